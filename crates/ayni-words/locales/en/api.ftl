### The API and the hooks.

## The page of the API

api-title = The API
api-intro = What pages show and do, programs can read and do as well. Bodies of activities are Ayni records; errors come as problem details in the language that the program accepts.
api-token-how = A program shows a token, which a person makes for it with scopes, in the header Authorization: Bearer. It acts in that person’s name and has no more rights.
api-openapi = The description in OpenAPI 3.1, from which tools make programs
api-schema = The JSON Schema of the Ayni record
api-in-english = Details are in English, as the names in the interface are.
api-link = For programs
api-parameters = Parameters
api-in-path = in the path
api-in-query = in the query
api-in-header = in a header
api-required = required
api-body = Body
api-answers = Answers
api-example = Example

## What operations are about

api-group-activities = Activities
api-group-imports = Imports and findings
api-group-measurements = Measurements and jobs
api-group-lists = Code lists, rules and tables
api-group-people = People and organisations
api-group-hooks = Hooks
api-group-node = The node

## Titles of operations

api-op-list-activities = List activities, or stream their records
api-op-list-facet = List what activities can be narrowed to
api-op-get-activity = Get the record of an activity
api-op-put-activity = Enter or change an activity
api-op-withdraw-activity = Withdraw an activity
api-op-list-versions = List the versions of an activity
api-op-get-standing = See where an activity stands
api-op-review-activity = Accept an activity, or send it back
api-op-share-activity = Share an activity with everyone on the node
api-op-list-remarks = List the remarks on an activity
api-op-add-remark = Write a remark on an activity
api-op-redact-version = Empty a version that must not be kept
api-op-enter-activities = Enter or change many activities at once
api-op-check-activities = Check activities without keeping them
api-op-list-uploads = List the files that wait
api-op-send-file = Send a file
api-op-get-upload = See how far a file has come
api-op-accept-upload = Accept a file that was checked
api-op-leave-upload = Leave a file
api-op-list-imports = List the imports
api-op-get-import = Get one import
api-op-list-findings = List what was found by an import
api-op-undo-import = Undo an import
api-op-list-measurements = List the kept measurements
api-op-make-measurement = Ask for a measurement
api-op-get-measurement = Get a measurement with its manifest
api-op-get-table = Get a table of figures
api-op-get-measurement-file = Get a file of a measurement
api-op-trace-figure = Follow a figure to the rows behind it
api-op-get-job = See how far a job is
api-op-list-code-lists = List the code lists
api-op-get-code-list = Get a code list
api-op-list-rules = List the rules
api-op-get-rule = Get one rule
api-op-list-tables = List the tables of the register
api-op-export-table = Get a table of the register
api-op-list-people = List people
api-op-invite-person = Invite somebody
api-op-list-organisations = List the organisations
api-op-put-organisation = Add or change an organisation
api-op-list-hooks = List the hooks
api-op-add-hook = Add a hook
api-op-get-hook = Get one hook
api-op-turn-hook = Turn a hook on or off
api-op-test-hook = Send a hook a test
api-op-list-deliveries = List what was sent to a hook
api-op-remove-hook = Remove a hook
api-op-get-node = See what the node is
api-op-list-acts = List the log of acts
api-op-get-description = Get the description of this API
api-op-get-record-schema = Get the schema of the record
api-op-share-activities = Share a list of activities
api-op-list-attachments = List the files of an activity
api-op-attach-file = Attach a file to an activity
api-op-get-attachment = Get an attached file
api-op-remove-attachment = Remove an attached file
api-op-list-drafts = List the drafts
api-op-add-draft = Begin a draft
api-op-get-draft = Get a draft
api-op-keep-draft = Keep a draft
api-op-check-draft = See what a draft makes and what is wrong with it
api-op-enter-draft = Put a draft in the register
api-op-drop-draft = Throw a draft away
api-op-get-upload-mapping = Get the mapping of a file
api-op-put-upload-mapping = Set the mapping of a file
api-op-save-mapping = Save the mapping of a file by a name
api-op-try-upload-again = Try again what could not be done with a file
api-op-list-upload-findings = List what was found in a file
api-op-mark-upload = Have a copy of a file made with its faults marked
api-op-get-marked-upload = Get the marked copy of a file
api-op-list-mappings = List the saved mappings
api-op-forget-mapping = Take a saved mapping away
api-op-export-package = Get all tables of the register in one package
api-op-get-person = Get one person
api-op-give-role = Give somebody a role
api-op-take-role = Take a role from somebody
api-op-invite-person-again = Send an invitation again
api-op-set-person-state = Suspend an account, or let its person in again
api-op-unlock-person = Take the second factor from somebody who has lost it
api-op-hand-over = Hand over roles to somebody else
api-op-forget-person = Forget somebody who has left
api-op-get-settings = Get the settings of the node
api-op-put-settings = Change the settings of the node
api-op-get-proof = See whether the log is proved complete
api-op-ask-for-proof = Ask for a proof of the log

## Problems

api-error-method = This cannot be done here
api-error-changed = It was changed meanwhile
api-error-condition = A condition is missing
api-error-too-large = Too large
api-error-media-type = Another media type is needed
api-error-too-many = Too many requests
api-too-many = This token has asked too often in this minute.
    .fix = Go on in { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    }.
api-needs-token = The session of a browser does not write here.
    .fix = Use a token made for a program.
