//! Tokens to expressions as written, with the precedence of CEL.

use comity_tree::Span;

use super::{
    Binary, CelError, MAX_DEPTH, Unary,
    lex::{Token, lex},
    syntax::{Node, NodeKind, Word},
};

/// A syntax error was reported; what follows can not be made sense of.
struct Stop;

type Result<T> = std::result::Result<T, Stop>;

/// Parses a rule. Without an answer there are errors; with one there may be.
pub(super) fn parse(text: &str, errors: &mut Vec<CelError>) -> Option<Node> {
    let tokens = lex(text, errors);
    let sound = errors.is_empty();
    let mut parser = Parser { tokens: &tokens, at: 0, depth: 0, sound, errors };
    let node = parser.expression().ok()?;
    if *parser.peek() == Token::End {
        return Some(node);
    }
    let _ = parser.unexpected::<()>("the end of the rule or an operator");
    None
}

struct Parser<'t> {
    tokens: &'t [(Token, Span)],
    at: usize,
    depth: usize,
    /// Whether all tokens are sound; else what is missing beside them is no news.
    sound: bool,
    errors: &'t mut Vec<CelError>,
}

impl Parser<'_> {
    fn peek(&self) -> &Token {
        &self.tokens[self.at].0
    }

    fn span(&self) -> Span {
        self.tokens[self.at].1
    }

    /// The token here, and on to the next. The end is never passed.
    fn next(&mut self) -> (Token, Span) {
        let token = self.tokens[self.at].clone();
        self.at = (self.at + 1).min(self.tokens.len() - 1);
        token
    }

    fn eat(&mut self, sign: &str) -> bool {
        let found = self.is(sign);
        if found {
            self.next();
        }
        found
    }

    fn is(&self, sign: &str) -> bool {
        matches!(self.peek(), Token::Sign(found) if *found == sign)
    }

    fn expect(&mut self, sign: &'static str) -> Result<Span> {
        let span = self.span();
        if self.eat(sign) { Ok(span) } else { self.unexpected(&format!("`{sign}`")) }
    }

    fn unexpected<T>(&mut self, wanted: &str) -> Result<T> {
        let found = match self.peek() {
            Token::Int(_) | Token::Double(_) => "a number".to_owned(),
            Token::String(_) => "a string".to_owned(),
            Token::Name(name) => format!("`{name}`"),
            Token::Sign(sign) => format!("`{sign}`"),
            Token::End => "the end".to_owned(),
            Token::Refused => return Err(Stop),
        };
        let help = match found.to_ascii_lowercase().as_str() {
            "`and`" => "write `&&`",
            "`or`" => "write `||`",
            _ => "",
        };
        if self.sound {
            self.refuse(self.span(), format!("expected {wanted}, found {found}"), help);
        }
        Err(Stop)
    }

    fn refuse(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.errors.push(CelError::new(span, message, help));
    }

    fn too_deep<T>(&mut self, span: Span) -> Result<T> {
        self.refuse(
            span,
            format!("the rule nests more than {MAX_DEPTH} operations"),
            "split it into several rules, or write a list of alternatives with `in`",
        );
        Err(Stop)
    }

    fn node(&mut self, kind: NodeKind, span: Span) -> Result<Node> {
        let below = match &kind {
            NodeKind::List(all) => all.iter().map(|node| node.height).max().unwrap_or(0),
            NodeKind::Select(operand, _) | NodeKind::Unary(_, operand) => operand.height,
            NodeKind::Call { target, arguments, .. } => target
                .iter()
                .map(AsRef::as_ref)
                .chain(arguments)
                .map(|node| node.height)
                .max()
                .unwrap_or(0),
            NodeKind::Binary(_, left, right) => left.height.max(right.height),
            NodeKind::Conditional(condition, yes, no) => {
                condition.height.max(yes.height).max(no.height)
            }
            _ => 0,
        };
        if below >= MAX_DEPTH {
            return self.too_deep(span);
        }
        Ok(Node { kind, span, height: below + 1 })
    }

    /// A condition, or an operation of any precedence.
    fn expression(&mut self) -> Result<Node> {
        if self.depth == MAX_DEPTH {
            return self.too_deep(self.span());
        }
        self.depth += 1;
        let condition = self.operation(1)?;
        let node = if self.eat("?") {
            let yes = self.operation(1)?;
            if self.is("?") {
                let help = "write parentheses around the inner condition";
                self.refuse(self.span(), "a condition stands between `?` and `:`", help);
                return Err(Stop);
            }
            self.expect(":")?;
            let no = self.expression()?;
            let span = to(condition.span, no.span);
            self.node(
                NodeKind::Conditional(Box::new(condition), Box::new(yes), Box::new(no)),
                span,
            )?
        } else {
            condition
        };
        self.depth -= 1;
        Ok(node)
    }

    /// Operations that bind at least as tight as `least`.
    fn operation(&mut self, least: u8) -> Result<Node> {
        let mut left = self.unary()?;
        while let Some((operator, precedence)) = self.operator()
            && precedence >= least
        {
            self.next();
            let right = self.operation(precedence + 1)?;
            let span = to(left.span, right.span);
            left = self.node(NodeKind::Binary(operator, Box::new(left), Box::new(right)), span)?;
        }
        Ok(left)
    }

    fn operator(&self) -> Option<(Binary, u8)> {
        let sign = match self.peek() {
            Token::Sign(sign) => sign,
            Token::Name(name) => name.as_str(),
            _ => return None,
        };
        Some(match sign {
            "||" => (Binary::Or, 1),
            "&&" => (Binary::And, 2),
            "==" => (Binary::Equal, 3),
            "!=" => (Binary::NotEqual, 3),
            "<" => (Binary::Less, 3),
            "<=" => (Binary::LessEqual, 3),
            ">" => (Binary::Greater, 3),
            ">=" => (Binary::GreaterEqual, 3),
            "in" => (Binary::In, 3),
            "+" => (Binary::Add, 4),
            "-" => (Binary::Subtract, 4),
            "*" => (Binary::Multiply, 5),
            "/" => (Binary::Divide, 5),
            "%" => (Binary::Remainder, 5),
            _ => return None,
        })
    }

    fn unary(&mut self) -> Result<Node> {
        let start = self.span();
        let (sign, operator) = match self.peek() {
            Token::Sign("!") => ("!", Unary::Not),
            Token::Sign("-") => ("-", Unary::Negate),
            _ => return self.member(),
        };
        self.next();
        let mut twice = false;
        while self.is(sign) {
            twice = true;
            self.next();
        }
        if twice {
            // CEL drops pairs of signs unseen, even where one alone would overflow.
            let span = Span::new(start.start, self.span().start);
            self.refuse(span, format!("`{sign}` stands twice"), "write it once or not at all");
        }
        if operator == Unary::Negate
            && let Token::Int(_) | Token::Double(_) = self.peek()
        {
            return self.member_from(start);
        }
        let operand = self.member()?;
        let span = to(start, operand.span);
        self.node(NodeKind::Unary(operator, Box::new(operand)), span)
    }

    fn member(&mut self) -> Result<Node> {
        let node = self.primary()?;
        self.members(node)
    }

    /// A number with the `-` before it.
    fn member_from(&mut self, minus: Span) -> Result<Node> {
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
        self.refuse(
            span,
            "the number does not fit an int of 64 bits",
            "as a double it ends in `.0`",
        );
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
                let help = "ask all or some elements: `x.all(e, ..)`, `x.exists(e, ..)`";
                self.refuse(
                    to(start, end),
                    "an element by its number is not part of the rule language",
                    help,
                );
                node = self.node(NodeKind::Refused, to(node.span, end))?;
            } else if self.is("{") {
                let span = self.skip_braces();
                self.refuse(
                    span,
                    "messages are not part of the rule language",
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
            let message = format!("`{text}` is a word of CEL and can not be read as a field");
            self.refuse(span, message, "give the field another name");
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
                    "maps are not part of the rule language",
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
                self.refuse(span, "`null` is not part of the rule language", help);
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

    /// Expressions between brackets, and where the last bracket stands.
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

/// From the start of one span to the end of another.
fn to(start: Span, end: Span) -> Span {
    Span::new(start.start, end.end)
}
