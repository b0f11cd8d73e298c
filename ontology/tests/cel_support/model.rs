//! A model that has a field of every kind: a menu of teas and cakes.

use comity_ontology::{
    Model,
    model::{
        Above, Cardinality, Field, FieldRole, Literal, LocalizedText, Location, Record, Scalar,
        ScalarBase, Stated, Term, TermOrder, TypeRef, Union, Variant, Vocabulary,
    },
};

/// The index of the record `Menu`.
pub(crate) const MENU: usize = 2;

pub(crate) fn model() -> Model {
    let one = Cardinality::ONE;
    let maybe = Cardinality { min: 0, max: Some(1) };
    let many = Cardinality { min: 0, max: None };
    let quality = TypeRef::Vocabulary(0);
    let price = TypeRef::Record(0);
    let item = TypeRef::Union(0);
    let mut grade = field("grade", quality, maybe);
    grade.default = Some(Literal::Term(0));
    let mut qualities = vocabulary(
        "Quality",
        &[("plain", None), ("fine", Some(0)), ("choice", Some(1)), ("odd", None)],
    );
    qualities.order = TermOrder::Partial;
    for upper in [1, 2] {
        let above = Above { term: upper - 1, basis: String::new(), source: String::new() };
        qualities.terms[upper].above.push(above);
    }
    Model {
        vocabularies: vec![
            qualities,
            vocabulary("Place", &[("indoors", None), ("outdoors", None)]),
        ],
        scalars: vec![scalar("Slug", ScalarBase::Text), scalar("Count", ScalarBase::Integer)],
        records: vec![
            record(
                "Price",
                vec![
                    field("amount", TypeRef::Decimal, one),
                    field("unit", TypeRef::Scalar(0), maybe),
                    field("cups", TypeRef::Scalar(1), maybe),
                ],
            ),
            record(
                "Tea",
                vec![
                    field("id", TypeRef::Scalar(0), one),
                    field("note", TypeRef::Text, maybe),
                    field("price", price, maybe),
                    field("leaf", TypeRef::Text, one),
                    field("label", TypeRef::Text, one),
                ],
            ),
            record(
                "Menu",
                vec![
                    field("name", TypeRef::Text, one),
                    field("note", TypeRef::Text, maybe),
                    field("open", TypeRef::Boolean, one),
                    field("count", TypeRef::Integer, one),
                    field("spare", TypeRef::Integer, maybe),
                    field("share", TypeRef::Decimal, one),
                    field("discount", TypeRef::Decimal, maybe),
                    field("since", TypeRef::Date, one),
                    field("until", TypeRef::Date, maybe),
                    field("days", TypeRef::Date, many),
                    field("quality", quality, one),
                    field("best", quality, maybe),
                    grade,
                    field("qualities", quality, many),
                    field("place", TypeRef::Vocabulary(1), one),
                    field("tags", TypeRef::Text, many),
                    field("numbers", TypeRef::Integer, many),
                    field("shares", TypeRef::Decimal, many),
                    field("price", price, one),
                    field("extra", price, maybe),
                    field("prices", price, many),
                    field("item", item, one),
                    field("items", item, many),
                    field("address", TypeRef::Url, maybe),
                    field("package", TypeRef::Text, one),
                ],
            ),
            record(
                "Cake",
                vec![
                    field("id", TypeRef::Scalar(0), one),
                    field("note", TypeRef::Text, one),
                    field("price", price, one),
                    field("label", TypeRef::Integer, one),
                ],
            ),
        ],
        unions: vec![Union {
            name: "Item".into(),
            definition: LocalizedText::default(),
            tag: "kind".into(),
            variants: vec![variant("tea", 1), variant("cake", 3)],
            comparison: None,
            location: Location::default(),
        }],
        ..Model::default()
    }
}

fn field(name: &str, ty: TypeRef, cardinality: Cardinality) -> Field {
    Field {
        name: name.into(),
        ty,
        cardinality,
        default: None,
        unit: None,
        role: FieldRole::Plain,
        is_acyclic: false,
        stated: Stated::Inherited,
        is_name: false,
        context: None,
        part: None,
        acts: Vec::new(),
        label: LocalizedText::default(),
        is_said: false,
        definition: LocalizedText::default(),
        note: LocalizedText::default(),
        examples: Vec::new(),
        deprecated: None,
        location: Location::default(),
    }
}

fn record(name: &str, fields: Vec<Field>) -> Record {
    Record {
        name: name.into(),
        label: LocalizedText::default(),
        definition: LocalizedText::default(),
        note: LocalizedText::default(),
        fields,
        rules: Vec::new().into(),
        timeline: None,
        location: Location::default(),
    }
}

fn variant(tag: &str, record: usize) -> Variant {
    Variant { tag: tag.into(), record, location: Location::default() }
}

fn scalar(name: &str, base: ScalarBase) -> Scalar {
    Scalar {
        name: name.into(),
        definition: LocalizedText::default(),
        base,
        pattern: None,
        min: None,
        max: None,
        min_length: None,
        max_length: None,
        stated: false,
        examples: Vec::new(),
        location: Location::default(),
    }
}

fn vocabulary(name: &str, terms: &[(&str, Option<usize>)]) -> Vocabulary {
    let term = |&(code, broader): &(&str, Option<usize>)| Term {
        code: code.into(),
        identifier: code.into(),
        label: LocalizedText::default(),
        aliases: Vec::new().into(),
        cues: Vec::new().into(),
        hints: Vec::new().into(),
        implies: Vec::new(),
        exhaustive: false,
        stated: true,
        dates: None,
        effect: None,
        interval: comity_tree::value::Factors::EXACT,
        plural: LocalizedText::default(),
        definition: LocalizedText::default(),
        note: LocalizedText::default(),
        examples: Vec::new(),
        broader: broader.into_iter().collect(),
        above: Vec::new(),
        mappings: Vec::new(),
        since: None,
        deprecated: None,
        location: Location::default(),
    };
    Vocabulary {
        name: name.into(),
        definition: LocalizedText::default(),
        note: LocalizedText::default(),
        order: TermOrder::None,
        stated: false,
        stated_with_context: false,
        stated_by_name: false,
        terms: terms.iter().map(term).collect(),
        location: Location::default(),
    }
}
