//! From the tree of a document to rows.

use std::collections::HashMap;

use comity_ontology::{
    Model,
    model::{Field, Literal, Record, ScalarBase, TypeRef},
};
use comity_tree::{Date, Decimal, Node, value::integer};
use rusqlite::{Connection, Statement, params_from_iter, types::Value};

/// What a row of a record belongs to.
#[derive(Clone, Copy)]
struct Place<'p> {
    document: &'p str,
    owner: Option<i64>,
    field: Option<&'p str>,
    position: Option<usize>,
}

/// What fills the tables.
pub(super) struct Filler<'f> {
    model: &'f Model,
    connection: &'f Connection,
    /// What inserts a row, by table.
    inserts: HashMap<String, Statement<'f>>,
    /// The key of the last row of a record.
    pub(super) key: i64,
    pub(super) rounded: Vec<String>,
}

impl<'f> Filler<'f> {
    pub(super) fn new(model: &'f Model, connection: &'f Connection) -> Self {
        Self { model, connection, inserts: HashMap::new(), key: 0, rounded: Vec::new() }
    }

    /// Adds a document.
    pub(super) fn document(&mut self, name: &str, root: Node<'_>) -> rusqlite::Result<()> {
        let Some(index) = self.model.root else { return Ok(()) };
        let place = Place { document: name, owner: None, field: None, position: None };
        self.record(&self.model.records[index], root, place)
    }

    // Documents nest no deeper than trees do.
    fn record(
        &mut self,
        record: &Record,
        node: Node<'_>,
        place: Place<'_>,
    ) -> rusqlite::Result<()> {
        self.key += 1;
        let key = self.key;
        let position = place.position.map(place_in);
        let text = |text: &str| Value::from(text.to_owned());
        self.insert(
            "node",
            vec![
                key.into(),
                text(&record.name),
                text(place.document),
                place.owner.into(),
                place.field.map(str::to_owned).into(),
                position.into(),
                absent_defaults(record, node).into(),
            ],
        )?;
        let mut row = vec![key.into()];
        let mut later = Vec::new();
        for field in &record.fields {
            let value = node.get(&field.name).filter(|value| !value.is_null());
            if matches!(field.ty, TypeRef::Record(_) | TypeRef::Union(_))
                || field.cardinality.is_many()
            {
                later.extend(value.map(|value| (field, value)));
            } else {
                match value {
                    Some(value) => self.cells(field, value, place.document, &mut row),
                    None => self.absent(field, &mut row),
                }
            }
        }
        self.insert(&record.name, row)?;
        for (field, value) in later {
            self.values(record, field, value, Place { owner: Some(key), ..place })?;
        }
        Ok(())
    }

    /// Adds the values of a field that has tables of its own.
    fn values(
        &mut self,
        record: &Record,
        field: &Field,
        value: Node<'_>,
        owner: Place<'_>,
    ) -> rusqlite::Result<()> {
        let single = (!field.cardinality.is_many()).then_some(value);
        for (position, value) in value.items().chain(single).enumerate() {
            let place = Place { field: Some(&field.name), position: Some(position), ..owner };
            match field.ty {
                TypeRef::Record(index) => self.record(&self.model.records[index], value, place)?,
                TypeRef::Union(index) => {
                    let union = &self.model.unions[index];
                    let tag = value.get(&union.tag).map(Node::text).unwrap_or_default();
                    let variant = union.variants.iter().find(|variant| variant.tag == tag);
                    if let Some(variant) = variant {
                        self.record(&self.model.records[variant.record], value, place)?;
                    }
                }
                _ => {
                    let mut row = vec![owner.owner.into(), place_in(position).into()];
                    self.cells(field, value, owner.document, &mut row);
                    self.insert(&format!("{}.{}", record.name, field.name), row)?;
                }
            }
        }
        Ok(())
    }

