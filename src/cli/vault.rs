//! `cista vault`: the offline program for people who do not use terminals.

use std::io::{self, BufRead as _, Write as _};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::Builder;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::mpsc;

use super::exit::{Exit, Failure, code_of_io};
use super::terminal::{Terminal, remark};
use crate::crypto::OsEntropy;
use crate::daemon;
use crate::host::clock::SystemClock;
use crate::host::files::{self, PRIVATE};
use crate::host::isolation;
use crate::net::{self, Limits, Stop};
use crate::service::vault::{Surroundings, Vault};
use crate::text::Texts;
use crate::web;

/// Hold the key ceremony, check shares, open a collection and verify files, in a browser on a computer without network
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example, on a computer whose network is unplugged; open the address that it prints in a browser there:
  cista vault --dir /home/user/ceremony

The address works once. Press Enter here for a new one, and Ctrl-C to end: everything secret is wiped then.
It refuses to start while a network is up; --allow-network is for rehearsals.")]
pub struct Arguments {
    /// Where the pages answer: an address of this machine itself.
    #[arg(long, value_name = "ADDR", default_value_t = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0))]
    listen: SocketAddr,

    /// Where files lie and go, besides removable media.
    #[arg(long, value_name = "DIR", default_value = ".")]
    dir: PathBuf,

    /// Run although a network is up; every page says so.
    #[arg(long)]
    allow_network: bool,

    /// Open the address in this computer's browser.
    #[arg(long)]
    browser: bool,

    /// Write the one-time address into this file as soon as the pages answer, and each new one after it.
    #[arg(long, value_name = "FILE")]
    ready: Option<PathBuf>,
}

/// Runs until the end is ordered.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    daemon::harden().map_err(|fault| Failure::new(Exit::System, fault))?;
    let surroundings = look_around(arguments.allow_network)?;
    let directory = own_directory(&arguments.dir)?;
    let listener = listen(arguments.listen)?;
    let address = listener.local_addr().map_err(failed)?;
    let vault = Vault::new(directory, surroundings, Box::new(SystemClock), Box::new(OsEntropy));
    let herald = Herald {
        vault: Arc::new(vault),
        address,
        ready: arguments.ready.clone(),
    };
    let runtime = Builder::new_multi_thread()
        .worker_threads(2)
        .thread_name("vault")
        .enable_all()
        .build()
        .map_err(failed)?;
    let ended = runtime.block_on(operate(&herald, listener, arguments.browser, terminal));
    herald.vault.enter().clear();
    if let Some(ready) = &herald.ready {
        // The address in it leads nowhere any more.
        let _ = files::remove_leftover(ready);
    }
    ended.map_err(failed)
}

/// Looks whether the machine is cut off, and refuses where it is not.
fn look_around(allow_network: bool) -> Result<Surroundings, Failure> {
    let networks = isolation::networks_up(Path::new(isolation::NETWORKS));
    let swaps = isolation::swaps(Path::new(isolation::SWAPS)).unwrap_or(true);
    match networks {
        Ok(networks) if networks.is_empty() || allow_network => Ok(Surroundings { networks, swaps }),
        Ok(networks) => Err(Failure::new(
            Exit::NotPermitted,
            format!(
                "a network is up on this computer ({}): unplug it and switch the radio off, or add --allow-network for a rehearsal",
                networks.join(", ")
            ),
        )),
        Err(_) if allow_network => Ok(Surroundings {
            networks: vec!["?".to_owned()],
            swaps,
        }),
        Err(fault) => Err(Failure::new(
            Exit::System,
            format!("whether a network is up cannot be found out ({fault}): add --allow-network only for a rehearsal"),
        )),
    }
}

fn own_directory(directory: &Path) -> Result<PathBuf, Failure> {
    let place = directory.display();
    let found = directory.canonicalize().map_err(|fault| {
        Failure::new(
            code_of_io(&fault),
            format!("{place} cannot be used: {fault}. Name a directory that is there."),
        )
    })?;
    if found.is_dir() {
        Ok(found)
    } else {
        Err(Failure::new(
            Exit::NoInput,
            format!("{place} is no directory: name one that is there"),
        ))
    }
}

