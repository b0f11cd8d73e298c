//! The formats that documents come in.

use crate::{Code, Finding, Read, ReadLimits, Span, json};

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

    /// Reads `text` without a look at the other formats.
    pub(crate) fn read_alone(self, text: &str, limits: ReadLimits) -> Read<'_> {
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
