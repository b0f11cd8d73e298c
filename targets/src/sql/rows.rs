//! What conditions read of rows: the days of dates, and the rows of lists.

use comity_ontology::{
    Model,
    model::{Field, Record, TypeRef},
};

use super::table::{quoted, text};

/// The first and the last of all days: an end of a date that is open.
const ENDLESS: i64 = 1 << 62;

/// A day, as columns have it.
pub(super) fn day(day: i64) -> String {
    day.clamp(-ENDLESS, ENDLESS).to_string()
}

/// The end of the name of the column with the last or the first day of a date.
pub(super) const fn end(is_last: bool) -> &'static str {
    if is_last { ".latest" } else { ".earliest" }
}

/// The day in such a column; of an open date, the last or the first of all.
pub(super) fn bound(column: &str, is_last: bool) -> String {
    let endless = if is_last { ENDLESS } else { -ENDLESS };
    format!("coalesce({column}, {endless})")
}

/// What the items of a list are chosen from, under a name, and the condition that they are of the
/// list of this owner; none for records of several kinds, which are in several tables.
pub(super) fn items(
    model: &Model,
    (record, field): (&Record, &Field),
    owner: &str,
    name: &str,
) -> Option<(String, String)> {
    let alias = quoted(name);
    match field.ty {
        TypeRef::Union(_) => None,
        TypeRef::Record(inner) => {
            let table = quoted(&model.records[inner].name);
            let node = quoted(&format!("{name}.node"));
            let from = format!(
                "{table} AS {alias} JOIN \"node\" AS {node} ON {node}.\"key\" = {alias}.\"key\""
            );
            let of = text(&field.name);
            Some((from, format!("{node}.\"owner\" = {owner} AND {node}.\"field\" = {of}")))
        }
        _ => {
            let table = quoted(&format!("{}.{}", record.name, field.name));
            Some((format!("{table} AS {alias}"), format!("{alias}.\"owner\" = {owner}")))
        }
    }
}
