//! Why a deed is not done.

use crate::crypto::rehearsal::RehearsalFault;
use crate::document::lock::RecipientFault;
use crate::domain::MemberState;
use crate::service::approval::ApprovalError;
use crate::store::{Refusal, StoreError};

/// Why a deed is not done; then nothing changed, but that an act may wait for approval.
#[derive(Debug, thiserror::Error)]
pub enum DeedError {
    /// The instance is locked.
    #[error("the instance is locked: unlock it first, with `cista unlock`")]
    Locked,
    /// The store cannot be read.
    #[error("the store cannot be read: see the log of the instance")]
    Reading(#[from] StoreError),
    /// The store cannot be written.
    #[error("the store cannot be written: see the log of the instance")]
    Writing(#[from] Refusal),
    /// Two organisers must approve, and did not.
    #[error(transparent)]
    NotApproved(#[from] ApprovalError),
    /// A card is none.
    #[error("this is not an organiser's card, or it was changed: give the file that ends in .card")]
    Card,
    /// The organiser, or the key, is registered already.
    #[error("{name} is registered already, or another organiser has this key: see `cista organiser list`")]
    OrganiserKnown {
        /// The name on the card.
        name: String,
    },
    /// There is no such organiser.
    #[error("no organiser has this name: see `cista organiser list`")]
    NoSuchOrganiser,
    /// Nobody could approve anything any more.
    #[error("two organisers must stay, or nothing could be approved any more: register another one first")]
    LastTwo,
    /// There are as many organisers as there may be.
    #[error(
        "there are {} organisers, and more there cannot be: remove one first",
        super::organiser::MOST
    )]
    TooManyOrganisers,
    /// What the authority gave is no key.
    #[error("the file of the authority is not taken: {0}")]
    Recipient(#[from] RecipientFault),
    /// What the authority gave is longer than a collection can carry for each State.
    #[error(
        "the file of the authority has more than 128 KiB: ask for the key without what others signed about it (of GnuPG: `gpg --export --export-options export-minimal`)"
    )]
    RecipientTooLong,
    /// The thumbprint is not that of the key.
    #[error(
        "the thumbprint that was read out is not that of this file, which is {found}: do not use the file; ask the authority over the second channel which key is theirs"
    )]
    OtherThumbprint {
        /// The file's thumbprint.
        found: String,
    },
    /// How the key was confirmed is not said.
    #[error("say in one line how the thumbprint was confirmed: who was spoken to, over which channel, on which day")]
    NoChannel,
    /// There is no approved key of this State.
    #[error("no key of the authority of {} is approved: see `cista recipient list`", .0.code())]
    NoSuchRecipient(MemberState),
    /// The record is none.
    #[error("the committee's file was changed or is incomplete: copy it again from the key ceremony")]
    Record,
    /// The record is known.
    #[error("this record of the committee is known already: see `cista generation list`")]
    RecordKnown,
    /// There are as many records as there may be.
    #[error(
        "the instance has {} records of the committee, and more there cannot be",
        super::generation::MOST
    )]
    TooManyRecords,
    /// Another generation is next.
    #[error(
        "the record is of generation {found}, and the next one is {next}: hold the ceremony with `cista ceremony --generation {next}`"
    )]
    OtherGeneration {
        /// What the record says.
        found: u32,
        /// What it should say.
        next: u32,
    },
    /// The record names a generation that there is, and does not renew it.
    #[error("the record is of generation {generation}, and does not renew its shares: it is of another ceremony")]
    NotARenewal {
        /// The generation.
        generation: u32,
    },
    /// A rehearsal does not succeed.
    #[error(transparent)]
    Rehearsal(#[from] RehearsalFault),
    /// No rehearsal waits for an answer.
    #[error("no rehearsal waits for an answer: begin one with `cista rehearsal begin`")]
    NoRehearsal,
    /// The answer is of another rehearsal.
    #[error("the answer is of another rehearsal than the last one that was begun: take that one's file to the shares")]
    OtherRehearsal,
    /// The answer is wrong.
    #[error("the answer is not what was sealed: begin another rehearsal, and find out where its file was changed")]
    WrongAnswer,
    /// There is no such share.
    #[error("there is no such share: see `cista custody list`")]
    NoSuchShare,
    /// The share was called in.
    #[error("this share was called in, so that its custodian cannot have it: look at its number")]
    CalledIn,
    /// The day has not come.
    #[error("the day has not come yet: give the day on which it happened")]
    Early,
}
