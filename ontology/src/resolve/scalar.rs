//! Scalars.

use comity_tree::{Decimal, value::integer};

use super::{Context, field, toml_text};
use crate::{
    codes,
    model::{Location, Pattern, Scalar, ScalarBase, TypeRef},
    parse::{ScalarDecl, Word},
};

pub(super) fn resolve(
    index: usize,
    decl: &ScalarDecl<'_>,
    context: &mut Context<'_, '_>,
) -> Scalar {
    if decl.lacks_type {
        field::missing_type(decl.name, "a scalar", context.report);
    }
    // Without a type, any bound may be meant.
    if let Some(base) = decl.base {
        for &(key, at) in &decl.bounds {
            let of_text = matches!(key, "pattern" | "min_length" | "max_length");
            if of_text != (base == ScalarBase::Text) {
                let message = format!("`{key}` does not apply to this type");
                let help = if of_text {
                    "use `min` and `max` for a number"
                } else {
                    "use `pattern`, `min_length` and `max_length` for a text"
                };
                context.report.help(codes::MISPLACED_KEY, at, message, help);
            }
        }
    }
    let base = decl.base.unwrap_or(ScalarBase::Text);
    let is_text = base == ScalarBase::Text;
    let scalar = Scalar {
        name: context.names.of(TypeRef::Scalar(index)),
        definition: decl.definition.resolve(context.languages),
        base,
        pattern: decl.pattern.filter(|_| is_text).and_then(|word| pattern(word, context)),
        min: decl.min.filter(|_| !is_text).and_then(|word| bound(word, base, context)),
        max: decl.max.filter(|_| !is_text).and_then(|word| bound(word, base, context)),
        min_length: decl.min_length.filter(|_| is_text),
        max_length: decl.max_length.filter(|_| is_text),
        stated: decl.stated,
        examples: decl.examples.iter().map(|value| value.text().to_owned()).collect(),
        location: decl.name.at,
    };
    let number = |bound: &Option<String>| Decimal::parse(bound.as_deref()?).ok();
    let numbers = number(&scalar.min).zip(number(&scalar.max)).is_some_and(|(min, max)| min > max);
    let lengths = scalar.min_length.zip(scalar.max_length).is_some_and(|(min, max)| min > max);
    if numbers || lengths {
        let (low, high) = if numbers { ("min", "max") } else { ("min_length", "max_length") };
        let at = decl.bounds.iter().find(|(key, _)| *key == high).map_or(decl.name.at, |b| b.1);
        let message = format!("`{low}` is greater than `{high}`, so no value is valid");
        let help = format!("raise `{high}`, or lower `{low}`");
        context.report.help(codes::EMPTY_RANGE, at, message, help);
    }
    scalar
}

fn bound(word: Word<'_>, base: ScalarBase, context: &mut Context<'_, '_>) -> Option<String> {
    let checked = match base {
        ScalarBase::Integer => integer::parse(word.text).map(|number| number.to_string()),
        _ => Decimal::parse(word.text).map(|_| word.text.to_owned()),
    };
    match checked {
        Ok(text) => Some(text),
        Err(error) => {
            context.report.add(word.at.file, error.at(word.at.span));
            None
        }
    }
}

fn pattern(word: Word<'_>, context: &mut Context<'_, '_>) -> Option<Pattern> {
    match Pattern::compile(word.text) {
        Ok(pattern) => Some(pattern),
        Err(error) => {
            let span = toml_text::within(word.node, error.span);
            let at = Location { span, ..word.at };
            context.report.help(codes::BAD_PATTERN, at, error.message, error.help);
            None
        }
    }
}
