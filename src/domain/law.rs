//! The law of one regime, held as data: its forms, thresholds and terms.
//!
//! The files lie in `assets/law`; `shape` and `source` read them, `consistency` holds that nothing is missing, and the build runs both, so that a law that
//! is part of the program is whole. What depends on a day is asked for with that day. The arithmetic of numbers is in `check_digit`, the keys of
//! the export are in `export`.

pub(super) mod consistency;
pub(super) mod shape;
pub(super) mod source;

use super::regime::Dialect;
use super::{AgeRule, Date, Document, DocumentKind, Field, Form, Language, MemberState, Period, Regime, Who};
use jiff::ToSpan;
use shape::{CountedFrom, Day, DocumentEntry, FormEntry, MemberStateEntry, RegimeFile, ThresholdPeriod};
use source::{Files, Source};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The law of one regime.
#[derive(Debug)]
pub struct Law {
    regime: Regime,
    terms: RegimeFile,
    members: Vec<Membership>,
    forms: Vec<(Date, Form)>,
    thresholds: Vec<ThresholdPeriod>,
}

impl Law {
    /// The law of a regime, as the program holds it.
    #[must_use]
    pub fn of(regime: Regime) -> &'static Self {
        static R2011: LazyLock<Law> = LazyLock::new(|| Law::embedded(Regime::R2011));
        static R2019: LazyLock<Law> = LazyLock::new(|| Law::embedded(Regime::R2019));
        match regime {
            Regime::R2011 => &R2011,
            Regime::R2019 => &R2019,
        }
    }

    /// Which regime it is.
    #[must_use]
    pub const fn regime(&self) -> Regime {
        self.regime
    }

    /// The act that the regime rests on.
    #[must_use]
    pub fn act(&self) -> &str {
        &self.terms.act
    }

    /// The first day on which initiatives were registered under the regime.
    #[must_use]
    pub fn first_day(&self) -> Date {
        date(self.terms.registration.from)
    }

    /// Whether initiatives registered on this day fall under the regime.
    #[must_use]
    pub fn covers(&self, registered: Date) -> bool {
        let until = self.terms.registration.until;
        self.first_day() <= registered && until.is_none_or(|until| registered <= date(until))
    }

    /// The States that take part on a day, in the protocol order: those that have a form on it.
    #[must_use]
    pub fn states_on(&self, day: Date) -> Vec<MemberState> {
        self.members
            .iter()
            .filter(|member| member.includes(day))
            .map(|member| member.state)
            .collect()
    }

    /// When a State takes part in the regime; none when it never does.
    #[must_use]
    pub fn membership(&self, state: MemberState) -> Option<Period> {
        self.member(state).map(|member| member.period)
    }

    /// The official languages of a State, those first that most of its pages are read in.
    #[must_use]
    pub fn languages_of(&self, state: MemberState) -> &[Language] {
        self.member(state).map_or(&[], |member| &member.languages)
    }

    /// The form of a State as it holds on a day; none when the State is no member then, or takes no part in the regime.
    #[must_use]
    pub fn form(&self, state: MemberState, day: Date) -> Option<&Form> {
        let member = self.member(state).filter(|member| member.includes(day))?;
        let in_force = self
            .forms
            .iter()
            .rfind(|(from, form)| form.state == member.state && *from <= day);
        in_force.map(|(_, form)| form)
    }

    /// Who signs on the forms of this regime, each kind once.
    #[must_use]
    pub fn whos(&self) -> BTreeSet<Who> {
        self.forms.iter().map(|(_, form)| form.who).collect()
    }

    /// How many signatories a State must have: what was in force on the day of registration. None when the regime did not cover that day, or the
    /// State was no member on it.
    #[must_use]
    pub fn threshold(&self, state: MemberState, registered: Date) -> Option<u32> {
        self.member(state)
            .filter(|member| self.covers(registered) && member.includes(registered))?;
        let period = self.thresholds.iter().rfind(|period| date(period.from) <= registered)?;
        period.member_states.get(&state).map(|threshold| threshold.minimum)
    }

    /// How many signatories the initiative must have in all States together.
    #[must_use]
    pub const fn million(&self) -> u32 {
        self.terms.signatories
    }

    /// In how many States the threshold must be reached.
    #[must_use]
    pub const fn states_needed(&self) -> usize {
        self.terms.states
    }

    /// The last day of collection as the regime would have it, for an initiative that was registered on one day and begins to collect on another.
    /// A proposal, which people confirm: the register's own date goes before it.
    #[must_use]
    pub fn collection_end(&self, registered: Date, start: Date) -> Date {
        let from = counted_from(self.terms.collection.counted_from, registered, start);
        months_after(from, self.terms.collection.months)
    }

    /// The last day on which organisers may hold statements, when they never submit the initiative or have not yet.
    #[must_use]
    pub fn destruction(&self, registered: Date, start: Date) -> Date {
        let from = counted_from(self.terms.destruction.counted_from, registered, start);
        months_after(from, self.terms.destruction.months)
    }

    /// The last day on which organisers may hold statements, once the initiative is submitted: this or the other, whichever is earlier.
    #[must_use]
    pub fn destruction_after(&self, submitted: Date, registered: Date, start: Date) -> Date {
        months_after(submitted, self.terms.destruction.months_after_submission).min(self.destruction(registered, start))
    }

    /// Which version of the statutory text a signatory is shown.
    #[must_use]
    pub fn statutory_version(&self) -> &str {
        self.terms.statutory_text.last().map_or("", |text| &text.version)
    }

    fn member(&self, state: MemberState) -> Option<&Membership> {
        self.members.iter().find(|member| member.state == state)
    }
}

