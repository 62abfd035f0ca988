### Results, evaluations, phases and value added.

## What an activity reached, how it was judged, who took part when

result-level-output = Output
result-level-outcome = Outcome
result-level-impact = Impact
joining-sum = Sum
joining-weighted-ratio = Weighted ratio
joining-maximum = Maximum
joining-do-not-add = Not to be added
aim-increase = Increase
aim-decrease = Decrease
value-kind-target = Target
value-kind-actual = Reached
evaluation-kind-self = Self-evaluation
evaluation-kind-joint = Joint evaluation
evaluation-kind-independent = Independent evaluation
quality-base-results = Results
quality-base-targets = Targets
quality-base-ratings = Answers of evaluations
quality-base-phases = Phases
quality-base-values-added = Value added
dimension-phase = Phase of the project

## Fields of the record

field-results = Results
field-results-id = Identifier of a result’s line
field-results-level = Level of a result
field-results-leads-to = Result that a result leads to
field-results-title = Result
field-results-indicators = Indicators
field-results-indicators-id = Identifier of an indicator’s line
field-results-indicators-code = Code of an indicator
field-results-indicators-title = Title of an indicator
field-results-indicators-unit = Unit of an indicator
field-results-indicators-joining = How values are joined
field-results-indicators-aim = Aim of an indicator
field-results-indicators-running-total = Running total
field-results-indicators-gender = Gender indicator
field-results-indicators-baseline = Baseline
field-results-indicators-baseline-value = Value of the baseline
field-results-indicators-baseline-date = Date of the baseline
field-results-indicators-source = Source of an indicator
field-results-indicators-values = Targets and actuals
field-results-indicators-values-id = Identifier of a value’s line
field-results-indicators-values-kind = Target or actual
field-results-indicators-values-period = Period of a value
field-results-indicators-values-period-start = Start of a value’s period
field-results-indicators-values-period-end = End of a value’s period
field-results-indicators-values-value = Value
field-results-indicators-values-numerator = Numerator
field-results-indicators-values-denominator = Denominator
field-results-indicators-values-parts = Parts of a value
field-results-indicators-values-parts-id = Identifier of a part’s line
field-results-indicators-values-parts-of = Categories of a part
field-results-indicators-values-parts-of-dimension = Dimension of a part
field-results-indicators-values-parts-of-category = Category of a part
field-results-indicators-values-parts-value = Value of a part
field-results-indicators-values-parts-numerator = Numerator of a part
field-results-indicators-values-parts-denominator = Denominator of a part
field-results-indicators-values-evidence = Evidence of a value
field-evaluations = Evaluations
field-evaluations-id = Identifier of an evaluation’s line
field-evaluations-criteria = Set of criteria
field-evaluations-kind = Kind of an evaluation
field-evaluations-by = Body that evaluated
field-evaluations-date = Date of an evaluation
field-evaluations-report = Report of an evaluation
field-evaluations-answers = Answers
field-evaluations-answers-id = Identifier of an answer’s line
field-evaluations-answers-criterion = Criterion
field-evaluations-answers-rating = Rating
field-evaluations-answers-answer = Answer
field-evaluations-answers-evidence = Evidence of an answer
field-phases = Phases
field-phases-id = Identifier of a phase’s line
field-phases-phase = Phase
field-phases-party = Party of a phase
field-value-added = Value added
field-value-added-id = Identifier of a line of value added
field-value-added-code = What was gained
field-value-added-how = How it was gained
field-resources-phase = Phase of a resource

## The measurement

report-quality = Results and quality
report-results = Results
report-results-text = Values of different activities are joined only where they have the same code of indicator and the same unit, and only as the indicator says: as a sum, as a weighted ratio (numerators over denominators) or as a maximum. What is not to be added is listed by itself.
report-evaluations = Evaluations
report-evaluations-text = How many answers gave each rating, by criterion. Ratings are counted, and averaged only where the set of criteria itself says so.
report-not-rated = Not rated
report-answer-yes = Yes
report-answer-no = No
report-verdict-met = Reached
report-verdict-not-met = Not reached
report-verdict-open = Cannot be judged
report-column-indicator = Indicator
report-column-joining = How joined
report-column-gender-indicator = Gender indicator
report-column-target = Target
report-column-actual = Reached
report-column-broken-down = Part
report-column-value-kind = Target or reached
report-column-value = Value
report-column-level = Level
report-column-criterion = Criterion
report-column-mean = Mean
report-column-quality-base = Of what
report-column-phase = Phase
report-column-partners = Partners
report-column-value-added = Value added
report-column-own-role = Role of the country
report-table-results = Results by indicator and year: { $view }
report-table-results-parts = Results by sex, age and the like: { $view }
report-table-results-listed = Results that are not to be added, each by itself: { $view }
report-table-targets = How many targets were reached, by level of result
report-table-targets-by-gender = How many targets were reached, by gender indicator and gender marker
report-table-ratings = Ratings by criterion, { $set }: { $view }
report-table-quality-left-out = What was left out of results, evaluations, phases and value added
report-table-triangular-phases = What partners put in, by phase
report-table-triangular-phase-roles = Who took part in which phase, by role
report-table-triangular-values-added = Value added of triangular cooperation
report-note-results = A value counts in the year in which its period ends. Targets and what was reached may be of different activities.
report-note-results-parts = Parts are not added to one another: the same number may be broken down in more than one way.
report-note-results-listed = Where nobody says how values are joined, they are not.
report-note-targets = For each indicator of each activity and year. Where the target, the actual or the aim is missing, it cannot be judged.
report-note-ratings = Answers are counted and not averaged: how far two ratings lie apart is nobody’s to say.
report-note-ratings-mean = The mean is by the values that the set gives its ratings; those without a value are not in it.
report-note-values-added = An activity may gain several things, and counts in each.
report-triangular-unstated = No triangular activity states phases or value added, so there are no tables by these: nothing is made up.
report-ground-later-total = A later running total of the same year stands for it.
report-ground-no-denominator = A ratio without numerator or denominator cannot be joined with another.
report-ground-not-triangular = The activity is not triangular by the method.

