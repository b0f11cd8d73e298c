//! docs/coverage-of-codebooks.md: each code of other codebooks has a row, and each term exists.

use std::collections::{BTreeMap, BTreeSet};

use comity_ontology::load_builtin;

const PAGE: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/coverage-of-codebooks.md"));

/// The codes of CAMEO: `021-4` is 021 and 0211 to 0214.
const CAMEO: &str = "
    01 010 011 012 013 014 015 016 017 018 019
    02 020 021-4 022 023-4 024-4 025-6 026 027 028
    03 030 031-4 032 033-4 034-4 035-6 036 037 038 039
    04 040 041 042 043 044 045 046
    05 050 051 052 053 054 055 056 057
    06 060 061 062 063 064
    07 070 071 072 073 074 075
    08 080 081-4 082 083-4 084-2 085 086-3 087-4
    09 090 091 092 093 094
    10 100 101-4 102 103-4 104-4 105-6 106 107 108
    11 110 111 112-5 113 114 115 116
    12 120 121-2 122-4 123-4 124-6 125 126 127 128 129
    13 130 131-3 132-4 133 134 135 136 137 138-5 139
    14 140 141-4 142-4 143-4 144-4 145-4
    15 150 151 152 153 154 155
    16 160 161 162-3 163 164 165 166-3
    17 170 171-2 172-4 173 174 175 176
    18 180 181 182-3 183-4 184 185 186
    19 190 191 192 193 194 195-2 196
    20 200 201 202 203 204-2";

/// The categories of PLOVER, each with its modes.
const PLOVER: &str = "
    AGREE CONSULT/visit,third-party,multilateral,phone SUPPORT CONCEDE COOPERATE
    AID/economic,military,humanitarian,asylum
    RETREAT/withdraw,release,return,disarm,ceasefire,access,resign
    REQUEST/assist,change,yield,meet ACCUSE REJECT/assist,change,yield,meet
    THREATEN/restrict,ban,arrest,relations,expel,territory,violence
    PROTEST/demo,riot,strike-gen,strike-lim,strike-hun,boycott,obstruct
    SANCTION/convict,cancel,expel,withdraw,sever MOBILIZE/troops,weapons,police
    COERCE/confiscate,restrict,ban,censor,curfew,martial-law,arrest,deport,withhold
    ASSAULT/abduct,beat,torture,execute,sexual,assassinate,destroy,primitive,firearms,explosives,suicide-attack,heavy-weapons";

const CONTEXTS: &str = "
    political military intelligence peacekeeping economic diplomatic resource culture disease
    enviro_disaster migration humanitarian legal human_rights rights_freedoms gender lgbt terrorism
    human_security religion_ethnicity government election legislative cbrn cyber
    political_institutions corruption crime crime_murder crime_theft crime_drugs crime_sexual
    future historical hypothetical negation";

const CHAPTERS: &str = "
    I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV
    XXV XXVI XXVII XXVIII XXIX";

const TREATY_INDEX: &str = "
    1ALLY 1AMITY 1ARMCO 1CHART 1DISPU 1ESTAB 1HEAD 1OCCUP 1OPTC 1PEACE 1RECOG 1REPAR 1STATU 1TERRI
    1TRUST";

/// The rows of the table below a heading: a code, how it is covered, terms, a remark.
fn rows(heading: &str) -> Vec<[String; 4]> {
    let heading = format!("\n## {heading}\n");
    let (_, part) = PAGE.split_once(&heading).expect("the page has the heading");
    let part = part.split("\n## ").next().unwrap_or_default();
    let lines = part.lines().filter(|line| line.starts_with("| ")).skip(1);
    let cells = |line: &str| {
        let mut cells = line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned());
        [(); 4].map(|()| cells.next().unwrap_or_default())
    };
    lines.map(cells).collect()
}

