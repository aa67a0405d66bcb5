//! The public site: what it is made of, and what a request is told about it.
//!
//! A [`Site`] lives as long as the process. For each request [`Asked`] says in which language and about what, [`Setting`] is the instance as it is at
//! that moment, and a [`Visit`] is both together: what a page is rendered from.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri, header};

use super::cookie::{Cookie, is_mark};
use super::failure::Failure;
use super::likely::likely;
use super::query::Query;
use super::share::Cards;
use crate::domain::{Contact, Date, Initiative, Language, LanguageVersion, Law, MemberState};
use crate::service::campaign::Campaign;
use crate::service::wording::Wordings;
use crate::service::{Appliance, PublicView, Status};
use crate::text::{Sentences, Statutory, Texts, negotiate};

/// What every handler works with.
pub(super) struct Site {
    pub(super) appliance: Arc<Appliance>,
    pub(super) texts: Texts,
    /// Where people find the site, without a stroke at the end: what other sites and messengers are told.
    pub(super) origin: String,
    pub(super) cards: Cards,
}

impl Site {
    /// The name under which people find the site.
    pub(super) fn host(&self) -> &str {
        host(&self.origin)
    }
}

//------------ Asked

/// In which language something is asked, and what the address says besides.
pub(super) struct Asked {
    pub(super) site: Arc<Site>,
    pub(super) language: Language,
    pub(super) query: Query,
    /// The Member State that the browser's languages point to.
    likely: Option<MemberState>,
    /// What the browser keeps to tell this visit's form from the next one's.
    page: Option<String>,
}

impl Asked {
    /// Reads the address of any request; where it names no language of ours, the browser's wish decides.
    pub(super) fn by_address(site: &Arc<Site>, address: &Uri, headers: &HeaderMap) -> Self {
        let named = address.path().split('/').nth(1).and_then(spoken);
        Self {
            site: Arc::clone(site),
            language: named.unwrap_or_else(|| preferred(headers)),
            query: Query::parse(address.query()),
            likely: likely(headers, site.appliance.law(), &site.appliance.states()),
            page: Cookie::Page
                .find(headers)
                .filter(|mark| is_mark(mark))
                .map(str::to_owned),
        }
    }

    /// The instance at this moment.
    pub(super) fn setting(&self) -> Setting<'_> {
        Setting::of(&self.site.appliance)
    }

    /// What a page is rendered from.
    pub(super) fn visit<'a>(&'a self, setting: &'a Setting<'a>) -> Visit<'a> {
        Visit {
            t: self.site.texts.of(self.language),
            setting,
            origin: &self.site.origin,
            query: &self.query,
            likely: self.likely,
            page: self.page.as_deref(),
        }
    }
}

impl FromRequestParts<Arc<Site>> for Asked {
    type Rejection = Failure;

    /// Takes the language from the path; one that this build does not speak has no pages.
    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Self, Failure> {
        let Path(names) = Path::<HashMap<String, String>>::from_request_parts(parts, site)
            .await
            .map_err(|_| Failure::NoSuchPage)?;
        let language = names
            .get("lang")
            .and_then(|code| spoken(code))
            .ok_or(Failure::NoSuchPage)?;
        Ok(Self {
            language,
            ..Self::by_address(site, &parts.uri, &parts.headers)
        })
    }
}

/// The language of this code, when the build has sentences in it and the code is written as addresses write it.
pub(super) fn spoken(code: &str) -> Option<Language> {
    Language::parse(code).filter(|language| language.code() == code && Texts::speaks(*language))
}

/// The language that a browser asks for most.
pub(super) fn preferred(headers: &HeaderMap) -> Language {
    let wishes = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    negotiate(wishes, &Texts::LANGUAGES)
}

//------------ Setting

/// The instance as pages speak of it.
pub(super) struct Setting<'a> {
    pub(super) initiative: &'a Initiative,
    pub(super) law: &'static Law,
    pub(super) today: Date,
    /// The date that a rehearsal plays on.
    pub(super) rehearsal: Option<Date>,
    pub(super) status: Status,
    pub(super) view: Arc<PublicView>,
    pub(super) wordings: Arc<Wordings>,
    pub(super) campaign: Arc<Campaign>,
    pub(super) custody: Custody,
    /// The day by which addresses for news by e-mail are erased, where news is offered.
    pub(super) news: Option<Date>,
}

