//! A term of a base that an extension puts below others does not make a rule of the base reject
//! what it accepts.

use std::collections::BTreeSet;

use comity_tree::{Severity, one_line};

use super::Subject;
use crate::{
    cel::{Binary, Expr, ExprKind, Macro, Type, Unary},
    codes,
    model::{Location, Scope, Vocabulary},
    report::Report,
};

/// An edge from a term to a broader one, or to one that it ranks above.
struct Edge {
    from: usize,
    to: usize,
    at: Location,
}

/// The edges of one kind in one vocabulary.
struct Edges<'m> {
    vocabulary: usize,
    terms: &'m Vocabulary,
    is_order: bool,
    list: Vec<Edge>,
}

pub(super) fn lint(subject: &Subject<'_, '_>, report: &mut Report) {
    let bases = subject.model.bases().len();
    let mut told = Vec::new();
    for edges in (0..subject.model.vocabularies.len()).flat_map(|index| of(subject, index)) {
        for base in 0..bases {
            let gains = edges.gains(subject, base);
            if gains.is_empty() {
                continue;
            }
            for (id, what, conditions) in conditions(subject, base) {
                let mut asked = Vec::new();
                for (expr, must_hold) in conditions {
                    edges.asked(expr, Some(must_hold), &mut asked);
                }
                let is_asked = |gained: &BTreeSet<usize>| {
                    asked.iter().any(|lower| lower.is_none_or(|lower| gained.contains(&lower)))
                };
                let found = gains.iter().find(|(_, gained)| is_asked(gained));
                let found = found.filter(|(edge, _)| !told.contains(&(edge.at, id)));
                if let Some((edge, _)) = found {
                    told.push((edge.at, id));
                    say(subject, &edges, edge, (id, what, base), report);
                }
            }
        }
    }
}

fn say(
    subject: &Subject<'_, '_>,
    edges: &Edges<'_>,
    edge: &Edge,
    (id, what, base): (&str, &str, usize),
    report: &mut Report,
) {
    let code = |term: usize| one_line(&edges.terms.terms[term].code);
    let is = if edges.is_order { "above" } else { "narrower than" };
    let message = format!(
        "`{}` becomes {is} `{}`, so that the {what} `{}` can reject a document that is valid in `{}`",
        code(edge.from),
        code(edge.to),
        one_line(id),
        subject.model.origins.ontologies[base],
    );
    let help =
        "leave the term of the base where it is, and give a term of the extension this place";
    report.help(codes::NARROWS_BASE, edge.at, message, help);
}

/// The edges of a vocabulary: of the hierarchy, and of the order.
fn of<'s>(subject: &'s Subject<'_, '_>, vocabulary: usize) -> [Edges<'s>; 2] {
    let terms = &subject.model.vocabularies[vocabulary];
    let (mut broader, mut above) = (Vec::new(), Vec::new());
    for (from, term) in subject.declarations.vocabularies[vocabulary].terms.iter().enumerate() {
        let edge = |word: &crate::parse::Word<'_>| {
            let to = subject.names.term(vocabulary, word.text)?;
            Some(Edge { from, to, at: word.at })
        };
        broader.extend(term.broader.iter().filter_map(edge));
        above.extend(term.above.iter().filter_map(|lower| edge(&lower.term)));
    }
    [(false, broader), (true, above)].map(|(is_order, list)| Edges {
        vocabulary,
        terms,
        is_order,
        list,
    })
}

