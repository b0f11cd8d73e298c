//! What a document writes about a claim, whatever its fields are.

use std::{collections::BTreeMap, ops::Range};

use comity_tree::{Kind, Node};

use crate::evidence::ANCHOR_FIELDS;

/// A value of a document, free of its tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldValue {
    /// A scalar as it is written.
    Text(String),
    /// The items of a list.
    List(Vec<FieldValue>),
    /// The fields of a record, in the order of writing.
    Map(Vec<(String, FieldValue)>),
    /// A range that holds against the source, and the other fields of what cites it.
    Cited(Range<usize>, Vec<(String, FieldValue)>),
}

impl FieldValue {
    /// The value at `node`; `ranges` are those of the evidence that holds, by node.
    // The depth of a tree is bounded, and every call descends in it.
    pub(super) fn of(node: Node<'_>, ranges: &BTreeMap<u32, Range<usize>>) -> Self {
        let field =
            |(key, value): (Node<'_>, Node<'_>)| (key.text().to_owned(), Self::of(value, ranges));
        match node.kind() {
            Kind::Map => match ranges.get(&node.index()) {
                Some(range) => {
                    let rest =
                        node.entries().filter(|(key, _)| !ANCHOR_FIELDS.contains(&key.text()));
                    Self::Cited(range.clone(), rest.map(field).collect())
                }
                None => Self::Map(node.entries().map(field).collect()),
            },
            Kind::Seq => Self::List(node.items().map(|item| Self::of(item, ranges)).collect()),
            _ => Self::Text(node.text().to_owned()),
        }
    }

    /// The fields that are chosen, and the others.
    pub(super) fn parted(self, is_chosen: impl Fn(&str) -> bool) -> (Self, Self) {
        match self {
            Self::Map(fields) => {
                let (chosen, others) = fields.into_iter().partition(|(name, _)| is_chosen(name));
                (Self::Map(chosen), Self::Map(others))
            }
            other => (Self::Map(Vec::new()), other),
        }
    }

    /// The value without some of its fields.
    pub(super) fn without(self, names: &[&str]) -> Self {
        match self {
            Self::Map(mut fields) => {
                fields.retain(|(name, _)| !names.contains(&name.as_str()));
                Self::Map(fields)
            }
            other => other,
        }
    }
}
