//! The interpreter: a document held to a model that nobody compiled.
//!
//! It gives the findings that the compiled decoder gives, by code, path and span, and words them
//! with the same functions. A decoder makes typed values on the way; the interpreter looks every
//! type up in the model instead.

mod field;
mod ids;
mod record;
mod rule;
mod scalar;
mod term;
mod union;
mod value;

use std::collections::HashMap;

use comity::messages::Suggestions;
use comity_ontology::model::{Model, TypeRef};
use comity_tree::{Finding, Node, Tree};

pub use ids::Mention;

/// A model, ready to hold documents to.
#[derive(Debug)]
pub struct Interpreter<'m> {
    model: &'m Model,
    root: usize,
    /// The terms of every vocabulary by code.
    terms: Vec<HashMap<&'m str, usize>>,
}

/// What holding a document to a model came to.
#[derive(Debug, Default)]
pub struct Interpreted {
    /// What is wrong, by place and then by code; with paths.
    pub findings: Vec<Finding>,
    /// The ids that the document declares, in document order.
    pub identities: Vec<Mention>,
    /// The references that other documents may answer, in document order.
    pub references: Vec<Mention>,
}

impl<'m> Interpreter<'m> {
    /// An interpreter for documents that are the record `root` of `model`.
    pub fn new(model: &'m Model, root: usize) -> Self {
        let terms = model
            .vocabularies
            .iter()
            .map(|v| v.terms.iter().enumerate().map(|(i, term)| (term.code.as_str(), i)).collect())
            .collect();
        Self { model, root, terms }
    }

    /// The model.
    pub fn model(&self) -> &'m Model {
        self.model
    }

    /// Holds a document to the model.
    pub fn interpret(&self, tree: &Tree<'_>) -> Interpreted {
        let mut pass = Pass {
            model: self.model,
            terms: &self.terms,
            findings: Vec::new(),
            ids: ids::Ids::default(),
            suggestions: Suggestions::default(),
        };
        pass.record(self.root, tree.root(), None);
        let Pass { mut findings, mut ids, mut suggestions, .. } = pass;
        ids.resolve(self.model, &mut findings, &mut suggestions);
        findings.sort_by(|a, b| (a.span.start, &a.code).cmp(&(b.span.start, &b.code)));
        tree.locate(&mut findings);
        let (identities, references) = ids.into_mentions();
        Interpreted { findings, identities, references }
    }
}

/// One pass through one document.
///
/// The methods that read a value answer whether it is sound: a rule that reads an unsound value
/// is not run.
struct Pass<'i, 't> {
    model: &'i Model,
    terms: &'i [HashMap<&'i str, usize>],
    findings: Vec<Finding>,
    ids: ids::Ids<'t>,
    suggestions: Suggestions,
}

impl<'t> Pass<'_, 't> {
    fn report(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Reports a finding, and answers that the value is unsound.
    fn refuse(&mut self, finding: Finding) -> bool {
        self.findings.push(finding);
        false
    }

    /// Reads one value.
    fn value(&mut self, ty: TypeRef, node: Node<'t>) -> bool {
        match ty {
            TypeRef::Text => self.text(node),
            TypeRef::Boolean => self.boolean(node),
            TypeRef::Integer => self.integer(node),
            TypeRef::Decimal => self.decimal(node),
            TypeRef::Date => self.date(node),
            TypeRef::Url => self.url(node),
            TypeRef::Vocabulary(index) => self.term(index, node),
            TypeRef::Scalar(index) => self.scalar(index, node),
            TypeRef::Record(index) => self.record(index, node, None),
            TypeRef::Union(index) => self.union(index, node),
        }
    }
}
