//! Who may come in: one browser, by an address that opens once.

use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use crate::crypto::Entropy;

/// The door: an address that nobody used yet, or the session of whoever did.
#[derive(Debug)]
pub struct Door {
    entry: Option<Token>,
    session: Option<Session>,
}

/// One browser's session.
#[derive(Debug)]
struct Session {
    cookie: Token,
    form: Token,
}

impl Door {
    /// A door that waits for its first visitor.
    #[must_use]
    pub fn new(entropy: &mut dyn Entropy) -> Self {
        Self {
            entry: Some(Token::draw(entropy)),
            session: None,
        }
    }

    /// What the address ends with that opens the door once; none when it was used.
    #[must_use]
    pub fn entry(&self) -> Option<&str> {
        self.entry.as_ref().map(|token| token.0.as_str())
    }

    /// Draws a new address and sends whoever was inside away. A sitting is not touched: the next visitor goes on with it.
    pub fn renew(&mut self, entropy: &mut dyn Entropy) {
        *self = Self::new(entropy);
    }

    /// Sends whoever was inside away.
    pub fn close(&mut self) {
        self.session = None;
    }

    /// Whether somebody came in.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.session.is_some()
    }

    /// Lets a visitor in who knows the address, once; gives what the browser shows from then on.
    pub fn come_in(&mut self, shown: &str, entropy: &mut dyn Entropy) -> Option<&str> {
        if !self.entry.as_ref().is_some_and(|token| token.is(shown)) {
            return None;
        }
        self.entry = None;
        let session = Session {
            cookie: Token::draw(entropy),
            form: Token::draw(entropy),
        };
        Some(&self.session.insert(session).cookie.0)
    }

    /// Whether a browser shows what it was given.
    #[must_use]
    pub fn knows(&self, cookie: &str) -> bool {
        self.session.as_ref().is_some_and(|session| session.cookie.is(cookie))
    }

    /// What each form carries; empty while nobody is inside.
    #[must_use]
    pub fn form_token(&self) -> &str {
        self.session.as_ref().map_or("", |session| session.form.0.as_str())
    }

    /// Whether a form carries it.
    #[must_use]
    pub fn sent(&self, form: &str) -> bool {
        self.session.as_ref().is_some_and(|session| session.form.is(form))
    }
}

//------------ Token

/// 128 random bits in hexadecimal.
struct Token(Zeroizing<String>);

impl Token {
    fn draw(entropy: &mut dyn Entropy) -> Self {
        let mut bytes = Zeroizing::new([0; 16]);
        entropy.fill(&mut *bytes);
        Self(Zeroizing::new(data_encoding::HEXLOWER.encode(&*bytes)))
    }

    /// Compares in the same time wherever they differ.
    fn is(&self, shown: &str) -> bool {
        self.0.as_bytes().ct_eq(shown.as_bytes()).into()
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::SeededEntropy;

    #[test]
    fn the_address_opens_once_and_nothing_else_opens() {
        let mut entropy = SeededEntropy::new(b"door");
        let mut door = Door::new(&mut entropy);
        let entry = door.entry().unwrap().to_owned();
        assert_eq!(entry.len(), 32);
        for wrong in ["", &entry[..31], &format!("{entry}0"), &entry.to_uppercase()] {
            assert_eq!(door.come_in(wrong, &mut entropy), None, "{wrong}");
        }
        let cookie = door.come_in(&entry, &mut entropy).unwrap().to_owned();
        assert_eq!(door.come_in(&entry, &mut entropy), None);
        assert!(door.knows(&cookie) && !door.knows(&entry) && !door.knows(""));
        let form = door.form_token().to_owned();
        assert!(door.sent(&form) && !door.sent(&cookie) && !door.sent(""));
    }

    #[test]
    fn a_new_address_ends_the_old_session() {
        let mut entropy = SeededEntropy::new(b"door");
        let mut door = Door::new(&mut entropy);
        assert!(!door.knows("") && !door.sent("") && !door.is_open());
        let entry = door.entry().unwrap().to_owned();
        let cookie = door.come_in(&entry, &mut entropy).unwrap().to_owned();
        door.renew(&mut entropy);
        assert!(!door.knows(&cookie) && !door.is_open());
        assert_ne!(door.entry().unwrap(), entry);
    }
}
