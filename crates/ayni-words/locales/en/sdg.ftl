### SDG indicator 17.3.1.

## What the indicator asks of a record: template, fields, codes.

template-column-plan = Objective of the recipient’s plan
template-help-plan = The objective of the recipient’s own development plan that the activity supports, with the plan’s name.
template-column-detriment = Detrimental effect
template-help-detriment = Only where a substantial detrimental effect on other goals is expected: what it is. Indicator 17.3.1 then leaves the activity out.
template-column-keywords = Keywords
template-help-keywords = Keywords of other standards, with semicolons between. NON-17.3.1 of TOSSD says that indicator 17.3.1 does not count the activity.
template-column-payments-per-year = Payments a year
template-help-payments-per-year = Only of a loan: how many payments are due each year, such as 2.
template-column-repayment = Way of repayment
template-help-repayment = Only of a loan: equal principal each time, equal payments, or all at maturity.
repayment-equal-principal = Equal principal
repayment-annuity = Equal payments
repayment-at-maturity = All at maturity
field-plan = Objective of the recipient’s plan
field-detriment = Expected detrimental effect
field-keywords = Keywords
field-resources-loan-payments-per-year = Payments a year
field-resources-loan-repayment = Way of repayment

## The two tables and their page.

sdg-title-submission = SDG indicator 17.3.1: what { $country } provides
sdg-title-submission-estimate = SDG indicator 17.3.1: what { $country } provides, estimate by { $author } from public sources
sdg-title-receipts = SDG indicator 17.3.1: what { $country } receives
sdg-title-receipts-estimate = SDG indicator 17.3.1: what { $country } receives, estimate by { $author } from public sources
sdg-subtitle = Gross disbursements of grants, concessional and non-concessional loans in South-South cooperation
sdg-estimate-notice = This is an estimate by { $author } from public sources. It is not what { $country } reports.
sdg-bases-notice = These are not gross disbursements, which the indicator asks for: the rule set takes other amounts in their place.
sdg-partial-notice =
    { $count ->
        [0] Partial: no provider’s report is in.
        [one] Partial: the reports of one provider are in. All would be every country and organisation that provides here.
       *[other] Partial: the reports of { $count } providers are in. All would be every country and organisation that provides here.
    }
sdg-standing = The rule set follows the indicator’s metadata of 15 May 2023. Open there, and chosen here: whether what is given in kind and home salaries count, what a line of credit is, and whether a goal or a sector alone passes the sustainable-development test.
sdg-fact-rules = Rule set
sdg-fact-test = A loan is concessional
sdg-test = from a grant element of { $threshold } % at a discount of { $discount } % a year
sdg-fact-in-kind = What is given in kind, with a value
sdg-fact-home-salary = Home salaries
sdg-fact-line-of-credit = A line of credit
sdg-fact-withheld = Lines withheld by their reporters, in no figure
sdg-switch-on = counted
sdg-switch-off = not counted
sdg-switch-chosen = as the method has it
sdg-headline-note = { $series }, US dollars, gross disbursements
sdg-sub-indicator = { $letter } { $name }
sdg-figures = The figures
sdg-figures-none = Nothing is counted. What was left out, and why, stands below.
sdg-table-figures = Gross disbursements, current US dollars
sdg-column-sub = { $letter }: { $series } (USD)
sdg-note-figures = A partner’s part of an amount for several is by the shares stated, or in equal parts. Sub-indicators are series of their own and are not added here.
sdg-note-partial = These are the providers known to be in, and not all there are.
sdg-table-providers = Whose reports are in
sdg-note-providers = A provider is in where a report in this register, or in the file, names it as a provider to this recipient. Other providers may give as well.
sdg-column-provider = Provider
sdg-column-recipient = Recipient
sdg-column-lines = Lines
sdg-column-series = Sub-indicator
sdg-column-counted = Counted (USD)
sdg-column-money = In money (USD)
sdg-column-in-kind = In kind (USD)
sdg-column-home-salary = Home salaries (USD)
sdg-column-objected = Under an open objection (USD)
sdg-column-also = Also reported elsewhere (USD)
sdg-table-parts = What is in each sub-indicator
sdg-note-parts = Money, kind and home salaries are shown whether the method counts them or not. What was also reported through TOSSD, IATI or another channel is marked and never left out.
sdg-table-switches = Grants (a) with and without the method’s two switches
sdg-column-grants = Grants (USD)
sdg-column-method = Method
sdg-note-switches = Whether what is given in kind (group B) and the pay of the provider’s own staff are grants received is an open question of the indicator.
sdg-table-purposes = What shows that it supports sustainable development
sdg-column-purpose = By
sdg-purpose-target = A target of a goal
sdg-purpose-plan = An objective of the recipient’s plan
sdg-purpose-goal = Only a goal
sdg-purpose-sector = Only a sector
sdg-note-purposes = The metadata ask for a target or an objective of the recipient’s plan. A goal or a sector alone is weaker evidence; each line counts under the strongest that it has.
sdg-table-channels = Also reported through
sdg-column-channel = Channel
sdg-note-channels = Marked so that custodians can see to it that nothing is counted twice. An activity may stand under several channels.

