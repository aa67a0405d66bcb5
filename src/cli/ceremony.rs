//! `cista ceremony`: makes the committee key and its recovery shares, offline; or deals new shares for a key.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::exit::{Exit, Failure, code_of_io};
use super::secret;
use super::share;
use super::terminal::{Terminal, remark};
use crate::crypto::OsEntropy;
use crate::crypto::passphrase::SHORTEST;
use crate::daemon;
use crate::domain::{Clock as _, Language, legal_date};
use crate::host::clock::SystemClock;
use crate::host::isolation;
use crate::service::custody::{self, Custodian, CustodyError, Held, Plan};

/// Make the committee key and its recovery shares, on a computer without network
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example, for a committee of seven of whom any three can open the collection:
  cista ceremony --out ceremony --shares 7 --quorum 3

With the custodians' names and languages on their sheets, and each file under a passphrase that its custodian types:
  cista ceremony --out ceremony --shares 3 --quorum 2 --passphrases \\
      --custodian \"Anna Berg=sv\" --custodian \"Luc Martin=fr\" --custodian \"Eva Novak=cs\"

New shares for new custodians, from two of the old ones; the old ones still open, so call them in:
  cista ceremony --out renewed --shares 5 --quorum 2 --renew ceremony/committee.json --share share-1.txt share-3.txt

A further key after go-live, the second generation:
  cista ceremony --out second --generation 2

It writes committee.json, which goes to the server, committee.pdf about it, and for each custodian share-N.txt and sheet-N.pdf. The
key itself is never written. Print each sheet, hand it over with the file, and destroy what is left.")]
pub struct Arguments {
    /// The directory for the files; it must not exist yet, or be empty.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,

    /// How many recovery shares to make, one for each custodian.
    #[arg(long, value_name = "N", default_value_t = 7)]
    shares: u8,

    /// How many custodians must come together to open the collection.
    #[arg(long, value_name = "K", default_value_t = 3)]
    quorum: u8,

    /// A custodian, in the order of the shares: the name on the sheet, and the sheet's language.
    #[arg(long = "custodian", value_name = "NAME=LANG", value_parser = custodian)]
    custodians: Vec<(String, Language)>,

    /// Ask for a passphrase for each share's file; an empty one leaves it open.
    #[arg(long)]
    passphrases: bool,

    /// The generation of the key: 1 at first, and one more for each further key of the collection.
    #[arg(long, value_name = "G", default_value_t = 1, conflicts_with = "renew")]
    generation: u32,

    /// Deal new shares for the key of this record.
    #[arg(long, value_name = "COMMITTEE.json", requires = "share")]
    renew: Option<PathBuf>,

    /// Old shares, at least as many as their quorum; only to renew.
    #[arg(long, value_name = "FILE", num_args = 1.., requires = "renew")]
    share: Vec<PathBuf>,
}

/// Holds a ceremony or renews shares, and tells what to do with the files.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    daemon::harden().map_err(|fault| Failure::new(Exit::System, fault))?;
    custody::is_free(&arguments.out)?;
    warn_of_company();
    let old = arguments.renew.as_ref().map(|record| {
        let record = custody::read_record(record)?;
        let shares = share::load_all(&arguments.share, terminal)?;
        Ok::<_, Failure>((record, shares))
    });
    let old = old.transpose()?;
    let plan = Plan {
        shares: arguments.shares,
        quorum: arguments.quorum,
        date: legal_date(SystemClock.now()),
        custodians: custodians(arguments, terminal)?,
        sheets: true,
    };
    let held = match &old {
        Some((record, shares)) => custody::renew(&arguments.out, &plan, record, shares, &mut OsEntropy)?,
        None => custody::hold(&arguments.out, &plan, arguments.generation, &mut OsEntropy)?,
    };
    if held.no_share_to_spare {
        remark(&format!(
            "Warning: all {} shares are needed. Whoever loses one loses everything: make at least {}.",
            held.quorum,
            held.quorum + 1
        ));
    }
    terminal.tell(&held, &summary(&held));
    Ok(())
}

/// Says what is not as it should be where a key is made. It is no refusal: a rehearsal may be held anywhere.
fn warn_of_company() {
    let networks = isolation::networks_up(Path::new(isolation::NETWORKS));
    if !networks.is_ok_and(|up| up.is_empty()) {
        remark("Warning: this computer seems to be on a network. Make a key that is to be kept where there is none.");
    }
    if !isolation::swaps(Path::new(isolation::SWAPS)).is_ok_and(|swaps| !swaps) {
        remark(
            "Warning: this computer may write its memory to a disk (swap). Turn that off before a key is made that is to be kept.",
        );
    }
}

