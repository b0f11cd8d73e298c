//! Vocabularies of two versions: terms, their hierarchy and their order.

use std::collections::{BTreeMap, BTreeSet};

use super::{Changes, Named, VersionStep, pairs, text};
use crate::model::{Model, Renamed, Term, Vocabulary};

pub(super) fn compare(old: &Model, new: &Model, changes: &mut Changes<'_>) {
    let found = pairs(
        |name| format!("the vocabulary `{name}`"),
        None,
        (
            &old.vocabularies.iter().map(Named::from).collect::<Vec<_>>(),
            &new.vocabularies.iter().map(Named::from).collect::<Vec<_>>(),
        ),
        changes,
    );
    for (i, j) in found {
        let (before, after) = (&old.vocabularies[i], &new.vocabularies[j]);
        let what = format!("the vocabulary `{}`", after.name);
        changes.definition(&what, &before.definition, &after.definition, after.location);
        if before.order != after.order {
            changes.add(
                VersionStep::Major,
                "changed",
                format!("the order of {what}"),
                "",
                after.location,
            );
        }
        let stated = |v: &Vocabulary| (v.stated, v.stated_with_context, v.stated_by_name);
        if stated(before) != stated(after) {
            changes.add(
                VersionStep::Major,
                "changed",
                format!("`stated` of {what}"),
                "",
                after.location,
            );
        }
        terms(before, after, j, changes);
    }
}

fn terms(old: &Vocabulary, new: &Vocabulary, vocabulary: usize, changes: &mut Changes<'_>) {
    let found = pairs(
        |code| format!("the term `{code}` of `{}`", new.name),
        Some(Renamed::Term(vocabulary)),
        (
            &old.terms.iter().map(Named::from).collect::<Vec<_>>(),
            &new.terms.iter().map(Named::from).collect::<Vec<_>>(),
        ),
        changes,
    );
    // A renamed term is the same term in the hierarchy and the order.
    let mut renamed = BTreeMap::new();
    for &(i, j) in &found {
        renamed.insert(old.terms[i].code.as_str(), new.terms[j].code.as_str());
    }
    let known =
        |code: &'_ str| renamed.get(code).map_or_else(|| code.to_owned(), |it| (*it).to_owned());
    for (i, j) in found {
        let (before, after) = (&old.terms[i], &new.terms[j]);
        let what = format!("the term `{}` of `{}`", after.code, new.name);
        changes.definition(&what, &before.definition, &after.definition, after.location);
        if text::differs(&before.label, &after.label) {
            changes.add(
                VersionStep::Patch,
                "reworded",
                format!("a label of {what}"),
                "",
                after.location,
            );
        }
        let parents = |vocabulary: &Vocabulary, term: &Term, name: &dyn Fn(&str) -> String| {
            term.broader.iter().map(|&it| name(&vocabulary.terms[it].code)).collect::<BTreeSet<_>>()
        };
        let (was, is) =
            (parents(old, before, &known), parents(new, after, &|code| code.to_owned()));
        if was != is {
            let step = if was.is_subset(&is) { VersionStep::Minor } else { VersionStep::Major };
            let how = format!("from {} to {}", listed(&was), listed(&is));
            changes.add(step, "moved", what.clone(), how, after.location);
        }
        let edges = |vocabulary: &Vocabulary, term: &Term, name: &dyn Fn(&str) -> String| {
            let edges = term.above.iter().map(|edge| name(&vocabulary.terms[edge.term].code));
            edges.collect::<BTreeSet<_>>()
        };
        let (was, is) = (edges(old, before, &known), edges(new, after, &|code| code.to_owned()));
        for lower in was.difference(&is) {
            let edge = format!("the edge of the order from `{}` to `{lower}`", after.code);
            changes.add(
                VersionStep::Major,
                "removed",
                edge,
                "they may no longer compare",
                after.location,
            );
        }
        for lower in is.difference(&was) {
            let edge = format!("the edge of the order from `{}` to `{lower}`", after.code);
            changes.add(VersionStep::Minor, "added", edge, "", after.location);
        }
        if let (None, Some(deprecated)) = (&before.deprecated, &after.deprecated) {
            let by = &deprecated.replaced_by;
            let how = if by.is_empty() { String::new() } else { format!("use `{by}`") };
            changes.add(VersionStep::Minor, "deprecated", what, how, after.location);
        }
    }
}

fn listed(codes: &BTreeSet<String>) -> String {
    if codes.is_empty() {
        return "the top".to_owned();
    }
    codes.iter().map(|code| format!("`{code}`")).collect::<Vec<_>>().join(", ")
}
