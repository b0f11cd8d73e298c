//! The reading of values against a model that was not compiled.
//!
//! [`Interpreter`] reads documents; [`value`] reads the examples that an ontology gives; [`Leaf`] is
//! one value without parts. All judge with the decoder that compiled types use.

mod layout;
mod leaf;
mod literal;
mod pass;
mod plan;
mod rule;
mod shapes;
mod value;

use std::sync::Arc;

use comity_tree::{Finding, Node, Severity, Span, Tree, decode::IdUse};

use crate::{
    cel::{CelValue, MAX_STEPS},
    model::{Model, TypeRef},
};

pub use leaf::Leaf;
pub(crate) use literal::literal;
use pass::Pass;
use shapes::Shapes;
pub use value::ChosenFields;

/// A model, ready to read documents against.
#[derive(Debug)]
pub struct Interpreter<'m> {
    shapes: Shapes<'m>,
    root: usize,
    steps: usize,
}

/// What reading a document against a model found.
#[derive(Debug, Default)]
pub struct Interpreted {
    /// What is wrong, by place and then by code; with paths.
    pub findings: Vec<Finding>,
    /// The ids that the document declares, in document order.
    pub identities: Vec<IdMention>,
    /// The references that other documents may resolve, in document order.
    pub references: Vec<IdMention>,
}

/// A place where a document declares an id, or refers to one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdMention {
    /// The type of the id: ids of two types have nothing to do with each other.
    pub ty: TypeRef,
    /// The id. Mentions of one id share it.
    pub text: Arc<str>,
    /// Where it is.
    pub span: Span,
    /// The node of the id.
    pub node: u32,
}

impl<'m> Interpreter<'m> {
    /// An interpreter for documents that are the record `root` of `model`.
    pub fn new(model: &'m Model, root: usize) -> Self {
        Self { shapes: Shapes::new(model), root, steps: MAX_STEPS }
    }

    /// The interpreter with another limit for what the rules of a document may do: at most this
    /// many steps together, besides one for each byte of the document.
    #[must_use]
    pub fn within(self, steps: usize) -> Self {
        Self { steps, ..self }
    }

    /// The model.
    pub fn model(&self) -> &'m Model {
        self.shapes.model()
    }

    /// Reads a document.
    pub fn interpret(&self, tree: &Tree<'_>) -> Interpreted {
        let mut pass = Pass::of_document(&self.shapes, tree, self.steps);
        pass.value(TypeRef::Record(self.root), tree.root());
        let (findings, mut ids) = pass.finish(tree);
        let identities = self.mentions(ids.identities());
        let references = self.mentions(ids.corpus_references());
        Interpreted { findings, identities, references }
    }

    /// The value that a node of a document means for a type; `None` if it is not sound. If it is a
    /// record, of its own fields these `only`, if they are given.
    pub fn value(
        &self,
        ty: TypeRef,
        node: Node<'_>,
        only: Option<&ChosenFields>,
    ) -> Option<CelValue> {
        read(&self.shapes, ty, node, only).ok()
    }

    /// The same, of a document in which nothing is wrong.
    pub fn value_of_sound(
        &self,
        ty: TypeRef,
        node: Node<'_>,
        only: Option<&ChosenFields>,
    ) -> Option<CelValue> {
        value::of(&self.shapes, ty, node, only)
    }

    /// A text that occurs again and again, such as an id: one for all that ask for it.
    pub fn text(&self, text: &str) -> Arc<str> {
        self.shapes.text(text)
    }

    fn mentions(&self, mentions: &[IdUse<'_>]) -> Vec<IdMention> {
        let mut found: Vec<IdMention> = Vec::with_capacity(mentions.len());
        let mut last = "";
        for id in mentions {
            // Most ids are of the scalar of the one before.
            let known = found.last().map(|before| before.ty).filter(|_| id.scalar == last);
            let Some(ty) = known.or_else(|| self.shapes.scalar_named(id.scalar)) else { continue };
            last = id.scalar;
            let (span, node) = (id.node.span(), id.node.index());
            let text = self.shapes.text(id.node.text());
            found.push(IdMention { ty, text, span, node });
        }
        found
    }
}

/// The value that a node means for a type. A record may be partial: fields with a default get it,
/// repeated fields that are absent are empty lists, and other absent fields are left out.
///
/// # Errors
///
/// Everything in the node that is not a value of its type, and the keys that are not fields.
pub fn value(model: &Model, ty: TypeRef, node: Node<'_>) -> Result<CelValue, Vec<Finding>> {
    read(&Shapes::new(model), ty, node, None)
}

fn read(
    shapes: &Shapes<'_>,
    ty: TypeRef,
    node: Node<'_>,
    only: Option<&ChosenFields>,
) -> Result<CelValue, Vec<Finding>> {
    let mut pass = Pass::of_part(shapes);
    pass.value(ty, node);
    let mut findings = pass.into_findings();
    findings.retain(|finding| finding.severity == Severity::Error);
    let value = findings.is_empty().then(|| value::of(shapes, ty, node, only)).flatten();
    value.ok_or(findings)
}
