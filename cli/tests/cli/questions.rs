//! What the shipped corpus says to questions.

use insta::assert_snapshot;
use serde_json::Value;

use crate::case::{Case, Ran, run_at_home};

/// The answer, with `N` for the lines of documents, which move with every edit of the corpus.
fn answered(question: &str) -> String {
    let ran = asked(question);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    let stdout = ran.stdout();
    let (head, rest) = stdout.split_once(".yaml:").unwrap_or((&stdout, ""));
    let mut answer = head.to_owned();
    for part in rest.split(".yaml:").filter(|part| !part.is_empty()) {
        answer += ".yaml:N";
        answer += part.trim_start_matches(|sign: char| sign.is_ascii_digit());
    }
    answer
}

/// JSON with 0 for the lines of documents.
fn without_lines(mut value: Value) -> Value {
    match &mut value {
        Value::Object(members) => {
            for (key, member) in members {
                let line = key == "line" && member.is_number();
                *member = if line { 0.into() } else { without_lines(member.take()) };
            }
        }
        Value::Array(items) => {
            for item in items {
                *item = without_lines(item.take());
            }
        }
        _ => {}
    }
    value
}

fn asked(question: &str) -> Ran {
    run_at_home(&question.split(' ').collect::<Vec<_>>())
}

/// The three pairs of the corpus.
const PAIRS: [&str; 3] = ["CHN KGZ", "CHN KAZ", "KAZ KGZ"];

#[test]
fn timelines_as_text() {
    assert_snapshot!("timeline-KAZ-KGZ", answered("timeline KAZ KGZ --to 2022"));
    let question = "timeline CHN KGZ --lang zh-Hant --from 1990 --to 2014";
    assert_snapshot!("timeline-in-Chinese", answered(question));
}

/// A short stretch of time, so that a reviewer can read all of the answer.
const YEARS: &str = "timeline CHN KGZ --from 1992 --to 1996";

#[test]
fn a_timeline_as_json() {
    let value: Value = serde_json::from_str(&answered(&format!("{YEARS} --format json"))).unwrap();
    let mut value = without_lines(value);
    let entries = value["entries"].take();
    let lines: Vec<String> = entries.as_array().unwrap().iter().map(Value::to_string).collect();
    assert_snapshot!("timeline-json", format!("{value}\n{}", lines.join("\n")));
}

#[test]
fn a_timeline_as_a_picture() {
    let picture = answered(&format!("{YEARS} --format svg"));
    let (head, rest) = picture.split_once("<style>").unwrap();
    let (_, body) = rest.split_once("</style>\n").unwrap();
    let drawn = body.lines().filter(|line| !line.ends_with("class=\"grid\"/>"));
    assert_snapshot!("timeline-svg", format!("{head}{}", drawn.collect::<Vec<_>>().join("\n")));
}

#[test]
fn every_format_of_a_timeline_has_every_line() {
    for pair in PAIRS {
        let text = answered(&format!("timeline {pair}"));
        let json = answered(&format!("timeline {pair} --format json"));
        let picture = answered(&format!("timeline {pair} --format svg"));
        let value: Value = serde_json::from_str(&json).unwrap();
        let entries = value["entries"].as_array().unwrap();
        assert!(text.lines().next().unwrap().ends_with(&format!(": {} entries", entries.len())));
        assert_eq!(picture.matches("<g><title>").count(), entries.len());
        for entry in entries {
            let words = entry["words"].as_str().unwrap();
            assert!(text.contains(words), "{words}");
            let sources = entry["sources"].as_array().unwrap();
            assert!(!sources.is_empty());
            for source in sources {
                let claim = source["claim"].as_str().unwrap();
                assert!(text.contains(claim) && picture.contains(claim), "{claim}");
            }
        }
    }
}

