//! The claims and the marks, with everything that is written about them.

use std::fmt::Write as _;

use comity_tree::shown;

use super::{
    super::{CoverageEntry, CoveredText, FieldValue},
    escape::content,
    passages::Passages,
};
use crate::evidence::{markup::TextFormat, text::SourceText};

pub(super) fn entries(text: &CoveredText, source: &SourceText, passages: &Passages) -> String {
    let mut page = Page {
        html: String::new(),
        source,
        format: text.format,
        passages,
        lang: super::lang(text),
    };
    for (title, list, class, entries) in [
        ("Claims", "c", "claim", &text.claims),
        ("Marked as not codable", "m", "mark", &text.marks),
    ] {
        if entries.is_empty() {
            continue;
        }
        let count = entries.len();
        let _ = writeln!(
            page.html,
            "<details><summary><h2>{title} <small>{count}</small></h2></summary>"
        );
        for (index, entry) in entries.iter().enumerate() {
            let _ = writeln!(page.html, "<article class=\"{class}\" id=\"{list}{index}\">");
            page.entry(entry);
            page.html.push_str("</article>\n");
        }
        page.html.push_str("</details>\n");
    }
    page.html
}

struct Page<'p> {
    html: String,
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
        self.value(&entry.fields);
        let _ = writeln!(
            self.html,
            "<p class=\"where\">{}, line {}</p>",
            content(&entry.document),
            entry.line
        );
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
                let mut words = self.source.markup(self.format).words(self.source, range);
                if words.trim().is_empty() {
                    self.source.get(range.clone()).unwrap_or_default().clone_into(&mut words);
                }
                let (id, lang, words) = (
                    self.passages.id(range.start),
                    &self.lang,
                    content(&shown(&words).to_string()),
                );
                let _ = write!(self.html, "<a class=\"passage\" href=\"#{id}\"{lang}>{words}</a>");
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
