//! How the initiative looks where others show a link to it.

use super::appliance::Appliance;
use super::campaign::Colour;
use crate::document::card::{self, Card};
use crate::domain::Language;
use crate::text::Texts;

pub use crate::document::card::{HEIGHT as CARD_HEIGHT, WIDTH as CARD_WIDTH};

impl Appliance {
    /// The colour of the picture beside a link: the campaign's own, which was checked to carry white letters.
    #[must_use]
    pub fn preview_ground(&self) -> Colour {
        self.campaign().accent.map_or(GROUND, |accent| accent.light)
    }

    /// Draws the picture beside a link, in a language: kind, title and `host`, the name under which people find the site, on a ground. A PNG.
    #[must_use]
    pub fn preview_picture(&self, texts: &Texts, language: Language, host: &str, ground: Colour) -> Vec<u8> {
        let initiative = self.initiative();
        let version = initiative.version(language).or_else(|| initiative.original());
        card::picture(&Card {
            eyebrow: &texts.of(language).say("frame-eyebrow"),
            title: version.map_or(&initiative.registration_number, |version| &version.title),
            foot: host,
            ground: ground.parts(),
        })
    }
}

/// The accent of the style sheet's light theme.
const GROUND: Colour = Colour::new(0x23, 0x45, 0x9f);
