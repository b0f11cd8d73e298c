//! Which fixes of a document are applied together, and the text that comes of them.

use comity_tree::{Applicability, Edit, Finding, Fix};

/// The fixes to apply in one round: the first applicable one of each finding that does not overlap
/// an earlier one.
pub(super) fn choose(findings: &[Finding], up_to: Applicability) -> Vec<&Fix> {
    let applicable = |finding: &'_ Finding| -> Option<usize> {
        finding.fixes.iter().position(|fix| fix.applicability <= up_to && !fix.edits.is_empty())
    };
    let mut fixes: Vec<&Fix> =
        findings.iter().filter_map(|finding| Some(&finding.fixes[applicable(finding)?])).collect();
    fixes.sort_by(|a, b| a.edits.cmp(&b.edits));
    // A value that an alias repeats has the same fix in each place.
    fixes.dedup_by(|a, b| a.edits == b.edits);
    let mut chosen: Vec<&Fix> = Vec::new();
    let mut end = None;
    for fix in fixes {
        let (first, last) = (&fix.edits[0], &fix.edits[fix.edits.len() - 1]);
        if end.is_none_or(|end| first.span.start >= end) {
            end = Some(last.span.end.max(first.span.start + 1));
            chosen.push(fix);
        }
    }
    chosen
}

/// A text with some fixes applied, in the order of [`choose`]; `None` if one is not inside of it.
pub(super) fn apply(text: &str, fixes: &[&Fix]) -> Option<String> {
    let mut new = String::with_capacity(text.len() + 64);
    let mut copied = 0;
    for Edit { span, text: replacement } in fixes.iter().flat_map(|fix| &fix.edits) {
        new.push_str(text.get(copied..span.start as usize)?);
        new.push_str(replacement);
        copied = span.end as usize;
    }
    new.push_str(text.get(copied..)?);
    Some(new)
}

#[cfg(test)]
mod tests {
    use comity_tree::{
        Applicability::{Safe, Unsafe},
        Code, Edit, Finding, Fix, Span,
    };

    use super::{apply, choose};

    fn finding(edits: &[(u32, u32, &str)], applicability: comity_tree::Applicability) -> Finding {
        let edit = |&(start, end, text): &(u32, u32, &str)| Edit {
            span: Span::new(start, end),
            text: text.to_owned(),
        };
        let fix = Fix::new("", applicability, edits.iter().map(edit).collect());
        Finding::new(Code::SYNTAX, Span::at(0), "").fix(fix)
    }

    #[test]
    fn what_overlaps_waits_for_the_next_round() {
        let findings = [
            finding(&[(4, 5, "E")], Safe),
            finding(&[(0, 1, "A"), (2, 3, "C")], Safe),
            finding(&[(1, 2, "B")], Safe),
            finding(&[(4, 5, "E")], Safe),
            finding(&[(5, 6, "F")], Unsafe),
        ];
        assert_eq!(apply("abcdef", &choose(&findings, Safe)).unwrap(), "AbCdEf");
        assert_eq!(apply("abcdef", &choose(&findings, Unsafe)).unwrap(), "AbCdEF");
        assert_eq!(apply("abc", &choose(&findings, Safe)), None, "it is another text");
    }
}
