//! Expressions as written: no names resolved, no types.

use comity_tree::Span;

use super::{Binary, Unary};

/// An expression as written.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) kind: NodeKind,
    pub(super) span: Span,
    /// How deep the tree below is, itself included.
    pub(super) height: usize,
}

/// What an expression is.
#[derive(Clone, Debug)]
pub(super) enum NodeKind {
    Bool(bool),
    Int(i64),
    Double(f64),
    String(String),
    List(Vec<Node>),
    Name(String),
    /// `operand.name`
    Select(Box<Node>, Word),
    /// `name(arguments)` and `target.name(arguments)`
    Call {
        target: Option<Box<Node>>,
        name: Word,
        arguments: Vec<Node>,
    },
    Unary(Unary, Box<Node>),
    Binary(Binary, Box<Node>, Box<Node>),
    Conditional(Box<Node>, Box<Node>, Box<Node>),
    /// Something that is refused, and reported.
    Refused,
}

/// A name and its place.
#[derive(Clone, Debug)]
pub(super) struct Word {
    pub(super) text: String,
    pub(super) span: Span,
}
