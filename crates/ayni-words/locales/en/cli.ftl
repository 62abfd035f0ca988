### The command line.

cli = Keeps, checks and measures South-South and triangular cooperation, on your own machine.
cli-examples =
    Examples:
      ayni template -o cooperation.xlsx          a workbook to fill in
      ayni check cooperation.xlsx                what is wrong with it, cell by cell
      ayni import cooperation.xlsx               into the register
      ayni measure --country XAA --year 2024 -o out/
      ayni trace out/ years-provided-disbursed B1  what stands behind a figure

    Exit codes: 0 done, 1 done and errors found, 2 wrong use, 3 refused, 4 fault of the program.
cli-heading-usage = Usage
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-everywhere = Options of every command

cli-init = Make a register and say whose it is
cli-init-examples =
    Example:
      ayni init --country XAA --name "Cooperation Agency of Ayllu"
cli-template = Write our own workbook, ready to be filled in
cli-template-examples =
    Examples:
      ayni template --lang fr -o cooperation.xlsx
      ayni template -o cooperation.csv           only the head of a CSV file
cli-map = Work with mapping profiles for other people’s sheets
cli-map-suggest = Propose a profile from the headers and values of a file
cli-map-suggest-examples =
    Examples:
      ayni map suggest projects.xlsx -o projects.toml
      ayni check projects.xlsx --as projects.toml
cli-check = Read and check a file without keeping anything
cli-check-examples =
    Examples:
      ayni check cooperation.xlsx
      ayni check projects.xls --as profile.toml --marked projects-marked.xlsx
cli-import = Import a file into the register
cli-import-examples =
    Examples:
      ayni import cooperation.xlsx
      ayni import projects.csv --as profile.toml --dry-run
      ayni import part.xlsx --gone keep          what the file does not name stays
      ayni import --undo 7
cli-imports = List the imports, newest first
cli-history = Show the versions of an activity
cli-history-examples =
    Example:
      ayni history MOH-2024-017
cli-diff = Show what differs between two versions of an activity
cli-diff-examples =
    Examples:
      ayni diff MOH-2024-017                     the last two versions
      ayni diff MOH-2024-017 1 3
cli-measure = Measure, from the register or straight from a file
cli-measure-examples =
    Examples:
      ayni measure --country XAA --year 2024 -o out/
      ayni measure --year 2020-2024 -o out/ --lang ar --pdf
      ayni measure --year 2024 -o out-2/ --since out/
      ayni measure projects.xlsx --as profile.toml --country XAA -o out/
cli-trace = Follow a figure back to its rows, files and cells
cli-trace-examples =
    Examples:
      ayni trace out/                            the tables and their size
      ayni trace out/ years-provided-disbursed B1  
cli-backup = Write the whole register to one file, while it is in use
cli-backup-examples =
    Example:
      ayni backup -o register.ayni
cli-restore = Make a register from a backup
cli-audit = Look after the log of acts
cli-audit-verify = Recompute every chain and hash of the register
cli-record = Work with the Ayni record
cli-record-schema = Print the JSON Schema of the record
cli-record-canonical = Read a record and print its canonical form
cli-example = Write the example register of an invented country as workbooks
cli-example-examples =
    Example:
      ayni example -o example/
cli-completions = Print completions for a shell

cli-arg-help = Show this help
cli-arg-version = Show the version
cli-arg-node = Where the register is: a file, or postgres://user@host/database
cli-arg-data = A folder of your country’s own reference data, over that of the program
cli-arg-lang = The language: ar, en, es, fr, pt, ru, zh
cli-arg-as-of = The day to speak for, instead of today (2024-12-31)
cli-arg-json = Plain data for programs instead of text
cli-arg-quiet = No progress and no remarks
cli-arg-country = The country, by its three-letter code
cli-arg-name = The name of the office whose register it is
cli-arg-file = The file
cli-restore-arg-file = The backup
cli-arg-profile = The mapping profile; our own workbook needs none
cli-arg-marked = Write a copy of the file with every fault marked at its cell
cli-arg-source = The list that the file is a new edition of
cli-arg-gone = What to do with activities that the file no longer names
cli-arg-dry-run = Show what would change and keep nothing
cli-arg-undo = Undo an import, by its number
cli-arg-id = The activity’s identifier
cli-arg-reporter = The organisation that reports it
cli-arg-from = The earlier version
cli-arg-to = The later version
cli-arg-year = The reporting year, or the first and the last (2020-2024); all where none is given
cli-arg-out = Where to write
cli-trace-arg-out = The folder of a measurement
cli-arg-framework = The edition of the framework
cli-arg-method = The method
cli-arg-by = Who measures, where it is not the country’s own node
cli-measure-arg-since = The folder of an earlier measurement: shows what was revised since, and why
cli-arg-pdf = Write a PDF report too, in your language
cli-arg-fonts = A folder of fonts to look in before those of the system
cli-arg-table = The table
cli-arg-cell = The cell: B3 is the second column of the third row under the heading
cli-arg-shell = The shell

