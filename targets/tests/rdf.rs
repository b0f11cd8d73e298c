//! The RDF of a small ontology; `.ci/targets` reads that of the built-in one with rdflib and pySHACL.

mod tools;

use comity_targets::Rdf;
use comity_tree::Severity;
use oxttl::TurtleParser;
use tools::{artefact, kites, model};

/// The triples of a file, each as a line of N-Triples.
fn triples(artefact: &comity_gen::Artefact, path: &str) -> Vec<String> {
    let file = artefact.files.iter().find(|file| file.path == path).expect("a file");
    let triples = TurtleParser::new().for_slice(file.text.as_bytes());
    triples.map(|triple| triple.expect("the file is Turtle").to_string()).collect()
}

const KITES: &str = "https://example.org/kites#";

#[test]
fn a_term_is_a_concept_with_all_that_is_said_of_it() {
    let ontology = triples(&artefact(&Rdf, &kites()), "ontology.ttl");
    let skos = "http://www.w3.org/2004/02/skos/core#";
    for (predicate, object) in [
        (format!("{skos}prefLabel"), "\"微风\"@zh-hans".to_owned()),
        (format!("{skos}notation"), "\"breeze\"".to_owned()),
        (format!("{skos}broader"), format!("<{KITES}Wind/any>")),
        ("https://w3id.org/comity/language#directlyAbove".into(), format!("<{KITES}Wind/any>")),
        (format!("{skos}closeMatch"), format!("<{KITES}match/beaufort/wordofmatch>")),
    ] {
        let triple = format!("<{KITES}Wind/breeze> <{predicate}> {object}");
        assert!(ontology.contains(&triple), "{triple}");
    }
}

