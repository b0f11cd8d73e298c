//! What can be written at the cursor.

use std::collections::HashSet;

use comity_ontology::model::{Field, FieldRole, Literal, Record, TypeRef, Union};
use comity_tree::{Format, Span};
use gen_lsp_types::{
    CompletionItem, CompletionItemKind, CompletionItemTag, CompletionItemTextEdit, CompletionList,
    Documentation, MarkupContent, MarkupKind, Position, Range, TextEdit,
};

use crate::{
    describe,
    mention::shared,
    patch::{MARK, Word, patches},
    place::{Place, Thing, at},
    view::View,
};

/// What can be written at a position; nothing where no patch of the document can be read.
pub(crate) fn complete(view: &View<'_>, position: Position) -> CompletionList {
    let text = &*view.buffer.text;
    let places = view.places();
    let cursor = places.offset(position);
    let word = Word::at(text, cursor, view.format());
    let short = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let range = places.range(Span::new(short(word.range.start), short(word.range.end)));
    let format = view.format();
    let is_tight = format == Format::Yaml && text[..word.range.start].ends_with(':');
    let writer = Writer { format, word: &word, range, is_tight };
    for patch in patches(text, &word, format) {
        let Some(tree) = format.read(&patch.text).tree else { continue };
        let Some(place) = at(view.model, view.root, &tree, patch.offset) else { continue };
        if place.node.text() == MARK {
            let items = items(view, &place, &writer);
            return CompletionList { items, ..CompletionList::default() };
        }
    }
    CompletionList::default()
}

/// How a completion is written into the document.
struct Writer<'w> {
    format: Format,
    word: &'w Word,
    range: Range,
    /// Whether there must be a space before what is written.
    is_tight: bool,
}

/// What is offered.
struct Offer {
    label: String,
    kind: CompletionItemKind,
    detail: String,
    documentation: String,
    /// Other words by which it is found.
    names: Vec<String>,
    /// What comes first.
    rank: usize,
    is_deprecated: bool,
}

impl Writer<'_> {
    fn key(&self, offer: Offer) -> CompletionItem {
        let name = self.quoted(&offer.label, self.format == Format::Json);
        let separator = match self.format {
            _ if self.word.is_key => "",
            Format::Toml => " = ",
            _ => ": ",
        };
        self.item(offer, format!("{name}{separator}"))
    }

    fn value(&self, offer: Offer) -> CompletionItem {
        let text = self.quoted(&offer.label, self.format != Format::Yaml);
        self.item(offer, text)
    }

    /// A word in the quotes that it has already, or that it needs.
    fn quoted(&self, text: &str, needs_quotes: bool) -> String {
        match (self.word.quote, needs_quotes) {
            (Some(quote), _) => format!("{quote}{text}{quote}"),
            (None, true) => format!("\"{text}\""),
            (None, false) => text.to_owned(),
        }
    }

    fn item(&self, offer: Offer, new_text: String) -> CompletionItem {
        // A value directly after a colon of YAML would be a part of the key.
        let new_text = if self.is_tight { format!(" {new_text}") } else { new_text };
        let mut filter = self.quoted(&offer.label, false);
        for name in &offer.names {
            filter.push(' ');
            filter.push_str(name);
        }
        let documentation =
            MarkupContent { kind: MarkupKind::Markdown, value: offer.documentation };
        CompletionItem {
            sort_text: Some(format!("{:04}", offer.rank)),
            filter_text: Some(filter),
            label: offer.label,
            kind: Some(offer.kind),
            detail: (!offer.detail.is_empty()).then_some(offer.detail),
            documentation: Some(Documentation::MarkupContent(documentation)),
            tags: offer.is_deprecated.then(|| vec![CompletionItemTag::Deprecated]),
            text_edit: Some(CompletionItemTextEdit::TextEdit(TextEdit {
                range: self.range,
                new_text,
            })),
            ..CompletionItem::default()
        }
    }
}

fn items(view: &View<'_>, place: &Place<'_, '_>, writer: &Writer<'_>) -> Vec<CompletionItem> {
    let model = view.model;
    match place.thing {
        Thing::Key(_) => {
            let Some(step) = place.way.last() else { return Vec::new() };
            let has: HashSet<&str> = step.node.entries().map(|(key, _)| key.text()).collect();
            keys(view, &model.records[step.record], &has).map(|offer| writer.key(offer)).collect()
        }
        Thing::Untagged(union) => {
            let Union { tag, definition, .. } = &model.unions[union];
            let documentation = definition.first().to_owned();
            vec![writer.key(offer(tag, CompletionItemKind::Property, documentation))]
        }
        Thing::Tag(union, _) => variants(view, &model.unions[union], writer),
        Thing::Value(field) => values(view, field, writer),
    }
}

