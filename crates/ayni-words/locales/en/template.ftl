### Our own workbook to fill in.

template-title = Activities of South-South and triangular cooperation
# The names of sheets have at most 31 letters.
template-sheet-guide = Instructions
template-sheet-activities = Activities
template-sheet-codes = Codes

template-intro = Write the activities of your organisation on the sheet that the link below opens. The cell that you are in says what belongs there; so does the comment on each heading.
template-steps = How to fill in
template-step-rows = Each row is one resource of an activity: money, a good or service with a value, a quantity such as days of experts, or several of these for one and the same thing.
template-step-more-rows = An activity with more resources has more rows. Repeat its identifier in each; the other columns of the activity need no repetition.
template-step-required = Columns with a star (*) must be filled in where a new activity begins. Such cells are coloured as long as they are empty.
template-step-codes = Pick codes from the list in the cell, or write the code alone. The sheet of codes has them all with their names.
template-step-many = Where several codes are possible, put semicolons between them. Where shares are possible, write the per cent behind each code. Without per cent all share equally.
template-step-dates = Write dates as year, month, day: 2024-05-17. Where only the month or the year is known, write 2024-05 or 2024.
template-step-numbers = Write amounts in full, in units of the currency: 1500000, neither 1.5 nor 1500 thousand.
template-step-empty = Leave a cell empty where nothing is known. Write 0 only where it is known to be zero.
template-step-shape = You may hide or move columns, sort and add rows. Do not delete the hidden row below the headings, and do not merge cells.

template-columns = The columns
template-head-column = Column
template-head-required = Required
template-head-kind = What it may hold
template-head-help = What to write
template-head-id = Identifier
template-required = yes
template-codes-how = The code stands before the dash. The sheet is locked against changes by accident; there is no password.

## What a cell may hold. $list is the name of a list of codes, $first and $second are two of its codes.

template-kind-text = Text.
template-kind-date = A date, a month or a year: 2024-05-17, 2024-05 or 2024.
template-kind-number = A number.
template-kind-percent = A number from 0 to 100.
template-kind-flag = “true” or “false”.
template-kind-code = One code of the list “{ $list }”, such as { $first }.
template-kind-codes = One or more codes of the list “{ $list }”: { $first }; { $second }
template-kind-codes-numbers = One or more codes of the list “{ $list }”, each with its number: { $first } 60; { $second } 40

template-flag-true = yes
template-flag-false = no

## Names of the lists of codes.

template-list-agreement-kind = Kinds of agreements
template-list-basis = Bases
template-list-country = Countries
template-list-crs = Sectors
template-list-currency = Currencies
template-list-flag = Yes or no
template-list-form = Forms of cooperation
template-list-kind = Kinds of activities
template-list-marker = Markers
template-list-resource-kind = Kinds of resources
template-list-role = Roles
template-list-sdg = Goals and targets
template-list-status = Statuses
template-list-unit = Units
template-list-valuation = Ways of valuing

## Groups of columns.

template-group-activity = The activity
template-group-partners = Partners
template-group-subject = Subject and place
template-group-resource = The resource of this row

## Columns: the heading, and what to write.

