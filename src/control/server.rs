//! The instance's end of the control socket.
//!
//! It runs on threads of its own, apart from the runtime that serves visitors: what it does may block, and happens a few times a day.

use std::io::{self, BufRead, BufReader, BufWriter, Read as _, Write};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use serde::Serialize;
use zeroize::Zeroizing;

use super::framing::FrameWriter;
use super::message::{Condition, Parcel, Refusal, RefusalCode, Reply, Request, Selection, read_line, write_line};
use super::socket::Bound;
use crate::service::book::{Deed, Done, Told};
use crate::service::campaign::{Figures, LONGEST_KEPT};
use crate::service::news::{Erased, ExportedNews};

/// What a running instance does when it is asked.
pub trait Commands: Send + Sync + 'static {
    /// How it is.
    fn condition(&self) -> Condition;

    /// Takes its root key.
    ///
    /// # Errors
    ///
    /// When it is unlocked already, or the key is another's.
    fn unlock(&self, root_key: &[u8; ROOT_KEY_BYTES], asker: Asker) -> Result<(), Refusal>;

    /// Reads its official wordings again, and notes that in the audit trail.
    ///
    /// # Errors
    ///
    /// When it is locked, or the wordings cannot be read.
    fn read_wordings(&self, asker: Asker) -> Result<(), Refusal>;

    /// Tells the figures that organisers are told.
    ///
    /// # Errors
    ///
    /// When it is locked, or when reading fails.
    fn figures(&self) -> Result<Figures, Refusal>;

    /// Puts settings of the campaign into effect, and tells their digest.
    ///
    /// # Errors
    ///
    /// When it is locked, when they are no settings, or when they cannot be kept.
    fn apply_campaign(&self, settings: &[u8], asker: Asker) -> Result<String, Refusal>;

    /// Tells what is known about keys and people.
    ///
    /// # Errors
    ///
    /// When it is locked, or when reading fails.
    fn told(&self) -> Result<Told, Refusal>;

    /// Does a deed.
    ///
    /// # Errors
    ///
    /// When it is locked, when the deed is not approved or not as it should be, or when it cannot be kept.
    fn carry_out(&self, deed: &Deed, asker: Asker) -> Result<Done, Refusal>;

    /// Writes the sealed collection, and tells how many submissions it holds.
    ///
    /// # Errors
    ///
    /// When it is locked, or when reading or writing fails.
    fn export(&self, selection: Selection, asker: Asker, to: &mut dyn Write) -> Result<u64, Refusal>;

    /// Writes the addresses for news by e-mail, sealed, and tells how many rows.
    ///
    /// # Errors
    ///
    /// When it is locked, when there is no news, or when reading or writing fails.
    fn export_news(&self, asker: Asker, to: &mut dyn Write) -> Result<ExportedNews, Refusal>;

    /// Erases the addresses for news by e-mail.
    ///
    /// # Errors
    ///
    /// When it is locked, when that needs an approval, or when writing fails.
    fn erase_news(&self, asker: Asker) -> Result<Erased, Refusal>;

    /// Begins to end in order.
    fn stop(&self, asker: Asker);
}

/// The user of this machine who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asker {
    /// The user's number.
    pub uid: u32,
}

/// Bytes of a root key.
pub const ROOT_KEY_BYTES: usize = 32;

/// Serves the socket on a thread of its own, for as long as the process lives. The caller keeps `bound`, and with it the socket's name.
///
/// # Errors
///
/// When the system gives no thread or no second handle.
pub fn serve(bound: &Bound, commands: Arc<dyn Commands>) -> io::Result<()> {
    let listener = bound.listener().try_clone()?;
    let busy = Arc::new(AtomicUsize::new(0));
    thread::Builder::new().name("control".to_owned()).spawn(move || {
        for stream in listener.incoming() {
            let Ok(stream) = stream else {
                thread::sleep(AFTER_A_FAULT);
                continue;
            };
            let (commands, turn) = (Arc::clone(&commands), Turn::take(&busy));
            let Some(turn) = turn else { continue };
            let talking = move || {
                // Whoever hangs up in the middle knows it; nothing here is left half done by it.
                let _ = converse(&stream, commands.as_ref());
                drop(turn);
            };
            if thread::Builder::new()
                .name("command".to_owned())
                .spawn(talking)
                .is_err()
            {
                tracing::warn!("a command could not be taken: no thread");
            }
        }
    })?;
    Ok(())
}

