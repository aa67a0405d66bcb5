# Cista, português. What stands on paper: documents for authorities and custodians.

## On several papers

paper-page = Página { $page } de { $count }
paper-made = Feito com o Cista em { $date }
paper-rehearsal = Ensaio: tudo o que está neste papel é inventado, e nada conta.
paper-model-2011 = Modelo: anexo { $reference } do Regulamento (UE) n.º 211/2011, em palavras nossas. O modelo autêntico consta do Jornal Oficial da União Europeia.
paper-model-2019 = Modelo: anexo { $reference } do Regulamento (UE) 2019/788, em palavras nossas. O modelo autêntico consta do Jornal Oficial da União Europeia.

paper-initiative-heading = A iniciativa
paper-initiative-title = Título da iniciativa
paper-initiative-subject = Objeto
paper-initiative-period = Período de recolha
paper-initiative-register = Página no registo da Comissão
paper-organisers-heading = Os organizadores
paper-organisers-others = Outros organizadores
paper-organisers-address = Endereço postal

paper-count-column = Quantas
paper-count-online = Assinadas em linha
paper-count-paper = Assinadas em papel
paper-count-esigned = Assinadas com assinatura eletrónica avançada
paper-count-states = Estados-Membros em que o mínimo é atingido

paper-sign-heading = Declaração e assinaturas
paper-sign-place = Local e data
paper-sign-representative = Assinatura do representante
paper-sign-substitute = Assinatura do suplente
paper-sign-entity = Assinatura pela entidade jurídica
paper-sign-authority = Assinatura e carimbo oficial

## The guide: the first page of a package

paper-guide-title = Declarações de apoio para verificação
paper-guide-intro = Este pacote contém as declarações de apoio a uma iniciativa de cidadania europeia para o seu Estado-Membro. Este guia diz o que contém, como abri-lo e contá-lo, o que devolver e quando destruí-lo.
paper-guide-authority = Para a autoridade competente deste Estado-Membro

paper-guide-part = Esta é a parte { $page } de { $count }. Cada parte é um pacote próprio; os números abaixo são os de todas as partes em conjunto.
paper-guide-holds-heading = O que o pacote contém
paper-guide-packaged = Declarações de apoio a verificar, uma por pessoa
paper-guide-alternatives = Alternativas: outros formulários das mesmas pessoas
paper-guide-namesakes = Declarações com um homónimo
paper-guide-repeats = Repetições, excluídas
paper-guide-withdrawn = Retiradas pelo signatário, excluídas
paper-guide-failures = Ilegíveis, nomeadas no manifesto
paper-guide-submissions = Formulários recebidos ao todo
paper-guide-sum = Os formulários recebidos são a soma das declarações, alternativas, repetições, retirados e ilegíveis.
paper-guide-alternatives-text = Alternativas: quem assinou várias vezes com dados diferentes figura uma vez entre as declarações. Os outros formulários estão nos ficheiros cujo nome começa por { $example }, cada um com o identificador da declaração a que pertence. Se essa declaração se revelar inválida, pode verificar as suas alternativas. Conta no máximo um formulário de cada pessoa.
paper-guide-namesakes-text = Homónimos: algumas pessoas têm os mesmos nomes e, onde o formulário a pede, a mesma data de nascimento, mas não o mesmo número, documento ou Estado-Membro. Podem ser duas pessoas ou uma. Uma lista própria nomeia-as pelo identificador. A decisão é sua.
paper-guide-remarks-text = { $count ->
    [one] Observações: há algo a dizer sobre { $count } declaração. Uma lista própria nomeia-a pelo identificador.
   *[other] Observações: há algo a dizer sobre { $count } declarações. Uma lista própria nomeia-as pelo identificador.
}
paper-guide-suspicious-text = { $count ->
    [one] { $count } declaração veio de uma rede que enviou de uma vez um número invulgar delas. Só por isso não é menos válida.
   *[other] { $count } declarações vieram de redes que enviaram de uma vez um número invulgar delas. Só por isso nenhuma é menos válida.
}

