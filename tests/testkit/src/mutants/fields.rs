//! Edits of fields, lists and records.

use comity_ontology::model::{Field, FieldRole, TypeRef};
use serde_json::{Map, Value};

use super::Site;
use crate::{Dice, places::Holds};

/// The object at the place.
fn object<'v>(site: &Site<'_>, document: &'v mut Value) -> Option<&'v mut Map<String, Value>> {
    site.place.record?;
    document.pointer_mut(&site.place.pointer)?.as_object_mut()
}

/// The list at the place.
fn list<'v>(site: &Site<'_>, document: &'v mut Value) -> Option<&'v mut Vec<Value>> {
    if site.place.holds != Holds::List {
        return None;
    }
    document.pointer_mut(&site.place.pointer)?.as_array_mut()
}

pub(super) fn leave_out(
    site: &Site<'_>,
    document: &mut Value,
    dice: &mut Dice,
    required: bool,
) -> Option<()> {
    let record = &site.model.records[site.place.record?];
    let object = object(site, document)?;
    let fields = record.fields.iter().filter(|field| field.is_required() == required);
    let present: Vec<_> = fields.filter(|field| object.contains_key(&field.name)).collect();
    object.remove(&dice.pick(&present)?.name).map(drop)
}

pub(super) fn misspell_key(site: &Site<'_>, document: &mut Value, dice: &mut Dice) -> Option<()> {
    let object = object(site, document)?;
    let keys: Vec<_> = object.keys().cloned().collect();
    let key = dice.pick(&keys)?;
    let value = object.remove(key)?;
    object.insert(misspelt(key, dice), value);
    Some(())
}

pub(super) fn add_key(site: &Site<'_>, document: &mut Value, _: &mut Dice) -> Option<()> {
    object(site, document)?.insert("remark".to_owned(), "by the way".into());
    Some(())
}

pub(super) fn exchange(site: &Site<'_>, document: &mut Value, dice: &mut Dice) -> Option<()> {
    let fields = &site.model.records[site.place.record?].fields;
    let object = object(site, document)?;
    let present: Vec<_> = fields.iter().filter(|field| object.contains_key(&field.name)).collect();
    let mut pairs = Vec::new();
    for (i, a) in present.iter().enumerate() {
        let is_alike =
            |b: &Field| a.ty == b.ty && a.cardinality.is_many() == b.cardinality.is_many();
        pairs.extend(present[i + 1..].iter().filter(|b| is_alike(b)).map(|b| (&a.name, &b.name)));
    }
    let &(first, second) = dice.pick(&pairs)?;
    let (a, b) = (object.get(first)?.clone(), object.get(second)?.clone());
    object.insert(first.clone(), b);
    object.insert(second.clone(), a);
    Some(())
}

/// The key of the tag of a union's value, if the place holds one.
fn tag<'m>(site: &Site<'m>) -> Option<&'m str> {
    match site.place.ty {
        TypeRef::Union(union) if site.place.holds != Holds::List => {
            Some(&site.model.unions[union].tag)
        }
        _ => None,
    }
}

pub(super) fn misspell_kind(site: &Site<'_>, document: &mut Value, dice: &mut Dice) -> Option<()> {
    let tag = tag(site)?;
    let kind = object(site, document)?.get_mut(tag)?;
    *kind = misspelt(kind.as_str()?, dice).into();
    Some(())
}

pub(super) fn leave_out_kind(site: &Site<'_>, document: &mut Value, _: &mut Dice) -> Option<()> {
    object(site, document)?.remove(tag(site)?).map(drop)
}

pub(super) fn another_kind(site: &Site<'_>, document: &mut Value, dice: &mut Dice) -> Option<()> {
    let TypeRef::Union(union) = site.place.ty else { return None };
    let other = dice.pick(&site.model.unions[union].variants)?;
    *object(site, document)?.get_mut(tag(site)?)? = other.tag.as_str().into();
    Some(())
}

pub(super) fn null(site: &Site<'_>, document: &mut Value, required: bool) -> Option<()> {
    let field = site.place.field(site.model)?;
    if site.place.holds == Holds::Item || field.is_required() != required {
        return None;
    }
    *document.pointer_mut(&site.place.pointer)? = Value::Null;
    Some(())
}

