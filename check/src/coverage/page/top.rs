//! What stands above the text: the bar, the figures, the legend, and the way to what is untouched.

use std::fmt::Write as _;

use super::{
    super::{Figures, Gap, figures::percent},
    escape::content,
    passages::Passages,
};
use crate::report::text::number;

const LEGEND: &str = "<p class=\"legend\"><span><span class=\"c d1 starts\">1 claim</span></span> \
<span><span class=\"c d2 starts\">2 claims</span></span> <span><span class=\"c d3 starts\">3</span></span> \
<span><span class=\"c d4 starts\">4 or more</span></span> <span><span class=\"m\">marked as not codable</span></span> \
<span><span class=\"u\">untouched</span></span></p>\n";

pub(super) fn top(figures: &Figures, gaps: &[Gap], passages: &Passages) -> String {
    let shares = [
        ("claimed", figures.claimed),
        ("marked", figures.marked),
        ("untouched", figures.untouched),
    ];
    let mut html = String::from("<div class=\"bar\" aria-hidden=\"true\">");
    for (name, part) in shares.iter().filter(|(_, part)| *part > 0) {
        let _ = write!(html, "<span class=\"{name}\" style=\"flex: {part}\"></span>");
    }
    html.push_str("</div>\n<dl class=\"figures\">\n");
    for (name, part) in shares {
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
    ];
    for (name, count) in counts {
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
