//! The project file: what commands take from it, and what is wrong with it.

use serde_json::json;

use crate::case::{Case, Ran, sha256};

const CLEAN: &str = "ships: [{ id: heron }]\n";
const WRONG: &str = "ships: [{ id: Heron }]\n";
const OLD: &str = "entries: [{ kind: voyage, id: a, ship: heron, weather: tempest }]\n";

/// A project with one document, a registry and this file.
fn project(file: &str) -> Case {
    Case::new()
        .with("comity.toml", file)
        .with("logs/old.yaml", OLD)
        .with("registry/ships.yaml", CLEAN)
}

const FILE: &str = "ontology = \"harbour.toml\"\ndocuments = [\"logs\"]\n";

/// The code, place and severity of each finding.
fn found(ran: &Ran) -> Vec<String> {
    let report = ran.json();
    let findings = report["findings"].as_array().unwrap().iter();
    let line = |finding: &serde_json::Value| {
        let [file, code, severity] =
            ["file", "code", "severity"].map(|key| finding[key].as_str().unwrap());
        let start = &finding["span"]["start"];
        format!("{file}:{}:{} {severity} {code}", start["line"], start["column"])
    };
    findings.map(line).collect()
}

fn check(case: &Case, arguments: &[&str]) -> Ran {
    case.run(&[&["check", "--format", "json"], arguments].concat())
}

