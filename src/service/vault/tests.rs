//! The vault as its pages use it: every step in its order, and what is refused on the way.

use std::fs;
use std::path::Path;

use jiff::civil::date;
use tempfile::TempDir;

use super::*;
use crate::crypto::SeededEntropy;
use crate::crypto::ceremony::{Ceremony, perform};
use crate::crypto::share::ShareFault;
use crate::domain::{FixedClock, Language};
use crate::text::Texts;

fn entropy() -> SeededEntropy {
    SeededEntropy::new(b"vault")
}

fn people(count: u8) -> Vec<Custodian> {
    let names = (1..=count).map(|number| Custodian {
        name: format!("Custodian {number}"),
        language: Language::Fi,
    });
    names.collect()
}

/// A ceremony at the point where shares are handed over.
fn handing(place: &Path, shares: u8, quorum: u8) -> KeySitting {
    let mut sitting = KeySitting::begin(Purpose::Ceremony, place);
    sitting.prepared(None).unwrap();
    sitting
        .number(Numbers { shares, quorum }, Some(place.to_owned()), true)
        .unwrap();
    sitting.name(people(shares)).unwrap();
    sitting.make(date(2026, 11, 22), &mut entropy()).unwrap();
    sitting
}

/// One custodian's turn, with whatever the custodian wants besides the sheet; gives the groups of the sheet.
fn take_turn(sitting: &mut KeySitting, texts: &Texts, decision: Decision<'_>) -> Vec<String> {
    let turn = sitting.turn().unwrap();
    turn.printed(&mut entropy()).unwrap();
    let groups = turn.share.to_groups().to_vec();
    let [one, two] = turn.asked.map(|group| groups[group - 1].to_lowercase());
    turn.prove([&one, &two]).unwrap();
    turn.decide(decision, &mut entropy()).unwrap();
    sitting.handed_over(texts, Language::En).unwrap();
    groups
}

//------------ The ceremony

