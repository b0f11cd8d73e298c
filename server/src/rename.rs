//! Another name for an id, in every document.

use std::collections::HashMap;

use comity_ontology::reading::Leaf;
use comity_tree::json;
use gen_lsp_types::{Position, PrepareRenamePlaceholder, TextEdit, Uri, WorkspaceEdit};
use lsp_server::ErrorCode;

use crate::{failure::Failure, mention::Mention, navigate::mention_at, view::View};

/// What would be renamed at a position.
pub(crate) fn prepare(view: &View<'_>, position: Position) -> Option<PrepareRenamePlaceholder> {
    let own = view.own();
    let mention = mention_at(&own, position)?;
    Some(PrepareRenamePlaceholder { range: mention.range, placeholder: mention.id.clone() })
}

/// The edits that give the id at a position another name.
///
/// # Errors
///
/// There is no id, or the name is not one for it, or another thing has it.
pub(crate) fn rename(
    view: &View<'_>,
    position: Position,
    name: &str,
) -> Result<WorkspaceEdit, Failure> {
    let failed = |message: String| Err(Failure::new(ErrorCode::RequestFailed, message));
    let all = view.all_anew();
    let Some(of) = mention_at(&all[0], position) else {
        return failed("there is no id to rename here".to_owned());
    };
    // A name in quotes is a text in every format.
    let quoted = serde_json::Value::from(name).to_string();
    let read = json::read(&quoted);
    let is_sound = read.tree.is_some_and(|tree| Leaf::of(view.model, of.ty, tree.root()).is_some());
    if !is_sound {
        return failed(format!("`{name}` is not a valid `{}`", view.model.type_name(of.ty)));
    }
    let renamed = Mention { id: name.to_owned(), ..of.clone() };
    if name != of.id && view.same(&all, &renamed).any(|(_, mention)| mention.declared.is_some()) {
        return failed(format!("`{name}` is declared already"));
    }
    let mut changes: HashMap<Uri, Vec<TextEdit>> = HashMap::new();
    for (uri, mention) in view.same(&all, of) {
        let edit = TextEdit { range: mention.range, new_text: name.to_owned() };
        changes.entry(uri.clone()).or_default().push(edit);
    }
    Ok(WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() })
}
