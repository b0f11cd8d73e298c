//! Views that answer the first questions, by the parts that the ontology gives to fields.

use comity_ontology::{
    Model,
    model::{FieldPart, Record, TypeRef},
};

use super::table::{is_identity, quoted, text};

/// A view of the dated variants of unions, and one of the parties of each of them.
pub(super) fn views(model: &Model) -> String {
    let unions = model.unions.iter();
    let variants = unions.flat_map(|union| union.variants.iter());
    let variants: Vec<_> =
        variants.map(|variant| (variant.tag.as_str(), &model.records[variant.record])).collect();
    let dated = variants.iter().filter_map(|(tag, record)| dated(tag, record));
    let dated: Vec<_> = dated.collect();
    let parties: Vec<_> = variants.iter().flat_map(|(_, record)| parties(record)).collect();
    let mut sql = String::new();
    for (name, about, selects) in [
        ("timeline", "What happened, with the first and the last day on which it may have.", dated),
        ("party", "Whom a value is about.", parties),
    ] {
        if !selects.is_empty() {
            let selects = selects.join("\nUNION ALL\n");
            sql.push_str(&format!("\n-- {about}\nCREATE VIEW \"{name}\" AS\n{selects};\n"));
        }
    }
    sql
}

fn dated(tag: &str, record: &Record) -> Option<String> {
    let date = record.field_with(FieldPart::Date)?;
    if date.ty != TypeRef::Date || date.cardinality.is_many() {
        return None;
    }
    let id = record.fields.iter().find(|field| is_identity(field));
    let table = quoted(&record.name);
    // A record may have a field with the name of a column of `node`.
    let of = |name: &str| format!("{table}.{}", quoted(name));
    let id = id.map_or_else(|| "NULL".to_owned(), |field| of(&field.name));
    let [date, earliest, latest] =
        ["", ".earliest", ".latest"].map(|end| of(&format!("{}{end}", date.name)));
    Some(format!(
        "SELECT \"node\".\"key\" AS \"key\", \"node\".\"document\" AS \"document\", {} AS \"kind\", {id} AS \"id\", \
         {date} AS \"date\", {earliest} AS \"earliest\", {latest} AS \"latest\"\n\
         FROM {table} JOIN \"node\" ON \"node\".\"key\" = {table}.\"key\" WHERE {date} IS NOT NULL",
        text(tag)
    ))
}

fn parties(record: &Record) -> Vec<String> {
    let parties = record.parts(FieldPart::Parties).map(|(_, field)| field);
    let parties = parties.filter(|field| !super::table::is_record(field.ty));
    let select = parties.map(|field| {
        if field.cardinality.is_many() {
            let table = quoted(&format!("{}.{}", record.name, field.name));
            format!("SELECT \"owner\" AS \"key\", \"value\" AS \"party\" FROM {table}")
        } else {
            let (table, name) = (quoted(&record.name), quoted(&field.name));
            format!("SELECT \"key\", {name} AS \"party\" FROM {table} WHERE {name} IS NOT NULL")
        }
    });
    select.collect()
}
