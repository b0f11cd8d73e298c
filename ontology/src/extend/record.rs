//! What an extension adds to a record: fields and rules, and to a field texts and examples.

use super::{
    Extended,
    addition::{Additions, Changes},
};
use crate::{
    codes,
    parse::{FieldDecl, RecordDecl, Word},
};

impl<'t> Extended<'t> for RecordDecl<'t> {
    fn name(&self) -> Word<'t> {
        self.name
    }

    fn is_addition(&self) -> bool {
        self.definition.is_missing()
    }

    fn add(&mut self, other: Self, additions: &mut Additions<'_, 't>) {
        let mut changes = Changes::default();
        changes.add_text("label", &mut self.label, other.label);
        changes.add_text("definition", &mut self.definition, other.definition);
        changes.add_text("note", &mut self.note, other.note);
        let timeline = other.written.iter().find(|key| key.text == "timeline");
        let at = timeline.map_or(other.name.at, |key| key.at);
        changes.set("timeline", &mut self.timeline, other.timeline, at);
        additions.settle("the record", self.name, &changes);
        self.include.extend(other.include);
        self.rules.extend(other.rules);
        let known = self.fields.len();
        for field in other.fields {
            let fields = &mut self.fields[..known];
            if let Some(base) = fields.iter_mut().find(|base| base.name.text == field.name.text) {
                add_field(base, field, additions);
            } else if let Some(owner) = additions.owner(self.name.text, field.name.text) {
                let (name, record) = (field.name.text, self.name.text);
                let message = format!("`{record}` has `{name}` from `{owner}`, which it includes");
                let help = format!("write `[record.{owner}.field.{name}]`");
                additions.report.help(codes::MISPLACED_KEY, field.name.at, message, help);
            } else if field.lacks_type && field.definition.is_missing() {
                let names = fields.iter().map(|field| field.name.text);
                additions.unknown(field.name, "a field", names);
            } else {
                self.fields.push(field);
            }
        }
    }
}

/// The keys of a field that an extension cannot set where a base has the field.
const FIXED: [&str; 14] = [
    "type",
    "cardinality",
    "default",
    "unit",
    "identity",
    "reference",
    "acyclic",
    "stated",
    "naming",
    "context",
    "part",
    "act",
    "said",
    "deprecated",
];

fn add_field<'t>(base: &mut FieldDecl<'t>, more: FieldDecl<'t>, additions: &mut Additions<'_, 't>) {
    let mut changes = Changes::of_keys(&more.written, &FIXED, &[]);
    changes.add_text("definition", &mut base.definition, more.definition);
    changes.add_text("note", &mut base.note, more.note);
    changes.add_text("label", &mut base.label, more.label);
    additions.settle("the field", base.name, &changes);
    base.examples.extend(more.examples);
}
