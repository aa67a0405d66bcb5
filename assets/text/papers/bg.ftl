# Cista, български. What stands on paper: documents for authorities and custodians.

## On several papers

paper-page = Страница { $page } от { $count }
paper-made = Направено с Cista на { $date }
paper-rehearsal = Репетиция: всичко на този лист е измислено и нищо от него не се брои.
paper-model-2011 = Образец: приложение { $reference } към Регламент (ЕС) № 211/2011, със собствени думи. Автентичният образец е в Официален вестник на Европейския съюз.
paper-model-2019 = Образец: приложение { $reference } към Регламент (ЕС) 2019/788, със собствени думи. Автентичният образец е в Официален вестник на Европейския съюз.

paper-initiative-heading = Инициативата
paper-initiative-title = Наименование на инициативата
paper-initiative-subject = Предмет
paper-initiative-period = Период на събиране
paper-initiative-register = Страница в регистъра на Комисията
paper-organisers-heading = Организаторите
paper-organisers-others = Други организатори
paper-organisers-address = Пощенски адрес

paper-count-column = Колко
paper-count-online = Подписани онлайн
paper-count-paper = Подписани на хартия
paper-count-esigned = Подписани с усъвършенстван електронен подпис
paper-count-states = Държави членки, в които е достигнат минимумът

paper-sign-heading = Декларация и подписи
paper-sign-place = Място и дата
paper-sign-representative = Подпис на представителя
paper-sign-substitute = Подпис на заместника
paper-sign-entity = Подпис за юридическото лице
paper-sign-authority = Подпис и официален печат

## The guide: the first page of a package

paper-guide-title = Изявления за подкрепа за проверка
paper-guide-intro = Този пакет съдържа изявленията за подкрепа на европейска гражданска инициатива за Вашата държава членка. Това ръководство казва какво има в него, как се отваря и брои, какво се връща и кога се унищожава.
paper-guide-authority = За компетентния орган на тази държава членка

paper-guide-part = Това е част { $page } от { $count }. Всяка част е отделен пакет; числата по-долу са за всички части заедно.
paper-guide-holds-heading = Какво съдържа пакетът
paper-guide-packaged = Изявления за подкрепа за проверка, по едно на човек
paper-guide-alternatives = Варианти: други формуляри на същите хора
paper-guide-namesakes = Изявления със съименник
paper-guide-repeats = Повторения, изключени
paper-guide-withdrawn = Оттеглени от подписалия, изключени
paper-guide-failures = Не можаха да се прочетат, посочени в манифеста
paper-guide-submissions = Получени формуляри общо
paper-guide-sum = Получените формуляри са сборът от изявленията, вариантите, повторенията, оттеглените и нечетливите.
paper-guide-alternatives-text = Варианти: който е подписал няколко пъти с различни данни, е веднъж сред изявленията. Другите формуляри са във файловете, чиито имена започват с { $example }, всеки с идентификатора на изявлението, към което спада. Ако това изявление се окаже невалидно, можете да проверите вариантите му. От всеки човек се брои най-много един формуляр.
paper-guide-namesakes-text = Съименници: някои хора имат еднакви имена и, където формулярът я иска, еднаква дата на раждане, но не същия номер, документ или държава членка. Може да са двама души или един. Отделен списък ги назовава по идентификатор. Решавате Вие.
paper-guide-remarks-text = { $count ->
    [one] Бележки: има какво да се каже за { $count } изявление. Отделен списък го назовава по идентификатор.
   *[other] Бележки: има какво да се каже за { $count } изявления. Отделен списък ги назовава по идентификатор.
}
paper-guide-suspicious-text = { $count ->
    [one] { $count } изявление дойде от мрежа, която е изпратила необичайно много наведнъж. Само това не го прави по-малко валидно.
   *[other] { $count } изявления дойдоха от мрежи, които са изпратили необичайно много наведнъж. Само това не прави никое от тях по-малко валидно.
}

paper-guide-files-heading = Файловете
paper-guide-files-name = Име на файла
paper-guide-file-guide = това ръководство
paper-guide-file-request = искането за проверка
paper-guide-file-certificate = празен сертификат за попълване
paper-guide-file-xml = изявленията във формата XML на Комисията, за внасяне
paper-guide-file-csv = същите изявления като таблица
paper-guide-file-pdf = същите изявления във вид на формуляр, за четене или печат
paper-guide-file-alternatives = вариантите
paper-guide-file-namesakes = списъкът на съименниците
paper-guide-file-remarks = списъкът на бележките
paper-guide-file-committee = публичните данни за ключа на организаторите, с който е подписан манифестът
paper-guide-file-manifest = броят и SHA-256 на всеки друг файл
paper-guide-file-signature = електронният подпис на организаторите върху манифеста

