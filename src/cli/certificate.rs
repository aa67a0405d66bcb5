//! `cista certificate`: enters what the authorities certified, lists it, and forecasts what will be left.

mod add;
mod forecast;
mod place;

use std::fmt::Write as _;

use super::exit::Failure;
use super::terminal::Terminal;
use crate::service::certificates::Certificate;
use place::Place;

/// Enter the authorities' certificates, list them, and forecast what will be left
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  cista certificate add --file certificates.json --initiative 'ECI(2012)000003' --registered 2012-05-10 \\
      --state FI --date 2013-12-01 --valid 12877 --invalid 1712 --reason number=900 --reason age=41
  cista certificate list --file certificates.json
  cista certificate forecast --file certificates.json --opening packages/manifest.json

With --config instead of --file, the certificates lie in the instance's directory, and the forecast takes what the instance has counted.")]
pub struct Arguments {
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, clap::Subcommand)]
enum Act {
    Add(add::Arguments),
    List(ListArguments),
    Forecast(forecast::Arguments),
}

/// List the certificates that were entered
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  cista certificate list --file certificates.json")]
struct ListArguments {
    #[command(flatten)]
    place: Place,
}

/// Does what was asked.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    match &arguments.act {
        Act::Add(arguments) => add::run(arguments, terminal),
        Act::List(arguments) => list(arguments, terminal),
        Act::Forecast(arguments) => forecast::run(arguments, terminal),
    }
}

fn list(arguments: &ListArguments, terminal: Terminal) -> Result<(), Failure> {
    let found = arguments.place.find()?;
    found.become_owner()?;
    let all = found.load()?;
    let mut text = format!("{}\n\n{HEADINGS}\n", all.registration_number);
    for certificate in &all.certificates {
        text.push_str(&row(certificate));
    }
    let sum = |of: fn(&Certificate) -> u64| all.certificates.iter().map(of).sum::<u64>();
    let _ = writeln!(
        text,
        "\nCertificates: {}; {} valid, {} invalid.",
        all.certificates.len(),
        sum(|one| one.valid),
        sum(|one| one.invalid)
    );
    terminal.tell(&all, &text);
    Ok(())
}

const HEADINGS: &str = "State  date        statements       valid     invalid  reasons";

fn row(certificate: &Certificate) -> String {
    let reasons: Vec<String> = certificate
        .reasons
        .iter()
        .map(|(reason, count)| format!("{reason} {count}"))
        .collect();
    format!(
        "{:<7}{}  {:>10}  {:>10}  {:>10}  {}\n",
        certificate.state.code(),
        certificate.date,
        certificate.statements,
        certificate.valid,
        certificate.invalid,
        reasons.join(", ")
    )
}
