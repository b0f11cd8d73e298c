//! Words that attribute a statement are not left out, and an act of speech is the one that is said.

use crate::case::{Case, digest, sha256};

const REGISTRY: &str = "\
ontology: bilateral@0.1.0
actors:
  - { id: NOR, type: state, names: [{ lang: en, name: Norway }, { lang: zh-Hans, name: 挪威 }, { lang: ru, name: Норвегия }, { lang: fr, name: Norvège }] }
  - { id: ISL, type: state, names: [{ lang: en, name: Iceland }, { lang: zh-Hans, name: 冰岛 }, { lang: ru, name: Исландия }, { lang: fr, name: Islande }] }
";

/// The codes of what is found over a claim that one supports the trade of the other.
fn codes(language: &str, source: &str, said: &str) -> Vec<String> {
    let document = format!(
        "ontology: bilateral@0.1.0\nsource: {{ file: log.txt, sha256: {}, language: {language} }}\n\
         context: {{}}\nclaims:\n  - id: support\n    kind: position\n    holder: [NOR]\n    \
         stance: supports\n    topic: trade\n    of: [ISL]\n{said}    \
         evidence: [{{ start: 0, end: {}, digest: \"{}\" }}]\n",
        sha256(source),
        source.chars().count(),
        digest(source)
    );
    let case = Case::new()
        .with("sources/log.txt", source)
        .with("registry/all.yaml", REGISTRY)
        .with("a.yaml", document);
    let ran = case.run(&["check", "a.yaml", "--sources", "sources", "--format", "json"]).json();
    let findings = ran["findings"].as_array().expect("a list").iter();
    findings.map(|finding| finding["code"].as_str().expect("a code").to_owned()).collect()
}

const ASSERTED: &str = "    mode: asserted\n";
const REPORTED: &str = "    mode: reported\n    attribution: [{ unnamed: media, act: reports }]\n";

#[test]
fn an_attribution_that_is_left_out_is_found_in_every_language() {
    for (language, source) in [
        ("en", "According to a newspaper, Norway supports the trade of Iceland."),
        ("zh-Hans", "据当地媒体报道，挪威支持冰岛的贸易。"),
        ("ru", "По данным газеты, Норвегия поддерживает торговлю Исландии."),
        ("fr", "Selon un journal, la Norvège soutient le commerce de l'Islande."),
    ] {
        assert_eq!(codes(language, source, ASSERTED), ["words-lost"], "{source}");
        assert_eq!(codes(language, source, REPORTED), [] as [&str; 0], "{source}");
    }
}

#[test]
fn what_accords_with_a_plan_is_said_by_the_text() {
    let source = "According to plan, Norway supports the trade of Iceland.";
    assert_eq!(codes("en", source, ASSERTED), [] as [&str; 0]);
}

#[test]
fn another_act_of_speech_is_found() {
    let source = "Norway warned and Norway supports the trade of Iceland.";
    let said = |act: &str| {
        format!("    mode: reported\n    attribution: [{{ speaker: [NOR], act: {act} }}]\n")
    };
    assert_eq!(codes("en", source, &said("warns")), [] as [&str; 0]);
    assert_eq!(codes("en", source, &said("says")), [] as [&str; 0]);
    assert_eq!(codes("en", source, &said("praises")), ["term-not-in-evidence"]);
}
