//! The configuration file: its keys, read and checked.

use std::fs::File;
use std::io::Read;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::{ConfigError, InstanceName, News, Origin};

/// The configuration of one instance.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Configuration {
    /// What the instance is called.
    pub instance: InstanceName,
    /// The directory that holds its state; nobody else may enter it.
    pub directory: PathBuf,
    /// The control socket, where it is not in the usual place.
    #[serde(default)]
    pub control: Option<PathBuf>,
    /// The site for signatories.
    pub public: Public,
    /// The site for organisers and operators.
    #[serde(default)]
    pub admin: Admin,
    /// Certificate files; without them the instance is its own authority.
    #[serde(default)]
    pub tls: Option<CertificateFiles>,
    /// Where the root key comes from.
    pub root_key: RootKeySource,
    /// How much work a browser does before it may sign.
    #[serde(default)]
    pub proof_of_work: ProofOfWork,
    /// What shows that a person signs, besides that work.
    #[serde(default)]
    pub person_check: PersonCheck,
    /// Whether the process may run without its sandbox.
    #[serde(default)]
    pub sandbox: Sandbox,
    /// News by e-mail, where the organisers send any.
    #[serde(default)]
    pub news: Option<News>,
}

/// The listener of the public site.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Public {
    /// The address to listen on; port 0 takes any free one.
    pub address: SocketAddr,
    /// The address that people type; without it, the listener's own.
    #[serde(default)]
    pub url: Option<Origin>,
}

/// The listener of the admin site: never the public site's address.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Admin {
    /// The address to listen on; port 0 takes any free one.
    pub address: SocketAddr,
}

impl Default for Admin {
    fn default() -> Self {
        Self {
            address: SocketAddr::from(([127, 0, 0, 1], 8444)),
        }
    }
}

/// A certificate that somebody else issued.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CertificateFiles {
    /// The chain in PEM, the site's own certificate first.
    pub certificate: PathBuf,
    /// The private key in PEM.
    pub key: PathBuf,
}

/// Where the root key comes from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "source", rename_all = "lowercase", deny_unknown_fields)]
pub enum RootKeySource {
    /// A credential that the service manager hands over, sealed to this machine at rest.
    Credential {
        /// The credential's name.
        #[serde(default = "usual_credential")]
        name: String,
    },
    /// Wrapped under a passphrase; the instance starts locked until somebody gives it.
    Passphrase,
    /// A file of its own, meant for a stick that is taken away after starting.
    File {
        /// The file.
        path: PathBuf,
    },
}

/// How much work a browser does before it may sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ProofOfWork {
    /// Next to nothing, and no limits per network: for tests and load drivers against a rehearsal.
    Easy,
    /// What a telephone does in about a second.
    #[default]
    Normal,
}

/// What shows that a person signs. Whoever's browser runs no scripts copies six digits in any case, which can be read or heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PersonCheck {
    /// The work of a device alone.
    Work,
    /// That work; and six digits as well while very many statements come from the same network.
    #[default]
    OnSuspicion,
    /// That work and six digits, for an authority that insists.
    Always,
}

impl PersonCheck {
    /// The word for it in a configuration.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Work => "work",
            Self::OnSuspicion => "on-suspicion",
            Self::Always => "always",
        }
    }
}

/// Whether the process may run without its sandbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sandbox {
    /// It may not: without the kernel's help the process refuses to start.
    #[default]
    Enforced,
    /// It may, saying so in its log.
    BestEffort,
}

fn usual_credential() -> String {
    "root-key".to_owned()
}

/// # Reading
impl Configuration {
    /// Reads and checks the file.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, is too large, or says something that a configuration may not say.
    pub fn load(path: &Path) -> Result<Self, ConfigError> {
        let reading = |source| ConfigError::Reading {
            path: path.to_owned(),
            source,
        };
        let mut text = String::new();
        let file = File::open(path).map_err(reading)?;
        let size = file.take(LARGEST_FILE + 1).read_to_string(&mut text).map_err(reading)?;
        if size as u64 > LARGEST_FILE {
            return Err(ConfigError::TooLarge {
                path: path.to_owned(),
                limit: LARGEST_FILE,
            });
        }
        Self::parse(path, &text)
    }

    /// Parses and checks what the file at `path` holds.
    ///
    /// # Errors
    ///
    /// When the text says something that a configuration may not say.
    pub fn parse(path: &Path, text: &str) -> Result<Self, ConfigError> {
        let parsed: Self = toml::from_str(text).map_err(|fault| ConfigError::of_line(path, text, &fault))?;
        match parsed.contradiction() {
            Some(sentence) => Err(ConfigError::Together {
                path: path.to_owned(),
                sentence,
            }),
            None => Ok(parsed),
        }
    }

    /// What is wrong with the settings taken together, if anything is.
    fn contradiction(&self) -> Option<&'static str> {
        let same_port = self.public.address.port() == self.admin.address.port() && self.admin.address.port() != 0;
        let overlap = self.public.address.ip() == self.admin.address.ip() || self.public.address.ip().is_unspecified();
        if !self.paths().all(Path::is_absolute) {
            return Some("every path is absolute, because a detached process has no working directory to start from");
        }
        if self.admin.address.ip().is_unspecified() {
            return Some("the admin site listens on one named address, never on all of them");
        }
        if same_port && overlap {
            return Some("the admin site needs another address than the public site");
        }
        if let RootKeySource::Credential { name } = &self.root_key
            && (name.is_empty() || name.contains('/') || name.starts_with('.'))
        {
            return Some("the name of the root key's credential is a plain file name");
        }
        None
    }

    /// Every path that the configuration names.
    fn paths(&self) -> impl Iterator<Item = &Path> {
        let root_key = match &self.root_key {
            RootKeySource::File { path } => Some(path),
            RootKeySource::Credential { .. } | RootKeySource::Passphrase => None,
        };
        let tls = self.tls.iter().flat_map(|files| [&files.certificate, &files.key]);
        [&self.directory]
            .into_iter()
            .chain(&self.control)
            .chain(root_key)
            .chain(tls)
            .map(PathBuf::as_path)
    }
}

