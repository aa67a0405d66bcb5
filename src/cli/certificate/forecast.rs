//! `cista certificate forecast`: what will be left, and where more must be collected.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::place::{Found, Place};
use crate::cli::exit::{Exit, Failure, code_of_io};
use crate::cli::export::member_state;
use crate::cli::instance;
use crate::cli::terminal::Terminal;
use crate::domain::MemberState;
use crate::host::files;
use crate::service::forecast::{self, Forecast, StateForecast};
use crate::service::package::manifest::OpeningManifest;

/// Forecast what will be valid, and how much must be collected, by the certificates so far
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  cista certificate forecast --file certificates.json --opening packages/manifest.json
  cista certificate forecast --file certificates.json --collected DE=120000 --collected IT=64000

An authority that has decided counts with its number. The others are expected to find as many invalid as those did on average; “cautious” is a share that nine
of ten do not exceed. Two States at 14 per cent stand before the first certificate.")]
pub struct Arguments {
    #[command(flatten)]
    place: Place,

    /// The manifest beside the packages: takes from it what was handed over.
    #[arg(long, value_name = "FILE")]
    opening: Option<PathBuf>,

    /// What was collected in a State, on paper too.
    #[arg(long = "collected", value_name = "XX=N", value_parser = collected)]
    collected: Vec<(MemberState, u64)>,
}

/// Forecasts.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    let mut counts = match &arguments.opening {
        Some(path) => handed_over(path)?,
        None => BTreeMap::new(),
    };
    counts.extend(arguments.collected.iter().copied());
    let found = arguments.place.find()?;
    if counts.is_empty() {
        counts = published(&found)?;
    }
    found.become_owner()?;
    let fresh = if found.path.exists() {
        None
    } else {
        found.of_the_instance()?
    };
    let certificates = match fresh {
        Some(certificates) => certificates,
        None => found.load()?,
    };
    let forecast = forecast::forecast(&certificates, &counts);
    terminal.tell(&forecast, &text(&forecast));
    Ok(())
}

/// What a running instance has published; nothing for a file alone.
fn published(found: &Found) -> Result<BTreeMap<MemberState, u64>, Failure> {
    let Some(config) = &found.config else {
        return Ok(BTreeMap::new());
    };
    let client = instance::running(config)?.ok_or_else(|| {
        let sentence =
            "The instance does not run: start it, or say what was collected (--collected XX=N or --opening FILE).";
        Failure::new(Exit::Unavailable, sentence)
    })?;
    let figures = client.figures()?;
    Ok(figures
        .states
        .iter()
        .map(|state| (state.state, state.published))
        .collect())
}

fn handed_over(path: &Path) -> Result<BTreeMap<MemberState, u64>, Failure> {
    let read = path.canonicalize().and_then(|path| files::read_limited(&path, LONGEST));
    let bytes = read.map_err(|fault| {
        let sentence = format!(
            "{} cannot be read: check the path and the permissions. ({fault})",
            path.display()
        );
        Failure::new(code_of_io(&fault), sentence)
    })?;
    let manifest: OpeningManifest = serde_json::from_slice(&bytes).map_err(|_| {
        let sentence = format!("{} is not the manifest that lies beside the packages.", path.display());
        Failure::new(Exit::Data, sentence)
    })?;
    let packaged = manifest
        .states
        .iter()
        .map(|(state, opening)| (*state, opening.counts.packaged));
    Ok(packaged.collect())
}

/// As long as `verify` reads one.
const LONGEST: usize = 64 << 20;

fn collected(text: &str) -> Result<(MemberState, u64), &'static str> {
    let (state, count) = text.split_once('=').ok_or("FI=NUMBER is expected")?;
    let count = count.parse().map_err(|_| "a number is expected behind the State")?;
    Ok((member_state(state)?, count))
}

fn text(forecast: &Forecast) -> String {
    let mut text = format!(
        "Invalid where nothing is certified yet: {:.1} % expected, {:.1} % cautiously.\n\n{HEADINGS}\n",
        forecast.expected_percent, forecast.cautious_percent
    );
    for state in forecast.states.iter().filter(|state| state.collected > 0) {
        text.push_str(&row(state));
    }
    let _ = writeln!(
        text,
        "\nValid in all: {} expected, {} cautiously; {} are needed.",
        forecast.expected, forecast.cautious, forecast.goal
    );
    let _ = writeln!(
        text,
        "States that reach their minimum: {} expected, {} cautiously; {} are needed.",
        forecast.reached, forecast.surely_reached, forecast.states_needed
    );
    if forecast.missing > 0 {
        let _ = writeln!(text, "To be safe, collect {} more.", forecast.missing);
    }
    text
}

const HEADINGS: &str = "State   collected     minimum  to collect    expected  cautiously";

fn row(state: &StateForecast) -> String {
    let note = match (state.certified, state.cautious >= u64::from(state.minimum)) {
        (true, true) => "certified, reached",
        (true, false) => "certified",
        (false, true) => "reached",
        (false, false) => "",
    };
    let line = format!(
        "{:<6}{:>11}{:>12}{:>12}{:>12}{:>12}  {note}",
        state.state.code(),
        state.collected,
        state.minimum,
        state.to_collect,
        state.expected,
        state.cautious
    );
    format!("{}\n", line.trim_end())
}