cli-progress-reading = Reading
cli-progress-importing = Importing
cli-progress-measuring = Measuring

cli-refused = Not done:
cli-wrong-use = The command was not understood.
cli-fault = Something went wrong in the program itself. Please report it with this number: { $id }
cli-and-more = { $count ->
    [one] and one more
   *[other] and { $count } more
    }
cli-finding-totals = Errors: { $errors } · Warnings: { $warnings } · Notes: { $notes }

cli-init-done = { $path } is the register of { $country }.
cli-init-done-without = { $path } is ready.
cli-check-done = { $count ->
    [one] { $file }: one activity read.
   *[other] { $file }: { $count } activities read.
    }
cli-marked-written = The marked copy is { $path }.
cli-import-changed = Changed: { $id } ({ $reporter })
cli-import-returned = Back again: { $id } ({ $reporter })
cli-import-gone = Gone from the file, withdrawn: { $id } ({ $reporter })
cli-import-gone-kept = Gone from the file, kept: { $id } ({ $reporter })
cli-import-counts = { $file } — new: { $new }, changed: { $changed }, same: { $same }, back: { $returned }, gone: { $gone }, waiting: { $waiting }
cli-import-done = Import { $import } is in the register.
cli-import-dry = This was only a trial. Nothing was kept.
cli-import-nothing = Nothing has changed. The register is as it was.
cli-undo-done = Import { $import } is undone — set back: { $restored }, withdrawn: { $withdrawn }, left as they are: { $left }
cli-undo-left = Changed again since, left as it is: { $id } ({ $reporter })
cli-imports-none = The register holds no imports yet.
cli-imports-line = { $import }  { $day }  { $file } — new: { $new }, changed: { $changed }, gone: { $gone }, waiting: { $waiting }
cli-imports-undone = { $import }  { $day }  { $file } — undone
cli-imports-undoing = { $import }  { $day }  { $file } — undoes { $undoes }
cli-history-line = Version { $version } · { $day } · import { $import } · { $reporter } · { $place }
cli-history-withdrawn = Version { $version } · { $day } · import { $import } · { $reporter } · withdrawn
cli-diff-head = { $count ->
    [0] { $id }: versions { $from } and { $to } do not differ.
    [one] { $id }: one field differs between versions { $from } and { $to }.
   *[other] { $id }: { $count } fields differ between versions { $from } and { $to }.
    }
cli-measure-done = Everything is in { $out }. Open { $page } in a browser.
cli-measure-pdf = { $count ->
    [one] The report to print is { $path }: one page.
   *[other] The report to print is { $path }: { $count } pages.
    }
cli-measure-unwritten = No font has these characters; they stand in the report as their numbers: { $letters }
cli-trace-tables = Tables that can be followed, with their cells:
cli-trace-head = { $count ->
    [one] { $cell } shows { $value }. One row stands behind it:
   *[other] { $cell } shows { $value }. { $count } rows stand behind it:
    }
cli-backup-done = { $path } holds { $activities } activities, { $versions } versions and { $imports } imports.
cli-restore-done = { $path } was made: { $activities } activities, { $versions } versions and { $imports } imports.
cli-audit-fault = Does not verify: { $fault }
cli-audit-done = Acts: { $acts } · Versions: { $versions } · Faults: { $faults }
cli-record-hash = SHA-256 { $hash }
cli-map-written = The proposed profile is { $path }. Look at every line before you use it.
cli-template-written = { $path } is ready to be filled in.
cli-example-written = { $count ->
    [one] One file is in { $path }.
   *[other] { $count } files are in { $path }.
    }

cli-findings = Show what an import found, the last one where none is named
cli-findings-arg-import = An import, by its number; the last one where none is named
cli-findings-done = Import { $import }, { $file } — rows waiting: { $waiting }
cli-check-arg-reporter = The organisation that reports, where the file does not say
cli-import-arg-reporter = The organisation that reports, where the file does not say
cli-measure-arg-reporter = The organisation that reports, where the file does not say
