//! The parser's errors as findings.

use super::{pairs::pair, reader::Reader, words::words};
use crate::{Applicability, Code, Edit, Finding, Fix, Span, shown, strange};

impl Reader<'_, '_> {
    /// The finding for an error that the parser describes and places at an offset.
    pub(super) fn mistake(&self, info: &str, at: usize) -> Finding {
        let rest = &self.text[at..];
        if info.contains("unknown anchor") {
            let alias = rest.split([' ', '\t', '\n', '\r', ',', ']', '}']).next().unwrap_or(rest);
            let message = format!("the alias `{}` has no anchor before it", shown(alias));
            return Finding::new(Code::BAD_ALIAS, Span::of(at, at + alias.len()), message)
                .help("define it before with `&`, or put a text that starts with `*` in quotes");
        }
        if info.contains("recursion limit") {
            return self.limits.too_deep(self.character(at));
        }
        if info.contains("tab") && !info.contains("block collection") {
            return Finding::new(Code::SYNTAX, self.tab(at), "a tab is used for indentation")
                .help("indent with spaces");
        }
        if info.contains("escape") || info.contains("hexadecimal") {
            let (message, help) = words(info);
            return Finding::new(Code::SYNTAX, self.escape(at), message).help(help);
        }
        if rest.trim().is_empty()
            && let Some(start) = self.open.iter().rev().find_map(|open| open.bracket)
        {
            let end = start as usize + 1;
            let bracket = &self.text[end - 1..end];
            let message = format!("`{bracket}` is never closed");
            let close = if bracket == "{" { "}" } else { "]" };
            return Finding::new(Code::SYNTAX, Span::of(end - 1, end), message)
                .related(Span::of(at, at), "the text ends here")
                .help(format!("add the missing `{close}`"));
        }
        let (message, mut help) = words(info);
        if info.contains("',' or") && rest.starts_with([']', '}']) {
            help = "close the bracket that is opened last first";
        }
        if info.starts_with("mapping values")
            && let Some(dash) = self.joined_dash(at)
        {
            let message = "a `-` without a space behind it starts no item";
            return Finding::new(Code::SYNTAX, dash, message).help("write `- ` before the item");
        }
        let is_no_entry = info.starts_with("simple key");
        let span = if is_no_entry { self.line_before(at) } else { self.character(at) };
        if is_no_entry && let Some(colon) = self.wide_colon(span) {
            let is_spaced = self.text[colon.end as usize..].starts_with(' ');
            let edit = Edit { span: colon, text: if is_spaced { ":" } else { ": " }.to_owned() };
            let help = "write an ordinary colon and a space: `: `";
            return Finding::new(Code::SYNTAX, colon, "a full-width `：` ends no key")
                .help(help)
                .fix(Fix::new(help, Applicability::Safe, vec![edit]));
        }
        if is_no_entry && let Some(finding) = self.joined_value(span) {
            return finding;
        }
        let finding = Finding::new(Code::SYNTAX, span, message).help(help);
        self.within(info, span, finding)
    }

    /// Names the place of the innermost open bracket, or of the map or list that an entry does not
    /// fit in: the mistake is often there.
    fn within(&self, info: &str, span: Span, finding: Finding) -> Finding {
        let Some(open) = self.open.last() else { return finding };
        if let Some(start) = open.bracket {
            return finding.related(Span::new(start, start + 1), "opened here");
        }
        let is_misfit = info.contains("did not find expected key") || info.contains("expected '-'");
        if !is_misfit || open.start >= span.start {
            return finding;
        }
        if open.is_map && self.dash(span.start, 0).is_some() {
            // An entry that should be part of the item before it is indented too little.
            return finding.related(open.key, "the last entry of the map");
        }
        let what = if open.is_map { "this map starts here" } else { "this list starts here" };
        finding.related(self.character(open.start as usize), what)
    }

    /// The dash of the line before that of `at`, if something follows it without a space.
    fn joined_dash(&self, at: usize) -> Option<Span> {
        let line = self.text[..at].rfind('\n')?;
        let start = self.text[..line].rfind('\n').map_or(0, |end| end + 1);
        let before = &self.text[start..line];
        let indent = before.len() - before.trim_start_matches(' ').len();
        let item = before[indent..].strip_prefix('-')?;
        item.starts_with(char::is_alphanumeric).then(|| self.character(start + indent))
    }

    /// The full-width colon that should end the key of a line, or of the line before it, which the
    /// line continues. In a text behind a key, and in a comment, it is right.
    fn wide_colon(&self, line: Span) -> Option<Span> {
        let (start, end) = (line.start as usize, line.end as usize);
        let before = self.text[..start].trim_end();
        let mut at = before.rfind('\n').map_or(0, |at| at + 1);
        self.text.get(at..end)?.split_inclusive('\n').find_map(|line| {
            let start = at;
            at += line.len();
            let colon = line.find('：')?;
            let is_key = !line[..colon].contains([':', '#']);
            is_key.then(|| self.character(start + colon))
        })
    }

