//! What `verify` says of it.

use std::path::Path;

use super::custodians::one_dane;
use super::forge::TODAY;
use super::*;
use crate::service::progress::Stage::{OpeningEpochs, Packaging, Sorting, Verifying};
use crate::service::verify::{PackageFault, Verified, VerifyError, verify};

#[test]
fn what_was_written_verifies_and_what_was_changed_does_not() {
    let mut forge = one_dane();
    forge.sign(MemberState::Lv, EN, &latvian("Anna", "010190-12345"));
    forge.open().unwrap();
    let (out, dk) = (forge.path("out"), forge.path("out/DK"));
    let verified = |path: &Path| verify(path, &mut |_| {});
    assert!(matches!(verified(&forge.path("rivers.cista")).unwrap(), Verified::Collection(facts) if facts.quorum == 3));
    assert!(matches!(verified(&out).unwrap(), Verified::Opening(manifest) if manifest.total.packaged == 2));
    assert!(matches!(verified(&dk).unwrap(), Verified::Package(manifest) if manifest.files.len() == 3));
    let fault = |path: &Path| match verified(path) {
        Err(VerifyError::Package { fault, .. }) => fault,
        other => panic!("{other:?}"),
    };
    let table = forge.text("DK/statements.csv");
    forge.put("out/DK/statements.csv", table.replace("Ane", "Ana").as_bytes());
    assert!(matches!(fault(&dk), PackageFault::Changed(name) if name == "statements.csv"));
    assert!(matches!(fault(&out), PackageFault::Changed(_)));
    forge.put("out/DK/statements.csv", table.as_bytes());
    forge.put("out/DK/extra", b"");
    assert!(matches!(fault(&dk), PackageFault::Unlisted(name) if name == "extra"));
    fs::remove_file(forge.path("out/DK/extra")).unwrap();
    fs::remove_file(forge.path("out/DK/statements.xml")).unwrap();
    assert!(matches!(fault(&dk), PackageFault::Missing(name) if name == "statements.xml"));
    let text = forge.text("LV/manifest.json");
    forge.put(
        "out/LV/manifest.json",
        text.replace("\"packaged\": 1", "\"packaged\": 2").as_bytes(),
    );
    assert!(matches!(fault(&forge.path("out/LV")), PackageFault::Signature));
    forge.put(
        "out/LV/manifest.json",
        text.replace("statements.xml", "../DK/x.xml").as_bytes(),
    );
    assert!(matches!(fault(&forge.path("out/LV")), PackageFault::Signature));
    let signature = forge.text("LV/manifest.sig");
    forge.put("out/LV/manifest.json", text.as_bytes());
    assert!(verified(&forge.path("out/LV")).is_ok());
    for changed in [
        String::new(),
        signature.replace("key: ", "key: 0"),
        forge.text("DK/manifest.sig"),
    ] {
        forge.put("out/LV/manifest.sig", changed.as_bytes());
        assert!(
            matches!(fault(&forge.path("out/LV")), PackageFault::Signature),
            "{changed}"
        );
    }
}

#[test]
fn progress_is_told_stage_by_stage() {
    let mut stages = Vec::new();
    let forge = one_dane();
    let mut told = |progress: crate::service::progress::Progress| {
        if stages.last() != Some(&progress.stage) {
            stages.push(progress.stage);
        }
    };
    open(&forge.request(), &mut SeededEntropy::new(b"open"), &mut told).unwrap();
    assert_eq!(stages, [Verifying, OpeningEpochs, Sorting, Packaging(MemberState::Dk)]);
    assert_eq!(forge.rows.keys().next().unwrap().date, TODAY);
}
