//! Times as organs say them, and what only looks like one.

use super::{read, told};

/// What is due in a paragraph, in one line.
fn due(text: &str) -> String {
    told(&read("en", text)).rsplit(" / ").next().unwrap_or_default().to_owned()
}

#[test]
fn times_are_dates_or_rhythms() {
    for (text, expected) in [
        ("Requests the Secretary-General to report no later than its eightieth session;", "s80 2025"),
        (
            "Requests the Secretary-General to report to the Council at the Assembly’s seventy-ninth and eightieth sessions;",
            "s79 2024 s80 2025",
        ),
        ("Requests the Board to decide at its second regular session of 2026;", "2026"),
        ("Requests the Council to decide at its substantive session of 2027;", "2027"),
        ("Requests the Secretary-General to submit an annual progress report;", "every 12 months"),
        (
            "Requests the Special Rapporteur to submit reports in accordance with its annual programme of work;",
            "every 12 months",
        ),
        ("Requests the Secretary-General to appraise the plan on a four-year basis;", "every 48 months"),
        (
            "Requests the Secretary-General to settle claims not later than three months from their submission;",
            "3 months",
        ),
        ("Requests the Secretary-General to review progress in 2025 and 2026;", "2025 2026"),
        (
            "Requests two reports, the first before 30 March 2025 and the second before 30 September 2025;",
            "2025-03-30 2025-09-30",
        ),
        ("Decides that the conference shall be held in 2026;", "2026"),
        ("Decides to convene a conference, to be held in Geneva from 20 to 22 March 2025;", "2025-03-22"),
        (
            "Requests the President of the General Assembly to convene a meeting on 20 September 2024;",
            "2024-09-20",
        ),
        ("Requests the Secretary-General to report within two weeks;", "2024-01-02"),
        (
            "Requests the Secretary-General to present it in the report to be submitted at its eightieth session;",
            "s80 2025",
        ),
        (
            "Requests the Secretary-General to present it in the report submitted at its eightieth session;",
            "s80 2025",
        ),
        ("Requests an update from the Secretary-General on these requests by 11 October 2024;", "2024-10-11"),
        (
            "Requests the Secretary-General to report by 30 March and 30 September 2025;",
            "2025-03-30 2025-09-30",
        ),
        (
            "Requests the Secretary-General to report by 11 October 2025, 21 January 2026 and 13 May 2026;",
            "2025-10-11 2026-01-21 2026-05-13",
        ),
        ("Decides that the mission shall have as many officers until June 30th 2025;", "2025-06-30"),
        ("Decides to hold the conference in January/February 2026;", "2026-02"),
        (
            "Decides to include the item in the provisional agenda of its eightieth to eighty-second sessions;",
            "s80 2025 s81 2026 s82 2027",
        ),
        ("Decides to review the arrangement at its eighty-first session, in 2026;", "s81 2026"),
        (
            "Requests the Secretary-General to report by 30 September, 31 December and 31 March 2026;",
            "2025-09-30 2025-12-31 2026-03-31",
        ),
        ("Requests the Secretary-General to submit regular reports every six months;", "every 6 months"),
        ("Reaffirms that the Secretariat shall, within three days, notify the State;", "2023-12-22"),
        (
            "Requests the Secretary-General to inform the General Assembly at its eightieth session of the measures taken;",
            "s80 2025",
        ),
        (
            "Requests the Secretary-General to report at least one month before the mandate expires;",
            "1 months",
        ),
        ("Decides to review the measures six months from the adoption of this resolution;", "2024-06-19"),
        ("Decides to convene a meeting in Stockholm on 2 and 3 June 2025;", "2025-06-03"),
        (
            "Requests the Secretary-General to convene meetings from 1 to 4 April and 16 to 19 June 2025;",
            "2025-04-04 2025-06-19",
        ),
        ("Decides that the Committee shall meet in 2025, 2026 and 2027;", "2025 2026 2027"),
        ("Requests the Secretary-General to provide, no later than15 October 2025, a report;", "2025-10-15"),
        ("Encourages the eighth session of the Global Platform to include the matter;", "s8"),
        (
            "Requests the Secretary-General to transmit it to the tenth session of the Conference of the Parties, to be held in Nagoya, Japan, in October 2025;",
            "s10 2025-10",
        ),
        (
            "Requests the Secretary-General to report on the measures which have been taken to implement it by 30 June 2025;",
            "2025-06-30",
        ),
        (
            "Requests the Secretary-General to report to the General Assembly at its eightieth session, scheduled for September 2025;",
            "s80 2025",
        ),
        ("Within one year from the adoption, the Committee will have completed the review;", "2024-12-19"),
        ("By 2026, ensure that all have access to information;", "2026"),
        // The year of before, days in words, weeks and months of one, two parts of a year.
        (
            "Decides that the Group shall meet in March 2025 and again in August of the same year;",
            "2025-03 2025-08",
        ),
        ("Requests him to report by the fifteenth of November 2025;", "2025-11-15"),
        ("Requests him to report by the last day of July 2025;", "2025-07"),
        ("Requests him to convene a meeting in the first week of November 2025;", "2025-11"),
        ("Requests him to fill the post by the end of the first quarter of 2025;", "2025-03"),
        (
            "Decides that sessions shall be held in July 2025, December 2025 and April 2026;",
            "2025-07 2025-12 2026-04",
        ),
        ("Decides to hold it in March-April 2026;", "2026-04"),
        ("Decides that the Forum will take place on 15, 16 and 17 February 2025;", "2025-02-17"),
        (
            "Decides that it shall meet from 30 January to 10 February and from 3 to 14 April 2025;",
            "2025-02-10 2025-04-14",
        ),
        ("Requests him to convene the group between 1 September and 31 October 2025;", "2025-10-31"),
        ("Requests him to tell the Council on 30 May 2025 at the latest of the answer;", "2025-05-30"),
        ("Invites all States to set up a committee not later than the year 2030 and to tell of it;", "2030"),
        // A day without its year is the next one; the adoption was in December.
        ("Requests him to report by 16 June, and to inform the Committee;", "2024-06-16"),
        ("Requests him to report by 16 June of each year;", "every 12 months"),
        // Sessions that share a noun, or have lost it.
        (
            "Requests the Secretary-General to brief it both at its eightieth and at its eighty-first session;",
            "s80 2025 s81 2026",
        ),
        (
            "Requests the Secretary-General to report at its eightieth session and, two years after that, at its eighty-second;",
            "s80 2025 s82 2027",
        ),
        ("Invites the Council, at its substantive sessions of 2025 and 2026, to assess them;", "2025 2026"),
        ("Requests the Secretary-General, when it next meets, to report to the Committee;", "s79 2024"),
        ("Decides to undertake the next review in 2026, at its eighty-first session;", "s81 2026"),
        (
            "Decides that the Committee shall hold its third session at Vienna from 4 to 13 March 2025;",
            "s3 2025-03-13",
        ),
        // Rhythms and lengths.
        ("Requests the Secretary-General to report at two-year intervals;", "every 24 months"),
        (
            "Requests the Secretary-General to report at intervals of not more than two months;",
            "every 2 months",
        ),
        ("Decides that the Panel shall meet four times per year;", "every 3 months"),
        ("Decides that the Board shall meet not less than twice in every year;", "every 6 months"),
        ("Requests the Secretary-General to report sixty days after they have begun;", "60 days"),
        ("Requests the Secretary-General to report within sixty days of the entry into force;", "60 days"),
        ("Requests the Secretary-General to report within sixty days of its adoption;", "2024-02-17"),
        ("Requests him to give an account within the first six months of 2025;", "2025-06"),
        (
            "Requests the Secretary-General to report within ninety days of the adoption of the constitution;",
            "90 days",
        ),
        (
            "Requests the Secretary-General to report within ninety days from the date of its adoption;",
            "2024-03-18",
        ),
        ("Requests him to circulate them not less than six weeks beforehand;", "42 days"),
        ("Requests the Secretary-General to report in late 2025;", "2025-12"),
        ("Requests the Secretary-General to report at the end of 2025;", "2025-12"),
        (
            "Decides to consider at its eightieth session further measures to be taken in 2027;",
            "s80 2025 2027",
        ),
        ("Requests the Group to hold its second session for five working days in 2025;", "s2 2025"),
        ("Requests him to report by 1 May and 1 October of each year;", "every 12 months"),
        // Lines of plans.
        ("Put into operation by 2026, with the help of all, a network for early warning;", "2026"),
        ("To convene, not after 2026, a conference;", "2026"),
    ] {
        assert_eq!(due(text), expected, "{text}");
    }
}

