//! Where the certificates lie: in a file of their own, or in an instance's directory.

use std::path::PathBuf;

use crate::cli::exit::{Exit, Failure, code_of_io};
use crate::config::Configuration;
use crate::daemon::Owner;
use crate::service::Identity;
use crate::service::certificates::{Certificates, FILE_NAME, FileFault};

/// The options.
#[derive(Debug, clap::Args)]
#[group(required = true, multiple = false)]
pub struct Place {
    /// The file of certificates.
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,

    /// The instance's configuration: the certificates lie in its directory.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

/// The place, found.
pub struct Found {
    /// The file.
    pub path: PathBuf,
    /// The configuration of the instance in whose directory it lies.
    pub config: Option<Configuration>,
}

impl Place {
    /// Finds the place.
    pub fn find(&self) -> Result<Found, Failure> {
        match (&self.file, &self.config) {
            (_, Some(config)) => {
                let config = Configuration::load(config)?;
                let path = config.directory.join(FILE_NAME);
                let config = Some(config);
                Ok(Found { path, config })
            }
            (Some(path), None) => {
                let (path, config) = (path.clone(), None);
                Ok(Found { path, config })
            }
            (None, None) => Err(Failure::new(Exit::Usage, "Name the file of certificates: --file FILE.")),
        }
    }
}

impl Found {
    /// Takes the rights of the instance's user before its files are touched.
    pub fn become_owner(&self) -> Result<(), Failure> {
        if let Some(config) = &self.config
            && let Some(owner) = Owner::to_become(&config.directory)?
        {
            owner.become_it()?;
        }
        Ok(())
    }

    /// Reads the certificates.
    pub fn load(&self) -> Result<Certificates, Failure> {
        Certificates::load(&self.path).map_err(failure)
    }

    /// None yet, of the instance's initiative.
    pub fn of_the_instance(&self) -> Result<Option<Certificates>, Failure> {
        let Some(config) = &self.config else { return Ok(None) };
        let identity = Identity::load(&config.directory).map_err(|fault| Failure::new(Exit::NoInput, fault))?;
        let initiative = identity.initiative;
        Ok(Some(Certificates::new(
            initiative.registration_number,
            identity.regime,
            initiative.registered,
        )))
    }
}

/// The exit code for what a file said.
pub fn failure(fault: FileFault) -> Failure {
    let exit = match &fault {
        FileFault::Read { source, .. } => code_of_io(source),
        FileFault::Malformed { .. } => Exit::Data,
        FileFault::Write { .. } => Exit::CannotCreate,
    };
    Failure::new(exit, fault)
}
