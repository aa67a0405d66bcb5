# Cista, polski. The pages of the vault.

## The frame of every page

vault-frame-title = { $page } – skarbiec
vault-frame-name = Skarbiec
vault-frame-navigation = Zadania w kolejności zbiórki
vault-frame-home = Przegląd
vault-frame-offline = Ten komputer nie ma sieci. Nic go nie opuszcza.
vault-frame-network = Na tym komputerze działa sieć ({ $device }). Zanim coś wpiszesz, odłącz kabel i wyłącz sieć bezprzewodową.
vault-frame-swap = Ten komputer może zapisać swoją pamięć na dysku. Zanim wpiszesz udział, użyj pendrive’a skarbca albo poproś o wyłączenie przestrzeni wymiany.
vault-frame-idle = Gdy nikt tu nic nie robi przez { $minutes } min, wszystkie sekrety są wymazywane, a posiedzenie się kończy.
vault-frame-step = Krok { $step } z { $steps }
vault-frame-next = Co będzie dalej
vault-frame-final = Tego nie można cofnąć
vault-frame-back-button = Wstecz
vault-frame-continue-button = Dalej
vault-home-sitting = Trwa posiedzenie: { $name }. Jest tam, gdzie je zostawiono.
vault-frame-resume-button = Kontynuuj je
vault-frame-stop-button = Zakończ posiedzenie i wymaż wszystko
vault-frame-wrong = Spójrz na to jeszcze raz
vault-frame-detail = Co mówi o tym program, po angielsku

## The first page

vault-home-title = Co chcesz zrobić?
vault-home-intro = Ten program działa tylko na tym komputerze. Pokazuje jeden krok na stronie, a każda strona mówi, co będzie dalej i czego nie można cofnąć.
vault-home-interrupted = Przerwano tu ceremonię: { $date }. Jej klucz był tylko w pamięci i przepadł. Zacznij od nowa i zniszcz arkusze i pliki tamtej ceremonii.
vault-home-interrupted-shares = { $count ->
    [one] { $count } jej udział już przekazano: poproś o jego zwrot.
    [few] { $count } jej udziały już przekazano: poproś o ich zwrot.
    [many] { $count } jej udziałów już przekazano: poproś o ich zwrot.
   *[other] { $count } jej udziału już przekazano: poproś o ich zwrot.
}
vault-task-ceremony = Przeprowadź ceremonię klucza
vault-task-ceremony-text = Utwórz klucz komitetu i przekaż jego udział każdemu powiernikowi. Około godziny, przed rozpoczęciem zbiórki.
vault-task-rehearsal = Przećwicz otwarcie
vault-task-rehearsal-text = Pokaż prawdziwymi udziałami, że próbna deklaracja z serwera się otwiera. Dopiero wtedy zbiórka może się zacząć.
vault-task-check = Sprawdź udział
vault-task-check-text = Dowiedz się w samotności i w domu, czy twój udział jest nadal dobry. Pięć minut, co trzy miesiące.
vault-task-open = Otwórz zbiór
vault-task-open-text = Gdy zbiórka się skończyła: złóż udziały i przygotuj paczkę dla każdego państwa członkowskiego.
vault-task-renew = Odnów udziały
vault-task-renew-text = Gdy zmieniają się powiernicy: utwórz nowy zestaw udziałów tego samego klucza.
vault-task-verify = Zweryfikuj plik
vault-task-verify-text = Zapytaj, czym jest zbiór lub paczka, czy jest cała i co zawiera. Udział nie jest potrzebny.

## Who may enter

vault-door-title = Ten adres nie otwiera skarbca
vault-door-text = Adresu, który pokazuje program, można użyć raz i w jednej przeglądarce. Naciśnij Enter tam, gdzie uruchomiono program, i użyj nowego adresu.
vault-failure-title = Nie udało się
vault-failure-form = Strona była za stara albo nie pochodziła ze skarbca. Nic nie zrobiono. Wróć do przeglądu i spróbuj ponownie.
vault-failure-large = To, co wysłano, jest większe niż wszystko, co ta strona przyjmuje. Nic nie zrobiono. Wybierz inny plik.
vault-failure-missing = Nie ma takiej strony. Wróć do przeglądu.
vault-failure-ours = Coś się nie udało w programie. Nic nie zapisano. Wróć do przeglądu i spróbuj ponownie.
vault-failure-order = Ten krok nie jest teraz możliwy. Strona pokazuje, na czym stoi posiedzenie.
vault-failure-home-button = Do przeglądu

