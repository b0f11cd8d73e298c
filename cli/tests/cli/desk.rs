//! A desk's repository, from `comity init` on, and what helps its coders.

use std::fs;

use crate::case::Case;

/// The files below a folder, without those of git.
fn files(case: &Case, folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![case.path(folder)];
    while let Some(below) = folders.pop() {
        for entry in fs::read_dir(below).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(case.path(folder)).unwrap().display().to_string();
                found.push(name);
            }
        }
    }
    found.sort();
    found
}

#[test]
fn a_new_repository_is_clean_and_all_of_its_text_is_covered() {
    let case = Case::new();
    let ran = case.run(&["init", "desk"]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    for name in files(&case, "desk") {
        assert!(ran.stdout().contains(&format!("wrote desk/{name}\n")), "{name}");
    }
    assert!(ran.stdout().ends_with("next:\n  cd desk\n  comity check\n"), "{}", ran.all());
    let ran = case.run_in("desk", &["check", "--strict"]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    assert!(ran.stdout().contains(" 0 findings · desk 0.1.0 "), "{}", ran.all());
    assert!(ran.stdout().contains("5 of 5 passages verified"), "{}", ran.all());
    assert_eq!(case.run_in("desk", &["lint"]).code(), 0);
    assert_eq!(case.run_in("desk", &["coverage", "--strict"]).code(), 0);
    let ran = case.run_in("desk", &["about", "ISL"]);
    assert!(ran.stdout().starts_with("Iceland"), "{}", ran.all());
}

#[test]
fn claims_whose_evidence_does_not_hold_are_given_only_if_asked_for() {
    let case = Case::new();
    case.run(&["init", "desk"]);
    let place = "desk/documents/2024-03-08-visit.yaml";
    let wrong = case.read(place).replace("value: 900000000", "value: 800000000");
    let case = case.with(place, wrong);
    for question in [&["export"][..], &["about", "ISL"]] {
        let ran = case.run_in("desk", question);
        assert_eq!((ran.code(), ran.stdout()), (3, String::new()), "{question:?}");
        assert!(ran.stderr().contains("value-not-in-evidence"), "{}", ran.stderr());
        assert!(ran.stderr().contains("help: `--unverified`"), "{}", ran.stderr());
        let ran = case.run_in("desk", &[question, &["--unverified"]].concat());
        assert_eq!(ran.code(), 0, "{}", ran.all());
        assert!(ran.stdout().contains("800"), "{}", ran.all());
    }
}

#[test]
fn no_file_is_overwritten() {
    let case = Case::new().with("desk/README.md", "ours\n");
    let ran = case.run(&["init", "desk"]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    assert!(ran.stdout().contains("kept  desk/README.md"), "{}", ran.all());
    assert_eq!(case.read("desk/README.md"), "ours\n");
    let again = case.run(&["init", "desk"]);
    assert_eq!((again.code(), again.stdout()), (2, String::new()));
    assert!(again.stderr().contains("this is a project"), "{}", again.all());
}

#[test]
fn terms_are_found_by_any_word_with_those_of_the_registry() {
    let case = Case::new();
    case.run(&["init", "."]);
    let first = |query: &str| {
        let ran = case.run(&["terms", "--format", "json", query]);
        assert_eq!(ran.code(), 0, "{}", ran.all());
        let hit = &ran.json()["hits"][0];
        format!("{} {}", hit["what"].as_str().unwrap(), hit["name"].as_str().unwrap())
    };
    assert_eq!(first("ferries"), "term of `Topic` ferry-lines");
    assert_eq!(first("jon karlsson"), "entry: Actor jon-karlsson");
    assert!(first("date_basis").starts_with("field of `"), "{}", first("date_basis"));
    let ran = case.run(&["terms", "ferry"]);
    // The ontology that the desk extends has the word, too.
    for term in [
        "ferry-lines  (term of `Topic`, of desk@0.1.0)\n",
        "shipping  (term of `Topic`, of bilateral@",
    ] {
        assert!(ran.stdout().contains(term), "{}", ran.all());
    }
    let ran = case.run(&["terms", "fery-lnies"]);
    assert_eq!(ran.code(), 1);
    assert!(ran.stderr().contains("did you mean `ferry-lines`?"), "{}", ran.all());
}

#[test]
fn each_claim_is_a_row() {
    let case = Case::new();
    case.run(&["init", "."]);
    let csv = case.run(&["export", "--to", "csv"]);
    assert_eq!(csv.code(), 0, "{}", csv.all());
    let text = csv.stdout();
    let lines: Vec<&str> = text.split_terminator("\r\n").collect();
    assert_eq!(lines.len(), 5, "{text}");
    assert!(lines[0].starts_with("document,kind,id,"), "{text}");
    let columns: Vec<&str> = lines[0].split(',').collect();
    assert!(columns.contains(&"value.unit") && columns.contains(&"topic"), "{text}");
    let json = case.run(&["export", "--to", "json"]).json();
    assert_eq!(json.as_array().unwrap().len(), 4);
    assert_eq!(json[2]["claim"]["value"]["value"], 900_000_000);
    let wrong = case.with("documents/wrong.yaml", "ontology: desk@0.1.0\nclaims: 1\n");
    let ran = wrong.run(&["export"]);
    assert_eq!((ran.code(), ran.stdout()), (3, String::new()), "{}", ran.all());
}

/// A logbook in YAML, and the same in JSON with its keys in another order.
const YAML: &str = "ships: [{id: anna}]\nentries:\n\
    - {kind: voyage, id: first, ship: anna, departed: 1901}\n\
    - {kind: voyage, id: second, ship: anna, departed: 1902-05}\n\
    - {kind: voyage, id: third, ship: anna}\n";
const JSON: &str = r#"{"entries": [
    {"departed": "1902-05", "ship": "anna", "kind": "voyage", "id": "second"},
    {"departed": "1901", "ship": "anna", "kind": "voyage", "id": "first"},
    {"ship": "anna", "kind": "voyage", "id": "third"}], "ships": [{"id": "anna"}]}"#;

#[test]
fn a_year_is_a_text_in_exported_json() {
    let case = Case::new().with("log.yaml", YAML);
    let json =
        case.run(&["export", "--ontology", "harbour.toml", "--to", "json", "log.yaml"]).json();
    assert_eq!(json[0]["claim"]["departed"], "1901");
}

/// However a document is written, the values of the line are in one form.
#[test]
fn whole_documents_are_exported_in_one_form() {
    let case = Case::new().with("a.yaml", YAML).with("b.json", JSON);
    let ran = case.run(&[
        "export",
        "--ontology",
        "harbour.toml",
        "--to",
        "documents",
        "a.yaml",
        "b.json",
    ]);
    let text = ran.stdout();
    let lines: Vec<serde_json::Value> =
        text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let [first, second] = &lines[..] else { panic!("a line a document: {}", ran.all()) };
    assert_eq!(first["ships"], second["ships"]);
    assert_eq!(first["entries"][0], second["entries"][1], "{text}");
    assert_eq!(first["entries"][0]["departed"], "1901");
}

#[test]
fn corpora_are_compared_claim_by_claim() {
    let compare = |case: &Case, new: &str| {
        let ran = case.run(&["diff-corpus", "--ontology", "harbour.toml", "old", new]);
        assert!(ran.code() < 2, "{}", ran.all());
        (ran.code(), ran.stdout())
    };
    let later = YAML
        .replace("1901", "1903")
        .replace("id: second", "id: other")
        .replace("id: third", "id: fourth, departed: 1904");
    let case = Case::new()
        .with("old/log.yaml", YAML)
        .with("same/log.json", JSON)
        .with("manned/log.yaml", YAML.replace("{id: anna}", "{id: anna, name: Anna}, {id: berta}"))
        .with("new/log.yaml", later);
    let (code, text) = compare(&case, "old");
    assert_eq!(code, 0, "{text}");
    assert!(text.ends_with("0 added, 0 removed, 0 renamed, 0 changed, 3 the same\n"), "{text}");
    assert_eq!(compare(&case, "same"), (0, text), "a document of another format is the same");
    insta::assert_snapshot!(compare(&case, "new").1, @r"
    log
      renamed  second -> other
      removed  third
      added    fourth
      changed  first: departed
    1 added, 1 removed, 1 renamed, 1 changed, 0 the same
    ");
    insta::assert_snapshot!(compare(&case, "manned").1, @r"
    log
      changed  ships anna: name
      added    ships berta
    besides claims: 2 values added, removed or changed
    0 added, 0 removed, 0 renamed, 0 changed, 3 the same
    ");
    assert_eq!(compare(&case, "manned").0, 1);
    let digests = |folder: &str| {
        let ran = case.run(&["export", "--ontology", "harbour.toml", "--to", "canonical", folder]);
        assert_eq!(ran.code(), 0, "{}", ran.all());
        let text = ran.stdout();
        let digests = text.lines().filter_map(|line| line.split("\"digest\":").nth(1));
        let mut digests: Vec<_> = digests.map(|rest| rest[1..65].to_owned()).collect();
        digests.sort();
        digests
    };
    assert_eq!(digests("old"), digests("same"));
    assert_eq!(digests("old").len(), 3);
    assert_ne!(digests("old"), digests("new"));
}

#[test]
fn shells_and_manuals_know_every_command() {
    let case = Case::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let ran = case.run(&["completions", shell]);
        assert_eq!(ran.code(), 0, "{}", ran.all());
        for command in ["coverage", "timeline", "init"] {
            assert!(ran.stdout().contains(command), "{shell}: {command}");
        }
    }
    let page = case.run(&["man"]).stdout();
    assert!(page.contains(".TH comity 1") && page.contains("timeline"), "{page}");
    let page = case.run(&["man", "check"]).stdout();
    assert!(page.contains("max\\-rule\\-steps") && page.contains("Exit codes"), "{page}");
    assert_eq!(case.run(&["man", "chekc"]).code(), 2);
}
