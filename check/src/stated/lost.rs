//! What a statement says and no claim on it reflects.

use std::{collections::HashSet, ops::Range};

use comity_ontology::model::{Field, FieldPart, FieldRole, Model, Stated, TermEffect, TypeRef};
use comity_reading::{find, folded};
use comity_tree::{Date, Finding, Kind, Node};

use super::{
    Prepared,
    names::Names,
    placed::{Placed, contains, overlap},
    readings::Read,
    terms::{Terms, Words, attests},
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

/// A word that a claim on its statement is to reflect, or may.
pub(super) struct Demand {
    /// Whether a claim has to. A word that may mean something else tells nothing by itself, but
    /// what all other items of a list reflect is said of each.
    pub(super) is_required: bool,
    /// What it may mean: terms, each with its vocabulary.
    pub(super) meanings: Vec<(usize, usize)>,
    /// Where it is in the words, and in code points of the source.
    pub(super) word: Range<usize>,
    pub(super) at: Range<usize>,
}

impl Demand {
    /// Whether two words run into each other, and may mean terms of one vocabulary.
    fn is_one_phrase_with(&self, other: &Self) -> bool {
        let has = |of: usize| other.meanings.iter().any(|(vocabulary, _)| *vocabulary == of);
        overlap(&self.at, &other.at) && self.meanings.iter().any(|(vocabulary, _)| has(*vocabulary))
    }
}

/// What is read out of a source, as indices into its words: the terms by vocabulary.
pub(super) struct Found {
    terms: Vec<Placed<usize>>,
    names: Placed<()>,
    dates: Placed<()>,
    numbers: Placed<()>,
    /// The numbers with the words that bound them: `not more than 20`.
    bounded: Placed<()>,
}

impl Found {
    /// Whether a word is a part of a longer one that means something, or of a number.
    fn hides(&self, word: &Range<usize>) -> bool {
        let is_longer = |outer: &Range<usize>| outer.len() > word.len() && contains(outer, word);
        self.terms.iter().any(|terms| terms.meeting(word).any(|(outer, _)| is_longer(outer)))
            || self.names.meeting(word).any(|(outer, ())| is_longer(outer))
            || self.bounded.meeting(word).any(|(outer, ())| {
                // In 一百多家, 多 is of the number.
                is_longer(outer) || outer.start < word.start
            })
    }
}

/// A part of a statement that a field reflects, and the vocabulary if it is a term's.
struct Part {
    at: Range<usize>,
    vocabulary: Option<usize>,
}

impl Part {
    /// Whether a demand is reflected by it. The `will` in `once … will` says when, not on what
    /// condition, so that a term of another vocabulary does not reflect what it is only a part of.
    fn reflects(&self, demand: &Demand) -> bool {
        let is_other = self.is_other(demand);
        // A word that may mean something else does so in the words of another value.
        if !demand.is_required && (is_other || self.vocabulary.is_none()) {
            return false;
        }
        let is_within = contains(&demand.at, &self.at) && self.at.start > demand.at.start;
        overlap(&self.at, &demand.at) && !(is_other && is_within)
    }

    /// Whether it is a word for a term of a vocabulary that the demand has no term of.
    fn is_other(&self, demand: &Demand) -> bool {
        let is_of = |vocabulary| demand.meanings.iter().any(|(of, _)| *of == vocabulary);
        self.vocabulary.is_some_and(|vocabulary| !is_of(vocabulary))
    }
}

/// What the fields of a claim reflect.
pub(super) struct Reflected<'t> {
    /// The parts of its statement that they do.
    parts: Vec<Part>,
    /// The words that it waives, each with where they are.
    waived: Vec<(Node<'t>, Vec<Range<usize>>)>,
}

impl Reflected<'_> {
    pub(super) fn reflects(&self, demand: &Demand) -> bool {
        self.parts.iter().any(|part| part.reflects(demand))
    }

    /// Whether a field reflects a demand as what it may mean, and not as a word for something else.
    pub(super) fn means(&self, demand: &Demand) -> bool {
        self.parts.iter().any(|part| part.reflects(demand) && !part.is_other(demand))
    }

    pub(super) fn waives(&self, demand: &Demand) -> bool {
        let mut waived = self.waived.iter().flat_map(|(_, parts)| parts);
        waived.any(|part| overlap(part, &demand.at))
    }
}