paper-guide-files-heading = Os ficheiros
paper-guide-files-name = Nome do ficheiro
paper-guide-file-guide = este guia
paper-guide-file-request = o pedido de verificação
paper-guide-file-certificate = um certificado em branco para preencher
paper-guide-file-xml = as declarações no formato XML da Comissão, para importar
paper-guide-file-csv = as mesmas declarações em tabela
paper-guide-file-pdf = as mesmas declarações com a forma do formulário, para ler ou imprimir
paper-guide-file-alternatives = as alternativas
paper-guide-file-namesakes = a lista de homónimos
paper-guide-file-remarks = a lista de observações
paper-guide-file-committee = os dados públicos da chave dos organizadores, com a qual o manifesto é assinado
paper-guide-file-manifest = as contagens e o SHA-256 de cada um dos outros ficheiros
paper-guide-file-signature = a assinatura eletrónica do manifesto pelos organizadores

paper-guide-count-heading = Como contar
paper-guide-count-text = Numa tabela CSV, cada linha depois da primeira é um formulário; num ficheiro XML, cada elemento { $field }. Os números têm de ser os indicados aqui.

paper-guide-sample-heading = Como tirar uma amostra aleatória
paper-guide-sample-text = Se verificar uma amostra, este comando tira uma e dá o intervalo de confiança. Escolha a semente, por exemplo lançando dados: ninguém a pode conhecer antes. Guarde-a, e qualquer pessoa poderá tirar de novo a mesma amostra.

paper-guide-import-heading = Como importar
paper-guide-import-xml = Os ficheiros XML têm os elementos do programa de recolha da Comissão, para que os programas feitos para ele os possam ler.
paper-guide-import-csv = As tabelas CSV estão em UTF-8, com vírgulas entre as células. Importe cada coluna como texto, para que nenhum número perca os zeros iniciais. Um apóstrofo antes do primeiro carácter de uma célula impede que uma folha de cálculo a tome por uma fórmula: não faz parte do que foi escrito.

paper-guide-return-heading = O que devolver, e até quando
paper-guide-return-text = Envie às pessoas de contacto um certificado que diga quantas declarações de apoio são válidas. É gratuito. Pode usar o que vai em branco ou um formulário seu.
paper-guide-return-deadline = O Regulamento dá-lhe três meses a contar do dia em que recebeu o pedido.
paper-guide-return-received = Recebido em
paper-guide-return-due = Certificado até

paper-guide-destroy-heading = Quando destruir o pacote
paper-guide-destroy-2011 = Destrua o pacote, tudo o que dele se fez e todas as cópias o mais tardar um mês depois de emitir o certificado. Só o que processos administrativos ou judiciais exijam pode ser conservado mais tempo, até uma semana depois da decisão final.
paper-guide-destroy-2019 = Destrua o pacote, tudo o que dele se fez e todas as cópias o mais tardar três meses depois de terminar a verificação. Só o que processos administrativos ou judiciais exijam pode ser conservado mais tempo, até um mês depois de terminarem.
paper-guide-questions = Perguntas? Escreva às pessoas de contacto:

## How to open a package: on the guide and on the letter

paper-open-heading = Como abrir o pacote
paper-open-place = Abra-o num computador que só quem verifica possa usar.
paper-open-age = O pacote está cifrado para a chave age da sua autoridade. No computador que tem a chave secreta, escreva:
paper-open-age-passphrase = O pacote está cifrado com age sob uma frase-passe de oito palavras. Escreva este comando e depois a frase-passe:
paper-open-gpg = O pacote está cifrado para o certificado OpenPGP da sua autoridade. No computador que tem a chave secreta, escreva:
paper-open-cms = O pacote está cifrado para o certificado X.509 da sua autoridade. No computador que tem a chave secreta, escreva:
paper-open-zip = O pacote é um arquivo ZIP, cifrado com AES-256 sob uma frase-passe de oito palavras. Abra o arquivo com um programa que conheça AES, como o 7-Zip, e escreva a frase-passe. O programa com que o próprio Windows abre arquivos ZIP não conhece AES. Num terminal o comando é:
paper-open-letter = A frase-passe chega-lhe numa carta, por outra via.
paper-open-either = O mesmo pacote vem em duas formas, e basta uma.
paper-open-plain = O pacote não está cifrado. Guarde-o onde mais ninguém o possa ler.
paper-open-verify = Depois deixe que este comando compare cada ficheiro com o manifesto:
paper-open-fault = Se o pacote não se abrir, ou se um ficheiro diferir do manifesto, não prossiga. Escreva às pessoas de contacto, que o podem enviar de novo.

