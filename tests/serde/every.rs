//! Every type of every compiled ontology.

use std::collections::BTreeMap;

use comity::from_json;
use comity_ontology::{Model, load_builtin, model::TypeRef};
use comity_testkit::{Dice, grow};
use serde_json::json;

use crate::{
    corpus::{Values, values, values_in},
    round::{Type, all_go_round},
    tools::generated,
};

/// How often a value is grown: few of a record with many rules are sound.
const GROWN: u64 = 300;
/// How many sound values of one type are enough.
const ENOUGH: usize = 8;

/// Sound values of a type of the model: some of those that are given, and some that are grown.
fn some<T: Type>(model: &Model, name: &str, given: &[String]) -> Vec<T> {
    let ty = types(model).find(|&ty| model.type_name(ty) == name).expect("the model has the type");
    let grown = (0..GROWN).map(|seed| grow::value(model, ty, &mut Dice::new(seed)));
    let sound = grown.filter_map(|text| from_json(&text).ok()).take(ENOUGH);
    let given = given.iter().filter_map(|text| from_json(text).ok());
    let all: Vec<T> = given.chain(sound).collect();
    assert!(!all.is_empty(), "no value of `{name}` is sound");
    all
}

fn types(model: &Model) -> impl Iterator<Item = TypeRef> {
    let vocabularies = (0..model.vocabularies.len()).map(TypeRef::Vocabulary);
    let scalars = (0..model.scalars.len()).map(TypeRef::Scalar);
    let records = (0..model.records.len()).map(TypeRef::Record);
    let unions = (0..model.unions.len()).map(TypeRef::Union);
    vocabularies.chain(scalars).chain(records).chain(unions)
}

fn load(file: &str) -> Model {
    comity_ontology::load(&generated::folder().join(file)).model.expect("the ontology is sound")
}

/// Sends values of each type round, and asserts that none of the model's types is left out.
macro_rules! every {
    ($module:path, $model:expr, $given:expr, [$($ty:ident),* $(,)?]) => {{
        use $module as module;
        let model: Model = $model;
        let mut names: Vec<_> = types(&model).map(|ty| model.type_name(ty)).collect();
        names.sort_unstable();
        let listed = [$( stringify!($ty).trim_end_matches('_') ),*];
        assert_eq!(names, listed);
        let given: Values = $given(&model);
        $( {
            let name = stringify!($ty).trim_end_matches('_');
            let given = given.get(name).map_or(&[][..], Vec::as_slice);
            all_go_round(&some::<module::$ty>(&model, name, given));
        } )*
    }};
}

fn none(_: &Model) -> Values {
    Values::new()
}

/// The fields of the album that has one of each, each alone: as a whole it breaks rules. Its
/// decimals have more digits than a double holds, and through serde such a number cannot go.
fn album(model: &Model) -> Values {
    let album = std::fs::read_to_string(generated::folder().join("constructs/album.json")).unwrap();
    let album = album.replace("12345678901234567890.125", "0.125");
    let album: BTreeMap<String, serde_json::Value> = serde_json::from_str(&album).unwrap();
    let alone = album.into_iter().map(|(name, value)| json!({ name: value }).to_string());
    values_in(model, &alone.collect::<Vec<_>>())
}

#[test]
fn of_a_menu_of_teas() {
    every!(
        crate::tea,
        load("tea.toml"),
        none,
        [Item, Menu, Percent, Price, Priced, Quality, Set, Slug, Tea, Unit]
    );
}

#[test]
fn of_an_ontology_that_extends_another() {
    every!(
        crate::extended,
        load("extended.toml"),
        none,
        [Item, Menu, Percent, Price, Priced, Quality, Set, Slug, Tea, Unit, Water]
    );
}

#[test]
fn of_names_that_are_taken() {
    every!(
        crate::hygiene,
        load("hygiene.toml"),
        none,
        [Box, Default, Empty, Holder, Option, Result, Some, String, Vec]
    );
}

#[test]
fn of_names_in_every_position() {
    every!(
        crate::names,
        load("names.toml"),
        none,
        [
            Box,
            Clone,
            D,
            Debug,
            Decoder,
            Default,
            Deserialize,
            Document,
            Err,
            Fields,
            Iterator,
            Node,
            Ok,
            Option,
            RULES,
            Reflect,
            Result,
            S,
            SHAPE,
            Self_,
            Serialize,
            Shape,
            Some,
            String,
            T,
            Text,
            Vec,
            View
        ]
    );
}

