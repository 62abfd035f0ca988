### Activities that people enter: forms, drafts, review, attachments.

enter-too-many = At most { $most } activities can be sent at once.
    .fix = Send them in several parts.
enter-too-large = The activity is too large: { $most } kB at the most.
    .fix = Shorten its texts, and attach long ones as a file.

## The list and the forms

entry-new = Enter an activity
entry-choose = What kind of activity is it? Each kind asks only for what matters to it; all other fields can be shown as well.
entry-new-of = New: { $kind }
entry-edit = Change
entry-kind = Kind of activity
entry-kind-change = Ask for the fields of this kind
entry-all = Show all fields
entry-few = Show only the fields of this kind
entry-language = Title and description in a further language
entry-language-add = Add this language
entry-add = Add: { $line }
entry-take-out = Take out: { $line }
entry-not-said = not stated
entry-marker-not = not looked at
entry-organisation-id = Identifier of the organisation
entry-target-date = Target to be reached by
entry-actual-date = Date of the actual
entry-enter = Put in the register
entry-save = Save as a draft
entry-check = Check

## Sections

entry-section-what = What
entry-section-who = Who
entry-section-when = When
entry-section-resources = What is put in
entry-section-where = Where
entry-section-purpose = What for
entry-section-agreement = Request and agreement
entry-section-together = Working together
entry-section-results = Results
entry-section-publishing = Publishing

## Hints

entry-help-id = Your own identifier; it stays the same from year to year. Leave it empty and one is made.
entry-help-date = 2024-05-17, 2024-05 or 2024
entry-help-code = Name or code
entry-help-find = The code, or words of the name: you are offered what fits.
entry-help-words = With semicolons between them.
entry-help-markers = 0 means: looked at, and not targeted.

## What is wrong, and what was found

entry-errors = { $count ->
        [one] One thing must be mended before the activity can be put in the register.
       *[other] { $count } things must be mended before the activity can be put in the register.
    }
entry-advice = { $count ->
        [one] The activity can be put in the register. There is one thing to mind.
       *[other] The activity can be put in the register. There are { $count } things to mind.
    }
entry-nothing-found = Nothing was found. The activity can be put in the register.
entry-unknown = “{ $text }” is not known.
    .fix = Write the name in your language, or the code.
entry-meant = “{ $text }” is not quite the name of anything.
    .fix = Choose what you meant, or write it otherwise.
entry-several = “{ $text }” may mean several things.
    .fix = Choose one, or write more of the name.
entry-bad-number = “{ $text }” is not read as a number.
    .fix = Write digits with at most six decimals, without words.
entry-bad-date = “{ $text }” is not read as one date.
    .fix = Write 2024-05-17; or 2024-05 or 2024 where no more is known.
entry-no-such-day = No calendar has the day “{ $text }”.
    .fix = Look at the day and the month.
entry-id-taken = The register already has an activity “{ $text }” of this organisation.
    .fix = Give this one another identifier, or change the one that is there.
entry-which-result = Say which of the results this indicator belongs to.
entry-no-record = The form makes no activity: { $text }
entry-no-form = There is no form “{ $id }”.
entry-bad-form = The form { $file } cannot be used: { $trouble }
    .fix = Mend the file among your own data, or take it away.

## Drafts, and two at once

entry-drafts = Drafts
entry-drafts-says = What has been begun and is not in the register yet. It is not counted. Your organisation sees it.
entry-drafts-none = There are no drafts.
entry-draft-new = a new activity
entry-draft-changes = changes
entry-draft-drop = Throw away
entry-draft-beside = { $name } has a draft of this activity, kept on { $day }.
entry-has-drafts = There is a draft of it
entry-untitled = Without a title
entry-saved = The draft is saved.
entry-saved-beside = Somebody else has saved this draft since, or thrown it away. Yours is kept as a draft of its own.
entry-conflict = Somebody else has changed this activity since you began. Nothing is lost: what you wrote is saved as a draft, and stands below over what the register has now. The table shows what they changed. Look through the form, then put it in the register; or leave theirs.
entry-conflict-both = Both of you have changed: { $fields }. The form has yours.
entry-leave-theirs = Leave theirs, and look at the activity
entry-moved = Somebody else has changed this activity since you opened its page.
    .fix = Open the page again and look at what is there now.
entry-no-draft = There is no such draft, or no longer.
    .fix = The page of drafts lists those that there are.

## How far an activity has come

entry-standing = Review
entry-standing-unreviewed = not reviewed
entry-standing-entered = waits for review
entry-standing-accepted = accepted
entry-standing-returned = sent back
entry-shared = Shared
entry-shared-yes = shared with everyone on the node
entry-shared-no = seen by its organisation only
entry-share = Share with everyone
entry-unshare = Share no longer
entry-accept = Accept
entry-return = Send back
entry-return-why = Why, and what is to be done
entry-was-returned = sent back
entry-withdraw = Withdraw
entry-withdraw-says = The activity is no longer counted, and no longer in the list. Its history stays, and the act can be undone.
entry-redact = Empty this version
entry-redact-says = The content of this version is removed for good, as with personal data or a wrong upload. That it was there, and its hash, stay. This cannot be undone.
entry-emptied = The newest version of this activity was emptied. The last content that is kept is shown; it is not counted.
entry-version-by = Entered by { $name }
entry-by-machine = whoever runs the node
entry-by-gone = somebody who has left
entry-moment = { $day }, { $time }

## Sharing a list

entry-share-title = Share a list
entry-share-list = Share these activities with everyone on the node
entry-share-would = { $count ->
        [one] One activity of this list is yours to share and is not shared yet.
       *[other] { $count } activities of this list are yours to share and are not shared yet.
    }
entry-share-more = There are more; one step shares { $count } at the most.
entry-share-button = { $count ->
        [one] Share one activity
       *[other] Share { $count } activities
    }
entry-share-done = { $count ->
        [one] One activity is shared now.
       *[other] { $count } activities are shared now.
    }
entry-share-again = There are more, which the next step shares.
entry-share-next = Share the next ones
entry-share-back = Back to the list

## Remarks

entry-remarks = Remarks
entry-remarks-none = Nothing has been said yet.
entry-remark = A remark on this activity
entry-remark-button = Write it
entry-bad-remark = A remark has at least a word and at most { $most } characters.
    .fix = Go back and write it anew.

## Attached files

attach-files = Files
attach-none-yet = No file is attached.
attach-file = Attach a file
attach-hint = Up to { $most } MB. Your organisation sees it.
attach-button = Attach
attach-remove = Remove
attach-none = There is no such file, or no longer.
    .fix = The page of the activity lists its files.
attach-no-file = No file was chosen, or it is empty.
    .fix = Go back and choose a file.
attach-broken = The file did not come whole.
    .fix = Send it again.
attach-too-large = A file has at most { $most } MB.
    .fix = Make it smaller, or split it.
attach-too-many = An activity has at most { $most } files.
    .fix = Remove one that is no longer needed.
