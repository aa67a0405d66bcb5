//! Pictures of a campaign: PNG or JPEG, of bounded size, and free of what cameras and programs write beside the picture.
//!
//! A picture is served as it is, so that nobody loses quality; only the parts that no browser needs are left out, because they may name a place, a person
//! or a device.

use std::sync::Arc;

use data_encoding::{BASE64, HEXLOWER};
use flate2::Crc;
use serde::de::Error as _;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::is_plain;

/// A picture as the site serves it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(into = "Written")]
pub struct Picture {
    /// What it is for.
    pub role: Role,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
    /// `image/png` or `image/jpeg`.
    pub media_type: &'static str,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// Its name on the site, which holds its digest: another picture has another name.
    pub name: String,
    /// What it shows, for those who do not see it; none where it decorates.
    pub alternative: Option<String>,
}

/// What a picture is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// It stands for the initiative.
    Logo,
    /// It decorates.
    Background,
    /// Other sites show it beside a link.
    Share,
}

/// Why a picture is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PictureFault {
    /// It is too long.
    #[error("the picture has more than {} KiB: save it smaller, or as JPEG", LONGEST / 1024)]
    Long,
    /// It is no PNG and no JPEG.
    #[error("the picture is no PNG and no JPEG: save it as one of them")]
    Kind,
    /// It breaks off, or its parts do not fit together.
    #[error("the picture is damaged: save it again")]
    Damaged,
    /// It has too many pixels.
    #[error("the picture has {width} × {height} pixels: scale it to at most {WIDEST} × {WIDEST}")]
    Wide {
        /// Pixels across.
        width: u32,
        /// Pixels down.
        height: u32,
    },
    /// Its text is none.
    #[error("`alternative` says in one line of at most {LONGEST_ALTERNATIVE} characters what the picture shows")]
    Alternative,
}

impl Picture {
    /// Checks a picture and leaves out what does not belong to it.
    ///
    /// # Errors
    ///
    /// [`PictureFault`].
    pub fn new(role: Role, bytes: &[u8], alternative: Option<String>) -> Result<Self, PictureFault> {
        if bytes.len() > LONGEST {
            return Err(PictureFault::Long);
        }
        if alternative
            .as_ref()
            .is_some_and(|text| !is_plain(text, LONGEST_ALTERNATIVE))
        {
            return Err(PictureFault::Alternative);
        }
        let (kind, bare) = if bytes.starts_with(PNG_MAGIC) {
            (&PNG, bare_png(bytes))
        } else if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
            (&JPEG, bare_jpeg(bytes))
        } else {
            return Err(PictureFault::Kind);
        };
        let Bare { bytes, width, height } = bare.ok_or(PictureFault::Damaged)?;
        if width > WIDEST || height > WIDEST {
            return Err(PictureFault::Wide { width, height });
        }
        let digest = HEXLOWER.encode(&Sha256::digest(&bytes));
        Ok(Self {
            role,
            name: format!("{}.{}.{}", role.word(), &digest[..NAME_DIGITS], kind.ending),
            bytes: bytes.into(),
            media_type: kind.media_type,
            width,
            height,
            alternative,
        })
    }
}

impl Role {
    const fn word(self) -> &'static str {
        match self {
            Self::Logo => "logo",
            Self::Background => "background",
            Self::Share => "share",
        }
    }
}

struct Kind {
    media_type: &'static str,
    ending: &'static str,
}

const PNG: Kind = Kind {
    media_type: "image/png",
    ending: "png",
};
const JPEG: Kind = Kind {
    media_type: "image/jpeg",
    ending: "jpg",
};

/// A picture without anything beside it.
struct Bare {
    bytes: Vec<u8>,
    width: u32,
    height: u32,
}

//------------ PNG

/// Copies the chunks that make the picture (PNG, third edition, 5.3 and 11), each with its checksum verified.
fn bare_png(bytes: &[u8]) -> Option<Bare> {
    let mut bare = PNG_MAGIC.to_vec();
    let mut rest = bytes.strip_prefix(PNG_MAGIC)?;
    let mut size = None;
    loop {
        let (length, after) = rest.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        let chunk = rest.get(..length.checked_add(12)?)?;
        let (named, checksum) = after.get(..length + 8)?.split_last_chunk::<4>()?;
        let (name, data) = named.split_first_chunk::<4>()?;
        let mut crc = Crc::new();
        crc.update(named);
        if crc.sum() != u32::from_be_bytes(*checksum) {
            return None;
        }
        match (name, size) {
            (b"IHDR", None) => {
                let (width, more) = data.split_first_chunk::<4>()?;
                let (height, _) = more.split_first_chunk::<4>()?;
                size = Some((u32::from_be_bytes(*width), u32::from_be_bytes(*height)));
            }
            (b"IHDR", Some(_)) | (_, None) => return None,
            _ => {}
        }
        if PNG_KEPT.contains(&name) {
            bare.extend_from_slice(chunk);
        } else if name[0].is_ascii_uppercase() {
            return None; // what is needed to show the picture, and unknown
        }
        if name == b"IEND" {
            break;
        }
        rest = &rest[length + 12..];
    }
    let (width, height) = size.filter(|(width, height)| *width > 0 && *height > 0)?;
    Some(Bare {
        bytes: bare,
        width,
        height,
    })
}