## Ending a sitting

vault-stop-title = Zakończyć to posiedzenie?
vault-stop-text = Wszystko, co tajne w pamięci tego posiedzenia, zostanie wymazane. Pliki już zapisane zostają na swoim miejscu.
vault-stop-ceremony = Udziały nieprzekazane przepadną. Dopóki nie przekazano każdego udziału, klucza nie wolno używać: przeprowadź nową ceremonię.
vault-stop-button = Wymaż wszystko i zakończ
vault-stop-keep-button = Nie, kontynuuj

## The ceremony: before it

vault-ceremony-title = Ceremonia klucza
vault-ceremony-intro = Wszystko, co się zbiera, jest pieczętowane dla jednego klucza. Klucz ten powstaje teraz, zostaje podzielony na udziały i zapomniany. Później kilku powierników razem może go znowu złożyć, i nikt inny.
vault-ceremony-need-heading = Co jest potrzebne
vault-ceremony-need-people = Powiernicy albo co najmniej dwie osoby, które śledzą każdy krok. Nikt nie zostaje z komputerem sam.
vault-ceremony-need-computer = Komputer bez sieci, najlepiej uruchomiony z pendrive’a skarbca. Telefony zostają poza pokojem.
vault-ceremony-need-printer = Drukarka na kablu. Jeśli zachowuje to, co wydrukowała, trzeba ją potem wyczyścić albo zniszczyć.
vault-ceremony-need-envelopes = Dla każdego powiernika koperta i, jeśli chcecie, pusty pendrive.
vault-ceremony-need-stick = Jeszcze jeden pendrive na plik publiczny, który trafi na serwer.
vault-ceremony-next = Decydujecie, ile jest udziałów. Nic jeszcze nie powstaje.
vault-ceremony-begin-button = Wszyscy są: zaczynamy

## The ceremony: numbers and places

vault-numbers-title = Ile udziałów?
vault-numbers-intro = Każdy powiernik ma jeden udział. Mniejsza liczba poniżej mówi, ilu z nich musi się zebrać.
vault-numbers-shares-label = Udziały do utworzenia, po jednym na powiernika
vault-numbers-shares-hint = Od 2 do 15. Komitet obywatelski ma siedmiu członków: siedem to dobra liczba.
vault-numbers-quorum-label = Udziały, które razem otwierają zbiór
vault-numbers-quorum-hint = Co najmniej 2. Trzy z siedmiu znaczy: cztery udziały mogą zginąć, a dwóch powierników razem nic nie może.
vault-numbers-impossible = Te liczby do siebie nie pasują. Utwórz od 2 do 15 udziałów, z których potrzeba co najmniej 2, a najwyżej wszystkich.
vault-numbers-fragile = Przy tych liczbach nie może zginąć ani jeden udział. Jeśli któryś zginie, wszystko, co zebrano, przepadnie na zawsze. Utwórz co najmniej o jeden udział więcej, niż potrzeba.
vault-numbers-fragile-label = Wiemy, że żaden udział nigdy nie może zginąć
vault-numbers-place-label = Dokąd trafiają pliki z tego posiedzenia
vault-numbers-place-hint = Zapisuje się tam tylko plik publiczny i te pliki udziałów, których chcą powiernicy.
vault-numbers-next = Podajecie, kim są powiernicy.

## The ceremony: custodians

vault-custodians-title = Kim są powiernicy?
vault-custodians-intro = Na każdym arkuszu drukuje się nazwisko i wskazówki w wybranym tu języku.
vault-custodians-person = Udział { $number }
vault-custodians-name-label = Imię i nazwisko powiernika
vault-custodians-language-label = Język arkusza
vault-custodians-missing = Podaj imię i nazwisko każdego powiernika.
vault-custodians-next = Powstaje klucz. Do tej chwili można jeszcze wrócić i wszystko zmienić.

## The ceremony: making the key

