//! Where documents declare ids, and where they refer to them.

use std::collections::{HashMap, HashSet};

use comity_check::walk::walk;
use comity_ontology::model::{FieldRole, Model, Scope, TypeRef};
use comity_tree::{Node, Span, Tree};
use gen_lsp_types::Range;

use crate::encoding::Places;

/// A place where a document declares an id, or refers to one.
#[derive(Clone, Debug)]
pub(crate) struct Mention {
    pub(crate) ty: TypeRef,
    pub(crate) id: String,
    /// Where the id is, without quotes around it.
    pub(crate) range: Range,
    /// The same in bytes.
    pub(crate) span: Span,
    /// Where the whole scalar is, and how it is written.
    pub(crate) whole: Range,
    pub(crate) written: String,
    /// What the id is declared for; `None` for a reference.
    pub(crate) declared: Option<Declared>,
}

/// What an id is declared for.
#[derive(Clone, Debug)]
pub(crate) struct Declared {
    /// The variant or the record that it is.
    pub(crate) kind: String,
    /// Its names, in the order of the document.
    pub(crate) names: Vec<String>,
    /// The whole of it.
    pub(crate) range: Range,
}

/// Every mention of a document, in document order.
pub(crate) fn mentions(
    model: &Model,
    root: usize,
    tree: &Tree<'_>,
    places: &Places<'_>,
) -> Vec<Mention> {
    let mut found: Vec<Mention> = Vec::new();
    // The declaration that each node is, by its place among those found.
    let mut declarations: HashMap<u32, usize> = HashMap::new();
    walk(model, root, tree.root(), &mut |way| {
        let Some(step) = way.last() else { return };
        let record = &model.records[step.record];
        let kind = step
            .variant
            .map_or(&record.name, |(union, variant)| &model.unions[union].variants[variant].tag);
        for (key, value) in step.node.entries() {
            let Some((_, field)) = record.field(key.text()) else { continue };
            if field.is_name {
                let owner = way.iter().rev().find_map(|step| declarations.get(&step.node.index()));
                let declared = owner.and_then(|owner| found[*owner].declared.as_mut());
                if let (Some(declared), Some(name)) = (declared, value.as_str()) {
                    declared.names.push(name.to_owned());
                }
            }
            if field.role == FieldRole::Plain {
                continue;
            }
            for node in std::iter::once(value).chain(value.items()) {
                let Some(id) = node.as_str() else { continue };
                let declared = (field.role == FieldRole::Identity).then(|| {
                    declarations.insert(step.node.index(), found.len());
                    let range = places.range(step.node.span());
                    Declared { kind: kind.clone(), names: Vec::new(), range }
                });
                let span = inner(node);
                let (id, range) = (id.to_owned(), places.range(span));
                let (whole, written) = (places.range(node.span()), node.written().to_owned());
                found.push(Mention { ty: field.ty, id, range, span, whole, written, declared });
            }
        }
    });
    found
}

/// Where the text of a scalar is: within its quotes, if it is as it is written.
pub(crate) fn inner(node: Node<'_>) -> Span {
    let (span, text) = (node.span(), node.text());
    let written = node.written();
    let is_quoted = written.len() == text.len() + 2 && written.get(1..=text.len()) == Some(text);
    if is_quoted { Span::new(span.start + 1, span.end - 1) } else { span }
}

/// The types whose ids are one name space for all documents.
pub(crate) fn shared(model: &Model) -> HashSet<TypeRef> {
    let fields = model.records.iter().flat_map(|record| &record.fields);
    fields.filter(|f| f.role == FieldRole::Reference(Scope::Corpus)).map(|f| f.ty).collect()
}
