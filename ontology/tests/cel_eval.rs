//! Chosen rules: their values, their errors, and the bounds of evaluation.

#[path = "cel_support/chosen.rs"]
mod chosen;
#[path = "cel_support/model.rs"]
mod model;

use std::{collections::BTreeMap, fmt::Write};

use chosen::{FAILS, HOLDS};
use comity_ontology::cel::{CelValue, EvalError, FieldValues, MAX_DEPTH, compile, eval};
use model::{MENU, model};

/// A menu without optional fields.
fn menu() -> BTreeMap<String, CelValue> {
    let text = |text: &str| CelValue::String(text.into());
    let record = |fields: &[(&str, CelValue)]| {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
        CelValue::Record(fields.collect::<FieldValues>().into())
    };
    let price = record(&[("amount", CelValue::Double(2.5))]);
    let fields = [
        ("name", text("tea 茶")),
        ("open", CelValue::Bool(true)),
        ("count", CelValue::Int(3)),
        ("share", CelValue::Double(0.5)),
        ("since", CelValue::Date(8_000, 8_030)),
        ("days", CelValue::List([CelValue::Date(i64::MIN, 5), CelValue::Date(7, i64::MAX)].into())),
        ("quality", text("choice")),
        ("grade", text("plain")),
        ("qualities", CelValue::List([text("fine"), text("odd")].into())),
        ("place", text("indoors")),
        ("tags", CelValue::List([text("a"), text("b")].into())),
        ("numbers", CelValue::List([1, 2, 0, 3].map(CelValue::Int).into())),
        ("shares", CelValue::List([].into())),
        ("price", price.clone()),
        ("prices", CelValue::List([price].into())),
        (
            "item",
            record(&[
                ("kind", text("tea")),
                ("id", text("x")),
                ("leaf", text("green")),
                ("label", text("l")),
            ]),
        ),
        ("items", CelValue::List([].into())),
        ("package", text("tin")),
    ];
    fields.map(|(name, value)| (name.to_owned(), value)).into()
}

fn run(rule: &str, menu: BTreeMap<String, CelValue>) -> Result<CelValue, EvalError> {
    let model = model();
    let checked = compile(rule, &model, MENU).unwrap_or_else(|errors| panic!("{rule}: {errors:?}"));
    eval(&checked.expr, &CelValue::Record(menu.into_iter().collect::<FieldValues>().into()), &model)
}

#[test]
fn rules_that_hold() {
    for rule in HOLDS {
        assert_eq!(run(rule, menu()), Ok(CelValue::Bool(true)), "{rule}");
    }
}

#[test]
fn errors_have_a_place_and_a_reason() {
    let mut table = String::new();
    for rule in FAILS {
        let error = run(rule, menu()).expect_err(rule);
        writeln!(table, "{rule}\n    `{}`: {error}", &rule[error.span.range()]).unwrap();
    }
    insta::assert_snapshot!(table);
}

#[test]
fn a_record_of_another_shape_is_an_error() {
    for rule in [
        "this.count > 1",
        "has(this.price.cups)",
        "size(this.tags) > 1",
        "within(this.quality, 'fine')",
    ] {
        assert!(run(rule, BTreeMap::new()).is_err(), "{rule}");
        let numbers = menu().into_keys().map(|name| (name, CelValue::Double(1.0))).collect();
        assert!(run(rule, numbers).is_err(), "{rule}");
    }
}

#[test]
fn evaluation_is_bounded_in_time_and_memory() {
    let mut menu = menu();
    let many = |item: CelValue| CelValue::List(vec![item; 20_000].into());
    menu.insert("tags".into(), many(CelValue::String("a".into())));
    menu.insert("numbers".into(), many(CelValue::Int(1)));
    menu.insert("name".into(), CelValue::String("a".repeat(1 << 20).into()));
    for rule in [
        "this.tags.all(a, this.tags.all(b, this.tags.all(c, a + b + c != 'x')))",
        "this.tags.all(a, this.tags.all(b, a == b && a == 'a'))",
        "this.numbers.all(n, this.numbers.all(m, n * m / 0 > 1) || true)",
        "this.tags.all(t, this.name.contains('b') || t == 'a')",
        "this.tags.all(t, t in this.tags.map(u, u + 'b') || true)",
        "size(this.tags.map(t, this.name + t)) > 0",
        "size(this.tags.map(t, this.tags)) > 0",
        "this.tags.all(t, this.name == this.name)",
    ] {
        let error = run(rule, menu.clone()).expect_err(rule);
        assert_eq!(
            error.to_string(),
            "the rule takes too many steps on a record of this size",
            "{rule}"
        );
    }
    for rule in [
        "this.tags.all(t, t == 'a' && size(t) == 1)",
        "size(this.tags.map(t, this.name)) > 0",
        "this.tags.all(t, size([this.name, this.name, t]) == 3)",
    ] {
        assert_eq!(run(rule, menu.clone()), Ok(CelValue::Bool(true)), "{rule}");
    }
}

#[test]
fn the_deepest_rules_are_evaluated_and_deeper_ones_refused() {
    let model = model();
    for deepest in [
        vec!["true"; MAX_DEPTH].join(" && "),
        format!("{}true{}", "(".repeat(MAX_DEPTH - 1), ")".repeat(MAX_DEPTH - 1)),
        format!("{}true", "true ? true : ".repeat(MAX_DEPTH - 1)),
    ] {
        assert_eq!(run(&deepest, menu()), Ok(CelValue::Bool(true)));
    }
    for deeper in [
        vec!["true"; MAX_DEPTH + 1].join(" && "),
        format!("{}true{}", "(".repeat(MAX_DEPTH), ")".repeat(MAX_DEPTH)),
        format!("{}true", "true ? true : ".repeat(MAX_DEPTH)),
    ] {
        let errors = compile(&deeper, &model, MENU).unwrap_err();
        assert_eq!(errors[0].message, "the rule nests more than 64 operations");
    }
}

#[test]
fn a_rule_knows_the_fields_that_it_reads() {
    let model = model();
    let record = &model.records[MENU];
    for (rule, fields) in [
        ("this.count > 1 && this.name == 'x' || this.count < 0", &["name", "count"][..]),
        ("!has(this.extra) || this.extra.amount > this.share", &["share", "extra"]),
        ("this.tags.all(t, t in this.tags)", &["tags"]),
        ("true", &[]),
    ] {
        let reads = compile(rule, &model, MENU).unwrap().reads;
        let names: Vec<_> = reads.iter().map(|&index| record.fields[index].name.as_str()).collect();
        assert_eq!(names, fields, "{rule}");
    }
}
