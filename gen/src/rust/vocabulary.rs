//! A vocabulary: an enum, and one static table of all that is said of its terms.

use comity_ontology::model::{
    Literal as Default, Mapping, MappingRelation, Model, Term, TermOrder, TypeRef, Vocabulary,
};
use comity_tree::{Decimal, value::Factors};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens as _, quote};

use super::{Context, docs, hash, names, schema};
use crate::Refusal;

/// Above this number of terms a perfect hash finds a code faster than a `match`, which compares one
/// after the other.
const MATCHED_TERMS: usize = 8;

pub(super) fn emit(
    context: &Context<'_>,
    index: usize,
    vocabulary: &Vocabulary,
) -> Result<TokenStream, Refusal> {
    if u16::try_from(vocabulary.terms.len()).is_err() {
        let why = format!("it has {} terms, and Rust numbers {}", vocabulary.terms.len(), u16::MAX);
        return Err(Refusal {
            subject: vocabulary.name.clone(),
            why,
            location: vocabulary.location,
        });
    }
    let identifiers = vocabulary.terms.iter().map(|term| (&*term.identifier, term.location));
    names::distinct(&vocabulary.name, identifiers)?;
    let name = names::ident(&vocabulary.name);
    let doc = docs::vocabulary(vocabulary);
    let variants = vocabulary.terms.iter().map(|term| {
        let doc = docs::term(vocabulary, term);
        let deprecated = docs::deprecated_term(vocabulary, term);
        let ident = names::ident(&term.identifier);
        quote!(#doc #deprecated #ident)
    });
    let ordered = match vocabulary.order {
        TermOrder::None => TokenStream::new(),
        TermOrder::Partial => quote!(__comity::__ordered!(#name);),
        TermOrder::Total => {
            quote!(__comity::__ordered!(#name); __comity::__totally_ordered!(#name);)
        }
    };
    let default = default(context.model, index).map(|term| {
        let term = names::ident(&vocabulary.terms[term].identifier);
        quote!(__comity::__default_term!(#name, #term);)
    });
    let instead = context.instead_of_derives(TypeRef::Vocabulary(index));
    let table = table(vocabulary);
    let idents = vocabulary.terms.iter().map(|term| names::ident(&term.identifier));
    let schema = schema::emit(context, TypeRef::Vocabulary(index));
    let named = context.deprecated.quiet(&quote! {
        impl __comity::Vocabulary for #name {
            const TABLE: &'static __comity::Table = &TABLE;
            const ALL: &'static [Self] = &[#(Self::#idents),*];

            fn index(self) -> ::core::primitive::u16 {
                self as ::core::primitive::u16
            }
        }
        #default
        #instead
    });
    let block = context.block(&quote! {
        static TABLE: __comity::Table = #table;

        #named
        __comity::__vocabulary!(#name);
        #ordered
        #schema
    });
    let ty = TypeRef::Vocabulary(index);
    let derives = context.derive(ty, &["Clone", "Copy", "PartialEq", "Eq", "Hash"]);
    let (visibility, open) = (&context.options.visibility, context.non_exhaustive());
    Ok(quote! {
        #doc
        #derives
        #open
        #visibility enum #name { #(#variants),* }
        #block
    })
}

/// The term that is the default of every field that has one of this vocabulary.
fn default(model: &Model, vocabulary: usize) -> Option<usize> {
    let fields = model.records.iter().flat_map(|record| &record.fields);
    let mut terms = fields.filter_map(|field| match field.default {
        Some(Default::Term(term)) if field.ty == TypeRef::Vocabulary(vocabulary) => Some(term),
        _ => None,
    });
    let first = terms.next()?;
    terms.all(|term| term == first).then_some(first)
}

fn table(vocabulary: &Vocabulary) -> TokenStream {
    let name = &vocabulary.name;
    let definition = vocabulary.definition.first();
    let order = match vocabulary.order {
        TermOrder::None => quote!(None),
        TermOrder::Partial => quote!(Partial),
        TermOrder::Total => quote!(Total),
    };
    let terms = vocabulary.terms.iter().map(row);
    let lookup = lookup(vocabulary);
    quote! {
        __comity::Table {
            name: #name,
            definition: #definition,
            order: __comity::Order::#order,
            terms: &[#(#terms),*],
            lookup: #lookup,
        }
    }
}

/// A term's row: only what is said of it, over a row that says nothing.
fn row(term: &Term) -> TokenStream {
    let Term { code, identifier, .. } = term;
    let definition = term.definition.first();
    let note = text("note", term.note.first());
    let since = text("since", term.since.as_deref().unwrap_or_default());
    let labels = text("label_lines", &lines(&term.label.entries));
    let aliases = text("alias_lines", &lines(&term.aliases));
    let broader =
        list("broader", term.broader.iter().map(|&index| number(index).into_token_stream()));
    let above = list(
        "above",
        term.above.iter().map(|above| {
            let (term, basis, source) = (number(above.term), &above.basis, &above.source);
            quote!(__comity::AboveRow { term: #term, basis: #basis, source: #source })
        }),
    );
    let mappings = list("mappings", term.mappings.iter().map(mapping));
    let interval = (term.interval != Factors::EXACT).then(|| {
        let end = |end: Option<Decimal>| end.map_or_else(String::new, |end| end.to_string());
        let (low, high) = (end(term.interval.low), end(term.interval.high));
        quote!(interval: ::core::option::Option::Some([#low, #high]),)
    });
    let deprecated = term.deprecated.as_ref().map(|deprecation| {
        let (since, replaced_by) = (&deprecation.since, &deprecation.replaced_by);
        let reason = deprecation.reason.first();
        quote! {
            deprecated: ::core::option::Option::Some(__comity::Deprecated {
                since: #since,
                replaced_by: #replaced_by,
                reason: #reason,
            }),
        }
    });
    quote! {
        __comity::TermRow {
            code: #code,
            identifier: #identifier,
            definition: #definition,
            #labels #aliases #note #broader #above #mappings #interval #since #deprecated
            ..__comity::TermRow::EMPTY
        }
    }
}

/// Words, each in a language, as one text: a literal compiles faster than a list of pairs.
fn lines(words: &[(String, String)]) -> String {
    let lines = words.iter().map(|(language, word)| {
        // A word is on one line, and has no tab.
        let word = word.replace(['\n', '\r', '\t'], " ");
        format!("{language}\t{word}\n")
    });
    lines.collect()
}

fn mapping(mapping: &Mapping) -> TokenStream {
    let Mapping { scheme, code, checked, .. } = mapping;
    let relation = match mapping.relation {
        MappingRelation::Exact => quote!(Exact),
        MappingRelation::Close => quote!(Close),
        MappingRelation::Broad => quote!(Broad),
        MappingRelation::Narrow => quote!(Narrow),
        MappingRelation::Related => quote!(Related),
    };
    quote! {
        __comity::MappingRow {
            scheme: #scheme,
            relation: __comity::Relation::#relation,
            code: #code,
            checked: #checked,
        }
    }
}

fn text(field: &str, text: &str) -> Option<TokenStream> {
    let field = names::ident(field);
    (!text.is_empty()).then(|| quote!(#field: #text,))
}

fn list(field: &str, items: impl Iterator<Item = TokenStream>) -> Option<TokenStream> {
    let field = names::ident(field);
    let mut items = items.peekable();
    items.peek().is_some().then(|| quote!(#field: &[#(#items),*],))
}

fn lookup(vocabulary: &Vocabulary) -> TokenStream {
    if vocabulary.terms.len() > MATCHED_TERMS {
        let codes: Vec<&str> = vocabulary.terms.iter().map(|term| term.code.as_str()).collect();
        if let Some(hash) = hash::emit(&codes) {
            return quote!(__comity::Lookup::Hash(#hash));
        }
    }
    let arms = vocabulary.terms.iter().enumerate().map(|(index, term)| {
        let (code, index) = (&term.code, number(index));
        quote!(#code => #index)
    });
    quote! {
        __comity::Lookup::Match(|code| {
            ::core::option::Option::Some(match code {
                #(#arms,)*
                _ => return ::core::option::Option::None,
            })
        })
    }
}

/// The index of a term, as the tables hold it.
pub(super) fn number(index: usize) -> Literal {
    Literal::usize_unsuffixed(index)
}
