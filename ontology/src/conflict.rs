//! Whether several values conflict.

use std::{collections::BTreeSet, sync::Arc};

use crate::{
    cel::{CelValue, EvalError, Expr, Steps, eval_across},
    model::{ALL, Conflict, ConflictKey, Model, SIDES, Sides},
};

/// The names of the fields that the conflicts of a model and the comparisons of its unions read;
/// `None` if one of them reads a record as a whole.
pub fn fields_read(model: &Model) -> Option<BTreeSet<String>> {
    let comparisons = model.unions.iter().filter_map(|union| union.comparison.as_ref());
    let asked = comparisons.flat_map(|one| [&one.only, &one.milder, &one.known]);
    let when = model.conflicts.iter().map(|conflict| &conflict.when);
    let asserts = model.conflicts.iter().map(|conflict| &conflict.assert);
    let mut names = BTreeSet::new();
    for condition in asked.chain(when).flatten().chain(asserts) {
        if !condition.selects(model, &mut names) {
            return None;
        }
    }
    let keys =
        model.conflicts.iter().flat_map(|conflict| conflict.same.iter().chain(&conflict.shares));
    names.extend(keys.flat_map(|key| key.paths.iter().flatten().flatten().cloned()));
    Some(names)
}

/// What a value has at the paths of a key, as a set: in their order, and each once.
pub fn key(key: &ConflictKey, side: usize, value: &CelValue) -> KeySet {
    let mut found = Vec::new();
    for path in key.paths.get(side).into_iter().flatten() {
        collect(path, value, &mut found);
    }
    found.sort_unstable();
    found.dedup();
    found.into()
}

/// The texts of a key, in their order.
pub type KeySet = Box<[Arc<str>]>;

// Records nest no deeper than trees do.
fn collect(path: &[String], value: &CelValue, found: &mut Vec<Arc<str>>) {
    let text = match (value, path) {
        (CelValue::List(items), _) => {
            return items.iter().for_each(|item| collect(path, item, found));
        }
        (CelValue::Record(fields), [name, rest @ ..]) => {
            if let Some(value) = fields.get(name) {
                collect(rest, value, found);
            }
            return;
        }
        (CelValue::Record(_), []) | (_, [_, ..]) => return,
        (CelValue::Bool(value), []) => value.to_string().into(),
        (CelValue::Int(value), []) => value.to_string().into(),
        (CelValue::Double(value), []) => value.to_string().into(),
        (CelValue::String(text), []) => Arc::clone(text),
        (CelValue::Date(from, to), []) => format!("{from}..{to}").into(),
    };
    found.push(text);
}

/// Whether a text is in a set.
pub fn has(set: &[Arc<str>], text: &Arc<str>) -> bool {
    set.binary_search(text).is_ok()
}

/// Whether values conflict: of a conflict between values, one for each side in their order; of a
/// conflict among values, all that have one key.
///
/// The comparison of a union is not asked.
///
/// # Errors
///
/// A condition has no value.
pub fn conflicts(
    model: &Model,
    conflict: &Conflict,
    values: &[&CelValue],
) -> Result<bool, EvalError> {
    let steps = &Steps::default();
    if !agree(conflict, values) {
        return Ok(false);
    }
    match conflict.sides {
        Sides::Between(_) => between(model, conflict, values, steps),
        Sides::Among(_) => {
            if let Some(when) = &conflict.when {
                for value in values {
                    if !holds(model, when, &[(SIDES[0], value)], steps)? {
                        return Ok(false);
                    }
                }
            }
            among(model, conflict, values, steps)
        }
    }
}

/// Whether values, one for each side, conflict if they agree in their keys.
///
/// # Errors
///
/// A condition has no value.
pub fn between(
    model: &Model,
    conflict: &Conflict,
    values: &[&CelValue],
    steps: &Steps,
) -> Result<bool, EvalError> {
    let named: Vec<(&str, &CelValue)> = SIDES.into_iter().zip(values.iter().copied()).collect();
    if let Some(when) = &conflict.when
        && !holds(model, when, &named, steps)?
    {
        return Ok(false);
    }
    Ok(!holds(model, &conflict.assert, &named, steps)?)
}

/// Whether values that are all looked at conflict if they agree in their keys.
///
/// # Errors
///
/// The condition has no value.
pub fn among(
    model: &Model,
    conflict: &Conflict,
    values: &[&CelValue],
    steps: &Steps,
) -> Result<bool, EvalError> {
    let all = CelValue::List(values.iter().map(|value| (*value).clone()).collect());
    Ok(!holds(model, &conflict.assert, &[(ALL, &all)], steps)?)
}

/// Whether a condition holds of values, given by their names.
///
/// # Errors
///
/// The condition has no value.
pub fn holds(
    model: &Model,
    expr: &Expr,
    values: &[(&str, &CelValue)],
    steps: &Steps,
) -> Result<bool, EvalError> {
    Ok(eval_across(expr, values, model, steps)? == CelValue::Bool(true))
}

/// Whether values have what the keys of a conflict ask for.
fn agree(conflict: &Conflict, values: &[&CelValue]) -> bool {
    let side = |index: usize| match conflict.sides {
        Sides::Between(_) => index,
        Sides::Among(_) => 0,
    };
    let sets = |of: &ConflictKey| -> Vec<KeySet> {
        let sides = values.iter().enumerate().map(|(index, value)| (side(index), value));
        let asked = sides.filter(|(side, _)| of.asks(*side));
        asked.map(|(side, value)| key(of, side, value)).collect()
    };
    let same = conflict.same.iter().all(|key| sets(key).windows(2).all(|pair| pair[0] == pair[1]));
    let meets = |key: &ConflictKey| {
        let sets = sets(key);
        let first = sets.first();
        first.is_some_and(|set| set.iter().any(|item| sets.iter().all(|set| has(set, item))))
    };
    same && conflict.shares.iter().all(meets)
}

#[cfg(test)]
mod tests {
    use super::fields_read;

    #[test]
    fn conflicts_read_few_fields_of_what_they_compare() {
        let model = crate::load_builtin("bilateral").model.expect("it is sound");
        let read = fields_read(&model).expect("no record is compared as a whole");
        for name in ["level", "date", "value"] {
            assert!(read.contains(name), "{name} of {read:?}");
        }
        for name in ["summary", "note", "digest"] {
            assert!(!read.contains(name), "{name} of {read:?}");
        }
    }
}
