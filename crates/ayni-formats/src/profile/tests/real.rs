//! Real files by the example profiles, against figures that were computed apart from this program.
//!
//! The figures come from Python (csv, openpyxl, decimal) on the same files: amounts with commas taken
//! out, cells with several amounts split at the semicolon, summed as decimals by currency; countries
//! split at comma, semicolon, point and line end and counted once a row where ISO 3166 has the code
//! (and RKS or KVX, by which the UNDP list means Kosovo, XKX in the reference data).

use std::collections::{BTreeMap, BTreeSet};

use ayni_model::{Amount, Basis, Measure, Role, Status};

use super::show::{All, mapped_file, say, shared_data};

/// Sums of money by currency.
fn sums(all: &All) -> BTreeMap<String, Amount> {
    let mut sums = BTreeMap::new();
    for measure in all.reads.iter().flat_map(|read| &read.activity.resources).flat_map(|r| &r.measures) {
        if let Measure::Money { amount, currency } = measure {
            let sum: &mut Amount = sums.entry(currency.clone()).or_default();
            *sum = sum.plus(*amount).unwrap();
        }
    }
    sums
}

#[track_caller]
fn same_sums(all: &All, wanted: &[(&str, &str)]) {
    let sums = sums(all);
    for (currency, wanted) in wanted {
        assert_eq!(sums.get(*currency).map(Amount::to_string).as_deref(), Some(*wanted), "{currency}");
    }
}

fn codes(all: &All) -> BTreeMap<String, usize> {
    let mut codes = BTreeMap::new();
    for finding in all.reads.iter().flat_map(|read| &read.findings) {
        *codes.entry(finding.code.clone()).or_default() += 1;
    }
    codes
}

fn status(all: &All, status: Status) -> usize {
    all.reads.iter().filter(|read| read.activity.status == Some(status)).count()
}

#[test]
fn saudi_list() {
    let Some(data) = shared_data("saudi_list") else { return };
    let file = data.join("activities/aiddata-saudi/SaudiArabia_TUFFDonorDataset_Level1_v1.0.csv.zip");
    let all = mapped_file("aiddata-saudi.toml", &file);
    assert_eq!(all.reads.len(), 228);
    assert_eq!(codes(&all), BTreeMap::new());
    let money = [
        ("USD", "34544630300"),
        ("SAR", "7672115328"),
        ("PKR", "660000000"),
        ("EGP", "10200000"),
        ("JOD", "19000000"),
    ];
    same_sums(&all, &money);
    assert_eq!(sums(&all).len(), money.len());
    // AidData's own conversion, kept beside: 36.65 billion, of which 13.41 are credits for exports.
    assert_eq!(dollars(&all, &|_| true).to_string(), "36650553439");
    let credits = |flow: &str| matches!(flow, "Export credits" | "Strategic/Supplier Credit");
    assert_eq!(dollars(&all, &credits).to_string(), "13408000000");
    let without =
        |read: &&crate::profile::Read| read.activity.resources.iter().all(|r| r.measures.is_empty());
    assert_eq!(all.reads.iter().filter(without).count(), 92);
    let statuses = [Status::Completed, Status::Implementation, Status::Agreed, Status::Pipeline];
    assert_eq!(statuses.map(|one| status(&all, one)), [114, 49, 46, 19]);
    let pledged = |r: &&ayni_model::Resource| r.basis == Some(Basis::Pledged);
    assert_eq!(all.reads.iter().flat_map(|read| &read.activity.resources).filter(pledged).count(), 19);
    let pakistan = |read: &&crate::profile::Read| {
        read.activity.parties_in(Role::Recipient).any(|party| party.country.as_deref() == Some("PAK"))
    };
    // 61 rows with PAK, and one with "PAK; PAK", which is one recipient.
    assert_eq!(all.reads.iter().filter(pakistan).count(), 62);
    assert!(all.reads.iter().all(|read| read.activity.parties_in(Role::Recipient).count() == 1));
}

