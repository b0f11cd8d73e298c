//! One addition to what a base defines, and what is wrong with it.

use std::collections::BTreeSet;

use comity_tree::{Code, Lines, did_you_mean_one_of};

use crate::{
    codes,
    index::Index,
    layers::Layers,
    model::Location,
    parse::{Header, RecordDecl, TextDecl, Word},
    report::Report,
};

/// What additions are made with.
pub(super) struct Additions<'a, 't> {
    pub(super) headers: &'a [Header<'t>],
    pub(super) layers: &'a Layers,
    pub(super) report: &'a mut Report,
    /// The names of fields by record, and the records that it includes.
    pub(super) records: Index<&'t str, Parts<'t>>,
}

/// The names of a record's own fields, and of the records that it includes.
#[derive(Default)]
pub(super) struct Parts<'t> {
    fields: BTreeSet<&'t str>,
    include: Vec<&'t str>,
}

/// The parts of each record, whatever ontology writes them.
pub(super) fn parts<'t>(records: &[RecordDecl<'t>]) -> Index<&'t str, Parts<'t>> {
    let mut found: Index<&'t str, Parts<'t>> = Index::default();
    for record in records {
        let parts = found.first(record.name.text, Parts::default());
        parts.fields.extend(record.fields.iter().filter(|f| !f.lacks_type).map(|f| f.name.text));
        parts.include.extend(record.include.iter().map(|word| word.text));
    }
    found
}

impl<'t> Additions<'_, 't> {
    /// Whether a name is written in an ontology that extends another.
    pub(super) fn is_of_extension(&self, name: Word<'_>) -> bool {
        !self.layers.list[self.layers.of(name.at.file)].bases.is_empty()
    }

    /// Reports an addition to what no base has.
    pub(super) fn unknown<'c>(
        &mut self,
        name: Word<'_>,
        what: &str,
        known: impl Iterator<Item = &'c str> + Clone,
    ) {
        let code = match what {
            "a term" => Code::UNKNOWN_TERM,
            "a field" => codes::UNKNOWN_FIELD,
            _ => codes::UNKNOWN_TYPE,
        };
        let near = did_you_mean_one_of(name.text, known);
        let near = if near.is_empty() { near } else { format!("; {near}") };
        let help = format!("if it is new, add a `definition`{near}");
        let message = format!("`{}` is not {what} of the base", name.text);
        self.report.help(code, name.at, message, help);
    }

    /// The record that a record has a field of by including it.
    pub(super) fn owner(&self, record: &str, field: &str) -> Option<&'t str> {
        let mut open: Vec<&'t str> = self.records.get(record)?.include.clone();
        let mut seen = BTreeSet::new();
        while let Some(name) = open.pop() {
            let Some(parts) = self.records.get(name).filter(|_| seen.insert(name)) else {
                continue;
            };
            if parts.fields.contains(field) {
                return Some(name);
            }
            open.extend(&parts.include);
        }
        None
    }

    /// Reports what an addition changes, once, at the first of its places.
    pub(super) fn settle(&mut self, what: &str, base: Word<'_>, changes: &Changes) {
        let Some((_, at)) = changes.0.first() else { return };
        let list: Vec<String> = changes.0.iter().map(|(key, _)| format!("`{key}`")).collect();
        let message = format!(
            "{what} `{}` of `{}` cannot be changed by an extension: {}",
            base.text,
            self.known_as(base.at),
            comity_tree::shown(&list.join(", ")),
        );
        let help = format!(
            "it is defined in {}; an extension adds to it, and anything of another meaning needs a \
             name of its own",
            self.place(base)
        );
        self.report.help(codes::CHANGES_BASE, *at, message, help);
    }

    /// How documents call the ontology that a place is in.
    fn known_as(&self, at: Location) -> String {
        let header = &self.headers[self.layers.of(at.file)];
        let text = |word: Option<Word<'_>>| word.map_or("", |word| word.text).to_owned();
        format!("{}@{}", text(header.name), text(header.version))
    }

    /// A place of a base: its file and line.
    fn place(&self, word: Word<'_>) -> String {
        let name = self.report.files.get(word.at.file).map_or("", String::as_str);
        let source = word.node.tree().source();
        format!("`{name}`, line {}", Lines::new(source).position(word.at.span.start).line)
    }
}

/// What an addition changes of what the base says: the keys, and where they are.
#[derive(Default)]
pub(super) struct Changes(Vec<(String, Location)>);

impl Changes {
    /// The keys of an addition that are not among those that can be added to.
    pub(super) fn of_keys(written: &[Word<'_>], known: &[&str], added: &[&str]) -> Self {
        let changed =
            written.iter().filter(|key| known.contains(&key.text) && !added.contains(&key.text));
        Self(changed.map(|key| (key.text.to_owned(), key.at)).collect())
    }

    pub(super) fn push(&mut self, key: &str, at: Location) {
        self.0.push((key.to_owned(), at));
    }

    /// Adds texts in other languages; another text in the same language is a change.
    pub(super) fn add_text<'t>(&mut self, key: &str, base: &mut TextDecl<'t>, more: TextDecl<'t>) {
        base.refused |= more.refused;
        for (tag, word) in more.entries {
            match base.get(tag) {
                Some(first) if first.text == word.text => {}
                Some(_) => self.push(&format!("{key}.{tag}"), word.at),
                None => base.entries.push((tag, word)),
            }
        }
    }

    /// Sets what the base leaves open; anything else is a change.
    pub(super) fn set<T>(
        &mut self,
        key: &str,
        base: &mut Option<T>,
        more: Option<T>,
        at: Location,
    ) {
        match (base.as_ref(), more) {
            (_, None) => {}
            (None, more) => *base = more,
            (Some(_), Some(_)) => self.push(key, at),
        }
    }
}