/// The fields of a record that are not there, in the order of the ontology, the required ones
/// first.
fn keys<'v>(
    view: &'v View<'_>,
    record: &'v Record,
    has: &'v HashSet<&str>,
) -> impl Iterator<Item = Offer> + 'v {
    let fields = record.fields.iter().enumerate();
    let missing = fields.filter(|(_, field)| !has.contains(field.name.as_str()));
    missing.map(|(index, field)| {
        let documentation = describe::field(view.model, field);
        let rank = index + if field.is_required() { 0 } else { record.fields.len() };
        Offer {
            detail: view.model.type_name(field.ty).to_owned(),
            names: field.label.entries.iter().map(|(_, label)| label.clone()).collect(),
            rank,
            is_deprecated: field.deprecated.is_some(),
            ..offer(&field.name, CompletionItemKind::Field, documentation)
        }
    })
}

fn variants(view: &View<'_>, union: &Union, writer: &Writer<'_>) -> Vec<CompletionItem> {
    let variants = union.variants.iter().enumerate().map(|(rank, variant)| {
        let record = &view.model.records[variant.record];
        let documentation = describe::variant(&variant.tag, record);
        let offer = offer(&variant.tag, CompletionItemKind::Class, documentation);
        let names = record.label.entries.iter().map(|(_, label)| label.clone()).collect();
        writer.value(Offer { detail: describe::labels(&record.label), names, rank, ..offer })
    });
    variants.collect()
}

fn values(view: &View<'_>, field: &Field, writer: &Writer<'_>) -> Vec<CompletionItem> {
    let model = view.model;
    let names_ontology = model.ontology_field().is_some_and(|(_, of)| std::ptr::eq(of, field));
    match field.ty {
        _ if names_ontology => {
            let name = format!("{}@{}", model.name, model.version);
            let documentation = model.definition.first().to_owned();
            vec![writer.value(offer(&name, CompletionItemKind::Module, documentation))]
        }
        TypeRef::Vocabulary(index) => {
            let vocabulary = &model.vocabularies[index];
            let terms = vocabulary.terms.iter().enumerate().map(|(rank, term)| {
                let documentation = describe::term(vocabulary, term);
                let labels = term.label.entries.iter().chain(&term.aliases);
                writer.value(Offer {
                    detail: describe::labels(&term.label),
                    names: labels.map(|(_, label)| label.clone()).collect(),
                    rank,
                    is_deprecated: term.deprecated.is_some(),
                    ..offer(&term.code, CompletionItemKind::EnumMember, documentation)
                })
            });
            terms.collect()
        }
        TypeRef::Boolean => {
            let default = field.default.as_ref();
            let words = ["true", "false"].into_iter().map(|word| {
                let is_default =
                    matches!(default, Some(Literal::Boolean(flag)) if flag.to_string() == word);
                let documentation = describe::field(model, field);
                let offer = offer(word, CompletionItemKind::Value, documentation);
                let detail = if is_default { "default".to_owned() } else { String::new() };
                writer.item(Offer { detail, ..offer }, word.to_owned())
            });
            words.collect()
        }
        _ if matches!(field.role, FieldRole::Reference(_)) => ids(view, field, writer),
        _ => Vec::new(),
    }
}

/// The ids that a field can refer to, found by any of their names.
fn ids(view: &View<'_>, field: &Field, writer: &Writer<'_>) -> Vec<CompletionItem> {
    let all = view.all();
    let is_shared = shared(view.model).contains(&field.ty);
    let documents = if is_shared { &all[..] } else { &all[..1] };
    let mut seen = HashSet::new();
    let mut items = Vec::new();
    for mention in documents.iter().flat_map(|document| &document.mentions) {
        let Some(declared) = mention.declared.as_ref().filter(|_| mention.ty == field.ty) else {
            continue;
        };
        if seen.insert(&mention.id) {
            let names = declared.names.join(", ");
            let documentation = format!("**{}** — {}\n\n{names}", mention.id, declared.kind);
            items.push(writer.value(Offer {
                detail: names,
                names: declared.names.clone(),
                rank: items.len(),
                ..offer(&mention.id, CompletionItemKind::Reference, documentation)
            }));
        }
    }
    items
}

fn offer(label: &str, kind: CompletionItemKind, documentation: String) -> Offer {
    let (detail, names) = (String::new(), Vec::new());
    let label = label.to_owned();
    Offer { label, kind, detail, documentation, names, rank: 0, is_deprecated: false }
}
