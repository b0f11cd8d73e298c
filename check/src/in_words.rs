//! Dates and numbers in words, and what to write instead.

use comity_ontology::model::Model;
use comity_reading::{Context, Mention, Quantity, QuantityKind, Reader, Said};
use comity_tree::{Applicability, Code, Date, Decimal, Finding, Fix, Tree};

/// Gives findings on dates and numbers in words, such as `15 October 1992` or `1.5 million`, the
/// date or the number that is meant.
pub(crate) fn amend(model: &Model, tree: &Tree<'_>, findings: &mut [Finding]) {
    for finding in findings.iter_mut().filter(|finding| finding.fixes.is_empty()) {
        let is_date = finding.code == Code::MALFORMED_DATE.name;
        let is_number = finding.code == Code::WRONG_TYPE.name && is_about_number(finding);
        if !is_date && !is_number {
            continue;
        }
        let Some(node) = finding.node.and_then(|node| tree.node(node)) else { continue };
        if is_date && let Some(date) = date(model, node.text()) {
            let how = if is_day(&date) { Applicability::Safe } else { Applicability::Unsafe };
            finding.help = format!("write `{date}`: a date has no words (EDTF, ISO 8601-2)");
            finding.fixes.extend(Fix::text(node, date.as_str(), how));
        } else if is_number && let Some(number) = number(model, node.text()) {
            finding.help = format!("write the number alone, in digits: `{number}`");
        }
    }
}

/// Whether a finding says that something is not a number.
fn is_about_number(finding: &Finding) -> bool {
    ["expected a number", "expected a whole number"].contains(&finding.label.as_str())
}

/// Whether a date is a whole day, of which no word is lost.
fn is_day(date: &Date) -> bool {
    date.as_str().len() == "1992-10-15".len() && !date.as_str().contains(['X', '/'])
}

/// The only date that a text is in words.
fn date(model: &Model, text: &str) -> Option<Date> {
    said(model, text, |mention| match &mention.said {
        Said::Date { dates, .. } if dates.len() == 1 => dates.first().cloned(),
        _ => None,
    })
}

/// The only number that a text is in words, with a unit or without.
fn number(model: &Model, text: &str) -> Option<Decimal> {
    said(model, text, |mention| match &mention.said {
        Said::Quantity(quantity) if is_one(quantity) => {
            Decimal::parse(&quantity.low.to_string()).ok()
        }
        _ => None,
    })
}

/// Whether a mention is a single number that can be read in one way.
fn is_one(quantity: &Quantity) -> bool {
    quantity.kind == QuantityKind::Count && quantity.high.is_none() && quantity.or.is_none()
}

/// What a text says that is one mention alone, in the language of its letters or one of the
/// ontology's.
fn said<T>(model: &Model, text: &str, what: impl Fn(&Mention) -> Option<T>) -> Option<T> {
    /// Longer texts say more than that.
    const LONGEST: usize = 100;
    if text.len() > LONGEST || !text.contains(char::is_alphabetic) {
        return None;
    }
    let of_ontology = model.languages.iter().filter_map(|tag| Reader::for_language(tag));
    let mut readers = Reader::for_letters(text).into_iter().chain(of_ontology);
    readers.find_map(|reader| {
        let mentions = reader.read(text, &Context::default());
        let [mention] = mentions.as_slice() else { return None };
        let is_whole = mention.range == (0..text.chars().count());
        what(mention).filter(|_| is_whole)
    })
}

#[cfg(test)]
mod tests {
    use super::{date, number};
    use crate::Ontology;

    #[test]
    fn a_date_in_words_is_read_in_each_language() {
        let ontology = Ontology::open("comity:bilateral");
        let model = ontology.loaded.model.as_ref().expect("it is sound");
        for (text, expected) in [
            ("15 October 1992", Some("1992-10-15")),
            ("October 15, 1992", Some("1992-10-15")),
            ("Oct 1992", Some("1992-10")),
            ("15 октября 1992 г.", Some("1992-10-15")),
            ("15 octobre 1992", Some("1992-10-15")),
            ("一九九二年十月十五日", Some("1992-10-15")),
            ("yesterday", None),
            ("signed on 15 October 1992", None),
            ("15 October 1992 and 16 October 1992", None),
            ("05/10/1992", None),
            ("", None),
        ] {
            let found = date(model, text);
            assert_eq!(found.as_ref().map(comity_tree::Date::as_str), expected, "{text}");
        }
    }

    #[test]
    fn a_number_in_words_is_read_in_each_language() {
        let ontology = Ontology::open("comity:bilateral");
        let model = ontology.loaded.model.as_ref().expect("it is sound");
        for (text, expected) in [
            ("1.5 million", Some("1500000")),
            ("1,5 млрд", Some("1500000000")),
            ("150万", Some("1500000")),
            ("many", None),
            ("from 100 to 150", None),
            ("", None),
        ] {
            let found = number(model, text).map(|number| number.to_string());
            assert_eq!(found.as_deref(), expected, "{text}");
        }
    }
}
