//! The registry of the world, which comes with comity: a project names it, finds its entries, and
//! adds to them.

use crate::case::Case;

const FILE: &str = "documents = [\"documents\"]\nregistry = [\"comity:world\", \"registry\"]\n";

const DOCUMENT: &str = "\
ontology: bilateral@0.1.0
claims:
  - id: shipping
    kind: agreement
    type: agreement
    parties: [PRT, asean]
    place: lisbon
    status: signed
    date: 2023-05-11
    date_basis: explicit
    mode: asserted
";

const PERSON: &str = "\
ontology: bilateral@0.1.0
actors:
  - { id: ada-berg, type: person, of: [NOR], names: [{ lang: en, name: Ada Berg }] }
";

fn project(file: &str) -> Case {
    Case::new()
        .with("comity.toml", file)
        .with("documents/a.yaml", DOCUMENT)
        .with("registry/people.yaml", PERSON)
}

#[test]
fn its_entries_are_declared_and_what_is_not_used_of_it_is_no_finding() {
    let ran = project(FILE).run(&["check"]);
    assert!(!ran.all().contains("dangling-reference"), "{}", ran.all());
    assert!(!ran.all().contains("comity:world/"), "{}", ran.all());
    let named = Case::new().with("documents/a.yaml", DOCUMENT);
    let ran = named.run(&["check", "documents", "--registry", "comity:world"]);
    assert!(!ran.all().contains("dangling-reference"), "{}", ran.all());
}

#[test]
fn its_entries_are_found_and_added_to() {
    let case = project(&format!("{FILE}additions = [\"more\"]\n")).with(
        "more/states.yaml",
        "ontology: bilateral@0.1.0\nactors:\n  - { id: PRT, names: [{ lang: en, name: Lusitania, form: variant }] }\n\
         \x20 - { id: FIN, from: 1917-12-06 }\n",
    );
    for word in ["Lusitania", "葡萄牙", "Португалия"] {
        let ran = case.run(&["terms", word, "--format", "json"]);
        let hit = &ran.json()["hits"][0];
        assert_eq!(hit["what"], "entry: Actor", "{word}");
        assert_eq!(hit["name"], "PRT", "{word}");
    }
    let ran = case.run(&["check", "--format", "concise"]);
    assert!(!ran.all().contains("states.yaml"), "{}", ran.all());
    let copied = project(FILE).with(
        "registry/states.yaml",
        "ontology: bilateral@0.1.0\nactors:\n  - { id: PRT, type: state, names: [{ lang: en, name: Portugal }] }\n",
    );
    let ran = copied.run(&["check"]);
    assert!(
        ran.all().contains("is also declared at comity:world/states-europe.yaml:"),
        "{}",
        ran.all()
    );
    assert!(ran.all().contains("list its file in `additions`"), "{}", ran.all());
}

#[test]
fn a_mistake_in_its_name_is_a_finding() {
    let ran = project(&FILE.replace("world", "wolrd")).run(&["check"]);
    assert_eq!(ran.code(), 3);
    assert!(
        ran.all().contains("error[missing-path]: there is no registry `wolrd`"),
        "{}",
        ran.all()
    );
    assert!(ran.all().contains("did you mean `comity:world`?"), "{}", ran.all());
    let twice = FILE.replace("\"registry\"", "\"comity:world\"");
    let ran = project(&twice).run(&["check"]);
    assert!(ran.all().contains("listed-twice"), "{}", ran.all());
    let ran = project(FILE).run(&["check", "documents", "--registry", "comity:moon"]);
    assert!(
        ran.all().contains("there is no registry `moon` that comes with comity"),
        "{}",
        ran.all()
    );
}
