//! Hears the six digits of a rehearsal with easy work, where they are spoken as they were recorded.

use std::io;
use std::path::Path;

/// The words of one language.
pub struct Ear(Vec<Vec<f32>>);

impl Ear {
    /// Learns the words of a language from the recordings in the tree.
    pub fn of(language: &str) -> io::Result<Self> {
        let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/speech");
        let file = std::fs::read(directory.join(format!("{language}.wav")))?;
        let number = |offset: usize| u32::from_le_bytes([0, 1, 2, 3].map(|byte| file[offset + byte])) as usize;
        let mut places: Vec<usize> = (0..10).map(|digit| 298 + number(70 + 24 * digit)).collect();
        places.push(298 + number(294));
        let word = |ends: &[usize]| file[ends[0]..ends[1]].iter().map(|byte| level(*byte)).collect();
        Ok(Self(places.windows(2).map(word).collect()))
    }

    /// The digits that a WAV says.
    pub fn hear(&self, wav: &[u8]) -> String {
        let said: Vec<f32> = wav[44..]
            .chunks_exact(2)
            .map(|pair| f32::from(i16::from_le_bytes([pair[0], pair[1]])))
            .collect();
        let mut digits = String::new();
        let mut at = 0;
        while let Some(silence) = said[at..].iter().position(|sample| *sample != 0.0) {
            at += silence;
            let Some(digit) = (0..10).find(|digit| self.begins(*digit, &said[at..])) else {
                break;
            };
            digits.push(char::from(b'0' + u8::try_from(digit).unwrap_or_default()));
            at += self.0[digit].len();
        }
        digits
    }

    /// Whether what is said begins with a word, at whatever loudness.
    fn begins(&self, digit: usize, said: &[f32]) -> bool {
        // The first samples of a word are silent themselves, as is its end.
        let word: Vec<f32> = self.0[digit]
            .iter()
            .copied()
            .skip_while(|sample| *sample == 0.0)
            .collect();
        let pairs = || word.iter().zip(said).take(2000);
        let (square, product): (f32, f32) = pairs().fold((0.0, 0.0), |(square, product), (word, said)| {
            (square + word * word, product + word * said)
        });
        let loudness = product / square;
        loudness > 0.1 && pairs().all(|(word, said)| (word * loudness - said).abs() < 0.02 * f32::from(i16::MAX))
    }
}

/// One sample of mu-law (ITU-T G.711).
fn level(byte: u8) -> f32 {
    let bits = !byte;
    let magnitude = (((u16::from(bits & 15) << 3) + 132) << (bits >> 4 & 7)) - 132;
    if bits & 128 == 0 {
        f32::from(magnitude)
    } else {
        -f32::from(magnitude)
    }
}
