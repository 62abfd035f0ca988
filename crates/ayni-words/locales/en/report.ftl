### The measurement's document, and the findings of measuring and of reading editions and methods.
###
### $view is the name of a view (provided, received, own input), $basis that of a basis (disbursed,
### committed ...), $group the code of a framework group, such as A.

## Titles

report-title-country = South-South and triangular cooperation of { $country }
report-title-estimate = South-South and triangular cooperation of { $country }: estimate by { $author } from public sources
report-estimate-notice = This is an estimate by { $author } from public sources. It is not a measurement by { $country }.

## Facts at the top

report-as-of = As of
report-period = Reporting years
report-period-all = All years reported
report-period-years = { $first } to { $last }
report-author = Measured by
report-author-country = The country’s own node
report-edition = Framework edition
report-method = Method
report-method-author = Author of the method
report-unknown = Not known
report-set = { $title } ({ $id })
report-set-g77 = Group of 77 and China
report-set-middle-income = Middle-income countries
report-set-oda = DAC List of ODA Recipients
report-set-tossd = TOSSD list of recipients
report-set-unctad-developing = Developing economies by UNCTAD’s rule
report-set-fed = Average exchange rates of years and months, Federal Reserve
report-set-imf = Yearly average exchange rates, International Monetary Fund
report-not-stated = Not stated
report-goal = { $number } { $name }

## Headline figures

report-headline-activities = Activities
report-headline-activities-note = { $view }: each activity counted once
report-headline-money-note = { $view }: { $basis }, in current United States dollars

## Views

report-view-provided = Provider’s view
report-view-provided-text = What the country put in as a provider. The other side’s figures are a separate view, and the two are never netted.
report-view-received = Recipient’s view
report-view-received-text = What Southern partners put in for the country as a recipient. The other side’s figures are a separate view, and the two are never netted.
report-view-own-input = The recipient’s own inputs
report-view-own-input-text = What the country itself put into activities in which it is the recipient. It is neither provided nor received, and stands apart.
report-basis = Basis: { $basis }
report-activities = Activities counted
report-activities-text = These tables count activities, whether an amount is known or not.

## Tables of money

report-table-years = By year: { $view }, { $basis }, by group
report-table-items = By item, with a total for each group: { $view }, { $basis }
report-table-partners = By partner: { $view }, { $basis }, by group
report-table-regions = By region of the partner: { $view }, { $basis }, by group
report-table-forms = By form of cooperation: { $view }, { $basis }, by group
report-table-sectors = By sector: { $view }, { $basis }, by group
report-table-goals = By Sustainable Development Goal: { $view }, { $basis }, by group
report-table-reporters = By reporting organisation: { $view }, { $basis }, by group
report-table-units = Quantities in their own units: { $view }, { $basis }

## Tables of counts

report-table-activities-years = Activities by year: { $view }
report-table-activities-forms = Activities by form of cooperation: { $view }
report-table-activities-partners = Activities by partner: { $view }
report-table-activities-sectors = Activities by sector: { $view }
report-table-activities-goals = Activities by Sustainable Development Goal: { $view }
report-table-activities-reporters = Activities by reporting organisation: { $view }

## Other tables

report-table-left-out = What was left out, by ground and currency
report-table-findings = Findings of reading and checking, by code
report-table-grounds = What the method leaves out, in the order in which it is tried
report-table-classification = Classification rules, in the order in which they are tried
report-table-inputs = What the figures were made from

## Columns

report-column-year = Year
report-column-item = Item
report-column-partner = Partner
report-column-region = Region
report-column-form = Form
report-column-sector = Sector
report-column-goal = Goal
report-column-reporter = Reporting organisation
report-column-unit = Unit
report-column-quantity = Quantity
report-column-activities = Activities
report-column-measures = Measures
report-column-estimated = Estimates among them
report-column-ground = Ground
report-column-reason = Reason
report-column-currency = Currency
report-column-reported = Amount as reported
report-column-severity = Severity
report-column-code = Code
report-column-example = For example
report-column-count = How many
report-column-rule = Rule
report-column-input = Input
report-column-id = Name
report-column-version = Version
report-column-hash = SHA-256
report-total = Total
report-total-once = All, each counted once

