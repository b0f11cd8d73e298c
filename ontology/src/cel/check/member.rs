//! Fields: of records, of all variants of a union, of dates.

use comity_tree::Span;

use super::{
    Checker,
    facts::{Facts, path},
};
use crate::{
    cel::{
        CelError, Expr, ExprKind, Type,
        syntax::{Node, NodeKind, Word},
    },
    model::{Field, ScalarBase, TypeRef},
};

impl Checker<'_> {
    /// `operand.field`
    pub(super) fn select(
        &mut self,
        operand: &Node,
        field: &Word,
        span: Span,
        known: &Facts,
    ) -> Option<Expr> {
        let expr = self.member(operand, field, span, known)?;
        if let ExprKind::Field { optional: true, .. }
        | ExprKind::CommonField { optional: true, .. } = expr.kind
        {
            let path = path(&expr);
            if !path.as_ref().is_some_and(|path| known.knows(path)) {
                self.unguarded(&expr, path.as_deref());
            }
        }
        Some(expr)
    }

    /// `operand.field`, which may be absent.
    pub(super) fn member(
        &mut self,
        operand: &Node,
        field: &Word,
        span: Span,
        known: &Facts,
    ) -> Option<Expr> {
        if let Some(record) = self.record
            && matches!(&operand.kind, NodeKind::Name(name) if name == "this")
        {
            let this = Expr { kind: ExprKind::This, ty: Type::Record(record), span: operand.span };
            let expr = self.field(this, record, field, span)?;
            if let ExprKind::Field { index, .. } = expr.kind {
                self.reads.insert(index);
            }
            return Some(expr);
        }
        let operand = self.expr(operand, known)?;
        match operand.ty {
            Type::Record(record) => self.field(operand, record, field, span),
            Type::Union(union) => self.common_field(operand, union, field, span),
            Type::Date => self.day(operand, field, span),
            _ => {
                let help = match operand.ty {
                    Type::List(_) => {
                        format!(
                            "test its elements: `{}.all(e, e.{} ..)`",
                            self.written(operand.span),
                            field.text
                        )
                    }
                    _ => String::new(),
                };
                let message = format!("{} has no fields", self.name_of(&operand.ty));
                self.error(field.span, message, help);
                None
            }
        }
    }

    fn field(&mut self, operand: Expr, record: usize, word: &Word, span: Span) -> Option<Expr> {
        let record = &self.model.records[record];
        let Some((index, field)) = record.field(&word.text) else {
            let message = format!("unknown field `{}` of `{}`", word.text, record.name);
            self.unknown_field(
                word,
                message,
                record.fields.iter().map(|field| field.name.as_str()).collect(),
            );
            return None;
        };
        let kind = ExprKind::Field {
            operand: Box::new(operand),
            name: field.name.clone(),
            index,
            optional: field.may_be_absent(),
        };
        Some(Expr { kind, ty: self.type_of(field), span })
    }

    /// The tag of a union, or a field that all its variants have.
    fn common_field(
        &mut self,
        operand: Expr,
        union: usize,
        word: &Word,
        span: Span,
    ) -> Option<Expr> {
        let model = self.model;
        let union = &model.unions[union];
        if word.text == union.tag {
            return Some(Expr { kind: ExprKind::Tag(Box::new(operand)), ty: Type::String, span });
        }
        let records =
            union.variants.iter().map(|variant| (&variant.tag, &model.records[variant.record]));
        let (with, without): (Vec<_>, Vec<_>) =
            records.partition(|(_, record)| record.field(&word.text).is_some());
        let fields: Vec<&Field> =
            with.iter().filter_map(|(_, record)| Some(record.field(&word.text)?.1)).collect();
        let Some(&first) = fields.first() else {
            let message = format!("unknown field `{}` of `{}`", word.text, union.name);
            let mut words = vec![union.tag.as_str()];
            words.extend(
                without
                    .iter()
                    .flat_map(|(_, record)| &record.fields)
                    .map(|field| field.name.as_str()),
            );
            self.unknown_field(word, message, words);
            return None;
        };
        let help =
            format!("only the tag `{}` and the fields of all variants can be read", union.tag);
        if let Some((tag, _)) = without.first() {
            let message =
                format!("a variant of `{}` has no field `{}`: `{tag}`", union.name, word.text);
            self.error(word.span, message, help);
            return None;
        }
        let ty = self.type_of(first);
        if fields.iter().any(|field| self.type_of(field) != ty) {
            let message = format!(
                "the variants of `{}` have a field `{}` with different types",
                union.name, word.text
            );
            self.error(word.span, message, help);
            return None;
        }
        let kind = ExprKind::CommonField {
            operand: Box::new(operand),
            name: word.text.clone(),
            optional: fields.iter().any(|field| field.may_be_absent()),
        };
        Some(Expr { kind, ty, span })
    }

    /// A bound of a date.
    fn day(&mut self, operand: Expr, word: &Word, span: Span) -> Option<Expr> {
        let kind = match word.text.as_str() {
            "earliest" => ExprKind::Earliest(Box::new(operand)),
            "latest" => ExprKind::Latest(Box::new(operand)),
            _ => {
                let message = format!("a date has no field `{}`", word.text);
                self.error(
                    word.span,
                    message,
                    "a date has `earliest` and `latest`, in days since 1970-01-01",
                );
                return None;
            }
        };
        Some(Expr { kind, ty: Type::Int, span })
    }

    fn unknown_field(&mut self, word: &Word, message: String, words: Vec<&str>) {
        let otherwise = match words.as_slice() {
            [] => "it has no fields".to_owned(),
            words if words.len() <= 8 => format!("it has `{}`", words.join("`, `")),
            _ => String::new(),
        };
        self.errors.push(CelError::nearest(word.span, message, &word.text, words, otherwise));
    }

    fn unguarded(&mut self, expr: &Expr, path: Option<&str>) {
        let Some(path) = path else {
            let message = format!("`{}` may be absent", self.written(expr.span));
            self.error(
                expr.span,
                message,
                "read it by its path, such as `this.field`, where `has()` guards it",
            );
            return;
        };
        let message = format!("`{path}` may be absent");
        if self.errors.iter().any(|error| error.message == message) {
            return;
        }
        // A variable is guarded in the expression that it is bound in.
        let root = path.split('.').next().unwrap_or_default();
        let body = self.scope.iter().find(|variable| variable.name == root);
        let body = body.map_or(self.text, |variable| self.written(variable.body)).trim();
        let shown = match body {
            body if body.len() > 80 || body.contains(['?', '\n']) => "..",
            body => body,
        };
        self.error(expr.span, message, format!("guard it: `!has({path}) || {shown}`"));
    }

    /// The type of a field once it is read.
    fn type_of(&self, field: &Field) -> Type {
        let one = match field.ty {
            TypeRef::Text | TypeRef::Url => Type::String,
            TypeRef::Boolean => Type::Bool,
            TypeRef::Integer => Type::Int,
            TypeRef::Decimal => Type::Double,
            TypeRef::Date => Type::Date,
            TypeRef::Vocabulary(i) => Type::Term(i),
            TypeRef::Scalar(i) => match self.model.scalars[i].base {
                ScalarBase::Text => Type::String,
                ScalarBase::Integer => Type::Int,
                ScalarBase::Decimal => Type::Double,
            },
            TypeRef::Record(i) => Type::Record(i),
            TypeRef::Union(i) => Type::Union(i),
        };
        if field.cardinality.is_many() { Type::List(Box::new(one)) } else { one }
    }

    /// `has(operand.field)` of a field that may be absent.
    pub(super) fn has(
        &mut self,
        name: &Word,
        arguments: &[Node],
        span: Span,
        known: &Facts,
    ) -> Option<Expr> {
        let [Node { kind: NodeKind::Select(operand, field), span: at, .. }] = arguments else {
            self.error(span, "`has()` takes one field", "write `has(this.field)`");
            return None;
        };
        let expr = self.member(operand, field, *at, known)?;
        if let ExprKind::Field { optional: true, .. }
        | ExprKind::CommonField { optional: true, .. } = expr.kind
        {
            return Some(Expr { kind: ExprKind::Has(Box::new(expr)), ty: Type::Bool, span });
        }
        let written = self.written(*at);
        let help = match expr.ty {
            Type::List(_) => format!("a list may be empty: write `size({written}) > 0`"),
            _ => "leave `has()` out".to_owned(),
        };
        self.error(
            Span::new(name.span.start, span.end),
            format!("`{written}` is never absent"),
            help,
        );
        None
    }
}
