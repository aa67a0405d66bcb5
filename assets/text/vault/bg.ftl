# Cista, български. The pages of the vault.

## The frame of every page

vault-frame-title = { $page } – сейфът
vault-frame-name = Сейфът
vault-frame-navigation = Задачи по реда на едно събиране
vault-frame-home = Преглед
vault-frame-offline = Този компютър няма мрежа. Нищо не излиза от него.
vault-frame-network = На този компютър работи мрежа ({ $device }). Извадете кабела и изключете безжичната връзка, преди да въведете каквото и да е.
vault-frame-swap = Този компютър може да запише паметта си на диск. Използвайте флашката на сейфа или поискайте да изключат суап паметта, преди да въведете дял.
vault-frame-idle = Ако тук { $minutes } мин. никой не прави нищо, всички тайни се изтриват и заседанието приключва.
vault-frame-step = Стъпка { $step } от { $steps }
vault-frame-next = Какво следва
vault-frame-final = Това не може да се отмени
vault-frame-back-button = Назад
vault-frame-continue-button = Напред
vault-home-sitting = Тече заседание: { $name }. То е там, където го оставихте.
vault-frame-resume-button = Продължаване
vault-frame-stop-button = Край на заседанието и изтриване на всичко
vault-frame-wrong = Моля, погледнете пак
vault-frame-detail = Какво казва програмата, на английски

## The first page

vault-home-title = Какво искате да направите?
vault-home-intro = Тази програма работи само на този компютър. Тя показва по една стъпка на страница и всяка страница казва какво следва и какво не може да се отмени.
vault-home-interrupted = Тук е прекъсната церемония на { $date }. Ключът ѝ беше само в паметта и е изгубен. Започнете отначало и унищожете листовете и файловете от онази церемония.
vault-home-interrupted-shares = { $count ->
    [one] { $count } дял от нея вече беше предаден: поискайте го обратно.
   *[other] { $count } дяла от нея вече бяха предадени: поискайте ги обратно.
}
vault-task-ceremony = Церемония за ключа
vault-task-ceremony-text = Създаване на ключа на комитета и предаване на дял на всеки пазител. Около час, преди да започне събирането.
vault-task-rehearsal = Репетиция на отварянето
vault-task-rehearsal-text = Покажете с истински дялове, че пробно изявление от сървъра се отваря. Едва тогава събирането може да започне.
vault-task-check = Проверка на дял
vault-task-check-text = Разберете сами и у дома дали Вашият дял е още добър. Пет минути, на всеки три месеца.
vault-task-open = Отваряне на събраното
vault-task-open-text = Когато събирането приключи: съединете дяловете и направете пакет за всяка държава членка.
vault-task-renew = Подновяване на дяловете
vault-task-renew-text = Когато пазителите се сменят: направете нов комплект дялове за същия ключ.
vault-task-verify = Удостоверяване на файл
vault-task-verify-text = Попитайте какво е един сборник или пакет, цял ли е и какво съдържа. Дял не е нужен.

## Who may enter

vault-door-title = Този адрес не отваря сейфа
vault-door-text = Адресът, който програмата показва, важи веднъж, в един браузър. Натиснете Enter там, където е пусната програмата, и използвайте новия адрес.
vault-failure-title = Не се получи
vault-failure-form = Страницата беше твърде стара или не идваше от сейфа. Нищо не е направено. Върнете се в прегледа и опитайте пак.
vault-failure-large = Изпратеното е по-голямо от всичко, което тази страница приема. Нищо не е направено. Изберете друг файл.
vault-failure-missing = Такава страница няма. Върнете се в прегледа.
vault-failure-ours = Нещо в програмата се обърка. Нищо не е записано. Върнете се в прегледа и опитайте пак.
vault-failure-order = Тази стъпка сега не е възможна. Страницата показва докъде е стигнало заседанието.
vault-failure-home-button = Към прегледа

## Ending a sitting

vault-stop-title = Край на това заседание?
vault-stop-text = Всичко тайно, което това заседание държи в паметта, се изтрива. Вече записаните файлове остават по местата си.
vault-stop-ceremony = Дяловете, които не са предадени, се губят. Докато не е предаден всеки дял, ключът не бива да се използва: проведете нова церемония.
vault-stop-button = Изтриване на всичко и край
vault-stop-keep-button = Не, продължаваме

## The ceremony: before it

