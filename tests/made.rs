//! Values made in code, and every check on them.

mod tea {
    comity::ontology!("tests/generated/tea.toml");
}

mod constructs {
    comity::ontology!("tests/generated/constructs.toml");
}

use std::{collections::HashSet, error::Error};

use comity::{
    Decimal, OtherKind, Severity,
    bilateral::{
        ActorId, Claim, DateBasis, Document, Event, EventKind, Evidence, Mode, ONTOLOGY,
        Participant, Position, Quantity, Relation, Source, Stance, Topic, Unit,
    },
    check, from_json, to_json, validate,
};

type Outcome = Result<(), Box<dyn Error>>;

fn evidence(start: u32, end: u32) -> Result<Evidence, Box<dyn Error>> {
    Ok(Evidence::new(start.try_into()?, end.try_into()?, "5f1c09ab".parse()?))
}

fn event(id: &str) -> Result<Event, Box<dyn Error>> {
    let evidence = evidence(1034, 1061)?;
    let event = Event::new(id.parse()?, Mode::Asserted, [evidence], EventKind::StrategicDialogue);
    Ok(event
        .with_participants([Participant::new("CHN".parse()?), Participant::new("KGZ".parse()?)])
        .with_date("2025-11-19".parse()?)
        .with_date_basis(DateBasis::Explicit)
        .with_summary("the first dialogue"))
}

fn document(claims: impl IntoIterator<Item = Claim>) -> Result<Document, Box<dyn Error>> {
    let source = Source::new("a.txt".parse()?, "5f".repeat(32).parse()?, "en".parse()?);
    Ok(Document::new().with_source(source.with_title("A visit")).with_claims(claims))
}

/// The code and the path of each finding.
fn places<T: comity::view::Reflect + comity::Decode>(value: &T) -> Vec<(String, String)> {
    check(value).into_iter().map(|finding| (finding.code.into_owned(), finding.path)).collect()
}

#[test]
fn a_document_is_made_in_code_and_is_sound() -> Outcome {
    let document = document([event("first")?.into()])?;
    assert_eq!(document.ontology.as_str(), ONTOLOGY.to_string());
    validate(&document)?;
    assert_eq!(from_json::<Document>(&to_json(&document))?, document);
    Ok(())
}

