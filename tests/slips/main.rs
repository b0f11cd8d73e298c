//! What a coder gets wrong, one value at a time: which share of such slips the checker catches, by
//! the kind of value, from the documents alone and with the sources at hand.
//!
//! With `SLIPS=1`, the slips that stay uncaught with the sources at hand are listed.

mod desk;
#[path = "../tools/dice.rs"]
mod dice;
mod sites;
mod slip;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use comity_check::ontology::Ontology;
use desk::{Desk, Text};
use dice::Dice;
use sites::{Claim, Class};
use slip::slip;

/// Slips of each value.
const ROUNDS: u64 = 2;

/// How many were made, and how many were caught without and with the sources.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    made: usize,
    without: usize,
    with: usize,
}

fn sources() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/seeds");
    let folder = std::env::var_os("COMITY_SOURCES").map_or(beside, Into::into);
    folder.is_dir().then_some(folder)
}

#[test]
fn slips_are_caught() {
    let sources = sources();
    let ontology = Ontology::open("comity:bilateral");
    let texts = Desk::new(&ontology, None).texts();
    let tallies = std::thread::scope(|scope| {
        let work: Vec<_> = texts
            .iter()
            .map(|text| {
                scope.spawn(|| of_text(&mut Desk::new(&ontology, sources.as_deref()), text))
            })
            .collect();
        work.into_iter().map(|work| work.join().expect("no slip is fatal")).collect::<Vec<_>>()
    });
    let mut total: BTreeMap<Class, Tally> = BTreeMap::new();
    for (class, tally) in tallies.into_iter().flatten() {
        let sum = total.entry(class).or_default();
        sum.made += tally.made;
        sum.without += tally.without;
        sum.with += tally.with;
    }
    let page = listed(&total);
    let mut terminal = std::io::stderr();
    let _ = terminal.write_all(page.as_bytes());
    if sources.is_some() {
        let offsets = total[&Class::Offset];
        assert_eq!(offsets.with, offsets.made, "a range that verifies is another");
    }
}

fn of_text(desk: &mut Desk<'_>, text: &Text) -> BTreeMap<Class, Tally> {
    let stock = desk.stock(text);
    let head = &text.file.source.text[..text.claims[0].place.start];
    let mut tallies: BTreeMap<Class, Tally> = BTreeMap::new();
    for (number, claim) in text.claims.iter().enumerate() {
        let words = &text.file.source.text[claim.place.clone()];
        let alone = format!("{head}{words}");
        let before = [false, true].map(|with| desk.findings(text, &alone, with));
        for (index, site) in claim.sites.iter().enumerate() {
            for round in 0..ROUNDS {
                let seed = (number as u64) << 20 | (index as u64) << 8 | round;
                let Some(new) = slip(desk.model(), &stock, site, &mut Dice::new(seed + 1)) else {
                    continue;
                };
                let from = site.place.start - claim.place.start;
                let to = site.place.end - claim.place.start;
                let changed = format!("{head}{}{new}{}", &words[..from], &words[to..]);
                let caught = [false, true].map(|with| {
                    let found = desk.findings(text, &changed, with);
                    is_new(&found, &before[usize::from(with)])
                });
                if !caught[1] && std::env::var_os("SLIPS").is_some() {
                    survived(text, claim, site, &new);
                }
                let tally = tallies.entry(site.class).or_default();
                tally.made += 1;
                tally.without += usize::from(caught[0]);
                tally.with += usize::from(caught[1]);
            }
        }
    }
    tallies
}

fn is_new(found: &BTreeSet<String>, before: &BTreeSet<String>) -> bool {
    found.difference(before).next().is_some()
}

fn survived(text: &Text, claim: &Claim, site: &sites::Site, new: &str) {
    let line = format!(
        "{:?} {} {}: {} for {}\n",
        site.class,
        text.file.source.name.rsplit('/').next().unwrap_or_default(),
        claim.id,
        new,
        site.text
    );
    let _ = std::io::stderr().write_all(line.as_bytes());
}

fn listed(tallies: &BTreeMap<Class, Tally>) -> String {
    let mut page = String::from("class      slips  without  with sources\n");
    for (class, tally) in tallies {
        let share = |part: usize| part * 1000 / tally.made.max(1);
        let (without, with) = (share(tally.without), share(tally.with));
        let _ = writeln!(
            page,
            "{:<9} {:>6} {:>6}.{} % {:>6}.{} %",
            format!("{class:?}").to_lowercase(),
            tally.made,
            without / 10,
            without % 10,
            with / 10,
            with % 10
        );
    }
    page
}
