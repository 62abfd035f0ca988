### Framework editions and methods: what is wrong with one, what one says, and how two differ.

finding-edition-group-empty = Group { $group } has no items.
    .title = A group without items
    .why = Nothing can ever be counted in it.
    .fix = Give it items, or take it out.
finding-edition-item-unit = Item { $item } carries no money and has no unit.
    .title = An item without a unit
    .why = A quantity means nothing without its unit, and unlike units are never added.
    .fix = Name its units (list unit), or * where any unit may stand.
finding-edition-item-unused = No rule gives item { $item }.
    .title = An item that nothing reaches
    .why = It will stay empty whatever is reported, and readers would take that for nothing done.
    .fix = Add a rule that gives it, or take the item out.
finding-edition-language = { $count ->
    [one] One text has no { $language }; it is { $field }.
   *[other] { $count } texts have no { $language }; the first is { $field }.
    }
    .title = A language is missing
    .why = Readers of that language are shown English instead.
    .fix = Add the texts, if the edition is to be read in that language.
finding-edition-map-missing = The map to { $standard } says nothing of { $items }.
    .title = Items without a line in a map
    .why = Whoever reports to that standard would have to guess.
    .fix = Add a line for them; one with an empty code says that nothing fits.
finding-edition-rule-unreachable = { $rule } is never the first that holds. Before it: { $by }.
    .title = A rule that never decides
    .why = Rules are tried in their order. Whatever this one holds for, an earlier one holds for as well, or it can hold for nothing.
    .fix = Move it up, narrow the earlier ones, or take it out.
finding-edition-rules-overlap = { $first } ({ $first-item }) and { $second } ({ $second-item }) both hold, for instance for { $example }.
    .title = Two rules hold for one measure
    .why = Neither is a special case of the other, so nothing but their order decides where it belongs.
    .fix = Narrow one of them until they do not meet, or make the earlier one a special case of the later.
finding-edition-too-wide = The conditions of { $list } divide too many cases to try all of them. Overlaps and gaps were not looked for.
    .title = Too many cases to try
    .why = The check tries every case there is, and says nothing of what it has not tried.
    .fix = Name fewer fields in one file.
finding-edition-unclassified = No rule holds for { $what }.
    .title = Measures without an item
    .why = They are left out of every total, as unclassified.
    .fix = Add a rule for them; the last rule of each measure may take the rest.
finding-edition-unit-outside = { $count ->
    [one] One quantity of item { $item } is in { $unit }, which the edition does not name for it.
   *[other] { $count } quantities of item { $item } are in { $unit }, which the edition does not name for it.
    }
    .title = A unit that the item is not counted in
    .why = It stands in a line of its own, and nowhere in a form that has only the item’s units.
    .fix = Add the unit to the item, or see whether the quantity belongs to another item.
finding-edition-wrong-group = { $rule } gives { $measure ->
    [quantity] a quantity
    [value] a value in money
   *[other] money
    } to item { $item }, whose group does not carry it.
    .title = A rule that sends something to the wrong group
    .why = A group carries either money or quantities; the other kind cannot be added up in it.
    .fix = Let the rule hold for the right measure only, or give another item.
finding-method-country-not-south = { $country } is not on the list { $list } in these years.
    .title = The measuring country is not on the list of the South
    .why = By this method nothing that it provides is South-South cooperation.
    .fix = Choose the list that the country goes by, or write its own.
finding-method-index-missing = { $set } has nothing for { $country } in { $year }.
    .title = A year without deflator or purchasing power parity
    .why = The method asks for figures that cannot be made for that year; they would be missing.
    .fix = Add the year to the set, or do not ask for them.
finding-method-price-zero = Price { $price } is { $amount }.
    .title = A price that is not above zero
    .why = It would give work and goods no value, or one below nothing.
    .fix = Write the price, or take the line out.
finding-method-prices-unused = The method has prices and imputes nothing.
    .title = Prices that are not used
    .why = Readers would take the figures to be made by them.
    .fix = Set impute, or take the prices out.
