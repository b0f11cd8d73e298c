//! Entries whose key is not a text: reported, and read over.

use saphyr_parser::Event;

use super::reader::{Reader, Skip, Step};
use crate::{Code, Finding, Span};

impl Reader<'_, '_> {
    /// Reports a key that is not a text, and has its entry read over: `nodes` are still to come.
    pub(super) fn refuse_key(&mut self, message: &str, span: Span, nodes: usize) -> Step {
        let finding = Finding::new(Code::KEY_NOT_TEXT, span, message);
        self.report(finding.help("write a text as the key, in quotes if necessary"))?;
        self.reach(self.trim(span).end);
        self.skip = Some(Skip { nodes, depth: 0 });
        Ok(())
    }

    /// Has the map that the entry is in reach as far as what is read over.
    fn reach(&mut self, end: u32) {
        if let Some(open) = self.open.last_mut() {
            open.end = open.end.max(end);
        }
    }

    pub(super) fn skip_into(&mut self, span: Span) -> Step {
        self.deeper(1, span)?;
        if let Some(skip) = &mut self.skip {
            skip.depth += 1;
        }
        Ok(())
    }

    pub(super) fn skip_over(&mut self, event: &Event<'_>, span: Span) -> Step {
        if matches!(event, Event::SequenceStart(..) | Event::MappingStart(..)) {
            return self.skip_into(span);
        }
        let is_end = matches!(event, Event::SequenceEnd | Event::MappingEnd);
        let end = if is_end { self.bracket_end(span) } else { Some(self.trim(span).end) };
        self.reach(end.unwrap_or(0));
        let Some(skip) = &mut self.skip else { return Ok(()) };
        if is_end {
            skip.depth = skip.depth.saturating_sub(1);
        }
        if skip.depth == 0 {
            skip.nodes -= 1;
            if skip.nodes == 0 {
                self.skip = None;
            }
        }
        Ok(())
    }
}
