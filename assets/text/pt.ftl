# Cista, português de Portugal. Todas as frases que lê quem visita o sítio público.
#
# Tratamento: terceira pessoa, sem escrever o pronome; infinitivo nos botões e nas ligações. Aspas: «…». Travessão: – entre espaços.
# Espaço inseparável antes de %. Ortografia: Acordo Ortográfico de 1990.

## The frame of every page

frame-skip = Ir para o conteúdo
frame-title = { $page } – { $initiative }
frame-description = Leia e apoie a iniciativa de cidadania europeia «{ $title }».
frame-eyebrow = Iniciativa de cidadania europeia
frame-languages = Línguas
frame-navigation = Páginas sobre esta recolha
frame-home = Ler e assinar
frame-rehearsal = Isto é um teste. Nada do que aqui escrever conta e nenhuma autoridade o receberá. Utilize apenas dados inventados.
frame-rehearsal-date = O teste decorre como se hoje fosse { $date }.
frame-progress = Progresso
frame-privacy = Privacidade
frame-trust = Proteção dos seus dados
frame-certificate = Certificado
frame-withdraw = Retirar o apoio
frame-help = Ajuda
frame-accessibility = Acessibilidade
frame-return = Voltar ao sítio { $site }
frame-source = Este sítio utiliza o Cista, um programa de código aberto.
frame-noscript = Esta página funciona sem scripts. Em vez de uma verificação automática, pedimos seis algarismos, que pode ler ou ouvir.
frame-new-window = (abre o sítio da Comissão)

## The initiative

initiative-number = Número de registo
initiative-registered = Data de registo
initiative-collection = Recolha de declarações de apoio
initiative-collection-period = De { $from } a { $to }
initiative-register-link = Esta iniciativa no registo da Comissão
initiative-facts = Dados do registo
initiative-objectives = O que pede a iniciativa
initiative-annex = Anexo: mais sobre o assunto, os objetivos e o contexto
initiative-read-all = Ler tudo
initiative-website = Sítio Web da iniciativa
initiative-role-representative = Representante
initiative-role-substitute = Suplente
initiative-role-member = Membro do grupo de organizadores
initiative-role-legal_entity = Entidade jurídica
initiative-email = Correio eletrónico
initiative-original = Está a ler a iniciativa na sua língua original.
initiative-translated = A língua original da iniciativa é o { $language }.

## How far it has come

count-statements = { $count ->
    [0] { $count } declarações de apoio
    [one] { $count } declaração de apoio
    [many] { $count } de declarações de apoio
   *[other] { $count } declarações de apoio
}
count-none = Ainda não há declarações de apoio. A sua pode ser a primeira.
count-goal = São necessárias { $goal }, com um número mínimo em pelo menos { $states } Estados-Membros.
count-as-of = Publicado em { $date }
count-trailing = Os números publicados estão sempre um pouco atrasados em relação à contagem exata, para que ninguém possa saber por eles quem acabou de assinar.
count-more = Números por Estado-Membro
count-bar = { $count } de { $goal }

## Choosing the Member State

state-heading = Escolha o seu Estado-Membro
state-intro-2011 = Cada Estado-Membro pede dados diferentes. Escolha aquele onde vive, ou aquele de que tem um documento ou um número.
state-intro-2019 = Cada Estado-Membro pede dados diferentes. Escolha aquele cuja nacionalidade tem, onde quer que viva. Se tiver várias nacionalidades, escolha uma.
state-label = Estado-Membro
state-choose = Escolha um Estado-Membro
state-continue = Continuar
state-change = Escolher outro Estado-Membro
state-chosen = Está a assinar para este Estado-Membro: { $state }
state-only-once = Só pode apoiar uma iniciativa uma vez, mesmo que vários Estados-Membros lhe sirvam.
state-minimum-age = Deve ter pelo menos { $age } anos no dia em que assinar.
state-minimum-age-calendar-year = Deve completar pelo menos { $age } anos no ano em que assinar.

# One for each variant of "who"; the name of the State stands above it.
who-residents = Quem tem a cidadania da União Europeia e vive neste Estado-Membro.
who-residents_or_nationals = Quem tem a cidadania da União Europeia e vive neste Estado-Membro, e quem tem a nacionalidade deste, onde quer que viva.
who-residents_or_registered_nationals = Quem tem a cidadania da União Europeia e vive neste Estado-Membro, e quem tem a nacionalidade deste, vive no estrangeiro e comunicou a sua residência às respetivas autoridades.
who-holders_of_personal_number = Quem tem a cidadania da União Europeia e um número de identificação pessoal deste Estado-Membro.
who-holders_of_document = Quem tem a cidadania da União Europeia e um dos documentos indicados abaixo, emitido por este Estado-Membro.
who-holders_of_number_or_document = Quem tem a cidadania da União Europeia e um número de identificação pessoal deste Estado-Membro ou um dos documentos indicados abaixo que este tenha emitido.
who-nationals = Quem tem a nacionalidade deste Estado-Membro, onde quer que viva.

# What is particular to one State and regime.
who-note-2019-DE = Quem tem a nacionalidade alemã e vive no estrangeiro só pode assinar se a sua residência estiver registada numa embaixada ou num consulado da Alemanha.
who-note-2019-EL = Na Grécia conta o ano de nascimento: pode assinar quem completar { $age } anos este ano.
who-note-2011-UK = O Reino Unido foi um Estado-Membro até 31 de janeiro de 2020.

## The form

