//! Work on many things, spread over threads.

use std::{
    panic::resume_unwind,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

/// How many things a thread must have to do: for fewer, it takes longer to start one.
const FEWEST: usize = 4;

/// The stack of a thread. Deep documents are walked by recursion.
pub const STACK: usize = 8 << 20;

/// What `work` makes of each thing, in their order, with at most this many threads.
pub fn spread<T: Sync, M: Send>(
    threads: usize,
    things: &[T],
    work: impl Fn(&T) -> M + Sync,
) -> Vec<M> {
    let threads = threads.min(things.len() / FEWEST);
    if threads < 2 {
        return things.iter().map(work).collect();
    }
    let next = AtomicUsize::new(0);
    let share = || {
        let mut made = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(thing) = things.get(at) else { return made };
            made.push((at, work(thing)));
        }
    };
    let mut made = thread::scope(|scope| {
        // Where no thread can be started, those that there are do the work.
        let start = |_| thread::Builder::new().stack_size(STACK).spawn_scoped(scope, share).ok();
        let others: Vec<_> = (1..threads).filter_map(start).collect();
        let mut made = share();
        for other in others {
            made.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        made
    });
    made.sort_unstable_by_key(|(at, _)| *at);
    made.into_iter().map(|(_, made)| made).collect()
}

#[cfg(test)]
mod tests {
    use std::{collections::HashSet, sync::Barrier, thread};

    use super::spread;

    #[test]
    fn the_order_is_that_of_the_things_whatever_the_number_of_threads() {
        let things: Vec<usize> = (0..1000).collect();
        for threads in [0, 1, 2, 3, 64] {
            assert_eq!(spread(threads, &things, |thing| *thing), things, "{threads}");
        }
    }

    #[test]
    fn two_threads_work_at_the_same_time() {
        let both = Barrier::new(2);
        let ids = spread(2, &[0; 8], |_| {
            both.wait();
            thread::current().id()
        });
        assert_eq!(ids.into_iter().collect::<HashSet<_>>().len(), 2);
    }

    #[test]
    #[should_panic(expected = "a fault")]
    fn a_panic_is_passed_on() {
        spread(2, &[0; 8], |_| panic!("a fault"));
    }
}
