//! `cista certificate add`: enters one certificate.

use std::collections::BTreeMap;

use super::place::{Found, Place, failure};
use crate::cli::exit::{Exit, Failure};
use crate::cli::export::member_state;
use crate::cli::terminal::Terminal;
use crate::domain::{Clock as _, Date, Law, MemberState, Regime, legal_date};
use crate::host::clock::SystemClock;
use crate::service::certificates::{Certificate, Certificates, Reason};

/// Enter one certificate
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  cista certificate add --file certificates.json --state FI --date 2013-12-01 --valid 12877 --invalid 1712 --reason number=900

Reasons: unknown, age, repeat, number, state, incomplete, signature, date, other. The first certificate of a new file also names the initiative:
--initiative 'ECI(2012)000003' --registered 2012-05-10")]
pub struct Arguments {
    #[command(flatten)]
    place: Place,

    /// The Member State.
    #[arg(long, value_name = "XX", value_parser = member_state)]
    state: MemberState,

    /// The certificate's own date.
    #[arg(long, value_name = "DATE")]
    date: Date,

    /// When it came; today without it.
    #[arg(long, value_name = "DATE")]
    received: Option<Date>,

    /// How many statements were handed over; valid and invalid ones together without it.
    #[arg(long, value_name = "N")]
    statements: Option<u64>,

    /// How many are valid.
    #[arg(long, value_name = "N")]
    valid: u64,

    /// How many are invalid.
    #[arg(long, value_name = "N")]
    invalid: u64,

    /// Why, and how many; once for each reason.
    #[arg(long = "reason", value_name = "REASON=N", value_parser = reason)]
    reasons: Vec<(Reason, u64)>,

    /// The authority's name.
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true, value_parser = line)]
    authority: String,

    /// The authority's reference.
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true, value_parser = line)]
    reference: String,

    /// Put it in the place of the one that the State has already.
    #[arg(long)]
    replace: bool,

    /// For a new file: the registration number of the initiative.
    #[arg(long, value_name = "NUMBER", requires = "registered", value_parser = line)]
    initiative: Option<String>,

    /// For a new file: the day of registration.
    #[arg(long, value_name = "DATE", requires = "initiative")]
    registered: Option<Date>,
}

/// Enters the certificate.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    let certificate = certificate(arguments)?;
    let found = arguments.place.find()?;
    found.become_owner()?;
    let mut all = if found.path.exists() {
        found.load()?
    } else {
        fresh(arguments, &found)?
    };
    all.add(certificate.clone(), arguments.replace)
        .map_err(|fault| Failure::new(Exit::Data, fault))?;
    all.save(&found.path).map_err(failure)?;
    let text = format!(
        "Entered: {}, {} valid of {}. Certificates in {}: {}.\n",
        certificate.state,
        certificate.valid,
        certificate.statements,
        found.path.display(),
        all.certificates.len()
    );
    terminal.tell(&certificate, &text);
    Ok(())
}

fn certificate(arguments: &Arguments) -> Result<Certificate, Failure> {
    let mut reasons = BTreeMap::new();
    for (reason, count) in &arguments.reasons {
        if reasons.insert(*reason, *count).is_some() {
            return Err(Failure::new(Exit::Usage, format!("--reason names {reason} twice.")));
        }
    }
    let Arguments { valid, invalid, .. } = *arguments;
    Ok(Certificate {
        state: arguments.state,
        date: arguments.date,
        received: arguments.received.unwrap_or_else(|| legal_date(SystemClock.now())),
        statements: arguments.statements.unwrap_or_else(|| valid.saturating_add(invalid)),
        valid,
        invalid,
        reasons,
        authority: arguments.authority.clone(),
        reference: arguments.reference.clone(),
    })
}

/// A new file: of the instance's initiative, or of the one that is named.
fn fresh(arguments: &Arguments, found: &Found) -> Result<Certificates, Failure> {
    if let Some(all) = found.of_the_instance()? {
        return Ok(all);
    }
    let (Some(number), Some(registered)) = (&arguments.initiative, arguments.registered) else {
        let sentence = format!(
            "{} does not exist yet: for the first certificate, name the initiative too (--initiative NUMBER --registered DATE).",
            found.path.display()
        );
        return Err(Failure::new(Exit::Usage, sentence));
    };
    let regime = Regime::ALL
        .into_iter()
        .find(|regime| Law::of(*regime).covers(registered));
    let regime = regime.ok_or_else(|| {
        let sentence = format!("No Regulation governed initiatives registered on {registered}: check the date.");
        Failure::new(Exit::Data, sentence)
    })?;
    Ok(Certificates::new(number.clone(), regime, registered))
}

fn reason(text: &str) -> Result<(Reason, u64), String> {
    let keys = || Reason::ALL.map(Reason::key).join(", ");
    let (key, count) = text
        .split_once('=')
        .ok_or("a reason and a number are expected, such as age=12")?;
    let reason = Reason::parse(key).ok_or_else(|| format!("the reasons are {}", keys()))?;
    let count = count
        .parse()
        .map_err(|_| "a number is expected behind the reason".to_owned())?;
    Ok((reason, count))
}

/// One line of text, not too long for a table.
fn line(text: &str) -> Result<String, &'static str> {
    let text = text.trim();
    if text.chars().any(char::is_control) || text.chars().count() > 200 {
        return Err("one line of at most 200 characters is expected");
    }
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_has_a_number() {
        assert_eq!(reason("age=12"), Ok((Reason::Age, 12)));
        for text in ["age", "age=", "age=-1", "height=3", "=3", ""] {
            assert!(reason(text).is_err(), "{text}");
        }
    }
}