vault-make-title = Utwórz klucz
vault-make-intro = Klucz powstaje w pamięci, zostaje podzielony i od razu wymazany. Nigdzie się go nie zapisuje.
vault-make-summary = Powstaje udziałów: { $shares }. Dowolne { $quorum } z nich otwierają to, co się zbiera.
vault-make-warning = Zostańcie odtąd, aż każdy udział zostanie przekazany. Jeśli program zostanie zamknięty wcześniej, klucz przepada i przeprowadzacie nową ceremonię.
vault-make-button = Utwórz teraz klucz i jego udziały: { $shares }

## The ceremony: handing over

vault-hand-title = Udział { $number }: { $name }
vault-hand-count = Przekazano udziałów: { $given } z { $shares }
vault-hand-leave = Na ekran i papier patrzy teraz tylko: { $name }.

vault-sheet-intro = Wydrukuj teraz ten arkusz. To jest udział: kto go ma, ma część klucza.
vault-sheet-open-button = Pokaż arkusz do druku
vault-sheet-page-button = Pokaż arkusz jako stronę
vault-sheet-hint = Otwiera się w osobnym oknie. Wydrukuj go tam, zobacz, czy każdą grupę da się odczytać, i zamknij okno. Nie zapisuj go.
vault-sheet-save-label = Nie ma drukarki? Zapisz arkusz jako plik
vault-sheet-save-hint = Kto dostanie plik, ma udział. Wydrukuj go na komputerze bez sieci, a potem zniszcz pendrive.
vault-sheet-save-button = Zapisz arkusz
vault-sheet-saved = Arkusz zapisano: { $file }.
vault-sheet-next = Z papieru odczytuje się dwie grupy, żeby pokazać, że jest czytelny. Czyta: { $name }.
vault-sheet-printed-button = Arkusz jest wydrukowany

vault-prove-intro = Czyta się z wydrukowanego arkusza, nie z ekranu. Czyta: { $name }.
vault-prove-group-label = Grupa { $group } na arkuszu
vault-prove-wrong = Grupa { $group } nie jest tym, co powinno być na arkuszu. Przeczytaj ją jeszcze raz. Jeśli nie da się jej odczytać, wróć i wydrukuj arkusz ponownie.
vault-prove-next = Udział można też zapisać jako plik.
vault-prove-button = Tak jest na arkuszu

vault-file-intro = Arkusz wystarcza. Plik na pendrivie jest wygodniejszy w użyciu i łatwiejszy do skopiowania. Decyduje: { $name }.
vault-file-none-label = Bez pliku, tylko arkusz
vault-file-locked-label = Plik pod własnym hasłem z kilku słów
vault-file-plain-label = Plik bez hasła
vault-file-place-label = Dokąd trafia plik
vault-file-passphrase-label = Hasło z kilku słów, wybrane przez powiernika
vault-file-passphrase-hint = Co najmniej dwanaście znaków: cztery słowa albo więcej. Kto je zapomni, ma jeszcze arkusz.
vault-file-again-label = To samo hasło jeszcze raz
vault-file-short = Hasło jest za krótkie. Użyj co najmniej dwunastu znaków.
vault-file-differs = Te dwa hasła nie są takie same. Wpisz oba ponownie.
vault-file-button = Kontynuuj
vault-file-fault = Nie udało się zapisać pliku. Zobacz, czy pendrive jest włożony i można na nim zapisywać, i spróbuj ponownie.

vault-over-intro = Włóż arkusz do koperty i przekaż go: { $name }.
vault-over-saved = Udział zapisano też tutaj: { $file }.
vault-over-final = Potem program zapomina udział. Nie można go wydrukować ponownie.
vault-over-next = Następny udział.
vault-over-next-last = Plik publiczny dla serwera.
vault-over-button = Arkusz przekazano: { $name }

## The ceremony: the public file and the end

vault-public-title = Plik publiczny dla serwera
vault-public-intro = Ten mały podpisany plik mówi serwerowi, dla którego klucza pieczętuje. Nie zawiera nic tajnego.
vault-public-saved = Zapisano go: { $file }.
vault-public-thumbprint-label = Odcisk klucza komitetu
vault-public-thumbprint-hint = Każdy powiernik go zapisuje albo ma go na arkuszu. Strona publiczna pokaże te same litery i cyfry: jeśli pokaże inne, ktoś podmienił klucz.
vault-public-code-label = Ten sam plik jako kod
vault-public-next = Zanieś plik na serwer i tam go wczytaj. Potem przećwicz otwarcie, zanim zbiórka się zacznie.
vault-public-button = Odcisk jest zapisany
vault-end-title = Gotowe i wymazane
vault-end-ceremony = Klucz powstał i został zapomniany. Udziały ({ $shares }) są u powierników, a na tym komputerze nie ma już żadnego.
vault-end-renewal = Nowe udziały są u powierników, a na tym komputerze nie ma już żadnego.
vault-end-old = Stare udziały nadal otwierają to, co zebrano. Zażądaj zwrotu każdego z nich według numeru i go zniszcz.
vault-end-written = Co zapisano
vault-end-nothing = Nic więcej nie zapisano.
vault-end-off = Teraz wyłącz komputer. Nie wystarczy zamknąć pokrywę.