## Columns of our own workbook

template-group-result = The result of this row
template-group-evaluation = The evaluation’s answer of this row
template-column-phases = Phases
template-help-phases = Of triangular cooperation: who took part in which phase, such as: negotiation provider, recipient; implementation second-provider.
template-column-value-added = Value added
template-help-value-added = Of triangular cooperation: what was gained by working together.
template-column-resource-phase = Phase of the resource
template-help-resource-phase = Of triangular cooperation: the phase that the resource went into.
template-column-result-level = Level of the result
template-help-result-level = Output, outcome or impact. Empty: an output.
template-column-result = Result
template-help-result = What is to be reached, in words.
template-column-indicator-code = Code of the indicator
template-help-indicator-code = The code that other activities use for the same indicator. Only by it are values joined.
template-column-indicator = Indicator
template-help-indicator = What is counted. Empty, with the code empty too: the indicator above.
template-column-indicator-unit = Unit of the indicator
template-help-indicator-unit = The unit of the values.
template-column-joining = How values are joined
template-help-joining = Whether values add up, are a ratio, a maximum, or stand alone. Empty: they stand alone.
template-column-aim = Aim
template-help-aim = Whether more or less is better.
template-column-running-total = Running total
template-help-running-total = “true” where each value stands for all that was reached so far.
template-column-gender-indicator = Gender indicator
template-help-gender-indicator = “true” where it follows equality of women and men.
template-column-baseline = Baseline
template-help-baseline = Where the indicator stood before.
template-column-baseline-date = Date of the baseline
template-help-baseline-date = When that was.
template-column-result-start = Start of the period
template-help-result-start = The first day of the period of target and actual.
template-column-result-end = End of the period
template-help-result-end = The last day. The value counts in its year.
template-column-target = Target
template-help-target = What is to be reached; of a ratio the numerator.
template-column-target-of = Target: out of
template-help-target-of = Of a ratio the denominator.
template-column-actual = Reached
template-help-actual = What was reached; of a ratio the numerator.
template-column-actual-of = Reached: out of
template-help-actual-of = Of a ratio the denominator.
template-column-parts = Reached, by sex, age and the like
template-help-parts = Such as: sex=female 22; sex=male 18. Of a ratio: sex=female 20/22.
template-column-evidence = Evidence
template-help-evidence = What shows the value: a report, a list of participants.
template-column-criteria = Set of criteria
template-help-criteria = The set that the evaluation goes by: nest, gpedc or your country’s own. Empty: the evaluation above.
template-column-criterion = Criterion
template-help-criterion = The criterion’s code in the set, such as H1.
template-column-rating = Rating
template-help-rating = The rating’s code in the set’s scale, such as full.
template-column-answer = Answer
template-help-answer = The answer in words.
template-column-evaluated-by = Evaluated by
template-help-evaluated-by = The body that evaluated, by office and not by name.
template-column-evaluation-kind = Kind of evaluation
template-help-evaluation-kind = Self, joint or independent.
template-column-evaluation-date = Date of the evaluation
template-help-evaluation-date = When it was made. By it the year is known in which it counts.
template-column-evaluation-report = Report of the evaluation
template-help-evaluation-report = The report’s address or reference.

## Findings

finding-result-unit-missing = The indicator has a value and no unit.
    .title = Indicator without unit
    .why = A value cannot be read without its unit, and values of two activities are joined in one unit only.
    .fix = State a unit of the list.

finding-result-joining-missing = Nobody says how the indicator’s values are joined.
    .title = Way of joining not stated
    .why = Values may add up, be ratios or stand alone. This is never guessed: until it is stated each stands by itself.
    .fix = State sum, weighted ratio, maximum or do not add.