#[test]
fn what_breaks_five_rules_has_five_findings() -> Outcome {
    let mut twice = event("first")?;
    twice.evidence = vec![evidence(5, 2)?];
    let claim = Position::new(
        "second".parse()?,
        Mode::Asserted,
        [evidence(0, 9)?.with_quote("the words")],
        ["CHN".parse::<ActorId>()?],
        Stance::Supports,
        Topic::Trade,
    );
    let mut document = document([event("first")?.into(), twice.into(), claim.into()])?;
    document.ontology = "bilateral@9.9.9".parse()?;
    let source = document.source.take().expect("it has one");
    document = document.with_source(
        source.with_published("2025-11-20".parse()?).with_accessed("2025-11-19".parse()?),
    );
    let invalid = validate(&document).unwrap_err();
    let places = invalid.findings().iter().map(|it| format!("{} {}", it.path, it.code));
    insta::assert_snapshot!(places.collect::<Vec<_>>().join("\n"), @r"
    /ontology wrong-ontology
    /source/accessed source-published-before-accessed
    /claims/1/id duplicate-id
    /claims/1/evidence/0/end evidence-range-ascends
    /claims/2/evidence/0/quote evidence-keeps-no-quote
    ");
    let line = "/claims/1/evidence/0/end: error[evidence-range-ascends]: the range from 5 to 2 is";
    assert!(invalid.to_string().contains(line), "{invalid}");
    assert!(invalid.findings().iter().all(|finding| finding.span.is_empty()));
    let again = &invalid.findings()[2].related;
    assert_eq!(again[0].message, "first here: /claims/0/id");
    Ok(())
}

#[test]
fn what_no_text_could_hold_is_refused() -> Outcome {
    let invalid = validate(&evidence(5, 2)?).unwrap_err();
    assert_eq!(invalid.findings()[0].code, "evidence-range-ascends");
    assert_eq!(invalid.findings()[0].path, "/end");
    let mut other = Document::new();
    other.ontology = "bilateral@9.9.9".parse()?;
    assert_eq!(places(&other), [("wrong-ontology".to_owned(), "/ontology".to_owned())]);
    let hidden = document([event("a")?.with_summary("a\u{202e}b").into()])?;
    assert_eq!(
        places(&hidden)[0],
        ("control-character".to_owned(), "/claims/0/summary".to_owned())
    );
    let none = Event::new("a".parse()?, Mode::Asserted, [], EventKind::StrategicDialogue);
    assert!(places(&none).contains(&("too-few".to_owned(), "/evidence".to_owned())));
    Ok(())
}

#[test]
fn any_ontology_is_checked() -> Outcome {
    let tea = tea::Tea::new("sencha".parse()?)
        .with_quality(tea::Quality::Fine)
        .with_price(tea::Price::new(Decimal::from(1), tea::Unit::USD))
        .with_caffeine(3.try_into()?);
    let set = tea::Set::new("for-two".parse()?, [tea.clone().into(), tea::Item::from(tea.clone())]);
    let menu = tea::Menu::new("2026-11".parse()?, [set.clone()]).with_until("2020".parse()?);
    let found = check(&menu);
    let found = found.iter().map(|it| format!("{} {} {}", it.path, it.code, it.severity.as_str()));
    insta::assert_snapshot!(found.collect::<Vec<_>>().join("\n"), @r"
    /until menu-ends-after-it-begins error
    /items/0/parts/0/price fine-tea-is-dear warning
    /items/0/parts/1/id duplicate-id error
    /items/0/parts/1/price fine-tea-is-dear warning
    ");
    // A part has no document that its ids could be resolved in, and a warning refuses nothing.
    assert!(validate(&set).is_ok());
    assert_eq!(check(&tea)[0].severity, Severity::Warning);
    Ok(())
}

#[test]
fn a_value_that_is_too_deep_is_a_finding() -> Outcome {
    let item = || -> Result<tea::Item, Box<dyn Error>> { Ok(tea::Tea::new("a".parse()?).into()) };
    let mut set = tea::Set::new("a".parse()?, [item()?, item()?]);
    for _ in 0..1_000 {
        set = tea::Set::new("a".parse()?, [item()?, item()?]).with_instead(set);
    }
    let [finding] = &check(&set)[..] else { panic!("{:?}", check(&set)) };
    assert_eq!(finding.code, "too-deep");
    assert!(finding.path.starts_with("/instead/instead/"), "{}", finding.path);
    Ok(())
}

#[test]
fn defaults_are_those_of_the_ontology() -> Outcome {
    let tea = tea::Tea::new("sencha".parse()?);
    assert_eq!((tea.quality, tea.organic, tea.caffeine), (tea::Quality::Plain, false, None));
    assert_eq!(from_json::<tea::Tea>(r#"{"id": "sencha"}"#)?, tea);
    assert_eq!(constructs::Standard::default(), from_json("{}")?);
    assert_eq!(Document::default(), Document::new());
    Ok(())
}

#[test]
fn a_record_is_a_variant_and_back() -> Outcome {
    let event = event("first")?;
    let claim = Claim::from(event.clone());
    assert_eq!(claim.as_event(), Some(&event));
    assert_eq!(claim.as_relation(), None);
    let error: OtherKind<Claim> = Relation::try_from(claim).unwrap_err();
    assert_eq!(error.to_string(), "a value of the kind `event` is not a `relation`");
    assert_eq!(error.wanted(), "relation");
    assert_eq!(Event::try_from(error.into_value())?, event);
    Ok(())
}

#[test]
fn accessors_return_what_can_be_copied() -> Outcome {
    let claim = Claim::from(event("first")?);
    let basis: Option<DateBasis> = claim.date_basis();
    let summary: Option<&str> = claim.summary();
    assert_eq!((basis, summary), (Some(DateBasis::Explicit), Some("the first dialogue")));
    let quantity = Quantity::new(Decimal::from(5), Unit::Kilometre);
    let copy = quantity;
    assert_eq!(HashSet::from([quantity, copy]).len(), 1);
    assert_eq!(HashSet::from([claim.clone(), claim]).len(), 1);
    Ok(())
}

#[test]
fn a_number_is_of_its_scalar_whatever_its_type() -> Outcome {
    let three = tea::Percent::try_from(3)?;
    assert_eq!(three, tea::Percent::try_from(Decimal::from(3))?);
    assert_eq!(three, "3".parse()?);
    assert_eq!(tea::Percent::try_from(u64::MAX).unwrap_err().code().name, "out-of-range");
    let offset = comity::bilateral::Offset::try_from("text".len())?;
    assert_eq!(offset.get(), 4);
    let error = comity::bilateral::Offset::try_from(u64::MAX).unwrap_err();
    assert_eq!((error.scalar(), error.code().name), ("Offset", "out-of-range"));
    Ok(())
}

/// A program that was written for the earlier of two versions of an ontology.
macro_rules! program {
    ($path:literal) => {
        comity::ontology!($path, mod ontology);

        pub(crate) fn run() -> String {
            let thing = ontology::Thing::new("a");
            let ontology::Thing { one, .. } = &thing;
            assert_eq!((one.as_str(), comity::validate(&thing)), ("a", Ok(())));
            comity::to_json(&thing)
        }
    };
}

mod earlier {
    program!("tests/small/one.toml");
}

mod later {
    program!("tests/small/later.toml");
}

#[test]
fn new_fields_break_no_program() {
    assert_eq!(earlier::run(), later::run());
}
