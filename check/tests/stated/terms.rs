//! Texts, and the terms that they have words for, in each language.

use comity_check::{
    Memory, Ontology,
    evidence::text::{digest, hex_digits},
};
use sha2::{Digest as _, Sha256};

/// Whether a claim that rests on all of a text has a term that the text has no word for.
fn lacks_term(ontology: &Ontology, language: &str, text: &str, fields: &str) -> bool {
    let hash = hex_digits(&Sha256::digest(text));
    let (end, digest) = (text.chars().count(), digest(text));
    let document = format!(
        "ontology: bilateral@0.1.0\nsource: {{ file: t.txt, sha256: {hash}, language: {language} }}\ncontext: {{}}\n\
         claims:\n  - {{ id: c, {fields}, evidence: [{{ start: 0, end: {end}, digest: \"{digest}\" }}] }}\n"
    );
    let report = Memory::new().document("d.yaml", document).source("t.txt", text).check(ontology);
    let mut findings = report.files.iter().flat_map(|file| &file.findings);
    findings.any(|finding| finding.code == "term-not-in-evidence")
}

/// Holds texts against the terms of a field that they say, and those that they do not.
fn hold(field: &str, cases: &[(&str, &str, &str, &str)]) {
    let ontology = Ontology::open("comity:bilateral");
    for (language, text, said, not_said) in cases {
        for (terms, lacks) in [(said, false), (not_said, true)] {
            for term in terms.split_whitespace() {
                let found = lacks_term(&ontology, language, text, &format!("{field}: {term}"));
                assert_eq!(found, lacks, "{text}: {term}");
            }
        }
    }
}

#[test]
fn topics_are_compared_in_every_language() {
    hold(
        "kind: position, topic",
        &[
            ("en", "They spoke on the gas pipeline.", "natural-gas pipelines", "tourism genocide"),
            ("zh", "双方讨论了天然气供应。", "natural-gas", "tourism genocide"),
            ("ru", "Стороны обсудили поставки природного газа.", "natural-gas", "tourism genocide"),
            ("ru", "Речь шла о туристах и гостиницах.", "tourism", "natural-gas genocide"),
            ("ru", "Санкций больше нет.", "sanctions", "tourism genocide"),
            ("fr", "Ils ont parlé du gaz naturel.", "natural-gas", "tourism genocide"),
            ("fr", "Les touristes reviennent sur la côte.", "tourism", "natural-gas genocide"),
        ],
    );
}

/// A group has no words of its own, so that it is held against the words of other groups.
#[test]
fn a_group_of_kinds_of_event_is_held_against_other_groups() {
    hold(
        "kind: event, event",
        &[
            ("en", "They held talks in Oslo.", "talks", "violence dissent"),
            ("zh", "中方向该国提供援助。", "aid economic-act", "dissent use-of-force"),
        ],
    );
}

/// To invite may tell what is hoped, too: the mode of a claim does not make a request of it.
#[test]
fn a_word_that_means_a_term_is_not_for_another_that_it_only_may_mean() {
    hold(
        "kind: position, mode: hoped, stance",
        &[("zh", "他的话被解读为邀请邻国驻军。", "invites", "requests")],
    );
}

#[test]
fn measures_are_compared_in_every_language() {
    hold(
        "kind: statistic, measure",
        &[
            ("en", "Exports rose to 5 bn.", "exports", "imports tourists"),
            ("zh", "出口额为五十亿。", "exports", "imports tourists"),
            ("ru", "Экспорт вырос до 5 млрд.", "exports", "imports tourists"),
            ("fr", "Les exportations ont atteint 5 milliards.", "exports", "imports tourists"),
        ],
    );
}

#[test]
fn the_name_of_a_sibling_excludes_a_term_of_few_words() {
    hold(
        "kind: event, event",
        &[
            ("en", "Talks in restricted format lasted an hour.", "talks", "expanded-talks"),
            ("en", "The siege lasted a year.", "siege war", "battle"),
            ("en", "He came on a working visit.", "working-visit visit", "state-visit"),
            ("en", "Prisoners sang at dawn.", "battle", ""),
        ],
    );
    hold(
        "kind: agreement, type",
        &[
            ("en", "They signed a memorandum of understanding.", "instrument", "protocol treaty"),
            (
                "fr",
                "Ils ont signé un traité.",
                "treaty instrument",
                "protocol memorandum-of-understanding",
            ),
        ],
    );
}

#[test]
fn opposite_kinds_of_event_exclude_each_other() {
    hold(
        "kind: event, event",
        &[
            ("en", "The union lifted sanctions.", "sanctions-lifted", "sanctions-imposed"),
            ("ru", "Союз снял санкции.", "sanctions-lifted", "sanctions-imposed"),
            ("fr", "L'Union a levé les sanctions.", "sanctions-lifted", "sanctions-imposed"),
            ("fr", "L'Union a imposé des sanctions.", "sanctions-imposed", "sanctions-lifted"),
        ],
    );
}

#[test]
fn the_mode_is_attested_by_the_future_and_by_words_of_the_stance() {
    hold(
        "kind: position, mode",
        &[
            ("en", "Norway is considering a loan.", "planned", "pledged"),
            ("ru", "Норвегия рассматривает возможность займа.", "planned", "pledged"),
            ("ru", "Норвегия откроет посольство.", "planned", "pledged hoped"),
            ("ru", "Саммит состоится в Осло.", "planned", "pledged hoped"),
            ("ru", "Норвегия построит мост.", "planned", "pledged hoped"),
            ("ru", "Норвегия открыла посольство.", "asserted", "planned"),
            ("ru", "Норвегия открывает посольство.", "asserted", "planned"),
            ("ru", "Норвегия попросила о помощи.", "hoped", "planned"),
            ("ru", "Норвегия выразила готовность помочь.", "hoped", "pledged"),
            ("fr", "La Norvège étudie la possibilité d'un prêt.", "planned", "pledged"),
            ("fr", "La Norvège ouvrira une ambassade.", "planned", "pledged hoped"),
            ("fr", "Les entretiens se tiendront à Oslo.", "planned", "pledged hoped"),
            ("fr", "La Norvège a ouvert une ambassade.", "asserted", "planned"),
            ("fr", "La Norvège a demandé de l'aide.", "hoped", "planned"),
        ],
    );
}
