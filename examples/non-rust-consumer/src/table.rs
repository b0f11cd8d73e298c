//! Mutants and the verdicts on them, as a table.

use std::fmt::Write as _;

use comity_testkit::mutants::{Mutant, mutants};
use serde_json::Value;

use crate::judge::{Agreement, Judge};

/// The verdicts on many mutants.
#[derive(Debug, Default)]
pub struct Table {
    rows: Vec<[String; 5]>,
    same: usize,
    lost: usize,
    unexplained: Vec<String>,
}

impl Table {
    /// Judges mutants of a document, the given number for each edit.
    pub fn of(judge: &Judge<'_>, document: &Value, each: usize, seed: u64) -> Self {
        let mut table = Self::default();
        for mutant in mutants(judge.model(), document, each, seed) {
            table.add(judge, &mutant);
        }
        table
    }

    fn add(&mut self, judge: &Judge<'_>, mutant: &Mutant) {
        let verdicts = judge.judge(&mutant.document, &mutant.pointer);
        let mut codes: Vec<_> =
            verdicts.comity.iter().map(|finding| finding.code.as_ref()).collect();
        codes.sort_unstable();
        codes.dedup();
        let comity = if codes.is_empty() { "accepted".to_owned() } else { codes.join(" ") };
        let schema = if verdicts.schema.is_empty() { "accepted" } else { "refused" };
        let note = match verdicts.agreement {
            Agreement::Same => {
                self.same += 1;
                String::new()
            }
            Agreement::Lost(subjects) => {
                self.lost += 1;
                format!("lost: {}", subjects.join(", "))
            }
            Agreement::Unexplained(why) => {
                self.unexplained.push(format!("{} at {}: {why}", mutant.edit, mutant.pointer));
                "UNEXPLAINED".to_owned()
            }
        };
        self.rows.push([
            mutant.edit.to_owned(),
            mutant.pointer.clone(),
            comity,
            schema.to_owned(),
            note,
        ]);
    }

    /// How many mutants there were.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there were none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// On how many the two disagree, and the loss report says so.
    pub fn lost(&self) -> usize {
        self.lost
    }

    /// On which the two disagree, and the loss report does not say so.
    pub fn unexplained(&self) -> &[String] {
        &self.unexplained
    }

    /// One line of numbers.
    pub fn summary(&self) -> String {
        let Self { rows, same, lost, unexplained } = self;
        let (all, unexplained) = (rows.len(), unexplained.len());
        format!(
            "{all} mutants: {same} same verdict, {lost} in the loss report, {unexplained} unexplained"
        )
    }

    /// All rows, in columns.
    pub fn render(&self) -> String {
        let head = ["edit", "at", "comity", "JSON Schema", ""].map(str::to_owned);
        let rows: Vec<_> = std::iter::once(&head).chain(&self.rows).collect();
        let widths: Vec<_> = (0..4)
            .map(|column| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0))
            .collect();
        let mut out = String::new();
        for row in rows {
            let mut line = String::new();
            for (cell, width) in row.iter().zip(&widths) {
                let _ = write!(line, "{cell:width$}  ");
            }
            line.push_str(&row[4]);
            out.push_str(line.trim_end());
            out.push('\n');
        }
        out
    }
}
