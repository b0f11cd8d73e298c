//! What a code means.

mod name;

use std::fmt::Write as _;

use comity_ontology::model::{Conflict, Example, LocalizedText, Location, Model};
use comity_tree::{Code, Group, Severity, nearest, one_line};

use crate::{codes, page};

/// Every code that is not the id of a rule or conflict: of reading and decoding, of ontologies,
/// and of the checker.
pub fn built_in() -> impl Iterator<Item = &'static Code> {
    comity_tree::CODES.iter().chain(comity_ontology::codes::CODES).chain(codes::CODES).copied()
}

/// Lists all codes with their titles by group, and the rules and conflicts of `model`.
pub fn list(model: Option<&Model>) -> String {
    let mut text = String::new();
    for group in Group::ALL {
        let _ = writeln!(text, "{}\n", group.title());
        for code in built_in().filter(|code| code.group == group) {
            let _ = writeln!(text, "    {:28} {}", code.name, code.title);
        }
        text.push('\n');
    }
    if let Some(model) = model {
        let rules = model.records.iter().flat_map(|record| &record.rules).map(|rule| &rule.id);
        let conflicts = model.conflicts.iter().map(|conflict| &conflict.id);
        for (title, mut ids) in
            [("Rules", rules.collect::<Vec<_>>()), ("Conflicts", conflicts.collect())]
        {
            ids.sort();
            ids.dedup();
            let _ = writeln!(text, "{title} of `{}`\n", shown(&model.name));
            for id in ids {
                let _ = writeln!(text, "    {}", shown(id));
            }
            text.push('\n');
        }
    }
    text
}

/// Explains a code, that is a built-in one or the id of a rule or conflict of `model`; otherwise
/// what has this name in `model`: a type, a term or a field.
///
/// # Errors
///
/// The nearest code or name, if this one is unknown and one is near.
pub fn explain(code: &str, model: Option<&Model>) -> Result<String, Option<String>> {
    if let Some(code) = built_in().find(|known| known.name == code) {
        return Ok(of_built_in(code));
    }
    let found = model.and_then(|model| {
        let conflict = model.conflicts.iter().find(|conflict| conflict.id == code)?;
        Some((model, conflict))
    });
    if let Some((model, conflict)) = found {
        return Ok(explain_conflict(conflict, model));
    }
    let mut rules = model
        .iter()
        .flat_map(|model| &model.records)
        .flat_map(|record| record.rules.iter().map(move |rule| (record, rule)));
    let Some((record, rule)) = rules.clone().find(|(_, rule)| rule.id == code) else {
        let named = model.map(|model| name::explain(code, model)).unwrap_or_default();
        if !named.is_empty() {
            return Ok(named);
        }
        let conflicts = model.iter().flat_map(|model| &model.conflicts);
        let known = built_in()
            .map(|code| code.name)
            .chain(rules.map(|(_, rule)| rule.id.as_str()))
            .chain(conflicts.map(|conflict| conflict.id.as_str()))
            .chain(model.into_iter().flat_map(name::names));
        return Err(nearest(code, known).map(str::to_owned));
    };
    let mut text = format!("{}\n\n", head(&rule.id, rule.severity));
    paragraph(&mut text, &rule.definition);
    let shared: Vec<&str> = rules
        .by_ref()
        .filter(|(_, other)| other.id == code)
        .map(|(record, _)| record.name.as_str())
        .collect();
    let names = if shared.is_empty() { record.name.clone() } else { shared.join("`, `") };
    let _ = writeln!(text, "A rule of `{}`:\n", shown(&names));
    indent(&mut text, &rule.source);
    text.push_str(&model.map_or_else(String::new, |model| origin(model, rule.location)));
    add_examples(&mut text, &rule.valid, &rule.invalid);
    Ok(text)
}

/// The page of a built-in code, for a terminal.
fn of_built_in(code: &'static Code) -> String {
    let severity = code.severity.as_str();
    let exit = page::exit(code);
    let body = page::plain(page::body(code));
    format!("{} ({severity}, exit code {exit})\n\n{}\n\n{body}", code.name, code.title)
}

/// What a conflict of the ontology means.
fn explain_conflict(conflict: &Conflict, model: &Model) -> String {
    let mut text = format!("{}\n\n", head(&conflict.id, conflict.severity));
    paragraph(&mut text, &conflict.definition);
    let [when, assert] = &conflict.source;
    let _ =
        writeln!(text, "A conflict between several claims. They do not contradict each other if\n");
    indent(&mut text, assert);
    if !when.is_empty() {
        let _ = writeln!(text, "\nIt compares the claims for which this is true\n");
        indent(&mut text, when);
    }
    if !conflict.maybe.is_empty() {
        let _ =
            writeln!(text, "\nThere may be no contradiction: {}.", shown(conflict.maybe.first()));
    }
    if !conflict.help.is_empty() {
        let _ = writeln!(text, "\nWhat to do: {}.", shown(conflict.help.first()));
    }
    text.push_str(&origin(model, conflict.location));
    add_examples(&mut text, &conflict.valid, &conflict.invalid);
    text
}

/// The ontology that defines what is at a place, if the model is made of several.
fn origin(model: &Model, place: Location) -> String {
    let origin = model.origin(place).filter(|_| !model.bases().is_empty());
    origin.map_or_else(String::new, |origin| {
        format!("\nDefined in `{}`.\n", shown(&origin.to_string()))
    })
}

fn indent(text: &mut String, source: &str) {
    for line in source.trim().lines() {
        let _ = writeln!(text, "    {}", shown(line));
    }
}

/// A text of an ontology with its lines, and without other hidden characters.
fn shown(text: &str) -> String {
    text.split('\n').map(one_line).collect::<Vec<_>>().join("\n")
}

fn add_examples(text: &mut String, valid: &[Example], invalid: &[Example]) {
    for (title, examples) in [("Valid", valid), ("Invalid", invalid)] {
        if !examples.is_empty() {
            let _ = writeln!(text, "\n{title}:\n");
            for example in examples {
                let _ = writeln!(text, "    {}", shown(&example.json));
            }
        }
    }
}

fn head(code: &str, severity: Severity) -> String {
    format!("{} ({})", shown(code), severity.as_str())
}

fn paragraph(text: &mut String, definition: &LocalizedText) {
    if !definition.is_empty() {
        let _ = writeln!(text, "{}\n", shown(definition.first()));
    }
}
