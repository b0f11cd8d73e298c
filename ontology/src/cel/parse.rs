//! Tokens to expressions as written, with the precedence of CEL.

mod operand;

use comity_tree::Span;

use super::{
    Binary, CelError, MAX_DEPTH, Unary,
    lex::{Token, lex},
    syntax::{Node, NodeKind},
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
    /// Whether all tokens are sound; otherwise what is missing beside them is a consequence.
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
                self.refuse(self.span(), "a condition between `?` and `:` needs parentheses", help);
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
            self.refuse(span, format!("duplicate `{sign}`"), "write it once or not at all");
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
}

/// From the start of one span to the end of another.
fn to(start: Span, end: Span) -> Span {
    Span::new(start.start, end.end)
}
