//! `comity level`

use std::fmt::Write as _;

use comity_questions::{Doubt, FoundClaim, Held, Standing};
use comity_tree::{Certainty, Date, one_line};
use serde_json::{Map, Value, json};

use super::table;
use crate::answers::{
    Answer,
    fixed::{
        CERTAINLY, Fixed, MENTIONED, NO_LEVEL, NOT, NOT_COUNTED, POSSIBLY, SINCE, before, say,
    },
    source,
};

/// The levels of two actors, and the date that was asked for.
pub(super) struct OnDate<'c> {
    pub(super) standing: Standing<'c>,
    pub(super) date: Date,
}

impl Answer for OnDate<'_> {
    fn text(&self, lang: &str) -> String {
        let names = self.standing.actors.map(|actor| actor.name(lang)).join(" – ");
        let mut out = format!("{}, {}\n", one_line(&names), self.date);
        for held in self.standing.axes.iter().flat_map(|axis| &axis.held) {
            lines(&mut out, held, lang);
        }
        if self.standing.axes.iter().all(|axis| axis.held.is_empty()) {
            let _ = writeln!(out, "\n{}", say(NO_LEVEL, lang));
        }
        if !self.standing.uncounted.is_empty() {
            let _ = writeln!(out, "\n{}", say(NOT_COUNTED, lang));
        }
        for one in &self.standing.uncounted {
            let head = format!("  {}, ", one_line(one.term.label(lang)));
            said(&mut out, &head, "  ", one.claim, lang);
        }
        out
    }

    fn json(&self, lang: &str) -> Value {
        let standing = &self.standing;
        let actors = standing.actors.map(|it| json!({ "id": it.id(), "name": it.name(lang) }));
        let axes = standing.axes.iter();
        let axes = axes.map(|axis| (axis.field.to_owned(), values(&axis.held, lang).into()));
        let axes: Map<String, Value> = axes.collect();
        let uncounted = standing.uncounted.iter().map(|one| {
            json!({
                "term": one.term.code(),
                "label": one.term.label(lang),
                "claim": source::value(one.claim, lang),
            })
        });
        json!({
            "actors": actors,
            "date": self.date.as_str(),
            "levels": axes,
            "uncounted": uncounted.collect::<Vec<_>>(),
        })
    }
}

fn lines(out: &mut String, held: &Held<'_>, lang: &str) {
    let all = [CERTAINLY, POSSIBLY, NOT].map(|word| say(word, lang));
    let width = table::widest(all.into_iter());
    let certainty = |held: &Held<'_>| say(certainty(held.certainty), lang);
    let word = table::padded(certainty(held), width);
    let _ = writeln!(out, "\n{word}  {}", one_line(held.term.label(lang)));
    let margin = " ".repeat(width + 2);
    if let Some(since) = held.since {
        let _ = writeln!(out, "{margin}{}", before(SINCE, since.as_str(), lang));
    }
    if let Some(attested) = held.attested {
        let _ = writeln!(out, "{margin}{}", before(MENTIONED, attested.as_str(), lang));
    }
    for tag in &held.tags {
        let _ = writeln!(out, "{margin}{} {}", certainty(tag), one_line(tag.term.label(lang)));
    }
    let mut doubts: Vec<String> = Vec::new();
    for doubt in &held.doubts {
        let why = say(explained(doubt), lang);
        let line = format!("{why}: {}", one_line(doubt.claim().id()));
        if !doubts.contains(&line) {
            let _ = writeln!(out, "{margin}{line}");
            doubts.push(line);
        }
    }
    for &claim in &held.claims {
        said(out, &margin, &margin, claim, lang);
    }
}

/// A claim behind the words that begin its line, with what is said of it besides.
fn said(out: &mut String, head: &str, margin: &str, claim: FoundClaim<'_>, lang: &str) {
    let text = source::reserved(&source::text(claim), claim, lang);
    let _ = writeln!(out, "{head}{text}");
    for line in source::details(claim, lang) {
        let _ = writeln!(out, "{margin}  {line}");
    }
}

