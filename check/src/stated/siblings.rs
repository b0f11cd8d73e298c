//! Items of one list of which one leaves out a word that all of them share.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    ops::Range,
};

use comity_ontology::model::{Field, FieldPart, FieldRole, Model, TypeRef, Vocabulary};
use comity_reading::{find, folded};
use comity_tree::{Finding, Node};

use super::{
    Prepared,
    lost::{Statements, Values, id},
    terms::{Words, attests},
};
use crate::{codes, evidence::Claim, words::short};

/// Fewest items that say a word for an item without it to be an exception.
const LEAST: usize = 2;

impl Statements<'_, '_> {
    /// `unlike-siblings`: claims on the same words that differ in one field, the items of a list,
    /// of which one has no term for a word that the others reflect.
    pub(super) fn unlike_siblings(&self) -> Vec<Finding> {
        let mut findings = BTreeMap::new();
        let values: Vec<Values<'_>> = self.claims.iter().map(|claim| self.values(claim)).collect();
        let said: Vec<Said<'_>> = self.claims.iter().map(|claim| said(self.model, claim)).collect();
        for (range, of_range) in self.shared() {
            let words = self.words_in(&range);
            for (vocabulary, term, word) in &words {
                let (vocabulary, term) = (*vocabulary, *term);
                let alike = words.iter().filter(|(of, one, _)| (*of, *one) == (vocabulary, term));
                let times = alike.count();
                let definition = &self.model.vocabularies[vocabulary];
                let has = |claim: &usize| has(&values[*claim], vocabulary, term, definition);
                let (having, lacking): (Vec<usize>, Vec<usize>) =
                    of_range.iter().copied().partition(has);
                for one in lacking.iter().copied() {
                    let is_sibling = |other: &&usize| {
                        **other != one && differing(&said[one], &said[**other]) <= 1
                    };
                    let siblings: Vec<&usize> = having.iter().filter(is_sibling).collect();
                    let is_alone = !lacking.iter().any(|other| is_sibling(&other));
                    // A word that is said again for another item is reflected once for each.
                    let least = if times > having.len() { 1 } else { LEAST };
                    if siblings.len() >= least
                        && is_alone
                        && !waives(&values[one], word)
                        && self.has_no_more(&values[one], &values[*siblings[0]])
                    {
                        let (like, code) =
                            (self.claims[*siblings[0]].claim.id, &definition.terms[term].code);
                        let finding = unlike(self.model, self.claims[one], word, code, like);
                        findings.entry((one, vocabulary, term)).or_insert(finding);
                    }
                }
            }
        }
        findings.into_values().collect()
    }

    fn values<'v>(&self, claim: &'v Prepared<'_, '_>) -> Values<'v> {
        let mut values = Values::default();
        values.gather(self.model, self.types, claim.claim.record, claim.claim.node);
        values
    }

    /// Whether a claim has no term of strength, mode or negation that another has not: a claim with
    /// one of its own is on another part of the words.
    fn has_no_more(&self, one: &Values<'_>, other: &Values<'_>) -> bool {
        one.terms.iter().all(|(vocabulary, term)| {
            let definition = &self.model.vocabularies[*vocabulary];
            !definition.terms[*term].exhaustive || has(other, *vocabulary, *term, definition)
        })
    }

    /// The ranges that several claims cite, each with these.
    fn shared(&self) -> Vec<(Range<usize>, BTreeSet<usize>)> {
        let mut shared: HashMap<(usize, usize), BTreeSet<usize>> = HashMap::new();
        for (index, claim) in self.claims.iter().enumerate() {
            for range in &claim.ranges {
                shared.entry((range.start, range.end)).or_default().insert(index);
            }
        }
        let shared = shared.into_iter().filter(|(_, claims)| claims.len() > 1);
        let mut shared: Vec<_> =
            shared.map(|((start, end), claims)| (start..end, claims)).collect();
        shared.sort_by_key(|(range, _)| (range.start, range.end));
        shared
    }

    /// The words in a range that claims on it are to reflect, each with its term.
    fn words_in(&self, range: &Range<usize>) -> Vec<(usize, usize, String)> {
        let words = &self.whole.words;
        let (from, to) = (words.index(range.start), words.index(range.end));
        let text = &words.chars()[from..to.max(from)];
        let mut found = Vec::new();
        for (vocabulary, definition) in self.model.vocabularies.iter().enumerate() {
            if definition.terms.iter().any(|term| term.exhaustive) {
                for hit in
                    self.terms.read(self.model, vocabulary, Words::Sure, text, &self.whole.spoken)
                {
                    if definition.terms[hit.meaning].exhaustive {
                        let word = text[hit.range].iter().collect();
                        found.push((vocabulary, hit.meaning, word));
                    }
                }
            }
        }
        found
    }
}

fn has(values: &Values<'_>, vocabulary: usize, term: usize, definition: &Vocabulary) -> bool {
    let mut known = values.terms.iter();
    known.any(|(of, known)| *of == vocabulary && attests(definition, term, *known))
}

fn waives(values: &Values<'_>, word: &str) -> bool {
    let word: Vec<char> = word.chars().collect();
    let texts = values.waived.iter().filter_map(|waived| waived.get("words"));
    texts.map(|text| folded(text.text())).any(|text| !find(&text, &word).is_empty())
}

/// What a claim says besides strength, mode and negation, by field: its record first.
type Said<'t> = (usize, BTreeMap<&'t str, &'t str>);

fn said<'t>(model: &Model, claim: &Prepared<'_, 't>) -> Said<'t> {
    let Claim { record, node, .. } = claim.claim;
    let is_said = |field: &Field| {
        let is_exhaustive = match field.ty {
            TypeRef::Vocabulary(of) => model.vocabularies[of].terms.iter().any(|t| t.exhaustive),
            _ => false,
        };
        let is_aside = matches!(
            field.part,
            Some(
                FieldPart::Manner
                    | FieldPart::Encoding
                    | FieldPart::Links
                    | FieldPart::Remark
                    | FieldPart::Speakers
            )
        );
        field.role != FieldRole::Identity && !is_aside && !is_exhaustive
    };
    let text = |node: Node<'t>| node.tree().source().get(node.span().range()).unwrap_or_default();
    let fields = node.entries().filter(|(key, _)| {
        model.records[record].field(key.text()).is_some_and(|(_, field)| is_said(field))
    });
    (record, fields.map(|(key, value)| (key.text(), text(value))).collect())
}

/// In how many fields two claims differ; more than can be if they are of different records.
fn differing(one: &Said<'_>, other: &Said<'_>) -> usize {
    if one.0 != other.0 {
        return usize::MAX;
    }
    let keys: BTreeSet<&str> = one.1.keys().chain(other.1.keys()).copied().collect();
    keys.into_iter().filter(|key| one.1.get(key) != other.1.get(key)).count()
}

fn unlike(model: &Model, claim: &Prepared<'_, '_>, word: &str, code: &str, like: &str) -> Finding {
    let message = format!(
        "other claims on the same words have `{code}` for `{}`, and this one does not",
        short(word)
    );
    let help = format!(
        "if it is said of this item, too, write it as in `{}`; otherwise explain in `waived`: \
         `waived: [{{ words: \"{}\", reason: ... }}]`",
        short(like),
        short(word)
    );
    let node = id(model, claim).unwrap_or(claim.claim.node);
    Finding::new(codes::UNLIKE_SIBLINGS, node.span(), message).help(help).node(node.index())
}
