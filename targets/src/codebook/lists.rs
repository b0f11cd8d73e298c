//! The first page, the lists of what has a page, and the short pages of unions and scalars.

use comity_ontology::model::{Scalar, ScalarBase, TypeRef, Union};

use super::{
    address,
    html::{escaped, paragraphs, prose, tagged},
    page::{Book, Page, ROOT, code_link, facts, heading, link},
    term::labels,
};

/// What a card needs: the name, what it is, and how much is in it.
type Card<'c> = (&'c str, &'c str, String);

/// The first page.
pub(super) fn home(book: &Book<'_>) -> Page {
    let model = book.model;
    let titles = model.title.entries.iter().skip(1);
    let titles = titles.map(|(language, title)| tagged(language, title)).collect::<Vec<_>>();
    let terms: usize = model.vocabularies.iter().map(|it| it.terms.len()).sum();
    let mut main = format!(
        "<div class=\"hero\">\n<p class=\"kind\">Codebook</p>\n<h1>{}</h1>\n<p class=\"titles\">{}</p>\n{}",
        escaped(book.title()),
        titles.join(" · "),
        paragraphs(&model.definition, "definition")
    );
    main.push_str("<button type=\"button\" class=\"find wide\" hidden><span>Search in any language</span><kbd aria-hidden=\"true\">/</kbd></button>\n<ul class=\"figures\">\n");
    for (count, what) in [
        (terms, "terms"),
        (model.vocabularies.len(), "vocabularies"),
        (model.records.len(), "records"),
        (book.rules.len(), "rules"),
        (model.conflicts.len(), "conflicts"),
        (model.languages.len(), "languages"),
    ] {
        main.push_str(&format!("<li><strong>{count}</strong> {what}</li>\n"));
    }
    main.push_str("</ul>\n");
    let bases =
        model.bases().iter().map(|base| format!("<code>{}</code>", escaped(&base.to_string())));
    let root = model.root.map(|root| book.type_link(TypeRef::Record(root)));
    main.push_str(&facts(&[
        ("A document is", root.unwrap_or_default()),
        ("Extends", bases.collect::<Vec<_>>().join(" ")),
        ("IRI", format!("<code>{}</code>", escaped(&model.id))),
    ]));
    main.push_str("</div>\n");
    for (folder, title, _) in &book.sections {
        let cards = cards(book, folder);
        let list = format!("{ROOT}{folder}/index.html");
        // Rules and conflicts are many, and have a list of their own.
        if matches!(*folder, "rules" | "conflicts") {
            let all = link(&list, &format!("All {} {}", cards.len(), title.to_lowercase()));
            main.push_str(&format!("<h2>{title}</h2>\n<p>{all}</p>\n"));
        } else {
            main.push_str(&format!("<h2>{}</h2>\n{}", link(&list, title), grid(folder, &cards)));
        }
    }
    Page { path: "index.html".to_owned(), title: book.title().to_owned(), main }
}

/// The list of what has a page in a folder.
pub(super) fn list(book: &Book<'_>, folder: &'static str, title: &str) -> Page {
    let cards = cards(book, folder);
    let mut main = heading("Codebook", title);
    main.push_str(&match folder {
        "rules" | "conflicts" => {
            let rows = cards.iter().map(|(name, about, more)| {
                let page = code_link(&address::of(folder, name), name);
                format!("<li>{page} <small>{more}</small><br>{}</li>\n", prose(about))
            });
            format!("<ul class=\"rows\">\n{}</ul>\n", rows.collect::<String>())
        }
        _ => grid(folder, &cards),
    });
    Page { path: format!("{folder}/index.html"), title: title.to_owned(), main }
}

