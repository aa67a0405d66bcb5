//! How the initiative looks where others show a link to it.

use super::appliance::Appliance;
use crate::document::card::{self, Card};
use crate::domain::Language;
use crate::text::Texts;

impl Appliance {
    /// Draws the picture beside a link, in a language: kind, title and `host`, the name under which people find the site. A PNG.
    #[must_use]
    pub fn preview_picture(&self, texts: &Texts, language: Language, host: &str) -> Vec<u8> {
        let initiative = self.initiative();
        let version = initiative.version(language).or_else(|| initiative.original());
        card::picture(&Card {
            eyebrow: &texts.of(language).say("frame-eyebrow"),
            title: version.map_or(&initiative.registration_number, |version| &version.title),
            foot: host,
            ground: GROUND,
        })
    }
}

/// The accent of the style sheet's light theme.
const GROUND: [u8; 3] = [0x23, 0x45, 0x9f];
