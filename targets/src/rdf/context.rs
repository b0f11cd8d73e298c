//! The JSON-LD context that turns a document into RDF.
//!
//! A name that means the same wherever it occurs is defined once. A name that does not, and one
//! that is also the tag of a variant, is defined in the scope of each record that has it. Scoped
//! definitions reach into the records below, so each of those defines such names again.

use std::collections::{BTreeMap, BTreeSet};

use comity_ontology::{
    Model,
    model::{Field, Record, TypeRef, Vocabulary},
};

use super::{
    graph::known,
    names::{self, Reading},
    shacl,
    value::Value,
};
use crate::text::quoted;

/// The context, and the fields whose records it does not enter since they contain themselves.
pub(super) struct Context {
    pub(super) text: String,
    pub(super) recursive: BTreeSet<String>,
}

pub(super) fn context(model: &Model) -> Context {
    let mut meanings: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for record in &model.records {
        for field in &record.fields {
            let is_many = field.cardinality.is_many();
            let (value, path) = (Value::of(model, field), shacl::path(model, record, field));
            let meaning = format!("{value:?} {path} {is_many}");
            meanings.entry(&field.name).or_default().insert(meaning);
        }
    }
    let tags = model.unions.iter();
    let tags = tags.flat_map(|union| union.variants.iter().map(|it| &*it.tag).chain([&*union.tag]));
    let tags: BTreeSet<&str> = tags.collect();
    let scoped = meanings.iter().filter(|(name, all)| all.len() > 1 || tags.contains(*name));
    let scoped: BTreeSet<&str> = scoped.map(|(name, _)| *name).collect();
    let mut writer = Writer { model, scoped, recursive: BTreeSet::new(), open: Vec::new() };
    let mut entries = vec!["\"@version\": 1.1".to_owned()];
    let mut seen = BTreeSet::new();
    for record in inner_first(model) {
        let record = &model.records[record];
        for field in &record.fields {
            if !writer.scoped.contains(&*field.name) && seen.insert(&field.name) {
                entries.push(writer.entry(record, field, 2));
            }
        }
    }
    if let Some(root) = model.root {
        entries.extend(writer.of_record(&model.records[root], 2));
    }
    let text = format!("{{\n  \"@context\": {}\n}}\n", object(&entries, 1));
    Context { text, recursive: writer.recursive }
}

/// The records, each after those in it. Processors read the context of a field with what has been
/// defined before it: `PyLD` leaves out what is defined after it.
fn inner_first(model: &Model) -> Vec<usize> {
    fn visit(model: &Model, index: usize, open: &mut BTreeSet<usize>, all: &mut Vec<usize>) {
        if !open.insert(index) {
            return;
        }
        for field in &model.records[index].fields {
            match field.ty {
                TypeRef::Record(inner) => visit(model, inner, open, all),
                TypeRef::Union(union) => {
                    for variant in &model.unions[union].variants {
                        visit(model, variant.record, open, all);
                    }
                }
                _ => {}
            }
        }
        all.push(index);
    }
    let (mut open, mut all) = (BTreeSet::new(), Vec::new());
    for index in 0..model.records.len() {
        visit(model, index, &mut open, &mut all);
    }
    all
}

struct Writer<'m> {
    model: &'m Model,
    scoped: BTreeSet<&'m str>,
    recursive: BTreeSet<String>,
    /// The records that are being written, so that one which contains itself ends.
    open: Vec<String>,
}

