//! Bytes out of values, and values out of bytes: the files that Cista exchanges with the world.
//!
//! Every format here streams where it can grow, bounds what it reads, and is drawn in `src/manual/formats.md`. Nothing here opens a file, holds a key
//! or decides who receives what: that is `service`.

pub mod card;
mod chance;
pub mod collection;
pub mod csv;
pub mod dialect;
pub mod digits;
pub mod entry;
pub mod lock;
pub mod news;
pub mod paper;
pub mod pdf;
pub mod qr;
pub mod register;
pub mod sheet;
pub mod speech;
pub mod statements;
pub mod xml;
pub mod zip;

#[cfg(test)]
pub(crate) mod samples;
