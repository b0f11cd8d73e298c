//! What the loader has to know of the tables: which fields a record has, and what is in them.

use comity_ontology::{
    Model,
    model::{Field, TypeRef, Union},
};

use crate::text::quoted;

pub(super) fn layout(model: &Model) -> String {
    let records = model.records.iter().map(|record| {
        let fields = record
            .fields
            .iter()
            .map(|one| format!("      {}: {}", quoted(&one.name), field(model, one)));
        format!(
            "    {}: {{\n{}\n    }}",
            quoted(&record.name),
            fields.collect::<Vec<_>>().join(",\n")
        )
    });
    let main = model.root().and_then(|root| {
        root.fields.iter().find_map(|field| match field.ty {
            TypeRef::Union(union) => Some(&model.unions[union]),
            _ => None,
        })
    });
    let main = main.map_or_else(|| "null".to_owned(), |main| union(model, main));
    let records = records.collect::<Vec<_>>().join(",\n");
    let root = model.root().map_or_else(|| "null".to_owned(), |root| quoted(&root.name));
    format!(
        "{{\n  \"root\": {root},\n  \"main\": {main},\n  \"records\": {{\n{records}\n  }}\n}}\n"
    )
}

fn field(model: &Model, field: &Field) -> String {
    let many = field.cardinality.is_many();
    let what = match field.ty {
        TypeRef::Record(index) => format!("\"record\": {}", quoted(&model.records[index].name)),
        TypeRef::Union(index) => format!("\"union\": {}", union(model, &model.unions[index])),
        TypeRef::Date => "\"date\": true".to_owned(),
        TypeRef::Integer | TypeRef::Decimal => "\"number\": true".to_owned(),
        _ => return format!("{{ \"many\": {many} }}"),
    };
    format!("{{ \"many\": {many}, {what} }}")
}

fn union(model: &Model, union: &Union) -> String {
    let variants = union.variants.iter().map(|variant| {
        format!("{}: {}", quoted(&variant.tag), quoted(&model.records[variant.record].name))
    });
    let variants = variants.collect::<Vec<_>>().join(", ");
    format!("{{ \"tag\": {}, \"variants\": {{ {variants} }} }}", quoted(&union.tag))
}
