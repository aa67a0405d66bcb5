//! What the pages of a ceremony post, step by step.

use zeroize::Zeroizing;

use crate::domain::Language;
use crate::service::vault::{
    Custodian, Decision, KeyFault, KeySitting, KeyStage, Numbers, Purpose, Room, Sitting, TrayFault,
};
use crate::text::Texts;
use crate::web::site;
use crate::web::vault::choices;
use crate::web::vault::posted::Posted;

/// Why a step was not taken.
pub(super) enum Refusal {
    /// A share was refused.
    Share(TrayFault),
    /// The step itself was.
    Step(KeyFault),
}

impl From<KeyFault> for Refusal {
    fn from(fault: KeyFault) -> Self {
        Self::Step(fault)
    }
}

/// Takes the step that a page names; the first one begins the sitting.
pub(super) fn take(
    room: &mut Room,
    purpose: Purpose,
    (step, posted): (&str, &mut Posted),
    texts: &Texts,
) -> Result<(), Refusal> {
    if room.sitting.is_none() && step == "prepared" {
        let begun = KeySitting::begin(purpose, room.places.own());
        room.sitting = Some(Sitting::Keys(Box::new(begun)));
    }
    let (today, language) = (room.today, posted.language);
    let Some(Sitting::Keys(sitting)) = &mut room.sitting else {
        return Err(KeyFault::Order.into());
    };
    if sitting.purpose != purpose {
        return Err(KeyFault::Order.into());
    }
    match step {
        "back" => sitting.back()?,
        "prepared" => {
            let record = choices::chosen_file(posted);
            sitting.prepared(record.as_ref().map(|bytes| bytes.as_slice()))?;
        }
        "share" => return add(sitting, posted),
        "gathered" => sitting.gathered()?,
        "numbers" => {
            let mut number = |name: &str| posted.take(name).trim().parse().unwrap_or_default();
            let numbers = Numbers {
                shares: number("shares"),
                quorum: number("quorum"),
            };
            let accepts_risk = posted.ticked("fragile");
            sitting.number(numbers, choices::place(posted, "place"), accepts_risk)?;
        }
        "custodians" => {
            let custodians = (1..=sitting.numbers.shares)
                .map(|number| custodian(number, posted))
                .collect();
            sitting.name(custodians)?;
        }
        "make" => sitting.make(today, room.entropy.as_mut())?,
        "printed" => sitting.turn()?.printed(room.entropy.as_mut())?,
        "save_sheet" => return super::hand::save(sitting, posted, texts),
        "prove" => {
            let (one, two) = (posted.take("group_1"), posted.take("group_2"));
            sitting.turn()?.prove([&one, &two])?;
        }
        "file" => {
            let wish = Wish::take(posted);
            sitting.turn()?.decide(wish.decision()?, room.entropy.as_mut())?;
        }
        "over" => sitting.handed_over(texts, language)?,
        "public" => sitting.end()?,
        _ => return Err(KeyFault::Order.into()),
    }
    Ok(())
}

fn add(sitting: &mut KeySitting, posted: &mut Posted) -> Result<(), Refusal> {
    let entered = choices::Entered::take(posted);
    let entry = entered.entry().ok_or(Refusal::Share(TrayFault::Nothing))?;
    match (&sitting.stage, &mut sitting.tray) {
        (KeyStage::OldShares, Some(tray)) => tray.add(entry).map(drop).map_err(Refusal::Share),
        _ => Err(KeyFault::Order.into()),
    }
}

fn custodian(number: u8, posted: &mut Posted) -> Custodian {
    let name = posted.take(&format!("name_{number}"));
    let language = site::spoken(&posted.take(&format!("language_{number}")));
    Custodian {
        name: name
            .trim()
            .chars()
            .filter(|letter| !letter.is_control())
            .take(LONGEST_NAME)
            .collect(),
        language: language.unwrap_or(Language::En),
    }
}

const LONGEST_NAME: usize = 80;

/// What a custodian wants besides the sheet, as it was posted.
struct Wish {
    choice: Zeroizing<String>,
    place: Option<std::path::PathBuf>,
    passphrase: Zeroizing<String>,
    again: Zeroizing<String>,
}

impl Wish {
    fn take(posted: &mut Posted) -> Self {
        Self {
            choice: posted.take("choice"),
            place: choices::place(posted, "place"),
            passphrase: posted.take("passphrase"),
            again: posted.take("again"),
        }
    }

    fn decision(&self) -> Result<Decision<'_>, KeyFault> {
        let place = || self.place.as_deref().ok_or(KeyFault::Place);
        match self.choice.as_str() {
            "plain" => Ok(Decision::Plain { place: place()? }),
            "locked" => Ok(Decision::Locked {
                place: place()?,
                passphrase: &self.passphrase,
                again: &self.again,
            }),
            _ => Ok(Decision::SheetOnly),
        }
    }
}
