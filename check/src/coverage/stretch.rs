//! A text cut where anything said about it starts or ends.

use std::{
    collections::{BTreeMap, btree_map},
    ops::Range,
};

use super::{Entry, Text};

/// How many claims and marks of a stretch are kept by name: enough to read, and the same whatever
/// the documents do.
const LISTED: usize = 40;

/// A part of a text of which all is said alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The range in code points; never empty.
    pub range: Range<usize>,
    /// How many letters, digits and ideographs it has.
    pub characters: usize,
    /// How many claims rest on it.
    pub depth: usize,
    /// The claims that rest on it, the first 40 of them, as indices into the claims of the text.
    pub claims: Vec<usize>,
    /// The marks on it, the first 40 of them, as indices into the marks of the text.
    pub marks: Vec<usize>,
}

impl Stretch {
    /// Whether nothing is said about it.
    pub fn is_untouched(&self) -> bool {
        self.claims.is_empty() && self.marks.is_empty()
    }
}

/// The stretches of a text from its start to its end; none if it is not there.
pub fn stretches(text: &Text) -> Vec<Stretch> {
    let Some(source) = &text.source else { return Vec::new() };
    let mut changes: BTreeMap<usize, Changes> = BTreeMap::new();
    collect(&mut changes, &text.claims, |change| &mut change.claims);
    collect(&mut changes, &text.marks, |change| &mut change.marks);
    changes.entry(source.length()).or_default();
    let mut characters = source.text().chars();
    let (mut claims, mut marks) = (Open::default(), Open::default());
    let mut stretches = Vec::new();
    let mut from = 0;
    for (at, change) in changes {
        if from < at {
            let read = characters.by_ref().take(at - from);
            stretches.push(Stretch {
                range: from..at,
                characters: read.filter(|character| is_text(*character)).count(),
                depth: claims.0.len(),
                claims: claims.listed(),
                marks: marks.listed(),
            });
            from = at;
        }
        claims.change(&change.claims);
        marks.change(&change.marks);
    }
    stretches
}

/// Whether a character counts: punctuation and white space alone are no text.
pub(super) fn is_text(character: char) -> bool {
    character.is_alphanumeric()
}

/// What starts (`true`) and ends at one place.
#[derive(Default)]
struct Changes {
    claims: Vec<(usize, bool)>,
    marks: Vec<(usize, bool)>,
}

fn collect(
    changes: &mut BTreeMap<usize, Changes>,
    entries: &[Entry],
    list: fn(&mut Changes) -> &mut Vec<(usize, bool)>,
) {
    for (index, entry) in entries.iter().enumerate() {
        for range in &entry.ranges {
            list(changes.entry(range.start).or_default()).push((index, true));
            list(changes.entry(range.end).or_default()).push((index, false));
        }
    }
}

/// The entries that a place lies in, and in how many ranges of each.
#[derive(Default)]
struct Open(BTreeMap<usize, usize>);

impl Open {
    fn change(&mut self, changes: &[(usize, bool)]) {
        // What starts comes first, so that no count falls below nothing.
        for (index, _) in changes.iter().filter(|(_, starts)| *starts) {
            *self.0.entry(*index).or_default() += 1;
        }
        for (index, _) in changes.iter().filter(|(_, starts)| !starts) {
            if let btree_map::Entry::Occupied(mut count) = self.0.entry(*index) {
                *count.get_mut() -= 1;
                if *count.get() == 0 {
                    count.remove();
                }
            }
        }
    }

    fn listed(&self) -> Vec<usize> {
        self.0.keys().copied().take(LISTED).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{coverage::Value, evidence::text::SourceText};

    fn entry(ranges: &[(usize, usize)]) -> Entry {
        Entry {
            document: String::new(),
            line: 1,
            id: String::new(),
            kind: String::new(),
            ranges: ranges.iter().map(|(start, end)| *start..*end).collect(),
            fields: Value::List(Vec::new()),
        }
    }

    #[test]
    fn a_text_is_cut_where_what_is_said_about_it_changes() {
        let text = Text {
            source: SourceText::new("港务、日志。 May 3!".into()).map(Arc::new),
            claims: vec![entry(&[(0, 5), (3, 6)]), entry(&[(4, 5)])],
            marks: vec![entry(&[(7, 10)])],
            ..Text::default()
        };
        let found = stretches(&text);
        let seen: Vec<_> =
            found.iter().map(|s| (s.range.clone(), s.characters, s.depth, s.marks.len())).collect();
        let expected = [
            (0..3, 2, 1, 0),
            (3..4, 1, 1, 0),
            (4..5, 1, 2, 0),
            (5..6, 0, 1, 0),
            (6..7, 0, 0, 0),
            (7..10, 3, 0, 1),
            (10..13, 1, 0, 0),
        ];
        assert_eq!(seen, expected);
        assert_eq!(found[2].claims, [0, 1]);
    }

    #[test]
    fn a_claim_is_counted_once_however_many_of_its_ranges_overlap() {
        let text = Text {
            source: SourceText::new("a".repeat(9).into()).map(Arc::new),
            claims: vec![entry(&[(0, 9), (0, 9), (2, 4)])],
            ..Text::default()
        };
        assert!(stretches(&text).iter().all(|stretch| stretch.depth == 1));
    }

    #[test]
    fn what_lies_deep_is_counted_whole_and_listed_in_part() {
        let text = Text {
            source: SourceText::new("a".into()).map(Arc::new),
            claims: vec![entry(&[(0, 1), (0, 1)]); 1000],
            ..Text::default()
        };
        let found = stretches(&text);
        assert_eq!((found[0].depth, found[0].claims.len()), (1000, LISTED));
    }
}
