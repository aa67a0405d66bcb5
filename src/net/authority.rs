//! An instance's own certificate authority: for rehearsals, and for sites whose visitors can be told what to trust.
//!
//! The authority may issue for the instance's hosts and no other name, and for no further authority. So whoever trusts it trusts it for this one site,
//! also when its key is stolen. This module makes certificates; whoever calls it keeps the files.

use std::net::IpAddr;

use jiff::{SignedDuration, Timestamp};
use rcgen::{
    BasicConstraints, CertificateParams, CidrSubnet, DistinguishedName, DnType, ExtendedKeyUsagePurpose,
    GeneralSubtree, IsCa, Issuer, KeyPair, KeyUsagePurpose, NameConstraints, PKCS_ECDSA_P256_SHA256, SanType,
};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use time::OffsetDateTime;
use zeroize::Zeroizing;

use super::{Material, MaterialError};
use crate::config::InstanceName;

//------------ Pem -----------------------------------------------------------

/// A certificate and its key as files hold them.
#[derive(Debug)]
pub struct Pem {
    /// The certificate; anybody may see it.
    pub certificate: String,
    /// The private key.
    pub key: Zeroizing<String>,
}

impl Pem {
    /// The material that a listener shows.
    ///
    /// # Errors
    ///
    /// When either cannot be read, or when they do not belong together.
    pub fn material(&self) -> Result<Material, MaterialError> {
        Material::from_pem(self.certificate.as_bytes(), self.key.as_bytes())
    }
}

//------------ Issuing -------------------------------------------------------

/// Makes the authority of an instance for these hosts.
///
/// # Errors
///
/// When a host cannot stand in a certificate.
pub fn found(instance: &InstanceName, hosts: &[String], now: Timestamp) -> Result<Pem, AuthorityError> {
    let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
    let mut params = lasting(now, AUTHORITY_LIFETIME)?;
    params.distinguished_name = authority_name(instance);
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.name_constraints = Some(NameConstraints {
        permitted_subtrees: hosts.iter().map(|host| subtree(host)).collect(),
        excluded_subtrees: Vec::new(),
    });
    let certificate = params.self_signed(&key)?;
    Ok(Pem {
        certificate: certificate.pem(),
        key: Zeroizing::new(key.serialize_pem()),
    })
}

/// Makes the certificate of a site, signed by the authority.
///
/// # Errors
///
/// When the authority's key cannot be read, or when a host cannot stand in a certificate.
pub fn issue(
    authority: &Pem,
    instance: &InstanceName,
    hosts: &[String],
    now: Timestamp,
) -> Result<Pem, AuthorityError> {
    let authority_key = KeyPair::from_pem(&authority.key)?;
    let mut issuer_params = CertificateParams::default();
    issuer_params.distinguished_name = authority_name(instance);
    let issuer = Issuer::new(issuer_params, authority_key);
    let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
    let mut params = lasting(now, SITE_LIFETIME)?;
    params.distinguished_name = DistinguishedName::new();
    params
        .distinguished_name
        .push(DnType::CommonName, format!("Cista {instance}"));
    params.subject_alt_names = hosts
        .iter()
        .map(|host| alternative_name(host))
        .collect::<Result<_, _>>()?;
    params.is_ca = IsCa::ExplicitNoCa;
    params.use_authority_key_identifier_extension = true;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    let certificate = params.signed_by(&key, &issuer)?;
    Ok(Pem {
        certificate: certificate.pem(),
        key: Zeroizing::new(key.serialize_pem()),
    })
}

/// Whether the site's certificate will still do in a month: issued by this authority, for each of these hosts.
#[must_use]
pub fn will_do(site: &Material, authority: &str, hosts: &[String], now: Timestamp) -> bool {
    let Ok(anchor) = CertificateDer::from_pem_slice(authority.as_bytes()) else {
        return false;
    };
    hosts.iter().all(|host| site.names(host))
        && site.is_good(&anchor, now)
        && site.is_good(&anchor, now + RENEWED_BEFORE)
}

//------------ AuthorityError ------------------------------------------------

