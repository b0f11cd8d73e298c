//! Patterns accept the texts that the `regex` crate accepts.

use comity_ontology::pattern::Pattern;
use proptest::prelude::*;
use regex::Regex;

/// The pattern with its `\d` spelt out, which means more than ASCII to the `regex` crate.
fn ascii_digits(source: &str) -> String {
    let mut spelt = String::new();
    let mut signs = source.chars();
    while let Some(sign) = signs.next() {
        match (sign, if sign == '\\' { signs.next() } else { None }) {
            (_, Some('d')) => spelt.push_str("[0-9]"),
            (_, escaped) => {
                spelt.push(sign);
                spelt.extend(escaped);
            }
        }
    }
    spelt
}

/// An oracle for a pattern as written, and one for the expression that is given to JSON Schema.
fn oracles(pattern: &Pattern) -> [Regex; 2] {
    let as_written = format!("(?s)^(?:{})$", ascii_digits(&pattern.source));
    [Regex::new(&as_written).unwrap(), Regex::new(&pattern.ecma).unwrap()]
}

fn sign() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => "[a-e0-2]",
        1 => r"[ ,:;_/@-]",
        1 => r"[.\[\](){}|?*+^$\\~&-]".prop_map(|sign| format!("\\{sign}")),
    ]
}

fn class() -> impl Strategy<Value = String> {
    let item = prop_oneof![
        "[a-e0-2 _.?*+()$]",
        Just(r"\d".to_owned()),
        Just(r"\]".to_owned()),
        Just(r"\-".to_owned()),
        ("[a-c]", "[c-f]").prop_map(|(low, high)| format!("{low}-{high}")),
    ];
    (any::<bool>(), prop::collection::vec(item, 1..4)).prop_map(|(negated, items)| {
        format!("[{}{}]", if negated { "^" } else { "" }, items.concat())
    })
}

fn pattern() -> impl Strategy<Value = String> {
    let atom = prop_oneof![4 => sign(), 1 => class(), 1 => Just(".".to_owned()), 1 => Just(r"\d".to_owned())];
    atom.prop_recursive(4, 24, 4, |inner| {
        let count = prop_oneof![
            Just("?".to_owned()),
            Just("*".to_owned()),
            Just("+".to_owned()),
            (0..4_u32).prop_map(|m| format!("{{{m}}}")),
            (0..3_u32).prop_map(|m| format!("{{{m},}}")),
            (0..3_u32, 0..3_u32).prop_map(|(m, n)| format!("{{{m},{}}}", m + n)),
        ];
        prop_oneof![
            3 => prop::collection::vec(inner.clone(), 0..4).prop_map(|all| all.concat()),
            2 => prop::collection::vec(inner.clone(), 1..4).prop_map(|all| format!("({})", all.join("|"))),
            2 => (inner, count).prop_map(|(node, count)| format!("({node}){count}")),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn accepts_what_the_regex_crate_accepts(
        source in pattern(),
        texts in prop::collection::vec("[a-e0-2 _.?é全\u{20000}\n-]{0,8}", 12),
    ) {
        let pattern = Pattern::compile(&source).unwrap();
        for oracle in oracles(&pattern) {
            for text in &texts {
                prop_assert_eq!(pattern.matches(text), oracle.is_match(text), "{} on {:?}", oracle, text);
            }
        }
    }

    #[test]
    fn accepts_what_the_pattern_generates(
        (source, text) in pattern().prop_flat_map(|source| {
            let texts = format!("(?s:{})", ascii_digits(&source));
            (Just(source), proptest::string::string_regex(&texts).unwrap())
        }),
    ) {
        prop_assert!(Pattern::compile(&source).unwrap().matches(&text), "{source} on {text:?}");
    }

    #[test]
    fn never_panics_and_agrees_on_whatever_it_accepts(source in r"[ab.\\d^\[\](){}|?*+,0-3$é-]{0,12}", text in "[ab0-3.]{0,6}") {
        if let Ok(pattern) = Pattern::compile(&source) {
            for oracle in oracles(&pattern) {
                prop_assert_eq!(pattern.matches(&text), oracle.is_match(&text), "{} on {:?}", oracle, text);
            }
        }
    }
}
