//! What is above the text: the bar, the figures, the legend, and the way to what is untouched.

use std::fmt::Write as _;

use super::{
    super::{Figures, Gap, figures::percent},
    escape::content,
    passages::Passages,
};
use crate::report::text::number;

const LEGEND: &str = "<p class=\"legend\"><span><span class=\"c d1 l1\">a range that claims rest on</span></span> \
<span><span class=\"c d1 l1\">two that</span><span class=\"c d2 l1 l2\"> over</span><span class=\"c d1 l2\">lap</span></span> \
<span><span class=\"x\">what claims lean on</span></span> \
<span><span class=\"m\">marked as not codable</span></span> <span><span class=\"u\">untouched</span></span></p>\n";

pub(super) fn top(figures: &Figures, gaps: &[Gap], passages: &Passages) -> String {
    let mut html = bar(figures);
    html.push_str("<dl class=\"figures\">\n");
    for (name, part) in shares(figures) {
        let share = percent(figures.permille(part));
        let _ = writeln!(
            html,
            "<div><dt><span class=\"key {name}\"></span>{name}</dt><dd>{share} <small>{part}</small></dd></div>"
        );
    }
    let counts = [
        ("characters", figures.characters),
        ("claims", figures.claims),
        ("their ranges", figures.ranges),
        ("ranges marked", figures.marks),
        ("most claims over one character", figures.deepest),
        ("characters of markup", figures.markup),
    ];
    let is_shown = |(name, count): &(&str, usize)| *count > 0 || !name.ends_with("markup");
    for (name, count) in counts.into_iter().filter(is_shown) {
        let _ = writeln!(html, "<div><dt>{name}</dt><dd>{count}</dd></div>");
    }
    html.push_str("</dl>\n");
    if !gaps.is_empty() {
        let ranges = number(gaps.len(), "range");
        let _ = writeln!(html, "<details class=\"gaps\"><summary>{ranges} untouched</summary><ul>");
        for gap in gaps {
            let (id, excerpt) = (passages.id(gap.range.start), gap.excerpt());
            let _ = writeln!(html, "<li><a href=\"#{id}\">{}</a></li>", content(&excerpt));
        }
        html.push_str("</ul></details>\n");
    }
    html + LEGEND
}

/// The shares as one bar.
pub(super) fn bar(figures: &Figures) -> String {
    let parts = shares(figures).into_iter().filter(|(_, part)| *part > 0);
    let told = |(name, part)| format!("{} {name}", percent(figures.permille(part)));
    let label: Vec<String> = parts.clone().map(told).collect();
    let mut html = format!("<div class=\"bar\" role=\"img\" aria-label=\"{}\">", label.join(", "));
    for (name, part) in parts {
        let _ = write!(html, "<span class=\"{name}\" style=\"flex: {part}\"></span>");
    }
    html.push_str("</div>\n");
    html
}

fn shares(figures: &Figures) -> Vec<(&'static str, usize)> {
    let parts = [
        ("claimed", figures.claimed),
        ("context", figures.context),
        ("marked", figures.marked),
        ("untouched", figures.untouched),
    ];
    parts.into_iter().filter(|(name, _)| figures.entries > 0 || *name != "context").collect()
}
