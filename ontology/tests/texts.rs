//! docs/coverage-of-texts.md: what each claim is said with exists, and the figures are those of
//! the rows.

use comity_ontology::{load_builtin, model::Model};

const PAGE: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/coverage-of-texts.md"));

/// The rows of a set: a statement, how it is said, the claim.
fn rows(heading: &str) -> Vec<[&'static str; 3]> {
    let (_, part) = PAGE.split_once(&format!("\n## {heading}\n")).expect("the page has the set");
    let part = part.split("\n## ").next().unwrap_or_default();
    let lines = part.lines().filter(|line| line.starts_with("| ") && !line.contains("| how |"));
    let cells = |line: &'static str| {
        let mut cells = line.trim_matches('|').split('|').map(str::trim);
        [(); 3].map(|()| cells.next().unwrap_or_default())
    };
    lines.map(cells).collect()
}

/// What a claim names that the ontology does not have: a kind, then terms and fields.
fn unknown<'c>(model: &Model, claim: &'c str) -> Vec<&'c str> {
    let kinds = &model.unions.iter().find(|union| union.name == "Claim").expect("claims").variants;
    let record = |kind: &str| {
        let variant = kinds.iter().find(|variant| variant.tag == kind)?;
        Some(&model.records[variant.record])
    };
    let mut names = claim.split('`').skip(1).step_by(2);
    let kind = names.next().unwrap_or_default();
    let Some(of) = record(kind) else { return vec![kind] };
    let is_known = |name: &&str| {
        let (owner, part) = name.split_once('.').unwrap_or_default();
        let is_field = (owner == kind || owner == "claim") && of.field(part).is_some();
        let nested = model.records.iter().find(|record| record.name == owner);
        let is_nested = nested.is_some_and(|record| record.field(part).is_some());
        let is_term = model.vocabulary(owner).is_some_and(|list| list.term(part).is_some());
        is_field || is_nested || is_term
    };
    names.filter(|name| !is_known(name)).collect()
}

#[test]
fn what_a_claim_is_said_with_exists() {
    let model = load_builtin("bilateral").model.expect("the ontology is sound");
    for [statement, how, claim] in ["First set", "Second set"].into_iter().flat_map(rows) {
        assert!(["as is", "term", "structure"].contains(&how), "{statement}: {how}");
        assert!(!claim.is_empty(), "{statement}: nothing is said of the claim");
        let missing = if how == "as is" { unknown(&model, claim) } else { Vec::new() };
        assert!(missing.is_empty(), "{statement}: no {missing:?}");
    }
    assert_eq!(unknown(&model, "`event`: `EventKind.vist`"), ["EventKind.vist"]);
}

#[test]
fn a_term_that_was_added_exists() {
    let model = load_builtin("bilateral").model.expect("the ontology is sound");
    let rows = ["First set", "Second set"].into_iter().flat_map(rows);
    for [_, _, claim] in rows.filter(|[_, how, claim]| *how == "term" && claim.contains(" added")) {
        let (_, name) = claim.split_once('`').expect("a term");
        let (name, _) = name.split_once('`').expect("a term");
        let (list, term) = name.split_once('.').expect("a term");
        let list = model.vocabulary(list).expect("a vocabulary");
        assert!(list.term(term).is_some(), "{name}");
    }
}

#[test]
fn the_figures_are_those_of_the_rows() {
    for heading in ["First set", "Second set"] {
        let rows = rows(heading);
        let of = |how: &str| rows.iter().filter(|[_, found, _]| *found == how).count();
        let (total, said, structure) = (rows.len(), of("as is"), of("structure"));
        let percent = |part: usize| {
            let tenths = (part * 2000 / total).div_ceil(2);
            format!("{}.{} %", tenths / 10, tenths % 10)
        };
        let figures = format!(
            "| {total} | {said} ({}) | {} | {structure} | {} |",
            percent(said),
            of("term"),
            percent(total - structure),
        );
        let row =
            PAGE.lines().find(|line| line.starts_with(&format!("| {} ", heading.to_lowercase())));
        assert!(row.is_some_and(|row| row.ends_with(&figures)), "{heading}: {figures}");
        assert!(said * 100 >= total * 85 && structure * 50 <= total, "{heading}: {figures}");
    }
}