fn grid(folder: &str, cards: &[Card<'_>]) -> String {
    let mut html = String::from("<ul class=\"cards\">\n");
    for (name, about, more) in cards {
        let (page, name) = (address::of(folder, name), escaped(name));
        html.push_str(&format!(
            "<li><a href=\"{ROOT}{page}\">{name}</a> <small>{more}</small><p>{}</p></li>\n",
            prose(about)
        ));
    }
    html.push_str("</ul>\n");
    html
}

fn cards<'b>(book: &'b Book<'_>, folder: &str) -> Vec<Card<'b>> {
    let model = book.model;
    let count = |count: usize, one: &str| match count {
        1 => format!("1 {one}"),
        _ => format!("{count} {one}s"),
    };
    match folder {
        "vocabularies" => {
            let all = model.vocabularies.iter();
            all.map(|it| (&*it.name, it.definition.first(), count(it.terms.len(), "term")))
                .collect()
        }
        "records" => {
            let all = model.records.iter();
            all.map(|it| (&*it.name, it.definition.first(), count(it.fields.len(), "field")))
                .collect()
        }
        "unions" => {
            let all = model.unions.iter();
            all.map(|it| (&*it.name, it.definition.first(), count(it.variants.len(), "variant")))
                .collect()
        }
        "scalars" => {
            let all = model.scalars.iter();
            all.map(|it| (&*it.name, it.definition.first(), String::new())).collect()
        }
        "rules" => {
            let all = book.rules.iter().map(|it| {
                let records = it.records.iter().map(|record| &*model.records[*record].name);
                let records = records.collect::<Vec<_>>().join(", ");
                (&*it.rule.id, it.rule.definition.first(), escaped(&records))
            });
            all.collect()
        }
        _ => {
            let all = model.conflicts.iter();
            all.map(|it| (&*it.id, it.definition.first(), String::new())).collect()
        }
    }
}

/// The page of a union: its variants.
pub(super) fn union(book: &Book<'_>, union: &Union) -> Page {
    let mut main = heading("Union", &union.name);
    main.push_str(&paragraphs(&union.definition, "definition"));
    let tag = format!("<code>{}</code>", escaped(&union.tag));
    main.push_str(&facts(&[("Chosen by", tag), ("From", book.origin(union.location))]));
    main.push_str("<h2>Variants</h2>\n<ul class=\"rows\">\n");
    for variant in &union.variants {
        let record = &book.model.records[variant.record];
        main.push_str(&format!(
            "<li><code>{}</code> {}\n{}<br>{}</li>\n",
            escaped(&variant.tag),
            book.type_link(TypeRef::Record(variant.record)),
            labels(&record.label, 0),
            prose(record.definition.first())
        ));
    }
    main.push_str("</ul>\n");
    Page { path: address::of("unions", &union.name), title: union.name.clone(), main }
}

/// The page of a scalar: what its values look like.
pub(super) fn scalar(book: &Book<'_>, scalar: &Scalar) -> Page {
    let mut main = heading("Scalar", &scalar.name);
    main.push_str(&paragraphs(&scalar.definition, "definition"));
    let code = |text: &str| format!("<code>{}</code>", escaped(text));
    let number = |number: Option<u32>| number.map(|it| it.to_string()).unwrap_or_default();
    let bound = |bound: &Option<String>| bound.as_deref().map(code).unwrap_or_default();
    let examples = scalar.examples.iter().map(|it| code(it)).collect::<Vec<_>>().join(" ");
    let base = match scalar.base {
        ScalarBase::Text => "text",
        ScalarBase::Integer => "integer",
        ScalarBase::Decimal => "decimal",
    };
    main.push_str(&facts(&[
        ("Base", base.to_owned()),
        ("Pattern", scalar.pattern.as_ref().map(|it| code(it.to_ecma())).unwrap_or_default()),
        ("At least", bound(&scalar.min)),
        ("At most", bound(&scalar.max)),
        ("Shortest", number(scalar.min_length)),
        ("Longest", number(scalar.max_length)),
        ("Examples", examples),
        ("From", book.origin(scalar.location)),
    ]));
    Page { path: address::of("scalars", &scalar.name), title: scalar.name.clone(), main }
}
