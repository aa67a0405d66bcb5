# Cista, français. The pages of the vault.

## The frame of every page

vault-frame-title = { $page } – le coffre
vault-frame-name = Le coffre
vault-frame-navigation = Tâches, dans l’ordre d’une collecte
vault-frame-home = Vue d’ensemble
vault-frame-offline = Cet ordinateur n’a pas de réseau. Rien n’en sort.
vault-frame-network = Un réseau est actif sur cet ordinateur ({ $device }). Débranchez le câble et coupez le Wi-Fi avant de saisir quoi que ce soit.
vault-frame-swap = Cet ordinateur peut écrire sa mémoire sur un disque. Utilisez la clé USB du coffre, ou faites désactiver l’espace d’échange, avant de saisir une part.
vault-frame-idle = Si personne ne fait rien ici pendant { $minutes } minutes, tous les secrets sont effacés et la séance se termine.
vault-frame-step = Étape { $step } sur { $steps }
vault-frame-next = Ce qui vient ensuite
vault-frame-final = Cela ne peut pas être annulé
vault-frame-back-button = Retour
vault-frame-continue-button = Continuer
vault-home-sitting = Une séance est en cours : { $name }. Elle en est là où vous l’avez laissée.
vault-frame-resume-button = Reprendre
vault-frame-stop-button = Terminer la séance et tout effacer
vault-frame-wrong = Regardez ceci encore une fois
vault-frame-detail = Ce qu’en dit le programme, en anglais

## The first page

vault-home-title = Que voulez-vous faire ?
vault-home-intro = Ce programme ne fonctionne que sur cet ordinateur. Il montre une étape par page, et chaque page dit ce qui vient ensuite et ce qui ne peut pas être annulé.
vault-home-interrupted = Une cérémonie a été interrompue ici le { $date }. Sa clé n’était qu’en mémoire et elle est perdue. Recommencez, et détruisez les feuilles et les fichiers de cette cérémonie.
vault-home-interrupted-shares = { $count ->
    [one] { $count } part en avait été remise : redemandez-la.
   *[other] { $count } parts en avaient été remises : redemandez-les.
}
vault-task-ceremony = Tenir la cérémonie de la clé
vault-task-ceremony-text = Créer la clé du comité et en remettre une part à chaque dépositaire. Environ une heure, avant le début de la collecte.
vault-task-rehearsal = Répéter l’ouverture
vault-task-rehearsal-text = Montrer avec de vraies parts qu’une déclaration d’essai du serveur s’ouvre. La collecte ne peut commencer qu’ensuite.
vault-task-check = Vérifier une part
vault-task-check-text = Savoir si votre part est toujours bonne, seul et chez vous. Cinq minutes, tous les trois mois.
vault-task-open = Ouvrir la collecte
vault-task-open-text = Quand la collecte est terminée : réunir les parts et faire un paquet pour chaque État membre.
vault-task-renew = Renouveler les parts
vault-task-renew-text = Quand les dépositaires changent : faire un nouveau jeu de parts pour la même clé.
vault-task-verify = Contrôler un fichier
vault-task-verify-text = Demander ce qu’est une collecte ou un paquet, s’il est entier et ce qu’il contient. Aucune part n’est nécessaire.

## Who may enter

vault-door-title = Cette adresse n’ouvre pas le coffre
vault-door-text = L’adresse que montre le programme sert une seule fois, dans un seul navigateur. Appuyez sur la touche Entrée là où le programme a été lancé, et utilisez la nouvelle adresse qu’il montre.
vault-failure-title = Cela n’a pas marché
vault-failure-form = La page était trop ancienne ou ne venait pas du coffre. Rien n’a été fait. Retournez à la vue d’ensemble et réessayez.
vault-failure-large = Ce que vous avez envoyé dépasse tout ce que cette page accepte. Rien n’a été fait. Choisissez un autre fichier.
vault-failure-missing = Cette page n’existe pas. Retournez à la vue d’ensemble.
vault-failure-ours = Une erreur s’est produite dans le programme. Rien n’a été écrit. Retournez à la vue d’ensemble et réessayez.
vault-failure-order = Cette étape n’est pas possible maintenant. La page montre où en est la séance.
vault-failure-home-button = Vers la vue d’ensemble

