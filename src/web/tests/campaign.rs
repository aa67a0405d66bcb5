//! What organisers give their site, and what it does to the pages.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::figures;
use super::kept;
use super::sample::Sample;
use crate::domain::{Language, Regime};
use crate::service::campaign::{Accent, Campaign, Colour, Picture, Role};
use crate::text::Texts;

#[test]
fn every_page_of_a_campaign_with_everything_keeps_what_all_pages_must_keep() {
    for language in [Language::En, Language::Fi] {
        let mut sample = Sample::new(Regime::R2019, language);
        sample.campaign = Arc::new(everything());
        for (name, page) in sample.pages() {
            kept::by(&page, &format!("{name}, {language}"));
            assert!(page.contains("/campaign/theme."), "{name}, {language}");
        }
    }
}

#[test]
fn a_campaign_shows_its_picture_its_words_and_the_way_back() {
    let mut sample = Sample::new(Regime::R2019, Language::En);
    let plain = page(&sample, "help");
    for mark in ["/campaign/", "class=\"back\""] {
        assert!(!plain.contains(mark), "{mark}");
    }
    assert!(plain.contains("https://sign.example.org/share/en.png"));
    sample.campaign = Arc::new(everything());
    let worn = page(&sample, "help");
    for mark in [
        "alt=\"Benches &#38; “more”\" width=\"240\" height=\"120\"",
        "href=\"https://campaign.example/?a&#38;b\"",
        "Back to Benches &#38; &#60;friends&#62;",
        "<meta property=\"og:description\" content=\"Sit down, &#34;everybody&#34;.\">",
        "<meta property=\"og:image\" content=\"https://sign.example.org/campaign/share.",
    ] {
        assert!(worn.contains(mark), "{mark} is not in {worn}");
    }
}

#[test]
fn before_anybody_signed_the_progress_page_says_so_in_every_language() {
    for language in Texts::LANGUAGES {
        let mut sample = Sample::new(Regime::R2019, language);
        sample.view = Arc::new(figures::nothing_yet(sample.today()));
        let page = page(&sample, "progress");
        kept::by(&page, &format!("progress before anybody, {language}"));
        assert!(!page.contains("class=\"plot\""), "{language}");
    }
}

#[test]
fn what_is_shared_says_nothing_of_whoever_shares_it() {
    let sample = Sample::new(Regime::R2019, Language::En);
    for name in ["thanks", "progress"] {
        let page = page(&sample, name);
        assert!(page.contains("data-address=\"https://sign.example.org/en/\""), "{name}");
        let outside = page.split("href=\"https://").skip(1);
        let shared: Vec<&str> = outside.filter_map(|link| link.split('"').next()).collect();
        assert!(shared.len() >= 7, "{name}");
        for link in shared.iter().filter(|link| link.contains("sign.example.org")) {
            assert!(
                link.contains("sign.example.org%2Fen%2F") && !link.contains("from"),
                "{name}: {link}"
            );
        }
    }
}

#[test]
fn the_widget_carries_the_tag_and_leads_to_a_window_of_its_own() {
    let sample = Sample::new(Regime::R2019, Language::En);
    let closed = page(&sample, "widget-closed");
    assert!(closed.contains("href=\"/en/?from=partner\" target=\"_blank\" rel=\"noopener\""));
    for name in ["widget", "widget-closed"] {
        let page = page(&sample, name);
        for what_it_lacks in ["<form", "<script", "<input", "name=\"token\""] {
            assert!(!page.contains(what_it_lacks), "{name}: {what_it_lacks}");
        }
    }
}

fn page(sample: &Sample, name: &str) -> String {
    let mut pages = sample.pages().into_iter();
    pages.find(|(page, _)| page == name).expect("a page of this name").1
}

/// All that a campaign can have.
fn everything() -> Campaign {
    let picture = |role, width, height, alternative: Option<&str>| {
        let bytes = stripes(width, height);
        Some(Picture::new(role, &bytes, alternative.map(str::to_owned)).unwrap())
    };
    let link = r#"{"url":"https://campaign.example/?a&b","name":"Benches & <friends>"}"#;
    Campaign {
        accent: Some(Accent::new(Colour::new(0x7a, 0x1f, 0x5c), None).unwrap()),
        logo: picture(Role::Logo, 240, 120, Some("Benches & “more”")),
        background: picture(Role::Background, 1200, 400, None),
        share_picture: picture(Role::Share, 1200, 630, None),
        return_link: Some(serde_json::from_str(link).unwrap()),
        embeds: vec!["https://campaign.example".to_owned().try_into().unwrap()],
        descriptions: BTreeMap::from([(Language::En, "Sit down, \"everybody\".".to_owned())]),
        ..Campaign::default()
    }
}

/// A picture.
fn stripes(width: u32, height: u32) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(png::ColorType::Grayscale);
    let shade = |pixel: u32| {
        if (pixel % width + pixel / width) % 64 < 32 {
            60
        } else {
            190
        }
    };
    let mut writer = encoder.write_header().unwrap();
    writer
        .write_image_data(&(0..width * height).map(shade).collect::<Vec<u8>>())
        .unwrap();
    writer.finish().unwrap();
    file
}
