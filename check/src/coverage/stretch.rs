//! A text cut where anything said about it starts or ends.

use std::{
    collections::{BTreeMap, btree_map},
    ops::Range,
};

use super::{CoverageEntry, CoveredText};

/// How many claims and marks of a stretch are kept by name: enough to read, and the same whatever
/// the documents do.
pub(super) const LISTED: usize = 100;

/// A part of a text of which all is said alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The range in code points; never empty.
    pub range: Range<usize>,
    /// How many characters of text it has: see [`is_text`].
    pub characters: usize,
    /// How many characters it has as markup: one of this and of `characters` is nothing.
    pub markup: usize,
    /// Whether it is markup.
    pub is_markup: bool,
    /// How many claims rest on it.
    pub depth: usize,
    /// The claims that rest on it, the first 100 of them, as indices into the claims of the text.
    pub claims: Vec<usize>,
    /// The marks on it, the first 100 of them, as indices into the marks of the text.
    pub marks: Vec<usize>,
}

impl Stretch {
    /// Whether nothing is said about it.
    pub fn is_untouched(&self) -> bool {
        self.claims.is_empty() && self.marks.is_empty()
    }
}

/// The stretches of a text from its start to its end; none if it is not there.
pub fn stretches(text: &CoveredText) -> Vec<Stretch> {
    let Some(source) = &text.source else { return Vec::new() };
    let mut changes: BTreeMap<usize, Changes> = BTreeMap::new();
    collect(&mut changes, &text.claims, |change| &mut change.claims);
    collect(&mut changes, &text.marks, |change| &mut change.marks);
    changes.entry(source.length()).or_default();
    let runs = source.markup(text.format).runs();
    for run in runs {
        changes.entry(run.start).or_default();
        changes.entry(run.end).or_default();
    }
    let mut runs = runs.iter().peekable();
    let mut characters = source.text().chars();
    let (mut claims, mut marks) = (Open::default(), Open::default());
    let mut stretches = Vec::new();
    let mut from = 0;
    for (at, change) in changes {
        if from < at {
            let read = characters.by_ref().take(at - from);
            let count = read.filter(|character| is_text(*character)).count();
            while runs.peek().is_some_and(|run| run.end <= from) {
                runs.next();
            }
            let is_markup = runs.peek().is_some_and(|run| run.start <= from);
            stretches.push(Stretch {
                range: from..at,
                characters: if is_markup { 0 } else { count },
                markup: if is_markup { count } else { 0 },
                is_markup,
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

/// Whether a character counts. Letters, numerals and symbols do: each may be what a claim says.
/// Punctuation, white space and controls only set them apart.
pub fn is_text(character: char) -> bool {
    use unicode_general_category::{GeneralCategory as Category, get_general_category};
    !matches!(
        get_general_category(character),
        Category::ConnectorPunctuation
            | Category::DashPunctuation
            | Category::OpenPunctuation
            | Category::ClosePunctuation
            | Category::InitialPunctuation
            | Category::FinalPunctuation
            | Category::OtherPunctuation
            | Category::SpaceSeparator
            | Category::LineSeparator
            | Category::ParagraphSeparator
            | Category::Control
            | Category::Format
    )
}

/// What starts (`true`) and ends at one place.
#[derive(Default)]
struct Changes {
    claims: Vec<(usize, bool)>,
    marks: Vec<(usize, bool)>,
}

fn collect(
    changes: &mut BTreeMap<usize, Changes>,
    entries: &[CoverageEntry],
    list: fn(&mut Changes) -> &mut Vec<(usize, bool)>,
) {
    for (index, entry) in entries.iter().enumerate() {
        for range in &entry.ranges {
            list(changes.entry(range.start).or_default()).push((index, true));
            list(changes.entry(range.end).or_default()).push((index, false));
        }
    }
}

/// The entries that a place is in, and in how many ranges of each.
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
    use crate::{
        coverage::FieldValue,
        evidence::{markup::TextFormat, text::SourceText},
    };

    fn entry(ranges: &[(usize, usize)]) -> CoverageEntry {
        CoverageEntry {
            document: String::new(),
            line: 1,
            id: String::new(),
            kind: String::new(),
            is_context: false,
            strength: FieldValue::Map(Vec::new()),
            leans: Vec::new(),
            ranges: ranges.iter().map(|(start, end)| *start..*end).collect(),
            fields: FieldValue::List(Vec::new()),
        }
    }

    #[test]
    fn a_text_is_cut_where_what_is_said_about_it_changes() {
        let text = CoveredText {
            source: SourceText::new("港务、日志。 May 3!".into()).map(Arc::new),
            claims: vec![entry(&[(0, 5), (3, 6)]), entry(&[(4, 5)])],
            marks: vec![entry(&[(7, 10)])],
            ..CoveredText::default()
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
        let text = CoveredText {
            source: SourceText::new("a".repeat(9).into()).map(Arc::new),
            claims: vec![entry(&[(0, 9), (0, 9), (2, 4)])],
            ..CoveredText::default()
        };
        assert!(stretches(&text).iter().all(|stretch| stretch.depth == 1));
    }

    #[test]
    fn markup_is_a_stretch_of_its_own_whatever_is_said_about_it() {
        let text = CoveredText {
            source: SourceText::new("在[港口](a)泊".into()).map(Arc::new),
            format: TextFormat::Markdown,
            claims: vec![entry(&[(0, 3)])],
            ..CoveredText::default()
        };
        let found = stretches(&text);
        let seen: Vec<_> =
            found.iter().map(|s| (s.range.clone(), s.characters, s.markup, s.depth)).collect();
        let expected = [
            (0..1, 1, 0, 1),
            (1..2, 0, 0, 1),
            (2..3, 1, 0, 1),
            (3..4, 1, 0, 0),
            (4..8, 0, 1, 0),
            (8..9, 1, 0, 0),
        ];
        assert_eq!(seen, expected);
    }

    #[test]
    fn letters_numerals_and_symbols_are_text() {
        for character in "a国é\u{301}1二Ⅳ½$€°=©🚢�\u{e000}".chars() {
            assert!(is_text(character), "{character}");
        }
        for character in " \t\n\u{3000}\u{200b}\u{feff}.,。、（「—-·…%*#\\[_".chars() {
            assert!(!is_text(character), "{character}");
        }
    }

    #[test]
    fn what_lies_deep_is_counted_whole_and_listed_in_part() {
        let text = CoveredText {
            source: SourceText::new("a".into()).map(Arc::new),
            claims: vec![entry(&[(0, 1), (0, 1)]); 1000],
            ..CoveredText::default()
        };
        let found = stretches(&text);
        assert_eq!((found[0].depth, found[0].claims.len()), (1000, LISTED));
    }
}
