//! One claim compared with its ranges.

use std::{cell::OnceCell, collections::BTreeSet, ops::Range, rc::Rc};

use comity_ontology::model::{DateSource, Field, Model, Order, Role, Scope, Stated, TypeRef};
use comity_reading::{Amount, Dated, Span, find, folded};
use comity_tree::{Date, Decimal, Finding, Kind, Node};

use super::{
    Knowledge,
    dates::Resolver,
    excuse::Excuses,
    findings::{self, Source, Wanted},
    leans::Leaned,
    lexicon::Hit,
    names::Life,
    quantity::Differs,
    readings::Read,
    terms::attests,
    told::{Term, Told},
    whole::Whole,
};
use crate::evidence::EvidenceTypes;

/// What a claim is held with.
pub(super) struct Comparison<'c> {
    pub(super) knowledge: &'c Knowledge<'c>,
    pub(super) types: &'c EvidenceTypes,
    /// Its ranges.
    pub(super) ranges: &'c [Rc<Read>],
    /// The whole of the source, where in it the claim's ranges are, and what is marked as read.
    pub(super) whole: Option<&'c Whole>,
    pub(super) places: &'c [Range<usize>],
    pub(super) marked: &'c [Range<usize>],
    /// The entries of the registry that the claim refers to.
    pub(super) own: &'c BTreeSet<usize>,
    /// What the claims of the document use, and the file of the claim's source.
    pub(super) told: &'c Told<'c>,
    pub(super) source: &'c str,
    /// The terms that the claim uses, and the other claims on the same words, once asked for.
    pub(super) accounted: OnceCell<Vec<Term>>,
    /// What it leans on.
    pub(super) leaned: &'c Leaned,
    /// Whether the document separates the context from the statements.
    pub(super) is_told: bool,
    pub(super) excuses: Excuses<'c>,
    pub(super) findings: Vec<Finding>,
}

/// Where a value of a claim is: its path, and how dates follow from the text there.
#[derive(Clone)]
struct Place {
    path: String,
    dates: DateSource,
}

impl Place {
    fn below(&self, step: &str) -> Self {
        let path =
            if self.path.is_empty() { step.to_owned() } else { format!("{}.{step}", self.path) };
        Self { path, dates: self.dates }
    }
}

impl<'c> Comparison<'c> {
    /// Holds a claim against its ranges.
    pub(super) fn claim(mut self, record: usize, claim: Node<'c>) -> Vec<Finding> {
        self.record(record, claim, &Place { path: String::new(), dates: DateSource::Explicit });
        self.findings.extend(self.excuses.needless());
        self.findings
    }

