//! One claim compared with its ranges.

use std::{cell::OnceCell, collections::BTreeSet, ops::Range, rc::Rc};

use comity_ontology::model::{
    DateSource, Field, FieldPart, FieldRole, Model, Scope, Stated, TypeRef,
};
use comity_reading::{Amount, Dated, DayRange, find, folded, is_locative};
use comity_tree::{Date, Decimal, Finding, Kind, Node};

use super::{
    Knowledge,
    dates::{Resolver, is_another_day},
    excuse::Excuses,
    findings::{self, Source, Wanted},
    leans::Leaned,
    names::Life,
    numbering::{self, Part},
    quantity::Differs,
    readings::Read,
    told::{Accounted, Told},
    whole::Whole,
};
use crate::{evidence::EvidenceTypes, hazards::as_seen};

/// What a claim is held with.
pub(super) struct Comparison<'c> {
    pub(super) knowledge: &'c Knowledge<'c>,
    pub(super) types: &'c EvidenceTypes,
    /// Its record, and where it is.
    pub(super) record: usize,
    pub(super) node: Node<'c>,
    /// Its ranges.
    pub(super) ranges: &'c [Rc<Read>],
    /// The whole of the source, where in it the claim's ranges are, and what is marked as read.
    pub(super) whole: Option<&'c Whole>,
    pub(super) places: &'c [Range<usize>],
    pub(super) marked: &'c [Range<usize>],
    /// The entries of the registry that the claim refers to.
    pub(super) own: &'c BTreeSet<usize>,
    /// What the claims of the document use, which of them this is, and the file of its source.
    pub(super) told: &'c Told<'c>,
    pub(super) index: usize,
    pub(super) source: &'c str,
    /// What the claim uses, and the other claims on the same words, once asked for.
    pub(super) accounted: OnceCell<Accounted>,
    /// What it leans on.
    pub(super) leaned: &'c Leaned,
    /// Whether the document separates the context from the statements.
    pub(super) is_told: bool,
    pub(super) excuses: Excuses<'c>,
    pub(super) findings: Vec<Finding>,
}

/// Where a value of a claim is: its path, and how dates follow from the text there.
#[derive(Clone)]
pub(super) struct Place {
    pub(super) path: String,
    dates: DateSource,
    /// Whether it is said there who says it.
    is_speaker: bool,
}

impl Place {
    fn below(&self, step: &str) -> Self {
        let path =
            if self.path.is_empty() { step.to_owned() } else { format!("{}.{step}", self.path) };
        Self { path, ..self.clone() }
    }
}

impl<'c> Comparison<'c> {
    /// Holds a claim against its ranges.
    pub(super) fn claim(mut self) -> Vec<Finding> {
        self.record(
            self.record,
            self.node,
            &Place { path: String::new(), dates: DateSource::Explicit, is_speaker: false },
        );
        self.findings.extend(self.excuses.needless());
        self.findings
    }