fn listen(address: SocketAddr) -> Result<TcpListener, Failure> {
    if !address.ip().is_loopback() {
        return Err(Failure::new(
            Exit::Usage,
            format!("{address} can be reached from elsewhere: the vault listens on 127.0.0.1 or [::1] only"),
        ));
    }
    net::bind(address).map_err(|fault| {
        Failure::new(
            Exit::Unavailable,
            format!("nothing can listen on {address}: {fault}. Choose another port."),
        )
    })
}

fn failed(fault: io::Error) -> Failure {
    Failure::new(Exit::System, fault)
}

/// Serves the pages, and hears what is ordered on the way.
async fn operate(herald: &Herald, listener: TcpListener, browser: bool, terminal: Terminal) -> io::Result<()> {
    let (stop, shutdown) = Stop::new();
    let site = web::vault::router(
        Arc::clone(&herald.vault),
        Texts::load_for_desk(),
        herald.address.to_string(),
    );
    let mut serving = tokio::spawn(net::serve_plain(listener, site, Limits::admin(), shutdown));
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    let mut hang_up = signal(SignalKind::hangup())?;
    let mut pressed = keys(terminal);
    let mut ticks = tokio::time::interval(Duration::from_secs(10));
    herald.announce()?;
    if browser {
        herald.open();
    }
    loop {
        tokio::select! {
            ended = &mut serving => return ended.map_err(io::Error::other)?,
            _ = terminate.recv() => break,
            _ = interrupt.recv() => break,
            _ = hang_up.recv() => herald.renew()?,
            Some(()) = pressed.recv() => herald.renew()?,
            _ = ticks.tick() => if herald.vault.tend() {
                remark("Nobody did anything for an hour: everything secret is wiped.");
                herald.renew()?;
            },
        }
    }
    stop.now();
    Ok(())
}

/// Hears the Enter key, where somebody sits at a terminal.
fn keys(terminal: Terminal) -> mpsc::Receiver<()> {
    let (sender, receiver) = mpsc::channel(1);
    if terminal.is_attended() {
        std::thread::spawn(move || {
            for _ in io::stdin().lock().lines().map_while(Result::ok) {
                if sender.blocking_send(()).is_err() {
                    return;
                }
            }
        });
    } else {
        // Kept for as long as the process lives: a channel without sender would always be ready.
        std::mem::forget(sender);
    }
    receiver
}

//------------ Herald

/// Tells where the vault is.
struct Herald {
    vault: Arc<Vault>,
    address: SocketAddr,
    ready: Option<PathBuf>,
}

impl Herald {
    /// The address that opens once; none when it was used.
    fn url(&self) -> Option<String> {
        let room = self.vault.look();
        room.door
            .entry()
            .map(|token| format!("http://{}/enter/{token}", self.address))
    }

    /// Writes the ready file and tells whoever sits here.
    fn announce(&self) -> io::Result<()> {
        let Some(url) = self.url() else { return Ok(()) };
        if let Some(ready) = &self.ready {
            files::write_whole(ready, format!("{url}\n{}\n", std::process::id()).as_bytes(), PRIVATE)?;
        }
        let mut out = io::stdout().lock();
        writeln!(
            out,
            "The vault is open at this address, once and in one browser of this computer:\n\n  {url}\n"
        )?;
        out.flush()
    }

    /// Draws a new address; whoever was inside has to come in by it again.
    fn renew(&self) -> io::Result<()> {
        {
            let mut room = self.vault.enter();
            let room = &mut *room;
            room.door.renew(room.entropy.as_mut());
        }
        self.announce()
    }

    /// Opens the address in a browser. That this fails is no reason to end: the address stands on the terminal.
    fn open(&self) {
        let Some(url) = self.url() else { return };
        let begun = Command::new("xdg-open")
            .arg(url)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        if begun.is_err() {
            remark("No browser could be opened: type the address into one.");
        }
    }
}
