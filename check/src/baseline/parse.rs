//! The file of a baseline, read.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use comity_tree::{Code, Date, Finding, Format, Kind, Lines, Node, Read, Span};

use super::{Accepted, Key};
use crate::file::{LoadedFile, real};

const KEYS: [&str; 5] = ["file", "code", "count", "reason", "expires"];

/// The entries of a baseline and its text, or what is wrong with its file.
pub(super) fn open(path: &Path) -> Result<(BTreeMap<Key, Accepted>, String), String> {
    let file = LoadedFile::open(path);
    if let Some(failure) = file.failure {
        return Err(failure.message);
    }
    let text = &file.source.text;
    let lines = Lines::new(text);
    let at = |start: u32, why: &str| format!("line {}: {why}", lines.position(start).line);
    let Read { tree, findings } = Format::Toml.read(text);
    // A baseline without an entry accepts nothing.
    let is_wrong = |finding: &&Finding| finding.code != Code::EMPTY_DOCUMENT.name;
    if let Some(finding) = findings.iter().find(is_wrong) {
        return Err(at(finding.span.start, &finding.message));
    }
    let (mut accepted, folder) = (BTreeMap::new(), folder(path));
    for (key, value) in tree.iter().flat_map(|tree| tree.root().entries()) {
        if key.text() != "accepted" || value.kind() != Kind::Seq {
            return Err(at(key.span().start, "a baseline has only entries of `[[accepted]]`"));
        }
        for item in value.items() {
            let (code, entry) = entry(item).map_err(|why| at(item.span().start, &why))?;
            let key = (real(&folder.join(&entry.file)), code);
            if accepted.insert(key, entry).is_some() {
                return Err(at(item.span().start, "the file and code have an entry already"));
            }
        }
    }
    Ok((accepted, text.clone()))
}

/// The real path of the folder of a baseline, in which the names of files start.
pub(super) fn folder(path: &Path) -> PathBuf {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    real(folder.unwrap_or(Path::new(".")))
}

/// The head of an entry.
fn head(item: Node<'_>) -> Span {
    let start = item.span().start;
    let source = item.tree().source();
    let length = source[start as usize..].find('\n').unwrap_or_default();
    Span::new(start, start + u32::try_from(length).unwrap_or_default())
}

/// An entry, after its code.
fn entry(item: Node<'_>) -> Result<(String, Accepted), String> {
    if let Some((key, _)) = item.entries().find(|(key, _)| !KEYS.contains(&key.text())) {
        return Err(format!("`{}` is not a key of an entry", comity_tree::shown(key.text())));
    }
    let text = |key: &str| {
        let value = item.get(key).filter(|value| value.kind() != Kind::Map);
        let text = value.map(|value| value.text().trim().to_owned());
        text.filter(|text| !text.is_empty()).ok_or(format!("the entry has no `{key}`"))
    };
    let count = text("count")?;
    let count = count.parse().ok().filter(|count| *count > 0);
    let expires = Date::parse(&text("expires")?).map_err(|error| error.message)?;
    let accepted = Accepted {
        file: text("file")?,
        count: count.ok_or("`count` is not a number above 0")?,
        reason: text("reason")?,
        expires,
        span: head(item),
    };
    Ok((text("code")?, accepted))
}
