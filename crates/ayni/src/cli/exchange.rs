//! `ayni exchange`

use std::path::PathBuf;

use ayni_model::document::Speak;
use ayni_model::exchange::Record;
use ayni_model::finding::Arg;
use ayni_model::{Code, Phrase, Severity};
use ayni_store::{Kept, Store};
use ayni_words::Words;
use serde_json::json;

use super::{Done, Out};
use crate::app::desk::{self, By, Desk};
use crate::app::exchange::assigning::{self, Round};
use crate::app::exchange::carry::{self, Bring};
use crate::app::exchange::saved::asked;
use crate::app::exchange::{
    Exchange, Viewer, feeds, invent, lists, matching, meaning, search, shelf, triangles,
};
use crate::app::findings::Tally;
use crate::app::secrets::Secrets;
use crate::app::{Kit, Refusal};

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    act: Act,
}

#[derive(clap::Subcommand)]
enum Act {
    List {
        #[arg(value_name = "TEXT")]
        text: Option<String>,
        #[arg(long, value_name = "CODE")]
        kind: Option<String>,
        #[arg(long, default_value_t = 20, value_name = "NUMBER")]
        most: usize,
    },
    Show {
        #[arg(value_name = "ORGANISATION")]
        owner: String,
        #[arg(value_name = "ID")]
        id: String,
    },
    Match {
        #[arg(value_name = "ORGANISATION")]
        owner: String,
        #[arg(value_name = "ID")]
        id: String,
    },
    Import {
        #[arg(value_name = "FILE")]
        file: PathBuf,
        #[arg(long, value_name = "CODE")]
        kind: Option<String>,
        #[arg(long, value_name = "ORGANISATION")]
        owner: Option<String>,
        #[arg(long, value_name = "FILE")]
        mapping: Option<PathBuf>,
        #[arg(long, value_name = "FILE")]
        marked: Option<PathBuf>,
        #[arg(long)]
        dry_run: bool,
    },
    Export {
        #[arg(short, long, value_name = "FILE")]
        out: PathBuf,
        #[arg(long, value_name = "CODE")]
        kind: Option<String>,
    },
    Template {
        #[arg(value_name = "CODE")]
        kind: String,
        #[arg(short, long, value_name = "FILE")]
        out: PathBuf,
    },
    Assign {
        #[arg(long, default_value = "mentee", value_name = "CODE")]
        seekers: String,
        #[arg(long, default_value = "mentor", value_name = "CODE")]
        places: String,
        #[arg(long, default_value_t = 1, value_name = "NUMBER")]
        each: u32,
        #[arg(long, value_name = "TEXT")]
        spread: Option<String>,
        #[arg(long = "group", value_name = "TEXT")]
        groups: Vec<String>,
        #[arg(long, default_value = "", value_name = "TEXT")]
        lot: String,
        #[arg(short, long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    Triangles {
        #[arg(value_name = "ORGANISATION")]
        owner: String,
        #[arg(value_name = "ID")]
        id: String,
    },
    Advantages {
        #[arg(value_name = "COUNTRY")]
        country: String,
    },
    #[command(subcommand)]
    Model(Model),
    Invent {
        #[arg(short, long, value_name = "FILE")]
        out: PathBuf,
        #[arg(long, default_value_t = 86, value_name = "NUMBER")]
        mentors: usize,
        #[arg(long, default_value_t = 200, value_name = "NUMBER")]
        mentees: usize,
        #[arg(long, default_value_t = 69, value_name = "NUMBER")]
        countries: usize,
        #[arg(long, default_value_t = 1, value_name = "NUMBER")]
        seed: u64,
    },
}

/// The model of meaning of a node.
#[derive(clap::Subcommand)]
enum Model {
    Set {
        #[arg(value_name = "FOLDER")]
        folder: PathBuf,
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
    },
    Show,
    Drop,
}

