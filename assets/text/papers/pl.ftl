# Cista, polski. What stands on paper: documents for authorities and custodians.

## On several papers

paper-page = Strona { $page } z { $count }
paper-made = Utworzono w programie Cista: { $date }
paper-rehearsal = Próba: wszystko na tym papierze jest zmyślone i nic z tego się nie liczy.
paper-model-2011 = Wzór: załącznik { $reference } do rozporządzenia (UE) nr 211/2011, własnymi słowami. Autentyczny wzór znajduje się w Dzienniku Urzędowym Unii Europejskiej.
paper-model-2019 = Wzór: załącznik { $reference } do rozporządzenia (UE) 2019/788, własnymi słowami. Autentyczny wzór znajduje się w Dzienniku Urzędowym Unii Europejskiej.

paper-initiative-heading = Inicjatywa
paper-initiative-title = Tytuł inicjatywy
paper-initiative-subject = Przedmiot
paper-initiative-period = Okres zbierania deklaracji
paper-initiative-register = Strona w rejestrze Komisji
paper-organisers-heading = Organizatorzy
paper-organisers-others = Pozostali organizatorzy
paper-organisers-address = Adres pocztowy

paper-count-column = Ile
paper-count-online = Podpisane przez internet
paper-count-paper = Podpisane na papierze
paper-count-esigned = Podpisane zaawansowanym podpisem elektronicznym
paper-count-states = Państwa członkowskie, w których osiągnięto minimum

paper-sign-heading = Oświadczenie i podpisy
paper-sign-place = Miejsce i data
paper-sign-representative = Podpis przedstawiciela
paper-sign-substitute = Podpis zastępcy
paper-sign-entity = Podpis za osobę prawną
paper-sign-authority = Podpis i pieczęć urzędowa

## The guide: the first page of a package

paper-guide-title = Deklaracje poparcia do weryfikacji
paper-guide-intro = Ta paczka zawiera deklaracje poparcia dla europejskiej inicjatywy obywatelskiej z Państwa kraju. Ten przewodnik mówi, co w niej jest, jak ją otworzyć i policzyć, co odesłać i kiedy ją zniszczyć.
paper-guide-authority = Dla właściwego organu tego państwa członkowskiego

paper-guide-part = To jest część { $page } z { $count }. Każda część jest osobną paczką; liczby poniżej dotyczą wszystkich części razem.
paper-guide-holds-heading = Co zawiera paczka
paper-guide-packaged = Deklaracje poparcia do weryfikacji, po jednej na osobę
paper-guide-alternatives = Warianty: inne formularze tych samych osób
paper-guide-namesakes = Deklaracje z imiennikiem
paper-guide-repeats = Powtórzenia, pominięte
paper-guide-withdrawn = Wycofane przez sygnatariusza, pominięte
paper-guide-failures = Nie udało się odczytać, wymienione w manifeście
paper-guide-submissions = Otrzymane formularze razem
paper-guide-sum = Otrzymane formularze to suma deklaracji, wariantów, powtórzeń, wycofanych i nieczytelnych.
paper-guide-alternatives-text = Warianty: kto podpisał kilka razy z różnymi danymi, jest wśród deklaracji raz. Pozostałe formularze są w plikach, których nazwa zaczyna się od { $example }, każdy z identyfikatorem deklaracji, do której należy. Jeśli ta deklaracja okaże się nieważna, można sprawdzić jej warianty. Od każdej osoby liczy się najwyżej jeden formularz.
paper-guide-namesakes-text = Imiennicy: niektóre osoby mają takie same imiona i nazwiska oraz, gdzie pyta o nią formularz, datę urodzenia, ale inny numer, dokument lub państwo członkowskie. Mogą to być dwie osoby lub jedna. Osobna lista wymienia je według identyfikatora. Decyzja należy do Państwa.
paper-guide-remarks-text = { $count ->
    [one] Uwagi: o { $count } deklaracji jest coś do powiedzenia. Osobna lista wymienia ją według identyfikatora.
    [few] Uwagi: o { $count } deklaracjach jest coś do powiedzenia. Osobna lista wymienia je według identyfikatora.
    [many] Uwagi: o { $count } deklaracjach jest coś do powiedzenia. Osobna lista wymienia je według identyfikatora.
   *[other] Uwagi: o { $count } deklaracji jest coś do powiedzenia. Osobna lista wymienia je według identyfikatora.
}
paper-guide-suspicious-text = { $count ->
    [one] { $count } deklaracja przyszła z sieci, która wysłała naraz niezwykle dużo. Samo to nie czyni jej mniej ważną.
    [few] { $count } deklaracje przyszły z sieci, które wysłały naraz niezwykle dużo. Samo to nie czyni żadnej z nich mniej ważną.
    [many] { $count } deklaracji przyszło z sieci, które wysłały naraz niezwykle dużo. Samo to nie czyni żadnej z nich mniej ważną.
   *[other] { $count } deklaracji przyszło z sieci, które wysłały naraz niezwykle dużo. Samo to nie czyni żadnej z nich mniej ważną.
}

