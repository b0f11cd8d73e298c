//! JSON values and their text: enough to write schemas, nothing to read them.

use comity_tree::json::write_string;

/// A JSON value. Maps keep the order of insertion; numbers are kept as their digits.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    Bool(bool),
    Number(String),
    Text(String),
    List(Vec<Self>),
    Map(Map),
}

/// A JSON object under construction.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Map(Vec<(String, Json)>);

impl Map {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Adds a key. The caller ensures that no key occurs twice.
    #[must_use]
    pub(crate) fn with(mut self, key: impl Into<String>, value: impl Into<Json>) -> Self {
        self.push(key, value);
        self
    }

    /// Adds a key if there is a value for it.
    #[must_use]
    pub(crate) fn with_some(self, key: &str, value: Option<impl Into<Json>>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    pub(crate) fn push(&mut self, key: impl Into<String>, value: impl Into<Json>) {
        self.0.push((key.into(), value.into()));
    }

    /// Adds all keys of another map.
    #[must_use]
    pub(crate) fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut Json> {
        self.0.iter_mut().find(|(k, _)| k == key).map(|(_, value)| value)
    }

    pub(crate) fn contains(&self, key: &str) -> bool {
        self.0.iter().any(|(k, _)| k == key)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value of `key`, if it is the only key.
    pub(crate) fn only(&self, key: &str) -> Option<&Json> {
        match self.0.as_slice() {
            [(only, value)] if only == key => Some(value),
            _ => None,
        }
    }

    /// The condition and the consequence of a schema that is an `if` with a `then` and nothing
    /// else.
    pub(crate) fn implication(&self) -> Option<(&Json, &Json)> {
        match self.0.as_slice() {
            [(first, condition), (second, then)] if first == "if" && second == "then" => {
                Some((condition, then))
            }
            _ => None,
        }
    }
}

impl Json {
    /// A list of texts.
    pub(crate) fn texts<T: Into<String>>(texts: impl IntoIterator<Item = T>) -> Self {
        Self::List(texts.into_iter().map(|text| Self::Text(text.into())).collect())
    }

    /// A number, if `digits` can be written as one in JSON. TOML's `+1` and `1_000` can.
    pub(crate) fn number(digits: &str) -> Option<Self> {
        let digits = digits.strip_prefix('+').unwrap_or(digits).replace('_', "");
        is_number(&digits).then_some(Self::Number(digits))
    }

    /// The value on one line.
    pub(crate) fn compact(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, None);
        out
    }

    /// The value with two spaces a level, and a newline at its end.
    pub(crate) fn pretty(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, Some(0));
        out.push('\n');
        out
    }

    fn write(&self, out: &mut String, level: Option<usize>) {
        match self {
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Number(digits) => out.push_str(digits),
            Self::Text(text) => write_string(out, text),
            Self::List(items) => write_items(out, level, ('[', ']'), items, |out, item, inner| {
                item.write(out, inner);
            }),
            Self::Map(map) => {
                write_items(out, level, ('{', '}'), &map.0, |out, (key, value), inner| {
                    write_string(out, key);
                    out.push_str(if inner.is_some() { ": " } else { ":" });
                    value.write(out, inner);
                });
            }
        }
    }
}

fn write_items<T>(
    out: &mut String,
    level: Option<usize>,
    (open, close): (char, char),
    items: &[T],
    mut each: impl FnMut(&mut String, &T, Option<usize>),
) {
    let inner = level.map(|level| level + 1);
    out.push(open);
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            out.push(',');
        }
        new_line(out, inner);
        each(out, item, inner);
    }
    if !items.is_empty() {
        new_line(out, level);
    }
    out.push(close);
}

fn new_line(out: &mut String, level: Option<usize>) {
    if let Some(level) = level {
        out.push('\n');
        for _ in 0..level {
            out.push_str("  ");
        }
    }
}

/// The grammar of RFC 8259: `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`.
fn is_number(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|text| digits(text.strip_prefix(['+', '-']).unwrap_or(text)))
}

impl IntoIterator for Map {
    type Item = (String, Json);
    type IntoIter = std::vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl FromIterator<(String, Json)> for Map {
    fn from_iter<I: IntoIterator<Item = (String, Json)>>(entries: I) -> Self {
        Self(entries.into_iter().collect())
    }
}

impl Extend<(String, Json)> for Map {
    fn extend<I: IntoIterator<Item = (String, Json)>>(&mut self, entries: I) {
        self.0.extend(entries);
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Json {
    fn from(number: i64) -> Self {
        Self::Number(number.to_string())
    }
}

impl From<usize> for Json {
    fn from(number: usize) -> Self {
        Self::Number(number.to_string())
    }
}

impl From<u32> for Json {
    fn from(number: u32) -> Self {
        Self::Number(number.to_string())
    }
}

impl From<Vec<Self>> for Json {
    fn from(items: Vec<Self>) -> Self {
        Self::List(items)
    }
}

impl From<Map> for Json {
    fn from(map: Map) -> Self {
        Self::Map(map)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Json {
        Map::new()
            .with("empty", Map::new())
            .with("list", vec![true.into(), 12_i64.into()])
            .with("text", "quote \" backslash \\ line\n tab\t bell\u{7} 茶")
            .into()
    }

    #[test]
    fn both_forms_are_read_back_as_what_was_written() {
        let expected = serde_json::json!({
            "empty": {}, "list": [true, 12], "text": "quote \" backslash \\ line\n tab\t bell\u{7} 茶",
        });
        for text in [sample().compact(), sample().pretty()] {
            assert_eq!(
                serde_json::from_str::<serde_json::Value>(&text).unwrap(),
                expected,
                "{text}"
            );
        }
        assert_eq!(sample().compact().lines().count(), 1);
        assert_eq!(sample().pretty(), format!("{expected:#}\n"));
    }

    #[test]
    fn a_number_is_one_in_json_or_none() {
        for (toml, json) in
            [("+1", "1"), ("1_000", "1000"), ("-0.50", "-0.50"), ("1e6", "1e6"), ("0", "0")]
        {
            assert_eq!(Json::number(toml), Some(Json::Number(json.into())), "{toml}");
        }
        for not_a_number in ["", "-", "01", ".5", "1.", "0x1f", "nan", "inf", "1e", "--1", "1.2.3"]
        {
            assert_eq!(Json::number(not_a_number), None, "{not_a_number}");
        }
    }
}