## Notes under tables

report-note-groups = Groups are never added to one another.
report-note-coverage = Group { $group }: { $activities ->
    [one] { $activities } activity
   *[other] { $activities } activities
}, { $measures ->
    [one] { $measures } measure.
   *[other] { $measures } measures.
}
report-note-unconverted = Group { $group }: { $count ->
    [one] { $count } measure has no exchange rate. It is missing from the dollar figures.
   *[other] { $count } measures have no exchange rate. They are missing from the dollar figures.
}
report-note-estimated = Group { $group }: { $count ->
    [one] { $count } measure is an estimate by its source.
   *[other] { $count } measures are estimates by their sources.
}
report-note-shares = Amounts are split by the shares reported, or in equal parts where none are. The parts add up to the total.
report-note-left-out = { $count ->
    [one] { $count } row of this view was left out, on any basis. The section “What was left out” gives the reason.
   *[other] { $count } rows of this view were left out, on any basis. The section “What was left out” gives the reasons.
}
report-note-units = Unlike units are never added.
report-note-once = An activity with several codes stands in several rows, and counts once in the last.
report-note-currencies = Amounts are as reported, by currency. Unlike currencies and bases are listed and not to be added.
report-note-grounds = After these come the grounds that every method has: see the section “What was left out”.
report-note-findings = The findings of measuring itself stand above.

## Figures

report-figure-years = Group { $group } by year and item: { $view }, { $basis }
report-figure-years-description = A column for each year, divided by item of group { $group }. The table by item has the same figures.
report-figure-partners = Group { $group }, largest partners: { $view }, { $basis }
report-figure-partners-description = Up to ten partners, the largest first. The table by partner has all of them.
report-figure-sectors = Group { $group }, largest sectors: { $view }, { $basis }
report-figure-sectors-description = Up to ten sectors, the largest first. The table by sector has all of them.
report-figure-goals = Group { $group } by Sustainable Development Goal: { $view }, { $basis }
report-figure-goals-description = A bar for each goal that was stated, in the order of the goals.
report-figure-flows = Group { $group }, flows by partner and item: { $view }, { $basis }
report-figure-flows-description = Bands between the country and its partners, as high as the amounts, in the colours of the items of group { $group }. The ten largest partners have bands of their own; all others are one band, with their number.
report-flows-others = Others ({ $count })
report-flows-items = Other items ({ $count })
report-note-flows-negative = Amounts below zero (corrections, repayments) have no band; they stand in the data of the figure.
report-figure-map = Group { $group }, where the partners lie: { $view }, { $basis }
report-figure-map-description = A grid of the earth with a circle for each partner, whose area is in proportion to its amount in group { $group }. The table by partner has the same figures.
report-note-map = A circle stands about in the middle of a country or area, and the map has neither borders nor coasts. The positions imply no opinion on the legal status of any country, territory or area, or on its borders. The projection (Equal Earth) keeps areas true.
report-note-map-absent = Not on the map, as no position is known or the amount is not above zero: { $partner } ({ $amount }).

## What was left out

report-left-out = What was left out
report-left-out-none = Nothing was left out.
report-left-out-text = These rows were read and are not counted. Each has the first ground that applies to it.
report-ground-withheld = Withheld by the reporter: amount and partner are not shown.
report-ground-payer-unknown = Nobody says which party, or which country, put it in.
report-ground-developed-partner = Put in by a country that is not on the method’s list of the South.
report-ground-multilateral-partner = Put in by a multilateral organisation.
report-ground-partner-input = Put in by a partner as recipient: that partner’s own input.
report-ground-other-provider = Put in by another Southern provider: it belongs in that country’s measurement.
report-ground-no-amount = Neither an amount nor a quantity is stated.
report-ground-no-year = No date says in which year it falls.
report-ground-no-basis = The source does not say whether it was pledged, budgeted, committed, disbursed or paid back.
report-ground-unclassified = No rule of the framework edition gives it an item.
report-ground-same-thing = Another measure of the same resource stands for it in the same group.

