//! False friends: numerals that count nothing.

use super::han::is_numeral;

/// What is counted with: behind a numeral or a word for several, it makes a number of it.
pub(super) const MEASURES: &str = "个名人次项座支家所份条位年月天周届轮对批句种成倍部件辆架艘场间国方类组股大小时吨米公里千万亿百篇册本套处级度期步口户";

/// Words that begin or end with a numeral and count nothing.
const WORDS: [&str; 33] = [
    "一带",
    "一路",
    "一道",
    "一起",
    "一致",
    "一直",
    "一定",
    "一样",
    "一些",
    "一般",
    "一同",
    "一贯",
    "一再",
    "一旦",
    "一面",
    "一如",
    "一步",
    "一方",
    "一母",
    "一度",
    "一切",
    "一向",
    "一体",
    "十分",
    "万事",
    "千方",
    "百姓",
    "两国",
    "两岸",
    "两党",
    "一战",
    "二战",
    "三国时",
];

/// Whether what is read as a number from `at` to `end` is a part of a word, a date or a mark.
pub(super) fn is_no_number(text: &[char], at: usize, end: usize) -> bool {
    let before = text[..at].last().copied();
    let behind = text.get(end).copied();
    let follows = |word: &str| {
        let word: Vec<char> = word.chars().collect();
        text[at..].starts_with(&word)
    };
    if text[at].is_ascii_digit() {
        return is_part_of_a_date(text, at, end)
            || is_numbering(text, at, end)
            || behind == Some('版');
    }
    if !is_numeral(text[at]) {
        return false;
    }
    let lone = end == at + 1;
    let is_word = WORDS.iter().any(|word| follows(word)) && !follows("十分之");
    let is_one = text[at] == '一' && lone && behind.is_none_or(|c| !MEASURES.contains(c));
    let after = before.is_some_and(|c| "进同统唯之左右专".contains(c));
    is_word
        || is_one
        || (lone && after)
        || is_numbering(text, at, end)
        || (behind == Some('月') || behind == Some('日'))
        || (behind == Some('年') && (before == Some('元') || end - at == 4))
}

/// The end of the numerals or digits that start here and are no number; else the next character.
pub(super) fn run_end(text: &[char], at: usize) -> usize {
    let same = |c: &&char| match text[at] {
        first if first.is_ascii_digit() => c.is_ascii_digit(),
        first => is_numeral(first) && is_numeral(**c),
    };
    at + text[at..].iter().take_while(same).count().max(1)
}

/// Whether a bare power of ten counts: 数千, 诞辰百年, 千年纪念.
pub(super) fn is_counted(text: &[char], at: usize, end: usize) -> bool {
    let before = text[..at].last().is_some_and(|c| "数几上近逾超约满辰".contains(*c));
    let behind: String = text[end..].iter().take(3).collect();
    before
        || behind.starts_with("周年")
        || behind.starts_with("年纪念")
        || behind.starts_with("年诞")
}

/// Whether `半` is a part of a word: half a year is a date, a peninsula is an island.
pub(super) fn is_half_of_a_word(text: &[char], at: usize) -> bool {
    let before = text[..at].last().is_some_and(|c| "上下".contains(*c));
    let behind = text.get(at + 1).is_some_and(|c| "年岛导叶路夜".contains(*c));
    before || behind
}

/// A year, month or day: `2025年`, `11月19日`, `2025-11-20`.
fn is_part_of_a_date(text: &[char], at: usize, end: usize) -> bool {
    let behind = text.get(end).copied();
    let digit = |index: usize| text.get(index).is_some_and(char::is_ascii_digit);
    let hyphen =
        |index: Option<usize>| index.is_some_and(|i| matches!(text.get(i), Some('-' | '/')));
    let four = end - at == 4 && text[at..end].iter().all(char::is_ascii_digit);
    let year = four && (behind == Some('年') || (hyphen(Some(end)) && digit(end + 1)));
    let month = matches!(behind, Some('月' | '日'));
    let part = hyphen(at.checked_sub(1))
        && at >= 5
        && text[at - 5..at - 1].iter().all(char::is_ascii_digit);
    let later = hyphen(at.checked_sub(1)) && at >= 8 && hyphen(Some(at - 4)) && end - at == 2;
    let decade = text[end.min(text.len())..].starts_with(&['年', '代']);
    year || month || part || later || decade
}

/// The number of a section or of an item: `四、`, `一是`, `1.`.
fn is_numbering(text: &[char], at: usize, end: usize) -> bool {
    let opens = text[..at].last().is_none_or(|c| !c.is_alphanumeric());
    let behind = text.get(end).copied();
    opens
        && end - at <= 2
        && matches!(behind, Some('、' | '是' | '.' | '．' | ')' | '）'))
        && !text.get(end + 1).is_some_and(|c| behind == Some('、') && is_numeral(*c))
}