form-heading = A sua declaração de apoio
form-intro = Preencha todos os campos, exceto os assinalados como facultativos. Escreva tudo como aparece nos seus documentos.
form-optional = (facultativo)
form-group-name = O seu nome
form-group-residence = Onde vive
form-group-birth = O seu nascimento
form-group-nationality = A sua nacionalidade
form-group-document = O seu documento ou número
form-why = Porque se pergunta isto?
form-seen-by = Estes dados só são vistos pela autoridade do Estado-Membro que escolheu e, quando abrem as declarações, pelos depositários da chave designados pelos organizadores. Depois de guardados, ninguém os pode ler neste servidor.
form-destroyed = São destruídos o mais tardar até { $date }.
form-example = Exemplo: { $example }
form-choose = Escolha uma opção
form-declaration-heading = O que declara
form-warnings-heading = Verifique isto mais uma vez
form-accept-warnings = O que escrevi está correto.
form-accept-warnings-hint = Assinale esta opção depois de comparar com os seus documentos. A declaração será registada tal como está, e quem decide é a autoridade.
form-button = Apoiar «{ $title }»
form-button-hint = A sua declaração fica registada quando carrega neste botão. Em seguida recebe um comprovativo com o qual a pode retirar.
form-forget = Esvaziar o formulário
form-forget-hint = Para o caso de outra pessoa usar este dispositivo depois: assim, o que escreveu desaparece também deste navegador.
form-read-first = Apoia a iniciativa tal como está registada, com as palavras acima.

date-hint = Dia, mês e ano, por exemplo { $example }
date-day = Dia
date-month = Mês
date-year = Ano

field-given_names-label = Nomes próprios (todos)
field-given_names-hint = Todos os seus nomes próprios, como no passaporte ou no documento de identificação.
field-given_names-example = Maria Helena
field-given_names-why = A autoridade do seu Estado-Membro compara o seu nome com o registo que tem, para que só contem pessoas reais.

field-family_names-label = Apelidos
field-family_names-hint = Como no passaporte ou no documento de identificação.
field-family_names-example = Fonseca Tavares
field-family_names-why = A autoridade do seu Estado-Membro compara o seu nome com o registo que tem, para que só contem pessoas reais.

field-name_at_birth-label = Apelidos de nascimento
field-name_at_birth-hint = Se nunca mudaram, escreva de novo os apelidos atuais.
field-name_at_birth-example = Fonseca
field-name_at_birth-why = No registo deste Estado-Membro pode figurar com os apelidos que tinha ao nascer.

field-fathers_name-label = Nome do pai
field-fathers_name-hint = Como aparece nos seus documentos.
field-fathers_name-example = Georgios
field-fathers_name-why = O registo deste Estado-Membro distingue as pessoas com o mesmo nome pelo nome do pai.

field-residence_street-label = Rua
field-residence_street-hint = A rua da sua residência permanente, sem o número da porta. Se as ruas não tiverem nome, escreva o do lugar ou da quinta.
field-residence_street-example = Rua das Tílias
field-residence_street-why = A autoridade encontra o seu nome no registo através da morada.

field-residence_number-label = Número da porta
field-residence_number-hint = Com bloco, andar ou fração, se houver.
field-residence_number-example = 12, 3.º Esq.
field-residence_number-why = A autoridade encontra o seu nome no registo através da morada.

field-residence_postcode-label = Código postal
field-residence_postcode-hint = O código postal da sua residência permanente.
field-residence_postcode-example = 3000-150
field-residence_postcode-why = A autoridade encontra o seu nome no registo através da morada.

field-residence_city-label = Localidade
field-residence_city-hint = A cidade, vila ou aldeia da sua residência permanente.
field-residence_city-example = Coimbra
field-residence_city-why = A autoridade encontra o seu nome no registo através da morada.

field-residence_country-label = País
field-residence_country-hint = O país da sua residência permanente.
field-residence_country-example = Portugal
field-residence_country-why = Indica à autoridade se deve procurar o seu nome no país ou entre os nacionais que vivem no estrangeiro.

field-date_of_birth-label = Data de nascimento
field-date_of_birth-hint = Dia, mês e ano.
field-date_of_birth-example = 27/03/1985
field-date_of_birth-why = Mostra que tem idade para assinar e permite distinguir pessoas com o mesmo nome.

field-place_of_birth-label = Local de nascimento
field-place_of_birth-hint = Localidade e país, como no passaporte ou no documento de identificação.
field-place_of_birth-example = Évora, Portugal
field-place_of_birth-why = Permite distinguir pessoas com o mesmo nome e a mesma data de nascimento.

field-country_of_permanent_residence-label = País de residência permanente
field-country_of_permanent_residence-hint = O país onde tem a sua residência permanente. A morada não é necessária.
field-country_of_permanent_residence-example = Portugal
field-country_of_permanent_residence-why = Indica à autoridade se deve procurar o seu nome no país ou entre os nacionais que vivem no estrangeiro.

field-nationality-label = Nacionalidade
field-nationality-hint = Deve ter a nacionalidade de um Estado-Membro da União Europeia. Se tiver várias, escolha uma.
field-nationality-example = Portugal
field-nationality-why = Só quem tem a cidadania da União pode apoiar uma iniciativa.

field-document_or_number_type-label = Tipo de documento ou de número
field-document_or_number_type-hint = Escolha o que tem à mão. Os nomes são os usados nesse Estado-Membro.
field-document_or_number_type-example = Passaporte
field-document_or_number_type-why = A autoridade precisa de saber em que registo procurar o número.

field-document_or_number-label = Número
field-document_or_number-hint = Escreva-o exatamente como aparece no documento. Os espaços e os hífenes não fazem diferença.
field-document_or_number-example = CA123456
field-document_or_number-why = É apenas por este número que este Estado-Membro encontra cada pessoa no seu registo. A lei exige-o; aos organizadores não serve para nada.

