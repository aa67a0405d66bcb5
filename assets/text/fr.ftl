# Cista, français. Toutes les phrases que lit une personne qui visite le site public.
#
# Adresse : vous ; l’infinitif pour les boutons et les liens. Guillemets : « … ». Tiret : – entre espaces. Espace fine insécable avant ; ! ?,
# espace insécable avant : et %, et à l’intérieur des guillemets.

## The frame of every page

frame-skip = Aller au contenu
frame-title = { $page } – { $initiative }
frame-description = Lisez et soutenez l’initiative citoyenne européenne « { $title } ».
frame-eyebrow = Initiative citoyenne européenne
frame-languages = Langues
frame-navigation = Pages sur cette collecte
frame-home = Lire et signer l’initiative
frame-rehearsal = Ceci est un essai. Rien de ce que vous saisissez ici ne compte et aucune autorité ne le recevra. Utilisez uniquement des données inventées.
frame-rehearsal-date = L’essai se déroule comme si nous étions le { $date }.
frame-progress = Avancement
frame-privacy = Données personnelles
frame-trust = Protection de vos données
frame-certificate = Certificat
frame-withdraw = Retirer votre soutien
frame-help = Aide
frame-accessibility = Accessibilité
frame-return = Revenir au site { $site }
frame-source = Ce site utilise Cista, un logiciel libre.
frame-noscript = Cette page fonctionne sans scripts. Au lieu d’une vérification automatique, nous vous demandons six chiffres, que vous pouvez lire ou écouter.
frame-new-window = (ouvre le site de la Commission)

## The initiative

initiative-number = Numéro d’enregistrement
initiative-registered = Date d’enregistrement
initiative-collection = Collecte des déclarations de soutien
initiative-collection-period = Du { $from } au { $to }
initiative-register-link = Cette initiative dans le registre de la Commission
initiative-facts = Informations sur l’enregistrement
initiative-objectives = Ce que demande l’initiative
initiative-annex = Annexe : en savoir plus sur l’objet, les objectifs et le contexte
initiative-read-all = Tout lire
initiative-website = Site internet de l’initiative
initiative-role-representative = Représentant ou représentante
initiative-role-substitute = Suppléant ou suppléante
initiative-role-member = Membre du groupe d’organisateurs
initiative-role-legal_entity = Entité juridique
initiative-email = Courriel
initiative-original = Vous lisez l’initiative dans sa langue originale.
initiative-translated = Langue originale de l’initiative : { $language }.

## How far it has come

count-statements = { $count ->
    [one] { $count } déclaration de soutien
    [many] { $count } de déclarations de soutien
   *[other] { $count } déclarations de soutien
}
count-none = Aucune déclaration de soutien pour le moment. La vôtre pourrait être la première.
count-goal = Il en faut { $goal }, avec un nombre minimal dans au moins { $states } États membres.
count-as-of = Publié le { $date }
count-trailing = Les chiffres publiés ont toujours un léger retard sur le compte exact : ainsi, personne ne peut en déduire qui vient de signer.
count-more = Chiffres par État membre
count-bar = { $count } sur { $goal }

## Choosing the Member State

state-heading = Choisissez votre État membre
state-intro-2011 = Chaque État membre demande des données différentes. Choisissez celui où vous vivez, ou celui dont vous avez un document ou un numéro.
state-intro-2019 = Chaque État membre demande des données différentes. Choisissez celui dont vous avez la nationalité, où que vous viviez. Si vous avez plusieurs nationalités, choisissez-en une.
state-label = État membre
state-choose = Choisissez un État membre
state-continue = Continuer
state-change = Choisir un autre État membre
state-chosen = Vous signez pour cet État membre : { $state }
state-only-once = Vous ne pouvez soutenir une initiative qu’une seule fois, même si plusieurs États membres peuvent vous convenir.
state-minimum-age = Vous devez avoir au moins { $age } ans le jour où vous signez.
state-minimum-age-calendar-year = Vous devez avoir { $age } ans ou plus au cours de l’année où vous signez.

# One for each variant of "who"; the name of the State stands above it.
who-residents = Personnes qui ont la citoyenneté de l’Union européenne et vivent dans cet État membre.
who-residents_or_nationals = Personnes qui ont la citoyenneté de l’Union européenne et vivent dans cet État membre, et personnes qui ont sa nationalité, où qu’elles vivent.
who-residents_or_registered_nationals = Personnes qui ont la citoyenneté de l’Union européenne et vivent dans cet État membre, et personnes qui ont sa nationalité, vivent à l’étranger et ont indiqué leur lieu de résidence à leurs autorités.
who-holders_of_personal_number = Personnes qui ont la citoyenneté de l’Union européenne et un numéro d’identification personnel de cet État membre.
who-holders_of_document = Personnes qui ont la citoyenneté de l’Union européenne et l’un des documents ci-dessous, délivré par cet État membre.
who-holders_of_number_or_document = Personnes qui ont la citoyenneté de l’Union européenne et soit un numéro d’identification personnel de cet État membre, soit l’un des documents ci-dessous, délivré par lui.
who-nationals = Personnes qui ont la nationalité de cet État membre, où qu’elles vivent.

# What is particular to one State and regime.
who-note-2019-DE = Les personnes de nationalité allemande qui vivent à l’étranger ne peuvent signer que si leur résidence est enregistrée auprès d’une ambassade ou d’un consulat d’Allemagne.
who-note-2019-EL = En Grèce, c’est l’année de naissance qui compte : toute personne qui atteint { $age } ans cette année peut signer.
who-note-2011-UK = Le Royaume-Uni a été un État membre jusqu’au 31 janvier 2020.

## The form

