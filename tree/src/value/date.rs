//! Dates as sources give them: partial, approximate, periods, sets. The form is the Extended
//! Date/Time Format, EDTF (ISO 8601-2:2019, levels 0 to 2).

mod calendar;
#[cfg(feature = "chrono")]
mod chrono;
mod compare;
mod explain;
mod pattern;
mod plain;
mod rewrite;

#[cfg(feature = "chrono")]
pub use chrono::ConversionError;
pub use compare::Certainty;
pub use pattern::{DESCRIPTION, FIRST_YEAR, LAST_YEAR, pattern};

use std::{
    fmt,
    hash::{Hash, Hasher},
    str::FromStr,
};

use edtf_core::{Bound, BoundDate, Edtf};

use super::ShortText;
use crate::ValueError;

/// Longest date in bytes: a set of about a hundred days.
pub const MAX_DATE_BYTES: usize = 1_000;

/// A date, a period or a set of dates, as written, with the days that it may fall on.
///
/// `2023-05` is some day or days of May 2023: [`earliest`](Self::earliest) is 1 May and
/// [`latest`](Self::latest) 31 May. A qualifier says how sure the source is and moves neither:
/// `1465~` is bounded like `1465` (ISO 8601-2, 8.4.2). `202X` may be any year of the decade,
/// `[1465,1466]` either, `{1465,1466}` is both, `2023-21` is March to May, `1950S2` is 1900 to
/// 1999. The calendar is the proleptic Gregorian one and has a year 0: 138 BCE is `-0137`.
///
/// Two dates are equal if they are written alike; to compare them in time, see
/// [`before`](Self::before), [`after`](Self::after) and [`within`](Self::within).
///
/// With the feature `chrono`, a whole day becomes a `NaiveDate` and an instant a `DateTime` by
/// `TryFrom<&Date>`, and either becomes a date by `TryFrom`.
///
/// ```
/// # use comity_tree::{Certainty, Date};
/// let founded: Date = "1465~".parse()?;
/// let recognised: Date = "1991-12-16".parse()?;
/// assert!(founded.is_approximate());
/// assert_eq!(founded.before(&recognised), Certainty::Yes);
/// assert_eq!(Date::parse("2022-02-30").unwrap_err().message,
///     "`2022-02-30` is not a day: February 2022 has 28 days");
/// # Ok::<(), comity_tree::ValueError>(())
/// ```
#[derive(Clone)]
pub struct Date {
    text: ShortText,
    earliest: i64,
    latest: i64,
}

impl Date {
    /// Reads a date.
    ///
    /// # Errors
    ///
    /// `malformed-date` if the text is not EDTF, `impossible-date` if it is and names no day of
    /// the calendar (30 February, month 13, a period that ends before it begins).
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        if let Some((earliest, latest)) = plain::bounds(text.as_bytes()) {
            return Ok(Self { text: ShortText::from(text), earliest, latest });
        }
        if text.len() > MAX_DATE_BYTES {
            return Err(explain::too_long(text));
        }
        let bounds = Edtf::parse(text).map_err(|error| explain::explain(text, error))?.bounds();
        let days = |bound, unknown| match bound {
            Bound::Date(BoundDate { year, month, day }) => calendar::days(year, month, day),
            Bound::NegativeInfinity => i64::MIN,
            Bound::PositiveInfinity => i64::MAX,
            Bound::Unknown => unknown,
        };
        Ok(Self {
            text: ShortText::from(text),
            earliest: days(bounds.earliest, i64::MIN),
            latest: days(bounds.latest, i64::MAX),
        })
    }

    /// The date as written.
    pub fn as_str(&self) -> &str {
        self.text.as_str()
    }

    /// The first day that the date may fall on, in days since 1970-01-01.
    ///
    /// `i64::MIN` if there is none: the start is open (`../2030`) or unknown (`/2030`). A year so
    /// far away that its days do not fit 64 bits counts as `i64::MIN` or `i64::MAX`, whichever is
    /// nearer; one whose number does not fit either (`Y1E19` and beyond) is not bounded at all.
    pub fn earliest(&self) -> i64 {
        self.earliest
    }

    /// The last day that the date may fall on, in days since 1970-01-01.
    ///
    /// `i64::MAX` if there is none: the end is open (`2023/..`) or unknown (`2023/`). See
    /// [`earliest`](Self::earliest) for years beyond 64 bits.
    pub fn latest(&self) -> i64 {
        self.latest
    }

    /// The level of EDTF that the date needs: 0, 1 or 2. It is computed at each call.
    pub fn level(&self) -> u8 {
        edtf_core::level(self.as_str()).unwrap_or(0)
    }

    /// Whether the source, or a part of the date, is doubtful: `?` or `%`.
    pub fn is_uncertain(&self) -> bool {
        self.as_str().contains(['?', '%'])
    }

    /// Whether the date, or a part of it, is an estimate: `~` or `%`.
    pub fn is_approximate(&self) -> bool {
        self.as_str().contains(['~', '%'])
    }
}

impl FromStr for Date {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Date({})", self.as_str())
    }
}

impl PartialEq for Date {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Date {}

impl Hash for Date {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}
