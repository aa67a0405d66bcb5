# To, co zgodnie z załącznikiem III do rozporządzenia (UE) nr 211/2011 ma przeczytać osoba podpisująca, naszymi własnymi słowami.
#
# Brzmienie nieurzędowe. Tekst autentyczny znajduje się w Dzienniku Urzędowym Unii Europejskiej.

version = 2011-unofficial-1
unofficial = To brzmienie jest nieurzędowe. Tekst autentyczny znajduje się w Dzienniku Urzędowym Unii Europejskiej.

form-title = Formularz deklaracji poparcia
form-for = Deklaracja poparcia, którą sprawdza: { $state }
form-mandatory = Wszystkie pola są obowiązkowe, o ile nie wskazano inaczej.
who-title = Wypełniają
who-residents = Obywatele Unii zamieszkali w tym państwie członkowskim.
who-residents_or_nationals = Obywatele Unii zamieszkali w tym państwie członkowskim lub jego obywatele niezależnie od miejsca zamieszkania.
who-residents_or_registered_nationals = Obywatele Unii zamieszkali w tym państwie członkowskim lub jego obywatele zamieszkali za granicą, którzy zgłosili miejsce zamieszkania swoim organom krajowym.
who-holders_of_personal_number = Obywatele Unii, którym to państwo członkowskie nadało osobisty numer identyfikacyjny.
who-holders_of_document = Obywatele Unii posiadający jeden z wymienionych dokumentów tożsamości wydanych przez to państwo członkowskie.
who-holders_of_number_or_document = Obywatele Unii, którym to państwo członkowskie nadało osobisty numer identyfikacyjny lub wydało jeden z wymienionych dokumentów tożsamości.

declaration = Oświadczam, że dane podane przeze mnie w tym formularzu są prawidłowe i że popieram tę proponowaną inicjatywę obywatelską po raz pierwszy.

privacy-title = Oświadczenie o ochronie prywatności
privacy-directive-1 = Na podstawie art. 10 dyrektywy 95/46/WE informujemy, że dane osobowe z tego formularza udostępnia się wyłącznie właściwym organom, aby mogły one sprawdzić i poświadczyć, ile ważnych deklaracji poparcia uzyskała ta proponowana inicjatywa obywatelska (art. 8 rozporządzenia (UE) nr 211/2011).
privacy-directive-2 = W razie potrzeby dane przetwarza się dalej na użytek postępowań sądowych lub administracyjnych dotyczących tej proponowanej inicjatywy obywatelskiej (art. 12 tego rozporządzenia). Nie wolno ich używać w żadnym innym celu.
privacy-directive-3 = Osobie podpisującej przysługuje prawo dostępu do jej danych osobowych.
privacy-directive-4 = Wszystkie deklaracje poparcia niszczy się najpóźniej 18 miesięcy po rejestracji proponowanej inicjatywy obywatelskiej, a jeżeli toczą się postępowania sądowe lub administracyjne – najpóźniej tydzień po ich zakończeniu.
privacy-gdpr-1 = Na podstawie art. 13 i 14 rozporządzenia (UE) 2016/679 (ogólne rozporządzenie o ochronie danych) informujemy, że dane osobowe z tego formularza udostępnia się organizatorom inicjatywy w celu ich zebrania oraz właściwym organom, aby mogły one sprawdzić i poświadczyć, ile ważnych deklaracji poparcia uzyskała ta proponowana inicjatywa obywatelska (art. 8 i 9 rozporządzenia (UE) nr 211/2011).
privacy-gdpr-2 = W razie potrzeby dane przetwarza się dalej na użytek postępowań sądowych lub administracyjnych dotyczących tej proponowanej inicjatywy obywatelskiej. Nie wolno ich używać w żadnym innym celu.
privacy-gdpr-3 = Osobie podpisującej przysługuje prawo uzyskania od administratora dostępu do jej danych osobowych oraz ich sprostowania, usunięcia lub ograniczenia przetwarzania.
privacy-gdpr-4 = Dane przechowuje się najwyżej przez miesiąc od przedłożenia inicjatywy Komisji albo przez 18 miesięcy od jej rejestracji, w zależności od tego, który termin upływa wcześniej. Jeżeli toczą się postępowania sądowe lub administracyjne, można je przechowywać najwyżej do upływu tygodnia od ich zakończenia.
privacy-gdpr-5 = Niezależnie od innych środków prawnych osoba podpisująca może w każdej chwili wnieść skargę do organu ochrony danych, w szczególności w państwie członkowskim swojego zamieszkania lub miejsca pracy albo tam, gdzie jej zdaniem naruszono prawo.
privacy-gdpr-6 = Administratorami są organizatorzy inicjatywy oraz, w zakresie własnych czynności, właściwy organ. Dane kontaktowe organizatorów znajdują się w rejestrze Komisji i na stronie internetowej inicjatywy.

note-no-signature = Podpis nie jest wymagany, jeżeli formularz składa się przez internet w certyfikowanym systemie zbierania deklaracji.
mark-online = Te deklaracje poparcia zebrano przez internet.
mark-limited = DANE OSOBOWE – PRZEKAZYWANIE OGRANICZONE DO ZAINTERESOWANEGO PAŃSTWA CZŁONKOWSKIEGO