## Findings

report-findings = Findings
report-findings-none = Measuring found nothing to point out.

## How the figures were made

report-how = How the figures were made
report-fact-source = Source of the edition
report-fact-south = The South
report-fact-rates = Exchange rates
report-fact-currency = National currency
report-fact-year = Reporting year
report-fact-triangular = Triangular cooperation
report-fact-activity-years = Years of an activity
report-year-calendar = The calendar year
report-year-begins = Begins with month { $month }, and is named by the calendar year in which it begins
report-rule-years = An amount is never split over years. What is pledged, budgeted or committed counts in the year in which its period starts; what is disbursed or paid back, in the year in which it ends.
report-rule-conversion = Amounts are converted by the method’s exchange-rate rule. Each figure is rounded once, at the sixth decimal. An amount without a rate stays unconverted.
report-rule-shares = Amounts are split over partners, sectors and goals by the shares reported, so that the parts add up to the whole. What the shares leave open is a line of its own.
report-rule-groups = Groups of the framework, bases and units are never added to one another.
report-rule-triangular = In triangular cooperation only what Southern partners put in is counted as money. The project counts as one activity.
report-rule-same-thing = Several measures of one thing count once: money spent before a value put on it.
report-rule-missing = What is missing is shown as missing, and is not zero.

## What the figures were made from

report-inputs = Inputs
report-inputs-text = The same inputs give the same figures. Whoever has them can make them again.
report-input-register = Register revision
report-input-rules = Rules of checking
report-input-framework = Framework edition
report-input-method = Method
report-input-file = File
report-input-set = Reference data
report-input-program = Program

## Findings of measuring

finding-rate-missing = There is no exchange rate for { $currency } in { $year }. { $count ->
    [one] { $count } amount is not converted.
   *[other] { $count } amounts are not converted.
}
    .title = Exchange rate missing
    .why = An amount without a rate is missing from figures in the other currency. A rate is never guessed.
    .fix = Add the yearly average rate with its source to the reference data, or report the amount in another currency.

finding-measure-south-unknown = The method { $method } goes by the list of the South “{ $list }”, and there is no such list.
    .title = List of the South missing
    .why = Without a list of the South nobody can say what South-South cooperation is. Nothing was measured.
    .fix = Name a list that is among the reference data, or add the list.

finding-measure-rates-unknown = The method { $method } takes exchange rates from “{ $source }”, and there is no such source.
    .title = Source of exchange rates missing
    .why = Amounts in other currencies than the dollar are not converted.
    .fix = Name a source of rates that is among the reference data, or add the rates.

finding-measure-currency-unknown = The national currency of { $country } is not known.
    .title = National currency not known
    .why = Figures in national currency are missing.
    .fix = Add the country with its currency to the reference data.

finding-measure-cancelled = Measuring was stopped after { $done ->
    [one] { $done } activity.
   *[other] { $done } activities.
}
    .title = Measuring stopped
    .why = The figures are incomplete.
    .fix = Measure again, and let it finish.

finding-measure-amount-too-large = { $count ->
    [one] { $count } converted figure has too many digits to keep.
   *[other] { $count } converted figures have too many digits to keep.
}
    .title = Converted figure too large
    .why = The figure is missing from the totals.
    .fix = Look for an amount with too many zeros, or in the wrong currency.

finding-measure-too-many-rows = { $count ->
    [one] The rows of { $count } activity do not fit into one measurement.
   *[other] The rows of { $count } activities do not fit into one measurement.
}
    .title = Too many rows
    .why = The figures are incomplete.
    .fix = Measure fewer years at a time.

finding-measure-mixed-recipients = { $count ->
    [one] { $count } activity has recipients on the list of the South and others. It is counted whole.
   *[other] { $count } activities have recipients on the list of the South and others. They are counted whole.
}
    .title = Southern and other recipients in one activity
    .why = The total holds a part that went to countries outside the South. The table by partner shows it.
    .fix = Report the parts as activities of their own where they can be told apart.

