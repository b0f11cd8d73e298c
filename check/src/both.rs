//! Two pieces of work at the same time.

use std::{panic::resume_unwind, thread};

use comity_ontology::spread::STACK;

/// What two pieces of work make, at the same time if there are threads for it.
pub(crate) fn both<A: Send, B>(
    threads: usize,
    one: impl Fn() -> A + Sync,
    other: impl FnOnce() -> B,
) -> (A, B) {
    if threads < 2 {
        return (one(), other());
    }
    thread::scope(|scope| {
        let started = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, &one);
        let other = other();
        let made = match started {
            Ok(thread) => thread.join().unwrap_or_else(|panic| resume_unwind(panic)),
            Err(_) => one(),
        };
        (made, other)
    })
}

#[cfg(test)]
mod tests {
    use super::both;

    #[test]
    fn two_pieces_of_work_are_both_done() {
        assert_eq!([both(0, || 1, || 2), both(2, || 1, || 2)], [(1, 2); 2]);
    }
}