## The request for verification

paper-request-title = Pedido de verificação de declarações de apoio
paper-request-authority = À autoridade competente deste Estado-Membro
paper-request-text = Os organizadores abaixo nomeados pedem-lhe que verifique as declarações de apoio juntas e que certifique quantas delas são válidas. É o seu único pedido ao seu Estado-Membro.
paper-request-signatories = Signatários deste Estado-Membro
paper-request-all = Signatários em todos os Estados-Membros
paper-request-enclosures-heading = Declarações de apoio juntas
paper-request-system-heading = Certificado do sistema de recolha em linha
paper-request-system-enclosed = Junta-se uma cópia do certificado.
paper-request-system-none = Nenhuma declaração foi assinada em linha, pelo que não é preciso certificado.
paper-request-declaration = Declaro que as indicações deste pedido estão corretas e que as declarações de apoio foram recolhidas como o Regulamento exige.

## The letter with the passphrase

paper-letter-title = A frase-passe de um pacote
paper-letter-confidential = Confidencial: só para a autoridade que deve abrir o pacote
paper-letter-text = As oito palavras desta carta abrem o pacote de declarações de apoio aqui nomeado. A carta e o pacote viajam separados.
paper-letter-package = Nome do pacote
paper-letter-size = Tamanho em bytes
paper-letter-words-heading = As oito palavras
paper-letter-words-text = Escreva-as em minúsculas e por esta ordem, com um hífen entre duas palavras e sem espaços.
paper-letter-compare = Antes de abrir o pacote, compare o seu nome, tamanho e SHA-256 com os desta carta.
paper-letter-apart-heading = Antes da entrega
paper-letter-apart-text = Leve esta carta por outra via que não a do pacote: em mão, por correio registado ou lida ao telefone. Quem tiver ambos pode ler as declarações.
paper-letter-destroy-heading = Depois
paper-letter-destroy-text = Feche esta carta à chave enquanto precisar dela, e destrua-a logo que tenha aberto o pacote.

## The blank form for signing on paper

paper-form-initiative-heading = Preenchido pelos organizadores, tal como registado
paper-form-sheet = Imprima este formulário numa só folha; podem usar-se os dois lados. Todas as pessoas desta folha assinam para o mesmo Estado-Membro.
paper-form-write = Escreva em maiúsculas, uma pessoa em cada linha. Cada qual assina pessoalmente.
paper-form-documents = Documentos e números aceites
paper-form-residence = Residência permanente: rua, número, código postal, localidade, país
paper-form-signature = Data e assinatura
paper-form-return = Leve ou envie a folha assinada a

## The blank certificate of the authority

