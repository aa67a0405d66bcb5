//! Every paper in every language and both regimes: it keeps to its pages, says its facts, and says no key in the place of a sentence.

use std::io::Write as _;
use std::process::{Command, Stdio};

use super::*;
use crate::document::samples;
use crate::domain::{Language, LanguageVersion, Law, LegalEntity, MemberState, Period, RichText};
use crate::text::Texts;
use jiff::civil::date;

const REGIMES: [Regime; 2] = [Regime::R2011, Regime::R2019];
const DIGEST: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const WORDS: &str = "lusab-babad-gutih-tugad-hajus-fisob-kavim-zorup";
const PACKAGE: &str = "FI-ECI2021-000006-personal-data-limited-distribution.zip";

/// As much as the register takes: a title of 100 letters, and objectives of 1100 (500 in 2011), none of which are blanks.
fn initiative(regime: Regime, language: Language) -> Initiative {
    let registered = match regime {
        Regime::R2011 => date(2017, 5, 22),
        Regime::R2019 => date(2021, 7, 14),
    };
    let (objectives, subject) = match regime {
        Regime::R2011 => ("Benches in towns. ".repeat(33), Some("Places to rest. ".repeat(15))),
        Regime::R2019 => ("Benches in towns. ".repeat(73), None),
    };
    let sample = samples::initiative();
    Initiative {
        registered,
        collection: Period {
            start: registered,
            end: Law::of(regime).collection_end(registered, registered),
        },
        legal_entity: (regime == Regime::R2019).then(|| LegalEntity {
            name: "Benches for Europe".to_owned(),
            country: None,
        }),
        versions: vec![LanguageVersion {
            language,
            original: true,
            title: "A seat within reach: benches, shade and drinking water in each town of Europe, for all who walk, rest or wait there".to_owned(),
            subject,
            objectives: RichText::from_plain(objectives.trim()),
            annex: None,
            website: None,
        }],
        ..sample
    }
}

/// Makes a paper in every language of both regimes.
fn each(make: impl Fn(Paper<'_>, &str)) {
    let texts = Texts::load_for_desk();
    for regime in REGIMES {
        for language in Texts::LANGUAGES {
            let initiative = initiative(regime, language);
            let paper = Paper {
                texts: texts.of(language),
                regime,
                initiative: &initiative,
                rehearsal: false,
                date: date(2022, 9, 3),
            };
            make(paper, &format!("{language} {regime}"));
        }
    }
}

/// How many pages a PDF has.
fn pages(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    text.matches("/Type/Page\n").count() + text.matches("/Type /Page\n").count() + text.matches("/Type/Page/").count()
}

/// The text of a PDF without blanks and hyphens, where `pdftotext` is installed.
fn text(pdf: &[u8]) -> Option<String> {
    let mut reader = Command::new("pdftotext")
        .args(["-q", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    reader.stdin.take()?.write_all(pdf).ok()?;
    let read = reader.wait_with_output().ok()?;
    Some(packed(&String::from_utf8_lossy(&read.stdout)))
}

/// Text without what a line's end adds or takes.
fn packed(text: &str) -> String {
    text.chars()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '-' | '‐'))
        .collect()
}

/// Holds that the paper says all this, and no key.
fn says(pdf: &[u8], facts: &[&str], what: &str) {
    let Some(text) = text(pdf) else { return };
    for fact in facts {
        assert!(text.contains(&packed(fact)), "{what}: {fact}\n{text}");
    }
    for key in [
        "paperguide",
        "paperopen",
        "paperrequest",
        "paperletter",
        "paperform",
        "papercertificate",
        "papersubmission",
        "paperreason",
        "papercount",
        "papersign",
        "paperorganisers",
        "paperinitiative",
        "{$",
    ] {
        assert!(!text.contains(key), "{what} says the key {key}…");
    }
}

fn guide_of<'a>(paper: Paper<'a>, packages: &'a [Package<'a>], files: &'a [FileLine<'a>]) -> Guide<'a> {
    Guide {
        paper,
        state: MemberState::Fi,
        part: Part { number: 1, of: 3 },
        packages,
        signer: DIGEST,
        counts: Counts {
            online: 45_210,
            paper: 3_001,
            esigned: 17,
            alternatives: 12,
            repeats: 341,
            withdrawn: 27,
            failures: 1,
            namesakes: 4,
            remarks: 2,
            suspicious: 130,
        },
        files,
    }
}

