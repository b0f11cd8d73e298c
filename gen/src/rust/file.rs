//! Rust as a target: one file of what the macro expands to.

use comity_ontology::Model;
use proc_macro2::TokenStream;
use quote::quote;

use super::{Generator, RustOptions, losses};
use crate::{
    describe,
    fate::{Fate, Property},
    target::{Artefact, File, Refusal, Target},
};

/// The types of a model, with all that they implement.
///
/// # Errors
///
/// What Rust cannot express.
pub fn rust(model: &Model, options: &RustOptions) -> Result<TokenStream, Vec<Refusal>> {
    let generator = Generator::new(model, options);
    let mut tokens = generator.header();
    let mut refusals = Vec::new();
    for ty in generator.types() {
        match generator.generate(ty) {
            Ok(part) => tokens.extend(part),
            Err(refusal) => refusals.push(refusal),
        }
    }
    if refusals.is_empty() { Ok(tokens) } else { Err(refusals) }
}

/// Rust as a target: one file of what the macro `comity::ontology!` expands to.
#[derive(Debug)]
pub struct Rust;

impl Target for Rust {
    fn name(&self) -> &'static str {
        "rust"
    }

    fn about(&self) -> &'static str {
        "Rust types, decoders and rules, as the macro generates them (not formatted)"
    }

    fn fate(&self, property: Property) -> Fate {
        match property {
            Property::FieldAcyclic
            | Property::FieldCorpusReference
            | Property::FieldStated
            | Property::TermCue
            | Property::TermPlural
            | Property::TermExample
            | Property::FieldLabel
            | Property::FieldSaid
            | Property::RecordLabel
            | Property::TermEffect
            | Property::Timeline
            | Property::Conflict
            | Property::Translation => Fate::Lost,
            _ => Fate::Carried,
        }
    }

    fn generate(&self, model: &Model) -> Result<Artefact, Vec<Refusal>> {
        let options = RustOptions::new(quote!(::comity));
        let text = rust(model, &options)?.to_string();
        Ok(Artefact {
            title: format!("the Rust types of {}", describe::known_as(model)),
            files: vec![File { path: format!("{}.rs", describe::file_stem(model)), text }],
            losses: losses::of(model),
        })
    }
}
