//! `cista campaign`: how the public side of an initiative looks, who may embed it, and whose links are counted.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Subcommand;
use serde::Serialize;

use super::exit::{Exit, Failure, code_of_io};
use super::instance::{self, Opener};
use super::terminal::{Terminal, remark};
use crate::config::Configuration;
use crate::daemon::{self, Owner};
use crate::service::campaign::{self, Campaign, CampaignError, Picture};

/// Check, apply or show the settings of a campaign: logo, colours, sites that embed, partners
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example, from the file that organisers wrote to the site:
  cista campaign check campaign.toml
  cista campaign apply --config /etc/cista/water.toml campaign.toml

A file with every key is /usr/share/doc/cista/examples/campaign.toml. None of it belongs to what an authority certifies.")]
pub struct Arguments {
    #[command(subcommand)]
    act: Act,
}

#[derive(Debug, Subcommand)]
enum Act {
    /// Read the settings and say what is wrong, or what they would do
    #[command(after_help = "\
Example:
  cista campaign check campaign.toml

A colour that not everybody could read is refused, with a shade that passes. Pictures are read beside the file.")]
    Check {
        /// The settings.
        #[arg(value_name = "CAMPAIGN.toml")]
        file: PathBuf,
    },
    /// Put the settings into effect, in the place of all earlier ones
    #[command(after_help = "\
Example:
  cista campaign apply --config /etc/cista/water.toml campaign.toml

Works while the instance runs, which shows them from the next page on, and while it does not. The audit trail keeps the SHA-256 of what was
applied. An empty file takes everything back.")]
    Apply {
        /// The settings.
        #[arg(value_name = "CAMPAIGN.toml")]
        file: PathBuf,

        /// The instance's configuration.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
    },
    /// Show the settings that the instance has
    #[command(after_help = "\
Example:
  cista campaign show --config /etc/cista/water.toml")]
    Show {
        /// The instance's configuration.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
    },
}

/// Does what was asked.
pub fn run(arguments: &Arguments, terminal: Terminal) -> Result<(), Failure> {
    match &arguments.act {
        Act::Check { file } => {
            let campaign = read(file)?;
            advise(&campaign);
            tell(&campaign, None, terminal);
            Ok(())
        }
        Act::Apply { file, config } => {
            let campaign = read(file)?;
            advise(&campaign);
            let digest = apply(&Configuration::load(config)?, &campaign::encode(&campaign), terminal)?;
            tell(&campaign, Some(&digest), terminal);
            Ok(())
        }
        Act::Show { config } => {
            let config = Configuration::load(config)?;
            if let Some(owner) = Owner::to_become(&config.directory)? {
                owner.become_it()?;
            }
            tell(&campaign::load(&config.directory)?, None, terminal);
            Ok(())
        }
    }
}

fn read(file: &Path) -> Result<Campaign, Failure> {
    Ok(campaign::read_file(file)?)
}

/// Applies the settings to the running instance, or to the one that lies still.
fn apply(config: &Configuration, settings: &[u8], terminal: Terminal) -> Result<String, Failure> {
    if let Some(client) = instance::running(config)? {
        return Ok(client.apply_campaign(settings)?);
    }
    daemon::harden().map_err(|fault| Failure::new(Exit::System, fault))?;
    let owner = Owner::to_become(&config.directory)?;
    let opener = Opener::fetch(config, terminal)?;
    if let Some(owner) = owner {
        owner.become_it()?;
    }
    let appliance = instance::open_still(config, opener.root_key(config)?)?;
    let applied = instance::block_on(async {
        let applied = appliance.apply_campaign(settings, "the console").await;
        appliance.close().await;
        applied
    })?;
    Ok(applied?)
}

/// Says what would be better and is no fault.
fn advise(campaign: &Campaign) {
    let is_odd = |picture: &&Picture| (picture.width, picture.height) != SHARE_PIXELS;
    if let Some(picture) = campaign.share_picture.as_ref().filter(is_odd) {
        remark(&format!(
            "The share picture has {} × {} pixels. Networks show {} × {} best.",
            picture.width, picture.height, SHARE_PIXELS.0, SHARE_PIXELS.1
        ));
    }
    if campaign.logo.as_ref().is_some_and(|logo| logo.alternative.is_none()) {
        remark("The logo has no `alternative`: people who do not see it are not told what it shows.");
    }
}

