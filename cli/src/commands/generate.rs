//! `comity gen`

use std::{fmt::Write as _, path::Path};

use comity_check::{Files, Ontology, Options, Report, Sink as _, Summary, lint::unusable, sound};
use comity_gen::{Artefact, CorpusValues, Refusal, Target, fates, in_language, lost_rules};
use comity_ontology::{
    Model,
    codes::{IDENTIFIER_COLLISION, LOST_RULE},
};
use comity_targets::folder::{self, Output as Generated, Unwritten};
use comity_tree::{Code, Finding, lookup_language, one_line, shown};

use crate::{args::Generation, home::Home, output::Output, values::values};

/// Generates targets, or lists what there is.
pub(crate) fn run(asked: &Generation, home: &Home, ontology: &Ontology, output: &mut Output) -> u8 {
    if asked.list {
        output.write(&list());
        return 0;
    }
    let Some((model, _)) = ontology.usable() else {
        return super::complain(&unusable(ontology), output);
    };
    let mut model = model.clone();
    if let Some(language) = &asked.language {
        if lookup_language(language, model.languages.iter().map(String::as_str)).is_none() {
            output.complain(&unknown_language(&model, language));
            return 2;
        }
        model = in_language(model, language);
    }
    let corpus = match corpus(asked, home, ontology) {
        Ok(corpus) => corpus,
        Err(report) => return super::complain(&report, output),
    };
    let all = asked_for(&asked.targets);
    let mut artefacts: Vec<(&dyn Target, Artefact)> = Vec::new();
    let mut code = 0;
    let made = comity_targets::generate(&all, &model, &corpus, asked.language.as_deref());
    for (target, made) in all.iter().zip(made) {
        let (why, refusals) = match made {
            Ok(artefact) => {
                let lost = lost_rules(&model, &artefact);
                if lost.is_empty() {
                    artefacts.push((*target, artefact));
                    continue;
                }
                (LOST_RULE, lost)
            }
            Err(refusals) => (IDENTIFIER_COLLISION, refusals),
        };
        let report = refused(ontology, *target, why, &refusals);
        code = code.max(super::complain(&report, output));
        if let Some(folder) = asked.out.as_ref().map(|out| out.join(target.name()))
            && folder.exists()
        {
            let line = format!("{} stays as an earlier run wrote it", folder.display());
            output.complain(&format!("warning: {}\n", one_line(&line)));
        }
    }
    if asked.losses {
        let columns: Vec<_> =
            artefacts.iter().map(|(target, artefact)| (*target, artefact)).collect();
        output.write(&fates::table(&model, &columns));
        return code;
    }
    let generated = artefacts.iter().map(|(target, made)| Generated::new(&model, *target, made));
    let generated: Vec<_> = generated.collect();
    let Some(out) = &asked.out else { return code };
    code.max(if asked.check {
        check(out, &generated, output)
    } else {
        write(out, &generated, output)
    })
}

/// The targets that are named, each once; by default, all of them.
fn asked_for(named: &[&'static dyn Target]) -> Vec<&'static dyn Target> {
    let mut all: Vec<&'static dyn Target> = Vec::new();
    for target in if named.is_empty() { comity_targets::targets() } else { named } {
        if all.iter().all(|other| other.name() != target.name()) {
            all.push(*target);
        }
    }
    all
}

/// What the documents that the command names make of the ontology: only sound ones are read.
fn corpus(
    asked: &Generation,
    home: &Home,
    ontology: &Ontology,
) -> Result<CorpusValues, Box<Report>> {
    let mut corpus = CorpusValues::default();
    let (Some(union), false) = (ontology.main_union(), asked.corpus.is_empty()) else {
        return Ok(corpus);
    };
    // Claims are listed, not verified.
    let options = home.options(ontology, &asked.corpus, false)?;
    let options = Options { sources: Vec::new(), ..options };
    let files = Files::open(&options);
    let session = sound(ontology, &files)?;
    for (document, value) in values(&session, union) {
        corpus.add(session.model(), document, union, value);
    }
    Ok(corpus)
}

/// The targets, each with what it is for.
fn list() -> String {
    let names = comity_targets::targets().iter().map(|target| target.name().len());
    let width = names.max().unwrap_or_default();
    comity_targets::targets().iter().fold(String::new(), |mut out, target| {
        let _ = writeln!(out, "{:width$}  {}", target.name(), target.about());
        out
    })
}

/// That an ontology has no texts in a language, and which it has.
pub(super) fn unknown_language(model: &Model, language: &str) -> String {
    let known: Vec<String> = model.languages.iter().map(|tag| format!("`{tag}`")).collect();
    format!(
        "error: the ontology has no texts in the language `{}`; the languages are {}\n",
        shown(language),
        one_line(&known.join(", "))
    )
}

/// What a target cannot generate, each at its place in the ontology.
fn refused(
    ontology: &Ontology,
    target: &dyn Target,
    code: &'static Code,
    refusals: &[Refusal],
) -> Report {
    let report = Report::new(Vec::new(), Vec::new(), Summary::new(ontology), false);
    refusals.iter().fold(report, |report, refusal| {
        let message = format!("the target `{}`: {refusal}", target.name());
        let finding = Finding::new(code, refusal.location.span, message)
            .help("change it, or leave this target out; the other targets are generated");
        let source = ontology.loaded.sources[refusal.location.file].clone();
        report.with_finding(source, finding)
    })
}

fn write(out: &Path, generated: &[Generated], output: &mut Output) -> u8 {
    match folder::write(out, generated) {
        Ok(()) => {
            for one in generated {
                let path = out.join(&one.name);
                let line = format!("{}: {} files", path.display(), one.files.len());
                output.write(&format!("{}\n", one_line(&line)));
            }
            0
        }
        Err(unwritten) => failed(&unwritten, output),
    }
}

fn check(out: &Path, generated: &[Generated], output: &mut Output) -> u8 {
    match folder::compare(out, generated) {
        Ok(diffs) if diffs.is_empty() => 0,
        Ok(diffs) => {
            for line in diffs.lines() {
                output.write(&format!("{}\n", one_line(line)));
            }
            let why = "generated files are stale: run the command again without `--check`";
            output.complain(&format!("error: {why}\n"));
            1
        }
        Err(unwritten) => failed(&unwritten, output),
    }
}

fn failed(unwritten: &Unwritten, output: &mut Output) -> u8 {
    let Unwritten { path, why } = unwritten;
    let line = format!("nothing was written: {}: {why}", path.display());
    output.complain(&format!("error: {}\n", one_line(&line)));
    3
}