## Entering shares

vault-shares-title = Wpisz udziały
vault-shares-intro = Powiernicy wpisują swój udział po kolei, w jeden z tych sposobów. Inni odwracają wzrok.
vault-shares-found-label = Plik udziału znaleziony tutaj albo na pendrivie
vault-shares-found-none = Żaden z nich
vault-shares-count = { $given } z { $quorum } potrzebnych udziałów
vault-shares-have = Udział { $number } jest tutaj i jest dobry.
vault-shares-file-label = Albo plik udziału z innego miejsca
vault-shares-passphrase-label = Jego hasło, jeśli je ma
vault-shares-groups-label = Albo grupy z arkusza
vault-shares-groups-hint = Wpisz wszystkie grupy jedną po drugiej. Wielkimi lub małymi literami, ze spacjami lub bez.
vault-shares-code-label = Albo to, co czytnik odczytał z kodu
vault-shares-nothing = Wpisz udział w jeden z tych sposobów: plik, grupy albo kod.
vault-shares-add-button = Dodaj ten udział
vault-shares-enough = Udziałów wystarczy. Można iść dalej.
vault-shares-next = Udziały zostają w pamięci, aż zadanie się skończy, i wtedy są wymazywane.

vault-share-not-a-share = To nie jest udział odzyskiwania. Weź plik zapisany przez ceremonię albo grupy z arkusza.
vault-share-groups = { $count ->
    [one] Grupa { $groups } jest wpisana błędnie. Porównaj ją z arkuszem.
    [few] Grupy { $groups } są wpisane błędnie. Porównaj je z arkuszem.
    [many] Grupy { $groups } są wpisane błędnie. Porównaj je z arkuszem.
   *[other] Grupy { $groups } są wpisane błędnie. Porównaj je z arkuszem.
}
vault-share-length = Liczba grup: { $count }, a udział ma ich { $max }. Zobacz, czy którejś nie pominięto albo nie wpisano dwa razy.
vault-share-damaged = Udział jest uszkodzony albo błędnie wpisany. Porównaj go z arkuszem grupa po grupie.
vault-share-foreign = Ten udział należy do klucza innego komitetu. Weź udział z tej ceremonii.
vault-share-wrong = To nie jest udział { $number }, który utworzyła ceremonia. Weź udział innego powiernika i powiedz organizatorom.
vault-share-repeated = Udział { $number } już tu jest. Każdy udział liczy się raz.
vault-share-locked = Ten plik jest zamknięty hasłem. Wybierz go ponownie i wpisz jego hasło.
vault-share-passphrase = Hasło nie otwiera tego pliku. Wybierz go ponownie i wpisz hasło jeszcze raz.
vault-share-large = Ten plik jest za duży na udział. Wybierz plik, którego nazwa zaczyna się od share.

## Checking one share

vault-check-title = Sprawdź swój udział
vault-check-intro = Zrób to w samotności. Potrzebny jest twój udział i plik publiczny committee.json, który może mieć każdy: wysyłają go organizatorzy.
vault-check-record-label = Plik publiczny committee.json
vault-check-record-file-label = Albo ten plik z innego miejsca
vault-check-record-wrong = To nie jest plik publiczny ceremonii albo został zmieniony. Poproś organizatorów o committee.json.
vault-check-button = Sprawdź udział
vault-check-good-title = Twój udział jest dobry
vault-check-good = Udział { $number } z { $shares } jest dokładnie taki, jakim utworzyła go ceremonia. Odłóż go na miejsce i powiedz organizatorom, że dziś go sprawdzono.
vault-check-bad-title = Udziału nie przyjęto
vault-check-thumbprint = Należy do klucza komitetu o tym odcisku. Porównaj go z tym, który masz zapisany.
vault-check-wiped = To, co wpisano, jest już wymazane.
vault-check-again-button = Sprawdź następny udział

