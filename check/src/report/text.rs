//! A report as text for people.

use std::fmt::Write as _;

use comity_tree::{Severity, render::render_all};

pub use comity_tree::render::Style;

use super::{Report, Summary};

/// Renders the findings of a report, each with its snippet.
pub fn findings(report: &Report, style: Style) -> String {
    let mut text = String::new();
    for file in &report.files {
        text.push_str(&render_all(&file.findings, &file.source, style));
        text.push_str("\n\n");
    }
    text
}

/// The mistakes of the command, a line each.
pub fn misuse(report: &Report) -> String {
    let lines = report.misused.iter().map(|misuse| {
        let help = match misuse.help.as_str() {
            "" => String::new(),
            help => format!("; {help}"),
        };
        format!("error: `{}`: {}{help}\n", crate::file::name_of(&misuse.path), misuse.why)
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
