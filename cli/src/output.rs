//! The one place that writes to the terminal.

use std::{
    borrow::Cow,
    io::{self, BufWriter, ErrorKind, IsTerminal as _, StdoutLock, Write as _},
    process::ExitCode,
};

use comity_check::report::text::Style;
use comity_tree::is_hidden;

/// Standard output, locked and buffered, and standard error for mistakes of the command.
#[derive(Debug)]
pub(crate) struct Output {
    out: BufWriter<StdoutLock<'static>>,
    style: Style,
    failure: Option<io::Error>,
}

impl Output {
    /// Takes standard output.
    pub(crate) fn new() -> Self {
        let out = io::stdout().lock();
        let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let style = if out.is_terminal() && !no_colour { Style::Ansi } else { Style::Plain };
        Self { out: BufWriter::new(out), style, failure: None }
    }

    /// Coloured if the terminal shows colours and its user wants them.
    pub(crate) fn style(&self) -> Style {
        self.style
    }

    /// Writes a text to standard output.
    pub(crate) fn write(&mut self, text: &str) {
        if self.failure.is_none() {
            let text = printable(text, self.style);
            self.failure = self.out.write_all(text.as_bytes()).err();
        }
    }

    /// Writes a text to standard error, after what has been written so far.
    pub(crate) fn complain(&mut self, text: &str) {
        if self.failure.is_none() {
            self.failure = self.out.flush().err();
        }
        // If even that fails, the exit code still tells.
        let text = printable(text, Style::Plain);
        let _ = io::stderr().lock().write_all(text.as_bytes());
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

/// A text that a terminal can be given.
///
/// Renderers escape what they repeat of an input; whatever one of them misses ends here.
fn printable(text: &str, style: Style) -> Cow<'_, str> {
    let is_harmful = |c: char| {
        let is_own = matches!(c, '\n' | '\t') || style == Style::Ansi && c == '\u{1b}';
        is_hidden(c) && !is_own
    };
    if !text.contains(is_harmful) {
        return Cow::Borrowed(text);
    }
    text.chars().map(|c| if is_harmful(c) { char::REPLACEMENT_CHARACTER } else { c }).collect()
}
