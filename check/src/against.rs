//! What is new since a revision of git.

mod renames;

use std::{
    collections::HashMap,
    io::ErrorKind,
    path::Path,
    process::{Command, Stdio},
};

use crate::{
    check::check_opened,
    discover::Misuse,
    file::{LoadedFile, name_of, shipped},
    kept::KeptFile,
    ontology::Ontology,
    options::Options,
    report::{FileReport, Report},
    session::Files,
    severities::is_always_reported,
};
use renames::Renames;

/// A report without the findings that the same files have at a revision.
///
/// A finding is the same if its file, code, message and the text of its line are. A file that git
/// takes for renamed is the same file. What leaves no verdict is kept, and what keeps a file from
/// being read. A document on standard input is compared with the file of its path.
///
/// # Errors
///
/// There is no git, or no such revision.
pub fn against(
    ontology: &Ontology,
    options: &Options,
    revision: &str,
    report: Report,
) -> Result<Report, Misuse> {
    let mut files = Files::open(options);
    if let Some(first) = files.named().first() {
        verify(first.path(), revision)?;
    }
    let (mut failure, limit) = (None, options.limits.bytes());
    let mut renames = Renames::default();
    files.retain(|file| match at(file, revision, &mut renames) {
        Ok(Some(text)) => {
            *file = LoadedFile::of_text(file.path(), text, limit).into();
            true
        }
        Ok(None) => false,
        Err(misuse) => {
            failure.get_or_insert(misuse);
            false
        }
    });
    if let Some(misuse) = failure {
        return Err(misuse);
    }
    let mut known: HashMap<[String; 4], usize> = HashMap::new();
    for file in &check_opened(ontology, &files).files {
        for finding in 0..file.findings.len() {
            *known.entry(key(file, finding)).or_default() += 1;
        }
    }
    let Report { files, misused, mut summary, .. } = report;
    let mut left = Vec::new();
    for mut file in files {
        let is_new: Vec<bool> = (0..file.findings.len())
            .map(|index| {
                let known = known.get_mut(&key(&file, index)).filter(|count| **count > 0);
                known.map(|count| *count -= 1).is_none()
            })
            .collect();
        let (mut is_new, before) = (is_new.into_iter(), file.findings.len());
        file.findings.retain(|finding| {
            let is_kept = finding.undecided || is_always_reported(&finding.code);
            is_new.next().unwrap_or(true) || is_kept
        });
        summary.known += before - file.findings.len();
        left.push(file);
    }
    Ok(Report::new(left, misused, summary, options.strict))
}

/// What is the same of a finding from revision to revision.
fn key(file: &FileReport, index: usize) -> [String; 4] {
    let (finding, text) = (&file.findings[index], &file.source.text);
    let start = (finding.span.start as usize).min(text.len());
    let from = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let to = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let line = text[from..to].trim().to_owned();
    [file.source.name.clone(), finding.code.to_string(), finding.message.clone(), line]
}

/// The text of a file at a revision; `None` if it is not there.
fn at(file: &KeptFile, revision: &str, renames: &mut Renames) -> Result<Option<String>, Misuse> {
    // What comes with comity is in no repository.
    if shipped(file.path()).is_some() {
        return Ok(Some(file.get().source.text.clone()));
    }
    let (folder, way) = place(file.path());
    let object = format!("{revision}:./{}", name_of(way));
    let mut shown = git(folder, &["show", "--end-of-options", &object])?;
    if shown.is_none()
        && let Some((root, before)) = renames.before(file.path(), revision)?
    {
        shown = git(&root, &["show", "--end-of-options", &format!("{revision}:{before}")])?;
    }
    Ok(shown.and_then(|bytes| String::from_utf8(bytes).ok()))
}

fn verify(path: &Path, revision: &str) -> Result<(), Misuse> {
    let commit = format!("{revision}^{{commit}}");
    let (folder, _) = place(path);
    let known = git(folder, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])?;
    if known.is_some() {
        return Ok(());
    }
    let why = "this is not in a git repository that has this revision".to_owned();
    let help = "fetch the revision first, or name another with `--against`".to_owned();
    Err(Misuse { path: revision.into(), why, help })
}

/// The nearest folder above a file that is there, and the way from it to the file.
fn place(path: &Path) -> (&Path, &Path) {
    let is_here = |folder: &Path| folder.as_os_str().is_empty();
    let mut above = path.ancestors().skip(1);
    let folder = above.find(|folder| is_here(folder) || folder.is_dir()).unwrap_or(Path::new(""));
    let way = path.strip_prefix(folder).unwrap_or(path);
    (if is_here(folder) { Path::new(".") } else { folder }, way)
}

/// The output of git in a folder; `None` if it fails.
fn git(folder: &Path, arguments: &[&str]) -> Result<Option<Vec<u8>>, Misuse> {
    let run = Command::new("git")
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output();
    match run {
        Ok(output) => Ok(output.status.success().then_some(output.stdout)),
        Err(error) => {
            let why = match error.kind() {
                ErrorKind::NotFound => "there is no command `git`".to_owned(),
                _ => format!("git cannot be run: {error}"),
            };
            let help = "`--against` needs git".to_owned();
            Err(Misuse { path: "git".into(), why, help })
        }
    }
}
