//! `cista figures`: what organisers are told of a running collection.

use std::fmt::Write as _;
use std::path::PathBuf;

use super::exit::{Exit, Failure};
use super::instance::{self, Opener};
use super::terminal::Terminal;
use crate::config::Configuration;
use crate::daemon::{self, Owner};
use crate::service::campaign::Figures;

/// Show the published counts, overridden warnings and partners' counts
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  cista figures --config /etc/cista/water.toml

For a spreadsheet or a script:
  cista figures --config /etc/cista/water.toml --json

Counts of submissions, repeats included, are shown from 20 upwards; in JSON a smaller one is null. Works while the instance runs and while it
does not.")]
pub struct Arguments {
    /// The instance's configuration.
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
}

/// Tells the figures of the running instance, or of the one that lies still.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    let config = Configuration::load(&arguments.config)?;
    let figures = match instance::running(&config)? {
        Some(client) => client.figures()?,
        None => from_still(&config, terminal)?,
    };
    terminal.tell(&figures, &text(&figures));
    Ok(())
}

fn from_still(config: &Configuration, terminal: Terminal) -> Result<Figures, Failure> {
    daemon::harden().map_err(|fault| Failure::new(Exit::System, fault))?;
    let owner = Owner::to_become(&config.directory)?;
    let opener = Opener::fetch(config, terminal)?;
    if let Some(owner) = owner {
        owner.become_it()?;
    }
    let appliance = instance::open_still(config, opener.root_key(config)?)?;
    let figures = appliance.figures().map_err(|fault| Failure::new(Exit::Io, fault));
    instance::close(&appliance)?;
    figures
}

fn text(figures: &Figures) -> String {
    let mut text = String::new();
    let mut line = |words: String| writeln!(text, "{words}").expect("a string takes whatever is written to it");
    line(format!(
        "Published on {}: {} of {}; the minimum is needed in {} Member States.\n",
        figures.as_of, figures.published, figures.goal, figures.states_needed
    ));
    line(format!("{:<5} {:>10} {:>10}", "State", "Published", "Minimum"));
    for state in &figures.states {
        let minimum = state.minimum.map(|minimum| minimum.to_string()).unwrap_or_default();
        line(format!(
            "{:<5} {:>10} {minimum:>10}",
            state.state.code(),
            state.published
        ));
    }
    line("\nWarnings that signatories overrode:".to_owned());
    let overrides = figures.states.iter().flat_map(|state| {
        state
            .overrides
            .iter()
            .map(move |(rule, count)| (state.state, rule, count))
    });
    let listed: Vec<String> = overrides
        .map(|(state, rule, count)| format!("{:<5} {rule:<32} {count}", state.code()))
        .collect();
    line(if listed.is_empty() {
        "none".to_owned()
    } else {
        listed.join("\n")
    });
    line("\nSubmissions that came by partners' links:".to_owned());
    let listed: Vec<String> = figures
        .partners
        .iter()
        .map(|partner| {
            let name = partner.name.as_deref().unwrap_or("(no partner any more)");
            format!("{:<32} {:<14} {name}", partner.tag, partner.submissions.to_string())
        })
        .collect();
    line(if listed.is_empty() {
        "none".to_owned()
    } else {
        listed.join("\n")
    });
    text
}
