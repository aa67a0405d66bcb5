//! Stories of custodians who open a collection, and of what the authorities find in their packages.

mod forge;

use std::fs;
use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use age::secrecy::SecretString;

use self::forge::{Forge, TODAY, files_under};
use super::*;
use crate::crypto::SeededEntropy;
use crate::crypto::ceremony::perform;
use crate::crypto::record::RecordName;
use crate::crypto::signing::SigningKey;
use crate::document::collection::{Fault, RowName};
use crate::domain::{Field, Language, Phase, Regime};
use crate::service::examine::ExamineError;
use crate::service::progress::Stage::{OpeningEpochs, Packaging, Sorting, Verifying};
use crate::service::verify::{PackageFault, Verified, VerifyError, verify};

const EN: Language = Language::En;

type Typed = Vec<(Field, &'static str)>;

fn dane(given: &'static str, street: &'static str) -> Typed {
    vec![
        (Field::GivenNames, given),
        (Field::FamilyNames, "Sørensen"),
        (Field::ResidenceStreet, street),
        (Field::ResidenceNumber, "12 B"),
        (Field::ResidencePostcode, "1000"),
        (Field::ResidenceCity, "København"),
        (Field::ResidenceCountry, "DK"),
        (Field::DateOfBirth, "29.02.1980"),
    ]
}

fn latvian(given: &'static str, number: &'static str) -> Typed {
    vec![
        (Field::GivenNames, given),
        (Field::FamilyNames, "Bērziņa"),
        (Field::DocumentOrNumberType, "personal_number"),
        (Field::DocumentOrNumber, number),
    ]
}

impl Forge {
    fn request(&self) -> Request {
        Request {
            collection: self.write(),
            shares: self.shares(&[2, 5, 7]),
            out: self.path("out"),
            recipients: BTreeMap::new(),
            plain: true,
            formats: Format::ALL.into(),
        }
    }

    fn open(&self) -> Result<OpeningManifest, OpenError> {
        opened(&self.request())
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path("out").join(name)).unwrap()
    }

    fn table(&self, name: &str) -> Vec<Vec<String>> {
        let text = self.text(name);
        let rows = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(text.as_bytes())
            .into_records();
        rows.map(|row| row.unwrap().iter().map(str::to_owned).collect())
            .collect()
    }
}

fn opened(request: &Request) -> Result<OpeningManifest, OpenError> {
    open(request, &mut SeededEntropy::new(b"open"), &mut |_| {})
}

fn reason_of(manifest: &OpeningManifest, state: MemberState, name: RowName) -> Option<Reason> {
    let name = RecordName::from(name).to_string();
    manifest.states[&state]
        .failures
        .iter()
        .find(|failure| failure.record == name)
        .map(|failure| failure.reason)
}

