//! Several targets of one model at the same time.

use std::{panic::resume_unwind, thread};

use comity_gen::{Artefact, CorpusValues, Refusal, Target};
use comity_ontology::Model;

/// The stack of a thread. Conditions of rules are walked by recursion.
const STACK: usize = 8 << 20;

/// What each target makes of a model, in their order, each in a thread of its own. With a language,
/// the texts of the model are in it.
pub fn generate(
    targets: &[&dyn Target],
    model: &Model,
    corpus: &CorpusValues,
    language: Option<&str>,
) -> Vec<Result<Artefact, Vec<Refusal>>> {
    thread::scope(|scope| {
        let started = targets.iter().map(|target| {
            let work = move || match language {
                Some(language) => target.generate_in(model, corpus, language),
                None => target.generate_with(model, corpus),
            };
            // Where no thread can be started, this one does the work.
            thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work).map_err(|_| work())
        });
        let started: Vec<_> = started.collect();
        let made = started.into_iter().map(|started| match started {
            Ok(thread) => thread.join().unwrap_or_else(|panic| resume_unwind(panic)),
            Err(made) => made,
        });
        made.collect()
    })
}