finding-method-rate-missing = { $source } has no rate for { $currency } in { $year }.
    .title = A year without an exchange rate
    .why = Amounts of that year could not be converted to or from the national currency; they would be missing from the totals.
    .fix = Add the rate to a set of the country’s own, or choose a source that has it.
finding-method-rows-unclassified = { $count ->
    [one] One measure of the register gets no item. It is of the kind { $measure }.
   *[other] { $count } measures of the register get no item. They are of the kind { $measure }.
    }
    .title = Measures of the register without an item
    .why = No rule of the edition holds for them, and no ground of the method leaves them out.
    .fix = Add a rule to the edition, or say in the method why they are left out.
finding-method-unclassified = Neither left out nor given an item by { $edition }: { $what }.
    .title = A method that leaves something unclassified
    .why = It would be missing from every total without a reason of the country’s own.
    .fix = Leave it out with a reason, or use an edition with a rule for it.
finding-method-without-prices = The method is to impute values and has no prices.
    .title = Nothing to impute with
    .why = No quantity would get a value, though readers are told that they do.
    .fix = Add prices with unit, currency, source and date, or set impute to never.

app-edition-exists = { $path } is there already.
    .fix = Name another file with -o.
app-edition-id = “{ $id }” cannot be an id.
    .fix = Use small Latin letters, digits, hyphens and dots, such as xaa-2026.

certainty-verified = read in the source
certainty-secondary = read in a secondary source
certainty-recalled = recalled, not read
certainty-inferred = inferred
certainty-open = open
edition-change-added = added
edition-change-removed = removed
edition-change-changed = changed
edition-change-moved = moved

edition-groups = Groups and items
edition-groups-text = Groups are never added to one another. A country picks the groups that it reports.
edition-rules = Classification rules
edition-rules-text = Tried in this order; the first that holds gives the item.
edition-map = Map to { $standard }
edition-map-text = Of several lines for one field the first that holds is taken. A line without a code says that nothing fits.
edition-map-note = The standard’s codes are not the framework; the map says what is nearest.
edition-in-money = money
edition-any-unit = any unit
edition-all-items = All items
edition-group-certainty = The group itself: { $certainty }.
edition-choices = Choices
edition-compared = Two editions compared
edition-differences = { $count ->
    [0] They do not differ.
    [one] One difference
   *[other] { $count } differences
    }
edition-fact-id = Id
edition-fact-version = Version
edition-fact-date = Date
edition-fact-source = Source
edition-fact-derived = Made from
edition-column-code = Code
edition-column-item = Item
edition-column-units = Counted in
edition-column-certainty = How sure
edition-column-rule = Rule
edition-column-when = When
edition-column-why = Reason
edition-column-field = Field
edition-column-name = Name
edition-column-change = Change
edition-column-value = Value

compare-cause-left-out = Left out by one method
compare-cause-year = Another year
compare-cause-imputed = Value by a price of one method
compare-cause-absent = In one measurement only
compare-cause-view = Another view or basis
compare-cause-item = Another item
compare-cause-value = Another value
compare-cause-rate = Another exchange rate
compare-cause-prices = Constant or international dollars
compare-cause-form = Another form
compare-cause-receipt = A receipt by one method
compare-cause-ground = Left out by both, on other grounds
compare-cause-rule = The same item by another rule
compare-cause-other = Something that changes no total
compare-scope-groups = By group
compare-scope-items = By item
compare-scope-receipts = Receipts of the partner, by group
compare-scope-activities = Activities
compare-scope-forms = Activities by form
compare-kind-money = money
compare-kind-quantities = quantities
compare-kind-counts = counts
compare-title = { $country }: two measurements of one register
compare-title-estimate = { $country }: two estimates by { $author } from public sources
compare-choices = What the methods choose differently
compare-choices-none = The methods choose the same in everything.
compare-totals = The totals side by side
compare-totals-text = Groups, bases, units and views are never added to one another. II − I is the second total less the first.
compare-causes = Why they differ
compare-causes-text = Every row that differs has one cause. The lines under a total add up to its difference exactly. An activity is counted under the cause of its first row.
compare-causes-none = No total differs.
compare-table = { $scope }: { $kind }
compare-table-figure = { $scope }: { $kind }, { $figure }
compare-causes-of = Causes: { $scope }, { $kind }
compare-quiet = Rows that differ without changing a total
compare-quiet-text = They are left out by both, or differ in something that no total here is made of.
compare-counted = counted
compare-no-rate = no rate
compare-receipt = a receipt
compare-no-receipt = no receipt
compare-difference = Difference
compare-more = { $count ->
    [one] one more cause
   *[other] { $count } more causes
    }
