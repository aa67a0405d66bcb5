//! The prober with a stopwatch: signs for people, for some the first time and for others again, and withdraws, and says how well the time of the answers
//! tells which was which.
//!
//! Firsts and repeats come in random order over one kept connection, so that whatever changes on the machine meanwhile changes both. The same judgement is
//! passed on firsts that a coin called firsts and repeats: what it finds there is what it finds where there is nothing. `src/manual/prober.md` explains.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command of its own: results and progress"
)]

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;

use client::demo::{Plan, Ready};
use client::forms::Regime;

#[path = "../client/mod.rs"]
#[allow(dead_code, reason = "the tests use more of the client than the prober does")]
mod client;
mod crowd;
mod judge;
mod play;
mod prepare;
mod report;

use crowd::Crowd;
use play::{Stopwatch, Timed};
use report::Report;

/// Measures what the time of an answer tells.
#[derive(Parser)]
struct Options {
    /// The binary to start as `cista demo`
    #[arg(long, value_name = "FILE")]
    cista: PathBuf,
    /// Probes the running appliance of this ready file, which must take easy work, and leaves it running
    #[arg(long, value_name = "FILE")]
    ready: Option<PathBuf>,
    /// Firsts, and as many repeats, of each round
    #[arg(long, default_value_t = 20_000)]
    pairs: usize,
    /// Statements a second that others send meanwhile, in the second round; 0 leaves the round out
    #[arg(long, default_value_t = 100)]
    others: u32,
    /// Which people are drawn, and in which order
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
            if report.tells_nothing() {
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

fn run(options: &Options) -> io::Result<Report> {
    let mut demo = None;
    let ready = match &options.ready {
        Some(file) => Ready::read(file)?,
        None => demo
            .insert(Plan::new(&options.cista).regime(Regime::R2019).start()?)
            .ready
            .clone(),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(probe(options, &ready))
}

/// Plays the rounds: alone with the server, and while others sign. What each found is told at once, because all of them take long.
async fn probe(options: &Options, ready: &Ready) -> io::Result<Report> {
    let site = ready.site()?;
    let mut watch = Stopwatch::new(&site, options.seed).await?;
    let mut report = Report::new(options.seed);
    eprintln!("alone: {} firsts and as many repeats", options.pairs);
    let timed = watch.sign(options.pairs).await?;
    report.compare("alone: repeat or first", &timed);
    report.compare_null("alone: first or first", &firsts(&timed));
    if options.others > 0 {
        eprintln!("beside {} others a second", options.others);
        let crowd = Crowd::gather(&site, options.others, options.seed)?;
        let timed = watch.sign(options.pairs).await?;
        crowd.leave()?;
        report.compare("beside others: repeat or first", &timed);
        report.compare_null("beside others: first or first", &firsts(&timed));
    }
    eprintln!(
        "withdrawals for {} people who had signed, and as many who had not",
        options.pairs / 4
    );
    let timed = watch.withdraw(options.pairs / 4).await?;
    report.compare("withdrawals: signed besides or not", &timed);
    report.compare_null("withdrawals: one or another", &firsts(&timed));
    let timed = watch.withdraw_again(options.pairs / 4).await?;
    report.compare_known("withdrawals: used receipt or new", &timed);
    Ok(report)
}

/// The firsts alone.
fn firsts(timed: &[Timed]) -> Vec<Timed> {
    timed.iter().copied().filter(|one| !one.is_known).collect()
}
