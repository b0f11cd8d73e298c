//! `comity review`

use comity_check::{Sink as _, review::review};

use crate::{
    args::Review,
    home::{Home, Named, Setup},
    output::Output,
};

/// Prints the sheets, and what is wrong to standard error; returns the exit code.
pub(crate) fn run(asked: &Review, home: &Home, output: &mut Output) -> u8 {
    let named = Named {
        paths: &asked.paths,
        sources: &asked.sources,
        is_strict: false,
        ..Named::default()
    };
    match home.set_up(&asked.common, &named) {
        Ok(Setup { ontology, options }) => {
            let done = review(&ontology, &options);
            output.write(&done.sheets.join("\n"));
            super::complain(&done.report, output)
        }
        Err(report) => super::complain(&report, output),
    }
}