fn certainty(certainty: Certainty) -> Fixed {
    match certainty {
        Certainty::Yes => CERTAINLY,
        Certainty::Maybe => POSSIBLY,
        Certainty::No => NOT,
    }
}

/// A doubt in words, to be followed by the claim that raises it.
fn explained(doubt: &Doubt<'_>) -> Fixed {
    match doubt {
        Doubt::Imprecise(_) => [
            "the date is too imprecise to tell whether it had begun",
            "日期不够精确，无法判断当时是否已开始",
            "日期不夠精確，無法判斷當時是否已開始",
            "дата слишком неточна, чтобы судить, началось ли это",
            "la date est trop imprécise pour savoir si cela avait commencé",
        ],
        Doubt::Partly(_) => [
            "it began within this period",
            "在该时段内才开始",
            "在該時段內才開始",
            "началось в течение этого периода",
            "commencé au cours de cette période",
        ],
        Doubt::SinceWhen(_) => [
            "mentioned as valid at a later time, with an unknown start",
            "后来提到时有效，起始时间不明",
            "後來提到時有效，起始時間不明",
            "упоминается как действующее позднее, начало неизвестно",
            "mentionné comme en vigueur plus tard, début inconnu",
        ],
        Doubt::Replaced(_) => [
            "another level may have taken its place",
            "可能已被另一级别取代",
            "可能已被另一級別取代",
            "возможно, его сменил другой уровень",
            "un autre niveau l'a peut-être remplacé",
        ],
        Doubt::Ended(_) => [
            "it may have ended",
            "可能已经终止",
            "可能已經終止",
            "возможно, прекратилось",
            "peut-être terminé",
        ],
        Doubt::Decided(_) => {
            ["only decided", "只是作出决定", "只是作出決定", "только решено", "seulement décidé"]
        }
        Doubt::Denied(_) => ["denied", "遭到否认", "遭到否認", "отрицается", "nié"],
        Doubt::NotFactual(_) => [
            "not put forward as a fact",
            "并非作为事实陈述",
            "並非作為事實陳述",
            "подано не как факт",
            "non présenté comme un fait",
        ],
        Doubt::Uncertain(_) => [
            "the claim itself is uncertain",
            "主张本身不确定",
            "主張本身不確定",
            "само утверждение под вопросом",
            "l'assertion elle-même est incertaine",
        ],
        Doubt::Conditional(_) => [
            "it hangs on a condition",
            "取决于某一条件",
            "取決於某一條件",
            "зависит от условия",
            "soumis à une condition",
        ],
        Doubt::Undated(_) => [
            "undated, so assumed for the day on which it was said or published",
            "没有日期，按说出或发布之日计",
            "沒有日期，按說出或發布之日計",
            "без даты, поэтому отнесено ко дню, когда это сказано или опубликовано",
            "non daté, donc rapporté au jour où cela a été dit ou publié",
        ],
    }
}

fn values(held: &[Held<'_>], lang: &str) -> Vec<Value> {
    let one = |held: &Held<'_>| {
        let doubts = held.doubts.iter().map(
            |doubt| json!({ "doubt": doubt.code(), "claim": source::value(doubt.claim(), lang) }),
        );
        let claims = held.claims.iter().map(|&claim| source::value(claim, lang));
        json!({
            "term": held.term.code(),
            "label": held.term.label(lang),
            "certainly": held.certainty == Certainty::Yes,
            "since": held.since.map(Date::as_str),
            "attested": held.attested.map(Date::as_str),
            "tags": values(&held.tags, lang),
            "doubts": doubts.collect::<Vec<_>>(),
            "claims": claims.collect::<Vec<_>>(),
        })
    };
    held.iter().map(one).collect()
}
