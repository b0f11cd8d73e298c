//! Web addresses.

use comity_tree::{
    Node,
    decode::{Decode, Decoder},
    value::{ValueError, url},
};

use crate::view::{Reflect, View};

/// An absolute `http` or `https` address.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Url(Box<str>);

impl Url {
    /// The address as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Decode for Url {
    fn decode<'t>(decoder: &mut Decoder<'t>, node: Node<'t>) -> Option<Self> {
        decoder.url(node).map(|text| Self(text.into()))
    }
}

impl Reflect for Url {
    fn view(&self) -> View<'_> {
        View::Text(&self.0)
    }
}

crate::__private::__serde!(Url);

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Url {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Url".into()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        "comity::Url".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "uri", "pattern": url::PATTERN })
    }
}

impl std::str::FromStr for Url {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        url::check(text).map(|()| Self(text.into()))
    }
}

impl std::fmt::Display for Url {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
