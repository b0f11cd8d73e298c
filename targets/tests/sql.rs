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
        "height" NUMERIC CHECK (typeof("height") IN ('integer', 'real', 'null')),
        CONSTRAINT "launch-ends-after-it-begins" CHECK (((NOT ("from" IS NOT NULL)) OR (NOT ("until" IS NOT NULL)) OR (coalesce("from.earliest", -4611686018427387904) <= coalesce("until.latest", 4611686018427387904)))),
        CONSTRAINT "launch-in-a-fair-wind" CHECK (((NOT ("height" IS NOT NULL)) OR ("height" < 100.0) OR (("wind" IN ('breeze', 'gale')) AND ("wind" != 'gale'))))
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
fn a_rule_that_reads_several_tables_is_a_view() {
    let sqlite = file(&artefact(&Sql, &kites()), "sqlite.sql");
    let view = statement(&sqlite, "CREATE VIEW \"broken.launch-with-sound-tails\"");
    insta::assert_snapshot!(view.replace(" AND (", "\n AND ("), @r#"
    CREATE VIEW "broken.launch-with-sound-tails" AS
    SELECT "this"."key" AS "key" FROM "Launch" AS "this" WHERE NOT ((NOT EXISTS (SELECT 1 FROM "Launch.tails" AS "t_1" WHERE "t_1"."owner" = "this"."key" AND EXISTS (SELECT 1 FROM "Launch.tails" AS "t_2" WHERE "t_2"."owner" = "this"."key"
     AND (("t_1"."position" != "t_2"."position")
     AND ("t_1"."value" = "t_2"."value")))))
     AND (NOT EXISTS (SELECT 1 FROM "Launch.tails" AS "t_3" WHERE "t_3"."owner" = "this"."key"
     AND (NOT ((("t_3"."value" * 2) + 1) < 100))))
     AND (NOT ((SELECT count(*) FROM "Launch.after" AS "counted" WHERE "counted"."owner" = "this"."key") >= 3)))
    "#);
    let all = statement(&sqlite, "CREATE VIEW \"broken\"");
    assert_eq!(all.matches("\"broken.").count(), 1, "{all}");
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

#[test]
fn a_name_that_a_database_does_not_tell_apart_is_refused() {
    let long = "b".repeat(62);
    let refused = |change: &dyn Fn(&mut comity_ontology::Model)| {
        let mut model = kites();
        change(&mut model);
        let refusals = Sql.generate(&model).expect_err("no database has both names");
        assert_eq!(refusals.len(), 1, "{refusals:?}");
        refusals[0].to_string()
    };
    for name in ["xmin", "xmax", "cmin", "cmax", "ctid", "tableoid"] {
        let why = refused(&|model| name.clone_into(&mut model.records[1].fields[1].name));
        assert!(
            why.starts_with(&format!("`Launch.{name}` cannot be generated: PostgreSQL has")),
            "{why}"
        );
    }
    let why = refused(&|model| {
        let mut twin = model.vocabularies[0].clone();
        twin.name = "WIND".to_owned();
        model.vocabularies.push(twin);
    });
    assert!(why.contains("`term.WIND` and `term.Wind` have one name in SQL"), "{why}");
    let why = refused(&|model| model.records[1].fields[1].name.clone_from(&long));
    assert!(why.contains(".latest` and"), "the columns of its days: {why}");
    let why = refused(&|model| {
        for (index, end) in [(0, "one"), (2, "two")] {
            model.records[index].name = format!("{}{long}{end}", "B".repeat(3));
        }
    });
    assert!(why.contains("begin alike"), "{why}");
}
