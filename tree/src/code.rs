//! Every kind of finding that the machinery itself can make; rules of an ontology add their own.

use crate::Severity;

/// A kind of finding.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// Stable kebab-case name.
    pub name: &'static str,
    /// Its severity.
    pub severity: Severity,
    /// What is wrong when it is reported, in one sentence.
    pub summary: &'static str,
}

macro_rules! codes {
    ($( $(#[doc = $summary:literal])+ $ident:ident = $name:literal, $severity:ident; )*) => {
        impl Code {
            $( $(#[doc = $summary])+ pub const $ident: &'static Code = &Code {
                name: $name,
                severity: Severity::$severity,
                summary: concat!($($summary),+),
            }; )*
        }

        /// Every built-in code, in the order of the way from text to finding.
        pub const CODES: &[&Code] = &[$( Code::$ident ),*];
    };
}

codes! {
    /// A file could not be read.
    UNREADABLE_FILE = "unreadable-file", Error;
    /// A file is larger than the readers accept.
    TOO_LARGE = "too-large", Error;
    /// A file is not UTF-8.
    INVALID_UTF8 = "invalid-utf8", Error;
    /// A text holds a control character that its format does not allow.
    CONTROL_CHARACTER = "control-character", Error;
    /// A file holds no document.
    EMPTY_DOCUMENT = "empty-document", Error;
    /// A file holds more than one document.
    SEVERAL_DOCUMENTS = "several-documents", Error;
    /// A text breaks the grammar of its format.
    SYNTAX = "syntax", Error;
    /// Maps and lists are nested deeper than the readers accept.
    TOO_DEEP = "too-deep", Error;
    /// A YAML alias names no anchor, or an anchor that it is part of.
    BAD_ALIAS = "bad-alias", Error;
    /// The aliases of a YAML document multiply its size beyond what the reader accepts.
    TOO_MANY_ALIASES = "too-many-aliases", Error;
    /// A key of a map is not a text.
    KEY_NOT_TEXT = "key-not-text", Error;
    /// A key stands twice in one map.
    DUPLICATE_KEY = "duplicate-key", Error;
    /// A value has another type than its field.
    WRONG_TYPE = "wrong-type", Error;
    /// A key is not a field of its record.
    UNKNOWN_KEY = "unknown-key", Error;
    /// A required field is absent.
    MISSING_FIELD = "missing-field", Error;
    /// The tag of a union names none of its variants.
    UNKNOWN_KIND = "unknown-kind", Error;
    /// A word is not a term of its vocabulary.
    UNKNOWN_TERM = "unknown-term", Error;
    /// A term is deprecated.
    DEPRECATED_TERM = "deprecated-term", Warning;
    /// A list has fewer items than its field asks for.
    TOO_FEW = "too-few", Error;
    /// A list has more items than its field allows.
    TOO_MANY = "too-many", Error;
    /// A text does not have the form that its type asks for.
    BAD_FORM = "bad-form", Error;
    /// A number or a length lies outside the range of its type.
    OUT_OF_RANGE = "out-of-range", Error;
    /// A text is not a date of the Extended Date/Time Format.
    MALFORMED_DATE = "malformed-date", Error;
    /// A date has the right form and names no day of the calendar.
    IMPOSSIBLE_DATE = "impossible-date", Error;
    /// A quantity has a unit that its field does not measure in.
    WRONG_UNIT = "wrong-unit", Error;
    /// Two things in one document have the same id.
    DUPLICATE_ID = "duplicate-id", Error;
    /// A reference names nothing that is declared.
    DANGLING_REFERENCE = "dangling-reference", Error;
    /// A rule could not be decided: its arithmetic leaves the range of its numbers.
    UNDECIDED_RULE = "undecided-rule", Error;
}