    fn model(&self) -> &'c Model {
        self.knowledge.model
    }

    // The depth of a tree is bounded, and every call descends in it.
    fn record(&mut self, record: usize, node: Node<'_>, place: &Place) {
        if self.types.is_about_ranges(record) || node.kind() != Kind::Map {
            return;
        }
        let dates = basis(self.model(), record, node).unwrap_or(match place.dates {
            // The basis is that of the claim's own dates: a record within it has dates of its own.
            DateSource::Explicit if !place.path.is_empty() => DateSource::Publication,
            dates => dates,
        });
        let place = &Place { path: place.path.clone(), dates };
        for (key, value) in node.entries() {
            let Some((_, field)) = self.model().records[record].field(key.text()) else { continue };
            let place = place.below(key.text());
            if value.kind() == Kind::Seq {
                for (index, item) in value.items().enumerate() {
                    self.value(field, key, item, &place.below(&index.to_string()));
                }
            } else {
                self.value(field, key, value, &place);
            }
        }
    }

    fn value(&mut self, field: &Field, key: Node<'_>, node: Node<'_>, place: &Place) {
        let model = self.model();
        if field.stated == Stated::No || field.role == Role::Identity {
            return;
        }
        if let Stated::With(vocabulary, term) = field.stated {
            self.worded(vocabulary, term, key, place);
        }
        let is_stated = field.stated != Stated::Inherited;
        let is_read = self.knowledge.language.is_read();
        match field.ty {
            TypeRef::Date | TypeRef::Integer | TypeRef::Decimal if !is_read => {
                self.excuses.unread(&place.path);
            }
            TypeRef::Date => self.date(node, place),
            TypeRef::Integer | TypeRef::Decimal => self.number(node, place),
            TypeRef::Vocabulary(vocabulary)
                if is_stated
                    || model.vocabularies[vocabulary].stated
                    || self.is_told && model.vocabularies[vocabulary].stated_with_context =>
            {
                self.term(vocabulary, node, place);
            }
            TypeRef::Scalar(scalar)
                if field.role == Role::Reference(Scope::Corpus)
                    && (is_stated || model.scalars[scalar].stated) =>
            {
                self.name(scalar, node, place);
            }
            TypeRef::Text if is_stated => self.words(node, place),
            TypeRef::Record(record)
                if self.knowledge.quantity.is_some_and(|q| q.record == record) =>
            {
                if is_read {
                    self.quantity(node, place);
                } else {
                    self.excuses.unread(&place.path);
                }
            }
            TypeRef::Record(record) => self.record(record, node, place),
            _ => {}
        }
    }

    fn date(&mut self, node: Node<'_>, place: &Place) {
        let Ok(date) = Date::parse(node.text()) else { return };
        let supported = match place.dates {
            DateSource::Free => true,
            DateSource::LifeSpan => {
                self.is_in_a_life(&date) || self.is_read(&date, DateSource::Publication)
            }
            source => self.is_read(&date, source),
        };
        if supported {
            self.excuses.found(&place.path);
        } else {
            let read: Vec<String> =
                self.shown(|read| read.dates().iter().map(|date| date.range.clone()).collect());
            self.say(place, findings::no_date(node, &read), &Wanted::Date(date));
        }
    }

    fn is_read(&self, date: &Date, source: DateSource) -> bool {
        let dates = self.ranges.iter().flat_map(|read| read.dates());
        let dates: Vec<Dated> = dates.cloned().collect();
        let supports = |published: Option<Span>, context: &[Span]| {
            Resolver::new(&dates, source, published, context).supports(date)
        };
        let published = self.knowledge.published;
        match source {
            // A date of the context is another date of the narrative.
            DateSource::Ranges => {
                self.leaned.has_date(date) || supports(published, &self.leaned.anchors())
            }
            // Or it is the day that relative dates count from.
            DateSource::Publication => {
                supports(published, &[])
                    || self.leaned.anchors().iter().any(|day| supports(Some(*day), &[]))
            }
            _ => supports(published, &[]),
        }
    }

    /// Whether each end of a date is one of a life that the ranges name.
    fn is_in_a_life(&self, date: &Date) -> bool {
        let names = self.knowledge.names;
        let hits = self.ranges.iter().flat_map(|read| read.names(names).to_vec());
        let entries = hits.map(|hit| hit.meaning).chain(self.leaned.named());
        let lives: Vec<&Life> = entries.map(|entry| names.life(entry)).collect();
        // A date after the end of something opens on its last day, and has no end of its own.
        let at = |day: i64| {
            let ends = |life: &&Life| life.opens.contains(&day) || life.closes.contains(&day);
            lives.iter().copied().any(|life| ends(&life))
        };
        let (first, last) = (date.earliest(), date.latest());
        let opens = first == i64::MIN || at(first);
        let closes = last == i64::MAX || at(last);
        !lives.is_empty() && opens && closes
    }

    fn number(&mut self, node: Node<'_>, place: &Place) {
        let Some(amount) = Decimal::parse(node.text()).ok().and_then(Amount::of) else { return };
        let has = |read: &Rc<Read>| {
            let mut numbers = read.numbers().iter().filter(|number| number.high.is_none());
            numbers.any(|number| number.low == amount || number.or == Some(amount))
                || self.counts_in_an_era(read, amount)
        };
        if self.ranges.iter().any(has) {
            self.excuses.found(&place.path);
        } else {
            self.no_value(node, place);
        }
    }

    /// Whether a number is that of a year behind the name of an era: 太初三年.
    fn counts_in_an_era(&self, read: &Read, amount: Amount) -> bool {
        let names = read.names(self.knowledge.names);
        read.dates().iter().any(|date| {
            let eras = names.iter().filter(|hit| hit.range.start == date.range.start);
            let years = eras.filter(|hit| hit.range.end < date.range.end);
            years.into_iter().any(|hit| {
                let rest = read.part(hit.range.end..date.range.end);
                rest.quantities.iter().any(|number| number.low == amount)
            })
        })
    }

    fn no_value(&mut self, node: Node<'_>, place: &Place) {
        let read =
            self.shown(|read| read.numbers().iter().map(|number| number.range.clone()).collect());
        self.say(place, findings::no_value(node, &read), &Wanted::Value);
    }

    fn quantity(&mut self, node: Node<'_>, place: &Place) {
        let Some(types) = self.knowledge.quantity else { return };
        let Some(claimed) = types.claimed(self.model(), node) else { return };
        let is_worded = self.knowledge.has_words(types.units(), claimed.unit_term());
        let terms = self.knowledge.terms;
        let differs = types.differs(self.model(), terms, self.ranges, &claimed, is_worded);
        let Some(differs) = differs else {
            for part in ["value", "upper", "unit", "qualifier"] {
                self.excuses.found(&place.below(part).path);
            }
            return;
        };
        let codes = types.codes(self.model(), &differs);
        match differs {
            Differs::Value => self.no_value(claimed.value, &place.below("value")),
            Differs::Unit(_) => {
                let finding = findings::other_unit(claimed.value, claimed.unit, &codes);
                self.say(&place.below("unit"), finding, &Wanted::Nothing);
            }
            Differs::Qualifier(_) => {
                let has = types.qualifier(self.model(), &claimed);
                let at = claimed.qualifier.unwrap_or(claimed.value);
                let finding = findings::other_qualifier(claimed.value, at, has, &codes);
                self.say(&place.below("qualifier"), finding, &Wanted::Nothing);
            }
        }
    }

    fn term(&mut self, vocabulary: usize, node: Node<'_>, place: &Place) {
        let term = self.model().vocabularies[vocabulary].term(node.text());
        if let Some((term, _)) = term.filter(|(_, definition)| definition.stated) {
            self.worded(vocabulary, term, node, place);
        }
    }

    /// Holds a term against the words of the ranges.
    ///
    /// A text may say a thing in words that are not listed. So that none of a term's words is
    /// there tells nothing by itself: it is reported if the ranges have words for another term
    /// instead, or if no other term has words that they could have.
    fn worded(&mut self, vocabulary: usize, term: usize, node: Node<'_>, place: &Place) {
        if self.has_term(vocabulary, term) {
            return self.excuses.found(&place.path);
        }
        let terms = &self.model().vocabularies[vocabulary];
        let others = terms.terms.iter().enumerate();
        let mut others = others.filter(|(other, known)| *other != term && known.stated);
        let said = self.instead_of(vocabulary, term);
        let is_read = self.knowledge.is_well_worded(vocabulary, term)
            && (!said.is_empty()
                || !others.any(|(other, _)| self.knowledge.has_words(vocabulary, other)));
        if !is_read {
            return self.excuses.unread(&place.path);
        }
        let finding = findings::no_term(self.knowledge, vocabulary, term, node, &said);
        self.say(place, finding, &Wanted::Value);
    }

    /// The terms of a vocabulary that the ranges have words for and that exclude one.
    ///
    /// A word within a name says nothing by itself, and one that another value reflects, of the
    /// claim or of another on the same words, is not said instead.
    fn instead_of(&self, vocabulary: usize, term: usize) -> Vec<String> {
        let terms = &self.model().vocabularies[vocabulary];
        let excludes = |said: usize| match terms.order {
            Order::None => !terms.is_within(term, said),
            Order::Partial | Order::Total => true,
        };
        let mut words = Vec::new();
        for read in self.ranges {
            let hits = read.terms(self.knowledge.terms, self.model(), vocabulary);
            let names = read.names(self.knowledge.names);
            let is_in_name = |hit: &&Hit| {
                let mut names = names.iter().filter(|name| name.range.len() > hit.range.len());
                names.any(|n| n.range.start <= hit.range.start && hit.range.end <= n.range.end)
            };
            let is_accounted = |hit: &&Hit| {
                let mut known = self.accounted_terms().iter();
                known.any(|(of, term)| *of == vocabulary && attests(terms, hit.meaning, *term))
                    || self.is_for_another(read, vocabulary, hit)
            };
            let hits = hits.iter().filter(|hit| excludes(hit.meaning));
            for hit in hits.filter(|hit| !is_in_name(hit) && !is_accounted(hit)) {
                let word = format!(
                    "{} ({})",
                    read.words.part(hit.range.clone()),
                    terms.terms[hit.meaning].code
                );
                if !words.contains(&word) {
                    words.push(word);
                }
            }
        }
        words
    }

    /// The terms that the claim uses, and the other claims on the same words.
    fn accounted_terms(&self) -> &[Term] {
        self.accounted.get_or_init(|| self.told.on(self.source, self.places))
    }

    /// Whether a word is that of a term of another vocabulary which these claims use.
    fn is_for_another(&self, read: &Read, vocabulary: usize, word: &Hit) -> bool {
        self.accounted_terms().iter().filter(|(of, _)| *of != vocabulary).any(|(of, term)| {
            let hits = read.terms(self.knowledge.terms, self.model(), *of);
            let meets =
                |hit: &&Hit| hit.range.start < word.range.end && word.range.start < hit.range.end;
            let terms = &self.model().vocabularies[*of];
            hits.iter().filter(meets).any(|hit| attests(terms, hit.meaning, *term))
        })
    }

    fn has_term(&self, vocabulary: usize, term: usize) -> bool {
        let terms = &self.model().vocabularies[vocabulary];
        self.ranges.iter().any(|read| {
            let hits = read.terms(self.knowledge.terms, self.model(), vocabulary);
            hits.iter().any(|hit| attests(terms, hit.meaning, term))
        })
    }

    fn name(&mut self, scalar: usize, node: Node<'_>, place: &Place) {
        let names = self.knowledge.names;
        // That nothing of this name is declared is for the check of the corpus to say.
        let Some(entry) = names.entry(scalar, node.text()) else { return };
        if self.is_named(entry) || self.is_declared_here(entry) {
            self.excuses.found(&place.path);
        } else if !names.has_name(entry, &self.knowledge.language) {
            self.excuses.unread(&place.path);
        } else {
            let read = self.ranges.iter().flat_map(|read| read.names(names).to_vec());
            let mut read: Vec<String> = read.map(|hit| names.id(hit.meaning).to_owned()).collect();
            read.dedup();
            self.say(place, findings::no_name(node, &read), &Wanted::Name(entry));
        }
    }

    fn is_named(&self, entry: usize) -> bool {
        let names = self.knowledge.names;
        let is_there = |entry: usize| {
            self.leaned.names(entry)
                || self
                    .ranges
                    .iter()
                    .any(|read| read.names(names).iter().any(|hit| hit.meaning == entry))
        };
        // The war of two states, or a city of one, that the claim is about names these.
        let belongs = |outer: &usize| names.belongs(entry, *outer) && is_there(*outer);
        is_there(entry) || self.own.iter().any(belongs)
    }

    /// Whether the ranges have what the declaration of something says of it: words of its terms,
    /// and the names of what it refers to.
    fn is_declared_here(&self, entry: usize) -> bool {
        let (terms, refers) = self.knowledge.names.declared(entry);
        !terms.is_empty()
            && terms.iter().all(|(vocabulary, term)| self.has_term(*vocabulary, *term))
            && refers.into_iter().all(|other| self.is_named(other))
    }

    fn words(&mut self, node: Node<'_>, place: &Place) {
        let wanted = folded(node.text());
        let has =
            |read: &Rc<Read>| wanted.is_empty() || !find(read.words.chars(), &wanted).is_empty();
        if self.ranges.iter().any(has) {
            self.excuses.found(&place.path);
        } else {
            self.say(place, findings::no_words(node), &Wanted::Value);
        }
    }

    /// Parts of the ranges, for a message.
    fn shown(&self, parts: impl Fn(&Read) -> Vec<Range<usize>>) -> Vec<String> {
        let mut shown = Vec::new();
        for read in self.ranges {
            for range in parts(read) {
                let part = read.words.part(range);
                if !shown.contains(&part) {
                    shown.push(part);
                }
            }
        }
        shown
    }

    /// Adds a finding, unless the claim says why the value is not there.
    fn say(&mut self, place: &Place, finding: Finding, wanted: &Wanted) {
        if self.excuses.covers(&place.path) {
            return;
        }
        let source = self.whole.map(|whole| Source {
            whole,
            ranges: self.places,
            marked: self.marked,
            is_told: self.is_told,
        });
        let help = findings::way_out(self.knowledge, source, wanted, &place.path);
        self.findings.push(finding.help(help));
    }
}

/// How the dates of a record come out of the text, if one of its terms says so.
fn basis(model: &Model, record: usize, node: Node<'_>) -> Option<DateSource> {
    node.entries().find_map(|(key, value)| {
        let (_, field) = model.records[record].field(key.text())?;
        let TypeRef::Vocabulary(vocabulary) = field.ty else { return None };
        model.vocabularies[vocabulary].term(value.text())?.1.dates
    })
}
