//! What denies, and what only looks as if it did.

use comity_ontology::load_builtin;
use comity_reading::folded;

use super::{
    language::Spoken,
    terms::{Terms, Words},
};

#[test]
fn what_denies_has_words_in_every_language() {
    let model = load_builtin("bilateral").model.unwrap();
    let vocabulary = model.vocabularies.iter().position(|one| one.name == "Polarity").unwrap();
    let terms = Terms::new(&model);
    for (text, is_negated) in [
        ("the minister didn’t sign the pact", true),
        ("the port hasn't opened", true),
        ("no one attended", true),
        ("the state refused to sign", true),
        ("the pact has yet to be ratified", true),
        ("the ministry ruled out a visit", true),
        ("not only ports but railways", false),
        ("none other than the president", false),
        ("the minister had no doubt", false),
        ("两国不签署协定", true),
        ("议会没批准", true),
        ("双方绝不承认", true),
        ("該國從來沒有加入", true),
        ("公司无意收购", true),
        ("两国合作不断深化", false),
        ("双方不得不推迟会议", false),
        ("不久两国建交", false),
        ("不仅如此", false),
        ("政府没收了货物", false),
        ("坚定不移地支持", false),
        ("双方出售无人机", false),
        ("министр отказался подписать договор", true),
        ("договор никто не подписал", true),
        ("не только порты", false),
        ("президент не может не приехать", false),
        ("la France n'a rien signé", true),
        ("personne n’a signé", true),
        ("il refuse de signer", true),
        ("l'accord n'entre guère en vigueur", true),
        ("le commerce ne cesse de croître", false),
        ("non seulement les ports", false),
    ] {
        let text = folded(text);
        let hits = terms.read(&model, vocabulary, Words::Sure, &text, &Spoken::default());
        let codes = hits.iter().map(|hit| &*model.vocabularies[vocabulary].terms[hit.meaning].code);
        let found = codes.into_iter().any(|code| code == "negated");
        let text: String = text.iter().collect();
        assert_eq!(found, is_negated, "{text}");
    }
}
