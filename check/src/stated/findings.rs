//! What is said of a value that its ranges do not have.

use std::ops::Range;

use comity_ontology::model::DateSource;
use comity_reading::{Amount, Dated, find};
use comity_tree::{Code, Date, Finding, Node};

use super::{Knowledge, dates::Resolver, readings::Read, terms::attests};
use crate::{codes, words::short};

/// What is looked for elsewhere in the source.
pub(super) enum Wanted {
    Date(Date),
    Number(Amount),
    Name(usize),
    Term(usize, usize),
    Words(Vec<char>),
    Nothing,
}

/// Most of what the ranges have that a message shows.
const SHOWN: usize = 6;

fn at(code: &'static Code, node: Node<'_>, message: String) -> Finding {
    Finding::new(code, node.span(), message).node(node.index())
}

/// `a` and `b`, in backticks.
fn listed(items: &[String]) -> String {
    let mut shown: Vec<String> =
        items.iter().take(SHOWN).map(|item| format!("`{}`", short(item))).collect();
    if items.len() > SHOWN {
        shown.push("…".to_owned());
    }
    shown.join(", ")
}

fn instead(verb: &str, nothing: &str, items: &[String]) -> String {
    if items.is_empty() { nothing.to_owned() } else { format!("{verb} {}", listed(items)) }
}

pub(super) fn no_value(node: Node<'_>, read: &[String]) -> Finding {
    let instead = instead("they have", "they have no number", read);
    let message = format!("the ranges do not say `{}`: {instead}", short(node.text()));
    at(codes::VALUE_NOT_IN_EVIDENCE, node, message)
}

pub(super) fn no_date(node: Node<'_>, read: &[String]) -> Finding {
    let instead = instead("they have", "they have no date", read);
    let message = format!("the ranges do not give the date `{}`: {instead}", short(node.text()));
    at(codes::DATE_NOT_IN_EVIDENCE, node, message)
}

pub(super) fn no_name(node: Node<'_>, read: &[String]) -> Finding {
    let instead = instead("they name", "they name nobody and nothing", read);
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
    let words = knowledge.terms.words(vocabulary, term);
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
        "the ranges do not say `{}` in `{}`: {instead}",
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

/// What to do: where the source has what is wanted, or how to say why it is not there.
pub(super) fn way_out(
    knowledge: &Knowledge<'_>,
    whole: Option<(&Read, &[Range<usize>])>,
    wanted: &Wanted,
    path: &str,
) -> String {
    let place = whole.and_then(|(read, cited)| {
        let near = cited.first()?.start;
        let parts = places(knowledge, read, wanted).into_iter().filter(|part| !part.is_empty());
        let offsets = parts
            .map(|part| read.words.offset(part.start)..read.words.offset(part.end - 1) + 1)
            .filter(|part| !cited.iter().any(|c| c.start <= part.start && part.end <= c.end));
        // What a text refers back to stands before it.
        offsets.min_by_key(|part| (part.start > near, part.start.abs_diff(near)))
    });
    match (place, wanted) {
        (_, Wanted::Nothing) => "say what the ranges say".to_owned(),
        (Some(place), _) => format!(
            "correct it; or, if it is meant, cite the range that has it, too: {}..{}",
            place.start, place.end
        ),
        (None, _) => format!(
            "correct it; or, if it is not in the text, explain it in `unstated`: `{{ field: {path}, reason: ... }}`"
        ),
    }
}

/// Where a text has what is wanted, as indices into its characters.
fn places(knowledge: &Knowledge<'_>, read: &Read, wanted: &Wanted) -> Vec<Range<usize>> {
    match wanted {
        Wanted::Date(date) => {
            let exact = |dated: &&Dated| {
                Resolver::new(std::slice::from_ref(*dated), DateSource::Explicit, None, &[])
                    .supports(date)
            };
            let dates = read.dates();
            let exactly: Vec<_> = dates.iter().filter(exact).map(|r| r.range.clone()).collect();
            if !exactly.is_empty() {
                return exactly;
            }
            // As near as that: with what is missing from the day of publication.
            let nearly = |dated: &&Dated| {
                let dated = std::slice::from_ref(*dated);
                Resolver::new(dated, DateSource::Publication, knowledge.published, &[])
                    .supports(date)
            };
            let nearly: Vec<_> = dates.iter().filter(nearly).map(|r| r.range.clone()).collect();
            if !nearly.is_empty() {
                return nearly;
            }
            let year = date.as_str().get(..4).and_then(|year| year.parse().ok());
            let in_year = |dated: &&Dated| year.is_some() && dated.when.year() == year;
            dates.iter().filter(in_year).map(|dated| dated.range.clone()).collect()
        }
        Wanted::Number(amount) => {
            let numbers = read.numbers();
            numbers.iter().filter(|n| n.low == *amount).map(|n| n.range.clone()).collect()
        }
        Wanted::Name(entry) => {
            let names = read.names(knowledge.names);
            names.iter().filter(|hit| hit.meaning == *entry).map(|hit| hit.range.clone()).collect()
        }
        Wanted::Term(vocabulary, term) => {
            let hits = read.terms(knowledge.terms, knowledge.model, *vocabulary);
            let terms = &knowledge.model.vocabularies[*vocabulary];
            let hits = hits.iter().filter(|hit| attests(terms, hit.meaning, *term));
            hits.map(|hit| hit.range.clone()).collect()
        }
        Wanted::Words(words) => {
            let found = find(read.words.chars(), words);
            found.into_iter().map(|at| at..at + words.len()).collect()
        }
        Wanted::Nothing => Vec::new(),
    }
}
