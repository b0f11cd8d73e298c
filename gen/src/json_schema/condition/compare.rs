//! Comparisons of a value with a literal.

use comity_ontology::{
    cel::{Binary, Call, Expr, ExprKind, Type, Unary},
    model::Vocabulary,
};

use super::{Conditions, logic::not, path::Scope, size};
use crate::json::{Json, Map};

impl Conditions<'_, '_> {
    /// `has(value)`: the checker accepts it of values only that may be absent.
    pub(super) fn is_present(self, value: &Expr, scope: Scope<'_>) -> Option<Json> {
        Some(self.path(value, scope)?.is_there())
    }

    pub(super) fn compares(
        self,
        operator: Binary,
        a: &Expr,
        b: &Expr,
        scope: Scope<'_>,
    ) -> Option<Json> {
        let (value, operator, literal) = match (Literal::of(a), Literal::of(b)) {
            (None, Some(literal)) => (a, operator, literal),
            (Some(literal), None) => (b, flipped(operator)?, literal),
            _ => return None,
        };
        if let (Some(size), Literal::Int(n)) = (size::Size::of(value), &literal) {
            return self.has_size(&size, operator, *n, scope);
        }
        match operator {
            Binary::Equal | Binary::NotEqual => {
                let equal = self.is_one_of(value, std::slice::from_ref(&literal), scope)?;
                Some(if operator == Binary::Equal { equal } else { not(equal) })
            }
            Binary::Less | Binary::LessEqual | Binary::Greater | Binary::GreaterEqual => {
                self.is_within_bound(value, operator, &literal, scope)
            }
            _ => None,
        }
    }

    fn is_within_bound(
        self,
        value: &Expr,
        operator: Binary,
        literal: &Literal<'_>,
        scope: Scope<'_>,
    ) -> Option<Json> {
        let path = self.path(value, scope)?;
        let bound = literal.number()?;
        let key = match operator {
            Binary::Less => "exclusiveMaximum",
            Binary::LessEqual => "maximum",
            Binary::Greater => "exclusiveMinimum",
            _ => "minimum",
        };
        let if_left_out = match path.default() {
            None => false,
            Some(default) => {
                let (default, bound): (f64, f64) = (default.parse().ok()?, bound.parse().ok()?);
                match operator {
                    Binary::Less => default < bound,
                    Binary::LessEqual => default <= bound,
                    Binary::Greater => default > bound,
                    _ => default >= bound,
                }
            }
        };
        let map = Map::new().with("type", "number").with(key, Json::number(&bound)?);
        Some(path.accepts(map, if_left_out))
    }

    /// `value in [literals]`, and `literal in value`.
    pub(super) fn is_in(self, item: &Expr, list: &Expr, scope: Scope<'_>) -> Option<Json> {
        if let ExprKind::List(items) = &list.kind {
            let literals: Option<Vec<_>> = items.iter().map(Literal::of).collect();
            return self.is_one_of(item, &literals?, scope);
        }
        let contains = Map::new().with("const", Literal::of(item)?.json()?);
        let map = Map::new().with("type", "array").with("contains", contains);
        Some(self.path(list, scope)?.accepts(map, false))
    }

