//! The impls that every generated type has, for the features that are on.

/// `Serialize` and `Deserialize`, if the feature `serde` is on.
#[cfg(feature = "serde")]
#[macro_export]
#[doc(hidden)]
macro_rules! __serde {
    ($type:ident) => {
        impl $crate::__private::serde_core::Serialize for $type {
            fn serialize<S: $crate::__private::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__private::serialize(self, serializer)
            }
        }

        impl<'de> $crate::__private::serde_core::Deserialize<'de> for $type {
            fn deserialize<D: $crate::__private::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__private::deserialize(deserializer)
            }
        }
    };
}

/// Nothing: the feature `serde` is off.
#[cfg(not(feature = "serde"))]
#[macro_export]
#[doc(hidden)]
macro_rules! __serde {
    ($type:ident) => {};
}

/// `JsonSchema`, if the feature `schemars` is on.
#[cfg(feature = "schemars")]
#[macro_export]
#[doc(hidden)]
macro_rules! __json_schema {
    ($ontology:ident, $type:ident, $name:literal, $schema:literal, [$($part_name:literal $part:ident),*]) => {
        impl $crate::__private::schemars::JsonSchema for $type {
            fn schema_name() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
                ::std::borrow::Cow::Borrowed($name)
            }

            fn schema_id() -> ::std::borrow::Cow<'static, ::core::primitive::str> {
                ::std::borrow::Cow::Owned($crate::__private::json_schema::id(&$ontology, $name))
            }

            fn json_schema(
                generator: &mut $crate::__private::schemars::SchemaGenerator,
            ) -> $crate::__private::schemars::Schema {
                $crate::__private::json_schema::schema(
                    generator,
                    $schema,
                    &[$( ($part_name, |generator| generator.subschema_for::<$part>()) ),*],
                )
            }
        }
    };
}

/// Nothing: the feature `schemars` is off.
#[cfg(not(feature = "schemars"))]
#[macro_export]
#[doc(hidden)]
macro_rules! __json_schema {
    ($($ignored:tt)*) => {};
}
