//! Findings that a document allows, with comments: `# comity: allow CODE -- REASON`.
//!
//! A comment behind something is about its line; one on a line of its own is about the next line
//! that has more than a comment.

mod comment;

use std::ops::Range;

use comity_ontology::model::Model;
use comity_tree::{Applicability, Edit, Finding, Fix, Format, Group, Span, Tree};

use crate::{codes, explain::built_in, severities::is_always_reported};
use comment::{Comment, MARK};

/// What a comment allows, and where.
struct Allowance {
    comment: Span,
    /// Its codes, each with its place and whether there was such a finding.
    codes: Vec<(String, Span, bool)>,
    /// The line that it is about.
    line: Range<usize>,
}

/// Whether comments of a text may allow findings.
pub(crate) fn may_allow(text: &str) -> bool {
    text.contains(MARK)
}

/// Removes the findings that comments of a document allow, and adds those on the comments; returns
/// how many are removed.
///
/// A comment is unused only for codes that the run looks for in the document: not for those on
/// several documents, nor, without sources, for those on evidence.
pub(crate) fn apply(
    tree: &Tree<'_>,
    format: Format,
    model: &Model,
    has_sources: bool,
    findings: &mut Vec<Finding>,
) -> usize {
    let source = tree.source();
    let comments = tree.comments(format);
    let mut allowances = Vec::new();
    let mut mistakes = Vec::new();
    for span in &comments {
        match Comment::read(source, *span, model) {
            None => {}
            Some(Err(mistake)) => mistakes.push(*mistake),
            Some(Ok(Comment { codes })) => allowances.push(Allowance {
                comment: *span,
                codes: codes.into_iter().map(|(code, place)| (code, place, false)).collect(),
                line: line(source, *span, &comments),
            }),
        }
    }
    let before = findings.len();
    findings.retain(|finding| !is_allowed(finding, &mut allowances));
    let allowed = before - findings.len();
    findings.extend(mistakes);
    let looked = Looked { at_sources: has_sources, across_documents: false };
    let is_looked_for = |code: &str| is_looked_for(code, model, looked);
    let unused = |allowance: &Allowance| allowance.unused(source, is_looked_for);
    findings.extend(allowances.iter().flat_map(unused));
    findings.sort_by(|a, b| a.order().cmp(&b.order()));
    allowed
}

/// Whether one of the comments allows a finding.
fn is_allowed(finding: &Finding, allowances: &mut [Allowance]) -> bool {
    let mut is_allowed = false;
    if finding.undecided || is_always_reported(&finding.code) {
        return false;
    }
    let start = finding.span.start as usize;
    for allowance in allowances.iter_mut().filter(|one| one.line.contains(&start)) {
        for (_, _, is_used) in allowance.codes.iter_mut().filter(|one| one.0 == finding.code) {
            *is_used = true;
            is_allowed = true;
        }
    }
    is_allowed
}

/// Where a run looks besides each document for itself.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Looked {
    /// At the texts that documents cite.
    pub(crate) at_sources: bool,
    /// At all documents that may have to do with each other.
    pub(crate) across_documents: bool,
}

/// Whether the run finds what a code is about wherever it is in a document.
pub(crate) fn is_looked_for(code: &str, model: &Model, looked: Looked) -> bool {
    match built_in().find(|known| known.name == code).map(|known| known.group) {
        Some(Group::Evidence) => looked.at_sources,
        Some(Group::Corpus) => looked.across_documents,
        Some(_) => true,
        None => {
            looked.across_documents || model.conflicts.iter().all(|conflict| conflict.id != code)
        }
    }
}

/// The line that a comment is about, with its end.
fn line(source: &str, comment: Span, comments: &[Span]) -> Range<usize> {
    let start = |at: usize| source[..at].rfind(['\n', '\r']).map_or(0, |before| before + 1);
    let end = |at: usize| source[at..].find('\n').map_or(source.len(), |length| at + length);
    let first = start(comment.start as usize);
    let is_alone =
        |from: usize, to: usize| source[from..to].trim_start_matches('\u{feff}').trim().is_empty();
    if !is_alone(first, comment.start as usize) {
        return first..end(first) + 1;
    }
    let mut from = end(first) + 1;
    while from < source.len() {
        let to = end(from);
        let content = comments.iter().find(|span| (from..=to).contains(&(span.start as usize)));
        if !is_alone(from, content.map_or(to, |span| span.start as usize)) {
            return from..to + 1;
        }
        from = to + 1;
    }
    source.len()..source.len()
}

impl Allowance {
    /// `unused-allowance` for each code of which there is no finding.
    fn unused(&self, source: &str, is_looked_for: impl Fn(&str) -> bool) -> Vec<Finding> {
        let is_unused = |(code, _, is_used): &(String, Span, bool)| !is_used && is_looked_for(code);
        let is_all = self.codes.iter().all(is_unused);
        let unused = self.codes.iter().filter(|one| is_unused(one));
        let report = |(code, place, _): &(String, Span, bool)| {
            let message = format!("the line that this comment is about has no `{code}`");
            let finding = Finding::new(codes::UNUSED_ALLOWANCE, *place, message);
            if is_all {
                finding.help("remove the comment").fix(self.removal(source))
            } else {
                finding.help("remove the code from the comment")
            }
        };
        unused.map(report).collect()
    }

