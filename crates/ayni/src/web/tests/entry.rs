//! Entering, changing, reviewing and sharing activities; drafts. Two reporters and a coordinator at once.

use axum::http::StatusCode;
use ayni_formats::record;
use ayni_model::Measure;

use super::browser::{hidden, started};
use super::sheet::{Sheet, current, team, to, training, unescaped};
use super::world::{World, listed, sound, vectors};
use crate::app::search;

#[tokio::test]
async fn what_is_typed_becomes_a_record_and_only_what_is_wrong_is_asked_again() {
    let world = World::empty().await;
    let mut team = team(&world).await;
    let ana = &mut team.ana;
    let kinds = ana.get("/activities/new").await;
    sound("/activities/new", &kinds.text);
    assert!(kinds.text.matches("?kind=").count() >= 12);
    let page = ana.get("/activities/new?kind=training").await;
    assert!(!page.text.contains("loan.interest"), "a course is not asked for interest");
    let mut sheet = Sheet::of(&page);
    assert_eq!(sheet.value("reporter"), "XAA-MOH", "there is no choice");
    training(&mut sheet, "");
    sheet.put("l.parties.1.country", "Kenia Republik").put("l.resources.0.quantity.amount", "a dozen");
    sheet.put("l.sectors.0.code", "malaria");
    let answer = sheet.press(ana, "enter").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for at in ["l.parties.1.country", "l.resources.0.quantity.amount", "l.sectors.0.code"] {
        assert!(answer.text.contains(&format!("href=\"#{at}\"")), "the summary leads to {at}");
        assert!(answer.text.contains(&format!("id=\"{at}-wrong\"")), "{at} says what is wrong");
    }
    let mut sheet = Sheet::of(&answer);
    assert_eq!(sheet.value("l.resources.0.quantity.amount"), "a dozen", "what was typed stays");
    let offer = answer.text.split("value=\"pick:l.sectors.0.code:").nth(1).expect("malaria is offered");
    let offer = format!("pick:l.sectors.0.code:{}", unescaped(offer.split('"').next().unwrap()));
    sheet.put("l.parties.1.country", "KEN").put("l.resources.0.quantity.amount", "24");
    let answer = sheet.press(ana, &offer).await;
    let mut sheet = Sheet::of(&answer);
    assert!(sheet.value("l.sectors.0.code").starts_with("12262"), "{}", sheet.value("l.sectors.0.code"));

    // What the rules find stands at its field: an error holds it back, a warning does not.
    sheet.put("f.period.end", "2023");
    let answer = sheet.press(ana, "enter").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for at in ["f.title@en", "f.period.end"] {
        assert!(answer.text.contains(&format!("href=\"#{at}\"")), "{}", answer.text);
    }
    let mut sheet = Sheet::of(&answer);
    sheet.put("f.period.end", "2024-03-15");
    let answer = sheet.press(ana, "check").await;
    assert_eq!(answer.status, StatusCode::OK);
    let sheet = Sheet::of(&answer);
    let answer = sheet.press(ana, "add:resources").await;
    let mut sheet = Sheet::of(&answer);
    sheet.put("f.title@en", "Course on malaria laboratory quality");
    sheet.put("l.resources.1.what@en", "Microscopes").put("l.resources.1.money.amount", "99");
    let answer = sheet.press(ana, "drop:resources:resource-2").await;
    let sheet = Sheet::of(&answer);
    let address = to(&sheet.press(ana, "enter").await);
    let page = ana.get(&address).await;
    sound(&address, &page.text);
    assert!(page.text.contains("Entered by") && page.text.contains("Ana"));

    let id = unescaped(address.split("id=").nth(1).unwrap());
    let activity = current(&world, "XAA-MOH", &id).await;
    assert_eq!(activity.kind.as_str(), "action");
    assert_eq!(activity.parties[1].country.as_deref(), Some("KEN"));
    assert_eq!(activity.period.end, "2024-03-15".parse().ok());
    assert_eq!(activity.resources.len(), 1);
    let amounts: Vec<String> =
        activity.resources[0].measures.iter().map(|one| one.amount().to_string()).collect();
    assert_eq!(amounts, ["24", "1250.5"]);
    assert!(matches!(&activity.resources[0].measures[0], Measure::Quantity { unit, .. } if unit == "person"));
    assert_eq!((activity.goals[0].of.code.as_str(), activity.sectors[0].of.code.as_str()), ("3.3", "12262"));
    assert_eq!(world.store.verify().await.unwrap().faults, Vec::<String>::new());
}

