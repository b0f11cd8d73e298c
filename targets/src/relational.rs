//! The conditions of rules in languages of relations, in which a list is no value: its items are
//! rows or nodes of their own, and a condition asks whether there are some.
//!
//! The walk is one; SQL and SPARQL write what it finds. What neither can say is an error with the
//! reason, so that a rule which is left out says why.

mod items;
mod place;

use comity_ontology::{
    Model,
    cel::{Binary, Call, Expr, ExprKind, Type, Unary},
};

pub(crate) use place::{Place, Root, field};

/// Why a condition cannot be written.
pub(crate) type Reason = &'static str;

/// How a language writes what conditions are made of.
pub(crate) trait Relations {
    /// A text.
    fn text(&self, text: &str) -> String;
    /// The term of a vocabulary.
    fn term(&self, vocabulary: usize, term: usize) -> String;
    /// True or false.
    fn boolean(&self, value: bool) -> String;
    /// A day, in days since 1970-01-01.
    fn day(&self, day: i64) -> Result<String, Reason>;
    /// The value at a place.
    fn value(&mut self, place: &Place) -> Result<String, Reason>;
    /// The same where it is used as a text, although it may be the name of something.
    fn words(&mut self, place: &Place) -> Result<String, Reason> {
        self.value(place)
    }
    /// The last or the first day of the date at a place.
    fn bound(&mut self, place: &Place, is_last: bool) -> Result<String, Reason>;
    /// Whether there is a value at a place.
    fn has(&mut self, place: &Place) -> Result<String, Reason>;
    /// Not.
    fn not(&self, operand: &str) -> String;
    /// All of some conditions, or one of them.
    fn logic(&self, is_and: bool, all: &[String]) -> String;
    /// `c ? a : b`
    fn choice(&self, condition: &str, yes: &str, no: &str) -> String;
    /// A function of texts, or of numbers.
    fn call(&self, call: Call, arguments: &[String]) -> Result<String, Reason>;
    /// Begins the condition on an item of a list, which gets a name.
    fn open(&mut self, name: &str, list: &Place) -> Result<(), Reason>;
    /// Ends it: whether there is an item that the condition holds for.
    fn close(&mut self, condition: &str) -> String;
    /// Whether two items of a list are not the same one.
    fn differ(&mut self, one: &Place, other: &Place) -> Result<String, Reason>;
    /// Whether a list has a value.
    fn member(&mut self, value: &str, list: &Place) -> Result<String, Reason>;
    /// How many items a list has, where the language counts them in an expression.
    fn count(&mut self, list: &Place) -> Option<Result<String, Reason>>;
}

/// The condition in a language.
///
/// # Errors
///
/// Why the language cannot say it.
pub(crate) fn emit(
    model: &Model,
    relations: &mut dyn Relations,
    expr: &Expr,
) -> Result<String, Reason> {
    Writer { model, relations, open: Vec::new(), named: 0 }.emit(expr)
}

struct Writer<'w> {
    model: &'w Model,
    relations: &'w mut dyn Relations,
    /// The variables that are bound, innermost last.
    open: Vec<Bound>,
    /// How many names were given to items.
    named: usize,
}

/// A variable, and what it is an item of.
#[derive(Clone)]
struct Bound {
    variable: String,
    name: String,
    /// The record and the field of the list.
    of: (usize, usize),
}