/// Pixels of the picture that most networks show beside a link.
const SHARE_PIXELS: (u32, u32) = (1200, 630);

//------------ Telling

/// The settings, as scripts read them.
#[derive(Serialize)]
struct Told<'a> {
    /// The digest of what was applied, where something was.
    applied_sha256: Option<&'a str>,
    accent_light: Option<String>,
    accent_dark: Option<String>,
    logo: Option<ToldPicture<'a>>,
    background: Option<ToldPicture<'a>>,
    share_picture: Option<ToldPicture<'a>>,
    return_link: Option<&'a campaign::ReturnLink>,
    embeds: &'a [campaign::Origin],
    partners: &'a [campaign::Partner],
    descriptions: &'a std::collections::BTreeMap<crate::domain::Language, String>,
}

#[derive(Serialize)]
struct ToldPicture<'a> {
    name: &'a str,
    media_type: &'a str,
    width: u32,
    height: u32,
    bytes: usize,
    alternative: Option<&'a str>,
}

impl<'a> ToldPicture<'a> {
    fn of(picture: &'a Picture) -> Self {
        Self {
            name: &picture.name,
            media_type: picture.media_type,
            width: picture.width,
            height: picture.height,
            bytes: picture.bytes.len(),
            alternative: picture.alternative.as_deref(),
        }
    }
}

fn tell(campaign: &Campaign, digest: Option<&str>, terminal: Terminal) {
    let told = Told {
        applied_sha256: digest,
        accent_light: campaign.accent.map(|accent| accent.light.to_string()),
        accent_dark: campaign.accent.map(|accent| accent.dark.to_string()),
        logo: campaign.logo.as_ref().map(ToldPicture::of),
        background: campaign.background.as_ref().map(ToldPicture::of),
        share_picture: campaign.share_picture.as_ref().map(ToldPicture::of),
        return_link: campaign.return_link.as_ref(),
        embeds: &campaign.embeds,
        partners: &campaign.partners,
        descriptions: &campaign.descriptions,
    };
    terminal.tell(&told, &text(&told));
}

fn text(told: &Told<'_>) -> String {
    let mut text = String::new();
    let mut line = |name: &str, value: String| {
        let value = if value.is_empty() { "none".to_owned() } else { value };
        writeln!(text, "{name:<15} {value}").expect("a string takes whatever is written to it");
    };
    let accent = told.accent_light.iter().zip(&told.accent_dark);
    let accent = accent.map(|(light, dark)| format!("{light} in the light, {dark} in the dark"));
    line("accent", accent.collect());
    let picture = |picture: &Option<ToldPicture<'_>>| {
        let words = |it: &ToldPicture<'_>| format!("{}, {} × {}, {} bytes", it.name, it.width, it.height, it.bytes);
        picture.as_ref().map(words).unwrap_or_default()
    };
    line("logo", picture(&told.logo));
    line("background", picture(&told.background));
    line("share picture", picture(&told.share_picture));
    let home = |home: &campaign::ReturnLink| format!("{} ({})", home.url, home.name);
    line("return link", told.return_link.map(home).unwrap_or_default());
    let origins: Vec<&str> = told.embeds.iter().map(campaign::Origin::as_str).collect();
    line("may embed", origins.join(" "));
    let tags: Vec<&str> = told.partners.iter().map(|partner| partner.tag.as_str()).collect();
    line("partners", tags.join(" "));
    let languages: Vec<&str> = told.descriptions.keys().map(|language| language.code()).collect();
    line("descriptions", languages.join(" "));
    if let Some(digest) = told.applied_sha256 {
        line("applied", format!("SHA-256 {digest}"));
    }
    text
}

impl From<CampaignError> for Failure {
    fn from(fault: CampaignError) -> Self {
        let exit = match &fault {
            CampaignError::Reading { source, .. } => code_of_io(source),
            CampaignError::Line { .. }
            | CampaignError::Together { .. }
            | CampaignError::Damaged { .. }
            | CampaignError::Foreign => Exit::Data,
            CampaignError::Writing { .. } => Exit::CannotCreate,
            CampaignError::Locked => Exit::Unavailable,
        };
        Self::new(exit, fault)
    }
}
