//! An editor that does as it is told.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    io::{BufRead, BufReader, PipeReader, PipeWriter, Read as _, Write as _, pipe},
    sync::mpsc::{self, Receiver},
    thread::{self, JoinHandle},
    time::Duration,
};

use comity_testkit::Folder;
use serde_json::{Value, json};

/// An ontology of another domain than the one that comes with comity.
const HARBOUR: &str = include_str!("harbour.toml");

/// How long a test waits before it fails, instead of forever.
const SILENCE: Duration = Duration::from_secs(60);

/// An editor with a folder open, and a server.
pub(crate) struct Client {
    pub(crate) folder: Folder,
    to: PipeWriter,
    from: Receiver<Value>,
    server: JoinHandle<u8>,
    last: i32,
    versions: BTreeMap<String, i32>,
    /// What arrived meanwhile, and was not asked for.
    heard: Vec<Value>,
}

impl Client {
    /// An editor that has introduced itself; files are by their names in its folder.
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        Self::with(files, &json!({}), &["utf-16"])
    }

    /// An editor with settings of its own, which can count characters in these encodings.
    pub(crate) fn with(files: &[(&str, &str)], more: &Value, encodings: &[&str]) -> Self {
        let mut client = Self::silent(files);
        let mut options = json!({ "ontology": "harbour.toml" });
        for (key, value) in more.as_object().unwrap() {
            options[key] = value.clone();
        }
        let root = format!("file://{}", client.folder.root().display());
        let params = json!({
            "processId": null,
            "rootUri": root,
            "capabilities": { "general": { "positionEncodings": encodings } },
            "initializationOptions": options,
        });
        client.ask("initialize", params);
        client.tell("initialized", json!({}));
        client
    }

    /// An editor that has said nothing yet.
    pub(crate) fn silent(files: &[(&str, &str)]) -> Self {
        let folder = Folder::new(env!("CARGO_TARGET_TMPDIR"));
        folder.write("harbour.toml", HARBOUR);
        for (name, text) in files {
            folder.write(name, text);
        }
        let ((input, to), (from, output)) = (pipe().unwrap(), pipe().unwrap());
        let server = thread::spawn(move || comity_server::serve(input, output));
        let (messages, inbox) = mpsc::channel();
        thread::spawn(move || {
            let mut from = BufReader::new(from);
            while let Some(message) = read(&mut from) {
                if messages.send(message).is_err() {
                    return;
                }
            }
        });
        let (versions, heard) = (BTreeMap::new(), Vec::new());
        Self { folder, to, from: inbox, server, last: 0, versions, heard }
    }

    pub(crate) fn uri(&self, name: &str) -> String {
        format!("file://{}", self.folder.path(name).display())
    }

    /// Sends bytes as they are.
    pub(crate) fn send(&mut self, bytes: &str) {
        self.to.write_all(bytes.as_bytes()).unwrap();
    }

    fn send_message(&mut self, message: &Value) {
        let body = message.to_string();
        self.send(&format!("Content-Length: {}\r\n\r\n{body}", body.len()));
    }

    /// Sends a notification.
    #[expect(clippy::needless_pass_by_value, reason = "tests write them in place")]
    pub(crate) fn tell(&mut self, method: &str, params: Value) {
        self.send_message(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    /// Sends a request; returns its result or its error.
    #[expect(clippy::needless_pass_by_value, reason = "tests write them in place")]
    pub(crate) fn ask(&mut self, method: &str, params: Value) -> Value {
        self.last += 1;
        let id = self.last;
        self.send_message(
            &json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }),
        );
        let mut response = self.wait(|message| message["id"] == id);
        let key = if response.get("error").is_some() { "error" } else { "result" };
        response[key].take()
    }

    /// Waits for a message; others are kept.
    pub(crate) fn wait(&mut self, is_it: impl Fn(&Value) -> bool) -> Value {
        if let Some(index) = self.heard.iter().position(&is_it) {
            return self.heard.remove(index);
        }
        loop {
            let message = self.from.recv_timeout(SILENCE).expect("the server has something to say");
            if is_it(&message) {
                return message;
            }
            self.heard.push(message);
        }
    }

    /// Opens a text under the name of a file.
    pub(crate) fn open(&mut self, name: &str, text: &str) {
        // The editor makes the file, and writes the text into it when it is told to save.
        if !self.folder.path(name).exists() {
            self.folder.write(name, "");
        }
        let uri = self.uri(name);
        self.versions.insert(name.to_owned(), 1);
        let item = json!({ "uri": uri, "languageId": "yaml", "version": 1, "text": text });
        self.tell("textDocument/didOpen", json!({ "textDocument": item }));
    }

    /// Replaces what is between two places of a text: lines and characters from 0.
    pub(crate) fn change(&mut self, name: &str, range: [[u32; 2]; 2], text: &str) {
        let [start, end] =
            range.map(|[line, character]| json!({ "line": line, "character": character }));
        let change = json!({ "range": { "start": start, "end": end }, "text": text });
        self.change_all(name, &json!([change]));
    }

    /// Sends changes of a text.
    pub(crate) fn change_all(&mut self, name: &str, changes: &Value) {
        let version = self.versions.entry(name.to_owned()).or_default();
        *version += 1;
        let document = json!({ "uri": format!("file://{}", self.folder.path(name).display()), "version": *version });
        let params = json!({ "textDocument": document, "contentChanges": changes });
        self.tell("textDocument/didChange", params);
    }

    /// Waits for what is known of a text after its last change: first for itself.
    pub(crate) fn diagnostics(&mut self, name: &str) -> String {
        let (uri, version) = (self.uri(name), self.versions.get(name).copied());
        let is_it = |message: &Value| {
            message["method"] == "textDocument/publishDiagnostics"
                && message["params"]["uri"] == uri
                && message["params"]["version"] == json!(version)
        };
        listed(&self.wait(is_it)["params"]["diagnostics"])
    }

    /// Waits until the documents are checked together; returns the line that tells what was.
    pub(crate) fn checked(&mut self) -> String {
        let log = self.wait(|message| message["method"] == "window/logMessage");
        log["params"]["message"].as_str().unwrap().to_owned()
    }

    /// What is known of a text once the documents are checked together.
    pub(crate) fn all_diagnostics(&mut self, name: &str) -> String {
        self.diagnostics(name);
        self.checked();
        self.diagnostics(name)
    }

    /// What arrived about a text and was not asked for.
    pub(crate) fn heard_of(&self, uri: &str) -> Vec<&Value> {
        self.heard.iter().filter(|message| message["params"]["uri"] == uri).collect()
    }

    /// Ends the conversation; returns the exit code of the server.
    pub(crate) fn leave(mut self) -> u8 {
        self.ask("shutdown", Value::Null);
        self.tell("exit", Value::Null);
        self.server.join().unwrap()
    }

    /// Closes the editor's end; returns the exit code of the server.
    pub(crate) fn vanish(self) -> u8 {
        drop(self.to);
        self.server.join().unwrap()
    }
}

