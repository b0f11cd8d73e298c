//! What can be found: the parts of an ontology, each with all its words.

use std::collections::HashMap;

use comity_ontology::model::{Field, LocalizedText, Location, Model, Term};

/// Words that find something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// What they are: `code`, `label`, `alias`, `cue`, `name` or `definition`.
    pub kind: &'static str,
    /// Their language; empty for a code.
    pub language: String,
    /// The words.
    pub text: String,
}

impl Words {
    /// Words of a kind in a language.
    pub fn new(kind: &'static str, language: &str, text: &str) -> Self {
        Self { kind, language: language.to_owned(), text: text.to_owned() }
    }

    /// Whether they are what the thing is called, and not what is said of it.
    pub fn is_name(&self) -> bool {
        !matches!(self.kind, "cue" | "definition")
    }
}

/// Something that can be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// What it is: ``term of `Topic` ``, ``field of `Event` ``, `vocabulary`, ...
    pub what: String,
    /// Its name in documents or in the ontology.
    pub name: String,
    /// Its words; the first is its name.
    pub words: Vec<Words>,
    /// What it means; empty if that is not said.
    pub definition: LocalizedText,
    /// The ontology that defines it, as `NAME@VERSION`; empty for what is not of an ontology.
    pub ontology: String,
}

impl Candidate {
    fn new(what: String, name: &str, label: &LocalizedText, definition: &LocalizedText) -> Self {
        let mut words = vec![Words::new("code", "", name)];
        let all = |kind, text: &LocalizedText| {
            let entries = text.entries.iter();
            entries.map(|(tag, text)| Words::new(kind, tag, text)).collect::<Vec<_>>()
        };
        words.extend(all("label", label));
        words.extend(all("definition", definition));
        Self {
            what,
            name: name.to_owned(),
            words,
            definition: definition.clone(),
            ontology: String::new(),
        }
    }

    /// Sets the ontology that defines what is at a place.
    fn of(mut self, model: &Model, place: Location) -> Self {
        self.ontology = model.origin(place).map_or_else(String::new, ToString::to_string);
        self
    }
}

/// The terms, kinds, fields, types, rules and conflicts of a model.
pub fn of_model(model: &Model) -> Vec<Candidate> {
    let mut found = Vec::new();
    let none = LocalizedText::default();
    for union in &model.unions {
        let whole = Candidate::new("union".to_owned(), &union.name, &none, &union.definition);
        found.push(whole.of(model, union.location));
        for variant in &union.variants {
            let what = format!("kind of `{}`", union.name);
            let record = &model.records[variant.record];
            let kind = Candidate::new(what, &variant.tag, &record.label, &record.definition);
            found.push(kind.of(model, variant.location));
        }
    }
    for vocabulary in &model.vocabularies {
        let what = "vocabulary".to_owned();
        let whole = Candidate::new(what, &vocabulary.name, &none, &vocabulary.definition);
        found.push(whole.of(model, vocabulary.location));
        let term = |term: &Term| of_term(term, &vocabulary.name).of(model, term.location);
        found.extend(vocabulary.terms.iter().map(term));
    }
    for record in &model.records {
        let what = "record".to_owned();
        let whole = Candidate::new(what, &record.name, &record.label, &record.definition);
        found.push(whole.of(model, record.location));
        for rule in &record.rules {
            let what = format!("rule of `{}`", record.name);
            let rule_of = Candidate::new(what, &rule.id, &none, &rule.definition);
            found.push(rule_of.of(model, rule.location));
        }
    }
    found.extend(fields(model));
    for scalar in &model.scalars {
        let whole = Candidate::new("scalar".to_owned(), &scalar.name, &none, &scalar.definition);
        found.push(whole.of(model, scalar.location));
    }
    for conflict in &model.conflicts {
        let what = "conflict".to_owned();
        let whole = Candidate::new(what, &conflict.id, &none, &conflict.definition);
        found.push(whole.of(model, conflict.location));
    }
    found
}

/// The fields. One that several records include is one candidate.
fn fields(model: &Model) -> Vec<Candidate> {
    let mut found: Vec<(&Field, Vec<&str>)> = Vec::new();
    let mut places: HashMap<(&str, &str), usize> = HashMap::new();
    for record in &model.records {
        for field in &record.fields {
            let key = (field.name.as_str(), field.definition.first());
            let place = *places.entry(key).or_insert(found.len());
            match found.get_mut(place) {
                Some((_, records)) => records.push(&record.name),
                None => found.push((field, vec![&record.name])),
            }
        }
    }
    let candidate = |(field, records): (&Field, Vec<&str>)| {
        let what = match records.as_slice() {
            [] => "field".to_owned(),
            [record] => format!("field of `{record}`"),
            [record, more @ ..] => format!("field of `{record}` and {} more", more.len()),
        };
        let candidate = Candidate::new(what, &field.name, &field.label, &field.definition);
        candidate.of(model, field.location)
    };
    found.into_iter().map(candidate).collect()
}

fn of_term(term: &Term, vocabulary: &str) -> Candidate {
    let what = format!("term of `{vocabulary}`");
    let mut candidate = Candidate::new(what, &term.code, &term.label, &term.definition);
    for (kind, list) in [("alias", &term.aliases), ("cue", &term.cues), ("cue", &term.hints)] {
        candidate.words.extend(list.iter().map(|(tag, word)| Words::new(kind, tag, word)));
    }
    candidate
}
