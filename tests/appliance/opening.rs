//! The vault opens a whole collection with a quorum of its own shares, and nothing else.

use std::fs;
use std::path::{Path, PathBuf};

use crate::client::demo::Demo;
use crate::client::forms::Regime;
use crate::client::packages::files_below;
use crate::client::people::People;
use crate::client::vault;
use crate::client::visitor::Visitor;
use crate::setting::{assert_refused, demo, program};

/// A collection on an offline computer: the server that made it is gone.
struct Offline {
    demo: Demo,
    collection: PathBuf,
}

impl Offline {
    async fn new(seed: u64) -> Self {
        let mut demo = demo(Regime::R2019);
        let mut people = People::new(Regime::R2019, seed);
        let mut visitor = Visitor::new(&demo.site().expect("a site")).await.expect("a connection");
        for state in ["DE", "PL", "EL"] {
            assert_eq!(
                visitor.sign("en", &people.of(state)).await.expect("an answer").status,
                303
            );
        }
        demo.stop().expect("the demo ends");
        let collection = demo.scratch().join("all.cista");
        let exported = vault::export(program(), &demo.ready, &collection).expect("it runs");
        vault::succeeded("export", &exported).expect("a stopped instance can be exported");
        Self { demo, collection }
    }

    fn shares(&self, count: usize) -> Vec<PathBuf> {
        self.demo.ready.shares[..count].to_vec()
    }

    /// Opens with the shares given, and asserts that this fails, says why, and writes nothing.
    fn refuses(&self, what: &str, collection: &Path, shares: &[PathBuf], names: &[&str]) {
        let out = self.demo.scratch().join("refused");
        let output = vault::open(program(), collection, shares, &out).expect("it runs");
        assert_refused(what, &output, names);
        let left: Vec<_> = out
            .is_dir()
            .then(|| fs::read_dir(&out).expect("a listing"))
            .into_iter()
            .flatten()
            .collect();
        assert!(left.is_empty(), "{what}: leaves {left:?}");
    }

    fn file(&self, name: &str, content: &[u8]) -> PathBuf {
        let path = self.demo.scratch().join(name);
        #[expect(clippy::disallowed_methods, reason = "a file for one test")]
        fs::write(&path, content).expect("a writable file");
        path
    }
}

#[tokio::test]
async fn any_quorum_opens_and_fewer_do_not() {
    let offline = Offline::new(1).await;
    let ready = &offline.demo.ready;
    assert_eq!((ready.shares.len(), ready.quorum), (7, 3));
    for (turn, shares) in ready.shares.windows(3).chain([&ready.shares[..]]).enumerate() {
        let out = offline.demo.scratch().join(format!("opened-{turn}"));
        let output = vault::open(program(), &offline.collection, shares, &out).expect("it runs");
        vault::succeeded("open", &output).expect("a quorum opens");
    }
    let [first, second] = [ready.shares[0].clone(), ready.shares[1].clone()];
    offline.refuses("no share", &offline.collection, &[], &[]);
    offline.refuses(
        "two shares",
        &offline.collection,
        &[first.clone(), second.clone()],
        &["3"],
    );
    offline.refuses(
        "one share three times",
        &offline.collection,
        &[first.clone(), first.clone(), first],
        &[],
    );
}

#[tokio::test]
async fn a_share_that_does_not_belong_is_named() {
    let (offline, elsewhere) = (Offline::new(2).await, Offline::new(3).await);
    let text = fs::read_to_string(&offline.demo.ready.shares[2]).expect("a share");
    let foreign = offline.file(
        "foreign.txt",
        &fs::read(&elsewhere.demo.ready.shares[2]).expect("a share"),
    );
    let damaged = offline.file("damaged.txt", damage(&text).as_bytes());
    let half = offline.file("half.txt", &text.as_bytes()[..text.len() / 2]);
    let empty = offline.file("empty.txt", b"");
    let binary = offline.file("binary.txt", &[0xff; 300]);
    let missing = offline.demo.scratch().join("missing.txt");
    for (what, share) in [
        ("a share of another ceremony", foreign),
        ("a damaged share", damaged),
        ("half a share", half),
        ("an empty file", empty),
        ("a binary file", binary),
        ("no file", missing),
    ] {
        let name = share
            .file_name()
            .and_then(|name| name.to_str())
            .expect("a name")
            .to_owned();
        let mut shares = offline.shares(2);
        shares.push(share);
        offline.refuses(what, &offline.collection, &shares, &[&name]);
    }
    offline.refuses("only foreign shares", &offline.collection, &elsewhere.shares(3), &[]);
}

