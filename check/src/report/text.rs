//! A report as text for people.

use std::fmt::Write as _;

use comity_tree::{Severity, one_line, render::Renderer};

pub use comity_tree::render::Style;

use super::{Report, Summary};

/// How many findings of a run are rendered unless somebody asks for more.
pub const MOST: usize = 1_000;

/// Renders the first `most` findings of a report, each with its snippet, and then how many more
/// there are.
///
/// One at a time and on demand: what nobody prints costs nothing, and no two are held at once.
pub fn findings(report: &Report, style: Style, most: usize) -> impl Iterator<Item = String> {
    let each = report.files.iter().flat_map(move |file| {
        let renderer = Renderer::new(&file.source, style);
        file.findings.iter().map(move |finding| renderer.render(finding) + "\n\n")
    });
    let all: usize = report.files.iter().map(|file| file.findings.len()).sum();
    let more = all.checked_sub(most).filter(|more| *more > 0).map(|more| {
        let be = if more == 1 { "is" } else { "are" };
        format!(
            "{} {be} not shown: `--max-findings all` shows all\n\n",
            number(more, "more finding")
        )
    });
    each.take(most).chain(more)
}

/// The mistakes of the command, a line each.
pub fn misuse(report: &Report) -> String {
    let lines = report.misused.iter().map(|misuse| {
        let help = match misuse.help.as_str() {
            "" => String::new(),
            help => format!("; {help}"),
        };
        let line = format!("error: `{}`: {}{help}", crate::file::name_of(&misuse.path), misuse.why);
        one_line(&line).into_owned() + "\n"
    });
    lines.collect()
}

/// The line that a report ends with.
pub fn summary(report: &Report) -> String {
    let Summary { files, registry_files, counted, passages, anchored, ontology } = &report.summary;
    let [name, version, digest] = ontology;
    let mut parts = vec![number(*files, "file")];
    if *registry_files > 0 {
        parts.push(format!("{} for ids", number(*registry_files, "registry file")));
    }
    if let Some((name, count)) = counted {
        parts.push(crate::ontology::counted(name, *count));
    }
    if let Some((verified, all)) = passages {
        parts.push(match (verified, all) {
            (0, 1..) => format!("{} not verified", number(*all, "passage")),
            _ => format!("{verified} of {} verified", number(*all, "passage")),
        });
    }
    if let Some(anchored) = anchored {
        parts.push(format!("{} anchored", number(*anchored, "quote")));
    }
    parts.push(findings_in_words(report));
    let mut line = parts.join(", ");
    if !name.is_empty() {
        let _ = write!(line, " · {name} {version} ({digest})");
    }
    line
}

fn findings_in_words(report: &Report) -> String {
    let count = |severity| report.count(severity);
    let (errors, warnings, infos) =
        (count(Severity::Error), count(Severity::Warning), count(Severity::Info));
    let all = errors + warnings + infos;
    let mut parts = Vec::new();
    for (count, name) in [(errors, "error"), (warnings, "warning"), (infos, "note")] {
        if count > 0 {
            parts.push(number(count, name));
        }
    }
    let kinds = if all == 0 { String::new() } else { format!(" ({})", parts.join(", ")) };
    format!("{}{kinds}", number(all, "finding"))
}

/// A number with its noun.
pub fn number(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}
