//! Writes the man pages and the shells' completions of every command, for the package.
//!
//! Usage: `pages DIR`. Both come from the definitions that the program itself parses with, so they cannot tell anything else.

#![expect(
    clippy::print_stderr,
    reason = "a tool of the build tells its errors to whoever builds"
)]

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use clap_complete::Shell;

fn main() -> ExitCode {
    let Some(directory) = std::env::args_os().nth(1) else {
        eprintln!("usage: pages DIR");
        return ExitCode::from(64);
    };
    match write_pages(Path::new(&directory)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("pages: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write_pages(directory: &Path) -> Result<(), Box<dyn Error>> {
    let (manuals, completions) = (directory.join("man"), directory.join("completions"));
    fs::create_dir_all(&manuals)?;
    fs::create_dir_all(&completions)?;

    clap_mangen::generate_to(cista::cli::command(), &manuals)?;
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
        clap_complete::generate_to(shell, &mut cista::cli::command(), "cista", &completions)?;
    }
    Ok(())
}
