//! The colour of links and buttons: taken only where everybody can read it, in the light and in the dark.

use serde::{Deserialize, Serialize};

use super::colour::{Colour, Contrast};

/// A campaign's own colour, once for each theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct Accent {
    /// In the light.
    pub light: Colour,
    /// In the dark.
    pub dark: Colour,
}

/// The colours that follow from an accent in one theme, by the names of the style sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shades {
    /// `--accent`: links, buttons, the ring around what has the focus.
    pub accent: Colour,
    /// `--accent-strong`: a link or a button under the pointer.
    pub strong: Colour,
    /// `--accent-soft`: the ground of what is chosen.
    pub soft: Colour,
    /// `--on-accent`: what stands on a button.
    pub on_accent: Colour,
}

/// A colour that not everybody could read.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error(
    "the accent {colour} has a contrast of {measured} with the {ground} {ground_colour} in the {theme} theme, and people need {}: take {nearest}, \
     the nearest shade that passes",
    Contrast::TEXT
)]
pub struct AccentFault {
    /// The colour.
    pub colour: Colour,
    /// What was measured.
    pub measured: Contrast,
    ground: &'static str,
    ground_colour: Colour,
    theme: &'static str,
    /// The nearest shade of it that passes.
    pub nearest: Colour,
}

impl Accent {
    /// Takes a colour for each theme; without one for the dark, the nearest shade of the light one that can be read there.
    ///
    /// # Errors
    ///
    /// When text in it, or on it, could not be read by everybody.
    pub fn new(light: Colour, dark: Option<Colour>) -> Result<Self, AccentFault> {
        Ok(Self {
            light: LIGHT.check(light)?,
            dark: match dark {
                Some(dark) => DARK.check(dark)?,
                None => DARK.nearest(light),
            },
        })
    }

    /// The shades of the light theme.
    #[must_use]
    pub fn in_the_light(&self) -> Shades {
        LIGHT.shades(self.light)
    }

    /// The shades of the dark theme.
    #[must_use]
    pub fn in_the_dark(&self) -> Shades {
        DARK.shades(self.dark)
    }
}

//------------ Theme

/// The colours of the style sheet that an accent meets (`assets/site/site.css/10-ground.css`).
struct Theme {
    name: &'static str,
    /// What text and links stand on, by the style sheet's names.
    grounds: &'static [(&'static str, Colour)],
    on_accent: Colour,
    /// Where shades lead that are read better.
    away: Colour,
    /// Hundredths of the accent in its soft shade.
    softness: u8,
}

const LIGHT: Theme = Theme {
    name: "light",
    grounds: &[
        ("paper", Colour::new(0xfa, 0xf9, 0xf6)),
        ("sheet", Colour::new(0xff, 0xff, 0xff)),
        ("field", Colour::new(0xff, 0xff, 0xff)),
        ("sunken", Colour::new(0xf3, 0xf1, 0xeb)),
        ("recorded-soft", Colour::new(0xe7, 0xf3, 0xea)),
        ("check-soft", Colour::new(0xfd, 0xf3, 0xdc)),
        ("wrong-soft", Colour::new(0xfd, 0xec, 0xeb)),
    ],
    on_accent: Colour::new(0xff, 0xff, 0xff),
    away: Colour::new(0, 0, 0),
    softness: 8,
};

const DARK: Theme = Theme {
    name: "dark",
    grounds: &[
        ("paper", Colour::new(0x14, 0x16, 0x1b)),
        ("sheet", Colour::new(0x1c, 0x1f, 0x26)),
        ("field", Colour::new(0x14, 0x16, 0x1b)),
        ("sunken", Colour::new(0x24, 0x28, 0x30)),
        ("recorded-soft", Colour::new(0x17, 0x29, 0x1f)),
        ("check-soft", Colour::new(0x2c, 0x24, 0x12)),
        ("wrong-soft", Colour::new(0x33, 0x1a, 0x1b)),
    ],
    on_accent: Colour::new(0x11, 0x1a, 0x33),
    away: Colour::new(0xff, 0xff, 0xff),
    softness: 12,
};

impl Theme {
    fn shades(&self, accent: Colour) -> Shades {
        let (_, sheet) = self.grounds[1];
        Shades {
            accent,
            strong: accent.towards(self.away, 25),
            soft: sheet.towards(accent, self.softness),
            on_accent: self.on_accent,
        }
    }

