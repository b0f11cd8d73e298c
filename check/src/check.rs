//! Documents held to an ontology, each for itself and then together.

use std::path::{Path, PathBuf};

use crate::{
    conflict::{
        listing::Listed,
        run::{Judged, judge},
    },
    corpus::{self, Member},
    cycle,
    discover::discover,
    document::{Checker, Document},
    evidence::held::Reader,
    file::Loaded,
    isolate::isolate,
    ontology::Ontology,
    registry,
    report::{FileReport, Report, Summary},
};

/// What to check.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Files, and folders of files.
    pub paths: Vec<PathBuf>,
    /// Files, and folders of files, that are read for the ids they declare; `None` to look for
    /// folders named `registry`.
    pub registry: Option<Vec<PathBuf>>,
    /// The folder of source texts that evidence is held against; `None` to leave it unverified.
    pub sources: Option<PathBuf>,
    /// Whether a warning weighs as much as an error.
    pub strict: bool,
}

/// What holding documents to an ontology came to.
#[derive(Debug)]
pub struct Checked {
    /// What is wrong.
    pub report: Report,
    /// The contradictions of the documents, those among them that are known and are no findings.
    pub contradictions: Vec<Listed>,
}

/// Holds documents to an ontology.
///
/// An ontology that is not sound is reported instead: nothing can be held to it.
pub fn check(ontology: &Ontology, options: &Options) -> Report {
    check_all(ontology, options).report
}

/// Holds documents to an ontology, and lists what they contradict each other in.
pub fn check_all(ontology: &Ontology, options: &Options) -> Checked {
    let Some(checker) = Checker::new(ontology) else {
        let report = crate::lint::unusable(ontology);
        return Checked { report, contradictions: Vec::new() };
    };
    let mut found = discover(&options.paths);
    let registry = registry::find(options.registry.as_deref(), &found.files);
    found.misused.extend(registry.misused);
    found.unreadable.extend(registry.unreadable);

    let open = |paths: &[PathBuf]| paths.iter().map(|path| Loaded::open(path)).collect::<Vec<_>>();
    let (named, registry) = (open(&found.files), open(&registry.files));
    let mut summary = Summary::new(ontology);
    summary.files = named.len() + found.unreadable.len();
    summary.registry_files = registry.len();

    let mut documents: Vec<Document> = named.iter().map(|file| examine(&checker, file)).collect();
    let known: Vec<Document> = registry.iter().map(|file| examine(&checker, file)).collect();
    let mut members = Vec::new();
    let mut wholes = wholes(&options.paths, &named, &documents);
    if !found.unreadable.is_empty() {
        wholes.clear();
    }
    for (files, documents, checked) in [(&registry, &known, false), (&named, &documents, true)] {
        members.extend(files.iter().zip(documents).map(|(file, document)| {
            let is_whole = checked && wholes.iter().any(|folder| file.path.starts_with(folder));
            Member { file, document, checked, is_whole }
        }));
    }
    let together = corpus::check(checker.model(), &members);
    let rounds = cycle::check(checker.model(), &members);
    let counted = documents.iter().map(|document| document.counted).sum();
    if let Some(union) = ontology.main_union() {
        summary.counted = Some((checker.model().unions[union].name.clone(), counted));
    }
    let judged = isolate(|| judge(checker.model(), &members));
    for (document, findings) in documents.iter_mut().zip(together) {
        document.add(findings);
    }
    for (document, findings) in documents.iter_mut().zip(rounds) {
        document.add(findings);
    }
    let judged = judged.unwrap_or_else(|finding| {
        // Of which file it is nobody can say.
        Judged { findings: vec![vec![*finding]], ..Judged::default() }
    });
    for (document, findings) in documents.iter_mut().zip(judged.findings) {
        document.add(findings);
    }

    let cited = documents.iter().map(|document| document.cited).sum();
    summary.passages = (cited > 0).then_some((0, cited));
    if let Some(folder) = &options.sources {
        match Reader::open(ontology, &checker, folder) {
            Ok(mut reader) => {
                registry.iter().chain(&named).for_each(|file| reader.learn(file));
                let pairs = named.iter().zip(&mut documents);
                summary.passages = Some(hold(&mut reader, pairs));
            }
            Err(misuse) => found.misused.push(misuse),
        }
    }

    let mut files = Vec::new();
    for (file, document) in named.into_iter().zip(documents) {
        files.push(FileReport { source: file.source, findings: document.findings });
    }
    // What is wrong with the things of a registry is told when it is checked itself; that it
    // cannot be read is told here, because its ids are not known then.
    for (file, document) in registry.into_iter().zip(known).filter(|(_, d)| !d.is_read) {
        files.push(FileReport { source: file.source, findings: document.findings });
    }
    for entry in found.unreadable {
        let file = Loaded::unreadable(&entry.path, &entry.why);
        files
            .push(FileReport { source: file.source, findings: file.failure.into_iter().collect() });
    }
    let report = Report::new(files, found.misused, summary, options.strict);
    Checked { report, contradictions: judged.listed }
}

/// The named folders in which there are claims: an entry below them is there with what refers
/// to it.
fn wholes<'p>(paths: &'p [PathBuf], files: &[Loaded], documents: &[Document]) -> Vec<&'p Path> {
    let claims: Vec<&Path> = (files.iter().zip(documents))
        .filter(|(_, document)| !document.entries.claimed.is_empty())
        .map(|(file, _)| file.path.as_path())
        .collect();
    let folders = paths.iter().map(PathBuf::as_path).filter(|path| path.is_dir());
    folders.filter(|folder| claims.iter().any(|file| file.starts_with(folder))).collect()
}

/// Holds the evidence of each document against the sources; tells how many passages hold, of how
/// many that are cited.
fn hold<'d>(
    reader: &mut Reader<'_>,
    documents: impl Iterator<Item = (&'d Loaded, &'d mut Document)>,
) -> (usize, usize) {
    let (mut verified, mut cited) = (0, 0);
    for (file, document) in documents.filter(|(_, document)| document.is_read) {
        let held = isolate(|| {
            let read = file.format.read(&file.source.text);
            let held = read.tree.as_ref().map(|tree| {
                let held = reader.hold(tree);
                (held.verified(), held.findings)
            });
            held.unwrap_or_default()
        });
        let ((holds, all), findings) = held.unwrap_or_else(|finding| ((0, 0), vec![*finding]));
        (verified, cited) = (verified + holds, cited + all);
        document.add(findings);
    }
    (verified, cited)
}

/// Checks one document; a mistake of the checker's own costs the verdict on this document only.
fn examine(checker: &Checker<'_>, file: &Loaded) -> Document {
    isolate(|| checker.examine(file)).unwrap_or_else(|finding| Document::failed(*finding))
}
