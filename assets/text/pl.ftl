# Cista, język polski. Wszystkie zdania, które obywatel napotyka w publicznym serwisie.
#
# Forma zwracania się: bezosobowa; polecenia w 2. osobie liczby pojedynczej, jak w gov.pl („Wpisz”, „Wybierz”), zaimki małą literą, bez form rodzajowych.
# Cudzysłów: „…”. Myślnik: – ze spacjami. Bez spacji przed %; twarda spacja po jednoliterowych spójnikach i przyimkach.

## The frame of every page

frame-skip = Przejdź do treści
frame-title = { $page } – { $initiative }
frame-description = Przeczytaj i poprzyj europejską inicjatywę obywatelską „{ $title }”.
frame-eyebrow = Europejska inicjatywa obywatelska
frame-languages = Języki
frame-navigation = Strony o tej zbiórce
frame-home = Przeczytaj i podpisz inicjatywę
frame-rehearsal = To jest próba. Wpisane tu dane nie liczą się i nie otrzyma ich żaden urząd. Podawaj tylko dane zmyślone.
frame-rehearsal-date = Data przyjęta w tej próbie: { $date }.
frame-progress = Stan zbiórki
frame-privacy = Prywatność
frame-trust = Jak chronimy twoje dane
frame-certificate = Certyfikat
frame-withdraw = Wycofaj poparcie
frame-help = Pomoc
frame-accessibility = Dostępność
frame-return = Powrót na stronę { $site }
frame-source = Ten serwis korzysta z oprogramowania Cista o otwartym kodzie źródłowym.
frame-noscript = Ta strona działa bez skryptów. Zamiast kontroli, która przebiega sama, prosimy o wpisanie sześciu cyfr, które można przeczytać lub odsłuchać.
frame-new-window = (otwiera serwis Komisji)

## The initiative

initiative-number = Numer rejestracyjny
initiative-registered = Data rejestracji
initiative-collection = Zbiórka deklaracji poparcia
initiative-collection-period = od { $from } do { $to }
initiative-register-link = Ta inicjatywa w rejestrze Komisji
initiative-facts = Informacje o rejestracji
initiative-objectives = Czego domaga się inicjatywa
initiative-annex = Załącznik: więcej o przedmiocie, celach i kontekście
initiative-read-all = Pokaż całość
initiative-website = Strona internetowa inicjatywy
initiative-role-representative = Przedstawiciel
initiative-role-substitute = Zastępca
initiative-role-member = Członek grupy organizatorów
initiative-role-legal_entity = Podmiot prawny
initiative-email = E-mail
initiative-original = To jest oryginalna wersja językowa inicjatywy.
initiative-translated = Język oryginału inicjatywy: { $language }.

## How far it has come

count-statements = { $count ->
    [one] { $count } deklaracja poparcia
    [few] { $count } deklaracje poparcia
    [many] { $count } deklaracji poparcia
   *[other] { $count } deklaracji poparcia
}
count-none = Nie ma jeszcze żadnej deklaracji poparcia. Twoja może być pierwsza.
count-goal = Potrzeba { $goal } deklaracji oraz osiągnięcia minimum w co najmniej { $states } państwach członkowskich.
count-as-of = Opublikowano { $date }
count-trailing = Publikowane liczby są nieco opóźnione względem dokładnych, aby nikt nie mógł z nich odczytać, kto właśnie złożył podpis.
count-more = Liczby według państw członkowskich
count-bar = { $count } z { $goal }

## Choosing the Member State

state-heading = Wybierz państwo członkowskie
state-intro-2011 = Każde państwo członkowskie prosi o inne dane. Wybierz to, w którym mieszkasz albo którego dokument lub numer posiadasz.
state-intro-2019 = Każde państwo członkowskie prosi o inne dane. Wybierz to, którego masz obywatelstwo, niezależnie od miejsca zamieszkania. Jeśli masz kilka obywatelstw, wybierz jedno z nich.
state-label = Państwo członkowskie
state-choose = Wybierz państwo członkowskie
state-continue = Dalej
state-change = Wybierz inne państwo członkowskie
state-chosen = Wybrane państwo członkowskie: { $state }
state-only-once = Inicjatywę można poprzeć tylko raz, nawet jeśli pasowałoby kilka państw członkowskich.
state-minimum-age = W dniu podpisania trzeba mieć ukończone co najmniej { $age } lat.
state-minimum-age-calendar-year = W roku podpisania trzeba ukończyć co najmniej { $age } lat.

# One for each variant of "who"; the name of the State stands above it.
who-residents = Obywatele Unii Europejskiej, którzy mieszkają w tym państwie członkowskim.
who-residents_or_nationals = Obywatele Unii Europejskiej, którzy mieszkają w tym państwie członkowskim, oraz jego obywatele, bez względu na to, gdzie mieszkają.
who-residents_or_registered_nationals = Obywatele Unii Europejskiej, którzy mieszkają w tym państwie członkowskim, oraz jego obywatele za granicą, którzy zgłosili jego władzom, gdzie mieszkają.
who-holders_of_personal_number = Obywatele Unii Europejskiej, którzy mają osobisty numer identyfikacyjny tego państwa członkowskiego.
who-holders_of_document = Obywatele Unii Europejskiej, którzy mają jeden z poniższych dokumentów wydanych przez to państwo członkowskie.
who-holders_of_number_or_document = Obywatele Unii Europejskiej, którzy mają osobisty numer identyfikacyjny tego państwa członkowskiego albo jeden z poniższych wydanych przez nie dokumentów.
who-nationals = Obywatele tego państwa członkowskiego, bez względu na to, gdzie mieszkają.

# What is particular to one State and regime.
who-note-2019-DE = Obywatele Niemiec mieszkający za granicą mogą podpisać tylko wtedy, gdy ich miejsce zamieszkania jest zarejestrowane w niemieckiej placówce zagranicznej.
who-note-2019-EL = W Grecji decyduje rok urodzenia: podpisać może każdy, kto w tym roku kończy { $age } lat.
who-note-2011-UK = Zjednoczone Królestwo było państwem członkowskim do 31 stycznia 2020 r.

## The form

