# What Annex III of Regulation (EU) 2019/788 wants a signatory to read, in words of our own.
#
# Unofficial. The authentic wording is that of the Official Journal (individual online collection system). Every change of a wording is a new
# version.

version = 2019-unofficial-1
unofficial = This wording is unofficial. The authentic one stands in the Official Journal of the European Union.

form-title = Form for a statement of support
form-for = Statement of support by nationals of: { $state }
form-mandatory = All fields are mandatory unless it says otherwise.
who-title = To be completed by
who-nationals = Nationals of this Member State.

declaration = I declare that the details I have given in this form are correct and that I have not supported this citizens’ initiative before.

privacy-title = Privacy statement
privacy-gdpr-1 = Under Article 13 of Regulation (EU) 2016/679 (General Data Protection Regulation) you are informed as follows: the personal data in this form are used only to support the initiative. They are made available to the competent national authorities, so that these can verify and certify the statements of support.
privacy-gdpr-2 = If it is necessary, they are processed further for administrative or legal proceedings that concern this initiative. They may not be used for any other purpose.
privacy-gdpr-3 = You have the right to ask the group of organisers for access to your personal data, and to have them rectified, erased or restricted in their processing.
privacy-gdpr-4 = The group of organisers stores your data at most for one month after the initiative was submitted to the Commission or for 21 months after the collection began, whichever is earlier. If there are administrative or legal proceedings they may be stored until at most one month after these have ended.
privacy-gdpr-5 = Whatever other legal remedies you have, you may at any time lodge a complaint with a data protection authority, in particular in the Member State where you reside, where you work, or where you think that the law was infringed.
privacy-gdpr-6 = The representative of the group of organisers or the legal entity created to manage the initiative is the controller. The contact details stand in the register of the Commission and on the website of the initiative.

note-no-signature = A signature is not needed where the form is submitted online.
mark-online = These statements of support were collected online.
mark-limited = PERSONAL DATA – LIMITED DISTRIBUTION TO THE MEMBER STATE CONCERNED
