//! Six digits as speech, for those who cannot see the picture of them: in each of the 24 languages.
//!
//! The words were spoken by a free synthesiser when the program was written (`clips`; `assets/speech/generate` makes them again). Here they are put
//! one after the other, slowly, each a little higher or lower, faster or slower, louder or softer than it was recorded, with pauses of uneven length;
//! somebody seems to murmur behind them, and the line hisses a little. A person who knows the language understands them at once. The same digits and
//! seed give the same sound.
//!
//! A machine that has our recordings, and everybody may have them, understands them too: `src/manual/robots.md` says how well.

mod clips;

use super::chance::Chance;
use super::digits::COUNT;
use crate::domain::Language;
use clips::{Clip, Clips, RATE};

/// Speaks `digits` (each 0 to 9) as a WAV; `seed` decides how. Without a seed they are spoken as they were recorded, evenly and in silence, so that a test
/// can hear them.
///
/// # Panics
///
/// When a digit is above nine.
#[must_use]
pub fn speech(digits: [u8; COUNT], language: Language, seed: Option<[u8; 32]>) -> Vec<u8> {
    let (clips, mut chance) = (Clips::of(language), Chance::new(seed));
    let mut tape = Tape::default();
    for digit in digits {
        tape.rest(chance.between(SHORTEST_REST, LONGEST_REST));
        let manner = Manner {
            speed: chance.between(1.0 - BEND, 1.0 + BEND),
            loudness: chance.between(1.0 - DYNAMICS, 1.0 + DYNAMICS) * LOUDNESS,
        };
        tape.say(clips.digit(digit), manner);
    }
    tape.rest(SHORTEST_REST);
    if chance.is_free() {
        tape.murmur(&clips, &mut chance);
        tape.hiss(&mut chance);
    }
    tape.encode()
}

//------------ Tape

/// How one word is spoken.
#[derive(Clone, Copy)]
struct Manner {
    /// How fast, and so how high, compared with the recording.
    speed: f32,
    loudness: f32,
}

/// Sound as it is put together, each sample from -1 to 1.
#[derive(Default)]
struct Tape(Vec<f32>);

impl Tape {
    /// Adds silence.
    fn rest(&mut self, seconds: f32) {
        self.0.resize(self.0.len() + samples(seconds), 0.0);
    }

    /// Adds a word.
    fn say(&mut self, word: Clip<'_>, manner: Manner) {
        let spoken = (0..).map_while(|step| word.at(whole(step) * manner.speed));
        self.0.extend(spoken.map(|sample| sample * manner.loudness));
    }

    /// Lays words spoken backwards under everything, one after the other: nobody takes them for digits, but no pause is silent.
    fn murmur(&mut self, clips: &Clips, chance: &mut Chance) {
        let mut at = 0;
        while at < self.0.len() {
            let word = clips.digit(one_of_ten(chance.between(0.0, 10.0)));
            let speed = chance.between(0.8, 1.2);
            for step in 0.. {
                let Some(sample) = word.backwards_at(whole(step) * speed) else {
                    break;
                };
                let Some(under) = self.0.get_mut(at) else { break };
                *under += sample * MURMUR;
                at += 1;
            }
        }
    }

    /// Adds the hiss of a line, softer in its upper half so that it does not hurt.
    fn hiss(&mut self, chance: &mut Chance) {
        let mut before = 0.0;
        for part in self.0.chunks_mut(32) {
            let noise = chance.block().unwrap_or_default();
            for (sample, noise) in part.iter_mut().zip(noise) {
                before = f32::midpoint(before, f32::from(noise) / 127.5 - 1.0);
                *sample += before * HISS;
            }
        }
    }

