//! The page of a record: its fields, its rules, and the stages that it goes through.

use comity_ontology::model::{
    Cardinality, Field, FieldPart, FieldRole, Literal, Record, Scope, TypeRef,
};

use super::{
    address,
    html::{encoded, escaped, paragraphs, prose, tagged},
    page::{Book, Page, ROOT, code_link, facts, heading},
    picture::{Direction, picture},
    term::{deprecated, labels},
    vocabulary::figure,
};

pub(super) fn page(book: &Book<'_>, record: &Record) -> Page {
    let mut main = format!("<div class=\"intro\">\n{}", heading("Record", &record.name));
    main.push_str(&labels(&record.label, 0));
    main.push_str(&paragraphs(&record.definition, "definition"));
    main.push_str(&paragraphs(&record.note, "note"));
    let unions = book.model.unions.iter().flat_map(|union| {
        let of =
            union.variants.iter().filter(|it| book.model.records[it.record].name == record.name);
        of.map(|variant| {
            let page = address::of("unions", &union.name);
            let (name, tag) = (escaped(&union.name), escaped(&variant.tag));
            format!(
                "<a href=\"{ROOT}{page}\">{name}</a> as <code>{}: {tag}</code>",
                escaped(&union.tag)
            )
        })
    });
    main.push_str(&facts(&[
        ("Variant of", unions.collect::<Vec<_>>().join(", ")),
        ("From", book.origin(record.location)),
    ]));
    main.push_str(&stages(book, record));
    main.push_str("</div>\n<nav class=\"outline\" aria-label=\"Fields\">\n<h2>Fields</h2>\n<ul>\n");
    let groups = groups(book, record);
    for (from, fields) in &groups {
        if let Some(from) = from {
            main.push_str(&format!("<li class=\"from\">From {}</li>\n", escaped(&from.name)));
        }
        for field in fields {
            let must = if field.is_required() { " <small>required</small>" } else { "" };
            let (link, name) = (encoded(&field.name), escaped(&field.name));
            main.push_str(&format!("<li><a href=\"#{link}\"><code>{name}</code></a>{must}</li>\n"));
        }
    }
    main.push_str("</ul>\n</nav>\n<div class=\"terms\">\n");
    for (from, fields) in &groups {
        if let Some(from) = from {
            let page = address::of("records", &from.name);
            let from = escaped(&from.name);
            main.push_str(&format!("<h2>From <a href=\"{ROOT}{page}\">{from}</a></h2>\n"));
        }
        for one in fields {
            main.push_str(&field(book, one));
        }
    }
    if !record.rules.is_empty() {
        main.push_str("<h2>Rules</h2>\n<ul class=\"rows\">\n");
        for rule in &record.rules {
            let page = code_link(&address::of("rules", &rule.id), &rule.id);
            main.push_str(&format!("<li>{page}<br>{}</li>\n", prose(rule.definition.first())));
        }
        main.push_str("</ul>\n");
    }
    main.push_str("</div>\n");
    let path = address::of("records", &record.name);
    Page { path, title: record.name.clone(), main: format!("<div class=\"split\">\n{main}</div>") }
}

/// The fields of a record, its own first, and then those of each record that it includes: the one
/// with the fewest fields is the one that defines them.
fn groups<'m>(book: &Book<'m>, record: &'m Record) -> Vec<(Option<&'m Record>, Vec<&'m Field>)> {
    let mut groups: Vec<(Option<&Record>, Vec<&Field>)> = vec![(None, Vec::new())];
    for field in &record.fields {
        let has = |other: &&Record| other.fields.iter().any(|it| it.location == field.location);
        let first = book.model.records.iter().filter(has).min_by_key(|it| it.fields.len());
        let from = first.filter(|first| first.fields.len() < record.fields.len());
        let name = from.map(|from| &from.name);
        match groups.iter_mut().find(|(other, _)| other.map(|other| &other.name) == name) {
            Some((_, fields)) => fields.push(field),
            None => groups.push((from, vec![field])),
        }
    }
    groups
}

