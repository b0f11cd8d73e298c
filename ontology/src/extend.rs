//! What an ontology adds to its bases: its declarations of their names become parts of theirs.
//!
//! A table of a name that a base has is an addition to that; any other is a thing of its own.
//! Additions have texts in other languages, terms, fields, variants, rules and what finds a term;
//! whatever changes what the base says is reported and left out.

mod addition;
mod bases;
mod record;
mod scalar;
mod union;
mod vocabulary;

use std::collections::BTreeMap;

use crate::{
    layers::Layers,
    parse::{Declarations, Word},
    report::Report,
};
use addition::Additions;

/// Adds what extends a base to the declarations of the base.
pub(crate) fn extend(declarations: &mut Declarations<'_>, layers: &Layers, report: &mut Report) {
    bases::check(declarations, layers, report);
    if layers.list.len() < 2 {
        return;
    }
    let Declarations { headers, vocabularies, scalars, records, unions, .. } = declarations;
    let parts = addition::parts(records);
    let additions = &mut Additions { headers, layers, report, records: parts };
    join(vocabularies, additions, "a vocabulary");
    join(scalars, additions, "a scalar");
    join(records, additions, "a record");
    join(unions, additions, "a union");
}

/// What has a name that another declaration may add to.
trait Extended<'t>: Sized {
    fn name(&self) -> Word<'t>;

    /// Whether it can be nothing but an addition.
    fn is_addition(&self) -> bool;

    /// Adds what another declaration of the name says.
    fn add(&mut self, other: Self, additions: &mut Additions<'_, 't>);
}

fn join<'t, T: Extended<'t>>(
    declarations: &mut Vec<T>,
    additions: &mut Additions<'_, 't>,
    what: &str,
) {
    let mut kept: Vec<T> = Vec::with_capacity(declarations.len());
    let mut places: BTreeMap<&'t str, usize> = BTreeMap::new();
    for declaration in declarations.drain(..) {
        let name = declaration.name();
        let base = places.get(name.text).map(|&place| &mut kept[place]);
        match base.filter(|base| additions.layers.extends(name.at, base.name().at)) {
            Some(base) => base.add(declaration, additions),
            None if declaration.is_addition() && additions.is_of_extension(name) => {
                additions.unknown(name, what, places.keys().copied());
            }
            None => {
                places.entry(name.text).or_insert(kept.len());
                kept.push(declaration);
            }
        }
    }
    *declarations = kept;
}
