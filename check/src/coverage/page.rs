//! A text with what is said about it, as one page that needs nothing else.

mod entries;
mod escape;
mod index;
mod lanes;
mod passages;
mod top;

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

use comity_tree::Finding;

use super::{CoveredText, Figures, gaps, stretches};
use crate::isolate::isolate;
use escape::escaped;

const TEMPLATE: &str = include_str!("page/page.html");
const STYLE: &str = include_str!("page/page.css");
const SCRIPT: &str = include_str!("page/page.js");

/// The name of the page that the others are found from.
const INDEX: &str = "index.html";

/// Shown where a text has markup, which is folded unless it is checked.
const SWITCH: &str = "<p class=\"switch\"><input type=\"checkbox\" id=\"markup\"> \
<label for=\"markup\">Show markup</label></p>";

/// Renders the page of a text; `None` if the text is not there.
pub fn page(text: &CoveredText) -> Option<String> {
    let source = text.source.as_deref()?;
    let stretches = stretches(text);
    let figures = Figures::of(text, &stretches);
    let gaps = gaps(text, &stretches);
    let passages = passages::passages(text, source, &stretches);
    let has_markup = stretches.iter().any(|stretch| stretch.is_markup);
    let value = |name: &str| match name {
        "title" => escaped(title(text)),
        "file" if text.title.is_empty() => String::new(),
        "file" => format!("<p class=\"file\">{}</p>", escaped(&text.file)),
        "lang" => lang(text),
        "style" => STYLE.to_owned(),
        "script" => SCRIPT.to_owned(),
        "figures" => top::top(&figures, &gaps, &passages),
        "switch" if has_markup => SWITCH.to_owned(),
        "text" => passages.html.clone(),
        "entries" => entries::entries(text, source, &passages),
        _ => String::new(),
    };
    Some(filled(TEMPLATE, value))
}

fn title(text: &CoveredText) -> &str {
    if text.title.is_empty() { &text.file } else { &text.title }
}

fn lang(text: &CoveredText) -> String {
    match text.language.as_str() {
        "" => String::new(),
        language => format!(" lang=\"{}\"", escaped(language)),
    }
}

/// A template with its slots filled; what is filled in is not read again.
fn filled(template: &str, value: impl Fn(&str) -> String) -> String {
    let mut page = String::new();
    let mut rest = template;
    while let Some((before, (name, after))) =
        rest.split_once("{{").and_then(|(before, slot)| Some((before, slot.split_once("}}")?)))
    {
        page.push_str(before);
        page.push_str(&value(name));
        rest = after;
    }
    page + rest
}

/// Writes the page of each text that is there, and an index over all of them, into a folder, which
/// is made if need be. Returns the texts whose pages could not be rendered, each with a finding.
///
/// # Errors
///
/// The path that could not be written, and why.
pub fn write(
    texts: &[CoveredText],
    folder: &Path,
) -> Result<Vec<(String, Finding)>, (PathBuf, io::Error)> {
    fs::create_dir_all(folder).map_err(|error| (folder.to_owned(), error))?;
    let write = |name: &str, page: &str| {
        let path = folder.join(name);
        fs::write(&path, page).map_err(|error| (path, error))
    };
    let mut failed = Vec::new();
    let mut taken = BTreeSet::from([INDEX.to_owned()]);
    let mut listed = Vec::new();
    for text in texts {
        let page = isolate(|| {
            #[cfg(test)]
            crate::hooks::fail_if_asked(crate::hooks::Stage::Page, &text.file);
            page(text)
        });
        let page = page.unwrap_or_else(|finding| {
            failed.push((text.file.clone(), *finding));
            None
        });
        let name = match page {
            Some(page) => {
                let name = file_name(&text.file, &mut taken);
                write(&name, &page)?;
                Some(name)
            }
            None => None,
        };
        listed.push((text, name));
    }
    match isolate(|| index::index(&listed)) {
        Ok(page) => write(INDEX, &page)?,
        Err(finding) => failed.push((INDEX.to_owned(), *finding)),
    }
    Ok(failed)
}

/// A name for the page of a source: one that no other page has, even where names are distinguished
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
        let page =
            filled(TEMPLATE, |name| if name == "title" { "{{text}}".into() } else { name.into() });
        assert!(page.contains("<title>{{text}} · coverage</title>"));
    }
}
