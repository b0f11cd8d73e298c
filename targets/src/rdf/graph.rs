//! A graph of RDF, and Turtle that is written from it in the order in which it was made.

use std::fmt::Write as _;

use comity_tree::is_hidden;
use oxrdf::{Literal, NamedNode, Term, Triple};
use oxttl::TurtleSerializer;

/// The namespaces of others that the files use, by prefix.
pub(super) const NAMESPACES: [(&str, &str); 11] = [
    ("c", "https://w3id.org/comity/language#"),
    ("dcterms", "http://purl.org/dc/terms/"),
    ("edtf", "http://id.loc.gov/datatypes/edtf/"),
    ("oa", "http://www.w3.org/ns/oa#"),
    ("owl", "http://www.w3.org/2002/07/owl#"),
    ("prov", "http://www.w3.org/ns/prov#"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("sh", "http://www.w3.org/ns/shacl#"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
];

/// The full name of something in one of those namespaces, such as `skos:Concept`.
pub(super) fn known(name: &str) -> String {
    let (prefix, local) = name.split_once(':').unwrap_or(("", name));
    let found = NAMESPACES.iter().find(|(known, _)| *known == prefix);
    found.map_or_else(|| name.to_owned(), |(_, iri)| format!("{iri}{local}"))
}

/// Triples in the order in which they were added.
#[derive(Debug, Default)]
pub(super) struct Graph(Vec<Triple>);

impl Graph {
    /// Adds a triple; the predicate is a name such as `skos:notation`, or a full one.
    pub(super) fn add(&mut self, subject: &str, predicate: &str, object: impl Into<Term>) {
        let predicate = NamedNode::new_unchecked(known(predicate));
        self.0.push(Triple::new(NamedNode::new_unchecked(subject), predicate, object));
    }

    /// Whether something is the subject of a triple.
    pub(super) fn has(&self, subject: &str) -> bool {
        let subject = NamedNode::new_unchecked(subject).into();
        self.0.iter().any(|triple| triple.subject == subject)
    }

    /// Adds a triple whose object is a thing, by its full name or a name such as `owl:Class`.
    pub(super) fn link(&mut self, subject: &str, predicate: &str, object: &str) {
        self.add(subject, predicate, NamedNode::new_unchecked(known(object)));
    }

    /// Adds a text without a language; none if it is empty.
    pub(super) fn text(&mut self, subject: &str, predicate: &str, text: &str) {
        if !text.is_empty() {
            self.add(subject, predicate, Literal::new_simple_literal(text));
        }
    }

    /// Adds texts of languages.
    pub(super) fn texts(&mut self, subject: &str, predicate: &str, texts: &[(String, String)]) {
        for (language, text) in texts {
            // Checked alone, since the checked constructor writes the tag in small letters.
            let literal = match Literal::new_language_tagged_literal(text, language) {
                Ok(_) => Literal::new_language_tagged_literal_unchecked(text, language),
                Err(_) => Literal::new_simple_literal(text),
            };
            self.add(subject, predicate, literal);
        }
    }

    /// Adds a value of a datatype.
    pub(super) fn typed(&mut self, subject: &str, predicate: &str, value: &str, datatype: &str) {
        let datatype = NamedNode::new_unchecked(known(datatype));
        self.add(subject, predicate, Literal::new_typed_literal(value, datatype));
    }

    /// The graph as Turtle, with the namespaces of the ontology and of its bases.
    pub(super) fn turtle(&self, head: &[String], own: &[(String, String)]) -> String {
        let triples: String = self.0.iter().map(|triple| format!("{triple}\n")).collect();
        let used = |iri: &str| triples.contains(&format!("<{iri}"));
        let mut serializer = TurtleSerializer::new();
        let known = NAMESPACES.iter().map(|(prefix, iri)| (*prefix, *iri));
        let own = own.iter().map(|(prefix, iri)| (prefix.as_str(), iri.as_str()));
        for (prefix, iri) in own.chain(known).filter(|(_, iri)| used(iri)) {
            // A prefix is only a shorter way to write: without it, names are in full.
            serializer = serializer.clone().with_prefix(prefix, iri).unwrap_or(serializer);
        }
        let mut writer = serializer.for_writer(Vec::new());
        let written = self.0.iter().try_for_each(|triple| writer.serialize_triple(triple));
        let bytes = written.and_then(|()| writer.finish()).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes).replace(" .\n", " .\n\n").replace('\t', "    ");
        let mut turtle: String =
            head.iter().map(|line| format!("# {line}").trim_end().to_owned() + "\n").collect();
        turtle.push('\n');
        // The prefixes belong together.
        let mut is_prefix = false;
        for line in text.trim_end().lines() {
            if line.is_empty() && is_prefix {
                continue;
            }
            if is_prefix && !line.starts_with("@prefix") {
                turtle.push('\n');
            }
            is_prefix = line.starts_with("@prefix");
            turtle.push_str(line);
            turtle.push('\n');
        }
        without_hidden(&turtle)
    }
}

/// The same Turtle with hidden characters escaped, which only its texts have.
fn without_hidden(turtle: &str) -> String {
    let mut shown = String::with_capacity(turtle.len());
    for c in turtle.chars() {
        if is_hidden(c) && c != '\n' {
            let _ = write!(shown, "\\U{:08X}", u32::from(c));
        } else {
            shown.push(c);
        }
    }
    shown
}