/// The sum of AidData's own conversion over rows by their flow.
fn dollars(all: &All, wanted: &dyn Fn(&str) -> bool) -> Amount {
    let rows = all.reads.iter().map(|read| &read.activity.extra);
    let rows = rows.filter(|extra| wanted(extra.get("flow").map_or("", String::as_str)));
    let texts = rows.filter_map(|extra| extra.get("usd_current"));
    texts.fold(Amount::ZERO, |sum, text| sum.plus(text.replace(',', "").parse().unwrap()).unwrap())
}

/// Two editions of one list: the same ids, other sums.
#[test]
fn china_in_two_editions() {
    let Some(data) = shared_data("china_in_two_editions") else { return };
    let folder = data.join("activities/aiddata-china");
    let first = mapped_file("aiddata-china-1.0.toml", &folder.join("aiddata_china_1.0.xlsx"));
    let second = mapped_file("aiddata-china-1.1.toml", &folder.join("aiddata_china_1.1.xlsx"));
    assert_eq!((first.reads.len(), second.reads.len()), (1699, 1955));
    same_sums(
        &first,
        &[("USD", "77882026927.63"), ("CNY", "39983388000"), ("XOF", "704194500000"), ("EUR", "2009400000")],
    );
    same_sums(
        &second,
        &[("USD", "107434180660.23"), ("CNY", "39732968330"), ("XOF", "808179500000"), ("EUR", "2085400000")],
    );
    let pipeline = |all: &All| (status(all, Status::Agreed), status(all, Status::Pipeline));
    assert_eq!((pipeline(&first), pipeline(&second)), ((427, 261), (535, 269)));
    // Amounts without a currency are named, and their rows kept without them.
    assert_eq!(codes(&first), BTreeMap::from([("map-currency-missing".to_owned(), 2)]));
    assert_eq!(codes(&second), BTreeMap::from([("map-currency-missing".to_owned(), 5)]));
    let ids =
        |all: &All| -> BTreeSet<String> { all.reads.iter().map(|read| read.activity.id.clone()).collect() };
    assert_eq!(ids(&first).intersection(&ids(&second)).count(), 1670);
    // Two amounts of one cell have the same ids in both editions, though the order is another.
    let lines = |all: &All| -> Vec<String> {
        let read = all.reads.iter().find(|read| read.activity.id == "942").unwrap();
        let mut ids: Vec<String> = read.activity.resources.iter().map(|r| r.id.clone()).collect();
        ids.sort();
        ids
    };
    assert_eq!(lines(&first), ["committed-2005-cny", "committed-2005-kes"]);
    assert_eq!(lines(&first), lines(&second));
    // Every sheet that is left out is named with its rows and the reason.
    let ignored: Vec<String> =
        second.findings.iter().filter(|finding| finding.code == "map-sheet-ignored").map(say).collect();
    assert_eq!(ignored.len(), 5);
    assert!(ignored[2].contains("3)Military Finance rows=89 why=military"), "{}", ignored[2]);
}

#[test]
fn undp_list_in_four_versions() {
    let Some(data) = shared_data("undp_list_in_four_versions") else { return };
    // (file, rows, waiting, (row, provider) pairs, CHN, (row, host) pairs, IDN, (row, goal) pairs, goal 16, without start)
    let versions = [
        ("2023-06-19-1a4e239", 217, 12, 1018, 32, 1248, 19, 667, 66, 20),
        ("2023-06-21-eed8b6a", 273, 13, 743, 38, 1537, 25, 870, 88, 24),
        ("2023-06-21-26b1b56", 273, 13, 743, 38, 1537, 25, 870, 88, 24),
        ("2023-06-21-74593cd", 273, 4, 683, 38, 1484, 25, 870, 88, 24),
    ];
    for (name, rows, waiting, providers, china, hosts, indonesia, goals, goal_16, without) in versions {
        let file = data.join(format!("activities/undp-ssc-projects/data-{name}.csv"));
        let all = mapped_file("undp-ssc-projects.toml", &file);
        let waits = all.reads.iter().filter(|read| read.waits()).count();
        assert_eq!((all.reads.len(), waits), (rows, waiting), "{name}");
        let count = |role: Role, country: Option<&str>| {
            let parties = all.reads.iter().flat_map(|read| read.activity.parties_in(role));
            parties
                .filter(|p| p.country.is_some() && country.is_none_or(|c| p.country.as_deref() == Some(c)))
                .count()
        };
        assert_eq!(
            (count(Role::Provider, None), count(Role::Provider, Some("CHN"))),
            (providers, china),
            "{name}"
        );
        assert_eq!(
            (count(Role::Recipient, None), count(Role::Recipient, Some("IDN"))),
            (hosts, indonesia),
            "{name}"
        );
        let all_goals: Vec<&str> = all
            .reads
            .iter()
            .flat_map(|read| &read.activity.goals)
            .map(|goal| goal.of.code.as_str())
            .collect();
        let of_16 = all_goals.iter().filter(|goal| **goal == "16").count();
        assert_eq!((all_goals.len(), of_16), (goals, goal_16), "{name}");
        let no_start = all.reads.iter().filter(|read| read.activity.period.start.is_none()).count();
        assert_eq!(no_start, without, "{name}");
    }
}