## Loans, objections, and what is left out.

sdg-loans = Loans and their grant elements
sdg-loans-text = The grant element is what is given away next to a loan at the discount rate: 100 % less all payments discounted to the day of disbursement. Discount of a part of a year by the root of the yearly one.
sdg-table-loans = Terms, grant element and outcome
sdg-note-loans = A disbursement without terms of its own goes by those on which all other lines of its activity agree. Where nobody states payments a year, they are assumed, and that is said.
sdg-column-loan = Loan
sdg-column-principal = Principal
sdg-column-interest = Interest (% a year)
sdg-column-maturity = Maturity (years)
sdg-column-grace = First repayment (years)
sdg-column-payments = Payments a year
sdg-column-repayment = Way of repayment
sdg-column-element = Grant element (%)
sdg-column-outcome = Outcome
sdg-assumed = { $count } (assumed)
sdg-outcome-concessional = concessional (b)
sdg-outcome-other = not concessional (c)
sdg-outcome-stated = by the grant element stated
sdg-outcome-none = not to be said: { $field }
sdg-table-schedule = Schedule of { $loan } ({ $currency }), grant element { $element } %
sdg-table-schedule-any = Schedule of a loan of { $principal }, grant element { $element } %
sdg-column-period = Period
sdg-column-outstanding = Owed before
sdg-column-principal-paid = Principal paid
sdg-column-interest-paid = Interest paid
sdg-column-payment = Payment
sdg-column-factor = Discount factor
sdg-column-present = Present value
sdg-schedules-more =
    { $count ->
        [one] One more schedule stands in schedules.csv.
       *[other] { $count } more schedules stand in schedules.csv.
    }
sdg-objections = Objections
sdg-objections-text = A recipient may object to a flow being counted as support for its sustainable development. The objection holds once the recipient keeps to it after an answer; until then the flow counts and is marked. Nothing is erased: a later state undoes an earlier one.
sdg-table-objections = Objections and what became of them
sdg-note-objections = An objection whose last state is the objection itself has no answer yet. The amount is that of the lines it names here.
sdg-column-number = No.
sdg-column-objected-lines = Objects to
sdg-column-state = State
sdg-column-by = By, on what authority
sdg-column-text = Words
sdg-column-usd = USD
sdg-column-belongs = Belongs to
sdg-column-certainty = How sure
sdg-column-activity = Activity
sdg-column-kind = Kind
sdg-column-place = Where it stands
sdg-left-out-text = Every amount that is not counted has its reason. All lines left out stand in left-out.csv.
sdg-table-left-out = Left out, by rule
sdg-note-left-out = The first rule that holds is the one shown: the rule set’s own in its order, then the method’s grounds. Bases are not added in judging a flow: what was committed and paid out is in here twice.
sdg-table-lines = Lines left out, the largest first
sdg-note-lines = What is not paid out, and what is no money, is only in left-out.csv.
sdg-lines-more =
    { $count ->
        [one] One more line stands in left-out.csv.
       *[other] { $count } more lines stand in left-out.csv.
    }
