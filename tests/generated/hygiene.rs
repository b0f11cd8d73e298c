/// The ontology of these types: `hygiene@0.1.0`.
pub const ONTOLOGY: ::comity::OntologyInfo = ::comity::OntologyInfo::new(
    "https://example.org/hygiene",
    "hygiene",
    "0.1.0",
    266467893338823140u64,
);
/// A vocabulary called like the type.
///
/// The terms have a total order.
#[::core::prelude::v1::derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
#[non_exhaustive]
pub enum Option {
    /// The least.
    ///
    /// `none` · none (en)
    None,
    /// More.
    ///
    /// `some` · some (en)
    ///
    /// Ranks above `none`.
    Some,
    /// A word that is a keyword even in upper camel case.
    ///
    /// `self` · self (en)
    ///
    /// Ranks above `some`.
    Self_,
}
const _: () = {
    use ::comity::__private as __comity;
    static TABLE: __comity::Table = __comity::Table {
        name: "Option",
        definition: "A vocabulary called like the type.",
        order: __comity::Order::Total,
        terms: &[
            __comity::TermRow {
                code: "none",
                identifier: "None",
                definition: "The least.",
                label_lines: "en\tnone\n",
                ..__comity::TermRow::EMPTY
            },
            __comity::TermRow {
                code: "some",
                identifier: "Some",
                definition: "More.",
                label_lines: "en\tsome\n",
                above: &[
                    __comity::AboveRow {
                        term: 0,
                        basis: "",
                        source: "",
                    },
                ],
                ..__comity::TermRow::EMPTY
            },
            __comity::TermRow {
                code: "self",
                identifier: "Self",
                definition: "A word that is a keyword even in upper camel case.",
                label_lines: "en\tself\n",
                above: &[
                    __comity::AboveRow {
                        term: 1,
                        basis: "",
                        source: "",
                    },
                ],
                ..__comity::TermRow::EMPTY
            },
        ],
        lookup: __comity::Lookup::Match(|code| {
            ::core::option::Option::Some(
                match code {
                    "none" => 0,
                    "some" => 1,
                    "self" => 2,
                    _ => return ::core::option::Option::None,
                },
            )
        }),
    };
    impl __comity::Vocabulary for Option {
        const TABLE: &'static __comity::Table = &TABLE;
        const ALL: &'static [Self] = &[Self::None, Self::Some, Self::Self_];
        fn index(self) -> ::core::primitive::u16 {
            self as ::core::primitive::u16
        }
    }
    __comity::__vocabulary!(Option);
    __comity::__ordered!(Option);
    __comity::__totally_ordered!(Option);
    __comity::__json_schema!(
        ONTOLOGY, Option, "Option",
        "{\"description\":\"A vocabulary called like the type.\",\"type\":\"string\",\"enum\":[\"none\",\"some\",\"self\"],\"enumDescriptions\":[\"none\\n\\nThe least.\",\"some\\n\\nMore.\",\"self\\n\\nA word that is a keyword even in upper camel case.\"]}",
        []
    );
};
/// A scalar called like the type.
///
/// At most 10 characters.
#[::core::prelude::v1::derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash
)]
pub struct String(::comity::__private::ShortText);
const _: () = {
    use ::comity::__private as __comity;
    __comity::__text_scalar!(
        String, & __comity::TextShape { name : "String", pattern :
        ::core::option::Option::None, example : "", min_length : 0, max_length : 10, }
    );
    __comity::__json_schema!(
        ONTOLOGY, String, "String",
        "{\"description\":\"A scalar called like the type.\",\"type\":\"string\",\"maxLength\":10}",
        []
    );
};
/// A tuple struct called like the variant.
///
/// At least 1.
#[::core::prelude::v1::derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash
)]
pub struct Some(::core::primitive::i64);
const _: () = {
    use ::comity::__private as __comity;
    __comity::__number_scalar!(
        Some, ::core::primitive::i64, checked_integer, Integer, & __comity::NumberShape {
        name : "Some", min : ::core::option::Option::Some("1"), max :
        ::core::option::Option::None }
    );
    __comity::__from_numbers!(Some, i32 u32 u64 usize);
    __comity::__json_schema!(
        ONTOLOGY, Some, "Some",
        "{\"description\":\"A tuple struct called like the variant.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":9223372036854775807}",
        []
    );
};
/// Another.
#[::core::prelude::v1::derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash
)]
pub struct Box(::comity::Decimal);
const _: () = {
    use ::comity::__private as __comity;
    __comity::__number_scalar!(
        Box, ::comity::Decimal, checked_decimal, Decimal, & __comity::NumberShape { name
        : "Box", min : ::core::option::Option::None, max : ::core::option::Option::None }
    );
    __comity::__from_numbers!(Box, i32 i64 u32 u64 usize);
    __comity::__json_schema!(
        ONTOLOGY, Box, "Box", "{\"description\":\"Another.\",\"type\":\"number\"}", []
    );
};
/// A record called like the type.
///
/// # Rules
///
/// - `self-is-short`: A rule over keywords.
#[::core::prelude::v1::derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
#[non_exhaustive]
pub struct Vec {
    /// A keyword.
    pub r#type: Option,
    /// A keyword that cannot be a raw identifier.
    pub self_: ::core::option::Option<String>,
    /// What the decoder is called in the generated code.
    pub decoder: ::std::vec::Vec<Some>,
    /// What the slots are called.
    pub slots: ::core::option::Option<Box>,
    /// What the node is called, and a record in itself.
    pub node: ::core::option::Option<::std::boxed::Box<Vec>>,
}
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape<'static> = __comity::RecordShape::new(
        "Vec",
        &[
            __comity::FieldShape::new("type", "Option"),
            __comity::FieldShape::new("self", "String").optional(),
            __comity::FieldShape::new("decoder", "Some")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("slots", "Box").optional(),
            __comity::FieldShape::new("node", "Vec").optional(),
        ],
    );
    static RULES: [__comity::RuleShape<'static>; 1] = [
        __comity::RuleShape {
            id: "self-is-short",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[
                __comity::MessagePart::Field(1),
                __comity::MessagePart::Text(" is long"),
            ],
            definition: "A rule over keywords.",
        },
    ];
    /// `!has(this.self) || size(this.self) < 9 || this.type == 'none' || this.decoder.exists(fn, fn > 3)`
    fn self_is_short(
        r#type: &Option,
        self_: ::core::option::Option<&String>,
        decoder_: &[Some],
    ) -> ::core::option::Option<::core::primitive::bool> {
        __comity::rule::some(
            self_.is_none() || __comity::rule::length(self_?.as_str()) < 9i64
                || *r#type == Option::None
                || __comity::rule::exists(
                    ::core::iter::Iterator::map(decoder_.iter(), |item| item.get()),
                    |r#fn| __comity::rule::some(r#fn > 3i64),
                )?,
        )
    }
    impl __comity::Decode for Vec {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let mut values = [0; 5];
            let slots = decoder.record(node, &SHAPE, &mut values)?;
            let r#type = decoder.required::<Option>(&slots, 0);
            let self_ = decoder.optional::<String>(&slots, 1);
            let decoder_ = decoder.many::<Some>(&slots, 2);
            let slots_ = decoder.optional::<Box>(&slots, 3);
            let node_ = decoder.optional::<::std::boxed::Box<Vec>>(&slots, 4);
            if let (
                ::core::option::Option::Some(r#type),
                ::core::option::Option::Some(self_),
                ::core::option::Option::Some(decoder_),
            ) = (&r#type, &self_, &decoder_) {
                decoder
                    .rule(
                        &slots,
                        &RULES[0],
                        self_is_short(r#type, self_.as_ref(), decoder_),
                    );
            }
            ::core::option::Option::Some(Self {
                r#type: r#type?,
                self_: self_?,
                decoder: decoder_?,
                slots: slots_?,
                node: node_?,
            })
        }
    }
    impl __comity::Fields for Vec {
        fn shape(&self) -> &'static __comity::RecordShape<'static> {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => ::core::option::Option::Some(__comity::Reflect::view(&self.r#type)),
                1 => self.self_.as_ref().map(__comity::Reflect::view),
                2 => ::core::option::Option::Some(__comity::Reflect::view(&self.decoder)),
                3 => self.slots.as_ref().map(__comity::Reflect::view),
                4 => self.node.as_ref().map(__comity::Reflect::view),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Vec {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    impl Vec {
        /// Makes a value of what it must have. Every other field is absent or has its default.
        #[must_use]
        pub fn new(r#type: Option) -> Self {
            Self {
                r#type: r#type,
                self_: ::core::option::Option::None,
                decoder: ::std::vec::Vec::new(),
                slots: ::core::option::Option::None,
                node: ::core::option::Option::None,
            }
        }
        /// Sets `self`.
        #[inline]
        #[must_use]
        pub fn with_self(mut self, value: String) -> Self {
            self.self_ = ::core::option::Option::Some(value);
            self
        }
        /// Sets `decoder`.
        #[inline]
        #[must_use]
        pub fn with_decoder(
            mut self,
            value: impl ::core::iter::IntoIterator<Item = Some>,
        ) -> Self {
            self.decoder = __comity::list(value);
            self
        }
        /// Sets `slots`.
        #[inline]
        #[must_use]
        pub fn with_slots(mut self, value: Box) -> Self {
            self.slots = ::core::option::Option::Some(value);
            self
        }
        /// Sets `node`.
        #[inline]
        #[must_use]
        pub fn with_node(mut self, value: Vec) -> Self {
            self.node = ::core::option::Option::Some(::std::boxed::Box::new(value));
            self
        }
    }
    __comity::__serde!(Vec);
    __comity::__json_schema!(
        ONTOLOGY, Vec, "Vec",
        "{\"description\":\"A record called like the type.\",\"type\":\"object\",\"properties\":{\"type\":{\"description\":\"A keyword.\",\"$ref\":\"#/$defs/Option\"},\"self\":{\"description\":\"A keyword that cannot be a raw identifier.\",\"anyOf\":[{\"$ref\":\"#/$defs/String\"},{\"type\":\"null\"}]},\"decoder\":{\"description\":\"What the decoder is called in the generated code.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Some\"}},\"slots\":{\"description\":\"What the slots are called.\",\"anyOf\":[{\"$ref\":\"#/$defs/Box\"},{\"type\":\"null\"}]},\"node\":{\"description\":\"What the node is called, and a record in itself.\",\"anyOf\":[{\"$ref\":\"#/$defs/Vec\"},{\"type\":\"null\"}]}},\"required\":[\"type\"],\"additionalProperties\":false,\"allOf\":[{\"$comment\":\"rule self-is-short: A rule over keywords.\",\"if\":{\"required\":[\"self\"],\"properties\":{\"self\":{\"not\":{\"type\":\"null\"}}}},\"then\":{\"anyOf\":[{\"anyOf\":[{\"properties\":{\"self\":{\"type\":\"string\",\"maxLength\":8}}},{\"properties\":{\"type\":{\"const\":\"none\"}}}]},{\"properties\":{\"decoder\":{\"type\":\"array\",\"contains\":{\"type\":\"number\",\"exclusiveMinimum\":3}}},\"required\":[\"decoder\"]}]}}]}",
        ["Option" Option, "String" String, "Some" Some, "Box" Box, "Vec" Vec]
    );
};
/// A record called like the type.
///
/// A variant of `Default`: `type: result`.
#[::core::prelude::v1::derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
#[non_exhaustive]
pub struct Result {
    /// Values of a union called like a trait.
    pub items: ::std::vec::Vec<Default>,
}
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape<'static> = __comity::RecordShape::new(
            "Result",
            &[
                __comity::FieldShape::new("items", "Default")
                    .list(0, ::core::option::Option::None),
            ],
        )
        .document(__comity::DocumentShape {
            name: "hygiene",
            version: "0.1.0",
            field: ::core::option::Option::None,
            bases: "",
        });
    impl __comity::Decode for Result {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let mut values = [0; 1];
            let slots = decoder.record(node, &SHAPE, &mut values)?;
            let items = decoder.many::<Default>(&slots, 0);
            ::core::option::Option::Some(Self { items: items? })
        }
    }
    impl __comity::Fields for Result {
        fn shape(&self) -> &'static __comity::RecordShape<'static> {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => ::core::option::Option::Some(__comity::Reflect::view(&self.items)),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Result {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    impl Result {
        /// Makes a value in which every field is absent or has its default.
        #[must_use]
        pub fn new() -> Self {
            Self {
                items: ::std::vec::Vec::new(),
            }
        }
        /// Sets `items`.
        #[inline]
        #[must_use]
        pub fn with_items(
            mut self,
            value: impl ::core::iter::IntoIterator<
                Item = impl ::core::convert::Into<Default>,
            >,
        ) -> Self {
            self.items = __comity::list(value);
            self
        }
    }
    impl ::core::default::Default for Result {
        fn default() -> Self {
            Self::new()
        }
    }
    __comity::__serde!(Result);
    __comity::__json_schema!(
        ONTOLOGY, Result, "Result",
        "{\"description\":\"A record called like the type.\",\"type\":\"object\",\"properties\":{\"items\":{\"description\":\"Values of a union called like a trait.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Default\"}}},\"additionalProperties\":false}",
        ["Default" Default]
    );
};
/// A record without fields.
///
/// A variant of `Default`: `type: empty`.
#[::core::prelude::v1::derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
#[non_exhaustive]
pub struct Empty {}
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape<'static> = __comity::RecordShape::new(
        "Empty",
        &[],
    );
    impl __comity::Decode for Empty {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let mut values = [0; 0];
            let _ = decoder.record(node, &SHAPE, &mut values)?;
            ::core::option::Option::Some(Self {})
        }
    }
    impl __comity::Fields for Empty {
        fn shape(&self) -> &'static __comity::RecordShape<'static> {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Empty {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    impl Empty {
        /// Makes a value in which every field is absent or has its default.
        #[must_use]
        pub fn new() -> Self {
            Self {}
        }
    }
    impl ::core::default::Default for Empty {
        fn default() -> Self {
            Self::new()
        }
    }
    __comity::__serde!(Empty);
    __comity::__json_schema!(
        ONTOLOGY, Empty, "Empty",
        "{\"description\":\"A record without fields.\",\"type\":\"object\",\"properties\":{},\"additionalProperties\":false}",
        []
    );
};
/// A record that holds another.
///
/// A variant of `Default`: `type: self`.
#[::core::prelude::v1::derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
#[non_exhaustive]
pub struct Holder {
    /// A keyword.
    pub r#fn: Vec,
}
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape<'static> = __comity::RecordShape::new(
        "Holder",
        &[__comity::FieldShape::new("fn", "Vec")],
    );
    impl __comity::Decode for Holder {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let mut values = [0; 1];
            let slots = decoder.record(node, &SHAPE, &mut values)?;
            let r#fn = decoder.required::<Vec>(&slots, 0);
            ::core::option::Option::Some(Self { r#fn: r#fn? })
        }
    }
    impl __comity::Fields for Holder {
        fn shape(&self) -> &'static __comity::RecordShape<'static> {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => ::core::option::Option::Some(__comity::Reflect::view(&self.r#fn)),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Holder {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    impl Holder {
        /// Makes a value of what it must have. Every other field is absent or has its default.
        #[must_use]
        pub fn new(r#fn: Vec) -> Self {
            Self { r#fn: r#fn }
        }
    }
    __comity::__serde!(Holder);
    __comity::__json_schema!(
        ONTOLOGY, Holder, "Holder",
        "{\"description\":\"A record that holds another.\",\"type\":\"object\",\"properties\":{\"fn\":{\"description\":\"A keyword.\",\"$ref\":\"#/$defs/Vec\"}},\"required\":[\"fn\"],\"additionalProperties\":false}",
        ["Vec" Vec]
    );
};
/// A union called like a trait.
#[::core::prelude::v1::derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
#[non_exhaustive]
pub enum Default {
    /// A record called like the type.
    ///
    /// `type: result`
    Result(Result),
    /// A record that holds another.
    ///
    /// `type: self`
    Self_(Holder),
    /// A record without fields.
    ///
    /// `type: empty`
    Empty(Empty),
}
impl Default {
    /// The value of `type`: which variant this is.
    pub fn r#type(&self) -> &'static ::core::primitive::str {
        match self {
            Self::Result(_) => "result",
            Self::Self_(_) => "self",
            Self::Empty(_) => "empty",
        }
    }
    /// The record, if the value is of the kind `result`.
    pub fn as_result(&self) -> ::core::option::Option<&Result> {
        match self {
            Self::Result(record) => ::core::option::Option::Some(record),
            _ => ::core::option::Option::None,
        }
    }
    /// The record, if the value is of the kind `self`.
    pub fn as_self(&self) -> ::core::option::Option<&Holder> {
        match self {
            Self::Self_(record) => ::core::option::Option::Some(record),
            _ => ::core::option::Option::None,
        }
    }
    /// The record, if the value is of the kind `empty`.
    pub fn as_empty(&self) -> ::core::option::Option<&Empty> {
        match self {
            Self::Empty(record) => ::core::option::Option::Some(record),
            _ => ::core::option::Option::None,
        }
    }
}
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::UnionShape<'static> = __comity::UnionShape {
        name: "Default",
        tag: "type",
        variants: __comity::List::Borrowed(&["result", "self", "empty"]),
        identity: ::core::option::Option::None,
    };
    impl __comity::Decode for Default {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            match decoder.variant(node, &SHAPE)? {
                0 => {
                    <Result as __comity::Decode>::decode(decoder, node).map(Self::Result)
                }
                1 => <Holder as __comity::Decode>::decode(decoder, node).map(Self::Self_),
                2 => <Empty as __comity::Decode>::decode(decoder, node).map(Self::Empty),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Default {
        fn view(&self) -> __comity::View<'_> {
            match self {
                Self::Result(record) => __comity::View::Variant("type", "result", record),
                Self::Self_(record) => __comity::View::Variant("type", "self", record),
                Self::Empty(record) => __comity::View::Variant("type", "empty", record),
            }
        }
    }
    __comity::__variant!(Default, Result, Result, "result");
    __comity::__variant!(Default, Self_, Holder, "self");
    __comity::__variant!(Default, Empty, Empty, "empty");
    __comity::__serde!(Default);
    __comity::__json_schema!(
        ONTOLOGY, Default, "Default",
        "{\"description\":\"A union called like a trait.\",\"type\":\"object\",\"properties\":{\"type\":{\"enum\":[\"result\",\"self\",\"empty\"]}},\"required\":[\"type\"],\"allOf\":[{\"if\":{\"properties\":{\"type\":{\"const\":\"result\"}},\"required\":[\"type\"]},\"then\":{\"description\":\"A record called like the type.\",\"type\":\"object\",\"properties\":{\"type\":{\"const\":\"result\"},\"items\":{\"description\":\"Values of a union called like a trait.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Default\"}}},\"required\":[\"type\"],\"additionalProperties\":false}},{\"if\":{\"properties\":{\"type\":{\"const\":\"self\"}},\"required\":[\"type\"]},\"then\":{\"description\":\"A record that holds another.\",\"type\":\"object\",\"properties\":{\"type\":{\"const\":\"self\"},\"fn\":{\"description\":\"A keyword.\",\"$ref\":\"#/$defs/Vec\"}},\"required\":[\"type\",\"fn\"],\"additionalProperties\":false}},{\"if\":{\"properties\":{\"type\":{\"const\":\"empty\"}},\"required\":[\"type\"]},\"then\":{\"description\":\"A record without fields.\",\"type\":\"object\",\"properties\":{\"type\":{\"const\":\"empty\"}},\"required\":[\"type\"],\"additionalProperties\":false}}]}",
        ["Default" Default, "Vec" Vec]
    );
};
