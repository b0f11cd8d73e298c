//! What services need to find a file: its path from the root of the repository.

use std::process::Command;

use serde_json::Value;

use crate::case::Case;

const WRONG: &str = "ships: [{ id: heron, sail: 1 }]\n";

/// The output of a check in a folder, with these variables.
fn printed(case: &Case, folder: &str, format: &str, path: &str, set: &[(&str, &str)]) -> String {
    let ontology = case.path("harbour.toml");
    let mut command = Command::new(env!("CARGO_BIN_EXE_comity"));
    command.current_dir(case.path(folder));
    for name in ["GITHUB_WORKSPACE", "CI_PROJECT_DIR", "GITHUB_STEP_SUMMARY"] {
        command.env_remove(name);
    }
    command.envs(set.iter().copied());
    command.args(["check", "--format", format, path, "--ontology"]).arg(ontology);
    String::from_utf8(command.output().unwrap().stdout).unwrap()
}

#[test]
fn services_get_paths_from_the_root_whatever_a_run_is_given() {
    let case = Case::new().with("logs/a.yaml", WRONG).with("other/notes.txt", "");
    let absolute = case.path("logs");
    let runs = [
        (".", "logs"),
        (".", "./logs"),
        (".", "other/../logs/a.yaml"),
        (".", absolute.to_str().unwrap()),
        ("logs", "."),
        ("logs", "a.yaml"),
        ("other", "../logs"),
    ];
    for (format, expected) in [
        ("github", "::error file=logs/a.yaml,"),
        ("gitlab", "\"path\": \"logs/a.yaml\""),
        ("sarif", "\"uri\": \"logs/a.yaml\""),
        ("junit", "file=\"logs/a.yaml\""),
    ] {
        for (folder, path) in runs {
            let text = printed(&case, folder, format, path, &[]);
            assert!(text.contains(expected), "{format} {folder} {path}: {text}");
        }
    }
    let fingerprint = |(folder, path): (&str, &str)| {
        let text = printed(&case, folder, "gitlab", path, &[]);
        let issues: Value = serde_json::from_str(&text).unwrap();
        issues[0]["fingerprint"].as_str().unwrap().to_owned()
    };
    assert!(runs.iter().all(|run| fingerprint(*run) == fingerprint(runs[0])));
}

#[test]
fn a_service_says_where_the_root_is() {
    let case = Case::new().with("inner/logs/a.yaml", WRONG);
    let inner = case.path("inner");
    for name in ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"] {
        let set = [(name, inner.to_str().unwrap())];
        let text = printed(&case, ".", "github", "inner", &set);
        assert!(text.starts_with("::error file=logs/a.yaml,"), "{text}");
        // What is elsewhere is found from its own root.
        let set = [(name, "/nowhere")];
        let text = printed(&case, ".", "github", "inner", &set);
        assert!(text.starts_with("::error file=inner/logs/a.yaml,"), "{text}");
    }
}

#[cfg(unix)]
#[test]
fn no_name_of_a_file_is_a_command_of_a_service() {
    let name = "::stop-commands::x.yaml";
    let keys: Vec<String> = (0..12).map(|number| format!(", sail{number}: 1")).collect();
    let keys = keys.concat();
    let case = Case::new().with(name, format!("ships: [{{ id: heron{keys} }}]\n"));
    let other = "##[group]x.yaml";
    let case = case.with(other, WRONG);
    for format in ["github", "concise"] {
        let text = printed(&case, ".", format, ".", &[]);
        assert!(text.contains(&format!("\n./{name}:1:")), "{format}: {text}");
        let is_command = |line: &str| line.trim_start().starts_with("::stop");
        assert!(!text.lines().any(is_command), "{format}: {text}");
    }
    let text = printed(&case, ".", "github", ".", &[]);
    let plain = text.lines().filter(|line| !line.starts_with("::"));
    assert!(plain.clone().all(|line| !line.contains("##[")), "{text}");
}

#[test]
fn a_report_of_tests_is_xml_and_names_what_is_misused() {
    let none = "ships: [{ id: \"heron\u{fffe}\u{fdd0}\", s\u{ffff}: 1 }]\n";
    let case = Case::new().with("a.yaml", none);
    let ran = case.check(&["a.yaml", "nothing.yaml", "--format", "junit"]);
    assert!(ran.stdout().contains("`nothing.yaml`: there is no such file"), "{}", ran.stdout());
    let is_xml =
        |c: char| matches!(c, '\n' | ' '..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}' | '\u{10000}'..);
    assert!(ran.stdout().chars().all(is_xml), "{}", ran.stdout());
}
