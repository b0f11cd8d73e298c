//! The fields of a record.

use super::{ContextPart, Deprecation, FieldPart, LocalizedText, Location, Stated};

/// The type of a field: built in, or an index into the model's list of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TypeRef {
    /// Any text.
    Text,
    /// True or false.
    Boolean,
    /// A whole number of 64 bits.
    Integer,
    /// An exact decimal number.
    Decimal,
    /// An EDTF date.
    Date,
    /// An absolute http or https address.
    Url,
    /// A term of a vocabulary.
    Vocabulary(usize),
    /// A checked text or number.
    Scalar(usize),
    /// A record.
    Record(usize),
    /// One of several records.
    Union(usize),
}

/// How many values a field has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cardinality {
    /// The minimum number.
    pub min: u32,
    /// The maximum number; `None` for no maximum.
    pub max: Option<u32>,
}

impl Cardinality {
    /// Exactly one value, not in a list.
    pub const ONE: Self = Self { min: 1, max: Some(1) };

    /// Whether the field holds a list.
    pub fn is_many(self) -> bool {
        self.max != Some(1)
    }

    /// Whether the field may be absent: no value at all.
    pub fn is_optional(self) -> bool {
        self.min == 0 && !self.is_many()
    }
}

/// A default value.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// A text, a date, or a number with its digits as written.
    Text(String),
    /// A boolean.
    Boolean(bool),
    /// A term, as an index into its vocabulary.
    Term(usize),
}

/// Where a reference is looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// In the same document.
    Document,
    /// In all documents of the corpus, the registry among them.
    Corpus,
}

/// What a field's value is to other values of the same scalar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FieldRole {
    /// Nothing.
    Plain,
    /// It declares an id, unique in the document.
    Identity,
    /// It names an id that is declared elsewhere.
    Reference(Scope),
}

/// A field of a record.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name, as documents write it.
    pub name: String,
    /// Its type.
    pub ty: TypeRef,
    /// How many values it has. With a default, `min` is 0 and the value is never absent.
    pub cardinality: Cardinality,
    /// The value if none is written.
    pub default: Option<Literal>,
    /// The term that the value's `unit` must be or be narrower than: an index into the vocabulary
    /// of that field.
    pub unit: Option<usize>,
    /// What the value is to other values.
    pub role: FieldRole,
    /// Whether such references never lead back to where they came from.
    pub is_acyclic: bool,
    /// Whether the value is in the text that a claim cites.
    pub stated: Stated,
    /// Whether the value is a name, in texts, of the thing that the record or one around it
    /// declares.
    pub is_name: bool,
    /// The part that it plays in the context of a document.
    pub context: Option<ContextPart>,
    /// The part that it plays in the answers to questions.
    pub part: Option<FieldPart>,
    /// The terms of the state that a record reaches on the date that the field holds: the state of
    /// the record chooses among several, and is the first otherwise.
    pub acts: Vec<(usize, usize)>,
    /// What people call it.
    pub label: LocalizedText,
    /// Whether an answer that repeats the value says the label before it.
    pub is_said: bool,
    /// What it means.
    pub definition: LocalizedText,
    /// How to apply it.
    pub note: LocalizedText,
    /// Examples as written in the ontology: strings and numbers as text.
    pub examples: Vec<String>,
    /// Why and since when it should not be used.
    pub deprecated: Option<Deprecation>,
    /// Where it is defined.
    pub location: Location,
}

impl Field {
    /// Whether a document must write the field.
    pub fn is_required(&self) -> bool {
        self.cardinality.min > 0 && self.default.is_none()
    }

    /// Whether the value may be absent once read: optional, single and without default.
    pub fn may_be_absent(&self) -> bool {
        self.cardinality.is_optional() && self.default.is_none()
    }
}