## The rehearsal

vault-rehearsal-title = Przećwicz otwarcie
vault-rehearsal-intro = Serwer zapieczętował próbną deklarację tak, jak będzie pieczętował prawdziwe, a organizatorzy przynieśli plik rehearsal.json. Tutaj otwierają ją prawdziwe udziały, a odpowiedź wraca na serwer.
vault-rehearsal-file-label = Plik rehearsal.json z serwera
vault-rehearsal-other-label = Albo ten plik z innego miejsca
vault-rehearsal-file-wrong = To nie jest próba z serwera albo została zmieniona. Poproś administratora, żeby utworzył ją ponownie.
vault-rehearsal-next = Wpisujecie tyle udziałów, ile będzie potrzebować zbiórka.
vault-rehearsal-failed = Udziały są dobre, ale próbna deklaracja się nie otwiera. Zbiórka nie może się zacząć: powiedzcie administratorowi i organizatorom.
vault-rehearsal-done-title = Próbna deklaracja się otworzyła
vault-rehearsal-done = Odpowiedź zapisano: { $file }. Nie zawiera nic tajnego. Zanieś ją na serwer; dziennik audytu powie, których udziałów użyto, według numeru.
vault-rehearsal-place-label = Dokąd trafia odpowiedź

## Opening: the collection

vault-open-title = Który zbiór?
vault-open-intro = Wybierz zapieczętowany zbiór, który wyeksportował serwer. Zostanie przejrzany, zanim ktokolwiek wpisze udział.
vault-open-found-label = Zbiory znalezione na tym komputerze i jego pendrive’ach
vault-open-none = Nie znaleziono żadnego. Włóż pendrive i wczytaj stronę ponownie albo wpisz, gdzie jest plik.
vault-open-path-label = Albo gdzie jest plik
vault-open-path-hint = Cała ścieżka, zaczynająca się od ukośnika.
vault-open-path-wrong = Nie ma takiego pliku albo nie można go odczytać. Zobacz, czy pendrive jest włożony.
vault-open-look-button = Obejrzyj go
vault-open-look-next = Plik jest weryfikowany od pierwszego do ostatniego bajtu. Duży zajmuje kilka minut.

vault-facts-title = Czy to właściwy zbiór?
vault-facts-whole = Plik jest cały i podpisany przez serwer, który zbierał.
vault-facts-rehearsal = To jest próba. Nie zawiera prawdziwych deklaracji.
vault-facts-name = Nazwa zbioru
vault-facts-initiative = Numer rejestracyjny
vault-facts-exported = Wyeksportowano
vault-facts-server = Odcisk klucza serwera
vault-facts-committee = Odcisk klucza komitetu
vault-facts-digest = SHA-256 pliku
vault-facts-generation = Generacja klucza
vault-facts-compare = Porównaj oba odciski z tymi, które zapisali powiernicy. Jeśli któryś się różni, zatrzymaj się tutaj.
vault-facts-compare-label = Oba odciski są tymi, które zapisano
vault-facts-compare-missing = Najpierw porównaj odciski i potwierdź to tutaj.
vault-facts-submissions = Zgłoszenia
vault-facts-withdrawn = Wycofane
vault-facts-state = Państwo członkowskie
vault-facts-total = Razem
vault-facts-next = Powiernicy wpisują swoje udziały.
vault-facts-button = To ten właściwy

## Opening: recipients, files, place

vault-recipients-title = Kto przeczyta każdą paczkę?
vault-recipients-intro = Każdą paczkę szyfruje się dla urzędu jednego państwa członkowskiego. Urząd, który nie podał klucza, dostaje hasło z ośmiu słów, wydrukowane w liście.
vault-recipients-approved = Zatwierdzony przez organizatorów: { $thumbprint }
vault-recipients-letter = Hasło, w liście
vault-recipients-file = Klucz w pliku { $file }
vault-recipients-wrong = Tego klucza nie można użyć: { $state }. Wybierz inny albo list.
vault-recipients-hint = Kluczy szuka się w plikach obok zbioru. Zanim wybierzesz klucz, porównaj odcisk z urzędem przez telefon.
vault-recipients-next = Wybieracie pliki i dokąd trafiają.

