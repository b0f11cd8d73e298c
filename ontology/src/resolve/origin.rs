//! Which ontology each part of a model comes from.

use crate::{
    layers::Layers,
    model::{Origin, Origins},
    parse::{Declarations, Word},
};

/// The ontologies of the declarations.
pub(super) fn of(declarations: &Declarations<'_>, layers: &Layers) -> Origins {
    let text = |word: Option<Word<'_>>| word.map_or("", |word| word.text).to_owned();
    let ontologies = declarations.headers.iter().zip(&layers.list).map(|(header, layer)| Origin {
        id: text(header.id),
        name: text(header.name),
        version: text(header.version),
        bases: layer.bases.clone(),
    });
    Origins::new(ontologies.collect(), layers.by_file().to_vec())
}