form-heading = Votre déclaration de soutien
form-intro = Remplissez tous les champs, sauf ceux qui sont marqués comme facultatifs. Écrivez tout comme sur vos documents.
form-optional = (facultatif)
form-group-name = Votre nom
form-group-residence = Votre lieu de résidence
form-group-birth = Votre naissance
form-group-nationality = Votre nationalité
form-group-document = Votre document ou votre numéro
form-why = Pourquoi cette question ?
form-seen-by = Ces données ne sont vues que par l’autorité de l’État membre que vous avez choisi et, à l’ouverture des déclarations, par les dépositaires de la clé nommés par les organisateurs. Une fois qu’elles sont enregistrées, personne ne peut les lire sur ce serveur.
form-destroyed = Elles sont détruites au plus tard le { $date }.
form-example = Exemple : { $example }
form-choose = Choisissez
form-declaration-heading = Votre attestation
form-warnings-heading = Merci de vérifier encore une fois
form-accept-warnings = Ce que j’ai saisi est exact.
form-accept-warnings-hint = Cochez cette case après avoir comparé avec vos documents. Votre déclaration sera alors enregistrée telle quelle, et c’est l’autorité qui décidera.
form-button = Soutenir « { $title } »
form-button-hint = Votre déclaration est enregistrée lorsque vous appuyez sur ce bouton. Vous recevez ensuite un récépissé qui vous permet de la retirer.
form-forget = Vider le formulaire
form-forget-hint = Si une autre personne utilise cet appareil après vous : ce que vous avez saisi disparaît ainsi également de ce navigateur.
form-read-first = Vous soutenez l’initiative telle qu’elle est enregistrée, dans les termes ci-dessus.

date-hint = Jour, mois et année, par exemple { $example }
date-day = Jour
date-month = Mois
date-year = Année

field-given_names-label = Prénoms (tous)
field-given_names-hint = Tous vos prénoms, comme sur votre passeport ou votre carte d’identité.
field-given_names-example = Claire Élisabeth
field-given_names-why = L’autorité de votre État membre compare votre nom avec son registre, afin que seules des personnes réelles soient comptées.

field-family_names-label = Noms de famille
field-family_names-hint = Comme sur votre passeport ou votre carte d’identité.
field-family_names-example = Perrin Lemoine
field-family_names-why = L’autorité de votre État membre compare votre nom avec son registre, afin que seules des personnes réelles soient comptées.

field-name_at_birth-label = Nom de famille à la naissance
field-name_at_birth-hint = S’il n’a jamais changé, indiquez de nouveau votre nom de famille actuel.
field-name_at_birth-example = Lemoine
field-name_at_birth-why = Il se peut que vous figuriez dans le registre de cet État membre sous votre nom de naissance.

field-fathers_name-label = Nom du père
field-fathers_name-hint = Comme il figure sur vos documents.
field-fathers_name-example = Georgios
field-fathers_name-why = Le registre de cet État membre distingue par le nom du père les personnes qui portent le même nom.

field-residence_street-label = Rue
field-residence_street-hint = La rue de votre résidence permanente, sans le numéro. S’il n’y a pas de noms de rue, indiquez le lieu-dit ou la ferme.
field-residence_street-example = Rue des Tilleuls
field-residence_street-why = L’autorité vous retrouve dans son registre grâce à votre adresse.

field-residence_number-label = Numéro dans la rue
field-residence_number-hint = Avec l’escalier, l’étage ou l’appartement, s’il y a lieu.
field-residence_number-example = 12 bis
field-residence_number-why = L’autorité vous retrouve dans son registre grâce à votre adresse.

field-residence_postcode-label = Code postal
field-residence_postcode-hint = Le code postal de votre résidence permanente.
field-residence_postcode-example = 69003
field-residence_postcode-why = L’autorité vous retrouve dans son registre grâce à votre adresse.

field-residence_city-label = Ville ou commune
field-residence_city-hint = La ville ou le village de votre résidence permanente.
field-residence_city-example = Lyon
field-residence_city-why = L’autorité vous retrouve dans son registre grâce à votre adresse.

field-residence_country-label = Pays
field-residence_country-hint = Le pays de votre résidence permanente.
field-residence_country-example = France
field-residence_country-why = L’autorité sait ainsi si elle doit vous chercher dans le pays ou parmi ses ressortissants à l’étranger.

field-date_of_birth-label = Date de naissance
field-date_of_birth-hint = Jour, mois et année.
field-date_of_birth-example = 27/03/1985
field-date_of_birth-why = Elle montre que vous avez l’âge de signer et vous distingue des personnes qui portent le même nom.

field-place_of_birth-label = Lieu de naissance
field-place_of_birth-hint = Ville et pays, comme sur votre passeport ou votre carte d’identité.
field-place_of_birth-example = Nantes, France
field-place_of_birth-why = Il vous distingue des personnes qui ont le même nom et la même date de naissance.

field-country_of_permanent_residence-label = Pays de résidence permanente
field-country_of_permanent_residence-hint = Le pays où se trouve votre résidence permanente. L’adresse n’est pas nécessaire.
field-country_of_permanent_residence-example = Belgique
field-country_of_permanent_residence-why = L’autorité sait ainsi si elle doit vous chercher dans le pays ou parmi ses ressortissants à l’étranger.

field-nationality-label = Nationalité
field-nationality-hint = Vous devez avoir la nationalité d’un État membre de l’Union européenne. Si vous en avez plusieurs, choisissez-en une.
field-nationality-example = Luxembourg
field-nationality-why = Il faut avoir la citoyenneté de l’Union pour soutenir une initiative.

field-document_or_number_type-label = Type de document ou de numéro
field-document_or_number_type-hint = Choisissez celui que vous avez sous la main. Les noms sont ceux en usage dans cet État membre.
field-document_or_number_type-example = Passeport
field-document_or_number_type-why = L’autorité doit savoir dans quel registre chercher le numéro.

field-document_or_number-label = Numéro
field-document_or_number-hint = Écrivez-le exactement comme sur le document. Les espaces et les traits d’union ne gênent pas.
field-document_or_number-example = 12AB34567
field-document_or_number-why = C’est par ce seul numéro que cet État membre vous retrouve dans son registre. La loi l’exige ; les organisateurs n’en ont pas l’usage.

field-issuing_authority-label = Autorité qui a délivré le document
field-issuing_authority-hint = Comme elle figure sur le document, par exemple la commune ou le ministère.
field-issuing_authority-example = Comune di Bologna
field-issuing_authority-why = Dans cet État membre, les communes délivrent des documents, et le numéro seul ne suffit pas à les retrouver.

