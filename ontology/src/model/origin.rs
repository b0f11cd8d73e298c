//! Which ontology an element comes from.

use std::fmt;

use super::Location;

/// An ontology that a model is made of: itself, or a base.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The IRI that its names are relative to.
    pub id: String,
    /// What documents call it.
    pub name: String,
    /// Semantic version.
    pub version: String,
    /// The ontologies that it extends, directly or through others, as indices.
    pub bases: Vec<usize>,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.name, self.version)
    }
}

/// The ontologies that a model is made of: each after its bases, the model's own last.
#[derive(Clone, Debug, Default)]
pub struct Origins {
    pub(crate) ontologies: Vec<Origin>,
    by_file: Vec<usize>,
    /// The bases as `name@version`, with a space between two.
    named: String,
}

impl Origins {
    pub(crate) fn new(ontologies: Vec<Origin>, by_file: Vec<usize>) -> Self {
        let bases = ontologies.split_last().map_or(&[][..], |(_, bases)| bases);
        let named: Vec<String> = bases.iter().map(Origin::to_string).collect();
        Self { named: named.join(" "), ontologies, by_file }
    }

    /// The bases as documents name them, with a space between two.
    pub fn named(&self) -> &str {
        &self.named
    }

    /// The ontology that each file belongs to, as an index.
    #[cfg(feature = "packed")]
    pub(crate) fn by_file(&self) -> &[usize] {
        &self.by_file
    }

    /// The ontology that defines what is at a place, as an index.
    pub(crate) fn at(&self, place: Location) -> usize {
        self.by_file.get(place.file).copied().unwrap_or_default()
    }

    /// Whether an ontology, by index, has what is at a place: as its own, or of a base.
    pub(crate) fn knows(&self, ontology: usize, place: Location) -> bool {
        let origin = self.at(place);
        let bases = self.ontologies.get(ontology).map(|ontology| &ontology.bases);
        origin == ontology || bases.is_some_and(|bases| bases.contains(&origin))
    }
}
