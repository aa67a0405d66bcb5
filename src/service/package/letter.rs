//! The letter that takes a package's passphrase to the authority, by another way than the package.

use std::io::{self, Write as _};
use std::path::Path;

use zeroize::Zeroizing;

use super::manifest::FileFacts;
use super::staging::create_file;
use crate::domain::MemberState;

/// What a letter says.
pub(in crate::service) struct Letter<'a> {
    pub(in crate::service) state: MemberState,
    pub(in crate::service) registration_number: &'a str,
    pub(in crate::service) title: &'a str,
    pub(in crate::service) packages: &'a [&'a FileFacts],
    pub(in crate::service) statements: u64,
    pub(in crate::service) passphrase: &'a str,
}

impl Letter<'_> {
    /// Writes the letter into `directory` and gives its name.
    pub(in crate::service) fn write(&self, directory: &Path) -> io::Result<String> {
        let name = format!("{}-letter.txt", self.state);
        let mut file = create_file(&directory.join(&name))?;
        file.write_all(self.text().as_bytes())?;
        file.sync_all()?;
        Ok(name)
    }

    fn text(&self) -> Zeroizing<String> {
        let packages: String = self
            .packages
            .iter()
            .map(|package| {
                format!(
                    "Package        {}\nSize           {} bytes\nSHA-256        {}\n",
                    package.name, package.size, package.sha256
                )
            })
            .collect();
        let first = self.packages.first().map_or("PACKAGE", |package| &package.name);
        Zeroizing::new(format!(
            "CONFIDENTIAL: passphrase of a package of statements of support\n\
             \n\
             Member State   {}\n\
             Initiative     {}, {}\n\
             {packages}\
             Statements     {}\n\
             \n\
             Passphrase     {}\n\
             \n\
             Bring this letter to the authority by another way than the package (by hand, by registered post, read out on the telephone).\n\
             Whoever has both can read the statements. Destroy the letter when the authority has opened the package.\n\
             \n\
             Each package lies there twice, under the same passphrase. The age file (https://age-encryption.org) opens with\n\
             \n\
             \x20   age --decrypt --output statements.zip {first}\n\
             \n\
             and the file that ends with .zip in any program for archives that knows AES-256, such as 7-Zip. Type the passphrase in small letters, with the hyphens.\n",
            self.state, self.registration_number, self.title, self.statements, self.passphrase,
        ))
    }
}
