//! A named text, ready to be read.

use crate::{Code, Finding, Span};

/// A text with the name that messages call it by.
#[derive(Clone, Debug)]
pub struct Source {
    /// A path, or whatever tells the reader which text is meant.
    pub name: String,
    /// The text as written, byte order mark and all.
    pub text: String,
}

impl Source {
    /// Makes a source of bytes, which must be UTF-8.
    ///
    /// # Errors
    ///
    /// `invalid-utf8`, together with a source in which the bad bytes are replaced (by as many
    /// `?`), so that the place can still be shown.
    pub fn from_bytes(
        name: impl Into<String>,
        bytes: Vec<u8>,
    ) -> Result<Self, Box<(Self, Finding)>> {
        let name = name.into();
        match String::from_utf8(bytes) {
            Ok(text) => Ok(Self { name, text }),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let bytes = error.as_bytes();
                let message = format!("the byte 0x{:02X} at offset {at} is not UTF-8", bytes[at]);
                let help = match bytes {
                    [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => "the file is UTF-16: save it as UTF-8",
                    _ => "save the file as UTF-8",
                };
                let finding =
                    Finding::new(Code::INVALID_UTF8, Span::of(at, at + 1), message).help(help);
                let mut text = String::with_capacity(bytes.len());
                for chunk in bytes.utf8_chunks() {
                    text.push_str(chunk.valid());
                    text.extend(chunk.invalid().iter().map(|_| '?'));
                }
                Err(Box::new((Self { name, text }, finding)))
            }
        }
    }
}
