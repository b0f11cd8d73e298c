//! Rates and ratios, as a Markdown table.

use std::{
    io::{self, Write},
    time::Duration,
};

use crate::{
    cases::{
        CHECK_JSON, CHECK_YAML, COMITY_JSON, COMITY_YAML, Case, FROM_SLICE, FROM_STR,
        VALUE_AND_DERIVED, VALUE_AND_SCHEMA, YAML_DERIVED,
    },
    rounds::Taken,
};

/// What is compared with what, and how many times as fast it should be.
pub(crate) const AIMS: [(&str, &str, f64); 6] = [
    (COMITY_JSON, FROM_STR, 1.4),
    (COMITY_JSON, VALUE_AND_DERIVED, 3.0),
    (COMITY_JSON, VALUE_AND_SCHEMA, 3.0),
    (COMITY_YAML, YAML_DERIVED, 1.6),
    (CHECK_JSON, COMITY_JSON, 2.0),
    (CHECK_YAML, COMITY_YAML, 2.0),
];

/// Writes a row for each case, and then the ratios that the project aims at.
pub fn write(out: &mut impl Write, cases: &[Case<'_>], taken: &[Taken]) -> io::Result<()> {
    let of = |name: &str| {
        cases.iter().zip(taken).find(|(case, _)| case.name == name).map(|(_, taken)| taken)
    };
    writeln!(out, "| {:<34} | MB/s | us/record | speed / from_slice | median / best |", "")?;
    writeln!(out, "|:{:-<34}-|-----:|----------:|-------------------:|--------------:|", "")?;
    for (case, taken) in cases.iter().zip(taken) {
        let bytes: usize = case.texts.iter().map(String::len).sum();
        let micros = taken.best().as_secs_f64() * 1e6;
        let rate = count(bytes) / micros;
        let each = micros / count(case.texts.len());
        let ratio = of(FROM_SLICE).map_or(f64::NAN, |slice| ratio(slice.best(), taken.best()));
        let spread = self::ratio(taken.median(), taken.best());
        writeln!(
            out,
            "| {:<34} | {rate:>4.0} | {each:>9.2} | {ratio:>18.2} | {spread:>13.2} |",
            case.name
        )?;
    }
    writeln!(out, "\n| {:<28} | {:<36} | median | worst |  best |  aim |", "", "times as fast as")?;
    writeln!(out, "|:{:-<28}-|:{:-<36}-|-------:|------:|------:|-----:|", "", "")?;
    for (own, peer, aim) in AIMS {
        if let (Some(taken), Some(of_peer)) = (of(own), of(peer)) {
            let [worst, median, best] = taken.times_as_fast_as(of_peer);
            write!(out, "| {own:<28} | {peer:<36} ")?;
            writeln!(out, "| {median:>6.2} | {worst:>5.2} | {best:>5.2} | {aim:>4.1} |")?;
        }
    }
    Ok(())
}

fn ratio(a: Duration, b: Duration) -> f64 {
    a.as_secs_f64() / b.as_secs_f64()
}

pub(crate) fn count(n: usize) -> f64 {
    count_of(n as u64)
}

/// A number as a double: what is counted here has fewer than fifty bits.
#[expect(clippy::cast_precision_loss, reason = "see above")]
pub(crate) fn count_of(n: u64) -> f64 {
    n as f64
}
