//! The module `domain`.
