//! The command line: one file per command.
//!
//! A command parses, calls a use case, and tells how it went: results on standard output, everything else on standard error, and an exit code of
//! `sysexits`. What a command decides is who is asked and what is shown; everything else is decided below.

mod approve;
mod book;
mod campaign;
mod ceremony;
mod certificate;
mod confirm;
mod credential;
mod custody;
mod demo;
mod exit;
mod export;
mod figures;
mod generation;
mod init;
mod instance;
mod news;
mod open;
mod open_package;
mod organiser;
mod paper;
mod progress;
mod recipient;
mod register;
mod rehearsal;
mod sample;
mod secret;
mod serve;
mod share;
mod terminal;
mod unlock;
mod vault;
mod verify;
mod wording;

use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser, Subcommand};

use exit::{Exit, Failure};
use terminal::{Terminal, complain};

/// Collects statements of support for a citizens' initiative, sealed, on one server.
#[derive(Debug, Parser)]
#[command(
    name = "cista",
    bin_name = "cista",
    version,
    max_term_width = 100,
    disable_help_subcommand = true
)]
struct CommandLine {
    /// Print one JSON document instead of text for people.
    #[arg(long, global = true)]
    json: bool,

    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Demo(demo::Arguments),
    Init(init::Arguments),
    Serve(serve::Arguments),
    Unlock(unlock::Arguments),
    Export(export::Arguments),
    Ceremony(ceremony::Arguments),
    Share(share::Arguments),
    Open(open::Arguments),
    Paper(paper::Arguments),
    Verify(verify::Arguments),
    Sample(sample::Arguments),
    Certificate(certificate::Arguments),
    Vault(vault::Arguments),
    Wording(wording::Arguments),
    Campaign(campaign::Arguments),
    Figures(figures::Arguments),
    News(news::Arguments),
    Organiser(organiser::Arguments),
    Approve(approve::Arguments),
    Recipient(recipient::Arguments),
    Rehearsal(rehearsal::Arguments),
    Custody(custody::Arguments),
    Generation(generation::Arguments),
}

/// Runs the command that the arguments name.
#[must_use]
pub fn main() -> ExitCode {
    let line = match CommandLine::try_parse() {
        Ok(line) => line,
        Err(fault) => return refuse(&fault),
    };
    let terminal = Terminal::new(line.json);
    match run(line.command, terminal) {
        Ok(()) => Exit::Ok.into(),
        Err(failure) => {
            complain(&failure);
            failure.exit.into()
        }
    }
}

/// The command line as a value: for man pages and the shells' completions.
#[must_use]
pub fn command() -> clap::Command {
    CommandLine::command()
}

fn run(command: Command, terminal: Terminal) -> Result<(), Failure> {
    match command {
        Command::Demo(arguments) => demo::run(&arguments, terminal),
        Command::Init(arguments) => init::run(&arguments, terminal),
        Command::Serve(arguments) => serve::run(arguments),
        Command::Unlock(arguments) => unlock::run(&arguments, terminal),
        Command::Export(arguments) => export::run(&arguments, terminal),
        Command::Ceremony(arguments) => ceremony::run(&arguments, terminal),
        Command::Share(arguments) => share::run(&arguments, terminal),
        Command::Open(arguments) => open::run(&arguments, terminal),
        Command::Paper(arguments) => paper::run(&arguments, terminal),
        Command::Verify(arguments) => verify::run(&arguments, terminal),
        Command::Sample(arguments) => sample::run(&arguments, terminal),
        Command::Certificate(arguments) => certificate::run(&arguments, terminal),
        Command::Vault(arguments) => vault::run(&arguments, terminal),
        Command::Wording(arguments) => wording::run(&arguments, terminal),
        Command::Campaign(arguments) => campaign::run(&arguments, terminal),
        Command::Figures(arguments) => figures::run(&arguments, terminal),
        Command::News(arguments) => news::run(&arguments, terminal),
        Command::Organiser(arguments) => organiser::run(&arguments, terminal),
        Command::Approve(arguments) => approve::run(&arguments, terminal),
        Command::Recipient(arguments) => recipient::run(&arguments, terminal),
        Command::Rehearsal(arguments) => rehearsal::run(&arguments, terminal),
        Command::Custody(arguments) => custody::run(&arguments, terminal),
        Command::Generation(arguments) => generation::run(&arguments, terminal),
    }
}

/// Tells what the parser has to say: help and version are results, everything else is a wrong use.
fn refuse(fault: &clap::Error) -> ExitCode {
    // A closed pipe is nobody who could be told.
    let _ = fault.print();
    match fault.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Exit::Ok.into(),
        _ => Exit::Usage.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        command().debug_assert();
    }

    #[test]
    fn every_command_says_what_it_is_for_and_gives_an_example() {
        for command in command().get_subcommands() {
            assert!(command.get_about().is_some(), "{}", command.get_name());
            let example = command.get_after_help().or(command.get_after_long_help());
            let example = example.expect("an example").to_string();
            assert!(example.contains(&format!("cista {}", command.get_name())), "{example}");
        }
    }
}
