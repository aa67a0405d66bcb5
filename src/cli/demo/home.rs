//! The directory of a rehearsal.
//!
//! ```text
//! DIR/
//!   cista.toml     the configuration; it is there when everything else is
//!   unfinished     only while the directory is being made
//!   news.key       the organisers' key for news by e-mail, which real ones keep away from the server
//!   root.key       the root key, which a real instance never has in a file beside its state
//!   ceremony/      committee.json, and the shares that a real committee hands to its custodians
//!   state/         the instance
//!   run/           the control socket
//! ```

use std::fs;
use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use super::Arguments;
use super::initiative::{self, Cast};
use crate::cli::exit::{Exit, Failure};
use crate::cli::news;
use crate::config::{
    Admin, Configuration, InstanceName, News, PersonCheck, ProofOfWork, Public, Recipient, RootKeySource, Sandbox,
};
use crate::crypto::ceremony::CeremonyRecord;
use crate::crypto::root::RootKey;
use crate::crypto::{Entropy, OsEntropy};
use crate::domain::{Clock as _, Phase, legal_date};
use crate::host::clock::SystemClock;
use crate::host::files::{self, PRIVATE};
use crate::service::Identity;
use crate::service::custody;
use crate::service::setup::{self, Plan};

/// A rehearsal's directory, made or found. A temporary one is removed when this is dropped.
#[derive(Debug)]
pub struct Home {
    directory: PathBuf,
    temporary: bool,
}

/// # Places
impl Home {
    pub fn directory(&self) -> &Path {
        &self.directory
    }

    pub fn is_temporary(&self) -> bool {
        self.temporary
    }

    pub fn config_file(&self) -> PathBuf {
        self.directory.join("cista.toml")
    }

    pub fn ceremony_directory(&self) -> PathBuf {
        self.directory.join("ceremony")
    }

    fn state_directory(&self) -> PathBuf {
        self.directory.join("state")
    }

    fn root_key_file(&self) -> PathBuf {
        self.directory.join("root.key")
    }

    pub fn news_key_file(&self) -> PathBuf {
        self.directory.join("news.key")
    }

    fn unfinished_mark(&self) -> PathBuf {
        self.directory.join("unfinished")
    }
}

/// # Preparing
impl Home {
    /// Makes the rehearsal, or finds the one that is there, and writes its configuration anew from the arguments.
    pub fn prepare(arguments: &Arguments) -> Result<Self, Failure> {
        let home = Self::locate(arguments.dir.as_deref())?;
        let before = if home.config_file().exists() {
            home.is_the_one_asked_for(arguments)?;
            Some(Configuration::load(&home.config_file())?)
        } else {
            home.make(arguments)?;
            None
        };
        let config = home.configuration(arguments, before.as_ref())?;
        home.write("cista.toml", config.to_toml().as_bytes())?;
        files::remove_leftover(&home.unfinished_mark()).map_err(|fault| home.failed(&fault))?;
        Ok(home)
    }

    fn locate(directory: Option<&Path>) -> Result<Self, Failure> {
        let (directory, temporary) = match directory {
            Some(directory) => (std::path::absolute(directory), false),
            None => (temporary_directory(&mut OsEntropy), true),
        };
        let directory = directory.map_err(|fault| Failure::new(Exit::CannotCreate, fault))?;
        let home = Self { directory, temporary };
        files::make_private_directory(&home.directory).map_err(|fault| home.failed(&fault))?;
        Ok(home)
    }

    /// Makes everything in an empty directory, or in one that an earlier making left unfinished.
    fn make(&self, arguments: &Arguments) -> Result<(), Failure> {
        self.is_free()?;
        self.write("unfinished", b"")?;
        let Cast {
            initiative,
            regime,
            rehearsal,
        } = initiative::cast(arguments.initiative.as_deref(), arguments.regime)?;
        let today = legal_date(SystemClock.now());
        let entropy = &mut OsEntropy;
        let plan = custody::Plan {
            shares: SHARES,
            quorum: QUORUM,
            date: today,
            custodians: Vec::new(),
            sheets: false,
        };
        let held = custody::hold(&self.ceremony_directory(), &plan, 1, entropy)?;
        let ceremony = read_record(&held.committee)?;
        let root = RootKey::generate(entropy);
        self.write("root.key", root.secret().expose_secret())?;
        let (name, phase) = (INSTANCE.to_owned(), Phase::Collecting);
        let plan = Plan {
            name,
            regime,
            rehearsal: Some(rehearsal),
            phase,
            initiative,
            ceremony,
        };
        setup::create(&self.state_directory(), plan, &root, entropy, today)
            .map_err(|fault| Failure::new(Exit::CannotCreate, fault))?;
        Ok(())
    }

    /// Clears away what an interrupted making left. Anything else that lies there is not ours.
    fn is_free(&self) -> Result<(), Failure> {
        if self.unfinished_mark().exists() {
            for name in ["ceremony", "state", "state.new", "run"] {
                remove_tree(&self.directory.join(name)).map_err(|fault| self.failed(&fault))?;
            }
            for file in [self.root_key_file(), self.news_key_file()] {
                files::remove_leftover(&file).map_err(|fault| self.failed(&fault))?;
            }
            files::remove_leftover(&self.unfinished_mark()).map_err(|fault| self.failed(&fault))?;
        }
        let mut entries = fs::read_dir(&self.directory).map_err(|fault| self.failed(&fault))?;
        if entries.next().is_some() {
            let sentence = format!(
                "{} holds something that is no rehearsal: choose another directory.",
                self.directory.display()
            );
            return Err(Failure::new(Exit::CannotCreate, sentence));
        }
        Ok(())
    }

