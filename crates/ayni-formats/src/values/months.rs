//! Names of months in the languages that the files come in, folded.

/// Names and abbreviations of the twelve months: English, French, Spanish, Portuguese, Russian (as
/// said alone and after a day), German, Arabic (of Egypt and the Gulf, of the Levant, of the Maghreb).
const NAMES: [&str; 12] = [
    "january jan janvier janv enero ene janeiro январь января янв januar jan يناير كانونالثاني جانفي",
    "february feb fevrier fevr fev febrero fevereiro февраль февраля фев февр februar فبراير شباط فيفري",
    "march mar mars marzo marco март марта мар marz مارس اذار",
    "april apr avril avr abril abr апрель апреля апр ابريل نيسان افريل",
    "may mai mayo maio май мая مايو ماي ايار",
    "june jun juin junio junho июнь июня июн juni يونيو يونيه حزيران جوان",
    "july jul juillet juil julio julho июль июля июл juli يوليو يوليه تموز جويلية",
    "august aug aout agosto ago август августа авг اغسطس اب اوت",
    "september sep sept septembre septiembre setiembre set setembro сентябрь сентября сен сент سبتمبر ايلول",
    "october oct octobre octubre outubro out октябрь октября окт oktober okt اكتوبر تشرينالاول",
    "november nov novembre noviembre novembro ноябрь ноября ноя нояб نوفمبر تشرينالثاني",
    "december dec decembre diciembre dic dezembro dez декабрь декабря дек dezember ديسمبر كانونالاول",
];

/// The month, 1 to 12, of a folded word; a point at its end does not matter.
pub(crate) fn month(word: &str) -> Option<i8> {
    let word = word.strip_suffix('.').unwrap_or(word);
    if word.is_empty() {
        return None;
    }
    let index = NAMES.iter().position(|names| names.split(' ').any(|name| name == word))?;
    i8::try_from(index + 1).ok()
}
