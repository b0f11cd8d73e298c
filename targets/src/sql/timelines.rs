//! Views that answer which values concern two actors, and what is dated in them, as timelines do.

use comity_ontology::{
    Model,
    model::{Field, FieldPart, FieldRole, Record, Scope, TypeRef},
};

use super::table::{is_identity, is_record, quoted, text};

/// The names of the views, which no record can have.
pub(super) const NAMES: [&str; 5] = ["reference", "entry", "inside", "concern", "moment"];

/// The views of references and moments; none for an ontology without parties.
pub(super) fn views(model: &Model) -> String {
    let Some(root) = model.root() else { return String::new() };
    let actors = actors(model);
    if actors.is_empty() {
        return String::new();
    }
    let references = all(model, |record, field| reference(model, record, field));
    let entries = all(model, |record, field| entry(model, record, field));
    let owners = all(model, owner);
    let empty = |columns: &str| format!("SELECT {columns} FROM \"node\" WHERE FALSE");
    let or_none = |selects: Vec<String>, columns: &str| {
        if selects.is_empty() { empty(columns) } else { selects.join("\nUNION ALL\n") }
    };
    let none = "\"key\", \"record\" AS \"type\", \"record\" AS \"id\"";
    let mut sql = String::new();
    for (name, about, select) in [
        ("reference", "Each id of the registry in a record.", or_none(references, none)),
        ("entry", "Each id that a record declares.", or_none(entries, none)),
        (
            "inside",
            "Each record in a value of a document, but not who says it.",
            inside(model, root),
        ),
        (
            "concern",
            "Whom a value concerns: whom it names, whom the entries that it names name, and to\n-- whom they belong.",
            concern(model, &actors, &or_none(owners, none)),
        ),
        (
            "moment",
            "What a timeline has of a value: each act that it dates, otherwise its state.",
            or_none(
                moments(model),
                "\"key\", \"document\", \"record\" AS \"kind\", \"record\" AS \"id\", \"record\" AS \"act\", \"record\" AS \"date\", \"key\" AS \"earliest\", \"key\" AS \"latest\"",
            ),
        ),
    ] {
        sql.push_str(&format!("\n-- {about}\nCREATE VIEW \"{name}\" AS\n{select};\n"));
    }
    sql
}

/// What is selected for each field, of all records.
fn all(model: &Model, select: impl Fn(&Record, &Field) -> Option<String>) -> Vec<String> {
    let fields = model.records.iter();
    let fields = fields.flat_map(|record| record.fields.iter().map(move |field| (record, field)));
    fields.filter_map(|(record, field)| select(record, field)).collect()
}

/// The scalars of the ids of those who can be parties, by name.
fn actors(model: &Model) -> Vec<&str> {
    let fields = model.records.iter().flat_map(|record| &record.fields);
    let parties = fields.filter(|field| field.part == Some(FieldPart::Parties));
    let mut actors: Vec<&str> = parties
        .filter(|field| field.role == FieldRole::Reference(Scope::Corpus))
        .filter_map(|field| match field.ty {
            TypeRef::Scalar(scalar) => Some(model.scalars[scalar].name.as_str()),
            _ => None,
        })
        .collect();
    actors.sort_unstable();
    actors.dedup();
    actors
}

fn reference(model: &Model, record: &Record, field: &Field) -> Option<String> {
    let (FieldRole::Reference(Scope::Corpus), TypeRef::Scalar(scalar)) = (field.role, field.ty)
    else {
        return None;
    };
    (field.part != Some(FieldPart::Speakers))
        .then(|| values(record, field, &model.scalars[scalar].name))
}

fn entry(model: &Model, record: &Record, field: &Field) -> Option<String> {
    match field.ty {
        TypeRef::Scalar(scalar) if is_identity(field) => {
            Some(values(record, field, &model.scalars[scalar].name))
        }
        _ => None,
    }
}

/// The ids of those to whom an entry belongs.
fn owner(record: &Record, field: &Field) -> Option<String> {
    (field.part == Some(FieldPart::MemberOf) && !is_record(field.ty))
        .then(|| values(record, field, "member-of"))
}

