//! The instance that a configuration names, for commands: running, or lying still.

use std::io::{self, PipeReader, PipeWriter, Write};
use std::sync::Arc;
use std::thread;

use zeroize::Zeroizing;

use super::credential;
use super::exit::{Exit, Failure, code_of_io};
use super::secret;
use super::terminal::Terminal;
use crate::config::{Configuration, InstanceName, RootKeySource};
use crate::control::Client;
use crate::crypto::root::RootKey;
use crate::daemon::{self, Owner, root_key};
use crate::host::clock::SystemClock;
use crate::service::admission::Work;
use crate::service::news::News;
use crate::service::{Appliance, Identity, Options};

/// Connects to the instance, if it runs.
pub fn running(config: &Configuration) -> Result<Option<Client>, Failure> {
    let socket = config.control_socket();
    Client::connect(&socket).map_err(|fault| {
        let sentence = format!(
            "The control socket {} may not be opened: run the command as root or as the instance's user. ({fault})",
            socket.display()
        );
        Failure::new(code_of_io(&fault), sentence)
    })
}

/// What opens an instance: its root key, or the passphrase under which the key lies in the instance's directory.
pub enum Opener {
    /// The root key.
    Key(RootKey),
    /// Its passphrase.
    Passphrase(Zeroizing<String>),
}

impl Opener {
    /// Gets what the configuration names, with the rights of whoever runs the command: a passphrase is asked for.
    pub fn fetch(config: &Configuration, terminal: Terminal) -> Result<Self, Failure> {
        if let Some(key) = root_key::load(&config.root_key)? {
            return Ok(Self::Key(key));
        }
        match &config.root_key {
            RootKeySource::Credential { name } => fetch(&config.instance, name).map(Self::Key),
            RootKeySource::File { .. } | RootKeySource::Passphrase => {
                let question = format!("Passphrase of the instance {}:", config.instance);
                secret::ask(terminal, &question).map(Self::Passphrase)
            }
        }
    }

    /// The root key. A passphrase opens a file of the instance, so this takes the rights of the instance's user.
    pub fn root_key(self, config: &Configuration) -> Result<RootKey, Failure> {
        match self {
            Self::Key(key) => Ok(key),
            Self::Passphrase(passphrase) => Ok(root_key::open(&config.directory, &passphrase)?),
        }
    }
}

fn fetch(instance: &InstanceName, name: &str) -> Result<RootKey, Failure> {
    credential::fetch(instance, name).map_err(|fault| Failure::new(Exit::NoInput, fault))
}

/// Opens an instance that does not run, to read from it. The caller has the rights of the instance's user.
pub fn open_still(config: &Configuration, key: RootKey) -> Result<Arc<Appliance>, Failure> {
    let identity = Identity::load(&config.directory).map_err(|fault| Failure::new(Exit::NoInput, fault))?;
    let options = Options {
        work: Work::Normal,
        person_check: config.person_check,
        least_free_bytes: 0,
    };
    let site = config.public.url.as_ref().map(ToString::to_string);
    let site = site.unwrap_or_else(|| format!("https://{}", config.public.address));
    let news = config.news.as_ref().map(|news| News::of(news, &identity, site));
    let news = news.transpose().map_err(|fault| Failure::new(Exit::Config, fault))?;
    let appliance = Appliance::locked(identity, &config.directory, options, Arc::new(SystemClock)).offering(news);
    appliance
        .read_wordings()
        .map_err(|fault| Failure::new(Exit::Data, fault))?;
    appliance.unlock(key).map_err(|fault| Failure::new(Exit::Data, fault))?;
    Ok(Arc::new(appliance))
}

/// Streams something out of an instance that does not run: `read` has the rights of the instance's user, whoever asked writes with own rights.
pub fn stream_still<T: Send>(
    config: &Configuration,
    to: &mut impl Write,
    terminal: Terminal,
    read: impl FnOnce(&Appliance, PipeWriter) -> Result<T, Failure> + Send,
) -> Result<T, Failure> {
    daemon::harden().map_err(|fault| Failure::new(Exit::System, fault))?;
    let owner = Owner::to_become(&config.directory)?;
    let opener = Opener::fetch(config, terminal)?;
    let (reader, writer) = io::pipe().map_err(|fault| Failure::new(Exit::System, fault))?;
    thread::scope(|scope| {
        // Rights belong to threads: the one that reads the instance has those of its user, this one keeps those that may write the file.
        let reading = scope.spawn(move || {
            if let Some(owner) = owner {
                owner.become_it()?;
            }
            let appliance = open_still(config, opener.root_key(config)?)?;
            let outcome = read(&appliance, writer);
            close(&appliance)?;
            outcome
        });
        let copied = copy(reader, to);
        let outcome = reading
            .join()
            .map_err(|_| Failure::new(Exit::Software, "The export ended unexpectedly."))?;
        copied.and(outcome)
    })
}

fn copy(mut from: PipeReader, to: &mut impl Write) -> Result<(), Failure> {
    io::copy(&mut from, to)
        .map(drop)
        .map_err(|fault| Failure::new(code_of_io(&fault), fault))
}

/// Closes an instance that was opened to read from it.
pub fn close(appliance: &Appliance) -> Result<(), Failure> {
    block_on(appliance.close())
}

/// Waits for a use case that is asynchronous for the sake of the sites.
pub fn block_on<T>(work: impl Future<Output = T>) -> Result<T, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .map_err(|fault| Failure::new(Exit::System, fault))?;
    Ok(runtime.block_on(work))
}