form-heading = Twoja deklaracja poparcia
form-intro = Wypełnij wszystkie pola, które nie są oznaczone jako nieobowiązkowe. Wpisz wszystko tak, jak jest w twoich dokumentach.
form-optional = (nieobowiązkowe)
form-group-name = Imię i nazwisko
form-group-residence = Miejsce zamieszkania
form-group-birth = Dane o urodzeniu
form-group-nationality = Obywatelstwo
form-group-document = Dokument lub numer
form-why = Dlaczego o to pytamy?
form-seen-by = Te dane zobaczą tylko urząd wybranego państwa członkowskiego oraz powiernicy kluczy wyznaczeni przez organizatorów, gdy otworzą zebrane deklaracje. Po zapisaniu nikt na tym serwerze nie może ich odczytać.
form-destroyed = Dane zostaną zniszczone najpóźniej { $date }.
form-example = Przykład: { $example }
form-choose = Wybierz
form-declaration-heading = Twoje oświadczenie
form-warnings-heading = Sprawdź to jeszcze raz
form-accept-warnings = Wpisane dane są prawidłowe.
form-accept-warnings-hint = Zaznacz to pole po porównaniu danych z dokumentami. Deklaracja zostanie wtedy zarejestrowana bez zmian, a rozstrzygnie urząd.
form-button = Popieram „{ $title }”
form-button-hint = Naciśnięcie tego przycisku rejestruje deklarację. Otrzymasz potem kod potwierdzenia, za pomocą którego można ją wycofać.
form-forget = Wyczyść formularz
form-forget-hint = Przydatne, jeśli po tobie z tego urządzenia skorzysta ktoś inny: wpisane dane znikną także z tej przeglądarki.
form-read-first = Popierasz inicjatywę w zarejestrowanym brzmieniu, podanym powyżej.

date-hint = Dzień, miesiąc i rok, na przykład { $example }
date-day = Dzień
date-month = Miesiąc
date-year = Rok

field-given_names-label = Imiona (wszystkie)
field-given_names-hint = Wszystkie imiona, tak jak w paszporcie lub dowodzie osobistym.
field-given_names-example = Anna Maria
field-given_names-why = Urząd twojego państwa członkowskiego porównuje imię i nazwisko ze swoim rejestrem, aby policzyć tylko prawdziwe osoby.

field-family_names-label = Nazwisko
field-family_names-hint = Tak jak w paszporcie lub dowodzie osobistym.
field-family_names-example = Zielińska-Bąk
field-family_names-why = Urząd twojego państwa członkowskiego porównuje imię i nazwisko ze swoim rejestrem, aby policzyć tylko prawdziwe osoby.

field-name_at_birth-label = Nazwisko rodowe
field-name_at_birth-hint = Jeśli nazwisko nigdy się nie zmieniło, wpisz jeszcze raz obecne.
field-name_at_birth-example = Zielińska
field-name_at_birth-why = W rejestrze tego państwa członkowskiego możesz figurować pod nazwiskiem nadanym przy urodzeniu.

field-fathers_name-label = Imię ojca
field-fathers_name-hint = Tak jak w twoich dokumentach.
field-fathers_name-example = Andrzej
field-fathers_name-why = W rejestrze tego państwa członkowskiego osoby o tym samym imieniu i nazwisku odróżnia imię ojca.

field-residence_street-label = Ulica
field-residence_street-hint = Ulica stałego miejsca zamieszkania, bez numeru domu. Jeśli nie ma nazw ulic, wpisz nazwę miejscowości lub osady.
field-residence_street-example = Lipowa
field-residence_street-why = Urząd odnajduje cię w swoim rejestrze po adresie.

field-residence_number-label = Numer domu
field-residence_number-hint = Z klatką, piętrem lub numerem mieszkania, jeśli dotyczy.
field-residence_number-example = 12/4
field-residence_number-why = Urząd odnajduje cię w swoim rejestrze po adresie.

field-residence_postcode-label = Kod pocztowy
field-residence_postcode-hint = Kod pocztowy stałego miejsca zamieszkania.
field-residence_postcode-example = 87-100
field-residence_postcode-why = Urząd odnajduje cię w swoim rejestrze po adresie.

field-residence_city-label = Miejscowość
field-residence_city-hint = Miasto lub wieś, gdzie na stałe mieszkasz.
field-residence_city-example = Toruń
field-residence_city-why = Urząd odnajduje cię w swoim rejestrze po adresie.

field-residence_country-label = Kraj
field-residence_country-hint = Kraj stałego miejsca zamieszkania.
field-residence_country-example = Polska
field-residence_country-why = Dzięki temu urząd wie, czy szukać cię w kraju, czy wśród obywateli mieszkających za granicą.

field-date_of_birth-label = Data urodzenia
field-date_of_birth-hint = Dzień, miesiąc i rok.
field-date_of_birth-example = 27.03.1985
field-date_of_birth-why = Pokazuje, że masz wymagany wiek, i odróżnia cię od osób o tym samym imieniu i nazwisku.

field-place_of_birth-label = Miejsce urodzenia
field-place_of_birth-hint = Miejscowość i kraj, tak jak w paszporcie lub dowodzie osobistym.
field-place_of_birth-example = Gdynia, Polska
field-place_of_birth-why = Odróżnia cię od osób o tym samym imieniu, nazwisku i tej samej dacie urodzenia.

field-country_of_permanent_residence-label = Kraj stałego zamieszkania
field-country_of_permanent_residence-hint = Kraj, w którym na stałe mieszkasz. Adres nie jest potrzebny.
field-country_of_permanent_residence-example = Irlandia
field-country_of_permanent_residence-why = Dzięki temu urząd wie, czy szukać cię w kraju, czy wśród obywateli mieszkających za granicą.

field-nationality-label = Obywatelstwo
field-nationality-hint = Trzeba mieć obywatelstwo państwa członkowskiego Unii Europejskiej. Jeśli masz kilka obywatelstw, wybierz jedno.
field-nationality-example = Polska
field-nationality-why = Inicjatywę mogą popierać tylko obywatele Unii.

field-document_or_number_type-label = Rodzaj dokumentu lub numeru
field-document_or_number_type-hint = Wybierz ten, który masz pod ręką. Nazwy są takie, jakich używa się w tym państwie członkowskim.
field-document_or_number_type-example = Dowód osobisty
field-document_or_number_type-why = Urząd musi wiedzieć, w którym rejestrze szukać numeru.

field-document_or_number-label = Numer
field-document_or_number-hint = Wpisz go dokładnie tak, jak jest w dokumencie. Spacje i łączniki nie przeszkadzają.
field-document_or_number-example = 12AB34567
field-document_or_number-why = To państwo członkowskie odnajduje cię w swoim rejestrze tylko po tym numerze. Wymaga go prawo; organizatorom nie jest potrzebny.

