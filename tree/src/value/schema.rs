//! The JSON Schemas of dates, decimals and intervals.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::{Date, Decimal, Interval, date};

impl JsonSchema for Date {
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn schema_id() -> Cow<'static, str> {
        "comity::Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": date::DESCRIPTION,
            "type": ["string", "integer"],
            "maxLength": date::MAX_DATE_BYTES,
            "pattern": date::pattern(),
            "minimum": date::FIRST_YEAR,
            "maximum": date::LAST_YEAR,
        })
    }
}

impl JsonSchema for Decimal {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Decimal".into()
    }

    fn schema_id() -> Cow<'static, str> {
        "comity::Decimal".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "number" })
    }
}

impl JsonSchema for Interval {
    fn schema_name() -> Cow<'static, str> {
        "Interval".into()
    }

    fn schema_id() -> Cow<'static, str> {
        "comity::Interval".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "The numbers between two ends; an end that is absent is open.",
            "type": "object",
            "properties": {
                "low": { "type": ["number", "null"] },
                "high": { "type": ["number", "null"] },
            },
            "additionalProperties": false,
        })
    }
}
