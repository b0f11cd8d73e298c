//! Conditions of rules as expressions of another language: the walk is one, the syntax is each
//! language's own.
//!
//! A value is what the target's reader made of a document: an absent field is the language's own
//! nothing, a date has its first and last day, and a default is filled in.

use comity_ontology::{
    Model,
    cel::{Binary, Call, Expr, ExprKind, Macro, Type, Unary},
};

/// How a language writes what the conditions of rules are made of.
pub(crate) trait Syntax {
    /// An expression of the language.
    type Code;

    /// A text.
    fn text(&self, text: &str) -> Self::Code;
    /// A number, as most languages write it.
    fn number(&self, number: String) -> Self::Code;
    /// The term of a vocabulary.
    fn term(&self, model: &Model, vocabulary: usize, code: &str) -> Self::Code;
    /// True or false.
    fn boolean(&self, value: bool) -> Self::Code;
    /// A list.
    fn list(&self, items: Vec<Self::Code>) -> Self::Code;
    /// A date, by its first and last day.
    fn date(&self, earliest: i64, latest: i64) -> Self::Code;
    /// A day, in days since 1970-01-01, which may be beyond all days.
    fn day(&self, day: i64) -> Self::Code;
    /// The record that the condition is about.
    fn this(&self) -> Self::Code;
    /// The name of a variable.
    fn variable(&self, name: &str) -> String;
    /// A variable.
    fn variable_of(&self, name: &str) -> Self::Code;
    /// A field of a record, or the tag of a union; `ty` is its type.
    fn field(&self, operand: Self::Code, name: &str, ty: &Type) -> Self::Code;
    /// The first or last day of a date.
    fn bound(&self, operand: Self::Code, name: &str) -> Self::Code;
    /// Whether a field is there.
    fn has(&self, place: Self::Code) -> Self::Code;
    /// Not.
    fn not(&self, operand: Self::Code) -> Self::Code;
    /// Less than nothing by as much.
    fn negated(&self, operand: Self::Code) -> Self::Code;
    /// `&&` or `||`; with `guarded`, one operand may decide although the other has no value.
    fn logic(&self, is_and: bool, left: Self::Code, right: Self::Code, guarded: bool)
    -> Self::Code;
    /// A comparison of values of a type.
    fn compare(
        &self,
        operator: Binary,
        left: Self::Code,
        right: Self::Code,
        ty: &Type,
    ) -> Self::Code;
    /// Whether a value is in a list.
    fn is_in(&self, item: Self::Code, list: Self::Code, ty: &Type) -> Self::Code;
    /// Arithmetic, or the joining of texts.
    fn arithmetic(
        &self,
        operator: Binary,
        left: Self::Code,
        right: Self::Code,
        ty: &Type,
    ) -> Self::Code;
    /// `c ? a : b`
    fn choice(&self, condition: Self::Code, yes: Self::Code, no: Self::Code) -> Self::Code;
    /// A function.
    fn call(&self, call: Call, arguments: Vec<Self::Code>, ty: &Type) -> Self::Code;
    /// Whether a term is another one, or narrower.
    fn within(
        &self,
        model: &Model,
        vocabulary: usize,
        term: Self::Code,
        broader: Self::Code,
    ) -> Self::Code;
    /// Whether a term ranks above another one.
    fn above(
        &self,
        model: &Model,
        vocabulary: usize,
        upper: Self::Code,
        lower: Self::Code,
    ) -> Self::Code;
    /// A list macro; with `guarded`, one element may decide although another has no value.
    fn macros(
        &self,
        kind: Macro,
        list: Self::Code,
        variable: &str,
        body: Self::Code,
        guarded: bool,
    ) -> Self::Code;
    /// Whether no two elements of a list have the same values.
    fn unique(&self, list: Self::Code, variable: &str, values: Vec<Self::Code>) -> Self::Code;
}

/// A condition in a language; `None` if it is not the condition of a rule.
pub(crate) fn emit<S: Syntax>(model: &Model, syntax: &S, expr: &Expr) -> Option<S::Code> {
    Writer { model, syntax, unsure: false }.emit(expr)
}

struct Writer<'w, S> {
    model: &'w Model,
    syntax: &'w S,
    /// Whether what guards this place may have had no value.
    unsure: bool,
}

