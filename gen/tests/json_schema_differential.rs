//! Rules as schemas against rules as CEL, on generated records.

#[path = "json_schema/rules.rs"]
mod rules;

use comity_gen::json_schema::{Shape, json_schema};
use comity_ontology::{
    cel::{self, CelValue as Cel, FieldValues},
    model::{Field, Literal, Model, TypeRef},
};
use proptest::{
    strategy::{Strategy, ValueTree},
    test_runner::TestRunner,
};
use rules::{conditions, model, schema_of};
use serde_json::{Map, Number, Value};

const TEXTS: &[&str] = &[
    "",
    "x",
    "none",
    "one",
    "two",
    "a",
    "a.b",
    "ab",
    "x(z)",
    "xz",
    "1[m]2",
    "m",
    "山山",
    "山山山",
    "abcdef",
];
const DECIMALS: &[f64] = &[-2.0, -1.5, -1.0, 0.0, 0.25, 0.5, 0.51, 3.0];

/// Dice that proptest rolls, the same in every run.
struct Dice(TestRunner);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        (0..sides).new_tree(&mut self.0).expect("a range has values").current()
    }
}

/// A value, as a document writes it and as a rule sees it.
type Both = (Value, Cel);

fn of_type(model: &Model, ty: TypeRef, dice: &mut Dice) -> Both {
    match ty {
        TypeRef::Text => {
            let text = TEXTS[dice.roll(TEXTS.len())];
            (text.into(), Cel::String(text.into()))
        }
        TypeRef::Boolean => {
            let value = dice.roll(2) == 0;
            (value.into(), Cel::Bool(value))
        }
        TypeRef::Integer => {
            let value = i64::try_from(dice.roll(20)).expect("it is small") - 7;
            (value.into(), Cel::Int(value))
        }
        TypeRef::Decimal => {
            let value = DECIMALS[dice.roll(DECIMALS.len())];
            (Number::from_f64(value).expect("it is finite").into(), Cel::Double(value))
        }
        TypeRef::Vocabulary(i) => {
            let terms = &model.vocabularies[i].terms;
            let code = &terms[dice.roll(terms.len())].code;
            (code.as_str().into(), Cel::String(code.as_str().into()))
        }
        TypeRef::Record(i) => record(model, i, dice),
        TypeRef::Union(i) => {
            let union = &model.unions[i];
            let variant = &union.variants[dice.roll(union.variants.len())];
            let (mut json, mut cel) = record(model, variant.record, dice);
            json[&union.tag] = variant.tag.as_str().into();
            if let Cel::Record(fields) = &cel {
                let tag = Cel::String(variant.tag.as_str().into());
                let own = fields.iter().map(|(name, value)| (name.to_owned(), value.clone()));
                let fields: FieldValues = own.chain([(union.tag.clone(), tag)]).collect();
                cel = Cel::Record(fields.into());
            }
            (json, cel)
        }
        TypeRef::Date | TypeRef::Url | TypeRef::Scalar(_) => unreachable!("the fixture has none"),
    }
}

fn record(model: &Model, index: usize, dice: &mut Dice) -> Both {
    let mut json = Map::new();
    let mut cel = Vec::new();
    for field in &model.records[index].fields {
        let (written, seen) = value(model, field, dice);
        json.extend(written.map(|value| (field.name.clone(), value)));
        cel.extend(seen.map(|value| (field.name.clone(), value)));
    }
    (json.into(), Cel::Record(cel.into_iter().collect::<FieldValues>().into()))
}

/// What a document writes of a field, and what a rule sees of it.
fn value(model: &Model, field: &Field, dice: &mut Dice) -> (Option<Value>, Option<Cel>) {
    let left_out = match dice.roll(4) {
        _ if field.is_required() => None,
        0 => Some(None),
        1 => Some(Some(Value::Null)),
        _ => None,
    };
    if let Some(written) = left_out {
        return (written, default(model, field));
    }
    if field.cardinality.is_many() {
        let items = (0..dice.roll(5)).map(|_| of_type(model, field.ty, dice));
        let (json, cel): (Vec<_>, Vec<_>) = items.unzip();
        return (Some(json.into()), Some(Cel::List(cel.into())));
    }
    let (json, cel) = of_type(model, field.ty, dice);
    (Some(json), Some(cel))
}

fn default(model: &Model, field: &Field) -> Option<Cel> {
    match (&field.default, field.ty) {
        (Some(Literal::Text(text)), TypeRef::Integer) => {
            Some(Cel::Int(text.parse().expect("a number")))
        }
        (Some(Literal::Text(text)), _) => Some(Cel::String(text.as_str().into())),
        (Some(Literal::Boolean(value)), _) => Some(Cel::Bool(*value)),
        (Some(Literal::Term(term)), TypeRef::Vocabulary(i)) => {
            Some(Cel::String(model.vocabularies[i].terms[*term].code.as_str().into()))
        }
        (Some(Literal::Term(_)), _) => unreachable!("a term is of a vocabulary"),
        (None, _) => field.cardinality.is_many().then(|| Cel::List([].into())),
    }
}

#[test]
fn a_rule_holds_in_its_schema_where_it_holds_in_cel() {
    let loaded = conditions();
    let model = model(&loaded);
    let artefact = json_schema(model, Shape::Validation);
    let root = model.root.expect("a thing is the root");
    let mut rules: Vec<_> = (model.records[root].rules.iter())
        .map(|rule| (rule, schema_of(&artefact, rule).expect("it is checked"), [0_u32; 2]))
        .collect();
    let mut dice = Dice(TestRunner::deterministic());
    for _ in 0..600 {
        let (json, this) = record(model, root, &mut dice);
        for (rule, schema, seen) in &mut rules {
            let expected = cel::eval(&rule.assert, &this, model);
            let Ok(Cel::Bool(expected)) = expected else { panic!("{}: {expected:?}", rule.id) };
            assert_eq!(schema.is_valid(&json), expected, "{}: {json}", rule.id);
            seen[usize::from(expected)] += 1;
        }
    }
    for (rule, _, [broken, held]) in &rules {
        assert!(*held > 5, "`{}` never held", rule.id);
        assert!(*broken > 5 || rule.id == "always", "`{}` was never broken", rule.id);
    }
}
