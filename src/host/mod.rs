//! The module `host`.