impl Writer<'_> {
    /// The definitions of a record's fields that are scoped.
    fn of_record(&mut self, record: &Record, depth: usize) -> Vec<String> {
        self.open.push(record.name.clone());
        let fields: Vec<_> =
            record.fields.iter().filter(|it| self.scoped.contains(&*it.name)).collect();
        let entries = fields.into_iter().map(|field| self.entry(record, field, depth)).collect();
        self.open.pop();
        entries
    }

    fn entry(&mut self, record: &Record, field: &Field, depth: usize) -> String {
        let model = self.model;
        let id = shacl::path(model, record, field);
        let property = property(&id, field.cardinality.is_many());
        let definition = match Value::of(model, field) {
            Value::Literal("xsd:string" | "xsd:boolean") if !field.cardinality.is_many() => {
                quoted(&id)
            }
            Value::Literal("xsd:string" | "xsd:boolean") => format!("{{ {property} }}"),
            Value::Literal(datatype) => typed(&property, &known(datatype)),
            Value::Term(index) => {
                let entries = codes(model, &model.vocabularies[index]);
                words(&field.name, &property, &entries)
            }
            Value::Shared(index) => words(
                &field.name,
                &property,
                &[format!("\"@vocab\": {}", quoted(&names::things(model, index)))],
            ),
            Value::Itself => quoted("@id"),
            Value::Local => typed(&property, "@id"),
            Value::Record(index) => {
                let entries = self.inner(index, record, field, depth);
                scope(&property, &entries, depth)
            }
            Value::Union(index) => {
                let union = &model.unions[index];
                let mut entries = vec![format!("{}: \"@type\"", quoted(&union.tag))];
                for variant in &union.variants {
                    let class = names::record(model, &model.records[variant.record]);
                    let mut inner = self.inner(variant.record, record, field, depth + 2);
                    if !inner.is_empty() {
                        // Otherwise a processor may go back too far where a record in the variant
                        // defines the name of its own field again.
                        inner.insert(0, "\"@propagate\": true".to_owned());
                    }
                    let definition = scope(&self::property(&class, false), &inner, depth + 1);
                    entries.push(format!("{}: {definition}", quoted(&variant.tag)));
                }
                scope(&property, &entries, depth)
            }
        };
        format!("{}: {definition}", quoted(&field.name))
    }

    /// The definitions of a record that a field holds.
    fn inner(&mut self, index: usize, of: &Record, field: &Field, depth: usize) -> Vec<String> {
        let inner = &self.model.records[index];
        if self.open.contains(&inner.name) {
            self.recursive.insert(format!("{}.{}", of.name, field.name));
            return Vec::new();
        }
        self.of_record(inner, depth + 1)
    }
}

/// The codes of a vocabulary: appended to its name, or one by one where that is not their name.
fn codes(model: &Model, vocabulary: &Vocabulary) -> Vec<String> {
    let base = names::vocabulary(model, vocabulary) + "/";
    let mut entries = vec![format!("\"@vocab\": {}", quoted(&base))];
    for (index, term) in vocabulary.terms.iter().enumerate() {
        if names::reading(model, vocabulary, index) == Reading::Defined {
            let name = names::term(model, vocabulary, index);
            entries.push(format!("{}: {}", quoted(&term.code), quoted(&name)));
        }
    }
    entries
}

/// What a definition begins with: what the name means, and that its values are a list, however few
/// they are, so that a document which is made of RDF again has lists where it had them.
fn property(id: &str, is_many: bool) -> String {
    let container = if is_many { ", \"@container\": \"@set\"" } else { "" };
    format!("\"@id\": {}{container}", quoted(id))
}

fn typed(property: &str, ty: &str) -> String {
    format!("{{ {property}, \"@type\": {} }}", quoted(ty))
}

/// A property whose values are words of their own: no other definition reaches them. Its own has to
/// be repeated, since a processor looks it up among them.
fn words(name: &str, property: &str, entries: &[String]) -> String {
    let (name, property) = (quoted(name), format!("{property}, \"@type\": \"@vocab\""));
    let scope = entries.join(", ");
    format!("{{ {property}, \"@context\": [null, {{ {scope}, {name}: {{ {property} }} }}] }}")
}

fn scope(property: &str, entries: &[String], depth: usize) -> String {
    if entries.is_empty() {
        return format!("{{ {property} }}");
    }
    format!("{{ {property}, \"@context\": {} }}", object(entries, depth))
}

fn object(entries: &[String], depth: usize) -> String {
    let indent = "  ".repeat(depth + 1);
    let lines: Vec<_> = entries.iter().map(|entry| format!("{indent}{entry}")).collect();
    format!("{{\n{}\n{}}}", lines.join(",\n"), "  ".repeat(depth))
}
