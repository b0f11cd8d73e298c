//! Reading a table whose keys are known.

use std::collections::BTreeSet;

use comity_tree::{Code, Kind, Node, did_you_mean_one_of};

use super::{Context, Value, Word};
use crate::{codes, model::Location};

/// A table that is being read. Every key that is asked for is known; [`Table::finish`] reports the
/// others.
pub(super) struct Table<'t> {
    node: Node<'t>,
    at: Location,
    what: &'static str,
    asked: Vec<&'static str>,
}

impl<'t> Table<'t> {
    /// A map node; `at` is where a finding about the whole table points.
    pub(super) fn of(node: Node<'t>, at: Location, what: &'static str) -> Self {
        Self { node, at, what, asked: Vec::new() }
    }

    /// A node that should be a map.
    pub(super) fn open(
        node: Node<'t>,
        at: Location,
        what: &'static str,
        context: &mut Context<'_, 't>,
    ) -> Option<Self> {
        let fits = expect(node, &[Kind::Map], "a table", context);
        fits.then(|| Self::of(node, at, what))
    }

    /// Where the table is: its name.
    pub(super) fn at(&self) -> Location {
        self.at
    }

    /// Whether the table has the key, whatever it holds.
    pub(super) fn has(&self, key: &str) -> bool {
        self.node.get(key).is_some()
    }

    /// The value of a key.
    pub(super) fn get(&mut self, key: &'static str) -> Option<Node<'t>> {
        self.asked.push(key);
        self.node.get(key)
    }

    /// The place of a key, for findings that are about the key and not about what it holds.
    pub(super) fn key(&self, key: &str) -> Option<Location> {
        let (found, _) = self.node.entries().find(|(found, _)| found.text() == key)?;
        Some(Location { file: self.at.file, span: found.span() })
    }

    /// The keys that are written, if the table may add to one of a base.
    pub(super) fn written(&self, context: &Context<'_, 't>) -> Vec<Word<'t>> {
        let keys = self.node.entries().map(|(key, _)| Word::new(key, context.file));
        keys.filter(|_| context.extends).collect()
    }

