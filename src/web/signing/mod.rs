//! Signing: the page with the initiative and its form, and what happens when the form comes back.
//!
//! The way of a statement through this directory: [`page`] shows the form, [`attempt`] reads what was sent, [`support`] has it judged and recorded,
//! and answers with [`page`] again when a person has to look once more. Nothing typed is kept anywhere but in the request.

mod attempt;
mod chooser;
mod count;
mod eligibility;
mod fields;
pub(super) mod forget;
mod initiative;
mod issues;
pub(super) mod page;
mod proof;
#[cfg(test)]
mod sample;
mod statement;
pub(super) mod support;

#[cfg(test)]
pub(super) use sample::{again, fresh};
