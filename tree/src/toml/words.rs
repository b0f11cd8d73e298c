//! What the parser's descriptions mean to someone who writes TOML.

use super::literal::NOT_A_DATE;

/// The message for a description, and how to mend it, unless it depends on what was expected.
pub(super) fn words(description: &str) -> (&str, &'static str) {
    match description {
        "key with no value"
        | "missing value for key"
        | "missing assignment between key-value pairs" => {
            ("the key has no value", "write `key = value`")
        }
        "invalid key-value pair"
        | "invalid inline table element"
        | "missing key for inline table element" => {
            ("an entry does not start with a key", "write `key = value`")
        }
        "missing value" => ("a value is missing after `=`", "write `key = value`"),
        "unclosed table" => ("the header is not closed", "add the missing `]`"),
        "unclosed array table" => ("the header is not closed", "add the missing `]]`"),
        "unclosed array" => ("the array is never closed", "add the missing `]`"),
        "unclosed inline table" => ("the inline table is never closed", "add the missing `}`"),
        "invalid basic string" => ("the string is not closed on its line", "add the closing `\"`"),
        "invalid literal string" => ("the string is not closed on its line", "add the closing `'`"),
        "invalid multi-line basic string" => {
            ("the string is never closed", "add the closing `\"\"\"`")
        }
        "invalid multi-line literal string" => {
            ("the string is never closed", "add the closing `'''`")
        }
        "missing opening quote" => ("the string is not opened", "add the opening quote"),
        "missing table open" | "missing array opening" | "missing inline table opening" => {
            ("this bracket has no opening bracket", "remove it")
        }
        "missing comma between array elements" => {
            ("a comma is missing between two items", "put a comma before this item")
        }
        "missing comma between key-value pairs" => {
            ("a comma is missing between two entries", "put a comma before this entry")
        }
        "extra comma in array" | "extra comma in inline table" => {
            ("nothing precedes this comma", "remove the comma")
        }
        "extra `=`" | "extra assignment between key-value pairs" => ("extra `=`", "remove it"),
        "unexpected key or value" => {
            ("the line continues after its value", "put each key on a line of its own")
        }
        "unquoted keys cannot be empty" => ("the key is empty", "write a key, or `\"\"`"),
        "invalid unquoted key" => (
            "the key needs quotes",
            "put a key in quotes if it has characters other than letters, digits, `_` and `-`",
        ),
        "carriage return must be followed by newline" => {
            ("a line ends with CR alone", "end lines with LF or CR LF")
        }
        "unexpected leading zero" => {
            ("a number starts with a zero", "remove the zero, or put a text in double quotes")
        }
        "`_` may only go between digits" => ("an `_` must be between two digits", "remove the `_`"),
        "redundant numeric sign" => ("the number has two `+` or `-`", "remove one of them"),
        "integers with a radix cannot be signed" => {
            ("a number with a prefix such as `0x` must not have a sign", "remove the sign")
        }
        "invalid integer number"
        | "invalid mantissa"
        | "invalid fraction"
        | "invalid exponent"
        | "invalid float" => (
            "the number is malformed",
            "write digits such as `-1.5e3`, or put a text in double quotes",
        ),
        "invalid hexadecimal number" => {
            ("the number is not hexadecimal", "write digits such as `0x1F`")
        }
        "invalid octal number" => ("the number is not octal", "write digits such as `0o17`"),
        "invalid binary number" => ("the number is not binary", "write digits such as `0b11`"),
        "missing escaped value" => {
            ("unknown escape", "write a backslash as `\\\\`, or the string in single quotes")
        }
        "too few unicode value digits" | "invalid value" => (
            "the escape is not a character",
            "write `\\xHH`, `\\uHHHH` or `\\UHHHHHHHH`, or the character itself",
        ),
        NOT_A_DATE => (
            "this is not a TOML date or time",
            "put a date such as \"1992-10\", or another text, in double quotes",
        ),
        other => (other, ""),
    }
}