field-issuing_authority-label = Organ, który wydał dokument
field-issuing_authority-hint = Tak jak w dokumencie, na przykład gmina lub ministerstwo.
field-issuing_authority-example = Comune di Bologna
field-issuing_authority-why = W tym państwie członkowskim dokumenty wydają gminy i sam numer nie wystarcza, aby je odnaleźć.

## The lines beside the button

beside-heading = Zanim naciśniesz przycisk
beside-seen = Dane zobaczą tylko urząd twojego państwa członkowskiego i powiernicy kluczy wyznaczeni przez organizatorów
beside-destroyed = Zostaną zniszczone najpóźniej { $date }
beside-certified = Certyfikat wydał organ: { $authority }
beside-not-certified = Próba: ten system nie ma certyfikatu
beside-where = Zapieczętowane, na serwerze w Unii Europejskiej

## The check that a person signs

work-running = Trwa kontrola…
work-done = Kontrola zakończona pomyślnie.
work-failed = Kontrola nie powiodła się na tym urządzeniu. Odśwież stronę albo skorzystaj z cyfr.
work-use-digits = Użyj cyfr
work-slow = W tej chwili podpisuje bardzo wiele osób, dlatego kontrola trwa nieco dłużej niż zwykle.
work-sending = Kontrola jeszcze trwa. Deklaracja zostanie wysłana sama, gdy tylko kontrola zakończy się pomyślnie.
digits-heading = Sześć cyfr
digits-always = W tej zbiórce wszyscy wpisują także sześć cyfr, ponieważ wymaga tego organ wydający certyfikat.
digits-suspicion = Z twojej sieci napływa teraz bardzo wiele deklaracji. Dlatego prosimy także o wpisanie sześciu cyfr.
digits-listen = Posłuchaj sześciu cyfr
digits-listen-hint = Cyfry są czytane powoli, po polsku, i można je odtworzyć ponownie.

digits-label = Sześć cyfr
digits-hint = Potwierdzają one, że podpisuje człowiek, a nie program. Wpisz cyfry bez spacji.
digits-alt = Obrazek z sześcioma cyframi. Jeśli go nie widzisz, posłuchaj cyfr poniżej.
digits-another = Inne cyfry

## What stops a statement: the summary, then each message says what to do

summary-heading = { $count ->
    [one] Nic jeszcze nie zostało zarejestrowane. Popraw jedną rzecz:
    [few] Nic jeszcze nie zostało zarejestrowane. Popraw { $count } rzeczy:
    [many] Nic jeszcze nie zostało zarejestrowane. Popraw { $count } rzeczy:
   *[other] Nic jeszcze nie zostało zarejestrowane. Popraw { $count } rzeczy:
}
summary-warnings-heading = { $count ->
    [one] Nic jeszcze nie zostało zarejestrowane. Jeden wpis wygląda nietypowo:
    [few] Nic jeszcze nie zostało zarejestrowane. { $count } wpisy wyglądają nietypowo:
    [many] Nic jeszcze nie zostało zarejestrowane. { $count } wpisów wygląda nietypowo:
   *[other] Nic jeszcze nie zostało zarejestrowane. { $count } wpisu wygląda nietypowo:
}
summary-kept = Wszystko, co zostało wpisane, jest nadal w formularzu.
summary-title-prefix = Sprawdź dane:

reject-given_names-empty = Wpisz swoje imiona.
reject-family_names-empty = Wpisz swoje nazwisko.
reject-name_at_birth-empty = Wpisz nazwisko rodowe. Jeśli nigdy się nie zmieniło, wpisz obecne.
reject-fathers_name-empty = Wpisz imię ojca.
reject-residence_street-empty = Wpisz ulicę stałego miejsca zamieszkania.
reject-residence_number-empty = Wpisz numer domu. Jeśli dom nie ma numeru, wpisz 0.
reject-residence_postcode-empty = Wpisz kod pocztowy stałego miejsca zamieszkania.
reject-residence_city-empty = Wpisz miejscowość, w której na stałe mieszkasz.
reject-residence_country-empty = Wybierz kraj stałego miejsca zamieszkania.
reject-date_of_birth-empty = Wpisz datę urodzenia.
reject-place_of_birth-empty = Wpisz miejsce urodzenia.
reject-country_of_permanent_residence-empty = Wybierz kraj, w którym na stałe mieszkasz.
reject-nationality-empty = Wybierz obywatelstwo.
reject-document_or_number_type-empty = Wybierz, jaki dokument lub numer podajesz.
reject-document_or_number-empty = Wpisz numer dokumentu albo osobisty numer identyfikacyjny.
reject-issuing_authority-empty = Wpisz, jaki organ wydał dokument.

reject-too-long = Wpis w polu „{ $field }” jest za długi. Skróć go do najwyżej { $max } znaków.
reject-unreadable = Pole „{ $field }” zawiera znaki, których nie można zapisać. Używaj tylko liter, cyfr i zwykłych znaków przestankowych; wklejony tekst wpisz ręcznie.
reject-unknown-choice = Wybierz jedną z pozycji listy w polu „{ $field }”.
reject-impossible-date = Nie ma takiej daty. Wpisz dzień, miesiąc i rok, na przykład { $example }.
reject-date-in-future = Ta data jest w przyszłości. Sprawdź rok.
reject-too-young = Aby podpisać formularz tego państwa członkowskiego, trzeba mieć ukończone co najmniej { $age } lat. Jeśli data urodzenia jest błędna, popraw ją.
reject-too-young-calendar-year = Aby podpisać formularz tego państwa członkowskiego, trzeba w tym roku ukończyć co najmniej { $age } lat. Jeśli data urodzenia jest błędna, popraw ją.

