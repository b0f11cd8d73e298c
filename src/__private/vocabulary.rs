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

            /// The preferred label in a language, or in a more general form of it (a BCP 47 tag:
            /// `zh-CN` finds the label of `zh-Hans`, and `de-AT` that of `de`).
            pub fn label(
                self,
                language: &::core::primitive::str,
            ) -> ::core::option::Option<&'static ::core::primitive::str> {
                $crate::__private::Vocabulary::label(self, language)
            }

            /// The label in a language, or otherwise in the ontology's first language.
            pub fn label_or_nearest(
                self,
                language: &::core::primitive::str,
            ) -> &'static ::core::primitive::str {
                $crate::__private::Vocabulary::label_or_nearest(self, language)
            }

            /// Every term, in the order of the ontology.
            pub fn all() -> impl ::core::iter::DoubleEndedIterator<Item = Self>
            + ::core::iter::ExactSizeIterator
            + ::core::clone::Clone {
                <Self as $crate::__private::Vocabulary>::all()
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

        impl ::core::convert::AsRef<::core::primitive::str> for $type {
            fn as_ref(&self) -> &::core::primitive::str {
                self.code()
            }
        }

        impl ::core::cmp::PartialEq<::core::primitive::str> for $type {
            fn eq(&self, code: &::core::primitive::str) -> ::core::primitive::bool {
                self.code() == code
            }
        }

        impl ::core::cmp::PartialEq<&::core::primitive::str> for $type {
            fn eq(&self, code: &&::core::primitive::str) -> ::core::primitive::bool {
                self.code() == *code
            }
        }

        impl ::core::cmp::PartialEq<$type> for ::core::primitive::str {
            fn eq(&self, term: &$type) -> ::core::primitive::bool {
                self == term.code()
            }
        }

        impl ::core::cmp::PartialEq<$type> for &::core::primitive::str {
            fn eq(&self, term: &$type) -> ::core::primitive::bool {
                *self == term.code()
            }
        }

        impl ::core::convert::From<$type> for &'static ::core::primitive::str {
            fn from(term: $type) -> Self {
                term.code()
            }
        }

        impl ::core::convert::TryFrom<&::core::primitive::str> for $type {
            type Error = $crate::__private::UnknownTerm;

            fn try_from(
                code: &::core::primitive::str,
            ) -> ::core::result::Result<Self, $crate::__private::UnknownTerm> {
                $crate::__private::parse(code)
            }
        }

        impl ::core::convert::TryFrom<::std::string::String> for $type {
            type Error = $crate::__private::UnknownTerm;

            fn try_from(
                code: ::std::string::String,
            ) -> ::core::result::Result<Self, $crate::__private::UnknownTerm> {
                $crate::__private::parse(&code)
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

            fn terms() -> ::core::option::Option<&'static dyn $crate::__private::Terms> {
                ::core::option::Option::Some(<Self as $crate::__private::Vocabulary>::TABLE)
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

/// `Default` of a vocabulary of which all fields with a default have the same one.
#[macro_export]
#[doc(hidden)]
macro_rules! __default_term {
    ($type:ident, $term:ident) => {
        /// The term that fields have if none is written.
        impl ::core::default::Default for $type {
            fn default() -> Self {
                Self::$term
            }
        }
    };
}

/// `clap::ValueEnum`: a value is a code, a label or an alias, and the help is the definition.
#[macro_export]
#[doc(hidden)]
macro_rules! __value_enum {
    ($type:ident, [$($trait:tt)+], [$($clap:tt)+]) => {
        impl $($trait)+ for $type {
            fn value_variants<'a>() -> &'a [Self] {
                <Self as $crate::__private::Vocabulary>::ALL
            }

            fn to_possible_value(
                &self,
            ) -> ::core::option::Option<$($clap)+ builder::PossibleValue> {
                let row = $crate::__private::Vocabulary::row(*self);
                let value = $($clap)+ builder::PossibleValue::new(row.code);
                let value = value.help(row.definition).aliases(row.words());
                ::core::option::Option::Some(value.hide(row.deprecated.is_some()))
            }
        }
    };
}
