//! Writes a configuration as an operator would want to find it: with a comment on each setting.

use std::fmt::Write;
use std::path::Path;

use super::{Configuration, News, ProofOfWork, RootKeySource, Sandbox};

/// # Writing
impl Configuration {
    /// The text of a file that [`Configuration::parse`] reads back as this value.
    #[must_use]
    pub fn to_toml(&self) -> String {
        let mut text = String::from("# The configuration of one instance of Cista. It holds no secret.\n\n");
        self.render(&mut text)
            .expect("a string takes whatever is written to it");
        text
    }

    fn render(&self, text: &mut String) -> std::fmt::Result {
        writeln!(text, "# The instance's name, and the directory that holds its state.")?;
        writeln!(text, "instance = {}", quoted(self.instance.as_str()))?;
        writeln!(text, "directory = {}", quoted_path(&self.directory))?;
        if let Some(control) = &self.control {
            writeln!(
                text,
                "\n# The socket through which commands reach the running instance."
            )?;
            writeln!(text, "control = {}", quoted_path(control))?;
        }
        if self.proof_of_work == ProofOfWork::Easy {
            writeln!(
                text,
                "\n# Only for tests of a rehearsal: next to no work, and no limits per network."
            )?;
            writeln!(text, "proof_of_work = \"easy\"")?;
        }
        writeln!(
            text,
            "\n# What shows that a person signs, besides the work of a device: six digits never (\"work\"), while very many statements come from the same\n\
             # network (\"on-suspicion\"), or \"always\". Without scripts a person copies six digits in any case."
        )?;
        writeln!(text, "person_check = \"{}\"", self.person_check.key())?;
        if self.sandbox == Sandbox::BestEffort {
            writeln!(text, "\n# Runs without the kernel's sandbox where there is none.")?;
            writeln!(text, "sandbox = \"best-effort\"")?;
        }
        self.render_listeners(text)?;
        self.render_news(text)?;
        self.render_keys(text)
    }

    fn render_news(&self, text: &mut String) -> std::fmt::Result {
        let Some(News { recipient, until }) = &self.news else {
            return Ok(());
        };
        writeln!(
            text,
            "\n# News by e-mail: the key to which addresses are sealed, and the day by which they are erased (by law's day without it).\n[news]\n\
             recipient = \"{recipient}\""
        )?;
        match until {
            Some(until) => writeln!(text, "until = \"{until}\""),
            None => Ok(()),
        }
    }

    fn render_listeners(&self, text: &mut String) -> std::fmt::Result {
        writeln!(
            text,
            "\n# The site for signatories.\n[public]\naddress = \"{}\"",
            self.public.address
        )?;
        if let Some(url) = &self.public.url {
            writeln!(text, "url = {}", quoted(url.as_str()))?;
        }
        writeln!(
            text,
            "\n# The site for organisers and operators.\n[admin]\naddress = \"{}\"",
            self.admin.address
        )?;
        if let Some(files) = &self.tls {
            writeln!(
                text,
                "\n# The site's certificate. Without this section the instance is its own authority.\n[tls]"
            )?;
            writeln!(text, "certificate = {}", quoted_path(&files.certificate))?;
            writeln!(text, "key = {}", quoted_path(&files.key))?;
        }
        Ok(())
    }

    fn render_keys(&self, text: &mut String) -> std::fmt::Result {
        writeln!(
            text,
            "\n# Where the root key comes from: a credential, a passphrase, or a file.\n[root_key]"
        )?;
        match &self.root_key {
            RootKeySource::Credential { name } => writeln!(text, "source = \"credential\"\nname = {}", quoted(name)),
            RootKeySource::Passphrase => writeln!(text, "source = \"passphrase\""),
            RootKeySource::File { path } => writeln!(text, "source = \"file\"\npath = {}", quoted_path(path)),
        }
    }
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// A path in quotes. A path that is no UTF-8 cannot stand in TOML; its replacement characters then name no file, which the reader will say.
fn quoted_path(path: &Path) -> String {
    quoted(&path.to_string_lossy())
}

#[cfg(test)]
mod tests {
    use super::super::{Admin, CertificateFiles, InstanceName, Origin, PersonCheck, Public, Recipient};
    use super::*;

    #[test]
    fn what_is_written_reads_back_as_the_same_value() {
        let fullest = Configuration {
            instance: InstanceName::try_from("water".to_owned()).expect("a name"),
            directory: "/var/lib/cista/a \"quoted\" \\ name".into(),
            control: Some("/tmp/x/control.sock".into()),
            public: Public {
                address: "[::1]:8443".parse().expect("an address"),
                url: Some(Origin::try_from("https://sign.example.org".to_owned()).expect("an origin")),
            },
            admin: Admin::default(),
            tls: Some(CertificateFiles {
                certificate: "/etc/ssl/a.pem".into(),
                key: "/etc/ssl/a.key".into(),
            }),
            root_key: RootKeySource::File {
                path: "/media/stick/root.key".into(),
            },
            proof_of_work: ProofOfWork::Easy,
            person_check: PersonCheck::Always,
            sandbox: Sandbox::BestEffort,
            news: Some(News {
                recipient: Recipient::try_from(
                    "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p".to_owned(),
                )
                .expect("a key"),
                until: "2027-03-31".parse().ok(),
            }),
        };
        let plainest = Configuration {
            control: None,
            tls: None,
            root_key: RootKeySource::Passphrase,
            proof_of_work: ProofOfWork::Normal,
            person_check: PersonCheck::Work,
            sandbox: Sandbox::Enforced,
            news: None,
            ..fullest.clone()
        };
        let credential = RootKeySource::Credential {
            name: "root-key".to_owned(),
        };
        for written in [
            Configuration {
                root_key: credential,
                ..plainest.clone()
            },
            plainest,
            fullest,
        ] {
            let read = Configuration::parse(Path::new("cista.toml"), &written.to_toml()).expect("reads back");
            assert_eq!(read, written);
        }
    }
}