reject-declaration-missing = Zaznacz oświadczenie. Bez niego deklaracja jest nieważna.
reject-state-missing = Najpierw wybierz państwo członkowskie.
reject-state-unknown = Wybierz państwo członkowskie z listy. To, które podano w adresie tej strony, nie jest znane.
reject-token-expired = Ta strona była otwarta ponad dwanaście godzin. Wszystkie wpisane dane są nadal w formularzu: naciśnij przycisk jeszcze raz.
reject-token-invalid = Nie udało się rozpoznać tej strony. Wszystkie wpisane dane są nadal w formularzu: naciśnij przycisk jeszcze raz.
reject-challenge-missing = Kontrola chroniąca przed robotami jeszcze trwała. Zaczekaj na informację, że zakończyła się pomyślnie, i naciśnij przycisk jeszcze raz.
reject-challenge-invalid = Kontrola chroniąca przed robotami nie powiodła się. Teraz przebiega od nowa: gdy zakończy się pomyślnie, naciśnij przycisk jeszcze raz.
reject-challenge-spent = Ten formularz był już raz wysłany z tą samą kontrolą. Jeśli przycisk został naciśnięty dwa razy, deklaracja może już być zarejestrowana; ponowny podpis nie szkodzi, bo każda osoba liczy się tylko raz. Trwa nowa kontrola: gdy zakończy się pomyślnie, możesz nacisnąć przycisk jeszcze raz.
reject-digits-missing = Wpisz sześć cyfr, które widzisz lub słyszysz.
reject-digits-wrong = Cyfry się nie zgadzały. Oto nowe: spróbuj jeszcze raz.
reject-busy = W tej chwili podpisuje wiele osób i nic jeszcze nie zostało zarejestrowane. Wszystkie wpisane dane są nadal w formularzu: spróbuj ponownie za kilka sekund.
reject-too-many = Z twojej sieci napływa teraz bardzo wiele deklaracji i nic jeszcze nie zostało zarejestrowane. Wszystkie wpisane dane są nadal w formularzu: zaczekaj minutę i naciśnij przycisk jeszcze raz.

## What only looks unusual: the signatory may insist

warn-postcode-shape = Ten kod pocztowy wygląda nietypowo dla tego kraju. Porównaj go ze swoim adresem.
warn-postcode-shape-example = Ten kod pocztowy wygląda nietypowo dla tego kraju. Często wygląda tak: { $example }.
warn-number-shape = Ten numer wygląda nietypowo. Porównaj go z dokumentem.
warn-number-shape-example = Ten numer wygląda nietypowo. Często wygląda tak: { $example }.
warn-number-check-digit = W tym numerze może być pomyłka: nie zgadza się cyfra kontrolna. Porównaj go cyfra po cyfrze z dokumentem.
warn-number-date = Data urodzenia zawarta w tym numerze nie może być prawidłowa. Porównaj go cyfra po cyfrze z dokumentem.
warn-birth-date-improbable = Z tej daty wynika wiek ponad 120 lat. Sprawdź rok.

## Recorded

thanks-title = Dziękujemy
thanks-heading = Twoje poparcie zostało zarejestrowane
thanks-recorded-short = Deklaracja poparcia dla inicjatywy „{ $title }” została zarejestrowana { $date }.
thanks-receipt-label = Twój kod potwierdzenia
thanks-receipt-keep = Zachowaj go: zapisz, wydrukuj tę stronę albo zrób zdjęcie. Kod jest pokazywany tylko teraz i nie można go wysłać ponownie.
thanks-receipt-use = Za jego pomocą można wycofać tę deklarację, dopóki trwa zbiórka. Może to zrobić każdy, kto ma kod, więc nie pokazuj go nikomu.
thanks-receipt-print = Wydrukuj tę stronę
thanks-receipt-download = Zapisz kod potwierdzenia w pliku
thanks-receipt-file-name = potwierdzenie
thanks-no-particulars = Ta strona nie powtarza wpisanych danych, aby nikt nie mógł ich podejrzeć przez ramię.
thanks-next-heading = Co będzie dalej
thanks-next-sealed = Twoja deklaracja jest zapieczętowana. Nikt na tym serwerze nie może jej już otworzyć.
thanks-next-opened = Po zakończeniu zbiórki powiernicy kluczy ({ $quorum } z { $shares }) wspólnie otworzą wszystkie deklaracje na komputerze odłączonym od sieci.
thanks-next-verified = Urząd twojego państwa członkowskiego sprawdzi deklaracje swojego państwa i poświadczy, ile z nich jest ważnych.
thanks-next-commission = Jeśli ważnych deklaracji będzie dość, inicjatywa trafi do Komisji Europejskiej, a w Parlamencie Europejskim odbędzie się wysłuchanie w jej sprawie.
thanks-next-destroyed = Najpóźniej { $date } wszystkie deklaracje zostaną zniszczone.
thanks-once = Nie trzeba podpisywać ponownie: każda osoba liczy się raz, bez względu na to, ile deklaracji wpłynie.
thanks-share-heading = Powiedz innym
thanks-share-text = Jeśli chcesz, wyślij ten adres osobom, które mogą chcieć przeczytać inicjatywę. Nie zdradza on niczego o tobie.
share-heading = Powiedz innym
share-email = Wyślij e-mailem
share-copy = Skopiuj adres
share-copied = Adres został skopiowany.
share-device = Udostępnij z tego urządzenia…
share-on = Udostępnij w serwisie { $service }
share-message = Europejska inicjatywa obywatelska, którą może zechcesz przeczytać: „{ $title }”
thanks-no-receipt-heading = Nie ma kodu do pokazania
thanks-no-receipt-text = Kod potwierdzenia jest pokazywany raz, bezpośrednio po podpisaniu. Jeśli był już widoczny, deklaracja jest zarejestrowana i nic więcej nie trzeba robić.
thanks-no-receipt-unsure = Jeśli nie masz pewności, czy podpis został złożony, możesz po prostu podpisać jeszcze raz: każda osoba liczy się tylko raz.
thanks-to-withdraw = Wycofaj deklarację za pomocą kodu potwierdzenia

## News by e-mail, apart from the statement

news-heading = Czy chcesz dostawać wiadomości o tej inicjatywie?
news-apart = Nie ma to związku z deklaracją poparcia, która jest już zarejestrowana. Adres przechowuje się oddzielnie i nikt nie może z jednego dowiedzieć się niczego o drugim.
news-receipt-first = Najpierw zachowaj kod potwierdzenia: zniknie, gdy opuścisz tę stronę.
news-label = Adres e-mail
news-hint = Na przykład { $example }
news-example = anna@example.org
news-consent = Zgadzam się, aby organizatorzy inicjatywy „{ $title }” pisali do mnie e-mailem o tej inicjatywie najdłużej do { $date }. Mogę to w każdej chwili zakończyć za pomocą linku, który jest w każdej wiadomości.
news-button = Chcę dostawać wiadomości
news-noted-title = Przyjęto
news-noted-heading = Twoje zgłoszenie zostało przyjęte
news-noted-text = Adres został od razu zapieczętowany dla organizatorów. W ciągu doby zostanie zapisany razem z innymi, aby nikt nie mógł ustalić, kiedy nadszedł. Gdyby przedtem doszło do awarii tego serwera, zgłoszenie by przepadło i po prostu nic by do ciebie nie dotarło.
news-noted-close = Możesz teraz zamknąć tę stronę.
news-title = Wiadomości e-mailem
news-reject-empty = Wpisz adres e-mail.
news-reject-malformed = To nie jest adres e-mail. Prawidłowy adres wygląda tak: { $example }
news-reject-consent = Jeśli chcesz dostawać wiadomości, zaznacz pole zgody. Bez twojej zgody nikomu nie wolno do ciebie pisać.
news-reject-busy = Bardzo wiele osób prosi teraz o wiadomości i twoje zgłoszenie nie zostało jeszcze przyjęte. Spróbuj ponownie za minutę.
news-off-heading = Brak wiadomości e-mailem
news-off-text = Organizatorzy tej inicjatywy nie wysyłają stąd wiadomości e-mailem.
unsubscribe-title = Koniec wiadomości
unsubscribe-text = Czy chcesz zrezygnować z wiadomości o tej inicjatywie? Naciśnij przycisk, a twój adres zostanie usunięty z listy.
unsubscribe-button = Zrezygnuj z wiadomości
unsubscribe-done-heading = Nie otrzymasz więcej wiadomości
unsubscribe-done-text = Twoje zgłoszenie zostało zarejestrowane. Organizatorzy usuną twój adres z listy, zanim znowu napiszą.
unsubscribe-malformed-heading = Ten link jest niekompletny
unsubscribe-malformed-text = Otwórz link z wiadomości jeszcze raz albo skopiuj go w całości.