fn cameo() -> BTreeSet<String> {
    let narrower = |code: &str| {
        let (base, last) = code.split_once('-').unwrap_or((code, "0"));
        let last: u32 = last.parse().expect("a digit");
        let base = base.to_owned();
        (1..=last).map(|one| format!("{base}{one}")).chain([base.clone()]).collect::<Vec<_>>()
    };
    CAMEO.split_whitespace().flat_map(narrower).collect()
}

fn plover() -> BTreeSet<String> {
    let modes = |entry: &str| {
        let (category, modes) = entry.split_once('/').unwrap_or((entry, ""));
        let modes = modes.split(',').filter(|mode| !mode.is_empty());
        let category = category.to_owned();
        modes.map(|mode| format!("{category}/{mode}")).chain([category.clone()]).collect::<Vec<_>>()
    };
    PLOVER.split_whitespace().flat_map(modes).collect()
}

fn words(list: &str) -> BTreeSet<String> {
    list.split_whitespace().map(str::to_owned).collect()
}

fn codebooks() -> [(&'static str, BTreeSet<String>); 5] {
    [
        ("CAMEO", cameo()),
        ("PLOVER", plover()),
        ("PLOVER contexts", words(CONTEXTS)),
        ("UN treaty chapters", words(CHAPTERS)),
        ("World Treaty Index", words(TREATY_INDEX)),
    ]
}

#[test]
fn every_code_has_one_row() {
    for (heading, codes) in codebooks() {
        let rows = rows(heading);
        let found: BTreeSet<_> = rows.iter().map(|[code, ..]| code.clone()).collect();
        assert_eq!(found.len(), rows.len(), "{heading}: a code has two rows");
        assert_eq!(found, codes, "{heading}");
    }
}

#[test]
fn every_term_exists_and_what_has_none_says_why() {
    let model = load_builtin("bilateral").model.expect("the ontology is sound");
    for (heading, _) in codebooks() {
        for [code, how, terms, remark] in rows(heading) {
            let known = ["exact", "close", "narrow", "broad", "composed", "none"];
            assert!(known.contains(&how.as_str()), "{heading} {code}: {how}");
            assert_eq!(how == "none", terms.is_empty(), "{heading} {code}: {how} and `{terms}`");
            assert!(how != "none" || !remark.is_empty(), "{heading} {code}: no reason");
            for term in terms.split(", ").filter(|term| !term.is_empty()) {
                let (vocabulary, term) = term.trim_matches('`').split_once('.').expect("a term");
                let vocabulary = model.vocabulary(vocabulary).expect("a vocabulary");
                assert!(vocabulary.term(term).is_some(), "{heading} {code}: no {term}");
            }
        }
    }
}

#[test]
fn the_counts_are_those_of_the_tables() {
    for (heading, codes) in codebooks() {
        let mut counts = BTreeMap::<String, usize>::new();
        for [_, how, ..] in rows(heading) {
            *counts.entry(how).or_default() += 1;
        }
        let order = ["exact", "close", "narrow", "broad", "composed", "none"];
        let counts = order.iter().filter_map(|how| Some(format!("{how} {}", counts.get(*how)?)));
        let row = format!("| {} | {} |", codes.len(), counts.collect::<Vec<_>>().join(", "));
        assert!(PAGE.contains(&row), "{heading}: {row}");
    }
}

/// What a term maps to in the ontology is a code that the codebook has.
#[test]
fn every_mapped_code_is_known() {
    let model = load_builtin("bilateral").model.expect("the ontology is sound");
    let schemes = BTreeMap::from([
        ("cameo", cameo()),
        ("plover-context", words(CONTEXTS)),
        ("mtdsg", words(CHAPTERS)),
    ]);
    let mut seen = 0;
    for vocabulary in &model.vocabularies {
        for term in &vocabulary.terms {
            for mapping in &term.mappings {
                let Some(codes) = schemes.get(mapping.scheme.as_str()) else { continue };
                let known = codes.contains(&mapping.code);
                assert!(known, "{}.{}: {}", vocabulary.name, term.code, mapping.code);
                seen += 1;
            }
        }
    }
    assert!(seen > 100, "{seen} mappings");
}
