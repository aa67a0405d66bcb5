//! The module `daemon`.
