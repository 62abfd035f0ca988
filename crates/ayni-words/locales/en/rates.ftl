# Exchange rates by month and day, and day rates by grade.

exchange-rule-month-of-transaction = Monthly average of the month of the amount; of several months their mean
exchange-rule-day-of-transaction = Rate of the day of the amount
rate-fallback-month = The average of the month
rate-fallback-year = The average of the year
compare-cause-price = Another price for the quantity
compare-cause-rate-rule = Rates of another time, by another rule
report-fact-fallback = Where that rate is missing
report-no-fallback = The figure is missing
report-input-method-file = File of the method
report-table-day-rates = Day rates by grade ({ $part }), file { $file }
report-column-line = Line
report-column-grade = Grade
report-column-served = Serving in

finding-day-rates-absent = The file { $file }, which the method names, is not beside it.
    .title = File of day rates missing
    .why = Without its rates the method would leave work without a value that it says has one.
    .fix = Put the file into the folder of the method. Of a package it is a second file: name both.

finding-day-rates-empty = The file has no day rates.
    .title = No line in the file of day rates
    .why = The method names it, and no work would get a value.
    .fix = Add lines, or take the file out of the method.

finding-day-rate-overlap = Grade “{ $grade }”, unit { $unit }: this line and line { $line } hold in the same year.
    .title = Two day rates for one year
    .why = The order of lines would decide what work is worth.
    .fix = Give each line the years that it holds for, in the columns from and until.

finding-day-rate-gap = Grade “{ $grade }”, unit { $unit }: no day rate for { $years }.
    .title = Years without a day rate
    .why = Work of those years would stay without a value.
    .fix = Add a line for those years with its source, or correct the years of the lines.

finding-day-rate-missing = There is no day rate for the grade “{ $grade }” per { $unit } in { $year }. Quantities without a value: { $count }.
    .title = Grade without a day rate
    .why = No rate of another grade, unit or year is put in its place.
    .fix = Add a line to the file of day rates with its source, or correct the grade where it is misspelt. A dash stands for no grade at all.

finding-method-months-missing = { $source } has no monthly rates of { $currency } for reporting year { $year }: { $months }.
    .title = Months without an exchange rate
    .why = Amounts of those months cannot be converted as the method says, nor amounts that cover one of them.
    .fix = Bring the rates in a file rates-monthly.csv of the country’s own, or allow the average of the year in exchange_fallback.

finding-rate-missing-month = There is no rate of { $currency } for { $date }. Amounts not converted for it: { $count }.
    .title = Month without an exchange rate
    .why = The method converts by the month. The rate of the year is not put in its place.
    .fix = Add the month with its source to a file rates-monthly.csv, or allow the average of the year in exchange_fallback.

finding-rate-missing-day = There is no rate of { $currency } on { $date }. Amounts not converted for it: { $count }.
    .title = Day without an exchange rate
    .why = The method converts by the day. No other rate is put in its place.
    .fix = Add the day with its source to a file rates-daily.csv, or allow the average of the month in exchange_fallback.

finding-rate-without-date = The method converts { $currency } by the date of each amount. Amounts without a date that is exact enough: { $count }.
    .title = No date to convert by
    .why = The period of the activity does not say when money was given, so that no month or day is known.
    .fix = Ask for the date of the amount, or allow the average of the year in exchange_fallback.

finding-rate-instead = { $currency }: the rate of { $time } stands in the place of one that is missing. Amounts: { $count }.
    .title = Converted by another rate
    .why = The method allows it. Each figure names the rate and what is missing.
    .fix = Add the missing rates where there are any.
