//! `comity completions` and `comity man`

use clap::{Command, CommandFactory as _};
use clap_complete::Shell;
use comity_check::Sink as _;
use comity_tree::shown;

use crate::{args::Args, output::Output};

/// Prints the script that completes the command in a shell.
pub(crate) fn completions(shell: Shell, output: &mut Output) -> u8 {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "comity", &mut script);
    output.write(&String::from_utf8_lossy(&script));
    0
}

/// Prints the manual page of the command, or of one of its subcommands.
pub(crate) fn man(name: Option<&str>, output: &mut Output) -> u8 {
    let mut command = Args::command();
    // So that the page of a subcommand has the options that all share.
    command.build();
    let Some(name) = name else { return page(command, output) };
    if let Some(found) = command.find_subcommand(name) {
        return page(found.clone(), output);
    }
    output.complain(&format!("error: there is no command `{}`\n", shown(name)));
    2
}

fn page(command: Command, output: &mut Output) -> u8 {
    let mut page = Vec::new();
    match clap_mangen::Man::new(command).render(&mut page) {
        Ok(()) => {
            output.write(&String::from_utf8_lossy(&page));
            0
        }
        Err(error) => {
            output.complain(&format!("error: the page cannot be made: {error}\n"));
            3
        }
    }
}
