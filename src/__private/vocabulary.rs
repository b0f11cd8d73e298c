//! The impls of a vocabulary: a few short calls into shared code, however many terms it has.

/// Everything a vocabulary implements besides its table.
#[macro_export]
#[doc(hidden)]
macro_rules! __vocabulary {
    ($type:ident) => {
        impl $type {
            /// The term's code, as documents write it.
            pub fn code(self) -> &'static ::core::primitive::str {
                $crate::__private::Vocabulary::code(self)
            }

            /// The preferred label in a language (a BCP 47 tag such as `zh-Hans`).
            pub fn label(
                self,
                language: &::core::primitive::str,
            ) -> ::core::option::Option<&'static ::core::primitive::str> {
                $crate::__private::Vocabulary::label(self, language)
            }
        }

        impl ::core::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str($crate::__private::Vocabulary::row(*self).identifier)
            }
        }

        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.code())
            }
        }

        impl ::core::str::FromStr for $type {
            type Err = $crate::__private::UnknownTerm;

            fn from_str(
                code: &::core::primitive::str,
            ) -> ::core::result::Result<Self, $crate::__private::UnknownTerm> {
                $crate::__private::parse(code)
            }
        }

        impl $crate::__private::Decode for $type {
            fn decode<'t>(
                decoder: &mut $crate::__private::Decoder<'t>,
                node: $crate::__private::Node<'t>,
            ) -> ::core::option::Option<Self> {
                let index = decoder.term(node, <Self as $crate::__private::Vocabulary>::TABLE)?;
                <Self as $crate::__private::Vocabulary>::from_index(index)
            }
        }

        impl $crate::__private::Reflect for $type {
            fn view(&self) -> $crate::__private::View<'_> {
                $crate::__private::View::Term($crate::__private::Vocabulary::row(*self))
            }
        }

        $crate::__private::__serde!($type);
    };
}

/// `PartialOrd` of a vocabulary that has an order: `None` where none is attested.
#[macro_export]
#[doc(hidden)]
macro_rules! __ordered {
    ($type:ident) => {
        impl ::core::cmp::PartialOrd for $type {
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                $crate::__private::compare(*self, *other)
            }
        }
    };
}

/// `Ord` of a vocabulary whose order is total.
#[macro_export]
#[doc(hidden)]
macro_rules! __totally_ordered {
    ($type:ident) => {
        impl ::core::cmp::Ord for $type {
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                $crate::__private::compare_totally(*self, *other)
            }
        }
    };
}
