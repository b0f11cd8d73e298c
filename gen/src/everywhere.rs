//! Rules that must be checked wherever a document is: a target that cannot is not generated.

use comity_ontology::Model;

use crate::{Artefact, Corpus, Refusal, Target, loss::Effect};

/// What a target makes of a model and a corpus, if nothing passes it that breaks a rule which is
/// marked `everywhere`.
///
/// # Errors
///
/// Each part of the ontology that the target cannot generate, and each such rule that it does not
/// check in full.
pub fn generate(
    target: &dyn Target,
    model: &Model,
    corpus: &Corpus,
) -> Result<Artefact, Vec<Refusal>> {
    let artefact = target.generate_with(model, corpus)?;
    let rules = model.records.iter().flat_map(|record| &record.rules);
    let mut refusals: Vec<Refusal> = Vec::new();
    for rule in rules.filter(|rule| rule.everywhere) {
        let subject = format!("rule {}", rule.id);
        let mut passes = artefact.losses.iter().filter(|loss| loss.effect == Effect::Accepts);
        let passes = passes.any(|loss| loss.subject == subject || loss.codes.contains(&rule.id));
        let is_known = refusals.iter().any(|refusal| refusal.subject == rule.id);
        if !passes || is_known {
            continue;
        }
        let why = "the rule must be checked everywhere, and here what breaks it passes".to_owned();
        refusals.push(Refusal { subject: rule.id.clone(), why, location: rule.location });
    }
    if refusals.is_empty() { Ok(artefact) } else { Err(refusals) }
}
