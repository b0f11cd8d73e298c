//! Versions of one ontology, which differ in their names.

use std::{collections::BTreeMap, fmt::Write as _, path::Path};

use comity_check::Ontology;
use comity_ontology::load_with;
use comity_testkit::Dice;

/// The types whose names documents write, and the names that each begins with.
const NAMED: [(&str, &str, &[&str]); 7] = [
    ("term", "Quality", &["plain", "good", "fine", "rare", "choice"]),
    ("term", "Leaf", &["green", "black", "white"]),
    ("field", "Priced", &["price", "grade", "leaves"]),
    ("field", "Tea", &["picked", "grades"]),
    ("field", "Cake", &["filling", "layers"]),
    ("field", "Part", &["leaf", "slug"]),
    ("variant", "Item", &["tea", "cake"]),
];

/// What the types are called in one version, in the order of [`NAMED`].
#[derive(Clone)]
pub(crate) struct Names(Vec<Vec<String>>);

/// Old names and what they become, by the kind and name of the type.
pub(crate) type Renames = BTreeMap<(&'static str, &'static str), Vec<(String, Vec<String>)>>;

impl Names {
    pub(crate) fn new() -> Self {
        let owned = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        Self(NAMED.iter().map(|(_, _, names)| owned(names)).collect())
    }

    /// Some names are new, and some take over that of their neighbour, which gets another.
    pub(crate) fn renamed(&self, dice: &mut Dice) -> Self {
        let mut names = self.clone();
        for list in &mut names.0 {
            let old = list.clone();
            let mut is_free = false;
            for place in (0..list.len()).rev() {
                match dice.roll(3) {
                    0 => is_free = false,
                    1 if is_free => list[place].clone_from(&old[place + 1]),
                    _ => {
                        list[place] = format!("{}_new", old[place]);
                        is_free = true;
                    }
                }
            }
        }
        names
    }

    /// Terms that become one, terms that become several, and renames of the rest.
    pub(crate) fn merged_and_split(&self, dice: &mut Dice) -> (Self, Renames) {
        let mut names = self.renamed(dice);
        let mut renames = self.to(&names);
        for (index, (kind, ty, _)) in NAMED.iter().enumerate().take(2) {
            let (old, new) = (&self.0[index], &mut names.0[index]);
            let (merged, split) = (old[0].clone(), old[1].clone());
            let into = [format!("{split}_a"), format!("{split}_b")];
            let list = renames.entry((*kind, *ty)).or_default();
            list.retain(|(old, _)| *old != merged && *old != split);
            let kept = new.last().cloned().unwrap_or_default();
            list.push((merged, vec![kept]));
            list.push((split, into.to_vec()));
            new.drain(..2);
            new.extend(into);
        }
        (names, renames)
    }

    /// What becomes of each name that another version does not have in its place.
    pub(crate) fn to(&self, other: &Self) -> Renames {
        let mut renames = Renames::new();
        for ((kind, ty, _), (old, new)) in NAMED.iter().zip(self.0.iter().zip(&other.0)) {
            let pairs = old.iter().zip(new).filter(|(old, new)| old != new);
            let pairs: Vec<_> = pairs.map(|(old, new)| (old.clone(), vec![new.clone()])).collect();
            renames.insert((kind, ty), pairs);
        }
        renames
    }
}

/// A version of the ontology, with the migrations that lead to it.
pub(crate) fn ontology(
    version: &str,
    names: &Names,
    migrations: &[(&str, &str, Renames)],
) -> Ontology {
    let [quality, leaf, priced, tea, cake, part, item] = &names.0[..] else { unreachable!() };
    let mut text = format!(
        r#"language = 1
[ontology]
id = "https://example.org/tea"
name = "tea"
version = "{version}"
definition = "What a tea house serves."
languages = ["en"]
root = "Menu"

[scalar.Slug]
definition = "A name."
type = "text"
example = "sencha"

[record.Priced]
definition = "What has a price."
[record.Priced.field]
{} = {{ type = "decimal", cardinality = "0..1", definition = "What it costs." }}
{} = {{ type = "Quality", cardinality = "0..1", definition = "How good it is." }}
{} = {{ type = "Leaf", cardinality = "0..*", definition = "Its leaves." }}

[record.Tea]
definition = "A tea."
include = ["Priced"]
[record.Tea.field]
{} = {{ type = "date", cardinality = "0..1", definition = "When it was picked." }}
{} = {{ type = "Quality", cardinality = "0..*", definition = "What others say." }}

[record.Cake]
definition = "A cake."
include = ["Priced"]
[record.Cake.field]
{} = {{ type = "Part", cardinality = "0..1", definition = "What is inside." }}
{} = {{ type = "Part", cardinality = "0..*", definition = "What it is made of." }}

[record.Part]
definition = "A part of a cake."
[record.Part.field]
{} = {{ type = "Leaf", cardinality = "0..1", definition = "What it tastes of." }}
{} = {{ type = "Slug", cardinality = "0..1", definition = "What it is called." }}

[union.Item]
definition = "What is served."
[union.Item.variant]
{} = "Tea"
{} = "Cake"

[record.Menu]
definition = "A menu."
[record.Menu.field]
ontology = {{ type = "text", definition = "What it follows." }}
best = {{ type = "Quality", cardinality = "0..1", definition = "The best there is." }}
items = {{ type = "Item", cardinality = "2..*", definition = "What is served." }}
"#,
        priced[0],
        priced[1],
        priced[2],
        tea[0],
        tea[1],
        cake[0],
        cake[1],
        part[0],
        part[1],
        item[0],
        item[1],
    );
    for (name, terms) in [("Quality", quality), ("Leaf", leaf)] {
        let _ = writeln!(text, "[vocabulary.{name}]\ndefinition = \"Words for teas.\"");
        for term in terms {
            let _ = writeln!(
                text,
                "term.{term} = {{ label = \"{term}\", definition = \"It is {term}.\" }}"
            );
        }
    }
    for (from, to, renames) in migrations {
        let _ = writeln!(text, "[[migration]]\nfrom = \"{from}\"\nto = \"{to}\"");
        for ((kind, ty), pairs) in renames {
            for (old, new) in pairs {
                let _ = writeln!(text, "{kind}.{ty}.{old} = {new:?}");
            }
        }
    }
    let files = BTreeMap::from([("tea.toml".into(), text.clone())]);
    let loaded = load_with(&files, Path::new("tea.toml"));
    assert_eq!(loaded.findings, [], "{text}");
    Ontology { loaded, digest: String::new() }
}
