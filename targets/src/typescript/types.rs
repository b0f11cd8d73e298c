//! Records, unions and scalars as types, and the names of all types.

use std::collections::BTreeSet;

use comity_gen::describe;
use comity_ontology::{
    Model,
    model::{Field, ScalarBase, TypeRef, Union},
};

use super::{
    doc,
    layout::{quoted, write_import, write_union},
    page::PAGE,
};

/// What the generated modules export besides the types of the ontology.
const TAKEN: [&str; 5] = ["Days", "Finding", "Term", "Vocabulary", "Tagged"];

/// The names of the types of an ontology in TypeScript.
pub(super) struct Names {
    vocabularies: Vec<String>,
    scalars: Vec<String>,
    records: Vec<String>,
    unions: Vec<String>,
    /// The names that are escaped.
    pub(super) escaped: Vec<String>,
}

impl Names {
    /// The names; a name that is taken gets an underscore, which no name of a type has.
    pub(super) fn new(model: &Model) -> Self {
        let mut escaped = Vec::new();
        let mut all = |names: Vec<&str>| -> Vec<String> {
            let names = names.into_iter().map(|name| {
                if TAKEN.contains(&name) {
                    escaped.push(name.to_owned());
                    format!("{name}_")
                } else {
                    name.to_owned()
                }
            });
            names.collect()
        };
        let vocabularies = all(model.vocabularies.iter().map(|it| &*it.name).collect());
        let scalars = all(model.scalars.iter().map(|it| &*it.name).collect());
        let records = all(model.records.iter().map(|it| &*it.name).collect());
        let unions = all(model.unions.iter().map(|it| &*it.name).collect());
        Self { vocabularies, scalars, records, unions, escaped }
    }

    pub(super) fn vocabulary(&self, index: usize) -> &str {
        &self.vocabularies[index]
    }

    pub(super) fn record(&self, index: usize) -> &str {
        &self.records[index]
    }

    /// The type of a value.
    pub(super) fn of(&self, ty: TypeRef) -> &str {
        match ty {
            TypeRef::Text | TypeRef::Date | TypeRef::Url => "string",
            TypeRef::Boolean => "boolean",
            TypeRef::Integer | TypeRef::Decimal => "number",
            TypeRef::Vocabulary(i) => &self.vocabularies[i],
            TypeRef::Scalar(i) => &self.scalars[i],
            TypeRef::Record(i) => &self.records[i],
            TypeRef::Union(i) => &self.unions[i],
        }
    }
}

pub(super) fn emit(model: &Model, names: &Names) -> String {
    let mut out = imports(model, names);
    for (i, scalar) in model.scalars.iter().enumerate() {
        let base = match scalar.base {
            ScalarBase::Text => "string",
            ScalarBase::Integer | ScalarBase::Decimal => "number",
        };
        out.push_str(&doc(describe::text(&[&scalar.definition]).as_deref(), ""));
        let (name, line) =
            (&names.scalars[i], format!("export type {} = {base};", names.scalars[i]));
        if PAGE.fits(0, &line) {
            out.push_str(&format!("{line}\n\n"));
        } else {
            out.push_str(&format!("export type {name} =\n  {base};\n\n"));
        }
    }
    if !model.unions.is_empty() {
        out.push_str("/** A record with the tag that tells which one it is. */\n");
        out.push_str("type Tagged<Key extends string, Tag extends string, Fields> = {\n");
        out.push_str("  readonly [key in Key]: Tag;\n} & Fields;\n\n");
    }
    for (i, record) in model.records.iter().enumerate() {
        let about = describe::text(&[&record.definition, &record.note]);
        out.push_str(&doc(about.as_deref(), ""));
        let fields: String = record.fields.iter().map(|field| self::field(names, field)).collect();
        let body = if fields.is_empty() { "{}".to_owned() } else { format!("{{\n{fields}}}") };
        out.push_str(&format!("export interface {} {body}\n\n", names.records[i]));
    }
    for (i, union) in model.unions.iter().enumerate() {
        out.push_str(&doc(describe::text(&[&union.definition]).as_deref(), ""));
        write_union(&names.unions[i], &variants(names, union), "Tagged", &mut out);
        out.push('\n');
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

/// The vocabularies that fields name.
fn imports(model: &Model, names: &Names) -> String {
    let fields = model.records.iter().flat_map(|record| &record.fields);
    let used: BTreeSet<_> = fields
        .filter_map(|field| match field.ty {
            TypeRef::Vocabulary(i) => Some(names.vocabulary(i)),
            _ => None,
        })
        .collect();
    if used.is_empty() {
        return String::new();
    }
    let mut out = String::new();
    write_import("import type", &used.into_iter().collect::<Vec<_>>(), "./terms.js", &mut out);
    out.push('\n');
    out
}

fn field(names: &Names, field: &Field) -> String {
    let mut parts = vec![describe::text(&[&field.definition, &field.note]).unwrap_or_default()];
    parts.extend(
        field.deprecated.as_ref().map(|it| format!("@deprecated {}", describe::deprecation(it))),
    );
    if !field.examples.is_empty() {
        parts.push(format!("@example {}", field.examples.join("; ")));
    }
    let question = if field.is_required() { "" } else { "?" };
    let ty = names.of(field.ty);
    let many = if field.cardinality.is_many() { "readonly " } else { "" };
    let list = if field.cardinality.is_many() { "[]" } else { "" };
    let about = doc(Some(&parts.join("\n\n")), "  ");
    format!("{about}  readonly {}{question}: {many}{ty}{list};\n", field.name)
}

fn variants(names: &Names, union: &Union) -> Vec<Vec<String>> {
    let variants = union.variants.iter().map(|variant| {
        vec![quoted(&union.tag), quoted(&variant.tag), names.records[variant.record].clone()]
    });
    variants.collect()
}
