//! The claims that a page rests on, as footnotes.

use comity::{Found, bilateral::ClaimId};

/// The notes so far: where a claim is.
#[derive(Default)]
pub(crate) struct Footnotes {
    notes: Vec<String>,
}

impl Footnotes {
    /// The mark of a claim: the same claim keeps its number.
    pub(crate) fn mark<T>(&mut self, found: Found<'_, T>, id: &ClaimId) -> String {
        let file = found.document.rsplit(['/', '\\']).next().unwrap_or(found.document);
        let line = found.line.map_or_else(String::new, |line| format!(":{line}"));
        let note = format!("{}, `{file}{line}`, {id}", found.title());
        let known = self.notes.iter().position(|other| *other == note);
        let number = known.unwrap_or_else(|| {
            self.notes.push(note);
            self.notes.len() - 1
        });
        format!("[^{}]", number + 1)
    }

    /// The list at the foot of the page.
    pub(crate) fn list(&self) -> String {
        let notes = self.notes.iter().enumerate();
        notes
            .map(|(index, note)| format!("[^{}]: {note}", index + 1))
            .collect::<Vec<_>>()
            .join("\n")
            + "\n"
    }
}