field-issuing_authority-label = Autoridade que emitiu o documento
field-issuing_authority-hint = Como aparece no documento, por exemplo o município ou o ministério.
field-issuing_authority-example = Comune di Bologna
field-issuing_authority-why = Neste Estado-Membro os municípios emitem documentos, e só o número não chega para os encontrar.

## The lines beside the button

beside-heading = Antes de carregar no botão
beside-seen = Vista apenas pela autoridade do seu Estado-Membro e pelos depositários da chave designados pelos organizadores
beside-destroyed = Destruída o mais tardar até { $date }
beside-certified = Sistema certificado por: { $authority }
beside-not-certified = Um teste: este sistema não foi certificado
beside-where = Selada, num servidor na União Europeia

## The check that a person signs

work-running = A verificar…
work-done = Verificação concluída com êxito.
work-failed = A verificação não funcionou neste dispositivo. Recarregue a página ou use os algarismos.
work-use-digits = Usar algarismos
work-slow = Neste momento há muitas pessoas a assinar, pelo que a verificação demora um pouco mais do que o habitual.
work-sending = A verificação ainda está a decorrer. Assim que for concluída com êxito, a sua declaração é enviada automaticamente.
digits-heading = Seis algarismos
digits-always = Nesta recolha, todas as pessoas escrevem também seis algarismos, porque assim o quer a autoridade que certifica o sistema.
digits-suspicion = Neste momento estão a chegar muitas declarações da sua rede. Por isso pedimos que escreva também seis algarismos.
digits-listen = Ouvir os seis algarismos
digits-listen-hint = Os algarismos são ditos em português, devagar, e podem ser ouvidos de novo.

digits-label = Os seis algarismos
digits-hint = Mostram que é uma pessoa e não um programa. Escreva os algarismos sem espaços.
digits-alt = Imagem de seis algarismos. Se não a conseguir ver, ouça os algarismos mais abaixo.
digits-another = Outros algarismos

## What stops a statement: the summary, then each message says what to do

summary-heading = { $count ->
    [one] Ainda não foi registado nada. Corrija um ponto:
   *[other] Ainda não foi registado nada. Corrija { $count } pontos:
}
summary-warnings-heading = { $count ->
    [one] Ainda não foi registado nada. Um dado parece invulgar:
   *[other] Ainda não foi registado nada. { $count } dados parecem invulgares:
}
summary-kept = O que escreveu continua aqui.
summary-title-prefix = Verifique, por favor:

reject-given_names-empty = Escreva os seus nomes próprios.
reject-family_names-empty = Escreva os seus apelidos.
reject-name_at_birth-empty = Escreva os seus apelidos de nascimento. Se nunca mudaram, escreva os atuais.
reject-fathers_name-empty = Escreva o nome do seu pai.
reject-residence_street-empty = Escreva a rua da sua residência permanente.
reject-residence_number-empty = Escreva o número da porta. Se não houver número, escreva 0.
reject-residence_postcode-empty = Escreva o código postal da sua residência permanente.
reject-residence_city-empty = Escreva a localidade da sua residência permanente.
reject-residence_country-empty = Escolha o país da sua residência permanente.
reject-date_of_birth-empty = Escreva a sua data de nascimento.
reject-place_of_birth-empty = Escreva o seu local de nascimento.
reject-country_of_permanent_residence-empty = Escolha o país onde tem a sua residência permanente.
reject-nationality-empty = Escolha a sua nacionalidade.
reject-document_or_number_type-empty = Escolha que documento ou número vai indicar.
reject-document_or_number-empty = Escreva o número do seu documento ou o seu número pessoal.
reject-issuing_authority-empty = Escreva que autoridade emitiu o documento.

reject-too-long = O texto do campo «{ $field }» é demasiado longo. Reduza-o para { $max } caracteres, no máximo.
reject-unreadable = O campo «{ $field }» contém caracteres que não podem ser registados. Use apenas letras, algarismos e pontuação comum; se colou o texto, escreva-o de novo.
reject-unknown-choice = Escolha uma das opções da lista para «{ $field }».
reject-impossible-date = Esta data não existe. Escreva o dia, o mês e o ano, por exemplo { $example }.
reject-date-in-future = Esta data é futura. Verifique o ano.
reject-too-young = Deve ter pelo menos { $age } anos para assinar com o formulário deste Estado-Membro. Se a data de nascimento estiver errada, corrija-a.
reject-too-young-calendar-year = Deve completar pelo menos { $age } anos este ano para assinar com o formulário deste Estado-Membro. Se a data de nascimento estiver errada, corrija-a.

reject-declaration-missing = Assinale a caixa de «O que declara». Sem ela, a declaração de apoio não é válida.
reject-state-missing = Escolha primeiro o seu Estado-Membro.
reject-state-unknown = Escolha um Estado-Membro da lista. O que figura no endereço desta página não é conhecido.
reject-token-expired = Esta página esteve aberta durante mais de doze horas. Tudo o que escreveu continua aqui: carregue de novo no botão.
reject-token-invalid = Não foi possível reconhecer esta página. Tudo o que escreveu continua aqui: carregue de novo no botão.
reject-challenge-missing = A verificação contra robôs não tinha terminado. Espere pela indicação de que foi concluída com êxito e carregue de novo no botão.
reject-challenge-invalid = A verificação contra robôs não funcionou. Está agora a recomeçar: quando estiver concluída, carregue de novo no botão.
reject-challenge-spent = Este formulário já foi enviado com a mesma verificação. Se carregou duas vezes no botão, a sua declaração pode já estar registada; assinar de novo não faz mal, pois cada pessoa conta só uma vez. Está agora a decorrer uma nova verificação: quando estiver concluída, pode carregar de novo no botão.
reject-digits-missing = Escreva os seis algarismos que vê ou ouve.
reject-digits-wrong = Os algarismos não coincidiam. Aqui estão outros: tente mais uma vez.
reject-busy = Neste momento há muitas pessoas a assinar e ainda não foi registado nada. Tudo o que escreveu continua aqui: tente de novo dentro de alguns segundos.
reject-too-many = Neste momento estão a chegar muitas declarações da sua rede e ainda não foi registado nada. Tudo o que escreveu continua aqui: espere um minuto e carregue de novo no botão.

