//! Every edit that makes a mutant.

use serde_json::Value;

use super::{Site, fields, values};
use crate::Dice;

/// One way to change a document at a place.
///
/// Where it makes no sense, it changes nothing and returns `None`.
pub(super) struct Edit {
    pub(super) name: &'static str,
    pub(super) apply: fn(&Site<'_>, &mut Value, &mut Dice) -> Option<()>,
}

macro_rules! edits {
    ($( $name:literal = $apply:expr; )*) => {
        pub(super) const EDITS: &[Edit] = &[$( Edit { name: $name, apply: $apply } ),*];
    };
}

edits! {
    "leave out a required field" = |site, document, dice| fields::leave_out(site, document, dice, true);
    "leave out an optional field" = |site, document, dice| fields::leave_out(site, document, dice, false);
    "misspell a key" = fields::misspell_key;
    "add a key that is no field" = fields::add_key;
    "exchange two values of one type" = fields::exchange;
    "misspell the kind" = fields::misspell_kind;
    "leave out the kind" = fields::leave_out_kind;
    "name another kind" = fields::another_kind;
    "null for a value that may be absent" = |site, document, _| fields::null(site, document, false);
    "null for a value that must be there" = |site, document, _| fields::null(site, document, true);
    "null in a list" = fields::null_item;
    "an empty list" = fields::empty_list;
    "an item fewer" = fields::fewer_items;
    "too many items" = fields::too_many_items;
    "an item twice" = fields::item_twice;
    "one value for a list" = fields::one_for_list;
    "a list for one value" = fields::list_for_one;
    "a text for a record" = fields::text_for_record;
    "an id twice" = fields::id_twice;
    "a reference to nothing" = fields::reference_to_nothing;
    "another ontology" = fields::another_ontology;
    "a number for a text" = values::number_for_text;
    "a text for a number" = values::text_for_number;
    "a text for a boolean" = values::text_for_boolean;
    "the other boolean" = values::other_boolean;
    "misspell a term" = values::misspell_term;
    "another term" = values::another_term;
    "a label for a code" = values::label_for_code;
    "a unit of something else" = values::wrong_unit;
    "a sign that the form forbids" = values::bad_form;
    "a text that is too long" = values::too_long;
    "an empty text" = values::empty_text;
    "a number below the least" = |site, document, _| values::beyond(site, document, -1);
    "a number above the greatest" = |site, document, _| values::beyond(site, document, 1);
    "a fraction for a whole number" = values::fraction;
    "a number with a point and nothing after it" = values::point_zero;
    "a number of forty digits" = values::forty_digits;
    "a day that does not exist" = |site, document, _| values::date(site, document, "2023-02-30".into());
    "a month that does not exist" = |site, document, _| values::date(site, document, "2023-13".into());
    "a date without its zeros" = |site, document, _| values::date(site, document, "2023-1-5".into());
    "an interval that runs backwards" = |site, document, _| values::date(site, document, "1985/1984".into());
    "years with a dash between" = |site, document, _| values::date(site, document, "2023–2025".into());
    "a year as a number" = |site, document, _| values::date(site, document, 1991.into());
    "a year of two digits" = |site, document, _| values::date(site, document, 91.into());
    "a year with a fraction" = |site, document, _| values::date(site, document, 1991.5.into());
    "an approximate year" = |site, document, _| values::date(site, document, "1465~".into());
    "a date long ago" = |site, document, _| values::date(site, document, "-0137-XX".into());
    "a date far ahead" = |site, document, _| values::date(site, document, "2999-12-31".into());
    "an address without a scheme" = |site, document, _| values::url(site, document, "example.org/a");
    "an address of another scheme" = |site, document, _| values::url(site, document, "ftp://example.org/a");
    "an address with a space" = |site, document, _| values::url(site, document, "https://example.org/a b");
    "an address with an impossible port" = |site, document, _| values::url(site, document, "https://example.org:99999/");
}
