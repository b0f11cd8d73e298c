//! Rules: a subset of CEL, the Common Expression Language.
//!
//! What is accepted means what CEL says it means; what is not accepted is refused with a message.

mod ast;
mod types;

pub use ast::{Binary, Call, Expr, ExprKind, Macro, Unary};
pub use types::Type;
