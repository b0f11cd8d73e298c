//! Which level do China and Kyrgyzstan claim, on what evidence, and how do levels compare?
//!
//! Run it with `cargo run -p example-dependent`.

use std::{error::Error, fmt::Write as _, io::Write as _};

use comity::{
    Corpus, Found, Vocabulary,
    bilateral::{Relation, RelationLevel},
};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../corpus");
    let corpus = Corpus::read_dir(folder)?;
    std::io::stdout().write_all(report(&corpus)?.as_bytes())?;
    Ok(())
}

fn report(corpus: &Corpus) -> Result<String, Box<dyn Error>> {
    let mut out = String::new();
    writeln!(out, "{} claims in the corpus\n", corpus.claims().count())?;
    writeln!(out, "What is said of the level between CHN and KGZ:")?;
    // An id does as well as a name in any language; an unknown one is an error.
    for found in corpus.relations("China", "吉尔吉斯斯坦")? {
        relation(&mut out, corpus, &found)?;
    }
    writeln!(out, "\nHow levels compare:")?;
    let comprehensive = RelationLevel::ComprehensiveStrategicPartnership;
    compare(&mut out, RelationLevel::StrategicPartnership, comprehensive)?;
    compare(&mut out, comprehensive, RelationLevel::AlliedRelations)?;
    Ok(out)
}

fn relation(out: &mut String, corpus: &Corpus, found: &Found<'_, Relation>) -> std::fmt::Result {
    let claim = found.claim;
    let Some(level) = claim.level else { return Ok(()) };
    let label = level.label_or_nearest("en");
    writeln!(out, "  {label}: {} ({})", claim.transition, claim.mode)?;
    for attribution in &claim.attribution {
        let names = attribution.speaker.iter().map(|speaker| {
            let actor = corpus.actor(speaker.as_str()).ok().flatten();
            actor.map_or(speaker.as_str(), |actor| actor.names[0].name.as_str())
        });
        writeln!(out, "    said by {}", names.collect::<Vec<_>>().join(", "))?;
    }
    for evidence in &claim.evidence {
        let (start, end) = (evidence.start, evidence.end);
        writeln!(out, "    evidence for {}: code points {start} to {end}", claim.id)?;
    }
    Ok(())
}

/// Two levels and the answer: less, greater, equal, or incomparable.
fn compare(out: &mut String, a: RelationLevel, b: RelationLevel) -> std::fmt::Result {
    let answer = match a.partial_cmp(&b) {
        Some(std::cmp::Ordering::Less) => "is below",
        Some(std::cmp::Ordering::Equal) => "equals",
        Some(std::cmp::Ordering::Greater) => "is above",
        None => "cannot be compared with",
    };
    writeln!(out, "  {a} {answer} {b}")?;
    // The edges of the order say what attests them.
    for edge in b.row().above {
        if RelationLevel::from_index(edge.term) == Some(a) {
            writeln!(out, "    {}: {}", edge.basis, edge.source)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_report_says_what_the_corpus_says() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../corpus");
        let corpus = comity::Corpus::read_dir(folder).unwrap();
        insta::assert_snapshot!(super::report(&corpus).unwrap());
    }
}
