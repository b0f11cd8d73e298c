//! An ontology that extends another: what it adds, what it cannot do, and whose documents it reads.

#[path = "support/findings.rs"]
mod findings;

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    path::{Path, PathBuf},
};

use comity_ontology::{
    LoadedOntology, Model, load_with,
    model::{Location, TermOrder},
    reading::Interpreter,
};
use comity_tree::{Format, Lines, Position};
use findings::shown;

const DRINKS: &str = r#"language = 1
[ontology]
id = "https://example.org/drinks"
name = "drinks"
version = "2.1.0"
definition = "What a house serves."
languages = ["en"]
root = "Menu"

[vocabulary.Quality]
definition = "How good a tea is."
order = "partial"
term.plain = { label = "plain", definition = "Nothing is claimed." }
term.fine = { label = "fine", definition = "Claimed to be good.", above = ["plain"] }

[vocabulary.Leaf]
definition = "What was done to the leaf."
term.green = { label = "green", definition = "Not oxidised." }

[scalar.Name]
definition = "A name."
type = "text"
pattern = "[a-z-]+"

[record.Priced]
definition = "What has a price."
field.name = { type = "Name", definition = "Its name." }
field.price = { type = "decimal", cardinality = "0..1", definition = "What it costs." }

[record.Tea]
definition = "A tea."
include = ["Priced"]
field.quality = { type = "Quality", definition = "How good it is." }
field.leaf = { type = "Leaf", cardinality = "0..*", definition = "The leaves." }
[[record.Tea.rule]]
id = "fine-tea-has-a-price"
assert = "this.quality != 'fine' || has(this.price)"
message = "a fine tea without a price"

[record.Cake]
definition = "A cake."
include = ["Priced"]

[union.Item]
definition = "What a menu lists."
comparison = { only = "has(a.price)" }
variant = { tea = "Tea", cake = "Cake" }

[record.Menu]
definition = "A menu."
field.ontology = { type = "text", definition = "What it follows." }
field.items = { type = "Item", cardinality = "0..*", definition = "What is served." }
"#;

const HEAD: &str = r#"language = 1
[ontology]
id = "https://example.org/house"
name = "house"
version = "1.0.0"
definition = "What one house adds."
languages = ["fr"]
extends = ["drinks.toml@2"]
"#;

/// Everything that an extension may add.
const ADDED: &str = r#"
[vocabulary.Quality.term.fine]
label.fr = "fin"
alias.en = ["choice"]
cue.en = ["of choice leaves"]
note.en = "As printed on the menu."
match.wikidata = { close = "Q123", checked = 2026-11-20 }

[vocabulary.Quality.term.grand]
label = { en = "grand", fr = "grand" }
definition = "Better than fine."
above = ["fine"]

[vocabulary.Leaf]
definition = "Ce qu'on a fait de la feuille."
order = "partial"

[vocabulary.Leaf.term.black]
label = "noir"
definition.en = "Oxidised."
above = ["green"]

[record.Tea.field.quality]
label.en = "grade"

[record.Tea.field.origin]
type = "text"
cardinality = "0..1"
definition = "Where it was grown."

[record.Tea.field.cups]
type = "integer"
default = 1
definition = "How many cups it makes."

[record.Priced.field.discounts]
type = "decimal"
cardinality = "0..*"
definition = "What is taken off."

[[record.Tea.rule]]
id = "origin-of-grand-tea"
assert = "this.quality != 'grand' || has(this.origin)"
message = "a grand tea without an origin"

[[record.Priced.rule]]
id = "few-discounts"
assert = "size(this.discounts) <= 2 && this.discounts.all(x, x > 0.0)"
message = "more than two discounts"

[[record.Cake.rule]]
id = "cakes-have-a-price"
assert = "has(this.price)"
message = "a cake without a price"
severity = "warning"

[record.Coffee]
definition = "A coffee."
include = ["Priced"]
field.roast = { type = "text", definition = "How dark it is." }

[union.Item.variant]
coffee = "Coffee"
"#;

fn load(files: &[(&str, &str)]) -> LoadedOntology {
    let files: BTreeMap<PathBuf, String> =
        files.iter().map(|(name, text)| (PathBuf::from(name), (*text).to_owned())).collect();
    load_with(&files, Path::new("house.toml"))
}

fn house(added: &str) -> LoadedOntology {
    load(&[("drinks.toml", DRINKS), ("house.toml", &format!("{HEAD}{added}"))])
}