vault-packages-title = Co ma być w paczkach?
vault-packages-formats-label = Pliki w każdej paczce
vault-packages-xml-label = XML, który czytają programy urzędów
vault-packages-csv-label = Tabela CSV, która otwiera się w arkuszu kalkulacyjnym
vault-packages-pdf-label = PDF, deklaracje jako formularze do czytania lub druku
vault-packages-formats-missing = Wybierz co najmniej jeden rodzaj plików.
vault-packages-part-label = Deklaracji w jednej części, najwyżej
vault-packages-part-hint = Duże paczki się dzieli. 250 000 odpowiada większości urzędów.
vault-packages-part-wrong = Podaj liczbę całkowitą od 1 000 do 10 000 000.
vault-packages-place-label = Dokąd trafiają paczki
vault-packages-place-hint = Powstanie tam nowy folder. Potrzeba mniej więcej tyle miejsca, ile zajmuje zbiór, a z PDF trzy razy tyle.
vault-packages-next = Zbiór zostaje otwarty i powstają paczki. Może to potrwać, można to przerwać i wznowić.
vault-packages-warning = Odtąd deklaracje są w pamięci tego komputera. Na dysk trafiają tylko zaszyfrowane.
vault-packages-button = Otwórz zbiór i utwórz paczki

## Long work

vault-work-title = Proszę czekać
vault-work-intro = Ta strona odświeża się sama. Można zostawić ją otwartą i nic nie robić.
vault-work-verifying = Plik jest weryfikowany.
vault-work-epochs = Klucz otwiera zbiór.
vault-work-sorting = Deklaracje są porównywane, żeby każda osoba liczyła się raz.
vault-work-packaging = Powstaje paczka: { $state }.
vault-work-other = Program pracuje.
vault-work-percent = { $percent } % tej części

## Opening: what came of it

vault-result-title = Paczki są gotowe
vault-result-place = Są tutaj: { $place }.
vault-result-adds-up = Każde zgłoszenie jest rozliczone: kolumny się zgadzają.
vault-result-packaged = W paczce
vault-result-repeats = Powtórzenia
vault-result-alternatives = Warianty, osobno
vault-result-failures = Nieotwarte
vault-result-package = Paczka
vault-result-explain = Powtórzenie to drugie zgłoszenie tej samej osoby z tymi samymi danymi; wariant ma inne dane i urząd może policzyć go zamiast pierwszego. Razem liczą się raz.
vault-result-failures-heading = Zgłoszenia, których nie udało się otworzyć
vault-result-failures-none = Udało się otworzyć każde zgłoszenie.
vault-result-failures-more = Manifest wymienia je wszystkie ({ $count }).
vault-result-reason-unknown-epoch = w zbiorze brakuje tego, co je otwiera
vault-result-reason-unsigned-epoch = niepodpisane przez serwer
vault-result-reason-foreign-epoch = z innego serwera albo dla innego klucza
vault-result-reason-does-not-open = zmienione albo zapieczętowane do czegoś innego
vault-result-reason-not-a-statement = nie zawiera deklaracji
vault-result-reason-no-form = nie pasuje do żadnego formularza tego państwa członkowskiego
vault-result-reason-withdrawn = oznaczone też jako wycofane
vault-result-reason-other = z powodu podanego w manifeście
vault-result-letters-heading = Listy do wydrukowania
vault-result-letters = Każdy list wyślij inną drogą niż jego paczkę: kto ma oba, może wszystko przeczytać. Wydrukuj listy teraz, a potem je usuń.
vault-result-wiped = Udziały i klucz zostały wymazane.
vault-result-next = Przekaż każdą paczkę jej urzędowi. Pierwsza strona każdej mówi, co urząd z nią robi.
vault-result-done-button = Zakończ

## Renewal

vault-renew-title = Odnów udziały
vault-renew-intro = Nowi powiernicy dostają nowe udziały tego samego klucza. Jeszcze raz zbiera się tyle starych udziałów, ile potrzeba.
vault-renew-revokes-nothing = Stare udziały też pozostają ważne. Kto nie ma już móc otwierać zbioru, musi oddać stary arkusz. Jeśli to niemożliwe, utwórzcie zamiast tego nowy klucz.
vault-renew-record-label = Plik publiczny klucza, committee.json
vault-renew-next = Powiernicy wpisują stare udziały.

