//! Refuses to build a program whose law is incomplete: a State without a form or a threshold, a number without a format, a field or document without
//! a place in the export.
//!
//! Reads every file of `assets/law` through the crate's own modules, so that the build and the program cannot disagree about their shape.

#![expect(clippy::print_stdout, reason = "cargo reads what a build script prints")]
#![expect(dead_code, reason = "the build uses a part of what the crate's modules offer")]

#[path = "../../src/domain/coded.rs"]
mod coded;
#[path = "../../src/domain/law/consistency.rs"]
mod consistency;
#[path = "../../src/domain/eligibility.rs"]
mod eligibility;
#[path = "../../src/domain/field.rs"]
mod field;
#[path = "../../src/domain/member_state.rs"]
mod member_state;
#[path = "../../src/domain/regime.rs"]
mod regime;
#[path = "../../src/domain/law/shape.rs"]
mod shape;
#[path = "../../src/domain/law/source.rs"]
mod source;

use eligibility::{AgeRule, Who};
use field::{DocumentKind, Field};
use member_state::MemberState;
use regime::{Dialect, Regime};
use source::{Files, Source};
use std::fs;
use std::path::Path;

/// Checks the law of both regimes, and tells cargo each sentence about what is missing: with any, cargo builds nothing.
pub fn check() {
    println!("cargo::rerun-if-changed=assets/law");
    for fault in Regime::ALL.into_iter().flat_map(faults_of) {
        println!("cargo::error=assets/law: {}", fault.replace('\n', " "));
    }
}

fn faults_of(regime: Regime) -> Vec<String> {
    let read = |name: &str| fs::read_to_string(Path::new("assets/law").join(name)).unwrap_or_default();
    let files = Files {
        regime: &read(&format!("{regime}/regime.toml")),
        forms: &read(&format!("{regime}/forms.toml")),
        member_states: &read("member-states.toml"),
        thresholds: &read("thresholds.toml"),
        postcodes: &read("postcodes.toml"),
        identifiers: &read("identifiers.toml"),
        export: &read("export.toml"),
    };
    match Source::read(&files) {
        Ok(source) => consistency::faults(&source),
        Err(fault) => vec![format!("regime {regime}: {fault}")],
    }
}
