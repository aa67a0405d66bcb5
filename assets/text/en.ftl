# Cista, English. Every sentence that a citizen meets on the public site.
#
# Keys: place, then part, then detail. Where a key ends in a word of the domain (a field, a State's "who", a rejection, a status), the word is
# the domain's own name, unchanged. No markup. All languages have the same keys and the same variables; a test compares them.
# What the law prescribes (title of the form, declaration, privacy statement) is in statutory/.

## The frame of every page

frame-skip = Skip to the content
frame-title = { $page } – { $initiative }
frame-description = Read and support the European citizens’ initiative “{ $title }”.
frame-eyebrow = European citizens’ initiative
frame-languages = Languages
frame-navigation = Pages about this collection
frame-home = Read and sign the initiative
frame-rehearsal = This is a rehearsal. Nothing you enter here counts, and no authority will receive it. Please use invented details.
frame-rehearsal-date = The rehearsal plays on { $date }.
frame-progress = Progress
frame-privacy = Privacy
frame-trust = How your data is protected
frame-certificate = Certificate
frame-withdraw = Withdraw your support
frame-help = Help
frame-accessibility = Accessibility
frame-return = Back to { $site }
frame-source = This site runs on Cista, which is open-source software.
frame-noscript = This page works without scripts. Instead of a check that runs by itself, we ask you for six digits, which you can read or hear.
frame-new-window = (opens the Commission’s website)

## The initiative

initiative-number = Registration number
initiative-registered = Registered on
initiative-collection = Collection of statements of support
initiative-collection-period = { $from } to { $to }
initiative-register-link = This initiative in the Commission’s register
initiative-facts = Facts about the registration
initiative-objectives = What the initiative asks for
initiative-annex = Annex: more about the subject, objectives and background
initiative-read-all = Read all
initiative-website = Website of the initiative
initiative-role-representative = Representative
initiative-role-substitute = Substitute
initiative-role-member = Member of the group of organisers
initiative-role-legal_entity = Legal entity
initiative-email = E-mail
initiative-original = This is the original language of the initiative.
initiative-translated = The original language of the initiative is { $language }.

## How far it has come

count-statements = { $count ->
    [one] { $count } statement of support
   *[other] { $count } statements of support
}
count-none = No statements of support yet. Yours could be the first.
count-goal = { $goal } are needed, and a minimum number in at least { $states } Member States.
count-as-of = Published on { $date }
count-trailing = Published figures trail the exact count a little, so that nobody can read from them who has just signed.
count-more = Figures by Member State
count-bar = { $count } of { $goal }

## Choosing the Member State

state-heading = Choose your Member State
state-intro-2011 = Every Member State asks for different details. Choose the one where you live or whose document or number you hold.
state-intro-2019 = Every Member State asks for different details. Choose the one whose nationality you have, wherever you live. If you have several nationalities, choose one of them.
state-label = Member State
state-choose = Choose a Member State
state-continue = Continue
state-change = Choose another Member State
state-chosen = You are signing for { $state }
state-only-once = You can support an initiative only once, even if several Member States would do for you.
state-minimum-age = You must be at least { $age } years old on the day you sign.
state-minimum-age-calendar-year = You must turn at least { $age } in the year in which you sign.

# One for each variant of "who"; the name of the State stands above it.
who-residents = Citizens of the European Union who live in this Member State.
who-residents_or_nationals = Citizens of the European Union who live in this Member State, and its nationals wherever they live.
who-residents_or_registered_nationals = Citizens of the European Union who live in this Member State, and its nationals abroad who have told their authorities where they live.
who-holders_of_personal_number = Citizens of the European Union who have a personal identification number of this Member State.
who-holders_of_document = Citizens of the European Union who hold one of the documents below, issued by this Member State.
who-holders_of_number_or_document = Citizens of the European Union who have a personal identification number of this Member State or hold one of the documents below, issued by it.
who-nationals = Nationals of this Member State, wherever they live.

# What is particular to one State and regime.
who-note-2019-DE = Germans who live abroad can sign only if their residence is registered with a German mission abroad.
who-note-2019-EL = In Greece the year of birth decides: whoever turns { $age } this year may sign.
who-note-2011-UK = The United Kingdom was a Member State until 31 January 2020.

## The form

