//! The second factor: codes of an app (TOTP, RFC 6238: SHA-1, six digits, 30 seconds, one step of grace),
//! and recovery codes for who has lost it.

use ayni_model::finding::Arg;
use ayni_store::Person;
use totp_rs::{Algorithm, Builder, Totp};

use super::desk::{By, Desk};
use super::settings::Settings;
use super::{Refusal, people, session};

/// How many recovery codes there are.
const RECOVERY: usize = 10;

/// What a recovery code consists of (Crockford's base 32): no letter that is taken for a digit.
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// A second factor that is begun: what the app needs, as an address for a picture code and as text.
#[derive(Clone, Debug)]
pub struct Begun {
    /// `otpauth://totp/..`.
    pub address: String,
    /// The secret in base 32, to be typed.
    pub secret: String,
}

/// Begins a second factor, once the person has given their password again.
pub async fn begin(desk: &Desk<'_>, by: &By, password: &str) -> Result<Begun, Refusal> {
    let id = by.oneself()?;
    session::prove(desk, id, password).await?;
    let person = people::known(desk, id).await?;
    if desk.store.factor(id).await?.is_some_and(|factor| factor.on) {
        return Err(Refusal::refused("people-factor-is-on", []));
    }
    let mut secret = [0; 20];
    (desk.chance)(&mut secret)?;
    let sealed = desk.secrets.seal(&secret, &purpose(id), desk.chance)?;
    desk.store.begin_factor(id, &sealed).await?;
    told(desk, &person, &secret).await
}

/// A second factor that was begun and is not on yet, told once more; none where there is none such.
pub async fn begun(desk: &Desk<'_>, by: &By) -> Result<Option<Begun>, Refusal> {
    let id = by.oneself()?;
    let person = people::known(desk, id).await?;
    let Some(factor) = desk.store.factor(id).await?.filter(|factor| !factor.on) else { return Ok(None) };
    let Some(secret) = desk.secrets.open(&factor.secret, &purpose(id)) else { return Ok(None) };
    Ok(Some(told(desk, &person, &secret).await?))
}

async fn told(desk: &Desk<'_>, person: &Person, secret: &[u8]) -> Result<Begun, Refusal> {
    let settings = Settings::load(desk.store).await?;
    let issuer = settings.name_in(&person.language).map_or("Ayni".to_owned(), |name| format!("Ayni {name}"));
    let totp = totp(secret, &person.email.replace(':', " "), &issuer.replace(':', " "))?;
    let address = totp.to_url().map_err(|error| Refusal::Fault(format!("totp: {error}")))?;
    Ok(Begun { address, secret: totp_rs::Secret::from(secret.to_vec()).to_base32() })
}

/// How a second factor stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// There is none.
    Off,
    /// It is begun: its first code has not been seen yet.
    Begun,
    /// It is on; so many recovery codes are left.
    On(u64),
}

/// How a person's second factor stands.
pub async fn standing(desk: &Desk<'_>, person: i64) -> Result<Standing, Refusal> {
    Ok(match desk.store.factor(person).await? {
        None => Standing::Off,
        Some(factor) if !factor.on => Standing::Begun,
        Some(_) => Standing::On(desk.store.recovery_left(person).await?),
    })
}

/// Turns the second factor on with the app's first code; the recovery codes, which are shown this once.
pub async fn confirm(desk: &Desk<'_>, by: &By, code: &str) -> Result<Vec<String>, Refusal> {
    let id = by.oneself()?;
    let factor = desk.store.factor(id).await?;
    if factor.is_none_or(|factor| factor.on) {
        return Err(Refusal::refused("people-factor-not-begun", []));
    }
    session::count(desk, &format!("code {id}"), session::CODES).await?;
    if !by_app(desk, id, code).await? {
        return Err(Refusal::refused("people-wrong-code", []));
    }
    let codes = (0..RECOVERY).map(|_| recovery_code(desk)).collect::<Result<Vec<_>, _>>()?;
    let plain: Vec<Vec<u8>> = codes.iter().map(|code| plain(code).into_bytes()).collect();
    desk.store.turn_factor_on(id, &plain, &desk.stamp(by)).await?;
    Ok(codes)
}

/// Takes the second factor away, once the person has given their password and a code again: a password
/// that somebody has looked at over a shoulder does not take it.
pub async fn remove(desk: &Desk<'_>, by: &By, password: &str, code: &str) -> Result<(), Refusal> {
    let id = by.oneself()?;
    session::prove(desk, id, password).await?;
    session::count(desk, &format!("code {id}"), session::CODES).await?;
    if !is(desk, id, code).await? {
        return Err(Refusal::refused("people-wrong-code", []));
    }
    Ok(desk.store.remove_factor(id, &desk.stamp(by)).await?)
}

/// Whether a code is right: one of the app that did not count before, or a recovery code.
pub async fn is(desk: &Desk<'_>, person: i64, code: &str) -> Result<bool, Refusal> {
    if by_app(desk, person, code).await? {
        return Ok(true);
    }
    let mut stamp = desk.stamp(&By::Machine);
    stamp.person = Some(person);
    Ok(desk.store.use_recovery(person, plain(code).as_bytes(), &stamp).await?)
}

async fn by_app(desk: &Desk<'_>, person: i64, code: &str) -> Result<bool, Refusal> {
    let Some(factor) = desk.store.factor(person).await? else { return Ok(false) };
    let secret = desk.secrets.open(&factor.secret, &purpose(person)).ok_or_else(|| {
        // Restored beside another secret, or the variable names another: nobody can sign in so.
        Refusal::refused("people-other-secret", [("variable", Arg::Text(super::secrets::VARIABLE.into()))])
    })?;
    let code: String = code.chars().filter(|letter| !letter.is_whitespace()).collect();
    let now = u64::try_from(desk.now).unwrap_or(0);
    match totp(&secret, "", "Ayni")?.check(&code, now) {
        Some(step) => Ok(desk.store.use_step(person, i64::try_from(step).unwrap_or(0)).await?),
        None => Ok(false),
    }
}

fn totp(secret: &[u8], account: &str, issuer: &str) -> Result<Totp, Refusal> {
    Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(6)
        .with_skew(1)
        .with_step_duration(30)
        .with_secret(secret.to_vec())
        .with_account_name(account.to_owned())
        .with_issuer(Some(issuer.to_owned()))
        .build()
        .map_err(|error| Refusal::Fault(format!("totp: {error}")))
}

/// The purpose that a secret is sealed for.
fn purpose(person: i64) -> String {
    format!("factor {person}")
}

/// A new code of three times five letters, 75 bits.
fn recovery_code(desk: &Desk<'_>) -> Result<String, Refusal> {
    let mut bytes = [0; 15];
    (desk.chance)(&mut bytes)?;
    let letters: Vec<char> = bytes
        .iter()
        .map(|byte| LETTERS.get(usize::from(byte & 31)).map_or('0', |letter| char::from(*letter)))
        .collect();
    let parts: Vec<String> = letters.chunks(5).map(|part| part.iter().collect()).collect();
    Ok(parts.join("-"))
}

/// A code as it is compared, however it was typed.
fn plain(code: &str) -> String {
    let letters = code.chars().filter(|letter| !letter.is_whitespace() && *letter != '-');
    let meant = |letter: char| match letter.to_ascii_lowercase() {
        'i' | 'l' => '1',
        'o' => '0',
        other => other,
    };
    letters.map(meant).collect()
}
