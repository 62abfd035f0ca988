### SDMX: the names of our own structure, data sets, maps, the command and its findings.
###
### Texts of maps name words of the file (fixed, from, codes, same, only, sum), which stay as they are.

## Concepts

sdmx-concept-freq = Frequency
    .about = How often the figures are made: once a year.
sdmx-concept-provider = Provider
    .about = The country that provides; in the received and own-input views the partner.
sdmx-concept-recipient = Recipient
    .about = The country that receives; in the provided view the partner.
sdmx-concept-direction = View
    .about = From whose side the figures are: provided, received, or the recipient’s own input. The views are never netted.
sdmx-concept-form = Form of cooperation
    .about = Bilateral, triangular, regional or multilateral, by the method.
sdmx-concept-framework-group = Framework group
    .about = The group of the framework edition. Groups are never added to one another.
sdmx-concept-item = Item
    .about = The item of the framework edition within its group.
sdmx-concept-sector = Sector
    .about = The sector, by shares that add up exactly. Where a sector is named, partners and goals are totals.
sdmx-concept-goal = Sustainable Development Goal
    .about = The goal, by shares that add up exactly. Where a goal is named, partners and sectors are totals.
sdmx-concept-basis = Basis
    .about = Pledged, budgeted, committed, disbursed or paid back. Bases are never mixed in one figure.
sdmx-concept-measure = Measure
    .about = What the value is: a number of activities, an amount of money, or a quantity.
sdmx-concept-unit-measure = Unit of measure
    .about = The currency or the unit. Unlike units are never added.
sdmx-concept-time-period = Reporting year
    .about = The reporting year by the method, which may begin in another month than January.
sdmx-concept-obs-value = Value
    .about = The value, exact to the sixth decimal. A missing value is not zero.
sdmx-concept-obs-status = Observation status
    .about = Whether the value is normal, estimated, imputed, missing or suppressed.
sdmx-concept-conf-status = Confidentiality status
    .about = Whether the value is free, withheld by decision, or hidden to protect one that is withheld.
sdmx-concept-conf-reason = Reason for withholding
    .about = The reason given by those who decided to withhold the value.
sdmx-concept-nature = Nature of the figure
    .about = Measured, estimated by the source, imputed by a price of the method, or mixed.
sdmx-concept-valuation = Valuation method
    .about = How values of goods and services of the item and form were found.
sdmx-concept-unit-mult = Unit multiplier
    .about = The power of ten that the value is to be multiplied by.
sdmx-concept-decimals = Decimals
    .about = To how many decimals the value is exact.
sdmx-concept-unconverted = Measures without an exchange rate
    .about = How many measures behind the value are missing from it, as no exchange rate is known.
sdmx-concept-comment-obs = Remark
    .about = What to mind in reading the value.
sdmx-concept-edition = Framework edition
    .about = The edition of the framework, with its version.
sdmx-concept-method = Method
    .about = The country’s own method, with its version.
sdmx-concept-price-source = Source of rates and prices
    .about = The source of exchange rates, and those of the prices that values were imputed by.
sdmx-concept-compiler = Compiler
    .about = Who measured, where it was not the country’s own node: the figures are then an estimate by a third party.

## Lists, codes, messages, commands

