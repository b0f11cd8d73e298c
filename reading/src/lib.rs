//! Numbers, dates and units read out of human language.
//!
//! A [`Reader`] knows one language, by a folder of data. It finds the numbers of a text with
//! their units and the words that bound them, and its dates; what touches a number and belongs to
//! it joins it, or leaves it unread.
//!
//! ```
//! use comity_reading::{Context, Reader, Said};
//!
//! let reader = Reader::for_language("en").expect("English has a folder");
//! let day = "2025-11-20".parse().ok();
//! let mentions = reader.read("They spent nearly $2.5 billion last year.", &Context { day });
//! let [money, year] = &mentions[..] else { panic!("{mentions:?}") };
//! let Said::Quantity(money) = &money.said else { panic!("{money:?}") };
//! assert_eq!((money.low.to_string(), money.qualifier.code()), ("2500000000".into(), "nearly"));
//! assert_eq!(money.units[0], "USD");
//! let Said::Date { dates, .. } = &year.said else { panic!("{year:?}") };
//! assert_eq!(dates[0].as_str(), "2024");
//! ```

mod amount;
mod date;
mod fold;
mod forms;
mod language;
mod letters;
mod lexicon;
mod number;
mod quantity;
mod reader;
mod restated;
mod token;

pub use crate::{
    amount::Amount,
    date::{Anchors, Bound, Dated, DayRange, Feast, Unit, When},
    fold::{FoldedText, find, folded, is_han, is_letter, plain},
    forms::{form_end, is_counted_behind, is_locative, short_names},
    language::{Script, ShortNames},
    quantity::{Qualifier, Quantity, QuantityKind},
    reader::{Context, Mention, Reader, Reading, Said},
};
