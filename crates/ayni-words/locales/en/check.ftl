### Words of the checks: one finding for each rule, in the order of the list of rules.
### Each has the message, a title, the reason and what to do next.

## What every activity needs

finding-identity-missing = The field “{ $field }” is empty.
    .title = Reporter or identifier missing
    .why = Reporter and identifier together name an activity. Without them a corrected file cannot find the activity again.
    .fix = Give every activity an identifier of its own, and never give it to another activity.

finding-line-id = Two lines under “{ $list }” have the identifier “{ $id }”, or it is empty.
    .title = Line without an identifier of its own
    .why = Resources, corrections and findings name a line by its identifier. Each line needs one that no other line has.
    .fix = Give every line of the list a different identifier.

finding-parties-missing = The activity has neither a provider nor a recipient.
    .title = No partners
    .why = Without a provider or a recipient nobody can say whose cooperation it is.
    .fix = Add who provides and who receives, each with its role.

finding-provider-missing = The activity has a recipient and no provider.
    .title = Provider missing
    .why = What was received counts with an unknown partner until the provider is named.
    .fix = Add the country or organisation that provides.

finding-recipient-missing = The activity has a provider and no recipient.
    .title = Recipient missing
    .why = What was provided counts with an unknown partner until the recipient is named.
    .fix = Add the country that receives, or state that the cooperation is regional or multilateral.

finding-title-missing = The activity has no title.
    .title = Title missing
    .why = People recognise an activity by its title, and double reports are found by it.
    .fix = Add a title that says what is done and where, in any language.

finding-year-missing = Neither the activity nor any of its resources has a date.
    .title = No year
    .why = Figures are made by year. An activity without a date appears in none of them.
    .fix = Add at least the year in which the activity starts.

## Parties, roles and forms

finding-country-not-involved = { $country } has no part in the activity.
    .title = Own country not involved
    .why = Your figures hold only activities that your country takes part in.
    .fix = Check the partners. If the activity belongs to others, nothing needs to be done.

finding-first-provider-north = { $country } is a provider and not on the list “{ $list }”.
    .title = First provider not of the South
    .why = A developed country’s money never enters a South-South total.
    .fix = If the country supports Southern partners, make it the second provider. Otherwise nothing needs to be done.

finding-party-country = A public party has no country. Its role is: { $role }.
    .title = Party without a country
    .why = Without a country the activity stands with no partner, and nobody can say whether it is South-South cooperation.
    .fix = Add the country, or say that the party is an international organisation or another kind of body.

finding-payer-open = There are { $providers } providers, and { $count ->
        [one] one resource does
       *[other] { $count } resources do
    } not say which of them pays.
    .title = Payer not stated
    .why = With several providers nobody can say whose resource it is. A developed partner’s money never enters a South-South total.
    .fix = State for each resource which party puts it in.

finding-payer-unknown = The payer “{ $payer }” is not one of the activity’s parties.
    .title = Payer not among the parties
    .why = The money would be counted for nobody.
    .fix = Add the payer as a party, or correct its line identifier.

finding-provider-is-recipient = { $country } is the only provider and the only recipient.
    .title = Provider and recipient are the same
    .why = Cooperation takes two countries. What a country spends on itself is not counted.
    .fix = Correct the provider or the recipient. If the activity is regional, state that form.

finding-recipient-north = { $country } is a recipient and not on the list “{ $list }”.
    .title = Recipient not of the South
    .why = Cooperation with a country that is not on the method’s list of the South is left out of South-South totals.
    .fix = Check the country. If it is right, nothing needs to be done.

finding-role-overlap = { $count ->
        [one] { $country } is listed both as a provider and as a recipient.
       *[other] { $count } countries are listed both as providers and as recipients. The first is { $country }.
    }
    .title = Country on both sides
    .why = A country on both sides is counted both as giving and as receiving.
    .fix = If partners exchange, give them the role “provider and recipient”. Otherwise correct the lists.

finding-second-bilateral = The cooperation is bilateral and has a second provider.
    .title = Bilateral with a second provider
    .why = A second provider makes cooperation triangular by most methods. The form and the roles contradict each other.
    .fix = Correct the form of cooperation, or the role of the party.

finding-triangular-second = The cooperation is triangular and has no second provider.
    .title = Triangular without a second provider
    .why = In triangular cooperation a developed country or a multilateral organisation supports Southern partners. Without it a method may count the activity as bilateral.
    .fix = Add the facilitating partner as second provider, or correct the form of cooperation.

## Codes

finding-code-repeated = “{ $code }” stands more than once under “{ $list }”.
    .title = The same code twice
    .why = Each line takes a share, so a repeated code takes too much.
    .fix = Keep one line for each code and add up its shares.

