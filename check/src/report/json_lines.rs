//! A report as JSON Lines: one object a line, so that a reader can begin before the run ends.

use super::{
    format::{ReportFormat, Sink},
    json,
    printing::Printing,
};

/// One JSON object a line.
#[derive(Debug)]
pub(super) struct JsonLines;

impl ReportFormat for JsonLines {
    fn name(&self) -> &'static str {
        "json-lines"
    }

    fn about(&self) -> &'static str {
        "One JSON object a line, each with its `type`: see docs/json-output.md"
    }

    fn most(&self) -> usize {
        usize::MAX
    }

    fn write(&self, printing: &Printing<'_>, out: &mut dyn Sink) {
        printing.list(|listing| {
            for item in listing.json() {
                out.write(&json::line(listing.name(), &item));
            }
        });
        let all = |_: &_| true;
        printing.each(&all, &mut |file, finding| {
            out.write(&json::line("finding", &json::found(printing, file, finding)));
        });
        for one in &printing.report.misused {
            out.write(&json::line("misuse", &json::misused(one)));
        }
        out.write(&json::line("summary", &json::summed_up(printing, printing.omitted(&all))));
    }
}
