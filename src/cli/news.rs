//! `cista news`: the addresses of those who want to hear more, from their key to their end.

mod erase;
mod export;
mod key;
mod open;

use clap::Subcommand;

use super::exit::Failure;
use super::terminal::Terminal;

pub use key::write as write_key;

/// Make the key for news by e-mail, export the addresses, open them, or erase them
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example, on a computer of the organisers; the public part goes into the configuration:
  cista news key --out news.key

On the server, when there is something to write about:
  cista news export --config /etc/cista/water.toml --out news.age

On the organisers' computer again, for the program that sends the messages:
  cista news open news.age --identity news.key --out news.csv")]
pub struct Arguments {
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, Subcommand)]
enum Act {
    Key(key::Arguments),
    Export(export::Arguments),
    Open(open::Arguments),
    Erase(erase::Arguments),
}

/// Does what was asked.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    match &arguments.act {
        Act::Key(arguments) => key::run(arguments, terminal),
        Act::Export(arguments) => export::run(arguments, terminal),
        Act::Open(arguments) => open::run(arguments, terminal),
        Act::Erase(arguments) => erase::run(arguments, terminal),
    }
}
