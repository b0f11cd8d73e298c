//! A claim in the words that the ontology and the registry have for it.

use comity_ontology::model::{Field, FieldPart, FieldRole, Literal, TermEffect, TypeRef};

use crate::{
    ClaimCorpus, ClaimQuantity, Entity, FoundClaim, Item, ItemValue, TermRef, entity::referred,
    language,
};

/// What separates two parts of a phrase. Labels are joined by a mark and not by words, so that
/// every language of the ontology reads alike.
pub(crate) const JOINT: &str = " · ";

/// What leads from those whom a figure is of to the other side of it.
const ARROW: &str = " → ";

/// What is between the two sides of a figure that is the same from both.
const MUTUAL: &str = " – ";

/// Parts that tell how a claim is made and not what it claims.
const MANNER: [FieldPart; 9] = [
    FieldPart::Mode,
    FieldPart::Polarity,
    FieldPart::Date,
    FieldPart::Speakers,
    FieldPart::Links,
    FieldPart::Remark,
    FieldPart::Manner,
    FieldPart::Encoding,
    FieldPart::By,
];

impl<'c> FoundClaim<'c> {
    /// What the claim says, in a language: labels of the ontology and names of the registry.
    pub fn words(self, language: &str) -> String {
        self.phrase(None, &[], language)
    }

    /// Labels, names and figures in the order of the ontology's fields.
    ///
    /// An act replaces the state that the claim ends with. Actors that are `known` are left out
    /// where all of them are named together.
    pub(crate) fn phrase(self, act: Option<TermRef<'c>>, known: &[&str], language: &str) -> String {
        let corpus = self.corpus;
        let subject = self.subject();
        let subject_type = subject.map(Entity::scalar_index);
        let mut phrase = Phrase { corpus, known, language, subject_type, parts: Vec::new() };
        if let Some(entity) = subject {
            phrase.add(entity.name(language).to_owned());
        }
        let mut kind_said = subject.is_none();
        for (field, values) in self.content() {
            // The name of an entry tells what kind of thing it is, and replaces the title.
            let is_kind = !kind_said && matches!(field.ty, TypeRef::Vocabulary(_));
            let is_said = is_kind || subject.is_some() && field.part == Some(FieldPart::Title);
            kind_said |= is_kind;
            let is_side = |part| field.part == Some(part);
            match act {
                // The other side follows those whom the figure is of.
                _ if is_side(FieldPart::Counterparts) => {}
                _ if is_side(FieldPart::Parties) && self.has_counterparts() => {
                    phrase.add(self.sides(language));
                }
                Some(act) if field.part == Some(FieldPart::State) => {
                    phrase.add(act.label(language).to_owned());
                }
                _ if is_said => {}
                _ => phrase.field(field, values),
            }
        }
        phrase.parts.join(JOINT)
    }

    /// What it claims, field by field, without how and by whom it is said.
    pub fn content(self) -> impl Iterator<Item = (&'c Field, &'c [ItemValue])> {
        let fields = self.item().each(&self.corpus.model);
        fields.filter(|(field, values)| {
            !field.part.is_some_and(|part| MANNER.contains(&part))
                && field.role != FieldRole::Identity
                && !values.is_empty()
        })
    }

    fn has_counterparts(self) -> bool {
        self.part(FieldPart::Counterparts).next().is_some()
    }

    /// Whether its measure has the same figures from both sides.
    pub(crate) fn is_mutual(self) -> bool {
        self.term(FieldPart::Measure).is_some_and(|measure| measure.is_within(TermEffect::Mutual))
    }

    /// Whom it is of, and the other side if there is one: from where to where it goes.
    pub(crate) fn sides(self, language: &str) -> String {
        let names = |part| {
            let values = self.item().part(&self.corpus.model, part);
            let names: Vec<&str> = values
                .filter_map(|(field, id)| Some(self.corpus.name_of(field.ty, id.text()?, language)))
                .collect();
            names.join(", ")
        };
        let arrow = if self.is_mutual() { MUTUAL } else { ARROW };
        match (names(FieldPart::Parties), names(FieldPart::Counterparts)) {
            (one, other) if other.is_empty() => one,
            (one, other) => format!("{one}{arrow}{other}"),
        }
    }

