//! A document that was read from tables, and its text.

use std::path::{Component, Path, PathBuf};

use comity_tree::{Format, json::write_string};

/// A document that was read from tables.
#[derive(Debug)]
pub(crate) struct Document {
    /// The name of the file that it was.
    pub(crate) name: String,
    pub(super) said: Said,
}

/// What a document says at one place, with its fields in the order of the ontology.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Said {
    Text(String),
    Whole(i64),
    Number(f64),
    Truth(bool),
    List(Vec<Said>),
    Record(Vec<(String, Said)>),
}

impl Document {
    /// Whether it is part of the command, and no file.
    pub(crate) fn is_shipped(&self) -> bool {
        self.name.starts_with("comity:")
    }

    /// The file for it in a folder: its name without what all names begin with and without what
    /// leads out of the folder.
    pub(crate) fn file(&self, shared: &Path, extension: &str) -> PathBuf {
        let name = Path::new(&self.name);
        let name = name.strip_prefix(shared).unwrap_or(name);
        let parts = name.components().filter(|part| matches!(part, Component::Normal(_)));
        parts.collect::<PathBuf>().with_extension(extension)
    }

    /// The document in a format.
    pub(crate) fn text(&self, format: Format) -> String {
        let mut text = String::new();
        if format == Format::Yaml {
            self.said.yaml(0, &mut text);
        } else {
            self.said.json(0, &mut text);
            text.push('\n');
        }
        text
    }
}

impl Said {
    /// A value that is on one line in all formats.
    fn single(&self, out: &mut String) {
        match self {
            Self::Text(text) => {
                let mut quoted = String::new();
                write_string(&mut quoted, text);
                out.push_str(&comity_tree::json::escape_hidden(quoted));
            }
            Self::Whole(whole) => out.push_str(&whole.to_string()),
            Self::Number(number) => out.push_str(&number.to_string()),
            Self::Truth(truth) => out.push_str(if *truth { "true" } else { "false" }),
            Self::List(_) => out.push_str("[]"),
            Self::Record(_) => out.push_str("{}"),
        }
    }

    fn is_single(&self) -> bool {
        match self {
            Self::List(items) => items.is_empty(),
            Self::Record(entries) => entries.is_empty(),
            _ => true,
        }
    }

    // Records nest no deeper than a document may.
    fn yaml(&self, indent: usize, out: &mut String) {
        let pad = " ".repeat(indent);
        match self {
            Self::Record(entries) if !entries.is_empty() => {
                for (index, (name, value)) in entries.iter().enumerate() {
                    // The first entry is on the line of the dash of its item.
                    if index > 0 {
                        out.push_str(&pad);
                    }
                    out.push_str(name);
                    out.push(':');
                    value.after_key(indent, out);
                }
            }
            Self::List(items) if !items.is_empty() => {
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push_str(&pad);
                    }
                    out.push_str("- ");
                    item.yaml(indent + 2, out);
                }
            }
            single => {
                single.single(out);
                out.push('\n');
            }
        }
    }

    fn after_key(&self, indent: usize, out: &mut String) {
        if self.is_single() {
            out.push(' ');
            self.yaml(0, out);
        } else {
            out.push('\n');
            out.push_str(&" ".repeat(indent + 2));
            self.yaml(indent + 2, out);
        }
    }

    fn json(&self, indent: usize, out: &mut String) {
        let inner = "\n".to_owned() + &" ".repeat(indent + 2);
        let outer = "\n".to_owned() + &" ".repeat(indent);
        match self {
            Self::Record(entries) if !entries.is_empty() => {
                for (index, (name, value)) in entries.iter().enumerate() {
                    out.push_str(if index == 0 { "{" } else { "," });
                    out.push_str(&inner);
                    write_string(out, name);
                    out.push_str(": ");
                    value.json(indent + 2, out);
                }
                out.push_str(&outer);
                out.push('}');
            }
            Self::List(items) if !items.is_empty() => {
                for (index, item) in items.iter().enumerate() {
                    out.push_str(if index == 0 { "[" } else { "," });
                    out.push_str(&inner);
                    item.json(indent + 2, out);
                }
                out.push_str(&outer);
                out.push(']');
            }
            single => single.single(out),
        }
    }
}
