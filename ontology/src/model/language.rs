//! A model that speaks one language first.

use super::{Deprecation, LocalizedText, Model};

impl Model {
    /// The model with the texts of a language (a BCP 47 tag, with the lookup of RFC 4647) before
    /// those of others, for targets that give a text in one language. What has no text in it keeps
    /// its order.
    #[must_use]
    pub fn in_language(&self, language: &str) -> Self {
        let mut model = self.clone();
        for text in model.texts_mut() {
            let tags = text.entries.iter().map(|(tag, _)| tag.as_str());
            if let Some(found) = comity_tree::lookup_language(language, tags) {
                text.entries[..=found].rotate_right(1);
            }
        }
        model
    }

    /// The texts that say what something is called or means.
    fn texts_mut(&mut self) -> Vec<&mut LocalizedText> {
        let mut texts = vec![&mut self.title, &mut self.definition];
        for vocabulary in &mut self.vocabularies {
            texts.extend([&mut vocabulary.definition, &mut vocabulary.note]);
            for term in &mut vocabulary.terms {
                texts.extend([&mut term.label, &mut term.plural, &mut term.definition]);
                texts.push(&mut term.note);
                texts.extend(reason(term.deprecated.as_mut()));
            }
        }
        texts.extend(self.scalars.iter_mut().map(|scalar| &mut scalar.definition));
        for record in &mut self.records {
            texts.extend([&mut record.label, &mut record.definition, &mut record.note]);
            for field in &mut record.fields {
                texts.extend([&mut field.label, &mut field.definition, &mut field.note]);
                texts.extend(reason(field.deprecated.as_mut()));
            }
            texts.extend(record.rules.iter_mut().map(|rule| &mut rule.definition));
        }
        texts.extend(self.unions.iter_mut().map(|union| &mut union.definition));
        for conflict in &mut self.conflicts {
            texts.extend([&mut conflict.definition, &mut conflict.maybe]);
        }
        texts
    }
}

fn reason(deprecated: Option<&mut Deprecation>) -> Option<&mut LocalizedText> {
    deprecated.map(|deprecated| &mut deprecated.reason)
}
