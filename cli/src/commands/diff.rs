//! `comity diff`

use std::fmt::Write as _;

use comity_check::{Ontology, Sink as _, lint::unusable};
use comity_ontology::{
    Model,
    diff::{Carried, Change, VersionStep, diff, step},
};
use comity_tree::{Lines, one_line};

use crate::output::Output;

/// Prints what differs between two versions. The exit code is 1 if the version of the second does
/// not tell its users what to expect.
pub(crate) fn run(old: &str, new: &str, output: &mut Output) -> u8 {
    let (old, new) = (Ontology::open(old), Ontology::open(new));
    let sound = |ontology: &Ontology| ontology.loaded.is_sound();
    for ontology in [&old, &new] {
        if !sound(ontology) {
            return super::complain(&unusable(ontology), output);
        }
    }
    let (Some(before), Some(after)) = (&old.loaded.model, &new.loaded.model) else { return 3 };
    let changes = diff(before, after);
    let mut text = String::new();
    for change in &changes {
        let sources = if change.verb == "removed" { &old } else { &new };
        let sources = &sources.loaded.sources;
        let place = sources.get(change.at.file).map_or_else(String::new, |source| {
            let line = Lines::new(&source.text).position(change.at.span.start).line;
            format!("{}:{line}: ", one_line(&source.name))
        });
        let mut how =
            if change.how.is_empty() { String::new() } else { format!(", {}", change.how) };
        how.push_str(carried(change));
        let what = one_line(&change.what).into_owned();
        let _ =
            writeln!(text, "{:5}  {place}{} {what}{}", change.step, change.verb, one_line(&how));
    }
    let asked = changes.first().map(|change| change.step);
    let taken = step(&before.version, &after.version);
    let fits = asked.is_none_or(|asked| taken.is_some_and(|taken| taken >= asked));
    text.push_str(&left(&changes));
    text.push_str(&summary(before, after, changes.len(), asked, fits));
    output.write(&text);
    u8::from(!fits)
}

/// What `comity migrate` makes of documents after a change.
fn carried(change: &Change) -> &'static str {
    match change.carried {
        Carried::Needless => "",
        Carried::Whole => " (`comity migrate` carries it)",
        Carried::Asked => " (`comity migrate` asks at each place)",
        Carried::Not => " (not carried)",
    }
}

/// What is left to do by hand, if there is anything that documents may need.
fn left(changes: &[Change]) -> String {
    let count = |carried| changes.iter().filter(|change| change.carried == carried).count();
    let [whole, asked, not] = [Carried::Whole, Carried::Asked, Carried::Not].map(count);
    if whole + asked + not == 0 {
        return String::new();
    }
    format!(
        "`comity migrate` carries {whole} of these changes to documents, asks about {asked}, and does \
         not carry {not}\n"
    )
}

fn summary(
    old: &Model,
    new: &Model,
    count: usize,
    asked: Option<VersionStep>,
    fits: bool,
) -> String {
    let versions = format!("{}@{} to {}@{}", old.name, old.version, new.name, new.version);
    let versions = one_line(&versions).into_owned();
    let changes = if count == 1 { "change" } else { "changes" };
    match asked {
        None => format!("{versions}: no change\n"),
        Some(asked) if fits => format!("{versions}: {count} {changes}, a {asked} step\n"),
        Some(asked) => {
            format!("{versions}: {count} {changes}, but the version is no {asked} step\n")
        }
    }
}
