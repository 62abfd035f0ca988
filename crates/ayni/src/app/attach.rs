//! Files that belong to an activity: what may be attached, what a file is, what its name may be.

use ayni_core::rights::Act;
use ayni_model::finding::Arg;
use ayni_store::{Attachment, NewAttachment};

use super::desk::{By, Desk};
use super::{Refusal, standing};

/// Megabytes that a file may have, unless `AYNI_ATTACHMENT_LIMIT` says otherwise.
const MEGABYTES: u64 = 10;

/// Files that an activity may have.
pub const MOST: i64 = 50;

/// Characters that a name may have.
const NAME: usize = 150;

/// Bytes that it may have: file systems take 255.
const NAME_BYTES: usize = 240;

/// What a file is when nothing that is known says so: it is given back as mere bytes.
pub const BYTES: &str = "application/octet-stream";

/// Bytes that a file may have.
pub fn limit() -> u64 {
    let asked = std::env::var("AYNI_ATTACHMENT_LIMIT").ok().and_then(|text| text.parse::<u64>().ok());
    // Above a gigabyte the file would not go through memory.
    asked.filter(|asked| (1..=1_000).contains(asked)).unwrap_or(MEGABYTES) << 20
}

/// A file that is larger than that.
pub fn too_large(limit: u64) -> Refusal {
    Refusal::usage("attach-too-large", [("most", Arg::Count(limit >> 20))])
}

/// Attaches a file to an activity.
pub async fn attach(
    desk: &Desk<'_>,
    by: &By,
    (reporter, id): (&str, &str),
    name: &str,
    content: &[u8],
) -> Result<i64, Refusal> {
    desk.may_in(by, Act::Enter, reporter).await?;
    let standing = standing::of(desk, reporter, id).await?;
    if content.is_empty() {
        return Err(Refusal::usage("attach-no-file", []));
    }
    let name = clean(name);
    let new = NewAttachment {
        activity: standing.activity,
        kind: kind(&name, content),
        name: &name,
        content,
        sha256: ayni_store::hash(content),
    };
    let attached = desk.store.attach(&new, MOST, &desk.stamp(by)).await?;
    attached.ok_or_else(|| Refusal::refused("attach-too-many", [("most", Arg::Count(MOST.unsigned_abs()))]))
}

/// A file, for who sees all of its activity.
pub async fn get(desk: &Desk<'_>, sees: impl Fn(&str) -> bool, id: i64) -> Result<Attachment, Refusal> {
    let found = desk.store.attachment(id).await?.filter(|(_, reporter, _)| sees(reporter));
    found.map(|(attachment, _, _)| attachment).ok_or_else(|| Refusal::refused("attach-none", []))
}

/// Removes a file; the reporter and id of its activity. The log keeps its hash.
pub async fn remove(desk: &Desk<'_>, by: &By, id: i64) -> Result<(String, String), Refusal> {
    let none = || Refusal::refused("attach-none", []);
    let (_, reporter, key) = desk.store.attachment(id).await?.ok_or_else(none)?;
    desk.may_in(by, Act::Enter, &reporter).await.map_err(|refusal| match refusal {
        // Who does not see the activity is not told that there is such a file.
        Refusal::Refused(say) if say.key == "rights-organisation" => none(),
        other => other,
    })?;
    if !desk.store.detach(id, &desk.stamp(by)).await? {
        return Err(none());
    }
    Ok((reporter, key))
}

/// A name that can be shown and saved anywhere: its last part, without signs that steer a terminal, a path or
/// the direction of writing; with an ending that stays where it is.
pub fn clean(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let letters: String = last.chars().filter(|letter| !letter.is_control() && !is_hidden(*letter)).collect();
    let letters = letters.trim_matches([' ', '.']);
    let forbidden =
        |letter: char| if matches!(letter, '<' | '>' | ':' | '"' | '|' | '?' | '*') { '_' } else { letter };
    let letters: String = letters.chars().map(forbidden).collect();
    let (stem, end) = match letters.rsplit_once('.') {
        Some((stem, end)) if !stem.is_empty() && end.chars().count() <= 10 => {
            (stem.to_owned(), format!(".{end}"))
        }
        _ => (letters, String::new()),
    };
    let room = NAME.saturating_sub(end.chars().count());
    let mut stem: String = stem.chars().take(room).collect();
    while stem.len() + end.len() > NAME_BYTES && stem.pop().is_some() {}
    let name = format!("{stem}{end}");
    if name.is_empty() { "file".to_owned() } else { name }
}