form-heading = Your statement of support
form-intro = Please fill in every field, unless it is marked as optional. Write everything as it appears in your documents.
form-optional = (optional)
form-group-name = Your name
form-group-residence = Where you live
form-group-birth = Your birth
form-group-nationality = Your nationality
form-group-document = Your document or number
form-why = Why is this asked?
form-seen-by = Only the authority of the Member State you chose sees it, and the organisers’ custodians when they open the collection. Nobody on this server can read it once it is stored.
form-destroyed = It is destroyed by { $date } at the latest.
form-example = Example: { $example }
form-choose = Please choose
form-declaration-heading = Your declaration
form-warnings-heading = Please look at this once more
form-accept-warnings = It is correct as I typed it.
form-accept-warnings-hint = Tick this once you have compared it with your documents. Your statement is then recorded as it is, and the authority decides.
form-button = Support “{ $title }”
form-button-hint = Your statement is recorded when you press this button. Afterwards you get a receipt with which you can withdraw it.
form-forget = Empty the form
form-forget-hint = If somebody else uses this device after you: what you typed is then gone from this browser too.
form-read-first = You support the initiative as it is registered, in the words above.

date-hint = Day, month and year, for example { $example }
date-day = Day
date-month = Month
date-year = Year

field-given_names-label = Given names (all)
field-given_names-hint = All your given names, as in your passport or identity card.
field-given_names-example = Maria Elisabeth
field-given_names-why = The authority of your Member State compares your name with its register, so that only real people are counted.

field-family_names-label = Family names
field-family_names-hint = As in your passport or identity card.
field-family_names-example = Sørensen Berg
field-family_names-why = The authority of your Member State compares your name with its register, so that only real people are counted.

field-name_at_birth-label = Family name at birth
field-name_at_birth-hint = If it has never changed, write your present family name again.
field-name_at_birth-example = Novák
field-name_at_birth-why = The register of this Member State may list you under the name you were born with.

field-fathers_name-label = Father’s name
field-fathers_name-hint = As it appears in your documents.
field-fathers_name-example = Georgios
field-fathers_name-why = The register of this Member State tells people of the same name apart by their father’s name.

field-residence_street-label = Street
field-residence_street-hint = The street of your permanent home, without the house number. If there are no street names, write the name of the place or farm.
field-residence_street-example = Rue des Lilas
field-residence_street-why = The authority finds you in its register by your address.

field-residence_number-label = House number
field-residence_number-hint = With staircase, floor or flat, if there is one.
field-residence_number-example = 12 B
field-residence_number-why = The authority finds you in its register by your address.

field-residence_postcode-label = Postcode
field-residence_postcode-hint = The postcode of your permanent home.
field-residence_postcode-example = 1050
field-residence_postcode-why = The authority finds you in its register by your address.

field-residence_city-label = Town or city
field-residence_city-hint = The town, city or village of your permanent home.
field-residence_city-example = Aarhus
field-residence_city-why = The authority finds you in its register by your address.

field-residence_country-label = Country
field-residence_country-hint = The country of your permanent home.
field-residence_country-example = Denmark
field-residence_country-why = It tells the authority whether to look for you at home or among its nationals abroad.

field-date_of_birth-label = Date of birth
field-date_of_birth-hint = Day, month and year.
field-date_of_birth-example = 27/03/1985
field-date_of_birth-why = It shows that you are old enough to sign, and tells you apart from others of the same name.

field-place_of_birth-label = Place of birth
field-place_of_birth-hint = Town and country, as in your passport or identity card.
field-place_of_birth-example = Graz, Austria
field-place_of_birth-why = It tells you apart from others who have the same name and the same date of birth.

field-country_of_permanent_residence-label = Country of permanent residence
field-country_of_permanent_residence-hint = The country in which your permanent home is. No address is needed.
field-country_of_permanent_residence-example = Finland
field-country_of_permanent_residence-why = It tells the authority whether to look for you at home or among its nationals abroad.

field-nationality-label = Nationality
field-nationality-hint = You must be a citizen of a Member State of the European Union. If you have several nationalities, choose one.
field-nationality-example = Latvia
field-nationality-why = Only citizens of the Union can support an initiative.

field-document_or_number_type-label = Kind of document or number
field-document_or_number_type-hint = Choose the one you have at hand. The names are those used in that Member State.
field-document_or_number_type-example = Passeport
field-document_or_number_type-why = The authority must know in which register to look up the number.