## What only looks unusual: the signatory may insist

warn-postcode-shape = Este código postal parece invulgar para este país. Compare-o com a sua morada.
warn-postcode-shape-example = Este código postal parece invulgar para este país. Costuma ter esta forma: { $example }.
warn-number-shape = Este número parece invulgar. Compare-o com o seu documento.
warn-number-shape-example = Este número parece invulgar. Costuma ter esta forma: { $example }.
warn-number-check-digit = Pode haver um erro de escrita neste número: o algarismo de controlo não bate certo. Compare-o algarismo a algarismo com o seu documento.
warn-number-date = A data de nascimento contida neste número não pode estar correta. Compare-o algarismo a algarismo com o seu documento.
warn-birth-date-improbable = Segundo esta data, tem mais de 120 anos. Verifique o ano.

## Recorded

thanks-title = Agradecemos o seu apoio
thanks-heading = O seu apoio está registado
thanks-recorded-short = A sua declaração de apoio a «{ $title }» foi registada em { $date }.
thanks-receipt-label = O seu comprovativo
thanks-receipt-keep = Guarde-o: anote-o, imprima esta página ou tire-lhe uma fotografia. Só é mostrado agora e não pode ser enviado mais tarde.
thanks-receipt-use = Com ele pode retirar esta declaração enquanto a recolha estiver aberta. Quem tiver o comprovativo pode fazê-lo, por isso não o mostre a ninguém.
thanks-receipt-print = Imprimir esta página
thanks-receipt-download = Guardar o comprovativo num ficheiro
thanks-receipt-file-name = comprovativo
thanks-no-particulars = Esta página não repete o que escreveu, para que ninguém o possa ler por cima do seu ombro.
thanks-next-heading = O que acontece a seguir
thanks-next-sealed = A sua declaração está selada. Neste servidor já ninguém a pode abrir.
thanks-next-opened = Depois da recolha, { $quorum } dos { $shares } depositários da chave abrem em conjunto todas as declarações, num computador sem rede.
thanks-next-verified = A autoridade do seu Estado-Membro verifica as declarações que lhe cabem e certifica quantas são válidas.
thanks-next-commission = Se houver declarações válidas suficientes, a iniciativa segue para a Comissão Europeia e para uma audição no Parlamento Europeu.
thanks-next-destroyed = Todas as declarações são destruídas o mais tardar até { $date }.
thanks-once = Não precisa de assinar de novo: cada pessoa conta uma vez, por mais declarações que cheguem.
thanks-share-heading = Dê a conhecer a iniciativa
thanks-share-text = Se quiser, envie este endereço a pessoas que possam gostar de ler a iniciativa. Ele nada diz sobre si.
share-heading = Dê a conhecer a iniciativa
share-email = Enviar por correio eletrónico
share-copy = Copiar o endereço
share-copied = O endereço está copiado.
share-device = Partilhar a partir deste dispositivo…
share-on = Partilhar no { $service }
share-message = Uma iniciativa de cidadania europeia que talvez interesse ler: «{ $title }»
thanks-no-receipt-heading = Nenhum comprovativo para mostrar
thanks-no-receipt-text = O comprovativo é mostrado uma só vez, logo depois da assinatura. Se já o viu, a sua declaração está registada e não é preciso fazer mais nada.
thanks-no-receipt-unsure = Se não sabe ao certo se assinou, pode simplesmente assinar de novo: cada pessoa conta só uma vez.
thanks-to-withdraw = Retirar uma declaração com o seu comprovativo

## News by e-mail, apart from the statement

news-heading = Gostaria de receber notícias desta iniciativa?
news-apart = Isto nada tem a ver com a sua declaração de apoio, que já está registada. O seu endereço é guardado à parte, e ninguém pode descobrir uma coisa a partir da outra.
news-receipt-first = Guarde primeiro o seu comprovativo: desaparece quando sair desta página.
news-label = Endereço de correio eletrónico
news-hint = Por exemplo { $example }
news-example = helena@example.org
news-consent = Aceito que os organizadores de «{ $title }» me escrevam por correio eletrónico sobre esta iniciativa, o mais tardar até { $date }. Posso pôr fim a isto em qualquer altura através de uma ligação presente em cada mensagem.
news-button = Receber notícias
news-noted-title = Anotado
news-noted-heading = O seu pedido está anotado
news-noted-text = O seu endereço foi selado de imediato para os organizadores. No prazo de um dia, é guardado juntamente com outros, para que ninguém possa saber quando chegou. Se este servidor falhar antes disso, o seu pedido perde-se e simplesmente não receberá nada.
news-noted-close = Já pode fechar esta página.
news-title = Notícias por correio eletrónico
news-reject-empty = Escreva o seu endereço de correio eletrónico.
news-reject-malformed = Isto não é um endereço de correio eletrónico. Um endereço tem esta forma: { $example }
news-reject-consent = Assinale a opção se quiser receber notícias. Sem o seu consentimento, ninguém lhe pode escrever.
news-reject-busy = Neste momento há muitas pessoas a pedir notícias e o seu pedido ainda não está anotado. Tente de novo dentro de um minuto.
news-off-heading = Sem notícias por correio eletrónico
news-off-text = Os organizadores desta iniciativa não enviam notícias por correio eletrónico a partir daqui.
unsubscribe-title = Deixar de receber notícias
unsubscribe-text = Já não quer receber notícias desta iniciativa? Carregue no botão e o seu endereço é retirado da lista.
unsubscribe-button = Deixar de receber notícias
unsubscribe-done-heading = Não receberá mais notícias
unsubscribe-done-text = O seu pedido está registado. Os organizadores retiram o seu endereço da lista antes de voltarem a escrever.
unsubscribe-malformed-heading = Esta ligação não está completa
unsubscribe-malformed-text = Abra mais uma vez a ligação na mensagem ou copie-a por inteiro.