vault-ceremony-title = Церемонията за ключа
vault-ceremony-intro = Всичко, което се събира, се запечатва за един-единствен ключ. Той се създава сега, разделя се на дялове и се забравя. По-късно няколко пазители заедно могат да го съставят отново, и никой друг.
vault-ceremony-need-heading = Какво Ви трябва
vault-ceremony-need-people = Пазителите или поне двама души, които следят всяка стъпка. Никой не остава сам с компютъра.
vault-ceremony-need-computer = Компютър без мрежа, най-добре пуснат от флашката на сейфа. Телефоните остават извън стаята.
vault-ceremony-need-printer = Принтер с кабел. Ако пази отпечатаното, после трябва да се изчисти или унищожи.
vault-ceremony-need-envelopes = За всеки пазител плик и, ако желаете, празна флашка.
vault-ceremony-need-stick = Още една флашка за публичния файл, който отива на сървъра.
vault-ceremony-next = Решавате колко ще бъдат дяловете. Още нищо не се създава.
vault-ceremony-begin-button = Всички са тук: започваме

## The ceremony: numbers and places

vault-numbers-title = Колко дяла?
vault-numbers-intro = Всеки пазител пази един дял. По-малкото число отдолу казва колко от тях трябва да се съберат.
vault-numbers-shares-label = Дялове за създаване, по един на пазител
vault-numbers-shares-hint = От 2 до 15. Един граждански комитет има седем членове: седем е добро число.
vault-numbers-quorum-label = Дялове, които заедно отварят събраното
vault-numbers-quorum-hint = Поне 2. Три от седем значи: четири дяла могат да се изгубят, а двама пазители заедно не могат нищо.
vault-numbers-impossible = Тези числа не си подхождат. Направете от 2 до 15 дяла, от които да са нужни поне 2 и най-много всички.
vault-numbers-fragile = При тези числа не бива да се изгуби нито един дял. Ако се изгуби, всичко събрано е загубено завинаги. Направете поне един дял повече, отколкото са нужни.
vault-numbers-fragile-label = Знаем, че никога не бива да се изгуби дял
vault-numbers-place-label = Къде отиват файловете от това заседание
vault-numbers-place-hint = Там се записват само публичният файл и файловете с дялове, които пазителите искат.
vault-numbers-next = Посочвате кои са пазителите.

## The ceremony: custodians

vault-custodians-title = Кои са пазителите?
vault-custodians-intro = На всеки лист се печатат името и указанията на избрания тук език.
vault-custodians-person = Дял { $number }
vault-custodians-name-label = Име на пазителя
vault-custodians-language-label = Език на листа
vault-custodians-missing = Моля, дайте име на всеки пазител.
vault-custodians-next = Ключът се създава. Дотогава все още можете да се върнете и да промените всичко.

## The ceremony: making the key

vault-make-title = Създаване на ключа
vault-make-intro = Ключът се създава в паметта, разделя се и веднага се изтрива. Никъде не се записва.
vault-make-summary = Правят се { $shares } дяла. Които и да е { $quorum } от тях отварят това, което се събира.
vault-make-warning = Отсега останете, докато не бъде предаден всеки дял. Ако програмата се затвори преди това, ключът е изгубен и провеждате нова церемония.
vault-make-button = Създаване на ключа и неговите { $shares } дяла сега

## The ceremony: handing over

vault-hand-title = Дял { $number } за { $name }
vault-hand-count = Предадени { $given } от { $shares } дяла
vault-hand-leave = Екрана и хартията сега гледа само: { $name }.

vault-sheet-intro = Отпечатайте този лист сега. Той е дялът: който го има, държи част от ключа.
vault-sheet-open-button = Показване на листа за печат
vault-sheet-page-button = Показване на листа като страница
vault-sheet-hint = Отваря се в отделен прозорец. Отпечатайте го там, вижте дали всяка група се чете, и затворете прозореца. Не го записвайте.
vault-sheet-save-label = Няма принтер? Записване на листа като файл
vault-sheet-save-hint = Който получи файла, има дяла. Отпечатайте го на компютър без мрежа и после унищожете флашката.
vault-sheet-save-button = Записване на листа
vault-sheet-saved = Листът е записан: { $file }.
vault-sheet-next = Две групи се четат от хартията, за да се види, че е четлива. Чете: { $name }.
vault-sheet-printed-button = Листът е отпечатан

