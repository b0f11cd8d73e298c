//! How records appear in a timeline.

use comity_tree::did_you_mean_one_of;

use super::{Context, stated};
use crate::{
    codes,
    model::{FieldPart, Model, Record, Stated, TimelineFields, TypeRef},
    parse::{Declarations, Word},
};

/// Sets the timeline of every record that declares one, and the acts of its dates.
pub(super) fn resolve(
    declarations: &Declarations<'_>,
    model: &mut Model,
    context: &mut Context<'_, '_>,
) {
    for record in &mut model.records {
        default_acts(record);
    }
    for decl in &declarations.records {
        let Some(TypeRef::Record(index)) = context.names.ty(decl.name.text) else { continue };
        let Some(timeline) = &decl.timeline else { continue };
        let record = &model.records[index];
        let [same, apart, dated_by] = [&timeline.same, &timeline.apart, &timeline.dated_by]
            .map(|words| fields(words, record, context));
        for (&word, &field) in timeline.dated_by.iter().zip(&dated_by) {
            if record.fields[field].ty != TypeRef::Date {
                let message = format!("the field `{}` is not a date", word.text);
                let help = "`dated_by` lists the fields whose date an undated value takes";
                context.report.help(codes::MISPLACED_KEY, word.at, message, help);
            }
        }
        let Some(strand) = timeline.strand.and_then(|word| stated::term(word, context)) else {
            continue;
        };
        model.records[index].timeline =
            Some(TimelineFields { strand, same, apart, dated_by, is_once: timeline.is_once });
    }
}

/// A date without an `act` that is stated with a term of the record's state has that term as its
/// act.
fn default_acts(record: &mut Record) {
    let states: Vec<TypeRef> = record.parts(FieldPart::State).map(|(_, field)| field.ty).collect();
    for field in record.fields.iter_mut().filter(|field| field.ty == TypeRef::Date) {
        if let Stated::With(vocabulary, term) = field.stated
            && field.acts.is_empty()
            && states.contains(&TypeRef::Vocabulary(vocabulary))
        {
            field.acts.push((vocabulary, term));
        }
    }
}

/// The fields of a record by their names; reports those that it does not have.
fn fields(words: &[Word<'_>], record: &Record, context: &mut Context<'_, '_>) -> Vec<usize> {
    let mut found = Vec::new();
    for word in words {
        if let Some((index, _)) = record.field(word.text) {
            found.push(index);
        } else {
            let message = format!("`{}` has no field `{}`", record.name, word.text);
            let names = record.fields.iter().map(|field| field.name.as_str());
            let help = did_you_mean_one_of(word.text, names);
            context.report.help(codes::UNKNOWN_FIELD, word.at, message, help);
        }
    }
    found
}
