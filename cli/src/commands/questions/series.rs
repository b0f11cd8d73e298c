//! `comity series`

use std::fmt::Write as _;

use comity_questions::{Entity, Figure, Period, Series, SeriesGroup, TermRef};
use comity_tree::{Date, Decimal, one_line};
use serde_json::{Map, Value, json};

use super::table;
use crate::answers::{
    Answer,
    fixed::{CONTRADICT, NO_FIGURE, before, say},
    source,
    value::given,
};

impl Answer for Series<'_> {
    fn text(&self, lang: &str) -> String {
        let mut out = String::new();
        for group in &self.groups {
            let gap = if out.is_empty() { "" } else { "\n" };
            let _ = writeln!(out, "{gap}{}", one_line(&group.words(lang)));
            lines(&mut out, group, lang);
        }
        if out.is_empty() {
            let measure = one_line(self.measure.label(lang));
            let _ = writeln!(out, "{}", before(NO_FIGURE, &measure, lang));
        }
        out
    }

    fn json(&self, lang: &str) -> Value {
        let groups = self.groups.iter().map(|group| {
            let periods: Vec<Value> = group.periods.iter().map(|it| period(it, lang)).collect();
            json!({
                "words": group.words(lang),
                "measure": group.measure().map(TermRef::code),
                "subject": group.subjects().collect::<Vec<_>>(),
                "counterpart": group.counterparts().collect::<Vec<_>>(),
                "periods": periods,
            })
        });
        json!({
            "measure": self.measure.code(),
            "subject": self.subject.id(),
            "counterpart": self.counterpart.map(Entity::id),
            "groups": groups.collect::<Vec<_>>(),
        })
    }
}

fn lines(out: &mut String, group: &SeriesGroup<'_>, lang: &str) {
    let date = |period: &Period<'_>| period.date.map_or("–", Date::as_str).to_owned();
    let dates: Vec<String> = group.periods.iter().map(&date).collect();
    let width = table::widest(dates.iter().map(String::as_str));
    let figures = group.periods.iter().flat_map(|period| &period.figures);
    let figures: Vec<String> = figures.map(|figure| said(figure, lang)).collect();
    let figure_width = table::widest(figures.iter().map(String::as_str));
    for period in &group.periods {
        let mut head = date(period);
        for figure in &period.figures {
            let said = table::padded(&said(figure, lang), figure_width);
            let shown = table::padded(&head, width);
            let _ = writeln!(out, "  {shown}  {said}  {}", source::text(figure.found));
            head.clear();
            for line in source::details(figure.found, lang) {
                let _ = writeln!(out, "  {}  {line}", " ".repeat(width));
            }
        }
        if period.disagrees() {
            let _ = writeln!(out, "  {}  {}", " ".repeat(width), say(CONTRADICT, lang));
        }
    }
}

/// The figure, and what argues against taking it as a fact.
fn said(figure: &Figure<'_>, lang: &str) -> String {
    source::reserved(&figure.words(lang), figure.found, lang)
}

fn period(period: &Period<'_>, lang: &str) -> Value {
    let figure = |figure: &Figure<'_>| {
        let end = |end: Option<Decimal>| end.map(|number| number.to_string());
        let interval = figure.interval();
        let interval = interval.map(|it| json!({ "low": end(it.low), "high": end(it.high) }));
        let model = figure.found.model();
        let values = figure.values().map(|(name, value)| (name.to_owned(), given(value, model)));
        json!({
            "words": figure.words(lang),
            "figure": values.collect::<Map<_, _>>(),
            "interval": interval,
            "polarity": figure.found.polarity().map(TermRef::code),
            "source": source::value(figure.found, lang),
        })
    };
    json!({
        "date": period.date.map(Date::as_str),
        "grain": period.grain.code(),
        "disagrees": period.disagrees(),
        "figures": period.figures.iter().map(figure).collect::<Vec<_>>(),
    })
}
