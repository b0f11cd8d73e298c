//! The options of `ontology!`.

mod inner {
    comity::ontology!(
        "tests/generated/tea.toml",
        /// Teas and sets of teas.
        #[allow(dead_code, reason = "only vocabularies are used")]
        pub(super) mod tea,
        exhaustive,
        derive(clap::ValueEnum),
        derive(Hash) for Price | Priced,
    );
}

mod words {
    comity::ontology!(
        "tests/generated/constructs.toml",
        pub(crate),
        derive(clap::ValueEnum, Hash) for vocabularies,
        derive(Ord) for Code | Only,
    );
}

use clap::{Parser, ValueEnum};
use comity::Vocabulary;
use inner::tea::{Quality, Unit};

#[derive(Debug, Parser)]
struct Arguments {
    #[arg(long, value_enum, default_value_t = Quality::Plain, hide_possible_values = false)]
    quality: Quality,
    #[arg(long, value_enum)]
    unit: Option<Unit>,
}

fn quality(value: &str) -> Result<Quality, String> {
    let parsed = Arguments::try_parse_from(["tea", "--quality", value]);
    parsed.map(|arguments| arguments.quality).map_err(|error| error.to_string())
}

#[test]
fn terms_are_values_of_the_command_line() {
    assert_eq!(Arguments::try_parse_from(["tea"]).unwrap().quality, Quality::Plain);
    assert_eq!(quality("fine"), Ok(Quality::Fine));
    assert_eq!(quality("上等"), Ok(Quality::Fine));
    let error = quality("fien").unwrap_err();
    assert!(error.contains("[possible values: plain, fine, rare]"), "{error}");
    assert!(error.contains("similar value exists: 'fine'"), "{error}");
    let unit = Arguments::try_parse_from(["tea", "--unit", "EUR"]).unwrap().unit;
    assert_eq!(unit, Some(Unit::EUR));
}

#[test]
fn a_value_has_the_code_and_the_definition() {
    let value = Quality::from_code("choice").unwrap().to_possible_value().unwrap();
    assert_eq!(value.get_name(), "choice");
    assert_eq!(value.get_help().unwrap().to_string(), "Claimed to be good.");
    assert!(value.is_hide_set(), "it is deprecated");
    // The code, and not the name in Rust.
    assert_eq!(words::Word::Fifty.to_possible_value().unwrap().get_name(), "050");
}

#[test]
fn a_derive_is_of_the_types_that_it_names() {
    fn hashed<T: std::hash::Hash>() {}
    fn ordered<T: Ord>() {}
    hashed::<inner::tea::Priced>();
    ordered::<words::Only>();
    ordered::<words::Code>();
    assert!(words::Code::C007 < words::Code::C010);
}
