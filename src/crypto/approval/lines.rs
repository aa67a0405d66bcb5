//! Texts of one shape: a first line that names the format, then `name: value`, one a line, in one order.

/// Bytes that such a text may have.
const LONGEST: usize = 4096;
/// Bytes of an organiser's name.
const LONGEST_NAME: usize = 120;

/// The values of a text in this format; blank lines and lines that begin with `#` are passed over.
pub(super) fn values<'a, const N: usize>(text: &'a str, format: &str, names: [&str; N]) -> Option<[&'a str; N]> {
    if text.len() > LONGEST {
        return None;
    }
    let mut lines = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    if lines.next() != Some(format) {
        return None;
    }
    let mut found = [""; N];
    for (place, name) in found.iter_mut().zip(names) {
        *place = lines.next()?.strip_prefix(name)?.strip_prefix(": ")?;
    }
    lines.next().is_none().then_some(found)
}

/// Bytes in lower-case hexadecimal, exactly so many.
pub(super) fn bytes<const N: usize>(digits: &str) -> Option<[u8; N]> {
    let bytes = data_encoding::HEXLOWER.decode(digits.as_bytes()).ok()?;
    bytes.try_into().ok()
}

/// Whether a text can stand on a line of its own as it is shown: neither blank at an end nor with anything that is not seen, at most `longest` bytes.
pub(super) fn is_line(text: &str, longest: usize) -> bool {
    !text.is_empty()
        && text.len() <= longest
        && text.trim() == text
        && !text.starts_with('#')
        && !text.contains("  ")
        && !text.chars().any(is_unseen)
}

/// Whether a text can be an organiser's name.
#[must_use]
pub fn is_name(text: &str) -> bool {
    is_line(text, LONGEST_NAME)
}

/// What turns, joins or hides what stands beside it, so that people read something else than is signed.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || (c.is_whitespace() && c != ' ')
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
        || matches!(c, '\u{e0000}'..='\u{e007f}')
}

/// Parts of a message, each behind its length, so that none runs into the next.
pub(super) fn joined(parts: &[&[u8]]) -> Vec<u8> {
    let mut message = Vec::new();
    for part in parts {
        let length = u32::try_from(part.len()).unwrap_or(u32::MAX);
        message.extend_from_slice(&length.to_be_bytes());
        message.extend_from_slice(part);
    }
    message
}
