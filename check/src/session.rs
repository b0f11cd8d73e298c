//! A run over files: each is opened and parsed once, and its tree is kept for every check.
//!
//! [`Files`] owns the texts, and a [`Session`] over them has their trees. Every command starts
//! from a session, so that all of them find the same files.

mod files;

use std::path::{Path, PathBuf};

use comity_ontology::{model::Model, spread::spread};
use comity_tree::{Finding, Severity, Source, Tree};

use crate::{
    allowed, codes,
    conflict::additions,
    corpus::by_name::Meant,
    discover::Misuse,
    document::{Checker, Document, Examined, has_error},
    evidence::Sources,
    file::LoadedFile,
    hazards,
    isolate::isolate,
    kept::{KeptFile, KeptTree, Look},
    member::Member,
    ontology::Ontology,
    options::Options,
    report::{FileReport, Report, Summary},
    together::Failures,
    verdict::Verdict,
};

pub use files::Files;

/// A file of a session with its tree and what is known of it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Opened<'f> {
    /// The file.
    #[doc(hidden)]
    pub file: &'f KeptFile,
    tree: KeptTree<'f>,
    /// What is known of it, with the findings so far.
    #[doc(hidden)]
    pub document: Document,
}

impl<'f> Opened<'f> {
    /// Its tree, if it can be read.
    pub fn tree(&self) -> Option<&Tree<'f>> {
        self.tree.get()
    }

    /// The text of the file, with the name that messages call it by.
    pub fn source(&self) -> &'f Source {
        &self.file.get().source
    }

    /// What is wrong with it, as far as it was checked: what opening a session finds is about
    /// each file for itself.
    pub fn findings(&self) -> &[Finding] {
        &self.document.findings
    }
}

/// Documents and their registry, each parsed once and checked for itself.
#[derive(Debug)]
pub struct Session<'f> {
    ontology: &'f Ontology,
    checker: Checker<'f>,
    files: &'f Files,
    /// The files of the registry.
    registry: Vec<Opened<'f>>,
    /// The files that the options name.
    named: Vec<Opened<'f>>,
    misused: Vec<Misuse>,
}

impl<'f> Session<'f> {
    /// Parses every file, and checks each for itself.
    ///
    /// # Errors
    ///
    /// The report on an ontology that is not sound or has no root: no document can be checked.
    pub fn open(ontology: &'f Ontology, files: &'f Files) -> Result<Self, Box<Report>> {
        Self::start(ontology, files, false)
    }

    /// The same for a run that reports on each file at its end: in a large one, files of which
    /// nothing is to be said are not kept.
    ///
    /// # Errors
    ///
    /// As [`open`](Self::open).
    pub(crate) fn pass(ontology: &'f Ontology, files: &'f Files) -> Result<Self, Box<Report>> {
        Self::start(ontology, files, true)
    }

