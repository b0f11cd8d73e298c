//! A row for each code that comity finds, and in a column for each validator how many of the
//! documents with only that error it refuses, of those that it was asked about.

use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
    fmt::Write as _,
    fs,
    path::Path,
};

use comity_gen::Artefact;
use comity_ontology::Model;
use comity_targets::{Effect, target};
use serde_json::Value;

use crate::validators;

/// What was compared.
pub(crate) struct Matrix {
    /// The table.
    pub(crate) text: String,
    /// The differences that no loss explains, and the losses that no document shows.
    pub(crate) unexplained: Vec<String>,
}

/// What validators refuse of the documents with one error alone: of each column, how many it
/// refuses, and of how many it was asked.
type Rows = BTreeMap<String, Vec<(usize, usize)>>;

/// Reads the cases and the verdicts of each column: a target, or `VALIDATOR=TARGET`.
///
/// # Errors
///
/// A file is missing, or has other cases.
pub(crate) fn compare(
    model: &Model,
    folder: &Path,
    columns: &[&str],
) -> Result<Matrix, Box<dyn Error>> {
    let cases = list(&folder.join("cases.json"))?;
    let mut rows = Rows::new();
    let mut unexplained = Vec::new();
    let mut names = Vec::new();
    // Of each target and case, the first validator of it that was asked, and whether it refuses.
    let mut firsts: BTreeMap<(&str, usize), (&str, bool)> = BTreeMap::new();
    for (column, written) in columns.iter().enumerate() {
        let (name, target_name) = written.split_once('=').unwrap_or((written, written));
        let target = target(target_name).ok_or_else(|| format!("no target {target_name}"))?;
        let artefact = target.generate(model).map_err(|refusals| format!("{refusals:?}"))?;
        let verdicts = match validators::verdicts(name, &artefact, &cases) {
            Some(verdicts) => verdicts?,
            None => list(&folder.join(format!("{name}.json")))?,
        };
        if verdicts.len() != cases.len() {
            let counts = format!("{} verdicts on {} cases", verdicts.len(), cases.len());
            return Err(format!("{name}: {counts}").into());
        }
        names.push(name);
        let accepted = accepted(&artefact);
        let asked = cases.iter().zip(&verdicts).enumerate();
        for (index, (case, verdict)) in asked.filter(|(_, (_, verdict))| !verdict.is_null()) {
            let codes: BTreeSet<_> = texts(&case["codes"]).collect();
            let found: BTreeSet<_> = texts(verdict).collect();
            let about = case["name"].as_str().unwrap_or_default();
            if let (Some(code), 1) = (codes.first(), codes.len()) {
                let row = rows.entry((*code).to_owned());
                let row = row.or_insert_with(|| vec![(0, 0); columns.len()]);
                row[column].0 += usize::from(!found.is_empty());
                row[column].1 += 1;
            }
            let refuses = !found.is_empty();
            let &mut (first, expected) =
                firsts.entry((target_name, index)).or_insert((name, refuses));
            if refuses != expected {
                unexplained.push(format!("{name} and {first} differ about {about}"));
            }
            if codes.is_empty() && !found.is_empty() {
                unexplained.push(format!("{name} refuses {about}: {found:?}"));
            }
            if found.is_empty() && !codes.iter().all(|code| accepted.contains(code)) {
                unexplained.push(format!("{name} accepts {about}: {codes:?}"));
            }
        }
        for code in accepted {
            let row = rows.get(code).map(|row| row[column]);
            if let Some((refused, asked)) = row.filter(|(_, asked)| *asked > 0)
                && refused == asked
                && is_whole(&artefact, code)
            {
                unexplained
                    .push(format!("{name} refuses every `{code}`, which {target_name} loses"));
            }
        }
    }
    Ok(Matrix { text: table(&rows, &names, &cases), unexplained })
}

/// The codes of what an artefact lets pass.
fn accepted(artefact: &Artefact) -> BTreeSet<&str> {
    let losses = artefact.losses.iter().filter(|loss| loss.effect == Effect::Accepts);
    losses.flat_map(|loss| loss.codes.iter().map(String::as_str)).collect()
}

/// Whether a loss is about all of a rule, and not about some of the values that it reads.
fn is_whole(artefact: &Artefact, code: &str) -> bool {
    let subject = format!("rule {code}");
    artefact.losses.iter().any(|loss| loss.effect == Effect::Accepts && loss.subject == subject)
}

fn table(rows: &Rows, names: &[&str], cases: &[Value]) -> String {
    let labelled = cases.iter().filter(|case| case["rule"].is_string()).count();
    let mut out = format!(
        "{} documents, {labelled} of them examples of rules; refused/asked\n\n| only error | {} |\n",
        cases.len(),
        names.join(" | ")
    );
    let _ = writeln!(out, "|---|{}", "---|".repeat(names.len()));
    for (code, row) in rows {
        let cells = row.iter().map(|(refused, asked)| format!("{refused}/{asked}"));
        let _ = writeln!(out, "| `{code}` | {} |", cells.collect::<Vec<_>>().join(" | "));
    }
    out
}

fn list(path: &Path) -> Result<Vec<Value>, Box<dyn Error>> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(serde_json::from_str(&text)?)
}

pub(crate) fn texts(value: &Value) -> impl Iterator<Item = &str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str)
}
