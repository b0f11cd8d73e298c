//! Which terms the claims of documents use, and by which words their statements say them.
//!
//! A term that no claim uses may be one that no coder knew of, and a term with words that have
//! nothing in common may be used for two things.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use comity_ontology::Model;
use comity_tree::{Node, one_line};
use serde::Serialize;

use super::{
    run::{each, nothing},
    supported::Supported,
};
use crate::{
    ontology::Ontology,
    options::Options,
    report::{Listing, Report, json},
    session::Files,
    stated::ClaimComparer,
};

/// A term, and how claims use it.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct TermUse {
    /// Its vocabulary.
    pub vocabulary: String,
    /// The term.
    pub term: String,
    /// How many claims use it.
    pub claims: usize,
    /// The words for it that their statements have, each with the number of claims.
    pub words: BTreeMap<String, usize>,
    /// The claims whose statements have none of these, as `document#claim`.
    pub otherwise: BTreeSet<String>,
}

/// The terms that texts must have words for, in the order of the ontology.
#[derive(Clone, Debug, Default)]
pub struct Usage {
    /// The terms.
    pub terms: Vec<TermUse>,
}

/// Counts the terms that documents use, and the words for them in what their claims cite.
pub fn usage(ontology: &Ontology, options: &Options) -> (Usage, Report) {
    let files = Files::open(options);
    let mut terms: BTreeMap<(usize, usize), TermUse> = BTreeMap::new();
    let mut passages = (0, 0);
    let looked = each(ontology, &files, |reader, opened| {
        let Some(tree) = opened.tree() else { return Vec::new() };
        let held = reader.hold_gathered(tree, &opened.document.citing);
        if terms.is_empty() {
            terms = unused(reader.model);
        }
        let (verified, cited) = held.verified();
        passages = (passages.0 + verified, passages.1 + cited);
        let document = stem(opened.file.name());
        let first_cited = held.first_cited();
        for supported in held.claims() {
            let source = first_cited.get(&supported.claim.node.index()).copied().flatten();
            let used = reader.stated.used(reader.model, &reader.types, &supported, source);
            for (vocabulary, term, words) in used {
                if let Some(known) = terms.get_mut(&(vocabulary, term)) {
                    known.add(document, &supported, words);
                }
            }
        }
        held.findings
    });
    let (session, mut summary) = match looked {
        Ok(run) => run,
        Err(report) => return (Usage::default(), *report),
    };
    summary.passages = Some(passages);
    let mut report = session.finish(summary, Vec::new());
    if report.misused.is_empty() && terms.values().all(|term| term.claims == 0) {
        report = report.with_misuse(nothing(options, "no claim has evidence"));
    }
    (Usage { terms: terms.into_values().collect() }, report)
}

/// The name of a file without its folder and extension.
fn stem(name: &str) -> &str {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    name.split_once('.').map_or(name, |(stem, _)| stem)
}

/// Every term that texts must have words for.
fn unused(model: &Model) -> BTreeMap<(usize, usize), TermUse> {
    let mut terms = BTreeMap::new();
    for (index, vocabulary) in model.vocabularies.iter().enumerate() {
        if !vocabulary.stated && !vocabulary.stated_with_context {
            continue;
        }
        for (term, definition) in vocabulary.terms.iter().enumerate() {
            if definition.stated {
                let known = TermUse {
                    vocabulary: vocabulary.name.clone(),
                    term: definition.code.clone(),
                    claims: 0,
                    words: BTreeMap::new(),
                    otherwise: BTreeSet::new(),
                };
                terms.insert((index, term), known);
            }
        }
    }
    terms
}

impl TermUse {
    fn add(&mut self, document: &str, supported: &Supported<'_, '_>, words: BTreeSet<String>) {
        self.claims += 1;
        if words.is_empty() {
            self.otherwise.insert(format!("{document}#{}", supported.claim.id));
        }
        for word in words {
            *self.words.entry(word).or_default() += 1;
        }
    }
}

impl Listing for Usage {
    fn name(&self) -> &'static str {
        "terms"
    }

    /// A vocabulary after the other: the terms that claims use, with their words, and then those
    /// that none uses.
    fn text(&self) -> String {
        let mut text = String::new();
        for terms in self.terms.chunk_by(|a, b| a.vocabulary == b.vocabulary) {
            let (used, idle): (Vec<_>, Vec<_>) = terms.iter().partition(|term| term.claims > 0);
            if used.is_empty() {
                continue;
            }
            let _ = writeln!(
                text,
                "{}: {} of {} terms are used",
                terms[0].vocabulary,
                used.len(),
                terms.len()
            );
            for term in used {
                let _ = writeln!(text, "  {} ({}): {}", term.term, term.claims, words(term));
            }
            if !idle.is_empty() {
                let idle: Vec<&str> = idle.iter().map(|term| term.term.as_str()).collect();
                let _ = writeln!(text, "  in no claim: {}", idle.join(", "));
            }
            text.push('\n');
        }
        text
    }

    fn json(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(self.terms.iter().map(json::pretty))
    }
}

/// The words for a term, the most frequent first, and where there are others.
fn words(term: &TermUse) -> String {
    let mut words: Vec<(&String, &usize)> = term.words.iter().collect();
    words.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(b.0)));
    let mut parts: Vec<String> =
        words.iter().map(|(word, count)| format!("{} {count}", one_line(word))).collect();
    if !term.otherwise.is_empty() {
        let claims: Vec<_> = term.otherwise.iter().map(|claim| one_line(claim)).collect();
        parts.push(format!("other words in {}", claims.join(" ")));
    }
    parts.join(", ")
}

impl ClaimComparer {
    /// The terms that a claim uses, each with the words for it in what the claim cites.
    fn used(
        &self,
        model: &Model,
        types: &super::EvidenceTypes,
        supported: &Supported<'_, '_>,
        source: Option<Node<'_>>,
    ) -> Vec<(usize, usize, BTreeSet<String>)> {
        let texts: Vec<&str> = supported.passages.iter().map(|passage| passage.words).collect();
        let terms = Self::terms_of(model, types, &supported.claim);
        let words = |(vocabulary, term)| {
            (vocabulary, term, self.words_for(model, (vocabulary, term), source, &texts))
        };
        terms.into_iter().map(words).collect()
    }
}
