//! Characters that no text may contain, written as they are or as an escape.
//!
//! They are invisible, or change how the characters around them are shown: control characters
//! other than tab and line breaks, the bidirectional controls that reorder what follows them, and
//! two noncharacters. Every format gives the same verdict on them.

use crate::{Applicability, Code, Edit, Finding, Fix, Span, Tree, sort_by_key};

/// Whether no text may contain `character`.
pub(crate) fn is_unprintable(character: char) -> bool {
    match character {
        '\t' | '\n' | '\r' => false,
        '\u{FFFE}' | '\u{FFFF}' => true,
        _ => character.is_control() || is_bidirectional(character),
    }
}

/// The embeddings, overrides and isolates, which can make a line look like another one.
fn is_bidirectional(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The finding on such a character, or on several in a row that start with it.
fn described(span: Span, character: char) -> Finding {
    let what = match character {
        _ if is_bidirectional(character) => "bidirectional control",
        '\u{FFFE}' | '\u{FFFF}' => "noncharacter",
        _ => "control character",
    };
    let number = u32::from(character);
    let message = format!("a text must not contain the {what} U+{number:04X}");
    Finding::new(Code::CONTROL_CHARACTER, span, message).help("remove it")
}

/// The same for what is in a source, with the fix that removes it. A control character may be a
/// part of something longer, such as a colour of a terminal, which is left.
pub(crate) fn finding(span: Span, character: char) -> Finding {
    let applicability =
        if character.is_control() { Applicability::Unsafe } else { Applicability::Safe };
    let edits = vec![Edit { span, text: String::new() }];
    let title = format!("remove U+{:04X}", u32::from(character));
    described(span, character).fix(Fix::new(title, applicability, edits))
}

/// Adds a finding for each run of such characters in the source, at most `most`, to those that a
/// reader already reported. Those below U+0020 are left to the readers.
pub(crate) fn report_written(text: &str, findings: &mut Vec<Finding>, most: usize) {
    let known = findings.len();
    let mut last = 0;
    'source: for (chunk, bytes) in text.as_bytes().chunks(CHUNK).enumerate() {
        // Loops without a branch: they are run over every source. Most sources are ASCII, for which
        // the largest byte is enough.
        if bytes.iter().fold(0, |largest, &byte| byte.max(largest)) < 0x7F
            || !bytes.iter().fold(false, |found, &byte| found | starts_unprintable(byte))
        {
            continue;
        }
        for start in chunk * CHUNK..chunk * CHUNK + bytes.len() {
            if start < last || !starts_unprintable(text.as_bytes()[start]) {
                continue;
            }
            let (end, first) = run(text, start);
            let Some(first) = first else { continue };
            last = end;
            let is_known = |finding: &Finding| {
                finding.code == Code::CONTROL_CHARACTER.name
                    && (start..end).contains(&(finding.span.start as usize))
            };
            if findings.len() >= most {
                break 'source;
            }
            if !findings[..known].iter().any(is_known) {
                findings.push(finding(Span::of(start, end), first));
            }
        }
    }
    if findings.len() > known {
        sort_by_key(findings, |finding| finding.span.start);
    }
}

const CHUNK: usize = 128;

/// Whether a byte is the first of a character from U+007F on that may be unprintable.
fn starts_unprintable(byte: u8) -> bool {
    matches!(byte, 0x7F | 0xC2 | 0xE2 | 0xEF)
}

/// The end of the unprintable characters from `start` on, and the first of them.
fn run(text: &str, start: usize) -> (usize, Option<char>) {
    let rest = &text[start..];
    let end = rest.find(|character| !is_unprintable(character)).unwrap_or(rest.len());
    (start + end, rest[..end].chars().next())
}

/// A finding for each text, of a tree that was not read from a source, that contains one.
pub(crate) fn in_tree(tree: &Tree<'_>) -> Vec<Finding> {
    if !tree.owned.texts.contains(is_unprintable) {
        return Vec::new();
    }
    let nodes = (0..).map_while(|index| tree.node(index));
    let found =
        nodes.filter_map(|node| Some((node, node.text().chars().find(|&c| is_unprintable(c))?)));
    found.map(|(node, character)| described(node.span(), character).node(node.index())).collect()
}

/// Adds a finding for each escape of such a character in a string in double quotes, which
/// `written` shows as it is in the source from `start` on.
#[cfg(any(feature = "toml", feature = "yaml"))]
pub(crate) fn report_escaped(
    written: &str,
    start: usize,
    findings: &mut Vec<Finding>,
    most: usize,
) {
    let mut from = 0;
    while let Some(found) = written[from..].find('\\') {
        let backslash = from + found;
        let Some(letter) = written[backslash + 1..].chars().next() else { return };
        let (character, digits) = match letter {
            '0' => (Some('\0'), 0),
            'a' => (Some('\u{7}'), 0),
            'b' => (Some('\u{8}'), 0),
            'e' => (Some('\u{1B}'), 0),
            'f' => (Some('\u{C}'), 0),
            'v' => (Some('\u{B}'), 0),
            'N' => (Some('\u{85}'), 0),
            'x' => (None, 2),
            'u' => (None, 4),
            'U' => (None, 8),
            _ => (None, 0),
        };
        let end = backslash + 1 + letter.len_utf8() + digits;
        let code = written.get(end - digits..end).unwrap_or_default();
        let coded = || u32::from_str_radix(code, 16).ok().and_then(char::from_u32);
        if let Some(character) = character.or_else(coded).filter(|&c| is_unprintable(c))
            && findings.len() < most
        {
            findings.push(finding(Span::of(start + backslash, start + end), character));
        }
        from = if written.is_char_boundary(end.min(written.len())) { end } else { backslash + 1 };
        if from >= written.len() {
            return;
        }
    }
}
