### The submission of a country's own figures: its documents, its states, its commands and findings.
###
### $view is the name of a view (provided, received, own input), $basis that of a basis (disbursed,
### committed ...), $state that of a state of the submission.

## Documents

submit-title = Submission by { $country } for { $year }
submit-quality-title = Quality report to the submission by { $country } for { $year }
submit-caption-items = By group and item: { $view }, { $basis }
submit-caption-partners = By item and recipient: { $view }, { $basis }
submit-fact-country = Country
submit-fact-recipient = Submitted to
submit-fact-office = Submitting office
submit-fact-layout = Layout
submit-fact-groups = Groups reported
submit-fact-groups-not = Groups not reported, by the country’s choice
submit-fact-measurement = SHA-256 of the measurement’s manifest
submit-fact-revision = Revision policy
submit-fact-expected = Bodies expected to report
submit-fact-silent = Of these, sent nothing on the year
submit-fact-nonresponse = Non-response
submit-percent = { $share } %
submit-rule-groups = Groups, bases, units and views are never added to one another.
submit-rule-totals = A group’s total is the sum of the lines shown above it.
submit-rule-withheld = A withheld line has no figures, and no total holds them.
submit-rule-line = Each line has a name of its own, by which an objection can refer to it.
submit-sheet-empty = There are no figures of this view for the year.
submit-total = Total
submit-total-shown = Total of the lines shown
line-status-reported = Reported
line-status-withheld = Withheld

## Tables

submit-table-metadata = Reference metadata
submit-table-withheld = What is withheld, by whom and why
submit-table-coverage = Reporting on the year, by body
submit-table-left-out = Rows left out, by ground, view and basis
submit-column-group = Group
submit-column-imputed = Imputed among them
submit-column-unconverted = Without an exchange rate
submit-column-indicator = Sub-indicator of 17.3.1
submit-column-status = Status
submit-column-line = Line
submit-column-by = Withheld by
submit-column-concept = Concept
submit-column-text = Text
submit-column-origin = Stated by
submit-column-view = View
submit-column-basis = Basis
submit-column-nature = How the figure came about
submit-column-by-amount = Share of the amount (%)
submit-column-by-count = Share of the measures (%)
submit-column-rate = Rate
submit-note-receipts = Receipts of the partner only. Where no letter stands, the framework edition leaves it open which sub-indicator the item belongs to.
submit-note-withheld = { $count ->
    [one] { $count } line is withheld. Its figures are in no total.
   *[other] { $count } lines are withheld. Their figures are in no total.
}
submit-note-metadata = Concepts of the SDG reference-metadata structure. What the program does not know and nobody has stated is missing; nothing is made up.
submit-note-natures = Shares of the amount are of what is converted to dollars. Where an item of the group is withheld, they are not shown.
submit-hidden = { $view }, { $basis }
submit-hidden-no-basis = { $view }, basis not stated
submit-hidden-by = The reporter

## Metadata

submit-missing = Missing
submit-missing-required = Missing: to be stated by the institution
submit-origin-fixed = The layout
submit-origin-derived = The program
submit-origin-stated = The institution
submit-meta-units = Current United States dollars and national currency ({ $currency }); quantities in their own units
submit-meta-units-dollars = Current United States dollars; quantities in their own units
submit-meta-sources = Reports of { $count ->
    [one] { $count } body
   *[other] { $count } bodies
}: { $reporters }
submit-meta-limits = Groups, bases, units and views are not to be added to one another, and countries are not to be ranked by these figures.
submit-meta-validation = Rules that checked the records: { $rules }. Found: errors { $errors }, warnings { $warnings }, notes { $notes }.
submit-meta-adjustment = Amounts are converted by these rates: { $source }. The rule is “{ $rule }”. No other adjustment is made.
submit-meta-imputation = Values by the method’s own prices: { $rule }. What is missing otherwise stays missing, and is not zero.
submit-meta-aggregation = The figures are those of one country. Nothing is aggregated over countries.
submit-meta-assessment = See the quality report beside the submission (quality.html).
submit-meta-no-breaks = The method names no break in the series.
submit-meta-series = Gross receipts by developing countries; sub-indicators that items are mapped to: { $letters }
submit-meta-no-series = No item shown is mapped to a sub-indicator.