    /// The entry of the registry that the claim itself is about.
    pub(crate) fn subject(self) -> Option<Entity<'c>> {
        self.item()
            .part(&self.corpus.model, FieldPart::Subject)
            .find_map(|(field, id)| self.corpus.entry(referred(field)?, id.text()?))
    }

    /// Who says it, from the outside inwards, each with the act of speech; empty if the source
    /// says it itself.
    pub fn speakers(self, language: &str) -> String {
        let model = &self.corpus.model;
        let one = |speaker: &Item| {
            let names: Vec<&str> = speaker
                .part(model, FieldPart::Parties)
                .filter_map(|(field, value)| match value {
                    ItemValue::Text(id) => Some(self.corpus.name_of(field.ty, id, language)),
                    value => Some(value.term(model)?.label(language)),
                })
                .collect();
            let others = speaker.each(model).filter(|(field, _)| {
                field.is_said && field.part.is_none() && referred(field).is_some()
            });
            let others: Vec<String> = others
                .filter(|(_, values)| !values.is_empty())
                .map(|(field, values)| names_in(self.corpus, field, values, language))
                .collect();
            let verb = speaker.term(model, FieldPart::Verb);
            let verb = verb.map_or_else(String::new, |verb| format!(": {}", verb.label(language)));
            in_parentheses(names.join(", "), &others) + &verb
        };
        let speakers = self.part(FieldPart::Speakers).filter_map(|value| value.record());
        speakers.map(one).collect::<Vec<_>>().join(" › ")
    }

    /// The words of the coder on it.
    pub fn remark(self) -> Option<&'c str> {
        self.part(FieldPart::Remark).find_map(|value| value.text())
    }

    /// The labels of the mode and the polarity, where they are not those of a plain fact: the
    /// first factual mode of the ontology, and a polarity that does not deny.
    pub fn reservations(self, language: &str) -> Vec<&'c str> {
        let is_plain = |mode: &TermRef<'_>| {
            let factual = Some(comity_ontology::model::TermEffect::Factual);
            let first = mode.vocabulary().terms.iter().position(|term| term.effect == factual);
            first == Some(mode.index())
        };
        let mode = self.mode().filter(|mode| !is_plain(mode));
        let polarity = self.polarity().filter(|_| self.is_denied());
        mode.into_iter().chain(polarity).map(|term| term.label(language)).collect()
    }
}

/// A value of a field in words; `None` for one that adds nothing.
pub(crate) fn value<'c>(
    corpus: &'c ClaimCorpus,
    field: &'c Field,
    value: &'c ItemValue,
    language: &str,
) -> Option<String> {
    let model = &corpus.model;
    let label = || language::label(language, field);
    match value {
        ItemValue::Term(_, term) if field.default == Some(Literal::Term(*term)) => None,
        ItemValue::Term(..) => Some(value.term(model)?.label(language).to_owned()),
        ItemValue::Text(id) if referred(field).is_some() => {
            Some(corpus.name_of(field.ty, id, language).to_owned())
        }
        ItemValue::Text(text) if field.ty == TypeRef::Text => Some(text.clone()),
        ItemValue::Text(title) if field.part == Some(FieldPart::Title) => Some(title.clone()),
        ItemValue::Number(number) => Some(format!("{} {number}", label())),
        ItemValue::Boolean(true) if field.is_said => Some(label()),
        ItemValue::Record(item) => record(corpus, item, language),
        // The dates of acts, and of the time that is covered, have places of their own.
        ItemValue::Date(date) if field.part.is_none() && field.acts.is_empty() => {
            Some(format!("{} {date}", label()))
        }
        ItemValue::Text(_) | ItemValue::Boolean(_) | ItemValue::Date(_) => None,
    }
}