## The lines beside the button

beside-heading = Avant d’appuyer sur le bouton
beside-seen = Vue seulement par l’autorité de votre État membre et les dépositaires de la clé nommés par les organisateurs
beside-destroyed = Détruite au plus tard le { $date }
beside-certified = Système certifié par : { $authority }
beside-not-certified = Essai : ce système n’a pas été certifié
beside-where = Scellée, sur un serveur dans l’Union européenne

## The check that a person signs

work-running = Vérification en cours…
work-done = Vérification réussie.
work-failed = La vérification n’a pas fonctionné sur cet appareil. Rechargez la page ou utilisez les chiffres à la place.
work-use-digits = Utiliser des chiffres à la place
work-slow = De très nombreuses personnes signent en ce moment : la vérification prend un peu plus de temps que d’habitude.
work-sending = La vérification est encore en cours. Dès qu’elle aura réussi, votre déclaration sera envoyée automatiquement.
digits-heading = Six chiffres
digits-always = Dans cette collecte, tout le monde tape aussi six chiffres, car l’autorité qui certifie le système le veut ainsi.
digits-suspicion = De très nombreuses déclarations arrivent de votre réseau en ce moment. C’est pourquoi nous vous demandons de taper aussi six chiffres.
digits-listen = Écouter les six chiffres
digits-listen-hint = Les chiffres sont dits en français, lentement, et peuvent être réécoutés.

digits-label = Les six chiffres
digits-hint = Ils montrent que vous êtes une personne et non un programme. Tapez les chiffres sans espaces.
digits-alt = Image de six chiffres. Si vous ne pouvez pas la voir, écoutez les chiffres ci-dessous.
digits-another = Autres chiffres

## What stops a statement: the summary, then each message says what to do

summary-heading = { $count ->
    [one] Rien n’a encore été enregistré. Merci de corriger un point :
   *[other] Rien n’a encore été enregistré. Merci de corriger { $count } points :
}
summary-warnings-heading = { $count ->
    [one] Rien n’a encore été enregistré. Une donnée semble inhabituelle :
   *[other] Rien n’a encore été enregistré. { $count } données semblent inhabituelles :
}
summary-kept = Ce que vous avez saisi est toujours là.
summary-title-prefix = À vérifier :

reject-given_names-empty = Indiquez vos prénoms.
reject-family_names-empty = Indiquez vos noms de famille.
reject-name_at_birth-empty = Indiquez votre nom de famille à la naissance. S’il n’a jamais changé, indiquez votre nom actuel.
reject-fathers_name-empty = Indiquez le nom de votre père.
reject-residence_street-empty = Indiquez la rue de votre résidence permanente.
reject-residence_number-empty = Indiquez le numéro dans la rue. S’il n’y en a pas, écrivez 0.
reject-residence_postcode-empty = Indiquez le code postal de votre résidence permanente.
reject-residence_city-empty = Indiquez la ville ou le village de votre résidence permanente.
reject-residence_country-empty = Choisissez le pays de votre résidence permanente.
reject-date_of_birth-empty = Indiquez votre date de naissance.
reject-place_of_birth-empty = Indiquez votre lieu de naissance.
reject-country_of_permanent_residence-empty = Choisissez le pays où se trouve votre résidence permanente.
reject-nationality-empty = Choisissez votre nationalité.
reject-document_or_number_type-empty = Choisissez le document ou le numéro que vous indiquez.
reject-document_or_number-empty = Indiquez le numéro de votre document ou votre numéro personnel.
reject-issuing_authority-empty = Indiquez l’autorité qui a délivré le document.

reject-too-long = Le texte du champ « { $field } » est trop long. Raccourcissez-le à { $max } caractères au plus.
reject-unreadable = Le champ « { $field } » contient des caractères qui ne peuvent pas être enregistrés. Utilisez seulement des lettres, des chiffres et la ponctuation courante ; si vous avez collé le texte, tapez-le de nouveau.
reject-unknown-choice = Choisissez un élément de la liste pour « { $field } ».
reject-impossible-date = Cette date n’existe pas. Indiquez le jour, le mois et l’année, par exemple { $example }.
reject-date-in-future = Cette date est dans le futur. Vérifiez l’année.
reject-too-young = Vous devez avoir au moins { $age } ans pour signer avec le formulaire de cet État membre. Si la date de naissance est erronée, corrigez-la.
reject-too-young-calendar-year = Vous devez avoir { $age } ans ou plus au cours de cette année pour signer avec le formulaire de cet État membre. Si la date de naissance est erronée, corrigez-la.

reject-declaration-missing = Cochez l’attestation. Sans elle, votre déclaration de soutien n’est pas valable.
reject-state-missing = Choisissez d’abord votre État membre.
reject-state-unknown = Choisissez un État membre dans la liste. Celui qui figure dans l’adresse de cette page n’est pas connu.
reject-token-expired = Cette page est restée ouverte plus de douze heures. Tout ce que vous avez saisi est toujours là : appuyez de nouveau sur le bouton.
reject-token-invalid = Cette page n’a pas pu être reconnue. Tout ce que vous avez saisi est toujours là : appuyez de nouveau sur le bouton.
reject-challenge-missing = La vérification contre les robots n’était pas terminée. Attendez qu’elle soit signalée comme réussie, puis appuyez de nouveau sur le bouton.
reject-challenge-invalid = La vérification contre les robots n’a pas fonctionné. Elle recommence maintenant : lorsqu’elle aura réussi, appuyez de nouveau sur le bouton.
reject-challenge-spent = Ce formulaire a déjà été envoyé avec la même vérification. Si vous avez appuyé deux fois sur le bouton, votre déclaration est peut-être déjà enregistrée ; signer de nouveau ne pose aucun problème, car une personne ne compte qu’une fois. Une nouvelle vérification est en cours : lorsqu’elle aura réussi, vous pourrez appuyer de nouveau sur le bouton.
reject-digits-missing = Tapez les six chiffres que vous voyez ou entendez.
reject-digits-wrong = Les chiffres ne correspondaient pas. En voici de nouveaux : merci d’essayer encore une fois.
reject-busy = Beaucoup de personnes signent en ce moment et rien n’a encore été enregistré. Tout ce que vous avez saisi est toujours là : réessayez dans quelques secondes.
reject-too-many = De très nombreuses déclarations arrivent de votre réseau en ce moment et rien n’a encore été enregistré. Tout ce que vous avez saisi est toujours là : attendez une minute, puis appuyez de nouveau sur le bouton.