pub(super) fn null_item(site: &Site<'_>, document: &mut Value, dice: &mut Dice) -> Option<()> {
    let items = list(site, document)?;
    let at = dice.roll(items.len());
    *items.get_mut(at)? = Value::Null;
    Some(())
}

pub(super) fn empty_list(site: &Site<'_>, document: &mut Value, _: &mut Dice) -> Option<()> {
    list(site, document)?.clear();
    Some(())
}

pub(super) fn fewer_items(site: &Site<'_>, document: &mut Value, _: &mut Dice) -> Option<()> {
    list(site, document)?.pop().map(drop)
}

pub(super) fn too_many_items(site: &Site<'_>, document: &mut Value, _: &mut Dice) -> Option<()> {
    let max = site.place.field(site.model)?.cardinality.max?;
    let items = list(site, document)?;
    let last = items.last()?.clone();
    items.resize(usize::try_from(max).ok()? + 1, last);
    Some(())
}

pub(super) fn item_twice(site: &Site<'_>, document: &mut Value, dice: &mut Dice) -> Option<()> {
    let items = list(site, document)?;
    let item = dice.pick(items)?.clone();
    items.push(item);
    Some(())
}

pub(super) fn one_for_list(site: &Site<'_>, document: &mut Value, _: &mut Dice) -> Option<()> {
    let first = list(site, document)?.first()?.clone();
    *document.pointer_mut(&site.place.pointer)? = first;
    Some(())
}

pub(super) fn list_for_one(site: &Site<'_>, document: &mut Value, _: &mut Dice) -> Option<()> {
    if site.place.holds != Holds::One || site.place.field.is_none() {
        return None;
    }
    let value = document.pointer_mut(&site.place.pointer)?;
    *value = Value::Array(vec![value.take()]);
    Some(())
}

pub(super) fn text_for_record(site: &Site<'_>, document: &mut Value, _: &mut Dice) -> Option<()> {
    site.place.record?;
    *document.pointer_mut(&site.place.pointer)? = "all of it".into();
    Some(())
}

pub(super) fn id_twice(site: &Site<'_>, document: &mut Value, dice: &mut Dice) -> Option<()> {
    if site.place.field(site.model)?.role != FieldRole::Identity {
        return None;
    }
    let is_alike = |place: &&crate::places::Place| {
        let field = place.field(site.model);
        place.ty == site.place.ty && field.is_some_and(|field| field.role == FieldRole::Identity)
    };
    let alike: Vec<_> = site.places.iter().filter(is_alike).collect();
    let other = document.pointer(&dice.pick(&alike)?.pointer)?.clone();
    *document.pointer_mut(&site.place.pointer)? = other;
    Some(())
}

pub(super) fn reference_to_nothing(
    site: &Site<'_>,
    document: &mut Value,
    _: &mut Dice,
) -> Option<()> {
    if !matches!(site.place.field(site.model)?.role, FieldRole::Reference(_)) {
        return None;
    }
    let value = document.pointer_mut(&site.place.pointer)?;
    let mut id = value.as_str()?.to_owned();
    // The form stays as it is: the last sign gives way to its neighbour.
    let last = match id.pop()? {
        'z' => 'a',
        'Z' => 'A',
        '9' => '0',
        sign => char::from_u32(u32::from(sign) + 1)?,
    };
    id.push(last);
    *value = id.into();
    Some(())
}

pub(super) fn another_ontology(site: &Site<'_>, document: &mut Value, _: &mut Dice) -> Option<()> {
    if site.place.field.is_some() {
        return None;
    }
    *document.get_mut("ontology")? = format!("{}@9.9.9", site.model.name).into();
    Some(())
}

/// A word with one slip of the keyboard: two letters exchanged, or one too many.
pub(super) fn misspelt(word: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let at = dice.roll(letters.len().saturating_sub(1));
    match (letters.get(at), letters.get(at + 1)) {
        (Some(a), Some(b)) if a != b => letters.swap(at, at + 1),
        (Some(&letter), _) => letters.insert(at, letter),
        _ => letters.push('x'),
    }
    letters.into_iter().collect()
}
