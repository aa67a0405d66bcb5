# What Annex III of Regulation (EU) No 211/2011 wants a signatory to read, in words of our own.
#
# Unofficial. The authentic wording is that of the Official Journal: Delegated Regulation (EU) 2015/1070 for the form, (EU) 2018/1239 for the
# privacy statement in force since 8 October 2018 ("gdpr"); "directive" is the one before. Every change of a wording is a new version.

version = 2011-unofficial-1
unofficial = This wording is unofficial. The authentic one stands in the Official Journal of the European Union.

form-title = Form for a statement of support
form-for = Statement of support verified by: { $state }
form-mandatory = All fields are mandatory unless it says otherwise.
who-title = To be completed by
who-residents = Citizens of the Union who reside in this Member State.
who-residents_or_nationals = Citizens of the Union who reside in this Member State, or its nationals wherever they reside.
who-residents_or_registered_nationals = Citizens of the Union who reside in this Member State, or its nationals residing abroad who have informed their national authorities of their place of residence.
who-holders_of_personal_number = Citizens of the Union who hold a personal identification number issued by this Member State.
who-holders_of_document = Citizens of the Union who hold one of the listed personal identification documents issued by this Member State.
who-holders_of_number_or_document = Citizens of the Union who hold a personal identification number or one of the listed personal identification documents issued by this Member State.

declaration = I declare that the details I have given in this form are correct and that I have not supported this proposed citizens’ initiative before.

privacy-title = Privacy statement
privacy-directive-1 = Under Article 10 of Directive 95/46/EC you are informed as follows: the personal data in this form are made available only to the competent authorities, so that they can verify and certify how many valid statements of support this proposed citizens’ initiative has received (Article 8 of Regulation (EU) No 211/2011).
privacy-directive-2 = If it is necessary, they are processed further for legal or administrative proceedings that concern this proposed citizens’ initiative (Article 12 of that Regulation). They may not be used for any other purpose.
privacy-directive-3 = You have the right to obtain access to your personal data.
privacy-directive-4 = All statements of support are destroyed at the latest 18 months after the proposed citizens’ initiative was registered or, if there are legal or administrative proceedings, at the latest one week after they have ended.
privacy-gdpr-1 = Under Articles 13 and 14 of Regulation (EU) 2016/679 (General Data Protection Regulation) you are informed as follows: the personal data in this form are made available to the organisers of the initiative for collection, and to the competent authorities so that they can verify and certify how many valid statements of support this proposed citizens’ initiative has received (Articles 8 and 9 of Regulation (EU) No 211/2011).
privacy-gdpr-2 = If it is necessary, they are processed further for legal or administrative proceedings that concern this proposed citizens’ initiative. They may not be used for any other purpose.
privacy-gdpr-3 = You have the right to obtain access to your personal data from the controller, and to have them rectified, erased or restricted in their processing.
privacy-gdpr-4 = Your data are stored at most for one month after the initiative was submitted to the Commission or for 18 months after it was registered, whichever is earlier. If there are legal or administrative proceedings they may be stored until at most one week after these have ended.
privacy-gdpr-5 = Whatever other legal remedies you have, you may at any time lodge a complaint with a data protection authority, in particular in the Member State where you reside, where you work, or where you think that the law was infringed.
privacy-gdpr-6 = The organisers of the initiative, and the competent authority for what it does itself, are the controllers. The contact details of the organisers stand in the register of the Commission and on the website of the initiative.

note-no-signature = A signature is not needed where the form is submitted online through a certified collection system.
mark-online = These statements of support were collected online.
mark-limited = PERSONAL DATA – LIMITED DISTRIBUTION TO THE MEMBER STATE CONCERNED
