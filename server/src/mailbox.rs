//! Work for another thread: of several jobs on one thing, only the last is done.

use std::{
    collections::BTreeMap,
    sync::{Condvar, Mutex, MutexGuard, PoisonError},
};

/// The jobs that wait, each under what it is about.
#[derive(Debug)]
pub(crate) struct Mailbox<K, J> {
    waiting: Mutex<Waiting<K, J>>,
    bell: Condvar,
}

#[derive(Debug)]
struct Waiting<K, J> {
    jobs: BTreeMap<K, J>,
    is_closed: bool,
}

impl<K: Ord, J> Mailbox<K, J> {
    pub(crate) fn new() -> Self {
        let waiting = Waiting { jobs: BTreeMap::new(), is_closed: false };
        Self { waiting: Mutex::new(waiting), bell: Condvar::new() }
    }

    /// Adds a job in place of one that still waits under the same key.
    pub(crate) fn post(&self, key: K, job: J) {
        self.lock().jobs.insert(key, job);
        self.bell.notify_one();
    }

    /// Waits for a job and takes it; `None` once the mailbox is closed.
    pub(crate) fn take(&self) -> Option<J> {
        let mut waiting = self.lock();
        loop {
            if waiting.is_closed {
                return None;
            }
            if let Some((_, job)) = waiting.jobs.pop_first() {
                return Some(job);
            }
            waiting = self.bell.wait(waiting).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Ends the work: what still waits is not done.
    pub(crate) fn close(&self) {
        self.lock().is_closed = true;
        self.bell.notify_all();
    }

    // Jobs are put in and taken out whole: a panic elsewhere leaves nothing torn.
    fn lock(&self) -> MutexGuard<'_, Waiting<K, J>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::Mailbox;

    #[test]
    fn the_last_job_on_a_thing_is_done() {
        let mailbox = Mailbox::new();
        for (key, job) in [("a", 1), ("b", 2), ("a", 3)] {
            mailbox.post(key, job);
        }
        assert_eq!([mailbox.take(), mailbox.take()], [Some(3), Some(2)]);
        mailbox.post("a", 4);
        mailbox.close();
        assert_eq!(mailbox.take(), None);
    }
}
