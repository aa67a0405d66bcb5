# Cista, English. The pages of the vault.
#
# The vault is a program on a computer without network, for people who do not use terminals. Its pages speak to a custodian (who keeps one recovery
# share) or to the person who leads a sitting. One word, one meaning: a share, a sheet (the printed share), a group (five characters on the sheet),
# a custodian, the committee’s key, the public file (committee.json), a collection, a package, a thumbprint. File names stay as they are.

## The frame of every page

vault-frame-title = { $page } – the vault
vault-frame-name = The vault
vault-frame-navigation = Tasks, in the order of a collection
vault-frame-home = Overview
vault-frame-offline = This computer has no network. Nothing leaves it.
vault-frame-network = A network is up on this computer ({ $device }). Pull the cable and switch the wireless off before you enter anything.
vault-frame-swap = This computer may write its memory to a disk. Use the vault stick, or ask somebody to switch the swap space off, before you enter a share.
vault-frame-idle = When nobody does anything here for { $minutes } minutes, all secrets are wiped and the sitting ends.
vault-frame-step = Step { $step } of { $steps }
vault-frame-next = What comes next
vault-frame-final = This cannot be undone
vault-frame-back-button = Back
vault-frame-continue-button = Continue
vault-home-sitting = A sitting is under way: { $name }. It is where you left it.
vault-frame-resume-button = Go on with it
vault-frame-stop-button = End the sitting and wipe everything
vault-frame-wrong = Please look at this again
vault-frame-detail = What the program says about it, in English

## The first page

vault-home-title = What would you like to do?
vault-home-intro = This program runs on this computer only. It shows one step per page, and every page says what comes next and what cannot be undone.
vault-home-interrupted = A ceremony was broken off here on { $date }. Its key was only in memory and is gone. Begin again, and destroy the sheets and files of that ceremony.
vault-home-interrupted-shares = { $count ->
    [one] { $count } share of it had been handed over: ask for it back.
   *[other] { $count } shares of it had been handed over: ask for them back.
}
vault-task-ceremony = Hold the key ceremony
vault-task-ceremony-text = Make the committee’s key and hand one share of it to each custodian. About an hour, before the collection begins.
vault-task-rehearsal = Rehearse the opening
vault-task-rehearsal-text = Show with real shares that a test statement from the server opens. Only then can the collection begin.
vault-task-check = Check a share
vault-task-check-text = Find out whether your share is still good, alone and at home. Five minutes, every three months.
vault-task-open = Open the collection
vault-task-open-text = When collecting has ended: put the shares together and make one package for each Member State.
vault-task-renew = Renew the shares
vault-task-renew-text = When custodians change: make a new set of shares for the same key.
vault-task-verify = Verify a file
vault-task-verify-text = Ask what a collection or a package is, whether it is whole, and what it holds. Needs no share.

## Who may enter

vault-door-title = This address does not open the vault
vault-door-text = The address that the program shows can be used once, in one browser. Press the Enter key where the program was started, and use the new address that it shows.
vault-failure-title = That did not work
vault-failure-form = The page was too old, or did not come from the vault. Nothing was done. Go back to the overview and try again.
vault-failure-large = What you sent is larger than anything this page takes. Nothing was done. Choose another file.
vault-failure-missing = There is no such page. Go back to the overview.
vault-failure-ours = Something went wrong in the program. Nothing was written. Go back to the overview and try again.
vault-failure-order = This step is not possible now. The page shows where the sitting stands.
vault-failure-home-button = To the overview

## Ending a sitting

vault-stop-title = End this sitting?
vault-stop-text = Everything secret that this sitting holds in memory is wiped. Files that were written already stay where they are.
vault-stop-ceremony = Shares that were not handed over are lost. Unless every share has been handed over, the key must not be used: hold a new ceremony.
vault-stop-button = Wipe everything and end
vault-stop-keep-button = No, go on

## The ceremony: before it

vault-ceremony-title = The key ceremony
vault-ceremony-intro = Whatever is collected is sealed to one key. That key is made now, divided into shares, and forgotten. Later a number of custodians together can put it together again, and nobody else can.
vault-ceremony-need-heading = What you need
vault-ceremony-need-people = The custodians, or at least two people who watch each step. Nobody is left alone with the computer.
vault-ceremony-need-computer = A computer without network, best started from the vault stick. Telephones stay outside the room.
vault-ceremony-need-printer = A printer on a cable. One that keeps what it printed must be wiped or destroyed afterwards.
vault-ceremony-need-envelopes = For each custodian an envelope, and if you like an empty memory stick.
vault-ceremony-need-stick = One more memory stick for the public file, which goes to the server.
vault-ceremony-next = You decide how many shares there are. Nothing is made yet.
vault-ceremony-begin-button = Everybody is here: begin