#[test]
fn of_every_construct() {
    every!(
        crate::constructs,
        load("constructs.toml"),
        album,
        [
            Album, Anything, Blank, BoxShape, Code, Few, Grade, Guards, Holder, Inner, Key, Leaf,
            Lists, Loop, Many, Names, Nests, Noted, Nothing, Only, Optional, Outer, Qualifier,
            Quantity, Ring, Serial, Shape, Single, Sized, Some, Span, Spot, Standard, Sums, Tagged,
            Unit, Wide, Word
        ]
    );
}

/// The values of the corpus, and one of each record that it does not have and that has too many
/// rules to be grown.
fn with_context(model: &Model) -> Values {
    let range = r#"{"start":0,"end":1,"digest":"5f1c09ab"}"#;
    let referent = format!(r#"{{"id":"a","words":["x"],"actors":["CHN"],"evidence":[{range}]}}"#);
    let mut given = values(model);
    for (name, text) in [
        ("ClaimBase", format!(r#"{{"id":"a","mode":"asserted","evidence":[{range}]}}"#)),
        ("ContextBase", format!(r#"{{"id":"a","evidence":[{range}]}}"#)),
        (
            "ReferenceDate",
            format!(r#"{{"id":"a","date":"2024","date_basis":"explicit","evidence":[{range}]}}"#),
        ),
        (
            "Turn",
            format!(
                r#"{{"id":"a","speaker":["CHN"],"within":[{{"from":{range}}}],"evidence":[{range}]}}"#
            ),
        ),
        (
            "Clause",
            format!(
                r#"{{"id":"a","mode":"asserted","agreement":"a-treaty","force":"obliges","bound":["CHN"],"topic":"trade","evidence":[{range}]}}"#
            ),
        ),
        (
            "Concession",
            format!(
                r#"{{"id":"a","mode":"asserted","form":"concession","status":"granted","grantor":["KGZ"],"grantee":["CHN"],"project":"a-port","evidence":[{range}]}}"#
            ),
        ),
        ("Stretch", format!(r#"{{"from":{range}}}"#)),
        ("Context", format!(r#"{{"referents":[{referent}]}}"#)),
        ("Referent", referent),
    ] {
        given.insert(name.to_owned(), vec![text]);
    }
    given
}

#[test]
#[expect(clippy::too_many_lines, reason = "a list of all types")]
fn of_the_bilateral_ontology() {
    every!(
        comity::bilateral,
        load_builtin("bilateral").model.expect("it is sound"),
        with_context,
        [
            Action,
            Actor,
            ActorId,
            ActorType,
            Agreement,
            AgreementEntry,
            AgreementId,
            AgreementStatus,
            AgreementType,
            Assessment,
            Attribution,
            Certainty,
            Chair,
            Characterisation,
            Claim,
            ClaimBase,
            ClaimId,
            Clause,
            ClauseForce,
            Concession,
            ConcessionForm,
            ConcessionStatus,
            Condition,
            ConditionKind,
            ConflictCode,
            Context,
            ContextBase,
            ContextId,
            CorpusName,
            DateBasis,
            Degree,
            Direction,
            Dispute,
            DisputeEntry,
            DisputeId,
            DisputeKind,
            DisputeStatus,
            Document,
            Era,
            EraId,
            Event,
            EventEntry,
            EventId,
            EventKind,
            Evidence,
            Fact,
            FactKind,
            FieldPath,
            FileName,
            FiscalYear,
            Flag,
            Goods,
            Group,
            GroupId,
            GroupReading,
            LanguageTag,
            Link,
            LinkRelation,
            LocalName,
            Measure,
            Mechanism,
            MechanismStatus,
            Mode,
            NameForm,
            NumberOfEvent,
            Occupation,
            Office,
            OfficeHeld,
            Offset,
            OntologyVersion,
            Participant,
            ParticipantRole,
            Place,
            PlaceId,
            PlaceType,
            Polarity,
            Position,
            Primacy,
            Project,
            ProjectEntry,
            ProjectId,
            ProjectKind,
            ProjectStatus,
            Qualifier,
            Quantified,
            Quantifier,
            Quantity,
            RangeDigest,
            RecordedConflict,
            Recurrence,
            ReferenceDate,
            Referent,
            ReferentForm,
            ReignYear,
            Relation,
            RelationLevel,
            RelationOverlay,
            RelationTag,
            RelationTransition,
            Renewal,
            Representation,
            Reservation,
            ReservationKind,
            Sha256,
            Source,
            Sourcing,
            SpeechAct,
            Stance,
            Statistic,
            Strand,
            Strength,
            Stretch,
            TextFormat,
            Timing,
            Topic,
            Trend,
            Turn,
            Uncoded,
            UncodedReason,
            Unit,
            UnnamedSpeaker,
            Unstated,
            Validity,
            Waived
        ]
    );
}
