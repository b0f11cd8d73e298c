//! `comity migrate`.

use std::fs;

use crate::case::{Case, ontology};

const PORT: &str = r#"languages = ["en"]
root = "Log"

[scalar.ShipId]
definition = "A ship."
type = "text"

[vocabulary.Weather]
definition = "How the weather is."
term.calm = { label = "calm", definition = "No wind." }
term.wind = { label = "wind", definition = "Some wind." }
term.gale = { label = "gale", definition = "Much wind." }
term.mist = { label = "mist", definition = "Little is seen." }

[record.Ship]
definition = "A ship."
field.id = { type = "ShipId", identity = true, definition = "Its id." }

[record.Arrival]
definition = "A ship arrives."
field.ship = { type = "ShipId", reference = "corpus", definition = "The ship." }
field.sky = { type = "Weather", cardinality = "0..*", definition = "The weather." }
field.from = { type = "text", cardinality = "0..1", definition = "Where it comes from." }
field.origin = { type = "text", cardinality = "0..1", definition = "Where it comes from." }

[union.Entry]
definition = "What is written down."
variant.landfall = "Arrival"

[record.Log]
definition = "A log."
field.ontology = { type = "text", definition = "What it follows." }
field.ships = { type = "Ship", cardinality = "0..*", definition = "The ships." }
field.entries = { type = "Entry", cardinality = "0..*", definition = "The entries." }
"#;

const MIGRATION: &str = r#"
[[migration]]
from = "0.1"
to = "0.2.0"
term.Weather = { wind = "gale", mist = ["fog", "haze"] }
field.Arrival = { sky = "weather", from = "origin" }
field.Entry = { kind = "what" }
variant.Entry = { landfall = "arrival" }
value.ShipId = { heron = "grey-heron" }
"#;

fn old() -> String {
    ontology("port", "0.1.0", PORT)
}

fn new() -> String {
    let renamed = [
        ("version = \"0.1.0\"", "version = \"0.2.0\""),
        ("term.wind = { label = \"wind\", definition = \"Some wind.\" }\n", ""),
        (
            "term.mist = { label = \"mist\"",
            "term.fog = { label = \"fog\", definition = \"Nothing is seen.\" }\nterm.haze = { label = \"haze\"",
        ),
        ("field.sky", "field.weather"),
        (
            "field.from = { type = \"text\", cardinality = \"0..1\", definition = \"Where it comes from.\" }\n",
            "",
        ),
        ("variant.landfall", "tag = \"what\"\nvariant.arrival"),
    ];
    let mut text = old();
    for (from, to) in renamed {
        assert!(text.contains(from), "{from}");
        text = text.replace(from, to);
    }
    text + MIGRATION
}

const YAML: &str = "# yaml-language-server: $schema=x.json\r\n\
    ontology:   'port@0.1.0'  # the line\n\
    ships: [ {id: heron} ]   # wind\n\
    entries:\n\
    -   {kind: landfall, ship: &s heron,sky: [ calm,  wind ,\"gale\" ]}  # sky\n\
    - kind: \"landfall\"\n\
    \x20 ship: *s\n\
    \n\n\
    \x20 # from the sea\n\
    \x20 from: \"wind\"\n\
    \x20 sky:\n\
    \x20   - wind # gale\n";

const YAML_AFTER: &str = "# yaml-language-server: $schema=x.json\r\n\
    ontology:   'port@0.2.0'  # the line\n\
    ships: [ {id: grey-heron} ]   # wind\n\
    entries:\n\
    -   {what: arrival, ship: &s grey-heron,weather: [ calm,  gale ,\"gale\" ]}  # sky\n\
    - what: \"arrival\"\n\
    \x20 ship: *s\n\
    \n\n\
    \x20 # from the sea\n\
    \x20 origin: \"wind\"\n\
    \x20 weather:\n\
    \x20   - gale # gale\n";

const JSON: &str = "{\"ontology\" : \"port@0.1.0\",\n  \"entries\":[{ \"sky\":[\"w\\u0069nd\"],\"kind\":\"landfall\" , \"ship\": \"heron\"}]}\n";
const JSON_AFTER: &str = "{\"ontology\" : \"port@0.2.0\",\n  \"entries\":[{ \"weather\":[\"gale\"],\"what\":\"arrival\" , \"ship\": \"grey-heron\"}]}\n";

