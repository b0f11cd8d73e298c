//! Several targets of one model at the same time, on as many cores as there are.

use std::{
    panic::resume_unwind,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use comity_gen::{Artefact, CorpusValues, Refusal, Target};
use comity_ontology::Model;

/// The stack of a thread. Conditions of rules are walked by recursion.
const STACK: usize = 8 << 20;

/// What each target makes of a model, in their order.
pub fn generate(
    targets: &[&dyn Target],
    model: &Model,
    corpus: &CorpusValues,
) -> Vec<Result<Artefact, Vec<Refusal>>> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicUsize::new(0);
    let share = || {
        let mut made = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(target) = targets.get(at) else { return made };
            made.push((at, target.generate_with(model, corpus)));
        }
    };
    let mut made = thread::scope(|scope| {
        // Where no thread can be started, those that there are do the work.
        let start = |_| thread::Builder::new().stack_size(STACK).spawn_scoped(scope, share).ok();
        let others: Vec<_> = (1..cores.min(targets.len())).filter_map(start).collect();
        let mut made = share();
        for other in others {
            made.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        made
    });
    made.sort_unstable_by_key(|(at, _)| *at);
    made.into_iter().map(|(_, made)| made).collect()
}
