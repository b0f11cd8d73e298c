//! What the loop of the server waits for.

use crate::{examine::Examined, judge::Verdicts, wire::Incoming};

/// What the loop waits for.
#[derive(Debug)]
pub(crate) enum Event {
    /// Something arrived from the editor.
    Incoming(Incoming),
    /// The editor closed its end.
    Closed,
    /// A document was checked for itself.
    Examined(Examined),
    /// The documents were checked together.
    Judged(Verdicts),
}

impl From<Examined> for Event {
    fn from(examined: Examined) -> Self {
        Self::Examined(examined)
    }
}

impl From<Verdicts> for Event {
    fn from(verdicts: Verdicts) -> Self {
        Self::Judged(verdicts)
    }
}
