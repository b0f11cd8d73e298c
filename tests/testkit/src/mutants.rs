//! Documents that differ from a given one in a place or two, the same in every run.
//!
//! [`mutants`] knows the ontology, and makes the mistakes that people make: each of its edits has
//! a name. [`blind`] knows only JSON, and puts anything anywhere, twice or nowhere.

mod blind;
mod edits;
mod fields;
mod values;

use comity_ontology::Model;
use serde_json::Value;

use crate::{
    Dice,
    places::{Place, places},
};
use edits::{EDITS, Edit};

pub use blind::blind;

/// A document that differs from another in one place.
#[derive(Clone, Debug)]
pub struct Mutant {
    /// What was done.
    pub edit: &'static str,
    /// Where, as a JSON Pointer.
    pub pointer: String,
    /// What came of it.
    pub document: Value,
}

/// Mutants of a document: one for each edit and place that it applies to, at most `each` an edit.
pub fn mutants(model: &Model, document: &Value, each: usize, seed: u64) -> Vec<Mutant> {
    let places = places(model, document);
    let mut dice = Dice::new(seed);
    let mut mutants = Vec::new();
    let mut changed = document.clone();
    for Edit { name, apply } in EDITS {
        let mut open: Vec<&Place> = places.iter().collect();
        let mut made = 0;
        while made < each && !open.is_empty() {
            let place = open.swap_remove(dice.roll(open.len()));
            if apply(&Site { model, place, places: &places }, &mut changed, &mut dice).is_none() {
                continue;
            }
            let changed = std::mem::replace(&mut changed, document.clone());
            if changed != *document {
                let pointer = place.pointer.clone();
                mutants.push(Mutant { edit: name, pointer, document: changed });
                made += 1;
            }
        }
    }
    mutants
}

/// What an edit knows of the place that it is tried at.
struct Site<'s> {
    model: &'s Model,
    place: &'s Place,
    places: &'s [Place],
}
