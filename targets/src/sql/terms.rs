//! The tables of terms, with their rows, and the views over them.

use comity_ontology::{Model, model::Vocabulary};

use super::table::{quoted, text};

/// The tables that all vocabularies share.
const SHARED: &str = r#"CREATE TABLE "term" (
    "vocabulary" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "definition" TEXT,
    "note" TEXT,
    "since" TEXT,
    "deprecated" TEXT,
    "replaced_by" TEXT,
    PRIMARY KEY ("vocabulary", "code")
);
CREATE TABLE "term_word" (
    "vocabulary" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('label', 'plural', 'alias', 'cue', 'hint', 'example')),
    "language" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    FOREIGN KEY ("vocabulary", "code") REFERENCES "term" ("vocabulary", "code")
);
CREATE TABLE "term_broader" (
    "vocabulary" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "broader" TEXT NOT NULL,
    FOREIGN KEY ("vocabulary", "code") REFERENCES "term" ("vocabulary", "code"),
    FOREIGN KEY ("vocabulary", "broader") REFERENCES "term" ("vocabulary", "code")
);
CREATE TABLE "term_above" (
    "vocabulary" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "lower" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    FOREIGN KEY ("vocabulary", "code") REFERENCES "term" ("vocabulary", "code"),
    FOREIGN KEY ("vocabulary", "lower") REFERENCES "term" ("vocabulary", "code")
);
CREATE TABLE "term_match" (
    "vocabulary" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "scheme" TEXT NOT NULL,
    "relation" TEXT NOT NULL CHECK ("relation" IN ('exact', 'close', 'broad', 'narrow', 'related')),
    "other" TEXT NOT NULL,
    "checked" TEXT NOT NULL,
    FOREIGN KEY ("vocabulary", "code") REFERENCES "term" ("vocabulary", "code")
);

-- Each term, with itself and all that is broader.
CREATE VIEW "term_within" AS
WITH RECURSIVE "reached" ("vocabulary", "code", "broader") AS (
    SELECT "vocabulary", "code", "code" FROM "term"
    UNION
    SELECT "reached"."vocabulary", "reached"."code", "next"."broader"
    FROM "reached" JOIN "term_broader" AS "next"
    ON "next"."vocabulary" = "reached"."vocabulary" AND "next"."code" = "reached"."broader"
)
SELECT * FROM "reached";

-- Each term, with all that it ranks above.
CREATE VIEW "term_ranks" AS
WITH RECURSIVE "reached" ("vocabulary", "code", "lower") AS (
    SELECT "vocabulary", "code", "lower" FROM "term_above"
    UNION
    SELECT "reached"."vocabulary", "reached"."code", "next"."lower"
    FROM "reached" JOIN "term_above" AS "next"
    ON "next"."vocabulary" = "reached"."vocabulary" AND "next"."code" = "reached"."lower"
)
SELECT * FROM "reached";
"#;

pub(super) fn tables(model: &Model) -> String {
    let mut sql = SHARED.to_owned();
    for vocabulary in &model.vocabularies {
        let name = quoted(&format!("term.{}", vocabulary.name));
        sql.push_str(&format!("\nCREATE TABLE {name} (\"code\" TEXT PRIMARY KEY);\n"));
        let codes = vocabulary.terms.iter().map(|term| format!("({})", text(&term.code)));
        insert(&mut sql, &name, codes);
        rows(&mut sql, vocabulary);
    }
    sql
}

fn rows(sql: &mut String, vocabulary: &Vocabulary) {
    let name = text(&vocabulary.name);
    let code = |term: usize| text(&vocabulary.terms[term].code);
    let terms = || {
        let terms = vocabulary.terms.iter();
        terms.map(|term| (format!("{name}, {}", text(&term.code)), term))
    };
    let or_null = |word: &str| if word.is_empty() { "NULL".to_owned() } else { text(word) };
    let of_terms = terms().map(|(key, term)| {
        let deprecated = term.deprecated.as_ref();
        let values = [
            term.definition.first(),
            term.note.first(),
            term.since.as_deref().unwrap_or_default(),
            deprecated.map(|it| it.since.as_str()).unwrap_or_default(),
            deprecated.map(|it| it.replaced_by.as_str()).unwrap_or_default(),
        ];
        format!("({key}, {})", values.map(or_null).join(", "))
    });
    insert(sql, "\"term\"", of_terms);
    let words = terms().flat_map(|(key, term)| {
        let examples: Vec<_> =
            term.examples.iter().map(|example| (String::new(), example.clone())).collect();
        let words: [(&str, &[(String, String)]); 6] = [
            ("label", &term.label.entries),
            ("plural", &term.plural.entries),
            ("alias", &term.aliases),
            ("cue", &term.cues),
            ("hint", &term.hints),
            ("example", &examples),
        ];
        words
            .into_iter()
            .flat_map(|(kind, words)| {
                let words = words.iter();
                words
                    .map(|(language, word)| {
                        format!("({key}, '{kind}', {}, {})", text(language), text(word))
                    })
                    .collect::<Vec<_>>()
            })
            .collect::<Vec<_>>()
    });
    insert(sql, "\"term_word\"", words);
    let broader = terms().flat_map(|(key, term)| {
        term.broader.iter().map(move |other| format!("({key}, {})", code(*other)))
    });
    insert(sql, "\"term_broader\"", broader);
    let above = terms().flat_map(|(key, term)| {
        term.above.iter().map(move |above| {
            let (basis, source) = (text(&above.basis), text(&above.source));
            format!("({key}, {}, {basis}, {source})", code(above.term))
        })
    });
    insert(sql, "\"term_above\"", above);
    let mapped = terms().flat_map(|(key, term)| {
        term.mappings.iter().map(move |mapping| {
            let relation = mapping.relation.word();
            let [scheme, other, checked] =
                [&mapping.scheme, &mapping.code, &mapping.checked].map(|it| text(it));
            format!("({key}, {scheme}, '{relation}', {other}, {checked})")
        })
    });
    insert(sql, "\"term_match\"", mapped);
}

fn insert(sql: &mut String, table: &str, rows: impl Iterator<Item = String>) {
    let rows: Vec<_> = rows.collect();
    // Databases limit how many rows one statement may have.
    for rows in rows.chunks(400) {
        sql.push_str(&format!("INSERT INTO {table} VALUES\n    {};\n", rows.join(",\n    ")));
    }
}
