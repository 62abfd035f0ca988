### Words of monitoring: indicators, changes, verdicts.

app-no-monitoring = There is no monitoring framework “{ $id }”.
    .fix = Name strategy-2020-2024, or a file that ends in .toml.

app-no-rounds = “{ $path }” tells of no round.
    .fix = Add a round with its date and its questionnaires.
app-no-rounds-run = The node has run no round of “{ $edition }”.
    .fix = Name a folder of answers with --answers.
app-which-round = Several organisations ran rounds of “{ $edition }”.
    .fix = Name the round at the head of the report, as round.

app-monitoring-occupied = The folder “{ $path }” holds something else.
    .fix = Name an empty folder or a new one.

cli-monitor = Look at monitoring frameworks, compare them, work out indicators and verdicts
cli-monitor-check = Look for what is missing or does not hold
cli-monitor-check-examples =
    Example:
      ayni monitor check strategy-2020-2024
cli-monitor-compare = Compare two editions of a framework line by line
cli-monitor-compare-examples =
    Example:
      ayni monitor compare strategy-2020-2024 own.toml
cli-monitor-measure = Work out the last round’s indicators and verdicts from answers
cli-monitor-measure-examples =
    Example:
      ayni monitor measure strategy-2020-2024 --answers examples/monitoring -o out
cli-monitor-measure-arg-answers = The folder with rounds.toml and the answers; without it the rounds that the node ran
cli-monitor-written = Figures, verdicts and the report are in { $path }
monitor-compared = Monitoring frameworks compared
monitor-subtitle = Edition { $edition }, round { $round }
monitor-verdicts = Verdicts
monitor-verdicts-caption = What may be concluded about each outcome, with numbers of indicators
monitor-note-verdicts = Each verdict is that of the first rule of the edition whose conditions hold.
monitor-column-outcome = Outcome
monitor-column-verdict = Verdict
monitor-column-figures = With a figure
monitor-column-improved = Improved
monitor-column-unchanged = Unchanged
monitor-column-declined = Declined
monitor-column-indicator = Indicator
monitor-column-unit = Unit
monitor-column-before = Round before
monitor-column-now = This round
monitor-column-change = Change
monitor-column-trend = Trend
monitor-column-answered = Answered the question
monitor-column-responded = Sent it back
monitor-column-asked = Asked
monitor-column-by = By
monitor-column-group = Group
monitor-group-unknown = Not stated
monitor-indicators-caption = Indicators in this round and the one before
monitor-parts-caption = Indicators by groups of respondents
monitor-outcome-indicators-caption = { $outcome }. Indicators in this round and the one before
monitor-outcome-parts-caption = { $outcome }. Indicators by groups of respondents
monitor-note-respondents = Shares are of those that answered the question. Who did not answer has not said no, and what is missing is not zero.
monitor-unit-share = per cent of respondents
monitor-unit-percent = per cent
monitor-unit-number = number
monitor-verdict-data = { $verdict }. Indicators with a figure: { $figures } of { $indicators }; improved: { $improved }; unchanged: { $unchanged }; declined: { $declined }.
monitor-overruled = Decided against the rule: { $verdict }. { $person }, { $date }. Reason: { $reason }
monitor-review = Indicators that need another look: { $indicators }
verdict-good-progress = Good progress
verdict-on-course = On course
verdict-greater-effort = Greater effort needed
verdict-cannot-be-judged = Cannot be judged: too few data
verdict-indicator-review = The indicator needs another look
trend-improved = improved
trend-unchanged = unchanged
trend-declined = declined
trend-reached = target reached
incomparable-no-figure = no figure
incomparable-no-earlier = no earlier figure
incomparable-too-few = too few answered
incomparable-meaning-changed = the question changed its meaning
incomparable-no-direction = describes only
no-figure-not-asked = not asked
no-figure-silent = nobody answered
no-figure-nothing-to-divide = nothing to divide by
no-figure-no-query = the query gave nothing
monitor-unit-respondents = number of respondents
monitor-series-yes = Yes
monitor-series-no = No
monitor-series-named = Named it
monitor-series-not-named = Did not name it
monitor-series-silent = No answer
monitor-figure-yes-no = Bars of yes and no, in per cent of respondents, round { $round }. Bars: { $count }.
monitor-figure-answers = Bars of yes, no and no answer, in numbers of respondents, round { $round }. Bars: { $count }.
monitor-figure-years = Bars of round { $round } beside the round before. Indicators: { $count }.
monitor-figure-ranked = Bars sorted by size, round { $round }. Bars: { $count }.
monitor-figure-answered = Answered the question: { $least } to { $most }.
monitor-figure-break = Not comparable with the round before, as the question changed its meaning: { $indicator }
monitor-figure-source = Source: { $edition }, round { $round }.
monitor-no-figure = The figure “{ $figure }” cannot be drawn: { $why }
app-query-one = The query “{ $name }” gave something else than one number.
    .fix = Write it so that it gives one row with one column.
monitor-figure-answered-each = Answered the question: { $count }.
monitor-unit-share-records = per cent of records
monitor-note-records = Where a query counts records, “Answered the question” is how many records have a value; the records are listed by name in query-records.jsonl.
app-query-many = The query “{ $name }” gave more than { $most } records.
    .fix = Let it count in SQL and give one number, or choose fewer records.
app-query-column = The query “{ $name }” gives no column “{ $column }”.
    .fix = Give it that name with AS; a record’s own name is the column id.
app-query-id = The query “{ $name }” gives a record twice, or one without a name: “{ $id }”.
    .fix = Let each row be one record, named in the column id.
monitor-definitions = How indicators are defined
monitor-definitions-caption = What is counted, where the data come from, and the value to reach
monitor-column-definition = What is counted
monitor-column-data = Data from
monitor-column-baseline = Baseline
monitor-column-target = Target
data-source-survey = questionnaire
data-source-desk-review = review of documents
data-source-register = register of activities
data-source-exchange = exchange
data-source-mandates = mandates
