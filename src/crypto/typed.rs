//! Bytes as people type them: Crockford's base 32 in groups of five, without the letters that look like digits.

pub(super) mod groups;

use data_encoding::{Encoding, Specification};
use std::sync::LazyLock;

/// How many characters stand together.
const GROUP: usize = 5;

static CROCKFORD: LazyLock<Encoding> = LazyLock::new(|| {
    let mut specification = Specification::new();
    specification.symbols.push_str("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    specification.translate.from.push_str("abcdefghjkmnpqrstvwxyzOoIiLl");
    specification.translate.to.push_str("ABCDEFGHJKMNPQRSTVWXYZ001111");
    specification.ignore.push_str(" -\t\r\n");
    specification.encoding().expect("the alphabet has 32 distinct symbols")
});

/// Writes bytes in groups joined by hyphens.
pub(super) fn write(bytes: &[u8]) -> String {
    let plain = CROCKFORD.encode(bytes);
    let mut grouped = String::with_capacity(plain.len() * 6 / GROUP);
    for (position, symbol) in plain.chars().enumerate() {
        if position > 0 && position % GROUP == 0 {
            grouped.push('-');
        }
        grouped.push(symbol);
    }
    grouped
}

/// Writes bytes without groups, for what machines read.
pub(super) fn write_plainly(bytes: &[u8]) -> String {
    CROCKFORD.encode(bytes)
}

/// Reads bytes back, in either case, with O for 0 and I or L for 1, with or without groups.
pub(super) fn read(text: &str) -> Option<Vec<u8>> {
    CROCKFORD.decode(text.as_bytes()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read_back_however_it_is_typed() {
        let bytes = [0x00, 0xff, 0x10, 0x42, 0x99, 0x01, 0x7f];
        let text = write(&bytes);
        assert_eq!(read(&text).unwrap(), bytes);
        assert_eq!(read(&text.to_lowercase().replace('-', " ")).unwrap(), bytes);
        assert_eq!(read(&text.replace('0', "O").replace('1', "l")).unwrap(), bytes);
    }

    #[test]
    fn other_letters_are_refused() {
        assert!(read("UUUUU").is_none());
        assert!(read("ÄÄÄ").is_none());
    }
}
