//! The items of generated Rust as a reviewer reads them: types, fields, variants, no bodies.

use std::{collections::BTreeMap, fmt::Write as _};

use comity_gen::rust::{RustOptions, rust};
use comity_ontology::Model;
use quote::quote;
use syn::{Attribute, Fields, ImplItem, Item};

/// Each type with its fields; vocabularies by the number of their terms, and wrappers of one value by
/// that, in lists of those that derive the same.
pub(crate) fn outline(model: &Model) -> String {
    let options = RustOptions::new(quote!(::comity));
    let tokens = rust(model, &options).expect("Rust expresses the ontology");
    let file: syn::File = syn::parse2(tokens).expect("generated code parses");
    let mut out = String::new();
    let mut plain = BTreeMap::<String, Vec<String>>::new();
    for item in &file.items {
        match item {
            Item::Struct(item) => match &item.fields {
                Fields::Named(fields) => {
                    let _ = writeln!(out, "struct {}: {}", item.ident, derives(&item.attrs));
                    let fields = fields.named.iter().map(|field| {
                        let name = field.ident.as_ref().expect("a named field");
                        format!("{name}: {}", short(&field.ty))
                    });
                    list(fields, &mut out);
                }
                fields => {
                    let inner = fields.iter().map(|field| short(&field.ty));
                    let inner: Vec<_> = inner.collect();
                    let kind = format!("structs: {}", derives(&item.attrs));
                    let one = format!("{}({})", item.ident, inner.join(", "));
                    plain.entry(kind).or_default().push(one);
                }
            },
            Item::Enum(item) => {
                let derives = derives(&item.attrs);
                let mut held = (item.variants.iter())
                    .filter(|variant| !variant.fields.is_empty())
                    .map(|variant| format!("{}{}", variant.ident, short(&variant.fields)))
                    .peekable();
                if held.peek().is_none() {
                    let one = format!("{} {}", item.ident, item.variants.len());
                    plain.entry(format!("enums of terms: {derives}")).or_default().push(one);
                } else {
                    let _ = writeln!(out, "enum {}: {derives}", item.ident);
                    list(held, &mut out);
                }
            }
            Item::Impl(item) => {
                let methods = item.items.iter().filter_map(|method| {
                    let ImplItem::Fn(method) = method else { return None };
                    Some(format!("fn {}(){}", method.sig.ident, short(&method.sig.output)))
                });
                list(methods, &mut out);
            }
            _ => {}
        }
    }
    let mut head = String::new();
    for (kind, items) in plain {
        let _ = writeln!(head, "{kind}");
        list(items.into_iter(), &mut head);
    }
    head + &out
}

/// Adds parts, as many on a line as fit.
fn list(parts: impl Iterator<Item = String>, out: &mut String) {
    const WIDTH: usize = 110;
    let mut line = String::new();
    for part in parts {
        if line.len() + part.len() > WIDTH {
            let _ = writeln!(out, "    {}", line.trim_end());
            line.clear();
        }
        line += &part;
        line += "; ";
    }
    if !line.is_empty() {
        let _ = writeln!(out, "    {}", line.trim_end());
    }
}

/// The last names of what a type derives.
fn derives(attributes: &[Attribute]) -> String {
    let derive = attributes.iter().find(|attribute| {
        attribute.path().segments.last().is_some_and(|segment| segment.ident == "derive")
    });
    derive.map_or_else(String::new, |derive| {
        let list = derive.meta.require_list().expect("a list of derives");
        short(&list.tokens)
    })
}

/// Tokens without spaces, and paths by their last names.
fn short(tokens: &impl quote::ToTokens) -> String {
    let mut out = String::new();
    for word in tokens.to_token_stream().to_string().replace("::", " :: ").split_whitespace() {
        match word {
            "::" => {
                let start = out.rfind(|c: char| !(c.is_alphanumeric() || c == '_'));
                out.truncate(start.map_or(0, |start| start + 1));
            }
            "->" => out.push_str(" -> "),
            "," => out.push_str(", "),
            "'static" => out.push_str("'static "),
            word => out.push_str(word),
        }
    }
    out.trim_end().to_owned()
}