/// Signs that are not seen and change what is: marks and overrides of direction, joiners, and the like.
fn is_hidden(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// What a file is: what its first bytes say, of the kinds that people attach, and its ending where several
/// kinds begin alike. The word of who sends it is not asked.
pub fn kind(name: &str, content: &[u8]) -> &'static str {
    let end = name.rsplit_once('.').map(|(_, end)| end.to_ascii_lowercase()).unwrap_or_default();
    let begins = |start: &[u8]| content.starts_with(start);
    let at = |place: usize, wanted: &[u8]| content.get(place..).is_some_and(|rest| rest.starts_with(wanted));
    if begins(b"%PDF-") {
        "application/pdf"
    } else if begins(b"\x89PNG\r\n\x1a\n") {
        "image/png"
    } else if begins(b"\xff\xd8\xff") {
        "image/jpeg"
    } else if begins(b"RIFF") && at(8, b"WEBP") {
        "image/webp"
    } else if begins(b"PK\x03\x04") {
        match end.as_str() {
            "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "odt" => "application/vnd.oasis.opendocument.text",
            "ods" => "application/vnd.oasis.opendocument.spreadsheet",
            "zip" => "application/zip",
            _ => BYTES,
        }
    } else if matches!(end.as_str(), "txt" | "csv") && is_text(content) {
        if end == "csv" { "text/csv; charset=utf-8" } else { "text/plain; charset=utf-8" }
    } else {
        BYTES
    }
}

/// Whether bytes are text, and none that begins as a page does.
fn is_text(content: &[u8]) -> bool {
    std::str::from_utf8(content).is_ok_and(|text| !text.contains('\0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_name_that_reads_as_it_is_written() {
        for (given, kept) in [
            ("report.pdf", "report.pdf"),
            ("../../etc/passwd", "passwd"),
            ("C:\\Users\\ana\\map.png", "map.png"),
            ("..", "file"),
            ("", "file"),
            (".htaccess", "htaccess"),
            ("evil\u{202e}gpj.exe", "evilgpj.exe"),
            ("a\r\nContent-Type: text/html.pdf", "aContent-Type_ text_html.pdf"),
            ("<img src=x onerror=alert(1)>.png", "_img src=x onerror=alert(1)_.png"),
            ("\"quoted\".txt", "_quoted_.txt"),
            ("مشروع.pdf", "مشروع.pdf"),
            ("项目 一.docx", "项目 一.docx"),
            ("zero\u{200b}width\u{feff}.txt", "zerowidth.txt"),
        ] {
            let cleaned = clean(given);
            let expected = if given.contains("text/html") { "html.pdf" } else { kept };
            assert_eq!(cleaned, expected, "{given:?}");
        }
        let long = clean(&format!("{}.pdf", "l".repeat(500)));
        assert!(long.ends_with(".pdf") && long.chars().count() == NAME);
        // A disk counts bytes.
        let wide = clean(&format!("{}.pdf", "长".repeat(500)));
        assert!(
            wide.ends_with("长.pdf") && (NAME_BYTES - 3..=NAME_BYTES).contains(&wide.len()),
            "{}",
            wide.len()
        );
    }

    #[test]
    fn a_file_is_what_its_bytes_say() {
        for (name, content, expected) in [
            ("a.png", &b"\x89PNG\r\n\x1a\n..."[..], "image/png"),
            ("a.html", b"<html><script>", BYTES),
            ("a.png", b"<svg onload=alert(1)>", BYTES),
            ("a.svg", b"<svg onload=alert(1)>", BYTES),
            ("a.pdf.exe", b"MZ", BYTES),
            (
                "a.docx",
                b"PK\x03\x04...",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            ),
            ("a.html", b"PK\x03\x04...", BYTES),
            ("a.txt", "текст".as_bytes(), "text/plain; charset=utf-8"),
            ("a.txt", b"\xff\xfe\x00", BYTES),
            ("a.exe", b"%PDF-1.7", "application/pdf"),
        ] {
            assert_eq!(kind(name, content), expected, "{name}");
        }
    }
}
