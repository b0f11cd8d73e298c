//! Values as bytes that are equal where the values are.

use super::CelValue;

impl CelValue {
    /// What is at a path of fields below the value; `None` if nothing is.
    pub fn at(&self, path: &[String]) -> Option<&Self> {
        path.iter().try_fold(self, |value, name| match value {
            Self::Record(fields) => fields.get(name),
            _ => None,
        })
    }

    /// Appends bytes that distinguish the value from all that are not equal to it. Equal values
    /// have equal bytes.
    // Values nest no deeper than trees do.
    pub fn identify(&self, bytes: &mut Vec<u8>) {
        match self {
            Self::Bool(value) => bytes.extend([0, u8::from(*value)]),
            Self::Int(number) => {
                bytes.push(1);
                bytes.extend(number.to_le_bytes());
            }
            Self::Double(number) => {
                bytes.push(2);
                // The two zeros are equal; no value of a document is not a number.
                bytes.extend((number + 0.0).to_bits().to_le_bytes());
            }
            Self::String(text) => {
                bytes.push(3);
                identify_text(text, bytes);
            }
            Self::Date(earliest, latest) => {
                bytes.push(4);
                bytes.extend(earliest.to_le_bytes());
                bytes.extend(latest.to_le_bytes());
            }
            Self::List(items) => {
                bytes.push(5);
                bytes.extend(items.len().to_le_bytes());
                items.iter().for_each(|item| item.identify(bytes));
            }
            Self::Record(fields) => {
                bytes.push(6);
                bytes.extend(fields.len().to_le_bytes());
                for (name, value) in &**fields {
                    identify_text(name, bytes);
                    value.identify(bytes);
                }
            }
        }
    }
}

fn identify_text(text: &str, bytes: &mut Vec<u8>) {
    bytes.extend(text.len().to_le_bytes());
    bytes.extend(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::CelValue;

    fn bytes(value: &CelValue) -> Vec<u8> {
        let mut bytes = Vec::new();
        value.identify(&mut bytes);
        bytes
    }

    #[test]
    fn equal_values_have_equal_bytes_and_others_do_not() {
        let text = |text: &str| CelValue::String(text.into());
        let list = |items: &[CelValue]| CelValue::List(items.into());
        let record = |name: &str, value: CelValue| {
            CelValue::Record(std::collections::BTreeMap::from([(name.to_owned(), value)]).into())
        };
        let values = [
            CelValue::Bool(false),
            CelValue::Int(0),
            CelValue::Double(0.0),
            CelValue::Double(-0.0),
            CelValue::Double(1.0),
            text(""),
            text("ab"),
            CelValue::Date(0, 0),
            CelValue::Date(0, 1),
            list(&[]),
            list(&[text("a"), text("b")]),
            list(&[text("ab")]),
            list(&[list(&[text("a")]), text("b")]),
            list(&[list(&[text("a"), text("b")])]),
            record("a", text("b")),
            record("ab", text("")),
        ];
        for one in &values {
            for other in &values {
                assert_eq!(bytes(one) == bytes(other), one == other, "{one:?} {other:?}");
            }
        }
    }
}