const TOML: &str = "ontology = 'port@0.1.0' # wind\n[[ships]]\nid = \"heron\"\n\n[[ entries ]]\n# sky\nkind = 'landfall'\nship= \"heron\"\n\"sky\" = [\n  \"wind\", # wind\n]\n";
const TOML_AFTER: &str = "ontology = 'port@0.2.0' # wind\n[[ships]]\nid = \"grey-heron\"\n\n[[ entries ]]\n# sky\nwhat = 'arrival'\nship= \"grey-heron\"\n\"weather\" = [\n  \"gale\", # wind\n]\n";

fn case() -> Case {
    Case::new().with("old.toml", old()).with("port.toml", new())
}

fn migrate(case: &Case, arguments: &[&str]) -> crate::case::Ran {
    case.run(&[&["migrate", "--ontology", "port.toml"], arguments].concat())
}

#[test]
fn names_are_carried_and_all_else_stays_byte_for_byte() {
    let case = case().with("a.yaml", YAML).with("b.json", JSON).with("c.toml", TOML);
    assert_eq!(
        case.run(&[
            "check",
            "--ontology",
            "old.toml",
            "a.yaml",
            "b.json",
            "c.toml",
            "--registry",
            "a.yaml"
        ])
        .code(),
        1,
        "ids twice"
    );
    for name in ["a.yaml", "c.toml"] {
        let ran = case.run(&["check", "--ontology", "old.toml", name]);
        assert_eq!(ran.code(), 0, "{}", ran.all());
        let ran = case.run(&["check", "--ontology", "port.toml", name]);
        assert!(
            ran.stdout().contains("`comity migrate` carries the document over to `port@0.2.0`"),
            "{}",
            ran.all()
        );
    }
    let ran = migrate(&case, &["--check", "a.yaml"]);
    assert_eq!(ran.code(), 1);
    assert!(ran.stdout().contains("error[outdated-document]"), "{}", ran.all());
    let ran = migrate(&case, &["--diff", "a.yaml"]);
    assert_eq!(ran.code(), 1);
    assert!(ran.stdout().contains("\n+    - gale # gale\n"), "{}", ran.all());
    assert_eq!(case.read("a.yaml"), YAML);

    let ran = migrate(&case, &["a.yaml", "b.json", "c.toml"]);
    assert_eq!(
        (ran.code(), ran.stderr().as_str()),
        (0, "migrated a.yaml\nmigrated b.json\nmigrated c.toml\n"),
        "{}",
        ran.all()
    );
    assert_eq!(case.read("a.yaml"), YAML_AFTER);
    assert_eq!(case.read("b.json"), JSON_AFTER);
    assert_eq!(case.read("c.toml"), TOML_AFTER);
    for name in ["a.yaml", "c.toml"] {
        let ran = case.run(&["check", "--ontology", "port.toml", name]);
        assert_eq!(ran.code(), 0, "{}", ran.all());
    }
    let again = migrate(&case, &["a.yaml", "b.json", "c.toml"]);
    assert_eq!((again.code(), again.stderr().as_str()), (0, ""), "{}", again.all());
    assert_eq!(case.read("a.yaml"), YAML_AFTER);
}

#[test]
fn what_cannot_be_decided_is_left_with_its_choices() {
    let text = "ontology: port@0.1.0\nships: [{ id: heron }]\nentries:\n  - { kind: landfall, ship: heron, sky: [mist, wind] }\n  - { kind: landfall, ship: heron, from: Riga, origin: Oslo }\n";
    let case = case().with("a.yaml", text);
    let ran = migrate(&case, &["a.yaml"]);
    assert_eq!(ran.code(), 1, "{}", ran.all());
    let after = text
        .replace("@0.1.0", "@0.2.0")
        .replace("heron", "grey-heron")
        .replace("kind: landfall", "what: arrival")
        .replace("sky: [mist, wind]", "weather: [mist, gale]");
    assert_eq!(case.read("a.yaml"), after);
    for said in [
        "`mist` is no longer a term of `Weather`, and became `fog` or `haze`",
        "`fog` (Nothing is seen); `haze` (Little is seen)",
        " a.yaml:4:50\n",
        "`from` is no longer a field of `Arrival`, and became `origin`",
    ] {
        assert!(ran.stdout().contains(said), "{said}: {}", ran.all());
    }
    let again = migrate(&case, &["a.yaml"]);
    assert_eq!((again.code(), again.stdout()), (1, ran.stdout()), "a second run says the same");
    assert_eq!(case.read("a.yaml"), after);
}

