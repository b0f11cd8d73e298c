//! The messages on typical mistakes, as pages to read.
//!
//! Each page of `messages` has documents, and below a line of a document the finding on it: carets
//! under what it points at, the message, the help, and the fix. `UPDATE_GENERATED=1` writes the
//! findings anew.

use std::{fmt::Write as _, fs, path::Path};

use comity_check::{Memory, Ontology};
use comity_testkit::assert_headline;
use comity_tree::{Code, Finding, Lines, is_hidden};
use sha2::{Digest as _, Sha256};

/// A code block of a page.
struct Block<'p> {
    language: &'p str,
    word: &'p str,
    text: &'p str,
}

impl<'p> Block<'p> {
    fn read(block: &'p str) -> Self {
        let (info, text) = block.split_once('\n').expect("a block has lines");
        let (language, word) = info.split_once(' ').unwrap_or((info, ""));
        Self { language, word, text }
    }

    /// What all documents of the page share, instead of being one.
    fn is_given(&self) -> bool {
        self.language == "text" || ["registry", "head"].contains(&self.word)
    }

    /// The document: the lines without those on its findings.
    fn document(&self) -> String {
        let is_own = |line: &&str| !line.trim_start().starts_with(['^', '=']);
        let lines = self.text.lines().filter(is_own).map(|line| unescaped(line) + "\n");
        lines.collect()
    }
}

/// A line with characters for what is written as `\u{200b}`.
fn unescaped(line: &str) -> String {
    let mut parts = line.split("\\u{");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (digits, rest) = part.split_once('}').expect("an escape ends");
        let code = u32::from_str_radix(digits, 16).expect("the digits are hexadecimal");
        text.push(char::from_u32(code).expect("it is a character"));
        text.push_str(rest);
    }
    text
}

/// A line as a page has it: what cannot be seen is escaped.
fn escaped(line: &str) -> String {
    let mut text = String::new();
    for c in line.chars() {
        if is_hidden(c) || matches!(c, '\u{a0}' | '\u{fe00}'..='\u{fe0f}') {
            write!(text, "\\u{{{:x}}}", u32::from(c)).expect("a string takes everything");
        } else {
            text.push(c);
        }
    }
    text
}

/// How many columns a text takes.
fn columns(text: &str) -> usize {
    escaped(text).chars().map(|c| if c < '\u{2e80}' { 1 } else { 2 }).sum()
}

/// What the documents of a page are checked with.
#[derive(Default)]
struct Given {
    registry: String,
    head: String,
    source: Option<(String, String)>,
}

impl Given {
    fn read(blocks: &[Block<'_>]) -> Self {
        let mut given = Self::default();
        for Block { language, word, text } in blocks.iter().filter(|block| block.is_given()) {
            match (*language, *word) {
                ("text", name) => given.source = Some((name.to_owned(), (*text).to_owned())),
                (_, "registry") => (*text).clone_into(&mut given.registry),
                _ => (*text).clone_into(&mut given.head),
            }
        }
        if let Some((_, source)) = &given.source {
            let digest = Sha256::digest(source);
            let digest =
                digest.iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"));
            given.head = given.head.replace("SHA256", &digest);
        }
        given
    }

    /// A document with its findings below its lines.
    fn annotated(
        &self,
        ontology: &Ontology,
        block: &Block<'_>,
        faults: &mut Vec<String>,
    ) -> String {
        let document = block.document();
        let head = if document.starts_with("claims:") { self.head.as_str() } else { "" };
        let text = format!("{head}{document}");
        let name = format!("document.{}", block.language);
        let mut memory = Memory::new().document(&name, &*text);
        if !self.registry.is_empty() {
            memory = memory.registry("registry.yaml", &*self.registry);
        }
        if let Some((name, source)) = &self.source {
            memory = memory.source(name, source.as_bytes());
        }
        let report = memory.check(ontology);
        let findings: Vec<&Finding> = report.files.iter().flat_map(|file| &file.findings).collect();
        let expected = block.word.parse().unwrap_or(1);
        if findings.len() != expected {
            faults.push(format!("{} findings on\n{document}", findings.len()));
        }
        // A range names what may be written in its message.
        let stuck = findings.iter().filter(|one| {
            one.help.is_empty() && one.fixes.is_empty() && one.code != Code::OUT_OF_RANGE.name
        });
        faults.extend(stuck.map(|one| format!("no way to correct it: {}", one.line(""))));
        let lines = Lines::new(&text);
        let skipped = head.lines().count();
        let line_of = |finding: &Finding| lines.position(finding.span.start).line as usize;
        let mut annotated = String::new();
        for (number, line) in (1..).zip(text.lines()) {
            if number > skipped {
                let _ = writeln!(annotated, "{}", escaped(line));
            }
            for finding in findings.iter().filter(|finding| line_of(finding) == number) {
                annotated += &annotation(finding, &text, line);
            }
        }
        let end = text.lines().count();
        for finding in findings.iter().filter(|finding| line_of(finding) > end) {
            annotated += &annotation(finding, &text, "");
        }
        annotated
    }
}

fn annotation(finding: &Finding, text: &str, line: &str) -> String {
    assert_headline(&finding.message);
    let span = finding.span.range();
    let start = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
    let before = &text[start..span.start];
    let end = span.end.min(start + line.len()).max(span.start);
    let (indent, carets) = (" ".repeat(columns(before)), columns(&text[span.start..end]).max(1));
    let (severity, code, message) = (finding.severity.as_str(), &finding.code, &finding.message);
    let mut lines = format!("{indent}{} {severity}[{code}]: {message}\n", "^".repeat(carets));
    if !finding.help.is_empty() {
        let _ = writeln!(lines, "{indent}= help: {}", finding.help);
    }
    if let Some(fix) = finding.fixes.first() {
        let _ = writeln!(lines, "{indent}= {} fix: {}", fix.applicability.as_str(), fix.title);
    }
    lines
}

/// Checks each document of a page; returns how many there are.
fn check(page: &str, faults: &mut Vec<String>) -> usize {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/messages").join(page);
    let text = fs::read_to_string(&path).expect("the page can be read");
    let parts: Vec<&str> = text.split("```").collect();
    let blocks: Vec<Block<'_>> = parts.iter().skip(1).step_by(2).map(|b| Block::read(b)).collect();
    let given = Given::read(&blocks);
    let ontology = Ontology::open("comity:bilateral");
    let mut written = String::new();
    for (index, part) in parts.iter().enumerate() {
        if index % 2 == 0 {
            written += part;
            continue;
        }
        let block = &blocks[index / 2];
        let (info, _) = part.split_once('\n').expect("a block has lines");
        let content = if block.is_given() {
            block.text.to_owned()
        } else {
            given.annotated(&ontology, block, faults)
        };
        let _ = write!(written, "```{info}\n{content}```");
    }
    if std::env::var_os("UPDATE_GENERATED").is_some() {
        fs::write(&path, &written).expect("the page can be written");
    } else {
        assert_eq!(text, written, "{page} is out of date: UPDATE_GENERATED=1 cargo test");
    }
    blocks.iter().filter(|block| !block.is_given()).count()
}

#[test]
fn every_mistake_has_one_finding_at_its_place_with_a_way_out() {
    let pages = [
        "dates.md",
        "evidence.md",
        "formats.md",
        "keys.md",
        "names.md",
        "numbers.md",
        "structure.md",
    ];
    let mut faults = Vec::new();
    let count: usize = pages.into_iter().map(|page| check(page, &mut faults)).sum();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(count >= 75 + 50, "{count}");
}
