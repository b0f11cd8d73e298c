//! One value through every format, alone and inside what others derive.

use std::{collections::BTreeMap, fmt::Debug};

use comity::{
    Decode, Format, check, from_json, from_yaml, read, to_json, to_yaml,
    view::{Reflect, View},
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// What a type of an ontology must be able to do.
pub(crate) trait Type:
    Decode + Reflect + Serialize + DeserializeOwned + JsonSchema + Clone + PartialEq + Debug
{
}

impl<T> Type for T where
    T: Decode + Reflect + Serialize + DeserializeOwned + JsonSchema + Clone + PartialEq + Debug
{
}

/// A type of somebody else's that holds values in every way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
struct Own<T> {
    number: u8,
    one: T,
    many: Vec<T>,
    by_name: BTreeMap<String, T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    maybe: Option<Box<T>>,
}

/// A type of somebody else's that adds a key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Flat<T> {
    own_key: String,
    #[serde(flatten)]
    rest: T,
}

/// Holds values of one type to every way of writing and reading them.
///
/// All that depends on the type is one call of shared code, so that a few formats inside what
/// others derive represent all; see [`in_every_format`].
pub(crate) fn all_go_round<T: Type + 'static>(values: &[T]) {
    let own_schema = validator::<Own<T>>();
    let schema = validator::<T>();
    for value in values {
        let text = to_json(value);
        assert_eq!(&from_json::<T>(&text).unwrap(), value);
        assert_eq!(&from_yaml::<T>(&text).unwrap(), value);
        let yaml = to_yaml(value);
        assert_eq!(&from_yaml::<T>(&yaml).unwrap(), value, "{yaml}");
        checked_as_read(value, &text);
        let list = vec![Some(Box::new(value.clone())), None];
        assert_eq!(from_json::<Vec<Option<Box<T>>>>(&to_json(&list)).unwrap(), list);
        through_json(value);
        through_yaml(value);
        through_message_pack(value);
        let own = Own::of(value);
        through_json(&own);
        through_toml(&own);
        if let Some(flat) = Flat::of(value) {
            through_json(&flat);
        }
        for (schema, json) in [
            (&schema, serde_json::to_value(value).unwrap()),
            (&own_schema, serde_json::to_value(&own).unwrap()),
        ] {
            if let Err(error) = schema.validate(&json) {
                panic!("{error} at {}\n{json:#}", error.instance_path());
            }
        }
    }
}

/// What is found in a value is what is found in its text, but for places in the text.
fn checked_as_read<T: Type>(value: &T, text: &str) {
    let found = |findings: Vec<comity::Finding>| -> Vec<_> {
        findings.into_iter().map(|it| (it.code, it.path, it.message, it.help)).collect()
    };
    assert_eq!(found(check(value)), found(read::<T>(Format::Json, text).findings), "{text}");
}

/// Holds values of one type to every way, in every format.
pub(crate) fn in_every_format<T: Type + 'static>(values: &[T]) {
    all_go_round(values);
    for value in values {
        let own = Own::of(value);
        through_yaml(&own);
        through_message_pack(&own);
        assert_eq!(
            &serde_json::from_value::<Own<T>>(serde_json::to_value(&own).unwrap()).unwrap(),
            &own
        );
        if let Some(flat) = Flat::of(value) {
            through_yaml(&flat);
            through_message_pack(&flat);
            through_toml(&flat);
            through_toml(value);
        }
    }
}

impl<T: Type> Own<T> {
    fn of(value: &T) -> Self {
        Self {
            number: 7,
            one: value.clone(),
            many: vec![value.clone(), value.clone()],
            by_name: BTreeMap::from([("a".to_owned(), value.clone())]),
            maybe: Some(Box::new(value.clone())),
        }
    }
}

impl<T: Type> Flat<T> {
    /// `None` if the value is not a map.
    fn of(value: &T) -> Option<Self> {
        let is_map = matches!(value.view(), View::Record(_) | View::Variant(..));
        is_map.then(|| Self { own_key: "own".to_owned(), rest: value.clone() })
    }
}

fn validator<T: JsonSchema>() -> jsonschema::Validator {
    jsonschema::validator_for(schemars::schema_for!(T).as_value()).unwrap()
}

fn through_json<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let json = serde_json::to_string(value).unwrap();
    assert_eq!(&serde_json::from_str::<T>(&json).unwrap(), value, "{json}");
}

fn through_yaml<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let yaml = serde_yaml_ng::to_string(value).unwrap();
    assert_eq!(&serde_yaml_ng::from_str::<T>(&yaml).unwrap(), value, "{yaml}");
}

fn through_message_pack<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let packed = rmp_serde::to_vec(value).unwrap();
    assert_eq!(&rmp_serde::from_slice::<T>(&packed).unwrap(), value);
}

fn through_toml<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let toml = toml::to_string(value).unwrap();
    assert_eq!(&toml::from_str::<T>(&toml).unwrap(), value, "{toml}");
}
