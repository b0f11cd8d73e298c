//! What is wrong, while it is written.

use insta::assert_snapshot;
use serde_json::json;

use crate::client::Client;

const SHIPS: &str = "ontology: harbour@1.2\nships: [{ id: heron }]\n";

const LOG: &str = "\
ontology: harbour@1.2
entries:
  - { kind: voyage, id: a, ship: heron, weather: 风爆, departed: 1901-05 }
  - { kind: voyage, id: b, ship: herron, arrived: 1901-05, departed: 1902 }
";

#[test]
fn everything_that_is_wrong_is_told_where_it_is() {
    let mut client = Client::new(&[("registry/ships.yaml", SHIPS)]);
    client.open("log.yaml", LOG);
    assert_snapshot!(client.all_diagnostics("log.yaml"));
}

#[test]
fn an_open_text_counts_instead_of_its_file() {
    let mut client = Client::new(&[("registry/ships.yaml", SHIPS), ("log.yaml", LOG)]);
    client.open("registry/ships.yaml", &SHIPS.replace("heron", "crane"));
    assert_eq!(client.all_diagnostics("registry/ships.yaml"), "");
    client.open("log.yaml", &LOG.replace("herron", "crane"));
    let found = client.all_diagnostics("log.yaml");
    let references: Vec<_> = found.lines().filter(|line| line.contains("reference")).collect();
    assert_eq!(references.len(), 1, "{found}");
    assert!(references[0].contains("`heron`"), "{found}");
}

#[test]
fn changes_are_applied_in_order_and_findings_move_with_the_text() {
    for encoding in ["utf-16", "utf-8"] {
        let mut client = Client::with(&[], &json!({}), &[encoding]);
        let text = "ontology: harbour@1.2\n# \u{20bb7}\u{20bb7} 全\nships: [{ id: A }]\n";
        client.open("a.yaml", text);
        let before = client.all_diagnostics("a.yaml");
        assert!(before.starts_with("2:14-2:15 error"), "{before}");
        // Behind the two letters, each two units of UTF-16 and four bytes, and behind `id: `.
        let [letters, all] = if encoding == "utf-8" { [10, 14] } else { [6, 8] };
        let place = |line: u32, character: u32| json!({ "line": line, "character": character });
        client.change_all(
            "a.yaml",
            &json!([
                { "range": { "start": place(1, letters), "end": place(1, letters) }, "text": "\n# " },
                { "range": { "start": place(3, 14), "end": place(3, 15) }, "text": "\u{5168}" },
            ]),
        );
        let after = client.diagnostics("a.yaml");
        let end = if encoding == "utf-8" { 17 } else { 15 };
        assert!(after.starts_with(&format!("3:14-3:{end} error")), "{after}");
        client.change("a.yaml", [[0, 0], [9, all]], text);
        assert_eq!(client.diagnostics("a.yaml"), before);
        client.change_all("a.yaml", &json!([{ "text": SHIPS }]));
        assert_eq!(client.diagnostics("a.yaml"), "");
    }
}

#[test]
fn what_is_wrong_among_others_stays_until_they_are_checked_again() {
    let mut client = Client::new(&[("registry/ships.yaml", SHIPS)]);
    client.open("log.yaml", LOG);
    let all = client.all_diagnostics("log.yaml");
    client.change("log.yaml", [[1, 0], [1, 0]], "\n");
    let moved = client.diagnostics("log.yaml");
    assert_eq!(moved.lines().count(), all.lines().count(), "{moved}");
    assert!(moved.contains("4:33-4:39 error[dangling-reference]"), "{moved}");
    client.change("log.yaml", [[4, 33], [4, 39]], "heron");
    assert!(!client.diagnostics("log.yaml").contains("dangling-reference"));
}

#[test]
fn a_code_leads_to_its_page() {
    let mut client = Client::new(&[]);
    client.open("a.yaml", "ontology: harbour@1.2\nboats: []\n");
    let published = client.wait(|message| message["method"] == "textDocument/publishDiagnostics");
    let page = published["params"]["diagnostics"][0]["codeDescription"]["href"].clone();
    assert!(page.as_str().unwrap().ends_with("docs/findings/unknown-key.md"), "{page}");
}

#[test]
fn a_file_that_follows_no_ontology_is_left_alone() {
    let mut client = Client::new(&[("registry/ships.yaml", SHIPS)]);
    client.open("package.json", "{ \"name\": 1, }");
    client.open("log.yaml", LOG);
    client.all_diagnostics("log.yaml");
    let uri = client.uri("package.json");
    client.change("package.json", [[0, 2], [0, 2]], "\"ontology\": \"harbour@1.2\", ");
    let found = client.diagnostics("package.json");
    assert!(found.contains("trailing comma"), "{found}");
    client.change("package.json", [[0, 0], [9, 0]], "{}");
    assert_eq!(client.diagnostics("package.json"), "");
    client.tell("textDocument/didClose", json!({ "textDocument": { "uri": uri } }));
    assert_eq!(client.leave(), 0);
}

#[test]
fn a_document_that_ceases_to_be_one_has_nothing_wrong_in_its_new_version() {
    let mut client = Client::new(&[("registry/ships.yaml", SHIPS)]);
    client.open("log.yaml", "ontology: harbour@1.2\n");
    client.diagnostics("log.yaml");
    client.change("log.yaml", [[0, 3], [0, 3]], "\n");
    assert_eq!(client.diagnostics("log.yaml"), "");
}

#[test]
fn evidence_is_held_against_its_source() {
    let options = json!({ "sources": ["sources"] });
    let files = [("registry/ships.yaml", SHIPS), ("sources/log.txt", "苍鹭号于5月抵达。")];
    let mut client = Client::with(&files, &options, &["utf-16"]);
    client.open(
        "log.yaml",
        "ontology: harbour@1.2\nsource: { file: log.txt }\nentries:\n  - kind: voyage\n    id: a\n    \
         ship: heron\n    evidence: [{ start: 0, end: 3, digest: \"00000000\" }]\n",
    );
    let found = client.all_diagnostics("log.yaml");
    assert!(found.contains("digest-mismatch"), "{found}");
}

#[test]
fn the_project_file_says_what_is_checked_and_how() {
    let project = "ontology = \"harbour.toml\"\ndocuments = [\"logs\"]\n\n[severity]\nunknown-key = \"off\"\ndangling-reference = \"warning\"\n";
    let files = [("comity.toml", project), ("logs/log.yaml", LOG), ("logs/ships.yaml", SHIPS)];
    let mut client = Client::with(&files, &json!({ "ontology": null }), &[]);
    client.open("logs/log.yaml", &LOG.replace("entries", "logbook: 1\nentries"));
    let found = client.all_diagnostics("logs/log.yaml");
    assert!(found.contains("warning[dangling-reference]: no ShipId `herron`"), "{found}");
    assert!(!found.contains("`heron`\n") && !found.contains("unknown-key"), "{found}");
    client.folder.write("comity.toml", project.replace("warning", "wrong"));
    let document = json!({ "textDocument": { "uri": client.uri("comity.toml") } });
    client.tell("textDocument/didSave", document);
    let shown = client.wait(|message| message["method"] == "window/showMessage");
    let shown = shown["params"]["message"].as_str().unwrap();
    assert!(shown.contains("comity.toml:6:"), "{shown}");
}