vault-prove-intro = Чете се от отпечатания лист, а не от екрана. Чете: { $name }.
vault-prove-group-label = Група { $group } на листа
vault-prove-wrong = Група { $group } не е това, което трябва да е на листа. Прочетете я още веднъж. Ако не се чете, върнете се и отпечатайте листа отново.
vault-prove-next = Можете да запишете дяла и като файл.
vault-prove-button = Това пише на листа

vault-file-intro = Листът е достатъчен. Файл на флашка е по-удобен за ползване и по-лесен за копиране. Решава: { $name }.
vault-file-none-label = Без файл, само листът
vault-file-locked-label = Файл със собствена парола от няколко думи
vault-file-plain-label = Файл без парола
vault-file-place-label = Къде отива файлът
vault-file-passphrase-label = Парола от няколко думи, избрана от пазителя
vault-file-passphrase-hint = Поне дванадесет знака: четири думи или повече. Който я забрави, все още има листа.
vault-file-again-label = Паролата още веднъж
vault-file-short = Паролата е твърде кратка. Използвайте поне дванадесет знака.
vault-file-differs = Двете пароли не са еднакви. Въведете и двете отново.
vault-file-button = По-нататък
vault-file-fault = Файлът не можа да се запише. Вижте дали флашката е поставена и може ли да се пише на нея, и опитайте пак.

vault-over-intro = Сложете листа в плика му и го дайте на { $name }.
vault-over-saved = Дялът е записан и тук: { $file }.
vault-over-final = След това програмата забравя дяла. Той не може да се отпечата отново.
vault-over-next = Следващият дял.
vault-over-next-last = Публичният файл за сървъра.
vault-over-button = Листът е предаден: { $name }

## The ceremony: the public file and the end

vault-public-title = Публичният файл за сървъра
vault-public-intro = Този малък подписан файл казва на сървъра за кой ключ да запечатва. В него няма нищо тайно.
vault-public-saved = Записан е: { $file }.
vault-public-thumbprint-label = Отпечатък на ключа на комитета
vault-public-thumbprint-hint = Всеки пазител си го записва или го има на листа. Публичният сайт ще показва същите букви и цифри: ако показва други, някой е сменил ключа.
vault-public-code-label = Същият файл като код
vault-public-next = Занесете файла на сървъра и го заредете там. После репетирайте отварянето, преди да започне събирането.
vault-public-button = Отпечатъкът е записан
vault-end-title = Готово и изтрито
vault-end-ceremony = Ключът беше създаден и забравен. { $shares } дяла са при своите пазители и този компютър вече не пази нито един.
vault-end-renewal = Новите дялове са при своите пазители и този компютър вече не пази нито един.
vault-end-old = Старите дялове все още отварят събраното. Поискайте обратно всеки от тях по номер и го унищожете.
vault-end-written = Какво е записано
vault-end-nothing = Нищо друго не е записано.
vault-end-off = Сега изключете компютъра. Не е достатъчно да затворите капака.

## Entering shares

vault-shares-title = Въвеждане на дяловете
vault-shares-intro = Пазителите въвеждат дяла си един след друг по един от тези начини. Другите гледат встрани.
vault-shares-found-label = Файл с дял, намерен тук или на флашка
vault-shares-found-none = Никой от тези
vault-shares-count = { $given } от { $quorum } нужни дяла
vault-shares-have = Дял { $number } е тук и е добър.
vault-shares-file-label = Или файл с дял от друго място
vault-shares-passphrase-label = Паролата му, ако има такава
vault-shares-groups-label = Или групите от листа
vault-shares-groups-hint = Напишете всички групи една след друга. С главни или малки букви, с интервали или без тях.
vault-shares-code-label = Или това, което четец е прочел от кода
vault-shares-nothing = Въведете дял по един от тези начини: файл, групите или кода.
vault-shares-add-button = Добавяне на този дял
vault-shares-enough = Дяловете стигат. Можете да продължите.
vault-shares-next = Дяловете остават в паметта, докато тази задача приключи, и тогава се изтриват.

