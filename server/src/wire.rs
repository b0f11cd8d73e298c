//! Messages as bytes: each has a header with its length.
//!
//! What is not a message is returned as such, and reading goes on with the next one.

use std::{
    io::{self, BufRead, Read as _, Write},
    sync::mpsc::{self, Sender},
    thread::{self, JoinHandle},
};

use comity_tree::shown;
use lsp_server::{ErrorCode, Message};
use serde_json::{Value, json};

/// The longest message that is read: the largest document that is checked, and escapes.
const LONGEST: u64 = 1 << 29;

/// The longest message that is skipped: 4 GiB.
const LONGEST_SKIPPED: u64 = 1 << 32;

/// The longest line of a header that is read at once.
const LINE: u64 = 4096;

/// What arrives.
#[derive(Debug)]
pub(crate) enum Incoming {
    /// A message.
    Message(Message),
    /// Something that is not a message.
    Malformed(Refusal),
}

/// The response to what is not a message.
#[derive(Debug)]
pub(crate) struct Refusal {
    /// The id of the request, if it has one that can be read.
    id: Value,
    code: ErrorCode,
    message: String,
}

impl Refusal {
    fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Self { id: Value::Null, code, message: message.into() }
    }

    fn body(&self) -> String {
        let error = json!({ "code": self.code as i32, "message": self.message });
        json!({ "jsonrpc": "2.0", "id": self.id, "error": error }).to_string()
    }
}

/// Reads messages until the input ends.
pub(crate) struct Reader<R> {
    input: R,
    /// The length of the next message, if its header was begun already.
    length: Option<u64>,
    /// How many bytes of a message that was refused are still to come.
    refused: u64,
}

impl<R: BufRead> Reader<R> {
    pub(crate) fn new(input: R) -> Self {
        Self { input, length: None, refused: 0 }
    }

    /// The next line of a header without its end; `None` at the end of the input.
    fn line(&mut self) -> Option<String> {
        let mut line = Vec::new();
        let read = (&mut self.input).take(LINE).read_until(b'\n', &mut line);
        read.ok().filter(|length| *length > 0)?;
        Some(String::from_utf8_lossy(&line).trim_end().to_owned())
    }

    fn body(&mut self, length: u64) -> Option<Incoming> {
        if length > LONGEST {
            // What is longer than any editor could send is a mistake of the header: the next
            // message follows it.
            self.refused = if length > LONGEST_SKIPPED { 0 } else { length };
            let message = format!("a message has at most {LONGEST} bytes, this one has {length}");
            return Some(Incoming::Malformed(Refusal::new(ErrorCode::InvalidRequest, message)));
        }
        let mut input = (&mut self.input).take(length);
        let mut body = Vec::new();
        let read = input.read_to_end(&mut body).ok()?;
        // An input that ends within a message has no more to say.
        (read as u64 == length).then(|| message(&body))
    }
}

impl<R: BufRead> Iterator for Reader<R> {
    type Item = Incoming;

    fn next(&mut self) -> Option<Incoming> {
        let malformed = |line: String| {
            let message = format!("expected the header of a message, found `{}`", shown(&line));
            Incoming::Malformed(Refusal::new(ErrorCode::ParseError, message))
        };
        let mut rest = (&mut self.input).take(std::mem::take(&mut self.refused));
        io::copy(&mut rest, &mut io::sink()).ok()?;
        let mut stray = None;
        let mut length = self.length.take();
        loop {
            let Some(line) = self.line() else { return stray.map(malformed) };
            match (line.split_once(':'), length) {
                (None, Some(length)) if line.is_empty() => return self.body(length),
                (None, None) if line.is_empty() => {}
                (Some((name, value)), _) if name.eq_ignore_ascii_case("content-length") => {
                    let Ok(number) = value.trim().parse() else {
                        stray.get_or_insert(line);
                        continue;
                    };
                    if let Some(stray) = stray {
                        self.length = Some(number);
                        return Some(malformed(stray));
                    }
                    length = Some(number);
                }
                (Some((name, _)), _) if name.eq_ignore_ascii_case("content-type") => {}
                _ => {
                    stray.get_or_insert(line);
                }
            }
        }
    }
}