/// A record within a claim: a quantity, or somebody with a part in it.
fn record<'c>(corpus: &'c ClaimCorpus, item: &'c Item, language: &str) -> Option<String> {
    if let Some(quantity) = ClaimQuantity::of(&corpus.model, item) {
        return Some(quantity.words(language));
    }
    let references = item.each(&corpus.model).filter(|(field, _)| referred(field).is_some());
    let names: Vec<String> = references
        .filter(|(_, values)| !values.is_empty())
        .map(|(field, values)| names_in(corpus, field, values, language))
        .collect();
    let parts = parts(corpus, item, language);
    if names.is_empty() {
        return Some(parts.join(", ")).filter(|parts| !parts.is_empty());
    }
    Some(in_parentheses(names.join(", "), &parts))
}

/// The names of those to whom a field refers, after its label if that is to be said.
fn names_in(corpus: &ClaimCorpus, field: &Field, values: &[ItemValue], language: &str) -> String {
    let names = values.iter().filter_map(ItemValue::text);
    let names: Vec<&str> = names.map(|id| corpus.name_of(field.ty, id, language)).collect();
    let names = names.join(", ");
    if field.is_said { format!("{} {names}", language::label(language, field)) } else { names }
}

fn in_parentheses(head: String, rest: &[String]) -> String {
    if rest.is_empty() { head } else { format!("{head} ({})", rest.join(", ")) }
}

/// What a record says besides names: the part that somebody has in a claim, in which office, since
/// when.
fn parts<'c>(corpus: &'c ClaimCorpus, item: &'c Item, language: &str) -> Vec<String> {
    let fields = item.each(&corpus.model);
    let others = fields.filter(|(field, _)| {
        referred(field).is_none() && !field.part.is_some_and(|part| MANNER.contains(&part))
    });
    let values = others.flat_map(|(field, values)| values.iter().map(move |value| (field, value)));
    values.filter_map(|(field, value)| self::value(corpus, field, value, language)).collect()
}

struct Phrase<'p, 'c> {
    corpus: &'c ClaimCorpus,
    known: &'p [&'p str],
    language: &'p str,
    /// The scalar of the subject's id: another entry of the same kind would be mistaken for it.
    subject_type: Option<usize>,
    parts: Vec<String>,
}

impl<'c> Phrase<'_, 'c> {
    fn add(&mut self, part: String) {
        if !part.is_empty() && !self.parts.contains(&part) {
            self.parts.push(part);
        }
    }

    fn field(&mut self, field: &'c Field, values: &'c [ItemValue]) {
        let referred = referred(field);
        let is_mistaken = referred.is_some() && referred == self.subject_type && !field.is_said;
        if is_mistaken {
            return;
        }
        let model = &self.corpus.model;
        let names = |value: &ItemValue, id: &str| match value {
            ItemValue::Text(text) => text == id,
            ItemValue::Record(item) => item.each(model).any(|(field, values)| {
                self::referred(field).is_some() && values.iter().any(|it| it.text() == Some(id))
            }),
            _ => false,
        };
        let is_list = field.cardinality.is_many();
        let is_there = |id: &&str| values.iter().any(|value| names(value, id));
        // An actor that is named alone acts alone, and one with a part of its own acts in it.
        let has_part = |value: &'c ItemValue| {
            let item = value.record();
            item.is_some_and(|item| !parts(self.corpus, item, self.language).is_empty())
        };
        let all = is_list
            && !self.known.is_empty()
            && self.known.iter().all(is_there)
            && !values.iter().any(has_part);
        let mut parts: Vec<String> = Vec::new();
        for value in values {
            if all && self.known.iter().any(|id| names(value, id)) {
                continue;
            }
            let words = self::value(self.corpus, field, value, self.language);
            parts.extend(words.filter(|words| !parts.contains(words)));
        }
        let parts = parts.join(", ");
        let label = language::text(self.language, &field.label)
            .filter(|_| field.is_said && referred.is_some());
        match label.filter(|_| !parts.is_empty()) {
            Some(label) => self.add(format!("{label} {parts}")),
            None => self.add(parts),
        }
    }
}
