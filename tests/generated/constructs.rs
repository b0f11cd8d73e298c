/// How a number is bounded by the words around it.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Qualifier {
    /// The number itself; also for words that only stress it.
    ///
    /// `exact` · 恰好 (zh-Hans) · exactly (en) · 恰好 (zh-Hant)
    Exact,
    /// The number lies near, on either side.
    ///
    /// `about` · 约 (zh-Hans) · about (en) · 約 (zh-Hant)
    About,
    /// The number lies near, below what is written.
    ///
    /// `nearly` · 近 (zh-Hans) · nearly (en) · 近 (zh-Hant)
    Nearly,
    /// The number is greater than what is written.
    ///
    /// `more-than` · 超过 (zh-Hans) · more than (en) · 超過 (zh-Hant)
    MoreThan,
    /// The number is what is written, or greater.
    ///
    /// `at-least` · 至少 (zh-Hans) · at least (en) · 至少 (zh-Hant)
    AtLeast,
    /// The number is smaller than what is written.
    ///
    /// `less-than` · 不到 (zh-Hans) · less than (en) · 不到 (zh-Hant)
    LessThan,
    /// The number is what is written, or smaller.
    ///
    /// `at-most` · 至多 (zh-Hans) · at most (en) · 至多 (zh-Hant)
    AtMost,
    /// The number is the greatest of what happens or is possible.
    ///
    /// `up-to` · 可达 (zh-Hans) · up to (en) · 可達 (zh-Hant)
    UpTo,
    /// A few times what is written: several thousand is written as 1000.
    ///
    /// `several` · 数 (zh-Hans) · several (en) · 數 (zh-Hant)
    Several,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
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
                        ("zh-Hans", "恰好"),
                        ("en", "exactly"),
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
                    labels: &[("zh-Hans", "约"), ("en", "about"), ("zh-Hant", "約")],
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
                    labels: &[("zh-Hans", "近"), ("en", "nearly"), ("zh-Hant", "近")],
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
                        ("zh-Hans", "超过"),
                        ("en", "more than"),
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
                        ("zh-Hans", "至少"),
                        ("en", "at least"),
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
                        ("zh-Hans", "不到"),
                        ("en", "less than"),
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
                        ("zh-Hans", "至多"),
                        ("en", "at most"),
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
                        ("zh-Hans", "可达"),
                        ("en", "up to"),
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
                    labels: &[("zh-Hans", "数"), ("en", "several"), ("zh-Hant", "數")],
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
    ::comity::__vocabulary!(Qualifier);
    ::comity::__json_schema!(
        Qualifier, "Qualifier",
        "{\"description\":\"How a number is bounded by the words around it.\",\"type\":\"string\",\"enum\":[\"exact\",\"about\",\"nearly\",\"more-than\",\"at-least\",\"less-than\",\"at-most\",\"up-to\",\"several\"],\"enumDescriptions\":[\"恰好 · exactly\\n\\nThe number itself; also for words that only stress it.\\n\\nAlso: exact, reaching, 达, 达到, 達, 達到.\",\"约 · about · 約\\n\\nThe number lies near, on either side.\\n\\nAlso: approximately, around, roughly, some, circa, 大约, 左右, 上下, 约为, 大致, 大約, 約為.\",\"近 · nearly\\n\\nThe number lies near, below what is written.\\n\\nAlso: almost, close to, 将近, 接近, 几乎, 將近, 幾乎.\",\"超过 · more than · 超過\\n\\nThe number is greater than what is written.\\n\\nAlso: over, above, exceeding, in excess of, 多, 逾, 余, 超, 突破, 高于, 餘, 高於.\",\"至少 · at least\\n\\nThe number is what is written, or greater.\\n\\nAlso: no less than, no fewer than, 不少于, 不低于, 以上, 不少於, 不低於.\",\"不到 · less than\\n\\nThe number is smaller than what is written.\\n\\nAlso: under, below, fewer than, 不足, 低于, 少于, 未满, 未达, 低於, 少於, 未滿, 未達.\",\"至多 · at most\\n\\nThe number is what is written, or smaller.\\n\\nAlso: no more than, within, 不超过, 最多, 以内, 不超過, 以內.\",\"可达 · up to · 可達\\n\\nThe number is the greatest of what happens or is possible.\\n\\nAlso: as many as, as much as, 最高可达, 多达, 高达, 最高可達, 多達, 高達.\",\"数 · several · 數\\n\\nA few times what is written: several thousand is written as 1000.\\n\\nAlso: a few, 几, 若干, 幾.\"]}",
        []
    );
};
/// Units of measure, each below the dimension that it measures.
///
/// Codes are those of UCUM (case-sensitive), and of ISO 4217 for money.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unit {
    /// Money, in a currency of ISO 4217.
    ///
    /// `currency` · 货币 (zh-Hans) · currency (en) · 貨幣 (zh-Hant)
    Currency,
    /// How long or how far.
    ///
    /// `length` · 长度 (zh-Hans) · length (en) · 長度 (zh-Hant)
    Length,
    /// How much surface.
    ///
    /// `area` · 面积 (zh-Hans) · area (en) · 面積 (zh-Hant)
    Area,
    /// How much space.
    ///
    /// `volume` · 体积 (zh-Hans) · volume (en) · 體積 (zh-Hant)
    Volume,
    /// Volume or mass in a time.
    ///
    /// `flow` · 流量 (zh-Hans) · flow (en) · 流量 (zh-Hant)
    Flow,
    /// How heavy.
    ///
    /// `mass` · 质量 (zh-Hans) · mass (en) · 質量 (zh-Hant)
    Mass,
    /// How long in time.
    ///
    /// `duration` · 时长 (zh-Hans) · duration (en) · 時長 (zh-Hant)
    Duration,
    /// Work that is or can be done.
    ///
    /// `energy` · 能量 (zh-Hans) · energy (en) · 能量 (zh-Hant)
    Energy,
    /// Energy in a time, such as the capacity of a plant.
    ///
    /// `power` · 功率 (zh-Hans) · power (en) · 功率 (zh-Hant)
    Power,
    /// How many of something.
    ///
    /// `count` · 数目 (zh-Hans) · count (en) · 數目 (zh-Hant)
    Count,
    /// A part of a whole, or a multiple.
    ///
    /// `ratio` · 比率 (zh-Hans) · ratio (en) · 比率 (zh-Hant)
    Ratio,
    /// The currency of the United States.
    ///
    /// `USD` · 美元 (zh-Hans) · United States dollar (en) · 美元 (zh-Hant)
    USD,
    /// The currency of China; its unit is the yuan.
    ///
    /// `CNY` · 人民币 (zh-Hans) · renminbi (en) · 人民幣 (zh-Hant)
    CNY,
    /// The currency of the euro area.
    ///
    /// `EUR` · 欧元 (zh-Hans) · euro (en) · 歐元 (zh-Hant)
    EUR,
    /// The currency of the United Kingdom.
    ///
    /// `GBP` · 英镑 (zh-Hans) · pound sterling (en) · 英鎊 (zh-Hant)
    GBP,
    /// The currency of Japan.
    ///
    /// `JPY` · 日元 (zh-Hans) · yen (en) · 日圓 (zh-Hant)
    JPY,
    /// The currency of Russia.
    ///
    /// `RUB` · 俄罗斯卢布 (zh-Hans) · Russian rouble (en) · 俄羅斯盧布 (zh-Hant)
    RUB,
    /// The currency of Kazakhstan.
    ///
    /// `KZT` · 坚戈 (zh-Hans) · tenge (en) · 堅戈 (zh-Hant)
    KZT,
    /// The currency of Kyrgyzstan.
    ///
    /// `KGS` · 吉尔吉斯索姆 (zh-Hans) · Kyrgyz som (en) · 吉爾吉斯索姆 (zh-Hant)
    KGS,
    /// The currency of Uzbekistan.
    ///
    /// `UZS` · 乌兹别克苏姆 (zh-Hans) · Uzbek sum (en) · 烏茲別克蘇姆 (zh-Hant)
    UZS,
    /// The currency of Tajikistan.
    ///
    /// `TJS` · 索莫尼 (zh-Hans) · somoni (en) · 索莫尼 (zh-Hant)
    TJS,
    /// The currency of Turkmenistan.
    ///
    /// `TMT` · 土库曼马纳特 (zh-Hans) · Turkmen manat (en) · 土庫曼馬納特 (zh-Hant)
    TMT,
    /// The metre.
    ///
    /// `m` · 米 (zh-Hans) · metre (en) · 米 (zh-Hant)
    Metre,
    /// A thousand metres.
    ///
    /// `km` · 公里 (zh-Hans) · kilometre (en) · 公里 (zh-Hant)
    Kilometre,
    /// A square with sides of a metre.
    ///
    /// `m2` · 平方米 (zh-Hans) · square metre (en) · 平方米 (zh-Hant)
    SquareMetre,
    /// Ten thousand square metres.
    ///
    /// `har` · 公顷 (zh-Hans) · hectare (en) · 公頃 (zh-Hant)
    Hectare,
    /// A square with sides of a kilometre.
    ///
    /// `km2` · 平方公里 (zh-Hans) · square kilometre (en) · 平方公里 (zh-Hant)
    SquareKilometre,
    /// A thousandth of a cubic metre.
    ///
    /// `L` · 升 (zh-Hans) · litre (en) · 公升 (zh-Hant)
    Litre,
    /// A cube with sides of a metre.
    ///
    /// `m3` · 立方米 (zh-Hans) · cubic metre (en) · 立方米 (zh-Hant)
    CubicMetre,
    /// So many cubic metres in a year.
    ///
    /// `m3/a` · 立方米每年 (zh-Hans) · cubic metre per year (en) · 立方米每年 (zh-Hant)
    CubicMetrePerYear,
    /// A thousandth of a kilogram.
    ///
    /// `g` · 克 (zh-Hans) · gram (en) · 克 (zh-Hant)
    Gram,
    /// The kilogram.
    ///
    /// `kg` · 千克 (zh-Hans) · kilogram (en) · 千克 (zh-Hant)
    Kilogram,
    /// A thousand kilograms.
    ///
    /// `t` · 吨 (zh-Hans) · tonne (en) · 噸 (zh-Hant)
    Tonne,
    /// So many tonnes in a year.
    ///
    /// `t/a` · 吨每年 (zh-Hans) · tonne per year (en) · 噸每年 (zh-Hant)
    TonnePerYear,
    /// A year.
    ///
    /// `a` · 年 (zh-Hans) · year (en) · 年 (zh-Hant)
    Year,
    /// A month.
    ///
    /// `mo` · 月 (zh-Hans) · month (en) · 月 (zh-Hant)
    Month,
    /// Seven days.
    ///
    /// `wk` · 周 (zh-Hans) · week (en) · 週 (zh-Hant)
    Week,
    /// A day.
    ///
    /// `d` · 天 (zh-Hans) · day (en) · 天 (zh-Hant)
    Day,
    /// An hour.
    ///
    /// `h` · 小时 (zh-Hans) · hour (en) · 小時 (zh-Hant)
    Hour,
    /// A minute.
    ///
    /// `min` · 分钟 (zh-Hans) · minute (en) · 分鐘 (zh-Hant)
    Minute,
    /// The second.
    ///
    /// `s` · 秒 (zh-Hans) · second (en) · 秒 (zh-Hant)
    Second,
    /// A kilowatt for an hour.
    ///
    /// `kW.h` · 千瓦时 (zh-Hans) · kilowatt hour (en) · 千瓦時 (zh-Hant)
    KilowattHour,
    /// A million watts.
    ///
    /// `MW` · 兆瓦 (zh-Hans) · megawatt (en) · 兆瓦 (zh-Hant)
    Megawatt,
    /// Things of any kind.
    ///
    /// `{item}` · 个 (zh-Hans) · item (en) · 個 (zh-Hant)
    Item,
    /// People.
    ///
    /// `{person}` · 人 (zh-Hans) · person (en) · 人 (zh-Hant)
    Person,
    /// How often something happened.
    ///
    /// `{time}` · 次 (zh-Hans) · occurrence (en) · 次 (zh-Hant)
    Occurrence,
    /// Things that come in twos, such as twinned cities.
    ///
    /// `{pair}` · 对 (zh-Hans) · pair (en) · 對 (zh-Hant)
    Pair,
    /// Agreements, declarations and other papers.
    ///
    /// `{document}` · 份 (zh-Hans) · document (en) · 份 (zh-Hant)
    Document,
    /// Schools, institutes and other bodies.
    ///
    /// `{institution}` · 所 (zh-Hans) · institution (en) · 所 (zh-Hant)
    Institution,
    /// Containers, counted as if each were twenty feet long.
    ///
    /// `{TEU}` · 标准箱 (zh-Hans) · twenty-foot equivalent unit (en) · 標準箱 (zh-Hant)
    TwentyFootUnit,
    /// How many times something else.
    ///
    /// `1` · 倍 (zh-Hans) · multiple (en) · 倍 (zh-Hant)
    Multiple,
    /// Parts of a hundred.
    ///
    /// `%` · 百分之 (zh-Hans) · per cent (en) · 百分之 (zh-Hant)
    Percent,
    /// The difference of two percentages.
    ///
    /// `%{point}` · 百分点 (zh-Hans) · percentage point (en) · 百分點 (zh-Hant)
    PercentagePoint,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
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
                        ("zh-Hans", "货币"),
                        ("en", "currency"),
                        ("zh-Hant", "貨幣"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "length",
                    identifier: "Length",
                    definition: "How long or how far.",
                    labels: &[
                        ("zh-Hans", "长度"),
                        ("en", "length"),
                        ("zh-Hant", "長度"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "area",
                    identifier: "Area",
                    definition: "How much surface.",
                    labels: &[
                        ("zh-Hans", "面积"),
                        ("en", "area"),
                        ("zh-Hant", "面積"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "volume",
                    identifier: "Volume",
                    definition: "How much space.",
                    labels: &[
                        ("zh-Hans", "体积"),
                        ("en", "volume"),
                        ("zh-Hant", "體積"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "flow",
                    identifier: "Flow",
                    definition: "Volume or mass in a time.",
                    labels: &[
                        ("zh-Hans", "流量"),
                        ("en", "flow"),
                        ("zh-Hant", "流量"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "mass",
                    identifier: "Mass",
                    definition: "How heavy.",
                    labels: &[
                        ("zh-Hans", "质量"),
                        ("en", "mass"),
                        ("zh-Hant", "質量"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "duration",
                    identifier: "Duration",
                    definition: "How long in time.",
                    labels: &[
                        ("zh-Hans", "时长"),
                        ("en", "duration"),
                        ("zh-Hant", "時長"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "energy",
                    identifier: "Energy",
                    definition: "Work that is or can be done.",
                    labels: &[
                        ("zh-Hans", "能量"),
                        ("en", "energy"),
                        ("zh-Hant", "能量"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "power",
                    identifier: "Power",
                    definition: "Energy in a time, such as the capacity of a plant.",
                    labels: &[
                        ("zh-Hans", "功率"),
                        ("en", "power"),
                        ("zh-Hant", "功率"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "count",
                    identifier: "Count",
                    definition: "How many of something.",
                    labels: &[
                        ("zh-Hans", "数目"),
                        ("en", "count"),
                        ("zh-Hant", "數目"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "ratio",
                    identifier: "Ratio",
                    definition: "A part of a whole, or a multiple.",
                    labels: &[
                        ("zh-Hans", "比率"),
                        ("en", "ratio"),
                        ("zh-Hant", "比率"),
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "USD",
                    identifier: "USD",
                    definition: "The currency of the United States.",
                    labels: &[
                        ("zh-Hans", "美元"),
                        ("en", "United States dollar"),
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
                        ("zh-Hans", "人民币"),
                        ("en", "renminbi"),
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
                        ("zh-Hans", "欧元"),
                        ("en", "euro"),
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
                        ("zh-Hans", "英镑"),
                        ("en", "pound sterling"),
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
                        ("zh-Hans", "日元"),
                        ("en", "yen"),
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
                        ("zh-Hans", "俄罗斯卢布"),
                        ("en", "Russian rouble"),
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
                        ("zh-Hans", "坚戈"),
                        ("en", "tenge"),
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
                        ("zh-Hans", "吉尔吉斯索姆"),
                        ("en", "Kyrgyz som"),
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
                        ("zh-Hans", "乌兹别克苏姆"),
                        ("en", "Uzbek sum"),
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
                        ("zh-Hans", "索莫尼"),
                        ("en", "somoni"),
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
                        ("zh-Hans", "土库曼马纳特"),
                        ("en", "Turkmen manat"),
                        ("zh-Hant", "土庫曼馬納特"),
                    ],
                    broader: &[0],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "m",
                    identifier: "Metre",
                    definition: "The metre.",
                    labels: &[("zh-Hans", "米"), ("en", "metre"), ("zh-Hant", "米")],
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
                        ("zh-Hans", "公里"),
                        ("en", "kilometre"),
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
                        ("zh-Hans", "平方米"),
                        ("en", "square metre"),
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
                        ("zh-Hans", "公顷"),
                        ("en", "hectare"),
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
                        ("zh-Hans", "平方公里"),
                        ("en", "square kilometre"),
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
                        ("zh-Hans", "升"),
                        ("en", "litre"),
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
                        ("zh-Hans", "立方米"),
                        ("en", "cubic metre"),
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
                        ("zh-Hans", "立方米每年"),
                        ("en", "cubic metre per year"),
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
                    labels: &[("zh-Hans", "克"), ("en", "gram"), ("zh-Hant", "克")],
                    aliases: &[("en", "grams")],
                    broader: &[5],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "kg",
                    identifier: "Kilogram",
                    definition: "The kilogram.",
                    labels: &[
                        ("zh-Hans", "千克"),
                        ("en", "kilogram"),
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
                    labels: &[("zh-Hans", "吨"), ("en", "tonne"), ("zh-Hant", "噸")],
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
                        ("zh-Hans", "吨每年"),
                        ("en", "tonne per year"),
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
                    labels: &[("zh-Hans", "年"), ("en", "year"), ("zh-Hant", "年")],
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
                    labels: &[("zh-Hans", "月"), ("en", "month"), ("zh-Hant", "月")],
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
                    labels: &[("zh-Hans", "周"), ("en", "week"), ("zh-Hant", "週")],
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
                    labels: &[("zh-Hans", "天"), ("en", "day"), ("zh-Hant", "天")],
                    aliases: &[("en", "days"), ("zh-Hans", "日"), ("zh-Hant", "日")],
                    broader: &[6],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "h",
                    identifier: "Hour",
                    definition: "An hour.",
                    labels: &[
                        ("zh-Hans", "小时"),
                        ("en", "hour"),
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
                        ("zh-Hans", "分钟"),
                        ("en", "minute"),
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
                    labels: &[("zh-Hans", "秒"), ("en", "second"), ("zh-Hant", "秒")],
                    aliases: &[("en", "seconds")],
                    broader: &[6],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "kW.h",
                    identifier: "KilowattHour",
                    definition: "A kilowatt for an hour.",
                    labels: &[
                        ("zh-Hans", "千瓦时"),
                        ("en", "kilowatt hour"),
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
                        ("zh-Hans", "兆瓦"),
                        ("en", "megawatt"),
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
                    labels: &[("zh-Hans", "个"), ("en", "item"), ("zh-Hant", "個")],
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
                    labels: &[("zh-Hans", "人"), ("en", "person"), ("zh-Hant", "人")],
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
                        ("zh-Hans", "次"),
                        ("en", "occurrence"),
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
                    labels: &[("zh-Hans", "对"), ("en", "pair"), ("zh-Hant", "對")],
                    aliases: &[("en", "pairs")],
                    broader: &[9],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "{document}",
                    identifier: "Document",
                    definition: "Agreements, declarations and other papers.",
                    labels: &[
                        ("zh-Hans", "份"),
                        ("en", "document"),
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
                        ("zh-Hans", "所"),
                        ("en", "institution"),
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
                        ("zh-Hans", "标准箱"),
                        ("en", "twenty-foot equivalent unit"),
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
                        ("zh-Hans", "倍"),
                        ("en", "multiple"),
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
                        ("zh-Hans", "百分之"),
                        ("en", "per cent"),
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
                        ("zh-Hans", "百分点"),
                        ("en", "percentage point"),
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
    ::comity::__vocabulary!(Unit);
    ::comity::__json_schema!(
        Unit, "Unit",
        "{\"description\":\"Units of measure, each below the dimension that it measures.\\n\\nCodes are those of UCUM (case-sensitive), and of ISO 4217 for money.\",\"type\":\"string\",\"enum\":[\"currency\",\"length\",\"area\",\"volume\",\"flow\",\"mass\",\"duration\",\"energy\",\"power\",\"count\",\"ratio\",\"USD\",\"CNY\",\"EUR\",\"GBP\",\"JPY\",\"RUB\",\"KZT\",\"KGS\",\"UZS\",\"TJS\",\"TMT\",\"m\",\"km\",\"m2\",\"har\",\"km2\",\"L\",\"m3\",\"m3/a\",\"g\",\"kg\",\"t\",\"t/a\",\"a\",\"mo\",\"wk\",\"d\",\"h\",\"min\",\"s\",\"kW.h\",\"MW\",\"{item}\",\"{person}\",\"{time}\",\"{pair}\",\"{document}\",\"{institution}\",\"{TEU}\",\"1\",\"%\",\"%{point}\"],\"enumDescriptions\":[\"货币 · currency · 貨幣\\n\\nMoney, in a currency of ISO 4217.\",\"长度 · length · 長度\\n\\nHow long or how far.\",\"面积 · area · 面積\\n\\nHow much surface.\",\"体积 · volume · 體積\\n\\nHow much space.\",\"流量 · flow\\n\\nVolume or mass in a time.\",\"质量 · mass · 質量\\n\\nHow heavy.\",\"时长 · duration · 時長\\n\\nHow long in time.\",\"能量 · energy\\n\\nWork that is or can be done.\",\"功率 · power\\n\\nEnergy in a time, such as the capacity of a plant.\",\"数目 · count · 數目\\n\\nHow many of something.\",\"比率 · ratio\\n\\nA part of a whole, or a multiple.\",\"美元 · United States dollar\\n\\nThe currency of the United States.\\n\\nAlso: US dollar, US dollars, dollar, dollars, 美金.\",\"人民币 · renminbi · 人民幣\\n\\nThe currency of China; its unit is the yuan.\\n\\nAlso: yuan, RMB, 元.\",\"欧元 · euro · 歐元\\n\\nThe currency of the euro area.\\n\\nAlso: euros.\",\"英镑 · pound sterling · 英鎊\\n\\nThe currency of the United Kingdom.\\n\\nAlso: pound, pounds.\",\"日元 · yen · 日圓\\n\\nThe currency of Japan.\\n\\nAlso: Japanese yen, 日圆, 日元.\",\"俄罗斯卢布 · Russian rouble · 俄羅斯盧布\\n\\nThe currency of Russia.\\n\\nAlso: rouble, roubles, ruble, rubles, 卢布, 盧布.\",\"坚戈 · tenge · 堅戈\\n\\nThe currency of Kazakhstan.\\n\\nAlso: 腾格, 騰格.\",\"吉尔吉斯索姆 · Kyrgyz som · 吉爾吉斯索姆\\n\\nThe currency of Kyrgyzstan.\\n\\nAlso: som, 索姆.\",\"乌兹别克苏姆 · Uzbek sum · 烏茲別克蘇姆\\n\\nThe currency of Uzbekistan.\\n\\nAlso: sum, 苏姆, 蘇姆.\",\"索莫尼 · somoni\\n\\nThe currency of Tajikistan.\",\"土库曼马纳特 · Turkmen manat · 土庫曼馬納特\\n\\nThe currency of Turkmenistan.\",\"米 · metre\\n\\nThe metre.\\n\\nAlso: meter, metres, meters, 公尺.\",\"公里 · kilometre\\n\\nA thousand metres.\\n\\nAlso: kilometer, kilometres, kilometers, 千米.\",\"平方米 · square metre\\n\\nA square with sides of a metre.\\n\\nAlso: square meter, 平方公尺.\",\"公顷 · hectare · 公頃\\n\\nTen thousand square metres.\\n\\nAlso: hectares.\",\"平方公里 · square kilometre\\n\\nA square with sides of a kilometre.\\n\\nAlso: square kilometer, 平方千米.\",\"升 · litre · 公升\\n\\nA thousandth of a cubic metre.\\n\\nAlso: liter, 公升, 升.\",\"立方米 · cubic metre\\n\\nA cube with sides of a metre.\\n\\nAlso: cubic meter, 立方公尺.\",\"立方米每年 · cubic metre per year\\n\\nSo many cubic metres in a year.\\n\\nAlso: cubic meter per year, 年立方米.\",\"克 · gram\\n\\nA thousandth of a kilogram.\\n\\nAlso: grams.\",\"千克 · kilogram\\n\\nThe kilogram.\\n\\nAlso: kilograms, 公斤.\",\"吨 · tonne · 噸\\n\\nA thousand kilograms.\\n\\nAlso: tonnes, metric ton, metric tons, 公吨, 公噸.\",\"吨每年 · tonne per year · 噸每年\\n\\nSo many tonnes in a year.\\n\\nAlso: 年吨, 年噸.\",\"年 · year\\n\\nA year.\\n\\nAlso: years, 周年, 週年.\",\"月 · month\\n\\nA month.\\n\\nAlso: months, 个月, 個月.\",\"周 · week · 週\\n\\nSeven days.\\n\\nAlso: weeks, 星期.\",\"天 · day\\n\\nA day.\\n\\nAlso: days, 日.\",\"小时 · hour · 小時\\n\\nAn hour.\\n\\nAlso: hours.\",\"分钟 · minute · 分鐘\\n\\nA minute.\\n\\nAlso: minutes.\",\"秒 · second\\n\\nThe second.\\n\\nAlso: seconds.\",\"千瓦时 · kilowatt hour · 千瓦時\\n\\nA kilowatt for an hour.\\n\\nAlso: kWh, kilowatt-hour, 度.\",\"兆瓦 · megawatt\\n\\nA million watts.\\n\\nAlso: megawatts.\",\"个 · item · 個\\n\\nThings of any kind.\\n\\nAlso: items, piece, pieces, 项, 件, 項.\",\"人 · person\\n\\nPeople.\\n\\nAlso: persons, people, 名, 人口.\",\"次 · occurrence\\n\\nHow often something happened.\\n\\nAlso: occurrences, times, 人次, 届, 轮, 屆, 輪.\",\"对 · pair · 對\\n\\nThings that come in twos, such as twinned cities.\\n\\nAlso: pairs.\",\"份 · document\\n\\nAgreements, declarations and other papers.\\n\\nAlso: documents.\",\"所 · institution\\n\\nSchools, institutes and other bodies.\\n\\nAlso: institutions, 家.\",\"标准箱 · twenty-foot equivalent unit · 標準箱\\n\\nContainers, counted as if each were twenty feet long.\\n\\nAlso: TEU, 标箱, 標箱.\",\"倍 · multiple\\n\\nHow many times something else.\\n\\nAlso: fold.\",\"百分之 · per cent\\n\\nParts of a hundred.\\n\\nAlso: percent.\",\"百分点 · percentage point · 百分點\\n\\nThe difference of two percentages.\\n\\nAlso: percentage points.\"]}",
        []
    );
};
/// Many codes.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Code {
    /// Number 0.
    ///
    /// `c-000` · code 0 (en)
    C000,
    /// Number 1.
    ///
    /// `c-001` · code 1 (en)
    C001,
    /// Number 2.
    ///
    /// `c-002` · code 2 (en)
    C002,
    /// Number 3.
    ///
    /// `c-003` · code 3 (en)
    C003,
    /// Number 4.
    ///
    /// `c-004` · code 4 (en)
    C004,
    /// Number 5.
    ///
    /// `c-005` · code 5 (en)
    C005,
    /// Number 6.
    ///
    /// `c-006` · code 6 (en)
    C006,
    /// Number 7.
    ///
    /// `c-007` · code 7 (en)
    C007,
    /// Number 8.
    ///
    /// `c-008` · code 8 (en)
    C008,
    /// Number 9.
    ///
    /// `c-009` · code 9 (en)
    C009,
    /// Number 10.
    ///
    /// `c-010` · code 10 (en)
    C010,
    /// Number 11.
    ///
    /// `c-011` · code 11 (en)
    C011,
    /// Number 12.
    ///
    /// `c-012` · code 12 (en)
    C012,
    /// Number 13.
    ///
    /// `c-013` · code 13 (en)
    C013,
    /// Number 14.
    ///
    /// `c-014` · code 14 (en)
    C014,
    /// Number 15.
    ///
    /// `c-015` · code 15 (en)
    C015,
    /// Number 16.
    ///
    /// `c-016` · code 16 (en)
    C016,
    /// Number 17.
    ///
    /// `c-017` · code 17 (en)
    C017,
    /// Number 18.
    ///
    /// `c-018` · code 18 (en)
    C018,
    /// Number 19.
    ///
    /// `c-019` · code 19 (en)
    C019,
    /// Number 20.
    ///
    /// `c-020` · code 20 (en)
    C020,
    /// Number 21.
    ///
    /// `c-021` · code 21 (en)
    C021,
    /// Number 22.
    ///
    /// `c-022` · code 22 (en)
    C022,
    /// Number 23.
    ///
    /// `c-023` · code 23 (en)
    C023,
    /// Number 24.
    ///
    /// `c-024` · code 24 (en)
    C024,
    /// Number 25.
    ///
    /// `c-025` · code 25 (en)
    C025,
    /// Number 26.
    ///
    /// `c-026` · code 26 (en)
    C026,
    /// Number 27.
    ///
    /// `c-027` · code 27 (en)
    C027,
    /// Number 28.
    ///
    /// `c-028` · code 28 (en)
    C028,
    /// Number 29.
    ///
    /// `c-029` · code 29 (en)
    C029,
    /// Number 30.
    ///
    /// `c-030` · code 30 (en)
    C030,
    /// Number 31.
    ///
    /// `c-031` · code 31 (en)
    C031,
    /// Number 32.
    ///
    /// `c-032` · code 32 (en)
    C032,
    /// Number 33.
    ///
    /// `c-033` · code 33 (en)
    C033,
    /// Number 34.
    ///
    /// `c-034` · code 34 (en)
    C034,
    /// Number 35.
    ///
    /// `c-035` · code 35 (en)
    C035,
    /// Number 36.
    ///
    /// `c-036` · code 36 (en)
    C036,
    /// Number 37.
    ///
    /// `c-037` · code 37 (en)
    C037,
    /// Number 38.
    ///
    /// `c-038` · code 38 (en)
    C038,
    /// Number 39.
    ///
    /// `c-039` · code 39 (en)
    C039,
    /// Number 40.
    ///
    /// `c-040` · code 40 (en)
    C040,
    /// Number 41.
    ///
    /// `c-041` · code 41 (en)
    C041,
    /// Number 42.
    ///
    /// `c-042` · code 42 (en)
    C042,
    /// Number 43.
    ///
    /// `c-043` · code 43 (en)
    C043,
    /// Number 44.
    ///
    /// `c-044` · code 44 (en)
    C044,
    /// Number 45.
    ///
    /// `c-045` · code 45 (en)
    C045,
    /// Number 46.
    ///
    /// `c-046` · code 46 (en)
    C046,
    /// Number 47.
    ///
    /// `c-047` · code 47 (en)
    C047,
    /// Number 48.
    ///
    /// `c-048` · code 48 (en)
    C048,
    /// Number 49.
    ///
    /// `c-049` · code 49 (en)
    C049,
    /// Number 50.
    ///
    /// `c-050` · code 50 (en)
    C050,
    /// Number 51.
    ///
    /// `c-051` · code 51 (en)
    C051,
    /// Number 52.
    ///
    /// `c-052` · code 52 (en)
    C052,
    /// Number 53.
    ///
    /// `c-053` · code 53 (en)
    C053,
    /// Number 54.
    ///
    /// `c-054` · code 54 (en)
    C054,
    /// Number 55.
    ///
    /// `c-055` · code 55 (en)
    C055,
    /// Number 56.
    ///
    /// `c-056` · code 56 (en)
    C056,
    /// Number 57.
    ///
    /// `c-057` · code 57 (en)
    C057,
    /// Number 58.
    ///
    /// `c-058` · code 58 (en)
    C058,
    /// Number 59.
    ///
    /// `c-059` · code 59 (en)
    C059,
    /// Number 60.
    ///
    /// `c-060` · code 60 (en)
    C060,
    /// Number 61.
    ///
    /// `c-061` · code 61 (en)
    C061,
    /// Number 62.
    ///
    /// `c-062` · code 62 (en)
    C062,
    /// Number 63.
    ///
    /// `c-063` · code 63 (en)
    C063,
    /// Number 64.
    ///
    /// `c-064` · code 64 (en)
    C064,
    /// Number 65.
    ///
    /// `c-065` · code 65 (en)
    C065,
    /// Number 66.
    ///
    /// `c-066` · code 66 (en)
    C066,
    /// Number 67.
    ///
    /// `c-067` · code 67 (en)
    C067,
    /// Number 68.
    ///
    /// `c-068` · code 68 (en)
    C068,
    /// Number 69.
    ///
    /// `c-069` · code 69 (en)
    C069,
    /// Number 70.
    ///
    /// `c-070` · code 70 (en)
    C070,
    /// Number 71.
    ///
    /// `c-071` · code 71 (en)
    C071,
    /// Number 72.
    ///
    /// `c-072` · code 72 (en)
    C072,
    /// Number 73.
    ///
    /// `c-073` · code 73 (en)
    C073,
    /// Number 74.
    ///
    /// `c-074` · code 74 (en)
    C074,
    /// Number 75.
    ///
    /// `c-075` · code 75 (en)
    C075,
    /// Number 76.
    ///
    /// `c-076` · code 76 (en)
    C076,
    /// Number 77.
    ///
    /// `c-077` · code 77 (en)
    C077,
    /// Number 78.
    ///
    /// `c-078` · code 78 (en)
    C078,
    /// Number 79.
    ///
    /// `c-079` · code 79 (en)
    C079,
    /// Number 80.
    ///
    /// `c-080` · code 80 (en)
    C080,
    /// Number 81.
    ///
    /// `c-081` · code 81 (en)
    C081,
    /// Number 82.
    ///
    /// `c-082` · code 82 (en)
    C082,
    /// Number 83.
    ///
    /// `c-083` · code 83 (en)
    C083,
    /// Number 84.
    ///
    /// `c-084` · code 84 (en)
    C084,
    /// Number 85.
    ///
    /// `c-085` · code 85 (en)
    C085,
    /// Number 86.
    ///
    /// `c-086` · code 86 (en)
    C086,
    /// Number 87.
    ///
    /// `c-087` · code 87 (en)
    C087,
    /// Number 88.
    ///
    /// `c-088` · code 88 (en)
    C088,
    /// Number 89.
    ///
    /// `c-089` · code 89 (en)
    C089,
    /// Number 90.
    ///
    /// `c-090` · code 90 (en)
    C090,
    /// Number 91.
    ///
    /// `c-091` · code 91 (en)
    C091,
    /// Number 92.
    ///
    /// `c-092` · code 92 (en)
    C092,
    /// Number 93.
    ///
    /// `c-093` · code 93 (en)
    C093,
    /// Number 94.
    ///
    /// `c-094` · code 94 (en)
    C094,
    /// Number 95.
    ///
    /// `c-095` · code 95 (en)
    C095,
    /// Number 96.
    ///
    /// `c-096` · code 96 (en)
    C096,
    /// Number 97.
    ///
    /// `c-097` · code 97 (en)
    C097,
    /// Number 98.
    ///
    /// `c-098` · code 98 (en)
    C098,
    /// Number 99.
    ///
    /// `c-099` · code 99 (en)
    C099,
    /// Number 100.
    ///
    /// `c-100` · code 100 (en)
    C100,
    /// Number 101.
    ///
    /// `c-101` · code 101 (en)
    C101,
    /// Number 102.
    ///
    /// `c-102` · code 102 (en)
    C102,
    /// Number 103.
    ///
    /// `c-103` · code 103 (en)
    C103,
    /// Number 104.
    ///
    /// `c-104` · code 104 (en)
    C104,
    /// Number 105.
    ///
    /// `c-105` · code 105 (en)
    C105,
    /// Number 106.
    ///
    /// `c-106` · code 106 (en)
    C106,
    /// Number 107.
    ///
    /// `c-107` · code 107 (en)
    C107,
    /// Number 108.
    ///
    /// `c-108` · code 108 (en)
    C108,
    /// Number 109.
    ///
    /// `c-109` · code 109 (en)
    C109,
    /// Number 110.
    ///
    /// `c-110` · code 110 (en)
    C110,
    /// Number 111.
    ///
    /// `c-111` · code 111 (en)
    C111,
    /// Number 112.
    ///
    /// `c-112` · code 112 (en)
    C112,
    /// Number 113.
    ///
    /// `c-113` · code 113 (en)
    C113,
    /// Number 114.
    ///
    /// `c-114` · code 114 (en)
    C114,
    /// Number 115.
    ///
    /// `c-115` · code 115 (en)
    C115,
    /// Number 116.
    ///
    /// `c-116` · code 116 (en)
    C116,
    /// Number 117.
    ///
    /// `c-117` · code 117 (en)
    C117,
    /// Number 118.
    ///
    /// `c-118` · code 118 (en)
    C118,
    /// Number 119.
    ///
    /// `c-119` · code 119 (en)
    C119,
    /// Number 120.
    ///
    /// `c-120` · code 120 (en)
    C120,
    /// Number 121.
    ///
    /// `c-121` · code 121 (en)
    C121,
    /// Number 122.
    ///
    /// `c-122` · code 122 (en)
    C122,
    /// Number 123.
    ///
    /// `c-123` · code 123 (en)
    C123,
    /// Number 124.
    ///
    /// `c-124` · code 124 (en)
    C124,
    /// Number 125.
    ///
    /// `c-125` · code 125 (en)
    C125,
    /// Number 126.
    ///
    /// `c-126` · code 126 (en)
    C126,
    /// Number 127.
    ///
    /// `c-127` · code 127 (en)
    C127,
    /// Number 128.
    ///
    /// `c-128` · code 128 (en)
    C128,
    /// Number 129.
    ///
    /// `c-129` · code 129 (en)
    C129,
    /// Number 130.
    ///
    /// `c-130` · code 130 (en)
    C130,
    /// Number 131.
    ///
    /// `c-131` · code 131 (en)
    C131,
    /// Number 132.
    ///
    /// `c-132` · code 132 (en)
    C132,
    /// Number 133.
    ///
    /// `c-133` · code 133 (en)
    C133,
    /// Number 134.
    ///
    /// `c-134` · code 134 (en)
    C134,
    /// Number 135.
    ///
    /// `c-135` · code 135 (en)
    C135,
    /// Number 136.
    ///
    /// `c-136` · code 136 (en)
    C136,
    /// Number 137.
    ///
    /// `c-137` · code 137 (en)
    C137,
    /// Number 138.
    ///
    /// `c-138` · code 138 (en)
    C138,
    /// Number 139.
    ///
    /// `c-139` · code 139 (en)
    C139,
    /// Number 140.
    ///
    /// `c-140` · code 140 (en)
    C140,
    /// Number 141.
    ///
    /// `c-141` · code 141 (en)
    C141,
    /// Number 142.
    ///
    /// `c-142` · code 142 (en)
    C142,
    /// Number 143.
    ///
    /// `c-143` · code 143 (en)
    C143,
    /// Number 144.
    ///
    /// `c-144` · code 144 (en)
    C144,
    /// Number 145.
    ///
    /// `c-145` · code 145 (en)
    C145,
    /// Number 146.
    ///
    /// `c-146` · code 146 (en)
    C146,
    /// Number 147.
    ///
    /// `c-147` · code 147 (en)
    C147,
    /// Number 148.
    ///
    /// `c-148` · code 148 (en)
    C148,
    /// Number 149.
    ///
    /// `c-149` · code 149 (en)
    C149,
    /// Number 150.
    ///
    /// `c-150` · code 150 (en)
    C150,
    /// Number 151.
    ///
    /// `c-151` · code 151 (en)
    C151,
    /// Number 152.
    ///
    /// `c-152` · code 152 (en)
    C152,
    /// Number 153.
    ///
    /// `c-153` · code 153 (en)
    C153,
    /// Number 154.
    ///
    /// `c-154` · code 154 (en)
    C154,
    /// Number 155.
    ///
    /// `c-155` · code 155 (en)
    C155,
    /// Number 156.
    ///
    /// `c-156` · code 156 (en)
    C156,
    /// Number 157.
    ///
    /// `c-157` · code 157 (en)
    C157,
    /// Number 158.
    ///
    /// `c-158` · code 158 (en)
    C158,
    /// Number 159.
    ///
    /// `c-159` · code 159 (en)
    C159,
    /// Number 160.
    ///
    /// `c-160` · code 160 (en)
    C160,
    /// Number 161.
    ///
    /// `c-161` · code 161 (en)
    C161,
    /// Number 162.
    ///
    /// `c-162` · code 162 (en)
    C162,
    /// Number 163.
    ///
    /// `c-163` · code 163 (en)
    C163,
    /// Number 164.
    ///
    /// `c-164` · code 164 (en)
    C164,
    /// Number 165.
    ///
    /// `c-165` · code 165 (en)
    C165,
    /// Number 166.
    ///
    /// `c-166` · code 166 (en)
    C166,
    /// Number 167.
    ///
    /// `c-167` · code 167 (en)
    C167,
    /// Number 168.
    ///
    /// `c-168` · code 168 (en)
    C168,
    /// Number 169.
    ///
    /// `c-169` · code 169 (en)
    C169,
    /// Number 170.
    ///
    /// `c-170` · code 170 (en)
    C170,
    /// Number 171.
    ///
    /// `c-171` · code 171 (en)
    C171,
    /// Number 172.
    ///
    /// `c-172` · code 172 (en)
    C172,
    /// Number 173.
    ///
    /// `c-173` · code 173 (en)
    C173,
    /// Number 174.
    ///
    /// `c-174` · code 174 (en)
    C174,
    /// Number 175.
    ///
    /// `c-175` · code 175 (en)
    C175,
    /// Number 176.
    ///
    /// `c-176` · code 176 (en)
    C176,
    /// Number 177.
    ///
    /// `c-177` · code 177 (en)
    C177,
    /// Number 178.
    ///
    /// `c-178` · code 178 (en)
    C178,
    /// Number 179.
    ///
    /// `c-179` · code 179 (en)
    C179,
    /// Number 180.
    ///
    /// `c-180` · code 180 (en)
    C180,
    /// Number 181.
    ///
    /// `c-181` · code 181 (en)
    C181,
    /// Number 182.
    ///
    /// `c-182` · code 182 (en)
    C182,
    /// Number 183.
    ///
    /// `c-183` · code 183 (en)
    C183,
    /// Number 184.
    ///
    /// `c-184` · code 184 (en)
    C184,
    /// Number 185.
    ///
    /// `c-185` · code 185 (en)
    C185,
    /// Number 186.
    ///
    /// `c-186` · code 186 (en)
    C186,
    /// Number 187.
    ///
    /// `c-187` · code 187 (en)
    C187,
    /// Number 188.
    ///
    /// `c-188` · code 188 (en)
    C188,
    /// Number 189.
    ///
    /// `c-189` · code 189 (en)
    C189,
    /// Number 190.
    ///
    /// `c-190` · code 190 (en)
    C190,
    /// Number 191.
    ///
    /// `c-191` · code 191 (en)
    C191,
    /// Number 192.
    ///
    /// `c-192` · code 192 (en)
    C192,
    /// Number 193.
    ///
    /// `c-193` · code 193 (en)
    C193,
    /// Number 194.
    ///
    /// `c-194` · code 194 (en)
    C194,
    /// Number 195.
    ///
    /// `c-195` · code 195 (en)
    C195,
    /// Number 196.
    ///
    /// `c-196` · code 196 (en)
    C196,
    /// Number 197.
    ///
    /// `c-197` · code 197 (en)
    C197,
    /// Number 198.
    ///
    /// `c-198` · code 198 (en)
    C198,
    /// Number 199.
    ///
    /// `c-199` · code 199 (en)
    C199,
    /// Number 200.
    ///
    /// `c-200` · code 200 (en)
    C200,
    /// Number 201.
    ///
    /// `c-201` · code 201 (en)
    C201,
    /// Number 202.
    ///
    /// `c-202` · code 202 (en)
    C202,
    /// Number 203.
    ///
    /// `c-203` · code 203 (en)
    C203,
    /// Number 204.
    ///
    /// `c-204` · code 204 (en)
    C204,
    /// Number 205.
    ///
    /// `c-205` · code 205 (en)
    C205,
    /// Number 206.
    ///
    /// `c-206` · code 206 (en)
    C206,
    /// Number 207.
    ///
    /// `c-207` · code 207 (en)
    C207,
    /// Number 208.
    ///
    /// `c-208` · code 208 (en)
    C208,
    /// Number 209.
    ///
    /// `c-209` · code 209 (en)
    C209,
    /// Number 210.
    ///
    /// `c-210` · code 210 (en)
    C210,
    /// Number 211.
    ///
    /// `c-211` · code 211 (en)
    C211,
    /// Number 212.
    ///
    /// `c-212` · code 212 (en)
    C212,
    /// Number 213.
    ///
    /// `c-213` · code 213 (en)
    C213,
    /// Number 214.
    ///
    /// `c-214` · code 214 (en)
    C214,
    /// Number 215.
    ///
    /// `c-215` · code 215 (en)
    C215,
    /// Number 216.
    ///
    /// `c-216` · code 216 (en)
    C216,
    /// Number 217.
    ///
    /// `c-217` · code 217 (en)
    C217,
    /// Number 218.
    ///
    /// `c-218` · code 218 (en)
    C218,
    /// Number 219.
    ///
    /// `c-219` · code 219 (en)
    C219,
    /// Number 220.
    ///
    /// `c-220` · code 220 (en)
    C220,
    /// Number 221.
    ///
    /// `c-221` · code 221 (en)
    C221,
    /// Number 222.
    ///
    /// `c-222` · code 222 (en)
    C222,
    /// Number 223.
    ///
    /// `c-223` · code 223 (en)
    C223,
    /// Number 224.
    ///
    /// `c-224` · code 224 (en)
    C224,
    /// Number 225.
    ///
    /// `c-225` · code 225 (en)
    C225,
    /// Number 226.
    ///
    /// `c-226` · code 226 (en)
    C226,
    /// Number 227.
    ///
    /// `c-227` · code 227 (en)
    C227,
    /// Number 228.
    ///
    /// `c-228` · code 228 (en)
    C228,
    /// Number 229.
    ///
    /// `c-229` · code 229 (en)
    C229,
    /// Number 230.
    ///
    /// `c-230` · code 230 (en)
    C230,
    /// Number 231.
    ///
    /// `c-231` · code 231 (en)
    C231,
    /// Number 232.
    ///
    /// `c-232` · code 232 (en)
    C232,
    /// Number 233.
    ///
    /// `c-233` · code 233 (en)
    C233,
    /// Number 234.
    ///
    /// `c-234` · code 234 (en)
    C234,
    /// Number 235.
    ///
    /// `c-235` · code 235 (en)
    C235,
    /// Number 236.
    ///
    /// `c-236` · code 236 (en)
    C236,
    /// Number 237.
    ///
    /// `c-237` · code 237 (en)
    C237,
    /// Number 238.
    ///
    /// `c-238` · code 238 (en)
    C238,
    /// Number 239.
    ///
    /// `c-239` · code 239 (en)
    C239,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    impl __comity::Vocabulary for Code {
        const TABLE: &'static __comity::Table = &__comity::Table {
            name: "Code",
            definition: "Many codes.",
            order: __comity::Order::None,
            terms: &[
                __comity::TermRow {
                    code: "c-000",
                    identifier: "C000",
                    definition: "Number 0.",
                    labels: &[("en", "code 0")],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-001",
                    identifier: "C001",
                    definition: "Number 1.",
                    labels: &[("en", "code 1")],
                    broader: &[0],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-002",
                    identifier: "C002",
                    definition: "Number 2.",
                    labels: &[("en", "code 2")],
                    broader: &[0],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-003",
                    identifier: "C003",
                    definition: "Number 3.",
                    labels: &[("en", "code 3")],
                    broader: &[0],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-004",
                    identifier: "C004",
                    definition: "Number 4.",
                    labels: &[("en", "code 4")],
                    broader: &[0],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-005",
                    identifier: "C005",
                    definition: "Number 5.",
                    labels: &[("en", "code 5")],
                    broader: &[0],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-006",
                    identifier: "C006",
                    definition: "Number 6.",
                    labels: &[("en", "code 6")],
                    broader: &[0],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-007",
                    identifier: "C007",
                    definition: "Number 7.",
                    labels: &[("en", "code 7")],
                    broader: &[0],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-008",
                    identifier: "C008",
                    definition: "Number 8.",
                    labels: &[("en", "code 8")],
                    broader: &[0],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-009",
                    identifier: "C009",
                    definition: "Number 9.",
                    labels: &[("en", "code 9")],
                    broader: &[0],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-010",
                    identifier: "C010",
                    definition: "Number 10.",
                    labels: &[("en", "code 10")],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-011",
                    identifier: "C011",
                    definition: "Number 11.",
                    labels: &[("en", "code 11")],
                    broader: &[10],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-012",
                    identifier: "C012",
                    definition: "Number 12.",
                    labels: &[("en", "code 12")],
                    broader: &[10],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-013",
                    identifier: "C013",
                    definition: "Number 13.",
                    labels: &[("en", "code 13")],
                    broader: &[10],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-014",
                    identifier: "C014",
                    definition: "Number 14.",
                    labels: &[("en", "code 14")],
                    broader: &[10],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-015",
                    identifier: "C015",
                    definition: "Number 15.",
                    labels: &[("en", "code 15")],
                    broader: &[10],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-016",
                    identifier: "C016",
                    definition: "Number 16.",
                    labels: &[("en", "code 16")],
                    broader: &[10],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-017",
                    identifier: "C017",
                    definition: "Number 17.",
                    labels: &[("en", "code 17")],
                    broader: &[10],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-018",
                    identifier: "C018",
                    definition: "Number 18.",
                    labels: &[("en", "code 18")],
                    broader: &[10],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-019",
                    identifier: "C019",
                    definition: "Number 19.",
                    labels: &[("en", "code 19")],
                    broader: &[10],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-020",
                    identifier: "C020",
                    definition: "Number 20.",
                    labels: &[("en", "code 20")],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-021",
                    identifier: "C021",
                    definition: "Number 21.",
                    labels: &[("en", "code 21")],
                    broader: &[20],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-022",
                    identifier: "C022",
                    definition: "Number 22.",
                    labels: &[("en", "code 22")],
                    broader: &[20],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-023",
                    identifier: "C023",
                    definition: "Number 23.",
                    labels: &[("en", "code 23")],
                    broader: &[20],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-024",
                    identifier: "C024",
                    definition: "Number 24.",
                    labels: &[("en", "code 24")],
                    broader: &[20],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-025",
                    identifier: "C025",
                    definition: "Number 25.",
                    labels: &[("en", "code 25")],
                    broader: &[20],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-026",
                    identifier: "C026",
                    definition: "Number 26.",
                    labels: &[("en", "code 26")],
                    broader: &[20],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-027",
                    identifier: "C027",
                    definition: "Number 27.",
                    labels: &[("en", "code 27")],
                    broader: &[20],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-028",
                    identifier: "C028",
                    definition: "Number 28.",
                    labels: &[("en", "code 28")],
                    broader: &[20],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-029",
                    identifier: "C029",
                    definition: "Number 29.",
                    labels: &[("en", "code 29")],
                    broader: &[20],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-030",
                    identifier: "C030",
                    definition: "Number 30.",
                    labels: &[("en", "code 30")],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-031",
                    identifier: "C031",
                    definition: "Number 31.",
                    labels: &[("en", "code 31")],
                    broader: &[30],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-032",
                    identifier: "C032",
                    definition: "Number 32.",
                    labels: &[("en", "code 32")],
                    broader: &[30],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-033",
                    identifier: "C033",
                    definition: "Number 33.",
                    labels: &[("en", "code 33")],
                    broader: &[30],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-034",
                    identifier: "C034",
                    definition: "Number 34.",
                    labels: &[("en", "code 34")],
                    broader: &[30],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-035",
                    identifier: "C035",
                    definition: "Number 35.",
                    labels: &[("en", "code 35")],
                    broader: &[30],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-036",
                    identifier: "C036",
                    definition: "Number 36.",
                    labels: &[("en", "code 36")],
                    broader: &[30],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-037",
                    identifier: "C037",
                    definition: "Number 37.",
                    labels: &[("en", "code 37")],
                    broader: &[30],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-038",
                    identifier: "C038",
                    definition: "Number 38.",
                    labels: &[("en", "code 38")],
                    broader: &[30],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-039",
                    identifier: "C039",
                    definition: "Number 39.",
                    labels: &[("en", "code 39")],
                    broader: &[30],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-040",
                    identifier: "C040",
                    definition: "Number 40.",
                    labels: &[("en", "code 40")],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-041",
                    identifier: "C041",
                    definition: "Number 41.",
                    labels: &[("en", "code 41")],
                    broader: &[40],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-042",
                    identifier: "C042",
                    definition: "Number 42.",
                    labels: &[("en", "code 42")],
                    broader: &[40],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-043",
                    identifier: "C043",
                    definition: "Number 43.",
                    labels: &[("en", "code 43")],
                    broader: &[40],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-044",
                    identifier: "C044",
                    definition: "Number 44.",
                    labels: &[("en", "code 44")],
                    broader: &[40],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-045",
                    identifier: "C045",
                    definition: "Number 45.",
                    labels: &[("en", "code 45")],
                    broader: &[40],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-046",
                    identifier: "C046",
                    definition: "Number 46.",
                    labels: &[("en", "code 46")],
                    broader: &[40],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-047",
                    identifier: "C047",
                    definition: "Number 47.",
                    labels: &[("en", "code 47")],
                    broader: &[40],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-048",
                    identifier: "C048",
                    definition: "Number 48.",
                    labels: &[("en", "code 48")],
                    broader: &[40],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-049",
                    identifier: "C049",
                    definition: "Number 49.",
                    labels: &[("en", "code 49")],
                    broader: &[40],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-050",
                    identifier: "C050",
                    definition: "Number 50.",
                    labels: &[("en", "code 50")],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-051",
                    identifier: "C051",
                    definition: "Number 51.",
                    labels: &[("en", "code 51")],
                    broader: &[50],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-052",
                    identifier: "C052",
                    definition: "Number 52.",
                    labels: &[("en", "code 52")],
                    broader: &[50],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-053",
                    identifier: "C053",
                    definition: "Number 53.",
                    labels: &[("en", "code 53")],
                    broader: &[50],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-054",
                    identifier: "C054",
                    definition: "Number 54.",
                    labels: &[("en", "code 54")],
                    broader: &[50],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-055",
                    identifier: "C055",
                    definition: "Number 55.",
                    labels: &[("en", "code 55")],
                    broader: &[50],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-056",
                    identifier: "C056",
                    definition: "Number 56.",
                    labels: &[("en", "code 56")],
                    broader: &[50],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-057",
                    identifier: "C057",
                    definition: "Number 57.",
                    labels: &[("en", "code 57")],
                    broader: &[50],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-058",
                    identifier: "C058",
                    definition: "Number 58.",
                    labels: &[("en", "code 58")],
                    broader: &[50],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-059",
                    identifier: "C059",
                    definition: "Number 59.",
                    labels: &[("en", "code 59")],
                    broader: &[50],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-060",
                    identifier: "C060",
                    definition: "Number 60.",
                    labels: &[("en", "code 60")],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-061",
                    identifier: "C061",
                    definition: "Number 61.",
                    labels: &[("en", "code 61")],
                    broader: &[60],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-062",
                    identifier: "C062",
                    definition: "Number 62.",
                    labels: &[("en", "code 62")],
                    broader: &[60],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-063",
                    identifier: "C063",
                    definition: "Number 63.",
                    labels: &[("en", "code 63")],
                    broader: &[60],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-064",
                    identifier: "C064",
                    definition: "Number 64.",
                    labels: &[("en", "code 64")],
                    broader: &[60],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-065",
                    identifier: "C065",
                    definition: "Number 65.",
                    labels: &[("en", "code 65")],
                    broader: &[60],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-066",
                    identifier: "C066",
                    definition: "Number 66.",
                    labels: &[("en", "code 66")],
                    broader: &[60],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-067",
                    identifier: "C067",
                    definition: "Number 67.",
                    labels: &[("en", "code 67")],
                    broader: &[60],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-068",
                    identifier: "C068",
                    definition: "Number 68.",
                    labels: &[("en", "code 68")],
                    broader: &[60],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-069",
                    identifier: "C069",
                    definition: "Number 69.",
                    labels: &[("en", "code 69")],
                    broader: &[60],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-070",
                    identifier: "C070",
                    definition: "Number 70.",
                    labels: &[("en", "code 70")],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-071",
                    identifier: "C071",
                    definition: "Number 71.",
                    labels: &[("en", "code 71")],
                    broader: &[70],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-072",
                    identifier: "C072",
                    definition: "Number 72.",
                    labels: &[("en", "code 72")],
                    broader: &[70],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-073",
                    identifier: "C073",
                    definition: "Number 73.",
                    labels: &[("en", "code 73")],
                    broader: &[70],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-074",
                    identifier: "C074",
                    definition: "Number 74.",
                    labels: &[("en", "code 74")],
                    broader: &[70],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-075",
                    identifier: "C075",
                    definition: "Number 75.",
                    labels: &[("en", "code 75")],
                    broader: &[70],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-076",
                    identifier: "C076",
                    definition: "Number 76.",
                    labels: &[("en", "code 76")],
                    broader: &[70],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-077",
                    identifier: "C077",
                    definition: "Number 77.",
                    labels: &[("en", "code 77")],
                    broader: &[70],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-078",
                    identifier: "C078",
                    definition: "Number 78.",
                    labels: &[("en", "code 78")],
                    broader: &[70],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-079",
                    identifier: "C079",
                    definition: "Number 79.",
                    labels: &[("en", "code 79")],
                    broader: &[70],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-080",
                    identifier: "C080",
                    definition: "Number 80.",
                    labels: &[("en", "code 80")],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-081",
                    identifier: "C081",
                    definition: "Number 81.",
                    labels: &[("en", "code 81")],
                    broader: &[80],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-082",
                    identifier: "C082",
                    definition: "Number 82.",
                    labels: &[("en", "code 82")],
                    broader: &[80],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-083",
                    identifier: "C083",
                    definition: "Number 83.",
                    labels: &[("en", "code 83")],
                    broader: &[80],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-084",
                    identifier: "C084",
                    definition: "Number 84.",
                    labels: &[("en", "code 84")],
                    broader: &[80],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-085",
                    identifier: "C085",
                    definition: "Number 85.",
                    labels: &[("en", "code 85")],
                    broader: &[80],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-086",
                    identifier: "C086",
                    definition: "Number 86.",
                    labels: &[("en", "code 86")],
                    broader: &[80],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-087",
                    identifier: "C087",
                    definition: "Number 87.",
                    labels: &[("en", "code 87")],
                    broader: &[80],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-088",
                    identifier: "C088",
                    definition: "Number 88.",
                    labels: &[("en", "code 88")],
                    broader: &[80],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-089",
                    identifier: "C089",
                    definition: "Number 89.",
                    labels: &[("en", "code 89")],
                    broader: &[80],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-090",
                    identifier: "C090",
                    definition: "Number 90.",
                    labels: &[("en", "code 90")],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-091",
                    identifier: "C091",
                    definition: "Number 91.",
                    labels: &[("en", "code 91")],
                    broader: &[90],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-092",
                    identifier: "C092",
                    definition: "Number 92.",
                    labels: &[("en", "code 92")],
                    broader: &[90],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-093",
                    identifier: "C093",
                    definition: "Number 93.",
                    labels: &[("en", "code 93")],
                    broader: &[90],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-094",
                    identifier: "C094",
                    definition: "Number 94.",
                    labels: &[("en", "code 94")],
                    broader: &[90],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-095",
                    identifier: "C095",
                    definition: "Number 95.",
                    labels: &[("en", "code 95")],
                    broader: &[90],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-096",
                    identifier: "C096",
                    definition: "Number 96.",
                    labels: &[("en", "code 96")],
                    broader: &[90],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-097",
                    identifier: "C097",
                    definition: "Number 97.",
                    labels: &[("en", "code 97")],
                    broader: &[90],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-098",
                    identifier: "C098",
                    definition: "Number 98.",
                    labels: &[("en", "code 98")],
                    broader: &[90],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-099",
                    identifier: "C099",
                    definition: "Number 99.",
                    labels: &[("en", "code 99")],
                    broader: &[90],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-100",
                    identifier: "C100",
                    definition: "Number 100.",
                    labels: &[("en", "code 100")],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-101",
                    identifier: "C101",
                    definition: "Number 101.",
                    labels: &[("en", "code 101")],
                    broader: &[100],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-102",
                    identifier: "C102",
                    definition: "Number 102.",
                    labels: &[("en", "code 102")],
                    broader: &[100],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-103",
                    identifier: "C103",
                    definition: "Number 103.",
                    labels: &[("en", "code 103")],
                    broader: &[100],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-104",
                    identifier: "C104",
                    definition: "Number 104.",
                    labels: &[("en", "code 104")],
                    broader: &[100],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-105",
                    identifier: "C105",
                    definition: "Number 105.",
                    labels: &[("en", "code 105")],
                    broader: &[100],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-106",
                    identifier: "C106",
                    definition: "Number 106.",
                    labels: &[("en", "code 106")],
                    broader: &[100],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-107",
                    identifier: "C107",
                    definition: "Number 107.",
                    labels: &[("en", "code 107")],
                    broader: &[100],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-108",
                    identifier: "C108",
                    definition: "Number 108.",
                    labels: &[("en", "code 108")],
                    broader: &[100],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-109",
                    identifier: "C109",
                    definition: "Number 109.",
                    labels: &[("en", "code 109")],
                    broader: &[100],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-110",
                    identifier: "C110",
                    definition: "Number 110.",
                    labels: &[("en", "code 110")],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-111",
                    identifier: "C111",
                    definition: "Number 111.",
                    labels: &[("en", "code 111")],
                    broader: &[110],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-112",
                    identifier: "C112",
                    definition: "Number 112.",
                    labels: &[("en", "code 112")],
                    broader: &[110],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-113",
                    identifier: "C113",
                    definition: "Number 113.",
                    labels: &[("en", "code 113")],
                    broader: &[110],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-114",
                    identifier: "C114",
                    definition: "Number 114.",
                    labels: &[("en", "code 114")],
                    broader: &[110],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-115",
                    identifier: "C115",
                    definition: "Number 115.",
                    labels: &[("en", "code 115")],
                    broader: &[110],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-116",
                    identifier: "C116",
                    definition: "Number 116.",
                    labels: &[("en", "code 116")],
                    broader: &[110],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-117",
                    identifier: "C117",
                    definition: "Number 117.",
                    labels: &[("en", "code 117")],
                    broader: &[110],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-118",
                    identifier: "C118",
                    definition: "Number 118.",
                    labels: &[("en", "code 118")],
                    broader: &[110],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-119",
                    identifier: "C119",
                    definition: "Number 119.",
                    labels: &[("en", "code 119")],
                    broader: &[110],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-120",
                    identifier: "C120",
                    definition: "Number 120.",
                    labels: &[("en", "code 120")],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-121",
                    identifier: "C121",
                    definition: "Number 121.",
                    labels: &[("en", "code 121")],
                    broader: &[120],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-122",
                    identifier: "C122",
                    definition: "Number 122.",
                    labels: &[("en", "code 122")],
                    broader: &[120],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-123",
                    identifier: "C123",
                    definition: "Number 123.",
                    labels: &[("en", "code 123")],
                    broader: &[120],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-124",
                    identifier: "C124",
                    definition: "Number 124.",
                    labels: &[("en", "code 124")],
                    broader: &[120],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-125",
                    identifier: "C125",
                    definition: "Number 125.",
                    labels: &[("en", "code 125")],
                    broader: &[120],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-126",
                    identifier: "C126",
                    definition: "Number 126.",
                    labels: &[("en", "code 126")],
                    broader: &[120],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-127",
                    identifier: "C127",
                    definition: "Number 127.",
                    labels: &[("en", "code 127")],
                    broader: &[120],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-128",
                    identifier: "C128",
                    definition: "Number 128.",
                    labels: &[("en", "code 128")],
                    broader: &[120],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-129",
                    identifier: "C129",
                    definition: "Number 129.",
                    labels: &[("en", "code 129")],
                    broader: &[120],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-130",
                    identifier: "C130",
                    definition: "Number 130.",
                    labels: &[("en", "code 130")],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-131",
                    identifier: "C131",
                    definition: "Number 131.",
                    labels: &[("en", "code 131")],
                    broader: &[130],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-132",
                    identifier: "C132",
                    definition: "Number 132.",
                    labels: &[("en", "code 132")],
                    broader: &[130],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-133",
                    identifier: "C133",
                    definition: "Number 133.",
                    labels: &[("en", "code 133")],
                    broader: &[130],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-134",
                    identifier: "C134",
                    definition: "Number 134.",
                    labels: &[("en", "code 134")],
                    broader: &[130],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-135",
                    identifier: "C135",
                    definition: "Number 135.",
                    labels: &[("en", "code 135")],
                    broader: &[130],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-136",
                    identifier: "C136",
                    definition: "Number 136.",
                    labels: &[("en", "code 136")],
                    broader: &[130],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-137",
                    identifier: "C137",
                    definition: "Number 137.",
                    labels: &[("en", "code 137")],
                    broader: &[130],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-138",
                    identifier: "C138",
                    definition: "Number 138.",
                    labels: &[("en", "code 138")],
                    broader: &[130],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-139",
                    identifier: "C139",
                    definition: "Number 139.",
                    labels: &[("en", "code 139")],
                    broader: &[130],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-140",
                    identifier: "C140",
                    definition: "Number 140.",
                    labels: &[("en", "code 140")],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-141",
                    identifier: "C141",
                    definition: "Number 141.",
                    labels: &[("en", "code 141")],
                    broader: &[140],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-142",
                    identifier: "C142",
                    definition: "Number 142.",
                    labels: &[("en", "code 142")],
                    broader: &[140],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-143",
                    identifier: "C143",
                    definition: "Number 143.",
                    labels: &[("en", "code 143")],
                    broader: &[140],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-144",
                    identifier: "C144",
                    definition: "Number 144.",
                    labels: &[("en", "code 144")],
                    broader: &[140],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-145",
                    identifier: "C145",
                    definition: "Number 145.",
                    labels: &[("en", "code 145")],
                    broader: &[140],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-146",
                    identifier: "C146",
                    definition: "Number 146.",
                    labels: &[("en", "code 146")],
                    broader: &[140],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-147",
                    identifier: "C147",
                    definition: "Number 147.",
                    labels: &[("en", "code 147")],
                    broader: &[140],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-148",
                    identifier: "C148",
                    definition: "Number 148.",
                    labels: &[("en", "code 148")],
                    broader: &[140],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-149",
                    identifier: "C149",
                    definition: "Number 149.",
                    labels: &[("en", "code 149")],
                    broader: &[140],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-150",
                    identifier: "C150",
                    definition: "Number 150.",
                    labels: &[("en", "code 150")],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-151",
                    identifier: "C151",
                    definition: "Number 151.",
                    labels: &[("en", "code 151")],
                    broader: &[150],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-152",
                    identifier: "C152",
                    definition: "Number 152.",
                    labels: &[("en", "code 152")],
                    broader: &[150],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-153",
                    identifier: "C153",
                    definition: "Number 153.",
                    labels: &[("en", "code 153")],
                    broader: &[150],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-154",
                    identifier: "C154",
                    definition: "Number 154.",
                    labels: &[("en", "code 154")],
                    broader: &[150],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-155",
                    identifier: "C155",
                    definition: "Number 155.",
                    labels: &[("en", "code 155")],
                    broader: &[150],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-156",
                    identifier: "C156",
                    definition: "Number 156.",
                    labels: &[("en", "code 156")],
                    broader: &[150],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-157",
                    identifier: "C157",
                    definition: "Number 157.",
                    labels: &[("en", "code 157")],
                    broader: &[150],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-158",
                    identifier: "C158",
                    definition: "Number 158.",
                    labels: &[("en", "code 158")],
                    broader: &[150],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-159",
                    identifier: "C159",
                    definition: "Number 159.",
                    labels: &[("en", "code 159")],
                    broader: &[150],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-160",
                    identifier: "C160",
                    definition: "Number 160.",
                    labels: &[("en", "code 160")],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-161",
                    identifier: "C161",
                    definition: "Number 161.",
                    labels: &[("en", "code 161")],
                    broader: &[160],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-162",
                    identifier: "C162",
                    definition: "Number 162.",
                    labels: &[("en", "code 162")],
                    broader: &[160],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-163",
                    identifier: "C163",
                    definition: "Number 163.",
                    labels: &[("en", "code 163")],
                    broader: &[160],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-164",
                    identifier: "C164",
                    definition: "Number 164.",
                    labels: &[("en", "code 164")],
                    broader: &[160],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-165",
                    identifier: "C165",
                    definition: "Number 165.",
                    labels: &[("en", "code 165")],
                    broader: &[160],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-166",
                    identifier: "C166",
                    definition: "Number 166.",
                    labels: &[("en", "code 166")],
                    broader: &[160],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-167",
                    identifier: "C167",
                    definition: "Number 167.",
                    labels: &[("en", "code 167")],
                    broader: &[160],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-168",
                    identifier: "C168",
                    definition: "Number 168.",
                    labels: &[("en", "code 168")],
                    broader: &[160],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-169",
                    identifier: "C169",
                    definition: "Number 169.",
                    labels: &[("en", "code 169")],
                    broader: &[160],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-170",
                    identifier: "C170",
                    definition: "Number 170.",
                    labels: &[("en", "code 170")],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-171",
                    identifier: "C171",
                    definition: "Number 171.",
                    labels: &[("en", "code 171")],
                    broader: &[170],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-172",
                    identifier: "C172",
                    definition: "Number 172.",
                    labels: &[("en", "code 172")],
                    broader: &[170],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-173",
                    identifier: "C173",
                    definition: "Number 173.",
                    labels: &[("en", "code 173")],
                    broader: &[170],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-174",
                    identifier: "C174",
                    definition: "Number 174.",
                    labels: &[("en", "code 174")],
                    broader: &[170],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-175",
                    identifier: "C175",
                    definition: "Number 175.",
                    labels: &[("en", "code 175")],
                    broader: &[170],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-176",
                    identifier: "C176",
                    definition: "Number 176.",
                    labels: &[("en", "code 176")],
                    broader: &[170],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-177",
                    identifier: "C177",
                    definition: "Number 177.",
                    labels: &[("en", "code 177")],
                    broader: &[170],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-178",
                    identifier: "C178",
                    definition: "Number 178.",
                    labels: &[("en", "code 178")],
                    broader: &[170],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-179",
                    identifier: "C179",
                    definition: "Number 179.",
                    labels: &[("en", "code 179")],
                    broader: &[170],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-180",
                    identifier: "C180",
                    definition: "Number 180.",
                    labels: &[("en", "code 180")],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-181",
                    identifier: "C181",
                    definition: "Number 181.",
                    labels: &[("en", "code 181")],
                    broader: &[180],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-182",
                    identifier: "C182",
                    definition: "Number 182.",
                    labels: &[("en", "code 182")],
                    broader: &[180],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-183",
                    identifier: "C183",
                    definition: "Number 183.",
                    labels: &[("en", "code 183")],
                    broader: &[180],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-184",
                    identifier: "C184",
                    definition: "Number 184.",
                    labels: &[("en", "code 184")],
                    broader: &[180],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-185",
                    identifier: "C185",
                    definition: "Number 185.",
                    labels: &[("en", "code 185")],
                    broader: &[180],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-186",
                    identifier: "C186",
                    definition: "Number 186.",
                    labels: &[("en", "code 186")],
                    broader: &[180],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-187",
                    identifier: "C187",
                    definition: "Number 187.",
                    labels: &[("en", "code 187")],
                    broader: &[180],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-188",
                    identifier: "C188",
                    definition: "Number 188.",
                    labels: &[("en", "code 188")],
                    broader: &[180],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-189",
                    identifier: "C189",
                    definition: "Number 189.",
                    labels: &[("en", "code 189")],
                    broader: &[180],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-190",
                    identifier: "C190",
                    definition: "Number 190.",
                    labels: &[("en", "code 190")],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-191",
                    identifier: "C191",
                    definition: "Number 191.",
                    labels: &[("en", "code 191")],
                    broader: &[190],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-192",
                    identifier: "C192",
                    definition: "Number 192.",
                    labels: &[("en", "code 192")],
                    broader: &[190],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-193",
                    identifier: "C193",
                    definition: "Number 193.",
                    labels: &[("en", "code 193")],
                    broader: &[190],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-194",
                    identifier: "C194",
                    definition: "Number 194.",
                    labels: &[("en", "code 194")],
                    broader: &[190],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-195",
                    identifier: "C195",
                    definition: "Number 195.",
                    labels: &[("en", "code 195")],
                    broader: &[190],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-196",
                    identifier: "C196",
                    definition: "Number 196.",
                    labels: &[("en", "code 196")],
                    broader: &[190],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-197",
                    identifier: "C197",
                    definition: "Number 197.",
                    labels: &[("en", "code 197")],
                    broader: &[190],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-198",
                    identifier: "C198",
                    definition: "Number 198.",
                    labels: &[("en", "code 198")],
                    broader: &[190],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-199",
                    identifier: "C199",
                    definition: "Number 199.",
                    labels: &[("en", "code 199")],
                    broader: &[190],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-200",
                    identifier: "C200",
                    definition: "Number 200.",
                    labels: &[("en", "code 200")],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-201",
                    identifier: "C201",
                    definition: "Number 201.",
                    labels: &[("en", "code 201")],
                    broader: &[200],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-202",
                    identifier: "C202",
                    definition: "Number 202.",
                    labels: &[("en", "code 202")],
                    broader: &[200],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-203",
                    identifier: "C203",
                    definition: "Number 203.",
                    labels: &[("en", "code 203")],
                    broader: &[200],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-204",
                    identifier: "C204",
                    definition: "Number 204.",
                    labels: &[("en", "code 204")],
                    broader: &[200],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-205",
                    identifier: "C205",
                    definition: "Number 205.",
                    labels: &[("en", "code 205")],
                    broader: &[200],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-206",
                    identifier: "C206",
                    definition: "Number 206.",
                    labels: &[("en", "code 206")],
                    broader: &[200],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-207",
                    identifier: "C207",
                    definition: "Number 207.",
                    labels: &[("en", "code 207")],
                    broader: &[200],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-208",
                    identifier: "C208",
                    definition: "Number 208.",
                    labels: &[("en", "code 208")],
                    broader: &[200],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-209",
                    identifier: "C209",
                    definition: "Number 209.",
                    labels: &[("en", "code 209")],
                    broader: &[200],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-210",
                    identifier: "C210",
                    definition: "Number 210.",
                    labels: &[("en", "code 210")],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-211",
                    identifier: "C211",
                    definition: "Number 211.",
                    labels: &[("en", "code 211")],
                    broader: &[210],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-212",
                    identifier: "C212",
                    definition: "Number 212.",
                    labels: &[("en", "code 212")],
                    broader: &[210],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-213",
                    identifier: "C213",
                    definition: "Number 213.",
                    labels: &[("en", "code 213")],
                    broader: &[210],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-214",
                    identifier: "C214",
                    definition: "Number 214.",
                    labels: &[("en", "code 214")],
                    broader: &[210],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-215",
                    identifier: "C215",
                    definition: "Number 215.",
                    labels: &[("en", "code 215")],
                    broader: &[210],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-216",
                    identifier: "C216",
                    definition: "Number 216.",
                    labels: &[("en", "code 216")],
                    broader: &[210],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-217",
                    identifier: "C217",
                    definition: "Number 217.",
                    labels: &[("en", "code 217")],
                    broader: &[210],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-218",
                    identifier: "C218",
                    definition: "Number 218.",
                    labels: &[("en", "code 218")],
                    broader: &[210],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-219",
                    identifier: "C219",
                    definition: "Number 219.",
                    labels: &[("en", "code 219")],
                    broader: &[210],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-220",
                    identifier: "C220",
                    definition: "Number 220.",
                    labels: &[("en", "code 220")],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-221",
                    identifier: "C221",
                    definition: "Number 221.",
                    labels: &[("en", "code 221")],
                    broader: &[220],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-222",
                    identifier: "C222",
                    definition: "Number 222.",
                    labels: &[("en", "code 222")],
                    broader: &[220],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-223",
                    identifier: "C223",
                    definition: "Number 223.",
                    labels: &[("en", "code 223")],
                    broader: &[220],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-224",
                    identifier: "C224",
                    definition: "Number 224.",
                    labels: &[("en", "code 224")],
                    broader: &[220],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-225",
                    identifier: "C225",
                    definition: "Number 225.",
                    labels: &[("en", "code 225")],
                    broader: &[220],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-226",
                    identifier: "C226",
                    definition: "Number 226.",
                    labels: &[("en", "code 226")],
                    broader: &[220],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-227",
                    identifier: "C227",
                    definition: "Number 227.",
                    labels: &[("en", "code 227")],
                    broader: &[220],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-228",
                    identifier: "C228",
                    definition: "Number 228.",
                    labels: &[("en", "code 228")],
                    broader: &[220],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-229",
                    identifier: "C229",
                    definition: "Number 229.",
                    labels: &[("en", "code 229")],
                    broader: &[220],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-230",
                    identifier: "C230",
                    definition: "Number 230.",
                    labels: &[("en", "code 230")],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-231",
                    identifier: "C231",
                    definition: "Number 231.",
                    labels: &[("en", "code 231")],
                    broader: &[230],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-232",
                    identifier: "C232",
                    definition: "Number 232.",
                    labels: &[("en", "code 232")],
                    broader: &[230],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-233",
                    identifier: "C233",
                    definition: "Number 233.",
                    labels: &[("en", "code 233")],
                    broader: &[230],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-234",
                    identifier: "C234",
                    definition: "Number 234.",
                    labels: &[("en", "code 234")],
                    broader: &[230],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-235",
                    identifier: "C235",
                    definition: "Number 235.",
                    labels: &[("en", "code 235")],
                    broader: &[230],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-236",
                    identifier: "C236",
                    definition: "Number 236.",
                    labels: &[("en", "code 236")],
                    broader: &[230],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-237",
                    identifier: "C237",
                    definition: "Number 237.",
                    labels: &[("en", "code 237")],
                    broader: &[230],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-238",
                    identifier: "C238",
                    definition: "Number 238.",
                    labels: &[("en", "code 238")],
                    broader: &[230],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "c-239",
                    identifier: "C239",
                    definition: "Number 239.",
                    labels: &[("en", "code 239")],
                    broader: &[230],
                    ..__comity::TermRow::EMPTY
                },
            ],
            lookup: __comity::Lookup::Hash(__comity::PerfectHash {
                seed: 0,
                displacements: &[
                    0, 26, 0, 164, 86, 45, 0, 25, 86, 74, 98, 10, 57, 183, 64, 274, 0,
                    22, 0, 2, 10, 11, 11, 19, 634, 22, 190, 0, 11, 10, 3, 0, 149, 2, 15,
                    192, 94, 1, 77, 81, 136, 260, 416, 30, 137, 20, 152, 1, 2, 2, 14, 68,
                    73, 59, 490, 4246, 3, 1725, 84, 99,
                ],
                slots: &[
                    76, 157, 31, 161, 85, 104, 224, 87, 56, 140, 113, 10, 170, 139, 69,
                    3, 124, 154, 63, 11, 152, 73, 177, 99, 97, 207, 29, 132, 114, 212,
                    146, 238, 123, 35, 159, 148, 165, 167, 103, 181, 83, 93, 182, 130,
                    92, 156, 67, 169, 142, 180, 160, 147, 174, 106, 105, 173, 178, 64,
                    176, 0, 201, 121, 185, 234, 192, 6, 101, 62, 47, 89, 208, 231, 98,
                    36, 14, 20, 27, 149, 203, 239, 9, 213, 209, 96, 221, 204, 196, 143,
                    108, 217, 49, 112, 162, 66, 110, 65, 59, 39, 32, 133, 37, 194, 120,
                    38, 220, 102, 191, 16, 53, 236, 137, 214, 175, 127, 100, 189, 12, 81,
                    232, 228, 75, 28, 216, 135, 86, 184, 171, 90, 42, 153, 45, 48, 138,
                    136, 22, 50, 179, 25, 210, 60, 78, 18, 5, 150, 46, 237, 206, 52, 197,
                    144, 88, 7, 233, 226, 205, 71, 82, 54, 26, 227, 51, 84, 107, 55, 225,
                    40, 128, 193, 21, 115, 199, 151, 190, 13, 202, 58, 111, 158, 198, 77,
                    8, 155, 1, 19, 116, 61, 43, 235, 222, 183, 79, 57, 41, 74, 17, 187,
                    91, 163, 119, 23, 80, 4, 24, 126, 131, 215, 188, 95, 218, 219, 33,
                    122, 2, 141, 164, 117, 125, 229, 134, 145, 186, 118, 70, 30, 200, 72,
                    166, 230, 34, 68, 211, 223, 15, 44, 94, 172, 109, 168, 129, 195,
                ],
            }),
        };
        const ALL: &'static [Self] = &[
            Self::C000,
            Self::C001,
            Self::C002,
            Self::C003,
            Self::C004,
            Self::C005,
            Self::C006,
            Self::C007,
            Self::C008,
            Self::C009,
            Self::C010,
            Self::C011,
            Self::C012,
            Self::C013,
            Self::C014,
            Self::C015,
            Self::C016,
            Self::C017,
            Self::C018,
            Self::C019,
            Self::C020,
            Self::C021,
            Self::C022,
            Self::C023,
            Self::C024,
            Self::C025,
            Self::C026,
            Self::C027,
            Self::C028,
            Self::C029,
            Self::C030,
            Self::C031,
            Self::C032,
            Self::C033,
            Self::C034,
            Self::C035,
            Self::C036,
            Self::C037,
            Self::C038,
            Self::C039,
            Self::C040,
            Self::C041,
            Self::C042,
            Self::C043,
            Self::C044,
            Self::C045,
            Self::C046,
            Self::C047,
            Self::C048,
            Self::C049,
            Self::C050,
            Self::C051,
            Self::C052,
            Self::C053,
            Self::C054,
            Self::C055,
            Self::C056,
            Self::C057,
            Self::C058,
            Self::C059,
            Self::C060,
            Self::C061,
            Self::C062,
            Self::C063,
            Self::C064,
            Self::C065,
            Self::C066,
            Self::C067,
            Self::C068,
            Self::C069,
            Self::C070,
            Self::C071,
            Self::C072,
            Self::C073,
            Self::C074,
            Self::C075,
            Self::C076,
            Self::C077,
            Self::C078,
            Self::C079,
            Self::C080,
            Self::C081,
            Self::C082,
            Self::C083,
            Self::C084,
            Self::C085,
            Self::C086,
            Self::C087,
            Self::C088,
            Self::C089,
            Self::C090,
            Self::C091,
            Self::C092,
            Self::C093,
            Self::C094,
            Self::C095,
            Self::C096,
            Self::C097,
            Self::C098,
            Self::C099,
            Self::C100,
            Self::C101,
            Self::C102,
            Self::C103,
            Self::C104,
            Self::C105,
            Self::C106,
            Self::C107,
            Self::C108,
            Self::C109,
            Self::C110,
            Self::C111,
            Self::C112,
            Self::C113,
            Self::C114,
            Self::C115,
            Self::C116,
            Self::C117,
            Self::C118,
            Self::C119,
            Self::C120,
            Self::C121,
            Self::C122,
            Self::C123,
            Self::C124,
            Self::C125,
            Self::C126,
            Self::C127,
            Self::C128,
            Self::C129,
            Self::C130,
            Self::C131,
            Self::C132,
            Self::C133,
            Self::C134,
            Self::C135,
            Self::C136,
            Self::C137,
            Self::C138,
            Self::C139,
            Self::C140,
            Self::C141,
            Self::C142,
            Self::C143,
            Self::C144,
            Self::C145,
            Self::C146,
            Self::C147,
            Self::C148,
            Self::C149,
            Self::C150,
            Self::C151,
            Self::C152,
            Self::C153,
            Self::C154,
            Self::C155,
            Self::C156,
            Self::C157,
            Self::C158,
            Self::C159,
            Self::C160,
            Self::C161,
            Self::C162,
            Self::C163,
            Self::C164,
            Self::C165,
            Self::C166,
            Self::C167,
            Self::C168,
            Self::C169,
            Self::C170,
            Self::C171,
            Self::C172,
            Self::C173,
            Self::C174,
            Self::C175,
            Self::C176,
            Self::C177,
            Self::C178,
            Self::C179,
            Self::C180,
            Self::C181,
            Self::C182,
            Self::C183,
            Self::C184,
            Self::C185,
            Self::C186,
            Self::C187,
            Self::C188,
            Self::C189,
            Self::C190,
            Self::C191,
            Self::C192,
            Self::C193,
            Self::C194,
            Self::C195,
            Self::C196,
            Self::C197,
            Self::C198,
            Self::C199,
            Self::C200,
            Self::C201,
            Self::C202,
            Self::C203,
            Self::C204,
            Self::C205,
            Self::C206,
            Self::C207,
            Self::C208,
            Self::C209,
            Self::C210,
            Self::C211,
            Self::C212,
            Self::C213,
            Self::C214,
            Self::C215,
            Self::C216,
            Self::C217,
            Self::C218,
            Self::C219,
            Self::C220,
            Self::C221,
            Self::C222,
            Self::C223,
            Self::C224,
            Self::C225,
            Self::C226,
            Self::C227,
            Self::C228,
            Self::C229,
            Self::C230,
            Self::C231,
            Self::C232,
            Self::C233,
            Self::C234,
            Self::C235,
            Self::C236,
            Self::C237,
            Self::C238,
            Self::C239,
        ];
        fn index(self) -> ::core::primitive::u16 {
            self as ::core::primitive::u16
        }
    }
    ::comity::__vocabulary!(Code);
    ::comity::__json_schema!(
        Code, "Code",
        "{\"description\":\"Many codes.\",\"type\":\"string\",\"enum\":[\"c-000\",\"c-001\",\"c-002\",\"c-003\",\"c-004\",\"c-005\",\"c-006\",\"c-007\",\"c-008\",\"c-009\",\"c-010\",\"c-011\",\"c-012\",\"c-013\",\"c-014\",\"c-015\",\"c-016\",\"c-017\",\"c-018\",\"c-019\",\"c-020\",\"c-021\",\"c-022\",\"c-023\",\"c-024\",\"c-025\",\"c-026\",\"c-027\",\"c-028\",\"c-029\",\"c-030\",\"c-031\",\"c-032\",\"c-033\",\"c-034\",\"c-035\",\"c-036\",\"c-037\",\"c-038\",\"c-039\",\"c-040\",\"c-041\",\"c-042\",\"c-043\",\"c-044\",\"c-045\",\"c-046\",\"c-047\",\"c-048\",\"c-049\",\"c-050\",\"c-051\",\"c-052\",\"c-053\",\"c-054\",\"c-055\",\"c-056\",\"c-057\",\"c-058\",\"c-059\",\"c-060\",\"c-061\",\"c-062\",\"c-063\",\"c-064\",\"c-065\",\"c-066\",\"c-067\",\"c-068\",\"c-069\",\"c-070\",\"c-071\",\"c-072\",\"c-073\",\"c-074\",\"c-075\",\"c-076\",\"c-077\",\"c-078\",\"c-079\",\"c-080\",\"c-081\",\"c-082\",\"c-083\",\"c-084\",\"c-085\",\"c-086\",\"c-087\",\"c-088\",\"c-089\",\"c-090\",\"c-091\",\"c-092\",\"c-093\",\"c-094\",\"c-095\",\"c-096\",\"c-097\",\"c-098\",\"c-099\",\"c-100\",\"c-101\",\"c-102\",\"c-103\",\"c-104\",\"c-105\",\"c-106\",\"c-107\",\"c-108\",\"c-109\",\"c-110\",\"c-111\",\"c-112\",\"c-113\",\"c-114\",\"c-115\",\"c-116\",\"c-117\",\"c-118\",\"c-119\",\"c-120\",\"c-121\",\"c-122\",\"c-123\",\"c-124\",\"c-125\",\"c-126\",\"c-127\",\"c-128\",\"c-129\",\"c-130\",\"c-131\",\"c-132\",\"c-133\",\"c-134\",\"c-135\",\"c-136\",\"c-137\",\"c-138\",\"c-139\",\"c-140\",\"c-141\",\"c-142\",\"c-143\",\"c-144\",\"c-145\",\"c-146\",\"c-147\",\"c-148\",\"c-149\",\"c-150\",\"c-151\",\"c-152\",\"c-153\",\"c-154\",\"c-155\",\"c-156\",\"c-157\",\"c-158\",\"c-159\",\"c-160\",\"c-161\",\"c-162\",\"c-163\",\"c-164\",\"c-165\",\"c-166\",\"c-167\",\"c-168\",\"c-169\",\"c-170\",\"c-171\",\"c-172\",\"c-173\",\"c-174\",\"c-175\",\"c-176\",\"c-177\",\"c-178\",\"c-179\",\"c-180\",\"c-181\",\"c-182\",\"c-183\",\"c-184\",\"c-185\",\"c-186\",\"c-187\",\"c-188\",\"c-189\",\"c-190\",\"c-191\",\"c-192\",\"c-193\",\"c-194\",\"c-195\",\"c-196\",\"c-197\",\"c-198\",\"c-199\",\"c-200\",\"c-201\",\"c-202\",\"c-203\",\"c-204\",\"c-205\",\"c-206\",\"c-207\",\"c-208\",\"c-209\",\"c-210\",\"c-211\",\"c-212\",\"c-213\",\"c-214\",\"c-215\",\"c-216\",\"c-217\",\"c-218\",\"c-219\",\"c-220\",\"c-221\",\"c-222\",\"c-223\",\"c-224\",\"c-225\",\"c-226\",\"c-227\",\"c-228\",\"c-229\",\"c-230\",\"c-231\",\"c-232\",\"c-233\",\"c-234\",\"c-235\",\"c-236\",\"c-237\",\"c-238\",\"c-239\"],\"enumDescriptions\":[\"code 0\\n\\nNumber 0.\",\"code 1\\n\\nNumber 1.\",\"code 2\\n\\nNumber 2.\",\"code 3\\n\\nNumber 3.\",\"code 4\\n\\nNumber 4.\",\"code 5\\n\\nNumber 5.\",\"code 6\\n\\nNumber 6.\",\"code 7\\n\\nNumber 7.\",\"code 8\\n\\nNumber 8.\",\"code 9\\n\\nNumber 9.\",\"code 10\\n\\nNumber 10.\",\"code 11\\n\\nNumber 11.\",\"code 12\\n\\nNumber 12.\",\"code 13\\n\\nNumber 13.\",\"code 14\\n\\nNumber 14.\",\"code 15\\n\\nNumber 15.\",\"code 16\\n\\nNumber 16.\",\"code 17\\n\\nNumber 17.\",\"code 18\\n\\nNumber 18.\",\"code 19\\n\\nNumber 19.\",\"code 20\\n\\nNumber 20.\",\"code 21\\n\\nNumber 21.\",\"code 22\\n\\nNumber 22.\",\"code 23\\n\\nNumber 23.\",\"code 24\\n\\nNumber 24.\",\"code 25\\n\\nNumber 25.\",\"code 26\\n\\nNumber 26.\",\"code 27\\n\\nNumber 27.\",\"code 28\\n\\nNumber 28.\",\"code 29\\n\\nNumber 29.\",\"code 30\\n\\nNumber 30.\",\"code 31\\n\\nNumber 31.\",\"code 32\\n\\nNumber 32.\",\"code 33\\n\\nNumber 33.\",\"code 34\\n\\nNumber 34.\",\"code 35\\n\\nNumber 35.\",\"code 36\\n\\nNumber 36.\",\"code 37\\n\\nNumber 37.\",\"code 38\\n\\nNumber 38.\",\"code 39\\n\\nNumber 39.\",\"code 40\\n\\nNumber 40.\",\"code 41\\n\\nNumber 41.\",\"code 42\\n\\nNumber 42.\",\"code 43\\n\\nNumber 43.\",\"code 44\\n\\nNumber 44.\",\"code 45\\n\\nNumber 45.\",\"code 46\\n\\nNumber 46.\",\"code 47\\n\\nNumber 47.\",\"code 48\\n\\nNumber 48.\",\"code 49\\n\\nNumber 49.\",\"code 50\\n\\nNumber 50.\",\"code 51\\n\\nNumber 51.\",\"code 52\\n\\nNumber 52.\",\"code 53\\n\\nNumber 53.\",\"code 54\\n\\nNumber 54.\",\"code 55\\n\\nNumber 55.\",\"code 56\\n\\nNumber 56.\",\"code 57\\n\\nNumber 57.\",\"code 58\\n\\nNumber 58.\",\"code 59\\n\\nNumber 59.\",\"code 60\\n\\nNumber 60.\",\"code 61\\n\\nNumber 61.\",\"code 62\\n\\nNumber 62.\",\"code 63\\n\\nNumber 63.\",\"code 64\\n\\nNumber 64.\",\"code 65\\n\\nNumber 65.\",\"code 66\\n\\nNumber 66.\",\"code 67\\n\\nNumber 67.\",\"code 68\\n\\nNumber 68.\",\"code 69\\n\\nNumber 69.\",\"code 70\\n\\nNumber 70.\",\"code 71\\n\\nNumber 71.\",\"code 72\\n\\nNumber 72.\",\"code 73\\n\\nNumber 73.\",\"code 74\\n\\nNumber 74.\",\"code 75\\n\\nNumber 75.\",\"code 76\\n\\nNumber 76.\",\"code 77\\n\\nNumber 77.\",\"code 78\\n\\nNumber 78.\",\"code 79\\n\\nNumber 79.\",\"code 80\\n\\nNumber 80.\",\"code 81\\n\\nNumber 81.\",\"code 82\\n\\nNumber 82.\",\"code 83\\n\\nNumber 83.\",\"code 84\\n\\nNumber 84.\",\"code 85\\n\\nNumber 85.\",\"code 86\\n\\nNumber 86.\",\"code 87\\n\\nNumber 87.\",\"code 88\\n\\nNumber 88.\",\"code 89\\n\\nNumber 89.\",\"code 90\\n\\nNumber 90.\",\"code 91\\n\\nNumber 91.\",\"code 92\\n\\nNumber 92.\",\"code 93\\n\\nNumber 93.\",\"code 94\\n\\nNumber 94.\",\"code 95\\n\\nNumber 95.\",\"code 96\\n\\nNumber 96.\",\"code 97\\n\\nNumber 97.\",\"code 98\\n\\nNumber 98.\",\"code 99\\n\\nNumber 99.\",\"code 100\\n\\nNumber 100.\",\"code 101\\n\\nNumber 101.\",\"code 102\\n\\nNumber 102.\",\"code 103\\n\\nNumber 103.\",\"code 104\\n\\nNumber 104.\",\"code 105\\n\\nNumber 105.\",\"code 106\\n\\nNumber 106.\",\"code 107\\n\\nNumber 107.\",\"code 108\\n\\nNumber 108.\",\"code 109\\n\\nNumber 109.\",\"code 110\\n\\nNumber 110.\",\"code 111\\n\\nNumber 111.\",\"code 112\\n\\nNumber 112.\",\"code 113\\n\\nNumber 113.\",\"code 114\\n\\nNumber 114.\",\"code 115\\n\\nNumber 115.\",\"code 116\\n\\nNumber 116.\",\"code 117\\n\\nNumber 117.\",\"code 118\\n\\nNumber 118.\",\"code 119\\n\\nNumber 119.\",\"code 120\\n\\nNumber 120.\",\"code 121\\n\\nNumber 121.\",\"code 122\\n\\nNumber 122.\",\"code 123\\n\\nNumber 123.\",\"code 124\\n\\nNumber 124.\",\"code 125\\n\\nNumber 125.\",\"code 126\\n\\nNumber 126.\",\"code 127\\n\\nNumber 127.\",\"code 128\\n\\nNumber 128.\",\"code 129\\n\\nNumber 129.\",\"code 130\\n\\nNumber 130.\",\"code 131\\n\\nNumber 131.\",\"code 132\\n\\nNumber 132.\",\"code 133\\n\\nNumber 133.\",\"code 134\\n\\nNumber 134.\",\"code 135\\n\\nNumber 135.\",\"code 136\\n\\nNumber 136.\",\"code 137\\n\\nNumber 137.\",\"code 138\\n\\nNumber 138.\",\"code 139\\n\\nNumber 139.\",\"code 140\\n\\nNumber 140.\",\"code 141\\n\\nNumber 141.\",\"code 142\\n\\nNumber 142.\",\"code 143\\n\\nNumber 143.\",\"code 144\\n\\nNumber 144.\",\"code 145\\n\\nNumber 145.\",\"code 146\\n\\nNumber 146.\",\"code 147\\n\\nNumber 147.\",\"code 148\\n\\nNumber 148.\",\"code 149\\n\\nNumber 149.\",\"code 150\\n\\nNumber 150.\",\"code 151\\n\\nNumber 151.\",\"code 152\\n\\nNumber 152.\",\"code 153\\n\\nNumber 153.\",\"code 154\\n\\nNumber 154.\",\"code 155\\n\\nNumber 155.\",\"code 156\\n\\nNumber 156.\",\"code 157\\n\\nNumber 157.\",\"code 158\\n\\nNumber 158.\",\"code 159\\n\\nNumber 159.\",\"code 160\\n\\nNumber 160.\",\"code 161\\n\\nNumber 161.\",\"code 162\\n\\nNumber 162.\",\"code 163\\n\\nNumber 163.\",\"code 164\\n\\nNumber 164.\",\"code 165\\n\\nNumber 165.\",\"code 166\\n\\nNumber 166.\",\"code 167\\n\\nNumber 167.\",\"code 168\\n\\nNumber 168.\",\"code 169\\n\\nNumber 169.\",\"code 170\\n\\nNumber 170.\",\"code 171\\n\\nNumber 171.\",\"code 172\\n\\nNumber 172.\",\"code 173\\n\\nNumber 173.\",\"code 174\\n\\nNumber 174.\",\"code 175\\n\\nNumber 175.\",\"code 176\\n\\nNumber 176.\",\"code 177\\n\\nNumber 177.\",\"code 178\\n\\nNumber 178.\",\"code 179\\n\\nNumber 179.\",\"code 180\\n\\nNumber 180.\",\"code 181\\n\\nNumber 181.\",\"code 182\\n\\nNumber 182.\",\"code 183\\n\\nNumber 183.\",\"code 184\\n\\nNumber 184.\",\"code 185\\n\\nNumber 185.\",\"code 186\\n\\nNumber 186.\",\"code 187\\n\\nNumber 187.\",\"code 188\\n\\nNumber 188.\",\"code 189\\n\\nNumber 189.\",\"code 190\\n\\nNumber 190.\",\"code 191\\n\\nNumber 191.\",\"code 192\\n\\nNumber 192.\",\"code 193\\n\\nNumber 193.\",\"code 194\\n\\nNumber 194.\",\"code 195\\n\\nNumber 195.\",\"code 196\\n\\nNumber 196.\",\"code 197\\n\\nNumber 197.\",\"code 198\\n\\nNumber 198.\",\"code 199\\n\\nNumber 199.\",\"code 200\\n\\nNumber 200.\",\"code 201\\n\\nNumber 201.\",\"code 202\\n\\nNumber 202.\",\"code 203\\n\\nNumber 203.\",\"code 204\\n\\nNumber 204.\",\"code 205\\n\\nNumber 205.\",\"code 206\\n\\nNumber 206.\",\"code 207\\n\\nNumber 207.\",\"code 208\\n\\nNumber 208.\",\"code 209\\n\\nNumber 209.\",\"code 210\\n\\nNumber 210.\",\"code 211\\n\\nNumber 211.\",\"code 212\\n\\nNumber 212.\",\"code 213\\n\\nNumber 213.\",\"code 214\\n\\nNumber 214.\",\"code 215\\n\\nNumber 215.\",\"code 216\\n\\nNumber 216.\",\"code 217\\n\\nNumber 217.\",\"code 218\\n\\nNumber 218.\",\"code 219\\n\\nNumber 219.\",\"code 220\\n\\nNumber 220.\",\"code 221\\n\\nNumber 221.\",\"code 222\\n\\nNumber 222.\",\"code 223\\n\\nNumber 223.\",\"code 224\\n\\nNumber 224.\",\"code 225\\n\\nNumber 225.\",\"code 226\\n\\nNumber 226.\",\"code 227\\n\\nNumber 227.\",\"code 228\\n\\nNumber 228.\",\"code 229\\n\\nNumber 229.\",\"code 230\\n\\nNumber 230.\",\"code 231\\n\\nNumber 231.\",\"code 232\\n\\nNumber 232.\",\"code 233\\n\\nNumber 233.\",\"code 234\\n\\nNumber 234.\",\"code 235\\n\\nNumber 235.\",\"code 236\\n\\nNumber 236.\",\"code 237\\n\\nNumber 237.\",\"code 238\\n\\nNumber 238.\",\"code 239\\n\\nNumber 239.\"]}",
        []
    );
};
/// A vocabulary of one term.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Only {
    /// The only one.
    ///
    /// `only` · 唯一 (zh-Hans)
    Only,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    impl __comity::Vocabulary for Only {
        const TABLE: &'static __comity::Table = &__comity::Table {
            name: "Only",
            definition: "A vocabulary of one term.",
            order: __comity::Order::Total,
            terms: &[
                __comity::TermRow {
                    code: "only",
                    identifier: "Only",
                    definition: "The only one.",
                    labels: &[("zh-Hans", "唯一")],
                    ..__comity::TermRow::EMPTY
                },
            ],
            lookup: __comity::Lookup::Match(|code| {
                ::core::option::Option::Some(
                    match code {
                        "only" => 0,
                        _ => return ::core::option::Option::None,
                    },
                )
            }),
        };
        const ALL: &'static [Self] = &[Self::Only];
        fn index(self) -> ::core::primitive::u16 {
            self as ::core::primitive::u16
        }
    }
    ::comity::__vocabulary!(Only);
    ::comity::__ordered!(Only);
    ::comity::__totally_ordered!(Only);
    ::comity::__json_schema!(
        Only, "Only",
        "{\"description\":\"A vocabulary of one term.\",\"type\":\"string\",\"enum\":[\"only\"],\"enumDescriptions\":[\"唯一\\n\\nThe only one.\"]}",
        []
    );
};
/// Terms whose identifiers are keywords, and one whose code is no identifier.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Word {
    /// A keyword that cannot be escaped.
    ///
    /// `self` · 自己 (zh-Hans) · self (en)
    Self_,
    /// Another keyword.
    ///
    /// `crate` · 箱 (zh-Hans) · crate (en)
    Crate,
    /// A code of digits:
    ///
    ///     let x = [of, code];
    ///
    /// and a [bracket] with <tags>.
    ///
    /// `050` · 五十 (zh-Hans) · fifty (en)
    Fifty,
    /// A code with a prefix.
    ///
    /// `ns:old.word` · 旧词 (zh-Hans) · old word (en)
    #[deprecated(since = "0.1.0", note = "it is old")]
    NsOldWord,
    /// A word with a successor.
    ///
    /// `former` · 前词 (zh-Hans) · former word (en)
    #[deprecated(since = "0.1.0", note = "it was renamed: use `self`")]
    Former,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    impl __comity::Vocabulary for Word {
        const TABLE: &'static __comity::Table = &__comity::Table {
            name: "Word",
            definition: "Terms whose identifiers are keywords, and one whose code is no identifier.",
            order: __comity::Order::Partial,
            terms: &[
                __comity::TermRow {
                    code: "self",
                    identifier: "Self",
                    definition: "A keyword that cannot be escaped.",
                    labels: &[("zh-Hans", "自己"), ("en", "self")],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "crate",
                    identifier: "Crate",
                    definition: "Another keyword.",
                    labels: &[("zh-Hans", "箱"), ("en", "crate")],
                    broader: &[0],
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
                    code: "050",
                    identifier: "Fifty",
                    definition: "A code of digits:\n\n    let x = [of, code];\n\nand a [bracket] with <tags>.",
                    labels: &[("zh-Hans", "五十"), ("en", "fifty")],
                    aliases: &[("en", "half a hundred"), ("zh-Hans", "半百")],
                    broader: &[1],
                    above: &[
                        __comity::AboveRow {
                            term: 1,
                            basis: "definition",
                            source: "",
                        },
                    ],
                    mappings: &[
                        __comity::MappingRow {
                            scheme: "other",
                            relation: __comity::Relation::Exact,
                            code: "50",
                            checked: "2026-11-20",
                        },
                    ],
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "ns:old.word",
                    identifier: "NsOldWord",
                    definition: "A code with a prefix.",
                    labels: &[("zh-Hans", "旧词"), ("en", "old word")],
                    deprecated: ::core::option::Option::Some(__comity::Deprecated {
                        since: "0.1.0",
                        replaced_by: "",
                        reason: "it is old",
                    }),
                    ..__comity::TermRow::EMPTY
                },
                __comity::TermRow {
                    code: "former",
                    identifier: "Former",
                    definition: "A word with a successor.",
                    labels: &[("zh-Hans", "前词"), ("en", "former word")],
                    deprecated: ::core::option::Option::Some(__comity::Deprecated {
                        since: "0.1.0",
                        replaced_by: "self",
                        reason: "it was renamed",
                    }),
                    ..__comity::TermRow::EMPTY
                },
            ],
            lookup: __comity::Lookup::Match(|code| {
                ::core::option::Option::Some(
                    match code {
                        "self" => 0,
                        "crate" => 1,
                        "050" => 2,
                        "ns:old.word" => 3,
                        "former" => 4,
                        _ => return ::core::option::Option::None,
                    },
                )
            }),
        };
        const ALL: &'static [Self] = &[
            Self::Self_,
            Self::Crate,
            Self::Fifty,
            Self::NsOldWord,
            Self::Former,
        ];
        fn index(self) -> ::core::primitive::u16 {
            self as ::core::primitive::u16
        }
    }
    ::comity::__vocabulary!(Word);
    ::comity::__ordered!(Word);
    ::comity::__json_schema!(
        Word, "Word",
        "{\"description\":\"Terms whose identifiers are keywords, and one whose code is no identifier.\",\"type\":\"string\",\"enum\":[\"self\",\"crate\",\"050\",\"ns:old.word\",\"former\"],\"enumDescriptions\":[\"自己 · self\\n\\nA keyword that cannot be escaped.\",\"箱 · crate\\n\\nAnother keyword.\",\"五十 · fifty\\n\\nA code of digits:\\n\\n    let x = [of, code];\\n\\nand a [bracket] with <tags>.\\n\\nAlso: half a hundred, 半百.\",\"旧词 · old word\\n\\nDeprecated since 0.1.0 (it is old).\\n\\nA code with a prefix.\",\"前词 · former word\\n\\nDeprecated since 0.1.0 (it was renamed): use `self`.\\n\\nA word with a successor.\"],\"x-deprecated\":{\"ns:old.word\":{\"since\":\"0.1.0\",\"reason\":\"it is old\"},\"former\":{\"since\":\"0.1.0\",\"replacedBy\":\"self\",\"reason\":\"it was renamed\"}}}",
        []
    );
};
/// An id of text.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(::comity::__private::Text);
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    ::comity::__text_scalar!(
        Key, & __comity::TextShape { name : "Key", pattern :
        ::core::option::Option::Some(__comity::PatternShape { source :
        "[a-z]+(-[a-z0-9]+)*", classes :
        b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\0\0\0\0\0\0",
        automaton : __comity::Automaton::Shift { rows : & [0, 302063616, 408944640,
        408994560], accept : 16781312 }, }), example : "", min_length : 1, max_length :
        8, }
    );
    ::comity::__json_schema!(
        Key, "Key",
        "{\"description\":\"An id of text.\",\"type\":\"string\",\"pattern\":\"^(?:[a-z]+(?:-[0-9a-z]+)*)$\",\"minLength\":1,\"maxLength\":8}",
        []
    );
};
/// An id of digits.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Serial(::core::primitive::i64);
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    ::comity::__number_scalar!(
        Serial, ::core::primitive::i64, checked_integer, Integer, & __comity::NumberShape
        { name : "Serial", min : ::core::option::Option::Some("1"), max :
        ::core::option::Option::Some("999") }
    );
    ::comity::__json_schema!(
        Serial, "Serial",
        "{\"description\":\"An id of digits.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":999}",
        []
    );
};
/// An id with a fraction.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Grade(::comity::Decimal);
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    ::comity::__number_scalar!(
        Grade, ::comity::Decimal, checked_decimal, Decimal, & __comity::NumberShape {
        name : "Grade", min : ::core::option::Option::Some("-1.5"), max :
        ::core::option::Option::Some("99.75") }
    );
    ::comity::__json_schema!(
        Grade, "Grade",
        "{\"description\":\"An id with a fraction.\",\"type\":\"number\",\"minimum\":-1.5,\"maximum\":99.75}",
        []
    );
};
/// A text of any form.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Anything(::comity::__private::Text);
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    ::comity::__text_scalar!(
        Anything, & __comity::TextShape { name : "Anything", pattern :
        ::core::option::Option::None, example : "", min_length : 0, max_length :
        4294967295, }
    );
    ::comity::__json_schema!(
        Anything, "Anything",
        "{\"description\":\"A text of any form.\",\"type\":\"string\"}", []
    );
};
/// A text with signs of any script.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Wide(::comity::__private::Text);
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    ::comity::__text_scalar!(
        Wide, & __comity::TextShape { name : "Wide", pattern :
        ::core::option::Option::Some(__comity::PatternShape { source :
        ".[^a-z ]*(\\d{2,3}|x?)", classes :
        b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x02\x01\x01\0\0\0\0\0\0",
        automaton : __comity::Automaton::Shift { rows : & [49920, 768, 74496], accept :
        266240 }, }), example : "", min_length : 0, max_length : 4294967295, }
    );
    ::comity::__json_schema!(
        Wide, "Wide",
        "{\"description\":\"A text with signs of any script.\",\"type\":\"string\",\"pattern\":\"^(?:[\\\\s\\\\S][^ a-z]*(?:[0-9]{2,3}|x?))$\"}",
        []
    );
};
/// One of each.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Album {
    /// One value of each type.
    pub single: ::core::option::Option<Single>,
    /// At most one.
    pub optional: ::core::option::Option<Optional>,
    /// Any number.
    pub many: ::core::option::Option<Many>,
    /// One or more.
    pub some: ::core::option::Option<Some>,
    /// Two or three.
    pub few: ::core::option::Option<Few>,
    /// Values that may be left out.
    pub standard: ::core::option::Option<Standard>,
    /// Fields with taken names.
    pub names: ::std::vec::Vec<Names>,
    /// Numbers in rules.
    pub sums: ::std::vec::Vec<Sums>,
    /// Lists in rules.
    pub lists: ::std::vec::Vec<Lists>,
    /// Guards in rules.
    pub guards: ::std::vec::Vec<Guards>,
    /// Records in rules.
    pub nests: ::std::vec::Vec<Nests>,
    /// Unions.
    pub shapes: ::std::vec::Vec<Shape>,
    /// Records that hold each other.
    pub nodes: ::std::vec::Vec<Outer>,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape = __comity::RecordShape::new(
        "Album",
        &[
            __comity::FieldShape::new("single", "Single").optional(),
            __comity::FieldShape::new("optional", "Optional").optional(),
            __comity::FieldShape::new("many", "Many").optional(),
            __comity::FieldShape::new("some", "Some").optional(),
            __comity::FieldShape::new("few", "Few").optional(),
            __comity::FieldShape::new("standard", "Standard").optional(),
            __comity::FieldShape::new("names", "Names")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("sums", "Sums")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("lists", "Lists")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("guards", "Guards")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("nests", "Nests")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("shapes", "Shape")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("nodes", "Outer")
                .list(0, ::core::option::Option::None),
        ],
    );
    impl __comity::Decode for Album {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let slots = decoder.record::<13>(node, &SHAPE)?;
            let single = decoder.optional::<Single>(&slots, 0);
            let optional = decoder.optional::<Optional>(&slots, 1);
            let many = decoder.optional::<Many>(&slots, 2);
            let some = decoder.optional::<Some>(&slots, 3);
            let few = decoder.optional::<Few>(&slots, 4);
            let standard = decoder.optional::<Standard>(&slots, 5);
            let names = decoder.many::<Names>(&slots, 6);
            let sums = decoder.many::<Sums>(&slots, 7);
            let lists = decoder.many::<Lists>(&slots, 8);
            let guards = decoder.many::<Guards>(&slots, 9);
            let nests = decoder.many::<Nests>(&slots, 10);
            let shapes = decoder.many::<Shape>(&slots, 11);
            let nodes = decoder.many::<Outer>(&slots, 12);
            ::core::option::Option::Some(Self {
                single: single?,
                optional: optional?,
                many: many?,
                some: some?,
                few: few?,
                standard: standard?,
                names: names?,
                sums: sums?,
                lists: lists?,
                guards: guards?,
                nests: nests?,
                shapes: shapes?,
                nodes: nodes?,
            })
        }
    }
    impl __comity::Fields for Album {
        fn shape(&self) -> &'static __comity::RecordShape {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => self.single.as_ref().map(__comity::Reflect::view),
                1 => self.optional.as_ref().map(__comity::Reflect::view),
                2 => self.many.as_ref().map(__comity::Reflect::view),
                3 => self.some.as_ref().map(__comity::Reflect::view),
                4 => self.few.as_ref().map(__comity::Reflect::view),
                5 => self.standard.as_ref().map(__comity::Reflect::view),
                6 => ::core::option::Option::Some(__comity::Reflect::view(&self.names)),
                7 => ::core::option::Option::Some(__comity::Reflect::view(&self.sums)),
                8 => ::core::option::Option::Some(__comity::Reflect::view(&self.lists)),
                9 => ::core::option::Option::Some(__comity::Reflect::view(&self.guards)),
                10 => ::core::option::Option::Some(__comity::Reflect::view(&self.nests)),
                11 => ::core::option::Option::Some(__comity::Reflect::view(&self.shapes)),
                12 => ::core::option::Option::Some(__comity::Reflect::view(&self.nodes)),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Album {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    ::comity::__serde!(Album);
    ::comity::__json_schema!(
        Album, "Album",
        "{\"description\":\"One of each.\",\"type\":\"object\",\"properties\":{\"single\":{\"description\":\"One value of each type.\",\"anyOf\":[{\"$ref\":\"#/$defs/Single\"},{\"type\":\"null\"}]},\"optional\":{\"description\":\"At most one.\",\"anyOf\":[{\"$ref\":\"#/$defs/Optional\"},{\"type\":\"null\"}]},\"many\":{\"description\":\"Any number.\",\"anyOf\":[{\"$ref\":\"#/$defs/Many\"},{\"type\":\"null\"}]},\"some\":{\"description\":\"One or more.\",\"anyOf\":[{\"$ref\":\"#/$defs/Some\"},{\"type\":\"null\"}]},\"few\":{\"description\":\"Two or three.\",\"anyOf\":[{\"$ref\":\"#/$defs/Few\"},{\"type\":\"null\"}]},\"standard\":{\"description\":\"Values that may be left out.\",\"anyOf\":[{\"$ref\":\"#/$defs/Standard\"},{\"type\":\"null\"}]},\"names\":{\"description\":\"Fields with taken names.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Names\"}},\"sums\":{\"description\":\"Numbers in rules.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Sums\"}},\"lists\":{\"description\":\"Lists in rules.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Lists\"}},\"guards\":{\"description\":\"Guards in rules.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Guards\"}},\"nests\":{\"description\":\"Records in rules.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Nests\"}},\"shapes\":{\"description\":\"Unions.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Shape\"}},\"nodes\":{\"description\":\"Records that hold each other.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Outer\"}}},\"additionalProperties\":false}",
        [Single, Optional, Many, Some, Few, Standard, Names, Sums, Lists, Guards, Nests,
        Shape, Outer]
    );
};
/// A number with its unit, and how exactly it is meant.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// Example: `nearly`
    pub qualifier: Qualifier,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape = __comity::RecordShape::new(
        "Quantity",
        &[
            __comity::FieldShape::new("value", "decimal"),
            __comity::FieldShape::new("upper", "decimal").optional(),
            __comity::FieldShape::new("unit", "Unit"),
            __comity::FieldShape::new("qualifier", "Qualifier").default("exact"),
        ],
    );
    static RULES: [__comity::RuleShape; 2] = [
        __comity::RuleShape {
            id: "quantity-range-ascends",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::Some(1),
            message: &[
                __comity::Part::Text("区间 "),
                __comity::Part::Field(0),
                __comity::Part::Text(" 至 "),
                __comity::Part::Field(1),
                __comity::Part::Text(" 不是由小到大"),
            ],
            definition: "The upper end of a range is greater than the lower.",
        },
        __comity::RuleShape {
            id: "quantity-unit-is-no-dimension",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::Some(2),
            message: &[
                __comity::Part::Text("“"),
                __comity::Part::Field(2),
                __comity::Part::Text("”是量纲，不是单位"),
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
                [
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
                ]
                    .into_iter(),
            ),
        )
    }
    impl __comity::Decode for Quantity {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let slots = decoder.record::<4>(node, &SHAPE)?;
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
        fn shape(&self) -> &'static __comity::RecordShape {
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
    ::comity::__serde!(Quantity);
    ::comity::__json_schema!(
        Quantity, "Quantity",
        "{\"description\":\"A number with its unit, and how exactly it is meant.\",\"type\":\"object\",\"properties\":{\"value\":{\"description\":\"The number, written out in full; of a range, its lower end.\",\"type\":\"number\",\"examples\":[1700000000]},\"upper\":{\"description\":\"The upper end, if a range is given.\",\"type\":[\"number\",\"null\"],\"examples\":[2000]},\"unit\":{\"description\":\"What is counted or measured.\",\"$ref\":\"#/$defs/Unit\",\"examples\":[\"USD\"]},\"qualifier\":{\"description\":\"How the number is bounded by the words around it.\",\"anyOf\":[{\"$ref\":\"#/$defs/Qualifier\"},{\"type\":\"null\"}],\"default\":\"exact\",\"examples\":[\"nearly\"]}},\"required\":[\"value\",\"unit\"],\"additionalProperties\":false,\"allOf\":[{\"$comment\":\"rule quantity-unit-is-no-dimension: A unit is written, not the dimension that it measures.\",\"not\":{\"properties\":{\"unit\":{\"enum\":[\"currency\",\"length\",\"area\",\"volume\",\"flow\",\"mass\",\"duration\",\"energy\",\"power\",\"count\",\"ratio\"]}}}}]}",
        [Unit, Qualifier]
    );
};
/// Fields that are called like parts of the generated code.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names {
    /// A keyword.
    pub self_: ::core::primitive::i64,
    /// What the keyword becomes.
    pub self__: ::core::primitive::i64,
    /// A keyword.
    pub crate_: ::core::option::Option<::std::string::String>,
    /// A keyword.
    pub super_: ::std::vec::Vec<Key>,
    /// A local.
    pub decoder: ::std::vec::Vec<::core::primitive::i64>,
    /// What the local becomes.
    pub decoder_: ::std::vec::Vec<::core::primitive::i64>,
    /// A local.
    pub node: ::core::primitive::bool,
    /// A local.
    pub slots: ::core::primitive::bool,
    /// Nearly a local.
    pub slots__: ::core::primitive::bool,
    /// A parameter of closures.
    pub item: ::std::vec::Vec<::std::string::String>,
    /// A parameter.
    pub index: ::core::option::Option<::core::primitive::i64>,
    /// A local of rules.
    pub texts: ::std::vec::Vec<::std::string::String>,
    /// The record in rules.
    pub this: ::core::option::Option<::core::primitive::i64>,
    /// The default tag.
    pub kind: ::core::option::Option<::core::primitive::i64>,
    /// A keyword.
    pub r#match: ::std::vec::Vec<Word>,
    /// Called like a rule.
    pub some_rule: ::core::option::Option<::core::primitive::i64>,
    /// Called like a rule.
    pub rule_2: ::core::option::Option<::core::primitive::i64>,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape = __comity::RecordShape::new(
        "Names",
        &[
            __comity::FieldShape::new("self", "integer").default("1"),
            __comity::FieldShape::new("self_", "integer").default("1"),
            __comity::FieldShape::new("crate", "text").optional(),
            __comity::FieldShape::new("super", "Key")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("decoder", "integer")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("decoder_", "integer")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("node", "boolean").default("false"),
            __comity::FieldShape::new("slots", "boolean").default("false"),
            __comity::FieldShape::new("slots__", "boolean").default("false"),
            __comity::FieldShape::new("item", "text")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("index", "integer").optional(),
            __comity::FieldShape::new("texts", "text")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("this", "integer").optional(),
            __comity::FieldShape::new("kind", "integer").optional(),
            __comity::FieldShape::new("match", "Word")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("some_rule", "integer").optional(),
            __comity::FieldShape::new("rule_2", "integer").optional(),
        ],
    );
    static RULES: [__comity::RuleShape; 7] = [
        __comity::RuleShape {
            id: "some-rule",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Field(15)],
            definition: "",
        },
        __comity::RuleShape {
            id: "rule-2",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[
                __comity::Part::Field(0),
                __comity::Part::Text(" "),
                __comity::Part::Field(1),
            ],
            definition: "",
        },
        __comity::RuleShape {
            id: "self",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Text("negative")],
            definition: "",
        },
        __comity::RuleShape {
            id: "while",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[
                __comity::Part::Field(12),
                __comity::Part::Text(" is "),
                __comity::Part::Field(13),
            ],
            definition: "",
        },
        __comity::RuleShape {
            id: "variables-like-fields",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Text("too many")],
            definition: "",
        },
        __comity::RuleShape {
            id: "variables-like-items",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Text("not there")],
            definition: "",
        },
        __comity::RuleShape {
            id: "variables-like-nothing",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Text("not there")],
            definition: "",
        },
    ];
    /// `!has(this.some_rule) || this.some_rule != 5`
    fn some_rule_(
        some_rule: ::core::option::Option<&::core::primitive::i64>,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(some_rule.is_none() || *some_rule? != 5i64)
    }
    /// `!has(this.rule_2) || this.rule_2 != 5 || this.self != this.self_`
    fn rule_2_(
        self_: &::core::primitive::i64,
        self__: &::core::primitive::i64,
        rule_2: ::core::option::Option<&::core::primitive::i64>,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            rule_2.is_none() || *rule_2? != 5i64 || *self_ != *self__,
        )
    }
    /// `this.self >= 0 && this.self_ >= 0`
    fn self___(
        self_: &::core::primitive::i64,
        self__: &::core::primitive::i64,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(*self_ >= 0i64 && *self__ >= 0i64)
    }
    /// `!this.node || !this.slots || !this.slots__ || !has(this.this) || !has(this.kind) || this.this < this.kind`
    fn r#while(
        node_: &::core::primitive::bool,
        slots_: &::core::primitive::bool,
        slots___: &::core::primitive::bool,
        this: ::core::option::Option<&::core::primitive::i64>,
        kind: ::core::option::Option<&::core::primitive::i64>,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            !*node_ || !*slots_ || !*slots___ || this.is_none() || kind.is_none()
                || *this? < *kind?,
        )
    }
    /// `this.decoder.all(decoder, decoder <= size(this.decoder)) && this.decoder_.all(decoder_, decoder_ <= size(this.decoder) + size(this.decoder_))`
    fn variables_like_fields(
        decoder_: &[::core::primitive::i64],
        decoder__: &[::core::primitive::i64],
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            __comity::rule::and(
                || ::core::option::Option::Some(
                    __comity::rule::all(
                        decoder_.iter().copied(),
                        |decoder| ::core::option::Option::Some(
                            decoder <= __comity::rule::count(decoder_.iter().copied()),
                        ),
                    )?,
                ),
                || ::core::option::Option::Some(
                    __comity::rule::all(
                        decoder__.iter().copied(),
                        |_v_decoder_| ::core::option::Option::Some(
                            _v_decoder_
                                <= ((__comity::rule::count(decoder_.iter().copied()))
                                    .checked_add(
                                        __comity::rule::count(decoder__.iter().copied()),
                                    )?),
                        ),
                    )?,
                ),
            )?,
        )
    }
    /// `this.item.all(RULES, this.texts.exists(item, item == RULES || item in this.item || this.super.exists(None, None == RULES)))`
    fn variables_like_items(
        super_: &[Key],
        item: &[::std::string::String],
        texts: &[::std::string::String],
    ) -> ::core::option::Option<::core::primitive::bool> {
        __comity::rule::counted(
            10000000,
            |__steps| ::core::option::Option::Some(
                __comity::rule::all(
                    item.iter().map(|item| item.as_str()),
                    |_v_RULES| ::core::option::Option::Some(
                        __steps
                            .exists(
                                texts.iter().map(|item| item.as_str()),
                                |_v_item| ::core::option::Option::Some(
                                    __steps.order(_v_item, _v_RULES)?.is_eq()
                                        || __steps
                                            .contains(_v_item, item.iter().map(|item| item.as_str()))
                                        || __steps
                                            .exists(
                                                super_.iter().map(|item| item.as_str()),
                                                |_v_None| ::core::option::Option::Some(
                                                    __steps.order(_v_None, _v_RULES)?.is_eq(),
                                                ),
                                            )?,
                                ),
                            )?,
                    ),
                )?,
            ),
        )
    }
    /// `this.match.all(_, size(this.match) < 3) && this.match.exists_one(Some, Some == '050') || size(this.match) == 0`
    fn variables_like_nothing(
        r#match: &[Word],
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            __comity::rule::all(
                r#match.iter().copied(),
                |_v__| ::core::option::Option::Some(
                    __comity::rule::count(r#match.iter().copied()) < 3i64,
                ),
            )?
                && __comity::rule::exists_one(
                    r#match.iter().copied(),
                    |_v_Some| ::core::option::Option::Some(_v_Some == Word::Fifty),
                )? || __comity::rule::count(r#match.iter().copied()) == 0i64,
        )
    }
    impl __comity::Decode for Names {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let slots = decoder.record::<17>(node, &SHAPE)?;
            let self_ = decoder
                .optional::<::core::primitive::i64>(&slots, 0)
                .and_then(|value| value.or_else(|| ::core::option::Option::Some(1i64)));
            let self__ = decoder
                .optional::<::core::primitive::i64>(&slots, 1)
                .and_then(|value| value.or_else(|| ::core::option::Option::Some(1i64)));
            let crate_ = decoder.optional::<::std::string::String>(&slots, 2);
            let super_ = decoder.many::<Key>(&slots, 3);
            let decoder_ = decoder.many::<::core::primitive::i64>(&slots, 4);
            let decoder__ = decoder.many::<::core::primitive::i64>(&slots, 5);
            let node_ = decoder
                .optional::<::core::primitive::bool>(&slots, 6)
                .and_then(|value| value.or_else(|| ::core::option::Option::Some(false)));
            let slots_ = decoder
                .optional::<::core::primitive::bool>(&slots, 7)
                .and_then(|value| value.or_else(|| ::core::option::Option::Some(false)));
            let slots___ = decoder
                .optional::<::core::primitive::bool>(&slots, 8)
                .and_then(|value| value.or_else(|| ::core::option::Option::Some(false)));
            let item = decoder.many::<::std::string::String>(&slots, 9);
            let index = decoder.optional::<::core::primitive::i64>(&slots, 10);
            let texts = decoder.many::<::std::string::String>(&slots, 11);
            let this = decoder.optional::<::core::primitive::i64>(&slots, 12);
            let kind = decoder.optional::<::core::primitive::i64>(&slots, 13);
            let r#match = decoder.many::<Word>(&slots, 14);
            let some_rule = decoder.optional::<::core::primitive::i64>(&slots, 15);
            let rule_2 = decoder.optional::<::core::primitive::i64>(&slots, 16);
            if let ::core::option::Option::Some(some_rule) = &some_rule {
                decoder.rule(&slots, &RULES[0], some_rule_(some_rule.as_ref()));
            }
            if let (
                ::core::option::Option::Some(self_),
                ::core::option::Option::Some(self__),
                ::core::option::Option::Some(rule_2),
            ) = (&self_, &self__, &rule_2) {
                decoder.rule(&slots, &RULES[1], rule_2_(self_, self__, rule_2.as_ref()));
            }
            if let (
                ::core::option::Option::Some(self_),
                ::core::option::Option::Some(self__),
            ) = (&self_, &self__) {
                decoder.rule(&slots, &RULES[2], self___(self_, self__));
            }
            if let (
                ::core::option::Option::Some(node_),
                ::core::option::Option::Some(slots_),
                ::core::option::Option::Some(slots___),
                ::core::option::Option::Some(this),
                ::core::option::Option::Some(kind),
            ) = (&node_, &slots_, &slots___, &this, &kind) {
                decoder
                    .rule(
                        &slots,
                        &RULES[3],
                        r#while(node_, slots_, slots___, this.as_ref(), kind.as_ref()),
                    );
            }
            if let (
                ::core::option::Option::Some(decoder_),
                ::core::option::Option::Some(decoder__),
            ) = (&decoder_, &decoder__) {
                decoder
                    .rule(&slots, &RULES[4], variables_like_fields(decoder_, decoder__));
            }
            if let (
                ::core::option::Option::Some(super_),
                ::core::option::Option::Some(item),
                ::core::option::Option::Some(texts),
            ) = (&super_, &item, &texts) {
                decoder
                    .rule(&slots, &RULES[5], variables_like_items(super_, item, texts));
            }
            if let ::core::option::Option::Some(r#match) = &r#match {
                decoder.rule(&slots, &RULES[6], variables_like_nothing(r#match));
            }
            ::core::option::Option::Some(Self {
                self_: self_?,
                self__: self__?,
                crate_: crate_?,
                super_: super_?,
                decoder: decoder_?,
                decoder_: decoder__?,
                node: node_?,
                slots: slots_?,
                slots__: slots___?,
                item: item?,
                index: index?,
                texts: texts?,
                this: this?,
                kind: kind?,
                r#match: r#match?,
                some_rule: some_rule?,
                rule_2: rule_2?,
            })
        }
    }
    impl __comity::Fields for Names {
        fn shape(&self) -> &'static __comity::RecordShape {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => ::core::option::Option::Some(__comity::Reflect::view(&self.self_)),
                1 => ::core::option::Option::Some(__comity::Reflect::view(&self.self__)),
                2 => self.crate_.as_ref().map(__comity::Reflect::view),
                3 => ::core::option::Option::Some(__comity::Reflect::view(&self.super_)),
                4 => ::core::option::Option::Some(__comity::Reflect::view(&self.decoder)),
                5 => {
                    ::core::option::Option::Some(__comity::Reflect::view(&self.decoder_))
                }
                6 => ::core::option::Option::Some(__comity::Reflect::view(&self.node)),
                7 => ::core::option::Option::Some(__comity::Reflect::view(&self.slots)),
                8 => ::core::option::Option::Some(__comity::Reflect::view(&self.slots__)),
                9 => ::core::option::Option::Some(__comity::Reflect::view(&self.item)),
                10 => self.index.as_ref().map(__comity::Reflect::view),
                11 => ::core::option::Option::Some(__comity::Reflect::view(&self.texts)),
                12 => self.this.as_ref().map(__comity::Reflect::view),
                13 => self.kind.as_ref().map(__comity::Reflect::view),
                14 => {
                    ::core::option::Option::Some(__comity::Reflect::view(&self.r#match))
                }
                15 => self.some_rule.as_ref().map(__comity::Reflect::view),
                16 => self.rule_2.as_ref().map(__comity::Reflect::view),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Names {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    ::comity::__serde!(Names);
    ::comity::__json_schema!(
        Names, "Names",
        "{\"description\":\"Fields that are called like parts of the generated code.\",\"type\":\"object\",\"properties\":{\"self\":{\"description\":\"A keyword.\",\"type\":[\"integer\",\"null\"],\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807,\"default\":1},\"self_\":{\"description\":\"What the keyword becomes.\",\"type\":[\"integer\",\"null\"],\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807,\"default\":1},\"crate\":{\"description\":\"A keyword.\",\"type\":[\"string\",\"null\"]},\"super\":{\"description\":\"A keyword.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Key\"}},\"decoder\":{\"description\":\"A local.\",\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"integer\",\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807}},\"decoder_\":{\"description\":\"What the local becomes.\",\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"integer\",\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807}},\"node\":{\"description\":\"A local.\",\"type\":[\"boolean\",\"null\"],\"default\":false},\"slots\":{\"description\":\"A local.\",\"type\":[\"boolean\",\"null\"],\"default\":false},\"slots__\":{\"description\":\"Nearly a local.\",\"type\":[\"boolean\",\"null\"],\"default\":false},\"item\":{\"description\":\"A parameter of closures.\",\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"string\"}},\"index\":{\"description\":\"A parameter.\",\"type\":[\"integer\",\"null\"],\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807},\"texts\":{\"description\":\"A local of rules.\",\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"string\"}},\"this\":{\"description\":\"The record in rules.\",\"type\":[\"integer\",\"null\"],\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807},\"kind\":{\"description\":\"The default tag.\",\"type\":[\"integer\",\"null\"],\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807},\"match\":{\"description\":\"A keyword.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Word\"}},\"some_rule\":{\"description\":\"Called like a rule.\",\"type\":[\"integer\",\"null\"],\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807},\"rule_2\":{\"description\":\"Called like a rule.\",\"type\":[\"integer\",\"null\"],\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807}},\"additionalProperties\":false,\"allOf\":[{\"$comment\":\"rule some-rule\",\"not\":{\"allOf\":[{\"required\":[\"some_rule\"],\"properties\":{\"some_rule\":{\"not\":{\"type\":\"null\"}}}},{\"properties\":{\"some_rule\":{\"const\":5}}}]}},{\"$comment\":\"rule self\",\"allOf\":[{\"properties\":{\"self\":{\"anyOf\":[{\"type\":\"number\",\"minimum\":0},{\"type\":\"null\"}]}}},{\"properties\":{\"self_\":{\"anyOf\":[{\"type\":\"number\",\"minimum\":0},{\"type\":\"null\"}]}}}]}]}",
        [Key, Word]
    );
};
/// A record that holds others that hold it.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outer {
    /// By way of a record.
    pub inner: ::core::option::Option<::std::boxed::Box<Inner>>,
    /// By way of a union.
    pub shape: ::core::option::Option<::std::boxed::Box<Ring>>,
    /// In a list.
    pub shapes: ::std::vec::Vec<Ring>,
    /// A number.
    pub size: ::core::primitive::i64,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape = __comity::RecordShape::new(
        "Outer",
        &[
            __comity::FieldShape::new("inner", "Inner").optional(),
            __comity::FieldShape::new("shape", "Ring").optional(),
            __comity::FieldShape::new("shapes", "Ring")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("size", "integer"),
        ],
    );
    static RULES: [__comity::RuleShape; 2] = [
        __comity::RuleShape {
            id: "inner-is-smaller",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::Some(0),
            message: &[__comity::Part::Text("the inner one is larger")],
            definition: "",
        },
        __comity::RuleShape {
            id: "ring-is-smaller",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Text("the ring is larger")],
            definition: "",
        },
    ];
    /// `!has(this.inner) || this.inner.outer.size < this.size && (!has(this.inner.outer.inner) || this.inner.outer.inner.outer.size < 9)`
    fn inner_is_smaller(
        inner: ::core::option::Option<&Inner>,
        size: &::core::primitive::i64,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            inner.is_none()
                || inner?.outer.size < *size
                    && (inner?.outer.inner.is_none()
                        || inner?.outer.inner.as_deref()?.outer.size < 9i64),
        )
    }
    /// `(!has(this.shape) || this.shape.size < this.size) && this.shapes.all(s, s.size < this.size && (!has(s.inner) || s.inner.outer.size > 0))`
    fn ring_is_smaller(
        shape: ::core::option::Option<&Ring>,
        shapes: &[Ring],
        size: &::core::primitive::i64,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            (shape.is_none() || shape?.size() < *size)
                && __comity::rule::all(
                    shapes.iter(),
                    |s| ::core::option::Option::Some(
                        s.size() < *size
                            && (s.inner().is_none() || s.inner()?.outer.size > 0i64),
                    ),
                )?,
        )
    }
    impl __comity::Decode for Outer {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let slots = decoder.record::<4>(node, &SHAPE)?;
            let inner = decoder.optional::<::std::boxed::Box<Inner>>(&slots, 0);
            let shape = decoder.optional::<::std::boxed::Box<Ring>>(&slots, 1);
            let shapes = decoder.many::<Ring>(&slots, 2);
            let size = decoder.required::<::core::primitive::i64>(&slots, 3);
            if let (
                ::core::option::Option::Some(inner),
                ::core::option::Option::Some(size),
            ) = (&inner, &size) {
                decoder
                    .rule(&slots, &RULES[0], inner_is_smaller(inner.as_deref(), size));
            }
            if let (
                ::core::option::Option::Some(shape),
                ::core::option::Option::Some(shapes),
                ::core::option::Option::Some(size),
            ) = (&shape, &shapes, &size) {
                decoder
                    .rule(
                        &slots,
                        &RULES[1],
                        ring_is_smaller(shape.as_deref(), shapes, size),
                    );
            }
            ::core::option::Option::Some(Self {
                inner: inner?,
                shape: shape?,
                shapes: shapes?,
                size: size?,
            })
        }
    }
    impl __comity::Fields for Outer {
        fn shape(&self) -> &'static __comity::RecordShape {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => self.inner.as_ref().map(__comity::Reflect::view),
                1 => self.shape.as_ref().map(__comity::Reflect::view),
                2 => ::core::option::Option::Some(__comity::Reflect::view(&self.shapes)),
                3 => ::core::option::Option::Some(__comity::Reflect::view(&self.size)),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Outer {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    ::comity::__serde!(Outer);
    ::comity::__json_schema!(
        Outer, "Outer",
        "{\"description\":\"A record that holds others that hold it.\",\"type\":\"object\",\"properties\":{\"inner\":{\"description\":\"By way of a record.\",\"anyOf\":[{\"$ref\":\"#/$defs/Inner\"},{\"type\":\"null\"}]},\"shape\":{\"description\":\"By way of a union.\",\"anyOf\":[{\"$ref\":\"#/$defs/Ring\"},{\"type\":\"null\"}]},\"shapes\":{\"description\":\"In a list.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Ring\"}},\"size\":{\"description\":\"A number.\",\"type\":\"integer\",\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807}},\"required\":[\"size\"],\"additionalProperties\":false}",
        [Inner, Ring]
    );
};
/// A record that needs the one that may hold it.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inner {
    /// The other.
    pub outer: ::std::boxed::Box<Outer>,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape = __comity::RecordShape::new(
        "Inner",
        &[__comity::FieldShape::new("outer", "Outer")],
    );
    impl __comity::Decode for Inner {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let slots = decoder.record::<1>(node, &SHAPE)?;
            let outer = decoder.required::<::std::boxed::Box<Outer>>(&slots, 0);
            ::core::option::Option::Some(Self { outer: outer? })
        }
    }
    impl __comity::Fields for Inner {
        fn shape(&self) -> &'static __comity::RecordShape {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => ::core::option::Option::Some(__comity::Reflect::view(&self.outer)),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Inner {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    ::comity::__serde!(Inner);
    ::comity::__json_schema!(
        Inner, "Inner",
        "{\"description\":\"A record that needs the one that may hold it.\",\"type\":\"object\",\"properties\":{\"outer\":{\"description\":\"The other.\",\"$ref\":\"#/$defs/Outer\"}},\"required\":[\"outer\"],\"additionalProperties\":false}",
        [Outer]
    );
};
/// Like an outer record, but nothing holds it.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loop {
    /// An inner record.
    pub inner: ::core::option::Option<::std::boxed::Box<Inner>>,
    /// A number.
    pub size: ::core::primitive::i64,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape = __comity::RecordShape::new(
        "Loop",
        &[
            __comity::FieldShape::new("inner", "Inner").optional(),
            __comity::FieldShape::new("size", "integer"),
        ],
    );
    impl __comity::Decode for Loop {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let slots = decoder.record::<2>(node, &SHAPE)?;
            let inner = decoder.optional::<::std::boxed::Box<Inner>>(&slots, 0);
            let size = decoder.required::<::core::primitive::i64>(&slots, 1);
            ::core::option::Option::Some(Self { inner: inner?, size: size? })
        }
    }
    impl __comity::Fields for Loop {
        fn shape(&self) -> &'static __comity::RecordShape {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => self.inner.as_ref().map(__comity::Reflect::view),
                1 => ::core::option::Option::Some(__comity::Reflect::view(&self.size)),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Loop {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    ::comity::__serde!(Loop);
    ::comity::__json_schema!(
        Loop, "Loop",
        "{\"description\":\"Like an outer record, but nothing holds it.\",\"type\":\"object\",\"properties\":{\"inner\":{\"description\":\"An inner record.\",\"anyOf\":[{\"$ref\":\"#/$defs/Inner\"},{\"type\":\"null\"}]},\"size\":{\"description\":\"A number.\",\"type\":\"integer\",\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807}},\"required\":[\"size\"],\"additionalProperties\":false}",
        [Inner]
    );
};
/// Numbers.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sums {
    /// A number.
    pub a: ::core::primitive::i64,
    /// A number.
    pub b: ::core::primitive::i64,
    /// A number.
    pub c: ::core::option::Option<::core::primitive::i64>,
    /// A number.
    pub x: ::comity::Decimal,
    /// A number.
    pub y: Grade,
    /// A number.
    pub serial: ::core::option::Option<Serial>,
    /// Numbers.
    pub numbers: ::std::vec::Vec<::comity::Decimal>,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape = __comity::RecordShape::new(
        "Sums",
        &[
            __comity::FieldShape::new("a", "integer"),
            __comity::FieldShape::new("b", "integer").default("-1"),
            __comity::FieldShape::new("c", "integer").optional(),
            __comity::FieldShape::new("x", "decimal").default("0.5"),
            __comity::FieldShape::new("y", "Grade").default("1"),
            __comity::FieldShape::new("serial", "Serial").optional(),
            __comity::FieldShape::new("numbers", "decimal")
                .list(0, ::core::option::Option::None),
        ],
    );
    static RULES: [__comity::RuleShape; 8] = [
        __comity::RuleShape {
            id: "product-is-small",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Field(0)],
            definition: "",
        },
        __comity::RuleShape {
            id: "quotient-exists",
            severity: __comity::Severity::Warning,
            at: ::core::option::Option::None,
            message: &[
                __comity::Part::Field(0),
                __comity::Part::Text(" / "),
                __comity::Part::Field(1),
            ],
            definition: "",
        },
        __comity::RuleShape {
            id: "ratio-is-a-number",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[
                __comity::Part::Field(3),
                __comity::Part::Text(" / "),
                __comity::Part::Field(4),
            ],
            definition: "",
        },
        __comity::RuleShape {
            id: "ratios-are-numbers",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Text("no ratio")],
            definition: "",
        },
        __comity::RuleShape {
            id: "whole-part",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::Some(3),
            message: &[__comity::Part::Field(3)],
            definition: "",
        },
        __comity::RuleShape {
            id: "negative-is-smaller",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Field(0)],
            definition: "",
        },
        __comity::RuleShape {
            id: "serial-in-range",
            severity: __comity::Severity::Info,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Field(5)],
            definition: "",
        },
        __comity::RuleShape {
            id: "choices",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Field(0)],
            definition: "",
        },
    ];
    /// `this.a * 4611686018427387904 != 0 || this.b == 7`
    fn product_is_small(
        a: &::core::primitive::i64,
        b: &::core::primitive::i64,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            __comity::rule::or(
                || ::core::option::Option::Some(
                    ((*a).checked_mul(4611686018427387904i64)?) != 0i64,
                ),
                || ::core::option::Option::Some(*b == 7i64),
            )?,
        )
    }
    /// `this.a / this.b != 3 && this.a % this.b >= 0 - 9`
    fn quotient_exists(
        a: &::core::primitive::i64,
        b: &::core::primitive::i64,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            __comity::rule::and(
                || ::core::option::Option::Some(((*a).checked_div(*b)?) != 3i64),
                || ::core::option::Option::Some(
                    ((*a).checked_rem(*b)?) >= ((0i64).checked_sub(9i64)?),
                ),
            )?,
        )
    }
    /// `this.x / this.y < 2.0 && !(this.y / this.x > 1e30)`
    fn ratio_is_a_number(
        x: &::comity::Decimal,
        y: &Grade,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            __comity::rule::and(
                || ::core::option::Option::Some(
                    __comity::rule::order((x.to_f64()) / (y.get().to_f64()), 2f64)?
                        .is_lt(),
                ),
                || ::core::option::Option::Some(
                    !(__comity::rule::order(
                            (y.get().to_f64()) / (x.to_f64()),
                            1000000000000000000000000000000f64,
                        )?
                        .is_gt()),
                ),
            )?,
        )
    }
    /// `this.numbers.map(n, n / this.x).all(q, q <= 3.0) && !this.numbers.exists(n, n * 1e300 * 1e300 - n * 1e300 * 1e300 >= 0.0)`
    fn ratios_are_numbers(
        x: &::comity::Decimal,
        numbers: &[::comity::Decimal],
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            __comity::rule::and(
                || ::core::option::Option::Some(
                    __comity::rule::all(
                        __comity::rule::map(
                                numbers.iter().map(|item| item.to_f64()),
                                |n| ::core::option::Option::Some((n) / (x.to_f64())),
                            )?
                            .into_iter(),
                        |q| ::core::option::Option::Some(
                            __comity::rule::order(q, 3f64)?.is_le(),
                        ),
                    )?,
                ),
                || ::core::option::Option::Some(
                    !__comity::rule::exists(
                        numbers.iter().map(|item| item.to_f64()),
                        |n| ::core::option::Option::Some(
                            __comity::rule::order(
                                    (((n)
                                        * (1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f64))
                                        * (1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f64))
                                        - (((n)
                                            * (1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f64))
                                            * (1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f64)),
                                    0f64,
                                )?
                                .is_ge(),
                        ),
                    )?,
                ),
            )?,
        )
    }
    /// `int(this.x * 1e18) != -5 && double(this.a) <= 1e18 && int(this.a) == this.a && double(this.y) == this.y`
    fn whole_part(
        a: &::core::primitive::i64,
        x: &::comity::Decimal,
        y: &Grade,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            __comity::rule::and(
                || ::core::option::Option::Some(
                    __comity::rule::and(
                        || ::core::option::Option::Some(
                            __comity::rule::and(
                                || ::core::option::Option::Some(
                                    __comity::rule::truncate(
                                        (x.to_f64()) * (1000000000000000000f64),
                                    )? != -5i64,
                                ),
                                || ::core::option::Option::Some(
                                    __comity::rule::double(*a) <= 1000000000000000000f64,
                                ),
                            )?,
                        ),
                        || ::core::option::Option::Some(*a == *a),
                    )?,
                ),
                || ::core::option::Option::Some(y.get().to_f64() == y.get().to_f64()),
            )?,
        )
    }
    /// `-this.a <= 9 && -(this.a - 1) != 4 && -9223372036854775808 <= this.a && -1.5 - -this.x < 50.0 && -2.0 * this.x != 1.0`
    fn negative_is_smaller(
        a: &::core::primitive::i64,
        x: &::comity::Decimal,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            __comity::rule::and(
                || ::core::option::Option::Some(
                    __comity::rule::and(
                        || ::core::option::Option::Some(
                            __comity::rule::and(
                                || ::core::option::Option::Some(
                                    __comity::rule::and(
                                        || ::core::option::Option::Some(
                                            (*a).checked_neg()? <= 9i64,
                                        ),
                                        || ::core::option::Option::Some(
                                            ((*a).checked_sub(1i64)?).checked_neg()? != 4i64,
                                        ),
                                    )?,
                                ),
                                || ::core::option::Option::Some(
                                    -9223372036854775808i64 <= *a,
                                ),
                            )?,
                        ),
                        || ::core::option::Option::Some(
                            ((-1.5f64) - (-(x.to_f64()))) < 50f64,
                        ),
                    )?,
                ),
                || ::core::option::Option::Some(((-2f64) * (x.to_f64())) != 1f64),
            )?,
        )
    }
    /// `!has(this.serial) || this.serial + 1 in [this.a, this.b, 8, 9] || this.serial > 9`
    fn serial_in_range(
        a: &::core::primitive::i64,
        b: &::core::primitive::i64,
        serial: ::core::option::Option<&Serial>,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            __comity::rule::or(
                || ::core::option::Option::Some(
                    __comity::rule::or(
                        || ::core::option::Option::Some(serial.is_none()),
                        || ::core::option::Option::Some(
                            __comity::rule::contains(
                                (serial?.get()).checked_add(1i64)?,
                                [*a, *b, 8i64, 9i64].into_iter(),
                            ),
                        ),
                    )?,
                ),
                || ::core::option::Option::Some(serial?.get() > 9i64),
            )?,
        )
    }
    /// `(this.a > 3 ? this.x : this.y) < 3.0 ? (has(this.c) ? this.c : this.a) != 4 : !(this.a == 1 ? true : this.b == 1)`
    fn choices(
        a: &::core::primitive::i64,
        b: &::core::primitive::i64,
        c: ::core::option::Option<&::core::primitive::i64>,
        x: &::comity::Decimal,
        y: &Grade,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            if (if *a > 3i64 { x.to_f64() } else { y.get().to_f64() }) < 3f64 {
                (if c.is_some() { *c? } else { *a }) != 4i64
            } else {
                !(if *a == 1i64 { true } else { *b == 1i64 })
            },
        )
    }
    impl __comity::Decode for Sums {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let slots = decoder.record::<7>(node, &SHAPE)?;
            let a = decoder.required::<::core::primitive::i64>(&slots, 0);
            let b = decoder
                .optional::<::core::primitive::i64>(&slots, 1)
                .and_then(|value| value.or_else(|| ::core::option::Option::Some(-1i64)));
            let c = decoder.optional::<::core::primitive::i64>(&slots, 2);
            let x = decoder
                .optional::<::comity::Decimal>(&slots, 3)
                .and_then(|value| {
                    value.or_else(|| __comity::Decimal::parse("0.5").ok())
                });
            let y = decoder
                .optional::<Grade>(&slots, 4)
                .and_then(|value| {
                    value
                        .or_else(|| {
                            __comity::Decimal::parse("1")
                                .ok()
                                .and_then(|number| number.try_into().ok())
                        })
                });
            let serial = decoder.optional::<Serial>(&slots, 5);
            let numbers = decoder.many::<::comity::Decimal>(&slots, 6);
            if let (::core::option::Option::Some(a), ::core::option::Option::Some(b)) = (
                &a,
                &b,
            ) {
                decoder.rule(&slots, &RULES[0], product_is_small(a, b));
            }
            if let (::core::option::Option::Some(a), ::core::option::Option::Some(b)) = (
                &a,
                &b,
            ) {
                decoder.rule(&slots, &RULES[1], quotient_exists(a, b));
            }
            if let (::core::option::Option::Some(x), ::core::option::Option::Some(y)) = (
                &x,
                &y,
            ) {
                decoder.rule(&slots, &RULES[2], ratio_is_a_number(x, y));
            }
            if let (
                ::core::option::Option::Some(x),
                ::core::option::Option::Some(numbers),
            ) = (&x, &numbers) {
                decoder.rule(&slots, &RULES[3], ratios_are_numbers(x, numbers));
            }
            if let (
                ::core::option::Option::Some(a),
                ::core::option::Option::Some(x),
                ::core::option::Option::Some(y),
            ) = (&a, &x, &y) {
                decoder.rule(&slots, &RULES[4], whole_part(a, x, y));
            }
            if let (::core::option::Option::Some(a), ::core::option::Option::Some(x)) = (
                &a,
                &x,
            ) {
                decoder.rule(&slots, &RULES[5], negative_is_smaller(a, x));
            }
            if let (
                ::core::option::Option::Some(a),
                ::core::option::Option::Some(b),
                ::core::option::Option::Some(serial),
            ) = (&a, &b, &serial) {
                decoder.rule(&slots, &RULES[6], serial_in_range(a, b, serial.as_ref()));
            }
            if let (
                ::core::option::Option::Some(a),
                ::core::option::Option::Some(b),
                ::core::option::Option::Some(c),
                ::core::option::Option::Some(x),
                ::core::option::Option::Some(y),
            ) = (&a, &b, &c, &x, &y) {
                decoder.rule(&slots, &RULES[7], choices(a, b, c.as_ref(), x, y));
            }
            ::core::option::Option::Some(Self {
                a: a?,
                b: b?,
                c: c?,
                x: x?,
                y: y?,
                serial: serial?,
                numbers: numbers?,
            })
        }
    }
    impl __comity::Fields for Sums {
        fn shape(&self) -> &'static __comity::RecordShape {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => ::core::option::Option::Some(__comity::Reflect::view(&self.a)),
                1 => ::core::option::Option::Some(__comity::Reflect::view(&self.b)),
                2 => self.c.as_ref().map(__comity::Reflect::view),
                3 => ::core::option::Option::Some(__comity::Reflect::view(&self.x)),
                4 => ::core::option::Option::Some(__comity::Reflect::view(&self.y)),
                5 => self.serial.as_ref().map(__comity::Reflect::view),
                6 => ::core::option::Option::Some(__comity::Reflect::view(&self.numbers)),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Sums {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    ::comity::__serde!(Sums);
    ::comity::__json_schema!(
        Sums, "Sums",
        "{\"description\":\"Numbers.\",\"type\":\"object\",\"properties\":{\"a\":{\"description\":\"A number.\",\"type\":\"integer\",\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807},\"b\":{\"description\":\"A number.\",\"type\":[\"integer\",\"null\"],\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807,\"default\":-1},\"c\":{\"description\":\"A number.\",\"type\":[\"integer\",\"null\"],\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807},\"x\":{\"description\":\"A number.\",\"type\":[\"number\",\"null\"],\"default\":0.5},\"y\":{\"description\":\"A number.\",\"anyOf\":[{\"$ref\":\"#/$defs/Grade\"},{\"type\":\"null\"}],\"default\":1},\"serial\":{\"description\":\"A number.\",\"anyOf\":[{\"$ref\":\"#/$defs/Serial\"},{\"type\":\"null\"}]},\"numbers\":{\"description\":\"Numbers.\",\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"number\"}}},\"required\":[\"a\"],\"additionalProperties\":false}",
        [Grade, Serial]
    );
};
/// Lists.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lists {
    /// Texts.
    pub texts: ::std::vec::Vec<::std::string::String>,
    /// Texts.
    pub keys: ::std::vec::Vec<Key>,
    /// Addresses.
    pub urls: ::std::vec::Vec<::comity::Url>,
    /// Numbers.
    pub integers: ::std::vec::Vec<::core::primitive::i64>,
    /// Numbers.
    pub serials: ::std::vec::Vec<Serial>,
    /// Numbers.
    pub grades: ::std::vec::Vec<Grade>,
    /// Flags.
    pub flags: ::std::vec::Vec<::core::primitive::bool>,
    /// Terms.
    pub words: ::std::vec::Vec<Word>,
    /// Dates.
    pub dates: ::std::vec::Vec<::comity::Date>,
    /// Records.
    pub leaves: ::std::vec::Vec<Leaf>,
    /// Unions.
    pub shapes: ::std::vec::Vec<Shape>,
    /// A text.
    pub key: ::core::option::Option<Key>,
    /// A term.
    pub word: Word,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape = __comity::RecordShape::new(
        "Lists",
        &[
            __comity::FieldShape::new("texts", "text")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("keys", "Key")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("urls", "url")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("integers", "integer")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("serials", "Serial")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("grades", "Grade")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("flags", "boolean")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("words", "Word")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("dates", "date")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("leaves", "Leaf")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("shapes", "Shape")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("key", "Key").optional(),
            __comity::FieldShape::new("word", "Word").default("self"),
        ],
    );
    static RULES: [__comity::RuleShape; 16] = [
        __comity::RuleShape {
            id: "texts-are-joined",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Text("joined")],
            definition: "",
        },
        __comity::RuleShape {
            id: "texts-are-chosen",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Text("chosen")],
            definition: "",
        },
        __comity::RuleShape {
            id: "lists-are-chosen",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Text("chosen")],
            definition: "",
        },
        __comity::RuleShape {
            id: "lists-of-lists",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Text("nested")],
            definition: "",
        },
        __comity::RuleShape {
            id: "lists-of-lists-compare",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Text("nested")],
            definition: "",
        },
        __comity::RuleShape {
            id: "filtered-lists",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Text("filtered")],
            definition: "",
        },
        __comity::RuleShape {
            id: "lists-compare",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Text("equal")],
            definition: "",
        },
        __comity::RuleShape {
            id: "members",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Text("members")],
            definition: "",
        },
        __comity::RuleShape {
            id: "terms",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Text("terms")],
            definition: "",
        },
        __comity::RuleShape {
            id: "terms-in-order",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Text("a word stands above another")],
            definition: "",
        },
        __comity::RuleShape {
            id: "dates",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Text("dates")],
            definition: "",
        },
        __comity::RuleShape {
            id: "date-literals",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Text("dates")],
            definition: "",
        },
        __comity::RuleShape {
            id: "day-counts",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Text("long")],
            definition: "",
        },
        __comity::RuleShape {
            id: "unions-in-lists",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Text("shapes")],
            definition: "",
        },
        __comity::RuleShape {
            id: "variables-in-variables",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Text("numbers")],
            definition: "",
        },
        __comity::RuleShape {
            id: "records-in-lists",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Text("records")],
            definition: "",
        },
    ];
    /// `this.texts.map(t, t + '!').all(t, t != 'x!') && !(this.word == 'crate' && (this.texts.exists(t, (t + t).startsWith('yy'))))`
    fn texts_are_joined(
        texts: &[::std::string::String],
        word: &Word,
    ) -> ::core::option::Option<::core::primitive::bool> {
        let __texts = __comity::rule::Texts::default();
        __comity::rule::counted(
            10000000,
            |__steps| ::core::option::Option::Some(
                __comity::rule::all(
                    __comity::rule::map(
                            texts.iter().map(|item| item.as_str()),
                            |t| ::core::option::Option::Some(
                                __steps.join(&__texts, t, "!")?,
                            ),
                        )?
                        .into_iter(),
                    |t| ::core::option::Option::Some(t != "x!"),
                )?
                    && !(*word == Word::Crate
                        && __comity::rule::exists(
                            texts.iter().map(|item| item.as_str()),
                            |t| ::core::option::Option::Some(
                                __steps.join(&__texts, t, t)?.starts_with("yy"),
                            ),
                        )?),
            ),
        )
    }
    /// `(has(this.key) ? this.key + '-1' : 'none').endsWith('-1') == has(this.key) && size(has(this.key) ? this.key : 'ab' + 'c') < 3`
    fn texts_are_chosen(
        key: ::core::option::Option<&Key>,
    ) -> ::core::option::Option<::core::primitive::bool> {
        let __texts = __comity::rule::Texts::default();
        ::core::option::Option::Some(
            if key.is_some() { __texts.join(key?.as_str(), "-1") } else { "none" }
                .ends_with("-1") == key.is_some()
                && __comity::rule::length(
                    if key.is_some() { key?.as_str() } else { __texts.join("ab", "c") },
                ) < 3i64,
        )
    }
    /// `(has(this.key) ? this.keys : this.texts).all(t, size(t) < 3) && (this.word == 'self' ? ['a'] : ['a', 'b']).exists(t, t == 'a')`
    fn lists_are_chosen(
        texts: &[::std::string::String],
        keys: &[Key],
        key: ::core::option::Option<&Key>,
        word: &Word,
    ) -> ::core::option::Option<::core::primitive::bool> {
        __comity::rule::counted(
            10000000,
            |__steps| ::core::option::Option::Some(
                __comity::rule::all(
                    (if key.is_some() {
                        __comity::rule::list(keys.iter().map(|item| item.as_str()))
                    } else {
                        __comity::rule::list(texts.iter().map(|item| item.as_str()))
                    })
                        .into_iter(),
                    |t| ::core::option::Option::Some(__steps.length(t)? < 3i64),
                )?
                    && __comity::rule::exists(
                        (if *word == Word::Self_ {
                            __comity::rule::list(["a"].into_iter())
                        } else {
                            __comity::rule::list(["a", "b"].into_iter())
                        })
                            .into_iter(),
                        |t| ::core::option::Option::Some(t == "a"),
                    )?,
            ),
        )
    }
    /// `this.leaves.map(l, l.to_key).all(k, size(k) < 3 && !('b' in k) && k.all(e, e != 'c')) && [[1, 2], [3], this.integers].exists(l, size(l) > 1 && 3 in l) == (3 in this.integers && size(this.integers) > 1)`
    fn lists_of_lists(
        integers: &[::core::primitive::i64],
        leaves: &[Leaf],
    ) -> ::core::option::Option<::core::primitive::bool> {
        __comity::rule::counted(
            10000000,
            |__steps| ::core::option::Option::Some(
                __comity::rule::all(
                    __comity::rule::map(
                            leaves.iter(),
                            |l| ::core::option::Option::Some(
                                __steps.list(l.to_key.iter().map(|item| item.as_str())),
                            ),
                        )?
                        .into_iter(),
                    |k| ::core::option::Option::Some(
                        __comity::rule::count(k.iter().cloned()) < 3i64
                            && !__steps.contains("b", k.iter().cloned())
                            && __steps
                                .all(
                                    k.iter().cloned(),
                                    |e| ::core::option::Option::Some(e != "c"),
                                )?,
                    ),
                )?
                    && __comity::rule::exists(
                        [
                            __comity::rule::list([1i64, 2i64].into_iter()),
                            __comity::rule::list([3i64].into_iter()),
                            __comity::rule::list(integers.iter().copied()),
                        ]
                            .into_iter(),
                        |l| ::core::option::Option::Some(
                            __comity::rule::count(l.iter().cloned()) > 1i64
                                && __steps.contains(3i64, l.iter().cloned()),
                        ),
                    )?
                        == (__comity::rule::contains(3i64, integers.iter().copied())
                            && __comity::rule::count(integers.iter().copied()) > 1i64),
            ),
        )
    }
    /// `this.leaves.map(l, l.to_key) != [['a', 'b'], ['c']] && !(this.integers in [[1], [2, 3]]) && this.leaves.filter(l, size(l.to_key) > 0).map(l, l.to_key.map(k, k + l.key)) != [['bb']]`
    fn lists_of_lists_compare(
        integers: &[::core::primitive::i64],
        leaves: &[Leaf],
    ) -> ::core::option::Option<::core::primitive::bool> {
        let __texts = __comity::rule::Texts::default();
        __comity::rule::counted(
            10000000,
            |__steps| ::core::option::Option::Some(
                !__comity::rule::map(
                        leaves.iter(),
                        |l| ::core::option::Option::Some(
                            __steps.list(l.to_key.iter().map(|item| item.as_str())),
                        ),
                    )?
                    .into_iter()
                    .eq(
                        [
                            __comity::rule::list(["a", "b"].into_iter()),
                            __comity::rule::list(["c"].into_iter()),
                        ]
                            .into_iter(),
                    )
                    && !__comity::rule::contains(
                        __comity::rule::list(integers.iter().copied()),
                        [
                            __comity::rule::list([1i64].into_iter()),
                            __comity::rule::list([2i64, 3i64].into_iter()),
                        ]
                            .into_iter(),
                    )
                    && !__comity::rule::map(
                            __comity::rule::filter(
                                    leaves.iter(),
                                    |l| ::core::option::Option::Some(
                                        __comity::rule::count(
                                            l.to_key.iter().map(|item| item.as_str()),
                                        ) > 0i64,
                                    ),
                                )?
                                .into_iter(),
                            |l| ::core::option::Option::Some(
                                __steps
                                    .map(
                                        l.to_key.iter().map(|item| item.as_str()),
                                        |k| ::core::option::Option::Some(
                                            __steps.join(&__texts, k, l.key.as_str())?,
                                        ),
                                    )?,
                            ),
                        )?
                        .into_iter()
                        .eq([__comity::rule::list(["bb"].into_iter())].into_iter()),
            ),
        )
    }
    /// `this.leaves.map(l, l.to_key).filter(k, size(k) > 1).exists(k, k == ['a', 'b']) || size(this.leaves.filter(l, l.key.contains('b'))) < 2`
    fn filtered_lists(
        leaves: &[Leaf],
    ) -> ::core::option::Option<::core::primitive::bool> {
        __comity::rule::counted(
            10000000,
            |__steps| ::core::option::Option::Some(
                __comity::rule::exists(
                    __comity::rule::filter(
                            __comity::rule::map(
                                    leaves.iter(),
                                    |l| ::core::option::Option::Some(
                                        __steps.list(l.to_key.iter().map(|item| item.as_str())),
                                    ),
                                )?
                                .into_iter(),
                            |k| ::core::option::Option::Some(
                                __comity::rule::count(k.iter().cloned()) > 1i64,
                            ),
                        )?
                        .into_iter(),
                    |k| ::core::option::Option::Some(
                        __steps.equal(k.iter().cloned(), ["a", "b"].into_iter()),
                    ),
                )?
                    || __comity::rule::count(
                        __comity::rule::filter(
                                leaves.iter(),
                                |l| ::core::option::Option::Some(
                                    __steps.finds(l.key.as_str(), "b")?,
                                ),
                            )?
                            .into_iter(),
                    ) < 2i64,
            ),
        )
    }
    /// `this.texts != ['a', 'b'] && this.words != ['self', 'crate'] && this.serials != this.integers && this.grades != [1.0] && this.flags != [true] && this.urls != this.texts`
    fn lists_compare(
        texts: &[::std::string::String],
        urls: &[::comity::Url],
        integers: &[::core::primitive::i64],
        serials: &[Serial],
        grades: &[Grade],
        flags: &[::core::primitive::bool],
        words: &[Word],
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            !texts.iter().map(|item| item.as_str()).eq(["a", "b"].into_iter())
                && !words.iter().copied().eq([Word::Self_, Word::Crate].into_iter())
                && !serials.iter().map(|item| item.get()).eq(integers.iter().copied())
                && !grades.iter().map(|item| item.get().to_f64()).eq([1f64].into_iter())
                && !flags.iter().copied().eq([true].into_iter())
                && !urls
                    .iter()
                    .map(|item| item.as_str())
                    .eq(texts.iter().map(|item| item.as_str())),
        )
    }
    /// `!('q' in this.keys) && !(this.word in this.words) && !(true in this.flags && 1.5 in this.grades) && !('https://example.org/q' in this.urls) && !(this.word in ['crate', '050'])`
    fn members(
        keys: &[Key],
        urls: &[::comity::Url],
        grades: &[Grade],
        flags: &[::core::primitive::bool],
        words: &[Word],
        word: &Word,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            !__comity::rule::contains("q", keys.iter().map(|item| item.as_str()))
                && !__comity::rule::contains(*word, words.iter().copied())
                && !(__comity::rule::contains(true, flags.iter().copied())
                    && __comity::rule::contains(
                        1.5f64,
                        grades.iter().map(|item| item.get().to_f64()),
                    ))
                && !__comity::rule::contains(
                    "https://example.org/q",
                    urls.iter().map(|item| item.as_str()),
                )
                && !__comity::rule::contains(
                    *word,
                    [Word::Crate, Word::Fifty].into_iter(),
                ),
        )
    }
    /// `this.words.all(w, within(w, 'self') || w == 'former') && !this.words.exists_one(w, w in ['crate', '050']) && (this.word == '050' ? this.word : 'crate') != 'self'`
    fn terms(
        words: &[Word],
        word: &Word,
    ) -> ::core::option::Option<::core::primitive::bool> {
        __comity::rule::counted(
            10000000,
            |__steps| ::core::option::Option::Some(
                __comity::rule::all(
                    words.iter().copied(),
                    |w| ::core::option::Option::Some(
                        __comity::Vocabulary::is_within(w, Word::Self_)
                            || w == Word::Former,
                    ),
                )?
                    && !__comity::rule::exists_one(
                        words.iter().copied(),
                        |w| ::core::option::Option::Some(
                            __steps.contains(w, [Word::Crate, Word::Fifty].into_iter()),
                        ),
                    )?
                    && (if *word == Word::Fifty { *word } else { Word::Crate })
                        != Word::Self_,
            ),
        )
    }
    /// `!above(this.word, 'self') || this.words.all(w, !above(w, this.word) && !above('050', w))`
    fn terms_in_order(
        words: &[Word],
        word: &Word,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            !__comity::Vocabulary::is_above(*word, Word::Self_)
                || __comity::rule::all(
                    words.iter().copied(),
                    |w| ::core::option::Option::Some(
                        !__comity::Vocabulary::is_above(w, *word)
                            && !__comity::Vocabulary::is_above(Word::Fifty, w),
                    ),
                )?,
        )
    }
    /// `this.dates.all(d, d.earliest <= d.latest && d.earliest < date('2100').latest) && this.dates.exists_one(d, d.earliest < date('1990').earliest) == (size(this.dates) > 9 ? true : false)`
    fn dates_(
        dates: &[::comity::Date],
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            __comity::rule::all(
                dates.iter(),
                |d| ::core::option::Option::Some(
                    d.earliest() <= d.latest() && d.earliest() < 47846i64,
                ),
            )?
                && __comity::rule::exists_one(
                    dates.iter(),
                    |d| ::core::option::Option::Some(d.earliest() < 7305i64),
                )?
                    == (if __comity::rule::count(dates.iter()) > 9i64 {
                        true
                    } else {
                        false
                    }),
        )
    }
    /// `this.dates.map(d, d.earliest > 0 ? d : date('1990')).all(d, d.earliest >= 10000) && [date('../2001'), date('2000/..')].all(d, d.latest - 1 >= d.earliest || d.earliest < d.latest)`
    fn date_literals(
        dates: &[::comity::Date],
    ) -> ::core::option::Option<::core::primitive::bool> {
        let __date_0 = __comity::Date::parse("1990").ok()?;
        let __date_1 = __comity::Date::parse("../2001").ok()?;
        let __date_2 = __comity::Date::parse("2000/..").ok()?;
        ::core::option::Option::Some(
            __comity::rule::and(
                || ::core::option::Option::Some(
                    __comity::rule::all(
                        __comity::rule::map(
                                dates.iter(),
                                |d| ::core::option::Option::Some(
                                    if d.earliest() > 0i64 { d } else { &__date_0 },
                                ),
                            )?
                            .into_iter(),
                        |d| ::core::option::Option::Some(d.earliest() >= 10000i64),
                    )?,
                ),
                || ::core::option::Option::Some(
                    __comity::rule::all(
                        [&__date_1, &__date_2].into_iter(),
                        |d| ::core::option::Option::Some(
                            __comity::rule::or(
                                || ::core::option::Option::Some(
                                    ((d.latest()).checked_sub(1i64)?) >= d.earliest(),
                                ),
                                || ::core::option::Option::Some(d.earliest() < d.latest()),
                            )?,
                        ),
                    )?,
                ),
            )?,
        )
    }
    /// `this.dates.all(d, d.latest - d.earliest < 800)`
    fn day_counts(
        dates: &[::comity::Date],
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            __comity::rule::all(
                dates.iter(),
                |d| ::core::option::Option::Some(
                    ((d.latest()).checked_sub(d.earliest())?) < 800i64,
                ),
            )?,
        )
    }
    /// `this.shapes.all(s, s.sort != 'spot' || s.name != 'x' || s.size > 2.0) && this.shapes.filter(s, s.sort in ['spot', 'box']).all(s, has(s.note) || s.tags.all(t, t != 'q'))`
    fn unions_in_lists(
        shapes: &[Shape],
    ) -> ::core::option::Option<::core::primitive::bool> {
        __comity::rule::counted(
            10000000,
            |__steps| ::core::option::Option::Some(
                __comity::rule::all(
                    shapes.iter(),
                    |s| ::core::option::Option::Some(
                        s.sort() != "spot"
                            || (match s {
                                Shape::Spot(record) => record.name.as_str(),
                                Shape::Box(record) => record.name.as_str(),
                                Shape::None(record) => record.name.as_str(),
                            }) != "x"
                            || (match s {
                                Shape::Spot(record) => record.size.to_f64(),
                                Shape::Box(record) => record.size.to_f64(),
                                Shape::None(record) => record.size.get().to_f64(),
                            }) > 2f64,
                    ),
                )?
                    && __comity::rule::all(
                        __comity::rule::filter(
                                shapes.iter(),
                                |s| ::core::option::Option::Some(
                                    __steps.contains(s.sort(), ["spot", "box"].into_iter()),
                                ),
                            )?
                            .into_iter(),
                        |s| ::core::option::Option::Some(
                            (match s {
                                Shape::Spot(record) => record.note.is_some(),
                                Shape::Box(record) => true,
                                Shape::None(record) => record.note.is_some(),
                            })
                                || __steps
                                    .all(
                                        (match s {
                                            Shape::Spot(record) => {
                                                __comity::rule::boxed(
                                                    record.tags.iter().map(|item| item.as_str()),
                                                )
                                            }
                                            Shape::Box(record) => {
                                                __comity::rule::boxed(
                                                    record.tags.iter().map(|item| item.as_str()),
                                                )
                                            }
                                            Shape::None(record) => {
                                                __comity::rule::boxed(
                                                    record.tags.iter().map(|item| item.as_str()),
                                                )
                                            }
                                        }),
                                        |t| ::core::option::Option::Some(t != "q"),
                                    )?,
                        ),
                    )?,
            ),
        )
    }
    /// `this.integers.all(a, this.integers.exists(b, b >= a && this.serials.all(c, c + b > a + 5)))`
    fn variables_in_variables(
        integers: &[::core::primitive::i64],
        serials: &[Serial],
    ) -> ::core::option::Option<::core::primitive::bool> {
        __comity::rule::counted(
            10000000,
            |__steps| ::core::option::Option::Some(
                __comity::rule::all(
                    integers.iter().copied(),
                    |a| ::core::option::Option::Some(
                        __steps
                            .exists(
                                integers.iter().copied(),
                                |b| ::core::option::Option::Some(
                                    __comity::rule::and(
                                        || ::core::option::Option::Some(b >= a),
                                        || ::core::option::Option::Some(
                                            __steps
                                                .all(
                                                    serials.iter().map(|item| item.get()),
                                                    |c| ::core::option::Option::Some(
                                                        ((c).checked_add(b)?) > ((a).checked_add(5i64)?),
                                                    ),
                                                )?,
                                        ),
                                    )?,
                                ),
                            )?,
                    ),
                )?,
            ),
        )
    }
    /// `this.leaves.all(l, !has(l.length) || l.length.value < 5.0 || l.length.unit in ['km']) && this.leaves.all(l, !has(l.serial) || l.serial < 9 || !has(l.grade) || l.grade > 1.0 || !l.anything.contains('n'))`
    fn records_in_lists(
        leaves: &[Leaf],
    ) -> ::core::option::Option<::core::primitive::bool> {
        __comity::rule::counted(
            10000000,
            |__steps| ::core::option::Option::Some(
                __comity::rule::all(
                    leaves.iter(),
                    |l| ::core::option::Option::Some(
                        l.length.is_none() || l.length.as_ref()?.value.to_f64() < 5f64
                            || __steps
                                .contains(
                                    l.length.as_ref()?.unit,
                                    [Unit::Kilometre].into_iter(),
                                ),
                    ),
                )?
                    && __comity::rule::all(
                        leaves.iter(),
                        |l| ::core::option::Option::Some(
                            l.serial.is_none() || l.serial.as_ref()?.get() < 9i64
                                || l.grade.is_none()
                                || l.grade.as_ref()?.get().to_f64() > 1f64
                                || !__steps.finds(l.anything.as_str(), "n")?,
                        ),
                    )?,
            ),
        )
    }
    impl __comity::Decode for Lists {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let slots = decoder.record::<13>(node, &SHAPE)?;
            let texts = decoder.many::<::std::string::String>(&slots, 0);
            let keys = decoder.many::<Key>(&slots, 1);
            let urls = decoder.many::<::comity::Url>(&slots, 2);
            let integers = decoder.many::<::core::primitive::i64>(&slots, 3);
            let serials = decoder.many::<Serial>(&slots, 4);
            let grades = decoder.many::<Grade>(&slots, 5);
            let flags = decoder.many::<::core::primitive::bool>(&slots, 6);
            let words = decoder.many::<Word>(&slots, 7);
            let dates = decoder.many::<::comity::Date>(&slots, 8);
            let leaves = decoder.many::<Leaf>(&slots, 9);
            let shapes = decoder.many::<Shape>(&slots, 10);
            let key = decoder.optional::<Key>(&slots, 11);
            let word = decoder
                .optional::<Word>(&slots, 12)
                .and_then(|value| {
                    value.or_else(|| ::core::option::Option::Some(Word::Self_))
                });
            if let (
                ::core::option::Option::Some(texts),
                ::core::option::Option::Some(word),
            ) = (&texts, &word) {
                decoder.rule(&slots, &RULES[0], texts_are_joined(texts, word));
            }
            if let ::core::option::Option::Some(key) = &key {
                decoder.rule(&slots, &RULES[1], texts_are_chosen(key.as_ref()));
            }
            if let (
                ::core::option::Option::Some(texts),
                ::core::option::Option::Some(keys),
                ::core::option::Option::Some(key),
                ::core::option::Option::Some(word),
            ) = (&texts, &keys, &key, &word) {
                decoder
                    .rule(
                        &slots,
                        &RULES[2],
                        lists_are_chosen(texts, keys, key.as_ref(), word),
                    );
            }
            if let (
                ::core::option::Option::Some(integers),
                ::core::option::Option::Some(leaves),
            ) = (&integers, &leaves) {
                decoder.rule(&slots, &RULES[3], lists_of_lists(integers, leaves));
            }
            if let (
                ::core::option::Option::Some(integers),
                ::core::option::Option::Some(leaves),
            ) = (&integers, &leaves) {
                decoder
                    .rule(&slots, &RULES[4], lists_of_lists_compare(integers, leaves));
            }
            if let ::core::option::Option::Some(leaves) = &leaves {
                decoder.rule(&slots, &RULES[5], filtered_lists(leaves));
            }
            if let (
                ::core::option::Option::Some(texts),
                ::core::option::Option::Some(urls),
                ::core::option::Option::Some(integers),
                ::core::option::Option::Some(serials),
                ::core::option::Option::Some(grades),
                ::core::option::Option::Some(flags),
                ::core::option::Option::Some(words),
            ) = (&texts, &urls, &integers, &serials, &grades, &flags, &words) {
                decoder
                    .rule(
                        &slots,
                        &RULES[6],
                        lists_compare(
                            texts,
                            urls,
                            integers,
                            serials,
                            grades,
                            flags,
                            words,
                        ),
                    );
            }
            if let (
                ::core::option::Option::Some(keys),
                ::core::option::Option::Some(urls),
                ::core::option::Option::Some(grades),
                ::core::option::Option::Some(flags),
                ::core::option::Option::Some(words),
                ::core::option::Option::Some(word),
            ) = (&keys, &urls, &grades, &flags, &words, &word) {
                decoder
                    .rule(
                        &slots,
                        &RULES[7],
                        members(keys, urls, grades, flags, words, word),
                    );
            }
            if let (
                ::core::option::Option::Some(words),
                ::core::option::Option::Some(word),
            ) = (&words, &word) {
                decoder.rule(&slots, &RULES[8], terms(words, word));
            }
            if let (
                ::core::option::Option::Some(words),
                ::core::option::Option::Some(word),
            ) = (&words, &word) {
                decoder.rule(&slots, &RULES[9], terms_in_order(words, word));
            }
            if let ::core::option::Option::Some(dates) = &dates {
                decoder.rule(&slots, &RULES[10], dates_(dates));
            }
            if let ::core::option::Option::Some(dates) = &dates {
                decoder.rule(&slots, &RULES[11], date_literals(dates));
            }
            if let ::core::option::Option::Some(dates) = &dates {
                decoder.rule(&slots, &RULES[12], day_counts(dates));
            }
            if let ::core::option::Option::Some(shapes) = &shapes {
                decoder.rule(&slots, &RULES[13], unions_in_lists(shapes));
            }
            if let (
                ::core::option::Option::Some(integers),
                ::core::option::Option::Some(serials),
            ) = (&integers, &serials) {
                decoder
                    .rule(&slots, &RULES[14], variables_in_variables(integers, serials));
            }
            if let ::core::option::Option::Some(leaves) = &leaves {
                decoder.rule(&slots, &RULES[15], records_in_lists(leaves));
            }
            ::core::option::Option::Some(Self {
                texts: texts?,
                keys: keys?,
                urls: urls?,
                integers: integers?,
                serials: serials?,
                grades: grades?,
                flags: flags?,
                words: words?,
                dates: dates?,
                leaves: leaves?,
                shapes: shapes?,
                key: key?,
                word: word?,
            })
        }
    }
    impl __comity::Fields for Lists {
        fn shape(&self) -> &'static __comity::RecordShape {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => ::core::option::Option::Some(__comity::Reflect::view(&self.texts)),
                1 => ::core::option::Option::Some(__comity::Reflect::view(&self.keys)),
                2 => ::core::option::Option::Some(__comity::Reflect::view(&self.urls)),
                3 => {
                    ::core::option::Option::Some(__comity::Reflect::view(&self.integers))
                }
                4 => ::core::option::Option::Some(__comity::Reflect::view(&self.serials)),
                5 => ::core::option::Option::Some(__comity::Reflect::view(&self.grades)),
                6 => ::core::option::Option::Some(__comity::Reflect::view(&self.flags)),
                7 => ::core::option::Option::Some(__comity::Reflect::view(&self.words)),
                8 => ::core::option::Option::Some(__comity::Reflect::view(&self.dates)),
                9 => ::core::option::Option::Some(__comity::Reflect::view(&self.leaves)),
                10 => ::core::option::Option::Some(__comity::Reflect::view(&self.shapes)),
                11 => self.key.as_ref().map(__comity::Reflect::view),
                12 => ::core::option::Option::Some(__comity::Reflect::view(&self.word)),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Lists {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    ::comity::__serde!(Lists);
    ::comity::__json_schema!(
        Lists, "Lists",
        "{\"description\":\"Lists.\",\"type\":\"object\",\"properties\":{\"texts\":{\"description\":\"Texts.\",\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"string\"}},\"keys\":{\"description\":\"Texts.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Key\"}},\"urls\":{\"description\":\"Addresses.\",\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"string\",\"format\":\"uri\",\"pattern\":\"^[Hh][Tt][Tt][Pp][Ss]?://[^\\\\s/?#<>\\\"\\\\\\\\^`{|}][^\\\\s<>\\\"\\\\\\\\^`{|}]*$\",\"patternErrorMessage\":\"write an address that begins with https:// or http://\"}},\"integers\":{\"description\":\"Numbers.\",\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"integer\",\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807}},\"serials\":{\"description\":\"Numbers.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Serial\"}},\"grades\":{\"description\":\"Numbers.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Grade\"}},\"flags\":{\"description\":\"Flags.\",\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"boolean\"}},\"words\":{\"description\":\"Terms.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Word\"}},\"dates\":{\"description\":\"Dates.\",\"type\":[\"array\",\"null\"],\"items\":{\"description\":\"A date, period or set of dates in EDTF (ISO 8601-2), levels 0 to 2.\",\"examples\":[\"2023-05-18\",\"1465~\",\"2023/..\"],\"maxLength\":1000,\"patternErrorMessage\":\"write a date as EDTF: 2023, 2023-05, 2023-05-18, 1465~, 2023/..\",\"type\":[\"string\",\"integer\"],\"pattern\":\"^(?:(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?|(?:(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|\\\\.\\\\.)?/(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:\\\\.\\\\.)?|(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)/(?:\\\\.\\\\.)?|[\\\\[{](?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:(?:\\\\.\\\\.|(?:\\\\.\\\\.)?,(?:\\\\.\\\\.)?)(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?))*(?:\\\\.\\\\.)?[\\\\]}])$\",\"minimum\":1000,\"maximum\":9999}},\"leaves\":{\"description\":\"Records.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Leaf\"}},\"shapes\":{\"description\":\"Unions.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Shape\"}},\"key\":{\"description\":\"A text.\",\"anyOf\":[{\"$ref\":\"#/$defs/Key\"},{\"type\":\"null\"}]},\"word\":{\"description\":\"A term.\",\"anyOf\":[{\"$ref\":\"#/$defs/Word\"},{\"type\":\"null\"}],\"default\":\"self\"}},\"additionalProperties\":false,\"allOf\":[{\"$comment\":\"rule records-in-lists\",\"allOf\":[{\"properties\":{\"leaves\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"if\":{\"required\":[\"length\"],\"properties\":{\"length\":{\"not\":{\"type\":\"null\"}}}},\"then\":{\"anyOf\":[{\"properties\":{\"length\":{\"properties\":{\"value\":{\"type\":\"number\",\"exclusiveMaximum\":5}}}}},{\"properties\":{\"length\":{\"properties\":{\"unit\":{\"const\":\"km\"}}}}}]}}},{\"type\":\"null\"}]}}},{\"properties\":{\"leaves\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"if\":{\"allOf\":[{\"required\":[\"serial\"],\"properties\":{\"serial\":{\"not\":{\"type\":\"null\"}}}},{\"required\":[\"grade\"],\"properties\":{\"grade\":{\"not\":{\"type\":\"null\"}}}},{\"properties\":{\"anything\":{\"anyOf\":[{\"type\":\"string\",\"pattern\":\"n\"},{\"type\":\"null\"}]}}}]},\"then\":{\"anyOf\":[{\"properties\":{\"serial\":{\"type\":\"number\",\"exclusiveMaximum\":9}}},{\"properties\":{\"grade\":{\"type\":\"number\",\"exclusiveMinimum\":1}}}]}}},{\"type\":\"null\"}]}}}]}]}",
        [Key, Serial, Grade, Word, Leaf, Shape]
    );
};
/// Fields that may be absent.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guards {
    /// A divisor.
    pub z: ::core::primitive::i64,
    /// A number.
    pub a: ::core::option::Option<::core::primitive::i64>,
    /// A flag.
    pub b: ::core::primitive::bool,
    /// A date.
    pub d: ::core::option::Option<::comity::Date>,
    /// A record.
    pub leaf: ::core::option::Option<Leaf>,
    /// A union.
    pub shape: ::core::option::Option<Shape>,
    /// A list.
    pub list: ::std::vec::Vec<::core::primitive::i64>,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape = __comity::RecordShape::new(
        "Guards",
        &[
            __comity::FieldShape::new("z", "integer").default("1"),
            __comity::FieldShape::new("a", "integer").optional(),
            __comity::FieldShape::new("b", "boolean").default("true"),
            __comity::FieldShape::new("d", "date").optional(),
            __comity::FieldShape::new("leaf", "Leaf").optional(),
            __comity::FieldShape::new("shape", "Shape").optional(),
            __comity::FieldShape::new("list", "integer")
                .list(0, ::core::option::Option::None),
        ],
    );
    static RULES: [__comity::RuleShape; 10] = [
        __comity::RuleShape {
            id: "guarded",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Field(1)],
            definition: "",
        },
        __comity::RuleShape {
            id: "guarded-by-both",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[
                __comity::Part::Field(1),
                __comity::Part::Text(" "),
                __comity::Part::Field(3),
            ],
            definition: "",
        },
        __comity::RuleShape {
            id: "guard-fails",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Field(1)],
            definition: "",
        },
        __comity::RuleShape {
            id: "guard-fails-otherwise",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Field(1)],
            definition: "",
        },
        __comity::RuleShape {
            id: "guard-fails-inside",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Field(1)],
            definition: "",
        },
        __comity::RuleShape {
            id: "guard-fails-in-a-list",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Text("guarded")],
            definition: "",
        },
        __comity::RuleShape {
            id: "absorbed",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Field(0)],
            definition: "",
        },
        __comity::RuleShape {
            id: "absorbed-in-lists",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Field(0)],
            definition: "",
        },
        __comity::RuleShape {
            id: "nested-guards",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Text("nested")],
            definition: "",
        },
        __comity::RuleShape {
            id: "union-guards",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Text("nested")],
            definition: "",
        },
    ];
    /// `!has(this.a) || this.a > 1`
    fn guarded(
        a: ::core::option::Option<&::core::primitive::i64>,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(a.is_none() || *a? > 1i64)
    }
    /// `has(this.a) && has(this.d) ? this.d.latest > this.a && this.a < 9 : !has(this.a) || this.a != 7`
    fn guarded_by_both(
        a: ::core::option::Option<&::core::primitive::i64>,
        d: ::core::option::Option<&::comity::Date>,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            if a.is_some() && d.is_some() {
                d?.latest() > *a? && *a? < 9i64
            } else {
                a.is_none() || *a? != 7i64
            },
        )
    }
    /// `!((1 / this.z > 0 ? has(this.a) : has(this.a)) && (this.a > 1 && this.b))`
    fn guard_fails(
        z: &::core::primitive::i64,
        a: ::core::option::Option<&::core::primitive::i64>,
        b: &::core::primitive::bool,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            !(__comity::rule::and(
                || ::core::option::Option::Some(
                    (if ((1i64).checked_div(*z)?) > 0i64 {
                        a.is_some()
                    } else {
                        a.is_some()
                    }),
                ),
                || ::core::option::Option::Some(
                    __comity::rule::and(
                        || ::core::option::Option::Some(*a? > 1i64),
                        || ::core::option::Option::Some(*b),
                    )?,
                ),
            )?),
        )
    }
    /// `!((1 / this.z > 0 || has(this.a)) && has(this.a)) || (this.b || this.a > 1)`
    fn guard_fails_otherwise(
        z: &::core::primitive::i64,
        a: ::core::option::Option<&::core::primitive::i64>,
        b: &::core::primitive::bool,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            __comity::rule::or(
                || ::core::option::Option::Some(
                    !(__comity::rule::and(
                        || ::core::option::Option::Some(
                            (__comity::rule::or(
                                || ::core::option::Option::Some(
                                    ((1i64).checked_div(*z)?) > 0i64,
                                ),
                                || ::core::option::Option::Some(a.is_some()),
                            )?),
                        ),
                        || ::core::option::Option::Some(a.is_some()),
                    )?),
                ),
                || ::core::option::Option::Some(
                    __comity::rule::or(
                        || ::core::option::Option::Some(*b),
                        || ::core::option::Option::Some(*a? > 1i64),
                    )?,
                ),
            )?,
        )
    }
    /// `(1 / this.z > 0 ? !has(this.a) : !has(this.a)) || ((this.a > 3 || this.b) && this.list.all(l, l < this.a || this.b))`
    fn guard_fails_inside(
        z: &::core::primitive::i64,
        a: ::core::option::Option<&::core::primitive::i64>,
        b: &::core::primitive::bool,
        list: &[::core::primitive::i64],
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            __comity::rule::or(
                || ::core::option::Option::Some(
                    (if ((1i64).checked_div(*z)?) > 0i64 {
                        a.is_none()
                    } else {
                        a.is_none()
                    }),
                ),
                || ::core::option::Option::Some(
                    __comity::rule::and(
                        || ::core::option::Option::Some(
                            (__comity::rule::or(
                                || ::core::option::Option::Some(*a? > 3i64),
                                || ::core::option::Option::Some(*b),
                            )?),
                        ),
                        || ::core::option::Option::Some(
                            __comity::rule::all(
                                list.iter().copied(),
                                |l| ::core::option::Option::Some(
                                    __comity::rule::or(
                                        || ::core::option::Option::Some(l < *a?),
                                        || ::core::option::Option::Some(*b),
                                    )?,
                                ),
                            )?,
                        ),
                    )?,
                ),
            )?,
        )
    }
    /// `!((1 / this.z > 0 ? has(this.leaf) : has(this.leaf)) && (this.list.exists(l, this.leaf.key == 'b' || l > 2) && this.leaf.key != 'b'))`
    fn guard_fails_in_a_list(
        z: &::core::primitive::i64,
        leaf: ::core::option::Option<&Leaf>,
        list: &[::core::primitive::i64],
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            !(__comity::rule::and(
                || ::core::option::Option::Some(
                    (if ((1i64).checked_div(*z)?) > 0i64 {
                        leaf.is_some()
                    } else {
                        leaf.is_some()
                    }),
                ),
                || ::core::option::Option::Some(
                    __comity::rule::and(
                        || ::core::option::Option::Some(
                            __comity::rule::exists(
                                list.iter().copied(),
                                |l| ::core::option::Option::Some(
                                    __comity::rule::or(
                                        || ::core::option::Option::Some(leaf?.key.as_str() == "b"),
                                        || ::core::option::Option::Some(l > 2i64),
                                    )?,
                                ),
                            )?,
                        ),
                        || ::core::option::Option::Some(leaf?.key.as_str() != "b"),
                    )?,
                ),
            )?),
        )
    }
    /// `1 / this.z > 0 || this.b`
    fn absorbed(
        z: &::core::primitive::i64,
        b: &::core::primitive::bool,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            __comity::rule::or(
                || ::core::option::Option::Some(((1i64).checked_div(*z)?) > 0i64),
                || ::core::option::Option::Some(*b),
            )?,
        )
    }
    /// `this.list.all(l, 6 / l > 0) || this.list.exists(l, 6 % l == 0) && !this.list.exists_one(l, 1 / l == 1)`
    fn absorbed_in_lists(
        list: &[::core::primitive::i64],
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            __comity::rule::or(
                || ::core::option::Option::Some(
                    __comity::rule::all(
                        list.iter().copied(),
                        |l| ::core::option::Option::Some(((6i64).checked_div(l)?) > 0i64),
                    )?,
                ),
                || ::core::option::Option::Some(
                    __comity::rule::and(
                        || ::core::option::Option::Some(
                            __comity::rule::exists(
                                list.iter().copied(),
                                |l| ::core::option::Option::Some(
                                    ((6i64).checked_rem(l)?) == 0i64,
                                ),
                            )?,
                        ),
                        || ::core::option::Option::Some(
                            !__comity::rule::exists_one(
                                list.iter().copied(),
                                |l| ::core::option::Option::Some(
                                    ((1i64).checked_div(l)?) == 1i64,
                                ),
                            )?,
                        ),
                    )?,
                ),
            )?,
        )
    }
    /// `has(this.leaf) && has(this.leaf.length) && has(this.leaf.length.upper) ? this.leaf.length.upper > this.leaf.length.value : true`
    fn nested_guards(
        leaf: ::core::option::Option<&Leaf>,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            if leaf.is_some() && leaf?.length.is_some()
                && leaf?.length.as_ref()?.upper.is_some()
            {
                leaf?.length.as_ref()?.upper.as_ref()?.to_f64()
                    > leaf?.length.as_ref()?.value.to_f64()
            } else {
                true
            },
        )
    }
    /// `!has(this.shape) || this.shape.sort == 'spot' || !has(this.shape.note) || this.shape.note != 'x' || size(this.shape.tags) > 1`
    fn union_guards(
        shape: ::core::option::Option<&Shape>,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            shape.is_none() || shape?.sort() == "spot"
                || !(match shape? {
                    Shape::Spot(record) => record.note.is_some(),
                    Shape::Box(record) => true,
                    Shape::None(record) => record.note.is_some(),
                })
                || (match shape? {
                    Shape::Spot(record) => record.note.as_ref()?.as_str(),
                    Shape::Box(record) => record.note.as_str(),
                    Shape::None(record) => record.note.as_ref()?.as_str(),
                }) != "x"
                || __comity::rule::count(
                    (match shape? {
                        Shape::Spot(record) => {
                            __comity::rule::boxed(
                                record.tags.iter().map(|item| item.as_str()),
                            )
                        }
                        Shape::Box(record) => {
                            __comity::rule::boxed(
                                record.tags.iter().map(|item| item.as_str()),
                            )
                        }
                        Shape::None(record) => {
                            __comity::rule::boxed(
                                record.tags.iter().map(|item| item.as_str()),
                            )
                        }
                    }),
                ) > 1i64,
        )
    }
    impl __comity::Decode for Guards {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let slots = decoder.record::<7>(node, &SHAPE)?;
            let z = decoder
                .optional::<::core::primitive::i64>(&slots, 0)
                .and_then(|value| value.or_else(|| ::core::option::Option::Some(1i64)));
            let a = decoder.optional::<::core::primitive::i64>(&slots, 1);
            let b = decoder
                .optional::<::core::primitive::bool>(&slots, 2)
                .and_then(|value| value.or_else(|| ::core::option::Option::Some(true)));
            let d = decoder.optional::<::comity::Date>(&slots, 3);
            let leaf = decoder.optional::<Leaf>(&slots, 4);
            let shape = decoder.optional::<Shape>(&slots, 5);
            let list = decoder.many::<::core::primitive::i64>(&slots, 6);
            if let ::core::option::Option::Some(a) = &a {
                decoder.rule(&slots, &RULES[0], guarded(a.as_ref()));
            }
            if let (::core::option::Option::Some(a), ::core::option::Option::Some(d)) = (
                &a,
                &d,
            ) {
                decoder.rule(&slots, &RULES[1], guarded_by_both(a.as_ref(), d.as_ref()));
            }
            if let (
                ::core::option::Option::Some(z),
                ::core::option::Option::Some(a),
                ::core::option::Option::Some(b),
            ) = (&z, &a, &b) {
                decoder.rule(&slots, &RULES[2], guard_fails(z, a.as_ref(), b));
            }
            if let (
                ::core::option::Option::Some(z),
                ::core::option::Option::Some(a),
                ::core::option::Option::Some(b),
            ) = (&z, &a, &b) {
                decoder.rule(&slots, &RULES[3], guard_fails_otherwise(z, a.as_ref(), b));
            }
            if let (
                ::core::option::Option::Some(z),
                ::core::option::Option::Some(a),
                ::core::option::Option::Some(b),
                ::core::option::Option::Some(list),
            ) = (&z, &a, &b, &list) {
                decoder
                    .rule(&slots, &RULES[4], guard_fails_inside(z, a.as_ref(), b, list));
            }
            if let (
                ::core::option::Option::Some(z),
                ::core::option::Option::Some(leaf),
                ::core::option::Option::Some(list),
            ) = (&z, &leaf, &list) {
                decoder
                    .rule(
                        &slots,
                        &RULES[5],
                        guard_fails_in_a_list(z, leaf.as_ref(), list),
                    );
            }
            if let (::core::option::Option::Some(z), ::core::option::Option::Some(b)) = (
                &z,
                &b,
            ) {
                decoder.rule(&slots, &RULES[6], absorbed(z, b));
            }
            if let ::core::option::Option::Some(list) = &list {
                decoder.rule(&slots, &RULES[7], absorbed_in_lists(list));
            }
            if let ::core::option::Option::Some(leaf) = &leaf {
                decoder.rule(&slots, &RULES[8], nested_guards(leaf.as_ref()));
            }
            if let ::core::option::Option::Some(shape) = &shape {
                decoder.rule(&slots, &RULES[9], union_guards(shape.as_ref()));
            }
            ::core::option::Option::Some(Self {
                z: z?,
                a: a?,
                b: b?,
                d: d?,
                leaf: leaf?,
                shape: shape?,
                list: list?,
            })
        }
    }
    impl __comity::Fields for Guards {
        fn shape(&self) -> &'static __comity::RecordShape {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => ::core::option::Option::Some(__comity::Reflect::view(&self.z)),
                1 => self.a.as_ref().map(__comity::Reflect::view),
                2 => ::core::option::Option::Some(__comity::Reflect::view(&self.b)),
                3 => self.d.as_ref().map(__comity::Reflect::view),
                4 => self.leaf.as_ref().map(__comity::Reflect::view),
                5 => self.shape.as_ref().map(__comity::Reflect::view),
                6 => ::core::option::Option::Some(__comity::Reflect::view(&self.list)),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Guards {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    ::comity::__serde!(Guards);
    ::comity::__json_schema!(
        Guards, "Guards",
        "{\"description\":\"Fields that may be absent.\",\"type\":\"object\",\"properties\":{\"z\":{\"description\":\"A divisor.\",\"type\":[\"integer\",\"null\"],\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807,\"default\":1},\"a\":{\"description\":\"A number.\",\"type\":[\"integer\",\"null\"],\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807},\"b\":{\"description\":\"A flag.\",\"type\":[\"boolean\",\"null\"],\"default\":true},\"d\":{\"description\":\"A date.\",\"anyOf\":[{\"description\":\"A date, period or set of dates in EDTF (ISO 8601-2), levels 0 to 2.\",\"examples\":[\"2023-05-18\",\"1465~\",\"2023/..\"],\"maxLength\":1000,\"patternErrorMessage\":\"write a date as EDTF: 2023, 2023-05, 2023-05-18, 1465~, 2023/..\",\"type\":[\"string\",\"integer\"],\"pattern\":\"^(?:(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?|(?:(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|\\\\.\\\\.)?/(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:\\\\.\\\\.)?|(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)/(?:\\\\.\\\\.)?|[\\\\[{](?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:(?:\\\\.\\\\.|(?:\\\\.\\\\.)?,(?:\\\\.\\\\.)?)(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?))*(?:\\\\.\\\\.)?[\\\\]}])$\",\"minimum\":1000,\"maximum\":9999},{\"type\":\"null\"}]},\"leaf\":{\"description\":\"A record.\",\"anyOf\":[{\"$ref\":\"#/$defs/Leaf\"},{\"type\":\"null\"}]},\"shape\":{\"description\":\"A union.\",\"anyOf\":[{\"$ref\":\"#/$defs/Shape\"},{\"type\":\"null\"}]},\"list\":{\"description\":\"A list.\",\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"integer\",\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807}}},\"additionalProperties\":false,\"allOf\":[{\"$comment\":\"rule guarded\",\"if\":{\"required\":[\"a\"],\"properties\":{\"a\":{\"not\":{\"type\":\"null\"}}}},\"then\":{\"properties\":{\"a\":{\"type\":\"number\",\"exclusiveMinimum\":1}}}}]}",
        [Leaf, Shape]
    );
};
/// Records in records.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nests {
    /// A record.
    pub span: Span,
    /// A record.
    pub other: ::core::option::Option<Span>,
    /// A record.
    pub holder: Holder,
    /// A union.
    pub shape: Shape,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape = __comity::RecordShape::new(
        "Nests",
        &[
            __comity::FieldShape::new("span", "Span"),
            __comity::FieldShape::new("other", "Span").optional(),
            __comity::FieldShape::new("holder", "Holder"),
            __comity::FieldShape::new("shape", "Shape"),
        ],
    );
    static RULES: [__comity::RuleShape; 4] = [
        __comity::RuleShape {
            id: "spans-in-order",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::Some(2),
            message: &[__comity::Part::Text("out of order")],
            definition: "",
        },
        __comity::RuleShape {
            id: "deep-values",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Text("deep")],
            definition: "",
        },
        __comity::RuleShape {
            id: "lists-of-records",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Text("spans")],
            definition: "",
        },
        __comity::RuleShape {
            id: "common-fields",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Text("shapes")],
            definition: "",
        },
    ];
    /// `this.span.from.earliest <= this.holder.span.from.latest && (!has(this.other) || this.other.from.earliest > this.span.from.latest)`
    fn spans_in_order(
        span: &Span,
        other: ::core::option::Option<&Span>,
        holder: &Holder,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            span.from.earliest() <= holder.span.from.latest()
                && (other.is_none() || other?.from.earliest() > span.from.latest()),
        )
    }
    /// `this.holder.span.count < 5 && this.holder.span.share < 5.0 && this.holder.span.key != 'x' && this.holder.span.word != '050' && this.holder.span.open && this.holder.span.page != 'https://example.org/x' && this.holder.span.note != 'x' && !('x' in this.holder.span.notes)`
    fn deep_values(holder: &Holder) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            holder.span.count < 5i64 && holder.span.share.to_f64() < 5f64
                && holder.span.key.as_str() != "x" && holder.span.word != Word::Fifty
                && holder.span.open
                && holder.span.page.as_str() != "https://example.org/x"
                && holder.span.note.as_str() != "x"
                && !__comity::rule::contains(
                    "x",
                    holder.span.notes.iter().map(|item| item.as_str()),
                ),
        )
    }
    /// `[this.holder.span, this.span].all(s, s.count < 9) && (has(this.other) ? this.other : this.holder.span).count < 8 && this.span.count + this.holder.span.count != 6`
    fn lists_of_records(
        span: &Span,
        other: ::core::option::Option<&Span>,
        holder: &Holder,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            __comity::rule::and(
                || ::core::option::Option::Some(
                    __comity::rule::all(
                        [&holder.span, span].into_iter(),
                        |s| ::core::option::Option::Some(s.count < 9i64),
                    )?
                        && (if other.is_some() { other? } else { &holder.span }).count
                            < 8i64,
                ),
                || ::core::option::Option::Some(
                    ((span.count).checked_add(holder.span.count)?) != 6i64,
                ),
            )?,
        )
    }
    /// `this.shape.name != 'x' && this.shape.size < 9.0 && this.shape.serial < 900 && (!has(this.shape.note) || this.shape.note != 'y') && this.shape.tags.all(t, size(t) < 5) && (this.holder.shape.sort != 'box' || this.holder.shape.name != 'z') && this.shape.day.earliest > -99999`
    fn common_fields(
        holder: &Holder,
        shape: &Shape,
    ) -> ::core::option::Option<::core::primitive::bool> {
        __comity::rule::counted(
            10000000,
            |__steps| ::core::option::Option::Some(
                (match shape {
                    Shape::Spot(record) => record.name.as_str(),
                    Shape::Box(record) => record.name.as_str(),
                    Shape::None(record) => record.name.as_str(),
                }) != "x"
                    && (match shape {
                        Shape::Spot(record) => record.size.to_f64(),
                        Shape::Box(record) => record.size.to_f64(),
                        Shape::None(record) => record.size.get().to_f64(),
                    }) < 9f64
                    && (match shape {
                        Shape::Spot(record) => record.serial,
                        Shape::Box(record) => record.serial.get(),
                        Shape::None(record) => record.serial.get(),
                    }) < 900i64
                    && (!(match shape {
                        Shape::Spot(record) => record.note.is_some(),
                        Shape::Box(record) => true,
                        Shape::None(record) => record.note.is_some(),
                    })
                        || (match shape {
                            Shape::Spot(record) => record.note.as_ref()?.as_str(),
                            Shape::Box(record) => record.note.as_str(),
                            Shape::None(record) => record.note.as_ref()?.as_str(),
                        }) != "y")
                    && __comity::rule::all(
                        (match shape {
                            Shape::Spot(record) => {
                                __comity::rule::boxed(
                                    record.tags.iter().map(|item| item.as_str()),
                                )
                            }
                            Shape::Box(record) => {
                                __comity::rule::boxed(
                                    record.tags.iter().map(|item| item.as_str()),
                                )
                            }
                            Shape::None(record) => {
                                __comity::rule::boxed(
                                    record.tags.iter().map(|item| item.as_str()),
                                )
                            }
                        }),
                        |t| ::core::option::Option::Some(__steps.length(t)? < 5i64),
                    )?
                    && (holder.shape.sort() != "box"
                        || (match &holder.shape {
                            Shape::Spot(record) => record.name.as_str(),
                            Shape::Box(record) => record.name.as_str(),
                            Shape::None(record) => record.name.as_str(),
                        }) != "z") && shape.day().earliest() > -99999i64,
            ),
        )
    }
    impl __comity::Decode for Nests {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let slots = decoder.record::<4>(node, &SHAPE)?;
            let span = decoder.required::<Span>(&slots, 0);
            let other = decoder.optional::<Span>(&slots, 1);
            let holder = decoder.required::<Holder>(&slots, 2);
            let shape = decoder.required::<Shape>(&slots, 3);
            if let (
                ::core::option::Option::Some(span),
                ::core::option::Option::Some(other),
                ::core::option::Option::Some(holder),
            ) = (&span, &other, &holder) {
                decoder
                    .rule(
                        &slots,
                        &RULES[0],
                        spans_in_order(span, other.as_ref(), holder),
                    );
            }
            if let ::core::option::Option::Some(holder) = &holder {
                decoder.rule(&slots, &RULES[1], deep_values(holder));
            }
            if let (
                ::core::option::Option::Some(span),
                ::core::option::Option::Some(other),
                ::core::option::Option::Some(holder),
            ) = (&span, &other, &holder) {
                decoder
                    .rule(
                        &slots,
                        &RULES[2],
                        lists_of_records(span, other.as_ref(), holder),
                    );
            }
            if let (
                ::core::option::Option::Some(holder),
                ::core::option::Option::Some(shape),
            ) = (&holder, &shape) {
                decoder.rule(&slots, &RULES[3], common_fields(holder, shape));
            }
            ::core::option::Option::Some(Self {
                span: span?,
                other: other?,
                holder: holder?,
                shape: shape?,
            })
        }
    }
    impl __comity::Fields for Nests {
        fn shape(&self) -> &'static __comity::RecordShape {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => ::core::option::Option::Some(__comity::Reflect::view(&self.span)),
                1 => self.other.as_ref().map(__comity::Reflect::view),
                2 => ::core::option::Option::Some(__comity::Reflect::view(&self.holder)),
                3 => ::core::option::Option::Some(__comity::Reflect::view(&self.shape)),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Nests {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    ::comity::__serde!(Nests);
    ::comity::__json_schema!(
        Nests, "Nests",
        "{\"description\":\"Records in records.\",\"type\":\"object\",\"properties\":{\"span\":{\"description\":\"A record.\",\"$ref\":\"#/$defs/Span\"},\"other\":{\"description\":\"A record.\",\"anyOf\":[{\"$ref\":\"#/$defs/Span\"},{\"type\":\"null\"}]},\"holder\":{\"description\":\"A record.\",\"$ref\":\"#/$defs/Holder\"},\"shape\":{\"description\":\"A union.\",\"$ref\":\"#/$defs/Shape\"}},\"required\":[\"span\",\"holder\",\"shape\"],\"additionalProperties\":false,\"allOf\":[{\"$comment\":\"rule deep-values\",\"allOf\":[{\"properties\":{\"holder\":{\"properties\":{\"span\":{\"properties\":{\"count\":{\"anyOf\":[{\"type\":\"number\",\"exclusiveMaximum\":5},{\"type\":\"null\"}]}}}}}}},{\"properties\":{\"holder\":{\"properties\":{\"span\":{\"properties\":{\"share\":{\"anyOf\":[{\"type\":\"number\",\"exclusiveMaximum\":5},{\"type\":\"null\"}]}}}}}}},{\"not\":{\"properties\":{\"holder\":{\"properties\":{\"span\":{\"properties\":{\"key\":{\"const\":\"x\"}},\"required\":[\"key\"]}}}}}},{\"not\":{\"properties\":{\"holder\":{\"properties\":{\"span\":{\"properties\":{\"word\":{\"const\":\"050\"}},\"required\":[\"word\"]}}}}}},{\"properties\":{\"holder\":{\"properties\":{\"span\":{\"properties\":{\"open\":{\"anyOf\":[{\"const\":true},{\"type\":\"null\"}]}}}}}}},{\"not\":{\"properties\":{\"holder\":{\"properties\":{\"span\":{\"properties\":{\"page\":{\"const\":\"https://example.org/x\"}},\"required\":[\"page\"]}}}}}},{\"not\":{\"properties\":{\"holder\":{\"properties\":{\"span\":{\"properties\":{\"note\":{\"const\":\"x\"}},\"required\":[\"note\"]}}}}}},{\"not\":{\"properties\":{\"holder\":{\"properties\":{\"span\":{\"properties\":{\"notes\":{\"type\":\"array\",\"contains\":{\"const\":\"x\"}}},\"required\":[\"notes\"]}}}}}}]}]}",
        [Span, Holder, Shape]
    );
};
/// A record of values that rules read one by one.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// A date.
    pub from: ::comity::Date,
    /// A number.
    pub count: ::core::primitive::i64,
    /// A number.
    pub share: ::comity::Decimal,
    /// A text.
    pub key: Key,
    /// A term.
    pub word: Word,
    /// A flag.
    pub open: ::core::primitive::bool,
    /// An address.
    pub page: ::comity::Url,
    /// A text.
    pub note: ::std::string::String,
    /// Texts.
    pub notes: ::std::vec::Vec<Anything>,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape = __comity::RecordShape::new(
        "Span",
        &[
            __comity::FieldShape::new("from", "date"),
            __comity::FieldShape::new("count", "integer").default("1"),
            __comity::FieldShape::new("share", "decimal").default("0.5"),
            __comity::FieldShape::new("key", "Key").default("k"),
            __comity::FieldShape::new("word", "Word").default("self"),
            __comity::FieldShape::new("open", "boolean").default("true"),
            __comity::FieldShape::new("page", "url").default("https://example.org/"),
            __comity::FieldShape::new("note", "text").default(""),
            __comity::FieldShape::new("notes", "Anything")
                .list(0, ::core::option::Option::None),
        ],
    );
    impl __comity::Decode for Span {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let slots = decoder.record::<9>(node, &SHAPE)?;
            let from = decoder.required::<::comity::Date>(&slots, 0);
            let count = decoder
                .optional::<::core::primitive::i64>(&slots, 1)
                .and_then(|value| value.or_else(|| ::core::option::Option::Some(1i64)));
            let share = decoder
                .optional::<::comity::Decimal>(&slots, 2)
                .and_then(|value| {
                    value.or_else(|| __comity::Decimal::parse("0.5").ok())
                });
            let key = decoder
                .optional::<Key>(&slots, 3)
                .and_then(|value| value.or_else(|| "k".parse().ok()));
            let word = decoder
                .optional::<Word>(&slots, 4)
                .and_then(|value| {
                    value.or_else(|| ::core::option::Option::Some(Word::Self_))
                });
            let open = decoder
                .optional::<::core::primitive::bool>(&slots, 5)
                .and_then(|value| value.or_else(|| ::core::option::Option::Some(true)));
            let page = decoder
                .optional::<::comity::Url>(&slots, 6)
                .and_then(|value| value.or_else(|| "https://example.org/".parse().ok()));
            let note = decoder
                .optional::<::std::string::String>(&slots, 7)
                .and_then(|value| {
                    value
                        .or_else(|| ::core::option::Option::Some(
                            ::std::string::String::from(""),
                        ))
                });
            let notes = decoder.many::<Anything>(&slots, 8);
            ::core::option::Option::Some(Self {
                from: from?,
                count: count?,
                share: share?,
                key: key?,
                word: word?,
                open: open?,
                page: page?,
                note: note?,
                notes: notes?,
            })
        }
    }
    impl __comity::Fields for Span {
        fn shape(&self) -> &'static __comity::RecordShape {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => ::core::option::Option::Some(__comity::Reflect::view(&self.from)),
                1 => ::core::option::Option::Some(__comity::Reflect::view(&self.count)),
                2 => ::core::option::Option::Some(__comity::Reflect::view(&self.share)),
                3 => ::core::option::Option::Some(__comity::Reflect::view(&self.key)),
                4 => ::core::option::Option::Some(__comity::Reflect::view(&self.word)),
                5 => ::core::option::Option::Some(__comity::Reflect::view(&self.open)),
                6 => ::core::option::Option::Some(__comity::Reflect::view(&self.page)),
                7 => ::core::option::Option::Some(__comity::Reflect::view(&self.note)),
                8 => ::core::option::Option::Some(__comity::Reflect::view(&self.notes)),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Span {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    ::comity::__serde!(Span);
    ::comity::__json_schema!(
        Span, "Span",
        "{\"description\":\"A record of values that rules read one by one.\",\"type\":\"object\",\"properties\":{\"from\":{\"description\":\"A date.\",\"description\":\"A date, period or set of dates in EDTF (ISO 8601-2), levels 0 to 2.\",\"examples\":[\"2023-05-18\",\"1465~\",\"2023/..\"],\"maxLength\":1000,\"patternErrorMessage\":\"write a date as EDTF: 2023, 2023-05, 2023-05-18, 1465~, 2023/..\",\"type\":[\"string\",\"integer\"],\"pattern\":\"^(?:(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?|(?:(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|\\\\.\\\\.)?/(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:\\\\.\\\\.)?|(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)/(?:\\\\.\\\\.)?|[\\\\[{](?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:(?:\\\\.\\\\.|(?:\\\\.\\\\.)?,(?:\\\\.\\\\.)?)(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?))*(?:\\\\.\\\\.)?[\\\\]}])$\",\"minimum\":1000,\"maximum\":9999},\"count\":{\"description\":\"A number.\",\"type\":[\"integer\",\"null\"],\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807,\"default\":1},\"share\":{\"description\":\"A number.\",\"type\":[\"number\",\"null\"],\"default\":0.5},\"key\":{\"description\":\"A text.\",\"anyOf\":[{\"$ref\":\"#/$defs/Key\"},{\"type\":\"null\"}],\"default\":\"k\"},\"word\":{\"description\":\"A term.\",\"anyOf\":[{\"$ref\":\"#/$defs/Word\"},{\"type\":\"null\"}],\"default\":\"self\"},\"open\":{\"description\":\"A flag.\",\"type\":[\"boolean\",\"null\"],\"default\":true},\"page\":{\"description\":\"An address.\",\"type\":[\"string\",\"null\"],\"format\":\"uri\",\"pattern\":\"^[Hh][Tt][Tt][Pp][Ss]?://[^\\\\s/?#<>\\\"\\\\\\\\^`{|}][^\\\\s<>\\\"\\\\\\\\^`{|}]*$\",\"patternErrorMessage\":\"write an address that begins with https:// or http://\",\"default\":\"https://example.org/\"},\"note\":{\"description\":\"A text.\",\"type\":[\"string\",\"null\"],\"default\":\"\"},\"notes\":{\"description\":\"Texts.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Anything\"}}},\"required\":[\"from\"],\"additionalProperties\":false}",
        [Key, Word, Anything]
    );
};
/// A record that holds a record.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// A record.
    pub span: Span,
    /// A union.
    pub shape: Shape,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape = __comity::RecordShape::new(
        "Holder",
        &[
            __comity::FieldShape::new("span", "Span"),
            __comity::FieldShape::new("shape", "Shape"),
        ],
    );
    impl __comity::Decode for Holder {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let slots = decoder.record::<2>(node, &SHAPE)?;
            let span = decoder.required::<Span>(&slots, 0);
            let shape = decoder.required::<Shape>(&slots, 1);
            ::core::option::Option::Some(Self { span: span?, shape: shape? })
        }
    }
    impl __comity::Fields for Holder {
        fn shape(&self) -> &'static __comity::RecordShape {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => ::core::option::Option::Some(__comity::Reflect::view(&self.span)),
                1 => ::core::option::Option::Some(__comity::Reflect::view(&self.shape)),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Holder {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    ::comity::__serde!(Holder);
    ::comity::__json_schema!(
        Holder, "Holder",
        "{\"description\":\"A record that holds a record.\",\"type\":\"object\",\"properties\":{\"span\":{\"description\":\"A record.\",\"$ref\":\"#/$defs/Span\"},\"shape\":{\"description\":\"A union.\",\"$ref\":\"#/$defs/Shape\"}},\"required\":[\"span\",\"shape\"],\"additionalProperties\":false}",
        [Span, Shape]
    );
};
/// What has a size.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sized {
    /// A number.
    pub size: ::comity::Decimal,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape = __comity::RecordShape::new(
        "Sized",
        &[__comity::FieldShape::new("size", "decimal")],
    );
    static RULES: [__comity::RuleShape; 1] = [
        __comity::RuleShape {
            id: "size-is-positive",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Field(0)],
            definition: "",
        },
    ];
    /// `this.size > 0.0`
    fn size_is_positive(
        size: &::comity::Decimal,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(size.to_f64() > 0f64)
    }
    impl __comity::Decode for Sized {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let slots = decoder.record::<1>(node, &SHAPE)?;
            let size = decoder.required::<::comity::Decimal>(&slots, 0);
            if let ::core::option::Option::Some(size) = &size {
                decoder.rule(&slots, &RULES[0], size_is_positive(size));
            }
            ::core::option::Option::Some(Self { size: size? })
        }
    }
    impl __comity::Fields for Sized {
        fn shape(&self) -> &'static __comity::RecordShape {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => ::core::option::Option::Some(__comity::Reflect::view(&self.size)),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Sized {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    ::comity::__serde!(Sized);
    ::comity::__json_schema!(
        Sized, "Sized",
        "{\"description\":\"What has a size.\",\"type\":\"object\",\"properties\":{\"size\":{\"description\":\"A number.\",\"type\":\"number\"}},\"required\":[\"size\"],\"additionalProperties\":false,\"allOf\":[{\"$comment\":\"rule size-is-positive\",\"properties\":{\"size\":{\"type\":\"number\",\"exclusiveMinimum\":0}}}]}",
        []
    );
};
/// What has tags and a size.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tagged {
    /// A number.
    pub size: ::comity::Decimal,
    /// Texts.
    pub tags: ::std::vec::Vec<::std::string::String>,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape = __comity::RecordShape::new(
        "Tagged",
        &[
            __comity::FieldShape::new("size", "decimal"),
            __comity::FieldShape::new("tags", "text")
                .list(0, ::core::option::Option::None),
        ],
    );
    static RULES: [__comity::RuleShape; 1] = [
        __comity::RuleShape {
            id: "size-is-positive",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Field(0)],
            definition: "",
        },
    ];
    /// `this.size > 0.0`
    fn size_is_positive(
        size: &::comity::Decimal,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(size.to_f64() > 0f64)
    }
    impl __comity::Decode for Tagged {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let slots = decoder.record::<2>(node, &SHAPE)?;
            let size = decoder.required::<::comity::Decimal>(&slots, 0);
            let tags = decoder.many::<::std::string::String>(&slots, 1);
            if let ::core::option::Option::Some(size) = &size {
                decoder.rule(&slots, &RULES[0], size_is_positive(size));
            }
            ::core::option::Option::Some(Self { size: size?, tags: tags? })
        }
    }
    impl __comity::Fields for Tagged {
        fn shape(&self) -> &'static __comity::RecordShape {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => ::core::option::Option::Some(__comity::Reflect::view(&self.size)),
                1 => ::core::option::Option::Some(__comity::Reflect::view(&self.tags)),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Tagged {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    ::comity::__serde!(Tagged);
    ::comity::__json_schema!(
        Tagged, "Tagged",
        "{\"description\":\"What has tags and a size.\",\"type\":\"object\",\"properties\":{\"size\":{\"description\":\"A number.\",\"type\":\"number\"},\"tags\":{\"description\":\"Texts.\",\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"string\"}}},\"required\":[\"size\"],\"additionalProperties\":false,\"allOf\":[{\"$comment\":\"rule size-is-positive\",\"properties\":{\"size\":{\"type\":\"number\",\"exclusiveMinimum\":0}}}]}",
        []
    );
};
/// What may have a note, and a size.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted {
    /// A number.
    pub size: ::comity::Decimal,
    /// A text.
    pub note: ::core::option::Option<::std::string::String>,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape = __comity::RecordShape::new(
        "Noted",
        &[
            __comity::FieldShape::new("size", "decimal"),
            __comity::FieldShape::new("note", "text").optional(),
        ],
    );
    static RULES: [__comity::RuleShape; 1] = [
        __comity::RuleShape {
            id: "size-is-positive",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Field(0)],
            definition: "",
        },
    ];
    /// `this.size > 0.0`
    fn size_is_positive(
        size: &::comity::Decimal,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(size.to_f64() > 0f64)
    }
    impl __comity::Decode for Noted {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let slots = decoder.record::<2>(node, &SHAPE)?;
            let size = decoder.required::<::comity::Decimal>(&slots, 0);
            let note = decoder.optional::<::std::string::String>(&slots, 1);
            if let ::core::option::Option::Some(size) = &size {
                decoder.rule(&slots, &RULES[0], size_is_positive(size));
            }
            ::core::option::Option::Some(Self { size: size?, note: note? })
        }
    }
    impl __comity::Fields for Noted {
        fn shape(&self) -> &'static __comity::RecordShape {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => ::core::option::Option::Some(__comity::Reflect::view(&self.size)),
                1 => self.note.as_ref().map(__comity::Reflect::view),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Noted {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    ::comity::__serde!(Noted);
    ::comity::__json_schema!(
        Noted, "Noted",
        "{\"description\":\"What may have a note, and a size.\",\"type\":\"object\",\"properties\":{\"size\":{\"description\":\"A number.\",\"type\":\"number\"},\"note\":{\"description\":\"A text.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"size\"],\"additionalProperties\":false,\"allOf\":[{\"$comment\":\"rule size-is-positive\",\"properties\":{\"size\":{\"type\":\"number\",\"exclusiveMinimum\":0}}}]}",
        []
    );
};
/// A variant that takes one rule over twice.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// A number.
    pub size: ::comity::Decimal,
    /// Texts.
    pub tags: ::std::vec::Vec<::std::string::String>,
    /// A text.
    pub note: ::core::option::Option<::std::string::String>,
    /// A name.
    pub name: Key,
    /// A number.
    pub serial: ::core::primitive::i64,
    /// A date.
    pub day: ::comity::Date,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape = __comity::RecordShape::new(
        "Spot",
        &[
            __comity::FieldShape::new("size", "decimal"),
            __comity::FieldShape::new("tags", "text")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("note", "text").optional(),
            __comity::FieldShape::new("name", "Key").identity("Key"),
            __comity::FieldShape::new("serial", "integer"),
            __comity::FieldShape::new("day", "date"),
        ],
    );
    static RULES: [__comity::RuleShape; 1] = [
        __comity::RuleShape {
            id: "size-is-positive",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Field(0)],
            definition: "",
        },
    ];
    /// `this.size > 0.0`
    fn size_is_positive(
        size: &::comity::Decimal,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(size.to_f64() > 0f64)
    }
    impl __comity::Decode for Spot {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let slots = decoder.record::<6>(node, &SHAPE)?;
            let size = decoder.required::<::comity::Decimal>(&slots, 0);
            let tags = decoder.many::<::std::string::String>(&slots, 1);
            let note = decoder.optional::<::std::string::String>(&slots, 2);
            let name = decoder.required::<Key>(&slots, 3);
            let serial = decoder.required::<::core::primitive::i64>(&slots, 4);
            let day = decoder.required::<::comity::Date>(&slots, 5);
            if let ::core::option::Option::Some(size) = &size {
                decoder.rule(&slots, &RULES[0], size_is_positive(size));
            }
            ::core::option::Option::Some(Self {
                size: size?,
                tags: tags?,
                note: note?,
                name: name?,
                serial: serial?,
                day: day?,
            })
        }
    }
    impl __comity::Fields for Spot {
        fn shape(&self) -> &'static __comity::RecordShape {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => ::core::option::Option::Some(__comity::Reflect::view(&self.size)),
                1 => ::core::option::Option::Some(__comity::Reflect::view(&self.tags)),
                2 => self.note.as_ref().map(__comity::Reflect::view),
                3 => ::core::option::Option::Some(__comity::Reflect::view(&self.name)),
                4 => ::core::option::Option::Some(__comity::Reflect::view(&self.serial)),
                5 => ::core::option::Option::Some(__comity::Reflect::view(&self.day)),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Spot {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    ::comity::__serde!(Spot);
    ::comity::__json_schema!(
        Spot, "Spot",
        "{\"description\":\"A variant that takes one rule over twice.\",\"type\":\"object\",\"properties\":{\"size\":{\"description\":\"A number.\",\"type\":\"number\"},\"tags\":{\"description\":\"Texts.\",\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"string\"}},\"note\":{\"description\":\"A text.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"A name.\",\"$ref\":\"#/$defs/Key\"},\"serial\":{\"description\":\"A number.\",\"type\":\"integer\",\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807},\"day\":{\"description\":\"A date.\",\"description\":\"A date, period or set of dates in EDTF (ISO 8601-2), levels 0 to 2.\",\"examples\":[\"2023-05-18\",\"1465~\",\"2023/..\"],\"maxLength\":1000,\"patternErrorMessage\":\"write a date as EDTF: 2023, 2023-05, 2023-05-18, 1465~, 2023/..\",\"type\":[\"string\",\"integer\"],\"pattern\":\"^(?:(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?|(?:(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|\\\\.\\\\.)?/(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:\\\\.\\\\.)?|(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)/(?:\\\\.\\\\.)?|[\\\\[{](?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:(?:\\\\.\\\\.|(?:\\\\.\\\\.)?,(?:\\\\.\\\\.)?)(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?))*(?:\\\\.\\\\.)?[\\\\]}])$\",\"minimum\":1000,\"maximum\":9999}},\"required\":[\"size\",\"name\",\"serial\",\"day\"],\"additionalProperties\":false,\"allOf\":[{\"$comment\":\"rule size-is-positive\",\"properties\":{\"size\":{\"type\":\"number\",\"exclusiveMinimum\":0}}}]}",
        [Key]
    );
};
/// A variant.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoxShape {
    /// A number.
    pub size: ::comity::Decimal,
    /// Texts.
    pub tags: ::std::vec::Vec<::std::string::String>,
    /// A name.
    pub name: Key,
    /// A text that is never absent.
    pub note: ::std::string::String,
    /// A number.
    pub serial: Serial,
    /// A date.
    pub day: ::comity::Date,
    /// A union in itself.
    pub parts: ::std::vec::Vec<Shape>,
    /// A union in itself.
    pub lid: ::core::option::Option<::std::boxed::Box<Shape>>,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape = __comity::RecordShape::new(
        "BoxShape",
        &[
            __comity::FieldShape::new("size", "decimal"),
            __comity::FieldShape::new("tags", "text")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("name", "Key").identity("Key"),
            __comity::FieldShape::new("note", "text").default("x"),
            __comity::FieldShape::new("serial", "Serial"),
            __comity::FieldShape::new("day", "date").default("2000"),
            __comity::FieldShape::new("parts", "Shape")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("lid", "Shape").optional(),
        ],
    );
    static RULES: [__comity::RuleShape; 1] = [
        __comity::RuleShape {
            id: "size-is-positive",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Field(0)],
            definition: "",
        },
    ];
    /// `this.size > 0.0`
    fn size_is_positive(
        size: &::comity::Decimal,
    ) -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(size.to_f64() > 0f64)
    }
    impl __comity::Decode for BoxShape {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let slots = decoder.record::<8>(node, &SHAPE)?;
            let size = decoder.required::<::comity::Decimal>(&slots, 0);
            let tags = decoder.many::<::std::string::String>(&slots, 1);
            let name = decoder.required::<Key>(&slots, 2);
            let note = decoder
                .optional::<::std::string::String>(&slots, 3)
                .and_then(|value| {
                    value
                        .or_else(|| ::core::option::Option::Some(
                            ::std::string::String::from("x"),
                        ))
                });
            let serial = decoder.required::<Serial>(&slots, 4);
            let day = decoder
                .optional::<::comity::Date>(&slots, 5)
                .and_then(|value| value.or_else(|| "2000".parse().ok()));
            let parts = decoder.many::<Shape>(&slots, 6);
            let lid = decoder.optional::<::std::boxed::Box<Shape>>(&slots, 7);
            if let ::core::option::Option::Some(size) = &size {
                decoder.rule(&slots, &RULES[0], size_is_positive(size));
            }
            ::core::option::Option::Some(Self {
                size: size?,
                tags: tags?,
                name: name?,
                note: note?,
                serial: serial?,
                day: day?,
                parts: parts?,
                lid: lid?,
            })
        }
    }
    impl __comity::Fields for BoxShape {
        fn shape(&self) -> &'static __comity::RecordShape {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => ::core::option::Option::Some(__comity::Reflect::view(&self.size)),
                1 => ::core::option::Option::Some(__comity::Reflect::view(&self.tags)),
                2 => ::core::option::Option::Some(__comity::Reflect::view(&self.name)),
                3 => ::core::option::Option::Some(__comity::Reflect::view(&self.note)),
                4 => ::core::option::Option::Some(__comity::Reflect::view(&self.serial)),
                5 => ::core::option::Option::Some(__comity::Reflect::view(&self.day)),
                6 => ::core::option::Option::Some(__comity::Reflect::view(&self.parts)),
                7 => self.lid.as_ref().map(__comity::Reflect::view),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for BoxShape {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    ::comity::__serde!(BoxShape);
    ::comity::__json_schema!(
        BoxShape, "BoxShape",
        "{\"description\":\"A variant.\",\"type\":\"object\",\"properties\":{\"size\":{\"description\":\"A number.\",\"type\":\"number\"},\"tags\":{\"description\":\"Texts.\",\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"string\"}},\"name\":{\"description\":\"A name.\",\"$ref\":\"#/$defs/Key\"},\"note\":{\"description\":\"A text that is never absent.\",\"type\":[\"string\",\"null\"],\"default\":\"x\"},\"serial\":{\"description\":\"A number.\",\"$ref\":\"#/$defs/Serial\"},\"day\":{\"description\":\"A date.\",\"anyOf\":[{\"description\":\"A date, period or set of dates in EDTF (ISO 8601-2), levels 0 to 2.\",\"examples\":[\"2023-05-18\",\"1465~\",\"2023/..\"],\"maxLength\":1000,\"patternErrorMessage\":\"write a date as EDTF: 2023, 2023-05, 2023-05-18, 1465~, 2023/..\",\"type\":[\"string\",\"integer\"],\"pattern\":\"^(?:(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?|(?:(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|\\\\.\\\\.)?/(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:\\\\.\\\\.)?|(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)/(?:\\\\.\\\\.)?|[\\\\[{](?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:(?:\\\\.\\\\.|(?:\\\\.\\\\.)?,(?:\\\\.\\\\.)?)(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?))*(?:\\\\.\\\\.)?[\\\\]}])$\",\"minimum\":1000,\"maximum\":9999},{\"type\":\"null\"}],\"default\":\"2000\"},\"parts\":{\"description\":\"A union in itself.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Shape\"}},\"lid\":{\"description\":\"A union in itself.\",\"anyOf\":[{\"$ref\":\"#/$defs/Shape\"},{\"type\":\"null\"}]}},\"required\":[\"size\",\"name\",\"serial\"],\"additionalProperties\":false,\"allOf\":[{\"$comment\":\"rule size-is-positive\",\"properties\":{\"size\":{\"type\":\"number\",\"exclusiveMinimum\":0}}}]}",
        [Key, Serial, Shape]
    );
};
/// A variant.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blank {
    /// A name.
    pub name: Anything,
    /// A number.
    pub size: Grade,
    /// A text.
    pub note: ::core::option::Option<Key>,
    /// Texts.
    pub tags: ::std::vec::Vec<Key>,
    /// A number.
    pub serial: Serial,
    /// A date.
    pub day: ::comity::Date,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape = __comity::RecordShape::new(
        "Blank",
        &[
            __comity::FieldShape::new("name", "Anything").default("blank"),
            __comity::FieldShape::new("size", "Grade").default("1.5"),
            __comity::FieldShape::new("note", "Key").optional(),
            __comity::FieldShape::new("tags", "Key")
                .list(0, ::core::option::Option::Some(3)),
            __comity::FieldShape::new("serial", "Serial").default("5"),
            __comity::FieldShape::new("day", "date").default("2001"),
        ],
    );
    impl __comity::Decode for Blank {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let slots = decoder.record::<6>(node, &SHAPE)?;
            let name = decoder
                .optional::<Anything>(&slots, 0)
                .and_then(|value| value.or_else(|| "blank".parse().ok()));
            let size = decoder
                .optional::<Grade>(&slots, 1)
                .and_then(|value| {
                    value
                        .or_else(|| {
                            __comity::Decimal::parse("1.5")
                                .ok()
                                .and_then(|number| number.try_into().ok())
                        })
                });
            let note = decoder.optional::<Key>(&slots, 2);
            let tags = decoder.many::<Key>(&slots, 3);
            let serial = decoder
                .optional::<Serial>(&slots, 4)
                .and_then(|value| value.or_else(|| 5i64.try_into().ok()));
            let day = decoder
                .optional::<::comity::Date>(&slots, 5)
                .and_then(|value| value.or_else(|| "2001".parse().ok()));
            ::core::option::Option::Some(Self {
                name: name?,
                size: size?,
                note: note?,
                tags: tags?,
                serial: serial?,
                day: day?,
            })
        }
    }
    impl __comity::Fields for Blank {
        fn shape(&self) -> &'static __comity::RecordShape {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => ::core::option::Option::Some(__comity::Reflect::view(&self.name)),
                1 => ::core::option::Option::Some(__comity::Reflect::view(&self.size)),
                2 => self.note.as_ref().map(__comity::Reflect::view),
                3 => ::core::option::Option::Some(__comity::Reflect::view(&self.tags)),
                4 => ::core::option::Option::Some(__comity::Reflect::view(&self.serial)),
                5 => ::core::option::Option::Some(__comity::Reflect::view(&self.day)),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Blank {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    ::comity::__serde!(Blank);
    ::comity::__json_schema!(
        Blank, "Blank",
        "{\"description\":\"A variant.\",\"type\":\"object\",\"properties\":{\"name\":{\"description\":\"A name.\",\"anyOf\":[{\"$ref\":\"#/$defs/Anything\"},{\"type\":\"null\"}],\"default\":\"blank\"},\"size\":{\"description\":\"A number.\",\"anyOf\":[{\"$ref\":\"#/$defs/Grade\"},{\"type\":\"null\"}],\"default\":1.5},\"note\":{\"description\":\"A text.\",\"anyOf\":[{\"$ref\":\"#/$defs/Key\"},{\"type\":\"null\"}]},\"tags\":{\"description\":\"Texts.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Key\"},\"maxItems\":3},\"serial\":{\"description\":\"A number.\",\"anyOf\":[{\"$ref\":\"#/$defs/Serial\"},{\"type\":\"null\"}],\"default\":5},\"day\":{\"description\":\"A date.\",\"anyOf\":[{\"description\":\"A date, period or set of dates in EDTF (ISO 8601-2), levels 0 to 2.\",\"examples\":[\"2023-05-18\",\"1465~\",\"2023/..\"],\"maxLength\":1000,\"patternErrorMessage\":\"write a date as EDTF: 2023, 2023-05, 2023-05-18, 1465~, 2023/..\",\"type\":[\"string\",\"integer\"],\"pattern\":\"^(?:(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?|(?:(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|\\\\.\\\\.)?/(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:\\\\.\\\\.)?|(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)/(?:\\\\.\\\\.)?|[\\\\[{](?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:(?:\\\\.\\\\.|(?:\\\\.\\\\.)?,(?:\\\\.\\\\.)?)(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?))*(?:\\\\.\\\\.)?[\\\\]}])$\",\"minimum\":1000,\"maximum\":9999},{\"type\":\"null\"}],\"default\":\"2001\"}},\"additionalProperties\":false}",
        [Anything, Grade, Key, Serial]
    );
};
/// One value of each type.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Single {
    /// `text`.
    pub text: ::std::string::String,
    /// `boolean`.
    pub boolean: ::core::primitive::bool,
    /// `integer`.
    pub integer: ::core::primitive::i64,
    /// `decimal`.
    pub decimal: ::comity::Decimal,
    /// `date`.
    pub date: ::comity::Date,
    /// `url`.
    pub url: ::comity::Url,
    /// `Only`.
    pub only: Only,
    /// `Word`.
    pub word: Word,
    /// `Key`.
    pub key: Key,
    /// `Serial`.
    pub serial: Serial,
    /// `Grade`.
    pub grade: Grade,
    /// `Code`.
    pub code: Code,
    /// `Nothing`.
    pub nothing: Nothing,
    /// `Leaf`.
    pub leaf: Leaf,
    /// `Shape`.
    pub shape: Shape,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape = __comity::RecordShape::new(
        "Single",
        &[
            __comity::FieldShape::new("text", "text"),
            __comity::FieldShape::new("boolean", "boolean"),
            __comity::FieldShape::new("integer", "integer"),
            __comity::FieldShape::new("decimal", "decimal"),
            __comity::FieldShape::new("date", "date"),
            __comity::FieldShape::new("url", "url"),
            __comity::FieldShape::new("only", "Only"),
            __comity::FieldShape::new("word", "Word"),
            __comity::FieldShape::new("key", "Key"),
            __comity::FieldShape::new("serial", "Serial"),
            __comity::FieldShape::new("grade", "Grade"),
            __comity::FieldShape::new("code", "Code"),
            __comity::FieldShape::new("nothing", "Nothing"),
            __comity::FieldShape::new("leaf", "Leaf"),
            __comity::FieldShape::new("shape", "Shape"),
        ],
    );
    impl __comity::Decode for Single {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let slots = decoder.record::<15>(node, &SHAPE)?;
            let text = decoder.required::<::std::string::String>(&slots, 0);
            let boolean = decoder.required::<::core::primitive::bool>(&slots, 1);
            let integer = decoder.required::<::core::primitive::i64>(&slots, 2);
            let decimal = decoder.required::<::comity::Decimal>(&slots, 3);
            let date = decoder.required::<::comity::Date>(&slots, 4);
            let url = decoder.required::<::comity::Url>(&slots, 5);
            let only = decoder.required::<Only>(&slots, 6);
            let word = decoder.required::<Word>(&slots, 7);
            let key = decoder.required::<Key>(&slots, 8);
            let serial = decoder.required::<Serial>(&slots, 9);
            let grade = decoder.required::<Grade>(&slots, 10);
            let code = decoder.required::<Code>(&slots, 11);
            let nothing = decoder.required::<Nothing>(&slots, 12);
            let leaf = decoder.required::<Leaf>(&slots, 13);
            let shape = decoder.required::<Shape>(&slots, 14);
            ::core::option::Option::Some(Self {
                text: text?,
                boolean: boolean?,
                integer: integer?,
                decimal: decimal?,
                date: date?,
                url: url?,
                only: only?,
                word: word?,
                key: key?,
                serial: serial?,
                grade: grade?,
                code: code?,
                nothing: nothing?,
                leaf: leaf?,
                shape: shape?,
            })
        }
    }
    impl __comity::Fields for Single {
        fn shape(&self) -> &'static __comity::RecordShape {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => ::core::option::Option::Some(__comity::Reflect::view(&self.text)),
                1 => ::core::option::Option::Some(__comity::Reflect::view(&self.boolean)),
                2 => ::core::option::Option::Some(__comity::Reflect::view(&self.integer)),
                3 => ::core::option::Option::Some(__comity::Reflect::view(&self.decimal)),
                4 => ::core::option::Option::Some(__comity::Reflect::view(&self.date)),
                5 => ::core::option::Option::Some(__comity::Reflect::view(&self.url)),
                6 => ::core::option::Option::Some(__comity::Reflect::view(&self.only)),
                7 => ::core::option::Option::Some(__comity::Reflect::view(&self.word)),
                8 => ::core::option::Option::Some(__comity::Reflect::view(&self.key)),
                9 => ::core::option::Option::Some(__comity::Reflect::view(&self.serial)),
                10 => ::core::option::Option::Some(__comity::Reflect::view(&self.grade)),
                11 => ::core::option::Option::Some(__comity::Reflect::view(&self.code)),
                12 => {
                    ::core::option::Option::Some(__comity::Reflect::view(&self.nothing))
                }
                13 => ::core::option::Option::Some(__comity::Reflect::view(&self.leaf)),
                14 => ::core::option::Option::Some(__comity::Reflect::view(&self.shape)),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Single {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    ::comity::__serde!(Single);
    ::comity::__json_schema!(
        Single, "Single",
        "{\"description\":\"One value of each type.\",\"type\":\"object\",\"properties\":{\"text\":{\"description\":\"`text`.\",\"type\":\"string\"},\"boolean\":{\"description\":\"`boolean`.\",\"type\":\"boolean\"},\"integer\":{\"description\":\"`integer`.\",\"type\":\"integer\",\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807},\"decimal\":{\"description\":\"`decimal`.\",\"type\":\"number\"},\"date\":{\"description\":\"`date`.\",\"description\":\"A date, period or set of dates in EDTF (ISO 8601-2), levels 0 to 2.\",\"examples\":[\"2023-05-18\",\"1465~\",\"2023/..\"],\"maxLength\":1000,\"patternErrorMessage\":\"write a date as EDTF: 2023, 2023-05, 2023-05-18, 1465~, 2023/..\",\"type\":[\"string\",\"integer\"],\"pattern\":\"^(?:(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?|(?:(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|\\\\.\\\\.)?/(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:\\\\.\\\\.)?|(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)/(?:\\\\.\\\\.)?|[\\\\[{](?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:(?:\\\\.\\\\.|(?:\\\\.\\\\.)?,(?:\\\\.\\\\.)?)(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?))*(?:\\\\.\\\\.)?[\\\\]}])$\",\"minimum\":1000,\"maximum\":9999},\"url\":{\"description\":\"`url`.\",\"type\":\"string\",\"format\":\"uri\",\"pattern\":\"^[Hh][Tt][Tt][Pp][Ss]?://[^\\\\s/?#<>\\\"\\\\\\\\^`{|}][^\\\\s<>\\\"\\\\\\\\^`{|}]*$\",\"patternErrorMessage\":\"write an address that begins with https:// or http://\"},\"only\":{\"description\":\"`Only`.\",\"$ref\":\"#/$defs/Only\"},\"word\":{\"description\":\"`Word`.\",\"$ref\":\"#/$defs/Word\"},\"key\":{\"description\":\"`Key`.\",\"$ref\":\"#/$defs/Key\"},\"serial\":{\"description\":\"`Serial`.\",\"$ref\":\"#/$defs/Serial\"},\"grade\":{\"description\":\"`Grade`.\",\"$ref\":\"#/$defs/Grade\"},\"code\":{\"description\":\"`Code`.\",\"$ref\":\"#/$defs/Code\"},\"nothing\":{\"description\":\"`Nothing`.\",\"$ref\":\"#/$defs/Nothing\"},\"leaf\":{\"description\":\"`Leaf`.\",\"$ref\":\"#/$defs/Leaf\"},\"shape\":{\"description\":\"`Shape`.\",\"$ref\":\"#/$defs/Shape\"}},\"required\":[\"text\",\"boolean\",\"integer\",\"decimal\",\"date\",\"url\",\"only\",\"word\",\"key\",\"serial\",\"grade\",\"code\",\"nothing\",\"leaf\",\"shape\"],\"additionalProperties\":false}",
        [Only, Word, Key, Serial, Grade, Code, Nothing, Leaf, Shape]
    );
};
/// One value of each type, or none.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Optional {
    /// `text`.
    pub text: ::core::option::Option<::std::string::String>,
    /// `boolean`.
    pub boolean: ::core::option::Option<::core::primitive::bool>,
    /// `integer`.
    pub integer: ::core::option::Option<::core::primitive::i64>,
    /// `decimal`.
    pub decimal: ::core::option::Option<::comity::Decimal>,
    /// `date`.
    pub date: ::core::option::Option<::comity::Date>,
    /// `url`.
    pub url: ::core::option::Option<::comity::Url>,
    /// `Only`.
    pub only: ::core::option::Option<Only>,
    /// `Word`.
    pub word: ::core::option::Option<Word>,
    /// `Key`.
    pub key: ::core::option::Option<Key>,
    /// `Serial`.
    pub serial: ::core::option::Option<Serial>,
    /// `Grade`.
    pub grade: ::core::option::Option<Grade>,
    /// `Code`.
    pub code: ::core::option::Option<Code>,
    /// `Nothing`.
    pub nothing: ::core::option::Option<Nothing>,
    /// `Leaf`.
    pub leaf: ::core::option::Option<Leaf>,
    /// `Shape`.
    pub shape: ::core::option::Option<Shape>,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape = __comity::RecordShape::new(
        "Optional",
        &[
            __comity::FieldShape::new("text", "text").optional(),
            __comity::FieldShape::new("boolean", "boolean").optional(),
            __comity::FieldShape::new("integer", "integer").optional(),
            __comity::FieldShape::new("decimal", "decimal").optional(),
            __comity::FieldShape::new("date", "date").optional(),
            __comity::FieldShape::new("url", "url").optional(),
            __comity::FieldShape::new("only", "Only").optional(),
            __comity::FieldShape::new("word", "Word").optional(),
            __comity::FieldShape::new("key", "Key").optional(),
            __comity::FieldShape::new("serial", "Serial").optional(),
            __comity::FieldShape::new("grade", "Grade").optional(),
            __comity::FieldShape::new("code", "Code").optional(),
            __comity::FieldShape::new("nothing", "Nothing").optional(),
            __comity::FieldShape::new("leaf", "Leaf").optional(),
            __comity::FieldShape::new("shape", "Shape").optional(),
        ],
    );
    impl __comity::Decode for Optional {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let slots = decoder.record::<15>(node, &SHAPE)?;
            let text = decoder.optional::<::std::string::String>(&slots, 0);
            let boolean = decoder.optional::<::core::primitive::bool>(&slots, 1);
            let integer = decoder.optional::<::core::primitive::i64>(&slots, 2);
            let decimal = decoder.optional::<::comity::Decimal>(&slots, 3);
            let date = decoder.optional::<::comity::Date>(&slots, 4);
            let url = decoder.optional::<::comity::Url>(&slots, 5);
            let only = decoder.optional::<Only>(&slots, 6);
            let word = decoder.optional::<Word>(&slots, 7);
            let key = decoder.optional::<Key>(&slots, 8);
            let serial = decoder.optional::<Serial>(&slots, 9);
            let grade = decoder.optional::<Grade>(&slots, 10);
            let code = decoder.optional::<Code>(&slots, 11);
            let nothing = decoder.optional::<Nothing>(&slots, 12);
            let leaf = decoder.optional::<Leaf>(&slots, 13);
            let shape = decoder.optional::<Shape>(&slots, 14);
            ::core::option::Option::Some(Self {
                text: text?,
                boolean: boolean?,
                integer: integer?,
                decimal: decimal?,
                date: date?,
                url: url?,
                only: only?,
                word: word?,
                key: key?,
                serial: serial?,
                grade: grade?,
                code: code?,
                nothing: nothing?,
                leaf: leaf?,
                shape: shape?,
            })
        }
    }
    impl __comity::Fields for Optional {
        fn shape(&self) -> &'static __comity::RecordShape {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => self.text.as_ref().map(__comity::Reflect::view),
                1 => self.boolean.as_ref().map(__comity::Reflect::view),
                2 => self.integer.as_ref().map(__comity::Reflect::view),
                3 => self.decimal.as_ref().map(__comity::Reflect::view),
                4 => self.date.as_ref().map(__comity::Reflect::view),
                5 => self.url.as_ref().map(__comity::Reflect::view),
                6 => self.only.as_ref().map(__comity::Reflect::view),
                7 => self.word.as_ref().map(__comity::Reflect::view),
                8 => self.key.as_ref().map(__comity::Reflect::view),
                9 => self.serial.as_ref().map(__comity::Reflect::view),
                10 => self.grade.as_ref().map(__comity::Reflect::view),
                11 => self.code.as_ref().map(__comity::Reflect::view),
                12 => self.nothing.as_ref().map(__comity::Reflect::view),
                13 => self.leaf.as_ref().map(__comity::Reflect::view),
                14 => self.shape.as_ref().map(__comity::Reflect::view),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Optional {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    ::comity::__serde!(Optional);
    ::comity::__json_schema!(
        Optional, "Optional",
        "{\"description\":\"One value of each type, or none.\",\"type\":\"object\",\"properties\":{\"text\":{\"description\":\"`text`.\",\"type\":[\"string\",\"null\"]},\"boolean\":{\"description\":\"`boolean`.\",\"type\":[\"boolean\",\"null\"]},\"integer\":{\"description\":\"`integer`.\",\"type\":[\"integer\",\"null\"],\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807},\"decimal\":{\"description\":\"`decimal`.\",\"type\":[\"number\",\"null\"]},\"date\":{\"description\":\"`date`.\",\"anyOf\":[{\"description\":\"A date, period or set of dates in EDTF (ISO 8601-2), levels 0 to 2.\",\"examples\":[\"2023-05-18\",\"1465~\",\"2023/..\"],\"maxLength\":1000,\"patternErrorMessage\":\"write a date as EDTF: 2023, 2023-05, 2023-05-18, 1465~, 2023/..\",\"type\":[\"string\",\"integer\"],\"pattern\":\"^(?:(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?|(?:(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|\\\\.\\\\.)?/(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:\\\\.\\\\.)?|(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)/(?:\\\\.\\\\.)?|[\\\\[{](?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:(?:\\\\.\\\\.|(?:\\\\.\\\\.)?,(?:\\\\.\\\\.)?)(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?))*(?:\\\\.\\\\.)?[\\\\]}])$\",\"minimum\":1000,\"maximum\":9999},{\"type\":\"null\"}]},\"url\":{\"description\":\"`url`.\",\"type\":[\"string\",\"null\"],\"format\":\"uri\",\"pattern\":\"^[Hh][Tt][Tt][Pp][Ss]?://[^\\\\s/?#<>\\\"\\\\\\\\^`{|}][^\\\\s<>\\\"\\\\\\\\^`{|}]*$\",\"patternErrorMessage\":\"write an address that begins with https:// or http://\"},\"only\":{\"description\":\"`Only`.\",\"anyOf\":[{\"$ref\":\"#/$defs/Only\"},{\"type\":\"null\"}]},\"word\":{\"description\":\"`Word`.\",\"anyOf\":[{\"$ref\":\"#/$defs/Word\"},{\"type\":\"null\"}]},\"key\":{\"description\":\"`Key`.\",\"anyOf\":[{\"$ref\":\"#/$defs/Key\"},{\"type\":\"null\"}]},\"serial\":{\"description\":\"`Serial`.\",\"anyOf\":[{\"$ref\":\"#/$defs/Serial\"},{\"type\":\"null\"}]},\"grade\":{\"description\":\"`Grade`.\",\"anyOf\":[{\"$ref\":\"#/$defs/Grade\"},{\"type\":\"null\"}]},\"code\":{\"description\":\"`Code`.\",\"anyOf\":[{\"$ref\":\"#/$defs/Code\"},{\"type\":\"null\"}]},\"nothing\":{\"description\":\"`Nothing`.\",\"anyOf\":[{\"$ref\":\"#/$defs/Nothing\"},{\"type\":\"null\"}]},\"leaf\":{\"description\":\"`Leaf`.\",\"anyOf\":[{\"$ref\":\"#/$defs/Leaf\"},{\"type\":\"null\"}]},\"shape\":{\"description\":\"`Shape`.\",\"anyOf\":[{\"$ref\":\"#/$defs/Shape\"},{\"type\":\"null\"}]}},\"additionalProperties\":false}",
        [Only, Word, Key, Serial, Grade, Code, Nothing, Leaf, Shape]
    );
};
/// Any number of values of each type.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Many {
    /// `text`.
    pub text: ::std::vec::Vec<::std::string::String>,
    /// `boolean`.
    pub boolean: ::std::vec::Vec<::core::primitive::bool>,
    /// `integer`.
    pub integer: ::std::vec::Vec<::core::primitive::i64>,
    /// `decimal`.
    pub decimal: ::std::vec::Vec<::comity::Decimal>,
    /// `date`.
    pub date: ::std::vec::Vec<::comity::Date>,
    /// `url`.
    pub url: ::std::vec::Vec<::comity::Url>,
    /// `Only`.
    pub only: ::std::vec::Vec<Only>,
    /// `Word`.
    pub word: ::std::vec::Vec<Word>,
    /// `Key`.
    pub key: ::std::vec::Vec<Key>,
    /// `Serial`.
    pub serial: ::std::vec::Vec<Serial>,
    /// `Grade`.
    pub grade: ::std::vec::Vec<Grade>,
    /// `Code`.
    pub code: ::std::vec::Vec<Code>,
    /// `Nothing`.
    pub nothing: ::std::vec::Vec<Nothing>,
    /// `Leaf`.
    pub leaf: ::std::vec::Vec<Leaf>,
    /// `Shape`.
    pub shape: ::std::vec::Vec<Shape>,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape = __comity::RecordShape::new(
        "Many",
        &[
            __comity::FieldShape::new("text", "text")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("boolean", "boolean")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("integer", "integer")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("decimal", "decimal")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("date", "date")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("url", "url")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("only", "Only")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("word", "Word")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("key", "Key")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("serial", "Serial")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("grade", "Grade")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("code", "Code")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("nothing", "Nothing")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("leaf", "Leaf")
                .list(0, ::core::option::Option::None),
            __comity::FieldShape::new("shape", "Shape")
                .list(0, ::core::option::Option::None),
        ],
    );
    impl __comity::Decode for Many {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let slots = decoder.record::<15>(node, &SHAPE)?;
            let text = decoder.many::<::std::string::String>(&slots, 0);
            let boolean = decoder.many::<::core::primitive::bool>(&slots, 1);
            let integer = decoder.many::<::core::primitive::i64>(&slots, 2);
            let decimal = decoder.many::<::comity::Decimal>(&slots, 3);
            let date = decoder.many::<::comity::Date>(&slots, 4);
            let url = decoder.many::<::comity::Url>(&slots, 5);
            let only = decoder.many::<Only>(&slots, 6);
            let word = decoder.many::<Word>(&slots, 7);
            let key = decoder.many::<Key>(&slots, 8);
            let serial = decoder.many::<Serial>(&slots, 9);
            let grade = decoder.many::<Grade>(&slots, 10);
            let code = decoder.many::<Code>(&slots, 11);
            let nothing = decoder.many::<Nothing>(&slots, 12);
            let leaf = decoder.many::<Leaf>(&slots, 13);
            let shape = decoder.many::<Shape>(&slots, 14);
            ::core::option::Option::Some(Self {
                text: text?,
                boolean: boolean?,
                integer: integer?,
                decimal: decimal?,
                date: date?,
                url: url?,
                only: only?,
                word: word?,
                key: key?,
                serial: serial?,
                grade: grade?,
                code: code?,
                nothing: nothing?,
                leaf: leaf?,
                shape: shape?,
            })
        }
    }
    impl __comity::Fields for Many {
        fn shape(&self) -> &'static __comity::RecordShape {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => ::core::option::Option::Some(__comity::Reflect::view(&self.text)),
                1 => ::core::option::Option::Some(__comity::Reflect::view(&self.boolean)),
                2 => ::core::option::Option::Some(__comity::Reflect::view(&self.integer)),
                3 => ::core::option::Option::Some(__comity::Reflect::view(&self.decimal)),
                4 => ::core::option::Option::Some(__comity::Reflect::view(&self.date)),
                5 => ::core::option::Option::Some(__comity::Reflect::view(&self.url)),
                6 => ::core::option::Option::Some(__comity::Reflect::view(&self.only)),
                7 => ::core::option::Option::Some(__comity::Reflect::view(&self.word)),
                8 => ::core::option::Option::Some(__comity::Reflect::view(&self.key)),
                9 => ::core::option::Option::Some(__comity::Reflect::view(&self.serial)),
                10 => ::core::option::Option::Some(__comity::Reflect::view(&self.grade)),
                11 => ::core::option::Option::Some(__comity::Reflect::view(&self.code)),
                12 => {
                    ::core::option::Option::Some(__comity::Reflect::view(&self.nothing))
                }
                13 => ::core::option::Option::Some(__comity::Reflect::view(&self.leaf)),
                14 => ::core::option::Option::Some(__comity::Reflect::view(&self.shape)),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Many {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    ::comity::__serde!(Many);
    ::comity::__json_schema!(
        Many, "Many",
        "{\"description\":\"Any number of values of each type.\",\"type\":\"object\",\"properties\":{\"text\":{\"description\":\"`text`.\",\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"string\"}},\"boolean\":{\"description\":\"`boolean`.\",\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"boolean\"}},\"integer\":{\"description\":\"`integer`.\",\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"integer\",\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807}},\"decimal\":{\"description\":\"`decimal`.\",\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"number\"}},\"date\":{\"description\":\"`date`.\",\"type\":[\"array\",\"null\"],\"items\":{\"description\":\"A date, period or set of dates in EDTF (ISO 8601-2), levels 0 to 2.\",\"examples\":[\"2023-05-18\",\"1465~\",\"2023/..\"],\"maxLength\":1000,\"patternErrorMessage\":\"write a date as EDTF: 2023, 2023-05, 2023-05-18, 1465~, 2023/..\",\"type\":[\"string\",\"integer\"],\"pattern\":\"^(?:(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?|(?:(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|\\\\.\\\\.)?/(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:\\\\.\\\\.)?|(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)/(?:\\\\.\\\\.)?|[\\\\[{](?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:(?:\\\\.\\\\.|(?:\\\\.\\\\.)?,(?:\\\\.\\\\.)?)(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?))*(?:\\\\.\\\\.)?[\\\\]}])$\",\"minimum\":1000,\"maximum\":9999}},\"url\":{\"description\":\"`url`.\",\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"string\",\"format\":\"uri\",\"pattern\":\"^[Hh][Tt][Tt][Pp][Ss]?://[^\\\\s/?#<>\\\"\\\\\\\\^`{|}][^\\\\s<>\\\"\\\\\\\\^`{|}]*$\",\"patternErrorMessage\":\"write an address that begins with https:// or http://\"}},\"only\":{\"description\":\"`Only`.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Only\"}},\"word\":{\"description\":\"`Word`.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Word\"}},\"key\":{\"description\":\"`Key`.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Key\"}},\"serial\":{\"description\":\"`Serial`.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Serial\"}},\"grade\":{\"description\":\"`Grade`.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Grade\"}},\"code\":{\"description\":\"`Code`.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Code\"}},\"nothing\":{\"description\":\"`Nothing`.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Nothing\"}},\"leaf\":{\"description\":\"`Leaf`.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Leaf\"}},\"shape\":{\"description\":\"`Shape`.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Shape\"}}},\"additionalProperties\":false}",
        [Only, Word, Key, Serial, Grade, Code, Nothing, Leaf, Shape]
    );
};
/// One value of each type or more.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Some {
    /// `text`.
    pub text: ::std::vec::Vec<::std::string::String>,
    /// `boolean`.
    pub boolean: ::std::vec::Vec<::core::primitive::bool>,
    /// `integer`.
    pub integer: ::std::vec::Vec<::core::primitive::i64>,
    /// `decimal`.
    pub decimal: ::std::vec::Vec<::comity::Decimal>,
    /// `date`.
    pub date: ::std::vec::Vec<::comity::Date>,
    /// `url`.
    pub url: ::std::vec::Vec<::comity::Url>,
    /// `Only`.
    pub only: ::std::vec::Vec<Only>,
    /// `Word`.
    pub word: ::std::vec::Vec<Word>,
    /// `Key`.
    pub key: ::std::vec::Vec<Key>,
    /// `Serial`.
    pub serial: ::std::vec::Vec<Serial>,
    /// `Grade`.
    pub grade: ::std::vec::Vec<Grade>,
    /// `Code`.
    pub code: ::std::vec::Vec<Code>,
    /// `Nothing`.
    pub nothing: ::std::vec::Vec<Nothing>,
    /// `Leaf`.
    pub leaf: ::std::vec::Vec<Leaf>,
    /// `Shape`.
    pub shape: ::std::vec::Vec<Shape>,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape = __comity::RecordShape::new(
        "Some",
        &[
            __comity::FieldShape::new("text", "text")
                .list(1, ::core::option::Option::None),
            __comity::FieldShape::new("boolean", "boolean")
                .list(1, ::core::option::Option::None),
            __comity::FieldShape::new("integer", "integer")
                .list(1, ::core::option::Option::None),
            __comity::FieldShape::new("decimal", "decimal")
                .list(1, ::core::option::Option::None),
            __comity::FieldShape::new("date", "date")
                .list(1, ::core::option::Option::None),
            __comity::FieldShape::new("url", "url")
                .list(1, ::core::option::Option::None),
            __comity::FieldShape::new("only", "Only")
                .list(1, ::core::option::Option::None),
            __comity::FieldShape::new("word", "Word")
                .list(1, ::core::option::Option::None),
            __comity::FieldShape::new("key", "Key")
                .list(1, ::core::option::Option::None),
            __comity::FieldShape::new("serial", "Serial")
                .list(1, ::core::option::Option::None),
            __comity::FieldShape::new("grade", "Grade")
                .list(1, ::core::option::Option::None),
            __comity::FieldShape::new("code", "Code")
                .list(1, ::core::option::Option::None),
            __comity::FieldShape::new("nothing", "Nothing")
                .list(1, ::core::option::Option::None),
            __comity::FieldShape::new("leaf", "Leaf")
                .list(1, ::core::option::Option::None),
            __comity::FieldShape::new("shape", "Shape")
                .list(1, ::core::option::Option::None),
        ],
    );
    impl __comity::Decode for Some {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let slots = decoder.record::<15>(node, &SHAPE)?;
            let text = decoder.many::<::std::string::String>(&slots, 0);
            let boolean = decoder.many::<::core::primitive::bool>(&slots, 1);
            let integer = decoder.many::<::core::primitive::i64>(&slots, 2);
            let decimal = decoder.many::<::comity::Decimal>(&slots, 3);
            let date = decoder.many::<::comity::Date>(&slots, 4);
            let url = decoder.many::<::comity::Url>(&slots, 5);
            let only = decoder.many::<Only>(&slots, 6);
            let word = decoder.many::<Word>(&slots, 7);
            let key = decoder.many::<Key>(&slots, 8);
            let serial = decoder.many::<Serial>(&slots, 9);
            let grade = decoder.many::<Grade>(&slots, 10);
            let code = decoder.many::<Code>(&slots, 11);
            let nothing = decoder.many::<Nothing>(&slots, 12);
            let leaf = decoder.many::<Leaf>(&slots, 13);
            let shape = decoder.many::<Shape>(&slots, 14);
            ::core::option::Option::Some(Self {
                text: text?,
                boolean: boolean?,
                integer: integer?,
                decimal: decimal?,
                date: date?,
                url: url?,
                only: only?,
                word: word?,
                key: key?,
                serial: serial?,
                grade: grade?,
                code: code?,
                nothing: nothing?,
                leaf: leaf?,
                shape: shape?,
            })
        }
    }
    impl __comity::Fields for Some {
        fn shape(&self) -> &'static __comity::RecordShape {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => ::core::option::Option::Some(__comity::Reflect::view(&self.text)),
                1 => ::core::option::Option::Some(__comity::Reflect::view(&self.boolean)),
                2 => ::core::option::Option::Some(__comity::Reflect::view(&self.integer)),
                3 => ::core::option::Option::Some(__comity::Reflect::view(&self.decimal)),
                4 => ::core::option::Option::Some(__comity::Reflect::view(&self.date)),
                5 => ::core::option::Option::Some(__comity::Reflect::view(&self.url)),
                6 => ::core::option::Option::Some(__comity::Reflect::view(&self.only)),
                7 => ::core::option::Option::Some(__comity::Reflect::view(&self.word)),
                8 => ::core::option::Option::Some(__comity::Reflect::view(&self.key)),
                9 => ::core::option::Option::Some(__comity::Reflect::view(&self.serial)),
                10 => ::core::option::Option::Some(__comity::Reflect::view(&self.grade)),
                11 => ::core::option::Option::Some(__comity::Reflect::view(&self.code)),
                12 => {
                    ::core::option::Option::Some(__comity::Reflect::view(&self.nothing))
                }
                13 => ::core::option::Option::Some(__comity::Reflect::view(&self.leaf)),
                14 => ::core::option::Option::Some(__comity::Reflect::view(&self.shape)),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Some {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    ::comity::__serde!(Some);
    ::comity::__json_schema!(
        Some, "Some",
        "{\"description\":\"One value of each type or more.\",\"type\":\"object\",\"properties\":{\"text\":{\"description\":\"`text`.\",\"type\":\"array\",\"items\":{\"type\":\"string\"},\"minItems\":1},\"boolean\":{\"description\":\"`boolean`.\",\"type\":\"array\",\"items\":{\"type\":\"boolean\"},\"minItems\":1},\"integer\":{\"description\":\"`integer`.\",\"type\":\"array\",\"items\":{\"type\":\"integer\",\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807},\"minItems\":1},\"decimal\":{\"description\":\"`decimal`.\",\"type\":\"array\",\"items\":{\"type\":\"number\"},\"minItems\":1},\"date\":{\"description\":\"`date`.\",\"type\":\"array\",\"items\":{\"description\":\"A date, period or set of dates in EDTF (ISO 8601-2), levels 0 to 2.\",\"examples\":[\"2023-05-18\",\"1465~\",\"2023/..\"],\"maxLength\":1000,\"patternErrorMessage\":\"write a date as EDTF: 2023, 2023-05, 2023-05-18, 1465~, 2023/..\",\"type\":[\"string\",\"integer\"],\"pattern\":\"^(?:(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?|(?:(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|\\\\.\\\\.)?/(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:\\\\.\\\\.)?|(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)/(?:\\\\.\\\\.)?|[\\\\[{](?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:(?:\\\\.\\\\.|(?:\\\\.\\\\.)?,(?:\\\\.\\\\.)?)(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?))*(?:\\\\.\\\\.)?[\\\\]}])$\",\"minimum\":1000,\"maximum\":9999},\"minItems\":1},\"url\":{\"description\":\"`url`.\",\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\":\"uri\",\"pattern\":\"^[Hh][Tt][Tt][Pp][Ss]?://[^\\\\s/?#<>\\\"\\\\\\\\^`{|}][^\\\\s<>\\\"\\\\\\\\^`{|}]*$\",\"patternErrorMessage\":\"write an address that begins with https:// or http://\"},\"minItems\":1},\"only\":{\"description\":\"`Only`.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Only\"},\"minItems\":1},\"word\":{\"description\":\"`Word`.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Word\"},\"minItems\":1},\"key\":{\"description\":\"`Key`.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Key\"},\"minItems\":1},\"serial\":{\"description\":\"`Serial`.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Serial\"},\"minItems\":1},\"grade\":{\"description\":\"`Grade`.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Grade\"},\"minItems\":1},\"code\":{\"description\":\"`Code`.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Code\"},\"minItems\":1},\"nothing\":{\"description\":\"`Nothing`.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Nothing\"},\"minItems\":1},\"leaf\":{\"description\":\"`Leaf`.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Leaf\"},\"minItems\":1},\"shape\":{\"description\":\"`Shape`.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Shape\"},\"minItems\":1}},\"required\":[\"text\",\"boolean\",\"integer\",\"decimal\",\"date\",\"url\",\"only\",\"word\",\"key\",\"serial\",\"grade\",\"code\",\"nothing\",\"leaf\",\"shape\"],\"additionalProperties\":false}",
        [Only, Word, Key, Serial, Grade, Code, Nothing, Leaf, Shape]
    );
};
/// Two or three values of each type.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Few {
    /// `text`.
    pub text: ::std::vec::Vec<::std::string::String>,
    /// `boolean`.
    pub boolean: ::std::vec::Vec<::core::primitive::bool>,
    /// `integer`.
    pub integer: ::std::vec::Vec<::core::primitive::i64>,
    /// `decimal`.
    pub decimal: ::std::vec::Vec<::comity::Decimal>,
    /// `date`.
    pub date: ::std::vec::Vec<::comity::Date>,
    /// `url`.
    pub url: ::std::vec::Vec<::comity::Url>,
    /// `Only`.
    pub only: ::std::vec::Vec<Only>,
    /// `Word`.
    pub word: ::std::vec::Vec<Word>,
    /// `Key`.
    pub key: ::std::vec::Vec<Key>,
    /// `Serial`.
    pub serial: ::std::vec::Vec<Serial>,
    /// `Grade`.
    pub grade: ::std::vec::Vec<Grade>,
    /// `Code`.
    pub code: ::std::vec::Vec<Code>,
    /// `Nothing`.
    pub nothing: ::std::vec::Vec<Nothing>,
    /// `Leaf`.
    pub leaf: ::std::vec::Vec<Leaf>,
    /// `Shape`.
    pub shape: ::std::vec::Vec<Shape>,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape = __comity::RecordShape::new(
        "Few",
        &[
            __comity::FieldShape::new("text", "text")
                .list(2, ::core::option::Option::Some(3)),
            __comity::FieldShape::new("boolean", "boolean")
                .list(2, ::core::option::Option::Some(3)),
            __comity::FieldShape::new("integer", "integer")
                .list(2, ::core::option::Option::Some(3)),
            __comity::FieldShape::new("decimal", "decimal")
                .list(2, ::core::option::Option::Some(3)),
            __comity::FieldShape::new("date", "date")
                .list(2, ::core::option::Option::Some(3)),
            __comity::FieldShape::new("url", "url")
                .list(2, ::core::option::Option::Some(3)),
            __comity::FieldShape::new("only", "Only")
                .list(2, ::core::option::Option::Some(3)),
            __comity::FieldShape::new("word", "Word")
                .list(2, ::core::option::Option::Some(3)),
            __comity::FieldShape::new("key", "Key")
                .list(2, ::core::option::Option::Some(3)),
            __comity::FieldShape::new("serial", "Serial")
                .list(2, ::core::option::Option::Some(3)),
            __comity::FieldShape::new("grade", "Grade")
                .list(2, ::core::option::Option::Some(3)),
            __comity::FieldShape::new("code", "Code")
                .list(2, ::core::option::Option::Some(3)),
            __comity::FieldShape::new("nothing", "Nothing")
                .list(2, ::core::option::Option::Some(3)),
            __comity::FieldShape::new("leaf", "Leaf")
                .list(2, ::core::option::Option::Some(3)),
            __comity::FieldShape::new("shape", "Shape")
                .list(2, ::core::option::Option::Some(3)),
        ],
    );
    impl __comity::Decode for Few {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let slots = decoder.record::<15>(node, &SHAPE)?;
            let text = decoder.many::<::std::string::String>(&slots, 0);
            let boolean = decoder.many::<::core::primitive::bool>(&slots, 1);
            let integer = decoder.many::<::core::primitive::i64>(&slots, 2);
            let decimal = decoder.many::<::comity::Decimal>(&slots, 3);
            let date = decoder.many::<::comity::Date>(&slots, 4);
            let url = decoder.many::<::comity::Url>(&slots, 5);
            let only = decoder.many::<Only>(&slots, 6);
            let word = decoder.many::<Word>(&slots, 7);
            let key = decoder.many::<Key>(&slots, 8);
            let serial = decoder.many::<Serial>(&slots, 9);
            let grade = decoder.many::<Grade>(&slots, 10);
            let code = decoder.many::<Code>(&slots, 11);
            let nothing = decoder.many::<Nothing>(&slots, 12);
            let leaf = decoder.many::<Leaf>(&slots, 13);
            let shape = decoder.many::<Shape>(&slots, 14);
            ::core::option::Option::Some(Self {
                text: text?,
                boolean: boolean?,
                integer: integer?,
                decimal: decimal?,
                date: date?,
                url: url?,
                only: only?,
                word: word?,
                key: key?,
                serial: serial?,
                grade: grade?,
                code: code?,
                nothing: nothing?,
                leaf: leaf?,
                shape: shape?,
            })
        }
    }
    impl __comity::Fields for Few {
        fn shape(&self) -> &'static __comity::RecordShape {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => ::core::option::Option::Some(__comity::Reflect::view(&self.text)),
                1 => ::core::option::Option::Some(__comity::Reflect::view(&self.boolean)),
                2 => ::core::option::Option::Some(__comity::Reflect::view(&self.integer)),
                3 => ::core::option::Option::Some(__comity::Reflect::view(&self.decimal)),
                4 => ::core::option::Option::Some(__comity::Reflect::view(&self.date)),
                5 => ::core::option::Option::Some(__comity::Reflect::view(&self.url)),
                6 => ::core::option::Option::Some(__comity::Reflect::view(&self.only)),
                7 => ::core::option::Option::Some(__comity::Reflect::view(&self.word)),
                8 => ::core::option::Option::Some(__comity::Reflect::view(&self.key)),
                9 => ::core::option::Option::Some(__comity::Reflect::view(&self.serial)),
                10 => ::core::option::Option::Some(__comity::Reflect::view(&self.grade)),
                11 => ::core::option::Option::Some(__comity::Reflect::view(&self.code)),
                12 => {
                    ::core::option::Option::Some(__comity::Reflect::view(&self.nothing))
                }
                13 => ::core::option::Option::Some(__comity::Reflect::view(&self.leaf)),
                14 => ::core::option::Option::Some(__comity::Reflect::view(&self.shape)),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Few {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    ::comity::__serde!(Few);
    ::comity::__json_schema!(
        Few, "Few",
        "{\"description\":\"Two or three values of each type.\",\"type\":\"object\",\"properties\":{\"text\":{\"description\":\"`text`.\",\"type\":\"array\",\"items\":{\"type\":\"string\"},\"minItems\":2,\"maxItems\":3},\"boolean\":{\"description\":\"`boolean`.\",\"type\":\"array\",\"items\":{\"type\":\"boolean\"},\"minItems\":2,\"maxItems\":3},\"integer\":{\"description\":\"`integer`.\",\"type\":\"array\",\"items\":{\"type\":\"integer\",\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807},\"minItems\":2,\"maxItems\":3},\"decimal\":{\"description\":\"`decimal`.\",\"type\":\"array\",\"items\":{\"type\":\"number\"},\"minItems\":2,\"maxItems\":3},\"date\":{\"description\":\"`date`.\",\"type\":\"array\",\"items\":{\"description\":\"A date, period or set of dates in EDTF (ISO 8601-2), levels 0 to 2.\",\"examples\":[\"2023-05-18\",\"1465~\",\"2023/..\"],\"maxLength\":1000,\"patternErrorMessage\":\"write a date as EDTF: 2023, 2023-05, 2023-05-18, 1465~, 2023/..\",\"type\":[\"string\",\"integer\"],\"pattern\":\"^(?:(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?|(?:(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|\\\\.\\\\.)?/(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:\\\\.\\\\.)?|(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)/(?:\\\\.\\\\.)?|[\\\\[{](?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:(?:\\\\.\\\\.|(?:\\\\.\\\\.)?,(?:\\\\.\\\\.)?)(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?))*(?:\\\\.\\\\.)?[\\\\]}])$\",\"minimum\":1000,\"maximum\":9999},\"minItems\":2,\"maxItems\":3},\"url\":{\"description\":\"`url`.\",\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\":\"uri\",\"pattern\":\"^[Hh][Tt][Tt][Pp][Ss]?://[^\\\\s/?#<>\\\"\\\\\\\\^`{|}][^\\\\s<>\\\"\\\\\\\\^`{|}]*$\",\"patternErrorMessage\":\"write an address that begins with https:// or http://\"},\"minItems\":2,\"maxItems\":3},\"only\":{\"description\":\"`Only`.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Only\"},\"minItems\":2,\"maxItems\":3},\"word\":{\"description\":\"`Word`.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Word\"},\"minItems\":2,\"maxItems\":3},\"key\":{\"description\":\"`Key`.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Key\"},\"minItems\":2,\"maxItems\":3},\"serial\":{\"description\":\"`Serial`.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Serial\"},\"minItems\":2,\"maxItems\":3},\"grade\":{\"description\":\"`Grade`.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Grade\"},\"minItems\":2,\"maxItems\":3},\"code\":{\"description\":\"`Code`.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Code\"},\"minItems\":2,\"maxItems\":3},\"nothing\":{\"description\":\"`Nothing`.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Nothing\"},\"minItems\":2,\"maxItems\":3},\"leaf\":{\"description\":\"`Leaf`.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Leaf\"},\"minItems\":2,\"maxItems\":3},\"shape\":{\"description\":\"`Shape`.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Shape\"},\"minItems\":2,\"maxItems\":3}},\"required\":[\"text\",\"boolean\",\"integer\",\"decimal\",\"date\",\"url\",\"only\",\"word\",\"key\",\"serial\",\"grade\",\"code\",\"nothing\",\"leaf\",\"shape\"],\"additionalProperties\":false}",
        [Only, Word, Key, Serial, Grade, Code, Nothing, Leaf, Shape]
    );
};
/// A value of each type that can have a default.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standard {
    /// `text`.
    pub text: ::std::string::String,
    /// `boolean`.
    pub boolean: ::core::primitive::bool,
    /// `integer`.
    pub integer: ::core::primitive::i64,
    /// `decimal`.
    pub decimal: ::comity::Decimal,
    /// `date`.
    pub date: ::comity::Date,
    /// `url`.
    pub url: ::comity::Url,
    /// `Only`.
    pub only: Only,
    /// `Word`.
    pub word: Word,
    /// `Key`.
    pub key: Key,
    /// `Serial`.
    pub serial: Serial,
    /// `Grade`.
    pub grade: Grade,
    /// `Code`.
    pub code: Code,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape = __comity::RecordShape::new(
        "Standard",
        &[
            __comity::FieldShape::new("text", "text").default("un \"mot\""),
            __comity::FieldShape::new("boolean", "boolean").default("true"),
            __comity::FieldShape::new("integer", "integer").default("1e3"),
            __comity::FieldShape::new("decimal", "decimal").default("-0.50"),
            __comity::FieldShape::new("date", "date").default("1991-12~"),
            __comity::FieldShape::new("url", "url").default("https://example.org/a"),
            __comity::FieldShape::new("only", "Only").default("only"),
            __comity::FieldShape::new("word", "Word").default("050"),
            __comity::FieldShape::new("key", "Key").default("a-b"),
            __comity::FieldShape::new("serial", "Serial").default("7.0"),
            __comity::FieldShape::new("grade", "Grade").default("2.50"),
            __comity::FieldShape::new("code", "Code").default("c-007"),
        ],
    );
    impl __comity::Decode for Standard {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let slots = decoder.record::<12>(node, &SHAPE)?;
            let text = decoder
                .optional::<::std::string::String>(&slots, 0)
                .and_then(|value| {
                    value
                        .or_else(|| ::core::option::Option::Some(
                            ::std::string::String::from("un \"mot\""),
                        ))
                });
            let boolean = decoder
                .optional::<::core::primitive::bool>(&slots, 1)
                .and_then(|value| value.or_else(|| ::core::option::Option::Some(true)));
            let integer = decoder
                .optional::<::core::primitive::i64>(&slots, 2)
                .and_then(|value| {
                    value.or_else(|| ::core::option::Option::Some(1000i64))
                });
            let decimal = decoder
                .optional::<::comity::Decimal>(&slots, 3)
                .and_then(|value| {
                    value.or_else(|| __comity::Decimal::parse("-0.50").ok())
                });
            let date = decoder
                .optional::<::comity::Date>(&slots, 4)
                .and_then(|value| value.or_else(|| "1991-12~".parse().ok()));
            let url = decoder
                .optional::<::comity::Url>(&slots, 5)
                .and_then(|value| {
                    value.or_else(|| "https://example.org/a".parse().ok())
                });
            let only = decoder
                .optional::<Only>(&slots, 6)
                .and_then(|value| {
                    value.or_else(|| ::core::option::Option::Some(Only::Only))
                });
            let word = decoder
                .optional::<Word>(&slots, 7)
                .and_then(|value| {
                    value.or_else(|| ::core::option::Option::Some(Word::Fifty))
                });
            let key = decoder
                .optional::<Key>(&slots, 8)
                .and_then(|value| value.or_else(|| "a-b".parse().ok()));
            let serial = decoder
                .optional::<Serial>(&slots, 9)
                .and_then(|value| value.or_else(|| 7i64.try_into().ok()));
            let grade = decoder
                .optional::<Grade>(&slots, 10)
                .and_then(|value| {
                    value
                        .or_else(|| {
                            __comity::Decimal::parse("2.50")
                                .ok()
                                .and_then(|number| number.try_into().ok())
                        })
                });
            let code = decoder
                .optional::<Code>(&slots, 11)
                .and_then(|value| {
                    value.or_else(|| ::core::option::Option::Some(Code::C007))
                });
            ::core::option::Option::Some(Self {
                text: text?,
                boolean: boolean?,
                integer: integer?,
                decimal: decimal?,
                date: date?,
                url: url?,
                only: only?,
                word: word?,
                key: key?,
                serial: serial?,
                grade: grade?,
                code: code?,
            })
        }
    }
    impl __comity::Fields for Standard {
        fn shape(&self) -> &'static __comity::RecordShape {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => ::core::option::Option::Some(__comity::Reflect::view(&self.text)),
                1 => ::core::option::Option::Some(__comity::Reflect::view(&self.boolean)),
                2 => ::core::option::Option::Some(__comity::Reflect::view(&self.integer)),
                3 => ::core::option::Option::Some(__comity::Reflect::view(&self.decimal)),
                4 => ::core::option::Option::Some(__comity::Reflect::view(&self.date)),
                5 => ::core::option::Option::Some(__comity::Reflect::view(&self.url)),
                6 => ::core::option::Option::Some(__comity::Reflect::view(&self.only)),
                7 => ::core::option::Option::Some(__comity::Reflect::view(&self.word)),
                8 => ::core::option::Option::Some(__comity::Reflect::view(&self.key)),
                9 => ::core::option::Option::Some(__comity::Reflect::view(&self.serial)),
                10 => ::core::option::Option::Some(__comity::Reflect::view(&self.grade)),
                11 => ::core::option::Option::Some(__comity::Reflect::view(&self.code)),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Standard {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    ::comity::__serde!(Standard);
    ::comity::__json_schema!(
        Standard, "Standard",
        "{\"description\":\"A value of each type that can have a default.\",\"type\":\"object\",\"properties\":{\"text\":{\"description\":\"`text`.\",\"type\":[\"string\",\"null\"],\"default\":\"un \\\"mot\\\"\"},\"boolean\":{\"description\":\"`boolean`.\",\"type\":[\"boolean\",\"null\"],\"default\":true},\"integer\":{\"description\":\"`integer`.\",\"type\":[\"integer\",\"null\"],\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807,\"default\":1e3},\"decimal\":{\"description\":\"`decimal`.\",\"type\":[\"number\",\"null\"],\"default\":-0.50},\"date\":{\"description\":\"`date`.\",\"anyOf\":[{\"description\":\"A date, period or set of dates in EDTF (ISO 8601-2), levels 0 to 2.\",\"examples\":[\"2023-05-18\",\"1465~\",\"2023/..\"],\"maxLength\":1000,\"patternErrorMessage\":\"write a date as EDTF: 2023, 2023-05, 2023-05-18, 1465~, 2023/..\",\"type\":[\"string\",\"integer\"],\"pattern\":\"^(?:(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?|(?:(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|\\\\.\\\\.)?/(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:\\\\.\\\\.)?|(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)/(?:\\\\.\\\\.)?|[\\\\[{](?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:(?:\\\\.\\\\.|(?:\\\\.\\\\.)?,(?:\\\\.\\\\.)?)(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?))*(?:\\\\.\\\\.)?[\\\\]}])$\",\"minimum\":1000,\"maximum\":9999},{\"type\":\"null\"}],\"default\":\"1991-12~\"},\"url\":{\"description\":\"`url`.\",\"type\":[\"string\",\"null\"],\"format\":\"uri\",\"pattern\":\"^[Hh][Tt][Tt][Pp][Ss]?://[^\\\\s/?#<>\\\"\\\\\\\\^`{|}][^\\\\s<>\\\"\\\\\\\\^`{|}]*$\",\"patternErrorMessage\":\"write an address that begins with https:// or http://\",\"default\":\"https://example.org/a\"},\"only\":{\"description\":\"`Only`.\",\"anyOf\":[{\"$ref\":\"#/$defs/Only\"},{\"type\":\"null\"}],\"default\":\"only\"},\"word\":{\"description\":\"`Word`.\",\"anyOf\":[{\"$ref\":\"#/$defs/Word\"},{\"type\":\"null\"}],\"default\":\"050\"},\"key\":{\"description\":\"`Key`.\",\"anyOf\":[{\"$ref\":\"#/$defs/Key\"},{\"type\":\"null\"}],\"default\":\"a-b\"},\"serial\":{\"description\":\"`Serial`.\",\"anyOf\":[{\"$ref\":\"#/$defs/Serial\"},{\"type\":\"null\"}],\"default\":7.0},\"grade\":{\"description\":\"`Grade`.\",\"anyOf\":[{\"$ref\":\"#/$defs/Grade\"},{\"type\":\"null\"}],\"default\":2.50},\"code\":{\"description\":\"`Code`.\",\"anyOf\":[{\"$ref\":\"#/$defs/Code\"},{\"type\":\"null\"}],\"default\":\"c-007\"}},\"additionalProperties\":false}",
        [Only, Word, Key, Serial, Grade, Code]
    );
};
/// A record without fields.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nothing {}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape = __comity::RecordShape::new("Nothing", &[]);
    static RULES: [__comity::RuleShape; 1] = [
        __comity::RuleShape {
            id: "nothing-is-nothing",
            severity: __comity::Severity::Error,
            at: ::core::option::Option::None,
            message: &[__comity::Part::Text("never said {}}")],
            definition: "",
        },
    ];
    /// `1 + 1 == 2 && true`
    fn nothing_is_nothing() -> ::core::option::Option<::core::primitive::bool> {
        ::core::option::Option::Some(
            __comity::rule::and(
                || ::core::option::Option::Some(((1i64).checked_add(1i64)?) == 2i64),
                || ::core::option::Option::Some(true),
            )?,
        )
    }
    impl __comity::Decode for Nothing {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let slots = decoder.record::<0>(node, &SHAPE)?;
            decoder.rule(&slots, &RULES[0], nothing_is_nothing());
            ::core::option::Option::Some(Self {})
        }
    }
    impl __comity::Fields for Nothing {
        fn shape(&self) -> &'static __comity::RecordShape {
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
    impl __comity::Reflect for Nothing {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    ::comity::__serde!(Nothing);
    ::comity::__json_schema!(
        Nothing, "Nothing",
        "{\"description\":\"A record without fields.\",\"type\":\"object\",\"properties\":{},\"additionalProperties\":false}",
        []
    );
};
/// A record with ids of all kinds.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf {
    /// An id.
    pub key: Key,
    /// An id.
    pub serial: ::core::option::Option<Serial>,
    /// An id.
    pub grade: ::core::option::Option<Grade>,
    /// An id with a default.
    pub anything: Anything,
    /// A reference.
    pub to_key: ::std::vec::Vec<Key>,
    /// A reference.
    pub to_serial: ::core::option::Option<Serial>,
    /// A reference.
    pub to_grade: ::std::vec::Vec<Grade>,
    /// A reference.
    pub elsewhere: ::core::option::Option<Key>,
    /// A text.
    pub wide: ::core::option::Option<Wide>,
    /// A length.
    pub length: ::core::option::Option<Quantity>,
    /// Lengths.
    pub lengths: ::std::vec::Vec<Quantity>,
    /// Not used.
    #[deprecated(since = "0.1.0", note = "it is old: use `key`")]
    pub old: ::core::option::Option<::std::string::String>,
    /// Not used.
    #[deprecated(since = "0.1.0", note = "it is older")]
    pub older: ::core::option::Option<::std::string::String>,
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::RecordShape = __comity::RecordShape::new(
        "Leaf",
        &[
            __comity::FieldShape::new("key", "Key").identity("Key"),
            __comity::FieldShape::new("serial", "Serial").optional().identity("Serial"),
            __comity::FieldShape::new("grade", "Grade").optional().identity("Grade"),
            __comity::FieldShape::new("anything", "Anything")
                .default("any")
                .identity("Anything"),
            __comity::FieldShape::new("to_key", "Key")
                .list(0, ::core::option::Option::None)
                .reference("Key"),
            __comity::FieldShape::new("to_serial", "Serial")
                .optional()
                .reference("Serial"),
            __comity::FieldShape::new("to_grade", "Grade")
                .list(0, ::core::option::Option::Some(2))
                .reference("Grade"),
            __comity::FieldShape::new("elsewhere", "Key")
                .optional()
                .corpus_reference("Key"),
            __comity::FieldShape::new("wide", "Wide").optional(),
            __comity::FieldShape::new("length", "Quantity")
                .optional()
                .unit(<Unit as __comity::Vocabulary>::TABLE, 1),
            __comity::FieldShape::new("lengths", "Quantity")
                .list(0, ::core::option::Option::Some(2))
                .unit(<Unit as __comity::Vocabulary>::TABLE, 23),
            __comity::FieldShape::new("old", "text").optional().deprecated("key"),
            __comity::FieldShape::new("older", "text").optional().deprecated(""),
        ],
    );
    impl __comity::Decode for Leaf {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            let slots = decoder.record::<13>(node, &SHAPE)?;
            let key = decoder.required::<Key>(&slots, 0);
            let serial = decoder.optional::<Serial>(&slots, 1);
            let grade = decoder.optional::<Grade>(&slots, 2);
            let anything = decoder
                .optional::<Anything>(&slots, 3)
                .and_then(|value| value.or_else(|| "any".parse().ok()));
            let to_key = decoder.many::<Key>(&slots, 4);
            let to_serial = decoder.optional::<Serial>(&slots, 5);
            let to_grade = decoder.many::<Grade>(&slots, 6);
            let elsewhere = decoder.optional::<Key>(&slots, 7);
            let wide = decoder.optional::<Wide>(&slots, 8);
            let length = decoder.optional::<Quantity>(&slots, 9);
            let lengths = decoder.many::<Quantity>(&slots, 10);
            let old = decoder.optional::<::std::string::String>(&slots, 11);
            let older = decoder.optional::<::std::string::String>(&slots, 12);
            ::core::option::Option::Some(Self {
                key: key?,
                serial: serial?,
                grade: grade?,
                anything: anything?,
                to_key: to_key?,
                to_serial: to_serial?,
                to_grade: to_grade?,
                elsewhere: elsewhere?,
                wide: wide?,
                length: length?,
                lengths: lengths?,
                old: old?,
                older: older?,
            })
        }
    }
    impl __comity::Fields for Leaf {
        fn shape(&self) -> &'static __comity::RecordShape {
            &SHAPE
        }
        fn field(
            &self,
            index: ::core::primitive::usize,
        ) -> ::core::option::Option<__comity::View<'_>> {
            match index {
                0 => ::core::option::Option::Some(__comity::Reflect::view(&self.key)),
                1 => self.serial.as_ref().map(__comity::Reflect::view),
                2 => self.grade.as_ref().map(__comity::Reflect::view),
                3 => {
                    ::core::option::Option::Some(__comity::Reflect::view(&self.anything))
                }
                4 => ::core::option::Option::Some(__comity::Reflect::view(&self.to_key)),
                5 => self.to_serial.as_ref().map(__comity::Reflect::view),
                6 => {
                    ::core::option::Option::Some(__comity::Reflect::view(&self.to_grade))
                }
                7 => self.elsewhere.as_ref().map(__comity::Reflect::view),
                8 => self.wide.as_ref().map(__comity::Reflect::view),
                9 => self.length.as_ref().map(__comity::Reflect::view),
                10 => {
                    ::core::option::Option::Some(__comity::Reflect::view(&self.lengths))
                }
                11 => self.old.as_ref().map(__comity::Reflect::view),
                12 => self.older.as_ref().map(__comity::Reflect::view),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Leaf {
        fn view(&self) -> __comity::View<'_> {
            __comity::View::Record(self)
        }
    }
    ::comity::__serde!(Leaf);
    ::comity::__json_schema!(
        Leaf, "Leaf",
        "{\"description\":\"A record with ids of all kinds.\",\"type\":\"object\",\"properties\":{\"key\":{\"description\":\"An id.\",\"$ref\":\"#/$defs/Key\"},\"serial\":{\"description\":\"An id.\",\"anyOf\":[{\"$ref\":\"#/$defs/Serial\"},{\"type\":\"null\"}]},\"grade\":{\"description\":\"An id.\",\"anyOf\":[{\"$ref\":\"#/$defs/Grade\"},{\"type\":\"null\"}]},\"anything\":{\"description\":\"An id with a default.\",\"anyOf\":[{\"$ref\":\"#/$defs/Anything\"},{\"type\":\"null\"}],\"default\":\"any\"},\"to_key\":{\"description\":\"A reference.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Key\"}},\"to_serial\":{\"description\":\"A reference.\",\"anyOf\":[{\"$ref\":\"#/$defs/Serial\"},{\"type\":\"null\"}]},\"to_grade\":{\"description\":\"A reference.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Grade\"},\"maxItems\":2},\"elsewhere\":{\"description\":\"A reference.\",\"anyOf\":[{\"$ref\":\"#/$defs/Key\"},{\"type\":\"null\"}]},\"wide\":{\"description\":\"A text.\",\"anyOf\":[{\"$ref\":\"#/$defs/Wide\"},{\"type\":\"null\"}]},\"length\":{\"description\":\"A length.\",\"anyOf\":[{\"allOf\":[{\"$ref\":\"#/$defs/Quantity\"},{\"properties\":{\"unit\":{\"enum\":[\"length\",\"m\",\"km\"]}}}]},{\"type\":\"null\"}]},\"lengths\":{\"description\":\"Lengths.\",\"type\":[\"array\",\"null\"],\"items\":{\"allOf\":[{\"$ref\":\"#/$defs/Quantity\"},{\"properties\":{\"unit\":{\"enum\":[\"km\"]}}}]},\"maxItems\":2},\"old\":{\"description\":\"Not used.\\n\\nDeprecated since 0.1.0 (it is old): use `key`.\",\"type\":[\"string\",\"null\"],\"deprecated\":true},\"older\":{\"description\":\"Not used.\\n\\nDeprecated since 0.1.0 (it is older).\",\"type\":[\"string\",\"null\"],\"deprecated\":true}},\"required\":[\"key\"],\"additionalProperties\":false}",
        [Key, Serial, Grade, Anything, Wide, Quantity]
    );
};
/// A union whose fields are boxed in one variant and not in the other.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Ring {
    /// A record that holds others that hold it.
    Outer(Outer),
    /// Like an outer record, but nothing holds it.
    Loop(Loop),
}
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
impl Ring {
    /// The value of `type`: which variant this is.
    pub fn r#type(&self) -> &'static ::core::primitive::str {
        match self {
            Self::Outer(_) => "outer",
            Self::Loop(_) => "loop",
        }
    }
    /// By way of a record.
    pub fn inner(&self) -> ::core::option::Option<&Inner> {
        match self {
            Self::Outer(record) => record.inner.as_deref(),
            Self::Loop(record) => record.inner.as_deref(),
        }
    }
    /// A number.
    pub fn size(&self) -> ::core::primitive::i64 {
        match self {
            Self::Outer(record) => record.size,
            Self::Loop(record) => record.size,
        }
    }
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::UnionShape = __comity::UnionShape {
        name: "Ring",
        tag: "type",
        variants: &["outer", "loop"],
        identity: ::core::option::Option::None,
    };
    impl __comity::Decode for Ring {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            match decoder.variant(node, &SHAPE)? {
                0 => <Outer as __comity::Decode>::decode(decoder, node).map(Self::Outer),
                1 => <Loop as __comity::Decode>::decode(decoder, node).map(Self::Loop),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Ring {
        fn view(&self) -> __comity::View<'_> {
            match self {
                Self::Outer(record) => __comity::View::Variant("type", "outer", record),
                Self::Loop(record) => __comity::View::Variant("type", "loop", record),
            }
        }
    }
    ::comity::__serde!(Ring);
    ::comity::__json_schema!(
        Ring, "Ring",
        "{\"description\":\"A union whose fields are boxed in one variant and not in the other.\",\"type\":\"object\",\"properties\":{\"type\":{\"enum\":[\"outer\",\"loop\"]}},\"required\":[\"type\"],\"allOf\":[{\"if\":{\"properties\":{\"type\":{\"const\":\"outer\"}},\"required\":[\"type\"]},\"then\":{\"description\":\"A record that holds others that hold it.\",\"type\":\"object\",\"properties\":{\"type\":{\"const\":\"outer\"},\"inner\":{\"description\":\"By way of a record.\",\"anyOf\":[{\"$ref\":\"#/$defs/Inner\"},{\"type\":\"null\"}]},\"shape\":{\"description\":\"By way of a union.\",\"anyOf\":[{\"$ref\":\"#/$defs/Ring\"},{\"type\":\"null\"}]},\"shapes\":{\"description\":\"In a list.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Ring\"}},\"size\":{\"description\":\"A number.\",\"type\":\"integer\",\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807}},\"required\":[\"type\",\"size\"],\"additionalProperties\":false}},{\"if\":{\"properties\":{\"type\":{\"const\":\"loop\"}},\"required\":[\"type\"]},\"then\":{\"description\":\"Like an outer record, but nothing holds it.\",\"type\":\"object\",\"properties\":{\"type\":{\"const\":\"loop\"},\"inner\":{\"description\":\"An inner record.\",\"anyOf\":[{\"$ref\":\"#/$defs/Inner\"},{\"type\":\"null\"}]},\"size\":{\"description\":\"A number.\",\"type\":\"integer\",\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807}},\"required\":[\"type\",\"size\"],\"additionalProperties\":false}}]}",
        [Inner, Ring]
    );
};
/// A union.
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Shape {
    /// A variant that takes one rule over twice.
    Spot(Spot),
    /// A variant.
    Box(BoxShape),
    /// A variant.
    None(Blank),
}
#[allow(deprecated, unreachable_pub, unused, clippy::all, clippy::pedantic)]
impl Shape {
    /// The value of `sort`: which variant this is.
    pub fn sort(&self) -> &'static ::core::primitive::str {
        match self {
            Self::Spot(_) => "spot",
            Self::Box(_) => "box",
            Self::None(_) => "none",
        }
    }
    /// A date.
    pub fn day(&self) -> &::comity::Date {
        match self {
            Self::Spot(record) => &record.day,
            Self::Box(record) => &record.day,
            Self::None(record) => &record.day,
        }
    }
}
#[allow(deprecated, nonstandard_style, unused, clippy::all, clippy::pedantic)]
const _: () = {
    use ::comity::__private as __comity;
    static SHAPE: __comity::UnionShape = __comity::UnionShape {
        name: "Shape",
        tag: "sort",
        variants: &["spot", "box", "none"],
        identity: ::core::option::Option::None,
    };
    impl __comity::Decode for Shape {
        fn decode<'t>(
            decoder: &mut __comity::Decoder<'t>,
            node: __comity::Node<'t>,
        ) -> ::core::option::Option<Self> {
            match decoder.variant(node, &SHAPE)? {
                0 => <Spot as __comity::Decode>::decode(decoder, node).map(Self::Spot),
                1 => <BoxShape as __comity::Decode>::decode(decoder, node).map(Self::Box),
                2 => <Blank as __comity::Decode>::decode(decoder, node).map(Self::None),
                _ => ::core::option::Option::None,
            }
        }
    }
    impl __comity::Reflect for Shape {
        fn view(&self) -> __comity::View<'_> {
            match self {
                Self::Spot(record) => __comity::View::Variant("sort", "spot", record),
                Self::Box(record) => __comity::View::Variant("sort", "box", record),
                Self::None(record) => __comity::View::Variant("sort", "none", record),
            }
        }
    }
    ::comity::__serde!(Shape);
    ::comity::__json_schema!(
        Shape, "Shape",
        "{\"description\":\"A union.\",\"type\":\"object\",\"properties\":{\"sort\":{\"enum\":[\"spot\",\"box\",\"none\"]}},\"required\":[\"sort\"],\"allOf\":[{\"if\":{\"properties\":{\"sort\":{\"const\":\"spot\"}},\"required\":[\"sort\"]},\"then\":{\"description\":\"A variant that takes one rule over twice.\",\"type\":\"object\",\"properties\":{\"sort\":{\"const\":\"spot\"},\"size\":{\"description\":\"A number.\",\"type\":\"number\"},\"tags\":{\"description\":\"Texts.\",\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"string\"}},\"note\":{\"description\":\"A text.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"A name.\",\"$ref\":\"#/$defs/Key\"},\"serial\":{\"description\":\"A number.\",\"type\":\"integer\",\"minimum\":-9223372036854775808,\"maximum\":9223372036854775807},\"day\":{\"description\":\"A date.\",\"description\":\"A date, period or set of dates in EDTF (ISO 8601-2), levels 0 to 2.\",\"examples\":[\"2023-05-18\",\"1465~\",\"2023/..\"],\"maxLength\":1000,\"patternErrorMessage\":\"write a date as EDTF: 2023, 2023-05, 2023-05-18, 1465~, 2023/..\",\"type\":[\"string\",\"integer\"],\"pattern\":\"^(?:(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?|(?:(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|\\\\.\\\\.)?/(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:\\\\.\\\\.)?|(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)/(?:\\\\.\\\\.)?|[\\\\[{](?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:(?:\\\\.\\\\.|(?:\\\\.\\\\.)?,(?:\\\\.\\\\.)?)(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?))*(?:\\\\.\\\\.)?[\\\\]}])$\",\"minimum\":1000,\"maximum\":9999}},\"required\":[\"sort\",\"size\",\"name\",\"serial\",\"day\"],\"additionalProperties\":false,\"allOf\":[{\"$comment\":\"rule size-is-positive\",\"properties\":{\"size\":{\"type\":\"number\",\"exclusiveMinimum\":0}}}]}},{\"if\":{\"properties\":{\"sort\":{\"const\":\"box\"}},\"required\":[\"sort\"]},\"then\":{\"description\":\"A variant.\",\"type\":\"object\",\"properties\":{\"sort\":{\"const\":\"box\"},\"size\":{\"description\":\"A number.\",\"type\":\"number\"},\"tags\":{\"description\":\"Texts.\",\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"string\"}},\"name\":{\"description\":\"A name.\",\"$ref\":\"#/$defs/Key\"},\"note\":{\"description\":\"A text that is never absent.\",\"type\":[\"string\",\"null\"],\"default\":\"x\"},\"serial\":{\"description\":\"A number.\",\"$ref\":\"#/$defs/Serial\"},\"day\":{\"description\":\"A date.\",\"anyOf\":[{\"description\":\"A date, period or set of dates in EDTF (ISO 8601-2), levels 0 to 2.\",\"examples\":[\"2023-05-18\",\"1465~\",\"2023/..\"],\"maxLength\":1000,\"patternErrorMessage\":\"write a date as EDTF: 2023, 2023-05, 2023-05-18, 1465~, 2023/..\",\"type\":[\"string\",\"integer\"],\"pattern\":\"^(?:(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?|(?:(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|\\\\.\\\\.)?/(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:\\\\.\\\\.)?|(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)/(?:\\\\.\\\\.)?|[\\\\[{](?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:(?:\\\\.\\\\.|(?:\\\\.\\\\.)?,(?:\\\\.\\\\.)?)(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?))*(?:\\\\.\\\\.)?[\\\\]}])$\",\"minimum\":1000,\"maximum\":9999},{\"type\":\"null\"}],\"default\":\"2000\"},\"parts\":{\"description\":\"A union in itself.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Shape\"}},\"lid\":{\"description\":\"A union in itself.\",\"anyOf\":[{\"$ref\":\"#/$defs/Shape\"},{\"type\":\"null\"}]}},\"required\":[\"sort\",\"size\",\"name\",\"serial\"],\"additionalProperties\":false,\"allOf\":[{\"$comment\":\"rule size-is-positive\",\"properties\":{\"size\":{\"type\":\"number\",\"exclusiveMinimum\":0}}}]}},{\"if\":{\"properties\":{\"sort\":{\"const\":\"none\"}},\"required\":[\"sort\"]},\"then\":{\"description\":\"A variant.\",\"type\":\"object\",\"properties\":{\"sort\":{\"const\":\"none\"},\"name\":{\"description\":\"A name.\",\"anyOf\":[{\"$ref\":\"#/$defs/Anything\"},{\"type\":\"null\"}],\"default\":\"blank\"},\"size\":{\"description\":\"A number.\",\"anyOf\":[{\"$ref\":\"#/$defs/Grade\"},{\"type\":\"null\"}],\"default\":1.5},\"note\":{\"description\":\"A text.\",\"anyOf\":[{\"$ref\":\"#/$defs/Key\"},{\"type\":\"null\"}]},\"tags\":{\"description\":\"Texts.\",\"type\":[\"array\",\"null\"],\"items\":{\"$ref\":\"#/$defs/Key\"},\"maxItems\":3},\"serial\":{\"description\":\"A number.\",\"anyOf\":[{\"$ref\":\"#/$defs/Serial\"},{\"type\":\"null\"}],\"default\":5},\"day\":{\"description\":\"A date.\",\"anyOf\":[{\"description\":\"A date, period or set of dates in EDTF (ISO 8601-2), levels 0 to 2.\",\"examples\":[\"2023-05-18\",\"1465~\",\"2023/..\"],\"maxLength\":1000,\"patternErrorMessage\":\"write a date as EDTF: 2023, 2023-05, 2023-05-18, 1465~, 2023/..\",\"type\":[\"string\",\"integer\"],\"pattern\":\"^(?:(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?|(?:(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)|\\\\.\\\\.)?/(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:\\\\.\\\\.)?|(?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)/(?:\\\\.\\\\.)?|[\\\\[{](?:\\\\.\\\\.)?(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?)(?:(?:\\\\.\\\\.|(?:\\\\.\\\\.)?,(?:\\\\.\\\\.)?)(?:[?~%]?(?:[0-9X]{4}|-[0-9]{4})(?:S[0-9]+[?~%]?|[?~%]?(?:-[?~%]?(?:(?:2[1-9]|3[0-9]|4[01])[?~%]?|(?:0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(?:-[?~%]?(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))?)|Y-?[1-9](?:[0-9]{4,}|[0-9]*E[0-9]+)(?:S[0-9]+)?[?~%]?))*(?:\\\\.\\\\.)?[\\\\]}])$\",\"minimum\":1000,\"maximum\":9999},{\"type\":\"null\"}],\"default\":\"2001\"}},\"required\":[\"sort\"],\"additionalProperties\":false}}]}",
        [Key, Serial, Shape, Anything, Grade]
    );
};
