//! The way from a record to one of its values, and schemas of the record that are about the value.

use comity_ontology::{
    cel::{Expr, ExprKind, Type},
    model::{Field, Literal, TypeRef},
};

use crate::{
    json::{Json, Map},
    json_schema::target::Target,
};

/// What a schema is applied to.
#[derive(Clone, Copy)]
pub(super) enum Scope<'e> {
    /// The record of the rule.
    This,
    /// The item that a list macro binds to this name.
    Item(&'e str),
}

/// What is known of the value at the end of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Absence {
    /// Always there.
    Never,
    /// May be absent, and is then only read where `has()` guards it.
    Guarded,
    /// May be left out, and has a value nevertheless: a default, or no items.
    Valued,
}

impl Absence {
    /// Of a field that some variants have in one way and some in the other.
    fn or(self, other: Self) -> Self {
        if self == Self::Never { other } else { self }
    }
}

/// A way from a scope to a value.
pub(super) struct Path<'e> {
    /// The keys, outermost first.
    keys: Vec<&'e str>,
    absence: Absence,
    /// The default as a document would write it.
    default: Option<String>,
    null_is_absent: bool,
}

impl<'e> Path<'e> {
    pub(super) fn new(target: &Target<'_>, expr: &'e Expr, scope: Scope<'_>) -> Option<Self> {
        let mut keys = Vec::new();
        collect(expr, scope, &mut keys)?;
        let (absence, default) = known(target, expr)?;
        Some(Self { keys, absence, default, null_is_absent: target.null_is_absent() })
    }

    /// Whether both lead to the same value.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.keys == other.keys
    }

    pub(super) fn default(&self) -> Option<&str> {
        self.default.as_deref()
    }

    pub(super) fn default_is(&self, text: &str) -> bool {
        self.default() == Some(text)
    }

    /// A schema of the scope: `value` accepts the value. `if_left_out` is the answer for a value
    /// that is left out.
    pub(super) fn accepts(&self, value: Map, if_left_out: bool) -> Json {
        let value = Json::Map(value);
        let Some((last, outer)) = self.keys.split_last() else { return value };
        let innermost = match (self.absence, if_left_out) {
            (Absence::Valued, true) => {
                Map::new().with("properties", Map::new().with(*last, self.or_null(value)))
            }
            (Absence::Valued, false) => Map::new()
                .with("properties", Map::new().with(*last, value))
                .with("required", Json::texts([*last])),
            (Absence::Never | Absence::Guarded, _) => {
                Map::new().with("properties", Map::new().with(*last, value))
            }
        };
        nest(outer, innermost)
    }

    /// A schema of the scope: the value is there.
    pub(super) fn is_there(&self) -> Json {
        let Some((last, outer)) = self.keys.split_last() else { return Json::Bool(true) };
        let required = Map::new().with("required", Json::texts([*last]));
        let required = if self.null_is_absent {
            let not_null = Map::new().with("not", Map::new().with("type", "null"));
            required.with("properties", Map::new().with(*last, not_null))
        } else {
            required
        };
        nest(outer, required)
    }

    fn or_null(&self, value: Json) -> Json {
        if self.null_is_absent {
            Map::new().with("anyOf", vec![value, Map::new().with("type", "null").into()]).into()
        } else {
            value
        }
    }
}

fn nest(keys: &[&str], innermost: Map) -> Json {
    let nested = keys
        .iter()
        .rev()
        .fold(innermost, |inner, key| Map::new().with("properties", Map::new().with(*key, inner)));
    nested.into()
}

fn collect<'e>(expr: &'e Expr, scope: Scope<'_>, keys: &mut Vec<&'e str>) -> Option<()> {
    match (&expr.kind, scope) {
        (ExprKind::This, Scope::This) => {}
        (ExprKind::Variable(name), Scope::Item(item)) if name == item => {}
        (
            ExprKind::Field { operand, name, .. } | ExprKind::CommonField { operand, name, .. },
            _,
        ) => {
            collect(operand, scope, keys)?;
            keys.push(name);
        }
        _ => return None,
    }
    Some(())
}

/// What is known of the value that an expression reads: whether it may be absent, and its default.
fn known(target: &Target<'_>, expr: &Expr) -> Option<(Absence, Option<String>)> {
    match &expr.kind {
        ExprKind::Field { operand, index, .. } => {
            let Type::Record(record) = operand.ty else { return None };
            let field = target.model.records[record].fields.get(*index)?;
            Some((absence(field), default(target, field)))
        }
        ExprKind::CommonField { operand, name, .. } => {
            let Type::Union(union) = operand.ty else { return None };
            let fields: Option<Vec<_>> = (target.model.unions[union].variants.iter())
                .map(|variant| target.model.records[variant.record].field(name))
                .collect();
            let fields = fields?;
            // Variants may have different defaults: no single schema fits all of them.
            if fields.iter().any(|(_, field)| field.default.is_some()) {
                return None;
            }
            let mut absences = fields.into_iter().map(|(_, field)| absence(field));
            let first = absences.next()?;
            Some((absences.fold(first, Absence::or), None))
        }
        _ => Some((Absence::Never, None)),
    }
}

fn absence(field: &Field) -> Absence {
    if field.is_required() {
        Absence::Never
    } else if field.may_be_absent() {
        Absence::Guarded
    } else {
        Absence::Valued
    }
}

fn default(target: &Target<'_>, field: &Field) -> Option<String> {
    Some(match (field.default.as_ref()?, field.ty) {
        (Literal::Text(text), _) => text.clone(),
        (Literal::Boolean(value), _) => value.to_string(),
        (Literal::Term(term), TypeRef::Vocabulary(i)) => {
            target.model.vocabularies[i].terms.get(*term)?.code.clone()
        }
        (Literal::Term(_), _) => return None,
    })
}