#[test]
fn an_amendment_reaches_a_timeline() {
    let claims = "
ontology: bilateral@0.1.0
source: { file: a.txt, sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855, language: en, title: \"A\\u200b\\xad text\" }
actors:
  - { id: NOR, type: state, names: [{ lang: en, name: Norway }] }
  - { id: ISL, type: state, names: [{ lang: en, name: Iceland }] }
claims:
  - { id: a, kind: agreement, type: treaty, parties: [NOR, ISL], status: amended, signed: 2001, amended: 2003,
      date_basis: explicit, mode: asserted, evidence: [{ start: 0, end: 1, digest: 5f1c09ab }] }
";
    let case = Case::new().with("corpus/a.yaml", claims.trim_start());
    assert_snapshot!(case.run(&["timeline", "NOR", "ISL"]).stdout());
    for format in ["text", "json", "svg"] {
        let answer = case.run(&["timeline", "NOR", "ISL", "--format", format]).stdout();
        assert!(answer.contains('A') && !answer.contains(['\u{200b}', '\u{ad}']), "{answer}");
    }
}

#[test]
fn levels_on_days_around_transitions() {
    let mut all = String::new();
    for (pair, days) in [
        ("CHN KGZ", &["1992-01-05", "2024"][..]),
        ("KAZ KGZ", &["1992-10-15", "1997-04-07", "1997-04-08", "2003-12-24", "2003-12-25"]),
    ] {
        for day in days {
            all += &answered(&format!("level {pair} --on {day}"));
            all.push('\n');
        }
    }
    assert_snapshot!(all);
}

#[test]
fn a_planned_level_counts_where_it_is_asked_for() {
    assert_snapshot!(answered("level CHN KGZ --on 2024 --mode planned --lang zh-Hans"));
}

#[test]
fn claims_about_a_person_and_a_project() {
    assert_snapshot!("about-a-person", answered("about li-keqiang"));
    let pipeline = "about china-kazakhstan-gas-pipeline --lang zh-Hans";
    assert_snapshot!("about-a-pipeline", answered(pipeline));
}

#[test]
fn levels_compared() {
    let pairs = [
        "strategic-partnership comprehensive-strategic-partnership",
        "全面战略伙伴关系 partnership",
        "allied-relations comprehensive-strategic-partnership",
        "同盟关系 alliance",
    ];
    let all: Vec<String> = pairs.map(|pair| answered(&format!("compare {pair}"))).into();
    assert_snapshot!(all.join("\n"));
}

#[test]
fn paths_between_levels() {
    let pairs = [
        "diplomatic-relations all-weather-comprehensive-strategic-partnership",
        "comprehensive-strategic-partnership partnership",
        "partnership allied-relations",
        "partnership partnership",
    ];
    let all: Vec<String> = pairs.map(|pair| answered(&format!("path {pair}"))).into();
    assert_snapshot!(all.join("\n"));
}

#[test]
fn a_series_of_figures() {
    assert_snapshot!("series-of-trade", answered("series bilateral-trade --of KGZ --with KAZ"));
    let border = answered("series border-length --of CHN --with KAZ");
    assert!(border.contains("these figures contradict each other"), "{border}");
    assert_snapshot!("series-of-border", border);
    let exports = "series 出口额 --of 中国 --with 吉尔吉斯斯坦 --lang zh-Hans";
    assert_snapshot!("series-of-exports", answered(exports));
    assert_snapshot!("series-of-nothing", answered("series population --of CHN"));
}

#[test]
fn every_answer_is_json_too() {
    for question in [
        "level CHN KGZ --on 2024",
        "about CHN",
        "compare partnership strategic-partnership",
        "path partnership strategic-partnership",
        "series exports --of CHN",
    ] {
        let text = answered(&format!("{question} --format json"));
        let value: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value["format"], 3, "{question}");
    }
}

#[test]
fn what_there_is_not_is_told_with_the_nearest_that_there_is() {
    let refused = [
        "timeline CHN Kyrgyzstn",
        "timeline CHN KGZ nowhere",
        "timeline CHN KGZ src",
        "timeline CHN KGZ --from 1992-13",
        "level CHN KGZ --on 2024-02-30",
        "level CHN KGZ --on 2024 --mode planed",
        "about nobody-at-all",
        "compare strategic-partnershp partnership",
        "compare allied partnership",
        "series export --of CHN",
        "timeline CHN 中国",
        "timeline CHN KGZ --from 2020 --to 2019",
        "timeline CHN KGZ --lang zh-Han",
    ];
    let mut all = String::new();
    for question in refused {
        let ran = asked(question);
        assert_eq!(ran.code(), 2, "{}", ran.all());
        assert!(ran.stdout().is_empty());
        all.extend(["$ comity ", question, "\n", &ran.stderr(), "\n"]);
    }
    assert_snapshot!(all);
}

