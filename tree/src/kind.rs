//! What a node of a tree is.

/// What a node is. A scalar is only as far resolved as its format says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Keys and values in source order.
    Map,
    /// Items in source order.
    Seq,
    /// A scalar that its format marks as a string (quoted, or a YAML block scalar).
    Str,
    /// A text without quotes: a YAML plain scalar that is a string in the core schema.
    Plain,
    /// A number, as JSON would write it: TOML's `0x1_F` is `31`, YAML's `+.5` is `0.5`.
    /// Infinities and not-a-number are `inf`, `-inf` and `nan`.
    Number,
    /// A boolean, `true` or `false`: YAML's `TRUE` is `true`.
    Bool,
    /// `null` of JSON, or YAML's empty, `~` and `null` plain scalars.
    Null,
    /// A date or time literal of TOML, in the form of ISO 8601. It may name an impossible day.
    DateTime,
    /// A scalar that its format does not have. The reader reported it, so that nothing else is
    /// said about its value.
    Invalid,
}

impl Kind {
    /// The kind in the words of a message, with its article.
    pub const fn describe(self) -> &'static str {
        match self {
            Self::Map => "a map",
            Self::Seq => "a list",
            Self::Str | Self::Plain => "a text",
            Self::Number => "a number",
            Self::Bool => "a boolean",
            Self::Null => "nothing (null)",
            Self::DateTime => "a date literal",
            Self::Invalid => "an invalid value",
        }
    }
}