#[test]
fn a_command_takes_ontology_documents_and_registry_from_the_file() {
    let case = project(FILE);
    let ran = check(&case, &[]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    assert_eq!(found(&ran), ["logs/old.yaml:1:56 warning deprecated-term"]);
    let summary = &ran.json()["summary"];
    assert_eq!([&summary["files"], &summary["ontology"]["name"]], [&json!(2), &json!("harbour")]);
    assert!(case.run(&["lint"]).stdout().contains("harbour 1.2.0"));
    assert!(case.run(&["schema"]).stdout().contains("Voyage"));
    assert!(case.run(&["explain", "Voyage"]).stdout().contains("from here to there"));
}

#[test]
fn the_registry_of_the_project_is_checked_with_its_documents() {
    let case = project(FILE).with("registry/more.yaml", "ships: [{ id: ibis, nmae: Ibis }]\n");
    assert_eq!(check(&case, &[]).code(), 1);
    // A command that names documents is about these.
    assert_eq!(check(&case, &["logs"]).code(), 0);
}

#[test]
fn the_file_is_found_upwards_and_its_paths_start_at_its_folder() {
    let case = project(FILE);
    std::fs::create_dir(case.path("logs/2020")).unwrap();
    let ran = case.run_in("logs/2020", &["check", "--format", "json"]);
    assert_eq!(found(&ran), ["../../logs/old.yaml:1:56 warning deprecated-term"], "{}", ran.all());
    // A repository of its own is not part of the project.
    std::fs::create_dir(case.path("logs/2020/.git")).unwrap();
    let ran = case.run_in("logs/2020", &["check"]);
    assert_eq!(ran.code(), 2);
    assert!(ran.stderr().contains("there is no project file here or above"), "{}", ran.all());
}

#[test]
fn flags_win() {
    let case = project(FILE)
        .with("other/comity.toml", "documents = [\"a.yaml\"]\nontology = \"../harbour.toml\"\n")
        .with("other/a.yaml", WRONG);
    assert_eq!(check(&case, &["--config", "other/comity.toml"]).code(), 1);
    assert_eq!(check(&case, &["logs", "--registry", "other"]).code(), 1);
    assert_eq!(check(&case, &["--strict"]).code(), 1);
    assert_eq!(check(&case, &["--no-config"]).code(), 2);
    let ran = check(&case, &["logs", "--ontology", "comity:bilateral"]);
    assert_eq!(ran.json()["summary"]["ontology"]["name"], "bilateral");
    assert_eq!(check(&case, &["--max-file-bytes", "10"]).code(), 3);
    let limited = project(&format!("{FILE}limits = {{ file_bytes = 10 }}\n"));
    assert_eq!(check(&limited, &[]).code(), 3);
    assert_eq!(check(&limited, &["--max-file-bytes", "1000"]).code(), 0);
}

#[test]
fn severities_are_by_code_and_by_path() {
    let file = format!(
        "{FILE}[severity]\ndeprecated-term = \"error\"\n\
         [[override]]\npaths = [\"old/\"]\nseverity = {{ deprecated-term = \"off\" }}\n\
         [[override]]\npaths = [\"*.draft.yaml\"]\nseverity = {{ deprecated-term = \"info\" }}\n"
    );
    let case = project(&file)
        .with("logs/old/b.yaml", OLD.replace("id: a", "id: b"))
        .with("logs/c.draft.yaml", OLD.replace("id: a", "id: c"));
    let ran = check(&case, &[]);
    assert_eq!(ran.code(), 1);
    let expected =
        ["logs/c.draft.yaml:1:56 info deprecated-term", "logs/old.yaml:1:56 error deprecated-term"];
    assert_eq!(found(&ran), expected);
}

#[test]
fn rules_of_the_ontology_have_severities_too() {
    let rule = "voyage-arrives-after-it-departs";
    let late = "entries: [{ kind: voyage, id: a, ship: heron, departed: 1902, arrived: 1901 }]\n";
    let with = |line: &str| {
        let case = project(&format!("{FILE}severity = {{ {line} }}\n")).with("logs/old.yaml", late);
        check(&case, &[])
    };
    assert_eq!(with("").code(), 1);
    let ran = with(&format!("{rule} = \"warning\""));
    assert_eq!((ran.code(), found(&ran).len()), (0, 1), "{}", ran.all());
    let ran = with(&rule.replace("after", "befor"));
    assert_eq!(ran.code(), 3, "{}", ran.all());
}

#[test]
fn what_is_excluded_is_not_looked_at_even_if_it_is_named() {
    let case = project(&format!("{FILE}exclude = [\"drafts/\"]\n"))
        .with("logs/drafts/a.yaml", WRONG)
        .with("logs/b.yaml", "ships: []\n");
    let ran = check(&case, &[]);
    assert_eq!((ran.code(), &ran.json()["summary"]["ignored"]), (0, &json!(1)));
    assert_eq!(check(&case, &["logs/drafts/a.yaml", "logs/b.yaml"]).code(), 0);
    assert_eq!(check(&case, &["--no-ignore"]).code(), 1);
    let ran = case.run(&["check", "logs/drafts/a.yaml"]);
    assert_eq!(ran.code(), 2);
    assert!(ran.stderr().contains("`--no-ignore` includes it"), "{}", ran.all());
}

#[test]
fn documents_are_named_by_patterns_and_sources_are_in_several_folders() {
    let text = "The heron left.\n";
    let document = |file: &str| {
        let head = "source: { language: en, ";
        format!("{head}file: {file}, sha256: {} }}\n", sha256(text))
    };
    let file = "ontology = \"harbour.toml\"\ndocuments = [\"logs/**/*.log.yaml\"]\n\
                sources = [\"texts\", \"more\"]\n";
    let case = project(file)
        .with("logs/deep/a.log.yaml", document("a.txt"))
        .with("logs/b.log.yaml", document("b.txt"))
        .with("logs/c.yaml", WRONG)
        .with("texts/a.txt", text)
        .with("more/b.txt", text);
    let ran = check(&case, &[]);
    // The registry is the third.
    assert_eq!((ran.code(), &ran.json()["summary"]["files"]), (0, &json!(3)), "{}", ran.all());
    let case = case.with("more/b.txt", "The ibis left.\n");
    assert_eq!(found(&check(&case, &[])), ["logs/b.log.yaml:1:46 error source-changed"]);
    let none = project("ontology = \"harbour.toml\"\ndocuments = [\"*.log.yaml\"]\n");
    assert_eq!(none.run(&["check"]).code(), 2);
    let one = none.with("a.log.yaml", WRONG);
    assert_eq!(one.run(&["check"]).code(), 1, "a pattern may start at the folder of the file");
}

#[test]
fn entries_of_additions_add_to_those_from_elsewhere() {
    let file = format!("{FILE}additions = [\"more\"]\n");
    let with = |id: &str| {
        let case = project(&file).with("more/a.yaml", format!("ships: [{{ id: {id} }}]\n"));
        check(&case, &["--strict"])
    };
    let ran = with("heron");
    assert_eq!(found(&ran), ["logs/old.yaml:1:56 warning deprecated-term"], "{}", ran.all());
    let ran = with("herons");
    assert!(found(&ran).contains(&"more/a.yaml:1:15 error adds-to-nothing".to_owned()));
    assert!(ran.stdout().contains("did you mean `heron`?"), "{}", ran.all());
    assert!(!ran.stdout().contains("unused-entry"), "one mistake, one finding: {}", ran.all());
}

/// Each mistake is one finding at its place, and nothing is looked at.
#[test]
fn mistakes() {
    let cases = [
        ("registri = [\"registry\"]", "3:1 error unknown-key", "did you mean `registry`?"),
        ("sources = [\"registri\"]", "3:12 error missing-path", "did you mean `registry`?"),
        (
            "sources = [\"harbour.toml\"]",
            "3:12 error missing-path",
            "`harbour.toml` is not a folder",
        ),
        ("registry = [\"registry\", \"./registry\"]", "3:25 error listed-twice", "twice"),
        (
            "registry = [\"registry\", \"registry/ships.yaml\"]",
            "3:25 error listed-twice",
            "everything in `registry` is read",
        ),
        ("strict = \"yes\"", "3:10 error wrong-type", "expected"),
        ("sources = \"registry\"", "3:11 error wrong-type", "between brackets"),
        ("limits = { file_bytes = 0 }", "3:25 error out-of-range", "1 or more"),
        ("exclude = [\"{a\"]", "3:12 error bad-form", "is not a pattern of paths"),
        ("severity = { unused-entri = \"off\" }", "3:14 error unknown-key", "`unused-entry`?"),
        ("severity = { unused-entry = \"of\" }", "3:29 error unknown-term", "`off`"),
        ("severity = { syntax = \"off\" }", "3:14 error fixed-severity", "remove the line"),
        ("[[override]]\npaths = []\nseverity = {}", "4:9 error too-few", "at least 1"),
        ("strict = true\nstrict = true", "4:1 error duplicate-key", "strict"),
        ("strict = tru", "3:10 error syntax", ""),
    ];
    for (line, expected, words) in cases {
        let ran = check(&project(&format!("{FILE}{line}\n")), &[]);
        assert_eq!(ran.code(), 3, "{line}: {}", ran.all());
        assert_eq!(found(&ran), [format!("comity.toml:{expected}")], "{line}");
        assert!(ran.stdout().contains(words), "{line}: {}", ran.all());
    }
    let ran = check(&project("ontology = \"harbor.toml\"\ndocuments = [\"logs\"]\n"), &[]);
    assert_eq!(found(&ran), ["comity.toml:1:12 error missing-path"]);
    assert!(ran.stdout().contains("did you mean `harbour.toml`?"), "{}", ran.all());
    let ran = check(&project("strict = true\n"), &[]);
    assert_eq!(found(&ran), ["comity.toml:1:1 error missing-field"]);
    let ran = check(&Case::new(), &["--config", "none.toml"]);
    assert_eq!(found(&ran), ["none.toml:1:1 error unreadable-file"]);
}

#[test]
fn sources_that_only_some_have_can_be_left_out_and_that_is_told() {
    let file = format!("{FILE}sources = [\"texts\"]\nseverity = {{ missing-path = \"info\" }}\n");
    let ran = check(&project(&file), &[]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    assert!(found(&ran).contains(&"comity.toml:3:12 info missing-path".to_owned()));
}

#[test]
fn the_schema_of_the_file_accepts_what_the_command_accepts() {
    let case = project(FILE);
    let ran = case.run(&["schema", "--project"]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    let schema = jsonschema::validator_for(&ran.json()).unwrap();
    let good = json!({
        "ontology": "harbour.toml",
        "documents": ["logs"],
        "severity": { "unused-entry": "off", "voyage-arrives-after-it-departs": "info" },
        "override": [{ "paths": ["drafts/"], "severity": { "deprecated-term": "error" } }],
        "limits": { "file_bytes": 1000 },
    });
    assert!(schema.is_valid(&good));
    let bad = [
        json!({}),
        json!({ "documents": [] }),
        json!({ "documents": ["logs"], "registri": [] }),
        json!({ "documents": ["logs"], "severity": { "unused-entry": "of" } }),
        json!({ "documents": ["logs"], "severity": { "syntax": "off" } }),
        json!({ "documents": ["logs"], "override": [{ "paths": ["drafts/"] }] }),
    ];
    for one in bad {
        assert!(!schema.is_valid(&one), "{one}");
    }
}

#[test]
fn a_registry_alone_is_nothing_to_check() {
    let excluding = |what: &str| project(&format!("{FILE}exclude = [\"{what}\"]\n"));
    let ran = check(&excluding("logs/"), &[]);
    assert_eq!(ran.code(), 2, "{}", ran.all());
    assert_eq!(ran.json()["misuse"][0]["path"], "logs/old.yaml");
    let case = project(
        "ontology = \"harbour.toml\"\ndocuments = [\"registry\"]\nexclude = [\"registry/\"]\n",
    );
    assert_eq!(check(&case, &[]).code(), 2);
    // A command that names the registry means it, and what is left of it is enough for documents.
    let case = excluding("registry/more.yaml").with("registry/more.yaml", WRONG);
    assert_eq!(check(&case, &["registry"]).code(), 0);
    assert_eq!(check(&case, &[]).code(), 0);
}

#[test]
fn a_hook_may_name_excluded_documents_alone() {
    let case = project(&format!("{FILE}exclude = [\"drafts/\"]\n")).with("drafts/a.yaml", WRONG);
    for command in [&["check"][..], &["fmt", "--check"]] {
        let run = |more: &[&str]| case.run(&[command, &["drafts/a.yaml"], more].concat());
        assert_eq!(run(&[]).code(), 2);
        let ran = run(&["--allow-excluded"]);
        assert_eq!(ran.code(), 0, "{}", ran.all());
        assert!(ran.stdout().starts_with("0 files, "), "{}", ran.all());
        assert!(ran.stdout().contains(", 1 document ignored, "), "{}", ran.all());
        assert_eq!(run(&["--allow-excluded", "nothing.yaml"]).code(), 2);
    }
}
