//! Proposals for sheets in seven languages, which must be profiles that read the sheet.

use ayni_model::reference::Reference;
use ayni_model::sheet::Book;

use super::{Suggestion, suggest};
use crate::profile::tests::show::{All, book, reference, same, shared_data, show};
use crate::profile::{Profile, map_book};

/// The proposal for a book, and what it gives when it is used as it stands.
fn used(book: &Book, reference: &Reference) -> (Suggestion, All) {
    let suggestion = suggest(book, reference);
    let profile = Profile::from_toml(&suggestion.profile_toml)
        .unwrap_or_else(|error| panic!("{error}\n{}", suggestion.profile_toml));
    let mut all = All::default();
    map_book(book, &profile, reference, &mut all);
    (suggestion, all)
}

/// The same two projects in each language: the proposal alone must read their main fields.
#[test]
fn seven_languages() {
    let sheets = [
        "| Project code | Project title | Recipient country | Start date | End date | Status | Budget (USD) |
         | P-1 | Seed banks | Malawi | 2020-05-17 | 2022 | Ongoing | 1,250.50 |
         | P-2 | Clinics | Zambia | 2021-01-01 | 2023 | Completed | 900 |
         | P-3 | Wells | Zambia | 2021-01-01 | 2023 | Completed | 900 |",
        "| Code projet | Intitulé du projet | Pays bénéficiaire | Date de début | Date de fin | Statut | Budget (USD) |
         | P-1 | Seed banks | Malawi | 17/05/2020 | 2022 | En cours | 1 250,50 |
         | P-2 | Clinics | Zambie | 01/01/2021 | 2023 | Terminé | 900 |
         | P-3 | Wells | Zambie | 01/01/2021 | 2023 | Terminé | 900 |",
        "| Código del proyecto | Nombre del proyecto | País receptor | Fecha de inicio | Fecha de finalización | Estado | Presupuesto (USD) |
         | P-1 | Seed banks | Malawi | 17/05/2020 | 2022 | En ejecución | 1.250,50 |
         | P-2 | Clinics | Zambia | 01/01/2021 | 2023 | Finalizado | 900 |
         | P-3 | Wells | Zambia | 01/01/2021 | 2023 | Finalizado | 900 |",
        "| Código do projeto | Nome do projeto | País beneficiário | Data de início | Data de término | Situação | Orçamento (USD) |
         | P-1 | Seed banks | Maláui | 17/05/2020 | 2022 | Em execução | 1.250,50 |
         | P-2 | Clinics | Zâmbia | 01/01/2021 | 2023 | Concluído | 900 |
         | P-3 | Wells | Zâmbia | 01/01/2021 | 2023 | Concluído | 900 |",
        "| Код проекта | Название проекта | Страна-получатель | Дата начала | Дата окончания | Статус | Бюджет (USD) |
         | P-1 | Seed banks | Малави | 17.05.2020 | 2022 | Реализуется | 1 250,50 |
         | P-2 | Clinics | Замбия | 01.01.2021 | 2023 | Завершен | 900 |
         | P-3 | Wells | Замбия | 01.01.2021 | 2023 | Завершен | 900 |",
        "| رقم المشروع | اسم المشروع | البلد المستفيد | تاريخ البدء | تاريخ الانتهاء | الحالة | الميزانية (USD) |
         | P-1 | Seed banks | ملاوي | 2020-05-17 | 2022 | قيد التنفيذ | 1250.50 |
         | P-2 | Clinics | زامبيا | 2021-01-01 | 2023 | مكتمل | 900 |
         | P-3 | Wells | زامبيا | 2021-01-01 | 2023 | مكتمل | 900 |",
        "| 项目编号 | 项目名称 | 受援国 | 开始日期 | 结束日期 | 状态 | 预算（USD） |
         | P-1 | Seed banks | 马拉维 | 2020年5月17日 | 2022 | 执行中 | 1,250.50 |
         | P-2 | Clinics | 赞比亚 | 2021年1月1日 | 2023 | 已完成 | 900 |
         | P-3 | Wells | 赞比亚 | 2021年1月1日 | 2023 | 已完成 | 900 |",
    ];
    let reference = reference();
    for sheet in sheets {
        let (suggestion, all) = used(&book(sheet), &reference);
        let first = all.reads.first().unwrap_or_else(|| panic!("{sheet}\n{}", suggestion.profile_toml));
        let few = All { reads: vec![first.clone()], findings: Vec::new() };
        same(
            &show(&few),
            "
            P-1 [project] und:Seed banks 2020-05-17..2022 implementation
              recipient-MWI country
              budgeted - | 1250.5 USD
            ",
        );
        assert_eq!(all.reads.len(), 3);
        assert!(suggestion.left_out.is_empty(), "{:?}", suggestion.left_out);
        assert!(
            suggestion.lines.iter().all(|line| line.sure > "0.6".parse().unwrap()),
            "{:?}",
            suggestion.lines
        );
    }
}

