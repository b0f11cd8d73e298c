//! An ontology that extends the bilateral one: terms, a field, a rule and a kind of claim of a desk.
//!
//! Run it with `cargo run -p example-extended-ontology`.

use std::{error::Error, fmt::Write as _, io::Write as _};

mod desk {
    comity::ontology!("ontology/desk.toml");
}

use desk::{Claim, Document, RelationLevel};

const DOCUMENT: &str = include_str!("../documents/reception.yaml");

/// A document of the base: none of it knows the desk.
const OF_THE_BASE: &str =
    include_str!("../../../corpus/2025-11-19-china-kyrgyzstan-strategic-dialogue.yaml");

fn main() -> Result<(), Box<dyn Error>> {
    std::io::stdout().write_all(report()?.as_bytes())?;
    Ok(())
}

fn report() -> Result<String, Box<dyn Error>> {
    let mut out = String::new();
    writeln!(out, "Claims under `{}`:", desk::ONTOLOGY)?;
    for claim in &comity::from_yaml::<Document>(DOCUMENT)?.claims {
        match claim {
            Claim::Event(event) => {
                let venue = event.venue.as_deref().unwrap_or("somewhere");
                writeln!(out, "  {} in the {venue}", event.event.label_or_nearest("de"))?;
            }
            Claim::Relation(relation) => {
                let level = relation.level.map(|level| level.label_or_nearest("de"));
                writeln!(out, "  {}", level.unwrap_or("no level"))?;
            }
            Claim::Post(post) => writeln!(out, "  a post on a {}", post.platform)?,
            _ => writeln!(out, "  something else")?,
        }
    }

    // The order has the terms of both.
    let own = RelationLevel::NeighbourlyPartnership;
    let is_between = RelationLevel::Partnership < own && own < RelationLevel::StrategicPartnership;
    writeln!(out, "\n`{own}` is between two levels of the base: {is_between}")?;

    let base = comity::from_yaml::<Document>(OF_THE_BASE)?;
    let has_claims = !base.claims.is_empty();
    writeln!(out, "a document of `{}` has claims: {has_claims}", base.ontology)?;

    // The rule of the desk is one of the checks.
    let broken = DOCUMENT.replace("    venue: Blue Hall\n", "").replace(": page", ": pge");
    if let Err(errors) = comity::from_yaml::<Document>(&broken) {
        writeln!(out, "\nThe same document with mistakes:\n{errors}")?;
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    #[test]
    fn base_and_extension_are_one() {
        insta::assert_snapshot!(super::report().unwrap());
    }
}