/// The values of a field, with the key of the record and a type.
fn values(record: &Record, field: &Field, ty: &str) -> String {
    let ty = text(ty);
    if field.cardinality.is_many() {
        let table = quoted(&format!("{}.{}", record.name, field.name));
        format!("SELECT \"owner\" AS \"key\", {ty} AS \"type\", \"value\" AS \"id\" FROM {table}")
    } else {
        let (table, name) = (quoted(&record.name), quoted(&field.name));
        format!(
            "SELECT \"key\", {ty} AS \"type\", {name} AS \"id\" FROM {table} WHERE {name} IS NOT NULL"
        )
    }
}

fn inside(model: &Model, root: &Record) -> String {
    let root = text(&root.name);
    let records = model.records.iter().flat_map(|record| {
        let speakers = record.parts(FieldPart::Speakers).map(|(_, field)| field);
        speakers.map(move |field| (record, field))
    });
    let speakers: String = records
        .map(|(record, field)| {
            let (record, field) = (text(&record.name), text(&field.name));
            format!(
                "\n    AND NOT (\"reached\".\"record\" = {record} AND \"node\".\"field\" = {field})"
            )
        })
        .collect();
    format!(
        "WITH RECURSIVE \"reached\" (\"key\", \"record\", \"top\") AS (\n    \
         SELECT \"node\".\"key\", \"node\".\"record\", \"node\".\"key\"\n    \
         FROM \"node\" LEFT JOIN \"node\" AS \"of\" ON \"of\".\"key\" = \"node\".\"owner\"\n    \
         WHERE \"of\".\"record\" = {root} OR (\"node\".\"owner\" IS NULL AND \"node\".\"record\" <> {root})\n    \
         UNION ALL\n    \
         SELECT \"node\".\"key\", \"node\".\"record\", \"reached\".\"top\"\n    \
         FROM \"reached\" JOIN \"node\" ON \"node\".\"owner\" = \"reached\".\"key\"{speakers}\n)\n\
         SELECT \"key\", \"top\" FROM \"reached\""
    )
}

fn concern(model: &Model, actors: &[&str], owners: &str) -> String {
    let actors = actors.iter().map(|actor| text(actor)).collect::<Vec<_>>().join(", ");
    let levels = model.records.iter();
    let levels = levels.filter(|record| record.parts(FieldPart::Level).next().is_some());
    let levels: Vec<_> = levels.map(|record| text(&record.name)).collect();
    let (others, of_levels) = if levels.is_empty() {
        (String::new(), String::new())
    } else {
        let levels = levels.join(", ");
        (
            format!(" WHERE \"node\".\"record\" NOT IN ({levels})"),
            format!(
                "\nUNION\nSELECT \"party\".\"key\", \"party\".\"party\" FROM \"party\" \
                 JOIN \"node\" ON \"node\".\"key\" = \"party\".\"key\" WHERE \"node\".\"record\" IN ({levels})"
            ),
        )
    };
    format!(
        "WITH RECURSIVE \"named\" AS (\n    \
         SELECT \"inside\".\"top\" AS \"key\", \"reference\".\"type\", \"reference\".\"id\"\n    \
         FROM \"inside\" JOIN \"reference\" ON \"reference\".\"key\" = \"inside\".\"key\"\n), \
         \"owners\" AS (\n{owners}\n), \"belongs\" AS (\n    \
         SELECT \"entry\".\"type\", \"entry\".\"id\", \"owners\".\"id\" AS \"owner\"\n    \
         FROM \"entry\" JOIN \"owners\" ON \"owners\".\"key\" = \"entry\".\"key\"\n), \
         \"reached\" (\"key\", \"type\", \"id\") AS (\n    \
         SELECT \"key\", \"type\", \"id\" FROM (\n        \
         SELECT \"key\", \"type\", \"id\" FROM \"named\" WHERE \"type\" IN ({actors})\n        \
         UNION\n        \
         SELECT \"named\".\"key\", \"other\".\"type\", \"other\".\"id\"\n        \
         FROM \"named\" JOIN \"entry\" ON \"entry\".\"type\" = \"named\".\"type\" AND \"entry\".\"id\" = \"named\".\"id\"\n        \
         JOIN \"named\" AS \"other\" ON \"other\".\"key\" = \"entry\".\"key\"\n        \
         WHERE \"named\".\"type\" NOT IN ({actors}) AND \"other\".\"type\" IN ({actors})\n    \
         ) AS \"direct\"\n    \
         UNION\n    \
         SELECT \"reached\".\"key\", \"reached\".\"type\", \"belongs\".\"owner\"\n    \
         FROM \"reached\" JOIN \"belongs\" ON \"belongs\".\"type\" = \"reached\".\"type\" AND \"belongs\".\"id\" = \"reached\".\"id\"\n)\n\
         SELECT \"reached\".\"key\", \"reached\".\"id\" AS \"actor\" FROM \"reached\" \
         JOIN \"node\" ON \"node\".\"key\" = \"reached\".\"key\"{others}{of_levels}"
    )
}