## Withdrawing

withdraw-title = Retirar o apoio
withdraw-intro = Com o comprovativo que recebeu depois de assinar, pode retirar a sua declaração de apoio. Ninguém lhe pergunta porquê.
withdraw-label = Comprovativo
withdraw-hint = Escreva-o como lhe foi mostrado. Maiúsculas ou minúsculas, espaços e hífenes não fazem diferença.
withdraw-button = Retirar esta declaração
withdraw-lost = Se já não tiver o comprovativo, escreva aos organizadores: podem mandar retirar a declaração de quem provar a sua identidade.
withdraw-done-heading = O seu pedido está registado
withdraw-done-text = Se este comprovativo pertencer a uma declaração de apoio, ela fica agora retirada e não será entregue a nenhuma autoridade.
withdraw-done-same = Para sua proteção, a resposta é a mesma, quer tenha sido encontrada uma declaração, quer não.
withdraw-done-again = Se assinou mais de uma vez, cada comprovativo retira a declaração para a qual foi dado.
withdraw-malformed = Isto não é um comprovativo. Compare com o que anotou: pode haver um caráter a mais ou a menos.
withdraw-empty = Escreva o seu comprovativo.
withdraw-closed = A recolha está encerrada. Escreva aos organizadores: podem mandar retirar a sua declaração enquanto não tiver sido entregue à autoridade.

## A language in which the initiative has no version

no-version-heading = Esta iniciativa não pode ser assinada em português
no-version-text = A declaração de apoio faz-se numa língua em que a iniciativa esteja registada. Toda a informação deste sítio está disponível em português; para assinar, escolha uma destas línguas:
no-version-read-in = Ler e assinar em { $language }

## Member States that cannot be signed for on that day

no-state-heading = Este Estado-Membro não pode ser escolhido
no-state-not-member = { $state }: este Estado não é membro da União Europeia no dia da assinatura, pelo que não é possível assinar para ele.
no-state-left = { $state }: este Estado saiu da União Europeia. Foi possível assinar para ele até { $date }.
no-state-not-yet = { $state }: este Estado entrou na União Europeia em { $date }. Antes desse dia não é possível assinar para ele.
no-state-choose = Escolha outro Estado-Membro cujo formulário lhe sirva.

## When signing is not possible

status-open-title = Já se pode assinar
status-open-text = Pode apoiar esta iniciativa agora.
status-locked-title = As assinaturas estão suspensas por pouco tempo
status-locked-text = O servidor foi reiniciado e espera que a equipa técnica o desbloqueie. Nada do que foi registado se perdeu. Volte dentro de uma hora.
status-paused-title = As assinaturas estão suspensas
status-paused-text = Os organizadores suspenderam a recolha por agora. Nada do que foi registado se perdeu. Volte mais tarde.
status-not-open-title = A recolha ainda não começou
status-not-open-text = Já pode ler a iniciativa. Pode ser assinada a partir de { $date }.
status-closed-title = A recolha está encerrada
status-closed-text = Foi possível assinar até { $date }. Agradecemos a todas as pessoas que participaram.
status-disk-full-title = As assinaturas estão suspensas por um motivo técnico
status-disk-full-text = O servidor já não tem espaço para novas declarações. A equipa técnica foi avisada. Nada do que foi registado se perdeu. Volte mais tarde.
status-store-failed-title = As assinaturas estão suspensas por um motivo técnico
status-store-failed-text = De momento, o servidor não consegue guardar novas declarações com segurança e, por isso, não aceita nenhuma. Nada do que foi registado se perdeu. Volte mais tarde.
status-information-stays = Tudo o resto neste sítio continua disponível para leitura.

## Progress

