### Pages about people, their accounts, organisations, the log of acts and the node; signing in at a provider.

identity-moment = { $day }, { $time } UTC
identity-save = Save
identity-saved = It is kept.
identity-your-language = Your language

## One’s own account

account-title = My account
account-you = You
account-factor = Second factor
account-sessions = Sessions
account-tokens = Tokens
account-language-hint = Letters are written in it. Pages follow the choice at their top.
account-your-password = Your password
account-new-email = New e-mail address
account-change-email = Change the e-mail address
account-email-intro = A letter goes to the new address. Nothing changes until you follow its link.
account-email-sent = A letter is on its way to the new address. Follow the link in it within a day.
account-email-confirm = From now on you sign in with { $name }, and letters go there.
account-email-changed = Your e-mail address is changed.
account-change-password = Change the password
account-password-intro = All other sessions and all tokens of yours end with it.
account-password-changed = The password is changed. All other sessions and tokens have ended.
account-no-password = You sign in at a provider and have no password here. Ask for a letter to choose one: without it, nothing that guards the account can be changed.
account-provider-text = With an account at { $name } you sign in without the password of this node.
account-tie = Tie your account at { $name }
account-untie = Untie the account
account-tied-since = Tied since
account-is-tied = The account is tied. You can sign in with it.
account-is-untied = The account is no longer tied.
factor-what = A second factor keeps others out even where they know your password: at sign-in, an app on your phone shows a code that you type.
factor-is-on = on
factor-is-off = off
factor-begin = Set up a second factor
factor-anew = Begin with a new secret
factor-scan = Scan this picture with an app for one-time codes, or type the secret into it.
factor-picture = Picture code that holds the secret; the same secret follows as text
factor-secret = Secret
factor-confirm-intro = Then type the code that the app shows. Only with it the second factor is on.
factor-confirm = Turn it on
factor-is-on-now = The second factor is on.
factor-is-off-now = The second factor is off.
factor-recovery = Recovery codes
factor-recovery-text = If you lose the phone, each of these codes lets you in once. They are shown only now.
factor-print = Print this page or write the codes down, and keep them away from the phone.
factor-kept = I have kept the codes
factor-left = { $count ->
        [one] { $count } is left
       *[other] { $count } are left
    }
factor-off = Turn it off
factor-off-intro = From then on your password alone lets in.
sessions-text = Here you are signed in. End what you do not know, and change your password then.
sessions-this = this one
sessions-since = Since { $name }
sessions-seen = last used { $name }
sessions-expires = ends { $name } at the latest
sessions-end = End
sessions-ended = The session has ended.
sessions-end-others = End all others
sessions-others-ended = All other sessions have ended.
tokens-text = With a token, a program of yours works here in your name, with no more than your rights of the moment.
tokens-api = What programs can do (OpenAPI)
tokens-make = Make a token
tokens-name = Name
tokens-name-hint = What the program is, so that you know it again.
tokens-scopes = What it may be used for
tokens-scopes-hint = No more than it needs.
tokens-days = Lasts, in days
tokens-days-hint = At most { $count }.
tokens-once = This is the token. It is shown only now; we keep nothing of it that could be used.
tokens-how = The program sends it with each request: Authorization: Bearer, a space, the token.
tokens-kept = I have kept the token
tokens-until = until { $name }
tokens-used = last used { $name }
tokens-unused = never used
tokens-over = run out
tokens-revoke = Revoke
tokens-revoked = revoked { $name }
tokens-is-revoked = The token is revoked.
scope-read = read
scope-write = enter, import, withdraw, share, remark
scope-review = review and redact
scope-measure = measure, choose methods
scope-release = release
scope-people = people, organisations, log
scope-govern = the node’s settings

## People

