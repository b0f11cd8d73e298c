//! Entries that nothing leads to.

use std::collections::{HashMap, HashSet};

use comity_ontology::model::{Model, TypeRef};
use comity_tree::{Finding, Severity};

use super::entry::{CorpusEntry, EntryKey};
use crate::{codes, document::Document, member::Member, words::short};

/// Which entries claims lead to.
#[derive(Debug)]
pub(super) struct Used<'r> {
    keys: HashSet<(TypeRef, &'r str)>,
    /// The types of which something is named that is not declared: a misspelt id must not make
    /// the entry that it means look unused.
    uncertain: HashSet<TypeRef>,
}

impl<'r> Used<'r> {
    /// What the claims of a run lead to, from entry to entry; `None` if a document of it has an
    /// error, behind which a reference may hide.
    ///
    /// Entries that refer to each other only are as unused as one by itself.
    pub(super) fn of(members: &'r [Member<'_>]) -> Option<Self> {
        let is_sound = |member: &Member<'_>| {
            let document = member.document;
            document.is_read && document.findings.iter().all(|f| f.severity != Severity::Error)
        };
        if !members.iter().any(|member| member.is_whole) || !members.iter().all(is_sound) {
            return None;
        }
        let mut declared: HashMap<(TypeRef, &str), Vec<&CorpusEntry>> = HashMap::new();
        for entry in members.iter().flat_map(|member| &member.document.entries.declared) {
            declared.entry((entry.key.0, &entry.key.1)).or_default().push(entry);
        }
        let claimed = members.iter().flat_map(|member| &member.document.entries.claimed);
        let mut open: Vec<_> = claimed.map(|(ty, id)| (*ty, id.as_str())).collect();
        let mut used = Self { keys: HashSet::new(), uncertain: HashSet::new() };
        while let Some(key) = open.pop() {
            if !used.keys.insert(key) {
                continue;
            }
            for entry in declared.get(&key).into_iter().flatten() {
                open.extend(entry.refers.iter().map(|(ty, id)| (*ty, id.as_str())));
            }
        }
        for member in members {
            for reference in &member.document.references {
                if !declared.contains_key(&(reference.ty, &*reference.text)) {
                    used.uncertain.insert(reference.ty);
                }
            }
        }
        Some(used)
    }

    /// The finding that an entry is unused, if it is.
    pub(super) fn finding(&self, model: &Model, entry: &CorpusEntry) -> Option<Finding> {
        let (ty, id) = (entry.key.0, entry.key.1.as_str());
        if self.keys.contains(&(ty, id)) || self.uncertain.contains(&ty) {
            return None;
        }
        let message = format!("no claim uses the {} `{}`", model.type_name(ty), short(id));
        let help = "refer to it from a claim, or from an entry that a claim uses, or remove it";
        Some(Finding::new(codes::UNUSED_ENTRY, entry.span, message).help(help).node(entry.node))
    }
}

/// Whether an entry of a document is reported as unused.
pub(crate) fn is_reported(document: &Document) -> bool {
    document.findings.iter().any(|finding| finding.code == codes::UNUSED_ENTRY.name)
}

/// Drops the reports on unused entries that a text names: their names tell what it is about, so
/// that it would be read worse without them.
pub(crate) fn spare(document: &mut Document, named: &HashSet<EntryKey>) {
    let entries = document.entries.declared.iter();
    let spared: HashSet<u32> =
        entries.filter(|entry| named.contains(&entry.key)).map(|entry| entry.node).collect();
    document.findings.retain(|finding| {
        let is_spared = finding.node.is_some_and(|node| spared.contains(&node));
        finding.code != codes::UNUSED_ENTRY.name || !is_spared
    });
}
