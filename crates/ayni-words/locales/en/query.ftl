### The register as tables: queries and exports.

## What the tables and columns mean, beside the fields of a record

register-activities = Activities
register-version = Number of the version, from 1
register-language = Language of the text beside it
register-first-day = First day that the start can mean
register-last-day = Last day that the end can mean
register-number = Number of the line, from 1
register-withheld = Whether the activity or the resource is kept out of publication
register-versions = Versions of activities
register-newest = Whether it is the activity’s newest version
register-version-state = State of the version: present or withdrawn
register-import = Number of the import
register-body-hash = SHA-256 of the record
register-file = File
register-sheet = Sheet
register-file-row = Row of the file
register-file-column = Column of the file
register-imports = Imports
register-day = Day of the import
register-import-state = State of the import: done, undone or undoing
register-undoes = Import that this one undoes
register-file-hash = SHA-256 of the file
register-profile = Mapping profile
register-source = List that the file is an edition of
register-new = New activities
register-changed = Changed activities
register-same = Activities that stayed the same
register-returned = Activities that are back
register-gone = Activities gone from the list
register-waiting = Rows that wait
register-findings-count = Number of findings
register-findings = Findings of imports
register-severity = Severity: error, warning or note
register-code = Code of the finding
register-path = Field of the activity
register-details = Values of the message, as JSON

## The exchange and mandates as tables

around-records = Records of the exchange that anybody may be shown
around-record = The record: its owner and its id, with a stroke between
around-owner = Organisation that the record belongs to
around-record-kind = Kind of record
around-side = Whether it seeks, gives or tells something: seeks, gives, tells
around-tier = Who is shown it: public, partners, private
around-title = Title of the record; missing where records of every tier are counted
around-published = Day on which it was first kept
around-changed = Day of its newest version
around-until = Last day on which it is looked for
around-furthest = How far a partnership on it has come, its end apart; missing where there is none
around-codes = Codes that a record states
around-field = Field of the record
around-code = Code
around-reviews = Reviews of records by peers
around-reviewer = Organisation that reviewed
around-review-day = Day of the review
around-review-verdict = What the review concluded
around-review-level = Level of evidence that it saw
around-partnerships = Partnerships on such records, without who takes part
around-partnership = Number of the partnership
around-sought = Record that is sought
around-given = Record that is given for it
around-stage = Stage of the partnership now
around-furthest-own = How far it came, its end apart
around-phase = Phase of triangular cooperation
around-partners = How many organisations take part
around-began = Day on which it began
around-partnership-changed = Day on which it changed last
around-steps = Steps of partnerships
around-step-stage = Stage that the step led to
around-step-day = Day of the step
around-step-days = Whole days since the step before, or since the beginning
around-step-days-in-all = Whole days since the beginning
around-documents = Documents of organs, newest versions
around-document = The document in one language: its symbol and the language
around-symbol = Symbol of the document
around-document-language = Language of the document
around-leads = Whether it stands for the document where several languages are held; count these to count each document once
around-organ = Organ, by code
around-session = Session
around-adopted = Day of adoption
around-document-kind = Kind of document
around-document-title = Title of the document
around-paragraphs = Paragraphs that were looked through
around-screened = Whether there are terms of its language, so that it was looked through
around-mentions = Paragraphs that mention South-South cooperation by any term; missing where it was not looked through
around-themes = How often each theme of screening stands in a document
around-theme = Theme, by code
around-hits = How many of its terms were found
around-theme-paragraphs = Paragraphs that have one
around-requests = What documents ask, each once in whatever languages it is held
around-request = The request, by id
around-cite = Paragraph as it is cited
around-act = Kind of operative phrase: asking, calling-upon, …
around-recommendation = Whether it is a recommendation
around-state = Where it stands on the day of looking
around-ground = Why it is said to stand so
around-due = Last day by which it is due
around-due-year = Year in which it is due
around-acceptance = What was answered to the recommendation last; missing for other requests
around-words = Its words
around-actors = Actors that a request names
around-actor = Actor, by code
around-actor-class = Of the United Nations, a State, or another: un, states, other
around-actor-role = Asked, to be worked with, or only named: asked, with, named
around-bond = How it is bound: mandate, call, invitation
around-request-codes = What a request asks, what it is about, and what was negotiated with it
around-request-field = Which of these the code is: thing, subject, qualifier

## Answers

query-answer = Rows: { $count }
query-answer-part = Rows: { $count }; here are the first { $shown }. --rows shows more, --csv and --json give all.
query-which = No query was given.
    .fix = Write it in quotation marks, or name a file that holds it with --file. “ayni query --tables” shows what can be asked.

## Exports

export-description = The register as tables. A text that begins with =, +, -, @, a tab, a line end or an apostrophe has one apostrophe before it; take one away and the text is as it was. An empty cell is a missing value, never zero.
export-line = { $file } — rows: { $count }
export-done = Everything is in { $path }. The file datapackage.json describes it.
export-occupied = { $path } holds something that is not an export.
    .fix = Name another folder.

## Refused queries

finding-query-size = The query has { $bytes } bytes; { $limit } are allowed.
    .title = Query too long
    .why = A query is read and looked through before it runs, and that must stay quick.
    .fix = Ask in several queries, or shorten long lists of values.
finding-query-operators = The query has more than { $limit } operators.
    .title = Query too large
    .why = Signs, functions, conditions, joins, selections and the values of lists are counted, because each makes the query engine work.
    .fix = Ask in several queries, or export the tables with “ayni export” and use a program of your own.
