//! Terms of answers as terms of the Rust types that `comity::ontology!` compiles, and back.
//!
//! ```
//! use comity::bilateral::RelationLevel;
//! use comity_ontology::load_builtin;
//! use comity_questions::ClaimCorpus;
//!
//! let corpus = ClaimCorpus::new(load_builtin("bilateral").model.unwrap());
//! let level = corpus.level("全面战略伙伴关系").unwrap();
//! assert_eq!(level.to(), Some(RelationLevel::ComprehensiveStrategicPartnership));
//! assert_eq!(corpus.term(RelationLevel::ComprehensiveStrategicPartnership), Some(level));
//! ```

use comity::Vocabulary;

use crate::{ClaimCorpus, TermRef};

impl ClaimCorpus {
    /// The term of the ontology that a term of a Rust type is.
    pub fn term<V: Vocabulary>(&self, term: V) -> Option<TermRef<'_>> {
        let name = V::TABLE.name;
        let vocabulary = self.model.vocabularies.iter().position(|it| it.name == name)?;
        let (index, _) = self.model.vocabularies[vocabulary].term(term.code())?;
        Some(TermRef::new(&self.model, vocabulary, index))
    }
}

impl TermRef<'_> {
    /// The term of a Rust type that this is, if it is of that vocabulary.
    pub fn to<V: Vocabulary>(self) -> Option<V> {
        (V::TABLE.name == self.vocabulary().name).then(|| V::from_code(self.code())).flatten()
    }
}
