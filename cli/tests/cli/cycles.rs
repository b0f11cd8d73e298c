//! References that lead round to where they came from.

use std::fmt::Write as _;

use insta::assert_snapshot;

use crate::case::Case;

/// Docks that lie within others, and notes that are linked to others.
const DOCKS: &str = r#"
language = 1

[ontology]
id = "https://example.org/docks"
name = "docks"
version = "1.0.0"
title = "Docks"
definition = "Docks and what is noted of them."
languages = ["en"]
root = "Sheet"

[scalar.DockId]
definition = "The id of a dock."
type = "text"

[scalar.NoteId]
definition = "The id of a note."
type = "text"

[vocabulary.Rel]
definition = "How a note relates to another."

[vocabulary.Rel.term.part-of]
label = { en = "part of" }
definition = "It is a part of it."

[vocabulary.Rel.term.after]
label = { en = "after" }
definition = "It comes after it."

[record.Sheet]
definition = "A sheet."

[record.Sheet.field.docks]
type = "Dock"
cardinality = "0..*"
definition = "The docks."

[record.Sheet.field.notes]
type = "Note"
cardinality = "0..*"
definition = "The notes."

[record.Dock]
definition = "A dock."

[record.Dock.field.id]
type = "DockId"
identity = true
definition = "Its id."

[record.Dock.field.within]
type = "DockId"
cardinality = "0..*"
reference = "corpus"
acyclic = true
definition = "The docks that it lies in."

[record.Note]
definition = "A note."

[record.Note.field.id]
type = "NoteId"
identity = true
definition = "Its id."

[record.Note.field.links]
type = "Link"
cardinality = "0..*"
definition = "How it relates to others."

[record.Link]
definition = "A link."

[record.Link.field.rel]
type = "Rel"
definition = "How."

[record.Link.field.to]
type = "NoteId"
reference = "document"
acyclic = true
definition = "To which."
"#;

fn case() -> Case {
    Case::new().with("docks.toml", DOCKS)
}

fn check(case: &Case, arguments: &[&str]) -> String {
    let ran = case.run(&[&["check", "--ontology", "docks.toml"], arguments].concat());
    format!("{}\n{}", ran.code(), ran.all())
}

#[test]
fn a_way_round_is_named_once_across_files() {
    let case = case()
        .with(
            "a.yaml",
            "docks:\n  - { id: east, within: [north] }\n  - { id: north, within: [old] }\n",
        )
        .with("b.yaml", "docks:\n  - { id: old, within: [sea, east] }\n  - { id: sea }\n");
    assert_snapshot!(check(&case, &["a.yaml", "b.yaml"]));
}

#[test]
fn links_of_one_kind_make_a_way_and_two_kinds_do_not() {
    let case = case().with(
        "notes.yaml",
        "notes:
  - { id: a, links: [{ rel: part-of, to: b }] }
  - { id: b, links: [{ rel: after, to: a }, { rel: part-of, to: c }] }
  - { id: c, links: [{ rel: after, to: b }, { rel: part-of, to: a }] }
",
    );
    assert_snapshot!(check(&case, &["notes.yaml"]));
}

#[test]
fn ways_that_meet_again_are_no_round() {
    let case = case().with(
        "docks.yaml",
        "docks: [{ id: a, within: [b, c] }, { id: b, within: [d] }, { id: c, within: [d] }, { id: d }]\n",
    );
    let said = check(&case, &["docks.yaml"]);
    assert!(said.starts_with("0\n"), "{said}");
}

#[test]
fn one_name_in_two_documents_is_two_things_where_references_stay_in_a_document() {
    let a = "notes: [{ id: a, links: [{ rel: part-of, to: b }] }, { id: b }]\n";
    let b = "notes: [{ id: b, links: [{ rel: part-of, to: a }] }, { id: a }]\n";
    let said = check(&case().with("a.yaml", a).with("b.yaml", b), &["a.yaml", "b.yaml"]);
    assert!(said.starts_with("0\n"), "{said}");
}

/// Where every dock closes a way of its own, work and words stay in proportion.
#[test]
fn many_ways_round_are_found_in_one_go() {
    let docks = 3_000;
    let mut text = String::from("docks:\n  - { id: d0, within: [d1] }\n");
    for dock in 1..docks {
        let _ = writeln!(text, "  - {{ id: d{dock}, within: [d0, d{}] }}", (dock + 1) % docks);
    }
    let said = check(&case().with("docks.yaml", text), &["docks.yaml"]);
    assert!(said.contains("3000 findings (3000 errors)"), "{}", &said[said.len() - 300..]);
}

#[test]
fn a_long_way_round_is_found_and_named_in_part() {
    let docks = 30_000;
    let mut text = String::from("docks:\n");
    for dock in 0..docks {
        let _ = writeln!(text, "  - {{ id: d{dock}, within: [d{}] }}", (dock + 1) % docks);
    }
    assert_snapshot!(check(&case().with("docks.yaml", text), &["docks.yaml"]));
}
