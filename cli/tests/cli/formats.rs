//! The formats for services: what a run prints, and what a service reads of it.

use std::{path::Path, process::Command};

use comity_testkit::Folder;
use serde_json::Value;

const MISTAKES: &str = "ships:\n  - id: heron\n  - id: heron\n    nme: 苍鹭号\n";

/// The run of a check with these variables, and what it has written.
fn run(folder: &Folder, format: &str, variables: &[(&str, &str)]) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_comity"));
    command.current_dir(folder.root());
    for name in ["GITHUB_ACTIONS", "GITLAB_CI", "GITHUB_STEP_SUMMARY"] {
        command.env_remove(name);
    }
    command.envs(variables.iter().copied());
    command.args(["check", "--ontology", "harbour.toml", "a b.yaml", "--output-format", format]);
    let output = command.output().unwrap();
    (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap())
}

fn folder() -> Folder {
    let folder = Folder::new(env!("CARGO_TARGET_TMPDIR"));
    folder.write("harbour.toml", crate::case::HARBOUR);
    folder.write("a b.yaml", MISTAKES);
    folder
}

#[test]
fn the_environment_chooses_the_format() {
    let folder = folder();
    let auto = |variables: &[(&str, &str)]| run(&folder, "auto", variables);
    let (code, plain) = auto(&[]);
    assert!(code == 1 && plain.starts_with("error[duplicate-id]"), "{plain}");
    let (code, github) = auto(&[("GITHUB_ACTIONS", "true")]);
    assert!(code == 1 && github.starts_with("::error file=a b.yaml,line=3,"), "{github}");
    let (code, gitlab) = auto(&[("GITLAB_CI", "true")]);
    let issues: Value = serde_json::from_str(&gitlab).unwrap();
    assert_eq!((code, &issues[0]["location"]["lines"]["begin"]), (1, &Value::from(3)));
}

#[test]
fn the_summary_of_a_step_is_added_to() {
    let folder = folder();
    folder.write("summary.md", "# before\n");
    let (code, _) = run(&folder, "github", &[("GITHUB_STEP_SUMMARY", "summary.md")]);
    let summary = folder.read("summary.md");
    assert_eq!(code, 1);
    assert!(summary.starts_with("# before\n| code | severity | findings |\n"), "{summary}");
    assert!(summary.contains("| a b.yaml:3 | duplicate-id |"), "{summary}");
    let (code, _) = run(&folder, "github", &[("GITHUB_STEP_SUMMARY", "no/such/folder/it.md")]);
    assert_eq!(code, 3, "a summary that is lost is no verdict");
}

#[test]
fn a_log_in_sarif_describes_the_rules_that_were_broken() {
    let (_, log) = run(&folder(), "sarif", &[]);
    let log: Value = serde_json::from_str(&log).unwrap();
    let driver = &log["runs"][0]["tool"]["driver"];
    let rules = driver["rules"].as_array().unwrap();
    let rule = |id: &str| rules.iter().find(|rule| rule["id"] == id).unwrap();
    assert_eq!(rules.len(), 2, "{rules:?}");
    for id in ["duplicate-id", "unknown-key"] {
        let page = rule(id)["help"]["markdown"].as_str().unwrap();
        assert!(page.contains("```"), "{page}");
        assert!(rule(id)["helpUri"].as_str().unwrap().ends_with(&format!("/{id}.md")));
    }
    let place = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "a%20b.yaml");
}

#[test]
#[ignore = "needs the schema of SARIF in COMITY_SHARED; .ci/private-data runs it"]
fn a_log_in_sarif_is_valid() {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let shared = std::env::var_os("COMITY_SHARED").map_or(beside, Into::into);
    let schema = std::fs::read_to_string(shared.join("suites/sarif/sarif-schema-2.1.0.json"));
    let schema: Value = serde_json::from_str(&schema.unwrap()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let folder = folder();
    for text in [MISTAKES, "ships: []\n", "ships: [", ""] {
        folder.write("a b.yaml", text);
        let (_, log) = run(&folder, "sarif", &[]);
        let log: Value = serde_json::from_str(&log).unwrap();
        let errors: Vec<String> =
            validator.iter_errors(&log).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{text}: {errors:?}");
    }
}