progress-title = Progresso
progress-intro = Uma iniciativa tem êxito se as declarações de apoio válidas chegarem a { $goal } e se for também atingido um número mínimo em pelo menos { $states } Estados-Membros.
progress-caption = Declarações de apoio por Estado-Membro
progress-column-state = Estado-Membro
progress-column-statements = Declarações
progress-column-threshold = Mínimo
progress-column-share = Parte do mínimo
progress-total = Todos os Estados-Membros
progress-reached = Mínimo atingido
progress-states-reached = { $count ->
    [0] O mínimo ainda não foi atingido em nenhum Estado-Membro.
    [one] O mínimo foi atingido em { $count } Estado-Membro.
   *[other] O mínimo foi atingido em { $count } Estados-Membros.
}
progress-percent = { $percent } %
progress-not-verified = Estas declarações foram recolhidas aqui. Quantas são válidas, decidem as autoridades depois da recolha.
progress-map = Os Estados-Membros segundo a parte atingida do seu mínimo
progress-map-hint = Os mesmos números estão na tabela abaixo.
progress-map-none = nenhuma ainda
progress-map-reached = mínimo atingido
progress-column-reserve = Com reserva
progress-reserve-hint = As autoridades consideram inválidas algumas declarações. Por isso convém recolher mais do que o mínimo: com a reserva, podem revelar-se inválidas { $percent } das declarações.
progress-still-needed = { $count ->
    [one] Falta { $count }
   *[other] Faltam { $count }
}
progress-timeline-heading = Dia a dia
progress-timeline-hint = O que foi publicado no fim de cada dia.
progress-timeline-column-day = Dia
progress-timeline-column-sum = Publicadas
progress-timeline-column-more = Nesse dia
progress-timeline-picture = De { $from } a { $to }, o número publicado cresceu até { $count }.
progress-timeline-none = O primeiro dia ainda não acabou.
progress-milestones-heading = Marcos
progress-milestones-none = O primeiro marco ainda está por alcançar.
progress-feed = Seguir os marcos num leitor de feeds
progress-open-data = Os mesmos números em dados abertos

## Milestones, the feed, and what other sites embed

feed-title = Marcos de «{ $title }»
milestone-opened = A recolha começou
milestone-count = { $count ->
    [one] { $count } declaração de apoio
    [many] { $count } de declarações de apoio
   *[other] { $count } declarações de apoio
}
milestone-state = O mínimo foi atingido em mais um Estado-Membro: { $state }
milestone-states = O mínimo foi atingido em { $count } Estados-Membros, tantos quantos são precisos
milestone-goal = Foi atingido o número necessário de declarações de apoio: { $goal }
milestone-closed = A recolha está encerrada
widget-frame-title = Progresso de «{ $title }»
widget-button = Ler e assinar
widget-where = Assina-se na página da recolha, em { $host }.
widget-new-window = (abre uma nova janela)

## Privacy

privacy-title = Privacidade
privacy-intro = O que acontece aos seus dados, em palavras simples. A declaração que a lei prescreve está mais abaixo.
privacy-who-heading = Quem é responsável
privacy-who-text = Os organizadores desta iniciativa. Pode contactá-los aqui:
privacy-what-heading = O que se recolhe, e para quê
privacy-what-text = Os dados que o seu Estado-Membro pede, e nada mais. Têm um só fim: mostrar que há pessoas suficientes a apoiar esta iniciativa.
privacy-not-heading = O que não se recolhe
privacy-not-text = Nem o endereço do seu dispositivo, nem cookies que sigam os seus passos, nem estatísticas de terceiros, nem tipos de letra ou scripts de outros sítios. Enquanto assina há, no máximo, dois cookies, que só este sítio pode ler: duram até ter sido mostrada a página com o comprovativo. O que escreveu mas ainda não enviou fica neste separador do seu navegador e desaparece dele assim que assinar.
privacy-sees-heading = Quem vê os dados
privacy-sees-text = A autoridade do Estado-Membro para o qual assina e, no momento da abertura, os depositários da chave designados pelos organizadores. A equipa técnica deste servidor não pode ler as declarações guardadas.
privacy-keeps-heading = Durante quanto tempo são guardados
privacy-keeps-text-2011 = No máximo, um mês depois de a iniciativa ser apresentada à Comissão, ou 18 meses depois do seu registo, consoante o que ocorrer primeiro. Para esta iniciativa: o mais tardar até { $date }.
privacy-keeps-text-2019 = No máximo, um mês depois de a iniciativa ser apresentada à Comissão, ou 21 meses depois do início da recolha, consoante o que ocorrer primeiro. Para esta iniciativa: o mais tardar até { $date }.
privacy-keeps-proceedings = Só se um tribunal ou uma autoridade precisar delas é que as declarações podem ser guardadas mais tempo, até ao fim do respetivo processo.
privacy-news-heading = Notícias por correio eletrónico
privacy-news-text = Se deixar um endereço de correio eletrónico depois de assinar, os organizadores usam-no para notícias desta iniciativa e para nada mais. É selado para eles, é guardado à parte das declarações, com data mas sem hora, e é apagado o mais tardar até { $date }, ou assim que deixar de querer notícias.
privacy-partner-heading = Como chegou aqui
privacy-partner-text = Se chegou aqui pela ligação de uma entidade parceira, soma-se um à contagem dessa entidade. Isso não é guardado com a sua declaração.
privacy-rights-heading = Os seus direitos
privacy-rights-text = Pode perguntar se há dados seus guardados e pedir que sejam retificados ou apagados, ou que o seu uso seja limitado. Escreva aos organizadores, que respondem no prazo de um mês. Com o comprovativo pode retirar diretamente a sua declaração.
privacy-rights-sealed = Como as declarações guardadas estão seladas, os organizadores só podem procurar a sua no momento da abertura. Se pedir que seja retirada, o pedido é guardado até lá e depois cumprido.
privacy-complaint-heading = Onde reclamar
privacy-complaint-text = Pode dirigir-se à autoridade de proteção de dados do Estado-Membro onde vive, ou daquele onde considere que uma regra foi violada.
privacy-statutory-heading = A declaração de privacidade do regulamento
privacy-unofficial = Esta redação é nossa e não é oficial. A autêntica está no Jornal Oficial da União Europeia.

## How your data is protected

