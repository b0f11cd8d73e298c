//! Scalars, records, unions and conflicts of two versions.

use comity_tree::Severity;

use super::{Carried, Changes, Named, VersionStep, listed, pairs};
use crate::{
    migration::NameFate,
    model::{Field, Model, Record, Renamed, Scalar, Union},
};

pub(super) fn compare(old: &Model, new: &Model, changes: &mut Changes<'_>) {
    scalars(old, new, changes);
    let list = [old, new].map(|model| model.records.iter().map(Named::from).collect::<Vec<_>>());
    for (i, j) in pairs(|name| format!("the record `{name}`"), None, (&list[0], &list[1]), changes)
    {
        let (before, after) = (&old.records[i], &new.records[j]);
        let what = format!("the record `{}`", after.name);
        changes.definition(&what, &before.definition, &after.definition, after.location);
        fields((old, before), (new, after), j, changes);
        rules(before, after, changes);
    }
    unions(old, new, changes);
    for conflict in &old.conflicts {
        if !new.conflicts.iter().any(|other| other.id == conflict.id) {
            let what = format!("the conflict `{}`", conflict.id);
            changes.add(VersionStep::Minor, "removed", what, "", conflict.location);
        }
    }
    for conflict in &new.conflicts {
        let what = format!("the conflict `{}`", conflict.id);
        match old.conflicts.iter().find(|other| other.id == conflict.id) {
            None => changes.add(VersionStep::Minor, "added", what, "", conflict.location),
            Some(other) if other.source != conflict.source => {
                changes.add(VersionStep::Minor, "changed", what, "", conflict.location);
            }
            Some(_) => {}
        }
    }
}

fn scalars(old: &Model, new: &Model, changes: &mut Changes<'_>) {
    let list = [old, new].map(|model| model.scalars.iter().map(Named::from).collect::<Vec<_>>());
    for (i, j) in pairs(|name| format!("the scalar `{name}`"), None, (&list[0], &list[1]), changes)
    {
        let (before, after) = (&old.scalars[i], &new.scalars[j]);
        let what = format!("the scalar `{}`", after.name);
        changes.definition(&what, &before.definition, &after.definition, after.location);
        let bounds = |one: &Scalar| {
            let pattern = one.pattern.as_ref().map(|pattern| pattern.source.clone());
            (one.base, pattern, one.min.clone(), one.max.clone(), one.min_length, one.max_length)
        };
        if bounds(before) != bounds(after) {
            let how = "values that were valid may no longer be";
            changes.add(
                VersionStep::Major,
                "changed",
                format!("what {what} accepts"),
                how,
                after.location,
            );
        }
    }
}

fn fields(
    (old, before): (&Model, &Record),
    (new, after): (&Model, &Record),
    record: usize,
    changes: &mut Changes<'_>,
) {
    let list =
        [before, after].map(|record| record.fields.iter().map(Named::from).collect::<Vec<_>>());
    let known = changes.list.len();
    let what = |name: &str| format!("the field `{name}` of `{}`", after.name);
    let found = pairs(what, Some(Renamed::Field(record)), (&list[0], &list[1]), changes);
    // A new field that must be written is more than an addition.
    for change in &mut changes.list[known..] {
        let added = after.fields.iter().find(|field| {
            change.verb == "added" && change.what == what(&field.name) && field.is_required()
        });
        if added.is_some() {
            change.step = VersionStep::Major;
            change.carried = Carried::Not;
            "it is required".clone_into(&mut change.how);
        }
    }
    for (i, j) in found {
        let (was, is) = (&before.fields[i], &after.fields[j]);
        let what = what(&is.name);
        changes.definition(&what, &was.definition, &is.definition, is.location);
        if old.type_name(was.ty) != new.type_name(is.ty) {
            let how = format!("from `{}` to `{}`", old.type_name(was.ty), new.type_name(is.ty));
            changes.add(
                VersionStep::Major,
                "changed",
                format!("the type of {what}"),
                how,
                is.location,
            );
        }
        let (low, high) = (was.cardinality, is.cardinality);
        let least = |field: &Field| if field.is_required() { field.cardinality.min } else { 0 };
        let most = |max: Option<u32>| max.unwrap_or(u32::MAX);
        if low.is_many() != high.is_many() {
            changes.add(
                VersionStep::Major,
                "changed",
                format!("whether {what} is a list"),
                "",
                is.location,
            );
        } else if least(is) > least(was) || most(high.max) < most(low.max) {
            changes.add(VersionStep::Major, "narrowed", what.clone(), "", is.location);
        } else if least(is) < least(was) || most(high.max) > most(low.max) {
            changes.add(VersionStep::Minor, "widened", what.clone(), "", is.location);
        }
        let default = |model: &Model, field: &Field| {
            field.default.as_ref().map(|default| default.written(model, field.ty).to_owned())
        };
        let (was_default, is_default) = (default(old, was), default(new, is));
        if was_default.is_some() && was_default != is_default {
            let how = "documents that leave it out mean something else";
            changes.add(
                VersionStep::Major,
                "changed",
                format!("the default of {what}"),
                how,
                is.location,
            );
        }
        if was.role != is.role {
            changes.add(
                VersionStep::Major,
                "changed",
                format!("the role of {what}"),
                "",
                is.location,
            );
        }
        if let (None, Some(deprecated)) = (&was.deprecated, &is.deprecated) {
            let by = &deprecated.replaced_by;
            let how = if by.is_empty() { String::new() } else { format!("use `{by}`") };
            changes.add(VersionStep::Minor, "deprecated", what, how, is.location);
        }
    }
}