pub async fn run(args: Args, kit: &Kit, out: &Out) -> Result<Done, Refusal> {
    let exchange = Exchange::load(kit)?;
    if let Act::Template { kind, out: file } = &args.act {
        let bytes = carry::workbook(kit, &exchange, kind, &kit.words)?;
        std::fs::write(file, bytes).map_err(|error| Refusal::file(file, &error))?;
        out.say(&kit.words, "cli-template-written", [("path", Arg::Text(file.display().to_string()))]);
        return Ok(Done::Clean);
    }
    if let Act::Invent { out: file, mentors, mentees, countries, seed } = &args.act {
        let round =
            invent::Round { mentors: *mentors, mentees: *mentees, countries: *countries, seed: *seed };
        let records = invent::invent(kit, round)?;
        let bytes = carry::written(kit, &exchange, &records, ("ndjson", ""), None, &kit.words)?;
        std::fs::write(file, bytes).map_err(|error| Refusal::file(file, &error))?;
        out.say(&kit.words, "cli-survey-written", [("path", Arg::Text(file.display().to_string()))]);
        return Ok(Done::Clean);
    }
    let store = Store::open(&kit.register, matches!(args.act, Act::Import { .. })).await?;
    let secrets = Secrets::load(&kit.register, &desk::chance)?;
    let desk = Desk { kit, store: &store, secrets: &secrets, now: desk::now(), chance: &desk::chance };
    let done = act(args.act, &desk, &exchange, out).await;
    store.close().await;
    done
}

async fn act(act: Act, desk: &Desk<'_>, exchange: &Exchange, out: &Out) -> Result<Done, Refusal> {
    let kit = desk.kit;
    let words = &kit.words;
    let viewer = Viewer::of(desk, None).await?;
    if !matches!(act, Act::Show { .. } | Act::Import { .. } | Act::Model(_)) {
        lists::catch_up(desk, exchange, usize::MAX).await?;
    }
    match act {
        Act::List { text, kind, most } => {
            let mut wanted = asked("", words.language());
            wanted.text = text.unwrap_or_default();
            wanted.narrow.extend(kind.map(|kind| ("kind".to_owned(), kind)));
            let found = search::search(desk, exchange, &viewer, &wanted, (0, most)).await?;
            if out.json {
                let items = found.answers.iter().map(|one| {
                    let why: Vec<String> = one.reasons.iter().map(|why| words.say(why)).collect();
                    json!({ "record": ayni_formats::exchange::to_value(&one.record), "why": why })
                });
                out.data(&json!({ "total": found.total, "items": items.collect::<Vec<_>>() }));
                return Ok(Done::Clean);
            }
            for one in &found.answers {
                let (title, _) = one.record.title(words.language());
                out.title(title);
                let kind = words.key(&format!("exchange-kind-{}", one.record.kind));
                out.line(&format!("  {kind} · {}/{}", one.record.owner, one.record.id));
                for why in one.reasons.iter().take(6) {
                    out.line(&format!("    {}", words.say(why)));
                }
            }
            out.say(words, "exchange-found", [("count", Arg::Count(found.total as u64))]);
        }
        Act::Show { owner, id } => {
            let kept = shelf::kept(desk, &owner, &id).await?;
            let value = ayni_formats::exchange::to_value(&kept.record);
            out.data(&value);
        }
        Act::Match { owner, id } => {
            let (_, found) = matching::matches(desk, exchange, &viewer, (&owner, &id)).await?;
            if out.json {
                let items = (1..).zip(&found).map(|(place, one)| {
                    let why = said(&one.why(place), words);
                    let name = (&one.record.owner, &one.record.id);
                    json!({
                        "owner": name.0, "id": name.1, "points": one.points, "before": one.before, "why": why,
                    })
                });
                out.data(&json!({ "items": items.collect::<Vec<_>>() }));
                return Ok(Done::Clean);
            }
            for (place, one) in (1..).zip(&found) {
                named(&one.record, &one.why(place), words, out);
            }
            if found.is_empty() {
                out.say(words, "exchange-no-matches", []);
            }
        }
        Act::Import { file, kind, owner, mapping, marked, dry_run } => {
            let mapping = match &mapping {
                Some(path) => {
                    Some(std::fs::read_to_string(path).map_err(|error| Refusal::file(path, &error))?)
                }
                None => None,
            };
            let bring = Bring {
                file: &file,
                kind: kind.as_deref().unwrap_or_default(),
                owner: owner.as_deref().unwrap_or_default(),
                mapping: mapping.as_deref(),
                marked: marked.as_deref(),
                dry: dry_run,
            };
            let carried = carry::bring(desk, &By::Machine, exchange, &bring).await?;
            return Ok(told(&carried, dry_run, kit, out));
        }
        Act::Export { out: file, kind } => {
            let mut wanted = asked("", words.language());
            wanted.narrow.extend(kind.clone().map(|kind| ("kind".to_owned(), kind)));
            // Nobody waits for a page here: the lists are brought up whole.
            lists::catch_up(desk, exchange, usize::MAX).await?;
            let records = feeds::records(desk, exchange, &wanted, usize::MAX).await?;
            let end = file.extension().and_then(|end| end.to_str()).unwrap_or_default().to_owned();
            let kind = kind.unwrap_or_default();
            let bytes = carry::written(kit, exchange, &records, (&end, &kind), None, words)?;
            std::fs::write(&file, bytes).map_err(|error| Refusal::file(&file, &error))?;
            out.say(words, "cli-survey-written", [("path", Arg::Text(file.display().to_string()))]);
        }
        Act::Template { .. } => {}
        Act::Model(model) => return self::model(model, desk, exchange, out).await,
        Act::Triangles { owner, id } => {
            let (_, sets) = triangles::sets(desk, exchange, &viewer, (&owner, &id)).await?;
            return Ok(set_out(&sets, words, out));
        }
        Act::Advantages { country } => {
            let met = triangles::advantages(desk, exchange, &viewer, &country.to_uppercase()).await?;
            return Ok(met_out(&met, words, out));
        }
        Act::Invent { .. } => {}
        Act::Assign { seekers, places, each, spread, groups, lot, out: file } => {
            let round = Round {
                seekers: &seekers,
                places: &places,
                each_takes: each,
                spread: spread.as_deref(),
                groups: &groups,
                lot: &lot,
                most: usize::MAX,
            };
            let came = assigning::round(desk, exchange, &viewer, &round).await?;
            if let Some(file) = file {
                let bytes = assigning::table(&came, words)?;
                std::fs::write(&file, bytes).map_err(|error| Refusal::file(&file, &error))?;
                out.say(words, "cli-survey-written", [("path", Arg::Text(file.display().to_string()))]);
            }
            let say = |one: &assigning::Said| {
                let why: Vec<String> = one.why.iter().map(|why| words.say(why)).collect();
                let place = one.place.as_ref().map(assigning::Member::name);
                json!({ "seeker": one.seeker.name(), "place": place, "score": one.score, "why": why })
            };
            if out.json {
                out.data(&json!({
                    "pairs": came.pairs.iter().map(say).collect::<Vec<_>>(),
                    "left_out": came.left_out.iter().map(say).collect::<Vec<_>>(),
                    "empty": came.empty.iter().map(assigning::Member::name).collect::<Vec<_>>(), "total": came.total, "countries": came.countries,
                }));
                return Ok(Done::Clean);
            }
            for one in came.pairs.iter().chain(&came.left_out) {
                let place = one.place.as_ref().map_or_else(|| "–".to_owned(), assigning::Member::name);
                out.title(&format!("{} → {place}", one.seeker.name()));
                for why in one.why.iter().take(5) {
                    out.line(&format!("    {}", words.say(why)));
                }
            }
            let args = [
                ("pairs", Arg::Count(came.pairs.len() as u64)),
                ("left", Arg::Count(came.left_out.len() as u64)),
                ("empty", Arg::Count(came.empty.len() as u64)),
                ("countries", Arg::Count(came.countries as u64)),
            ];
            out.say(words, "exchange-assigned", args);
        }
    }
    Ok(Done::Clean)
}

