//! The check of one document for itself, after every change.

use std::sync::{Arc, mpsc::Sender};

use comity_check::{Limits, document::Checker, file::LoadedFile, session};
use comity_tree::Finding;

use crate::{mailbox::Mailbox, setup::Setup};

/// A text to check.
#[derive(Debug)]
pub(crate) struct Job {
    pub(crate) setup: Arc<Setup>,
    /// The number of the text.
    pub(crate) serial: u64,
    pub(crate) file: LoadedFile,
}

/// What is wrong with a text.
#[derive(Debug)]
pub(crate) struct Examined {
    /// The number of the text.
    pub(crate) serial: u64,
    pub(crate) findings: Vec<Finding>,
}

/// Does the jobs of a mailbox until it is closed.
pub(crate) fn work<E: From<Examined>>(jobs: &Mailbox<String, Job>, results: &Sender<E>) {
    let mut next = jobs.take();
    // A checker borrows from the ontology, and is made anew for another one.
    while let Some(first) = next.take() {
        let setup = Arc::clone(&first.setup);
        let checker = Checker::within(&setup.ontology, Limits::default());
        let mut job = Some(first);
        while let Some(Job { serial, file, .. }) = job.take() {
            let examined = checker.as_ref().map(|checker| session::examine(checker, &file));
            let mut findings =
                examined.map(|examined| examined.document.findings).unwrap_or_default();
            setup.weigh(&file.path, &mut findings);
            if results.send(Examined { serial, findings }.into()).is_err() {
                return;
            }
            match jobs.take() {
                Some(more) if Arc::ptr_eq(&more.setup, &setup) => job = Some(more),
                more => next = more,
            }
        }
    }
}
