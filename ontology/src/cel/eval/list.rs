//! List macros.

use std::collections::HashSet;

use super::{EvalError, Evaluator, Reason, Result, Scope, mismatch};
use crate::cel::{Expr, Macro, Unique, Value};

impl Evaluator<'_> {
    pub(super) fn list_macro(
        &self,
        kind: Macro,
        target: &Expr,
        name: &str,
        body: &Expr,
        outer: Option<&Scope<'_>>,
    ) -> Result<Value> {
        let Value::List(items) = self.eval(target, outer)? else { return Err(mismatch(target)) };
        let scopes = items.iter().map(|value| Scope { name, value, outer });
        match kind {
            Macro::All => self.quantify(false, scopes, body, outer),
            Macro::Exists => self.quantify(true, scopes, body, outer),
            Macro::ExistsOne => {
                let mut count = 0_usize;
                for scope in scopes {
                    self.step(body, outer, 1)?;
                    count += usize::from(self.bool(body, Some(&scope))?);
                }
                Ok(Value::Bool(count == 1))
            }
            Macro::Filter => {
                let mut kept = Vec::new();
                for scope in scopes {
                    self.step(body, outer, 1)?;
                    if self.bool(body, Some(&scope))? {
                        kept.push(scope.value.clone());
                    }
                }
                Ok(Value::List(kept.into()))
            }
            Macro::Map => {
                let mut mapped = Vec::new();
                for scope in scopes {
                    self.step(body, outer, 1)?;
                    mapped.push(self.element(body, Some(&scope))?);
                }
                Ok(Value::List(mapped.into()))
            }
        }
    }

    /// Whether no two elements of a list have the same values.
    pub(super) fn unique(
        &self,
        expr: &Expr,
        unique: &Unique<'_>,
        outer: Option<&Scope<'_>>,
    ) -> Result<Value> {
        let Unique { list, variable: name, values } = unique;
        let Value::List(items) = self.eval(list, outer)? else { return Err(mismatch(list)) };
        let mut seen = HashSet::new();
        for value in &*items {
            let scope = Scope { name, value, outer };
            let (mut bytes, mut weight) = (Vec::new(), 1);
            for part in values {
                let part = self.eval(part, Some(&scope))?;
                weight += part.weight();
                part.identify(&mut bytes);
            }
            let too_long = || EvalError::new(expr, Reason::TooLong);
            self.steps.take(weight).ok_or_else(too_long)?;
            if !seen.insert(bytes) {
                return Ok(Value::Bool(false));
            }
        }
        Ok(Value::Bool(true))
    }

    /// `exists` and `all`: one element may decide, whatever the others are, even errors.
    fn quantify<'s>(
        &self,
        decisive: bool,
        scopes: impl Iterator<Item = Scope<'s>>,
        body: &Expr,
        outer: Option<&Scope<'_>>,
    ) -> Result<Value> {
        let mut pending = None;
        for scope in scopes {
            self.step(body, outer, 1)?;
            match self.bool(body, Some(&scope)) {
                Ok(value) if value == decisive => return Ok(Value::Bool(decisive)),
                Ok(_) => {}
                Err(error) if error.reason == Reason::TooLong => return Err(error),
                Err(error) => pending = Some(error),
            }
        }
        pending.map_or(Ok(Value::Bool(!decisive)), Err)
    }
}
