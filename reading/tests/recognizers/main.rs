//! The specs of Recognizers-Text, a reader by others: the right value of each case is found, and
//! a wrong one is not.
//!
//! They are in the folder that `COMITY_SHARED` names, or in `shared` beside the checkout. The
//! specs are half of the suite; a floor holds each language and kind.

mod specs;

use std::{
    collections::BTreeMap,
    env,
    path::{Path, PathBuf},
};

use comity_reading::{Amount, Anchors, DayRange, FoldedText, QuantityKind, Reader, Reading};
use comity_tree::Date;

use crate::specs::{Case, Expected, cases};

/// Whether a reading has what is expected of a text of some day.
fn has(read: &Reading, expected: &Expected, day: &Date) -> bool {
    match expected {
        Expected::Date(date) => {
            let day: Vec<DayRange> = DayRange::of_date(day).into_iter().collect();
            let anchors = Anchors { near: day.clone(), said: day, same: Vec::new() };
            let mut spans = read.dates.iter().flat_map(|read| read.spans(&anchors));
            spans.any(|span| span.means(date.earliest(), date.latest()))
        }
        Expected::Number { value, currency, is_percent } => {
            read.quantities.iter().any(|quantity| {
                let of = |amount: Amount| match quantity.kind {
                    QuantityKind::Share if *is_percent => amount.times(Amount::whole(100)),
                    _ => Some(amount),
                };
                let has_unit = currency.as_ref().is_none_or(|code| quantity.units.contains(code));
                let low = of(quantity.low) == Some(*value);
                has_unit && (low || quantity.or == Some(*value))
            })
        }
    }
}

/// Whether some other day than the one assumed gives the right date of a case that gives no day.
fn needs_a_day(read: &Reading, case: &Case) -> bool {
    let Expected::Date(date) = &case.right else { return false };
    let around = date.earliest() - 1500..=date.latest() + 500;
    !case.has_day
        && around.into_iter().any(|first| {
            let day = DayRange { first, last: first, is_within: false }.to_date();
            day.is_some_and(|day| has(read, &case.right, &day))
        })
}

#[derive(Default)]
struct Tally {
    cases: usize,
    accepted: usize,
    refused: usize,
    /// Right values that need a day which the case does not give.
    without_day: usize,
}

impl Tally {
    fn line(&self, group: &str) -> String {
        let share = |part: usize, of: usize| part * 1000 / of.max(1);
        let percent = |tenths: usize| format!("{}.{} %", tenths / 10, tenths % 10);
        let known = self.cases - self.without_day;
        format!(
            "{group:12} {:4} cases: right accepted {}, wrong refused {}, without a day {}, of the \
             others accepted {}",
            self.cases,
            percent(share(self.accepted, self.cases)),
            percent(share(self.refused, self.cases)),
            self.without_day,
            percent(share(self.accepted, known)),
        )
    }
}

fn shared() -> PathBuf {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    env::var_os("COMITY_SHARED").map_or_else(beside, PathBuf::from)
}

#[test]
#[ignore = "needs the suite in COMITY_SHARED; .ci/private-data runs it"]
fn the_values_of_another_reader_are_found() {
    let mut groups: BTreeMap<String, Tally> = BTreeMap::new();
    let mut failed = Vec::new();
    for case in cases(&shared().join("suites/recognizers")) {
        let reader = Reader::for_language(case.language).unwrap();
        let read = reader.parse(&FoldedText::of(&case.text));
        let accepted = has(&read, &case.right, &case.day);
        let refused = !has(&read, &case.wrong, &case.day);
        let without_day = !accepted && needs_a_day(&read, &case);
        for group in [&case.group, "all"] {
            let tally = groups.entry(group.to_owned()).or_default();
            tally.cases += 1;
            tally.accepted += usize::from(accepted);
            tally.refused += usize::from(refused);
            tally.without_day += usize::from(without_day);
        }
        if !(accepted || without_day) || !refused {
            let why = if accepted { "wrong value found" } else { "right value missed" };
            failed.push(format!("{} {why}: {} {}", case.group, case.text, written(&case.right)));
        }
    }
    show(&failed.join("\n"));
    for (group, tally) in &groups {
        show(&tally.line(group));
    }
    for (group, tally) in &groups {
        let known = tally.cases - tally.without_day;
        let least = if group == "all" { 95 } else { 91 };
        assert!(tally.accepted * 100 >= known * least, "{}", tally.line(group));
        assert!(tally.refused * 100 >= tally.cases * 97, "{}", tally.line(group));
    }
    let all = &groups["all"];
    assert!(all.refused * 100 >= all.cases * 99, "{}", all.line("all"));
}

fn written(expected: &Expected) -> String {
    match expected {
        Expected::Date(date) => date.to_string(),
        Expected::Number { value, currency, .. } => {
            format!("{value} {}", currency.as_deref().unwrap_or_default())
        }
    }
}

#[allow(clippy::print_stdout)]
fn show(line: &str) {
    println!("{line}");
}
