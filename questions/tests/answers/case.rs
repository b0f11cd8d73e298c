//! Corpora in a few lines.

use comity_check::{Files, Ontology, Options, Session};
use comity_ontology::{load_builtin, reading::Interpreter};
use comity_questions::ClaimCorpus;
use comity_tree::{Finding, Severity, yaml};

/// What every case declares: two states, a minister, and one thing of each kind.
const REGISTRY: &str = "\
ontology: bilateral@0.1.0
actors:
  - { id: NOR, type: state, names: [{ lang: en, name: Norway }, { lang: zh-Hans, name: 挪威 }] }
  - { id: ISL, type: state, names: [{ lang: en, name: Iceland }, { lang: zh-Hans, name: 冰岛 }] }
  - { id: DNK, type: state, names: [{ lang: en, name: Denmark }] }
  - { id: ada-berg, type: person, of: [NOR], names: [{ lang: en, name: Ada Berg }] }
  - { id: havn-club, type: association, names: [{ lang: en, name: Harbour Club }] }
  - { id: kai-club, type: association, names: [{ lang: en, name: Harbour Club }] }
places:
  - { id: reykjavik, type: city, state: [ISL], names: [{ lang: en, name: Reykjavik }] }
projects:
  - { id: north-cable, type: power-plant, states: [NOR, ISL], names: [{ lang: en, name: North Cable }] }
agreements:
  - { id: fishing-treaty, type: treaty, parties: [NOR, ISL], names: [{ lang: en, name: Fishing Treaty }] }
events:
  - { id: first-summit, event: summit, names: [{ lang: en, name: First summit }] }
disputes:
  - { id: cod-question, about: trade, parties: [NOR, ISL], names: [{ lang: en, name: Cod question }] }
";

/// What the words of every text refer to: `us` is resolved with `both`, which may be read otherwise.
const CONTEXT: &str = "\
context:
  referents:
    - { id: both, words: [both], actors: [NOR, ISL], flags: [ambiguous], note: or the clubs, evidence: [{ start: 0, end: 1, digest: 5f1c09ab }] }
    - { id: us, words: [us], form: pronoun, actors: [NOR, ISL], leans: [both], evidence: [{ start: 0, end: 1, digest: 5f1c09ab }] }
    - { id: clear, words: [they], form: pronoun, actors: [NOR, ISL], evidence: [{ start: 0, end: 1, digest: 5f1c09ab }] }
";

/// A corpus of documents, each given by the day on which its text was published and its claims:
/// one a line, with `id, kind, ...` in braces. Mode, parties and evidence are filled in where they
/// are left out.
pub(crate) fn corpus(documents: &[(&str, &str)]) -> ClaimCorpus {
    let mut corpus = ClaimCorpus::new(load_builtin("bilateral").model.expect("it is sound"));
    add(&mut corpus, "registry", REGISTRY);
    for (index, (published, claims)) in documents.iter().enumerate() {
        let name = format!("text-{}", index + 1);
        let claims: String = claims.trim().lines().map(|line| claim(line.trim())).collect();
        let digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        let text = format!(
            "ontology: bilateral@0.1.0\n\
             source: {{ file: {name}.txt, sha256: {digest}, language: en, title: Text {}, published: {published} }}\n\
             {CONTEXT}claims:\n{claims}",
            index + 1,
        );
        add(&mut corpus, &name, &text);
    }
    corpus
}

fn claim(line: &str) -> String {
    let inner = line.trim_start_matches('{').trim_end_matches('}');
    let mut claim = format!("  - {{ {inner}, evidence: [{{ start: 0, end: 1, digest: 5f1c09ab }}]");
    for (key, value) in [("mode", "asserted"), ("parties", "[NOR, ISL]")] {
        let needs_parties = ["relation", "agreement", "dispute"]
            .iter()
            .any(|kind| inner.contains(&format!("kind: {kind}")));
        if !inner.contains(&format!("{key}:")) && (key == "mode" || needs_parties) {
            claim.extend([", ", key, ": ", value]);
        }
    }
    for date in ["date", "signed", "reached", "ratified", "amended", "ended", "started", "opened"] {
        if inner.contains(&format!(" {date}:")) && !claim.contains("date_basis") {
            claim += ", date_basis: explicit";
        }
    }
    claim + " }\n"
}

/// Adds a document, which must be valid.
fn add(corpus: &mut ClaimCorpus, name: &str, text: &str) {
    let tree = yaml::read(text).tree.unwrap();
    let root = corpus.model().root.unwrap();
    let findings = Interpreter::new(corpus.model(), root).interpret(&tree).findings;
    let is_error = |finding: &Finding| finding.severity == Severity::Error;
    assert!(!findings.iter().any(is_error), "{findings:?}\n{text}");
    corpus.add(name, &tree);
}

/// The corpus that ships.
pub(crate) fn shipped() -> ClaimCorpus {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../corpus").into();
    let ontology = Ontology::open("comity:bilateral");
    let files = Files::open(&Options { paths: vec![folder], ..Options::default() });
    let session = Session::open(&ontology, &files).expect("the ontology is sound");
    let mut corpus = ClaimCorpus::new(session.model().clone());
    for (name, tree) in session.trees() {
        corpus.add(name, tree);
    }
    corpus
}
