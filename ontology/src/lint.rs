//! What is wrong with an ontology whose names all resolve.

mod definitions;
mod endless;
mod examples;
mod header;
mod labels;
mod migrations;
mod narrowing;
mod order;
mod reclassifying;
mod references;
mod replacements;
mod tags;

use crate::{layers::Layers, model::Model, parse::Declarations, report::Report, resolve::Names};

/// What every lint looks at.
struct Subject<'c, 't> {
    declarations: &'c Declarations<'t>,
    model: &'c Model,
    names: &'c Names<'t>,
    layers: &'c Layers,
}

/// Runs every lint.
pub(crate) fn lint<'t>(
    declarations: &Declarations<'t>,
    model: &Model,
    names: &Names<'t>,
    layers: &Layers,
    report: &mut Report,
) {
    let subject = Subject { declarations, model, names, layers };
    let lints = [
        header::lint,
        definitions::lint,
        labels::lint,
        order::lint,
        replacements::lint,
        references::lint,
        endless::lint,
        tags::lint,
        examples::lint,
        narrowing::lint,
        migrations::lint,
        reclassifying::lint,
    ];
    for lint in lints {
        lint(&subject, report);
    }
}
