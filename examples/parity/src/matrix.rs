//! A row for each code that comity finds, and in a column for each target how many of the
//! documents with only that error it refuses.

use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
    fmt::Write as _,
    fs,
    path::Path,
};

use comity_ontology::Model;
use comity_targets::{Effect, target};
use serde_json::Value;

/// What was compared.
pub(crate) struct Matrix {
    /// The table.
    pub(crate) text: String,
    /// The differences that no loss explains.
    pub(crate) unexplained: Vec<String>,
}

/// Reads the cases and the verdicts of each target.
///
/// # Errors
///
/// A file is missing, or has other cases.
pub(crate) fn compare(
    model: &Model,
    folder: &Path,
    targets: &[&str],
) -> Result<Matrix, Box<dyn Error>> {
    let cases = list(&folder.join("cases.json"))?;
    // Of each code and target: how many documents it refuses.
    let mut rows: BTreeMap<String, (usize, Vec<usize>)> = BTreeMap::new();
    let mut unexplained = Vec::new();
    for (column, name) in targets.iter().enumerate() {
        let verdicts = list(&folder.join(format!("{name}.json")))?;
        if verdicts.len() != cases.len() {
            return Err(
                format!("{name}: {} verdicts on {} cases", verdicts.len(), cases.len()).into()
            );
        }
        let target = target(name).ok_or("there is no such target")?;
        let artefact = target.generate(model).map_err(|refusals| format!("{refusals:?}"))?;
        let lost = |effect| {
            let losses = artefact.losses.iter().filter(move |loss| loss.effect == effect);
            losses.flat_map(|loss| loss.codes.iter().map(String::as_str)).collect::<BTreeSet<_>>()
        };
        let accepted = lost(Effect::Accepts);
        for (case, verdict) in cases.iter().zip(&verdicts) {
            let codes: BTreeSet<_> = texts(&case["codes"]).collect();
            let found: BTreeSet<_> = texts(verdict).collect();
            let name = case["name"].as_str().unwrap_or_default();
            if let (Some(code), 1) = (codes.first(), codes.len()) {
                let row = rows.entry((*code).to_owned());
                let (count, refused) = row.or_insert_with(|| (0, vec![0; targets.len()]));
                *count += usize::from(column == 0);
                refused[column] += usize::from(!found.is_empty());
            }
            if codes.is_empty() && !found.is_empty() {
                unexplained.push(format!("{} refuses {name}: {found:?}", targets[column]));
            }
            if found.is_empty() && !codes.iter().all(|code| accepted.contains(code)) {
                unexplained.push(format!("{} accepts {name}: {codes:?}", targets[column]));
            }
        }
    }
    Ok(Matrix { text: table(&rows, targets, cases.len()), unexplained })
}

fn table(rows: &BTreeMap<String, (usize, Vec<usize>)>, targets: &[&str], cases: usize) -> String {
    let mut out =
        format!("{cases} documents\n\n| only error | documents | {} |\n", targets.join(" | "));
    let _ = writeln!(out, "|---|---|{}", "---|".repeat(targets.len()));
    for (code, (count, refused)) in rows {
        let refused: Vec<_> = refused.iter().map(usize::to_string).collect();
        let _ = writeln!(out, "| `{code}` | {count} | {} |", refused.join(" | "));
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