#[test]
fn a_name_that_is_split_and_stays_is_decided_before_anything_is_written() {
    let ontology = new()
        .replace("[\"fog\", \"haze\"]", "[\"mist\", \"haze\"]")
        .replace("term.fog", "term.mist");
    let text =
        "ontology: port@0.1.0\nentries: [{ kind: landfall, ship: heron, sky: [mist, wind] }]\n";
    let case = Case::new().with("port.toml", ontology).with("a.yaml", text);
    let ran = migrate(&case, &["a.yaml"]);
    assert_eq!((ran.code(), ran.stderr().as_str()), (1, ""), "{}", ran.all());
    assert!(ran.stdout().contains("comity migrate --keep"), "{}", ran.all());
    assert_eq!(case.read("a.yaml"), text);
    let ran = migrate(&case, &["--keep", "a.yaml"]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    assert!(case.read("a.yaml").contains("weather: [mist, gale]"), "{}", case.read("a.yaml"));
}

#[test]
fn what_is_in_the_way_is_one_finding_and_leaves_the_file() {
    let entries = "entries: [{ kind: landfall, ship: heron, sky: [wind] }]\n";
    for (name, text, code, said) in [
        ("later.yaml", "ontology: port@0.3.0\n", "no-migration", "later than `port@0.2.0`"),
        (
            "early.yaml",
            "ontology: port@0.0.9\n",
            "no-migration",
            "no migration leads from `port@0.0.9`",
        ),
        ("other.yaml", "ontology: ferry@0.1.0\n", "no-migration", "neither `port` nor"),
        ("word.yaml", "ontology: port@old\n", "no-migration", "`old` is not a version"),
        ("none.yaml", "", "no-migration", "does not say which version"),
        ("broken.yaml", "ontology: port@0.1.0\nships: [\n", "syntax", ""),
        (
            "lines.yaml",
            "ontology: \"port@\\\n  0.1.0\"\n",
            "undecided-migration",
            "cannot be replaced in its place",
        ),
    ] {
        let text = format!("{text}{entries}");
        let case = case().with(name, &text);
        let ran = migrate(&case, &[name]);
        assert_eq!((ran.code(), ran.stderr().as_str()), (1, ""), "{name}: {}", ran.all());
        assert!(ran.stdout().contains(&format!("error[{code}]")), "{name}: {}", ran.all());
        assert!(ran.stdout().contains(said), "{name}: {}", ran.all());
        assert!(ran.stdout().contains("1 finding (1 error)"), "{name}: {}", ran.all());
        assert_eq!(case.read(name), text);
    }
    let twice = "ontology: port@0.1.0\nentries: [{ what: arrival, kind: landfall, ship: heron }]\n";
    let case = case().with("twice.yaml", twice).with("a.yaml", entries);
    let ran = migrate(&case, &["twice.yaml"]);
    let after = twice.replace("0.1.0", "0.2.0").replace("heron", "grey-heron");
    assert_eq!((ran.code(), case.read("twice.yaml")), (1, after), "{}", ran.all());
    let said = "`kind` is no longer the tag of `Entry`, and became `what`";
    assert!(ran.stdout().contains(said), "{}", ran.all());
    let ran = migrate(&case, &["--from", "0.1.0", "a.yaml"]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    assert!(case.read("a.yaml").contains("weather: [gale]"));
}

#[test]
fn the_way_to_an_unstated_value_follows_its_fields() {
    let lines = r#"languages = ["en"]
imports = ["comity:evidence"]
root = "Log"

[record.Berth]
definition = "A berth."
field.depth = { type = "integer", definition = "How deep it is." }

[record.Count]
definition = "A count."
field.ships = { type = "integer", definition = "How many ships there are." }
field.berths = { type = "Berth", cardinality = "0..*", definition = "Where they are." }
field.unstated = { type = "Unstated", cardinality = "0..*", definition = "What is not in the text." }

[record.Log]
definition = "A log."
field.ontology = { type = "text", definition = "What it follows." }
field.counts = { type = "Count", cardinality = "0..*", definition = "The counts." }

[[migration]]
from = "0.1"
to = "0.2.0"
field.Count = { hulls = "ships", places = "berths" }
field.Berth = { draught = "depth" }
"#;
    let text = "ontology: port@0.1.0\ncounts:\n  - hulls: 3\n    places: [{ draught: 4 }]\n    unstated:\n      \
                - { field: hulls, reason: a table }\n      - { field: places.0.draught, reason: a map }\n";
    let case = Case::new().with("port.toml", ontology("port", "0.2.0", lines)).with("a.yaml", text);
    let ran = migrate(&case, &["a.yaml"]);
    let mut after = text.replace("0.1.0", "0.2.0");
    for (old, new) in [("hulls", "ships"), ("places", "berths"), ("draught", "depth")] {
        after = after.replace(old, new);
    }
    assert_eq!((ran.code(), case.read("a.yaml")), (0, after), "{}", ran.all());
}

#[test]
fn a_file_that_cannot_be_written_is_one_finding() {
    let case = case().with("a.yaml", YAML);
    let mut permissions = fs::metadata(case.path("a.yaml")).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(case.path("a.yaml"), permissions).unwrap();
    let ran = migrate(&case, &["a.yaml"]);
    assert_eq!(ran.code(), 3, "{}", ran.all());
    assert!(ran.stdout().contains("error[unreadable-file]"), "{}", ran.all());
    assert_eq!(case.read("a.yaml"), YAML);
}

#[test]
fn a_difference_says_what_is_carried() {
    let ran = case().run(&["diff", "old.toml", "port.toml"]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    for said in [
        "merged the term `wind` of `Weather`, into `gale` (`comity migrate` carries it)",
        "split the term `mist` of `Weather`, into `fog`, `haze` (`comity migrate` asks at each place)",
        "renamed the field `sky` of `Arrival`, to `weather` (`comity migrate` carries it)",
        "renamed the variant `landfall` of the union `Entry`, to `arrival` (`comity migrate` carries it)",
        "the tag of the union `Entry` (`comity migrate` carries it)",
        "`comity migrate` carries 5 of these changes to documents, asks about 1, and does not carry 0\n",
    ] {
        assert!(ran.stdout().contains(said), "{said}\n{}", ran.all());
    }
    let undeclared = new().replace(MIGRATION, "");
    let ran = case().with("port.toml", undeclared).run(&["diff", "old.toml", "port.toml"]);
    assert!(
        ran.stdout().contains("removed the term `wind` of `Weather` (not carried)"),
        "{}",
        ran.all()
    );
}

#[test]
fn an_extension_carries_what_its_base_has_renamed() {
    let lines = r#"extends = ["port.toml@0.2"]

[vocabulary.Weather.term.drizzle]
label = "drizzle"
definition = "A little rain."

[[migration]]
from = "1"
to = "2.0.0"
bases = ["port@0.1.0"]
term.Weather = { spray = "drizzle" }
"#;
    let entries = "entries: [{ kind: landfall, ship: heron, sky: [wind, spray] }]\n";
    let case = case()
        .with("desk.toml", ontology("desk", "2.0.0", lines))
        .with("own.yaml", format!("ontology: desk@1.4.0\n{entries}"))
        .with("base.yaml", format!("ontology: port@0.1.0\n{entries}"));
    let ran = case.run(&["migrate", "--ontology", "desk.toml", "own.yaml", "base.yaml"]);
    assert_eq!(
        case.read("own.yaml"),
        "ontology: desk@2.0.0\nentries: [{ what: arrival, ship: grey-heron, weather: [gale, drizzle] }]\n",
        "{}",
        ran.all()
    );
    assert_eq!(
        case.read("base.yaml"),
        "ontology: port@0.2.0\nentries: [{ what: arrival, ship: grey-heron, weather: [gale, spray] }]\n"
    );
    assert_eq!(ran.code(), 1, "`spray` is the desk's: {}", ran.all());
}
