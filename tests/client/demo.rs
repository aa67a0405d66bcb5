//! A rehearsal appliance: `cista demo` as a process of its own, stopped when its owner goes.

use std::fs::{self, File};
use std::io;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process, kill_process_group};
use serde_json::Value;
use tempfile::TempDir;

use super::forms::Regime;
use super::site::Site;

/// How long a start may take on a machine that is building at the same time.
const START: Duration = Duration::from_mins(2);
/// How long an end may take.
const END: Duration = Duration::from_mins(1);

/// What to start.
#[must_use]
pub struct Plan {
    pub program: PathBuf,
    pub regime: Option<Regime>,
    pub work: &'static str,
    pub home: Option<PathBuf>,
    pub wrapper: Vec<String>,
    pub more: Vec<String>,
}

impl Plan {
    /// An easy demo of the binary given.
    pub fn new(program: impl Into<PathBuf>) -> Self {
        Self {
            program: program.into(),
            regime: None,
            work: "easy",
            home: None,
            wrapper: Vec::new(),
            more: Vec::new(),
        }
    }

    /// Chooses the regime.
    pub fn regime(mut self, regime: Regime) -> Self {
        self.regime = Some(regime);
        self
    }

    /// Asks for the work of a real site, with its limits.
    pub fn at_full_price(mut self) -> Self {
        self.work = "normal";
        self
    }

    /// Puts the instance into a directory of the caller's.
    pub fn home(mut self, home: &Path) -> Self {
        self.home = Some(home.to_owned());
        self
    }

    /// Runs the binary under another program.
    pub fn under(mut self, wrapper: &[&str]) -> Self {
        self.wrapper = wrapper.iter().map(|word| (*word).to_owned()).collect();
        self
    }

    /// Adds an option.
    pub fn option(mut self, words: &[&str]) -> Self {
        self.more.extend(words.iter().map(|word| (*word).to_owned()));
        self
    }

    /// Starts it and waits until both sites answer.
    pub fn start(self) -> io::Result<Demo> {
        let scratch = tempfile::Builder::new().prefix("cista-demo-").tempdir()?;
        let mut demo = Demo {
            home: self.home.clone().unwrap_or_else(|| scratch.path().join("demo")),
            log: scratch.path().join("log"),
            ready_file: scratch.path().join("ready.json"),
            plan: self,
            scratch,
            child: None,
            ready: Ready::default(),
        };
        demo.resume()?;
        Ok(demo)
    }
}

/// What the ready file says.
#[derive(Clone, Debug, Default)]
pub struct Ready {
    pub public_url: String,
    pub admin_url: String,
    pub ca_file: PathBuf,
    pub dir: PathBuf,
    pub config: PathBuf,
    pub shares: Vec<PathBuf>,
    pub quorum: usize,
    pub news_identity: PathBuf,
    pub pid: u32,
}

impl Ready {
    /// Reads a ready file.
    pub fn read(path: &Path) -> io::Result<Self> {
        let value: Value = serde_json::from_slice(&fs::read(path)?)?;
        let text = |key: &str| {
            let found = value[key].as_str().map(str::to_owned);
            found.ok_or_else(|| io::Error::other(format!("the ready file lacks {key}")))
        };
        let number = |key: &str| {
            let found = value[key].as_u64().and_then(|number| u32::try_from(number).ok());
            found.ok_or_else(|| io::Error::other(format!("the ready file lacks {key}")))
        };
        let shares = value["shares"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(PathBuf::from);
        Ok(Self {
            public_url: text("public_url")?,
            admin_url: text("admin_url")?,
            ca_file: text("ca_file")?.into(),
            dir: text("dir")?.into(),
            config: text("config")?.into(),
            shares: shares.collect(),
            quorum: usize::try_from(number("quorum")?).map_err(io::Error::other)?,
            news_identity: text("news_identity")?.into(),
            pid: number("pid")?,
        })
    }

    /// The public site.
    pub fn site(&self) -> io::Result<Site> {
        Site::new(&self.public_url, &self.ca_file)
    }
}

/// A running demo; dropping it kills it and removes its directory, unless the directory was the caller's.
pub struct Demo {
    pub ready: Ready,
    pub home: PathBuf,
    /// Everything that the process printed.
    pub log: PathBuf,
    ready_file: PathBuf,
    plan: Plan,
    child: Option<Child>,
    scratch: TempDir,
}

impl Demo {
    /// Starts the process again on the same directory.
    pub fn resume(&mut self) -> io::Result<()> {
        let log = File::options().create(true).append(true).open(&self.log)?;
        let mut command = self.command();
        command
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log)
            .process_group(0);
        self.child = Some(command.spawn()?);
        self.ready = self.wait_until_ready()?;
        Ok(())
    }

