//! The one place that writes to the terminal.

use std::{
    io::{self, BufWriter, ErrorKind, StdoutLock, Write as _},
    process::ExitCode,
};

use anstream::AutoStream;
use clap::ColorChoice;
use comity_check::report::Sink;
use comity_tree::render::Style;

/// Standard output, locked and buffered, and standard error for mistakes of the command.
#[derive(Debug)]
pub(crate) struct Output {
    out: BufWriter<StdoutLock<'static>>,
    style: Style,
    failure: Option<io::Error>,
}

impl Output {
    /// Takes standard output.
    pub(crate) fn new(color: ColorChoice) -> Self {
        let out = io::stdout().lock();
        let style = if is_coloured(color, &out) { Style::Ansi } else { Style::Plain };
        Self { out: BufWriter::new(out), style, failure: None }
    }

    /// Coloured if the terminal shows colours and its user wants them.
    pub(crate) fn style(&self) -> Style {
        self.style
    }

    /// Ends the process with `code`; a report that could not be written is no verdict.
    pub(crate) fn finish(mut self, code: u8) -> ExitCode {
        match self.failure.take().map_or_else(|| self.out.flush(), Err) {
            Ok(()) => ExitCode::from(code),
            // Whoever closed the pipe has read enough.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::from(code),
            Err(_) => ExitCode::from(3),
        }
    }
}

impl Sink for Output {
    fn write(&mut self, text: &str) {
        if self.failure.is_none() {
            self.failure = self.out.write_all(text.as_bytes()).err();
        }
    }

    fn complain(&mut self, text: &str) {
        if self.failure.is_none() {
            self.failure = self.out.flush().err();
        }
        // If even that fails, the exit code still tells.
        let _ = io::stderr().lock().write_all(text.as_bytes());
    }
}

/// Whether to print colours: `--color` first, then what the environment says.
fn is_coloured(color: ColorChoice, out: &StdoutLock<'static>) -> bool {
    match color {
        ColorChoice::Always => true,
        ColorChoice::Never => false,
        // NO_COLOR, CLICOLOR_FORCE, CLICOLOR, TERM and the terminal, in this order; FORCE_COLOR
        // is what some programs call CLICOLOR_FORCE.
        ColorChoice::Auto => {
            let is_set = |name: &str, off: &[&str]| {
                std::env::var_os(name).is_some_and(|value| !off.iter().any(|off| value == *off))
            };
            is_set("FORCE_COLOR", &["", "0", "false"]) && !is_set("NO_COLOR", &[""])
                || AutoStream::choice(out) != anstream::ColorChoice::Never
        }
    }
}