#[test]
fn the_guide_is_two_pages_and_says_how_the_package_is_opened() {
    let names = [
        "guide-fi.pdf",
        "guide-sv.pdf",
        "request-fi.pdf",
        "request-sv.pdf",
        "certificate-fi.pdf",
        "certificate-sv.pdf",
        "statements-fi.xml",
        "statements-sv.xml",
        "statements.csv",
        "statements-0001.pdf",
        "statements-0002.pdf",
        "alternatives-fi.xml",
        "alternatives.csv",
        "alternatives-0001.pdf",
        "namesakes.csv",
        "remarks.csv",
        "committee.json",
        "manifest.json",
        "manifest.sig",
    ];
    let files: Vec<_> = names
        .iter()
        .map(|name| FileLine {
            name,
            statements: name.starts_with("statements").then_some(48_228),
        })
        .collect();
    let locked = format!("{PACKAGE}.age");
    let packages = [
        Package {
            name: &locked,
            lock: Lock::AgePassphrase,
        },
        Package {
            name: PACKAGE,
            lock: Lock::AesZip,
        },
    ];
    each(|paper, what| {
        let pdf = guide(&guide_of(paper, &packages, &files)).unwrap();
        assert!((1..=2).contains(&pages(&pdf)), "{what}: {} pages", pages(&pdf));
        let number = |count| paper.texts.number(count);
        let facts = [
            paper.title().to_owned(),
            paper.texts.member_state(MemberState::Fi).to_owned(),
            number(48_228),
            number(48_609),
            format!("age --decrypt --output opened.zip {locked}"),
            format!("7z x -oopened {PACKAGE}"),
            "cista verify opened.zip".to_owned(),
            "manifest.sig".to_owned(),
            paper.say("mark-personal-data"),
            paper.say("mark-limited-distribution"),
        ];
        says(&pdf, &facts.each_ref().map(String::as_str), what);
    });
}

#[test]
fn every_lock_has_its_command() {
    let texts = Texts::load_for_desk();
    let initiative = initiative(Regime::R2019, Language::En);
    let paper = Paper {
        texts: texts.of(Language::En),
        regime: Regime::R2019,
        initiative: &initiative,
        rehearsal: false,
        date: date(2022, 9, 3),
    };
    for (lock, name, command) in [
        (
            Lock::Age,
            "FI.zip.age",
            "age --decrypt --identity key.txt --output opened.zip FI.zip.age",
        ),
        (
            Lock::OpenPgp,
            "FI.zip.gpg",
            "gpg --output opened.zip --decrypt FI.zip.gpg",
        ),
        (Lock::Cms, "FI.zip.p7m", "openssl cms -decrypt -binary -inform DER"),
        (Lock::AesZip, "FI.zip", "cista verify opened"),
        (Lock::Plain, "FI", "cista verify FI"),
    ] {
        let packages = [Package { name, lock }];
        let pdf = guide(&guide_of(paper, &packages, &[])).unwrap();
        says(&pdf, &[command], name);
    }
}

#[test]
fn the_request_names_persons_numbers_and_enclosures() {
    each(|paper, what| {
        let pdf = cover(&Cover {
            paper,
            state: MemberState::Fi,
            signatories: Kinds {
                online: 45_210,
                paper: 3_001,
                esigned: 17,
            },
            all_signatories: 1_248_310,
            states_reached: 11,
            system: Some(SystemCertificate {
                authority: "An Authority",
                number: "17/2021",
                date: date(2021, 8, 20),
            }),
        })
        .unwrap();
        assert!((1..=2).contains(&pages(&pdf)), "{what}");
        let number = |count| paper.texts.number(count);
        let facts = [
            number(48_228),
            number(3_001),
            number(1_248_310),
            "Ana-María O'NEILL, ana@initiative.example".to_owned(),
            paper.initiative.registration_number.clone(),
            paper.texts.date(paper.initiative.registered),
            "17/2021".to_owned(),
        ];
        says(&pdf, &facts.each_ref().map(String::as_str), what);
    });
}

