//! From a place to where the thing is defined, and to everything that refers to it.

use comity_ontology::model::{Location as Defined, TypeRef};
use gen_lsp_types::{DocumentSymbol, Location, Position, SymbolKind};
use lsp_server::ErrorCode;

use crate::{
    failure::Failure,
    mention::Mention,
    place::{Place, Thing, at},
    shelf,
    view::{Mentioning, View, location},
};

/// Where the thing at a position is defined: an id where it is declared, everything else in the
/// ontology.
pub(crate) fn definition(view: &View<'_>, position: Position) -> Result<Vec<Location>, Failure> {
    let all = view.all();
    if let Some(of) = mention_at(&all[0], position) {
        let same = view.same(&all, of).filter(|(_, mention)| mention.declared.is_some());
        return Ok(same.map(location).collect());
    }
    let Some(defined) = in_ontology(view, position) else { return Ok(Vec::new()) };
    let target = shelf::definition(view.setup, defined, view.encoding).map_err(|error| {
        let message = format!("the ontology cannot be written into the cache: {error}");
        Failure::new(ErrorCode::RequestFailed, message)
    })?;
    Ok(target.into_iter().collect())
}

/// The place of the ontology that defines what is at a position.
fn in_ontology(view: &View<'_>, position: Position) -> Option<Defined> {
    let file = view.buffer.loaded();
    let tree = file.parse().tree?;
    let Place { thing, node, .. } =
        at(view.model, view.root, &tree, view.places().offset(position))?;
    let model = view.model;
    match thing {
        Thing::Key(field) => Some(field?.location),
        Thing::Tag(union, variant) => {
            let record = model.unions[union].variants[variant?].record;
            Some(model.records[record].location)
        }
        Thing::Untagged(union) => Some(model.unions[union].location),
        Thing::Value(field) => match field.ty {
            TypeRef::Vocabulary(vocabulary) => {
                let term = model.vocabularies[vocabulary].term(node.text())?;
                Some(term.1.location)
            }
            TypeRef::Scalar(scalar) => Some(model.scalars[scalar].location),
            _ => Some(field.location),
        },
    }
}

/// Every place that mentions the id at a position; where it is declared only if that is asked for.
pub(crate) fn references(
    view: &View<'_>,
    position: Position,
    with_declared: bool,
) -> Vec<Location> {
    let all = view.all();
    let Some(of) = mention_at(&all[0], position) else { return Vec::new() };
    let same = view.same(&all, of);
    same.filter(|(_, mention)| with_declared || mention.declared.is_none()).map(location).collect()
}

/// The id at a position.
pub(crate) fn mention_at(document: &Mentioning, position: Position) -> Option<&Mention> {
    let mut mentions = document.mentions.iter();
    mentions.find(|mention| (mention.range.start..=mention.range.end).contains(&position))
}

/// What a document declares: its claims and its entries.
pub(crate) fn outline(view: &View<'_>) -> Vec<DocumentSymbol> {
    let own = view.own();
    let symbol = |mention: &Mention| {
        let declared = mention.declared.as_ref()?;
        let name = declared.names.first().map_or(String::new(), |name| format!(" · {name}"));
        #[expect(deprecated, reason = "the protocol has the field still")]
        Some(DocumentSymbol {
            name: mention.id.clone(),
            detail: Some(format!("{}{name}", declared.kind)),
            kind: SymbolKind::Object,
            tags: None,
            deprecated: None,
            range: declared.range,
            selection_range: mention.range,
            children: None,
        })
    };
    // An empty name is not one that an editor shows.
    own.mentions.iter().filter(|mention| !mention.id.is_empty()).filter_map(symbol).collect()
}
