//! What the options of the macro change in the types.

use comity_gen::rust::{Derive, Of, RustOptions, rust};
use comity_ontology::{Model, load_builtin};
use quote::{ToTokens as _, quote};
use syn::Item;

fn model() -> Model {
    load_builtin("bilateral").model.expect("it is sound")
}

/// The attributes and the visibility of every type.
fn types(model: &Model, options: &RustOptions) -> Vec<(String, String, String)> {
    let file: syn::File =
        syn::parse2(rust(model, options).expect("it is Rust")).expect("it parses");
    let types = file.items.into_iter().filter_map(|item| match item {
        Item::Enum(item) => Some((item.ident, item.attrs, item.vis)),
        Item::Struct(item) => Some((item.ident, item.attrs, item.vis)),
        _ => None,
    });
    let types = types.map(|(name, attributes, visibility)| {
        let attributes = attributes.iter().filter(|attribute| !attribute.path().is_ident("doc"));
        let attributes: Vec<_> =
            attributes.map(|attribute| attribute.to_token_stream().to_string()).collect();
        (name.to_string(), attributes.join(" "), visibility.to_token_stream().to_string())
    });
    types.collect()
}

#[test]
fn an_exhaustive_enum_has_no_attribute_that_says_otherwise() {
    let model = model();
    let open = RustOptions::new(quote!(::comity));
    assert!(
        types(&model, &open).iter().any(|(_, attributes, _)| attributes.contains("exhaustive"))
    );
    let closed = RustOptions { exhaustive: true, ..open };
    for (name, attributes, _) in types(&model, &closed) {
        assert!(!attributes.contains("exhaustive"), "{name}");
    }
}

#[test]
fn every_type_has_the_visibility() {
    let options =
        RustOptions { visibility: quote!(pub(crate)), ..RustOptions::new(quote!(::comity)) };
    for (name, _, visibility) in types(&model(), &options) {
        assert_eq!(visibility, "pub (crate)", "{name}");
    }
}

#[test]
fn a_derive_is_of_the_types_that_it_names_and_not_given_twice() {
    let derive = |path, of| Derive { path, of };
    let derives = vec![
        derive(quote!(a::Marked), Of::Scalars),
        derive(quote!(b::Named), Of::Named("Mode".to_owned())),
        derive(quote!(Debug), Of::Records),
        derive(quote!(clap::ValueEnum), Of::Vocabularies),
    ];
    let options = RustOptions { derives, ..RustOptions::new(quote!(::comity)) };
    let model = model();
    assert_eq!(options.problems(&model), []);
    for (name, attributes, _) in types(&model, &options) {
        let is_scalar = model.scalars.iter().any(|scalar| scalar.name == name);
        assert_eq!(attributes.contains("a :: Marked"), is_scalar, "{name}");
        assert_eq!(attributes.contains("b :: Named"), name == "Mode", "{name}");
        assert!(attributes.matches("Debug").count() < 2, "{name}");
        assert!(!attributes.contains("ValueEnum"), "{name}");
    }
}

#[test]
fn what_a_model_does_not_allow_is_said() {
    let derive = |path, of| Derive { path, of };
    let derives = vec![
        derive(quote!(Hash), Of::Named("Moed".to_owned())),
        derive(quote!(core::cmp::Ord), Of::Named("RelationLevel".to_owned())),
        derive(quote!(Ord), Of::Named("Mode".to_owned())),
    ];
    let options = RustOptions { derives, ..RustOptions::new(quote!(::comity)) };
    let problems = options.problems(&model());
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert_eq!(
        problems[0],
        (0, "the ontology has no type `Moed`; did you mean `Mode`?".to_owned())
    );
    assert!(problems[1].1.contains("use `comity::ByIndex<RelationLevel>`"), "{problems:?}");
}
