# Documents of organs: their paragraphs through the years, and what is done about what they ask.

web-mandates = Mandates
mandate-intro = Resolutions, decisions, reports and outcome documents: what they say, where each paragraph comes from, what they ask of whom by when, and what was done.
mandate-search-label = Wording
mandate-search-hint = Finds where a wording stands, word for word or nearly, in all documents that are kept. What is other there is marked.
mandate-search = Search
mandate-language = Language
mandate-any-language = All languages
mandate-search-whole = { $count ->
    [one] It stands word for word in { $count } paragraph.
   *[other] It stands word for word in { $count } paragraphs.
}
mandate-word-for-word = word for word
mandate-nearly = { $share } % of the words
mandate-next = Next
mandate-earlier = Earlier paragraphs
mandate-later = Later paragraphs
mandate-none = No documents are kept yet. “ayni mandate keep” reads them from files.
mandate-session = session { $session }
mandate-series = The whole series
mandate-through-years = Through the years
mandate-follow = Follow-up
mandate-compare = Compare
mandate-compare-with = Compare with an earlier text
mandate-turn = The other way round
mandate-whole = With the full text of what is the same
mandate-changes-docx = Changes as a text document (DOCX)

mandate-send-title = Send a document
mandate-send-intro = A resolution, draft, decision, report or outcome document. It is read apart from the node and shown with what could not be placed. Nothing is refused for its content. A text that is kept already becomes a newer version of it.
mandate-send-limit = Word (DOCX), PDF with text, HTML, Akoma Ntoso, plain text or lines of JSON, up to { $limit } MB. Name it by its symbol, as in A_RES_78_167.docx, where the text does not say it.
mandate-send-keep = Read and keep
mandate-send-look = Only read
mandate-send-only-read = Read; nothing is kept.
mandate-send-new = Kept.
mandate-send-changed = Kept as a newer version.
mandate-send-same = Kept already, just so.
mandate-send-findings = What the reading found
mandate-send-no-findings = Everything has its place.
mandate-send-requests = What it asks
mandate-screen-intro = A draft, a plan or a country programme: where South-South content stands in it and how much, and which agreed wording there is for what it does not speak of. Nothing is kept.
mandate-screen-against = Agreed wording from
mandate-screen-no-source = No source
mandate-screen-look = Look through
mandate-recommendations-title = Recommendations
mandate-recommendations-caption = { $count ->
    [one] { $count } recommendation
   *[other] { $count } recommendations
}
mandate-recommendations-none = No recommendation meets this.

mandate-requests-title = Requests and follow-up
mandate-requests-caption = { $count ->
    [one] { $count } request
   *[other] { $count } requests
}
mandate-requests-note = The words of a request are those of the document. A state is what people said, or what follows from the dates; it is never guessed.
mandate-requests-none = No request meets this.
mandate-as-of = As of { $day }
mandate-column-document = Document
mandate-column-paragraph = Paragraph
mandate-column-languages = Languages
mandate-column-kind = Kind
mandate-column-asked = Who is asked
mandate-column-words = Words
mandate-column-things = What is asked
mandate-column-qualifiers = Qualifiers
mandate-column-due = Due
mandate-column-repeats = How often
mandate-column-state = State
mandate-column-reason = Reason
mandate-column-responsible = Responsible
mandate-column-evidence = Evidence
mandate-every-months = { $count ->
    [one] every month
   *[other] every { $count } months
}
mandate-any-state = Any state
mandate-due-before = Due before
mandate-due = due { $date }
mandate-narrow = Show
mandate-workbook = As a workbook (XLSX)
mandate-calendar = Calendar of what is due
mandate-who = Who
mandate-contributing = Contributing
mandate-who-hint = Leave empty to take all names away.
mandate-say = Record
mandate-remind = Remind me
mandate-remind-on = On
mandate-note = Note
mandate-in-document = In the document
mandate-steps = Steps
mandate-step = Step
mandate-step-who = Who does it
mandate-step-due = By when
mandate-step-add = Add a step
mandate-step-done = done { $date }
mandate-done-on = Done on
mandate-done = Done
mandate-evidence-kind = What it is
mandate-evidence-reference = Reference
mandate-evidence-hint = An activity as REPORTER/ID, a symbol with its paragraph, or the name of an event.
mandate-evidence-add = Add evidence
mandate-confirm = Confirm
mandate-dismiss = Not so
mandate-suggested-mark = suggested
mandate-suggestions-open = { $count ->
    [one] { $count } suggestion to look at
   *[other] { $count } suggestions to look at
}
mandate-by = by person { $person }
mandate-by-machine = on the command line

