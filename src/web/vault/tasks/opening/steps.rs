//! What the pages of an opening post, step by step.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::chosen_path;
use crate::domain::MemberState;
use crate::service::package::Format;
use crate::service::vault::{Opening, OpeningFault, OpeningStage, Room, Sitting, TrayFault};
use crate::web::vault::choices;
use crate::web::vault::posted::Posted;

/// Why a step was not taken.
pub(super) enum Refusal {
    /// A share was refused.
    Share(TrayFault),
    /// The step itself was.
    Step(OpeningFault),
}

impl From<OpeningFault> for Refusal {
    fn from(fault: OpeningFault) -> Self {
        Self::Step(fault)
    }
}

/// The kinds of files, by the names of their boxes.
pub(super) const FORMATS: &[(Format, &str)] = &[(Format::Xml, "xml"), (Format::Csv, "csv"), (Format::Pdf, "pdf")];

/// Takes the step that a page names; the first one begins the sitting.
pub(super) fn take(room: &mut Room, step: &str, posted: &mut Posted) -> Result<(), Refusal> {
    if room.sitting.is_none() && step == "choose" {
        let begun = Opening::begin(room.places.own());
        room.sitting = Some(Sitting::Opening(Box::new(begun)));
    }
    let today = room.today;
    let Some(Sitting::Opening(opening)) = &mut room.sitting else {
        return Err(OpeningFault::Order.into());
    };
    match step {
        "choose" => opening.choose(&chosen_path(posted))?,
        "compared" => opening.compared(posted.ticked("compared"))?,
        "share" => return add(opening, posted),
        "gathered" => opening.gathered()?,
        "recipients" => opening.address(chosen_keys(posted), today)?,
        "open" => {
            let formats: BTreeSet<Format> = FORMATS
                .iter()
                .filter(|(_, name)| posted.ticked(&format!("format_{name}")))
                .map(|(format, _)| *format)
                .collect();
            let part = posted
                .take("part")
                .chars()
                .filter(char::is_ascii_digit)
                .collect::<String>();
            opening.open(formats, part.parse().ok(), choices::place(posted, "place"), today)?;
        }
        "back" => opening.back(),
        _ => return Err(OpeningFault::Order.into()),
    }
    Ok(())
}

fn add(opening: &mut Opening, posted: &mut Posted) -> Result<(), Refusal> {
    let entered = choices::Entered::take(posted);
    let entry = entered.entry().ok_or(Refusal::Share(TrayFault::Nothing))?;
    match (&opening.stage, &mut opening.tray) {
        (OpeningStage::Shares, Some(tray)) => tray.add(entry).map(drop).map_err(Refusal::Share),
        _ => Err(OpeningFault::Order.into()),
    }
}

/// The keys that were chosen, by State; the others get a letter, or what the organisers approved.
fn chosen_keys(posted: &mut Posted) -> BTreeMap<MemberState, PathBuf> {
    let chosen = MemberState::ALL.into_iter().map(|state| {
        let path = posted.take(&format!("to_{}", state.code()));
        (state, PathBuf::from(path.as_str()))
    });
    chosen.filter(|(_, path)| path.is_absolute()).collect()
}
