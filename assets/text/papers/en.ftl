# Cista, English. What stands on paper: documents for authorities and custodians.
#
# Keys: `paper`, then which paper, then what. Sentences that the public site has already are not repeated here: the names of fields, roles, facts of
# the initiative. What the law prescribes is in statutory/. Commands are the same in every language and stand in the program.

## On several papers

paper-page = Page { $page } of { $count }
paper-made = Made with Cista on { $date }
paper-rehearsal = Rehearsal: everything on this paper is invented, and none of it counts.
paper-model-2011 = Model: Annex { $reference } to Regulation (EU) No 211/2011, in words of our own. The authentic model stands in the Official Journal of the European Union.
paper-model-2019 = Model: Annex { $reference } to Regulation (EU) 2019/788, in words of our own. The authentic model stands in the Official Journal of the European Union.

paper-initiative-heading = The initiative
paper-initiative-title = Title of the initiative
paper-initiative-subject = Subject matter
paper-initiative-period = Collection period
paper-initiative-register = Page in the Commission’s register
paper-organisers-heading = The organisers
paper-organisers-others = Other organisers
paper-organisers-address = Postal address

paper-count-column = How many
paper-count-online = Signed online
paper-count-paper = Signed on paper
paper-count-esigned = Signed with an advanced electronic signature
paper-count-states = Member States in which the minimum is reached

paper-sign-heading = Declaration and signatures
paper-sign-place = Place and date
paper-sign-representative = Signature of the representative
paper-sign-substitute = Signature of the substitute
paper-sign-entity = Signature for the legal entity
paper-sign-authority = Signature and official stamp

## The guide: the first page of a package

paper-guide-title = Statements of support for verification
paper-guide-intro = This package holds the statements of support of a European citizens’ initiative for your Member State. This guide says what is in it, how to open and count it, what to send back and when to destroy it.
paper-guide-authority = For the competent authority of this Member State

paper-guide-part = This is part { $page } of { $count }. Each part is a package of its own; the numbers below are those of all parts together.
paper-guide-holds-heading = What the package holds
paper-guide-packaged = Statements of support to verify, one for each person
paper-guide-alternatives = Alternatives: other forms of the same persons
paper-guide-namesakes = Statements with a namesake
paper-guide-repeats = Repeats, left out
paper-guide-withdrawn = Withdrawn by the signatory, left out
paper-guide-failures = Could not be read, named in the manifest
paper-guide-submissions = Forms received in all
paper-guide-sum = The forms received are the statements, alternatives, repeats, withdrawn and unreadable ones added together.
paper-guide-alternatives-text = Alternatives: who signed several times with different details stands once among the statements. The other forms are in the files whose names begin with { $example }, each with the identifier of the statement that it belongs to. If that statement turns out to be invalid, you may check its alternatives. At most one form of each person counts.
paper-guide-namesakes-text = Namesakes: some persons share their names, and their date of birth where the form asks for it, but not their number, document or Member State. They may be two persons or one. A list of their own names them by identifier. You decide.
paper-guide-remarks-text = { $count ->
    [one] Remarks: there is something to say about { $count } statement. A list of its own names it by identifier.
   *[other] Remarks: there is something to say about { $count } statements. A list of its own names them by identifier.
}
paper-guide-suspicious-text = { $count ->
    [one] { $count } statement arrived from a network that sent unusually many at once. That alone makes it no less valid.
   *[other] { $count } statements arrived from networks that sent unusually many at once. That alone makes none of them less valid.
}

paper-guide-files-heading = The files
paper-guide-files-name = Name of the file
paper-guide-file-guide = this guide
paper-guide-file-request = the request for verification
paper-guide-file-certificate = a blank certificate for you to fill in
paper-guide-file-xml = statements in the Commission’s XML format, for import
paper-guide-file-csv = the same statements as a table
paper-guide-file-pdf = the same statements laid out like the form, to read or print
paper-guide-file-alternatives = the alternatives
paper-guide-file-namesakes = the list of namesakes
paper-guide-file-remarks = the list of remarks
paper-guide-file-committee = the public record of the organisers’ key, with which the manifest is signed
paper-guide-file-manifest = counts, and the SHA-256 of every other file
paper-guide-file-signature = the organisers’ electronic signature of the manifest

