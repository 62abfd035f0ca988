### Words that belong to no single part of the program: names of codes, of fields and of languages,
### how places and money are written, and the findings about Fluent files themselves.

## General

not-stated = not stated
yes = yes
no = no
total = Total

## Money: the number is written already.

money = { $currency } { $amount }

## Dates: the day is a count, the year is written already. “in-date” is the month’s name after a day.

date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }

month-1 = January
    .in-date = January
month-2 = February
    .in-date = February
month-3 = March
    .in-date = March
month-4 = April
    .in-date = April
month-5 = May
    .in-date = May
month-6 = June
    .in-date = June
month-7 = July
    .in-date = July
month-8 = August
    .in-date = August
month-9 = September
    .in-date = September
month-10 = October
    .in-date = October
month-11 = November
    .in-date = November
month-12 = December
    .in-date = December

## Places in a file

place-file = { $file }
place-file-row = { $file }, row { $cell }
place-file-column = { $file }, column { $cell }
place-file-cell = { $file }, cell { $cell }
place-file-sheet = { $file }, sheet “{ $sheet }”
place-file-sheet-row = { $file }, sheet “{ $sheet }”, row { $cell }
place-file-sheet-column = { $file }, sheet “{ $sheet }”, column { $cell }
place-file-sheet-cell = { $file }, sheet “{ $sheet }”, cell { $cell }
place-row = row { $cell }
place-column = column { $cell }
place-cell = cell { $cell }
place-sheet = sheet “{ $sheet }”
place-sheet-row = sheet “{ $sheet }”, row { $cell }
place-sheet-column = sheet “{ $sheet }”, column { $cell }
place-sheet-cell = sheet “{ $sheet }”, cell { $cell }

## Languages

language-ar = Arabic
language-en = English
language-es = Spanish
language-fr = French
language-pt = Portuguese
language-ru = Russian
language-zh = Chinese
language-und = language not stated

## Activities

kind-programme = Programme
kind-project = Project
kind-action = Action
kind-event = Event

form-bilateral = Bilateral cooperation
form-triangular = Triangular cooperation
form-regional = Regional cooperation
form-multilateral = Multilateral cooperation

status-pipeline = In preparation
status-agreed = Agreed, not begun
status-implementation = Under way
status-completed = Completed
status-suspended = Suspended
status-cancelled = Cancelled

# The role set has one meaning and several traditions of naming it: first provider (SEGIB) is the
# pivotal partner, second provider the facilitating partner, recipient the beneficiary partner.
role-provider = Provider
role-provider-triangular = First provider (pivotal partner)
role-second-provider = Second provider
role-second-provider-triangular = Second provider (facilitating partner)
role-recipient = Recipient
role-recipient-triangular = Recipient (beneficiary partner)
role-both = Provider and recipient
role-implementing = Implementing partner
role-regional-mechanism = Regional mechanism

party-kind-country = Country or government
party-kind-agency = National public body
party-kind-sub-national = Sub-national government or city
party-kind-multilateral = International or regional organisation
party-kind-civil-society = Civil society, foundation or academia
party-kind-private = Company

agreement-kind-memorandum = Memorandum of understanding
agreement-kind-joint-commission = Joint commission
agreement-kind-framework = Framework agreement
agreement-kind-exchange-of-notes = Exchange of notes
agreement-kind-other = Other agreement

channel-unctad = UNCTAD
channel-tossd = TOSSD
channel-iati = IATI
channel-segib = SEGIB
channel-other = Another channel

## Resources and measures

basis-pledged = Pledged
basis-budgeted = Budgeted
basis-committed = Committed
basis-disbursed = Disbursed
basis-reflow = Paid back (reflow)

valuation-direct-cost = Provider’s own direct cost
valuation-day-rate = Day rate by grade
valuation-components = Cost components added up
valuation-market-price = Market price
valuation-unstated = Method of valuation not stated

measure-money = Money
measure-value = Valued good or service
measure-quantity = Quantity in its own unit
measure-presence = Activity in the year

direction-provided = Provided
direction-received = Received
direction-own-input = Own input as recipient

share-partner = Share of a partner
share-sector = Share of a sector
share-goal = Share of a goal

dimension-year = Year
dimension-direction = Direction
dimension-basis = Basis
dimension-group = Group
dimension-item = Item
dimension-unit = Unit
dimension-form = Form of cooperation
dimension-reporter = Reporter
dimension-partner = Partner
dimension-region = Region of the partner
dimension-sector = Sector
dimension-goal = Sustainable Development Goal
dimension-currency = Currency reported
dimension-left-out = Ground for leaving out

activity-years-running = Every year in which the activity runs
activity-years-start = The year in which the activity starts

triangular-rule-stated = Triangular where the reporter says so
triangular-rule-second-provider = Triangular where there is a second provider
triangular-rule-developed-or-multilateral = Triangular where the second provider is a developed country or a multilateral organisation

## Findings

severity-error = Error
severity-warning = Warning
severity-note = Note

finding-words-file-place = The file { $file } is not in the folder of a language.
    .title = Words outside a language’s folder
    .why = The name of the folder says which language the words of a file are in.
    .fix = Move the file to a folder named by the code of its language, such as “qu”.

finding-words-syntax = Line { $line } of { $file } cannot be read.
    .title = Fault in a file of words
    .why = The message on this line is left out. Its English words are shown instead.
    .fix = Correct the line as the Fluent syntax guide at projectfluent.org describes.