#[test]
fn the_letter_is_one_page_with_every_word() {
    let locked = format!("{PACKAGE}.age");
    let package = |name, lock| PackageFacts {
        name,
        size: 18_231_553,
        sha256: DIGEST,
        lock,
    };
    let both = [package(&locked, Lock::AgePassphrase), package(PACKAGE, Lock::AesZip)];
    each(|paper, what| {
        let pdf = letter(&Letter {
            paper,
            state: MemberState::Fi,
            packages: &both,
            statements: 48_228,
            signer: DIGEST,
            passphrase: WORDS,
        })
        .unwrap();
        assert_eq!(pages(&pdf), 1, "{what}");
        let mut facts: Vec<&str> = WORDS.split('-').collect();
        facts.extend([DIGEST, PACKAGE, &locked]);
        says(&pdf, &facts, what);
    });
}

#[test]
fn the_letter_of_a_large_state_names_every_part() {
    let names: Vec<String> = (1..=6)
        .flat_map(|number| {
            [".zip.age", ".zip"].map(|suffix| {
                format!("DE-ECI2021-000006-personal-data-limited-distribution-part-{number}-of-6{suffix}")
            })
        })
        .collect();
    let packages: Vec<_> = names
        .iter()
        .map(|name| PackageFacts {
            name,
            size: 118_231_553,
            sha256: DIGEST,
            lock: if name.ends_with("age") {
                Lock::AgePassphrase
            } else {
                Lock::AesZip
            },
        })
        .collect();
    each(|paper, what| {
        let pdf = letter(&Letter {
            paper,
            state: MemberState::De,
            packages: &packages,
            statements: 1_400_000,
            signer: DIGEST,
            passphrase: WORDS,
        })
        .unwrap();
        assert!((1..=2).contains(&pages(&pdf)), "{what}: {} pages", pages(&pdf));
        says(&pdf, &names.iter().map(String::as_str).collect::<Vec<_>>(), what);
    });
}

#[test]
fn the_certificate_is_one_page_with_every_reason() {
    each(|paper, what| {
        let pdf = certificate(&BlankCertificate {
            paper,
            state: MemberState::Fi,
            received: Some(48_228),
        })
        .unwrap();
        assert_eq!(pages(&pdf), 1, "{what}");
        let reasons = REASONS.map(|reason| paper.say(&format!("paper-reason-{reason}")));
        says(&pdf, &reasons.each_ref().map(String::as_str), what);
        says(
            &pdf,
            &[&paper.say("paper-certificate-valid"), &paper.texts.number(48_228)],
            what,
        );
    });
}

#[test]
fn the_submission_says_whether_both_conditions_are_met() {
    each(|paper, what| {
        let law = Law::of(paper.regime);
        let certified: Vec<_> = law
            .states_on(paper.initiative.registered)
            .into_iter()
            .map(|state| Certified {
                state,
                valid: 50_000,
                authority: "Ministry of the Interior",
                date: date(2023, 1, 10),
            })
            .collect();
        let values = [("goal", law.million().into()), ("states", law.states_needed().into())];
        for (certified, key) in [
            (&certified[..], "paper-submission-met"),
            (&certified[..3], "paper-submission-not-met"),
        ] {
            let gifts = [Gift {
                from: "A Foundation",
                euros: 12_000,
            }];
            let pdf = submission(&Submission {
                paper,
                certified,
                gifts: &gifts,
            })
            .unwrap();
            let verdict = paper.texts.say_with(key, &values);
            let total = paper.texts.number(50_000 * certified.len() as u64);
            says(
                &pdf,
                &[&verdict, &total, "A Foundation", &paper.texts.number(12_000)],
                what,
            );
        }
    });
}

#[test]
fn every_form_is_one_sheet_with_enough_rows() {
    each(|paper, what| {
        let (law, day) = (Law::of(paper.regime), paper.initiative.collection.start);
        for state in law.states_on(day) {
            // A State's own languages, and everybody's for forms with few columns, many, and the most.
            let is_own = law.languages_of(state).contains(&paper.texts.language());
            if !is_own && ![MemberState::Bg, MemberState::De, MemberState::It].contains(&state) {
                continue;
            }
            let blank = BlankForm {
                paper,
                form: law.form(state, day).unwrap(),
                day,
                official: None,
                return_to: None,
            };
            let (rows, doc) = blank.fitted();
            assert!(doc.pages() <= 2, "{what} {state}: {} pages", doc.pages());
            assert!(rows >= 8, "{what} {state}: {rows} rows");
            doc.finish().unwrap();
        }
    });
}