impl<S: Syntax> Writer<'_, S> {
    // No deeper than an expression may nest.
    fn emit(&self, expr: &Expr) -> Option<S::Code> {
        let syntax = self.syntax;
        Some(match &expr.kind {
            ExprKind::Bool(value) => syntax.boolean(*value),
            ExprKind::Int(number) => syntax.number(number.to_string()),
            ExprKind::Double(number) => syntax.number(format!("{number:?}")),
            ExprKind::String(text) => match &expr.ty {
                Type::Term(vocabulary) => syntax.term(self.model, *vocabulary, text),
                _ => syntax.text(text),
            },
            ExprKind::List(items) => {
                let items = items.iter().map(|item| self.emit(item));
                syntax.list(items.collect::<Option<Vec<_>>>()?)
            }
            ExprKind::This => syntax.this(),
            ExprKind::Variable(name) => syntax.variable_of(name),
            ExprKind::Field { operand, name, .. } | ExprKind::CommonField { operand, name, .. } => {
                syntax.field(self.emit(operand)?, name, &expr.ty)
            }
            ExprKind::Tag(operand) => {
                let Type::Union(union) = operand.ty else { return None };
                syntax.field(self.emit(operand)?, &self.model.unions[union].tag, &Type::String)
            }
            ExprKind::Has(field) => match &field.kind {
                ExprKind::Field { operand, name, .. }
                | ExprKind::CommonField { operand, name, .. } => {
                    syntax.has(syntax.field(self.emit(operand)?, name, &Type::Bool))
                }
                _ => return None,
            },
            ExprKind::Earliest(date) => match date.kind {
                ExprKind::Date { earliest, .. } => syntax.day(earliest),
                _ => syntax.bound(self.emit(date)?, "earliest"),
            },
            ExprKind::Latest(date) => match date.kind {
                ExprKind::Date { latest, .. } => syntax.day(latest),
                _ => syntax.bound(self.emit(date)?, "latest"),
            },
            ExprKind::Date { earliest, latest, .. } => syntax.date(*earliest, *latest),
            ExprKind::Unary(Unary::Not, operand) => syntax.not(self.emit(operand)?),
            ExprKind::Unary(Unary::Negate, operand) => syntax.negated(self.emit(operand)?),
            ExprKind::Binary(operator, left, right) => self.binary(*operator, left, right, expr)?,
            ExprKind::Conditional(test, yes, no) => {
                syntax.choice(self.emit(test)?, self.emit(yes)?, self.emit(no)?)
            }
            ExprKind::Call(call, arguments) => {
                let ty = arguments.first().map_or(&expr.ty, |argument| &argument.ty);
                let all = arguments.iter().map(|argument| self.emit(argument));
                syntax.call(*call, all.collect::<Option<Vec<_>>>()?, ty)
            }
            ExprKind::Within(term, broader) => {
                let Type::Term(vocabulary) = term.ty else { return None };
                let code = &self.model.vocabularies[vocabulary].terms[*broader].code;
                let broader = syntax.term(self.model, vocabulary, code);
                syntax.within(self.model, vocabulary, self.emit(term)?, broader)
            }
            ExprKind::Above(upper, lower) => {
                let Type::Term(vocabulary) = upper.ty else { return None };
                let (upper, lower) = (self.emit(upper)?, self.emit(lower)?);
                syntax.above(self.model, vocabulary, upper, lower)
            }
            ExprKind::Macro(kind, list, variable, body) => {
                if let Some(unique) = expr.unique() {
                    let values = unique.values.iter().map(|value| self.emit(value));
                    let values = values.collect::<Option<Vec<_>>>()?;
                    let variable = syntax.variable(unique.variable);
                    return Some(syntax.unique(self.emit(unique.list)?, &variable, values));
                }
                let guarded = may_fail(body, self.unsure);
                let (list, body) = (self.emit(list)?, self.emit(body)?);
                syntax.macros(*kind, list, &syntax.variable(variable), body, guarded)
            }
            ExprKind::Across(..) => return None,
        })
    }

    fn binary(&self, operator: Binary, left: &Expr, right: &Expr, whole: &Expr) -> Option<S::Code> {
        let one = self.emit(left)?;
        Some(match operator {
            Binary::And | Binary::Or => {
                let fails = may_fail(left, self.unsure);
                let other = Self { unsure: self.unsure || fails, ..*self };
                let guarded = fails || may_fail(right, other.unsure);
                self.syntax.logic(operator == Binary::And, one, other.emit(right)?, guarded)
            }
            Binary::In => self.syntax.is_in(one, self.emit(right)?, &left.ty),
            Binary::Add
            | Binary::Subtract
            | Binary::Multiply
            | Binary::Divide
            | Binary::Remainder => {
                self.syntax.arithmetic(operator, one, self.emit(right)?, &whole.ty)
            }
            _ => self.syntax.compare(operator, one, self.emit(right)?, &left.ty),
        })
    }
}

/// Whether an expression may have no value: arithmetic may leave the range of its numbers, and a
/// field may be absent where what guards it may have had no value.
fn may_fail(expr: &Expr, unsure: bool) -> bool {
    expr.any(&|expr| match &expr.kind {
        ExprKind::Binary(operator, left, _) => {
            use Binary::{Add, Divide, Multiply, Remainder, Subtract};
            matches!(operator, Add | Subtract | Multiply | Divide | Remainder)
                && left.ty != Type::String
        }
        ExprKind::Call(Call::Int, _) => true,
        ExprKind::Field { optional, .. } | ExprKind::CommonField { optional, .. } => {
            *optional && unsure
        }
        _ => false,
    })
}
