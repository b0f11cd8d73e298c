//! The procedural macros of comity: a thin shell around `comity-gen`.
//!
//! Depend on the crate `comity` and call `comity::ontology!`; it passes its own path along, so
//! that the generated code finds it under whatever name it is depended on.

mod expand;
mod input;
mod locate;

use proc_macro::TokenStream;

/// `ontology! { $crate, "path", options... }`: see `comity::ontology!`.
#[proc_macro]
pub fn ontology(input: TokenStream) -> TokenStream {
    expand::expand(input.into()).into()
}
