//! A report as text for people.

use std::{borrow::Cow, collections::BTreeMap, fmt::Write as _};

use comity_tree::{Applicability, Finding, Severity, one_line, render::Renderer};

use super::{
    Report, Summary,
    format::{ReportFormat, Sink},
    printing::Printing,
};

/// Snippets, for people.
#[derive(Debug)]
pub struct Snippets;

impl ReportFormat for Snippets {
    fn name(&self) -> &'static str {
        "text"
    }

    fn about(&self) -> &'static str {
        "A snippet for each finding, for people"
    }

    fn has_colours(&self) -> bool {
        true
    }

    fn write(&self, printing: &Printing<'_>, out: &mut dyn Sink) {
        if printing.only_counts {
            out.write(&counts(printing.report));
            out.complain(&misuse(printing.report));
            out.write(&summary(printing));
            return;
        }
        printing.list(|listing| out.write(&listing.text()));
        // What has been listed is not shown a second time.
        let rest = |finding: &_| !printing.is_listed(finding);
        printing.each(&rest, &mut |file, finding| {
            out.write(&(file.render(&with_origin(printing, finding)) + "\n\n"));
        });
        let omitted = omitted(printing.omitted(&rest));
        if !omitted.is_empty() {
            out.write(&(omitted + "\n"));
        }
        out.complain(&misuse(printing.report));
        out.write(&left_out(printing));
        out.write(&fixable(printing));
        out.write(&summary(printing));
    }
}

/// A finding with the ontology that declares its rule or conflict, if there are several.
fn with_origin<'f>(printing: &Printing<'_>, finding: &'f Finding) -> Cow<'f, Finding> {
    let is_one = printing.model.is_none_or(|model| model.bases().is_empty());
    match printing.declared_by(finding).filter(|_| !is_one) {
        Some(origin) if finding.help.is_empty() => {
            Cow::Owned(finding.clone().help(format!("declared in `{origin}`")))
        }
        Some(origin) => {
            let help = format!("{} (declared in `{origin}`)", finding.help);
            Cow::Owned(finding.clone().help(help))
        }
        None => Cow::Borrowed(finding),
    }
}

/// A finding on one line, whose file has no name that a service takes for a command.
pub(super) fn line(file: &Renderer<'_>, finding: &Finding) -> String {
    let line = file.line(finding);
    if line.trim_start().starts_with("::") { format!("./{line}") } else { line }
}

/// The line that says how many findings are beyond the limit; empty if none is.
pub(super) fn omitted(count: usize) -> String {
    let be = if count == 1 { "is" } else { "are" };
    match count {
        0 => String::new(),
        _ => format!(
            "{} {be} not shown: `--max-findings all` shows all\n",
            number(count, "more finding")
        ),
    }
}

/// How many findings there are of each code, the most frequent first, a line each.
fn counts(report: &Report) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in report.files.iter().flat_map(|file| &file.findings) {
        *counts.entry(&finding.code).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts.into_iter().fold(String::new(), |mut lines, (code, count)| {
        let _ = writeln!(lines, "{count:8} {}", one_line(code));
        lines
    })
}

/// The line that says how many findings can be fixed; empty if none can.
fn fixable(printing: &Printing<'_>) -> String {
    let safe = printing.report.fixable(Applicability::Safe);
    let more = printing.report.fixable(Applicability::Unsafe) - safe;
    let can = |count, what| format!("{} can be fixed with", number(count, what));
    match (safe, more) {
        _ if !printing.can_fix => String::new(),
        (0, 0) => String::new(),
        (_, 0) => format!("{} `--fix`\n", can(safe, "finding")),
        (0, _) => format!("{} `--fix --unsafe-fixes`\n", can(more, "finding")),
        _ => format!("{} `--fix`, {more} more with `--unsafe-fixes`\n", can(safe, "finding")),
    }
}

/// The mistakes of the command, a line each.
pub(super) fn misuse(report: &Report) -> String {
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

/// What was left out and why, a line each, if the run is verbose.
pub(super) fn left_out(printing: &Printing<'_>) -> String {
    let left_out = printing.report.summary.left_out.reasons().filter(|_| printing.is_verbose);
    left_out
        .map(|(path, why)| one_line(&format!("left out: `{path}`: {why}")).into_owned() + "\n")
        .collect()
}

/// The line that a report ends with: what was checked, and against what.
pub fn last_line(report: &Report) -> String {
    summary(&Printing::new(report))
}

/// The line that a printed report ends with.
pub(super) fn summary(printing: &Printing<'_>) -> String {
    let Summary { files, registry_files, left_out, counted, passages, .. } =
        &printing.report.summary;
    let Summary { allowed, accepted, known, anchored, ontology, .. } = &printing.report.summary;
    let [name, version, digest] = ontology;
    let mut parts = vec![number(*files, "file")];
    if *registry_files > 0 {
        parts.push(format!("{} for ids", number(*registry_files, "registry file")));
    }
    if !left_out.ignored.is_empty() {
        parts.push(format!("{} ignored", number(left_out.ignored.len(), "document")));
    }
    if !left_out.links.is_empty() {
        parts.push(format!("{} not followed", number(left_out.links.len(), "link")));
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
    for (count, what) in [(allowed, "allowed"), (accepted, "accepted"), (known, "known")] {
        if *count > 0 {
            parts.push(format!("{} {what}", number(*count, "finding")));
        }
    }
    parts.push(findings_in_words(printing));
    let mut line = parts.join(", ");
    if !name.is_empty() {
        let _ = write!(line, " · {} {} ({digest})", one_line(name), one_line(version));
    }
    line + if printing.is_complete() { " · complete\n" } else { " · not complete\n" }
}

fn findings_in_words(printing: &Printing<'_>) -> String {
    let count = |severity| printing.count(severity);
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
