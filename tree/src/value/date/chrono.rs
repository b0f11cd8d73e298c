//! Full days and instants, to and from chrono.

use std::fmt;

use chrono::{
    DateTime, Datelike as _, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Timelike as _, Utc,
};
use edtf_core::{Edtf, TimeShift};

use super::Date;

/// chrono writes a leap second as the second before it with this many nanoseconds or more.
const LEAP: u32 = 1_000_000_000;

/// Why a date has no counterpart on the other side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConversionError {
    /// The date is a month, a year, a period or a set, or has unspecified digits.
    NotADay,
    /// The date is qualified as uncertain or approximate, which chrono cannot say.
    Qualified,
    /// The date has no time of day.
    NoTime,
    /// The date has a time of day, which a day cannot say.
    HasTime,
    /// The time of day is local time of no named place: it has no shift from UTC.
    NoOffset,
    /// The year has more than four digits, which EDTF writes without month and day.
    FarYear,
    /// The shift from UTC has seconds or is beyond 14 hours, which EDTF does not write.
    Offset,
}

impl fmt::Display for ConversionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotADay => "the date is not a single day",
            Self::Qualified => "the date is uncertain or approximate",
            Self::NoTime => "the date has no time of day",
            Self::HasTime => "the date has a time of day",
            Self::NoOffset => "the time has no shift from UTC",
            Self::FarYear => "the year has more than four digits",
            Self::Offset => "the shift from UTC is not in whole minutes up to 14 hours",
        })
    }
}

impl std::error::Error for ConversionError {}

impl Date {
    /// The first day that the date may fall on; none if it is open, unknown or too far for chrono.
    pub fn earliest_date(&self) -> Option<NaiveDate> {
        NaiveDate::from_epoch_days(i32::try_from(self.earliest).ok()?)
    }

    /// The last day that the date may fall on; none if it is open, unknown or too far for chrono.
    pub fn latest_date(&self) -> Option<NaiveDate> {
        NaiveDate::from_epoch_days(i32::try_from(self.latest).ok()?)
    }
}

impl TryFrom<&Date> for NaiveDate {
    type Error = ConversionError;

    /// Converts a single, unqualified day without a time.
    fn try_from(date: &Date) -> Result<Self, Self::Error> {
        match Edtf::parse(date.as_str()) {
            Ok(Edtf::DateTime(_)) => Err(ConversionError::HasTime),
            Ok(Edtf::Date(day)) if !day.has_unspecified() && day.day.is_some() => {
                if date.is_uncertain() || date.is_approximate() {
                    return Err(ConversionError::Qualified);
                }
                date.earliest_date().ok_or(ConversionError::FarYear)
            }
            _ => Err(ConversionError::NotADay),
        }
    }
}

impl TryFrom<&Date> for DateTime<FixedOffset> {
    type Error = ConversionError;

    /// Converts a date with a time and its shift from UTC. A leap second (`:60`) stays one.
    fn try_from(date: &Date) -> Result<Self, Self::Error> {
        let time = match Edtf::parse(date.as_str()) {
            Ok(Edtf::DateTime(instant)) => instant.time,
            _ => return Err(ConversionError::NoTime),
        };
        let minutes = match time.shift {
            None => return Err(ConversionError::NoOffset),
            Some(TimeShift::Utc) => 0,
            Some(TimeShift::Offset { minutes, .. }) => i32::from(minutes),
        };
        let (second, nano) = if time.second == 60 { (59, LEAP) } else { (time.second, 0) };
        let clock =
            NaiveTime::from_hms_nano_opt(time.hour.into(), time.minute.into(), second.into(), nano);
        let offset = FixedOffset::east_opt(minutes * 60).ok_or(ConversionError::Offset)?;
        let local = NaiveDateTime::new(
            date.earliest_date().ok_or(ConversionError::FarYear)?,
            clock.ok_or(ConversionError::NoTime)?,
        );
        local.and_local_timezone(offset).single().ok_or(ConversionError::Offset)
    }
}

impl TryFrom<&Date> for DateTime<Utc> {
    type Error = ConversionError;

    /// Converts a date with a time and its shift from UTC.
    fn try_from(date: &Date) -> Result<Self, Self::Error> {
        DateTime::<FixedOffset>::try_from(date).map(|instant| instant.to_utc())
    }
}

impl TryFrom<NaiveDate> for Date {
    type Error = ConversionError;

    /// Fails for years below -9999 and above 9999, which EDTF writes without month and day.
    fn try_from(day: NaiveDate) -> Result<Self, Self::Error> {
        read(&day_text(day)?)
    }
}

impl TryFrom<DateTime<FixedOffset>> for Date {
    type Error = ConversionError;

    /// Converts an instant of the years 0000 to 9999. EDTF writes whole seconds: a fraction is cut
    /// off.
    fn try_from(instant: DateTime<FixedOffset>) -> Result<Self, Self::Error> {
        let seconds = instant.offset().local_minus_utc();
        if seconds % 60 != 0 || seconds.abs() > 14 * 3600 {
            return Err(ConversionError::Offset);
        }
        let sign = if seconds < 0 { '-' } else { '+' };
        let minutes = seconds.abs() / 60;
        let shift = match minutes {
            0 => "Z".to_owned(),
            _ => format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60),
        };
        let local = instant.naive_local();
        let day = day_text(local.date())?;
        let second = local.second() + local.nanosecond() / LEAP;
        read(&format!("{day}T{:02}:{:02}:{second:02}{shift}", local.hour(), local.minute()))
    }
}

impl TryFrom<DateTime<Utc>> for Date {
    type Error = ConversionError;

    /// Converts an instant of the years 0000 to 9999. EDTF writes whole seconds: a fraction is cut
    /// off.
    fn try_from(instant: DateTime<Utc>) -> Result<Self, Self::Error> {
        instant.fixed_offset().try_into()
    }
}

fn day_text(day: NaiveDate) -> Result<String, ConversionError> {
    let year = day.year();
    if year.abs() > 9999 {
        return Err(ConversionError::FarYear);
    }
    let sign = if year < 0 { "-" } else { "" };
    Ok(format!("{sign}{:04}-{:02}-{:02}", year.abs(), day.month(), day.day()))
}

fn read(text: &str) -> Result<Date, ConversionError> {
    // A date-time of a year before 0000 is all that can still be refused.
    Date::parse(text).map_err(|_| ConversionError::FarYear)
}