## Ending a sitting

vault-stop-title = Terminer cette séance ?
vault-stop-text = Tous les secrets que cette séance garde en mémoire sont effacés. Les fichiers déjà écrits restent où ils sont.
vault-stop-ceremony = Les parts qui n’ont pas été remises sont perdues. Tant que toutes les parts n’ont pas été remises, la clé ne doit pas servir : tenez une nouvelle cérémonie.
vault-stop-button = Tout effacer et terminer
vault-stop-keep-button = Non, continuer

## The ceremony: before it

vault-ceremony-title = La cérémonie de la clé
vault-ceremony-intro = Tout ce qui est collecté est scellé pour une seule clé. Cette clé est créée maintenant, divisée en parts, puis oubliée. Plus tard, plusieurs dépositaires ensemble pourront la reconstituer, et personne d’autre.
vault-ceremony-need-heading = Ce qu’il vous faut
vault-ceremony-need-people = Les dépositaires, ou au moins deux personnes qui suivent chaque étape. Personne ne reste seul avec l’ordinateur.
vault-ceremony-need-computer = Un ordinateur sans réseau, de préférence démarré depuis la clé USB du coffre. Les téléphones restent hors de la pièce.
vault-ceremony-need-printer = Une imprimante reliée par un câble. Si elle garde ce qu’elle a imprimé, il faut ensuite l’effacer ou la détruire.
vault-ceremony-need-envelopes = Pour chaque dépositaire une enveloppe et, si vous le souhaitez, une clé USB vide.
vault-ceremony-need-stick = Une autre clé USB pour le fichier public, qui va au serveur.
vault-ceremony-next = Vous décidez combien il y a de parts. Rien n’est encore créé.
vault-ceremony-begin-button = Tout le monde est là : commencer

## The ceremony: numbers and places

vault-numbers-title = Combien de parts ?
vault-numbers-intro = Chaque dépositaire garde une part. Le plus petit nombre, en dessous, dit combien d’entre eux doivent se réunir.
vault-numbers-shares-label = Parts à faire, une par dépositaire
vault-numbers-shares-hint = De 2 à 15. Un comité de citoyens compte sept membres : sept est un bon nombre.
vault-numbers-quorum-label = Parts qui ouvrent ensemble la collecte
vault-numbers-quorum-hint = Au moins 2. Trois sur sept signifie : quatre parts peuvent se perdre, et deux dépositaires ensemble ne peuvent rien.
vault-numbers-impossible = Ces nombres ne vont pas ensemble. Faites de 2 à 15 parts, dont au moins 2 et au plus toutes sont nécessaires.
vault-numbers-fragile = Avec ces nombres, aucune part ne peut se perdre. Si cela arrive, tout ce qui a été collecté est perdu à jamais. Faites au moins une part de plus qu’il n’en faut.
vault-numbers-fragile-label = Nous savons qu’aucune part ne doit jamais se perdre
vault-numbers-place-label = Où vont les fichiers de cette séance
vault-numbers-place-hint = Seuls le fichier public et les fichiers de part que des dépositaires demandent y sont écrits.
vault-numbers-next = Vous indiquez qui sont les dépositaires.

## The ceremony: custodians

vault-custodians-title = Qui sont les dépositaires ?
vault-custodians-intro = Le nom et les instructions sont imprimés sur chaque feuille, dans la langue choisie ici.
vault-custodians-person = Part { $number }
vault-custodians-name-label = Nom du dépositaire
vault-custodians-language-label = Langue de la feuille
vault-custodians-missing = Donnez un nom à chaque dépositaire.
vault-custodians-next = La clé est créée. Jusque-là, vous pouvez encore revenir en arrière et tout changer.

## The ceremony: making the key

vault-make-title = Créer la clé
vault-make-intro = La clé est créée en mémoire, divisée et aussitôt effacée. Elle n’est écrite nulle part.
vault-make-summary = { $shares } parts sont faites. { $quorum } d’entre elles, n’importe lesquelles, ouvrent ce qui est collecté.
vault-make-warning = Restez désormais jusqu’à ce que toutes les parts soient remises. Si le programme est fermé avant, la clé est perdue et vous tenez une nouvelle cérémonie.
vault-make-button = Créer maintenant la clé et ses { $shares } parts

