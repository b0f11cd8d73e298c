//! Records of the model: a `Menu` and what it holds.

use comity_ontology::cel::{CelValue, FieldValues};
use proptest::prelude::*;

/// Any menu.
pub(crate) fn menu() -> impl Strategy<Value = CelValue> {
    let one = (
        (text(), any::<bool>(), int(), double(), date()),
        (quality(), quality(), place(), price(), item(), text()),
        (
            many(date()),
            many(quality()),
            many(text()),
            many(int()),
            many(double()),
            many(price()),
            many(item()),
        ),
        (
            maybe(text()),
            maybe(int()),
            maybe(double()),
            maybe(date()),
            maybe(quality()),
            maybe(price()),
            maybe(text()),
        ),
    );
    one.prop_map(|(a, b, c, d)| {
        record([
            ("name", Some(a.0)),
            ("open", Some(CelValue::Bool(a.1))),
            ("count", Some(a.2)),
            ("share", Some(a.3)),
            ("since", Some(a.4)),
            ("quality", Some(b.0)),
            ("grade", Some(b.1)),
            ("place", Some(b.2)),
            ("price", Some(b.3)),
            ("item", Some(b.4)),
            ("package", Some(b.5)),
            ("days", Some(c.0)),
            ("qualities", Some(c.1)),
            ("tags", Some(c.2)),
            ("numbers", Some(c.3)),
            ("shares", Some(c.4)),
            ("prices", Some(c.5)),
            ("items", Some(c.6)),
            ("note", d.0),
            ("spare", d.1),
            ("discount", d.2),
            ("until", d.3),
            ("best", d.4),
            ("extra", d.5),
            ("address", d.6),
        ])
    })
}

fn record<const N: usize>(fields: [(&str, Option<CelValue>); N]) -> CelValue {
    let present = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    CelValue::Record(present.collect::<FieldValues>().into())
}

fn maybe(value: impl Strategy<Value = CelValue>) -> impl Strategy<Value = Option<CelValue>> {
    prop::option::of(value)
}

fn many(value: impl Strategy<Value = CelValue>) -> impl Strategy<Value = CelValue> {
    prop::collection::vec(value, 0..4).prop_map(|items| CelValue::List(items.into()))
}

fn text() -> impl Strategy<Value = CelValue> {
    prop_oneof!["[ab全]{0,3}", Just("it's".to_owned()), Just("tea".to_owned())]
        .prop_map(|text| CelValue::String(text.into()))
}

fn int() -> impl Strategy<Value = CelValue> {
    prop_oneof![6 => -3..10_i64, 1 => Just(i64::MAX), 1 => Just(i64::MIN), 1 => any::<i64>()]
        .prop_map(CelValue::Int)
}

fn double() -> impl Strategy<Value = CelValue> {
    const SOME: [f64; 8] = [0.0, -0.0, 0.1, 1.5, 2.0, -7.25, 1e300, 9.223_372_036_854_775e18];
    prop_oneof![prop::sample::select(&SOME[..]), -10.0..10.0].prop_map(CelValue::Double)
}

fn date() -> impl Strategy<Value = CelValue> {
    let day = -20_000..20_000_i64;
    let bounded = (day.clone(), 0..400_i64)
        .prop_map(|(earliest, days)| CelValue::Date(earliest, earliest + days));
    prop_oneof![
        4 => bounded,
        1 => day.clone().prop_map(|day| CelValue::Date(day, i64::MAX)),
        1 => day.prop_map(|day| CelValue::Date(i64::MIN, day)),
    ]
}

fn quality() -> impl Strategy<Value = CelValue> {
    prop::sample::select(&["plain", "fine", "choice", "odd"][..])
        .prop_map(|code| CelValue::String(code.into()))
}

fn place() -> impl Strategy<Value = CelValue> {
    prop::sample::select(&["indoors", "outdoors"][..])
        .prop_map(|code| CelValue::String(code.into()))
}

fn price() -> impl Strategy<Value = CelValue> {
    (double(), maybe(text()), maybe(int())).prop_map(|(amount, unit, cups)| {
        record([("amount", Some(amount)), ("unit", unit), ("cups", cups)])
    })
}

fn item() -> impl Strategy<Value = CelValue> {
    let kind = |kind: &str| Some(CelValue::String(kind.into()));
    let tea = (text(), maybe(text()), maybe(price()), text(), text()).prop_map(
        move |(id, note, price, leaf, label)| {
            record([
                ("kind", kind("tea")),
                ("id", Some(id)),
                ("note", note),
                ("price", price),
                ("leaf", Some(leaf)),
                ("label", Some(label)),
            ])
        },
    );
    let cake = (text(), text(), price(), int()).prop_map(move |(id, note, price, label)| {
        record([
            ("kind", kind("cake")),
            ("id", Some(id)),
            ("note", Some(note)),
            ("price", Some(price)),
            ("label", Some(label)),
        ])
    });
    prop_oneof![tea, cake]
}