people-title = People
people-search = Name, address, role or organisation
people-count = { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
people-before = Previous page
people-seen = last seen { $name }
people-never-seen = not seen yet
people-last-seen = Last seen
people-whole-node = the whole node
people-without-role = no role
people-role = Role
people-roles = Roles
people-name = Name
people-language = Language of the letter
people-invite = Invite somebody
people-invite-intro = They get a letter with a link that is good for seven days. Who works here already is given the role at once.
people-invite-another = Invite somebody else
people-is-invited = { $name } is invited
people-invited-text = A letter is on its way. The list of people shows that the invitation waits.
people-invited-link = If the letter does not come, hand this link over in another way. It is good for seven days and lets in once; show it to nobody else.
people-is-forgotten = The person is forgotten. Their number stays in the log.
people-long-note = The note is too long.
    .fix = Write at most { $most } characters.
people-not-sure = Nothing was done.
    .fix = Tick that you are sure.
people-no-organisation = There is no such organisation.
    .fix = The list of organisations shows which there are.
people-organisation-taken = There is an organisation with this id already.
    .fix = Open it in the list to change its name or its place.
role-administrator = looks after the node and its people
role-coordinator = answers for what an organisation reports
role-reporter = enters and imports
role-reviewer = accepts what others entered, or sends it back
role-statistician = measures and chooses methods
role-releasing-authority = decides what is published
role-guest = sees what is shared
person-account = Account
person-give = Give a role
person-given = { $name } has the role now.
person-take = Take away
person-taken = { $name } does not have the role any more.
person-known = { $name } works on this node already and has been given the role.
person-unchanged = Nothing changes for { $name }: it was so before.
person-invite-again = Send the invitation again
person-invite-intro = The letter was not answered yet. A new one ends the link in the one before.
person-suspend = Suspend
person-suspend-intro = Who is suspended is signed out everywhere at once, and their tokens end.
person-suspended = { $name } is suspended and signed out everywhere.
person-resume = End the suspension
person-resume-intro = They sign in again as before; tokens have to be made anew.
person-resumed = { $name } is no longer suspended.
person-unlock = Take the second factor away
person-unlock-intro = For somebody who has lost the phone and all recovery codes. Be sure that it is they who ask.
person-unlocked = { $name } signs in by password alone now.
person-forget = Forget this person
person-forget-intro = For somebody who has left: name, address and roles are emptied, and this cannot be undone. The number stays in the log.
person-forget-sure = I am sure
person-hand-over = Hand over
hand-over-title = { $name } hands over
hand-over-intro = When a focal point changes, the roles move from one person to another, all at once.
hand-over-to = Who takes over
hand-over-roles = What is handed over
hand-over-note = Note
hand-over-note-hint = It goes by letter to who takes over, and is kept nowhere else.
hand-over-suspend = Suspend the account of who hands over
hand-over-nobody = There is nobody yet who could take over.
hand-over-done = { $name } has taken over
hand-over-letter = A letter is on its way to { $name }.
hand-over-now = { $name } has taken over
hand-over-still = { $name } still is
hand-over-tokens = { $count ->
        [one] { $count } token stays in force, with the rights that are left
       *[other] { $count } tokens stay in force, with the rights that are left
    }
hand-over-tokens-ended = { $count ->
        [one] { $count } token was revoked
       *[other] { $count } tokens were revoked
    }
hand-over-sessions = { $count ->
        [one] { $count } session stays open, with the rights that are left
       *[other] { $count } sessions stay open, with the rights that are left
    }
hand-over-sessions-ended = { $count ->
        [one] { $count } session was ended
       *[other] { $count } sessions were ended
    }
hand-over-invitations = Invitations
hand-over-invited = { $count ->
        [one] { $count } person whom they invited has not accepted yet; the invitation stays open
       *[other] { $count } people whom they invited have not accepted yet; the invitations stay open
    }
mail-hand-over = { $node }: you have taken over
    .text = Dear { $name }, roles were handed over to you on the cooperation register of { $node }. What you are there now stands on your account’s page. Who handed over, and their note:
mail-address = { $node }: your new e-mail address
    .text = Dear { $name }, this address was given for your account on the cooperation register of { $node }. Open this page within a day to use it from now on. If you did not ask, do nothing.
mail-address-changed = { $node }: your e-mail address was changed
    .text = Dear { $name }, your account on the cooperation register of { $node } has another e-mail address now. If it was not you, tell the administrator of the node at once.
mail-test = { $node }: a test letter
    .text = Dear { $name }, this letter shows that the letters of { $node } arrive.

## Organisations

organisations-title = Organisations
organisations-text = A role in an organisation counts for its parts too, and not the other way round.
organisations-none = None is listed yet.
organisations-add = Add an organisation
organisations-id = Id
organisations-id-hint = As the activities name their reporter, for instance XAA-MOH. It cannot be changed later.
organisations-name = Name
organisations-whole = Part of
organisations-outermost = of no other
organisations-parts = Its parts
organisations-unlisted = In the register, and not listed
organisations-unlisted-text = Activities name these as their reporters. List them to give them a name and a place.

## The log of acts

log-title = Log of acts
log-acts = Acts
log-none = No act meets this.
log-person = Who
log-act = What
log-from = From day
log-to = Until day
log-newest = Newest acts
log-earlier = Earlier acts
log-download = Download as CSV
log-number = act { $name }
log-machine = the command line
log-person-number = person { $name }
log-detail-from = from
log-detail-to = to
log-proof = Is the log complete?
log-proof-never = Nobody has had it checked here yet.
log-proof-under-way = It is being checked. This page shows the outcome when it is done.
log-proof-asked = The check was asked for.
log-proof-failed = The last check broke off. Ask for another.
log-proof-complete = Proved complete and unaltered up to act { $count }, on { $at }.
log-proof-faults = Faults were found up to act { $count }, on { $at }. Tell who looks after the database.
log-head = End of the log, to be written down elsewhere
log-prove = Check now
log-act-factor-off = Second factor turned off
log-act-factor-on = Second factor turned on
log-act-hand-over = Hand-over
log-act-identity-tie = Account at the provider tied
log-act-identity-untie = Account at the provider untied
log-act-import = Import
log-act-node = Setting of the node
log-act-organisation = Organisation added or changed
log-act-password = Password chosen
log-act-person-email = E-mail address changed
log-act-person-name = Name or language changed
log-act-person-state = State of an account
log-act-recovery = Recovery code used
log-act-role-give = Role given
log-act-role-take = Role taken away
log-act-sign-in = Signed in
log-act-sign-out = Signed out
log-act-sign-out-everywhere = Signed out everywhere
log-act-sign-out-others = Other sessions ended
log-act-token = Token made
log-act-token-revoke = Token revoked
log-act-undo = Import undone
log-act-attach = File attached
log-act-detach = Attached file removed
log-act-hook = Address to be told of changes added
log-act-hook-remove = Address to be told of changes removed
log-act-hook-turn = Address to be told of changes turned on or off
log-act-mapping = Mapping saved
log-act-mapping-forget = Mapping removed
log-act-redact = Version emptied
log-act-remark = Remark written
log-act-review = Reviewed
log-act-share = Shared with everyone
log-act-unshare = Sharing ended
log-act-upload = File sent

## The node

settings-title = Settings
settings-node = The node
settings-name-in = Name in: { $name }
settings-languages = Languages that pages offer
settings-no-language = No language is left.
    .fix = Tick at least one.
settings-address = The node’s own address
settings-address-hint = For the links in letters, such as https://ayni.example.org. Without it, they name the address that the browser asked for: { $name }
settings-bad-address = “{ $address }” is no address of a node.
    .fix = Write it like https://ayni.example.org, with nothing after the host.
settings-hosts = Hosts inside your network that may be called
settings-hosts-hint = One a line. Otherwise the node tells of changes only to public addresses.
settings-bad-host = “{ $host }” is no name of a host.
    .fix = Write it like hooks.example.org, one a line.
settings-mail = Letters
settings-mail-way = How they go
settings-mail-server = by the server { $name }
settings-mail-folder = into the folder { $name }
settings-mail-how = No mail server is named, so letters are only written to files. Name one in AYNI_SMTP, as smtps://user:password@mail.example.org, and the sender in AYNI_MAIL_FROM, and start the node anew.
settings-mail-from = Sender
settings-mail-waiting = Waiting
settings-mail-failed = Given up
settings-letters = { $count ->
        [one] { $count } letter
       *[other] { $count } letters
    }
settings-letter = Send me a test letter
settings-letter-sent = A test letter is on its way to you.
settings-provider = Signing in at a provider
settings-provider-how = No provider is named (OpenID Connect). Name one with AYNI_OIDC_ISSUER, AYNI_OIDC_CLIENT_ID, AYNI_OIDC_SECRET_FILE and AYNI_OIDC_LABEL, and start the node anew.
settings-provider-label = Name
settings-provider-issuer = Address (issuer)
settings-provider-client = This node there (client id)
settings-provider-back = Address to come back to (redirect URI), to be set there
settings-provider-look = Ask whether it is there
settings-provider-answers = The provider answers.
settings-provider-enough = The provider’s sign-in is enough: do not ask for the second factor of this node
settings-provider-enough-hint = Only where the provider itself asks for one.
web-start-no-country = none: an organisation of several countries

## Signing in at a provider

provider-sign-in = Sign in with { $name }
provider-go-on = Go on to { $name }
provider-none = No provider of sign-ins is named for this node.
    .fix = Sign in with your password.
provider-bad-issuer = “{ $address }” is no address of a provider of sign-ins.
    .fix = Write it as the provider does, like https://id.example.org, and with https.
provider-away = { $provider } cannot be asked now.
    .fix = Try again later, or sign in with your password.
provider-refused = The sign-in at { $provider } did not succeed.
    .fix = Begin again, or sign in with your password.
provider-again = This sign-in was finished or left before, or belongs to another browser.
    .fix = Begin again from the page for signing in.
provider-unknown = This account is not known on the node.
    .fix = Ask your coordinator for an invitation to the e-mail address that the account has. If you are invited, sign in with your password and tie the account on the page of your own account.
provider-taken = This account at { $provider } is tied to somebody else, or another one to you.
    .fix = Untie the other one first, or choose another account there.
cli-serve-arg-oidc-issuer = Provider of sign-ins (OpenID Connect), by its address
cli-serve-arg-oidc-client-id = What the node is called there
cli-serve-arg-oidc-secret-file = File with the secret that the node has there
cli-serve-arg-oidc-label = What people call the provider
