//! SQL: tables for two databases, and a loader of claims.

mod condition;
mod conflicts;
mod dialect;
mod layout;
mod losses;
mod refusals;
mod rows;
mod rules;
mod table;
mod terms;
mod timelines;
mod views;

use comity_gen::{Artefact, Fate, File, Property, Refusal, Target, describe};
use comity_ontology::Model;
use comity_tree::value::date;

use crate::header;
use dialect::Dialect;
use rules::Rules;
use table::quoted;

/// SQL as a target.
#[derive(Debug)]
pub struct Sql;

/// What every record is a row of: whose value it is, and in which document; and which fields, with
/// a comma between them, have their default although the document does not write them.
const NODE: &str = r#"
CREATE TABLE "node" (
    "key" INTEGER PRIMARY KEY,
    "record" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "owner" INTEGER REFERENCES "node" ("key"),
    "field" TEXT,
    "position" INTEGER,
    "defaults" TEXT
);
CREATE INDEX "node_owner" ON "node" ("owner");
"#;

impl Target for Sql {
    fn name(&self) -> &'static str {
        "sql"
    }

    fn about(&self) -> &'static str {
        "SQL: tables, views and terms for SQLite and PostgreSQL, and a loader in Python"
    }

    fn fate(&self, property: Property) -> Fate {
        losses::fate(property)
    }

    fn generate(&self, model: &Model) -> Result<Artefact, Vec<Refusal>> {
        let [sqlite, postgresql] =
            [Dialect::Sqlite, Dialect::Postgresql].map(|dialect| Rules::new(model, dialect));
        let refusals = refusals::of(model, &postgresql);
        if !refusals.is_empty() {
            return Err(refusals);
        }
        let losses = losses::of(model, &sqlite);
        let head = header::lines(model, self, &losses, 96);
        let marked = |mark: &str| -> String {
            head.iter().map(|line| format!("{mark} {line}").trim_end().to_owned() + "\n").collect()
        };
        let (loader, head) = (marked("#") + "\n" + include_str!("sql/load.py"), marked("--"));
        let terms = terms::tables(model);
        let tables = |rules: &Rules<'_>| {
            let statements = [&head, "\n", &terms, NODE, &statements(model, rules)].concat();
            rules.dialect().without_hidden(&statements)
        };
        let files = [
            ("sqlite.sql", tables(&sqlite)),
            ("postgresql.sql", tables(&postgresql)),
            ("conflicts.sql", conflicts::conflicts(model)),
            ("layout.json", layout::layout(model)),
            ("load.py", loader),
            ("dates.py", dates()),
        ];
        let files = files.map(|(path, text)| File { path: path.to_owned(), text });
        let title = format!("the SQL of {}", describe::known_as(model));
        Ok(Artefact { title, files: files.into(), losses })
    }
}

/// The reader of dates of the package for Python, with the pattern that the package has beside it.
fn dates() -> String {
    let pattern = format!("DATE = {}", crate::text::quoted(&date::pattern()));
    include_str!("python/dates.py").replace("from .forms import DATE", &pattern)
}

fn statements(model: &Model, rules: &Rules<'_>) -> String {
    let mut sql = String::new();
    for table in table::of_records(model, rules.dialect(), |record| rules.checks(record)) {
        let columns = table.columns.iter();
        let columns = columns.map(|column| format!("    {} {}", quoted(&column.name), column.rest));
        let parts = columns.chain(table.checks.iter().map(|check| format!("    {check}")));
        let parts = parts.collect::<Vec<_>>().join(",\n");
        let name = quoted(&table.name);
        sql.push_str(&format!("\nCREATE TABLE {name} (\n{parts}\n);\n"));
        if table.is_list {
            let index = quoted(&format!("{}.owner", table.name));
            sql.push_str(&format!("CREATE INDEX {index} ON {name} (\"owner\");\n"));
        }
    }
    sql.push_str(&views::views(model));
    sql.push_str(&timelines::views(model));
    sql.push_str(&rules::views(rules));
    sql
}
