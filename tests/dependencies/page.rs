//! `docs/dependencies.md` as data: its rows, and what they bring along.

use std::collections::{BTreeMap, BTreeSet};

const PAGE: &str = "`docs/dependencies.md`";
const DEPENDENTS: &str = "What every dependent compiles";
const BROUGHT: &str = "Brought by these: ";

/// What the page says of the crates that we depend on.
pub(crate) struct Page {
    /// The crates of the rows, with the heading above each.
    rows: Vec<(String, String)>,
    /// The crates that those of every dependent depend on in turn.
    brought: BTreeSet<String>,
}

impl Page {
    pub(crate) fn read(text: &str) -> Self {
        let (mut rows, mut brought, mut heading) = (Vec::new(), BTreeSet::new(), "");
        for line in text.lines() {
            if let Some(title) = line.strip_prefix("## ") {
                heading = title;
            } else if let Some(cells) = line.strip_prefix("| ") {
                let crates = cells.split(" | ").next().unwrap_or_default();
                let crates = crates.split(", ").filter(|&name| name != "crate");
                rows.extend(crates.map(|name| (name.to_owned(), heading.to_owned())));
            } else if let Some(crates) = line.strip_prefix(BROUGHT) {
                let crates = crates.trim_end_matches('.').split(", ");
                brought.extend(crates.map(str::to_owned));
            }
        }
        Self { rows, brought }
    }

    /// Crates of the manifests without a row, rows without a manifest, and crates with two rows.
    pub(crate) fn against_manifests(&self, direct: &BTreeSet<String>) -> Vec<String> {
        let mut complaints = Vec::new();
        let mut seen = BTreeSet::new();
        for (name, _) in &self.rows {
            if !direct.contains(name) {
                complaints.push(format!("no manifest names `{name}`: remove its row from {PAGE}"));
            }
            if !seen.insert(name) {
                complaints.push(format!("`{name}` has two rows in {PAGE}: leave one"));
            }
        }
        let missing = direct.iter().filter(|name| !seen.contains(name));
        complaints.extend(missing.map(|name| {
            format!("a manifest names `{name}`: say in a row of {PAGE} what it is there for")
        }));
        complaints
    }

    /// Crates that a dependent compiles and the page does not list there, and the reverse.
    pub(crate) fn against_compiled(&self, compiled: &BTreeSet<(String, String)>) -> Vec<String> {
        let rows = self.rows.iter().filter(|(_, heading)| heading == DEPENDENTS);
        let listed: BTreeSet<&String> = rows.map(|(name, _)| name).chain(&self.brought).collect();
        let compiled: BTreeSet<&String> = compiled.iter().map(|(name, _)| name).collect();
        let added = compiled.difference(&listed).map(|name| {
            format!(
                "every dependent compiles `{name}`: do without it, put it behind a feature, or \
                 list it in {PAGE} under \"{DEPENDENTS}\""
            )
        });
        let gone = listed.difference(&compiled).map(|name| {
            format!("no dependent compiles `{name}`: take it out of \"{DEPENDENTS}\" in {PAGE}")
        });
        added.chain(gone).collect()
    }
}

/// The crates that a dependent would compile twice.
pub(crate) fn in_two_versions(compiled: &BTreeSet<(String, String)>) -> Vec<String> {
    let mut versions: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, version) in compiled {
        versions.entry(name).or_default().push(version);
    }
    let twice = versions.into_iter().filter(|(_, versions)| versions.len() > 1);
    let complaint = |(name, versions): (&str, Vec<&str>)| {
        format!(
            "every dependent compiles `{name}` in versions {}: ask `cargo tree -d -p comity` who \
             wants which, and bring them to one",
            versions.join(" and ")
        )
    };
    twice.map(complaint).collect()
}

#[cfg(test)]
const SAMPLE: &str = "
# Dependencies

## What every dependent compiles

| crate | for |
|---|---|
| light, quick | speed |

Brought by these: feather, wing.

## Tests

| crate | for |
|---|---|
| heavy | judging |
";

#[cfg(test)]
fn compiled(names: &[(&str, &str)]) -> BTreeSet<(String, String)> {
    names.iter().map(|&(name, version)| (name.to_owned(), version.to_owned())).collect()
}

#[test]
fn a_missing_a_stale_and_a_second_row_are_found() {
    let direct = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
    let page = Page::read(SAMPLE);
    assert!(page.against_manifests(&direct(&["heavy", "light", "quick"])).is_empty());

    let complaints = page.against_manifests(&direct(&["heavy", "light", "new"]));
    assert_eq!(complaints.len(), 2, "{complaints:?}");
    assert!(complaints[0].starts_with("no manifest names `quick`"), "{complaints:?}");
    assert!(complaints[1].starts_with("a manifest names `new`"), "{complaints:?}");

    let twice = Page::read(&format!("{SAMPLE}| light | again |"));
    assert_eq!(twice.against_manifests(&direct(&["heavy", "light", "quick"])).len(), 1);
}

#[test]
fn added_and_lost_weight_is_found() {
    let page = Page::read(SAMPLE);
    let compiled = |names: [&'static str; 4]| compiled(&names.map(|name| (name, "1.0.0")));
    assert!(page.against_compiled(&compiled(["feather", "light", "quick", "wing"])).is_empty());

    // A row elsewhere on the page does not make a crate light.
    let complaints = page.against_compiled(&compiled(["heavy", "light", "quick", "wing"]));
    assert_eq!(complaints.len(), 2, "{complaints:?}");
    assert!(complaints[0].starts_with("every dependent compiles `heavy`"), "{complaints:?}");
    assert!(complaints[1].starts_with("no dependent compiles `feather`"), "{complaints:?}");
}

#[test]
fn a_crate_in_two_versions_is_found() {
    let once = compiled(&[("light", "1.0.0"), ("quick", "2.0.0")]);
    assert!(in_two_versions(&once).is_empty());
    let twice = compiled(&[("light", "1.0.0"), ("light", "2.0.0")]);
    assert_eq!(in_two_versions(&twice).len(), 1);
}
