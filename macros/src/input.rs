//! What is written between the parentheses of `ontology!`.

use comity_gen::rust::{Derive, Of};
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::{TokenStreamExt as _, quote};

use crate::{cursor::Cursor, error::Error, literal::Text};

/// `$crate, "path"`, and the options behind it.
pub(crate) struct Input {
    pub(crate) krate: TokenTree,
    pub(crate) path: Text,
    pub(crate) exhaustive: bool,
    /// `pub`, `pub(crate)` and the like; of the module, if there is one.
    pub(crate) visibility: Option<TokenStream>,
    /// The module that the types are put in, with its attributes.
    pub(crate) module: Option<(TokenStream, Ident)>,
    /// The derives, each with its place.
    pub(crate) derives: Vec<(Span, Derive)>,
    /// What is wrong with the options; those before it count.
    pub(crate) error: Option<Error>,
}

const OPTIONS: &str = "expected an option: `exhaustive`, `derive(...)`, `mod name` or a visibility \
                       such as `pub(crate)`";

impl Input {
    /// Reads the tokens of a call.
    pub(crate) fn parse(tokens: TokenStream) -> Result<Self, Error> {
        let mut input = Cursor::new(tokens);
        let end = Span::call_site();
        let krate = input.next().ok_or_else(|| Error::new(end, "expected the path of comity"))?;
        input.comma()?;
        let mut parsed = Self {
            krate,
            path: Text::of(input.next(), end)?,
            exhaustive: false,
            visibility: None,
            module: None,
            derives: Vec::new(),
            error: None,
        };
        // An editor keeps the types while an option is being typed.
        parsed.error = parsed.options(&mut input).err();
        Ok(parsed)
    }

    fn options(&mut self, input: &mut Cursor) -> Result<(), Error> {
        while !input.is_empty() {
            input.comma()?;
            if !input.is_empty() {
                self.option(input)?;
            }
        }
        Ok(())
    }

    fn option(&mut self, input: &mut Cursor) -> Result<(), Error> {
        let start = input.span();
        let attributes = attributes(input)?;
        let visibility = visibility(input)?;
        let has_visibility = visibility.is_some();
        if let Some(visibility) = visibility
            && self.visibility.replace(visibility).is_some()
        {
            return Err(Error::new(start, "the visibility is written twice"));
        }
        if input.keyword("mod").is_some() {
            let name = input.word("expected the name of the module")?;
            if self.module.replace((attributes, name)).is_some() {
                return Err(Error::new(start, "the module is written twice"));
            }
            if !has_visibility {
                self.visibility.get_or_insert_with(TokenStream::new);
            }
            return Ok(());
        }
        if !attributes.is_empty() {
            let expected = "expected `mod name`: only a module has attributes here";
            return Err(Error::new(input.span(), expected));
        }
        if has_visibility {
            return Ok(());
        }
        let word = input.word(OPTIONS).map_err(|error| error.at(start))?;
        match &*word.to_string() {
            "exhaustive" if self.exhaustive => {
                Err(Error::new(start, "`exhaustive` is written twice"))
            }
            "exhaustive" => {
                self.exhaustive = true;
                Ok(())
            }
            "derive" => self.derive(word.span(), input),
            _ => Err(Error::new(start, OPTIONS)),
        }
    }

    /// `(path, ...)`, and perhaps `for this | that`.
    fn derive(&mut self, word: Span, input: &mut Cursor) -> Result<(), Error> {
        let expected = "expected `(...)` after `derive`, as in `derive(Hash)`";
        let group =
            input.group(Delimiter::Parenthesis, expected).map_err(|error| error.at(word))?;
        let mut within = Cursor::within(&group);
        let mut paths = Vec::new();
        while !within.is_empty() {
            paths.push((within.span(), path(&mut within)?));
            if !within.is_empty() {
                within.comma()?;
            }
        }
        if paths.is_empty() {
            return Err(Error::new(group.span(), "expected a derive, as in `derive(Hash)`"));
        }
        let mut of = vec![(None, Of::Vocabularies)];
        if input.keyword("for").is_some() {
            of.clear();
            loop {
                let name = input.word("expected the name of a type, or `vocabularies`, `scalars`, `records` or `unions`")?;
                of.push((Some(name.span()), some(&name)));
                if input.character('|').is_none() {
                    break;
                }
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
fn attributes(input: &mut Cursor) -> Result<TokenStream, Error> {
    let mut attributes = TokenStream::new();
    while let Some(hash) = input.character('#') {
        attributes.append(hash);
        attributes.append(input.group(Delimiter::Bracket, "expected `[`")?);
    }
    Ok(attributes)
}

fn visibility(input: &mut Cursor) -> Result<Option<TokenStream>, Error> {
    let Some(public) = input.keyword("pub") else { return Ok(None) };
    let within = if input.has_group(Delimiter::Parenthesis) {
        Some(input.group(Delimiter::Parenthesis, "expected `(`")?)
    } else {
        None
    };
    Ok(Some(quote!(#public #within)))
}

/// A path without generic arguments.
fn path(input: &mut Cursor) -> Result<TokenStream, Error> {
    let mut path = TokenStream::new();
    colons(input, &mut path)?;
    loop {
        path.append(input.word("expected the path of a derive, as in `clap::ValueEnum`")?);
        if !colons(input, &mut path)? {
            return Ok(path);
        }
    }
}

/// Takes `::`, if it is next.
fn colons(input: &mut Cursor, path: &mut TokenStream) -> Result<bool, Error> {
    let Some(first) = input.character(':') else { return Ok(false) };
    let span = input.span();
    let second = input.character(':').ok_or_else(|| Error::new(span, "expected `::`"))?;
    path.append(first);
    path.append(second);
    Ok(true)
}
