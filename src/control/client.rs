//! A command's end of the control socket.

use std::io::{self, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Duration;

use serde::de::DeserializeOwned;

use super::framing::copy_frames;
use super::message::{Condition, Parcel, Refusal, Reply, Request, Selection, read_line, write_line};
use super::server::ROOT_KEY_BYTES;
use super::socket::connect;
use crate::service::book::{Deed, Done, Told};
use crate::service::campaign::Figures;
use crate::service::news::{Erased, ExportedNews};

/// A connection to the running instance, good for one request.
#[derive(Debug)]
pub struct Client(UnixStream);

/// A request that brought nothing.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
    /// The instance refused.
    #[error(transparent)]
    Refused(Refusal),
    /// The connection broke off.
    #[error("The running instance broke off. See its log, and try again.")]
    BrokeOff(#[source] io::Error),
    /// What the instance sent cannot be written here.
    #[error("What the instance sent cannot be written.")]
    Writing(#[source] io::Error),
}

impl Client {
    /// Connects to the instance, if it runs.
    ///
    /// # Errors
    ///
    /// When there is a socket that may not be opened.
    pub fn connect(path: &Path) -> io::Result<Option<Self>> {
        match connect(path) {
            Ok(stream) => {
                stream.set_read_timeout(Some(PATIENCE))?;
                stream.set_write_timeout(Some(PATIENCE))?;
                Ok(Some(Self(stream)))
            }
            // No socket, or one that a killed process left.
            Err(fault) if matches!(fault.kind(), io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused) => {
                Ok(None)
            }
            Err(fault) => Err(fault),
        }
    }

    /// Asks how the instance is.
    ///
    /// # Errors
    ///
    /// When the connection breaks off.
    pub fn status(self) -> Result<Condition, ClientError> {
        self.ask(Request::Status)?;
        receive(&mut BufReader::new(&self.0))
    }

    /// Gives the instance its root key.
    ///
    /// # Errors
    ///
    /// When the instance refuses it.
    pub fn unlock(mut self, root_key: &[u8; ROOT_KEY_BYTES]) -> Result<(), ClientError> {
        self.ask(Request::Unlock)?;
        self.0.write_all(root_key).map_err(ClientError::BrokeOff)?;
        receive(&mut BufReader::new(&self.0))
    }

    /// Has the instance read its official wordings again.
    ///
    /// # Errors
    ///
    /// When the instance refuses.
    pub fn read_wordings(self) -> Result<(), ClientError> {
        self.ask(Request::Wording)?;
        receive(&mut BufReader::new(&self.0))
    }

    /// Asks for the figures that organisers are told.
    ///
    /// # Errors
    ///
    /// When the instance refuses or breaks off.
    pub fn figures(self) -> Result<Figures, ClientError> {
        self.ask(Request::Figures)?;
        receive(&mut BufReader::new(&self.0))
    }

    /// Hands over settings of the campaign, and tells the digest of what was applied.
    ///
    /// # Errors
    ///
    /// When the instance refuses or breaks off.
    pub fn apply_campaign(mut self, settings: &[u8]) -> Result<String, ClientError> {
        let parcel = Parcel { bytes: settings.len() };
        self.ask(Request::Campaign(parcel))?;
        self.0.write_all(settings).map_err(ClientError::BrokeOff)?;
        receive(&mut BufReader::new(&self.0))
    }

    /// Asks what is known about keys and people.
    ///
    /// # Errors
    ///
    /// When the instance refuses or breaks off.
    pub fn told(self) -> Result<Told, ClientError> {
        self.ask(Request::Book)?;
        receive(&mut BufReader::new(&self.0))
    }

    /// Has the instance do a deed.
    ///
    /// # Errors
    ///
    /// When the instance refuses or breaks off.
    ///
    /// # Panics
    ///
    /// Never: a deed is plain JSON.
    pub fn carry_out(mut self, deed: &Deed) -> Result<Done, ClientError> {
        let deed = serde_json::to_vec(deed).expect("a deed is plain data");
        self.ask(Request::Deed(Parcel { bytes: deed.len() }))?;
        self.0.write_all(&deed).map_err(ClientError::BrokeOff)?;
        receive(&mut BufReader::new(&self.0))
    }

    /// Copies the sealed collection, and tells how many submissions it holds. After an error, what was copied is worth nothing.
    ///
    /// # Errors
    ///
    /// When the instance refuses, breaks off, or what it sends cannot be written.
    pub fn export(self, selection: Selection, to: &mut impl Write) -> Result<u64, ClientError> {
        self.stream(Request::Export(selection), to)
    }

    /// Copies the addresses for news by e-mail, sealed, and tells how many rows. After an error, what was copied is worth nothing.
    ///
    /// # Errors
    ///
    /// When the instance refuses, breaks off, or what it sends cannot be written.
    pub fn export_news(self, to: &mut impl Write) -> Result<ExportedNews, ClientError> {
        self.stream(Request::News, to)
    }

    /// Has the instance erase the addresses for news by e-mail.
    ///
    /// # Errors
    ///
    /// When the instance refuses or breaks off.
    pub fn erase_news(self) -> Result<Erased, ClientError> {
        self.ask(Request::NewsErase)?;
        receive(&mut BufReader::new(&self.0))
    }

    fn stream<T: DeserializeOwned>(self, request: Request, to: &mut impl Write) -> Result<T, ClientError> {
        self.ask(request)?;
        let mut from = BufReader::with_capacity(BUFFER, &self.0);
        receive::<()>(&mut from)?;
        let mut to = Attributing { to, fault: None };
        copy_frames(&mut from, &mut to).map_err(|fault| match to.fault.take() {
            Some(ours) => ClientError::Writing(ours),
            None => ClientError::BrokeOff(fault),
        })?;
        receive(&mut from)
    }

    /// Asks the instance to end.
    ///
    /// # Errors
    ///
    /// When the connection breaks off.
    pub fn stop(self) -> Result<(), ClientError> {
        self.ask(Request::Stop)?;
        receive(&mut BufReader::new(&self.0))
    }

    fn ask(&self, request: Request) -> Result<(), ClientError> {
        write_line(&mut &self.0, &request).map_err(ClientError::BrokeOff)
    }
}

fn receive<T: DeserializeOwned>(from: &mut BufReader<&UnixStream>) -> Result<T, ClientError> {
    match read_line(from).map_err(ClientError::BrokeOff)? {
        Reply::Ok(value) => Ok(value),
        Reply::Error(refusal) => Err(ClientError::Refused(refusal)),
    }
}

/// A writer that remembers that the fault was its own.
struct Attributing<'a, W> {
    to: &'a mut W,
    fault: Option<io::Error>,
}

impl<W: Write> Write for Attributing<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.to.write(bytes).map_err(|fault| {
            let kind = fault.kind();
            self.fault = Some(fault);
            kind.into()
        })
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// How long the instance may say nothing: unlocking a large store that was not closed in order reads all of it.
const PATIENCE: Duration = Duration::from_mins(10);
/// Bytes read ahead of an export.
const BUFFER: usize = 64 * 1024;
