//! How the values of a union are compared.

use super::{LocalizedText, Location};
use crate::cel::Expr;

/// How the values of a union are compared with each other, whatever the conflict.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// Which values are looked at: a condition on `a`.
    pub only: Option<Expr>,
    /// When a conflict of `a` and `b` weighs a step less.
    pub milder: Option<Expr>,
    /// Why it does.
    pub because: LocalizedText,
    /// When the document says itself that `a` and `b` conflict.
    pub known: Option<Expr>,
    /// Where it is defined.
    pub location: Location,
}
