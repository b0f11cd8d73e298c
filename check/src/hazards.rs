//! Values that are read differently from how they look, or differently by other programs.
//!
//! A document with them is valid. They are reported where nothing else is wrong with a value, since
//! the finding on a value that is wrong names the character.

mod invisible;
mod scalar;
mod scripts;

use std::collections::HashSet;

use comity_tree::{Finding, Format, Severity, Tree, folded, is_hidden};

use crate::codes;

/// The hazards of a document, of which other findings are known.
pub(crate) fn hazards(tree: &Tree<'_>, format: Format, known: &[Finding]) -> Vec<Finding> {
    let faulty = faulty(known);
    let nodes = (0..).map_while(|index| tree.node(index));
    let sound = nodes.filter(|node| !faulty.contains(&node.index()));
    let mut findings = Vec::new();
    for node in sound {
        findings.extend(invisible::finding(node));
        findings.extend(scripts::finding(node));
        if format == Format::Yaml {
            findings.extend(scalar::finding(node));
        }
    }
    findings
}

/// A text as it looks: without letters of other scripts in its words, and without what is not seen.
pub(crate) fn as_seen(text: &str) -> String {
    scripts::in_one_script(text).chars().filter(|&c| !is_hidden(c)).collect()
}

/// An id or a name in a form that is the same for all that look like it: letters of other scripts
/// are those of Latin that they look like.
pub(crate) fn alike(text: &str) -> String {
    let seen = text.chars().filter(|&c| !is_hidden(c));
    folded(&seen.map(|c| scripts::as_latin(c).unwrap_or(c)).collect::<String>())
}

/// Drops the hazards of values with which something else turned out to be wrong.
pub(crate) fn drop_explained(findings: &mut Vec<Finding>) {
    if findings.iter().any(is_hazard) {
        let faulty = faulty(findings);
        findings.retain(|finding| {
            !is_hazard(finding) || !finding.node.is_some_and(|node| faulty.contains(&node))
        });
    }
}

fn is_hazard(finding: &Finding) -> bool {
    [codes::INVISIBLE_CHARACTER, codes::MIXED_SCRIPTS, codes::AMBIGUOUS_SCALAR]
        .iter()
        .any(|code| code.name == finding.code)
}

/// The nodes that have an error.
fn faulty(findings: &[Finding]) -> HashSet<u32> {
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
    errors.filter_map(|finding| finding.node).collect()
}