paper-guide-count-heading = Как се брои
paper-guide-count-text = В таблица CSV всеки ред след първия е един формуляр, във файл XML – всеки елемент { $field }. Числата трябва да са посочените тук.

paper-guide-sample-heading = Как се тегли случайна извадка
paper-guide-sample-text = Ако проверявате извадка, тази команда я тегли и дава доверителния интервал. Изберете началото сами, например като хвърляте зар: никой не бива да го знае предварително. Пазете го и всеки ще може да изтегли същата извадка отново.

paper-guide-import-heading = Как се внася
paper-guide-import-xml = Файловете XML имат елементите на софтуера за събиране на Комисията, така че програмите, направени за него, могат да ги четат.
paper-guide-import-csv = Таблиците CSV са в UTF-8, със запетаи между клетките. Внесете всяка колона като текст, за да не изгуби никой номер водещите си нули. Апостроф пред първия знак на клетка не позволява на електронната таблица да я вземе за формула: той не е част от въведеното.

paper-guide-return-heading = Какво се връща и докога
paper-guide-return-text = Изпратете на лицата за контакт сертификат, който казва колко изявления за подкрепа са валидни. Той е безплатен. Можете да използвате празния или свой формуляр.
paper-guide-return-deadline = Регламентът Ви дава три месеца от деня, в който сте получили искането.
paper-guide-return-received = Получено на
paper-guide-return-due = Сертификат най-късно на

paper-guide-destroy-heading = Кога се унищожава пакетът
paper-guide-destroy-2011 = Унищожете пакета, всичко направено от него и всяко копие най-късно един месец след издаването на сертификата. По-дълго може да се пази само това, което изискват административни или съдебни производства, до една седмица след окончателното решение.
paper-guide-destroy-2019 = Унищожете пакета, всичко направено от него и всяко копие най-късно три месеца след края на проверката. По-дълго може да се пази само това, което изискват административни или съдебни производства, до един месец след приключването им.
paper-guide-questions = Въпроси? Пишете на лицата за контакт:

## How to open a package: on the guide and on the letter

paper-open-heading = Как се отваря пакетът
paper-open-place = Отворете го на компютър, който могат да ползват само проверяващите.
paper-open-age = Пакетът е шифрован за ключа age на Вашия орган. На компютъра с тайния ключ напишете:
paper-open-age-passphrase = Пакетът е шифрован с age с парола от осем думи. Напишете тази команда и после паролата:
paper-open-gpg = Пакетът е шифрован за сертификата OpenPGP на Вашия орган. На компютъра с тайния ключ напишете:
paper-open-cms = Пакетът е шифрован за сертификата X.509 на Вашия орган. На компютъра с тайния ключ напишете:
paper-open-zip = Пакетът е архив ZIP, шифрован с AES-256 с парола от осем думи. Отворете архива с програма, която познава AES, например 7-Zip, и въведете паролата. Програмата, с която самият Windows отваря архиви ZIP, не познава AES. В терминал командата е:
paper-open-letter = Паролата идва при Вас в писмо, по друг път.
paper-open-either = Същият пакет е в два вида и единият е достатъчен.
paper-open-plain = Пакетът не е шифрован. Пазете го там, където никой друг не може да го чете.
paper-open-verify = После нека тази команда сравни всеки файл с манифеста:
paper-open-fault = Ако пакетът не се отвори или някой файл се различава от манифеста, не продължавайте. Пишете на лицата за контакт, които могат да го изпратят отново.

## The request for verification

paper-request-title = Искане за проверка на изявления за подкрепа
paper-request-authority = До компетентния орган на тази държава членка
paper-request-text = Посочените по-долу организатори Ви молят да проверите приложените изявления за подкрепа и да удостоверите колко от тях са валидни. Това е единственото им искане към Вашата държава членка.
paper-request-signatories = Подписали се от тази държава членка
paper-request-all = Подписали се във всички държави членки
paper-request-enclosures-heading = Приложени изявления за подкрепа
paper-request-system-heading = Сертификат на системата за онлайн събиране
paper-request-system-enclosed = Приложено е копие от сертификата.
paper-request-system-none = Нито едно изявление не е подписано онлайн, затова сертификат не е нужен.
paper-request-declaration = Декларирам, че данните в това искане са верни и че изявленията за подкрепа са събрани, както изисква регламентът.

## The letter with the passphrase

paper-letter-title = Паролата на пакет
paper-letter-confidential = Поверително: само за органа, който трябва да отвори пакета
paper-letter-text = Осемте думи в това писмо отварят посочения тук пакет с изявления за подкрепа. Писмото и пакетът пътуват отделно.
paper-letter-package = Име на пакета
paper-letter-size = Размер в байтове
paper-letter-words-heading = Осемте думи
paper-letter-words-text = Въведете ги с малки букви и в този ред, с тире между две думи и без интервали.
paper-letter-compare = Преди да отворите пакета, сравнете името, размера и SHA-256 с тези в писмото.
paper-letter-apart-heading = Преди да бъде връчено
paper-letter-apart-text = Пренесете това писмо по друг път от пакета: лично, с препоръчана поща или прочетено по телефона. Който има и двете, може да чете изявленията.
paper-letter-destroy-heading = След това
paper-letter-destroy-text = Дръжте писмото заключено, докато Ви е нужно, и го унищожете веднага щом отворите пакета.

