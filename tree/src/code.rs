//! What a kind of finding is, and those that reading and decoding find.

use crate::Severity;

/// Where a kind of finding occurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// In any file: a document, or a file of an ontology.
    File,
    /// In one document.
    Document,
    /// Between several documents.
    Corpus,
    /// Between a document and its source.
    Evidence,
    /// In a file of an ontology.
    Ontology,
    /// In a project file.
    Project,
}

impl Group {
    /// Every group, in the order in which they are listed.
    pub const ALL: [Self; 6] =
        [Self::File, Self::Document, Self::Corpus, Self::Evidence, Self::Ontology, Self::Project];

    /// Its name in a list.
    pub const fn title(self) -> &'static str {
        match self {
            Self::File => "Any file",
            Self::Document => "Documents",
            Self::Corpus => "Several documents",
            Self::Evidence => "Evidence",
            Self::Ontology => "Ontologies",
            Self::Project => "Project files",
        }
    }
}

/// A kind of finding.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// Stable kebab-case name.
    pub name: &'static str,
    /// Its severity.
    pub severity: Severity,
    /// Whether something could not be read or evaluated, so that there is no verdict.
    pub undecided: bool,
    /// Where it occurs.
    pub group: Group,
    /// What is wrong when it is reported, in one sentence.
    pub title: &'static str,
}

impl Code {
    /// A code that makes a document or an ontology invalid.
    pub const fn error(name: &'static str, group: Group, title: &'static str) -> Self {
        let title = title.trim_ascii();
        Self { name, severity: Severity::Error, undecided: false, group, title }
    }

    /// A code that makes it invalid in a strict run only.
    pub const fn warning(name: &'static str, group: Group, title: &'static str) -> Self {
        Self { severity: Severity::Warning, ..Self::error(name, group, title) }
    }

    /// A code that leaves it valid.
    pub const fn info(name: &'static str, group: Group, title: &'static str) -> Self {
        Self { severity: Severity::Info, ..Self::error(name, group, title) }
    }

    /// A code that leaves open whether it is valid.
    pub const fn undecided(name: &'static str, group: Group, title: &'static str) -> Self {
        Self { undecided: true, ..Self::error(name, group, title) }
    }
}

/// Declares constants for codes, and `CODES`, the list of all of them.
///
/// A crate writes its codes in a macro that passes them on, so that others can build something of
/// each, such as a table of their pages.
#[doc(hidden)]
#[macro_export]
macro_rules! declare_codes {
    ($( #[doc = $title:literal] $ident:ident = $kind:ident($name:literal, $group:ident); )*) => {
        $( #[doc = $title] pub const $ident: &$crate::Code =
            &$crate::Code::$kind($name, $crate::Group::$group, $title); )*

        /// Every code of this crate.
        pub const CODES: &[&$crate::Code] = &[$( $ident ),*];
    };
}

macro_rules! declare {
    ($( #[doc = $title:literal] $ident:ident = $kind:ident($name:literal, $group:ident); )*) => {
        impl Code {
            $( #[doc = $title] pub const $ident: &'static Self =
                &Self::$kind($name, Group::$group, $title); )*
        }

        /// Every code of reading and decoding, in that order.
        pub const CODES: &[&Code] = &[$( Code::$ident ),*];
    };
}

/// Passes the codes of reading and decoding to a macro.
#[doc(hidden)]
#[macro_export]
macro_rules! for_each_code {
    ($make:path) => {
        $make! {
            /// The file could not be read.
            UNREADABLE_FILE = undecided("unreadable-file", File);
            /// The file is larger than the readers accept.
            TOO_LARGE = undecided("too-large", File);
            /// The file is not UTF-8.
            INVALID_UTF8 = error("invalid-utf8", File);
            /// The text contains a control character, as it is or as an escape.
            CONTROL_CHARACTER = error("control-character", File);
            /// The file contains no document.
            EMPTY_DOCUMENT = error("empty-document", File);
            /// The file contains more than one document.
            SEVERAL_DOCUMENTS = error("several-documents", File);
            /// The text breaks the grammar of its format.
            SYNTAX = error("syntax", File);
            /// Maps and lists are nested deeper than the readers accept.
            TOO_DEEP = error("too-deep", File);
            /// A YAML alias has no anchor, or refers to an anchor that contains it.
            BAD_ALIAS = error("bad-alias", File);
            /// The aliases of a YAML document expand it beyond what the reader accepts.
            TOO_MANY_ALIASES = error("too-many-aliases", File);
            /// A YAML tag is not one of those that the readers know.
            UNKNOWN_TAG = error("unknown-tag", File);
            /// A key of a map is not text.
            KEY_NOT_TEXT = error("key-not-text", File);
            /// A map has the same key twice.
            DUPLICATE_KEY = error("duplicate-key", File);
            /// A value does not have the type of its field.
            WRONG_TYPE = error("wrong-type", Document);
            /// A key of a YAML document has no value.
            BLANK_VALUE = warning("blank-value", Document);
            /// A key is not a field of its record.
            UNKNOWN_KEY = error("unknown-key", Document);
            /// A required field is missing.
            MISSING_FIELD = error("missing-field", Document);
            /// The kind of a value is not one of its union.
            UNKNOWN_KIND = error("unknown-kind", Document);
            /// A word is not a term of its vocabulary.
            UNKNOWN_TERM = error("unknown-term", Document);
            /// A term or field is deprecated.
            DEPRECATED_TERM = warning("deprecated-term", Document);
            /// A list has fewer items than its field requires.
            TOO_FEW = error("too-few", Document);
            /// A list has more items than its field allows.
            TOO_MANY = error("too-many", Document);
            /// A text does not have the form that its type requires.
            BAD_FORM = error("bad-form", Document);
            /// A number or a length is outside the range of its type.
            OUT_OF_RANGE = error("out-of-range", Document);
            /// A text is not a date in the Extended Date/Time Format.
            MALFORMED_DATE = error("malformed-date", Document);
            /// A date has the right form but does not exist in the calendar.
            IMPOSSIBLE_DATE = error("impossible-date", Document);
            /// A quantity has a unit that its field does not allow.
            WRONG_UNIT = error("wrong-unit", Document);
            /// The same id or name is declared twice.
            DUPLICATE_ID = error("duplicate-id", Document);
            /// A reference names an id that is not declared.
            DANGLING_REFERENCE = error("dangling-reference", Corpus);
            /// A rule could not be evaluated: a number overflows, or a list is too long.
            UNDECIDED_RULE = undecided("undecided-rule", Document);
            /// The document follows another ontology, or another version of it.
            WRONG_ONTOLOGY = error("wrong-ontology", Document);
        }
    };
}

for_each_code!(declare);
