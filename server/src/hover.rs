//! What is known of the thing under the pointer.

use comity_check::{
    Limits,
    evidence::{self, Sources},
};
use comity_ontology::model::{FieldRole, TypeRef};
use gen_lsp_types::{Contents, Hover, MarkupContent, MarkupKind, Position};

use crate::{
    describe,
    mention::inner,
    place::{Place, Thing, at},
    view::View,
};

/// What is known of the thing at a position.
pub(crate) fn hover(view: &View<'_>, position: Position) -> Option<Hover> {
    let file = view.buffer.loaded();
    let tree = file.parse().tree?;
    let places = view.places();
    let place = at(view.model, view.root, &tree, places.offset(position))?;
    let mut parts = vec![described(view, &place)?];
    parts.extend(quoted(view, &place));
    let value = parts.join("\n\n---\n\n");
    Some(Hover {
        contents: Contents::MarkupContent(MarkupContent { kind: MarkupKind::Markdown, value }),
        range: Some(places.range(inner(place.node))),
    })
}

fn described(view: &View<'_>, place: &Place<'_, '_>) -> Option<String> {
    let model = view.model;
    match place.thing {
        Thing::Key(field) => {
            Some(describe::field(model, field?) + &describe::origin(model, field?.location))
        }
        Thing::Tag(union, variant) => {
            let variant = &model.unions[union].variants[variant?];
            let text = describe::variant(&variant.tag, &model.records[variant.record]);
            Some(text + &describe::origin(model, variant.location))
        }
        Thing::Untagged(_) => None,
        Thing::Value(field) => {
            let text = place.node.text();
            if let TypeRef::Vocabulary(vocabulary) = field.ty {
                let vocabulary = &model.vocabularies[vocabulary];
                if let Some((_, term)) = vocabulary.term(text) {
                    let origin = describe::origin(model, term.location);
                    return Some(describe::term(vocabulary, term) + &origin);
                }
            }
            let entry =
                (field.role != FieldRole::Plain).then(|| declared(view, text, place)).flatten();
            let described =
                || describe::field(model, field) + &describe::origin(model, field.location);
            Some(entry.unwrap_or_else(described))
        }
    }
}

/// What an id is declared for, and where.
fn declared(view: &View<'_>, id: &str, place: &Place<'_, '_>) -> Option<String> {
    let all = view.all();
    let span = inner(place.node);
    let of = all[0].mentions.iter().find(|mention| mention.span == span)?;
    let parts = view.same(&all, of).filter_map(|(uri, mention)| {
        let declared = mention.declared.as_ref()?;
        let names = declared.names.join(", ");
        let names = if names.is_empty() { names } else { format!("\n\n{names}") };
        let line = mention.range.start.line + 1;
        let file = uri.0.rsplit('/').next().unwrap_or_default();
        Some(format!("**{id}** — {}{names}\n\n[{file}:{line}]({uri}#L{line})", declared.kind))
    });
    let parts: Vec<String> = parts.collect();
    (!parts.is_empty()).then(|| parts.join("\n\n"))
}

/// The words of the source that the place cites, if the source is there.
fn quoted(view: &View<'_>, place: &Place<'_, '_>) -> Option<String> {
    let folders = Some(view.setup.sources()).filter(|folders| !folders.is_empty())?;
    let mut sources = Sources::new(folders, Limits::default().file_bytes);
    let (citation, findings) = evidence::citation(&view.setup.ontology, &place.way, &mut sources)?;
    match citation.verified {
        Some(verified) => {
            let words: Vec<String> =
                verified.words.lines().map(|line| format!("> {line}")).collect();
            let (line, file) = (verified.position.line, &citation.source);
            Some(format!("{}\n\n{file}:{line}", words.join("\n")))
        }
        None => Some(format!("Not verified: {}", findings.first()?.message)),
    }
}
