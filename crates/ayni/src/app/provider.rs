//! Signing in at a provider (OpenID Connect Core 1.0: authorization code, PKCE, state, nonce). A browser is
//! sent there and comes back with a code; the node asks the provider whose it is. The provider makes nobody
//! known here: who comes must have been invited, and is told apart by the account there, or the first time
//! by an e-mail address that the provider has verified.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::http::{Request, Response};
use ayni_model::finding::Arg;
use ayni_store::{Errand, Identity, Person, PersonState};
use openidconnect::core::{
    CoreAuthDisplay, CoreAuthenticationFlow, CoreClaimName, CoreClaimType, CoreClient, CoreClientAuthMethod,
    CoreGrantType, CoreIdTokenClaims, CoreJsonWebKey, CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm, CoreJwsSigningAlgorithm, CoreResponseMode, CoreResponseType,
    CoreSubjectIdentifierType,
};
use openidconnect::{
    AdditionalProviderMetadata, AuthType, AuthorizationCode, ClaimsVerificationError, ClientId, ClientSecret,
    CsrfToken, IssuerUrl, Nonce, PkceCodeChallenge, PkceCodeVerifier, ProviderMetadata, RedirectUrl, Scope,
    TokenResponse,
};

use super::desk::{By, Desk};
use super::outbound::{self, Reach, Unanswered};
use super::session::{self, SignedIn};
use super::settings::Settings;
use super::{Refusal, mail};

/// Where a browser comes back to, on the node.
pub const BACK: &str = "/sign-in/provider/back";

/// How long a browser may be away, in seconds.
pub const AWAY: i64 = 600;

/// How long what a provider says of itself is taken as it was.
const KNOWN: Duration = Duration::from_secs(600);

/// What a provider says of itself, beyond what the library reads.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
struct Extra {
    /// Whether it names itself when a browser comes back (RFC 9207).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    authorization_response_iss_parameter_supported: Option<bool>,
}

impl AdditionalProviderMetadata for Extra {}

type Metadata = ProviderMetadata<
    Extra,
    CoreAuthDisplay,
    CoreClientAuthMethod,
    CoreClaimName,
    CoreClaimType,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseMode,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;

/// A provider of sign-ins, as the administrator named it.
pub struct Provider {
    issuer: IssuerUrl,
    client: ClientId,
    secret: Option<ClientSecret>,
    /// What people call it.
    pub label: String,
    known: tokio::sync::Mutex<Option<(Instant, Arc<Metadata>)>>,
}

impl Provider {
    /// A provider by its address, with what the node is called there. A node that is no keeper of secrets
    /// has none.
    pub fn new(
        issuer: &str,
        client: &str,
        secret: Option<&str>,
        label: Option<&str>,
    ) -> Result<Provider, Refusal> {
        let bad = || Refusal::usage("provider-bad-issuer", [("address", Arg::Text(issuer.to_owned()))]);
        outbound::check(issuer).map_err(|_| bad())?;
        let url = IssuerUrl::new(issuer.to_owned()).map_err(|_| bad())?;
        let host = url.url().host_str().unwrap_or(issuer).to_owned();
        Ok(Provider {
            issuer: url,
            client: ClientId::new(client.to_owned()),
            secret: secret.map(|secret| ClientSecret::new(secret.to_owned())),
            label: label.filter(|label| !label.trim().is_empty()).map_or(host, str::to_owned),
            known: tokio::sync::Mutex::default(),
        })
    }

    /// The same, with the secret in a file of its own, so that no list of processes shows it.
    pub fn configured(
        issuer: &str,
        client: &str,
        secret: Option<&Path>,
        label: Option<&str>,
    ) -> Result<Provider, Refusal> {
        let read = |path: &Path| std::fs::read_to_string(path).map_err(|error| Refusal::file(path, &error));
        let secret = secret.map(read).transpose()?;
        Provider::new(issuer, client, secret.as_deref().map(str::trim), label)
    }

    /// The address that names it.
    pub fn issuer(&self) -> &str {
        self.issuer.as_str()
    }

    /// What the node is called there.
    pub fn client(&self) -> &str {
        &self.client
    }

    /// Asks it what it says of itself, to see whether it answers.
    pub async fn look(&self) -> Result<(), Refusal> {
        self.metadata(true).await.map(|_| ())
    }