template-column-reporter = Reporting organisation
template-help-reporter = The identifier of your organisation at the coordinator. Leave it empty where the coordinator adds it.
template-column-id = Identifier of the activity
template-help-id = Your own identifier. It is unique in your organisation and stays the same from year to year.
template-column-parent = Part of
template-help-parent = The identifier of the programme or project that this activity is a part of.
template-column-kind = Kind
template-help-kind = A programme has projects, a project has actions. An event is a meeting, fair or the like. Without a kind it is a project.
template-column-title = Title
template-help-title = The title of the activity, in your language.
template-column-description = Description
template-help-description = What is done, for whom, and what it is to bring about.
template-column-form = Form of cooperation
template-help-form = Bilateral, triangular, regional or multilateral.
template-column-status = Status
template-help-status = Where the activity stands today.
template-column-start = Start
template-help-start = When the activity began, or when it is to begin.
template-column-end = End
template-help-end = When the activity ended, or when it is to end.
template-column-provider = Provider
template-help-provider = The country of the South that provides. In triangular cooperation the first provider (pivotal partner).
template-column-provider-name = Organisation of the provider
template-help-provider-name = The ministry or agency that provides, where it is more than the country.
template-column-second-provider = Second provider
template-help-second-provider = Only in triangular cooperation: the country of the partner that supports (facilitating partner).
template-column-second-provider-name = Organisation of the second provider
template-help-second-provider-name = The agency or the international organisation that supports.
template-column-recipients = Recipients
template-help-recipients = The countries that receive, each with its per cent where the shares are known.
template-column-implementing = Carried out by
template-help-implementing = The organisations that carry out the activity, with semicolons between them.
template-column-requested-by = Requested by
template-help-requested-by = Who asked for the activity: the code of a country, or the name of an organisation.
template-column-request-date = Date of the request
template-help-request-date = When it was asked for.
template-column-agreement-kind = Kind of agreement
template-help-agreement-kind = The kind of the agreement that the activity stands under.
template-column-agreement = Agreement
template-help-agreement = The title of the agreement.
template-column-agreement-date = Date of the agreement
template-help-agreement-date = When the agreement was signed.
template-column-places = Places
template-help-places = The countries where the activity takes place, each with its per cent where the shares are known. Empty: in the countries of the recipients.
template-column-sectors = Sectors
template-help-sectors = The codes of sectors, each with its per cent where there are several.
template-column-goals = Sustainable Development Goals
template-help-goals = Goals or targets, each with its per cent where there are several.
template-column-markers = Markers
template-help-markers = The code of each marker that was looked at, with its score behind it. 0 means: looked at, and not targeted.
template-column-also-reported = Reported elsewhere
template-help-also-reported = Where the activity is also reported, with semicolons between: unctad, tossd, iati, segib or another name.
template-column-withheld-by = Withheld by
template-help-withheld-by = Fill in only where the activity must not be published: the office that decided it, not a person.
template-column-withheld-why = Reason for withholding
template-help-withheld-why = Why the activity must not be published.
template-column-resource-id = Identifier of the resource
template-help-resource-id = A short identifier of this row within the activity, such as r1. It stays the same when you correct the row.
template-column-resource-what = What was given
template-help-resource-what = The resource in words: experts on mission, a course, vaccines, a grant.
template-column-resource-kind = Kind of resource
template-help-resource-kind = What kind of resource it is.
template-column-basis = Basis
template-help-basis = Whether the amount is pledged, budgeted, committed, disbursed, or paid back.
template-column-payer = Put in by
template-help-payer = The role of the partner that puts it in. Empty: the provider.
template-column-resource-start = From
template-help-resource-start = The first day, the month or the year of this resource. It decides the year in which it counts.
template-column-resource-end = To
template-help-resource-end = The last day, the month or the year of this resource.
template-column-money = Money
template-help-money = Money that was given or spent, in full units of the currency.
template-column-currency = Currency
template-help-currency = The currency of the money.
template-column-value = Value
template-help-value = The value of a good or service that was given in kind, in full units of the currency. Do not repeat it as money.
template-column-value-currency = Currency of the value
template-help-value-currency = The currency of the value.
template-column-valuation = How it was valued
template-help-valuation = How the value was found.
template-column-quantity = Quantity
template-help-quantity = How much, in the unit beside it: days of experts, people trained, doses.
template-column-unit = Unit
template-help-unit = The unit of the quantity.
template-column-quantity-2 = Second quantity
template-help-quantity-2 = Another quantity of the same thing, such as the people besides the days.
template-column-unit-2 = Unit of the second quantity
template-help-unit-2 = The unit of the second quantity.
template-column-estimated = Estimated
template-help-estimated = “true” where the amount or quantity is your estimate.
template-column-interest-percent = Interest in per cent
template-help-interest-percent = Only of a loan: the yearly interest.
template-column-maturity-years = Years to the last repayment
template-help-maturity-years = Only of a loan: the years from signing to the last repayment.
template-column-grace-years = Years to the first repayment
template-help-grace-years = Only of a loan: the years from signing to the first repayment.
