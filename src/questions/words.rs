//! What a claim says, in the words that the ontology and the registry have for it.

use crate::Vocabulary as _;
use crate::bilateral::{Attribution, Claim, Qualifier, Quantity, Unit};
use crate::corpus::Corpus;
use crate::shape::{FieldShape, Presence, Role};
use crate::view::{Fields, Reflect as _, View};
use crate::vocabulary::TermRow;

use super::language::label;

impl Corpus {
    /// What a claim says, in a language: labels of the ontology and names of the registry.
    pub fn words(&self, claim: &Claim, language: &str) -> String {
        self::claim(self, claim, None, &[], language)
    }
}

/// What is between two parts of a phrase. Labels are joined by a sign and not by words, so
/// that every language of the ontology reads alike.
pub(super) const JOINT: &str = " · ";

/// The fields of every claim, which say how it is said and not what.
const SHARED: [&str; 11] = [
    "id",
    "mode",
    "polarity",
    "date",
    "date_basis",
    "attribution",
    "evidence",
    "unstated",
    "links",
    "flags",
    "summary",
];

/// What a claim says: labels, names and figures in the order of the ontology's fields.
///
/// An act replaces the state that the claim ends with. Actors that are `known` are
/// left out where all of them are named together.
pub(super) fn claim(
    corpus: &Corpus,
    claim: &Claim,
    act: Option<&'static TermRow>,
    known: &[&str],
    language: &str,
) -> String {
    let mut phrase = Phrase { corpus, known, language, parts: Vec::new() };
    let View::Variant(_, _, record) = claim.view() else { return String::new() };
    let entry = own_entry(claim);
    if let Some((scalar, id)) = entry {
        phrase.add(corpus.name_of(scalar, id, language).to_owned());
    }
    let mut kind_said = entry.is_none();
    for (index, field) in record.shape().fields.iter().enumerate() {
        let Some(value) = record.field(index) else { continue };
        // The name of an entry says what kind of thing it is, and replaces the title.
        let said = entry.is_some() && field.name == "title" || SHARED.contains(&field.name);
        let names_kind = !said && !kind_said && matches!(value, View::Term(_));
        kind_said |= names_kind;
        match act {
            Some(act) if field.name == "status" => phrase.add(label(act, language).to_owned()),
            _ if said || names_kind => {}
            _ => phrase.field(field, value),
        }
    }
    phrase.parts.join(JOINT)
}

/// The entry of the registry that is the very thing a claim is on: an agreement, event or dispute.
pub(super) fn own_entry(claim: &Claim) -> Option<(&'static str, &str)> {
    match claim {
        Claim::Agreement(it) => it.agreement.as_ref().map(|id| ("AgreementId", id.as_str())),
        Claim::Event(it) => it.occurrence.as_ref().map(|id| ("EventId", id.as_str())),
        Claim::Dispute(it) => it.dispute.as_ref().map(|id| ("DisputeId", id.as_str())),
        _ => None,
    }
}

/// Who says it, from the outside inwards, each with the act of speech.
pub(super) fn speakers(corpus: &Corpus, chain: &[Attribution], language: &str) -> String {
    let one = |attribution: &Attribution| {
        let known = attribution.speaker.iter().map(|id| corpus.actor_name(id.as_str(), language));
        let unnamed = attribution.unnamed.map(|term| label(term.row(), language));
        let names: Vec<&str> = known.chain(unnamed).collect();
        format!("{}: {}", names.join(", "), label(attribution.act.row(), language))
    };
    chain.iter().map(one).collect::<Vec<_>>().join(" › ")
}

/// A quantity: qualifier, number and unit.
pub(super) fn quantity(quantity: &Quantity, language: &str) -> String {
    let mut words = Vec::new();
    if quantity.qualifier != Qualifier::Exact {
        words.push(label(quantity.qualifier.row(), language).to_owned());
    }
    let value = grouped(&quantity.value.to_string());
    // Several of them: the one is only what they are counted in.
    let several = quantity.qualifier == Qualifier::Several && value == "1";
    match quantity.upper {
        Some(upper) => words.push(format!("{value}–{}", grouped(&upper.to_string()))),
        None if several => {}
        None => words.push(value),
    }
    words.push(label(quantity.unit.row(), language).to_owned());
    words.join(" ")
}

