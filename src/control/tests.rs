//! Both ends of the socket, with an instance that only remembers what it was asked.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use super::server::{Asker, ROOT_KEY_BYTES};
use super::*;
use crate::domain::MemberState;
use crate::service::book::{Deed, Done, Told};
use crate::service::campaign::{Figures, LONGEST_KEPT};
use crate::service::news::{Erased, ExportedNews};

/// An instance of paper.
#[derive(Default)]
struct Paper {
    asked: Mutex<Vec<String>>,
}

impl Commands for Paper {
    fn condition(&self) -> Condition {
        Condition {
            instance: "paper".to_owned(),
            status: "locked".to_owned(),
            pid: 7,
        }
    }

    fn read_wordings(&self, _asker: Asker) -> Result<(), Refusal> {
        Ok(())
    }

    fn unlock(&self, root_key: &[u8; ROOT_KEY_BYTES], _asker: Asker) -> Result<(), Refusal> {
        let right = root_key == &[1; ROOT_KEY_BYTES];
        right
            .then_some(())
            .ok_or_else(|| Refusal::new(RefusalCode::WrongKey, "Another key is needed."))
    }

    fn figures(&self) -> Result<Figures, Refusal> {
        Err(Refusal::new(RefusalCode::State, "The paper is locked."))
    }

    fn apply_campaign(&self, settings: &[u8], _asker: Asker) -> Result<String, Refusal> {
        Ok(format!("{} bytes", settings.len()))
    }

    fn told(&self) -> Result<Told, Refusal> {
        Err(Refusal::new(RefusalCode::State, "The paper is locked."))
    }

    fn carry_out(&self, deed: &Deed, _asker: Asker) -> Result<Done, Refusal> {
        let noted = format!("{deed:?}");
        Ok(Done { noted, file: None })
    }

    fn export(&self, selection: Selection, _asker: Asker, to: &mut dyn Write) -> Result<u64, Refusal> {
        to.write_all(&vec![9; 200_000])
            .map_err(|_| Refusal::new(RefusalCode::Failed, "It broke off."))?;
        match selection.state {
            None => Ok(3),
            Some(_) => Err(Refusal::new(RefusalCode::Failed, "The store broke in the middle.")),
        }
    }

    fn export_news(&self, _asker: Asker, to: &mut dyn Write) -> Result<ExportedNews, Refusal> {
        to.write_all(b"sealed")
            .map_err(|_| Refusal::new(RefusalCode::Failed, "It broke off."))?;
        Ok(ExportedNews {
            entries: 50,
            ended: 2,
            sha256: "00".repeat(32),
        })
    }

    fn erase_news(&self, _asker: Asker) -> Result<Erased, Refusal> {
        Err(Refusal::new(RefusalCode::NotPermitted, "Two organisers must approve."))
    }

    fn stop(&self, asker: Asker) {
        self.asked
            .lock()
            .expect("the list")
            .push(format!("stop by {}", asker.uid));
    }
}

struct Stage {
    path: PathBuf,
    paper: Arc<Paper>,
    _bound: Bound,
    _directory: tempfile::TempDir,
}

fn stage() -> Stage {
    stage_in("control.sock")
}

fn stage_in(name: &str) -> Stage {
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path().join(name);
    std::fs::create_dir_all(path.parent().expect("a parent")).expect("made");
    let bound = bind(&path).expect("bound");
    let paper = Arc::new(Paper::default());
    serve(&bound, Arc::clone(&paper) as Arc<dyn Commands>).expect("served");
    Stage {
        path,
        paper,
        _bound: bound,
        _directory: directory,
    }
}

impl Stage {
    fn client(&self) -> Client {
        Client::connect(&self.path).expect("allowed").expect("running")
    }
}

#[test]
fn a_command_learns_how_the_instance_is() {
    assert_eq!(stage().client().status().expect("a reply").status, "locked");
}

#[test]
fn the_right_key_unlocks_and_a_wrong_one_is_named() {
    let stage = stage();
    stage.client().unlock(&[1; ROOT_KEY_BYTES]).expect("unlocked");
    let Err(ClientError::Refused(refusal)) = stage.client().unlock(&[2; ROOT_KEY_BYTES]) else {
        panic!("taken")
    };
    assert_eq!(refusal.code, RefusalCode::WrongKey);
}

#[test]
fn news_arrive_with_their_counts_and_are_not_erased_without_approval() {
    let stage = stage();
    let mut out = Vec::new();
    let exported = stage.client().export_news(&mut out).expect("whole");
    assert_eq!(
        (exported.entries, exported.ended, out.as_slice()),
        (50, 2, b"sealed".as_slice())
    );
    let Err(ClientError::Refused(refusal)) = stage.client().erase_news() else {
        panic!("erased")
    };
    assert_eq!(refusal.code, RefusalCode::NotPermitted);
}