    fn command(&self) -> Command {
        let program = self.plan.program.as_os_str();
        let mut command = match self.plan.wrapper.split_first() {
            None => Command::new(program),
            Some((wrapper, arguments)) => {
                let mut command = Command::new(wrapper);
                command.args(arguments).arg(program);
                command
            }
        };
        command.arg("demo").args([
            "--proof-of-work",
            self.plan.work,
            "--public",
            "127.0.0.1:0",
            "--admin",
            "127.0.0.1:0",
        ]);
        command
            .arg("--ready")
            .arg(&self.ready_file)
            .arg("--dir")
            .arg(&self.home);
        if let Some(regime) = self.plan.regime {
            command.args(["--regime", regime.code()]);
        }
        command.args(&self.plan.more);
        command
    }

    fn wait_until_ready(&mut self) -> io::Result<Ready> {
        let until = Instant::now() + START;
        let pid = self.child.as_ref().map(Child::id);
        while Instant::now() < until {
            // A file of the process before this one is removed by this one, so look whose it is.
            if let Ok(ready) = Ready::read(&self.ready_file)
                && (Some(ready.pid) == pid || (!self.plan.wrapper.is_empty() && alive(ready.pid)))
            {
                return Ok(ready);
            }
            if let Some(status) = self
                .child
                .as_mut()
                .and_then(|child| child.try_wait().transpose())
                .transpose()?
            {
                return Err(io::Error::other(format!(
                    "the demo ended with {status}: {}",
                    self.log_text()
                )));
            }
            sleep(Duration::from_millis(10));
        }
        Err(io::Error::other(format!("the demo is not ready: {}", self.log_text())))
    }

    /// The public site.
    pub fn site(&self) -> io::Result<Site> {
        self.ready.site()
    }

    /// A directory that goes with the demo, outside of the instance's own.
    pub fn scratch(&self) -> &Path {
        self.scratch.path()
    }

    /// What the process printed so far.
    pub fn log_text(&self) -> String {
        fs::read(&self.log)
            .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
            .unwrap_or_default()
    }

    /// Kills the process as a power cut does, as far as a process can feel it.
    pub fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            if let Some(group) = pid(child.id()) {
                // The group may be gone already; waiting tells.
                let _ = kill_process_group(group, Signal::KILL);
            }
            let _ = child.wait();
        }
    }

    /// Asks the process to end, as a service manager does, and waits for it.
    pub fn stop(&mut self) -> io::Result<ExitStatus> {
        let Some(child) = self.child.as_mut() else {
            return Ok(ExitStatus::from_raw(0));
        };
        if let Some(process) = pid(self.ready.pid) {
            kill_process(process, Signal::TERM)?;
        }
        let until = Instant::now() + END;
        while Instant::now() < until {
            if let Some(status) = child.try_wait()? {
                self.child = None;
                return Ok(status);
            }
            sleep(Duration::from_millis(5));
        }
        Err(io::Error::other(format!("the demo does not end: {}", self.log_text())))
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        self.kill();
    }
}

fn pid(number: u32) -> Option<Pid> {
    Pid::from_raw(i32::try_from(number).ok()?)
}

fn alive(number: u32) -> bool {
    Path::new(&format!("/proc/{number}")).exists()
}
