//! The one place that writes to the terminal.

use std::{
    ffi::OsString,
    io::{self, BufWriter, ErrorKind, IsTerminal as _, Stdout, Write as _},
    panic,
    process::ExitCode,
};

use clap::ColorChoice;
use comity_check::Sink;
use comity_tree::{one_line, render::Style};

/// Standard output, buffered, and standard error for mistakes of the command.
///
/// It is not locked: the language server writes to it from a thread of its own.
#[derive(Debug)]
pub(crate) struct Output {
    out: BufWriter<Stdout>,
    style: Style,
    failure: Option<io::Error>,
}

impl Output {
    /// Takes standard output.
    pub(crate) fn new(color: ColorChoice) -> Self {
        let out = io::stdout();
        let is_coloured = is_coloured(color, |name| std::env::var_os(name), out.is_terminal());
        let style = if is_coloured { Style::Ansi } else { Style::Plain };
        Self { out: BufWriter::new(out), style, failure: None }
    }

    /// Coloured if the terminal shows colours and its user wants them.
    pub(crate) fn style(&self) -> Style {
        self.style
    }

    /// Writes what is kept back so far; returns whether there is still somebody who reads it.
    pub(crate) fn flush(&mut self) -> bool {
        if self.failure.is_none() {
            self.failure = self.out.flush().err();
        }
        self.failure.is_none()
    }

    /// Ends the process with `code`; a report that could not be written is not a verdict.
    pub(crate) fn finish(mut self, code: u8) -> ExitCode {
        match self.failure.take().map_or_else(|| self.out.flush(), Err) {
            Ok(()) => ExitCode::from(code),
            // A closed pipe means that the reader has read enough.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::from(code),
            Err(_) => ExitCode::from(3),
        }
    }
}

/// Reports panics in one line each, so that no character of an input changes the terminal.
pub(crate) fn report_panics() {
    panic::set_hook(Box::new(|panic| {
        let line = panic_line(&panic.to_string());
        // There is nothing to do about an output that cannot be written.
        let _ = io::stderr().lock().write_all(line.as_bytes());
    }));
}

fn panic_line(panic: &str) -> String {
    format!("error: comity failed: {}\n", one_line(panic))
}

impl Sink for Output {
    fn write(&mut self, text: &str) {
        if self.failure.is_none() {
            self.failure = self.out.write_all(text.as_bytes()).err();
        }
    }

    fn complain(&mut self, text: &str) {
        self.flush();
        // If even that fails, the exit code still tells.
        let _ = io::stderr().lock().write_all(text.as_bytes());
    }
}

/// Whether to print colours: `--color` first, then what the environment says, then the terminal.
fn is_coloured(
    color: ColorChoice,
    variable: impl Fn(&str) -> Option<OsString>,
    is_terminal: bool,
) -> bool {
    let is_set = |name, off: &[&str]| {
        variable(name)
            .is_some_and(|value| !value.is_empty() && !off.iter().any(|off| value == *off))
    };
    match color {
        ColorChoice::Always => true,
        ColorChoice::Never => false,
        ColorChoice::Auto if is_set("NO_COLOR", &[]) => false,
        ColorChoice::Auto => {
            let is_forced = ["CLICOLOR_FORCE", "FORCE_COLOR"];
            let is_refused = |name, value| variable(name).is_some_and(|found| found == value);
            is_forced.iter().any(|name| is_set(name, &["0", "false"]))
                || is_terminal && !is_refused("CLICOLOR", "0") && !is_refused("TERM", "dumb")
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::ColorChoice::{self, Always, Auto, Never};

    use super::{is_coloured, panic_line};

    #[test]
    fn a_panic_is_one_line_without_hidden_characters() {
        let line = panic_line("panicked at a.rs:1:2:\nno `\u{1b}[31m\u{202e}`");
        assert!(
            line.ends_with('\n') && line.trim_end().chars().all(|c| !comity_tree::is_hidden(c))
        );
    }

    #[test]
    fn the_option_and_then_the_environment_and_then_the_terminal_decide() {
        let coloured = |color: ColorChoice, environment: &[(&str, &str)], is_terminal| {
            let variable = |name: &str| {
                let found = environment.iter().find(|(known, _)| *known == name);
                found.map(|(_, value)| value.into())
            };
            is_coloured(color, variable, is_terminal)
        };
        assert!(coloured(Auto, &[("TERM", "xterm")], true));
        assert!(!coloured(Auto, &[("TERM", "xterm")], false));
        assert!(!coloured(Auto, &[("TERM", "dumb")], true));
        assert!(!coloured(Auto, &[("CLICOLOR", "0")], true));
        assert!(!coloured(Auto, &[("NO_COLOR", "1")], true));
        assert!(coloured(Auto, &[("NO_COLOR", "")], true));
        assert!(coloured(Always, &[("NO_COLOR", "1"), ("TERM", "dumb")], false));
        assert!(!coloured(Never, &[("CLICOLOR_FORCE", "1")], true));
        for force in ["CLICOLOR_FORCE", "FORCE_COLOR"] {
            assert!(coloured(Auto, &[(force, "1"), ("TERM", "dumb")], false), "{force}");
            assert!(!coloured(Auto, &[(force, "0")], false), "{force}");
            assert!(!coloured(Auto, &[(force, "1"), ("NO_COLOR", "1")], true), "{force}");
        }
    }
}
