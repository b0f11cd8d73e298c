//! The conditions of conflicts over rows.

use comity_ontology::{
    Model,
    cel::{Across, Binary, Call, Expr, ExprKind, Macro, Type, Unary},
    model::{Field, TypeRef},
};

use super::Reason;
use crate::sql::{
    rows,
    table::{is_record, quoted, text},
};

/// What a variable is: a row of a record, or a row of a list of values.
#[derive(Clone)]
struct Named {
    variable: String,
    alias: String,
    record: Option<usize>,
}

/// A condition over named rows.
#[derive(Clone)]
pub(super) struct Condition<'m> {
    model: &'m Model,
    names: Vec<Named>,
}

impl<'m> Condition<'m> {
    /// A condition on both sides of a conflict.
    pub(super) fn between(model: &'m Model, a: usize, b: usize) -> Self {
        let name = |name: &str, record| Named {
            variable: name.to_owned(),
            alias: quoted(name),
            record: Some(record),
        };
        Self { model, names: vec![name("a", a), name("b", b)] }
    }

    /// A condition on one side, before it is joined.
    pub(super) fn of_row(model: &'m Model, record: usize) -> Self {
        let (variable, alias) = ("a".to_owned(), quoted("row"));
        Self { model, names: vec![Named { variable, alias, record: Some(record) }] }
    }

    // No deeper than an expression may nest.
    pub(super) fn emit(&self, expr: &Expr) -> Result<String, Reason> {
        Ok(match &expr.kind {
            ExprKind::Bool(value) => if *value { "TRUE" } else { "FALSE" }.to_owned(),
            ExprKind::Int(number) => number.to_string(),
            ExprKind::String(value) => text(value),
            ExprKind::Variable(_) | ExprKind::Field { .. } | ExprKind::CommonField { .. } => {
                self.column(expr, "")?
            }
            ExprKind::Has(field) => self.has(field)?,
            ExprKind::Earliest(date) => self.day(date, false)?,
            ExprKind::Latest(date) => self.day(date, true)?,
            ExprKind::Unary(Unary::Not, operand) => format!("(NOT {})", self.emit(operand)?),
            ExprKind::Unary(Unary::Negate, operand) => format!("(-{})", self.emit(operand)?),
            ExprKind::Binary(operator, left, right) => self.binary(*operator, left, right)?,
            ExprKind::Conditional(test, yes, no) => format!(
                "(CASE WHEN {} THEN {} ELSE {} END)",
                self.emit(test)?,
                self.emit(yes)?,
                self.emit(no)?
            ),
            ExprKind::Call(Call::Size, arguments) if matches!(arguments[0].ty, Type::List(_)) => {
                let (from, of, _) = self.items(&arguments[0], "counted")?;
                format!("(SELECT count(*) FROM {from} WHERE {of})")
            }
            ExprKind::Within(term, broader) => {
                let Type::Term(vocabulary) = term.ty else { return Err("it compares no term") };
                let broader = text(&self.model.vocabularies[vocabulary].terms[*broader].code);
                self.ranked("term_within", "broader", vocabulary, &self.emit(term)?, &broader)
            }
            ExprKind::Above(upper, lower) => {
                let Type::Term(vocabulary) = upper.ty else { return Err("it compares no term") };
                let (upper, lower) = (self.emit(upper)?, self.emit(lower)?);
                self.ranked("term_ranks", "lower", vocabulary, &upper, &lower)
            }
            ExprKind::Across(across, arguments) => self.across(*across, arguments)?,
            ExprKind::Macro(kind, list, variable, body) => {
                self.items_that(*kind, list, variable, body)?
            }
            _ => return Err("it calculates what rows do not have"),
        })
    }

    /// The row and the field that an expression reads.
    fn place(&self, expr: &Expr) -> Result<(&str, usize, &'m Field), Reason> {
        let (ExprKind::Field { operand, name, .. } | ExprKind::CommonField { operand, name, .. }) =
            &expr.kind
        else {
            return Err("it compares records as a whole");
        };
        let ExprKind::Variable(variable) = &operand.kind else {
            return Err("it reads a record in a record");
        };
        let named = self.named(variable)?;
        let record = named.record.ok_or("it compares records as a whole")?;
        let field = self.model.records[record].field(name).map(|(_, field)| field);
        Ok((&named.alias, record, field.ok_or("it reads a field that its record lacks")?))
    }

    fn named(&self, variable: &str) -> Result<&Named, Reason> {
        let named = self.names.iter().rev().find(|named| named.variable == variable);
        named.ok_or("it reads what is no side of it")
    }

    /// The column of a value; `end` is the end of its name.
    fn column(&self, expr: &Expr, end: &str) -> Result<String, Reason> {
        if let ExprKind::Variable(variable) = &expr.kind {
            let named = self.named(variable)?;
            return match named.record {
                None => Ok(format!("{}.\"value{end}\"", named.alias)),
                Some(_) => Err("it compares records as a whole"),
            };
        }
        let (alias, _, field) = self.place(expr)?;
        if field.cardinality.is_many() || is_record(field.ty) {
            return Err("it compares lists or records as a whole");
        }
        Ok(format!("{alias}.{}", quoted(&format!("{}{end}", field.name))))
    }

