//! What pages show and do, programs can: every page and every button is held against the operations of the API.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::web::api::operations;

/// How a program does what a page does.
enum How {
    /// By these operations.
    By(&'static [&'static str]),
    /// Not at all, for this reason.
    Not(&'static str),
}
use How::{By, Not};

const SIGNS_IN: How = Not("a program shows a token; nobody signs in for it");
const STARTS: How =
    Not("makes the first account, before which there is no token; on the machine `ayni people` does it");
const OWN: How = Not("one's own account is one's own: signed in, by oneself, and by no token");
const FORM: How = Not("an empty form; what it sends has an operation");
const BROWSER: How = Not("what browsers and machines ask for by itself");
const LINK: How =
    Not("who answers by a link has no account and no token; programs answer by the operations of rounds");
const PAPER: How = Not("made for people to read, print or subscribe to; its data have operations");

const PAGES: &[(&str, How)] = &[
    ("GET /", By(&["listMeasurements", "getMeasurement", "listActivities", "listImports"])),
    ("GET /activities", By(&["listActivities", "listFacet"])),
    ("GET /activity", By(&["getActivity", "listVersions", "getStanding", "listRemarks", "listAttachments"])),
    ("GET /activities/new", FORM),
    ("GET /activity/edit", By(&["getActivity"])),
    (
        "POST /activity/form",
        By(&[
            "putActivity",
            "enterActivities",
            "checkActivities",
            "addDraft",
            "keepDraft",
            "checkDraft",
            "enterDraft",
        ]),
    ),
    ("GET /activities/share", By(&["shareActivities"])),
    ("POST /activities/share", By(&["shareActivities"])),
    ("POST /activity/review", By(&["reviewActivity"])),
    ("POST /activity/share", By(&["shareActivity"])),
    ("POST /activity/remark", By(&["addRemark"])),
    ("POST /activity/withdraw", By(&["withdrawActivity"])),
    ("POST /activity/redact", By(&["redactVersion"])),
    ("POST /activity/attach", By(&["attachFile"])),
    ("GET /attachments/{id}", By(&["getAttachment"])),
    ("POST /attachments/{id}/remove", By(&["removeAttachment"])),
    ("GET /drafts", By(&["listDrafts"])),
    ("GET /drafts/{id}", By(&["getDraft"])),
    ("POST /drafts/{id}/drop", By(&["dropDraft"])),
    ("GET /sign-in", SIGNS_IN),
    ("POST /sign-in", SIGNS_IN),
    ("POST /second", SIGNS_IN),
    ("POST /sign-out", SIGNS_IN),
    ("GET /accept", SIGNS_IN),
    ("POST /accept", SIGNS_IN),
    ("GET /forgotten", SIGNS_IN),
    ("POST /forgotten", SIGNS_IN),
    ("GET /reset", SIGNS_IN),
    ("POST /reset", SIGNS_IN),
    ("GET /start", STARTS),
    ("POST /start", STARTS),
    ("GET /sign-in/provider", SIGNS_IN),
    ("GET /sign-in/provider/back", SIGNS_IN),
    ("GET /countries/{code}", By(&["getTable", "listActivities"])),
    ("GET /goals/{number}", By(&["getTable", "listActivities"])),
    ("GET /ministry", By(&["getTable", "listActivities"])),
    ("GET /imports", By(&["listImports", "listUploads"])),
    ("GET /imports/{number}", By(&["getImport", "listFindings"])),
    ("GET /findings", By(&["listImports", "listFindings"])),
    ("POST /imports/{number}/undo", By(&["undoImport"])),
    ("GET /imports/new", FORM),
    (
        "GET /imports/template.xlsx",
        Not("the workbook is for people to fill in; programs send records or files"),
    ),
    ("GET /imports/template.csv", Not("the same")),
    ("GET /imports/mappings", By(&["listMappings"])),
    ("POST /imports/mappings", By(&["forgetMapping"])),
    ("POST /uploads", By(&["sendFile"])),
    ("GET /uploads/{id}", By(&["getUpload", "listUploadFindings"])),
    ("GET /uploads/{id}/mapping", By(&["getUploadMapping"])),
    ("POST /uploads/{id}/mapping", By(&["putUploadMapping"])),
    ("GET /uploads/{id}/text", By(&["getUploadMapping"])),
    ("POST /uploads/{id}/text", By(&["putUploadMapping"])),
    ("POST /uploads/{id}/accept", By(&["acceptUpload"])),
    ("POST /uploads/{id}/abandon", By(&["leaveUpload"])),
    ("POST /uploads/{id}/again", By(&["tryUploadAgain"])),
    ("POST /uploads/{id}/marked", By(&["markUpload"])),
    ("GET /uploads/{id}/marked.xlsx", By(&["getMarkedUpload"])),
    ("POST /uploads/{id}/save", By(&["saveMapping"])),
    ("GET /downloads", By(&["listTables", "exportTable", "exportPackage"])),
    ("GET /method", By(&["getMeasurement"])),
    ("GET /measurements", By(&["listMeasurements"])),
    ("POST /measurements", By(&["makeMeasurement", "getJob"])),
    ("GET /measurements/{name}", By(&["getMeasurement", "getTable"])),
    ("GET /measurements/{name}/trace", By(&["traceFigure"])),
    ("GET /measurements/{name}/files/{*file}", By(&["getMeasurementFile"])),
    ("GET /people", By(&["listPeople"])),
    ("GET /people/invite", FORM),
    ("POST /people/invite", By(&["invitePerson"])),
    ("GET /people/{id}", By(&["getPerson"])),
    ("POST /people/{id}/give", By(&["giveRole"])),
    ("POST /people/{id}/take", By(&["takeRole"])),
    ("POST /people/{id}/invite", By(&["invitePersonAgain"])),
    ("POST /people/{id}/suspend", By(&["setPersonState"])),
    ("POST /people/{id}/resume", By(&["setPersonState"])),
    ("POST /people/{id}/unlock", By(&["unlockPerson"])),
    ("POST /people/{id}/forget", By(&["forgetPerson"])),
    ("GET /people/{id}/hand-over", FORM),
    ("POST /people/{id}/hand-over", By(&["handOver"])),
    ("GET /organisations", By(&["listOrganisations"])),
    ("POST /organisations", By(&["putOrganisation"])),
    ("GET /organisation", By(&["listOrganisations"])),
    ("POST /organisation", By(&["putOrganisation"])),
    ("GET /log", By(&["listActs", "getProof"])),
    ("POST /log", By(&["askForProof"])),
    ("GET /log.csv", By(&["listActs"])),
    ("GET /settings", By(&["getSettings"])),
    ("POST /settings", By(&["putSettings"])),
    ("POST /settings/letter", Not("a letter to who is signed in, and to no token")),
    ("POST /settings/provider", Not("a test of what whoever runs the program has set when it was started")),
    ("GET /hooks", By(&["listHooks"])),
    ("POST /hooks", By(&["addHook"])),
    ("GET /hooks/{number}", By(&["getHook", "listDeliveries"])),
    ("POST /hooks/{number}/test", By(&["testHook"])),
    ("POST /hooks/{number}/turn", By(&["turnHook"])),
    ("POST /hooks/{number}/remove", By(&["removeHook"])),
    ("GET /account", OWN),
    ("POST /account/name", OWN),
    ("POST /account/address", OWN),
    ("POST /account/password", OWN),
    ("POST /account/provider", OWN),
    ("POST /account/provider/untie", OWN),
    ("GET /account/factor", OWN),
    ("POST /account/factor/begin", OWN),
    ("POST /account/factor/confirm", OWN),
    ("POST /account/factor/off", OWN),
    ("GET /account/factor/code.svg", OWN),
    ("GET /account/sessions", OWN),
    ("POST /account/sessions/end", OWN),
    ("POST /account/sessions/others", OWN),
    ("GET /account/tokens", OWN),
    ("POST /account/tokens", OWN),
    ("POST /account/tokens/revoke", OWN),
    ("GET /address", OWN),
    ("POST /address", OWN),
    ("GET /api", By(&["getDescription"])),
    ("GET /assets/{name}", BROWSER),
    ("GET /draft-worker.js", BROWSER),
    // Rounds of questionnaires.
    ("GET /rounds", By(&["listRounds"])),
    ("GET /rounds/{name}", By(&["getRound"])),
    ("GET /rounds/new", FORM),
    ("POST /rounds", By(&["openRound"])),
    ("POST /rounds/{name}/{act}", By(&["askRespondents", "suggestInRound", "overruleVerdict", "closeRound"])),
    ("GET /rounds/{name}/figures", By(&["getRoundFigures"])),
    ("GET /rounds/{name}/figures/{file}", By(&["getRoundFigures"])),
    ("GET /rounds/{name}/form.xlsx", By(&["getQuestionnaire"])),
    ("GET /rounds/asked/{id}", By(&["getAnswer"])),
    (
        "POST /rounds/asked/{id}/{act}",
        By(&["clearAnswer", "queryAnswer", "remindRespondent", "newRoundLink", "askNoMore"]),
    ),
    ("GET /rounds/answer/{id}", By(&["getQuestionnaire", "getAnswer"])),
    ("POST /rounds/answer/{id}", By(&["putAnswer", "handInAnswer", "replyToQuery"])),
    ("GET /rounds/answer/{id}/workbook.xlsx", Not("the workbook is for people to fill in")),
    ("POST /rounds/answer/{id}/workbook", By(&["putAnswer"])),
    ("GET /rounds/answer/{id}/attach", FORM),
    ("POST /rounds/answer/{id}/attach", By(&["layAnswerFile"])),
    ("GET /rounds/answer/{id}/files/{file}", By(&["listAnswerFiles", "getAnswerFile"])),
    // Whoever answers by a link has no account and no token: programs answer by the operations of rounds.
    ("GET /reply", LINK),
    ("GET /reply/answer", LINK),
    ("POST /reply/answer", LINK),
    ("POST /reply/answer/attach", LINK),
    ("GET /reply/answer/files/{file}", LINK),
    ("GET /reply/answer/workbook.xlsx", LINK),
    ("POST /reply/answer/workbook", LINK),
    ("GET /reply/answer/attach", LINK),
    // Reports.
    ("GET /reports", By(&["listReports"])),
    ("GET /reports/new", By(&["beginReport"])),
    ("POST /reports/new", By(&["beginReport"])),
    ("GET /reports/{name}/text", By(&["getReportText"])),
    ("POST /reports/{name}/text", By(&["putReportText"])),
    ("GET /reports/{name}", By(&["getReport"])),
    ("POST /reports/{name}", By(&["workOnReport"])),
    ("GET /reports/{name}/files/{file}", By(&["getReportFile"])),
    ("GET /favicon.ico", BROWSER),
    ("GET /robots.txt", BROWSER),
    ("GET /health", BROWSER),
    ("GET /ready", BROWSER),
    ("GET /metrics", BROWSER),
    // Documents of organs.
    ("GET /mandates", By(&["listDocuments"])),
    ("POST /mandates/new", By(&["keepDocument"])),
    ("GET /mandates/document", By(&["getDocument"])),
    ("GET /mandates/requests", By(&["listRequests"])),
    ("GET /mandates/request", By(&["getRequest"])),
    ("GET /mandates/lost", By(&["listLostLogs"])),
    ("POST /mandates/lost", By(&["sayOfRequest"])),
    ("POST /mandates/request", By(&["sayOfRequest"])),
    ("GET /mandates/compare", By(&["compareDocuments"])),
    ("GET /mandates/changes.docx", PAPER),
    ("GET /mandates/lineage", By(&["getLineage"])),
    ("GET /mandates/requests.xlsx", PAPER),
    ("GET /mandates/calendar.ics", PAPER),
    ("GET /mandates/new", FORM),
    ("GET /mandates/recommendations", By(&["listRequests"])),
    ("GET /mandates/screen", FORM),
    ("POST /mandates/screen", By(&["screenDocument"])),
    // The exchange.
    ("GET /exchange", By(&["findRecords"])),
    ("GET /exchange/record", By(&["getExchangeRecord", "getExchangeStanding"])),
    ("GET /exchange/new", By(&["getExchangeKinds"])),
    ("GET /exchange/edit", By(&["getExchangeRecord"])),
    ("POST /exchange/form", By(&["putExchangeRecord", "addExchangeDraft", "keepExchangeDraft"])),
    ("GET /exchange/matches", By(&["matchRecord"])),
    ("GET /exchange/funnel", By(&["getExchangeFunnel"])),
    ("GET /exchange/feed.atom", PAPER),
    ("GET /exchange/calendar.ics", PAPER),
    ("GET /exchange/card.svg", PAPER),
    ("GET /exchange/card.png", PAPER),
    ("GET /exchange/module.html", PAPER),
    ("GET /exchange/template.xlsx", Not("the workbook is for people to fill in")),
    ("GET /exchange/records.jsonld", By(&["findRecords"])),
    ("GET /exchange/records.ndjson", By(&["findRecords"])),
    ("GET /exchange/records.xlsx", By(&["findRecords"])),
    (
        "GET /exchange/mine",
        By(&["listOwnExchangeRecords", "listPartnerships", "listExchangeDrafts", "listSearches"]),
    ),
    ("GET /exchange/draft/{id}", By(&["getExchangeDraft"])),
    ("POST /exchange/draft/{id}/drop", By(&["dropExchangeDraft"])),
    ("GET /exchange/import", FORM),
    ("POST /exchange/import", By(&["enterExchangeRecords"])),
    ("GET /exchange/review", By(&["getExchangeKinds"])),
    ("POST /exchange/review", By(&["reviewExchangeRecord"])),
    ("POST /exchange/suggest", By(&["suggestPartnership"])),
    ("POST /exchange/matches/say", By(&["sayOfMatch"])),
    ("POST /exchange/record/answer", By(&["answerModule"])),
    ("POST /exchange/record/consent", By(&["askForConsent"])),
    ("POST /exchange/record/forget", By(&["forgetExchangeRecord"])),
    ("POST /exchange/record/grant", By(&["askToSee", "answerGrant"])),
    ("POST /exchange/record/merge", By(&["mergeExchangeRecord"])),
    ("POST /exchange/record/turn", By(&["withdrawExchangeRecord", "returnExchangeRecord"])),
    ("POST /exchange/record/unmerge", By(&["unmergeExchangeRecord"])),
    ("POST /exchange/record/used", By(&["tellUse"])),
    ("POST /exchange/saved", By(&["keepSearch"])),
    ("POST /exchange/saved/{id}/drop", By(&["dropSearch"])),
    ("GET /exchange/consent", Not("whom a record is about has no account and no token")),
    ("POST /exchange/consent", Not("whom a record is about has no account and no token")),
    ("POST /exchange/record/contact", By(&["beginPartnership"])),
    ("GET /exchange/partnership/{id}", By(&["getPartnership"])),
    (
        "POST /exchange/partnership/{id}/{act}",
        By(&[
            "writeToPartners",
            "agreePartnership",
            "stepPartnership",
            "sayPart",
            "joinPartnership",
            "makePartnershipActivity",
        ]),
    ),
    ("GET /exchange/triangles", By(&["listTriangles"])),
    ("GET /exchange/advantages", By(&["listAdvantages"])),
    ("GET /exchange/assign", By(&["assignMany"])),
    ("GET /exchange/assign.csv", By(&["assignMany"])),
];