#[test]
fn messy_workbooks() {
    let Some(data) = shared_data("messy_workbooks") else { return };
    let folder = data.join("activities/messy-workbooks");

    let cyprus = mapped_file("cyprus.toml", &folder.join("Cyprus_cooperation_data.xlsx"));
    assert_eq!((cyprus.reads.len(), codes(&cyprus)), (104, BTreeMap::new()));
    let counted = |unit: &str| -> Amount {
        let measures =
            cyprus.reads.iter().flat_map(|read| &read.activity.resources).flat_map(|r| &r.measures);
        measures
            .filter_map(|measure| match measure {
                Measure::Quantity { amount, unit: of } if of == unit => Some(*amount),
                _ => None,
            })
            .fold(Amount::ZERO, |sum, amount| sum.plus(amount).unwrap())
    };
    // 77 rows (Python: the number that leads each description, by the word behind it).
    assert_eq!([counted("scholarship"), counted("course")], [348, 177].map(Amount::whole));

    let lithuania = mapped_file("lithuania.toml", &folder.join("Lithuania_2009_formated.xlsx"));
    assert_eq!((lithuania.reads.len(), codes(&lithuania)), (73, BTreeMap::new()));
    same_sums(&lithuania, &[("LTL", "6557167")]);
    assert_eq!(lithuania.reads[0].activity.id, "2009/Afghanistan/1");
    assert_eq!(lithuania.reads[0].activity.title.0.len(), 2);

    let liechtenstein = mapped_file("liechtenstein.toml", &folder.join("liechtenstein_export_for_raw.xlsx"));
    assert_eq!(liechtenstein.reads.len(), 895);
    let total: Vec<Amount> = sums(&liechtenstein).into_values().collect();
    // 54,967,339 committed (859 rows by "FS--Switz", 35 in CHF, one in ATS) and 10,000 disbursed.
    assert_eq!(total.iter().fold(Amount::ZERO, |sum, a| sum.plus(*a).unwrap()).to_string(), "54977339");

    let czech = mapped_file("czech.toml", &folder.join("Czech_re-export.xls"));
    assert_eq!(czech.reads.len(), 1274 - 178);
    let waiting: Vec<&str> =
        czech.reads.iter().filter(|read| read.waits()).map(|read| read.activity.id.as_str()).collect();
    // A row whose cells slipped by one column; its id is another project's as well.
    assert_eq!(waiting, ["128"]);

    let korea = mapped_file("korea.toml", &folder.join("Korea_Project.xlsx"));
    assert_eq!(korea.reads.len(), 29_549);
    assert!(!korea.reads.iter().any(crate::profile::Read::waits));
    same_sums(&korea, &[("KRW", "1526365684083")]);
    let dated = korea.reads.iter().filter(|read| read.activity.period.start.is_some()).count();
    assert_eq!(dated, 26_681);
    let kind = |wanted: &str| -> Amount {
        let resources = korea.reads.iter().flat_map(|read| &read.activity.resources);
        let measures = resources.filter(|r| r.kind.as_deref() == Some(wanted)).flat_map(|r| &r.measures);
        measures.fold(Amount::ZERO, |sum, measure| sum.plus(measure.amount()).unwrap())
    };
    assert_eq!(kind("training").to_string(), "150240577774");
    assert_eq!(kind("humanitarian-goods").to_string(), "52505608398");
}
