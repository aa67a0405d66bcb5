//! Lines of text that fit.

use ab_glyph::{Font, FontRef, PxScale, ScaleFont};

/// How wide a text is, in pixels.
pub(super) fn width(font: &FontRef<'_>, size: f32, text: &str) -> f32 {
    let scaled = font.as_scaled(PxScale::from(size));
    text.chars()
        .map(|letter| scaled.h_advance(scaled.glyph_id(letter)))
        .sum()
}

/// Breaks a text between its words into lines that are no wider than `room`; a word that is wider by itself is broken too. Beyond `most` lines the last
/// one ends with an ellipsis.
pub(super) fn break_into_lines(font: &FontRef<'_>, size: f32, room: f32, most: usize, text: &str) -> Vec<String> {
    let fits = |line: &str| width(font, size, line) <= room;
    let mut lines: Vec<String> = Vec::new();
    for word in text
        .split([' ', '\n', '\t'])
        .filter(|word| !word.is_empty())
        .take(MOST_WORDS)
    {
        if let Some(line) = lines.last_mut().filter(|line| fits(&format!("{line} {word}"))) {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(String::new());
            for letter in word.chars().take(MOST_LETTERS) {
                let line = lines.last_mut().expect("a line was begun");
                line.push(letter);
                if !fits(line) {
                    line.pop();
                    lines.push(letter.to_string());
                }
            }
        }
        if lines.len() > most {
            lines.truncate(most);
            shorten(lines.last_mut().expect("a line is left"), fits);
            return lines;
        }
    }
    lines
}

/// Puts an ellipsis at the end of a line, in the place of as many letters as it takes.
fn shorten(line: &mut String, fits: impl Fn(&str) -> bool) {
    while !fits(&format!("{line}…")) && line.pop().is_some() {}
    line.truncate(line.trim_end().len());
    line.push('…');
}

/// Words of a title that are looked at.
const MOST_WORDS: usize = 400;
/// Letters of a word that are looked at.
const MOST_LETTERS: usize = 200;
