//! A text in another format than its name tells: one finding instead of one for each line.

use crate::{Code, Finding, Format, Kind, Node, Read, ReadLimits, Span};

/// Replaces the findings on a text by one, if the text is not of `format` but of another one.
pub(crate) fn recognise<'s>(
    format: Format,
    text: &'s str,
    limits: ReadLimits,
    read: Read<'s>,
) -> Read<'s> {
    let is_doubtful = match &read.tree {
        None => read.findings.iter().any(|finding| finding.code == Code::SYNTAX.name),
        // A few lines of TOML are one unquoted text in YAML, and a key of YAML is a text in JSON.
        Some(tree) => !matches!(tree.root().kind(), Kind::Map | Kind::Seq),
    };
    if !is_doubtful {
        return read;
    }
    let others = [Format::Json, Format::Toml, Format::Yaml].into_iter();
    let meant = others.filter(|&other| other != format).find(|other| is(*other, text, limits));
    let Some(meant) = meant else { return read };
    let (name, other) = (format.name(), meant.name());
    let first = text.len() - text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']).len();
    let line = text[first..].lines().next().unwrap_or_default().trim_end();
    let message = format!("the file is not {name}: it looks like {other}");
    let finding = Finding::new(Code::SYNTAX, Span::of(first, first + line.len()), message);
    let help = format!("rename the file to `.{}`, or write {name}", meant.extension());
    Read::nothing(finding.help(help))
}

/// Whether a text is a map in a format, without a mistake.
fn is(format: Format, text: &str, limits: ReadLimits) -> bool {
    let start = text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    // With a comment or a trailing comma, a broken text of JSON is sound YAML.
    if format == Format::Yaml && start.starts_with(['{', '[']) {
        return false;
    }
    let read = format.read_alone(text, limits);
    let Some(tree) = read.tree.filter(|_| read.findings.is_empty()) else { return false };
    // A line of TOML that has a colon somewhere is an entry of YAML with a strange key.
    let is_word = |key: Node<'_>| {
        key.text()
            .chars()
            .all(|character| character.is_alphanumeric() || "_-.$".contains(character))
    };
    match format {
        Format::Json => tree.root().entries().next().is_some(),
        Format::Yaml => {
            let mut keys = tree.root().entries().map(|(key, _)| key).peekable();
            keys.peek().is_some() && keys.all(is_word)
        }
        // A list in brackets may be a header of TOML, which has no value.
        Format::Toml => {
            let mut nodes = (0..).map_while(|index| tree.node(index));
            nodes.any(|node| node.entries().any(|(_, value)| value.kind() != Kind::Map))
        }
    }
}