## The ceremony: numbers and places

vault-numbers-title = How many shares?
vault-numbers-intro = Each custodian keeps one share. The smaller number below is how many of them must come together.
vault-numbers-shares-label = Shares to make, one per custodian
vault-numbers-shares-hint = 2 to 15. A citizens’ committee has seven members: seven is a good number.
vault-numbers-quorum-label = Shares that together open the collection
vault-numbers-quorum-hint = At least 2. Three of seven means: four shares may be lost, and two custodians together can do nothing.
vault-numbers-impossible = These numbers do not fit. Make 2 to 15 shares, and let at least 2 and at most all of them be needed.
vault-numbers-fragile = With these numbers not a single share may be lost. If one is, everything collected is lost for ever. Make at least one share more than is needed.
vault-numbers-fragile-label = We know that no share may ever be lost
vault-numbers-place-label = Where the files of this sitting go
vault-numbers-place-hint = Only the public file and those share files that custodians want are written there.
vault-numbers-next = You enter who the custodians are.

## The ceremony: custodians

vault-custodians-title = Who are the custodians?
vault-custodians-intro = The name and the instructions are printed on each sheet, in the language chosen here.
vault-custodians-person = Share { $number }
vault-custodians-name-label = Name of the custodian
vault-custodians-language-label = Language of the sheet
vault-custodians-missing = Please give each custodian a name.
vault-custodians-next = The key is made. Until then you can still go back and change everything.

## The ceremony: making the key

vault-make-title = Make the key
vault-make-intro = The key is made in memory, divided, and wiped at once. It is never written anywhere.
vault-make-summary = { $shares } shares are made. Any { $quorum } of them open what is collected.
vault-make-warning = From now on stay until every share is handed over. When the program is closed before that, the key is lost and you hold a new ceremony.
vault-make-button = Make the key and its { $shares } shares now

## The ceremony: handing over

vault-hand-title = Share { $number } for { $name }
vault-hand-count = { $given } of { $shares } shares handed over
vault-hand-leave = Only { $name } should look at the screen and the paper now.

vault-sheet-intro = Print this sheet now. It is the share: whoever has it holds a part of the key.
vault-sheet-open-button = Show the sheet for printing
vault-sheet-page-button = Show the sheet as a page
vault-sheet-hint = It opens in a window of its own. Print it there, look whether every group can be read, and close the window. Do not save it.
vault-sheet-save-label = No printer here? Save the sheet as a file
vault-sheet-save-hint = Whoever gets the file has the share. Print it on a computer without network, and destroy the memory stick afterwards.
vault-sheet-save-button = Save the sheet
vault-sheet-saved = The sheet was saved as { $file }.
vault-sheet-next = { $name } reads two groups from the paper, to show that it can be read.
vault-sheet-printed-button = The sheet is printed

vault-prove-intro = { $name } reads from the printed sheet, not from the screen.
vault-prove-group-label = Group { $group } on the sheet
vault-prove-wrong = Group { $group } is not what the sheet should say. Read it once more. If it cannot be read, go back and print the sheet again.
vault-prove-next = You can save the share as a file as well.
vault-prove-button = That is what the sheet says

vault-file-intro = The sheet is enough. A file on a memory stick is more convenient to use and easier to copy: let { $name } decide.
vault-file-none-label = No file, only the sheet
vault-file-locked-label = A file under a passphrase of the custodian’s own
vault-file-plain-label = A file without a passphrase
vault-file-place-label = Where the file goes
vault-file-passphrase-label = Passphrase, chosen by the custodian
vault-file-passphrase-hint = At least twelve characters: four words or more. Whoever forgets it still has the sheet.
vault-file-again-label = The passphrase once more
vault-file-short = The passphrase is too short. Take at least twelve characters.
vault-file-differs = The two passphrases are not the same. Type both again.
vault-file-button = Go on
vault-file-fault = The file could not be written. See whether the memory stick is in and may be written to, then try again.

vault-over-intro = Put the sheet into its envelope and give it to { $name }.
vault-over-saved = The share was also saved as { $file }.
vault-over-final = After this the program forgets the share. It cannot be printed again.
vault-over-next = The next share.
vault-over-next-last = The public file for the server.
vault-over-button = { $name } has the sheet

