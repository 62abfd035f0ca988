### Search and matching in the exchange.

## Why an answer is there

exchange-why-subject = About: { $subject }
exchange-why-subject-then = About: { $subject }, which was called so until { $year }
exchange-why-wider = In the wider field: { $subject }
exchange-why-goal = Goal or target { $code }: { $goal }
exchange-why-sector = Sector: { $sector }
exchange-why-word = It has the word “{ $word }”
exchange-why-word-across = It has the word “{ $word }”, or one that means it in another language
exchange-why-place = For { $place }, done there or about it
exchange-why-place-then = For { $place }, which was called so until { $year }
exchange-why-region = For { $region }, or done there
exchange-why-language = Can be done in this language: { $language }
exchange-why-group = In a country of the same group: { $group }
exchange-why-meaning = Near in meaning, by the model { $model }
exchange-why-meaning-alone = Only near in meaning, by the model { $model }: no word or subject in common
exchange-group-ldc = least developed countries
exchange-group-lldc = landlocked developing countries
exchange-group-sids = small island developing States
exchange-group-income-l = low income
exchange-group-income-lm = lower middle income
exchange-group-income-um = upper middle income
exchange-group-income-h = high income

## Why two records fit

exchange-match-resource = Offers what is sought: { $resource }
exchange-match-no-resource = Nothing of what is sought is offered
exchange-match-no-language = No language in common
exchange-match-dates = The dates meet
exchange-match-dates-missed = The dates do not meet
exchange-match-capacity = Has room for as many as are sought: { $count }
exchange-match-capacity-short = Has room for fewer than are sought: { $count }
exchange-match-giver-pays = The one who gives pays
exchange-match-within-budget = Costs no more than there is to spend
exchange-match-over-budget = Costs more than there is to spend
exchange-match-together = Have worked together before: { $owner }
exchange-match-evidence = Level of evidence, from 1 to 4: { $level }
exchange-match-judged = Said by others with a like question: useful { $useful }, not useful { $not }
exchange-match-useful = You said that it is useful
exchange-match-not-useful = You said that it is not useful
exchange-match-leaning = You have passed over suggestions for this reason, so it counts for more: { $aspect }
exchange-match-spread = Comes later, so that { $owner } does not fill the page

## What of them is compared

exchange-aspect-subject = subject
exchange-aspect-goal = goals
exchange-aspect-resource = what is sought and offered
exchange-aspect-context = places and circumstances
exchange-aspect-language = language
exchange-aspect-dates = dates
exchange-aspect-capacity = how many
exchange-aspect-cost = cost and who pays
exchange-aspect-together = earlier cooperation
exchange-aspect-evidence = evidence

## Triangles and assignments

exchange-part-language = A language in common
exchange-part-circumstances = The same part of the world, or a country of the same group
exchange-part-money = Somebody who pays
exchange-assign-choice = Choice { $choice } of { $count } that fit
exchange-assign-nothing-fits = No place fits
exchange-assign-group-full = The limit for this group is reached: { $labels }, at most { $most }
exchange-assign-places-full = The places that fit are taken. The best is { $place }, with a score of { $score }; the lowest score that has it is { $least }
exchange-assign-places-kept = The limits keep the places that fit for others. The best is { $place }, with a score of { $score }
exchange-assign-crossing = Two groups overlap, and neither lies within the other: { $one } and { $other }
exchange-assign-least-not-met = The lowest numbers that are asked for cannot all be met within the other limits
exchange-model-broken = The file of rows in { $folder } ends early or is none.
    .fix = Choose another model, or have its files fetched anew. Nothing was changed.
exchange-model-no-rows = The model in { $folder } has no matrix “embeddings” or “embedding.weight”.
    .fix = Choose another model, or have its files fetched anew. Nothing was changed.
exchange-model-kind = “{ $tensor }” of the model in { $folder } has numbers of the kind { $kind }, which is not read.
    .fix = Choose another model, or have its files fetched anew. Nothing was changed.
exchange-model-shape = “{ $tensor }” of the model in { $folder } has a shape that cannot be.
    .fix = Choose another model, or have its files fetched anew. Nothing was changed.
exchange-model-large = The model in { $folder } is larger than a node takes in: { $most } numbers, { $size } in a row.
    .fix = Choose another model, or have its files fetched anew. Nothing was changed.
exchange-model-no-number = “{ $tensor }” of the model in { $folder } holds something that is no number, or one without end.
    .fix = Choose another model, or have its files fetched anew. Nothing was changed.
exchange-model-nothing = All rows of the model in { $folder } are 0.
    .fix = Choose another model, or have its files fetched anew. Nothing was changed.
exchange-model-tokenizer = tokenizer.json in { $folder } cannot be read: { $trouble }
    .fix = Choose another model, or have its files fetched anew. Nothing was changed.
exchange-model-lots = The tokenizer in { $folder } draws lots, so that the same text would not always be found alike.
    .fix = Choose another model, or have its files fetched anew. Nothing was changed.
exchange-model-vocabulary = Tokens and rows of the model in { $folder } do not belong together: { $tokens } tokens, rows for { $rows }.
    .fix = Choose another model, or have its files fetched anew. Nothing was changed.
exchange-model-changed = The files of the model in { $folder } are others than those that were set.
    .fix = Put the former files back, or set the model anew: ayni exchange model set FOLDER.
exchange-model-none = The node has no model of meaning.
    .fix = Set one: ayni exchange model set FOLDER.
exchange-model-title = Model of meaning
exchange-model-without = The exchange is searched by thesaurus and words, without a model of meaning.
exchange-model-how = Whoever runs the node can add one from a local folder: ayni exchange model set FOLDER. Answers that it finds or moves say so.
exchange-model-not-used = Until then the exchange is searched without it.
exchange-model-name = Name
exchange-model-folder = Folder
exchange-model-hash = Hash (SHA-256)
exchange-model-size = Size
exchange-model-size-says = { $tokens } tokens, { $size } numbers each
exchange-model-made = Looked at by it
exchange-model-due = Still to be looked at
exchange-model-dropped = The model is dropped. The exchange is searched without one.
exchange-model-records = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
exchange-came-from = In the exchange
cli-exchange-model = The model of meaning that the exchange is searched with
cli-exchange-model-set = Add a model from a folder, once all of it has been checked; all records are looked at
cli-exchange-model-show = Say which model there is, and how far it is
cli-exchange-model-drop = Search without a model from now on
cli-exchange-model-set-arg-folder = The folder with model.safetensors and tokenizer.json
cli-exchange-model-set-arg-name = What reasons call it; the folder's name where nothing is said
exchange-between = {"; "}
