//! What a rehearsal plays: an initiative, its regime, and a date on which it can be signed.

use std::path::Path;

use crate::cli::exit::{Exit, Failure};
use crate::cli::register;
use crate::domain::{Clock as _, Contact, Date, Initiative, Period, Regime, legal_date};
use crate::host::clock::SystemClock;
use crate::service::import::{self, Imported};

/// What is played.
#[derive(Debug)]
pub struct Cast {
    /// The initiative.
    pub initiative: Initiative,
    /// The regime.
    pub regime: Regime,
    /// The date that is played.
    pub rehearsal: Date,
}

/// Chooses what is played: the initiative of the file, else the example of the regime.
pub fn cast(file: Option<&Path>, regime: Option<Regime>) -> Result<Cast, Failure> {
    let imported = match file {
        Some(file) => register::import(file)?,
        None => example(regime.unwrap_or(Regime::R2019)),
    };
    let Imported {
        regime: own,
        mut initiative,
        ..
    } = imported;
    if regime.is_some_and(|regime| regime != own) {
        let sentence = format!(
            "The initiative was registered on {}, under regime {own}: leave --regime away, or name {own}.",
            initiative.registered
        );
        return Err(Failure::new(Exit::Usage, sentence));
    }
    initiative.contacts.iter_mut().for_each(stand_in);
    let rehearsal = playable(initiative.collection, legal_date(SystemClock.now()));
    Ok(Cast {
        initiative,
        regime: own,
        rehearsal,
    })
}

fn example(regime: Regime) -> Imported {
    let file = match regime {
        Regime::R2011 => include_bytes!("../../../assets/demo/demo-2011.json").as_slice(),
        Regime::R2019 => include_bytes!("../../../assets/demo/demo-2019.json").as_slice(),
    };
    import::register_file(file).expect("the examples are imported by a test")
}

/// Gives a person whom the register withholds a name that nobody takes for a real one.
fn stand_in(contact: &mut Contact) {
    if contact.family_names.is_empty() {
        "Name".clone_into(&mut contact.given_names);
        "WITHHELD".clone_into(&mut contact.family_names);
    }
    if contact.role.is_contact_person() && contact.email.is_none() {
        contact.email = Some(format!("{}@example.org", contact.role.key()));
    }
}

/// Today, while the initiative collects; else the middle of its period, on which every rule of it holds.
fn playable(period: Period, today: Date) -> Date {
    if period.contains(today) {
        return today;
    }
    let days = period.start.until(period.end).map_or(0, |span| span.get_days());
    period
        .start
        .checked_add(jiff::Span::new().days(days / 2))
        .unwrap_or(period.start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_regime_has_an_example_that_can_be_signed_on_its_date() {
        for regime in Regime::ALL {
            let cast = cast(None, Some(regime)).expect("an example");
            assert_eq!(cast.regime, regime);
            assert!(cast.initiative.collection.contains(cast.rehearsal));
            assert!(
                cast.initiative
                    .contacts
                    .iter()
                    .all(|contact| !contact.family_names.is_empty())
            );
        }
    }

    #[test]
    fn a_period_that_is_over_is_played_in_its_middle() {
        let date = |text: &str| text.parse::<Date>().expect("a date");
        let period = Period {
            start: date("2021-09-01"),
            end: date("2022-09-01"),
        };
        assert_eq!(playable(period, date("2026-11-22")), date("2022-03-02"));
        assert_eq!(playable(period, date("2021-12-24")), date("2021-12-24"));
    }
}
