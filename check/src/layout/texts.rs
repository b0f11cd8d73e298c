//! Texts of several lines in YAML.

use comity_tree::Node;

/// A text that is a block, with the indicator before it, and where that is. The place of the node
/// is that of the content.
pub(super) fn block(node: Node<'_>) -> Option<(usize, String)> {
    let (source, span) = (node.tree().source(), node.span().range());
    let before = source.get(..span.start)?;
    let line = before.rfind('\n')? + 1;
    let head = before[..line].trim_end();
    let word = head.rsplit([' ', '\n']).next()?;
    let is_block = ["|", "|-", ">", ">-"].contains(&word) && before[line..].trim().is_empty();
    let content = source.get(line..span.end).filter(|_| is_block && !span.is_empty())?;
    Some((head.len() - word.len(), format!("{word}\n{content}")))
}

/// A text of several lines, for a place with this indentation; `None` if it has to stay as it is.
pub(super) fn indented(written: &str, indent: usize) -> Option<String> {
    let by = " ".repeat(indent + 2);
    let mut lines = written.lines();
    let head = lines.next()?;
    let rest: Vec<&str> = lines.collect();
    let mut text = head.trim_end().to_owned();
    if !head.starts_with(['|', '>']) {
        // Line ends are folded, with the white space around them.
        for line in rest {
            text.push('\n');
            if !line.trim().is_empty() {
                text.push_str(&by);
                text.push_str(line.trim());
            }
        }
        return Some(text);
    }
    let is_blank = |line: &&str| line.trim_matches([' ', '\r']).is_empty();
    let indentation = |line: &&str| line.len() - line.trim_start_matches(' ').len();
    let own = rest.iter().filter(|line| !is_blank(line)).map(indentation).min()?;
    let end = rest.iter().rposition(|line| !is_blank(line))? + 1;
    for line in &rest[..end] {
        text.push('\n');
        if !is_blank(line) {
            text.push_str(&by);
            text.push_str(line[own..].trim_end_matches('\r'));
        }
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::indented;

    #[test]
    fn the_lines_of_a_text_move_together() {
        assert_eq!(
            indented("|\n    a\n      b\n\n    c\n\n", 2).unwrap(),
            "|\n    a\n      b\n\n    c"
        );
        assert_eq!(indented("'a\n\n        b'", 0).unwrap(), "'a\n\n  b'");
    }
}
