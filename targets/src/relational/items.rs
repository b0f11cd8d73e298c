//! Conditions on the items of lists.

use comity_ontology::cel::{Binary, Expr, Macro, Unique};

use super::{Bound, Reason, Writer};

impl Writer<'_> {
    /// A comparison of the number of items with a number.
    pub(super) fn sized(
        &mut self,
        list: &Expr,
        operator: Binary,
        number: i64,
    ) -> Result<String, Reason> {
        let (least, is_at_least) = match operator {
            Binary::GreaterEqual => (number, true),
            Binary::Greater => (number + 1, true),
            Binary::Less => (number, false),
            Binary::LessEqual => (number + 1, false),
            Binary::Equal if number == 0 => (1, false),
            Binary::NotEqual if number == 0 => (1, true),
            Binary::Equal | Binary::NotEqual => {
                let at_least = self.at_least(list, number)?;
                let more = self.at_least(list, number + 1)?;
                let is_no_more = self.relations.not(&more);
                let exactly = self.relations.logic(true, &[at_least, is_no_more]);
                return Ok(match operator {
                    Binary::Equal => exactly,
                    _ => self.relations.not(&exactly),
                });
            }
            _ => return Err("it computes with the number of values"),
        };
        let at_least = self.at_least(list, least)?;
        Ok(if is_at_least { at_least } else { self.relations.not(&at_least) })
    }

    /// Whether a list has as many items.
    fn at_least(&mut self, list: &Expr, number: i64) -> Result<String, Reason> {
        const MANY: i64 = 4;
        if number <= 0 {
            return Ok(self.relations.boolean(true));
        }
        let place = self.place(list)?;
        if number > 1
            && let Some(count) = self.relations.count(&place)
        {
            return Ok(format!("({} >= {number})", count?));
        }
        if number > MANY {
            return Err("it asks for many values");
        }
        // Each item differs from all that were found before it.
        let of = place.list().ok_or("it counts what is no list")?;
        let mut found: Vec<Bound> = Vec::new();
        let mut conditions: Vec<Vec<String>> = Vec::new();
        for _ in 0..number {
            let name = self.name("item");
            self.relations.open(&name, &place)?;
            let item = Bound { variable: String::new(), name, of };
            let mut differs = Vec::new();
            for other in &found {
                differs.push(self.relations.differ(&other.place(), &item.place())?);
            }
            conditions.push(differs);
            found.push(item);
        }
        let mut whole: Option<String> = None;
        while let Some(mut all) = conditions.pop() {
            all.extend(whole);
            let all = match all.as_slice() {
                [] => self.relations.boolean(true),
                [one] => one.clone(),
                all => self.relations.logic(true, all),
            };
            whole = Some(self.relations.close(&all));
        }
        Ok(whole.unwrap_or_default())
    }

    pub(super) fn quantified(
        &mut self,
        kind: Macro,
        list: &Expr,
        variable: &str,
        body: &Expr,
    ) -> Result<String, Reason> {
        let place = self.place(list)?;
        let of = place.list().ok_or("it goes through what is no list")?;
        let name = self.name(variable);
        self.relations.open(&name, &place)?;
        self.open.push(Bound { variable: variable.to_owned(), name, of });
        let condition = match kind {
            Macro::All => {
                let body = self.emit(body)?;
                self.relations.not(&body)
            }
            Macro::Exists => self.emit(body)?,
            Macro::ExistsOne => {
                let body_of_one = self.emit(body)?;
                let one = self.open.last().cloned().ok_or("it has no variable")?;
                let name = self.name(variable);
                self.relations.open(&name, &place)?;
                let other = Bound { name, ..one.clone() };
                self.open.push(other.clone());
                let body = self.emit(body)?;
                let differ = self.relations.differ(&one.place(), &other.place())?;
                self.open.pop();
                let condition = self.relations.logic(true, &[differ, body]);
                let another = self.relations.close(&condition);
                let is_only = self.relations.not(&another);
                self.relations.logic(true, &[body_of_one, is_only])
            }
            Macro::Filter | Macro::Map => return Err("it makes a list of its own"),
        };
        self.open.pop();
        let exists = self.relations.close(&condition);
        Ok(if kind == Macro::All { self.relations.not(&exists) } else { exists })
    }

    /// That no two items of a list have the same values.
    pub(super) fn unique(&mut self, unique: &Unique<'_>) -> Result<String, Reason> {
        let place = self.place(unique.list)?;
        let of = place.list().ok_or("it goes through what is no list")?;
        let mut items = Vec::new();
        let mut values = Vec::new();
        for _ in 0..2 {
            let (variable, name) = (unique.variable.to_owned(), self.name(unique.variable));
            self.relations.open(&name, &place)?;
            self.open.push(Bound { variable, name, of });
            let own = unique.values.iter().map(|value| self.emit(value));
            values.push(own.collect::<Result<Vec<_>, _>>()?);
            items.extend(self.open.pop());
        }
        let [one, other] = items.as_slice() else { return Err("it has no variable") };
        let mut all = vec![self.relations.differ(&one.place(), &other.place())?];
        let pairs = values[0].iter().zip(&values[1]);
        all.extend(pairs.map(|(one, other)| format!("({one} = {other})")));
        let same = self.relations.logic(true, &all);
        let inner = self.relations.close(&same);
        let outer = self.relations.close(&inner);
        Ok(self.relations.not(&outer))
    }

    /// A name for an item that no other has.
    fn name(&mut self, variable: &str) -> String {
        self.named += 1;
        format!("{variable}_{}", self.named)
    }
}
