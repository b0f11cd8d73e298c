//! What documents say that can be compared with each other.

use std::{collections::HashSet, sync::Arc};

use comity_ontology::{
    cel::CelValue,
    conflict::fields_read,
    model::{FieldRole, Model, Scope, Sides, TypeRef},
    reading::{ChosenFields, Interpreter},
};
use comity_tree::Span;

use crate::walk::RecordStep;

/// A value of a record that a conflict may be about.
#[derive(Clone, Debug)]
pub struct Statement {
    /// Its record, as an index into the model's records.
    pub record: usize,
    /// The union that it is a variant of, as an index.
    pub union: Option<usize>,
    /// What it says, as far as a conflict may read it.
    pub value: CelValue,
    /// Its id, if it has one.
    pub id: Option<Id>,
    /// Where it is.
    pub node: u32,
    /// Where it starts.
    pub span: Span,
    /// Where documents add to it: the member of the run, and the node in its tree.
    pub added: Box<[(usize, u32)]>,
}

/// The id of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Id {
    /// As it is written.
    pub text: Arc<str>,
    /// Whether it is an id for the whole corpus, not only for its document.
    pub shared: bool,
}

impl Statement {
    /// Whether it is a value of a type.
    pub(super) fn is(&self, ty: TypeRef) -> bool {
        match ty {
            TypeRef::Record(record) => self.record == record,
            TypeRef::Union(union) => self.union == Some(union),
            _ => false,
        }
    }

    /// Its name in the corpus: its id, after that of its document if other documents may
    /// have the same.
    pub(super) fn name(&self, document: &str) -> String {
        match &self.id {
            Some(Id { text, shared: true }) => text.to_string(),
            Some(Id { text, .. }) => format!("{document}#{text}"),
            // A document has one of what has no id: its source.
            None => document.to_owned(),
        }
    }
}

/// The types that the conflicts of a model are about.
#[derive(Clone, Debug, Default)]
pub struct Subjects {
    records: HashSet<usize>,
    unions: HashSet<usize>,
    /// The scalars whose ids are for the whole corpus.
    shared: HashSet<TypeRef>,
    /// The fields that conflicts read; `None` for all.
    read: Option<ChosenFields>,
}

impl Subjects {
    /// The types that the conflicts of a model are about.
    pub fn of(model: &Model) -> Self {
        let mut subjects = Self::default();
        for conflict in &model.conflicts {
            let types = match &conflict.sides {
                Sides::Between(types) => types.as_slice(),
                Sides::Among(ty) => std::slice::from_ref(ty),
            };
            for ty in types {
                match *ty {
                    TypeRef::Record(record) => _ = subjects.records.insert(record),
                    TypeRef::Union(union) => _ = subjects.unions.insert(union),
                    _ => {}
                }
            }
        }
        let fields = model.records.iter().flat_map(|record| &record.fields);
        let shared = fields.filter(|field| field.role == FieldRole::Reference(Scope::Corpus));
        subjects.shared = shared.map(|field| field.ty).collect();
        subjects.read = fields_read(model).map(|names| ChosenFields::named(model, &names));
        subjects
    }

    /// The statement that a record is; what is unsound is none. Of a document that `is_sound`,
    /// nothing is.
    pub(crate) fn statement(
        &self,
        interpreter: &Interpreter<'_>,
        is_sound: bool,
        step: &RecordStep<'_>,
    ) -> Option<Statement> {
        let model = interpreter.model();
        let union = step.variant.map(|(union, _)| union);
        let of_union = union.is_some_and(|union| self.unions.contains(&union));
        if !of_union && !self.records.contains(&step.record) {
            return None;
        }
        let ty = union.map_or(TypeRef::Record(step.record), TypeRef::Union);
        let read = self.read.as_ref();
        let value = if is_sound {
            interpreter.value_of_sound(ty, step.node, read)?
        } else {
            interpreter.value(ty, step.node, read)?
        };
        let mut fields = model.records[step.record].fields.iter();
        let identity = fields.find(|field| field.role == FieldRole::Identity);
        let id = identity.and_then(|field| {
            let text = interpreter.text(step.node.get(&field.name)?.as_str()?);
            Some(Id { text, shared: self.shared.contains(&field.ty) })
        });
        let (node, span) = (step.node.index(), step.node.span());
        let added = Box::default();
        Some(Statement { record: step.record, union, value, id, node, span, added })
    }
}
