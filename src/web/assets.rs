//! Style sheet, scripts and pictures: bytes of the binary, each under a name that holds its digest (`assets/build/site.rs` makes the table).
//!
//! A name never means other bytes, so browsers may keep each for ever; a page of an older binary that asks for an older name gets a failure page.

use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};

use super::failure::Failure;

/// One file as it is served.
struct Asset {
    name: &'static str,
    route: &'static str,
    media_type: &'static str,
    plain: &'static [u8],
    gzip: &'static [u8],
}

static ASSETS: &[Asset] = include!(concat!(env!("OUT_DIR"), "/site_assets.rs"));

/// The address of the asset with this name.
///
/// # Panics
///
/// When there is none: names stand in our own sources, and a test renders every page.
pub(super) fn route(name: &str) -> &'static str {
    ASSETS
        .iter()
        .find(|asset| asset.name == name)
        .map(|asset| asset.route)
        .expect("pages name assets that exist")
}

/// `GET /assets/{file}`
pub(super) async fn serve(Path(file): Path<String>, headers: HeaderMap) -> Result<Response, Failure> {
    let found = ASSETS
        .iter()
        .find(|asset| asset.route.rsplit('/').next() == Some(&file));
    Ok(found.ok_or(Failure::NoSuchPage)?.answer(&headers, FOR_EVER))
}

/// `GET /favicon.ico`, which browsers ask for without being told to: the picture of the pages.
pub(super) async fn icon(headers: HeaderMap) -> Response {
    let icon = ASSETS
        .iter()
        .find(|asset| asset.name == ICON)
        .expect("the icon is in the tree");
    icon.answer(&headers, FOR_A_DAY)
}

impl Asset {
    fn answer(&self, asked: &HeaderMap, keep: &'static str) -> Response {
        let mut answer = if accepts_gzip(asked) {
            (
                [(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"))],
                self.gzip,
            )
                .into_response()
        } else {
            self.plain.into_response()
        };
        let headers = answer.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.media_type));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        answer
    }
}

/// Whether the client takes gzip. One that names it and forbids it in the same breath (`q=0`) is believed.
pub(super) fn accepts_gzip(asked: &HeaderMap) -> bool {
    let accepted = asked
        .get_all(header::ACCEPT_ENCODING)
        .iter()
        .filter_map(|value| value.to_str().ok());
    accepted.flat_map(|value| value.split(',')).any(|coding| {
        let (name, weight) = coding.split_once(';').unwrap_or((coding, ""));
        name.trim().eq_ignore_ascii_case("gzip") && !matches!(weight.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000")
    })
}

/// The picture in the browser's tab.
pub(super) const ICON: &str = "icon.svg";

const FOR_EVER: &str = "public, max-age=31536000, immutable";

const FOR_A_DAY: &str = "public, max-age=86400";

/// How long an asset is on the line.
#[cfg(test)]
pub(super) fn compressed_length(name: &str) -> usize {
    ASSETS
        .iter()
        .find(|asset| asset.name == name)
        .map_or(0, |asset| asset.gzip.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asking(encodings: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(encodings))])
    }

    #[test]
    fn gzip_is_sent_to_those_who_take_it() {
        for takes in ["gzip", "br, gzip", "gzip;q=0.5", "GZIP"] {
            assert!(accepts_gzip(&asking(takes)), "{takes}");
        }
        for refuses in ["", "br", "gzip;q=0", "x-gzip"] {
            assert!(!accepts_gzip(&asking(refuses)), "{refuses}");
        }
        assert!(!accepts_gzip(&HeaderMap::new()));
    }

    #[tokio::test]
    async fn an_asset_may_be_kept_for_ever_under_its_name_and_no_other_name_answers() {
        let file = route("site.css").rsplit('/').next().unwrap().to_owned();
        let answer = serve(Path(file), asking("gzip")).await.unwrap();
        assert_eq!(answer.headers()[header::CONTENT_ENCODING], "gzip");
        assert_eq!(answer.headers()[header::CACHE_CONTROL], FOR_EVER);
        for other in ["site.css", "site.000000000000.css", "../Cargo.toml", ""] {
            assert!(serve(Path(other.to_owned()), HeaderMap::new()).await.is_err());
        }
    }
}
