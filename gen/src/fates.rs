//! The fates of all rules and properties of an ontology in targets, as a table and in a few lines.

use std::fmt::Write as _;

use comity_ontology::Model;

use crate::{
    fate::{Fate, used},
    loss::{Effect, Loss},
    target::{Artefact, Target},
};

/// What becomes of a rule, by the losses of an artefact.
pub fn of_rule(id: &str, losses: &[Loss]) -> Fate {
    let subject = format!("rule {id}");
    let fates = losses.iter().filter_map(|loss| match loss.effect {
        Effect::Accepts if loss.subject == subject => Some(Fate::Lost),
        // Another loss that lets what breaks it pass is about some of its values.
        _ if loss.subject == subject || loss.codes.iter().any(|code| code == id) => {
            Some(Fate::Approximated)
        }
        _ => None,
    });
    fates.max().unwrap_or(Fate::Carried)
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
    for id in rules {
        let fates = columns.iter().map(|(_, artefact)| of_rule(id, &artefact.losses).as_str());
        let _ = writeln!(out, "| `{id}` | {} |", fates.collect::<Vec<_>>().join(" | "));
    }
    out
}

/// The same for one target in a few lines, for the header of a file.
pub fn summary(model: &Model, target: &dyn Target, losses: &[Loss]) -> Vec<String> {
    let rules = rules(model);
    let mut lines = Vec::new();
    for fate in [Fate::Approximated, Fate::Lost] {
        let ids = rules.iter().copied().filter(|id| of_rule(id, losses) == fate);
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
    let carried = rules.iter().filter(|id| of_rule(id, losses) == Fate::Carried).count();
    lines.insert(0, format!("Rules carried: {carried} of {}.", rules.len()));
    lines
}
