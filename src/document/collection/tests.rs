//! Stories of collections that are whole, cut off, damaged and forged.

use std::io::Cursor;

use proptest::prelude::*;
use sha2::{Digest as _, Sha256};

use super::*;
use crate::document::samples;
use crate::domain::{MemberState, Regime, Tally};

fn head() -> Head {
    Head {
        instance: "07".repeat(16),
        name: "rivers".to_owned(),
        phase: "collecting".to_owned(),
        rehearsal: true,
        regime: Regime::R2019,
        scope: Scope::default(),
        exported: samples::day(2026, 11, 22),
        initiative: samples::initiative(),
        ceremony: serde_json::json!({ "format": "a record" }),
        statutory_versions: vec!["2019-unofficial-1".to_owned()],
        software: "0.1.0".to_owned(),
        further_ceremonies: Vec::new(),
        organisers: Vec::new(),
        recipients: Vec::new(),
    }
}

fn name(number: u8) -> RowName {
    RowName {
        date: 20_261_122,
        hash: [number; 16],
    }
}

fn row(number: u8, state: MemberState) -> SealedRow {
    SealedRow {
        name: name(number),
        state: state.number(),
        language: 9,
        epoch: [1; 16],
        slot: [number; 8],
        sealed: vec![number; 40],
    }
}

fn tombstone(number: u8, state: MemberState) -> Tombstone {
    Tombstone {
        name: name(number),
        state: state.number(),
    }
}

/// A collection of two epochs, three records and one tombstone.
fn small() -> Vec<u8> {
    let mut writer = Writer::new(Vec::new(), &head()).unwrap();
    writer.epoch([1; 16], &[0xe1; 60]).unwrap();
    writer.epoch([2; 16], &[0xe2; 60]).unwrap();
    writer.record(&row(1, MemberState::Dk)).unwrap();
    writer.record(&row(2, MemberState::Fi)).unwrap();
    writer.record(&row(4, MemberState::Dk)).unwrap();
    writer.tombstone(tombstone(3, MemberState::Dk)).unwrap();
    let tallies = [(
        MemberState::Dk,
        Tally {
            submissions: 2,
            persons: 2,
            withdrawn: 1,
        },
    )]
    .into();
    writer
        .sign(
            Signer {
                tallies,
                audit: None,
                chain: vec!["00ff".to_owned()],
                signed: 20_261_122,
            },
            |_| [9; 64],
        )
        .finish()
        .unwrap()
        .0
}

fn read(bytes: &[u8]) -> Result<Vec<Frame>, Fault> {
    let read_all = || {
        let mut reader = Reader::new(bytes, "rivers.cista")?;
        let mut frames = Vec::new();
        while let Some(frame) = reader.next_frame()? {
            frames.push(frame);
        }
        Ok(frames)
    };
    read_all().map_err(|error: CollectionError| error.fault)
}

/// A frame as an attacker writes it.
fn frame(kind: u8, length: u32, body: &[u8]) -> Vec<u8> {
    [&[kind][..], &length.to_be_bytes(), body].concat()
}

/// The frames of a whole collection, after its preamble.
fn frames_of(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut frames = Vec::new();
    let mut rest = &bytes[17..];
    while !rest.is_empty() {
        let length = u32::from_be_bytes(rest[1..5].try_into().unwrap()) as usize;
        let (frame, tail) = rest.split_at(5 + length);
        frames.push(frame.to_vec());
        rest = tail;
    }
    frames
}

fn joined(frames: &[Vec<u8>]) -> Vec<u8> {
    [&MAGIC[..], &[VERSION], &frames.concat()].concat()
}

#[test]
fn what_was_written_is_read_back() {
    let bytes = small();
    assert_eq!(*Reader::new(&*bytes, "rivers.cista").unwrap().head(), head());
    let frames = read(&bytes).unwrap();
    assert_eq!(frames.len(), 7);
    let rows: Vec<_> = frames
        .iter()
        .filter_map(|frame| {
            if let Frame::Record(placed) = frame {
                Some(&placed.row)
            } else {
                None
            }
        })
        .collect();
    assert_eq!(
        rows,
        [
            &row(1, MemberState::Dk),
            &row(2, MemberState::Fi),
            &row(4, MemberState::Dk)
        ]
    );
    assert!(matches!(frames[5], Frame::Tombstone(stone) if stone == tombstone(3, MemberState::Dk)));
    let Frame::Manifest(signed) = &frames[6] else {
        panic!("the manifest comes last")
    };
    assert_eq!(signed.signature, [9; 64]);
    assert_eq!(
        signed.manifest.counts[&MemberState::Dk],
        Counts {
            submissions: 3,
            withdrawn: 1,
            persons: Some(2),
            tallied: Some(2)
        }
    );
    assert_eq!(signed.manifest.epochs, ["01".repeat(16), "02".repeat(16)]);
    assert_eq!(signed.manifest.frames, 7);
}

