//! The only names that generated code uses. They may change with every version.

pub use crate::{
    __default_term, __from_numbers, __json_schema, __number_scalar, __ordered, __serde,
    __text_scalar, __totally_ordered, __value_enum, __variant, __vocabulary,
    ontology::OntologyInfo,
    rule,
    scalar::{NotOfScalar, checked_number, checked_text, read_number},
    url::Url,
    variant::OtherKind,
    view::{Fields, Reflect, View},
    vocabulary::{
        AboveRow, Deprecated, Lookup, MappingRow, Order, PerfectHash, Relation, Table, TermRow,
        UnknownTerm, Vocabulary, compare, compare_totally, parse,
    },
};
pub use comity_macros::{__Quiet, ontology};
pub use comity_tree::{
    Node, Severity,
    decode::{
        Decode, Decoder, Steps, Terms,
        shape::{
            Automaton, DocumentShape, FieldShape, List, MessagePart, NumberShape, PatternShape,
            RecordShape, RuleShape, TextShape, UnionShape,
        },
    },
    value::{Date, Decimal, ShortText},
};

mod common;
mod made;
mod scalar;
mod vocabulary;

pub use made::{checked, list};

#[cfg(feature = "schemars")]
pub mod json_schema;
#[cfg(feature = "serde")]
pub use crate::serialize::serialize;
#[cfg(feature = "serde")]
pub use comity_tree::deserialize::deserialize;
#[cfg(feature = "schemars")]
pub use schemars;
#[cfg(feature = "serde")]
pub use serde_core;

/// A text, where generated code borrows one.
pub type OwnedText = String;
