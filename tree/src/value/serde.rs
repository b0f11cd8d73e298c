//! Dates, decimals and intervals through serde.

use serde_core::{
    Deserialize, Deserializer, Serialize, Serializer,
    ser::{Error, SerializeMap},
};

use super::{Date, Decimal, Interval};
use crate::deserialize::deserialize;

/// A text.
impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}

/// A number: whole if it fits 64 bits, otherwise a double. It is an error if no double has exactly
/// its digits: better no document than one with other digits.
impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Some(whole) = self.to_i64() {
            return serializer.serialize_i64(whole);
        }
        if let Some(whole) = u64::try_from(self.mantissa()).ok().filter(|_| self.is_integer()) {
            return serializer.serialize_u64(whole);
        }
        let float = self.to_f64();
        match Self::parse(&float.to_string()) {
            Ok(same) if same == *self => serializer.serialize_f64(float),
            _ => Err(S::Error::custom(format!(
                "{self} has more digits than a double holds; write it with `comity::to_json`"
            ))),
        }
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}

/// A map with those of `low` and `high` that there are.
impl Serialize for Interval {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let ends = [("low", self.low), ("high", self.high)];
        let ends = ends.into_iter().filter_map(|(name, end)| Some((name, end?)));
        let mut map = serializer.serialize_map(Some(ends.clone().count()))?;
        for (name, end) in ends {
            map.serialize_entry(name, &end)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Interval {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}
