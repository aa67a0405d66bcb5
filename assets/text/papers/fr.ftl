# Cista, français. What stands on paper: documents for authorities and custodians.

## On several papers

paper-page = Page { $page } sur { $count }
paper-made = Fait avec Cista le { $date }
paper-rehearsal = Essai : tout ce qui figure sur ce papier est inventé, et rien n’en compte.
paper-model-2011 = Modèle : annexe { $reference } du règlement (UE) no 211/2011, dans nos propres mots. Le modèle authentique figure au Journal officiel de l’Union européenne.
paper-model-2019 = Modèle : annexe { $reference } du règlement (UE) 2019/788, dans nos propres mots. Le modèle authentique figure au Journal officiel de l’Union européenne.

paper-initiative-heading = L’initiative
paper-initiative-title = Titre de l’initiative
paper-initiative-subject = Objet
paper-initiative-period = Période de collecte
paper-initiative-register = Page dans le registre de la Commission
paper-organisers-heading = Les organisateurs
paper-organisers-others = Autres organisateurs
paper-organisers-address = Adresse postale

paper-count-column = Nombre
paper-count-online = Signées en ligne
paper-count-paper = Signées sur papier
paper-count-esigned = Signées avec une signature électronique avancée
paper-count-states = États membres où le nombre minimal est atteint

paper-sign-heading = Déclaration et signatures
paper-sign-place = Lieu et date
paper-sign-representative = Signature du représentant
paper-sign-substitute = Signature du suppléant
paper-sign-entity = Signature pour l’entité juridique
paper-sign-authority = Signature et cachet officiel

## The guide: the first page of a package

paper-guide-title = Déclarations de soutien à vérifier
paper-guide-intro = Ce paquet contient les déclarations de soutien à une initiative citoyenne européenne pour votre État membre. Ce guide dit ce qu’il contient, comment l’ouvrir et le compter, ce qu’il faut renvoyer et quand le détruire.
paper-guide-authority = Pour l’autorité compétente de cet État membre

paper-guide-part = Ceci est la partie { $page } sur { $count }. Chaque partie est un paquet à elle seule ; les nombres ci-dessous valent pour toutes les parties ensemble.
paper-guide-holds-heading = Ce que contient le paquet
paper-guide-packaged = Déclarations de soutien à vérifier, une par personne
paper-guide-alternatives = Variantes : autres formulaires des mêmes personnes
paper-guide-namesakes = Déclarations avec un homonyme
paper-guide-repeats = Répétitions, laissées de côté
paper-guide-withdrawn = Retirées par le signataire, laissées de côté
paper-guide-failures = Illisibles, nommées dans le manifeste
paper-guide-submissions = Formulaires reçus au total
paper-guide-sum = Les formulaires reçus sont la somme des déclarations, des variantes, des répétitions, des retraits et des illisibles.
paper-guide-alternatives-text = Variantes : qui a signé plusieurs fois avec des données différentes figure une fois parmi les déclarations. Les autres formulaires sont dans les fichiers dont le nom commence par { $example }, chacun avec l’identifiant de la déclaration dont il relève. Si cette déclaration se révèle non valide, vous pouvez vérifier ses variantes. Un formulaire au plus compte pour chaque personne.
paper-guide-namesakes-text = Homonymes : certaines personnes ont les mêmes noms et, là où le formulaire la demande, la même date de naissance, mais pas le même numéro, document ou État membre. Il peut s’agir de deux personnes ou d’une seule. Une liste à part les nomme par leur identifiant. Vous décidez.
paper-guide-remarks-text = { $count ->
    [one] Remarques : il y a quelque chose à dire sur { $count } déclaration. Une liste à part la nomme par son identifiant.
   *[other] Remarques : il y a quelque chose à dire sur { $count } déclarations. Une liste à part les nomme par leur identifiant.
}
paper-guide-suspicious-text = { $count ->
    [one] { $count } déclaration est venue d’un réseau qui en a envoyé un nombre inhabituel à la fois. Cela seul ne la rend pas moins valable.
   *[other] { $count } déclarations sont venues de réseaux qui en ont envoyé un nombre inhabituel à la fois. Cela seul n’en rend aucune moins valable.
}

