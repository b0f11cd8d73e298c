//! `comity diff-corpus`

use std::{
    collections::{BTreeMap, HashMap},
    fmt::Write as _,
    path::{Path, PathBuf},
};

use comity_check::{Files, Report, Sink as _, sound};
use comity_tree::one_line;
use serde_json::Value;

use crate::{
    args::DiffCorpus,
    canonical,
    home::{Home, Named, Setup},
    output::Output,
    values::values,
};

mod besides;

use besides::{Besides, besides};

/// The document of a claim, and its id.
type Key = (String, String);

/// The claims of a corpus.
type Claims = BTreeMap<Key, Value>;

/// Prints what differs between two corpora, by claim and by whatever else the documents have. The
/// exit code is 1 if anything does.
pub(crate) fn run(asked: &DiffCorpus, home: &Home, output: &mut Output) -> u8 {
    let mut read = Vec::new();
    let mut identity = None;
    for folder in [&asked.old, &asked.new] {
        match claims(asked, home, folder) {
            Ok((claims, besides, name)) => {
                read.push((claims, besides));
                identity = name;
            }
            Err(report) => return super::complain(&report, output),
        }
    }
    let (old, new) = (&read[0], &read[1]);
    let besides = besides::differences(&old.1, &new.1);
    let (text, differ) = differences(&old.0, &new.0, &besides, identity.as_deref());
    output.write(&text);
    u8::from(differ)
}

/// The claims of the documents in a folder, what else they have, and the name of the field with the
/// ids of claims.
fn claims(
    asked: &DiffCorpus,
    home: &Home,
    folder: &PathBuf,
) -> Result<(Claims, Besides, Option<String>), Box<Report>> {
    let under = Named { paths: std::slice::from_ref(folder), ..Named::default() };
    let Setup { ontology, options } = home.set_up(&asked.common, &under)?;
    let files = Files::open(&options);
    let session = sound(&ontology, &files)?;
    let model = session.model();
    let mut claims = Claims::new();
    let documents = session.named().iter().map(|opened| opened.file.name());
    let names = names(documents, folder);
    let besides = besides(&session, ontology.main_union(), &names);
    let Some(union) = ontology.main_union() else { return Ok((claims, besides, None)) };
    let identity = model.identity(&model.unions[union]).map(|field| field.name.clone());
    let values = values(&session, union);
    for (place, (document, node)) in values.into_iter().enumerate() {
        let id = identity.as_ref().and_then(|name| node.get(name));
        let id = id.map_or_else(|| format!("{place:09}"), |id| id.text().to_owned());
        let claim = canonical::claim(model, &model.unions[union], node);
        claims.insert((names[document].clone(), id), claim);
    }
    Ok((claims, besides, identity))
}

/// The names of documents within their folder: without the ending, unless it is all that tells two
/// of them apart.
fn names<'d>(documents: impl Iterator<Item = &'d str>, folder: &Path) -> BTreeMap<&'d str, String> {
    let full: BTreeMap<&str, String> =
        documents.map(|document| (document, within(document, folder))).collect();
    let short = |name: &str| Path::new(name).with_extension("").display().to_string();
    let mut times: HashMap<String, usize> = HashMap::new();
    for name in full.values() {
        *times.entry(short(name)).or_default() += 1;
    }
    let name = |name: String| Some(short(&name)).filter(|short| times[short] == 1).unwrap_or(name);
    full.into_iter().map(|(document, full)| (document, name(full))).collect()
}

/// The name of a document within its folder.
fn within(document: &str, folder: &Path) -> String {
    let path = Path::new(document);
    let inner = path.strip_prefix(folder).ok().filter(|inner| !inner.as_os_str().is_empty());
    inner.unwrap_or_else(|| path.file_name().map_or(path, Path::new)).display().to_string()
}

/// What differs, in words, and whether anything does.
fn differences(
    old: &Claims,
    new: &Claims,
    besides: &[(String, String)],
    identity: Option<&str>,
) -> (String, bool) {
    let content = |claim: &Value| canonical::text(&canonical::unnamed(claim, identity));
    let gone = old.iter().filter(|(key, _)| !new.contains_key(*key));
    // By what they say besides their names, each time with the first at the end.
    let mut came: HashMap<String, Vec<&Key>> = HashMap::new();
    for (key, claim) in new.iter().rev().filter(|(key, _)| !old.contains_key(*key)) {
        came.entry(content(claim)).or_default().push(key);
    }
    let mut lines: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let (mut renamed, mut removed, mut changed) = (0, 0, 0);
    for (key, claim) in gone {
        let same = came.get_mut(&content(claim)).and_then(Vec::pop);
        let line = if let Some((document, id)) = same {
            renamed += 1;
            let to = if *document == key.0 { id.clone() } else { format!("{document} {id}") };
            format!("renamed  {} -> {to}", key.1)
        } else {
            removed += 1;
            format!("removed  {}", key.1)
        };
        lines.entry(&key.0).or_default().push(line);
    }
    let mut added: Vec<&Key> = came.into_values().flatten().collect();
    added.sort_unstable();
    for key in &added {
        lines.entry(&key.0).or_default().push(format!("added    {}", key.1));
    }
    for (key, claim) in old {
        let is_other = |other: &&Value| canonical::text(other) != canonical::text(claim);
        let Some(other) = new.get(key).filter(is_other) else { continue };
        changed += 1;
        let names = besides::changed(claim, other).unwrap_or_default();
        lines.entry(&key.0).or_default().push(format!("changed  {}: {names}", key.1));
    }
    let others = besides.len();
    for (document, line) in besides {
        lines.entry(document).or_default().push(line.clone());
    }
    let mut text = String::new();
    for (document, lines) in lines {
        let _ = writeln!(text, "{}", one_line(document));
        for line in lines {
            let _ = writeln!(text, "  {}", one_line(&line));
        }
    }
    if others > 0 {
        let values = if others == 1 { "value" } else { "values" };
        let _ = writeln!(text, "besides claims: {others} {values} added, removed or changed");
    }
    let same = old.len() - removed - renamed - changed;
    let added = added.len();
    let _ = writeln!(
        text,
        "{added} added, {removed} removed, {renamed} renamed, {changed} changed, {same} the same"
    );
    (text, same < old.len() || added + others > 0)
}