## The ceremony: handing over

vault-hand-title = Part { $number } pour { $name }
vault-hand-count = { $given } parts remises sur { $shares }
vault-hand-leave = Une seule personne regarde maintenant l’écran et le papier : { $name }.

vault-sheet-intro = Imprimez cette feuille maintenant. Elle est la part : qui l’a détient un morceau de la clé.
vault-sheet-open-button = Afficher la feuille pour l’imprimer
vault-sheet-page-button = Afficher la feuille comme page
vault-sheet-hint = Elle s’ouvre dans une fenêtre à part. Imprimez-la, regardez si chaque groupe est lisible, et fermez la fenêtre. Ne l’enregistrez pas.
vault-sheet-save-label = Pas d’imprimante ici ? Enregistrer la feuille dans un fichier
vault-sheet-save-hint = Qui obtient le fichier a la part. Imprimez-le sur un ordinateur sans réseau, puis détruisez la clé USB.
vault-sheet-save-button = Enregistrer la feuille
vault-sheet-saved = La feuille a été enregistrée : { $file }.
vault-sheet-next = Deux groupes sont lus sur le papier, pour montrer qu’il est lisible. Qui lit : { $name }.
vault-sheet-printed-button = La feuille est imprimée

vault-prove-intro = On lit sur la feuille imprimée, pas à l’écran. Qui lit : { $name }.
vault-prove-group-label = Groupe { $group } sur la feuille
vault-prove-wrong = Le groupe { $group } n’est pas ce que la feuille devrait dire. Lisez-le encore une fois. S’il est illisible, revenez en arrière et imprimez à nouveau la feuille.
vault-prove-next = Vous pouvez aussi enregistrer la part dans un fichier.
vault-prove-button = C’est ce que dit la feuille

vault-file-intro = La feuille suffit. Un fichier sur une clé USB est plus commode à utiliser et plus facile à copier. La décision revient à : { $name }.
vault-file-none-label = Pas de fichier, seulement la feuille
vault-file-locked-label = Un fichier protégé par une phrase secrète personnelle
vault-file-plain-label = Un fichier sans phrase secrète
vault-file-place-label = Où va le fichier
vault-file-passphrase-label = Phrase secrète, choisie par le dépositaire
vault-file-passphrase-hint = Au moins douze caractères : quatre mots ou plus. Qui l’oublie a encore la feuille.
vault-file-again-label = La phrase secrète encore une fois
vault-file-short = La phrase secrète est trop courte. Prenez au moins douze caractères.
vault-file-differs = Les deux phrases secrètes ne sont pas les mêmes. Saisissez-les toutes deux à nouveau.
vault-file-button = Poursuivre
vault-file-fault = Le fichier n’a pas pu être écrit. Regardez si la clé USB est en place et si l’on peut y écrire, puis réessayez.

vault-over-intro = Mettez la feuille dans son enveloppe et remettez-la à : { $name }.
vault-over-saved = La part a aussi été enregistrée : { $file }.
vault-over-final = Après cela, le programme oublie la part. Elle ne peut plus être imprimée.
vault-over-next = La part suivante.
vault-over-next-last = Le fichier public pour le serveur.
vault-over-button = Feuille remise à { $name }

## The ceremony: the public file and the end

vault-public-title = Le fichier public pour le serveur
vault-public-intro = Ce petit fichier signé indique au serveur pour quelle clé il scelle. Il ne contient rien de secret.
vault-public-saved = Il a été enregistré : { $file }.
vault-public-thumbprint-label = Empreinte de la clé du comité
vault-public-thumbprint-hint = Chaque dépositaire la note, ou l’a sur sa feuille. Le site public montrera les mêmes lettres et chiffres : s’il en montre d’autres, quelqu’un a changé la clé.
vault-public-code-label = Le même fichier sous forme de code
vault-public-next = Portez le fichier au serveur et chargez-le. Répétez ensuite l’ouverture, avant le début de la collecte.
vault-public-button = L’empreinte est notée
vault-end-title = Terminé et effacé
vault-end-ceremony = La clé a été créée et oubliée. { $shares } parts sont chez leurs dépositaires, et cet ordinateur n’en garde plus aucune.
vault-end-renewal = Les nouvelles parts sont chez leurs dépositaires, et cet ordinateur n’en garde plus aucune.
vault-end-old = Les anciennes parts ouvrent toujours ce qui a été collecté. Reprenez chacune d’elles, par son numéro, et détruisez-la.
vault-end-written = Ce qui a été écrit
vault-end-nothing = Rien d’autre n’a été écrit.
vault-end-off = Éteignez maintenant l’ordinateur. Ne fermez pas seulement son couvercle.

