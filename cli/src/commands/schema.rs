//! `comity schema`

use comity_check::{Ontology, Sink as _, lint::unusable, project};
use comity_gen::{
    Artefact, Target,
    json_schema::{Shape, json_schema, json_schema_in},
};
use comity_ontology::Model;
use comity_tree::one_line;

use super::generate::unknown_language;
use crate::output::Output;

pub(crate) fn run(
    ontology: &Ontology,
    (target, losses): (&dyn Target, bool),
    lang: Option<&str>,
    output: &mut Output,
) -> u8 {
    let Some((model, _)) = ontology.usable() else {
        // A schema that is redirected into a file must not contain findings.
        return super::complain(&unusable(ontology), output);
    };
    if let Some(lang) = lang {
        return in_language(model, lang, output);
    }
    let artefact = match target.generate(model) {
        Ok(artefact) => artefact,
        Err(refusals) => {
            for refusal in refusals {
                output.complain(&format!("error: {}\n", one_line(&refusal.to_string())));
            }
            return 1;
        }
    };
    let text = if losses { artefact.report() } else { joined(&artefact) };
    output.write(&text);
    if !text.ends_with('\n') {
        output.write("\n");
    }
    0
}

/// The schema for editors of people who read one language.
fn in_language(model: &Model, lang: &str, output: &mut Output) -> u8 {
    let tags = model.languages.iter().map(String::as_str);
    if comity_tree::lookup_language(lang, tags).is_none() {
        output.complain(&unknown_language(model, lang));
        return 2;
    }
    output.write(json_schema_in(model, Shape::Validation, lang).text());
    output.write("\n");
    0
}

/// The schema of the project files beside an ontology.
pub(crate) fn of_project(ontology: &Ontology, output: &mut Output) -> u8 {
    let Some((model, _)) = ontology.usable() else {
        return super::complain(&unusable(ontology), output);
    };
    let model = project::model(Some(model));
    output.write(json_schema(&model, Shape::Validation).text());
    0
}

/// The files of an artefact: one as it is, several each under a line with its path.
fn joined(artefact: &Artefact) -> String {
    match artefact.files.as_slice() {
        [file] => file.text.clone(),
        files => {
            let files = files.iter().map(|file| format!("==> {} <==\n{}", file.path, file.text));
            files.collect::<Vec<_>>().join("\n")
        }
    }
}
