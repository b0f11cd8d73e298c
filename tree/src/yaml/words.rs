//! What the parser's descriptions mean to someone who writes YAML.

/// A message for what the parser says, and how to mend it.
pub(super) fn words(info: &str) -> (&str, &'static str) {
    match info {
        "simple key expect ':'" | "simple key expected" => (
            "this line is neither an entry nor the continuation of a text",
            "write `key: value`, or check the indentation",
        ),
        "mapping values are not allowed in this context" => (
            "a `:` makes a second key in one line",
            "put a text that has a `:` and a space in quotes, or check the indentation",
        ),
        "mapping keys are not allowed in this context" => {
            ("a key is not allowed here", "check the indentation")
        }
        "block sequence entries are not allowed in this context" => {
            ("a `-` cannot start an item here", "put each item on a line of its own")
        }
        "while parsing a block mapping, did not find expected key" => (
            "this is not an entry of the map above",
            "check the indentation, and the quotes and brackets before it",
        ),
        "while parsing a block collection, did not find expected '-' indicator" => (
            "this is not an item of the list above",
            "start it with `- `, or check the indentation",
        ),
        "while parsing a flow mapping, did not find expected ',' or '}'" => {
            ("expected `,` or `}`", "put a comma between two entries")
        }
        "while parsing a flow sequence, expected ',' or ']'" => {
            ("expected `,` or `]`", "put a comma between two items")
        }
        "while parsing a node, did not find expected node content" => {
            ("expected a value", "write a value, or a text in quotes")
        }
        "while scanning a quoted scalar, found unexpected end of stream" => {
            ("the string is never closed", "add the closing quote")
        }
        "while scanning a quoted scalar, found unexpected document indicator" => {
            ("the string is not closed before the document ends", "add the closing quote")
        }
        "while parsing a quoted scalar, found unknown escape character" => (
            "the string has an unknown escape",
            "write a backslash as `\\\\`, or the string in single quotes",
        ),
        "while parsing a quoted scalar, did not find expected hexadecimal number"
        | "while parsing a quoted scalar, found invalid Unicode character escape code" => (
            "the string has an escape that is not a character",
            "write `\\xHH`, `\\uHHHH` or `\\UHHHHHHHH`, or the character itself",
        ),
        "invalid trailing content after double-quoted scalar" => {
            ("the line continues after the string", "put the whole text in quotes")
        }
        "comment intercepting the multiline text" => {
            ("a comment interrupts a text of several lines", "move the comment, or use quotes")
        }
        "did not find expected <document start>" | "invalid content after document end marker" => (
            "the text continues after the end of the document",
            "remove what follows, or put the whole text in quotes",
        ),
        "':' may not precede any of `[{` in flow mapping"
        | "':' must be followed by a valid YAML whitespace" => {
            ("the `:` after a key is not followed by a space", "write `key: value`")
        }
        "illegal placement of ':' indicator" => (
            "found `:` in a list that is not closed",
            "close the list with `]` before it, or write `key: value` in one line",
        ),
        "invalid indentation in quoted scalar" => (
            "the string continues in a line that is not indented",
            "add the closing quote, or indent the line",
        ),
        "'-' must be followed by a valid YAML whitespace"
        | "\"-\" is only valid inside a block"
        | "plain scalar cannot start with '-' followed by ,[]{}" => {
            ("a `-` is not allowed here", "write the list in brackets, or put the text in quotes")
        }
        "misplaced bracket" => {
            ("this bracket has no opening bracket", "remove it, or put the text in quotes")
        }
        "invalid indentation"
        | "invalid indentation in flow construct"
        | "wrongly indented line in block scalar" => {
            ("the line is not indented far enough", "indent it like the value that it belongs to")
        }
        "a byte order mark must not appear inside a document" => {
            ("found a byte order mark (U+FEFF) outside a quoted string", "remove it")
        }
        "the handle wasn't declared" => {
            ("the handle of the tag is not declared by a `%TAG` line", "remove the tag")
        }
        other if other.starts_with("unexpected character") => {
            ("a text cannot start with this character", "put the text in quotes")
        }
        other => {
            let what = other.strip_prefix("while ").and_then(|rest| rest.split_once(", "));
            let message = what.map_or(other, |(_, what)| what);
            (message, "check the indentation and the quotes, or use quotes")
        }
    }
}
