//! The types of expressions.

/// The type of an expression. Indices are those of the model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// true or false
    Bool,
    /// 64-bit integer
    Int,
    /// 64-bit floating point; decimals are doubles in rules
    Double,
    /// text, and scalars over text
    String,
    /// an EDTF date: only its `earliest` and `latest` can be used
    Date,
    /// a term of a vocabulary: a string that is one of its codes
    Term(usize),
    /// a list
    List(Box<Type>),
    /// a record
    Record(usize),
    /// a union: only its tag and the fields common to all variants can be used
    Union(usize),
}