#[test]
fn names_spans_and_lengths_are_no_deadlines() {
    for text in [
        "Demands that all forces return to the positions that they held before 6 May;",
        "Review of the programme in 2026;",
        "Encourages Member States to take part at the 2025 Conference and to speak there;",
        "Requests the Secretary-General to list the contributions that are unpaid as at 30 June 2025;",
        "Encourages States to set 2035 targets for themselves;",
        "Decides to take note of the recommendations which the Board made at its regular session in 2025;",
        "Invites all to take into account the lessons learned during its eightieth session;",
        "Requests the Panel to replace those whose term of office comes to an end on 31 December 2025;",
        "Requests the Special Rapporteur, whose mandate would otherwise expire on 31 March 2025, to go on;",
        "Decides that the amendments shall enter into force on 1 July 2025;",
        "Calls upon the Government to guarantee that the election foreseen in May 2025 is free;",
        "Encourages Governments to reply in full to the annual reports questionnaire;",
        "Calls upon donors to provide 100 billion dollars per year;",
        "Requests all to cooperate in the preparation of the biennial report;",
        "Encourages Member States to carry out the commitments set out in the 2030 Agenda for Sustainable Development;",
        "Encourages Member States to achieve the Sustainable Development Goals by 2030;",
        "Encourages Member States to take part in the activities foreseen in 2026–2028;",
        "Decides to extend the mandate of the Special Rapporteur for a period of three years;",
        "Encourages States to take part in the universal periodic review;",
        "Requests that posts be funded from the regular budget;",
        "Requests the Secretary-General to apply the provisions as from 1 July 2025;",
        "Requests the Working Group to take account of the definition in the report submitted to the Commission on Human Rights at its sixtieth session;",
        "Encourages Member States to take part in the conference to be held in 2025;",
        "Encourages Member States to take part in the session to be held in Kingston from 7 to 25 July 2025;",
        "Encourages Member States to meet the target to halve the number of deaths by 2030;",
        "Approves the resources for the period from 1 July 2024 to 30 June 2025;",
        "Requests the Secretary-General to ensure that contractors whose staff are present on the premises on a regular basis are held accountable;",
        "Encourages Member States to act, recognizing that investment will have reached half of all people by 2025;",
        "Requests the Secretary-General to build on the progress achieved at its seventy-ninth session, held in Paris;",
        "Encourages Member States to observe the International Year of the Family, in 2025;",
        "Decides to extend the mandate for a period of six months from the date of adoption of this resolution;",
        "Decides to extend the mandate for six months from the adoption of this resolution;",
        "Requests the Secretary-General to ensure regular budget funding for the Office;",
        "In 30 countries, the Fund supported annual reviews of data;",
        "In 2025, the Secretariat held three workshops on data;",
    ] {
        assert_eq!(due(text), "", "{text}");
    }
}