compare-note-missing = A dash is a total that one measurement does not have; the whole of the other is then the difference.
compare-note-mixed = { $count ->
    [one] One row differs in something else too, which is not told apart.
   *[other] { $count } rows differ in something else too, which is not told apart.
    }
compare-fact-same = Rows that are the same in both
compare-fact-differing = Rows that differ
compare-fact-register = Register
compare-figure-constant = Constant USD
compare-figure-international = International dollars
compare-figure-quantity = Quantity
compare-figure-activities = Activities
compare-column-side = { $figure }, { $side }
compare-column-total = Total
compare-column-cause = Cause
compare-column-rows = Rows
compare-cell-activities = { $view }
compare-cell-forms = { $view } · { $form }
compare-cell-money = { $view } · { $basis } · { $what }
compare-cell-receipts = { $view } · { $basis } · { $what }, receipts
compare-cell-quantity = { $view } · { $basis } · { $what } · { $unit }

cli-framework = Look at framework editions, check, make and compare them
cli-framework-show = Show an edition: groups, items, units, rules and maps
cli-framework-show-examples =
    Examples:
      ayni framework show
      ayni framework show own-edition.toml --json
cli-framework-check = Look for overlapping rules, gaps, missing units, codes and languages
cli-framework-check-examples =
    Example:
      ayni framework check own-edition.toml
cli-framework-new = Write a new edition: a commented skeleton, or a copy under a new name
cli-framework-new-examples =
    Examples:
      ayni framework new xaa-2026                a skeleton with comments
      ayni framework new xaa-2026 --from working-list -o xaa.toml
cli-framework-map = Show what the items are in another standard
cli-framework-map-examples =
    Examples:
      ayni framework map --to tossd
      ayni framework map own-edition.toml --to 17.3.1 --json
cli-framework-compare = Compare two editions line by line
cli-framework-compare-examples =
    Example:
      ayni framework compare working-list own-edition.toml
cli-method = Look at methods, check, make and compare them
cli-method-show = Show a method: its choices and what it leaves out
cli-method-show-examples =
    Example:
      ayni method show default
cli-method-new = Write a copy of a method under a new name, with its comments
cli-method-new-examples =
    Example:
      ayni method new xaa-2026 --country XAA --author "Statistics Office of Ayllu"
cli-method-check = Look for what is missing or never used, by itself or with the register
cli-method-check-examples =
    Examples:
      ayni method check xaa-2026.toml --country XAA --year 2020-2024
      ayni method check xaa-2026.toml --country XAA --register
cli-method-compare = Measure by two methods and explain every difference
cli-method-compare-examples =
    Examples:
      ayni method compare default xaa-2026.toml --country XAA --year 2024
      ayni method compare default xaa-2026.toml --country XAA -o compared/
cli-arg-edition = The edition
cli-arg-new-id = Its id: small letters, digits, hyphens
cli-arg-source-edition = The edition to copy; a skeleton where none is named
cli-arg-source-method = The method to copy
cli-arg-new-version = Its version
cli-arg-title = Its name
cli-arg-author = Whose it is
cli-arg-standard = The standard
cli-arg-first = The first
cli-arg-second = The second
cli-arg-chosen = The method
cli-arg-framework-b = The edition for the second method, where it is another
cli-arg-register = Measure the register by it too, and say what becomes of it
cli-edition-written = { $path } is written. Edit it, then try “ayni { $command } check { $path }”.
cli-method-compared = Rows that are the same: { $same } · Rows that differ: { $differing }
