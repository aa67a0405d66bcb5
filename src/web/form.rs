//! Reads `application/x-www-form-urlencoded` strictly.
//!
//! A browser encodes a form in one way only; whatever deviates (a name that comes twice, a broken escape, bytes that are no UTF-8) was made by
//! something else, and nothing of it is guessed at. What a person may have typed comes through as it is, control characters and all: to judge that
//! is for the domain. Values wipe themselves.

use std::collections::BTreeMap;

use zeroize::Zeroizing;

/// The fields of a form, each at most once.
#[derive(Default)]
pub(super) struct Form(BTreeMap<String, Zeroizing<String>>);

/// The body is not a form as a browser sends it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the body is not a form as a browser sends it")]
pub(super) struct NotAForm;

impl Form {
    /// Reads a body.
    pub(super) fn parse(body: &[u8]) -> Result<Self, NotAForm> {
        let mut fields = BTreeMap::new();
        for pair in body.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
            let equals = pair.iter().position(|byte| *byte == b'=').ok_or(NotAForm)?;
            let (name, value) = (decode(&pair[..equals])?, decode(&pair[equals + 1..])?);
            if fields.insert(name.to_string(), value).is_some() || fields.len() > MOST_FIELDS {
                return Err(NotAForm);
            }
        }
        Ok(Self(fields))
    }

    /// Takes a field out; one that was not sent is empty.
    pub(super) fn take(&mut self, name: &str) -> Zeroizing<String> {
        self.0.remove(name).unwrap_or_default()
    }

    /// Every field by its name.
    pub(super) fn into_fields(self) -> BTreeMap<String, Zeroizing<String>> {
        self.0
    }

    /// Whether every field was taken.
    pub(super) fn is_spent(&self) -> bool {
        self.0.is_empty()
    }
}

/// Undoes the escapes of one name or value.
fn decode(escaped: &[u8]) -> Result<Zeroizing<String>, NotAForm> {
    let mut plain = Zeroizing::new(Vec::with_capacity(escaped.len()));
    let mut rest = escaped;
    while let Some((first, after)) = rest.split_first() {
        let (byte, after) = match first {
            b'+' => (b' ', after),
            b'%' => unescape(after)?,
            byte => (*byte, after),
        };
        plain.push(byte);
        rest = after;
    }
    let text = std::str::from_utf8(&plain).map_err(|_| NotAForm)?;
    Ok(Zeroizing::new(text.to_owned()))
}

/// The byte that two hexadecimal digits stand for, and what follows them.
fn unescape(digits: &[u8]) -> Result<(u8, &[u8]), NotAForm> {
    let ([high, low], after) = digits.split_first_chunk::<2>().ok_or(NotAForm)?;
    let value = |digit: &u8| {
        char::from(*digit)
            .to_digit(16)
            .and_then(|value| u8::try_from(value).ok())
            .ok_or(NotAForm)
    };
    Ok((value(high)? << 4 | value(low)?, after))
}

/// More than any form of ours has.
const MOST_FIELDS: usize = 40;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_come_through_as_they_were_typed() {
        let mut form = Form::parse(b"given_names=Zo%C3%AB+%2B+%22%3Cb%3E%22&family_names=&note=%00%E2%80%AE").unwrap();
        assert_eq!(*form.take("given_names"), "Zoë + \"<b>\"");
        assert_eq!(*form.take("family_names"), "");
        assert_eq!(*form.take("never_sent"), "");
        assert!(!form.is_spent());
        assert_eq!(*form.take("note"), "\0\u{202e}");
        assert!(form.is_spent());
    }

    #[test]
    fn what_no_browser_sends_is_not_a_form() {
        let crowd: Vec<String> = (0..=MOST_FIELDS).map(|number| format!("f{number}=")).collect();
        let crowd = crowd.join("&");
        let bodies: [&[u8]; 8] = [
            b"a=1&a=2",
            b"a",
            b"a=%",
            b"a=%4",
            b"a=%zz",
            b"a=%ff",
            b"a=\xc3\x28",
            crowd.as_bytes(),
        ];
        for body in bodies {
            assert!(Form::parse(body).is_err(), "{}", String::from_utf8_lossy(body));
        }
    }

    #[test]
    fn an_empty_body_is_an_empty_form() {
        assert!(Form::parse(b"").unwrap().is_spent());
    }
}
