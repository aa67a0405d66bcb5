//! The letter that takes a package's passphrase to the authority, by another way than the package.

use std::io::{self, Write as _};
use std::path::Path;

use zeroize::Zeroizing;

use super::manifest::FileFacts;
use super::staging::create_file;
use crate::crypto::Entropy;
use crate::domain::MemberState;

/// The small letters and digits that nobody takes for one another.
const ALPHABET: &[u8; 31] = b"abcdefghjkmnpqrstuvwxyz23456789";
const GROUPS: usize = 8;
const GROUP: usize = 3;

/// Draws a passphrase: eight groups of three characters out of 31, which is 118 bits.
pub(in crate::service) fn passphrase(entropy: &mut dyn Entropy) -> Zeroizing<String> {
    // The largest multiple of the alphabet's length below 256: bytes above it are drawn again, so that no character comes up more often.
    const FAIR: usize = 256 - 256 % ALPHABET.len();
    let mut text = Zeroizing::new(String::with_capacity(GROUPS * (GROUP + 1)));
    for place in 0..GROUPS * GROUP {
        if place > 0 && place % GROUP == 0 {
            text.push('-');
        }
        let mut byte = Zeroizing::new([u8::MAX]);
        while usize::from(byte[0]) >= FAIR {
            entropy.fill(&mut *byte);
        }
        text.push(char::from(ALPHABET[usize::from(byte[0]) % ALPHABET.len()]));
    }
    text
}

/// What a letter says.
pub(in crate::service) struct Letter<'a> {
    pub(in crate::service) state: MemberState,
    pub(in crate::service) registration_number: &'a str,
    pub(in crate::service) title: &'a str,
    pub(in crate::service) package: &'a FileFacts,
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
        Zeroizing::new(format!(
            "CONFIDENTIAL: passphrase of a package of statements of support\n\
             \n\
             Member State   {}\n\
             Initiative     {}, {}\n\
             Package        {}\n\
             Size           {} bytes\n\
             SHA-256        {}\n\
             Statements     {}\n\
             \n\
             Passphrase     {}\n\
             \n\
             Bring this letter to the authority by another way than the package (by hand, by registered post, read out on the telephone).\n\
             Whoever has both can read the statements. Destroy the letter when the authority has opened the package.\n\
             \n\
             The package is an age file (https://age-encryption.org). To open it:\n\
             \n\
             \x20   age --decrypt --output statements.zip {}\n\
             \n\
             and type the passphrase, small letters with the hyphens. The manifest in the archive lists every file with its SHA-256.\n",
            self.state,
            self.registration_number,
            self.title,
            self.package.name,
            self.package.size,
            self.package.sha256,
            self.statements,
            self.passphrase,
            self.package.name,
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::SeededEntropy;

    #[test]
    fn a_passphrase_has_eight_groups_and_is_never_the_same() {
        let mut entropy = SeededEntropy::new(b"letter");
        let (one, two) = (passphrase(&mut entropy), passphrase(&mut entropy));
        assert_ne!(*one, *two);
        let groups: Vec<_> = one.split('-').collect();
        assert_eq!(groups.len(), GROUPS);
        assert!(
            groups
                .iter()
                .all(|group| group.len() == GROUP && group.bytes().all(|byte| ALPHABET.contains(&byte)))
        );
        let alphabet = u128::from(u8::try_from(ALPHABET.len()).unwrap());
        assert!(alphabet.pow(u32::try_from(GROUPS * GROUP).unwrap()) > 1 << 100);
    }
}
