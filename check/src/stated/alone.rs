//! Names of one Chinese character, which are words as well: what makes names of them.

use std::{cmp::Ordering, ops::Range};

use super::lexicon::Hit;

/// What goes before a name of one character: `on`, `towards`, `visit`.
const BEFORE: &str = "对在向与和同跟访赴驻来抵离给予助援从为由经达留旅该";
/// What goes behind it: `side`, `country`.
const BEHIND: &str = "方国境政企媒侨籍军商两领";
/// What makes another word of `side`: `aspect`, `plan`, `direction`, `way`.
const NO_SIDE: &str = "面案向式法便针位程圆";

/// Everyday words that begin with such a character, by the character: what goes behind it there.
const WORDS: [(char, &str); 24] = [
    ('中', "央心间部期小东等长旬断午秋学文医药共型立止层游原西欧非亚美年级转途"),
    ('华', "人侨裔丽语文夏北东南中"),
    ('美', "好丽洲术食妙化德观"),
    ('日', "常前后益夜报期程子内本记"),
    ('法', "律院规定治案官令庭制理"),
    ('德', "行育才"),
    ('英', "雄才勇明俊镑里语文"),
    ('印', "刷象章发制度"),
    ('土', "地壤豆著木匪"),
    ('波', "动折及浪段音"),
    ('朝', "着向阳代野"),
    ('越', "来过境野权发"),
    ('泰', "山然斗"),
    ('荷', "花"),
    ('捷', "径报"),
    ('吉', "祥利他"),
    ('澳', "门"),
    ('蒙', "受"),
    ('乌', "云鸦"),
    ('巴', "士"),
    ('伊', "始"),
    ('匈', "奴"),
    ('缅', "怀"),
    ('港', "口"),
];

/// The names among these characters, with what makes names of them: another such name beside it,
/// or a word that only a name goes with. A character alone says nothing.
pub(super) fn named(text: &[char], short: &[Hit]) -> Vec<Hit> {
    let ranges = short.iter().filter_map(|hit| {
        let range = company(text, hit, short)?;
        Some(Hit { meaning: hit.meaning, range })
    });
    ranges.collect()
}

/// A character with what makes a name of it.
fn company(text: &[char], hit: &Hit, short: &[Hit]) -> Option<Range<usize>> {
    let (start, end) = (hit.range.start, hit.range.end);
    let near = |other: &&Hit| {
        let between = match other.range.start.cmp(&start) {
            Ordering::Less => other.range.end..start,
            Ordering::Equal => return false,
            Ordering::Greater => end..other.range.start,
        };
        let joins = |c: &char| matches!(c, '、' | '-' | '·' | '和');
        other.meaning != hit.meaning
            && between.len() <= 1
            && text[between].iter().all(joins)
            && !begins_word(text, other.range.end)
    };
    if begins_word(text, end) {
        return None;
    }
    if let Some(other) = short.iter().find(near) {
        return Some(start.min(other.range.start)..end.max(other.range.end));
    }
    match text.get(end) {
        Some('方') if text.get(end + 1).is_some_and(|c| NO_SIDE.contains(*c)) => return None,
        Some(c) if BEHIND.contains(*c) => return Some(start..end + 1),
        _ => {}
    }
    let before = text[..start].last().is_some_and(|c| BEFORE.contains(*c));
    before.then(|| start - 1..end)
}

/// Whether the character before a place begins an everyday word.
fn begins_word(text: &[char], end: usize) -> bool {
    let (Some(c), Some(next)) = (text[..end].last(), text.get(end)) else { return false };
    WORDS.iter().any(|(first, rest)| first == c && rest.contains(*next))
}

#[cfg(test)]
mod tests {
    use comity_reading::folded;

    use super::named;
    use crate::stated::lexicon::Lexicon;

    #[test]
    fn a_character_is_a_name_in_company() {
        let mut lexicon = Lexicon::default();
        for (meaning, name) in ["中", "美", "法", "日", "哈"].into_iter().enumerate() {
            lexicon.add(name, meaning);
        }
        for (text, names) in [
            ("中法贸易", &[0, 2][..]),
            ("中、哈两国", &[0, 4]),
            ("访美期间", &[1]),
            ("法方表示", &[2]),
            ("在立法方面", &[]),
            ("在中央和地方", &[]),
            ("对美好生活", &[]),
            ("在日常工作中", &[]),
            ("与法律相符", &[]),
        ] {
            let text_chars = folded(text);
            let hits = named(&text_chars, &lexicon.hits(&text_chars));
            let found: Vec<usize> = hits.iter().map(|hit| hit.meaning).collect();
            assert_eq!(found, names, "{text}");
        }
    }
}