## Entering shares

vault-shares-title = Saisir les parts
vault-shares-intro = Les dépositaires saisissent leur part l’un après l’autre, d’une de ces façons. Les autres détournent le regard.
vault-shares-found-label = Un fichier de part trouvé ici ou sur une clé USB
vault-shares-found-none = Aucun de ceux-ci
vault-shares-count = { $given } parts sur les { $quorum } nécessaires
vault-shares-have = La part { $number } est là, et bonne.
vault-shares-file-label = Ou un fichier de part venu d’ailleurs
vault-shares-passphrase-label = Sa phrase secrète, s’il en a une
vault-shares-groups-label = Ou les groupes de la feuille
vault-shares-groups-hint = Tapez tous les groupes l’un après l’autre. Majuscules ou minuscules, avec ou sans espaces.
vault-shares-code-label = Ou ce qu’un lecteur a lu dans le code
vault-shares-nothing = Saisissez une part d’une de ces façons : un fichier, les groupes ou le code.
vault-shares-add-button = Ajouter cette part
vault-shares-enough = Il y a assez de parts. Vous pouvez continuer.
vault-shares-next = Les parts restent en mémoire jusqu’à la fin de cette tâche, puis sont effacées.

vault-share-not-a-share = Ceci n’est pas une part de récupération. Prenez le fichier que la cérémonie a écrit, ou les groupes de la feuille.
vault-share-groups = { $count ->
    [one] Le groupe { $groups } est mal tapé. Comparez-le avec la feuille.
   *[other] Les groupes { $groups } sont mal tapés. Comparez-les avec la feuille.
}
vault-share-length = Il y a { $count } groupes, et une part en a { $max }. Regardez si l’un d’eux a été oublié ou tapé deux fois.
vault-share-damaged = La part est abîmée ou mal tapée. Comparez-la avec la feuille, groupe par groupe.
vault-share-foreign = Cette part est celle de la clé d’un autre comité. Prenez celle de cette cérémonie.
vault-share-wrong = Ceci n’est pas la part { $number } que la cérémonie a faite. Prenez la part d’un autre dépositaire, et prévenez les organisateurs.
vault-share-repeated = La part { $number } est déjà là. Chaque part compte une fois.
vault-share-locked = Ce fichier est fermé par une phrase secrète. Choisissez-le à nouveau et tapez sa phrase secrète.
vault-share-passphrase = La phrase secrète n’ouvre pas ce fichier. Choisissez-le à nouveau et tapez encore une fois la phrase secrète.
vault-share-large = Ce fichier est trop grand pour une part. Choisissez celui dont le nom commence par share.

## Checking one share

vault-check-title = Vérifier votre part
vault-check-intro = Faites-le seul. Il vous faut votre part et le fichier public committee.json, que tout le monde peut avoir : les organisateurs vous l’envoient.
vault-check-record-label = Le fichier public committee.json
vault-check-record-file-label = Ou ce fichier venu d’ailleurs
vault-check-record-wrong = Ceci n’est pas le fichier public d’une cérémonie, ou il a été modifié. Demandez committee.json aux organisateurs.
vault-check-button = Vérifier la part
vault-check-good-title = Votre part est bonne
vault-check-good = La part { $number } sur { $shares } est exactement telle que la cérémonie l’a faite. Remettez-la à sa place, et dites aux organisateurs que vous l’avez vérifiée aujourd’hui.
vault-check-bad-title = La part n’a pas été acceptée
vault-check-thumbprint = Elle appartient à la clé du comité qui a cette empreinte. Comparez-la avec celle que vous avez notée.
vault-check-wiped = Ce que vous avez saisi est déjà effacé.
vault-check-again-button = Vérifier une autre part

## The rehearsal

