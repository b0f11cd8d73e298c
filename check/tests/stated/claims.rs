//! Claims on a sentence, and what the check says of each.

use comity_check::{
    Memory, Ontology,
    evidence::text::{digest, hex_digits},
};
use sha2::{Digest as _, Sha256};

/// The codes of what is found in a claim on all of a text, published on Monday, 24 November 2025.
fn found(ontology: &Ontology, language: &str, text: &str, fields: &str) -> Vec<String> {
    let hash = hex_digits(&Sha256::digest(text));
    let end = text.chars().count();
    let document = format!(
        "ontology: bilateral@0.1.0\n\
         source: {{ file: t.txt, sha256: {hash}, language: {language}, published: 2025-11-24 }}\n\
         context: {{}}\n\
         claims:\n  - {{ id: it, kind: statistic, subject: [FRA], mode: asserted, {fields}, \
         evidence: [{{ start: 0, end: {end}, digest: \"{}\" }}] }}\n",
        digest(text)
    );
    let mut run = Memory::new().document("d.yaml", document).source("t.txt", text);
    for file in comity_registry::WORLD {
        run = run.registry(file.name, file.text);
    }
    let report = run.check(ontology);
    let findings = report.files.iter().filter(|file| file.source.name.ends_with("d.yaml"));
    let of_interest = ["value-", "unit-", "qualifier-", "date-not", "term-not"];
    let codes = findings.flat_map(|file| &file.findings).map(|finding| finding.code.to_string());
    codes.filter(|code| of_interest.iter().any(|start| code.starts_with(start))).collect()
}

fn share(value: &str) -> String {
    format!("measure: export-share, value: {{ value: {value}, unit: '%' }}")
}

#[test]
fn a_part_without_an_end_is_any_number_that_it_rounds_to() {
    let ontology = Ontology::open("comity:bilateral");
    for (language, text) in [
        ("en", "Two thirds of the exports of France go there."),
        ("fr", "Les deux tiers des exportations de la France y vont."),
        ("ru", "Туда идут две трети экспорта Франции."),
        ("zh", "法国三分之二的出口面向该国。"),
    ] {
        for value in ["67", "66.7", "66.67"] {
            assert!(found(&ontology, language, text, &share(value)).is_empty(), "{text}: {value}");
        }
        for value in ["66", "66.6", "66.8", "66.7001", "33.3"] {
            let codes = found(&ontology, language, text, &share(value));
            assert_eq!(codes, ["value-not-in-evidence"], "{text}: {value}");
        }
    }
    // What has an end is that number.
    let text = "An eighth of the exports of France go there.";
    assert!(found(&ontology, "en", text, &share("12.5")).is_empty());
    assert_eq!(found(&ontology, "en", text, &share("13")), ["value-not-in-evidence"]);
}

#[test]
fn the_end_of_a_change_is_a_number_or_a_bound() {
    let ontology = Ontology::open("comity:bilateral");
    let exports = |qualifier: &str| {
        format!("measure: exports, value: {{ value: 86000000, unit: EUR{qualifier} }}")
    };
    for (language, text, may_be_exact) in [
        ("ru", "Экспорт Франции снизился до 86 млн евро.", true),
        ("ru", "Франция выделит на экспорт до 86 млн евро.", false),
        ("en", "France wants to raise its exports up to 86 million euros.", true),
        ("en", "France pays for exports of up to 86 million euros.", false),
        ("fr", "La France veut porter ses exportations jusqu'à 86 millions d'euros.", true),
    ] {
        let bounded = found(&ontology, language, text, &exports(", qualifier: up-to"));
        assert!(bounded.is_empty(), "{text}: {bounded:?}");
        let exact = found(&ontology, language, text, &exports(""));
        assert_eq!(exact.is_empty(), may_be_exact, "{text}: {exact:?}");
    }
}

#[test]
fn a_unit_may_be_told_once() {
    let ontology = Ontology::open("comity:bilateral");
    let text = "Переговоры Франции планировались на полтора часа, продлились почти четыре.";
    let hours = "measure: duration, value: { value: 4, unit: h, qualifier: nearly }";
    assert_eq!(found(&ontology, "ru", text, hours), [] as [&str; 0]);
    let days = "measure: duration, value: { value: 4, unit: d, qualifier: nearly }";
    assert_eq!(found(&ontology, "ru", text, days), ["unit-not-in-evidence"]);
}