/// Far more than any configuration needs.
const LARGEST_FILE: u64 = 64 * 1024;

#[cfg(test)]
mod tests {
    use super::*;

    const SMALLEST: &str = r#"
instance = "water"
directory = "/var/lib/cista/water"

[public]
address = "0.0.0.0:443"
url = "https://sign.example.org"

[root_key]
source = "credential"
"#;

    fn parse(text: &str) -> Result<Configuration, String> {
        Configuration::parse(Path::new("water.toml"), text).map_err(|fault| fault.to_string())
    }

    #[test]
    fn the_smallest_configuration_gets_the_safe_defaults() {
        let parsed = parse(SMALLEST).expect("parses");
        assert_eq!(parsed.admin.address.to_string(), "127.0.0.1:8444");
        assert_eq!(parsed.proof_of_work, ProofOfWork::Normal);
        assert_eq!(parsed.person_check, PersonCheck::OnSuspicion);
        assert_eq!(parsed.sandbox, Sandbox::Enforced);
        assert_eq!(
            parsed.root_key,
            RootKeySource::Credential {
                name: "root-key".to_owned()
            }
        );
        assert_eq!(parsed.control_socket(), Path::new("/run/cista/water/control.sock"));
    }

    #[test]
    fn an_unknown_key_is_refused_with_its_line() {
        let fault = parse(&SMALLEST.replace("url =", "uri =")).expect_err("an unknown key");
        assert_eq!(
            fault,
            "water.toml, line 7: unknown field `uri`, expected `address` or `url`."
        );
    }

    #[test]
    fn a_value_of_the_wrong_shape_is_refused_with_its_line() {
        for (from, to, line) in [
            ("\"water\"", "\"Water!\"", 2),
            ("\"0.0.0.0:443\"", "\"everywhere\"", 6),
            ("https://sign", "http://sign", 7),
            ("\"credential\"", "\"cellar\"", 10),
        ] {
            let fault = parse(&SMALLEST.replace(from, to)).expect_err(to);
            assert!(fault.starts_with(&format!("water.toml, line {line}: ")), "{fault}");
        }
    }

    #[test]
    fn text_that_is_no_toml_is_refused_with_its_line() {
        let fault = parse(&format!("{SMALLEST}\n???")).expect_err("no TOML");
        assert!(fault.starts_with("water.toml, line 12: "), "{fault}");
    }

    #[test]
    fn a_missing_key_is_named() {
        let fault = parse(&SMALLEST.replace("instance = \"water\"\n", "")).expect_err("a missing key");
        assert!(fault.contains("missing field `instance`"), "{fault}");
    }

    #[test]
    fn settings_that_do_not_go_together_are_refused() {
        for (from, to, word) in [
            ("\"/var/lib/cista/water\"", "\"state\"", "absolute"),
            (
                "[root_key]",
                "[admin]\naddress = \"127.0.0.1:443\"\n[root_key]",
                "another address",
            ),
            (
                "[root_key]",
                "[admin]\naddress = \"[::]:444\"\n[root_key]",
                "one named address",
            ),
            (
                "source = \"credential\"",
                "source = \"credential\"\nname = \"../x\"",
                "plain file name",
            ),
        ] {
            let fault = parse(&SMALLEST.replace(from, to)).expect_err(to);
            assert!(fault.contains(word), "{fault}");
        }
    }

    #[test]
    fn news_need_the_public_part_of_a_key() {
        let with = |news: &str| parse(&format!("{SMALLEST}\n[news]\n{news}\n"));
        let recipient = "recipient = \"age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p\"";
        assert_eq!(parse(SMALLEST).expect("parses").news, None);
        let news = with(recipient).expect("parses").news.expect("news");
        assert_eq!(format!("recipient = \"{}\"", news.recipient), recipient);
        assert_eq!(news.until, None);
        let until = with(&format!("{recipient}\nuntil = \"2027-03-31\""))
            .expect("parses")
            .news;
        assert_eq!(until.expect("news").until, "2027-03-31".parse().ok());
        for (news, word) in [
            ("recipient = \"age1short\"", "public part of an age key"),
            (
                "recipient = \"AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX\"",
                "public part",
            ),
            ("until = \"2027-03-31\"", "missing field `recipient`"),
            (
                &*format!("{recipient}\nuntill = \"2027-03-31\""),
                "unknown field `untill`",
            ),
            (&*format!("{recipient}\nuntil = \"31 March\""), "line 14"),
        ] {
            let fault = with(news).expect_err(news);
            assert!(fault.contains(word), "{fault}");
            assert!(!fault.contains("AGE-SECRET"), "{fault}");
        }
    }

    #[test]
    fn a_huge_file_is_refused_before_it_is_parsed() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("water.toml");
        std::io::Write::write_all(&mut File::create(&path).expect("a file"), &vec![b'#'; 70_000]).expect("written");
        assert!(matches!(Configuration::load(&path), Err(ConfigError::TooLarge { .. })));
    }
}
