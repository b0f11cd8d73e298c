//! Read the ontology, report what is wrong with it, emit what is sound.

use std::path::{Path, PathBuf};

use comity_gen::rust::{self, Options};
use comity_ontology::{Folder, Loaded, load_builtin, load_with};
use comity_tree::render::{Style, render};
use proc_macro2::{TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use syn::parse::{Parse, ParseStream};
use syn::{LitStr, Token};

/// `$crate, "path"`
struct Input {
    krate: TokenTree,
    path: LitStr,
}

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let krate = input.parse()?;
        input.parse::<Token![,]>()?;
        Ok(Self { krate, path: input.parse()? })
    }
}

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let Input { krate, path } = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let written = path.value();
    let loaded = match written.strip_prefix("comity:") {
        Some(name) => load_builtin(name),
        None => load_with(&Folder(manifest()), &resolve(&path)),
    };
    // One error for each finding, each with its snippet: rustc cannot underline in another file.
    let errors = loaded.findings.iter().map(|(file, finding)| {
        let text = loaded.sources.get(*file).map_or_else(
            || finding.message.clone(),
            |source| render(finding, source, Style::Plain),
        );
        let text = format!("{written}\n{text}");
        quote_spanned!(path.span() => ::core::compile_error!(#text);)
    });
    let tracked = tracked(&loaded);
    let options = Options { krate: quote!(#krate), json_schema: cfg!(feature = "schemars") };
    let code = loaded.model.as_ref().map(|model| rust::rust(model, &options));
    quote!( #(#errors)* #(#tracked)* #code )
}

/// The file that is meant: as in `include_str!` if the path begins with a dot, else relative to
/// the manifest of the crate that is being compiled, as the user knows it.
fn resolve(path: &LitStr) -> PathBuf {
    let written = path.value();
    let beside = written.starts_with("./") || written.starts_with("../");
    let Some(file) = path.span().unwrap().local_file().filter(|_| beside) else {
        return written.into();
    };
    let folder = file.parent().unwrap_or(Path::new(""));
    let meant = folder.join(written.trim_start_matches("./"));
    // The compiler names its files from the folder that it runs in.
    let meant = std::path::absolute(&meant).unwrap_or(meant);
    meant.strip_prefix(manifest()).map(Path::to_owned).unwrap_or(meant)
}

fn manifest() -> PathBuf {
    std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(PathBuf::new, PathBuf::from)
}

/// Makes the compiler watch every file of the ontology.
fn tracked(loaded: &Loaded) -> impl Iterator<Item = TokenStream> {
    loaded.paths.iter().filter_map(|path| {
        let path = std::path::absolute(path).ok()?;
        let path = path.to_str()?.to_owned();
        Some(quote!(
            const _: &[::core::primitive::u8] = ::core::include_bytes!(#path);
        ))
    })
}