#[test]
fn a_number_that_counts_something_is_in_no_unit_of_another() {
    let ontology = Ontology::open("comity:bilateral");
    let exports = |value: &str, unit: &str| {
        format!("measure: exports, value: {{ value: {value}, unit: {unit} }}")
    };
    for (language, text, value, counts, unit) in [
        ("en", "France sold 30% of its exports to 7 neighbours.", "30", "7", "'%'"),
        ("en", "The 27 members took exports of $16bn from France.", "16000000000", "27", "USD"),
        ("en", "France exported 5 tonnes to 14 ministries.", "5", "14", "t"),
        ("en", "France exported 5 tonnes over 12 km.", "5", "12", "t"),
        ("fr", "La France a exporté 7 tonnes pour 14 ministères.", "7", "14", "t"),
        ("ru", "Франция поставила на экспорт 7 тонн для 14 министерств.", "7", "14", "t"),
    ] {
        assert!(found(&ontology, language, text, &exports(value, unit)).is_empty(), "{text}");
        let codes = found(&ontology, language, text, &exports(counts, unit));
        assert_eq!(codes, ["unit-not-in-evidence"], "{text}");
    }
    for (text, value, unit) in [
        ("Exports of France in tonnes: 12, 14 in 2023 and 16.", "14", "t"),
        ("Exports of France rose from 12 in 2020 to 15 tonnes.", "12", "t"),
        ("Exports of France fell by 20 per cent in 2020 and by 8 in 2021.", "8", "'%'"),
    ] {
        assert!(found(&ontology, "en", text, &exports(value, unit)).is_empty(), "{text}");
    }
}

#[test]
fn a_currency_that_shares_a_sign_or_a_name_is_no_other() {
    let ontology = Ontology::open("comity:bilateral");
    for (language, text, is, other) in [
        ("en", "Exports of France: A$30 million.", "AUD", "USD"),
        ("en", "Exports of France: 30 million Canadian dollars.", "CAD", "USD"),
        ("ru", "Экспорт Франции составил 30 млн канадских долларов.", "CAD", "USD"),
        ("fr", "Les exportations de la France : 30 millions de $ CA.", "CAD", "USD"),
        ("zh", "法国出口3000万澳元。", "AUD", "CNY"),
    ] {
        let exports =
            |unit: &str| format!("measure: exports, value: {{ value: 30000000, unit: {unit} }}");
        assert!(found(&ontology, language, text, &exports(is)).is_empty(), "{text}");
        let codes = found(&ontology, language, text, &exports(other));
        assert_eq!(codes, ["unit-not-in-evidence"], "{text}");
    }
}

#[test]
fn an_amount_is_no_rate() {
    let ontology = Ontology::open("comity:bilateral");
    let volume = |unit: &str| format!("measure: exports, value: {{ value: 300000, unit: {unit} }}");
    for (text, units) in [
        ("法国出口30万立方米。", &["m3"][..]),
        ("法国出口每年30万立方米。", &["m3", "m3/a"]),
        ("法国日产出口30万立方米。", &["m3", "m3/d"]),
    ] {
        for unit in ["m3", "m3/a", "m3/d"] {
            let codes = found(&ontology, "zh", text, &volume(unit));
            assert_eq!(codes.is_empty(), units.contains(&unit), "{text}: {unit}: {codes:?}");
        }
    }
}

#[test]
fn a_movement_is_not_the_opposite_of_the_one_that_is_told() {
    let ontology = Ontology::open("comity:bilateral");
    for (language, text, told, other) in [
        ("en", "The exports of France fell by 12 % in 2024.", "falling", "rising"),
        ("en", "The exports of France grew in 2024.", "rising", "falling"),
        ("fr", "Les exportations de la France ont baissé en 2024.", "falling", "rising"),
        ("ru", "Экспорт Франции вырос в 2024 году.", "rising", "falling"),
        ("zh", "2024年法国出口下降。", "falling", "rising"),
        ("zh", "2024年法国出口创新高。", "record", "falling"),
        ("zh", "2024年法国出口创新高。", "rising", "steady"),
    ] {
        let codes = |trend: &str| {
            found(&ontology, language, text, &format!("measure: exports, trend: {trend}"))
        };
        assert!(codes(told).is_empty(), "{text}: {told}: {:?}", codes(told));
        assert_eq!(codes(other), ["term-not-in-evidence"], "{text}: {other}");
    }
}

#[test]
fn a_day_of_the_week_is_the_last_one_unless_something_is_to_come() {
    let ontology = Ontology::open("comity:bilateral");
    let on = |date: &str| {
        format!(
            "measure: exports, trend: rising, date: {date}, date_basis: relative-to-publication"
        )
    };
    for (language, text, right, wrong) in [
        (
            "en",
            "The exports of France grew, a minister said on Friday.",
            "2025-11-21",
            "2025-11-28",
        ),
        ("en", "The exports of France will be published on Friday.", "2025-11-28", "2025-12-05"),
        ("ru", "Экспорт Франции вырос, сообщил министр в пятницу.", "2025-11-21", "2025-11-28"),
        ("ru", "Экспорт Франции вырастет, данные выйдут в пятницу.", "2025-11-28", "2025-12-05"),
        (
            "fr",
            "Les exportations de la France ont augmenté, a dit vendredi le ministre.",
            "2025-11-21",
            "2025-11-28",
        ),
        ("zh", "法国出口增加，部长周五说。", "2025-11-21", "2025-11-28"),
        ("zh", "法国将于周五公布出口增加情况。", "2025-11-28", "2025-12-05"),
    ] {
        let said = found(&ontology, language, text, &on(right));
        assert!(said.is_empty(), "{text}: {said:?}");
        assert_eq!(
            found(&ontology, language, text, &on(wrong)),
            ["date-not-in-evidence"],
            "{text}"
        );
    }
}
