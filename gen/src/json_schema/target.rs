//! What every part of the target needs while it writes.

use std::collections::HashSet;

use comity_ontology::{Model, model::TypeRef};

use super::{Shape, names::Names};
use crate::{
    fates,
    loss::{Effect, Loss},
};

/// Where the definitions of a schema go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    /// All in one document.
    Document,
    /// One text a type; built-in types and the variants of a union are written in place.
    Single,
}

/// The draft of JSON Schema that a schema is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Draft {
    /// 2020-12.
    Twenty,
    /// draft-07, in which `contains` has no bounds.
    Seven,
}

/// A schema in the making.
pub(super) struct Target<'m> {
    pub(super) model: &'m Model,
    pub(super) shape: Shape,
    pub(super) layout: Layout,
    pub(super) draft: Draft,
    /// The language of the labels that are titles of records and fields; without it, names are.
    pub(super) labels: Option<&'m str>,
    pub(super) names: Names,
    losses: Vec<Loss>,
    refers: Vec<TypeRef>,
}

impl<'m> Target<'m> {
    pub(super) fn new(model: &'m Model, shape: Shape, layout: Layout) -> Self {
        Self {
            model,
            shape,
            layout,
            draft: Draft::Twenty,
            labels: None,
            names: Names::new(model),
            losses: Vec::new(),
            refers: Vec::new(),
        }
    }

    /// Whether `null` represents an absent value.
    pub(super) fn null_is_absent(&self) -> bool {
        self.shape == Shape::Validation
    }

    pub(super) fn lose(
        &mut self,
        subject: impl Into<String>,
        effect: Effect,
        codes: &[&str],
        what: String,
        instead: &str,
    ) {
        self.losses.push(Loss {
            subject: subject.into(),
            what,
            instead: instead.to_owned(),
            effect,
            codes: codes.iter().map(|&code| code.to_owned()).collect(),
        });
    }

    /// What every target loses alike.
    pub(super) fn lose_all(&mut self, losses: impl IntoIterator<Item = Loss>) {
        self.losses.extend(losses);
    }

    /// Notes that the text being written refers to `ty`.
    pub(super) fn refer(&mut self, ty: TypeRef) {
        if !self.refers.contains(&ty) {
            self.refers.push(ty);
        }
    }

    pub(super) fn refers(self) -> Vec<TypeRef> {
        self.refers
    }

    /// How many rules are carried, by what was lost so far.
    pub(super) fn carried(&self) -> String {
        fates::carried(self.model, &self.losses)
    }

    /// What was lost: each loss once, although a record may have been written as several variants.
    pub(super) fn losses(self) -> Vec<Loss> {
        let mut seen = HashSet::new();
        let mut losses = self.losses;
        losses.retain(|loss| seen.insert((loss.subject.clone(), loss.what.clone())));
        losses
    }
}