vault-rehearsal-title = Répéter l’ouverture
vault-rehearsal-intro = Le serveur a scellé une déclaration d’essai comme il en scellera de vraies, et les organisateurs vous ont apporté le fichier rehearsal.json. De vraies parts l’ouvrent ici, et la réponse retourne au serveur.
vault-rehearsal-file-label = Le fichier rehearsal.json du serveur
vault-rehearsal-other-label = Ou ce fichier venu d’ailleurs
vault-rehearsal-file-wrong = Ceci n’est pas une répétition d’un serveur, ou elle a été modifiée. Demandez à l’administrateur de la refaire.
vault-rehearsal-next = Vous saisissez autant de parts qu’il en faudra pour la collecte.
vault-rehearsal-failed = Les parts sont bonnes, mais la déclaration d’essai ne s’ouvre pas. La collecte ne doit pas commencer : prévenez l’administrateur et les organisateurs.
vault-rehearsal-done-title = La déclaration d’essai s’est ouverte
vault-rehearsal-done = La réponse a été enregistrée : { $file }. Elle ne contient rien de secret. Portez-la au serveur ; le journal d’audit dira quelles parts ont servi, par leur numéro.
vault-rehearsal-place-label = Où va la réponse

## Opening: the collection

vault-open-title = Quelle collecte ?
vault-open-intro = Choisissez la collecte scellée que le serveur a exportée. Elle est examinée avant que quelqu’un ne saisisse une part.
vault-open-found-label = Collectes trouvées sur cet ordinateur et ses clés USB
vault-open-none = Aucune n’a été trouvée. Insérez la clé USB et rechargez cette page, ou tapez où se trouve le fichier.
vault-open-path-label = Ou l’endroit où se trouve le fichier
vault-open-path-hint = Le chemin entier, commençant par une barre oblique.
vault-open-path-wrong = Ce fichier n’existe pas ou ne peut pas être lu. Regardez si la clé USB est en place.
vault-open-look-button = Examiner
vault-open-look-next = Le fichier est contrôlé du premier au dernier octet. Pour un grand fichier, cela prend quelques minutes.

vault-facts-title = Est-ce la bonne collecte ?
vault-facts-whole = Le fichier est entier, et signé par le serveur qui a collecté.
vault-facts-rehearsal = Ceci est un essai. Il ne contient aucune vraie déclaration.
vault-facts-name = Nom de la collecte
vault-facts-initiative = Numéro d’enregistrement
vault-facts-exported = Exportée le
vault-facts-server = Empreinte de la clé du serveur
vault-facts-committee = Empreinte de la clé du comité
vault-facts-digest = SHA-256 du fichier
vault-facts-generation = Génération de la clé
vault-facts-compare = Comparez les deux empreintes avec celles que les dépositaires ont notées. Si l’une diffère, arrêtez-vous ici.
vault-facts-compare-label = Les deux empreintes sont celles qui ont été notées
vault-facts-compare-missing = Comparez d’abord les empreintes, et confirmez-le ici.
vault-facts-submissions = Envois
vault-facts-withdrawn = Retirés
vault-facts-state = État membre
vault-facts-total = Tous ensemble
vault-facts-next = Les dépositaires saisissent leurs parts.
vault-facts-button = C’est la bonne

## Opening: recipients, files, place

vault-recipients-title = Qui lira chaque paquet ?
vault-recipients-intro = Chaque paquet est chiffré pour l’autorité d’un État membre. Une autorité qui n’a pas donné de clé reçoit une phrase secrète de huit mots, imprimée dans une lettre.
vault-recipients-approved = Approuvée par les organisateurs : { $thumbprint }
vault-recipients-letter = Une phrase secrète, dans une lettre
vault-recipients-file = La clé du fichier { $file }
vault-recipients-wrong = La clé choisie pour { $state } ne peut pas servir. Choisissez-en une autre, ou la lettre.
vault-recipients-hint = Les clés sont cherchées dans les fichiers voisins de la collecte. Comparez l’empreinte par téléphone avec l’autorité avant d’en choisir une.
vault-recipients-next = Vous choisissez les fichiers et où ils vont.