/// A certificate that could not be made.
#[derive(Debug, thiserror::Error)]
pub enum AuthorityError {
    /// The library refused.
    #[error("A certificate could not be made.")]
    Making(#[from] rcgen::Error),
    /// The clock stands outside the times that a certificate can name.
    #[error("The clock is too far off to make a certificate.")]
    Clock,
}

//------------ Private parts -------------------------------------------------

/// The name of the authority. It follows from the instance, so that its key alone is enough to issue again.
fn authority_name(instance: &InstanceName) -> DistinguishedName {
    let mut name = DistinguishedName::new();
    name.push(DnType::CommonName, format!("Cista {instance} authority"));
    name
}

/// Parameters that hold from a little before now.
fn lasting(now: Timestamp, lifetime: SignedDuration) -> Result<CertificateParams, AuthorityError> {
    let at = |moment: Timestamp| OffsetDateTime::from_unix_timestamp(moment.as_second());
    let (begin, end) = (now - CLOCKS_DIFFER_BY, now + lifetime);
    let mut params = CertificateParams::default();
    params.not_before = at(begin).map_err(|_| AuthorityError::Clock)?;
    params.not_after = at(end).map_err(|_| AuthorityError::Clock)?;
    Ok(params)
}

fn subtree(host: &str) -> GeneralSubtree {
    match host.parse() {
        Ok(IpAddr::V4(v4)) => GeneralSubtree::IpAddress(CidrSubnet::from_v4_prefix(v4.octets(), 32)),
        Ok(IpAddr::V6(v6)) => GeneralSubtree::IpAddress(CidrSubnet::from_v6_prefix(v6.octets(), 128)),
        Err(_) => GeneralSubtree::DnsName(host.to_owned()),
    }
}

fn alternative_name(host: &str) -> Result<SanType, rcgen::Error> {
    match host.parse() {
        Ok(address) => Ok(SanType::IpAddress(address)),
        Err(_) => Ok(SanType::DnsName(host.try_into()?)),
    }
}

/// Ten years: longer than any initiative with its proceedings.
const AUTHORITY_LIFETIME: SignedDuration = SignedDuration::from_hours(10 * 365 * 24);
/// A year, counted from its beginning an hour ago: what Mozilla recommends at most for a site's certificate. Browsers set shorter times for public
/// authorities, and longer ones for those that people chose to trust.
const SITE_LIFETIME: SignedDuration = SignedDuration::from_hours(365 * 24 - 2);
/// A site's certificate is renewed within its last month.
const RENEWED_BEFORE: SignedDuration = SignedDuration::from_hours(30 * 24);
/// A visitor's clock may be slow.
const CLOCKS_DIFFER_BY: SignedDuration = SignedDuration::from_hours(1);

#[cfg(test)]
mod tests {
    use super::*;

    fn hosts(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    fn instance() -> InstanceName {
        InstanceName::try_from("water".to_owned()).expect("a name")
    }

    fn now() -> Timestamp {
        "2026-11-22T12:00:00Z".parse().expect("a time")
    }

    #[test]
    fn a_site_is_good_for_its_hosts_until_a_month_before_its_end() {
        let names = hosts(&["localhost", "127.0.0.1", "::1", "sign.example.org"]);
        let authority = found(&instance(), &names, now()).expect("an authority");
        let site = issue(&authority, &instance(), &names, now())
            .expect("a site")
            .material()
            .expect("material");
        let after = |days: i64| now() + SignedDuration::from_hours(days * 24);
        assert!(will_do(&site, &authority.certificate, &names, now()));
        assert!(will_do(&site, &authority.certificate, &names, after(333)));
        assert!(!will_do(&site, &authority.certificate, &names, after(337)));
        assert!(!will_do(&site, &authority.certificate, &names, after(-1)));
        assert!(!will_do(
            &site,
            &authority.certificate,
            &hosts(&["other.example.org"]),
            now()
        ));
    }

    #[test]
    fn a_stolen_authority_issues_for_no_other_host() {
        let authority = found(&instance(), &hosts(&["localhost", "127.0.0.1"]), now()).expect("an authority");
        for host in ["bank.example", "192.0.2.1"] {
            let site = issue(&authority, &instance(), &hosts(&[host]), now()).expect("a site");
            let site = site.material().expect("material");
            assert!(
                !will_do(&site, &authority.certificate, &hosts(&[host]), now()),
                "{host}"
            );
        }
    }

    #[test]
    fn another_authority_of_the_same_name_is_not_the_same_authority() {
        let names = hosts(&["localhost"]);
        let [first, second] = [(); 2].map(|()| found(&instance(), &names, now()).expect("an authority"));
        let site = issue(&first, &instance(), &names, now())
            .expect("a site")
            .material()
            .expect("material");
        assert!(!will_do(&site, &second.certificate, &names, now()));
    }

    #[test]
    fn a_key_of_another_certificate_is_refused() {
        let names = hosts(&["localhost"]);
        let [first, second] = [(); 2].map(|()| found(&instance(), &names, now()).expect("an authority"));
        let material = |chain: &str, key: &str| Material::from_pem(chain.as_bytes(), key.as_bytes());
        assert_eq!(
            material(&first.certificate, &second.key).err(),
            Some(MaterialError::Mismatch)
        );
        assert_eq!(material(&first.certificate, "no key").err(), Some(MaterialError::Key));
        assert_eq!(
            material("no certificate", &first.key).err(),
            Some(MaterialError::Certificate)
        );
        assert!(material(&first.certificate, &first.key).is_ok());
    }
}
