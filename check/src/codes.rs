//! The kinds of findings that the checker adds to those of the machinery and of the ontology.

use comity_tree::{Code, Severity};

const fn error(name: &'static str, summary: &'static str) -> Code {
    Code { name, severity: Severity::Error, summary }
}

/// A document says that it follows another ontology.
pub const WRONG_ONTOLOGY: &Code = &error(
    "wrong-ontology",
    "A document says that it follows another ontology, or another version of it.",
);

/// A quote is not anchored.
pub const UNANCHORED_QUOTE: &Code = &error(
    "unanchored-quote",
    "A piece of evidence quotes its source, where a range and a digest should stand.",
);

/// A quote stands beside a range.
pub const QUOTE_AND_RANGE: &Code = &error(
    "quote-and-range",
    "A piece of evidence has a quote and a range, and either may be meant.",
);

/// A quote is blank.
pub const EMPTY_QUOTE: &Code = &error("empty-quote", "A quote holds nothing but white space.");

/// A quote is not found.
pub const QUOTE_NOT_FOUND: &Code =
    &error("quote-not-found", "A quote does not stand in the source.");

/// A quote is found more than once.
pub const AMBIGUOUS_QUOTE: &Code =
    &error("ambiguous-quote", "A quote stands in the source more than once.");

/// A quote stands where it cannot be replaced.
pub const QUOTE_NOT_EDITABLE: &Code = &error(
    "quote-not-editable",
    "A quote is written in a layout in which it cannot be replaced without rewriting its surroundings.",
);

/// A source file has another digest than the document says.
pub const SOURCE_CHANGED: &Code =
    &error("source-changed", "A source file is not the one that was encoded: its SHA-256 differs.");

/// A range does not lie inside the source.
pub const RANGE_OUTSIDE_SOURCE: &Code = &error(
    "range-outside-source",
    "A range ends beyond the end of the source, or before it starts.",
);

/// A range starts or ends inside a character.
pub const RANGE_CUTS_CHARACTER: &Code = &error(
    "range-cuts-character",
    "A range starts or ends inside a character that is written with several code points.",
);

/// A range starts or ends in markup.
pub const RANGE_CUTS_MARKUP: &Code = &error(
    "range-cuts-markup",
    "A range starts or ends in the markup of a source, such as the address of a link, and does not take the whole of it.",
);

/// The text of a range has another digest than the document says.
pub const DIGEST_MISMATCH: &Code =
    &error("digest-mismatch", "The text in a range of the source is not the text that was cited.");

/// A source could not be looked at.
pub const SOURCE_NOT_AVAILABLE: &Code = &error(
    "source-not-available",
    "A source could not be looked at, so its evidence is not verified: there is no verdict.",
);

/// A number of a claim does not stand in its ranges.
pub const VALUE_NOT_IN_EVIDENCE: &Code = &error(
    "value-not-in-evidence",
    "The ranges that a claim cites do not have a number that it gives.",
);

/// The unit of a number is another in the ranges.
pub const UNIT_NOT_IN_EVIDENCE: &Code = &error(
    "unit-not-in-evidence",
    "The ranges that a claim cites have its number, in another unit.",
);

/// The qualifier of a number is another in the ranges.
pub const QUALIFIER_DIFFERS: &Code = &error(
    "qualifier-differs",
    "The ranges that a claim cites bound its number by other words: nearly, more than.",
);

/// A date of a claim does not stand in its ranges.
pub const DATE_NOT_IN_EVIDENCE: &Code = &error(
    "date-not-in-evidence",
    "The ranges that a claim cites do not give a date of it, nor words that lead to it.",
);

/// Somebody or something that a claim refers to is not named in its ranges.
pub const NAME_NOT_IN_EVIDENCE: &Code = &error(
    "name-not-in-evidence",
    "The ranges that a claim cites do not name somebody or something that it refers to.",
);

/// No word for a term of a claim stands in its ranges.
pub const TERM_NOT_IN_EVIDENCE: &Code = &error(
    "term-not-in-evidence",
    "The ranges that a claim cites have no word for a term that it chooses.",
);

/// Words that a claim gives do not stand in its ranges.
pub const WORDS_NOT_IN_EVIDENCE: &Code = &error(
    "words-not-in-evidence",
    "The ranges that a claim cites do not have words that it says are in them.",
);

/// A claim says without need why a value does not stand in its ranges.
pub const NEEDLESS_UNSTATED: &Code = &Code {
    name: "needless-unstated",
    severity: Severity::Warning,
    summary: "A claim says why a value does not stand in its ranges, and it does, or need not.",
};

/// Nobody has looked at a part of a source.
pub const UNTOUCHED_TEXT: &Code = &Code {
    name: "untouched-text",
    severity: Severity::Warning,
    summary: "No claim rests on a part of the source, and nothing marks it as read.",
};

/// References lead round to where they came from.
pub const CYCLIC_REFERENCE: &Code = &error(
    "cyclic-reference",
    "References that may not lead back to where they came from go round in a circle.",
);
/// Nothing refers to an entry.
pub const UNUSED_ENTRY: &Code = &Code {
    name: "unused-entry",
    severity: Severity::Warning,
    summary: "A registry declares what no claim refers to, by itself or through another entry.",
};

/// Two entries have one name.
pub const SHARED_NAME: &Code = &Code {
    name: "shared-name",
    severity: Severity::Warning,
    summary: "Two entries of one type have the same name in one language, and nothing tells them apart.",
};

/// A recorded contradiction is not there.
pub const STALE_CONFLICT: &Code =
    &error("stale-conflict", "A contradiction is recorded that the documents do not have.");

/// A conflict was not looked for everywhere.
pub const UNFINISHED_CONFLICT: &Code = &error(
    "unfinished-conflict",
    "So many claims have the same key that not all were held against each other: there is no verdict.",
);

/// The checker failed.
pub const INTERNAL_ERROR: &Code = &error(
    "internal-error",
    "The checker failed on a file through a mistake of its own: there is no verdict.",
);

/// Every code of the checker's own.
pub const CODES: &[&Code] = &[
    WRONG_ONTOLOGY,
    UNANCHORED_QUOTE,
    QUOTE_AND_RANGE,
    EMPTY_QUOTE,
    QUOTE_NOT_FOUND,
    AMBIGUOUS_QUOTE,
    QUOTE_NOT_EDITABLE,
    SOURCE_CHANGED,
    RANGE_OUTSIDE_SOURCE,
    RANGE_CUTS_CHARACTER,
    RANGE_CUTS_MARKUP,
    DIGEST_MISMATCH,
    SOURCE_NOT_AVAILABLE,
    VALUE_NOT_IN_EVIDENCE,
    UNIT_NOT_IN_EVIDENCE,
    QUALIFIER_DIFFERS,
    DATE_NOT_IN_EVIDENCE,
    NAME_NOT_IN_EVIDENCE,
    TERM_NOT_IN_EVIDENCE,
    WORDS_NOT_IN_EVIDENCE,
    NEEDLESS_UNSTATED,
    UNTOUCHED_TEXT,
    CYCLIC_REFERENCE,
    UNUSED_ENTRY,
    SHARED_NAME,
    STALE_CONFLICT,
    UNFINISHED_CONFLICT,
    INTERNAL_ERROR,
];
