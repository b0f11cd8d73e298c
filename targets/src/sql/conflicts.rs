//! Conflicts as joins: a query for each conflict between two records whose keys and conditions rows
//! can decide, and a reason for each of the others.

mod condition;
mod side;

use comity_gen::describe;
use comity_ontology::{
    Model,
    model::{Conflict, Scope, Sides, TypeRef},
};

use super::table::{quoted, text};
use condition::Condition;
use side::Side;

/// Why a conflict is no query.
type Reason = &'static str;

/// What a view of the elements of each list is called, after the name of the table.
const SET: &str = "set";

/// The page of queries.
pub(super) fn conflicts(model: &Model) -> String {
    let mut sql = format!(
        "-- The conflicts of {} as queries, in SQL that SQLite, DuckDB and Spark run. Each row is a pair of\n\
         -- values that conflict. Spark reads names in double quotes with\n\
         -- spark.sql.ansi.doubleQuotedIdentifiers and spark.sql.ansi.enabled.\n\
         -- For each table of a list, such as \"A.b\", the queries read a view \"A.b.{SET}\" of its owner and of\n\
         -- one text, `value`, of its different values in order.\n",
        describe::known_as(model)
    );
    for conflict in &model.conflicts {
        sql.push('\n');
        match query(model, conflict) {
            Ok(query) => {
                let definition = conflict.definition.first().replace('\n', " ");
                sql.push_str(&format!("-- {}: {definition}\n{query};\n", conflict.id));
            }
            Err(reason) => sql.push_str(&format!("-- {} is no join: {reason}.\n", conflict.id)),
        }
    }
    sql
}

fn query(model: &Model, conflict: &Conflict) -> Result<String, Reason> {
    let Sides::Between(types) = &conflict.sides else {
        return Err("it is about all values that have one key");
    };
    let [a, b] = types.as_slice() else { return Err("it is between three values") };
    let side = |ty: &TypeRef, place: usize| match ty {
        TypeRef::Record(record) => Ok(Side::new(model, *record, place)),
        _ => Err("it is about records of several kinds"),
    };
    let (mut a, mut b) = (side(a, 0)?, side(b, 1)?);
    let mut joined = Vec::new();
    for key in &conflict.same {
        for (left, right) in a.key(key)?.into_iter().zip(b.key(key)?) {
            joined.push(format!(
                "\"a\".{} IS NOT DISTINCT FROM \"b\".{}",
                quoted(&left),
                quoted(&right)
            ));
        }
    }
    if conflict.scope == Scope::Document {
        joined.push("\"a\".\"#document\" = \"b\".\"#document\"".to_owned());
    }
    let mut shared = String::new();
    for (place, key) in conflict.shares.iter().enumerate() {
        let [one, other] = [&a, &b].map(|side| side.elements(key));
        let [left, right] = ["a", "b"].map(|side| quoted(&format!("{side}.shared.{place}")));
        shared.push_str(&format!(
            "\nJOIN ({}) AS {left} ON {left}.\"owner\" = \"a\".\"key\"\
             \nJOIN ({}) AS {right} ON {right}.\"value\" = {left}.\"value\"",
            one?, other?
        ));
        joined.push(format!("{right}.\"owner\" = \"b\".\"key\""));
    }
    if joined.is_empty() {
        return Err("no key joins its sides");
    }
    if !conflict.every {
        for side in [&mut a, &mut b] {
            side.compared()?;
        }
    }
    if a.record == b.record {
        joined.push("\"a\".\"key\" <> \"b\".\"key\"".to_owned());
    }
    let condition = Condition::between(model, a.record, b.record);
    let mut filters = Vec::new();
    if let Some(when) = &conflict.when {
        for part in when.conjuncts() {
            filters.push(condition.emit(part)?);
        }
    }
    filters.push(format!("NOT {}", condition.emit(&conflict.assert)?));
    Ok(format!(
        "SELECT DISTINCT {} AS \"conflict\", \"a\".\"#document\" AS \"a_document\", {} AS \"a_id\",\n    \
         \"b\".\"#document\" AS \"b_document\", {} AS \"b_id\"\nFROM {}{shared}\nJOIN {} ON {}\nWHERE {}",
        text(&conflict.id),
        a.id(),
        b.id(),
        a.from(),
        b.from(),
        joined.join("\n    AND "),
        filters.join("\n    AND ")
    ))
}
