//! What of a text is words, and what only says how the words are set.

mod markdown;
mod words;

use std::ops::Range;

/// How a text is marked up: the vocabulary `TextFormat` of the module.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextFormat {
    /// Words alone.
    #[default]
    Plain,
    /// Markdown as `CommonMark` has it, with the tables, notes and struck words of GitHub's.
    Markdown,
}

impl TextFormat {
    /// The format of a term; words alone if no term is meant, which the check of the document
    /// tells.
    pub fn of(term: Option<&str>) -> Self {
        match term {
            Some("markdown") => Self::Markdown,
            _ => Self::Plain,
        }
    }

    /// The term.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Markdown => "markdown",
        }
    }
}

/// The markup of a text.
#[derive(Debug, Default)]
pub struct Markup {
    /// The ranges of markup: ascending, and apart from each other.
    runs: Vec<Range<usize>>,
    /// The characters that belong to a construct: ascending, and apart from each other.
    signs: Vec<(Range<usize>, Construct)>,
    /// The entities, ascending, and what each represents.
    entities: Vec<(Range<usize>, Box<str>)>,
}

/// Something that markup makes, such as a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Construct {
    /// What it is.
    pub kind: ConstructKind,
    /// The whole of it, in code points.
    pub whole: Range<usize>,
    /// The words in it, with what is nested; empty if it is one character.
    pub inner: Range<usize>,
}

/// What markup makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConstructKind {
    /// Words with an address.
    Link,
    /// A picture with the words for it.
    Image,
    /// Words that are set apart: by their slope or weight, as struck, or as code.
    Emphasis,
    /// A character that is written as several: an escape or an entity.
    Sign,
    /// A tag or a comment of HTML.
    Tag,
}

impl ConstructKind {
    /// The name that messages call it by.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Link => "a link",
            Self::Image => "an image",
            Self::Emphasis => "emphasis",
            Self::Sign => "an escaped character",
            Self::Tag => "a tag",
        }
    }
}

/// Which end of a range cuts markup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Its first code point.
    First,
    /// Its last code point.
    Last,
}

impl End {
    /// The code point at this end of a range; `None` if the range is empty.
    fn of(self, range: &Range<usize>) -> Option<usize> {
        match self {
            _ if range.is_empty() => None,
            Self::First => Some(range.start),
            Self::Last => Some(range.end - 1),
        }
    }
}

/// The markup of a text without any.
static NONE: Markup = Markup { runs: Vec::new(), signs: Vec::new(), entities: Vec::new() };

impl Markup {
    /// The ranges of markup, ascending and apart from each other.
    pub fn runs(&self) -> &[Range<usize>] {
        &self.runs
    }

    /// The parts of a range that are markup, ascending and apart from each other.
    pub fn within(&self, range: &Range<usize>) -> impl Iterator<Item = Range<usize>> + '_ {
        let (start, end) = (range.start, range.end);
        let first = self.runs.partition_point(|run| run.end <= start);
        let runs = self.runs[first..].iter().take_while(move |run| run.start < end);
        runs.map(move |run| run.start.max(start)..run.end.min(end))
    }

    /// What a range cuts at one of its ends: the construct that it starts or ends in the markup
    /// of, without taking the whole of it.
    ///
    /// Words lie where the markup has put them, so a range from a first to a last word may take a
    /// part of a link's words, and may take a mark between two words without its other half.
    pub fn cut(&self, range: &Range<usize>, end: End) -> Option<&Construct> {
        let construct = self.sign_at(end.of(range)?)?;
        let whole = &construct.whole;
        let takes_all = range.start <= whole.start && whole.end <= range.end;
        (!takes_all).then_some(construct)
    }

    /// A range less the markup that it takes a part of; `None` if no word is left. An escaped mark
    /// is a word, and keeps its escape.
    pub fn trimmed(&self, range: &Range<usize>) -> Option<Range<usize>> {
        let mut range = range.clone();
        loop {
            let ends = [End::First, End::Last].into_iter();
            let cut = ends.filter_map(|end| Some((end, end.of(&range)?, self.cut(&range, end)?)));
            let Some((end, at, Construct { whole, inner, .. })) = { cut }.next() else { break };
            match end {
                End::First if self.within(&(at..at + 1)).next().is_none() => {
                    range.start = whole.start;
                }
                End::First if at < inner.start => range.start = inner.start,
                End::First => range.start = whole.end,
                End::Last if at >= inner.end && !inner.is_empty() => range.end = inner.end,
                End::Last => range.end = whole.start,
            }
        }
        (!range.is_empty()).then_some(range)
    }

    fn sign_at(&self, at: usize) -> Option<&Construct> {
        let index = self.signs.partition_point(|(sign, _)| sign.end <= at);
        let (sign, construct) = self.signs.get(index)?;
        (sign.start <= at).then_some(construct)
    }
}

#[cfg(test)]
mod tests;
