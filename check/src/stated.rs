//! Whether what a claim says is in the text that it cites.
//!
//! Numbers and dates are read out of the ranges of a claim in the language of their source, and
//! with them the names of a corpus and the words of terms; then the claim's values are compared
//! with these. Which values are in the text, and by which words, is for the ontology to say.

mod affix;
mod alone;
mod claim;
mod contradicted;
pub mod dates;
mod excuse;
mod findings;
mod free_text;
mod gap;
mod idle;
mod language;
mod leans;
mod lexicon;
mod lost;
pub(crate) mod names;
mod nested;
mod numbering;
mod padding;
mod placed;
mod quantity;
mod reach;
mod readings;
mod said;
mod siblings;
mod spelling;
mod terms;
mod told;
mod voices;
mod whole;
mod worded;

pub(crate) use free_text::is_free;

use std::{
    cell::OnceCell,
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    ops::Range,
    rc::Rc,
    sync::Arc,
};

use comity_ontology::{
    Model,
    model::{TermOrder, TypeRef, Vocabulary},
};
use comity_reading::{DayRange, FoldedText};
use comity_tree::{Date, Finding, Node, Tree, messages::head_span};

use crate::{
    codes,
    context::Context,
    corpus::entry::EntryKey,
    evidence::{
        Claim, EvidenceTypes, Sources,
        markup::TextFormat,
        supported::{HeldDocument, Supported},
    },
    ontology::Ontology,
};
use claim::Comparison;
use dates::anchor;
use excuse::Excuses;
use language::Language;
use leans::{Leaned, Leaning, Taken};
use lost::{Statements, Values};
use names::{Declared, Names};
use padding::Padding;
use quantity::QuantityTypes;
use readings::Read;
use said::Said;
use terms::{Terms, Words, attests};
use told::Told;
use whole::Whole;

/// Fewest words of a term whose absence tells something.
const LEAST_WORDS: usize = 3;

/// What texts are read with: the words of an ontology, and the names of a corpus.
#[derive(Debug)]
pub struct ClaimComparer {
    names: Names,
    terms: Terms,
    quantity: Option<QuantityTypes>,
    /// The type of the tags of languages.
    tags: Option<TypeRef>,
    /// The sources, read as a whole to find what a claim could cite, too.
    whole: HashMap<String, Whole>,
}

/// A claim with what it is compared with.
struct Prepared<'p, 't> {
    claim: Claim<'t>,
    /// The source of its ranges, and the language of that.
    cited: Option<Node<'t>>,
    language: Language<'t>,
    /// What its ranges say, and where they are.
    reads: Vec<Rc<Read>>,
    ranges: Vec<Range<usize>>,
    /// The file of its source.
    source: &'p str,
    leaned: Leaned,
    /// The entries of the registry that it refers to.
    own: BTreeSet<usize>,
    /// What it says besides strength.
    said: Said<'t>,
}

/// What every claim is held with.
struct Knowledge<'k> {
    model: &'k Model,
    names: &'k Names,
    terms: &'k Terms,
    quantity: Option<QuantityTypes>,
    /// The day on which the source was published.
    published: Option<DayRange>,
    language: Language<'k>,
}

impl Knowledge<'_> {
    /// Whether the ontology has enough words for a term that a text which says it has one of them.
    ///
    /// Levels are named as they are. What else is said in a language that derives words from words
    /// is said in many: independent, become independent, independence. Words that may mean
    /// something else count for what is said in any words, such as what a claim is about.
    fn is_well_worded(&self, vocabulary: usize, term: usize) -> bool {
        let terms = &self.model.vocabularies[vocabulary];
        let term = &terms.terms[term];
        let (names, others) = Terms::count_words(&self.language, term);
        let hints = Terms::count_hints(&self.language, term);
        if terms.order != TermOrder::None {
            return names + others > 0;
        }
        let is_named = terms.stated_by_name || self.language.is_without_letters();
        let least = if is_named { 1 } else { LEAST_WORDS };
        if is_broad(terms) {
            return names + others + hints >= least;
        }
        names + others + if term.exhaustive { hints } else { 0 } >= least
    }

    /// Whether the ontology has words for a term in the language of the source.
    fn has_words(&self, vocabulary: usize, term: usize) -> bool {
        let term = &self.model.vocabularies[vocabulary].terms[term];
        Terms::count_words(&self.language, term) != (0, 0)
    }
}

