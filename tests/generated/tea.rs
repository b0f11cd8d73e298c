/// The ontology of these types: `tea@0.1.0`.
pub const ONTOLOGY: ::comity::OntologyInfo = ::comity::OntologyInfo::new(
    "https://example.org/tea",
    "tea",
    "0.1.0",
    16386370268443281639u64,
);
/// How good a tea is said to be.
///
/// The terms have a partial order: two of them may be incomparable.
#[::core::prelude::v1::derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
#[non_exhaustive]
pub enum Quality {
    /// Nothing is claimed.
    ///
    /// `plain` · plain (en) · 普通 (zh-Hans)
    Plain,
    /// Claimed to be good.
    ///
    /// Not the grade of the leaf.
    ///
    /// `fine` · fine (en) · 上等 (zh-Hans)
    ///
    /// Narrower than `plain`. Ranks above `plain`.
    Fine,
    /// Claimed to be hard to find, which says nothing of how good it is.
    ///
    /// `rare` · rare (en) · 稀有 (zh-Hans)
    ///
    /// Ranks above `plain`.
    Rare,
    /// Claimed to be good.
    ///
    /// `choice` · choice (en) · 精选 (zh-Hans)
    #[deprecated(since = "0.1.0", note = "two words for one thing: use `Quality::Fine`")]
    Choice,
}
const _: () = {
    use ::comity::__private as __comity;
    static TABLE: __comity::Table = __comity::Table {
        name: "Quality",
        definition: "How good a tea is said to be.",
        order: __comity::Order::Partial,
        terms: &[
            __comity::TermRow {
                code: "plain",
                identifier: "Plain",
                definition: "Nothing is claimed.",
                label_lines: "en\tplain\nzh-Hans\t普通\n",
                ..__comity::TermRow::EMPTY
            },
            __comity::TermRow {
                code: "fine",
                identifier: "Fine",
                definition: "Claimed to be good.",
                label_lines: "en\tfine\nzh-Hans\t上等\n",
                alias_lines: "en\tgood\n",
                note: "Not the grade of the leaf.",
                broader: &[0],
                above: &[
                    __comity::AboveRow {
                        term: 0,
                        basis: "definition",
                        source: "the rules of the house",
                    },
                ],
                mappings: &[
                    __comity::MappingRow {
                        scheme: "wikidata",
                        relation: __comity::Relation::Close,
                        code: "Q123",
                        checked: "2026-11-20",
                    },
                ],
                since: "0.1.0",
                ..__comity::TermRow::EMPTY
            },
            __comity::TermRow {
                code: "rare",
                identifier: "Rare",
                definition: "Claimed to be hard to find, which says nothing of how good it is.",
                label_lines: "en\trare\nzh-Hans\t稀有\n",
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
                code: "choice",
                identifier: "Choice",
                definition: "Claimed to be good.",
                label_lines: "en\tchoice\nzh-Hans\t精选\n",
                deprecated: ::core::option::Option::Some(__comity::Deprecated {
                    since: "0.1.0",
                    replaced_by: "fine",
                    reason: "two words for one thing",
                }),
                ..__comity::TermRow::EMPTY
            },
        ],
        lookup: __comity::Lookup::Match(|code| {
            ::core::option::Option::Some(
                match code {
                    "plain" => 0,
                    "fine" => 1,
                    "rare" => 2,
                    "choice" => 3,
                    _ => return ::core::option::Option::None,
                },
            )
        }),
    };
    #[::core::prelude::v1::derive(__comity::__Quiet)]
    #[quiet{impl
    __comity::Vocabulary
    for
    Quality{const
    TABLE:&'static
    __comity::Table = &TABLE;const
    ALL:&'static[Self]= &[Self::Plain,
    Self::Fine,
    Self::Rare,
    Self::Choice];fn
    index(self)->::core::primitive::u16{self
    as::core::primitive::u16}}__comity::__default_term!(Quality, Plain);}]
    struct _Quiet;
    __comity::__vocabulary!(Quality);
    __comity::__ordered!(Quality);
    __comity::__json_schema!(
        ONTOLOGY, Quality, "Quality",
        "{\"description\":\"How good a tea is said to be.\",\"type\":\"string\",\"enum\":[\"plain\",\"fine\",\"rare\",\"choice\"],\"enumDescriptions\":[\"plain · 普通\\n\\nNothing is claimed.\",\"fine · 上等\\n\\nClaimed to be good.\\n\\nNot the grade of the leaf.\\n\\nAlso: good.\",\"rare · 稀有\\n\\nClaimed to be hard to find, which says nothing of how good it is.\",\"choice · 精选\\n\\nDeprecated since 0.1.0 (two words for one thing): use `fine`.\\n\\nClaimed to be good.\"],\"x-deprecated\":{\"choice\":{\"since\":\"0.1.0\",\"replacedBy\":\"fine\",\"reason\":\"two words for one thing\"}}}",
        []
    );
};
/// What a price is in.
#[::core::prelude::v1::derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
#[non_exhaustive]
pub enum Unit {
    /// Any currency.
    ///
    /// `currency` · currency (en) · 货币 (zh-Hans)
    Currency,
    /// The currency of the euro area.
    ///
    /// `EUR` · euro (en) · 欧元 (zh-Hans)
    ///
    /// Narrower than `currency`.
    EUR,
    /// The currency of the United States.
    ///
    /// `USD` · US dollar (en) · 美元 (zh-Hans)
    ///
    /// Narrower than `currency`.
    USD,
    /// A thousand metres.
    ///
    /// `km` · kilometre (en) · 公里 (zh-Hans)
    Km,
}
const _: () = {
    use ::comity::__private as __comity;
    static TABLE: __comity::Table = __comity::Table {
        name: "Unit",
        definition: "What a price is in.",
        order: __comity::Order::None,
        terms: &[
            __comity::TermRow {
                code: "currency",
                identifier: "Currency",
                definition: "Any currency.",
                label_lines: "en\tcurrency\nzh-Hans\t货币\n",
                ..__comity::TermRow::EMPTY
            },
            __comity::TermRow {
                code: "EUR",
                identifier: "EUR",
                definition: "The currency of the euro area.",
                label_lines: "en\teuro\nzh-Hans\t欧元\n",
                broader: &[0],
                ..__comity::TermRow::EMPTY
            },
            __comity::TermRow {
                code: "USD",
                identifier: "USD",
                definition: "The currency of the United States.",
                label_lines: "en\tUS dollar\nzh-Hans\t美元\n",
                broader: &[0],
                ..__comity::TermRow::EMPTY
            },
            __comity::TermRow {
                code: "km",
                identifier: "Km",
                definition: "A thousand metres.",
                label_lines: "en\tkilometre\nzh-Hans\t公里\n",
                ..__comity::TermRow::EMPTY
            },
        ],
        lookup: __comity::Lookup::Match(|code| {
            ::core::option::Option::Some(
                match code {
                    "currency" => 0,
                    "EUR" => 1,
                    "USD" => 2,
                    "km" => 3,
                    _ => return ::core::option::Option::None,
                },
            )
        }),
    };
    impl __comity::Vocabulary for Unit {
        const TABLE: &'static __comity::Table = &TABLE;
        const ALL: &'static [Self] = &[Self::Currency, Self::EUR, Self::USD, Self::Km];
        fn index(self) -> ::core::primitive::u16 {
            self as ::core::primitive::u16
        }
    }
    __comity::__vocabulary!(Unit);
    __comity::__json_schema!(
        ONTOLOGY, Unit, "Unit",
        "{\"description\":\"What a price is in.\",\"type\":\"string\",\"enum\":[\"currency\",\"EUR\",\"USD\",\"km\"],\"enumDescriptions\":[\"currency · 货币\\n\\nAny currency.\",\"euro · 欧元\\n\\nThe currency of the euro area.\",\"US dollar · 美元\\n\\nThe currency of the United States.\",\"kilometre · 公里\\n\\nA thousand metres.\"]}",
        []
    );
};
/// The name of an item within the menu.
///
/// Pattern: `[a-z0-9]+(-[a-z0-9]+)*`. At most 40 characters.
///
/// Example: `green-tea`
#[::core::prelude::v1::derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash
)]
pub struct Slug(::comity::__private::ShortText);
const _: () = {
    use ::comity::__private as __comity;
    __comity::__text_scalar!(
        Slug, & __comity::TextShape { name : "Slug", pattern :
        ::core::option::Option::Some(& __comity::PatternShape { source :
        "[a-z0-9]+(-[a-z0-9]+)*", classes :
        b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\0\0\0\0\0\0",
        automaton : __comity::Automaton::Shift { rows : & [0, 24576, 49920], accept :
        4096 }, }), example : "green-tea", min_length : 0, max_length : 40, }
    );
    __comity::__json_schema!(
        ONTOLOGY, Slug, "Slug",
        "{\"description\":\"The name of an item within the menu.\",\"type\":\"string\",\"pattern\":\"^(?:[0-9a-z]+(?:-[0-9a-z]+)*)$\",\"maxLength\":40,\"examples\":[\"green-tea\"]}",
        []
    );
};
/// A share of a hundred.
///
/// From 0 to 100.
///
/// Example: `12.5`
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
pub struct Percent(::comity::Decimal);
const _: () = {
    use ::comity::__private as __comity;
    __comity::__number_scalar!(
        Percent, ::comity::Decimal, checked_decimal, Decimal, & __comity::NumberShape {
        name : "Percent", min : ::core::option::Option::Some("0"), max :
        ::core::option::Option::Some("100") }
    );
    __comity::__from_numbers!(Percent, i32 i64 u32 u64 usize);
    __comity::__json_schema!(
        ONTOLOGY, Percent, "Percent",
        "{\"description\":\"A share of a hundred.\",\"type\":\"number\",\"minimum\":0,\"maximum\":100,\"examples\":[12.5]}",
        []
    );
};
/// What is served.
///
/// # Rules
///
/// - `menu-ends-after-it-begins`: A menu does not end before it begins.
#[::core::prelude::v1::derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
#[non_exhaustive]
pub struct Menu {
    /// The day from which the menu holds.
    ///
    /// Example: `2026-11`
    pub since: ::comity::Date,
    /// The last day on which it holds.
    pub until: ::core::option::Option<::comity::Date>,
    /// What can be ordered.
    ///
    /// At least 1.
    pub items: ::std::vec::Vec<Item>,
}
/// What a `Menu` must have, by name: `Menu::from(NewMenu { ... })`.
///
/// Every other field is absent or has its default, as after `Menu::new`.
#[::core::prelude::v1::derive(::core::clone::Clone, ::core::fmt::Debug)]
pub struct NewMenu {
    /// The day from which the menu holds.
    ///
    /// Example: `2026-11`
    pub since: ::comity::Date,
    /// What can be ordered.
    ///
    /// At least 1.
    pub items: ::std::vec::Vec<Item>,
}
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape<'static> = __comity::RecordShape::new(
            "Menu",
            &[
                __comity::FieldShape::new("since", "date"),
                __comity::FieldShape::new("until", "date").optional(),
                __comity::FieldShape::new("items", "Item")
                    .list(1, ::core::option::Option::None),
            ],
        )
        .document(__comity::DocumentShape {
            name: "tea",
            version: "0.1.0",
            field: ::core::option::Option::None,
            bases: "",
        });
    static RULES: [__comity::RuleShape<'static>; 1] = [
        __comity::RuleShape {
            id: "menu-ends-after-it-begins",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::Some(1),
            message: &[
                __comity::MessagePart::Text("the menu ends "),
                __comity::MessagePart::Field(1),
                __comity::MessagePart::Text(", before it begins "),
                __comity::MessagePart::Field(0),
            ],
            definition: "A menu does not end before it begins.",
        },
    ];
    /// `!has(this.until) || this.since.earliest <= this.until.latest`
    fn menu_ends_after_it_begins(
        since: &::comity::Date,
        until: ::core::option::Option<&::comity::Date>,
    ) -> ::core::option::Option<::core::primitive::bool> {
        __comity::rule::some(until.is_none() || since.earliest() <= until?.latest())
    }
    impl __comity::Decode for Menu {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let mut values = [0; 3];
            let slots = decoder.record(node, &SHAPE, &mut values)?;
            let since = decoder.required::<::comity::Date>(&slots, 0);
            let until = decoder.optional::<::comity::Date>(&slots, 1);
            let items = decoder.many::<Item>(&slots, 2);
            if let (
                ::core::option::Option::Some(since),
                ::core::option::Option::Some(until),
            ) = (&since, &until) {
                decoder
                    .rule(
                        &slots,
                        &RULES[0],
                        menu_ends_after_it_begins(since, until.as_ref()),
                    );
            }
            ::core::option::Option::Some(Self {
                since: since?,
                until: until?,
                items: items?,
            })
        }
    }
    impl __comity::Fields for Menu {
        fn shape(&self) -> &'static __comity::RecordShape<'static> {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => ::core::option::Option::Some(__comity::Reflect::view(&self.since)),
                1 => self.until.as_ref().map(__comity::Reflect::view),
                2 => ::core::option::Option::Some(__comity::Reflect::view(&self.items)),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Menu {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    impl Menu {
        /// Makes a value of what it must have. Every other field is absent or has its default.
        #[must_use]
        pub fn new(
            since: ::comity::Date,
            items: impl ::core::iter::IntoIterator<
                Item = impl ::core::convert::Into<Item>,
            >,
        ) -> Self {
            Self {
                since: since,
                until: ::core::option::Option::None,
                items: __comity::list(items),
            }
        }
        /// Sets `until`.
        #[inline]
        #[must_use]
        pub fn with_until(mut self, value: ::comity::Date) -> Self {
            self.until = ::core::option::Option::Some(value);
            self
        }
    }
    impl ::core::convert::From<NewMenu> for Menu {
        fn from(new: NewMenu) -> Self {
            Self::new(new.since, new.items)
        }
    }
    __comity::__serde!(Menu);
    __comity::__json_schema!(
        ONTOLOGY, Menu, "Menu",
        "{\"description\":\"What is served.\",\"type\":\"object\",\"properties\":{\"since\":{\"description\":\"The day from which the menu holds.\",\"description\":\"A date, period or set of dates in EDTF (ISO 8601-2), levels 0 to 2.\",\"examples\":[\"2023-05-18\",\"1465~\",\"2023/..\"],\"maxLength\":1000,\"patternErrorMessage\":\"write a date as EDTF: 2023, 2023-05, 2023-05-18, 1465~, 2023/..\",\"type\":[\"string\",\"integer\"],\"pattern\":\"^(?:(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?|(?:(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|\\\\.\\\\.)?/(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:\\\\.\\\\.)?|(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)/(?:\\\\.\\\\.)?|[\\\\[{](?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:(?:\\\\.\\\\.|(?:\\\\.\\\\.)?,(?:\\\\.\\\\.)?)(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?))*(?:\\\\.\\\\.)?[\\\\]}])$\",\"minimum\":1000,\"maximum\":9999,\"examples\":[\"2026-11\"]},\"until\":{\"description\":\"The last day on which it holds.\",\"anyOf\":[{\"description\":\"A date, period or set of dates in EDTF (ISO 8601-2), levels 0 to 2.\",\"examples\":[\"2023-05-18\",\"1465~\",\"2023/..\"],\"maxLength\":1000,\"patternErrorMessage\":\"write a date as EDTF: 2023, 2023-05, 2023-05-18, 1465~, 2023/..\",\"type\":[\"string\",\"integer\"],\"pattern\":\"^(?:(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?|(?:(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|\\\\.\\\\.)?/(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:\\\\.\\\\.)?|(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)/(?:\\\\.\\\\.)?|[\\\\[{](?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:(?:\\\\.\\\\.|(?:\\\\.\\\\.)?,(?:\\\\.\\\\.)?)(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?))*(?:\\\\.\\\\.)?[\\\\]}])$\",\"minimum\":1000,\"maximum\":9999},{\"type\":\"null\"}]},\"items\":{\"description\":\"What can be ordered.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Item\"},\"minItems\":1}},\"required\":[\"since\",\"items\"],\"additionalProperties\":false}",
        ["Item" Item]
    );
};
/// An amount of money.
#[::core::prelude::v1::derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
#[non_exhaustive]
pub struct Price {
    /// The number.
    pub value: ::comity::Decimal,
    /// The currency.
    pub unit: Unit,
}
/// What a `Price` must have, by name: `Price::from(NewPrice { ... })`.
///
/// Every other field is absent or has its default, as after `Price::new`.
#[::core::prelude::v1::derive(::core::clone::Clone, ::core::fmt::Debug)]
pub struct NewPrice {
    /// The number.
    pub value: ::comity::Decimal,
    /// The currency.
    pub unit: Unit,
}
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape<'static> = __comity::RecordShape::new(
        "Price",
        &[
            __comity::FieldShape::new("value", "decimal"),
            __comity::FieldShape::new("unit", "Unit"),
        ],
    );
    impl __comity::Decode for Price {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let mut values = [0; 2];
            let slots = decoder.record(node, &SHAPE, &mut values)?;
            let value = decoder.required::<::comity::Decimal>(&slots, 0);
            let unit = decoder.required::<Unit>(&slots, 1);
            ::core::option::Option::Some(Self { value: value?, unit: unit? })
        }
    }
    impl __comity::Fields for Price {
        fn shape(&self) -> &'static __comity::RecordShape<'static> {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => ::core::option::Option::Some(__comity::Reflect::view(&self.value)),
                1 => ::core::option::Option::Some(__comity::Reflect::view(&self.unit)),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Price {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    impl Price {
        /// Makes a value of what it must have. Every other field is absent or has its default.
        #[must_use]
        pub fn new(value: ::comity::Decimal, unit: Unit) -> Self {
            Self { value: value, unit: unit }
        }
    }
    impl ::core::convert::From<NewPrice> for Price {
        fn from(new: NewPrice) -> Self {
            Self::new(new.value, new.unit)
        }
    }
    __comity::__serde!(Price);
    __comity::__json_schema!(
        ONTOLOGY, Price, "Price",
        "{\"description\":\"An amount of money.\",\"type\":\"object\",\"properties\":{\"value\":{\"description\":\"The number.\",\"type\":\"number\"},\"unit\":{\"description\":\"The currency.\",\"$ref\":\"#/$defs/Unit\"}},\"required\":[\"value\",\"unit\"],\"additionalProperties\":false}",
        ["Unit" Unit]
    );
};
/// What has a name and a price.
///
/// No field has this type: other records include its fields.
#[::core::prelude::v1::derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
#[non_exhaustive]
pub struct Priced {
    /// Its name within the menu.
    ///
    /// Declares a `Slug`, unique in the document.
    pub id: Slug,
    /// What a portion costs.
    ///
    /// In `currency`, or a unit of it.
    pub price: ::core::option::Option<Price>,
}
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape<'static> = __comity::RecordShape::new(
        "Priced",
        &[
            __comity::FieldShape::new("id", "Slug").identity("Slug"),
            __comity::FieldShape::new("price", "Price")
                .optional()
                .unit(<Unit as __comity::Vocabulary>::TABLE, 0),
        ],
    );
    impl __comity::Decode for Priced {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let mut values = [0; 2];
            let slots = decoder.record(node, &SHAPE, &mut values)?;
            let id = decoder.required::<Slug>(&slots, 0);
            let price = decoder.optional::<Price>(&slots, 1);
            ::core::option::Option::Some(Self { id: id?, price: price? })
        }
    }
    impl __comity::Fields for Priced {
        fn shape(&self) -> &'static __comity::RecordShape<'static> {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => ::core::option::Option::Some(__comity::Reflect::view(&self.id)),
                1 => self.price.as_ref().map(__comity::Reflect::view),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Priced {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    impl Priced {
        /// Makes a value of what it must have. Every other field is absent or has its default.
        #[must_use]
        pub fn new(id: Slug) -> Self {
            Self {
                id: id,
                price: ::core::option::Option::None,
            }
        }
        /// Sets `price`.
        #[inline]
        #[must_use]
        pub fn with_price(mut self, value: Price) -> Self {
            self.price = ::core::option::Option::Some(value);
            self
        }
    }
    __comity::__serde!(Priced);
    __comity::__json_schema!(
        ONTOLOGY, Priced, "Priced",
        "{\"description\":\"What has a name and a price.\",\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Its name within the menu.\",\"$ref\":\"#/$defs/Slug\"},\"price\":{\"description\":\"What a portion costs.\",\"anyOf\":[{\"allOf\":[{\"$ref\":\"#/$defs/Price\"},{\"properties\":{\"unit\":{\"enum\":[\"currency\",\"EUR\",\"USD\"]}}}]},{\"type\":\"null\"}]}},\"required\":[\"id\"],\"additionalProperties\":false}",
        ["Slug" Slug, "Price" Price]
    );
};
/// One tea.
///
/// A variant of `Item`: `kind: tea`.
///
/// # Rules
///
/// - `blend-of-two`: A blend has two parts or more.
/// - `no-blend-of-itself`: A tea is no part of itself.
/// - `fine-tea-is-dear` (warning): A fine tea costs something.
#[::core::prelude::v1::derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
#[non_exhaustive]
pub struct Tea {
    /// Its name within the menu.
    ///
    /// Declares a `Slug`, unique in the document.
    pub id: Slug,
    /// What a portion costs.
    ///
    /// In `currency`, or a unit of it.
    pub price: ::core::option::Option<Price>,
    /// How good it is said to be.
    ///
    /// Default: `plain`.
    pub quality: Quality,
    /// The teas that it is blended of.
    ///
    /// Refers to a `Slug` that the document declares.
    pub blend_of: ::std::vec::Vec<Slug>,
    /// How much caffeine there is in the leaf.
    pub caffeine: ::core::option::Option<Percent>,
    /// Whether it is said to be grown without pesticides.
    ///
    /// Default: `false`.
    pub organic: ::core::primitive::bool,
}
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape<'static> = __comity::RecordShape::new(
        "Tea",
        &[
            __comity::FieldShape::new("id", "Slug").identity("Slug"),
            __comity::FieldShape::new("price", "Price")
                .optional()
                .unit(<Unit as __comity::Vocabulary>::TABLE, 0),
            __comity::FieldShape::new("quality", "Quality").default("plain"),
            __comity::FieldShape::new("blend_of", "Slug")
                .list(0, ::core::option::Option::None)
                .reference("Slug"),
            __comity::FieldShape::new("caffeine", "Percent").optional(),
            __comity::FieldShape::new("organic", "boolean").default("false"),
        ],
    );
    static RULES: [__comity::RuleShape<'static>; 3] = [
        __comity::RuleShape {
            id: "blend-of-two",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::Some(3),
            message: &[
                __comity::MessagePart::Text("`"),
                __comity::MessagePart::Field(0),
                __comity::MessagePart::Text("` is a blend of one tea"),
            ],
            definition: "A blend has two parts or more.",
        },
        __comity::RuleShape {
            id: "no-blend-of-itself",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::Some(3),
            message: &[
                __comity::MessagePart::Text("`"),
                __comity::MessagePart::Field(0),
                __comity::MessagePart::Text("` is a blend of itself"),
            ],
            definition: "A tea is no part of itself.",
        },
        __comity::RuleShape {
            id: "fine-tea-is-dear",
            severity: __comity::Severity::Warning,
            at: ::core::option::Option::Some(1),
            message: &[
                __comity::MessagePart::Text("a "),
                __comity::MessagePart::Field(2),
                __comity::MessagePart::Text(" tea at this price"),
            ],
            definition: "A fine tea costs something.",
        },
    ];
    /// `size(this.blend_of) != 1`
    fn blend_of_two(
        blend_of: &[Slug],
    ) -> ::core::option::Option<::core::primitive::bool> {
        __comity::rule::some(
            __comity::rule::count(
                ::core::iter::Iterator::map(blend_of.iter(), |item| item.as_str()),
            ) != 1i64,
        )
    }
    /// `this.blend_of.all(part, part != this.id)`
    fn no_blend_of_itself(
        __steps: &__comity::Steps,
        id: &Slug,
        blend_of: &[Slug],
    ) -> ::core::option::Option<::core::primitive::bool> {
        __comity::rule::counted(
            __steps,
            |__steps| __comity::rule::some(
                __comity::rule::all(
                    ::core::iter::Iterator::map(blend_of.iter(), |item| item.as_str()),
                    |part| __comity::rule::some(
                        __steps.order(part, id.as_str())?.is_ne(),
                    ),
                )?,
            ),
        )
    }
    /// `!within(this.quality, 'fine') || !has(this.price) || this.price.value * 2.0 >= 5.0 || this.price.unit in ['EUR']`
    fn fine_tea_is_dear(
        price: ::core::option::Option<&Price>,
        quality: &Quality,
    ) -> ::core::option::Option<::core::primitive::bool> {
        __comity::rule::some(
            !__comity::Vocabulary::is_within(*quality, Quality::Fine) || price.is_none()
                || ((price?.value.to_f64()) * (2f64)) >= 5f64
                || __comity::rule::contains(
                    price?.unit,
                    ::core::iter::IntoIterator::into_iter([Unit::EUR]),
                ),
        )
    }
    impl __comity::Decode for Tea {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let mut values = [0; 6];
            let slots = decoder.record(node, &SHAPE, &mut values)?;
            let id = decoder.required::<Slug>(&slots, 0);
            let price = decoder.optional::<Price>(&slots, 1);
            let quality = decoder
                .optional::<Quality>(&slots, 2)
                .and_then(|value| {
                    value.or_else(|| ::core::option::Option::Some(Quality::Plain))
                });
            let blend_of = decoder.many::<Slug>(&slots, 3);
            let caffeine = decoder.optional::<Percent>(&slots, 4);
            let organic = decoder
                .optional::<::core::primitive::bool>(&slots, 5)
                .and_then(|value| value.or_else(|| ::core::option::Option::Some(false)));
            if let ::core::option::Option::Some(blend_of) = &blend_of {
                decoder.rule(&slots, &RULES[0], blend_of_two(blend_of));
            }
            if let (
                ::core::option::Option::Some(id),
                ::core::option::Option::Some(blend_of),
            ) = (&id, &blend_of) {
                decoder
                    .rule(
                        &slots,
                        &RULES[1],
                        no_blend_of_itself(decoder.steps(), id, blend_of),
                    );
            }
            if let (
                ::core::option::Option::Some(price),
                ::core::option::Option::Some(quality),
            ) = (&price, &quality) {
                decoder
                    .rule(&slots, &RULES[2], fine_tea_is_dear(price.as_ref(), quality));
            }
            ::core::option::Option::Some(Self {
                id: id?,
                price: price?,
                quality: quality?,
                blend_of: blend_of?,
                caffeine: caffeine?,
                organic: organic?,
            })
        }
    }
    impl __comity::Fields for Tea {
        fn shape(&self) -> &'static __comity::RecordShape<'static> {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => ::core::option::Option::Some(__comity::Reflect::view(&self.id)),
                1 => self.price.as_ref().map(__comity::Reflect::view),
                2 => ::core::option::Option::Some(__comity::Reflect::view(&self.quality)),
                3 => {
                    ::core::option::Option::Some(__comity::Reflect::view(&self.blend_of))
                }
                4 => self.caffeine.as_ref().map(__comity::Reflect::view),
                5 => ::core::option::Option::Some(__comity::Reflect::view(&self.organic)),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Tea {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    impl Tea {
        /// Makes a value of what it must have. Every other field is absent or has its default.
        #[must_use]
        pub fn new(id: Slug) -> Self {
            Self {
                id: id,
                price: ::core::option::Option::None,
                quality: __comity::checked(::core::option::Option::Some(Quality::Plain)),
                blend_of: ::std::vec::Vec::new(),
                caffeine: ::core::option::Option::None,
                organic: __comity::checked(::core::option::Option::Some(false)),
            }
        }
        /// Sets `price`.
        #[inline]
        #[must_use]
        pub fn with_price(mut self, value: Price) -> Self {
            self.price = ::core::option::Option::Some(value);
            self
        }
        /// Sets `quality`.
        #[inline]
        #[must_use]
        pub fn with_quality(mut self, value: Quality) -> Self {
            self.quality = value;
            self
        }
        /// Sets `blend_of`.
        #[inline]
        #[must_use]
        pub fn with_blend_of(
            mut self,
            value: impl ::core::iter::IntoIterator<Item = Slug>,
        ) -> Self {
            self.blend_of = __comity::list(value);
            self
        }
        /// Sets `caffeine`.
        #[inline]
        #[must_use]
        pub fn with_caffeine(mut self, value: Percent) -> Self {
            self.caffeine = ::core::option::Option::Some(value);
            self
        }
        /// Sets `organic`.
        #[inline]
        #[must_use]
        pub fn with_organic(mut self, value: ::core::primitive::bool) -> Self {
            self.organic = value;
            self
        }
    }
    __comity::__serde!(Tea);
    __comity::__json_schema!(
        ONTOLOGY, Tea, "Tea",
        "{\"description\":\"One tea.\",\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Its name within the menu.\",\"$ref\":\"#/$defs/Slug\"},\"price\":{\"description\":\"What a portion costs.\",\"anyOf\":[{\"allOf\":[{\"$ref\":\"#/$defs/Price\"},{\"properties\":{\"unit\":{\"enum\":[\"currency\",\"EUR\",\"USD\"]}}}]},{\"type\":\"null\"}]},\"quality\":{\"description\":\"How good it is said to be.\",\"anyOf\":[{\"$ref\":\"#/$defs/Quality\"},{\"type\":\"null\"}],\"default\":\"plain\"},\"blend_of\":{\"description\":\"The teas that it is blended of.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Slug\"}},\"caffeine\":{\"description\":\"How much caffeine there is in the leaf.\",\"anyOf\":[{\"$ref\":\"#/$defs/Percent\"},{\"type\":\"null\"}]},\"organic\":{\"description\":\"Whether it is said to be grown without pesticides.\",\"type\":[\"boolean\",\"null\"],\"default\":false}},\"required\":[\"id\"],\"additionalProperties\":false,\"allOf\":[{\"$comment\":\"rule blend-of-two: A blend has two parts or more.\",\"not\":{\"properties\":{\"blend_of\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":1}},\"required\":[\"blend_of\"]}}]}",
        ["Slug" Slug, "Price" Price, "Quality" Quality, "Percent" Percent]
    );
};
/// Several items together.
///
/// A variant of `Item`: `kind: set`.
#[::core::prelude::v1::derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
#[non_exhaustive]
pub struct Set {
    /// Its name within the menu.
    ///
    /// Declares a `Slug`, unique in the document.
    pub id: Slug,
    /// What a portion costs.
    ///
    /// In `currency`, or a unit of it.
    pub price: ::core::option::Option<Price>,
    /// What it is made up of.
    ///
    /// From 2 to 8.
    pub parts: ::std::vec::Vec<Item>,
    /// What is served when it is out.
    pub instead: ::core::option::Option<::std::boxed::Box<Set>>,
}
/// What a `Set` must have, by name: `Set::from(NewSet { ... })`.
///
/// Every other field is absent or has its default, as after `Set::new`.
#[::core::prelude::v1::derive(::core::clone::Clone, ::core::fmt::Debug)]
pub struct NewSet {
    /// Its name within the menu.
    ///
    /// Declares a `Slug`, unique in the document.
    pub id: Slug,
    /// What it is made up of.
    ///
    /// From 2 to 8.
    pub parts: ::std::vec::Vec<Item>,
}
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape<'static> = __comity::RecordShape::new(
        "Set",
        &[
            __comity::FieldShape::new("id", "Slug").identity("Slug"),
            __comity::FieldShape::new("price", "Price")
                .optional()
                .unit(<Unit as __comity::Vocabulary>::TABLE, 0),
            __comity::FieldShape::new("parts", "Item")
                .list(2, ::core::option::Option::Some(8)),
            __comity::FieldShape::new("instead", "Set").optional(),
        ],
    );
    impl __comity::Decode for Set {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let mut values = [0; 4];
            let slots = decoder.record(node, &SHAPE, &mut values)?;
            let id = decoder.required::<Slug>(&slots, 0);
            let price = decoder.optional::<Price>(&slots, 1);
            let parts = decoder.many::<Item>(&slots, 2);
            let instead = decoder.optional::<::std::boxed::Box<Set>>(&slots, 3);
            ::core::option::Option::Some(Self {
                id: id?,
                price: price?,
                parts: parts?,
                instead: instead?,
            })
        }
    }
    impl __comity::Fields for Set {
        fn shape(&self) -> &'static __comity::RecordShape<'static> {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => ::core::option::Option::Some(__comity::Reflect::view(&self.id)),
                1 => self.price.as_ref().map(__comity::Reflect::view),
                2 => ::core::option::Option::Some(__comity::Reflect::view(&self.parts)),
                3 => self.instead.as_ref().map(__comity::Reflect::view),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Set {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    impl Set {
        /// Makes a value of what it must have. Every other field is absent or has its default.
        #[must_use]
        pub fn new(
            id: Slug,
            parts: impl ::core::iter::IntoIterator<
                Item = impl ::core::convert::Into<Item>,
            >,
        ) -> Self {
            Self {
                id: id,
                price: ::core::option::Option::None,
                parts: __comity::list(parts),
                instead: ::core::option::Option::None,
            }
        }
        /// Sets `price`.
        #[inline]
        #[must_use]
        pub fn with_price(mut self, value: Price) -> Self {
            self.price = ::core::option::Option::Some(value);
            self
        }
        /// Sets `instead`.
        #[inline]
        #[must_use]
        pub fn with_instead(mut self, value: Set) -> Self {
            self.instead = ::core::option::Option::Some(::std::boxed::Box::new(value));
            self
        }
    }
    impl ::core::convert::From<NewSet> for Set {
        fn from(new: NewSet) -> Self {
            Self::new(new.id, new.parts)
        }
    }
    __comity::__serde!(Set);
    __comity::__json_schema!(
        ONTOLOGY, Set, "Set",
        "{\"description\":\"Several items together.\",\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Its name within the menu.\",\"$ref\":\"#/$defs/Slug\"},\"price\":{\"description\":\"What a portion costs.\",\"anyOf\":[{\"allOf\":[{\"$ref\":\"#/$defs/Price\"},{\"properties\":{\"unit\":{\"enum\":[\"currency\",\"EUR\",\"USD\"]}}}]},{\"type\":\"null\"}]},\"parts\":{\"description\":\"What it is made up of.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Item\"},\"minItems\":2,\"maxItems\":8},\"instead\":{\"description\":\"What is served when it is out.\",\"anyOf\":[{\"$ref\":\"#/$defs/Set\"},{\"type\":\"null\"}]}},\"required\":[\"id\",\"parts\"],\"additionalProperties\":false}",
        ["Slug" Slug, "Price" Price, "Item" Item, "Set" Set]
    );
};
/// What a menu lists.
#[::core::prelude::v1::derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
#[non_exhaustive]
pub enum Item {
    /// One tea.
    ///
    /// `kind: tea`
    Tea(Tea),
    /// Several items together.
    ///
    /// `kind: set`
    Set(Set),
}
impl Item {
    /// The value of `kind`: which variant this is.
    pub fn kind(&self) -> &'static ::core::primitive::str {
        match self {
            Self::Tea(_) => "tea",
            Self::Set(_) => "set",
        }
    }
    /// Its name within the menu.
    pub fn id(&self) -> &Slug {
        match self {
            Self::Tea(record) => &record.id,
            Self::Set(record) => &record.id,
        }
    }
    /// What a portion costs.
    pub fn price(&self) -> ::core::option::Option<Price> {
        match self {
            Self::Tea(record) => record.price,
            Self::Set(record) => record.price,
        }
    }
    /// The record, if the value is of the kind `tea`.
    pub fn as_tea(&self) -> ::core::option::Option<&Tea> {
        match self {
            Self::Tea(record) => ::core::option::Option::Some(record),
            _ => ::core::option::Option::None,
        }
    }
    /// The record, if the value is of the kind `set`.
    pub fn as_set(&self) -> ::core::option::Option<&Set> {
        match self {
            Self::Set(record) => ::core::option::Option::Some(record),
            _ => ::core::option::Option::None,
        }
    }
}
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::UnionShape<'static> = __comity::UnionShape {
        name: "Item",
        tag: "kind",
        variants: __comity::List::Borrowed(&["tea", "set"]),
        identity: ::core::option::Option::Some(("id", "Slug")),
    };
    impl __comity::Decode for Item {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            match decoder.variant(node, &SHAPE)? {
                0 => <Tea as __comity::Decode>::decode(decoder, node).map(Self::Tea),
                1 => <Set as __comity::Decode>::decode(decoder, node).map(Self::Set),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Item {
        fn view(&self) -> __comity::View<'_> {
            match self {
                Self::Tea(record) => __comity::View::Variant("kind", "tea", record),
                Self::Set(record) => __comity::View::Variant("kind", "set", record),
            }
        }
    }
    __comity::__variant!(Item, Tea, Tea, "tea");
    __comity::__variant!(Item, Set, Set, "set");
    __comity::__serde!(Item);
    __comity::__json_schema!(
        ONTOLOGY, Item, "Item",
        "{\"description\":\"What a menu lists.\",\"type\":\"object\",\"properties\":{\"kind\":{\"enum\":[\"tea\",\"set\"]}},\"required\":[\"kind\"],\"allOf\":[{\"if\":{\"properties\":{\"kind\":{\"const\":\"tea\"}},\"required\":[\"kind\"]},\"then\":{\"description\":\"One tea.\",\"type\":\"object\",\"properties\":{\"kind\":{\"const\":\"tea\"},\"id\":{\"description\":\"Its name within the menu.\",\"$ref\":\"#/$defs/Slug\"},\"price\":{\"description\":\"What a portion costs.\",\"anyOf\":[{\"allOf\":[{\"$ref\":\"#/$defs/Price\"},{\"properties\":{\"unit\":{\"enum\":[\"currency\",\"EUR\",\"USD\"]}}}]},{\"type\":\"null\"}]},\"quality\":{\"description\":\"How good it is said to be.\",\"anyOf\":[{\"$ref\":\"#/$defs/Quality\"},{\"type\":\"null\"}],\"default\":\"plain\"},\"blend_of\":{\"description\":\"The teas that it is blended of.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Slug\"}},\"caffeine\":{\"description\":\"How much caffeine there is in the leaf.\",\"anyOf\":[{\"$ref\":\"#/$defs/Percent\"},{\"type\":\"null\"}]},\"organic\":{\"description\":\"Whether it is said to be grown without pesticides.\",\"type\":[\"boolean\",\"null\"],\"default\":false}},\"required\":[\"kind\",\"id\"],\"additionalProperties\":false,\"allOf\":[{\"$comment\":\"rule blend-of-two: A blend has two parts or more.\",\"not\":{\"properties\":{\"blend_of\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":1}},\"required\":[\"blend_of\"]}}]}},{\"if\":{\"properties\":{\"kind\":{\"const\":\"set\"}},\"required\":[\"kind\"]},\"then\":{\"description\":\"Several items together.\",\"type\":\"object\",\"properties\":{\"kind\":{\"const\":\"set\"},\"id\":{\"description\":\"Its name within the menu.\",\"$ref\":\"#/$defs/Slug\"},\"price\":{\"description\":\"What a portion costs.\",\"anyOf\":[{\"allOf\":[{\"$ref\":\"#/$defs/Price\"},{\"properties\":{\"unit\":{\"enum\":[\"currency\",\"EUR\",\"USD\"]}}}]},{\"type\":\"null\"}]},\"parts\":{\"description\":\"What it is made up of.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Item\"},\"minItems\":2,\"maxItems\":8},\"instead\":{\"description\":\"What is served when it is out.\",\"anyOf\":[{\"$ref\":\"#/$defs/Set\"},{\"type\":\"null\"}]}},\"required\":[\"kind\",\"id\",\"parts\"],\"additionalProperties\":false}}]}",
        ["Slug" Slug, "Price" Price, "Quality" Quality, "Percent" Percent, "Item" Item,
        "Set" Set]
    );
};
