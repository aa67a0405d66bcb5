//! Reads `multipart/form-data` as browsers write it (RFC 7578), strictly: whole or not at all.

use std::collections::BTreeMap;

use zeroize::Zeroizing;

/// The boundary that a media type names.
pub(super) fn boundary(media_type: &str) -> Option<String> {
    let rest = media_type.strip_prefix("multipart/form-data;")?.trim();
    let boundary = rest.strip_prefix("boundary=")?.trim_matches('"');
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"'()+_,-./:=? ".contains(&byte);
    let fits = (1..=70).contains(&boundary.len()) && boundary.bytes().all(is_plain);
    fits.then(|| boundary.to_owned())
}

/// Reads every part into fields and files, each name once.
pub(super) fn read(
    body: &[u8],
    boundary: &str,
    fields: &mut BTreeMap<String, Zeroizing<String>>,
    files: &mut BTreeMap<String, Zeroizing<Vec<u8>>>,
) -> Option<()> {
    let first = format!("--{boundary}");
    let next = format!("\r\n--{boundary}");
    let mut rest = body.strip_prefix(first.as_bytes())?;
    loop {
        if rest.starts_with(b"--") {
            return Some(());
        }
        rest = rest.strip_prefix(b"\r\n")?;
        let end = find(rest, next.as_bytes())?;
        let (part, after) = rest.split_at(end);
        let head_end = find(part, b"\r\n\r\n")?;
        let (head, value) = (&part[..head_end], &part[head_end + 4..]);
        let (name, is_file) = disposition(std::str::from_utf8(head).ok()?)?;
        let is_new = if is_file {
            files.insert(name, Zeroizing::new(value.to_vec())).is_none()
        } else {
            let text = std::str::from_utf8(value).ok()?;
            fields.insert(name, Zeroizing::new(text.to_owned())).is_none()
        };
        if !is_new || fields.len() + files.len() > MOST_PARTS {
            return None;
        }
        rest = &after[next.len()..];
    }
}

/// The name of a part, and whether it is a file. What a file is called elsewhere is nobody's business here.
fn disposition(head: &str) -> Option<(String, bool)> {
    let line = head
        .split("\r\n")
        .find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case("content-disposition").then_some(value)
        })?
        .trim();
    let rest = line.strip_prefix("form-data;")?.trim_start();
    let name = rest.strip_prefix("name=\"")?;
    let (name, rest) = name.split_once('"')?;
    let is_plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    (is_plain && !name.is_empty()).then(|| (name.to_owned(), rest.contains("filename=")))
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|window| window == needle)
}

const MOST_PARTS: usize = 64;

#[cfg(test)]
mod tests {
    use super::*;

    type Read = (
        BTreeMap<String, Zeroizing<String>>,
        BTreeMap<String, Zeroizing<Vec<u8>>>,
    );

    fn parts(body: &[u8]) -> Option<Read> {
        let (mut fields, mut files) = (BTreeMap::new(), BTreeMap::new());
        read(body, "x", &mut fields, &mut files)?;
        Some((fields, files))
    }

    const WHOLE: &[u8] = b"--x\r\nContent-Disposition: form-data; name=\"groups\"\r\n\r\nABC\r\n--x\r\n\
        Content-Disposition: form-data; name=\"share\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nb\r\n\xff\0\r\n--x--\r\n";

    #[test]
    fn fields_and_files_come_through_byte_for_byte() {
        let (fields, files) = parts(WHOLE).unwrap();
        assert_eq!(fields["groups"].as_str(), "ABC");
        assert_eq!(files["share"].as_slice(), b"b\r\n\xff\0");
    }

    #[test]
    fn a_body_that_was_cut_off_or_changed_is_no_form_and_no_panic() {
        for end in 0..WHOLE.len() - 4 {
            assert!(parts(&WHOLE[..end]).is_none(), "{end}");
        }
        for place in 0..WHOLE.len() {
            let mut changed = WHOLE.to_vec();
            changed[place] ^= 0x41;
            let _ = parts(&changed);
        }
        let first = find(&WHOLE[3..], b"--x").unwrap() + 3;
        let twice = [&WHOLE[..first], WHOLE].concat();
        assert!(parts(&twice).is_none());
    }

    #[test]
    fn only_a_plain_boundary_is_one() {
        assert_eq!(
            boundary("multipart/form-data; boundary=----abc").as_deref(),
            Some("----abc")
        );
        for other in [
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/mixed; boundary=x",
            "multipart/form-data; boundary=a\u{e9}",
        ] {
            assert_eq!(boundary(other), None, "{other}");
        }
    }
}
