//! The forms of EDTF as a regular expression.
//!
//! Every valid date of levels 0 to 2 matches it. What it lets through besides is what a regular
//! expression of bearable length cannot tell: days that a month does not have, intervals that run
//! backwards, mixed brackets.

/// The least year that may be written as a number.
pub const FIRST_YEAR: i64 = 1000;

/// The greatest year that may be written as a number.
pub const LAST_YEAR: i64 = 9999;

/// What a date is, in one sentence.
pub const DESCRIPTION: &str = "A date, period or set of dates in EDTF (ISO 8601-2), levels 0 to 2.";

const QUALIFIER: &str = "[?~%]?";
const MONTH: &str = "(?:0[1-9X]|1[0-2X]|X[0-9X])";
const PART_OF_YEAR: &str = "(?:2[1-9]|3[0-9]|4[01])";
const DAY: &str = "(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])";
const INSTANT: &str = "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])\
    T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?";

/// The pattern, anchored, in the syntax that ECMA-262, Python, Rust and RE2 share.
pub fn pattern() -> String {
    let q = QUALIFIER;
    let four_digits = format!(
        "{q}(?:[0-9X]{{4}}|-[0-9]{{4}})\
         (?:S[0-9]+{q}|{q}(?:-{q}(?:{PART_OF_YEAR}{q}|{MONTH}{q}(?:-{q}{DAY}{q})?))?)"
    );
    let long_year = format!("Y-?[1-9](?:[0-9]{{4,}}|[0-9]*E[0-9]+)(?:S[0-9]+)?{q}");
    let date = format!("(?:{four_digits}|{long_year})");
    let separator = r"(?:\.\.|(?:\.\.)?,(?:\.\.)?)";
    let forms = [
        date.clone(),
        INSTANT.to_owned(),
        format!(r"(?:(?:\.\.)?{date}|\.\.)?/{date}(?:\.\.)?"),
        format!(r"(?:\.\.)?{date}/(?:\.\.)?"),
        format!(r"[\[{{](?:\.\.)?{date}(?:{separator}{date})*(?:\.\.)?[\]}}]"),
    ];
    format!("^(?:{})$", forms.join("|"))
}
