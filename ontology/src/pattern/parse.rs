//! Text to syntax tree.

use comity_tree::Span;

use super::{MAX_DEPTH, MAX_LENGTH, MAX_REPEAT, PatternError, set::Set};

/// A pattern's syntax.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Node {
    /// One character out of a set.
    Set(Set),
    /// One after the other; none at all is the empty text.
    Concat(Vec<Node>),
    /// One of several.
    Alternate(Vec<Node>),
    /// A number of times; without `max`, `min` times or more.
    Repeat { node: Box<Node>, min: u32, max: Option<u32> },
}

type Result<T> = std::result::Result<T, PatternError>;

/// Parses a whole pattern.
pub(super) fn parse(text: &str) -> Result<Node> {
    if text.len() > MAX_LENGTH {
        return Err(PatternError::new(
            Span::new(0, 0),
            format!("the pattern is longer than {MAX_LENGTH} bytes"),
            "",
        ));
    }
    if let Some((at, c)) = text.char_indices().find(|(_, c)| !matches!(c, ' '..='~')) {
        let help = if c.is_ascii() {
            "a pattern consists of printable ASCII characters"
        } else {
            "literals are ASCII, but `.` and negated classes such as `[^a-z]` match any character"
        };
        let message = format!("`{}` is not allowed in a pattern", c.escape_debug());
        return Err(PatternError::new(span(at, at + c.len_utf8()), message, help));
    }
    let mut parser = Parser { text: text.as_bytes(), at: 0, depth: 0 };
    let node = parser.alternatives()?;
    match parser.peek() {
        // Only a `)` without its `(` ends the alternatives early.
        Some(_) => Err(parser.stray(b')')),
        None => Ok(node),
    }
}

fn span(start: usize, end: usize) -> Span {
    // A pattern is at most `MAX_LENGTH` bytes long.
    Span::new(u32::try_from(start).unwrap_or(0), u32::try_from(end).unwrap_or(0))
}