paper-guide-files-heading = Pliki
paper-guide-files-name = Nazwa pliku
paper-guide-file-guide = ten przewodnik
paper-guide-file-request = wniosek o weryfikację
paper-guide-file-certificate = pusty certyfikat do wypełnienia
paper-guide-file-xml = deklaracje w formacie XML Komisji, do importu
paper-guide-file-csv = te same deklaracje jako tabela
paper-guide-file-pdf = te same deklaracje w układzie formularza, do czytania lub druku
paper-guide-file-alternatives = warianty
paper-guide-file-namesakes = lista imienników
paper-guide-file-remarks = lista uwag
paper-guide-file-committee = publiczne dane klucza organizatorów, którym podpisano manifest
paper-guide-file-manifest = liczby i SHA-256 każdego innego pliku
paper-guide-file-signature = podpis elektroniczny organizatorów pod manifestem

paper-guide-count-heading = Jak liczyć
paper-guide-count-text = W tabeli CSV każdy wiersz po pierwszym to jeden formularz, w pliku XML każdy element { $field }. Liczby muszą być takie, jak podano tutaj.

paper-guide-sample-heading = Jak wylosować próbę
paper-guide-sample-text = Jeśli weryfikują Państwo próbę, to polecenie ją losuje i podaje przedział ufności. Ziarno proszę wybrać samodzielnie, na przykład rzucając kostką: nikt nie może go znać wcześniej. Proszę je zachować, a każdy wylosuje tę samą próbę ponownie.

paper-guide-import-heading = Jak importować
paper-guide-import-xml = Pliki XML mają elementy oprogramowania Komisji do zbierania, więc programy dla niego napisane mogą je czytać.
paper-guide-import-csv = Tabele CSV są w UTF-8, z przecinkami między komórkami. Każdą kolumnę proszę importować jako tekst, żeby żaden numer nie stracił zer na początku. Apostrof przed pierwszym znakiem komórki nie pozwala arkuszowi wziąć jej za formułę: nie należy do tego, co wpisano.

paper-guide-return-heading = Co odesłać i do kiedy
paper-guide-return-text = Proszę przesłać osobom do kontaktów certyfikat mówiący, ile deklaracji poparcia jest ważnych. Jest bezpłatny. Można użyć pustego albo własnego formularza.
paper-guide-return-deadline = Rozporządzenie daje trzy miesiące od dnia otrzymania wniosku.
paper-guide-return-received = Otrzymano
paper-guide-return-due = Certyfikat najpóźniej