field-document_or_number-label = Number
field-document_or_number-hint = Write it exactly as it appears in the document. Spaces and hyphens do no harm.
field-document_or_number-example = 12AB34567
field-document_or_number-why = This Member State finds you in its register by this number alone. The law asks for it; the organisers have no use for it.

field-issuing_authority-label = Authority that issued the document
field-issuing_authority-hint = As it appears in the document, for example the town or the ministry.
field-issuing_authority-example = Comune di Bologna
field-issuing_authority-why = In this Member State towns issue documents, and their numbers alone are not enough to find them.

## The lines beside the button

beside-heading = Before you press it
beside-seen = Seen only by your Member State’s authority and the organisers’ custodians
beside-destroyed = Destroyed by { $date } at the latest
beside-certified = Certified by { $authority }
beside-not-certified = A rehearsal: this system has not been certified
beside-where = Sealed, on a server in the European Union

## The check that a person signs

work-running = Checking …
work-done = Check passed.
work-failed = The check did not work on this device. Please reload the page, or use the digits instead.
work-use-digits = Use digits instead
work-slow = Very many people are signing at the moment, so the check takes a little longer than usual.
work-sending = The check is still running. Your statement is sent by itself as soon as it has passed.
digits-heading = Six digits
digits-always = In this collection everybody also types six digits, because the certifying authority wants it so.
digits-suspicion = Very many statements are arriving from your network at the moment. So we ask you to type six digits as well.
digits-listen = Listen to the six digits
digits-listen-hint = The digits are spoken in English, slowly, and can be played again.

digits-label = The six digits
digits-hint = This shows that you are a person and not a program. Type the digits without spaces.
digits-alt = A picture of six digits. If you cannot see it, listen to them below.
digits-another = Other digits

## What stops a statement: the summary, then each message says what to do

summary-heading = { $count ->
    [one] Nothing has been recorded yet. Please correct one thing:
   *[other] Nothing has been recorded yet. Please correct { $count } things:
}
summary-warnings-heading = { $count ->
    [one] Nothing has been recorded yet. One entry looks unusual:
   *[other] Nothing has been recorded yet. { $count } entries look unusual:
}
summary-kept = What you typed is still there.
summary-title-prefix = Please check:

reject-given_names-empty = Write your given names.
reject-family_names-empty = Write your family names.
reject-name_at_birth-empty = Write your family name at birth. If it has never changed, write your present one.
reject-fathers_name-empty = Write your father’s name.
reject-residence_street-empty = Write the street of your permanent home.
reject-residence_number-empty = Write the house number. If the house has none, write 0.
reject-residence_postcode-empty = Write the postcode of your permanent home.
reject-residence_city-empty = Write the town or city of your permanent home.
reject-residence_country-empty = Choose the country of your permanent home.
reject-date_of_birth-empty = Write your date of birth.
reject-place_of_birth-empty = Write your place of birth.
reject-country_of_permanent_residence-empty = Choose the country in which your permanent home is.
reject-nationality-empty = Choose your nationality.
reject-document_or_number_type-empty = Choose which document or number you are giving.
reject-document_or_number-empty = Write the number of your document, or your personal number.
reject-issuing_authority-empty = Write which authority issued the document.

reject-too-long = “{ $field }” is too long. Shorten it to { $max } characters at most.
reject-unreadable = “{ $field }” contains characters that cannot be recorded. Use letters, digits and ordinary punctuation only; if you pasted it, type it again.
reject-unknown-choice = Choose one of the entries of the list for “{ $field }”.
reject-impossible-date = This date does not exist. Write day, month and year, for example { $example }.
reject-date-in-future = This date lies in the future. Check the year.
reject-too-young = You must be at least { $age } years old to sign with the form of this Member State. If the date of birth is wrong, correct it.
reject-too-young-calendar-year = You must turn at least { $age } this year to sign with the form of this Member State. If the date of birth is wrong, correct it.

