//! Shapes: what SHACL can check of a document.

use comity_ontology::{
    Model,
    model::{Field, Literal as Default, Record, Scalar, TypeRef},
};
use comity_tree::{
    Severity,
    value::{date, url},
};

use super::{graph::Graph, names, owl, value::Value};

/// The shape of a record.
pub(super) fn shape(model: &Model, record: &Record) -> String {
    names::record(model, record) + "/shape"
}

/// Whether the values of a record are a class by which a shape finds them.
pub(super) fn is_target(model: &Model, record: usize) -> bool {
    model.unions.iter().flat_map(|union| &union.variants).any(|it| it.record == record)
}

/// Whether no other record has the property of a field, so that its subjects are of this record.
pub(super) fn is_own(model: &Model, record: usize, field: &Field) -> bool {
    let mut others = model.records.iter().enumerate().filter(|(other, _)| *other != record);
    Value::of(model, field) != Value::Itself
        && others.all(|(_, other)| other.field(&field.name).is_none())
}

/// The shape with the rules of a record that refuse nothing, by how much they weigh.
pub(super) fn of_severity(model: &Model, record: &Record, severity: Severity) -> String {
    let name = if severity == Severity::Info { "/notes" } else { "/warnings" };
    names::record(model, record) + name
}

/// Adds that shape.
pub(super) fn add_of_severity(
    model: &Model,
    record: &Record,
    severity: Severity,
    graph: &mut Graph,
) {
    let shape = of_severity(model, record, severity);
    graph.link(&shape, "rdf:type", "sh:NodeShape");
    graph.link(&shape, "sh:targetClass", &names::record(model, record));
    let severity = if severity == Severity::Info { "sh:Info" } else { "sh:Warning" };
    graph.link(&shape, "sh:severity", severity);
}

/// The shape of a type that is built in.
fn built_in(model: &Model, name: &str) -> String {
    format!("{}{name}/shape", names::own(model))
}

pub(super) fn shapes(model: &Model, graph: &mut Graph) {
    for (ty, pattern) in [(TypeRef::Date, date::pattern()), (TypeRef::Url, url::PATTERN.to_owned())]
    {
        let shape = built_in(model, model.type_name(ty));
        graph.link(&shape, "rdf:type", "sh:NodeShape");
        graph.text(&shape, "sh:pattern", &pattern);
    }
    for (index, record) in model.records.iter().enumerate() {
        let shape = shape(model, record);
        graph.link(&shape, "rdf:type", "sh:NodeShape");
        graph.text(&shape, "rdfs:label", &record.name);
        if is_target(model, index) {
            graph.link(&shape, "sh:targetClass", &names::record(model, record));
        }
        if model.root == Some(index) {
            for field in record.fields.iter().filter(|field| is_own(model, index, field)) {
                let property = names::property(model, &field.name);
                graph.link(&shape, "sh:targetSubjectsOf", &property);
            }
        }
        let fields = record.fields.iter();
        let fields: Vec<_> =
            fields.filter(|field| Value::of(model, field) != Value::Itself).collect();
        for field in &fields {
            graph.link(&shape, "sh:property", &format!("{shape}/{}", field.name));
        }
        for field in fields {
            property(model, record, field, &format!("{shape}/{}", field.name), graph);
        }
    }
}

/// The path of a field.
pub(super) fn path(model: &Model, record: &Record, field: &Field) -> String {
    let other = owl::of_range(record, field).map(super::graph::known);
    other.unwrap_or_else(|| names::property(model, &field.name))
}

fn property(model: &Model, record: &Record, field: &Field, at: &str, graph: &mut Graph) {
    graph.link(at, "sh:path", &path(model, record, field));
    graph.text(at, "sh:name", &field.name);
    graph.texts(at, "sh:description", &field.definition.entries);
    let number = |count: u32| count.to_string();
    if field.is_required() {
        graph.typed(at, "sh:minCount", &number(field.cardinality.min), "xsd:integer");
    }
    if let Some(max) = field.cardinality.max {
        graph.typed(at, "sh:maxCount", &number(max), "xsd:integer");
    }
    match Value::of(model, field) {
        Value::Term(index) => {
            graph.link(at, "sh:class", &names::vocabulary(model, &model.vocabularies[index]));
        }
        Value::Shared(_) | Value::Local | Value::Itself => {
            graph.link(at, "sh:nodeKind", "sh:IRI");
        }
        Value::Record(index) => graph.link(at, "sh:node", &shape(model, &model.records[index])),
        Value::Union(index) => {
            graph.link(at, "sh:class", &names::union(model, &model.unions[index]));
        }
        Value::Literal(datatype) => {
            graph.link(at, "sh:datatype", datatype);
            match field.ty {
                TypeRef::Date | TypeRef::Url => {
                    graph.link(at, "sh:node", &built_in(model, model.type_name(field.ty)));
                }
                TypeRef::Scalar(index) => form(&model.scalars[index], datatype, at, graph),
                _ => {}
            }
        }
    }
    default(model, field, at, graph);
}

fn default(model: &Model, field: &Field, at: &str, graph: &mut Graph) {
    match (&field.default, Value::of(model, field)) {
        (Some(Default::Term(term)), Value::Term(index)) => {
            let term = names::term(model, &model.vocabularies[index], *term);
            graph.link(at, "sh:defaultValue", &term);
        }
        (Some(Default::Text(text)), Value::Literal(datatype)) => {
            graph.typed(at, "sh:defaultValue", text, datatype);
        }
        (Some(Default::Boolean(value)), _) => {
            graph.typed(at, "sh:defaultValue", &value.to_string(), "xsd:boolean");
        }
        _ => {}
    }
}

/// What a scalar asks of the form of its values.
fn form(scalar: &Scalar, datatype: &str, at: &str, graph: &mut Graph) {
    if let Some(pattern) = &scalar.pattern {
        graph.text(at, "sh:pattern", pattern.to_ecma());
    }
    for (name, bound) in [("sh:minInclusive", &scalar.min), ("sh:maxInclusive", &scalar.max)] {
        if let Some(bound) = bound {
            graph.typed(at, name, bound, datatype);
        }
    }
    for (name, length) in [("sh:minLength", scalar.min_length), ("sh:maxLength", scalar.max_length)]
    {
        if let Some(length) = length {
            graph.typed(at, name, &length.to_string(), "xsd:integer");
        }
    }
}
