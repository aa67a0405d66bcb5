//! What an initiative says about itself beside the collection: its look, where it is embedded, who brings people, and how it came along.
//!
//! None of it belongs to the certified configuration. It lies in a directory of its own, organisers change it while the collection runs, and a damaged or
//! missing file costs the site its colours and nothing else. It decides nothing about a statement, and knows of none.

mod accent;
mod apply;
mod colour;
mod fault;
mod figures;
mod file;
mod folder;
mod link;
mod milestones;
mod partner;
mod picture;
mod timeline;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use accent::{Accent, AccentFault, Shades};
pub use colour::{Colour, Contrast};
pub use fault::CampaignError;
pub use figures::{Figures, FromTwenty, PartnerFigures, StateFigures};
pub use file::read as read_file;
pub use folder::{LONGEST as LONGEST_KEPT, encode, load};
pub use link::{LinkFault, Origin, ReturnLink};
pub use milestones::MilestoneKind;
pub use partner::{Partner, Tag, TagFault};
pub use picture::{Picture, PictureFault, Role};
pub use timeline::{Day, Milestone, Timeline};

use crate::domain::Language;
pub(super) use apply::load_or_plain;
pub(super) use milestones::Course;

/// What organisers decide about the public side of their campaign. Every value was checked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Campaign {
    /// The colour of links and buttons; ours where there is none.
    pub accent: Option<Accent>,
    /// The picture that stands for the initiative, above each page.
    pub logo: Option<Picture>,
    /// A picture that decorates and says nothing.
    pub background: Option<Picture>,
    /// The picture that other sites show beside a link to this one.
    pub share_picture: Option<Picture>,
    /// The campaign's own site, to which every page leads back.
    pub return_link: Option<ReturnLink>,
    /// The sites that may show the widget.
    pub embeds: Vec<Origin>,
    /// Those whose links are counted.
    pub partners: Vec<Partner>,
    /// What other sites say beside a link to this one, by language.
    pub descriptions: BTreeMap<Language, String>,
}

impl Campaign {
    /// The partner with this tag, when there is one.
    #[must_use]
    pub fn partner(&self, tag: &str) -> Option<&Partner> {
        self.partners.iter().find(|partner| partner.tag.as_str() == tag)
    }

    /// The pictures that the site serves, each under [`Picture::name`].
    pub fn pictures(&self) -> impl Iterator<Item = &Picture> {
        [&self.logo, &self.background, &self.share_picture]
            .into_iter()
            .flatten()
    }

    /// What is wrong with the settings taken together, if anything is: a sentence without its stop.
    fn contradiction(&self) -> Option<String> {
        if self.embeds.len() > MOST_EMBEDS {
            return Some(format!("`embeds` names more than {MOST_EMBEDS} sites: leave some out"));
        }
        if self.partners.len() > MOST_PARTNERS {
            return Some(format!("there are more than {MOST_PARTNERS} partners: leave some out"));
        }
        let mut tags: Vec<&str> = self.partners.iter().map(|partner| partner.tag.as_str()).collect();
        tags.sort_unstable();
        let mut sorted = tags.iter().zip(tags.iter().skip(1));
        if let Some((twice, _)) = sorted.find(|(one, next)| one == next) {
            return Some(format!("two partners have the tag `{twice}`: give one of them another"));
        }
        let slots = [
            (&self.logo, Role::Logo),
            (&self.background, Role::Background),
            (&self.share_picture, Role::Share),
        ];
        let strays =
            |(picture, role): &(&Option<Picture>, Role)| picture.as_ref().is_some_and(|picture| picture.role != *role);
        if slots.iter().any(strays) {
            return Some("a picture stands in the place of another".to_owned());
        }
        let faulty = |text: &&String| !is_plain(text, LONGEST_DESCRIPTION);
        let language = self.descriptions.iter().find(|(_, text)| faulty(text))?.0;
        Some(format!(
            "the description in `{}` is empty, has line breaks or is longer than {LONGEST_DESCRIPTION} characters",
            language.code()
        ))
    }
}

/// Whether a text is one line that people can read, of at most so many characters.
fn is_plain(text: &str, most: usize) -> bool {
    !text.trim().is_empty() && text.chars().count() <= most && !text.chars().any(char::is_control)
}

/// Sites that may show the widget; each is sent with every answer of the widget.
const MOST_EMBEDS: usize = 50;
/// Partners; each has a row of its own in the store.
const MOST_PARTNERS: usize = 500;
/// Characters of a description. Networks cut what is longer.
const LONGEST_DESCRIPTION: usize = 300;
/// Characters of a name that a page shows.
const LONGEST_NAME: usize = 80;
