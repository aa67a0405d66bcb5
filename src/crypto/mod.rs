//! The module `crypto`.
