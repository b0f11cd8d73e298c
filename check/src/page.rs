//! The page of each code, as it is in `docs/findings`.

use comity_tree::{Code, Group, Severity};

use crate::verdict::Verdict;

/// Name and page of every code that a crate declares.
type Pages = &'static [(&'static str, &'static str)];

macro_rules! pages {
    ($( #[doc = $title:literal] $ident:ident = $kind:ident($name:literal, $group:ident); )*) => {
        pub(super) const PAGES: super::Pages =
            &[$( ($name, include_str!(concat!("../pages/", $name, ".md"))) ),*];
    };
}

mod of_tree {
    comity_tree::for_each_code!(pages);
}

mod of_ontology {
    comity_ontology::for_each_code!(pages);
}

mod of_check {
    crate::codes::for_each_code!(pages);
}

const PAGES: [Pages; 3] = [of_tree::PAGES, of_ontology::PAGES, of_check::PAGES];

/// The page of a code without its head: Markdown, from its first section on.
pub fn body(code: &Code) -> &'static str {
    let mut pages = PAGES.iter().copied().flatten();
    pages.find(|(name, _)| *name == code.name).map_or("", |(_, page)| sections(page))
}

/// A page from its first section on.
pub fn sections(page: &str) -> &str {
    page.find("## ").map_or("", |start| &page[start..])
}

/// The head of the page of a code, in Markdown.
pub fn head(code: &'static Code) -> String {
    let Code { name, severity, group, title, .. } = code;
    format!(
        "# `{name}`\n\n{title}\n\nSeverity: {}. Exit code: {}. Found in: {}.\n\n",
        severity.as_str(),
        exit(code),
        group.title().to_lowercase()
    )
}

/// The exit code of a run in which nothing worse than this code is found.
pub fn exit(code: &'static Code) -> String {
    // With a project file that is wrong, nothing is looked at.
    if code.group == Group::Project && code.severity == Severity::Error {
        return Verdict::Undecided.exit_code().to_string();
    }
    let exit = |strict| Verdict::of_code(code, strict).exit_code();
    match (exit(false), exit(true)) {
        (loose, strict) if loose == strict => loose.to_string(),
        (loose, strict) => format!("{loose}, with --strict {strict}"),
    }
}

/// Sections of a page for a terminal: headings without marks, and examples indented.
pub fn plain(markdown: &str) -> String {
    let mut text = String::new();
    let mut fenced = false;
    for line in markdown.lines() {
        if let Some(info) = line.strip_prefix("```") {
            fenced = !fenced;
            let file = info.split_whitespace().nth(1).filter(|word| word.contains('.'));
            if let Some(file) = file {
                text.extend(["    # ", file, "\n"]);
            }
            continue;
        }
        let line = line.strip_prefix("## ").filter(|_| !fenced).unwrap_or(line);
        let indent = if fenced && !line.is_empty() { "    " } else { "" };
        text.extend([indent, line, "\n"]);
    }
    text
}
