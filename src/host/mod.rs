//! What the machine is and does for us: its clock, its files, its disks, its memory.
//!
//! Everything that differs from one machine to the next is asked here, so that the layers above can be tested without it. Nothing here knows what a
//! file is for.

pub mod clock;
pub mod disk;
pub mod files;
pub mod isolation;
pub mod media;
pub mod memory;
