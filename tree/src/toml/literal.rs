//! The form of date and time literals, which the parser leaves open.

/// The description of an error: what starts like a date and is not one of TOML.
pub(super) const NOT_A_DATE: &str = "invalid date or time";

/// Whether a bare word is a date, a time, or both in the form of TOML 1.1, whatever its numbers.
pub(super) fn is_date_or_time(word: &str) -> bool {
    let Some(after_date) = matching(word, "dddd-dd-dd") else { return is_time(word) };
    let Some(time) = after_date.strip_prefix(['T', 't', ' ']) else { return after_date.is_empty() };
    let time = time.strip_suffix(['Z', 'z']).unwrap_or_else(|| without_offset(time));
    is_time(time)
}

/// Hours and minutes, and seconds and a fraction of one if there are any.
fn is_time(word: &str) -> bool {
    let Some(rest) = matching(word, "dd:dd") else { return false };
    if rest.is_empty() {
        return true;
    }
    let Some(rest) = matching(rest, ":dd") else { return false };
    let fraction = rest.strip_prefix('.').unwrap_or("0");
    let is_plain = rest.is_empty() || rest.starts_with('.');
    is_plain && !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit())
}

fn without_offset(time: &str) -> &str {
    let Some(at) = time.len().checked_sub(6) else { return time };
    match time.get(at..).and_then(|offset| offset.strip_prefix(['+', '-'])) {
        Some(offset) if matching(offset, "dd:dd") == Some("") => &time[..at],
        _ => time,
    }
}

/// What follows a form at the start of `word`, in which `d` is a digit.
fn matching<'t>(word: &'t str, form: &str) -> Option<&'t str> {
    let start = word.get(..form.len())?;
    let fits = start.bytes().zip(form.bytes()).all(|(byte, form)| match form {
        b'd' => byte.is_ascii_digit(),
        other => byte == other,
    });
    fits.then(|| &word[form.len()..])
}

#[cfg(test)]
mod tests {
    use super::is_date_or_time;

    #[test]
    fn only_the_forms_of_toml_are_dates() {
        for word in [
            "1992-10-15",
            "1992-10-15T07:32",
            "1992-10-15 07:32:01",
            "1992-10-15t07:32:01.5z",
            "1992-10-15T07:32:01.123456789+08:00",
            "07:32",
            "07:32:01.5",
            "1992-99-99",
        ] {
            assert!(is_date_or_time(word), "{word}");
        }
        for word in [
            "1992-10",
            "1992-10-15/1993",
            "1992-10-15/1993-01-01",
            "13-1",
            "1992-10-15T",
            "1992-10-15T07",
            "1992-10-15T07:32+8",
            "1992-10-15T07:32:01.",
            "07:32Z",
            "07:3",
            "1992-1-5",
            "1992-10-15~",
        ] {
            assert!(!is_date_or_time(word), "{word}");
        }
    }
}
