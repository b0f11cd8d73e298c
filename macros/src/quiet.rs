//! Generated code that names what is deprecated for others.
//!
//! The compiler does not report uses of deprecated items in the code of a derive. An `allow` would
//! be an error in a crate that forbids the lint.

use proc_macro2::{Group, Span, TokenStream, TokenTree};

/// The code in `#[quiet { ... }]`, as code of this derive.
pub(crate) fn quiet(item: TokenStream) -> TokenStream {
    let mut tokens = item.into_iter();
    let attribute = tokens.find_map(|token| match token {
        TokenTree::Group(group) => Some(group.stream()),
        _ => None,
    });
    let code = attribute.into_iter().flatten().find_map(|token| match token {
        TokenTree::Group(group) => Some(group.stream()),
        _ => None,
    });
    at(code.unwrap_or_default(), Span::call_site())
}

/// The same tokens, with the span of this expansion.
fn at(tokens: TokenStream, span: Span) -> TokenStream {
    let tokens = tokens.into_iter().map(|mut token| {
        match &mut token {
            TokenTree::Group(group) => {
                *group = Group::new(group.delimiter(), at(group.stream(), span));
                group.set_span(span);
            }
            // Its span says which crate is meant.
            TokenTree::Ident(ident) if ident == "$crate" => {}
            token => token.set_span(span),
        }
        token
    });
    tokens.collect()
}

#[cfg(test)]
mod tests {
    use quote::quote;

    #[test]
    fn the_code_in_the_attribute_is_what_comes_out() {
        let code = quote!(impl A { fn b() -> [u8; 2] { [1, 2] } });
        let item = quote!(
            #[quiet { #code }]
            struct _Quiet;
        );
        assert_eq!(super::quiet(item).to_string(), code.to_string());
    }
}
