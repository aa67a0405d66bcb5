# To, co zgodnie z załącznikiem III do rozporządzenia (UE) 2019/788 ma przeczytać osoba podpisująca, naszymi własnymi słowami.
#
# Brzmienie nieurzędowe. Tekst autentyczny znajduje się w Dzienniku Urzędowym Unii Europejskiej.

version = 2019-unofficial-1
unofficial = To brzmienie jest nieurzędowe. Tekst autentyczny znajduje się w Dzienniku Urzędowym Unii Europejskiej.

form-title = Formularz deklaracji poparcia
form-for = Deklaracja poparcia dla obywateli państwa: { $state }
form-mandatory = Wszystkie pola są obowiązkowe, o ile nie wskazano inaczej.
who-title = Wypełniają
who-nationals = Obywatele tego państwa członkowskiego.

declaration = Oświadczam, że dane podane przeze mnie w tym formularzu są prawidłowe i że popieram tę inicjatywę obywatelską po raz pierwszy.

privacy-title = Oświadczenie o ochronie prywatności
privacy-gdpr-1 = Na podstawie art. 13 rozporządzenia (UE) 2016/679 (ogólne rozporządzenie o ochronie danych) informujemy, że dane osobowe z tego formularza służą wyłącznie poparciu inicjatywy. Udostępnia się je właściwym organom krajowym, aby mogły one sprawdzić i poświadczyć deklaracje poparcia.
privacy-gdpr-2 = W razie potrzeby dane przetwarza się dalej na użytek postępowań administracyjnych lub sądowych dotyczących tej inicjatywy. Nie wolno ich używać w żadnym innym celu.
privacy-gdpr-3 = Osobie podpisującej przysługuje prawo żądania od grupy organizatorów dostępu do jej danych osobowych oraz ich sprostowania, usunięcia lub ograniczenia przetwarzania.
privacy-gdpr-4 = Grupa organizatorów przechowuje dane najwyżej przez miesiąc od przedłożenia inicjatywy Komisji albo przez 21 miesięcy od rozpoczęcia zbiórki, w zależności od tego, który termin upływa wcześniej. Jeżeli toczą się postępowania administracyjne lub sądowe, można je przechowywać najwyżej do upływu miesiąca od ich zakończenia.
privacy-gdpr-5 = Niezależnie od innych środków prawnych osoba podpisująca może w każdej chwili wnieść skargę do organu ochrony danych, w szczególności w państwie członkowskim swojego zamieszkania lub miejsca pracy albo tam, gdzie jej zdaniem naruszono prawo.
privacy-gdpr-6 = Administratorem jest przedstawiciel grupy organizatorów albo podmiot prawny utworzony w celu zarządzania inicjatywą. Dane kontaktowe znajdują się w rejestrze Komisji i na stronie internetowej inicjatywy.

note-no-signature = Podpis nie jest wymagany, jeżeli formularz składa się przez internet.
mark-online = Te deklaracje poparcia zebrano przez internet.
mark-limited = DANE OSOBOWE – PRZEKAZYWANIE OGRANICZONE DO ZAINTERESOWANEGO PAŃSTWA CZŁONKOWSKIEGO