/// The model of meaning: set, shown, dropped.
async fn model(act: Model, desk: &Desk<'_>, exchange: &Exchange, out: &Out) -> Result<Done, Refusal> {
    let words = &desk.kit.words;
    let state = match act {
        Model::Set { folder, name } => {
            meaning::set(desk, &By::Machine, exchange, &folder, name.as_deref()).await?;
            // Nobody waits for a page here: all records are looked at.
            lists::catch_up(desk, exchange, usize::MAX).await?;
            meaning::shown(desk, exchange).await?
        }
        Model::Show => meaning::shown(desk, exchange).await?,
        Model::Drop => {
            meaning::drop(desk, &By::Machine, exchange).await?;
            out.say(words, "exchange-model-dropped", []);
            return Ok(Done::Clean);
        }
    };
    let Some(state) = state else {
        match out.json {
            true => out.data(&json!({ "model": null })),
            false => out.say(words, "exchange-model-without", []),
        }
        return Ok(Done::Clean);
    };
    if out.json {
        out.data(&json!({ "model": {
            "name": state.setting.name, "folder": state.setting.folder, "sha256": state.setting.hash,
            "tokens": state.size.map(|(tokens, _)| tokens), "size": state.size.map(|(_, size)| size),
            "records": state.made, "due": state.due, "trouble": state.trouble.as_ref().map(Refusal::code),
        } }));
    } else {
        for (key, value) in meaning::facts(&state, words) {
            out.line(&format!("{}: {value}", words.key(key)));
        }
    }
    // One that is set and cannot be read is an error, though everything works without.
    state.trouble.map_or(Ok(Done::Clean), Err)
}