## The blank form for signing on paper

paper-form-initiative-heading = Попълнено от организаторите, както е регистрирано
paper-form-sheet = Отпечатайте този формуляр на един лист хартия; могат да се ползват и двете страни. Всички на този лист подписват за една и съща държава членка.
paper-form-write = Пишете с печатни букви, по един човек на ред. Всеки подписва лично.
paper-form-documents = Приемани документи и номера
paper-form-residence = Постоянно местоживеене: улица, номер, пощенски код, населено място, държава
paper-form-signature = Дата и подпис
paper-form-return = Занесете или изпратете подписания лист на

## The blank certificate of the authority

paper-certificate-title = Сертификат за броя на валидните изявления за подкрепа
paper-certificate-authority = Име и адрес на компетентния орган
paper-certificate-text = Посоченият тук орган провери изявленията за подкрепа на посочената тук инициатива и за тази държава членка удостоверява:
paper-certificate-valid = Брой валидни изявления за подкрепа
paper-certificate-words = Същият брой с думи
paper-certificate-received = Брой получени изявления за подкрепа
paper-certificate-free = Този сертификат се издава безплатно.
paper-certificate-voluntary-heading = Доброволно, не е част от сертификата
paper-certificate-voluntary-text = Регламентът не иска тези числа. Те помагат на организаторите да преценят колко изявления са валидни другаде и да научат къде грешат подписващите.
paper-certificate-all = Проверено е всяко изявление.
paper-certificate-sample = Проверена е случайна извадка. Изявления в извадката:
paper-certificate-invalid = Невалидни изявления общо
paper-certificate-reason = Защо са невалидни
paper-reason-unknown = Човекът не е намерен
paper-reason-age = Твърде млад в деня на подписването
paper-reason-repeat = Човекът вече е подписал
paper-reason-number = Документът или номерът е грешен или вече не важи
paper-reason-state = Няма право да подпише за тази държава членка
paper-reason-incomplete = Нещо липсва или не се чете
paper-reason-signature = Липсва подписът на хартията
paper-reason-date = Не е подписано в периода на събиране
paper-reason-other = Други причини

## The submission to the Commission

paper-submission-title = Представяне на гражданска инициатива пред Европейската комисия
paper-submission-text = Организаторите представят посочената тук инициатива заедно със сертификатите на компетентните органи.
paper-submission-valid-heading = Удостоверени изявления за подкрепа
paper-submission-valid = Валидни изявления
paper-submission-certificate = Компетентен орган и дата на неговия сертификат
paper-submission-met = И двете условия са изпълнени: поне { $goal } валидни изявления общо и минимумът в поне { $states } държави членки.
paper-submission-not-met = Условията още не са изпълнени: нужни са { $goal } валидни изявления общо и минимумът в поне { $states } държави членки.
paper-submission-funding-heading = Подкрепа и финансиране
paper-submission-funding-text = Всеки източник на подкрепа и финансиране, дал повече от 500 евро. Ако няма такива, зачертайте редовете.
paper-submission-funding-source = Кой е дал
paper-submission-funding-amount = Сума в евро
paper-submission-enclosed = { $count ->
    [one] Приложен е { $count } сертификат на компетентен орган.
   *[other] Приложени са { $count } сертификата на компетентни органи.
}
paper-submission-declaration = Декларирам, че данните в този формуляр са верни и че са спазени всички процедури и условия на регламента.

## The two marks of every export (technical specification (EU) No 1179/2011, clause 3.3)

mark-personal-data = ЛИЧНИ ДАННИ
mark-limited-distribution = ОГРАНИЧЕНО РАЗПРОСТРАНЕНИЕ САМО ЗА СЪОТВЕТНАТА ДЪРЖАВА ЧЛЕНКА

## The sheet of a recovery share, for its custodian

sheet-title = Дял за възстановяване { $number } от { $shares }
sheet-lead = Този лист е един от { $shares } дяла на ключа на комитета, който отваря изявленията за подкрепа. Които и да е { $quorum } от тях заедно отварят всичко; по-малко не отварят и не издават нищо.

