# Ce trebuie să citească semnatarul potrivit anexei III la Regulamentul (UE) 2019/788, cu propriile noastre cuvinte.
#
# Formulare neoficială. Cea autentică se află în Jurnalul Oficial al Uniunii Europene.

version = 2019-unofficial-1
unofficial = Această formulare este neoficială. Cea autentică se află în Jurnalul Oficial al Uniunii Europene.

form-title = Formular de declarație de susținere
form-for = Declarație de susținere pentru cetățenii acestui stat membru: { $state }
form-mandatory = Toate câmpurile sunt obligatorii, dacă nu se prevede altfel.
who-title = Se completează de către
who-nationals = Cetățenii acestui stat membru.

declaration = Declar că datele pe care le-am furnizat în acest formular sunt corecte și că nu am mai susținut până acum această inițiativă cetățenească.

privacy-title = Declarație de confidențialitate
privacy-gdpr-1 = În temeiul articolului 13 din Regulamentul (UE) 2016/679 (Regulamentul general privind protecția datelor), vă informăm că datele cu caracter personal din acest formular servesc exclusiv la susținerea inițiativei. Ele sunt puse la dispoziția autorităților naționale competente, pentru ca acestea să poată verifica și certifica declarațiile de susținere.
privacy-gdpr-2 = Dacă este necesar, datele sunt prelucrate ulterior pentru proceduri administrative sau judiciare privind această inițiativă. Ele nu pot fi folosite în niciun alt scop.
privacy-gdpr-3 = Aveți dreptul de a solicita grupului de organizatori accesul la datele dumneavoastră cu caracter personal, precum și rectificarea, ștergerea sau restricționarea prelucrării lor.
privacy-gdpr-4 = Grupul de organizatori păstrează datele dumneavoastră cel mult o lună de la prezentarea inițiativei către Comisie sau 21 de luni de la începutul colectării, în funcție de termenul care expiră mai devreme. Dacă există proceduri administrative sau judiciare, datele pot fi păstrate cel mult până la o lună de la încheierea acestora.
privacy-gdpr-5 = Indiferent de alte căi de atac, puteți depune oricând o plângere la o autoritate pentru protecția datelor, mai ales în statul membru în care aveți reședința, în care lucrați sau în care considerați că a fost încălcată legea.
privacy-gdpr-6 = Operator este reprezentantul grupului de organizatori sau entitatea juridică înființată pentru gestionarea inițiativei. Datele de contact se găsesc în registrul Comisiei și pe site-ul inițiativei.

note-no-signature = Semnătura nu este necesară dacă formularul se depune online.
mark-online = Aceste declarații de susținere au fost colectate online.
mark-limited = DATE CU CARACTER PERSONAL – DIFUZARE LIMITATĂ LA STATUL MEMBRU VIZAT
