//! The life of an instance under a passphrase: set up from answers, started locked, unlocked, exported, ended, exported again.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process, test_kill_process};

use crate::client::site::Site;

const PASSPHRASE: &str = "seven quiet swans at noon";

/// An instance in a directory of its own.
struct Instance {
    directory: tempfile::TempDir,
}

impl Instance {
    /// Holds a ceremony and sets the instance up.
    fn set_up(root_key: &str) -> Self {
        let instance = Self {
            directory: tempfile::tempdir().expect("a directory"),
        };
        succeeded(&instance.call(&["ceremony", "--out", "ceremony"], ""));
        let register = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/demo/demo-2019.json");
        let answers = format!(
            "initiative = \"{}\"\nceremony = \"ceremony/committee.json\"\nrehearsal_date = \"2021-10-01\"\ndirectory = \"{}\"\n\
             control = \"{}\"\nsandbox = \"best-effort\"\n[public]\naddress = \"127.0.0.1:0\"\n[admin]\naddress = \"127.0.0.1:0\"\n[root_key]\n{root_key}\n",
            register.display(),
            instance.path("state").display(),
            instance.path("run/control.sock").display(),
        );
        let answers = answers.replace("{dir}", instance.directory.path().to_str().expect("a path in UTF-8"));
        File::create(instance.path("answers.toml"))
            .and_then(|mut file| file.write_all(answers.as_bytes()))
            .expect("written");
        let made = instance.call(
            &["init", "--config", "water.toml", "--answers", "answers.toml"],
            &format!("{PASSPHRASE}\n"),
        );
        succeeded(&made);
        instance
    }

    fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    /// Runs a command in the directory, with this on standard input.
    fn call(&self, arguments: &[&str], input: &str) -> Output {
        let mut process = Command::new(env!("CARGO_BIN_EXE_cista"))
            .args(arguments)
            .current_dir(&self.directory)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program runs");
        // A command that asks nothing reads nothing.
        let _ = process.stdin.take().expect("a pipe").write_all(input.as_bytes());
        process.wait_with_output().expect("the program ends")
    }

    fn serve_detached(&self) -> Detached {
        succeeded(&self.call(&["serve", "--config", "water.toml", "--daemon"], ""));
        let number = std::fs::read_to_string(self.path("run/cista.pid")).expect("a process file");
        Detached(Pid::from_raw(number.trim().parse().expect("a number")).expect("a process"))
    }

