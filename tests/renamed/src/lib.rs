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
}
