//! Rules: a subset of CEL, the Common Expression Language.
//!
//! What is accepted means what CEL says it means; what is not accepted is refused with a message.

mod ast;
mod check;
mod error;
mod eval;
mod identity;
mod lex;
mod names;
mod parse;
mod reads;
mod slot;
mod syntax;
mod types;
mod unique;
mod value;
mod without;

pub use ast::{Across, Binary, Call, Expr, ExprKind, Macro, Unary};
pub use check::{Known, compile, compile_across};
pub use comity_tree::decode::{MAX_STEPS, Steps};
pub use error::CelError;
pub(crate) use eval::{Condition, test};
pub use eval::{EvalError, Reason, eval, eval_across};
pub(crate) use names::FieldNames;
pub(crate) use slot::Slot;
pub use types::Type;
pub use unique::Unique;
pub use value::{CelValue, FieldValues};
pub(crate) use without::Without;

/// Longest rule in bytes.
pub const MAX_LENGTH: usize = 10_000;
/// Deepest nesting of operations; a chain such as `a && b && c` nests, too.
pub const MAX_DEPTH: usize = 64;
/// Deepest nesting of list macros.
pub const MAX_MACROS: usize = 3;

/// A rule that is sound.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckedRule {
    /// What it requires.
    pub expr: Expr,
    /// The fields of the record that it reads, as indices, in their order.
    pub reads: Vec<usize>,
}
