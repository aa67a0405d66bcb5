//! When the disk fails: nobody is thanked for what is not on it, and signing comes back by itself.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use crate::client::demo::{Demo, Plan};
use crate::client::forms::Regime;
use crate::client::people::{People, Person};
use crate::client::visitor::{Visitor, support_form};
use crate::setting::{demo, has_command, open_everything, program, skip, statements_of};

const PATIENCE: Duration = Duration::from_secs(30);

#[tokio::test]
async fn a_failed_sync_is_answered_503_and_nothing_thanked_for_is_lost() {
    if !has_command("strace") || !rustix::process::geteuid().is_root() {
        return skip("strace as root is needed to make a sync fail");
    }
    let demo = demo(Regime::R2019);
    let mut people = People::new(Regime::R2019, 21);
    let mut desk = Desk::open(&demo).await;
    let before = people.of("HU");
    assert_eq!(desk.sign(&before).await, 303);

    let fault = Fault::inject(demo.ready.pid);
    let during = people.of("HU");
    assert_eq!(desk.sign(&during).await, 503);
    fault.end();

    let after = people.of("HU");
    desk.sign_until_recorded(&after).await;
    desk.sign_until_recorded(&during).await;
    let packages = open_everything(&demo);
    for person in [&before, &during, &after] {
        assert_eq!(statements_of(&packages, Regime::R2019, person), 1);
    }
    assert_eq!(packages.statement_count(), 3);
}

#[tokio::test]
async fn a_full_disk_is_answered_503_and_signing_comes_back_when_there_is_room() {
    let Some(small) = SmallDisk::mount() else {
        return skip("root is needed to mount a small disk");
    };
    let plan = Plan::new(program())
        .regime(Regime::R2019)
        .home(&small.path().join("demo"));
    let demo = plan.start().expect("the demo starts on a small disk");
    let mut people = People::new(Regime::R2019, 22);
    let mut desk = Desk::open(&demo).await;
    let mut thanked = vec![people.of("SI")];
    assert_eq!(desk.sign(&thanked[0]).await, 303);

    let filler = small.fill();
    let until = Instant::now() + PATIENCE;
    loop {
        let person = people.of("SI");
        match desk.sign(&person).await {
            303 => thanked.push(person),
            503 => break,
            other => panic!("a full disk is answered {other}"),
        }
        assert!(Instant::now() < until, "a full disk is never noticed");
    }
    let health = desk.visitor.get("/healthz").await.expect("an answer");
    assert_eq!(
        (health.status, health.text().contains("disk-full")),
        (503, true),
        "{}",
        health.text()
    );

    fs::remove_file(filler).expect("the filler goes");
    let last = people.of("SI");
    desk.sign_until_recorded(&last).await;
    thanked.push(last);
    assert_eq!(desk.visitor.get("/healthz").await.expect("an answer").status, 200);
    let packages = open_everything(&demo);
    for person in &thanked {
        assert_eq!(statements_of(&packages, Regime::R2019, person), 1);
    }
}

/// A visitor who signs for many, with a new challenge each time and one token.
struct Desk {
    visitor: Visitor,
    token: String,
    solutions: Vec<String>,
}

impl Desk {
    /// Opens a connection and prepares, so that signing does nothing but sign.
    async fn open(demo: &Demo) -> Self {
        let mut visitor = Visitor::new(&demo.site().expect("a site")).await.expect("a connection");
        let token = visitor.token("en", "SI").await.expect("a token");
        let mut solutions = Vec::new();
        for _ in 0..2000 {
            solutions.push(visitor.solution().await.expect("a solution"));
        }
        Self {
            visitor,
            token,
            solutions,
        }
    }

    /// Signs, and tells the status. Only what was recorded spends its solution.
    async fn sign(&mut self, person: &Person) -> u16 {
        let solution = self.solutions.last().expect("solutions enough");
        let form = support_form(person, &self.token, solution);
        let status = self.visitor.post("/en/support", &form).await.expect("an answer").status;
        if status == 303 {
            self.solutions.pop();
        }
        status
    }

    async fn sign_until_recorded(&mut self, person: &Person) {
        let until = Instant::now() + PATIENCE;
        loop {
            let status = self.sign(person).await;
            if status == 303 {
                return;
            }
            if status == 422 {
                // The commit that failed may have reached the disk all the same; then its solution is spent.
                self.solutions.pop();
            }
            assert!(Instant::now() < until, "signing does not come back: {status}");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }
}

//------------ Faults

/// Lets every sync of a process fail while it lives.
struct Fault(Child);

impl Fault {
    fn inject(process: u32) -> Self {
        let tracer = Command::new("strace")
            .args([
                "-f",
                "-qq",
                "-e",
                "trace=fdatasync,fsync",
                "-e",
                "inject=fdatasync,fsync:error=EIO",
            ])
            .args(["-o", "/dev/null", "-p", &process.to_string()])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("strace starts");
        let fault = Self(tracer);
        let until = Instant::now() + PATIENCE;
        while !traced(process) {
            assert!(Instant::now() < until, "strace does not attach");
            std::thread::sleep(Duration::from_millis(20));
        }
        fault
    }

    fn end(mut self) {
        self.detach();
    }

    fn detach(&mut self) {
        if let Some(tracer) = i32::try_from(self.0.id()).ok().and_then(Pid::from_raw) {
            // A tracer that is gone already has detached.
            let _ = kill_process(tracer, Signal::INT);
        }
        let _ = self.0.wait();
    }
}

impl Drop for Fault {
    fn drop(&mut self) {
        self.detach();
    }
}

/// Whether every thread of a process has a tracer.
fn traced(process: u32) -> bool {
    let Ok(threads) = fs::read_dir(format!("/proc/{process}/task")) else {
        return false;
    };
    threads.filter_map(Result::ok).all(|thread| {
        let status = fs::read_to_string(thread.path().join("status")).unwrap_or_default();
        status
            .lines()
            .any(|line| line.starts_with("TracerPid:") && !line.ends_with("\t0"))
    })
}

/// A file system of a few megabytes in memory, gone with its owner.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    fn mount() -> Option<Self> {
        let place = tempfile::tempdir().expect("a directory");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=128m", "tmpfs"])
            .arg(place.path())
            .status();
        mounted.is_ok_and(|status| status.success()).then_some(Self(place))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes until nothing more fits.
    fn fill(&self) -> PathBuf {
        let path = self.path().join("filler");
        let mut file = File::create(&path).expect("a filler");
        for size in [64 * 1024, 1] {
            let block = vec![0; size];
            let full = loop {
                if let Err(error) = file.write_all(&block) {
                    break error;
                }
            };
            assert_eq!(full.kind(), io::ErrorKind::StorageFull);
        }
        path
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(self.0.path()).status();
    }
}
