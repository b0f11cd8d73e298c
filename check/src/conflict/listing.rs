//! A contradiction with all that people want to know of it.

use std::collections::HashMap;

use comity_ontology::model::{Conflict, ConflictMessagePart, Literal, Model, Path, Sides, TypeRef};
use comity_tree::{Lines, Node, Severity};

use super::{Contradiction, Side, Status, candidate::Statements, recorded::document_name, written};

/// A contradiction, shown.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Listed {
    /// The id of the conflict.
    pub conflict: String,
    /// How much it weighs.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// What should hold.
    pub definition: String,
    /// Why it may be none; empty if there is nothing to say.
    pub maybe: String,
    /// What is known of it.
    pub status: Status,
    /// The statements.
    pub sides: Vec<ListedSide>,
}

/// A statement, shown.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListedSide {
    /// Its name in the corpus.
    pub name: String,
    /// The tag of its union, or its record.
    pub kind: String,
    /// The title of its text, if that has one.
    pub title: Option<String>,
    /// Its document.
    pub file: String,
    /// The line and the column, from 1.
    pub place: (usize, usize),
    /// What it says, as far as it matters here: names of fields and what is there.
    pub values: Vec<(String, String)>,
}

/// How many values of one field a message shows.
const SHOWN: usize = 16;

/// The documents of contradictions, with their lines.
pub(crate) struct Lister<'r> {
    model: &'r Model,
    statements: Statements<'r>,
    lines: HashMap<usize, Lines<'r>>,
}

impl<'r> Lister<'r> {
    /// Finds the lines of the documents that contradictions are about.
    pub(crate) fn new(
        model: &'r Model,
        statements: Statements<'r>,
        contradictions: &[Contradiction],
    ) -> Self {
        let mut lines = HashMap::new();
        for side in contradictions.iter().flat_map(|found| &found.sides) {
            let text = &statements.members[side.member].file.get().source.text;
            lines.entry(side.member).or_insert_with(|| Lines::new(text));
        }
        Self { model, statements, lines }
    }

