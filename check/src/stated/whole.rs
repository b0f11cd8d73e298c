//! A source as a whole: where in it a name or a date of a claim is introduced.

use std::{cell::RefCell, collections::HashMap, ops::Range, rc::Rc, slice, sync::Arc};

use comity_ontology::model::DateSource;
use comity_reading::DayRange;
use comity_tree::Date;

use super::{dates::Resolver, readings::Read};
use crate::{
    evidence::text::{SourceText, digest},
    words::short,
};

/// Most characters of a line that is a heading.
const LONGEST: usize = 60;
/// What sentences and the items of lists end with.
const ENDS: &str = ".。!！?？;；:：,，、…”\")）";

/// A source, read as a whole.
#[derive(Debug)]
pub(super) struct Whole {
    pub(super) read: Read,
    text: Arc<SourceText>,
    /// Where its sections start, in code points, ascending.
    sections: Vec<usize>,
    /// What its dates may mean, by the day that they are counted from.
    dates: RefCell<HashMap<Option<DayRange>, Rc<Vec<Resolver>>>>,
}

impl Whole {
    pub(super) fn new(read: Read, text: Arc<SourceText>) -> Self {
        let sections = sections(text.text());
        Self { read, text, sections, dates: RefCell::default() }
    }

    /// Where the text has a date, as indices into its characters: the date itself, otherwise
    /// one that may be it if what is missing is taken from the day of publication.
    pub(super) fn dates(&self, date: &Date, published: Option<DayRange>) -> Vec<Range<usize>> {
        let exactly = self.dated(date, None);
        if exactly.is_empty() { self.dated(date, published) } else { exactly }
    }

    fn dated(&self, date: &Date, published: Option<DayRange>) -> Vec<Range<usize>> {
        let dates = self.read.dates();
        let source =
            if published.is_some() { DateSource::Publication } else { DateSource::Explicit };
        let resolve = || {
            let each = dates.iter().map(slice::from_ref);
            Rc::new(each.map(|date| Resolver::new(date, source, published, &[])).collect())
        };
        let resolvers = Rc::clone(self.dates.borrow_mut().entry(published).or_insert_with(resolve));
        let found = dates.iter().zip(resolvers.iter());
        found.filter(|(_, may)| may.supports(date)).map(|(read, _)| read.range.clone()).collect()
    }

    /// Whether two ranges lie apart: in different paragraphs of which neither leads to the other,
    /// as a heading or the head of a list does.
    pub(super) fn is_apart(&self, first: &Range<usize>, second: &Range<usize>) -> bool {
        let text = self.text.text();
        let (Some(before), Some(between), Some(behind)) = (
            self.text.get(0..first.end),
            self.text.get(first.end..second.start.max(first.end)),
            self.text.get(second.start..self.text.length()),
        ) else {
            return false;
        };
        // Lines of a paragraph are wrapped where blank lines part paragraphs.
        let is_parted = if text.contains("\n\n") {
            between.split('\n').skip(1).any(|line| line.trim().is_empty())
        } else {
            between.contains('\n')
        };
        let start = |text: &str| text.rfind('\n').map_or(0, |at| at + 1);
        let line = |from: usize| text[from..].split('\n').next().unwrap_or_default().trim();
        let head = start(before);
        let is_head =
            line(head).ends_with([':', '：']) || self.sections.contains(&self.text.point(head));
        let item = line(start(&text[..text.len() - behind.len()]));
        let is_item = item.starts_with(['-', '*', '•', '·', '|', '(', '（', '[', '《'])
            || item.chars().take(3).any(|c| matches!(c, '.' | '、' | ')' | '）' | '．'));
        is_parted && !is_head && !is_item
    }

    /// What the parts of the text that have a value introduce: the nearest of them that is before
    /// a statement, in its section and outside of `marked`, as words and as evidence.
    pub(super) fn antecedent(
        &self,
        parts: &[Range<usize>],
        statement: usize,
        marked: &[Range<usize>],
    ) -> Option<String> {
        let section = self.sections.partition_point(|start| *start <= statement);
        let from = section.checked_sub(1).map_or(0, |index| self.sections[index]);
        let words = &self.read.words;
        let places = parts.iter().filter(|part| !part.is_empty());
        let places = places.map(|part| words.offset(part.start)..words.offset(part.end - 1) + 1);
        let is_read = |place: &Range<usize>| {
            let mut marked = marked.iter();
            !marked.any(|mark| mark.start < place.end && place.start < mark.end)
        };
        let before = places.filter(|place| from <= place.start && place.end <= statement);
        let place = before.filter(is_read).max_by_key(|place| place.start)?;
        let text = self.text.get(place.clone())?;
        let (start, end) = (place.start, place.end);
        Some(format!(
            "`{}`: `{{ start: {start}, end: {end}, digest: \"{}\" }}`",
            short(text),
            digest(text)
        ))
    }
}

/// Where sections start: at the headings, which are short lines that no sentence ends.
fn sections(text: &str) -> Vec<usize> {
    let mut starts = Vec::new();
    let (mut at, mut is_behind_end) = (0, true);
    for line in text.split('\n') {
        let length = line.chars().count();
        let words = line.trim();
        let is_ended = words.chars().last().is_none_or(|last| ENDS.contains(last));
        let is_title = is_behind_end && !is_ended && words.chars().count() <= LONGEST;
        if words.starts_with('#') || is_title {
            starts.push(at);
        }
        is_behind_end = is_ended;
        at += length + 1;
    }
    starts
}

#[cfg(test)]
mod tests {
    use super::sections;

    #[test]
    fn sections_start_at_headings() {
        let text = "Trade\nIt grew. It\nfell again.\n\n# History of the two states.\nAn end.";
        assert_eq!(sections(text), [0, 31]);
    }
}
