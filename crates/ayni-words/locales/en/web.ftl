### The node's pages.

## Around every page

web-language = Language
web-menu = Menu
form-more = More to set, if you need it
web-overview = Overview
web-activities = Activities
web-measurements = Measurements
web-imports = Imports
web-method = How figures are made
web-foot = Ayni is open software for South-South and triangular cooperation. This register belongs to those who keep it; nothing in it leaves unasked.

## The overview

web-as-of = As of { $date }
web-overview-intro = What the country provides and receives in South-South and triangular cooperation. Every figure leads to the activities behind it.
web-measured-before = The register has changed since this measurement was made.
web-nothing-measured = Nothing has been measured yet.
    .fix = Measure the register with “ayni measure --year 2024 --keep”. Pages show what is kept; they never measure by themselves.
web-measurement-whole = The whole measurement, with all tables
web-activities-latest = Latest activities
web-imports-latest = Latest imports
web-imports-all = All imports
web-register-empty = The register is empty. Import a workbook with “ayni import”, or fill an example with “ayni demo”.

## The list of activities

web-search = Search in titles, descriptions, organisations and identifiers
web-find = Find
web-narrow = Narrow the list
web-any = any
web-order = Order
web-order-latest = latest first
web-order-earliest = earliest first
web-order-title = by title
web-narrowed = { $facet }: { $value }
web-narrowed-to = The list is narrowed to
web-without = Take away:
web-all = Show all
web-value-count = { $value } ({ $count })
web-activities-found = { $count ->
        [one] { $count } activity
       *[other] { $count } activities
    }
web-activities-more = More than { $count } activities
web-activities-none = No activity meets this.
web-list-all = All of these, in the list
web-pages = Pages
web-first = First page
web-next = Next page
web-to = to
web-more = { $count } more
web-from-to = { $start } – { $end }
web-from = from { $start }
web-until = until { $end }

## An activity

web-history = History
web-version = Version { $number }, { $day }
web-version-withdrawn = Version { $number }, { $day }: withdrawn
web-withdrawn = This activity is no longer counted: its source does not have it any more, or its import was undone. The last content is shown.
web-changes = What version { $number } changed
web-before = Before
web-after = After
web-origins = Where each value stood
web-origins-show = Where does each value come from?
web-extra = Further columns of the source
web-country = Country
web-organisation = Organisation
web-kind = Kind
web-party = Party
web-title = Title
web-reference = Reference
web-date = Date
web-what = What
web-period = Period
web-money = Money
web-value = Value of a good or service
web-share = Share, per cent
web-score = Score
web-quantity = { $amount } { $unit }

## Figures and what stands behind them

web-figures = Figures
web-usd = US dollars, current
web-behind = What stands behind this figure
web-behind-count = { $count ->
        [one] One row stands behind it.
       *[other] { $count } rows stand behind it.
    }
web-behind-shown = The first { $shown } are shown; all are in the files of the measurement.
web-resource = Resource
web-place-in-file = Place in the file
web-rates = Rate or price used

## Measurements

web-measurement-of = { $country }, { $years }
web-measurement-by = { $country }, { $years }: estimate by { $author }
web-measurements-none = No measurement is kept yet. “ayni measure --year 2024 --keep” makes one.
web-measure = Measure
web-measure-years = Years to measure
web-measure-hint = 2024, or 2020-2024. One of the same years takes the place of the one before.
web-measuring = A measurement is being made. This page shows it when it is done.
web-measuring-failed = The last measurement that was asked for was not made ({ $code }).
web-bad-years = “{ $years }” is no year and no span of years.
    .fix = Write 2024, or 2020-2024.
web-files = Files to download
web-files-text = The page, the workbook and the report, and every table and base row as data. The manifest names their hashes.
web-files-data = Every table and base row as data: { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
web-kilobytes = { $size } kB

## Imports and findings

web-import = Import { $number }
web-import-undone = undone
web-import-undoes = undoes import { $number }
web-imports-none = Nothing has been imported yet.
web-count-new = new
web-count-changed = changed
web-count-same = the same
web-count-returned = back
web-count-gone = gone
web-count-waiting = waiting
web-count-findings = findings
web-findings-all = All findings of this import
web-findings-of-kind = All findings of this kind

## When a page cannot be shown

web-error-not-found = There is no such page
web-error-request = This cannot be done so
web-error-busy = The node is busy
web-error-fault = Something went wrong in the program
web-no-country = There is no country “{ $code }” in the reference data.
    .fix = Countries are named by the three-letter code of ISO 3166, such as KEN.
web-no-goal = There is no goal “{ $number }”.
    .fix = The Sustainable Development Goals are numbered from 1 to 17.
web-no-reporter = No activity of “{ $id }” is in the register.
    .fix = Look for the organisation in the list of activities.
web-no-measurement = There is no kept measurement “{ $name }”.
    .fix = The page of measurements lists those that there are.
web-no-part = The measurement has no part “{ $part }”.
    .fix = Its contents list the parts that it has.
web-no-file = The measurement has no file “{ $file }”.
    .fix = Its page lists the files that it has.
web-no-figure = The table { $table } has no row { $key }.
    .fix = Follow a figure from the page of the measurement.
web-no-address = The node cannot listen at { $address }: { $trouble }.
    .fix = Name another address with --listen, or end the program that holds this one.

## On the terminal

web-serving = Open { $address } in a browser. Ctrl-C ends the node.
cli-serve = Serve the register as pages in a browser, in seven languages
cli-serve-examples =
    Examples:
      ayni serve                                  at http://127.0.0.1:8080/
      ayni serve --listen 0.0.0.0:80              for others on the network, who sign in
cli-arg-listen = Address and port to listen at
cli-arg-keep = Keep the measurement beside the register, where the node’s pages show it
cli-demo = Fill an empty register with an invented country to look at
cli-demo-examples =
    Examples:
      ayni --node demo.db demo
      ayni --node demo.db serve
cli-demo-done = { $count ->
        [one] One file was imported into { $path } and measured. Look at it with “ayni serve”.
       *[other] { $count } files were imported into { $path } and measured. Look at it with “ayni serve”.
    }

## Signing in

web-sign-in = Sign in
web-sign-out = Sign out
web-email = E-mail address
web-password = Password
web-password-new = New password
web-password-hint = A sentence that nobody guesses is best.
web-your-name = Your name
web-second = Second step
web-second-intro = Give the code that your app shows now, or one of your recovery codes.
web-code = Code
web-sign-in-again = Begin again
web-accept = Welcome
web-accept-intro = Choose a password, and you are in.
web-accept-button = Accept the invitation
web-forgotten = Password forgotten
web-forgotten-intro = We send a link to a new password, if the address is known here.
web-forgotten-sent = If the address is known here, a letter is on its way.
web-send = Send
web-reset = Choose a new password
web-start = A new node
web-start-intro = Say whose register this is and who looks after it. From then on everyone signs in.
web-start-office = Name of the office
web-start-button = Make the node
web-error-sign-in = Sign in first
web-error-forbidden = You may not do this
web-serving-start = Nobody works on this node yet. Make it yours at { $address }
cli-serve-arg-secure = Readers reach the node by https, through a proxy: cookies are sent only so
web-form-foreign = This form was not sent from a page of this node, or that page is too old.
    .fix = Open the page again and send the form from there.
web-start-key = The key in this address is not that of the node.
    .fix = Open the address that the node printed when it was started.
