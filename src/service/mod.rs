//! The module `service`.