/// A record with the reasons for it.
fn named(record: &Record, why: &[Phrase], words: &Words, out: &Out) {
    out.title(record.title(words.language()).0);
    let kind = words.key(&format!("exchange-kind-{}", record.kind));
    out.line(&format!("  {kind} · {}/{}", record.owner, record.id));
    for why in why {
        out.line(&format!("    {}", words.say(why)));
    }
}

fn said(why: &[Phrase], words: &Words) -> Vec<String> {
    why.iter().map(|why| words.say(why)).collect()
}

/// Sets of partners.
fn set_out(sets: &[triangles::Set], words: &Words, out: &Out) -> Done {
    if out.json {
        let partner = |one: &triangles::Partner| json!({ "owner": one.record.owner, "id": one.record.id, "why": said(&one.why, words) });
        let set = |one: &triangles::Set| {
            json!({
                "provider": partner(&one.provider), "second": one.second.as_ref().map(partner),
                "fund": one.fund.as_ref().map(partner), "covered": said(&one.covered, words),
                "open": said(&one.open, words),
            })
        };
        out.data(&json!({ "items": sets.iter().map(set).collect::<Vec<_>>() }));
        return Done::Clean;
    }
    for (number, set) in (1_u64..).zip(sets) {
        out.say(words, "exchange-set", [("number", Arg::Count(number))]);
        for (key, partner) in [
            ("exchange-set-provider", Some(&set.provider)),
            ("exchange-set-second", set.second.as_ref()),
            ("exchange-set-fund", set.fund.as_ref()),
        ] {
            let Some(partner) = partner else { continue };
            out.line(&words.key(key));
            named(&partner.record, &partner.why, words, out);
        }
        for (key, parts) in [("exchange-set-covered", &set.covered), ("exchange-set-open", &set.open)] {
            if !parts.is_empty() {
                out.line(&format!("{}: {}", words.key(key), said(parts, words).join("; ")));
            }
        }
    }
    if sets.is_empty() {
        out.say(words, "exchange-no-matches", []);
    }
    Done::Clean
}

/// Where a country's advantages meet what others miss.
fn met_out(met: &[triangles::Meeting], words: &Words, out: &Out) -> Done {
    if out.json {
        let pair = |one: &triangles::Pair| {
            json!({
                "own": { "owner": one.own.owner, "id": one.own.id },
                "theirs": { "owner": one.theirs.record.owner, "id": one.theirs.record.id },
                "why": said(&one.theirs.why, words),
            })
        };
        let meeting = |one: &triangles::Meeting| {
            json!({
                "with": one.with, "count": one.count, "pairs": one.pairs.iter().map(pair).collect::<Vec<_>>(),
            })
        };
        out.data(&json!({ "items": met.iter().map(meeting).collect::<Vec<_>>() }));
        return Done::Clean;
    }
    for meeting in met {
        out.title(&words.code(&Code::new("country", &meeting.with)));
        for pair in &meeting.pairs {
            out.line(&format!("  {}", pair.own.title(words.language()).0));
            named(&pair.theirs.record, &pair.theirs.why, words, out);
        }
    }
    if met.is_empty() {
        out.say(words, "exchange-no-matches", []);
    }
    Done::Clean
}

/// What came of an import.
fn told(carried: &carry::Carried, dry: bool, kit: &Kit, out: &Out) -> Done {
    let count =
        |wanted: Kept| carried.outcomes.iter().filter(|one| one.became == Some(wanted)).count() as u64;
    let denied = carried.outcomes.iter().filter(|one| one.denied.is_some()).count() as u64;
    let mut tally = Tally::default();
    carried.findings.iter().for_each(|finding| tally.add(finding.clone()));
    let errors = tally.total(Severity::Error) > 0;
    let (all, new) = (carried.outcomes.len() as u64, count(Kept::New));
    let (changed, same) = (count(Kept::Changed), count(Kept::Same));
    if out.json {
        out.data(&json!({
            "records": all, "new": new, "changed": changed, "same": same, "findings": tally.to_json(),
        }));
    } else {
        out.findings(&tally, &kit.words);
        let args = [
            ("all", Arg::Count(all)),
            ("new", Arg::Count(new)),
            ("changed", Arg::Count(changed)),
            ("same", Arg::Count(same)),
            ("denied", Arg::Count(denied)),
        ];
        out.say(&kit.words, if dry { "exchange-would-come" } else { "exchange-came" }, args);
    }
    if errors { Done::WithErrors } else { Done::Clean }
}
