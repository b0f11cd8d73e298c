//! List macros.

use super::{Evaluator, Reason, Result, Scope, mismatch};
use crate::cel::{Expr, Macro, Value};

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
