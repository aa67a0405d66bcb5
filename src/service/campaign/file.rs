//! The file that organisers write: `packaging/examples/campaign.toml` is one with every key.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::Spanned;

use super::picture::{LONGEST, Role};
use super::{Accent, Campaign, CampaignError, Origin, Partner, Picture, PictureFault, ReturnLink};
use crate::domain::Language;
use crate::host::files;

/// The settings as they are written. Pictures are named by their files, beside this one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CampaignFile {
    accent: Option<Accent>,
    logo: Option<PictureFile>,
    background: Option<PictureFile>,
    share_picture: Option<PictureFile>,
    return_link: Option<ReturnLink>,
    #[serde(default)]
    embeds: Vec<Spanned<String>>,
    #[serde(default)]
    partners: Vec<Partner>,
    #[serde(default)]
    descriptions: BTreeMap<Language, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PictureFile {
    file: Spanned<PathBuf>,
    alternative: Option<String>,
}

/// Reads and checks the file at `path`, with the pictures that it names.
///
/// # Errors
///
/// When a file cannot be read, or says something that a campaign may not say.
pub fn read(path: &Path) -> Result<Campaign, CampaignError> {
    let reading = |source| CampaignError::Reading {
        path: path.to_owned(),
        source,
    };
    let bytes = path
        .canonicalize()
        .and_then(|path| files::read_limited(&path, LONGEST_FILE))
        .map_err(reading)?;
    let text = String::from_utf8_lossy(&bytes);
    let source = Source { path, text: &text };
    let file: CampaignFile = toml::from_str(&text).map_err(|fault| {
        let place = fault.span().map_or(0, |span| span.start);
        source.fault(place, fault.message())
    })?;
    source.resolve(file)
}

/// The file and what it says, to name the place of a fault.
struct Source<'a> {
    path: &'a Path,
    text: &'a str,
}

impl Source<'_> {
    fn resolve(&self, file: CampaignFile) -> Result<Campaign, CampaignError> {
        let campaign = Campaign {
            accent: file.accent,
            logo: self.picture(Role::Logo, file.logo)?,
            background: self.picture(Role::Background, file.background)?,
            share_picture: self.picture(Role::Share, file.share_picture)?,
            return_link: file.return_link,
            embeds: file
                .embeds
                .into_iter()
                .map(|named| self.origin(named))
                .collect::<Result<_, _>>()?,
            partners: file.partners,
            descriptions: file.descriptions,
        };
        match campaign.contradiction() {
            Some(sentence) => Err(CampaignError::Together {
                path: self.path.to_owned(),
                sentence,
            }),
            None => Ok(campaign),
        }
    }

    fn origin(&self, named: Spanned<String>) -> Result<Origin, CampaignError> {
        let place = named.span().start;
        Origin::try_from(named.into_inner()).map_err(|fault| self.fault(place, &fault.to_string()))
    }

    fn picture(&self, role: Role, named: Option<PictureFile>) -> Result<Option<Picture>, CampaignError> {
        let Some(PictureFile { file, alternative }) = named else {
            return Ok(None);
        };
        let place = file.span().start;
        let file = file.into_inner();
        let beside = self.path.parent().unwrap_or(Path::new(".")).join(&file);
        let bytes = beside
            .canonicalize()
            .and_then(|path| files::read_limited(&path, LONGEST))
            .map_err(|fault| match fault.kind() {
                std::io::ErrorKind::FileTooLarge => self.fault(place, &PictureFault::Long.to_string()),
                _ => self.fault(place, &format!("{} cannot be read: {fault}", beside.display())),
            })?;
        Picture::new(role, &bytes, alternative)
            .map(Some)
            .map_err(|fault| self.fault(place, &fault.to_string()))
    }

    fn fault(&self, place: usize, sentence: &str) -> CampaignError {
        CampaignError::at(self.path, self.text, place, sentence)
    }
}

