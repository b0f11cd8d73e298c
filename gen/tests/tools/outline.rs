//! The items of generated Rust as a reviewer reads them: types, fields, variants, no bodies.

use std::fmt::Write as _;

use comity_gen::rust::{Options, rust};
use comity_ontology::Model;
use quote::quote;
use syn::{Attribute, Fields, ImplItem, Item};

/// One line a type and one a field; a vocabulary by the number of its terms.
pub(crate) fn outline(model: &Model) -> String {
    let options = Options::new(quote!(::comity));
    let tokens = rust(model, &options).expect("Rust expresses the ontology");
    let file: syn::File = syn::parse2(tokens).expect("generated code parses");
    let mut out = String::new();
    for item in &file.items {
        match item {
            Item::Struct(item) => {
                let _ = write!(out, "struct {}", item.ident);
                match &item.fields {
                    Fields::Named(fields) => {
                        let _ = writeln!(out, ": {}", derives(&item.attrs));
                        for field in &fields.named {
                            let name = field.ident.as_ref().expect("a named field");
                            let _ = writeln!(out, "    {name}: {}", short(&field.ty));
                        }
                    }
                    fields => {
                        let inner = fields.iter().map(|field| short(&field.ty));
                        let inner: Vec<_> = inner.collect();
                        let derives = derives(&item.attrs);
                        let _ = writeln!(out, "({}): {derives}", inner.join(", "));
                    }
                }
            }
            Item::Enum(item) => {
                let _ = writeln!(out, "enum {}: {}", item.ident, derives(&item.attrs));
                let held: Vec<_> = (item.variants.iter())
                    .filter(|variant| !variant.fields.is_empty())
                    .map(|variant| format!("    {}{}", variant.ident, short(&variant.fields)))
                    .collect();
                let _ = match held.as_slice() {
                    [] => writeln!(out, "    {} terms", item.variants.len()),
                    held => writeln!(out, "{}", held.join("\n")),
                };
            }
            Item::Impl(item) => {
                for method in &item.items {
                    let ImplItem::Fn(method) = method else { continue };
                    let output = short(&method.sig.output);
                    let _ = writeln!(out, "    fn {}(){output}", method.sig.ident);
                }
            }
            _ => {}
        }
    }
    out
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
