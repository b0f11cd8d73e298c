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
        let head = start_of_line(before);
        let item = start_of_line(&text[..text.len() - behind.len()]);
        is_parted
            && !self.heads(head, item)
            && !is_list(text.get(head..item).unwrap_or_default(), line(&text[item..]))
    }

    /// Whether the line at one byte leads to that at another: it ends with a colon, or is the
    /// heading of the section that the other is in, or of one around it.
    fn heads(&self, head: usize, item: usize) -> bool {
        let text = self.text.text();
        let is_heading = |point: &usize| self.sections.binary_search(point).is_ok();
        if !is_heading(&self.text.point(head)) {
            return line(&text[head..]).ends_with([':', '：']);
        }
        let (head, item) = (self.text.point(head), self.text.point(item));
        let between = self.sections.iter().filter(|start| head < **start && **start <= item);
        let level = |point: usize| {
            let rest = self.text.get(point..self.text.length()).unwrap_or_default();
            rest.chars().take_while(|c| *c == '#').count()
        };
        // A heading without a sign is of no level that can be told.
        between.into_iter().all(|start| level(head) > 0 && level(*start) > level(head))
    }

    /// Whether a sentence ends between two places.
    pub(super) fn is_parted(&self, first: &Range<usize>, second: &Range<usize>) -> bool {
        let (first, second) =
            if first.start <= second.start { (first, second) } else { (second, first) };
        let between = self.text.get(first.end..second.start.max(first.end)).unwrap_or_default();
        between.contains(['。', '！', '？', '!', '?', '\n'])
            || between.split('.').skip(1).any(|rest| rest.starts_with(char::is_whitespace))
    }

    /// Whether a place is in a line that leads to others, or that is an item of a list.
    pub(super) fn is_in_list(&self, range: &Range<usize>) -> bool {
        let text = self.text.text();
        let Some(before) = self.text.get(0..range.start) else { return false };
        let start = start_of_line(before);
        let words = line(&text[start..]);
        self.sections.binary_search(&self.text.point(start)).is_ok()
            || words.ends_with([':', '：'])
            || is_item(words)
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

/// Where the last line of a text starts, in bytes.
fn start_of_line(text: &str) -> usize {
    text.rfind('\n').map_or(0, |at| at + 1)
}

/// The first line of a text.
fn line(text: &str) -> &str {
    text.split('\n').next().unwrap_or_default().trim()
}

/// Whether a line and those before it, from the first on, are the items of a list behind it.
fn is_list(before: &str, last: &str) -> bool {
    let lines = before.split('\n').skip(1).map(str::trim).filter(|line| !line.is_empty());
    is_item(last) && lines.into_iter().all(is_item)
}

/// Whether a line is an item of a list: behind a sign, a number or a letter.
fn is_item(line: &str) -> bool {
    if line.starts_with(['-', '*', '•', '·', '|', '(', '（', '[', '《', '第']) {
        return true;
    }
    let head = line.find(['.', '、', ')', '）', '．']).map(|at| line.split_at(at));
    head.is_some_and(|(number, rest)| {
        let is_letter = number.chars().count() == 1 && number.chars().all(char::is_alphanumeric);
        let is_number = |c: char| c.is_ascii_digit() || "一二三四五六七八九十百".contains(c);
        let ends = !rest.starts_with('.') || rest[1..].starts_with(char::is_whitespace);
        ends && (is_letter || !number.is_empty() && number.chars().all(is_number))
    })
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
    use std::sync::Arc;

    use comity_reading::FoldedText;

    use super::{Whole, is_item, sections};
    use crate::{
        evidence::text::SourceText,
        stated::{language::Spoken, readings::Read},
    };

    #[test]
    fn sections_start_at_headings() {
        let text = "Trade\nIt grew. It\nfell again.\n\n# History of the two states.\nAn end.";
        assert_eq!(sections(text), [0, 31]);
    }

    #[test]
    fn items_have_a_sign_a_number_or_a_letter_before_them() {
        for item in [
            "- trade",
            "1. Trade",
            "12. Trade",
            "a) trade",
            "三、贸易",
            "（一）贸易",
            "第三条 贸易",
        ] {
            assert!(is_item(item), "{item}");
        }
        for line in ["U.S. trade grew", "It grew.", "1.5 million", "Mr. Berg", "贸易、投资", ""]
        {
            assert!(!is_item(line), "{line}");
        }
    }

    #[test]
    fn a_heading_leads_to_the_lines_of_its_section() {
        let text = "# A\n\n## B\n\nb it is.\n\n## C\n\nc it is.\n";
        let source = Arc::new(SourceText::new(text.into()).unwrap());
        let read = Read::new(FoldedText::of(text), Vec::new(), Spoken::default());
        let whole = Whole::new(read, source);
        let at = |words: &str| {
            let start = text.find(words).unwrap();
            start..start + words.len()
        };
        let is_apart = |first, second| whole.is_apart(&at(first), &at(second));
        assert!(!is_apart("# A", "b it is") && !is_apart("## B", "b it is"));
        assert!(!is_apart("# A", "c it is") && is_apart("## B", "c it is"));
        assert!(is_apart("b it is", "c it is"));
    }
}
