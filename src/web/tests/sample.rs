//! An instance that never was, from which every page is rendered: the demo's initiative, with counts made up.

use std::sync::Arc;

use askama::Template;
use jiff::civil::date;

use super::figures;
use crate::domain::{
    Contact, Date, Field, Initiative, Language, LanguageVersion, Law, MemberState, Period, Regime, RichText, Role,
};
use crate::service::campaign::Campaign;
use crate::service::{PublicView, Status};
use crate::text::Texts;
use crate::web::failure::Failure;
use crate::web::pages::accessibility::AccessibilityPage;
use crate::web::pages::certificate::CertificatePage;
use crate::web::pages::failure::FailurePage;
use crate::web::pages::help::HelpPage;
use crate::web::pages::news::{self, NewsPage};
use crate::web::pages::privacy::PrivacyPage;
use crate::web::pages::progress::ProgressPage;
use crate::web::pages::thanks::ThanksPage;
use crate::web::pages::trust::TrustPage;
use crate::web::pages::unsubscribe::{self, UnsubscribePage};
use crate::web::pages::widget::WidgetPage;
use crate::web::pages::withdraw::{Step, WithdrawPage};
use crate::web::query::Query;
use crate::web::signing;
use crate::web::site::{Custody, Setting, Visit};

/// Everything that a visit borrows from.
pub(super) struct Sample {
    texts: Texts,
    language: Language,
    law: &'static Law,
    today: Date,
    initiative: Initiative,
    pub(super) campaign: Arc<Campaign>,
    pub(super) view: Arc<PublicView>,
}

impl Sample {
    pub(super) fn new(regime: Regime, language: Language) -> Self {
        let (file, today) = match regime {
            Regime::R2011 => (include_str!("../../../assets/demo/demo-2011.json"), date(2018, 6, 15)),
            Regime::R2019 => (include_str!("../../../assets/demo/demo-2019.json"), date(2021, 9, 15)),
        };
        let law = Law::of(regime);
        Self {
            texts: Texts::load(),
            language,
            law,
            today,
            initiative: initiative(file, today),
            campaign: Arc::default(),
            view: Arc::new(figures::view(law, today)),
        }
    }

    pub(super) fn today(&self) -> Date {
        self.today
    }

    /// The form of one State, as somebody finds it.
    pub(super) fn form_of(&self, state: MemberState) -> String {
        self.visit(&format!("state={}", state.code()), Status::Open, signing::fresh)
    }

    /// Every page by name, and the signing page in every state it can be in.
    pub(super) fn pages(&self) -> Vec<(String, String)> {
        let mut pages: Vec<(String, String)> = Vec::new();
        let mut add = |name: &str, page: String| pages.push((name.to_owned(), page));
        add("choose", self.visit("from=partner", Status::Open, signing::fresh));
        add("unknown-state", self.visit("state=ZZ", Status::Open, signing::fresh));
        add("no-member", self.visit("state=UK", Status::Open, signing::fresh));
        for status in Status::ALL {
            add(
                &format!("status-{}", status.key()),
                self.visit("state=DK", status, signing::fresh),
            );
        }
        for state in ["DK", "LV", "EL", "IT", "FI"] {
            add(
                &format!("form-{state}"),
                self.visit(&format!("state={state}"), Status::Open, signing::fresh),
            );
        }
        add(
            "filled",
            self.visit("state=DK", Status::Open, |visit| signing::again(visit, &filled(), "")),
        );
        add(
            "wrong",
            self.visit("state=DK", Status::Open, |visit| signing::again(visit, &[], "")),
        );
        add(
            "check",
            self.visit("state=DK", Status::Open, |visit| signing::again(visit, &odd(), "")),
        );
        add(
            "number",
            self.visit("state=LV", Status::Open, |visit| signing::again(visit, &numbered(), "")),
        );
        add(
            "busy",
            self.visit("state=DK", Status::Open, |visit| {
                signing::again(visit, &filled(), "reject-busy")
            }),
        );
        self.plain(&mut add);
        pages
    }

