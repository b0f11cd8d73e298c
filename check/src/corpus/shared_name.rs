//! Two entries that have one name.

use std::collections::HashMap;

use comity_ontology::model::TypeRef;
use comity_tree::Finding;

use super::entry::{CorpusEntry, Name};
use crate::{codes, member::Member, together::InHand, words::short};

/// How many entries of one name a further one is compared with: more are not needed, and the time
/// that malicious input may take stays bounded.
const MOST: usize = 64;

/// Two entries that may be one thing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair<'r> {
    /// The document of the first, as an index into the members.
    pub(super) first_member: usize,
    first: &'r CorpusEntry,
    /// Where the first has the name.
    pub(super) first_name: &'r Name,
    second: &'r CorpusEntry,
    second_name: &'r Name,
}

/// An entry and its name, with the index of its document.
type Bearer<'r> = (usize, &'r CorpusEntry, &'r Name);

/// The pairs of entries that have one name, by the document of the second; each entry is the
/// second of one pair at most.
pub(super) fn pairs<'r>(
    members: &'r [Member<'_>],
    in_hand: &InHand,
) -> HashMap<usize, Vec<Pair<'r>>> {
    let mut bearers: HashMap<(TypeRef, &str, &[String]), Vec<Bearer<'r>>> = HashMap::new();
    let mut found: HashMap<usize, Vec<Pair<'r>>> = HashMap::new();
    for (index, member) in members.iter().enumerate() {
        in_hand.take(index);
        for entry in &member.document.entries.declared {
            let mut is_told = false;
            for name in &entry.names {
                let known = bearers.entry((entry.key.0, &name.text, &name.of)).or_default();
                let same = known.iter().find(|(_, other, _)| may_be_one(other, entry));
                if let (false, Some(&(first_member, first, first_name))) = (is_told, same) {
                    is_told = true;
                    let (second, second_name) = (entry, name);
                    let pair = Pair { first_member, first, first_name, second, second_name };
                    found.entry(index).or_default().push(pair);
                }
                if known.len() < MOST {
                    known.push((index, entry, name));
                }
            }
        }
    }
    found
}

/// Whether nothing distinguishes two entries: neither refers to the other, as a successor or a part
/// does, and no date that both give is certainly another.
fn may_be_one(a: &CorpusEntry, b: &CorpusEntry) -> bool {
    let apart = |(field, first, last): &(String, i64, i64)| {
        b.dates.iter().any(|(other, from, until)| other == field && (last < from || until < first))
    };
    a.key != b.key
        && !a.refers.contains(&b.key)
        && !b.refers.contains(&a.key)
        && !a.dates.iter().any(apart)
}

impl Pair<'_> {
    /// The finding for the second entry; `place` is where the first has the name.
    pub(super) fn finding(&self, place: &str) -> Finding {
        let (first, second) = (short(&self.first.key.1), short(&self.second.key.1));
        let message = format!(
            "`{second}` and `{first}` have the same name, `{}`",
            short(&self.second_name.text)
        );
        let help = format!(
            "`{first}` has it at {place}: merge the two, or add a date or a reference that distinguishes them"
        );
        Finding::new(codes::SHARED_NAME, self.second_name.span, message)
            .label("again here")
            .help(help)
            .node(self.second_name.node)
    }
}
