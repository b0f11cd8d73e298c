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
    /// Where it stands in the rule's text.
    pub span: Span,
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