mandate-answers = Accepted or not
mandate-answer = Answer
mandate-answer-add = Record an answer
mandate-answer-who = Who answered
mandate-answer-source = Where it stands
mandate-any-answer = Any answer
mandate-replaced = Replaced by another request
mandate-replaced-by = Id of the other request
mandate-replaced-hint = It stands at the end of the address of that request’s page.
mandate-lost-title = Logs without a request
mandate-lost-about = These requests stand in no document any more, as the document was kept anew with other words. What was said about them is kept here until somebody says to which request it belongs.
mandate-lost-none = Whatever was said belongs to a request that stands in a document.
mandate-lost-link = { $count ->
    [one] { $count } log without a request
   *[other] { $count } logs without a request
}
mandate-lost-lines = { $count ->
    [one] { $count } line, on { $date }
   *[other] { $count } lines, the last on { $date }
}
mandate-lost-to = It belongs to
mandate-lost-carry = Carry over
mandate-lost-not = The request stands in a document; what was said about it stays with it.
    .fix = Say on its own page that another request has replaced it.
mandate-mail-remind = Reminder: { $name } ({ $node })
    .text = You asked { $node } to remind you of this: { $name }
mandate-mail-due = Falls due soon: { $name } ({ $node })
    .text = A request that you follow up on { $node } falls due within 30 days: { $name }

mandate-no-words = There is no set of words “{ $id }” for documents.
    .fix = Name one that is there, or take the data folder away that replaces it.
mandate-nothing-read = No text was found in the files.
    .fix = A scanned page is a picture: run text recognition over it first, or take the file from the Official Document System.
mandate-not-held = { $symbol } is not kept here.
    .fix = “ayni mandate list” shows what is kept; “ayni mandate keep FILE” adds to it.
mandate-no-paragraph = The document has no paragraph { $paragraph }.
    .fix = Name it as it is cited, such as 7 or 7 (a); P4 is the fourth paragraph of the preamble.
mandate-no-request = There is no request { $request }.
    .fix = “ayni mandate requests” lists them with their ids.
mandate-say-why = A statement needs its reason, a step and a piece of evidence their words.
    .fix = Write why, in a sentence that others can check.
mandate-say-shorter = The text is longer than { $most } characters.
    .fix = Shorten it, and keep the rest in a document that you name.
mandate-say-gone = The step or suggestion is not there, or is settled already.
    .fix = Load the page anew.
mandate-no-date = The date cannot be read.
    .fix = Write it as 2026-12-31.
mandate-two-languages = The two texts are in different languages; changes cannot be marked word by word.
    .fix = Compare them as a page: name a file that ends with .html.
mandate-unknown-ending = { $path } has no ending that can be written here.
    .fix = End it with one of: { $known }

mandate-kept-new = kept      { $name } · { $title } · { $paragraphs } paragraphs
mandate-kept-changed = new version   { $name } · { $title } · { $paragraphs } paragraphs
mandate-kept-same = unchanged   { $name } · { $title } · { $paragraphs } paragraphs
mandate-kept = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
mandate-line = { $name } · { $day } · { $title } · { $paragraphs } paragraphs
mandate-compare-line = { $before } → { $after }  { $fate }: { $text }
mandate-written = Written: { $path }
mandate-lineage-line = { $first } – { $last } · stands in { $stands }, changed { $changes } times · { $text }
mandate-said = Recorded as line { $line }.
mandate-suggested = { $count ->
    [one] { $count } suggestion was added.
   *[other] { $count } suggestions were added.
}

screen-title = South-South content
screen-documents = Documents
screen-documents-note = looked through
screen-with = Paragraphs with a term
screen-with-note = in all documents
screen-share = Share of paragraphs, %
screen-share-note = with a term of any theme
screen-by-document = Paragraphs with a term, by document and theme
screen-by-entity = Shares by entity and year
screen-passages = Passages, with the terms that they count for
screen-gaps = Agreed wording for themes that a document does not speak of
screen-gaps-note = Wording of the sources that were named, as it stands there. Whether it fits is for people to say.
screen-counted = Counted, not weighed: a paragraph counts once for a theme however often its terms stand there.
screen-more = { $count ->
    [one] { $count } more passage is in the data.
   *[other] { $count } more passages are in the data.
}
screen-no-terms = There are no terms in the language of: { $files }. Nothing can be said about them.
screen-column-document = Document
screen-column-paragraphs = Paragraphs
screen-column-with = With a term
screen-column-share = Share, %
screen-column-entity = Entity
screen-column-year = Year
screen-column-documents = Documents
screen-column-having = With content
screen-column-having-share = Share of documents, %
screen-column-paragraph = Paragraph
screen-column-theme = Theme
screen-column-terms = Terms
screen-column-text = Text
screen-column-source = Source

act-keep-documents = Keep documents of organs
act-follow-up = Say where requests of documents stand
log-act-mandate-keep = Kept a document of an organ
log-act-mandate-say = Said something about a request

api-group-mandates = Documents and requests
api-op-list-documents = List the documents of organs
api-op-get-document = Read a document of an organ
api-op-list-requests = List what the documents ask

api-op-keep-document = Keep a document of an organ
api-op-get-request = Read a request with its follow-up
api-op-list-lost-logs = List logs of requests that stand in no document any more
api-op-say-of-request = Say something about a request
api-op-compare-documents = Compare two documents of organs
api-op-get-lineage = Follow paragraphs through the years
api-op-screen-document = Look a document through for South-South content
cli-mandate = Documents of organs: keep, compare, follow through the years, search, follow up
cli-mandate-keep = Read documents from files and keep them in the register
cli-mandate-keep-examples =
    Example:
      ayni mandate keep A_RES_78_167.txt A_RES_76_221.txt
