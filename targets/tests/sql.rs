//! The tables of a small ontology; `.ci/targets` fills those of the built-in one with the corpus.

mod tools;

use comity_gen::Target as _;
use comity_targets::{Sql, target};
use tools::{artefact, file, kites};

/// The statement that begins with some words.
fn statement<'s>(sql: &'s str, start: &str) -> &'s str {
    let at = sql.find(start).unwrap_or_else(|| panic!("there is no {start}"));
    let rest = &sql[at..];
    &rest[..rest.find(';').expect("a statement ends")]
}

#[test]
fn a_record_is_a_table_with_its_constraints() {
    let artefact = artefact(&Sql, &kites());
    let (sqlite, postgresql) = (file(&artefact, "sqlite.sql"), file(&artefact, "postgresql.sql"));
    insta::assert_snapshot!(statement(&sqlite, "CREATE TABLE \"Launch\" "), @r#"
    CREATE TABLE "Launch" (
        "key" INTEGER PRIMARY KEY REFERENCES "node" ("key"),
        "id" TEXT NOT NULL CHECK (length("id") <= 20),
        "from" TEXT,
        "from.earliest" INTEGER,
        "from.latest" INTEGER,
        "until" TEXT,
        "until.earliest" INTEGER,
        "until.latest" INTEGER,
        "wind" TEXT DEFAULT 'breeze' REFERENCES "term.Wind" ("code"),
        "height" NUMERIC CHECK (typeof("height") IN ('integer', 'real', 'null'))
    )
    "#);
    insta::assert_snapshot!(statement(&sqlite, "CREATE TABLE \"Launch.tails\" "), @r#"
    CREATE TABLE "Launch.tails" (
        "owner" INTEGER NOT NULL REFERENCES "Launch" ("key"),
        "position" INTEGER NOT NULL,
        "value" INTEGER NOT NULL CHECK (typeof("value") IN ('integer', 'null'))
    )
    "#);
    let id = "\"id\" TEXT NOT NULL CHECK (length(\"id\") <= 20)";
    assert!(sqlite.contains(id), "{sqlite}");
    let pattern = " CHECK (\"id\" ~ '^(?:[a-z]+(?:-[0-9]+)?)$')";
    assert!(postgresql.contains(&format!("{id}{pattern}")), "{postgresql}");
}

#[test]
fn names_that_differ_by_case_are_refused_by_this_target_alone() {
    let mut model = kites();
    let mut twin = model.records[1].fields[1].clone();
    twin.name = "From".to_owned();
    model.records[1].fields.push(twin);
    let refusals = Sql.generate(&model).expect_err("two columns of one name");
    assert_eq!(refusals.len(), 1);
    assert!(refusals[0].why.contains("have one name in SQL"), "{}", refusals[0]);
    assert!(target("typescript").is_some_and(|it| it.generate(&model).is_ok()));
}
