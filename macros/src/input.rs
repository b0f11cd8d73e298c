//! What is written between the parentheses of `ontology!`.

use comity_gen::rust::{Derive, Of};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, TokenStreamExt as _, quote};
use syn::{
    LitStr, Token,
    ext::IdentExt as _,
    parse::{Parse, ParseStream, Parser as _},
};

/// `$crate, "path"`, and the options behind it.
pub(crate) struct Input {
    pub(crate) krate: TokenTree,
    pub(crate) path: LitStr,
    pub(crate) exhaustive: bool,
    /// `pub`, `pub(crate)` and the like; of the module, if there is one.
    pub(crate) visibility: Option<TokenStream>,
    /// The module that the types are put in, with its attributes.
    pub(crate) module: Option<(TokenStream, Ident)>,
    /// The derives, each with its place.
    pub(crate) derives: Vec<(Span, Derive)>,
    /// What is wrong with the options; those before it count.
    pub(crate) error: Option<syn::Error>,
}

const OPTIONS: &str = "expected an option: `exhaustive`, `derive(...)`, `mod name` or a visibility \
                       such as `pub(crate)`";

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let krate = input.parse()?;
        input.parse::<Token![,]>()?;
        let mut parsed = Self {
            krate,
            path: input.parse()?,
            exhaustive: false,
            visibility: None,
            module: None,
            derives: Vec::new(),
            error: None,
        };
        if let Err(error) = parsed.options(input) {
            // An editor keeps the types while the path is being typed.
            parsed.error = Some(error);
            input.parse::<TokenStream>()?;
        }
        Ok(parsed)
    }
}

impl Input {
    fn options(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        while !input.is_empty() {
            input.parse::<Token![,]>()?;
            if !input.is_empty() {
                self.option(input)?;
            }
        }
        Ok(())
    }

    fn option(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        let start = input.span();
        let attributes = attributes(input)?;
        let visibility = visibility(input)?;
        let has_visibility = visibility.is_some();
        if let Some(visibility) = visibility
            && self.visibility.replace(visibility).is_some()
        {
            return Err(syn::Error::new(start, "the visibility is written twice"));
        }
        if input.peek(Token![mod]) {
            input.parse::<Token![mod]>()?;
            let name = input.call(Ident::parse_any)?;
            if self.module.replace((attributes, name)).is_some() {
                return Err(syn::Error::new(start, "the module is written twice"));
            }
            if !has_visibility {
                self.visibility.get_or_insert_with(TokenStream::new);
            }
            return Ok(());
        }
        if !attributes.is_empty() {
            return Err(input.error("expected `mod name`: only a module has attributes here"));
        }
        if has_visibility {
            return Ok(());
        }
        let word = input.call(Ident::parse_any).map_err(|_| syn::Error::new(start, OPTIONS))?;
        match &*word.to_string() {
            "exhaustive" if self.exhaustive => {
                Err(syn::Error::new(start, "`exhaustive` is written twice"))
            }
            "exhaustive" => {
                self.exhaustive = true;
                Ok(())
            }
            "derive" => self.derive(word.span(), input),
            _ => Err(syn::Error::new(start, OPTIONS)),
        }
    }

    /// `(path, ...)`, and perhaps `for this | that`.
    fn derive(&mut self, word: Span, input: ParseStream<'_>) -> syn::Result<()> {
        let expected = "expected `(...)` after `derive`, as in `derive(Hash)`";
        let group = group(input, Delimiter::Parenthesis, expected)
            .map_err(|error| syn::Error::new(word, error))?;
        let paths = (|input: ParseStream<'_>| {
            let mut paths = Vec::new();
            while !input.is_empty() {
                paths.push((input.span(), path(input)?));
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
            }
            Ok(paths)
        })
        .parse2(group.stream())?;
        if paths.is_empty() {
            return Err(syn::Error::new(group.span(), "expected a derive, as in `derive(Hash)`"));
        }
        let mut of = vec![(None, Of::Vocabularies)];
        if input.peek(Token![for]) {
            input.parse::<Token![for]>()?;
            of.clear();
            loop {
                let name = input.call(Ident::parse_any)?;
                of.push((Some(name.span()), some(&name)));
                if !input.peek(Token![|]) {
                    break;
                }
                input.parse::<Token![|]>()?;
            }
        }
        for (named, of) in of {
            for (span, path) in &paths {
                // What is wrong with a name is shown at the name.
                let span = named.filter(|_| matches!(of, Of::Named(_))).unwrap_or(*span);
                self.derives.push((span, Derive { path: path.clone(), of: of.clone() }));
            }
        }
        Ok(())
    }
}

fn some(name: &Ident) -> Of {
    match &*name.to_string() {
        "vocabularies" => Of::Vocabularies,
        "scalars" => Of::Scalars,
        "records" => Of::Records,
        "unions" => Of::Unions,
        name => Of::Named(name.to_owned()),
    }
}

/// `#[...]`, and doc comments, which are such attributes.
fn attributes(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let mut attributes = TokenStream::new();
    while input.peek(Token![#]) {
        input.parse::<Token![#]>()?.to_tokens(&mut attributes);
        attributes.append(group(input, Delimiter::Bracket, "expected `[`")?);
    }
    Ok(attributes)
}

fn visibility(input: ParseStream<'_>) -> syn::Result<Option<TokenStream>> {
    if !input.peek(Token![pub]) {
        return Ok(None);
    }
    let public = input.parse::<Token![pub]>()?;
    let within = if input.peek(syn::token::Paren) {
        Some(group(input, Delimiter::Parenthesis, "expected `(`")?)
    } else {
        None
    };
    Ok(Some(quote!(#public #within)))
}

/// A path without generic arguments.
fn path(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let mut path = TokenStream::new();
    if input.peek(Token![::]) {
        input.parse::<Token![::]>()?.to_tokens(&mut path);
    }
    loop {
        input.call(Ident::parse_any)?.to_tokens(&mut path);
        if !input.peek(Token![::]) {
            return Ok(path);
        }
        input.parse::<Token![::]>()?.to_tokens(&mut path);
    }
}

fn group(input: ParseStream<'_>, delimiter: Delimiter, expected: &str) -> syn::Result<Group> {
    let start = input.span();
    match input.parse::<TokenTree>() {
        Ok(TokenTree::Group(group)) if group.delimiter() == delimiter => Ok(group),
        _ => Err(syn::Error::new(start, expected)),
    }
}
