### Mapping profiles: how a foreign sheet becomes activities. And the Ayni record.

## Cells that cannot be read

finding-map-cell-error = “{ $column }” holds the spreadsheet’s own error { $value }.
    .title = Error in a formula
    .why = The spreadsheet could not work out the value, or did not keep it.
    .fix = Mend the formula, or write the value itself, and save the file again.

finding-map-value-unknown = “{ $value }” in “{ $column }” is no value that the profile or the list of codes has.
    .title = Unknown value
    .why = Nobody has said what this value means, and it is not guessed.
    .fix = Correct the cell, or add the value to the table of this column in the profile.

finding-map-country-former = “{ $value }” in “{ $column }” was once the code of { $country }. Which country is meant?
    .title = Former code of a country
    .why = Codes change, and a code of former times is often a slip for another country’s: it is not guessed.
    .fix = Write the code or name of today. If the file uses former codes throughout, add them to the values of this column in the profile.

finding-map-country-unknown = “{ $value }” in “{ $column }” is no known country.
    .title = Unknown country
    .why = Without the country, the activity cannot be counted with any partner.
    .fix = Correct the name or code. If it is right, add it to the values of this column in the profile.

finding-map-sector-unknown = “{ $value }” in “{ $column }” is no known sector.
    .title = Unknown sector
    .why = The activity is counted without this sector.
    .fix = Correct the code or name, or say in the profile which sector it means.

finding-map-goal-unknown = “{ $value }” in “{ $column }” is no Sustainable Development Goal or target.
    .title = Unknown goal
    .why = The activity is counted without this goal.
    .fix = Write the number of the goal (3) or of the target (3.8).

finding-map-place-open = “{ $value }” in “{ $column }” is a part of a country, and it is not clear which.
    .title = Place without its country
    .why = A place is kept only with its country.
    .fix = Write the country before the place, as in KEN:Nairobi.

finding-map-flag-unreadable = “{ $value }” in “{ $column }” is neither yes nor no.
    .title = Neither yes nor no
    .why = It is taken as not stated.
    .fix = Write yes or no.

finding-map-number-unreadable = “{ $value }” in “{ $column }” is no number.
    .title = No number
    .why = A missing amount is not zero: the row waits until the amount is known.
    .fix = Write the number alone. Leave the cell empty where no amount is known.

finding-map-number-is-date = “{ $value }” in “{ $column }” is a date where a number should be.
    .title = Date in place of a number
    .why = Spreadsheets turn numbers such as 1.5 into dates now and then.
    .fix = Give the cell the form of a number, and write the number again.

finding-map-number-ambiguous = “{ $value }” in “{ $column }” can mean two different numbers.
    .title = Number with two meanings
    .why = A point or comma before three digits divides thousands in one country and decimals in another.
    .fix = Say in the profile how numbers are written, or write the number without a divider.

finding-map-number-other-style = “{ $value }” in “{ $column }” is written in another way than the other numbers of its column.
    .title = Number in another style
    .why = It is not guessed which sign stands before the decimals.
    .fix = Write the number like the others.

finding-map-number-too-large = “{ $value }” in “{ $column }” is too large to be an amount.
    .title = Number too large
    .why = Amounts have at most 32 digits before the decimals.
    .fix = Correct the number.

finding-map-number-rounded = “{ $value }” in “{ $column }” has more than six decimals. It was rounded.
    .title = Number rounded
    .why = Amounts are kept in millionths, so that sums are exact.
    .fix = Nothing needs to be done.

finding-map-date-unreadable = “{ $value }” in “{ $column }” is no date.
    .title = No date
    .why = Without its date, the activity may be counted in no year or in a wrong one.
    .fix = Write the date as year, month and day: 2024-05-17. A year or a month alone is a date as well.

finding-map-date-impossible = “{ $value }” in “{ $column }” is a day that no calendar has.
    .title = Impossible date
    .why = Without its date, the activity may be counted in no year or in a wrong one.
    .fix = Correct the date.

finding-map-date-ambiguous = “{ $value }” in “{ $column }” can mean two different dates.
    .title = Date with two meanings
    .why = Some write the day first, others the month.
    .fix = Say in the profile which stands first, or write the date as 2024-05-17.

finding-map-date-is-period = “{ $value }” in “{ $column }” is a time between two dates where one date should be.
    .title = Period in place of a date
    .why = It is not guessed which of the two is meant.
    .fix = Write one date, or map the column as a period in the profile.

