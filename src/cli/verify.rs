//! `cista verify`: says what a file is, and whether it is whole.

use std::fmt::Write as _;
use std::path::PathBuf;

use super::exit::{Exit, Failure};
use super::open_package::{self, Keys};
use super::progress::Bar;
use super::terminal::Terminal;
use crate::document::collection::Counts;
use crate::service::package::manifest::StateCounts;
use crate::service::verify::{self, Content, PackageReport, Verified, VerifyError, Wish};

/// Verify a collection, a package, a recovery share or a ceremony's record, and say what it is
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  cista verify collection.cista
  cista verify packages/FI
  cista verify FI-ECI-2012-000003.zip.age --identity key.txt --warnings warnings.csv
  cista verify share-3.txt

It changes nothing, and needs no secret but for an encrypted package, which it reads without unpacking it. A share is checked against committee.json
where that lies beside it.")]
pub struct Arguments {
    /// What is to be verified.
    #[arg(value_name = "PATH")]
    path: PathBuf,

    /// The file that is to list the statements with which a rule of the form found fault, by identifier (CSV).
    #[arg(long, value_name = "FILE")]
    warnings: Option<PathBuf>,

    #[command(flatten)]
    keys: Keys,
}

/// Verifies what stands at the path.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    let wish = Wish {
        opener: open_package::opener(&arguments.keys, terminal)?,
        warnings: arguments.warnings.clone(),
    };
    let mut bar = Bar::begin();
    let verified = verify::verify_with(&arguments.path, &wish, &mut |progress| bar.show(progress));
    drop(bar);
    let verified = verified.map_err(|fault| Failure::new(code_of(&fault), fault))?;
    terminal.tell(&verified, &describe(&verified));
    Ok(())
}

pub(super) fn code_of(fault: &VerifyError) -> Exit {
    match fault {
        VerifyError::Read { .. } => Exit::NoInput,
        VerifyError::Write { .. } => Exit::CannotCreate,
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
        Verified::Package(report) => package(report),
        Verified::Opening(manifest) => {
            let source = &manifest.source;
            let mut text = String::from("Everything that an opening wrote, each package as its manifest says.\n\n");
            line(
                &mut text,
                "initiative",
                &format!("{}{}", source.registration_number, rehearsal(source.rehearsal)),
            );
            line(&mut text, "exported", &source.exported.to_string());
            line(&mut text, "signing key", &manifest.signed_by);
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
        Verified::Encrypted { file, lock } => {
            let advice = match *lock {
                "openpgp" => {
                    "decrypt it with GnuPG (gpg --output opened.zip --decrypt FILE), and verify what comes out"
                }
                "x509" => {
                    "decrypt it with OpenSSL 3 (openssl cms -decrypt -inform DER -in FILE -inkey KEY -out opened.zip), and verify what comes out"
                }
                _ => {
                    "look into it with its key (--identity FILE) or passphrase (--passphrase), or decrypt it (age --decrypt) and verify what comes out"
                }
            };
            format!("{file} is encrypted: {advice}.\n")
        }
    }
}

fn package(report: &PackageReport) -> String {
    let PackageReport {
        manifest,
        signed_by,
        content,
    } = report;
    let source = &manifest.source;
    let mut text = format!(
        "A package for {}: signed, and every file is as its manifest says.\n\n",
        manifest.state
    );
    line(
        &mut text,
        "initiative",
        &format!("{}{}", source.registration_number, rehearsal(source.rehearsal)),
    );
    line(&mut text, "exported", &source.exported.to_string());
    line(&mut text, "signing key", signed_by);
    line(&mut text, "committee's key", &source.committee);
    line(&mut text, "appliance's key", &source.signer);
    let (number, of) = report.part();
    if of > 1 {
        line(&mut text, "part", &format!("{number} of {of}"));
    }
    line(&mut text, "submissions", &accounts(&manifest.counts));
    line(&mut text, "statements here", &statements(content));
    line(&mut text, "same person", &content.duplicates.to_string());
    text.push_str("\nCompare the keys, the signing key first, with those that were told to you by another way.\n");
    if content.warnings.is_empty() {
        text.push_str("No rule of the form finds fault with any statement.\n");
    } else {
        text.push_str("\nStatements with which a rule of the form finds fault (it decides nothing; --warnings FILE lists them):\n\n");
        for (rule, count) in &content.warnings {
            line(&mut text, rule, &count.to_string());
        }
    }
    text
}

fn statements(content: &Content) -> String {
    let kinds = [(content.xml, "XML"), (content.csv, "CSV"), (content.pdf, "PDF")];
    let held: Vec<&str> = kinds
        .into_iter()
        .filter(|(held, _)| *held)
        .map(|(_, kind)| kind)
        .collect();
    format!("{} as {}", content.statements, held.join(", "))
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
