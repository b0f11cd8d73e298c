//! The loop: what happens, one thing after the other.

use std::{
    sync::mpsc::{Receiver, RecvTimeoutError},
    time::Instant,
};

use lsp_server::Message;

use crate::{
    dispatch,
    event::Event,
    server::{Phase, Server},
    wire::Incoming,
};

/// Serves until the editor leaves; returns the exit code.
pub(crate) fn talk(mut server: Server, inbox: &Receiver<Event>) -> u8 {
    let code = loop {
        if let Phase::Over(code) = server.phase {
            break code;
        }
        let wait = server.due().map(|due| due.saturating_duration_since(Instant::now()));
        let event = match wait {
            Some(wait) => inbox.recv_timeout(wait),
            None => inbox.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        match event {
            Ok(event) => hear(&mut server, event),
            Err(RecvTimeoutError::Timeout) => server.judge(),
            Err(RecvTimeoutError::Disconnected) => break 1,
        }
    };
    server.end();
    code
}

fn hear(server: &mut Server, event: Event) {
    match event {
        Event::Incoming(Incoming::Message(Message::Request(request))) => {
            let response = dispatch::request(server, request);
            server.send(Message::Response(response));
        }
        Event::Incoming(Incoming::Message(Message::Notification(notification))) => {
            dispatch::notification(server, notification);
        }
        // The server asks nothing that needs an answer.
        Event::Incoming(Incoming::Message(Message::Response(_))) => {}
        Event::Incoming(Incoming::Malformed(refusal)) => server.refuse(refusal),
        Event::Closed => server.phase = Phase::Over(1),
        Event::Examined(examined) => server.take_examined(examined),
        Event::Judged(verdicts) => server.take_verdicts(verdicts),
    }
}