    /// Removes the comment, with its line if nothing else is on it.
    fn removal(&self, source: &str) -> Fix {
        let (start, end) = (self.comment.start as usize, self.comment.end as usize);
        let before = source[..start].trim_end_matches([' ', '\t']);
        let is_alone = before.is_empty() || before.ends_with(['\n', '\r']);
        let rest = &source[end..];
        let line_end = rest.len() - rest.trim_start_matches('\r').len();
        let line_end = line_end + usize::from(rest[line_end..].starts_with('\n'));
        let end = if is_alone { end + line_end } else { end };
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let span = Span::new(offset(before.len()), offset(end));
        let edit = Edit { span, text: String::new() };
        Fix::new("remove the comment", Applicability::Safe, vec![edit])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
# comity: allow unknown-key, unknown-term -- the source has it
# another comment

a: 1 # comity: allow bad-form -- as printed
b: 2
";

    fn apply_to(text: &str, found: &[(&'static comity_tree::Code, &str)]) -> Vec<Finding> {
        let tree = Format::Yaml.read(text).tree.unwrap();
        let mut findings: Vec<Finding> = (found.iter())
            .map(|(code, at)| {
                let at = u32::try_from(text.find(at).unwrap()).unwrap();
                Finding::new(*code, Span::at(at), "it is wrong")
            })
            .collect();
        apply(&tree, Format::Yaml, &Model::default(), false, &mut findings);
        findings
    }

    fn codes_of(findings: &[Finding]) -> Vec<&str> {
        findings.iter().map(|finding| &*finding.code).collect()
    }

    #[test]
    fn a_comment_is_about_its_line_or_the_next_with_content() {
        use comity_tree::Code;
        let all =
            [(Code::UNKNOWN_KEY, "a: 1"), (Code::UNKNOWN_TERM, "1 #"), (Code::BAD_FORM, "1 #")];
        assert_eq!(codes_of(&apply_to(TEXT, &all)), [""; 0]);
        let elsewhere = [(Code::UNKNOWN_KEY, "b: 2"), (Code::BAD_FORM, "1 #")];
        let left = apply_to(TEXT, &elsewhere);
        assert_eq!(codes_of(&left), ["unused-allowance", "unused-allowance", "unknown-key"]);
    }

    #[test]
    fn a_comment_that_allows_nothing_can_be_removed() {
        let removed = |text: &str| {
            let left = apply_to(text, &[]);
            assert_eq!(codes_of(&left), ["unused-allowance"]);
            let edit = &left[0].fixes[0].edits[0];
            let range = edit.span.range();
            format!("{}{}", &text[..range.start], &text[range.end..])
        };
        assert_eq!(removed("a: 1\n  # comity: allow bad-form -- so\nb: 2\n"), "a: 1\nb: 2\n");
        assert_eq!(removed("a: 1 # comity: allow bad-form -- so\nb: 2\n"), "a: 1\nb: 2\n");
        assert_eq!(removed("a: 1\r\n# comity: allow bad-form -- so\r\nb: 2"), "a: 1\r\nb: 2");
        assert_eq!(removed("a: 1\n# comity: allow bad-form -- so"), "a: 1\n");
    }

    #[test]
    fn a_comment_without_a_reason_or_with_an_unknown_code_allows_nothing() {
        use comity_tree::Code;
        for comment in [
            "allow bad-form",
            "allow bad-form --",
            "allow -- so",
            "allow bad-from -- so",
            "allow syntax -- so",
            "ignore bad-form -- so",
        ] {
            let text = format!("a: 1 # comity: {comment}\n");
            let left = apply_to(&text, &[(Code::BAD_FORM, "1 #")]);
            assert_eq!(codes_of(&left), ["bad-form", "invalid-allowance"], "{comment}");
        }
        let near = apply_to("a: 1 # comity: allow bad-from -- so\n", &[]);
        assert_eq!(near[0].help, "did you mean `bad-form`?");
    }

    #[test]
    fn a_comment_is_not_unused_if_the_run_does_not_look_for_its_code() {
        let text =
            "a: 1 # comity: allow words-lost -- so\nb: 2 # comity: allow unused-entry -- so\n";
        assert_eq!(codes_of(&apply_to(text, &[])), [""; 0]);
        let tree = Format::Yaml.read(text).tree.unwrap();
        let mut findings = Vec::new();
        apply(&tree, Format::Yaml, &Model::default(), true, &mut findings);
        assert_eq!(codes_of(&findings), ["unused-allowance"]);
        assert_eq!(findings[0].span.start, 21, "evidence is looked for with sources");
    }

    #[test]
    fn what_leaves_no_verdict_is_never_allowed() {
        let text = "a: 1 # comity: allow source-not-available -- so\n";
        let left = apply_to(text, &[(codes::SOURCE_NOT_AVAILABLE, "1 #")]);
        assert_eq!(codes_of(&left), ["source-not-available", "invalid-allowance"]);
    }
}
