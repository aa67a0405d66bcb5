//! The load driver: plays signatories over kept TLS connections and says what the server recorded, how fast, and whether all of it is there.
//!
//! Everything that a signatory does before pressing the button (page, token, challenge) happens before the clock starts; the bytes of every request
//! lie ready, so that one thread of the driver keeps the server busy on the same machine. It knows only the public interface.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command of its own: results and progress"
)]

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use serde_json::json;

use client::demo::{Demo, Plan, Ready};
use client::forms::Regime;

mod check;
#[path = "../client/mod.rs"]
#[allow(dead_code, reason = "the tests use more of the client than the driver does")]
mod client;
mod drive;
mod figures;
mod mix;
mod prepare;
mod usage;

use drive::{Pace, Round};
use figures::Report;

/// Plays signatories against a rehearsal appliance.
#[derive(Parser)]
struct Options {
    /// The binary to start as `cista demo`, and to export and open with
    #[arg(long, value_name = "FILE")]
    cista: PathBuf,
    /// Plays against the running appliance of this ready file, which must take easy work, and leaves it running
    #[arg(long, value_name = "FILE")]
    ready: Option<PathBuf>,
    /// The regime of the appliance
    #[arg(long, default_value = "2019", value_parser = ["2011", "2019"])]
    regime: String,
    /// Signatories who sign as fast as they are answered
    #[arg(long, default_value_t = 50_000)]
    signatories: usize,
    /// Kept connections
    #[arg(long, default_value_t = 64)]
    connections: usize,
    /// Signatories a second in the second round, who come whether the server is ready or not
    #[arg(long, default_value_t = 300)]
    rate: u32,
    /// Seconds of the second round; 0 leaves it out
    #[arg(long, default_value_t = 20)]
    seconds: u32,
    /// Which people are drawn
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How to print the result
    #[arg(long, default_value = "text", value_parser = ["text", "json"])]
    format: String,
}

fn main() -> ExitCode {
    let options = Options::parse();
    match run(&options) {
        Ok(report) => {
            match options.format.as_str() {
                "json" => println!("{:#}", report.json()),
                _ => print!("{report}"),
            }
            if report.is_clean() {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            }
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Starts what is needed, plays both rounds, and looks for everything that was recorded.
fn run(options: &Options) -> io::Result<Report> {
    let regime = Regime::parse(&options.regime).expect("one of the two that the option takes");
    let mut demo = None;
    let ready = match &options.ready {
        Some(file) => Ready::read(file)?,
        None => demo
            .insert(Plan::new(&options.cista).regime(regime).start()?)
            .ready
            .clone(),
    };
    let (rounds, played) = play(options, regime, &ready)?;
    let peak = usage::resident_peak_kib(ready.pid)?;
    eprintln!(
        "looking for {} statements in the opened collection",
        played.recorded().count()
    );
    let found = check_everything(options, regime, demo, &ready, &played)?;
    let setting = json!({
        "regime": options.regime, "connections": options.connections, "seed": options.seed,
        "signatories": options.signatories, "rate": options.rate,
    });
    Ok(Report {
        setting,
        rounds,
        peak_kib: peak,
        found,
    })
}

fn play(options: &Options, regime: Regime, ready: &Ready) -> io::Result<(Vec<Round>, drive::Played)> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let site = ready.site()?;
        let steady = usize::try_from(options.rate * options.seconds).map_err(io::Error::other)?;
        let total = options.signatories + steady;
        eprintln!("preparing {total} signatories");
        let prepared = prepare::prepare(&site, regime, options.seed, total, options.connections).await?;
        let mut played = drive::Played::new(prepared);
        let mut rounds = Vec::new();
        for (name, pace, count) in [
            ("closed", Pace::AsAnswered, options.signatories),
            ("open", Pace::PerSecond(options.rate), steady),
        ] {
            if count > 0 {
                eprintln!(
                    "{name} loop: {count} signatories over {} connections",
                    options.connections
                );
                rounds.push(
                    played
                        .play(name, &site, pace, count, options.connections, ready.pid)
                        .await?,
                );
            }
        }
        Ok((rounds, played))
    })
}

/// Stops what this driver started, then opens the collection with as many shares as it takes.
fn check_everything(
    options: &Options,
    regime: Regime,
    mut demo: Option<Demo>,
    ready: &Ready,
    played: &drive::Played,
) -> io::Result<check::Found> {
    let scratch = tempfile::tempdir()?;
    let alone = demo.is_some();
    // The directory goes with the demo, so it must outlive the check.
    if let Some(demo) = &mut demo {
        demo.stop()?;
    }
    check::check(&options.cista, regime, ready, scratch.path(), played, alone)
}
