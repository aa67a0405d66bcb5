//! `cista sample`: draws a random sample of a package for verification by sampling, and says what a verified sample shows.

use std::fmt::Write as _;
use std::path::PathBuf;

use serde::Serialize;

use super::exit::{Exit, Failure};
use super::export::writing;
use super::open_package::{self, Keys};
use super::progress::Bar;
use super::terminal::{Terminal, remark};
use crate::domain::Sample;
use crate::host::files;
use crate::service::sample::{self, Drawn, SampleError, Wish};

/// Draw a random sample of a package that anybody can draw again, and say what a verified sample shows
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  cista sample opened.zip --plan
  cista sample opened.zip --size 1000 --seed 384120956273 --out sample.csv
  cista sample opened.zip --size 1000 --invalid 73

Choose the seed after the package has come: words of your own, or throws of a die, so that nobody who made the package could know what is drawn. Write it
into the file: with it everybody draws the same sample (SHA-256; the manual's page formats.md has the three lines of it).")]
pub struct Arguments {
    /// The package: an archive, its directory, or the encrypted file; every part of it, where there are several.
    #[arg(value_name = "PACKAGE", required = true)]
    packages: Vec<PathBuf>,

    /// How many statements the sample has.
    #[arg(long, value_name = "N", required_unless_present = "plan")]
    size: Option<usize>,

    /// Your own words, or throws of a die.
    #[arg(long, value_name = "WORDS", conflicts_with_all = ["invalid", "plan"])]
    seed: Option<String>,

    /// Give the whole rows, which are personal data; without it, identifiers only.
    #[arg(long, requires = "seed")]
    rows: bool,

    /// The file for the sample (CSV); standard output without it.
    #[arg(long, value_name = "FILE", requires = "seed")]
    out: Option<PathBuf>,

    /// How many of the sample turned out invalid: says what that shows of all.
    #[arg(long, value_name = "K", conflicts_with = "plan")]
    invalid: Option<u64>,

    /// Show how exact samples of different sizes are.
    #[arg(long)]
    plan: bool,

    /// The confidence of the interval, in per cent.
    #[arg(long, value_name = "PERCENT", default_value_t = 95.0, value_parser = confidence)]
    confidence: f64,

    /// The share of invalid statements that the plan reckons with, in per cent.
    #[arg(long, value_name = "PERCENT", default_value_t = 12.0, value_parser = share)]
    expected: f64,

    #[command(flatten)]
    keys: Keys,
}

/// Draws, estimates or plans.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    let alpha = (100.0 - arguments.confidence) / 100.0;
    match (arguments.size, &arguments.seed, arguments.invalid) {
        (Some(size), Some(seed), _) => draw(arguments, size, seed, terminal),
        (Some(size), None, Some(invalid)) => estimate(arguments, size, invalid, alpha, terminal),
        (Some(_), None, None) => {
            let sentence =
                "Give --seed with words of your own or throws of a die, or --invalid with what was found invalid.";
            Err(Failure::new(Exit::Usage, sentence))
        }
        (None, ..) => plan(arguments, alpha, terminal),
    }
}

//------------ Drawing -------------------------------------------------------

fn draw(arguments: &Arguments, size: usize, seed: &str, terminal: Terminal) -> Result<(), Failure> {
    let wish = Wish {
        size,
        seed,
        rows: arguments.rows,
    };
    let drawn = drawn(arguments, wish, terminal)?;
    let table = table(&drawn)?;
    if let Some(path) = &arguments.out {
        files::write_whole(path, &table, 0o600).map_err(|fault| writing(path, &fault))?;
        let facts = Facts::of(&drawn, seed, path);
        let text = format!(
            "{} of {} statements of {} are in {}, by the seed “{}”.\nThe manifest is signed by the key {}: compare it with the one that was told to you.\n",
            facts.size,
            facts.population,
            facts.state,
            facts.file,
            facts.seed,
            facts.signers.join(", ")
        );
        terminal.tell(&facts, &text);
        return Ok(());
    }
    let identifiers: Vec<&str> = drawn
        .statements
        .iter()
        .map(|ticket| ticket.identifier.as_str())
        .collect();
    terminal.tell(&identifiers, &String::from_utf8_lossy(&table));
    remark(&format!(
        "{size} of {} statements of {}.",
        drawn.population, drawn.state
    ));
    Ok(())
}

fn drawn(arguments: &Arguments, wish: Wish<'_>, terminal: Terminal) -> Result<Drawn, Failure> {
    let opener = open_package::opener(&arguments.keys, terminal)?;
    let mut bar = Bar::begin();
    let drawn = sample::draw(&arguments.packages, &opener, wish, &mut |progress| bar.show(progress));
    drop(bar);
    drawn.map_err(|fault| Failure::new(code_of(&fault), fault))
}

/// The sample as a table: its order, the identifier, and the row where that was wished. Cells stand as in the package, guarded against spreadsheets.
fn table(drawn: &Drawn) -> Result<Vec<u8>, Failure> {
    let fault = |error: csv::Error| Failure::new(Exit::Software, error);
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let header = ["order", "identifier"]
        .into_iter()
        .chain(drawn.header.iter().map(String::as_str));
    writer.write_record(header.filter(is_not_again())).map_err(fault)?;
    let place = drawn.header.iter().position(|column| column == "identifier");
    for (order, ticket) in drawn.statements.iter().enumerate() {
        let row = ticket
            .row
            .iter()
            .enumerate()
            .filter(|(column, _)| Some(*column) != place);
        let order = (order + 1).to_string();
        let cells = [order.as_str(), ticket.identifier.as_str()].into_iter();
        writer
            .write_record(cells.chain(row.map(|(_, cell)| cell.as_str())))
            .map_err(fault)?;
    }
    writer
        .into_inner()
        .map_err(|error| Failure::new(Exit::Software, error.into_error()))
}

