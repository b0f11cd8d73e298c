//! Expressions, checked and typed.

use comity_tree::Span;

use super::Type;

/// A typed expression.
#[derive(Clone, Debug, PartialEq)]
pub struct Expr {
    /// What it is.
    pub kind: ExprKind,
    /// Its type.
    pub ty: Type,
    /// Where it is in the rule's text.
    pub span: Span,
}

impl Expr {
    /// The operands of a chain of `&&`, in order; an expression without one is its own.
    pub fn conjuncts(&self) -> Vec<&Self> {
        let mut found = Vec::new();
        let mut open = vec![self];
        while let Some(expr) = open.pop() {
            match &expr.kind {
                ExprKind::Binary(Binary::And, left, right) => open.extend([&**right, &**left]),
                _ => found.push(expr),
            }
        }
        found
    }

    /// Whether it reads a variable.
    pub fn mentions(&self, variable: &str) -> bool {
        self.any(&|expr| matches!(&expr.kind, ExprKind::Variable(name) if name == variable))
    }

    /// Whether it, or an expression in it, is such a one.
    // No deeper than an expression may nest.
    pub fn any(&self, is_such: &dyn Fn(&Self) -> bool) -> bool {
        is_such(self) || self.operands().into_iter().any(|operand| operand.any(is_such))
    }

    /// The expressions that it is made of, in order.
    pub fn operands(&self) -> Vec<&Self> {
        match &self.kind {
            ExprKind::Bool(_)
            | ExprKind::Int(_)
            | ExprKind::Double(_)
            | ExprKind::String(_)
            | ExprKind::This
            | ExprKind::Variable(_)
            | ExprKind::Date { .. } => Vec::new(),
            ExprKind::List(items) | ExprKind::Call(_, items) | ExprKind::Across(_, items) => {
                items.iter().collect()
            }
            ExprKind::Field { operand, .. }
            | ExprKind::CommonField { operand, .. }
            | ExprKind::Tag(operand)
            | ExprKind::Has(operand)
            | ExprKind::Earliest(operand)
            | ExprKind::Latest(operand)
            | ExprKind::Unary(_, operand)
            | ExprKind::Within(operand, _) => vec![operand],
            ExprKind::Binary(_, left, right)
            | ExprKind::Above(left, right)
            | ExprKind::Macro(_, left, _, right) => vec![left, right],
            ExprKind::Conditional(condition, yes, no) => vec![condition, yes, no],
        }
    }
}

/// What an expression is.
#[derive(Clone, Debug, PartialEq)]
pub enum ExprKind {
    /// `true`
    Bool(bool),
    /// `12`
    Int(i64),
    /// `1.5`
    Double(f64),
    /// `'text'`, and the code of a term
    String(String),
    /// `[a, b]`
    List(Vec<Expr>),
    /// `this`
    This,
    /// a variable that a list macro binds
    Variable(String),
    /// `operand.field`: the field's index in its record
    Field {
        /// The record.
        operand: Box<Expr>,
        /// Its name.
        name: String,
        /// Its index in the record.
        index: usize,
        /// Whether the value may be absent; a `has()` guards it then.
        optional: bool,
    },
    /// `operand.kind`: the tag of a union
    Tag(Box<Expr>),
    /// `operand.name` on a union: a field that all its variants have, with one type
    CommonField {
        /// The union.
        operand: Box<Expr>,
        /// The field's name.
        name: String,
        /// Whether the value may be absent; a `has()` guards it then.
        optional: bool,
    },
    /// `has(operand.field)`: the operand is a `Field` or `CommonField`
    Has(Box<Expr>),
    /// `operand.earliest` of a date, in days since 1970-01-01
    Earliest(Box<Expr>),
    /// `operand.latest` of a date, in days since 1970-01-01
    Latest(Box<Expr>),
    /// `date('1991')`
    Date {
        /// The date as written, valid EDTF.
        text: String,
        /// Its first day, in days since 1970-01-01.
        earliest: i64,
        /// Its last day.
        latest: i64,
    },
    /// `!x`, `-x`
    Unary(Unary, Box<Expr>),
    /// `a && b` and the like
    Binary(Binary, Box<Expr>, Box<Expr>),
    /// `c ? a : b`
    Conditional(Box<Expr>, Box<Expr>, Box<Expr>),
    /// `size(x)` and the like
    Call(Call, Vec<Expr>),
    /// `within(term, 'code')`: the code as an index into the term's vocabulary
    Within(Box<Expr>, usize),
    /// `above(term, term)`: whether the first ranks above the second in their vocabulary's order
    Above(Box<Expr>, Box<Expr>),
    /// `overlaps(a.value, b.value)` and the like, which only conflicts ask
    Across(Across, Vec<Expr>),
    /// `list.all(variable, body)` and the like
    Macro(Macro, Box<Expr>, String, Box<Expr>),
}

/// Operators with one operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unary {
    /// `!`
    Not,
    /// `-`
    Negate,
}

/// Operators with two operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Binary {
    /// `&&`
    And,
    /// `||`
    Or,
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterEqual,
    /// `in`: the right operand is a list
    In,
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`
    Divide,
    /// `%`
    Remainder,
}

/// Functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
    /// `size(text)`, in code points, and `size(list)`
    Size,
    /// `text.startsWith(text)`
    StartsWith,
    /// `text.endsWith(text)`
    EndsWith,
    /// `text.contains(text)`
    Contains,
    /// `int(x)` of an int or double
    Int,
    /// `double(x)` of an int or double
    Double,
}

/// Functions that compare several records: a conflict's, not a rule's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Across {
    /// `low(x)`: the least number that a quantity admits
    Low,
    /// `high(x)`: the greatest number that a quantity admits
    High,
    /// `overlaps(x, y)`: whether two dates or two quantities may be the same
    Overlaps,
    /// `same(x, y)`: whether two lists have the same elements
    Same,
    /// `narrower(x, y)`: whether a term is another one, or narrower than it
    Narrower,
    /// `sum(x)`: the sum of a list of numbers
    Sum,
    /// `years(x, y)`: how many years of the calendar lie between the starts of two dates
    Years,
}

impl Across {
    /// Every function, by name.
    pub const ALL: [(&'static str, Self); 7] = [
        ("low", Self::Low),
        ("high", Self::High),
        ("overlaps", Self::Overlaps),
        ("same", Self::Same),
        ("narrower", Self::Narrower),
        ("sum", Self::Sum),
        ("years", Self::Years),
    ];
}

/// List macros.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Macro {
    /// `all`
    All,
    /// `exists`
    Exists,
    /// `exists_one`
    ExistsOne,
    /// `filter`
    Filter,
    /// `map`
    Map,
}
