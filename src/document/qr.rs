//! QR codes as squares on a grid, for whoever draws them.

use qrcode::{Color, EcLevel, QrCode};

/// The dark squares of a QR code, without its quiet zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Modules {
    side: usize,
    dark: Vec<bool>,
}

/// How much of a code may be damaged before it cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Correction {
    /// 7 of 100: for much text on a screen or a clean page.
    Low,
    /// 15 of 100.
    Medium,
    /// 25 of 100: for paper that is folded and kept.
    High,
    /// 30 of 100.
    Highest,
}

/// A text is too long for one QR code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0} characters do not fit in one QR code")]
pub struct TooLong(pub usize);

/// Makes the QR code of a text. Digits, capital letters and ` $%*+-./:` take less room than others.
///
/// # Errors
///
/// When the text does not fit.
pub fn matrix(text: &str, correction: Correction) -> Result<Modules, TooLong> {
    let level = match correction {
        Correction::Low => EcLevel::L,
        Correction::Medium => EcLevel::M,
        Correction::High => EcLevel::Q,
        Correction::Highest => EcLevel::H,
    };
    let code = QrCode::with_error_correction_level(text, level).map_err(|_| TooLong(text.chars().count()))?;
    Ok(Modules {
        side: code.width(),
        dark: code
            .into_colors()
            .into_iter()
            .map(|colour| colour == Color::Dark)
            .collect(),
    })
}

impl Modules {
    /// How many squares a side has, without the quiet zone.
    #[must_use]
    pub const fn side(&self) -> usize {
        self.side
    }

    /// Whether a square is dark.
    #[must_use]
    pub fn is_dark(&self, column: usize, row: usize) -> bool {
        column < self.side && row < self.side && self.dark[row * self.side + column]
    }

    /// The dark squares as rectangles (left, top, width, height) within a square of `side`, its quiet zone included. Neighbours in a row are one.
    #[must_use]
    pub fn rectangles(&self, left: f32, top: f32, side: f32) -> Vec<[f32; 4]> {
        let step = side / real(self.side + 2 * QUIET);
        let mut rectangles = Vec::new();
        for row in 0..self.side {
            let mut column = 0;
            while column < self.side {
                let run = (column..self.side)
                    .take_while(|place| self.is_dark(*place, row))
                    .count();
                if run > 0 {
                    rectangles.push([
                        left + real(column + QUIET) * step,
                        top + real(row + QUIET) * step,
                        real(run) * step,
                        step,
                    ]);
                }
                column += run.max(1);
            }
        }
        rectangles
    }
}

/// Empty squares around a code (ISO/IEC 18004).
const QUIET: usize = 4;

#[expect(clippy::cast_precision_loss, reason = "a code has at most 177 squares a side")]
fn real(count: usize) -> f32 {
    count as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_the_three_finders_and_rectangles_for_every_dark_square() {
        let code = matrix("CISTA-SHARE-1/ABC", Correction::High).unwrap();
        let last = code.side() - 1;
        assert!(code.is_dark(0, 0) && code.is_dark(last, 0) && code.is_dark(0, last));
        let dark = (0..code.side() * code.side())
            .filter(|place| code.is_dark(place % code.side(), place / code.side()))
            .count();
        let side = real(code.side() + 2 * QUIET);
        let area: f32 = code
            .rectangles(10.0, 20.0, side)
            .iter()
            .map(|[_, _, width, height]| width * height)
            .sum();
        assert!((area - real(dark)).abs() < 0.5, "{area} {dark}");
        assert!(
            code.rectangles(10.0, 20.0, side)
                .iter()
                .all(|[left, top, ..]| *left >= 14.0 && *top >= 24.0)
        );
    }

    #[test]
    fn what_does_not_fit_is_said() {
        assert!(matrix(&"A".repeat(3391), Correction::Low).is_ok());
        assert_eq!(matrix(&"A".repeat(4500), Correction::Low), Err(TooLong(4500)));
        assert!(matrix("", Correction::Low).is_ok());
    }
}