const PNG_MAGIC: &[u8] = b"\x89PNG\r\n\x1a\n";

/// What makes the picture and its colours; what is left out is text, time, thumbnails, profiles and animation.
const PNG_KEPT: &[&[u8; 4]] = &[b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"sRGB", b"gAMA", b"cHRM"];

//------------ JPEG

/// Copies the segments that make the picture (ITU-T T.81, annex B).
fn bare_jpeg(bytes: &[u8]) -> Option<Bare> {
    let mut bare = bytes.get(..2)?.to_vec();
    let mut at = 2;
    let mut size = None;
    loop {
        let [0xff, marker] = *bytes.get(at..at + 2)? else {
            return None;
        };
        match marker {
            0xff => {
                at += 1; // a byte that fills
                continue;
            }
            0xd9 => break,
            _ => {}
        }
        let length = usize::from(u16::from_be_bytes(*bytes.get(at + 2..)?.first_chunk()?));
        let end = at + 2 + length;
        let segment = bytes.get(at..end).filter(|_| length >= 2)?;
        if is_frame(marker) {
            size = Some(frame_size(segment).filter(|_| size.is_none())?);
        }
        if is_kept(marker, segment) {
            bare.extend_from_slice(segment);
        }
        at = end;
        if marker == 0xda {
            let scan = scan_length(bytes.get(at..)?)?;
            bare.extend_from_slice(&bytes[at..at + scan]);
            at += scan;
        }
    }
    bare.extend_from_slice(&[0xff, 0xd9]);
    let (width, height) = size.filter(|(width, height)| *width > 0 && *height > 0)?;
    Some(Bare {
        bytes: bare,
        width,
        height,
    })
}

/// A frame that browsers show: baseline, extended or progressive.
fn is_frame(marker: u8) -> bool {
    matches!(marker, 0xc0..=0xc2)
}

/// Height and width stand behind marker, length and precision.
fn frame_size(segment: &[u8]) -> Option<(u32, u32)> {
    let word = |at: usize| Some(u32::from(u16::from_be_bytes(*segment.get(at..)?.first_chunk()?)));
    Some((word(7)?, word(5)?))
}

/// Tables, frames and scans; of the application segments only those that say how colours are coded, the first of them without its thumbnail.
fn is_kept(marker: u8, segment: &[u8]) -> bool {
    match marker {
        0xc0..=0xc2 | 0xc4 | 0xda | 0xdb | 0xdd => true,
        0xe0 => segment.get(4..9) == Some(b"JFIF\0") && segment.len() == BARE_JFIF,
        0xee => segment.get(4..9) == Some(b"Adobe"),
        _ => false,
    }
}

/// How long the coded data of a scan are: up to the next marker that is neither a stuffed byte nor a restart.
fn scan_length(data: &[u8]) -> Option<usize> {
    data.windows(2)
        .position(|pair| pair[0] == 0xff && !matches!(pair[1], 0x00 | 0xd0..=0xd7 | 0xff))
}

/// A JFIF segment without a thumbnail.
const BARE_JFIF: usize = 18;

//------------ Written

/// A picture as the instance keeps it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    role: Role,
    data: String,
    #[serde(default)]
    alternative: Option<String>,
}

impl<'de> Deserialize<'de> for Picture {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = Written::deserialize(deserializer)?;
        let bytes = BASE64.decode(written.data.as_bytes()).map_err(D::Error::custom)?;
        Self::new(written.role, &bytes, written.alternative).map_err(D::Error::custom)
    }
}

impl From<Picture> for Written {
    fn from(picture: Picture) -> Self {
        Self {
            role: picture.role,
            data: BASE64.encode(&picture.bytes),
            alternative: picture.alternative,
        }
    }
}

