//! The `interval` of a term.

use comity_tree::{Code, Decimal, value::Factors};

use super::{Context, table::Table};
use crate::codes;

/// Reads what a qualifier does to a number; a term without the key leaves it as it is.
pub(super) fn read<'t>(term: &mut Table<'t>, context: &mut Context<'_, 't>) -> Factors {
    let Some((node, at)) = term.get("interval").zip(term.key("interval")) else {
        return Factors::EXACT;
    };
    let Some(mut table) = Table::open(node, at, "an interval", context) else {
        return Factors::EXACT;
    };
    let low = factor(&mut table, "low", context);
    let high = factor(&mut table, "high", context);
    table.finish(context);
    if low.zip(high).is_some_and(|(low, high)| low > high) {
        let message = "`low` is greater than `high`";
        context.report.help(codes::EMPTY_RANGE, at, message, "swap the two");
    }
    Factors { low, high }
}

/// One end, as a multiple of the number.
fn factor<'t>(
    table: &mut Table<'t>,
    key: &'static str,
    context: &mut Context<'_, 't>,
) -> Option<Decimal> {
    let word = table.number(key, context)?;
    match Decimal::parse(word.text) {
        Ok(factor) if factor < Decimal::default() => {
            let message = format!("`{key}` must be 0 or more");
            context.report.say(Code::OUT_OF_RANGE, word.at, message);
            None
        }
        Ok(factor) => Some(factor),
        Err(error) => {
            context.report.add(word.at.file, error.at(word.at.span));
            None
        }
    }
}