trust-title = Como são protegidos os seus dados
trust-intro = Esta página diz quem poderia ler o quê, e porquê. A maior parte pode ser verificada por si.
trust-journey-heading = O caminho da sua declaração
trust-journey-typing = Enquanto escreve, nada sai do seu dispositivo.
trust-journey-sending = Quando carrega no botão, a sua declaração segue cifrada para este servidor. Aí é verificada, apenas em memória.
trust-journey-sealing = Antes de ser guardada, é selada com a chave do comité dos organizadores. Depois disso, o servidor não a pode abrir, nem quem lhe roube os discos ou as cópias de segurança.
trust-journey-opening = Depois da recolha, { $quorum } dos { $shares } depositários juntam as suas partes da chave num computador sem rede e abrem as declarações.
trust-journey-handover = Cada autoridade recebe apenas as declarações do seu próprio Estado-Membro.
trust-server-heading = O que o servidor pode ler, e o que não pode
trust-server-can = Vê uma declaração no momento em que é enviada. Guarda sem cifrar o Estado-Membro, o dia e a língua do formulário.
trust-server-cannot = Não pode ler o seu nome, a sua morada, o seu número nem mais nada de uma declaração guardada. Não guarda o endereço do seu dispositivo; só a firewall que está à sua frente mantém um breve registo das ligações, separado das declarações, como exigem as normas técnicas.
trust-server-limits = Convém saber também isto: quem tomasse o controlo do servidor em funcionamento poderia ler o que fosse escrito a partir daí e verificar um palpite sobre se certa pessoa assinou.
trust-once-heading = A sua assinatura: contada uma vez, revelada a ninguém
trust-once-text = Se alguém assinar duas vezes, ambas as declarações recebem a mesma resposta e a pessoa conta uma vez. Assim, ninguém pode descobrir aqui se já assinou, e ninguém pode impedir a sua assinatura.
trust-keys-heading = Onde estão as chaves
trust-keys-committee = A chave privada do comité foi criada num computador sem rede e nunca esteve neste servidor. Existe apenas em { $shares } partes, confiadas a outros tantos depositários. Para a usar são precisas { $quorum } delas, não importa quais.
trust-keys-committee-rehearsal = Neste teste, foi o próprio programa que criou a chave do comité e guarda as suas { $shares } partes. Numa recolha real, os depositários criam-na num computador sem rede e, para a usar, são precisas { $quorum } partes, não importa quais.
trust-keys-thumbprint = Impressão digital da chave do comité
trust-keys-thumbprint-hint = Os depositários têm a mesma impressão em papel.
trust-keys-appliance = Chave pública de assinatura deste servidor
trust-keys-appliance-hint = Com ela, o servidor assina o que entrega, para que nada possa ser introduzido às escondidas.
trust-keys-ceremony = A chave do comité foi criada em { $date }.
trust-end-heading = O fim
trust-end-text = A lei exige que os organizadores destruam todas as declarações o mais tardar até { $date }, onde quer que haja cópias.
trust-place-heading = Onde está o servidor
trust-place-text = A lei exige que os dados sejam guardados no território de um Estado-Membro da União Europeia.
trust-source-heading = Verifique por si
trust-source-text = O programa é de código aberto. Qualquer pessoa o pode ler, compilar e testar; os seus formatos estão documentados, para que outros possam escrever programas que os leiam.
trust-version = Versão do programa

## Help

help-title = Ajuda
help-intro = Respostas às perguntas mais frequentes.
help-initiative-question = O que é uma iniciativa de cidadania europeia?
help-initiative-answer = Com ela, um milhão de cidadãs e cidadãos pode pedir à Comissão Europeia que proponha uma lei. A Comissão tem de responder e de dizer o que vai fazer, e porquê.
help-who-question = Quem pode assinar?
help-who-answer = Quem tem a cidadania da União e a idade necessária. O resto depende do Estado-Membro: escolha um, e o formulário diz quem o pode usar.
help-several-question = Vivo num Estado-Membro e tenho a nacionalidade de outro. Qual escolho?
help-several-answer-2011 = Qualquer um cujo formulário lhe sirva, mas só um. O formulário de cada Estado-Membro diz quem o pode usar.
help-several-answer-2019 = Aquele cuja nacionalidade tem. O lugar onde vive não faz diferença.
help-number-question = Porque me pedem um número de documento ou um número pessoal?
help-number-answer = Alguns Estados-Membros verificam por ele que a pessoa que assina existe. A lei fixa quais o pedem. Os organizadores não o podem usar para mais nada.
help-document-question = O meu documento não está na lista.
help-document-answer = Para este Estado-Membro só contam os documentos da lista. Talvez tenha outro deles, ou lhe sirva o formulário de outro Estado-Membro.
help-warning-question = A página diz que o meu número parece invulgar, mas está certo.
help-warning-answer = Assinale então «O que escrevi está correto» e carregue de novo no botão. A sua declaração é registada tal como está.
help-again-question = Não sei se já assinei. Posso assinar de novo?
help-again-answer = Não é preciso, mas não faz mal: cada pessoa conta só uma vez.
help-other-question = Posso assinar por outra pessoa?
help-other-answer = Não. Cada pessoa assina por si. Pode ajudar alguém a escrever, se essa pessoa estiver consigo e o quiser.
help-withdraw-question = Posso retirar o meu apoio?
help-withdraw-answer = Sim, com o comprovativo que recebeu depois de assinar, enquanto a recolha estiver aberta.
help-receipt-question = Perdi o meu comprovativo.
help-receipt-answer = Não pode ser mostrado de novo, porque o servidor não sabe qual é o seu. A sua declaração continua válida. Se quiser que seja retirada, escreva aos organizadores.
help-robot-question = O que faz a verificação contra robôs?
help-robot-answer = O seu dispositivo faz um pequeno cálculo que demora um ou dois segundos. Para uma pessoa não é nada; para quem queira enviar milhões de declarações falsas é muito. Não intervém nenhum terceiro.
help-scripts-question = Posso assinar sem scripts ou com um leitor de ecrã?
help-scripts-answer = Sim. Cada campo tem uma etiqueta e cada mensagem está ligada ao seu campo. Sem scripts, seis algarismos substituem a verificação: pode lê-los numa imagem ou ouvi-los na sua língua.
help-next-question = O que acontece depois de eu assinar?
help-next-answer = A sua declaração fica selada até ao fim da recolha. Depois, a autoridade do seu Estado-Membro verifica-a, e ela é destruída.
help-contact-question = Algo não funciona, ou tenho outra pergunta.
help-contact-answer = Escreva aos organizadores. Não lhes envie o número do seu documento nem o seu número pessoal.

