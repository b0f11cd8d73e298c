//! RDF: vocabularies in SKOS, classes in OWL, shapes in SHACL, and a JSON-LD context for documents.

mod condition;
mod context;
mod graph;
mod losses;
mod names;
mod owl;
mod rules;
mod shacl;
mod skos;
mod value;

use comity_gen::{Artefact, Fate, File, Property, Refusal, Target, describe};
use comity_ontology::Model;

use crate::header;
use graph::Graph;

/// RDF as a target.
#[derive(Debug)]
pub struct Rdf;

impl Target for Rdf {
    fn name(&self) -> &'static str {
        "rdf"
    }

    fn about(&self) -> &'static str {
        "RDF: SKOS and OWL, SHACL shapes, and a JSON-LD context for documents"
    }

    fn fate(&self, property: Property) -> Fate {
        losses::fate(property)
    }

    fn generate(&self, model: &Model) -> Result<Artefact, Vec<Refusal>> {
        let context = context::context(model);
        let rules = rules::of(model);
        let losses = losses::of(model, &context.recursive, &rules);
        let head = header::lines(model, self, &losses, 96);
        let prefixes = names::prefixes(model);
        let (mut terms, mut shapes) = (Graph::default(), Graph::default());
        owl::classes(model, &mut terms);
        skos::schemes(model, &mut terms);
        shacl::shapes(model, &mut shapes);
        rules.write(model, &mut shapes);
        let files = [
            ("ontology.ttl", terms.turtle(&head, &prefixes)),
            ("shapes.ttl", shapes.turtle(&head, &prefixes)),
            ("context.jsonld", context.text),
        ];
        let files = files.map(|(path, text)| File { path: path.to_owned(), text });
        let title = format!("the RDF of {}", describe::known_as(model));
        Ok(Artefact { title, files: files.into(), losses })
    }
}
