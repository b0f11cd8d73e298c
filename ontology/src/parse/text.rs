//! Texts in languages.

use std::collections::BTreeSet;

use comity_tree::{Kind, Node, did_you_mean_one_of, sort_by_key};

use super::{
    Context, Word,
    table::{Table, expect, words},
};
use crate::{
    codes,
    model::{LocalizedText, Location},
};

/// A text in one or more languages, in the order of writing.
#[derive(Debug, Default)]
pub(crate) struct TextDecl<'t> {
    /// Language tag and text.
    pub(crate) entries: Vec<(&'t str, Word<'t>)>,
    /// Whether part of it was refused, so that what is missing is a consequence.
    pub(crate) refused: bool,
}

impl<'t> TextDecl<'t> {
    /// Whether the ontology writes nothing, or only empty texts.
    pub(crate) fn is_missing(&self) -> bool {
        !self.refused && self.entries.iter().all(|(_, word)| word.text.trim().is_empty())
    }

    /// The text in a language.
    pub(crate) fn get(&self, language: &str) -> Option<Word<'t>> {
        self.entries.iter().find(|(tag, _)| *tag == language).map(|(_, word)| *word)
    }

    /// The text as the model has it: the ontology's languages first, in their order.
    pub(crate) fn resolve(&self, languages: &[&str]) -> LocalizedText {
        let mut entries: Vec<_> = self
            .entries
            .iter()
            .map(|(tag, word)| ((*tag).to_owned(), word.text.to_owned()))
            .collect();
        sort_by_key(&mut entries, |(tag, _)| {
            languages.iter().position(|language| language == tag).unwrap_or(languages.len())
        });
        LocalizedText { entries: entries.into() }
    }
}

impl<'t> Table<'t> {
    /// A text in languages.
    pub(super) fn text(
        &mut self,
        key: &'static str,
        context: &mut Context<'_, 't>,
    ) -> TextDecl<'t> {
        let Some(node) = self.get(key) else {
            return TextDecl { entries: Vec::new(), refused: self.is_misspelt(key) };
        };
        let mut text = TextDecl::default();
        let tagged = match node.kind() {
            Kind::Map => languages(node, context),
            _ => vec![(context.first_language(), node)],
        };
        for (tag, node) in tagged {
            if expect(node, &[Kind::Str], "a string", context) {
                text.entries.push((tag, Word::new(node, context.file)));
            } else {
                text.refused = true;
            }
        }
        text
    }

    /// Words in languages: language tag and word.
    pub(super) fn aliases(
        &mut self,
        key: &'static str,
        context: &mut Context<'_, 't>,
    ) -> Vec<(&'t str, Word<'t>)> {
        let Some(node) = self.get(key) else { return Vec::new() };
        if node.kind() != Kind::Map {
            let tag = context.first_language();
            return words(node, context).into_iter().map(|word| (tag, word)).collect();
        }
        let mut aliases = Vec::new();
        for (tag, node) in languages(node, context) {
            aliases.extend(words(node, context).into_iter().map(|word| (tag, word)));
        }
        aliases
    }
}

impl<'t> Context<'_, 't> {
    /// The language that a plain string is in.
    pub(super) fn first_language(&self) -> &'t str {
        self.languages.first().copied().unwrap_or("en")
    }
}

/// The entries of a table whose keys are languages of the file.
fn languages<'t>(node: Node<'t>, context: &mut Context<'_, 't>) -> Vec<(&'t str, Node<'t>)> {
    let mut seen = BTreeSet::new();
    let mut entries = Vec::new();
    for (tag, node) in node.entries() {
        if !context.languages.contains(&tag.text()) {
            context.report.help(
                codes::UNKNOWN_LANGUAGE,
                Location { file: context.file, span: tag.span() },
                format!("`{}` is not a language of the ontology", tag.text()),
                did_you_mean_one_of(tag.text(), context.languages.iter().copied()),
            );
        } else if seen.insert(tag.text()) {
            entries.push((tag.text(), node));
        }
    }
    entries
}
