//! `comity series`

use std::fmt::Write as _;

use comity::{
    Date, Vocabulary as _,
    bilateral::{Mode, Trend},
    questions::{Figure, Group, Period, Series, label},
};
use serde_json::{Value, json};

use super::{source, table};
use crate::args::Asking;

pub(super) fn answer(series: &Series<'_>, asking: &Asking) -> String {
    if super::wants_json(asking) {
        super::json(&value(series, &asking.lang))
    } else {
        text(series, &asking.lang)
    }
}

fn text(series: &Series<'_>, lang: &str) -> String {
    let mut out = String::new();
    for group in &series.groups {
        let gap = if out.is_empty() { "" } else { "\n" };
        let _ = writeln!(out, "{gap}{}", group.words(lang));
        lines(&mut out, group, lang);
    }
    if out.is_empty() {
        let _ =
            writeln!(out, "no claim gives such a figure: {}", label(series.measure.row(), lang));
    }
    out
}

fn lines(out: &mut String, group: &Group<'_>, lang: &str) {
    let date = |period: &Period<'_>| period.date.map_or("–", Date::as_str).to_owned();
    let dates: Vec<String> = group.periods.iter().map(&date).collect();
    let width = table::widest(dates.iter().map(String::as_str));
    let figures: Vec<String> = group
        .periods
        .iter()
        .flat_map(|period| &period.figures)
        .map(|figure| said(figure, lang))
        .collect();
    let figure_width = table::widest(figures.iter().map(String::as_str));
    for period in &group.periods {
        let mut head = date(period);
        for figure in &period.figures {
            let said = table::padded(&said(figure, lang), figure_width);
            let shown = table::padded(&head, width);
            let _ = writeln!(out, "  {shown}  {said}  {}", source::text(figure.found));
            head.clear();
        }
        if period.disagrees() {
            let _ = writeln!(out, "  {}  these cannot all be right", " ".repeat(width));
        }
    }
}

/// The figure, and its mode where it is not asserted.
fn said(figure: &Figure<'_>, lang: &str) -> String {
    let mode = figure.found.claim.mode;
    let words = figure.words(lang);
    if mode == Mode::Asserted { words } else { format!("{words} [{}]", label(mode.row(), lang)) }
}

fn value(series: &Series<'_>, lang: &str) -> Value {
    let groups: Vec<Value> = series
        .groups
        .iter()
        .map(|group| {
            let it = group.sample();
            let ids = |ids: &[comity::bilateral::ActorId]| -> Vec<String> {
                ids.iter().map(ToString::to_string).collect()
            };
            json!({
                "words": group.words(lang),
                "measure": it.measure.code(),
                "subject": ids(&it.subject),
                "counterpart": ids(&it.counterpart),
                "periods": group.periods.iter().map(|period| period_value(period, lang)).collect::<Vec<_>>(),
            })
        })
        .collect();
    json!({
        "format": 1,
        "measure": series.measure.code(),
        "subject": series.subject.id.as_str(),
        "counterpart": series.counterpart.map(|actor| actor.id.as_str()),
        "groups": groups,
    })
}

fn period_value(period: &Period<'_>, lang: &str) -> Value {
    let figure = |figure: &Figure<'_>| {
        let it = figure.found.claim;
        let interval = figure.interval().map(|interval| {
            let end = |end: Option<comity::Decimal>| end.map(|number| number.to_string());
            json!({ "low": end(interval.low), "high": end(interval.high) })
        });
        json!({
            "words": figure.words(lang),
            "value": it.value.as_ref().map(|value| value.value.to_string()),
            "upper": it.value.as_ref().and_then(|value| value.upper).map(|upper| upper.to_string()),
            "unit": it.value.as_ref().map(|value| value.unit.code()),
            "qualifier": it.value.as_ref().map(|value| value.qualifier.code()),
            "interval": interval,
            "rank": it.rank,
            "trend": it.trend.map(Trend::code),
            "polarity": it.polarity.code(),
            "source": source::value(figure.found),
        })
    };
    json!({
        "date": period.date.map(Date::as_str),
        "grain": period.grain.code(),
        "disagrees": period.disagrees(),
        "figures": period.figures.iter().map(figure).collect::<Vec<_>>(),
    })
}
