//! The `comity` command.

mod answers;
mod args;
mod commands;
mod output;

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    let args = args::Args::parse();
    let mut output = output::Output::new(args.color);
    let code = commands::run(&args.command, &mut output);
    output.finish(code)
}
