//! The conversation itself, and whatever can go wrong with it.

use serde_json::json;

use crate::client::Client;

const TEXT: &str = "ontology: harbour@1.2\nboats: []\n";

#[test]
fn the_encoding_is_negotiated() {
    for (offered, expected) in
        [(&["utf-16", "utf-8"][..], "utf-8"), (&["utf-32"], "utf-16"), (&[], "utf-16")]
    {
        let mut client = Client::silent(&[]);
        let general = json!({ "positionEncodings": offered });
        let params =
            json!({ "processId": null, "rootUri": null, "capabilities": { "general": general } });
        let result = client.ask("initialize", params);
        assert_eq!(result["capabilities"]["positionEncoding"], expected);
        assert_eq!(result["serverInfo"]["name"], "comity");
    }
}

#[test]
fn the_exit_code_tells_whether_the_end_was_orderly() {
    assert_eq!(Client::new(&[]).leave(), 0);
    assert_eq!(Client::new(&[]).vanish(), 1);
    let mut client = Client::new(&[]);
    client.tell("exit", json!(null));
    assert_eq!(client.vanish(), 1);
}

#[test]
fn requests_come_in_their_order() {
    let mut client = Client::silent(&[]);
    assert_eq!(client.ask("textDocument/hover", json!({}))["code"], -32002);
    client.tell("textDocument/didOpen", json!({}));
    let params = json!({ "processId": null, "rootUri": null, "capabilities": {} });
    client.ask("initialize", params.clone());
    assert_eq!(client.ask("initialize", params)["code"], -32600);
    client.ask("shutdown", json!(null));
    assert_eq!(client.ask("textDocument/hover", json!({}))["code"], -32600);
}

#[test]
fn what_is_no_message_gets_an_error_and_nothing_is_lost() {
    let mut client = Client::new(&[]);
    client.open("a.yaml", TEXT);
    client.send("Content-Length: 9\r\n\r\n{ \"id\": 1");
    assert_eq!(
        client.wait(|message| message["id"].is_null() && !message["error"].is_null())["error"]["code"],
        -32700
    );
    client.send("Content-Length: 10\r\n\r\n{\"id\":\"x\"}");
    assert_eq!(client.wait(|message| message["id"] == "x")["error"]["code"], -32600);
    client.send("what?\r\n");
    assert_eq!(client.ask("comity/unknown", json!({}))["code"], -32601);
    assert!(client.diagnostics("a.yaml").contains("unknown-key"));
}

#[test]
fn an_unknown_document_and_wrong_parameters_are_told() {
    let mut client = Client::new(&[]);
    client.change_all("never.yaml", &json!([{ "text": "" }]));
    assert!(client.checked().contains("never.yaml` is not open"));
    client.tell("textDocument/didOpen", json!({ "textDocument": 1 }));
    assert!(client.checked().starts_with("the parameters of `textDocument/didOpen` are invalid"));
    assert_eq!(client.leave(), 0);
}

#[test]
fn what_is_closed_has_no_findings() {
    let mut client = Client::new(&[]);
    client.open("a.yaml", TEXT);
    let document = json!({ "textDocument": { "uri": client.uri("a.yaml") } });
    client.tell("textDocument/didClose", document);
    let uri = client.uri("a.yaml");
    let closed = client
        .wait(|message| message["params"]["uri"] == uri && message["params"]["version"].is_null());
    assert_eq!(closed["params"]["diagnostics"], json!([]));
    // What was found out about it meanwhile is not published after that.
    client.open("b.yaml", TEXT);
    client.all_diagnostics("b.yaml");
    let late = client.heard_of(&uri);
    assert!(late.iter().all(|message| message["params"]["version"] == 1), "{late:?}");
}

#[test]
fn an_ontology_that_is_not_sound_is_shown_and_read_again_when_it_is_saved() {
    let mut client =
        Client::with(&[("mine.toml", "language = 1\n")], &json!({ "ontology": "mine.toml" }), &[]);
    let shown = client.wait(|message| message["method"] == "window/showMessage");
    let shown = shown["params"]["message"].as_str().unwrap();
    assert!(shown.contains("is not sound"), "{shown}");
    client.open("a.yaml", TEXT);
    client.folder.write("mine.toml", client.folder.read("harbour.toml"));
    let document = json!({ "textDocument": { "uri": client.uri("mine.toml") } });
    client.tell("textDocument/didSave", document);
    assert!(client.diagnostics("a.yaml").contains("unknown-key"));
}

#[test]
fn settings_that_are_invalid_are_shown() {
    let mut client = Client::with(&[], &json!({ "ontologie": "x" }), &[]);
    let shown = client.wait(|message| message["method"] == "window/showMessage");
    let shown = shown["params"]["message"].as_str().unwrap();
    assert!(shown.contains("unknown field `ontologie`"), "{shown}");
    let settings = json!({ "comity": { "ontology": "harbour.toml" } });
    client.tell("workspace/didChangeConfiguration", json!({ "settings": settings }));
    client.open("a.yaml", TEXT);
    assert!(client.diagnostics("a.yaml").contains("unknown-key"));
}

#[test]
fn a_project_file_that_changes_outside_of_the_editor_is_read_again() {
    let mut client = Client::silent(&[]);
    let root = format!("file://{}", client.folder.root().display());
    let watches = json!({ "didChangeWatchedFiles": { "dynamicRegistration": true } });
    let params = json!({
        "processId": null, "rootUri": root, "capabilities": { "workspace": watches },
        "initializationOptions": { "ontology": "harbour.toml" },
    });
    client.ask("initialize", params);
    client.tell("initialized", json!({}));
    let request = client.wait(|message| message["method"] == "client/registerCapability");
    let registration = &request["params"]["registrations"][0];
    assert_eq!(registration["method"], "workspace/didChangeWatchedFiles");
    assert_eq!(registration["registerOptions"]["watchers"][0]["globPattern"], "**/comity.toml");
    client.folder.write("comity.toml", "nothing = 1\n");
    let change = json!({ "uri": client.uri("comity.toml"), "type": 1 });
    client.tell("workspace/didChangeWatchedFiles", json!({ "changes": [change] }));
    let shown = client.wait(|message| message["method"] == "window/showMessage");
    assert!(shown["params"]["message"].to_string().contains("comity.toml"), "{shown}");
}