## Verifying

vault-verify-title = Zweryfikuj plik
vault-verify-intro = Wybierz zbiór, paczkę, folder z paczkami albo plik publiczny. Nic się nie zmienia i nic tajnego nie jest potrzebne.
vault-verify-found-label = Znalezione na tym komputerze i jego pendrive’ach
vault-verify-button = Zweryfikuj
vault-verify-good-title = Wszystko jest całe
vault-verify-bad-title = Nie jest tak, jak powinno
vault-verify-collection = Zapieczętowany zbiór, cały i podpisany przez serwer, który go utworzył.
vault-verify-package = Paczka: { $state }. Każdy plik jest taki, jak mówi manifest.
vault-verify-opening = Wszystko, co zapisało otwarcie: każda paczka jest taka, jak mówi jej manifest.
vault-verify-share = Udział odzyskiwania. Odłóż go; sprawdź go w zadaniu „Sprawdź udział”.
vault-verify-ceremony = Plik publiczny ceremonii klucza, niezmieniony. Dowolne { $quorum } z { $shares } udziałów otwierają to, co dla niego zapieczętowano.
vault-verify-encrypted = Zaszyfrowany plik. Najpierw odszyfruj go kluczem lub hasłem i zweryfikuj to, co w środku.
vault-verify-other = Plik Cisty, cały.
vault-verify-unknown = Czegoś takiego Cista nie tworzy. Wybierz zbiór, paczkę lub jej folder albo plik publiczny.
vault-verify-unreadable = Nie można odczytać. Zobacz, czy ścieżka jest dobra i czy pendrive jest włożony.
vault-verify-changed = Zostało zmienione, ucięte albo uszkodzone. Nie ufaj niczemu, co jest w środku, i poproś o ponowne przysłanie.
vault-verify-held = Ceremonię przeprowadzono
vault-verify-statements = Deklaracje w środku

vault-sample-heading = Wylosuj próbę
vault-sample-text = Urząd, który weryfikuje na podstawie próby, losuje tutaj deklaracje, które obejrzy. To samo ziarno daje zawsze tę samą próbę, więc każdy może ją powtórzyć.
vault-sample-size-label = Deklaracji w próbie
vault-sample-seed-label = Własne ziarno urzędu
vault-sample-seed-hint = Słowa lub liczby, których nikt nie mógł przewidzieć: na przykład rzuty kostką. Zapisz je.
vault-sample-wrong = Podaj liczbę deklaracji, najwyżej tyle, ile ich jest, i ziarno.
vault-sample-button = Wylosuj próbę
vault-sample-done = Wylosowano deklaracji: { $count }. Listę zapisano: { $file }.

## What can go wrong with a collection, and at opening

vault-fault-collection = Zbiór nie jest cały albo został zmieniony. Skopiuj go ponownie z serwera i porównaj jego SHA-256.
vault-fault-signature = Zbioru nie podpisał serwer, który on wymienia. Nie ufaj niczemu, co w nim jest, i powiedz organizatorom.
vault-fault-shares = Udziały nie tworzą klucza, dla którego zapieczętowano ten zbiór. Powiedz organizatorom.
vault-fault-generation = Zbiór zapieczętowano dla więcej niż jednego klucza, a brakuje też udziałów innej generacji.
vault-fault-place = Nie można tam nic zapisać albo folder nie jest pusty. Wybierz inne miejsce.
vault-fault-space = Nie udało się zapisać paczek do końca. Zobacz, czy jest miejsce, i zacznij ponownie: gotowe paczki są zachowane.
vault-fault-recipient = Klucza jednego z urzędów nie można użyć. Wybierz inny albo list.
vault-fault-moved = Zbiór zmienił się podczas czytania. Zostaw pendrive włożony albo najpierw skopiuj plik na ten komputer.
vault-fault-program = Program popełnił błąd i nic więcej nie zapisał. Zanotuj, co mówi poniżej, i zgłoś to.

## Choosing a place

vault-place-here = Folder, z którym uruchomiono program: { $place }
vault-place-stick = Pendrive { $place }
vault-place-none = Nie znaleziono pendrive’a. Włóż go i wczytaj stronę ponownie.
vault-place-other-label = Albo inny folder
vault-place-wrong = Nie ma takiego folderu albo nie można w nim zapisywać. Wybierz inny.