#[tokio::test]
async fn a_collection_that_is_not_whole_is_named_and_not_opened() {
    let offline = Offline::new(4).await;
    let whole = fs::read(&offline.collection).expect("a collection");
    for (turn, length) in [0, 1, 16, 17, 40, whole.len() / 3, whole.len() / 2, whole.len() - 1]
        .into_iter()
        .enumerate()
    {
        let name = format!("half-{turn}.cista");
        let path = offline.file(&name, &whole[..length]);
        offline.refuses(
            &format!("the first {length} bytes"),
            &path,
            &offline.shares(3),
            &[&name],
        );
        assert_refused(
            "verify",
            &vault::run(program(), ["verify".as_ref(), path.as_os_str()]).expect("it runs"),
            &[&name],
        );
    }
    let longer = offline.file("longer.cista", &[whole.clone(), b"more".to_vec()].concat());
    offline.refuses("bytes after the end", &longer, &offline.shares(3), &["longer.cista"]);
    offline.refuses(
        "no collection",
        &offline.demo.scratch().join("absent.cista"),
        &offline.shares(3),
        &["absent.cista"],
    );
}

#[tokio::test]
async fn no_byte_of_a_collection_can_be_changed_unnoticed() {
    let offline = Offline::new(5).await;
    let whole = fs::read(&offline.collection).expect("a collection");
    let places: Vec<usize> = (0..whole.len()).step_by((whole.len() / 40).max(1)).collect();
    for place in places {
        let mut changed = whole.clone();
        changed[place] ^= 0x20;
        let path = offline.file("changed.cista", &changed);
        offline.refuses(
            &format!("byte {place} changed"),
            &path,
            &offline.shares(3),
            &["changed.cista"],
        );
    }
}

#[tokio::test]
async fn what_is_whole_is_verified_and_says_what_it_is() {
    let offline = Offline::new(6).await;
    let output = vault::run(program(), ["verify".as_ref(), offline.collection.as_os_str()]).expect("it runs");
    vault::succeeded("verify", &output).expect("a whole collection verifies");
    assert!(
        String::from_utf8_lossy(&output.stdout)
            .to_lowercase()
            .contains("collection")
    );

    let out = offline.demo.scratch().join("opened");
    let opened = vault::open(program(), &offline.collection, &offline.shares(3), &out).expect("it runs");
    vault::succeeded("open", &opened).expect("a quorum opens");
    let package = vault::run(program(), ["verify".as_ref(), out.join("DE").as_os_str()]).expect("it runs");
    vault::succeeded("verify", &package).expect("a fresh package verifies");
    let mut files = files_below(&out.join("DE")).expect("a listing").into_iter();
    let xml = files
        .rfind(|file| file.extension().is_some_and(|end| end == "xml"))
        .expect("an XML file");
    let text = fs::read_to_string(&xml).expect("text");
    #[expect(clippy::disallowed_methods, reason = "damage for one test")]
    fs::write(&xml, text.replacen("</signature>", " </signature>", 1)).expect("a writable file");
    let package = vault::run(program(), ["verify".as_ref(), out.join("DE").as_os_str()]).expect("it runs");
    assert_refused("a changed package", &package, &[]);
}

/// Changes one letter in the middle of the longest word, where the share itself stands.
fn damage(share: &str) -> String {
    let longest = share
        .split_whitespace()
        .max_by_key(|word| word.len())
        .expect("a share has words");
    let middle = longest.len() / 2;
    let sign = if longest[middle..].starts_with('A') { "C" } else { "A" };
    let changed = format!("{}{sign}{}", &longest[..middle], &longest[middle + 1..]);
    share.replacen(longest, &changed, 1)
}
