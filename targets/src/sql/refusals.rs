//! Names that databases do not distinguish, or have themselves.

use std::collections::HashMap;

use comity_gen::Refusal;
use comity_ontology::{
    Model,
    model::{Location, Record},
};

use super::{rules::Rules, table::is_record, timelines};

/// How many bytes of a name `PostgreSQL` reads.
const READ: usize = 63;

/// The columns that `PostgreSQL` gives to each table.
const SYSTEM: [&str; 6] = ["cmax", "cmin", "ctid", "tableoid", "xmax", "xmin"];

/// The tables and views that are there for every ontology.
const SHARED: [&str; 12] = [
    "broken",
    "node",
    "node_owner",
    "party",
    "term",
    "term_above",
    "term_broader",
    "term_match",
    "term_ranks",
    "term_within",
    "term_word",
    "timeline",
];

pub(super) fn of(model: &Model, rules: &Rules<'_>) -> Vec<Refusal> {
    let mut refusals = relations(model, rules);
    for (index, record) in model.records.iter().enumerate() {
        refusals.extend(columns(record));
        let mut checks = Names::new("the check of the rule", &[]);
        for rule in rules.checked(index) {
            checks.add(&rule.id, &rule.id, rule.location);
        }
        refusals.extend(checks.refusals);
    }
    refusals
}

/// Tables, views and indexes have one space of names.
fn relations(model: &Model, rules: &Rules<'_>) -> Vec<Refusal> {
    let reserved = [&SHARED[..], &timelines::NAMES].concat();
    let mut names = Names::new("its table", &reserved);
    for vocabulary in &model.vocabularies {
        names.add(&vocabulary.name, &format!("term.{}", vocabulary.name), vocabulary.location);
    }
    for record in &model.records {
        names.add(&record.name, &record.name, record.location);
        for field in record.fields.iter().filter(|it| !is_record(it.ty)) {
            if field.cardinality.is_many() {
                let list = format!("{}.{}", record.name, field.name);
                names.add(&list, &list, field.location);
                names.add(&list, &format!("{list}.owner"), field.location);
            }
        }
    }
    for rule in rules.viewed() {
        names.add(&rule.id, &format!("broken.{}", rule.id), rule.location);
    }
    names.refusals
}

fn columns(record: &Record) -> Vec<Refusal> {
    let mut names = Names::new("its column", &["key"]);
    for field in record.fields.iter().filter(|it| !is_record(it.ty)) {
        let subject = format!("{}.{}", record.name, field.name);
        if field.cardinality.is_many() {
            continue;
        }
        if SYSTEM.contains(&&*field.name) {
            let why = "PostgreSQL has a column of this name in each table".to_owned();
            let location = field.location;
            names.refusals.push(Refusal { subject: subject.clone(), why, location });
        }
        names.add(&subject, &field.name, field.location);
        if field.ty == comity_ontology::model::TypeRef::Date {
            for end in [".earliest", ".latest"] {
                names.add(&subject, &format!("{}{end}", field.name), field.location);
            }
        }
    }
    names.refusals
}

/// The names of one space, with what is wrong with them.
struct Names {
    what: &'static str,
    taken: HashMap<String, String>,
    refusals: Vec<Refusal>,
}

impl Names {
    fn new(what: &'static str, reserved: &[&str]) -> Self {
        let taken = reserved.iter().map(|name| (read(name), (*name).to_owned())).collect();
        Self { what, taken, refusals: Vec::new() }
    }

    /// Adds a name; a part of the ontology has one refusal.
    fn add(&mut self, subject: &str, name: &str, location: Location) {
        let Some(other) = self.taken.insert(read(name), name.to_owned()) else { return };
        if self.refusals.iter().any(|refusal| refusal.subject == subject) {
            return;
        }
        let what = self.what;
        let why = if name.to_lowercase() == other.to_lowercase() {
            format!("{what} `{name}` and `{other}` have one name in SQL, whatever their case")
        } else {
            format!("{what} `{name}` and `{other}` begin alike, and PostgreSQL reads {READ} bytes")
        };
        self.refusals.push(Refusal { subject: subject.to_owned(), why, location });
    }
}

/// What a database reads of a name.
fn read(name: &str) -> String {
    let ends = name.char_indices().map(|(at, c)| at + c.len_utf8());
    let end = ends.take_while(|end| *end <= READ).last().unwrap_or_default();
    name[..end].to_lowercase()
}
