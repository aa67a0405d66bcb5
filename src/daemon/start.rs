//! From a configuration to a running instance, step by step.
//!
//! The order is the argument. Each step holds the rights that it needs and hands none of them on. No secret is read before the process has detached
//! itself, because what is locked in memory does not stay locked across a fork. Rights and sandbox belong to threads, so there is one thread until both
//! are settled. Nothing of a stranger is read before the sandbox stands, and the store is opened inside it.

use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::certificates::{GivenFiles, OwnAuthority, Source};
use super::detach::{Herald, Role, detach};
use super::error::StartError;
use super::harden::{forbid_dumps, harden};
use super::logging;
use super::process_file::ProcessFile;
use super::rights::{self, Owner};
use super::root_key;
use super::run::{Announce, Running, url_of};
use super::sandbox::{Confinement, Reach, confine};
use crate::config::{Configuration, ProofOfWork, Sandbox};
use crate::control::{self, Client};
use crate::domain::Clock as _;
use crate::host::clock::SystemClock;
use crate::host::files;
use crate::net::{self, Material, Materials};
use crate::service::admission::Work;
use crate::service::news::News;
use crate::service::{Appliance, Identity, Options};

/// A start, as somebody ordered it.
pub struct Order {
    /// The configuration file.
    pub config: PathBuf,
    /// Whether the process leaves its terminal.
    pub detached: bool,
    /// What it may reach besides the instance.
    pub reach: Reach,
    /// What is done when both sites answer.
    pub announce: Announce,
}

/// Runs an instance until it is told to end.
///
/// # Errors
///
/// When a step of the start fails; then nothing was served.
pub fn serve(order: Order) -> Result<(), StartError> {
    harden().map_err(StartError::Hardening)?;
    let config = Configuration::load(&order.config)?;
    let mut herald = Herald::to_nobody();
    if order.detached {
        match detach(&config.log_file())? {
            Role::Starter(report) => return report.wait().map_err(StartError::Reported),
            Role::Detached(own) => herald = own,
        }
    }
    logging::begin();
    logging::end_at_a_panic();
    let outcome = start(&config, &order.reach, order.announce, &mut herald);
    if let Err(fault) = &outcome {
        herald.failed(&fault.to_string());
    }
    outcome
}

fn start(config: &Configuration, extra: &Reach, announce: Announce, herald: &mut Herald) -> Result<(), StartError> {
    // With the rights that the process was started with: those of root, perhaps.
    is_not_running(config)?;
    let owner = Owner::to_become(&config.directory)?;
    let root_key = root_key::load(&config.root_key)?;
    let given = GivenFiles::of(config)
        .map(Source::Given)
        .map(with_material)
        .transpose()?;
    let public = bind(config.public.address)?;
    let admin = bind(config.admin.address)?;
    let run_directory = make_run_directory(config, owner)?;

    // With those of the instance's user.
    if let Some(owner) = owner {
        owner.become_it()?;
    }
    rights::give_up_capabilities()?;
    forbid_dumps().map_err(StartError::Hardening)?;
    let control = control::bind(&config.control_socket())?;
    let _process_file = ProcessFile::write(&run_directory)?;
    let identity = Identity::load(&config.directory)?;
    belong_together(config, &identity)?;
    let (source, material) = match given {
        Some(given) => given,
        None => with_material(Source::Own(own_authority(config, &public, &admin)))?,
    };

    // With access to the instance's own directories, and to nothing else.
    confine_to(config, &run_directory, extra)?;
    let news = news_of(config, &identity, &public)?;
    let appliance =
        Appliance::locked(identity, &config.directory, options(config), Arc::new(SystemClock)).offering(news);
    appliance.read_wordings()?;
    if let Some(key) = root_key {
        appliance.unlock(key)?;
    } else {
        tracing::warn!("the instance is locked: give it its root key with `cista unlock`");
    }
    let appliance = Arc::new(appliance);
    Running {
        config,
        appliance,
        public,
        admin,
        materials: Materials::new(material),
        source,
        control,
    }
    .run(announce, herald)
}

//------------ Steps ---------------------------------------------------------

/// A second process on the same instance would fail anyway, but not by saying so.
fn is_not_running(config: &Configuration) -> Result<(), StartError> {
    match Client::connect(&config.control_socket()) {
        Ok(Some(_)) => Err(StartError::Running {
            instance: config.instance.clone(),
        }),
        Ok(None) | Err(_) => Ok(()),
    }
}

