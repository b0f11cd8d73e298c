//! What the caller of the macro asks for besides the types.

use comity_ontology::{
    Model,
    model::{TermOrder, TypeRef},
};
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::{Context, names};

/// What the generated code depends on besides the model.
#[derive(Clone, Debug)]
pub struct RustOptions {
    /// The path of the crate `comity`, such as `::comity` or `$crate`.
    pub krate: TokenStream,
    /// Whether to generate `schemars::JsonSchema`.
    pub json_schema: bool,
    /// The visibility of the types, such as `pub`.
    pub visibility: TokenStream,
    /// Whether other crates may match on and make types as if no later version added to them.
    pub exhaustive: bool,
    /// Further derives.
    pub derives: Vec<Derive>,
}

impl RustOptions {
    /// Public types for the crate `comity` under a path, with nothing more.
    pub fn new(krate: TokenStream) -> Self {
        Self {
            krate,
            json_schema: false,
            visibility: quote!(pub),
            exhaustive: false,
            derives: Vec::new(),
        }
    }

    /// What a model does not allow, each with the index of its derive.
    pub fn problems(&self, model: &Model) -> Vec<(usize, String)> {
        let mut problems = Vec::new();
        for (index, derive) in self.derives.iter().enumerate() {
            if let Of::Named(name) = &derive.of
                && named(model, name).is_none()
            {
                let names = types(model).map(|ty| model.type_name(ty));
                let near = comity_tree::nearest(name, names)
                    .map_or(String::new(), |near| format!("; {}", comity_tree::did_you_mean(near)));
                problems.push((index, format!("the ontology has no type `{name}`{near}")));
            }
            let partial = model.vocabularies.iter().enumerate().filter(|&(i, vocabulary)| {
                vocabulary.order == TermOrder::Partial
                    && derive.is_for(model, TypeRef::Vocabulary(i))
            });
            if derive.is_order()
                && let Some((_, vocabulary)) = partial.into_iter().next()
            {
                let (order, name) = (derive.name(), &vocabulary.name);
                problems.push((
                    index,
                    format!(
                        "the order of `{name}` is partial, and `{order}` would contradict it; \
                         use `comity::ByIndex<{name}>` as a key, or name other vocabularies: \
                         `derive({order}) for ...`"
                    ),
                ));
            }
        }
        problems
    }
}

/// A derive that the caller asks for.
#[derive(Clone, Debug)]
pub struct Derive {
    /// The path of the derive macro.
    pub path: TokenStream,
    /// The types that have it.
    pub of: Of,
}

/// Some of the types of an ontology.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Of {
    /// Every vocabulary.
    Vocabularies,
    /// Every scalar.
    Scalars,
    /// Every record.
    Records,
    /// Every union.
    Unions,
    /// The type of this name.
    Named(String),
}

impl Derive {
    /// The last word of the path.
    fn name(&self) -> String {
        self.path.clone().into_iter().last().map_or_else(String::new, |word| word.to_string())
    }

    fn is_order(&self) -> bool {
        matches!(&*self.name(), "Ord" | "PartialOrd")
    }

    fn is_for(&self, model: &Model, ty: TypeRef) -> bool {
        match &self.of {
            Of::Vocabularies => matches!(ty, TypeRef::Vocabulary(_)),
            Of::Scalars => matches!(ty, TypeRef::Scalar(_)),
            Of::Records => matches!(ty, TypeRef::Record(_)),
            Of::Unions => matches!(ty, TypeRef::Union(_)),
            Of::Named(name) => model.type_name(ty) == name,
        }
    }

    /// The path of the crate that the trait comes from, as far as it is written.
    fn origin(&self) -> TokenStream {
        let mut path: Vec<TokenTree> = self.path.clone().into_iter().collect();
        path.pop();
        if path.is_empty() { quote!(::clap::) } else { path.into_iter().collect() }
    }
}

fn types(model: &Model) -> impl Iterator<Item = TypeRef> + Clone {
    let vocabularies = (0..model.vocabularies.len()).map(TypeRef::Vocabulary);
    let scalars = (0..model.scalars.len()).map(TypeRef::Scalar);
    let records = (0..model.records.len()).map(TypeRef::Record);
    let unions = (0..model.unions.len()).map(TypeRef::Union);
    vocabularies.chain(scalars).chain(records).chain(unions)
}

fn named(model: &Model, name: &str) -> Option<TypeRef> {
    types(model).find(|&ty| model.type_name(ty) == name)
}

impl Context<'_> {
    /// The derives of a type: those that it has anyhow, and those that the caller asks for.
    ///
    /// The former have paths that no type of the ontology and no attribute of the caller's crate
    /// can take away.
    pub(super) fn derive(&self, ty: TypeRef, traits: &[&str]) -> TokenStream {
        let mut names: Vec<String> = traits.iter().map(|&name| name.to_owned()).collect();
        let mut paths: Vec<TokenStream> = traits.iter().map(|name| standard(name)).collect();
        for derive in self.asked(ty) {
            let name = derive.name();
            if names.contains(&name) || self.is_generated(ty, &name) {
                continue;
            }
            // An `Ord` asks for a `PartialOrd`.
            if name == "Ord" && !names.iter().any(|name| name == "PartialOrd") {
                names.push("PartialOrd".to_owned());
                paths.push(standard("PartialOrd"));
            }
            paths.push(derive.path.clone());
            names.push(name);
        }
        quote!(#[::core::prelude::v1::derive(#(#paths),*)])
    }

    /// What is generated instead of a derive that the caller asks for.
    pub(super) fn instead_of_derives(&self, ty: TypeRef) -> TokenStream {
        let TypeRef::Vocabulary(_) = ty else { return TokenStream::new() };
        let name = names::ident(self.model.type_name(ty));
        let asked = self.asked(ty).filter(|derive| derive.name() == "ValueEnum");
        let asked = asked.take(1).map(|derive| {
            let (path, origin) = (&derive.path, derive.origin());
            quote!(__comity::__value_enum!(#name, [#path], [#origin]);)
        });
        asked.collect()
    }

    fn asked(&self, ty: TypeRef) -> impl Iterator<Item = &super::Derive> {
        self.options.derives.iter().filter(move |derive| derive.is_for(self.model, ty))
    }

    /// Whether the type has a trait by an impl of the generator's own, or cannot have it.
    fn is_generated(&self, ty: TypeRef, name: &str) -> bool {
        let TypeRef::Vocabulary(i) = ty else { return false };
        match name {
            "ValueEnum" | "Debug" | "Display" => true,
            "Ord" | "PartialOrd" => self.model.vocabularies[i].order != TermOrder::None,
            _ => false,
        }
    }

    /// What a record or a union derives anyhow.
    pub(super) fn traits_of_data(&self, ty: TypeRef) -> &'static [&'static str] {
        if self.copied.has(self.model, ty) {
            &["Clone", "Copy", "Debug", "PartialEq", "Eq", "Hash"]
        } else {
            &["Clone", "Debug", "PartialEq", "Eq", "Hash"]
        }
    }

    /// The attribute of a type to which a later version of the ontology may add.
    pub(super) fn non_exhaustive(&self) -> TokenStream {
        if self.options.exhaustive { TokenStream::new() } else { quote!(#[non_exhaustive]) }
    }
}

fn standard(name: &str) -> TokenStream {
    let module = match name {
        "Clone" => quote!(clone),
        "Copy" => quote!(marker),
        "Debug" => quote!(fmt),
        "Hash" => quote!(hash),
        _ => quote!(cmp),
    };
    let name = names::ident(name);
    quote!(::core::#module::#name)
}