    fn start(ontology: &'f Ontology, files: &'f Files, passes: bool) -> Result<Self, Box<Report>> {
        let Some(checker) = Checker::within(ontology, files.options.limits) else {
            return Err(Box::new(crate::lint::unusable(ontology)));
        };
        let Options { threads, progress, .. } = &files.options;
        progress.start(files.registry.len() + files.named.len());
        let opened = |file: &&'f KeptFile| {
            let look = if passes { file.look() } else { Look::Kept(file.get()) };
            let opened = open(&checker, files, file, look);
            progress.count();
            opened
        };
        let all = |files: &'f [KeptFile]| -> Vec<Opened<'f>> {
            spread(*threads, &files.iter().collect::<Vec<_>>(), opened)
        };
        let (mut registry, mut named) = (all(&files.registry), all(&files.named));
        if !files.options.additions.is_empty() {
            let (mut own, mut adding) = (Vec::new(), Vec::new());
            let all = registry.iter_mut().chain(&mut named).enumerate();
            for (member, Opened { file, document, .. }) in all {
                if files.adds(file.path()) {
                    adding.push((member, document));
                } else {
                    own.push(document);
                }
            }
            additions::join(own, adding);
        }
        Ok(Self { ontology, checker, files, registry, named, misused: files.misused.clone() })
    }

    /// The ontology.
    pub fn ontology(&self) -> &'f Ontology {
        self.ontology
    }

    /// Its model.
    pub fn model(&self) -> &'f Model {
        self.checker.model()
    }

    /// What checks a document for itself.
    #[doc(hidden)]
    pub fn checker(&self) -> &Checker<'f> {
        &self.checker
    }

    /// The texts that documents cite; `None` if evidence is not verified.
    pub(crate) fn sources(&self) -> Option<Result<Sources, Misuse>> {
        self.files.sources()
    }

    /// The options of the run.
    pub fn options(&self) -> &'f Options {
        &self.files.options
    }

    /// The files that the options name, in the order of the run.
    pub fn named(&self) -> &[Opened<'f>] {
        &self.named
    }

    /// The files of the registry.
    pub fn registry(&self) -> &[Opened<'f>] {
        &self.registry
    }

    /// The tree of each file that can be read, after the name of the file: the registry first.
    pub fn trees(&self) -> impl Iterator<Item = (&'f str, &Tree<'f>)> {
        let files = self.registry.iter().chain(&self.named);
        files.filter_map(|opened| Some((opened.file.name(), opened.tree()?)))
    }

    /// All documents as members of the run: those of the registry first.
    #[doc(hidden)]
    pub fn members(&self) -> Vec<Member<'_>> {
        let wholes = self.wholes();
        let view = |checked: bool| {
            let wholes = &wholes;
            move |opened: &'_ Opened<'f>| -> (bool, bool) {
                let is_below = |folder: &&Path| opened.file.path().starts_with(folder);
                (checked, checked && wholes.iter().any(is_below))
            }
        };
        let mut members = Vec::with_capacity(self.registry.len() + self.named.len());
        for (list, checked) in [(&self.registry, false), (&self.named, true)] {
            for opened in list {
                let (checked, is_whole) = view(checked)(opened);
                let Opened { file, tree, document } = opened;
                let adds = self.files.adds(file.path());
                members.push(Member { file, tree: Some(tree), document, checked, adds, is_whole });
            }
        }
        members
    }

    /// The named folders in which there are claims: an entry below them is there with what refers
    /// to it.
    fn wholes(&self) -> Vec<&'f Path> {
        if !self.files.unreadable.is_empty() {
            return Vec::new();
        }
        let claims: Vec<&Path> = (self.named.iter())
            .filter(|opened| !opened.document.entries.claimed.is_empty())
            .map(|opened| opened.file.path())
            .collect();
        let Options { paths, wholes, .. } = &self.files.options;
        let folders = paths.iter().filter(|path| path.is_dir()).chain(wholes);
        let folders = folders.map(PathBuf::as_path);
        folders.filter(|folder| claims.iter().any(|file| file.starts_with(folder))).collect()
    }

    /// The report on what keeps the documents from being relied on: files that cannot be read or
    /// have an error, and mistakes of the command. `None` if there is nothing of the kind.
    pub(crate) fn faults(&self) -> Option<Report> {
        let opened = self.registry.iter().chain(&self.named);
        let faulty = opened.filter(|opened| !opened.document.findings.is_empty());
        let mut files: Vec<FileReport> = faulty
            .map(|opened| FileReport {
                source: opened.source().clone(),
                findings: opened.kept(self.model(), self.files.has_sources()).0,
            })
            .collect();
        files.extend(self.files.unreadable_files());
        self.files.options.severities.weigh(&mut files);
        files.retain(|file| has_error(&file.findings));
        if files.is_empty() && self.misused.is_empty() {
            return None;
        }
        let is_undecided = !files.is_empty();
        let mut report = Report::new(files, self.misused.clone(), self.summary(), false);
        if is_undecided {
            report.verdict = Verdict::Undecided;
        }
        Some(report)
    }

    /// How many findings do not keep the documents from being relied on.
    pub fn remarks(&self) -> usize {
        let is_asked = |opened: &&Opened<'f>| {
            !opened.document.findings.is_empty() || opened.document.may_allow
        };
        let reports = self.named.iter().filter(is_asked).map(|opened| FileReport {
            source: opened.source().clone(),
            findings: opened.kept(self.model(), self.files.has_sources()).0,
        });
        let mut reports: Vec<FileReport> = reports.collect();
        self.files.options.severities.weigh(&mut reports);
        let findings = reports.iter().flat_map(|report| &report.findings);
        findings.filter(|finding| finding.severity != Severity::Error).count()
    }

    /// Adds findings to the named files, in their order.
    pub(crate) fn add(&mut self, findings: impl IntoIterator<Item = Vec<Finding>>) {
        for (opened, findings) in self.named.iter_mut().zip(findings) {
            opened.document.add(findings);
        }
    }

    /// Adds failures to the files on which they occurred: those of the registry come first.
    pub(crate) fn fail(&mut self, failures: Failures) {
        for (index, finding) in failures {
            let opened = self.registry.iter_mut().chain(&mut self.named).nth(index);
            if let Some(opened) = opened {
                opened.document.add(vec![finding]);
            }
        }
    }

    /// Gives the tree of each file to `add`, and then asks for the answer.
    ///
    /// # Errors
    ///
    /// The report on the files on which this failed, or on the question itself.
    pub fn answer<C, A>(
        &self,
        mut asked: C,
        add: impl Fn(&mut C, &str, &Tree<'f>),
        question: impl FnOnce(&C) -> A,
    ) -> Result<A, Box<Report>> {
        let mut failed = Vec::new();
        for opened in self.registry.iter().chain(&self.named) {
            let Some(tree) = opened.tree() else { continue };
            if let Err(finding) = isolate(|| add(&mut asked, opened.file.name(), tree)) {
                let source = opened.source().clone();
                failed.push(FileReport { source, findings: vec![*finding] });
            }
        }
        if failed.is_empty() {
            match isolate(|| question(&asked)) {
                Ok(answer) => return Ok(answer),
                Err(finding) => failed.push(self.unanswered(*finding)),
            }
        }
        Err(Box::new(Report::new(failed, Vec::new(), self.summary(), false)))
    }

    /// A failure that is not one of a file: on the first path of the command.
    fn unanswered(&self, finding: Finding) -> FileReport {
        let path = self.files.options.paths.first();
        let name = path.map(|path| crate::file::name_of(path)).unwrap_or_default();
        let message = "comity failed on this question, so there is no answer".to_owned();
        let source = Source { name, text: String::new() };
        FileReport { source, findings: vec![Finding { message, ..finding }] }
    }

    /// Gives findings on references the id that is meant.
    pub(crate) fn amend(&mut self, meant: Vec<Meant>) {
        for Meant { member, finding, help, fix } in meant {
            let opened = self.registry.iter_mut().chain(&mut self.named).nth(member);
            let finding = opened.and_then(|it| it.document.findings.get_mut(finding));
            if let Some(finding) = finding {
                finding.help = help;
                finding.fixes.extend(fix);
            }
        }
    }

    /// The documents of the named files, in their order.
    pub(crate) fn named_documents(&mut self) -> impl Iterator<Item = &mut Document> {
        self.named.iter_mut().map(|opened| &mut opened.document)
    }

    /// Adds a mistake of the command.
    pub(crate) fn misuse(&mut self, misuse: Misuse) {
        self.misused.push(misuse);
    }

    /// The report of a run that ends with a mistake of the command.
    pub(crate) fn only_misuse(self) -> Report {
        let (summary, strict) = (Summary::new(self.ontology), self.files.options.strict);
        Report::new(Vec::new(), self.misused, summary, strict)
    }

    /// The report of the run, with these findings on the named files instead of those so far.
    pub(crate) fn replace_findings(mut self, reports: Vec<FileReport>, summary: Summary) -> Report {
        self.named.clear();
        self.registry.retain(|opened| opened.document.findings.iter().any(is_failure));
        self.finish(summary, reports)
    }

    /// What was checked.
    pub(crate) fn summary(&self) -> Summary {
        let mut summary = Summary::new(self.ontology);
        summary.files = self.named.len() + self.files.unreadable.len();
        summary.registry_files = self.registry.len();
        let parsed = self.named.iter().filter(|opened| opened.document.is_parsed);
        summary.read = parsed.map(|opened| opened.file.name().to_owned()).collect();
        summary.left_out = self.files.left_out.clone();
        let opened = self.registry.iter().chain(&self.named);
        summary.unread = opened.filter(|opened| !opened.document.is_read).count();
        if let Some(union) = self.ontology.main_union() {
            let count = self.named.iter().map(|opened| opened.document.counted).sum();
            summary.counted = Some((self.model().unions[union].name.clone(), count));
        }
        summary
    }

    /// The report of the run, with the findings on its files and then those of `more`.
    ///
    /// The paths of all findings are filled in here, from the trees that were kept.
    pub(crate) fn finish(mut self, mut summary: Summary, more: Vec<FileReport>) -> Report {
        let model = self.model();
        let has_sources = self.files.has_sources();
        let mut files = Vec::new();
        for opened in self.registry.iter_mut().chain(&mut self.named) {
            summary.unread += usize::from(opened.is_changed());
        }
        for opened in self.named {
            let (report, allowed) = opened.report(model, has_sources);
            summary.allowed += allowed;
            files.extend(report);
        }
        // What is wrong with the entries of a registry is reported when it is checked itself;
        // that it cannot be read is reported here, because its ids are unknown.
        for mut opened in self.registry {
            if opened.document.is_read {
                opened.document.findings.retain(is_failure);
            }
            files.extend(opened.report_all());
        }
        files.extend(self.files.unreadable_files());
        files.extend(more);
        let options = &self.files.options;
        options.severities.weigh(&mut files);
        files.extend(options.notes.iter().cloned());
        Report::new(files, self.misused, summary, options.strict)
    }
}

