//! A claim in the words that the ontology and the registry have for it.

use comity_ontology::model::{Field, FieldPart, FieldRole, Literal, TypeRef};

use crate::{
    ClaimCorpus, ClaimQuantity, Entity, FoundClaim, Item, ItemValue, TermRef, entity::referred,
    language,
};

/// What separates two parts of a phrase. Labels are joined by a mark and not by words, so that
/// every language of the ontology reads alike.
pub(crate) const JOINT: &str = " · ";

/// Parts that tell how a claim is made and not what it claims.
const MANNER: [FieldPart; 8] = [
    FieldPart::Mode,
    FieldPart::Polarity,
    FieldPart::Date,
    FieldPart::Speakers,
    FieldPart::Links,
    FieldPart::Remark,
    FieldPart::Manner,
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
        for (field, values) in self.item().each(&corpus.model) {
            if field.part.is_some_and(|part| MANNER.contains(&part)) || values.is_empty() {
                continue;
            }
            // The name of an entry tells what kind of thing it is, and replaces the title.
            let is_kind = !kind_said && matches!(field.ty, TypeRef::Vocabulary(_));
            let is_said = is_kind || subject.is_some() && field.part == Some(FieldPart::Title);
            kind_said |= is_kind;
            match act {
                Some(act) if field.part == Some(FieldPart::State) => {
                    phrase.add(act.label(language).to_owned());
                }
                _ if is_said => {}
                _ => phrase.field(field, values),
            }
        }
        phrase.parts.join(JOINT)
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
            let verb = speaker.term(model, FieldPart::Verb);
            let verb = verb.map_or_else(String::new, |verb| format!(": {}", verb.label(language)));
            names.join(", ") + &verb
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
    let label = || {
        let label = language::text(language, &field.label);
        label.map_or_else(|| field.name.replace('_', " "), str::to_owned)
    };
    match value {
        ItemValue::Term(_, term) if field.default == Some(Literal::Term(*term)) => None,
        ItemValue::Term(..) => Some(value.term(model)?.label(language).to_owned()),
        ItemValue::Text(id) if referred(field).is_some() => {
            Some(corpus.name_of(field.ty, id, language).to_owned())
        }
        ItemValue::Text(title) if field.part == Some(FieldPart::Title) => Some(title.clone()),
        ItemValue::Number(number) => Some(format!("{} {number}", label())),
        ItemValue::Boolean(true) if field.is_said => Some(label()),
        ItemValue::Record(item) => record(corpus, item, language),
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
        .flat_map(|(field, values)| values.iter().map(move |value| (field, value)))
        .filter_map(|(field, value)| self::value(corpus, field, value, language))
        .collect();
    if names.is_empty() {
        return None;
    }
    let (names, parts) = (names.join(", "), parts(corpus, item, language));
    Some(if parts.is_empty() { names } else { format!("{names} ({})", parts.join(", ")) })
}

/// The terms of a record: the part that somebody has in a claim, and in which office.
fn parts<'c>(corpus: &'c ClaimCorpus, item: &'c Item, language: &str) -> Vec<String> {
    let terms =
        item.each(&corpus.model).filter(|(field, _)| matches!(field.ty, TypeRef::Vocabulary(_)));
    let values = terms.flat_map(|(field, values)| values.iter().map(move |value| (field, value)));
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
        if field.role == FieldRole::Identity || referred.is_some() && referred == self.subject_type
        {
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
