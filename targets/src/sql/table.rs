//! The tables that an ontology becomes: one for each vocabulary and record, and one for each field
//! with a list of values that are no records.

use comity_ontology::{
    Model,
    model::{Field, FieldRole, Literal, Record, Scalar, ScalarBase, TypeRef},
};
use comity_tree::is_hidden;

use super::dialect::Dialect;

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) name: String,
    pub(super) columns: Vec<Column>,
    /// What its rows have to fulfil.
    pub(super) checks: Vec<String>,
    /// Whether it has the values of a field that is a list.
    pub(super) is_list: bool,
}

/// A column: a field, or a part of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Column {
    pub(super) name: String,
    /// What follows the name.
    pub(super) rest: String,
}

/// The tables of the records with their checks, each before those of its lists.
pub(super) fn of_records(
    model: &Model,
    dialect: Dialect,
    checks: impl Fn(usize) -> Vec<String>,
) -> Vec<Table> {
    let records = model.records.iter().enumerate();
    records.flat_map(|(index, record)| of_record(model, record, dialect, checks(index))).collect()
}

fn of_record(model: &Model, record: &Record, dialect: Dialect, checks: Vec<String>) -> Vec<Table> {
    let mut columns = vec![column("key", "INTEGER PRIMARY KEY REFERENCES \"node\" (\"key\")")];
    let mut lists = Vec::new();
    for field in record.fields.iter().filter(|field| !is_record(field.ty)) {
        if field.cardinality.is_many() {
            let name = format!("{}.{}", record.name, field.name);
            let owner = format!("INTEGER NOT NULL REFERENCES {} (\"key\")", quoted(&record.name));
            let mut columns = vec![column("owner", &owner), column("position", "INTEGER NOT NULL")];
            let definition = ty(model, field, "value", dialect);
            columns.push(column("value", &format!("{} NOT NULL{}", definition.0, definition.1)));
            columns.extend(days(field, "value", dialect));
            lists.push(Table { name, columns, checks: Vec::new(), is_list: true });
        } else {
            let (base, checks) = ty(model, field, &field.name, dialect);
            let null = if field.is_required() { " NOT NULL" } else { "" };
            let default = default(model, field, dialect);
            columns.push(column(&field.name, &format!("{base}{null}{default}{checks}")));
            columns.extend(days(field, &field.name, dialect));
        }
    }
    let mut tables = vec![Table { name: record.name.clone(), columns, checks, is_list: false }];
    tables.extend(lists);
    tables
}

fn column(name: &str, rest: &str) -> Column {
    Column { name: name.to_owned(), rest: rest.to_owned() }
}

/// The first and the last day of a date, as numbers from 1970-01-01: no database knows all years.
fn days(field: &Field, name: &str, dialect: Dialect) -> Vec<Column> {
    if field.ty != TypeRef::Date {
        return Vec::new();
    }
    let day = dialect.whole();
    ["earliest", "latest"].map(|end| column(&format!("{name}.{end}"), day)).into()
}

pub(super) fn is_record(ty: TypeRef) -> bool {
    matches!(ty, TypeRef::Record(_) | TypeRef::Union(_))
}

/// The type of a field's values, and the constraints on them.
fn ty(model: &Model, field: &Field, name: &str, dialect: Dialect) -> (String, String) {
    let name = quoted(name);
    match field.ty {
        TypeRef::Boolean => (
            Dialect::BOOLEAN.to_owned(),
            if dialect == Dialect::Sqlite {
                format!(" CHECK ({name} IN (0, 1))")
            } else {
                String::new()
            },
        ),
        TypeRef::Integer => (dialect.whole().to_owned(), whole(&name, dialect)),
        TypeRef::Decimal => ("NUMERIC".to_owned(), number(&name, dialect)),
        TypeRef::Vocabulary(index) => {
            let vocabulary = &model.vocabularies[index].name;
            let table = quoted(&format!("term.{vocabulary}"));
            ("TEXT".to_owned(), format!(" REFERENCES {table} (\"code\")"))
        }
        TypeRef::Scalar(index) => form(&model.scalars[index], &name, dialect),
        _ => ("TEXT".to_owned(), String::new()),
    }
}

/// That a value is a whole number, where a column may have any value.
fn whole(name: &str, dialect: Dialect) -> String {
    match dialect {
        Dialect::Sqlite => format!(" CHECK (typeof({name}) IN ('integer', 'null'))"),
        Dialect::Postgresql => String::new(),
    }
}

fn number(name: &str, dialect: Dialect) -> String {
    match dialect {
        Dialect::Sqlite => format!(" CHECK (typeof({name}) IN ('integer', 'real', 'null'))"),
        Dialect::Postgresql => String::new(),
    }
}

/// What a scalar asks of the form of its values.
fn form(scalar: &Scalar, name: &str, dialect: Dialect) -> (String, String) {
    let (ty, mut checks) = match scalar.base {
        ScalarBase::Text => ("TEXT", String::new()),
        ScalarBase::Integer => (dialect.whole(), whole(name, dialect)),
        ScalarBase::Decimal => ("NUMERIC", number(name, dialect)),
    };
    for (bound, sign) in [(&scalar.min, ">="), (&scalar.max, "<=")] {
        if let Some(bound) = bound {
            checks.push_str(&format!(" CHECK ({name} {sign} {bound})"));
        }
    }
    for (length, sign) in [(scalar.min_length, ">="), (scalar.max_length, "<=")] {
        if let Some(length) = length {
            checks.push_str(&format!(" CHECK (length({name}) {sign} {length})"));
        }
    }
    if let (Some(pattern), Dialect::Postgresql) = (&scalar.pattern, dialect) {
        let pattern = text(pattern.to_ecma());
        checks.push_str(&format!(" CHECK ({name} ~ {pattern})"));
    }
    (ty.to_owned(), checks)
}

fn default(model: &Model, field: &Field, dialect: Dialect) -> String {
    let value = match (&field.default, field.ty) {
        (Some(Literal::Term(term)), TypeRef::Vocabulary(index)) => {
            text(&model.vocabularies[index].terms[*term].code)
        }
        (Some(Literal::Boolean(value)), _) => dialect.truth(*value).to_owned(),
        (Some(Literal::Text(value)), TypeRef::Integer | TypeRef::Decimal) => value.clone(),
        (Some(Literal::Text(value)), _) => text(value),
        _ => return String::new(),
    };
    // A hidden character makes it an expression, which SQLite takes in parentheses alone.
    if value.contains(is_hidden) {
        format!(" DEFAULT ({value})")
    } else {
        format!(" DEFAULT {value}")
    }
}

/// Whether values of a field are ids that no other value has.
pub(super) fn is_identity(field: &Field) -> bool {
    field.role == FieldRole::Identity && !field.cardinality.is_many()
}

/// A name.
pub(super) fn quoted(name: &str) -> String {
    enclosed(name, '"')
}

/// A text.
pub(super) fn text(text: &str) -> String {
    enclosed(text, '\'')
}

/// A text between quotes, which are doubled in it, without the character that no database takes.
fn enclosed(text: &str, quote: char) -> String {
    let mut enclosed = String::with_capacity(text.len() + 2);
    enclosed.push(quote);
    let mut rest = text;
    while let Some(at) = rest.find([quote, '\0']) {
        enclosed.push_str(&rest[..at]);
        if rest[at..].starts_with(quote) {
            enclosed.extend([quote; 2]);
        }
        rest = &rest[at + 1..];
    }
    enclosed.push_str(rest);
    enclosed.push(quote);
    enclosed
}