finding-result-aim-missing = The indicator has a target, and nobody says whether more or less is better.
    .title = Aim not stated
    .why = Without it nobody can tell whether the target was reached, and it counts as one that cannot be judged.
    .fix = State increase or decrease.

finding-result-denominator-missing = The weighted ratio lacks its numerator or its denominator.
    .title = Ratio without denominator
    .why = Eighty per cent of ten people and forty per cent of a thousand are not sixty per cent of anything. Without both numbers the value is left out of every joined figure.
    .fix = State what was counted and out of how many.

finding-result-denominator-zero = A ratio of { $numerator } out of { $denominator }.
    .title = Impossible ratio
    .why = Nothing can be divided by nothing, and neither number is negative.
    .fix = Correct the numbers, or take them out where they are not known.

finding-result-target-baseline = The target is for { $target }, and the baseline of { $baseline } lies after it.
    .title = Target before the baseline
    .why = A baseline says where things stood before. One of the two dates is wrong.
    .fix = Correct one of the dates.

finding-result-period-missing = Nobody says which period the value is of.
    .title = Value without a period
    .why = Targets and actuals count in the year in which their period ends. Without one they are left out of every table.
    .fix = State the start or the end of the period.

finding-result-value-missing = This line ({ $kind }) has no number.
    .title = Value without a number
    .why = The line is left out: what is missing is not zero.
    .fix = State the number, or take the line out.

finding-result-actual-future = The period of the actual has not begun: { $date }.
    .title = Actual in the future
    .why = What has not come was not reached: it is a target in the wrong column, or a slip in the year.
    .fix = Correct the period, or move the number to the target.

finding-result-parts-sum = The parts by { $by } come to { $sum }, and the whole is { $whole }.
    .title = Parts do not make the whole
    .why = One of the numbers is wrong, or a category is missing that should be named (not stated, other).
    .fix = Correct the numbers, or add the missing category.

finding-result-parts-repeated = The part { $part } stands twice.
    .title = Part repeated
    .why = Both numbers would be counted.
    .fix = Keep one of them.

finding-result-chain = The result leads to “{ $id }”, which is no result of a higher level.
    .title = Broken chain of results
    .why = Outputs lead to outcomes, and outcomes to impact.
    .fix = Name the identifier of a result of a higher level.

finding-evaluation-criteria-unknown = There is no set of criteria “{ $code }”.
    .title = Unknown set of criteria
    .why = Without it nobody knows what was asked, nor how it was rated.
    .fix = Correct the name, or add the set to the folder criteria of your own data.

finding-evaluation-criterion-unknown = The set “{ $set }” has no criterion “{ $code }”.
    .title = Unknown criterion
    .why = It stands alone in every table.
    .fix = Use a code of the set.

finding-evaluation-rating-unknown = The scale of the set “{ $set }” has no rating “{ $rating }”.
    .title = Rating outside the scale
    .why = It cannot be laid beside other ratings.
    .fix = Use a rating of the scale, or leave it empty.

finding-evaluation-criterion-repeated = The evaluation answers the criterion “{ $code }” twice.
    .title = Criterion repeated
    .why = Both ratings would be counted.
    .fix = Keep one answer, or make the other a second evaluation.

finding-evaluation-future = The evaluation bears a date in the future: { $date }.
    .title = Evaluation in the future
    .why = What has not been made has no ratings; most often the year is a slip.
    .fix = Correct the date.

finding-phase-unknown = “{ $code }” is not in the list of phases.
    .title = Unknown phase
    .why = It stands alone in every table by phase.
    .fix = Use a phase of the list, or add a list of your own.

finding-phase-party = The activity has no party “{ $id }”.
    .title = Party of a phase not there
    .why = Who is no party has no role, and counts under none.
    .fix = Add the party, or correct its identifier.

finding-phase-not-triangular = “{ $what }” is stated on an activity that is not triangular.
    .title = Phase or value added without triangular cooperation
    .why = The tables by phase and value added are of triangular activities only.
    .fix = Correct the form of cooperation or the partners, or take it out.

finding-value-added-unknown = “{ $code }” is not in the list of value added.
    .title = Unknown value added
    .why = It stands alone in the table.
    .fix = Use a code of the list, or add a list of your own.

finding-criteria-average = The mean and the values of ratings do not go together: state average = true and values, or neither.
    .title = Mean without values
    .why = A mean is only made where the set says what each rating counts.
    .fix = Add values to the scale, or take out average.

finding-criteria-empty = The list “{ $list }” is empty.
    .title = Set of criteria incomplete
    .why = A set needs a scale, dimensions and criteria.
    .fix = Fill the list.

finding-criteria-id = The id “{ $id }” is not the name of the file, “{ $name }”.
    .title = Id other than the file’s name
    .why = A set is known by the name of its file.
    .fix = Make the two the same.

finding-map-indicator-missing = The row has a target or an actual, and neither it nor a row above names an indicator.
    .title = Value without an indicator
    .why = Nobody knows what was counted.
    .fix = Name the indicator, or give its code.
