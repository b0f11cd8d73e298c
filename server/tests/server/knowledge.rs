//! What the editor is told of the thing under the pointer, what it can write, and where to go.

use std::fmt::Write as _;

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::client::{Client, range};

const SHIPS: &str = "\
ontology: harbour@1.2
ships:
  - id: heron
    names: [{ lang: en, name: Heron }, { lang: zh, name: 苍鹭号 }]
  - id: crane
";

const LOG: &str = "\
ontology: harbour@1.2
source: { file: log.txt }
entries:
  - kind: voyage
    id: out
    ship: heron
    weather: storm
    evidence: [{ start: 0, end: 3, digest: f48cad7f }]
  - { kind: repair, id: mend, after: out }
";

/// An editor with a logbook, where everything is checked.
fn reader() -> Client {
    let files = [("registry/ships.yaml", SHIPS), ("sources/log.txt", "苍鹭号于5月抵达。\n")];
    let mut client = Client::with(&files, &json!({ "sources": ["sources"] }), &["utf-16"]);
    client.open("log.yaml", LOG);
    client.all_diagnostics("log.yaml");
    client
}

fn at(client: &Client, name: &str, line: u32, character: u32) -> Value {
    let position = json!({ "line": line, "character": character });
    json!({ "textDocument": { "uri": client.uri(name) }, "position": position })
}

fn hover(client: &mut Client, line: u32, character: u32) -> String {
    let params = at(client, "log.yaml", line, character);
    let hover = client.ask("textDocument/hover", params);
    let text = hover["contents"]["value"].as_str().unwrap_or("nothing");
    let folder = format!("file://{}/", client.folder.root().display());
    format!("{}\n{}\n", range(&hover["range"]), text.replace(&folder, "file:///"))
}

#[test]
fn everything_is_explained_where_it_is() {
    let mut client = reader();
    let all = [(3, 10), (5, 5), (5, 12), (6, 14), (7, 17), (8, 37)];
    let all = all.map(|(line, character)| hover(&mut client, line, character));
    assert_snapshot!(all.join("\n=====\n"));
}

/// The locations of a response, by file and place.
fn places(client: &Client, locations: &Value) -> Vec<String> {
    let folder = format!("file://{}/", client.folder.root().display());
    let place = |location: &Value| {
        let uri = location["uri"].as_str().unwrap();
        let file = uri.strip_prefix(&folder).unwrap_or(uri);
        format!("{file} {}", range(&location["range"]))
    };
    locations.as_array().unwrap().iter().map(place).collect()
}

#[test]
fn definitions_are_in_documents_and_in_the_ontology() {
    let mut client = reader();
    let mut go = |line, character| {
        let params = at(&client, "log.yaml", line, character);
        let found = client.ask("textDocument/definition", params);
        places(&client, &found)
    };
    assert_eq!(go(5, 12), ["registry/ships.yaml 2:8-2:13"]);
    assert_eq!(go(8, 37), ["log.yaml 4:8-4:11"]);
    assert_eq!(go(0, 0), ["harbour.toml 43:22-43:30"]);
    let term = go(6, 14);
    assert!(term[0].starts_with("harbour.toml 36:"), "{term:?}");
    // What comes with comity is put where it can be read.
    let module = go(7, 18);
    let path = module[0].strip_prefix("file://").unwrap().split(' ').next().unwrap();
    assert!(std::fs::read_to_string(path).unwrap().contains("[record.Evidence"), "{path}");
}

#[test]
fn references_are_found_in_all_documents() {
    let mut client = reader();
    client.open(
        "more.yaml",
        "ontology: harbour@1.2\nentries: [{ kind: voyage, id: a, ship: heron }]\n",
    );
    client.all_diagnostics("more.yaml");
    let mut params = at(&client, "log.yaml", 5, 12);
    params["context"] = json!({ "includeDeclaration": true });
    let found = client.ask("textDocument/references", params.clone());
    let all = ["log.yaml 5:10-5:15", "more.yaml 1:39-1:44", "registry/ships.yaml 2:8-2:13"];
    assert_eq!(places(&client, &found), all);
    params["context"] = json!({ "includeDeclaration": false });
    let found = client.ask("textDocument/references", params);
    assert_eq!(places(&client, &found), all[..2]);
}

#[test]
fn an_id_is_renamed_in_all_documents() {
    let mut client = reader();
    let mut rename = |name: &str| {
        let mut params = at(&client, "log.yaml", 5, 12);
        params["newName"] = json!(name);
        client.ask("textDocument/rename", params)
    };
    assert_eq!(rename("Heron!")["message"], "`Heron!` is not a valid `ShipId`");
    assert_eq!(rename("crane")["message"], "`crane` is declared already");
    let changes = rename("egret")["changes"].clone();
    let edits: Vec<String> = changes
        .as_object()
        .unwrap()
        .iter()
        .flat_map(|(uri, edits)| {
            let file = uri.rsplit('/').next().unwrap().to_owned();
            let edits = edits.as_array().unwrap().clone();
            edits
                .into_iter()
                .map(move |edit| format!("{file} {} {}", range(&edit["range"]), edit["newText"]))
        })
        .collect();
    let mut sorted = edits;
    sorted.sort();
    assert_eq!(sorted, ["log.yaml 5:10-5:15 \"egret\"", "ships.yaml 2:8-2:13 \"egret\""]);
    let params = at(&client, "log.yaml", 6, 14);
    assert_eq!(client.ask("textDocument/prepareRename", params), Value::Null);
}

