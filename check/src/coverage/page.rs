//! A text with what is said about it, as one page that needs nothing else.

mod entries;
mod escape;
mod passages;
mod top;

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

use super::{Figures, Text, gaps, stretches};
use escape::escaped;

const TEMPLATE: &str = include_str!("page/page.html");
const STYLE: &str = include_str!("page/page.css");
const SCRIPT: &str = include_str!("page/page.js");

/// Renders the page of a text; `None` if the text is not there.
pub fn page(text: &Text) -> Option<String> {
    let source = text.source.as_deref()?;
    let stretches = stretches(text);
    let figures = Figures::of(text, &stretches);
    let gaps = gaps(text, &stretches);
    let passages = passages::passages(text, source, &stretches);
    let title = if text.title.is_empty() { &text.file } else { &text.title };
    let lang = match text.language.as_str() {
        "" => String::new(),
        language => format!(" lang=\"{}\"", escaped(language)),
    };
    let value = |name: &str| match name {
        "title" => escaped(title),
        "file" => escaped(&text.file),
        "lang" => lang.clone(),
        "style" => STYLE.to_owned(),
        "script" => SCRIPT.to_owned(),
        "figures" => top::top(&figures, &gaps, &passages),
        "text" => passages.html.clone(),
        "entries" => entries::entries(text, source, &passages),
        _ => String::new(),
    };
    Some(filled(value))
}

/// The template with its slots filled; what is filled in is not looked at again.
fn filled(value: impl Fn(&str) -> String) -> String {
    let mut page = String::new();
    let mut rest = TEMPLATE;
    while let Some((before, (name, after))) =
        rest.split_once("{{").and_then(|(before, slot)| Some((before, slot.split_once("}}")?)))
    {
        page.push_str(before);
        page.push_str(&value(name));
        rest = after;
    }
    page + rest
}

/// Writes the page of each text that is there into a folder, which is made if need be.
///
/// # Errors
///
/// The path that could not be written, and why.
pub fn write(texts: &[Text], folder: &Path) -> Result<Vec<PathBuf>, (PathBuf, io::Error)> {
    fs::create_dir_all(folder).map_err(|error| (folder.to_owned(), error))?;
    let mut taken = BTreeSet::new();
    let mut written = Vec::new();
    for text in texts {
        let Some(page) = page(text) else { continue };
        let path = folder.join(file_name(&text.file, &mut taken));
        fs::write(&path, page).map_err(|error| (path.clone(), error))?;
        written.push(path);
    }
    Ok(written)
}

/// A name for the page of a source: one that no other page has, even where names are told apart
/// by their letters only and not by their case.
fn file_name(source: &str, taken: &mut BTreeSet<String>) -> String {
    let plain = |c: char| if c.is_alphanumeric() || "-_.".contains(c) { c } else { '_' };
    let stem: String = source.chars().map(plain).collect();
    let mut name = format!("{stem}.html");
    let mut number = 2;
    while !taken.insert(name.to_lowercase()) {
        name = format!("{stem}-{number}.html");
        number += 1;
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_of_different_sources_have_different_names() {
        let mut taken = BTreeSet::new();
        let names = ["a/b.txt", "a_b.txt", "A_B.txt"].map(|name| file_name(name, &mut taken));
        assert_eq!(names, ["a_b.txt.html", "a_b.txt-2.html", "A_B.txt-3.html"]);
    }

    #[test]
    fn what_fills_a_slot_is_no_slot() {
        let page = filled(|name| if name == "title" { "{{text}}".into() } else { name.into() });
        assert!(page.contains("<title>{{text}} · coverage</title>"));
    }
}
