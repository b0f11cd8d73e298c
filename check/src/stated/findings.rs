//! What is said of a value that its ranges do not have.

use std::ops::Range;

use comity_tree::{Code, Date, Finding, Node};

use super::{Knowledge, whole::Whole};
use crate::{codes, words::short};

/// What is looked for before the statement: what a text refers back to are names and dates.
pub(super) enum Wanted {
    Date(Date),
    Name(usize),
    /// A value that only the statement can have.
    Value,
    /// A term of what is denied.
    Denial,
    Nothing,
}

/// The source of a claim.
#[derive(Clone, Copy)]
pub(super) struct Source<'s> {
    pub(super) whole: &'s Whole,
    /// Where the claim's ranges are.
    pub(super) ranges: &'s [Range<usize>],
    /// Where nothing is claimed.
    pub(super) marked: &'s [Range<usize>],
    /// Whether the document tells the context from the statements.
    pub(super) is_told: bool,
}

/// Most of what the ranges have that a message shows.
const SHOWN: usize = 6;

fn at(code: &'static Code, node: Node<'_>, message: String) -> Finding {
    Finding::new(code, node.span(), message).node(node.index())
}

/// The characters that a list in a message takes at most, unless its first item is longer.
const ROOM: usize = 80;

/// `a` and `b`, in backticks.
fn listed(items: &[String]) -> String {
    let mut shown: Vec<String> = Vec::new();
    let mut room = ROOM;
    for item in items.iter().take(SHOWN) {
        let item = format!("`{}`", short(item));
        let takes = item.chars().count();
        if !shown.is_empty() && takes > room {
            break;
        }
        room = room.saturating_sub(takes);
        shown.push(item);
    }
    if shown.len() < items.len() {
        shown.push("…".to_owned());
    }
    shown.join(", ")
}

fn instead(verb: &str, nothing: &str, items: &[String]) -> String {
    if items.is_empty() { nothing.to_owned() } else { format!("{verb} {}", listed(items)) }
}

pub(super) fn no_value(node: Node<'_>, read: &[String]) -> Finding {
    let instead = instead("they have", "they have no number", read);
    let message = format!("the ranges do not contain `{}`: {instead}", short(node.text()));
    at(codes::VALUE_NOT_IN_EVIDENCE, node, message)
}

pub(super) fn no_date(node: Node<'_>, read: &[String]) -> Finding {
    let instead = instead("they have", "they have no date", read);
    let message = format!("the ranges do not contain the date `{}`: {instead}", short(node.text()));
    at(codes::DATE_NOT_IN_EVIDENCE, node, message)
}

pub(super) fn no_name(node: Node<'_>, read: &[String]) -> Finding {
    let instead = instead("they name", "they contain no name", read);
    let message = format!("the ranges do not name `{}`: {instead}", short(node.text()));
    at(codes::NAME_NOT_IN_EVIDENCE, node, message)
}

pub(super) fn no_words(node: Node<'_>) -> Finding {
    let message = format!("the words `{}` are not in the ranges", short(node.text()));
    at(codes::WORDS_NOT_IN_EVIDENCE, node, message)
}

pub(super) fn no_term(
    knowledge: &Knowledge<'_>,
    vocabulary: usize,
    term: usize,
    node: Node<'_>,
    said: &[String],
) -> Finding {
    let code = &knowledge.model.vocabularies[vocabulary].terms[term].code;
    let words = knowledge.terms.words(knowledge.model, &knowledge.language, vocabulary, term);
    let instead = match said {
        [] => format!("none of {}", listed(&words)),
        said => format!("they have {}", listed(said)),
    };
    let message = format!("no word for `{code}` is in the ranges: {instead}");
    at(codes::TERM_NOT_IN_EVIDENCE, node, message)
}

pub(super) fn other_unit(value: Node<'_>, unit: Node<'_>, found: &[String]) -> Finding {
    let instead = instead("they have it in", "they have it without one", found);
    let message = format!(
        "the ranges do not contain `{}` in `{}`: {instead}",
        short(value.text()),
        short(unit.text())
    );
    at(codes::UNIT_NOT_IN_EVIDENCE, unit, message)
}

pub(super) fn other_qualifier(
    value: Node<'_>,
    node: Node<'_>,
    has: &str,
    found: &[String],
) -> Finding {
    let message =
        format!("`{}` is `{has}` here, and {} in the ranges", short(value.text()), listed(found));
    at(codes::QUALIFIER_DIFFERS, node, message)
}

/// What a text has in place of a value, as the end of a sentence.
pub(super) fn gives(items: &[String]) -> String {
    format!("the text gives {}", listed(items))
}

/// What to do if a claim explains the absence of a value for which the text has another.
pub(super) fn contradicted(given: &str) -> String {
    format!("correct it: `unstated` is for a value that the text does not give, and {given}")
}

/// What to do: what the statement may refer back to, or how to say why the value is not there.
pub(super) fn way_out(
    knowledge: &Knowledge<'_>,
    source: Option<Source<'_>>,
    wanted: &Wanted,
    path: &str,
) -> String {
    let place = source.and_then(|source| {
        let parts = places(knowledge, source.whole, wanted);
        let statement = source.ranges.iter().map(|range| range.start).min()?;
        let place = source.whole.antecedent(&parts, statement, source.marked)?;
        Some((place, source.is_told))
    });
    match (place, wanted) {
        (_, Wanted::Nothing) => {
            "use the value in the ranges, or cite the words that have this one".to_owned()
        }
        (_, Wanted::Denial) => {
            "correct it, or cite the words that deny it; those that are not known can be \
                                added as a `cue` in an ontology that extends this one"
                .to_owned()
        }
        (Some((place, true)), _) => format!(
            "correct it; or, if the statement refers back to it, resolve it in the `context` and \
             lean on that; the last words for it are {place}"
        ),
        (Some((place, false)), _) => format!(
            "correct it; or, if the statement refers back to it, cite the words for it, too: \
             {place}"
        ),
        (None, _) => format!(
            "correct it, or explain in `unstated` why it is not in the text: `{{ field: {path}, reason: ... }}`"
        ),
    }
}

/// Where a text has what is wanted, as indices into its characters.
fn places(knowledge: &Knowledge<'_>, whole: &Whole, wanted: &Wanted) -> Vec<Range<usize>> {
    match wanted {
        Wanted::Date(date) => whole.dates(date, knowledge.published),
        Wanted::Name(entry) => {
            let names = whole.read.names(knowledge.names);
            names.iter().filter(|hit| hit.meaning == *entry).map(|hit| hit.range.clone()).collect()
        }
        Wanted::Value | Wanted::Denial | Wanted::Nothing => Vec::new(),
    }
}
