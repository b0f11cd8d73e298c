//! What a conflict requires of a statement, given the statements beside it.
//!
//! The conditions of a conflict are taken apart into comparisons of a number, date or text of one
//! statement with one of the others. Each says which statements need not be compared. What is
//! no such comparison says nothing, and is judged statement by statement.

use comity_ontology::{
    cel::{Across, Binary, Expr, ExprKind, Macro, Type, Unary},
    model::{Conflict, SIDES},
};

/// How a value of the statement is related to one of those beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Relation {
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
}

/// `own` of the statement is related to `given` of those beside it.
#[derive(Clone, Debug)]
pub(super) struct Atom {
    /// The value of the statement, as an index.
    pub(super) own: usize,
    pub(super) relation: Relation,
    pub(super) given: Expr,
}

/// What a conflict requires of the statement on a side.
#[derive(Debug, Default)]
pub(super) struct Clauses {
    /// The values of the statement that are compared.
    pub(super) own: Vec<Expr>,
    /// Of each of these, one comparison holds.
    pub(super) all: Vec<Vec<Atom>>,
    /// Each of these has an element for which its clauses hold.
    pub(super) listed: Vec<Listed>,
}

/// A list of the statements on the sides before, of which one element fits the statement:
/// `a.links.exists(link, link.to == b.id)`.
#[derive(Debug)]
pub(super) struct Listed {
    pub(super) list: Expr,
    /// What conditions and clauses call the element.
    pub(super) variable: String,
    /// What holds of the element, whatever the statement is.
    pub(super) conditions: Vec<Expr>,
    /// Of each of these, one comparison holds.
    pub(super) all: Vec<Vec<Atom>>,
}

/// What expressions read: the statement on a side, those before it, and an element of a list.
#[derive(Clone, Copy)]
struct Names<'n> {
    side: usize,
    element: Option<&'n str>,
}

impl Names<'_> {
    /// Whether an expression reads the statement on the side, and nothing else.
    fn is_own(self, expr: &Expr) -> bool {
        let mut sides = SIDES.iter().enumerate();
        sides.all(|(index, name)| expr.mentions(name) == (index == self.side))
            && !self.element.is_some_and(|element| expr.mentions(element))
    }

    /// Whether an expression reads the statements before or the element, and nothing else.
    fn is_given(self, expr: &Expr) -> bool {
        SIDES[self.side..].iter().all(|name| !expr.mentions(name))
            && SIDES[..self.side]
                .iter()
                .copied()
                .chain(self.element)
                .any(|name| expr.mentions(name))
    }
}

/// Most comparisons of one clause: what requires less is left out.
const WIDEST: usize = 8;

/// What a conflict requires of the statement on a side, given those on the sides before it.
pub(super) fn clauses(conflict: &Conflict, side: usize) -> Clauses {
    let mut found = Clauses::default();
    let names = Names { side, element: None };
    let mut all = conflict
        .when
        .as_ref()
        .map_or_else(Vec::new, |when| demands(when, true, names, &mut found.own));
    all.extend(demands(&conflict.assert, false, names, &mut found.own));
    found.all = all;
    for condition in conflict.when.iter().flat_map(Expr::conjuncts) {
        found.listed.extend(listed(condition, side, &mut found.own));
    }
    found
}

/// What follows from the condition that a list has an element of some kind.
fn listed(condition: &Expr, side: usize, own: &mut Vec<Expr>) -> Option<Listed> {
    let ExprKind::Macro(Macro::Exists, list, variable, body) = &condition.kind else { return None };
    if !(Names { side, element: None }).is_given(list) {
        return None;
    }
    let names = Names { side, element: Some(variable) };
    let (conditions, others): (Vec<&Expr>, Vec<&Expr>) =
        body.conjuncts().into_iter().partition(|part| names.is_given(part));
    let all = others.into_iter().flat_map(|part| demands(part, true, names, own)).collect();
    let conditions = conditions.into_iter().cloned().collect();
    Some(Listed { list: (**list).clone(), variable: variable.clone(), conditions, all })
}

