//! Items of one list of which one leaves out a word that all of them share.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    ops::Range,
};

use comity_ontology::model::{Field, Model, TypeRef, Vocabulary};
use comity_reading::{find, folded};
use comity_tree::{Finding, Kind};

use super::{
    Prepared,
    lost::{Statements, Values, id},
    terms::attests,
};
use crate::{codes, evidence::Claim, words::short};

/// Fewest items that say a word for an item without it to be an exception.
const LEAST: usize = 2;

impl Statements<'_, '_> {
    /// `unlike-siblings`: claims of one sort on the same words, of which one has no term for a word
    /// that the others reflect.
    pub(super) fn unlike_siblings(&self) -> Vec<Finding> {
        let mut findings = BTreeMap::new();
        let terms: Vec<(Values<'_>, String)> =
            self.claims.iter().map(|claim| (self.values(claim), sort(self.model, claim))).collect();
        for (range, of_range) in self.shared() {
            let mut sorts: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
            for claim in of_range {
                sorts.entry(&terms[claim].1).or_default().push(claim);
            }
            for siblings in sorts.values().filter(|siblings| siblings.len() > LEAST) {
                for (vocabulary, term, word) in self.words_in(&range) {
                    let definition = &self.model.vocabularies[vocabulary];
                    let has = |claim: &usize| has(&terms[*claim].0, vocabulary, term, definition);
                    let (having, lacking): (Vec<usize>, Vec<usize>) =
                        siblings.iter().copied().partition(has);
                    let [one] = lacking[..] else { continue };
                    let is_like = || self.has_no_more(&terms[one].0, &terms[having[0]].0);
                    if having.len() >= LEAST && !waives(&terms[one].0, &word) && is_like() {
                        let code = &definition.terms[term].code;
                        let like = self.claims[having[0]].claim.id;
                        findings
                            .entry((one, vocabulary, term))
                            .or_insert_with(|| unlike(self.model, self.claims[one], &word, code, like));
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
        let shared = shared.into_iter().filter(|(_, claims)| claims.len() > LEAST);
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
                for hit in self.terms.read_sure(self.model, vocabulary, text) {
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

/// What sort of claim it is: its record, and the terms that it must have, less those whose words
/// are compared.
fn sort(model: &Model, claim: &Prepared<'_, '_>) -> String {
    let Claim { record, node, .. } = claim.claim;
    let is_main = |field: &&Field| match field.ty {
        TypeRef::Vocabulary(vocabulary) => {
            let mut terms = model.vocabularies[vocabulary].terms.iter();
            field.cardinality.min > 0 && !terms.any(|term| term.exhaustive)
        }
        _ => false,
    };
    let fields = model.records[record].fields.iter().filter(is_main);
    let values = fields.filter_map(|field| node.get(&field.name));
    let values = values.filter(|value| value.kind() != Kind::Seq).map(|value| value.text());
    format!("{record} {}", values.collect::<Vec<_>>().join(" "))
}

fn unlike(
    model: &Model,
    claim: &Prepared<'_, '_>,
    word: &str,
    code: &str,
    like: &str,
) -> Finding {
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