#[test]
fn a_long_row_of_days_is_read_in_no_time() {
    let days = "1 and ".repeat(50_000);
    assert_eq!(due(&format!("Requests the Secretary-General to report by {days} 1 June 2025;")), "");
    let sessions = "at its 5, ".repeat(1_500);
    assert_eq!(due(&format!("Requests the Secretary-General to report {sessions};")), "");
    assert_eq!(due("Requests the Secretary-General to report by 1 and 2 and 3 June 2025;"), "2025-06-03");
}

#[test]
fn a_word_that_begins_like_before_is_another() {
    let within = "просит Генерального секретаря представить в течение 30 дней доклад;";
    assert_eq!(told(&read("ru", within)).rsplit(" / ").next(), Some("2024-01-18"));
}

#[test]
fn lengths_and_the_year_of_before_in_other_languages() {
    for (language, text, expected) in [
        (
            "es",
            "Pide al Secretario General que presente informes en marzo de 2025 y en noviembre de ese mismo año;",
            "2025-03 2025-11",
        ),
        (
            "es",
            "Pide al Secretario General que informe dentro de los 60 días siguientes a la aprobación;",
            "2024-02-17",
        ),
        (
            "es",
            "Pide al Secretario General que informe dentro de los 60 días siguientes a la entrada en vigor;",
            "60 days",
        ),
        (
            "fr",
            "Prie le Secrétaire général de présenter des rapports en mars 2025 et en novembre de la même année;",
            "2025-03 2025-11",
        ),
        (
            "fr",
            "Prie le Secrétaire général de faire rapport dans les 60 jours suivant l’adoption;",
            "2024-02-17",
        ),
        (
            "fr",
            "Prie le Secrétaire général de faire rapport dans les 60 jours suivant la réunion;",
            "60 days",
        ),
        (
            "ru",
            "просит Генерального секретаря представить доклады в марте 2025 года и в ноябре того же года;",
            "2025-03 2025-11",
        ),
        (
            "ru",
            "просит Генерального секретаря представить доклад в течение 60 дней после принятия;",
            "2024-02-17",
        ),
        (
            "ru",
            "просит Генерального секретаря представить доклад в течение 60 дней после выборов;",
            "60 days",
        ),
    ] {
        let told = told(&read(language, text));
        assert_eq!(told.rsplit(" / ").next(), Some(expected), "{text}: {told}");
    }
}