finding-words-incomplete = { $lacking ->
        [one] The language “{ $language }” lacks { $lacking } of { $all } messages. It is “{ $first }”.
       *[other] The language “{ $language }” lacks { $lacking } of { $all } messages. The first is “{ $first }”.
    }
    .title = Language not complete
    .why = A message that a language lacks is shown in English.
    .fix = Translate the missing messages from the English files of the same name.

## Fields of an activity

field = Activity
field-in-language = { $field } in { $language }
field-in-line = { $field } ({ $line })
field-extra = Column “{ $header }” of the source

field-reporter = Reporter
field-id = Identifier
field-kind = Kind of activity
field-parent = Activity above this one
field-title = Title
field-description = Description
field-form = Form of cooperation
field-status = Status
field-period = Period
field-period-start = Start
field-period-end = End

field-parties = Parties
field-parties-id = Identifier of a party’s line
field-parties-role = Role of a party
field-parties-kind = Kind of a party
field-parties-country = Country of a party
field-parties-organisation = Organisation identifier of a party
field-parties-name = Name of a party

field-request = Request
field-request-country = Country that asked
field-request-by = Body that asked
field-request-date = Date of the request
field-request-reference = Reference of the request

field-agreements = Agreements
field-agreements-id = Identifier of an agreement’s line
field-agreements-kind = Kind of an agreement
field-agreements-title = Title of an agreement
field-agreements-reference = Reference of an agreement
field-agreements-date = Date of an agreement

field-places = Places
field-places-id = Identifier of a place’s line
field-places-of = Place
field-places-of-country = Country of a place
field-places-of-part = Part of a country
field-places-share = Share of a place

field-sectors = Sectors
field-sectors-id = Identifier of a sector’s line
field-sectors-of = Sector
field-sectors-of-list = List that a sector is taken from
field-sectors-of-code = Code of a sector
field-sectors-share = Share of a sector

field-goals = Sustainable Development Goals
field-goals-id = Identifier of a goal’s line
field-goals-of = Goal or target
field-goals-of-list = List that a goal is taken from
field-goals-of-code = Code of a goal or target
field-goals-share = Share of a goal

field-markers = Markers
field-markers-code = Marker
field-markers-score = Score of a marker

field-resources = Resources
field-resources-id = Identifier of a resource’s line
field-resources-basis = Basis of a resource
field-resources-kind = Kind of a resource
field-resources-what = Description of a resource
field-resources-payer = Party that puts in a resource
field-resources-period = Period of a resource
field-resources-period-start = Start of a resource’s period
field-resources-period-end = End of a resource’s period
field-resources-measures = Amounts and quantities
field-resources-measures-measure = Kind of measure
field-resources-measures-amount = Amount or quantity
field-resources-measures-currency = Currency
field-resources-measures-valuation = Method of valuation
field-resources-measures-unit = Unit
field-resources-loan = Terms of a loan
field-resources-loan-interest-percent = Yearly interest, per cent
field-resources-loan-maturity-years = Years to the last repayment
field-resources-loan-grace-years = Years to the first repayment
field-resources-loan-grant-element-percent = Grant element, per cent
field-resources-estimated = Amount estimated by the source
field-resources-withheld = Resource kept out of publication
field-resources-withheld-by = Who keeps a resource out of publication
field-resources-withheld-why = Reason for keeping a resource out of publication

field-also-reported = Also reported to
field-withheld = Activity kept out of publication
field-withheld-by = Who keeps the activity out of publication
field-withheld-why = Reason for keeping the activity out of publication

## What the tables group by, further

dimension-place = Place
dimension-marker = Marker and score
dimension-ldc = Least developed country
dimension-lldc = Landlocked developing country
dimension-sids = Small island developing State
dimension-income = Income group of the partner
dimension-commission = Regional commission of the partner
dimension-payer = Who puts it in
dimension-role = Role
dimension-side = Whose part
dimension-nature = How the figure came about
dimension-valuation = How the value was found
dimension-gender = Gender marker
share-place = Share of a place
share-marker = Marker

## How a figure came about; whose part of a triangular activity it is

nature-measured = Reported as counted or paid
nature-estimated = Estimated by the source
nature-imputed = Valued by the method’s prices
side-south = Southern partners
side-developed = Partners that are not on the list of the South
side-multilateral = Multilateral organisations
side-unstated = Nobody says whose

## Choices of a method

exchange-rule-reporting-year = Yearly average of the year that the reporting year is named after
exchange-rule-calendar-year = Yearly average of the calendar year of the amount
exchange-rule-fixed-year = Yearly average of one year for all
own-experts-in-kind = With the work that it makes possible, not with financial support
own-experts-financial = With financial support
impute-never = Never: values stand as reported
impute-where-missing = Where neither money nor a value was reported
impute-always = Always, in the place of a reported value
price-part-labour = Pay of the provider’s own staff
price-part-honoraria = Honoraria
price-part-fare = Fares
price-part-per-diem = Daily allowances
price-part-lodging = Lodging
price-part-materials = Materials and services
price-part-rent = Rented premises
rounding-half-even = Halves to the even digit
rounding-half-away = Halves away from zero

# What a figure was revised by.
revision-reason-data = data
revision-reason-method = method
revision-reason-edition = edition of the framework
revision-reason-rates = exchange rates
revision-reason-reference = other reference data
revision-reason-program = program
revision-reason-several = not told apart
