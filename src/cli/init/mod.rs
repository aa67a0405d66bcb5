//! `cista init`: sets an instance up, guided or from a file of answers.

mod answers;
mod guide;
mod make;
mod settle;

use std::path::{Path, PathBuf};

use super::exit::{Exit, Failure};
use super::register;
use super::terminal::Terminal;
use crate::config::InstanceName;
use answers::Answers;

/// Set up an instance: its initiative, its committee, its keys, its sites
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example, guided; the instance is called water:
  cista init --config /etc/cista/water.toml

Unattended, from a file of answers:
  cista init --config /etc/cista/water.toml --answers answers.toml

You need the initiative's file from the Commission's register, and committee.json from the key ceremony. Nothing is started.")]
pub struct Arguments {
    /// The configuration to write; its name, without .toml, is the instance's.
    #[arg(long, value_name = "FILE")]
    config: PathBuf,

    /// Answers in place of questions.
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,
}

/// Sets the instance up.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    let config = std::path::absolute(&arguments.config).map_err(|fault| Failure::new(Exit::Usage, fault))?;
    let instance = name_of(&config)?;
    make::is_free(&config)?;
    let (answers, imported) = match &arguments.answers {
        Some(file) => {
            let answers = Answers::load(file)?;
            let imported = register::import(&answers.initiative)?;
            (answers, imported)
        }
        None if terminal.is_attended() => guide::ask(&instance)?,
        None => {
            let sentence = "There is no terminal to ask questions on: give the answers in a file, with --answers.";
            return Err(Failure::new(Exit::NoInput, sentence));
        }
    };
    let settled = settle::settle(instance, answers, imported, &config)?;
    make::make(settled, &config, terminal)
}

/// The instance's name, from the name of its configuration.
fn name_of(config: &Path) -> Result<InstanceName, Failure> {
    let stem = config
        .file_stem()
        .filter(|_| config.extension().is_some_and(|extension| extension == "toml"));
    let name = stem.and_then(|stem| stem.to_str()).unwrap_or_default();
    InstanceName::try_from(name.to_owned()).map_err(|fault| {
        let sentence = format!("The configuration is called NAME.toml, and {fault}.");
        Failure::new(Exit::Usage, sentence)
    })
}
