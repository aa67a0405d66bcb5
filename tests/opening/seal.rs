//! Seals a collection on all cores, as the appliance does, and writes it with the shares that open it.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use cista::crypto::ceremony::{Ceremony, perform};
use cista::crypto::epoch::EpochId;
use cista::crypto::receipt::Receipt;
use cista::crypto::record::RecordContext;
use cista::crypto::signing::{KeyLink, SigningKey};
use cista::crypto::{OsEntropy, Sealer, SealingContext};
use cista::document::collection::{Head, RowName, SIGNATURE_LABEL, Scope, SealedRow, Signer, Writer};
use cista::domain::{Contact, Date, Initiative, Language, LanguageVersion, Period, Phase, Regime, RichText, Role};
use cista::service::day_number;
use cista::service::statement::{Statement, version_hash};

use super::people::Crowd;

const INSTANCE: [u8; 16] = [7; 16];
const FIRST_DAY: Date = Date::constant(2026, 3, 1);
/// Over so many days people sign.
const DAYS: usize = 300;

/// A sealed collection, and what opens it.
pub struct Sealed {
    pub collection: PathBuf,
    pub shares: Vec<PathBuf>,
    pub epochs: usize,
    pub bytes: u64,
}

impl Sealed {
    /// Makes room.
    pub fn remove(self) -> io::Result<()> {
        fs::remove_file(self.collection)
    }
}

/// What one day gave.
struct Day {
    rows: BTreeMap<RowName, SealedRow>,
    epochs: Vec<(EpochId, Vec<u8>)>,
}

/// Seals so many statements, so many of them in each epoch.
pub fn collection(room: &Path, statements: usize, density: usize) -> Result<Sealed, Box<dyn Error>> {
    let ceremony = perform(7, 3, "2026-01-10", &mut OsEntropy)?;
    let signing = SigningKey::generate(&mut OsEntropy);
    let initiative = initiative();
    let shown = version_hash(&initiative.versions[0]);
    let cores = thread::available_parallelism()?.get();
    let mut days: Vec<Day> = thread::scope(|scope| {
        let (ceremony, signing) = (&ceremony, &signing);
        let lane = |lane| {
            scope.spawn(move || -> Vec<(usize, Day)> {
                let of_lane = (lane..DAYS).step_by(cores);
                of_lane
                    .map(|day| (day, sign(day, statements, density, shown, ceremony, signing)))
                    .collect()
            })
        };
        let lanes: Vec<_> = (0..cores).map(lane).collect();
        let mut days: Vec<_> = lanes
            .into_iter()
            .flat_map(|lane| lane.join().expect("sealing does not fail"))
            .collect();
        days.sort_by_key(|(day, _)| *day);
        days.into_iter().map(|(_, day)| day).collect()
    });
    let path = room.join("collection.cista");
    let mut writer = Writer::new(BufWriter::new(File::create(&path)?), &head(initiative, &ceremony))?;
    let mut epochs: Vec<_> = days
        .iter_mut()
        .flat_map(|day| std::mem::take(&mut day.epochs))
        .collect();
    epochs.sort();
    for (id, header) in &epochs {
        writer.epoch(*id, header)?;
    }
    for row in days.iter().flat_map(|day| day.rows.values()) {
        writer.record(row)?;
    }
    let first = day_number(FIRST_DAY);
    let signer = Signer {
        chain: vec![hex(&KeyLink::first(&INSTANCE, first, &signing).encode())],
        signed: first,
        ..Signer::default()
    };
    let (mut output, _) = writer
        .sign(signer, |digest| signing.sign(SIGNATURE_LABEL, digest))
        .finish()?;
    output.flush()?;
    Ok(Sealed {
        bytes: fs::metadata(&path)?.len(),
        collection: path,
        shares: shares(room, &ceremony)?,
        epochs: epochs.len(),
    })
}