vault-share-not-a-share = Това не е дял за възстановяване. Вземете файла, който церемонията е записала, или групите от листа.
vault-share-groups = { $count ->
    [one] Група { $groups } е въведена грешно. Сравнете я с листа.
   *[other] Групи { $groups } са въведени грешно. Сравнете ги с листа.
}
vault-share-length = Има { $count } групи, а един дял има { $max }. Вижте дали някоя не е пропусната или въведена два пъти.
vault-share-damaged = Дялът е повреден или въведен грешно. Сравнете го с листа, група по група.
vault-share-foreign = Този дял е от ключа на друг комитет. Вземете този от настоящата церемония.
vault-share-wrong = Това не е дялът { $number }, който церемонията е направила. Вземете дяла на друг пазител и кажете на организаторите.
vault-share-repeated = Дял { $number } вече е тук. Всеки дял се брои веднъж.
vault-share-locked = Този файл е заключен с парола. Изберете го отново и въведете паролата му.
vault-share-passphrase = Паролата не отваря този файл. Изберете го отново и въведете паролата още веднъж.
vault-share-large = Този файл е твърде голям за дял. Изберете файла, чието име започва с share.

## Checking one share

vault-check-title = Проверете своя дял
vault-check-intro = Направете го сами. Трябват Ви дялът и публичният файл committee.json, който всеки може да има: изпращат го организаторите.
vault-check-record-label = Публичният файл committee.json
vault-check-record-file-label = Или този файл от друго място
vault-check-record-wrong = Това не е публичен файл на церемония или е променен. Поискайте committee.json от организаторите.
vault-check-button = Проверка на дяла
vault-check-good-title = Вашият дял е добър
vault-check-good = Дял { $number } от { $shares } е точно такъв, какъвто го направи церемонията. Върнете го на мястото му и кажете на организаторите, че днес сте го проверили.
vault-check-bad-title = Дялът не е приет
vault-check-thumbprint = Той е от ключа на комитета с този отпечатък. Сравнете го с този, който сте си записали.
vault-check-wiped = Въведеното вече е изтрито.
vault-check-again-button = Проверка на друг дял

## The rehearsal

vault-rehearsal-title = Репетиция на отварянето
vault-rehearsal-intro = Сървърът запечата пробно изявление така, както ще запечатва истинските, и организаторите Ви донесоха файла rehearsal.json. Тук го отварят истински дялове, а отговорът се връща на сървъра.
vault-rehearsal-file-label = Файлът rehearsal.json от сървъра
vault-rehearsal-other-label = Или този файл от друго място
vault-rehearsal-file-wrong = Това не е репетиция на сървър или е променена. Помолете администратора да я направи отново.
vault-rehearsal-next = Въвеждате толкова дяла, колкото ще са нужни на събирането.
vault-rehearsal-failed = Дяловете са добри, но пробното изявление не се отваря. Събирането не бива да започва: кажете на администратора и на организаторите.
vault-rehearsal-done-title = Пробното изявление се отвори
vault-rehearsal-done = Отговорът е записан: { $file }. В него няма нищо тайно. Занесете го на сървъра; одитният дневник ще каже кои дялове са използвани, по номер.
vault-rehearsal-place-label = Къде отива отговорът

## Opening: the collection

vault-open-title = Кой сборник?
vault-open-intro = Изберете запечатания сборник, който сървърът е изнесъл. Той се преглежда, преди някой да въведе дял.
vault-open-found-label = Сборници, намерени на този компютър и неговите флашки
vault-open-none = Не е намерен нито един. Поставете флашката и заредете страницата отново или напишете къде е файлът.
vault-open-path-label = Или къде е файлът
vault-open-path-hint = Целият път, който започва с наклонена черта.
vault-open-path-wrong = Такъв файл няма или не може да се прочете. Вижте дали флашката е поставена.
vault-open-look-button = Преглед на сборника
vault-open-look-next = Файлът се удостоверява от първия до последния байт. При голям файл това трае няколко минути.

vault-facts-title = Това ли е правилният сборник?
vault-facts-whole = Файлът е цял и подписан от сървъра, който е събирал.
vault-facts-rehearsal = Това е репетиция. В нея няма истински изявления.
vault-facts-name = Име на сборника
vault-facts-initiative = Регистрационен номер
vault-facts-exported = Изнесен на
vault-facts-server = Отпечатък на ключа на сървъра
vault-facts-committee = Отпечатък на ключа на комитета
vault-facts-digest = SHA-256 на файла
vault-facts-generation = Поколение на ключа
vault-facts-compare = Сравнете двата отпечатъка с тези, които пазителите са си записали. Ако единият се различава, спрете тук.
vault-facts-compare-label = И двата отпечатъка са тези, които са записани
vault-facts-compare-missing = Моля, първо сравнете отпечатъците и потвърдете тук.
vault-facts-submissions = Подадени
vault-facts-withdrawn = Оттеглени
vault-facts-state = Държава членка
vault-facts-total = Всички заедно
vault-facts-next = Пазителите въвеждат дяловете си.
vault-facts-button = Това е правилният