## Withdrawing

withdraw-title = Wycofaj poparcie
withdraw-intro = Kod potwierdzenia otrzymany po podpisaniu pozwala wycofać deklarację poparcia. Nikt nie zapyta o powód.
withdraw-label = Kod potwierdzenia
withdraw-hint = Wpisz go tak, jak został pokazany. Wielkość liter, spacje i łączniki nie mają znaczenia.
withdraw-button = Wycofaj tę deklarację
withdraw-lost = Jeśli nie masz już kodu, napisz do organizatorów: po potwierdzeniu tożsamości mogą zlecić usunięcie deklaracji.
withdraw-done-heading = Twoje zgłoszenie zostało zarejestrowane
withdraw-done-text = Jeśli ten kod należy do jakiejś deklaracji poparcia, jest ona teraz wycofana i nie trafi do żadnego urzędu.
withdraw-done-same = Dla twojej ochrony odpowiedź jest taka sama bez względu na to, czy deklarację znaleziono.
withdraw-done-again = Jeśli podpisów było więcej, każdy kod wycofuje tę deklarację, do której został wydany.
withdraw-malformed = To nie jest kod potwierdzenia. Porównaj go z zapisanym: być może jest o znak za długi lub za krótki.
withdraw-empty = Wpisz kod potwierdzenia.
withdraw-closed = Zbiórka jest zakończona. Napisz do organizatorów: mogą zlecić usunięcie deklaracji, dopóki nie została przekazana.

## A language in which the initiative has no version

no-version-heading = Tej inicjatywy nie można podpisać po polsku
no-version-text = Deklarację poparcia składa się w języku, w którym inicjatywa jest zarejestrowana. Wszystkie informacje w tym serwisie są dostępne po polsku; aby podpisać, wybierz jeden z tych języków:
no-version-read-in = Przeczytaj i podpisz w języku: { $language }

## Member States that cannot be signed for on that day

no-state-heading = Tego państwa członkowskiego nie można wybrać
no-state-not-member = To państwo ({ $state }) nie należy w dniu podpisania do Unii Europejskiej, więc nie można złożyć dla niego deklaracji poparcia.
no-state-left = To państwo ({ $state }) wystąpiło z Unii Europejskiej. Deklaracje poparcia można było dla niego składać do { $date }.
no-state-not-yet = To państwo ({ $state }) należy do Unii Europejskiej od { $date }. Przed tym dniem nie można składać dla niego deklaracji poparcia.
no-state-choose = Wybierz inne państwo członkowskie, którego formularz do ciebie pasuje.

## When signing is not possible

status-open-title = Można podpisywać
status-open-text = Tę inicjatywę można teraz poprzeć.
status-locked-title = Krótka przerwa w podpisywaniu
status-locked-text = Serwer został uruchomiony ponownie i czeka na odblokowanie przez operatorów. Nic z tego, co zarejestrowano, nie przepadło. Zajrzyj tu za godzinę.
status-paused-title = Podpisywanie jest wstrzymane
status-paused-text = Organizatorzy tymczasowo wstrzymali zbiórkę. Nic z tego, co zarejestrowano, nie przepadło. Zajrzyj tu później.
status-not-open-title = Zbiórka jeszcze się nie rozpoczęła
status-not-open-text = Inicjatywę można już przeczytać. Podpisać ją będzie można od { $date }.
status-closed-title = Zbiórka jest zakończona
status-closed-text = Deklaracje poparcia można było składać do { $date }. Dziękujemy wszystkim, którzy wzięli udział.
status-disk-full-title = Podpisywanie jest wstrzymane z przyczyny technicznej
status-disk-full-text = Na serwerze nie ma już miejsca na nowe deklaracje. Operatorzy zostali powiadomieni. Nic z tego, co zarejestrowano, nie przepadło. Zajrzyj tu później.
status-store-failed-title = Podpisywanie jest wstrzymane z przyczyny technicznej
status-store-failed-text = Serwer nie może teraz bezpiecznie zapisywać nowych deklaracji i dlatego ich nie przyjmuje. Nic z tego, co zarejestrowano, nie przepadło. Zajrzyj tu później.
status-information-stays = Wszystko inne w tym serwisie można nadal czytać.

## Progress

