//! Cista collects statements of support for a citizens' initiative on one server, sealed so that nobody there can read them, and gives each
//! Member State's authority its own.
//!
//! The modules below stand in the order in which data flows; each may name only those above it (`src/manual/architecture.md`, held by
//! `tests/layers.rs`).

#![deny(missing_docs)]

pub mod domain;

pub mod crypto;

pub mod config;
pub mod document;
pub mod host;
pub mod store;
pub mod text;

pub mod service;

pub mod control;
pub mod net;
pub mod web;

pub mod daemon;

pub mod cli;
