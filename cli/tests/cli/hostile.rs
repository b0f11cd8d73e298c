//! Hostile and broken files, one a row: the verdict is right, whatever the bytes, and nothing
//! crashes. A benchmark shows time and memory.

use crate::case::Case;

/// A valid document with this in the place of a name.
fn named(name: &str) -> String {
    format!("ships: [{{ id: heron, name: {name} }}]\n")
}

fn json(name: &str) -> String {
    format!("{{ \"ships\": [{{ \"id\": \"heron\", \"name\": {name} }}] }}")
}

fn toml(name: &str) -> String {
    format!("[[ships]]\nid = 'heron'\nname = {name}\n")
}

/// A document with a date.
fn dated(date: &str) -> String {
    format!(
        "entries: [{{ kind: voyage, id: a, ship: heron, departed: {date} }}]\n\
         ships: [{{ id: heron }}]\n"
    )
}

/// A document with a number.
fn loaded(number: &str) -> String {
    format!(
        "entries: [{{ kind: voyage, id: a, ship: heron, cargo: {{ value: {number}, unit: tonne }} }}]\n\
         ships: [{{ id: heron }}]\n"
    )
}

fn loaded_json(number: &str) -> String {
    format!(
        r#"{{"ships":[{{"id":"heron"}}],"entries":[{{"kind":"voyage","id":"a","ship":"heron","cargo":{{"value":{number},"unit":"tonne"}}}}]}}"#
    )
}

fn utf16(text: &str) -> Vec<u8> {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    units.flat_map(u16::to_le_bytes).collect()
}

/// Nine aliases of nine aliases of ...
fn alias_bomb() -> String {
    let first = "a: &a [x,x,x,x,x,x,x,x,x]\n".to_owned();
    let lines = ('a'..='h')
        .zip('b'..='i')
        .map(|(of, name)| format!("{name}: &{name} [{}]\n", vec![format!("*{of}"); 9].join(",")));
    std::iter::once(first).chain(lines).collect()
}

/// Many merges of a mapping of many keys.
fn merge_bomb() -> String {
    let keys: Vec<String> = (0..2000).map(|key| format!("k{key}: 1")).collect();
    format!("a: &a {{ {} }}\nb: {{ <<: [{}] }}\n", keys.join(", "), vec!["*a"; 2000].join(", "))
}

const DEEP: usize = 100_000;

/// Files that are valid.
fn valid() -> Vec<(&'static str, Vec<u8>)> {
    let texts = [
        ("plain.yaml", named("Heron")),
        ("plain.json", json("\"Heron\"")),
        ("plain.toml", toml("'Heron'")),
        ("norway.yaml", named("NO")),
        ("sexagesimal.yaml", named("1:30")),
        ("quoted-tilde.yaml", named("'~'")),
        ("leap-day.yaml", dated("2024-02-29")),
        ("quoted-year.yaml", dated("'2024'")),
        ("byte-order-mark.yaml", format!("\u{feff}{}", named("Heron"))),
        ("byte-order-mark.json", format!("\u{feff}{}", json("\"Heron\""))),
        ("byte-order-mark.toml", format!("\u{feff}{}", toml("'Heron'"))),
        ("crlf.yaml", named("Heron").replace('\n', "\r\n")),
        ("crlf.json", json("\"Heron\"").replace(' ', "\r\n")),
        ("crlf.toml", toml("'Heron'").replace('\n', "\r\n")),
        ("markers.yaml", "---\nships: []\n...\n".to_owned()),
        ("line-of-2-MB.yaml", named(&"x".repeat(2_000_000))),
        ("line-of-2-MB.json", json(&format!("\"{}\"", "x".repeat(2_000_000)))),
    ];
    texts.map(|(name, text)| (name, text.into_bytes())).to_vec()
}