#[test]
fn a_name_that_needs_quotes_gets_them() {
    let mut client = reader();
    for name in ["no", "null", "true"] {
        let mut params = at(&client, "log.yaml", 5, 12);
        params["newName"] = json!(name);
        let changes = client.ask("textDocument/rename", params)["changes"].clone();
        let edits = &changes[client.uri("log.yaml")];
        assert_eq!(edits[0]["newText"], format!("\"{name}\""), "{changes}");
    }
}

#[test]
fn nothing_is_renamed_while_a_document_cannot_be_read() {
    let files = [("registry/ships.yaml", SHIPS), ("registry/more.yaml", "ships: [{ id: heron }\n")];
    let mut client = Client::with(&files, &json!({}), &["utf-16"]);
    client.open("log.yaml", LOG);
    client.all_diagnostics("log.yaml");
    let mut params = at(&client, "log.yaml", 5, 12);
    params["newName"] = json!("egret");
    let refused = client.ask("textDocument/rename", params)["message"].to_string();
    assert!(refused.contains("registry/more.yaml` cannot be read"), "{refused}");
}

#[test]
fn the_outline_lists_what_is_declared() {
    let mut client = reader();
    let params = json!({ "textDocument": { "uri": client.uri("log.yaml") } });
    let symbols = client.ask("textDocument/documentSymbol", params);
    let symbols = symbols.as_array().unwrap().iter();
    let names: Vec<_> = symbols.map(|one| format!("{} {}", one["name"], one["detail"])).collect();
    assert_eq!(names, [r#""out" "voyage""#, r#""mend" "repair""#]);
}

#[test]
fn a_finding_brings_its_fixes() {
    let mut client = reader();
    client.open("a.yaml", &LOG.replace("storm", "风爆").replace("heron", "herron"));
    client.all_diagnostics("a.yaml");
    let mut fixes = |line: u32, character: u32| {
        let place = json!({ "line": line, "character": character });
        let params = json!({
            "textDocument": { "uri": client.uri("a.yaml") },
            "range": { "start": place, "end": place },
            "context": { "diagnostics": [] },
        });
        let actions = client.ask("textDocument/codeAction", params);
        let uri = client.uri("a.yaml");
        let one = |action: &Value| {
            let edit = &action["edit"]["changes"][&uri][0];
            format!("{} {} {}", action["title"], range(&edit["range"]), edit["newText"])
        };
        actions.as_array().unwrap().iter().map(one).collect::<Vec<_>>()
    };
    assert_snapshot!(
        [fixes(6, 14), fixes(5, 12), fixes(4, 0)].map(|fixes| fixes.join("\n")).join("\n---\n")
    );
}

/// What can be written at the bar in a text.
fn completions(client: &mut Client, name: &str, marked: &str) -> Vec<String> {
    let before = &marked[..marked.find('|').unwrap()];
    let line = u32::try_from(before.matches('\n').count()).unwrap();
    let last = before.rsplit('\n').next().unwrap().encode_utf16().count();
    client.open(name, &marked.replace('|', ""));
    let params = at(client, name, line, u32::try_from(last).unwrap());
    let answer = client.ask("textDocument/completion", params);
    let mut items = answer["items"].as_array().unwrap().clone();
    items.sort_by_key(|item| item["sortText"].to_string());
    let one = |item: &Value| {
        let (edit, filter) = (&item["textEdit"], item["filterText"].as_str().unwrap());
        format!("{} {} {filter}", range(&edit["range"]), edit["newText"])
    };
    items.iter().map(one).collect()
}

#[test]
fn what_can_be_written_is_offered_where_a_document_is_not_valid_yet() {
    let mut client = reader();
    let head = "ontology: harbour@1.2\nentries:\n  - kind: voyage\n    id: a\n";
    let mut all = String::new();
    for (name, marked) in [
        ("key.yaml", format!("{head}    we|\n  - kind: repair\n")),
        ("term.yaml", format!("{head}    weather: |\n    ship: heron\n")),
        ("label.yaml", format!("{head}    weather:|\n")),
        ("id.yaml", format!("{head}    ship: 苍|\n")),
        ("flow.yaml", "ontology: harbour@1.2\nentries: [{ kind: v|".to_owned()),
        ("untagged.yaml", "ontology: harbour@1.2\nentries:\n  - |".to_owned()),
        ("name.yaml", "ontology: |".to_owned()),
        ("a.json", "{ \"ontology\": \"harbour@1.2\", \"entries\": [{ \"kind\": \"voyage\", \"weather\": \"|".to_owned()),
        ("b.json", "{ \"ontology\": \"harbour@1.2\", \"sh|\" }".to_owned()),
        ("a.toml", "ontology = \"harbour@1.2\"\n[[entries]]\nkind = \"voyage\"\nladen = |\n".to_owned()),
    ] {
        let items = completions(&mut client, name, &marked);
        let _ = writeln!(all, "{name}\n  {}", items.join("\n  "));
    }
    assert_snapshot!(all);
}
