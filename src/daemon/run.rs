//! A running instance: two sites, the control socket, what time brings, and the end.

use std::io::{self, IsTerminal};
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::{Builder, Handle};
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::task::JoinHandle;
use tokio::time::{MissedTickBehavior, interval};

use super::certificates::{OwnAuthority, Source};
use super::descriptors::raise_limit;
use super::detach::Herald;
use super::error::StartError;
use super::instance::Instance;
use super::notify;
use crate::config::{Configuration, ProofOfWork};
use crate::control::{self, Bound};
use crate::domain::Clock as _;
use crate::host::clock::SystemClock;
use crate::net::{self, Limits, Materials, Shutdown, Stop};
use crate::service::Appliance;
use crate::text::Texts;
use crate::web;

/// What whoever started the instance does when both sites answer.
pub type Announce = Box<dyn FnOnce(&Addresses) -> io::Result<()>>;

/// Where the sites answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addresses {
    /// The public site.
    pub public_url: String,
    /// The admin site.
    pub admin_url: String,
    /// The certificate to trust, where the instance is its own authority.
    pub ca_file: Option<PathBuf>,
}

/// Everything that a running instance consists of.
pub struct Running<'a> {
    /// Its configuration.
    pub config: &'a Configuration,
    /// What it does.
    pub appliance: Arc<Appliance>,
    /// The public site's listener.
    pub public: TcpListener,
    /// The admin site's listener.
    pub admin: TcpListener,
    /// The certificate that both show.
    pub materials: Arc<Materials>,
    /// Where it comes from.
    pub source: Source,
    /// The control socket.
    pub control: Bound,
}

impl Running<'_> {
    /// Runs until the end is ordered, by a signal or through the control socket.
    ///
    /// # Errors
    ///
    /// When the machine refuses what it takes, or a listener stops by itself.
    pub fn run(self, announce: Announce, herald: &mut Herald) -> Result<(), StartError> {
        raise_limit(Limits::public().connections + Limits::admin().connections);
        let runtime = Builder::new_multi_thread()
            .worker_threads(WORKERS)
            .max_blocking_threads(BLOCKING)
            .thread_name("site")
            .enable_all()
            .build()
            .map_err(StartError::Serving)?;
        runtime.block_on(self.operate(announce, herald))
    }

    async fn operate(self, announce: Announce, herald: &mut Herald) -> Result<(), StartError> {
        let (stop, shutdown) = Stop::new();
        let orders = Orders::listen().map_err(StartError::Serving)?;
        let addresses = self.addresses().map_err(StartError::Serving)?;
        self.obey_commands(&stop).map_err(StartError::Serving)?;
        let tending = tokio::spawn(tend(Arc::clone(&self.appliance)));
        let Self {
            config,
            appliance,
            public,
            admin,
            materials,
            source,
            control,
        } = self;
        let tls = net::server_config(Arc::clone(&materials) as _);
        let public_site = web::router(Arc::clone(&appliance), Texts::load(), &addresses.public_url);
        let admin_site = web::admin_router(Arc::clone(&appliance));
        let public = net::serve(public, Arc::clone(&tls), public_site, limits(config), shutdown.clone());
        let admin = net::serve(admin, tls, admin_site, Limits::admin(), shutdown.clone());
        let serving = tokio::spawn(async { tokio::try_join!(public, admin).map(drop) });

        announce(&addresses).map_err(StartError::Announcing)?;
        appliance.note("start", "the service", String::new()).await;
        tracing::info!(
            public = addresses.public_url,
            admin = addresses.admin_url,
            "both sites answer"
        );
        notify::ready();
        herald.serving();

        let ended = Ending {
            source,
            materials,
            orders,
            shutdown,
            stop,
        }
        .wait_for(serving)
        .await;
        tending.abort();
        appliance.note("stop", "the service", String::new()).await;
        appliance.close().await;
        drop(control);
        tracing::info!("ended in order");
        ended.map_err(StartError::Serving)
    }

    /// Lets commands reach the instance from now on.
    fn obey_commands(&self, stop: &Stop) -> io::Result<()> {
        let instance = Instance {
            appliance: Arc::clone(&self.appliance),
            stop: stop.clone(),
            runtime: Handle::current(),
        };
        control::serve(&self.control, Arc::new(instance))
    }

    fn addresses(&self) -> io::Result<Addresses> {
        let listener = url_of(self.public.local_addr()?);
        let ca_file = OwnAuthority::certificate_file(&self.config.authority_directory());
        Ok(Addresses {
            public_url: self.config.public.url.as_ref().map_or(listener, ToString::to_string),
            admin_url: url_of(self.admin.local_addr()?),
            ca_file: self.config.tls.is_none().then_some(ca_file),
        })
    }
}

