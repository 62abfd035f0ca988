//! Files that people send: from the form to the register and back, and what is refused on the way.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use ayni_store::UploadState;

use super::browser::{Browser, PASSWORD, hidden, started};
use super::world::{Answer, World, sound};

const HOSTILE: &str = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";

/// Sends a file by the form, for an organisation.
async fn send(browser: &mut Browser<'_>, organisation: &str, name: &str, bytes: &[u8]) -> Answer {
    let token = hidden(&browser.get("/imports/new").await.text, "token");
    raw(browser, &[("token", &token), ("organisation", organisation)], name, bytes).await
}

/// Sends fields and then a file.
async fn raw(browser: &mut Browser<'_>, fields: &[(&str, &str)], name: &str, bytes: &[u8]) -> Answer {
    let mut body = Vec::new();
    for (field, value) in fields {
        body.extend_from_slice(
            format!("--x\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n").as_bytes(),
        );
    }
    let name = name.replace('"', "%22");
    let head = format!("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
    body.extend_from_slice(head.as_bytes());
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--x--\r\n");
    let request = Request::post("/uploads")
        .header("cookie", browser.cookie())
        .header("host", "node.example")
        .header("origin", "https://node.example")
        .header("content-type", "multipart/form-data; boundary=x");
    let answer = browser.world.ask(request.body(Body::from(body)).unwrap()).await;
    browser.keep(&answer);
    answer
}

/// Presses a button of a page, with the revision that it shows.
async fn press(browser: &mut Browser<'_>, page: &str, act: &str, pairs: &[(&str, &str)]) -> Answer {
    let html = browser.get(page).await.text;
    let (token, revision) = (hidden(&html, "token"), hidden(&html, "revision"));
    let mut all = pairs.to_vec();
    all.extend([("token", token.as_str()), ("revision", revision.as_str())]);
    browser.post(act, &all).await
}

async fn state(world: &World, id: i64) -> UploadState {
    world.store.upload(id).await.unwrap().unwrap().state
}

/// Our own CSV file: the head, then rows of reporter, id, title and recipient.
fn own(rows: &[(&str, &str, &str, &str)]) -> Vec<u8> {
    let head = "reporter,id,title,provider,recipients,start,basis,money,currency\n";
    let row = |(reporter, id, title, recipient): &(&str, &str, &str, &str)| {
        format!("{reporter},{id},{title},XAA,{recipient},2024-01-01,disbursed,1000,USD\n")
    };
    (head.to_owned() + &rows.iter().map(row).collect::<String>()).into_bytes()
}

/// A list of a ministry, in its own shape.
fn foreign(rows: &[&str]) -> Vec<u8> {
    let head =
        "N°,Intitulé du projet,Pays bénéficiaire,Date de début,Montant décaissé (USD),Observations,État\n";
    (head.to_owned() + &rows.join("\n") + "\n").into_bytes()
}

#[tokio::test]
async fn a_file_goes_from_the_form_into_the_register_and_out_again() {
    let world = World::empty().await;
    let mut browser = Browser::new(&world);
    let rows =
        [("XAA-MOH", "1", "Wells in the north", "KEN"), ("XAA-MOH", "2", "Seeds for the valley", "Atlantis")];
    let answer = send(&mut browser, "", "list.csv", &own(&rows)).await;
    assert_eq!(
        (answer.status, answer.header("location")),
        (StatusCode::SEE_OTHER, "/uploads/1"),
        "{}",
        answer.text
    );
    let page = browser.get("/uploads/1").await;
    sound("/uploads/1", &page.text);
    assert_eq!(page.header("refresh"), "4", "it looks again by itself");
    assert!(page.text.contains("<progress"));
    assert_eq!(browser.get("/uploads/1?still=1").await.header("refresh"), "", "unless that is not wanted");

    assert_eq!(world.work().await, 1);
    let page = browser.get("/uploads/1").await;
    assert_eq!(page.header("refresh"), "");
    assert!(page.text.contains("It is our own workbook."), "{}", page.text);
    assert!(page.text.contains("Accept the good rows (1)") && page.text.contains("Rows that wait: 1."));
    assert!(page.text.contains("<mark><bdi>Atlantis</bdi></mark>"), "the bad cell is marked");
    assert!(page.text.contains("<bdi>Recipients</bdi>"), "its column is named in the reader's language");
    for language in ["ar", "zh", "ru"] {
        let page = browser.get(&format!("/uploads/1?lang={language}")).await;
        sound(language, &page.text);
    }
    assert!(
        browser.get("/imports").await.text.contains("/uploads/1\"")
            || browser.get("/imports").await.text.contains("uploads&#x2f;1")
    );

    let answer = press(&mut browser, "/uploads/1", "/uploads/1/accept", &[("gone", "ask")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    assert_eq!(state(&world, 1).await, UploadState::Accepting);
    world.work().await;
    assert_eq!(state(&world, 1).await, UploadState::Done);
    let page = browser.get("/uploads/1").await;
    sound("done", &page.text);
    assert!(page.text.contains("imports&#x2f;1"), "{}", page.text);
    let imports = world.store.imports().await.unwrap();
    assert_eq!((imports.len(), imports[0].counts.new, imports[0].counts.waiting), (1, 1, 1));
    assert!(world.get("/activity?reporter=XAA-MOH&id=1").await.text.contains("Wells in the north"));

    // The same again changes nothing and says so.
    assert_eq!(send(&mut browser, "", "again.csv", &own(&rows)).await.header("location"), "/uploads/2");
    world.work().await;
    let page = browser.get("/uploads/2").await;
    assert!(page.text.contains("in the register already, as Import 1"), "{}", page.text);
    assert!(!page.text.contains("Accept the good rows"));

    // Of a longer list, what is gone is withdrawn where that is chosen.
    let later = [("XAA-MOH", "3", "A clinic in the south", "UGA")];
    send(&mut browser, "", "later.csv", &own(&later)).await;
    world.work().await;
    let page = browser.get("/uploads/3").await;
    assert!(
        page.text.contains("No longer in this list: 1") && page.text.contains("XAA-MOH 1"),
        "{}",
        page.text
    );
    press(&mut browser, "/uploads/3", "/uploads/3/accept", &[("gone", "withdraw")]).await;
    world.work().await;
    assert!(
        world
            .get("/activity?reporter=XAA-MOH&id=1")
            .await
            .text
            .contains("its source does not have it any more")
    );

    let page = browser.get("/imports/2").await;
    assert!(page.text.contains("Undo the import"), "{}", page.text);
    let answer = browser.send("/imports/2", "/imports/2/undo", &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    world.work().await;
    assert!(
        !world
            .get("/activity?reporter=XAA-MOH&id=1")
            .await
            .text
            .contains("its source does not have it any more")
    );
    assert_eq!(browser.send("/imports/new", "/imports/2/undo", &[]).await.status, StatusCode::CONFLICT);
    assert!(world.store.verify().await.unwrap().faults.is_empty());
}

#[tokio::test]
async fn a_foreign_list_is_mapped_line_by_line_and_known_the_next_time() {
    let world = World::empty().await;
    let mut browser = Browser::new(&world);
    let rows = [
        "7,Puits,Kenya,2024-03-01,1000,sec,En cours",
        "8,Semences,Atlantide,2024-04-01,mille,,Achevé",
        "9,Route,Kenya,2024,5,,En cours",
    ];
    send(&mut browser, "", "liste mars.csv", &foreign(&rows)).await;
    world.work().await;
    assert_eq!(browser.get("/uploads/1").await.header("location"), "/uploads/1/mapping");
    for language in ["en", "ar", "zh"] {
        let page = browser.get(&format!("/uploads/1/mapping?lang={language}")).await;
        sound("/uploads/1/mapping", &page.text);
        assert!(page.text.contains("Intitulé du projet") && page.text.contains("Puits"), "{}", page.text);
    }
    // A column gets another use, a value a meaning, a row what no column says; it is kept, and nothing runs yet.
    let mend = |last| {
        [("s0.c5", "description"), ("reporter", "XAA-MOH"), ("s0.f0", "Ayllu"), ("language", "fr"), last]
    };
    let answer = press(&mut browser, "/uploads/1/mapping", "/uploads/1/mapping", &mend(("save", "1"))).await;
    assert_eq!(answer.header("location"), "/uploads/1/mapping", "{}", answer.text);
    let upload = world.store.upload(1).await.unwrap().unwrap();
    assert!(upload.profile.contains("description = \"Observations\""), "{}", upload.profile);
    assert!(upload.profile.contains("value = \"Ayllu\""), "{}", upload.profile);
    assert_eq!(world.work().await, 0);
    let answer =
        press(&mut browser, "/uploads/1/mapping", "/uploads/1/mapping", &[("s0.f0", "XAA"), ("check", "1")])
            .await;
    assert_eq!(answer.header("location"), "/uploads/1");
    world.work().await;
    let page = browser.get("/uploads/1").await;
    sound("/uploads/1", &page.text);
    assert!(page.text.contains("<mark><bdi>mille</bdi></mark>"), "{}", page.text);
    assert!(page.text.contains("sheet") || page.text.contains("cell E3"), "{}", page.text);
    assert!(page.text.contains("Accept the good rows (2)"), "{}", page.text);

    // What cannot be a profile is refused with its place, and nothing is lost.
    let bad = "profile = \"x\"\ntitle = = 5\n";
    let answer = press(&mut browser, "/uploads/1/text", "/uploads/1/text", &[("text", bad)]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    sound("text", &answer.text);
    assert!(answer.text.contains("Line 2, sign 9"), "{}", answer.text);
    assert!(answer.text.contains("title = = 5"), "what was written is still there");
    let answer =
        press(&mut browser, "/uploads/1/mapping", "/uploads/1/mapping", &[("s0.v0", "square")]).await;
    assert!([StatusCode::UNPROCESSABLE_ENTITY, StatusCode::SEE_OTHER].contains(&answer.status));
    assert!(!world.store.upload(1).await.unwrap().unwrap().profile.contains("square"));

    // Saved by a name, it reads the next file of this shape by itself.
    let answer =
        press(&mut browser, "/uploads/1", "/uploads/1/save", &[("name", "  Liste   mensuelle ")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let page = browser.get("/imports/mappings").await;
    sound("/imports/mappings", &page.text);
    assert!(page.text.contains("Liste mensuelle"));
    send(&mut browser, "", "liste avril.csv", &foreign(&["10,École,Kenya,2024-05-01,2000,,Achevé"])).await;
    world.work().await;
    let page = browser.get("/uploads/2").await;
    assert!(page.text.contains("the saved mapping “Liste mensuelle”"), "{}", page.text);
    assert!(page.text.contains("Accept the good rows (1)"), "{}", page.text);
    // A list with other columns is not taken for it.
    send(&mut browser, "", "autre.csv", b"Code,Title,Recipient country\n1,Well,Kenya\n").await;
    world.work().await;
    assert_eq!(state(&world, 3).await, UploadState::Mapping);
    let answer = browser
        .send("/imports/mappings", "/imports/mappings", &[("organisation", ""), ("name", "Liste mensuelle")])
        .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert!(world.store.mappings(None).await.unwrap().is_empty());
    // The marked copy is a workbook of its own.
    let answer = press(&mut browser, "/uploads/1", "/uploads/1/marked", &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    assert_eq!(
        browser.get("/uploads/1/marked.xlsx").await.status,
        StatusCode::CONFLICT,
        "it is not made yet"
    );
    world.work().await;
    let copy = browser.get("/uploads/1/marked.xlsx").await;
    assert_eq!(copy.status, StatusCode::OK);
    assert!(copy.text.starts_with("PK") && copy.header("content-disposition").contains("liste mars"));
    assert!(world.store.verify().await.unwrap().faults.is_empty());
}

#[tokio::test]
async fn what_no_page_of_the_node_sent_or_no_node_can_take_is_refused() {
    let world = World::empty().await;
    let mut browser = Browser::new(&world);
    let file = own(&[("XAA-MOH", "1", "Wells in the north", "KEN")]);
    // Without the form's token, with a wrong one, or with it behind the file.
    assert_eq!(raw(&mut browser, &[], "a.csv", &file).await.status, StatusCode::FORBIDDEN);
    browser.get("/imports/new").await;
    assert_eq!(raw(&mut browser, &[("token", "0")], "a.csv", &file).await.status, StatusCode::FORBIDDEN);
    assert_eq!(raw(&mut browser, &[], "a.csv", &file).await.status, StatusCode::FORBIDDEN);
    for act in ["accept", "abandon", "again", "marked", "save", "mapping", "text"] {
        let answer = browser.post(&format!("/uploads/1/{act}"), &[("revision", "1")]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{act}");
    }
    assert_eq!(browser.post("/imports/mappings", &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(browser.post("/imports/1/undo", &[]).await.status, StatusCode::FORBIDDEN);

    // Too long, empty, none.
    let long = vec![b'x'; (32 << 20) + 1];
    let answer = send(&mut browser, "", "long.csv", &long).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    sound("too long", &answer.text);
    assert!(answer.text.contains("more than 32 MB"), "{}", answer.text);
    let longer = vec![b'x'; 40 << 20];
    assert_eq!(send(&mut browser, "", "long.csv", &longer).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    let answer = send(&mut browser, "", "empty.csv", b"").await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert!(answer.text.contains("The file is empty"), "{}", answer.text);
    let answer = send(&mut browser, "", "", b"").await;
    assert!(answer.text.contains("No file was chosen"), "{}", answer.text);
    let pieces = world.store.piece(1, "file", 0).await.unwrap();
    assert!(pieces.is_none() && world.store.uploads(None, 10).await.unwrap().is_empty(), "nothing is left");

    // Names and texts that mean harm.
    let hostile = format!("../../{HOSTILE}\u{202e}.csv");
    let text = foreign(&[&format!(
        "1,\"{}\",Kenya,2024,{HOSTILE},{HOSTILE},{HOSTILE}",
        HOSTILE.replace('"', "\"\"")
    )]);
    let text = [text, format!("2,{HOSTILE},Atlantis,x,y,z,{HOSTILE}\n").into_bytes()].concat();
    send(&mut browser, "", &hostile, &text).await;
    world.work().await;
    let upload = world.store.uploads(None, 10).await.unwrap().remove(0);
    assert!(!upload.file.contains(['/', '<', '>', '"', '\u{202e}']), "{}", upload.file);
    let mapping = format!("/uploads/{}/mapping", upload.id);
    let page = browser.get(&mapping).await;
    sound("mapping", &page.text);
    press(
        &mut browser,
        &mapping,
        &mapping,
        &[("reporter", HOSTILE), ("list", HOSTILE), ("s0.f0", HOSTILE), ("s0.names", HOSTILE)],
    )
    .await;
    world.work().await;
    let own_page = format!("/uploads/{}", upload.id);
    press(&mut browser, &own_page, &format!("{own_page}/save"), &[("name", HOSTILE)]).await;
    let text_page = format!("{own_page}/text");
    for path in [
        &own_page,
        &mapping,
        &text_page,
        "/imports",
        "/imports/mappings",
        &format!("{own_page}?saved=%3Cscript%3E&code=map-country-unknown"),
    ] {
        let page = browser.get(path).await;
        sound(path, &page.text);
        for marker in ["<script", "<img", "onerror=alert(1)>"] {
            assert!(!page.text.contains(marker), "{path} has {marker}");
        }
    }
    for path in ["/uploads/99", "/uploads/-1", "/uploads/99/mapping", "/uploads/99/marked.xlsx", "/uploads/x"]
    {
        let answer = browser.get(path).await;
        assert!(answer.status.is_client_error(), "{path}: {}", answer.status);
    }
    // What is no sheet at all is told in words, and can only be left.
    send(&mut browser, "", "noise.xlsx", &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2, 3]).await;
    world.work().await;
    let upload = world.store.uploads(None, 10).await.unwrap().remove(0);
    assert_eq!(upload.state, UploadState::Failed);
    let path = format!("/uploads/{}", upload.id);
    let page = browser.get(&path).await;
    sound("noise", &page.text);
    assert!(page.text.contains("role=\"alert\""), "{}", page.text);
    press(&mut browser, &path, &format!("{path}/abandon"), &[]).await;
    assert_eq!(state(&world, upload.id).await, UploadState::Abandoned);
}

#[tokio::test]
async fn of_two_who_do_the_same_one_does_it_and_none_loses_a_file() {
    let world = World::empty().await;
    let (mut first, mut second) = (Browser::new(&world), Browser::new(&world));
    let file = own(&[("XAA-MOH", "1", "Wells in the north", "KEN")]);
    send(&mut first, "", "a.csv", &file).await;
    let answer = send(&mut second, "", "b.csv", &file).await;
    assert_eq!(answer.header("location"), "/uploads/1?known=1", "the same bytes wait already");
    world.work().await;
    assert!(second.get("/uploads/1?known=1").await.text.contains("the second was not kept"));
    let html = second.get("/uploads/1").await.text;
    let (token, revision) = (hidden(&html, "token"), hidden(&html, "revision"));
    let answer = press(&mut first, "/uploads/1", "/uploads/1/accept", &[("gone", "keep")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let pairs = [("gone", "keep"), ("token", token.as_str()), ("revision", revision.as_str())];
    let answer = second.post("/uploads/1/accept", &pairs).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.text.contains("changed meanwhile"), "{}", answer.text);
    // Who took the job is killed: another takes it up, and it is imported once.
    let now = crate::app::desk::now();
    let job = world.store.take_job("the killed one", now, 0).await.unwrap().unwrap();
    assert_eq!(job.attempts, 1);
    assert_eq!(world.work().await, 1);
    assert_eq!(world.store.imports().await.unwrap().len(), 1);
    let again = ayni_store::UploadStep {
        seen: 0,
        from: &[UploadState::Done],
        to: UploadState::Accepting,
        profile: None,
        gone: None,
        job: None,
        act: None,
    };
    let by = ayni_store::Stamp::from("2026-01-15");
    assert!(!world.store.step_upload(1, &again, &by).await.unwrap(), "what is done is done");
}

/// Somebody with a role who is signed in.
async fn somebody<'a>(world: &'a World, email: &str, role: &str, organisation: &str) -> Browser<'a> {
    let ticket = world.invite(email, email, role, organisation).await;
    let mut browser = Browser::new(world);
    let page = format!("/accept?ticket={ticket}");
    let fields = [("ticket", ticket.as_str()), ("name", email), ("password", PASSWORD)];
    let answer = browser.send(&page, "/accept", &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    browser
}

#[tokio::test]
async fn each_office_imports_its_own_and_nobody_elses() {
    let world = World::empty().await;
    let by = ayni_store::Stamp::from("2026-01-15");
    for (id, whole) in [("XAA-MOH", ""), ("WARDS", "XAA-MOH"), ("XAA-EDU", "")] {
        let organisation =
            ayni_store::Organisation { id: id.into(), name: format!("Office {id}"), whole: whole.into() };
        world.store.set_organisation(&organisation, &by).await.unwrap();
    }
    let mut coordinator = started(&world).await;
    let mut health = somebody(&world, "rosa@moh.example", "reporter", "XAA-MOH").await;
    let mut school = somebody(&world, "juan@edu.example", "reporter", "XAA-EDU").await;
    let mut guest = somebody(&world, "guest@else.example", "guest", "").await;
    // What the coordinator has of both.
    let all =
        [("XAA-MOH", "1", "Wells in the north", "KEN"), ("XAA-EDU", "1", "A school in the north", "KEN")];
    let all = own(&all);
    send(&mut coordinator, "", "all.csv", &all).await;
    world.work().await;
    press(&mut coordinator, "/uploads/1", "/uploads/1/accept", &[("gone", "keep")]).await;
    world.work().await;

    for browser in [&mut school, &mut guest] {
        let answer = send_anyhow(browser, "XAA-MOH", "x.csv", &all).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        assert_eq!(send_anyhow(browser, "", "x.csv", &all).await.status, StatusCode::FORBIDDEN);
    }
    assert_eq!(guest.get("/imports/new").await.status, StatusCode::FORBIDDEN);

    // A file of the ministry with rows of its wards, and of another ministry, whose row waits.
    let rows = [
        ("XAA-MOH", "2", "Nurses for the coast", "KEN"),
        ("WARDS", "1", "Beds for the coast", "KEN"),
        ("XAA-EDU", "1", "Taken over by another", "KEN"),
        ("", "3", "Without a reporter", "KEN"),
    ];
    assert_eq!(send(&mut health, "XAA-MOH", "moh.csv", &own(&rows)).await.header("location"), "/uploads/2");
    world.work().await;
    let page = health.get("/uploads/2").await;
    assert!(page.text.contains("Activity of another organisation"), "{}", page.text);
    assert!(page.text.contains("Accept the good rows (3)") && page.text.contains("Rows that wait: 1."));
    assert!(!page.text.contains("gone-withdraw") && page.text.contains("name=\"gone\" value=\"keep\""));
    for browser in [&mut school, &mut guest] {
        for path in ["/uploads/2", "/uploads/2/mapping", "/uploads/2/text", "/uploads/2/marked.xlsx"] {
            assert_eq!(browser.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        for act in ["accept", "abandon", "again", "marked", "save", "mapping", "text"] {
            let path = format!("/uploads/2/{act}");
            let answer =
                browser.send("/imports/mappings", &path, &[("revision", "2"), ("gone", "keep")]).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{act}");
        }
        assert!(!browser.get("/imports").await.text.contains("moh.csv"));
    }
    // A reporter takes nothing away, whatever the form says.
    let answer = press(&mut health, "/uploads/2", "/uploads/2/accept", &[("gone", "withdraw")]).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    press(&mut health, "/uploads/2", "/uploads/2/accept", &[("gone", "keep")]).await;
    world.work().await;
    assert!(coordinator.get("/activity?reporter=XAA-EDU&id=1").await.text.contains("A school in the north"));
    assert!(coordinator.get("/activity?reporter=WARDS&id=1").await.text.contains("Beds for the coast"));
    assert!(coordinator.get("/activity?reporter=XAA-MOH&id=3").await.text.contains("Without a reporter"));
    let import = world.store.imports().await.unwrap().remove(0);
    assert_eq!(import.source, "ayni:XAA-MOH");
    let act = world.store.acts(&Default::default(), None, 3).await.unwrap();
    assert!(
        act.iter().any(|one| one.act == "import" && one.person == Some(2) && one.at.is_some()),
        "{act:?}"
    );

    // Their import is theirs to see, and the coordinator's to undo.
    let page = format!("/imports/{}", import.id);
    assert_eq!(health.get(&page).await.status, StatusCode::OK);
    assert!(!health.get(&page).await.text.contains("Undo the import"));
    assert_eq!(school.get(&page).await.status, StatusCode::FORBIDDEN);
    let answer = health.send("/imports/mappings", &format!("{page}/undo"), &[]).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);

    // A mapping that names another's list takes nothing of it away.
    let text = "profile = \"p\"\nlist = \"ayni:XAA-MOH\"\n[[sheet]]\n[sheet.activity]\nid = \"N\"\ntitle = \"T\"\nrecipient = \"R\"\nprovider = { value = \"XAA\" }\n";
    send(&mut school, "XAA-EDU", "edu.csv", b"N,T,R\n77,A school in the south,Kenya\n").await;
    world.work().await;
    let upload = world.store.uploads(Some(&["XAA-EDU".to_owned()]), 9).await.unwrap().remove(0);
    let path = format!("/uploads/{}", upload.id);
    press(&mut school, &format!("{path}/text"), &format!("{path}/text"), &[("text", text)]).await;
    world.work().await;
    let outcome =
        crate::app::upload::Outcome::read(&world.store.upload(upload.id).await.unwrap().unwrap().outcome);
    assert_eq!((outcome.gone_count, outcome.source.as_str()), (0, "XAA-EDU/ayni:XAA-MOH"));
    let answer = coordinator.send("/imports/mappings", &format!("{page}/undo"), &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert!(world.store.verify().await.unwrap().faults.is_empty());
}

/// Sends a file without the page of the form, which may be refused.
async fn send_anyhow(browser: &mut Browser<'_>, organisation: &str, name: &str, bytes: &[u8]) -> Answer {
    let token = hidden(&browser.get("/imports/mappings").await.text, "token");
    raw(browser, &[("token", &token), ("organisation", organisation)], name, bytes).await
}

#[tokio::test]
async fn pages_with_many_lines_are_light() {
    use std::io::Write;
    let world = World::empty().await;
    let mut browser = Browser::new(&world);
    let head: Vec<String> = (0..60).map(|number| format!("Colonne numéro {number}")).collect();
    let row: Vec<String> = (0..60).map(|number| format!("valeur {number}")).collect();
    let mut text = format!("Title,Recipient country,Amount committed,{}\n", head.join(","));
    for number in 0..300 {
        text.push_str(&format!("Well {number},Atlantis,x{number},{}\n", row.join(",")));
    }
    send(&mut browser, "", "wide.csv", text.as_bytes()).await;
    world.work().await;
    press(
        &mut browser,
        "/uploads/1/mapping",
        "/uploads/1/mapping",
        &[("reporter", "XAA-MOH"), ("s0.c2", "amount-committed"), ("s0.currency", "USD"), ("check", "1")],
    )
    .await;
    world.work().await;
    for path in [
        "/uploads/1",
        "/uploads/1/mapping",
        "/uploads/1/text",
        "/uploads/1?code=map-number-unreadable",
        "/imports/new",
    ] {
        let page = browser.get(path).await;
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        gzip.write_all(page.text.as_bytes()).unwrap();
        let size = gzip.finish().unwrap().len();
        assert!(size <= 20_000, "{path} is {size} bytes");
    }
    // Page by page, each finding once.
    let (mut path, mut count) = ("/uploads/1?code=map-number-unreadable".to_owned(), 0);
    for _ in 0..20 {
        let page = browser.get(&path).await.text;
        count += page.matches("<ul class=\"cells\">").count();
        let Some(next) = page.split("class=\"next\" href=\"").nth(1).and_then(|rest| rest.split('"').next())
        else {
            break;
        };
        path = next.replace("&amp;", "&").replace("&#x2f;", "/");
    }
    assert_eq!(count, 200, "the first of each kind are shown");
}
