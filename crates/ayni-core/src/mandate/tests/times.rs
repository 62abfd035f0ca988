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
            "2024-03-19",
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
    ] {
        assert_eq!(due(text), expected, "{text}");
    }
}

#[test]
fn names_spans_and_lengths_are_no_deadlines() {
    for text in [
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
    assert_eq!(due("Requests the Secretary-General to report by 1 and 2 and 3 June 2025;"), "2025-06-03");
}

#[test]
fn a_word_that_begins_like_before_is_another() {
    let within = "просит Генерального секретаря представить в течение 30 дней доклад;";
    assert_eq!(told(&read("ru", within)).rsplit(" / ").next(), Some("2024-01-18"));
}