/// Far more than 500 partners and 24 descriptions need.
const LONGEST_FILE: usize = 256 << 10;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::files::{PRIVATE, write_whole};

    fn read_text(text: &str) -> Result<Campaign, String> {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("campaign.toml");
        write_whole(&path, text.as_bytes(), PRIVATE).unwrap();
        read(&path).map_err(|fault| fault.to_string().replace(directory.path().to_str().unwrap(), "here"))
    }

    #[test]
    fn an_empty_file_changes_nothing() {
        assert_eq!(read_text(""), Ok(Campaign::default()));
    }

    #[test]
    fn the_example_that_the_package_brings_is_taken() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging/examples/campaign.toml");
        let campaign = read(&path).unwrap();
        assert!(campaign.accent.is_some() && campaign.return_link.is_some());
        assert_eq!(
            (
                campaign.embeds.len(),
                campaign.partners.len(),
                campaign.descriptions.len()
            ),
            (2, 2, 2)
        );
    }

    #[test]
    fn every_key_is_read() {
        let campaign = read_text(
            "embeds = [\"https://campaign.example\"]\n[accent]\nlight = \"#23459f\"\n[return_link]\nurl = \"https://campaign.example\"\n\
             name = \"Benches\"\n[[partners]]\ntag = \"friends\"\nname = \"Friends of benches\"\n[descriptions]\nen = \"Sit down.\"\n",
        )
        .unwrap();
        assert_eq!(campaign.accent.unwrap().light.to_string(), "#23459f");
        assert_eq!(campaign.partner("friends").unwrap().name, "Friends of benches");
        assert_eq!(campaign.partner("foes"), None);
        assert_eq!(campaign.descriptions[&Language::En], "Sit down.");
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line_and_what_to_do() {
        for (text, said) in [
            ("\ncolour = 1\n", "here/campaign.toml, line 2: unknown field `colour`"),
            ("[accent]\nlight = \"red\"\n", "line 2: a colour is written as #"),
            ("[accent]\nlight = \"#ffcc00\"\n", "nearest shade that passes"),
            (
                "\n[logo]\nfile = \"none.png\"\n",
                "line 3: here/none.png cannot be read",
            ),
            (
                "\n[logo]\nfile = \"campaign.toml\"\n",
                "line 3: the picture is no PNG and no JPEG",
            ),
            (
                "embeds = [\n\"https://a.example\",\n\"http://b.example\"]\n",
                "line 3: a site is https://",
            ),
            (
                "[return_link]\nurl = \"http://a.example\"\nname = \"A\"\n",
                "the address begins with https://",
            ),
            (
                "[[partners]]\ntag = \"A\"\nname = \"A\"\n",
                "line 2: a partner's tag is",
            ),
            (
                "[[partners]]\ntag = \"a\"\nname = \"A\"\n[[partners]]\ntag = \"a\"\nname = \"B\"\n",
                "two partners have the tag `a`",
            ),
            ("[descriptions]\nen = \"\"\n", "description in `en`"),
            ("[descriptions]\nxx = \"a\"\n", "line 2: "),
        ] {
            let fault = read_text(text).expect_err(text);
            assert!(fault.contains(said), "{text:?}: {fault}");
        }
    }

    #[test]
    fn limits_hold() {
        let listed = |most: usize, one: fn(usize) -> String| (0..=most).map(one).collect::<String>();
        let sites = listed(50, |n| format!("\"https://a{n}.example\","));
        let fault = read_text(&format!("embeds = [{sites}]")).unwrap_err();
        assert!(fault.contains("more than 50"), "{fault}");
        let fault = read_text(&listed(500, |n| {
            format!("[[partners]]\ntag = \"p{n}\"\nname = \"P\"\n")
        }))
        .unwrap_err();
        assert!(fault.contains("more than 500"), "{fault}");
        assert!(
            read_text(&"#\n".repeat(200_000))
                .unwrap_err()
                .contains("cannot be read")
        );
    }
}
