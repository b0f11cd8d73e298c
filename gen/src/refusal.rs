//! What cannot be generated.

use std::fmt;

use comity_ontology::model::Location;

/// A part of an ontology that a target cannot generate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Which part: the name of a type.
    pub subject: String,
    /// Why.
    pub why: String,
    /// Where the ontology defines it.
    pub location: Location,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` cannot be generated: {}", self.subject, self.why)
    }
}