## Opening: recipients, files, place

vault-recipients-title = Кой ще чете всеки пакет?
vault-recipients-intro = Всеки пакет се шифрова за органа на една държава членка. Орган, който не е дал ключ, получава парола от осем думи, отпечатана в писмо.
vault-recipients-approved = Одобрен от организаторите: { $thumbprint }
vault-recipients-letter = Парола, в писмо
vault-recipients-file = Ключът в { $file }
vault-recipients-wrong = Този ключ не може да се използва: { $state }. Изберете друг или писмото.
vault-recipients-hint = Ключовете се търсят във файловете до сборника. Преди да изберете някой, сравнете отпечатъка с органа по телефона.
vault-recipients-next = Избирате файловете и къде отиват.

vault-packages-title = Какво ще има в пакетите?
vault-packages-formats-label = Файлове във всеки пакет
vault-packages-xml-label = XML, който програмите на органите четат
vault-packages-csv-label = Таблица в CSV, която се отваря в електронна таблица
vault-packages-pdf-label = PDF, изявленията като формуляри за четене или печат
vault-packages-formats-missing = Изберете поне един вид файлове.
vault-packages-part-label = Изявления в една част, най-много
vault-packages-part-hint = Големите пакети се делят. 250 000 е подходящо за повечето органи.
vault-packages-part-wrong = Дайте цяло число от 1 000 до 10 000 000.
vault-packages-place-label = Къде отиват пакетите
vault-packages-place-hint = Там се създава нова папка. Нужно е горе-долу толкова място, колкото заема сборникът, а с PDF три пъти повече.
vault-packages-next = Сборникът се отваря и пакетите се правят. Това може да трае известно време, да се прекъсне и да се продължи.
vault-packages-warning = Оттук нататък изявленията са в паметта на този компютър. На диска стигат само шифровани.
vault-packages-button = Отваряне на сборника и създаване на пакетите

## Long work

vault-work-title = Моля, изчакайте
vault-work-intro = Тази страница се обновява сама. Можете да я оставите отворена и да не правите нищо.
vault-work-verifying = Файлът се удостоверява.
vault-work-epochs = Ключът отваря сборника.
vault-work-sorting = Изявленията се сравняват, за да се брои всеки човек веднъж.
vault-work-packaging = Прави се пакетът за { $state }.
vault-work-other = Програмата работи.
vault-work-percent = { $percent } % от този етап

## Opening: what came of it

vault-result-title = Пакетите са готови
vault-result-place = Те са в { $place }.
vault-result-adds-up = За всяко подадено изявление е дадена сметка: колоните се връзват.
vault-result-packaged = В пакета
vault-result-repeats = Повторения
vault-result-alternatives = Варианти, отделно
vault-result-failures = Неотворени
vault-result-package = Пакет
vault-result-explain = Повторение е второ подаване от същия човек със същите данни; вариантът има други данни и органът може да го брои вместо първото. Заедно се броят веднъж.
vault-result-failures-heading = Подадени, които не можаха да се отворят
vault-result-failures-none = Всички подадени можаха да се отворят.
vault-result-failures-more = Манифестът ги назовава всичките ({ $count }).
vault-result-reason-unknown-epoch = в сборника липсва това, което ги отваря
vault-result-reason-unsigned-epoch = не са подписани от сървъра
vault-result-reason-foreign-epoch = направени от друг сървър или за друг ключ
vault-result-reason-does-not-open = променени или запечатани за нещо друго
vault-result-reason-not-a-statement = не съдържат изявление
vault-result-reason-no-form = не отговарят на никой формуляр на тази държава членка
vault-result-reason-withdrawn = отбелязани и като оттеглени
vault-result-reason-other = по причина, посочена в манифеста
vault-result-letters-heading = Писма за отпечатване
vault-result-letters = Изпратете всяко писмо по друг път от пакета му: който има и двете, може да прочете всичко. Отпечатайте писмата сега и после ги изтрийте.
vault-result-wiped = Дяловете и ключът са изтрити.
vault-result-next = Предайте всеки пакет на неговия орган. Първата страница на всеки казва какво прави органът с него.
vault-result-done-button = Приключване