sdmx-agency = Ayni, software for South-South and triangular cooperation
sdmx-structure = South-South and triangular cooperation, measured by the framework
sdmx-flow = South-South and triangular cooperation of a country
sdmx-concepts = Concepts of the measurement of South-South cooperation
sdmx-code-total = Total
sdmx-code-unstated = Not stated
sdmx-code-none = Not applicable
sdmx-list-cl-freq = Frequency
sdmx-list-cl-area = Countries and areas
sdmx-list-cl-direction = Views
sdmx-list-cl-form = Forms of cooperation
sdmx-list-cl-group = Framework groups
sdmx-list-cl-item = Framework items
sdmx-list-cl-sector = Sectors
sdmx-list-cl-goal = Sustainable Development Goals
sdmx-list-cl-basis = Bases
sdmx-list-cl-measure = Measures
sdmx-list-cl-unit = Units and currencies
sdmx-list-cl-obs-status = Observation statuses
sdmx-list-cl-conf-status = Confidentiality statuses
sdmx-list-cl-nature = Natures of figures
sdmx-list-cl-valuation = Valuation methods
sdmx-list-cl-unit-mult = Unit multipliers
sdmx-list-cl-decimals = Numbers of decimals
sdmx-freq-a = Annual
sdmx-unit-number = Number
sdmx-unit-con-usd = United States dollars at the prices of one year
sdmx-unit-int-usd = International dollars (purchasing power parity)
sdmx-valuation-mixed = Several methods
sdmx-measure-activities = Number of activities
sdmx-measure-amount-national = Amount in national currency
sdmx-measure-amount-usd = Amount in current United States dollars
sdmx-measure-amount-constant-usd = Amount in constant United States dollars
sdmx-measure-amount-international = Amount in international dollars
sdmx-measure-quantity = Quantity in its own unit
sdmx-status-a = Normal value
sdmx-status-e = Estimated value
sdmx-status-i = Imputed value
sdmx-status-o = Missing value
sdmx-status-q = Missing value; suppressed
sdmx-conf-f = Free
sdmx-conf-n = Withheld by decision, not for publication
sdmx-conf-d = Hidden to protect a withheld value
sdmx-nature-measured = Measured
sdmx-nature-estimated = Estimated by the source
sdmx-nature-imputed = Imputed by a price of the method
sdmx-nature-mixed = Partly measured, partly estimated or imputed
sdmx-mult-0 = Units
sdmx-mult-3 = Thousands
sdmx-mult-6 = Millions
sdmx-mult-9 = Billions (thousand millions)
sdmx-withheld = Withheld by decision; it is not zero.
sdmx-guard = Hidden, as a withheld value could be computed from it; it is not zero.
sdmx-unconverted = No exchange rate is known for { $count } of { $measures } measures; they may be missing from the value.
sdmx-partial = Partial: only what these providers report is in it: { $providers }.
sdmx-also-reported = A part is also reported through another channel.
sdmx-objected = A part is under an objection of the recipient that is not settled.
cli-sdmx = Structures and data in SDMX, the form that the world’s statistics take
cli-sdmx-examples =
    Examples:
      ayni sdmx write out/ -o cooperation.csv
      ayni sdmx structure -o structure.xml
      ayni sdmx check cooperation.csv --structure structure.xml
cli-sdmx-structure = Write our own structure for South-South cooperation: dimensions, attributes, code lists
cli-sdmx-structure-examples =
    Examples:
      ayni sdmx structure -o structure.xml
      ayni sdmx structure --syntax ml-3.0 --framework xaa-2026.toml -o structure.xml
cli-sdmx-write = Write the data set of a measurement, or of indicator 17.3.1 in the SDG structure
cli-sdmx-write-examples =
    Examples:
      ayni sdmx write out/ -o cooperation.csv
      ayni sdmx write out/ --syntax ml-3.0 --statement statement.toml -o cooperation.xml
      ayni sdmx write sdg/ --as sdg -o 17-3-1.csv
cli-sdmx-check = Check a data set against its structure
cli-sdmx-check-examples =
    Examples:
      ayni sdmx check cooperation.csv --structure structure.xml
cli-sdmx-map = Bring a data set of another structure into ours, by a map
cli-sdmx-map-examples =
    Examples:
      ayni sdmx map suggest --structure theirs.xml -o map.toml
      ayni sdmx map theirs.csv --structure theirs.xml --map map.toml -o ours.csv
cli-sdmx-map-suggest = Propose a map to be checked line by line
cli-sdmx-map-suggest-examples =
    Examples:
      ayni sdmx map suggest --structure theirs.xml -o map.toml
cli-sdmx-trace = Show the rows, files and cells behind an observation
cli-sdmx-trace-examples =
    Examples:
      ayni sdmx trace out/ A.XAA.XBB.PROVIDED._T.A.A1._T._T.DISBURSED.AMOUNT_USD.USD.2024
cli-sdmx-write-arg-syntax = The syntax: csv-1.0, csv-2.0, ml-2.1, ml-3.0; ml-2.1-flat and ml-3.0-flat without series
cli-sdmx-map-arg-syntax = The syntax: csv-1.0, csv-2.0, ml-2.1, ml-3.0; ml-2.1-flat and ml-3.0-flat without series
cli-sdmx-structure-arg-syntax = The syntax: ml-2.1 or ml-3.0
cli-sdmx-structure-arg-from = A measurement whose own sectors and areas the lists are to have too
cli-sdmx-trace-arg-folder = The folder of a measurement
cli-sdmx-write-arg-folder = The folder of a measurement, or of indicator 17.3.1 with --as sdg
cli-sdmx-write-arg-kind = The structure: ssc is our own, sdg that of the global SDG database
cli-sdmx-write-arg-statement = The statement of a submission: its groups, and what it withholds
cli-sdmx-write-arg-units = Amounts of 17.3.1 in dollars instead of millions
cli-sdmx-write-arg-structure = The structure to check against, such as the SDG structure from its registry
cli-sdmx-check-arg-structure = The structure message (SDMX-ML 2.1 or 3.0) of the data
cli-sdmx-map-arg-structure = The structure message (SDMX-ML 2.1 or 3.0) of the data
cli-sdmx-map-suggest-arg-structure = The structure message (SDMX-ML 2.1 or 3.0) of the data
cli-sdmx-check-arg-named = The structure that is meant, where the message has several: IAEG-SDGs:SDG(1.0)
cli-sdmx-map-arg-named = The structure that is meant, where the message has several: IAEG-SDGs:SDG(1.0)
cli-sdmx-map-suggest-arg-named = The structure that is meant, where the message has several: IAEG-SDGs:SDG(1.0)
cli-sdmx-map-arg-map = The map
cli-sdmx-trace-arg-key = The codes of the observation’s dimensions, joined by points
sdmx-structure-made = { $path } has the structure { $structure }.
sdmx-written = { $path } has { $count } observations of { $structure }.
sdmx-written-hidden = Withheld by decision: { $withheld }. Hidden so that these cannot be computed: { $guards }.
sdmx-metadata-written = { $path } has the reference metadata.
sdmx-checked = { $count } observations of { $structure } were checked.
sdmx-mapped = { $path } has { $count } observations. Not taken by the map: { $out }. Waiting with a finding: { $waiting }.
sdmx-suggested = { $path } is a proposal. Check every line; { $open } are open.
sdmx-traced = { $key }: { $count } rows
sdmx-no-figures = { $path } has no figures to write.
sdmx-no-key = There is no observation { $key }. The data set that ayni sdmx write makes has the codes of all.
sdmx-map-exists = { $path } is there already; it stays as it is.
sdmx-map-head =
    A proposed map from { $from } to { $to }. Check every line.
    to: where each component of ours comes from: fixed, or from with codes; same keeps a code as it is.
    drop: what becomes of the other dimensions: only takes one code, sum adds up parts that are alike.