vault-packages-title = Que contiennent les paquets ?
vault-packages-formats-label = Fichiers de chaque paquet
vault-packages-xml-label = XML, que lisent les logiciels des autorités
vault-packages-csv-label = Un tableau en CSV, qui s’ouvre dans un tableur
vault-packages-pdf-label = PDF, les déclarations sous forme de formulaires à lire ou à imprimer
vault-packages-formats-missing = Choisissez au moins une sorte de fichiers.
vault-packages-part-label = Nombre maximal de déclarations dans une partie
vault-packages-part-hint = Les grands paquets sont divisés. 250 000 convient à la plupart des autorités.
vault-packages-part-wrong = Donnez un nombre entier de 1 000 à 10 000 000.
vault-packages-place-label = Où vont les paquets
vault-packages-place-hint = Un nouveau dossier y est créé. Il faut à peu près la place qu’occupe la collecte, et trois fois plus avec le PDF.
vault-packages-next = La collecte est ouverte et les paquets sont faits. Cela peut durer un moment, être interrompu et repris.
vault-packages-warning = À partir d’ici, les déclarations sont dans la mémoire de cet ordinateur. Elles n’arrivent sur le disque que chiffrées.
vault-packages-button = Ouvrir la collecte et faire les paquets

## Long work

vault-work-title = Patientez
vault-work-intro = Cette page se renouvelle d’elle-même. Vous pouvez la laisser ouverte et ne rien faire.
vault-work-verifying = Le fichier est contrôlé.
vault-work-epochs = La clé ouvre la collecte.
vault-work-sorting = Les déclarations sont comparées, pour que chaque personne compte une fois.
vault-work-packaging = Le paquet est en préparation pour : { $state }.
vault-work-other = Le programme travaille.
vault-work-percent = { $percent } % de cette partie

## Opening: what came of it

vault-result-title = Les paquets sont faits
vault-result-place = Ils se trouvent dans { $place }.
vault-result-adds-up = Chaque envoi est justifié : les colonnes concordent.
vault-result-packaged = Mises en paquet
vault-result-repeats = Répétitions
vault-result-alternatives = Variantes, gardées à part
vault-result-failures = Non ouverts
vault-result-package = Paquet
vault-result-explain = Une répétition est un deuxième envoi de la même personne avec les mêmes données ; une variante a d’autres données, et l’autorité peut la compter à la place. Ensemble, elles comptent une fois.
vault-result-failures-heading = Envois qui n’ont pas pu être ouverts
vault-result-failures-none = Tous les envois ont pu être ouverts.
vault-result-failures-more = Le manifeste les nomme tous ({ $count }).
vault-result-reason-unknown-epoch = il manque à la collecte ce qui l’ouvre
vault-result-reason-unsigned-epoch = non signé par le serveur
vault-result-reason-foreign-epoch = fait par un autre serveur, ou pour une autre clé
vault-result-reason-does-not-open = modifié, ou scellé pour autre chose
vault-result-reason-not-a-statement = ne contient pas de déclaration
vault-result-reason-no-form = ne correspond à aucun formulaire de cet État membre
vault-result-reason-withdrawn = marqué aussi comme retiré
vault-result-reason-other = pour une raison nommée dans le manifeste
vault-result-letters-heading = Lettres à imprimer
vault-result-letters = Envoyez chaque lettre par une autre voie que son paquet : qui a les deux peut tout lire. Imprimez les lettres maintenant, puis supprimez-les.
vault-result-wiped = Les parts et la clé ont été effacées.
vault-result-next = Remettez chaque paquet à son autorité. La première page de chacun dit ce que l’autorité en fait.
vault-result-done-button = Terminer

## Renewal

vault-renew-title = Renouveler les parts
vault-renew-intro = De nouveaux dépositaires reçoivent de nouvelles parts de la même clé. Autant d’anciennes parts qu’il en faut sont réunies encore une fois.
vault-renew-revokes-nothing = Les anciennes parts restent bonnes elles aussi. Qui ne doit plus pouvoir ouvrir la collecte doit rendre l’ancienne feuille. Si ce n’est pas possible, créez plutôt une nouvelle clé.
vault-renew-record-label = Le fichier public de la clé, committee.json
vault-renew-next = Les dépositaires saisissent les anciennes parts.

## Verifying

