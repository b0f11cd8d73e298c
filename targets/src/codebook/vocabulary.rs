//! The page of a vocabulary: the picture of its order, its terms as a tree, and each term.

use comity_ontology::model::{FieldPart, TypeRef, Vocabulary};

use super::{
    html::{encoded, escaped, paragraphs, tagged},
    page::{Book, Page, ROOT, facts, heading, ids},
    picture::{Direction, Picture, is_too_large, picture},
    term,
};
use crate::codebook::address;

pub(super) fn page(book: &Book<'_>, index: usize) -> Page {
    let vocabulary = &book.model.vocabularies[index];
    let mut main = format!("<div class=\"intro\">\n{}", heading("Vocabulary", &vocabulary.name));
    main.push_str(&paragraphs(&vocabulary.definition, "definition"));
    main.push_str(&paragraphs(&vocabulary.note, "note"));
    let (used, touched) = (users(book, index), ids(book.touches.of_vocabulary(index)));
    main.push_str(&facts(&[
        ("Terms", vocabulary.terms.len().to_string()),
        ("From", book.origin(vocabulary.location)),
        ("Used by", used),
        ("Read by", touched),
    ]));
    main.push_str(&order(book, index));
    main.push_str("</div>\n");
    let tree = tree(vocabulary);
    main.push_str(&format!(
        "<nav class=\"outline\" aria-label=\"Terms\">\n<h2>Terms</h2>\n{tree}</nav>\n<div class=\"terms\">\n"
    ));
    let below = term::Below::new(vocabulary);
    for (term, _) in walk(vocabulary) {
        main.push_str(&term::article(book, index, term, &below));
    }
    main.push_str("</div>\n");
    let path = address::of("vocabularies", &vocabulary.name);
    Page {
        path,
        title: vocabulary.name.clone(),
        main: format!("<div class=\"split\">\n{main}</div>"),
    }
}

/// The fields that hold terms of a vocabulary.
fn users(book: &Book<'_>, index: usize) -> String {
    let mut links = Vec::new();
    for record in &book.model.records {
        for field in record.fields.iter().filter(|it| it.ty == TypeRef::Vocabulary(index)) {
            let (page, field) = (address::of("records", &record.name), &field.name);
            links.push(format!(
                "<a href=\"{ROOT}{page}#{}\"><code>{}.{}</code></a>",
                encoded(field),
                escaped(&record.name),
                escaped(field)
            ));
        }
    }
    links.join(" ")
}

/// Whether a vocabulary has the stages of something: a field with the state of a record holds it.
fn is_lifecycle(book: &Book<'_>, index: usize) -> bool {
    let mut fields = book.model.records.iter().flat_map(|record| &record.fields);
    fields.any(|it| it.part == Some(FieldPart::State) && it.ty == TypeRef::Vocabulary(index))
}

fn order(book: &Book<'_>, index: usize) -> String {
    let vocabulary = &book.model.vocabularies[index];
    let is_lifecycle = is_lifecycle(book, index);
    let direction = if is_lifecycle { Direction::Right } else { Direction::Up };
    let Some(picture) = picture(vocabulary, direction, "", |_| String::new()) else {
        return if is_too_large(vocabulary) {
            "<p class=\"outside\">Its order is too large for a picture: each term has those that it ranks above \
             and below.</p>\n"
                .to_owned()
        } else {
            String::new()
        };
    };
    let (title, about) = if is_lifecycle {
        ("Stages", "A line leads from a stage to those that may follow it.")
    } else {
        ("Order", "A term ranks above every term that a line leads down to. Others do not compare.")
    };
    let mut html = figure(title, about, &picture);
    if !picture.outside.is_empty() {
        let links = picture.outside.iter().map(|term| book.term_link(index, *term));
        let links = links.collect::<Vec<_>>().join(", ");
        html.push_str(&format!("<p class=\"outside\">Compared with none: {links}.</p>\n"));
    }
    html
}

/// A picture that scrolls where there is no room for it.
pub(super) fn figure(title: &str, about: &str, picture: &Picture) -> String {
    let svg = &picture.svg;
    let rows = picture.bases.iter().enumerate().map(|(index, basis)| {
        let basis = if basis.is_empty() { "not attested" } else { basis };
        format!(
            "<li><svg viewBox=\"0 0 36 8\" aria-hidden=\"true\"><path class=\"b{index}\" d=\"M0 4H36\"/>\
             </svg>{}</li>\n",
            escaped(basis)
        )
    });
    let legend = match picture.bases.len() {
        0 | 1 => String::new(),
        _ => format!("<ul class=\"bases\">\n{}</ul>\n", rows.collect::<String>()),
    };
    format!(
        "<h2>{title}</h2>\n<figure>\n<figcaption>{about}\n{legend}</figcaption>\n<div class=\"scroll\" \
         role=\"region\" tabindex=\"0\" aria-label=\"{title}, as a picture\">\n{svg}</div>\n</figure>\n"
    )
}

/// The terms of a vocabulary, each below its first broader term, with their depths.
pub(super) fn walk(vocabulary: &Vocabulary) -> Vec<(usize, usize)> {
    let mut narrower = vec![Vec::new(); vocabulary.terms.len()];
    let mut tops = Vec::new();
    for (index, term) in vocabulary.terms.iter().enumerate() {
        match term.broader.first() {
            Some(broader) => narrower[*broader].push(index),
            None => tops.push(index),
        }
    }
    let mut walked = Vec::new();
    let mut open: Vec<(usize, usize)> = tops.iter().rev().map(|top| (*top, 0)).collect();
    while let Some((term, depth)) = open.pop() {
        walked.push((term, depth));
        open.extend(narrower[term].iter().rev().map(|term| (*term, depth + 1)));
    }
    walked
}

fn tree(vocabulary: &Vocabulary) -> String {
    let mut html = String::from("<ul>\n");
    let mut above = 0;
    for (index, (term, depth)) in walk(vocabulary).into_iter().enumerate() {
        let term = &vocabulary.terms[term];
        if index > 0 {
            match depth.cmp(&above) {
                std::cmp::Ordering::Greater => html.push_str("\n<ul>\n"),
                _ => html.push_str(&format!("</li>\n{}", "</ul></li>\n".repeat(above - depth))),
            }
        }
        above = depth;
        let label = match term.label.entries.first() {
            Some((language, label)) => tagged(language, label),
            None => escaped(&term.code),
        };
        html.push_str(&format!("<li><a href=\"#{}\">{label}</a>", encoded(&term.code)));
    }
    html.push_str(&format!("</li>\n{}</ul>\n", "</ul></li>\n".repeat(above)));
    html
}
