### Words that stand around a document's own: on pages, in figures and in workbooks.

## Pages

# A link for those who use a keyboard, at the very top.
print-skip = Skip to the content
print-contents = Contents
# Opens the table with the numbers of a figure.
print-data = The data of this figure
# Heading of the first column in the table with the numbers of a figure.
print-category = Category
# Stands in the place of a value.
print-missing = not known
print-missing-note = – means: not known. It does not mean zero.
# $name is the short name of a table; people type it to see the rows behind its figures.
print-table-name = Table name: { $name }
# At the foot of each page of a report. Both are numbers.
print-page = Page { $page } of { $pages }

## Figures

# $unit is the unit of all numbers of a figure, such as "US dollars, current".
print-in-millions = { $unit }, in millions
# In the place of a value that is not zero but too small to be written.
print-nearly-zero = almost 0
# What a pointer shows over a bar. $value is a number, $unit its unit.
print-point = { $category }: { $value } ({ $unit })
print-point-of-series = { $category }, { $series }: { $value } ({ $unit })
print-missing-at = { $category }: not known

## Workbooks with tables

# Name of the first sheet; at most 31 letters.
print-sheet-contents = Contents
print-column-table = Table
print-column-shows = What it shows
print-column-rows = Rows
print-back = Back to the contents
# $heading is the heading of the column before it.
print-exact = { $heading } (exact, as text)
print-exact-note = A spreadsheet keeps 15 digits of a number. Where a number has more, the column beside it has the exact number as text.
print-empty-note = An empty cell means: not known. It does not mean zero.

## The marked copy of a file that was read

# Name of the last sheet; at most 31 letters.
marked-sheet-findings = Findings
# $file is the name of the file that was checked.
marked-title = What was found in { $file }
marked-none = Nothing was found.
marked-how = The cells that the findings speak of are coloured, and each has a comment. Correct them in your own file and send it again.
marked-column-number = No.
marked-column-severity = Severity
marked-column-sheet = Sheet
marked-column-cell = Cell
marked-column-field = Field
marked-column-activity = Activity
marked-column-title = What is wrong
marked-column-message = In this case
marked-column-fix = What to do
marked-column-code = Code
marked-severity-error = Error: the row waits until it is corrected
marked-severity-warning = Warning: the row is kept
marked-severity-note = Note: advice
marked-whole-file = whole file
# Begins the advice inside a comment.
marked-fix = What to do: { $fix }
# Ends a comment that had to be cut.
marked-more = The sheet “{ $sheet }” has all findings of this cell.
marked-comments-limit = A workbook opens slowly with very many comments. The first { $count ->
        [one] coloured cell has a comment
       *[other] { $count } coloured cells have comments
    }; the list below has all findings.
# A sheet of a workbook has at most 1,048,576 rows and 16,384 columns; what is beyond goes to another sheet.
marked-split = “{ $sheet }” continues on the sheet “{ $part }”, from row { $row } and column { $column } of the file.
marked-cut = Longer than 32,767 letters and cut: { $count ->
        [one] one cell
       *[other] { $count } cells
    }.
marked-merges = Merged cells that could not be kept merged: { $count }.

## What of a document goes to print

# The line under the first rows of a table that is cut; $count is a number of rows.
print-more = and { $count ->
        [one] one more
       *[other] { $count } more
    } in measurement.xlsx
print-listed = Tables that are not printed here
print-listed-text = The page measurement.html and the workbook measurement.xlsx beside this report have all tables whole, under these names.
print-notes-above = Further notes: as under the tables above.
