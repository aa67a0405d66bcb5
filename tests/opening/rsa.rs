//! What the Commission's software does for each field: an RSA-4096 decryption with OAEP, SHA-512.

use std::error::Error;
use std::thread;
use std::time::{Duration, Instant};

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
use aws_lc_rs::rsa::{
    KeySize, OAEP_SHA512_MGF1SHA512, OaepPrivateDecryptingKey, OaepPublicEncryptingKey, PrivateDecryptingKey,
};

use super::measure::busy_time;

const FOR: Duration = Duration::from_secs(4);

/// How many decryptions all cores together make in a second, by the time that they were given: others may use them too.
pub fn decryptions_per_second() -> Result<f64, Box<dyn Error>> {
    let key = PrivateDecryptingKey::generate(KeySize::Rsa4096).map_err(|_| "no RSA key")?;
    let public = OaepPublicEncryptingKey::new(key.public_key()).map_err(|_| "no RSA key")?;
    let mut ciphertext = vec![0; public.ciphertext_size()];
    let ciphertext = public
        .encrypt(&OAEP_SHA512_MGF1SHA512, b"Bruxelles-Ville", &mut ciphertext, None)
        .map_err(|_| "RSA does not encrypt")?
        .to_vec();
    let encoded = AsDer::<Pkcs8V1Der<'_>>::as_der(&key).map_err(|_| "no RSA key")?;
    let (encoded, ciphertext) = (encoded.as_ref(), ciphertext.as_slice());
    let cores = thread::available_parallelism()?.get();
    let before = busy_time("self").ok_or("no /proc")?;
    let count = thread::scope(|scope| {
        let lane = |_| scope.spawn(move || decrypt(encoded, ciphertext));
        let lanes: Vec<_> = (0..cores).map(lane).collect();
        lanes
            .into_iter()
            .map(|lane| lane.join().expect("decrypting does not fail"))
            .sum::<u32>()
    });
    let busy = busy_time("self").ok_or("no /proc")?.saturating_sub(before);
    let cores = u32::try_from(cores)?;
    Ok(f64::from(count) / busy.as_secs_f64() * f64::from(cores))
}

fn decrypt(encoded: &[u8], ciphertext: &[u8]) -> u32 {
    let key = PrivateDecryptingKey::from_pkcs8(encoded).expect("the key is sound");
    let key = OaepPrivateDecryptingKey::new(key).expect("the key is sound");
    let (mut plaintext, mut count) = (vec![0; key.min_output_size()], 0);
    let began = Instant::now();
    while began.elapsed() < FOR {
        key.decrypt(&OAEP_SHA512_MGF1SHA512, ciphertext, &mut plaintext, None)
            .expect("it was encrypted so");
        count += 1;
    }
    count
}
