//! Entries of a context that mean a claim which leans on them.

use std::collections::HashMap;

use comity_ontology::model::{ContextPart, FieldRole, Model, Scope};
use comity_tree::{Finding, Kind, Node};

use super::{Context, values};
use crate::{
    codes,
    evidence::{Cited, Claim, Purpose},
    words::short,
};

/// How many steps of a way round are named.
const NAMED: usize = 8;

/// What entries and claims of a document lead to: first the entries, then the claims.
struct Graph<'c, 't> {
    all: Vec<&'c Claim<'t>>,
    entries: usize,
    /// From each, where it says so, to which.
    out: Vec<Vec<(Node<'t>, usize)>>,
}

impl<'t> Context<'t> {
    /// `cyclic-reference`: what words mean is a claim, and the claim says it with these words.
    ///
    /// That entries lean on each other in a circle is found with the references of all documents.
    pub(crate) fn circles(&self, model: &Model, cited: &[Cited<'t>]) -> Vec<Finding> {
        let graph = self.graph(model, cited);
        let mut findings = Vec::new();
        let mut depths: Vec<Option<usize>> = vec![None; graph.all.len()];
        let mut is_done = vec![false; graph.all.len()];
        for start in 0..graph.entries {
            if is_done[start] {
                continue;
            }
            let mut way = vec![(start, 0)];
            depths[start] = Some(0);
            while let Some((at, next)) = way.last_mut() {
                let Some(&(node, to)) = graph.out[*at].get(*next) else {
                    (depths[*at], is_done[*at]) = (None, true);
                    way.pop();
                    continue;
                };
                *next += 1;
                if let Some(depth) = depths[to] {
                    let round: Vec<usize> = way[depth..].iter().map(|(at, _)| *at).collect();
                    findings.extend(graph.finding(node, &round));
                } else if !is_done[to] {
                    depths[to] = Some(way.len());
                    way.push((to, 0));
                }
            }
        }
        findings
    }

    fn graph<'c>(&'c self, model: &Model, cited: &'c [Cited<'t>]) -> Graph<'c, 't> {
        let mut all: Vec<&Claim<'t>> = self.entries.iter().map(|entry| &entry.claim).collect();
        let entries = all.len();
        let mut claims: HashMap<&str, usize> = HashMap::new();
        let statements = cited.iter().filter(|cited| cited.purpose == Purpose::Statement);
        for claim in statements.filter_map(|cited| cited.claim.as_ref()) {
            claims.entry(claim.id).or_insert_with(|| {
                all.push(claim);
                all.len() - 1
            });
        }
        let out = all.iter().enumerate().map(|(at, of)| {
            let fields = &model.records[of.record].fields;
            let mut out: Vec<(Node<'t>, usize)> = Vec::new();
            let leans = values(fields, of.node, ContextPart::Leans);
            out.extend(
                leans.into_iter().filter_map(|node| Some((node, *self.ids.get(node.as_str()?)?))),
            );
            let refers = fields.iter().filter(|field| {
                at < entries
                    && field.role == FieldRole::Reference(Scope::Document)
                    && field.context.is_none()
            });
            for value in refers.filter_map(|field| of.node.get(&field.name)) {
                let one = (value.kind() != Kind::Seq).then_some(value);
                let items = value.items().chain(one);
                out.extend(items.filter_map(|node| Some((node, *claims.get(node.as_str()?)?))));
            }
            out
        });
        Graph { out: out.collect(), all, entries }
    }
}

impl Graph<'_, '_> {
    /// That a way which ends at a node leads back to its start; nothing if no claim is on it.
    fn finding(&self, node: Node<'_>, round: &[usize]) -> Option<Finding> {
        round.iter().find(|at| **at >= self.entries)?;
        let name = |at: &usize| format!("`{}`", short(self.all[*at].id));
        let mut names: Vec<String> = round.iter().take(NAMED).map(name).collect();
        if let Some(more) = round.len().checked_sub(NAMED).filter(|more| *more > 0) {
            names.push(format!("… {more} more"));
        }
        names.extend(round.first().map(name));
        let message = format!("the context forms a cycle: {}", names.join(" → "));
        let help = "let the claim say it without these words, or resolve them with another claim";
        let finding = Finding::new(codes::CYCLIC_REFERENCE, node.span(), message);
        Some(finding.help(help).node(node.index()))
    }
}
