//! The relationship of two states on one page of Markdown: its level, what happened, and the
//! figures.
//!
//! Run it with `cargo run -p example-questions -- Kazakhstan Kyrgyzstan en`.

mod footnotes;

use std::{error::Error, fmt::Write as _, io::Write as _};

use comity_check::{Files, Ontology, Options, Session};
use comity_questions::{ClaimCorpus, Held, Modes, TermRelation, compare};
use comity_tree::{Certainty, Date};
use footnotes::Footnotes;

const CORPUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../corpus");

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let word = |index: usize, default| words.get(index).map_or(default, String::as_str);
    let page = page(&corpus()?, word(0, "KAZ"), word(1, "KGZ"), word(2, "en"))?;
    std::io::stdout().write_all(page.as_bytes())?;
    Ok(())
}

/// The documents of the corpus, each parsed and checked once.
fn corpus() -> Result<ClaimCorpus, Box<dyn Error>> {
    let ontology = Ontology::open("comity:bilateral");
    let files = Files::open(&Options { paths: vec![CORPUS.into()], ..Options::default() });
    let session = Session::open(&ontology, &files).map_err(|_| "the ontology is not sound")?;
    let mut corpus = ClaimCorpus::new(session.model().clone());
    for (name, tree) in session.trees() {
        corpus.add(name, tree);
    }
    Ok(corpus)
}

fn page(corpus: &ClaimCorpus, a: &str, b: &str, lang: &str) -> Result<String, Box<dyn Error>> {
    let mut notes = Footnotes::default();
    let mut out = String::new();
    let names = [corpus.actor(a)?.name(lang), corpus.actor(b)?.name(lang)].join(" – ");
    writeln!(out, "# {names}\n")?;
    levels(&mut out, &mut notes, corpus, (a, b), lang)?;
    happenings(&mut out, &mut notes, corpus, (a, b), lang)?;
    trade(&mut out, &mut notes, corpus, (a, b), lang)?;
    out += &notes.list();
    Ok(out)
}

/// The level of the relationship every ten years, and how the levels of today compare.
fn levels(
    out: &mut String,
    notes: &mut Footnotes,
    corpus: &ClaimCorpus,
    (a, b): (&str, &str),
    lang: &str,
) -> Result<(), Box<dyn Error>> {
    let strands = corpus.timeline(a, b)?.strands();
    let strand = strands.iter().find(|strand| strand.code() == "level");
    writeln!(out, "## {}\n", strand.map_or("", |strand| strand.label(lang)))?;
    for year in ["1995", "2005", "2015", "2025"] {
        let standing = corpus.level_on(a, b, &Date::parse(year)?, &Modes::FACTUAL)?;
        let axes = standing.axes.iter().filter(|axis| axis.field != "representation");
        let held = axes.flat_map(|axis| &axis.held).map(|held| shown(held, notes, lang));
        writeln!(out, "- **{year}**: {}", held.collect::<Vec<_>>().join("; "))?;
    }
    let today = corpus.level_on(a, b, &Date::parse("2025-12")?, &Modes::FACTUAL)?;
    let levels = today.axes.first().map(|axis| axis.held.as_slice());
    if let Some([first, second, ..]) = levels {
        let relation = match compare(first.term, second.term).position {
            TermRelation::Below => "<",
            TermRelation::Equal => "=",
            TermRelation::Above => ">",
            TermRelation::Incomparable => "≹",
        };
        let names = [first, second].map(|held| held.term.label(lang));
        writeln!(out, "\n{} {relation} {}", names[0], names[1])?;
    }
    writeln!(out)?;
    Ok(())
}

/// A term that held, a question mark if only perhaps, and its claims.
fn shown(held: &Held<'_>, notes: &mut Footnotes, lang: &str) -> String {
    let perhaps = if held.certainty == Certainty::Yes { "" } else { "?" };
    let marks = notes.marks(held.claims.iter().copied());
    format!("{}{perhaps}{marks}", held.term.label(lang))
}

/// What happened, with dates.
fn happenings(
    out: &mut String,
    notes: &mut Footnotes,
    corpus: &ClaimCorpus,
    (a, b): (&str, &str),
    lang: &str,
) -> Result<(), Box<dyn Error>> {
    let timeline = corpus.timeline(a, b)?;
    let wanted = ["agreement", "event", "project"];
    for strand in timeline.strands().into_iter().filter(|strand| wanted.contains(&strand.code())) {
        writeln!(out, "## {}\n", strand.label(lang))?;
        for entry in timeline.entries().iter().filter(|entry| entry.strand() == strand) {
            let Some(date) = entry.date() else { continue };
            let reserved = reserved(&entry.claim().reservations(lang));
            let marks = notes.marks(entry.sources());
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
    corpus: &ClaimCorpus,
    (a, b): (&str, &str),
    lang: &str,
) -> Result<(), Box<dyn Error>> {
    let series = corpus.series(corpus.measure("money")?, a, Some(b))?;
    for group in &series.groups {
        writeln!(out, "## {}\n", group.words(lang))?;
        for period in &group.periods {
            let date = period.date.map_or("–", Date::as_str);
            let figures = period.figures.iter().map(|figure| {
                let reserved = reserved(&figure.found.reservations(lang));
                figure.words(lang) + &reserved + &notes.mark(figure.found)
            });
            let glue = if period.disagrees() { " ≠ " } else { "; " };
            writeln!(out, "- **{date}** {}", figures.collect::<Vec<_>>().join(glue))?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// What argues against taking something as a fact.
fn reserved(reservations: &[&str]) -> String {
    if reservations.is_empty() {
        return String::new();
    }
    format!(" *({})*", reservations.join(", "))
}

#[cfg(test)]
mod tests {
    use super::{corpus, page};

    #[test]
    fn the_page_is_what_a_person_would_want_to_read() {
        let corpus = corpus().unwrap();
        let english = page(&corpus, "KAZ", "KGZ", "en").unwrap();
        insta::assert_snapshot!("page-in-english", english);
    }

    #[test]
    fn a_page_has_the_same_lines_in_every_language() {
        let corpus = corpus().unwrap();
        let pages = ["en", "zh-Hans", "ru"].map(|lang| page(&corpus, "中国", "哈萨克斯坦", lang));
        let [english, chinese, russian] = pages.map(Result::unwrap);
        assert!(chinese.starts_with("# 中国 – 哈萨克斯坦\n") && chinese.contains("外交关系"));
        assert!(russian.starts_with("# Китай – Казахстан\n"), "{russian}");
        for other in [chinese, russian] {
            assert_eq!(other.lines().count(), english.lines().count());
            assert_eq!(other.matches("[^").count(), english.matches("[^").count());
        }
    }
}