finding-measure-part-and-whole = { $count ->
    [one] { $count } activity has amounts of its own and stands under another that has amounts too.
   *[other] { $count } activities have amounts of their own and stand under others that have amounts too.
}
    .title = Part and whole both have amounts
    .why = If the amount of the whole includes its parts, it is counted twice.
    .fix = Report each amount once: with the whole, or with its parts.

finding-measure-spans-years = { $count ->
    [one] { $count } resource covers more than one reporting year. Its amount is counted whole in one of them.
   *[other] { $count } resources cover more than one reporting year. Each amount is counted whole in one of them.
}
    .title = Resource covers several years
    .why = Nobody stated how the amount falls on the years. So it is counted in the first year where it is promised, and in the last where it is spent.
    .fix = Report one resource for each year where the amounts are known.

finding-measure-dated-by-activity = { $count ->
    [one] { $count } resource has no date of its own. It is dated by its activity.
   *[other] { $count } resources have no date of their own. They are dated by their activities.
}
    .title = Resource dated by its activity
    .why = The year of the amount may differ from the years of the activity.
    .fix = Report the year of each amount.

## Findings about framework editions and methods

finding-edition-syntax =
    The file cannot be read. { $trouble }{ $column ->
        [0] {""}
       *[other] {" "}Sign { $column }.
    } ({ $message })
    .title = Edition or method cannot be read
    .why = Nothing of a faulty file is used.
    .fix = Correct the line named, or compare it with the files that come with the program.

finding-edition-unknown-code = The field { $field } names “{ $code }”, which the file does not define.
    .title = Unknown code in an edition
    .why = Resources would be classified under an item or group that nobody can name.
    .fix = Correct the code, or add it to the file’s groups or items.

finding-edition-unknown-field = There is no field “{ $field }” that a condition could ask about.
    .title = Unknown field in a condition
    .why = A condition with a misspelt field would never hold.
    .fix = Correct the field. A field of the source is written as extra. and its header.

finding-edition-unknown-value = The field { $field } can never be “{ $value }”.
    .title = Impossible value in a condition
    .why = A condition with a misspelt value would never hold.
    .fix = Correct the value.

finding-edition-duplicate = “{ $id }” stands twice in the list { $list }.
    .title = Id used twice
    .why = Nobody could tell the two apart in the results.
    .fix = Give one of them another id.

finding-edition-reserved = The ground “{ $id }” is one that every method has already.
    .title = Ground already taken
    .why = Rows left out on it could not be told from those that every method leaves out.
    .fix = Give the ground another id.

finding-edition-range = The field { $field } must be from { $least } to { $most }.
    .title = Number out of range
    .why = The method could not be followed.
    .fix = Correct the number.

finding-edition-no-english = The field { $field } has no English text.
    .title = English text missing
    .why = All languages that have no text of their own fall back to English.
    .fix = Add the text in English.

## Names of groups of countries, places and markers

report-marker = { $marker }: score { $score }
report-score = Score { $score }
report-not-marked = Not marked
report-not-valued = Money spent: needs no valuation
report-place = { $country }: { $part }
report-commission-ECA = Economic Commission for Africa
report-commission-ECE = Economic Commission for Europe
report-commission-ECLAC = Economic Commission for Latin America and the Caribbean
report-commission-ESCAP = Economic and Social Commission for Asia and the Pacific
report-commission-ESCWA = Economic and Social Commission for Western Asia
report-commission-both = { $first }; { $second }
report-commission-three = { $first }; { $second }; { $third }
report-income-L = Low income
report-income-LM = Lower middle income
report-income-UM = Upper middle income
report-income-H = High income
report-ldc-yes = Least developed countries
report-ldc-no = Other countries
report-lldc-yes = Landlocked developing countries
report-lldc-no = Other countries
report-sids-yes = Small island developing States
report-sids-no = Other countries
report-year-break = { $year } †

## Further tables of money

