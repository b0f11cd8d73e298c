//! `[vocabulary.Name.term.code]`.

use comity_tree::{Code, Kind, Node, value::Factors};

use super::{
    Context, DeprecationDecl, TextDecl, Value, Word, interval,
    table::{Table, expect},
};
use crate::{
    codes,
    model::{DateSource, Location, Mapping, MappingRelation, TermEffect},
};

/// A term as written.
#[derive(Debug)]
pub(crate) struct TermDecl<'t> {
    pub(crate) code: Word<'t>,
    pub(crate) identifier: Option<Word<'t>>,
    pub(crate) label: TextDecl<'t>,
    pub(crate) aliases: Vec<(&'t str, Word<'t>)>,
    pub(crate) cues: Vec<(&'t str, Word<'t>)>,
    pub(crate) hints: Vec<(&'t str, Word<'t>)>,
    pub(crate) implies: Vec<Word<'t>>,
    pub(crate) stated: Option<bool>,
    pub(crate) exhaustive: Option<bool>,
    pub(crate) dates: Option<DateSource>,
    pub(crate) effect: Option<TermEffect>,
    pub(crate) interval: Factors,
    pub(crate) plural: TextDecl<'t>,
    pub(crate) definition: TextDecl<'t>,
    pub(crate) note: TextDecl<'t>,
    pub(crate) examples: Vec<Value<'t>>,
    pub(crate) broader: Vec<Word<'t>>,
    pub(crate) above: Vec<AboveDecl<'t>>,
    /// Whether `broader` or `above` was refused in part.
    pub(crate) lost_edges: bool,
    pub(crate) mappings: Vec<Mapping>,
    pub(crate) since: Option<Word<'t>>,
    pub(crate) deprecated: Option<DeprecationDecl<'t>>,
    /// The language that it must have a label in: the first of its file.
    pub(crate) language: &'t str,
    /// The keys that are written, in an ontology that extends another.
    pub(crate) written: Vec<Word<'t>>,
}

/// One edge of the order as written.
#[derive(Debug)]
pub(crate) struct AboveDecl<'t> {
    pub(crate) term: Word<'t>,
    pub(crate) basis: Option<Word<'t>>,
    pub(crate) source: Option<Word<'t>>,
}

const DATE_SOURCES: [(&str, DateSource); 5] = [
    ("explicit", DateSource::Explicit),
    ("publication", DateSource::Publication),
    ("ranges", DateSource::Ranges),
    ("life-span", DateSource::LifeSpan),
    ("free", DateSource::Free),
];

pub(super) fn read<'t>(
    code: Word<'t>,
    mut table: Table<'t>,
    context: &mut Context<'_, 't>,
) -> TermDecl<'t> {
    let before = context.report.count();
    let broader = table.words("broader", context);
    let above = above(&mut table, context);
    let lost_edges = context.report.count() > before;
    let mut term = TermDecl {
        code,
        identifier: table.word("identifier", context),
        label: table.text("label", context),
        aliases: table.aliases("alias", context),
        cues: table.aliases("cue", context),
        hints: table.aliases("hint", context),
        implies: table.words("implies", context),
        stated: table.switch("stated", context),
        exhaustive: table.switch("exhaustive", context),
        dates: table.choice("dates", &DATE_SOURCES, context),
        effect: table.choice("effect", &TermEffect::WORDS, context),
        interval: interval::read(&mut table, context),
        plural: table.text("plural", context),
        definition: table.text("definition", context),
        note: table.text("note", context),
        examples: table.values("example", context),
        broader,
        above,
        lost_edges,
        mappings: mappings(&mut table, context),
        since: table.word("since", context),
        deprecated: table.deprecation(context),
        language: context.first_language(),
        written: table.written(context),
    };
    term.lost_edges |= ["broader", "above"].iter().any(|key| table.is_misspelt(key));
    table.finish(context);
    term
}

fn above<'t>(table: &mut Table<'t>, context: &mut Context<'_, 't>) -> Vec<AboveDecl<'t>> {
    let mut edges = Vec::new();
    for value in table.values("above", context) {
        let node = value.node;
        match node.kind() {
            Kind::Map => {
                let mut table = Table::of(node, value.at, "an edge of the order");
                let term = table.required("term", context);
                let basis = table.word("basis", context);
                let source = table.word("source", context);
                table.finish(context);
                edges.extend(term.map(|term| AboveDecl { term, basis, source }));
            }
            _ if expect(node, &[Kind::Str], "a term, as a string or a table", context) => {
                let term = Word::new(node, context.file);
                edges.push(AboveDecl { term, basis: None, source: None });
            }
            _ => {}
        }
    }
    edges
}

fn mappings<'t>(table: &mut Table<'t>, context: &mut Context<'_, 't>) -> Vec<Mapping> {
    let Some(node) = table.get("match") else { return Vec::new() };
    let mut mappings = Vec::new();
    if !expect(node, &[Kind::Map], "a table from schemes to mappings", context) {
        return mappings;
    }
    for (scheme, node) in node.entries() {
        let items: Vec<Node<'t>> =
            if node.kind() == Kind::Seq { node.items().collect() } else { vec![node] };
        for item in items {
            mappings.extend(mapping(scheme.text(), item, context));
        }
    }
    mappings
}

fn mapping<'t>(scheme: &str, node: Node<'t>, context: &mut Context<'_, 't>) -> Option<Mapping> {
    let at = Location { file: context.file, span: node.span() };
    let mut table = Table::open(node, at, "a mapping", context)?;
    let mut found = Vec::new();
    for (key, relation) in MappingRelation::WORDS {
        found.extend(table.value(key, context).map(|code| (relation, code)));
    }
    let checked = table.day("checked", context);
    if !table.has("checked") {
        context.report.help(
            codes::UNCHECKED_MAPPING,
            at,
            format!("the mapping to `{scheme}` has no date of its last check"),
            "add `checked = YYYY-MM-DD`, the day on which the mapping was last checked",
        );
    }
    table.finish(context);
    if found.len() != 1 {
        context.report.help(
            Code::MISSING_FIELD,
            at,
            format!("a mapping must have one relation, found {}", found.len()),
            "write one of `exact`, `close`, `broad`, `narrow` or `related`",
        );
    }
    let (relation, code) = found.into_iter().next()?;
    Some(Mapping {
        scheme: scheme.to_owned(),
        relation,
        code: code.text.to_owned(),
        checked: checked.map_or_else(String::new, |day| day.text.to_owned()),
    })
}

impl<'t> Table<'t> {
    /// A day: a date literal or a string, `YYYY-MM-DD`.
    fn day(&mut self, key: &'static str, context: &mut Context<'_, 't>) -> Option<Word<'t>> {
        let node = self.get(key)?;
        if !expect(node, &[Kind::DateTime, Kind::Str], "a day such as 2026-11-20", context) {
            return None;
        }
        let word = Word::new(node, context.file);
        let digits =
            |at: std::ops::Range<usize>| word.text.as_bytes()[at].iter().all(u8::is_ascii_digit);
        let bytes = word.text.as_bytes();
        if bytes.len() == 10
            && digits(0..4)
            && bytes[4] == b'-'
            && digits(5..7)
            && bytes[7] == b'-'
            && digits(8..10)
        {
            return Some(word);
        }
        let message = format!("`{}` is not a day such as 2026-11-20", word.text);
        context.report.say(Code::MALFORMED_DATE, word.at, message);
        None
    }
}