    /// What it says of itself: as it was known, or asked for anew.
    async fn metadata(&self, anew: bool) -> Result<Arc<Metadata>, Refusal> {
        let mut known = self.known.lock().await;
        if let Some((at, metadata)) = &*known
            && !anew
            && at.elapsed() < KNOWN
        {
            return Ok(metadata.clone());
        }
        let found = Metadata::discover_async(self.issuer.clone(), &http).await.map_err(|error| {
            tracing::warn!(%error, "the provider of sign-ins does not say what it is");
            Refusal::refused("provider-away", [("provider", Arg::Text(self.label.clone()))])
        })?;
        let metadata = Arc::new(found);
        *known = Some((Instant::now(), metadata.clone()));
        Ok(metadata)
    }

    fn refused(&self) -> Refusal {
        Refusal::refused("provider-refused", [("provider", Arg::Text(self.label.clone()))])
    }
}

/// How the library asks the provider: the administrator named it, wherever it is.
async fn http(request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, Unanswered> {
    outbound::call(request, Reach::Any).await
}

/// What one browser has on its way there and back. All of it is made from what its cookie holds, and the
/// database has no more than the hash of that: a state or a code of another browser fits nothing.
struct Passage<'a> {
    provider: &'a Provider,
    token: &'a str,
}

impl Passage<'_> {
    fn part(&self, name: &str) -> String {
        let text = format!("{name}\n{}\n{}", self.provider.issuer(), self.token);
        ayni_store::hex(&ayni_store::hash(text.as_bytes()))
    }

    fn state(&self) -> CsrfToken {
        CsrfToken::new(self.part("state"))
    }

    fn nonce(&self) -> Nonce {
        Nonce::new(self.part("nonce"))
    }

    fn verifier(&self) -> PkceCodeVerifier {
        PkceCodeVerifier::new(self.part("verifier"))
    }
}

/// A browser that is sent to the provider.
#[derive(Clone, Debug)]
pub struct Leaving {
    /// Where it goes.
    pub address: String,
    /// What it keeps in a cookie meanwhile.
    pub token: String,
}

/// Sends a browser to the provider to sign in. `onward` is the page that is wanted after, `own` where the
/// node is found, `from` where the request comes from.
pub async fn leave(
    desk: &Desk<'_>,
    provider: &Provider,
    onward: &str,
    own: &str,
    from: &str,
) -> Result<Leaving, Refusal> {
    session::count_from(desk, from).await?;
    send(desk, provider, Errand { person: None, onward: onward.chars().take(1_000).collect() }, own).await
}

/// Sends the browser of who is signed in to the provider, to tie the account there to their own. The
/// password is asked for: a tied account is a further key to this one.
pub async fn leave_to_tie(
    desk: &Desk<'_>,
    by: &By,
    provider: &Provider,
    password: &str,
    own: &str,
) -> Result<Leaving, Refusal> {
    let person = by.oneself()?;
    session::prove(desk, person, password).await?;
    send(desk, provider, Errand { person: Some(person), onward: String::new() }, own).await
}

async fn send(desk: &Desk<'_>, provider: &Provider, errand: Errand, own: &str) -> Result<Leaving, Refusal> {
    let metadata = provider.metadata(false).await?;
    let token = desk.token()?;
    let passage = Passage { provider, token: &token };
    let client = CoreClient::from_provider_metadata((*metadata).clone(), provider.client.clone(), None)
        .set_redirect_uri(redirect(own)?);
    let (state, nonce) = (passage.state(), passage.nonce());
    let (address, _, _) = client
        .authorize_url(CoreAuthenticationFlow::AuthorizationCode, move || state, move || nonce)
        .add_scope(Scope::new("email".to_owned()))
        .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&passage.verifier()))
        .url();
    desk.store.begin_errand(token.as_bytes(), &errand, desk.now, desk.now + AWAY).await?;
    Ok(Leaving { address: address.into(), token })
}

fn redirect(own: &str) -> Result<RedirectUrl, Refusal> {
    let address = format!("{own}{BACK}");
    RedirectUrl::new(address.clone())
        .map_err(|_| Refusal::usage("settings-bad-address", [("address", Arg::Text(address))]))
}

