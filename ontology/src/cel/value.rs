//! Values of expressions.

use std::sync::Arc;

use super::names::FieldNames;

/// A value of an expression, and a record that rules are run on. Copies share what they hold.
#[derive(Clone, Debug, PartialEq)]
pub enum CelValue {
    /// true or false
    Bool(bool),
    /// 64-bit integer
    Int(i64),
    /// 64-bit floating point
    Double(f64),
    /// text, and the code of a term
    String(Arc<str>),
    /// earliest and latest day of a date, in days since 1970-01-01
    Date(i64, i64),
    /// a list; a repeated field is always one, if an empty one
    List(Arc<[CelValue]>),
    /// The fields of a record by name, those with a default filled in, absent ones left out.
    /// A value of a union has its tag among them.
    Record(Arc<FieldValues>),
}

impl CelValue {
    /// What it costs to look at all of the value, in steps of evaluation.
    pub(super) fn weight(&self) -> usize {
        match self {
            Self::Bool(_) | Self::Int(_) | Self::Double(_) | Self::Date(..) => 1,
            Self::String(text) => text_weight(text),
            Self::List(items) => {
                items.iter().fold(1, |sum, item| sum.saturating_add(item.weight()))
            }
            Self::Record(fields) => {
                fields.values().fold(1, |sum, field| sum.saturating_add(field.weight()))
            }
        }
    }
}

/// What it costs to look at all of a text.
pub(super) fn text_weight(text: &str) -> usize {
    1 + text.len() / 16
}

/// The fields of a record by name, in the order of their names.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldValues {
    names: Arc<FieldNames>,
    values: Box<[CelValue]>,
}

impl FieldValues {
    /// Values under their names, as many as there are names.
    pub(crate) fn new(names: Arc<FieldNames>, values: Vec<CelValue>) -> Self {
        Self { names, values: values.into() }
    }

    /// The field of this name.
    #[inline]
    pub fn get(&self, name: &str) -> Option<&CelValue> {
        self.values.get(self.names.position(name)?)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// Each with its name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &CelValue)> {
        self.names.iter().zip(&self.values)
    }

    /// Their values.
    pub fn values(&self) -> impl Iterator<Item = &CelValue> {
        self.values.iter()
    }
}

/// Of fields with one name, the last is taken.
impl FromIterator<(String, CelValue)> for FieldValues {
    fn from_iter<I: IntoIterator<Item = (String, CelValue)>>(fields: I) -> Self {
        let mut fields: Vec<_> = fields.into_iter().collect();
        fields.reverse();
        fields.sort_by(|(a, _), (b, _)| a.cmp(b));
        fields.dedup_by(|(later, _), (first, _)| later == first);
        let names = Arc::new(fields.iter().map(|(name, _)| name.as_str()).collect());
        Self::new(names, fields.into_iter().map(|(_, value)| value).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::{CelValue, FieldValues};

    #[test]
    fn fields_are_in_the_order_of_their_names_and_the_last_of_a_name_is_kept() {
        let written = [("b", 1), ("a", 2), ("beginning", 4), ("beginnend", 5), ("b", 3)];
        let fields = written.map(|(name, value)| (name.to_owned(), CelValue::Int(value)));
        let fields: FieldValues = fields.into_iter().collect();
        let all: Vec<_> = fields.iter().collect();
        let [two, three, four, five] = [2, 3, 4, 5].map(CelValue::Int);
        let expected = [("a", &two), ("b", &three), ("beginnend", &five), ("beginning", &four)];
        assert_eq!(all, expected);
        for (name, value) in expected {
            assert_eq!(fields.get(name), Some(value));
        }
        assert_eq!([fields.get("c"), fields.get("beginners")], [None; 2]);
    }
}
