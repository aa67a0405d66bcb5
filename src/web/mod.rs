//! The module `web`.
