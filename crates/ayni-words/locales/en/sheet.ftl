### What the readers of spreadsheets found: XLSX, XLS, ODS, delimited text and zips of them.

## Files that cannot be read, or not to their end

finding-sheet-encrypted = The file is protected by a password.
    .title = Password-protected file
    .why = Its content is encrypted, so that nothing in it can be read.
    .fix = Open it with its password, save it without one, and give that file.

finding-sheet-damaged = The file is damaged in its part “{ $part }”.
    .title = Damaged file
    .why = From this place on the content cannot be read. Everything before it was.
    .fix = Open the file in a spreadsheet program and save it again, or ask the sender to send it again.

finding-sheet-unreadable = The file could not be read to its end: { $reason }.
    .title = Reading failed
    .why = The disk or the network gave an error, not the content of the file.
    .fix = Copy the file to this computer and try again.

finding-sheet-format-unknown = The file is no spreadsheet and no text.
    .title = Not a spreadsheet
    .why = Only XLSX, XLS, ODS and delimited text (CSV, TSV) are read, also inside a zip.
    .fix = Save the table as XLSX or CSV.

finding-sheet-format-unsupported = The file is of the kind “{ $format }”, which is not read.
    .title = Kind of file not read
    .why = The name of a file does not decide; its first bytes show what it is. Only XLSX, XLS, ODS and delimited text (CSV, TSV) are read, also inside a zip.
    .fix = Open it in the program it belongs to and save the table as XLSX or CSV.

finding-sheet-empty = The file has no row with content.
    .title = Empty file
    .why = No sheet has a cell with a value.
    .fix = See whether this is the right file.

finding-sheet-member-not-read = “{ $member }” was left out.
    .title = File in the archive left out
    .why = Only spreadsheets and delimited text in an archive are read, and some uses read only one of them.
    .fix = If it holds data, take it out of the archive and give it by itself.

## Limits

finding-sheet-inflates-too-much = A part of the file unpacks to more than { $ratio } times its size, or the file to more than is allowed. Reading stopped after { $bytes ->
    [one] one byte
   *[other] { $bytes } bytes
    }.
    .title = Unpacks to far too much
    .why = Real sheets pack ten to forty times. What packs hundreds of times is made to exhaust the machine, or holds one thing without end.
    .fix = Open the file in a spreadsheet program, delete what is empty or repeated, and save it again.

finding-sheet-too-many-cells = The file has more than { $limit } cells. What comes after them was not read.
    .title = Too many cells
    .why = Empty cells to the left of a value count too: a value in the last column of every row makes a sheet huge.
    .fix = Split the file, or move stray values to the left.

finding-sheet-too-many-columns = The row has more than { $limit } columns. The cells beyond were left out.
    .title = Too many columns
    .why = No workbook has more columns than this, so the text is probably split at the wrong places.
    .fix = See whether the delimiter and the quotation marks of this row are right.

finding-sheet-too-many-rows = The sheet goes beyond row { $limit }. The rows beyond were left out.
    .title = Too many rows
    .why = No workbook can have more rows than this in one sheet.
    .fix = Give the data as CSV, which has no such end, or split it into several sheets.

finding-sheet-too-much-text = The texts of the file need more than { $limit } bytes of memory.
    .title = Too much text
    .why = A workbook keeps its texts in one list, which has to be in memory while it is read.
    .fix = Give the data as CSV, or split the workbook.

finding-sheet-too-much-for-memory = The file has more than { $cells } cells, or more than { $bytes } bytes of text. Only the first part of it is here.
    .title = Too large to hold as a whole
    .why = This use needs the whole file in memory. An import reads row by row and takes far larger files.
    .fix = Use a shorter file for this, such as the first thousand rows.

finding-sheet-cell-too-long = A text is longer than { $limit } bytes. What comes after it in this part was not read.
    .title = Text far too long
    .why = No cell of a workbook holds that much. In a text file a line break or a quotation mark is probably missing.
    .fix = Look at this place in the file and shorten or mend it.

## Text files

finding-sheet-encoding-guessed = The letters were read as { $encoding }.
    .title = Encoding guessed
    .why = The file is not in UTF-8 and does not say what it is in. The encoding was guessed from its letters.
    .fix = See whether names with accents look right. If not, save the file as UTF-8.

finding-sheet-text-undecodable = { $count ->
    [one] In one place the file holds bytes that are no letters. It shows “�”.
   *[other] In { $count } places the file holds bytes that are no letters. They show “�”.
    }
    .title = Letters lost
    .why = Parts of the file are in another encoding than the rest, or were damaged on the way.
    .fix = Replace each “�” by the right letter, or save the original again as UTF-8.

finding-sheet-nul-bytes = { $count ->
    [one] One NUL byte was left out.
   *[other] { $count } NUL bytes were left out.
    }
    .title = NUL bytes in the text
    .why = No text has them. They are left by a program that broke off, or by a copy that failed.
    .fix = Compare some rows with the original, and make the file again if they differ.

finding-sheet-unclosed-quote = A quotation mark opens a field and is never closed. It was read as an ordinary character.
    .title = Quotation mark not closed
    .why = Taken at its word, the rest of the file would be one cell.
    .fix = Close the quotation mark, or double it if it belongs to the text.

finding-sheet-stray-quote = { $count ->
    [one] One field goes on behind its closing quotation mark. It was read to the next delimiter.
   *[other] { $count } fields go on behind their closing quotation mark. They were read to the next delimiter. The first is in this row.
    }
    .title = Text behind a quotation mark
    .why = A quotation mark inside a quoted field has to be doubled.
    .fix = Double the quotation marks inside quoted fields, or see whether a delimiter is missing.

## Cells and sheets

finding-sheet-formula-without-value = The formula { $formula } has no value in the file.
    .title = Formula without a value
    .why = The program that wrote the file did not calculate it, and formulas are not calculated here.
    .fix = Open the file in a spreadsheet program, which calculates it, and save it.

finding-sheet-text-missing = The cell names a text that the file does not hold.
    .title = Text missing
    .why = Workbooks keep their texts in one list. The entry for this cell is not in it, so the file is damaged.
    .fix = Open the file in a spreadsheet program, enter the text again, and save it.

finding-sheet-hidden = The sheet “{ $sheet }” is hidden. It was read like the others.
    .title = Hidden sheet
    .why = What is hidden may be old or not meant to be sent.
    .fix = If it does not belong, delete it or leave it out by the mapping.

finding-sheet-hidden-rows = { $count ->
    [one] One row with content is hidden. It was read like the others.
   *[other] { $count } rows with content are hidden. They were read like the others.
    }
    .title = Hidden rows
    .why = Rows are often hidden by a filter that was forgotten, and sometimes because they should not count.
    .fix = Show all rows and see whether these belong.

finding-sheet-more-findings = { $count ->
    [one] There is one more finding of the kind “{ $of }”.
   *[other] There are { $count } more findings of the kind “{ $of }”.
    }
    .title = More of the same
    .why = Only the first of a kind are listed one by one.
    .fix = Correct the ones listed, and read the file again.