impl ClaimComparer {
    /// Takes the words of an ontology.
    pub fn new(ontology: &Ontology, model: &Model) -> Self {
        Self {
            names: Names::default(),
            terms: Terms::new(model),
            quantity: QuantityTypes::of(ontology, model),
            tags: EvidenceTypes::of(ontology).and_then(|types| types.tags(model)),
            whole: HashMap::new(),
        }
    }

    /// Takes names that a document declares.
    pub(crate) fn learn(&mut self, model: &Model, tree: &Tree<'_>, declared: &[Declared]) {
        self.names.add(model, tree, declared, self.tags);
    }

    /// The terms that a claim uses, each once.
    pub(crate) fn terms_of(
        model: &Model,
        types: &EvidenceTypes,
        claim: &Claim<'_>,
    ) -> BTreeSet<(usize, usize)> {
        let mut values = Values::default();
        values.gather(model, types, claim.record, claim.node);
        values.terms.into_iter().collect()
    }

    /// The words for a term that texts of a source have.
    pub(crate) fn words_for(
        &self,
        model: &Model,
        (vocabulary, term): (usize, usize),
        source: Option<Node<'_>>,
        texts: &[&str],
    ) -> BTreeSet<String> {
        let terms = &model.vocabularies[vocabulary];
        let language = Language::of(source);
        let in_text = |text: &&str| {
            let words = FoldedText::of(text);
            let spoken = language.spoken(language.may_quote(&words));
            let hits = self.terms.read(model, vocabulary, Words::All, words.chars(), &spoken);
            let hits = hits.into_iter().filter(|hit| attests(terms, hit.meaning, term));
            hits.map(|hit| words.part(hit.range)).collect::<Vec<_>>()
        };
        texts.iter().flat_map(in_text).collect()
    }

    /// Holds every claim of a document against the ranges that it cites.
    ///
    /// A claim with a range that does not hold is passed by: what it cites is unknown.
    pub(crate) fn compare(
        &mut self,
        model: &Model,
        types: &EvidenceTypes,
        held: &HeldDocument<'_>,
        context: &Context<'_>,
        sources: &mut Sources,
    ) -> Vec<Finding> {
        let mut findings = unread(held);
        let claims = held.claims();
        let (claims, unfinished) = affordable(&claims, MAX_CITED);
        findings.extend(unfinished);
        let claims = claims.iter().filter(|claim| claim.is_whole);
        let first_cited = held.first_cited();
        let mut passages = Passages::default();
        let prepared: Vec<Prepared<'_, '_>> = claims
            .map(|supported| {
                let cited = first_cited.get(&supported.claim.node.index()).copied().flatten();
                let reads = passages.reads(supported, cited);
                let (prepared, misleaning) =
                    self.prepared(model, types, context, supported, (cited, reads));
                findings.extend(misleaning);
                prepared
            })
            .collect();
        let marked = marked(held);
        let told = Told::of(model, types, &prepared);
        for (index, prepared) in prepared.iter().enumerate() {
            self.read_whole(prepared.cited, sources);
            let knowledge = Knowledge {
                model,
                names: &self.names,
                terms: &self.terms,
                quantity: self.quantity,
                published: published(prepared.cited),
                language: prepared.language,
            };
            let comparison = Comparison {
                knowledge: &knowledge,
                types,
                record: prepared.claim.record,
                node: prepared.claim.node,
                ranges: &prepared.reads,
                leaned: &prepared.leaned,
                is_told: context.is_told,
                whole: self.whole.get(prepared.source),
                places: &prepared.ranges,
                marked: &marked,
                own: &prepared.own,
                told: &told,
                index,
                source: prepared.source,
                accounted: OnceCell::new(),
                excuses: excuses(model, types, &prepared.claim),
                findings: Vec::new(),
            };
            findings.extend(comparison.claim());
        }
        if context.is_told {
            findings.extend(self.together(model, types, context, &prepared));
        }
        findings
    }

