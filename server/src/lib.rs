//! The language server of the `comity` command: findings and knowledge of the ontology while a
//! document is written.
//!
//! [`serve`] talks to one editor, usually over standard input and output. It finds what
//! `comity check` finds, in the texts that the editor has open. `docs/editors.md` lists what it
//! offers and how editors are told to start it.

mod action;
mod buffer;
mod complete;
mod describe;
mod dispatch;
mod edit;
mod encoding;
mod event;
mod examine;
mod failure;
mod greet;
mod hover;
mod index;
mod judge;
mod kin;
mod mailbox;
mod mention;
mod navigate;
mod patch;
mod place;
mod publish;
mod rename;
mod server;
mod settings;
mod setup;
mod shelf;
mod talk;
mod uri;
mod view;
mod wire;

use std::{
    io::{BufReader, Read, Write},
    sync::mpsc,
    thread,
};

use event::Event;
use server::Server;
use wire::Reader;

/// Serves one editor until it says goodbye or closes its end; returns the exit code of the
/// process: 0 after an orderly shutdown, otherwise 1.
pub fn serve(input: impl Read + Send + 'static, output: impl Write + Send + 'static) -> u8 {
    let (events, inbox) = mpsc::channel();
    let outbox = wire::writer(output);
    let reader = events.clone();
    // The thread ends with the input, or with the process: it may wait for input forever.
    thread::spawn(move || {
        for incoming in Reader::new(BufReader::new(input)) {
            if reader.send(Event::Incoming(incoming)).is_err() {
                return;
            }
        }
        // Nobody listens any more if this fails.
        let _ = reader.send(Event::Closed);
    });
    let code = talk::talk(Server::new(events, outbox.sender()), &inbox);
    outbox.finish();
    code
}
