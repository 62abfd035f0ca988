//! Words that say nothing of a subject, by language; by them the language of a text in Latin letters is told, too.

const IDLE: &[(&str, &str)] = &[
    (
        "en",
        "a all also an and any are as at be been but by can could each for from had has have how i if in including \
         into is it its itself may more most no not of on or other our shall should so such than that the their \
         them then there these they this those through to under up us was we well were what when where which while \
         who will with within without would you",
    ),
    (
        "es",
        "a al algunos ante como con contra cual cuales cuando de del desde donde e el ella ellas ellos en entre era \
         es esa ese eso esta estan estas este esto estos fue fueron ha hace han hasta la las le les lo los mas me mi \
         muy ni no nos o otra otras otro otros para pero por porque que quien se ser si sin sobre son su sus \
         tambien tanto u un una uno unos y ya",
    ),
    (
        "fr",
        "a ainsi au aux avec c ce ces cet cette comme d dans de des donc du elle elles en est et etaient etait ete \
         etre il ils j l la le les leur leurs lors m mais n ne nos notre nous on ont ou par pas plus pour qu que qui \
         s sa sans se ses si son sont sous sur tous tout toute toutes un une y",
    ),
    (
        "pt",
        "a ao aos as ate com como da das de dela dele do dos e ela elas ele eles em entre era essa esse esta este \
         foi foram ha isso isto ja la lhe mais mas me na nao nas nem no nos nossa o os ou outra outras outro outros \
         para pela pelas pelo pelos por porque qual quando que quem se sem ser seu seus sua suas sao tambem um uma \
         umas uns",
    ),
    (
        "ru",
        "а без бы был была были было быть в во все всех вы для до его ее если есть еще же за и из или им их к как \
         которая которого которой которые который которых между мы на над не нет ни но о об она они оно от по под \
         при с со так также такие таких то того тоже только том у уже что чтобы эта эти это этого этой этом этот этих",
    ),
    (
        "ar",
        "او الي ان انه انها اي اذا الا التي الذي الذين بان بعد بما بين تلك ثم حيث حول خلال ذلك ذات عن عند علي عليها غير \
         في فان فيما فيها قبل قد كان كانت كل كما لا لم له لها لن ليس ما مع من منها منه هذا هذه هو هي هناك وان وفي ومن \
         وعلي والي ولا يكون",
    ),
];

/// Whether a folded word says nothing of a subject.
pub fn is_idle(word: &str, language: &str) -> bool {
    IDLE.iter()
        .find(|(code, _)| *code == language)
        .is_some_and(|(_, words)| words.split_whitespace().any(|idle| idle == word))
}

/// The language that folded words in Latin letters are in, by the small words among them; `None` where they do not tell.
pub fn latin<'w>(words: impl Iterator<Item = &'w str> + Clone) -> Option<&'static str> {
    let mut best: Option<(&'static str, usize)> = None;
    for language in ["en", "es", "fr", "pt"] {
        let count = words.clone().filter(|word| is_idle(word, language)).count();
        if count > best.map_or(0, |(_, most)| most) {
            best = Some((language, count));
        }
    }
    best.map(|(language, _)| language)
}
