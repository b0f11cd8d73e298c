//! Claims of what held-out sentences say, and of what they do not say.

use comity_check::evidence::text::{SourceText, digest};

use crate::held_out::{Sentence, Terms};

/// A claim, and the finding that is right on it: none, if the sentence says what it claims.
pub(crate) struct Claim {
    /// The code that is measured.
    pub(crate) code: &'static str,
    /// Other codes that are as right: a number in another unit is another value, too.
    pub(crate) also: &'static [&'static str],
    pub(crate) is_right: bool,
    /// Its fields, in one line of YAML.
    fields: String,
}

const VALUE: &str = "value-not-in-evidence";
const UNIT: &str = "unit-not-in-evidence";
const QUALIFIER: &str = "qualifier-differs";
const DATE: &str = "date-not-in-evidence";
const NAME: &str = "name-not-in-evidence";
const TERM: &str = "term-not-in-evidence";

/// The codes whose findings follow from claims that are right or wrong.
pub(crate) const CODES: [&str; 6] = [VALUE, UNIT, QUALIFIER, DATE, NAME, TERM];

/// A number of a sentence as a claim has it: `nearly 20 USD`.
struct Number<'g> {
    qualifier: &'g str,
    low: &'g str,
    high: Option<&'g str>,
    unit: &'g str,
}

impl<'g> Number<'g> {
    /// `None` if it is a date, a place in a row, or has no end as a decimal number.
    fn of(gold: &'g str) -> Option<Self> {
        let mut words = gold.split(' ');
        let first = words.next()?;
        let is_bound = first.starts_with(char::is_alphabetic) && !first.starts_with('x');
        let (qualifier, value) = if is_bound { (first, words.next()?) } else { ("exact", first) };
        let is_multiple = value.starts_with('x');
        let unit = words.next().unwrap_or(if is_multiple { "1" } else { "{item}" });
        let value = value.strip_prefix('x').unwrap_or(value);
        let (low, high) = match value.split_once("..") {
            Some((low, high)) => (low, Some(high)),
            None => (value, None),
        };
        let is_plain = value.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b'-');
        is_plain.then_some(Self { qualifier, low, high, unit })
    }

    fn field(&self) -> String {
        let upper = self.high.map_or(String::new(), |high| format!(", upper: {high}"));
        let qualifier = match self.qualifier {
            "exact" => String::new(),
            qualifier => format!(", qualifier: {qualifier}"),
        };
        format!(
            "kind: statistic, measure: bilateral-trade, value: {{ value: {}{upper}, unit: '{}'{qualifier} }}",
            self.low, self.unit
        )
    }
}

fn claim(code: &'static str, is_right: bool, fields: String) -> Claim {
    Claim { code, also: &[], is_right, fields }
}

/// The claims of numbers and dates that a sentence has, and of near misses.
pub(crate) fn values(sentence: &Sentence) -> Vec<Claim> {
    let mut claims = Vec::new();
    for (golds, is_right) in [(&sentence.says, true), (&sentence.not, false)] {
        for gold in golds {
            if let Some(date) = gold.strip_prefix('@') {
                let fields = format!(
                    "kind: event, event: meeting, date: '{date}', date_basis: relative-to-publication"
                );
                claims.push(claim(DATE, is_right, fields));
            } else if let Some(number) = Number::of(gold) {
                let also: &[&str] = if is_right { &[] } else { &[UNIT, QUALIFIER] };
                claims.push(Claim { also, ..claim(VALUE, is_right, number.field()) });
                if is_right {
                    claims.extend(bounded(&number));
                }
            }
        }
    }
    claims
}

/// A right number as it is, in another unit, and with another qualifier.
fn bounded(number: &Number<'_>) -> Vec<Claim> {
    let mut claims = vec![
        claim(QUALIFIER, true, number.field()),
        claim(
            QUALIFIER,
            false,
            Number { qualifier: other_qualifier(number.qualifier), ..*number }.field(),
        ),
    ];
    if !matches!(number.unit, "{item}" | "1") {
        claims.push(claim(UNIT, true, number.field()));
        let other = Number { unit: other_unit(number.unit), ..*number };
        claims.push(claim(UNIT, false, other.field()));
    }
    claims
}

fn other_unit(unit: &str) -> &'static str {
    match unit {
        "USD" => "EUR",
        "%" => "km",
        "a" => "mo",
        "km" => "t",
        _ => "USD",
    }
}

fn other_qualifier(qualifier: &str) -> &'static str {
    match qualifier {
        "exact" => "more-than",
        "about" | "nearly" => "exact",
        "more-than" => "at-most",
        _ => "about",
    }
}

/// The claims of states that a sentence names, and of states of other pairs.
pub(crate) fn names(sentence: &Sentence, states: &[String], index: usize) -> Vec<Claim> {
    let fields =
        |state: &str| format!("kind: statistic, measure: bilateral-trade, subject: [{state}]");
    let right = sentence.names.iter().map(|state| claim(NAME, true, fields(state)));
    let others = states.iter().cycle().skip(index * 7).take(states.len());
    let others = others.filter(|state| {
        !sentence.states.contains(state.as_str()) && !sentence.names.contains(state)
    });
    right.chain(others.take(2).map(|state| claim(NAME, false, fields(state)))).collect()
}

/// The claims of terms that a sentence has words for, and of terms that it has not.
pub(crate) fn terms(terms: &Terms) -> Vec<Claim> {
    let mut claims = Vec::new();
    for (said, is_right) in [(&terms.says, true), (&terms.not, false)] {
        claims.extend(said.iter().map(|said| {
            let (field, term) = said.split_once(' ').expect("a field and a term");
            let kind = match field {
                "event" => "event",
                "type" => "agreement",
                "office" => "office",
                "topic" => "position",
                "measure" => "statistic",
                _ => "relation",
            };
            claim(TERM, is_right, format!("kind: {kind}, {field}: {term}"))
        }));
    }
    claims
}

/// A document of claims on a sentence, one in a line from [`FIRST`] on.
pub(crate) fn document(
    language: &str,
    file: &str,
    sentence: &Sentence,
    claims: &[Claim],
) -> String {
    let fields = claims.iter().map(|claim| claim.fields.as_str());
    lines(language, file, sentence, fields)
}

/// A document of one claim that is about the sentence and says nothing else of it.
pub(crate) fn bare(language: &str, file: &str, sentence: &Sentence, fields: &str) -> String {
    lines(language, file, sentence, [fields].into_iter())
}

/// The line of the first claim of a document.
pub(crate) const FIRST: usize = 4;

fn lines<'c>(
    language: &str,
    file: &str,
    sentence: &Sentence,
    claims: impl Iterator<Item = &'c str>,
) -> String {
    let source = SourceText::new(sentence.text.clone().into()).expect("the sentence is a text");
    let tag = if language == "zh" { "zh-Hans" } else { language };
    let mut text = format!(
        "ontology: bilateral@0.1.0\nsource: {{ file: {file}, sha256: {}, language: {tag}, published: {} }}\ncontext: {{}}\nclaims:\n",
        source.sha256(),
        sentence.day
    );
    let length = sentence.text.chars().count();
    let evidence = format!(
        "evidence: [{{ start: 0, end: {length}, digest: \"{}\" }}]",
        digest(&sentence.text)
    );
    let claims = claims.enumerate();
    text.extend(
        claims.map(|(number, claim)| format!("  - {{ id: c{number}, {claim}, {evidence} }}\n")),
    );
    text
}
