//! Coverage for people, and as JSON.

use std::fmt::Write as _;

use comity_tree::shown;
use serde::Serialize;

use super::{CoveredText, Figures, figures::percent, gaps, gaps::byte, stretches};
use crate::report::{Listing, json, text::number};

/// The coverage of texts, to be printed.
#[derive(Clone, Copy, Debug)]
pub struct CoveredTexts<'t>(pub &'t [CoveredText]);

impl Listing for CoveredTexts<'_> {
    fn name(&self) -> &'static str {
        "texts"
    }

    fn text(&self) -> String {
        let mut lines = String::new();
        for text in self.0 {
            let _ = writeln!(lines, "{}", shown(&text.file));
            if text.source.is_none() {
                lines.push_str("  not available\n\n");
                continue;
            }
            let figures = Figures::of(text, &stretches(text));
            let share = |part| format!("{part} ({})", percent(figures.permille(part)));
            let _ = writeln!(
                lines,
                "  {}: {} claimed, {}{} marked, {} untouched{}",
                number(figures.characters, "character"),
                share(figures.claimed),
                match figures.entries {
                    0 => String::new(),
                    _ => format!("{} of context, ", share(figures.context)),
                },
                share(figures.marked),
                share(figures.untouched),
                match figures.markup {
                    0 => String::new(),
                    markup => format!("; beside {markup} of markup"),
                },
            );
            let _ = writeln!(
                lines,
                "  {} on {}, at most {} over one character; {} marked\n",
                number(figures.claims, "claim"),
                number(figures.ranges, "range"),
                figures.deepest,
                number(figures.marks, "range"),
            );
        }
        lines
    }

    fn json(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(self.0.iter().map(|text| json::pretty(&item(text))))
    }
}

/// A text as JSON.
#[derive(Serialize)]
struct Item<'t> {
    source: &'t str,
    language: Option<&'t str>,
    format: &'static str,
    available: bool,
    figures: Option<Figures>,
    percent: Option<Percent>,
    untouched: Option<Vec<Untouched>>,
}

/// Shares of the characters.
#[derive(Serialize)]
struct Percent {
    claimed: f64,
    context: f64,
    marked: f64,
    untouched: f64,
}

#[derive(Serialize)]
struct Untouched {
    start: usize,
    end: usize,
    line: usize,
    column: usize,
    characters: usize,
    excerpt: String,
}

fn item(text: &CoveredText) -> Item<'_> {
    let stretches = stretches(text);
    let figures = text.source.is_some().then(|| Figures::of(text, &stretches));
    let percent = figures.map(|figures| {
        // At most a thousand, so exact.
        let share = |part| f64::from(u32::try_from(figures.permille(part)).unwrap_or(0)) / 10.0;
        Percent {
            claimed: share(figures.claimed),
            context: share(figures.context),
            marked: share(figures.marked),
            untouched: share(figures.untouched),
        }
    });
    let untouched = text.source.as_deref().map(|source| {
        let lines = comity_tree::Lines::new(source.text());
        let untouched = gaps(text, &stretches).into_iter().map(|gap| {
            let position = lines.position(byte(source, gap.range.start));
            Untouched {
                start: gap.range.start,
                end: gap.range.end,
                line: position.line,
                column: position.column,
                characters: gap.characters,
                excerpt: gap.excerpt(),
            }
        });
        untouched.collect()
    });
    let language = (!text.language.is_empty()).then_some(text.language.as_str());
    Item {
        source: &text.file,
        language,
        format: text.format.as_str(),
        available: text.source.is_some(),
        figures,
        percent,
        untouched,
    }
}
