//! Why nothing is locked to what an authority handed over.

use crate::domain::Date;

/// Why a file of recipients is refused. Nothing of the file is in it, since it may be a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RecipientFault {
    /// It is too long to be one.
    #[error("it is longer than a mebibyte, which no key or certificate is")]
    TooLong,
    /// It is nothing that a package can be locked to.
    #[error(
        "it is neither a recipient of age (a line that begins with `age1`), nor an OpenPGP certificate, nor an X.509 certificate"
    )]
    Unknown,
    /// It holds a secret key.
    #[error(
        "it holds a secret key, which nobody but the authority may have: destroy this copy, and ask the authority to make a new key and to send its public part"
    )]
    Secret,
    /// A line is no recipient of age.
    #[error("line {0} is no recipient of age (`age1…` or `age1pq1…`), or is mistyped")]
    Line(usize),
    /// No line is one.
    #[error("it holds no recipient of age (a line that begins with `age1`)")]
    Empty,
    /// More recipients than any authority has.
    #[error("it holds more than 16 recipients: give those of one authority")]
    Many,
    /// Post-quantum and classic recipients stand side by side.
    #[error(
        "it mixes post-quantum recipients (`age1pq1…`) with classic ones (`age1…`), which would undo the protection of the former: give one kind"
    )]
    Mixed,
    /// The OpenPGP certificate cannot be read.
    #[error("its OpenPGP certificate is damaged or cut off: export it anew")]
    OpenPgp,
    /// There are several OpenPGP certificates.
    #[error("it holds several OpenPGP certificates: give the one of the authority alone")]
    OpenPgpSeveral,
    /// The OpenPGP certificate is revoked.
    #[error("its OpenPGP certificate is revoked: ask the authority for its present one")]
    OpenPgpRevoked,
    /// The OpenPGP certificate has expired.
    #[error("its OpenPGP certificate has expired: ask the authority to prolong it and to send it again")]
    OpenPgpExpired,
    /// No key of the OpenPGP certificate is for encrypting.
    #[error(
        "its OpenPGP certificate has no valid key for encrypting (it may be for signing only, expired or revoked): ask the authority for another"
    )]
    OpenPgpNoKey,
    /// The key is of a kind to which nothing can be encrypted so that GnuPG 2.2 reads it.
    #[error(
        "the encryption key of its OpenPGP certificate is of a kind that is not supported (RSA from 2048 bits, and elliptic curves, are): ask the authority for another"
    )]
    OpenPgpKind,
    /// The X.509 certificate cannot be read.
    #[error("its X.509 certificate is damaged or cut off: export it anew, as PEM or DER")]
    X509,
    /// There are several X.509 certificates.
    #[error("it holds several X.509 certificates: give the one of the authority alone, without its issuers")]
    X509Several,
    /// The X.509 certificate has expired.
    #[error("its X.509 certificate expired on {0}: ask the authority for its present one")]
    X509Expired(Date),
    /// The X.509 certificate is not valid yet.
    #[error("its X.509 certificate is valid from {0} on: check the date of this computer, or wait")]
    X509NotYet(Date),
    /// The X.509 certificate is not for encrypting.
    #[error(
        "its X.509 certificate is not for encrypting: its key usage holds neither key encipherment (RSA) nor key agreement (elliptic curves); ask the authority for an encryption certificate"
    )]
    X509Usage,
    /// An RSA key is too short.
    #[error(
        "the RSA key of its X.509 certificate has {0} bits, and 2048 is the least: ask the authority for a longer one (3072 or more)"
    )]
    X509Short(usize),
    /// The key is of another kind.
    #[error(
        "the key of its X.509 certificate is neither RSA (up to 8192 bits) nor on the curve P-256 or P-384: ask the authority for such a one"
    )]
    X509Kind,
}
