//! `cista paper`: the papers that organisers print, and those that they fill in for authorities and the Commission.

mod forms;
mod requests;
mod source;
mod submission;

use std::io;
use std::path::{Path, PathBuf};

use clap::Subcommand;
use serde::Serialize;

use super::exit::{Exit, Failure};
use super::export::{member_state, writing};
use super::terminal::Terminal;
use crate::document::pdf::PdfFault;
use crate::domain::{Language, MemberState};
use crate::host::files;
use crate::text::Texts;

/// Make papers: blank forms, the request for verification, the blank certificate, the submission to the Commission
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples, the form for signing on paper in Finland, in Swedish:
  cista paper form --initiative register.json --state FI --language sv --out form-fi-sv.pdf

The forms of all Member States:
  cista paper form --initiative register.json --all --out forms

Every paper is a PDF for the archive that can be read out. src/manual/papers.md says which is for whom.")]
pub struct Arguments {
    #[command(subcommand)]
    paper: Paper,
}

#[derive(Debug, Subcommand)]
enum Paper {
    Form(forms::Arguments),
    Certificate(requests::CertificateArguments),
    Cover(requests::CoverArguments),
    Submission(submission::Arguments),
}

/// Which Member State, in which language, to which file.
#[derive(Debug, clap::Args)]
struct Place {
    /// The Member State.
    #[arg(long, value_name = "XX", value_parser = member_state)]
    state: MemberState,

    /// The language; else the first official one of the Member State.
    #[arg(long, value_name = "xx", value_parser = language)]
    language: Option<Language>,

    /// The file to write; one that is there is replaced.
    #[arg(long, value_name = "FILE.pdf")]
    out: PathBuf,
}

/// What was written.
#[derive(Serialize)]
struct Written<'a> {
    files: &'a [PathBuf],
}

/// Makes what was asked for.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    let texts = Texts::load_for_desk();
    let files = match &arguments.paper {
        Paper::Form(arguments) => forms::write(arguments, &texts)?,
        Paper::Certificate(arguments) => vec![requests::certificate(arguments, &texts)?],
        Paper::Cover(arguments) => vec![requests::cover(arguments, &texts)?],
        Paper::Submission(arguments) => vec![submission::write(arguments, &texts)?],
    };
    let text = match files.as_slice() {
        [file] => format!("Written: {}\n", file.display()),
        several => format!(
            "Written: {} forms in {}\n",
            several.len(),
            several[0].parent().unwrap_or(Path::new(".")).display()
        ),
    };
    terminal.tell(&Written { files: &files }, &text);
    Ok(())
}

/// Parses the code of a language.
fn language(text: &str) -> Result<Language, &'static str> {
    Language::parse(text).ok_or("the code of an official language is expected, such as fi or de")
}

/// Writes a finished paper.
fn keep(paper: Result<Vec<u8>, PdfFault>, to: &Path) -> Result<PathBuf, Failure> {
    let bytes = paper.map_err(|fault| Failure::new(Exit::Software, fault))?;
    let written: io::Result<()> = files::write_whole(to, &bytes, READABLE);
    written.map_err(|fault| writing(to, &fault))?;
    Ok(to.to_owned())
}

/// Papers hold nothing secret: a printer's queue may read them.
const READABLE: u32 = 0o644;