## Accessibility

accessibility-title = Acessibilidade
accessibility-intro = Todas as pessoas devem poder assinar aqui, com qualquer dispositivo e qualquer capacidade.
accessibility-aim = Este sítio foi feito para cumprir as Diretrizes de Acessibilidade para Conteúdo Web (WCAG) 2.2, nível AA, e a norma europeia EN 301 549.
accessibility-ways-heading = Maneiras de o usar
accessibility-way-keyboard = Só com o teclado, com um leitor de ecrã, com a voz ou com um manípulo.
accessibility-way-large = Ampliado até quatro vezes, com as suas próprias cores e contraste, em claro ou escuro, com ou sem movimento.
accessibility-way-simple = Em telefones antigos e ligações lentas, em navegadores de texto, sem scripts, em papel.
accessibility-way-no-puzzle = Sem enigmas: uma verificação automática, ou seis algarismos para ler ou ouvir, como preferir.
accessibility-way-time = Sem pressa: uma página aberta serve durante doze horas.
accessibility-tested-heading = Como foi testado
accessibility-tested-text = Antes de cada versão, um programa examina todas as páginas em cada língua, tema e largura. Os programas não encontram tudo.
accessibility-problem-heading = Se encontrar algum obstáculo
accessibility-problem-text = Escreva aos organizadores e diga o que queria fazer e o que aconteceu. Não lhes envie o número do seu documento nem o seu número pessoal.

## The certificate

certificate-title = Certificado
certificate-intro = Antes de se poderem recolher declarações em linha, a autoridade do Estado-Membro onde são guardadas examina o sistema e certifica que cumpre a lei.
certificate-rehearsal = Isto é um teste. O sistema não foi certificado, e o que aqui se recolhe não é válido em lado nenhum.
certificate-none = O certificado ainda não está publicado aqui. Até que esteja, não se podem recolher declarações.
certificate-authority = Autoridade certificadora
certificate-date = Data do certificado
certificate-number = Número do certificado
certificate-download = Ler o certificado

## When something goes wrong: a title, what happened, and a way on

failure-400-title = Não foi possível compreender este pedido
failure-400-what = Algo nele não era como esta página o envia. Não foi registado nada.
failure-400-next = Volte à iniciativa e recomece a partir daí.
failure-404-title = Esta página não existe
failure-404-what = Talvez o endereço esteja mal escrito ou desatualizado.
failure-404-next = Vá à iniciativa: a partir daí pode chegar a todas as páginas.
failure-405-title = Assim não funciona
failure-405-what = O endereço existe, mas não responde a este tipo de pedido. Não foi registado nada.
failure-405-next = Vá à iniciativa e use o formulário que lá está.
failure-408-title = Demorou demasiado tempo
failure-408-what = O seu pedido não chegou completo. Não foi registado nada.
failure-408-next = Verifique a sua ligação, volte atrás e carregue de novo no botão.
failure-413-title = O envio era demasiado grande
failure-413-what = O pedido era maior do que qualquer formulário deste sítio. Não foi registado nada.
failure-413-next = Volte atrás, encurte o que escreveu e carregue de novo no botão.
failure-415-title = O formulário chegou num formato desconhecido
failure-415-what = Este sítio só aceita formulários como um navegador os envia. Não foi registado nada.
failure-415-next = Vá à iniciativa e use o formulário que lá está.
failure-422-title = Verifique o que escreveu
failure-422-what = Falta algo ou algo está errado. Ainda não foi registado nada.
failure-422-next = Volte ao formulário: junto de cada campo está indicado o que fazer.
failure-429-title = Demasiadas tentativas
failure-429-what = Chegaram muitos pedidos da sua rede em pouco tempo. Não foi registado nada.
failure-429-next = Espere alguns minutos e tente de novo.
failure-431-title = O seu navegador enviou demasiados dados
failure-431-what = O cabeçalho do pedido era demasiado grande, talvez por haver muitos cookies. Não foi registado nada.
failure-431-next = Abra a página numa janela privada e tente de novo.
failure-500-title = Algo correu mal do nosso lado
failure-500-what = A culpa não é sua. Se tinha acabado de carregar no botão e não viu nenhum comprovativo, parta do princípio de que não foi registado nada.
failure-500-next = Tente de novo dentro de alguns minutos. Se afinal a assinatura ficou registada, contará, mesmo assim, uma só vez.
failure-503-title = Tente de novo dentro de momentos
failure-503-what = Há demasiadas pessoas aqui ao mesmo tempo, ou o servidor está a arrancar. Não foi registado nada.
failure-503-next = Espere alguns segundos e tente de novo.
failure-reference = Se nos escrever sobre isto, indique esta referência: { $reference }
failure-home = Ir para a iniciativa
failure-again = Tentar de novo