    fn plain(&self, add: &mut impl FnMut(&str, String)) {
        let mut plain = |name: &str, render: fn(&Visit<'_>) -> String| add(name, self.visit("", Status::Open, render));
        plain("thanks", |visit| {
            rendered(&ThanksPage::new(
                visit,
                Some("0F41R-5P3WC-8KZJ4-2QXN7-9VBTM-6GHE0-1ADSY".to_owned()),
                Some(news::sample::offer(visit, "", false)),
            ))
        });
        plain("thanks-again", |visit| rendered(&ThanksPage::new(visit, None, None)));
        plain("withdraw", |visit| {
            rendered(&WithdrawPage::new(
                visit,
                Step::Ask {
                    typed: String::new(),
                    message: None,
                },
            ))
        });
        plain("withdraw-wrong", |visit| {
            let message = Some(visit.t.say("withdraw-malformed").into_owned());
            rendered(&WithdrawPage::new(
                visit,
                Step::Ask {
                    typed: "1234".to_owned(),
                    message,
                },
            ))
        });
        plain("withdraw-done", |visit| rendered(&WithdrawPage::new(visit, Step::Done)));
        plain("progress", |visit| rendered(&ProgressPage::new(visit)));
        plain("widget", |visit| rendered(&WidgetPage::new(visit)));
        plain("news", |visit| {
            let offer = news::sample::offer(visit, "", false);
            rendered(&NewsPage::new(visit, news::Step::Ask(offer)))
        });
        plain("news-wrong", |visit| {
            let offer = news::sample::offer(visit, "<maria>@example", true);
            rendered(&NewsPage::new(visit, news::Step::Ask(offer)))
        });
        plain("news-noted", |visit| rendered(&NewsPage::new(visit, news::Step::Noted)));
        plain("news-off", |visit| rendered(&NewsPage::new(visit, news::Step::Off)));
        plain("unsubscribe", |visit| {
            let action = "/en/unsubscribe?t=00".to_owned();
            rendered(&UnsubscribePage::new(visit, unsubscribe::Step::Ask { action }))
        });
        plain("unsubscribe-done", |visit| {
            rendered(&UnsubscribePage::new(visit, unsubscribe::Step::Done))
        });
        plain("unsubscribe-malformed", |visit| {
            rendered(&UnsubscribePage::new(visit, unsubscribe::Step::Malformed))
        });
        plain("privacy", |visit| rendered(&PrivacyPage::new(visit)));
        plain("trust", |visit| {
            rendered(&TrustPage::new(visit, Some("1A2B3C4D-5E6F7081".to_owned())))
        });
        plain("accessibility", |visit| rendered(&AccessibilityPage::new(visit)));
        plain("help", |visit| rendered(&HelpPage::new(visit)));
        plain("certificate", |visit| rendered(&CertificatePage::new(visit)));
        add(
            "widget-closed",
            self.visit("from=partner", Status::Closed, |visit| {
                rendered(&WidgetPage::new(visit))
            }),
        );
        for failure in Failure::ALL {
            add(
                &format!("failure-{}", failure.number()),
                self.visit("", Status::Open, |visit| rendered(&FailurePage::new(visit, failure))),
            );
        }
    }

    fn visit(&self, query: &str, status: Status, render: impl FnOnce(&Visit<'_>) -> String) -> String {
        let setting = Setting {
            initiative: &self.initiative,
            law: self.law,
            today: self.today,
            rehearsal: Some(self.today),
            status,
            view: Arc::clone(&self.view),
            wordings: std::sync::Arc::default(),
            campaign: Arc::clone(&self.campaign),
            news: Some(self.today),
            custody: Custody {
                quorum: 3,
                shares: 7,
                made: Some(self.today),
                committee: "91C2D3E4-F5A6B7C8-D9EAFB0C-1D2E3F40-51627384-95A6B7C8-D9EAFB0C-1D2E3F40".to_owned(),
            },
        };
        let query = Query::parse(Some(query));
        render(&Visit {
            origin: "https://sign.example.org",
            t: self.texts.of(self.language),
            setting: &setting,
            query: &query,
            likely: Some(MemberState::Lv),
            page: Some("aB3-_xyz"),
        })
    }
}

fn rendered(page: &impl Template) -> String {
    page.render().unwrap()
}

fn filled() -> Vec<(Field, &'static str)> {
    vec![
        (Field::GivenNames, "Zoë “Bo” Anna"),
        (Field::FamilyNames, "O’Brien & Sørensen-Wüstenhagen"),
        (Field::ResidenceStreet, "Store Kongensgade"),
        (Field::ResidenceNumber, "12, 3. tv."),
        (Field::ResidencePostcode, "1264"),
        (Field::ResidenceCity, "København K"),
        (Field::ResidenceCountry, "DK"),
        (Field::DateOfBirth, "27/03/1985"),
        (Field::PlaceOfBirth, "Aarhus, Danmark"),
        (Field::Nationality, "DK"),
    ]
}

/// Filled in, with a postcode that looks unusual.
fn odd() -> Vec<(Field, &'static str)> {
    let mut odd = filled();
    odd.push((Field::ResidencePostcode, "ABC"));
    odd
}

/// Filled in, with a number whose check digit does not fit.
fn numbered() -> Vec<(Field, &'static str)> {
    let mut numbered = filled();
    numbered.truncate(2);
    numbered.extend([
        (Field::DocumentOrNumberType, "personal_number"),
        (Field::DocumentOrNumber, "161175-19998"),
        (Field::Nationality, "LV"),
    ]);
    numbered
}

/// The demo's initiative, as far as pages show it, without its Latvian version: so pages in Latvian lead elsewhere where they must.
fn initiative(file: &str, today: Date) -> Initiative {
    let register: serde_json::Value = serde_json::from_str(file).unwrap();
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let version = |value: &serde_json::Value| LanguageVersion {
        language: Language::parse(value["languageCode"].as_str().unwrap()).unwrap(),
        original: value["original"].as_bool().unwrap_or_default(),
        title: text(&value["title"]),
        subject: value["subjectMatter"].as_str().map(str::to_owned),
        objectives: RichText::parse(&text(&value["objectives"])).unwrap(),
        annex: value["annexText"].as_str().and_then(RichText::parse),
        website: None,
    };
    let versions = register["linguisticVersions"].as_array().unwrap().iter().map(version);
    Initiative {
        registration_number: text(&register["comRegNum"]),
        registered: today,
        collection: Period {
            start: today,
            end: today.saturating_add(jiff::Span::new().months(12)),
        },
        register_url: "https://citizens-initiative.europa.eu/initiatives/details/2021/000000_en".to_owned(),
        website: Some("https://initiative.example".to_owned()),
        contacts: vec![Contact {
            role: Role::Representative,
            given_names: "Maria".to_owned(),
            family_names: "Kowalska".to_owned(),
            email: Some("maria@initiative.example".to_owned()),
            country: None,
        }],
        legal_entity: None,
        versions: versions.collect(),
    }
}