fn sound(loaded: LoadedOntology) -> Model {
    assert_eq!(shown(&loaded), "");
    loaded.model.expect("it is sound")
}

fn codes(model: &Model, text: &str) -> Vec<String> {
    let interpreter = Interpreter::new(model, model.root.expect("it has a root"));
    let read = Format::Yaml.read(text);
    let tree = read.tree.as_ref().expect("it is YAML");
    let found = interpreter.interpret(tree).findings;
    found.into_iter().map(|finding| finding.code.as_ref().to_owned()).collect()
}

#[test]
fn an_extension_adds_to_what_its_base_defines() {
    let model = sound(house(ADDED));
    assert_eq!((model.name.as_str(), model.version.as_str()), ("house", "1.0.0"));
    assert_eq!(model.root().map(|root| root.name.as_str()), Some("Menu"));
    assert_eq!(model.languages, ["en", "fr"], "the first language is that of the base");
    let quality = model.vocabulary("Quality").expect("defined");
    let order: Vec<_> = quality.terms.iter().map(|term| term.code.as_str()).collect();
    assert_eq!(order, ["plain", "fine", "grand"], "the terms of the base come first");
    assert!(quality.is_above(2, 0) && quality.terms[1].label.get("fr") == Some("fin"));
    assert_eq!(quality.terms[1].aliases.as_slice(), [("en".to_owned(), "choice".to_owned())]);
    let leaf = model.vocabulary("Leaf").expect("defined");
    assert!(leaf.order == TermOrder::Partial && leaf.is_above(1, 0));
    let tea = model.record("Tea").expect("defined");
    let fields: Vec<_> = tea.fields.iter().map(|field| field.name.as_str()).collect();
    assert_eq!(fields, ["name", "price", "discounts", "quality", "leaf", "origin", "cups"]);
    assert_eq!(tea.rules.len(), 3);
    assert_eq!(model.unions[0].variants.len(), 3);
}

#[test]
fn each_element_knows_the_ontology_that_it_comes_from() {
    let model = sound(house(ADDED));
    let of = |at: Location| model.origin(at).expect("every place has one").name.as_str();
    let quality = model.vocabulary("Quality").expect("defined");
    assert_eq!(of(quality.location), "drinks");
    let terms: Vec<_> = quality.terms.iter().map(|term| of(term.location)).collect();
    assert_eq!(terms, ["drinks", "drinks", "house"]);
    let tea = model.record("Tea").expect("defined");
    let rules: Vec<_> = tea.rules.iter().map(|rule| of(rule.location)).collect();
    assert_eq!(rules, ["house", "drinks", "house"]);
    let variants: Vec<_> = model.unions[0].variants.iter().map(|it| of(it.location)).collect();
    assert_eq!(variants, ["drinks", "drinks", "house"]);
    let bases: Vec<_> = model.bases().iter().map(ToString::to_string).collect();
    assert_eq!(bases, ["drinks@2.1.0"]);
}

#[test]
fn documents_of_the_base_stay_valid() {
    let files = BTreeMap::from([(PathBuf::from("house.toml"), DRINKS)]);
    let base = sound(load_with(&files, Path::new("house.toml")));
    let model = sound(house(ADDED));
    let menu = "items:\n- {kind: tea, name: sencha, quality: plain, leaf: [green]}\n\
                - {kind: tea, name: gyokuro, quality: fine, price: 4}\n\
                - {kind: cake, name: tart, price: 3}\n";
    for heading in ["drinks@2.1.0", "drinks@2"] {
        let text = format!("ontology: {heading}\n{menu}");
        assert_eq!(codes(&base, &text), [""; 0]);
        assert_eq!(codes(&model, &text), [""; 0]);
    }
    let own = "- {kind: coffee, name: mocha, roast: dark}\n\
               - {kind: tea, name: assam, quality: grand, origin: Assam, leaf: [black]}\n";
    assert_eq!(codes(&model, &format!("ontology: house@1.0\n{menu}{own}")), [""; 0]);
    assert_eq!(codes(&base, &format!("ontology: house@1.0\n{menu}")), ["wrong-ontology"]);
    assert_eq!(codes(&model, &format!("ontology: drinks@3\n{menu}")), ["wrong-ontology"]);
    let lacking = "ontology: house@1\nitems: [{kind: tea, name: assam, quality: grand}]";
    assert_eq!(codes(&model, lacking), ["origin-of-grand-tea"]);
}

