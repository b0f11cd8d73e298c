//! The schema and the interpreter give a document one verdict, in each format.
//!
//! What a document holds for the schema is what the tree has: `comity-tree` is compared with the
//! test suite of YAML for that.

use comity_gen::json_schema::{Shape, json_schema};
use comity_ontology::{Model, reading::Interpreter};
use comity_tree::{Format, Kind, Node, Severity};
use jsonschema::Validator;
use serde_json::Value;

/// A document with one value.
struct Case<'a> {
    field: &'a str,
    json: Option<&'a str>,
    toml: Option<&'a str>,
    yaml: &'a [&'a str],
    is_valid: bool,
}

const fn case<'a>(
    field: &'a str,
    json: Option<&'a str>,
    toml: Option<&'a str>,
    yaml: &'a [&'a str],
    is_valid: bool,
) -> Case<'a> {
    Case { field, json, toml, yaml, is_valid }
}

const CASES: &[Case<'_>] = &[
    case("text", Some("123"), Some("123"), &["123", "0x7B", "+123"], false),
    case("text", Some("2014"), Some("2014"), &["2014"], false),
    case("text", Some("1.5"), Some("1.5"), &["1.5", "1.5e0"], false),
    case("text", Some("true"), Some("true"), &["true", "True", "TRUE"], false),
    case("text", None, Some("inf"), &[".inf", "-.Inf"], false),
    case("text", None, Some("nan"), &[".nan", ".NaN"], false),
    case("text", Some("\"123\""), Some("'123'"), &["'123'", "\"123\"", "!!str 123"], true),
    case("text", Some("\"true\""), Some("'true'"), &["'true'", "!!str true"], true),
    case("text", Some("\"NO\""), Some("'NO'"), &["NO", "'NO'"], true),
    case("text", Some("\"1_000\""), Some("'1_000'"), &["1_000", "'1_000'"], true),
    case("text", Some("\"\\ud83d\\ude00\""), Some("'\u{1f600}'"), &["\"\\ud83d\\ude00\""], true),
    case("text", Some("null"), None, &["null", "~", ""], true),
    case("digest", Some("\"5f1c09ab\""), Some("'5f1c09ab'"), &["5f1c09ab"], true),
    case("digest", Some("12345678"), Some("12345678"), &["12345678"], false),
    case("digest", None, None, &["0e729914", "1e000000"], false),
    case("digest", Some("\"0e729914\""), Some("'0e729914'"), &["'0e729914'"], true),
    case("count", Some("150"), Some("+150"), &["150", "+150", "0150", "0x96", "0o226"], true),
    case("count", Some("\"150\""), Some("'150'"), &["'150'", "!!str 150"], false),
    case("count", Some("\"1,500\""), Some("'1,500'"), &["1,500", "1_500", "０"], false),
    case("length", Some("0.5"), Some("0.5"), &["0.5", ".5", "+.5", "5.e-1"], true),
    case("length", None, None, &[".inf", "-.inf", ".nan"], false),
    case("open", Some("true"), Some("true"), &["true", "True", "TRUE"], true),
    case("open", Some("\"true\""), Some("'true'"), &["'true'", "yes", "on", "tRUE"], false),
    case("open", Some("1"), Some("1"), &["1"], false),
    case("when", Some("[1626]"), Some("[1626]"), &["[1626]", "[+1626]", "[0x65A]"], true),
    case("when", Some("[626]"), Some("[626]"), &["[626]", "[0626]"], false),
    case("when", Some("[\"0626\"]"), Some("['0626']"), &["['0626']"], true),
    case("when", Some("[-50]"), Some("[-50]"), &["[-50]", "[-0050]"], false),
    case("when", Some("[\"-0050\"]"), Some("['-0050']"), &["['-0050']"], true),
    case("when", Some("[\"2024-05\"]"), Some("['2024-05']"), &["[2024-05]"], true),
    case("when", Some("[[\"1667\"]]"), Some("[['1667']]"), &["[[1667, 1668]]"], false),
    case("when", Some("[{\"1667\": null}]"), None, &["[{1667, 1668}]"], false),
    case("season", Some("\"true\""), Some("'true'"), &["'true'"], true),
    case("season", Some("true"), Some("true"), &["true"], false),
    case("season", Some("\"summer\""), Some("'summer'"), &["summer"], true),
];

fn value(node: Node<'_>) -> Value {
    match node.kind() {
        Kind::Map => node.entries().map(|(k, v)| (k.text().to_owned(), value(v))).collect(),
        Kind::Seq => node.items().map(value).collect(),
        Kind::Null => Value::Null,
        Kind::Bool => Value::Bool(node.text() == "true"),
        // JSON has no infinities; no type of the language has, either.
        Kind::Number => node.text().parse().map_or(f64::MAX.into(), Value::Number),
        Kind::Str | Kind::Plain | Kind::DateTime | Kind::Invalid => node.text().into(),
    }
}

fn assert_verdict(
    model: &Model,
    schema: &Validator,
    format: Format,
    text: &str,
    is_valid: bool,
    field: &str,
) {
    let read = format.read(text);
    assert_eq!(read.findings, [], "{text}");
    let tree = read.tree.expect("a text without findings has a tree");
    let root = model.root.expect("the ontology has a root");
    let found = Interpreter::new(model, root).interpret(&tree).findings;
    let errors = found.iter().filter(|finding| finding.severity == Severity::Error);
    assert_eq!(errors.count() == 0, is_valid, "{text}: {found:?}");
    // A schema cannot tell an infinite number from a large one.
    if !(field == "length" && text.contains(".inf") || text.contains(".nan")) {
        assert_eq!(schema.is_valid(&value(tree.root())), is_valid, "{text}");
    }
}

#[test]
fn a_document_has_one_verdict() {
    let loaded = comity_ontology::load(
        concat!(env!("CARGO_MANIFEST_DIR"), "/tests/json_schema/verdicts.toml").as_ref(),
    );
    assert!(loaded.is_sound(), "{:#?}", loaded.findings);
    let model = loaded.model.expect("a sound ontology has a model");
    let artefact = json_schema(&model, Shape::Validation);
    let schema: Value = serde_json::from_str(artefact.text()).expect("a schema is JSON");
    let schema = jsonschema::draft202012::new(&schema).expect("it is a schema");
    let verdict = |format, text: &str, case: &Case<'_>| {
        assert_verdict(&model, &schema, format, text, case.is_valid, case.field);
    };
    for case in CASES {
        let field = case.field;
        if let Some(json) = case.json {
            verdict(Format::Json, &format!("{{\"{field}\": {json}}}"), case);
        }
        if let Some(toml) = case.toml {
            verdict(Format::Toml, &format!("{field} = {toml}"), case);
        }
        for yaml in case.yaml {
            verdict(Format::Yaml, &format!("{field}: {yaml}\n"), case);
            verdict(Format::Yaml, &format!("{field}: &anchor {yaml}\n"), case);
        }
    }
}