finding-country-unknown = “{ $code }” is not a country code.
    .title = Unknown country
    .why = A country that is not recognised cannot be counted as a partner.
    .fix = Use the country’s three-letter ISO code, or add the name that your file uses to the mapping profile.

finding-currency-unknown = “{ $code }” is not a currency code.
    .title = Unknown currency
    .why = Money in an unknown currency cannot be converted or added.
    .fix = Use the three-letter ISO code of the currency, such as USD.

finding-goal-nested = Target { $target } stands beside its own goal, { $goal }.
    .title = Goal and target mixed
    .why = Both take a share, so the goal may get more than you meant.
    .fix = Keep the target alone, or the goal alone.

finding-goal-unknown = “{ $code }” is not in the list of goals “{ $list }”.
    .title = Unknown goal or target
    .why = A goal that the list does not have counts under no goal.
    .fix = Write the number alone: 3 for a goal, 3.8 for a target.

finding-kind-unknown = “{ $code }” is not in the list of kinds of resources.
    .title = Unknown kind of resource
    .why = The kind decides which item of the framework a resource counts under.
    .fix = Use a kind of the list, or map the word of your file to one.

finding-list-unknown = The list “{ $list }” is not loaded. Its codes were not checked.
    .title = List not loaded
    .why = Codes of a list that is not loaded are kept, and nobody can say whether they are right.
    .fix = Add the list to your reference data if you want its codes checked and named.

finding-marker-score = The marker “{ $marker }” has the score { $score }. The highest score is { $max }.
    .title = Score out of range
    .why = A score outside the scale of its marker says nothing.
    .fix = Correct the score. Zero means: looked at and not targeted.

finding-marker-unknown = “{ $code }” is not in the list of markers.
    .title = Unknown marker
    .why = A marker that the list does not have appears in no table.
    .fix = Correct the marker, or add it to your own list of markers.

finding-place-unknown = “{ $code }” is neither a country code nor a region’s number.
    .title = Unknown place
    .why = A place that is not recognised appears in no table by place.
    .fix = Use a three-letter country code and put the part of the country beside it.

finding-sector-unknown = “{ $code }” is not in the list of sectors “{ $list }”.
    .title = Unknown sector
    .why = A sector that its list does not have counts under no sector.
    .fix = Correct the code, or add it to your own list of sectors.

finding-unit-unknown = “{ $code }” is not in the list of units.
    .title = Unknown unit
    .why = Quantities are added by unit. An unknown unit is added to nothing.
    .fix = Use a unit of the list, or add yours to the list of units.

## Shares

finding-share-above = The shares under “{ $what }” add up to { $sum } %, which is more than a whole.
    .title = Shares above a whole
    .why = More than 100 % would count the same money more than once.
    .fix = Correct the shares so that they add up to 100 %, or leave them all empty to share equally.

finding-share-range = A share under “{ $what }” is { $share } %. Shares lie between 0 and 100 %.
    .title = Share out of range
    .why = Money cannot be split by a share that is not part of a whole.
    .fix = Correct the share. In percent, 25 is a quarter; as a fraction, 0.25.

finding-share-rounding = The shares under “{ $what }” add up to { $sum } % by rounding.
    .title = Shares rounded
    .why = The shares are kept as they stand. What they leave open stands in a line of its own.
    .fix = Nothing needs to be done. To share equally, leave the shares empty.

finding-share-some = { $open } of { $lines } lines under “{ $what }” have no share.
    .title = Shares stated in part
    .why = Where some lines have a share and others none, nobody can say what the others get.
    .fix = State a share for every line, or for none to share equally.

finding-share-sum = The shares under “{ $what }” add up to { $sum } %, not 100 %.
    .title = Shares do not make a whole
    .why = Each activity’s money is split by these shares. What they leave open stands in a line of its own.
    .fix = Correct the shares so that they add up to 100 %, or leave them all empty to share equally.

## Dates and status

finding-completed-future = The activity is completed and ends on { $end }, after { $today }.
    .title = Completed before its end
    .why = The status and the end contradict each other.
    .fix = Correct the status or the end.

finding-completed-open = The activity is completed and has no end.
    .title = Completed without an end
    .why = Without an end nobody knows in which years the activity ran.
    .fix = Add the year in which it ended.

finding-date-range = The date { $date } does not lie between { $earliest } and { $latest }.
    .title = Impossible date
    .why = A date this far off is a slip of the keyboard or of a spreadsheet.
    .fix = Correct the date.

finding-period-order = The period ends ({ $end }) before it begins ({ $start }).
    .title = End before start
    .why = A period that ends before it begins has no year to count in.
    .fix = Correct the start or the end.

