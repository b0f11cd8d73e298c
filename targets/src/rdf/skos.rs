//! Vocabularies as concept schemes.

use comity_ontology::{
    Model,
    model::{MappingRelation, Term, TermOrder, Vocabulary},
};

use super::{graph::Graph, names};

pub(super) fn schemes(model: &Model, graph: &mut Graph) {
    if model.vocabularies.iter().any(|vocabulary| vocabulary.order != TermOrder::None) {
        graph.link(&super::graph::known("c:above"), "rdf:type", "owl:TransitiveProperty");
        graph.link(&super::graph::known("c:directlyAbove"), "rdfs:subPropertyOf", "c:above");
    }
    for vocabulary in &model.vocabularies {
        let scheme = names::vocabulary(model, vocabulary);
        graph.link(&scheme, "rdf:type", "skos:ConceptScheme");
        graph.link(&scheme, "rdf:type", "owl:Class");
        graph.link(&scheme, "rdfs:subClassOf", "skos:Concept");
        graph.text(&scheme, "rdfs:label", &vocabulary.name);
        graph.texts(&scheme, "skos:definition", &vocabulary.definition.entries);
        graph.texts(&scheme, "skos:scopeNote", &vocabulary.note.entries);
        for index in 0..vocabulary.terms.len() {
            concept(model, vocabulary, index, graph);
        }
    }
}

fn concept(model: &Model, vocabulary: &Vocabulary, index: usize, graph: &mut Graph) {
    let term = &vocabulary.terms[index];
    let scheme = names::vocabulary(model, vocabulary);
    let concept = names::term(model, vocabulary, index);
    graph.link(&concept, "rdf:type", "skos:Concept");
    graph.link(&concept, "rdf:type", &scheme);
    graph.link(&concept, "skos:inScheme", &scheme);
    if term.broader.is_empty() {
        graph.link(&concept, "skos:topConceptOf", &scheme);
    }
    graph.text(&concept, "skos:notation", &term.code);
    words(term, &concept, graph);
    graph.texts(&concept, "skos:definition", &term.definition.entries);
    graph.texts(&concept, "skos:scopeNote", &term.note.entries);
    for example in &term.examples {
        graph.text(&concept, "skos:example", example);
    }
    for broader in &term.broader {
        graph.link(&concept, "skos:broader", &names::term(model, vocabulary, *broader));
    }
    for above in &term.above {
        graph.link(&concept, "c:directlyAbove", &names::term(model, vocabulary, above.term));
    }
    for mapping in &term.mappings {
        let relation = match mapping.relation {
            MappingRelation::Exact => "skos:exactMatch",
            MappingRelation::Close => "skos:closeMatch",
            MappingRelation::Broad => "skos:broadMatch",
            MappingRelation::Narrow => "skos:narrowMatch",
            MappingRelation::Related => "skos:relatedMatch",
        };
        graph.link(&concept, relation, &names::mapped(model, mapping));
    }
    graph.text(&concept, "c:since", term.since.as_deref().unwrap_or_default());
    if let Some(deprecated) = &term.deprecated {
        graph.typed(&concept, "owl:deprecated", "true", "xsd:boolean");
        graph.texts(&concept, "skos:changeNote", &deprecated.reason.entries);
        if let Some((other, _)) = vocabulary.term(&deprecated.replaced_by) {
            graph.link(&concept, "dcterms:isReplacedBy", &names::term(model, vocabulary, other));
        }
    }
    order(model, vocabulary, index, graph);
    for mapping in &term.mappings {
        let mapped = names::mapped(model, mapping);
        graph.text(&mapped, "skos:notation", &mapping.code);
        graph.text(&mapped, "c:scheme", &mapping.scheme);
        graph.text(&mapped, "c:checked", &mapping.checked);
    }
}

/// Labels and what else finds a term. A word has one label in each language.
fn words(term: &Term, concept: &str, graph: &mut Graph) {
    graph.texts(concept, "skos:prefLabel", &term.label.entries);
    let is_label = |word: &&(String, String)| term.label.entries.contains(word);
    let aliases: Vec<_> = term.aliases.iter().filter(|it| !is_label(it)).collect();
    graph.texts(concept, "skos:altLabel", aliases.iter().copied());
    graph.texts(concept, "c:plural", &term.plural.entries);
    let cues = term.cues.iter().chain(&term.hints);
    let cues = cues.filter(|it| !is_label(it) && !aliases.contains(it));
    graph.texts(concept, "skos:hiddenLabel", cues);
}

/// The edges of an order with what attests them, each as a statement.
fn order(model: &Model, vocabulary: &Vocabulary, index: usize, graph: &mut Graph) {
    let upper = names::term(model, vocabulary, index);
    for above in vocabulary.terms[index].above.iter().filter(|it| !it.basis.is_empty()) {
        let lower = &vocabulary.terms[above.term].code;
        let edge = format!("{upper}/above/{}", names::encoded(lower));
        graph.link(&edge, "rdf:type", "rdf:Statement");
        graph.link(&edge, "rdf:subject", &upper);
        graph.link(&edge, "rdf:predicate", "c:directlyAbove");
        graph.link(&edge, "rdf:object", &names::term(model, vocabulary, above.term));
        graph.text(&edge, "c:basis", &above.basis);
        graph.text(&edge, "dcterms:source", &above.source);
    }
}
