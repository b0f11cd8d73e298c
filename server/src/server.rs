//! The server: what it knows of its editor, and what it does when something changes.

use std::{
    env,
    path::PathBuf,
    sync::{Arc, mpsc::Sender},
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use gen_lsp_types::{LogMessageParams, MessageType, ShowMessageParams, Uri};
use lsp_server::{Message, Notification};
use serde::Serialize;

use crate::{
    buffer::Buffers,
    encoding::Encoding,
    event::Event,
    examine::{self, Examined},
    index::Index,
    judge::{self, Verdicts},
    kin,
    mailbox::Mailbox,
    publish,
    setup::Setup,
    wire::{Outgoing, Refusal},
};

/// How long nothing changes before documents are checked together.
const IDLE: Duration = Duration::from_millis(300);

/// How far the conversation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    /// The editor has not introduced itself.
    New,
    /// The server serves.
    Serving,
    /// The editor asked for the end.
    ShutDown,
    /// The process is about to end with this code.
    Over(u8),
}

/// The server.
pub(crate) struct Server {
    pub(crate) phase: Phase,
    pub(crate) encoding: Encoding,
    /// The folder that the editor has open.
    pub(crate) root: PathBuf,
    pub(crate) setup: Option<Arc<Setup>>,
    pub(crate) buffers: Buffers,
    /// What the documents mentioned when they were last checked together.
    pub(crate) index: Index,
    /// Whether the editor can be asked to watch files.
    pub(crate) can_watch: bool,
    out: Sender<Outgoing>,
    /// When documents are to be checked together.
    due: Option<Instant>,
    examining: Arc<Mailbox<String, examine::Job>>,
    judging: Arc<Mailbox<(), judge::Job>>,
    workers: Vec<JoinHandle<()>>,
}

impl Server {
    pub(crate) fn new(events: Sender<Event>, out: Sender<Outgoing>) -> Self {
        let (examining, judging) = (Arc::new(Mailbox::new()), Arc::new(Mailbox::new()));
        let (each, all) = (Arc::clone(&examining), Arc::clone(&judging));
        let results = events.clone();
        let workers = vec![
            thread::spawn(move || examine::work(&each, &results)),
            thread::spawn(move || judge::work(&all, &events)),
        ];
        Self {
            phase: Phase::New,
            encoding: Encoding::default(),
            root: env::current_dir().unwrap_or_default(),
            setup: None,
            buffers: Buffers::default(),
            index: Index::default(),
            can_watch: false,
            out,
            due: None,
            examining,
            judging,
            workers,
        }
    }

    /// When something has to be done although nothing happens.
    pub(crate) fn due(&self) -> Option<Instant> {
        self.due
    }

    /// Ends the threads that check, once they are done with what they are at.
    pub(crate) fn end(self) {
        self.examining.close();
        self.judging.close();
        for worker in self.workers {
            // A worker that panicked has nothing more to do.
            let _ = worker.join();
        }
    }

    /// Takes what is wrong with a document, unless it is about an older text or a closed one.
    pub(crate) fn take_examined(&mut self, Examined { serial, findings }: Examined) {
        let Some(buffer) = self.buffers.with_serial(serial) else { return };
        buffer.own = findings;
        buffer.is_judged = true;
        let uri = buffer.uri.clone();
        self.publish(&uri);
        self.due = Some(Instant::now() + IDLE);
    }

    pub(crate) fn take_verdicts(&mut self, verdicts: Verdicts) {
        for judged in verdicts.judged {
            let Some(buffer) = self.buffers.with_serial(judged.serial) else { continue };
            (buffer.own, buffer.among) = (judged.own, judged.among);
            buffer.is_judged = true;
            let uri = buffer.uri.clone();
            self.publish(&uri);
        }
        if verdicts.summary.is_ok() {
            self.index = verdicts.index;
        }
        match verdicts.summary {
            Ok(summary) => self.log(MessageType::Log, summary),
            Err(why) => self.log(MessageType::Error, why),
        }
    }

    /// Has a buffer checked for itself, if it is a document of the ontology.
    pub(crate) fn examine(&mut self, uri: &Uri) {
        let (Some(setup), Some(buffer)) = (&self.setup, self.buffers.get(uri)) else { return };
        let usable = setup.usable();
        if usable.is_some_and(|(model, _)| kin::follows(model, &buffer.text)) {
            let setup = Arc::clone(setup);
            let job = examine::Job { setup, serial: buffer.serial, file: buffer.loaded() };
            self.examining.post(uri.0.clone(), job);
        } else {
            self.forget(uri);
        }
    }

    /// Has all buffers checked.
    pub(crate) fn examine_all(&mut self) {
        let uris: Vec<Uri> = self.buffers.iter().map(|buffer| buffer.uri.clone()).collect();
        for uri in &uris {
            self.examine(uri);
        }
    }

    /// Has the documents checked together at the next pause.
    pub(crate) fn judge_soon(&mut self) {
        self.due = Some(Instant::now());
    }

    pub(crate) fn judge(&mut self) {
        self.due = None;
        let Some(setup) = &self.setup else { return };
        let Some((model, _)) = setup.usable() else { return };
        let buffers = self.buffers.iter().filter(|buffer| kin::follows(model, &buffer.text));
        let open = buffers.filter_map(|buffer| {
            let (serial, text) = (buffer.serial, Arc::clone(&buffer.text));
            Some(judge::Open { serial, path: buffer.path.clone()?, text })
        });
        let open: Vec<_> = open.collect();
        if !open.is_empty() {
            self.judging
                .post((), judge::Job { setup: Arc::clone(setup), encoding: self.encoding, open });
        }
    }

    /// Takes back what was said of a buffer that is no longer a document.
    fn forget(&mut self, uri: &Uri) {
        let Some(buffer) = self.buffers.get_changed(uri) else { return };
        buffer.own.clear();
        buffer.among.clear();
        // What never was a document is left to others.
        if std::mem::take(&mut buffer.is_judged) {
            self.publish(uri);
        }
    }

    fn publish(&mut self, uri: &Uri) {
        if let (Some(setup), Some(buffer)) = (&self.setup, self.buffers.get(uri)) {
            let published = publish::diagnostics(buffer, setup, self.encoding);
            self.notify("textDocument/publishDiagnostics", published);
        }
    }

    /// Opens the ontology of a setup, and checks everything against it.
    pub(crate) fn use_setup(&mut self, setup: Setup) {
        if let Some(fault) = setup.fault() {
            self.show(fault);
        }
        self.setup = Some(Arc::new(setup));
        self.examine_all();
    }

    /// Writes a line into the log of the editor.
    pub(crate) fn log(&self, kind: MessageType, message: String) {
        self.notify("window/logMessage", LogMessageParams { kind, message });
    }

    /// Shows people what they have to mend.
    pub(crate) fn show(&self, message: String) {
        let kind = MessageType::Error;
        self.notify("window/showMessage", ShowMessageParams { kind, message });
    }

    pub(crate) fn notify(&self, method: &str, params: impl Serialize) {
        self.send(Message::Notification(Notification::new(method.to_owned(), params)));
    }

    /// Responds to what is not a message.
    pub(crate) fn refuse(&self, refusal: Refusal) {
        let _ = self.out.send(Outgoing::Refusal(refusal));
    }

    pub(crate) fn send(&self, message: Message) {
        // An editor that is gone closes its end, which ends the loop.
        let _ = self.out.send(Outgoing::Message(message));
    }
}
