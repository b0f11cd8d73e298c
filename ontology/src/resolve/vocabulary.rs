//! Vocabularies and their terms.

use comity_tree::sort_by_key;

use super::{Context, stated};
use crate::{
    codes, graph,
    model::{Above, Location, Term, TypeRef, Vocabulary},
    parse::{TermDecl, VocabularyDecl, Word},
};

pub(super) fn resolve(
    index: usize,
    decl: &VocabularyDecl<'_>,
    context: &mut Context<'_, '_>,
) -> Vocabulary {
    let before = context.report.count();
    let mut broader = Vec::new();
    let mut above = Vec::new();
    let mut terms = Vec::new();
    for (i, term) in decl.terms.iter().enumerate() {
        let names = context.names;
        let mut find = |word| names.expect_term(index, word, context.report);
        let edges = term.broader.iter().filter_map(|word| Some((find(*word)?, word.at)));
        broader.push(edges.collect::<Vec<_>>());
        let edges = term.above.iter().filter_map(|edge| {
            let above = Above {
                term: find(edge.term)?,
                basis: edge.basis.map_or("", |word| word.text).to_owned(),
                source: edge.source.map_or("", |word| word.text).to_owned(),
            };
            Some((above, edge.term.at))
        });
        above.push(edges.collect::<Vec<_>>());
        terms.push(resolve_term(names.identifier(index, i), decl, term, context));
    }
    let name = context.names.of(TypeRef::Vocabulary(index));
    let mut vocabulary = Vocabulary {
        name,
        definition: decl.definition.resolve(context.languages),
        note: decl.note.resolve(context.languages),
        order: decl.order,
        stated: decl.stated.always,
        stated_with_context: decl.stated.with_context,
        stated_by_name: decl.stated.by_name,
        terms: terms.into(),
        location: decl.name.at,
    };
    cut_loops(&vocabulary, &mut broader, |to| *to, "broader than", context);
    cut_loops(&vocabulary, &mut above, |edge: &Above| edge.term, "above", context);
    if context.report.count() > before || decl.terms.iter().any(|term| term.lost_edges) {
        context.report.lost_edges.insert(index);
    }
    for (term, (broader, above)) in vocabulary.terms.iter_mut().zip(broader.into_iter().zip(above))
    {
        term.broader = broader.into_iter().map(|(term, _)| term).collect();
        term.above = above.into_iter().map(|(edge, _)| edge).collect();
    }
    vocabulary
}

fn resolve_term(
    identifier: String,
    of: &VocabularyDecl<'_>,
    decl: &TermDecl<'_>,
    context: &mut Context<'_, '_>,
) -> Term {
    let tagged = |words: &[(&str, Word<'_>)]| {
        words.iter().map(|(tag, word)| ((*tag).to_owned(), word.text.to_owned())).collect()
    };
    Term {
        code: decl.code.text.to_owned(),
        identifier,
        label: decl.label.resolve(context.languages),
        aliases: tagged(&decl.aliases),
        cues: tagged(&decl.cues),
        hints: tagged(&decl.hints),
        implies: decl.implies.iter().filter_map(|&word| stated::term(word, context)).collect(),
        exhaustive: decl.exhaustive.unwrap_or(of.exhaustive),
        stated: decl.stated.unwrap_or(true),
        dates: decl.dates,
        effect: decl.effect,
        interval: decl.interval,
        plural: decl.plural.resolve(context.languages),
        definition: decl.definition.resolve(context.languages),
        note: decl.note.resolve(context.languages),
        examples: decl.examples.iter().map(|value| value.text().to_owned()).collect(),
        broader: Vec::new(),
        above: Vec::new(),
        mappings: decl.mappings.clone(),
        since: decl.since.map(|word| word.text.to_owned()),
        deprecated: decl.deprecated.as_ref().map(|d| d.resolve(context.languages)),
        location: decl.code.at,
    }
}

/// Reports the loops among the edges of terms, and removes the edges that close them.
fn cut_loops<E>(
    vocabulary: &Vocabulary,
    edges: &mut [Vec<(E, Location)>],
    to: impl Fn(&E) -> usize,
    relation: &str,
    context: &mut Context<'_, '_>,
) {
    let graph: Vec<Vec<usize>> =
        edges.iter().map(|list| list.iter().map(|(edge, _)| to(edge)).collect()).collect();
    let mut found = graph::loops(&graph);
    let code = if relation == "above" { codes::ORDER_LOOP } else { codes::HIERARCHY_LOOP };
    for found in &found {
        // An extension that closes the loop of a base has the edge to be removed.
        let steps = found.nodes.iter().zip(found.nodes.iter().cycle().skip(1));
        let added = steps.into_iter().find_map(|(&from, &next)| {
            let edge = edges[from].iter().find(|(edge, _)| to(edge) == next);
            edge.filter(|(_, at)| context.layers.extends(*at, vocabulary.location))
        });
        let at = added.unwrap_or(&edges[found.from][found.edge]).1;
        let name = |term: usize| vocabulary.terms[term].code.as_str();
        let message = format!("`{}` is {relation} itself", name(found.nodes[0]));
        let help = format!("remove one step of {}", found.describe(name));
        context.report.help(code, at, message, help);
    }
    // Later edges first, so that the numbers of the others stay true.
    sort_by_key(&mut found, |found| std::cmp::Reverse((found.from, found.edge)));
    for found in found {
        edges[found.from].remove(found.edge);
    }
}
