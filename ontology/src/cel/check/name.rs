//! The names of types in messages.

use super::Checker;
use crate::cel::Type;

impl Checker<'_> {
    /// The name of a type, for a message.
    pub(super) fn name_of(&self, ty: &Type) -> String {
        match ty {
            Type::Bool => "bool".into(),
            Type::Int => "int".into(),
            Type::Double => "double".into(),
            Type::String => "string".into(),
            Type::Date => "a date".into(),
            Type::Term(vocabulary) => {
                format!("a term of `{}`", self.model.vocabularies[*vocabulary].name)
            }
            Type::Record(record) => format!("a record `{}`", self.model.records[*record].name),
            Type::Union(union) => format!("a union `{}`", self.model.unions[*union].name),
            Type::List(item) => {
                let item = self.name_of(item);
                format!("a list of {}", item.strip_prefix("a ").unwrap_or(&item))
            }
        }
    }
}