paper-guide-count-heading = How to count
paper-guide-count-text = In a CSV table every row after the first is one form, in an XML file every element { $field }. The numbers must be those given here.

paper-guide-sample-heading = How to draw a random sample
paper-guide-sample-text = If you verify a sample, this command draws one and gives the confidence interval. Choose the seed yourself, for instance by throwing dice: nobody may know it beforehand. Keep it, and everybody can draw the same sample again.

paper-guide-import-heading = How to import
paper-guide-import-xml = The XML files have the elements of the Commission’s collection software, so that programs made for that can read them.
paper-guide-import-csv = The CSV tables are in UTF-8, with commas between the cells. Import every column as text, so that no number loses its leading zeros. An apostrophe before the first character of a cell keeps a spreadsheet from taking it for a formula: it does not belong to what was typed.

paper-guide-return-heading = What to send back, and by when
paper-guide-return-text = Send the contact persons a certificate that says how many statements of support are valid. It is free of charge. You may use the blank one or a form of your own.
paper-guide-return-deadline = The Regulation gives you three months from the day on which you received the request.
paper-guide-return-received = Received on
paper-guide-return-due = Certificate due by

paper-guide-destroy-heading = When to destroy the package
paper-guide-destroy-2011 = Destroy the package, everything made from it and every copy at the latest one month after you issued the certificate. Only what administrative or legal proceedings need may be kept longer, until one week after the final decision.
paper-guide-destroy-2019 = Destroy the package, everything made from it and every copy at the latest three months after you completed the verification. Only what administrative or legal proceedings need may be kept longer, until one month after they have ended.
paper-guide-questions = Questions? Write to the contact persons:

## How to open a package: on the guide and on the letter

paper-open-heading = How to open the package
paper-open-place = Open it on a computer that only those who verify can use.
paper-open-age = The package is encrypted for the age key of your authority. On the computer that holds the secret key, type:
paper-open-age-passphrase = The package is encrypted with age under a passphrase of eight words. Type this command, then the passphrase:
paper-open-gpg = The package is encrypted for the OpenPGP certificate of your authority. On the computer that holds the secret key, type:
paper-open-cms = The package is encrypted for the X.509 certificate of your authority. On the computer that holds the secret key, type:
paper-open-zip = The package is a ZIP archive, encrypted with AES-256 under a passphrase of eight words. Open the archive with a program that knows AES, such as 7-Zip, and type the passphrase. The program with which Windows itself opens ZIP archives does not know AES. In a terminal the command is:
paper-open-letter = The passphrase comes to you in a letter, by another way.
paper-open-either = The same package comes in two forms, and one of them is enough.
paper-open-plain = The package is not encrypted. Keep it where nobody else can read it.
paper-open-verify = Then let this command compare every file with the manifest:
paper-open-fault = If the package does not open, or a file differs from the manifest, do not go on. Write to the contact persons, who can send it again.

## The request for verification

paper-request-title = Request for verification of statements of support
paper-request-authority = To the competent authority of this Member State
paper-request-text = The organisers named below ask you to verify the enclosed statements of support and to certify how many of them are valid. This is their only request to your Member State.
paper-request-signatories = Signatories from this Member State
paper-request-all = Signatories collected in all Member States
paper-request-enclosures-heading = Enclosed statements of support
paper-request-system-heading = Certificate of the online collection system
paper-request-system-enclosed = A copy of the certificate is enclosed.
paper-request-system-none = No statement was signed online, so that no certificate is needed.
paper-request-declaration = I declare that what this request says is correct, and that the statements of support were collected as the Regulation demands.

## The letter with the passphrase

