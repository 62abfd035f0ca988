### Words of rounds of questionnaires and their answers on pages.

## Rounds and their list

round-title = Rounds
round-intro = Questionnaires that are sent to governments, organisations and teams, and what came back
round-yours = For you to answer
round-all = All rounds
round-no-rounds = No round has been opened yet.
round-open = Open a round
round-is-open = Open
round-is-closed = Closed
round-due = Answers by { $day }

## A round

round-board = Asked: { $asked }. Handed in: { $came }. Cleared: { $cleared }.
round-form-file = The questionnaire as XLSForm
round-closed-at = Closed on
round-levels = Levels of clearance
round-figures = Indicators and verdicts
round-open-queries = Queries without a reply: { $count }
round-ask = Ask respondents
round-field-form = Questionnaire
round-field-respondents = Respondents, one in each line
round-hint-respondents = Id; name; e-mail; language (ar, en, es, fr, pt, ru, zh); organisation on this node; then groups such as region=africa. Only the id must be there. Who has an address gets a letter with a link.
round-every-organisation = Every organisation of this node too
round-suggest-again = Make suggestions anew
round-close = Close the round
round-close-text = A closed round stays as it is. What comes later is kept as a revision, beside what counted at the end.
round-close-sure = Yes, close it
round-done-opened = The round is open.
round-done-asked = The respondents are asked.
round-done-closed = The round is closed.
round-done-suggesting = Suggestions are made anew now.

## Opening

round-whole-node = The node as a whole
round-none-chosen = None
round-field-title = Title
round-field-name = Short name
round-hint-name = Letters, digits and hyphens, such as 2026. It stands in addresses and files and never changes.
round-field-date = Year or day that it is of
round-hint-date = Such as 2025 or 2025-12-31. Rounds are compared in this order.
round-field-due = Answers are asked for by
round-field-remind = Days before, on which to remind
round-hint-remind = Numbers with spaces between. Who has an address and has not handed in gets a letter.
round-field-organisation = Who asks
round-field-forms = Questionnaires
round-field-file = Another questionnaire, as a file
round-hint-file = A workbook in XLSForm, the way in which ODK and KoboToolbox write forms
round-field-edition = Monitoring framework that the answers go into
round-field-before = Suggest the answers of this round
round-field-own-levels = Levels of clearance on the respondent’s side
round-hint-own-levels = One in each line, such as: Head of department. Cleared by people of the organisation that answers, in this order.
round-field-levels = Levels of clearance on the side that asks
round-hint-levels = One in each line. Without any level an answer counts as soon as it is handed in.
round-field-suggest = Suggestions from the register
round-hint-suggest = In each line: questionnaire, question, a colon, a query. Its first column has respondents or organisations, its second the value. Example: strategy-governments cooperation/projects: SELECT reporter, COUNT(*) FROM activity GROUP BY reporter
round-field-queries = Indicators by query
round-hint-queries = In each line: the name that the framework uses, a colon, a query that gives one number. It is asked when the round is closed.

## What cannot be done

round-none = There is no round “{ $name }”.
    .fix = Choose one from the list of rounds.
round-no-form = The round has no questionnaire “{ $form }”.
    .fix = Look at the round’s page.
round-no-question = The questionnaire has no question “{ $question }”.
    .fix = Choose a question that is asked; the answer’s page and `getQuestionnaire` show them.
round-too-many-files = No more files can be put here: there are { $most } already.
    .fix = Put several papers into one file, or name an address as evidence.
round-no-respondent = There is no such respondent, or you have nothing to do with it.
    .fix = Choose from your list of rounds.
round-bad-name = This cannot be a short name.
    .fix = Use up to 60 letters, digits, hyphens and underscores.
round-name-taken = There is a round “{ $name }” already.
    .fix = Choose another short name.
round-needs-form = A round has at least one questionnaire and at most { $most }.
    .fix = Tick one, or send a file.
round-form-twice = Two questionnaires have the id “{ $form }”.
    .fix = Give one of them another id in its settings.