    /// Where documents add to a statement, in their trees.
    fn added(&self, side: Side) -> impl Iterator<Item = Node<'r>> {
        let places = self.statements.get(side).added.iter();
        places
            .filter_map(|(member, node)| self.statements.members.get(*member)?.tree()?.node(*node))
    }

    /// Where a statement is, in its tree.
    pub(crate) fn node(&self, side: Side) -> Option<Node<'r>> {
        self.statements.members[side.member].tree()?.node(self.statements.get(side).node)
    }

    /// The line and the column of a statement, from 1.
    pub(crate) fn place(&self, side: Side) -> (usize, usize) {
        let start = self.statements.get(side).span.start;
        let position = self.lines.get(&side.member).map(|lines| lines.position(start));
        position.map_or((1, 1), |at| (at.line, at.column))
    }

    /// The name of a statement in the corpus.
    pub(crate) fn name(&self, side: Side) -> String {
        let document = document_name(self.statements.members[side.member].file);
        self.statements.get(side).name(&document)
    }

    /// The document of a statement.
    pub(crate) fn file(&self, side: Side) -> &str {
        self.statements.members[side.member].file.name()
    }

    /// What a contradiction's finding says.
    pub(crate) fn message(&self, found: &Contradiction) -> String {
        let conflict = &self.model.conflicts[found.conflict];
        let part = |part: &ConflictMessagePart| match part {
            ConflictMessagePart::Text(text) => text.clone(),
            ConflictMessagePart::Value(side, path) => {
                let sides = match conflict.sides {
                    Sides::Between(_) => &found.sides[*side..=*side],
                    Sides::Among(_) => found.sides.as_slice(),
                };
                let rest = sides.len().checked_sub(SHOWN).filter(|rest| *rest > 0);
                let texts = sides.iter().take(SHOWN).filter_map(|side| self.written(*side, path));
                let texts = texts.chain(rest.map(|rest| format!("and {rest} more")));
                let texts = texts.collect::<Vec<_>>().join(", ");
                if texts.is_empty() { "…".to_owned() } else { texts }
            }
        };
        conflict.message.iter().map(part).collect()
    }

    /// Why a contradiction may be none.
    pub(crate) fn maybe(&self, found: &Contradiction) -> String {
        let conflict = &self.model.conflicts[found.conflict];
        let mut reasons = Vec::new();
        if !conflict.maybe.is_empty() {
            reasons.push(conflict.maybe.first().to_owned());
        }
        if found.milder {
            let unions = found.sides.iter().filter_map(|side| self.statements.get(*side).union);
            let comparison =
                unions.into_iter().find_map(|union| self.model.unions[union].comparison.as_ref());
            reasons.extend(comparison.map(|comparison| comparison.because.first().to_owned()));
        }
        reasons.retain(|reason| !reason.is_empty());
        reasons.join("; ")
    }

    /// A contradiction, shown.
    pub(crate) fn list(&self, found: &Contradiction) -> Listed {
        let conflict = &self.model.conflicts[found.conflict];
        let sides = found.sides.iter().enumerate();
        Listed {
            conflict: conflict.id.clone(),
            severity: found.severity,
            message: self.message(found),
            definition: conflict.definition.first().to_owned(),
            maybe: self.maybe(found),
            status: found.status.clone(),
            sides: sides.map(|(number, side)| self.side(conflict, number, *side)).collect(),
        }
    }

    fn side(&self, conflict: &Conflict, number: usize, side: Side) -> ListedSide {
        let (member, statement) = (self.statements.members[side.member], self.statements.get(side));
        let values = paths(conflict, number).into_iter();
        let values = values.filter_map(|path| Some((path.join("."), self.written(side, &path)?)));
        let kind = statement.union.and_then(|union| {
            let tag = &self.model.unions[union].tag;
            Some(self.node(side)?.get(tag)?.text().to_owned())
        });
        ListedSide {
            name: self.name(side),
            kind: kind.unwrap_or_else(|| self.model.records[statement.record].name.clone()),
            title: member.document.title.clone(),
            file: member.file.name().to_owned(),
            place: self.place(side),
            values: values.collect(),
        }
    }

    /// What is written at a path, or goes without saying.
    fn written(&self, side: Side, path: &Path) -> Option<String> {
        let mut nodes = self.node(side).into_iter().chain(self.added(side));
        nodes.find_map(|node| written::written(node, path)).or_else(|| {
            let [name] = path.as_slice() else { return None };
            let record = &self.model.records[self.statements.get(side).record];
            let (_, field) = record.field(name)?;
            match (field.default.as_ref()?, field.ty) {
                (Literal::Text(text), _) => Some(text.clone()),
                (Literal::Boolean(value), _) => Some(value.to_string()),
                (Literal::Term(term), TypeRef::Vocabulary(vocabulary)) => {
                    Some(self.model.vocabularies[vocabulary].terms.get(*term)?.code.clone())
                }
                (Literal::Term(_), _) => None,
            }
        })
    }
}

/// The paths on a side that a conflict mentions: those of its message first, then those of its
/// keys.
fn paths(conflict: &Conflict, number: usize) -> Vec<Path> {
    let place = match conflict.sides {
        Sides::Between(_) => number,
        Sides::Among(_) => 0,
    };
    let mut paths: Vec<Path> = Vec::new();
    for part in &conflict.message {
        if let ConflictMessagePart::Value(side, path) = part
            && *side == place
        {
            paths.push(path.clone());
        }
    }
    paths.extend(conflict.at.iter().map(|at| vec![at.clone()]));
    for key in conflict.same.iter().chain(&conflict.shares) {
        paths.extend(key.paths.get(place).into_iter().flatten().cloned());
    }
    let mut seen: Vec<Path> = Vec::new();
    for path in paths {
        // What is shown whole is not shown in parts as well.
        if !seen.iter().any(|other| path.starts_with(other)) {
            seen.push(path);
        }
    }
    seen
}
