//! The places of a phrase that something of a date fills.

use super::when::Kind;

/// A place of a phrase, by what fills it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Slot {
    /// What the rules of these kinds read.
    Nested(Kind),
    /// What any rule reads, apart from ranges.
    Any,
    /// A year of four digits, in figures or words.
    FullYear,
    /// A day in eight figures.
    Compact,
    /// A year of two digits.
    ShortYear,
    /// A number of a year, however short.
    AnyYear,
    /// A year in words.
    SpokenYear,
    /// A year of a reign.
    Reign,
    /// A year of the present reign without its name.
    BareReign,
    /// The number of a day, and as a place in a row.
    DayNumber,
    DayPlace,
    /// A day as a place in a row that nothing follows: `on the 21st.`
    DayAlone,
    /// The number of a day in figures that no month is before, whatever they are.
    FirstDay,
    /// The number of a month, and its name.
    MonthNumber,
    MonthName,
    /// The number of a month where the day is always before it, and one in Roman figures.
    MonthOnly,
    RomanMonth,
    /// The name of a month that nothing but the words before it makes a date.
    MonthAlone,
    Weekday,
    /// The name of a day of the week that nothing else makes a date.
    WeekdayAlone,
    /// A span of months within a year.
    Months,
    /// One that nothing but the words before it makes a date.
    MonthsAlone,
    /// The first months of a year, by how many, also in quarters: `девять месяцев`.
    MonthCount,
    /// A span of days within a month.
    Days,
    Unit,
    /// A number of years in one word: `полвека`.
    YearCount,
    /// The half of a year.
    HalfYear,
    /// How far: `last`.
    Rel,
    /// The same of a week: 上 in 上周五.
    RelWeek,
    /// A span of months by the distance of its year: 去冬.
    RelMonths,
    /// A year by its distance: 去年.
    RelYear,
    /// A day by its distance: `tomorrow`.
    RelDay,
    Part,
    Same,
    Now,
    /// How many.
    Count,
    /// Which one.
    Place,
    /// A decade's number: 90; its name, and its place in a century.
    Decade,
    DecadeName,
    DecadePlace,
    /// A year as a place in a row, and one of two digits.
    YearPlace,
    ShortYearPlace,
    /// A year of three digits.
    OldYear,
    /// A season of a year.
    Season,
    /// One that nothing but the words before it makes a date.
    SeasonAlone,
    /// A month in an adjective: `майский`.
    MonthAdjective,
    /// A feast.
    Feast,
    /// How far, behind the unit: `after next`.
    RelBehind,
    /// A unit of which one is meant without a word for it: `in the year`.
    SameUnit,
}

impl Slot {
    /// The slot of a name.
    pub(crate) fn of(name: &str) -> Option<Self> {
        Some(match name {
            "year" => Self::Nested(Kind::Year),
            "month" => Self::Nested(Kind::Month),
            "day" => Self::Nested(Kind::Day),
            "date" => Self::Nested(Kind::Date),
            "any" => Self::Any,
            "yyyy" => Self::FullYear,
            "yyyymmdd" => Self::Compact,
            "yy" => Self::ShortYear,
            "y" => Self::AnyYear,
            "spoken-year" => Self::SpokenYear,
            "bare-reign" => Self::BareReign,
            "reign" => Self::Reign,
            "d" => Self::DayNumber,
            "dth" => Self::DayPlace,
            "first-d" => Self::FirstDay,
            "m" => Self::MonthNumber,
            "month-name" => Self::MonthName,
            "dth-alone" => Self::DayAlone,
            "mm" => Self::MonthOnly,
            "roman-month" => Self::RomanMonth,
            "month-alone" => Self::MonthAlone,
            "rel-week" => Self::RelWeek,
            "rel-months" => Self::RelMonths,
            "rel-year" => Self::RelYear,
            "weekday" => Self::Weekday,
            "weekday-alone" => Self::WeekdayAlone,
            "months" => Self::Months,
            "months-alone" => Self::MonthsAlone,
            "n-months" => Self::MonthCount,
            "days" => Self::Days,
            "unit" => Self::Unit,
            "n-years" => Self::YearCount,
            "half-year" => Self::HalfYear,
            "rel" => Self::Rel,
            "rel-day" => Self::RelDay,
            "part" => Self::Part,
            "same" => Self::Same,
            "now" => Self::Now,
            "n" => Self::Count,
            "nth" => Self::Place,
            "decade" => Self::Decade,
            "decade-name" => Self::DecadeName,
            "decade-th" => Self::DecadePlace,
            "yyyy-th" => Self::YearPlace,
            "yy-th" => Self::ShortYearPlace,
            "yyy" => Self::OldYear,
            "season" => Self::Season,
            "season-alone" => Self::SeasonAlone,
            "month-adjective" => Self::MonthAdjective,
            "feast" => Self::Feast,
            "rel-behind" => Self::RelBehind,
            "same-unit" => Self::SameUnit,
            "ahead" => Self::Nested(Kind::Ahead),
            "ago" => Self::Nested(Kind::Ago),
            _ => return None,
        })
    }
}