paper-letter-title = The passphrase of a package
paper-letter-confidential = Confidential: only for the authority that is to open the package
paper-letter-text = The eight words on this letter open the package of statements of support that is named here. The letter and the package travel apart.
paper-letter-package = Name of the package
paper-letter-size = Size in bytes
paper-letter-words-heading = The eight words
paper-letter-words-text = Type them in small letters and in this order, with a hyphen between two words and no spaces.
paper-letter-compare = Before you open the package, compare its name, size and SHA-256 with those on this letter.
paper-letter-apart-heading = Before it is delivered
paper-letter-apart-text = Bring this letter by another way than the package: by hand, by registered post, or read out on the telephone. Whoever has both can read the statements.
paper-letter-destroy-heading = Afterwards
paper-letter-destroy-text = Lock this letter away while you need it, and destroy it as soon as you have opened the package.

## The blank form for signing on paper

paper-form-initiative-heading = Filled in by the organisers, as registered
paper-form-sheet = Print this form on one sheet of paper; both sides may be used. Everybody on this sheet signs for the same Member State.
paper-form-write = Write in capital letters, one person in each row. Everybody signs personally.
paper-form-documents = Accepted documents and numbers
paper-form-residence = Permanent residence: street, number, postcode, town, country
paper-form-signature = Date and signature
paper-form-return = Bring or send the signed sheet to

## The blank certificate of the authority

paper-certificate-title = Certificate of the number of valid statements of support
paper-certificate-authority = Name and address of the competent authority
paper-certificate-text = The authority named here has verified the statements of support for the initiative named here, and certifies for this Member State:
paper-certificate-valid = Number of valid statements of support
paper-certificate-words = The same number in words
paper-certificate-received = Number of statements of support received
paper-certificate-free = This certificate is issued free of charge.
paper-certificate-voluntary-heading = Voluntary, and no part of the certificate
paper-certificate-voluntary-text = The Regulation does not ask for these figures. They help the organisers to estimate how many statements are valid elsewhere, and to learn what signatories get wrong.
paper-certificate-all = Every statement was checked.
paper-certificate-sample = A random sample was checked. Statements in the sample:
paper-certificate-invalid = Invalid statements in all
paper-certificate-reason = Why they are invalid
paper-reason-unknown = The person was not found
paper-reason-age = Too young on the day of signing
paper-reason-repeat = The person had signed before
paper-reason-number = The document or number is wrong or no longer valid
paper-reason-state = Not entitled to sign for this Member State
paper-reason-incomplete = Something is missing or cannot be read
paper-reason-signature = The signature on paper is missing
paper-reason-date = Not signed within the collection period
paper-reason-other = Other reasons

## The submission to the Commission

paper-submission-title = Submission of a citizens’ initiative to the European Commission
paper-submission-text = The organisers submit the initiative named here, together with the certificates of the competent authorities.
paper-submission-valid-heading = Certified statements of support
paper-submission-valid = Valid statements
paper-submission-certificate = Competent authority and date of its certificate
paper-submission-met = Both conditions are met: at least { $goal } valid statements in all, and the minimum in at least { $states } Member States.
paper-submission-not-met = The conditions are not met yet: { $goal } valid statements are needed in all, and the minimum in at least { $states } Member States.
paper-submission-funding-heading = Support and funding
paper-submission-funding-text = Every source of support and funding that gave more than 500 euros. If there is none, strike out the rows.
paper-submission-funding-source = Who gave it
paper-submission-funding-amount = Amount in euros
paper-submission-enclosed = { $count ->
    [one] { $count } certificate of a competent authority is enclosed.
   *[other] { $count } certificates of competent authorities are enclosed.
}
paper-submission-declaration = I declare that what this form says is correct, and that all procedures and conditions of the Regulation have been observed.

## The two marks of every export (technical specification (EU) No 1179/2011, clause 3.3)

mark-personal-data = PERSONAL DATA
mark-limited-distribution = LIMITED DISTRIBUTION TO THE MEMBER STATE CONCERNED

## The sheet of a recovery share, for its custodian

sheet-title = Recovery share { $number } of { $shares }
sheet-lead = This sheet is one of { $shares } shares of the committee’s key, which opens the statements of support. Any { $quorum } of them open everything together; fewer open nothing and reveal nothing.

