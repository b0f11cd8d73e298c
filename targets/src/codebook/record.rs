//! The page of a record: its fields, its rules, and the stages that it goes through.

use comity_ontology::model::{Cardinality, Field, Literal, Part, Record, Role, Scope, TypeRef};

use super::{
    address,
    html::{encoded, escaped, paragraphs, prose, tagged},
    page::{Book, Page, ROOT, code_link, facts, heading},
    picture::{Direction, picture},
    term::deprecated,
    vocabulary::figure,
};

pub(super) fn page(book: &Book<'_>, record: &Record) -> Page {
    let mut main = format!("<div class=\"intro\">\n{}", heading("Record", &record.name));
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
    for field in &record.fields {
        let (name, must) = (
            escaped(&field.name),
            if field.is_required() { " <small>required</small>" } else { "" },
        );
        main.push_str(&format!(
            "<li><a href=\"#{}\"><code>{name}</code></a>{must}</li>\n",
            encoded(&field.name)
        ));
    }
    main.push_str("</ul>\n</nav>\n<div class=\"terms\">\n");
    for one in &record.fields {
        main.push_str(&field(book, one));
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
        Role::Plain => "",
        Role::Identity => "the thing itself: no other value has the same id",
        Role::Reference(Scope::Document) => "something that the same document declares",
        Role::Reference(Scope::Corpus) => "something that a document of the corpus declares",
    }
}

/// The stages of what a record describes, with the fields that date them.
fn stages(book: &Book<'_>, record: &Record) -> String {
    let mut html = String::new();
    for (_, state) in record.parts(Part::State) {
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
            html.push_str(&figure("Stages", about, &picture.svg));
        }
    }
    html
}