/// The longest picture, in bytes: pages are small, and so is what decorates them.
pub(super) const LONGEST: usize = 256 << 10;
/// Pixels on a side.
const WIDEST: u32 = 4096;
/// Characters of what a picture shows.
const LONGEST_ALTERNATIVE: usize = 200;
/// Digits of the digest in a picture's name.
const NAME_DIGITS: usize = 12;

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn chunk(name: [u8; 4], data: &[u8]) -> Vec<u8> {
        let mut crc = Crc::new();
        crc.update(&name);
        crc.update(data);
        let length = u32::try_from(data.len()).unwrap();
        [length.to_be_bytes().as_slice(), &name, data, &crc.sum().to_be_bytes()].concat()
    }

    fn png(width: u32, extra: &[u8]) -> Vec<u8> {
        let header = [width.to_be_bytes().as_slice(), &[0, 0, 0, 2], &[8, 2, 0, 0, 0]].concat();
        [
            PNG_MAGIC,
            &chunk(*b"IHDR", &header),
            extra,
            &chunk(*b"IDAT", b"data"),
            &chunk(*b"IEND", b""),
        ]
        .concat()
    }

    fn jpeg(extra: &[u8]) -> Vec<u8> {
        [
            &[0xff, 0xd8],
            extra,
            &[0xff, 0xc0, 0, 11, 8, 0, 3, 0, 5, 1, 1, 0x11, 0],
            &[0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0],
            &[1, 0xff, 0x00, 2, 0xff, 0xd0, 3],
            &[0xff, 0xd9],
        ]
        .concat()
    }

    fn logo(bytes: &[u8]) -> Result<Picture, PictureFault> {
        Picture::new(Role::Logo, bytes, None)
    }

    #[test]
    fn a_picture_loses_what_stands_beside_it_and_nothing_else() {
        let text = chunk(*b"tEXt", b"Author\0Somebody at home");
        let picture = logo(&[png(3, &text), b"behind the end".to_vec()].concat()).unwrap();
        assert_eq!(*picture.bytes, png(3, &[]));
        assert_eq!((picture.width, picture.height, picture.media_type), (3, 2, "image/png"));

        let exif = [&[0xff, 0xe1, 0, 10], b"Exif\0\0GP".as_slice()].concat();
        let comment = [&[0xff, 0xfe, 0, 6], b"home".as_slice()].concat();
        let picture = logo(&jpeg(&[exif, comment].concat())).unwrap();
        assert_eq!(*picture.bytes, jpeg(&[]));
        assert_eq!(
            (picture.width, picture.height, picture.media_type),
            (5, 3, "image/jpeg")
        );
    }

    #[test]
    fn a_picture_has_a_name_of_its_own() {
        let (one, two) = (logo(&png(3, &[])).unwrap(), logo(&png(4, &[])).unwrap());
        assert_ne!(one.name, two.name);
        let parts: Vec<_> = one.name.split('.').collect();
        assert_eq!((parts[0], parts[1].len(), parts[2]), ("logo", 12, "png"));
        let json = serde_json::to_string(&one).unwrap();
        assert_eq!(serde_json::from_str::<Picture>(&json).unwrap(), one);
    }

    #[test]
    fn what_is_no_picture_of_ours_is_refused() {
        assert_eq!(logo(b"<svg/>"), Err(PictureFault::Kind));
        assert_eq!(logo(b""), Err(PictureFault::Kind));
        assert_eq!(logo(&vec![0; LONGEST + 1]), Err(PictureFault::Long));
        assert_eq!(
            logo(&png(5000, &[])),
            Err(PictureFault::Wide { width: 5000, height: 2 })
        );
        assert_eq!(
            Picture::new(Role::Logo, &png(3, &[]), Some(String::new())),
            Err(PictureFault::Alternative)
        );
    }

    #[test]
    fn a_picture_that_breaks_off_or_was_changed_is_refused_wherever_it_is() {
        let (whole_png, whole_jpeg) = (png(3, &[]), jpeg(&[]));
        for end in 8..whole_png.len() {
            assert_eq!(logo(&whole_png[..end]), Err(PictureFault::Damaged), "{end}");
            let mut changed = whole_png.clone();
            changed[end] ^= 1;
            assert_eq!(logo(&changed), Err(PictureFault::Damaged), "{end}");
        }
        for end in 3..whole_jpeg.len() {
            assert_eq!(logo(&whole_jpeg[..end]), Err(PictureFault::Damaged), "{end}");
        }
    }

    proptest! {
        #[test]
        fn nothing_that_looks_like_a_picture_breaks_the_reading(jpeg: bool, bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let magic = if jpeg { &[0xff, 0xd8, 0xff] } else { PNG_MAGIC };
            let bytes = [magic, &bytes].concat();
            if let Ok(picture) = logo(&bytes) {
                prop_assert!(picture.bytes.len() <= bytes.len());
            }
        }

        #[test]
        fn a_picture_that_was_taken_is_taken_again_as_it_is(comment in proptest::collection::vec(any::<u8>(), 0..100)) {
            let length = u16::try_from(comment.len() + 2).unwrap().to_be_bytes();
            let once = logo(&jpeg(&[&[0xff, 0xfe], length.as_slice(), &comment].concat())).unwrap();
            prop_assert_eq!(logo(&once.bytes).unwrap(), once);
        }
    }
}
