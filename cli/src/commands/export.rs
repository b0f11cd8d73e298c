//! `comity export`

use comity_check::{Files, Misuse, Report, Sink as _, Summary, sound};

use crate::{
    args::Export,
    export::Table,
    home::{Home, Named, Setup},
    output::Output,
    values::values,
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
    let rows = values(&session, union);
    output.write(&asked.to.write(&Table { model, union: &model.unions[union], rows }));
    0
}