progress-title = Stan zbiórki
progress-intro = Inicjatywa powiedzie się, gdy liczba ważnych deklaracji poparcia osiągnie { $goal }, a w co najmniej { $states } państwach członkowskich zostanie też osiągnięte minimum.
progress-caption = Deklaracje poparcia według państw członkowskich
progress-column-state = Państwo członkowskie
progress-column-statements = Deklaracje
progress-column-threshold = Wymagane minimum
progress-column-share = Część minimum
progress-total = Wszystkie państwa członkowskie
progress-reached = Minimum osiągnięte
progress-states-reached = { $count ->
    [0] W żadnym państwie członkowskim nie osiągnięto jeszcze minimum.
    [one] Minimum osiągnięto w { $count } państwie członkowskim.
    [few] Minimum osiągnięto w { $count } państwach członkowskich.
    [many] Minimum osiągnięto w { $count } państwach członkowskich.
   *[other] Minimum osiągnięto w { $count } państwach członkowskich.
}
progress-percent = { $percent }%
progress-not-verified = Te deklaracje zebrano tutaj. O tym, ile z nich jest ważnych, rozstrzygną urzędy po zakończeniu zbiórki.
progress-map = Państwa członkowskie według osiągniętej części minimum
progress-map-hint = Te same liczby są w tabeli poniżej.
progress-map-none = jeszcze żadnych
progress-map-reached = minimum osiągnięte
progress-column-reserve = Z zapasem
progress-reserve-hint = Urzędy uznają część deklaracji za nieważne. Dlatego zbieraj więcej niż minimum: przy takim zapasie nieważnych może okazać się { $percent } deklaracji.
progress-still-needed = potrzeba jeszcze { $count }
progress-timeline-heading = Dzień po dniu
progress-timeline-hint = Co opublikowano na koniec każdego dnia.
progress-timeline-column-day = Dzień
progress-timeline-column-sum = Opublikowano
progress-timeline-column-more = Tego dnia
progress-timeline-picture = Od { $from } do { $to } opublikowana liczba wzrosła do { $count }.
progress-timeline-none = Pierwszy dzień jeszcze się nie skończył.
progress-milestones-heading = Kamienie milowe
progress-milestones-none = Pierwszy kamień milowy jest jeszcze przed nami.
progress-feed = Śledź kamienie milowe w czytniku kanałów
progress-open-data = Te same liczby jako otwarte dane

## Milestones, the feed, and what other sites embed

feed-title = Kamienie milowe inicjatywy „{ $title }”
milestone-opened = Zbiórka się rozpoczęła
milestone-count = { $count ->
    [one] { $count } deklaracja poparcia
    [few] { $count } deklaracje poparcia
    [many] { $count } deklaracji poparcia
   *[other] { $count } deklaracji poparcia
}
milestone-state = Minimum osiągnięto w kolejnym państwie członkowskim: { $state }
milestone-states = Minimum osiągnięto w wymaganej liczbie państw członkowskich: { $count }
milestone-goal = Osiągnięto wymaganą liczbę deklaracji poparcia: { $goal }
milestone-closed = Zbiórka jest zakończona
widget-frame-title = Stan zbiórki dla inicjatywy „{ $title }”
widget-button = Przeczytaj i podpisz
widget-where = Podpis składa się na stronie zbiórki: { $host }.
widget-new-window = (otwiera nowe okno)

## Privacy

privacy-title = Prywatność
privacy-intro = Co dzieje się z twoimi danymi, w prostych słowach. Oświadczenie wymagane przez prawo znajduje się niżej.
privacy-who-heading = Kto odpowiada za dane
privacy-who-text = Organizatorzy tej inicjatywy. Kontakt z nimi:
privacy-what-heading = Co zbieramy i po co
privacy-what-text = Dane, o które prosi twoje państwo członkowskie, i nic więcej. Służą jednemu celowi: pokazać, że inicjatywę popiera dość obywateli.
privacy-not-heading = Czego nie zbieramy
privacy-not-text = Nie zapisujemy adresu twojego urządzenia, nie ma śledzących plików cookie, statystyk podmiotów zewnętrznych ani czcionek i skryptów z innych miejsc. Podczas podpisywania używane są najwyżej dwa pliki cookie, które może odczytać tylko ten serwis: istnieją do chwili pokazania strony z kodem potwierdzenia. Dane wpisane, ale jeszcze niewysłane pozostają w tej karcie przeglądarki i znikają z niej po podpisaniu.
privacy-sees-heading = Kto widzi dane
privacy-sees-text = Urząd państwa członkowskiego wybranego przy podpisywaniu oraz, w chwili otwarcia, powiernicy kluczy wyznaczeni przez organizatorów. Operatorzy tego serwera nie mogą odczytać zapisanych deklaracji.
privacy-keeps-heading = Jak długo są przechowywane
privacy-keeps-text-2011 = Najwyżej miesiąc od przedłożenia inicjatywy Komisji albo 18 miesięcy od jej rejestracji, zależnie od tego, co nastąpi wcześniej. Dla tej inicjatywy oznacza to: najpóźniej { $date }.
privacy-keeps-text-2019 = Najwyżej miesiąc od przedłożenia inicjatywy Komisji albo 21 miesięcy od rozpoczęcia zbiórki, zależnie od tego, co nastąpi wcześniej. Dla tej inicjatywy oznacza to: najpóźniej { $date }.
privacy-keeps-proceedings = Deklaracje można przechowywać dłużej, do końca postępowania, tylko wtedy, gdy są potrzebne sądowi lub urzędowi.
privacy-news-heading = Wiadomości e-mailem
privacy-news-text = Jeśli po podpisaniu zostawisz adres e-mail, organizatorzy użyją go do wysyłania wiadomości o tej inicjatywie i do niczego innego. Jest on dla nich zapieczętowany, przechowywany oddzielnie od deklaracji, z datą, ale bez godziny, i zostanie usunięty najpóźniej { $date } albo od razu po rezygnacji z wiadomości.
privacy-partner-heading = Jak trafiasz na tę stronę
privacy-partner-text = Jeśli trafiasz tu przez link partnera, licznik tego partnera wzrasta o jeden. Przy deklaracji tego się nie zapisuje.
privacy-rights-heading = Twoje prawa
privacy-rights-text = Możesz zapytać, czy twoje dane są przechowywane, oraz żądać ich sprostowania, usunięcia lub ograniczenia ich przetwarzania. Napisz do organizatorów: odpowiedzą w ciągu miesiąca. Za pomocą kodu potwierdzenia możesz samodzielnie wycofać deklarację.
privacy-rights-sealed = Zapisane deklaracje są zapieczętowane, dlatego organizatorzy mogą szukać twojej dopiero wtedy, gdy powiernicy kluczy otworzą zebrane deklaracje. Żądanie jej usunięcia jest do tego czasu przechowywane, a wtedy zostanie wykonane.
privacy-complaint-heading = Gdzie złożyć skargę
privacy-complaint-text = Możesz zwrócić się do organu ochrony danych państwa członkowskiego, w którym mieszkasz albo w którym twoim zdaniem naruszono przepisy.
privacy-statutory-heading = Oświadczenie o ochronie prywatności wymagane rozporządzeniem
privacy-unofficial = To brzmienie jest nasze własne i nieurzędowe. Tekst autentyczny znajduje się w Dzienniku Urzędowym Unii Europejskiej.

## How your data is protected