/// What a browser comes back with.
#[derive(Clone, Copy, Debug, Default)]
pub struct Back<'a> {
    /// What its cookie holds.
    pub token: Option<&'a str>,
    /// What the provider gave back of what it was given.
    pub state: Option<&'a str>,
    /// The code.
    pub code: Option<&'a str>,
    /// Who the provider says that it is (RFC 9207).
    pub issuer: Option<&'a str>,
    /// The token of the session that the browser has.
    pub session: Option<&'a str>,
}

/// What came of it.
#[derive(Clone, Debug)]
pub enum Arrived {
    /// Somebody signed in, with the page that they wanted.
    SignedIn(SignedIn, String),
    /// The account there is tied to who is signed in.
    Tied,
}

/// Takes a browser that is back. `own` is where the node is found, `from` where the request comes from.
pub async fn back(
    desk: &Desk<'_>,
    provider: &Provider,
    with: &Back<'_>,
    own: &str,
    from: &str,
) -> Result<Arrived, Refusal> {
    session::count_from(desk, from).await?;
    let again = || Refusal::refused("provider-again", []);
    let token = with.token.ok_or_else(again)?;
    let errand = desk.store.end_errand(token.as_bytes(), desk.now).await?.ok_or_else(again)?;
    let passage = Passage { provider, token };
    if with.state != Some(passage.state().secret().as_str()) {
        return Err(again());
    }
    let metadata = provider.metadata(false).await?;
    let says = metadata.additional_metadata().authorization_response_iss_parameter_supported;
    let mixed_up = match with.issuer {
        Some(issuer) => issuer != provider.issuer(),
        None => says == Some(true),
    };
    if mixed_up {
        tracing::warn!("an answer is of another provider of sign-ins");
        return Err(provider.refused());
    }
    // Without a code, the provider says that somebody does not want to, or may not.
    let code = with.code.ok_or_else(|| provider.refused())?;
    let claims = claims(provider, &metadata, &passage, code, own).await?;
    let subject = claims.subject().as_str();
    match errand.person {
        Some(person) => {
            // Who has signed out meanwhile, or is another by now, ties nothing.
            let current = match with.session {
                Some(session) => session::current(desk, session).await?,
                None => None,
            };
            let Some((_, by, _)) = current.filter(|(current, _, _)| current.id == person) else {
                return Err(again());
            };
            tie(desk, provider, subject, person, &by).await?;
            Ok(Arrived::Tied)
        }
        None => {
            let person = whose(desk, provider, &claims).await?;
            let settings = Settings::load(desk.store).await?;
            let done =
                session::after_first(desk, person.id, with.session, settings.provider_is_enough).await?;
            Ok(Arrived::SignedIn(done, errand.onward))
        }
    }
}

/// Gives the code for what the provider says of whom it is, and checks that it is the provider who says
/// so, to this node, of this passage, now.
async fn claims(
    provider: &Provider,
    metadata: &Metadata,
    passage: &Passage<'_>,
    code: &str,
    own: &str,
) -> Result<CoreIdTokenClaims, Refusal> {
    let methods = metadata.token_endpoint_auth_methods_supported();
    let in_body = methods.is_some_and(|methods| {
        !methods.contains(&CoreClientAuthMethod::ClientSecretBasic)
            && methods.contains(&CoreClientAuthMethod::ClientSecretPost)
    });
    let client = CoreClient::from_provider_metadata(
        metadata.clone(),
        provider.client.clone(),
        provider.secret.clone(),
    )
    .set_redirect_uri(redirect(own)?)
    .set_auth_type(if in_body { AuthType::RequestBody } else { AuthType::BasicAuth });
    let refused = |what: &str, error: &dyn std::fmt::Display| {
        tracing::warn!(what, %error, "a sign-in at the provider was not taken");
        provider.refused()
    };
    let request = client
        .exchange_code(AuthorizationCode::new(code.to_owned()))
        .map_err(|error| refused("no address for codes", &error))?;
    let answer = request.set_pkce_verifier(passage.verifier()).request_async(&http).await;
    let answer = answer.map_err(|error| match error {
        openidconnect::RequestTokenError::Request(error) => {
            tracing::warn!(%error, "the provider of sign-ins does not answer");
            Refusal::refused("provider-away", [("provider", Arg::Text(provider.label.clone()))])
        }
        // What the answer holds may be a secret; the log has no more than that it was wrong.
        openidconnect::RequestTokenError::ServerResponse(_) => refused("code", &"refused"),
        _ => refused("code", &"an answer that cannot be read"),
    })?;
    let token = answer.id_token().ok_or_else(|| refused("no token", &"no id_token"))?;
    let check = |metadata: &Metadata| {
        let client = CoreClient::from_provider_metadata(metadata.clone(), provider.client.clone(), None);
        // What is signed by the client's own secret, or by nothing, is signed by nobody.
        let verifier = client.id_token_verifier().set_allowed_algs([
            CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
            CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
            CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
            CoreJwsSigningAlgorithm::RsaSsaPssSha256,
            CoreJwsSigningAlgorithm::RsaSsaPssSha384,
            CoreJwsSigningAlgorithm::RsaSsaPssSha512,
            CoreJwsSigningAlgorithm::EcdsaP256Sha256,
            CoreJwsSigningAlgorithm::EcdsaP384Sha384,
            CoreJwsSigningAlgorithm::EdDsa,
        ]);
        token.claims(&verifier, &passage.nonce()).cloned()
    };
    match check(metadata) {
        // The provider may have taken a new key since it was asked.
        Err(ClaimsVerificationError::SignatureVerification(_)) => check(&*provider.metadata(true).await?),
        other => other,
    }
    .map_err(|error| refused("token", &error))
}

