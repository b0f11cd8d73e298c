//! Who is named by which claim, in whatever role.

use crate::bilateral::Claim;
use crate::corpus::{Corpus, Found};
use crate::shape;
use crate::view::{Fields, Reflect as _, View};
use crate::vocabulary::TermRow;

use super::{Entity, NameError};

/// Every claim that names an entry of the registry.
#[derive(Clone, Debug)]
pub struct About<'c> {
    /// The entry.
    pub entity: Entity<'c>,
    /// The claims, in the order of the corpus.
    pub mentions: Vec<Mention<'c>>,
}

/// A claim that names an entry of the registry.
#[derive(Clone, Debug)]
pub struct Mention<'c> {
    /// The claim.
    pub found: Found<'c, Claim>,
    /// The roles in which it names it: at least one.
    pub roles: Vec<Role>,
}

/// The role in which a claim names an entry.
#[derive(Clone, Debug)]
pub struct Role {
    /// The fields that lead to the name, such as `parties` or `participants.actor`.
    pub path: String,
    /// The terms that stand beside the name in a record of its own, after their fields: the role
    /// and the office of a participant, the speech act of a speaker.
    pub terms: Vec<(&'static str, &'static TermRow)>,
}

impl PartialEq for Role {
    fn eq(&self, other: &Self) -> bool {
        let codes = |role: &Self| role.terms.iter().map(|(_, term)| term.code).collect::<Vec<_>>();
        self.path == other.path && codes(self) == codes(other)
    }
}

impl Eq for Role {}

impl Corpus {
    /// Every claim that names an entry of the registry, an actor, a place, a project, an
    /// agreement, an event or a dispute, in whatever role.
    ///
    /// Which fields name entries is read from the ontology, so a new kind of claim is found
    /// without further ado.
    ///
    /// # Errors
    ///
    /// No entry is called so, or several are.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus");
    /// let corpus = comity::Corpus::read_dir(folder)?;
    /// let about = corpus.claims_about("王毅")?;
    /// assert_eq!(about.entity.id(), "wang-yi");
    /// assert!(about.mentions.iter().any(|mention| mention.roles[0].path == "attribution.speaker"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn claims_about(&self, word: &str) -> Result<About<'_>, NameError> {
        let entity = self.entity(word)?;
        let mentions = self.claims().filter_map(|found| {
            let mut roles = Vec::new();
            each_reference(found.claim, &mut |reference| {
                if reference.scalar == entity.scalar() && reference.id == entity.id() {
                    let role = reference.role();
                    if !roles.contains(&role) {
                        roles.push(role);
                    }
                }
            });
            (!roles.is_empty()).then_some(Mention { found, roles })
        });
        Ok(About { entity, mentions: mentions.collect() })
    }
}

/// An id of the registry in a claim.
pub(super) struct Reference<'v, 'p> {
    /// The scalar of the id.
    pub(super) scalar: &'static str,
    /// The id.
    pub(super) id: &'v str,
    /// The fields that lead to it, from the outside inwards.
    pub(super) path: &'p [&'static str],
    /// The record that it stands in.
    record: &'v dyn Fields,
}

impl Reference<'_, '_> {
    fn role(&self) -> Role {
        // The terms of the claim itself say what the claim is, not what the one named is to it.
        let beside = if self.path.len() > 1 { &*self.record.shape().fields } else { &[] };
        let terms = beside.iter().enumerate().filter_map(|(index, field)| {
            match self.record.field(index)? {
                View::Term(term) => Some((field.name, term)),
                _ => None,
            }
        });
        Role { path: self.path.join("."), terms: terms.collect() }
    }
}

/// Shows each id of the registry in a claim.
pub(super) fn each_reference<'v>(claim: &'v Claim, show: &mut dyn FnMut(&Reference<'v, '_>)) {
    if let View::Variant(_, _, record) = claim.view() {
        walk(record, &mut Vec::new(), show);
    }
}

/// Shows each id of the registry in an entry of the registry.
pub(super) fn each_reference_of<'v>(entity: Entity<'v>, show: &mut dyn FnMut(&Reference<'v, '_>)) {
    walk(entity.fields(), &mut Vec::new(), show);
}

// Values come from trees, whose depth is limited, or from Rust code, which is trusted.
fn walk<'v>(
    record: &'v dyn Fields,
    path: &mut Vec<&'static str>,
    show: &mut dyn FnMut(&Reference<'v, '_>),
) {
    for (index, field) in record.shape().fields.iter().enumerate() {
        let Some(value) = record.field(index) else { continue };
        path.push(field.name);
        let scalar = match field.role {
            shape::Role::CorpusReference(scalar) => Some(scalar),
            _ => None,
        };
        let mut visit = |value: View<'v>| match (value, scalar) {
            (View::Text(id), Some(scalar)) => show(&Reference { scalar, id, path, record }),
            (View::Record(inner) | View::Variant(_, _, inner), _) => walk(inner, path, show),
            _ => {}
        };
        match value {
            View::List(items) => (0..items.len()).filter_map(|i| items.item(i)).for_each(visit),
            one => visit(one),
        }
        path.pop();
    }
}