round-bad-suggestion = None of the questionnaires has the question “{ $question }”.
    .fix = Write the question with its groups, such as cooperation/projects.
round-bad-date = This is neither a year nor a day.
    .fix = Write 2025 or 2025-12-31.
round-bad-day = This is no day.
    .fix = Write a day such as 2026-03-31, or leave it empty.
round-bad-query = This line cannot be read: { $line }
    .fix = Write it as the hint says, with a colon before the query.
round-bad-line = Line { $line } of the respondents cannot be read.
    .fix = Begin with an id, part with semicolons, and write groups as name=value.
round-too-many = More than { $most } respondents at once.
    .fix = Ask the rest afterwards.
round-nobody = Nobody is named.
    .fix = Write a respondent, or tick every organisation.
round-not-sure = The round was not closed.
    .fix = Tick that you are sure.
round-closed = The round is closed already.
    .fix = Late answers are still taken, as revisions.
round-bad-link = This link does not hold, or not any more.
    .fix = Open the link of the newest letter, or ask whoever sent it for a new one.
round-only-look = You may look at this answer and not change it.
    .fix = People of the organisation that is asked fill it in.
round-no-version = The answer has no such version.
    .fix = Open the page anew and fill it in there.
round-nothing-to-clear = There is nothing to clear now.
    .fix = An answer can be cleared after it was handed in.
round-moved = Somebody has changed the answer since.
    .fix = Look at it again.
round-say-something = Nothing is written.
    .fix = Write what there is to say.
round-say-shorter = The text is longer than { $most } characters.
    .fix = Say it in fewer words.
round-no-outcome = The framework has no outcome “{ $outcome }”.
    .fix = Choose one from the list.
round-no-edition = The round belongs to no monitoring framework.
    .fix = Name one when you open a round.

## Letters

round-mail-ask = { $node }: please answer “{ $name }”
    .text = You are asked to answer the questionnaire “{ $name }” of { $node }. The link below opens it without an account; whoever has the link can answer for you, so keep it to those who shall. You can save at any time and go on later.
round-mail-query = { $node }: a query about “{ $name }”
    .text = There is a query about your answer to “{ $name }” of { $node }. It stands at its question; please reply there.
round-mail-remind = { $node }: “{ $name }” waits for your answer
    .text = The day by which { $node } asks for your answer to “{ $name }” comes near. What you have saved is still there. If you have just handed it in, do nothing.

## Suggestions

round-source-before = Your answer in the round { $round }
round-source-register = The node’s register on { $day }

## The page of an answer

answer-state-none = Not begun
answer-state-draft = Draft
answer-state-submitted = Handed in
answer-state-returned = Sent back with a query
answer-state-cleared = Cleared
round-turn = { $title } { $number }
round-turn-add = Add: { $title }
round-turn-out = Take out
round-no-answer = No answer
round-somebody = Somebody
round-held = To be settled before it can be handed in: { $count }
round-print = The whole questionnaire on one page, for paper
round-back-to-answer = Back to the answer
round-workbook = Answer in a workbook (XLSX)
round-bring = Send a workbook back
round-bring-text = What is in the workbook is put together with what others saved since it was fetched: a question that only one of you changed has that answer, one that both changed shows both. What you emptied is emptied, and a suggestion counts only where you say that it is right.
round-guidance = More about this question
round-required = Must be answered
round-confirm = This is right
round-further = Further questions
round-beside = Two people answered differently. Choose one.
round-reply = Your reply
round-comment-evidence = Comment and evidence
round-comment = Comment
round-evidence = Where it can be looked up: links, one in each line
round-attach = Attach a file
round-correction = What was handed in counts until a change is handed in again.
round-languages = Languages of the questionnaire
round-sections = Parts of the questionnaire
round-save = Save
round-check = Save and check
round-next = Save and go on
round-hand-in = Hand in
round-queries = Queries
round-gone = Not asked any more
round-gone-text = By the other answers these questions are not asked. What was answered is kept and not counted.
round-done-saved = Saved.
round-done-handed-in = Handed in. Thank you.
round-done-late = Handed in after the end: it is kept as a revision.
round-done-replied = The reply is sent.
round-done-attached = The file is attached.
round-done-beside = Saved. Somebody else answered differently meanwhile: both answers stand side by side.
round-device-kept = No link to the node. What you fill in is kept on this device and sent when the link is back.
round-device-found = This device has a draft of this page that was not sent.
round-device-sign-in = What was filled in waits on this device. Sign in again, or open your link, to send it.
round-device-refused = The node did not take what this device kept.
round-device-take = Send it
round-device-forget = Forget it on this device