#[tokio::test]
async fn what_the_form_does_not_touch_is_kept_to_the_last_letter() {
    for vector in vectors() {
        let mut vector = vector;
        vector.reporter = "XAA-MOH".into();
        let world = World::of(&[vector.clone()]).await;
        let mut browser = started(&world).await;
        for lang in ["en", "fr", "ar"] {
            let address = super::super::links::address(
                "/activity/edit",
                [("reporter", "XAA-MOH"), ("id", vector.id.as_str()), ("lang", lang)],
            );
            let answer = browser.get(&address).await;
            for act in ["all", "check"] {
                let sheet = Sheet::of(&answer);
                let answer = sheet.press(&mut browser, act).await;
                let sheet = Sheet::of(&answer);
                let entered = sheet.press(&mut browser, "enter").await;
                // Examples have faults of their own; what has none comes back as it was.
                if entered.status == StatusCode::SEE_OTHER {
                    let now = current(&world, "XAA-MOH", &vector.id).await;
                    let changed = ayni_core::diff::differences(&vector, &now);
                    assert_eq!(changed, [], "{} {lang}", vector.id);
                    assert_eq!(record::write(&now), record::write(&vector), "{} {lang}", vector.id);
                }
            }
        }
        let mut sheet = Sheet::of(
            &browser
                .get(&super::super::links::address(
                    "/activity/edit",
                    [("reporter", "XAA-MOH"), ("id", vector.id.as_str()), ("lang", "en")],
                ))
                .await,
        );
        let field = sheet.pairs.iter().find(|(name, _)| name.starts_with("f.title@")).unwrap().0.clone();
        sheet.put(&field, "Another title, long enough");
        let answer = sheet.press(&mut browser, "enter").await;
        if answer.status == StatusCode::SEE_OTHER {
            let now = current(&world, "XAA-MOH", &vector.id).await;
            let changed = ayni_core::diff::differences(&vector, &now);
            assert!(
                changed.iter().all(|one| one.path.as_str().starts_with("title")),
                "{}: {changed:?}",
                vector.id
            );
        }
    }
}