#[test]
fn an_export_arrives_whole_or_as_an_error() {
    let stage = stage();
    let mut out = Vec::new();
    assert_eq!(stage.client().export(Selection::default(), &mut out).expect("whole"), 3);
    assert_eq!(out, vec![9; 200_000]);
    let selection = Selection {
        state: Some(MemberState::At),
        ..Selection::default()
    };
    let Err(ClientError::Refused(refusal)) = stage.client().export(selection, &mut Vec::new()) else {
        panic!("whole")
    };
    assert_eq!(refusal.sentence, "The store broke in the middle.");
}

#[test]
fn a_full_disk_of_the_asker_is_not_blamed_on_the_instance() {
    struct Full;
    impl Write for Full {
        fn write(&mut self, _bytes: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::StorageFull.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let fault = stage()
        .client()
        .export(Selection::default(), &mut Full)
        .expect_err("full");
    assert!(matches!(fault, ClientError::Writing(fault) if fault.kind() == io::ErrorKind::StorageFull));
}

#[test]
fn stopping_is_told_with_who_asked() {
    let stage = stage();
    stage.client().stop().expect("a reply");
    for _ in 0..100 {
        if !stage.paper.asked.lock().expect("the list").is_empty() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    let me = rustix::process::getuid().as_raw();
    assert_eq!(*stage.paper.asked.lock().expect("the list"), [format!("stop by {me}")]);
}

#[test]
fn what_is_no_request_gets_a_refusal() {
    let stage = stage();
    for line in [
        "{}",
        "status",
        "{\"command\":\"status\",\"of\":1,\"x\":2}",
        "{\"command\":\"erase\"}",
    ] {
        let mut stream = UnixStream::connect(&stage.path).expect("connected");
        writeln!(stream, "{line}").expect("sent");
        let mut reply = String::new();
        BufReader::new(stream).read_line(&mut reply).expect("a reply");
        assert!(reply.contains("malformed"), "{line}: {reply}");
    }
}

#[test]
fn a_line_without_end_is_hung_up_on() {
    let stage = stage();
    let mut stream = UnixStream::connect(&stage.path).expect("connected");
    // The other end may hang up before everything is sent.
    let _ = stream.write_all(&vec![b'x'; 200_000]);
    let mut reply = String::new();
    let _ = stream.read_to_string(&mut reply);
    assert!(!reply.contains("ok"), "{reply}");
}

#[test]
fn a_second_instance_does_not_take_the_socket_away() {
    let stage = stage();
    assert!(matches!(bind(&stage.path), Err(BindError::Running { .. })));
    assert!(stage.client().status().is_ok());
}

#[test]
fn what_a_killed_process_left_is_no_obstacle() {
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path().join("control.sock");
    drop(std::os::unix::net::UnixListener::bind(&path).expect("bound"));
    assert!(path.exists() && Client::connect(&path).expect("allowed").is_none());
    let bound = bind(&path).expect("bound again");
    assert!(Client::connect(&path).expect("allowed").is_some());
    drop(bound);
    assert!(!path.exists());
}

#[test]
fn a_long_path_is_no_obstacle() {
    let stage = stage_in(&format!("{}/control.sock", "d".repeat(200)));
    assert_eq!(stage.client().status().expect("a reply").pid, 7);
}

#[test]
fn settings_of_a_campaign_reach_the_instance_whole_and_too_many_bytes_do_not() {
    let stage = stage();
    for length in [0, 1, LONGEST_KEPT] {
        let answer = stage.client().apply_campaign(&vec![b' '; length]).expect("taken");
        assert_eq!(answer, format!("{length} bytes"));
    }
    assert!(stage.client().apply_campaign(&vec![b' '; LONGEST_KEPT + 1]).is_err());
    assert!(matches!(stage.client().figures(), Err(ClientError::Refused(_))));
}

#[test]
fn a_deed_reaches_the_instance_whole_and_what_is_none_does_not() {
    let stage = stage();
    let deed = Deed::RehearsalFinish {
        answer: "x".repeat(500_000),
    };
    assert_eq!(stage.client().carry_out(&deed).expect("done").noted.len(), 500_030);
    let too_long = Deed::RehearsalFinish {
        answer: "x".repeat(2 << 20),
    };
    // The instance hangs up without reading it.
    assert!(stage.client().carry_out(&too_long).is_err());
    let mut stream = UnixStream::connect(&stage.path).expect("connected");
    stream
        .write_all(b"{\"command\":\"deed\",\"of\":{\"bytes\":2}}\n{}")
        .expect("sent");
    let mut reply = String::new();
    BufReader::new(stream).read_line(&mut reply).expect("a reply");
    assert!(reply.contains("malformed"), "{reply}");
    assert!(matches!(stage.client().told(), Err(ClientError::Refused(_))));
}
