//! Edits of single values.

use comity_ontology::model::{Scalar, ScalarBase, TypeRef, Vocabulary};
use serde_json::{Number, Value};

use super::{Site, fields::misspelt};
use crate::{Dice, places::Holds};

/// The value at the place, if it is a single one.
fn value<'v>(site: &Site<'_>, document: &'v mut Value) -> Option<&'v mut Value> {
    if site.place.holds == Holds::List {
        return None;
    }
    document.pointer_mut(&site.place.pointer)
}

fn vocabulary<'m>(site: &Site<'m>) -> Option<&'m Vocabulary> {
    match site.place.ty {
        TypeRef::Vocabulary(i) => Some(&site.model.vocabularies[i]),
        _ => None,
    }
}

fn scalar<'m>(site: &Site<'m>) -> Option<&'m Scalar> {
    match site.place.ty {
        TypeRef::Scalar(i) => Some(&site.model.scalars[i]),
        _ => None,
    }
}

pub(super) fn number_for_text(site: &Site<'_>, document: &mut Value, _: &mut Dice) -> Option<()> {
    let value = value(site, document)?;
    value.as_str()?;
    *value = 12.into();
    Some(())
}

pub(super) fn text_for_number(site: &Site<'_>, document: &mut Value, _: &mut Dice) -> Option<()> {
    let value = value(site, document)?;
    *value = value.as_number()?.to_string().into();
    Some(())
}

pub(super) fn text_for_boolean(site: &Site<'_>, document: &mut Value, _: &mut Dice) -> Option<()> {
    let value = value(site, document)?;
    *value = value.as_bool()?.to_string().into();
    Some(())
}

pub(super) fn other_boolean(site: &Site<'_>, document: &mut Value, _: &mut Dice) -> Option<()> {
    let value = value(site, document)?;
    *value = (!value.as_bool()?).into();
    Some(())
}

pub(super) fn misspell_term(site: &Site<'_>, document: &mut Value, dice: &mut Dice) -> Option<()> {
    vocabulary(site)?;
    let value = value(site, document)?;
    *value = misspelt(value.as_str()?, dice).into();
    Some(())
}

pub(super) fn another_term(site: &Site<'_>, document: &mut Value, dice: &mut Dice) -> Option<()> {
    let term = dice.pick(&vocabulary(site)?.terms)?;
    *value(site, document)? = term.code.as_str().into();
    Some(())
}

pub(super) fn label_for_code(site: &Site<'_>, document: &mut Value, dice: &mut Dice) -> Option<()> {
    let vocabulary = vocabulary(site)?;
    let value = value(site, document)?;
    let (_, term) = vocabulary.term(value.as_str()?)?;
    *value = dice.pick(&term.label.entries)?.1.as_str().into();
    Some(())
}

pub(super) fn wrong_unit(site: &Site<'_>, document: &mut Value, dice: &mut Dice) -> Option<()> {
    let wanted = site.place.field(site.model)?.unit?;
    let (_, slot) = site.model.records[site.place.record?].field("unit")?;
    let TypeRef::Vocabulary(i) = slot.ty else { return None };
    let units = &site.model.vocabularies[i];
    let others: Vec<_> =
        (0..units.terms.len()).filter(|&unit| !units.is_within(unit, wanted)).collect();
    let other = *dice.pick(&others)?;
    value(site, document)?
        .as_object_mut()?
        .insert("unit".to_owned(), units.terms[other].code.as_str().into());
    Some(())
}

pub(super) fn bad_form(site: &Site<'_>, document: &mut Value, _: &mut Dice) -> Option<()> {
    scalar(site)?.pattern.as_ref()?;
    let value = value(site, document)?;
    *value = format!("{}!", value.as_str()?).into();
    Some(())
}

pub(super) fn too_long(site: &Site<'_>, document: &mut Value, _: &mut Dice) -> Option<()> {
    let length = usize::try_from(scalar(site)?.max_length?).ok()?;
    let value = value(site, document)?;
    let last = value.as_str()?.chars().last()?;
    *value = format!("{}{}", value.as_str()?, last.to_string().repeat(length)).into();
    Some(())
}

pub(super) fn empty_text(site: &Site<'_>, document: &mut Value, _: &mut Dice) -> Option<()> {
    let value = value(site, document)?;
    value.as_str()?;
    *value = "".into();
    Some(())
}

pub(super) fn beyond(site: &Site<'_>, document: &mut Value, step: i64) -> Option<()> {
    let scalar = scalar(site).filter(|scalar| scalar.base != ScalarBase::Text)?;
    let bound = if step < 0 { &scalar.min } else { &scalar.max };
    let bound: i64 = bound.as_ref()?.parse().ok()?;
    *value(site, document)? = bound.checked_add(step)?.into();
    Some(())
}

fn is_integer(site: &Site<'_>) -> bool {
    let is_scalar = scalar(site).is_some_and(|scalar| scalar.base == ScalarBase::Integer);
    is_scalar || site.place.ty == TypeRef::Integer
}

pub(super) fn fraction(site: &Site<'_>, document: &mut Value, _: &mut Dice) -> Option<()> {
    let value = value(site, document).filter(|_| is_integer(site))?;
    *value = (value.as_f64()? + 0.5).into();
    Some(())
}

pub(super) fn point_zero(site: &Site<'_>, document: &mut Value, _: &mut Dice) -> Option<()> {
    let value = value(site, document).filter(|_| is_integer(site))?;
    *value = Number::from_f64(value.as_f64()?)?.into();
    Some(())
}

pub(super) fn forty_digits(site: &Site<'_>, document: &mut Value, _: &mut Dice) -> Option<()> {
    let value = value(site, document)?;
    value.as_number()?;
    *value = 1e39.into();
    Some(())
}

pub(super) fn date(site: &Site<'_>, document: &mut Value, date: Value) -> Option<()> {
    *value(site, document).filter(|_| site.place.ty == TypeRef::Date)? = date;
    Some(())
}

pub(super) fn url(site: &Site<'_>, document: &mut Value, url: &str) -> Option<()> {
    *value(site, document).filter(|_| site.place.ty == TypeRef::Url)? = url.into();
    Some(())
}