    /// A rehearsal that is there plays its own initiative under its own regime.
    fn is_the_one_asked_for(&self, arguments: &Arguments) -> Result<(), Failure> {
        let identity = Identity::load(&self.state_directory()).map_err(|fault| Failure::new(Exit::Data, fault))?;
        let other_regime = arguments.regime.is_some_and(|regime| regime != identity.regime);
        let other_initiative = match &arguments.initiative {
            Some(file) => {
                let asked = initiative::cast(Some(file), arguments.regime)?;
                asked.initiative.registration_number != identity.initiative.registration_number
            }
            None => false,
        };
        if other_regime || other_initiative {
            let sentence = format!(
                "{} holds a rehearsal of {} under regime {}: choose another directory for another one.",
                self.directory.display(),
                identity.initiative.registration_number,
                identity.regime
            );
            return Err(Failure::new(Exit::Usage, sentence));
        }
        Ok(())
    }

    /// What the arguments say; else what was said last time; else what is usual.
    fn configuration(&self, arguments: &Arguments, before: Option<&Configuration>) -> Result<Configuration, Failure> {
        let usual = |port| SocketAddr::from(([127, 0, 0, 1], port));
        let public = arguments
            .public
            .or(before.map(|config| config.public.address))
            .unwrap_or(usual(8443));
        let admin = arguments
            .admin
            .or(before.map(|config| config.admin.address))
            .unwrap_or(usual(8444));
        let work = arguments
            .proof_of_work
            .map(ProofOfWork::from)
            .or(before.map(|config| config.proof_of_work));
        let person_check = arguments
            .person_check
            .map(PersonCheck::from)
            .or(before.map(|config| config.person_check));
        let recipient = self.news_recipient(before)?;
        let config = Configuration {
            instance: InstanceName::try_from(INSTANCE.to_owned()).expect("the name is a name"),
            directory: self.state_directory(),
            control: Some(self.directory.join("run/control.sock")),
            public: Public {
                address: public,
                url: None,
            },
            admin: Admin { address: admin },
            tls: None,
            root_key: RootKeySource::File {
                path: self.root_key_file(),
            },
            proof_of_work: work.unwrap_or_default(),
            person_check: person_check.unwrap_or_default(),
            // A rehearsal runs wherever it is tried.
            sandbox: Sandbox::BestEffort,
            news: Some(News { recipient, until: None }),
        };
        // Read back, so that the arguments are checked as any configuration is.
        Ok(Configuration::parse(&self.config_file(), &config.to_toml())?)
    }

    /// The key for news by e-mail: the one that is there, or a new one, which a real instance never has beside its state.
    fn news_recipient(&self, before: Option<&Configuration>) -> Result<Recipient, Failure> {
        if let Some(news) = before.and_then(|config| config.news.as_ref()) {
            return Ok(news.recipient.clone());
        }
        files::remove_leftover(&self.news_key_file()).map_err(|fault| self.failed(&fault))?;
        let recipient = news::write_key(&self.news_key_file(), None)?;
        Recipient::try_from(recipient).map_err(|fault| Failure::new(Exit::Software, fault))
    }

    fn write(&self, name: &str, bytes: &[u8]) -> Result<(), Failure> {
        files::write_whole(&self.directory.join(name), bytes, PRIVATE).map_err(|fault| self.failed(&fault))
    }

    fn failed(&self, fault: &io::Error) -> Failure {
        let sentence = format!("The rehearsal in {} cannot be made: {fault}.", self.directory.display());
        Failure::new(Exit::CannotCreate, sentence)
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        if self.temporary {
            // What cannot be removed now lies where the system clears up.
            let _ = fs::remove_dir_all(&self.directory);
        }
    }
}

fn read_record(path: &Path) -> Result<CeremonyRecord, Failure> {
    let text = fs::read_to_string(path).map_err(|fault| Failure::new(Exit::Io, fault))?;
    CeremonyRecord::from_json(&text).map_err(|fault| Failure::new(Exit::Software, fault))
}

/// A name of its own below the system's place for temporary files; nobody can have put anything there in advance.
fn temporary_directory(entropy: &mut dyn Entropy) -> io::Result<PathBuf> {
    let mut random = [0; 8];
    entropy.fill(&mut random);
    let name = format!("cista-demo-{}", data_encoding::HEXLOWER.encode(&random));
    std::path::absolute(std::env::temp_dir().join(name))
}

fn remove_tree(path: &Path) -> io::Result<()> {
    match fs::remove_dir_all(path) {
        Err(fault) if fault.kind() != io::ErrorKind::NotFound => Err(fault),
        _ => Ok(()),
    }
}

/// What the instance of every rehearsal is called.
const INSTANCE: &str = "demo";
/// A citizens' committee has seven members; any three of them open.
const SHARES: u8 = 7;
/// How many of them open.
pub const QUORUM: u8 = 3;