#[test]
fn a_ceremony_leaves_its_public_file_and_nothing_that_nobody_asked_for() {
    let place = tempfile::tempdir().unwrap();
    let texts = Texts::load_for_desk();
    let mut sitting = handing(place.path(), 3, 2);
    assert_eq!(sitting.step(), (5, 7));
    let sheets: Vec<String> = (0..3)
        .map(|_| take_turn(&mut sitting, &texts, Decision::SheetOnly).join(" "))
        .collect();
    let KeyStage::Public(ended) = &sitting.stage else {
        panic!("the public file comes last")
    };
    let record = fs::read(&ended.public_file).unwrap();
    for (number, sheet) in (1..).zip(&sheets) {
        let checked = check(&record, Entry::Groups(sheet)).unwrap();
        assert_eq!((checked.number, checked.shares), (number, 3));
    }
    sitting.end().unwrap();
    let mut left: Vec<String> = fs::read_dir(place.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    left.sort();
    assert_eq!(left, ["committee.json", "committee.pdf"]);
}

#[test]
fn a_broken_off_ceremony_leaves_a_note_and_no_public_file() {
    let place = tempfile::tempdir().unwrap();
    let texts = Texts::load_for_desk();
    let mut sitting = handing(place.path(), 3, 2);
    take_turn(&mut sitting, &texts, Decision::SheetOnly);
    drop(sitting);
    assert!(!place.path().join("committee.json").exists());
    let vault = vault(&place);
    let note = vault.enter().interrupted.clone().unwrap();
    assert_eq!((note.shares, note.quorum, note.handed_over), (3, 2, vec![1]));
}

#[test]
fn no_step_comes_before_its_time() {
    let place = tempfile::tempdir().unwrap();
    let texts = Texts::load_for_desk();
    let mut sitting = KeySitting::begin(Purpose::Ceremony, place.path());
    let numbers = Numbers { shares: 3, quorum: 2 };
    assert_eq!(
        sitting.number(numbers, Some(place.path().to_owned()), false),
        Err(KeyFault::Order)
    );
    assert_eq!(sitting.name(people(3)), Err(KeyFault::Order));
    assert_eq!(sitting.make(date(2026, 11, 22), &mut entropy()), Err(KeyFault::Order));
    assert_eq!(sitting.handed_over(&texts, Language::En), Err(KeyFault::Order));
    assert_eq!(sitting.gathered(), Err(KeyFault::Order));
    assert_eq!(sitting.end(), Err(KeyFault::Order));
    assert_eq!(sitting.back(), Err(KeyFault::Order));
    let mut sitting = handing(place.path(), 3, 2);
    assert_eq!(sitting.handed_over(&texts, Language::En), Err(KeyFault::Order));
    assert_eq!(sitting.back(), Err(KeyFault::Order), "what is made is not taken back");
    let turn = sitting.turn().unwrap();
    assert_eq!(turn.prove(["", ""]), Err(KeyFault::Order));
    assert_eq!(turn.decide(Decision::SheetOnly, &mut entropy()), Err(KeyFault::Order));
}

#[test]
fn numbers_that_lose_everything_with_one_share_are_accepted_knowingly_or_not() {
    let place = tempfile::tempdir().unwrap();
    let here = || Some(place.path().to_owned());
    let mut sitting = KeySitting::begin(Purpose::Ceremony, place.path());
    sitting.prepared(None).unwrap();
    for (shares, quorum) in [(0, 0), (1, 1), (3, 4), (16, 3), (7, 1)] {
        let numbers = Numbers { shares, quorum };
        assert_eq!(sitting.number(numbers, here(), true), Err(KeyFault::Numbers));
    }
    let all = Numbers { shares: 3, quorum: 3 };
    assert_eq!(sitting.number(all, here(), false), Err(KeyFault::Fragile));
    assert_eq!(sitting.number(all, None, true), Err(KeyFault::Place));
    assert_eq!(sitting.number(all, here(), true), Ok(()));
    let mut nameless = people(3);
    nameless[1].name = "  ".to_owned();
    assert_eq!(sitting.name(nameless), Err(KeyFault::Names));
}

#[test]
fn a_sheet_that_cannot_be_read_is_noticed() {
    let place = tempfile::tempdir().unwrap();
    let mut sitting = handing(place.path(), 3, 2);
    let turn = sitting.turn().unwrap();
    turn.printed(&mut entropy()).unwrap();
    let groups = turn.share.to_groups();
    let [first, second] = turn.asked;
    assert!(first < second);
    assert_eq!(turn.prove([&groups[first - 1], ""]), Err(KeyFault::Group(second)));
    assert_eq!(
        turn.prove([&groups[second - 1], &groups[second - 1]]),
        Err(KeyFault::Group(first))
    );
    assert_eq!(turn.part, Part::Prove);
}

#[test]
fn a_passphrase_is_long_and_typed_twice_and_opens_the_file() {
    let place = tempfile::tempdir().unwrap();
    let mut sitting = handing(place.path(), 3, 2);
    let KeyStage::Handing(made) = &sitting.stage else {
        panic!()
    };
    let record = made.record.clone();
    let turn = sitting.turn().unwrap();
    turn.part = Part::File;
    let locked = |passphrase, again| Decision::Locked {
        place: place.path(),
        passphrase,
        again,
    };
    assert_eq!(
        turn.decide(locked("short", "short"), &mut entropy()),
        Err(KeyFault::Short)
    );
    let words = "correct horse battery";
    assert_eq!(
        turn.decide(locked(words, "correct horse"), &mut entropy()),
        Err(KeyFault::Differs)
    );
    turn.decide(locked(words, words), &mut entropy()).unwrap();
    let file = fs::read(place.path().join("share-1.txt")).unwrap();
    let tray = Tray::new(vec![record]);
    let given = |passphrase| {
        tray.look(Entry::File {
            bytes: &file,
            passphrase,
        })
        .map(|share| share.number)
    };
    assert_eq!(given(""), Err(TrayFault::Share(ShareFault::Locked)));
    assert_eq!(
        given("correct horse batterz"),
        Err(TrayFault::Share(ShareFault::Passphrase))
    );
    assert_eq!(given(words), Ok(1));
}

#[test]
fn renewed_shares_open_and_the_old_ones_do_not_mix_with_them() {
    let place = tempfile::tempdir().unwrap();
    let texts = Texts::load_for_desk();
    let Ceremony { record, shares } = perform(3, 2, "2026-01-01", &mut entropy()).unwrap();
    let mut sitting = KeySitting::begin(Purpose::Renewal, place.path());
    assert_eq!(sitting.prepared(Some(b"{}")), Err(KeyFault::Record));
    sitting.prepared(Some(record.to_json().as_bytes())).unwrap();
    assert_eq!(sitting.gathered(), Err(KeyFault::Shares));
    let tray = sitting.tray.as_mut().unwrap();
    tray.add(Entry::Code(&shares[2].to_qr())).unwrap();
    tray.add(Entry::Groups(&shares[0].to_groups().join(" "))).unwrap();
    sitting.gathered().unwrap();
    sitting
        .number(Numbers { shares: 4, quorum: 3 }, Some(place.path().to_owned()), false)
        .unwrap();
    sitting.name(people(4)).unwrap();
    sitting
        .make(date(2026, 11, 22), &mut SeededEntropy::new(b"renewal"))
        .unwrap();
    let sheets: Vec<String> = (0..4)
        .map(|_| take_turn(&mut sitting, &texts, Decision::SheetOnly).join(""))
        .collect();
    let KeyStage::Public(ended) = &sitting.stage else {
        panic!()
    };
    assert_eq!(ended.record.thumbprint(), record.thumbprint(), "the key is the same");
    let mut tray = Tray::new(vec![record, ended.record.clone()]);
    tray.add(Entry::Groups(&sheets[0])).unwrap();
    tray.add(Entry::Code(&shares[0].to_qr())).unwrap();
    assert_eq!(tray.missing(), 1, "one of the old set, or two of the new");
    tray.add(Entry::Code(&shares[1].to_qr())).unwrap();
    assert_eq!(tray.missing(), 0);
}

//------------ The tray

#[test]
fn each_share_is_looked_at_alone() {
    let one = perform(3, 2, "2026-01-01", &mut SeededEntropy::new(b"one")).unwrap();
    let two = perform(3, 2, "2026-01-01", &mut SeededEntropy::new(b"two")).unwrap();
    let mut tray = Tray::new(vec![one.record]);
    let text = one.shares[0].to_text();
    let file = |bytes| Entry::File { bytes, passphrase: "" };
    assert_eq!(tray.add(file(text.as_bytes())), Ok(1));
    assert_eq!(
        tray.add(Entry::Code(&one.shares[0].to_qr())),
        Err(TrayFault::Repeated(1))
    );
    assert_eq!(tray.add(Entry::Code(&two.shares[1].to_qr())), Err(TrayFault::Foreign));
    assert_eq!(
        tray.add(Entry::Groups(&two.shares[1].to_groups().join(" "))),
        Err(TrayFault::Foreign)
    );
    assert_eq!(tray.add(file(&[b'x'; 5000])), Err(TrayFault::Large));
    assert_eq!(tray.add(file(b"hello")), Err(TrayFault::Share(ShareFault::NotAShare)));
    let mut groups = one.shares[1].to_groups().to_vec();
    let other = if groups[6].starts_with('7') { "8" } else { "7" };
    groups[6].replace_range(..1, other);
    let fault = tray.add(Entry::Groups(&groups.join("-"))).unwrap_err();
    assert_eq!(
        (fault.facts().key, fault.facts().groups),
        ("vault-share-groups", vec![7])
    );
    groups.truncate(5);
    let facts = tray.add(Entry::Groups(&groups[..5].join("-"))).unwrap_err().facts();
    assert!(["vault-share-length", "vault-share-groups"].contains(&facts.key));
    assert_eq!((tray.numbers(), tray.count()), (vec![1], (1, 2)));
}

#[test]
fn a_share_that_was_cut_off_or_flipped_is_refused_and_breaks_nothing() {
    let Ceremony { record, shares } = perform(3, 2, "2026-01-01", &mut entropy()).unwrap();
    let mut tray = Tray::new(vec![record]);
    let text = shares[0].to_text();
    for end in 0..text.len() - 1 {
        let bytes = &text.as_bytes()[..end];
        assert!(tray.add(Entry::File { bytes, passphrase: "" }).is_err(), "{end}");
    }
    for place in 0..text.len() {
        let mut bytes = text.as_bytes().to_vec();
        bytes[place] ^= 1 << (place % 7);
        let taken = tray.add(Entry::File {
            bytes: &bytes,
            passphrase: "",
        });
        // A changed letter case or line end leaves the same share; nothing else passes.
        assert!(matches!(taken, Ok(1) | Err(_)));
    }
    assert!(tray.numbers().iter().all(|number| *number == 1));
}

//------------ The room

fn vault(place: &TempDir) -> Vault {
    let clock = Box::new(FixedClock("2026-11-22T10:00:00Z".parse().unwrap()));
    Vault::new(
        place.path().to_owned(),
        Surroundings::default(),
        clock,
        Box::new(entropy()),
    )
}

/// A clock that is set by hand.
struct Hands(std::sync::Arc<std::sync::Mutex<jiff::Timestamp>>);

impl Clock for Hands {
    fn now(&self) -> jiff::Timestamp {
        *self.0.lock().unwrap()
    }
}

#[test]
fn what_nobody_attends_is_wiped_after_an_hour() {
    let place = tempfile::tempdir().unwrap();
    let start: jiff::Timestamp = "2026-11-22T10:00:00Z".parse().unwrap();
    let now = std::sync::Arc::new(std::sync::Mutex::new(start));
    let hands = Box::new(Hands(std::sync::Arc::clone(&now)));
    let vault = Vault::new(
        place.path().to_owned(),
        Surroundings::default(),
        hands,
        Box::new(entropy()),
    );
    vault.enter().sitting = Some(Sitting::Keys(Box::new(handing(place.path(), 3, 2))));
    *now.lock().unwrap() = start + jiff::SignedDuration::from_mins(59);
    assert!(!vault.tend());
    drop(vault.enter());
    *now.lock().unwrap() = start + jiff::SignedDuration::from_mins(118);
    assert!(!vault.tend(), "whoever does something has another hour");
    *now.lock().unwrap() = start + jiff::SignedDuration::from_mins(120);
    assert!(vault.tend());
    assert!(vault.look().sitting.is_none());
    assert!(
        vault.look().interrupted.is_some(),
        "and the note says that a ceremony was broken off"
    );
}

#[test]
fn files_are_known_by_what_they_hold() {
    let place = tempfile::tempdir().unwrap();
    let Ceremony { record, shares } = perform(3, 2, "2026-01-01", &mut entropy()).unwrap();
    let write = |name: &str, bytes: &[u8]| {
        crate::host::files::write_whole(&place.path().join(name), bytes, 0o600).unwrap();
    };
    fs::create_dir(place.path().join("stick")).unwrap();
    write("a.txt", shares[0].to_text().as_bytes());
    write("stick/b.json", record.to_json().as_bytes());
    write(".hidden.txt", shares[0].to_text().as_bytes());
    write("c.txt", b"hello");
    write("empty", b"");
    std::os::unix::fs::symlink(place.path().join("a.txt"), place.path().join("link.txt")).unwrap();
    let places = Places::new(place.path().to_owned());
    let names = |kind| -> Vec<String> {
        let found = places.find(&[kind]).into_iter();
        found
            .filter(|file| file.path.starts_with(place.path()))
            .map(|file| file.path.file_name().unwrap().to_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(names(Kind::Share), ["a.txt"]);
    assert_eq!(names(Kind::Record), ["b.json"]);
    assert_eq!(names(Kind::Collection), Vec::<String>::new());
    assert_eq!(Places::writable("relative"), None);
    assert_eq!(Places::writable("/nowhere/at/all"), None);
    assert_eq!(
        Places::writable(place.path().to_str().unwrap()),
        Some(place.path().to_owned())
    );
}

//------------ Hostile files

/// Waits until work has ended.
fn wait(room: &mut Room) {
    while room.sitting.as_ref().is_some_and(Sitting::is_working) {
        room.advance();
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
}

#[test]
fn a_hostile_collection_is_refused_and_another_can_be_chosen() {
    let place = tempfile::tempdir().unwrap();
    let vault = vault(&place);
    let mut room = vault.enter();
    let today = room.today;
    let magic = &crate::document::collection::MAGIC[..];
    let files: [&[u8]; 5] = [b"", b"hello", magic, &[magic, &[0xff; 4096]].concat(), &vec![0; 70_000]];
    for (number, bytes) in files.into_iter().enumerate() {
        let path = place.path().join(format!("{number}.cista"));
        crate::host::files::write_whole(&path, bytes, 0o600).unwrap();
        let mut opening = Opening::begin(place.path());
        assert!(matches!(
            opening.choose(Path::new("relative.cista")),
            Err(OpeningFault::Path)
        ));
        assert!(matches!(opening.choose(place.path()), Err(OpeningFault::Path)));
        opening.choose(&path).unwrap();
        room.sitting = Some(Sitting::Opening(Box::new(opening)));
        wait(&mut room);
        let Some(Sitting::Opening(opening)) = &mut room.sitting else {
            panic!()
        };
        let refused = matches!(opening.stage, OpeningStage::Choose(Some(OpeningFault::Collection(_))));
        assert!(refused, "{number}: {:?}", opening.stage);
        assert!(matches!(opening.compared(true), Err(OpeningFault::Order)));
        assert!(matches!(opening.gathered(), Err(OpeningFault::Order)));
        let keys = std::collections::BTreeMap::new();
        assert!(matches!(opening.address(keys, today), Err(OpeningFault::Order)));
    }
}

#[test]
fn a_hostile_file_does_not_verify_and_is_no_rehearsal() {
    let place = tempfile::tempdir().unwrap();
    let vault = vault(&place);
    let mut room = vault.enter();
    let today = room.today;
    for bytes in [
        &b"PK\x03\x04 no archive"[..],
        b"{\"format\":\"cista-committee-1\"}",
        b"\xff\xfe\0",
        b"",
    ] {
        let path = place.path().join("file");
        crate::host::files::write_whole(&path, bytes, 0o600).unwrap();
        room.sitting = Some(Sitting::Verifying(Box::new(Verifying::begin(
            path,
            zeroize::Zeroizing::default(),
        ))));
        wait(&mut room);
        let Some(Sitting::Verifying(verifying)) = &mut room.sitting else {
            panic!()
        };
        assert!(matches!(verifying.report, Some(Report::Bad(_))), "{bytes:?}");
        assert_eq!(
            verifying.draw(Some(5), "dice", Some(place.path().to_owned())),
            Err(SampleFault::Wish)
        );
        let mut rehearsal = RehearsalSitting::begin(place.path());
        assert_eq!(rehearsal.choose(bytes), Err(RehearsalFault::File));
        assert_eq!(
            rehearsal.answer(Some(place.path().to_owned()), today),
            Err(RehearsalFault::Order)
        );
    }
}