reject-declaration-missing = Tick the declaration. Without it the statement is not valid.
reject-state-missing = Choose your Member State first.
reject-state-unknown = Choose a Member State from the list. The one in the address of this page is not known.
reject-token-expired = This page was open for more than twelve hours. Everything you typed is still there: please press the button again.
reject-token-invalid = This page could not be recognised. Everything you typed is still there: please press the button again.
reject-challenge-missing = The check against robots had not finished. Wait until it says that it has passed, then press the button again.
reject-challenge-invalid = The check against robots did not work. It runs anew now: when it has passed, press the button again.
reject-challenge-spent = This form was sent with the same check before. If you pressed the button twice, your statement may be recorded already; signing again does no harm, for a person counts only once. A new check runs now: when it has passed, you can press the button again.
reject-digits-missing = Type the six digits that you see or hear.
reject-digits-wrong = The digits did not match. Here are new ones: please try once more.
reject-busy = Many people are signing at this moment and nothing has been recorded yet. Everything you typed is still there: please try again in a few seconds.
reject-too-many = Very many statements are arriving from your network at this moment, and nothing has been recorded yet. Everything you typed is still there: please wait a minute, then press the button again.

## What only looks unusual: the signatory may insist

warn-postcode-shape = This postcode looks unusual for this country. Please compare it with your address.
warn-postcode-shape-example = This postcode looks unusual for this country. It often looks like this: { $example }.
warn-number-shape = This number looks unusual. Please compare it with your document.
warn-number-shape-example = This number looks unusual. It often looks like this: { $example }.
warn-number-check-digit = There may be a typing error in this number: its check digit does not fit. Please compare it digit by digit with your document.
warn-number-date = The date of birth inside this number cannot be right. Please compare it digit by digit with your document.
warn-birth-date-improbable = According to this date you are more than 120 years old. Please check the year.

## Recorded

thanks-title = Thank you
thanks-heading = Your support is recorded
thanks-recorded-short = Your statement of support for “{ $title }” was recorded on { $date }.
thanks-receipt-label = Your receipt
thanks-receipt-keep = Keep it: write it down, print this page or take a picture. It is shown only now and cannot be sent to you again.
thanks-receipt-use = With it you can withdraw this statement while the collection is open. Whoever has the receipt can do so, so show it to nobody.
thanks-receipt-print = Print this page
thanks-receipt-download = Save the receipt as a file
thanks-receipt-file-name = receipt
thanks-no-particulars = This page does not repeat what you typed, so that nobody can read it over your shoulder.
thanks-next-heading = What happens next
thanks-next-sealed = Your statement is sealed. Nobody on this server can open it any more.
thanks-next-opened = After the collection, { $quorum } of { $shares } custodians open all statements together, on a computer without a network.
thanks-next-verified = The authority of your Member State checks its statements and certifies how many are valid.
thanks-next-commission = If enough are valid, the initiative goes to the European Commission and to a hearing in the European Parliament.
thanks-next-destroyed = By { $date } at the latest all statements are destroyed.
thanks-once = You need not sign again: a person counts once, however often a statement arrives.
thanks-share-heading = Tell others
thanks-share-text = If you like, send this address to people who might want to read the initiative. It says nothing about you.
share-heading = Tell others
share-email = Send by e-mail
share-copy = Copy the address
share-copied = The address is copied.
share-device = Share with this device …
share-on = Share on { $service }
share-message = A European citizens’ initiative that you might want to read: “{ $title }”
thanks-no-receipt-heading = No receipt to show
thanks-no-receipt-text = The receipt is shown once, directly after signing. If you have seen it already, your statement is recorded and there is nothing left to do.
thanks-no-receipt-unsure = If you are not sure whether you signed, you can simply sign again: a person counts only once.
thanks-to-withdraw = Withdraw a statement with its receipt

## News by e-mail, apart from the statement