trust-title = Jak chronimy twoje dane
trust-intro = Ta strona mówi, kto mógłby co przeczytać i dlaczego. Większość można sprawdzić samodzielnie.
trust-journey-heading = Droga twojej deklaracji
trust-journey-typing = Podczas wpisywania nic nie opuszcza twojego urządzenia.
trust-journey-sending = Po naciśnięciu przycisku zaszyfrowana deklaracja trafia na ten serwer. Tu jest sprawdzana, wyłącznie w pamięci.
trust-journey-sealing = Przed zapisaniem zostaje zapieczętowana kluczem komitetu organizatorów. Odtąd nie może jej otworzyć ani serwer, ani nikt, kto ukradnie jego dyski lub kopie zapasowe.
trust-journey-opening = Po zakończeniu zbiórki powiernicy ({ $quorum } z { $shares }) łączą swoje części klucza na komputerze odłączonym od sieci i otwierają zebrane deklaracje.
trust-journey-handover = Każdy urząd otrzymuje tylko deklaracje swojego państwa członkowskiego.
trust-server-heading = Co serwer może odczytać, a czego nie może
trust-server-can = Widzi deklarację w chwili jej wysłania. W postaci jawnej przechowuje państwo członkowskie, dzień i język formularza.
trust-server-cannot = Z zapisanej deklaracji nie może odczytać nazwiska, adresu, numeru ani niczego innego. Nie zapisuje adresu twojego urządzenia; tylko stojąca przed nim zapora sieciowa prowadzi krótki dziennik połączeń, oddzielony od deklaracji, zgodnie z wymogami technicznymi.
trust-server-limits = Warto wiedzieć także to: kto przejąłby działający serwer, mógłby odtąd czytać wpisywane dane i sprawdzać przypuszczenie, czy dana osoba złożyła podpis.
trust-once-heading = Liczone raz, nikomu nie ujawniane
trust-once-text = Jeśli ktoś podpisze dwa razy, obie deklaracje otrzymują tę samą odpowiedź, a osoba liczy się raz. Dlatego nikt nie może tu sprawdzić, czy twój podpis został złożony, ani uniemożliwić ci jego złożenia.
trust-keys-heading = Gdzie są klucze
trust-keys-committee = Klucz prywatny komitetu powstał na komputerze odłączonym od sieci i nigdy nie był na tym serwerze. Istnieje tylko w częściach, z których każdą ma inny powiernik. Liczba części: { $shares }; do użycia klucza potrzeba dowolnych { $quorum } z nich.
trust-keys-committee-rehearsal = W tej próbie program sam utworzył klucz komitetu i przechowuje wszystkie jego części (liczba części: { $shares }). W prawdziwej zbiórce tworzą go powiernicy na komputerze odłączonym od sieci, a do jego użycia potrzeba dowolnych { $quorum } z nich.
trust-keys-thumbprint = Odcisk klucza komitetu
trust-keys-thumbprint-hint = Powiernicy mają ten sam odcisk na papierze.
trust-keys-appliance = Publiczny klucz podpisu tego serwera
trust-keys-appliance-hint = Serwer podpisuje nim to, co przekazuje, aby nie można było niczego podrzucić.
trust-keys-ceremony = Klucz komitetu został utworzony { $date }.
trust-end-heading = Koniec
trust-end-text = Prawo wymaga, aby organizatorzy najpóźniej { $date } zniszczyli wszystkie deklaracje, gdziekolwiek są ich kopie.
trust-place-heading = Gdzie stoi serwer
trust-place-text = Prawo wymaga, aby dane były przechowywane na terytorium państwa członkowskiego Unii Europejskiej.
trust-source-heading = Sprawdź samodzielnie
trust-source-text = Oprogramowanie ma otwarty kod źródłowy. Każdy może je czytać, kompilować i testować; jego formaty są udokumentowane, aby inni mogli pisać programy, które je odczytują.
trust-version = Wersja oprogramowania

## Help

help-title = Pomoc
help-intro = Odpowiedzi na najczęstsze pytania.
help-initiative-question = Co to jest europejska inicjatywa obywatelska?
help-initiative-answer = Pozwala milionowi obywateli zwrócić się do Komisji Europejskiej o zaproponowanie przepisów. Komisja musi odpowiedzieć i wyjaśnić, co zrobi i dlaczego.
help-who-question = Kto może podpisać?
help-who-answer = Obywatele Unii, którzy mają wymagany wiek. Pozostałe warunki zależą od państwa członkowskiego: wybierz je, a formularz powie, kto może z niego skorzystać.
help-several-question = Mieszkam w jednym państwie członkowskim, a mam obywatelstwo innego. Które wybrać?
help-several-answer-2011 = Dowolne, którego formularz do ciebie pasuje, ale tylko jedno. Formularz każdego państwa członkowskiego mówi, kto może z niego skorzystać.
help-several-answer-2019 = To, którego masz obywatelstwo. Miejsce zamieszkania nie ma znaczenia.
help-number-question = Dlaczego mam podać numer dokumentu lub numer osobisty?
help-number-answer = Niektóre państwa członkowskie sprawdzają po nim, czy osoba podpisująca istnieje. Prawo określa, które z nich o niego proszą. Organizatorzy nie mogą go użyć do niczego innego.
help-document-question = Mojego dokumentu nie ma na liście.
help-document-answer = W tym państwie członkowskim liczą się tylko dokumenty z listy. Być może masz inny z nich albo pasuje do ciebie formularz innego państwa członkowskiego.
help-warning-question = Strona informuje, że mój numer wygląda nietypowo, ale jest prawidłowy.
help-warning-answer = Zaznacz wtedy „Wpisane dane są prawidłowe” i naciśnij przycisk jeszcze raz. Deklaracja zostanie zarejestrowana bez zmian.
help-again-question = Nie wiem, czy mój podpis jest już zarejestrowany. Czy mogę podpisać jeszcze raz?
help-again-answer = Nie trzeba, ale to nie szkodzi: każda osoba liczy się tylko raz.
help-other-question = Czy mogę podpisać za kogoś innego?
help-other-answer = Nie. Każdy podpisuje osobiście. Możesz pomóc komuś wpisać dane, jeśli ta osoba jest z tobą i tego chce.
help-withdraw-question = Czy mogę wycofać poparcie?
help-withdraw-answer = Tak, za pomocą kodu potwierdzenia otrzymanego po podpisaniu, dopóki trwa zbiórka.
help-receipt-question = Nie mam już kodu potwierdzenia.
help-receipt-answer = Nie można go pokazać ponownie, bo serwer nie wie, który jest twój. Deklaracja pozostaje ważna. Jeśli chcesz ją usunąć, napisz do organizatorów.
help-robot-question = Na czym polega kontrola chroniąca przed robotami?
help-robot-answer = Urządzenie rozwiązuje małe zadanie rachunkowe, co trwa sekundę lub dwie. Dla jednej osoby to nic; dla kogoś, kto chce wysłać miliony fałszywych deklaracji, to bardzo dużo. Nie bierze w tym udziału nikt trzeci.
help-scripts-question = Czy można podpisać bez skryptów albo z czytnikiem ekranu?
help-scripts-answer = Tak. Każde pole ma etykietę, a każdy komunikat jest powiązany ze swoim polem. Bez skryptów kontrolę zastępuje sześć cyfr: możesz je przeczytać z obrazka albo odsłuchać w swoim języku.
help-next-question = Co się dzieje po podpisaniu?
help-next-answer = Deklaracja pozostaje zapieczętowana do końca zbiórki. Potem sprawdza ją urząd twojego państwa członkowskiego i zostaje zniszczona.
help-contact-question = Coś nie działa albo mam inne pytanie.
help-contact-answer = Napisz do organizatorów. Nie wysyłaj im numeru dokumentu ani numeru osobistego.