fn assert_valid(xml: &str, schema: &str) {
    let schema = format!("{}/assets/law/xsd/{schema}", env!("CARGO_MANIFEST_DIR"));
    let arguments = ["--noout", "--nonet", "--schema", &schema, "-"];
    let Ok(mut xmllint) = Command::new("xmllint")
        .args(arguments)
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
    else {
        return;
    };
    xmllint.stdin.take().unwrap().write_all(xml.as_bytes()).unwrap();
    let output = xmllint.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

//------------ What the authorities find

#[test]
fn each_member_state_gets_what_its_signatories_typed() {
    let mut forge = Forge::new(Regime::R2019);
    forge.sign(MemberState::Dk, EN, &dane("Ane", "=HYPERLINK(\"x\")"));
    forge.elapsed = 61;
    forge.sign(MemberState::Dk, Language::Lv, &dane("Bo & <Co>", "  Å-gade "));
    forge.sign(MemberState::Lv, Language::Lv, &latvian("Anna", "010190-12345"));
    let manifest = forge.open().unwrap();
    assert_eq!((manifest.total.submissions, manifest.total.packaged), (3, 3));
    let xml = forge.text("DK/statements.xml");
    assert_valid(&xml, "dialect-b.xsd");
    for part in [
        "Bo &amp; &lt;Co&gt;",
        ">  Å-gade <",
        ">29.02.1980<",
        "<forCountry>dk</forCountry>",
    ] {
        assert!(xml.contains(part), "{part}\n{xml}");
    }
    let table = forge.table("DK/statements.csv");
    assert_eq!(table.len(), 3);
    let streets: Vec<_> = table.iter().map(|row| row[2].as_str()).collect();
    assert!(
        streets.contains(&"'=HYPERLINK(\"x\")") && streets.contains(&"  Å-gade "),
        "{streets:?}"
    );
    assert_eq!(manifest.states[&MemberState::Dk].counts.neutralised_cells, 1);
    assert!(forge.text("LV/statements.xml").contains("<value>010190-12345</value>"));
    assert_eq!(manifest.states[&MemberState::Lv].directory.as_deref(), Some("LV"));
}

#[test]
fn under_the_first_regulation_each_language_has_a_document() {
    let mut forge = Forge::new(Regime::R2011);
    for (given, language) in [("Anna", Language::Lv), ("Berta", EN), ("Cilla", Language::Lv)] {
        let mut typed = latvian(given, "010190-12345");
        typed[3].1 = given;
        typed.push((Field::Nationality, "LV"));
        forge.sign(MemberState::Lv, language, &typed);
    }
    let manifest = forge.open().unwrap();
    assert_eq!(manifest.total.packaged, 3, "{manifest:?}");
    for (name, statements, title) in [
        ("LV/statements-lv.xml", 2, "Upes"),
        ("LV/statements-en.xml", 1, "Rivers"),
    ] {
        let xml = forge.text(name);
        assert_valid(&xml, "dialect-a.xsd");
        assert_eq!(xml.matches("<signature>").count(), statements);
        assert!(xml.contains(title));
    }
    assert_eq!(forge.table("LV/statements.csv").len(), 4);
}

#[test]
fn an_opening_gives_the_same_packages_again() {
    let mut forge = Forge::new(Regime::R2019);
    for given in ["Ane", "Bo", "Cleo"] {
        forge.sign(MemberState::Dk, EN, &dane(given, "Gade"));
    }
    forge.open().unwrap();
    let again = Request {
        out: forge.path("again"),
        ..forge.request()
    };
    opened(&again).unwrap();
    assert_eq!(files_under(&forge.path("out")), files_under(&forge.path("again")));
}

//------------ Who counts

#[test]
fn every_submission_is_accounted_for() {
    let mut forge = Forge::new(Regime::R2019);
    let ane: Vec<_> = (0..3)
        .map(|_| forge.sign(MemberState::Dk, EN, &dane("Ane", "Gade")))
        .collect();
    let elsewhere = forge.sign(MemberState::Dk, EN, &dane("ANE", "Anden Gade"));
    forge.sign(MemberState::Dk, EN, &dane("Bo", "Gade"));
    forge.withdraw(ane[1]);
    let torn = forge.seal(MemberState::Dk, EN, b"no statement");
    let manifest = forge.open().unwrap();
    let counts = manifest.states[&MemberState::Dk].counts;
    let sum = (
        counts.submissions,
        counts.packaged,
        counts.repeats,
        counts.alternatives,
        counts.withdrawn,
        counts.failures,
    );
    assert_eq!(sum, (6, 2, 1, 1, 1, 1));
    assert_eq!(reason_of(&manifest, MemberState::Dk, torn), Some(Reason::NotAStatement));
    let packaged = forge.table("DK/statements.csv");
    let alternatives = forge.table("DK/alternatives.csv");
    assert_eq!((packaged.len(), alternatives.len()), (3, 2));
    // The first by record name is packaged, whichever of the spellings that is.
    let first = *ane
        .iter()
        .filter(|name| **name != ane[1])
        .chain([&elsewhere])
        .min()
        .unwrap();
    let identifier = crate::document::entry::identifier(first.date, &first.hash).to_string();
    assert!(packaged.iter().any(|row| row[10] == identifier));
    assert_eq!(alternatives[1][12], identifier);
    let xml = forge.text("DK/alternatives.xml");
    assert_valid(&xml, "dialect-b.xsd");
    assert!(xml.contains(&format!("alternative to {identifier}")));
}

#[test]
fn the_same_person_counts_once_however_often_the_form_was_sent() {
    let mut forge = Forge::new(Regime::R2019);
    for _ in 0..300 {
        forge.sign(MemberState::Lv, EN, &latvian("Anna", "010190-12345"));
    }
    let manifest = forge.open().unwrap();
    assert_eq!((manifest.total.packaged, manifest.total.repeats), (1, 299));
    assert_eq!(forge.table("LV/statements.csv").len(), 2);
    assert!(!forge.path("out/LV/alternatives.xml").exists());
}

#[test]
fn the_custodians_learn_how_many_statements_came_from_suspected_networks() {
    let mut forge = Forge::new(Regime::R2019);
    for (number, suspicious) in [("010190-12345", true), ("020290-12345", false), ("030390-12345", true)] {
        forge.sign_from(MemberState::Lv, EN, &latvian("Anna", number), suspicious);
    }
    let manifest = forge.open().unwrap();
    assert_eq!((manifest.total.packaged, manifest.total.suspicious), (3, 2));
}

#[test]
fn one_name_under_two_states_is_only_remarked() {
    let mut forge = Forge::new(Regime::R2019);
    forge.sign(MemberState::Dk, EN, &dane("Ane", "Gade"));
    let mut finn = dane("Ane", "Katu");
    finn.retain(|(field, _)| *field != Field::ResidenceCountry);
    finn.push((Field::ResidenceCountry, "FI"));
    forge.sign(MemberState::Fi, EN, &finn);
    let manifest = forge.open().unwrap();
    assert_eq!((manifest.total.packaged, manifest.total.namesakes), (2, 2));
}

#[test]
fn a_state_with_nothing_but_withdrawals_has_counts_and_no_package() {
    let mut forge = Forge::new(Regime::R2019);
    let name = forge.sign(MemberState::Dk, EN, &dane("Ane", "Gade"));
    forge.withdraw(name);
    let manifest = forge.open().unwrap();
    let dane = &manifest.states[&MemberState::Dk];
    assert_eq!((dane.counts.submissions, dane.counts.withdrawn), (1, 1));
    assert!(dane.directory.is_none() && !forge.path("out/DK").exists());
}

//------------ What does not open

#[test]
fn what_does_not_open_is_named_and_stops_nothing() {
    let mut forge = Forge::new(Regime::R2019);
    forge.sign(MemberState::Dk, EN, &dane("Ane", "Gade"));
    let changed = forge.sign(MemberState::Dk, EN, &dane("Bo", "Gade"));
    forge.rows.get_mut(&changed).unwrap().sealed[20] ^= 1;
    let moved = forge.sign(MemberState::Dk, EN, &dane("Cleo", "Gade"));
    forge.rows.get_mut(&moved).unwrap().state = MemberState::Fi.number();
    let unfit = forge.sign(MemberState::Dk, EN, &latvian("Dan", "1"));
    let stateless = forge.sign(MemberState::Uk, EN, &dane("Eve", "Street"));
    let withdrawn = forge.sign(MemberState::Dk, EN, &dane("Finn", "Gade"));
    forge.tombstones.insert(withdrawn, MemberState::Dk);
    forge.elapsed = 100;
    let lost = forge.sign(MemberState::Dk, EN, &dane("Gry", "Gade"));
    let epoch = forge.rows[&lost].epoch;
    forge.epochs.remove(&epoch);
    let manifest = forge.open().unwrap();
    let expected = [
        (MemberState::Dk, changed, Reason::DoesNotOpen),
        (MemberState::Fi, moved, Reason::DoesNotOpen),
        (MemberState::Dk, unfit, Reason::NoForm),
        (MemberState::Uk, stateless, Reason::NoForm),
        (MemberState::Dk, withdrawn, Reason::Withdrawn),
        (MemberState::Dk, lost, Reason::UnknownEpoch),
    ];
    for (state, name, reason) in expected {
        assert_eq!(reason_of(&manifest, state, name), Some(reason));
    }
    assert_eq!(
        (
            manifest.total.packaged,
            manifest.total.failures,
            manifest.total.withdrawn
        ),
        (1, 6, 1)
    );
}

#[test]
fn what_the_appliance_did_not_seal_is_refused() {
    let mut forge = Forge::new(Regime::R2019);
    forge.sign(MemberState::Dk, EN, &dane("Ane", "Gade"));
    let mut bad = Vec::new();
    let owner = std::mem::replace(
        &mut forge.signing,
        SigningKey::generate(&mut SeededEntropy::new(b"stranger")),
    );
    forge.reseal(|_| {});
    bad.push((
        forge.sign(MemberState::Dk, EN, &dane("Stranger", "Gade")),
        Reason::UnsignedEpoch,
    ));
    forge.signing = owner;
    forge.reseal(|context| context.instance = [8; 16]);
    bad.push((
        forge.sign(MemberState::Dk, EN, &dane("Rehearsal", "Gade")),
        Reason::ForeignEpoch,
    ));
    forge.reseal(|context| (context.instance, context.regime) = (forge::INSTANCE, 2011));
    bad.push((
        forge.sign(MemberState::Dk, EN, &dane("Other regime", "Gade")),
        Reason::ForeignEpoch,
    ));
    forge.reseal(|context| (context.regime, context.phase) = (2019, Phase::Closed.number()));
    bad.push((
        forge.sign(MemberState::Dk, EN, &dane("Late", "Gade")),
        Reason::ForeignEpoch,
    ));
    let manifest = forge.open().unwrap();
    for (name, reason) in bad {
        assert_eq!(reason_of(&manifest, MemberState::Dk, name), Some(reason));
    }
    assert_eq!(manifest.total.packaged, 1);
}

#[test]
fn a_damaged_epoch_fails_its_own_records_only() {
    let mut forge = Forge::new(Regime::R2019);
    let lost = forge.sign(MemberState::Dk, EN, &dane("Ane", "Gade"));
    forge.elapsed = 100;
    forge.sign(MemberState::Dk, EN, &dane("Bo", "Gade"));
    let epoch = forge.rows[&lost].epoch;
    *forge.epochs.get_mut(&epoch).unwrap().last_mut().unwrap() ^= 1;
    let manifest = forge.open().unwrap();
    assert_eq!(reason_of(&manifest, MemberState::Dk, lost), Some(Reason::UnsignedEpoch));
    assert_eq!(manifest.total.packaged, 1);
}

//------------ Who may open

fn one_dane() -> Forge {
    let mut forge = Forge::new(Regime::R2019);
    forge.sign(MemberState::Dk, EN, &dane("Ane", "Gade"));
    forge
}

/// Opens in vain, and makes sure that nothing was left behind.
fn refused(forge: &Forge, request: &Request) -> OpenError {
    let error = opened(request).unwrap_err();
    assert!(!request.out.exists() && !forge.path(".out.half-written").exists());
    error
}

#[test]
fn two_shares_open_nothing() {
    let forge = one_dane();
    let request = Request {
        shares: forge.shares(&[1, 2]),
        ..forge.request()
    };
    let error = refused(&forge, &request);
    assert!(matches!(
        error,
        OpenError::TooFewShares {
            given: 2,
            quorum: 3,
            ..
        }
    ));
    assert!(
        error
            .to_string()
            .ends_with("opens with 3 shares and 2 were given: add those of more custodians, each with --share")
    );
}

#[test]
fn a_share_that_does_not_belong_is_named_with_its_file() {
    let forge = one_dane();
    let other = perform(7, 3, "2026-01-11", &mut SeededEntropy::new(b"other")).unwrap();
    let good = forge.shares(&[1, 2]);
    let with = |bytes: &[u8]| Request {
        shares: [&good[..], &[forge.put("third.txt", bytes)]].concat(),
        ..forge.request()
    };
    let of = |request: Request| refused(&forge, &request);
    let foreign = of(with(other.shares[2].to_text().as_bytes()));
    assert!(
        matches!(&foreign, OpenError::ForeignShare { number: 3, file, .. } if file.ends_with("third.txt")),
        "{foreign}"
    );
    let twice = of(with(forge.ceremony.shares[1].to_text().as_bytes()));
    assert!(
        matches!(&twice, OpenError::RepeatedShare { number: 2, file } if file.ends_with("third.txt")),
        "{twice}"
    );
    let damaged = of(with(
        forge.ceremony.shares[2]
            .to_text()
            .replace("share: 3", "share: 4")
            .as_bytes(),
    ));
    assert!(
        matches!(&damaged, OpenError::Share { file, .. } if file.ends_with("third.txt")),
        "{damaged}"
    );
    assert!(matches!(of(with(b"\xff\xfe\0")), OpenError::Share { .. }));
    let missing = Request {
        shares: vec![forge.path("nowhere.txt")],
        ..forge.request()
    };
    assert!(matches!(of(missing), OpenError::Read { .. }));
}

#[test]
fn a_collection_cut_off_anywhere_is_refused() {
    let forge = one_dane();
    let request = forge.request();
    let bytes = fs::read(&request.collection).unwrap();
    for length in (0..bytes.len()).step_by(97).chain([bytes.len() - 1]) {
        forge.put("rivers.cista", &bytes[..length]);
        let error = refused(&forge, &request);
        let half = matches!(&error, OpenError::Collection(ExamineError::Collection(inner)) if matches!(inner.fault, Fault::HalfWritten { .. }));
        assert!(
            half && error.to_string().contains("is half-written"),
            "{length}: {error}"
        );
    }
}

#[test]
fn a_collection_that_the_appliance_did_not_sign_is_refused() {
    let forge = one_dane();
    let request = forge.request();
    let stranger = SigningKey::generate(&mut SeededEntropy::new(b"stranger"));
    forge.write_signed(|digest| stranger.sign("cista 2026-11 collection manifest", digest));
    assert!(matches!(
        refused(&forge, &request),
        OpenError::Collection(ExamineError::Signature { .. })
    ));
    forge.write_signed(|digest| forge.signing.sign("another purpose", digest));
    assert!(matches!(
        refused(&forge, &request),
        OpenError::Collection(ExamineError::Signature { .. })
    ));
}

#[test]
fn packages_never_go_where_something_is_already() {
    let forge = one_dane();
    let request = forge.request();
    fs::create_dir(&request.out).unwrap();
    forge.put("out/mine.txt", b"mine");
    assert!(matches!(opened(&request), Err(OpenError::NotEmpty { .. })));
    assert_eq!(files_under(&request.out).len(), 1);
}

//------------ How packages travel

#[test]
fn without_plain_nothing_typed_reaches_the_disk() {
    let mut forge = one_dane();
    forge.sign(MemberState::Lv, EN, &latvian("Anna", "010190-12345"));
    let manifest = opened(&Request {
        plain: false,
        ..forge.request()
    })
    .unwrap();
    let files = files_under(&forge.path("out"));
    let names: Vec<_> = files.keys().map(String::as_str).collect();
    let expected = [
        "DK-ECI-2026-000042-statements.zip.age",
        "LV-ECI-2026-000042-statements.zip.age",
        "letters/DK-letter.txt",
        "letters/LV-letter.txt",
        "manifest.json",
    ];
    assert_eq!(names, expected);
    for (name, bytes) in &files {
        for typed in ["Ane", "Sørensen", "Gade", "Anna", "010190-12345"] {
            assert!(
                !bytes.windows(typed.len()).any(|window| window == typed.as_bytes()),
                "{typed} in {name}"
            );
        }
    }
    assert_eq!(
        manifest.states[&MemberState::Lv].letter.as_deref(),
        Some("letters/LV-letter.txt")
    );
}

fn decrypted(file: &[u8], identity: &dyn age::Identity) -> Vec<u8> {
    let mut bytes = Vec::new();
    let decryptor = age::Decryptor::new(file).unwrap();
    decryptor
        .decrypt(std::iter::once(identity))
        .unwrap()
        .read_to_end(&mut bytes)
        .unwrap();
    bytes
}

#[test]
fn the_letter_opens_the_package() {
    let forge = one_dane();
    opened(&Request {
        plain: false,
        ..forge.request()
    })
    .unwrap();
    let letter = forge.text("letters/DK-letter.txt");
    let passphrase = letter
        .lines()
        .find_map(|line| line.strip_prefix("Passphrase     "))
        .unwrap();
    let file = fs::read(forge.path("out/DK-ECI-2026-000042-statements.zip.age")).unwrap();
    let archive = decrypted(&file, &age::scrypt::Identity::new(SecretString::from(passphrase)));
    let path = forge.put("statements.zip", &archive);
    let Verified::Package(package) = verify(&path, &mut |_| {}).unwrap() else {
        panic!("it is a package")
    };
    assert_eq!((package.state, package.counts.packaged), (MemberState::Dk, 1));
    let mut xml = String::new();
    let mut unpacked = zip::ZipArchive::new(Cursor::new(archive)).unwrap();
    unpacked
        .by_name("statements.xml")
        .unwrap()
        .read_to_string(&mut xml)
        .unwrap();
    assert!(xml.contains("Sørensen"));
}

#[test]
fn an_authority_with_a_key_needs_no_letter() {
    let forge = one_dane();
    let authority = age::x25519::Identity::generate();
    let recipients = [(
        MemberState::Dk,
        forge.put("dk.txt", authority.to_public().to_string().as_bytes()),
    )]
    .into();
    let request = Request {
        plain: false,
        recipients,
        ..forge.request()
    };
    let manifest = opened(&request).unwrap();
    assert_eq!(manifest.states[&MemberState::Dk].letter, None);
    assert!(!forge.path("out/letters").exists());
    let file = fs::read(forge.path("out/DK-ECI-2026-000042-statements.zip.age")).unwrap();
    assert!(decrypted(&file, &authority).starts_with(b"PK"));
    let bad = Request {
        recipients: [(MemberState::Dk, forge.put("bad.txt", b"ssh-rsa"))].into(),
        ..forge.request()
    };
    let error = opened(&Request {
        out: forge.path("elsewhere"),
        ..bad
    })
    .unwrap_err()
    .to_string();
    assert!(
        error.contains("bad.txt (for DK): line 1 is no age recipient"),
        "{error}"
    );
}

//------------ What verify says of it

#[test]
fn what_was_written_verifies_and_what_was_changed_does_not() {
    let mut forge = one_dane();
    forge.sign(MemberState::Lv, EN, &latvian("Anna", "010190-12345"));
    forge.open().unwrap();
    let (out, dk) = (forge.path("out"), forge.path("out/DK"));
    let verified = |path: &Path| verify(path, &mut |_| {});
    assert!(matches!(verified(&forge.path("rivers.cista")).unwrap(), Verified::Collection(facts) if facts.quorum == 3));
    assert!(matches!(verified(&out).unwrap(), Verified::Opening(manifest) if manifest.total.packaged == 2));
    assert!(matches!(verified(&dk).unwrap(), Verified::Package(manifest) if manifest.files.len() == 2));
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
    assert!(matches!(fault(&forge.path("out/LV")), PackageFault::Counts));
    forge.put(
        "out/LV/manifest.json",
        text.replace("statements.xml", "../DK/x.xml").as_bytes(),
    );
    assert!(matches!(fault(&forge.path("out/LV")), PackageFault::Manifest));
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

//------------ What was released still opens

/// Collection and packages of format 1 as they were written once, for readers in other languages and for us.
#[test]
fn a_collection_of_the_first_format_still_gives_the_packages_that_it_gave() {
    let frozen = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/collection-1");
    let out = tempfile::tempdir().unwrap();
    let request = Request {
        collection: frozen.join("rivers.cista"),
        shares: ["share-2.txt", "share-5.txt", "share-7.txt"]
            .map(|name| frozen.join(name))
            .to_vec(),
        out: out.path().join("opened"),
        recipients: BTreeMap::new(),
        plain: true,
        formats: Format::ALL.into(),
    };
    opened(&request).unwrap();
    // The version of the software that opened it may have changed since.
    let comparable = |bytes: Vec<u8>| {
        let text = String::from_utf8(bytes).unwrap();
        text.lines()
            .filter(|line| !line.contains("\"software\""))
            .collect::<Vec<_>>()
            .join("\n")
    };
    let files = |directory| {
        files_under(directory)
            .into_iter()
            .map(|(name, bytes)| (name, comparable(bytes)))
            .collect()
    };
    let (now, then): (BTreeMap<_, _>, BTreeMap<_, _>) = (files(&request.out), files(&frozen.join("opened")));
    assert_eq!(now, then);
}