/// Files that are not.
#[allow(clippy::too_many_lines, reason = "a row is a line")]
fn invalid() -> Vec<(&'static str, Vec<u8>)> {
    let bytes: &[(&str, &[u8])] = &[
        ("latin-1.yaml", b"ships: [{ id: heron, name: H\xe9ron }]\n"),
        ("latin-1.json", b"{\"ships\":[{\"id\":\"heron\",\"name\":\"H\xe9\"}]}"),
        ("latin-1.toml", b"[[ships]]\nid='heron'\nname='\xe9'\n"),
        ("overlong.json", b"{\"ships\":[{\"id\":\"heron\",\"name\":\"\xc0\xaf\"}]}"),
        ("cesu-8.json", b"{\"ships\":[{\"id\":\"heron\",\"name\":\"\xed\xa0\x80\"}]}"),
        ("gb18030.yaml", b"ships: [{ id: heron, name: \xb2\xd4\xf0\xd8 }]\n"),
    ];
    let texts = [
        ("octal.yaml", named("012")),
        ("no-such-day.yaml", dated("2023-02-30")),
        ("two-marks.yaml", format!("\u{feff}\u{feff}{}", named("Heron"))),
        ("two-marks.json", format!("\u{feff}\u{feff}{}", json("\"Heron\""))),
        ("two-marks.toml", format!("\u{feff}\u{feff}{}", toml("'Heron'"))),
        ("empty.yaml", String::new()),
        ("empty.json", String::new()),
        ("empty.toml", String::new()),
        ("blank.yaml", " \n\n".to_owned()),
        ("comment.yaml", "# nothing\n".to_owned()),
        ("null.yaml", "null\n".to_owned()),
        ("null.json", "null".to_owned()),
        ("list.yaml", "- a\n".to_owned()),
        ("list.json", "[]".to_owned()),
        ("text.json", "\"a\"".to_owned()),
        ("twice.yaml", "ships: []\nships: []\n".to_owned()),
        ("twice-quoted.yaml", "ships: []\n'ships': []\n".to_owned()),
        ("twice-in-flow.yaml", "{ships: [], ships: []}\n".to_owned()),
        ("twice.json", "{\"ships\":[],\"ships\":[]}".to_owned()),
        ("twice-escaped.json", "{\"ships\":[],\"sh\\u0069ps\":[]}".to_owned()),
        ("twice.toml", "ships = []\nships = []\n".to_owned()),
        ("twice-as-table.toml", "[[ships]]\nid = 'a'\n[ships]\n".to_owned()),
        ("nan.json", loaded_json("NaN")),
        ("infinity.json", loaded_json("-Infinity")),
        ("1e400.json", loaded_json("1e400")),
        ("digits.json", loaded_json(&"9".repeat(DEEP))),
        ("nan.yaml", loaded(".nan")),
        ("infinity.yaml", loaded("-.inf")),
        ("1e400.yaml", loaded("1e400")),
        ("digits.yaml", loaded(&"9".repeat(DEEP))),
        ("comment.json", format!("// a\n{}", json("\"Heron\""))),
        ("trailing-comma.json", "{\"ships\":[],}".to_owned()),
        ("single-quotes.json", "{'ships':[]}".to_owned()),
        ("more.json", format!("{} x", json("\"Heron\""))),
        ("two-values.json", "{}{}".to_owned()),
        ("tab-in-text.json", json("\"a\tb\"")),
        ("surrogate.json", json("\"\\ud800\"")),
        ("surrogate.yaml", named("\"\\ud800\"")),
        ("surrogate.toml", toml("\"\\ud800\"")),
        ("nul.yaml", named("He\0")),
        ("nul.json", json("\"He\0\"")),
        ("nul.toml", toml("'He\0'")),
        ("delete.yaml", named("He\u{7f}")),
        ("c1.yaml", named("He\u{9b}31m")),
        ("escape.yaml", named("He\u{1b}[31m")),
        ("bidi.yaml", named("'\u{202e}noreh'")),
        ("tab.yaml", "ships:\n\t- id: heron\n".to_owned()),
        ("no-break-space.yaml", "ships:\n\u{a0}\u{a0}- id: heron\n".to_owned()),
        ("full-width-colon.yaml", "ships：[]\n".to_owned()),
        ("look-alike.yaml", "ships: [{ id: h\u{435}ron }]\n".to_owned()),
        ("unclosed.yaml", "ships: [{ id: heron }\n".to_owned()),
        ("unclosed-quote.yaml", "ships: \"a\n".to_owned()),
        ("unclosed.json", "{\"ships\":[".to_owned()),
        ("unclosed.toml", "ships = [".to_owned()),
        ("two-documents.yaml", "ships: []\n---\nships: []\n".to_owned()),
        ("second-is-bad.yaml", "ships: []\n---\nnonsense: 1\n".to_owned()),
        ("version.yaml", "%YAML 9.9\n---\nships: []\n".to_owned()),
        ("alias-bomb.yaml", alias_bomb()),
        ("merge-bomb.yaml", merge_bomb()),
        ("merge.yaml", "a: &a { id: heron }\nships: [{ <<: *a }]\n".to_owned()),
        ("self.yaml", "ships: &a [*a]\n".to_owned()),
        ("unknown-alias.yaml", "ships: *a\n".to_owned()),
        ("tag.yaml", "ships: !!python/object/apply:os.system ['true']\n".to_owned()),
        ("prototype.json", "{\"__proto__\":{\"a\":1},\"ships\":[]}".to_owned()),
        ("script.yaml", "process.exit(0)\n".to_owned()),
        ("script.json", "module.exports = {}".to_owned()),
        ("block-in-flow.yaml", "{ships: [], ontology: >foo}\n".to_owned()),
        ("map-as-key.yaml", "{ a: b }: c\n".to_owned()),
        ("bare-month.toml", "ships = []\nontology = 1992-10\n".to_owned()),
        ("deep-list.yaml", "[".repeat(DEEP)),
        ("deep-map.yaml", "{a: ".repeat(DEEP)),
        ("braces.yaml", "{".repeat(DEEP)),
        ("deep-block.yaml", "- ".repeat(DEEP)),
        ("deep-key.yaml", "? ".repeat(DEEP)),
        ("deep-list.json", "[".repeat(DEEP)),
        ("deep-map.json", "{\"a\":".repeat(DEEP)),
        ("deep-list.toml", format!("a = {}", "[".repeat(DEEP))),
        ("deep-key.toml", format!("{} = 1\n", vec!["a"; 50_000].join("."))),
        ("deep-header.toml", format!("[{}]\n", vec!["a"; 50_000].join("."))),
        ("20,000-tables.toml", "[[ships]]\nid = 'a'\n".repeat(20_000)),
        (
            "20,000-keys.yaml",
            (0..20_000).map(|key| format!("k{key}: 1")).collect::<Vec<_>>().join("\n"),
        ),
        ("long-id.yaml", format!("ships: [{{ id: {}! }}]\n", "a".repeat(50_000))),
    ];
    let mut all: Vec<(&str, Vec<u8>)> =
        bytes.iter().map(|(name, bytes)| (*name, bytes.to_vec())).collect();
    all.extend(texts.map(|(name, text)| (name, text.into_bytes())));
    all.push(("utf-16.yaml", utf16(&named("Heron"))));
    all.push(("utf-16.json", utf16(&json("\"Heron\""))));
    all
}

