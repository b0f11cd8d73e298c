//! The name of an ontology.

use std::fmt;

/// The ontology that types were generated from.
///
/// Each call of [`ontology!`](crate::ontology!) makes a constant `ONTOLOGY` beside its types. It is
/// displayed as documents name it:
///
/// ```
/// use comity::bilateral::ONTOLOGY;
///
/// assert_eq!(ONTOLOGY.to_string(), format!("bilateral@{}", ONTOLOGY.version));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OntologyInfo {
    /// The IRI that its names are relative to; empty if it has none.
    pub id: &'static str,
    /// What documents call it.
    pub name: &'static str,
    /// Its version.
    pub version: &'static str,
    /// What distinguishes it from others of the same id.
    pub(crate) digest: u64,
}

impl OntologyInfo {
    /// For generated code.
    #[doc(hidden)]
    pub const fn new(
        id: &'static str,
        name: &'static str,
        version: &'static str,
        digest: u64,
    ) -> Self {
        Self { id, name, version, digest }
    }
}

impl fmt::Display for OntologyInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.name, self.version)
    }
}