struct Parser<'t> {
    text: &'t [u8],
    at: usize,
    depth: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn error<T>(&self, start: usize, message: String, help: impl Into<String>) -> Result<T> {
        Err(PatternError::new(span(start, self.at), message, help))
    }

    /// The error for an unmatched closing character.
    fn stray(&self, byte: u8) -> PatternError {
        let sign = char::from(byte);
        let message = format!("unmatched `{sign}`");
        let help = format!("write `\\{sign}` for the character itself");
        PatternError::new(span(self.at, self.at + 1), message, help)
    }

    fn alternatives(&mut self) -> Result<Node> {
        let mut all = vec![self.sequence()?];
        while self.eat(b'|') {
            all.push(self.sequence()?);
        }
        Ok(if all.len() == 1 { all.remove(0) } else { Node::Alternate(all) })
    }

    fn sequence(&mut self) -> Result<Node> {
        let mut all = Vec::new();
        while !matches!(self.peek(), None | Some(b'|' | b')')) {
            let atom = self.atom()?;
            all.push(self.repetition(atom)?);
        }
        Ok(if all.len() == 1 { all.remove(0) } else { Node::Concat(all) })
    }

    fn atom(&mut self) -> Result<Node> {
        let start = self.at;
        match self.next() {
            Some(b'(') => self.group(start),
            Some(b'[') => self.class(start).map(Node::Set),
            Some(b'.') => Ok(Node::Set(Set::ALL)),
            Some(b'\\') => self.escape(start).map(Node::Set),
            Some(sign @ (b']' | b'}')) => {
                self.at = start;
                Err(self.stray(sign))
            }
            Some(sign @ (b'?' | b'*' | b'+' | b'{')) => {
                let sign = char::from(sign);
                let help = format!("write `\\{sign}` for the character itself");
                self.error(start, format!("`{sign}` has nothing to repeat"), help)
            }
            Some(sign @ (b'^' | b'$')) => {
                let sign = char::from(sign);
                let help = format!(
                    "remove it, since the whole text must match, or write `\\{sign}` for the character itself"
                );
                self.error(start, format!("`{sign}` is not supported in patterns"), help)
            }
            Some(byte) => Ok(Node::Set(Set::range(byte, byte))),
            None => Ok(Node::Concat(Vec::new())),
        }
    }

    fn group(&mut self, start: usize) -> Result<Node> {
        if self.eat(b'?') {
            let help = "groups do not capture and have no flags: write `(`";
            return self.error(start, "`(?` is not supported in patterns".into(), help);
        }
        if self.depth == MAX_DEPTH {
            return self.error(start, format!("groups are nested more than {MAX_DEPTH} deep"), "");
        }
        self.depth += 1;
        let node = self.alternatives()?;
        self.depth -= 1;
        if self.eat(b')') {
            return Ok(node);
        }
        self.at = start + 1;
        self.error(start, "the group is never closed".into(), "add `)`")
    }

    fn repetition(&mut self, node: Node) -> Result<Node> {
        let start = self.at;
        let (min, max) = match self.peek() {
            Some(b'?') => (0, Some(1)),
            Some(b'*') => (0, None),
            Some(b'+') => (1, None),
            Some(b'{') => self.counts()?,
            _ => return Ok(node),
        };
        self.at += 1;
        if let Some(b'?' | b'*' | b'+' | b'{') = self.peek() {
            self.at += 1;
            let help = "the whole text must match, so a lazy or possessive repetition means nothing; \
                        write a group to repeat twice";
            return self.error(start, "two repetitions in a row".into(), help);
        }
        Ok(Node::Repeat { node: Box::new(node), min, max })
    }

    /// The counts of `{m}`, `{m,}` or `{m,n}`, up to the closing brace.
    fn counts(&mut self) -> Result<(u32, Option<u32>)> {
        let start = self.at;
        self.at += 1;
        let min = self.count(start)?;
        let max = match self.peek() {
            Some(b',') => {
                self.at += 1;
                if self.peek() == Some(b'}') { None } else { Some(self.count(start)?) }
            }
            _ => Some(min),
        };
        if self.peek() != Some(b'}') {
            return self.malformed(start);
        }
        if max.is_some_and(|max| max < min) {
            self.at += 1;
            return self.error(
                start,
                "the bounds of the repetition are reversed".into(),
                "write the smaller bound first",
            );
        }
        Ok((min, max))
    }

    fn count(&mut self, start: usize) -> Result<u32> {
        let first = self.at;
        let mut count = 0_u32;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            count = count.saturating_mul(10).saturating_add(u32::from(digit - b'0'));
            self.at += 1;
        }
        if self.at == first {
            return self.malformed(start);
        }
        if count > MAX_REPEAT {
            let help = "limit a long text with `max_length` instead";
            return self.error(first, format!("the count is greater than {MAX_REPEAT}"), help);
        }
        Ok(count)
    }

    fn malformed<T>(&mut self, start: usize) -> Result<T> {
        self.at = start + 1;
        let help = "a repetition is `{m}`, `{m,}` or `{m,n}`; write `\\{` for the character itself";
        self.error(start, "`{` does not start a repetition".into(), help)
    }

    fn class(&mut self, start: usize) -> Result<Set> {
        let negated = self.eat(b'^');
        let mut set = Set::default();
        let mut empty = true;
        loop {
            let first = self.at;
            match self.next() {
                Some(b']') if empty => {
                    let help = "write `\\]` for the character itself, and `.` for any character";
                    return self.error(start, "the class is empty".into(), help);
                }
                Some(b']') => return Ok(if negated { set.negate() } else { set }),
                Some(byte) => set = set.union(self.item(first, byte, empty)?),
                None => {
                    self.at = start + 1;
                    return self.error(start, "the class is never closed".into(), "add `]`");
                }
            }
            empty = false;
        }
    }

    /// One item of a class: a character, an escape or a range.
    fn item(&mut self, start: usize, byte: u8, first: bool) -> Result<Set> {
        let low = match byte {
            b'\\' => {
                let set = self.escape(start)?;
                match set.ranges()[..] {
                    [(low, high)] if low == high => low,
                    _ => return Ok(set),
                }
            }
            b'[' => {
                let help = "write `\\[` for the character itself; classes cannot be nested";
                return self.error(start, "`[` inside a class".into(), help);
            }
            b'-' if !first && self.peek() != Some(b']') => {
                let help = "write `\\-` for the character itself, or put it first or last";
                return self.error(start, "expected the start of a range before `-`".into(), help);
            }
            byte => byte,
        };
        if self.peek() != Some(b'-') || matches!(self.text.get(self.at + 1), None | Some(b']')) {
            return Ok(Set::range(low, low));
        }
        self.at += 1;
        let end = self.at;
        let high = match self.next() {
            Some(b'\\') => match self.escape(end)?.ranges()[..] {
                [(low, high)] if low == high => high,
                _ => {
                    return self.error(
                        start,
                        "a range cannot end with a class".into(),
                        "write `\\-` for the character itself",
                    );
                }
            },
            Some(b'[') => {
                return self.error(
                    start,
                    "`[` inside a class".into(),
                    "write `\\[` for the character itself",
                );
            }
            Some(byte) => byte,
            None => low,
        };
        if high < low {
            return self.error(
                start,
                "the range is reversed".into(),
                "write the smaller character first",
            );
        }
        Ok(Set::range(low, high))
    }

    fn escape(&mut self, start: usize) -> Result<Set> {
        let Some(byte) = self.next() else {
            let help = "write `\\\\` for the character itself";
            return self.error(start, "the pattern ends with `\\`".into(), help);
        };
        if byte == b'd' {
            return Ok(Set::range(b'0', b'9'));
        }
        if byte.is_ascii_punctuation() || byte == b' ' {
            return Ok(Set::range(byte, byte));
        }
        let help = match byte {
            b'D' => "write `[^0-9]`",
            b'w' => "write `[A-Za-z0-9_]`",
            b'W' => "write `[^A-Za-z0-9_]`",
            b's' => "write a space",
            b'S' => "write `[^ ]`",
            b'A' | b'z' | b'Z' | b'b' | b'B' => "remove it: the whole text must match",
            b'0'..=b'9' => "back-references are not supported: repeat the pattern",
            _ => "only `\\d` and escaped characters such as `\\.` are supported",
        };
        let sign = char::from(byte);
        self.error(start, format!("`\\{sign}` is not supported in patterns"), help)
    }
}
