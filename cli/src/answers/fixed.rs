//! The words of answers that are in no ontology, in the languages that they are written in.

use comity_tree::lookup_language;

/// The languages, in the order of the texts of each word.
const LANGUAGES: [&str; 5] = ["en", "zh-Hans", "zh-Hant", "ru", "fr"];

/// One word or phrase, in each language.
pub(crate) type Fixed = [&'static str; LANGUAGES.len()];

/// A noun beside a number, in each language: for one, for two to four in Russian, for more.
pub(crate) type Counted = [[&'static str; 3]; LANGUAGES.len()];

pub(crate) const CLAIMS: Counted = [
    ["claim", "claims", "claims"],
    ["条主张"; 3],
    ["條主張"; 3],
    ["утверждение", "утверждения", "утверждений"],
    ["assertion", "assertions", "assertions"],
];
pub(crate) const ENTRIES: Counted = [
    ["entry", "entries", "entries"],
    ["条记录"; 3],
    ["條記錄"; 3],
    ["запись", "записи", "записей"],
    ["entrée", "entrées", "entrées"],
];
pub(crate) const STEPS: Counted = [
    ["step", "steps", "steps"],
    ["级"; 3],
    ["級"; 3],
    ["ступень", "ступени", "ступеней"],
    ["degré", "degrés", "degrés"],
];

pub(crate) const AS: Fixed = ["as", "角色：", "角色：", "в роли:", "rôle :"];
pub(crate) const NOTE: Fixed = ["note:", "备注：", "備註：", "примечание:", "note :"];
pub(crate) const LEANS_ON: Fixed =
    ["leans on", "依赖语境", "依賴語境", "опирается на", "s'appuie sur"];
pub(crate) const COVERS: Fixed = ["covers", "涵盖", "涵蓋", "охватывает", "couvre"];
pub(crate) const DIFFERS: Fixed = [
    "another claim gives a different date",
    "另一条主张给出不同日期",
    "另一條主張給出不同日期",
    "в другом утверждении указана иная дата",
    "une autre assertion donne une date différente",
];
pub(crate) const DATED_BY: Fixed = ["dated by", "日期依据", "日期依據", "дата по", "daté d'après"];

pub(crate) const CERTAINLY: Fixed = ["certainly", "确定", "確定", "точно", "certainement"];
pub(crate) const POSSIBLY: Fixed = ["possibly", "可能", "可能", "возможно", "peut-être"];
pub(crate) const NOT: Fixed = ["not", "不是", "不是", "нет", "non"];
pub(crate) const SINCE: Fixed = ["since", "始于", "始於", "с", "depuis"];
pub(crate) const MENTIONED: Fixed = [
    "mentioned as holding,",
    "文中称当时有效，",
    "文中稱當時有效，",
    "упоминается как действующее,",
    "mentionné comme en vigueur,",
];
pub(crate) const NO_LEVEL: Fixed = [
    "no claim gives a level",
    "没有主张说明关系级别",
    "沒有主張說明關係級別",
    "ни одно утверждение не указывает уровень",
    "aucune assertion ne donne de niveau",
];
pub(crate) const NOT_COUNTED: Fixed = [
    "not counted, by their mode:",
    "因陈述方式未计入：",
    "因陳述方式未計入：",
    "не учтено из-за модальности:",
    "non compté, en raison du mode :",
];

pub(crate) const NO_FIGURE: Fixed = [
    "no claim gives this figure:",
    "没有主张给出该数据：",
    "沒有主張給出該數據：",
    "ни одно утверждение не даёт этого показателя:",
    "aucune assertion ne donne ce chiffre :",
];
pub(crate) const CONTRADICT: Fixed = [
    "these figures contradict each other",
    "这些数据互相矛盾",
    "這些數據互相矛盾",
    "эти показатели противоречат друг другу",
    "ces chiffres se contredisent",
];

pub(crate) const BELOW: Fixed = ["is below", "低于", "低於", "ниже, чем", "est inférieur à"];
pub(crate) const SAME: Fixed =
    ["is the same as", "等同于", "等同於", "то же, что", "est identique à"];
pub(crate) const ABOVE: Fixed = ["is above", "高于", "高於", "выше, чем", "est supérieur à"];
pub(crate) const INCOMPARABLE: Fixed = [
    "cannot be compared with",
    "无法比较：",
    "無法比較：",
    "несопоставимо с:",
    "n'est pas comparable à",
];
pub(crate) const NEITHER: Fixed = [
    "neither is attested to be above the other",
    "没有依据表明其中一方高于另一方",
    "沒有依據表明其中一方高於另一方",
    "не засвидетельствовано, что одно выше другого",
    "rien n'atteste que l'un soit au-dessus de l'autre",
];
pub(crate) const BEFORE: Fixed = ["before,", "此前，", "此前，", "ранее,", "auparavant,"];
pub(crate) const NO_PATH: Fixed =
    ["there is no path", "没有升级路径", "沒有升級路徑", "пути нет", "aucun chemin"];
pub(crate) const REVERSED: Fixed =
    ["the order is reversed", "顺序相反", "順序相反", "порядок обратный", "l'ordre est inverse"];
pub(crate) const UNATTESTED: Fixed = [
    "none is attested",
    "没有依据",
    "沒有依據",
    "ни один не засвидетельствован",
    "aucun n'est attesté",
];

/// What the marks of a picture mean.
pub(crate) const FIRM: Fixed = [
    "put forward as a fact",
    "作为事实陈述",
    "作為事實陳述",
    "подано как факт",
    "présenté comme un fait",
];
pub(crate) const OPEN: Fixed = [
    "not put forward as a fact, uncertain, or conditional",
    "未作为事实陈述、不确定或附有条件",
    "未作為事實陳述、不確定或附有條件",
    "подано не как факт, под сомнением или при условии",
    "non présenté comme un fait, incertain ou conditionnel",
];
pub(crate) const DENIED: Fixed = ["negated", "被否定", "被否定", "отрицается", "nié"];
pub(crate) const WITHIN: Fixed = [
    "at some time within this period",
    "发生于该时段内某时",
    "發生於該時段內某時",
    "в какой-то момент этого периода",
    "à un moment de cette période",
];
pub(crate) const UNSURE: Fixed = [
    "the date is approximate or uncertain",
    "日期为约数或不确定",
    "日期為約數或不確定",
    "дата приблизительная или под вопросом",
    "date approximative ou incertaine",
];
pub(crate) const COVERED: Fixed = [
    "the time that it covers",
    "涵盖的时间",
    "涵蓋的時間",
    "охватываемый срок",
    "la durée couverte",
];

/// A word in a language, or in the one nearest to it.
pub(crate) fn say(word: Fixed, lang: &str) -> &'static str {
    word[index(lang)]
}

/// A number with its noun: `1 claim`, `2 claims`.
pub(crate) fn counted(count: usize, noun: Counted, lang: &str) -> String {
    let at = index(lang);
    let form = match (LANGUAGES[at], count % 10, count % 100) {
        ("ru", 1, last) if last != 11 => 0,
        ("ru", 2..=4, last) if !(12..=14).contains(&last) => 1,
        ("en", ..) if count == 1 => 0,
        ("fr", ..) if count < 2 => 0,
        _ => 2,
    };
    // Chinese has no blank between a number and its measure word within a sentence of Chinese.
    let blank = if LANGUAGES[at].starts_with("zh") { "" } else { " " };
    format!("{count}{blank}{}", noun[at][form])
}

/// A word before what it governs; a Chinese colon or comma has its blank within itself.
pub(crate) fn before(word: Fixed, rest: &str, lang: &str) -> String {
    let word = say(word, lang);
    let blank = if word.ends_with(['：', '，']) { "" } else { " " };
    format!("{word}{blank}{rest}")
}

fn index(lang: &str) -> usize {
    lookup_language(lang, LANGUAGES).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{AS, CLAIMS, before, counted};

    #[test]
    fn numbers_have_the_nouns_of_each_language() {
        let shown = |lang| [0, 1, 3, 5, 11, 21].map(|count| counted(count, CLAIMS, lang));
        assert_eq!(shown("en")[..3], ["0 claims", "1 claim", "3 claims"]);
        assert_eq!(shown("zh")[..2], ["0条主张", "1条主张"]);
        assert_eq!(shown("fr")[..3], ["0 assertion", "1 assertion", "3 assertions"]);
        assert_eq!(
            shown("ru"),
            [
                "0 утверждений",
                "1 утверждение",
                "3 утверждения",
                "5 утверждений",
                "11 утверждений",
                "21 утверждение"
            ]
        );
    }

    #[test]
    fn a_language_without_words_has_those_of_the_nearest() {
        assert_eq!(before(AS, "x", "de"), "as x");
        assert_eq!(before(AS, "x", "zh-TW"), "角色：x");
    }
}