## Accessibility

accessibility-title = Dostępność
accessibility-intro = Każdy powinien móc tu złożyć podpis, na każdym urządzeniu i bez względu na sprawność.
accessibility-aim = Ten serwis zbudowano tak, aby spełniał wytyczne dostępności treści internetowych WCAG 2.2 na poziomie AA oraz normę europejską EN 301 549.
accessibility-ways-heading = Sposoby korzystania
accessibility-way-keyboard = Samą klawiaturą, z czytnikiem ekranu, głosem albo przełącznikiem.
accessibility-way-large = W czterokrotnym powiększeniu, z własnymi kolorami i kontrastem, w trybie jasnym lub ciemnym, z ruchem lub bez.
accessibility-way-simple = Na starych telefonach i wolnych łączach, w przeglądarkach tekstowych, bez skryptów, na papierze.
accessibility-way-no-puzzle = Bez zagadek: kontrola, która przebiega sama, albo sześć cyfr do przeczytania lub odsłuchania, zależnie od tego, co ci odpowiada.
accessibility-way-time = Bez pośpiechu: otwarta strona zachowuje ważność przez dwanaście godzin.
accessibility-tested-heading = Jak to sprawdzono
accessibility-tested-text = Przed każdym wydaniem program bada każdą stronę w każdym języku, motywie kolorów i szerokości. Programy nie znajdują wszystkiego.
accessibility-problem-heading = Jeśli coś stoi na przeszkodzie
accessibility-problem-text = Napisz do organizatorów, co chcesz zrobić i co się stało. Nie wysyłaj im numeru dokumentu ani numeru osobistego.

## The certificate

certificate-title = Certyfikat
certificate-intro = Zanim będzie wolno zbierać deklaracje przez internet, urząd państwa członkowskiego, w którym są przechowywane, bada system i poświadcza, że spełnia on wymogi prawa.
certificate-rehearsal = To jest próba. System nie ma certyfikatu, a to, co się tu zbiera, nigdzie nie jest ważne.
certificate-none = Certyfikatu jeszcze tu nie opublikowano. Do tego czasu nie wolno zbierać deklaracji.
certificate-authority = Organ wydający certyfikat
certificate-date = Data certyfikatu
certificate-number = Numer certyfikatu
certificate-download = Przeczytaj certyfikat

## When something goes wrong: a title, what happened, and a way on

failure-400-title = Nie udało się zrozumieć tego żądania
failure-400-what = Coś w nim było inne niż to, co wysyła ta strona. Nic nie zostało zarejestrowane.
failure-400-next = Wróć do inicjatywy i zacznij od tego miejsca.
failure-404-title = Nie ma takiej strony
failure-404-what = Być może adres wpisano z błędem albo jest nieaktualny.
failure-404-next = Przejdź do inicjatywy: stamtąd można dotrzeć do wszystkich stron.
failure-405-title = W ten sposób to nie działa
failure-405-what = Adres istnieje, ale nie odpowiada na takie żądania. Nic nie zostało zarejestrowane.
failure-405-next = Przejdź do inicjatywy i skorzystaj z formularza.
failure-408-title = Trwało to zbyt długo
failure-408-what = Żądanie nie dotarło w całości. Nic nie zostało zarejestrowane.
failure-408-next = Sprawdź połączenie, wróć i naciśnij przycisk jeszcze raz.
failure-413-title = Tego było za dużo
failure-413-what = Żądanie było większe niż jakikolwiek formularz w tym serwisie. Nic nie zostało zarejestrowane.
failure-413-next = Wróć, skróć wpisany tekst i naciśnij przycisk jeszcze raz.
failure-415-title = Formularz dotarł w nieznanym formacie
failure-415-what = Ten serwis przyjmuje tylko formularze wysłane tak, jak robi to przeglądarka. Nic nie zostało zarejestrowane.
failure-415-next = Przejdź do inicjatywy i skorzystaj z formularza.
failure-422-title = Sprawdź wpisane dane
failure-422-what = Czegoś brakuje albo coś jest błędne. Nic jeszcze nie zostało zarejestrowane.
failure-422-next = Wróć do formularza: przy każdym polu jest informacja, co zrobić.
failure-429-title = Zbyt wiele prób
failure-429-what = Z twojej sieci przyszło w krótkim czasie bardzo wiele żądań. Nic nie zostało zarejestrowane.
failure-429-next = Zaczekaj kilka minut i spróbuj ponownie.
failure-431-title = Przeglądarka wysłała za dużo
failure-431-what = Nagłówek żądania był za duży, być może z powodu wielu plików cookie. Nic nie zostało zarejestrowane.
failure-431-next = Otwórz stronę w oknie prywatnym i spróbuj ponownie.
failure-500-title = Coś poszło nie tak po naszej stronie
failure-500-what = To nie twoja wina. Jeśli po naciśnięciu przycisku nie pojawił się kod potwierdzenia, przyjmij, że nic nie zostało zarejestrowane.
failure-500-next = Spróbuj ponownie za kilka minut. Nawet jeśli podpis jednak dotarł, i tak policzymy go tylko raz.
failure-503-title = Spróbuj ponownie za chwilę
failure-503-what = Jest tu naraz zbyt wiele osób albo serwer właśnie się uruchamia. Nic nie zostało zarejestrowane.
failure-503-next = Zaczekaj kilka sekund i spróbuj ponownie.
failure-reference = Jeśli piszesz do nas w tej sprawie, podaj ten numer: { $reference }
failure-home = Do inicjatywy
failure-again = Spróbuj ponownie
