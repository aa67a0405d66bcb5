//! The module `document`.
