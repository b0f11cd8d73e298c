//! A sound ontology as bytes: reading them takes a small part of what loading its files takes.
//!
//! A program that ships an ontology packs it when it is built. The bytes are those of one version
//! of this crate, and of no use to another.

mod form;
mod types;

use comity_tree::Source;
use form::{Bytes, Form};

use crate::{
    load::{LoadedOntology, embedded_source},
    model::{Deferred, Model},
};

/// Packs an ontology that comes with the language; `None` if something is wrong with it.
pub fn pack(loaded: &LoadedOntology) -> Option<Vec<u8>> {
    let model = loaded.model.as_ref().filter(|_| loaded.findings.is_empty())?;
    if !are_embedded(&loaded.names) {
        return None;
    }
    let mut bytes = Vec::new();
    loaded.names.put(&mut bytes);
    model.put(&mut bytes);
    Some(bytes)
}

/// What [`pack`] has packed; `None` if the bytes are something else. Terms are unpacked when they
/// are first looked at.
pub fn unpack(bytes: &'static [u8]) -> Option<LoadedOntology> {
    let sources = Deferred::packed(bytes, sources);
    let mut bytes = Bytes(bytes);
    let names: Vec<String> = Form::get(&mut bytes)?;
    let model: Model = Form::get(&mut bytes)?;
    let is_all = bytes.0.is_empty() && are_embedded(&names);
    is_all.then_some(LoadedOntology {
        names,
        sources,
        paths: Vec::new(),
        model: Some(model),
        findings: Vec::new(),
    })
}

fn are_embedded(names: &[String]) -> bool {
    names.iter().all(|name| embedded_source(name).is_some())
}

/// The files of which the names are at the beginning: their texts are many times what a run reads
/// otherwise.
fn sources(bytes: &'static [u8]) -> Vec<Source> {
    let names: Vec<String> = Form::get(&mut Bytes(bytes)).unwrap_or_default();
    let source = |name: String| {
        let text = embedded_source(&name).unwrap_or_default().to_owned();
        Source { name, text }
    };
    names.into_iter().map(source).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::{builtin_names, load_builtin};

    #[test]
    fn what_is_packed_is_unpacked_again() {
        let mut packed = 0;
        for name in builtin_names() {
            let loaded = load_builtin(name);
            let Some(bytes) = pack(&loaded) else { continue };
            let unpacked = unpack(bytes.leak()).expect("what was packed");
            assert_eq!(format!("{unpacked:?}"), format!("{loaded:?}"), "{name}");
            packed += 1;
        }
        assert!(packed > 0);
    }

    #[test]
    fn what_is_wrong_is_not_packed_and_what_is_cut_not_unpacked() {
        assert!(pack(&load_builtin("nothing")).is_none());
        let bytes = builtin_names().find_map(|name| pack(&load_builtin(name))).unwrap();
        let longer = [bytes.as_slice(), &[0]].concat();
        let bytes: &'static [u8] = bytes.leak();
        for end in (0..bytes.len()).step_by(997) {
            assert!(unpack(&bytes[..end]).is_none(), "{end}");
        }
        assert!(unpack(longer.leak()).is_none());
    }
}