finding-resource-period = A resource is dated { $date }, more than a year outside the activity’s period.
    .title = Resource outside the period
    .why = The year of a resource decides which year it counts in.
    .fix = Check the date of the resource and the period of the activity.

finding-status-disbursed = Resources are disbursed, but the status is: { $status }.
    .title = Disbursed, but not by the status
    .why = Methods leave out proposed and cancelled activities, and what was disbursed for them.
    .fix = If something was carried out, use “completed” or “suspended”. Otherwise correct the basis.

## Money

finding-amount-negative = The amount is negative: { $amount }.
    .title = Negative amount
    .why = A negative amount lowers every total that it is part of.
    .fix = If money was paid back, use the basis “paid back” and a positive amount. If it corrects another row, leave it.

finding-amount-zero = The amount is zero.
    .title = Zero amount
    .why = Zero means that nothing was given. An unknown amount is left empty and shown as missing.
    .fix = Clear the cell if the amount is not known.

finding-basis-missing = The resource has money and no basis.
    .title = Basis missing
    .why = Pledged and disbursed amounts are never added to each other. Without a basis the amount stands apart.
    .fix = State whether it is pledged, budgeted, committed or disbursed.

finding-currency-foreign = { $currency } is the currency of no party and not one that is used everywhere.
    .title = Currency of a third country
    .why = Currencies next to each other in a list are easily confused.
    .fix = Check the currency. If it is right, nothing needs to be done.

finding-currency-missing = The amount { $amount } has no currency.
    .title = Currency missing
    .why = An amount without a currency cannot be converted or added.
    .fix = Add the currency, in the row or for the whole column in the mapping profile.

finding-currency-year = { $currency } was not in use in { $year }.
    .title = Currency not of that year
    .why = A currency has no exchange rate outside the years of its use.
    .fix = Correct the currency or the year.

finding-disbursed-above = { $disbursed } is disbursed and { $committed } committed.
    .title = More disbursed than committed
    .why = A commitment may be missing, or an amount may stand under the wrong basis.
    .fix = Check the commitments. If they were reported in earlier years, nothing needs to be done.

finding-loan-maturity = The loan has no interest and maturity, and no grant element.
    .title = Loan terms missing
    .why = Without them nobody can say whether the loan is concessional.
    .fix = Add interest, maturity and grace, or the grant element.

finding-loan-terms = { $field } is { $value }, which cannot be or contradicts the other terms.
    .title = Loan terms that cannot be
    .why = The terms decide whether a loan is concessional.
    .fix = Correct the term. Interest is in per cent a year, maturity and grace are in years, and grace lies within maturity.

finding-resource-empty = The resource has neither an amount nor a quantity.
    .title = Nothing measured
    .why = The activity is counted, and this resource appears in no total.
    .fix = Add the amount, or a quantity such as days or people, if you know it.

finding-resource-repeated = The resource agrees in everything with the line “{ $first }”.
    .title = The same resource twice
    .why = A copied line would be counted twice.
    .fix = Remove one of the lines, or date them if both are right.

finding-withheld-reason = The field “{ $field }” is empty.
    .title = Withheld without author or reason
    .why = What is withheld is withheld by a decision, which others must be able to review.
    .fix = Name the office that decided, and its reason.

## Quantities

finding-people-uncounted = The resource is work or learning of people and has no quantity.
    .title = No quantity of people’s work
    .why = Experts’ days, courses and scholarships count in their own units. Money does not stand in for them.
    .fix = Add the number of people, days or hours if you know it.

finding-quantity-days = { $amount } ({ $unit }) is more than the { $most } that the people and the period allow.
    .title = More time than there was
    .why = People cannot work more days than they have, nor days hold more hours than they do.
    .fix = Correct the number of people, days or hours, or the period.

finding-quantity-large = { $amount } ({ $unit }) is more than a line of this kind can hold.
    .title = Quantity too large
    .why = The number looks like an amount of money, or like people reached.
    .fix = Correct the quantity. People reached are not experts or trainees.

finding-quantity-money = The quantity { $amount } ({ $unit }) looks like an amount of money.
    .title = Money in a quantity column
    .why = A quantity is added to others of its unit. Money among them makes the sum worthless.
    .fix = Move the amount to a money column, and put the number of units here.

finding-unit-missing = The quantity { $amount } has no unit.
    .title = Unit missing
    .why = A quantity without a unit can be added to nothing.
    .fix = Add the unit, in the row or for the whole column in the mapping profile.

## Words

finding-personal-data = The field contains { $kind ->
        [email] an e-mail address.
       *[phone] a telephone number.
    }
    .title = Personal data in free text
    .why = Free text may be published. Personal data of experts and officials stay in your own register.
    .fix = Remove the personal data from the text. Name the office instead of the person.

