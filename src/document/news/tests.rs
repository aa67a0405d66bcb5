//! Entries, exports and tables: what reads back, and what is refused.

use age::secrecy::ExposeSecret as _;
use jiff::civil::date;

use super::*;
use crate::domain::{EmailAddress, Language};

fn entry(address: &str, consent: &str) -> Entry {
    Entry {
        address: EmailAddress::parse(address).unwrap(),
        language: Language::El,
        date: date(2026, 11, 22),
        consent: consent.to_owned(),
    }
}

fn head() -> Head {
    Head {
        instance: "00".repeat(16),
        name: "water".to_owned(),
        rehearsal: true,
        site: "https://sign.example.org".to_owned(),
        exported: date(2026, 11, 22),
        until: date(2027, 11, 22),
    }
}

#[test]
fn an_entry_reads_back_and_is_as_long_as_a_blank() {
    let longest = format!("{}@{}.example", "l".repeat(64), "d".repeat(60));
    for address in ["a@b.example", "δοκιμή@παράδειγμα.ελ", &longest] {
        let plain = Plain::Entry(entry(address, "Συμφωνώ."));
        let bytes = plain.encode(&[9; 24]);
        assert_eq!(bytes.len(), ENTRY_BYTES);
        assert_eq!(Plain::decode(&bytes), Some((plain, [9; 24])));
    }
    let blank = Plain::Blank.encode(&[8; 24]);
    assert_eq!(blank.len(), ENTRY_BYTES);
    assert_eq!(Plain::decode(&blank), Some((Plain::Blank, [8; 24])));
}

#[test]
fn words_that_are_too_long_end_with_an_ellipsis() {
    let bytes = Plain::Entry(entry("a@b.example", &"Ω".repeat(2000))).encode(&[9; 24]);
    let Some((Plain::Entry(read), _)) = Plain::decode(&bytes) else {
        panic!("no entry")
    };
    assert!(read.consent.ends_with("Ω…") && read.consent.len() > 700);
}

#[test]
fn what_is_no_entry_is_none() {
    let good = Plain::Entry(entry("a@b.example", "I agree.")).encode(&[9; 24]);
    let changed = |at: usize, byte: u8| {
        let mut bytes = good.to_vec();
        bytes[at] = byte;
        Plain::decode(&bytes)
    };
    for (at, byte) in [(0, 2), (1, 2), (26, 0xff), (30, 25), (31, 0xff), (33, 0xff), (35, b' ')] {
        let read = changed(at, byte);
        assert!(read.is_none() || at == 35, "byte {at}");
    }
    assert!(Plain::decode(&good[..30]).is_none() && Plain::decode(&[]).is_none());
}

#[test]
fn only_the_key_opens_what_was_sealed_and_nothing_shows_what_it_was() {
    let (right, wrong) = (age::x25519::Identity::generate(), age::x25519::Identity::generate());
    let plain = Plain::Entry(entry("a@b.example", "I agree.")).encode(&[9; 24]);
    for _ in 0..100 {
        let sealed = seal(&right.to_public(), &plain).unwrap();
        assert!(sealed.len() <= ENTRY_BYTES + MOST_AROUND, "{}", sealed.len());
        assert!(seal(&right.to_public(), &[7; MARK_BYTES]).unwrap().len() <= MARK_BYTES + MOST_AROUND);
    }
    let sealed = seal(&right.to_public(), &plain).unwrap();
    let same = right
        .to_string()
        .expose_secret()
        .parse::<age::x25519::Identity>()
        .unwrap();
    assert_eq!(
        unseal(&[Box::new(wrong.clone()), Box::new(same)], &sealed).as_deref(),
        Some(&*plain)
    );
    assert!(unseal(&[Box::new(wrong)], &sealed).is_none());
    assert!(unseal(&[Box::new(right)], &sealed[..sealed.len() - 1]).is_none());
}

fn export() -> Vec<u8> {
    let mut writer = Writer::new(Vec::new(), &head()).unwrap();
    writer.entry(b"one").unwrap();
    writer.entry(b"two").unwrap();
    writer.ended(&ended()).unwrap();
    let (bytes, totals) = writer.finish().unwrap();
    assert_eq!(totals, Totals { entries: 2, ended: 1 });
    bytes
}

fn ended() -> Ended {
    Ended {
        name: [3; 16],
        on: date(2026, 12, 1),
        mark: b"mark".to_vec(),
    }
}

fn read(bytes: &[u8]) -> Result<(Head, Vec<Item>), Fault> {
    let mut reader = Reader::new(bytes)?;
    let mut items = Vec::new();
    while let Some(item) = reader.next_item()? {
        items.push(item);
    }
    Ok((reader.head, items))
}

#[test]
fn an_export_reads_back() {
    let (read, items) = read(&export()).unwrap();
    assert_eq!(read, head());
    let expected = [
        Item::Entry(b"one".to_vec()),
        Item::Entry(b"two".to_vec()),
        Item::Ended(ended()),
    ];
    assert_eq!(items, expected);
}

#[test]
fn an_export_that_is_cut_off_or_changed_is_refused() {
    let whole = export();
    for end in 0..whole.len() {
        assert!(read(&whole[..end]).is_err(), "cut at {end}");
    }
    let without_an_entry = {
        let at = whole.windows(8).position(|bytes| bytes == b"e\0\0\0\x03two").unwrap();
        [&whole[..at], &whole[at + 8..]].concat()
    };
    assert!(matches!(read(&without_an_entry), Err(Fault::Foreign)));
    assert!(matches!(read(b"CISTA-NEWS-2\nh\0\0\0\0"), Err(Fault::Foreign)));
    assert!(matches!(read(b"CISTA-NEWS-1\nh\xff\xff\xff\xff"), Err(Fault::Foreign)));
}

#[test]
fn a_table_holds_no_formula() {
    let mut table = Table::new(Vec::new()).unwrap();
    for address in ["=1+1@example.org", "maria@example.org"] {
        let entry = entry(address, "I agree, \"gladly\".");
        let unsubscribe = "https://sign.example.org/el/unsubscribe?t=00".to_owned();
        table
            .row(&Row {
                entry: &entry,
                unsubscribe,
            })
            .unwrap();
    }
    let (bytes, neutralised) = table.finish().unwrap();
    assert_eq!(
        String::from_utf8(bytes).unwrap(),
        "address,language,date,consent,unsubscribe\r\n\
         '=1+1@example.org,el,2026-11-22,\"I agree, \"\"gladly\"\".\",https://sign.example.org/el/unsubscribe?t=00\r\n\
         maria@example.org,el,2026-11-22,\"I agree, \"\"gladly\"\".\",https://sign.example.org/el/unsubscribe?t=00\r\n"
    );
    assert_eq!(neutralised, 1);
}