    fn insert(&mut self, table: &str, row: Vec<Value>) -> rusqlite::Result<()> {
        if !self.inserts.contains_key(table) {
            let places = vec!["?"; row.len()].join(", ");
            let text = format!("INSERT INTO {} VALUES ({places})", super::cell::quoted(table));
            self.inserts.insert(table.to_owned(), self.connection.prepare(&text)?);
        }
        if let Some(insert) = self.inserts.get_mut(table) {
            insert.execute(params_from_iter(row))?;
        }
        Ok(())
    }

    /// The columns of a field that is absent: its default, if it has one.
    fn absent(&self, field: &Field, row: &mut Vec<Value>) {
        row.push(default(self.model, field));
        if field.ty == TypeRef::Date {
            row.extend([Value::Null, Value::Null]);
        }
    }

    /// The columns of a value.
    fn cells(&mut self, field: &Field, value: Node<'_>, document: &str, row: &mut Vec<Value>) {
        let text = value.text();
        match base(self.model, field.ty) {
            Base::Truth => row.push(i64::from(text == "true").into()),
            Base::Whole => row.push(integer::parse(text).map_or(Value::Null, Value::from)),
            Base::Number => {
                let (number, is_exact) = number(text);
                row.push(number);
                if !is_exact {
                    self.rounded.push(format!("{document}: {}: {text}", field.name));
                }
            }
            Base::Text => row.push(text.to_owned().into()),
        }
        if field.ty == TypeRef::Date {
            let days = |day: i64| (day.unsigned_abs() < 1 << 62).then_some(day);
            let date = Date::parse(text).ok();
            row.push(date.as_ref().and_then(|date| days(date.earliest())).into());
            row.push(date.as_ref().and_then(|date| days(date.latest())).into());
        }
    }
}

/// The names of the fields of single values that have their default because they are absent.
fn absent_defaults(record: &Record, node: Node<'_>) -> Option<String> {
    let fields = record.fields.iter().filter(|field| field.default.is_some());
    let absent = fields.filter(|field| node.get(&field.name).is_none_or(Node::is_null));
    let names: Vec<_> = absent.map(|field| field.name.as_str()).collect();
    (!names.is_empty()).then(|| names.join(","))
}

fn place_in(position: usize) -> i64 {
    i64::try_from(position).unwrap_or(i64::MAX)
}

/// What a column has of a type.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Base {
    Truth,
    Whole,
    Number,
    Text,
}

pub(super) fn base(model: &Model, ty: TypeRef) -> Base {
    match ty {
        TypeRef::Boolean => Base::Truth,
        TypeRef::Integer => Base::Whole,
        TypeRef::Decimal => Base::Number,
        TypeRef::Scalar(index) => match model.scalars[index].base {
            ScalarBase::Text => Base::Text,
            ScalarBase::Integer => Base::Whole,
            ScalarBase::Decimal => Base::Number,
        },
        _ => Base::Text,
    }
}

/// A number, and whether the column keeps all of its digits.
fn number(text: &str) -> (Value, bool) {
    let Ok(decimal) = Decimal::parse(text) else { return (Value::Null, false) };
    if let Some(whole) = decimal.to_i64()
        && whole.unsigned_abs() < 1 << 53
    {
        return (whole.into(), true);
    }
    let float = decimal.to_f64();
    (float.into(), Decimal::parse(&float.to_string()).is_ok_and(|kept| kept == decimal))
}

/// The default of a field as its column has it.
fn default(model: &Model, field: &Field) -> Value {
    match (&field.default, field.ty) {
        (Some(Literal::Term(term)), TypeRef::Vocabulary(index)) => {
            model.vocabularies[index].terms[*term].code.clone().into()
        }
        (Some(Literal::Boolean(value)), _) => i64::from(*value).into(),
        (Some(Literal::Text(text)), ty) => match base(model, ty) {
            Base::Whole => integer::parse(text).map_or(Value::Null, Value::from),
            Base::Number => number(text).0,
            Base::Truth | Base::Text => text.clone().into(),
        },
        _ => Value::Null,
    }
}