report-table-special = Partner countries in special situations: { $view }, { $basis }, by group
report-table-incomes = By income group of the partner: { $view }, { $basis }, by group
report-table-commissions = By regional commission of the partner: { $view }, { $basis }, by group
report-table-places = By place, down to parts of countries: { $view }, { $basis }, by group
report-table-genders = By gender marker: { $view }, { $basis }, by group
report-table-markers = By marker and score: { $view }, { $basis }, by group
report-table-valuations = By how values were found: { $view }, { $basis }, by group
report-table-natures = Measured, estimated and imputed: { $view }, { $basis }, by group
report-table-constant = By year, in current and in comparable dollars: { $view }, { $basis }
report-table-reported = Everything reported in money, by currency
report-table-coverage = Activities reported, by reporter and year
report-table-prices = The method’s own prices
report-table-triangular-south = Option 1: what Southern partners put in
report-table-triangular-partners = Option 2: what every partner put in, by partner
report-table-triangular-activities = Option 3: the whole project once, as a count
report-table-triangular-roles = What partners put in, by their role
report-table-triangular-own-roles = Triangular activities, by the country’s own role
report-table-triangular-units = What every partner put in, in its own units
report-table-activities-genders = Activities by gender marker: { $view }
report-table-activities-markers = Activities by marker and score: { $view }

## Further columns

report-column-ldc = Group of countries
report-column-income = Income group
report-column-commission = Regional commission
report-column-place = Place
report-column-gender = Gender marker
report-column-marker = Marker
report-column-valuation = How the value was found
report-column-nature = How the figure came about
report-column-view = View
report-column-basis = Basis
report-column-group = Group
report-column-side = Whose part
report-column-payer = Put in by
report-column-role = Role
report-column-name = Full name
report-column-part = What it pays for
report-column-price = Price of one
report-column-source = Source
report-column-date = Date of the source
report-column-current = Group { $group } (current { $unit })
report-column-constant = Group { $group } (USD at prices of { $unit })
report-column-international = Group { $group } (international dollars)

## Further notes under tables

report-note-imputed = Group { $group }: measures valued by the method’s own prices: { $count }.
report-note-share = Group { $group }, { $nature }: { $percent } % of the total in dollars.
report-note-break = † { $year }: break in the series. This year and those after it are not comparable with those before:
report-note-markers = An activity may have several markers. Each row stands for itself; rows are not to be added.
report-note-special = The groups overlap, so that their rows are not to be added. They are those of the date of the reference data. The last row holds all partners.
report-note-constant = Comparable dollars go by the deflator or the purchasing power parity of the country that put the amount in. Where there is none the figure is missing.
report-note-control = What is counted and what was left out add up to these control totals. They are no figures of cooperation, as views and bases are mixed in them.
report-note-sides = What partners of unlike kind put in is listed and never added. A developed partner’s money never enters a South-South total.
report-note-once-project = However many partners a project has, it counts once in each view.
report-note-prices = A price gives a value to a quantity only where the method says so. Such values are marked as imputed.
report-note-coverage-years = Counted are activities that concern the country, be their amounts counted or left out. Of more than eight years the last eight are shown.

## Triangular cooperation

report-triangular = Triangular cooperation: options side by side
report-triangular-text = There is more than one way to account for triangular cooperation (General Assembly resolution 80/156, paragraph 32). The tables show three of them beside each other. What others put in is as reported to the country, and its own totals do not hold it.

## Coverage