paper-guide-destroy-heading = Kiedy zniszczyć paczkę
paper-guide-destroy-2011 = Paczkę, wszystko, co z niej powstało, i każdą kopię proszę zniszczyć najpóźniej miesiąc po wydaniu certyfikatu. Dłużej wolno przechowywać tylko to, czego wymagają postępowania administracyjne lub sądowe, do tygodnia po ostatecznej decyzji.
paper-guide-destroy-2019 = Paczkę, wszystko, co z niej powstało, i każdą kopię proszę zniszczyć najpóźniej trzy miesiące po zakończeniu weryfikacji. Dłużej wolno przechowywać tylko to, czego wymagają postępowania administracyjne lub sądowe, do miesiąca po ich zakończeniu.
paper-guide-questions = Pytania? Proszę pisać do osób do kontaktów:

## How to open a package: on the guide and on the letter

paper-open-heading = Jak otworzyć paczkę
paper-open-place = Proszę otwierać ją na komputerze, z którego mogą korzystać tylko osoby weryfikujące.
paper-open-age = Paczkę zaszyfrowano dla klucza age Państwa urzędu. Na komputerze z tajnym kluczem proszę wpisać:
paper-open-age-passphrase = Paczkę zaszyfrowano programem age pod hasłem z ośmiu słów. Proszę wpisać to polecenie, a potem hasło:
paper-open-gpg = Paczkę zaszyfrowano dla certyfikatu OpenPGP Państwa urzędu. Na komputerze z tajnym kluczem proszę wpisać:
paper-open-cms = Paczkę zaszyfrowano dla certyfikatu X.509 Państwa urzędu. Na komputerze z tajnym kluczem proszę wpisać:
paper-open-zip = Paczka jest archiwum ZIP, zaszyfrowanym AES-256 pod hasłem z ośmiu słów. Proszę otworzyć archiwum programem, który zna AES, na przykład 7-Zip, i wpisać hasło. Program, którym sam Windows otwiera archiwa ZIP, nie zna AES. W terminalu polecenie brzmi:
paper-open-letter = Hasło przychodzi w liście, inną drogą.
paper-open-either = Ta sama paczka jest w dwóch postaciach i jedna z nich wystarczy.
paper-open-plain = Paczka nie jest zaszyfrowana. Proszę trzymać ją tam, gdzie nikt inny nie może jej czytać.
paper-open-verify = Potem proszę pozwolić temu poleceniu porównać każdy plik z manifestem:
paper-open-fault = Jeśli paczka się nie otwiera albo plik różni się od manifestu, proszę nie kontynuować. Proszę napisać do osób do kontaktów, które mogą wysłać ją ponownie.

## The request for verification

paper-request-title = Wniosek o weryfikację deklaracji poparcia
paper-request-authority = Do właściwego organu tego państwa członkowskiego
paper-request-text = Niżej wymienieni organizatorzy proszą o weryfikację załączonych deklaracji poparcia i poświadczenie, ile z nich jest ważnych. To ich jedyny wniosek do tego państwa członkowskiego.
paper-request-signatories = Sygnatariusze z tego państwa członkowskiego
paper-request-all = Sygnatariusze we wszystkich państwach członkowskich
paper-request-enclosures-heading = Załączone deklaracje poparcia
paper-request-system-heading = Certyfikat systemu zbierania przez internet
paper-request-system-enclosed = Kopia certyfikatu jest załączona.
paper-request-system-none = Żadnej deklaracji nie podpisano przez internet, więc certyfikat nie jest potrzebny.
paper-request-declaration = Oświadczam, że dane w tym wniosku są prawidłowe i że deklaracje poparcia zebrano tak, jak wymaga rozporządzenie.

## The letter with the passphrase