fn rules(old: &Record, new: &Record, changes: &mut Changes<'_>) {
    let what = |id: &str| format!("the rule `{id}` of `{}`", new.name);
    for rule in &old.rules {
        if !new.rules.iter().any(|other| other.id == rule.id) {
            changes.add(VersionStep::Minor, "removed", what(&rule.id), "", rule.location);
        }
    }
    for rule in &new.rules {
        let is_error = rule.severity == Severity::Error;
        let step = if is_error { VersionStep::Major } else { VersionStep::Minor };
        match old.rules.iter().find(|other| other.id == rule.id) {
            None => changes.add(step, "added", what(&rule.id), "", rule.location),
            Some(other) if other.source != rule.source => {
                changes.add(step, "changed", what(&rule.id), "", rule.location);
            }
            Some(other) if other.severity != rule.severity => {
                let how = format!("from {} to {}", other.severity.as_str(), rule.severity.as_str());
                changes.add(step, "changed", what(&rule.id), how, rule.location);
            }
            Some(_) => {}
        }
    }
}

fn unions(old: &Model, new: &Model, changes: &mut Changes<'_>) {
    let list = [old, new].map(|model| model.unions.iter().map(Named::from).collect::<Vec<_>>());
    for (i, j) in pairs(|name| format!("the union `{name}`"), None, (&list[0], &list[1]), changes) {
        let (before, after) = (&old.unions[i], &new.unions[j]);
        let what = format!("the union `{}`", after.name);
        changes.definition(&what, &before.definition, &after.definition, after.location);
        if before.tag != after.tag {
            changes.add(
                VersionStep::Major,
                "changed",
                format!("the tag of {what}"),
                "",
                after.location,
            );
            if changes.fate(Renamed::Tag(j), &before.tag) == NameFate::Renamed(after.tag.clone()) {
                changes.mark(Carried::Whole);
            }
        }
        variants(before, after, j, changes);
    }
}

fn variants(before: &Union, after: &Union, union: usize, changes: &mut Changes<'_>) {
    let what = |tag: &str| format!("the variant `{tag}` of the union `{}`", after.name);
    let has = |tag: &str| after.variants.iter().any(|other| other.tag == tag);
    let mut renamed = Vec::new();
    for variant in &before.variants {
        let tag = variant.tag.as_str();
        let place = |tag: &str| after.variants.iter().find(|other| other.tag == tag);
        let at = |tag: &str| place(tag).map_or(after.location, |other| other.location);
        match changes.fate(Renamed::Variant(union), tag) {
            NameFate::Renamed(name) => {
                changes.add(
                    VersionStep::Major,
                    "renamed",
                    what(tag),
                    format!("to `{name}`"),
                    at(&name),
                );
                changes.mark(Carried::Whole);
                renamed.push(name);
            }
            NameFate::Open(names) if !names.is_empty() => {
                let how = format!("into {}", listed(&names));
                changes.add(VersionStep::Major, "split", what(tag), how, at(&names[0]));
                changes.mark(Carried::Asked);
            }
            _ if !has(tag) => {
                changes.add(VersionStep::Major, "removed", what(tag), "", variant.location);
            }
            _ => {}
        }
    }
    for variant in &after.variants {
        let is_old = before.variants.iter().any(|other| other.tag == variant.tag);
        if !is_old && !renamed.contains(&variant.tag) {
            changes.add(VersionStep::Minor, "added", what(&variant.tag), "", variant.location);
        }
    }
}
