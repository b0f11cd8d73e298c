//! The tag of a union must not be a field of its variants.

use super::Subject;
use crate::{codes, report::Report};

pub(super) fn lint(subject: &Subject<'_, '_>, report: &mut Report) {
    let model = subject.model;
    for union in &model.unions {
        for variant in &union.variants {
            let record = &model.records[variant.record];
            if let Some((_, field)) = record.field(&union.tag) {
                report.clash(
                    codes::TAG_COLLISION,
                    variant.location,
                    format!(
                        "`{}` has a field `{}`, which is the tag of `{}`",
                        record.name, union.tag, union.name
                    ),
                    (field.location, "the field"),
                    "rename the field, or give the union another `tag`",
                );
            }
        }
    }
}
