//! Of which initiative a paper is: a file of the register, or the initiative of an instance.

use std::path::PathBuf;

use crate::cli::exit::{Exit, Failure};
use crate::cli::register;
use crate::config::Configuration;
use crate::document::paper::Paper;
use crate::domain::{Clock as _, Date, Initiative, Language, Law, MemberState, Regime, legal_date};
use crate::host::clock::SystemClock;
use crate::service::Identity;
use crate::service::wording::Wordings;
use crate::text::{Statutory, Texts};

/// Where the initiative is read from.
#[derive(Debug, clap::Args)]
#[group(id = "of", required = true, multiple = false)]
pub struct Arguments {
    /// The file of the Commission's register.
    #[arg(long, value_name = "FILE")]
    initiative: Option<PathBuf>,

    /// An instance's configuration: its initiative, with the contact persons that the register's public file withholds.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

/// An initiative, and what an instance adds to it.
pub struct Source {
    pub regime: Regime,
    pub initiative: Initiative,
    rehearsal: Option<Date>,
    wordings: Wordings,
    today: Date,
}

impl Arguments {
    /// Reads the initiative.
    pub fn read(&self) -> Result<Source, Failure> {
        let today = legal_date(SystemClock.now());
        match (&self.initiative, &self.config) {
            (Some(file), _) => {
                let imported = register::import(file)?;
                Ok(Source {
                    regime: imported.regime,
                    initiative: imported.initiative,
                    rehearsal: None,
                    wordings: Wordings::default(),
                    today,
                })
            }
            (None, Some(file)) => of_instance(&Configuration::load(file)?, today),
            (None, None) => Err(Failure::new(
                Exit::Usage,
                "Name the initiative: --initiative FILE or --config FILE.",
            )),
        }
    }
}

fn of_instance(config: &Configuration, today: Date) -> Result<Source, Failure> {
    let identity = Identity::load(&config.directory).map_err(|fault| Failure::new(Exit::NoInput, fault))?;
    let wordings = Wordings::of_instance(&config.directory, identity.regime);
    Ok(Source {
        wordings: wordings.map_err(|fault| Failure::new(Exit::Data, fault))?,
        regime: identity.regime,
        initiative: identity.initiative,
        rehearsal: identity.rehearsal,
        today,
    })
}

impl Source {
    /// What every paper needs.
    pub fn paper<'a>(&'a self, texts: &'a Texts, language: Language) -> Paper<'a> {
        Paper {
            texts: texts.of(language),
            regime: self.regime,
            initiative: &self.initiative,
            rehearsal: self.rehearsal.is_some(),
            date: self.today,
        }
    }

    /// The law of the initiative's regime.
    pub fn law(&self) -> &'static Law {
        Law::of(self.regime)
    }

    /// The day on which people sign: today, or the day within the collection period that is nearest to it.
    pub fn day_of_signing(&self) -> Date {
        let period = self.initiative.collection;
        self.rehearsal
            .unwrap_or(self.today)
            .clamp(period.start, period.end.max(period.start))
    }

    /// The official wording of a language on the day of signing, where the instance has it.
    pub fn official(&self, language: Language) -> Option<&Statutory> {
        self.wordings.statutory(language, self.day_of_signing())
    }

    /// The language that was asked for, or the first official one of the State.
    pub fn language_for(&self, state: MemberState, asked: Option<Language>) -> Language {
        let first = || self.law().languages_of(state).first().copied();
        asked.or_else(first).unwrap_or(Language::En)
    }

    /// Refuses a State that takes no part in the regime on the day of signing.
    pub fn takes_part(&self, state: MemberState) -> Result<(), Failure> {
        if self.law().states_on(self.day_of_signing()).contains(&state) {
            return Ok(());
        }
        let sentence = format!(
            "{state} takes no part in this initiative on {}: choose another State.",
            self.day_of_signing()
        );
        Err(Failure::new(Exit::Usage, sentence))
    }
}