/// The message in a body.
fn message(body: &[u8]) -> Incoming {
    let value: Value = match serde_json::from_slice(body) {
        Ok(value) => value,
        Err(error) => {
            let message = format!("the message is not JSON: {error}");
            return Incoming::Malformed(Refusal::new(ErrorCode::ParseError, message));
        }
    };
    let id = value.get("id").filter(|id| id.is_string() || id.is_number()).cloned();
    // With another id it would be taken for a notification, and nothing would answer it.
    let is_id =
        |id: &Value| id.is_string() || id.as_i64().is_some_and(|id| i32::try_from(id).is_ok());
    if value.get("method").is_some() && value.get("id").is_some_and(|id| !is_id(id)) {
        let message = "the id of a request must be a text or a whole number of 32 bits";
        return Incoming::Malformed(Refusal {
            id: id.unwrap_or_default(),
            ..Refusal::new(ErrorCode::InvalidRequest, message)
        });
    }
    match serde_json::from_value(value) {
        Ok(message) => Incoming::Message(message),
        Err(_) => Incoming::Malformed(Refusal {
            id: id.unwrap_or_default(),
            ..Refusal::new(ErrorCode::InvalidRequest, "this is not a message of JSON-RPC 2.0")
        }),
    }
}

/// What is sent.
#[derive(Debug)]
pub(crate) enum Outgoing {
    /// A message.
    Message(Message),
    /// The response to what is not a message.
    Refusal(Refusal),
}

impl Outgoing {
    fn write(&self, output: &mut impl Write) -> io::Result<()> {
        match self {
            Self::Message(message) => message.write(output),
            Self::Refusal(refusal) => {
                let body = refusal.body();
                write!(output, "Content-Length: {}\r\n\r\n{body}", body.len())?;
                output.flush()
            }
        }
    }
}

/// The thread that writes.
pub(crate) struct Writer {
    sender: Sender<Outgoing>,
    thread: JoinHandle<()>,
}

/// Starts the thread that writes. It goes on until every sender is gone, or the other side is.
pub(crate) fn writer(mut output: impl Write + Send + 'static) -> Writer {
    let (sender, receiver) = mpsc::channel::<Outgoing>();
    let thread = thread::spawn(move || {
        for outgoing in receiver {
            if outgoing.write(&mut output).is_err() {
                return;
            }
        }
    });
    Writer { sender, thread }
}

impl Writer {
    pub(crate) fn sender(&self) -> Sender<Outgoing> {
        self.sender.clone()
    }

    /// Waits until everything is written.
    pub(crate) fn finish(self) {
        drop(self.sender);
        // A thread that panicked has nothing more to write.
        let _ = self.thread.join();
    }
}

#[cfg(test)]
mod tests {
    use super::{Incoming, Reader};

    fn read(bytes: &[u8]) -> Vec<String> {
        let said = |incoming| match incoming {
            Incoming::Message(message) => format!("{message:?}"),
            Incoming::Malformed(refusal) => refusal.message,
        };
        Reader::new(bytes).map(said).collect()
    }

    #[test]
    fn what_is_not_a_message_is_told_and_passed_over() {
        let exit = r#"{"jsonrpc":"2.0","method":"exit"}"#;
        let good = format!("Content-Length: {}\r\nContent-Type: x\r\n\r\n{exit}", exit.len());
        let all = format!(
            "hello\r\nthere\r\n{good}Content-Length: x\r\n\r\n{good}\
             Content-Length: 2\r\n\r\n[]Content-Length: 3\r\n\r\n{{]}}{good}Content-Length: 99\r\n\r\n{{"
        );
        let read = read(all.as_bytes());
        let exits = |said: &&String| said.starts_with("Notification");
        assert_eq!(read.iter().filter(exits).count(), 3, "{read:#?}");
        let refused: Vec<_> = read.iter().filter(|said| !exits(said)).collect();
        assert_eq!(
            refused,
            [
                "expected the header of a message, found `hello`",
                "expected the header of a message, found `Content-Length: x`",
                "this is not a message of JSON-RPC 2.0",
                "the message is not JSON: key must be a string at line 1 column 2",
            ]
        );
    }

    #[test]
    fn a_message_that_is_too_long_is_refused_before_it_arrives() {
        let exit = r#"{"jsonrpc":"2.0","method":"exit"}"#;
        let all = format!(
            "Content-Length: 99999999999999\r\n\r\nContent-Length: {}\r\n\r\n{exit}",
            exit.len()
        );
        let [refused, next] = &read(all.as_bytes())[..] else { panic!("two messages") };
        assert!(refused.contains("at most") && refused.contains("99999999999999"), "{refused}");
        assert!(next.starts_with("Notification"), "{next}");
    }

    #[test]
    fn a_request_is_answered_whatever_its_id_is() {
        for id in ["null", "1.5", "true", "99999999999"] {
            let body = format!(r#"{{"jsonrpc":"2.0","id":{id},"method":"shutdown"}}"#);
            let all = format!("Content-Length: {}\r\n\r\n{body}", body.len());
            assert!(read(all.as_bytes())[0].starts_with("the id of a request"), "{id}");
        }
    }
}
