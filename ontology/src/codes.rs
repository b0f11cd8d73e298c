//! The codes of what is wrong with an ontology.

/// Passes the codes of ontologies to a macro.
#[doc(hidden)]
#[macro_export]
macro_rules! for_each_code {
    ($make:path) => {
        $make! {
            /// An imported file or module could not be found.
            MISSING_IMPORT = error("missing-import", Ontology);
            /// A file of an ontology imports itself, directly or through others.
            IMPORT_LOOP = error("import-loop", Ontology);
            /// An ontology that another extends could not be found.
            MISSING_BASE = error("missing-base", Ontology);
            /// An ontology extends itself, directly or through others.
            BASE_LOOP = error("base-loop", Ontology);
            /// What an ontology extends is not an ontology, or has another version.
            WRONG_BASE = error("wrong-base", Ontology);
            /// An ontology changes something that its base defines.
            CHANGES_BASE = error("changes-base", Ontology);
            /// An ontology rejects documents that its base accepts.
            NARROWS_BASE = error("narrows-base", Ontology);
            /// The ontology uses a version of the language that this build cannot read.
            UNSUPPORTED_LANGUAGE = error("unsupported-language", Ontology);
            /// A name does not have the required form.
            BAD_NAME = error("bad-name", Ontology);
            /// A word is not one of those allowed here.
            UNKNOWN_WORD = error("unknown-word", Ontology);
            /// A key does not apply where it is written.
            MISPLACED_KEY = error("misplaced-key", Ontology);
            /// A name is not a type of the ontology.
            UNKNOWN_TYPE = error("unknown-type", Ontology);
            /// A name is not a field of its record.
            UNKNOWN_FIELD = error("unknown-field", Ontology);
            /// A text is in a language that the ontology does not list.
            UNKNOWN_LANGUAGE = error("unknown-language", Ontology);
            /// A term has no label in the first language.
            MISSING_LABEL = error("missing-label", Ontology);
            /// A type, field, term or conflict has no definition.
            MISSING_DEFINITION = error("missing-definition", Ontology);
            /// A vocabulary has no terms, or a union has no variants.
            EMPTY_TYPE = error("empty-type", Ontology);
            /// A vocabulary has more terms than can be numbered.
            TOO_MANY_TERMS = error("too-many-terms", Ontology);
            /// Two terms of a vocabulary share a label or alias in one language.
            LABEL_CLAIMED_TWICE = error("label-claimed-twice", Ontology);
            /// A term is broader than itself, directly or through others.
            HIERARCHY_LOOP = error("hierarchy-loop", Ontology);
            /// A term ranks above itself, directly or through others.
            ORDER_LOOP = error("order-loop", Ontology);
            /// An order is declared total, but two of its terms cannot be compared.
            ORDER_NOT_TOTAL = error("order-not-total", Ontology);
            /// A term ranks above another in a vocabulary that has no order.
            ORDER_MISSING = error("order-missing", Ontology);
            /// The replacement of something deprecated is unknown or deprecated itself.
            BAD_REPLACEMENT = error("bad-replacement", Ontology);
            /// A migration leads to no later version, or from a name to one that does not exist.
            BAD_MIGRATION = error("bad-migration", Ontology);
            /// One migration gives names in a circle.
            MIGRATION_LOOP = error("migration-loop", Ontology);
            /// A mapping has no date on which it was checked.
            UNCHECKED_MAPPING = warning("unchecked-mapping", Ontology);
            /// Two names become the same identifier in programming languages.
            IDENTIFIER_COLLISION = error("identifier-collision", Ontology);
            /// A code cannot become an identifier in programming languages.
            NO_IDENTIFIER = error("no-identifier", Ontology);
            /// A pattern breaks the grammar of patterns.
            BAD_PATTERN = error("bad-pattern", Ontology);
            /// The minimum of a range is greater than its maximum.
            EMPTY_RANGE = error("empty-range", Ontology);
            /// A cardinality is not a number or a range of numbers.
            BAD_CARDINALITY = error("bad-cardinality", Ontology);
            /// A default does not fit the type of its field.
            BAD_DEFAULT = error("bad-default", Ontology);
            /// A field has a unit that its type does not support.
            BAD_UNIT = error("bad-unit", Ontology);
            /// No field declares the ids that a reference refers to.
            REFERENCE_WITHOUT_IDENTITY = error("reference-without-identity", Ontology);
            /// A record includes itself, directly or through others.
            INCLUDE_LOOP = error("include-loop", Ontology);
            /// A record requires a value of its own type, so no value can exist.
            ENDLESS_RECORD = error("endless-record", Ontology);
            /// A variant of a union has a field with the name of the union's tag.
            TAG_COLLISION = error("tag-collision", Ontology);
            /// An expression is invalid: its grammar, its types, or a missing guard.
            RULE_ERROR = error("rule-error", Ontology);
            /// A message has an invalid placeholder or an unclosed brace.
            BAD_MESSAGE = error("bad-message", Ontology);
            /// An example does not fit the type that it illustrates.
            BAD_EXAMPLE = error("bad-example", Ontology);
            /// A rule rejects its valid example, or accepts its invalid one.
            EXAMPLE_CONTRADICTS_RULE = error("example-contradicts-rule", Ontology);
            /// A target does not check a rule that must be checked everywhere.
            LOST_RULE = error("lost-rule", Ontology);
        }
    };
}

for_each_code!(comity_tree::declare_codes);

/// Whether a name is the code of a finding that reading, decoding or this crate reports.
pub(crate) fn is_taken(name: &str) -> bool {
    comity_tree::CODES.iter().chain(CODES).any(|code| code.name == name)
}
