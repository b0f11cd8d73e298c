//! The `comity` command.

mod answers;
mod args;
mod canonical;
#[cfg(feature = "columns")]
mod columns;
mod commands;
mod environment;
mod export;
mod home;
mod input;
mod output;
mod progress;
mod values;
mod watch;

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    process::ExitCode,
};

use clap::Parser as _;

// A run is made of many small allocations on all cores, for which that of musl, which the released
// command is linked with, has one lock.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let args = args::Args::parse();
    let mut output = output::Output::new(args.color);
    output::report_panics();
    // What is not the fault of one file ends the command, without a verdict.
    let code = catch_unwind(AssertUnwindSafe(|| commands::run(&args, &mut output)));
    output.finish(code.unwrap_or(3))
}
