//! Bech32 (BIP 173) as age uses it: without the limit of 90 characters, which a post-quantum recipient exceeds twentyfold.

/// Reads a Bech32 text with this prefix, in lower case throughout.
pub(super) fn decode(prefix: &str, text: &str) -> Option<Vec<u8>> {
    let (found, data) = text.rsplit_once('1')?;
    if found != prefix || text.len() > LONGEST {
        return None;
    }
    let values: Option<Vec<u8>> = data.bytes().map(value).collect();
    let values = values?;
    let (payload, _) = values.split_at_checked(values.len().checked_sub(CHECKSUM)?)?;
    let expanded = prefix
        .bytes()
        .map(|byte| byte >> 5)
        .chain([0])
        .chain(prefix.bytes().map(|byte| byte & 31));
    if polymod(expanded.chain(values.iter().copied())) != 1 {
        return None;
    }
    bytes_of(payload)
}

/// Five bits a value to eight bits a byte; what is left over is less than a value, and zero.
fn bytes_of(values: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(values.len() * 5 / 8);
    let (mut bits, mut count) = (0_u32, 0);
    for value in values {
        bits = bits << 5 | u32::from(*value);
        count += 5;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xff).ok()?);
            bits &= (1 << count) - 1;
        }
    }
    (count < 5 && bits == 0).then_some(bytes)
}

fn value(character: u8) -> Option<u8> {
    ALPHABET
        .iter()
        .position(|known| *known == character)
        .and_then(|at| u8::try_from(at).ok())
}

fn polymod(values: impl Iterator<Item = u8>) -> u32 {
    values.fold(1, |sum, value| {
        let top = sum >> 25;
        let next = (sum & 0x01ff_ffff) << 5 ^ u32::from(value);
        GENERATOR
            .iter()
            .enumerate()
            .filter(|(bit, _)| top >> bit & 1 == 1)
            .fold(next, |sum, (_, generator)| sum ^ generator)
    })
}

const ALPHABET: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATOR: [u32; 5] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3];
const CHECKSUM: usize = 6;
/// Longer than a post-quantum recipient (1 959 characters).
const LONGEST: usize = 4096;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vectors_of_bip_173_are_read() {
        assert_eq!(decode("a", "a12uel5l"), Some(Vec::new()));
        let long = "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw";
        let expected = [0x00, 0x44, 0x32, 0x14, 0xc7, 0x42, 0x54, 0xb6, 0x35, 0xcf];
        assert_eq!(decode("abcdef", long).unwrap()[..10], expected);
    }

    #[test]
    fn another_prefix_case_or_character_is_refused() {
        let right = "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw";
        assert!(decode("abc", right).is_none() && decode("abcdef", &right.to_uppercase()).is_none());
        for at in 7..right.len() {
            let mut wrong = right.as_bytes().to_vec();
            wrong[at] = if wrong[at] == b'q' { b'p' } else { b'q' };
            assert!(decode("abcdef", std::str::from_utf8(&wrong).unwrap()).is_none(), "{at}");
        }
        for text in ["", "1", "abcdef1", "abcdef1q", "abcdef1qqqqq"] {
            assert!(decode("abcdef", text).is_none(), "{text}");
        }
    }
}