submit-concept-sdg-goal = Goal
submit-concept-sdg-target = Target
submit-concept-sdg-indicator = Indicator
submit-concept-sdg-series-descr = Series
submit-concept-meta-last-update = Last update of the metadata
submit-concept-sdg-related-indicators = Related indicators
submit-concept-sdg-custodian-agencies = Custodian agencies
submit-concept-contact-organisation = Contact: organisation
submit-concept-contact-name = Contact: person
submit-concept-organisation-unit = Contact: unit of the organisation
submit-concept-contact-funct = Contact: function
submit-concept-contact-phone = Contact: telephone
submit-concept-contact-mail = Contact: postal address
submit-concept-contact-email = Contact: e-mail
submit-concept-stat-conc-def = Definition and concepts
submit-concept-unit-measure = Unit of measure
submit-concept-class-system = Classifications
submit-concept-source-type = Type of data sources
submit-concept-coll-method = Method of data collection
submit-concept-freq-coll = Frequency of data collection
submit-concept-rel-cal-policy = Release calendar
submit-concept-data-source = Providers of data
submit-concept-compiling-org = Compiler of the data
submit-concept-inst-mandate = Mandate of the institution
submit-concept-rationale = Rationale
submit-concept-rec-use-lim = Comments and limitations
submit-concept-data-comp = Method of computation
submit-concept-data-validation = Validation
submit-concept-adjustment = Adjustments
submit-concept-imputation = Treatment of missing values
submit-concept-reg-agg = Regional aggregation
submit-concept-doc-method = Documentation of the method
submit-concept-quality-mgmnt = Quality management
submit-concept-quality-assure = Quality assurance
submit-concept-quality-assmnt = Quality assessment
submit-concept-coverage = Availability and disaggregation
submit-concept-comparability = Comparability and deviations
submit-concept-other-doc = References and documentation

## Quality report

submit-section-institution = The institution
submit-section-natures = Measured, estimated and imputed
submit-section-left-out = What is withheld or left out
submit-section-rates = Rates used
submit-section-method = The method’s choices
submit-natures-text = Shares are within one view, one basis and one group, as nothing else is added up.
submit-sent = Sent
submit-sent-unexpected = Sent, though not on the list of those expected
submit-waiting = { $count ->
    [one] { $count } row of the files sent has an error and waits outside the register. It is in no figure.
   *[other] { $count } rows of the files sent have errors and wait outside the register. They are in no figure.
}
submit-waiting-none = No row of the files sent waits outside the register.
submit-waiting-unknown = The register has changed since the measurement, so how many rows waited then is not known.
submit-rates-none = No amount was converted.

## States

submission-state-draft = drafted
submission-state-cleared = cleared
submission-state-submitted = submitted
submission-state-acknowledged = acknowledged
submission-state-objection = objection received
submission-state-answered = objection answered
submission-state-settled = objection settled
submission-state-withdrawn = withdrawn
submit-state-line = { $number }. { $date }: { $state }
submit-says-by = {"    "}By: { $value }
submit-says-role = {"    "}Role: { $value }
submit-says-authority = {"    "}Authority: { $value }
submit-says-reference = {"    "}Reference: { $value }
submit-says-country = {"    "}Country: { $value }
submit-says-lines = {"    "}Lines: { $value }
submit-says-objection = {"    "}Objection: state { $value }
submit-says-text = {"    "}{ $value }
submit-last = Hash of the last state: { $hash }
submit-whole = The submission is whole: every file, every state and the signature, where there is one, hold.
submit-table = {"  "}{ $caption } ({ $count ->
    [one] { $count } line
   *[other] { $count } lines
})
submit-made = The draft is in { $path }. Nobody has released it yet.
submit-receipt = Hash of the receipt: { $hash }
submit-unsigned = Not signed: the node has no key (ayni package key new makes one).

## The statement to fill in

submit-statement-made = { $path } is to be filled in. Use it with --statement.
submit-statement-head =
    What only the institution can say for a submission. Fill in what applies; what is left empty is shown as missing.
    A text may stand in several languages, each under its code (.en, .fr).
    Groups that the country reports; all where the line is left out:
submit-statement-required = (needed)
submit-statement-derived = The program fills in these itself. What is stated here is added:
submit-statement-withhold =
    An item that is withheld from this recipient, by whose decision and why. Its lines are marked as withheld and no
    total holds them. basis and direction may be left out.

## What stands in the way

submit-has-states = { $path } holds a submission that was cleared or more. It is not replaced.
    .fix = Name another folder.
submit-occupied = { $path } holds something else.
    .fix = Name an empty folder.
