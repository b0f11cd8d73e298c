//! Operands: literals, names, parentheses, and what follows them.

use comity_tree::Span;

use super::{Parser, Result, Stop, to};
use crate::cel::{
    lex::Token,
    syntax::{Node, NodeKind, Word},
};

impl Parser<'_> {
    pub(super) fn member(&mut self) -> Result<Node> {
        let node = self.primary()?;
        self.members(node)
    }

    /// A number with the `-` before it.
    pub(super) fn member_from(&mut self, minus: Span) -> Result<Node> {
        let (token, span) = self.next();
        let span = to(minus, span);
        let kind = match token {
            Token::Int(int) => self.int(0_i64.checked_sub_unsigned(int), span),
            Token::Double(double) => NodeKind::Double(-double),
            _ => NodeKind::Refused,
        };
        let node = self.node(kind, span)?;
        self.members(node)
    }

    fn int(&mut self, int: Option<i64>, span: Span) -> NodeKind {
        if let Some(int) = int {
            return NodeKind::Int(int);
        }
        self.refuse(span, "the number does not fit into a 64-bit int", "add `.0` for a double");
        NodeKind::Refused
    }

    /// Whatever follows an operand: fields, calls, and what is refused there.
    fn members(&mut self, mut node: Node) -> Result<Node> {
        loop {
            if self.eat(".") {
                let word = self.word()?;
                let start = node.span;
                let (kind, end) = if self.is("(") {
                    let (arguments, end) = self.arguments()?;
                    (NodeKind::Call { target: Some(Box::new(node)), name: word, arguments }, end)
                } else {
                    let end = word.span;
                    (NodeKind::Select(Box::new(node), word), end)
                };
                node = self.node(kind, to(start, end))?;
            } else if self.is("[") {
                let start = self.span();
                let (_, end) = self.list("[", "]")?;
                let help = "test all or some elements: `x.all(e, ..)`, `x.exists(e, ..)`";
                self.refuse(to(start, end), "access by index is not supported in rules", help);
                node = self.node(NodeKind::Refused, to(node.span, end))?;
            } else if self.is("{") {
                let span = self.skip_braces();
                self.refuse(
                    span,
                    "message literals are not supported in rules",
                    "read the fields of `this` instead",
                );
                node = self.node(NodeKind::Refused, to(node.span, span))?;
            } else {
                return Ok(node);
            }
        }
    }

    fn word(&mut self) -> Result<Word> {
        let Token::Name(text) = self.peek().clone() else {
            return self.unexpected("the name of a field");
        };
        let (_, span) = self.next();
        if matches!(text.as_str(), "true" | "false" | "null" | "in") {
            let message =
                format!("`{text}` is a reserved word of CEL and cannot be read as a field");
            self.refuse(span, message, "rename the field");
            return Err(Stop);
        }
        Ok(Word { text, span })
    }

    fn primary(&mut self) -> Result<Node> {
        let span = self.span();
        let kind = match self.peek().clone() {
            Token::Int(int) => self.int(i64::try_from(int).ok(), span),
            Token::Double(double) => NodeKind::Double(double),
            Token::String(text) => NodeKind::String(text),
            Token::Refused => NodeKind::Refused,
            Token::Name(name) => return self.name(name, span),
            Token::Sign("(") => {
                self.next();
                let node = self.expression()?;
                let end = self.expect(")")?;
                return Ok(Node { span: to(span, end), ..node });
            }
            Token::Sign("[") => {
                let (items, end) = self.list("[", "]")?;
                return self.node(NodeKind::List(items), to(span, end));
            }
            Token::Sign("{") => {
                let span = self.skip_braces();
                self.refuse(
                    span,
                    "maps are not supported in rules",
                    "read the fields of `this` instead",
                );
                return self.node(NodeKind::Refused, span);
            }
            Token::Sign(_) | Token::End => return self.unexpected("an operand"),
        };
        self.next();
        self.node(kind, span)
    }

    fn name(&mut self, name: String, span: Span) -> Result<Node> {
        if name == "in" {
            return self.unexpected("an operand");
        }
        self.next();
        let kind = match name.as_str() {
            "true" => NodeKind::Bool(true),
            "false" => NodeKind::Bool(false),
            "null" => {
                let help = "a field that is not written is asked for with `has(this.field)`";
                self.refuse(span, "`null` is not supported in rules", help);
                NodeKind::Refused
            }
            _ if self.is("(") => {
                let (arguments, end) = self.arguments()?;
                let name = Word { text: name, span };
                return self.node(NodeKind::Call { target: None, name, arguments }, to(span, end));
            }
            _ => NodeKind::Name(name),
        };
        self.node(kind, span)
    }

    fn arguments(&mut self) -> Result<(Vec<Node>, Span)> {
        self.list("(", ")")
    }

    /// Expressions between brackets, and where the last bracket is.
    fn list(&mut self, open: &'static str, close: &'static str) -> Result<(Vec<Node>, Span)> {
        self.expect(open)?;
        let mut items = Vec::new();
        if !self.is(close) {
            items.push(self.expression()?);
            while self.eat(",") {
                items.push(self.expression()?);
            }
        }
        let end = self.span();
        if self.eat(close) {
            Ok((items, end))
        } else {
            self.unexpected(&format!("`,` or `{close}`"))
        }
    }

    /// Skips from a `{` to its `}`.
    fn skip_braces(&mut self) -> Span {
        let start = self.span();
        let mut open = 0_usize;
        loop {
            match self.next() {
                (Token::Sign("{"), _) => open += 1,
                (Token::Sign("}"), end) if open == 1 => return to(start, end),
                (Token::Sign("}"), _) => open -= 1,
                (Token::End, end) => return to(start, end),
                _ => {}
            }
        }
    }
}