/// Whose account at the provider it is. The first time it is found by its address, if the provider has
/// verified that, and tied; from then on the address there may change.
async fn whose(desk: &Desk<'_>, provider: &Provider, claims: &CoreIdTokenClaims) -> Result<Person, Refusal> {
    let unknown = || Refusal::refused("provider-unknown", []);
    let (issuer, subject) = (provider.issuer(), claims.subject().as_str());
    if let Some(identity) = desk.store.identity(issuer, subject).await? {
        let person = desk.store.person(identity.person).await?;
        return person.filter(|person| person.state == PersonState::Active).ok_or_else(unknown);
    }
    let email = claims.email().filter(|_| claims.email_verified() == Some(true)).ok_or_else(unknown)?;
    let address = mail::folded(email).map_err(|_| unknown())?;
    let person = desk.store.person_at(&address).await?;
    let comes = |person: &Person| matches!(person.state, PersonState::Active | PersonState::Invited);
    let person = person.filter(comes).ok_or_else(unknown)?;
    let mut stamp = desk.stamp(&By::Machine);
    stamp.person = Some(person.id);
    // Who has another account there is another: addresses are given to somebody new when one leaves.
    if !desk.store.tie(issuer, subject, person.id, &stamp).await? {
        return Err(unknown());
    }
    if person.state == PersonState::Invited {
        desk.store.set_person_state(person.id, PersonState::Active, &stamp).await?;
    }
    Ok(person)
}

async fn tie(
    desk: &Desk<'_>,
    provider: &Provider,
    subject: &str,
    person: i64,
    by: &By,
) -> Result<(), Refusal> {
    let stamp = desk.stamp(by);
    let known = desk.store.identity(provider.issuer(), subject).await?;
    if known.is_some_and(|identity| identity.person == person) {
        return Ok(());
    }
    match desk.store.tie(provider.issuer(), subject, person, &stamp).await? {
        true => Ok(()),
        false => Err(Refusal::refused("provider-taken", [("provider", Arg::Text(provider.label.clone()))])),
    }
}

/// The account at the provider of who acts, if one is tied.
pub async fn tied(desk: &Desk<'_>, by: &By, provider: &Provider) -> Result<Option<Identity>, Refusal> {
    let all = desk.store.identities(by.oneself()?).await?;
    Ok(all.into_iter().find(|identity| identity.issuer == provider.issuer()))
}

/// Unties the account at the provider, once the person has given their password: without one they would
/// be locked out.
pub async fn untie(desk: &Desk<'_>, by: &By, provider: &Provider, password: &str) -> Result<bool, Refusal> {
    let person = by.oneself()?;
    session::prove(desk, person, password).await?;
    Ok(desk.store.untie(provider.issuer(), person, &desk.stamp(by)).await?)
}
