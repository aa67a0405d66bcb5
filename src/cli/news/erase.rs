//! `cista news erase`: erases what the store has, before its day.

use std::path::PathBuf;

use crate::cli::confirm::confirm;
use crate::cli::exit::{Exit, Failure};
use crate::cli::instance::{self, Opener};
use crate::cli::terminal::Terminal;
use crate::config::{Configuration, News};
use crate::daemon::{self, Owner};
use crate::service::news::{Erased, NotErased};

/// Erase the addresses, who ended the news, and what waits
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example, asked once more on a terminal:
  cista news erase --config /etc/cista/water.toml

In a script:
  cista news erase --config /etc/cista/water.toml --yes

From go-live on two organisers must approve it. On the day that people were promised the instance erases everything by itself. What was
exported and opened elsewhere is yours to destroy: the files, the tables, and in the end the key.")]
pub struct Arguments {
    /// The instance's configuration.
    #[arg(long, value_name = "FILE")]
    config: PathBuf,

    /// Do not ask.
    #[arg(long)]
    yes: bool,
}

/// Erases.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    let config = Configuration::load(&arguments.config)?;
    news_of(&config)?;
    if !arguments.yes && !terminal.is_attended() {
        let sentence = "There is no terminal to ask on: say --yes if the addresses are to be erased.";
        return Err(Failure::new(Exit::Usage, sentence));
    }
    confirm(
        terminal,
        arguments.yes,
        "Every address of everybody who wants news is erased, and cannot be brought back. Go on?",
    )?;
    let erased = match instance::running(&config)? {
        Some(client) => client.erase_news()?,
        None => in_still(&config, terminal)?,
    };
    let text = format!(
        "Erased: {} rows, blanks among them, and {} ends.\nWhat was exported before is yours to destroy.\n",
        erased.rows, erased.ended
    );
    terminal.tell(&erased, &text);
    Ok(())
}

/// Erases in an instance that does not run.
fn in_still(config: &Configuration, terminal: Terminal) -> Result<Erased, Failure> {
    daemon::harden().map_err(|fault| Failure::new(Exit::System, fault))?;
    let owner = Owner::to_become(&config.directory)?;
    let opener = Opener::fetch(config, terminal)?;
    if let Some(owner) = owner {
        owner.become_it()?;
    }
    let appliance = instance::open_still(config, opener.root_key(config)?)?;
    let erased = instance::block_on(appliance.erase_news("the console"))?;
    instance::close(&appliance)?;
    erased.map_err(|fault| {
        let exit = match fault {
            NotErased::NotApproved => Exit::NotPermitted,
            NotErased::Locked | NotErased::Store => Exit::Io,
        };
        Failure::new(exit, fault)
    })
}

/// The news that the configuration offers.
pub(super) fn news_of(config: &Configuration) -> Result<&News, Failure> {
    config.news.as_ref().ok_or_else(|| {
        let sentence = "The configuration has no section [news]: this instance offers none.";
        Failure::new(Exit::Config, sentence)
    })
}
