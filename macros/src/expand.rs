//! Read the ontology, report what is wrong with it, emit what is sound.

use std::panic::{AssertUnwindSafe, catch_unwind};

use comity_gen::{
    Refusal,
    rust::{Generator, RustOptions, module_docs},
};
use comity_ontology::{Folder, LoadedOntology, Model, load_builtin, load_with};
use comity_tree::snippet;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::LitStr;

use crate::{
    input::Input,
    locate::{locate, manifest},
};

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let input: Input = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let Input { krate, path, .. } = &input;
    let written = path.value();
    let loaded = match caught(|| load(path, &written)) {
        Ok(loaded) => loaded,
        Err(panic) => return error(path, &written, &bug("this ontology", &panic)),
    };
    // One error for each finding, each with its snippet: rustc cannot underline in another file.
    let errors = loaded.findings.iter().map(|(file, finding)| {
        let text = loaded
            .sources
            .get(*file)
            .map_or_else(|| finding.message.clone(), |source| snippet(finding, source));
        error(path, &written, &text)
    });
    let tracked = tracked(&loaded);
    let derives = input.derives.iter().map(|(_, derive)| derive.clone()).collect();
    // The types of a module are as visible as the module.
    let visibility = input.visibility.clone().filter(|_| input.module.is_none());
    let options = RustOptions {
        json_schema: cfg!(feature = "schemars"),
        visibility: visibility.unwrap_or_else(|| quote!(pub)),
        exhaustive: input.exhaustive,
        derives,
        ..RustOptions::new(quote!(#krate))
    };
    let code = loaded.model.as_ref().map(|model| {
        let problems = problems(&input, &options, model);
        let code = generate(model, &options, path, &written);
        let code = module(&input, model, code);
        quote!(#problems #code)
    });
    let wrong = input.error.as_ref().map(syn::Error::to_compile_error);
    quote!( #wrong #(#errors)* #(#tracked)* #code )
}

/// The options that this ontology does not allow, each at its place.
fn problems(input: &Input, options: &RustOptions, model: &Model) -> TokenStream {
    let problems = options.problems(model).into_iter().map(|(derive, text)| {
        let span = input.derives[derive].0;
        quote_spanned!(span => ::core::compile_error!(#text);)
    });
    problems.collect()
}

/// The types in the module that is asked for; its documentation is that of the ontology.
fn module(input: &Input, model: &Model, code: TokenStream) -> TokenStream {
    let Some((attributes, name)) = &input.module else { return code };
    let visibility = &input.visibility;
    let docs = module_docs(model);
    quote! {
        #attributes
        #docs
        #visibility mod #name {
            #code
        }
    }
}

fn load(path: &LitStr, written: &str) -> LoadedOntology {
    match written.strip_prefix("comity:") {
        Some(name) => load_builtin(name),
        None => load_with(&Folder(manifest()), &locate(path)),
    }
}

/// Every type that can be generated, and an error for every other.
fn generate(model: &Model, options: &RustOptions, path: &LitStr, written: &str) -> TokenStream {
    let generator = match caught(|| Generator::new(model, options)) {
        Ok(generator) => generator,
        Err(panic) => return error(path, written, &bug("this ontology", &panic)),
    };
    let parts = generator.types().map(|ty| {
        part(model.type_name(ty), || generator.generate(ty))
            .unwrap_or_else(|text| error(path, written, &text))
    });
    let header = caught(|| generator.header())
        .unwrap_or_else(|panic| error(path, written, &bug("this ontology", &panic)));
    std::iter::once(header).chain(parts).collect()
}

/// The code of one type, or why there is none.
fn part(
    name: &str,
    generate: impl FnOnce() -> Result<TokenStream, Refusal>,
) -> Result<TokenStream, String> {
    match caught(generate) {
        Ok(Ok(code)) => Ok(code),
        Ok(Err(refusal)) => Err(format!("error: {refusal}")),
        Err(panic) => Err(bug(&format!("the type `{name}`"), &panic)),
    }
}

/// Runs a part of the expansion. A panic would end the session of an editor, so it becomes an
/// error.
fn caught<T>(run: impl FnOnce() -> T) -> Result<T, String> {
    // What the closure borrows is only read, and nothing of it is used after a panic.
    catch_unwind(AssertUnwindSafe(run)).map_err(|panic| {
        let text = panic.downcast_ref::<&str>().copied();
        let text = text.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
        text.unwrap_or("no message").to_owned()
    })
}

/// The message for a panic: what to do about it.
fn bug(what: &str, panic: &str) -> String {
    format!(
        "error: the code generator of comity panicked on {what}: {panic}\n\
         = note: this is a bug in comity, not in the ontology\n\
         = help: please report it at https://github.com/comity-project/comity/issues, with the ontology"
    )
}

/// An error at the macro's argument; the text names the place in the ontology.
fn error(path: &LitStr, written: &str, text: &str) -> TokenStream {
    let text = format!("{written}\n{text}");
    quote_spanned!(path.span() => ::core::compile_error!(#text);)
}

/// Makes the compiler watch every file of the ontology.
fn tracked(loaded: &LoadedOntology) -> impl Iterator<Item = TokenStream> {
    loaded.paths.iter().filter_map(|path| {
        let path = std::path::absolute(path).ok()?;
        let path = path.to_str()?.to_owned();
        Some(quote!(
            const _: &[::core::primitive::u8] = ::core::include_bytes!(#path);
        ))
    })
}

#[cfg(test)]
mod tests {
    use comity_ontology::model::Location;

    use super::*;

    #[test]
    fn a_panic_is_an_error_that_asks_for_a_report() {
        let text = part("Tea", || panic!("index out of bounds")).unwrap_err();
        assert!(text.contains("panicked on the type `Tea`: index out of bounds"), "{text}");
        assert!(text.contains("report it at https://"), "{text}");
        let number = 3;
        let text = caught(|| -> () { panic!("three is {number}") }).unwrap_err();
        assert_eq!(text, "three is 3");
    }

    #[test]
    fn a_refused_type_is_an_error_and_a_sound_one_is_code() {
        let (subject, why) = ("Tea".to_owned(), "no leaves".to_owned());
        let refusal = Refusal { subject, why, location: Location::default() };
        let text = part("Tea", || Err(refusal)).unwrap_err();
        assert_eq!(text, "error: `Tea` cannot be generated: no leaves");
        let code = part("Tea", || {
            Ok(quote!(
                struct Tea;
            ))
        })
        .unwrap();
        assert_eq!(code.to_string(), "struct Tea ;");
    }

    #[test]
    fn errors_come_beside_the_types_that_could_be_generated() {
        let mut model = load_builtin("quantity").model.unwrap();
        let twice = model.vocabularies[0].terms[0].clone();
        model.vocabularies[0].terms.push(twice);
        let path: LitStr = syn::parse_quote!("quantity.toml");
        let options = RustOptions::new(quote!(::comity));
        let code = generate(&model, &options, &path, "quantity.toml").to_string();
        assert!(code.contains("compile_error"), "{code}");
        assert!(code.contains("pub struct Quantity"), "the other types remain");
    }
}
