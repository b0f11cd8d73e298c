//! `comity export`

use comity_check::{
    Files, Report,
    check::sound,
    discover::Misuse,
    report::{Sink as _, Summary},
};
use comity_ontology::model::TypeRef;

use crate::{
    args::Export,
    export::Table,
    home::{Home, Named, Setup},
    output::Output,
};

/// Prints the claims of documents that are sound.
pub(crate) fn run(asked: &Export, home: &Home, output: &mut Output) -> u8 {
    let named = Named { paths: &asked.paths, sources: &asked.sources, ..Named::default() };
    let Setup { ontology, options } = match home.set_up(&asked.common, named) {
        Ok(setup) => setup,
        Err(report) => return super::complain(&report, output),
    };
    let files = Files::open(&options);
    let session = match sound(&ontology, &files) {
        Ok(session) => session,
        Err(report) => return super::complain(&report, output),
    };
    let (model, Some(union)) = (session.model(), ontology.main_union()) else {
        let misuse = Misuse {
            path: session.model().name.clone().into(),
            why: "documents of this ontology say nothing that could be a row".into(),
            help: "add a field with a union to its root".into(),
        };
        let report = Report::new(Vec::new(), vec![misuse], Summary::new(&ontology), false);
        return super::complain(&report, output);
    };
    let fields = model.root().map(|root| root.fields.as_slice()).unwrap_or_default();
    let fields: Vec<_> = fields.iter().filter(|it| it.ty == TypeRef::Union(union)).collect();
    let mut rows = Vec::new();
    for opened in session.named() {
        let Some(tree) = &opened.tree else { continue };
        for field in &fields {
            let Some(value) = tree.root().get(&field.name) else { continue };
            let name = opened.file.source.name.as_str();
            let single = (!field.cardinality.is_many()).then_some(value);
            rows.extend(value.items().chain(single).map(|node| (name, node)));
        }
    }
    output.write(&asked.to.write(&Table { model, union: &model.unions[union], rows }));
    0
}
