//! What is collected from a document, in one walk.

use std::collections::HashSet;

use comity_ontology::{model::Model, reading::Interpreter};
use comity_tree::{Finding, Tree};

use crate::{
    arrow::{Arrow, arrows},
    conflict::{
        recorded::{self, Recorded},
        statement::{Statement, Subjects},
    },
    corpus::entry::{Entries, Gathering},
    evidence::{EvidenceTypes, citing::Citing, paths},
    stated::names::Declared,
    walk::walk,
};

/// What other checks need of a document.
#[derive(Debug, Default)]
pub(crate) struct Gathered {
    pub(crate) arrows: Vec<Arrow>,
    pub(crate) entries: Entries,
    pub(crate) counted: usize,
    pub(crate) statements: Vec<Statement>,
    pub(crate) recorded: Vec<Recorded>,
    pub(crate) citing: Citing,
    /// The paths that lead nowhere.
    pub(crate) astray: Vec<Finding>,
    pub(crate) names: Vec<Declared>,
}

/// Collects it.
#[derive(Debug)]
pub(crate) struct Gatherer<'g, 'o> {
    pub(crate) interpreter: &'g Interpreter<'o>,
    pub(crate) root: usize,
    pub(crate) main_union: Option<usize>,
    pub(crate) evidence: Option<&'g EvidenceTypes>,
    pub(crate) subjects: &'g Subjects,
    /// The record that records contradictions.
    pub(crate) record: Option<usize>,
}

impl Gatherer<'_, '_> {
    /// What a document has; what is unsound is passed by. Of the malformed nodes, the references
    /// are kept. In a document that `is_sound`, no value is wrong.
    pub(crate) fn gather(
        &self,
        tree: &Tree<'_>,
        is_sound: bool,
        malformed: HashSet<u32>,
    ) -> Gathered {
        let model: &Model = self.interpreter.model();
        let mut found = Gathered::default();
        let mut entries = Gathering::new(model, malformed);
        walk(model, self.root, tree.root(), &mut |way| {
            let Some(last) = way.last() else { return };
            found.arrows.extend(arrows(model, way));
            entries.visit(model, way);
            let union = last.variant.map(|(union, _)| union);
            found.counted += usize::from(union.is_some() && union == self.main_union);
            found.statements.extend(self.subjects.statement(self.interpreter, is_sound, last));
            if self.record == Some(last.record) {
                found.recorded.extend(recorded::read(last.node));
            }
            if let Some(types) = self.evidence {
                found.citing.visit(types, model, way);
                found.astray.extend(paths::astray(types, model, way));
            }
            found.names.extend(Declared::of(model, way));
        });
        found.entries = entries.found;
        found
    }
}
