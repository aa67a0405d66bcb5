# Ce trebuie să citească semnatarul potrivit anexei III la Regulamentul (UE) nr. 211/2011, cu propriile noastre cuvinte.
#
# Formulare neoficială. Cea autentică se află în Jurnalul Oficial al Uniunii Europene.

version = 2011-unofficial-1
unofficial = Această formulare este neoficială. Cea autentică se află în Jurnalul Oficial al Uniunii Europene.

form-title = Formular de declarație de susținere
form-for = Declarație de susținere verificată de: { $state }
form-mandatory = Toate câmpurile sunt obligatorii, dacă nu se prevede altfel.
who-title = Se completează de către
who-residents = Cetățenii Uniunii cu reședința în acest stat membru.
who-residents_or_nationals = Cetățenii Uniunii cu reședința în acest stat membru sau cetățenii săi, indiferent de locul de reședință.
who-residents_or_registered_nationals = Cetățenii Uniunii cu reședința în acest stat membru sau cetățenii săi cu reședința în străinătate care și-au adus la cunoștința autorităților naționale locul de reședință.
who-holders_of_personal_number = Cetățenii Uniunii titulari ai unui număr personal de identificare atribuit de acest stat membru.
who-holders_of_document = Cetățenii Uniunii titulari ai unuia dintre documentele de identitate enumerate, eliberat de acest stat membru.
who-holders_of_number_or_document = Cetățenii Uniunii titulari ai unui număr personal de identificare atribuit de acest stat membru sau ai unuia dintre documentele de identitate enumerate, eliberat de acesta.

declaration = Declar că datele pe care le-am furnizat în acest formular sunt corecte și că nu am mai susținut până acum această propunere de inițiativă cetățenească.

privacy-title = Declarație de confidențialitate
privacy-directive-1 = În temeiul articolului 10 din Directiva 95/46/CE, vă informăm că datele cu caracter personal din acest formular sunt puse exclusiv la dispoziția autorităților competente, pentru ca acestea să poată verifica și certifica numărul de declarații de susținere valabile primite de această propunere de inițiativă cetățenească (articolul 8 din Regulamentul (UE) nr. 211/2011).
privacy-directive-2 = Dacă este necesar, datele sunt prelucrate ulterior pentru proceduri judiciare sau administrative privind această propunere de inițiativă cetățenească (articolul 12 din același regulament). Ele nu pot fi folosite în niciun alt scop.
privacy-directive-3 = Aveți dreptul de acces la datele dumneavoastră cu caracter personal.
privacy-directive-4 = Toate declarațiile de susținere se distrug în cel mult 18 luni de la înregistrarea propunerii de inițiativă cetățenească sau, dacă există proceduri judiciare ori administrative, în cel mult o săptămână de la încheierea acestora.
privacy-gdpr-1 = În temeiul articolelor 13 și 14 din Regulamentul (UE) 2016/679 (Regulamentul general privind protecția datelor), vă informăm că datele cu caracter personal din acest formular sunt puse la dispoziția organizatorilor inițiativei în vederea colectării și la dispoziția autorităților competente, pentru ca acestea să poată verifica și certifica numărul de declarații de susținere valabile primite de această propunere de inițiativă cetățenească (articolele 8 și 9 din Regulamentul (UE) nr. 211/2011).
privacy-gdpr-2 = Dacă este necesar, datele sunt prelucrate ulterior pentru proceduri judiciare sau administrative privind această propunere de inițiativă cetățenească. Ele nu pot fi folosite în niciun alt scop.
privacy-gdpr-3 = Aveți dreptul de a obține de la operator accesul la datele dumneavoastră cu caracter personal și de a cere rectificarea, ștergerea sau restricționarea prelucrării lor.
privacy-gdpr-4 = Datele dumneavoastră se păstrează cel mult o lună de la prezentarea inițiativei către Comisie sau 18 luni de la înregistrarea ei, în funcție de termenul care expiră mai devreme. Dacă există proceduri judiciare sau administrative, datele pot fi păstrate cel mult până la o săptămână de la încheierea acestora.
privacy-gdpr-5 = Indiferent de alte căi de atac, puteți depune oricând o plângere la o autoritate pentru protecția datelor, mai ales în statul membru în care aveți reședința, în care lucrați sau în care considerați că a fost încălcată legea.
privacy-gdpr-6 = Operatori sunt organizatorii inițiativei și, pentru activitatea proprie, autoritatea competentă. Datele de contact ale organizatorilor se găsesc în registrul Comisiei și pe site-ul inițiativei.

note-no-signature = Semnătura nu este necesară dacă formularul se depune online printr-un sistem de colectare certificat.
mark-online = Aceste declarații de susținere au fost colectate online.
mark-limited = DATE CU CARACTER PERSONAL – DIFUZARE LIMITATĂ LA STATUL MEMBRU VIZAT
