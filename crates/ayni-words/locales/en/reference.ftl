## Findings about reference data: the sets under data/ and the sets that a country adds.

finding-reference-set-invalid = The description of this set cannot be read: { $reason }
    .title = The description of a set is faulty
    .why = Every set of reference data says where it comes from; figures made with it print that.
    .fix = Write title, source, version, date, licence and note into set.toml, each as text in quotes.

finding-reference-row-unreadable = This row cannot be read: { $reason }
    .title = A row of reference data cannot be read
    .why = The row is left out, so its code is not known.
    .fix = Save the file as CSV in UTF-8, with commas between the columns.

finding-reference-column-missing = The column “{ $column }” is missing.
    .title = A column of reference data is missing
    .why = Without this column the file cannot be used, and all of it is left out.
    .fix = Add the column to the first row, spelt exactly so, and fill it in.

finding-reference-value-invalid = “{ $value }” does not fit the column “{ $column }”.
    .title = A value of reference data does not fit its column
    .why = The row is left out. A wrong code or rate would make figures wrong without anyone seeing it.
    .fix = Correct the value. Years have four digits, rates are positive numbers with a point, flags are “yes” or empty.

finding-reference-code-unknown = “{ $code }” is not in the list “{ $list }”.
    .title = Reference data speaks of an unknown code
    .why = What the row says about this code is left out or of no use.
    .fix = Correct the code, or add it to the list it should be in.

finding-reference-code-twice = “{ $code }” stands in this file more than once.
    .title = A code stands twice in one file
    .why = The later row counts, and the earlier one is lost.
    .fix = Keep one of the rows.
