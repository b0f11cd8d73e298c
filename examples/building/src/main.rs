//! Makes a document in code, checks it, and writes it as YAML.
//!
//! Run it with `cargo run -p example-building`.

use std::{error::Error, io::Write as _};

use comity::bilateral::{
    Actor, ActorType, Claim, DateBasis, Document, Event, EventKind, Evidence, LocalName, Mode,
    Participant, Source,
};

/// A visit, as a table of a program may have it.
struct Visit {
    id: &'static str,
    guest: &'static str,
    host: &'static str,
    day: &'static str,
    /// Where the source says so, in code points.
    range: (usize, usize),
    digest: &'static str,
}

const VISITS: [Visit; 2] = [
    Visit {
        id: "first",
        guest: "NOR",
        host: "ISL",
        day: "2024-05-02",
        range: (0, 40),
        digest: "5f1c09ab",
    },
    Visit {
        id: "second",
        guest: "ISL",
        host: "NOR",
        day: "2025-05",
        range: (41, 90),
        digest: "0d3e7c11",
    },
];

fn main() -> Result<(), Box<dyn Error>> {
    std::io::stdout().write_all(report()?.as_bytes())?;
    Ok(())
}

fn report() -> Result<String, Box<dyn Error>> {
    let claims = VISITS.iter().map(claim).collect::<Result<Vec<_>, _>>()?;
    let source = Source::new("visits.txt".parse()?, "5f1c09ab".repeat(8).parse()?, "en".parse()?);
    let actors = [actor("NOR", "Norway")?, actor("ISL", "Iceland")?];
    let document = Document::new().with_source(source).with_actors(actors).with_claims(claims);
    comity::validate(&document)?;
    let written = comity::to_yaml(&document);

    // A mistake is found without a text: places are JSON Pointers into the value.
    let mut broken = document;
    for claim in &mut broken.claims {
        if let Claim::Event(event) = claim {
            event.id = "first".parse()?;
            event.participants.truncate(1);
        }
    }
    let found = match comity::validate(&broken) {
        Ok(()) => String::new(),
        Err(invalid) => invalid.to_string(),
    };
    Ok(format!("{written}\nThe same document with mistakes:\n{found}\n"))
}

fn claim(visit: &Visit) -> Result<Event, Box<dyn Error>> {
    let (start, end) = visit.range;
    let evidence = Evidence::new(start.try_into()?, end.try_into()?, visit.digest.parse()?);
    let participants = [visit.guest, visit.host].map(|actor| Ok(Participant::new(actor.parse()?)));
    let participants: Result<Vec<_>, Box<dyn Error>> = participants.into_iter().collect();
    let event = Event::new(visit.id.parse()?, Mode::Asserted, [evidence], EventKind::Visit);
    Ok(event
        .with_participants(participants?)
        .with_date(visit.day.parse()?)
        .with_date_basis(DateBasis::Explicit))
}

fn actor(id: &str, name: &str) -> Result<Actor, Box<dyn Error>> {
    let name = LocalName::new("en".parse()?, name);
    Ok(Actor::new(id.parse()?, ActorType::State, [name]))
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_document_is_made_checked_and_written() {
        insta::assert_snapshot!(super::report().unwrap());
    }
}