news-heading = Would you like news about this initiative?
news-apart = This has nothing to do with your statement of support, which is recorded already. Your address is kept apart from it, and nobody can find out from the one about the other.
news-receipt-first = Please keep your receipt first: it is gone when you leave this page.
news-label = E-mail address
news-hint = For example { $example }
news-example = maria@example.org
news-consent = I agree that the organisers of “{ $title }” write to me about this initiative by e-mail until { $date } at the latest. I can end this at any time with a link in every message.
news-button = Send me news
news-noted-title = Noted
news-noted-heading = Your wish is noted
news-noted-text = Your address was sealed for the organisers at once. Within a day it is stored together with others, so that nobody can tell when it came. Should this server fail before then, your wish is lost and you will simply hear nothing.
news-noted-close = You can close this page now.
news-title = News by e-mail
news-reject-empty = Type your e-mail address.
news-reject-malformed = This is not an e-mail address. It looks like this: { $example }
news-reject-consent = Tick the box if you want news. Without your consent nobody may write to you.
news-reject-busy = Very many people are asking for news at this moment, and your wish is not noted yet. Please try again in a minute.
news-off-heading = No news by e-mail
news-off-text = The organisers of this initiative send no news by e-mail from here.
unsubscribe-title = No more news
unsubscribe-text = Do you want to end the news about this initiative? Press the button, and your address is taken from the list.
unsubscribe-button = End the news
unsubscribe-done-heading = You will get no more news
unsubscribe-done-text = Your wish is recorded. The organisers take your address from the list before they write again.
unsubscribe-malformed-heading = This link is not complete
unsubscribe-malformed-text = Open the link in the message once more, or copy the whole of it.

## Withdrawing

withdraw-title = Withdraw your support
withdraw-intro = With the receipt that you got after signing you can withdraw your statement of support. Nobody asks you why.
withdraw-label = Receipt
withdraw-hint = Type it as it was shown to you. Capital or small letters, spaces and hyphens make no difference.
withdraw-button = Withdraw this statement
withdraw-lost = If you no longer have the receipt, write to the organisers: they can have a statement taken out on proof of identity.
withdraw-done-heading = Your wish is recorded
withdraw-done-text = If this receipt belongs to a statement of support, that statement is withdrawn now and will not be handed to any authority.
withdraw-done-same = For your protection the answer is the same whether or not a statement was found.
withdraw-done-again = If you signed more than once, every receipt withdraws the statement it was given for.
withdraw-malformed = This is not a receipt. Compare it with what you wrote down: it may have a character too many or too few.
withdraw-empty = Type your receipt.
withdraw-closed = The collection is closed. Please write to the organisers: they can have your statement taken out as long as it has not been handed over.

## A language in which the initiative has no version

no-version-heading = This initiative cannot be signed in English
no-version-text = A statement of support is given in a language in which the initiative is registered. All the information on this site is available in English; to sign, choose one of these languages:
no-version-read-in = Read and sign in { $language }

## Member States that cannot be signed for on that day

no-state-heading = This Member State cannot be chosen
no-state-not-member = { $state } is not a Member State of the European Union on the day of signing, so no statement of support can be given for it.
no-state-left = { $state } left the European Union. Until { $date } statements of support could be given for it.
no-state-not-yet = { $state } joined the European Union on { $date }. Before that day no statement of support can be given for it.
no-state-choose = Choose another Member State whose form fits you.

## When signing is not possible

status-open-title = Signing is open
status-open-text = You can support this initiative now.
status-locked-title = Signing is paused for a short while
status-locked-text = The server has been restarted and waits for the operators to unlock it. Nothing that was recorded is lost. Please come back in an hour.
status-paused-title = Signing is paused
status-paused-text = The organisers have paused the collection for the time being. Nothing that was recorded is lost. Please come back later.
status-not-open-title = The collection has not begun
status-not-open-text = You can read the initiative now. It can be signed from { $date } on.
status-closed-title = The collection is closed
status-closed-text = Statements of support could be given until { $date }. Thank you to everybody who took part.
status-disk-full-title = Signing is paused for a technical reason
status-disk-full-text = The server has no room left for new statements. The operators have been told. Nothing that was recorded is lost. Please come back later.
status-store-failed-title = Signing is paused for a technical reason
status-store-failed-text = The server cannot write new statements safely at the moment, and so accepts none. Nothing that was recorded is lost. Please come back later.
status-information-stays = Everything else on this site is still there to read.

## Progress