impl Opened<'_> {
    /// Its findings without those that it allows, and the number of these.
    fn kept(&self, model: &Model, has_sources: bool) -> (Vec<Finding>, usize) {
        let mut findings = self.document.findings.clone();
        hazards::drop_explained(&mut findings);
        let tree = self.document.may_allow.then(|| self.tree()).flatten();
        let allowed = tree.map_or(0, |tree| {
            allowed::apply(tree, self.file.get().format, model, has_sources, &mut findings)
        });
        (findings, allowed)
    }

    /// Whether its file is not what it was when it was checked; then nothing else is said of it.
    fn is_changed(&mut self) -> bool {
        // What is to be said of it is shown in its text.
        if !self.document.findings.is_empty() {
            self.file.get();
        }
        let failure = self.file.changed().and_then(|file| file.failure.clone());
        if let Some(failure) = &failure {
            self.document = Document::failed(failure.clone());
        }
        failure.is_some()
    }

    /// Its findings with their paths, without those that it allows, and the number of these.
    fn report(mut self, model: &Model, has_sources: bool) -> (Option<FileReport>, usize) {
        let (findings, allowed) = self.kept(model, has_sources);
        self.document.findings = findings;
        (self.report_all(), allowed)
    }

    /// Its findings with their paths; `None` if there are none.
    fn report_all(self) -> Option<FileReport> {
        let source = || self.file.get().source.clone();
        let mut findings = self.document.findings;
        if findings.is_empty() {
            return None;
        }
        if let Some(tree) = self.tree.get() {
            tree.locate(&mut findings);
        }
        Some(FileReport { source: source(), findings })
    }
}

