//! The module `document`.

pub mod digits;
