//! Unions.

use super::Context;
use crate::{
    codes,
    index::Index,
    model::{TypeRef, Union, Variant},
    names::{is_field_name, upper_camel},
    parse::{UnionDecl, Word},
};

pub(super) fn resolve(index: usize, decl: &UnionDecl<'_>, context: &mut Context<'_, '_>) -> Union {
    let tag = match decl.tag {
        Some(tag) if is_field_name(tag.text) => tag.text,
        Some(tag) => {
            let message = format!("`{}` is not a valid key name", tag.text);
            let help = "a key consists of lower-case letters, digits and `_`";
            context.report.help(codes::BAD_NAME, tag.at, message, help);
            "kind"
        }
        None => "kind",
    };
    let mut identifiers: Index<String, Word<'_>> = Index::default();
    let mut variants = Vec::new();
    for (tag, record) in &decl.variants {
        let named = identifier(*tag, &mut identifiers, context);
        let record = context.names.expect_record(*record, context.report);
        if let Some(record) = record.filter(|_| named) {
            variants.push(Variant { tag: tag.text.to_owned(), record, location: tag.at });
        }
    }
    Union {
        name: context.names.of(TypeRef::Union(index)),
        definition: decl.definition.resolve(context.languages),
        tag: tag.to_owned(),
        variants,
        comparison: None,
        location: decl.name.at,
    }
}

/// Whether a tag makes an identifier that no other tag makes.
fn identifier<'t>(
    tag: Word<'t>,
    taken: &mut Index<String, Word<'t>>,
    context: &mut Context<'_, '_>,
) -> bool {
    let Some(name) = upper_camel(tag.text) else {
        let message =
            format!("the tag `{}` cannot become an identifier in programming languages", tag.text);
        let help = "write it in kebab case, starting with a letter";
        context.report.help(codes::NO_IDENTIFIER, tag.at, message, help);
        return false;
    };
    if let Some(other) = taken.get(name.as_str()) {
        let (tag_text, first) = (tag.text, other.text);
        context.report.clash(
            codes::IDENTIFIER_COLLISION,
            tag.at,
            format!("`{tag_text}` and `{first}` both become `{name}` in programming languages"),
            (other.at, "first used here"),
            "rename one of the two tags",
        );
        return false;
    }
    taken.first(name, tag);
    true
}