## The ceremony: the public file and the end

vault-public-title = The public file for the server
vault-public-intro = This small signed file tells the server to which key it seals. It holds nothing secret.
vault-public-saved = It was saved as { $file }.
vault-public-thumbprint-label = Thumbprint of the committee’s key
vault-public-thumbprint-hint = Every custodian writes it down, or has it on the sheet. The public site will show the same letters and digits: if it shows others, somebody changed the key.
vault-public-code-label = The same file as a code
vault-public-next = Take the file to the server and load it there. Then rehearse the opening before the collection begins.
vault-public-button = The thumbprint is written down
vault-end-title = Done, and wiped
vault-end-ceremony = The key was made and forgotten. { $shares } shares are with their custodians, and this computer holds none of them any more.
vault-end-renewal = The new shares are with their custodians, and this computer holds none of them any more.
vault-end-old = The old shares still open what was collected. Call each of them in, by its number, and destroy it.
vault-end-written = What was written
vault-end-nothing = Nothing else was written.
vault-end-off = Now switch the computer off. Do not only close its lid.

## Entering shares

vault-shares-title = Enter the shares
vault-shares-intro = One custodian after the other enters a share, in any of these ways. The others look away.
vault-shares-found-label = A share file found here or on a memory stick
vault-shares-found-none = None of these
vault-shares-count = { $given } of { $quorum } shares that are needed
vault-shares-have = Share { $number } is here and good.
vault-shares-file-label = Or a share file from elsewhere
vault-shares-passphrase-label = Its passphrase, if it has one
vault-shares-groups-label = Or the groups from the sheet
vault-shares-groups-hint = Type all groups one after the other. Capital or small letters, with or without spaces.
vault-shares-code-label = Or what a scanner read from the code
vault-shares-nothing = Enter one share in one of these ways: a file, the groups, or the code.
vault-shares-add-button = Add this share
vault-shares-enough = There are enough shares. You can go on.
vault-shares-next = The shares stay in memory until this task is done, and are wiped then.

vault-share-not-a-share = This is no recovery share. Take the file that the ceremony wrote, or the groups on the sheet.
vault-share-groups = { $count ->
    [one] Group { $groups } is mistyped. Compare it with the sheet.
   *[other] Groups { $groups } are mistyped. Compare them with the sheet.
}
vault-share-length = There are { $count } groups, and a share has { $max }. See whether one was left out or typed twice.
vault-share-damaged = The share is damaged or was mistyped. Compare it with the sheet, group by group.
vault-share-foreign = This share belongs to another committee’s key. Take the one of this ceremony.
vault-share-wrong = This is not the share { $number } that the ceremony made. Take another custodian’s share, and tell the organisers.
vault-share-repeated = Share { $number } is here already. Each share counts once.
vault-share-locked = This file is locked with a passphrase. Choose it again and type its passphrase.
vault-share-passphrase = The passphrase does not open this file. Choose the file again and type the passphrase once more.
vault-share-large = This file is too large for a share. Choose the file whose name begins with share.

## Checking one share

vault-check-title = Check your share
vault-check-intro = Do this alone. You need your share and the public file committee.json, which anybody may have: the organisers send it.
vault-check-record-label = The public file committee.json
vault-check-record-file-label = Or that file from elsewhere
vault-check-record-wrong = This is no public file of a ceremony, or it was changed. Ask the organisers for committee.json.
vault-check-button = Check the share
vault-check-good-title = Your share is good
vault-check-good = Share { $number } of { $shares } is exactly as the ceremony made it. Put it back in its place, and tell the organisers that you checked it today.
vault-check-bad-title = The share was not accepted
vault-check-thumbprint = It belongs to the committee’s key with this thumbprint. Compare it with the one that you wrote down.
vault-check-wiped = What you entered has been wiped already.
vault-check-again-button = Check another share

## The rehearsal

vault-rehearsal-title = Rehearse the opening
vault-rehearsal-intro = The server sealed a test statement as it will seal real ones, and the organisers brought you the file rehearsal.json. Real shares open it here, and the answer goes back to the server.
vault-rehearsal-file-label = The file rehearsal.json from the server
vault-rehearsal-other-label = Or that file from elsewhere
vault-rehearsal-file-wrong = This is no rehearsal of a server, or it was changed. Ask the operator to make it again.
vault-rehearsal-next = You enter as many shares as the collection will need.
vault-rehearsal-failed = The shares are good, but the test statement does not open. The collection must not begin: tell the operator and the organisers.
vault-rehearsal-done-title = The test statement opened
vault-rehearsal-done = The answer was saved as { $file }. It holds nothing secret. Take it to the server; the audit trail will say which shares were used, by number.
vault-rehearsal-place-label = Where the answer goes