#[test]
fn a_shape_has_what_a_field_asks() {
    let shapes = triples(&artefact(&Rdf, &kites()), "shapes.ttl");
    let of = |field: &str| {
        let start = format!("<{KITES}Launch/shape/{field}> <http://www.w3.org/ns/shacl#");
        let found = shapes.iter().filter_map(|triple| triple.strip_prefix(&start));
        found.filter(|rest| !rest.starts_with("description")).collect::<Vec<_>>().join("\n")
    };
    insta::assert_snapshot!(of("wind"), @r#"
    path> <https://example.org/kites#wind>
    name> "wind"
    maxCount> "1"^^<http://www.w3.org/2001/XMLSchema#integer>
    class> <https://example.org/kites#Wind>
    defaultValue> <https://example.org/kites#Wind/breeze>
    "#);
    insta::assert_snapshot!(of("tails"), @r#"
    path> <https://example.org/kites#tails>
    name> "tails"
    minCount> "1"^^<http://www.w3.org/2001/XMLSchema#integer>
    maxCount> "3"^^<http://www.w3.org/2001/XMLSchema#integer>
    datatype> <http://www.w3.org/2001/XMLSchema#integer>
    "#);
}

#[test]
fn a_rule_is_a_constraint_or_says_why_it_is_lost() {
    let artefact = artefact(&Rdf, &kites());
    let shapes = triples(&artefact, "shapes.ttl");
    let start = format!(
        "<{KITES}Launch/shape/rule/launch-in-a-fair-wind> <http://www.w3.org/ns/shacl#select> "
    );
    let query = shapes.iter().find_map(|triple| triple.strip_prefix(&start)).expect("a query");
    let query = query.replace("\\n", "\n").replace(KITES, "");
    insta::assert_snapshot!(query.trim_matches('"'), @r"
    SELECT $this WHERE {
      OPTIONAL { ?this <height> ?this_height . }
      OPTIONAL { ?this <wind> ?this_wind . }
      FILTER (!((!BOUND(?this_height)) || (?this_height < 100.0) || ((COALESCE(?this_wind, <Wind/breeze>) IN (<Wind/breeze>, <Wind/gale>)) && (COALESCE(?this_wind, <Wind/breeze>) != <Wind/gale>))))
    }
    ");
    let lost = artefact.losses.iter().filter(|loss| loss.subject.starts_with("rule "));
    let lost: Vec<_> = lost.map(|loss| format!("{}: {}", loss.subject, loss.what)).collect();
    assert_eq!(
        lost,
        ["rule launch-with-sound-tails: its condition: a property has each value once"]
    );
}

#[test]
fn a_document_is_found_by_what_no_other_record_has() {
    const BILATERAL: &str = "https://w3id.org/comity/bilateral/";
    let shapes = triples(&artefact(&Rdf, &model("comity:bilateral")), "shapes.ttl");
    let start =
        format!("<{BILATERAL}Document/shape> <http://www.w3.org/ns/shacl#targetSubjectsOf> ");
    let found: Vec<&str> = shapes.iter().filter_map(|it| it.strip_prefix(&start)).collect();
    let is_found_by = |name: &str| found.contains(&&*format!("<{BILATERAL}{name}>"));
    assert!(is_found_by("ontology") && is_found_by("source"), "{found:?}");
    assert!(!is_found_by("actors"), "entries of the context have actors as well: {found:?}");
}

#[test]
fn a_term_of_an_extension_has_the_name_of_the_extension() {
    let model = model("../examples/extended-ontology/ontology/desk.toml");
    let artefact = artefact(&Rdf, &model);
    let ontology = triples(&artefact, "ontology.ttl");
    let own = |scheme: &str, id: &str| {
        let middle = format!("inScheme> <https://w3id.org/comity/bilateral/{scheme}>");
        ontology.iter().any(|it| it.starts_with(&format!("<{id}")) && it.contains(&middle))
    };
    let extended = model.vocabularies.iter().find(|vocabulary| {
        let of = |place| model.origin(place).map(|origin| origin.name.clone());
        vocabulary.terms.iter().any(|term| of(term.location) != of(vocabulary.location))
    });
    let scheme = &extended.expect("the extension adds a term").name;
    assert!(own(scheme, &model.id) && own(scheme, "https://w3id.org/comity/bilateral/"));
    let context: serde_json::Value =
        serde_json::from_str(&artefact.files[2].text).expect("the context is JSON");
    assert!(context["@context"].as_object().is_some_and(|entries| entries.len() > 20));
}

/// The codes that a context defines, each with its name.
fn defined(context: &serde_json::Value) -> Vec<(String, String)> {
    let entries = context.as_object().into_iter().flatten();
    let of = |(name, value): (&String, &serde_json::Value)| match value.as_str() {
        Some(text) => vec![(name.clone(), text.to_owned())],
        None => defined(value),
    };
    let lists = context.as_array().into_iter().flatten();
    entries.flat_map(of).chain(lists.flat_map(defined)).collect()
}

#[test]
fn a_code_that_no_context_may_define_is_left_out_and_listed() {
    let mut model = model("../examples/extended-ontology/ontology/desk.toml");
    let of = |model: &comity_ontology::Model, place| model.origin(place).map(|it| it.id.clone());
    let vocabularies = model.vocabularies.clone();
    let added = vocabularies.iter().enumerate().find_map(|(index, vocabulary)| {
        let other = |term: &comity_ontology::model::Term| {
            of(&model, term.location) != of(&model, vocabulary.location)
        };
        Some((index, vocabulary.terms.iter().position(other)?))
    });
    let (vocabulary, term) = added.expect("the extension adds a term");
    let name = model.vocabularies[vocabulary].name.clone();
    let context = |model: &comity_ontology::Model, code: &str| {
        let artefact = artefact(&Rdf, model);
        let context = serde_json::from_str(&artefact.files[2].text).expect("the context is JSON");
        let subject = format!("{name}.{code}");
        let is_listed = artefact.losses.iter().any(|loss| loss.subject == subject);
        let is_defined = defined(&context).iter().any(|(word, _)| word == code);
        (is_defined, is_listed)
    };
    for (code, expected) in
        [("kg-h", (true, false)), ("kg/h", (false, true)), ("kg h/d", (false, true))]
    {
        code.clone_into(&mut model.vocabularies[vocabulary].terms[term].code);
        assert_eq!(context(&model, code), expected, "{code}");
    }
}

#[test]
fn a_code_that_ends_in_a_full_stop_is_a_name_that_readers_of_turtle_know() {
    let mut model = kites();
    "approx.".clone_into(&mut model.vocabularies[0].terms[1].code);
    let artefact = artefact(&Rdf, &model);
    let turtle = &artefact.files.iter().find(|it| it.path == "ontology.ttl").expect("a file").text;
    assert!(!turtle.contains("\\. "), "a local name ends in a full stop");
    let concept = format!("<{KITES}Wind/approx%2E>");
    assert!(triples(&artefact, "ontology.ttl").iter().any(|it| it.starts_with(&concept)));
    let context: serde_json::Value =
        serde_json::from_str(&artefact.files[2].text).expect("the context is JSON");
    let definition = ("approx.".to_owned(), format!("{KITES}Wind/approx%2E"));
    assert!(defined(&context).contains(&definition), "{context}");
}

#[test]
fn a_rule_weighs_and_blames_as_in_the_ontology() {
    let mut model = kites();
    for (rule, severity) in
        model.records[1].rules.iter_mut().zip([Severity::Info, Severity::Warning])
    {
        rule.severity = severity;
        rule.definition.entries.clear();
    }
    let shapes = triples(&artefact(&Rdf, &model), "shapes.ttl");
    let of = |subject: &str, predicate: &str| {
        let start = format!("<{KITES}Launch/{subject}> <http://www.w3.org/ns/shacl#{predicate}> ");
        let found = shapes.iter().find_map(|triple| triple.strip_prefix(&start));
        found.unwrap_or_else(|| panic!("{start}: {shapes:#?}")).to_owned()
    };
    assert_eq!(of("notes", "severity"), "<http://www.w3.org/ns/shacl#Info>");
    assert_eq!(of("warnings", "severity"), "<http://www.w3.org/ns/shacl#Warning>");
    let rule = "notes/rule/launch-ends-after-it-begins";
    assert!(of(rule, "select").contains(&format!("SELECT $this (<{KITES}until> AS ?path) WHERE")));
    let message = "\"launch-ends-after-it-begins: `id` ends `until`, before `from`\"";
    assert_eq!(of(rule, "message"), message);
}
