//! The codes that the checker adds to those of reading and of ontologies.

/// Passes the codes of the checker to a macro.
macro_rules! for_each_code {
    ($make:path) => {
        $make! {
            /// A piece of evidence has a quote instead of a range and a digest.
            UNANCHORED_QUOTE = error("unanchored-quote", Evidence);
            /// A piece of evidence has both a quote and a range.
            QUOTE_AND_RANGE = error("quote-and-range", Evidence);
            /// A quote contains only white space.
            EMPTY_QUOTE = error("empty-quote", Evidence);
            /// A quote does not occur in its source.
            QUOTE_NOT_FOUND = error("quote-not-found", Evidence);
            /// A quote occurs more than once in its source.
            AMBIGUOUS_QUOTE = error("ambiguous-quote", Evidence);
            /// A quote cannot be replaced without rewriting the text around it.
            QUOTE_NOT_EDITABLE = error("quote-not-editable", Evidence);
            /// The source file is not the one that was encoded: its SHA-256 differs.
            SOURCE_CHANGED = error("source-changed", Evidence);
            /// A range is empty or reversed, or ends beyond the end of the source.
            RANGE_OUTSIDE_SOURCE = error("range-outside-source", Evidence);
            /// A range starts or ends inside a character of several code points.
            RANGE_CUTS_CHARACTER = error("range-cuts-character", Evidence);
            /// A range starts or ends inside the markup of the source.
            RANGE_CUTS_MARKUP = error("range-cuts-markup", Evidence);
            /// The text in the range is not the text that was cited.
            DIGEST_MISMATCH = error("digest-mismatch", Evidence);
            /// The source could not be read, so its evidence is not verified.
            SOURCE_NOT_AVAILABLE = undecided("source-not-available", Evidence);
            /// A document cites too much text to compare all of it with the claims.
            UNFINISHED_EVIDENCE = undecided("unfinished-evidence", Evidence);
            /// No reader knows the language of a source: its numbers and dates are not compared.
            UNREAD_LANGUAGE = info("unread-language", Evidence);
            /// The cited text does not contain a number of the claim.
            VALUE_NOT_IN_EVIDENCE = error("value-not-in-evidence", Evidence);
            /// The cited text gives the number of the claim in another unit.
            UNIT_NOT_IN_EVIDENCE = error("unit-not-in-evidence", Evidence);
            /// The cited text qualifies the number of the claim differently.
            QUALIFIER_DIFFERS = warning("qualifier-differs", Evidence);
            /// The cited text does not contain a date of the claim.
            DATE_NOT_IN_EVIDENCE = error("date-not-in-evidence", Evidence);
            /// The cited text does not name somebody or something in the claim.
            NAME_NOT_IN_EVIDENCE = error("name-not-in-evidence", Evidence);
            /// The cited text has no word for a term of the claim.
            TERM_NOT_IN_EVIDENCE = warning("term-not-in-evidence", Evidence);
            /// The cited text does not contain words that the claim quotes.
            WORDS_NOT_IN_EVIDENCE = error("words-not-in-evidence", Evidence);
            /// An `unstated` explains a value that is present, or is not checked.
            NEEDLESS_UNSTATED = warning("needless-unstated", Evidence);
            /// Two entries of the context hold in the same place.
            OVERLAPPING_CONTEXT = error("overlapping-context", Evidence);
            /// A claim leans on an entry of the context whose words its statement does not have.
            LEAN_NOT_IN_EVIDENCE = error("lean-not-in-evidence", Evidence);
            /// A claim cites a range that is inside another, adds nothing, or lies apart.
            PADDED_EVIDENCE = warning("padded-evidence", Evidence);
            /// Claims with nothing in common cite one range as their statement.
            SHARED_STATEMENT = warning("shared-statement", Evidence);
            /// A claim in the turn of a speaker does not say who says it.
            SPEAKER_LEFT_OUT = warning("speaker-left-out", Evidence);
            /// A claim leans on an entry of the context and takes nothing from it.
            NEEDLESS_LEAN = warning("needless-lean", Evidence);
            /// A statement has words for strength, mode or negation that no field reflects.
            WORDS_LOST = warning("words-lost", Evidence);
            /// A `waived` names words that the statement does not have, or that a field reflects.
            NEEDLESS_WAIVER = warning("needless-waiver", Evidence);
            /// A claim has no term for a word that other claims on the same words reflect.
            UNLIKE_SIBLINGS = warning("unlike-siblings", Evidence);
            /// Two claims of a document differ in free text alone.
            DIFFERS_IN_FREE_TEXT = error("differs-in-free-text", Evidence);
            /// A name, a number or a word for strength is only in the free text of a claim.
            ONLY_IN_FREE_TEXT = warning("only-in-free-text", Evidence);
            /// A part of the source is neither claimed nor marked as read.
            UNTOUCHED_TEXT = warning("untouched-text", Evidence);
            /// A path leads to no value of its claim.
            UNKNOWN_PATH = error("unknown-path", Evidence);
            /// References that must not form a cycle do.
            CYCLIC_REFERENCE = error("cyclic-reference", Corpus);
            /// An entry of a registry is not used by any claim.
            UNUSED_ENTRY = warning("unused-entry", Corpus);
            /// An entry adds to one that no other file declares.
            ADDS_TO_NOTHING = error("adds-to-nothing", Corpus);
            /// An addition has another value for a field than the entry that it adds to.
            ADDITION_DIFFERS = error("addition-differs", Corpus);
            /// Two entries of one type have the same name, and nothing distinguishes them.
            SHARED_NAME = warning("shared-name", Corpus);
            /// A recorded contradiction does not exist in the documents.
            STALE_CONFLICT = error("stale-conflict", Corpus);
            /// Too many different claims share a key to compare them all.
            UNFINISHED_CONFLICT = undecided("unfinished-conflict", Corpus);
            /// A text has a character that is not shown, such as a zero-width space.
            INVISIBLE_CHARACTER = warning("invisible-character", Document);
            /// A word has letters of two scripts that look the same.
            MIXED_SCRIPTS = warning("mixed-scripts", Document);
            /// A YAML value without quotes is something else to programs that read YAML 1.1.
            AMBIGUOUS_SCALAR = warning("ambiguous-scalar", Document);
            /// A comment allows findings that its line does not have.
            UNUSED_ALLOWANCE = warning("unused-allowance", Document);
            /// A comment that allows findings has no reason, or a code that cannot be allowed.
            INVALID_ALLOWANCE = error("invalid-allowance", Document);
            /// A document is not in the layout that `comity fmt` gives it.
            UNFORMATTED = error("unformatted", Document);
            /// No migration leads from the version that a document follows to the present one.
            NO_MIGRATION = error("no-migration", Document);
            /// A name of an earlier version has become one of several, or none.
            UNDECIDED_MIGRATION = error("undecided-migration", Document);
            /// A document has names of an earlier version of its ontology.
            OUTDATED_DOCUMENT = error("outdated-document", Document);
            /// An entry of a baseline accepts more findings than there are.
            STALE_BASELINE = error("stale-baseline", Corpus);
            /// The day until which an entry of a baseline accepts findings is over.
            EXPIRED_BASELINE = error("expired-baseline", Corpus);
            /// A path that a project file names leads to nothing, or to something else.
            MISSING_PATH = error("missing-path", Project);
            /// A project file names the same path twice.
            LISTED_TWICE = error("listed-twice", Project);
            /// A pattern of a project file matches no document.
            UNUSED_PATTERN = warning("unused-pattern", Project);
            /// The severity of a code cannot be set, because without it there is no verdict.
            FIXED_SEVERITY = error("fixed-severity", Project);
            /// The checker failed because of a fault of its own.
            INTERNAL_ERROR = undecided("internal-error", File);
        }
    };
}

for_each_code!(comity_tree::declare_codes);

pub(crate) use for_each_code;
