//! Passwords: hashed by Argon2id (RFC 9106) with what OWASP's password storage sheet asks for, 19 MiB and
//! two passes. Two at a time are worked out in a process, whoever asks, so that many sign-ins at once
//! cannot take all memory.

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use ayni_model::finding::Arg;
use tokio::sync::Semaphore;

use super::Refusal;
use super::desk::Chance;

/// The fewest characters of a password (NIST SP 800-63B-4 asks for 15 where nothing else is asked at
/// sign-in, 8 where a second factor is).
pub const FEWEST: usize = 12;

/// The most; more would only make work.
pub const MOST: usize = 256;

static AT_ONCE: Semaphore = Semaphore::const_new(2);

/// The hash of no password that anyone could give: compared with where a person is not known, so that
/// the answer takes as long.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$\
                      bm9ib2R5IGtub3dzIGl0$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHApz8ArZpb2GRPPc";

fn argon2() -> Result<Argon2<'static>, Refusal> {
    let params = Params::new(19_456, 2, 1, None);
    let params = params.map_err(|error| Refusal::Fault(format!("argon2: {error}")))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// Refuses a password that is too short or too long, or is the address itself.
pub fn check(password: &str, email: &str) -> Result<(), Refusal> {
    let length = password.chars().count();
    let varied = password.chars().collect::<std::collections::BTreeSet<_>>().len();
    let same = password.trim().eq_ignore_ascii_case(email.trim());
    if !(FEWEST..=MOST).contains(&length) || varied < 5 || same {
        let limits = [("fewest", Arg::Count(FEWEST as u64)), ("most", Arg::Count(MOST as u64))];
        return Err(Refusal::refused("people-weak-password", limits));
    }
    Ok(())
}

/// The hash of a password, in the form that names its own parameters.
pub async fn hashed(password: &str, chance: Chance<'_>) -> Result<String, Refusal> {
    let mut salt = [0; 16];
    chance(&mut salt)?;
    let password = password.to_owned();
    at_work(move || {
        let hash: PasswordHash = argon2()?
            .hash_password_with_salt(password.as_bytes(), &salt)
            .map_err(|error| Refusal::Fault(format!("argon2: {error}")))?;
        Ok(hash.to_string())
    })
    .await
}

/// Whether this is the password of a hash. With no hash it is not, and that is found out as slowly.
pub async fn is(password: &str, hash: Option<String>) -> Result<bool, Refusal> {
    let password: String = password.chars().take(MOST + 1).collect();
    let known = hash.is_some();
    let hash = hash.unwrap_or_else(|| NOBODY.to_owned());
    at_work(move || {
        let hash = PasswordHash::new(&hash).map_err(|error| Refusal::Fault(format!("argon2: {error}")))?;
        let right = argon2()?.verify_password(password.as_bytes(), &hash).is_ok();
        Ok(right && known)
    })
    .await
}

async fn at_work<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Refusal> + Send + 'static,
) -> Result<T, Refusal> {
    let fault = |error: &dyn std::fmt::Display| Refusal::Fault(format!("argon2: {error}"));
    let _place = AT_ONCE.acquire().await.map_err(|error| fault(&error))?;
    tokio::task::spawn_blocking(work).await.map_err(|error| fault(&error))?
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::desk::chance;

    #[tokio::test]
    async fn a_hash_tells_its_password_from_others_and_nobody_has_none() {
        let hash = hashed("correct horse battery", &chance).await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(is("correct horse battery", Some(hash.clone())).await.unwrap());
        assert!(!is("correct horse batterz", Some(hash)).await.unwrap());
        assert!(PasswordHash::new(NOBODY).is_ok());
        assert!(!is("correct horse battery", None).await.unwrap());
    }

    #[test]
    fn weak_ones_are_refused() {
        for weak in ["short", "aaaaaaaaaaaaaaaa", "Ana@example.org", &"x1y2z3".repeat(50)] {
            assert!(check(weak, "ana@example.org").is_err(), "{weak}");
        }
        assert!(check("ñandú y quinua 7", "ana@example.org").is_ok());
    }
}
