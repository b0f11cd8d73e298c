//! `comity terms`

use std::{fmt::Write as _, path::PathBuf};

use comity_check::{
    Files, Ontology, Session, Sink as _,
    terms::{Candidate, Hit, Words, nearest, search},
};
use comity_ontology::model::LocalizedText;
use comity_questions::ClaimCorpus;
use comity_tree::{did_you_mean, one_line, shown};
use serde_json::{Value, json};

use crate::{
    answers::{Answer, How},
    args::Search,
    home::{Home, Named, Setup},
    output::Output,
};

/// What a query finds.
struct Found {
    hits: Vec<Hit>,
    most: usize,
    /// Whether the ontology is made of several.
    is_extension: bool,
}

/// Finds what has a word; returns the exit code.
pub(crate) fn run(asked: &Search, home: &Home, output: &mut Output) -> u8 {
    let (ontology, entries) = match open(asked, home) {
        Ok(found) => found,
        Err(report) => return super::complain(&report, output),
    };
    let Some((model, _)) = ontology.usable() else {
        return super::complain(&comity_check::lint::unusable(&ontology), output);
    };
    let query = asked.query.join(" ");
    let hits = search(model, entries.iter().cloned(), &query);
    if hits.is_empty() {
        let near = nearest(model, entries, &query);
        let help = near.map_or_else(String::new, |near| format!("; {}", did_you_mean(&near)));
        let line = format!("nothing has the words `{}`{help}", shown(&query));
        output.complain(&format!("error: {}\n", one_line(&line)));
        return 1;
    }
    let is_extension = !model.bases().is_empty();
    let how = How { lang: &asked.lang, width: 0 };
    output.write(&asked.format.print(&Found { hits, most: asked.most, is_extension }, &how));
    0
}

/// The ontology, and the entries of the registry if there is one.
fn open(
    asked: &Search,
    home: &Home,
) -> Result<(Ontology, Vec<Candidate>), Box<comity_check::Report>> {
    let registry: Vec<PathBuf> = asked.common.registry.clone().unwrap_or_default();
    if registry.is_empty() && !home.is_project() {
        let ontology = home.sound_ontology(asked.common.ontology.as_deref())?;
        return Ok((ontology, Vec::new()));
    }
    let named = Named { paths: &registry, ..Named::default() };
    let Setup { ontology, options } = home.set_up(&asked.common, &named)?;
    let files = Files::open(&options);
    let entries = {
        let session = Session::open(&ontology, &files)?;
        let mut corpus = ClaimCorpus::new(session.model().clone());
        for (name, tree) in session.trees() {
            corpus.add(name, tree);
        }
        corpus.entities().map(candidate).collect()
    };
    Ok((ontology, entries))
}

fn candidate(entity: comity_questions::Entity<'_>) -> Candidate {
    let names = entity.names().map(|(language, name)| Words::new("name", language, name));
    Candidate {
        what: format!("entry: {}", entity.record()),
        name: entity.id().to_owned(),
        words: [Words::new("code", "", entity.id())].into_iter().chain(names).collect(),
        definition: LocalizedText::default(),
        ontology: String::new(),
    }
}

impl Answer for Found {
    fn text(&self, lang: &str) -> String {
        let mut out = String::new();
        for hit in self.hits.iter().take(self.most) {
            let Candidate { what, name, words, definition, ontology } = &hit.candidate;
            let of = if self.is_extension && !ontology.is_empty() { ", of " } else { "" };
            let ontology = if of.is_empty() { "" } else { ontology };
            let _ =
                writeln!(out, "{}  ({}{of}{})", one_line(name), one_line(what), one_line(ontology));
            let labels: Vec<&str> = labels(words).map(|words| words.text.as_str()).collect();
            if !labels.is_empty() {
                let _ = writeln!(out, "    {}", one_line(&labels.join(" · ")));
            }
            let matched = &words[hit.matched];
            if matches!(matched.kind, "alias" | "cue") {
                let _ = writeln!(out, "    {}: {}", matched.kind, one_line(&matched.text));
            }
            if let Some(definition) = definition.nearest(lang) {
                let _ = writeln!(out, "    {}", one_line(definition));
            }
        }
        match self.hits.len().saturating_sub(self.most) {
            0 => {}
            more => {
                let _ = writeln!(out, "\n{more} more: `--max {}` shows all", self.hits.len());
            }
        }
        out
    }

    fn json(&self, lang: &str) -> Value {
        let hits = self.hits.iter().take(self.most).map(|hit| {
            let Candidate { what, name, words, definition, ontology } = &hit.candidate;
            let labels = labels(words).map(|one| json!({ "lang": one.language, "text": one.text }));
            let matched = &words[hit.matched];
            json!({
                "name": name,
                "what": what,
                "labels": labels.collect::<Vec<_>>(),
                "definition": definition.nearest(lang),
                "ontology": (!ontology.is_empty()).then_some(ontology),
                "matched": {
                    "kind": matched.kind, "lang": matched.language, "text": matched.text,
                },
                "score": hit.score,
            })
        });
        json!({ "hits": hits.collect::<Vec<_>>(), "found": self.hits.len() })
    }
}

/// What a candidate is called, each word once.
fn labels(words: &[Words]) -> impl Iterator<Item = &Words> {
    let is_label = |words: &Words| matches!(words.kind, "label" | "name");
    words.iter().enumerate().filter_map(move |(index, one)| {
        let is_new = words[..index].iter().all(|other| !is_label(other) || other.text != one.text);
        (is_label(one) && is_new).then_some(one)
    })
}
