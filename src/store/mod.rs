//! The module `store`.
