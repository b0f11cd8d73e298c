//! `size(text)`, `size(list)` and `size(list.filter(...))` compared with a number.

use comity_ontology::cel::{Binary, Call, Expr, ExprKind, Macro, Type};

use super::{super::target::Draft, Conditions, logic::not, path::Scope};
use crate::json::{Json, Map};

/// What is counted.
pub(super) enum Size<'e> {
    /// The code points of a text.
    Text(&'e Expr),
    /// The items of a list.
    List(&'e Expr),
    /// The items of a list that satisfy a condition.
    Filtered { list: &'e Expr, variable: &'e str, body: &'e Expr },
}

impl<'e> Size<'e> {
    pub(super) fn of(expr: &'e Expr) -> Option<Self> {
        let ExprKind::Call(Call::Size, operands) = &expr.kind else { return None };
        let [operand] = operands.as_slice() else { return None };
        if let ExprKind::Macro(Macro::Filter, list, variable, body) = &operand.kind {
            return Some(Self::Filtered { list, variable, body });
        }
        Some(if matches!(operand.ty, Type::List(_)) {
            Self::List(operand)
        } else {
            Self::Text(operand)
        })
    }
}

impl Conditions<'_, '_> {
    pub(super) fn has_size(
        self,
        size: &Size<'_>,
        operator: Binary,
        n: i64,
        scope: Scope<'_>,
    ) -> Option<Json> {
        if operator == Binary::NotEqual {
            return Some(not(self.has_size(size, Binary::Equal, n, scope)?));
        }
        let (min, max) = bounds(operator, n)?;
        if max.is_some_and(|max| max < 0) {
            return Some(Json::Bool(false));
        }
        let min = min.unwrap_or(0).max(0);
        let between = |map: Map, least: &str, most: &str| {
            map.with_some(least, Some(min).filter(|&min| min > 0)).with_some(most, max)
        };
        let array = Map::new().with("type", "array");
        match size {
            Size::List(list) => {
                let path = self.path(list, scope)?;
                Some(path.accepts(between(array, "minItems", "maxItems"), min == 0))
            }
            Size::Filtered { list, variable, body } => {
                let path = self.path(list, scope)?;
                let body = self.holds(body, Scope::Item(variable))?;
                let contains = Map::new().with("contains", body);
                if self.target.draft == Draft::Seven {
                    // `contains` alone means one at least; other bounds are not in this draft.
                    return match (min, max) {
                        (1, None) => Some(path.accepts(array.and(contains), false)),
                        (0, Some(0)) => Some(path.accepts(array.with("not", contains), true)),
                        _ => None,
                    };
                }
                let contains = array.and(contains);
                let contains = contains.with("minContains", min).with_some("maxContains", max);
                Some(path.accepts(contains, min == 0))
            }
            Size::Text(text) => {
                let path = self.path(text, scope)?;
                let by_default = path.default().is_some_and(|text| {
                    let length = i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
                    length >= min && max.is_none_or(|max| length <= max)
                });
                Some(path.accepts(
                    between(Map::new().with("type", "string"), "minLength", "maxLength"),
                    by_default,
                ))
            }
        }
    }
}

/// The numbers that are in the relation to `n`, as least and greatest.
fn bounds(operator: Binary, n: i64) -> Option<(Option<i64>, Option<i64>)> {
    Some(match operator {
        Binary::Equal => (Some(n), Some(n)),
        Binary::Less => (None, Some(n.checked_sub(1)?)),
        Binary::LessEqual => (None, Some(n)),
        Binary::Greater => (Some(n.checked_add(1)?), None),
        Binary::GreaterEqual => (Some(n), None),
        _ => return None,
    })
}
