//! What unit tests watch and break. It is compiled for the unit tests of this crate alone.

use std::cell::{Cell, RefCell};

thread_local! {
    static PARSES: Cell<usize> = const { Cell::new(0) };
    static READS: Cell<usize> = const { Cell::new(0) };
    static WALKS: Cell<usize> = const { Cell::new(0) };
    static FAULT: RefCell<Option<(Stage, String)>> = const { RefCell::new(None) };
}

/// A part of a run in which a fault can be injected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// A file is opened.
    Open,
    /// A document is parsed.
    Parse,
    /// A document is interpreted.
    Interpret,
    /// What other checks need is gathered from a document.
    Gather,
    /// The ids and references of a document are compared with those of others.
    References,
    /// The references of a document are followed.
    Cycles,
    /// A statement of a document is compared with others.
    Compare,
    /// The names that a document declares are taken.
    Learn,
    /// The evidence of a document is compared with its sources.
    Evidence,
    /// The quotes of a document are anchored.
    Anchor,
    /// What is not covered of a source is found.
    Cover,
    /// The page of a source is rendered.
    Page,
    /// The findings of a document are rendered.
    Render,
}

/// Counts that a file is parsed.
pub(crate) fn count_parse() {
    PARSES.set(PARSES.get() + 1);
}

/// How many files were parsed on this thread since the last call.
pub(crate) fn take_parses() -> usize {
    PARSES.replace(0)
}

/// Counts that a document is walked through.
pub(crate) fn count_walk() {
    WALKS.set(WALKS.get() + 1);
}

/// How often documents were walked through on this thread since the last call.
pub(crate) fn take_walks() -> usize {
    WALKS.replace(0)
}

/// Counts that a passage or a source is read.
pub(crate) fn count_read() {
    READS.set(READS.get() + 1);
}

/// How many passages and sources were read on this thread since the last call.
pub(crate) fn take_reads() -> usize {
    READS.replace(0)
}

/// Runs `work`; meanwhile, a stage panics at the file whose name ends with `file`.
pub(crate) fn with_fault<T>(stage: Stage, file: &str, work: impl FnOnce() -> T) -> T {
    FAULT.set(Some((stage, file.to_owned())));
    let value = work();
    FAULT.set(None);
    value
}

/// Panics if a fault is injected here.
pub(crate) fn fail_if_asked(stage: Stage, name: &str) {
    let asked = FAULT.with_borrow(|fault| {
        fault.as_ref().is_some_and(|(at, file)| *at == stage && name.ends_with(file))
    });
    assert!(!asked, "an injected fault");
}