finding-text-encoding = The text has letters that were lost or changed: “{ $text }”
    .title = Broken letters
    .why = The file was read or saved in the wrong encoding. Lost letters cannot be brought back.
    .fix = Save the file again as UTF-8 or as a workbook, and import it anew.

finding-text-formula = The text begins like a spreadsheet formula: { $text }
    .title = Formula in text
    .why = A spreadsheet may run such text when someone opens an export.
    .fix = Replace the formula by its result, or by words.

finding-text-markup = The text contains markup of a web page: { $sample }.
    .title = Markup in text
    .why = Text is shown as it is, so readers see the marks.
    .fix = Remove the marks. Paste copied text as plain text.

finding-text-placeholder = “{ $text }” is a placeholder and no description.
    .title = Placeholder
    .why = What is not known is left empty. Placeholders make different activities look alike.
    .fix = Write what you know, or clear the cell.

finding-title-repeated = The description repeats the title.
    .title = Description repeats the title
    .why = A description says what the title has no room for.
    .fix = Add what is done, by whom and for whom, or leave it empty.

finding-title-short = The title “{ $text }” is very short.
    .title = Short title
    .why = People recognise an activity by its title, and double reports are found by it.
    .fix = Write what is done and where.

## Sets of activities

finding-amount-outlier = { $amount } is far above the { $count } amounts that { $reporter } reports for this kind ({ $unit }).
    .title = Unusually large amount
    .why = One large amount can decide a total. It is often right, and worth a look.
    .fix = Check the amount. If it is right, nothing needs to be done.

finding-amount-repeated = { $reporter } reports { $amount } in { $count } of { $activities } activities.
    .title = The same amount again and again
    .why = A fill-in value or a sum that was copied down looks like a real amount.
    .fix = Check that each activity has its own amount. If it is a fixed price, nothing needs to be done.

finding-amount-slip = { $direction ->
        [large] { $amount } is about { $factor } times as much as { $reporter } usually reports for this kind ({ $unit }).
       *[small] { $amount } is about { $factor } times less than { $reporter } usually reports for this kind ({ $unit }).
    }
    .title = Thousands or millions slipped
    .why = Amounts in thousands or millions beside amounts in units make a total wrong by as much.
    .fix = Check the unit of the column and of this cell, and correct the amount.

finding-currency-mixed = { $reporter } usually reports in { $usual }. This amount is in { $currency }.
    .title = Unusual currency
    .why = Amounts are converted one by one, so a wrong currency is a wrong amount.
    .fix = Check the currency. If it is right, nothing needs to be done.

finding-duplicate-id = The identifier “{ $id }” of { $reporter } was used before. This is activity number { $number }.
    .title = Identifier used twice
    .why = An identifier names one activity. Of two with the same identifier only the first is kept.
    .fix = Give the second activity an identifier of its own, or remove it if it is the same.

finding-duplicate-likely = The activity agrees with “{ $other }” in partners, title, dates and amounts.
    .title = Likely reported twice
    .why = An activity that is reported twice is counted twice.
    .fix = If it is the same activity, remove one of them. If not, make the titles tell them apart.

finding-parent-cycle = { $count ->
        [one] The activity stands under itself.
       *[other] { $count } activities stand under each other in a ring.
    }
    .title = Activities in a ring
    .why = Of activities in a ring nobody can say which is the programme and which the project.
    .fix = Correct the activity above, so that one of them stands on top.

finding-parent-missing = The activity above, “{ $parent }”, is not in this set. { $count ->
        [one] One activity names it.
       *[other] { $count } activities name it.
    }
    .title = Activity above not found
    .why = Projects are shown under the programme that they belong to.
    .fix = Add the programme, or correct its identifier. If it is in another file, nothing needs to be done.

finding-year-far = The activity starts in { $year }. The others of { $reporter } start between { $first } and { $last }.
    .title = Year far from the others
    .why = A mistyped year moves an activity to a year that nobody looks at.
    .fix = Check the start. If it is right, nothing needs to be done.

## The checks themselves

finding-check-limit = The check “{ $rule }” remembered { $count } things of this set and no more.
    .title = Set larger than a check remembers
    .why = Checks over a set use a bounded memory. In a very large set they may overlook something.
    .fix = Check the files one at a time, or reporter by reporter.
finding-reported-unreadable = Activities of this reporter that this program cannot read: { $count }. This one was not compared with them.
    .title = Records that cannot be read
    .why = They were written by another version of the program, or are damaged.
    .fix = Tell who runs the node. What you enter is kept all the same.