#[test]
fn no_file_gets_a_wrong_verdict_or_ends_the_command() {
    let rows = valid().into_iter().map(|row| (row, 0));
    let rows: Vec<_> = rows.chain(invalid().into_iter().map(|row| (row, 1))).collect();
    assert!(rows.len() > 68 + 7, "{}", rows.len());
    let mut case = Case::new();
    for ((name, bytes), _) in &rows {
        case = case.with(name, bytes);
    }
    for ((name, _), code) in &rows {
        let ran = case.check(&[name, "--max-findings", "5"]);
        assert_eq!(ran.code(), *code, "{name}: {}", ran.all());
        assert_eq!(ran.stderr(), "", "{name}");
        let hidden = |c: char| c != '\n' && comity_tree::is_hidden(c);
        assert!(!ran.stdout().contains(hidden), "{name}: {}", ran.all());
    }
    // All of them at once get the verdicts that each has alone.
    let names = rows.iter().map(|((name, _), _)| *name);
    let arguments: Vec<&str> = names.chain(["--format", "json", "--threads", "4"]).collect();
    let report = case.check(&arguments).json();
    let findings = report["findings"].as_array().unwrap();
    for ((name, _), _) in rows.iter().filter(|(_, code)| *code == 1) {
        let mut own = findings.iter().filter(|one| one["file"] == *name);
        assert!(own.any(|one| one["severity"] == "error"), "{name}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn no_file_takes_much_more_memory_than_a_plain_one() {
    // In KiB, as the shell counts.
    const MORE: usize = 64 << 10;
    const STEP: usize = 16 << 10;
    // What is smaller has no room to ask for more.
    const SMALL: usize = 10_000;
    let rows = valid().into_iter().map(|row| (row, 0));
    let rows = rows.chain(invalid().into_iter().map(|row| (row, 1)));
    let rows: Vec<_> = rows.filter(|((_, bytes), _)| bytes.len() > SMALL).collect();
    assert!(rows.len() > 15, "{}", rows.len());
    let mut case = Case::new().with("plain.yaml", named("Heron"));
    for ((name, bytes), _) in &rows {
        case = case.with(name, bytes);
    }
    let check = |name: &str, room: usize| {
        // The shell stays, so that there is an exit code for the end by a signal.
        let script = format!("ulimit -v {room} && \"$0\" \"$@\"; exit $?");
        let arguments = ["--ontology", "harbour.toml", "--threads", "1", "--max-findings", "5"];
        case.run_by_shell(&script, &[&["check", name], &arguments[..]].concat())
    };
    let rooms = (1..64).map(|steps| steps * STEP);
    let least = rooms.into_iter().find(|room| check("plain.yaml", *room).code() == 0);
    let least = least.expect("a plain file needs less than 1 GiB");
    for ((name, _), code) in &rows {
        let ran = check(name, least + MORE);
        assert_eq!(ran.code(), *code, "{name}: {}", ran.all());
    }
}