finding-query-nested = Brackets or queries stand more than { $limit } deep in one another.
    .title = Query too deep
    .why = Very deep queries can bring the query engine down.
    .fix = Name the inner queries with WITH, and take needless brackets away.
finding-query-syntax = Line { $line }, column { $column }: the query cannot be read. { $detail }
    .title = Query not understood
    .why = Something is missing at this place, or stands where it may not.
    .fix = Look at the place, and at the word before it.
finding-query-not-allowed = Line { $line }, column { $column }: this is not allowed here: { $what }
    .title = Not allowed in a query
    .why = A query only reads the register’s tables: one SELECT, with WITH, joins, sets and windows. It never writes, and never reads files.
    .fix = Take this part out. “ayni export” writes files, “ayni import” changes the register.
finding-query-table = Line { $line }, column { $column }: there is no table “{ $name }”.
    .title = Unknown table
    .why = The tables are: { $known }.
    .fix = The tables are: { $known }. “ayni query --tables” shows each with its columns.
finding-query-column = There is no column “{ $name }”.
    .title = Unknown column
    .why = At this place there are: { $known }.
    .fix = At this place there are: { $known }. “ayni query --tables” shows the columns of every table. Text stands in single quotation marks.
finding-query-function = Line { $line }, column { $column }: the function “{ $name }” cannot be used.
    .title = Function not available
    .why = Only functions that give exact results and read nothing are there: { $known }.
    .fix = Only functions that give exact results and read nothing are there: { $known }. Use one of these. To round, write CAST(x AS DECIMAL(20, 2)).
finding-query-float = “{ $name }” would be a floating-point number.
    .title = Not an exact number
    .why = Floating-point numbers are not exact, and nothing in a table would show it.
    .fix = Use DECIMAL with the places you need, such as CAST(x AS DECIMAL(38, 6)).
finding-query-invalid = The query does not fit together: { $detail }
    .title = Query does not fit together
    .why = It can be read, but types, names or groups do not match.
    .fix = Read the message; a column beside a total must stand in GROUP BY, and both sides of a comparison must be of one kind.
finding-query-overflow = A number has more than 38 digits.
    .title = Number too large
    .why = Amounts have 32 digits before the point and six behind. What does not fit is refused; it is never cut or turned into another number.
    .fix = Look for an amount in the wrong unit, or for a multiplication that was not meant.
finding-query-divided-by-zero = The query divides by zero.
    .title = Division by zero
    .why = Such a quotient has no value.
    .fix = Write NULLIF(x, 0) under the line; the result is then missing in these rows.
finding-query-value = A value cannot be used so: { $detail }
    .title = Value that does not fit
    .why = A text is no number or date, or a number is outside of its type.
    .fix = Leave such rows out with WHERE, or write TRY_CAST, which gives a missing value.
finding-query-memory = The query needs more than { $memory } MB of memory.
    .title = Too much memory
    .why = Sorting, grouping or joining very many rows at once takes memory, and nothing is moved to disk.
    .fix = Choose fewer rows with WHERE, and see that every join has its condition.
finding-query-time = The query took longer than allowed ({ $seconds } s) and was ended.
    .title = Too slow
    .why = A join without a condition pairs every row with every other.
    .fix = See that every join has its condition; or allow more time with --seconds.
finding-query-rows = The answer has more than { $limit } rows.
    .title = Too many rows
    .why = An answer is bounded, so that it fits on this computer.
    .fix = Write LIMIT, or add up with GROUP BY. “ayni export” gives whole tables.
finding-query-unlike = Line { $line }, column { $column }: amounts are added, but the query names neither their unit nor their basis.
    .title = Unlike amounts added
    .why = Dollars, days and people, and what was pledged and what was disbursed, must never be added to one another.
    .fix = Group by basis and by currency or unit, or choose one of each with WHERE.
finding-confined-died = The separate process ended by itself ({ $status }); it may use { $memory } MB of memory. Nothing was changed.
    .title = Ended by itself
    .why = Queries and packages are worked on in a separate process with limits, so that none can do harm.
    .fix = Ask for less at once, or allow more memory with AYNI_WORKER_MEMORY_MB.

## The command line

cli-query = Ask the register in SQL
cli-query-examples =
    Examples:
      ayni query --tables                        the tables and their columns
      ayni query "SELECT kind, COUNT(*) FROM activity GROUP BY kind"
      ayni query "SELECT basis, currency, SUM(amount) FROM measure GROUP BY basis, currency"
      ayni query --file question.sql --csv > answer.csv
cli-query-arg-sql = The query: one SELECT
cli-query-arg-query-file = A file that holds the query
cli-query-arg-csv = Every row as CSV
cli-query-arg-rows = How many rows to show
cli-query-arg-all-versions = Every version of each activity, not only the newest
cli-query-arg-seconds = How many seconds the query may run, from 1 to 3600
cli-query-arg-tables = Show the tables and their columns
cli-export = Write the register as tables for other programs
cli-export-examples =
    Examples:
      ayni export -o tables/                     CSV files and their description (Data Package)
      ayni export -o tables/ --format parquet
      ayni export -o tables/ --licence CC-BY-4.0 --all-versions
cli-export-arg-format = The form of the files
cli-export-arg-all-versions = Every version of each activity, not only the newest
cli-export-arg-licence = The licence under which it is given on
cli-export-arg-source = The address of a page about the source
