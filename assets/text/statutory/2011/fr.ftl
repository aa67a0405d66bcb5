# Ce que l’annexe III du règlement (UE) nº 211/2011 veut donner à lire au signataire, en nos propres mots.
#
# Non officiel. Le texte authentique est celui du Journal officiel.

version = 2011-unofficial-1
unofficial = Cette formulation n’est pas officielle. Le texte authentique figure au Journal officiel de l’Union européenne.

form-title = Formulaire pour une déclaration de soutien
form-for = Déclaration de soutien dont la vérification incombe à : { $state }
form-mandatory = Sauf indication contraire, chaque champ doit être rempli.
who-title = Personnes appelées à le remplir
who-residents = Personnes ayant la citoyenneté de l’Union et leur résidence dans cet État membre.
who-residents_or_nationals = Personnes ayant la citoyenneté de l’Union et leur résidence dans cet État membre, ou personnes ayant sa nationalité, où qu’elles résident.
who-residents_or_registered_nationals = Personnes ayant la citoyenneté de l’Union et leur résidence dans cet État membre, ou personnes ayant sa nationalité qui résident à l’étranger et ont fait connaître leur lieu de résidence à leurs autorités nationales.
who-holders_of_personal_number = Personnes ayant la citoyenneté de l’Union et un numéro d’identification personnel attribué par cet État membre.
who-holders_of_document = Personnes ayant la citoyenneté de l’Union et l’un des documents d’identité énumérés, délivré par cet État membre.
who-holders_of_number_or_document = Personnes ayant la citoyenneté de l’Union et un numéro d’identification personnel ou l’un des documents d’identité énumérés, émanant de cet État membre.

declaration = J’atteste que les données que j’ai indiquées dans ce formulaire sont correctes et que je n’ai pas soutenu auparavant cette proposition d’initiative citoyenne.

privacy-title = Déclaration de confidentialité
privacy-directive-1 = En application de l’article 10 de la directive 95/46/CE, il est porté à votre connaissance ce qui suit : seules les autorités compétentes ont accès aux données à caractère personnel de ce formulaire, pour vérifier et certifier combien de déclarations de soutien valables cette proposition d’initiative citoyenne a recueillies (article 8 du règlement (UE) nº 211/2011).
privacy-directive-2 = Si cela est nécessaire, elles font l’objet d’un traitement ultérieur pour des procédures judiciaires ou administratives qui portent sur cette proposition d’initiative citoyenne (article 12 dudit règlement). Tout autre usage en est interdit.
privacy-directive-3 = Vous avez le droit d’accéder aux données à caractère personnel qui vous concernent.
privacy-directive-4 = Toutes les déclarations de soutien sont détruites au plus tard 18 mois après l’enregistrement de la proposition d’initiative citoyenne ou, en cas de procédures judiciaires ou administratives, au plus tard une semaine après la fin de celles-ci.
privacy-gdpr-1 = En application des articles 13 et 14 du règlement (UE) 2016/679 (règlement général sur la protection des données), il est porté à votre connaissance ce qui suit : les données à caractère personnel de ce formulaire sont accessibles aux organisateurs de l’initiative pour la collecte, et aux autorités compétentes pour qu’elles vérifient et certifient combien de déclarations de soutien valables cette proposition d’initiative citoyenne a recueillies (articles 8 et 9 du règlement (UE) nº 211/2011).
privacy-gdpr-2 = Si cela est nécessaire, elles font l’objet d’un traitement ultérieur pour des procédures judiciaires ou administratives qui portent sur cette proposition d’initiative citoyenne. Tout autre usage en est interdit.
privacy-gdpr-3 = Vous avez le droit d’obtenir du responsable du traitement l’accès à vos données à caractère personnel, ainsi que leur rectification, leur effacement ou la limitation de leur traitement.
privacy-gdpr-4 = Vos données sont conservées tout au plus pendant un mois après la présentation de l’initiative à la Commission ou pendant 18 mois après son enregistrement, le terme le plus proche étant déterminant. En cas de procédures judiciaires ou administratives, elles peuvent être conservées au plus jusqu’à une semaine après la fin de celles-ci.
privacy-gdpr-5 = Quelles que soient les autres voies de recours dont vous disposez, vous pouvez à tout moment saisir d’une réclamation une autorité de protection des données, notamment dans l’État membre où vous résidez, où vous travaillez, ou dans lequel vous estimez que le droit n’a pas été respecté.
privacy-gdpr-6 = Sont responsables du traitement les organisateurs de l’initiative et, pour ses propres opérations, l’autorité compétente. Les coordonnées des organisateurs figurent dans le registre de la Commission et sur le site internet de l’initiative.

note-no-signature = La signature n’est pas nécessaire lorsque le formulaire est transmis en ligne au moyen d’un système de collecte certifié.
mark-online = Ces déclarations de soutien ont été recueillies en ligne.
mark-limited = DONNÉES À CARACTÈRE PERSONNEL – DIFFUSION LIMITÉE À L’ÉTAT MEMBRE CONCERNÉ
