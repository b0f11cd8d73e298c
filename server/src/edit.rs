//! What changed between two texts, and where spans are after it.

use comity_tree::{Finding, Span};

/// One replaced range, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Edit {
    /// Its start, in both texts.
    start: u32,
    /// Its end in the old text.
    end: u32,
    /// Its end in the new text.
    new_end: u32,
}

impl Edit {
    /// The smallest range outside of which two texts are the same.
    pub(crate) fn between(old: &str, new: &str) -> Self {
        let (old, new) = (old.as_bytes(), new.as_bytes());
        let same = |(a, b): &(&u8, &u8)| a == b;
        let start = old.iter().zip(new).take_while(same).count();
        let rest = old[start..].iter().rev().zip(new[start..].iter().rev());
        let tail = rest.take_while(same).count();
        let short = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Self { start: short(start), end: short(old.len() - tail), new_end: short(new.len() - tail) }
    }

    /// Where a span of the old text is in the new one; `None` if it changed.
    fn moved(self, span: Span) -> Option<Span> {
        if span.end <= self.start {
            return Some(span);
        }
        let forward = |at: u32| (at - self.end).checked_add(self.new_end);
        (span.start >= self.end)
            .then(|| Some(Span::new(forward(span.start)?, forward(span.end)?)))
            .flatten()
    }

    /// The findings on the old text that still have a place in the new one, there.
    pub(crate) fn keep(self, findings: &mut Vec<Finding>) {
        findings.retain_mut(|finding| {
            let Some(span) = self.moved(finding.span) else { return false };
            finding.span = span;
            finding.fixes.retain_mut(|fix| {
                fix.edits.iter_mut().all(|edit| {
                    let span = self.moved(edit.span);
                    edit.span = span.unwrap_or(edit.span);
                    span.is_some()
                })
            });
            finding.related.retain_mut(|related| {
                let span = self.moved(related.span);
                related.span = span.unwrap_or(related.span);
                span.is_some()
            });
            true
        });
    }
}

#[cfg(test)]
mod tests {
    use comity_tree::Span;

    use super::Edit;

    #[test]
    fn spans_move_with_the_text_around_an_edit() {
        let edit = Edit::between("one two three", "one 2 three");
        let moved = |start, end| edit.moved(Span::new(start, end));
        assert_eq!(moved(0, 3), Some(Span::new(0, 3)));
        assert_eq!(moved(8, 13), Some(Span::new(6, 11)));
        assert_eq!(moved(4, 7), None);
        assert_eq!(moved(0, 13), None);
    }

    #[test]
    fn equal_texts_differ_nowhere() {
        let edit = Edit::between("aa", "aa");
        assert_eq!(edit.moved(Span::new(1, 2)), Some(Span::new(1, 2)));
        let edit = Edit::between("aa", "aaa");
        assert_eq!(edit.moved(Span::new(0, 2)), Some(Span::new(0, 2)));
    }
}
