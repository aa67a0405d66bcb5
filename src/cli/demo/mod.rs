//! `cista demo`: a complete rehearsal appliance in one directory.

mod announce;
mod home;
mod initiative;

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::ValueEnum;

use super::exit::{Exit, Failure, code_of_io};
use super::terminal::Terminal;
use crate::config::{PersonCheck, ProofOfWork};
use crate::daemon::{self, Order, Reach};
use crate::domain::Regime;
use crate::host::files;
use home::Home;

/// Run a complete rehearsal on this computer: keys, shares, an initiative, both sites open
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example, kept in a directory and resumed by the same command:
  cista demo --dir rehearsal

For tests, on free ports, told when both sites answer:
  cista demo --dir rehearsal --public 127.0.0.1:0 --admin 127.0.0.1:0 --ready ready.json --proof-of-work easy

Everything is a rehearsal: pages say so, and nothing outside the directory is touched. Without --dir the directory is a
temporary one that is removed at the end. End it with Ctrl-C.")]
pub struct Arguments {
    /// The directory; one that holds a rehearsal already is resumed.
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,

    /// Where the public site listens [default: 127.0.0.1:8443]
    #[arg(long, value_name = "ADDR")]
    public: Option<SocketAddr>,

    /// Where the admin site listens [default: 127.0.0.1:8444]
    #[arg(long, value_name = "ADDR")]
    admin: Option<SocketAddr>,

    /// A file to write when both sites answer.
    #[arg(long, value_name = "FILE")]
    ready: Option<PathBuf>,

    /// An initiative from the Commission's register, JSON or XML, in place of the example.
    #[arg(long, value_name = "FILE")]
    initiative: Option<PathBuf>,

    /// The regime [default: that of the initiative, 2019 for the example]
    #[arg(long, value_name = "REGIME", value_parser = regime)]
    regime: Option<Regime>,

    /// How much work a browser does before it may sign [default: normal]
    #[arg(long, value_name = "WORK")]
    proof_of_work: Option<WorkArgument>,

    /// What shows that a person signs, besides that work [default: on-suspicion]
    #[arg(long, value_name = "CHECK")]
    person_check: Option<CheckArgument>,
}

/// The words for the proof of work on the command line.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum WorkArgument {
    /// Next to nothing, and no limits per network: for tests and load drivers.
    Easy,
    /// As on a real site.
    Normal,
}

impl From<WorkArgument> for ProofOfWork {
    fn from(argument: WorkArgument) -> Self {
        match argument {
            WorkArgument::Easy => Self::Easy,
            WorkArgument::Normal => Self::Normal,
        }
    }
}

/// The words for what shows that a person signs on the command line.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum CheckArgument {
    /// The device's work alone.
    Work,
    /// Six digits as well while very many statements come from one network.
    OnSuspicion,
    /// Six digits as well, always.
    Always,
}

impl From<CheckArgument> for PersonCheck {
    fn from(argument: CheckArgument) -> Self {
        match argument {
            CheckArgument::Work => Self::Work,
            CheckArgument::OnSuspicion => Self::OnSuspicion,
            CheckArgument::Always => Self::Always,
        }
    }
}

fn regime(text: &str) -> Result<Regime, &'static str> {
    Regime::parse(text).ok_or("2011 or 2019 is expected")
}

/// Makes or resumes the rehearsal, and runs it until Ctrl-C.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    daemon::harden().map_err(|fault| Failure::new(Exit::System, fault))?;
    if let Some(ready) = &arguments.ready {
        files::remove_leftover(ready).map_err(|fault| at(ready, &fault))?;
    }
    let home = Home::prepare(arguments)?;
    let order = Order {
        config: home.config_file(),
        detached: false,
        reach: reach(&home, arguments)?,
        announce: announce::announcing(&home, arguments.ready.clone(), terminal),
    };
    let outcome = daemon::serve(order);
    if let Some(ready) = &arguments.ready {
        // Nobody answers any more; a file that stays behind is removed by the next start.
        let _ = files::remove_leftover(ready);
    }
    Ok(outcome?)
}

/// What the process reaches besides the instance: the place of the ready file, and of the directory that it removes at the end.
fn reach(home: &Home, arguments: &Arguments) -> Result<Reach, Failure> {
    let mut reach = Reach::default();
    if let Some(ready) = &arguments.ready {
        let whole = std::path::absolute(ready).map_err(|fault| at(ready, &fault))?;
        reach.own.extend(whole.parent().map(ToOwned::to_owned));
    }
    if home.is_temporary() {
        reach.own.push(home.directory().to_owned());
        reach.tidied = home.directory().parent().map(ToOwned::to_owned);
    }
    Ok(reach)
}

/// A failure about a file or directory.
fn at(path: &std::path::Path, fault: &std::io::Error) -> Failure {
    Failure::new(
        code_of_io(fault),
        format!("{} cannot be used: {fault}.", path.display()),
    )
}
