//! Which rules and conflicts read a vocabulary, and which name one of its terms.

use std::collections::{BTreeMap, BTreeSet};

use comity_ontology::{
    Model,
    cel::{Expr, ExprKind, Type},
    model::Rule,
};

/// A rule of one record or of several.
#[derive(Debug)]
pub(super) struct RuleOf<'m> {
    pub(super) rule: &'m Rule,
    /// The records that have it, as indices.
    pub(super) records: Vec<usize>,
}

/// The rules of a model, each once, in the order of the ontology.
pub(super) fn rules(model: &Model) -> Vec<RuleOf<'_>> {
    let mut rules: Vec<RuleOf<'_>> = Vec::new();
    let mut known = BTreeMap::new();
    for (index, record) in model.records.iter().enumerate() {
        for rule in &record.rules {
            let at = *known.entry(rule.id.as_str()).or_insert_with(|| {
                rules.push(RuleOf { rule, records: Vec::new() });
                rules.len() - 1
            });
            rules[at].records.push(index);
        }
    }
    rules
}

/// The folder and the id of each rule and conflict.
pub(super) type Ids<'m> = BTreeSet<(&'static str, &'m str)>;

/// What reads the vocabularies of a model and names their terms.
#[derive(Debug, Default)]
pub(super) struct Touches<'m> {
    vocabularies: BTreeMap<usize, Ids<'m>>,
    terms: BTreeMap<(usize, usize), Ids<'m>>,
}

impl<'m> Touches<'m> {
    pub(super) fn new(model: &'m Model, rules: &[RuleOf<'m>]) -> Self {
        let mut touches = Self::default();
        for RuleOf { rule, .. } in rules {
            touches.read(model, ("rules", &rule.id), &rule.assert);
        }
        for conflict in &model.conflicts {
            for condition in conflict.when.iter().chain([&conflict.assert]) {
                touches.read(model, ("conflicts", &conflict.id), condition);
            }
        }
        touches
    }

    /// What reads a vocabulary.
    pub(super) fn of_vocabulary(&self, vocabulary: usize) -> impl Iterator<Item = &(&str, &str)> {
        self.vocabularies.get(&vocabulary).into_iter().flatten()
    }

    /// What names a term.
    pub(super) fn of_term(
        &self,
        vocabulary: usize,
        term: usize,
    ) -> impl Iterator<Item = &(&str, &str)> {
        self.terms.get(&(vocabulary, term)).into_iter().flatten()
    }

    fn read(&mut self, model: &Model, id: (&'static str, &'m str), condition: &Expr) {
        let mut open = vec![condition];
        while let Some(expr) = open.pop() {
            open.extend(expr.operands());
            let vocabulary = match &expr.ty {
                Type::Term(vocabulary) => *vocabulary,
                _ => match &expr.kind {
                    ExprKind::Within(term, _) => match term.ty {
                        Type::Term(vocabulary) => vocabulary,
                        _ => continue,
                    },
                    _ => continue,
                },
            };
            self.vocabularies.entry(vocabulary).or_default().insert(id);
            let term = match &expr.kind {
                ExprKind::String(code) => model.vocabularies[vocabulary].term(code),
                ExprKind::Within(_, term) => {
                    Some((*term, &model.vocabularies[vocabulary].terms[*term]))
                }
                _ => None,
            };
            if let Some((term, _)) = term {
                self.terms.entry((vocabulary, term)).or_default().insert(id);
            }
        }
    }
}