#[tokio::test]
async fn two_reporters_and_a_coordinator_at_once() {
    let world = World::empty().await;
    let mut team = team(&world).await;
    let mut sheet = Sheet::of(&team.ana.get("/activities/new?kind=training").await);
    training(&mut sheet, "Course on malaria laboratory quality");
    sheet.put("f.id", "T-1");
    let address = to(&sheet.press(&mut team.ana, "enter").await);
    assert_eq!(
        to(&sheet.press(&mut team.ana, "enter").await).len(),
        address.len(),
        "sent twice, it is there once"
    );

    // Both open it, both change it.
    let edit = "/activity/edit?reporter=XAA-MOH&id=T-1";
    let (mut first, mut second) =
        (Sheet::of(&team.ana.get(edit).await), Sheet::of(&team.ben.get(edit).await));
    first.put("f.title@en", "Course on laboratory quality").put("f.description@en", "In Mombasa.");
    to(&first.press(&mut team.ana, "enter").await);
    second.put("f.title@en", "Course on malaria, second edition").put("l.resources.0.quantity.amount", "30");
    let answer = second.press(&mut team.ben, "enter").await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    for shown in ["Course on malaria laboratory quality", "Course on laboratory quality", "In Mombasa."] {
        assert!(answer.text.contains(shown), "what Ana changed is shown: {shown}");
    }
    let merged = Sheet::of(&answer);
    assert_eq!(
        merged.value("f.title@en"),
        "Course on malaria, second edition",
        "Ben's words are still there"
    );
    assert_eq!(merged.value("f.description@en"), "In Mombasa.", "and Ana's too");
    assert!(team.ben.get("/drafts").await.text.contains("Course on malaria, second edition"), "and kept");
    assert!(team.ana.get(edit).await.text.contains("Ben has a draft"), "Ana is told");
    to(&merged.press(&mut team.ben, "enter").await);
    let now = current(&world, "XAA-MOH", "T-1").await;
    assert_eq!(now.description.best("en").unwrap().0, "In Mombasa.");
    assert_eq!(now.resources[0].measures[0].amount().to_string(), "30");
    assert!(!team.ben.get("/drafts").await.text.contains("second edition"), "the draft is used up");

    // Review: by another, on what is seen.
    let page = team.rita.get(&address).await;
    assert!(page.text.contains("Accept"));
    let act = |pairs: &[(&'static str, &'static str)]| {
        let mut all = vec![("reporter", "XAA-MOH"), ("id", "T-1")];
        all.extend(pairs);
        all
    };
    let stale =
        team.rita.send(&address, "/activity/review", &act(&[("number", "2"), ("verdict", "accept")])).await;
    assert_eq!(stale.status, StatusCode::CONFLICT, "Rita has looked at another version");
    let back = act(&[("number", "3"), ("verdict", "return"), ("text", "How many came from <b>Uganda</b>?")]);
    to(&team.rita.send(&address, "/activity/review", &back).await);
    let page = team.ana.get(&address).await;
    assert!(page.text.contains("&lt;b&gt;Uganda&lt;&#x2f;b&gt;") && page.text.contains("Rita"));
    search::catch_up(&world.kit, &world.store).await.unwrap();
    assert_eq!(listed(&team.ana.get("/activities?standing=returned").await.text), 1);
    to(&team.rita.send(&address, "/activity/review", &act(&[("number", "3"), ("verdict", "accept")])).await);
    assert_eq!(listed(&team.ana.get("/activities?standing=accepted").await.text), 1);
    for browser in [&mut team.ana, &mut team.otto, &mut team.guest] {
        let answer = browser
            .send("/drafts", "/activity/review", &act(&[("number", "3"), ("verdict", "accept")]))
            .await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
    }
    // The coordinator reviews and shares, but not what they have entered themselves.
    let mut own = Sheet::of(&team.chief.get(edit).await);
    own.put("f.description@en", "In Mombasa and Kisumu.");
    to(&own.press(&mut team.chief, "enter").await);
    let answer =
        team.chief.send(&address, "/activity/review", &act(&[("number", "4"), ("verdict", "accept")])).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN, "nobody accepts their own");

    // Sharing.
    search::catch_up(&world.kit, &world.store).await.unwrap();
    for browser in [&mut team.otto, &mut team.guest] {
        assert_eq!(listed(&browser.get("/activities").await.text), 0);
        assert_eq!(browser.get(&address).await.status, StatusCode::NOT_FOUND);
        assert_eq!(browser.get("/api/v1/activities/XAA-MOH/T-1").await.status, StatusCode::NOT_FOUND);
    }
    let answer = team.ana.send(&address, "/activity/share", &act(&[("shared", "yes")])).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    to(&team.chief.send(&address, "/activity/share", &act(&[("shared", "yes")])).await);
    for browser in [&mut team.otto, &mut team.guest] {
        assert_eq!(listed(&browser.get("/activities").await.text), 1);
        assert_eq!(listed(&browser.get("/activities?q=malaria&shared=yes").await.text), 1);
        let page = browser.get(&address).await;
        sound(&address, &page.text);
        assert_eq!(page.status, StatusCode::OK);
        for secret in ["Uganda", "In Mombasa.<", "History", "Rita", "laboratory quality"] {
            assert!(!page.text.contains(secret), "what was written before is not shared: {secret}");
        }
        assert_eq!(browser.get("/api/v1/activities/XAA-MOH/T-1").await.status, StatusCode::OK);
        let versions = browser.get("/api/v1/activities/XAA-MOH/T-1/versions").await;
        assert_eq!(versions.text.matches("\"number\"").count(), 1);
        assert_eq!(browser.get(edit).await.status, StatusCode::FORBIDDEN);
        assert_eq!(browser.get("/ministry?id=XAA-MOH").await.status, StatusCode::OK);
    }
    to(&team.chief.send(&address, "/activity/share", &act(&[("shared", "no")])).await);
    assert_eq!(listed(&team.guest.get("/activities").await.text), 0);

    // A whole list at once, told before it is done.
    let list = "/activities/share?q=malaria";
    assert_eq!(team.ana.get(list).await.status, StatusCode::FORBIDDEN);
    let page = team.chief.get(list).await;
    assert!(page.text.contains("One activity of this list"), "{}", page.text);
    let token = hidden(&page.text, "token");
    let done = team.chief.post(list, &[("token", &token)]).await;
    assert!(done.text.contains("One activity is shared now"), "{}", done.text);
    assert_eq!(listed(&team.guest.get("/activities").await.text), 1);

    // Withdrawn, and its history stays.
    let base = hidden(&team.chief.get(&address).await.text, "base");
    for (browser, status) in
        [(&mut team.ana, StatusCode::FORBIDDEN), (&mut team.chief, StatusCode::SEE_OTHER)]
    {
        let pairs = [("reporter", "XAA-MOH"), ("id", "T-1"), ("base", base.as_str())];
        assert_eq!(browser.send(&address, "/activity/withdraw", &pairs).await.status, status);
    }
    assert_eq!(team.guest.get(&address).await.status, StatusCode::NOT_FOUND);
    let page = team.ana.get(&address).await;
    assert!(page.text.contains("no longer counted"));
    to(&team.chief.send(&address, "/activity/redact", &act(&[("number", "3")])).await);
    assert!(world.store.history(Some("XAA-MOH"), "T-1").await.unwrap()[2].body.is_none());
    assert_eq!(world.store.verify().await.unwrap().faults, Vec::<String>::new());
}