paper-guide-files-heading = Les fichiers
paper-guide-files-name = Nom du fichier
paper-guide-file-guide = ce guide
paper-guide-file-request = la demande de vérification
paper-guide-file-certificate = un certificat vierge à remplir
paper-guide-file-xml = les déclarations au format XML de la Commission, pour l’importation
paper-guide-file-csv = les mêmes déclarations sous forme de tableau
paper-guide-file-pdf = les mêmes déclarations présentées comme le formulaire, à lire ou à imprimer
paper-guide-file-alternatives = les variantes
paper-guide-file-namesakes = la liste des homonymes
paper-guide-file-remarks = la liste des remarques
paper-guide-file-committee = les données publiques de la clé des organisateurs, avec laquelle le manifeste est signé
paper-guide-file-manifest = les nombres et le SHA-256 de chaque autre fichier
paper-guide-file-signature = la signature électronique du manifeste par les organisateurs

paper-guide-count-heading = Comment compter
paper-guide-count-text = Dans un tableau CSV, chaque ligne après la première est un formulaire ; dans un fichier XML, chaque élément { $field }. Les nombres doivent être ceux donnés ici.

paper-guide-sample-heading = Comment tirer un échantillon aléatoire
paper-guide-sample-text = Si vous vérifiez un échantillon, cette commande en tire un et donne l’intervalle de confiance. Choisissez vous-même la graine, par exemple en jetant des dés : personne ne doit la connaître à l’avance. Gardez-la, et chacun pourra tirer le même échantillon.

paper-guide-import-heading = Comment importer
paper-guide-import-xml = Les fichiers XML ont les éléments du logiciel de collecte de la Commission, de sorte que les programmes faits pour lui peuvent les lire.
paper-guide-import-csv = Les tableaux CSV sont en UTF-8, avec des virgules entre les cellules. Importez chaque colonne comme du texte, pour qu’aucun numéro ne perde ses zéros initiaux. Une apostrophe devant le premier caractère d’une cellule empêche un tableur d’y voir une formule : elle n’appartient pas à ce qui a été saisi.

paper-guide-return-heading = Que renvoyer, et pour quand
paper-guide-return-text = Envoyez aux personnes de contact un certificat qui dit combien de déclarations de soutien sont valables. Il est gratuit. Vous pouvez utiliser le certificat vierge ou un formulaire à vous.
paper-guide-return-deadline = Le règlement vous donne trois mois à compter du jour où vous avez reçu la demande.
paper-guide-return-received = Reçue le
paper-guide-return-due = Certificat attendu au plus tard le

paper-guide-destroy-heading = Quand détruire le paquet
paper-guide-destroy-2011 = Détruisez le paquet, tout ce qui en a été tiré et toute copie au plus tard un mois après la délivrance du certificat. Seul ce qu’exigent des procédures administratives ou judiciaires peut être gardé plus longtemps, jusqu’à une semaine après la décision définitive.
paper-guide-destroy-2019 = Détruisez le paquet, tout ce qui en a été tiré et toute copie au plus tard trois mois après la fin de la vérification. Seul ce qu’exigent des procédures administratives ou judiciaires peut être gardé plus longtemps, jusqu’à un mois après leur fin.
paper-guide-questions = Des questions ? Écrivez aux personnes de contact :

## How to open a package: on the guide and on the letter

paper-open-heading = Comment ouvrir le paquet
paper-open-place = Ouvrez-le sur un ordinateur que seules les personnes chargées de la vérification peuvent utiliser.
paper-open-age = Le paquet est chiffré pour la clé age de votre autorité. Sur l’ordinateur où se trouve la clé secrète, tapez :
paper-open-age-passphrase = Le paquet est chiffré avec age sous une phrase secrète de huit mots. Tapez cette commande, puis la phrase secrète :
paper-open-gpg = Le paquet est chiffré pour le certificat OpenPGP de votre autorité. Sur l’ordinateur où se trouve la clé secrète, tapez :
paper-open-cms = Le paquet est chiffré pour le certificat X.509 de votre autorité. Sur l’ordinateur où se trouve la clé secrète, tapez :
paper-open-zip = Le paquet est une archive ZIP, chiffrée en AES-256 sous une phrase secrète de huit mots. Ouvrez l’archive avec un programme qui connaît AES, comme 7-Zip, et tapez la phrase secrète. Le programme avec lequel Windows lui-même ouvre les archives ZIP ne connaît pas AES. Dans un terminal, la commande est :
paper-open-letter = La phrase secrète vous parvient dans une lettre, par une autre voie.
paper-open-either = Le même paquet existe sous deux formes, et l’une suffit.
paper-open-plain = Le paquet n’est pas chiffré. Gardez-le là où personne d’autre ne peut le lire.
paper-open-verify = Faites ensuite comparer chaque fichier avec le manifeste par cette commande :
paper-open-fault = Si le paquet ne s’ouvre pas, ou si un fichier diffère du manifeste, n’allez pas plus loin. Écrivez aux personnes de contact, qui peuvent l’envoyer à nouveau.

