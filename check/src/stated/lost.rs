//! What a statement says and no claim on it reflects.

use std::ops::Range;

use comity_ontology::model::{Field, Model, Role, Stated, TypeRef};
use comity_reading::{find, folded};
use comity_tree::{Date, Finding, Kind, Node};

use super::{
    Prepared,
    names::Names,
    readings::Read,
    terms::{Terms, attests},
};
use crate::{codes, context::Context, evidence::EvidenceTypes, words::short};

/// The claims of a document on one source, and what that is read with.
pub(super) struct Statements<'s, 't> {
    pub(super) model: &'s Model,
    pub(super) types: &'s EvidenceTypes,
    pub(super) names: &'s Names,
    pub(super) terms: &'s Terms,
    pub(super) context: &'s Context<'t>,
    /// The whole of the source.
    pub(super) whole: &'s Read,
    pub(super) claims: &'s [&'s Prepared<'s, 't>],
}

/// A word that a claim on its statement is to reflect.
struct Demand {
    vocabulary: usize,
    term: usize,
    /// Where it is in the words, and in code points of the source.
    word: Range<usize>,
    at: Range<usize>,
}

/// What the fields of a claim reflect.
struct Reflected<'t> {
    /// The parts of its statement that they do.
    parts: Vec<Range<usize>>,
    /// The words that it waives, each with where they are.
    waived: Vec<(Node<'t>, Vec<Range<usize>>)>,
}

impl<'t> Statements<'_, 't> {
    /// `words-lost`, and `needless-waiver`.
    pub(super) fn words_lost(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        let reflected: Vec<Reflected<'t>> = self.claims.iter().map(|c| self.reflected(c)).collect();
        let mut needed = Vec::new();
        for demand in self.demands() {
            let holds = |range: &Range<usize>| contains(range, &demand.at);
            let on = || {
                let all = self.claims.iter().zip(&reflected);
                all.filter(|(claim, _)| claim.ranges.iter().any(holds))
            };
            let meets = |range: &Range<usize>| overlap(range, &demand.at);
            if on().any(|(_, reflected)| reflected.parts.iter().any(meets)) {
                continue;
            }
            let waivers = on().flat_map(|(_, reflected)| &reflected.waived);
            let waivers = waivers.filter(|(_, parts)| parts.iter().any(meets));
            let waivers: Vec<u32> = waivers.map(|(node, _)| node.index()).collect();
            if !waivers.is_empty() {
                needed.extend(waivers);
                continue;
            }
            // The claim that says least besides.
            let shortest = |claim: &Prepared<'_, '_>| {
                claim.ranges.iter().filter(|range| holds(range)).map(Range::len).min()
            };
            let claim = on().map(|(claim, _)| claim).min_by_key(|claim| shortest(claim));
            findings.extend(claim.map(|claim| self.lost(claim, &demand)));
        }
        let waived = reflected.iter().flat_map(|reflected| &reflected.waived);
        let needless = waived.filter(|(node, _)| !needed.contains(&node.index()));
        findings.extend(needless.map(|(node, _)| needless_waiver(*node)));
        findings
    }

    /// The words that are to be reflected, wherever they are in the source.
    fn demands(&self) -> Vec<Demand> {
        let vocabularies = &self.model.vocabularies;
        let longer: Vec<Range<usize>> = (0..vocabularies.len())
            .flat_map(|vocabulary| self.whole.terms(self.terms, self.model, vocabulary).to_vec())
            .chain(self.whole.names(self.names).to_vec())
            .map(|hit| hit.range)
            .collect();
        let is_hidden = |range: &Range<usize>| {
            longer.iter().any(|outer| outer.len() > range.len() && contains(outer, range))
        };
        let mut demands = Vec::new();
        for (vocabulary, definition) in vocabularies.iter().enumerate() {
            if !definition.terms.iter().any(|term| term.exhaustive) {
                continue;
            }
            for hit in self.terms.read_sure(self.model, vocabulary, self.whole.words.chars()) {
                if definition.terms[hit.meaning].exhaustive && !is_hidden(&hit.range) {
                    let at = self.in_source(&hit.range);
                    demands.push(Demand { vocabulary, term: hit.meaning, word: hit.range, at });
                }
            }
        }
        // A word of several terms asks for one of them.
        demands.sort_by_key(|demand| (demand.at.start, demand.at.end));
        demands.dedup_by(|a, b| a.at == b.at);
        demands
    }

    fn reflected(&self, claim: &Prepared<'_, 't>) -> Reflected<'t> {
        let mut values = Values::default();
        values.gather(self.model, self.types, claim.claim.record, claim.claim.node);
        let mut parts = Vec::new();
        for (vocabulary, term) in &values.terms {
            let terms = &self.model.vocabularies[*vocabulary];
            let hits = self.whole.terms(self.terms, self.model, *vocabulary);
            let hits = hits.iter().filter(|hit| attests(terms, hit.meaning, *term));
            parts.extend(hits.map(|hit| self.in_source(&hit.range)));
        }
        if values.dated {
            parts.extend(self.whole.dates().iter().map(|date| self.in_source(&date.range)));
        }
        if values.counted {
            parts.extend(self.whole.numbers().iter().map(|n| self.in_source(&n.range)));
        }
        let leant = self.context.leant(self.model, &claim.claim);
        let words = leant.iter().flat_map(|(entry, _)| &entry.words).map(|word| word.text());
        for word in words.chain(values.texts.iter().map(|node| node.text())) {
            parts.extend(self.places(word));
        }
        let inside = |part: &Range<usize>| claim.ranges.iter().any(|range| overlap(range, part));
        parts.retain(inside);
        let waived = values.waived.into_iter().filter_map(|waived| waived.get("words"));
        let waived = waived.map(|node| {
            let mut places = self.places(node.text());
            places.retain(inside);
            (node, places)
        });
        Reflected { parts, waived: waived.collect() }
    }

    /// Where in the source words are.
    fn places(&self, words: &str) -> Vec<Range<usize>> {
        let words = folded(words);
        let found = find(self.whole.words.chars(), &words).into_iter();
        found.map(|at| self.in_source(&(at..at + words.len()))).collect()
    }

    fn in_source(&self, range: &Range<usize>) -> Range<usize> {
        let words = &self.whole.words;
        words.offset(range.start)..words.offset(range.end.saturating_sub(1)) + 1
    }

    fn lost(&self, claim: &Prepared<'_, '_>, demand: &Demand) -> Finding {
        let vocabulary = &self.model.vocabularies[demand.vocabulary];
        let code = &vocabulary.terms[demand.term].code;
        let word = self.whole.words.part(demand.word.clone());
        let message = format!(
            "the statement has `{}` ({} `{code}`), but no field of a claim on it reflects this",
            short(&word),
            vocabulary.name,
        );
        let field = field_of(self.model, claim.claim.record, demand.vocabulary);
        let help = match field {
            Some(path) => format!(
                "write it in `{path}`, or explain in `waived` why it changes nothing: \
                 `waived: [{{ words: \"{}\", reason: ... }}]`",
                short(&word)
            ),
            None => "explain in `waived` why it changes nothing".to_owned(),
        };
        let node = id(self.model, claim).unwrap_or(claim.claim.node);
        Finding::new(codes::WORDS_LOST, node.span(), message).help(help).node(node.index())
    }
}

