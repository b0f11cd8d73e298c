//! A fixed document written back.

use std::{io, path::Path};

use comity_tree::{Code, Finding, Span};

use super::ChangedDocument;
use crate::{
    file::{read_bytes, reason},
    limits::Limits,
    replace::replace,
};

/// Writes a document back.
///
/// # Errors
///
/// The file is as it was: it has changed since it was read, it cannot be written, or it is a link
/// to a file outside of its folder.
pub(crate) fn write(path: &Path, change: &ChangedDocument) -> Result<(), Box<Finding>> {
    if leads_out(path).map_err(|error| refused(&reason(&error)))? {
        return Err(refused("it is a link to a file in another folder"));
    }
    // A run may have raised the limit.
    let limit = Limits::default().bytes().max(change.before.len() as u64);
    let bytes = read_bytes(path, limit)?;
    if bytes != change.before.as_bytes() {
        return Err(refused("it has changed since it was read"));
    }
    replace(path, &change.after).map_err(|error| refused(&reason(&error)))
}

/// Whether a path is a link to something that is not below the folder of the link.
fn leads_out(path: &Path) -> io::Result<bool> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    Ok(!path.canonicalize()?.starts_with(folder.canonicalize()?))
}

fn refused(why: &str) -> Box<Finding> {
    let message = format!("the file cannot be written, and is unchanged: {why}");
    Box::new(Finding::new(Code::UNREADABLE_FILE, Span::at(0), message))
}