/// The identifier stands in the second column; the row's own is left out.
fn is_not_again() -> impl FnMut(&&str) -> bool {
    let mut seen = false;
    move |column| *column != "identifier" || !std::mem::replace(&mut seen, true)
}

#[derive(Serialize)]
struct Facts<'a> {
    state: &'a str,
    population: u64,
    size: usize,
    seed: &'a str,
    file: String,
    signers: &'a [String],
}

impl<'a> Facts<'a> {
    fn of(drawn: &'a Drawn, seed: &'a str, path: &std::path::Path) -> Self {
        Self {
            state: drawn.state.code(),
            population: drawn.population,
            size: drawn.statements.len(),
            seed: seed.trim(),
            file: path.display().to_string(),
            signers: &drawn.signers,
        }
    }
}

fn code_of(fault: &SampleError) -> Exit {
    match fault {
        SampleError::Package(fault) => super::verify::code_of(fault),
        SampleError::Seed | SampleError::Size { .. } | SampleError::NoPackage | SampleError::NoRows(_) => Exit::Usage,
        SampleError::Foreign(_) | SampleError::Parts { .. } => Exit::Data,
    }
}

//------------ Estimating ----------------------------------------------------

/// How many statements there are to draw from.
fn population(arguments: &Arguments, terminal: Terminal) -> Result<u64, Failure> {
    let wish = Wish {
        size: 1,
        seed: "count",
        rows: false,
    };
    Ok(drawn(arguments, wish, terminal)?.population)
}

#[derive(Serialize)]
struct Shown {
    population: u64,
    size: u64,
    invalid: u64,
    confidence_percent: f64,
    valid_expected: u64,
    valid_least: u64,
    valid_most: u64,
}

fn estimate(arguments: &Arguments, size: usize, invalid: u64, alpha: f64, terminal: Terminal) -> Result<(), Failure> {
    let population = population(arguments, terminal)?;
    let sample = Sample::new(population, size as u64, invalid).ok_or_else(|| {
        let sentence = format!(
            "{invalid} invalid of a sample of {size} of {population} statements cannot be: compare the numbers."
        );
        Failure::new(Exit::Usage, sentence)
    })?;
    let estimate = sample.estimate(alpha);
    let shown = Shown {
        population,
        size: size as u64,
        invalid,
        confidence_percent: arguments.confidence,
        valid_expected: population - estimate.invalid,
        valid_least: population - estimate.most,
        valid_most: population - estimate.least,
    };
    let percent = |count: u64| percent(count, population);
    let text = format!(
        "{invalid} of {size} sampled statements are invalid. Of all {population}:\n\n  valid, likeliest  {} ({})\n  at least          {} ({})\n  at most           {} ({})\n\n\
         The interval is exact (hypergeometric) and wrong in at most {} of 100 samples.\n",
        shown.valid_expected,
        percent(shown.valid_expected),
        shown.valid_least,
        percent(shown.valid_least),
        shown.valid_most,
        percent(shown.valid_most),
        trimmed(100.0 - arguments.confidence),
    );
    terminal.tell(&shown, &text);
    Ok(())
}

//------------ Planning ------------------------------------------------------

#[derive(Serialize)]
struct Planned {
    size: u64,
    valid_least: u64,
    valid_most: u64,
    width_percent: f64,
}

fn plan(arguments: &Arguments, alpha: f64, terminal: Terminal) -> Result<(), Failure> {
    let population = population(arguments, terminal)?;
    let sizes = SIZES.into_iter().filter(|size| *size < population).chain([population]);
    let planned: Vec<Planned> = sizes
        .filter_map(|size| {
            let estimate = Sample::new(population, size, part(size, arguments.expected))?.estimate(alpha);
            Some(Planned {
                size,
                valid_least: population - estimate.most,
                valid_most: population - estimate.least,
                width_percent: real(estimate.most - estimate.least) / real(population) * 100.0,
            })
        })
        .collect();
    let mut text = format!(
        "{population} statements; were {} per cent of a sample invalid, it would show with {} per cent confidence:\n\n{:>10}{:>12}{:>12}{:>10}\n",
        trimmed(arguments.expected),
        trimmed(arguments.confidence),
        "sample",
        "valid from",
        "to",
        "width"
    );
    for row in &planned {
        let _ = writeln!(
            text,
            "{:>10}{:>12}{:>12}{:>8.2} %",
            row.size, row.valid_least, row.valid_most, row.width_percent
        );
    }
    terminal.tell(&planned, &text);
    Ok(())
}

const SIZES: [u64; 12] = [
    50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000,
];

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share of a count is a count"
)]
fn part(count: u64, percent: f64) -> u64 {
    (real(count) * percent / 100.0).round() as u64
}

fn percent(count: u64, of: u64) -> String {
    format!("{:.2} %", real(count) / real(of) * 100.0)
}

/// A number without zeros that say nothing.
fn trimmed(number: f64) -> String {
    let text = format!("{number:.3}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[expect(clippy::cast_precision_loss, reason = "counts of statements are far below 2⁵³")]
const fn real(count: u64) -> f64 {
    count as f64
}

fn confidence(text: &str) -> Result<f64, &'static str> {
    let sentence = "a number from 50 to 99.999 is expected";
    let number: f64 = text.parse().map_err(|_| sentence)?;
    (50.0..=99.999).contains(&number).then_some(number).ok_or(sentence)
}

fn share(text: &str) -> Result<f64, &'static str> {
    let sentence = "a number from 0 to 100 is expected";
    let number: f64 = text.parse().map_err(|_| sentence)?;
    (0.0..=100.0).contains(&number).then_some(number).ok_or(sentence)
}
