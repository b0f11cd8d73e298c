//! Full days and instants, to and from chrono.
#![cfg(feature = "chrono")]

use chrono::{DateTime, FixedOffset, NaiveDate, TimeZone as _, Utc};
use comity_tree::{Date, value::date::ConversionError};
use proptest::prelude::*;

fn date(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn only_a_single_sure_day_is_a_day() {
    let day = |text| NaiveDate::try_from(&date(text));
    assert_eq!(day("1992-01-03"), Ok(NaiveDate::from_ymd_opt(1992, 1, 3).unwrap()));
    assert_eq!(day("-0137-02-28"), Ok(NaiveDate::from_ymd_opt(-137, 2, 28).unwrap()));
    for (text, error) in [
        ("1992", ConversionError::NotADay),
        ("1992-01", ConversionError::NotADay),
        ("1992-01-0X", ConversionError::NotADay),
        ("1992-01-03/1992-01-03", ConversionError::NotADay),
        ("[1992-01-03]", ConversionError::NotADay),
        ("Y12000", ConversionError::NotADay),
        ("1992-01-03?", ConversionError::Qualified),
        ("1992-01~-03", ConversionError::Qualified),
        ("1992-01-03T00:00:00Z", ConversionError::HasTime),
    ] {
        assert_eq!(day(text), Err(error), "{text}");
    }
}

#[test]
fn only_a_time_with_its_shift_is_an_instant() {
    let instant = |text| DateTime::<Utc>::try_from(&date(text));
    let midnight = Utc.with_ymd_and_hms(1992, 1, 2, 18, 0, 0).unwrap();
    assert_eq!(instant("1992-01-03T00:00:00+06:00"), Ok(midnight));
    assert_eq!(instant("1992-01-03T00:00:00+06"), Ok(midnight));
    assert_eq!(instant("1992-01-02T18:00:00Z"), Ok(midnight));
    assert_eq!(instant("1992-01-03T00:00:00"), Err(ConversionError::NoOffset));
    assert_eq!(instant("1992-01-03"), Err(ConversionError::NoTime));
    assert_eq!(instant("1992"), Err(ConversionError::NoTime));
    let leap = date("2016-12-31T23:59:60Z");
    assert_eq!(Date::try_from(DateTime::<Utc>::try_from(&leap).unwrap()).as_ref(), Ok(&leap));
    let shifted = date("1992-01-03T00:00:00-03:30");
    let fixed = DateTime::<FixedOffset>::try_from(&shifted).unwrap();
    assert_eq!(fixed.offset().local_minus_utc(), -12_600);
    assert_eq!(Date::try_from(fixed), Ok(shifted));
}

#[test]
fn what_edtf_cannot_write_is_refused() {
    let far = NaiveDate::from_ymd_opt(12_000, 1, 1).unwrap();
    assert_eq!(Date::try_from(far), Err(ConversionError::FarYear));
    let ancient = Utc.with_ymd_and_hms(-137, 1, 1, 0, 0, 0).unwrap();
    assert_eq!(Date::try_from(ancient), Err(ConversionError::FarYear));
    let odd = FixedOffset::east_opt(3601).unwrap().timestamp_opt(0, 0).unwrap();
    assert_eq!(Date::try_from(odd), Err(ConversionError::Offset));
    let wide = FixedOffset::east_opt(15 * 3600).unwrap().timestamp_opt(0, 0).unwrap();
    assert_eq!(Date::try_from(wide), Err(ConversionError::Offset));
}

#[test]
fn ends_that_are_not_there_are_none() {
    let period = date("2023/..");
    assert_eq!(period.earliest_date(), NaiveDate::from_ymd_opt(2023, 1, 1));
    assert_eq!(period.latest_date(), None);
    assert_eq!(date("../2030").earliest_date(), None);
    assert_eq!(date("Y170000002").earliest_date(), None);
    assert_eq!(date("Y12000").latest_date(), NaiveDate::from_ymd_opt(12_000, 12, 31));
}

proptest! {
    #[test]
    fn days_come_back(days in -4_371_000..2_932_000_i32) {
        let day = NaiveDate::from_epoch_days(days).unwrap();
        match Date::try_from(day) {
            Ok(date) => {
                prop_assert_eq!(date.earliest(), i64::from(days));
                prop_assert_eq!(NaiveDate::try_from(&date), Ok(day));
            }
            Err(error) => prop_assert_eq!(error, ConversionError::FarYear),
        }
    }

    #[test]
    fn instants_come_back(seconds in -62_000_000_000..253_000_000_000_i64, minutes in -840..=840_i32) {
        let instant = FixedOffset::east_opt(minutes * 60).unwrap().timestamp_opt(seconds, 0).unwrap();
        let date = Date::try_from(instant).unwrap();
        let again = DateTime::<FixedOffset>::try_from(&date).unwrap();
        prop_assert_eq!(again, instant);
        prop_assert_eq!(again.offset(), instant.offset());
    }
}