fn contains(outer: &Range<usize>, inner: &Range<usize>) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

fn overlap(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}

/// The id of a claim, as a node.
pub(super) fn id<'t>(model: &Model, claim: &Prepared<'_, 't>) -> Option<Node<'t>> {
    let fields = &model.records[claim.claim.record].fields;
    let field = fields.iter().find(|field| field.role == Role::Identity)?;
    claim.claim.node.get(&field.name)
}

/// The first field of a record, or of a record in it, that holds terms of a vocabulary.
fn field_of(model: &Model, record: usize, vocabulary: usize) -> Option<String> {
    let fields = &model.records[record].fields;
    let holds = |field: &&Field| field.ty == TypeRef::Vocabulary(vocabulary);
    if let Some(field) = fields.iter().find(holds) {
        return Some(field.name.clone());
    }
    fields.iter().find_map(|field| {
        let TypeRef::Record(below) = field.ty else { return None };
        let inner = model.records[below].fields.iter().find(holds)?;
        Some(format!("{}.{}", field.name, inner.name))
    })
}

fn needless_waiver(words: Node<'_>) -> Finding {
    let message = format!(
        "`{}` is not in the statement, or a field already reflects it",
        short(words.text())
    );
    Finding::new(codes::NEEDLESS_WAIVER, words.span(), message)
        .help("remove the entry")
        .node(words.index())
}

/// The values of a claim that words of a text can express.
#[derive(Default)]
pub(super) struct Values<'t> {
    pub(super) terms: Vec<(usize, usize)>,
    /// The texts that are words of the source.
    pub(super) texts: Vec<Node<'t>>,
    pub(super) numbers: Vec<Node<'t>>,
    waived: Vec<Node<'t>>,
    dated: bool,
    counted: bool,
}

impl<'t> Values<'t> {
    // The depth of a tree is bounded, and every call descends in it.
    pub(super) fn gather(
        &mut self,
        model: &Model,
        types: &EvidenceTypes,
        record: usize,
        node: Node<'t>,
    ) {
        if types.waived() == Some(record) {
            self.waived.push(node);
        }
        if types.is_about_ranges(record) || node.kind() != Kind::Map {
            return;
        }
        for (key, value) in node.entries() {
            let Some((_, field)) = model.records[record].field(key.text()) else { continue };
            let items: Vec<Node<'t>> = match value.kind() {
                Kind::Seq => value.items().collect(),
                _ => vec![value],
            };
            for item in items {
                match field.ty {
                    TypeRef::Vocabulary(vocabulary) => {
                        let term = model.vocabularies[vocabulary].term(item.text());
                        self.terms.extend(term.map(|(term, _)| (vocabulary, term)));
                    }
                    TypeRef::Text if field.stated == Stated::Yes => self.texts.push(item),
                    TypeRef::Date => self.dated |= Date::parse(item.text()).is_ok(),
                    TypeRef::Integer | TypeRef::Decimal => {
                        self.counted = true;
                        self.numbers.push(item);
                    }
                    TypeRef::Record(below) => self.gather(model, types, below, item),
                    _ => {}
                }
            }
        }
    }
}
