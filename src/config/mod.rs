//! The module `config`.