#[test]
fn a_corpus_that_cannot_be_read_is_no_verdict() {
    let case = Case::new().with("corpus/a.yaml", "claims: [{ kind: relatoin }]\n");
    let ran = case.run(&["timeline", "CHN", "KGZ"]);
    assert_eq!(ran.code(), 3, "{}", ran.all());
    assert!(ran.stderr().contains("did you mean `relation`?"), "{}", ran.all());
}

/// The texts of a picture: x, y, class and content.
fn texts(picture: &str) -> Vec<(f64, f64, String, String)> {
    let value = |tag: &str, name: &str| -> String {
        let start = tag.split_once(&format!(" {name}=\"")).unwrap().1;
        start.split('"').next().unwrap().to_owned()
    };
    picture
        .split("<text")
        .skip(1)
        .map(|rest| {
            let (tag, rest) = rest.split_once('>').unwrap();
            let content = rest.split('<').next().unwrap().to_owned();
            let place = |name| value(tag, name).parse().unwrap();
            (place("x"), place("y"), value(tag, "class"), content)
        })
        .collect()
}

#[test]
fn no_text_of_a_picture_overlaps_another_at_any_width() {
    for width in [320, 639, 960] {
        for (lang, width) in [("en", width), ("zh-Hans", width + 1)] {
            let question = format!("timeline CHN KGZ --format svg --lang {lang} --width {width}");
            let picture = answered(&question);
            let texts = texts(&picture);
            assert!(texts.len() > 100);
            for (at, (x, y, class, content)) in texts.iter().enumerate() {
                if class.contains("year") {
                    continue;
                }
                let size = if class == "words" { 14.0 } else { 12.0 };
                for (other_x, other_y, _, other) in &texts[at + 1..] {
                    let same_column = (x - other_x).abs() < 1.0;
                    let apart = (y - other_y).abs() >= size;
                    assert!(!same_column || apart, "{content} / {other} at {width} in {lang}");
                }
                assert!(*x >= 0.0 && *x < f64::from(width));
            }
        }
    }
}

#[test]
fn a_picture_has_a_title_and_no_address_outside_itself() {
    let picture = answered("timeline CHN KGZ --format svg --lang zh-Hans");
    assert!(picture.contains("<title id=\"timeline-title\">中国 – 吉尔吉斯斯坦</title>"));
    assert!(picture.contains("<desc id=\"timeline-description\">"));
    assert!(picture.contains("prefers-color-scheme: dark"));
    let addresses = picture.matches("http").count();
    assert_eq!(addresses, 1, "the name of the format alone");
}

/// A treaty that is suspended, a level that may be, an aid that was never given, and a figure.
const OPEN: &str = "
ontology: bilateral@0.1.0
source: { file: a.txt, sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855, language: en, title: A text }
actors:
  - { id: NOR, type: state, names: [{ lang: en, name: Norway }, { lang: ru, name: Норвегия }, { lang: zh-Hans, name: 挪威 }] }
  - { id: ISL, type: state, names: [{ lang: en, name: Iceland }, { lang: ru, name: Исландия }, { lang: zh-Hans, name: 冰岛 }] }
context:
  referents:
    - { id: both, words: [both], actors: [NOR, ISL], flags: [ambiguous], note: or the ministers alone, evidence: [{ start: 0, end: 1, digest: 5f1c09ab }] }
