//! A sheet shows a second reader each claim beside the sentence that says it.

use crate::case::{Case, digest, sha256};

const SOURCE: &str =
    "The talks began. Norway *firmly* supports trade | Iceland joined. They ended.\n";

fn sheet(arguments: &[&str]) -> crate::case::Ran {
    let words = "Norway *firmly* supports trade";
    let start = SOURCE.find(words).expect("the source has it");
    let document = format!(
        "ontology: bilateral@0.1.0\nsource: {{ file: log.txt, sha256: {}, language: en }}\ncontext: {{}}\n\
         claims:\n  - id: support\n    kind: position\n    holder: [NOR]\n    stance: supports\n    topic: trade\n    \
         degree: [firmly]\n    mode: asserted\n    evidence: [{{ start: {start}, end: {}, digest: \"{}\" }}]\n",
        sha256(SOURCE),
        start + words.len(),
        digest(words)
    );
    let registry = "ontology: bilateral@0.1.0\nactors: [{ id: NOR, type: state, names: [{ lang: en, name: Norway }] }]\n";
    let case = Case::new()
        .with("sources/log.txt", SOURCE)
        .with("registry/all.yaml", registry)
        .with("a.yaml", document);
    case.run(&[&["review", "a.yaml"], arguments].concat())
}

#[test]
fn the_statement_is_marked_in_its_sentence_and_terms_are_defined() {
    let ran = sheet(&["--sources", "sources"]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    let sheet = ran.stdout();
    for expected in [
        "## 1. support (position), line 5\n",
        "\n> **Norway \\*firmly\\* supports trade** \\| Iceland joined.\n",
        "\n| degree | firmly | firmly: Without wavering. |\n",
        "\n| polarity | affirmed (default) | affirmed: ",
        "\n- [ ] says this\n- [ ] differs: \n",
    ] {
        assert!(sheet.contains(expected), "{expected}\n{sheet}");
    }
    assert!(!sheet.contains("began"), "{sheet}");
}

#[test]
fn without_sources_there_is_no_sheet() {
    let ran = sheet(&[]);
    assert_eq!((ran.code(), ran.stdout().as_str()), (2, ""));
}
