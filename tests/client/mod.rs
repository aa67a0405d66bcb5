//! A scripted signatory, for tests and for the load driver.
//!
//! It knows what a stranger can know: the names of the interface (fields, routes, commands, the ready file) and the law's own forms. It uses nothing
//! of the crate, so that a mistake in the crate cannot hide by being made twice.

pub mod answer;
pub mod chance;
pub mod connection;
pub mod demo;
pub mod ear;
pub mod export_keys;
pub mod form;
pub mod forms;
pub mod names;
pub mod numbers;
pub mod packages;
pub mod people;
pub mod site;
pub mod vault;
pub mod visitor;
