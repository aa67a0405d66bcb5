//! What a rehearsal tells when both sites answer.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::home::{Home, QUORUM};
use crate::cli::terminal::Terminal;
use crate::daemon::{Addresses, Announce};
use crate::host::files::{self, PRIVATE};

/// The ready file.
#[derive(Debug, Serialize)]
struct Ready {
    public_url: String,
    admin_url: String,
    ca_file: Option<PathBuf>,
    dir: PathBuf,
    config: PathBuf,
    shares: Vec<PathBuf>,
    quorum: u8,
    /// The key that opens the addresses for news by e-mail.
    news_identity: PathBuf,
    accounts: Vec<Account>,
    pid: u32,
}

/// Somebody who may sign in at the admin site.
#[derive(Debug, Serialize)]
struct Account {
    name: String,
    role: String,
    password: String,
    totp_uri: String,
}

/// What is to be done when the sites answer: the ready file first, then people.
pub fn announcing(home: &Home, ready_file: Option<PathBuf>, terminal: Terminal) -> Announce {
    let (dir, config) = (home.directory().to_owned(), home.config_file());
    let (ceremony, temporary) = (home.ceremony_directory(), home.is_temporary());
    let shares = list_shares(&ceremony);
    let news_identity = home.news_key_file();
    Box::new(move |addresses: &Addresses| {
        let Addresses {
            public_url,
            admin_url,
            ca_file,
        } = addresses.clone();
        let accounts = Vec::new();
        let pid = std::process::id();
        let ready = Ready {
            public_url,
            admin_url,
            ca_file,
            dir,
            config,
            shares: shares?,
            quorum: QUORUM,
            news_identity,
            accounts,
            pid,
        };
        if let Some(path) = &ready_file {
            files::write_whole(path, &serde_json::to_vec_pretty(&ready)?, PRIVATE)?;
        }
        terminal.tell(&ready, &summary(&ready, temporary));
        Ok(())
    })
}

/// The shares of the ceremony, in the order of their numbers.
fn list_shares(ceremony: &Path) -> io::Result<Vec<PathBuf>> {
    let mut shares = Vec::new();
    for entry in fs::read_dir(ceremony)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            shares.push(path);
        }
    }
    shares.sort();
    Ok(shares)
}

fn summary(ready: &Ready, temporary: bool) -> String {
    let mut text = String::from("\nA rehearsal is running. Nothing in it is real.\n\n");
    let _ = writeln!(text, "  Sign here           {}", ready.public_url);
    let _ = writeln!(text, "  Admin site          {}", ready.admin_url);
    let _ = writeln!(text, "  Its directory       {}", ready.dir.display());
    if let Some(ca_file) = &ready.ca_file {
        let _ = writeln!(text, "  Its own authority   {}", ca_file.display());
    }
    let folder = ready.shares.first().and_then(|share| share.parent());
    let _ = writeln!(
        text,
        "  Recovery shares     {}: {} of {} open the collection",
        folder.unwrap_or(&ready.dir).display(),
        ready.quorum,
        ready.shares.len()
    );
    let _ = writeln!(
        text,
        "  News by e-mail      {} opens the addresses",
        ready.news_identity.display()
    );
    text.push_str("\nThe certificate is the rehearsal's own, so a browser asks whether you trust it: for this address, you may.\n");
    let _ = writeln!(
        text,
        "\nThen, in another terminal{}:\n",
        if temporary { ", before you end this" } else { "" }
    );
    let _ = writeln!(
        text,
        "  cista export --config {} --out collection.cista",
        ready.config.display()
    );
    let shares: Vec<String> = ready
        .shares
        .iter()
        .take(usize::from(ready.quorum))
        .map(|share| share.display().to_string())
        .collect();
    let _ = writeln!(
        text,
        "  cista open collection.cista --share {} --out opened --plain",
        shares.join(" ")
    );
    let end = if temporary {
        " The directory is removed then; --dir DIR keeps one."
    } else {
        ""
    };
    let _ = writeln!(text, "\nEnd it with Ctrl-C.{end}");
    text
}
