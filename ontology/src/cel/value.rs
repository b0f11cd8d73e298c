//! Values of expressions.

use std::{collections::BTreeMap, sync::Arc};

/// A value of an expression, and a record that rules are run on. Copies share what they hold.
#[derive(Clone, Debug, PartialEq)]
pub enum CelValue {
    /// true or false
    Bool(bool),
    /// 64-bit integer
    Int(i64),
    /// 64-bit floating point
    Double(f64),
    /// text, and the code of a term
    String(Arc<str>),
    /// earliest and latest day of a date, in days since 1970-01-01
    Date(i64, i64),
    /// a list; a repeated field is always one, if an empty one
    List(Arc<[CelValue]>),
    /// The fields of a record by name, those with a default filled in, absent ones left out.
    /// A value of a union has its tag among them.
    Record(Arc<BTreeMap<String, CelValue>>),
}

impl CelValue {
    /// What it costs to look at all of the value, in steps of evaluation.
    pub(super) fn weight(&self) -> usize {
        match self {
            Self::Bool(_) | Self::Int(_) | Self::Double(_) | Self::Date(..) => 1,
            Self::String(text) => text_weight(text),
            Self::List(items) => {
                items.iter().fold(1, |sum, item| sum.saturating_add(item.weight()))
            }
            Self::Record(fields) => {
                fields.values().fold(1, |sum, field| sum.saturating_add(field.weight()))
            }
        }
    }
}

/// What it costs to look at all of a text.
pub(super) fn text_weight(text: &str) -> usize {
    1 + text.len() / 16
}
