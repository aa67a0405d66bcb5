//! What the law and the initiative are made of: pure values and rules, without input, output or a clock of their own.
//!
//! Law is data: `assets/law` holds it, [`Law`] reads it, and nothing in this module knows a State by name except through that data and the
//! arithmetic of check digits. Sentences for people are not here; what a visitor must be told is a key, and `text` has its words.

pub mod canonical;
pub mod export;

mod check_digit;
mod clock;
mod coded;
mod country;
mod date;
mod eligibility;
mod email;
mod field;
mod findings;
mod folding;
mod form;
mod initiative;
mod language;
mod law;
mod member_state;
mod number;
mod particulars;
mod period;
mod phase;
mod postcode;
mod readable;
mod regime;
mod reserve;
mod rich_text;
mod sampling;
mod tally;

pub use clock::{Clock, FixedClock, legal_date};
pub use country::Country;
pub use date::parse_date;
pub use eligibility::{AgeRule, Who};
pub use email::EmailAddress;
pub use field::{DocumentKind, Field};
pub use findings::{Findings, Rejection, Warning};
pub use form::{Document, Form};
pub use initiative::{Contact, Initiative, LanguageVersion, LegalEntity, Role};
pub use jiff::civil::Date;
pub use language::Language;
pub use law::Law;
pub use member_state::MemberState;
pub use particulars::Particulars;
pub use period::Period;
pub use phase::Phase;
pub use readable::{is_blank, is_hidden};
pub use regime::Regime;
pub use reserve::{RESERVE_PERCENT, with_reserve};
pub use rich_text::{NotRichText, RichText};
pub use sampling::{Estimate, Sample};
pub use tally::Tally;