//------------ Reading

impl Law {
    fn embedded(regime: Regime) -> Self {
        let files = match regime {
            Regime::R2011 => files(
                include_str!("../../assets/law/2011/regime.toml"),
                include_str!("../../assets/law/2011/forms.toml"),
            ),
            Regime::R2019 => files(
                include_str!("../../assets/law/2019/regime.toml"),
                include_str!("../../assets/law/2019/forms.toml"),
            ),
        };
        Self::of_source(regime, Source::read(&files).expect("the build read these files"))
    }

    fn of_source(regime: Regime, source: Source) -> Self {
        debug_assert!(consistency::faults(&source).is_empty(), "the build checked the law");
        let takes_part = |member: &&MemberStateEntry| member.regimes.contains(&regime);
        let first_day = date(source.regime.registration.from);
        Self {
            regime,
            members: source
                .member_states
                .iter()
                .filter(takes_part)
                .map(|member| Membership::of(member, first_day))
                .collect(),
            forms: source
                .forms
                .into_iter()
                .map(|entry| (date(entry.from), form(entry)))
                .collect(),
            thresholds: source
                .thresholds
                .into_iter()
                .filter(|period| period.regime == regime)
                .collect(),
            terms: source.regime,
        }
    }
}

/// A regime's own files and those that both share.
fn files<'a>(regime: &'a str, forms: &'a str) -> Files<'a> {
    Files {
        regime,
        forms,
        member_states: include_str!("../../assets/law/member-states.toml"),
        thresholds: include_str!("../../assets/law/thresholds.toml"),
        postcodes: include_str!("../../assets/law/postcodes.toml"),
        identifiers: include_str!("../../assets/law/identifiers.toml"),
        export: include_str!("../../assets/law/export.toml"),
    }
}

fn form(entry: FormEntry) -> Form {
    let document = |document: DocumentEntry| Document {
        kind: document.kind,
        name: document.name,
    };
    Form {
        state: entry.member_state,
        part: entry.part,
        who: entry.who,
        minimum_age: entry.minimum_age,
        age_rule: entry.age_rule.unwrap_or(AgeRule::Birthday),
        fields: entry.fields,
        optional: entry.optional,
        documents: entry.documents.into_iter().map(document).collect(),
    }
}

/// A day of the law's files, as a date.
fn date(Day(year, month, day): Day) -> Date {
    Date::new(year.cast_signed(), month.cast_signed(), day.cast_signed())
        .expect("the reader of TOML refuses impossible days")
}

//------------ Membership

/// A State's part in the regime, from the first day on which both exist.
#[derive(Debug)]
struct Membership {
    state: MemberState,
    period: Period,
    languages: Vec<Language>,
}

impl Membership {
    fn of(entry: &MemberStateEntry, first_day: Date) -> Self {
        Self {
            state: entry.code,
            period: Period {
                start: entry.since.map_or(first_day, |since| date(since).max(first_day)),
                end: entry.until.map_or(Date::MAX, date),
            },
            languages: entry
                .languages
                .iter()
                .filter_map(|code| Language::parse(code))
                .collect(),
        }
    }

    fn includes(&self, day: Date) -> bool {
        self.period.contains(day)
    }
}

//------------ Terms

fn counted_from(day: CountedFrom, registered: Date, start: Date) -> Date {
    match day {
        CountedFrom::Registration => registered,
        CountedFrom::Start => start,
    }
}

/// The same day of the month some months later, or the month's last.
fn months_after(day: Date, months: u8) -> Date {
    day.saturating_add(i64::from(months).months())
}

#[cfg(test)]
mod tests;
