//! The lock file: which crates in which versions, and from where.

use std::collections::BTreeSet;

use crate::document;

/// One package of `Cargo.lock`.
pub(crate) struct Locked {
    pub(crate) name: String,
    pub(crate) version: String,
    /// Absent for a crate that is in a folder.
    source: Option<String>,
}

pub(crate) fn read(text: &str) -> Vec<Locked> {
    document::root(text, |root| {
        let packages = root.get("package").expect("a lock file lists packages");
        let locked = packages.items().map(|package| Locked {
            name: document::needed(package, "name"),
            version: document::needed(package, "version"),
            source: document::text(package, "source"),
        });
        locked.collect()
    })
}

/// The packages that come neither from this workspace nor from an accepted registry.
pub(crate) fn from_elsewhere(
    locked: &[Locked],
    own: &BTreeSet<String>,
    registries: &[String],
) -> Vec<String> {
    let elsewhere = |package: &&Locked| match &package.source {
        None => !own.contains(&package.name),
        Some(source) => {
            let registry = source.strip_prefix("registry+");
            !registry.is_some_and(|url| registries.iter().any(|known| known == url))
        }
    };
    let complaint = |package: &Locked| {
        format!(
            "`{} {}` comes from `{}`: depend on a release on crates.io, or accept the registry in \
             `deny.toml`",
            package.name,
            package.version,
            package.source.as_deref().unwrap_or("a folder outside the workspace")
        )
    };
    locked.iter().filter(elsewhere).map(complaint).collect()
}

#[test]
fn a_crate_from_elsewhere_is_found() {
    let locked = read(
        "
        [[package]]
        name = 'ours'
        version = '0.1.0'
        [[package]]
        name = 'released'
        version = '1.0.0'
        source = 'registry+https://good.example/index'
        [[package]]
        name = 'from-git'
        version = '1.0.0'
        source = 'git+https://good.example/index'
        [[package]]
        name = 'from-mirror'
        version = '1.0.0'
        source = 'registry+https://bad.example/index'
        [[package]]
        name = 'from-folder'
        version = '1.0.0'
    ",
    );
    let own = BTreeSet::from(["ours".to_owned()]);
    let complaints = from_elsewhere(&locked, &own, &["https://good.example/index".to_owned()]);
    let crates: Vec<&str> = complaints.iter().filter_map(|c| c.split(['`', ' ']).nth(1)).collect();
    assert_eq!(crates, ["from-git", "from-mirror", "from-folder"]);
}