#[test]
fn what_is_proposed_and_what_is_left_out() {
    let book = book(
        "
        ## Deckblatt
        | Bericht |
        ## 2021
        | Register of trainings and experts |
        | No | Course title | Country | Year | Days | Number of participants | Spent (thousand EUR) | Focal point | Notes |
        | #1 | Soil science | Kenya | #2021 | #10 | #24 | 12.5 | A. B. | |
        | #2 | Seeds | Kenya, Uganda | #2021 | #5 | #12 | 7.5 | C. D. | |
        | #3 | Pests | Uganda | #2021 | #5 | #12 | n/a | C. D. | |
        ",
    );
    let (suggestion, all) = used(&book, &reference());
    let lines: Vec<String> =
        suggestion.lines.iter().map(|line| format!("{} {} {}", line.field, line.column, line.sure)).collect();
    assert_eq!(
        lines,
        [
            "id No 0.98",
            "title Course title 0.98",
            "recipient Country 0.98",
            "year Year 0.98",
            "disbursed Spent (thousand EUR) 0.98",
            "days Days 0.98",
            "persons Number of participants 0.98",
        ]
    );
    let left: Vec<&str> = suggestion.left_out.iter().map(|out| out.column.as_str()).collect();
    assert_eq!(left, ["", "Focal point", "Notes"]);
    let few = All { reads: vec![all.reads[1].clone()], findings: all.findings };
    same(
        &show(&few),
        "
        2 [project] und:Seeds 2021..2021
          recipient-KEN country
          recipient-UGA country
          disbursed-2021 - | 7500 EUR | 5 day | 12 person | 2021..2021
          extra Focal point = C. D.
        ! note map-sheet-ignored Deckblatt rows=1 why=no header was recognised
        ! note map-columns-unused 2021 2 columns=Notes count=1
        ",
    );
}

/// Real workbooks: the main columns are found without help.
#[test]
fn real_files() {
    let Some(data) = shared_data("suggest::real_files") else { return };
    let reference = reference();
    let wanted: [(&str, &[&str]); 4] = [
        (
            "activities/messy-workbooks/Cyprus_cooperation_data.xlsx",
            &[
                "title Title",
                "recipient Recipient",
                "start Start Date",
                "end End Date",
                "currency Currency",
                "committed Commitment amount",
                "disbursed Disbursement amount",
            ],
        ),
        (
            "activities/aiddata-saudi/SaudiArabia_TUFFDonorDataset_Level1_v1.0.csv.zip",
            &[
                "id project_id",
                "provider donor",
                "title title",
                "status status",
                "amount amount",
                "currency currency",
            ],
        ),
        (
            "activities/undp-ssc-projects/data-2023-06-21-74593cd.csv",
            &[
                "title Project Name",
                "provider Provider Country/ies",
                "recipient Host/Recipient Country/ies",
                "start Start year",
                "end End year",
                "goal Primary SDG Contribution",
            ],
        ),
        (
            "activities/messy-workbooks/liechtenstein_export_for_raw.xlsx",
            &[
                "id Project ID",
                "title Title",
                "recipient Recipient Name",
                "year Year",
                "committed Commitment Amount",
            ],
        ),
    ];
    for (file, wanted) in wanted {
        let mut source = std::fs::File::open(data.join(file)).unwrap();
        let (book, _) = crate::sheets::read_book(
            &mut source,
            file,
            &crate::sheets::Limits::default(),
            &ayni_model::NoWatch,
        );
        let suggestion = suggest(&book, &reference);
        let found: Vec<String> =
            suggestion.lines.iter().map(|line| format!("{} {}", line.field, line.column)).collect();
        for wanted in wanted {
            assert!(found.iter().any(|found| found == wanted), "{file}: {wanted} not in {found:#?}");
        }
        if let Err(error) = Profile::from_toml(&suggestion.profile_toml) {
            panic!("{file}: {error}\n{}", suggestion.profile_toml);
        }
    }
}

#[test]
fn nothing_is_proposed_where_nothing_is_known() {
    let suggestion = suggest(&book("| 1 | 2 |\n| 3 | 4 |"), &Reference::default());
    assert!(suggestion.lines.is_empty());
    assert!(Profile::from_toml(&suggestion.profile_toml).is_ok(), "{}", suggestion.profile_toml);
}

/// Rows of one activity, a currency in the source's own spelling, and columns of years.
#[test]
fn several_rows_currencies_and_years() {
    let book = book(
        "
        | Reference | Project title | Partner country | Currency | Committed 2020 | Committed 2021 | Paid 2020 |
        | A | Roads | Kenya | Lt | #5 | | #1 |
        | A | | Uganda | Lt | #2 | #3 | |
        | B | Wells | Kenya | USD | #4 | | #4 |
        | C | Wells | Ghana | Lt | #4 | | #4 |
        ",
    );
    let suggestion = suggest(&book, &reference());
    let wanted = [
        "rows = \"many\" ",
        "basis = { value = \"committed\" }\nyears = \"Committed {year}\" ",
        "currency = { column = \"Currency\", values = { \"Lt\" = \"\", \"USD\" = \"USD\" } } ",
    ];
    for wanted in wanted {
        assert!(suggestion.profile_toml.contains(wanted), "{wanted}\n{}", suggestion.profile_toml);
    }
    // One column with a year is no row of years.
    assert!(
        suggestion
            .lines
            .iter()
            .any(|line| (line.field.as_str(), line.column.as_str()) == ("disbursed", "Paid 2020"))
    );
    let mended = suggestion.profile_toml.replace("\"Lt\" = \"\"", "\"Lt\" = \"LTL\"");
    let mut all = All::default();
    map_book(&book, &Profile::from_toml(&mended).unwrap(), &reference(), &mut all);
    let ids: Vec<&str> =
        all.reads[0].activity.resources.iter().map(|resource| resource.id.as_str()).collect();
    assert_eq!(ids, ["disbursed", "committed-2020", "committed-2020-2", "committed-2021"]);
    assert!(!all.reads[0].waits());
}
