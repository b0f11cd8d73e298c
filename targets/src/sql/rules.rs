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

/// The checks of a record's table, each as a constraint with the name of its rule.
pub(super) fn checks(model: &Model, record: &Record, dialect: Dialect) -> Vec<String> {
    let rules = record.rules.iter();
    let checks = rules.filter_map(|rule| match written(model, record, rule, dialect) {
        Ok(Written::Check(condition)) => {
            Some(format!("CONSTRAINT {} CHECK ({condition})", quoted(&rule.id)))
        }
        _ => None,
    });
    checks.collect()
}

/// A view for each rule that reads several tables, and one of all rows that break one of them.
pub(super) fn views(model: &Model, dialect: Dialect) -> String {
    let mut queries: BTreeMap<&str, (Severity, Vec<String>)> = BTreeMap::new();
    for record in &model.records {
        for rule in &record.rules {
            if let Ok(Written::Query(query)) = written(model, record, rule, dialect) {
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

/// The rules that neither can say.
pub(super) fn losses(model: &Model) -> Vec<Loss> {
    let records = reached::records(model).into_iter().map(|record| &model.records[record]);
    let rules = records.flat_map(|record| record.rules.iter().map(move |rule| (record, rule)));
    let lost = rules.filter_map(|(record, rule)| {
        let reason = written(model, record, rule, Dialect::Sqlite).err()?;
        Some(untranslated(rule, reason))
    });
    let mut lost: Vec<Loss> = lost.collect();
    lost.dedup();
    lost
}