/// Every page and button, as the sources of the pages name them.
fn routes() -> BTreeSet<String> {
    fn read(folder: &Path, all: &mut String) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            if path.is_dir() && name != "tests" {
                read(&path, all);
            } else if name.ends_with(".rs") {
                all.push_str(&std::fs::read_to_string(&path).unwrap());
            }
        }
    }
    let mut source = String::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web"), &mut source);
    let mut all = BTreeSet::new();
    for rest in source.split(".route(").skip(1) {
        // The routes of the API come from its table.
        let Some(rest) = rest.trim_start().strip_prefix('"') else { continue };
        let (path, rest) = rest.split_once('"').unwrap();
        let mut depth = 1;
        let end = rest.find(|letter| {
            depth += i32::from(letter == '(') - i32::from(letter == ')');
            depth == 0
        });
        let methods = &rest[..end.unwrap()];
        for (call, verb) in [("get(", "GET"), ("post(", "POST"), ("put(", "PUT"), ("delete(", "DELETE")] {
            let called = methods.match_indices(call).any(|(at, _)| {
                !methods[..at].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_')
            });
            if called {
                all.insert(format!("{verb} {path}"));
            }
        }
    }
    all
}

#[test]
fn every_page_and_button_has_its_operation_or_a_reason() {
    let routes = routes();
    assert!(routes.len() > 100, "the sources are read: {}", routes.len());
    let known: BTreeSet<&str> = operations().map(|operation| operation.id).collect();
    let mut listed = BTreeMap::new();
    for (page, how) in PAGES {
        assert!(routes.contains(*page), "{page} is no page any more");
        assert!(listed.insert(*page, how).is_none(), "{page} stands twice");
        match how {
            By(operations) => {
                for one in *operations {
                    assert!(known.contains(one), "{page}: there is no operation {one}");
                }
            }
            Not(reason) => assert!(!reason.is_empty(), "{page}"),
        }
    }
    let missing: Vec<&String> = routes.iter().filter(|page| !listed.contains_key(page.as_str())).collect();
    assert_eq!(missing, Vec::<&String>::new(), "pages that say nothing of how programs do the same");
    // And every operation that does something to what pages show stands behind one of them.
    let used: BTreeSet<&str> = PAGES
        .iter()
        .flat_map(|(_, how)| match how {
            By(operations) => operations.to_vec(),
            Not(_) => Vec::new(),
        })
        .collect();
    let own = ["listCodeLists", "getCodeList", "listRules", "getRule", "getNode", "getRecordSchema"];
    let idle: Vec<&str> =
        operations().map(|one| one.id).filter(|id| !used.contains(id) && !own.contains(id)).collect();
    assert_eq!(idle, Vec::<&str>::new(), "operations that no page stands for");
}
