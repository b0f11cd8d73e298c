//! What is fuzzed: one function a target, which panics where something does not hold that must.
//!
//! The targets of `fuzz/` call these functions with new inputs, and a test with the seeds.

mod documents;
mod ontologies;
mod reading;
mod server;
mod settings;
mod typed;
mod versions;
mod words;

use comity_tree::Finding;

/// What tries one input.
pub type Target = fn(&[u8]);

/// Every target by its name.
pub const TARGETS: [(&str, Target); 20] = [
    ("json", reading::json),
    ("yaml", reading::yaml),
    ("toml", reading::toml),
    ("date", reading::date),
    ("layout", reading::layout),
    ("document", documents::document),
    ("evidence", documents::evidence),
    ("fixes", documents::fixes),
    ("ontology", ontologies::ontology),
    ("cel", ontologies::cel),
    ("pattern", ontologies::pattern),
    ("server", server::messages),
    ("project", settings::project),
    ("baseline", settings::baseline),
    ("typed", typed::typed),
    ("migration", versions::migration),
    ("diff", versions::differences),
    ("targets", ontologies::targets),
    ("prose", words::prose),
    ("terms", words::terms),
];

/// Tries one input on the target of a name.
///
/// # Panics
///
/// There is no such target, or something does not hold that must.
pub fn run(name: &str, input: &[u8]) {
    let (_, target) = TARGETS.iter().find(|(one, _)| *one == name).expect("a target has a name");
    target(input);
}

/// An input as text, with what is not UTF-8 replaced: readers of bytes refuse it before.
fn text(input: &[u8]) -> String {
    String::from_utf8_lossy(input).into_owned()
}

/// Asserts that findings are in their text and can be printed on one line.
fn assert_sound<'f>(source: &str, findings: impl IntoIterator<Item = &'f Finding>) {
    for finding in findings {
        let spans = finding.related.iter().map(|related| related.span).chain([finding.span]);
        for span in spans {
            assert!(source.get(span.range()).is_some(), "{span:?} of {finding:?} in {source:?}");
        }
        for text in [&finding.message, &finding.help, &finding.label] {
            assert!(!text.chars().any(char::is_control), "{text:?}");
        }
        for edit in finding.fixes.iter().flat_map(|fix| &fix.edits) {
            assert!(source.get(edit.span.range()).is_some(), "{edit:?} in {source:?}");
        }
    }
}
