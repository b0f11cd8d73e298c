//! Where each part of an ontology is in the codebook: addresses that stay while the names stay.

use std::collections::HashMap;

use comity_gen::Refusal;
use comity_ontology::{
    Model,
    model::{Location, TypeRef},
};

use super::html::encoded;
use crate::taken::Taken;

/// The folders of pages, each with the title of its list.
const SECTIONS: [(&str, &str); 6] = [
    ("vocabularies", "Vocabularies"),
    ("records", "Records"),
    ("unions", "Unions"),
    ("scalars", "Scalars"),
    ("rules", "Rules"),
    ("conflicts", "Conflicts"),
];

/// The page of a type; a type that is built in has none.
pub(super) fn of_type(model: &Model, ty: TypeRef) -> Option<String> {
    let folder = match ty {
        TypeRef::Vocabulary(_) => "vocabularies",
        TypeRef::Record(_) => "records",
        TypeRef::Union(_) => "unions",
        TypeRef::Scalar(_) => "scalars",
        _ => return None,
    };
    Some(of(folder, model.type_name(ty)))
}

/// The place of a term in the page of its vocabulary.
pub(super) fn of_term(model: &Model, vocabulary: usize, term: usize) -> String {
    let vocabulary = &model.vocabularies[vocabulary];
    let code = encoded(&vocabulary.terms[term].code);
    format!("{}#{code}", of("vocabularies", &vocabulary.name))
}

/// A page in a folder.
pub(super) fn of(folder: &str, name: &str) -> String {
    format!("{folder}/{name}.html")
}

/// Names that no file has on Windows.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// The names that cannot be files beside the others: two that differ only by case, and those that
/// systems of files reserve.
pub(super) fn refusals(model: &Model) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    let mut known: HashMap<&str, Taken<'_>> = HashMap::new();
    for (folder, name, location) in named(model) {
        let lower = name.to_lowercase();
        let is_port = |port: &str| {
            let number = lower.strip_prefix(port);
            number.is_some_and(|it| it.len() == 1 && it.bytes().all(|byte| byte.is_ascii_digit()))
        };
        let mut refuse = |why: String| {
            refusals.push(Refusal { subject: name.to_owned(), why, location });
        };
        if lower == "index" || DEVICES.contains(&lower.as_str()) || is_port("com") || is_port("lpt")
        {
            refuse(format!("a page cannot have the name `{name}.html`"));
        } else if let Some(other) = known.entry(folder).or_default().take(name)
            && other != name
        {
            refuse(format!("its page and that of `{other}` differ only by case"));
        }
    }
    refusals
}

/// The folders that have pages, each with its title and the names of its pages in order.
pub(super) fn sections(model: &Model) -> Vec<(&'static str, &'static str, Vec<&str>)> {
    let sections = SECTIONS.iter().map(|(folder, title)| {
        let members = named(model).filter(|(of, ..)| of == folder);
        let mut names: Vec<&str> = members.map(|(_, name, _)| name).collect();
        names.sort_unstable();
        // Records share rules.
        names.dedup();
        (*folder, *title, names)
    });
    sections.filter(|(.., names)| !names.is_empty()).collect()
}

/// Everything that has a page, by folder and name.
fn named(model: &Model) -> impl Iterator<Item = (&'static str, &str, Location)> {
    let vocabularies = model.vocabularies.iter().map(|it| ("vocabularies", &*it.name, it.location));
    let records = model.records.iter().map(|it| ("records", &*it.name, it.location));
    let unions = model.unions.iter().map(|it| ("unions", &*it.name, it.location));
    let scalars = model.scalars.iter().map(|it| ("scalars", &*it.name, it.location));
    let rules = model.records.iter().flat_map(|record| &record.rules);
    let rules = rules.map(|it| ("rules", &*it.id, it.location));
    let conflicts = model.conflicts.iter().map(|it| ("conflicts", &*it.id, it.location));
    vocabularies.chain(records).chain(unions).chain(scalars).chain(rules).chain(conflicts)
}
