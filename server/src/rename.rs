//! Another name for an id, in every document.

use std::collections::HashMap;

use comity_ontology::reading::Leaf;
use comity_tree::{Edit, Span, json};
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
    let mut documents = view.documents_of(&all, of).iter();
    if let Some(unread) = documents.find(|document| !document.is_read) {
        let uri = &unread.uri.0;
        return failed(format!("`{uri}` cannot be read, and may have the id too: mend it first"));
    }
    let mut changes: HashMap<Uri, Vec<TextEdit>> = HashMap::new();
    for (uri, mention) in view.same(&all, of) {
        let Some(edit) = edit(mention, name) else {
            let message = format!("`{}` cannot be replaced in `{}`", mention.written, uri.0);
            return failed(message);
        };
        changes.entry(uri.clone()).or_default().push(edit);
    }
    Ok(WorkspaceEdit { changes: Some(changes), ..WorkspaceEdit::default() })
}

/// Writes a name in place of a mention, in the quotes that it has or needs there.
fn edit(mention: &Mention, name: &str) -> Option<TextEdit> {
    let Mention { range, whole, written, .. } = mention;
    if written.starts_with(['&', '!', '|', '>', '*']) || written.contains('\n') {
        return None;
    }
    let Edit { text, .. } = Edit::key(written, Span::default(), name)?;
    let has_quotes = range != whole && text.get(1..text.len() - 1) == Some(name);
    if has_quotes && text.starts_with(&written[..1]) {
        return Some(TextEdit { range: *range, new_text: name.to_owned() });
    }
    Some(TextEdit { range: *whole, new_text: text })
}