## What only looks unusual: the signatory may insist

warn-postcode-shape = Ce code postal semble inhabituel pour ce pays. Merci de le comparer avec votre adresse.
warn-postcode-shape-example = Ce code postal semble inhabituel pour ce pays. Il ressemble souvent à ceci : { $example }.
warn-number-shape = Ce numéro semble inhabituel. Merci de le comparer avec votre document.
warn-number-shape-example = Ce numéro semble inhabituel. Il ressemble souvent à ceci : { $example }.
warn-number-check-digit = Il y a peut-être une faute de frappe dans ce numéro : son chiffre de contrôle ne concorde pas. Merci de le comparer chiffre par chiffre avec votre document.
warn-number-date = La date de naissance contenue dans ce numéro ne peut pas être exacte. Merci de le comparer chiffre par chiffre avec votre document.
warn-birth-date-improbable = D’après cette date, vous avez plus de 120 ans. Merci de vérifier l’année.

## Recorded

thanks-title = Merci
thanks-heading = Votre soutien est enregistré
thanks-recorded-short = Votre déclaration de soutien à « { $title } » a été enregistrée le { $date }.
thanks-receipt-label = Votre récépissé
thanks-receipt-keep = Conservez-le : notez-le, imprimez cette page ou prenez-la en photo. Il n’est affiché que maintenant et ne pourra pas vous être renvoyé.
thanks-receipt-use = Il vous permet de retirer cette déclaration tant que la collecte est ouverte. Toute personne qui le détient peut le faire : ne le montrez donc à personne.
thanks-receipt-print = Imprimer cette page
thanks-receipt-download = Enregistrer le récépissé dans un fichier
thanks-receipt-file-name = recepisse
thanks-no-particulars = Cette page ne répète pas ce que vous avez saisi, afin que personne ne puisse le lire par-dessus votre épaule.
thanks-next-heading = Et maintenant ?
thanks-next-sealed = Votre déclaration est scellée. Plus personne ne peut l’ouvrir sur ce serveur.
thanks-next-opened = Après la collecte, { $quorum } des { $shares } dépositaires de la clé ouvrent ensemble toutes les déclarations, sur un ordinateur sans réseau.
thanks-next-verified = L’autorité de votre État membre vérifie les déclarations qui la concernent et certifie combien sont valables.
thanks-next-commission = Si le nombre de déclarations valables suffit, l’initiative est transmise à la Commission européenne et fait l’objet d’une audition au Parlement européen.
thanks-next-destroyed = Toutes les déclarations sont détruites au plus tard le { $date }.
thanks-once = Inutile de signer de nouveau : une personne compte une seule fois, quel que soit le nombre de déclarations reçues.
thanks-share-heading = En parler autour de vous
thanks-share-text = Si vous le souhaitez, envoyez cette adresse à des personnes que l’initiative pourrait intéresser. Elle ne dit rien de vous.
share-heading = En parler autour de vous
share-email = Envoyer par courriel
share-copy = Copier l’adresse
share-copied = L’adresse est copiée.
share-device = Partager depuis cet appareil…
share-on = Partager sur { $service }
share-message = Une initiative citoyenne européenne que vous aimeriez peut-être lire : « { $title } »
thanks-no-receipt-heading = Aucun récépissé à afficher
thanks-no-receipt-text = Le récépissé est affiché une seule fois, juste après la signature. Si vous l’avez déjà vu, votre déclaration est enregistrée et vous n’avez plus rien à faire.
thanks-no-receipt-unsure = Si vous ne savez plus si vous avez signé, vous pouvez simplement signer de nouveau : une personne ne compte qu’une fois.
thanks-to-withdraw = Retirer une déclaration avec son récépissé

## News by e-mail, apart from the statement

news-heading = Souhaitez-vous recevoir des nouvelles de cette initiative ?
news-apart = Cela n’a aucun lien avec votre déclaration de soutien, qui est déjà enregistrée. Votre adresse est conservée à part, et l’une ne permet à personne de découvrir quoi que ce soit sur l’autre.
news-receipt-first = Conservez d’abord votre récépissé : il disparaît lorsque vous quittez cette page.
news-label = Adresse électronique
news-hint = Par exemple { $example }
news-example = claire@example.org
news-consent = J’accepte que les organisateurs de « { $title } » m’écrivent par courriel au sujet de cette initiative jusqu’au { $date } au plus tard. Je peux y mettre fin à tout moment grâce à un lien présent dans chaque message.
news-button = Recevoir des nouvelles
news-noted-title = C’est noté
news-noted-heading = Votre souhait est noté
news-noted-text = Votre adresse a été immédiatement scellée pour les organisateurs. Dans la journée qui suit, elle est enregistrée avec d’autres, afin que personne ne puisse savoir quand elle est arrivée. Si ce serveur tombait en panne avant, votre souhait serait perdu et vous ne recevriez simplement rien.
news-noted-close = Vous pouvez maintenant fermer cette page.
news-title = Nouvelles par courriel
news-reject-empty = Tapez votre adresse électronique.
news-reject-malformed = Ceci n’est pas une adresse électronique. Une adresse ressemble à ceci : { $example }
news-reject-consent = Cochez la case si vous voulez recevoir des nouvelles. Sans votre consentement, personne ne peut vous écrire.
news-reject-busy = De très nombreuses personnes demandent des nouvelles en ce moment et votre souhait n’est pas encore noté. Réessayez dans une minute.
news-off-heading = Pas de nouvelles par courriel
news-off-text = Les organisateurs de cette initiative n’envoient pas de nouvelles par courriel à partir d’ici.
unsubscribe-title = Ne plus recevoir de nouvelles
unsubscribe-text = Vous ne voulez plus recevoir de nouvelles de cette initiative ? Appuyez sur le bouton, et votre adresse sera retirée de la liste.
unsubscribe-button = Ne plus recevoir de nouvelles
unsubscribe-done-heading = Vous ne recevrez plus de nouvelles
unsubscribe-done-text = Votre souhait est enregistré. Les organisateurs retireront votre adresse de la liste avant d’écrire de nouveau.
unsubscribe-malformed-heading = Ce lien n’est pas complet
unsubscribe-malformed-text = Ouvrez de nouveau le lien dans le message, ou copiez-le en entier.

