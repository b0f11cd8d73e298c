//! The procedural macros of comity: a thin shell around `comity-gen`.
//!
//! Depend on the crate `comity` and call `comity::ontology!`; it passes its own path along, so
//! that the generated code finds it under whatever name it is depended on.

mod expand;
mod input;
mod locate;
mod quiet;

use proc_macro::TokenStream;

/// `ontology! { $crate, "path", options... }`: see `comity::ontology!`.
#[proc_macro]
pub fn ontology(input: TokenStream) -> TokenStream {
    expand::expand(input.into()).into()
}

/// Derives the code in its attribute, for generated code alone.
#[doc(hidden)]
#[proc_macro_derive(__Quiet, attributes(quiet))]
pub fn quiet(item: TokenStream) -> TokenStream {
    quiet::quiet(item.into()).into()
}
