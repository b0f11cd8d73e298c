//! Code generated from an ontology of malicious names, in a crate of an older edition that has no
//! prelude and forbids every lint that the generated code could meet. Its definitions are full of
//! markup: a doctest or a broken link in this crate's documentation would come from them.

#![no_implicit_prelude]
#![forbid(deprecated, missing_docs, unreachable_pub, unsafe_code, unused)]
#![forbid(nonstandard_style, missing_debug_implementations)]
// `clippy::complexity` counts the parameters of `new`, for which the macro has to allow a lint.
#![forbid(clippy::correctness, clippy::nursery, clippy::pedantic, clippy::perf, clippy::style)]
#![deny(clippy::complexity, clippy::suspicious)]
#![deny(warnings)]

pub mod names {
    //! Names that the generated code, the prelude or the language itself uses.

    ::comity::ontology!("../../generated/names.toml");
}

mod private {
    //! Types that nothing outside the crate can reach, and that nothing in it uses.

    ::comity::ontology!("../../generated/names.toml");
}

pub mod retired {
    //! Terms and fields that are deprecated, which only the generated code names.

    ::comity::ontology!("./retired.toml");
}
