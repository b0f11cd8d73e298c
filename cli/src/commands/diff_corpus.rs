//! `comity diff-corpus`

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    path::{Path, PathBuf},
};

use comity_check::{
    Files,
    check::sound,
    report::{Report, Sink as _},
};
use comity_tree::one_line;
use serde_json::Value;

use crate::{
    args::DiffCorpus,
    canonical,
    export::members,
    home::{Home, Named, Setup},
    output::Output,
    values::values,
};

/// The claims of a corpus by document and id.
type Claims = BTreeMap<(String, String), Value>;

/// Prints what differs between two corpora, by claim. The exit code is 1 if anything does.
pub(crate) fn run(asked: &DiffCorpus, home: &Home, output: &mut Output) -> u8 {
    let mut read = Vec::new();
    let mut identity = None;
    for folder in [&asked.old, &asked.new] {
        match claims(asked, home, folder) {
            Ok((claims, name)) => {
                read.push(claims);
                identity = name;
            }
            Err(report) => return super::complain(&report, output),
        }
    }
    let text = differences(&read[0], &read[1], identity.as_deref());
    output.write(&text);
    u8::from(read[0] != read[1])
}

/// The claims of the documents in a folder, and the name of the field with their ids.
fn claims(
    asked: &DiffCorpus,
    home: &Home,
    folder: &PathBuf,
) -> Result<(Claims, Option<String>), Box<Report>> {
    let named = Named { paths: std::slice::from_ref(folder), ..Named::default() };
    let Setup { ontology, options } = home.set_up(&asked.common, named)?;
    let files = Files::open(&options);
    let session = sound(&ontology, &files)?;
    let model = session.model();
    let mut claims = Claims::new();
    let Some(union) = ontology.main_union() else { return Ok((claims, None)) };
    let identity = model.identity(&model.unions[union]).map(|field| field.name.clone());
    for (place, (document, node)) in values(&session, union).into_iter().enumerate() {
        let id = identity.as_ref().and_then(|name| node.get(name));
        let id = id.map_or_else(|| format!("{place:09}"), |id| id.text().to_owned());
        let claim = canonical::claim(model, &model.unions[union], node);
        claims.insert((within(document, folder), id), claim);
    }
    Ok((claims, identity))
}

/// The name of a document within its folder.
fn within(document: &str, folder: &Path) -> String {
    let path = Path::new(document);
    let inner = path.strip_prefix(folder).ok().filter(|inner| !inner.as_os_str().is_empty());
    inner.unwrap_or_else(|| path.file_name().map_or(path, Path::new)).display().to_string()
}

fn differences(old: &Claims, new: &Claims, identity: Option<&str>) -> String {
    let gone: Vec<_> = old.iter().filter(|(key, _)| !new.contains_key(*key)).collect();
    let mut came: Vec<_> = new.iter().filter(|(key, _)| !old.contains_key(*key)).collect();
    let mut lines: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let (mut renamed, mut removed, mut changed) = (0, 0, 0);
    for (key, claim) in gone {
        let content = canonical::unnamed(claim, identity);
        let same =
            came.iter().position(|(_, other)| canonical::unnamed(other, identity) == content);
        let line = if let Some(place) = same {
            renamed += 1;
            let ((document, id), _) = came.remove(place);
            let to = if *document == key.0 { id.clone() } else { format!("{document} {id}") };
            format!("renamed  {} -> {to}", key.1)
        } else {
            removed += 1;
            format!("removed  {}", key.1)
        };
        lines.entry(&key.0).or_default().push(line);
    }
    for (key, _) in &came {
        lines.entry(&key.0).or_default().push(format!("added    {}", key.1));
    }
    for (key, claim) in old {
        let Some(other) = new.get(key).filter(|other| *other != claim) else { continue };
        changed += 1;
        let (one, other) = (members(claim.clone()), members(other.clone()));
        let names: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
        let names = names.into_iter().filter(|name| one.get(*name) != other.get(*name));
        let names = names.map(String::as_str).collect::<Vec<_>>().join(", ");
        lines.entry(&key.0).or_default().push(format!("changed  {}: {names}", key.1));
    }
    let mut text = String::new();
    for (document, lines) in lines {
        let _ = writeln!(text, "{}", one_line(document));
        for line in lines {
            let _ = writeln!(text, "  {}", one_line(&line));
        }
    }
    let same = old.len() - removed - renamed - changed;
    let added = came.len();
    let _ = writeln!(
        text,
        "{added} added, {removed} removed, {renamed} renamed, {changed} changed, {same} the same"
    );
    text
}