fn field(book: &Book<'_>, field: &Field) -> String {
    let name = escaped(&field.name);
    let label = match field.label.entries.first() {
        Some((language, label)) => format!(" {}", tagged(language, label)),
        None => String::new(),
    };
    let mut html = format!(
        "<article class=\"term field\" id=\"{name}\">\n<h3><code>{name}</code>{label} \
         <a class=\"anchor\" href=\"#{}\" aria-label=\"Link to {name}\">#</a></h3>\n\
         <p class=\"code\">{} <small>{}</small></p>\n",
        encoded(&field.name),
        book.type_link(field.ty),
        how_many(field.cardinality)
    );
    html.push_str(&labels(&field.label, 1));
    html.push_str(&field.deprecated.as_ref().map(deprecated).unwrap_or_default());
    html.push_str(&paragraphs(&field.definition, "definition"));
    html.push_str(&paragraphs(&field.note, "note"));
    let examples = field.examples.iter().map(|it| format!("<code>{}</code>", escaped(it)));
    let acts = field.acts.iter().map(|(vocabulary, term)| book.term_link(*vocabulary, *term));
    html.push_str(&facts(&[
        ("Default", default(book, field)),
        ("Unit", unit(book, field)),
        ("Names", role(field).to_owned()),
        ("The day of", acts.collect::<Vec<_>>().join(", ")),
        ("Examples", examples.collect::<Vec<_>>().join(" ")),
        ("From", book.origin(field.location)),
    ]));
    html.push_str("</article>\n");
    html
}

/// How many values a field has, in words.
pub(super) fn how_many(cardinality: Cardinality) -> String {
    match (cardinality.min, cardinality.max) {
        (1, Some(1)) => "required".to_owned(),
        (0, Some(1)) => "optional".to_owned(),
        (0, None) => "any number".to_owned(),
        (min, None) => format!("{min} or more"),
        (min, Some(max)) if min == max => format!("exactly {min}"),
        (min, Some(max)) => format!("{min} to {max}"),
    }
}

fn default(book: &Book<'_>, field: &Field) -> String {
    match (&field.default, field.ty) {
        (Some(Literal::Term(term)), TypeRef::Vocabulary(vocabulary)) => {
            book.term_link(vocabulary, *term)
        }
        (Some(Literal::Text(text)), _) => format!("<code>{}</code>", escaped(text)),
        (Some(Literal::Boolean(value)), _) => format!("<code>{value}</code>"),
        _ => String::new(),
    }
}

/// The term that the unit of a field's value is, or is narrower than.
fn unit(book: &Book<'_>, field: &Field) -> String {
    let (Some(unit), TypeRef::Record(record)) = (field.unit, field.ty) else {
        return String::new();
    };
    let fields = &book.model.records[record].fields;
    let mut vocabularies =
        fields.iter().filter(|it| it.name == "unit").filter_map(|it| match it.ty {
            TypeRef::Vocabulary(vocabulary) => Some(vocabulary),
            _ => None,
        });
    vocabularies.next().map(|it| book.term_link(it, unit)).unwrap_or_default()
}

/// What a value of a field is to other values, in words.
pub(super) fn role(field: &Field) -> &'static str {
    match field.role {
        FieldRole::Plain => "",
        FieldRole::Identity => "the thing itself: no other value has the same id",
        FieldRole::Reference(Scope::Document) => "something that the same document declares",
        FieldRole::Reference(Scope::Corpus) => "something that a document of the corpus declares",
    }
}

/// The stages of what a record describes, with the fields that date them.
fn stages(book: &Book<'_>, record: &Record) -> String {
    let mut html = String::new();
    for (_, state) in record.parts(FieldPart::State) {
        let TypeRef::Vocabulary(index) = state.ty else { continue };
        let vocabulary = &book.model.vocabularies[index];
        let dated = |term: usize| {
            let fields = record.fields.iter().filter(|it| it.acts.contains(&(index, term)));
            fields.map(|field| &*field.name).collect::<Vec<_>>().join(", ")
        };
        let page = format!("{ROOT}{}", address::of("vocabularies", &vocabulary.name));
        if let Some(picture) = picture(vocabulary, Direction::Right, &page, dated) {
            let about = "A line leads from a stage to those that may follow it; below a stage is \
                         the field with its date.";
            html.push_str(&figure("Stages", about, &picture));
        }
    }
    html
}