progress-title = Progress
progress-intro = An initiative succeeds with { $goal } valid statements of support, if in at least { $states } Member States a minimum number is reached as well.
progress-caption = Statements of support by Member State
progress-column-state = Member State
progress-column-statements = Statements
progress-column-threshold = Minimum
progress-column-share = Share of the minimum
progress-total = All Member States
progress-reached = Minimum reached
progress-states-reached = { $count ->
    [0] The minimum has not been reached in any Member State yet.
    [one] The minimum has been reached in { $count } Member State.
   *[other] The minimum has been reached in { $count } Member States.
}
progress-percent = { $percent }%
progress-not-verified = These statements have been collected here. How many are valid, the authorities decide after the collection.
progress-map = Member States by share of their minimum
progress-map-hint = The same figures are in the table below.
progress-map-none = none yet
progress-map-reached = minimum reached
progress-column-reserve = With reserve
progress-reserve-hint = Authorities find some statements invalid. So collect more than the minimum: with the reserve, { $percent } of the statements may turn out invalid.
progress-still-needed = { $count ->
    [one] { $count } more is needed
   *[other] { $count } more are needed
}
progress-timeline-heading = Day by day
progress-timeline-hint = What was published at the end of each day.
progress-timeline-column-day = Day
progress-timeline-column-sum = Published
progress-timeline-column-more = That day
progress-timeline-picture = From { $from } to { $to } the published number grew to { $count }.
progress-timeline-none = The first day is not over yet.
progress-milestones-heading = Milestones
progress-milestones-none = The first milestone is still ahead.
progress-feed = Follow the milestones in a feed reader
progress-open-data = The same figures as open data

## Milestones, the feed, and what other sites embed

feed-title = Milestones of “{ $title }”
milestone-opened = The collection has begun
milestone-count = { $count ->
    [one] { $count } statement of support
   *[other] { $count } statements of support
}
milestone-state = The minimum is reached in one more Member State: { $state }
milestone-states = The minimum is reached in { $count } Member States, as many as are needed
milestone-goal = { $goal } statements of support: as many as are needed
milestone-closed = The collection is closed
widget-frame-title = Progress of “{ $title }”
widget-button = Read and sign
widget-where = You sign on the page of the collection, at { $host }.
widget-new-window = (opens a new window)

## Privacy

privacy-title = Privacy
privacy-intro = What happens to your data, in plain words. The statement that the law prescribes follows below.
privacy-who-heading = Who is responsible
privacy-who-text = The organisers of this initiative. You reach them here:
privacy-what-heading = What is collected, and what for
privacy-what-text = The details that your Member State asks for, and nothing else. They serve one purpose: to show that enough citizens support this initiative.
privacy-not-heading = What is not collected
privacy-not-text = No address of your device, no cookies that follow you, no statistics by third parties, no fonts or scripts from elsewhere. While you sign there are two cookies at most, which only this site can read: they last until the page with the receipt has been shown. What you have typed but not yet sent stays in this tab of your browser, and is forgotten there once you have signed.
privacy-sees-heading = Who sees it
privacy-sees-text = The authority of the Member State for which you sign, and the custodians of the organisers at the moment of opening. The operators of this server cannot read stored statements.
privacy-keeps-heading = How long it is kept
privacy-keeps-text-2011 = At most one month after the initiative has been submitted to the Commission, or 18 months after its registration, whichever comes first. For this initiative that is { $date } at the latest.
privacy-keeps-text-2019 = At most one month after the initiative has been submitted to the Commission, or 21 months after the start of the collection, whichever comes first. For this initiative that is { $date } at the latest.
privacy-keeps-proceedings = Only if a court or an authority needs them may statements be kept longer, until those proceedings have ended.
privacy-news-heading = News by e-mail
privacy-news-text = If you leave an e-mail address after signing, the organisers use it for news about this initiative and for nothing else. It is sealed for them, is kept apart from the statements with a date but no time, and is erased by { $date } at the latest, or as soon as you end the news.
privacy-partner-heading = How you came here
privacy-partner-text = If a partner’s link brought you here, one is added to that partner’s count. With your statement it is not stored.
privacy-rights-heading = Your rights
privacy-rights-text = You can ask whether your data is held, and have it corrected, restricted or erased. Write to the organisers, and they answer within a month. With your receipt you can withdraw your statement yourself.
privacy-rights-sealed = Because stored statements are sealed, the organisers can look for yours only when the custodians open the collection. An order to take you out of it is kept until then and carried out.
privacy-complaint-heading = Where to complain
privacy-complaint-text = You can turn to the data protection authority of the Member State in which you live, or where you think that a rule was broken.
privacy-statutory-heading = The privacy statement of the regulation
privacy-unofficial = This wording is our own and unofficial. The authentic one stands in the Official Journal of the European Union.

## How your data is protected

