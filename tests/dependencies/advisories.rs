//! Our snapshot of known advisories, and which of them a locked crate falls under.

use comity_tree::Node;
use semver::{Version, VersionReq};

use crate::{document, lock::Locked};

/// One advisory of `docs/advisories.toml`.
pub(crate) struct Advisory {
    id: String,
    name: String,
    title: String,
    /// Versions with the repair, and versions that never had the fault.
    sound: Vec<VersionReq>,
}

pub(crate) fn read(text: &str) -> Vec<Advisory> {
    document::root(text, |root| {
        root.get("advisory").into_iter().flat_map(Node::items).map(Advisory::read).collect()
    })
}

/// The locked crates with an advisory, and the ignored advisories that nothing falls under.
pub(crate) fn affecting(
    locked: &[Locked],
    advisories: &[Advisory],
    ignored: &[String],
) -> Vec<String> {
    let (mut complaints, mut needless) = (Vec::new(), ignored.to_vec());
    for package in locked {
        for advisory in advisories.iter().filter(|a| a.affects(package)) {
            if ignored.contains(&advisory.id) {
                needless.retain(|id| *id != advisory.id);
            } else {
                complaints.push(advisory.complaint(package));
            }
        }
    }
    let unignore = |id| format!("no locked crate has advisory `{id}`: remove it from `deny.toml`");
    complaints.extend(needless.iter().map(unignore));
    complaints
}

impl Advisory {
    fn read(table: Node<'_>) -> Self {
        let id = document::needed(table, "id");
        for key in ["date", "patched"] {
            assert!(table.get(key).is_some(), "advisory `{id}` has no `{key}`");
        }
        let ranges = |key| document::texts(table, key);
        let range = |text: String| {
            text.parse().unwrap_or_else(|error| panic!("range `{text}` of `{id}`: {error}"))
        };
        let sound = ranges("patched").into_iter().chain(ranges("unaffected")).map(range).collect();
        let (name, title) = (document::needed(table, "crate"), document::needed(table, "title"));
        Self { id, name, title, sound }
    }

    fn affects(&self, package: &Locked) -> bool {
        self.name == package.name && {
            let version: Version = package
                .version
                .parse()
                .unwrap_or_else(|error| panic!("version of `{}`: {error}", package.name));
            !self.sound.iter().any(|range| range.matches(&version))
        }
    }

    fn complaint(&self, package: &Locked) -> String {
        let Self { id, title, .. } = self;
        let ranges: Vec<String> = self.sound.iter().map(|range| format!("`{range}`")).collect();
        let way_out = if ranges.is_empty() {
            "choose another crate".to_owned()
        } else {
            format!("update to one of {}", ranges.join(", "))
        };
        format!(
            "`{} {}` has advisory {id} ({title}): {way_out}, or ignore it in `deny.toml` with the \
             reason why it does not touch us",
            package.name, package.version
        )
    }
}

#[cfg(test)]
const SNAPSHOT: &str = "
    [[advisory]]
    id = 'RUSTSEC-2000-0001'
    crate = 'leaky'
    date = 2000-01-01
    title = 'it leaks'
    patched = ['^1.2.4', '>= 2.0.1']
    unaffected = ['< 1.0.0']
    [[advisory]]
    id = 'RUSTSEC-2000-0002'
    crate = 'left'
    date = 2000-01-01
    title = 'nobody keeps it'
    kind = 'unmaintained'
    patched = []
";

#[cfg(test)]
fn complaints(name: &str, version: &str, ignored: &[&str]) -> Vec<String> {
    let lock = format!("[[package]]\nname = '{name}'\nversion = '{version}'");
    let ignored: Vec<String> = ignored.iter().map(|&id| id.to_owned()).collect();
    affecting(&crate::lock::read(&lock), &read(SNAPSHOT), &ignored)
}

#[test]
fn an_affected_version_is_found() {
    for affected in ["1.0.0", "1.2.3", "2.0.0"] {
        let complaints = complaints("leaky", affected, &[]);
        assert_eq!(complaints.len(), 1, "{affected}");
        assert!(complaints[0].contains("RUSTSEC-2000-0001"), "{complaints:?}");
    }
    assert_eq!(complaints("left", "9.9.9", &[]).len(), 1);
}

#[test]
fn a_repaired_or_older_version_is_not() {
    for sound in ["0.9.0", "1.2.4", "1.9.0", "2.0.1", "3.0.0", "2.0.1+build"] {
        assert!(complaints("leaky", sound, &[]).is_empty(), "{sound}");
    }
    assert!(complaints("tight", "1.0.0", &[]).is_empty());
}

#[test]
fn an_advisory_is_ignored_only_while_it_touches_us() {
    assert!(complaints("left", "1.0.0", &["RUSTSEC-2000-0002"]).is_empty());
    assert_eq!(complaints("leaky", "1.0.0", &["RUSTSEC-2000-0002"]).len(), 2);
    assert_eq!(complaints("leaky", "1.2.4", &["RUSTSEC-2000-0001"]).len(), 1);
}
