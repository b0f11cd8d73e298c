//! List macros.

use std::collections::HashSet;

use super::{Datum, EvalError, Evaluator, List, Reason, Result, Scope, mismatch};
use crate::cel::{Expr, Macro, Unique};

/// As many items are compared with each other; more are looked up.
const FEW: usize = 8;

impl<'v> Evaluator<'v> {
    /// `filter` and `map`
    pub(super) fn list_of(
        &self,
        kind: Macro,
        target: &'v Expr,
        name: &'v str,
        body: &'v Expr,
        outer: Option<&Scope<'_, 'v>>,
    ) -> Result<Datum<'v>> {
        let list = self.list(target, outer)?;
        let mut made = Vec::new();
        for value in list.items(self.slots) {
            let scope = Some(&Scope { name, value: &value, outer });
            self.step(body, outer, 1)?;
            match kind {
                Macro::Map => made.push(self.element(body, scope)?),
                Macro::Filter => {
                    if self.test(body, scope)? {
                        made.push(value);
                    }
                }
                Macro::All | Macro::Exists | Macro::ExistsOne => return Err(mismatch(body)),
            }
        }
        Ok(Datum::List(List::Made(made.into())))
    }

    /// `all`, `exists` and `exists_one`
    pub(super) fn quantity(
        &self,
        expr: &'v Expr,
        kind: Macro,
        target: &'v Expr,
        name: &'v str,
        body: &'v Expr,
        outer: Option<&Scope<'_, 'v>>,
    ) -> Result<bool> {
        let list = self.list(target, outer)?;
        if list.len() == 0 {
            return Ok(kind == Macro::All);
        }
        match kind {
            Macro::All => {
                let found;
                let unique = if let Some(known) = self.uniques {
                    let known = known.iter().find(|(known, _)| std::ptr::eq(*known, expr));
                    known.map(|(_, unique)| unique)
                } else {
                    found = expr.unique();
                    found.as_ref()
                };
                match unique {
                    Some(unique) => self.unique(expr, unique, &list, outer),
                    None => self.quantify(false, &list, name, body, outer),
                }
            }
            Macro::Exists => self.quantify(true, &list, name, body, outer),
            Macro::ExistsOne => {
                let mut count = 0_usize;
                for value in list.items(self.slots) {
                    self.step(body, outer, 1)?;
                    count +=
                        usize::from(self.test(body, Some(&Scope { name, value: &value, outer }))?);
                }
                Ok(count == 1)
            }
            Macro::Filter | Macro::Map => Err(mismatch(expr)),
        }
    }

    /// Whether no two elements of a list have the same values.
    fn unique(
        &self,
        expr: &'v Expr,
        unique: &Unique<'v>,
        list: &List<'v>,
        outer: Option<&Scope<'_, 'v>>,
    ) -> Result<bool> {
        let Unique { variable: name, values, .. } = unique;
        let mut few: Vec<Datum<'v>> = Vec::with_capacity(values.len() * list.len().min(FEW));
        let mut many = HashSet::new();
        for value in list.items(self.slots) {
            let scope = Scope { name, value: &value, outer };
            let (mut weight, before) = (1, few.len());
            for part in values {
                let part = self.eval(part, Some(&scope))?;
                weight += part.weight(self.slots);
                few.push(part);
            }
            self.steps.take(weight).ok_or_else(|| EvalError::new(expr, Reason::TooLong))?;
            let is_new = if list.len() <= FEW {
                let (seen, own) = few.split_at(before);
                let same = |other: &[Datum<'v>]| {
                    other.iter().zip(own).all(|(one, other)| one.equals(other, self.slots))
                };
                !seen.chunks_exact(values.len()).any(same)
            } else {
                let mut bytes = Vec::new();
                few.drain(..)
                    .filter_map(Datum::into_value)
                    .for_each(|part| part.identify(&mut bytes));
                many.insert(bytes)
            };
            if !is_new {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// `exists` and `all`: one element may decide, whatever the others are, even errors.
    fn quantify(
        &self,
        decisive: bool,
        list: &List<'v>,
        name: &'v str,
        body: &'v Expr,
        outer: Option<&Scope<'_, 'v>>,
    ) -> Result<bool> {
        let mut pending = None;
        for value in list.items(self.slots) {
            self.step(body, outer, 1)?;
            match self.test(body, Some(&Scope { name, value: &value, outer })) {
                Ok(value) if value == decisive => return Ok(decisive),
                Ok(_) => {}
                Err(error) if error.reason == Reason::TooLong => return Err(error),
                Err(error) => pending = Some(error),
            }
        }
        pending.map_or(Ok(!decisive), Err)
    }
}