/// One day's statements.
fn sign(
    day: usize,
    statements: usize,
    density: usize,
    shown: [u8; 32],
    ceremony: &Ceremony,
    signing: &SigningKey,
) -> Day {
    let date = FIRST_DAY.saturating_add(jiff::Span::new().days(i64::try_from(day).expect("a year has few days")));
    let (crowd, number) = (Crowd::new(date), day_number(date));
    let context = SealingContext {
        instance: INSTANCE,
        phase: Phase::Collecting.number(),
        regime: Regime::R2019.number(),
        generation: 1,
    };
    let committee = ceremony.record.committee().expect("a ceremony makes a key");
    let mut sealer = Sealer::new(context, committee);
    let mut day_s = Day {
        rows: BTreeMap::new(),
        epochs: Vec::new(),
    };
    for (signed, person) in (day..statements).step_by(DAYS).enumerate() {
        let (form, particulars) = crowd.person(person);
        let language = Language::En;
        let statement = Statement {
            particulars,
            initiative_version: shown,
            language,
            statutory_version: "2019-unofficial-1".to_owned(),
            suspicious: false,
        };
        let mut plaintext = statement.encode(form.length_class());
        let name = Receipt::draw(number, &mut OsEntropy).record_name();
        let state = form.state.number();
        let context = RecordContext {
            name,
            state,
            language: language.number(),
        };
        let elapsed = Duration::from_secs((signed / density * 60) as u64);
        let slot = sealer.slot(number, elapsed, signing, &mut OsEntropy);
        let header = slot.header();
        if day_s.epochs.last().is_none_or(|(id, _)| *id != header.id()) {
            day_s.epochs.push((header.id(), header.encode().to_vec()));
        }
        let record = slot.seal(&context, &mut plaintext);
        let row = SealedRow {
            name: name.into(),
            state,
            language: language.number(),
            epoch: record.epoch,
            slot: record.slot,
            sealed: record.body,
        };
        day_s.rows.insert(row.name, row);
    }
    day_s
}

fn shares(room: &Path, ceremony: &Ceremony) -> io::Result<Vec<PathBuf>> {
    let write = |number: usize| {
        let path = room.join(format!("share-{number}.txt"));
        File::create(&path)?.write_all(ceremony.shares[number].to_text().as_bytes())?;
        Ok(path)
    };
    (0..3).map(write).collect()
}

fn head(initiative: Initiative, ceremony: &Ceremony) -> Head {
    Head {
        instance: hex(&INSTANCE),
        name: "bench".to_owned(),
        phase: Phase::Closed.code().to_owned(),
        rehearsal: false,
        regime: Regime::R2019,
        scope: Scope::default(),
        exported: Date::constant(2027, 3, 1),
        initiative,
        ceremony: serde_json::to_value(&ceremony.record).expect("a record is plain data"),
        statutory_versions: vec!["2019-unofficial-1".to_owned()],
        software: "cista opening bench".to_owned(),
        further_ceremonies: Vec::new(),
        organisers: Vec::new(),
        recipients: Vec::new(),
    }
}

fn initiative() -> Initiative {
    let contact = |role, name: &str| Contact {
        role,
        given_names: name.to_owned(),
        family_names: "Example".to_owned(),
        email: Some(format!("{name}@initiative.example")),
        country: None,
    };
    Initiative {
        registration_number: "ECI(2026)000042".to_owned(),
        registered: Date::constant(2026, 1, 15),
        collection: Period {
            start: FIRST_DAY,
            end: Date::constant(2027, 2, 28),
        },
        register_url: "https://register.example/initiatives/details/2026/000042".to_owned(),
        website: None,
        contacts: vec![contact(Role::Representative, "ana"), contact(Role::Substitute, "bo")],
        legal_entity: None,
        versions: vec![LanguageVersion {
            language: Language::En,
            original: true,
            title: "Rivers, lakes and seas".to_owned(),
            subject: None,
            objectives: RichText::from_plain("Clean water."),
            annex: None,
            website: None,
        }],
    }
}

fn hex(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(bytes)
}
