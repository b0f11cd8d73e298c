//! What the values of a field are in RDF. The context and the shapes agree by this.

use comity_ontology::{
    Model,
    model::{Field, FieldRole, ScalarBase, Scope, TypeRef},
};

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// A literal of a datatype.
    Literal(&'static str),
    /// A term of a vocabulary.
    Term(usize),
    /// Something that several documents refer to, by the scalar of its ids.
    Shared(usize),
    /// The node itself: the id is its name in the document.
    Itself,
    /// Something that the same document declares.
    Local,
    /// A record.
    Record(usize),
    /// A variant of a union.
    Union(usize),
}

impl Value {
    pub(super) fn of(model: &Model, field: &Field) -> Self {
        let is_id = field.role != FieldRole::Plain;
        match field.ty {
            TypeRef::Boolean => Self::Literal("xsd:boolean"),
            TypeRef::Integer => Self::Literal("xsd:integer"),
            TypeRef::Decimal => Self::Literal("xsd:double"),
            TypeRef::Date => Self::Literal("edtf:EDTF"),
            TypeRef::Url => Self::Literal("xsd:anyURI"),
            TypeRef::Vocabulary(index) => Self::Term(index),
            TypeRef::Record(index) => Self::Record(index),
            TypeRef::Union(index) => Self::Union(index),
            TypeRef::Scalar(index) if is_id && is_shared(model, index) => Self::Shared(index),
            TypeRef::Scalar(_) if field.role == FieldRole::Identity => Self::Itself,
            TypeRef::Scalar(_) if is_id => Self::Local,
            TypeRef::Scalar(index) => match model.scalars[index].base {
                ScalarBase::Text => Self::Literal("xsd:string"),
                ScalarBase::Integer => Self::Literal("xsd:integer"),
                ScalarBase::Decimal => Self::Literal("xsd:double"),
            },
            TypeRef::Text => Self::Literal("xsd:string"),
        }
    }

    /// Whether it is a thing, and not a literal.
    pub(super) fn is_thing(self) -> bool {
        !matches!(self, Self::Literal(_))
    }
}

/// Whether documents refer to the ids of other documents.
fn is_shared(model: &Model, scalar: usize) -> bool {
    let mut fields = model.records.iter().flat_map(|record| &record.fields);
    fields.any(|field| {
        field.ty == TypeRef::Scalar(scalar) && field.role == FieldRole::Reference(Scope::Corpus)
    })
}
