//! The campaign's own colours and picture, as a small style sheet that pages load after the main one.
//!
//! Its name holds its digest, so that browsers may keep it for ever and new settings show at once. Pages without settings load none. The colours were
//! checked when they were applied; the picture lies behind no text, because the title stands on an opaque sheet before it.

use askama::Template;
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use crate::service::campaign::{Campaign, Shades};

/// A style sheet of a campaign's own.
pub(super) struct Theme {
    /// Its name below `/campaign/`.
    pub(super) name: String,
    /// What it says.
    pub(super) css: String,
}

/// What the style sheet is rendered from.
#[derive(Template)]
#[template(path = "theme.css", escape = "none", config = "assets/pages/askama.toml")]
struct Sheet<'a> {
    accent: Option<(Shades, Shades)>,
    /// The name of the picture behind the title.
    background: Option<&'a str>,
}

impl Theme {
    /// The style sheet of these settings, if they have anything to say.
    pub(super) fn of(campaign: &Campaign) -> Option<Self> {
        let sheet = Sheet {
            accent: campaign
                .accent
                .map(|accent| (accent.in_the_light(), accent.in_the_dark())),
            background: campaign.background.as_ref().map(|picture| picture.name.as_str()),
        };
        if sheet.accent.is_none() && sheet.background.is_none() {
            return None;
        }
        let css = sheet.render().ok()?;
        let digest = HEXLOWER.encode(&Sha256::digest(&css)[..DIGEST_BYTES]);
        Some(Self {
            name: format!("theme.{digest}.css"),
            css,
        })
    }
}

/// How many bytes of the digest stand in the name, as for all other files of the site.
const DIGEST_BYTES: usize = 6;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service::campaign::{Accent, Colour};

    #[test]
    fn settings_without_colour_and_picture_have_no_style_sheet() {
        assert!(Theme::of(&Campaign::default()).is_none());
    }

    #[test]
    fn another_colour_has_another_name() {
        let theme = |green: u8| {
            let accent = Accent::new(Colour::new(0x60, green, 0x20), None).unwrap();
            Theme::of(&Campaign {
                accent: Some(accent),
                ..Campaign::default()
            })
            .unwrap()
        };
        let (one, two) = (theme(0x20), theme(0x21));
        assert_ne!(one.name, two.name);
        assert!(one.css.contains("--accent: #602020;") && two.css.contains("--accent: #602120;"));
        assert!(!one.css.contains("url("), "{}", one.css);
    }
}
