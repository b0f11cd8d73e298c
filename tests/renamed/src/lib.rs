//! The macro finds the crate under whatever name it is depended on.

pub mod tea {
    //! An ontology compiled where no crate is called `comity`.

    diplomacy::ontology!("../../generated/tea.toml");
}

#[cfg(test)]
mod tests {
    use super::tea::Menu;

    #[test]
    fn a_renamed_dependency_is_found() {
        let text = r#"{"since":"2026","items":[{"kind":"tea","id":"sencha"}]}"#;
        let menu: Menu = serde_json::from_str(text).unwrap();
        assert_eq!(menu.items[0].id().as_str(), "sencha");
        assert_eq!(serde_json::to_string(&menu).unwrap(), text);
    }

    #[test]
    fn schemars_gets_the_schema_that_the_generator_writes() {
        let schema = schemars::schema_for!(Menu);
        let validator = jsonschema::validator_for(schema.as_value()).unwrap();
        let verdict = |text: &str| {
            let value: serde_json::Value = serde_json::from_str(text).unwrap();
            let typed = serde_json::from_str::<Menu>(text).is_ok();
            assert_eq!(validator.is_valid(&value), typed, "{text}");
            typed
        };
        let tea = r#"{"kind":"tea","id":"sencha","quality":"fine"}"#;
        assert!(verdict(&format!(r#"{{"since":"2026","items":[{tea}]}}"#)));
        assert!(!verdict(r#"{"since":"2026","items":[]}"#));
        assert!(!verdict(&format!(
            r#"{{"since":"2026","items":[{}]}}"#,
            tea.replace("fine", "fien")
        )));
        assert!(!verdict(&format!(
            r#"{{"since":"2026","items":[{}]}}"#,
            tea.replace("kind", "knid")
        )));
    }
}
