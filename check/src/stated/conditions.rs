//! Conditions that grammar expresses: what comes about first, and what will or shall be then.

use comity_ontology::load_builtin;
use comity_reading::folded;

use super::{
    language::Spoken,
    terms::{Terms, Words},
};

#[test]
fn what_waits_for_something_hangs_on_it() {
    let model = load_builtin("bilateral").model.unwrap();
    let vocabulary = model.vocabularies.iter().position(|one| one.name == "ConditionKind").unwrap();
    let terms = Terms::new(&model);
    for (text, condition) in [
        // Something to come, and what is to be then.
        ("大桥落成后将缩短两岸的路程", "once"),
        ("条约满20年后可延长", "once"),
        ("该法在批准后方可实施", "once"),
        ("隧道竣工后，货运能力将翻番", "once"),
        ("管道投入运营后将向北供气", "once"),
        ("once ratified, the pact will bind both", "once"),
        ("the bridge, once it is completed, will carry trains", "once"),
        ("the ferry will sail when the port is completed", "once"),
        ("it takes effect upon ratification by both parliaments", "once"),
        ("the parties shall meet after this Treaty enters into force", "once"),
        ("после ввода в эксплуатацию дорога будет принимать поезда", "once"),
        ("после вступления в силу договора стороны будут встречаться", "once"),
        ("как только тоннель откроют, поезда пойдут", "once"),
        ("une fois le pont achevé, les trains passeront", "once"),
        ("une fois construite, la ligne reliera les ports", "once"),
        ("les parties se réuniront lorsque l'accord entrera en vigueur", "once"),
        ("lorsque le tunnel sera achevé, le trafic doublera", "once"),
        ("if the parliament agrees, the pact takes effect", "if"),
        // What was then, and what is counted from a day.
        ("大桥落成后两岸人员往来增加", ""),
        ("会后应邀参观了工厂", ""),
        ("两国今后将扩大贸易", ""),
        ("条约期满后两国续签", ""),
        ("条约生效满两年后双方互设领馆", ""),
        ("the minister once visited the port", ""),
        ("after the signing, the ministers met the press", ""),
        ("upon arrival the president was met by the mayor", ""),
        ("после встречи министры подписали договор", ""),
        ("une fois par an, les ministres se réunissent", ""),
        ("après la rencontre, ils ont signé l'accord", ""),
    ] {
        let text = folded(text);
        let hits = terms.read(&model, vocabulary, Words::Sure, &text, &Spoken::default());
        let codes = hits.iter().map(|hit| &*model.vocabularies[vocabulary].terms[hit.meaning].code);
        let mut codes: Vec<&str> = codes.collect();
        codes.dedup();
        let text: String = text.iter().collect();
        assert_eq!(codes.join(" "), condition, "{text}");
    }
}