cli-mandate-list = List the documents that are kept
cli-mandate-compare = Compare two documents, from the register or from files, paragraph by paragraph
cli-mandate-compare-examples =
    Examples:
      ayni mandate compare A/RES/76/221 A/RES/78/167
      ayni mandate compare A/RES/76/221 draft.txt -o changes.docx
cli-mandate-compare-arg-before = The earlier text: a symbol, or a file
cli-mandate-compare-arg-after = The later text: a symbol, or a file
cli-mandate-compare-arg-out = The file to write: .docx with changes marked, .html or .json
cli-mandate-lineage = Follow a paragraph, or all of a series, through years and organs
cli-mandate-lineage-examples =
    Examples:
      ayni mandate lineage A/RES/78/167 7
      ayni mandate lineage A/RES/78/167 -o series.html
cli-mandate-lineage-arg-document = The document: a symbol; A/RES/75/234:zh names the language
cli-mandate-lineage-arg-paragraph = The paragraph as it is cited: 7, 7 (a); P4 is the fourth of the preamble
cli-mandate-lineage-arg-with = Another document to put in the line; may be repeated
cli-mandate-lineage-arg-out = The file to write: .html or .json
cli-mandate-search = Find where a wording has stood before, and how it was changed
cli-mandate-search-examples =
    Example:
      ayni mandate search "within existing resources"
cli-mandate-search-arg-wording = The wording
cli-mandate-search-arg-language = Only documents in this language
cli-mandate-search-arg-most = How many places to show
cli-mandate-requests = List what the documents ask, of whom, by when, and where it stands
cli-mandate-requests-examples =
    Examples:
      ayni mandate requests --of unctad --due-before 2027-01-01
      ayni mandate requests -o requests.xlsx
      ayni mandate requests -o due.ics
cli-mandate-requests-arg-document = Only requests of this document
cli-mandate-requests-arg-of = Only what this actor is asked: a code, or a part of a name
cli-mandate-requests-arg-due-before = Only what is due on this day or before
cli-mandate-requests-arg-state = Only requests in this state: not-begun, under-way, met, overdue, lapsed, replaced, cannot-be-judged
cli-mandate-requests-arg-lost = Only what was said about requests that stand in no document any more
cli-mandate-requests-arg-language = Only documents in this language
cli-mandate-requests-arg-out = The file to write: .xlsx, .html, .json, or .ics for a calendar
cli-mandate-say = Record something about a request: its state, a step, evidence
cli-mandate-say-examples =
    Examples:
      ayni mandate say REQUEST --state under-way --reason "A draft is with the entities"
      ayni mandate say REQUEST --evidence "A/79/150" --kind document
cli-mandate-say-arg-request = The request’s id, as “ayni mandate requests” shows it
cli-mandate-say-arg-state = Where it stands
cli-mandate-say-arg-responsible = Who answers for it
cli-mandate-say-arg-contributing = Who takes part
cli-mandate-say-arg-step = A step to be done
cli-mandate-say-arg-step-done = The number of a step that is done
cli-mandate-say-arg-evidence = What shows that something was done
cli-mandate-say-arg-confirm = The line of a suggestion that is right
cli-mandate-say-arg-dismiss = The line of a suggestion that is wrong
cli-mandate-say-arg-replaced-by = The id of the request that stands in its place
cli-mandate-say-arg-carried-to = The id of the request to which the log belongs of one that stands in no document any more
cli-mandate-say-arg-remind = The day on which to be reminded
cli-mandate-say-arg-answer = What was answered to a recommendation: accepted, partly-accepted, not-accepted, under-consideration
cli-mandate-say-arg-who = Who answered
cli-mandate-say-arg-source = Where the answer stands
cli-mandate-say-arg-reason = Why, who does the step, or a note
cli-mandate-say-arg-kind = What the evidence is: activity, indicator, document, event
cli-mandate-say-arg-date = By when the step is due, or since when it is done
cli-mandate-suggest = Look for documents that answer a request, and keep them as suggestions
cli-mandate-screen = Look drafts, plans and country programmes through for South-South content
cli-mandate-screen-examples =
    Example:
      ayni mandate screen plan.txt --against A/RES/78/167 -o screening.html
cli-mandate-screen-arg-against = A document whose wording is offered where a theme is missing; may be repeated
cli-mandate-screen-arg-out = The file to write: .xlsx, .html or .json
usage-name-document = DOCUMENT
usage-name-paragraph = PARAGRAPH
usage-name-wording = WORDING
usage-name-actor = ACTOR
usage-name-request = REQUEST
usage-name-answer = ANSWER
usage-name-kind = KIND
cli-mandate-keep-arg-files = The files: text, Word, PDF, HTML, or a list of paragraphs as JSON lines
cli-mandate-screen-arg-files = The files to look through
