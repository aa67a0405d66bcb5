//! What the tests of this module share.

use super::Entropy;
use super::entropy::draw;

/// Damages a text as scanners, printers and strangers do: a bit, a character, a piece or the end of it. What is no UTF-8 becomes U+FFFD.
pub(super) fn damage(text: &str, entropy: &mut dyn Entropy) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let [kind, times, ..]: [u8; 8] = draw(entropy);
    for _ in 0..=times % 3 {
        let (at, other) = (place(bytes.len(), entropy), draw::<1>(entropy)[0]);
        match kind % 6 {
            _ if bytes.is_empty() => {}
            0 => bytes[at] ^= 1 << (other % 8),
            1 => bytes[at] = other,
            2 => bytes.truncate(at),
            3 => bytes.insert(at, other),
            4 => {
                let to = place(bytes.len(), entropy);
                bytes.swap(at, to);
            }
            _ => {
                let piece = bytes[at..].to_vec();
                bytes.extend_from_slice(&piece);
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn place(length: usize, entropy: &mut dyn Entropy) -> usize {
    usize::from(u16::from_be_bytes(draw(entropy))) % length.max(1)
}