#[test]
fn the_signature_covers_the_manifest_without_its_signature() {
    let bytes = small();
    let body = frames_of(&bytes).pop().unwrap().split_off(5);
    let text = String::from_utf8(body).unwrap();
    let (signed, rest) = text.split_once(",\"signature\":\"").unwrap();
    assert_eq!(rest, format!("{}\"}}", "09".repeat(64)));
    let Some(Frame::Manifest(manifest)) = read(&bytes).unwrap().pop() else {
        panic!("the manifest comes last")
    };
    assert_eq!(
        manifest.signed_digest,
        <[u8; 32]>::from(Sha256::digest(format!("{signed}}}")))
    );
}

#[test]
fn a_record_can_be_read_again_from_its_place() {
    let bytes = small();
    for frame in read(&bytes).unwrap() {
        if let Frame::Record(placed) = frame {
            assert_eq!(
                record_at(Cursor::new(&bytes), "rivers.cista", placed.at).unwrap(),
                placed.row
            );
        }
    }
    assert!(matches!(
        record_at(Cursor::new(&bytes), "rivers.cista", 17).unwrap_err().fault,
        Fault::Malformed { .. }
    ));
}

#[test]
fn a_collection_cut_off_anywhere_is_half_written() {
    let bytes = small();
    for length in 0..bytes.len() {
        assert!(
            matches!(read(&bytes[..length]), Err(Fault::HalfWritten { at }) if at <= length as u64),
            "{length}"
        );
    }
}

#[test]
fn a_collection_without_its_manifest_is_half_written() {
    let mut frames = frames_of(&small());
    frames.pop();
    assert!(matches!(read(&joined(&frames)), Err(Fault::HalfWritten { .. })));
}

#[test]
fn whatever_is_changed_before_the_manifest_is_noticed() {
    let bytes = small();
    let manifest = frames_of(&bytes).pop().unwrap();
    for position in 0..bytes.len() - manifest.len() + 5 {
        let mut changed = bytes.clone();
        changed[position] ^= 1;
        assert!(read(&changed).is_err(), "{position}");
    }
}

#[test]
fn something_after_the_manifest_is_refused() {
    let bytes = [small(), vec![0]].concat();
    assert!(matches!(read(&bytes), Err(Fault::Junk { at }) if at == small().len() as u64));
}

#[test]
fn another_file_is_no_collection() {
    assert!(matches!(
        read(b"PK\x03\x04 something else entirely"),
        Err(Fault::NotACollection)
    ));
    assert!(matches!(read(b"CISTA-COLLECTOR"), Err(Fault::NotACollection)));
    let mut newer = small();
    newer[16] = 2;
    assert!(matches!(read(&newer), Err(Fault::Version(2))));
}

#[test]
fn frames_out_of_place_are_refused() {
    let whole = frames_of(&small());
    for (from, to) in [(0, 1), (1, 3), (3, 1), (6, 5), (6, 1), (7, 3)] {
        let mut frames = whole.clone();
        let moved = frames.remove(from);
        frames.insert(to, moved);
        assert!(
            matches!(read(&joined(&frames)), Err(Fault::OutOfPlace { .. } | Fault::Digest)),
            "{from} to {to}"
        );
    }
    let twice_the_head = [&whole[..1], &whole[..]].concat();
    assert!(matches!(
        read(&joined(&twice_the_head)),
        Err(Fault::OutOfPlace { frame: "head", .. })
    ));
    assert!(matches!(
        read(&joined(&whole[1..])),
        Err(Fault::OutOfPlace { frame: "epoch", .. })
    ));
}

#[test]
fn names_out_of_order_or_twice_are_refused() {
    let whole = frames_of(&small());
    let mut swapped = whole.clone();
    swapped.swap(3, 4);
    assert!(matches!(
        read(&joined(&swapped)),
        Err(Fault::OutOfOrder { frame: "record", .. })
    ));
    let mut twice = whole.clone();
    twice.insert(4, whole[3].clone());
    assert!(matches!(
        read(&joined(&twice)),
        Err(Fault::OutOfOrder { frame: "record", .. })
    ));
    let mut twice = whole.clone();
    twice.insert(7, whole[6].clone());
    assert!(matches!(
        read(&joined(&twice)),
        Err(Fault::OutOfOrder { frame: "tombstone", .. })
    ));
}