submit-whose-node = The register does not say whose it is.
    .fix = Name its country: ayni init --country CODE
submit-no-layout = There is no layout “{ $id }”.
    .fix = Name a file that ends in .toml, or use “unctad”.
submit-foreign = This is the node of { $own }. It cannot submit for { $country }.
    .fix = Only a country’s own node submits in its name.
submit-estimate = The measurement is an estimate by { $author }, not a measurement by { $country }.
    .fix = Measure from the country’s own register, without --by and without a file.
submit-other-year = The measurement is not one of { $year } alone.
    .fix = Measure this year: ayni measure --year { $year } -o FOLDER
submit-edition-changed = The edition at hand is not the one that the figures were made by: { $id }, SHA-256 { $hash }.
    .fix = Name its file with --framework, or measure again.
submit-method-changed = The method at hand is not the one that the figures were made by: { $id }, SHA-256 { $hash }.
    .fix = Name its file with --method, or measure again.
submit-no-group = The edition has no group “{ $group }”. It has: { $groups }.
    .fix = Name groups of the edition.
submit-year-empty = The register of { $country } has no figures for { $year } in the groups reported.
    .fix = Import what was reported on the year, or name another year. An empty submission would say zero.
submit-statement-exists = { $path } is there already.
    .fix = Name another file. Nothing that a person filled in is overwritten.
submit-which-day = A state bears the date that a person gives it.
    .fix = Name the day with --as-of.
submit-no-line = The submission has no line “{ $line }”.
    .fix = Take the name of a line from the last column of the workbook.
submit-state-order = “{ $state }” does not follow: the submission is { $now }.
    .fix = The order is: cleared, submitted, then acknowledged; objections come once it is submitted; nothing follows a withdrawal.
submit-state-needs = The state “{ $state }” needs { $option }.
    .fix = Add it.
submit-state-idle = The state “{ $state }” has no { $option }.
    .fix = Leave it out.
submit-state-earlier = { $date } is before the last state ({ $before }).
    .fix = Correct the day given with --as-of.
submit-no-objection = There is no objection at state { $number } that can become “{ $state }”.
    .fix = An objection is answered, then settled. Name the number of the state that brought it.

## Commands

cli-submit = Submit the country’s own measurement, and keep what becomes of it
cli-submit-examples =
    Examples:
      ayni submit unctad --new-statement statement.toml
      ayni submit unctad --year 2024 --statement statement.toml -o out/
      ayni submit state out/ cleared --by "A. Quispe" --role "Director" --authority "Decree 12/2020" --as-of 2026-03-02
      ayni submit verify out/
cli-submit-unctad = Make the submission to UNCTAD: workbook, metadata, quality report, receipt
cli-submit-unctad-examples =
    Examples:
      ayni submit unctad --year 2024 -o out/
      ayni submit unctad --year 2024 --from measurement/ --statement statement.toml --groups A,C -o out/

    The layout is a working one, not UNCTAD’s form. Another is named with --layout.
cli-submit-unctad-arg-year = The reporting year
cli-submit-unctad-arg-from = A folder made by ayni measure, instead of the register
cli-submit-unctad-arg-layout = The layout
cli-submit-unctad-arg-statement = What the institution states (mandate, contact, what is withheld)
cli-submit-unctad-arg-new-statement = Write such a statement to fill in, and nothing else
cli-submit-unctad-arg-groups = The groups that the country reports; all where none is named
cli-arg-folder = The folder of the submission
cli-submit-state = Add a state: cleared, submitted, acknowledged; objection, answered, settled; withdrawn
cli-submit-state-examples =
    Examples:
      ayni submit state out/ submitted --by "Permanent Mission" --reference "Note 55/2026" --as-of 2026-03-05
      ayni submit state out/ objection --country XBB --line provided/disbursed/A1 --text "Not agreed" --as-of 2026-04-10
      ayni submit state out/ answered --objection 4 --by "A. Quispe" --text "Explained by letter" --as-of 2026-04-20
cli-submit-state-arg-state = The state: cleared, submitted, acknowledged, objection, answered, settled, withdrawn
cli-submit-state-arg-by = Who: the person or office
cli-submit-state-arg-role = In which role
cli-submit-state-arg-authority = On which authority: law, decree or decision
cli-submit-state-arg-reference = The number of a letter or file
cli-submit-state-arg-country = The country that objects
cli-submit-state-arg-line = A line that it objects to; may be named several times
cli-submit-state-arg-text = The reason, the answer, or how it was settled
cli-submit-state-arg-objection = The number of the state that brought the objection
cli-submit-verify = Check every file, state and signature of a submission
cli-submit-verify-examples =
    Examples:
      ayni submit verify out/
      ayni submit verify out/ --signed-by "1A2B 3C4D …" --measurement measurement/
