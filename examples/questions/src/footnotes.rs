//! The claims that a page rests on, as footnotes.

use comity_questions::FoundClaim;

/// The notes so far: where a claim is.
#[derive(Default)]
pub(crate) struct Footnotes {
    notes: Vec<String>,
}

impl Footnotes {
    /// The mark of a claim: the same claim keeps its number.
    pub(crate) fn mark(&mut self, found: FoundClaim<'_>) -> String {
        let file = found.document().rsplit(['/', '\\']).next().unwrap_or_default();
        let note = format!("{}, `{file}:{}`, {}", found.title(), found.line(), found.id());
        let known = self.notes.iter().position(|other| *other == note);
        let number = known.unwrap_or_else(|| {
            self.notes.push(note);
            self.notes.len() - 1
        });
        format!("[^{}]", number + 1)
    }

    /// The marks of several claims.
    pub(crate) fn marks<'c>(&mut self, found: impl IntoIterator<Item = FoundClaim<'c>>) -> String {
        found.into_iter().map(|found| self.mark(found)).collect()
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
