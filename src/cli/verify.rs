//! `cista verify`: says what a file is, and whether it is whole.

use std::fmt::Write as _;
use std::path::PathBuf;

use super::exit::{Exit, Failure};
use super::progress::Bar;
use super::terminal::Terminal;
use crate::document::collection::Counts;
use crate::service::package::manifest::StateCounts;
use crate::service::verify::{self, Verified, VerifyError};

/// Verify a collection, a package, a recovery share or a ceremony's record, and say what it is
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  cista verify collection.cista
  cista verify packages/FI
  cista verify share-3.txt

It needs no secret and changes nothing. A share is checked against committee.json where that lies beside it.")]
pub struct Arguments {
    /// What is to be verified.
    #[arg(value_name = "PATH")]
    path: PathBuf,
}

/// Verifies what stands at the path.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    let mut bar = Bar::begin();
    let verified = verify::verify(&arguments.path, &mut |progress| bar.show(progress));
    drop(bar);
    let verified = verified.map_err(|fault| Failure::new(code_of(&fault), fault))?;
    terminal.tell(&verified, &describe(&verified));
    Ok(())
}

fn code_of(fault: &VerifyError) -> Exit {
    match fault {
        VerifyError::Read { .. } => Exit::NoInput,
        _ => Exit::Data,
    }
}

//------------ In words ------------------------------------------------------

fn describe(verified: &Verified) -> String {
    match verified {
        Verified::Collection(facts) => {
            let mut text = format!(
                "{} is a sealed collection, whole and signed by its appliance.\n\n",
                facts.file
            );
            line(&mut text, "initiative", &facts.registration_number);
            line(
                &mut text,
                "instance",
                &format!("{} ({}){}", facts.name, facts.instance, rehearsal(facts.rehearsal)),
            );
            line(&mut text, "exported", &facts.exported.to_string());
            line(&mut text, "appliance's key", &facts.signer);
            line(
                &mut text,
                "committee's key",
                &format!("{}; {} shares open it", facts.committee, facts.quorum),
            );
            line(&mut text, "SHA-256", &facts.digest);
            text.push_str("\nCompare the two keys with those that were written down.\n\n");
            for (state, counts) in &facts.counts {
                line(&mut text, state.code(), &holds(counts));
            }
            text
        }
        Verified::Package(manifest) => {
            let source = &manifest.source;
            let mut text = format!(
                "A package for {}: every file is as its manifest says.\n\n",
                manifest.state
            );
            line(
                &mut text,
                "initiative",
                &format!("{}{}", source.registration_number, rehearsal(source.rehearsal)),
            );
            line(&mut text, "exported", &source.exported.to_string());
            line(&mut text, "appliance's key", &source.signer);
            line(&mut text, "submissions", &accounts(&manifest.counts));
            text
        }
        Verified::Opening(manifest) => {
            let source = &manifest.source;
            let mut text = String::from("Everything that an opening wrote, each package as its manifest says.\n\n");
            line(
                &mut text,
                "initiative",
                &format!("{}{}", source.registration_number, rehearsal(source.rehearsal)),
            );
            line(&mut text, "exported", &source.exported.to_string());
            line(&mut text, "submissions", &accounts(&manifest.total));
            for (state, opening) in &manifest.states {
                line(&mut text, state.code(), &accounts(&opening.counts));
            }
            text
        }
        Verified::Share(facts) => {
            let against = facts.record.as_ref().map_or_else(
                || "its check sum is right; the ceremony's record does not lie beside it".to_owned(),
                |record| format!("as the ceremony made it, by {record}"),
            );
            let mut text = format!(
                "{} is recovery share {} of {}: {against}.\n\n",
                facts.file, facts.number, facts.shares
            );
            line(
                &mut text,
                "committee's key",
                &format!("{}; {} shares open it", facts.committee, facts.quorum),
            );
            text
        }
        Verified::Ceremony(facts) => {
            let mut text = format!("{} is the record of a key ceremony, unchanged.\n\n", facts.file);
            line(&mut text, "held", &facts.date);
            line(&mut text, "committee's key", &facts.committee);
            line(
                &mut text,
                "shares",
                &format!("{}, of which any {} open", facts.shares, facts.quorum),
            );
            text
        }
        Verified::Encrypted { file } => {
            format!(
                "{file} is encrypted with age. Decrypt it with its key or passphrase (age --decrypt), and verify what is inside.\n"
            )
        }
    }
}

fn line(text: &mut String, name: &str, value: &str) {
    writeln!(text, "  {name:<16} {value}").expect("a string takes whatever is written to it");
}

fn rehearsal(is_rehearsal: bool) -> &'static str {
    if is_rehearsal { ", a rehearsal" } else { "" }
}

fn holds(counts: &Counts) -> String {
    let persons = counts
        .persons
        .map_or_else(String::new, |persons| format!(", {persons} persons counted"));
    format!(
        "{} submissions, {} withdrawn{persons}",
        counts.submissions, counts.withdrawn
    )
}

fn accounts(counts: &StateCounts) -> String {
    format!(
        "{}: {} packaged, {} repeats, {} alternatives, {} withdrawn, {} failed",
        counts.submissions, counts.packaged, counts.repeats, counts.alternatives, counts.withdrawn, counts.failures
    )
}