cli-submit-verify-arg-signed-by = The fingerprint that the signing key must have
cli-submit-verify-arg-measurement = The measurement that it must have been made from

## Findings

finding-submission-syntax =
    The file cannot be read. { $trouble }{ $column ->
        [0] {""}
       *[other] {" "}Sign { $column }.
    } ({ $message })
    .title = Layout or statement cannot be read
    .why = Nothing of a faulty file is used: a misspelt decision to withhold would give away what it was to keep.
    .fix = Correct the line named, or compare it with the file that ayni submit unctad --new-statement writes.
finding-layout-empty = The layout has no sheet.
    .title = Layout without sheets
    .why = A submission without sheets would have no figures.
    .fix = Add a sheet, or start from the layout that comes with the program.
finding-layout-column = The column “{ $column }” stands twice in the sheet “{ $sheet }”, or a sheet of its content cannot have it.
    .title = Column that cannot stand there
    .why = A sheet by item has no partner, and a sheet by partner has no quantities.
    .fix = Take the column out.
finding-layout-columns-needed = The sheet “{ $sheet }” lacks a column that it needs.
    .title = Column missing in a layout
    .why = Without item, status and (by partner) partner nobody can say what a line is, or that it is withheld.
    .fix = Add the columns item and status, and partner in a sheet by partner.
finding-statement-concept = The layout has no concept “{ $concept }”.
    .title = Unknown concept
    .why = What is stated under a name that the layout does not have would be shown nowhere.
    .fix = Take the name from the file that ayni submit unctad --new-statement writes.
finding-statement-code = “{ $code }” under “{ $field }” is not in the framework edition.
    .title = Unknown group or item
    .why = A decision about something that does not exist has no effect, and nobody would notice.
    .fix = Take the code from ayni framework show.
finding-statement-reason = The decision to withhold { $item } does not say “{ $field }”.
    .title = Withheld without author or reason
    .why = What is withheld is withheld by somebody’s decision.
    .fix = Say who decided (by) and why (why).
finding-submission-changed = { $file } is not the file that was recorded.
    .title = File changed
    .why = Its hash differs. It was changed after it was made.
    .fix = Do not use it. Get the original again, or make it anew.
finding-submission-missing = { $file } is not there.
    .title = File missing
    .why = The receipt names it.
    .fix = Get the whole folder again.
finding-submission-extra = The receipt does not name { $file }.
    .title = File that does not belong there
    .why = What the receipt does not name is not part of the submission.
    .fix = Move it to another place.
finding-submission-form = { $file } is not of the form that it should have.
    .title = File of a submission cannot be read
    .why = It was damaged or written by hand.
    .fix = Get the original again.
finding-submission-signature = The signature in { $file } does not hold, is missing, or is not by the key expected.
    .title = Signature of a submission does not hold
    .why = Something was changed after it was signed, or somebody else signed it.
    .fix = Do not use it. Ask the submitting office.
finding-submission-chain = A state in { $file } was changed, left out or moved.
    .title = Chain of states broken
    .why = Each state names the hash of the one before it, and the first that of the receipt.
    .fix = Do not use it. Compare it with the hash that was written down.
finding-submission-order = A state in { $file } does not follow on the one before it.
    .title = State that does not follow
    .why = The program writes no such state.
    .fix = Do not use it. Ask the submitting office.
finding-submission-other-measurement = The submission was not made from the measurement in { $path }.
    .title = Another measurement
    .why = The receipt names the manifest of another one.
    .fix = Name the folder that it was made from.
finding-submission-concept-missing = { $concept } is needed and not stated.
    .title = Metadata missing
    .why = Only the institution can say it. It is shown as missing.
    .fix = Write it into the statement (--new-statement makes one) and use it with --statement.
finding-submission-policy-missing = The revision policy is not stated.
    .title = Revision policy missing
    .why = Only the institution can say it. It is shown as missing.
    .fix = Write it into the statement under revision_policy.
finding-submission-register-moved = The register has changed since the measurement was made.
    .title = Register has changed
    .why = The figures are those of the measurement, which the receipt names.
    .fix = If the newer figures are meant, measure again.
