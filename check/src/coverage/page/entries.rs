//! The claims and the marks, with everything that is written about them.

use std::{fmt::Write as _, ops::Range};

use comity_tree::shown;

use super::{
    super::{CoverageEntry, CoveredText, FieldValue, LeantEntry},
    escape::content,
    passages::Passages,
};
use crate::evidence::{markup::TextFormat, text::SourceText};

pub(super) fn entries(text: &CoveredText, source: &SourceText, passages: &Passages) -> String {
    let mut page = Page {
        html: String::new(),
        text,
        source,
        format: text.format,
        passages,
        lang: super::lang(text),
    };
    for (title, list, class, entries) in [
        ("Claims", "c", "claim", of(&text.claims, false)),
        ("What claims lean on", "m", "context", of(&text.marks, true)),
        ("Marked as not codable", "m", "mark", of(&text.marks, false)),
    ] {
        if entries.is_empty() {
            continue;
        }
        let count = entries.len();
        let _ = writeln!(
            page.html,
            "<details><summary><h2>{title} <small>{count}</small></h2></summary>"
        );
        for (index, entry) in entries {
            let leans = leant_ids(entry);
            let leans = if leans.is_empty() { leans } else { format!(" data-leans=\"{leans}\"") };
            let _ = writeln!(page.html, "<article class=\"{class}\" id=\"{list}{index}\"{leans}>");
            page.entry(entry);
            page.html.push_str("</article>\n");
        }
        page.html.push_str("</details>\n");
    }
    page.html
}

/// The entries of a list that are of the context, or those that are not, each with its place.
fn of(list: &[CoverageEntry], is_context: bool) -> Vec<(usize, &CoverageEntry)> {
    list.iter().enumerate().filter(|(_, entry)| entry.is_context == is_context).collect()
}

/// The ids of the cards of what an entry leans on.
fn leant_ids(entry: &CoverageEntry) -> String {
    let ids = entry.leans.iter().filter_map(|leant| Some(format!("m{}", leant.mark?)));
    ids.collect::<Vec<_>>().join(" ")
}

struct Page<'p> {
    html: String,
    text: &'p CoveredText,
    source: &'p SourceText,
    format: TextFormat,
    passages: &'p Passages,
    lang: String,
}

impl Page<'_> {
    fn entry(&mut self, entry: &CoverageEntry) {
        let kind = content(&entry.kind);
        if entry.id.is_empty() {
            let _ = writeln!(self.html, "<h3>{kind}</h3>");
        } else {
            let id = content(&entry.id);
            let _ = writeln!(self.html, "<h3>{id} <span class=\"kind\">{kind}</span></h3>");
        }
        self.strength(&entry.strength);
        self.value(&entry.fields);
        self.leans(&entry.leans);
        let _ = writeln!(
            self.html,
            "<p class=\"where\">{}, line {}</p>",
            content(&entry.document),
            entry.line
        );
    }

    /// How strong it is, in view before everything else.
    fn strength(&mut self, strength: &FieldValue) {
        let FieldValue::Map(fields) = strength else { return };
        if fields.is_empty() {
            return;
        }
        self.html.push_str("<ul class=\"strength\" aria-label=\"Strength\">");
        for (name, value) in fields {
            let _ = write!(self.html, "<li><span class=\"of\">{}</span> ", content(name));
            self.value(value);
            self.html.push_str("</li>");
        }
        self.html.push_str("</ul>\n");
    }

    /// What it leans on, each as a link to its card with the words that it is said in.
    fn leans(&mut self, leans: &[LeantEntry]) {
        if leans.is_empty() {
            return;
        }
        self.html.push_str("<dl class=\"leans\"><dt>leans on</dt><dd><ul>");
        for leant in leans {
            let id = content(&leant.id);
            let Some((mark, entry)) =
                leant.mark.and_then(|mark| Some((mark, self.text.marks.get(mark)?)))
            else {
                let _ = write!(self.html, "<li>{id}</li>");
                continue;
            };
            let _ = write!(self.html, "<li><a class=\"leant\" href=\"#m{mark}\">{id}</a>");
            for range in &entry.ranges {
                self.html.push(' ');
                self.passage(range);
            }
            self.html.push_str("</li>");
        }
        self.html.push_str("</ul></dd></dl>\n");
    }

    /// The words of a range, as a link to where they are.
    fn passage(&mut self, range: &Range<usize>) {
        let mut words = self.source.markup(self.format).words(self.source, range);
        if words.trim().is_empty() {
            self.source.get(range.clone()).unwrap_or_default().clone_into(&mut words);
        }
        let (id, lang, words) =
            (self.passages.id(range.start), &self.lang, content(&shown(&words).to_string()));
        let _ = write!(self.html, "<a class=\"passage\" href=\"#{id}\"{lang}>{words}</a>");
    }

    // The depth of a document is bounded, and so is that of its values.
    fn value(&mut self, value: &FieldValue) {
        match value {
            FieldValue::Text(text) => self.html.push_str(&content(text)),
            FieldValue::List(items) => {
                let plain = items.iter().all(|item| matches!(item, FieldValue::Text(_)));
                if plain {
                    let texts = items.iter().filter_map(|item| match item {
                        FieldValue::Text(text) => Some(content(text)),
                        _ => None,
                    });
                    self.html.push_str(&texts.collect::<Vec<_>>().join(", "));
                } else {
                    self.html.push_str("<ul>");
                    for item in items {
                        self.html.push_str("<li>");
                        self.value(item);
                        self.html.push_str("</li>");
                    }
                    self.html.push_str("</ul>");
                }
            }
            FieldValue::Map(fields) => self.fields(fields),
            FieldValue::Cited(range, rest) => {
                self.passage(range);
                self.fields(rest);
            }
        }
    }

    fn fields(&mut self, fields: &[(String, FieldValue)]) {
        if fields.is_empty() {
            return;
        }
        self.html.push_str("<dl>");
        for (name, value) in fields {
            let _ = write!(self.html, "<dt>{}</dt><dd>", content(name));
            self.value(value);
            self.html.push_str("</dd>");
        }
        self.html.push_str("</dl>");
    }
}