finding-map-currency-unknown = “{ $value }” in “{ $column }” is no known currency.
    .title = Unknown currency
    .why = Without its currency, an amount cannot be converted or added.
    .fix = Write the code of three letters (ISO 4217), or add the value to the table of this column in the profile.

finding-map-currency-missing = The amount { $value } in “{ $column }” has no currency.
    .title = Amount without a currency
    .why = Without its currency, an amount cannot be converted or added.
    .fix = Add the currency to the row, to the header of the column, or to the profile.

finding-map-unit-missing = The quantity { $value } in “{ $column }” has no unit.
    .title = Quantity without a unit
    .why = Quantities are added only within one unit.
    .fix = Add the unit to the row or to the profile.

finding-map-lists-uneven = “{ $column }” holds { $value }. The cell that belongs to it has another number of entries.
    .title = Lists of different lengths
    .why = It is not clear which entry belongs to which.
    .fix = Give both cells the same number of entries, in the same order.

## Rows and ids

finding-map-id-missing = The row has nothing that tells its activity from others.
    .title = Row without an identifier
    .why = Without an identifier, a later version of the row cannot be recognised.
    .fix = Fill in the identifier, or at least the partner and the title.

finding-map-key-derived = { $count ->
        [one] One activity is known only by its partner, title and start.
       *[other] { $count } activities are known only by their partner, title and start.
    }
    .title = Identifiers made from other fields
    .why = No column has an identifier. If partner, title or start changes later, the activity is taken for a new one.
    .fix = Name the column with the identifier in the profile, or the columns that tell activities apart.

finding-map-key-shared = Another row has the same values in the columns that tell activities apart.
    .title = Rows that cannot be told apart
    .why = Only the first of them is kept. The others wait.
    .fix = Remove the row if it is a repetition. If not, name more columns under “identity” in the profile.

finding-map-rows-apart = Rows of the activity “{ $id }” stand apart.
    .title = Rows of one activity apart
    .why = The rows of an activity are read together. What stands further down waits.
    .fix = Sort the sheet by the identifier, or give the later rows an identifier of their own.

finding-map-rows-differ = This row says something else of the activity than its first row.
    .title = Rows of one activity differ
    .why = What the first row says is kept.
    .fix = Make the rows agree, or leave the cell empty in all rows but the first.

finding-map-too-many-rows = More than { $limit } rows have the same identifier.
    .title = Too many rows for one activity
    .why = The column of identifiers probably holds something else.
    .fix = Check in the profile which column has the identifier.

finding-map-payer-missing = The party that pays is not among the parties of the activity.
    .title = Payer missing
    .why = The resource cannot be counted with anyone.
    .fix = Add the party, or correct who pays.

finding-map-payer-ambiguous = The activity has several parties in the role that pays.
    .title = Payer not clear
    .why = It is not clear which of them put the resource in.
    .fix = Name the party’s line in the column of the payer.

finding-map-merged-amount = The amount in “{ $column }” stands in cells that were merged over { $rows } rows.
    .title = Merged amount
    .why = It is counted once, with the first of the rows.
    .fix = Write each row’s own part of the amount into its row.

finding-map-total-differs = The row of totals has { $stated } in “{ $column }”. The rows above it add up to { $sum }.
    .title = Total differs from its rows
    .why = A row may be missing, or an amount may be wrong. The row of totals itself is not counted.
    .fix = Check the rows above the total.

finding-map-totals-skipped = { $count ->
        [one] One row is a total of others and was not read as an activity.
       *[other] { $count } rows are totals of others and were not read as activities.
    }
    .title = Rows of totals
    .why = A total counted with its rows would be counted twice.
    .fix = Nothing needs to be done.

finding-map-header-repeated = { $count ->
        [one] One row repeats the headers.
       *[other] { $count } rows repeat the headers.
    }
    .title = Headers repeated
    .why = Sheets made for printing have them on every page. They were not read as activities.
    .fix = Nothing needs to be done.

finding-map-row-aside = The row was not read as an activity: { $text }
    .title = Note between the rows
    .why = It has a single cell, or none that the profile reads.
    .fix = If it is an activity, fill in its other columns.

finding-map-rows-aside = { $count ->
        [one] One row was not read as an activity. It is a note.
       *[other] { $count } rows were not read as activities. They are notes.
    }
    .title = Notes between the rows
    .why = They have a single cell, or none that the profile reads.
    .fix = If they are activities, fill in their other columns.

