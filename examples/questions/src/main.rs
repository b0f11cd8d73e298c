//! The relationship of two states on one page of Markdown: its level, what happened, and the
//! figures.
//!
//! Run it with `cargo run -p example-questions -- Kazakhstan Kyrgyzstan en`.

mod footnotes;

use std::error::Error;
use std::fmt::Write as _;
use std::io::Write as _;

use comity::bilateral::{Claim, Measure, Mode};
use comity::questions::{Held, Modes, Position, Strand, compare, label};
use comity::{Certainty, Corpus, Date, Vocabulary};
use footnotes::Footnotes;

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let word = |index: usize, default| words.get(index).map_or(default, String::as_str);
    let corpus = Corpus::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../../corpus"))?;
    let page = page(&corpus, word(0, "KAZ"), word(1, "KGZ"), word(2, "en"))?;
    std::io::stdout().write_all(page.as_bytes())?;
    Ok(())
}

fn page(corpus: &Corpus, a: &str, b: &str, lang: &str) -> Result<String, Box<dyn Error>> {
    let mut notes = Footnotes::default();
    let mut out = String::new();
    let names = [corpus.find_actor(a)?.name(lang), corpus.find_actor(b)?.name(lang)].join(" – ");
    writeln!(out, "# {names}\n")?;
    levels(&mut out, &mut notes, corpus, (a, b), lang)?;
    happenings(&mut out, &mut notes, corpus, (a, b), lang)?;
    trade(&mut out, &mut notes, corpus, (a, b), lang)?;
    out += &notes.list();
    Ok(out)
}

/// How the relationship stood every ten years, and how its levels compare.
fn levels(
    out: &mut String,
    notes: &mut Footnotes,
    corpus: &Corpus,
    (a, b): (&str, &str),
    lang: &str,
) -> Result<(), Box<dyn Error>> {
    writeln!(out, "## {}\n", Strand::Level.label(lang))?;
    for year in ["1995", "2005", "2015", "2025"] {
        let standing = corpus.level_on(a, b, &Date::parse(year)?, Modes::FACTUAL)?;
        let mut held: Vec<String> =
            standing.levels.iter().map(|held| shown(held, notes, lang)).collect();
        held.extend(standing.overlays.iter().map(|held| shown(held, notes, lang)));
        writeln!(out, "- **{year}**: {}", held.join("; "))?;
    }
    let today = corpus.level_on(a, b, &Date::parse("2025-12")?, Modes::FACTUAL)?;
    if let [first, second, ..] = today.levels.as_slice() {
        let sign = match compare(first.term, second.term).position {
            Position::Below => "<",
            Position::Equal => "=",
            Position::Above => ">",
            Position::Incomparable => "≹",
        };
        let names = [first, second].map(|held| label(held.term.row(), lang));
        writeln!(out, "\n{} {sign} {}", names[0], names[1])?;
    }
    writeln!(out)?;
    Ok(())
}

/// A term that held, a question mark if only perhaps, and its claims.
fn shown<T: Vocabulary>(held: &Held<'_, T>, notes: &mut Footnotes, lang: &str) -> String {
    let perhaps = if held.certainty == Certainty::Yes { "" } else { "?" };
    let marks: String =
        held.claims.iter().map(|&claim| notes.mark(claim, &claim.claim.id)).collect();
    format!("{}{perhaps}{marks}", label(held.term.row(), lang))
}

/// What happened, with dates.
fn happenings(
    out: &mut String,
    notes: &mut Footnotes,
    corpus: &Corpus,
    (a, b): (&str, &str),
    lang: &str,
) -> Result<(), Box<dyn Error>> {
    let timeline = corpus.timeline(a, b)?;
    for strand in [Strand::Agreement, Strand::Event, Strand::Project] {
        writeln!(out, "## {}\n", strand.label(lang))?;
        for entry in timeline.entries().iter().filter(|entry| entry.strand() == strand) {
            let Some(date) = entry.date() else { continue };
            let reserved: Vec<&str> = entry.reservations(lang);
            let reserved = if reserved.is_empty() {
                String::new()
            } else {
                format!(" *({})*", reserved.join(", "))
            };
            let marks: String = entry
                .sources()
                .map(|found: comity::Found<'_, Claim>| notes.mark(found, found.claim.id()))
                .collect();
            writeln!(out, "- **{date}** {}{reserved}{marks}", entry.words(lang))?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// The figures of trade, as they were given.
fn trade(
    out: &mut String,
    notes: &mut Footnotes,
    corpus: &Corpus,
    (a, b): (&str, &str),
    lang: &str,
) -> Result<(), Box<dyn Error>> {
    let series = corpus.series(Measure::Money, a, Some(b))?;
    for group in &series.groups {
        writeln!(out, "## {}\n", group.words(lang))?;
        for period in &group.periods {
            let date = period.date.map_or("–", Date::as_str);
            let mut figures = Vec::new();
            for figure in &period.figures {
                let claim = figure.found.claim;
                let mode = match claim.mode {
                    Mode::Asserted => String::new(),
                    mode => format!(" *({})*", label(mode.row(), lang)),
                };
                figures.push(figure.words(lang) + &mode + &notes.mark(figure.found, &claim.id));
            }
            let glue = if period.disagrees() { " ≠ " } else { "; " };
            writeln!(out, "- **{date}** {}", figures.join(glue))?;
        }
        writeln!(out)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_what_a_person_would_want_to_read() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../corpus");
        let corpus = comity::Corpus::read_dir(folder).unwrap();
        insta::assert_snapshot!(
            "page-in-english",
            super::page(&corpus, "KAZ", "KGZ", "en").unwrap()
        );
        let chinese = super::page(&corpus, "中国", "哈萨克斯坦", "zh-Hans").unwrap();
        insta::assert_snapshot!("page-in-chinese", chinese);
    }
}