/// Who can open the collection.
pub(super) struct Custody {
    pub(super) quorum: u8,
    pub(super) shares: u8,
    /// The day on which the committee's key was made.
    pub(super) made: Option<Date>,
    /// The committee key's thumbprint.
    pub(super) committee: String,
}

impl<'a> Setting<'a> {
    fn of(appliance: &'a Appliance) -> Self {
        let record = appliance.ceremony();
        Self {
            initiative: appliance.initiative(),
            law: appliance.law(),
            today: appliance.today(),
            rehearsal: appliance.identity().rehearsal,
            status: appliance.status(),
            view: appliance.public_view(),
            wordings: appliance.wordings(),
            campaign: appliance.campaign(),
            custody: Custody {
                quorum: record.quorum,
                shares: record.shares,
                made: record.date.parse().ok(),
                committee: record.thumbprint().to_string(),
            },
            news: appliance.news().map(|news| news.until),
        }
    }

    /// The day by which everything is destroyed at the latest.
    pub(super) fn destroyed_by(&self) -> Date {
        self.law
            .destruction(self.initiative.registered, self.initiative.collection.start)
    }

    /// The States whose signatories can sign today.
    pub(super) fn states(&self) -> Vec<MemberState> {
        self.law.states_on(self.today)
    }
}

//------------ Visit

/// A request and the instance, together.
pub(super) struct Visit<'a> {
    /// The sentences of the visitor's language.
    pub(super) t: &'a Sentences,
    pub(super) setting: &'a Setting<'a>,
    /// Where people find the site.
    pub(super) origin: &'a str,
    pub(super) query: &'a Query,
    /// The Member State that may be the visitor's, to be offered first.
    pub(super) likely: Option<MemberState>,
    /// What tells the form of this visit from every other; none yet for whoever just came.
    pub(super) page: Option<&'a str>,
}

impl<'a> Visit<'a> {
    /// The name under which people find the site.
    pub(super) fn host(&self) -> &'a str {
        host(self.origin)
    }

    /// The visitor's language.
    pub(super) fn language(&self) -> Language {
        self.t.language()
    }

    /// What the regulation wants the visitor to read: the official wording where the organisers loaded one.
    pub(super) fn statutory(&self) -> &'a Statutory {
        self.official_wording()
            .unwrap_or_else(|| self.t.statutory(self.setting.law.regime()))
    }

    /// The official wording in the visitor's language.
    pub(super) fn official_wording(&self) -> Option<&'a Statutory> {
        self.setting.wordings.statutory(self.language(), self.setting.today)
    }

    /// The initiative in the visitor's language; only then can it be signed in it.
    pub(super) fn version(&self) -> Option<&'a LanguageVersion> {
        self.setting.initiative.version(self.language())
    }

    /// The initiative in the visitor's language, or else in its own.
    pub(super) fn shown(&self) -> Option<&'a LanguageVersion> {
        self.version().or_else(|| self.setting.initiative.original())
    }

    /// The initiative's title, in the language in which it is shown.
    pub(super) fn title(&self) -> &'a str {
        self.shown()
            .map_or(&self.setting.initiative.registration_number, |version| &version.title)
    }

    /// Whom to write to: the contact persons, or else everybody whom the register names.
    pub(super) fn contacts(&self) -> Vec<(String, Option<&'a str>)> {
        let contacts = &self.setting.initiative.contacts;
        let has_persons = contacts.iter().any(|contact| contact.role.is_contact_person());
        let asked = contacts
            .iter()
            .filter(|contact| contact.role.is_contact_person() || !has_persons);
        let entity = self
            .setting
            .initiative
            .legal_entity
            .iter()
            .map(|entity| (entity.name.clone(), None));
        let person = |contact: &'a Contact| {
            (
                format!("{} {}", contact.given_names, contact.family_names),
                contact.email.as_deref(),
            )
        };
        asked.map(person).chain(entity).collect()
    }

    /// The words to which somebody agrees who wants news; none where no news is offered.
    pub(super) fn news_consent(&self) -> Option<String> {
        let words = [("title", self.title().into()), ("date", self.setting.news?.into())];
        Some(self.t.say_with("news-consent", &words))
    }

    /// The address of a page in the visitor's language; `page` is empty for the initiative itself.
    pub(super) fn address(&self, page: &str) -> String {
        self.query.keep(&format!("/{}/{page}", self.language().code()), None)
    }
}

fn host(origin: &str) -> &str {
    origin.trim_start_matches("https://")
}