impl Writer<'_> {
    // No deeper than an expression may nest.
    fn emit(&mut self, expr: &Expr) -> Result<String, Reason> {
        Ok(match &expr.kind {
            ExprKind::Bool(value) => self.relations.boolean(*value),
            ExprKind::Int(number) => number.to_string(),
            ExprKind::Double(number) => format!("{number:?}"),
            ExprKind::String(text) => match expr.ty {
                Type::Term(vocabulary) => match self.model.vocabularies[vocabulary].term(text) {
                    Some((term, _)) => self.relations.term(vocabulary, term),
                    None => return Err("it names no term"),
                },
                _ => self.relations.text(text),
            },
            ExprKind::This | ExprKind::Variable(_) | ExprKind::Field { .. } => {
                if matches!(expr.ty, Type::Record(_) | Type::Union(_) | Type::List(_) | Type::Date)
                {
                    return Err("it uses a list, a record or a date as one value");
                }
                let place = self.place(expr)?;
                self.relations.value(&place)?
            }
            ExprKind::Has(field) => {
                let place = self.place(field)?;
                self.relations.has(&place)?
            }
            ExprKind::Earliest(date) => self.bound(date, false)?,
            ExprKind::Latest(date) => self.bound(date, true)?,
            ExprKind::Unary(Unary::Not, operand) => {
                let operand = self.emit(operand)?;
                self.relations.not(&operand)
            }
            ExprKind::Unary(Unary::Negate, operand) => format!("(-{})", self.emit(operand)?),
            ExprKind::Binary(operator, left, right) => self.binary(*operator, left, right)?,
            ExprKind::Conditional(test, yes, no) => {
                let (test, yes, no) = (self.emit(test)?, self.emit(yes)?, self.emit(no)?);
                self.relations.choice(&test, &yes, &no)
            }
            ExprKind::Call(Call::Size, arguments) if is_list(arguments) => {
                let list = self.place(&arguments[0])?;
                match self.relations.count(&list) {
                    Some(count) => count?,
                    None => return Err("it computes with the number of values"),
                }
            }
            ExprKind::Call(call, arguments) => {
                let arguments = arguments.iter().map(|argument| self.words(argument));
                let arguments = arguments.collect::<Result<Vec<_>, _>>()?;
                self.relations.call(*call, &arguments)?
            }
            ExprKind::Within(term, broader) => {
                let vocabulary = vocabulary(term)?;
                let all = &self.model.vocabularies[vocabulary];
                self.among(term, vocabulary, |term| all.is_within(term, *broader))?
            }
            ExprKind::Above(upper, lower) => self.above(upper, lower)?,
            ExprKind::Macro(kind, list, variable, body) => {
                if let Some(unique) = expr.unique() {
                    return self.unique(&unique);
                }
                self.quantified(*kind, list, variable, body)?
            }
            ExprKind::List(_)
            | ExprKind::Date { .. }
            | ExprKind::Tag(_)
            | ExprKind::CommonField { .. }
            | ExprKind::Across(..) => return Err("it reads what records of several kinds share"),
        })
    }

    fn binary(&mut self, operator: Binary, left: &Expr, right: &Expr) -> Result<String, Reason> {
        let sign = match operator {
            Binary::And | Binary::Or => {
                // A chain has one pair of parentheses: databases limit how deep they nest.
                let mut operands = Vec::new();
                let mut open = vec![right, left];
                while let Some(expr) = open.pop() {
                    match &expr.kind {
                        ExprKind::Binary(inner, left, right) if *inner == operator => {
                            open.extend([&**right, &**left]);
                        }
                        _ => operands.push(self.emit(expr)?),
                    }
                }
                return Ok(self.relations.logic(operator == Binary::And, &operands));
            }
            Binary::In => return self.member(left, right),
            Binary::Divide | Binary::Remainder => return Err("it divides"),
            Binary::Add if left.ty == Type::String => return Err("it joins texts"),
            Binary::Equal => "=",
            Binary::NotEqual => "!=",
            Binary::Less => "<",
            Binary::LessEqual => "<=",
            Binary::Greater => ">",
            Binary::GreaterEqual => ">=",
            Binary::Add => "+",
            Binary::Subtract => "-",
            Binary::Multiply => "*",
        };
        if let (ExprKind::Call(Call::Size, arguments), ExprKind::Int(number)) =
            (&left.kind, &right.kind)
            && is_list(arguments)
        {
            return self.sized(&arguments[0], operator, *number);
        }
        let is_text = is_text(left) || is_text(right);
        let mut side = |expr| if is_text { self.words(expr) } else { self.emit(expr) };
        let (left, right) = (side(left)?, side(right)?);
        Ok(format!("({left} {sign} {right})"))
    }

    /// A value that is compared with a text, or that a function of texts reads.
    fn words(&mut self, expr: &Expr) -> Result<String, Reason> {
        if expr.ty == Type::String
            && matches!(expr.kind, ExprKind::Variable(_) | ExprKind::Field { .. })
        {
            let place = self.place(expr)?;
            return self.relations.words(&place);
        }
        self.emit(expr)
    }

    fn bound(&mut self, date: &Expr, is_last: bool) -> Result<String, Reason> {
        if let ExprKind::Date { earliest, latest, .. } = date.kind {
            return self.relations.day(if is_last { latest } else { earliest });
        }
        let place = self.place(date)?;
        self.relations.bound(&place, is_last)
    }

    fn member(&mut self, item: &Expr, list: &Expr) -> Result<String, Reason> {
        let ExprKind::List(items) = &list.kind else {
            let item = self.emit(item)?;
            let list = self.place(list)?;
            return self.relations.member(&item, &list);
        };
        let item = if items.iter().any(is_text) { self.words(item)? } else { self.emit(item)? };
        let items = items.iter().map(|one| self.emit(one)).collect::<Result<Vec<_>, _>>()?;
        Ok(self.one_of(&item, &items))
    }

    fn one_of(&self, item: &str, items: &[String]) -> String {
        match items {
            [] => self.relations.boolean(false),
            items => format!("({item} IN ({}))", items.join(", ")),
        }
    }

    /// Whether a term is one of those that a test chooses.
    fn among(
        &mut self,
        term: &Expr,
        vocabulary: usize,
        is_chosen: impl Fn(usize) -> bool,
    ) -> Result<String, Reason> {
        let term = self.emit(term)?;
        let all = 0..self.model.vocabularies[vocabulary].terms.len();
        let chosen = all.filter(|term| is_chosen(*term));
        let chosen: Vec<_> = chosen.map(|chosen| self.relations.term(vocabulary, chosen)).collect();
        Ok(self.one_of(&term, &chosen))
    }

    fn above(&mut self, upper: &Expr, lower: &Expr) -> Result<String, Reason> {
        let vocabulary = vocabulary(upper)?;
        let all = &self.model.vocabularies[vocabulary];
        if let ExprKind::String(code) = &lower.kind {
            let (lower, _) = all.term(code).ok_or("it names no term")?;
            return self.among(upper, vocabulary, |term| all.is_above(term, lower));
        }
        if let ExprKind::String(code) = &upper.kind {
            let (upper, _) = all.term(code).ok_or("it names no term")?;
            return self.among(lower, vocabulary, |term| all.is_above(upper, term));
        }
        let first = self.emit(upper)?;
        let mut pairs = Vec::new();
        for term in 0..all.terms.len() {
            if (0..all.terms.len()).any(|other| all.is_above(term, other)) {
                let below = self.among(lower, vocabulary, |other| all.is_above(term, other))?;
                let is = format!("({first} = {})", self.relations.term(vocabulary, term));
                pairs.push(self.relations.logic(true, &[is, below]));
            }
        }
        Ok(match pairs.as_slice() {
            [] => self.relations.boolean(false),
            pairs => self.relations.logic(false, pairs),
        })
    }
}

fn vocabulary(term: &Expr) -> Result<usize, Reason> {
    match term.ty {
        Type::Term(vocabulary) => Ok(vocabulary),
        _ => Err("it ranks what is not a term"),
    }
}

/// Whether it is a text of the rule.
fn is_text(expr: &Expr) -> bool {
    matches!(expr.kind, ExprKind::String(_)) && expr.ty == Type::String
}

fn is_list(arguments: &[Expr]) -> bool {
    matches!(arguments, [Expr { ty: Type::List(_), .. }])
}