    pub(super) fn model(&self) -> &'c Model {
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
        let place = &Place { dates, ..place.clone() };
        for (key, value) in node.entries() {
            let Some((_, field)) = self.model().records[record].field(key.text()) else { continue };
            let mut place = place.below(key.text());
            place.is_speaker |= field.part == Some(FieldPart::Speakers);
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
        if field.stated == Stated::No || field.role == FieldRole::Identity {
            return;
        }
        if let Stated::With(vocabulary, term) = field.stated {
            self.worded(vocabulary, term, key, place, self.is_apart(vocabulary, term));
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
                if field.role == FieldRole::Reference(Scope::Corpus)
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

    /// Whether the claim gives another term of a vocabulary as its state.
    fn is_apart(&self, vocabulary: usize, term: usize) -> bool {
        let terms = &self.model().vocabularies[vocabulary];
        let fields = self.model().records[self.record].fields.iter();
        let mut states = fields
            .filter(|field| field.ty == TypeRef::Vocabulary(vocabulary))
            .filter_map(|field| terms.term(self.node.get(&field.name)?.text()));
        states.any(|(state, _)| state != term)
    }

    fn date(&mut self, node: Node<'_>, place: &Place) {
        let Ok(date) = Date::parse(node.text()) else { return };
        let is_read = match place.dates {
            DateSource::Free => true,
            DateSource::LifeSpan => self.is_read(&date, DateSource::Publication),
            source => self.is_read(&date, source),
        };
        if is_read {
            self.excuses.found(&place.path);
        } else if place.dates == DateSource::LifeSpan && self.is_in_a_life(&date) {
            // The text names whose life it is, and does not give its days.
            self.excuses.unread(&place.path);
        } else {
            let read: Vec<String> = self.shown(|read| {
                let told = read.dates().iter().filter(|date| !date.is_now());
                told.map(|date| date.range.clone()).collect()
            });
            let finding = findings::no_date(node, &read);
            if !self.excuses.covers(&place.path)
                && self.is_read(&date, DateSource::Ranges)
                && !self.leaned.anchors().is_empty()
                && let Some(basis) = self.basis_of(DateSource::Ranges)
            {
                let help = format!("the date that it leans on gives it: write `{basis}`");
                return self.findings.push(finding.help(help));
            }
            self.say(place, finding, &Wanted::Date(date.clone()), |claim| claim.other_dates(&date));
        }
    }

    fn is_read(&self, date: &Date, source: DateSource) -> bool {
        let dates = self.ranges.iter().flat_map(|read| read.dates());
        let dates: Vec<Dated> = dates.cloned().collect();
        let supports = |published: Option<DayRange>, context: &[DayRange]| {
            Resolver::new(&dates, source, published, context).supports(date)
        };
        let published = self.knowledge.published;
        match source {
            // A date of the context is another date of the narrative.
            DateSource::Ranges => {
                self.leaned.has_date(date) && !is_another_day(&dates)
                    || supports(published, &self.leaned.anchors())
            }
            // Or it is the day that relative dates count from.
            DateSource::Publication => {
                supports(published, &[])
                    || self.leaned.anchors().iter().any(|day| supports(Some(*day), &[]))
            }
            _ => supports(published, &[]),
        }
    }

    /// The field of the claim for how its dates were arrived at, with the term for a way.
    fn basis_of(&self, source: DateSource) -> Option<String> {
        self.model().records[self.record].fields.iter().find_map(|field| {
            let TypeRef::Vocabulary(vocabulary) = field.ty else { return None };
            let mut terms = self.model().vocabularies[vocabulary].terms.iter();
            let term = terms.find(|term| term.dates == Some(source))?;
            Some(format!("{}: {}", field.name, term.code))
        })
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
            self.no_value(node, place, |_| None);
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

    fn no_value(
        &mut self,
        node: Node<'_>,
        place: &Place,
        given: impl FnOnce(&Self) -> Option<String>,
    ) {
        let read =
            self.shown(|read| read.numbers().iter().map(|number| number.range.clone()).collect());
        self.say(place, findings::no_value(node, &read), &Wanted::Value, given);
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
            Differs::Value => {
                let given = |of: &Self| of.other_numbers(types, &claimed);
                self.no_value(claimed.value, &place.below("value"), given);
            }
            Differs::Unit(_) => {
                let finding = findings::other_unit(claimed.value, claimed.unit, &codes);
                let given = |_: &Self| (!codes.is_empty()).then(|| findings::gives(&codes));
                // Of a figure without a unit, another sentence may have the unit.
                let wanted = if codes.is_empty() { Wanted::Value } else { Wanted::Nothing };
                self.say(&place.below("unit"), finding, &wanted, given);
            }
            Differs::Qualifier(_) => {
                let has = types.qualifier(self.model(), &claimed);
                let at = claimed.qualifier.unwrap_or(claimed.value);
                let finding = findings::other_qualifier(claimed.value, at, has, &codes);
                let given = |_: &Self| Some(findings::gives(&codes));
                self.say(&place.below("qualifier"), finding, &Wanted::Nothing, given);
            }
        }
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
            let finding = findings::no_name(node, &read);
            self.say(place, finding, &Wanted::Name(entry), |of| {
                let turn = || of.other_speakers(scalar);
                of.other_names(scalar, entry).or_else(|| place.is_speaker.then(turn).flatten())
            });
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
        // Moscow does what Russia does, unless it is where something is done.
        let stands = |read: &Rc<Read>| {
            read.names(names).iter().any(|hit| {
                names.stands_for(hit.meaning, entry) && !is_locative(&read.words, &hit.range)
            })
        };
        is_there(entry) || self.own.iter().any(belongs) || self.ranges.iter().any(stands)
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
        // A letter of another script is reported as such, and nothing else is wrong with the words.
        let wanted = [folded(node.text()), folded(&as_seen(node.text()))];
        let has = |read: &Rc<Read>| {
            let is_there =
                |words: &Vec<char>| words.is_empty() || !find(read.words.chars(), words).is_empty();
            wanted.iter().any(is_there)
        };
        if self.ranges.iter().any(has) || self.is_numbered(node.text()) {
            self.excuses.found(&place.path);
        } else {
            self.say(place, findings::no_words(node), &Wanted::Value, |_| None);
        }
    }

    /// Whether a text is the number of a place in a document, such as `4(2)` or `12a`, and a range
    /// has its parts in its own way: *paragraph 2 of Article IV*, 第四条第二款.
    fn is_numbered(&self, text: &str) -> bool {
        let Some(parts) = numbering::parts(text) else { return false };
        let has_word = |read: &Read, word: &str| {
            let word = folded(word);
            word.is_empty() || !find(read.words.chars(), &word).is_empty()
        };
        self.ranges.iter().any(|read| {
            parts.iter().all(|part| match part {
                Part::Number(number) => {
                    let mut numbers = read.numbers().iter();
                    numbers.any(|one| one.low == *number || one.high == Some(*number))
                        || numbering::roman(*number).is_some_and(|word| has_word(read, &word))
                }
                Part::Letter(letter) => has_word(read, &letter.to_string()),
            })
        })
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
    ///
    /// That explains a value which the text does not give. `given` is what the text gives instead:
    /// if there is such a thing, the claim contradicts the text, and nothing explains this.
    pub(super) fn say(
        &mut self,
        place: &Place,
        finding: Finding,
        wanted: &Wanted,
        given: impl FnOnce(&Self) -> Option<String>,
    ) {
        let given = given(self);
        if self.excuses.covers(&place.path) {
            if let Some(given) = given {
                self.findings.push(finding.help(findings::contradicted(&given)));
            }
            return;
        }
        // A statement that names another does not refer back to this one.
        let is_elsewhere = matches!(wanted, Wanted::Name(_) | Wanted::Date(_)) && given.is_some();
        let wanted = if is_elsewhere { &Wanted::Nothing } else { wanted };
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