## Withdrawing

withdraw-title = Retirer votre soutien
withdraw-intro = Avec le récépissé reçu après la signature, vous pouvez retirer votre déclaration de soutien. Personne ne vous demandera pourquoi.
withdraw-label = Récépissé
withdraw-hint = Tapez-le comme il vous a été affiché. Majuscules ou minuscules, espaces et traits d’union : peu importe.
withdraw-button = Retirer cette déclaration
withdraw-lost = Si vous n’avez plus le récépissé, écrivez aux organisateurs : ils peuvent faire retirer une déclaration sur présentation d’une preuve d’identité.
withdraw-done-heading = Votre demande est enregistrée
withdraw-done-text = Si ce récépissé correspond à une déclaration de soutien, celle-ci est maintenant retirée et ne sera remise à aucune autorité.
withdraw-done-same = Pour vous protéger, la réponse est la même, qu’une déclaration ait été trouvée ou non.
withdraw-done-again = Si vous avez signé plusieurs fois, chaque récépissé retire la déclaration pour laquelle il a été remis.
withdraw-malformed = Ceci n’est pas un récépissé. Comparez avec ce que vous avez noté : il y a peut-être un caractère en trop ou en moins.
withdraw-empty = Tapez votre récépissé.
withdraw-closed = La collecte est close. Écrivez aux organisateurs : ils peuvent faire retirer votre déclaration tant qu’elle n’a pas été remise à l’autorité.

## A language in which the initiative has no version

no-version-heading = Cette initiative ne peut pas être signée en français
no-version-text = Une déclaration de soutien se fait dans l’une des langues dans lesquelles l’initiative est enregistrée. Toutes les informations de ce site existent en français ; pour signer, choisissez l’une de ces langues :
no-version-read-in = Lire et signer en { $language }

## Member States that cannot be signed for on that day

no-state-heading = Cet État membre ne peut pas être choisi
no-state-not-member = { $state } : cet État n’est pas membre de l’Union européenne le jour de la signature. Aucune déclaration de soutien ne peut donc être faite pour cet État.
no-state-left = { $state } : cet État a quitté l’Union européenne. Des déclarations de soutien pouvaient être faites pour cet État jusqu’au { $date }.
no-state-not-yet = { $state } : cet État est entré dans l’Union européenne le { $date }. Avant ce jour, aucune déclaration de soutien ne peut être faite pour cet État.
no-state-choose = Choisissez un autre État membre dont le formulaire vous convient.

## When signing is not possible

status-open-title = Les signatures sont ouvertes
status-open-text = Vous pouvez soutenir cette initiative dès maintenant.
status-locked-title = Les signatures sont brièvement suspendues
status-locked-text = Le serveur a redémarré et attend d’être déverrouillé par l’équipe technique. Rien de ce qui a été enregistré n’est perdu. Revenez dans une heure.
status-paused-title = Les signatures sont suspendues
status-paused-text = Les organisateurs ont suspendu la collecte pour le moment. Rien de ce qui a été enregistré n’est perdu. Revenez plus tard.
status-not-open-title = La collecte n’a pas encore commencé
status-not-open-text = Vous pouvez déjà lire l’initiative. Il sera possible de la signer à partir du { $date }.
status-closed-title = La collecte est close
status-closed-text = Il était possible de signer jusqu’au { $date }. Merci à toutes les personnes qui ont participé.
status-disk-full-title = Les signatures sont suspendues pour une raison technique
status-disk-full-text = Le serveur n’a plus de place pour de nouvelles déclarations. L’équipe technique a été avertie. Rien de ce qui a été enregistré n’est perdu. Revenez plus tard.
status-store-failed-title = Les signatures sont suspendues pour une raison technique
status-store-failed-text = Pour l’instant, le serveur ne peut pas enregistrer de nouvelles déclarations de façon sûre et n’en accepte donc aucune. Rien de ce qui a été enregistré n’est perdu. Revenez plus tard.
status-information-stays = Tout le reste de ce site reste consultable.

## Progress

progress-title = Avancement
progress-intro = Une initiative aboutit si le nombre de déclarations de soutien valables atteint { $goal } et si un nombre minimal est aussi atteint dans au moins { $states } États membres.
progress-caption = Déclarations de soutien par État membre
progress-column-state = État membre
progress-column-statements = Déclarations
progress-column-threshold = Nombre minimal
progress-column-share = Part du nombre minimal
progress-total = Tous les États membres
progress-reached = Nombre minimal atteint
progress-states-reached = { $count ->
    [0] Le nombre minimal n’est encore atteint dans aucun État membre.
    [one] Le nombre minimal est atteint dans { $count } État membre.
   *[other] Le nombre minimal est atteint dans { $count } États membres.
}
progress-percent = { $percent } %
progress-not-verified = Ces déclarations ont été recueillies ici. Les autorités détermineront après la collecte combien sont valables.
progress-map = Les États membres selon la part atteinte de leur nombre minimal
progress-map-hint = Les mêmes chiffres figurent dans le tableau ci-dessous.
progress-map-none = encore aucune
progress-map-reached = nombre minimal atteint
progress-column-reserve = Avec réserve
progress-reserve-hint = Les autorités jugent certaines déclarations non valables. Il faut donc en recueillir plus que le nombre minimal : avec la réserve, { $percent } des déclarations peuvent se révéler non valables.
progress-still-needed = { $count ->
    [one] Il en manque encore { $count }
   *[other] Il en manque encore { $count }
}
progress-timeline-heading = Jour après jour
progress-timeline-hint = Ce qui était publié à la fin de chaque jour.
progress-timeline-column-day = Jour
progress-timeline-column-sum = Publiées
progress-timeline-column-more = Ce jour-là
progress-timeline-picture = Du { $from } au { $to }, le nombre publié est monté à { $count }.
progress-timeline-none = Le premier jour n’est pas encore terminé.
progress-milestones-heading = Étapes franchies
progress-milestones-none = La première étape reste à franchir.
progress-feed = Suivre les étapes dans un lecteur de flux
progress-open-data = Les mêmes chiffres en données ouvertes

