//! Offices compose: a deputy, a former or an acting holder of an office does not hold it.

use comity_ontology::load_builtin;
use comity_reading::folded;

use super::{
    language::Spoken,
    terms::{Terms, Words, attests},
};

#[test]
fn what_modifies_an_office_makes_another_of_it() {
    let model = load_builtin("bilateral").model.unwrap();
    let vocabulary = model.vocabularies.iter().position(|one| one.name == "Office").unwrap();
    let terms = Terms::new(&model);
    for (text, is, is_not) in [
        ("Deputy Minister for Fisheries Ada Berg of Norway", "deputy-minister", "minister"),
        ("Norway's deputy trade minister, Ada Berg", "deputy-minister", "minister trade-minister"),
        ("Vice Minister of Commerce Ada Berg", "deputy-minister", "minister"),
        ("Vice President Ada Berg", "deputy-head-of-state", "head-of-state"),
        ("former Norwegian president Ada Berg", "former-office-holder", "head-of-state"),
        ("the acting foreign minister, Ada Berg", "acting-office-holder", "foreign-minister"),
        ("honorary consul Ada Berg", "honorary-office-holder", ""),
        ("the president of the Nordic Commission, Ada Berg", "head-of-a-body", "head-of-state"),
        ("Finance Minister Ada Berg", "finance-minister minister", "deputy-minister"),
        ("挪威副总理艾达", "deputy-head-of-government", "head-of-government"),
        ("商务部副部长艾达", "deputy-minister", "minister"),
        ("副农业部长艾达", "deputy-minister", "minister"),
        ("副总理会见财政部长", "deputy-head-of-government finance-minister", "deputy-minister"),
        ("前总统艾达", "former-office-holder", "head-of-state"),
        ("заместитель министра Ада Берг", "deputy-minister", "minister"),
        ("заместителем первого министра", "deputy-minister", "minister"),
        ("вице-президент Ада Берг", "deputy-head-of-state", "head-of-state"),
        ("бывшего президента", "former-office-holder", "head-of-state"),
        ("встреча с министром", "minister", "deputy-minister"),
        ("la vice-ministre Ada Berg", "deputy-minister", "minister"),
        ("l'ancien président", "former-office-holder", "head-of-state"),
        ("le ministre de la Pêche par intérim", "acting-office-holder", "minister"),
        ("le vice-président", "deputy-head-of-state", "head-of-state"),
        // Of whatever field.
        ("заместитель министра финансов Ада Берг", "deputy-minister", "minister finance-minister"),
        ("врио министра обороны Ада Берг", "acting-office-holder", "minister defence-minister"),
        ("и. о. министра внутренних дел", "acting-office-holder", "minister interior-minister"),
        ("исполняющая обязанности губернатора", "acting-office-holder", "provincial-governor"),
        ("экс-министра обороны", "former-office-holder", "minister defence-minister"),
        ("vice-ministre des Affaires étrangères", "deputy-minister", "minister foreign-minister"),
        ("l'ex-ministre des Finances", "former-office-holder", "minister finance-minister"),
        ("l'ambassadrice par intérim", "acting-office-holder", "ambassador"),
        ("the interim governor of the province", "acting-office-holder", "provincial-governor"),
        // Of whatever office.
        ("экс-посол в Дании", "former-office-holder", "ambassador"),
        ("замглавы МИД Ада Берг", "deputy-minister", "foreign-minister minister"),
        ("вице-спикер парламента", "deputy-office-holder", "head-of-legislature"),
        ("вице-губернатор Ада Берг", "deputy-office-holder", "provincial-governor"),
        ("the former Danish mayor", "former-office-holder", "mayor"),
        ("ex-ambassador Ada Berg", "former-office-holder", "ambassador"),
        ("the deputy mayor", "deputy-office-holder", "mayor"),
        // Not yet.
        ("избранный президент Ада Берг", "office-holder-elect", "head-of-state"),
        ("the ambassador-designate", "office-holder-elect", "ambassador"),
        ("the president-elect", "office-holder-elect", "head-of-state"),
        ("le président élu", "office-holder-elect", "head-of-state"),
        ("候任总统艾达", "office-holder-elect", "head-of-state"),
        // Of another's.
        ("an adviser to the president", "entourage", "head-of-state"),
        ("the wife of the president", "entourage", "head-of-state"),
        ("press secretary of the president", "spokesperson", "head-of-state"),
        ("помощник президента Ада Берг", "entourage", "head-of-state"),
        ("пресс-секретарь президента", "spokesperson", "head-of-state"),
        ("le directeur de cabinet du ministre", "entourage", "minister"),
        ("总统特使艾达", "envoy", "head-of-state"),
        ("部长助理艾达", "entourage", "minister"),
        // And those who hold them.
        ("the adviser met the president", "head-of-state", "entourage"),
        ("总统派出特使", "head-of-state envoy", ""),
        ("президент и помощник", "head-of-state", "entourage"),
        ("министр обороны и министр финансов", "defence-minister finance-minister", "entourage"),
    ] {
        let text = folded(text);
        let hits = terms.read(&model, vocabulary, Words::All, &text, &Spoken::default());
        let attested = |office: &&str| {
            let (term, _) = model.vocabularies[vocabulary].term(office).unwrap();
            hits.iter().any(|hit| attests(&model.vocabularies[vocabulary], hit.meaning, term))
        };
        let text: String = text.iter().collect();
        for office in is.split_whitespace() {
            assert!(attested(&office), "{text}: {office}");
        }
        for office in is_not.split_whitespace() {
            assert!(!attested(&office), "{text}: {office}");
        }
    }
}
