/// The ontology of these types: `tea@0.1.0`.
pub const ONTOLOGY: ::comity::Ontology = ::comity::Ontology::new(
    "https://example.org/tea",
    "tea",
    "0.1.0",
    6990324540995626486u64,
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
    #[deprecated(since = "0.1.0", note = "two words for one thing: use `fine`")]
    Choice,
}
#[allow(clippy::all, clippy::pedantic)]
#[allow(deprecated)]
const _: () = {
    use ::comity::__private as __comity;
    impl __comity::Vocabulary for Quality {
        const TABLE: &'static __comity::Table = &__comity::Table {
            name: "Quality",
            definition: "How good a tea is said to be.",
            order: __comity::Order::Partial,
            terms: &[
                __comity::TermRow {
                    code: "plain",
                    identifier: "Plain",
                    definition: "Nothing is claimed.",
                    labels: &[("en", "plain"), ("zh-Hans", "普通")],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "fine",
                    identifier: "Fine",
                    definition: "Claimed to be good.",
                    labels: &[("en", "fine"), ("zh-Hans", "上等")],
                    aliases: &[("en", "good")],
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
                    labels: &[("en", "rare"), ("zh-Hans", "稀有")],
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
                    labels: &[("en", "choice"), ("zh-Hans", "精选")],
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
        const ALL: &'static [Self] = &[
            Self::Plain,
            Self::Fine,
            Self::Rare,
            Self::Choice,
        ];
        fn index(self) -> ::core::primitive::u16 {
            self as ::core::primitive::u16
        }
    }
    __comity::__vocabulary!(Quality);
    __comity::__ordered!(Quality);
    __comity::__default_term!(Quality, Plain);
    __comity::__json_schema!(
        ONTOLOGY, Quality, "Quality",
        "{\"description\":\"How good a tea is said to be.\",\"type\":\"string\",\"enum\":[\"plain\",\"fine\",\"rare\",\"choice\"],\"enumDescriptions\":[\"plain · 普通\\n\\nNothing is claimed.\",\"fine · 上等\\n\\nClaimed to be good.\\n\\nNot the grade of the leaf.\\n\\nAlso: good.\",\"rare · 稀有\\n\\nClaimed to be hard to find, which says nothing of how good it is.\",\"choice · 精选\\n\\nDeprecated since 0.1.0 (two words for one thing): use `fine`.\\n\\nClaimed to be good.\"],\"x-deprecated\":{\"choice\":{\"since\":\"0.1.0\",\"replacedBy\":\"fine\",\"reason\":\"two words for one thing\"}}}",
        []
    );
};
/// How a number is bounded by the words around it.
#[::core::prelude::v1::derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
#[non_exhaustive]
pub enum Qualifier {
    /// The number itself; also for words that only stress it.
    ///
    /// `exact` · exactly (en) · 恰好 (zh-Hans) · 恰好 (zh-Hant)
    Exact,
    /// The number lies near, on either side.
    ///
    /// `about` · about (en) · 约 (zh-Hans) · 約 (zh-Hant)
    About,
    /// The number lies near, below what is written.
    ///
    /// `nearly` · nearly (en) · 近 (zh-Hans) · 近 (zh-Hant)
    Nearly,
    /// The number is greater than what is written.
    ///
    /// `more-than` · more than (en) · 超过 (zh-Hans) · 超過 (zh-Hant)
    MoreThan,
    /// The number is what is written, or greater.
    ///
    /// `at-least` · at least (en) · 至少 (zh-Hans) · 至少 (zh-Hant)
    AtLeast,
    /// The number is smaller than what is written.
    ///
    /// `less-than` · less than (en) · 不到 (zh-Hans) · 不到 (zh-Hant)
    LessThan,
    /// The number is what is written, or smaller.
    ///
    /// `at-most` · at most (en) · 至多 (zh-Hans) · 至多 (zh-Hant)
    AtMost,
    /// The number is the greatest of what happens or is possible.
    ///
    /// `up-to` · up to (en) · 可达 (zh-Hans) · 可達 (zh-Hant)
    UpTo,
    /// A few times what is written: several thousand is written as 1000.
    ///
    /// `several` · several (en) · 数 (zh-Hans) · 數 (zh-Hant)
    Several,
}
#[allow(clippy::all, clippy::pedantic)]
#[allow(deprecated)]
const _: () = {
    use ::comity::__private as __comity;
    impl __comity::Vocabulary for Qualifier {
        const TABLE: &'static __comity::Table = &__comity::Table {
            name: "Qualifier",
            definition: "How a number is bounded by the words around it.",
            order: __comity::Order::None,
            terms: &[
                __comity::TermRow {
                    code: "exact",
                    identifier: "Exact",
                    definition: "The number itself; also for words that only stress it.",
                    labels: &[
                        ("en", "exactly"),
                        ("zh-Hans", "恰好"),
                        ("zh-Hant", "恰好"),
                    ],
                    aliases: &[
                        ("en", "exact"),
                        ("en", "reaching"),
                        ("zh-Hans", "达"),
                        ("zh-Hans", "达到"),
                        ("zh-Hant", "達"),
                        ("zh-Hant", "達到"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "about",
                    identifier: "About",
                    definition: "The number lies near, on either side.",
                    labels: &[("en", "about"), ("zh-Hans", "约"), ("zh-Hant", "約")],
                    aliases: &[
                        ("en", "approximately"),
                        ("en", "around"),
                        ("en", "roughly"),
                        ("en", "some"),
                        ("en", "circa"),
                        ("zh-Hans", "大约"),
                        ("zh-Hans", "左右"),
                        ("zh-Hans", "上下"),
                        ("zh-Hans", "约为"),
                        ("zh-Hans", "大致"),
                        ("zh-Hant", "大約"),
                        ("zh-Hant", "左右"),
                        ("zh-Hant", "上下"),
                        ("zh-Hant", "約為"),
                        ("zh-Hant", "大致"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "nearly",
                    identifier: "Nearly",
                    definition: "The number lies near, below what is written.",
                    labels: &[("en", "nearly"), ("zh-Hans", "近"), ("zh-Hant", "近")],
                    aliases: &[
                        ("en", "almost"),
                        ("en", "close to"),
                        ("zh-Hans", "将近"),
                        ("zh-Hans", "接近"),
                        ("zh-Hans", "几乎"),
                        ("zh-Hant", "將近"),
                        ("zh-Hant", "接近"),
                        ("zh-Hant", "幾乎"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "more-than",
                    identifier: "MoreThan",
                    definition: "The number is greater than what is written.",
                    labels: &[
                        ("en", "more than"),
                        ("zh-Hans", "超过"),
                        ("zh-Hant", "超過"),
                    ],
                    aliases: &[
                        ("en", "over"),
                        ("en", "above"),
                        ("en", "exceeding"),
                        ("en", "in excess of"),
                        ("zh-Hans", "多"),
                        ("zh-Hans", "逾"),
                        ("zh-Hans", "余"),
                        ("zh-Hans", "超"),
                        ("zh-Hans", "突破"),
                        ("zh-Hans", "高于"),
                        ("zh-Hant", "多"),
                        ("zh-Hant", "逾"),
                        ("zh-Hant", "餘"),
                        ("zh-Hant", "超"),
                        ("zh-Hant", "突破"),
                        ("zh-Hant", "高於"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "at-least",
                    identifier: "AtLeast",
                    definition: "The number is what is written, or greater.",
                    labels: &[
                        ("en", "at least"),
                        ("zh-Hans", "至少"),
                        ("zh-Hant", "至少"),
                    ],
                    aliases: &[
                        ("en", "no less than"),
                        ("en", "no fewer than"),
                        ("zh-Hans", "不少于"),
                        ("zh-Hans", "不低于"),
                        ("zh-Hans", "以上"),
                        ("zh-Hant", "不少於"),
                        ("zh-Hant", "不低於"),
                        ("zh-Hant", "以上"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "less-than",
                    identifier: "LessThan",
                    definition: "The number is smaller than what is written.",
                    labels: &[
                        ("en", "less than"),
                        ("zh-Hans", "不到"),
                        ("zh-Hant", "不到"),
                    ],
                    aliases: &[
                        ("en", "under"),
                        ("en", "below"),
                        ("en", "fewer than"),
                        ("zh-Hans", "不足"),
                        ("zh-Hans", "低于"),
                        ("zh-Hans", "少于"),
                        ("zh-Hans", "未满"),
                        ("zh-Hans", "未达"),
                        ("zh-Hant", "不足"),
                        ("zh-Hant", "低於"),
                        ("zh-Hant", "少於"),
                        ("zh-Hant", "未滿"),
                        ("zh-Hant", "未達"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "at-most",
                    identifier: "AtMost",
                    definition: "The number is what is written, or smaller.",
                    labels: &[
                        ("en", "at most"),
                        ("zh-Hans", "至多"),
                        ("zh-Hant", "至多"),
                    ],
                    aliases: &[
                        ("en", "no more than"),
                        ("en", "within"),
                        ("zh-Hans", "不超过"),
                        ("zh-Hans", "最多"),
                        ("zh-Hans", "以内"),
                        ("zh-Hant", "不超過"),
                        ("zh-Hant", "最多"),
                        ("zh-Hant", "以內"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "up-to",
                    identifier: "UpTo",
                    definition: "The number is the greatest of what happens or is possible.",
                    labels: &[
                        ("en", "up to"),
                        ("zh-Hans", "可达"),
                        ("zh-Hant", "可達"),
                    ],
                    aliases: &[
                        ("en", "as many as"),
                        ("en", "as much as"),
                        ("zh-Hans", "最高可达"),
                        ("zh-Hans", "多达"),
                        ("zh-Hans", "高达"),
                        ("zh-Hant", "最高可達"),
                        ("zh-Hant", "多達"),
                        ("zh-Hant", "高達"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "several",
                    identifier: "Several",
                    definition: "A few times what is written: several thousand is written as 1000.",
                    labels: &[("en", "several"), ("zh-Hans", "数"), ("zh-Hant", "數")],
                    aliases: &[
                        ("en", "a few"),
                        ("zh-Hans", "几"),
                        ("zh-Hans", "若干"),
                        ("zh-Hant", "幾"),
                        ("zh-Hant", "若干"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
            ],
            lookup: __comity::Lookup::Match(|code| {
                ::core::option::Option::Some(
                    match code {
                        "exact" => 0,
                        "about" => 1,
                        "nearly" => 2,
                        "more-than" => 3,
                        "at-least" => 4,
                        "less-than" => 5,
                        "at-most" => 6,
                        "up-to" => 7,
                        "several" => 8,
                        _ => return ::core::option::Option::None,
                    },
                )
            }),
        };
        const ALL: &'static [Self] = &[
            Self::Exact,
            Self::About,
            Self::Nearly,
            Self::MoreThan,
            Self::AtLeast,
            Self::LessThan,
            Self::AtMost,
            Self::UpTo,
            Self::Several,
        ];
        fn index(self) -> ::core::primitive::u16 {
            self as ::core::primitive::u16
        }
    }
    __comity::__vocabulary!(Qualifier);
    __comity::__default_term!(Qualifier, Exact);
    __comity::__json_schema!(
        ONTOLOGY, Qualifier, "Qualifier",
        "{\"description\":\"How a number is bounded by the words around it.\",\"type\":\"string\",\"enum\":[\"exact\",\"about\",\"nearly\",\"more-than\",\"at-least\",\"less-than\",\"at-most\",\"up-to\",\"several\"],\"enumDescriptions\":[\"exactly · 恰好\\n\\nThe number itself; also for words that only stress it.\\n\\nAlso: exact, reaching, 达, 达到, 達, 達到.\",\"about · 约 · 約\\n\\nThe number lies near, on either side.\\n\\nAlso: approximately, around, roughly, some, circa, 大约, 左右, 上下, 约为, 大致, 大約, 約為.\",\"nearly · 近\\n\\nThe number lies near, below what is written.\\n\\nAlso: almost, close to, 将近, 接近, 几乎, 將近, 幾乎.\",\"more than · 超过 · 超過\\n\\nThe number is greater than what is written.\\n\\nAlso: over, above, exceeding, in excess of, 多, 逾, 余, 超, 突破, 高于, 餘, 高於.\",\"at least · 至少\\n\\nThe number is what is written, or greater.\\n\\nAlso: no less than, no fewer than, 不少于, 不低于, 以上, 不少於, 不低於.\",\"less than · 不到\\n\\nThe number is smaller than what is written.\\n\\nAlso: under, below, fewer than, 不足, 低于, 少于, 未满, 未达, 低於, 少於, 未滿, 未達.\",\"at most · 至多\\n\\nThe number is what is written, or smaller.\\n\\nAlso: no more than, within, 不超过, 最多, 以内, 不超過, 以內.\",\"up to · 可达 · 可達\\n\\nThe number is the greatest of what happens or is possible.\\n\\nAlso: as many as, as much as, 最高可达, 多达, 高达, 最高可達, 多達, 高達.\",\"several · 数 · 數\\n\\nA few times what is written: several thousand is written as 1000.\\n\\nAlso: a few, 几, 若干, 幾.\"]}",
        []
    );
};
/// Units of measure, each below the dimension that it measures.
///
/// Codes are those of UCUM (case-sensitive), and of ISO 4217 for money.
#[::core::prelude::v1::derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
#[non_exhaustive]
pub enum Unit {
    /// Money, in a currency of ISO 4217.
    ///
    /// `currency` · currency (en) · 货币 (zh-Hans) · 貨幣 (zh-Hant)
    Currency,
    /// How long or how far.
    ///
    /// `length` · length (en) · 长度 (zh-Hans) · 長度 (zh-Hant)
    Length,
    /// How much surface.
    ///
    /// `area` · area (en) · 面积 (zh-Hans) · 面積 (zh-Hant)
    Area,
    /// How much space.
    ///
    /// `volume` · volume (en) · 体积 (zh-Hans) · 體積 (zh-Hant)
    Volume,
    /// Volume or mass in a time.
    ///
    /// `flow` · flow (en) · 流量 (zh-Hans) · 流量 (zh-Hant)
    Flow,
    /// How heavy.
    ///
    /// `mass` · mass (en) · 质量 (zh-Hans) · 質量 (zh-Hant)
    Mass,
    /// How long in time.
    ///
    /// `duration` · duration (en) · 时长 (zh-Hans) · 時長 (zh-Hant)
    Duration,
    /// Work that is or can be done.
    ///
    /// `energy` · energy (en) · 能量 (zh-Hans) · 能量 (zh-Hant)
    Energy,
    /// Energy in a time, such as the capacity of a plant.
    ///
    /// `power` · power (en) · 功率 (zh-Hans) · 功率 (zh-Hant)
    Power,
    /// How many of something.
    ///
    /// `count` · count (en) · 数目 (zh-Hans) · 數目 (zh-Hant)
    Count,
    /// A part of a whole, or a multiple.
    ///
    /// `ratio` · ratio (en) · 比率 (zh-Hans) · 比率 (zh-Hant)
    Ratio,
    /// The currency of the United States.
    ///
    /// `USD` · United States dollar (en) · 美元 (zh-Hans) · 美元 (zh-Hant)
    ///
    /// Narrower than `currency`.
    USD,
    /// The currency of China; its unit is the yuan.
    ///
    /// `CNY` · renminbi (en) · 人民币 (zh-Hans) · 人民幣 (zh-Hant)
    ///
    /// Narrower than `currency`.
    CNY,
    /// The currency of the euro area.
    ///
    /// `EUR` · euro (en) · 欧元 (zh-Hans) · 歐元 (zh-Hant)
    ///
    /// Narrower than `currency`.
    EUR,
    /// The currency of the United Kingdom.
    ///
    /// `GBP` · pound sterling (en) · 英镑 (zh-Hans) · 英鎊 (zh-Hant)
    ///
    /// Narrower than `currency`.
    GBP,
    /// The currency of Japan.
    ///
    /// `JPY` · yen (en) · 日元 (zh-Hans) · 日圓 (zh-Hant)
    ///
    /// Narrower than `currency`.
    JPY,
    /// The currency of Russia.
    ///
    /// `RUB` · Russian rouble (en) · 俄罗斯卢布 (zh-Hans) · 俄羅斯盧布 (zh-Hant)
    ///
    /// Narrower than `currency`.
    RUB,
    /// The currency of Kazakhstan.
    ///
    /// `KZT` · tenge (en) · 坚戈 (zh-Hans) · 堅戈 (zh-Hant)
    ///
    /// Narrower than `currency`.
    KZT,
    /// The currency of Kyrgyzstan.
    ///
    /// `KGS` · Kyrgyz som (en) · 吉尔吉斯索姆 (zh-Hans) · 吉爾吉斯索姆 (zh-Hant)
    ///
    /// Narrower than `currency`.
    KGS,
    /// The currency of Uzbekistan.
    ///
    /// `UZS` · Uzbek sum (en) · 乌兹别克苏姆 (zh-Hans) · 烏茲別克蘇姆 (zh-Hant)
    ///
    /// Narrower than `currency`.
    UZS,
    /// The currency of Tajikistan.
    ///
    /// `TJS` · somoni (en) · 索莫尼 (zh-Hans) · 索莫尼 (zh-Hant)
    ///
    /// Narrower than `currency`.
    TJS,
    /// The currency of Turkmenistan.
    ///
    /// `TMT` · Turkmen manat (en) · 土库曼马纳特 (zh-Hans) · 土庫曼馬納特 (zh-Hant)
    ///
    /// Narrower than `currency`.
    TMT,
    /// The metre.
    ///
    /// `m` · metre (en) · 米 (zh-Hans) · 米 (zh-Hant)
    ///
    /// Narrower than `length`.
    Metre,
    /// A thousand metres.
    ///
    /// `km` · kilometre (en) · 公里 (zh-Hans) · 公里 (zh-Hant)
    ///
    /// Narrower than `length`.
    Kilometre,
    /// A square with sides of a metre.
    ///
    /// `m2` · square metre (en) · 平方米 (zh-Hans) · 平方米 (zh-Hant)
    ///
    /// Narrower than `area`.
    SquareMetre,
    /// Ten thousand square metres.
    ///
    /// `har` · hectare (en) · 公顷 (zh-Hans) · 公頃 (zh-Hant)
    ///
    /// Narrower than `area`.
    Hectare,
    /// A square with sides of a kilometre.
    ///
    /// `km2` · square kilometre (en) · 平方公里 (zh-Hans) · 平方公里 (zh-Hant)
    ///
    /// Narrower than `area`.
    SquareKilometre,
    /// A thousandth of a cubic metre.
    ///
    /// `L` · litre (en) · 升 (zh-Hans) · 公升 (zh-Hant)
    ///
    /// Narrower than `volume`.
    Litre,
    /// A cube with sides of a metre.
    ///
    /// `m3` · cubic metre (en) · 立方米 (zh-Hans) · 立方米 (zh-Hant)
    ///
    /// Narrower than `volume`.
    CubicMetre,
    /// So many cubic metres in a year.
    ///
    /// `m3/a` · cubic metre per year (en) · 立方米每年 (zh-Hans) · 立方米每年 (zh-Hant)
    ///
    /// Narrower than `flow`.
    CubicMetrePerYear,
    /// A thousandth of a kilogram.
    ///
    /// `g` · gram (en) · 克 (zh-Hans) · 克 (zh-Hant)
    ///
    /// Narrower than `mass`.
    Gram,
    /// The kilogram.
    ///
    /// `kg` · kilogram (en) · 千克 (zh-Hans) · 千克 (zh-Hant)
    ///
    /// Narrower than `mass`.
    Kilogram,
    /// A thousand kilograms.
    ///
    /// `t` · tonne (en) · 吨 (zh-Hans) · 噸 (zh-Hant)
    ///
    /// Narrower than `mass`.
    Tonne,
    /// So many tonnes in a year.
    ///
    /// `t/a` · tonne per year (en) · 吨每年 (zh-Hans) · 噸每年 (zh-Hant)
    ///
    /// Narrower than `flow`.
    TonnePerYear,
    /// A year.
    ///
    /// `a` · year (en) · 年 (zh-Hans) · 年 (zh-Hant)
    ///
    /// Narrower than `duration`.
    Year,
    /// A month.
    ///
    /// `mo` · month (en) · 月 (zh-Hans) · 月 (zh-Hant)
    ///
    /// Narrower than `duration`.
    Month,
    /// Seven days.
    ///
    /// `wk` · week (en) · 周 (zh-Hans) · 週 (zh-Hant)
    ///
    /// Narrower than `duration`.
    Week,
    /// A day.
    ///
    /// `d` · day (en) · 天 (zh-Hans) · 天 (zh-Hant)
    ///
    /// Narrower than `duration`.
    Day,
    /// An hour.
    ///
    /// `h` · hour (en) · 小时 (zh-Hans) · 小時 (zh-Hant)
    ///
    /// Narrower than `duration`.
    Hour,
    /// A minute.
    ///
    /// `min` · minute (en) · 分钟 (zh-Hans) · 分鐘 (zh-Hant)
    ///
    /// Narrower than `duration`.
    Minute,
    /// The second.
    ///
    /// `s` · second (en) · 秒 (zh-Hans) · 秒 (zh-Hant)
    ///
    /// Narrower than `duration`.
    Second,
    /// A kilowatt for an hour.
    ///
    /// `kW.h` · kilowatt hour (en) · 千瓦时 (zh-Hans) · 千瓦時 (zh-Hant)
    ///
    /// Narrower than `energy`.
    KilowattHour,
    /// A million watts.
    ///
    /// `MW` · megawatt (en) · 兆瓦 (zh-Hans) · 兆瓦 (zh-Hant)
    ///
    /// Narrower than `power`.
    Megawatt,
    /// Things of any kind.
    ///
    /// `{item}` · item (en) · 个 (zh-Hans) · 個 (zh-Hant)
    ///
    /// Narrower than `count`.
    Item,
    /// People.
    ///
    /// `{person}` · person (en) · 人 (zh-Hans) · 人 (zh-Hant)
    ///
    /// Narrower than `count`.
    Person,
    /// How often something happened.
    ///
    /// `{time}` · occurrence (en) · 次 (zh-Hans) · 次 (zh-Hant)
    ///
    /// Narrower than `count`.
    Occurrence,
    /// Things that come in twos, such as twinned cities.
    ///
    /// `{pair}` · pair (en) · 对 (zh-Hans) · 對 (zh-Hant)
    ///
    /// Narrower than `count`.
    Pair,
    /// Agreements, declarations and other papers.
    ///
    /// `{document}` · document (en) · 份 (zh-Hans) · 份 (zh-Hant)
    ///
    /// Narrower than `count`.
    Document,
    /// Schools, institutes and other bodies.
    ///
    /// `{institution}` · institution (en) · 所 (zh-Hans) · 所 (zh-Hant)
    ///
    /// Narrower than `count`.
    Institution,
    /// Containers, counted as if each were twenty feet long.
    ///
    /// `{TEU}` · twenty-foot equivalent unit (en) · 标准箱 (zh-Hans) · 標準箱 (zh-Hant)
    ///
    /// Narrower than `count`.
    TwentyFootUnit,
    /// How many times something else.
    ///
    /// `1` · multiple (en) · 倍 (zh-Hans) · 倍 (zh-Hant)
    ///
    /// Narrower than `ratio`.
    Multiple,
    /// Parts of a hundred.
    ///
    /// `%` · per cent (en) · 百分之 (zh-Hans) · 百分之 (zh-Hant)
    ///
    /// Narrower than `ratio`.
    Percent,
    /// The difference of two percentages.
    ///
    /// `%{point}` · percentage point (en) · 百分点 (zh-Hans) · 百分點 (zh-Hant)
    ///
    /// Narrower than `ratio`.
    PercentagePoint,
}
#[allow(clippy::all, clippy::pedantic)]
#[allow(deprecated)]
const _: () = {
    use ::comity::__private as __comity;
    impl __comity::Vocabulary for Unit {
        const TABLE: &'static __comity::Table = &__comity::Table {
            name: "Unit",
            definition: "Units of measure, each below the dimension that it measures.",
            order: __comity::Order::None,
            terms: &[
                __comity::TermRow {
                    code: "currency",
                    identifier: "Currency",
                    definition: "Money, in a currency of ISO 4217.",
                    labels: &[
                        ("en", "currency"),
                        ("zh-Hans", "货币"),
                        ("zh-Hant", "貨幣"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "length",
                    identifier: "Length",
                    definition: "How long or how far.",
                    labels: &[
                        ("en", "length"),
                        ("zh-Hans", "长度"),
                        ("zh-Hant", "長度"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "area",
                    identifier: "Area",
                    definition: "How much surface.",
                    labels: &[
                        ("en", "area"),
                        ("zh-Hans", "面积"),
                        ("zh-Hant", "面積"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "volume",
                    identifier: "Volume",
                    definition: "How much space.",
                    labels: &[
                        ("en", "volume"),
                        ("zh-Hans", "体积"),
                        ("zh-Hant", "體積"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "flow",
                    identifier: "Flow",
                    definition: "Volume or mass in a time.",
                    labels: &[
                        ("en", "flow"),
                        ("zh-Hans", "流量"),
                        ("zh-Hant", "流量"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "mass",
                    identifier: "Mass",
                    definition: "How heavy.",
                    labels: &[
                        ("en", "mass"),
                        ("zh-Hans", "质量"),
                        ("zh-Hant", "質量"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "duration",
                    identifier: "Duration",
                    definition: "How long in time.",
                    labels: &[
                        ("en", "duration"),
                        ("zh-Hans", "时长"),
                        ("zh-Hant", "時長"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "energy",
                    identifier: "Energy",
                    definition: "Work that is or can be done.",
                    labels: &[
                        ("en", "energy"),
                        ("zh-Hans", "能量"),
                        ("zh-Hant", "能量"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "power",
                    identifier: "Power",
                    definition: "Energy in a time, such as the capacity of a plant.",
                    labels: &[
                        ("en", "power"),
                        ("zh-Hans", "功率"),
                        ("zh-Hant", "功率"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "count",
                    identifier: "Count",
                    definition: "How many of something.",
                    labels: &[
                        ("en", "count"),
                        ("zh-Hans", "数目"),
                        ("zh-Hant", "數目"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "ratio",
                    identifier: "Ratio",
                    definition: "A part of a whole, or a multiple.",
                    labels: &[
                        ("en", "ratio"),
                        ("zh-Hans", "比率"),
                        ("zh-Hant", "比率"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "USD",
                    identifier: "USD",
                    definition: "The currency of the United States.",
                    labels: &[
                        ("en", "United States dollar"),
                        ("zh-Hans", "美元"),
                        ("zh-Hant", "美元"),
                    ],
                    aliases: &[
                        ("en", "US dollar"),
                        ("en", "US dollars"),
                        ("en", "dollar"),
                        ("en", "dollars"),
                        ("zh-Hans", "美金"),
                        ("zh-Hant", "美金"),
                    ],
                    broader: &[0],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "CNY",
                    identifier: "CNY",
                    definition: "The currency of China; its unit is the yuan.",
                    labels: &[
                        ("en", "renminbi"),
                        ("zh-Hans", "人民币"),
                        ("zh-Hant", "人民幣"),
                    ],
                    aliases: &[
                        ("en", "yuan"),
                        ("en", "RMB"),
                        ("zh-Hans", "元"),
                        ("zh-Hant", "元"),
                    ],
                    broader: &[0],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "EUR",
                    identifier: "EUR",
                    definition: "The currency of the euro area.",
                    labels: &[
                        ("en", "euro"),
                        ("zh-Hans", "欧元"),
                        ("zh-Hant", "歐元"),
                    ],
                    aliases: &[("en", "euros")],
                    broader: &[0],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "GBP",
                    identifier: "GBP",
                    definition: "The currency of the United Kingdom.",
                    labels: &[
                        ("en", "pound sterling"),
                        ("zh-Hans", "英镑"),
                        ("zh-Hant", "英鎊"),
                    ],
                    aliases: &[("en", "pound"), ("en", "pounds")],
                    broader: &[0],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "JPY",
                    identifier: "JPY",
                    definition: "The currency of Japan.",
                    labels: &[
                        ("en", "yen"),
                        ("zh-Hans", "日元"),
                        ("zh-Hant", "日圓"),
                    ],
                    aliases: &[
                        ("en", "Japanese yen"),
                        ("zh-Hans", "日圆"),
                        ("zh-Hant", "日元"),
                    ],
                    broader: &[0],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "RUB",
                    identifier: "RUB",
                    definition: "The currency of Russia.",
                    labels: &[
                        ("en", "Russian rouble"),
                        ("zh-Hans", "俄罗斯卢布"),
                        ("zh-Hant", "俄羅斯盧布"),
                    ],
                    aliases: &[
                        ("en", "rouble"),
                        ("en", "roubles"),
                        ("en", "ruble"),
                        ("en", "rubles"),
                        ("zh-Hans", "卢布"),
                        ("zh-Hant", "盧布"),
                    ],
                    broader: &[0],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "KZT",
                    identifier: "KZT",
                    definition: "The currency of Kazakhstan.",
                    labels: &[
                        ("en", "tenge"),
                        ("zh-Hans", "坚戈"),
                        ("zh-Hant", "堅戈"),
                    ],
                    aliases: &[("zh-Hans", "腾格"), ("zh-Hant", "騰格")],
                    broader: &[0],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "KGS",
                    identifier: "KGS",
                    definition: "The currency of Kyrgyzstan.",
                    labels: &[
                        ("en", "Kyrgyz som"),
                        ("zh-Hans", "吉尔吉斯索姆"),
                        ("zh-Hant", "吉爾吉斯索姆"),
                    ],
                    aliases: &[
                        ("en", "som"),
                        ("zh-Hans", "索姆"),
                        ("zh-Hant", "索姆"),
                    ],
                    broader: &[0],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "UZS",
                    identifier: "UZS",
                    definition: "The currency of Uzbekistan.",
                    labels: &[
                        ("en", "Uzbek sum"),
                        ("zh-Hans", "乌兹别克苏姆"),
                        ("zh-Hant", "烏茲別克蘇姆"),
                    ],
                    aliases: &[
                        ("en", "sum"),
                        ("zh-Hans", "苏姆"),
                        ("zh-Hant", "蘇姆"),
                    ],
                    broader: &[0],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "TJS",
                    identifier: "TJS",
                    definition: "The currency of Tajikistan.",
                    labels: &[
                        ("en", "somoni"),
                        ("zh-Hans", "索莫尼"),
                        ("zh-Hant", "索莫尼"),
                    ],
                    broader: &[0],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "TMT",
                    identifier: "TMT",
                    definition: "The currency of Turkmenistan.",
                    labels: &[
                        ("en", "Turkmen manat"),
                        ("zh-Hans", "土库曼马纳特"),
                        ("zh-Hant", "土庫曼馬納特"),
                    ],
                    broader: &[0],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "m",
                    identifier: "Metre",
                    definition: "The metre.",
                    labels: &[("en", "metre"), ("zh-Hans", "米"), ("zh-Hant", "米")],
                    aliases: &[
                        ("en", "meter"),
                        ("en", "metres"),
                        ("en", "meters"),
                        ("zh-Hans", "公尺"),
                        ("zh-Hant", "公尺"),
                    ],
                    broader: &[1],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "km",
                    identifier: "Kilometre",
                    definition: "A thousand metres.",
                    labels: &[
                        ("en", "kilometre"),
                        ("zh-Hans", "公里"),
                        ("zh-Hant", "公里"),
                    ],
                    aliases: &[
                        ("en", "kilometer"),
                        ("en", "kilometres"),
                        ("en", "kilometers"),
                        ("zh-Hans", "千米"),
                        ("zh-Hant", "千米"),
                    ],
                    broader: &[1],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "m2",
                    identifier: "SquareMetre",
                    definition: "A square with sides of a metre.",
                    labels: &[
                        ("en", "square metre"),
                        ("zh-Hans", "平方米"),
                        ("zh-Hant", "平方米"),
                    ],
                    aliases: &[("en", "square meter"), ("zh-Hant", "平方公尺")],
                    broader: &[2],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "har",
                    identifier: "Hectare",
                    definition: "Ten thousand square metres.",
                    labels: &[
                        ("en", "hectare"),
                        ("zh-Hans", "公顷"),
                        ("zh-Hant", "公頃"),
                    ],
                    aliases: &[("en", "hectares")],
                    broader: &[2],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "km2",
                    identifier: "SquareKilometre",
                    definition: "A square with sides of a kilometre.",
                    labels: &[
                        ("en", "square kilometre"),
                        ("zh-Hans", "平方公里"),
                        ("zh-Hant", "平方公里"),
                    ],
                    aliases: &[
                        ("en", "square kilometer"),
                        ("zh-Hans", "平方千米"),
                        ("zh-Hant", "平方千米"),
                    ],
                    broader: &[2],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "L",
                    identifier: "Litre",
                    definition: "A thousandth of a cubic metre.",
                    labels: &[
                        ("en", "litre"),
                        ("zh-Hans", "升"),
                        ("zh-Hant", "公升"),
                    ],
                    aliases: &[
                        ("en", "liter"),
                        ("zh-Hans", "公升"),
                        ("zh-Hant", "升"),
                    ],
                    broader: &[3],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "m3",
                    identifier: "CubicMetre",
                    definition: "A cube with sides of a metre.",
                    labels: &[
                        ("en", "cubic metre"),
                        ("zh-Hans", "立方米"),
                        ("zh-Hant", "立方米"),
                    ],
                    aliases: &[("en", "cubic meter"), ("zh-Hant", "立方公尺")],
                    broader: &[3],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "m3/a",
                    identifier: "CubicMetrePerYear",
                    definition: "So many cubic metres in a year.",
                    labels: &[
                        ("en", "cubic metre per year"),
                        ("zh-Hans", "立方米每年"),
                        ("zh-Hant", "立方米每年"),
                    ],
                    aliases: &[
                        ("en", "cubic meter per year"),
                        ("zh-Hans", "年立方米"),
                        ("zh-Hant", "年立方米"),
                    ],
                    broader: &[4],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "g",
                    identifier: "Gram",
                    definition: "A thousandth of a kilogram.",
                    labels: &[("en", "gram"), ("zh-Hans", "克"), ("zh-Hant", "克")],
                    aliases: &[("en", "grams")],
                    broader: &[5],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "kg",
                    identifier: "Kilogram",
                    definition: "The kilogram.",
                    labels: &[
                        ("en", "kilogram"),
                        ("zh-Hans", "千克"),
                        ("zh-Hant", "千克"),
                    ],
                    aliases: &[
                        ("en", "kilograms"),
                        ("zh-Hans", "公斤"),
                        ("zh-Hant", "公斤"),
                    ],
                    broader: &[5],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "t",
                    identifier: "Tonne",
                    definition: "A thousand kilograms.",
                    labels: &[("en", "tonne"), ("zh-Hans", "吨"), ("zh-Hant", "噸")],
                    aliases: &[
                        ("en", "tonnes"),
                        ("en", "metric ton"),
                        ("en", "metric tons"),
                        ("zh-Hans", "公吨"),
                        ("zh-Hant", "公噸"),
                    ],
                    broader: &[5],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "t/a",
                    identifier: "TonnePerYear",
                    definition: "So many tonnes in a year.",
                    labels: &[
                        ("en", "tonne per year"),
                        ("zh-Hans", "吨每年"),
                        ("zh-Hant", "噸每年"),
                    ],
                    aliases: &[("zh-Hans", "年吨"), ("zh-Hant", "年噸")],
                    broader: &[4],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "a",
                    identifier: "Year",
                    definition: "A year.",
                    labels: &[("en", "year"), ("zh-Hans", "年"), ("zh-Hant", "年")],
                    aliases: &[
                        ("en", "years"),
                        ("zh-Hans", "周年"),
                        ("zh-Hant", "週年"),
                    ],
                    broader: &[6],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "mo",
                    identifier: "Month",
                    definition: "A month.",
                    labels: &[("en", "month"), ("zh-Hans", "月"), ("zh-Hant", "月")],
                    aliases: &[
                        ("en", "months"),
                        ("zh-Hans", "个月"),
                        ("zh-Hant", "個月"),
                    ],
                    broader: &[6],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "wk",
                    identifier: "Week",
                    definition: "Seven days.",
                    labels: &[("en", "week"), ("zh-Hans", "周"), ("zh-Hant", "週")],
                    aliases: &[
                        ("en", "weeks"),
                        ("zh-Hans", "星期"),
                        ("zh-Hant", "星期"),
                    ],
                    broader: &[6],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "d",
                    identifier: "Day",
                    definition: "A day.",
                    labels: &[("en", "day"), ("zh-Hans", "天"), ("zh-Hant", "天")],
                    aliases: &[("en", "days"), ("zh-Hans", "日"), ("zh-Hant", "日")],
                    broader: &[6],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "h",
                    identifier: "Hour",
                    definition: "An hour.",
                    labels: &[
                        ("en", "hour"),
                        ("zh-Hans", "小时"),
                        ("zh-Hant", "小時"),
                    ],
                    aliases: &[("en", "hours")],
                    broader: &[6],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "min",
                    identifier: "Minute",
                    definition: "A minute.",
                    labels: &[
                        ("en", "minute"),
                        ("zh-Hans", "分钟"),
                        ("zh-Hant", "分鐘"),
                    ],
                    aliases: &[("en", "minutes")],
                    broader: &[6],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "s",
                    identifier: "Second",
                    definition: "The second.",
                    labels: &[("en", "second"), ("zh-Hans", "秒"), ("zh-Hant", "秒")],
                    aliases: &[("en", "seconds")],
                    broader: &[6],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "kW.h",
                    identifier: "KilowattHour",
                    definition: "A kilowatt for an hour.",
                    labels: &[
                        ("en", "kilowatt hour"),
                        ("zh-Hans", "千瓦时"),
                        ("zh-Hant", "千瓦時"),
                    ],
                    aliases: &[
                        ("en", "kWh"),
                        ("en", "kilowatt-hour"),
                        ("zh-Hans", "度"),
                        ("zh-Hant", "度"),
                    ],
                    broader: &[7],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "MW",
                    identifier: "Megawatt",
                    definition: "A million watts.",
                    labels: &[
                        ("en", "megawatt"),
                        ("zh-Hans", "兆瓦"),
                        ("zh-Hant", "兆瓦"),
                    ],
                    aliases: &[("en", "megawatts")],
                    broader: &[8],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "{item}",
                    identifier: "Item",
                    definition: "Things of any kind.",
                    labels: &[("en", "item"), ("zh-Hans", "个"), ("zh-Hant", "個")],
                    aliases: &[
                        ("en", "items"),
                        ("en", "piece"),
                        ("en", "pieces"),
                        ("zh-Hans", "项"),
                        ("zh-Hans", "件"),
                        ("zh-Hant", "項"),
                        ("zh-Hant", "件"),
                    ],
                    broader: &[9],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "{person}",
                    identifier: "Person",
                    definition: "People.",
                    labels: &[("en", "person"), ("zh-Hans", "人"), ("zh-Hant", "人")],
                    aliases: &[
                        ("en", "persons"),
                        ("en", "people"),
                        ("zh-Hans", "名"),
                        ("zh-Hans", "人口"),
                        ("zh-Hant", "名"),
                        ("zh-Hant", "人口"),
                    ],
                    broader: &[9],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "{time}",
                    identifier: "Occurrence",
                    definition: "How often something happened.",
                    labels: &[
                        ("en", "occurrence"),
                        ("zh-Hans", "次"),
                        ("zh-Hant", "次"),
                    ],
                    aliases: &[
                        ("en", "occurrences"),
                        ("en", "times"),
                        ("zh-Hans", "人次"),
                        ("zh-Hans", "届"),
                        ("zh-Hans", "轮"),
                        ("zh-Hant", "人次"),
                        ("zh-Hant", "屆"),
                        ("zh-Hant", "輪"),
                    ],
                    broader: &[9],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "{pair}",
                    identifier: "Pair",
                    definition: "Things that come in twos, such as twinned cities.",
                    labels: &[("en", "pair"), ("zh-Hans", "对"), ("zh-Hant", "對")],
                    aliases: &[("en", "pairs")],
                    broader: &[9],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "{document}",
                    identifier: "Document",
                    definition: "Agreements, declarations and other papers.",
                    labels: &[
                        ("en", "document"),
                        ("zh-Hans", "份"),
                        ("zh-Hant", "份"),
                    ],
                    aliases: &[("en", "documents")],
                    broader: &[9],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "{institution}",
                    identifier: "Institution",
                    definition: "Schools, institutes and other bodies.",
                    labels: &[
                        ("en", "institution"),
                        ("zh-Hans", "所"),
                        ("zh-Hant", "所"),
                    ],
                    aliases: &[
                        ("en", "institutions"),
                        ("zh-Hans", "家"),
                        ("zh-Hant", "家"),
                    ],
                    broader: &[9],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "{TEU}",
                    identifier: "TwentyFootUnit",
                    definition: "Containers, counted as if each were twenty feet long.",
                    labels: &[
                        ("en", "twenty-foot equivalent unit"),
                        ("zh-Hans", "标准箱"),
                        ("zh-Hant", "標準箱"),
                    ],
                    aliases: &[
                        ("en", "TEU"),
                        ("zh-Hans", "标箱"),
                        ("zh-Hant", "標箱"),
                    ],
                    broader: &[9],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "1",
                    identifier: "Multiple",
                    definition: "How many times something else.",
                    labels: &[
                        ("en", "multiple"),
                        ("zh-Hans", "倍"),
                        ("zh-Hant", "倍"),
                    ],
                    aliases: &[("en", "fold")],
                    broader: &[10],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "%",
                    identifier: "Percent",
                    definition: "Parts of a hundred.",
                    labels: &[
                        ("en", "per cent"),
                        ("zh-Hans", "百分之"),
                        ("zh-Hant", "百分之"),
                    ],
                    aliases: &[("en", "percent")],
                    broader: &[10],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "%{point}",
                    identifier: "PercentagePoint",
                    definition: "The difference of two percentages.",
                    labels: &[
                        ("en", "percentage point"),
                        ("zh-Hans", "百分点"),
                        ("zh-Hant", "百分點"),
                    ],
                    aliases: &[("en", "percentage points")],
                    broader: &[10],
                    ..__comity::TermRow::EMPTY
                },
            ],
            lookup: __comity::Lookup::Match(|code| {
                ::core::option::Option::Some(
                    match code {
                        "currency" => 0,
                        "length" => 1,
                        "area" => 2,
                        "volume" => 3,
                        "flow" => 4,
                        "mass" => 5,
                        "duration" => 6,
                        "energy" => 7,
                        "power" => 8,
                        "count" => 9,
                        "ratio" => 10,
                        "USD" => 11,
                        "CNY" => 12,
                        "EUR" => 13,
                        "GBP" => 14,
                        "JPY" => 15,
                        "RUB" => 16,
                        "KZT" => 17,
                        "KGS" => 18,
                        "UZS" => 19,
                        "TJS" => 20,
                        "TMT" => 21,
                        "m" => 22,
                        "km" => 23,
                        "m2" => 24,
                        "har" => 25,
                        "km2" => 26,
                        "L" => 27,
                        "m3" => 28,
                        "m3/a" => 29,
                        "g" => 30,
                        "kg" => 31,
                        "t" => 32,
                        "t/a" => 33,
                        "a" => 34,
                        "mo" => 35,
                        "wk" => 36,
                        "d" => 37,
                        "h" => 38,
                        "min" => 39,
                        "s" => 40,
                        "kW.h" => 41,
                        "MW" => 42,
                        "{item}" => 43,
                        "{person}" => 44,
                        "{time}" => 45,
                        "{pair}" => 46,
                        "{document}" => 47,
                        "{institution}" => 48,
                        "{TEU}" => 49,
                        "1" => 50,
                        "%" => 51,
                        "%{point}" => 52,
                        _ => return ::core::option::Option::None,
                    },
                )
            }),
        };
        const ALL: &'static [Self] = &[
            Self::Currency,
            Self::Length,
            Self::Area,
            Self::Volume,
            Self::Flow,
            Self::Mass,
            Self::Duration,
            Self::Energy,
            Self::Power,
            Self::Count,
            Self::Ratio,
            Self::USD,
            Self::CNY,
            Self::EUR,
            Self::GBP,
            Self::JPY,
            Self::RUB,
            Self::KZT,
            Self::KGS,
            Self::UZS,
            Self::TJS,
            Self::TMT,
            Self::Metre,
            Self::Kilometre,
            Self::SquareMetre,
            Self::Hectare,
            Self::SquareKilometre,
            Self::Litre,
            Self::CubicMetre,
            Self::CubicMetrePerYear,
            Self::Gram,
            Self::Kilogram,
            Self::Tonne,
            Self::TonnePerYear,
            Self::Year,
            Self::Month,
            Self::Week,
            Self::Day,
            Self::Hour,
            Self::Minute,
            Self::Second,
            Self::KilowattHour,
            Self::Megawatt,
            Self::Item,
            Self::Person,
            Self::Occurrence,
            Self::Pair,
            Self::Document,
            Self::Institution,
            Self::TwentyFootUnit,
            Self::Multiple,
            Self::Percent,
            Self::PercentagePoint,
        ];
        fn index(self) -> ::core::primitive::u16 {
            self as ::core::primitive::u16
        }
    }
    __comity::__vocabulary!(Unit);
    __comity::__json_schema!(
        ONTOLOGY, Unit, "Unit",
        "{\"description\":\"Units of measure, each below the dimension that it measures.\\n\\nCodes are those of UCUM (case-sensitive), and of ISO 4217 for money.\",\"type\":\"string\",\"enum\":[\"currency\",\"length\",\"area\",\"volume\",\"flow\",\"mass\",\"duration\",\"energy\",\"power\",\"count\",\"ratio\",\"USD\",\"CNY\",\"EUR\",\"GBP\",\"JPY\",\"RUB\",\"KZT\",\"KGS\",\"UZS\",\"TJS\",\"TMT\",\"m\",\"km\",\"m2\",\"har\",\"km2\",\"L\",\"m3\",\"m3/a\",\"g\",\"kg\",\"t\",\"t/a\",\"a\",\"mo\",\"wk\",\"d\",\"h\",\"min\",\"s\",\"kW.h\",\"MW\",\"{item}\",\"{person}\",\"{time}\",\"{pair}\",\"{document}\",\"{institution}\",\"{TEU}\",\"1\",\"%\",\"%{point}\"],\"enumDescriptions\":[\"currency · 货币 · 貨幣\\n\\nMoney, in a currency of ISO 4217.\",\"length · 长度 · 長度\\n\\nHow long or how far.\",\"area · 面积 · 面積\\n\\nHow much surface.\",\"volume · 体积 · 體積\\n\\nHow much space.\",\"flow · 流量\\n\\nVolume or mass in a time.\",\"mass · 质量 · 質量\\n\\nHow heavy.\",\"duration · 时长 · 時長\\n\\nHow long in time.\",\"energy · 能量\\n\\nWork that is or can be done.\",\"power · 功率\\n\\nEnergy in a time, such as the capacity of a plant.\",\"count · 数目 · 數目\\n\\nHow many of something.\",\"ratio · 比率\\n\\nA part of a whole, or a multiple.\",\"United States dollar · 美元\\n\\nThe currency of the United States.\\n\\nAlso: US dollar, US dollars, dollar, dollars, 美金.\",\"renminbi · 人民币 · 人民幣\\n\\nThe currency of China; its unit is the yuan.\\n\\nAlso: yuan, RMB, 元.\",\"euro · 欧元 · 歐元\\n\\nThe currency of the euro area.\\n\\nAlso: euros.\",\"pound sterling · 英镑 · 英鎊\\n\\nThe currency of the United Kingdom.\\n\\nAlso: pound, pounds.\",\"yen · 日元 · 日圓\\n\\nThe currency of Japan.\\n\\nAlso: Japanese yen, 日圆, 日元.\",\"Russian rouble · 俄罗斯卢布 · 俄羅斯盧布\\n\\nThe currency of Russia.\\n\\nAlso: rouble, roubles, ruble, rubles, 卢布, 盧布.\",\"tenge · 坚戈 · 堅戈\\n\\nThe currency of Kazakhstan.\\n\\nAlso: 腾格, 騰格.\",\"Kyrgyz som · 吉尔吉斯索姆 · 吉爾吉斯索姆\\n\\nThe currency of Kyrgyzstan.\\n\\nAlso: som, 索姆.\",\"Uzbek sum · 乌兹别克苏姆 · 烏茲別克蘇姆\\n\\nThe currency of Uzbekistan.\\n\\nAlso: sum, 苏姆, 蘇姆.\",\"somoni · 索莫尼\\n\\nThe currency of Tajikistan.\",\"Turkmen manat · 土库曼马纳特 · 土庫曼馬納特\\n\\nThe currency of Turkmenistan.\",\"metre · 米\\n\\nThe metre.\\n\\nAlso: meter, metres, meters, 公尺.\",\"kilometre · 公里\\n\\nA thousand metres.\\n\\nAlso: kilometer, kilometres, kilometers, 千米.\",\"square metre · 平方米\\n\\nA square with sides of a metre.\\n\\nAlso: square meter, 平方公尺.\",\"hectare · 公顷 · 公頃\\n\\nTen thousand square metres.\\n\\nAlso: hectares.\",\"square kilometre · 平方公里\\n\\nA square with sides of a kilometre.\\n\\nAlso: square kilometer, 平方千米.\",\"litre · 升 · 公升\\n\\nA thousandth of a cubic metre.\\n\\nAlso: liter, 公升, 升.\",\"cubic metre · 立方米\\n\\nA cube with sides of a metre.\\n\\nAlso: cubic meter, 立方公尺.\",\"cubic metre per year · 立方米每年\\n\\nSo many cubic metres in a year.\\n\\nAlso: cubic meter per year, 年立方米.\",\"gram · 克\\n\\nA thousandth of a kilogram.\\n\\nAlso: grams.\",\"kilogram · 千克\\n\\nThe kilogram.\\n\\nAlso: kilograms, 公斤.\",\"tonne · 吨 · 噸\\n\\nA thousand kilograms.\\n\\nAlso: tonnes, metric ton, metric tons, 公吨, 公噸.\",\"tonne per year · 吨每年 · 噸每年\\n\\nSo many tonnes in a year.\\n\\nAlso: 年吨, 年噸.\",\"year · 年\\n\\nA year.\\n\\nAlso: years, 周年, 週年.\",\"month · 月\\n\\nA month.\\n\\nAlso: months, 个月, 個月.\",\"week · 周 · 週\\n\\nSeven days.\\n\\nAlso: weeks, 星期.\",\"day · 天\\n\\nA day.\\n\\nAlso: days, 日.\",\"hour · 小时 · 小時\\n\\nAn hour.\\n\\nAlso: hours.\",\"minute · 分钟 · 分鐘\\n\\nA minute.\\n\\nAlso: minutes.\",\"second · 秒\\n\\nThe second.\\n\\nAlso: seconds.\",\"kilowatt hour · 千瓦时 · 千瓦時\\n\\nA kilowatt for an hour.\\n\\nAlso: kWh, kilowatt-hour, 度.\",\"megawatt · 兆瓦\\n\\nA million watts.\\n\\nAlso: megawatts.\",\"item · 个 · 個\\n\\nThings of any kind.\\n\\nAlso: items, piece, pieces, 项, 件, 項.\",\"person · 人\\n\\nPeople.\\n\\nAlso: persons, people, 名, 人口.\",\"occurrence · 次\\n\\nHow often something happened.\\n\\nAlso: occurrences, times, 人次, 届, 轮, 屆, 輪.\",\"pair · 对 · 對\\n\\nThings that come in twos, such as twinned cities.\\n\\nAlso: pairs.\",\"document · 份\\n\\nAgreements, declarations and other papers.\\n\\nAlso: documents.\",\"institution · 所\\n\\nSchools, institutes and other bodies.\\n\\nAlso: institutions, 家.\",\"twenty-foot equivalent unit · 标准箱 · 標準箱\\n\\nContainers, counted as if each were twenty feet long.\\n\\nAlso: TEU, 标箱, 標箱.\",\"multiple · 倍\\n\\nHow many times something else.\\n\\nAlso: fold.\",\"per cent · 百分之\\n\\nParts of a hundred.\\n\\nAlso: percent.\",\"percentage point · 百分点 · 百分點\\n\\nThe difference of two percentages.\\n\\nAlso: percentage points.\"]}",
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
pub struct Slug(::comity::__private::Text);
#[allow(clippy::all, clippy::pedantic)]
#[allow(deprecated)]
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
#[allow(clippy::all, clippy::pedantic)]
#[allow(deprecated)]
const _: () = {
    use ::comity::__private as __comity;
    __comity::__number_scalar!(
        Percent, ::comity::Decimal, checked_decimal, Decimal, & __comity::NumberShape {
        name : "Percent", min : ::core::option::Option::Some("0"), max :
        ::core::option::Option::Some("100") }
    );
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
    ::core::cmp::Eq
)]
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
#[allow(clippy::all, clippy::pedantic)]
#[allow(deprecated)]
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
        });
    static RULES: [__comity::RuleShape<'static>; 1] = [
        __comity::RuleShape {
            id: "menu-ends-after-it-begins",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::Some(1),
            message: &[
                __comity::Part::Text("the menu ends "),
                __comity::Part::Field(1),
                __comity::Part::Text(", before it begins "),
                __comity::Part::Field(0),
            ],
            definition: "A menu does not end before it begins.",
        },
    ];
    /// `!has(this.until) || this.since.earliest <= this.until.latest`
    fn menu_ends_after_it_begins(
        since: &::comity::Date,
        until: ::core::option::Option<&::comity::Date>,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            until.is_none() || since.earliest() <= until?.latest(),
        )
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
    __comity::__serde!(Menu);
    __comity::__json_schema!(
        ONTOLOGY, Menu, "Menu",
        "{\"description\":\"What is served.\",\"type\":\"object\",\"properties\":{\"since\":{\"description\":\"The day from which the menu holds.\",\"description\":\"A date, period or set of dates in EDTF (ISO 8601-2), levels 0 to 2.\",\"examples\":[\"2023-05-18\",\"1465~\",\"2023/..\"],\"maxLength\":1000,\"patternErrorMessage\":\"write a date as EDTF: 2023, 2023-05, 2023-05-18, 1465~, 2023/..\",\"type\":[\"string\",\"integer\"],\"pattern\":\"^(?:(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?|(?:(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|\\\\.\\\\.)?/(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:\\\\.\\\\.)?|(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)/(?:\\\\.\\\\.)?|[\\\\[{](?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:(?:\\\\.\\\\.|(?:\\\\.\\\\.)?,(?:\\\\.\\\\.)?)(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?))*(?:\\\\.\\\\.)?[\\\\]}])$\",\"minimum\":1000,\"maximum\":9999,\"examples\":[\"2026-11\"]},\"until\":{\"description\":\"The last day on which it holds.\",\"anyOf\":[{\"description\":\"A date, period or set of dates in EDTF (ISO 8601-2), levels 0 to 2.\",\"examples\":[\"2023-05-18\",\"1465~\",\"2023/..\"],\"maxLength\":1000,\"patternErrorMessage\":\"write a date as EDTF: 2023, 2023-05, 2023-05-18, 1465~, 2023/..\",\"type\":[\"string\",\"integer\"],\"pattern\":\"^(?:(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?|(?:(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|\\\\.\\\\.)?/(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:\\\\.\\\\.)?|(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)/(?:\\\\.\\\\.)?|[\\\\[{](?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:(?:\\\\.\\\\.|(?:\\\\.\\\\.)?,(?:\\\\.\\\\.)?)(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?))*(?:\\\\.\\\\.)?[\\\\]}])$\",\"minimum\":1000,\"maximum\":9999},{\"type\":\"null\"}]},\"items\":{\"description\":\"What can be ordered.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Item\"},\"minItems\":1}},\"required\":[\"since\",\"items\"],\"additionalProperties\":false}",
        ["Item" Item]
    );
};
/// What has a name and a price.
///
/// No field has this type: other records include its fields.
#[::core::prelude::v1::derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq
)]
pub struct Priced {
    /// Its name within the menu.
    ///
    /// Declares a `Slug`, unique in the document.
    pub id: Slug,
    /// What a portion costs.
    ///
    /// In `currency`, or a unit of it.
    pub price: ::core::option::Option<Quantity>,
}
#[allow(clippy::all, clippy::pedantic)]
#[allow(deprecated)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape<'static> = __comity::RecordShape::new(
        "Priced",
        &[
            __comity::FieldShape::new("id", "Slug").identity("Slug"),
            __comity::FieldShape::new("price", "Quantity")
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
            let price = decoder.optional::<Quantity>(&slots, 1);
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
    __comity::__serde!(Priced);
    __comity::__json_schema!(
        ONTOLOGY, Priced, "Priced",
        "{\"description\":\"What has a name and a price.\",\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Its name within the menu.\",\"$ref\":\"#/$defs/Slug\"},\"price\":{\"description\":\"What a portion costs.\",\"anyOf\":[{\"allOf\":[{\"$ref\":\"#/$defs/Quantity\"},{\"properties\":{\"unit\":{\"enum\":[\"currency\",\"USD\",\"CNY\",\"EUR\",\"GBP\",\"JPY\",\"RUB\",\"KZT\",\"KGS\",\"UZS\",\"TJS\",\"TMT\"]}}}]},{\"type\":\"null\"}]}},\"required\":[\"id\"],\"additionalProperties\":false}",
        ["Slug" Slug, "Quantity" Quantity]
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
    ::core::cmp::Eq
)]
pub struct Tea {
    /// Its name within the menu.
    ///
    /// Declares a `Slug`, unique in the document.
    pub id: Slug,
    /// What a portion costs.
    ///
    /// In `currency`, or a unit of it.
    pub price: ::core::option::Option<Quantity>,
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
#[allow(clippy::all, clippy::pedantic)]
#[allow(deprecated)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape<'static> = __comity::RecordShape::new(
        "Tea",
        &[
            __comity::FieldShape::new("id", "Slug").identity("Slug"),
            __comity::FieldShape::new("price", "Quantity")
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
                __comity::Part::Text("`"),
                __comity::Part::Field(0),
                __comity::Part::Text("` is a blend of one tea"),
            ],
            definition: "A blend has two parts or more.",
        },
        __comity::RuleShape {
            id: "no-blend-of-itself",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::Some(3),
            message: &[
                __comity::Part::Text("`"),
                __comity::Part::Field(0),
                __comity::Part::Text("` is a blend of itself"),
            ],
            definition: "A tea is no part of itself.",
        },
        __comity::RuleShape {
            id: "fine-tea-is-dear",
            severity: __comity::Severity::Warning,
            at: ::core::option::Option::Some(1),
            message: &[
                __comity::Part::Text("a "),
                __comity::Part::Field(2),
                __comity::Part::Text(" tea at this price"),
            ],
            definition: "A fine tea costs something.",
        },
    ];
    /// `size(this.blend_of) != 1`
    fn blend_of_two(
        blend_of: &[Slug],
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            __comity::rule::count(
                ::core::iter::Iterator::map(blend_of.iter(), |item| item.as_str()),
            ) != 1i64,
        )
    }
    /// `this.blend_of.all(part, part != this.id)`
    fn no_blend_of_itself(
        id: &Slug,
        blend_of: &[Slug],
    ) -> ::core::option::Option<::core::primitive::bool> {
        __comity::rule::counted(
            10000000,
            |__steps| ::core::option::Option::Some(
                __comity::rule::all(
                    ::core::iter::Iterator::map(blend_of.iter(), |item| item.as_str()),
                    |part| ::core::option::Option::Some(
                        __steps.order(part, id.as_str())?.is_ne(),
                    ),
                )?,
            ),
        )
    }
    /// `!within(this.quality, 'fine') || !has(this.price) || this.price.value * 2.0 >= 5.0 || this.price.unit in ['GBP', 'EUR']`
    fn fine_tea_is_dear(
        price: ::core::option::Option<&Quantity>,
        quality: &Quality,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            !__comity::Vocabulary::is_within(*quality, Quality::Fine) || price.is_none()
                || ((price?.value.to_f64()) * (2f64)) >= 5f64
                || __comity::rule::contains(
                    price?.unit,
                    ::core::iter::IntoIterator::into_iter([Unit::GBP, Unit::EUR]),
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
            let price = decoder.optional::<Quantity>(&slots, 1);
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
                decoder.rule(&slots, &RULES[1], no_blend_of_itself(id, blend_of));
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
    __comity::__serde!(Tea);
    __comity::__json_schema!(
        ONTOLOGY, Tea, "Tea",
        "{\"description\":\"One tea.\",\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Its name within the menu.\",\"$ref\":\"#/$defs/Slug\"},\"price\":{\"description\":\"What a portion costs.\",\"anyOf\":[{\"allOf\":[{\"$ref\":\"#/$defs/Quantity\"},{\"properties\":{\"unit\":{\"enum\":[\"currency\",\"USD\",\"CNY\",\"EUR\",\"GBP\",\"JPY\",\"RUB\",\"KZT\",\"KGS\",\"UZS\",\"TJS\",\"TMT\"]}}}]},{\"type\":\"null\"}]},\"quality\":{\"description\":\"How good it is said to be.\",\"anyOf\":[{\"$ref\":\"#/$defs/Quality\"},{\"type\":\"null\"}],\"default\":\"plain\"},\"blend_of\":{\"description\":\"The teas that it is blended of.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Slug\"}},\"caffeine\":{\"description\":\"How much caffeine there is in the leaf.\",\"anyOf\":[{\"$ref\":\"#/$defs/Percent\"},{\"type\":\"null\"}]},\"organic\":{\"description\":\"Whether it is said to be grown without pesticides.\",\"type\":[\"boolean\",\"null\"],\"default\":false}},\"required\":[\"id\"],\"additionalProperties\":false,\"allOf\":[{\"$comment\":\"rule blend-of-two: A blend has two parts or more.\",\"not\":{\"properties\":{\"blend_of\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":1}},\"required\":[\"blend_of\"]}}]}",
        ["Slug" Slug, "Quantity" Quantity, "Quality" Quality, "Percent" Percent]
    );
};
/// Several items together.
///
/// A variant of `Item`: `kind: set`.
#[::core::prelude::v1::derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq
)]
pub struct Set {
    /// Its name within the menu.
    ///
    /// Declares a `Slug`, unique in the document.
    pub id: Slug,
    /// What a portion costs.
    ///
    /// In `currency`, or a unit of it.
    pub price: ::core::option::Option<Quantity>,
    /// What it is made up of.
    ///
    /// From 2 to 8.
    pub parts: ::std::vec::Vec<Item>,
    /// What is served when it is out.
    pub instead: ::core::option::Option<::std::boxed::Box<Set>>,
}
#[allow(clippy::all, clippy::pedantic)]
#[allow(deprecated)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape<'static> = __comity::RecordShape::new(
        "Set",
        &[
            __comity::FieldShape::new("id", "Slug").identity("Slug"),
            __comity::FieldShape::new("price", "Quantity")
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
            let price = decoder.optional::<Quantity>(&slots, 1);
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
    __comity::__serde!(Set);
    __comity::__json_schema!(
        ONTOLOGY, Set, "Set",
        "{\"description\":\"Several items together.\",\"type\":\"object\",\"properties\":{\"id\":{\"description\":\"Its name within the menu.\",\"$ref\":\"#/$defs/Slug\"},\"price\":{\"description\":\"What a portion costs.\",\"anyOf\":[{\"allOf\":[{\"$ref\":\"#/$defs/Quantity\"},{\"properties\":{\"unit\":{\"enum\":[\"currency\",\"USD\",\"CNY\",\"EUR\",\"GBP\",\"JPY\",\"RUB\",\"KZT\",\"KGS\",\"UZS\",\"TJS\",\"TMT\"]}}}]},{\"type\":\"null\"}]},\"parts\":{\"description\":\"What it is made up of.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Item\"},\"minItems\":2,\"maxItems\":8},\"instead\":{\"description\":\"What is served when it is out.\",\"anyOf\":[{\"$ref\":\"#/$defs/Set\"},{\"type\":\"null\"}]}},\"required\":[\"id\",\"parts\"],\"additionalProperties\":false}",
        ["Slug" Slug, "Quantity" Quantity, "Item" Item, "Set" Set]
    );
};
/// A number with its unit, and how exactly it is meant.
///
/// # Rules
///
/// - `quantity-range-ascends`: The upper end of a range is greater than the lower.
/// - `quantity-unit-is-no-dimension`: A unit is written, not the dimension that it measures.
#[::core::prelude::v1::derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq
)]
pub struct Quantity {
    /// The number, written out in full; of a range, its lower end.
    ///
    /// Example: `1700000000`
    pub value: ::comity::Decimal,
    /// The upper end, if a range is given.
    ///
    /// Example: `2000`
    pub upper: ::core::option::Option<::comity::Decimal>,
    /// What is counted or measured.
    ///
    /// Example: `USD`
    pub unit: Unit,
    /// How the number is bounded by the words around it.
    ///
    /// Default: `exact`.
    ///
    /// Example: `nearly`
    pub qualifier: Qualifier,
}
#[allow(clippy::all, clippy::pedantic)]
#[allow(deprecated)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape<'static> = __comity::RecordShape::new(
        "Quantity",
        &[
            __comity::FieldShape::new("value", "decimal").part("number"),
            __comity::FieldShape::new("upper", "decimal").optional().part("upper"),
            __comity::FieldShape::new("unit", "Unit").part("unit"),
            __comity::FieldShape::new("qualifier", "Qualifier")
                .default("exact")
                .part("qualifier"),
        ],
    );
    static RULES: [__comity::RuleShape<'static>; 2] = [
        __comity::RuleShape {
            id: "quantity-range-ascends",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::Some(1),
            message: &[
                __comity::Part::Text("the range from "),
                __comity::Part::Field(0),
                __comity::Part::Text(" to "),
                __comity::Part::Field(1),
                __comity::Part::Text(" does not ascend"),
            ],
            definition: "The upper end of a range is greater than the lower.",
        },
        __comity::RuleShape {
            id: "quantity-unit-is-no-dimension",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::Some(2),
            message: &[
                __comity::Part::Text("`"),
                __comity::Part::Field(2),
                __comity::Part::Text("` is a dimension, not a unit"),
            ],
            definition: "A unit is written, not the dimension that it measures.",
        },
    ];
    /// `!has(this.upper) || this.upper > this.value`
    fn quantity_range_ascends(
        value: &::comity::Decimal,
        upper: ::core::option::Option<&::comity::Decimal>,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(upper.is_none() || upper?.to_f64() > value.to_f64())
    }
    /// `!(this.unit in ['currency', 'length', 'area', 'volume', 'flow', 'mass', 'duration', 'energy', 'power', 'count', 'ratio'])`
    fn quantity_unit_is_no_dimension(
        unit: &Unit,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            !__comity::rule::contains(
                *unit,
                ::core::iter::IntoIterator::into_iter([
                    Unit::Currency,
                    Unit::Length,
                    Unit::Area,
                    Unit::Volume,
                    Unit::Flow,
                    Unit::Mass,
                    Unit::Duration,
                    Unit::Energy,
                    Unit::Power,
                    Unit::Count,
                    Unit::Ratio,
                ]),
            ),
        )
    }
    impl __comity::Decode for Quantity {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let mut values = [0; 4];
            let slots = decoder.record(node, &SHAPE, &mut values)?;
            let value = decoder.required::<::comity::Decimal>(&slots, 0);
            let upper = decoder.optional::<::comity::Decimal>(&slots, 1);
            let unit = decoder.required::<Unit>(&slots, 2);
            let qualifier = decoder
                .optional::<Qualifier>(&slots, 3)
                .and_then(|value| {
                    value.or_else(|| ::core::option::Option::Some(Qualifier::Exact))
                });
            if let (
                ::core::option::Option::Some(value),
                ::core::option::Option::Some(upper),
            ) = (&value, &upper) {
                decoder
                    .rule(
                        &slots,
                        &RULES[0],
                        quantity_range_ascends(value, upper.as_ref()),
                    );
            }
            if let ::core::option::Option::Some(unit) = &unit {
                decoder.rule(&slots, &RULES[1], quantity_unit_is_no_dimension(unit));
            }
            ::core::option::Option::Some(Self {
                value: value?,
                upper: upper?,
                unit: unit?,
                qualifier: qualifier?,
            })
        }
    }
    impl __comity::Fields for Quantity {
        fn shape(&self) -> &'static __comity::RecordShape<'static> {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => ::core::option::Option::Some(__comity::Reflect::view(&self.value)),
                1 => self.upper.as_ref().map(__comity::Reflect::view),
                2 => ::core::option::Option::Some(__comity::Reflect::view(&self.unit)),
                3 => {
                    ::core::option::Option::Some(
                        __comity::Reflect::view(&self.qualifier),
                    )
                }
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Quantity {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    __comity::__serde!(Quantity);
    __comity::__json_schema!(
        ONTOLOGY, Quantity, "Quantity",
        "{\"description\":\"A number with its unit, and how exactly it is meant.\",\"type\":\"object\",\"properties\":{\"value\":{\"description\":\"The number, written out in full; of a range, its lower end.\",\"type\":\"number\",\"examples\":[1700000000]},\"upper\":{\"description\":\"The upper end, if a range is given.\",\"type\":[\"number\",\"null\"],\"examples\":[2000]},\"unit\":{\"description\":\"What is counted or measured.\",\"$ref\":\"#/$defs/Unit\",\"examples\":[\"USD\"]},\"qualifier\":{\"description\":\"How the number is bounded by the words around it.\",\"anyOf\":[{\"$ref\":\"#/$defs/Qualifier\"},{\"type\":\"null\"}],\"default\":\"exact\",\"examples\":[\"nearly\"]}},\"required\":[\"value\",\"unit\"],\"additionalProperties\":false,\"allOf\":[{\"$comment\":\"rule quantity-unit-is-no-dimension: A unit is written, not the dimension that it measures.\",\"not\":{\"properties\":{\"unit\":{\"enum\":[\"currency\",\"length\",\"area\",\"volume\",\"flow\",\"mass\",\"duration\",\"energy\",\"power\",\"count\",\"ratio\"]}}}}]}",
        ["Unit" Unit, "Qualifier" Qualifier]
    );
};
/// What a menu lists.
#[::core::prelude::v1::derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq
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
#[allow(clippy::all, clippy::pedantic)]
#[allow(deprecated)]
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
    pub fn price(&self) -> ::core::option::Option<&Quantity> {
        match self {
            Self::Tea(record) => record.price.as_ref(),
            Self::Set(record) => record.price.as_ref(),
        }
    }
}
#[allow(clippy::all, clippy::pedantic)]
#[allow(deprecated)]
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
    __comity::__serde!(Item);
    __comity::__json_schema!(
        ONTOLOGY, Item, "Item",
        "{\"description\":\"What a menu lists.\",\"type\":\"object\",\"properties\":{\"kind\":{\"enum\":[\"tea\",\"set\"]}},\"required\":[\"kind\"],\"allOf\":[{\"if\":{\"properties\":{\"kind\":{\"const\":\"tea\"}},\"required\":[\"kind\"]},\"then\":{\"description\":\"One tea.\",\"type\":\"object\",\"properties\":{\"kind\":{\"const\":\"tea\"},\"id\":{\"description\":\"Its name within the menu.\",\"$ref\":\"#/$defs/Slug\"},\"price\":{\"description\":\"What a portion costs.\",\"anyOf\":[{\"allOf\":[{\"$ref\":\"#/$defs/Quantity\"},{\"properties\":{\"unit\":{\"enum\":[\"currency\",\"USD\",\"CNY\",\"EUR\",\"GBP\",\"JPY\",\"RUB\",\"KZT\",\"KGS\",\"UZS\",\"TJS\",\"TMT\"]}}}]},{\"type\":\"null\"}]},\"quality\":{\"description\":\"How good it is said to be.\",\"anyOf\":[{\"$ref\":\"#/$defs/Quality\"},{\"type\":\"null\"}],\"default\":\"plain\"},\"blend_of\":{\"description\":\"The teas that it is blended of.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Slug\"}},\"caffeine\":{\"description\":\"How much caffeine there is in the leaf.\",\"anyOf\":[{\"$ref\":\"#/$defs/Percent\"},{\"type\":\"null\"}]},\"organic\":{\"description\":\"Whether it is said to be grown without pesticides.\",\"type\":[\"boolean\",\"null\"],\"default\":false}},\"required\":[\"kind\",\"id\"],\"additionalProperties\":false,\"allOf\":[{\"$comment\":\"rule blend-of-two: A blend has two parts or more.\",\"not\":{\"properties\":{\"blend_of\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":1}},\"required\":[\"blend_of\"]}}]}},{\"if\":{\"properties\":{\"kind\":{\"const\":\"set\"}},\"required\":[\"kind\"]},\"then\":{\"description\":\"Several items together.\",\"type\":\"object\",\"properties\":{\"kind\":{\"const\":\"set\"},\"id\":{\"description\":\"Its name within the menu.\",\"$ref\":\"#/$defs/Slug\"},\"price\":{\"description\":\"What a portion costs.\",\"anyOf\":[{\"allOf\":[{\"$ref\":\"#/$defs/Quantity\"},{\"properties\":{\"unit\":{\"enum\":[\"currency\",\"USD\",\"CNY\",\"EUR\",\"GBP\",\"JPY\",\"RUB\",\"KZT\",\"KGS\",\"UZS\",\"TJS\",\"TMT\"]}}}]},{\"type\":\"null\"}]},\"parts\":{\"description\":\"What it is made up of.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Item\"},\"minItems\":2,\"maxItems\":8},\"instead\":{\"description\":\"What is served when it is out.\",\"anyOf\":[{\"$ref\":\"#/$defs/Set\"},{\"type\":\"null\"}]}},\"required\":[\"kind\",\"id\",\"parts\"],\"additionalProperties\":false}}]}",
        ["Slug" Slug, "Quantity" Quantity, "Quality" Quality, "Percent" Percent, "Item"
        Item, "Set" Set]
    );
};
