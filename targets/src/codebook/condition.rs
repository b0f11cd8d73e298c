//! Conditions as code, with texts, numbers and names set off.

use super::html::escaped;

/// A condition below its title, as a block of code.
pub(super) fn highlighted(title: &str, source: &str) -> String {
    let mut html = String::new();
    let mut rest = source.trim();
    while let Some(c) = rest.chars().next() {
        let (class, end) = match c {
            '\'' | '"' => {
                let end = rest[1..].find(c).map_or(rest.len(), |end| end + 2);
                ("s", end)
            }
            _ if c.is_ascii_digit() => ("n", end(rest, |c| c.is_ascii_digit() || c == '.')),
            _ if c.is_alphabetic() => {
                let end = end(rest, |c| c.is_alphanumeric() || c == '_');
                (if rest[end..].starts_with('(') { "f" } else { "" }, end)
            }
            _ if c.is_whitespace() => ("", end(rest, char::is_whitespace)),
            _ => ("o", c.len_utf8()),
        };
        let (token, after) = rest.split_at(end);
        let token = escaped(token);
        html.push_str(&match class {
            "" | "o" => token,
            class => format!("<span class=\"{class}\">{token}</span>"),
        });
        rest = after;
    }
    format!(
        "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{title}, as code\"><pre><code>{html}</code></pre></div>\n"
    )
}

fn end(text: &str, is_part: impl Fn(char) -> bool) -> usize {
    text.find(|c| !is_part(c)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::highlighted;

    #[test]
    fn every_character_of_a_condition_is_there() {
        let html = highlighted("Condition", "size(this.a) < 2 && this.b == 'x<y' || '");
        let mut text = String::new();
        for part in html.split('<') {
            text.push_str(part.split_once('>').map_or(part, |(_, text)| text));
        }
        let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&#39;", "'");
        assert_eq!(text.replace("&amp;", "&").trim(), "size(this.a) < 2 && this.b == 'x<y' || '");
        assert!(html.contains("<span class=\"s\">&#39;x&lt;y&#39;</span>"), "{html}");
    }
}