#[test]
fn an_extension_can_be_extended() {
    let shop = HEAD
        .replace("house", "shop")
        .replace("languages = [\"fr\"]\n", "")
        .replace("drinks.toml@2", "middle.toml");
    let added = "[vocabulary.Quality.term.imperial]\nlabel = \"imperial\"\n\
                 definition = \"Better than grand.\"\nabove = [\"grand\"]\n";
    let middle = format!("{HEAD}{ADDED}");
    let files = [
        ("drinks.toml", DRINKS),
        ("middle.toml", &middle),
        ("house.toml", &format!("{shop}{added}")),
    ];
    let model = sound(load(&files));
    assert_eq!(model.languages, ["en", "fr"]);
    let bases: Vec<_> = model.bases().iter().map(ToString::to_string).collect();
    assert_eq!(bases, ["drinks@2.1.0", "house@1.0.0"]);
    assert!(model.vocabulary("Quality").is_some_and(|quality| quality.is_above(3, 0)));
    assert_eq!(codes(&model, "ontology: drinks@2.1\nitems: []"), [""; 0]);
}

#[test]
fn a_file_that_both_import_belongs_to_the_base() {
    let part = "language = 1\n[module]\ndefinition = \"Cups.\"\n[vocabulary.Cup]\n\
                definition = \"Cups.\"\nterm.small = { label = \"small\", definition = \"A sip.\" }\n";
    let importing =
        |text: &str| text.replacen("[ontology]\n", "[ontology]\nimports = [\"cups.toml\"]\n", 1);
    let (drinks, house) = (importing(DRINKS), importing(HEAD));
    let added = "[vocabulary.Cup.term.large]\nlabel = \"grand\"\ndefinition = \"A bowl.\"\n";
    let files =
        [("cups.toml", part), ("drinks.toml", &drinks), ("house.toml", &format!("{house}{added}"))];
    let model = sound(load(&files));
    let cup = model.vocabulary("Cup").expect("defined");
    assert_eq!(model.origin(cup.location).map(|origin| origin.name.as_str()), Some("drinks"));
    assert_eq!(cup.terms.len(), 2);
}

/// What an extension cannot add, each by itself.
const REFUSED: &[&str] = &[
    "[vocabulary.Quality.term.fine]\nlabel.en = \"good\"\ndefinition.en = \"Costly.\"\n",
    "[vocabulary.Quality.term.fine]\nstated = false\nidentifier = \"Good\"\n",
    "[vocabulary.Quality]\norder = \"total\"\n",
    "[vocabulary.Qualty.term.grand]\nlabel = \"grand\"\ndefinition = \"Better.\"\n",
    "[vocabulary.Quality.term.fien]\nalias.en = [\"choice\"]\n",
    "[vocabulary.Quality.term.plain]\nabove = [\"fine\"]\n",
    "[vocabulary.Quality.term.grand]\nlabel = { en = \"fine\", fr = \"grand\" }\ndefinition = \"Better.\"\n",
    "[scalar.Name]\nmax_length = 9\n",
    "[record.Tea.field.quality]\ncardinality = \"0..1\"\n",
    "[record.Tea.field.qualty]\nlabel.fr = \"grade\"\n",
    "[record.Tea.field.name]\nlabel.fr = \"nom\"\n",
    "[record.Tea.field.origin]\ntype = \"text\"\ndefinition = \"Where from.\"\n",
    "[record.Grown]\ndefinition = \"What grows.\"\nfield.hill = { type = \"text\", definition = \"Where.\" }\n\
     [record.Tea]\ninclude = [\"Grown\"]\n",
    "[[record.Tea.rule]]\nid = \"teas-have-a-price\"\nassert = \"has(this.price)\"\nmessage = \"no price\"\n",
    "[record.Tea.field.origin]\ntype = \"text\"\ncardinality = \"0..1\"\ndefinition = \"Where from.\"\n\
     [[record.Tea.rule]]\nid = \"fine-tea-has-an-origin\"\n\
     assert = \"this.quality != 'fine' || has(this.origin)\"\nmessage = \"no origin\"\n",
    "[[record.Tea.rule]]\nid = \"fine-tea-has-a-price\"\nassert = \"true\"\nmessage = \"no\"\n",
    "[record.Water]\ndefinition = \"Water.\"\n[union.Item.variant]\nwater = \"Water\"\n",
    "[union.Item.variant]\ntea = \"Cake\"\n",
    "[union.Item]\ntag = \"type\"\n",
    "[conflict.one-price]\ndefinition = \"One price.\"\nbetween = [\"Tea\"]\nscope = \"document\"\n\
     assert = \"a.name != b.name\"\nmessage = \"twice\"\n",
];