/// A number with a comma after each three digits before the point.
fn grouped(number: &str) -> String {
    let (whole, rest) = number.find('.').map_or((number, ""), |at| number.split_at(at));
    let mut out = String::new();
    for (index, sign) in whole.chars().enumerate() {
        let left = whole.len() - index;
        if sign.is_ascii_digit() && index > 0 && left % 3 == 0 && !out.ends_with('-') {
            out.push(',');
        }
        out.push(sign);
    }
    out + rest
}

struct Phrase<'p> {
    corpus: &'p Corpus,
    known: &'p [&'p str],
    language: &'p str,
    parts: Vec<String>,
}

impl Phrase<'_> {
    fn add(&mut self, part: String) {
        if !part.is_empty() && !self.parts.contains(&part) {
            self.parts.push(part);
        }
    }

    fn field(&mut self, field: &FieldShape, value: View<'_>) {
        let part = match (value, field.name) {
            (View::List(items), _) => {
                let each: Vec<View<'_>> =
                    (0..items.len()).filter_map(|index| items.item(index)).collect();
                let is_there = |id: &&str| each.iter().any(|item| names(item, id));
                // Whoever is named alone does or suffers it alone.
                let all = !self.known.is_empty() && self.known.iter().all(is_there);
                let known = |item: &View<'_>| all && self.known.iter().any(|id| names(item, id));
                let unknown = each.iter().filter(|item| !known(item));
                let mut names: Vec<String> = Vec::new();
                for name in unknown.filter_map(|item| self.value(field, *item)) {
                    if !names.contains(&name) {
                        names.push(name);
                    }
                }
                names.join(", ")
            }
            (View::Text(title), "title") => title.to_owned(),
            (View::Integer(number), name) => format!("{} {number}", name.replace('_', " ")),
            (value, _) => self.value(field, value).unwrap_or_default(),
        };
        self.add(part);
    }

    fn value(&self, field: &FieldShape, value: View<'_>) -> Option<String> {
        match value {
            View::Term(term) if field.presence == Presence::Default(term.code) => None,
            View::Term(term) => Some(label(term, self.language).to_owned()),
            View::Text(id) => match field.role {
                Role::CorpusReference(scalar) if own_scalar(scalar) => None,
                Role::CorpusReference(scalar) => {
                    Some(self.corpus.name_of(scalar, id, self.language).to_owned())
                }
                _ => None,
            },
            View::Record(record) => self.record(record),
            _ => None,
        }
    }

    /// A record within a claim: a quantity, or somebody with a part in it.
    fn record(&self, record: &dyn Fields) -> Option<String> {
        if record.shape().name == "Quantity" {
            return quantity_of(record).map(|it| quantity(&it, self.language));
        }
        let fields = record.shape().fields.iter().enumerate();
        let refs = fields.filter(|(_, field)| matches!(field.role, Role::CorpusReference(_)));
        let names = refs.filter_map(|(index, field)| self.value(field, record.field(index)?));
        let names: Vec<String> = names.collect();
        (!names.is_empty()).then(|| names.join(", "))
    }
}

/// Whether an item of a list is an id of the registry, or a record with a field that is.
fn names(item: &View<'_>, id: &str) -> bool {
    match item {
        View::Text(text) => *text == id,
        View::Record(record) => record.shape().fields.iter().enumerate().any(|(index, field)| {
            matches!(field.role, Role::CorpusReference(_))
                && matches!(record.field(index), Some(View::Text(text)) if text == id)
        }),
        _ => false,
    }
}

/// Whether ids of the scalar name what a claim itself is on: the phrase begins with it.
fn own_scalar(scalar: &str) -> bool {
    matches!(scalar, "AgreementId" | "EventId" | "DisputeId")
}

/// The quantity that a record is.
fn quantity_of(record: &dyn Fields) -> Option<Quantity> {
    let decimal = |name: &str| match super::entity::field(record, name) {
        Some(View::Decimal(number)) => Some(number),
        _ => None,
    };
    let term = |name: &str| match super::entity::field(record, name) {
        Some(View::Term(term)) => Some(term.code),
        _ => None,
    };
    Some(Quantity {
        value: decimal("value")?,
        upper: decimal("upper"),
        unit: Unit::from_code(term("unit")?)?,
        qualifier: Qualifier::from_code(term("qualifier")?)?,
    })
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn digits_stand_in_threes() {
        let shown = ["7", "1700", "1700000000", "-48000", "-480", "12345.678"].map(grouped);
        assert_eq!(shown, ["7", "1,700", "1,700,000,000", "-48,000", "-480", "12,345.678"]);
    }
}