trust-title = How your data is protected
trust-intro = This page says who could read what, and why. You can check most of it yourself.
trust-journey-heading = The way of your statement
trust-journey-typing = While you type, nothing leaves your device.
trust-journey-sending = When you press the button, your statement travels encrypted to this server. It is checked there, in memory only.
trust-journey-sealing = Before it is stored it is sealed to the key of the organisers’ committee. After that the server cannot open it, and neither can whoever steals its disks or its backups.
trust-journey-opening = After the collection, { $quorum } of { $shares } custodians bring their shares of the key together on a computer without a network, and open the collection.
trust-journey-handover = Each authority gets the statements of its own Member State only.
trust-server-heading = What the server can read, and what it cannot
trust-server-can = It sees a statement for the moment in which you send it. It keeps in clear the Member State, the day and the language of the form.
trust-server-cannot = It cannot read your name, address, number or anything else of a statement that has been stored. It stores no address of your device; only the firewall in front of it keeps a short log of connections, apart from the statements, as the technical rules demand.
trust-server-limits = You should know this too: whoever took over the running server could read what is typed from then on, and could test a guess whether a particular person has signed.
trust-once-heading = Counted once, told to nobody
trust-once-text = If somebody signs twice, both statements get the same answer and the person counts once. So nobody can find out here whether you have signed, and nobody can prevent you from signing.
trust-keys-heading = Where the keys are
trust-keys-committee = The committee’s private key was made on a computer without a network, and has never been on this server. It exists only as { $shares } shares held by as many custodians. Any { $quorum } of them are needed to use it.
trust-keys-committee-rehearsal = In this rehearsal the program made the committee’s key itself and keeps its { $shares } shares. In a real collection custodians make it on a computer without a network, and any { $quorum } of them are needed to use it.
trust-keys-thumbprint = Thumbprint of the committee key
trust-keys-thumbprint-hint = The custodians have the same thumbprint on paper.
trust-keys-appliance = Public signing key of this server
trust-keys-appliance-hint = With it the server signs what it hands over, so that nothing can be slipped in.
trust-keys-ceremony = The committee key was made on { $date }.
trust-end-heading = The end
trust-end-text = The law demands that the organisers destroy all statements by { $date } at the latest, wherever copies of them lie.
trust-place-heading = Where the server stands
trust-place-text = The law demands that the data is stored on the territory of a Member State of the European Union.
trust-source-heading = Check it yourself
trust-source-text = The software is open source. Everybody may read, build and test it; its formats are documented, so that others can write programs which read them.
trust-version = Software version

## Help

help-title = Help
help-intro = Answers to what people ask most.
help-initiative-question = What is a European citizens’ initiative?
help-initiative-answer = With it a million citizens can ask the European Commission to propose a law. The Commission must answer and say what it will do, and why.
help-who-question = Who may sign?
help-who-answer = Citizens of the Union who are old enough. What else matters differs by Member State: choose one, and the form tells you who may use it.
help-several-question = I live in one Member State and have the nationality of another. Which do I choose?
help-several-answer-2011 = Any whose form fits you, but only one. The form of each Member State says who may use it.
help-several-answer-2019 = The one whose nationality you have. Where you live makes no difference.
help-number-question = Why am I asked for a document or personal number?
help-number-answer = Some Member States check by it that the signatory exists. The law lays down which ask for it. The organisers may not use it for anything else.
help-document-question = My document is not in the list.
help-document-answer = Only the documents in the list count for this Member State. Perhaps you hold another of them, or another Member State’s form fits you.
help-warning-question = The page says that my number looks unusual, but it is right.
help-warning-answer = Then tick “It is correct as I typed it” and press the button again. Your statement is recorded as it is.
help-again-question = I do not know whether I signed before. May I sign again?
help-again-answer = You need not, but it does no harm: a person counts only once.
help-other-question = May I sign for somebody else?
help-other-answer = No. Everybody signs personally. You may help somebody to type, if that person is with you and wants it.
help-withdraw-question = Can I withdraw my support?
help-withdraw-answer = Yes, with the receipt that you got after signing, as long as the collection is open.
help-receipt-question = I have lost my receipt.
help-receipt-answer = It cannot be shown again, for the server does not know which one is yours. Your statement stays valid. If you want it taken out, write to the organisers.
help-robot-question = What does the check against robots do?
help-robot-answer = Your device solves a small arithmetic task that takes a second or two. For one person that is nothing; for somebody who wants to send millions of false statements it is a lot. No third party takes part.
help-scripts-question = Can I sign without scripts, or with a screen reader?
help-scripts-answer = Yes. Every field has a label and every message is linked to its field. Without scripts six digits take the place of the check: you can read them in a picture or listen to them in your language.
help-next-question = What happens after I have signed?
help-next-answer = Your statement stays sealed until the end of the collection. Then the authority of your Member State checks it, and it is destroyed.
help-contact-question = Something does not work, or I have another question.
help-contact-answer = Write to the organisers. Please do not send them your document number or personal number.

