//! A named text, ready to be read.

use crate::{Code, Finding, Limits, Read, Span, foreign, json};

/// The formats that documents come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// JSON (RFC 8259).
    Json,
    /// YAML 1.2, core schema.
    Yaml,
    /// TOML 1.1.
    Toml,
}

impl Format {
    /// The format that a file name's extension represents.
    pub fn of(name: &str) -> Option<Self> {
        let (_, extension) = name.rsplit_once('.')?;
        match extension.to_ascii_lowercase().as_str() {
            "json" => Some(Self::Json),
            "yaml" | "yml" => Some(Self::Yaml),
            "toml" => Some(Self::Toml),
            _ => None,
        }
    }

    /// The name that a message calls the format by.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Json => "JSON",
            Self::Yaml => "YAML",
            Self::Toml => "TOML",
        }
    }

    /// The extension of file names, without a dot.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Yaml => "yaml",
            Self::Toml => "toml",
        }
    }

    /// Reads `text` into a tree.
    ///
    /// A format whose feature is off is reported as a finding, never as an empty tree. A text in
    /// another format than this is one finding that names that format.
    pub fn read(self, text: &str) -> Read<'_> {
        self.read_within(text, Limits::default())
    }

    /// Reads `text` into a tree, if it is within the limits.
    pub fn read_within(self, text: &str, limits: Limits) -> Read<'_> {
        foreign::recognise(self, text, limits, self.read_alone(text, limits))
    }

    /// Reads `text` without a look at the other formats.
    pub(crate) fn read_alone(self, text: &str, limits: Limits) -> Read<'_> {
        match self {
            Self::Json => json::read_within(text, limits),
            #[cfg(feature = "yaml")]
            Self::Yaml => crate::yaml::read_within(text, limits),
            #[cfg(feature = "toml")]
            Self::Toml => crate::toml::read_within(text, limits),
            #[allow(unreachable_patterns, reason = "reached only where a feature is off")]
            other => {
                let message = format!("this build does not read {}", other.name());
                let help = format!("enable the feature `{}`", other.name().to_ascii_lowercase());
                Read::nothing(Finding::new(Code::UNREADABLE_FILE, Span::at(0), message).help(help))
            }
        }
    }
}

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