## Files and workbooks

round-file = File
round-workbook-back = The workbook as it came back
round-workbook-send = Read the workbook
round-workbook-waits = Nothing was taken from the file
round-workbook-same = The workbook says what is saved already
round-workbook-taken = The workbook’s answers are saved

## A respondent

round-link = Link
round-link-text = Whoever has this link answers for the respondent. It is shown only now; earlier links have ended.
round-link-about = A link lets somebody answer without an account. A new one ends those before and goes to the address, where there is one.
round-link-new = New link
round-take-out = Ask no more
round-remind = Remind now
round-done-reminded = A reminder is on its way
round-no-address = There is no address to write to
round-handed-in-already = The answer is handed in already
round-too-many-levels = There are no more than { $most } levels of clearance
round-too-many-days = There are no more than { $most } days of reminders
round-said-clear = Cleared: { $level }
round-said-submit = Handed in
round-by-link = By link
round-talk = What was said
round-version = Version { $number }
round-revision = Revision after the end
round-versions = Versions
round-state = State
round-answered = Questions answered
round-respondent-id = Id in the round
round-field-organisation-of = Organisation that answers
round-address = E-mail
round-language = Language
round-to-answer = Answer
round-to-look = Look at the answer
round-clearance = Clearance
round-level-next = Next to clear: { $level }
round-clear = Clear as: { $level }
round-whole-answer = The answer as a whole
round-query = Send a query back
round-query-at = About
round-query-text = Query
round-query-send = Send the query
round-send-back = Send the answer back, to be handed in again
round-done-cleared = Cleared.
round-done-asked-back = The query is sent.
round-done-out = The respondent is not asked any more. What it answered stays.

## Figures of a round

round-counted = Answers of this round that count: { $count }
round-as-closed = As it was at the end
round-with-revisions = With what came after the end
round-reason = Reason
round-overrule = Overrule a verdict
round-overrule-text = The verdict of the rule and yours are both printed, with your name and reason.
round-done-overruled = The verdict is kept.

## Rights and the log

act-ask = Open rounds and ask respondents
act-respond = Answer questionnaires
act-clear = Clear answers
log-act-answer-file = File beside an answer
log-act-answer-keep = Answer kept
log-act-round-ask = Respondents asked
log-act-round-ask-no-more = Respondent taken out
log-act-round-close = Round closed
log-act-round-link = New link for a respondent
log-act-round-open = Round opened
log-act-round-say = Said in a round

## Rounds for programs

api-group-rounds = Rounds of questionnaires
api-op-list-rounds = List rounds
api-op-get-round = Show a round
api-op-get-questionnaire = Show a questionnaire
api-op-get-round-figures = Show indicators and verdicts
api-op-get-answer = Show an answer
api-op-put-answer = Save an answer
api-op-hand-in-answer = Hand an answer in
api-op-list-answer-files = List the files beside an answer
api-op-lay-answer-file = Put a file beside an answer
api-op-get-answer-file = Get a file beside an answer
api-op-open-round = Open a round
api-op-ask-respondents = Ask respondents
api-op-suggest-in-round = Make the suggestions of a round anew
api-op-overrule-verdict = Overrule a verdict
api-op-remind-respondent = Remind a respondent
api-op-new-round-link = Make a new link for a respondent
api-op-query-answer = Send a query about an answer
api-op-reply-to-query = Reply to a query
api-op-clear-answer = Clear an answer
api-op-close-round = Close a round
api-op-ask-no-more = Take a respondent out of a round
