//! A graph of RDF, and Turtle that is written from it in the order in which it was made.

use std::{collections::HashMap, fmt::Write as _};

use comity_tree::is_hidden;
use oxrdf::{Literal, NamedNode, NamedOrBlankNode, Term, Triple, vocab::xsd};
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
    found.map_or_else(|| name.to_owned(), |(_, iri)| [iri, local].concat())
}

/// Triples in the order in which they were added.
#[derive(Debug, Default)]
pub(super) struct Graph {
    triples: Vec<Triple>,
    /// The languages of texts, each with whether RDF knows such a tag.
    languages: HashMap<String, bool>,
}

impl Graph {
    /// Adds a triple; the predicate is a name such as `skos:notation`, or a full one.
    pub(super) fn add(&mut self, subject: &str, predicate: &str, object: impl Into<Term>) {
        let predicate = NamedNode::new_unchecked(known(predicate));
        self.triples.push(Triple::new(NamedNode::new_unchecked(subject), predicate, object));
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
    pub(super) fn texts<'t>(
        &mut self,
        subject: &str,
        predicate: &str,
        texts: impl IntoIterator<Item = &'t (String, String)>,
    ) {
        for (language, text) in texts {
            let literal = if self.is_tag(language) {
                Literal::new_language_tagged_literal_unchecked(text, language)
            } else {
                Literal::new_simple_literal(text)
            };
            self.add(subject, predicate, literal);
        }
    }

    /// Whether RDF knows a language by its tag.
    fn is_tag(&mut self, language: &str) -> bool {
        if let Some(is_tag) = self.languages.get(language) {
            return *is_tag;
        }
        // Checked alone, since the checked constructor writes the tag in small letters.
        let is_tag = Literal::new_language_tagged_literal("", language).is_ok();
        self.languages.insert(language.to_owned(), is_tag);
        is_tag
    }

    /// Adds a value of a datatype.
    pub(super) fn typed(&mut self, subject: &str, predicate: &str, value: &str, datatype: &str) {
        let datatype = NamedNode::new_unchecked(known(datatype));
        self.add(subject, predicate, Literal::new_typed_literal(value, datatype));
    }

    /// The graph as Turtle, with the namespaces of the ontology and of its bases.
    pub(super) fn turtle(&self, head: &[String], own: &[(String, String)]) -> String {
        let mut serializer = TurtleSerializer::new();
        let known = NAMESPACES.iter().map(|(prefix, iri)| (*prefix, *iri));
        let own = own.iter().map(|(prefix, iri)| (prefix.as_str(), iri.as_str()));
        for (prefix, iri) in own.chain(known).filter(|(_, iri)| self.uses(iri)) {
            // A prefix is only a shorter way to write: without it, names are in full.
            serializer = serializer.clone().with_prefix(prefix, iri).unwrap_or(serializer);
        }
        let mut writer = serializer.for_writer(Vec::new());
        let written = self.triples.iter().try_for_each(|triple| writer.serialize_triple(triple));
        let bytes = written.and_then(|()| writer.finish()).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        let mut turtle = String::with_capacity(text.len() + text.len() / 8);
        for line in head {
            turtle.push_str(format!("# {line}").trim_end());
            turtle.push('\n');
        }
        turtle.push('\n');
        // The prefixes belong together; a statement has an empty line after it.
        let mut is_prefix = false;
        for line in text.lines() {
            if is_prefix && !line.starts_with("@prefix") {
                turtle.push('\n');
            }
            is_prefix = line.starts_with("@prefix");
            let rest = line.strip_prefix('\t');
            turtle.push_str(rest.map_or("", |_| "    "));
            push_shown(&mut turtle, rest.unwrap_or(line));
            turtle.push_str(if line.ends_with(" .") && !is_prefix { "\n\n" } else { "\n" });
        }
        turtle.truncate(turtle.trim_end().len());
        turtle.push('\n');
        turtle
    }

    /// Whether a name of the graph begins with an IRI.
    fn uses(&self, iri: &str) -> bool {
        self.triples.iter().any(|Triple { subject, predicate, object }| {
            let object = match object {
                Term::NamedNode(object) => object.as_str().starts_with(iri),
                Term::Literal(it) => {
                    it.datatype() != xsd::STRING && it.datatype().as_str().starts_with(iri)
                }
                Term::BlankNode(_) => false,
            };
            let subject = match subject {
                NamedOrBlankNode::NamedNode(subject) => subject.as_str().starts_with(iri),
                NamedOrBlankNode::BlankNode(_) => false,
            };
            subject || object || predicate.as_str().starts_with(iri)
        })
    }
}

/// Adds a line with its hidden characters escaped, which only its texts have.
fn push_shown(turtle: &mut String, line: &str) {
    if !line.contains(is_hidden) {
        turtle.push_str(line);
        return;
    }
    for c in line.chars() {
        if is_hidden(c) {
            let _ = write!(turtle, "\\U{:08X}", u32::from(c));
        } else {
            turtle.push(c);
        }
    }
}
