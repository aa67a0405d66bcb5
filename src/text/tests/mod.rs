//! What the languages owe one another, and what they owe the domain.

mod agreement;
mod completeness;
mod official;