paper-certificate-title = Certificado do número de declarações de apoio válidas
paper-certificate-authority = Nome e endereço da autoridade competente
paper-certificate-text = A autoridade aqui nomeada verificou as declarações de apoio à iniciativa aqui nomeada e certifica para este Estado-Membro:
paper-certificate-valid = Número de declarações de apoio válidas
paper-certificate-words = O mesmo número por extenso
paper-certificate-received = Número de declarações de apoio recebidas
paper-certificate-free = Este certificado é emitido gratuitamente.
paper-certificate-voluntary-heading = Voluntário, fora do certificado
paper-certificate-voluntary-text = O Regulamento não pede estes números. Ajudam os organizadores a estimar quantas declarações são válidas noutros lugares, e a saber em que se enganam os signatários.
paper-certificate-all = Foram verificadas todas as declarações.
paper-certificate-sample = Foi verificada uma amostra aleatória. Declarações na amostra:
paper-certificate-invalid = Declarações inválidas ao todo
paper-certificate-reason = Porque são inválidas
paper-reason-unknown = A pessoa não foi encontrada
paper-reason-age = Demasiado jovem no dia da assinatura
paper-reason-repeat = A pessoa já tinha assinado
paper-reason-number = O documento ou número está errado ou já não é válido
paper-reason-state = Sem direito a assinar para este Estado-Membro
paper-reason-incomplete = Falta algo ou não se consegue ler
paper-reason-signature = Falta a assinatura em papel
paper-reason-date = Não assinada dentro do período de recolha
paper-reason-other = Outras razões

## The submission to the Commission

paper-submission-title = Apresentação de uma iniciativa de cidadania à Comissão Europeia
paper-submission-text = Os organizadores apresentam a iniciativa aqui nomeada, juntamente com os certificados das autoridades competentes.
paper-submission-valid-heading = Declarações de apoio certificadas
paper-submission-valid = Declarações válidas
paper-submission-certificate = Autoridade competente e data do seu certificado
paper-submission-met = Ambas as condições estão cumpridas: pelo menos { $goal } declarações válidas ao todo, e o mínimo em pelo menos { $states } Estados-Membros.
paper-submission-not-met = As condições ainda não estão cumpridas: são precisas { $goal } declarações válidas ao todo, e o mínimo em pelo menos { $states } Estados-Membros.
paper-submission-funding-heading = Apoio e financiamento
paper-submission-funding-text = Cada fonte de apoio e financiamento que deu mais de 500 euros. Se não houver nenhuma, risque as linhas.
paper-submission-funding-source = Quem deu
paper-submission-funding-amount = Montante em euros
paper-submission-enclosed = { $count ->
    [one] Junta-se { $count } certificado de uma autoridade competente.
   *[other] Juntam-se { $count } certificados de autoridades competentes.
}
paper-submission-declaration = Declaro que as indicações deste formulário estão corretas e que foram observados todos os procedimentos e condições do Regulamento.

## The two marks of every export (technical specification (EU) No 1179/2011, clause 3.3)

mark-personal-data = DADOS PESSOAIS
mark-limited-distribution = DISTRIBUIÇÃO LIMITADA AO ESTADO-MEMBRO EM CAUSA

## The sheet of a recovery share, for its custodian

sheet-title = Parte de recuperação { $number } de { $shares }
sheet-lead = Esta folha é uma das { $shares } partes da chave do comité, que abre as declarações de apoio. Quaisquer { $quorum } delas em conjunto abrem tudo; menos não abrem nem revelam nada.

# Facts about the share, each a label with its value beside it. A set is what one ceremony or renewal made; its name is eight characters.
sheet-fact-custodian = Depositário
sheet-fact-number = Parte
sheet-fact-number-value = { $number } de { $shares }
sheet-fact-quorum = Necessárias para abrir
sheet-fact-quorum-value = Quaisquer { $quorum } de { $shares } partes
sheet-fact-date = Feita em
sheet-fact-set = Conjunto de partes
sheet-fact-set-value = { $set } (geração { $generation } da chave, edição { $edition } das suas partes)
sheet-fact-thumbprint = Impressão digital da chave do comité
sheet-fact-file = Ficheiro

sheet-groups-heading = O segredo, em { $count } grupos
sheet-groups-note = Escreva os grupos pela sua ordem, em minúsculas ou maiúsculas. O vale 0, e I e L valem 1. O último carácter de um grupo verifica os outros, de modo que o programa diz que grupo deve ver outra vez.
sheet-qr = Código QR que contém esta parte

