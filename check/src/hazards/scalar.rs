//! Scalars of YAML 1.2 that are something else in YAML 1.1, which many programs read.
//!
//! Dates are not among them: a date of YAML 1.1 has the same text.

use comity_tree::{Applicability, Edit, Finding, Fix, Kind, Node, shown};

use crate::codes;

/// `ambiguous-scalar`, for a value without quotes.
pub(super) fn finding(node: Node<'_>) -> Option<Finding> {
    let (other, help, fix) = match node.kind() {
        Kind::Plain => {
            let other = other_reading(node.text())?;
            let title = format!("put `{}` in quotes", shown(node.text()));
            let edit = Edit::text(node, node.text());
            let fix = edit.map(|edit| Fix::new(title, Applicability::Safe, vec![edit]));
            (other, "put it in quotes", fix)
        }
        Kind::Number => {
            let written = node.written();
            let other = other_number(written)?;
            let number = node.text();
            let edit = Edit { span: node.span(), text: number.to_owned() };
            let title = format!("write `{}`", shown(number));
            let fix = Fix::new(title, Applicability::Safe, vec![edit]);
            (other, "write the number without a leading zero", Some(fix))
        }
        _ => return None,
    };
    let message = format!("`{}` is {other} to programs that read YAML 1.1", shown(node.written()));
    let finding = Finding::new(codes::AMBIGUOUS_SCALAR, node.span(), message)
        .help(help)
        .node(node.index())
        .fix(fix);
    Some(finding)
}

/// What a text without quotes is in YAML 1.1, if not a text.
fn other_reading(text: &str) -> Option<&'static str> {
    const BOOLEANS: [&str; 6] = ["yes", "no", "on", "off", "y", "n"];
    let bytes = text.as_bytes();
    match bytes.first()? {
        b'y' | b'Y' | b'n' | b'N' | b'o' | b'O' => {
            let tail = &text[1..];
            let is_cased = [str::to_lowercase, str::to_uppercase].iter().any(|f| f(tail) == tail);
            let is_word = BOOLEANS.iter().any(|word| text.eq_ignore_ascii_case(word));
            // `nO` is a text, and so is `oFF`.
            let is_small = bytes[0].is_ascii_lowercase();
            let is_boolean = is_word && is_cased && (!is_small || tail == tail.to_lowercase());
            is_boolean.then_some("a boolean")
        }
        b'0'..=b'9' | b'+' | b'-' => {
            let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
            if is_sexagesimal(unsigned) {
                Some("a number of base 60")
            } else if is_binary(unsigned) {
                Some("a binary number")
            } else {
                is_grouped(unsigned).then_some("a number")
            }
        }
        _ => None,
    }
}

/// Whether a text is like `1:30`: a number, and digits of base 60.
fn is_sexagesimal(text: &str) -> bool {
    let mut parts = text.split(':');
    let first = parts.next().unwrap_or_default();
    let is_first = first.starts_with(|c: char| c.is_ascii_digit())
        && first.bytes().all(|b| b.is_ascii_digit() || b == b'_');
    let mut rest = parts.peekable();
    is_first && rest.peek().is_some() && {
        let parts: Vec<&str> = rest.collect();
        parts.iter().enumerate().all(|(index, part)| {
            let is_last = index + 1 == parts.len();
            let whole = if is_last { part.split('.').next().unwrap_or_default() } else { part };
            let fraction = &part[whole.len()..];
            matches!(whole.len(), 1 | 2)
                && whole.bytes().all(|b| b.is_ascii_digit())
                && (whole.len() == 1 || whole.as_bytes()[0] < b'6')
                && fraction.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b'_')
        })
    }
}

fn is_binary(text: &str) -> bool {
    let digits = text.strip_prefix("0b").unwrap_or_default();
    !digits.is_empty() && digits.bytes().all(|b| matches!(b, b'0' | b'1' | b'_'))
}

/// Whether a text is a number with underscores: `1_000`.
fn is_grouped(text: &str) -> bool {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let is_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit() || b == b'_');
    whole.starts_with(|c: char| c.is_ascii_digit())
        && text.contains('_')
        && is_digits(whole)
        && is_digits(fraction)
}

/// What a number is in YAML 1.1, if not the same number.
fn other_number(written: &str) -> Option<&'static str> {
    let unsigned = written.strip_prefix(['+', '-']).unwrap_or(written);
    let digits = unsigned.strip_prefix('0').filter(|digits| !digits.is_empty())?;
    if digits.bytes().all(|b| matches!(b, b'0'..=b'7')) {
        Some("an octal number")
    } else if unsigned.starts_with("0o") || digits.bytes().all(|b| b.is_ascii_digit()) {
        Some("a text")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{other_number, other_reading};

    #[test]
    fn words_and_digits_that_yaml_1_1_takes_for_something_else() {
        for (text, other) in [
            ("no", "a boolean"),
            ("NO", "a boolean"),
            ("Off", "a boolean"),
            ("y", "a boolean"),
            ("1:30", "a number of base 60"),
            ("-12:05:59.5", "a number of base 60"),
            ("0b101", "a binary number"),
            ("1_000", "a number"),
            ("1_000.5", "a number"),
        ] {
            assert_eq!(other_reading(text), Some(other), "{text}");
        }
        for text in
            ["nO", "oFF", "yess", "NOR", "1:3x", "1:60", "1992-10-15", "one_two", "0b", "1:"]
        {
            assert_eq!(other_reading(text), None, "{text}");
        }
        for (text, other) in [
            ("0150", Some("an octal number")),
            ("0o226", Some("a text")),
            ("089", Some("a text")),
            ("0", None),
            ("0.5", None),
            ("150", None),
            ("0x1F", None),
            ("00", Some("an octal number")),
        ] {
            assert_eq!(other_number(text), other, "{text}");
        }
    }
}