/// What can make a document of a base invalid: the conditions of its rules and conflicts that are
/// errors, each with its id. What reads several documents is not about one of them.
fn conditions<'s>(
    subject: &'s Subject<'_, '_>,
    base: usize,
) -> impl Iterator<Item = (&'s str, &'static str, Vec<(&'s Expr, bool)>)> {
    let model = subject.model;
    let knows = move |at: Location| model.origins.knows(base, at);
    let rules = model.records.iter().flat_map(|record| &record.rules);
    let rules = rules.filter(move |rule| rule.severity == Severity::Error && knows(rule.location));
    let rules = rules.map(|rule| (rule.id.as_str(), "rule", vec![(&rule.assert, true)]));
    let conflicts = model.conflicts.iter().filter(move |conflict| {
        conflict.severity == Severity::Error
            && conflict.scope == Scope::Document
            && knows(conflict.location)
    });
    let conflicts = conflicts.map(|conflict| {
        let when = conflict.when.iter().map(|when| (when, false));
        let all = std::iter::once((&conflict.assert, true)).chain(when);
        (conflict.id.as_str(), "conflict", all.collect())
    });
    rules.chain(conflicts)
}

impl Edges<'_> {
    /// The terms, all of them as `None`, of which an expression asks whether others are below them,
    /// such that it may become false if more are. `wanted` is what the expression should be for
    /// the rule to hold; `None` if that cannot be told.
    // No deeper than an expression may nest.
    fn asked(&self, expr: &Expr, wanted: Option<bool>, found: &mut Vec<Option<usize>>) {
        let is_ours = |term: &Expr| term.ty == Type::Term(self.vocabulary);
        match &expr.kind {
            ExprKind::Within(term, code) if !self.is_order => {
                if is_ours(term) && wanted != Some(true) {
                    found.push(Some(*code));
                }
            }
            ExprKind::Above(term, _) if self.is_order => {
                if is_ours(term) && wanted != Some(true) {
                    found.push(None);
                }
            }
            ExprKind::Across(_, arguments) => {
                if arguments.iter().any(is_ours) && wanted != Some(true) {
                    found.push(None);
                }
            }
            ExprKind::Unary(Unary::Not, operand) => {
                self.asked(operand, wanted.map(|wanted| !wanted), found);
            }
            ExprKind::Binary(Binary::And | Binary::Or, left, right) => {
                self.asked(left, wanted, found);
                self.asked(right, wanted, found);
            }
            ExprKind::Macro(Macro::All | Macro::Exists, list, _, body) => {
                self.asked(list, None, found);
                self.asked(body, wanted, found);
            }
            ExprKind::Conditional(condition, yes, no) => {
                self.asked(condition, None, found);
                self.asked(yes, wanted, found);
                self.asked(no, wanted, found);
            }
            _ => expr.operands().into_iter().for_each(|part| self.asked(part, None, found)),
        }
    }

    /// The edges that an extension adds, each with the terms below which it puts terms of a base
    /// that were not there.
    fn gains(&self, subject: &Subject<'_, '_>, base: usize) -> Vec<(&Edge, BTreeSet<usize>)> {
        let origins = &subject.model.origins;
        let is_known = |term: &usize| origins.knows(base, self.terms.terms[*term].location);
        let added = self.list.iter().filter(|edge| !origins.knows(base, edge.at));
        let gains = added.map(|edge| {
            let lower = reach(edge.from, &self.list, |edge| (edge.to, edge.from));
            let ends = reach(edge.to, &self.list, |edge| (edge.from, edge.to));
            let mut gained = BTreeSet::new();
            for term in lower.into_iter().filter(is_known) {
                let known = self.list.iter().filter(|edge| origins.knows(base, edge.at));
                let before = reach(term, known, |edge| (edge.from, edge.to));
                gained.extend(ends.iter().filter(|end| is_known(end) && !before.contains(end)));
            }
            (edge, gained)
        });
        gains.filter(|(_, gained)| !gained.is_empty()).collect()
    }
}

/// A term and all that edges lead to from it.
fn reach<'e>(
    from: usize,
    edges: impl IntoIterator<Item = &'e Edge>,
    way: impl Fn(&Edge) -> (usize, usize),
) -> BTreeSet<usize> {
    let mut next: Vec<Vec<usize>> = Vec::new();
    for (from, to) in edges.into_iter().map(way) {
        if next.len() <= from {
            next.resize_with(from + 1, Vec::new);
        }
        next[from].push(to);
    }
    let mut seen = BTreeSet::from([from]);
    let mut open = vec![from];
    while let Some(term) = open.pop() {
        let to = next.get(term).into_iter().flatten();
        open.extend(to.filter(|&&to| seen.insert(to)));
    }
    seen
}
