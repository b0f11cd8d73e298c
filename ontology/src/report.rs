//! Where the findings about an ontology are gathered.

use comity_tree::{Code, Finding};

use crate::model::Location;

/// All findings so far, each with the file that it is about.
#[derive(Debug, Default)]
pub(crate) struct Report {
    /// The names of the files, for findings about two of them.
    pub(crate) files: Vec<String>,
    findings: Vec<(usize, Finding)>,
}

impl Report {
    /// Adds a finding about a file.
    pub(crate) fn add(&mut self, file: usize, finding: Finding) {
        self.findings.push((file, finding));
    }

    /// Adds findings about a file.
    pub(crate) fn add_all(&mut self, file: usize, findings: Vec<Finding>) {
        self.findings.extend(findings.into_iter().map(|finding| (file, finding)));
    }

    /// Adds a finding of a built-in kind.
    pub(crate) fn say(&mut self, code: &'static Code, at: Location, message: impl Into<String>) {
        self.add(at.file, Finding::new(code, at.span, message));
    }

    /// Adds a finding of a built-in kind with its way out.
    pub(crate) fn help(
        &mut self,
        code: &'static Code,
        at: Location,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.add(at.file, Finding::new(code, at.span, message).help(help));
    }

    /// Adds a finding that has to do with a second place, which may be in another file.
    pub(crate) fn clash(
        &mut self,
        code: &'static Code,
        at: Location,
        message: impl Into<String>,
        (other, phrase): (Location, &str),
        help: impl Into<String>,
    ) {
        let finding = Finding::new(code, at.span, message);
        let finding = if other.file == at.file {
            finding.related(other.span, phrase).help(help)
        } else {
            let name = self.files.get(other.file).map_or("", String::as_str);
            finding.help(format!("the other is in `{name}`; {}", help.into()))
        };
        self.add(at.file, finding);
    }

    /// All findings in the order of files and places, each once.
    pub(crate) fn finish(mut self) -> Vec<(usize, Finding)> {
        self.findings.sort_by(|(a_file, a), (b_file, b)| {
            (a_file, a.span, &a.code, &a.message).cmp(&(b_file, b.span, &b.code, &b.message))
        });
        self.findings.dedup();
        self.findings
    }
}

/// The way out of a misspelling: the nearest of the words that are meant, or all if they are few.
pub(crate) fn did_you_mean<'c>(
    word: &str,
    candidates: impl IntoIterator<Item = &'c str, IntoIter: Clone>,
) -> String {
    let candidates = candidates.into_iter();
    if let Some(near) = comity_tree::nearest(word, candidates.clone()) {
        return format!("did you mean `{near}`?");
    }
    let few: Vec<String> = candidates.take(13).map(|word| format!("`{word}`")).collect();
    match few.len() {
        0 | 13 => String::new(),
        1 => format!("it can only be {}", few[0]),
        n => format!("it can be {} or {}", few[..n - 1].join(", "), few[n - 1]),
    }
}
