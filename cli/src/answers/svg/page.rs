//! The elements of a picture, as they are written.

use std::fmt::Write as _;

use comity_tree::is_hidden;

const STYLE: &str = include_str!("style.css");

/// A picture that grows downwards.
pub(super) struct Page {
    width: f64,
    y: f64,
    /// What is behind everything else.
    behind: String,
    body: String,
}

impl Page {
    pub(super) fn new(width: f64) -> Self {
        Self { width, y: 0.0, behind: String::new(), body: String::new() }
    }

    /// How far down the picture reaches.
    pub(super) fn y(&self) -> f64 {
        self.y
    }

    pub(super) fn down(&mut self, by: f64) {
        self.y += by;
    }

    pub(super) fn up(&mut self, by: f64) {
        self.y -= by;
    }

    /// Begins a group that shows a text when it is pointed at.
    pub(super) fn open(&mut self, tooltip: &str) {
        let _ = writeln!(self.body, "<g><title>{}</title>", escaped(tooltip));
    }

    pub(super) fn close(&mut self) {
        self.body.push_str("</g>\n");
    }

    /// A text that begins at the current place.
    pub(super) fn text(&mut self, x: f64, class: &str, text: &str) {
        self.text_at(x, self.y, class, text);
    }

    pub(super) fn text_at(&mut self, x: f64, y: f64, class: &str, text: &str) {
        let text = escaped(text);
        let _ = writeln!(self.body, r#"<text x="{x:.1}" y="{y:.1}" class="{class}">{text}</text>"#);
    }

    /// A text with its middle at a place.
    pub(super) fn text_middle(&mut self, x: f64, class: &str, text: &str) {
        self.text_at(x, self.y, &format!("{class} middle"), text);
    }

    pub(super) fn line(&mut self, from: (f64, f64), to: (f64, f64), class: &str) {
        line(&mut self.body, from, to, class);
    }

    pub(super) fn line_behind(&mut self, from: (f64, f64), to: (f64, f64), class: &str) {
        line(&mut self.behind, from, to, class);
    }

    pub(super) fn circle(&mut self, x: f64, y: f64, radius: f64, class: &str) {
        let _ = writeln!(
            self.body,
            r#"<circle cx="{x:.1}" cy="{y:.1}" r="{radius}" class="{class}"/>"#
        );
    }

    /// A bar from left to right around a height.
    pub(super) fn bar(&mut self, (left, right): (f64, f64), y: f64, half: f64, class: &str) {
        let (top, width, height) = (y - half, (right - left).max(1.0), 2.0 * half);
        let _ = writeln!(
            self.body,
            r#"<rect x="{left:.1}" y="{top:.1}" width="{width:.1}" height="{height}" rx="{half}" class="{class}"/>"#
        );
    }

    pub(super) fn triangle(&mut self, corners: [(f64, f64); 3], class: &str) {
        let points = corners.map(|(x, y)| format!("{x:.1},{y:.1}")).join(" ");
        let _ = writeln!(self.body, r#"<polygon points="{points}" class="{class}"/>"#);
    }

    /// The whole picture.
    pub(super) fn finish(self, title: &str, description: &str, lang: &str) -> String {
        let Self { width, y, behind, body } = self;
        let height = y + 20.0;
        let (title, description, lang) = (escaped(title), escaped(description), escaped(lang));
        format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" xml:lang="{lang}" lang="{lang}" role="img" aria-labelledby="timeline-title timeline-description">
<title id="timeline-title">{title}</title>
<desc id="timeline-description">{description}</desc>
<style>
{STYLE}</style>
<rect width="{width}" height="{height}" class="ground"/>
{behind}{body}</svg>
"#
        )
    }
}

fn line(out: &mut String, from: (f64, f64), to: (f64, f64), class: &str) {
    let ((x1, y1), (x2, y2)) = (from, to);
    let _ = writeln!(
        out,
        r#"<line x1="{x1:.1}" y1="{y1:.1}" x2="{x2:.1}" y2="{y2:.1}" class="{class}"/>"#
    );
}

/// The height of a line's letters, counted from the top of its row.
pub(super) fn baseline(top: f64, index: usize, line: f64) -> f64 {
    top + line * (count(index) + 1.0) - 5.0
}

/// A number of lines.
pub(super) fn count(lines: usize) -> f64 {
    f64::from(u16::try_from(lines).unwrap_or(u16::MAX))
}

/// Text as XML holds it, without what XML cannot hold and what is hidden.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push('\n'),
            '\u{fffe}' | '\u{ffff}' => {}
            sign if is_hidden(sign) => out.push(char::REPLACEMENT_CHARACTER),
            sign => out.push(sign),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn nothing_in_a_text_is_taken_for_a_tag() {
        assert_eq!(escaped("a<b>&\"c\"\u{1}\n"), "a&lt;b&gt;&amp;&quot;c&quot;\u{fffd}\n");
    }
}
