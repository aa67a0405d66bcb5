//! The recorded words: for each language one file with the digits from 0 to 9, which any player plays. `assets/speech/generate` draws its layout.

use crate::domain::Language;

/// Samples in a second.
pub(super) const RATE: u32 = 8000;

/// The ten words of a language.
#[derive(Clone, Copy)]
pub(super) struct Clips(&'static [u8]);

/// One word, as mu-law (ITU-T G.711).
#[derive(Clone, Copy)]
pub(super) struct Clip<'a>(&'a [u8]);

impl Clips {
    pub(super) fn of(language: Language) -> Self {
        Self(file(language))
    }

    /// The word for a digit.
    pub(super) fn digit(&self, digit: u8) -> Clip<'static> {
        assert!(digit <= 9, "a digit is at most nine");
        let from = self.beginning(digit);
        let to = if digit < 9 {
            self.beginning(digit + 1)
        } else {
            self.number(DATA - 4)
        };
        Clip(&self.0[DATA + from..DATA + to])
    }

    /// Where the word for a digit begins among the samples.
    fn beginning(&self, digit: u8) -> usize {
        self.number(FIRST_POINT + usize::from(digit) * POINT_BYTES)
    }

    fn number(&self, offset: usize) -> usize {
        let bytes = self.0[offset..].first_chunk().expect("the file has a whole head");
        u32::from_le_bytes(*bytes) as usize
    }
}

impl Clip<'_> {
    /// The word at a place between two samples; nothing behind its end.
    pub(super) fn at(self, place: f32) -> Option<f32> {
        between(place, |sample| self.0.get(sample))
    }

    /// The same from its end.
    pub(super) fn backwards_at(self, place: f32) -> Option<f32> {
        between(place, |sample| self.0.iter().nth_back(sample))
    }
}

/// The value at a place between two samples, on the straight line that joins them.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a place is never negative, and a word has a few thousand samples"
)]
fn between<'a>(place: f32, sample: impl Fn(usize) -> Option<&'a u8>) -> Option<f32> {
    let (before, part) = (place.floor() as usize, place.fract());
    let (before, after) = (decode(*sample(before)?), decode(*sample(before + 1)?));
    Some(before + (after - before) * part)
}

/// One sample of mu-law as a number from -1 to 1.
fn decode(byte: u8) -> f32 {
    let bits = !byte;
    let magnitude = ((u16::from(bits & 0x0F) << 3) + 132) << (bits >> 4 & 7);
    let level = f32::from(magnitude - 132) / 32_768.0;
    if bits & 0x80 == 0 { level } else { -level }
}

/// The file of a language.
#[rustfmt::skip]
fn file(language: Language) -> &'static [u8] {
    match language {
        Language::Bg => include_bytes!("../../../assets/speech/bg.wav"),
        Language::Cs => include_bytes!("../../../assets/speech/cs.wav"),
        Language::Da => include_bytes!("../../../assets/speech/da.wav"),
        Language::De => include_bytes!("../../../assets/speech/de.wav"),
        Language::El => include_bytes!("../../../assets/speech/el.wav"),
        Language::En => include_bytes!("../../../assets/speech/en.wav"),
        Language::Es => include_bytes!("../../../assets/speech/es.wav"),
        Language::Et => include_bytes!("../../../assets/speech/et.wav"),
        Language::Fi => include_bytes!("../../../assets/speech/fi.wav"),
        Language::Fr => include_bytes!("../../../assets/speech/fr.wav"),
        Language::Ga => include_bytes!("../../../assets/speech/ga.wav"),
        Language::Hr => include_bytes!("../../../assets/speech/hr.wav"),
        Language::Hu => include_bytes!("../../../assets/speech/hu.wav"),
        Language::It => include_bytes!("../../../assets/speech/it.wav"),
        Language::Lt => include_bytes!("../../../assets/speech/lt.wav"),
        Language::Lv => include_bytes!("../../../assets/speech/lv.wav"),
        Language::Mt => include_bytes!("../../../assets/speech/mt.wav"),
        Language::Nl => include_bytes!("../../../assets/speech/nl.wav"),
        Language::Pl => include_bytes!("../../../assets/speech/pl.wav"),
        Language::Pt => include_bytes!("../../../assets/speech/pt.wav"),
        Language::Ro => include_bytes!("../../../assets/speech/ro.wav"),
        Language::Sk => include_bytes!("../../../assets/speech/sk.wav"),
        Language::Sl => include_bytes!("../../../assets/speech/sl.wav"),
        Language::Sv => include_bytes!("../../../assets/speech/sv.wav"),
    }
}

/// Where the samples begin.
const DATA: usize = 298;

/// Where the first cue point names its place.
const FIRST_POINT: usize = 70;

const POINT_BYTES: usize = 24;

#[cfg(test)]
mod tests {
    use super::*;

    fn loudness(clip: Clip<'_>) -> f32 {
        let squares: f32 = clip.0.iter().map(|byte| decode(*byte).powi(2)).sum();
        (squares / f32::from(u16::try_from(clip.0.len()).unwrap())).sqrt()
    }

    #[test]
    fn every_file_is_laid_out_as_it_is_drawn() {
        for language in Language::ALL {
            let file = file(language);
            assert_eq!(
                (&file[..4], &file[8..16]),
                (&b"RIFF"[..], &b"WAVEfmt "[..]),
                "{language}"
            );
            assert_eq!(
                (&file[38..42], &file[290..294]),
                (&b"cue "[..], &b"data"[..]),
                "{language}"
            );
            assert_eq!(file[20..22], [7, 0], "{language}: mu-law");
            assert_eq!(u32::from_le_bytes(*file[24..].first_chunk().unwrap()), RATE);
            assert!(Clips(file).number(DATA - 4) <= file.len() - DATA, "{language}");
        }
    }

    #[test]
    fn every_language_has_ten_words_of_its_own_neither_empty_nor_cut_nor_soft() {
        let english = Clips::of(Language::En);
        for language in Language::ALL {
            let clips = Clips::of(language);
            for digit in 0..=9 {
                let word = clips.digit(digit);
                let milliseconds = word.0.len() * 1000 / RATE as usize;
                assert!(
                    (250..1400).contains(&milliseconds),
                    "{language} {digit}: {milliseconds} ms"
                );
                assert!(loudness(word) > 0.06, "{language} {digit}: {}", loudness(word));
                assert!(
                    language == Language::En || word.0 != english.digit(digit).0,
                    "{language} {digit}"
                );
                for other in 0..digit {
                    assert!(
                        word.0 != clips.digit(other).0,
                        "{language}: {digit} sounds like {other}"
                    );
                }
            }
        }
    }

    #[test]
    fn mu_law_is_read_as_the_standard_writes_it() {
        assert!(decode(0xFF).abs() < 1e-6 && decode(0x7F).abs() < 1e-6);
        assert!((decode(0x80) - 32_124.0 / 32_768.0).abs() < 1e-4);
        assert!((decode(0x00) + 32_124.0 / 32_768.0).abs() < 1e-4);
    }

    #[test]
    fn a_word_is_as_long_backwards_as_forwards() {
        let word = Clips::of(Language::Ga).digit(8);
        let places = || (0_u16..).map(f32::from);
        let there = places().map_while(|place| word.at(place)).count();
        let back = places().map_while(|place| word.backwards_at(place)).count();
        assert_eq!(there, back);
        assert_eq!(there + 1, word.0.len());
    }
}