/// Reads a message; `None` at the end of the output.
fn read(from: &mut BufReader<PipeReader>) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        from.read_line(&mut line).ok().filter(|read| *read > 0)?;
        match line.trim_end().strip_prefix("Content-Length: ") {
            Some(number) => length = number.parse().ok()?,
            None => break,
        }
    }
    let mut body = vec![0; length];
    from.read_exact(&mut body).ok()?;
    serde_json::from_slice(&body).ok()
}

/// A range as `line:character-line:character`, from 0.
pub(crate) fn range(range: &Value) -> String {
    let place = |place: &Value| format!("{}:{}", place["line"], place["character"]);
    format!("{}-{}", place(&range["start"]), place(&range["end"]))
}

/// Diagnostics, one a line.
fn listed(diagnostics: &Value) -> String {
    let mut lines = String::new();
    for one in diagnostics.as_array().unwrap() {
        let severity = ["", "error", "warning", "information"]
            [usize::try_from(one["severity"].as_u64().unwrap()).unwrap()];
        let message = one["message"].as_str().unwrap().replace('\n', " | ");
        let (place, code) = (range(&one["range"]), one["code"].as_str().unwrap());
        let _ = writeln!(lines, "{place} {severity}[{code}]: {message}");
        for related in one["relatedInformation"].as_array().into_iter().flatten() {
            let place = range(&related["location"]["range"]);
            let _ = writeln!(lines, "    {place} {}", related["message"].as_str().unwrap());
        }
    }
    lines
}
