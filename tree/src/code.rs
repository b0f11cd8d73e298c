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
    /// A YAML tag is none that the readers know.
    UNKNOWN_TAG = "unknown-tag", Error;
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
    /// A rule could not be decided: its arithmetic leaves the range of its numbers, or its lists are too long.
    UNDECIDED_RULE = "undecided-rule", Error;

    // Ontologies.

    /// An import names nothing that can be read.
    MISSING_IMPORT = "missing-import", Error;
    /// A file of an ontology imports itself, by way of others or at once.
    IMPORT_LOOP = "import-loop", Error;
    /// An ontology is written in a version of the language that this build does not read.
    UNSUPPORTED_LANGUAGE = "unsupported-language", Error;
    /// A name does not have the form that its place asks for.
    BAD_NAME = "bad-name", Error;
    /// A word is none of those that its place allows.
    UNKNOWN_WORD = "unknown-word", Error;
    /// A key does not apply to what it is written on.
    MISPLACED_KEY = "misplaced-key", Error;
    /// A name is not a type of the ontology.
    UNKNOWN_TYPE = "unknown-type", Error;
    /// A name is not a field of its record.
    UNKNOWN_FIELD = "unknown-field", Error;
    /// A text is in a language that the ontology does not list.
    UNKNOWN_LANGUAGE = "unknown-language", Error;
    /// A term has no label in the first language.
    MISSING_LABEL = "missing-label", Error;
    /// A type, field or term has no definition.
    MISSING_DEFINITION = "missing-definition", Error;
    /// A vocabulary has no terms, or a union no variants.
    EMPTY_TYPE = "empty-type", Error;
    /// A vocabulary has more terms than it can number.
    TOO_MANY_TERMS = "too-many-terms", Error;
    /// Two terms of one vocabulary have the same label or alias in one language.
    LABEL_CLAIMED_TWICE = "label-claimed-twice", Error;
    /// A term is broader than itself, by way of others or at once.
    HIERARCHY_LOOP = "hierarchy-loop", Error;
    /// A term stands above itself, by way of others or at once.
    ORDER_LOOP = "order-loop", Error;
    /// A vocabulary says that its order is total, and two of its terms do not compare.
    ORDER_NOT_TOTAL = "order-not-total", Error;
    /// A term stands above another in a vocabulary without order.
    ORDER_MISSING = "order-missing", Error;
    /// What replaces something deprecated does not exist, or is deprecated itself.
    BAD_REPLACEMENT = "bad-replacement", Error;
    /// A mapping does not say when it was checked.
    UNCHECKED_MAPPING = "unchecked-mapping", Warning;
    /// Two names become the same identifier in programming languages.
    IDENTIFIER_COLLISION = "identifier-collision", Error;
    /// A code makes no identifier in programming languages.
    NO_IDENTIFIER = "no-identifier", Error;
    /// A pattern breaks the grammar of patterns.
    BAD_PATTERN = "bad-pattern", Error;
    /// The least of a range is greater than the greatest.
    EMPTY_RANGE = "empty-range", Error;
    /// A cardinality is not a number or a range of numbers.
    BAD_CARDINALITY = "bad-cardinality", Error;
    /// A default does not fit the type of its field.
    BAD_DEFAULT = "bad-default", Error;
    /// A field has a unit and its type has none, or measures in others.
    BAD_UNIT = "bad-unit", Error;
    /// No field declares the ids that a reference names.
    REFERENCE_WITHOUT_IDENTITY = "reference-without-identity", Error;
    /// A record includes itself, by way of others or at once.
    INCLUDE_LOOP = "include-loop", Error;
    /// A record needs itself to exist.
    ENDLESS_RECORD = "endless-record", Error;
    /// A variant of a union has a field with the name of the union's tag.
    TAG_COLLISION = "tag-collision", Error;
    /// The condition of a rule is not an expression of the rule language, or its types do not fit.
    RULE_ERROR = "rule-error", Error;
    /// A message has a place for something that is no field, or a brace that is not closed.
    BAD_MESSAGE = "bad-message", Error;
    /// An example does not fit the type that it is an example of.
    BAD_EXAMPLE = "bad-example", Error;
    /// A rule refuses its valid example, or accepts its invalid one.
    EXAMPLE_CONTRADICTS_RULE = "example-contradicts-rule", Error;
}
