//! Which optional fields are known to be present.

use std::collections::BTreeSet;

use crate::cel::{Expr, ExprKind};

/// Paths such as `this.price` that are known to be present. Names of variables are never shadowed,
/// so a path says all.
#[derive(Clone, Debug)]
pub(super) struct Facts {
    /// Without paths everything is known: the place is never reached, or an error was reported.
    paths: Option<BTreeSet<String>>,
}

impl Facts {
    pub(super) fn none() -> Self {
        Self { paths: Some(BTreeSet::new()) }
    }

    pub(super) fn everything() -> Self {
        Self { paths: None }
    }

    pub(super) fn one(path: String) -> Self {
        let mut paths = BTreeSet::new();
        paths.insert(path);
        Self { paths: Some(paths) }
    }

    pub(super) fn knows(&self, path: &str) -> bool {
        self.paths.as_ref().is_none_or(|paths| paths.contains(path))
    }

    /// What is known if both hold.
    pub(super) fn and(&self, other: &Self) -> Self {
        let (Some(paths), Some(others)) = (&self.paths, &other.paths) else {
            return Self::everything();
        };
        let mut paths = paths.clone();
        paths.extend(others.iter().cloned());
        Self { paths: Some(paths) }
    }

    /// What is known if one of both holds.
    pub(super) fn or(&self, other: &Self) -> Self {
        match (&self.paths, &other.paths) {
            (Some(a), Some(b)) => {
                let mut paths = a.clone();
                paths.retain(|path| b.contains(path));
                Self { paths: Some(paths) }
            }
            (None, _) => other.clone(),
            (_, None) => self.clone(),
        }
    }
}

/// What is known once a condition is true, and once it is false.
#[derive(Clone, Debug)]
pub(super) struct Outcome {
    pub(super) yes: Facts,
    pub(super) no: Facts,
}

impl Outcome {
    /// Nothing is learnt.
    pub(super) fn nothing() -> Self {
        Self { yes: Facts::none(), no: Facts::none() }
    }

    /// The outcome of what is in error: no further error should follow from it.
    pub(super) fn unknown() -> Self {
        Self { yes: Facts::everything(), no: Facts::everything() }
    }

    pub(super) fn negate(self) -> Self {
        Self { yes: self.no, no: self.yes }
    }
}

/// The path of an expression, if it is one.
pub(super) fn path(expr: &Expr) -> Option<String> {
    match &expr.kind {
        ExprKind::This => Some("this".to_owned()),
        ExprKind::Variable(name) => Some(name.clone()),
        ExprKind::Field { operand, name, .. } | ExprKind::CommonField { operand, name, .. } => {
            Some(format!("{}.{name}", path(operand)?))
        }
        _ => None,
    }
}