## Opening: the collection

vault-open-title = Which collection?
vault-open-intro = Choose the sealed collection that the server exported. It is looked through before anybody enters a share.
vault-open-found-label = Collections found on this computer and its memory sticks
vault-open-none = None was found. Put the memory stick in and load this page again, or type where the file is.
vault-open-path-label = Or where the file is
vault-open-path-hint = The whole path, beginning with a stroke.
vault-open-path-wrong = There is no such file, or it cannot be read. See whether the stick is in.
vault-open-look-button = Look at it
vault-open-look-next = The file is verified from its first to its last byte. A large one takes a few minutes.

vault-facts-title = Is this the right collection?
vault-facts-whole = The file is whole, and signed by the server that collected.
vault-facts-rehearsal = This is a rehearsal. It holds no real statements.
vault-facts-name = Name of the collection
vault-facts-initiative = Registration number
vault-facts-exported = Exported on
vault-facts-server = Thumbprint of the server’s key
vault-facts-committee = Thumbprint of the committee’s key
vault-facts-digest = SHA-256 of the file
vault-facts-generation = Generation of the key
vault-facts-compare = Compare the two thumbprints with those that the custodians wrote down. If one differs, stop here.
vault-facts-compare-label = Both thumbprints are those that were written down
vault-facts-compare-missing = Please compare the thumbprints first, and say so here.
vault-facts-submissions = Submissions
vault-facts-withdrawn = Withdrawn
vault-facts-state = Member State
vault-facts-total = All together
vault-facts-next = The custodians enter their shares.
vault-facts-button = It is the right one

## Opening: recipients, files, place

vault-recipients-title = Who will read each package?
vault-recipients-intro = Each package is encrypted for one Member State’s authority. An authority that gave no key gets a passphrase of eight words, printed on a letter.
vault-recipients-approved = Approved by the organisers: { $thumbprint }
vault-recipients-letter = A passphrase, on a letter
vault-recipients-file = The key in { $file }
vault-recipients-wrong = The key for { $state } cannot be used. Choose another one, or the letter.
vault-recipients-hint = Keys are looked for in the files beside the collection. Compare a thumbprint with the authority by telephone before you choose it.
vault-recipients-next = You choose the files and where they go.

vault-packages-title = What goes into the packages?
vault-packages-formats-label = Files in each package
vault-packages-xml-label = XML, which authorities’ software reads
vault-packages-csv-label = A table in CSV, which opens in a spreadsheet
vault-packages-pdf-label = PDF, the statements as forms to read or print
vault-packages-formats-missing = Choose at least one kind of file.
vault-packages-part-label = Statements in one part, at most
vault-packages-part-hint = Large packages are divided. 250 000 suits most authorities.
vault-packages-part-wrong = Give a whole number from 1 000 to 10 000 000.
vault-packages-place-label = Where the packages go
vault-packages-place-hint = A new folder is made there. There should be about as much room as the collection takes, and three times as much with PDF.
vault-packages-next = The collection is opened and the packages are made. This can take a while, and can be broken off and resumed.
vault-packages-warning = From here on the statements are in this computer’s memory. They reach the disk only encrypted.
vault-packages-button = Open the collection and make the packages

## Long work

vault-work-title = Please wait
vault-work-intro = This page renews itself. You can leave it open and do nothing.
vault-work-verifying = The file is being verified.
vault-work-epochs = The key opens the collection.
vault-work-sorting = The statements are compared, so that each person counts once.
vault-work-packaging = The package for { $state } is being made.
vault-work-other = The program is working.
vault-work-percent = { $percent } % of this part

## Opening: what came of it

