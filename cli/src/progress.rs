//! The bar that a terminal shows while a long check runs.

use std::{
    ffi::OsString,
    io::{IsTerminal as _, stderr},
    sync::mpsc::{Receiver, RecvTimeoutError, channel},
    thread,
    time::Duration,
};

use comity_check::Progress;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// How long a check runs before there is a bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// How often the bar is drawn.
const STEP: Duration = Duration::from_millis(100);

/// Does work; if it takes long and the terminal is one that people look at, a bar shows how far
/// it is.
pub(crate) fn beside<T>(progress: &Progress, work: impl FnOnce() -> T) -> T {
    if !is_wanted(|name| std::env::var_os(name), stderr().is_terminal()) {
        return work();
    }
    thread::scope(|scope| {
        let (ended, end) = channel();
        scope.spawn(move || draw(progress, &end));
        let made = work();
        drop::<std::sync::mpsc::Sender<()>>(ended);
        made
    })
}

/// Draws the bar until the other end of the channel is dropped.
fn draw(progress: &Progress, end: &Receiver<()>) {
    let is_over = |wait| end.recv_timeout(wait) != Err(RecvTimeoutError::Timeout);
    if is_over(PATIENCE) {
        return;
    }
    let bar = ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::stderr());
    if let Ok(style) = ProgressStyle::with_template("{msg} {bar:30} {pos} of {len} files") {
        bar.set_style(style);
    }
    loop {
        let (files, done) = (progress.files(), progress.done());
        bar.set_message(match (files, done) {
            (0, _) => "reading",
            _ if done < files => "checking",
            _ => "comparing",
        });
        bar.set_length(files as u64);
        bar.set_position(done as u64);
        if is_over(STEP) {
            return bar.finish_and_clear();
        }
    }
}

/// Whether somebody looks at the terminal: not in CI, and not if it cannot move its cursor.
fn is_wanted(variable: impl Fn(&str) -> Option<OsString>, is_terminal: bool) -> bool {
    let is = |name, value| variable(name).is_some_and(|found| found == value);
    let is_ci = variable("CI").is_some_and(|value| !value.is_empty() && value != "false");
    is_terminal && !is_ci && !is("TERM", "dumb")
}

#[cfg(test)]
mod tests {
    use super::{beside, is_wanted};

    #[test]
    fn a_bar_is_for_people() {
        let wanted = |set: &[(&str, &str)], is_terminal| {
            let variable = |name: &str| {
                set.iter().find(|(known, _)| *known == name).map(|(_, value)| value.into())
            };
            is_wanted(variable, is_terminal)
        };
        assert!(wanted(&[("TERM", "xterm")], true));
        assert!(wanted(&[("CI", "false")], true));
        assert!(!wanted(&[("TERM", "xterm")], false));
        assert!(!wanted(&[("CI", "true")], true));
        assert!(!wanted(&[("TERM", "dumb")], true));
    }

    #[test]
    fn the_work_is_done_with_and_without_it() {
        assert_eq!(beside(&comity_check::Progress::default(), || 1), 1);
    }
}
