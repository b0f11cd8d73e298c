//! Texts, and the entries of the registry of the world that are named in them.

use comity_check::{
    Memory, Ontology,
    evidence::text::{digest, hex_digits},
};
use sha2::{Digest as _, Sha256};

/// The entries of a list of ids that a text does not name: a claim on each, which rests on all of
/// the text.
fn unnamed(ontology: &Ontology, language: &str, text: &str, ids: &str) -> String {
    let hash = hex_digits(&Sha256::digest(text));
    let mut document = format!(
        "ontology: bilateral@0.1.0\nsource: {{ file: t.txt, sha256: {hash}, language: {language} }}\nclaims:\n"
    );
    let end = text.chars().count();
    document.extend(ids.split_whitespace().map(|id| {
        format!(
            "  - {{ id: on-{}, kind: position, holder: [{id}], stance: supports, topic: trade, \
             mode: asserted, evidence: [{{ start: 0, end: {end}, digest: \"{}\" }}] }}\n",
            id.to_lowercase(),
            digest(text)
        )
    }));
    let mut run = Memory::new().document("d.yaml", document).source("t.txt", text);
    for file in comity_registry::WORLD {
        run = run.registry(file.name, file.text);
    }
    let report = run.check(ontology);
    let findings = report.files.iter().flat_map(|file| &file.findings);
    let missing = findings.filter(|finding| finding.code == "name-not-in-evidence");
    let missing: Vec<&str> = missing
        .filter_map(|finding| ids.split_whitespace().find(|id| finding.message.contains(id)))
        .collect();
    missing.join(" ")
}

#[test]
fn states_are_named_by_names_adjectives_and_demonyms() {
    let ontology = Ontology::open("comity:bilateral");
    for (language, text, ids) in [
        ("en", "Portuguese and Dutch ships met a Filipino trawler.", "PRT NLD PHL"),
        ("en", "Officials of Sao Tome's neighbour, Cote d'Ivoire, wrote to TÜRKİYE.", "CIV TUR"),
        ("en", "The UK, the U.S. and the DRC abstained.", "GBR USA COD"),
        ("en", "Swedes and Finns trade with Danes.", "SWE FIN DNK"),
        (
            "en",
            "ASEAN and the GCC invited the African Union.",
            "asean gulf-cooperation-council african-union",
        ),
        (
            "fr",
            "Les entreprises françaises et néerlandaises ont signé avec l’Équateur.",
            "FRA NLD ECU",
        ),
        ("fr", "La Côte d'Ivoire et le Bénin accueillent l'ONU.", "CIV BEN united-nations"),
        ("fr", "L'Algerie et la Cote d`Ivoire ecrivent au Perou.", "DZA CIV PER"),
        ("en", "Moscow wrote off the debt.", "RUS"),
        ("fr", "Paris a annoncé une aide.", "FRA"),
        ("ru", "Москва списала долг.", "RUS"),
        ("zh", "华盛顿宣布了制裁。", "USA"),
        ("en", "Guinea Bissau and Timor Leste signed.", "GNB TLS"),
        ("ru", "Власти Кот д'Ивуара и Шри Ланки выступили.", "CIV LKA"),
        ("zh", "多米尼加与多米尼克发表声明。", "DOM DMA"),
        ("ru", "Переговоры Шри-Ланки с Соединенными Штатами и Египтом.", "LKA USA EGY"),
        ("ru", "Министры Нигера и Перу встретились в Катаре.", "NER PER QAT"),
        ("ru", "Бельгийские и чилийские фирмы, китайцы и украинцы.", "BEL CHL CHN UKR"),
        (
            "ru",
            "Саммит СНГ и ОДКБ.",
            "commonwealth-of-independent-states collective-security-treaty-organization",
        ),
        ("zh", "中法、日韩四国与葡萄牙合作。", "CHN FRA JPN KOR PRT"),
        ("zh", "肯亞、紐西蘭與沙烏地阿拉伯", "KEN NZL SAU"),
        ("zh", "日本海军访问挪威，中法双方与韩方会谈。", "JPN NOR CHN FRA KOR"),
        ("zh", "访美期间，东盟与海合会代表出席。", "USA asean gulf-cooperation-council"),
    ] {
        assert_eq!(unnamed(&ontology, language, text, ids), "", "{text}");
    }
}

#[test]
fn words_that_look_like_names_name_nothing() {
    let ontology = Ontology::open("comity:bilateral");
    for (language, text, ids) in [
        (
            "en",
            "They told us who would polish the turkey and the china.",
            "USA world-health-organization POL TUR CHN",
        ),
        ("en", "Patrols in the South China Sea and the Indian Ocean went on.", "CHN IND"),
        ("en", "The governor of New Mexico spoke of the Gulf of Oman.", "MEX OMN"),
        ("en", "Ships crossed the Gulf of Guinea and the Mozambique Channel.", "GIN MOZ"),
        ("en", "Latin American and South American banks met.", "USA"),
        ("en", "Nigeria and Guinea-Bissau signed.", "NER GIN"),
        ("fr", "Un accord au sujet de la mer de Chine méridionale.", "CHN united-nations"),
        ("ru", "Тогда данные нигерийских портов были малы.", "TGO DNK NER MLI"),
        ("ru", "Ливан и Индийский океан.", "LBY IND"),
        ("zh", "印度洋与墨西哥湾的渔业", "IND MEX"),
        ("zh", "在立法方面，对美好生活与日常工作作出规定。", "FRA USA JPN"),
        ("zh", "发展中国家对中西部和沿海地区的投资", "CHN HTI"),
        ("zh", "其中国有企业在哈尔滨与孟买设厂，立法国家不多。", "CHN KAZ BGD FRA"),
        ("zh", "马里兰州与内蒙古的企业", "MLI MNG"),
        ("zh", "巴布亚新几内亚与南苏丹", "GIN SDN"),
        ("en", "Guinea Bissau signed.", "GIN"),
        ("en", "Male students met.", "MDV"),
        ("en", "They met in Moscow and left for the Paris Club.", "RUS FRA"),
        ("fr", "Il est né à Paris.", "FRA"),
        ("ru", "Встреча прошла в Москве.", "RUS"),
        ("zh", "会议在华盛顿举行。", "USA"),
        ("en", "Timber of British Columbia is sold.", "GBR COL"),
        ("ru", "Порты Британской Колумбии открыты.", "GBR COL"),
        ("fr", "Les ports de la Colombie-Britannique sont ouverts.", "GBR COL"),
    ] {
        assert_eq!(unnamed(&ontology, language, text, ids), ids, "{text}");
    }
}

#[test]
fn a_longer_name_of_several_states_names_them() {
    let ontology = Ontology::open("comity:bilateral");
    for (language, text, ids) in [
        ("en", "The China-Central Asia mechanism met.", "CHN"),
        ("en", "Austro-Hungarian and Ottoman envoys", "austria-hungary ottoman-empire"),
        ("en", "The French Southern Territories and Greenland", "FRA GRL"),
        ("en", "a visit to Mexico City", "MEX"),
    ] {
        assert_eq!(unnamed(&ontology, language, text, ids), "", "{text}");
    }
}