finding-map-rows-filtered = { $count ->
        [one] The profile leaves one row out: { $why }
       *[other] The profile leaves { $count } rows out: { $why }
    }
    .title = Rows left out by the profile
    .why = Whoever wrote the profile decided so, with this reason.
    .fix = Change the profile if these rows should be read.

## Sheets and headers

finding-map-sheet-ignored = { $rows ->
        [one] The sheet, with one row, is left out by the profile: { $why }
       *[other] The sheet, with { $rows } rows, is left out by the profile: { $why }
    }
    .title = Sheet left out by the profile
    .why = Whoever wrote the profile decided so, with this reason.
    .fix = Change the profile if this sheet should be read.

finding-map-sheet-unmapped = { $rows ->
        [one] The profile says nothing of this sheet, which has one row.
       *[other] The profile says nothing of this sheet, which has { $rows } rows.
    }
    .title = Sheet not read
    .why = It may hold activities.
    .fix = Add the sheet to the profile: with its columns, or under “ignore” with the reason.

finding-map-sheet-missing = The file has no sheet for this part of the profile. { $sheets }
    .title = Sheet missing
    .why = The file may be of another shape than the profile was written for.
    .fix = Check that this is the right profile, and that no sheet was renamed.

finding-map-header-missing = No row of the sheet is the header that the profile describes. It looks for: { $words }
    .title = Header not found
    .why = Without the header, nobody knows which column is which.
    .fix = Check that this is the right profile. If headers were renamed, write the new ones into it.

finding-map-header-unclear = The header “{ $column }” has a word that means a thousand in one language and a million in another.
    .title = Unit of a column not clear
    .why = The amounts are taken as they stand.
    .fix = Say in the profile what they are multiplied with.

finding-map-column-missing = The sheet has no column “{ $column }”, which the profile reads.
    .title = Column missing
    .why = The fields that are read from it stay empty.
    .fix = Write the column’s present header into the profile, or mark it there as optional.

finding-map-column-twice = Several columns have the header “{ $column }”. The first one is read.
    .title = Header used twice
    .why = Another column may be meant.
    .fix = Write “{ $column }#1” or “{ $column }#2” into the profile.

finding-map-columns-unused = { $count ->
        [one] One column is not read: { $columns }
       *[other] { $count } columns are not read: { $columns }
    }
    .title = Columns not read
    .why = What they hold is not kept.
    .fix = Add them to the profile if they matter, as fields or under “extra”.

finding-map-profile-invalid =
    The profile cannot be used. { $trouble }{ $column ->
        [0] {""}
       *[other] {" "}Sign { $column }.
    } ({ $detail })
    .title = Profile not valid
    .why = Nothing is read by a profile that is not clear.
    .fix = Correct the line named here.

## The Ayni record

finding-record-not-json = Line { $line }, column { $column }: this is not JSON. { $detail }
    .title = Not JSON
    .why = A record is a JSON object in UTF-8.
    .fix = Ask whoever sent it to send it again.

finding-record-no-version = This is not an Ayni record: it does not say its version.
    .title = Not a record
    .why = A record is a JSON object whose member “ayni” holds the version.
    .fix = Check that this is the right file.

finding-record-version = The record has version { $found }. This program reads versions up to { $known }.
    .title = Record of a newer version
    .why = A newer version may hold what this program does not understand.
    .fix = Install a newer release of the program.

finding-record-shape = The record holds something that its version does not allow: { $detail }
    .title = Record not valid
    .why = It cannot be kept without loss.
    .fix = Ask whoever sent it to correct it. The schema stands in docs/record-v1.schema.json.

## Proposing a profile: what a line rests on, and why a column is left out.

map-why-header = by the header
map-why-header-only = by the header alone: only { $percent } % of the values look like it
map-why-values = by the values alone: { $percent } % look like it
map-why-both = by the header, and { $percent } % of the values look like it
map-why-year = the header holds a year, and others differ only by theirs
map-left-unknown = not recognised
map-left-empty = no values
map-left-second = “{ $column }” fits better
map-left-no-header = no header was recognised

## What is wrong with a TOML file

toml-syntax = This is not written as TOML is.
toml-unknown = There is no such field here.
toml-missing = A field that is needed is missing.
toml-word = This is none of the words that may stand here.
toml-kind = A value of another kind is wanted here.
toml-twice = This stands twice.
toml-value = What stands here cannot be used.