    /// Everything that a colour must be told from, with its name.
    fn neighbours(&self, accent: Colour) -> impl Iterator<Item = (&'static str, Colour)> {
        let own = [
            ("accent-soft", self.shades(accent).soft),
            ("button's text", self.on_accent),
        ];
        self.grounds.iter().copied().chain(own)
    }

    fn worst(&self, accent: Colour) -> (Contrast, &'static str, Colour) {
        self.neighbours(accent)
            .map(|(name, ground)| (accent.contrast(ground), name, ground))
            .reduce(|worst, next| if next.0 < worst.0 { next } else { worst })
            .expect("there are grounds")
    }

    fn check(&self, colour: Colour) -> Result<Colour, AccentFault> {
        let (measured, ground, ground_colour) = self.worst(colour);
        if measured >= Contrast::TEXT {
            return Ok(colour);
        }
        Err(AccentFault {
            colour,
            measured,
            ground,
            ground_colour,
            theme: self.name,
            nearest: self.nearest(colour),
        })
    }

    /// The first shade on the way to black, or to white, that can be read.
    fn nearest(&self, colour: Colour) -> Colour {
        (0..=100)
            .map(|hundredths| colour.towards(self.away, hundredths))
            .find(|shade| self.worst(*shade).0 >= Contrast::TEXT)
            .unwrap_or(self.away)
    }
}

//------------ Written

/// An accent as files have it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    light: Colour,
    #[serde(default)]
    dark: Option<Colour>,
}

impl TryFrom<Written> for Accent {
    type Error = AccentFault;

    fn try_from(written: Written) -> Result<Self, Self::Error> {
        Self::new(written.light, written.dark)
    }
}

impl From<Accent> for Written {
    fn from(accent: Accent) -> Self {
        Self {
            light: accent.light,
            dark: Some(accent.dark),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        text.to_owned().try_into().unwrap()
    }

    /// The value of a name in a part of the style sheet.
    fn in_css(part: &str, name: &str) -> Colour {
        let after = part
            .split(&format!("--{name}:"))
            .nth(1)
            .unwrap_or_else(|| panic!("--{name}"));
        colour(after.split(';').next().unwrap().trim())
    }

    #[test]
    fn the_grounds_are_those_of_the_style_sheet() {
        let css = include_str!("../../../assets/site/site.css/10-ground.css");
        let (light, dark) = css.split_once("prefers-color-scheme: dark").unwrap();
        for (theme, part) in [(LIGHT, light), (DARK, dark)] {
            for (name, ground) in theme.grounds {
                assert_eq!(in_css(part, name), *ground, "--{name} in the {}", theme.name);
            }
            assert_eq!(in_css(part, "on-accent"), theme.on_accent, "{}", theme.name);
            theme.check(in_css(part, "accent")).unwrap();
        }
    }

    #[test]
    fn a_colour_that_cannot_be_read_is_refused_with_what_was_measured_and_a_shade_that_passes() {
        let fault = Accent::new(colour("#ffcc00"), None).unwrap_err();
        let said = fault.to_string();
        assert!(
            said.contains("#ffcc00") && said.contains(&fault.measured.to_string()),
            "{said}"
        );
        assert!(said.contains("light theme") && said.contains("4.50:1"), "{said}");
        let mended = Accent::new(fault.nearest, None).unwrap();
        let fault = Accent::new(fault.nearest, Some(colour("#203080"))).unwrap_err();
        assert!(fault.to_string().contains("dark theme"), "{fault}");
        assert!(Accent::new(mended.light, Some(fault.nearest)).is_ok());
    }

    #[test]
    fn every_colour_has_a_shade_near_it_that_passes_in_both_themes() {
        for red in (0..=255).step_by(51) {
            for green in (0..=255).step_by(51) {
                for blue in (0..=255).step_by(51) {
                    let any = Colour::new(red, green, blue);
                    let accent = Accent::new(LIGHT.nearest(any), None).unwrap();
                    for (theme, shades) in [(LIGHT, accent.in_the_light()), (DARK, accent.in_the_dark())] {
                        for (_, ground) in theme.grounds.iter().copied().chain([("soft", shades.soft)]) {
                            assert!(shades.strong.contrast(ground) >= Contrast::TEXT, "{any}");
                        }
                    }
                }
            }
        }
    }
}