# Facts about the share, each a label with its value beside it. A set is what one ceremony or renewal made; its name is eight characters.
sheet-fact-custodian = Пазител
sheet-fact-number = Дял
sheet-fact-number-value = { $number } от { $shares }
sheet-fact-quorum = Нужни за отваряне
sheet-fact-quorum-value = Които и да е { $quorum } от { $shares } дяла
sheet-fact-date = Направен на
sheet-fact-set = Комплект дялове
sheet-fact-set-value = { $set } (поколение { $generation } на ключа, издание { $edition } на дяловете му)
sheet-fact-thumbprint = Отпечатък на ключа на комитета
sheet-fact-file = Файл

sheet-groups-heading = Тайната, в { $count } групи
sheet-groups-note = Пишете групите подред, с малки или главни латински букви. O се брои за 0, а I и L се броят за 1. Последният знак на групата проверява останалите, затова програмата казва коя група да погледнете отново.
sheet-qr = QR код, който съдържа този дял

sheet-keep-heading = Пазете го на сигурно
sheet-keep-place = Дръжте този лист в затворен плик, където само Вие можете да стигнете, а не там, където друг пазител държи дял.
sheet-keep-photo = Никога не го снимайте, копирайте или изпращайте. Който го е видял, има Вашия дял.
sheet-keep-network = Никога не го въвеждайте и не го сканирайте в телефон или в компютър, свързан с мрежа.
sheet-keep-file-locked = Файлът { $file } съдържа същия дял с Вашата парола. На този лист не му трябва парола.
sheet-keep-file-open = Файлът { $file } съдържа същия дял без защита. Пазете го в същия плик или го унищожете.

sheet-check-heading = Проверявайте го всяка година
sheet-check-how = Използвайте компютър без мрежа: сейфът проверява този лист, също и командата { $command }. Никой друг не Ви е нужен за това.
sheet-check-tell = После кажете на организаторите номера на дяла си и деня, и нищо друго от написаното тук.

sheet-help-heading = Ако нещо се случи
sheet-help-lost = Изгубен, повреден или видян от друг: кажете веднага на организаторите. Тогава останалите могат да направят нови дялове.
sheet-help-leave = Ако вече не можете да го пазите: предайте го лично и помолете организаторите за нови дялове.
sheet-help-called = Ако този комплект бъде поискан обратно: унищожете листа и файла и кажете на организаторите, че сте го направили.
sheet-help-open = Когато събраното се отваря: донесете този лист лично и сравнете отпечатъка.

# Lines and a table to fill in by hand.
sheet-handed-heading = Предаден
sheet-handed-date = Дата
sheet-handed-custodian = Подпис на пазителя
sheet-handed-organiser = Подпис на организатор
sheet-checks-heading = Ежегодни проверки
sheet-checks-date = Дата
sheet-checks-place = Къде
sheet-checks-signature = Подпис

sheet-footer = Тайно: дял { $number } от комплект { $set }

## The sheet about the committee’s key, which is public

sheet-committee-title = Публичният ключ на комитета
sheet-committee-lead = Този лист е публичен и не отваря нищо. Той казва на сървъра за кого да запечатва изявленията за подкрепа, а на пазителя – дали един дял е правилният.
sheet-committee-fact-shares = Дялове
sheet-committee-fact-shares-value = { $shares }, от които които и да е { $quorum } отварят заедно
sheet-committee-fact-signer = Отпечатък на ключа, с който се подписват пакетите
sheet-committee-qr = QR код, който съдържа всички публични данни
sheet-committee-use-heading = Какво се прави с него
sheet-committee-use-thumbprint = Всички присъстващи записват отпечатъка и го сравняват с този на страницата на сайта за защита на данните, преди да започне събирането.
sheet-committee-use-server = Файлът { $file } отива на сървъра: при настройката се иска.
sheet-committee-use-copy = Всеки пазител пази копие от този лист или от файла: с него един дял може да се провери без чужда помощ, у дома.
sheet-committee-footer = Публично: ключ на комитета, комплект { $set }

## The statements of support, in the layout of the statutory form

statements-part = Част { $page } от { $count }
statements-count = { $count ->
    [one] { $count } изявление за подкрепа на тези страници
   *[other] { $count } изявления за подкрепа на тези страници
}
statements-number = №
statements-residence = Местоживеене (улица, номер, пощенски код, населено място, държава)
statements-birth = Дата и място на раждане
statements-document = Номер и вид на документа
statements-signed = Подписано на, и идентификатор
statements-name-at-birth = При раждането: { $name }
statements-fathers-name = Име на бащата: { $name }
statements-issued-by = Издаден от: { $authority }
statements-alternative = Вариант на { $identifier }: брои се най-много едното от двете.
statements-undrawn = { $count ->
    [one] { $count } знак, който никой шрифт тук не може да изпише, е показан с номера си в квадратни скоби; в другите файлове е така, както е въведен.
   *[other] { $count } знака, които никой шрифт тук не може да изпише, са показани с номерата си в квадратни скоби; в другите файлове са така, както са въведени.
}
statements-table = Изявления за подкрепа, по едно на ред
