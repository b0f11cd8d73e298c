//! What values that code makes are made with.

/// The items of a list, each turned into what the list holds.
pub fn list<T>(items: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    items.into_iter().map(Into::into).collect()
}

/// The default of a field.
///
/// # Panics
///
/// If there is none; but the generator has read it as a value of the field.
pub fn checked<T>(default: Option<T>) -> T {
    default.expect("the default was checked when the ontology was compiled")
}

/// `From` a record for the union that it is a variant of, and `TryFrom` back.
#[macro_export]
#[doc(hidden)]
macro_rules! __variant {
    ($union:ident, $variant:ident, $record:ident, $tag:literal) => {
        impl ::core::convert::From<$record> for $union {
            fn from(record: $record) -> Self {
                Self::$variant(record)
            }
        }

        impl ::core::convert::TryFrom<$union> for $record {
            type Error = $crate::__private::OtherKind<$union>;

            fn try_from(
                value: $union,
            ) -> ::core::result::Result<Self, $crate::__private::OtherKind<$union>> {
                match value {
                    $union::$variant(record) => ::core::result::Result::Ok(record),
                    other => {
                        ::core::result::Result::Err($crate::__private::OtherKind::new(other, $tag))
                    }
                }
            }
        }
    };
}