sdg-rules = The rules
sdg-rules-text = What the indicator leaves out, in the order in which it is looked at. How this program knows a thing by a record is its own reading; where that is not certain, the last column says so.
sdg-table-rules = Rules of the rule set
sdg-note-rules = Every rule has a page with its source and examples: docs/indicators/17.3.1.
sdg-input-rules = Rule set of the indicator
sdg-rule-not-money = A quantity, or no amount at all: the indicator is in money.
sdg-rule-not-disbursed = Not paid out: the indicator counts gross disbursements, not what is promised, planned or paid back.
sdg-rule-non-17-3-1 = The reporter says that the indicator does not count it (keyword NON-17.3.1).
sdg-rule-debt-relief = Debt relief.
sdg-rule-refugees-at-home = Refugee costs within the provider’s own country.
sdg-rule-administration = Administrative costs that belong to no single activity.
sdg-rule-peace-security = Peace and security beyond what may be reported as official development assistance.
sdg-rule-export-credit = Export or supplier credit, official, supported or private.
sdg-rule-line-of-credit = A line of credit that the country does not call a loan; what it is, only the country can say.
sdg-rule-portfolio = Portfolio investment.
sdg-rule-investment = Foreign direct investment: sub-indicator d, which recipients report.
sdg-rule-mobilised = Mobilised private finance: sub-indicator e, which the framework does not cover.
sdg-rule-private-loan = A private loan on terms that are not concessional, or not known.
sdg-rule-private-grant = A private grant: sub-indicator f, which the framework does not cover.
sdg-rule-short-maturity = An original maturity of one year or less.
sdg-rule-loan-terms = Loan terms that cannot be, such as grace longer than maturity.
sdg-rule-loan-untested = A loan without interest or maturity: nobody can say whether it is concessional.
sdg-rule-outside = None of the sub-indicators, or nobody knows which.
sdg-rule-detriment = A substantial detrimental effect on other targets is expected.
sdg-rule-objection = The recipient objects, and keeps to it after an answer.
sdg-rule-no-purpose = Nothing stated shows that it supports sustainable development.
sdg-rule-no-rate = No exchange rate: it has no amount in dollars.
sdg-rule-in-kind = Given in kind, and the method does not count that.
sdg-rule-home-salary = Pay of the provider’s own staff at home, and the method does not count that.

## Findings, states, choices, and the command line.

finding-sdg-payments-assumed =
    { $count ->
        [one] One loan states no payments a year; the rule set’s number is assumed.
       *[other] { $count } loans state no payments a year; the rule set’s number is assumed.
    }
    .title = Payments a year assumed
    .why = The grant element depends a little on how often a loan is paid back.
    .fix = State payments a year with the loan’s terms.
finding-sdg-payments-decide = Loan { $loan } would be judged otherwise with { $payments } payments a year.
    .title = The assumed payments decide
    .why = The loan lies so near the threshold that the assumption decides between b and c.
    .fix = State its payments a year.
finding-sdg-objection-open = Objection { $number } of { $country } has no answer; what it names still counts.
    .title = Objection without an answer
    .why = The indicator leaves a flow out only after the objection was discussed. Until then the figure stands under it.
    .fix = Answer it (ayni sdg state answered), and record whether the recipient keeps to it.
finding-sdg-objection-absent = Objection { $number } of { $country } names what is not in this table: { $lines }.
    .title = An objection to nothing here
    .why = It may concern another year or provider, or be misspelt.
    .fix = Compare the names with the list of lines (lines.csv).