api-media-type = The body must be one of: { $types }.
    .fix = Name it in the header Content-Type.
api-too-large = The body may have { $most } kB at the most.
    .fix = Send it in several parts.
api-not-json = This is not JSON: line { $line }, column { $column }: { $detail }
    .fix = Mend the body at this place and send it again.
api-bad-body = The body does not have the shape that this operation takes: { $detail }
    .fix = The description of the API shows its members.
api-bad-key = An Idempotency-Key is 1 to 255 visible letters and digits without spaces.
    .fix = Use a random identifier, such as a UUID.
api-key-running = A request with this key is being carried out.
    .fix = Send it again in some seconds; the answer is then given.
api-key-other = This key was given to another request.
    .fix = Use a fresh key for each request that differs.
api-key-carried = The request with this key was carried out, and the node ended before it could answer.
    .fix = Look at what is there now; do not send it with another key before.
api-no-parameter = There is no parameter “{ $name }” here. There are: { $names }
    .fix = Leave it out, or mend its name.
api-parameter-missing = The parameter “{ $name }” is missing.
    .fix = Add it to the address.
api-bad-parameter = “{ $value }” is no value of the parameter “{ $name }”. It takes: { $wanted }
    .fix = Mend the value.
api-bad-cursor = “{ $after }” is no place in this list.
    .fix = Take it from “next” of the page before, with the same order.
api-bad-condition = This condition cannot be understood: { $name }.
    .fix = Give the ETag of the record just as it was answered, in quotation marks, or *.
api-condition = Say which version this is made from.
    .fix = Send If-Match with the ETag of the record, or If-None-Match: * for one that is not there yet.
api-changed = The register has another version than the one that this was made from.
    .fix = Get the record again, put your change into it, and send it with the new ETag.
api-other-name = The record is that of { $name }, and not of this address.
    .fix = Send it to its own address.
api-none-kept = Nothing was kept, since not all of it is good.
    .fix = Mend what the items name, or send it with mode=good.
api-no-list = There is no code list “{ $list }”.
    .fix = The operation /codes lists those that there are.
api-no-rule = There is no rule “{ $code }”.
    .fix = The operation /rules lists those that there are.
api-no-role = There is no role “{ $role }”. There are: { $roles }
    .fix = Mend the role.
api-no-kind = There is no kind “{ $kind }” of form. There are: { $kinds }
    .fix = Mend the kind.
api-draft-held = The draft is not good enough to be put in the register.
    .fix = Mend what the fields and findings name, and hand it in again.
api-no-job = There is no job { $number }, or it is not yours.
    .fix = Use the number that the order was answered with.
api-no-hook = There is no hook { $number }.
    .fix = The list of hooks shows those that there are.

## Hooks

hooks-title = Hooks
hooks-intro = An address that is a hook is told of what happens on this node: what, when, and the number by which more can be asked. Names and amounts are not sent. Each message is signed.
hooks-none = There are no hooks yet.
hooks-add = Add a hook
hooks-address = Address
hooks-address-hint = A public address that begins with https://
hooks-events = What is told
hooks-event-activities-changed = Activities were changed
hooks-event-import-done = A file was imported
hooks-event-import-undone = An import was undone
hooks-event-measurement-kept = A measurement was kept
hooks-event-ping = Test
hooks-one = Hook { $number }
hooks-secret-once = This is the secret by which messages are signed. It is shown only now: copy it to the program that receives them.
hooks-test = Send a test
hooks-turn-on = Turn on
hooks-turn-off = Turn off
hooks-remove = Remove
hooks-off-asked = Turned off.
hooks-off-failed = Turned off by the node, since it did not take what was sent for three days.
hooks-off-gone = Turned off by the node, since it answered that it is gone for good.
hooks-sent = What was sent
hooks-nothing-sent = Nothing was sent in the last thirty days.
hooks-waiting = on its way
hooks-done = delivered
hooks-failed = not delivered
hooks-attempts = { $count ->
        [one] { $count } try
       *[other] { $count } tries
    }
hooks-again = Next try:
hooks-trouble-status = It answered with status { $status }.
hooks-trouble-gone = It answered that it is gone for good.
hooks-trouble-away = Nobody answered there.
hooks-trouble-timed-out = It did not answer in time.
hooks-trouble-too-large = Its answer was too large.
hooks-trouble-broken = Its answer was not HTTP.
hooks-trouble-address = The address cannot be called.
hooks-trouble-not-allowed = The address does not lead to the public network.
hooks-trouble-sealed = The secret of the hook was sealed with another secret of the node. Remove the hook and add it again.
hooks-trouble-off = The hook was turned off.
hooks-bad-events = Choose at least one event. There are: { $events }
    .fix = Choose what is to be told.
hooks-too-many = A node has { $most } hooks at the most.
    .fix = Remove one that is no longer needed.
mail-hook-off = { $node }: a hook was turned off
    .text = Dear { $name }, the node of { $node } could not deliver its messages to the address below, and has turned this hook off. When the address can be reached again, turn the hook on under “Hooks”.

## On the terminal

cli-people-token = Make a token for a program that acts in a person’s name
cli-people-token-arg-person = The person, by number or e-mail address
cli-people-token-arg-token-name = What the token is called
cli-people-token-arg-scopes = What it may be used for: read, write, review, measure, release, people, govern
cli-people-token-arg-days = For how many days
people-token-once = A program with this token acts in the name of { $name }. It is shown only now:
