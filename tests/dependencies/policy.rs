//! What we accept, as `deny.toml` says it: the same file that `cargo deny` reads.

use crate::document;

/// The parts of `deny.toml` that the tests hold the lock file against.
pub(crate) struct Policy {
    pub(crate) licences: Vec<String>,
    pub(crate) registries: Vec<String>,
    /// Advisories that were weighed and found not to touch us.
    pub(crate) ignored: Vec<String>,
}

impl Policy {
    pub(crate) fn read(text: &str) -> Self {
        document::root(text, |root| {
            let list = |table, key| root.get(table).map(|t| document::texts(t, key));
            let ignored = root.get("advisories").and_then(|table| table.get("ignore"));
            Self {
                licences: list("licenses", "allow").unwrap_or_default(),
                registries: list("sources", "allow-registry").unwrap_or_default(),
                ignored: ignored.map_or_else(Vec::new, |ignored| {
                    let reasoned = |entry| {
                        let reason = document::needed(entry, "reason");
                        assert!(!reason.is_empty(), "an ignored advisory has an empty `reason`");
                        document::needed(entry, "id")
                    };
                    ignored.items().map(reasoned).collect()
                }),
            }
        })
    }
}

#[test]
fn an_advisory_is_ignored_with_its_reason() {
    let policy = Policy::read(
        "advisories.ignore = [{ id = 'RUSTSEC-2000-0001', reason = 'we never call it' }]",
    );
    assert_eq!(policy.ignored, ["RUSTSEC-2000-0001"]);
}

#[test]
#[should_panic(expected = "a table has no `reason`")]
fn an_advisory_is_not_ignored_without_a_reason() {
    Policy::read("advisories.ignore = [{ id = 'RUSTSEC-2000-0001' }]");
}