claims:
  - { id: treaty, kind: agreement, type: treaty, parties: [NOR, ISL], status: suspended, reached: 2019, valid_from: 2020,
      date_basis: explicit, mode: asserted, evidence: [{ start: 0, end: 1, digest: 5f1c09ab }] }
  - { id: ties, kind: relation, parties: [NOR, ISL], level: strategic-partnership, transition: upgraded, date: 2012, certainty: possible,
      date_basis: explicit, mode: asserted, flags: [ambiguous], note: maybe later, leans: [both], evidence: [{ start: 0, end: 2, digest: 5f1c09ab }] }
  - { id: aid, kind: event, event: aid, participants: [{ actor: NOR, role: giver }, { actor: ISL, role: receiver }], polarity: negated,
      primacy: { number: 2, among: [ISL, NOR] }, mode: asserted, summary: no help, evidence: [{ start: 0, end: 3, digest: 5f1c09ab }] }
  - { id: fish, kind: statistic, measure: exports, subject: [NOR], counterpart: [ISL], value: { value: 5, unit: EUR }, scope: without fish,
      condition: [{ kind: if, wording: if asked }], mode: forecast, date: 2023, timing: [early], date_basis: explicit,
      evidence: [{ start: 0, end: 4, digest: 5f1c09ab }] }
";

fn open() -> Case {
    Case::new().with("corpus/a.yaml", OPEN.trim_start())
}

#[test]
fn answers_say_all_that_a_claim_says() {
    let case = open();
    let mut all = String::new();
    for question in [
        "about NOR",
        "about NOR --lang ru",
        "level NOR ISL --on 2013",
        "level NOR ISL --on 2013 --lang zh-Hans",
    ] {
        let ran = case.run(&question.split(' ').collect::<Vec<_>>());
        assert_eq!(ran.code(), 0, "{}", ran.all());
        all.extend(["$ comity ", question, "\n", &ran.stdout(), "\n"]);
    }
    assert_snapshot!(all);
    let json = case.run(&["about", "NOR", "--format", "json"]).stdout();
    let value: Value = serde_json::from_str(&json).unwrap();
    let [treaty, ties, aid, fish] = value["mentions"].as_array().unwrap().as_slice() else {
        panic!("{json}")
    };
    assert_eq!(treaty["date"], Value::Null);
    assert_eq!(treaty["acts"].to_string(), r#"[{"act":"reached","date":"2019"}]"#);
    assert_eq!(treaty["covers"], "2020/..");
    assert_eq!(ties["source"]["leans"][0]["manner"]["flags"][0], "ambiguous");
    assert_eq!(ties["source"]["leans"][0]["notes"][0], "or the ministers alone");
    assert_eq!(aid["source"]["manner"]["primacy"][0]["among"].to_string(), r#"["ISL","NOR"]"#);
    assert_eq!(fish["values"]["scope"], "without fish");
    assert_eq!(fish["values"]["counterpart"].to_string(), r#"["ISL"]"#);
}

#[test]
fn a_picture_says_all_that_a_claim_says() {
    let picture = open().run(&["timeline", "NOR", "ISL", "--format", "svg"]).stdout();
    let rows: Vec<&str> = picture.split("<g>").skip(1).collect();
    let row = |claim: &str| {
        *rows.iter().find(|row| row.contains(&format!(" {claim}\n"))).expect("it is in the picture")
    };
    let ties = row("ties");
    let said = "possibly · ambiguous\nnote: maybe later\nleans on both: ambiguous · note: or the ministers alone\n";
    assert!(ties.contains(said), "{ties}");
    assert!(ties.contains(">note: maybe later</text>"), "it is there without a pointer: {ties}");
    assert!(ties.contains(" hollow") && !ties.contains(" full"), "{ties}");
    let aid = row("aid");
    assert!(aid.contains("class=\"struck\"") && aid.contains("class=\"track undated\""), "{aid}");
    for key in ["not put forward as a fact, uncertain, or conditional", "negated"] {
        assert!(picture.contains(&format!(">{key}</text>")), "{key}");
    }
    let chinese = open().run(&["timeline", "NOR", "ISL", "--format", "svg", "--lang", "zh-Hans"]);
    assert!(chinese.stdout().contains(">备注：[en] maybe later</text>"), "{}", chinese.stdout());
}
