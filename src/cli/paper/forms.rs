//! `cista paper form`: blank forms for signing on paper.

use std::fs;
use std::path::{Path, PathBuf};

use super::source::{self, Source};
use super::{keep, language};
use crate::cli::exit::{Exit, Failure};
use crate::cli::export::{member_state, writing};
use crate::document::paper::{self, BlankForm};
use crate::domain::{Language, MemberState};
use crate::text::Texts;

/// Make the form for signing on paper, with the initiative filled in
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  cista paper form --initiative register.json --state FI --language sv --out form-fi-sv.pdf
  cista paper form --config /etc/cista/water.toml --all --out forms \\
    --return-to \"Water for all, PO Box 12, 1050 Brussels\"

A form is one sheet. It exists in the languages of the initiative; --all writes those that are official in each State.")]
pub struct Arguments {
    #[command(flatten)]
    source: source::Arguments,

    /// The Member State.
    #[arg(long, value_name = "XX", value_parser = member_state, required_unless_present = "all")]
    state: Option<MemberState>,

    /// The language; else the first official one of the State in which the initiative is registered.
    #[arg(long, value_name = "xx", value_parser = language)]
    language: Option<Language>,

    /// The forms of all Member States, into a directory.
    #[arg(long, conflicts_with_all = ["state", "language"])]
    all: bool,

    /// Where the signed sheets are to be sent; else there is a line to write it on.
    #[arg(long, value_name = "ADDRESS")]
    return_to: Option<String>,

    /// The file to write, or with --all the directory.
    #[arg(long, value_name = "FILE.pdf")]
    out: PathBuf,
}

/// Writes the forms, and gives their files.
pub fn write(arguments: &Arguments, texts: &Texts) -> Result<Vec<PathBuf>, Failure> {
    let source = arguments.source.read()?;
    let Some(state) = arguments.state else {
        return all(arguments, &source, texts);
    };
    source.takes_part(state)?;
    let language = language_of(&source, state, arguments.language)?;
    one(arguments, &source, texts, (state, language), &arguments.out).map(|file| vec![file])
}

/// Writes the form of every State, in each of its languages in which the initiative is registered.
fn all(arguments: &Arguments, source: &Source, texts: &Texts) -> Result<Vec<PathBuf>, Failure> {
    fs::create_dir_all(&arguments.out).map_err(|fault| writing(&arguments.out, &fault))?;
    let mut files = Vec::new();
    for state in source.law().states_on(source.day_of_signing()) {
        for language in source.law().languages_of(state) {
            if source.initiative.version(*language).is_some() {
                let file = arguments.out.join(format!("form-{state}-{language}.pdf"));
                files.push(one(arguments, source, texts, (state, *language), &file)?);
            }
        }
    }
    if files.is_empty() {
        let sentence = "The initiative is registered in no official language of any Member State: nothing was written.";
        return Err(Failure::new(Exit::Data, sentence));
    }
    Ok(files)
}

fn one(
    arguments: &Arguments,
    source: &Source,
    texts: &Texts,
    (state, language): (MemberState, Language),
    file: &Path,
) -> Result<PathBuf, Failure> {
    let day = source.day_of_signing();
    let form = source.law().form(state, day);
    let form = form.ok_or_else(|| Failure::new(Exit::Software, format!("The law holds no form of {state}.")))?;
    let paper = paper::form(&BlankForm {
        paper: source.paper(texts, language),
        form,
        day,
        official: source.official(language),
        return_to: arguments.return_to.as_deref(),
    });
    keep(paper, file)
}

/// People sign an initiative in a language in which it is registered, on paper too.
fn language_of(source: &Source, state: MemberState, asked: Option<Language>) -> Result<Language, Failure> {
    let is_registered = |language: &Language| source.initiative.version(*language).is_some();
    let own = || source.law().languages_of(state).iter().copied().find(is_registered);
    let codes: Vec<_> = source.initiative.languages().map(Language::code).collect();
    let in_what = || {
        format!(
            "it is registered in {}. Choose one of them with --language.",
            codes.join(", ")
        )
    };
    match asked {
        Some(language) if is_registered(&language) => Ok(language),
        Some(language) => Err(Failure::new(
            Exit::Usage,
            format!("The initiative has no version in {language}; {}", in_what()),
        )),
        None => own().ok_or_else(|| {
            let sentence = format!("The initiative has no version in a language of {state}; {}", in_what());
            Failure::new(Exit::Usage, sentence)
        }),
    }
}
