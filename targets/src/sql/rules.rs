//! The rules of an ontology: a check of a table where one row decides, and otherwise a view of the
//! rows that break the rule.

use std::collections::BTreeMap;

use comity_gen::loss::Loss;
use comity_ontology::{
    Model,
    model::{Record, Rule},
};
use comity_tree::Severity;

use super::{
    condition::{Condition, This},
    dialect::Dialect,
    table::{quoted, text},
};
use crate::{losses::untranslated, reached, relational};

/// A rule of a record in SQL.
enum Written {
    /// The condition that a row of the table fulfils.
    Check(String),
    /// A query for the keys of the rows that break it.
    Query(String),
}

fn written(
    model: &Model,
    record: &Record,
    rule: &Rule,
    dialect: Dialect,
) -> Result<Written, relational::Reason> {
    let mut row = Condition::new(model, dialect, This::Row);
    let condition = relational::emit(model, &mut row, &rule.assert)?;
    if row.is_of_a_row && rule.severity == Severity::Error {
        return Ok(Written::Check(condition));
    }
    let mut query = Condition::new(model, dialect, This::Query);
    let condition = relational::emit(model, &mut query, &rule.assert)?;
    Ok(Written::Query(format!(
        "SELECT \"this\".\"key\" AS \"key\" FROM {} AS \"this\" WHERE NOT {condition}",
        quoted(&record.name)
    )))
}

/// The rules of a model in the SQL of a database.
pub(super) struct Rules<'m> {
    model: &'m Model,
    dialect: Dialect,
    /// Those of each record.
    written: Vec<Vec<Result<Written, relational::Reason>>>,
}

impl<'m> Rules<'m> {
    pub(super) fn new(model: &'m Model, dialect: Dialect) -> Self {
        let of = |record: &Record| {
            let rules = record.rules.iter();
            rules.map(|rule| written(model, record, rule, dialect)).collect()
        };
        Self { model, dialect, written: model.records.iter().map(of).collect() }
    }

    pub(super) const fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// The rules of a record, each as it is written.
    fn of(
        &self,
        record: usize,
    ) -> impl Iterator<Item = (&'m Rule, &Result<Written, relational::Reason>)> {
        self.model.records[record].rules.iter().zip(&self.written[record])
    }

    /// The checks of a record's table, each as a constraint with the name of its rule.
    pub(super) fn checks(&self, record: usize) -> Vec<String> {
        let checks = self.of(record).filter_map(|(rule, written)| match written {
            Ok(Written::Check(condition)) => {
                Some(format!("CONSTRAINT {} CHECK ({condition})", quoted(&rule.id)))
            }
            _ => None,
        });
        checks.collect()
    }

    /// The rules of a record that are checks of its table.
    pub(super) fn checked(&self, record: usize) -> impl Iterator<Item = &'m Rule> {
        let checks =
            self.of(record).filter(|(_, written)| matches!(written, Ok(Written::Check(_))));
        checks.map(|(rule, _)| rule)
    }

    /// The rules that are views, each once.
    pub(super) fn viewed(&self) -> Vec<&'m Rule> {
        let all = (0..self.model.records.len()).flat_map(|record| self.of(record));
        let mut views: Vec<&Rule> = Vec::new();
        for (rule, written) in all {
            let is_known = views.iter().any(|view| view.id == rule.id);
            if matches!(written, Ok(Written::Query(_))) && !is_known {
                views.push(rule);
            }
        }
        views
    }

    /// The rules that the database cannot say.
    pub(super) fn losses(&self) -> Vec<Loss> {
        let records = reached::records(self.model).into_iter();
        let lost = records
            .flat_map(|record| self.of(record))
            .filter_map(|(rule, written)| Some(untranslated(rule, written.as_ref().err()?)));
        let mut lost: Vec<Loss> = lost.collect();
        lost.dedup();
        lost
    }
}

/// A view for each rule that reads several tables, and one of all rows that break one of them.
pub(super) fn views(rules: &Rules<'_>) -> String {
    let mut queries: BTreeMap<&str, (Severity, Vec<&str>)> = BTreeMap::new();
    for record in 0..rules.model.records.len() {
        for (rule, written) in rules.of(record) {
            if let Ok(Written::Query(query)) = written {
                let entry = queries.entry(&rule.id).or_insert((rule.severity, Vec::new()));
                entry.1.push(query);
            }
        }
    }
    let mut sql =
        String::from("\n-- Each rule that reads several tables, with the rows that break it.\n");
    for (id, (_, queries)) in &queries {
        let view = quoted(&format!("broken.{id}"));
        sql.push_str(&format!("CREATE VIEW {view} AS\n{};\n", queries.join("\nUNION ALL\n")));
    }
    let all = queries.iter().map(|(id, (severity, _))| {
        let (rule, severity) = (text(id), text(severity.as_str()));
        let view = quoted(&format!("broken.{id}"));
        format!("SELECT {rule} AS \"rule\", {severity} AS \"severity\", \"key\" FROM {view}")
    });
    let mut all: Vec<_> = all.collect();
    if all.is_empty() {
        all.push(
            "SELECT '' AS \"rule\", '' AS \"severity\", \"key\" FROM \"node\" WHERE FALSE"
                .to_owned(),
        );
    }
    sql.push_str(&format!(
        "\n-- What breaks them, with its document.\n\
         CREATE VIEW \"broken\" AS\n\
         SELECT \"found\".\"rule\", \"found\".\"severity\", \"found\".\"key\", \"node\".\"document\"\n\
         FROM (\n    {}\n) AS \"found\" JOIN \"node\" ON \"node\".\"key\" = \"found\".\"key\";\n",
        all.join("\n    UNION ALL ")
    ));
    sql
}
