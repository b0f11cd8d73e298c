//! What a claim says besides strength, mode and negation, compared with another.

use std::collections::{BTreeMap, BTreeSet};

use comity_ontology::model::{Cardinality, Field, FieldPart, FieldRole, Model, Stated, TypeRef};
use comity_tree::Node;

use crate::evidence::Claim;

/// The values of a claim that make it another than a claim beside it, as they are written.
#[derive(Debug, Default)]
pub(super) struct Said<'t> {
    record: usize,
    /// The term that says what is the case, such as the kind of an event or the stance of a
    /// position.
    predicate: Option<&'t str>,
    fields: BTreeMap<&'t str, &'t str>,
}

impl<'t> Said<'t> {
    pub(super) fn of(model: &Model, claim: &Claim<'t>) -> Self {
        let Claim { record, node, .. } = *claim;
        let is_said = |field: &Field| {
            // Words of the source are others for each item.
            let is_worded = match field.ty {
                TypeRef::Vocabulary(of) => {
                    model.vocabularies[of].terms.iter().any(|term| term.exhaustive)
                }
                TypeRef::Text => field.stated == Stated::Yes,
                _ => false,
            };
            let is_aside = matches!(
                field.part,
                Some(
                    FieldPart::Manner
                        | FieldPart::Encoding
                        | FieldPart::Links
                        | FieldPart::Remark
                        | FieldPart::Speakers
                )
            );
            field.role != FieldRole::Identity && !is_aside && !is_worded
        };
        let text =
            |node: Node<'t>| node.tree().source().get(node.span().range()).unwrap_or_default();
        let fields = node.entries().filter(|(key, _)| {
            model.records[record].field(key.text()).is_some_and(|(_, field)| is_said(field))
        });
        let is_predicate = |field: &&Field| {
            let is_term = matches!(field.ty, TypeRef::Vocabulary(_));
            is_term && field.cardinality == Cardinality::ONE && is_said(field)
        };
        let predicate = model.records[record].fields.iter().find(is_predicate);
        Self {
            record,
            predicate: predicate.and_then(|field| node.get(&field.name)).map(Node::text),
            fields: fields.map(|(key, value)| (key.text(), text(value))).collect(),
        }
    }

    /// In how many fields it differs from another; more than can be if that is of another record.
    pub(super) fn differences(&self, other: &Self) -> usize {
        self.differing(other).map_or(usize::MAX, |fields| fields.len())
    }

    /// Whether it says the same as another of something else.
    pub(super) fn is_item_with(&self, other: &Self) -> bool {
        self.predicate == other.predicate && self.differences(other) > 0
    }

    pub(super) fn is_of_kind(&self, other: &Self) -> bool {
        self.record == other.record
    }

    /// Whether it has the fields that another has.
    pub(super) fn has_fields_of(&self, other: &Self) -> bool {
        self.fields.keys().eq(other.fields.keys())
    }

    /// Whether something qualifies it in the coder's words.
    pub(super) fn is_qualified(&self, model: &Model) -> bool {
        self.fields.keys().any(|name| self.is_free(model, name))
    }

    /// What qualifies another claim in the coder's words, and not this one, if the two are figures
    /// of one statement for two things: besides that and the figures, one or two fields differ,
    /// and both have them. A total beside a part of it differs in nothing else.
    pub(super) fn unqualified(&self, model: &Model, other: &Self) -> Option<&'t str> {
        let fields = self.differing(other).filter(|fields| fields.len() <= 3)?;
        let (missing, others): (Vec<_>, Vec<_>) =
            fields.into_iter().partition(|name| !self.fields.contains_key(name));
        let [name] = missing[..] else { return None };
        let field = |name: &str| model.records[self.record].field(name).map(|(_, field)| field);
        let is_figure =
            |name: &&str| field(name).is_some_and(|it| it.part == Some(FieldPart::Figure));
        let is_parallel = others.iter().all(|name| other.fields.contains_key(name));
        let is_apart = !others.iter().all(is_figure);
        (is_parallel && is_apart && self.is_free(model, name)).then_some(name)
    }

    /// Whether a field has the coder's words on what a claim is limited to.
    fn is_free(&self, model: &Model, name: &str) -> bool {
        model.records[self.record].field(name).is_some_and(|(_, field)| {
            field.ty == TypeRef::Text && field.role == FieldRole::Plain && field.part.is_none()
        })
    }

    /// The vocabulary in which another claim differs, if the two are items of one list but for
    /// that: they differ in one or two fields besides the one for its terms.
    pub(super) fn item_but_for(&self, model: &Model, other: &Self) -> Option<usize> {
        let fields = self.differing(other).filter(|fields| (2..=4).contains(&fields.len()))?;
        let types = fields.iter().filter_map(|field| {
            let (_, field) = model.records[self.record].field(field)?;
            match field.ty {
                TypeRef::Vocabulary(vocabulary) => Some(vocabulary),
                _ => None,
            }
        });
        // Of two that are terms, either may be the one that makes another item.
        let types: Vec<usize> = types.collect();
        if let [vocabulary] = types[..] { Some(vocabulary) } else { None }
    }

    fn differing(&self, other: &Self) -> Option<BTreeSet<&'t str>> {
        if self.record != other.record {
            return None;
        }
        let keys = self.fields.keys().chain(other.fields.keys()).copied();
        Some(keys.filter(|key| self.fields.get(key) != other.fields.get(key)).collect())
    }
}