    fn is_one_of(self, value: &Expr, literals: &[Literal<'_>], scope: Scope<'_>) -> Option<Json> {
        if let ExprKind::Tag(union) = &value.kind {
            let Type::Union(i) = union.ty else { return None };
            let tag = Map::new().with(&self.target.model.unions[i].tag, one_of(literals)?);
            return Some(
                self.path(union, scope)?.accepts(Map::new().with("properties", tag), false),
            );
        }
        let path = self.path(value, scope)?;
        let if_left_out = match path.default() {
            None => false,
            Some(default) => literals
                .iter()
                .map(|literal| literal.is(default))
                .collect::<Option<Vec<_>>>()?
                .contains(&true),
        };
        Some(path.accepts(one_of(literals)?, if_left_out))
    }

    pub(super) fn is_within(self, value: &Expr, broad: usize, scope: Scope<'_>) -> Option<Json> {
        self.is_term(value, scope, |vocabulary, term| vocabulary.is_within(term, broad))
    }

    pub(super) fn is_above(self, upper: &Expr, lower: &Expr, scope: Scope<'_>) -> Option<Json> {
        match (Literal::of(upper), Literal::of(lower)) {
            (None, Some(Literal::Text(code))) => self.is_term(upper, scope, |vocabulary, term| {
                vocabulary.term(code).is_some_and(|(lower, _)| vocabulary.is_above(term, lower))
            }),
            (Some(Literal::Text(code)), None) => self.is_term(lower, scope, |vocabulary, term| {
                vocabulary.term(code).is_some_and(|(upper, _)| vocabulary.is_above(upper, term))
            }),
            _ => None,
        }
    }

    /// Whether the value is one of the terms that are `wanted`.
    fn is_term(
        self,
        value: &Expr,
        scope: Scope<'_>,
        wanted: impl Fn(&Vocabulary, usize) -> bool,
    ) -> Option<Json> {
        let Type::Term(vocabulary) = value.ty else { return None };
        let vocabulary = &self.target.model.vocabularies[vocabulary];
        let terms: Vec<_> = (0..vocabulary.terms.len())
            .filter(|&term| wanted(vocabulary, term))
            .map(|term| Literal::Text(&vocabulary.terms[term].code))
            .collect();
        self.is_one_of(value, &terms, scope)
    }

    pub(super) fn has_part(
        self,
        call: Call,
        text: &Expr,
        part: &Expr,
        scope: Scope<'_>,
    ) -> Option<Json> {
        let ExprKind::String(part) = &part.kind else { return None };
        let path = self.path(text, scope)?;
        let literal = escaped(part);
        let (pattern, if_left_out) = match call {
            Call::StartsWith => {
                (format!("^{literal}"), path.default().is_some_and(|text| text.starts_with(part)))
            }
            Call::EndsWith => {
                (format!("{literal}$"), path.default().is_some_and(|text| text.ends_with(part)))
            }
            _ => (literal, path.default().is_some_and(|text| text.contains(part))),
        };
        Some(path.accepts(Map::new().with("type", "string").with("pattern", pattern), if_left_out))
    }
}

/// A literal of a rule.
pub(super) enum Literal<'e> {
    Bool(bool),
    Int(i64),
    Double(f64),
    Text(&'e str),
}

impl<'e> Literal<'e> {
    fn of(expr: &'e Expr) -> Option<Self> {
        match &expr.kind {
            ExprKind::Bool(value) => Some(Self::Bool(*value)),
            ExprKind::Int(value) => Some(Self::Int(*value)),
            ExprKind::Double(value) => Some(Self::Double(*value)),
            ExprKind::String(text) => Some(Self::Text(text)),
            ExprKind::Unary(Unary::Negate, operand) => match Self::of(operand)? {
                Self::Int(value) => Some(Self::Int(value.checked_neg()?)),
                Self::Double(value) => Some(Self::Double(-value)),
                Self::Bool(_) | Self::Text(_) => None,
            },
            _ => None,
        }
    }

    fn number(&self) -> Option<String> {
        match self {
            Self::Int(value) => Some(value.to_string()),
            Self::Double(value) => Some(value.to_string()),
            Self::Bool(_) | Self::Text(_) => None,
        }
    }

    fn json(&self) -> Option<Json> {
        match self {
            Self::Bool(value) => Some(Json::Bool(*value)),
            Self::Text(text) => Some((*text).into()),
            Self::Int(_) | Self::Double(_) => Json::number(&self.number()?),
        }
    }

    /// Whether a default has this value; none if the default has no such value.
    fn is(&self, default: &str) -> Option<bool> {
        match self {
            Self::Text(text) => Some(*text == default),
            Self::Bool(value) => Some(default.parse::<bool>().ok()? == *value),
            Self::Int(value) => Some(default.parse::<i64>().ok()? == *value),
            // Equality of doubles is what the rule asks for.
            #[allow(clippy::float_cmp)]
            Self::Double(value) => Some(default.parse::<f64>().ok()? == *value),
        }
    }
}

fn one_of(literals: &[Literal<'_>]) -> Option<Map> {
    let values: Option<Vec<_>> = literals.iter().map(Literal::json).collect();
    let mut values = values?;
    Some(match values.len() {
        0 => Map::new().with("not", Map::new()),
        1 => Map::new().with("const", values.remove(0)),
        _ => Map::new().with("enum", values),
    })
}

fn flipped(operator: Binary) -> Option<Binary> {
    Some(match operator {
        Binary::Equal | Binary::NotEqual => operator,
        Binary::Less => Binary::Greater,
        Binary::LessEqual => Binary::GreaterEqual,
        Binary::Greater => Binary::Less,
        Binary::GreaterEqual => Binary::LessEqual,
        _ => return None,
    })
}

/// A text as a regular expression that matches it alone.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if "^$\\.*+?()[]{}|/".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
