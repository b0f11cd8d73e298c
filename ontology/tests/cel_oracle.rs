//! What is accepted means what it means to the `cel` crate.

#[path = "cel_support/chosen.rs"]
mod chosen;
#[path = "cel_support/model.rs"]
mod model;
#[path = "cel_support/record.rs"]
mod record;
#[path = "cel_support/text.rs"]
mod text;

use std::{cell::Cell, collections::HashMap, sync::Arc};

use cel::{Context, Program, objects};
use comity_ontology::{
    Model,
    cel::{CelValue, Reason, compile, eval},
};
use comity_tree::Date;
use model::{MENU, model};
use proptest::{
    prelude::*,
    test_runner::{Config, TestCaseError, TestRunner},
};

/// A value as the oracle has it: records and dates are maps.
fn to_oracle(value: &CelValue) -> cel::Value {
    match value {
        CelValue::Bool(value) => (*value).into(),
        CelValue::Int(value) => (*value).into(),
        CelValue::Double(value) => (*value).into(),
        CelValue::String(value) => (**value).into(),
        CelValue::Date(earliest, latest) => days(*earliest, *latest),
        CelValue::List(items) => cel::Value::List(Arc::new(items.iter().map(to_oracle).collect())),
        CelValue::Record(fields) => {
            let fields: HashMap<objects::Key, cel::Value> =
                fields.iter().map(|(name, value)| (name.into(), to_oracle(value))).collect();
            fields.into()
        }
    }
}

fn days(earliest: i64, latest: i64) -> cel::Value {
    HashMap::from([("earliest", earliest), ("latest", latest)]).into()
}

/// What the oracle makes of a rule: without an answer, an error.
fn oracle(program: &Program, this: &CelValue, model: &Model) -> Option<cel::Value> {
    let mut context = Context::default();
    context.add_variable_from_value("this", to_oracle(this));
    // No two vocabularies of the model share a code.
    let vocabularies = model.vocabularies.clone();
    context
        .add_function("within", move |term: Arc<String>, broader: Arc<String>| {
            vocabularies.iter().any(|vocabulary| {
                let both = vocabulary.term(&term).zip(vocabulary.term(&broader));
                both.is_some_and(|((term, _), (broader, _))| vocabulary.is_within(term, broader))
            })
        })
        .unwrap();
    let vocabularies = model.vocabularies.clone();
    context
        .add_function("above", move |upper: Arc<String>, lower: Arc<String>| {
            vocabularies.iter().any(|vocabulary| {
                let both = vocabulary.term(&upper).zip(vocabulary.term(&lower));
                both.is_some_and(|((upper, _), (lower, _))| vocabulary.is_above(upper, lower))
            })
        })
        .unwrap();
    context
        .add_function("date", |text: Arc<String>| {
            let date = Date::parse(&text).unwrap();
            days(date.earliest(), date.latest())
        })
        .unwrap();
    program.execute(&context).ok()
}

#[test]
fn every_accepted_rule_has_the_value_of_the_oracle() {
    let model = model();
    let [accepted, truths, errors, refused] = [const { Cell::new(0) }; 4];
    let count = |cell: &Cell<usize>| cell.set(cell.get() + 1);
    let cases: u32 =
        std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(4_000);
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let strategy =
        (prop::collection::vec(any::<u16>(), 0..80), prop::collection::vec(record::menu(), 3));
    let result = TestRunner::new(config).run(&strategy, |(choices, menus)| {
        let rule = text::rule(&choices);
        match compile(&rule, &model, MENU) {
            Err(found) => {
                count(&refused);
                for error in found {
                    prop_assert!(rule.get(error.span.range()).is_some(), "{rule}: {error:?}");
                    prop_assert!(!error.message.is_empty());
                }
            }
            Ok(checked) => {
                count(&accepted);
                let program = Program::compile(&rule);
                let program =
                    program.map_err(|error| TestCaseError::fail(format!("{rule}\n{error}")))?;
                for menu in &menus {
                    let ours = eval(&checked.expr, menu, &model);
                    match ours {
                        Ok(CelValue::Bool(true)) => count(&truths),
                        Err(_) => count(&errors),
                        _ => {}
                    }
                    if let Err(error) = ours {
                        let sound = !matches!(
                            error.reason,
                            Reason::Absent | Reason::Mismatch | Reason::TooLong
                        );
                        prop_assert!(sound, "{rule}: {error:?}");
                    }
                    let expected = oracle(&program, menu, &model);
                    prop_assert_eq!(
                        ours.as_ref().ok().map(to_oracle),
                        expected,
                        "{}: {:?}",
                        rule,
                        ours
                    );
                }
            }
        }
        Ok::<_, TestCaseError>(())
    });
    if let Err(error) = result {
        panic!("{error}");
    }
    // The grammar must go on to make rules of all sorts, or nothing is shown.
    let share = |cell: &Cell<usize>| cell.get() * 100 / cases as usize;
    assert!(share(&accepted) > 50, "{} rules accepted", accepted.get());
    assert!(share(&refused) > 10, "{} rules refused", refused.get());
    assert!(share(&truths) > 60, "{} times true", truths.get());
    assert!(share(&errors) > 3, "{} times an error", errors.get());
}

proptest! {
    #![proptest_config(Config { failure_persistence: None, ..Config::default() })]

    #[test]
    fn chosen_rules_have_the_value_of_the_oracle(menu in record::menu()) {
        let model = model();
        for rule in chosen::HOLDS.iter().chain(chosen::FAILS) {
            let checked = compile(rule, &model, MENU).unwrap();
            let ours = eval(&checked.expr, &menu, &model);
            let expected = oracle(&Program::compile(rule).unwrap(), &menu, &model);
            prop_assert_eq!(ours.as_ref().ok().map(to_oracle), expected, "{}: {:?}", rule, ours);
        }
    }

    #[test]
    fn any_text_ends_in_a_verdict(tokens in prop::collection::vec(0..TOKENS.len(), 0..14), text in ".{0,20}") {
        let model = model();
        let soup: Vec<_> = tokens.into_iter().map(|token| TOKENS[token]).collect();
        for rule in [soup.concat(), soup.join(" "), text] {
            match compile(&rule, &model, MENU) {
                Err(errors) => {
                    prop_assert!(!errors.is_empty());
                    prop_assert!(errors.iter().all(|error| rule.get(error.span.range()).is_some()));
                }
                Ok(_) => prop_assert!(Program::compile(&rule).is_ok(), "{rule}"),
            }
        }
    }
}

const TOKENS: [&str; 40] = [
    "this", ".", "open", "count", "name", "item", "kind", "tags", "since", "latest", "(", ")", "[",
    "]", ",", "!", "-", "+", "*", "/", "%", "==", "<", ">=", "in", "&&", "||", "?", ":", "1",
    "1.5", "'tea'", "\"x\"", "true", "has", "size", "all", "e", "date", "null",
];