    /// Where the public site answers, as the log says.
    fn site(&self) -> Site {
        let log = std::fs::read_to_string(self.path("state/cista.log")).expect("a log");
        let line = log
            .lines()
            .rev()
            .find(|line| line.contains("both sites answer"))
            .expect("it says where it answers");
        let url = line
            .split("public=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next())
            .expect("an address");
        Site::new(url, &self.path("state/tls/ca.pem")).expect("a site")
    }

    /// Status and first word of `/healthz`.
    fn health(&self) -> (u16, String) {
        let (status, body) = self.read("/healthz");
        (status, body.trim().to_owned())
    }

    /// A page of the public site.
    fn page(&self, path: &str) -> String {
        let (status, body) = self.read(path);
        assert_eq!(status, 200, "{path}");
        body
    }

    fn read(&self, path: &str) -> (u16, String) {
        let site = self.site();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        runtime.block_on(async {
            let mut connection = site.connect().await.expect("connected");
            let request = format!("GET {path} HTTP/1.1\r\nhost: {}\r\n\r\n", site.authority);
            let reply = connection.exchange(request.as_bytes()).await.expect("answered");
            (reply.status, String::from_utf8_lossy(reply.body).into_owned())
        })
    }
}

/// A detached process; dropping it kills it.
struct Detached(Pid);

impl Detached {
    /// Asks it to end and waits until it has.
    fn end(self) -> io::Result<()> {
        kill_process(self.0, Signal::TERM)?;
        let until = Instant::now() + Duration::from_secs(20);
        while Instant::now() < until {
            if test_kill_process(self.0).is_err() {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Err(io::ErrorKind::TimedOut.into())
    }
}

impl Drop for Detached {
    fn drop(&mut self) {
        // It is gone already after an orderly end.
        let _ = kill_process(self.0, Signal::KILL);
    }
}

fn succeeded(output: &Output) {
    assert!(
        output.status.success(),
        "{}: {}",
        output.status,
        String::from_utf8_lossy(&output.stderr)
    );
}

fn refused(output: &Output, code: i32, word: &str) {
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{said}");
    assert!(said.contains(word), "{said}");
}

#[test]
fn an_instance_under_a_passphrase_starts_locked_and_is_unlocked_by_nothing_else() {
    let instance = Instance::set_up("source = \"passphrase\"");
    let process = instance.serve_detached();
    assert_eq!(instance.health(), (503, "locked".to_owned()));
    let unlock = |line: &str| instance.call(&["unlock", "--config", "water.toml"], line);
    refused(&unlock("another passphrase\n"), 77, "passphrase");
    refused(&unlock(""), 66, "No passphrase");
    assert_eq!(instance.health().0, 503);
    succeeded(&unlock(&format!("{PASSPHRASE}\n")));
    assert_eq!(instance.health().0, 200);
    refused(&unlock(&format!("{PASSPHRASE}\n")), 69, "not locked");

    let export = |input: &str| instance.call(&["export", "--config", "water.toml", "--out", "out.cista"], input);
    succeeded(&export(""));
    succeeded(&instance.call(&["verify", "out.cista"], ""));
    process.end().expect("ended in order");
    assert!(!instance.path("run/control.sock").exists() && !instance.path("run/cista.pid").exists());

    std::fs::remove_file(instance.path("out.cista")).expect("removed");
    refused(&export("wrong wrong wrong\n"), 77, "passphrase");
    assert!(!instance.path("out.cista").exists());
    succeeded(&export(&format!("{PASSPHRASE}\n")));
    succeeded(&instance.call(&["verify", "out.cista"], ""));
}

#[test]
fn official_wordings_are_loaded_while_it_runs_or_not_and_shown_at_once() {
    let instance = Instance::set_up("source = \"file\"\npath = \"{dir}/root.key\"");
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging/examples/wording.toml");
    let example = example.to_str().expect("a path in UTF-8");
    let list = || {
        let listed = instance.call(&["wording", "list", "--config", "water.toml", "--json"], "");
        succeeded(&listed);
        serde_json::from_slice::<serde_json::Value>(&listed.stdout).expect("JSON")
    };
    let load = |file: &str| instance.call(&["wording", "load", file, "--config", "water.toml"], "");
    assert!(list()["unofficial"].as_array().expect("a list").contains(&"en".into()));
    refused(&load("water.toml"), 65, "no file of official wordings");
    refused(&load("nowhere.toml"), 66, "nowhere.toml");
    succeeded(&load(example));
    let after = list();
    assert!(!after["unofficial"].as_array().expect("a list").contains(&"en".into()));
    assert_eq!(after["sha256"].as_str().map(str::len), Some(64));

    std::fs::remove_file(instance.path("state/wording.toml")).expect("removed");
    let process = instance.serve_detached();
    assert!(
        !instance
            .page("/en/privacy")
            .contains("An example of a second paragraph")
    );
    succeeded(&load(example));
    let page = instance.page("/en/privacy");
    assert!(page.contains("An example of a second paragraph") && !page.contains("Our own wording"));
    process.end().expect("ended in order");
}

#[test]
fn a_campaign_is_applied_only_where_it_can_be_noted() {
    let instance = Instance::set_up("source = \"passphrase\"");
    File::create(instance.path("campaign.toml"))
        .and_then(|mut file| file.write_all(b"embeds = [\"https://benches.example\"]\n"))
        .expect("written");
    let apply = |line: &str| instance.call(&["campaign", "apply", "--config", "water.toml", "campaign.toml"], line);
    let call = |command: &[&str], line: &str| instance.call(&[command, &["--config", "water.toml"]].concat(), line);
    refused(&apply("another passphrase\n"), 77, "passphrase");
    let process = instance.serve_detached();
    refused(&apply(""), 69, "is locked");
    refused(&call(&["figures"], ""), 69, "is locked");
    succeeded(&call(&["unlock"], &format!("{PASSPHRASE}\n")));
    succeeded(&apply(""));
    succeeded(&call(&["figures"], ""));
    process.end().expect("ended in order");
    let shown = call(&["campaign", "show"], "");
    succeeded(&shown);
    assert!(String::from_utf8_lossy(&shown.stdout).contains("https://benches.example"));
    succeeded(&call(&["figures"], &format!("{PASSPHRASE}\n")));
}

#[test]
fn a_second_process_on_one_instance_is_refused_and_the_first_goes_on() {
    let instance = Instance::set_up("source = \"file\"\npath = \"{dir}/root.key\"");
    let process = instance.serve_detached();
    assert_eq!(instance.health().0, 200);
    refused(
        &instance.call(&["serve", "--config", "water.toml"], ""),
        69,
        "running already",
    );
    assert_eq!(instance.health().0, 200);
    process.end().expect("ended in order");
}

#[test]
fn a_detached_start_that_fails_says_why_to_whoever_started_it() {
    let instance = Instance::set_up("source = \"file\"\npath = \"{dir}/root.key\"");
    std::fs::remove_file(instance.path("root.key")).expect("removed");
    refused(
        &instance.call(&["serve", "--config", "water.toml", "--daemon"], ""),
        69,
        "root.key",
    );
}

#[test]
fn the_easy_proof_of_work_is_for_rehearsals_only() {
    let instance = Instance::set_up("source = \"file\"\npath = \"{dir}/root.key\"");
    // The instance is a rehearsal, so this is allowed …
    let config = std::fs::read_to_string(instance.path("water.toml")).expect("a configuration");
    let easy = format!("proof_of_work = \"easy\"\n{config}");
    File::create(instance.path("water.toml"))
        .and_then(|mut file| file.write_all(easy.as_bytes()))
        .expect("written");
    let process = instance.serve_detached();
    process.end().expect("ended in order");
    // … and nothing that the configuration says makes another one of it.
    let other = easy.replace("instance = \"water\"", "instance = \"fire\"");
    File::create(instance.path("water.toml"))
        .and_then(|mut file| file.write_all(other.as_bytes()))
        .expect("written");
    refused(
        &instance.call(&["serve", "--config", "water.toml"], ""),
        78,
        "instance fire",
    );
}
