//! One side of a conflict: the rows of its record, with the columns that its keys are compared by.

use comity_ontology::{
    Model,
    model::{ConflictKey, Field, Path, SIDES, TypeRef},
};

use super::{Reason, SET, condition::Condition};
use crate::sql::table::{is_identity, is_record, quoted, text};

pub(super) struct Side<'m> {
    model: &'m Model,
    pub(super) record: usize,
    place: usize,
    /// What is selected beside the columns of the record.
    columns: Vec<String>,
    /// What the record is joined with for them.
    joins: String,
    /// What its rows fulfil.
    filter: Vec<String>,
}

impl<'m> Side<'m> {
    pub(super) fn new(model: &'m Model, record: usize, place: usize) -> Self {
        let (columns, joins, filter) = Default::default();
        Self { model, record, place, columns, joins, filter }
    }

    fn name(&self) -> String {
        quoted(SIDES[self.place])
    }

    fn field(&self, record: usize, name: &str) -> Result<&'m Field, Reason> {
        let field = self.model.records[record].field(name).map(|(_, field)| field);
        field.ok_or("a key is not a field of its record")
    }

    /// The columns that a key is compared by.
    pub(super) fn key(&mut self, key: &ConflictKey) -> Result<Vec<String>, Reason> {
        let [path] = key.paths.get(self.place).map(Vec::as_slice).unwrap_or_default() else {
            return Err("a key of it is made of several fields");
        };
        let record = &self.model.records[self.record];
        let (name, rest) = path.split_first().ok_or("a key of it is a whole record")?;
        let field = self.field(self.record, name)?;
        let joined = quoted(&path.join("."));
        match (rest, field.ty) {
            ([], TypeRef::Record(_) | TypeRef::Union(_)) => Err("a key of it is a whole record"),
            ([], _) if field.cardinality.is_many() => {
                let table = quoted(&format!("{}.{name}.{SET}", record.name));
                self.join(&format!("{table} AS {joined}"), &joined);
                Ok(vec![self.select(&format!("{joined}.\"value\""))])
            }
            ([], TypeRef::Date) => {
                let ends = ["earliest", "latest"].map(|end| quoted(&format!("{name}.{end}")));
                Ok(ends.map(|end| self.select(&format!("\"row\".{end}"))).into())
            }
            ([], _) => Ok(vec![self.select(&format!("\"row\".{}", quoted(name)))]),
            ([part], TypeRef::Record(inner)) if !field.cardinality.is_many() => {
                let of = self.field(inner, part)?;
                if of.cardinality.is_many() || is_record(of.ty) || of.ty == TypeRef::Date {
                    return Err("a key of it is deep in a record");
                }
                let select = of_records(self.model, name, inner, part);
                self.join(&format!("({select}) AS {joined}"), &joined);
                Ok(vec![self.select(&format!("{joined}.\"value\""))])
            }
            _ => Err("a key of it is deep in a record"),
        }
    }

    fn join(&mut self, what: &str, name: &str) {
        self.joins
            .push_str(&format!("\n    LEFT JOIN {what} ON {name}.\"owner\" = \"row\".\"key\""));
    }

    /// Selects a value; returns the name of its column.
    fn select(&mut self, value: &str) -> String {
        let name = format!("#{}", self.columns.len());
        self.columns.push(format!("{value} AS {}", quoted(&name)));
        name
    }

    /// A query for the values at the paths of a key, each with the row that has it.
    pub(super) fn elements(&self, key: &ConflictKey) -> Result<String, Reason> {
        let paths = key.paths.get(self.place).map(Vec::as_slice).unwrap_or_default();
        let selects =
            paths.iter().map(|path| self.elements_at(path)).collect::<Result<Vec<_>, _>>()?;
        Ok(selects.join(" UNION "))
    }

    fn elements_at(&self, path: &Path) -> Result<String, Reason> {
        let record = &self.model.records[self.record];
        let (name, rest) = path.split_first().ok_or("a key of it is a whole record")?;
        let field = self.field(self.record, name)?;
        match (rest, field.ty) {
            ([part], TypeRef::Record(inner)) if !self.field(inner, part)?.cardinality.is_many() => {
                Ok(of_records(self.model, name, inner, part))
            }
            ([], ty) if !is_record(ty) && field.cardinality.is_many() => {
                let table = quoted(&format!("{}.{name}", record.name));
                Ok(format!("SELECT \"owner\", \"value\" FROM {table}"))
            }
            ([], ty) if !is_record(ty) => {
                let (table, name) = (quoted(&record.name), quoted(name));
                Ok(format!("SELECT \"key\" AS \"owner\", {name} AS \"value\" FROM {table}"))
            }
            _ => Err("a key of it is deep in a record"),
        }
    }

    /// Leaves out what the comparison of the union leaves out.
    pub(super) fn compared(&mut self) -> Result<(), Reason> {
        let unions = self.model.unions.iter();
        let mut unions = unions
            .filter(|union| union.variants.iter().any(|variant| variant.record == self.record));
        let only = unions.find_map(|union| union.comparison.as_ref()?.only.as_ref());
        if let Some(only) = only {
            self.filter.push(Condition::of_row(self.model, self.record).emit(only)?);
        }
        Ok(())
    }

    /// What identifies a row, in words.
    pub(super) fn id(&self) -> String {
        let fields = &self.model.records[self.record].fields;
        let id = fields.iter().find(|field| is_identity(field));
        id.map_or_else(|| "''".to_owned(), |id| format!("{}.{}", self.name(), quoted(&id.name)))
    }

    /// The rows of this side, under its name.
    pub(super) fn from(&self) -> String {
        let mut columns =
            vec!["\"row\".*".to_owned(), "\"node\".\"document\" AS \"#document\"".to_owned()];
        columns.extend_from_slice(&self.columns);
        let filter = if self.filter.is_empty() {
            String::new()
        } else {
            format!("\n    WHERE {}", self.filter.join(" AND "))
        };
        format!(
            "(\n    SELECT {}\n    FROM {} AS \"row\" JOIN \"node\" ON \"node\".\"key\" = \"row\".\"key\"{}{filter}\n) AS {}",
            columns.join(", "),
            quoted(&self.model.records[self.record].name),
            self.joins,
            self.name()
        )
    }
}

/// A query for a field of the records that a field has, each with the row that has the record.
fn of_records(model: &Model, field: &str, inner: usize, part: &str) -> String {
    let (table, part) = (quoted(&model.records[inner].name), quoted(part));
    format!(
        "SELECT \"node\".\"owner\" AS \"owner\", \"in\".{part} AS \"value\" FROM {table} AS \"in\" \
         JOIN \"node\" ON \"node\".\"key\" = \"in\".\"key\" WHERE \"node\".\"field\" = {}",
        text(field)
    )
}