/// Whether a finding reports a failure of the checker.
fn is_failure(finding: &Finding) -> bool {
    finding.code == codes::INTERNAL_ERROR.name
}

/// Checks one document for itself; a defect of the checker costs the verdict on this document only.
pub fn examine<'s>(checker: &Checker<'_>, file: &'s LoadedFile) -> Examined<'s> {
    isolate(|| checker.examine(file))
        .unwrap_or_else(|finding| Examined { tree: None, document: Document::failed(*finding) })
}

/// Checks a file of a run for itself. In a large run, it is kept only if more is to be said of it.
fn open<'f>(
    checker: &Checker<'_>,
    files: &Files,
    file: &'f KeptFile,
    look: Look<'f>,
) -> Opened<'f> {
    let finished = |examined: &mut Examined<'_>| {
        let Examined { tree, document } = examined;
        if let Some(tree) = tree.as_ref().filter(|_| files.adds(file.path())) {
            document.allow_partial_entries(tree);
        }
        if files.is_large {
            document.compact(files.has_sources());
        }
        files.is_large && document.findings.is_empty() && !document.may_allow
    };
    let (tree, document) = match look {
        Look::Kept(loaded) => {
            let mut examined = examine(checker, loaded);
            let is_finished = finished(&mut examined);
            let mut tree = KeptTree::new(file, examined.tree);
            if is_finished {
                tree.forget();
            }
            (tree, examined.document)
        }
        Look::Passing(loaded) => {
            let mut examined = examine(checker, &loaded);
            let is_finished = finished(&mut examined);
            let Examined { tree, document } = examined;
            let is_read = tree.is_some();
            drop(tree);
            if !is_finished {
                file.keep(*loaded);
            }
            let tree = if is_read { KeptTree::later(file) } else { KeptTree::new(file, None) };
            (tree, document)
        }
    };
    Opened { file, tree, document }
}

#[cfg(test)]
mod tests;