//------------ Ending --------------------------------------------------------

/// What can bring an instance to its end, and what happens on the way.
struct Ending {
    source: Source,
    materials: Arc<Materials>,
    orders: Orders,
    shutdown: Shutdown,
    stop: Stop,
}

impl Ending {
    /// Waits until the end is ordered, then until the sites have finished what is under way. A second order ends without waiting.
    async fn wait_for(mut self, mut serving: JoinHandle<io::Result<()>>) -> io::Result<()> {
        let mut days = interval(DAY);
        days.tick().await;
        loop {
            tokio::select! {
                // Only a fault ends the sites unasked; the service manager starts them again.
                ended = &mut serving => return ended.map_err(io::Error::other)?,
                () = self.shutdown.requested() => break,
                order = self.orders.next() => match order {
                    Signalled::End => break,
                    Signalled::Renew => self.source.renew(SystemClock.now(), &self.materials),
                },
                // Given files are read again when whoever renews them says so; our own authority has nobody to say it.
                _ = days.tick(), if matches!(self.source, Source::Own(_)) => self.source.renew(SystemClock.now(), &self.materials),
            }
        }
        notify::stopping();
        self.stop.now();
        tokio::select! {
            ended = &mut serving => ended.map_err(io::Error::other)?,
            () = self.orders.next_end() => {
                tracing::warn!("ended at once, as asked twice");
                Ok(())
            }
        }
    }
}

/// What a signal orders.
enum Signalled {
    /// To end.
    End,
    /// To look after the certificate.
    Renew,
}

/// The signals that order something: from a service manager, or from the terminal.
struct Orders {
    terminate: Signal,
    interrupt: Signal,
    hang_up: Signal,
    at_a_terminal: bool,
}

impl Orders {
    fn listen() -> io::Result<Self> {
        Ok(Self {
            terminate: signal(SignalKind::terminate())?,
            interrupt: signal(SignalKind::interrupt())?,
            hang_up: signal(SignalKind::hangup())?,
            at_a_terminal: io::stderr().is_terminal(),
        })
    }

    /// Waits for the next order. A terminal that hangs up takes along what runs on it; a service manager means the certificate by it.
    async fn next(&mut self) -> Signalled {
        tokio::select! {
            _ = self.terminate.recv() => Signalled::End,
            _ = self.interrupt.recv() => Signalled::End,
            _ = self.hang_up.recv() => if self.at_a_terminal { Signalled::End } else { Signalled::Renew },
        }
    }

    /// Waits for the next order to end.
    async fn next_end(&mut self) {
        while !matches!(self.next().await, Signalled::End) {}
    }
}

//------------ Private parts -------------------------------------------------

/// Looks after what time changes, once a second, and tells the service manager that somebody does.
async fn tend(appliance: Arc<Appliance>) {
    let mut seconds = interval(Duration::from_secs(1));
    seconds.set_missed_tick_behavior(MissedTickBehavior::Skip);
    loop {
        seconds.tick().await;
        appliance.tend().await;
        notify::alive();
    }
}

/// The public site's limits: a load driver that plays everybody comes from one address.
fn limits(config: &Configuration) -> Limits {
    match config.proof_of_work {
        ProofOfWork::Easy => Limits::public().without_network_cap(),
        ProofOfWork::Normal => Limits::public(),
    }
}

/// The address of a listener as a browser on this machine would type it.
pub(super) fn url_of(address: SocketAddr) -> String {
    match address {
        address if address.ip().is_unspecified() => format!("https://localhost:{}", address.port()),
        address => format!("https://{address}"),
    }
}

/// How often our own authority looks whether the certificate still does.
const DAY: Duration = Duration::from_hours(24);
/// Threads that serve visitors; more would only wait for the one writer.
const WORKERS: usize = 2;
/// Threads for calls that block; nothing in the sites makes any.
const BLOCKING: usize = 4;
