//! Records and unions as classes, fields as properties, and what they are in PROV-O and in the Web
//! Annotation vocabulary.

use std::collections::BTreeSet;

use comity_gen::beyond::is_range;
use comity_ontology::{
    Model,
    model::{Field, FieldPart, Record, TypeRef},
};

use super::{graph::Graph, names, value::Value};

/// The field of a document with the text that it encodes.
const SOURCE: &str = "source";

/// The name that a field of a range has in the Web Annotation vocabulary.
pub(super) fn of_range(record: &Record, field: &Field) -> Option<&'static str> {
    match field.name.as_str() {
        _ if !is_range(record) => None,
        "start" => Some("oa:start"),
        "end" => Some("oa:end"),
        _ => None,
    }
}

pub(super) fn classes(model: &Model, graph: &mut Graph) {
    let ontology = names::own(model);
    let ontology = ontology.trim_end_matches('#');
    graph.link(ontology, "rdf:type", "owl:Ontology");
    graph.texts(ontology, "dcterms:title", &model.title.entries);
    graph.texts(ontology, "dcterms:description", &model.definition.entries);
    graph.text(ontology, "owl:versionInfo", &model.version);
    for record in &model.records {
        let class = names::record(model, record);
        graph.link(&class, "rdf:type", "owl:Class");
        graph.text(&class, "rdfs:label", &record.name);
        graph.texts(&class, "rdfs:label", &record.label.entries);
        graph.texts(&class, "rdfs:comment", &record.definition.entries);
        graph.texts(&class, "skos:scopeNote", &record.note.entries);
        if is_range(record) {
            graph.link(&class, "rdfs:subClassOf", "oa:TextPositionSelector");
        }
        for union in &model.unions {
            if union.variants.iter().any(|it| model.records[it.record].name == record.name) {
                graph.link(&class, "rdfs:subClassOf", &names::union(model, union));
            }
        }
    }
    for union in &model.unions {
        let class = names::union(model, union);
        graph.link(&class, "rdf:type", "owl:Class");
        graph.text(&class, "rdfs:label", &union.name);
        graph.texts(&class, "rdfs:comment", &union.definition.entries);
        let variants = union.variants.iter().map(|variant| &model.records[variant.record]);
        let cites = |record: &Record| record.fields.iter().any(|field| holds_range(model, field));
        if variants.into_iter().all(cites) && !union.variants.is_empty() {
            graph.link(&class, "rdfs:subClassOf", "prov:Entity");
        }
    }
    properties(model, graph);
}

fn holds_range(model: &Model, field: &Field) -> bool {
    matches!(field.ty, TypeRef::Record(record) if is_range(&model.records[record]))
}

fn properties(model: &Model, graph: &mut Graph) {
    let mut known = BTreeSet::new();
    for field in model.records.iter().flat_map(|record| &record.fields) {
        if !known.insert(&field.name) {
            continue;
        }
        let property = names::property(model, &field.name);
        let all = model.records.iter().flat_map(|record| {
            record.fields.iter().filter(|it| it.name == field.name).map(move |it| (record, it))
        });
        let kinds: BTreeSet<bool> =
            all.clone().map(|(_, field)| Value::of(model, field).is_thing()).collect();
        let kind = match (kinds.len(), kinds.first()) {
            (1, Some(true)) => "owl:ObjectProperty",
            (1, Some(false)) => "owl:DatatypeProperty",
            _ => "rdf:Property",
        };
        graph.link(&property, "rdf:type", kind);
        graph.text(&property, "rdfs:label", &field.name);
        // What records call fields of one name may differ, and the property is one.
        let labels = all.clone().flat_map(|(_, field)| &field.label.entries);
        let labels: BTreeSet<&(String, String)> = labels.collect();
        for label in labels {
            graph.texts(&property, "rdfs:label", std::slice::from_ref(label));
        }
        let texts = all.clone().flat_map(|(_, field)| &field.definition.entries);
        let texts: BTreeSet<&(String, String)> = texts.collect();
        for text in texts {
            graph.texts(&property, "rdfs:comment", std::slice::from_ref(text));
        }
        let upper: BTreeSet<&str> =
            all.filter_map(|(record, field)| in_others(model, record, field)).collect();
        for upper in upper {
            graph.link(&property, "rdfs:subPropertyOf", upper);
        }
    }
}

/// The property of PROV-O or of the Web Annotation vocabulary that a field is one of.
fn in_others(model: &Model, record: &Record, field: &Field) -> Option<&'static str> {
    let is_root = model.root().is_some_and(|root| root.name == record.name);
    if holds_range(model, field) {
        Some("oa:hasSelector")
    } else if is_root && field.name == SOURCE {
        Some("prov:hadPrimarySource")
    } else if field.part == Some(FieldPart::Speakers) && !matches!(field.ty, TypeRef::Record(_)) {
        Some("prov:wasAttributedTo")
    } else if field.part == Some(FieldPart::Speakers) {
        Some("prov:qualifiedAttribution")
    } else {
        of_range(record, field)
    }
}
