//! The documentation of an ontology in one of its languages.

use comity_ontology::{
    Model,
    model::{Deprecation, LocalizedText, Template},
};

/// The model with the texts of one language before those of the others, so that every target
/// writes its documentation in it. Labels keep their order: every target lists all of them.
///
/// The tag is looked up as RFC 4647 has it; a text that the language does not have is unchanged.
pub fn in_language(mut model: Model, language: &str) -> Model {
    let prefer = |text: &mut LocalizedText| prefer(text, language);
    prefer(&mut model.title);
    prefer(&mut model.definition);
    for vocabulary in &mut model.vocabularies {
        prefer(&mut vocabulary.definition);
        prefer(&mut vocabulary.note);
        for term in &mut vocabulary.terms {
            prefer(&mut term.definition);
            prefer(&mut term.note);
            deprecation(term.deprecated.as_mut(), prefer);
        }
    }
    for scalar in &mut model.scalars {
        prefer(&mut scalar.definition);
    }
    for record in &mut model.records {
        prefer(&mut record.definition);
        prefer(&mut record.note);
        for field in &mut record.fields {
            prefer(&mut field.definition);
            prefer(&mut field.note);
            deprecation(field.deprecated.as_mut(), prefer);
        }
        for rule in &mut record.rules {
            prefer(&mut rule.definition);
            said(&mut rule.message, language);
        }
    }
    for union in &mut model.unions {
        prefer(&mut union.definition);
    }
    for conflict in &mut model.conflicts {
        prefer(&mut conflict.definition);
        prefer(&mut conflict.maybe);
    }
    model
}

fn deprecation(deprecated: Option<&mut Deprecation>, prefer: impl Fn(&mut LocalizedText)) {
    if let Some(deprecated) = deprecated {
        prefer(&mut deprecated.reason);
    }
}

/// A message in a language, where it is written in it.
fn said(message: &mut Template, language: &str) {
    let tags = message.translations.iter().map(|(tag, _)| tag.as_str());
    if let Some(index) = comity_tree::lookup_language(language, tags) {
        message.parts.clone_from(&message.translations[index].1);
    }
}

fn prefer(text: &mut LocalizedText, language: &str) {
    let tags = text.entries.iter().map(|(tag, _)| tag.as_str());
    if let Some(index) = comity_tree::lookup_language(language, tags) {
        text.entries[..=index].rotate_right(1);
    }
}

#[cfg(test)]
mod tests {
    use comity_ontology::model::TemplatePart;

    use super::*;

    #[test]
    fn a_message_is_in_the_language_where_it_is_written_in_it() {
        let parts = |text: &str| vec![TemplatePart::Text(text.to_owned())];
        let translations =
            ["en", "fr"].map(|tag| (tag.to_owned(), parts(&tag.to_uppercase()))).into();
        let mut message = Template { parts: parts("EN"), translations };
        said(&mut message, "ru");
        assert_eq!(message.parts, parts("EN"));
        said(&mut message, "fr-CA");
        assert_eq!(message.parts, parts("FR"));
    }

    #[test]
    fn the_language_comes_first_where_there_is_one() {
        let text = |tags: &[&str]| LocalizedText {
            entries: tags.iter().map(|tag| ((*tag).to_owned(), tag.to_uppercase())).collect(),
        };
        let model = Model { title: text(&["en", "fr", "zh-Hans"]), ..Model::default() };
        assert_eq!(in_language(model.clone(), "zh-Hans").title.first(), "ZH-HANS");
        assert_eq!(in_language(model.clone(), "fr-CA").title, text(&["fr", "en", "zh-Hans"]));
        assert_eq!(in_language(model.clone(), "ru").title, model.title);
    }
}