/// A query for each date of each record that timelines have.
fn moments(model: &Model) -> Vec<String> {
    let variants = model.unions.iter().flat_map(|union| &union.variants);
    let variants = variants.map(|variant| (variant.tag.as_str(), &model.records[variant.record]));
    let variants = variants.filter(|(_, record)| record.timeline.is_some());
    variants.flat_map(|(tag, record)| of_record(model, tag, record)).collect()
}

fn of_record(model: &Model, tag: &str, record: &Record) -> Vec<String> {
    let is_single = |field: &&Field| field.ty == TypeRef::Date && !field.cardinality.is_many();
    let of = |name: &str| format!("\"row\".{}", quoted(name));
    let state = record.field_with(FieldPart::State).filter(|field| !field.cardinality.is_many());
    let state = state.map(|field| of(&field.name));
    let code = |&(terms, term): &(usize, usize)| text(&model.vocabularies[terms].terms[term].code);
    let acts: Vec<&Field> =
        record.fields.iter().filter(is_single).filter(|field| !field.acts.is_empty()).collect();
    let mut selects: Vec<String> = Vec::new();
    for field in &acts {
        let codes: Vec<String> = field.acts.iter().map(code).collect();
        let act = match (&state, codes.as_slice()) {
            (Some(state), [first, _, ..]) => {
                let codes = codes.join(", ");
                format!("CASE WHEN {state} IN ({codes}) THEN {state} ELSE {first} END")
            }
            _ => codes[0].clone(),
        };
        let written = format!("{} IS NOT NULL", of(&field.name));
        selects.push(moment(tag, record, &act, Some(field), &written));
    }
    let none = acts.iter().map(|field| format!("{} IS NULL", of(&field.name)));
    let none = none.collect::<Vec<_>>().join(" AND ");
    let date = record.field_with(FieldPart::Date).filter(is_single);
    let state = state.unwrap_or_else(|| "NULL".to_owned());
    let none = if none.is_empty() { "TRUE".to_owned() } else { none };
    selects.push(moment(tag, record, &state, date, &none));
    selects
}

fn moment(tag: &str, record: &Record, act: &str, date: Option<&Field>, condition: &str) -> String {
    let id = record.fields.iter().find(|field| is_identity(field));
    let id = id.map_or_else(|| "NULL".to_owned(), |id| format!("\"row\".{}", quoted(&id.name)));
    let column = |end: &str, ty: &str| match date {
        Some(field) => format!("\"row\".{}", quoted(&format!("{}{end}", field.name))),
        None => format!("CAST(NULL AS {ty})"),
    };
    format!(
        "SELECT \"row\".\"key\" AS \"key\", \"node\".\"document\" AS \"document\", {} AS \"kind\", {id} AS \"id\", \
         {act} AS \"act\", {} AS \"date\", {} AS \"earliest\", {} AS \"latest\"\n\
         FROM {} AS \"row\" JOIN \"node\" ON \"node\".\"key\" = \"row\".\"key\" WHERE {condition}",
        text(tag),
        column("", "TEXT"),
        column(".earliest", "BIGINT"),
        column(".latest", "BIGINT"),
        quoted(&record.name)
    )
}