## Milestones, the feed, and what other sites embed

feed-title = Étapes de « { $title } »
milestone-opened = La collecte a commencé
milestone-count = { $count ->
    [one] { $count } déclaration de soutien
    [many] { $count } de déclarations de soutien
   *[other] { $count } déclarations de soutien
}
milestone-state = Le nombre minimal est atteint dans un État membre de plus : { $state }
milestone-states = Le nombre minimal est atteint dans { $count } États membres, autant qu’il en faut
milestone-goal = Le nombre nécessaire de déclarations de soutien est atteint : { $goal }
milestone-closed = La collecte est close
widget-frame-title = Avancement de « { $title } »
widget-button = Lire et signer
widget-where = La signature se fait sur la page de la collecte, à l’adresse { $host }.
widget-new-window = (ouvre une nouvelle fenêtre)

## Privacy

privacy-title = Données personnelles
privacy-intro = Ce que deviennent vos données, en termes simples. La déclaration que prescrit la loi figure plus bas.
privacy-who-heading = Qui est responsable
privacy-who-text = Les organisateurs de cette initiative. Vous pouvez les joindre ici :
privacy-what-heading = Ce qui est recueilli, et dans quel but
privacy-what-text = Les données que demande votre État membre, et rien d’autre. Elles servent un seul but : montrer que suffisamment de personnes soutiennent cette initiative.
privacy-not-heading = Ce qui n’est pas recueilli
privacy-not-text = Ni l’adresse de votre appareil, ni cookies qui vous suivent, ni statistiques par des tiers, ni polices ou scripts venus d’ailleurs. Pendant que vous signez, il y a au plus deux cookies, que seul ce site peut lire : ils durent jusqu’à ce que la page avec le récépissé ait été affichée. Ce que vous avez saisi sans l’avoir encore envoyé reste dans cet onglet de votre navigateur, et en disparaît dès que vous avez signé.
privacy-sees-heading = Qui voit ces données
privacy-sees-text = L’autorité de l’État membre pour lequel vous signez et, au moment de l’ouverture, les dépositaires de la clé nommés par les organisateurs. L’équipe technique de ce serveur ne peut pas lire les déclarations enregistrées.
privacy-keeps-heading = Combien de temps elles sont conservées
privacy-keeps-text-2011 = Au plus un mois après la présentation de l’initiative à la Commission, ou 18 mois après son enregistrement, selon ce qui arrive en premier. Pour cette initiative : jusqu’au { $date } au plus tard.
privacy-keeps-text-2019 = Au plus un mois après la présentation de l’initiative à la Commission, ou 21 mois après le début de la collecte, selon ce qui arrive en premier. Pour cette initiative : jusqu’au { $date } au plus tard.
privacy-keeps-proceedings = Les déclarations ne peuvent être conservées plus longtemps que si un tribunal ou une autorité en a besoin, et jusqu’à la fin de la procédure.
privacy-news-heading = Nouvelles par courriel
privacy-news-text = Si vous laissez une adresse électronique après avoir signé, les organisateurs l’utilisent pour vous envoyer des nouvelles de cette initiative et pour rien d’autre. Elle est scellée pour eux, conservée à part des déclarations, avec une date mais sans heure, et effacée au plus tard le { $date }, ou dès que vous ne voulez plus de nouvelles.
privacy-partner-heading = D’où vient votre visite
privacy-partner-text = Si vous êtes ici grâce au lien d’un partenaire, le compteur de ce partenaire augmente d’une unité. Cela n’est pas enregistré avec votre déclaration.
privacy-rights-heading = Vos droits
privacy-rights-text = Vous pouvez demander si des données vous concernant sont détenues, les faire rectifier ou effacer, ou en faire limiter l’usage. Écrivez aux organisateurs, qui vous répondront dans un délai d’un mois. Avec votre récépissé, vous pouvez retirer vous-même votre déclaration.
privacy-rights-sealed = Comme les déclarations enregistrées sont scellées, les organisateurs ne peuvent rechercher la vôtre qu’au moment de l’ouverture. Une demande de retrait est conservée jusque-là, puis exécutée.
privacy-complaint-heading = Où adresser une réclamation
privacy-complaint-text = Vous pouvez vous adresser à l’autorité de protection des données de l’État membre où vous vivez, ou de celui où une règle vous semble avoir été enfreinte.
privacy-statutory-heading = La déclaration de confidentialité prévue par le règlement
privacy-unofficial = Cette formulation est la nôtre et n’est pas officielle. Le texte authentique figure au Journal officiel de l’Union européenne.

## How your data is protected