    /// The tape as a WAV: one channel, 16 bits.
    fn encode(&self) -> Vec<u8> {
        let length = u32::try_from(2 * self.0.len()).expect("six words are short");
        let mut file = Vec::with_capacity(44 + 2 * self.0.len());
        file.extend_from_slice(b"RIFF");
        file.extend_from_slice(&(36 + length).to_le_bytes());
        file.extend_from_slice(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
        file.extend_from_slice(&RATE.to_le_bytes());
        file.extend_from_slice(&(2 * RATE).to_le_bytes());
        file.extend_from_slice(b"\x02\0\x10\0data");
        file.extend_from_slice(&length.to_le_bytes());
        file.extend(self.0.iter().flat_map(|sample| level(*sample).to_le_bytes()));
        file
    }
}

/// A sample as a number of 16 bits.
#[expect(clippy::cast_possible_truncation, reason = "the sample is clamped before")]
fn level(sample: f32) -> i16 {
    (sample.clamp(-1.0, 1.0) * f32::from(i16::MAX)) as i16
}

/// How many samples lie in some seconds.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "a rest is a second or so"
)]
fn samples(seconds: f32) -> usize {
    (seconds * RATE as f32) as usize
}

/// A count as a real number.
#[expect(clippy::cast_precision_loss, reason = "a word has a few thousand samples")]
fn whole(count: usize) -> f32 {
    count as f32
}

/// A digit from a number between 0 and 10.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the number lies between 0 and 10"
)]
fn one_of_ten(number: f32) -> u8 {
    (number as u8).min(9)
}

/// Pauses before and between digits, in seconds: long enough to type one meanwhile.
const SHORTEST_REST: f32 = 0.5;
const LONGEST_REST: f32 = 1.1;

/// By how much a word may be faster or slower, and so higher or lower.
const BEND: f32 = 0.15;

/// How loud words are on average, and by how much they may differ.
const LOUDNESS: f32 = 0.7;
const DYNAMICS: f32 = 0.25;

/// How loud the murmur is, beside words at about 0.7.
const MURMUR: f32 = 0.12;

/// How loud the hiss is.
const HISS: f32 = 0.06;

#[cfg(test)]
mod tests {
    use super::*;

    const DIGITS: [u8; COUNT] = [0, 1, 2, 3, 4, 5];

    #[test]
    fn the_same_digits_language_and_seed_give_the_same_sound_and_others_another() {
        let spoken = speech(DIGITS, Language::De, Some([7; 32]));
        assert_eq!(spoken, speech(DIGITS, Language::De, Some([7; 32])));
        assert_ne!(spoken, speech(DIGITS, Language::De, Some([8; 32])));
        assert_ne!(spoken, speech(DIGITS, Language::Nl, Some([7; 32])));
        assert_ne!(spoken, speech([9; COUNT], Language::De, Some([7; 32])));
    }

    #[test]
    fn it_is_a_wav_of_the_length_it_names_and_of_bearable_size() {
        for language in Language::ALL {
            let spoken = speech(DIGITS, language, Some([1; 32]));
            assert_eq!(&spoken[..4], b"RIFF");
            assert_eq!(
                u32::from_le_bytes(*spoken[40..].first_chunk().unwrap()) as usize,
                spoken.len() - 44
            );
            let seconds = (spoken.len() - 44) / 2 / RATE as usize;
            assert!((4..=18).contains(&seconds), "{language}: {seconds} s");
        }
    }

    #[test]
    fn nothing_is_cut_off_at_the_top() {
        for language in Language::ALL {
            let spoken = speech([5, 6, 7, 8, 9, 0], language, Some([3; 32]));
            let loud = spoken[44..]
                .chunks(2)
                .filter(|pair| i16::from_le_bytes([pair[0], pair[1]]).unsigned_abs() >= 32_766);
            assert_eq!(loud.count(), 0, "{language}");
        }
    }

    #[test]
    fn without_a_seed_a_digit_sounds_alike_wherever_it_stands_and_pauses_are_silent() {
        let spoken = speech([4; COUNT], Language::Fi, None);
        let pieces = (spoken.len() - 44 - 2 * samples(SHORTEST_REST)) / COUNT;
        let piece = |number: usize| &spoken[44 + number * pieces..44 + (number + 1) * pieces];
        assert_eq!(piece(0), piece(5));
        assert!(piece(0)[..2 * samples(SHORTEST_REST)].iter().all(|byte| *byte == 0));
    }
}
