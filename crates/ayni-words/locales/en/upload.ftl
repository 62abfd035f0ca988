### Files that people send to the node: sent, mapped, looked at, accepted.

## Sending

upload-send-title = Import a file
upload-send-intro = Send a workbook or a text file with activities. Nothing is taken into the register before you have seen what was found in it and accepted it.
upload-send = Send the file
upload-file = File
upload-limit = XLSX, XLS, ODS or CSV, up to { $limit } MB.
upload-organisation = Whose file is it?
upload-organisation-hint = Only activities of this organisation and its parts are taken from it.
upload-place-whole = The node as a whole: activities of any organisation
upload-template = A workbook to fill in
upload-template-text = Who has no list of their own yet fills in this workbook. It needs no mapping.
upload-template-xlsx = Workbook (XLSX)
upload-template-csv = Head of a text file (CSV)
upload-wrong = This has to be mended

## Its state

upload-state-looking = Being recognised
upload-state-mapping = Mapping to be looked at
upload-state-checking = Being checked
upload-state-checked = Waits to be accepted
upload-state-accepting = Being taken into the register
upload-state-done = In the register
upload-state-failed = Could not be read
upload-state-abandoned = Abandoned
upload-waiting-files = Files that wait
upload-sent = sent on { $day }
upload-sent-by = sent on { $day } by { $name }
upload-percent = { $percent } per cent
upload-looks = This page looks again by itself every few seconds.
upload-looks-not = Stop that
upload-looks-again = Look again, and go on doing so
upload-known = These are the same bytes as those of a file that waits already. Here it is; the second was not kept.
upload-before = The same file is in the register already, as { $import }.
upload-nothing-new = The register has all of this already. Nothing was changed.
upload-again = Try again
upload-abandon = Abandon this file

## What was found

upload-summary = What is in the file
upload-shape-own = It is our own workbook.
upload-shape-known = It is read by the saved mapping “{ $name }”.
upload-shape-mapped = It is read by a mapping of its own.
upload-mend = Mend the mapping
upload-waiting = Rows that wait: { $count }. They have errors and are not taken into the register. Mend them in the workbook and send it again; what is good stays.
upload-nothing-good = There is nothing here that the register could take. Mend the workbook or the mapping.
upload-findings = Findings
upload-findings-all = All findings of this file
upload-changes = What changes in activities that the register has
upload-cell-bad = the cell in question
upload-cell-empty = empty
upload-marked = Make a copy with the faults marked
upload-marked-working = The copy is being made.
upload-marked-ready = Download the marked copy
upload-copy-failed = No marked copy can be made of this file.
upload-job-failed = This broke off several times ({ $code }).

## Accepting

upload-accept = Accept the good rows ({ $count })
upload-accept-gone = Withdraw what is gone
upload-gone = No longer in this list: { $count }. What is to become of them?
upload-gone-ask = Withdraw them, but ask me first if that is most of the list
upload-gone-withdraw = Withdraw them: this is the whole list as it is now
upload-gone-keep = Keep them: the file is only a part
upload-gone-may-not = Only a coordinator may withdraw activities. They can accept this file, too.
upload-gone-which = Which ones?
upload-asks = Most of the list is not in this file. Say what is to become of it.
upload-undo = Undo this import
upload-undo-text = Activities that this import brought are withdrawn, and those that it changed get back their content from before. What a later import changed again is left alone. Nothing is deleted.
upload-undo-button = Undo the import

## The mapping

