//! The losses that most targets have, of parts that only comity checks.

use comity_gen::{
    Fate, Property, beyond,
    loss::{Effect, Loss},
};
use comity_ontology::{
    Model,
    model::{FieldRole, Rule, Scope},
};
use comity_tree::Severity;

/// A loss that lets documents pass which the ontology refuses.
pub(crate) fn accepts(subject: &str, what: &str, instead: &str, codes: &[&str]) -> Loss {
    Loss::new(Effect::Accepts, subject, what, instead, codes)
}

/// A loss that changes no verdict.
pub(crate) fn unsaid(subject: &str, what: &str, instead: &str, codes: &[&str]) -> Loss {
    Loss::new(Effect::Unsaid, subject, what, instead, codes)
}

/// What a validator of one document cannot know: other documents, and the source.
pub(crate) fn beyond_the_document(model: &Model) -> Vec<Loss> {
    let mut losses = vec![beyond::reading()];
    for record in &model.records {
        for field in &record.fields {
            if field.role == FieldRole::Reference(Scope::Corpus) {
                losses.push(accepts(
                    &format!("{}.{}", record.name, field.name),
                    "that the id is declared somewhere in the corpus",
                    "an id that no other document declares passes",
                    &["dangling-reference"],
                ));
            }
        }
    }
    losses.extend(beyond::stated(model));
    losses.extend(beyond::values(model));
    losses
}

/// The loss of a target that does not know which ontology a document names.
pub(crate) fn any_ontology() -> Loss {
    let what = "that a document follows this ontology, in this version";
    accepts("ontology", what, "any ontology passes", &["wrong-ontology"])
}

/// The losses of a target that does not check the units of fields.
pub(crate) fn without_units(model: &Model) -> Vec<Loss> {
    let mut losses = Vec::new();
    for record in &model.records {
        for field in record.fields.iter().filter(|field| field.unit.is_some()) {
            let subject = format!("{}.{}", record.name, field.name);
            losses.push(accepts(
                &subject,
                "the kind of its unit",
                "any unit passes",
                &["wrong-unit"],
            ));
        }
    }
    losses
}

/// What becomes of a property in a package with types, tables of terms and a validator.
pub(crate) fn fate_in_a_package(property: Property) -> Fate {
    match property {
        Property::TermCue
        | Property::TermImplies
        | Property::TermEffect
        | Property::TermAboveBasis
        | Property::FieldAcyclic
        | Property::FieldCorpusReference
        | Property::FieldStated
        | Property::FieldPart
        | Property::FieldLabel
        | Property::FieldSaid
        | Property::RecordLabel
        | Property::Translation
        | Property::Timeline
        | Property::Conflict => Fate::Lost,
        Property::FieldDeprecated | Property::TermDeprecated => Fate::Approximated,
        _ => Fate::Carried,
    }
}

/// What such a package does not do in any language: it decides texts by patterns, and only its
/// documentation names what is deprecated.
pub(crate) fn of_a_package() -> [Loss; 3] {
    [
        accepts(
            "date",
            "some combinations of EDTF that only the full grammar excludes",
            "a pattern and the calendar decide",
            &["impossible-date", "malformed-date"],
        ),
        accepts(
            "url",
            "the whole grammar of addresses: ports, parts of a host",
            "a pattern asks for `http` or `https`, a host, and no sign that addresses do not have",
            &["bad-form"],
        ),
        unsaid(
            "deprecated",
            "the warning that a term or field is deprecated",
            "its documentation says so",
            &["deprecated-term"],
        ),
    ]
}

/// The loss of a rule whose condition has no counterpart in the language.
pub(crate) fn not_translated(id: &str) -> Loss {
    let instead = "documents that break it pass";
    accepts(&format!("rule {id}"), "its condition", instead, &[id])
}

/// The loss of a rule that a language of relations cannot say, with the reason.
pub(crate) fn untranslated(rule: &Rule, reason: &str) -> Loss {
    let (subject, what) = (format!("rule {}", rule.id), format!("its condition: {reason}"));
    match rule.severity {
        Severity::Error => {
            accepts(&subject, &what, "documents that break it pass", &[&rule.id, "undecided-rule"])
        }
        _ => unsaid(&subject, &what, "no warning", &[&rule.id]),
    }
}