## Accessibility

accessibility-title = Accessibility
accessibility-intro = Everybody should be able to sign here, with any device and any ability.
accessibility-aim = This site is built to meet the Web Content Accessibility Guidelines 2.2, level AA, and the European standard EN 301 549.
accessibility-ways-heading = Ways of using it
accessibility-way-keyboard = With the keyboard alone, with a screen reader, with speech or with a switch.
accessibility-way-large = Enlarged to four times the size, with your own colours and contrast, light or dark, with or without motion.
accessibility-way-simple = On old telephones and slow lines, in text browsers, without scripts, on paper.
accessibility-way-no-puzzle = Without puzzles: a check that runs by itself, or six digits to read or to hear, whichever suits you.
accessibility-way-time = Without hurry: an open page stays good for twelve hours.
accessibility-tested-heading = How it was tested
accessibility-tested-text = Every page is examined by a program in every language, theme and width before each release. Programs do not find everything.
accessibility-problem-heading = If something stands in your way
accessibility-problem-text = Write to the organisers and say what you wanted to do and what happened. Please do not send them your document number or personal number.

## The certificate

certificate-title = Certificate
certificate-intro = Before statements may be collected online, the authority of the Member State in which they are stored examines the system and certifies that it meets the law.
certificate-rehearsal = This is a rehearsal. The system has not been certified, and what is collected here is valid nowhere.
certificate-none = The certificate is not published here yet. Until it is, no statements may be collected.
certificate-authority = Certifying authority
certificate-date = Date of the certificate
certificate-number = Number of the certificate
certificate-download = Read the certificate

## When something goes wrong: a title, what happened, and a way on

failure-400-title = This request could not be understood
failure-400-what = Something in it was not as this page sends it. Nothing has been recorded.
failure-400-next = Go back to the initiative and start from there.
failure-404-title = There is no such page
failure-404-what = Perhaps the address was typed wrongly or is out of date.
failure-404-next = Go to the initiative: from there you can reach all pages.
failure-405-title = This does not work in this way
failure-405-what = The address exists, but it does not answer this kind of request. Nothing has been recorded.
failure-405-next = Go to the initiative and use the form there.
failure-408-title = That took too long
failure-408-what = Your request did not arrive completely. Nothing has been recorded.
failure-408-next = Check your connection, go back and press the button again.
failure-413-title = That was too much
failure-413-what = The request was larger than any form of this site. Nothing has been recorded.
failure-413-next = Go back, shorten what you typed and press the button again.
failure-415-title = The form arrived in an unknown format
failure-415-what = This site only accepts forms as a browser sends them. Nothing has been recorded.
failure-415-next = Go to the initiative and use the form there.
failure-422-title = Please check what you typed
failure-422-what = Something is missing or wrong. Nothing has been recorded yet.
failure-422-next = Go back to the form: it says beside each field what to do.
failure-429-title = Too many attempts
failure-429-what = Very many requests came from your network within a short time. Nothing has been recorded.
failure-429-next = Wait a few minutes, then try again.
failure-431-title = Your browser sent too much
failure-431-what = The heading of the request was too large, perhaps because of many cookies. Nothing has been recorded.
failure-431-next = Open the page in a private window and try again.
failure-500-title = Something went wrong on our side
failure-500-what = It is not your fault. If you had just pressed the button and saw no receipt, please assume that nothing was recorded.
failure-500-next = Try again in a few minutes. If you had signed after all, you still count only once.
failure-503-title = Please try again in a moment
failure-503-what = Too many people are here at once, or the server is just starting. Nothing has been recorded.
failure-503-next = Wait a few seconds and try again.
failure-reference = If you write to us about it, give this reference: { $reference }
failure-home = To the initiative
failure-again = Try again