impl<'t> Statements<'_, 't> {
    /// `words-lost`, and `needless-waiver`.
    pub(super) fn words_lost(
        &self,
        demands: &[Demand],
        reflected: &[Reflected<'t>],
    ) -> Vec<Finding> {
        let mut findings = Vec::new();
        let ranges = self.ranges();
        let mut needed: HashSet<u32> = HashSet::new();
        let mut lost: Vec<&Demand> = Vec::new();
        for demand in demands {
            let on = ranges.meeting(&demand.at).filter(|(range, _)| contains(range, &demand.at));
            let meets = |range: &Range<usize>| overlap(range, &demand.at);
            let all = on.clone().map(|(_, claim)| &reflected[*claim]);
            // What a field of the claim itself reflects is not to be waived in it.
            let (having, lacking): (Vec<_>, Vec<_>) =
                all.partition(|reflected| reflected.reflects(demand));
            let waivers = lacking.iter().flat_map(|reflected| &reflected.waived);
            let waivers = waivers.filter(|(_, parts)| parts.iter().any(meets));
            let waivers: Vec<u32> = waivers.map(|(node, _)| node.index()).collect();
            if demand.is_required || !having.is_empty() {
                needed.extend(&waivers);
            }
            if !demand.is_required || !having.is_empty() || !waivers.is_empty() {
                continue;
            }
            // *At the end of* is one phrase, although *at the end* and *end of* mean something.
            if lost.last().is_some_and(|last: &&Demand| last.is_one_phrase_with(demand)) {
                continue;
            }
            lost.push(demand);
            // The claim that says least besides.
            let claim = on.min_by_key(|(range, claim)| (range.len(), **claim));
            findings.extend(claim.map(|(_, claim)| self.lost(self.claims[*claim], demand)));
        }
        let waived = reflected.iter().flat_map(|reflected| &reflected.waived);
        let needless = waived.filter(|(node, _)| !needed.contains(&node.index()));
        let required = demands.iter().filter(|demand| demand.is_required);
        let demanded = Placed::new(required.map(|demand| (demand.at.clone(), ())));
        findings.extend(needless.map(|(node, parts)| {
            let is_demanded = parts.iter().any(|part| demanded.meeting(part).next().is_some());
            needless_waiver(*node, !parts.is_empty(), is_demanded)
        }));
        findings
    }

    /// The ranges of the claims, each with the index of its claim.
    pub(super) fn ranges(&self) -> Placed<usize> {
        let claims = self.claims.iter().enumerate();
        let ranges = claims.flat_map(|(claim, of)| of.ranges.iter().map(move |r| (r, claim)));
        Placed::new(ranges.map(|(range, claim)| (range.clone(), claim)))
    }

    /// Whatever is read out of the source, by place.
    pub(super) fn found(&self) -> Found {
        let terms = (0..self.model.vocabularies.len()).map(|vocabulary| {
            let hits = self.whole.terms(self.terms, self.model, vocabulary, Words::All);
            Placed::new(hits.iter().map(|hit| (hit.range.clone(), hit.meaning)))
        });
        let names = self.whole.names(self.names);
        let dates = self.whole.dates().iter().map(|date| (date.range.clone(), ()));
        let numbers = self.whole.numbers().iter();
        let bounded = numbers.clone().map(|number| (number.whole.clone(), ()));
        let numbers = numbers.map(|number| (number.range.clone(), ()));
        Found {
            terms: terms.collect(),
            names: Placed::new(names.iter().map(|hit| (hit.range.clone(), ()))),
            dates: Placed::new(dates),
            numbers: Placed::new(numbers),
            bounded: Placed::new(bounded),
        }
    }

    /// The words that are to be reflected, or may be, wherever they are in the source.
    pub(super) fn demands(&self, found: &Found) -> Vec<Demand> {
        let vocabularies = &self.model.vocabularies;
        let mut demands = Vec::new();
        for (vocabulary, definition) in vocabularies.iter().enumerate() {
            if !definition.terms.iter().any(|term| term.exhaustive) {
                continue;
            }
            for (words, is_required) in [(Words::Sure, true), (Words::All, false)] {
                let hits = self.whole.terms(self.terms, self.model, vocabulary, words);
                for hit in hits.iter() {
                    let term = &definition.terms[hit.meaning];
                    let is_asked = if is_required {
                        term.exhaustive && !found.hides(&hit.range)
                    } else {
                        // What has another effect may have it on a part of what is said.
                        matches!(term.effect, None | Some(TermEffect::OpensList))
                    };
                    if !is_asked {
                        continue;
                    }
                    let at = self.in_source(&hit.range);
                    let meanings = vec![(vocabulary, hit.meaning)];
                    demands.push(Demand { is_required, meanings, word: hit.range.clone(), at });
                }
            }
        }
        // A word of several terms asks for one of them.
        demands.sort_by_key(|demand| (demand.at.start, demand.at.end, !demand.is_required));
        demands.dedup_by(|next, first| {
            let is_same = next.at == first.at;
            if is_same && next.is_required == first.is_required {
                first.meanings.append(&mut next.meanings);
            }
            is_same
        });
        demands
    }

    /// What each claim reflects.
    pub(super) fn all_reflected(&self, found: &Found) -> Vec<Reflected<'t>> {
        self.claims.iter().map(|claim| self.reflected(claim, found)).collect()
    }

    /// Whether something of a claim is in a range of its source: a value of it, words that it leans
    /// on or waives, or a name of it that its other ranges do not have.
    pub(super) fn is_used(
        &self,
        claim: &Prepared<'_, 't>,
        index: usize,
        reflected: &Reflected<'t>,
    ) -> bool {
        let range = &claim.ranges[index];
        let Reflected { parts, waived } = reflected;
        let waived = waived.iter().flat_map(|(_, parts)| parts);
        if parts.iter().map(|part| &part.at).chain(waived).any(|at| overlap(at, range)) {
            return true;
        }
        let has = |index: usize, entry: usize| {
            claim.reads[index].names(self.names).iter().any(|hit| hit.meaning == entry)
        };
        let others = || (0..claim.reads.len()).filter(|other| *other != index);
        let mut own = claim.own.iter();
        own.any(|entry| has(index, *entry) && !others().any(|other| has(other, *entry)))
    }

    fn reflected(&self, claim: &Prepared<'_, 't>, found: &Found) -> Reflected<'t> {
        let mut values = Values::default();
        values.gather(self.model, self.types, claim.claim.record, claim.claim.node);
        let statement: Vec<Range<usize>> =
            claim.ranges.iter().map(|range| self.in_words(range)).collect();
        let mut parts = Vec::new();
        for (vocabulary, term) in &with_implied(self.model, &values.terms) {
            let terms = &self.model.vocabularies[*vocabulary];
            let hits = statement.iter().flat_map(|range| found.terms[*vocabulary].meeting(range));
            let hits = hits.filter(|(_, t)| attests(terms, **t, *term)).map(|(at, _)| at);
            parts.extend(
                hits.map(|at| Part { at: self.in_source(at), vocabulary: Some(*vocabulary) }),
            );
        }
        let mut others = Vec::new();
        if values.attributed {
            others.extend(self.attributing(&statement, found));
        }
        for (is_given, found) in
            [(!values.dates.is_empty(), &found.dates), (values.counted, &found.numbers)]
        {
            if is_given {
                let there = statement.iter().flat_map(|range| found.meeting(range));
                others.extend(there.map(|(at, ())| at));
            }
        }
        let mut others: Vec<_> = others.into_iter().map(|at| self.in_source(at)).collect();
        let leant = self.context.leant(self.model, &claim.claim);
        let words = leant.iter().flat_map(|(entry, _)| &entry.words).map(|word| word.text());
        for word in words.chain(values.texts.iter().map(|node| node.text())) {
            others.extend(self.places(word, &statement));
        }
        parts.extend(others.into_iter().map(|at| Part { at, vocabulary: None }));
        let waived = values.waived.into_iter().filter_map(|waived| waived.get("words"));
        let waived = waived.map(|node| (node, self.places(node.text(), &statement)));
        Reflected { parts, waived: waived.collect() }
    }

    /// The words of a statement that say that it is another's.
    fn attributing<'f>(
        &self,
        statement: &[Range<usize>],
        found: &'f Found,
    ) -> Vec<&'f Range<usize>> {
        let mut words = Vec::new();
        for (vocabulary, hits) in self.model.vocabularies.iter().zip(&found.terms) {
            let attributes =
                |term: usize| vocabulary.terms[term].effect == Some(TermEffect::Attributes);
            if (0..vocabulary.terms.len()).any(attributes) {
                let hits = statement.iter().flat_map(|range| hits.meeting(range));
                words.extend(hits.filter(|(_, term)| attributes(**term)).map(|(at, _)| at));
            }
        }
        words
    }

    /// Where in the source words are that a statement has, as a whole or a part of them.
    fn places(&self, words: &str, statement: &[Range<usize>]) -> Vec<Range<usize>> {
        let words = folded(words);
        let text = self.whole.words.chars();
        let mut places = Vec::new();
        for range in statement {
            // One more on each side, since a word ends where a letter does not follow.
            let from = range.start.saturating_sub(words.len() + 1);
            let to = (range.end + words.len() + 1).min(text.len());
            let found = find(&text[from..to], &words).into_iter().map(|at| at + from);
            let found = found.map(|at| at..at + words.len());
            places.extend(found.filter(|at| overlap(at, range)).map(|at| self.in_source(&at)));
        }
        places
    }

    fn in_source(&self, range: &Range<usize>) -> Range<usize> {
        let words = &self.whole.words;
        words.offset(range.start)..words.offset(range.end.saturating_sub(1)) + 1
    }

    /// A range of the source, as indices into its words.
    pub(super) fn in_words(&self, range: &Range<usize>) -> Range<usize> {
        self.whole.words.index(range.start)..self.whole.words.index(range.end)
    }

    fn lost(&self, claim: &Prepared<'_, '_>, demand: &Demand) -> Finding {
        let word = self.whole.words.part(demand.word.clone());
        let meanings = demand.meanings.iter().map(|(vocabulary, term)| {
            let vocabulary = &self.model.vocabularies[*vocabulary];
            format!("{} `{}`", vocabulary.name, vocabulary.terms[*term].code)
        });
        let message = format!(
            "the statement has `{}` ({}), but no field of a claim on it reflects this",
            short(&word),
            meanings.collect::<Vec<_>>().join(" or "),
        );
        let record = claim.claim.record;
        let fields = demand.meanings.iter().filter_map(|(vocabulary, term)| {
            let definition = &self.model.vocabularies[*vocabulary].terms[*term];
            if definition.effect == Some(TermEffect::Attributes) {
                speakers(self.model, record)
            } else {
                field_of(self.model, record, *vocabulary)
            }
        });
        let mut paths: Vec<String> = Vec::new();
        for field in fields.map(|field| format!("`{field}`")) {
            if !paths.contains(&field) {
                paths.push(field);
            }
        }
        let help = if paths.is_empty() {
            "explain in `waived` why it changes nothing".to_owned()
        } else {
            format!(
                "write it in {}, or explain in `waived` why it changes nothing: \
                 `waived: [{{ words: \"{}\", reason: ... }}]`",
                paths.join(" or "),
                short(&word)
            )
        };
        let node = id(self.model, claim).unwrap_or(claim.claim.node);
        Finding::new(codes::WORDS_LOST, node.span(), message).help(help).node(node.index())
    }
}

