//! The impls of a scalar.

/// A scalar over text.
#[macro_export]
#[doc(hidden)]
macro_rules! __text_scalar {
    ($type:ident, $shape:expr) => {
        impl $type {
            const SHAPE: &'static $crate::__private::TextShape<'static> = $shape;

            /// The text.
            pub fn as_str(&self) -> &::core::primitive::str {
                &self.0
            }
        }

        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(&self.0)
            }
        }

        impl ::core::str::FromStr for $type {
            type Err = $crate::__private::NotOfScalar;

            fn from_str(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, $crate::__private::NotOfScalar> {
                $crate::__private::checked_text(Self::SHAPE, text)?;
                ::core::result::Result::Ok(Self(::core::convert::Into::into(text)))
            }
        }

        impl ::core::convert::AsRef<::core::primitive::str> for $type {
            fn as_ref(&self) -> &::core::primitive::str {
                &self.0
            }
        }

        impl $crate::__private::Decode for $type {
            fn decode<'t>(
                decoder: &mut $crate::__private::Decoder<'t>,
                node: $crate::__private::Node<'t>,
            ) -> ::core::option::Option<Self> {
                decoder
                    .checked_text(node, Self::SHAPE)
                    .map(|text| Self(::core::convert::Into::into(text)))
            }
        }

        impl $crate::__private::Reflect for $type {
            fn view(&self) -> $crate::__private::View<'_> {
                $crate::__private::View::Text(&self.0)
            }
        }

        $crate::__private::__serde!($type);
    };
}

/// A scalar over numbers: `$number` is what it wraps, `$decode` and `$view` the methods for that.
#[macro_export]
#[doc(hidden)]
macro_rules! __number_scalar {
    ($type:ident, $number:ty, $decode:ident, $view:ident, $shape:expr) => {
        impl $type {
            const SHAPE: &'static $crate::__private::NumberShape<'static> = $shape;

            /// The number.
            pub fn get(self) -> $number {
                self.0
            }
        }

        impl ::core::convert::TryFrom<$number> for $type {
            type Error = $crate::__private::NotOfScalar;

            fn try_from(
                number: $number,
            ) -> ::core::result::Result<Self, $crate::__private::NotOfScalar> {
                $crate::__private::checked_number(Self::SHAPE, number).map(Self)
            }
        }

        impl ::core::str::FromStr for $type {
            type Err = $crate::__private::NotOfScalar;

            fn from_str(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, $crate::__private::NotOfScalar> {
                $crate::__private::read_number(Self::SHAPE, text).map(Self)
            }
        }

        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.0, f)
            }
        }

        impl $crate::__private::Decode for $type {
            fn decode<'t>(
                decoder: &mut $crate::__private::Decoder<'t>,
                node: $crate::__private::Node<'t>,
            ) -> ::core::option::Option<Self> {
                decoder.$decode(node, Self::SHAPE).map(Self)
            }
        }

        impl $crate::__private::Reflect for $type {
            fn view(&self) -> $crate::__private::View<'_> {
                $crate::__private::View::$view(self.0)
            }
        }

        $crate::__private::__serde!($type);
    };
}

/// `TryFrom` other types of numbers, for a scalar over numbers.
#[macro_export]
#[doc(hidden)]
macro_rules! __from_numbers {
    ($type:ident, $($number:ident)*) => { $(
        impl ::core::convert::TryFrom<::core::primitive::$number> for $type {
            type Error = $crate::__private::NotOfScalar;

            fn try_from(
                number: ::core::primitive::$number,
            ) -> ::core::result::Result<Self, $crate::__private::NotOfScalar> {
                let text = ::std::string::ToString::to_string(&number);
                $crate::__private::read_number(Self::SHAPE, &text).map(Self)
            }
        }
    )* };
}
