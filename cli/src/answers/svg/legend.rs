//! What the marks of a picture mean, below it: only those that it has.

use comity_questions::{Timeline, TimelineEntry};
use comity_tree::Date;

use super::{flow::wrapped, page::Page};
use crate::answers::fixed::{COVERED, DENIED, FIRM, Fixed, OPEN, UNSURE, WITHIN, say};

/// The height of a line, and the size of its letters.
const LINE: f64 = 17.0;
const SIZE: f64 = 12.0;
/// How long the sample of a bar is.
const BAR: f64 = 18.0;

/// A mark: whether an entry has it, what it means, and the drawing of a sample around a place.
struct Key {
    is_on: fn(&TimelineEntry<'_>) -> bool,
    means: Fixed,
    sample: fn(&mut Page, f64, f64),
}

const KEYS: [Key; 6] = [
    Key {
        is_on: |entry| entry.date().is_some() && entry.is_firm() && !entry.claim().is_denied(),
        means: FIRM,
        sample: |page, x, y| page.circle(x, y, 4.5, "key full"),
    },
    Key {
        is_on: |entry| !entry.is_firm(),
        means: OPEN,
        sample: |page, x, y| page.circle(x, y, 4.5, "key hollow"),
    },
    Key {
        is_on: |entry| entry.claim().is_denied(),
        means: DENIED,
        sample: |page, x, y| page.line((x - 6.0, y + 6.0), (x + 6.0, y - 6.0), "struck"),
    },
    Key {
        is_on: |entry| entry.date().is_some_and(is_wide),
        means: WITHIN,
        sample: |page, x, y| page.bar((x - BAR / 2.0, x + BAR / 2.0), y, 4.5, "key full within"),
    },
    Key {
        is_on: |entry| entry.date().is_some_and(|it| it.is_approximate() || it.is_uncertain()),
        means: UNSURE,
        sample: |page, x, y| page.circle(x, y, 4.5, "key full unsure"),
    },
    Key {
        is_on: |entry| entry.covers().is_some(),
        means: COVERED,
        sample: |page, x, y| page.bar((x - BAR / 2.0, x + BAR / 2.0), y, 1.5, "key full"),
    },
];

/// Whether a date is a period within which something was, and not through which it lasted.
fn is_wide(date: &Date) -> bool {
    date.earliest() != date.latest() && !date.as_str().contains('/')
}

/// Draws the legend from a margin on.
pub(super) fn draw(
    page: &mut Page,
    timeline: &Timeline<'_>,
    lang: &str,
    (left, right): (f64, f64),
) {
    let used = KEYS.iter().filter(|key| timeline.entries().iter().any(key.is_on));
    page.down(12.0);
    for key in used {
        page.down(LINE);
        let place = page.y() - 4.0;
        (key.sample)(page, left + BAR / 2.0, place);
        let text = left + BAR + 10.0;
        for (index, line) in wrapped(say(key.means, lang), right - text, SIZE).iter().enumerate() {
            if index > 0 {
                page.down(LINE);
            }
            page.text(text, "soft", line);
        }
    }
}
