//! What a robot pays, measured: the work at each price with every core of this machine, what the server pays for it, and digits to try to read.
//!
//! `tests/bots/run` builds and runs this, and then lets free programs loose on what it wrote. It uses what everybody has who has the sources.

#![expect(clippy::print_stdout, reason = "a command of its own: results")]

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use altcha::{Challenge, Payload, SolveChallengeOptions, solve_challenge};
use clap::{Parser, Subcommand};
use data_encoding::BASE64;
use serde_json::json;

use cista::config::PersonCheck;
use cista::crypto::{Entropy as _, Secret, SeededEntropy};
use cista::document::{digits, speech};
use cista::domain::{FixedClock, Language};
use cista::service::admission::{Admission, AdmissionKeys, Shown, Work};

/// Measures what a robot pays.
#[derive(Parser)]
struct Options {
    #[command(subcommand)]
    measure: Measure,
}

#[derive(Subcommand)]
enum Measure {
    /// Solves challenges at each price with every core, and says what a thousand statements cost
    Work {
        /// For how long, at each price
        #[arg(long, default_value_t = 20)]
        seconds: u64,
    },
    /// Says what the server pays for each thing that it hands out or judges
    Server,
    /// Writes challenges at each price, for a browser to solve
    Challenges {
        /// How many of each
        #[arg(long, default_value_t = 20)]
        count: usize,
        /// The directory to write to
        #[arg(long)]
        out: PathBuf,
    },
    /// Writes digits as pictures and as speech, each named by what it says
    Digits {
        /// How many
        #[arg(long, default_value_t = 100)]
        count: usize,
        /// The language of the speech
        #[arg(long, default_value = "en")]
        language: String,
        /// As they were recorded and drawn, with nothing bent or mumbled
        #[arg(long)]
        plain: bool,
        /// The directory to write to
        #[arg(long)]
        out: PathBuf,
    },
}

fn main() -> std::io::Result<()> {
    match Options::parse().measure {
        Measure::Work { seconds } => work(Duration::from_secs(seconds)),
        Measure::Server => server(),
        Measure::Challenges { count, out } => challenges(count, &out)?,
        Measure::Digits {
            count,
            language,
            plain,
            out,
        } => {
            let language = Language::parse(&language).ok_or_else(|| std::io::Error::other("no such language"))?;
            write_digits(count, language, plain, &out)?;
        }
    }
    Ok(())
}

/// What a device is asked at a price: how many submissions have to wait for the writer until it is asked.
const PRICES: [(&str, usize); 3] = [("normal", 0), ("raised", 1000), ("high", 4000)];

/// An instance's admission, as on a real site.
fn admission() -> Admission {
    let key = |number: u8| Secret::from_slice(&[number; 32]).expect("a key");
    let keys = AdmissionKeys {
        token: key(1),
        challenge: key(2),
        digits: key(3),
        cookie: key(4),
    };
    let clock = FixedClock("2026-11-22T12:00:00Z".parse().expect("a moment"));
    let entropy = Box::new(SeededEntropy::new(b"bots"));
    Admission::new(keys, Work::Normal, PersonCheck::Work, Arc::new(clock), entropy)
}

/// So many challenges of a price; each from another network, so that nobody is told to wait.
fn ask(admission: &Admission, waiting: usize, count: usize) -> Vec<String> {
    let from = |number: usize| {
        let [.., high, low] = number.to_be_bytes();
        std::net::IpAddr::from([10, high, low, 1])
    };
    let challenge = |number| admission.reception(Some(from(number)), waiting).challenge();
    (0..count)
        .map(|number| challenge(number).expect("a challenge"))
        .collect()
}

fn solve(challenge: &str) -> String {
    let challenge: Challenge = serde_json::from_str(challenge).expect("a challenge");
    let solution = solve_challenge(SolveChallengeOptions::new(&challenge))
        .expect("it can be solved")
        .expect("in time");
    BASE64.encode(&serde_json::to_vec(&Payload { challenge, solution }).expect("plain data"))
}

fn work(time: Duration) {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let admission = admission();
    for (price, waiting) in PRICES {
        let challenges = ask(&admission, waiting, 20_000);
        let (began, used_before) = (Instant::now(), processor_seconds());
        let solved: usize = thread::scope(|scope| {
            let solvers: Vec<_> = (0..cores)
                .map(|core| {
                    let mine = challenges.iter().skip(core).step_by(cores);
                    scope.spawn(move || {
                        mine.take_while(|_| began.elapsed() < time)
                            .filter(|one| !solve(one).is_empty())
                            .count()
                    })
                })
                .collect();
            solvers.into_iter().map(|solver| solver.join().expect("it ends")).sum()
        });
        let each = (processor_seconds() - used_before) / f64::from(u32::try_from(solved).expect("there are few"));
        println!(
            "{}",
            json!({ "price": price, "cores": cores, "solved": solved, "core_seconds_each": each, "core_seconds_per_thousand": each * 1000.0 })
        );
    }
}

/// What this process has used of all cores so far, whatever else the machine does: the kernel counts it in hundredths.
fn processor_seconds() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").expect("Linux says what a process used");
    let fields = stat
        .rsplit(')')
        .next()
        .unwrap_or_default()
        .split_whitespace()
        .skip(11)
        .take(2);
    fields.filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
}

fn server() {
    let admission = admission();
    let reception = admission.reception(None, 0);
    let solution = solve(&reception.challenge().expect("a challenge"));
    let id = admission.digits();
    let shown = Shown {
        altcha: &solution,
        digits_id: &id,
        digits: "",
    };
    let milliseconds = |name: &str, times: u32, act: &dyn Fn()| {
        let used_before = processor_seconds();
        (0..times).for_each(|_| act());
        let each = (processor_seconds() - used_before) * 1000.0 / f64::from(times);
        println!("{}", json!({ "act": name, "milliseconds": each }));
    };
    milliseconds("hand out a challenge", 2000, &|| drop(reception.challenge()));
    milliseconds("judge a solution", 1400, &|| assert!(reception.judge(shown).is_ok()));
    milliseconds("draw a picture", 200, &|| drop(admission.digits_picture(&id)));
    for language in [Language::En, Language::Mt] {
        milliseconds(&format!("speak in {}", language.native_name()), 200, &|| {
            drop(admission.digits_speech(&id, language));
        });
    }
}

fn challenges(count: usize, out: &Path) -> std::io::Result<()> {
    fs::create_dir_all(out)?;
    let admission = admission();
    for (price, waiting) in PRICES {
        let challenges = ask(&admission, waiting, count).join(",\n");
        File::create(out.join(format!("{price}.json")))?.write_all(format!("[{challenges}]\n").as_bytes())?;
    }
    Ok(())
}

fn write_digits(count: usize, language: Language, plain: bool, out: &Path) -> std::io::Result<()> {
    fs::create_dir_all(out)?;
    let mut entropy = SeededEntropy::new(b"digits for robots");
    for _ in 0..count {
        let mut drawn = [0; 38];
        entropy.fill(&mut drawn);
        let [seed @ .., first, second, third, fourth, fifth, sixth] = drawn;
        let said = [first, second, third, fourth, fifth, sixth].map(|byte| byte % 10);
        let name: String = said.iter().map(|digit| char::from(b'0' + digit)).collect();
        let seed = (!plain).then_some(seed);
        File::create(out.join(format!("{name}.png")))?.write_all(&digits::picture(said, seed))?;
        File::create(out.join(format!("{name}.wav")))?.write_all(&speech::speech(said, language, seed))?;
    }
    Ok(())
}