vault-verify-title = Contrôler un fichier
vault-verify-intro = Choisissez une collecte, un paquet, un dossier de paquets ou un fichier public. Rien n’est modifié et rien de secret n’est nécessaire.
vault-verify-found-label = Trouvés sur cet ordinateur et ses clés USB
vault-verify-button = Contrôler
vault-verify-good-title = Tout est entier
vault-verify-bad-title = Quelque chose ne va pas
vault-verify-collection = Une collecte scellée, entière et signée par le serveur qui l’a faite.
vault-verify-package = Un paquet pour { $state } : chaque fichier est tel que le dit son manifeste.
vault-verify-opening = Tout ce qu’une ouverture a écrit : chaque paquet est tel que le dit son manifeste.
vault-verify-share = Une part de récupération. Rangez-la ; vérifiez-la sous « Vérifier une part ».
vault-verify-ceremony = Le fichier public d’une cérémonie de la clé, inchangé. { $quorum } parts sur { $shares }, n’importe lesquelles, ouvrent ce qui est scellé pour elle.
vault-verify-encrypted = Un fichier chiffré. Déchiffrez-le d’abord avec sa clé ou sa phrase secrète, puis contrôlez ce qu’il contient.
vault-verify-other = Un fichier de Cista, entier.
vault-verify-unknown = Ceci n’est rien que Cista produise. Choisissez une collecte, un paquet ou son dossier, ou un fichier public.
vault-verify-unreadable = La lecture est impossible. Regardez si le chemin est juste et si la clé USB est en place.
vault-verify-changed = Le contenu a été modifié, tronqué ou abîmé. Ne vous y fiez pas, et demandez un nouvel envoi.
vault-verify-held = Cérémonie tenue le
vault-verify-statements = Déclarations contenues

vault-sample-heading = Tirer un échantillon
vault-sample-text = Une autorité qui vérifie par échantillon tire ici les déclarations qu’elle regarde. La même graine donne toujours le même échantillon, si bien que chacun peut le refaire.
vault-sample-size-label = Déclarations dans l’échantillon
vault-sample-seed-label = La graine propre à l’autorité
vault-sample-seed-hint = Des mots ou des nombres que personne ne pouvait prévoir : des jets de dés, par exemple. Notez-les.
vault-sample-wrong = Donnez un nombre de déclarations, au plus autant qu’il y en a, et une graine.
vault-sample-button = Tirer l’échantillon
vault-sample-done = { $count } déclarations ont été tirées. La liste a été enregistrée : { $file }.

## What can go wrong with a collection, and at opening

vault-fault-collection = La collecte n’est pas entière, ou elle a été modifiée. Copiez-la à nouveau depuis le serveur et comparez son SHA-256.
vault-fault-signature = La collecte n’est pas signée par le serveur qu’elle nomme. Ne vous y fiez pas, et prévenez les organisateurs.
vault-fault-shares = Les parts ne forment pas la clé pour laquelle cette collecte est scellée. Prévenez les organisateurs.
vault-fault-generation = La collecte est scellée pour plus d’une clé, et les parts d’une autre génération manquent aussi.
vault-fault-place = Rien ne peut être écrit à cet endroit, ou le dossier n’est pas vide. Choisissez un autre endroit.
vault-fault-space = Les paquets n’ont pas pu être écrits jusqu’au bout. Regardez s’il y a de la place, puis recommencez : les paquets terminés sont gardés.
vault-fault-recipient = La clé d’une autorité ne peut pas servir. Choisissez-en une autre, ou la lettre.
vault-fault-moved = La collecte a changé pendant la lecture. Laissez la clé USB en place, ou copiez d’abord le fichier sur cet ordinateur.
vault-fault-program = Le programme a commis une erreur et n’a plus rien écrit. Notez ce qu’il dit ci-dessous et signalez-le.

## Choosing a place

vault-place-here = Le dossier avec lequel le programme a été lancé : { $place }
vault-place-stick = La clé USB { $place }
vault-place-none = Aucune clé USB n’a été trouvée. Insérez-en une et rechargez cette page.
vault-place-other-label = Ou un autre dossier
vault-place-wrong = Ce dossier n’existe pas, ou rien ne peut y être écrit. Choisissez-en un autre.