paper-letter-title = Hasło paczki
paper-letter-confidential = Poufne: tylko dla organu, który ma otworzyć paczkę
paper-letter-text = Osiem słów z tego listu otwiera wymienioną tu paczkę deklaracji poparcia. List i paczka podróżują osobno.
paper-letter-package = Nazwa paczki
paper-letter-size = Rozmiar w bajtach
paper-letter-words-heading = Osiem słów
paper-letter-words-text = Proszę wpisać je małymi literami i w tej kolejności, z łącznikiem między dwoma słowami i bez spacji.
paper-letter-compare = Przed otwarciem paczki proszę porównać jej nazwę, rozmiar i SHA-256 z tymi w liście.
paper-letter-apart-heading = Zanim zostanie doręczony
paper-letter-apart-text = Proszę dostarczyć ten list inną drogą niż paczkę: osobiście, listem poleconym albo odczytany przez telefon. Kto ma oba, może czytać deklaracje.
paper-letter-destroy-heading = Potem
paper-letter-destroy-text = Proszę trzymać ten list pod kluczem, dopóki jest potrzebny, i zniszczyć go zaraz po otwarciu paczki.

## The blank form for signing on paper

paper-form-initiative-heading = Wypełnione przez organizatorów, zgodnie z rejestrem
paper-form-sheet = Wydrukuj ten formularz na jednej kartce; można użyć obu stron. Wszyscy na tej kartce podpisują dla tego samego państwa członkowskiego.
paper-form-write = Pisz wielkimi literami, jedna osoba w każdym wierszu. Każdy podpisuje osobiście.
paper-form-documents = Przyjmowane dokumenty i numery
paper-form-residence = Stałe miejsce zamieszkania: ulica, numer, kod pocztowy, miejscowość, państwo
paper-form-signature = Data i podpis
paper-form-return = Podpisaną kartkę przynieś lub wyślij na adres

## The blank certificate of the authority

paper-certificate-title = Certyfikat liczby ważnych deklaracji poparcia
paper-certificate-authority = Nazwa i adres właściwego organu
paper-certificate-text = Wymieniony tu organ zweryfikował deklaracje poparcia dla wymienionej tu inicjatywy i poświadcza dla tego państwa członkowskiego:
paper-certificate-valid = Liczba ważnych deklaracji poparcia
paper-certificate-words = Ta sama liczba słownie
paper-certificate-received = Liczba otrzymanych deklaracji poparcia
paper-certificate-free = Ten certyfikat wydaje się bezpłatnie.
paper-certificate-voluntary-heading = Dobrowolne, nie jest częścią certyfikatu
paper-certificate-voluntary-text = Rozporządzenie nie wymaga tych liczb. Pomagają organizatorom oszacować, ile deklaracji jest ważnych gdzie indziej, i dowiedzieć się, co sygnatariusze robią źle.
paper-certificate-all = Sprawdzono każdą deklarację.
paper-certificate-sample = Sprawdzono losową próbę. Deklaracji w próbie:
paper-certificate-invalid = Nieważnych deklaracji razem
paper-certificate-reason = Dlaczego są nieważne
paper-reason-unknown = Nie znaleziono osoby
paper-reason-age = Za młoda w dniu podpisania
paper-reason-repeat = Osoba podpisała już wcześniej
paper-reason-number = Dokument lub numer jest błędny albo już nieważny
paper-reason-state = Bez prawa do podpisania dla tego państwa członkowskiego
paper-reason-incomplete = Czegoś brakuje albo nie da się odczytać
paper-reason-signature = Brak podpisu na papierze
paper-reason-date = Nie podpisano w okresie zbierania
paper-reason-other = Inne powody

## The submission to the Commission