/// The custodians as named, each with the passphrase that was typed for the share.
fn custodians(arguments: &Arguments, terminal: Terminal) -> Result<Vec<Custodian>, Failure> {
    let mut custodians: Vec<Custodian> = arguments
        .custodians
        .iter()
        .map(|(name, language)| Custodian {
            name: Some(name.clone()),
            language: *language,
            passphrase: None,
        })
        .collect();
    if arguments.passphrases {
        let shares = usize::from(arguments.shares).max(custodians.len());
        custodians.resize_with(shares, Custodian::default);
        for (number, custodian) in (1..).zip(&mut custodians) {
            custodian.passphrase = ask_passphrase(number, custodian.name.as_deref(), terminal)?;
        }
    }
    Ok(custodians)
}

fn ask_passphrase(number: usize, name: Option<&str>, terminal: Terminal) -> Result<Option<Zeroizing<String>>, Failure> {
    let of = name.map_or_else(String::new, |name| format!(" of {name}"));
    let question = format!("Passphrase for share {number}{of} (empty for none):");
    secret::ask_new_or_none(terminal, &question, SHORTEST)
}

/// Parses `NAME=LANG`; a name alone reads English.
pub fn custodian(text: &str) -> Result<(String, Language), &'static str> {
    let (name, language) = match text.rsplit_once('=') {
        Some((name, code)) => (name, Language::parse(code).ok_or(EXPECTED)?),
        None => (text, Language::En),
    };
    match name.trim() {
        "" => Err(EXPECTED),
        name => Ok((name.to_owned(), language)),
    }
}

const EXPECTED: &str = "a name and one of the 24 languages is expected, such as \"Anna Berg=sv\"";

fn summary(held: &Held) -> String {
    let mut text = String::new();
    let made = if held.edition == 1 {
        "The committee key is made and shared; the key itself is gone."
    } else {
        "The committee key has new shares; the key itself is gone again."
    };
    let _ = writeln!(text, "{made}\n");
    let _ = writeln!(text, "  thumbprint   {}", held.thumbprint);
    let _ = writeln!(text, "  signs        {}", held.signer);
    let _ = writeln!(
        text,
        "  set          {} (generation {}, edition {})",
        held.set, held.generation, held.edition
    );
    let _ = writeln!(text, "  public file  {}", held.committee.display());
    if let Some(sheet) = &held.committee_sheet {
        let _ = writeln!(text, "  about it     {}", sheet.display());
    }
    for share in &held.shares {
        let _ = writeln!(text, "  share        {}", share.display());
    }
    for sheet in &held.sheets {
        let _ = writeln!(text, "  sheet        {}", sheet.display());
    }
    let _ = writeln!(
        text,
        "\nWrite both down: the thumbprint stands on the site's trust page and in every epoch, and the other key signs the packages.\nTake the \
         public file to the server. Print each sheet and hand it with its share to the custodian; then destroy the files.\nAny {} of {} shares \
         open the collection.",
        held.quorum,
        held.shares.len()
    );
    if held.edition > 1 {
        let _ = writeln!(
            text,
            "Older shares still open: call them in by the name of their set, and have them destroyed."
        );
    }
    text
}

impl From<CustodyError> for Failure {
    fn from(fault: CustodyError) -> Self {
        let exit = match &fault {
            CustodyError::Ceremony(_) | CustodyError::TooManyCustodians { .. } | CustodyError::Name => Exit::Usage,
            CustodyError::Write { source, .. } if code_of_io(source) == Exit::NotPermitted => Exit::NotPermitted,
            CustodyError::NotEmpty { .. } | CustodyError::Occupied { .. } | CustodyError::Write { .. } => {
                Exit::CannotCreate
            }
            CustodyError::Read { source, .. } => code_of_io(source),
            CustodyError::Memory(_) => Exit::System,
            CustodyError::Sheet(_) => Exit::Software,
            CustodyError::Share { .. }
            | CustodyError::Record { .. }
            | CustodyError::Join { .. }
            | CustodyError::Rehearsal(_) => Exit::Data,
        };
        Self::new(exit, fault)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_custodian_has_a_name_and_a_language() {
        let named = |name: &str, language| Ok((name.to_owned(), language));
        assert_eq!(custodian("Anna Berg=sv"), named("Anna Berg", Language::Sv));
        assert_eq!(custodian("A=B=FR"), named("A=B", Language::Fr));
        assert_eq!(custodian(" Anna Berg "), named("Anna Berg", Language::En));
        for text in ["", "=sv", "Anna=xx", "Anna=", " =fi"] {
            assert!(custodian(text).is_err(), "{text}");
        }
    }
}