## The request for verification

paper-request-title = Demande de vérification de déclarations de soutien
paper-request-authority = À l’autorité compétente de cet État membre
paper-request-text = Les organisateurs nommés ci-dessous vous demandent de vérifier les déclarations de soutien ci-jointes et de certifier combien d’entre elles sont valables. C’est leur seule demande à votre État membre.
paper-request-signatories = Signataires de cet État membre
paper-request-all = Signataires dans tous les États membres
paper-request-enclosures-heading = Déclarations de soutien jointes
paper-request-system-heading = Certificat du système de collecte en ligne
paper-request-system-enclosed = Une copie du certificat est jointe.
paper-request-system-none = Aucune déclaration n’a été signée en ligne, de sorte qu’aucun certificat n’est nécessaire.
paper-request-declaration = Je déclare que les indications de cette demande sont exactes et que les déclarations de soutien ont été collectées comme le règlement l’exige.

## The letter with the passphrase

paper-letter-title = La phrase secrète d’un paquet
paper-letter-confidential = Confidentiel : seulement pour l’autorité qui doit ouvrir le paquet
paper-letter-text = Les huit mots de cette lettre ouvrent le paquet de déclarations de soutien nommé ici. La lettre et le paquet voyagent séparément.
paper-letter-package = Nom du paquet
paper-letter-size = Taille en octets
paper-letter-words-heading = Les huit mots
paper-letter-words-text = Tapez-les en minuscules et dans cet ordre, avec un trait d’union entre deux mots et sans espaces.
paper-letter-compare = Avant d’ouvrir le paquet, comparez son nom, sa taille et son SHA-256 avec ceux de cette lettre.
paper-letter-apart-heading = Avant la remise
paper-letter-apart-text = Apportez cette lettre par une autre voie que le paquet : en main propre, en recommandé ou lue au téléphone. Qui a les deux peut lire les déclarations.
paper-letter-destroy-heading = Ensuite
paper-letter-destroy-text = Enfermez cette lettre tant que vous en avez besoin, et détruisez-la dès que vous avez ouvert le paquet.

## The blank form for signing on paper

paper-form-initiative-heading = Rempli par les organisateurs, comme enregistré
paper-form-sheet = Imprimez ce formulaire sur une seule feuille ; les deux faces peuvent servir. Toutes les personnes de cette feuille signent pour le même État membre.
paper-form-write = Écrivez en majuscules, une personne par ligne. Chacun signe personnellement.
paper-form-documents = Documents et numéros acceptés
paper-form-residence = Résidence permanente : rue, numéro, code postal, ville, pays
paper-form-signature = Date et signature
paper-form-return = Apportez ou envoyez la feuille signée à

## The blank certificate of the authority

