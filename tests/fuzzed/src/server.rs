//! The messages of an editor to the language server.

use std::io::{Cursor, sink};

use crate::text;

/// Messages, one a line; a line that starts with `Content-Length` is passed on as it is.
pub(crate) fn messages(input: &[u8]) {
    let mut sent = Vec::new();
    for line in text(input).lines() {
        if line.starts_with("Content-Length") {
            sent.extend(line.as_bytes());
            sent.extend(b"\r\n");
        } else {
            sent.extend(format!("Content-Length: {}\r\n\r\n{line}", line.len()).as_bytes());
        }
    }
    comity_server::serve(Cursor::new(sent), sink());
}
