//! Attached files, and texts that mean harm in a form.

use axum::body::Body;
use axum::http::{Request, StatusCode};

use super::browser::{Browser, hidden};
use super::sheet::{Sheet, team, to, training};
use super::world::{World, sound};

fn multipart(token: &str, id: &str, name: &str, content: &[u8]) -> (String, Vec<u8>) {
    let mut body = Vec::new();
    for (field, value) in [("token", token), ("reporter", "XAA-MOH"), ("id", id)] {
        body.extend(
            format!("--B\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n").bytes(),
        );
    }
    let name = name.replace('"', "%22").replace(['\r', '\n'], " ");
    body.extend(format!("--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: text/html\r\n\r\n").bytes());
    body.extend_from_slice(content);
    body.extend(b"\r\n--B--\r\n");
    ("multipart/form-data; boundary=B".to_owned(), body)
}

#[tokio::test]
async fn attached_files_are_given_back_as_bytes_and_nothing_else() {
    let world = World::empty().await;
    let mut team = team(&world).await;
    let mut sheet = Sheet::of(&team.ana.get("/activities/new?kind=training").await);
    training(&mut sheet, "Course on malaria laboratory quality");
    sheet.put("f.id", "T-1");
    let address = to(&sheet.press(&mut team.ana, "enter").await);
    let attach = async |browser: &mut Browser<'_>, name: &str, content: &[u8], token: Option<&str>| {
        let own = hidden(&browser.get(&address).await.text, "token");
        let (kind, body) = multipart(token.unwrap_or(&own), "T-1", name, content);
        let request =
            Request::post("/activity/attach").header("cookie", browser.cookie()).header("content-type", kind);
        browser.world.ask(request.body(Body::from(body)).unwrap()).await
    };
    let png = b"\x89PNG\r\n\x1a\n....";
    for (name, content) in [
        ("../../etc/passwd", &b"root"[..]),
        ("<script>alert(1)</script>.html", b"<script>alert(1)</script>"),
        ("gp\u{202e}gnp.exe", b"MZ"),
        ("مشروع.png", png),
    ] {
        to(&attach(&mut team.ana, name, content, None).await);
    }
    let page = team.ana.get(&address).await;
    sound(&address, &page.text);
    assert!(!page.text.contains('\u{202e}') && page.text.contains("passwd") && !page.text.contains("etc"));
    for (id, kind) in [
        (1, "application/octet-stream"),
        (2, "application/octet-stream"),
        (3, "application/octet-stream"),
        (4, "image/png"),
    ] {
        let answer = team.ana.get(&format!("/attachments/{id}")).await;
        assert_eq!(answer.header("content-type"), kind);
        assert!(answer.header("content-disposition").starts_with("attachment; filename=\""));
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("content-security-policy"), "default-src 'none'; sandbox");
    }
    let named = team.ana.get("/attachments/4").await;
    assert!(
        named.header("content-disposition").ends_with("filename*=UTF-8''%D9%85%D8%B4%D8%B1%D9%88%D8%B9.png")
    );
    // Who does not see all of the activity, or may not enter.
    world.store.share(&[1], true, &"2026-01-15".into()).await.unwrap();
    for browser in [&mut team.otto, &mut team.guest] {
        assert_eq!(browser.get("/attachments/4").await.status, StatusCode::NOT_FOUND);
        assert_eq!(browser.send("/drafts", "/attachments/4/remove", &[]).await.status.as_u16() / 100, 4);
    }
    let token = hidden(&team.rita.get(&address).await.text, "token");
    assert_eq!(attach(&mut team.rita, "a.png", png, Some(&token)).await.status, StatusCode::FORBIDDEN);
    assert_eq!(
        attach(&mut team.ana, "a.png", png, Some("0")).await.status,
        StatusCode::FORBIDDEN,
        "from elsewhere"
    );
    // Too large: told at once, by the length or on the way.
    let large = vec![0_u8; (10 << 20) + 1];
    assert_eq!(attach(&mut team.ana, "a.bin", &large, None).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    let request = Request::post("/activity/attach")
        .header("cookie", team.ana.cookie())
        .header("content-type", "multipart/form-data; boundary=B")
        .header("content-length", "104857600");
    let never = futures_util::stream::pending::<std::io::Result<Vec<u8>>>();
    let answer = world.ask(request.body(Body::from_stream(never)).unwrap()).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE, "without waiting for a byte");
    to(&team.ana.send(&address, "/attachments/4/remove", &[]).await);
    assert_eq!(team.ana.get("/attachments/4").await.status, StatusCode::NOT_FOUND);
    assert_eq!(world.store.acts(&Default::default(), None, 1).await.unwrap()[0].act, "detach");
}

const HOSTILE: &str = "\"><script>alert('x')</script><img src=x onerror=alert(1)>";

#[tokio::test]
async fn no_text_of_a_form_becomes_markup_and_no_form_of_another_site_counts() {
    let world = World::empty().await;
    let mut team = team(&world).await;
    let mut sheet = Sheet::of(
        &Sheet::of(&team.ana.get("/activities/new?kind=triangular-project").await)
            .press(&mut team.ana, "all")
            .await,
    );
    let names: Vec<String> = sheet.pairs.iter().map(|(name, _)| name.clone()).collect();
    for name in
        names.iter().filter(|name| name.starts_with("f.") || name.starts_with("l.") && !name.ends_with('.'))
    {
        sheet.put(name, HOSTILE);
    }
    for act in [
        "check",
        "save",
        "enter",
        "add:parties",
        &format!("add:{HOSTILE}"),
        &format!("drop:{HOSTILE}:x"),
        &format!("pick:f.x:{HOSTILE}"),
        &format!("pick:l.parties.0.country:{HOSTILE}"),
        "language",
        HOSTILE,
    ] {
        let answer = sheet.press(&mut team.ana, act).await;
        assert!(!answer.status.is_server_error(), "{act}");
        sound(act, &answer.text);
        for marker in ["<script", "<img"] {
            assert!(!answer.text.contains(marker), "{act} has {marker}");
        }
    }
    for page in ["/drafts", "/drafts/1"] {
        let answer = team.ana.get(page).await;
        sound(page, &answer.text);
        assert!(!answer.text.contains("<img"), "{page}");
    }
    for path in [
        "/activity/form",
        "/activity/review",
        "/activity/share",
        "/activity/remark",
        "/activity/withdraw",
        "/activity/redact",
        "/activities/share",
        "/drafts/1/drop",
        "/attachments/1/remove",
    ] {
        let answer = team.chief.post(path, &[("act", "enter"), ("reporter", "XAA-MOH"), ("id", "T-1")]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path} without the token");
    }
    let long = "x".repeat(2 << 20);
    let answer = team.ana.post("/activity/form", &[("f.title@en", long.as_str())]).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
}
