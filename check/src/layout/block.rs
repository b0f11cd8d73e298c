//! A document of YAML: lists and maps as blocks, or on one line where they are and fit.

use comity_tree::{Format, Kind, Node, Span, Tree};

use super::{WIDTH, flow::one_line, gaps::Gaps, texts};

/// A document of YAML; `None` if it has something that no tree shows, such as an anchor.
pub(super) fn document(tree: &Tree<'_>) -> Option<String> {
    if !is_plain(tree) {
        return None;
    }
    let root = tree.root();
    let mut gaps = Gaps::new(tree, Format::Yaml);
    match root.kind() {
        Kind::Map | Kind::Seq if is_block(&gaps, root) => children(&mut gaps, root, 0, false)?,
        _ => {
            gaps.lead(root.span().start as usize, 0);
            value(&mut gaps, root, 0)?;
            gaps.trail();
        }
    }
    Some(gaps.finish())
}

/// Whether the text has nothing but values, comments, and what separates them.
fn is_plain(tree: &Tree<'_>) -> bool {
    let mut spans = Vec::new();
    let mut open = vec![tree.root()];
    while let Some(node) = open.pop() {
        match node.kind() {
            Kind::Map => open.extend(node.entries().flat_map(|(key, value)| [key, value])),
            Kind::Seq => open.extend(node.items()),
            _ => {
                let range = node.span().range();
                let start = texts::block(node).map_or(range.start, |(start, _)| start);
                spans.push(start..range.end);
            }
        }
    }
    spans.extend(tree.comments(Format::Yaml).into_iter().map(Span::range));
    spans.sort_by_key(|span| (span.start, span.end));
    let source = tree.source();
    let mut at = 0;
    let mut between = String::new();
    for span in spans {
        between.push_str(source.get(at..span.start.max(at)).unwrap_or("?"));
        between.push('\n');
        at = at.max(span.end);
    }
    between.push_str(source.get(at..).unwrap_or("?"));
    let separates = |c: char| c.is_whitespace() || "-:,[]{}\u{feff}".contains(c);
    between.chars().all(separates) && !between.contains("--")
}

/// Whether a value is written as a block: it is one, or it does not fit its line.
fn is_block(gaps: &Gaps<'_>, node: Node<'_>) -> bool {
    let is_empty = node.entries().next().is_none() && node.items().next().is_none();
    let is_in_brackets = node.written().starts_with(['[', '{']);
    let fits = |line: String| gaps.column() + 1 + line.chars().count() <= WIDTH;
    !is_empty
        && (!is_in_brackets || gaps.has_comment(node.span()) || !one_line(node).is_some_and(fits))
}

/// The lines of a block. With `inline`, the first one has been started.
fn children(gaps: &mut Gaps<'_>, node: Node<'_>, indent: usize, inline: bool) -> Option<()> {
    let mut is_started = inline;
    let mut column = None;
    let mut start = |gaps: &mut Gaps<'_>, child: Node<'_>| {
        let at = child.span().start as usize;
        if !std::mem::take(&mut is_started) {
            gaps.lead(at, indent);
        }
        column.get_or_insert_with(|| gaps.column_in_source(at));
    };
    for (key, content) in node.entries() {
        start(gaps, key);
        let written = one_line(key)?;
        gaps.put(&format!("{written}:"), key.span().end as usize);
        entry(gaps, content, indent)?;
    }
    for item in node.items() {
        start(gaps, item);
        gaps.out.push('-');
        match item.kind() {
            Kind::Map | Kind::Seq if is_block(gaps, item) => {
                gaps.out.push(' ');
                // Comments before the first key are above the dash already.
                children(gaps, item, indent + 2, true)?;
            }
            _ => {
                value(gaps, item, indent)?;
                gaps.trail();
            }
        }
    }
    // Where a list is, its items are behind their dashes.
    let is_list = node.kind() == Kind::Seq;
    let column = column.unwrap_or_default().saturating_sub(if is_list { 2 } else { 0 });
    if column > 0 {
        gaps.inner(column, indent);
    }
    Some(())
}

/// The value of a key that has been written.
fn entry(gaps: &mut Gaps<'_>, node: Node<'_>, indent: usize) -> Option<()> {
    match node.kind() {
        Kind::Map | Kind::Seq if is_block(gaps, node) => {
            gaps.trail();
            children(gaps, node, indent + 2, false)
        }
        _ => {
            value(gaps, node, indent)?;
            gaps.trail();
            Some(())
        }
    }
}

/// A value on the line that has been started, behind a space.
fn value(gaps: &mut Gaps<'_>, node: Node<'_>, indent: usize) -> Option<()> {
    let span = node.span();
    let line = match (texts::block(node), one_line(node)) {
        (Some((_, text)), _) => texts::indented(&text, indent)?,
        (None, Some(line)) => line,
        (None, None) => texts::indented(node.written(), indent)?,
    };
    if line.is_empty() {
        return Some(());
    }
    if !gaps.out.is_empty() && !gaps.out.ends_with(['\n', ' ']) {
        gaps.out.push(' ');
    }
    let written = node.written();
    let end = span.start as usize + written.trim_end_matches(['\n', '\r', ' ']).len();
    gaps.put(&line, end);
    Some(())
}