paper-certificate-title = Certificat du nombre de déclarations de soutien valables
paper-certificate-authority = Nom et adresse de l’autorité compétente
paper-certificate-text = L’autorité nommée ici a vérifié les déclarations de soutien à l’initiative nommée ici, et certifie pour cet État membre :
paper-certificate-valid = Nombre de déclarations de soutien valables
paper-certificate-words = Le même nombre en toutes lettres
paper-certificate-received = Nombre de déclarations de soutien reçues
paper-certificate-free = Ce certificat est délivré gratuitement.
paper-certificate-voluntary-heading = Facultatif, hors du certificat
paper-certificate-voluntary-text = Le règlement ne demande pas ces nombres. Ils aident les organisateurs à estimer combien de déclarations sont valables ailleurs, et à apprendre où les signataires se trompent.
paper-certificate-all = Toutes les déclarations ont été vérifiées.
paper-certificate-sample = Un échantillon aléatoire a été vérifié. Déclarations dans l’échantillon :
paper-certificate-invalid = Déclarations non valables au total
paper-certificate-reason = Pourquoi elles ne sont pas valables
paper-reason-unknown = La personne n’a pas été trouvée
paper-reason-age = Trop jeune le jour de la signature
paper-reason-repeat = La personne avait déjà signé
paper-reason-number = Le document ou le numéro est faux ou n’est plus valable
paper-reason-state = Pas en droit de signer pour cet État membre
paper-reason-incomplete = Il manque quelque chose, ou c’est illisible
paper-reason-signature = La signature sur papier manque
paper-reason-date = Pas signée pendant la période de collecte
paper-reason-other = Autres raisons

## The submission to the Commission

paper-submission-title = Soumission d’une initiative citoyenne à la Commission européenne
paper-submission-text = Les organisateurs soumettent l’initiative nommée ici, avec les certificats des autorités compétentes.
paper-submission-valid-heading = Déclarations de soutien certifiées
paper-submission-valid = Déclarations valables
paper-submission-certificate = Autorité compétente et date de son certificat
paper-submission-met = Les deux conditions sont remplies : au moins { $goal } déclarations valables au total, et le nombre minimal dans au moins { $states } États membres.
paper-submission-not-met = Les conditions ne sont pas encore remplies : il faut { $goal } déclarations valables au total, et le nombre minimal dans au moins { $states } États membres.
paper-submission-funding-heading = Soutien et financement
paper-submission-funding-text = Chaque source de soutien et de financement ayant donné plus de 500 euros. S’il n’y en a pas, barrez les lignes.
paper-submission-funding-source = Qui a donné
paper-submission-funding-amount = Montant en euros
paper-submission-enclosed = { $count ->
    [one] { $count } certificat d’une autorité compétente est joint.
   *[other] { $count } certificats d’autorités compétentes sont joints.
}
paper-submission-declaration = Je déclare que les indications de ce formulaire sont exactes et que toutes les procédures et conditions du règlement ont été respectées.

## The two marks of every export (technical specification (EU) No 1179/2011, clause 3.3)

mark-personal-data = DONNÉES À CARACTÈRE PERSONNEL
mark-limited-distribution = DIFFUSION LIMITÉE À L’ÉTAT MEMBRE CONCERNÉ

## The sheet of a recovery share, for its custodian

sheet-title = Part de récupération { $number } sur { $shares }
sheet-lead = Cette feuille est l’une des { $shares } parts de la clé du comité, qui ouvre les déclarations de soutien. { $quorum } d’entre elles, n’importe lesquelles, ouvrent tout ensemble ; moins n’ouvrent rien et ne révèlent rien.

# Facts about the share, each a label with its value beside it. A set is what one ceremony or renewal made; its name is eight characters.
sheet-fact-custodian = Dépositaire
sheet-fact-number = Part
sheet-fact-number-value = { $number } sur { $shares }
sheet-fact-quorum = Nécessaires pour ouvrir
sheet-fact-quorum-value = { $quorum } parts sur { $shares }, n’importe lesquelles
sheet-fact-date = Faite le
sheet-fact-set = Jeu de parts
sheet-fact-set-value = { $set } (génération { $generation } de la clé, édition { $edition } de ses parts)
sheet-fact-thumbprint = Empreinte de la clé du comité
sheet-fact-file = Fichier

sheet-groups-heading = Le secret, en { $count } groupes
sheet-groups-note = Tapez les groupes dans leur ordre, en minuscules ou en majuscules. O vaut 0, I et L valent 1. Le dernier caractère d’un groupe contrôle les autres, si bien que le programme dit quel groupe regarder à nouveau.
sheet-qr = Code QR qui contient cette part

