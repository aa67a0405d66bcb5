# Ce que l’annexe III du règlement (UE) 2019/788 veut donner à lire au signataire, en nos propres mots.
#
# Non officiel. Le texte authentique est celui du Journal officiel.

version = 2019-unofficial-1
unofficial = Cette formulation n’est pas officielle. Le texte authentique figure au Journal officiel de l’Union européenne.

form-title = Formulaire pour une déclaration de soutien
form-for = Déclaration de soutien des personnes ayant la nationalité de cet État : { $state }
form-mandatory = Sauf indication contraire, chaque champ doit être rempli.
who-title = Personnes appelées à le remplir
who-nationals = Personnes ayant la nationalité de cet État membre.

declaration = J’atteste que les données que j’ai indiquées dans ce formulaire sont correctes et que je n’ai pas soutenu auparavant cette initiative citoyenne.

privacy-title = Déclaration de confidentialité
privacy-gdpr-1 = En application de l’article 13 du règlement (UE) 2016/679 (règlement général sur la protection des données), il est porté à votre connaissance ce qui suit : les données à caractère personnel de ce formulaire servent uniquement à soutenir l’initiative. Les autorités nationales compétentes y ont accès pour vérifier et certifier les déclarations de soutien.
privacy-gdpr-2 = Si cela est nécessaire, elles font l’objet d’un traitement ultérieur pour des procédures administratives ou judiciaires qui portent sur cette initiative. Tout autre usage en est interdit.
privacy-gdpr-3 = Vous avez le droit d’obtenir du groupe d’organisateurs l’accès à vos données à caractère personnel, ainsi que leur rectification, leur effacement ou la limitation de leur traitement.
privacy-gdpr-4 = Le groupe d’organisateurs conserve vos données tout au plus pendant un mois après la présentation de l’initiative à la Commission ou pendant 21 mois après le début de la collecte, le terme le plus proche étant déterminant. En cas de procédures administratives ou judiciaires, elles peuvent être conservées au plus jusqu’à un mois après la fin de celles-ci.
privacy-gdpr-5 = Quelles que soient les autres voies de recours dont vous disposez, vous pouvez à tout moment saisir d’une réclamation une autorité de protection des données, notamment dans l’État membre où vous résidez, où vous travaillez, ou dans lequel vous estimez que le droit n’a pas été respecté.
privacy-gdpr-6 = Est responsable du traitement la personne qui représente le groupe d’organisateurs ou l’entité juridique créée pour gérer l’initiative. Ses coordonnées figurent dans le registre de la Commission et sur le site internet de l’initiative.

note-no-signature = La signature n’est pas nécessaire lorsque le formulaire est transmis en ligne.
mark-online = Ces déclarations de soutien ont été recueillies en ligne.
mark-limited = DONNÉES À CARACTÈRE PERSONNEL – DIFFUSION LIMITÉE À L’ÉTAT MEMBRE CONCERNÉ
