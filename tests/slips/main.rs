//! Slips of a coder, one value at a time: which share of them the checker catches, by the kind of
//! value, from the documents alone and with their sources.
//!
//! With `SLIPS=1`, the slips that are not caught with the sources are listed. `COMITY_SLIPS` names the
//! folder of another desk, with its documents in `corpus`, their registry in `corpus/registry` and
//! the texts in `sources`: the table of that desk is printed.

mod desk;
mod sites;
mod slip;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    io::Write as _,
    ops::Range,
    path::{Path, PathBuf},
};

use comity_check::Ontology;
use comity_testkit::Dice;
use desk::{Desk, Text};
use sites::{Claim, Class};
use slip::slip;

/// One in this many values of a kind is changed: some kinds have far more values than the others.
fn one_in(class: Class) -> usize {
    match class {
        Class::Offset => 12,
        Class::Topic => 4,
        Class::Party | Class::Polarity | Class::Speaker => 5,
        Class::Mode => 2,
        _ => 1,
    }
}

/// How many were made, and how many were caught without and with the sources.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    made: usize,
    without: usize,
    with: usize,
}

impl Tally {
    fn add(&mut self, other: Self) {
        self.made += other.made;
        self.without += other.without;
        self.with += other.with;
    }
}

/// A row of the tables: a kind of value, and whether the text has it.
type Row = (bool, Class);

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Two invented texts, which every clone has.
#[test]
fn slips_in_our_own_texts_are_caught() {
    if let Some(folder) = std::env::var_os("COMITY_SLIPS").map(PathBuf::from) {
        let page = listed(&total(&folder.join("corpus"), &folder.join("sources")));
        let _ = std::io::stderr().write_all(page.as_bytes());
        return;
    }
    let folder = root().join("tests/evidence");
    let total = total(&folder.join("corpus"), &folder.join("sources"));
    let page = listed(&total);
    insta::assert_snapshot!(page);
}

/// The sources of the corpus are in the folder that `COMITY_SHARED` names, or beside the checkout.
#[test]
#[ignore = "needs the sources in COMITY_SHARED; .ci/private-data runs it"]
fn slips_are_caught() {
    let beside = root().join("../shared");
    let shared = std::env::var_os("COMITY_SHARED").map_or(beside, PathBuf::from);
    let total = total(&root().join("corpus"), &shared.join("seeds"));
    let page = listed(&total);
    insta::assert_snapshot!(page);
}

/// Makes slips in the documents of a folder, and counts those that are caught.
#[track_caller]
fn total(corpus: &Path, sources: &Path) -> BTreeMap<Row, Tally> {
    let ontology = Ontology::open("comity:bilateral");
    let texts = Desk::new(&ontology, corpus, None).texts();
    let of_text = |text: &Text| of_text(&mut Desk::new(&ontology, corpus, Some(sources)), text);
    let tallies = std::thread::scope(|scope| {
        let work: Vec<_> = texts.iter().map(|text| scope.spawn(move || of_text(text))).collect();
        work.into_iter().map(|work| work.join().expect("no slip is fatal")).collect::<Vec<_>>()
    });
    let mut total: BTreeMap<Row, Tally> = BTreeMap::new();
    for (row, tally) in tallies.into_iter().flatten() {
        total.entry(row).or_default().add(tally);
    }
    let offsets = total[&(true, Class::Offset)];
    assert_eq!(offsets.with, offsets.made, "a range that verifies is another");
    total
}

fn of_text(desk: &mut Desk<'_>, text: &Text) -> BTreeMap<Row, Tally> {
    let stock = desk.stock(text);
    let head = &text.file.source.text[..text.claims[0].place.start];
    let mut tallies: BTreeMap<Row, Tally> = BTreeMap::new();
    for (number, claim) in text.claims.iter().enumerate() {
        let words = &text.file.source.text[claim.place.clone()];
        let beside = beside(text, number);
        let before = format!("{head}{words}{beside}");
        let before = [false, true].map(|with| desk.findings(text, &before, with));
        for (index, site) in claim.sites.iter().enumerate() {
            let dice = &mut Dice::new(1 + ((number as u64) << 20 | index as u64));
            if dice.roll(one_in(site.class)) > 0 {
                continue;
            }
            let Some(new) = slip(desk.model(), &stock, site, dice) else { continue };
            let from = site.place.start - claim.place.start;
            let to = site.place.end - claim.place.start;
            let changed = format!("{head}{}{new}{}{beside}", &words[..from], &words[to..]);
            let mut caught = [false, true].map(|with| {
                let found = desk.findings(text, &changed, with);
                is_new(&found, &before[usize::from(with)])
            });
            if !caught[0] && site.class != Class::Offset {
                let whole = &text.file.source.text;
                let (before, after) = (&whole[..site.place.start], &whole[site.place.end..]);
                let contradicts = desk.contradicts(text, &format!("{before}{new}{after}"));
                caught = caught.map(|caught| caught || contradicts);
            }
            if !caught[1] && std::env::var_os("SLIPS").is_some() {
                survived(text, claim, site, &new);
            }
            let [without, with] = caught.map(usize::from);
            let row = (site.in_text, site.class);
            tallies.entry(row).or_default().add(Tally { made: 1, without, with });
        }
    }
    tallies
}

/// The claims of a text on the words of one of them: what one does not say, another may.
fn beside(text: &Text, number: usize) -> String {
    let meets =
        |one: &Range<usize>, other: &Range<usize>| one.start < other.end && other.start < one.end;
    let mut beside = String::new();
    for (index, other) in text.claims.iter().enumerate() {
        let mut statement = text.claims[number].statement.iter();
        if index != number && statement.any(|one| other.statement.iter().any(|two| meets(one, two)))
        {
            let before = &text.file.source.text[..other.place.start];
            let dash = before.rfind('\n').map_or("", |line| &before[line..]);
            let _ = write!(beside, "{dash}{}", &text.file.source.text[other.place.clone()]);
        }
    }
    beside
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

/// A table for the values that are in the text, and one for the others: those come from the coder
/// or from elsewhere, so that the source does not show that they are wrong.
fn listed(tallies: &BTreeMap<Row, Tally>) -> String {
    let mut page = String::new();
    for (in_text, title) in [(true, "in the text"), (false, "not in the text")] {
        let _ =
            writeln!(page, "{title:<16} {:>6} {:>8} {:>13}", "slips", "without", "with sources");
        let mut all = Tally::default();
        for (&(_, class), &tally) in tallies.iter().filter(|((row, _), _)| *row == in_text) {
            line(&mut page, &format!("{class:?}").to_lowercase(), tally);
            if class != Class::Offset {
                all.add(tally);
            }
        }
        line(&mut page, "all but offsets", all);
        page.push('\n');
    }
    page
}

fn line(page: &mut String, name: &str, tally: Tally) {
    let share = |part: usize| {
        let thousandths = part * 1000 / tally.made.max(1);
        format!("{}.{} %", thousandths / 10, thousandths % 10)
    };
    let (without, with) = (share(tally.without), share(tally.with));
    let _ = writeln!(page, "{name:<16} {:>6} {without:>8} {with:>13}", tally.made);
}