## Renewal

vault-renew-title = Подновяване на дяловете
vault-renew-intro = Новите пазители получават нови дялове от същия ключ. Събират се още веднъж толкова стари дяла, колкото са нужни.
vault-renew-revokes-nothing = Старите дялове също остават добри. Който вече не бива да може да отваря събраното, трябва да върне стария лист. Ако това не е възможно, създайте вместо това нов ключ.
vault-renew-record-label = Публичният файл на ключа, committee.json
vault-renew-next = Пазителите въвеждат старите дялове.

## Verifying

vault-verify-title = Удостоверяване на файл
vault-verify-intro = Изберете сборник, пакет, папка с пакети или публичен файл. Нищо не се променя и не е нужно нищо тайно.
vault-verify-found-label = Намерени на този компютър и неговите флашки
vault-verify-button = Удостоверяване
vault-verify-good-title = Всичко е цяло
vault-verify-bad-title = Не е както трябва
vault-verify-collection = Запечатан сборник, цял и подписан от сървъра, който го е направил.
vault-verify-package = Пакет за { $state }: всеки файл е такъв, какъвто казва манифестът.
vault-verify-opening = Всичко, което едно отваряне е записало: всеки пакет е такъв, какъвто казва манифестът му.
vault-verify-share = Дял за възстановяване. Приберете го; проверете го в „Проверка на дял“.
vault-verify-ceremony = Публичният файл на церемония за ключа, непроменен. Които и да е { $quorum } от { $shares } дяла отварят това, което е запечатано за него.
vault-verify-encrypted = Шифрован файл. Първо го дешифрирайте с ключа или паролата му и удостоверете това, което е вътре.
vault-verify-other = Файл на Cista, цял.
vault-verify-unknown = Това не е нещо, което Cista прави. Изберете сборник, пакет или папката му, или публичен файл.
vault-verify-unreadable = Не може да се прочете. Вижте дали пътят е верен и флашката е поставена.
vault-verify-changed = Променено е, отрязано или повредено. Не се доверявайте на нищо в него и поискайте да Ви го изпратят отново.
vault-verify-held = Церемонията е проведена на
vault-verify-statements = Изявления в него

vault-sample-heading = Теглене на извадка
vault-sample-text = Орган, който проверява чрез извадка, тегли тук кои изявления да прегледа. Едно и също начално число винаги дава същата извадка, така че всеки може да я повтори.
vault-sample-size-label = Изявления в извадката
vault-sample-seed-label = Собственото начало на органа: думи или числа
vault-sample-seed-hint = Думи или числа, които никой не е могъл да предвиди: хвърляния на зар, например. Запишете си ги.
vault-sample-wrong = Дайте брой изявления, най-много колкото има, и начало.
vault-sample-button = Теглене на извадката
vault-sample-done = Изтеглени са { $count } изявления. Списъкът е записан: { $file }.

## What can go wrong with a collection, and at opening

vault-fault-collection = Сборникът не е цял или е променен. Копирайте го отново от сървъра и сравнете неговия SHA-256.
vault-fault-signature = Сборникът не е подписан от сървъра, който назовава. Не се доверявайте на нищо в него и кажете на организаторите.
vault-fault-shares = Дяловете не образуват ключа, за който е запечатан този сборник. Кажете на организаторите.
vault-fault-generation = Сборникът е запечатан за повече от един ключ и липсват и дяловете от друго поколение.
vault-fault-place = Там не може да се пише или папката не е празна. Изберете друго място.
vault-fault-space = Пакетите не можаха да се запишат докрай. Вижте дали има място и започнете отново: готовите пакети се запазват.
vault-fault-recipient = Ключът на един от органите не може да се използва. Изберете друг или писмото.
vault-fault-moved = Сборникът се промени, докато се четеше. Оставете флашката поставена или първо копирайте файла на този компютър.
vault-fault-program = Програмата допусна грешка и не записа нищо повече. Запишете си какво казва отдолу и го съобщете.

## Choosing a place

vault-place-here = Папката, с която е пусната програмата: { $place }
vault-place-stick = Флашката { $place }
vault-place-none = Не е намерена флашка. Поставете една и заредете страницата отново.
vault-place-other-label = Или друга папка
vault-place-wrong = Тази папка не съществува или в нея не може да се пише. Изберете друга.
