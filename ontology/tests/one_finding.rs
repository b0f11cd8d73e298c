//! One mistake in a document is one finding, whose help is what to write.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    path::{Path, PathBuf},
};

use comity_ontology::{load_with, reading::Interpreter};
use comity_tree::Format;

const SHOP: &str = r#"
language = 1
[ontology]
id = "https://example.org/shop"
name = "shop"
version = "0.1.0"
title = "Shop"
definition = "A shop."
root = "Shop"
languages = ["en"]

[vocabulary.Status]
definition = "How far a tea is."
term.open = { label = "open", definition = "On sale." }
term.closed = { label = "closed", definition = "Sold out." }

[record.Shop]
definition = "A shop."
field.items = { type = "Item", cardinality = "1..*", definition = "What it sells." }

[record.Tea]
definition = "A tea."
field.name = { type = "text", definition = "Its name." }
field.status = { type = "Status", definition = "How far it is." }
field.price = { type = "decimal", cardinality = "0..1", definition = "What it costs." }
field.picked = { type = "date", cardinality = "0..1", definition = "When." }

[[record.Tea.rule]]
id = "price-of-what-is-open"
assert = "this.status != 'open' || has(this.price)"
message = "an open tea has no price"
definition = "An open tea has a price."

[record.Cake]
definition = "A cake."
field.name = { type = "text", definition = "Its name." }

[union.Item]
definition = "Anything."
variant = { tea = "Tea", cake = "Cake" }
"#;

/// Each document, and the findings on it.
fn report(documents: &[(Format, &str)]) -> String {
    let files = BTreeMap::from([(PathBuf::from("shop.toml"), SHOP)]);
    let loaded = load_with(&files, Path::new("shop.toml"));
    assert_eq!(loaded.findings, []);
    let model = loaded.model.expect("it is sound");
    let interpreter = Interpreter::new(&model, model.root.expect("it has a root"));
    let mut report = String::new();
    for (format, text) in documents {
        let read = format.read(text);
        let mut findings = read.findings;
        if let Some(tree) = &read.tree {
            findings.extend(interpreter.interpret(tree).findings);
        }
        let _ = writeln!(report, "{text}");
        for finding in findings {
            let written = &text[finding.span.range()];
            let (code, message, help) = (finding.code, finding.message, finding.help);
            let _ = writeln!(report, "    {written:?} {code}: {message} [{help}]");
        }
    }
    report
}

#[test]
fn one_mistake_is_one_finding() {
    use Format::{Json, Yaml};
    let report = report(&[
        (Yaml, "items: [{kind: tea, name: a, satus: closed}]"),
        (Yaml, "items: [{kind: tea, name: a, status: open, prise: 3}]"),
        (Yaml, "items: [{kid: tea, name: a, status: closed}]"),
        (Yaml, "itms: [{kind: cake, name: a}]"),
        (Yaml, "items:\n- kind: tea\n  <<: {name: a, status: open}"),
        (Yaml, "items: [{kind: tea, name: 1.50, status: closed}]"),
        (Yaml, "items: [{kind: tea, name: 0x1F, status: closed}]"),
        (Yaml, "items: [{kind: tea, name: true, status: closed}]"),
        (Yaml, "items: [{kind: tea, name: ~, status: closed}]"),
        (Yaml, "items:\n- kind: tea\n  name:\n  status: closed"),
        (Yaml, "items:\n- kind: tea\n  name: a\n  status: closed\n  price:"),
        (Yaml, "items: [{kind: tea, name: a, status: closed, price: '150'}]"),
        (Yaml, "items: [{kind: tea, name: a, status: closed, price: '1,500'}]"),
        (Yaml, "items: [{kind: tea, name: a, status: closed, price: about 150}]"),
        (Yaml, "items: [{kind: tea, name: a, status: closed, price: '约1,500'}]"),
        (Yaml, "items: [{kind: tea, name: a, status: closed, price: １５０}]"),
        (Yaml, "items: [{kind: tea, name: a, status: closed, price: soon}]"),
        (Yaml, "items: [{kind: tea, name: a, status: closed, picked: -0050}]"),
        (Yaml, "items: [{kind: tea, name: a, status: closed, picked: 0626}]"),
        (Yaml, "items: [{kind: tea, name: a, status: closed, picked: -50}]"),
        (Yaml, "items: [{kind: tea, name: a, status: closed, picked: Y-50}]"),
        (Yaml, "items: [{kind: tea, name: a, status: closed, picked: [2011..2018]}]"),
        (Yaml, "items: [{kind: tea, name: a, status: closed, picked: {1667, 1668}}]"),
        (Json, r#"{"items": [{"kind": "tea", "name": "a", "status": "closed", "price": +3}]}"#),
        (Json, r#"{"items": [{"kind": "tea", "name": "a", "status": "closed", "price": .5}]}"#),
        (Json, r#"{"items": [{"kind": "tea", "name": "a", "status": "closed", "price": NaN}]}"#),
        (Json, r#"{"items": [{"kind": "tea", "name": "a", "status": "closed", "price": １５}]}"#),
        (Json, r#"{"items": [{"kind": "tea", "name": 007, "status": "closed"}]}"#),
    ]);
    insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!(report) });
}
