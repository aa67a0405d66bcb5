//! The module `net`.
