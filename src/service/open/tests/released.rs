//! What was released still opens.

use std::path::Path;

use super::*;

/// The files of one State's packages, decrypted with the authority's key.
fn unpacked(out: &Path, state: MemberState, identity: &age::x25519::Identity) -> BTreeMap<String, String> {
    let name = format!("{state}-ECI-2026-000042-personal-data-limited-distribution.zip.age");
    let mut archive = Vec::new();
    let file = fs::read(out.join(name)).unwrap();
    let decryptor = age::Decryptor::new(&file[..]).unwrap();
    let identity: &dyn age::Identity = identity;
    decryptor
        .decrypt(std::iter::once(identity))
        .unwrap()
        .read_to_end(&mut archive)
        .unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(archive)).unwrap();
    let names: Vec<_> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    let mut read = |name: &String| {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    names.iter().map(|name| (name.clone(), read(name))).collect()
}

/// Without the marks, whose translation may be corrected, and what follows from them, and without the version of the software that opened it.
fn comparable(files: BTreeMap<String, String>) -> BTreeMap<String, String> {
    let comment = files["statements.xml"].lines().nth(1).unwrap();
    let mark = comment.trim_start_matches("<!-- ").trim_end_matches(" -->").to_owned();
    let changing = ["\"software\"", "\"size\"", "\"sha256\""];
    let without = |text: String| -> String {
        let text = text.replace(&mark, "MARK");
        let (before, after) = match text.split_once("\"marks\": [") {
            Some((before, rest)) => (before, rest.split_once(']').map_or("", |(_, after)| after)),
            None => (text.as_str(), ""),
        };
        let lines = before.lines().chain(after.lines());
        let kept = lines.filter(|line| !changing.iter().any(|word| line.contains(word)));
        kept.collect::<Vec<_>>().join("\n")
    };
    files
        .into_iter()
        .filter(|(name, _)| name != "manifest.sig")
        .map(|(name, text)| (name, without(text)))
        .collect()
}

/// A collection of format 1 as it was written once, and the packages of format 2 that it gives, for readers in other languages and for us.
#[test]
fn a_collection_of_the_first_format_still_gives_the_packages_that_it_gave() {
    let frozen = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/collection-1");
    let out = tempfile::tempdir().unwrap();
    let identity = age::x25519::Identity::generate();
    let recipients = out.path().join("authority.txt");
    let forge = Forge::new(Regime::R2019);
    fs::copy(
        forge.put("authority.txt", identity.to_public().to_string().as_bytes()),
        &recipients,
    )
    .unwrap();
    let request = Request {
        collection: frozen.join("rivers.cista"),
        shares: ["share-2.txt", "share-5.txt", "share-7.txt"]
            .map(|name| frozen.join(name))
            .to_vec(),
        out: out.path().join("opened"),
        recipients: [MemberState::Dk, MemberState::Lv]
            .map(|state| (state, recipients.clone()))
            .into(),
        plain: false,
        ..forge.request()
    };
    opened(&request).unwrap();
    for state in [MemberState::Dk, MemberState::Lv] {
        let now = unpacked(&request.out, state, &identity);
        let expected = frozen.join("opened").join(state.code());
        if std::env::var_os("CISTA_FREEZE").is_some() {
            for (name, text) in &now {
                fs::copy(forge.put("frozen", text.as_bytes()), expected.join(name)).unwrap();
            }
        }
        let then = files_under(&expected)
            .into_iter()
            .map(|(name, bytes)| (name, String::from_utf8(bytes).unwrap()));
        assert_eq!(comparable(now), comparable(then.collect()), "{state}");
    }
}
