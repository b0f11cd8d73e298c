//! Values as bytes that are equal where the values are.

use super::CelValue;

impl CelValue {
    /// Appends bytes that distinguish what is at a path of fields from all that is not equal to
    /// it. Behind a list, the path goes on in each of its elements.
    // No deeper than values nest.
    pub fn identify_at(&self, path: &[String], bytes: &mut Vec<u8>) {
        match (self, path) {
            (_, []) => self.identify(bytes),
            (Self::Record(fields), [name, rest @ ..]) => match fields.get(name) {
                Some(value) => value.identify_at(rest, bytes),
                None => bytes.push(u8::MAX),
            },
            (Self::List(items), _) => {
                bytes.push(5);
                bytes.extend(items.len().to_le_bytes());
                items.iter().for_each(|item| item.identify_at(path, bytes));
            }
            _ => bytes.push(u8::MAX),
        }
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
                for (name, value) in fields.iter() {
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
    use super::{super::FieldValues, CelValue};

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
            CelValue::Record(FieldValues::from_iter([(name.to_owned(), value)]).into())
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

    #[test]
    fn a_path_goes_on_in_each_element_of_a_list() {
        let record = |fields: &[(&str, CelValue)]| {
            let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
            CelValue::Record(fields.collect::<FieldValues>().into())
        };
        let text = |text: &str| CelValue::String(text.into());
        let element = |who: &str, how: &str| record(&[("who", text(who)), ("how", text(how))]);
        let of = |elements: &[CelValue]| record(&[("said", CelValue::List(elements.into()))]);
        let at = |value: &CelValue, path: &[&str]| {
            let mut bytes = Vec::new();
            let path: Vec<String> = path.iter().map(|name| (*name).to_owned()).collect();
            value.identify_at(&path, &mut bytes);
            bytes
        };
        let one = of(&[element("a", "x"), element("b", "x")]);
        let other = of(&[element("a", "y"), element("b", "z")]);
        let fewer = of(&[element("a", "x")]);
        assert_eq!(at(&one, &["said", "who"]), at(&other, &["said", "who"]));
        assert_ne!(at(&one, &["said", "how"]), at(&other, &["said", "how"]));
        assert_ne!(at(&one, &["said", "who"]), at(&fewer, &["said", "who"]));
        assert_ne!(at(&one, &["said"]), at(&other, &["said"]));
        assert_eq!(at(&one, &["said", "none"]), at(&other, &["said", "none"]));
        assert_eq!(at(&one, &["none", "who"]), at(&other, &["none"]));
    }
}
