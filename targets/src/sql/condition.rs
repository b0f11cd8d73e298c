//! The conditions of rules in SQL.
//!
//! A condition on the values of one row alone can be a check of its table. Others read rows of
//! further tables, which a check cannot.

use comity_ontology::{Model, cel::Call, model::Field};

use super::{
    dialect::Dialect,
    rows,
    table::{is_record, quoted, text},
};
use crate::relational::{Place, Reason, Relations, Root, field};

/// Where `this` is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum This {
    /// The row that a check is about.
    Row,
    /// A row of a query, which has this name.
    Query,
}

pub(super) struct Condition<'m> {
    model: &'m Model,
    dialect: Dialect,
    this: This,
    /// Whether it reads one row alone.
    pub(super) is_of_a_row: bool,
    /// What the items are chosen from, innermost last.
    open: Vec<String>,
}

impl<'m> Condition<'m> {
    pub(super) fn new(model: &'m Model, dialect: Dialect, this: This) -> Self {
        Self { model, dialect, this, is_of_a_row: true, open: Vec::new() }
    }

    /// The key of the record at a place.
    fn key(&mut self, place: &Place) -> String {
        let Some((before, at)) = place.last() else {
            return match &place.root {
                Root::This => self.this("key"),
                Root::Item(name, _) => format!("{}.\"key\"", quoted(name)),
            };
        };
        let owner = self.key(&before);
        self.is_of_a_row = false;
        let (_, field) = field(self.model, at);
        format!(
            "(SELECT \"node\".\"key\" FROM \"node\" WHERE \"node\".\"owner\" = {owner} AND \"node\".\"field\" = {})",
            text(&field.name)
        )
    }

    fn this(&self, column: &str) -> String {
        match self.this {
            This::Row => quoted(column),
            This::Query => format!("\"this\".{}", quoted(column)),
        }
    }

    /// The column of a value; `end` is the end of the name of the column.
    fn column(&mut self, place: &Place, end: &str) -> String {
        let Some((before, at)) = place.last() else {
            return match &place.root {
                Root::This => self.this("key"),
                Root::Item(name, _) => format!("{}.\"value{end}\"", quoted(name)),
            };
        };
        let (record, field) = field(self.model, at);
        let column = format!("{}{end}", field.name);
        match (&before.root, before.fields.is_empty()) {
            (Root::This, true) => self.this(&column),
            (Root::Item(name, _), true) => format!("{}.{}", quoted(name), quoted(&column)),
            _ => {
                let key = self.key(&before);
                let (table, column) = (quoted(&record.name), quoted(&column));
                format!(
                    "(SELECT \"at\".{column} FROM {table} AS \"at\" WHERE \"at\".\"key\" = {key})"
                )
            }
        }
    }

    /// What the items of a list are chosen from, with a name for them, and the condition that they
    /// are of the list.
    fn rows(&mut self, name: &str, list: &Place) -> Result<(String, String), Reason> {
        let (before, at) = list.last().ok_or("it goes through what is no list")?;
        let owner = self.key(&before);
        self.is_of_a_row = false;
        let items = rows::items(self.model, field(self.model, at), &owner, name);
        items.ok_or("the records of a union are in several tables")
    }
}

fn is_list_of_values(field: &Field) -> bool {
    field.cardinality.is_many() && !is_record(field.ty)
}

impl Relations for Condition<'_> {
    fn text(&self, value: &str) -> String {
        text(value)
    }

    fn term(&self, vocabulary: usize, term: usize) -> String {
        text(&self.model.vocabularies[vocabulary].terms[term].code)
    }

    fn boolean(&self, value: bool) -> String {
        if value { "TRUE" } else { "FALSE" }.to_owned()
    }

    fn day(&self, day: i64) -> Result<String, Reason> {
        Ok(rows::day(day))
    }

    fn value(&mut self, place: &Place) -> Result<String, Reason> {
        Ok(self.column(place, ""))
    }

    fn bound(&mut self, place: &Place, is_last: bool) -> Result<String, Reason> {
        Ok(rows::bound(&self.column(place, rows::end(is_last)), is_last))
    }

    fn has(&mut self, place: &Place) -> Result<String, Reason> {
        let (_, at) = place.last().ok_or("it asks whether a record is there")?;
        let (_, field) = field(self.model, at);
        if is_list_of_values(field) {
            return Err("it asks whether a list is written");
        }
        if is_record(field.ty) {
            return Ok(format!("({} IS NOT NULL)", self.key(place)));
        }
        Ok(format!("({} IS NOT NULL)", self.column(place, "")))
    }

    fn not(&self, operand: &str) -> String {
        format!("(NOT {operand})")
    }

    fn logic(&self, is_and: bool, all: &[String]) -> String {
        format!("({})", all.join(if is_and { " AND " } else { " OR " }))
    }

    fn choice(&self, condition: &str, yes: &str, no: &str) -> String {
        format!("(CASE WHEN {condition} THEN {yes} ELSE {no} END)")
    }

    fn call(&self, call: Call, arguments: &[String]) -> Result<String, Reason> {
        let [first, rest @ ..] = arguments else { return Err("it calls a function of nothing") };
        let second = rest.first().map_or("", String::as_str);
        Ok(match call {
            Call::Size => format!("length({first})"),
            Call::StartsWith => format!("(substr({first}, 1, length({second})) = {second})"),
            Call::EndsWith => format!(
                "(length({first}) >= length({second}) AND substr({first}, length({first}) - length({second}) + 1) = {second})"
            ),
            Call::Contains => match self.dialect {
                Dialect::Sqlite => format!("(instr({first}, {second}) > 0)"),
                Dialect::Postgresql => format!("(strpos({first}, {second}) > 0)"),
            },
            Call::Double => first.clone(),
            Call::Int => return Err("it makes a whole number of another one"),
        })
    }

    fn open(&mut self, name: &str, list: &Place) -> Result<(), Reason> {
        let (from, of) = self.rows(name, list)?;
        self.open.push(format!("SELECT 1 FROM {from} WHERE {of}"));
        Ok(())
    }

    fn close(&mut self, condition: &str) -> String {
        let select = self.open.pop().unwrap_or_default();
        match condition {
            "TRUE" => format!("EXISTS ({select})"),
            _ => format!("EXISTS ({select} AND {condition})"),
        }
    }

    fn differ(&mut self, one: &Place, other: &Place) -> Result<String, Reason> {
        let (Root::Item(one, of), Root::Item(other, _)) = (&one.root, &other.root) else {
            return Err("it compares records as a whole");
        };
        let (_, field) = field(self.model, *of);
        let (one, other) = (quoted(one), quoted(other));
        let column = if is_record(field.ty) { "key" } else { "position" };
        Ok(format!("({one}.\"{column}\" != {other}.\"{column}\")"))
    }

    fn member(&mut self, value: &str, list: &Place) -> Result<String, Reason> {
        let (from, of) = self.rows("member", list)?;
        Ok(format!("EXISTS (SELECT 1 FROM {from} WHERE {of} AND \"member\".\"value\" = {value})"))
    }

    fn count(&mut self, list: &Place) -> Option<Result<String, Reason>> {
        let rows = self.rows("counted", list);
        Some(rows.map(|(from, of)| format!("(SELECT count(*) FROM {from} WHERE {of})")))
    }
}