paper-submission-title = Złożenie inicjatywy obywatelskiej do Komisji Europejskiej
paper-submission-text = Organizatorzy składają wymienioną tu inicjatywę wraz z certyfikatami właściwych organów.
paper-submission-valid-heading = Poświadczone deklaracje poparcia
paper-submission-valid = Ważne deklaracje
paper-submission-certificate = Właściwy organ i data jego certyfikatu
paper-submission-met = Oba warunki są spełnione: co najmniej { $goal } ważnych deklaracji razem i minimum w co najmniej tylu państwach członkowskich: { $states }.
paper-submission-not-met = Warunki nie są jeszcze spełnione: potrzeba { $goal } ważnych deklaracji razem i minimum w co najmniej tylu państwach członkowskich: { $states }.
paper-submission-funding-heading = Wsparcie i finansowanie
paper-submission-funding-text = Każde źródło wsparcia i finansowania, które dało więcej niż 500 euro. Jeśli takich nie ma, proszę przekreślić wiersze.
paper-submission-funding-source = Kto dał
paper-submission-funding-amount = Kwota w euro
paper-submission-enclosed = { $count ->
    [one] Załączono { $count } certyfikat właściwego organu.
    [few] Załączono { $count } certyfikaty właściwych organów.
    [many] Załączono { $count } certyfikatów właściwych organów.
   *[other] Załączono { $count } certyfikatu właściwych organów.
}
paper-submission-declaration = Oświadczam, że dane w tym formularzu są prawidłowe i że dopełniono wszystkich procedur i warunków rozporządzenia.

## The two marks of every export (technical specification (EU) No 1179/2011, clause 3.3)

mark-personal-data = DANE OSOBOWE
mark-limited-distribution = DYSTRYBUCJA OGRANICZONA DO ZAINTERESOWANEGO PAŃSTWA CZŁONKOWSKIEGO

## The sheet of a recovery share, for its custodian

sheet-title = Udział odzyskiwania { $number } z { $shares }
sheet-lead = Ten arkusz jest jednym z udziałów klucza komitetu, który otwiera deklaracje poparcia (razem { $shares }). Dowolne { $quorum } z nich otwierają razem wszystko; mniej nie otwiera i nie zdradza niczego.

# Facts about the share, each a label with its value beside it. A set is what one ceremony or renewal made; its name is eight characters.
sheet-fact-custodian = Powiernik
sheet-fact-number = Udział
sheet-fact-number-value = { $number } z { $shares }
sheet-fact-quorum = Potrzeba do otwarcia
sheet-fact-quorum-value = Dowolne { $quorum } z { $shares } udziałów
sheet-fact-date = Utworzono
sheet-fact-set = Zestaw udziałów
sheet-fact-set-value = { $set } (generacja klucza { $generation }, wydanie jego udziałów { $edition })
sheet-fact-thumbprint = Odcisk klucza komitetu
sheet-fact-file = Plik

sheet-groups-heading = Sekret, grup: { $count }
sheet-groups-note = Wpisuj grupy po kolei, małymi lub wielkimi literami. O znaczy 0, a I i L znaczą 1. Ostatni znak grupy sprawdza pozostałe, więc program powie, której grupie przyjrzeć się jeszcze raz.
sheet-qr = Kod QR zawierający ten udział

sheet-keep-heading = Przechowuj bezpiecznie
sheet-keep-place = Trzymaj ten arkusz w zaklejonej kopercie, tam gdzie masz dostęp tylko ty, i nie tam, gdzie udział trzyma inny powiernik.
sheet-keep-photo = Nigdy go nie fotografuj, nie kopiuj i nie wysyłaj. Kto go widział, ma twój udział.
sheet-keep-network = Nigdy nie wpisuj go ani nie skanuj w telefonie ani w komputerze podłączonym do sieci.
sheet-keep-file-locked = Plik { $file } zawiera ten sam udział pod twoim hasłem. Ten arkusz hasła nie potrzebuje.
sheet-keep-file-open = Plik { $file } zawiera ten sam udział bez ochrony. Trzymaj go w tej samej kopercie albo zniszcz.

sheet-check-heading = Sprawdzaj co roku
sheet-check-how = Użyj komputera bez sieci: skarbiec sprawdza ten arkusz, podobnie polecenie { $command }. Nikt inny nie jest do tego potrzebny.
sheet-check-tell = Potem powiedz organizatorom numer udziału i dzień, i nic więcej z tego, co tu jest.