trust-title = Comment vos données sont protégées
trust-intro = Cette page dit qui pourrait lire quoi, et pourquoi. Vous pouvez vérifier vous-même l’essentiel.
trust-journey-heading = Le parcours de votre déclaration
trust-journey-typing = Pendant que vous écrivez, rien ne quitte votre appareil.
trust-journey-sending = Lorsque vous appuyez sur le bouton, votre déclaration est envoyée chiffrée à ce serveur. Elle y est vérifiée, en mémoire seulement.
trust-journey-sealing = Avant d’être enregistrée, elle est scellée avec la clé du comité des organisateurs. Ensuite, le serveur ne peut plus l’ouvrir, pas plus que quiconque volerait ses disques ou ses sauvegardes.
trust-journey-opening = Après la collecte, { $quorum } des { $shares } dépositaires réunissent leurs parts de la clé sur un ordinateur sans réseau et ouvrent les déclarations.
trust-journey-handover = Chaque autorité ne reçoit que les déclarations de son propre État membre.
trust-server-heading = Ce que le serveur peut lire, et ce qu’il ne peut pas lire
trust-server-can = Il voit une déclaration au moment où vous l’envoyez. Il conserve en clair l’État membre, le jour et la langue du formulaire.
trust-server-cannot = Il ne peut lire ni votre nom, ni votre adresse, ni votre numéro, ni rien d’autre dans une déclaration enregistrée. Il n’enregistre pas l’adresse de votre appareil ; seul le pare-feu placé devant lui tient un bref journal des connexions, séparé des déclarations, comme l’exigent les règles techniques.
trust-server-limits = Sachez aussi ceci : quiconque prendrait le contrôle du serveur en marche pourrait lire ce qui est saisi à partir de ce moment, et mettre à l’épreuve une supposition : telle personne a-t-elle signé ?
trust-once-heading = Votre signature : comptée une fois, révélée à personne
trust-once-text = Si quelqu’un signe deux fois, les deux déclarations reçoivent la même réponse et la personne compte une fois. Ainsi, personne ne peut découvrir ici si vous avez signé, et personne ne peut vous empêcher de signer.
trust-keys-heading = Où sont les clés
trust-keys-committee = La clé privée du comité a été créée sur un ordinateur sans réseau et n’a jamais été sur ce serveur. Elle n’existe que sous la forme de { $shares } parts, confiées à autant de dépositaires. Il en faut { $quorum }, peu importe lesquelles, pour l’utiliser.
trust-keys-committee-rehearsal = Pour cet essai, le programme a créé lui-même la clé du comité et en garde les { $shares } parts. Dans une vraie collecte, des dépositaires la créent sur un ordinateur sans réseau, et il faut { $quorum } parts, peu importe lesquelles, pour l’utiliser.
trust-keys-thumbprint = Empreinte de la clé du comité
trust-keys-thumbprint-hint = Les dépositaires ont la même empreinte sur papier.
trust-keys-appliance = Clé publique de signature de ce serveur
trust-keys-appliance-hint = Avec elle, le serveur signe ce qu’il remet, afin que rien ne puisse y être glissé.
trust-keys-ceremony = La clé du comité a été créée le { $date }.
trust-end-heading = La fin
trust-end-text = La loi exige que les organisateurs détruisent toutes les déclarations au plus tard le { $date }, où que s’en trouvent des copies.
trust-place-heading = Où se trouve le serveur
trust-place-text = La loi exige que les données soient conservées sur le territoire d’un État membre de l’Union européenne.
trust-source-heading = Vérifiez vous-même
trust-source-text = Le logiciel est libre. Tout le monde peut le lire, le compiler et le tester ; ses formats sont documentés, afin que d’autres puissent écrire des programmes qui les lisent.
trust-version = Version du logiciel

## Help

help-title = Aide
help-intro = Réponses aux questions les plus fréquentes.
help-initiative-question = Qu’est-ce qu’une initiative citoyenne européenne ?
help-initiative-answer = Elle permet à un million de citoyennes et de citoyens de demander à la Commission européenne de proposer une loi. La Commission doit répondre et dire ce qu’elle va faire, et pourquoi.
help-who-question = Qui peut signer ?
help-who-answer = Les personnes qui ont la citoyenneté de l’Union et l’âge requis. Les autres conditions dépendent de l’État membre : choisissez-en un, et le formulaire vous dira qui peut l’utiliser.
help-several-question = Je vis dans un État membre et j’ai la nationalité d’un autre. Lequel choisir ?
help-several-answer-2011 = N’importe lequel dont le formulaire vous convient, mais un seul. Le formulaire de chaque État membre indique qui peut l’utiliser.
help-several-answer-2019 = Celui dont vous avez la nationalité. Le pays où vous vivez n’a pas d’importance.
help-number-question = Pourquoi me demande-t-on un numéro de document ou un numéro personnel ?
help-number-answer = Certains États membres vérifient ainsi que le ou la signataire existe. La loi fixe lesquels le demandent. Les organisateurs ne peuvent l’utiliser pour rien d’autre.
help-document-question = Mon document n’est pas dans la liste.
help-document-answer = Seuls les documents de la liste comptent pour cet État membre. Peut-être en avez-vous un autre qui y figure, ou le formulaire d’un autre État membre vous convient-il.
help-warning-question = La page dit que mon numéro semble inhabituel, mais il est exact.
help-warning-answer = Cochez alors « Ce que j’ai saisi est exact » et appuyez de nouveau sur le bouton. Votre déclaration est enregistrée telle quelle.
help-again-question = Je ne sais plus si j’ai déjà signé. Puis-je signer de nouveau ?
help-again-answer = Ce n’est pas nécessaire, mais cela ne pose aucun problème : une personne ne compte qu’une fois.
help-other-question = Puis-je signer pour quelqu’un d’autre ?
help-other-answer = Non. Chaque personne signe elle-même. Vous pouvez aider quelqu’un à remplir le formulaire, si cette personne est avec vous et le souhaite.
help-withdraw-question = Puis-je retirer mon soutien ?
help-withdraw-answer = Oui, avec le récépissé que vous avez reçu après avoir signé, tant que la collecte est ouverte.
help-receipt-question = J’ai perdu mon récépissé.
help-receipt-answer = Il ne peut pas être affiché de nouveau, car le serveur ne sait pas lequel est le vôtre. Votre déclaration reste valable. Si vous voulez la faire retirer, écrivez aux organisateurs.
help-robot-question = En quoi consiste la vérification contre les robots ?
help-robot-answer = Votre appareil effectue un petit calcul qui prend une ou deux secondes. Pour une personne, ce n’est rien ; pour qui voudrait envoyer des millions de fausses déclarations, c’est beaucoup. Aucun tiers n’intervient.
help-scripts-question = Puis-je signer sans scripts, ou avec un lecteur d’écran ?
help-scripts-answer = Oui. Chaque champ a un intitulé et chaque message est relié à son champ. Sans scripts, six chiffres remplacent la vérification : vous pouvez les lire sur une image ou les écouter dans votre langue.
help-next-question = Que se passe-t-il après ma signature ?
help-next-answer = Votre déclaration reste scellée jusqu’à la fin de la collecte. Ensuite, l’autorité de votre État membre la vérifie, puis elle est détruite.
help-contact-question = Quelque chose ne fonctionne pas, ou j’ai une autre question.
help-contact-answer = Écrivez aux organisateurs. Ne leur envoyez pas votre numéro de document ni votre numéro personnel.