/// Carries out the one request of a connection.
fn converse(stream: &UnixStream, commands: &dyn Commands) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let mut to = BufWriter::new(stream);
    let Some(asker) = admitted(stream)? else {
        let refusal = Refusal::new(
            RefusalCode::NotPermitted,
            "Only the instance's user and root may command it.",
        );
        return reply::<()>(&mut to, Err(refusal));
    };
    let mut from = BufReader::new(stream);
    match read_line(&mut from) {
        Ok(Request::Status) => reply(&mut to, Ok(commands.condition())),
        Ok(Request::Unlock) => {
            let key = read_key(&mut from)?;
            reply(&mut to, commands.unlock(&key, asker))
        }
        Ok(Request::Wording) => reply(&mut to, commands.read_wordings(asker)),
        Ok(Request::Figures) => reply(&mut to, commands.figures()),
        Ok(Request::Campaign(Parcel { bytes })) if bytes <= LONGEST_KEPT => {
            let mut settings = vec![0; bytes];
            from.read_exact(&mut settings)?;
            reply(&mut to, commands.apply_campaign(&settings, asker))
        }
        Ok(Request::Campaign(_)) => {
            let sentence = "These are more bytes than the settings of a campaign ever have.";
            reply::<()>(&mut to, Err(Refusal::new(RefusalCode::Malformed, sentence)))
        }
        Ok(Request::Book) => reply(&mut to, commands.told()),
        Ok(Request::Deed(Parcel { bytes })) if bytes <= LONGEST_DEED => {
            let mut deed = vec![0; bytes];
            from.read_exact(&mut deed)?;
            let deed = serde_json::from_slice(&deed).map_err(|_| unknown());
            reply(&mut to, deed.and_then(|deed| commands.carry_out(&deed, asker)))
        }
        Ok(Request::Deed(_)) => {
            let sentence = "These are more bytes than anything has that an instance is given.";
            reply::<()>(&mut to, Err(Refusal::new(RefusalCode::Data, sentence)))
        }
        Ok(Request::Export(selection)) => stream_out(to, |out| commands.export(selection, asker, out)),
        Ok(Request::News) => stream_out(to, |out| commands.export_news(asker, out)),
        Ok(Request::NewsErase) => reply(&mut to, commands.erase_news(asker)),
        Ok(Request::Stop) => {
            reply(&mut to, Ok(()))?;
            commands.stop(asker);
            Ok(())
        }
        Err(_) => reply::<()>(&mut to, Err(unknown())),
    }
}

fn unknown() -> Refusal {
    let sentence = "The running instance does not know this command: it may be of another version.";
    Refusal::new(RefusalCode::Malformed, sentence)
}

/// Streams an export, then says whether it is whole.
fn stream_out<T: Serialize>(
    mut to: BufWriter<&UnixStream>,
    export: impl FnOnce(&mut dyn Write) -> Result<T, Refusal>,
) -> io::Result<()> {
    reply(&mut to, Ok(()))?;
    let mut frames = FrameWriter::new(to);
    let outcome = export(&mut frames);
    reply(&mut frames.finish()?, outcome)
}

fn reply<T: Serialize>(to: &mut impl Write, outcome: Result<T, Refusal>) -> io::Result<()> {
    write_line(
        to,
        &match outcome {
            Ok(value) => Reply::Ok(value),
            Err(refusal) => Reply::Error(refusal),
        },
    )
}

fn read_key(from: &mut impl BufRead) -> io::Result<Zeroizing<[u8; ROOT_KEY_BYTES]>> {
    let mut key = Zeroizing::new([0; ROOT_KEY_BYTES]);
    from.read_exact(key.as_mut_slice())?;
    Ok(key)
}

/// Who is at the other end, if it is somebody who may command: the socket's mode says so already, and the kernel says it again.
fn admitted(stream: &UnixStream) -> io::Result<Option<Asker>> {
    let peer = rustix::net::sockopt::socket_peercred(stream)?.uid;
    let welcome = peer.is_root() || peer == rustix::process::geteuid();
    Ok(welcome.then(|| Asker { uid: peer.as_raw() }))
}

/// One of the few conversations at a time.
struct Turn(Arc<AtomicUsize>);

impl Turn {
    fn take(busy: &Arc<AtomicUsize>) -> Option<Self> {
        let turn = Self(Arc::clone(busy));
        (busy.fetch_add(1, Ordering::AcqRel) < AT_ONCE).then_some(turn)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

/// Bytes of a deed: the key of an authority may have a mebibyte, and is sent in Base64.
const LONGEST_DEED: usize = 2 << 20;
/// Conversations at a time; one more is hung up on.
const AT_ONCE: usize = 8;
/// How long the other end may say nothing, or take nothing.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long to wait when nothing can be accepted, most likely for want of descriptors.
const AFTER_A_FAULT: Duration = Duration::from_millis(200);