sheet-help-heading = Gdy coś się stanie
sheet-help-lost = Zgubiony, uszkodzony albo widziany przez kogoś innego: od razu powiedz organizatorom. Pozostali mogą wtedy utworzyć nowe udziały.
sheet-help-leave = Gdy nie możesz go dłużej trzymać: przekaż go osobiście i poproś organizatorów o nowe udziały.
sheet-help-called = Gdy ten zestaw zostanie odwołany: zniszcz arkusz i plik i powiedz organizatorom, że to zrobiono.
sheet-help-open = Gdy zbiór jest otwierany: przynieś ten arkusz osobiście i porównaj odcisk.

# Lines and a table to fill in by hand.
sheet-handed-heading = Przekazano
sheet-handed-date = Data
sheet-handed-custodian = Podpis powiernika
sheet-handed-organiser = Podpis organizatora
sheet-checks-heading = Coroczne sprawdzenia
sheet-checks-date = Data
sheet-checks-place = Gdzie
sheet-checks-signature = Podpis

sheet-footer = Tajne: udział { $number } z zestawu { $set }

## The sheet about the committee’s key, which is public

sheet-committee-title = Klucz publiczny komitetu
sheet-committee-lead = Ten arkusz jest publiczny i niczego nie otwiera. Mówi serwerowi, dla kogo pieczętować deklaracje poparcia, a powiernikowi, czy udział jest właściwy.
sheet-committee-fact-shares = Udziały
sheet-committee-fact-shares-value = { $shares }, z których dowolne { $quorum } otwierają razem
sheet-committee-fact-signer = Odcisk klucza, którym podpisuje się paczki
sheet-committee-qr = Kod QR zawierający wszystkie dane publiczne
sheet-committee-use-heading = Co z nim zrobić
sheet-committee-use-thumbprint = Wszyscy obecni zapisują odcisk i porównują go z odciskiem na stronie o ochronie danych, zanim zbiórka się zacznie.
sheet-committee-use-server = Plik { $file } trafia na serwer: konfiguracja o niego pyta.
sheet-committee-use-copy = Każdy powiernik zachowuje kopię tego arkusza albo pliku: z nią udział można sprawdzić w samotności, w domu.
sheet-committee-footer = Publiczne: klucz komitetu, zestaw { $set }

## The statements of support, in the layout of the statutory form

statements-part = Część { $page } z { $count }
statements-count = { $count ->
    [one] { $count } deklaracja poparcia na tych stronach
    [few] { $count } deklaracje poparcia na tych stronach
    [many] { $count } deklaracji poparcia na tych stronach
   *[other] { $count } deklaracji poparcia na tych stronach
}
statements-number = Nr
statements-residence = Miejsce zamieszkania (ulica, numer, kod pocztowy, miejscowość, państwo)
statements-birth = Data i miejsce urodzenia
statements-document = Numer i rodzaj dokumentu
statements-signed = Podpisano dnia, i identyfikator
statements-name-at-birth = Przy urodzeniu: { $name }
statements-fathers-name = Imię ojca: { $name }
statements-issued-by = Wydał: { $authority }
statements-alternative = Wariant deklaracji { $identifier }: liczy się najwyżej jedna z nich.
statements-undrawn = { $count ->
    [one] { $count } znak, którego nie rysuje tu żadna czcionka, podano jako numer w nawiasach kwadratowych; w pozostałych plikach jest taki, jak go wpisano.
    [few] { $count } znaki, których nie rysuje tu żadna czcionka, podano jako numery w nawiasach kwadratowych; w pozostałych plikach są takie, jak je wpisano.
    [many] { $count } znaków, których nie rysuje tu żadna czcionka, podano jako numery w nawiasach kwadratowych; w pozostałych plikach są takie, jak je wpisano.
   *[other] { $count } znaku, którego nie rysuje tu żadna czcionka, podano jako numery w nawiasach kwadratowych; w pozostałych plikach są takie, jak je wpisano.
}
statements-table = Deklaracje poparcia, jedna w każdym wierszu