    /// A claim with what it is compared with, and what is wrong with how it leans on the context.
    fn prepared<'h, 't>(
        &self,
        model: &Model,
        types: &EvidenceTypes,
        context: &Context<'t>,
        supported: &Supported<'h, 't>,
        (cited, reads): (Option<Node<'t>>, Vec<Rc<Read>>),
    ) -> (Prepared<'h, 't>, Vec<Finding>) {
        let language = Language::of(cited);
        let passages = supported.passages.iter();
        let ranges: Vec<Range<usize>> = passages.map(|passage| passage.range.clone()).collect();
        let source = supported.passages.first().map_or("", |passage| passage.source);
        let leaning = Leaning {
            model,
            types,
            names: &self.names,
            context,
            claim: supported.claim,
            reads: &reads,
            ranges: &ranges,
            source,
        };
        let Taken { leaned, own, findings } = leaning.taken();
        let claim = supported.claim;
        let said = Said::of(model, &claim);
        (Prepared { claim, cited, language, reads, ranges, source, leaned, own, said }, findings)
    }

    /// What the statements of a document say that no claim on them reflects.
    fn together<'t>(
        &self,
        model: &Model,
        types: &EvidenceTypes,
        context: &Context<'t>,
        prepared: &[Prepared<'_, 't>],
    ) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut by_source: BTreeMap<&str, Vec<&Prepared<'_, 't>>> = BTreeMap::new();
        for claim in prepared.iter().filter(|claim| !types.is_entry(claim.claim.record)) {
            by_source.entry(claim.source).or_default().push(claim);
        }
        for (source, claims) in by_source {
            let Some(whole) = self.whole.get(source) else { continue };
            let statements = Statements {
                model,
                types,
                names: &self.names,
                terms: &self.terms,
                context,
                whole: &whole.read,
                claims: &claims,
            };
            let found = statements.found();
            let reflected = statements.all_reflected(&found);
            let demands = statements.demands(&found);
            findings.extend(statements.words_lost(&demands, &reflected));
            findings.extend(statements.idle_ranges(whole, &reflected));
            findings.extend(statements.only_in_free_text());
            findings.extend(statements.unlike_siblings(&demands, &reflected));
            findings.extend(statements.unqualified());
            findings.extend(statements.speakers_left_out());
            let padding = Padding { model, names: &self.names, whole };
            findings.extend(claims.iter().flat_map(|claim| padding.of_claim(claim)));
            findings.extend(padding.shared(&claims));
        }
        findings
    }

    /// The entries that the texts name which were read.
    pub(crate) fn named(&self) -> HashSet<EntryKey> {
        let mut named = HashSet::new();
        for whole in self.whole.values() {
            for hit in whole.read.names(&self.names).iter() {
                let (scalar, id) = self.names.key(hit.meaning);
                named.insert((TypeRef::Scalar(scalar), id.to_owned()));
            }
        }
        named
    }

    fn read_whole(&mut self, source: Option<Node<'_>>, sources: &mut Sources) {
        let Some(name) = source.and_then(|source| source.get("file")?.as_str()) else { return };
        if self.whole.contains_key(name) {
            return;
        }
        let Ok(text) = sources.get(name) else { return };
        let format = source.and_then(|source| source.get("format")?.as_str());
        let markup = text.markup(TextFormat::of(format));
        let words = FoldedText::without(text.text(), markup.runs().iter().cloned());
        let whole = Whole::new(read_in(Language::of(source), words), Arc::clone(text));
        self.whole.insert(name.to_owned(), whole);
    }
}

/// A text in a language, which is read when something of it is asked for.
fn read_in(language: Language<'_>, words: FoldedText) -> Read {
    let may_quote = language.may_quote(&words);
    Read::new(words, language.readers(may_quote), language.spoken(may_quote))
}