    /// A string.
    pub(super) fn word(
        &mut self,
        key: &'static str,
        context: &mut Context<'_, 't>,
    ) -> Option<Word<'t>> {
        let node = self.get(key)?;
        expect(node, &[Kind::Str], "a string", context).then(|| Word::new(node, context.file))
    }

    /// Whether a key is there that was meant to be this one: it is reported as unknown, and what
    /// is missing is then a consequence. A key that has been asked for is meant as it is.
    pub(super) fn is_misspelt(&self, key: &str) -> bool {
        let keys = self.node.entries().map(|(found, _)| found.text());
        let mut unknown = keys.filter(|found| *found != key && !self.asked.contains(found));
        unknown.any(|found| comity_tree::nearest(found, [key]).is_some())
    }

    /// Whether a key is not there, nor one that was meant to be it.
    pub(super) fn lacks(&self, key: &str) -> bool {
        !self.has(key) && !self.is_misspelt(key)
    }

    /// Reports a key that is absent and must not be.
    pub(super) fn require(&self, key: &'static str, context: &mut Context<'_, 't>) {
        if self.lacks(key) {
            let message = format!("missing key `{key}` in {}", self.what);
            let help = format!("add `{key} = \"...\"`");
            context.report.help(Code::MISSING_FIELD, self.at, message, help);
        }
    }

    /// A string that must be there.
    pub(super) fn required(
        &mut self,
        key: &'static str,
        context: &mut Context<'_, 't>,
    ) -> Option<Word<'t>> {
        self.require(key, context);
        self.word(key, context)
    }

    /// One of several words.
    pub(super) fn choice<T: Copy>(
        &mut self,
        key: &'static str,
        choices: &[(&'static str, T)],
        context: &mut Context<'_, 't>,
    ) -> Option<T> {
        let word = self.word(key, context)?;
        let found = choices.iter().find(|(choice, _)| *choice == word.text);
        if found.is_none() {
            let help = did_you_mean_one_of(word.text, choices.iter().map(|(choice, _)| *choice));
            let message = format!("invalid value `{}` for `{key}`", word.text);
            context.report.help(codes::UNKNOWN_WORD, word.at, message, help);
        }
        found.map(|(_, value)| *value)
    }

    /// A string or a number, as text.
    pub(super) fn value(
        &mut self,
        key: &'static str,
        context: &mut Context<'_, 't>,
    ) -> Option<Word<'t>> {
        let node = self.get(key)?;
        expect(node, &[Kind::Str, Kind::Number], "a string or a number", context)
            .then(|| Word::new(node, context.file))
    }

    /// A number, as written.
    pub(super) fn number(
        &mut self,
        key: &'static str,
        context: &mut Context<'_, 't>,
    ) -> Option<Word<'t>> {
        let node = self.get(key)?;
        expect(node, &[Kind::Number], "a number", context).then(|| Word::new(node, context.file))
    }

    /// A number of 32 bits without sign.
    pub(super) fn count(
        &mut self,
        key: &'static str,
        context: &mut Context<'_, 't>,
    ) -> Option<u32> {
        let word = self.number(key, context)?;
        let number = word.text.replace('_', "").parse().ok();
        if number.is_none() {
            let message =
                format!("`{key}` must be a whole number of at least 0, found `{}`", word.text);
            context.report.say(Code::OUT_OF_RANGE, word.at, message);
        }
        number
    }

    /// `true` or `false`; false if absent.
    pub(super) fn flag(&mut self, key: &'static str, context: &mut Context<'_, 't>) -> bool {
        self.switch(key, context).unwrap_or_default()
    }

    /// `true` or `false`, if written.
    pub(super) fn switch(
        &mut self,
        key: &'static str,
        context: &mut Context<'_, 't>,
    ) -> Option<bool> {
        let node = self.get(key)?;
        expect(node, &[Kind::Bool], "a boolean", context).then(|| node.text() == "true")
    }

    /// One string or a list of them.
    pub(super) fn words(
        &mut self,
        key: &'static str,
        context: &mut Context<'_, 't>,
    ) -> Vec<Word<'t>> {
        self.get(key).map_or_else(Vec::new, |node| words(node, context))
    }

    /// One value or a list of them, of any kind.
    pub(super) fn values(
        &mut self,
        key: &'static str,
        context: &mut Context<'_, 't>,
    ) -> Vec<Value<'t>> {
        let Some(node) = self.get(key) else { return Vec::new() };
        let value = |node| Value::new(node, context.file);
        match node.kind() {
            Kind::Seq => node.items().map(value).collect(),
            _ => vec![value(node)],
        }
    }

    /// The tables of a list.
    pub(super) fn list(
        &mut self,
        key: &'static str,
        context: &mut Context<'_, 't>,
    ) -> Vec<Value<'t>> {
        let Some(node) = self.get(key) else { return Vec::new() };
        if !expect(node, &[Kind::Seq], "a list of tables", context) {
            return Vec::new();
        }
        let items = node.items().filter(|item| expect(*item, &[Kind::Map], "a table", context));
        let items: Vec<_> = items.collect();
        items.into_iter().map(|item| Value::new(item, context.file)).collect()
    }

    /// The tables of a table, by name, each name once: duplicate keys are for the reader
    /// to say.
    pub(super) fn named(
        &mut self,
        key: &'static str,
        context: &mut Context<'_, 't>,
    ) -> Vec<(Word<'t>, Table<'t>)> {
        let Some(node) = self.get(key) else { return Vec::new() };
        if !expect(node, &[Kind::Map], "a table of tables", context) {
            return Vec::new();
        }
        let mut seen = BTreeSet::new();
        let mut tables = Vec::new();
        for (name, node) in node.entries() {
            let name = Word::new(name, context.file);
            if let Some(table) = Table::open(node, name.at, describe(key), context)
                && seen.insert(name.text)
            {
                tables.push((name, table));
            }
        }
        tables
    }

    /// Reports the keys that were not read.
    pub(super) fn finish(self, context: &mut Context<'_, 't>) {
        #[cfg(test)]
        super::keys::note(self.what, &self.asked);
        for (key, _) in self.node.entries() {
            if !self.asked.contains(&key.text()) {
                context.report.help(
                    Code::UNKNOWN_KEY,
                    Location { file: context.file, span: key.span() },
                    format!("unknown key `{}` in {}", key.text(), self.what),
                    did_you_mean_one_of(key.text(), self.asked.iter().copied()),
                );
            }
        }
    }
}

/// What an entry of the table `key` is, for messages.
fn describe(key: &'static str) -> &'static str {
    match key {
        "vocabulary" => "a vocabulary",
        "term" => "a term",
        "scalar" => "a scalar",
        "record" => "a record",
        "field" => "a field",
        "union" => "a union",
        "conflict" => "a conflict",
        other => other,
    }
}

/// Whether a node is of one of the kinds; reports it if not.
pub(super) fn expect<'t>(
    node: Node<'t>,
    kinds: &[Kind],
    what: &str,
    context: &mut Context<'_, 't>,
) -> bool {
    let fits = kinds.contains(&node.kind());
    if !fits {
        let found = match node.kind() {
            Kind::Map => "a table",
            Kind::Str => "a string",
            other => other.describe(),
        };
        let at = Location { file: context.file, span: node.span() };
        context.report.say(Code::WRONG_TYPE, at, format!("expected {what}, found {found}"));
    }
    fits
}

/// One string or a list of them.
pub(super) fn words<'t>(node: Node<'t>, context: &mut Context<'_, 't>) -> Vec<Word<'t>> {
    let single = [node];
    let items: Vec<Node<'t>> = match node.kind() {
        Kind::Seq => node.items().collect(),
        _ => single.to_vec(),
    };
    let mut words = Vec::new();
    for item in items {
        if expect(item, &[Kind::Str], "a string", context) {
            words.push(Word::new(item, context.file));
        }
    }
    words
}
