//! The ontology that a run holds documents to.

use std::path::Path;

use comity_ontology::{
    LoadedOntology, load, load_builtin,
    model::{Model, TypeRef},
    packed::unpack,
};

use crate::digest::digest;

/// An ontology that comes with the language and is sound, packed by the script of the build.
struct Packed {
    name: &'static str,
    digest: &'static str,
    bytes: &'static [u8],
}

const PACKED: &[Packed] = include!(concat!(env!("OUT_DIR"), "/packed.in"));

/// The ontology of this name, from its packed form.
fn packed(name: &str) -> Option<Ontology> {
    let packed = PACKED.iter().find(|packed| packed.name == name)?;
    Some(Ontology { loaded: unpack(packed.bytes)?, digest: packed.digest.to_owned() })
}

/// An ontology and what it is known by.
#[derive(Debug)]
pub struct Ontology {
    /// Its files, its model, and what is wrong with it.
    pub loaded: LoadedOntology,
    /// The first 12 hexadecimal digits of the SHA-256 of its sources.
    pub digest: String,
}

impl Ontology {
    /// Opens an ontology: `comity:NAME` for one that comes with the language, otherwise a path.
    pub fn open(name: &str) -> Self {
        let loaded = match name.strip_prefix("comity:") {
            Some(name) => match packed(name) {
                Some(ontology) => return ontology,
                None => load_builtin(name),
            },
            None => load(Path::new(name)),
        };
        let digest = digest(&loaded.sources);
        Self { loaded, digest }
    }

    /// The model and the root of its documents, if documents can be checked against it.
    pub fn usable(&self) -> Option<(&Model, usize)> {
        let model = self.loaded.model.as_ref().filter(|_| self.loaded.is_sound())?;
        model.root.map(|root| (model, root))
    }

    /// The union that most is said with: the first that the root has a field of.
    pub fn main_union(&self) -> Option<usize> {
        let (model, root) = self.usable()?;
        model.records[root].fields.iter().find_map(|field| match field.ty {
            TypeRef::Union(union) => Some(union),
            _ => None,
        })
    }
}

/// A number of values of a type in words: two of `Claim` are `2 claims`.
pub(crate) fn counted(name: &str, count: usize) -> String {
    let mut words = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(c.to_lowercase());
    }
    if count != 1 {
        make_plural(&mut words);
    }
    format!("{count} {words}")
}

fn make_plural(words: &mut String) {
    let ends = |ends: &[&str]| ends.iter().any(|end| words.ends_with(end));
    if ends(&["s", "x", "z", "ch", "sh"]) {
        words.push_str("es");
    } else if ends(&["y"]) && !ends(&["ay", "ey", "oy", "uy"]) {
        words.pop();
        words.push_str("ies");
    } else {
        words.push('s');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_with_the_language_is_packed_and_is_what_its_files_say() {
        let is_whole = |packed: &Packed| {
            load_builtin(packed.name).model.is_some_and(|model| model.root.is_some())
        };
        assert!(PACKED.iter().any(is_whole));
        for Packed { name, .. } in PACKED {
            let (packed, loaded) = (packed(name).expect("it is packed"), load_builtin(name));
            assert_eq!(packed.digest, digest(&loaded.sources), "{name}");
            assert_eq!(format!("{:?}", packed.loaded), format!("{loaded:?}"), "{name}");
        }
    }

    #[test]
    fn counted_things_have_a_plural() {
        assert_eq!(counted("Claim", 1), "1 claim");
        assert_eq!(counted("Claim", 0), "0 claims");
        assert_eq!(counted("Entry", 2), "2 entries");
        assert_eq!(counted("Box", 2), "2 boxes");
        assert_eq!(counted("MenuItem", 2), "2 menu items");
        assert_eq!(counted("Survey", 2), "2 surveys");
    }
}