/// What follows for the side from a condition that is `wanted`: all of the clauses hold.
// No deeper than an expression may nest.
fn demands(expr: &Expr, wanted: bool, names: Names<'_>, own: &mut Vec<Expr>) -> Vec<Vec<Atom>> {
    match &expr.kind {
        ExprKind::Unary(Unary::Not, operand) => demands(operand, !wanted, names, own),
        ExprKind::Binary(operator @ (Binary::And | Binary::Or), left, right) => {
            let left = demands(left, wanted, names, own);
            let right = demands(right, wanted, names, own);
            if (*operator == Binary::And) == wanted {
                both(left, right)
            } else {
                either(&left, &right)
            }
        }
        ExprKind::Binary(operator, left, right) => {
            compared(*operator, left, right, wanted, names, own)
        }
        ExprKind::Across(Across::Overlaps, operands) => match operands.as_slice() {
            [x, y] => {
                let (from_x, to_x, from_y, to_y) = (low(x), high(x), low(y), high(y));
                let one = compared(Binary::LessEqual, &from_x, &to_y, wanted, names, own);
                let other = compared(Binary::LessEqual, &from_y, &to_x, wanted, names, own);
                if wanted { both(one, other) } else { either(&one, &other) }
            }
            _ => Vec::new(),
        },
        // No term ranks above itself.
        ExprKind::Above(upper, lower) if wanted => {
            compared(Binary::NotEqual, upper, lower, true, names, own)
        }
        _ => Vec::new(),
    }
}

fn both(mut one: Vec<Vec<Atom>>, other: Vec<Vec<Atom>>) -> Vec<Vec<Atom>> {
    one.extend(other);
    one
}

/// Where one of two demands holds, a clause of the one or a clause of the other does, whichever
/// two are taken.
fn either(one: &[Vec<Atom>], other: &[Vec<Atom>]) -> Vec<Vec<Atom>> {
    let pairs = one.iter().flat_map(|one| other.iter().map(move |other| (one, other)));
    let joined = pairs.map(|(one, other)| [one.as_slice(), other].concat());
    joined.filter(|clause| clause.len() <= WIDEST).take(WIDEST).collect()
}

/// What follows from a comparison, if it is one of a value of the side with one of those before.
fn compared(
    operator: Binary,
    left: &Expr,
    right: &Expr,
    wanted: bool,
    names: Names<'_>,
    own: &mut Vec<Expr>,
) -> Vec<Vec<Atom>> {
    use Relation::{Greater, GreaterEqual, Less, LessEqual};
    let is_simple =
        matches!(left.ty, Type::Bool | Type::Int | Type::Double | Type::String | Type::Term(_));
    if left.ty != right.ty || !is_simple {
        return Vec::new();
    }
    let relations: &[&[Relation]] = match (operator, wanted) {
        (Binary::Less, true) | (Binary::GreaterEqual, false) => &[&[Less]],
        (Binary::LessEqual, true) | (Binary::Greater, false) => &[&[LessEqual]],
        (Binary::Greater, true) | (Binary::LessEqual, false) => &[&[Greater]],
        (Binary::GreaterEqual, true) | (Binary::Less, false) => &[&[GreaterEqual]],
        (Binary::Equal, true) | (Binary::NotEqual, false) => &[&[LessEqual], &[GreaterEqual]],
        (Binary::NotEqual, true) | (Binary::Equal, false) => &[&[Less, Greater]],
        _ => return Vec::new(),
    };
    let (mine, given, is_turned) = if names.is_own(left) && names.is_given(right) {
        (left, right, false)
    } else if names.is_own(right) && names.is_given(left) {
        (right, left, true)
    } else {
        return Vec::new();
    };
    let index = own.iter().position(|known| same(known, mine)).unwrap_or_else(|| {
        own.push(mine.clone());
        own.len() - 1
    });
    let atom = |relation: &Relation| Atom {
        own: index,
        relation: if is_turned { relation.turned() } else { *relation },
        given: given.clone(),
    };
    relations.iter().map(|clause| clause.iter().map(atom).collect()).collect()
}

/// Whether two expressions are one, wherever they are.
fn same(one: &Expr, other: &Expr) -> bool {
    one == &Expr { span: one.span, ..other.clone() }
}

/// The first day of a date, or the least number of a quantity.
fn low(expr: &Expr) -> Expr {
    bound(expr, ExprKind::Earliest, Across::Low)
}

/// The last day of a date, or the greatest number of a quantity.
fn high(expr: &Expr) -> Expr {
    bound(expr, ExprKind::Latest, Across::High)
}

fn bound(expr: &Expr, of_date: fn(Box<Expr>) -> ExprKind, of_quantity: Across) -> Expr {
    let (kind, ty) = match expr.ty {
        Type::Date => (of_date(Box::new(expr.clone())), Type::Int),
        _ => (ExprKind::Across(of_quantity, vec![expr.clone()]), Type::Double),
    };
    Expr { kind, ty, span: expr.span }
}

impl Relation {
    /// The relation of the second to the first.
    fn turned(self) -> Self {
        match self {
            Self::Less => Self::Greater,
            Self::LessEqual => Self::GreaterEqual,
            Self::Greater => Self::Less,
            Self::GreaterEqual => Self::LessEqual,
        }
    }
}