finding-sdg-rule-unknown = Rule { $rule } of the rule set has no condition and is none that the program knows.
    .title = A rule that says nothing
    .why = It would leave nothing out, and whoever wrote it would believe that it does.
    .fix = Give it a condition (when), or the id of a rule of the program.
submission-state-maintained = maintained
line-of-credit-unsaid = not said: left out
line-of-credit-loan = a loan, by its terms
line-of-credit-export-credit = an export credit: left out
sdg-no-rules = There is no rule set { $id }.
sdg-no-such-state = An objection has no state { $state }.
sdg-no-objections = No objections are recorded.
sdg-terms-impossible = No schedule can be made of these terms: { $field }.
sdg-element-concessional = Grant element { $element } %: concessional (threshold { $threshold } %, discount { $discount } % a year, payments a year: { $payments }).
sdg-element-other = Grant element { $element } %: not concessional (threshold { $threshold } %, discount { $discount } % a year, payments a year: { $payments }).
sdg-element-assumed = Payments a year are assumed, as none were named (--payments).
cli-sdg = SDG indicator 17.3.1: what a provider submits, what a recipient receives
cli-sdg-17-3-1 = Work out one of the two tables, from the register or straight from a file
cli-sdg-17-3-1-examples =
    Examples:
      ayni sdg 17.3.1 --provider XAA --year 2024 -o out/
      ayni sdg 17.3.1 --recipient XBB --year 2024 -o received/
      ayni sdg 17.3.1 list.csv --as profile.toml --provider XAA --by "Institute" -o out/
      ayni trace out/ figures B1                 what stands behind a figure
cli-sdg-state = Record a recipient’s objection, the answer to it, or that it is kept to or taken back
cli-sdg-state-examples =
    Examples:
      ayni sdg state objection --country XBB --line XAA-DEV/DEV-2024-003 --text "It floods our wetland" --by "Ministry of Environment" --as-of 2025-05-02
      ayni sdg state answered --objection 1 --by "Cooperation Agency" --text "The dam was moved" --as-of 2025-06-10
      ayni sdg state maintained --objection 1 --by "Ministry of Environment" --text "It still does" --as-of 2025-07-01
cli-sdg-objections = Show the objections and what became of them
cli-sdg-grant-element = Work out the grant element of a loan’s terms, with the schedule
cli-sdg-grant-element-examples =
    Example:
      ayni sdg grant-element --interest 2 --maturity 5 --grace 2 --payments 1
cli-sdg-17-3-1-arg-provider = The provider: the table by recipient
cli-sdg-17-3-1-arg-recipient = The recipient: the table by provider
cli-arg-rules = The rule set: an id, or a file
cli-arg-objections = The log of objections; that beside the register where none is named
cli-sdg-state-arg-line = What is objected to: REPORTER/ACTIVITY or REPORTER/ACTIVITY/RESOURCE; may be repeated
cli-sdg-state-arg-state = objection, answered, maintained or withdrawn
cli-arg-interest = Interest in per cent a year
cli-arg-maturity = Years to the last repayment
cli-arg-grace = Years to the first repayment
cli-arg-payments = Payments a year
cli-arg-repayment = equal-principal, annuity or at-maturity
cli-sdg-state-arg-by = Who: the person or office
cli-sdg-state-arg-role = In which role
cli-sdg-state-arg-authority = On which authority: law, decree or decision
cli-sdg-state-arg-reference = The number of a letter or file
cli-sdg-state-arg-country = The country that objects
cli-sdg-state-arg-text = The reason, the answer, or how it was settled
cli-sdg-state-arg-objection = The number of the state that brought the objection
usage-name-reporter = REPORTER
usage-name-activity = ACTIVITY
usage-name-percent = PERCENT
usage-name-years = YEARS
usage-name-way = WAY