#[test]
fn the_writer_keeps_the_order_too() {
    let mut writer = Writer::new(Vec::new(), &head()).unwrap();
    writer.epoch([2; 16], b"header").unwrap();
    assert!(matches!(
        writer.epoch([1; 16], b"header"),
        Err(Fault::OutOfOrder { .. })
    ));
    writer.record(&row(2, MemberState::Dk)).unwrap();
    assert!(matches!(
        writer.record(&row(2, MemberState::Dk)),
        Err(Fault::OutOfOrder { .. })
    ));
    assert!(matches!(
        writer.epoch([3; 16], b"header"),
        Err(Fault::OutOfPlace { .. })
    ));
    let mut long = row(3, MemberState::Dk);
    long.sealed = vec![0; 70_000];
    assert!(matches!(writer.record(&long), Err(Fault::TooLong { .. })));
}

#[test]
fn a_missing_frame_is_noticed() {
    let whole = frames_of(&small());
    for missing in 1..7 {
        let mut frames = whole.clone();
        frames.remove(missing);
        assert!(matches!(read(&joined(&frames)), Err(Fault::Digest)), "{missing}");
    }
}

#[test]
fn hostile_lengths_are_refused_before_memory_is_taken() {
    let head = frames_of(&small()).remove(0);
    for (kind, length) in [(1, u32::MAX), (2, 8193), (3, 65_537), (4, 22), (9, u32::MAX)] {
        let frames = if kind == 1 {
            vec![frame(kind, length, b"")]
        } else {
            vec![head.clone(), frame(kind, length, b"")]
        };
        assert!(
            matches!(read(&joined(&frames)), Err(Fault::TooLong { length: told, .. }) if told == length),
            "{kind}"
        );
    }
    let promising = joined(&[head.clone(), frame(9, 64 << 20, b"{}")]);
    assert!(matches!(read(&promising), Err(Fault::HalfWritten { .. })));
    assert!(matches!(
        read(&joined(&[head, frame(7, 0, b"")])),
        Err(Fault::UnknownFrame { .. })
    ));
}

#[test]
fn malformed_bodies_are_refused() {
    let head = frames_of(&small()).remove(0);
    let mut nowhere = row(1, MemberState::Dk);
    nowhere.state = 29;
    let mut body = Vec::new();
    nowhere.encode(&mut body);
    let stateless = frame(3, u32::try_from(body.len()).unwrap(), &body);
    for bad in [
        frame(3, 3, b"abc"),
        frame(4, 3, b"abc"),
        frame(9, 2, b"{}"),
        frame(9, 0, b""),
        stateless,
    ] {
        assert!(matches!(
            read(&joined(&[head.clone(), bad])),
            Err(Fault::Malformed { .. })
        ));
    }
    assert!(matches!(
        read(&joined(&[frame(1, 2, b"{}")])),
        Err(Fault::Malformed { frame: "head", .. })
    ));
}

#[test]
fn a_manifest_that_counts_something_else_is_refused() {
    let mut frames = frames_of(&small());
    let body = String::from_utf8(frames.pop().unwrap().split_off(5)).unwrap();
    for (is, claimed) in [
        ("\"submissions\":3", "\"submissions\":4"),
        ("\"frames\":7", "\"frames\":8"),
        ("\"DK\"", "\"DE\""),
    ] {
        let body = body.replacen(is, claimed, 1);
        let forged = frame(9, u32::try_from(body.len()).unwrap(), body.as_bytes());
        assert!(
            matches!(read(&joined(&[&frames[..], &[forged]].concat())), Err(Fault::Counts)),
            "{claimed}"
        );
    }
}

#[test]
fn a_fault_names_the_file_and_what_to_do() {
    let error = Reader::new(&b"CISTA"[..], "stick/rivers.cista").err().unwrap();
    assert_eq!(
        error.to_string(),
        "stick/rivers.cista is half-written (it ends at byte 5): copy it again from where it was written, or export the collection again"
    );
}

proptest! {
    #[test]
    fn reading_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..200), at in 17usize..400) {
        let mut hostile = small();
        let at = at.min(hostile.len());
        hostile.splice(at.., bytes);
        let _ = read(&hostile);
    }
}

#[test]
fn a_head_from_before_has_no_further_members_and_writes_none() {
    let json = serde_json::to_value(head()).unwrap();
    for member in ["further_ceremonies", "organisers", "recipients"] {
        assert!(json.get(member).is_none(), "{member}");
    }
    assert_eq!(serde_json::from_value::<Head>(json).unwrap(), head());
}