sheet-keep-heading = Gardez-la en sûreté
sheet-keep-place = Gardez cette feuille dans une enveloppe fermée, là où vous seul y avez accès, et pas là où se trouve la part d’un autre dépositaire.
sheet-keep-photo = Ne la photographiez, copiez ou envoyez jamais. Qui l’a vue a votre part.
sheet-keep-network = Ne la tapez et ne la numérisez jamais sur un téléphone ou sur un ordinateur relié à un réseau.
sheet-keep-file-locked = Le fichier { $file } contient la même part sous votre phrase secrète. Cette feuille n’en demande pas.
sheet-keep-file-open = Le fichier { $file } contient la même part sans protection. Gardez-le dans la même enveloppe, ou détruisez-le.

sheet-check-heading = Vérifiez-la chaque année
sheet-check-how = Prenez un ordinateur sans réseau : le coffre vérifie cette feuille, de même que la commande { $command }. Vous n’avez besoin de personne d’autre.
sheet-check-tell = Dites ensuite aux organisateurs le numéro de votre part et le jour, et rien d’autre de ce qui est écrit ici.

sheet-help-heading = S’il arrive quelque chose
sheet-help-lost = Perdue, abîmée ou vue par quelqu’un d’autre : prévenez aussitôt les organisateurs. Les autres pourront alors faire de nouvelles parts.
sheet-help-leave = Si vous ne pouvez plus la garder : remettez-la en personne, et faites faire de nouvelles parts par les organisateurs.
sheet-help-called = Si ce jeu est rappelé : détruisez la feuille et le fichier, et dites aux organisateurs que vous l’avez fait.
sheet-help-open = Quand la collecte est ouverte : apportez vous-même cette feuille, et comparez l’empreinte.

# Lines and a table to fill in by hand.
sheet-handed-heading = Remise
sheet-handed-date = Date
sheet-handed-custodian = Signature du dépositaire
sheet-handed-organiser = Signature d’un organisateur
sheet-checks-heading = Vérifications annuelles
sheet-checks-date = Date
sheet-checks-place = Lieu
sheet-checks-signature = Signature

sheet-footer = Secret : part { $number } du jeu { $set }

## The sheet about the committee’s key, which is public

sheet-committee-title = La clé publique du comité
sheet-committee-lead = Cette feuille est publique et n’ouvre rien. Elle dit au serveur pour qui sceller les déclarations de soutien, et à un dépositaire si une part est la bonne.
sheet-committee-fact-shares = Parts
sheet-committee-fact-shares-value = { $shares }, dont { $quorum }, n’importe lesquelles, ouvrent ensemble
sheet-committee-fact-signer = Empreinte de la clé qui signe les paquets
sheet-committee-qr = Code QR qui contient toutes les données publiques
sheet-committee-use-heading = Qu’en faire
sheet-committee-use-thumbprint = Toutes les personnes présentes notent l’empreinte et la comparent avec celle de la page du site sur la protection des données, avant le début de la collecte.
sheet-committee-use-server = Le fichier { $file } va au serveur : sa mise en place le demande.
sheet-committee-use-copy = Chaque dépositaire garde une copie de cette feuille ou du fichier : une part peut ainsi être vérifiée seul, chez soi.
sheet-committee-footer = Public : clé du comité, jeu { $set }

## The statements of support, in the layout of the statutory form

statements-part = Partie { $page } sur { $count }
statements-count = { $count ->
    [one] { $count } déclaration de soutien sur ces pages
   *[other] { $count } déclarations de soutien sur ces pages
}
statements-number = No
statements-residence = Résidence (rue, numéro, code postal, ville, pays)
statements-birth = Date et lieu de naissance
statements-document = Numéro et type du document
statements-signed = Signée le, et identifiant
statements-name-at-birth = À la naissance : { $name }
statements-fathers-name = Nom du père : { $name }
statements-issued-by = Délivré par : { $authority }
statements-alternative = Variante de { $identifier } : l’une des deux au plus compte.
statements-undrawn = { $count ->
    [one] { $count } caractère qu’aucune police ne peut dessiner ici est indiqué par son numéro entre crochets ; les autres fichiers le contiennent tel qu’il a été saisi.
   *[other] { $count } caractères qu’aucune police ne peut dessiner ici sont indiqués par leur numéro entre crochets ; les autres fichiers les contiennent tels qu’ils ont été saisis.
}
statements-table = Déclarations de soutien, une par ligne
