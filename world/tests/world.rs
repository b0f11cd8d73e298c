//! The registry of the world is complete, and its entries are distinct.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use comity_registry::WORLD;
use comity_tree::{Date, Node, Tree, yaml};

/// The languages of the registry.
const LANGUAGES: [&str; 5] = ["en", "zh-Hans", "zh-Hant", "ru", "fr"];

/// The officially assigned codes of ISO 3166-1 alpha-3.
const CODES: &str = "ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL \
    BEN BES BFA BGD BGR BHR BHS BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE \
    CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM DZA \
    ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB \
    GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR \
    ITA JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX \
    LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI \
    MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL \
    PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM \
    SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN \
    TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE";

/// An entry: its list, its id and its node.
struct Entry<'t> {
    list: &'t str,
    id: &'t str,
    node: Node<'t>,
}

fn trees() -> Vec<Tree<'static>> {
    let read = |file: &comity_registry::File| {
        let read = yaml::read(file.text);
        assert!(read.findings.is_empty(), "{}: {:?}", file.name, read.findings);
        read.tree.unwrap()
    };
    WORLD.iter().map(read).collect()
}

fn entries<'t>(trees: &'t [Tree<'static>]) -> Vec<Entry<'t>> {
    let lists = trees.iter().flat_map(|tree| tree.root().entries());
    let lists = lists.filter(|(key, _)| key.text() != "ontology");
    lists
        .flat_map(|(key, list)| {
            list.items().map(move |node| {
                let id = node.get("id").unwrap().text();
                Entry { list: key.text(), id, node }
            })
        })
        .collect()
}

impl<'t> Entry<'t> {
    fn text(&self, key: &str) -> &'t str {
        self.node.get(key).map_or("", |node| node.text())
    }

    fn ids(&self, key: &str) -> impl Iterator<Item = &'t str> {
        self.node.get(key).into_iter().flat_map(Node::items).map(Node::text)
    }

    /// The language, the form and the text of each name.
    fn names(&self) -> impl Iterator<Item = (&'t str, &'t str, &'t str)> {
        self.node.get("names").into_iter().flat_map(Node::items).map(|name| {
            let form = name.get("form").map_or("short", |form| form.text());
            (name.get("lang").unwrap().text(), form, name.get("name").unwrap().text())
        })
    }
}

#[test]
fn each_file_of_the_folder_is_embedded() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("world");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let files: BTreeSet<String> =
        files.map(|name| format!("world/{}", name.to_string_lossy())).collect();
    let embedded: BTreeSet<String> = WORLD.iter().map(|file| file.name.to_owned()).collect();
    assert_eq!(files, embedded);
}

#[test]
fn each_code_of_iso_3166_has_one_entry_with_a_name_in_each_language() {
    let trees = trees();
    let entries = entries(&trees);
    let coded: Vec<&Entry<'_>> = entries
        .iter()
        .filter(|entry| ["state", "territory"].contains(&entry.text("type")))
        .collect();
    let mut ids: Vec<&str> = coded.iter().map(|entry| entry.id).collect();
    ids.sort_unstable();
    assert_eq!(ids, CODES.split_whitespace().collect::<Vec<_>>());
    for entry in coded {
        for language in LANGUAGES {
            let short = entry.names().filter(|(of, form, _)| *of == language && *form == "short");
            assert_eq!(short.count(), 1, "{} in {language}", entry.id);
        }
    }
}

/// In Russian and French, adjectives and names of people are in lower case, and names of states are
/// not.
#[test]
fn each_state_has_an_adjective_in_russian_and_french() {
    // None is in common use.
    let without = [("KNA", "ru"), ("LSO", "fr"), ("SLB", "ru")];
    let trees = trees();
    let entries = entries(&trees);
    let mut lacking = Vec::new();
    for entry in entries.iter().filter(|entry| entry.text("type") == "state") {
        for language in ["ru", "fr"] {
            let mut words = entry.names().filter(|(of, ..)| *of == language);
            if !words.any(|(.., word)| word.starts_with(char::is_lowercase)) {
                lacking.push((entry.id, language));
            }
        }
    }
    lacking.sort_unstable();
    assert_eq!(lacking, without);
}

#[test]
fn ids_are_unique_and_lead_somewhere() {
    let trees = trees();
    let entries = entries(&trees);
    let mut known = BTreeSet::new();
    for entry in &entries {
        assert!(known.insert((entry.list, entry.id)), "{} is declared twice", entry.id);
    }
    let keys =
        [("of", "actors"), ("members", "actors"), ("succeeds", "actors"), ("state", "actors")];
    for entry in &entries {
        for (key, list) in keys.into_iter().chain([("within", "places")]) {
            for id in entry.ids(key) {
                assert!(known.contains(&(list, id)), "{}: `{key}` names {id}", entry.id);
            }
        }
    }
}

#[test]
fn no_two_entries_of_a_list_share_a_name_that_is_no_variant() {
    let trees = trees();
    let mut bearers = BTreeMap::new();
    for entry in entries(&trees) {
        for (language, form, name) in entry.names().filter(|(_, form, _)| *form != "variant") {
            let other = bearers.insert((entry.list, language, name), entry.id);
            assert!(
                other.is_none_or(|other| other == entry.id),
                "{name} ({language}, {form}) is {} and {other:?}",
                entry.id
            );
        }
    }
}

#[test]
fn former_states_have_a_life_that_ended() {
    let trees = trees();
    let entries = entries(&trees);
    let former = entries.iter().filter(|entry| entry.text("type") == "historical-polity");
    let mut count = 0;
    for entry in former {
        let day = |key| Date::parse(entry.text(key)).unwrap_or_else(|_| panic!("{}", entry.id));
        let (from, until) = (day("from"), day("until"));
        assert!(from.latest() < until.earliest(), "{}", entry.id);
        assert!(until.latest() >= Date::parse("1900").unwrap().earliest(), "{}", entry.id);
        count += 1;
    }
    assert!(count > 50, "{count}");
    for entry in entries.iter().filter(|entry| !entry.text("from").is_empty()) {
        assert!(Date::parse(entry.text("from")).is_ok(), "{}", entry.id);
    }
}
