//! The claims that name an entry, in whatever role.

use comity_ontology::model::{Field, FieldPart, Model};

use crate::{
    ClaimCorpus, Entity, EntityError, FoundClaim, Item, TermRef, entity::referred, language,
};

/// Every claim that names an entry of the registry.
#[derive(Clone, Debug)]
pub struct About<'c> {
    /// The entry.
    pub entity: Entity<'c>,
    /// The claims, in the order of the corpus.
    pub mentions: Vec<ClaimMention<'c>>,
}

/// A claim that names an entry of the registry.
#[derive(Clone, Debug)]
pub struct ClaimMention<'c> {
    /// The claim.
    pub found: FoundClaim<'c>,
    /// The roles in which it names the entry: at least one.
    pub roles: Vec<MentionRole<'c>>,
}

/// The role in which a claim names an entry.
#[derive(Clone, Debug)]
pub struct MentionRole<'c> {
    /// The fields that lead to the name, such as `parties` or `participants.actor`.
    pub path: String,
    /// The terms beside the name in a record of its own, after their fields.
    pub terms: Vec<(&'c str, TermRef<'c>)>,
    /// The fields of the path.
    pub(crate) fields: Vec<&'c Field>,
}

impl PartialEq for MentionRole<'_> {
    fn eq(&self, other: &Self) -> bool {
        (&self.path, &self.terms) == (&other.path, &other.terms)
    }
}

impl Eq for MentionRole<'_> {}

impl MentionRole<'_> {
    /// The labels of the fields that lead to the name, in a language.
    pub fn words(&self, language: &str) -> String {
        let labels: Vec<String> =
            self.fields.iter().map(|field| language::label(language, field)).collect();
        labels.join(" › ")
    }
}

impl ClaimCorpus {
    /// Every claim that names an entry of the registry, in whatever role.
    ///
    /// # Errors
    ///
    /// No entry has this name, or several are.
    pub fn claims_about(&self, word: &str) -> Result<About<'_>, EntityError> {
        let entity = self.entity(word)?;
        let key = (entity.scalar_index(), entity.id());
        let mentions = self.claims().filter_map(|found| {
            let mut roles = Vec::new();
            each_reference(&self.model, found.item(), &mut |reference| {
                if (reference.scalar, reference.id) == key {
                    let role = reference.role(&self.model);
                    if !roles.contains(&role) {
                        roles.push(role);
                    }
                }
            });
            (!roles.is_empty()).then_some(ClaimMention { found, roles })
        });
        Ok(About { entity, mentions: mentions.collect() })
    }
}

/// An id of the registry in a claim or an entry.
pub(crate) struct Reference<'c, 'p> {
    /// The scalar of the id.
    pub(crate) scalar: usize,
    /// The id.
    pub(crate) id: &'c str,
    /// Whether it belongs to those who say the claim.
    pub(crate) is_of_speakers: bool,
    path: &'p [&'c Field],
    item: &'c Item,
}

impl<'c> Reference<'c, '_> {
    fn role(&self, model: &'c Model) -> MentionRole<'c> {
        // The terms of the claim itself describe the claim, not the one named.
        let is_inner = self.path.len() > 1;
        let terms = self.item.each(model).filter(|_| is_inner).flat_map(|(field, values)| {
            values.iter().filter_map(|value| Some((field.name.as_str(), value.term(model)?)))
        });
        let path: Vec<&str> = self.path.iter().map(|field| field.name.as_str()).collect();
        MentionRole { path: path.join("."), terms: terms.collect(), fields: self.path.to_vec() }
    }
}

/// Shows each id of the registry in a record.
pub(crate) fn each_reference<'c>(
    model: &'c Model,
    item: &'c Item,
    show: &mut dyn FnMut(&Reference<'c, '_>),
) {
    walk(model, item, &mut Vec::new(), false, show);
}

// Values come from trees, whose depth is limited.
fn walk<'c>(
    model: &'c Model,
    item: &'c Item,
    path: &mut Vec<&'c Field>,
    is_of_speakers: bool,
    show: &mut dyn FnMut(&Reference<'c, '_>),
) {
    for (field, values) in item.each(model) {
        path.push(field);
        let is_of_speakers = is_of_speakers || field.part == Some(FieldPart::Speakers);
        for value in values {
            if let (Some(id), Some(scalar)) = (value.text(), referred(field)) {
                show(&Reference { scalar, id, is_of_speakers, path, item });
            } else if let Some(inner) = value.record() {
                walk(model, inner, path, is_of_speakers, show);
            }
        }
        path.pop();
    }
}
