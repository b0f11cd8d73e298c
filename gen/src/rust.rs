//! Rust: types, decoders, tables and rules.

mod boxing;
mod copied;
mod decode;
mod deprecated;
mod docs;
mod expr;
#[cfg(feature = "targets")]
mod file;
mod hash;
#[cfg(feature = "targets")]
mod losses;
mod made;
pub mod markdown;
mod named;
mod names;
mod options;
mod pattern;
mod record;
mod rule;
mod scalar;
mod schema;
mod types;
mod union;
mod variant;
mod vocabulary;

use comity_ontology::{Model, model::TypeRef};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use boxing::Boxing;
use copied::Copied;
use deprecated::Deprecated;
pub use docs::module as module_docs;
#[cfg(feature = "targets")]
pub use file::{Rust, rust};
pub use options::{Derive, Of, RustOptions};

use crate::Refusal;

/// The types of a model, each with all that it implements.
///
/// Each type is followed by one `const _` with its tables and impls, so that nothing but the types
/// themselves enters the scope of the caller.
pub struct Generator<'m> {
    context: Context<'m>,
}

/// What every part of the target needs to know.
struct Context<'m> {
    model: &'m Model,
    options: &'m RustOptions,
    krate: &'m TokenStream,
    json_schema: bool,
    boxing: Boxing,
    copied: Copied,
    deprecated: Deprecated,
}

impl<'m> Generator<'m> {
    /// Prepares what all types share.
    pub fn new(model: &'m Model, options: &'m RustOptions) -> Self {
        let (krate, json_schema) = (&options.krate, options.json_schema);
        let boxing = Boxing::new(model);
        let copied = Copied::new(model, &boxing);
        let deprecated = Deprecated::new(model);
        Self { context: Context { model, options, krate, json_schema, boxing, copied, deprecated } }
    }

    /// The types to generate, in their order.
    pub fn types(&self) -> impl Iterator<Item = TypeRef> + use<'m> {
        let model = self.context.model;
        let vocabularies = (0..model.vocabularies.len()).map(TypeRef::Vocabulary);
        let scalars = (0..model.scalars.len()).map(TypeRef::Scalar);
        let records = (0..model.records.len()).map(TypeRef::Record);
        let unions = (0..model.unions.len()).map(TypeRef::Union);
        vocabularies.chain(scalars).chain(records).chain(unions)
    }

    /// What the ontology is called, as a constant.
    pub fn header(&self) -> TokenStream {
        let Context { model, krate, json_schema, .. } = self.context;
        let (constant, visibility) = (self.context.constant(), &self.context.options.visibility);
        let Model { id, name, version, .. } = model;
        let digest = if json_schema { schema::digest(model) } else { 0 };
        let doc = format!(" The ontology of these types: `{name}@{version}`.");
        quote! {
            #[doc = #doc]
            #visibility const #constant: #krate::OntologyInfo =
                #krate::OntologyInfo::new(#id, #name, #version, #digest);
        }
    }

    /// One type with its impls; nothing for a built-in type.
    pub fn generate(&self, ty: TypeRef) -> Result<TokenStream, Refusal> {
        let context = &self.context;
        let model = context.model;
        let fields = |i: usize| {
            model.records[i].fields.iter().map(|field| (field.name.as_str(), field.location))
        };
        Ok(match ty {
            TypeRef::Vocabulary(i) => vocabulary::emit(context, i, &model.vocabularies[i])?,
            TypeRef::Scalar(i) => scalar::emit(context, i, &model.scalars[i]),
            TypeRef::Record(i) => {
                names::distinct(&model.records[i].name, fields(i))?;
                record::emit(context, i, &model.records[i])
            }
            TypeRef::Union(i) => {
                let union = &model.unions[i];
                let variants = union.variants.iter();
                let variants: Vec<_> =
                    variants.map(|v| (names::variant(&v.tag).to_string(), v.location)).collect();
                let variants = variants.iter().map(|(name, location)| (name.as_str(), *location));
                names::distinct(&union.name, variants)?;
                union::emit(context, i, &model.unions[i])
            }
            _ => TokenStream::new(),
        })
    }
}

impl Context<'_> {
    /// Wraps tables and impls so that their helper names stay inside.
    ///
    /// No lint is allowed: an `allow` is an error in a crate that forbids the lint, and rustc and
    /// clippy report little on the code of a macro of another crate.
    fn block(&self, body: &TokenStream) -> TokenStream {
        let krate = self.krate;
        quote! {
            const _: () = {
                use #krate::__private as __comity;
                #body
            };
        }
    }

    /// Code without helper names, in a block of its own if it names what is deprecated.
    fn beside(&self, code: TokenStream) -> TokenStream {
        if self.deprecated.is_named_in(&code) {
            self.block(&self.deprecated.quiet(&code))
        } else {
            code
        }
    }

    /// The constant that names the ontology, apart from a type of its name.
    fn constant(&self) -> Ident {
        let mut types = self.model.scalars.iter().map(|scalar| scalar.name.as_str());
        let taken = types.any(|name| name == "ONTOLOGY");
        names::ident(if taken { "ONTOLOGY_" } else { "ONTOLOGY" })
    }
}
