//! The module `text`.
