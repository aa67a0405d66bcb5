//! The few shapes of DER and BER that a CMS message is written in.

/// The tags that are used.
pub(super) mod tag {
    pub(in super::super) const INTEGER: u8 = 0x02;
    pub(in super::super) const BIT_STRING: u8 = 0x03;
    pub(in super::super) const OCTET_STRING: u8 = 0x04;
    pub(in super::super) const SEQUENCE: u8 = 0x30;
    pub(in super::super) const SET: u8 = 0x31;

    /// `[number]`, constructed.
    pub(in super::super) const fn context(number: u8) -> u8 {
        0xa0 | number
    }
}

/// What begins an element of indefinite length, and what ends it.
pub(super) const INDEFINITE: u8 = 0x80;
pub(super) const END: [u8; 2] = [0, 0];

/// An element of definite length around its parts.
pub(super) fn element(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let content: usize = parts.iter().map(|part| part.len()).sum();
    let mut bytes = Vec::with_capacity(content + 6);
    bytes.push(tag);
    bytes.extend_from_slice(&length(content));
    for part in parts {
        bytes.extend_from_slice(part);
    }
    bytes
}

/// A sequence around its parts.
pub(super) fn sequence(parts: &[&[u8]]) -> Vec<u8> {
    element(tag::SEQUENCE, parts)
}

/// A small number, for versions.
pub(super) fn small(number: u8) -> Vec<u8> {
    element(tag::INTEGER, &[&[number]])
}

/// A length as DER writes it.
pub(super) fn length(length: usize) -> Vec<u8> {
    match u8::try_from(length) {
        Ok(short) if short < 0x80 => vec![short],
        _ => {
            let bytes = length.to_be_bytes();
            let significant = &bytes[bytes.iter().take_while(|byte| **byte == 0).count()..];
            let count = u8::try_from(significant.len()).expect("a length has at most eight bytes");
            [&[0x80 | count], significant].concat()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_take_as_many_bytes_as_they_need() {
        assert_eq!(length(0), [0]);
        assert_eq!(length(0x7f), [0x7f]);
        assert_eq!(length(0x80), [0x81, 0x80]);
        assert_eq!(length(0x1_0000), [0x83, 1, 0, 0]);
        assert_eq!(sequence(&[&small(3), &[5, 0]]), [0x30, 5, 2, 1, 3, 5, 0]);
    }
}