upload-mapping-title = What do the columns mean?
upload-proposed = This is not our own workbook. Here is a proposal, made from its headers and values. Look at each line.
upload-as-text = The same as text, for experts
upload-as-lines = Line by line
upload-reporter = Reporting organisation
upload-reporter-hint = Its identifier, where no column says.
upload-language = Language of the texts
upload-list = Name of the list
upload-list-hint = Files of one list follow each other: what an earlier one has and a later one lacks is gone.
upload-sheet = Sheet
upload-no-header = The row of the headings was not found. Say below which it is; these are the first rows.
upload-columns = Columns
upload-sure = { $percent } per cent sure: { $why }
upload-also = also: { $uses }
upload-meanings = What the values mean
upload-meanings-text = A value without a meaning is left out.
upload-unknown = Values that were not understood
upload-unknown-text = Say what they mean: a country by its name or its code of three letters, a currency by its code. A dash means nothing.
upload-fixed = What holds for every row
upload-fixed-text = Only where no column says it.
upload-currency-hint = Three letters, such as USD, where neither a column nor a heading says it.
upload-shape = How the sheet is written
upload-auto = as the values show
upload-numbers = Numbers
upload-dates = Dates
upload-dates-day = day first: 31/12/2024
upload-dates-month = month first: 12/31/2024
upload-header = Row of the headings
upload-header-hint = Empty: it is found by its words.
upload-header-found = Found in row { $row }.
upload-names = Names of the sheets
upload-names-hint = With semicolons between; * stands for any text, as in “Projects *”.
upload-many-rows = Several rows with one identifier are one activity
upload-identity = Columns that tell activities apart
upload-identity-hint = Only where no column is the identifier; with semicolons between.
upload-leave-out = Leave this sheet out
upload-unread = Sheets that are not read
upload-unread-text = To read one, say which row has its headings.
upload-unread-header = Row of its headings
upload-check = Check the file
upload-keep = Save, and go on here
upload-use-none = – not used –
upload-use-beside = – kept beside the fields –
upload-use-text = as the text of the mapping says
upload-use-year = Year
upload-use-period = Period (two dates)
upload-use-both = Partners who both provide and receive
upload-use-gender = Gender marker
upload-use-amount = Money (basis in another column)
upload-use-amount-pledged = Money pledged
upload-use-amount-budgeted = Money budgeted
upload-use-amount-committed = Money committed
upload-use-amount-disbursed = Money disbursed
upload-use-days = Number of days
upload-use-hours = Number of hours
upload-use-persons = Number of people
upload-text-title = The mapping as text
upload-text-intro = A mapping profile in TOML. Comments are kept here; they go when the mapping is mended line by line.
upload-text = Profile
upload-profile-wrong = This is no mapping. { $trouble } ({ $detail })
upload-profile-wrong-at = Line { $line }, sign { $column }: { $trouble } ({ $detail })

## Saved mappings

upload-save = Save the mapping for the next file of this kind
upload-save-name = Name
upload-save-hint = The next file with these columns is then recognised by itself.
upload-save-button = Save the mapping
upload-saved = The mapping is saved as “{ $name }”.
upload-mappings = Saved mappings
upload-mappings-text = A file whose sheets have the columns of one of these is read by it.
upload-mappings-none = No mapping is saved yet. One is saved on the page of a file that was checked.
upload-forget = Forget this mapping

## What is refused

upload-none = There is no file { $upload } here.
    .fix = The page of imports lists the files that wait.
upload-moved = This was changed meanwhile, by you in another window or by somebody else.
    .fix = Open the page of the file again and look how it stands.
upload-cleared = The bytes of this file are no longer kept.
    .fix = Send the file again.
upload-too-large = The file has more than { $limit } MB, which is the most that this node takes.
    .fix = Take out pictures and sheets that are not needed, or cut the list into parts. Who runs the node can raise AYNI_UPLOAD_LIMIT.
upload-empty = The file is empty.
    .fix = Look whether it was saved, and choose it again.
upload-no-file = No file was chosen.
    .fix = Choose one and send it.
upload-no-form = This is no form with a file.
    .fix = Open the page and send the file from there.
upload-broken = The file did not come through to its end.
    .fix = Send it again. On a weak link a file without pictures comes through sooner.
upload-many = So many files of this organisation are kept already as may be: { $most }.
    .fix = Finished ones go after a week. Abandon what nobody needs.
upload-profile-long = The mapping is longer than { $most } kB.
    .fix = Shorten it.
upload-bad-name = A name has one to { $most } letters.
    .fix = Give the mapping another name.
upload-many-mappings = This organisation has { $most } mappings already.
    .fix = Forget one that is no longer used.
upload-no-mapping = There is no mapping “{ $name }”.
    .fix = The page of saved mappings lists those that there are.
upload-no-copy = There is no marked copy of this file.
    .fix = Ask for one on the page of the file.

finding-reporter-foreign = The activity is of { $reporter }, and this file may only speak for the organisation that it belongs to.
    .title = Activity of another organisation
    .why = Each organisation answers for its own activities and those of its parts. Nobody changes those of others.
    .fix = Correct the reporting organisation, or have the other organisation or the coordinator import this row.