/// A source of certificates, and what it gives now.
fn with_material(source: Source) -> Result<(Source, Material), StartError> {
    let material = source.material(SystemClock.now())?;
    Ok((source, material))
}

fn own_authority(config: &Configuration, public: &TcpListener, admin: &TcpListener) -> OwnAuthority {
    OwnAuthority::new(
        config.authority_directory(),
        config.instance.clone(),
        hosts(config, &[public, admin]),
    )
}

/// Every name under which this machine may be asked for the sites.
fn hosts(config: &Configuration, listeners: &[&TcpListener]) -> Vec<String> {
    let mut hosts: Vec<String> = ["localhost", "127.0.0.1", "::1"].map(str::to_owned).to_vec();
    hosts.extend(config.public.url.iter().map(|url| url.host().to_owned()));
    let bound = listeners.iter().filter_map(|listener| listener.local_addr().ok());
    hosts.extend(
        bound
            .map(|address| address.ip())
            .filter(|ip| !ip.is_unspecified())
            .map(|ip| ip.to_string()),
    );
    hosts.sort_unstable();
    hosts.dedup();
    hosts
}

fn bind(address: SocketAddr) -> Result<TcpListener, StartError> {
    net::bind(address).map_err(|source| StartError::Binding { address, source })
}

/// Makes the directory of the control socket, where the service manager has not.
fn make_run_directory(config: &Configuration, owner: Option<Owner>) -> Result<PathBuf, StartError> {
    let socket = config.control_socket();
    let directory = socket.parent().unwrap_or(Path::new("/")).to_owned();
    let making = |source| StartError::RunDirectory {
        path: directory.clone(),
        source,
    };
    if !directory.is_dir() {
        files::make_private_directory(&directory).map_err(making)?;
        if let Some(owner) = owner {
            owner.give(&directory).map_err(making)?;
        }
    }
    Ok(directory)
}

/// A configuration and an instance that do not belong together are not served.
fn belong_together(config: &Configuration, identity: &Identity) -> Result<(), StartError> {
    if identity.name != config.instance.as_str() {
        return Err(StartError::OtherInstance {
            configured: config.instance.clone(),
            found: identity.name.clone(),
        });
    }
    if config.proof_of_work == ProofOfWork::Easy && !identity.is_rehearsal() {
        return Err(StartError::TooEasy);
    }
    Ok(())
}

/// The news that the configuration offers; the links in messages lead to the public site.
fn news_of(config: &Configuration, identity: &Identity, public: &TcpListener) -> Result<Option<News>, StartError> {
    let Some(news) = &config.news else { return Ok(None) };
    let site = match &config.public.url {
        Some(url) => url.to_string(),
        None => public.local_addr().map(url_of).map_err(StartError::Serving)?,
    };
    Ok(Some(News::of(news, identity, site)?))
}

fn confine_to(config: &Configuration, run_directory: &Path, extra: &Reach) -> Result<(), StartError> {
    let mut reach = extra.clone();
    reach.own.extend([config.directory.clone(), run_directory.to_owned()]);
    // Read again when a renewal says so.
    reach.readable.extend(
        config
            .tls
            .iter()
            .flat_map(|given| [&given.certificate, &given.key])
            .filter_map(|file| directory_of(file)),
    );
    match (confine(&reach)?, config.sandbox) {
        (Confinement::Enforced, _) => Ok(()),
        (Confinement::Absent, Sandbox::Enforced) => Err(StartError::NoSandbox),
        (Confinement::Absent, Sandbox::BestEffort) => {
            tracing::warn!("this kernel has no sandbox: the process is not confined");
            Ok(())
        }
    }
}

/// The directory that a file really lies in.
fn directory_of(file: &Path) -> Option<PathBuf> {
    Some(file.canonicalize().ok()?.parent()?.to_owned())
}

fn options(config: &Configuration) -> Options {
    let work = match config.proof_of_work {
        ProofOfWork::Easy => Work::Easy,
        ProofOfWork::Normal => Work::Normal,
    };
    Options {
        work,
        person_check: config.person_check,
        least_free_bytes: LEAST_FREE_BYTES,
    }
}

/// Signing stops while the disk has less room than this: enough for what is under way, for the log, and for an operator to work with.
const LEAST_FREE_BYTES: u64 = 64 << 20;