report-coverage = Who reported
report-coverage-text = Of the reporters that the method expects ({ $expected }), these have sent something: { $count }.
report-coverage-unknown = The method does not name who is expected to report. So nobody can say who did not.
report-coverage-silent = Nothing sent
report-revisions = Revisions since the last release
report-revisions-text = These figures stand beside those of the measurement of { $date }, which was made from the state { $register } of the register.
report-revisions-years = Compared are the years that both have: { $first } to { $last }.
report-revisions-activities = Activities: new { $new }, changed { $changed }, gone { $gone }, the same { $same }.
report-revisions-inputs = Since then these have changed:
report-revisions-inputs-none = Nothing that the figures are made from has changed since then.
report-revisions-all-years = All years
report-table-revisions = Revisions of { $view }, { $basis }, in { $currency }
report-column-earlier = Then
report-column-present = Now
report-column-difference = Difference
report-column-by = By: { $reason }
report-column-new = New activities
report-column-changed = Changed activities
report-column-gone = Gone activities
report-note-revisions = The columns that begin with “By” add up to the difference. An activity is new in a line that it gave nothing to before, and gone where it gives nothing to it now.
report-note-revisions-several = Where several inputs have changed, the rows do not always tell which of them moved a figure. That part stands in a column of its own and is not guessed.
report-note-revisions-mixed = Rows that differ in more than one thing stand under the first that decides ({ $count }).
report-coverage-expected = Expected to report
report-coverage-answered = Of these, reported
report-coverage-share = Share that reported, per cent

## Further facts on how figures were made

report-fact-exchange = Exchange-rate rule
report-exchange-fixed = Yearly average of { $year } for all
report-fact-own-experts = Direct spending on own experts
report-fact-labour-receipts = Pay of own staff as a receipt
report-fact-labour-ppp = Conversion of such pay
report-labour-untold = The method does not tell it apart
report-labour-receipt = Counted as received by the partner
report-labour-no-receipt = Not counted as received: it was paid at home
report-labour-ppp = By purchasing power parity
report-labour-rates = By exchange rates, as everything else
report-fact-impute = Values by the method’s own prices
report-fact-rounding = Places shown
report-rounding = { $decimals }; { $rounding }
report-fact-constant = Year of constant prices
report-fact-derived = Method that it was made from
report-ground-home-salary = Pay of the provider’s own staff at home, which the method does not take for a receipt.
report-ground-revalued = The method values it by its own prices, in the place of the value reported.

## Further findings of measuring and of methods

finding-measure-ppp-missing = There is no purchasing power parity for { $country } in { $year }. Amounts without the figure: { $count }.
    .title = Purchasing power parity missing
    .why = The method asks for it. The exchange rate is not put in its place.
    .fix = Add the parity with its source to the reference data, or let the method not ask for it.

finding-measure-deflator-missing = There is no deflator for { $country } in { $year }. Amounts without a figure in constant prices: { $count }.
    .title = Deflator missing
    .why = The figure in constant prices is missing, and is not guessed from other years.
    .fix = Add the deflator with its source to the reference data.

finding-measure-price-missing = The method has no price that fits quantities in the unit “{ $unit }”. They stay without a value: { $count }.
    .title = No price for a quantity
    .why = Neither money nor a value was reported, and none is guessed.
    .fix = Add a price with its source to the method where such quantities are to have a value.

finding-measure-reporter-silent = { $reporter } is expected to report, and has sent nothing.
    .title = Reporter sent nothing
    .why = The figures do not cover what it does. Nothing is estimated in its place.
    .fix = Ask it for its report, or take it off the method’s list if it has none to give.

finding-measure-reporter-year = { $reporter } has sent nothing on { $year }.
    .title = Reporter sent nothing on a year
    .why = The year is not covered as others are, and the series may show a change that there was not.
    .fix = Ask it for the year, or say in the method from when to when it reports.

finding-measure-year-empty = Nothing in the register falls in { $year }.
    .title = Year without data
    .why = Tables of this year are empty because nothing was reported, not because nothing was done.
    .fix = Ask for the year’s data, or measure the years that have some.

finding-measure-switch-unheard = The method chooses “{ $choice }”, and no rule of the edition { $edition } asks for that choice.
    .title = Choice without effect
    .why = The figures are not what the method says: direct spending on own experts is classified as if nothing had been chosen.
    .fix = Add a rule with the field own-experts to the edition, or take back the choice.

finding-edition-needs = The field { $field } needs { $other } as well.
    .title = Choice is incomplete
    .why = Without the other the choice would change nothing, and nobody would notice.
    .fix = State both, or neither.

finding-edition-excludes = The fields { $field } and { $other } cannot stand together.
    .title = Choices exclude each other
    .why = The same change would be taken out of the figures twice.
    .fix = Choose one of them.
