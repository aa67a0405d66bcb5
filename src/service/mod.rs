//! The use cases: what people and visitors can have done, with nothing of how they ask for it.

pub mod admission;
mod appliance;
pub mod approval;
pub mod book;
pub mod campaign;
pub mod certificates;
mod collect;
pub mod custody;
pub mod examine;
pub mod export;
pub mod forecast;
mod identity;
pub mod import;
pub mod keepers;
mod keyring;
pub mod news;
pub mod open;
pub mod package;
mod preview;
pub mod progress;
pub mod sample;
pub mod setup;
mod small_file;
pub mod statement;
mod status;
mod tend;
pub mod vault;
pub mod verify;
mod view;
pub mod wording;

pub use admission::{Proof, Reception};
pub use appliance::{Appliance, Options, UnlockError};
pub use collect::{Checked, CollectError, Draft, Objected, Objection};
pub use identity::{Identity, IdentityError};
pub use keyring::KeyError;
pub use preview::{CARD_HEIGHT, CARD_WIDTH};
pub use status::Status;
pub use view::PublicView;

pub use crate::crypto::receipt::Receipt;

use crate::domain::Date;

/// A day as files and names write it: `yyyymmdd`.
#[must_use]
pub fn day_number(date: Date) -> u32 {
    let (year, month, day) = (
        date.year().unsigned_abs(),
        date.month().unsigned_abs(),
        date.day().unsigned_abs(),
    );
    u32::from(year) * 10_000 + u32::from(month) * 100 + u32::from(day)
}

/// The day that such a number means.
fn day_of(number: u32) -> Option<Date> {
    let part = |number: u32| i16::try_from(number).ok();
    let small = |number: u32| i8::try_from(number).ok();
    Date::new(part(number / 10_000)?, small(number / 100 % 100)?, small(number % 100)?).ok()
}

#[cfg(test)]
mod tests;