vault-result-title = The packages are made
vault-result-place = They lie in { $place }.
vault-result-adds-up = Every submission is accounted for: the columns add up.
vault-result-packaged = Packaged
vault-result-repeats = Repeats
vault-result-alternatives = Alternatives, kept apart
vault-result-failures = Not opened
vault-result-package = Package
vault-result-explain = A repeat is a second submission of the same person with the same particulars; an alternative has other particulars, and the authority may count it instead. Both are counted once.
vault-result-failures-heading = Submissions that could not be opened
vault-result-failures-none = Every submission could be opened.
vault-result-failures-more = The manifest names all { $count } of them.
vault-result-reason-unknown-epoch = the collection lacks what opens it
vault-result-reason-unsigned-epoch = not signed by the server
vault-result-reason-foreign-epoch = made by another server, or for another key
vault-result-reason-does-not-open = changed, or sealed for something else
vault-result-reason-not-a-statement = holds no statement
vault-result-reason-no-form = fits no form of this Member State
vault-result-reason-withdrawn = also marked as withdrawn
vault-result-reason-other = for a reason named in the manifest
vault-result-letters-heading = Letters to print
vault-result-letters = Send each letter by another way than its package: who has both can read everything. Print the letters now, then delete them.
vault-result-wiped = The shares and the key have been wiped.
vault-result-next = Hand each package to its authority. The first page of each says what the authority does with it.
vault-result-done-button = Finish

## Renewal

vault-renew-title = Renew the shares
vault-renew-intro = New custodians get new shares of the same key. As many old shares as are needed come together once more.
vault-renew-revokes-nothing = The old shares stay good as well. Whoever must not open the collection any more has to give the old sheet back. Where that is not possible, make a new key instead.
vault-renew-record-label = The public file of the key, committee.json
vault-renew-next = The custodians enter the old shares.

## Verifying

vault-verify-title = Verify a file
vault-verify-intro = Choose a collection, a package, a folder of packages or a public file. Nothing is changed and nothing secret is needed.
vault-verify-found-label = Found on this computer and its memory sticks
vault-verify-button = Verify it
vault-verify-good-title = It is whole
vault-verify-bad-title = It is not as it should be
vault-verify-collection = A sealed collection, whole and signed by the server that made it.
vault-verify-package = A package for { $state }: every file is as its manifest says.
vault-verify-opening = Everything that an opening wrote: each package is as its manifest says.
vault-verify-share = A recovery share. Put it away; check it under “Check a share”.
vault-verify-ceremony = The public file of a key ceremony, unchanged. Any { $quorum } of { $shares } shares open what is sealed to it.
vault-verify-encrypted = An encrypted file. Decrypt it with its key or passphrase first, and verify what is inside.
vault-verify-other = A file of Cista’s, whole.
vault-verify-unknown = This is nothing that Cista makes. Choose a collection, a package or its folder, or a public file.
vault-verify-unreadable = It cannot be read. See whether the path is right and the stick is in.
vault-verify-changed = It was changed, cut off or damaged. Trust nothing in it, and ask whoever sent it to send it again.
vault-verify-held = Ceremony held on
vault-verify-statements = Statements in it

vault-sample-heading = Draw a sample
vault-sample-text = An authority that verifies by sampling draws here which statements it looks at. The same seed always gives the same sample, so that anybody can repeat it.
vault-sample-size-label = Statements in the sample
vault-sample-seed-label = The authority’s own seed
vault-sample-seed-hint = Any words or numbers that nobody could foresee: the throws of a die, for example. Write them down.
vault-sample-wrong = Give a number of statements, at most as many as there are, and a seed.
vault-sample-button = Draw the sample
vault-sample-done = { $count } statements were drawn. The list was saved as { $file }.

## What can go wrong with a collection, and at opening

vault-fault-collection = The collection is not whole, or was changed. Copy it again from the server and compare its SHA-256.
vault-fault-signature = The collection is not signed by the server that it names. Trust nothing in it, and tell the organisers.
vault-fault-shares = The shares do not make the key that this collection is sealed to. Tell the organisers.
vault-fault-generation = The collection is sealed to more than one key, and the shares of another generation are missing as well.
vault-fault-place = Nothing can be written there, or the folder is not empty. Choose another place.
vault-fault-space = The packages could not be written to the end. See whether there is room, then begin again: finished packages are kept.
vault-fault-recipient = One authority’s key cannot be used. Choose another one, or the letter.
vault-fault-moved = The collection changed while it was read. Leave the stick in, or copy the file to this computer first.
vault-fault-program = The program made a mistake and wrote nothing more. Note what it says below and report it.

## Choosing a place

vault-place-here = The folder that the program was started with: { $place }
vault-place-stick = The memory stick { $place }
vault-place-none = No memory stick was found. Put one in and load this page again.
vault-place-other-label = Or another folder
vault-place-wrong = This folder is not there, or nothing can be written to it. Choose another one.
