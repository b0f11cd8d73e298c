//! `comity export`

use comity_check::{Files, Misuse, Report, Session, Sink as _, Summary, sound};

use crate::{
    args::Export,
    export::{Format, Table, documents},
    home::{Home, Named, Setup},
    output::Output,
    values::values,
};

/// Prints the claims of documents that are sound, or writes the documents as tables.
pub(crate) fn run(asked: &Export, home: &Home, output: &mut Output) -> u8 {
    let named = Named { paths: &asked.paths, sources: &asked.sources, ..Named::default() };
    let Setup { ontology, mut options } = match home.set_up(&asked.common, &named) {
        Ok(setup) => setup,
        Err(report) => return super::complain(&report, output),
    };
    if asked.unverified {
        options.sources.clear();
    }
    let files = Files::open(&options);
    let session = match sound(&ontology, &files) {
        Ok(session) => session,
        Err(report) => return super::without_verdict(&report, &options, output),
    };
    remark(&session, output);
    let exporter = match asked.to {
        Format::Text(exporter) => exporter,
        Format::Documents => {
            output.write(&documents::write(&session));
            return 0;
        }
        #[cfg(feature = "columns")]
        Format::Store(store) => return tables(store, asked.out.as_deref(), &session, output),
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
    output.write(&exporter.write(&Table { model, union: &model.unions[union], rows }));
    0
}

/// Says that documents have findings which do not keep them from being exported.
fn remark(session: &Session<'_>, output: &mut Output) {
    let line = match session.remarks() {
        0 => return,
        1 => "1 finding that is no error".to_owned(),
        count => format!("{count} findings that are no errors"),
    };
    output.complain(&format!("warning: {line}: see `comity check`\n"));
}

#[cfg(feature = "columns")]
fn tables(
    store: &dyn crate::columns::Store,
    out: Option<&std::path::Path>,
    session: &comity_check::Session<'_>,
    output: &mut Output,
) -> u8 {
    use comity_tree::one_line;

    let out = out.unwrap_or(std::path::Path::new(""));
    let place = out.display();
    match store.write(session, out) {
        Ok(written) => {
            let rounded = written.rounded.iter();
            for number in rounded {
                let line = format!("{number} has more digits than its column keeps");
                output.complain(&format!("warning: {}\n", one_line(&line)));
            }
            let (documents, rows) = (written.documents, written.rows);
            let line = format!("{place}: {documents} documents, {rows} rows of records");
            output.write(&format!("{}\n", one_line(&line)));
            0
        }
        Err(why) => {
            let line = format!("nothing was written: {place}: {why}");
            output.complain(&format!("error: {}\n", one_line(&line)));
            3
        }
    }
}
