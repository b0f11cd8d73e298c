//! A reader of one language.

use std::ops::Range;

use comity_tree::Date;

use crate::{
    date::{Anchors, Dated, DayRange, dates},
    fold::FoldedText,
    language::{Language, Script},
    number::quantities,
    quantity::Quantity,
    restated::without_restated,
    token::tokens,
};

/// What a text is read with, besides its language.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// The day on which it was said: `last year` is understood from it.
    pub day: Option<Date>,
}

/// Something that a text says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Where, in code points.
    pub range: Range<usize>,
    /// What.
    pub said: Said,
}

/// What a mention says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// A number, perhaps with a unit.
    Quantity(Quantity),
    /// A date, and what it may be in EDTF: the likeliest first.
    Date {
        /// What the words say.
        said: Dated,
        /// What that may be.
        dates: Vec<Date>,
    },
}

/// The numbers and dates of a text, in their order.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// The numbers; a range has its ends before it.
    pub quantities: Vec<Quantity>,
    /// The dates.
    pub dates: Vec<Dated>,
}

/// A reader of one language.
#[derive(Clone, Copy, Debug)]
pub struct Reader {
    language: &'static Language,
}

impl Reader {
    /// The reader of a language, by its tag in BCP 47; `None` if it has no folder.
    pub fn for_language(tag: &str) -> Option<Self> {
        Language::of(tag).map(|language| Self { language })
    }

    /// A reader for the letters of a text whose language is unknown; `None` if it has none.
    pub fn for_letters(text: &str) -> Option<Self> {
        Language::of_letters(text).map(|language| Self { language })
    }

    /// The script of a language, by its tag; `None` if it has no folder.
    pub fn script_of(tag: &str) -> Option<Script> {
        Language::script_of(tag)
    }

    /// What a text says, in the order of the places.
    pub fn read(&self, text: &str, context: &Context) -> Vec<Mention> {
        let words = FoldedText::of(text);
        let read = self.parse(&words);
        let day: Vec<DayRange> = context.day.iter().filter_map(DayRange::of_date).collect();
        let anchors = Anchors { near: day.clone(), said: day, same: Vec::new() };
        let place = |range: &Range<usize>| {
            words.offset(range.start)
                ..range.end.checked_sub(1).map_or(0, |last| words.offset(last) + 1)
        };
        let quantities = read.quantities.into_iter().map(|quantity| Mention {
            range: place(&quantity.whole),
            said: Said::Quantity(quantity),
        });
        let dates = read.dates.into_iter().map(|said| Mention {
            range: place(&said.range),
            said: Said::Date { dates: said.dates(&anchors), said },
        });
        let mut mentions: Vec<Mention> = quantities.chain(dates).collect();
        mentions.sort_by_key(|mention| (mention.range.start, mention.range.end));
        mentions
    }

    /// The numbers and dates of a text that is in the form in which words are compared.
    pub fn parse(&self, words: &FoldedText) -> Reading {
        let tokens = without_restated(self.language, tokens(words));
        let found = dates(self.language, &tokens);
        let mut taken = vec![false; tokens.len()];
        for place in found.iter().filter(|place| !place.may_be_number) {
            taken[place.tokens.clone()].fill(true);
            taken[place.counted.clone()].fill(false);
        }
        let quantities = quantities(self.language, &tokens, &taken);
        Reading { quantities, dates: found.into_iter().map(|place| place.dated).collect() }
    }
}
