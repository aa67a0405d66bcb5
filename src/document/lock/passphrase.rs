//! A passphrase that everybody can read aloud and type: eight proquints (Wilkerson, arXiv:0901.4016), 128 bits in all.
//!
//! A proquint is 16 bits as consonant, vowel, consonant, vowel, consonant. It is pronounceable in every language of the Union and needs no list of words,
//! which would be in one of them. The strength is needed where it is weakest: ZIP's AES derives its key by a thousand rounds only.

use zeroize::Zeroizing;

/// Draws a passphrase of eight words, parted by hyphens.
#[must_use]
pub fn passphrase(mut draw: impl FnMut(&mut [u8])) -> Zeroizing<String> {
    let mut random = Zeroizing::new([0; WORDS * 2]);
    draw(random.as_mut_slice());
    let mut text = Zeroizing::new(String::with_capacity(WORDS * 6));
    for (index, pair) in random.chunks_exact(2).enumerate() {
        if index > 0 {
            text.push('-');
        }
        let mut bits = usize::from(pair[0]) << 8 | usize::from(pair[1]);
        let mut word = [0; 5];
        for (place, letter) in word.iter_mut().enumerate().rev() {
            let (letters, width): (&[u8], _) = if place % 2 == 0 { (CONSONANTS, 4) } else { (VOWELS, 2) };
            *letter = letters[bits & (letters.len() - 1)];
            bits >>= width;
        }
        text.extend(word.map(char::from));
    }
    text
}

const WORDS: usize = 8;
const CONSONANTS: &[u8] = b"bdfghjklmnprstvz";
const VOWELS: &[u8] = b"aiou";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_those_of_the_paper() {
        // 127.0.0.1, 63.84.220.193, 63.118.7.35, 140.98.193.141
        let addresses = [127, 0, 0, 1, 63, 84, 220, 193, 63, 118, 7, 35, 140, 98, 193, 141];
        let text = passphrase(|bytes| bytes.copy_from_slice(&addresses));
        assert_eq!(*text, "lusab-babad-gutih-tugad-gutuk-bisog-mudof-sakat");
    }
}