# Facts about the share, each a label with its value beside it. A set is what one ceremony or renewal made; its name is eight characters.
sheet-fact-custodian = Custodian
sheet-fact-number = Share
sheet-fact-number-value = { $number } of { $shares }
sheet-fact-quorum = Needed to open
sheet-fact-quorum-value = Any { $quorum } of { $shares } shares
sheet-fact-date = Made on
sheet-fact-set = Set of shares
sheet-fact-set-value = { $set } (generation { $generation } of the key, edition { $edition } of its shares)
sheet-fact-thumbprint = Thumbprint of the committee’s key
sheet-fact-file = File

sheet-groups-heading = The secret, in { $count } groups
sheet-groups-note = Type the groups in their order, in small or capital letters. O counts as 0, and I and L count as 1. The last character of a group checks the others, so the program tells you which group to look at again.
sheet-qr = QR code that holds this share

sheet-keep-heading = Keep it safe
sheet-keep-place = Keep this sheet in a sealed envelope, where only you can get at it, and not where another custodian keeps a share.
sheet-keep-photo = Never photograph, copy or send it. Whoever has seen it has your share.
sheet-keep-network = Never type or scan it into a telephone, or into a computer that is connected to a network.
sheet-keep-file-locked = The file { $file } holds the same share under your passphrase. This sheet needs no passphrase.
sheet-keep-file-open = The file { $file } holds the same share without protection. Keep it in the same envelope, or destroy it.

sheet-check-heading = Check it every year
sheet-check-how = Use a computer without a network: the vault checks this sheet, and so does the command { $command }. You need nobody else for that.
sheet-check-tell = Then tell the organisers the number of your share and the day, and nothing else that stands here.

sheet-help-heading = If something happens
sheet-help-lost = Lost, damaged, or seen by somebody else: tell the organisers at once. The others can then make new shares.
sheet-help-leave = If you can no longer keep it: hand it over in person, and have the organisers make new shares.
sheet-help-called = If this set is called in: destroy the sheet and the file, and tell the organisers that you did.
sheet-help-open = When the collection is opened: bring this sheet yourself, and compare the thumbprint.

# Lines and a table to fill in by hand.
sheet-handed-heading = Handed over
sheet-handed-date = Date
sheet-handed-custodian = Signature of the custodian
sheet-handed-organiser = Signature of an organiser
sheet-checks-heading = Yearly checks
sheet-checks-date = Date
sheet-checks-place = Where
sheet-checks-signature = Signature

sheet-footer = Secret: share { $number } of set { $set }

## The sheet about the committee’s key, which is public

sheet-committee-title = The committee’s public key
sheet-committee-lead = This sheet is public and opens nothing. It tells the server for whom to seal the statements of support, and tells a custodian whether a share is right.
sheet-committee-fact-shares = Shares
sheet-committee-fact-shares-value = { $shares }, of which any { $quorum } open together
sheet-committee-fact-signer = Thumbprint of the key that signs the packages
sheet-committee-qr = QR code that holds the whole public record
sheet-committee-use-heading = What to do with it
sheet-committee-use-thumbprint = Everybody present writes the thumbprint down, and compares it with the one on the site’s page about data protection before collection begins.
sheet-committee-use-server = The file { $file } goes to the server: setting it up asks for it.
sheet-committee-use-copy = Every custodian keeps a copy of this sheet or of the file: with it a share can be checked alone, at home.
sheet-committee-footer = Public: committee’s key, set { $set }

## The statements of support, in the layout of the statutory form

statements-part = Part { $page } of { $count }
statements-count = { $count ->
    [one] { $count } statement of support on these pages
   *[other] { $count } statements of support on these pages
}
statements-number = No.
statements-residence = Residence (street, number, postcode, town, country)
statements-birth = Date and place of birth
statements-document = Number and type of the document
statements-signed = Signed on, and identifier
statements-name-at-birth = At birth: { $name }
statements-fathers-name = Father’s name: { $name }
statements-issued-by = Issued by: { $authority }
statements-alternative = Alternative to { $identifier }: at most one of the two counts.
statements-undrawn = { $count ->
    [one] { $count } character that no font here can draw is shown as its number in square brackets; the other files have it as it was typed.
   *[other] { $count } characters that no font here can draw are shown as their numbers in square brackets; the other files have them as they were typed.
}
statements-table = Statements of support, one in each row
