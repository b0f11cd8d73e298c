//! The place of a quote in its source.

use std::{ops::Range, sync::Arc};

use comity_tree::{Finding, Node, one_line};

use super::{
    cut::{Cut, cuts, mended},
    folded::Folded,
    markup::TextFormat,
    place::Anchor,
    text::{self, SourceText},
};
use crate::{codes, words::short};

/// A source text as quotes are looked up in it.
pub(super) struct Texts {
    source: Arc<SourceText>,
    format: TextFormat,
    /// The words alone, if there is markup between them: then most quotes have none.
    words: Option<Folded>,
    whole: Folded,
}

impl Texts {
    pub(super) fn new(source: &Arc<SourceText>, format: TextFormat) -> Self {
        let (source, markup) = (Arc::clone(source), source.markup(format));
        let words = (!markup.runs().is_empty()).then(|| Folded::words(source.text(), markup));
        let whole = Folded::new(source.text());
        Self { source, format, words, whole }
    }

    /// The one place of a quote.
    ///
    /// # Errors
    ///
    /// Why it cannot be anchored.
    pub(super) fn locate(&self, name: &str, quote: Node<'_>) -> Result<Anchor, Box<Finding>> {
        let refuse = |code, message: &str, help: String| {
            let finding = Finding::new(code, quote.span(), message).help(help).node(quote.index());
            Err(Box::new(finding))
        };
        let wanted = Folded::new(quote.text());
        if wanted.is_empty() {
            let help = "quote the words that the claim rests on".to_owned();
            return refuse(codes::EMPTY_QUOTE, "the quote is blank", help);
        }
        let source = &*self.source;
        let found = self.words.iter().chain([&self.whole]).map(|text| text.find(&wanted, 3));
        match { found }.find(|found| !found.is_empty()).unwrap_or_default().as_slice() {
            [] => {
                let message = format!("the quote does not occur in `{name}`");
                let folded = self.words.as_ref().unwrap_or(&self.whole);
                refuse(codes::QUOTE_NOT_FOUND, &message, near_miss(folded, &wanted, source))
            }
            [range] => match self.fitted(range) {
                Ok(range) => {
                    let digest = text::digest(source.get(range.clone()).unwrap_or_default());
                    Ok(Anchor { range, digest })
                }
                Err(cut) => {
                    let help = "quote whole words of the text, not their markup";
                    refuse(cut.code(), &cut.message(source, "the quote"), help.to_owned())
                }
            },
            [first, second, rest @ ..] => {
                let count = if rest.is_empty() { "twice" } else { "three times or more" };
                let message = format!("the quote occurs {count} in `{name}`");
                let (first, second) = (context(source, first), context(source, second));
                let help =
                    format!("quote more, so that it is found once: it occurs {first} and {second}");
                refuse(codes::AMBIGUOUS_QUOTE, &message, help)
            }
        }
    }

    /// The range that a quote represents: without the markup that it has a part of. A quote that
    /// has a part of a character says something other than its source.
    fn fitted(&self, range: &Range<usize>) -> Result<Range<usize>, Box<Cut>> {
        let cuts = cuts(&self.source, self.format, range);
        let Some(worst) = cuts.iter().find(|cut| !cut.is_markup()).or(cuts.first()) else {
            return Ok(range.clone());
        };
        let mended = mended(&self.source, self.format, range).filter(|_| worst.is_markup());
        mended.ok_or_else(|| Box::new(worst.clone()))
    }
}

/// A range with what is around it.
fn context(source: &SourceText, range: &Range<usize>) -> String {
    const AROUND: usize = 8;
    let part = |range| one_line(source.get(range).unwrap_or_default());
    let before = part(range.start.saturating_sub(AROUND)..range.start);
    let after = part(range.end..(range.end + AROUND).min(source.length()));
    let position = source.position(range.start);
    let passage = part(range.clone());
    let passage = short(&passage);
    format!("at {}:{} in `…{before}[{passage}]{after}…`", position.line, position.column)
}

/// Where a quote that is not found goes astray.
fn near_miss(folded: &Folded, wanted: &Folded, source: &SourceText) -> String {
    const SHOWN: usize = 12;
    // Fewer characters than this in common say nothing.
    const COMMON: usize = 4;
    let Some((length, range)) = folded.longest_beginning(wanted) else {
        return "quote the source word for word".into();
    };
    if range.len() < COMMON {
        return "quote the source word for word".into();
    }
    let goes_on = source.get(range.end..(range.end + SHOWN).min(source.length()));
    let quoted: String = wanted.text()[length..].chars().take(SHOWN).collect();
    let position = source.position(range.start);
    format!(
        "its beginning is at {}:{}, where the source continues with `{}` and the quote with `{quoted}`",
        position.line,
        position.column,
        one_line(goes_on.unwrap_or_default()),
    )
}