    fn day(&self, date: &Expr, is_last: bool) -> Result<String, Reason> {
        if let ExprKind::Date { earliest, latest, .. } = date.kind {
            return Ok(rows::day(if is_last { latest } else { earliest }));
        }
        Ok(rows::bound(&self.column(date, rows::end(is_last))?, is_last))
    }

    fn has(&self, expr: &Expr) -> Result<String, Reason> {
        let (_, _, field) = self.place(expr)?;
        if is_record(field.ty) || field.cardinality.is_many() {
            let (from, of, _) = self.items(expr, "there")?;
            return Ok(format!("EXISTS (SELECT 1 FROM {from} WHERE {of})"));
        }
        Ok(format!("({} IS NOT NULL)", self.column(expr, "")?))
    }

    fn binary(&self, operator: Binary, left: &Expr, right: &Expr) -> Result<String, Reason> {
        let sign = match operator {
            Binary::And => "AND",
            Binary::Or => "OR",
            Binary::Equal => "=",
            Binary::NotEqual => "<>",
            Binary::Less => "<",
            Binary::LessEqual => "<=",
            Binary::Greater => ">",
            Binary::GreaterEqual => ">=",
            Binary::Add if left.ty == Type::Int => "+",
            Binary::Subtract if left.ty == Type::Int => "-",
            Binary::In => return self.is_in(left, right),
            _ => return Err("it calculates what rows do not have"),
        };
        Ok(format!("({} {sign} {})", self.emit(left)?, self.emit(right)?))
    }

    fn is_in(&self, item: &Expr, list: &Expr) -> Result<String, Reason> {
        let item = self.emit(item)?;
        if let ExprKind::List(items) = &list.kind {
            let items = items.iter().map(|item| self.emit(item)).collect::<Result<Vec<_>, _>>()?;
            return Ok(format!("({item} IN ({}))", items.join(", ")));
        }
        let (from, of, record) = self.items(list, "member")?;
        if record.is_some() {
            return Err("it compares records as a whole");
        }
        Ok(format!("EXISTS (SELECT 1 FROM {from} WHERE {of} AND \"member\".\"value\" = {item})"))
    }

    /// What the values of a field are chosen from, under a name; the condition that they are of the
    /// field; and the record that they are, if they are records.
    fn items(&self, list: &Expr, name: &str) -> Result<(String, String, Option<usize>), Reason> {
        let (owner, record, field) = self.place(list)?;
        let (owner, of) = (format!("{owner}.\"key\""), (&self.model.records[record], field));
        let items = rows::items(self.model, of, &owner, name);
        let (from, of) = items.ok_or("it reads records of several kinds")?;
        let record = if let TypeRef::Record(inner) = field.ty { Some(inner) } else { None };
        Ok((from, of, record))
    }

    fn items_that(
        &self,
        kind: Macro,
        list: &Expr,
        variable: &str,
        body: &Expr,
    ) -> Result<String, Reason> {
        let (from, of, record) = self.items(list, variable)?;
        let mut inner = self.clone();
        let alias = quoted(variable);
        inner.names.push(Named { variable: variable.to_owned(), alias, record });
        let body = inner.emit(body)?;
        match kind {
            Macro::Exists => Ok(format!("EXISTS (SELECT 1 FROM {from} WHERE {of} AND {body})")),
            Macro::All => {
                Ok(format!("(NOT EXISTS (SELECT 1 FROM {from} WHERE {of} AND NOT {body}))"))
            }
            _ => Err("it counts or maps the elements of a list"),
        }
    }

    fn across(&self, across: Across, arguments: &[Expr]) -> Result<String, Reason> {
        match (across, arguments) {
            (Across::Overlaps, [one, other]) if one.ty == Type::Date => Ok(format!(
                "({} <= {} AND {} <= {})",
                self.day(one, false)?,
                self.day(other, true)?,
                self.day(other, false)?,
                self.day(one, true)?
            )),
            (Across::Narrower, [term, broader]) => {
                let Type::Term(vocabulary) = term.ty else { return Err("it compares no term") };
                let (term, broader) = (self.emit(term)?, self.emit(broader)?);
                Ok(self.ranked("term_within", "broader", vocabulary, &term, &broader))
            }
            (Across::Overlaps | Across::Low | Across::High, _) => {
                Err("it compares the intervals of quantities")
            }
            (Across::Same, _) => Err("it compares lists as a whole"),
            _ => Err("it calculates what rows do not have"),
        }
    }

    fn ranked(&self, view: &str, other: &str, vocabulary: usize, code: &str, by: &str) -> String {
        let vocabulary = text(&self.model.vocabularies[vocabulary].name);
        format!(
            "EXISTS (SELECT 1 FROM \"{view}\" AS \"rank\" WHERE \"rank\".\"vocabulary\" = {vocabulary} \
             AND \"rank\".\"code\" = {code} AND \"rank\".\"{other}\" = {by})"
        )
    }
}
