//! What a service that runs the command says of itself in environment variables.

use std::{ffi::OsString, fs::OpenOptions, io::Write as _, path::PathBuf};

use comity_check::{FORMATS, Printing, ReportFormat, format};

/// The format that `--format auto` means: that of the service, or the default.
pub(crate) fn detected(variable: impl Fn(&str) -> Option<OsString>) -> &'static dyn ReportFormat {
    let is_true = |name| variable(name).is_some_and(|value| value == "true");
    let services = [("GITHUB_ACTIONS", "github"), ("GITLAB_CI", "gitlab")];
    let service = services.iter().find(|(name, _)| is_true(name));
    service.and_then(|(_, name)| format(name)).unwrap_or(FORMATS[0])
}

/// The folders that services check a repository out to.
pub(crate) fn roots(variable: impl Fn(&str) -> Option<OsString>) -> Vec<PathBuf> {
    let named = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"].map(variable);
    named.into_iter().flatten().filter(|path| !path.is_empty()).map(PathBuf::from).collect()
}

/// Appends a report to the summary that GitHub shows of a step, if there is a file for it.
///
/// # Errors
///
/// One line, if the file cannot be written.
pub(crate) fn summarize(printing: &Printing<'_>) -> Result<(), String> {
    let path = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty());
    let (Some(path), Some(markdown)) = (path, format("markdown")) else { return Ok(()) };
    let mut text = String::new();
    printing.print(markdown, &mut text);
    let file = OpenOptions::new().append(true).create(true).open(&path);
    let written = file.and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|error| format!("the summary of the step could not be written: {error}"))
}

#[cfg(test)]
mod tests {
    use super::detected;

    #[test]
    fn the_service_decides_the_format() {
        let name = |set: &[(&str, &str)]| {
            let variable = |name: &str| {
                set.iter().find(|(known, _)| *known == name).map(|(_, value)| value.into())
            };
            detected(variable).name()
        };
        assert_eq!(name(&[("GITHUB_ACTIONS", "true")]), "github");
        assert_eq!(name(&[("GITLAB_CI", "true")]), "gitlab");
        assert_eq!(name(&[("GITHUB_ACTIONS", "")]), "text");
        assert_eq!(name(&[]), "text");
    }
}
