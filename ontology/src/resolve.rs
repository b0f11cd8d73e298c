//! From declarations to the model: every name becomes an index, and what is copied is copied.

mod cardinality;
mod comparison;
mod conflict;
mod field;
mod in_context;
mod include;
mod migration;
mod names;
mod origin;
mod part;
mod rule;

mod scalar;
mod stated;
mod template;
mod timeline;

mod toml_text;
mod union;
mod unit;
mod variant;
mod vocabulary;

pub(crate) use names::Names;

use crate::{
    codes,
    layers::Layers,
    model::{Model, Record, TypeRef},
    parse::{Declarations, Word},
    report::Report,
};

/// What a declaration is resolved with.
pub(crate) struct Context<'c, 't> {
    pub(crate) names: &'c Names<'t>,
    pub(crate) languages: &'c [&'t str],
    pub(crate) layers: &'c Layers,
    pub(crate) report: &'c mut Report,
}

/// The model that the declarations mean. What is wrong is reported and left out.
pub(crate) fn resolve(
    declarations: &Declarations<'_>,
    names: &Names<'_>,
    layers: &Layers,
    report: &mut Report,
) -> Model {
    let languages = declarations.languages();
    let context = &mut Context { names, languages: &languages, layers, report };
    let mut model = Model { origins: origin::of(declarations, layers), ..Model::default() };
    for (i, decl) in declarations.vocabularies.iter().enumerate() {
        model.vocabularies.push(vocabulary::resolve(i, decl, context));
    }
    for (i, decl) in declarations.scalars.iter().enumerate() {
        model.scalars.push(scalar::resolve(i, decl, context));
    }
    for (i, decl) in declarations.records.iter().enumerate() {
        let mut record = Record {
            name: names.of(TypeRef::Record(i)),
            definition: decl.definition.resolve(&languages),
            label: decl.label.resolve(&languages),
            note: decl.note.resolve(&languages),
            fields: Vec::new(),
            rules: Vec::new().into(),
            timeline: None,
            location: decl.name.at,
        };
        for field in &decl.fields {
            record.fields.extend(field::resolve(field, &model, context));
        }
        model.records.push(record);
    }
    for (i, decl) in declarations.unions.iter().enumerate() {
        model.unions.push(union::resolve(i, decl, context));
    }
    let origins = include::expand(declarations, &mut model, context);
    variant::resolve(declarations, &mut model, context);
    unit::resolve(declarations, &mut model, context);
    timeline::resolve(declarations, &mut model, context);
    rule::resolve(declarations, &origins, &mut model, context);
    comparison::resolve(declarations, &mut model, context);
    conflict::resolve(declarations, &mut model, context);
    migration::resolve(declarations, &origins, &mut model, context);
    resolve_header(declarations, &mut model, context);
    model
}

fn resolve_header(
    declarations: &Declarations<'_>,
    model: &mut Model,
    context: &mut Context<'_, '_>,
) {
    let header = declarations.header();
    let text = |word: Option<Word<'_>>| word.map_or("", |word| word.text).to_owned();
    model.id = text(header.id);
    model.name = text(header.name);
    model.version = text(header.version);
    model.title = header.title.resolve(context.languages);
    model.definition = header.definition.resolve(context.languages);
    model.languages = context.languages.iter().map(|&tag| tag.to_owned()).collect();
    let roots = declarations.headers.iter().filter_map(|header| header.root);
    // The root of a base is that of what extends it; a base's own findings are not repeated.
    for root in roots {
        let found = context.names.expect_record(root, context.report);
        match (model.root, found) {
            (Some(base), Some(own)) if base != own => {
                let message = format!(
                    "the root is `{}`, and that of the base is `{}`",
                    root.text, model.records[base].name
                );
                let help = "remove `root`: the documents of the base are documents still";
                context.report.help(codes::NARROWS_BASE, root.at, message, help);
            }
            (None, found) => model.root = found,
            _ => {}
        }
    }
}
