//! The fates of all rules and properties of an ontology in targets, as a table and in a few lines.

use std::{collections::HashMap, fmt::Write as _};

use comity_ontology::Model;

use crate::{
    fate::{Fate, used},
    loss::{Effect, Loss},
    target::{Artefact, Target},
};

/// What becomes of a rule, by the losses of an artefact.
pub fn of_rule(id: &str, losses: &[Loss]) -> Fate {
    of(&not_carried(losses), id)
}

/// The fates of the rules that are not carried, by id.
fn not_carried(losses: &[Loss]) -> HashMap<&str, Fate> {
    let mut fates = HashMap::new();
    for loss in losses {
        let subject = loss.subject.strip_prefix("rule ");
        let lost = subject.filter(|_| loss.effect == Effect::Accepts);
        // Another loss that lets what breaks it pass is about some of its values.
        let approximated = subject.into_iter().chain(loss.codes.iter().map(String::as_str));
        let approximated = approximated.map(|id| (id, Fate::Approximated));
        for (id, fate) in lost.map(|id| (id, Fate::Lost)).into_iter().chain(approximated) {
            let known = fates.entry(id).or_insert(fate);
            *known = fate.max(*known);
        }
    }
    fates
}

fn of(fates: &HashMap<&str, Fate>, id: &str) -> Fate {
    fates.get(id).copied().unwrap_or(Fate::Carried)
}

/// The ids of the rules of a model, each once, in the order of the ontology.
pub fn rules(model: &Model) -> Vec<&str> {
    let mut ids: Vec<&str> = Vec::new();
    let mut known = std::collections::HashSet::new();
    for rule in model.records.iter().flat_map(|record| &record.rules) {
        if known.insert(&*rule.id) {
            ids.push(&rule.id);
        }
    }
    ids
}

/// What becomes of every rule and property in some targets, as one Markdown page.
pub fn table(model: &Model, columns: &[(&dyn Target, &Artefact)]) -> String {
    let mut out = String::from("# What each target carries\n");
    let head = |out: &mut String, first: &str| {
        let names = columns.iter().map(|(target, _)| target.name()).collect::<Vec<_>>();
        let _ = write!(out, "\n| {first} | {} |\n|---|", names.join(" | "));
        let _ = writeln!(out, "{}", "---|".repeat(columns.len()));
    };
    head(&mut out, "property");
    for property in used(model) {
        let fates = columns.iter().map(|(target, _)| target.fate(property).as_str());
        let fates = fates.collect::<Vec<_>>().join(" | ");
        let _ = writeln!(out, "| {}: {} | {fates} |", property.of(), property.name());
    }
    let rules = rules(model);
    if !rules.is_empty() {
        head(&mut out, "rule");
    }
    let all: Vec<_> = columns.iter().map(|(_, artefact)| not_carried(&artefact.losses)).collect();
    for id in rules {
        let fates = all.iter().map(|fates| of(fates, id).as_str());
        let _ = writeln!(out, "| `{id}` | {} |", fates.collect::<Vec<_>>().join(" | "));
    }
    out
}

/// The same for one target in a few lines, for the header of a file.
pub fn summary(model: &Model, target: &dyn Target, losses: &[Loss]) -> Vec<String> {
    let (rules, fates) = (rules(model), not_carried(losses));
    let mut lines = Vec::new();
    for fate in [Fate::Approximated, Fate::Lost] {
        let ids = rules.iter().copied().filter(|id| of(&fates, id) == fate);
        let properties = used(model).filter(|property| target.fate(*property) == fate);
        let names = properties.map(|property| format!("{}: {}", property.of(), property.name()));
        for (what, all) in
            [("Rules", ids.map(str::to_owned).collect::<Vec<_>>()), ("Properties", names.collect())]
        {
            if !all.is_empty() {
                lines.push(format!("{what} {}: {}.", fate.as_str(), all.join("; ")));
            }
        }
    }
    lines.insert(0, carried(model, losses));
    lines
}

/// How many rules of a model are carried, by the losses of an artefact.
pub fn carried(model: &Model, losses: &[Loss]) -> String {
    let (rules, fates) = (rules(model), not_carried(losses));
    let carried = rules.iter().filter(|id| of(&fates, id) == Fate::Carried).count();
    format!("Rules carried: {carried} of {}.", rules.len())
}