#[tokio::test]
async fn drafts_are_their_organisations_and_two_can_keep_one() {
    let world = World::empty().await;
    let mut team = team(&world).await;
    let mut sheet = Sheet::of(&team.ana.get("/activities/new?kind=loan").await);
    sheet.put("f.title@en", "A loan, begun").put("l.resources.0.money.amount", "about a million");
    let answer = sheet.press(&mut team.ana, "save").await;
    assert!(answer.text.contains("The draft is saved"), "{}", answer.text);
    let kept = Sheet::of(&answer);
    assert_eq!(kept.value("l.resources.0.money.amount"), "about a million", "a draft may be wrong");
    let mut theirs = Sheet::of(&team.ben.get("/drafts/1").await);
    assert_eq!(theirs.value("f.title@en"), "A loan, begun");
    theirs.put("f.title@en", "A loan, gone on with");
    assert!(theirs.press(&mut team.ben, "save").await.text.contains("The draft is saved"));
    let answer = kept.press(&mut team.ana, "save").await;
    assert!(answer.text.contains("Somebody else has saved this draft"), "{}", answer.text);
    let list = team.ana.get("/drafts").await;
    sound("/drafts", &list.text);
    assert!(list.text.contains("A loan, begun") && list.text.contains("A loan, gone on with"));
    for browser in [&mut team.otto, &mut team.guest] {
        assert!(!browser.get("/drafts").await.text.contains("A loan"));
        assert_eq!(browser.get("/drafts/1").await.status, StatusCode::NOT_FOUND);
        assert_eq!(browser.send("/drafts", "/drafts/1/drop", &[]).await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(team.rita.send("/drafts", "/drafts/1/drop", &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(to(&team.ben.send("/drafts", "/drafts/1/drop", &[]).await), "/drafts");
    assert_eq!(team.ana.get("/drafts/1").await.status, StatusCode::NOT_FOUND);
    // For another organisation nothing is kept nor entered.
    let mut foreign = Sheet::of(&team.ana.get("/activities/new?kind=loan").await);
    foreign.put("reporter", "XAA-AGR");
    for act in ["save", "enter"] {
        assert_eq!(foreign.press(&mut team.ana, act).await.status, StatusCode::FORBIDDEN, "{act}");
    }
}

#[tokio::test]
async fn pages_of_entering_are_small_and_whole_in_every_language() {
    let world = World::of(&vectors()).await;
    let mut browser = started(&world).await;
    for language in ayni_words::LANGUAGES {
        for path in [
            "/activities/new",
            "/activities/new?kind=triangular-project",
            "/activity/edit?reporter=XAA-ABC&id=P-2023-044",
            "/drafts",
            "/activities/share",
        ] {
            let address = format!("{path}{}lang={language}", if path.contains('?') { '&' } else { '?' });
            let answer = browser.get(&address).await;
            assert_eq!(answer.status, StatusCode::OK, "{address}");
            sound(&address, &answer.text);
            let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
            std::io::Write::write_all(&mut packed, answer.text.as_bytes()).unwrap();
            let size = packed.finish().unwrap().len();
            assert!(size < 20_000, "{address}: {size} bytes");
        }
    }
}

#[tokio::test]
async fn every_indicator_of_every_result_can_be_changed_moved_and_added() {
    let mut vector =
        vectors().into_iter().find(|one| one.results.len() > 1).expect("an example with results");
    vector.reporter = "XAA-MOH".into();
    // A second indicator of the first result.
    let mut second = vector.results[0].indicators[0].clone();
    second.id = "second".into();
    second.title = ayni_model::Text::of("en", "Share of clinics with cold chain");
    second.code = None;
    second.values.iter_mut().for_each(|value| value.id.push_str("-b"));
    vector.results[0].indicators.push(second);
    let world = World::of(&[vector.clone()]).await;
    let mut browser = started(&world).await;
    let address =
        super::super::links::address("/activity/edit", [("reporter", "XAA-MOH"), ("id", vector.id.as_str())]);
    let sheet = Sheet::of(&browser.get(&address).await);
    let mut sheet = Sheet::of(&sheet.press(&mut browser, "all").await);
    let count: usize = vector.results.iter().map(|result| result.indicators.len()).sum();
    let shown = |sheet: &Sheet| {
        sheet
            .pairs
            .iter()
            .filter(|(name, _)| name.starts_with("l.indicators.") && name.ends_with('.'))
            .count()
    };
    assert_eq!(shown(&sheet), count, "all of them");
    let (first, last) = (&vector.results[0], vector.results.last().unwrap());
    assert_eq!(sheet.value("l.indicators.1.result"), first.id);
    sheet.put("l.indicators.1.title@en", "Share of clinics with working cold chain");
    let mut sheet = Sheet::of(&sheet.press(&mut browser, "add:indicators").await);
    assert_eq!(sheet.value(&format!("l.indicators.{count}.result")), last.id, "that of the last result");
    sheet
        .put(&format!("l.indicators.{count}.title@en"), "Clinics reached")
        .put(&format!("l.indicators.{count}.result"), &first.id)
        .put(&format!("l.indicators.{count}.unit"), "person")
        .put(&format!("l.indicators.{count}.target"), "40")
        .put(&format!("l.indicators.{count}.target.date"), "2026");
    let answer = sheet.press(&mut browser, "enter").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let now = current(&world, "XAA-MOH", &vector.id).await;
    let mut wanted = vector.clone();
    wanted.results[0].indicators[1].title = now.results[0].indicators[1].title.clone();
    assert_eq!(
        now.results[0].indicators[1].title.best("en").unwrap().0,
        "Share of clinics with working cold chain"
    );
    let added = now.results[0].indicators.last().unwrap();
    assert_eq!(added.title.best("en").unwrap().0, "Clinics reached");
    assert_eq!(added.values.len(), 1);
    wanted.results[0].indicators.push(added.clone());
    assert_eq!(record::write(&now), record::write(&wanted), "and nothing else has changed");

    // Moved to another result, and with a result go its indicators.
    let sheet = Sheet::of(&browser.get(&address).await);
    let mut sheet = Sheet::of(&sheet.press(&mut browser, "all").await);
    sheet.put("l.indicators.1.result", &last.id);
    let sheet = Sheet::of(&sheet.press(&mut browser, &format!("drop:results:{}", first.id)).await);
    assert_eq!(shown(&sheet), count + 1 - (first.indicators.len() - 1) - 1);
    let answer = sheet.press(&mut browser, "enter").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let now = current(&world, "XAA-MOH", &vector.id).await;
    assert_eq!(now.results.len(), vector.results.len() - 1);
    // It keeps its place in the list of all, which is before those that the result had.
    let moved = now.results.last().unwrap().indicators.first().unwrap();
    assert_eq!((moved.id.as_str(), moved.values.len()), ("second", first.indicators[1].values.len()));

    // Of several results, it is asked which.
    let sheet = Sheet::of(&browser.get("/activities/new?kind=training").await);
    let mut sheet = Sheet::of(&sheet.press(&mut browser, "all").await);
    training(&mut sheet, "Course on malaria laboratory quality");
    sheet.put("reporter", "XAA-MOH");
    for act in ["add:results", "add:results", "add:indicators"] {
        sheet = Sheet::of(&sheet.press(&mut browser, act).await);
    }
    sheet.put("l.results.0.title@en", "Nurses know more").put("l.results.1.title@en", "Fewer fall ill");
    sheet.put("l.indicators.0.title@en", "Nurses trained").put("l.indicators.0.result", "");
    let answer = sheet.press(&mut browser, "enter").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("href=\"#l.indicators.0.result\""), "{}", answer.text);
}
