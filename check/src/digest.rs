//! The digest that an ontology is known by. The script of the build computes those of the
//! ontologies that come with the language.

use std::fmt::Write as _;

use comity_tree::Source;
use sha2::{Digest as _, Sha256};

/// The first 12 hexadecimal digits of the SHA-256 of texts.
pub(crate) fn digest(sources: &[Source]) -> String {
    // With its length before it, no two lists of texts run together to one.
    let mut hasher = Sha256::new();
    for source in sources {
        hasher.update((source.text.len() as u64).to_le_bytes());
        hasher.update(&source.text);
    }
    hasher.finalize().iter().take(6).fold(String::new(), |mut digits, byte| {
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}
