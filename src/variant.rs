//! A value of a union that is not the variant that was wanted.

use std::{error::Error, fmt};

use crate::view::{Reflect, View};

/// A value of a union that is not of the wanted kind: the error of `TryFrom` of each variant.
///
/// ```
/// use comity::bilateral::{Claim, Event, Relation};
///
/// # let text = r#"{ "id": "a", "kind": "event", "event": "visit", "mode": "asserted", "participants": [{ "actor": "NOR" }, { "actor": "ISL" }],
/// #     "evidence": [{ "start": 0, "end": 40, "digest": "5f1c09ab" }] }"#;
/// let claim: Claim = comity::from_json(text)?;
/// let error = Relation::try_from(claim).unwrap_err();
/// assert_eq!(error.to_string(), "a value of the kind `event` is not a `relation`");
/// let event = Event::try_from(error.into_value())?;
/// assert_eq!(event.id.as_str(), "a");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherKind<U> {
    value: U,
    wanted: &'static str,
}

impl<U> OtherKind<U> {
    /// For generated code.
    #[doc(hidden)]
    pub fn new(value: U, wanted: &'static str) -> Self {
        Self { value, wanted }
    }

    /// The value, as it was given.
    pub fn into_value(self) -> U {
        self.value
    }

    /// The kind that was wanted: a tag of the union, as documents write it.
    pub fn wanted(&self) -> &'static str {
        self.wanted
    }
}

impl<U: Reflect> fmt::Display for OtherKind<U> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.value.view() {
            View::Variant(_, tag, _) => write!(f, "a value of the kind `{tag}`")?,
            _ => f.write_str("the value")?,
        }
        write!(f, " is not a `{}`", self.wanted)
    }
}

impl<U: Reflect + fmt::Debug> Error for OtherKind<U> {}