#[test]
fn the_form_says_what_the_law_wants_read() {
    each(|paper, what| {
        let (law, day) = (Law::of(paper.regime), paper.initiative.collection.start);
        let state = MemberState::Hu;
        let blank = BlankForm {
            paper,
            form: law.form(state, day).unwrap(),
            day,
            official: None,
            return_to: Some("Benches for Europe, 1050 Brussels"),
        };
        let pdf = form(&blank).unwrap();
        let words = paper.texts.statutory(paper.regime);
        let mut facts = words.privacy(day);
        facts.extend([
            words.declaration().into_owned(),
            words.who(blank.form.who),
            paper.title().to_owned(),
            "személyazonosító igazolvány".to_owned(),
            "Benches for Europe, 1050 Brussels".to_owned(),
            paper.initiative.contacts[2].email.clone().unwrap(),
        ]);
        says(&pdf, &facts.iter().map(String::as_str).collect::<Vec<_>>(), what);
    });
}

#[test]
fn objectives_beyond_the_law_s_length_are_not_cut_off() {
    let texts = Texts::load_for_desk();
    let mut initiative = initiative(Regime::R2019, Language::En);
    initiative.versions[0].objectives =
        RichText::from_plain(&format!("{}The last words.", "Benches in towns. ".repeat(500)));
    let paper = Paper {
        texts: texts.of(Language::En),
        regime: Regime::R2019,
        initiative: &initiative,
        rehearsal: false,
        date: date(2022, 9, 3),
    };
    let day = initiative.collection.start;
    let blank = BlankForm {
        paper,
        form: Law::of(Regime::R2019).form(MemberState::De, day).unwrap(),
        day,
        official: None,
        return_to: None,
    };
    assert!(!blank.fitted().1.overflows());
    says(
        &form(&blank).unwrap(),
        &["The last words.", "Date and signature"],
        "long objectives",
    );
}

#[test]
fn a_rehearsal_says_so_first() {
    let texts = Texts::load_for_desk();
    let initiative = initiative(Regime::R2019, Language::Fi);
    let paper = Paper {
        texts: texts.of(Language::Fi),
        regime: Regime::R2019,
        initiative: &initiative,
        rehearsal: true,
        date: date(2022, 9, 3),
    };
    let pdf = certificate(&BlankCertificate {
        paper,
        state: MemberState::Fi,
        received: None,
    })
    .unwrap();
    assert_eq!(pages(&pdf), 1);
    says(&pdf, &[&paper.say("paper-rehearsal")], "rehearsal");
}

#[test]
fn a_paper_is_the_same_every_time() {
    let texts = Texts::load_for_desk();
    let initiative = initiative(Regime::R2011, Language::El);
    let paper = Paper {
        texts: texts.of(Language::El),
        regime: Regime::R2011,
        initiative: &initiative,
        rehearsal: false,
        date: date(2018, 9, 3),
    };
    let blank = BlankCertificate {
        paper,
        state: MemberState::El,
        received: None,
    };
    assert_eq!(certificate(&blank).unwrap(), certificate(&blank).unwrap());
}

/// What a sentence must hold in every language, so that no two of them have changed places.
#[test]
fn sentences_about_programs_and_acts_name_them_in_every_language() {
    let texts = Texts::load_for_desk();
    for language in Texts::LANGUAGES {
        let texts = texts.of(language);
        for (key, names) in [
            ("paper-model-2011", "211/2011"),
            ("paper-model-2019", "2019/788"),
            ("paper-open-age", "age"),
            ("paper-open-age-passphrase", "age"),
            ("paper-open-gpg", "OpenPGP"),
            ("paper-open-cms", "X.509"),
            ("paper-open-zip", "7-Zip"),
            ("paper-guide-import-xml", "XML"),
            ("paper-guide-import-csv", "UTF-8"),
            ("paper-guide-file-xml", "XML"),
            ("paper-guide-file-manifest", "SHA-256"),
            ("paper-letter-compare", "SHA-256"),
            ("paper-guide-count-text", "CSV"),
        ] {
            let said = texts.say_with(key, &[("reference", "V".into()), ("field", "<signature>".into())]);
            assert!(said.contains(names), "{language}: {key}: {said}");
        }
        for key in ["either", "letter", "plain", "verify", "fault"].map(|part| format!("paper-open-{part}")) {
            let said = texts.say_with(&key, &[]);
            assert_eq!(
                said.ends_with(':'),
                key.ends_with("verify"),
                "{language}: {key}: {said}"
            );
        }
    }
}