/// Terms, and what they say as well.
pub(super) fn with_implied(model: &Model, terms: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let implied = |(vocabulary, term): &(usize, usize)| {
        model.vocabularies[*vocabulary].terms[*term].implies.iter().copied()
    };
    terms.iter().copied().chain(terms.iter().flat_map(implied)).collect()
}

/// The id of a claim, as a node.
pub(super) fn id<'t>(model: &Model, claim: &Prepared<'_, 't>) -> Option<Node<'t>> {
    let fields = &model.records[claim.claim.record].fields;
    let field = fields.iter().find(|field| field.role == FieldRole::Identity)?;
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

/// The field of a record that says who says it.
fn speakers(model: &Model, record: usize) -> Option<String> {
    let mut fields = model.records[record].fields.iter();
    fields.find(|field| field.part == Some(FieldPart::Speakers)).map(|field| field.name.clone())
}

fn needless_waiver(words: Node<'_>, is_there: bool, is_demanded: bool) -> Finding {
    let why = match (is_there, is_demanded) {
        (false, _) => "is not in the statement",
        (true, true) => "is reflected by a field",
        (true, false) => "does not have to be reflected",
    };
    let message = format!("`{}` {why}", short(words.text()));
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
    pub(super) dates: Vec<Node<'t>>,
    pub(super) waived: Vec<Node<'t>>,
    counted: bool,
    /// Whether it says who says it.
    attributed: bool,
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
            self.attributed |= field.part == Some(FieldPart::Speakers) && !items.is_empty();
            for item in items {
                match field.ty {
                    TypeRef::Vocabulary(vocabulary) => {
                        let term = model.vocabularies[vocabulary].term(item.text());
                        self.terms.extend(term.map(|(term, _)| (vocabulary, term)));
                    }
                    TypeRef::Text if field.stated == Stated::Yes => self.texts.push(item),
                    TypeRef::Date if Date::parse(item.text()).is_ok() => self.dates.push(item),
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
