//! How a package is opened: a sentence in the reader's language, and the command as it is typed, which is the same in all languages.

use super::super::pdf::Document;
use super::Paper;

/// How a package is locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lock {
    /// With age, for a key of the authority.
    Age,
    /// With age, under the passphrase of the letter.
    AgePassphrase,
    /// For a certificate of `OpenPGP`.
    OpenPgp,
    /// For an X.509 certificate, as CMS.
    Cms,
    /// A ZIP archive with AES-256, under the passphrase of the letter.
    AesZip,
    /// Not at all.
    Plain,
}

/// A package, or one of its two forms.
#[derive(Debug, Clone, Copy)]
pub struct Package<'a> {
    /// The name of its file, or of its directory.
    pub name: &'a str,
    /// How it is locked.
    pub lock: Lock,
}

impl Lock {
    /// The sentence that goes before the command.
    const fn key(self) -> &'static str {
        match self {
            Self::Age => "paper-open-age",
            Self::AgePassphrase => "paper-open-age-passphrase",
            Self::OpenPgp => "paper-open-gpg",
            Self::Cms => "paper-open-cms",
            Self::AesZip => "paper-open-zip",
            Self::Plain => "paper-open-plain",
        }
    }

    /// Whether a letter opens it.
    const fn has_passphrase(self) -> bool {
        matches!(self, Self::AgePassphrase | Self::AesZip)
    }

    /// What is typed to open a package of this name.
    fn command(self, name: &str) -> Option<String> {
        match self {
            Self::Age => Some(format!("age --decrypt --identity key.txt --output {ARCHIVE} {name}")),
            Self::AgePassphrase => Some(format!("age --decrypt --output {ARCHIVE} {name}")),
            Self::OpenPgp => Some(format!("gpg --output {ARCHIVE} --decrypt {name}")),
            Self::Cms => Some(format!(
                "openssl cms -decrypt -binary -inform DER -inkey key.pem -in {name} -out {ARCHIVE}"
            )),
            Self::AesZip => Some(format!("7z x -o{DIRECTORY} {name}")),
            Self::Plain => None,
        }
    }
}

/// What a package becomes once it is open. Its two forms may lie beside each other, so that neither takes the other's name.
const ARCHIVE: &str = "opened.zip";
const DIRECTORY: &str = "opened";

/// What other commands are given: the opened archive, or its directory.
pub(super) fn opened<'a>(packages: &[Package<'a>]) -> &'a str {
    packages.first().map_or(ARCHIVE, |package| match package.lock {
        Lock::Plain => package.name,
        Lock::AesZip => DIRECTORY,
        Lock::Age | Lock::AgePassphrase | Lock::OpenPgp | Lock::Cms => ARCHIVE,
    })
}

impl Paper<'_> {
    /// Says how packages are opened, one way after the other, and in what does not bring the passphrase itself how that comes.
    pub(super) fn opening(&self, doc: &mut Document, packages: &[Package<'_>], without_passphrase: bool) {
        doc.heading(2, &self.say("paper-open-heading"));
        let mut place = self.say("paper-open-place");
        if without_passphrase && packages.iter().any(|package| package.lock.has_passphrase()) {
            place = format!("{place} {}", self.say("paper-open-letter"));
        }
        doc.text(&place);
        let mut told: Vec<Lock> = Vec::new();
        for package in packages {
            if told.contains(&package.lock) {
                continue;
            }
            if let [_, ..] = told.as_slice() {
                doc.text(&self.say("paper-open-either"));
            }
            told.push(package.lock);
            doc.text(&self.say(package.lock.key()));
            if let Some(command) = package.lock.command(package.name) {
                doc.mono(&command);
            }
        }
    }
}
