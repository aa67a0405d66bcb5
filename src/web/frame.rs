//! What stands around every page: its head, the bar with the languages, the marks of a rehearsal, and the way to all other pages.

use super::assets;
use super::site::Visit;
use super::theme::Theme;
use crate::domain::{Date, Language, MemberState};
use crate::service::{CARD_HEIGHT, CARD_WIDTH};
use crate::text::{Sentences, Texts};

/// The frame of one page, in one language.
pub(super) struct Frame<'a> {
    pub(super) t: &'a Sentences,
    /// What the browser shows in its tab.
    pub(super) title: String,
    /// What search engines and messengers say about the page.
    pub(super) description: String,
    /// The page in every language of the build.
    pub(super) languages: Vec<LanguageLink>,
    /// What to say above everything when nothing of this is real.
    pub(super) rehearsal: Option<String>,
    /// The way to the initiative.
    pub(super) home: String,
    /// The pages about this collection, in the order of the foot.
    pub(super) pages: Vec<PageLink>,
    /// What messengers and networks show beside a link to the initiative.
    pub(super) preview: Preview,
    /// What the campaign wears.
    pub(super) dress: Dress,
    pub(super) style: &'static str,
    pub(super) icon: &'static str,
    /// The script of the page, where it has one.
    pub(super) script: Option<&'static str>,
}

/// The page in another language.
pub(super) struct LanguageLink {
    pub(super) language: Language,
    pub(super) address: String,
    pub(super) is_this: bool,
}

/// A link to the initiative as others show it.
pub(super) struct Preview {
    /// The initiative's own title.
    pub(super) title: String,
    /// What it is about.
    pub(super) description: String,
    /// The page that is shared, whole: it says nothing about whoever shares it.
    pub(super) address: String,
    /// The picture, whole.
    pub(super) picture: String,
    pub(super) width: u32,
    pub(super) height: u32,
}

/// What organisers gave their site: nothing of it, where they gave nothing.
pub(super) struct Dress {
    /// The address of the style sheet with their colours.
    pub(super) theme: Option<String>,
    pub(super) logo: Option<Logo>,
    pub(super) back: Option<Back>,
}

/// The picture that stands for the initiative.
pub(super) struct Logo {
    pub(super) address: String,
    pub(super) width: u32,
    pub(super) height: u32,
    /// What it shows; empty where the words beside it say enough.
    pub(super) alternative: String,
}

/// The way back to the campaign's own site.
pub(super) struct Back {
    pub(super) address: String,
    pub(super) says: String,
}

/// Another page.
pub(super) struct PageLink {
    pub(super) address: String,
    pub(super) name: String,
    pub(super) is_this: bool,
}

impl<'a> Frame<'a> {
    /// The frame of the initiative's own page.
    pub(super) fn of_initiative(visit: &Visit<'a>, state: Option<MemberState>) -> Self {
        let title = visit.title().to_owned();
        Self::new(visit, HOME, state, title).with_script(assets::route("sign.js"))
    }

    /// The frame of another page: its path below the language, and its heading.
    pub(super) fn of_page(visit: &Visit<'a>, page: &'static str, heading: &str) -> Self {
        let title = visit.t.say_with(
            "frame-title",
            &[("page", heading.into()), ("initiative", visit.title().into())],
        );
        Self::new(visit, page, None, title)
    }

    /// Gives the page a script.
    pub(super) fn with_script(mut self, address: &'static str) -> Self {
        self.script = Some(address);
        self
    }

    /// Puts the words before the title that tell a screen reader at once that something is to be corrected.
    pub(super) fn with_call(mut self) -> Self {
        self.title = format!("{} {}", self.t.say("summary-title-prefix"), self.title);
        self
    }

    fn new(visit: &Visit<'a>, page: &str, state: Option<MemberState>, title: String) -> Self {
        let link = |language: Language| LanguageLink {
            language,
            address: visit.query.keep(&format!("/{}/{page}", language.code()), state),
            is_this: language == visit.language(),
        };
        let links = PAGES.map(|(path, key)| PageLink {
            address: visit.address(path),
            name: visit.t.say(key).into_owned(),
            is_this: path == page,
        });
        let description = visit
            .t
            .say_with("frame-description", &[("title", visit.title().into())]);
        Self {
            t: visit.t,
            title,
            preview: Preview::new(visit, &description),
            description,
            languages: Texts::LANGUAGES.map(link).into(),
            rehearsal: visit.setting.rehearsal.map(|date| rehearsal(visit.t, date)),
            home: visit.address(HOME),
            pages: links.into(),
            dress: Dress::of(visit),
            style: assets::route("site.css"),
            icon: assets::route(assets::ICON),
            script: None,
        }
    }
}

impl Preview {
    /// The organisers' own words and picture go before ours.
    fn new(visit: &Visit<'_>, description: &str) -> Self {
        let (origin, language, campaign) = (visit.origin, visit.language(), &visit.setting.campaign);
        let (picture, width, height) = match &campaign.share_picture {
            Some(own) => (format!("{origin}/campaign/{}", own.name), own.width, own.height),
            None => (format!("{origin}/share/{language}.png"), CARD_WIDTH, CARD_HEIGHT),
        };
        Self {
            title: visit.title().to_owned(),
            description: campaign
                .descriptions
                .get(&language)
                .map_or(description, String::as_str)
                .to_owned(),
            address: format!("{origin}/{language}/"),
            picture,
            width,
            height,
        }
    }
}

impl Dress {
    /// What the campaign wears at this moment.
    pub(super) fn of(visit: &Visit<'_>) -> Self {
        let campaign = &visit.setting.campaign;
        Self {
            theme: Theme::of(campaign).map(|theme| format!("/campaign/{}", theme.name)),
            logo: campaign.logo.as_ref().map(|logo| Logo {
                address: format!("/campaign/{}", logo.name),
                width: logo.width,
                height: logo.height,
                alternative: logo.alternative.clone().unwrap_or_default(),
            }),
            back: campaign.return_link.as_ref().map(|link| Back {
                address: link.url.clone(),
                says: visit.t.say_with("frame-return", &[("site", (&link.name).into())]),
            }),
        }
    }
}

fn rehearsal(t: &Sentences, date: Date) -> String {
    format!(
        "{} {}",
        t.say("frame-rehearsal"),
        t.say_with("frame-rehearsal-date", &[("date", date.into())])
    )
}

/// The page of the initiative.
pub(super) const HOME: &str = "";

const PAGES: [(&str, &str); 8] = [
    (HOME, "frame-home"),
    ("progress", "frame-progress"),
    ("privacy", "frame-privacy"),
    ("trust", "frame-trust"),
    ("certificate", "frame-certificate"),
    ("withdraw", "frame-withdraw"),
    ("help", "frame-help"),
    ("accessibility", "frame-accessibility"),
];
