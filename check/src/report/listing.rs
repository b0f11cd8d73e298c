//! What a command lists in addition to its findings.

use comity_tree::Finding;

/// What a command lists in addition to its findings, such as the contradictions of documents.
///
/// Formats that show findings alone leave it out.
pub trait Listing {
    /// Its name in a format that names things.
    fn name(&self) -> &'static str;

    /// All of it, for people.
    fn text(&self) -> String;

    /// Each of its items as JSON, indented by two spaces.
    fn json(&self) -> Box<dyn Iterator<Item = String> + '_>;

    /// Whether its text shows a finding already.
    fn shows(&self, _finding: &Finding) -> bool {
        false
    }
}