## Accessibility

accessibility-title = Accessibilité
accessibility-intro = Tout le monde devrait pouvoir signer ici, quels que soient son appareil et ses capacités.
accessibility-aim = Ce site est conçu pour respecter les Règles pour l’accessibilité des contenus Web (WCAG) 2.2, niveau AA, et la norme européenne EN 301 549.
accessibility-ways-heading = Façons de l’utiliser
accessibility-way-keyboard = Au clavier seul, avec un lecteur d’écran, à la voix ou avec un contacteur.
accessibility-way-large = Agrandi jusqu’à quatre fois, avec vos propres couleurs et contrastes, en clair ou en sombre, avec ou sans animations.
accessibility-way-simple = Sur d’anciens téléphones et des connexions lentes, dans un navigateur en mode texte, sans scripts, sur papier.
accessibility-way-no-puzzle = Sans énigmes : une vérification automatique, ou six chiffres à lire ou à écouter, à votre convenance.
accessibility-way-time = Sans se presser : une page ouverte reste valable douze heures.
accessibility-tested-heading = Comment le site a été testé
accessibility-tested-text = Avant chaque version, un programme examine toutes les pages dans chaque langue, chaque thème et chaque largeur. Les programmes ne trouvent pas tout.
accessibility-problem-heading = Si quelque chose vous gêne
accessibility-problem-text = Écrivez aux organisateurs pour leur dire ce que vous vouliez faire et ce qui s’est passé. Ne leur envoyez pas votre numéro de document ni votre numéro personnel.

## The certificate

certificate-title = Certificat
certificate-intro = Avant que des déclarations puissent être recueillies en ligne, l’autorité de l’État membre où elles sont conservées examine le système et certifie qu’il est conforme à la loi.
certificate-rehearsal = Ceci est un essai. Le système n’a pas été certifié, et ce qui est recueilli ici n’est valable nulle part.
certificate-none = Le certificat n’est pas encore publié ici. Tant qu’il ne l’est pas, aucune déclaration ne peut être recueillie.
certificate-authority = Autorité qui certifie
certificate-date = Date du certificat
certificate-number = Numéro du certificat
certificate-download = Lire le certificat

## When something goes wrong: a title, what happened, and a way on

failure-400-title = Cette demande n’a pas pu être comprise
failure-400-what = Quelque chose n’était pas tel que cette page l’envoie. Rien n’a été enregistré.
failure-400-next = Revenez à l’initiative et recommencez à partir de là.
failure-404-title = Cette page n’existe pas
failure-404-what = L’adresse a peut-être été mal tapée, ou elle n’existe plus.
failure-404-next = Allez à l’initiative : de là, vous pouvez accéder à toutes les pages.
failure-405-title = Cela ne fonctionne pas de cette manière
failure-405-what = L’adresse existe, mais elle ne répond pas à ce type de demande. Rien n’a été enregistré.
failure-405-next = Allez à l’initiative et utilisez le formulaire qui s’y trouve.
failure-408-title = Cela a pris trop de temps
failure-408-what = Votre demande n’est pas arrivée entièrement. Rien n’a été enregistré.
failure-408-next = Vérifiez votre connexion, revenez en arrière et appuyez de nouveau sur le bouton.
failure-413-title = L’envoi était trop volumineux
failure-413-what = La demande était plus volumineuse que n’importe quel formulaire de ce site. Rien n’a été enregistré.
failure-413-next = Revenez en arrière, raccourcissez ce que vous avez saisi et appuyez de nouveau sur le bouton.
failure-415-title = Le formulaire est arrivé dans un format inconnu
failure-415-what = Ce site n’accepte que les formulaires tels qu’un navigateur les envoie. Rien n’a été enregistré.
failure-415-next = Allez à l’initiative et utilisez le formulaire qui s’y trouve.
failure-422-title = Merci de vérifier votre saisie
failure-422-what = Quelque chose manque ou est inexact. Rien n’a encore été enregistré.
failure-422-next = Revenez au formulaire : à côté de chaque champ, il est indiqué ce qu’il faut faire.
failure-429-title = Trop de tentatives
failure-429-what = De très nombreuses demandes sont arrivées de votre réseau en peu de temps. Rien n’a été enregistré.
failure-429-next = Attendez quelques minutes, puis réessayez.
failure-431-title = Votre navigateur a envoyé trop de données
failure-431-what = L’en-tête de la demande était trop grand, peut-être à cause de nombreux cookies. Rien n’a été enregistré.
failure-431-next = Ouvrez la page dans une fenêtre privée et réessayez.
failure-500-title = Un problème est survenu de notre côté
failure-500-what = Vous n’y êtes pour rien. Si vous veniez d’appuyer sur le bouton et n’avez pas vu de récépissé, partez du principe que rien n’a été enregistré.
failure-500-next = Réessayez dans quelques minutes. Si votre signature avait tout de même été enregistrée, vous ne compterez qu’une fois.
failure-503-title = Réessayez dans un instant
failure-503-what = Trop de personnes sont ici en même temps, ou le serveur est en train de démarrer. Rien n’a été enregistré.
failure-503-next = Attendez quelques secondes et réessayez.
failure-reference = Si vous nous écrivez à ce sujet, indiquez cette référence : { $reference }
failure-home = Aller à l’initiative
failure-again = Réessayer
