//! The page that the pages of the texts are found from.

use std::fmt::Write as _;

use super::{
    super::{CoveredText, Figures, figures::percent, stretches},
    STYLE,
    escape::{content, escaped},
    filled, top,
};

const TEMPLATE: &str = include_str!("index.html");

/// Renders the index over texts, each with the name of its page if it has one.
pub(super) fn index(texts: &[(&CoveredText, Option<String>)]) -> String {
    let entries: String = texts.iter().map(|(text, page)| entry(text, page.as_deref())).collect();
    filled(TEMPLATE, |name| match name {
        "style" => STYLE.to_owned(),
        "texts" => entries.clone(),
        _ => String::new(),
    })
}

fn entry(text: &CoveredText, page: Option<&str>) -> String {
    let title = content(super::title(text));
    let lang = super::lang(text);
    let file = content(&text.file);
    let Some(page) = page else {
        return format!(
            "<li><h2{lang} dir=\"auto\">{title}</h2><p class=\"file\">{file}</p>\
             <p>Not available.</p></li>\n"
        );
    };
    let figures = Figures::of(text, &stretches(text));
    let mut html = format!(
        "<li><h2{lang} dir=\"auto\"><a href=\"{}\">{title}</a></h2><p class=\"file\">{file}</p>\n{}",
        escaped(page),
        top::bar(&figures),
    );
    let share = |part| percent(figures.permille(part)).replace(' ', "&nbsp;");
    let _ = writeln!(
        html,
        "<p>{} claimed · {} marked · {} untouched · {} claims · {} characters</p></li>",
        share(figures.claimed),
        share(figures.marked),
        share(figures.untouched),
        figures.claims,
        figures.characters,
    );
    html
}