#[test]
fn what_changes_or_narrows_the_base_is_refused() {
    let mut report = String::new();
    for added in REFUSED {
        let loaded = house(added);
        let _ = writeln!(report, "{}", added.trim_end());
        for (file, finding) in &loaded.findings {
            let source = &loaded.sources[*file];
            let Position { line, column } = Lines::new(&source.text).position(finding.span.start);
            let written = &source.text[finding.span.range()];
            let (code, message, help) = (&finding.code, &finding.message, &finding.help);
            let name = &source.name;
            let _ = writeln!(report, "  {name}:{line}:{column} `{written}` {code}: {message}");
            let _ = writeln!(report, "    {help}");
        }
        assert_eq!(loaded.findings.len(), 1, "{added}\n{}", shown(&loaded));
        assert_eq!(loaded.sources[loaded.findings[0].0].name, "house.toml", "{}", shown(&loaded));
    }
    insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!(report) });
}

#[test]
fn headers_are_refused_each_with_one_finding() {
    let cases = [
        (HEAD.replace("drinks.toml@2", "drinks.toml@3"), "wrong-base"),
        (HEAD.replace("drinks.toml@2", "drinks.toml@2.10"), "wrong-base"),
        (HEAD.replace("drinks.toml@2", "gone.toml"), "missing-base"),
        (HEAD.replace("drinks.toml@2", "comity:drinks"), "missing-base"),
        (HEAD.replace("drinks.toml@2", "house.toml"), "base-loop"),
        (HEAD.replace("\"house\"", "\"drinks\""), "changes-base"),
        (format!("{HEAD}root = \"Tea\"\n"), "narrows-base"),
        (HEAD.replace("[\"drinks.toml@2\"]", "[3]"), "wrong-type"),
    ];
    for (text, code) in cases {
        let loaded = load(&[("drinks.toml", DRINKS), ("house.toml", &text)]);
        let found: Vec<_> = loaded.findings.iter().map(|(_, f)| f.code.as_ref()).collect();
        assert_eq!(found, [code], "{text}\n{}", shown(&loaded));
        assert_eq!(loaded.findings[0].0, 0, "{}", shown(&loaded));
    }
}

#[test]
fn a_loop_through_several_ontologies_ends() {
    let other = HEAD.replace("house", "other").replace("drinks.toml@2", "house.toml");
    let house = HEAD.replace("drinks.toml@2", "other.toml");
    let loaded = load(&[("other.toml", &other), ("house.toml", &house)]);
    let found: Vec<_> = loaded.findings.iter().map(|(_, f)| f.code.as_ref()).collect();
    assert_eq!(found, ["base-loop"], "{}", shown(&loaded));
    assert!(loaded.findings[0].1.message.contains("`house.toml` -> `other.toml` -> `house.toml`"));
}

#[test]
fn a_term_of_the_base_cannot_be_moved_below_one_that_a_rule_of_the_base_asks_for() {
    let rules = "[[record.Tea.rule]]\nid = \"good-tea-has-a-price\"\n\
                 assert = \"!within(this.quality, 'fine') || has(this.price)\"\n\
                 message = \"good tea without a price\"\n\
                 [[record.Tea.rule]]\nid = \"plain-tea-or-a-price\"\n\
                 assert = \"within(this.quality, 'plain') || has(this.price)\"\n\
                 message = \"other tea without a price\"\n";
    let base = format!("{DRINKS}{rules}");
    let with = |added: &str| {
        let house = format!("{HEAD}[vocabulary.Quality.term]\n{added}");
        load(&[("drinks.toml", &base), ("house.toml", &house)])
    };
    let odd = "odd = { label = \"odd\", definition.en = \"Strange.\", broader = [\"fine\"] }\n";
    sound(with("fine.broader = [\"plain\"]\n"));
    sound(with(odd));
    for added in ["plain.broader = [\"fine\"]\n", &format!("{odd}plain.broader = [\"odd\"]\n")] {
        let loaded = with(added);
        let codes: Vec<_> = loaded.findings.iter().map(|(_, f)| f.code.as_ref()).collect();
        assert_eq!(codes, ["narrows-base"], "{added}: {}", shown(&loaded));
        let (_, finding) = &loaded.findings[0];
        assert!(finding.message.contains("the rule `good-tea-has-a-price`"), "{}", finding.message);
    }
}