sheet-keep-heading = Guarde-a em segurança
sheet-keep-place = Guarde esta folha num envelope fechado, onde só o depositário chegue, e não onde outro depositário guarde uma parte.
sheet-keep-photo = Nunca a fotografe, copie ou envie. Quem a viu tem a sua parte.
sheet-keep-network = Nunca a escreva nem digitalize num telefone, nem num computador ligado a uma rede.
sheet-keep-file-locked = O ficheiro { $file } contém a mesma parte sob a sua frase-passe. Esta folha não precisa de frase-passe.
sheet-keep-file-open = O ficheiro { $file } contém a mesma parte sem proteção. Guarde-o no mesmo envelope, ou destrua-o.

sheet-check-heading = Verifique-a todos os anos
sheet-check-how = Use um computador sem rede: o cofre verifica esta folha, e também o comando { $command }. Não precisa de mais ninguém para isso.
sheet-check-tell = Depois diga aos organizadores o número da sua parte e o dia, e nada mais do que aqui está.

sheet-help-heading = Se acontecer alguma coisa
sheet-help-lost = Perdida, danificada ou vista por outra pessoa: avise logo os organizadores. Os outros podem então fazer novas partes.
sheet-help-leave = Se já não a puder guardar: entregue-a pessoalmente, e peça aos organizadores que façam novas partes.
sheet-help-called = Se este conjunto for chamado de volta: destrua a folha e o ficheiro, e diga aos organizadores que o fez.
sheet-help-open = Quando a recolha for aberta: traga esta folha em pessoa, e compare a impressão digital.

# Lines and a table to fill in by hand.
sheet-handed-heading = Entregue
sheet-handed-date = Data
sheet-handed-custodian = Assinatura do depositário
sheet-handed-organiser = Assinatura de um organizador
sheet-checks-heading = Verificações anuais
sheet-checks-date = Data
sheet-checks-place = Local
sheet-checks-signature = Assinatura

sheet-footer = Secreto: parte { $number } do conjunto { $set }

## The sheet about the committee’s key, which is public

sheet-committee-title = A chave pública do comité
sheet-committee-lead = Esta folha é pública e não abre nada. Diz ao servidor para quem selar as declarações de apoio, e a um depositário se uma parte é a certa.
sheet-committee-fact-shares = Partes
sheet-committee-fact-shares-value = { $shares }, das quais quaisquer { $quorum } abrem em conjunto
sheet-committee-fact-signer = Impressão digital da chave que assina os pacotes
sheet-committee-qr = Código QR que contém todos os dados públicos
sheet-committee-use-heading = O que fazer com ela
sheet-committee-use-thumbprint = Todas as pessoas presentes anotam a impressão digital e comparam-na com a da página do sítio sobre a proteção dos dados, antes de a recolha começar.
sheet-committee-use-server = O ficheiro { $file } vai para o servidor: a instalação pede-o.
sheet-committee-use-copy = Cada depositário guarda uma cópia desta folha ou do ficheiro: com ela pode verificar-se uma parte a sós, em casa.
sheet-committee-footer = Público: chave do comité, conjunto { $set }

## The statements of support, in the layout of the statutory form

statements-part = Parte { $page } de { $count }
statements-count = { $count ->
    [one] { $count } declaração de apoio nestas páginas
   *[other] { $count } declarações de apoio nestas páginas
}
statements-number = N.º
statements-residence = Residência (rua, número, código postal, localidade, país)
statements-birth = Data e local de nascimento
statements-document = Número e tipo do documento
statements-signed = Assinada em, e identificador
statements-name-at-birth = Ao nascer: { $name }
statements-fathers-name = Nome do pai: { $name }
statements-issued-by = Emitido por: { $authority }
statements-alternative = Alternativa a { $identifier }: conta no máximo uma das duas.
statements-undrawn = { $count ->
    [one] { $count } carácter que nenhum tipo de letra consegue desenhar aqui é indicado pelo seu número entre parênteses retos; os outros ficheiros contêm-no tal como foi escrito.
   *[other] { $count } caracteres que nenhum tipo de letra consegue desenhar aqui são indicados pelo seu número entre parênteses retos; os outros ficheiros contêm-nos tal como foram escritos.
}
statements-table = Declarações de apoio, uma em cada linha