    /// The finding on a line whose colon has no space behind it that YAML knows.
    fn joined_value(&self, line: Span) -> Option<Finding> {
        let text = &self.text[line.range()];
        let start = line.start as usize + (text.len() - text.trim_start_matches(['-', ' ']).len());
        let entry = &self.text[start..line.end as usize];
        let (key, value) = entry.split_once(':')?;
        let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
        // An address is a text.
        let is_key = !key.is_empty() && key.chars().all(is_word) && !value.starts_with("//");
        if !is_key || value.is_empty() || value.starts_with([' ', '\t']) {
            return None;
        }
        let after = start + key.len() + 1;
        if let Some((finding, _)) = strange::finding(self.text, after)
            && value.starts_with(char::is_whitespace)
        {
            return Some(finding);
        }
        let help = format!("write `{}: {}`", shown(key), shown(value));
        let edit = Edit { span: Span::of(after, after), text: " ".to_owned() };
        let fix = Fix::new("put a space after the colon", Applicability::Safe, vec![edit]);
        let colon = Span::of(after - 1, after);
        let message = "a `:` without a space behind it ends no key";
        Some(Finding::new(Code::SYNTAX, colon, message).help(help).fix(fix))
    }

    fn character(&self, at: usize) -> Span {
        let length = self.text[at..].chars().next().map_or(0, char::len_utf8);
        Span::of(at, at + length)
    }

    /// The first escape that means nothing in the string that starts at `at`.
    fn escape(&self, at: usize) -> Span {
        let text = &self.text[at..];
        let mut from = 0;
        while let Some(found) = text[from..].find('\\') {
            let start = from + found;
            if pair(&text[start..]).is_some() {
                from = start + "\\ud83d\\ude00".len();
                continue;
            }
            let Some(sign) = text[start + 1..].chars().next() else { break };
            let digits = match sign {
                'x' => 2,
                'u' => 4,
                'U' => 8,
                _ => 0,
            };
            let digits_at = start + 1 + sign.len_utf8();
            let code = text.get(digits_at..digits_at + digits);
            let is_known = if digits == 0 {
                ESCAPES.contains(sign)
            } else {
                let code = code.and_then(|code| u32::from_str_radix(code, 16).ok());
                code.and_then(char::from_u32).is_some()
            };
            let end = digits_at + code.map_or(0, str::len);
            if !is_known {
                return Span::of(at + start, at + end);
            }
            from = end;
        }
        self.character(at)
    }

    /// The tab that an error at `at` is about: on its line, or where a later one starts.
    fn tab(&self, at: usize) -> Span {
        let line = self.text[..at].rfind('\n').map_or(0, |end| end + 1);
        let mut start = line;
        for text in self.text[line..].split_inclusive('\n') {
            let indent = text.trim_start_matches([' ', '\t']);
            let searched = if start == line { text } else { &text[..text.len() - indent.len()] };
            if let Some(tab) = searched.find('\t') {
                return Span::of(start + tab, start + tab + 1);
            }
            start += text.len();
        }
        self.character(at)
    }

    /// The last line with something on it that ends before `at`: the parser looks ahead of it.
    fn line_before(&self, at: usize) -> Span {
        let before = self.text[..at].trim_end();
        let start = before.rfind(['\n', '\r']).map_or(0, |end| end + 1);
        let blanks = before[start..].len() - before[start..].trim_start().len();
        Span::of(start + blanks, before.len())
    }
}

/// What may follow a backslash alone; a line break may, too.
const ESCAPES: &str = "0abt\tnvfre \"/\\N_LP\n\r";

#[cfg(test)]
mod tests {
    use crate::Format;

    #[test]
    fn a_full_width_colon_is_named_where_it_is() {
        for text in ["a: 1\nb：\n  - c: 1\n", "a: 1\nb：2\nc: 3\n"] {
            let read = Format::Yaml.read(text);
            let found: Vec<_> =
                read.findings.iter().map(|it| (it.span.start, &*it.message)).collect();
            assert_eq!(found, [(6, "a full-width `：` ends no key")], "{text}");
        }
        for text in ["a: 1\nb\nc: 3\n", "a: 1：2\nb\nc: 3\n", "a: 1\n# 1：2\nb\nc: 3\n"] {
            let read = Format::Yaml.read(text);
            assert!(!read.findings.is_empty(), "{text}");
            let others = read.findings.iter().all(|it| !it.message.contains('：'));
            assert!(others, "{:?}", read.findings);
        }
    }

    #[test]
    fn a_colon_needs_a_space_behind_it() {
        for (text, message) in [
            ("a: 1\nb:2\nc: 3\n", "a `:` without a space behind it ends no key"),
            ("a: 1\nb:\u{3000}2\n", "the blank U+3000 separates nothing"),
            ("a: 1\nb:\u{a0}2\nc: 3\n", "the blank U+00A0 separates nothing"),
        ] {
            let read = Format::Yaml.read(text);
            let [finding] = &read.findings[..] else { panic!("{text}: {:?}", read.findings) };
            assert_eq!(finding.message, message, "{text}");
            let edit = &finding.fixes[0].edits[0];
            let mut mended = text.to_owned();
            mended.replace_range(edit.span.range(), &edit.text);
            assert_eq!(Format::Yaml.read(&mended).findings, [], "{mended}");
        }
        for text in ["a: 1\nhttp://x\nc: 3\n", "a: 1\nb c:2\nd: 3\n"] {
            let read = Format::Yaml.read(text);
            assert!(read.findings.iter().all(|it| it.fixes.is_empty()), "{text}");
        }
    }
}