sdmx-map-same = The same name.
sdmx-map-likely = Likely: please check.
sdmx-map-open = Open: nothing was found. Please say.
sdmx-map-codes = Codes without one of ours: { $codes }
usage-name-key = KEY

## Findings

finding-sdmx-area-unknown = { $count } figures for “{ $country }” have no M49 number for REF_AREA.
    .title = Recipient without an M49 number
    .why = The SDG structure names areas by these numbers. A figure of a country keeps its own code; one without a recipient is left out.
    .fix = Name the recipient in the register, or give the country its number in your own reference data.
finding-sdmx-map-structure = The map is for { $map }, the data are of { $structure }.
    .title = Map of another structure
    .why = A code may mean something else in another structure or version.
    .fix = Check the map against this structure, then change the line from.
finding-sdmx-map-component = The map names { $component }, which the structure does not have.
    .title = Unknown component
    .why = A misspelt name would leave data behind unseen.
    .fix = Correct the name in the map.
finding-sdmx-map-choice = { $component } needs exactly one of two: fixed or from under to, only or sum under drop.
    .title = One of two
    .why = With both or none nobody could say what is meant.
    .fix = Keep one of them.
finding-sdmx-map-target = Our list for { $component } has no code { $code }.
    .title = Not a code of ours
    .why = Data with unknown codes are refused by whoever receives them.
    .fix = Take a code of the list; ayni sdmx structure writes it.
finding-sdmx-map-dimension = The map says nothing of the dimension { $component }.
    .title = Dimension left open
    .why = Observations that differ only in it would become one, and unlike things would be mixed.
    .fix = Use it under to, or say under drop what becomes of it.
finding-sdmx-map-needed = The map does not say where { $component } comes from.
    .title = Component without a source
    .why = Every observation of our structure must have it.
    .fix = Give it a fixed value, or the component that it comes from.
finding-sdmx-map-code = { $count } observations have { $component } = “{ $code }”, which the map does not name.
    .title = Code that the map does not name
    .why = A code is never guessed. These observations wait.
    .fix = Add it under codes, or set same where it is a code of ours.
finding-sdmx-map-duplicate = { $count } observations become one, { $key }.
    .title = Several observations for one key
    .why = Which of them counts cannot be known. They wait.
    .fix = Take one code with only, or add up parts of one whole with sum.
finding-sdmx-map-unlike = { $count } observations for { $key } cannot be added: they differ in unit, multiplier or status, or one has no value.
    .title = Unlike things
    .why = A sum over unlike or missing parts would be wrong.
    .fix = Take a total with only where there is one, or map them apart.
finding-sdmx-map-total = { $component } would be added up, but { $code } is a total beside its parts.
    .title = A total among its parts
    .why = Everything would be counted twice.
    .fix = Take the total with only.
finding-sdmx-map-syntax =
    The map cannot be read. { $trouble }{ $column ->
        [0] {""}
       *[other] {" "}Sign { $column }.
    } ({ $message })
    .title = Map cannot be read
    .why = Nothing of a faulty map is used.
    .fix = Correct the line named, or compare it with what ayni sdmx map suggest writes.
finding-sdmx-no-structure = The message has no structure that is meant; it has: { $structures }
    .title = Which structure?
    .why = Data can be checked only against one structure.
    .fix = Name one with --named, or take another file.