/// Whether the terms of a vocabulary are said in any words, and several of them at once: their
/// words are looked for in a statement, and not wherever a text is cited.
fn is_broad(vocabulary: &Vocabulary) -> bool {
    let is_exhaustive = || vocabulary.terms.iter().any(|term| term.exhaustive);
    vocabulary.order == TermOrder::None
        && vocabulary.stated_with_context
        && !vocabulary.stated
        && !is_exhaustive()
}

/// `unread-language`, once for each source.
fn unread(held: &HeldDocument<'_>) -> Vec<Finding> {
    let mut seen = BTreeSet::new();
    let sources = held.cited.iter().filter_map(|cited| cited.source);
    let sources = sources.filter(|source| seen.insert(source.index()));
    sources.filter_map(|source| Language::of(Some(source)).unread(source)).collect()
}

/// How many code points of evidence are compared with the claims of one document: those of a range
/// count for each claim that cites it. A statement is a sentence or two, so that this is enough
/// for tens of thousands of claims.
const MAX_CITED: usize = 2_000_000;

/// The claims whose evidence is compared, and a finding at the first whose evidence is not.
fn affordable<'c, 'h, 't>(
    claims: &'c [Supported<'h, 't>],
    most: usize,
) -> (&'c [Supported<'h, 't>], Option<Finding>) {
    let mut cited = 0_usize;
    let mut fits = |claim: &Supported<'_, '_>| {
        let lengths = claim.passages.iter().map(|passage| passage.range.len());
        cited = lengths.fold(cited, usize::saturating_add);
        cited <= most
    };
    let end = claims.iter().position(|claim| !fits(claim)).unwrap_or(claims.len());
    let finding = claims.get(end).map(|supported| {
        let node = supported.claim.node;
        let message = "the evidence of this claim and of those after it is not compared with them";
        Finding::new(codes::UNFINISHED_EVIDENCE, head_span(node), message)
            .help(format!(
                "the document cites more than {most} characters: cite only the words that say a \
                 claim, or split the document"
            ))
            .node(node.index())
    });
    (&claims[..end], finding)
}

/// The ranges that are marked as read, and claim nothing.
fn marked(held: &HeldDocument<'_>) -> Vec<Range<usize>> {
    let marked: BTreeSet<u32> = held
        .cited
        .iter()
        .filter(|cited| cited.claim.is_none())
        .map(|cited| cited.node.index())
        .collect();
    let citations = held.citations.iter().filter(|citation| marked.contains(&citation.node));
    citations.map(|citation| citation.range.clone()).collect()
}

/// The passages of a document, each read once: claims cite the same ranges again and again.
#[derive(Default)]
struct Passages<'h>(HashMap<(Option<u32>, &'h str), Rc<Read>>);

impl<'h> Passages<'h> {
    /// What the passages of a claim say, in the language of its source.
    fn reads(&mut self, supported: &Supported<'h, '_>, source: Option<Node<'_>>) -> Vec<Rc<Read>> {
        let language = Language::of(source);
        let reads = supported.passages.iter().map(|passage| {
            let read = || Rc::new(read_in(language, FoldedText::of(passage.words)));
            let key = (source.map(Node::index), passage.words);
            Rc::clone(self.0.entry(key).or_insert_with(read))
        });
        reads.collect()
    }
}

/// The day on which a source was published.
fn published(source: Option<Node<'_>>) -> Option<DayRange> {
    anchor(&Date::parse(source?.get("published")?.text()).ok()?)
}

/// The paths that a claim names in a field for values that its ranges do not have.
fn excuses<'t>(model: &Model, types: &EvidenceTypes, claim: &Claim<'t>) -> Excuses<'t> {
    let record = &model.records[claim.record];
    let fields = record.fields.iter().filter(|field| {
        types.unstated().is_some_and(|unstated| field.ty == TypeRef::Record(unstated))
    });
    let lists = fields.filter_map(|field| claim.node.get(&field.name));
    Excuses::new(lists.flat_map(Node::items).filter_map(|excuse| types.excused(model, excuse)))
}

#[cfg(test)]
mod conditions;
#[cfg(test)]
mod negations;
#[cfg(test)]
mod offices;
#[cfg(test)]
mod tests;
