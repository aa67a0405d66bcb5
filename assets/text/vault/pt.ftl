# Cista, português. The pages of the vault.

## The frame of every page

vault-frame-title = { $page } – o cofre
vault-frame-name = O cofre
vault-frame-navigation = Tarefas, pela ordem de uma recolha
vault-frame-home = Visão geral
vault-frame-offline = Este computador não tem rede. Nada sai dele.
vault-frame-network = Há uma rede ativa neste computador ({ $device }). Desligue o cabo e a rede sem fios antes de introduzir seja o que for.
vault-frame-swap = Este computador pode escrever a sua memória num disco. Use a pen do cofre, ou peça que desativem o espaço de troca, antes de introduzir uma parte.
vault-frame-idle = Se aqui ninguém fizer nada durante { $minutes } minutos, todos os segredos são apagados e a sessão termina.
vault-frame-step = Passo { $step } de { $steps }
vault-frame-next = O que vem a seguir
vault-frame-final = Isto não pode ser desfeito
vault-frame-back-button = Voltar
vault-frame-continue-button = Continuar
vault-home-sitting = Está em curso uma sessão: { $name }. Está onde a deixou.
vault-frame-resume-button = Prosseguir com isto
vault-frame-stop-button = Terminar a sessão e apagar tudo
vault-frame-wrong = Veja isto outra vez, por favor
vault-frame-detail = O que o programa diz, em inglês

## The first page

vault-home-title = O que quer fazer?
vault-home-intro = Este programa só funciona neste computador. Mostra um passo por página, e cada página diz o que vem a seguir e o que não pode ser desfeito.
vault-home-interrupted = Uma cerimónia foi interrompida aqui em { $date }. A sua chave só estava na memória e perdeu-se. Recomece, e destrua as folhas e os ficheiros dessa cerimónia.
vault-home-interrupted-shares = { $count ->
    [one] { $count } parte já tinha sido entregue: peça-a de volta.
   *[other] { $count } partes já tinham sido entregues: peça-as de volta.
}
vault-task-ceremony = Realizar a cerimónia da chave
vault-task-ceremony-text = Criar a chave do comité e entregar uma parte a cada depositário. Cerca de uma hora, antes de a recolha começar.
vault-task-rehearsal = Ensaiar a abertura
vault-task-rehearsal-text = Mostrar com partes verdadeiras que uma declaração de teste do servidor se abre. Só então a recolha pode começar.
vault-task-check = Verificar uma parte
vault-task-check-text = Saber se a sua parte ainda está boa, a sós e em casa. Cinco minutos, de três em três meses.
vault-task-open = Abrir a recolha
vault-task-open-text = Quando a recolha terminou: juntar as partes e fazer um pacote para cada Estado-Membro.
vault-task-renew = Renovar as partes
vault-task-renew-text = Quando mudam os depositários: fazer um novo conjunto de partes para a mesma chave.
vault-task-verify = Examinar um ficheiro
vault-task-verify-text = Perguntar o que é uma recolha ou um pacote, se está inteiro e o que contém. Não é precisa nenhuma parte.

## Who may enter

vault-door-title = Este endereço não abre o cofre
vault-door-text = O endereço que o programa mostra só serve uma vez, num só navegador. Carregue na tecla Enter onde o programa foi iniciado e use o novo endereço que ele mostra.
vault-failure-title = Não resultou
vault-failure-form = A página era demasiado antiga ou não vinha do cofre. Nada foi feito. Volte à visão geral e tente de novo.
vault-failure-large = O que enviou é maior do que tudo o que esta página aceita. Nada foi feito. Escolha outro ficheiro.
vault-failure-missing = Esta página não existe. Volte à visão geral.
vault-failure-ours = Algo correu mal no programa. Nada foi escrito. Volte à visão geral e tente de novo.
vault-failure-order = Este passo não é possível agora. A página mostra em que ponto está a sessão.
vault-failure-home-button = Para a visão geral

## Ending a sitting

vault-stop-title = Terminar esta sessão?
vault-stop-text = Tudo o que esta sessão guarda de secreto na memória é apagado. Os ficheiros já escritos ficam onde estão.
vault-stop-ceremony = As partes que não foram entregues perdem-se. Enquanto não forem todas entregues, a chave não deve ser usada: realize uma nova cerimónia.
vault-stop-button = Apagar tudo e terminar
vault-stop-keep-button = Não, prosseguir

## The ceremony: before it

vault-ceremony-title = A cerimónia da chave
vault-ceremony-intro = Tudo o que se recolhe é selado para uma única chave. Essa chave é criada agora, dividida em partes e esquecida. Mais tarde, vários depositários em conjunto podem recompô-la, e mais ninguém.
vault-ceremony-need-heading = O que é preciso
vault-ceremony-need-people = Os depositários, ou pelo menos duas pessoas que acompanhem cada passo. Ninguém fica sozinho com o computador.
vault-ceremony-need-computer = Um computador sem rede, de preferência iniciado com a pen do cofre. Os telefones ficam fora da sala.
vault-ceremony-need-printer = Uma impressora com cabo. Se guardar o que imprimiu, tem depois de ser limpa ou destruída.
vault-ceremony-need-envelopes = Para cada depositário um envelope e, se quiser, uma pen vazia.
vault-ceremony-need-stick = Mais uma pen para o ficheiro público, que vai para o servidor.
vault-ceremony-next = Decide-se quantas partes há. Ainda nada é criado.
vault-ceremony-begin-button = Estamos todos: começar

## The ceremony: numbers and places

vault-numbers-title = Quantas partes?
vault-numbers-intro = Cada depositário guarda uma parte. O número menor, em baixo, diz quantos deles têm de se juntar.
vault-numbers-shares-label = Partes a fazer, uma por depositário
vault-numbers-shares-hint = De 2 a 15. Um comité de cidadãos tem sete membros: sete é um bom número.
vault-numbers-quorum-label = Partes que em conjunto abrem a recolha
vault-numbers-quorum-hint = Pelo menos 2. Três de sete significa: podem perder-se quatro partes, e dois depositários em conjunto nada podem fazer.
vault-numbers-impossible = Estes números não combinam. Faça de 2 a 15 partes, das quais sejam precisas pelo menos 2 e no máximo todas.
vault-numbers-fragile = Com estes números não se pode perder nem uma parte. Se isso acontecer, tudo o que foi recolhido se perde para sempre. Faça pelo menos mais uma parte do que as precisas.
vault-numbers-fragile-label = Sabemos que nunca se pode perder nenhuma parte
vault-numbers-place-label = Para onde vão os ficheiros desta sessão
vault-numbers-place-hint = Aí só se escrevem o ficheiro público e os ficheiros de partes que os depositários quiserem.
vault-numbers-next = Indica-se quem são os depositários.

## The ceremony: custodians

vault-custodians-title = Quem são os depositários?
vault-custodians-intro = Em cada folha imprimem-se o nome e as instruções, na língua escolhida aqui.
vault-custodians-person = Parte { $number }
vault-custodians-name-label = Nome do depositário
vault-custodians-language-label = Língua da folha
vault-custodians-missing = Dê um nome a cada depositário.
vault-custodians-next = A chave é criada. Até lá ainda pode voltar atrás e mudar tudo.

## The ceremony: making the key

vault-make-title = Criar a chave
vault-make-intro = A chave é criada na memória, dividida e logo apagada. Não é escrita em lado nenhum.
vault-make-summary = Fazem-se { $shares } partes. Quaisquer { $quorum } delas abrem o que é recolhido.
vault-make-warning = A partir de agora, fique até que todas as partes estejam entregues. Se o programa for fechado antes, a chave perde-se e realiza-se uma nova cerimónia.
vault-make-button = Criar agora a chave e as suas { $shares } partes

## The ceremony: handing over

vault-hand-title = Parte { $number } para { $name }
vault-hand-count = { $given } de { $shares } partes entregues
vault-hand-leave = Agora só uma pessoa olha para o ecrã e para o papel: { $name }.

vault-sheet-intro = Imprima agora esta folha. Ela é a parte: quem a tem possui um pedaço da chave.
vault-sheet-open-button = Mostrar a folha para imprimir
vault-sheet-page-button = Mostrar a folha como página
vault-sheet-hint = Abre-se numa janela própria. Imprima-a aí, veja se cada grupo se lê e feche a janela. Não a guarde.
vault-sheet-save-label = Não há impressora? Guardar a folha num ficheiro
vault-sheet-save-hint = Quem obtém o ficheiro tem a parte. Imprima-o num computador sem rede e destrua depois a pen.
vault-sheet-save-button = Guardar a folha
vault-sheet-saved = A folha foi guardada: { $file }.
vault-sheet-next = Leem-se dois grupos do papel, para mostrar que é legível. Lê: { $name }.
vault-sheet-printed-button = A folha está impressa

vault-prove-intro = Lê-se da folha impressa, não do ecrã. Lê: { $name }.
vault-prove-group-label = Grupo { $group } da folha
vault-prove-wrong = O grupo { $group } não é o que a folha devia dizer. Leia-o outra vez. Se não se conseguir ler, volte atrás e imprima de novo a folha.
vault-prove-next = Também pode guardar a parte num ficheiro.
vault-prove-button = É isso que a folha diz

vault-file-intro = A folha basta. Um ficheiro numa pen é mais cómodo de usar e mais fácil de copiar. Decide: { $name }.
vault-file-none-label = Nenhum ficheiro, só a folha
vault-file-locked-label = Um ficheiro protegido por uma frase-passe própria
vault-file-plain-label = Um ficheiro sem frase-passe
vault-file-place-label = Para onde vai o ficheiro
vault-file-passphrase-label = Frase-passe, escolhida pelo depositário
vault-file-passphrase-hint = Pelo menos doze caracteres: quatro palavras ou mais. Quem a esquecer ainda tem a folha.
vault-file-again-label = A frase-passe outra vez
vault-file-short = A frase-passe é demasiado curta. Use pelo menos doze caracteres.
vault-file-differs = As duas frases-passe não são iguais. Escreva as duas de novo.
vault-file-button = Avançar
vault-file-fault = Não foi possível escrever o ficheiro. Veja se a pen está colocada e se se pode escrever nela, e tente outra vez.

vault-over-intro = Meta a folha no envelope e entregue-a a: { $name }.
vault-over-saved = A parte também foi guardada: { $file }.
vault-over-final = Depois disto o programa esquece a parte. Não se pode voltar a imprimir.
vault-over-next = A parte seguinte.
vault-over-next-last = O ficheiro público para o servidor.
vault-over-button = Folha entregue a { $name }

## The ceremony: the public file and the end

vault-public-title = O ficheiro público para o servidor
vault-public-intro = Este pequeno ficheiro assinado diz ao servidor para que chave selar. Não contém nada de secreto.
vault-public-saved = Foi guardado: { $file }.
vault-public-thumbprint-label = Impressão digital da chave do comité
vault-public-thumbprint-hint = Cada depositário anota-a ou tem-na na folha. O sítio público mostrará as mesmas letras e algarismos: se mostrar outros, alguém mudou a chave.
vault-public-code-label = O mesmo ficheiro como código
vault-public-next = Leve o ficheiro ao servidor e carregue-o aí. Depois ensaie a abertura, antes de a recolha começar.
vault-public-button = A impressão digital está anotada
vault-end-title = Feito, e apagado
vault-end-ceremony = A chave foi criada e esquecida. Os depositários têm { $shares } partes, e este computador já não guarda nenhuma.
vault-end-renewal = As novas partes estão com os seus depositários, e este computador já não guarda nenhuma.
vault-end-old = As partes antigas continuam a abrir o que foi recolhido. Peça cada uma de volta, pelo número, e destrua-a.
vault-end-written = O que foi escrito
vault-end-nothing = Nada mais foi escrito.
vault-end-off = Desligue agora o computador. Não se limite a fechar a tampa.

## Entering shares

vault-shares-title = Introduzir as partes
vault-shares-intro = Um depositário após outro introduz a sua parte, de uma destas maneiras. Os outros desviam o olhar.
vault-shares-found-label = Um ficheiro de parte encontrado aqui ou numa pen
vault-shares-found-none = Nenhum destes
vault-shares-count = { $given } das { $quorum } partes necessárias
vault-shares-have = A parte { $number } está aqui e está boa.
vault-shares-file-label = Ou um ficheiro de parte de outro lugar
vault-shares-passphrase-label = A sua frase-passe, se tiver
vault-shares-groups-label = Ou os grupos da folha
vault-shares-groups-hint = Escreva todos os grupos uns a seguir aos outros. Maiúsculas ou minúsculas, com ou sem espaços.
vault-shares-code-label = Ou o que um leitor leu no código
vault-shares-nothing = Introduza uma parte de uma destas maneiras: um ficheiro, os grupos ou o código.
vault-shares-add-button = Juntar esta parte
vault-shares-enough = Há partes suficientes. Pode continuar.
vault-shares-next = As partes ficam na memória até esta tarefa terminar, e são então apagadas.

vault-share-not-a-share = Isto não é uma parte de recuperação. Use o ficheiro que a cerimónia escreveu, ou os grupos da folha.
vault-share-groups = { $count ->
    [one] O grupo { $groups } está mal escrito. Compare-o com a folha.
   *[other] Os grupos { $groups } estão mal escritos. Compare-os com a folha.
}
vault-share-length = Há { $count } grupos, e uma parte tem { $max }. Veja se algum foi omitido ou escrito duas vezes.
vault-share-damaged = A parte está danificada ou mal escrita. Compare-a com a folha, grupo a grupo.
vault-share-foreign = Esta parte é da chave de outro comité. Use a desta cerimónia.
vault-share-wrong = Esta não é a parte { $number } que a cerimónia fez. Use a parte de outro depositário e avise os organizadores.
vault-share-repeated = A parte { $number } já está aqui. Cada parte conta uma vez.
vault-share-locked = Este ficheiro está fechado com uma frase-passe. Escolha-o outra vez e escreva a sua frase-passe.
vault-share-passphrase = A frase-passe não abre este ficheiro. Escolha-o outra vez e escreva de novo a frase-passe.
vault-share-large = Este ficheiro é demasiado grande para uma parte. Escolha o ficheiro cujo nome começa por share.

## Checking one share

vault-check-title = Verifique a sua parte
vault-check-intro = Faça-o a sós. Precisa da sua parte e do ficheiro público committee.json, que qualquer pessoa pode ter: os organizadores enviam-no.
vault-check-record-label = O ficheiro público committee.json
vault-check-record-file-label = Ou esse ficheiro de outro lugar
vault-check-record-wrong = Isto não é o ficheiro público de uma cerimónia, ou foi alterado. Peça committee.json aos organizadores.
vault-check-button = Verificar a parte
vault-check-good-title = A sua parte está boa
vault-check-good = A parte { $number } de { $shares } está exatamente como a cerimónia a fez. Volte a pô-la no seu lugar e diga aos organizadores que a verificou hoje.
vault-check-bad-title = A parte não foi aceite
vault-check-thumbprint = É da chave do comité com esta impressão digital. Compare-a com a que anotou.
vault-check-wiped = O que introduziu já foi apagado.
vault-check-again-button = Verificar outra parte

## The rehearsal

vault-rehearsal-title = Ensaiar a abertura
vault-rehearsal-intro = O servidor selou uma declaração de teste como selará as verdadeiras, e os organizadores trouxeram-lhe o ficheiro rehearsal.json. Aqui abrem-na partes verdadeiras, e a resposta volta ao servidor.
vault-rehearsal-file-label = O ficheiro rehearsal.json do servidor
vault-rehearsal-other-label = Ou esse ficheiro de outro lugar
vault-rehearsal-file-wrong = Isto não é um ensaio de um servidor, ou foi alterado. Peça ao administrador que o faça de novo.
vault-rehearsal-next = Introduzem-se tantas partes quantas a recolha vai precisar.
vault-rehearsal-failed = As partes estão boas, mas a declaração de teste não se abre. A recolha não pode começar: avise o administrador e os organizadores.
vault-rehearsal-done-title = A declaração de teste abriu-se
vault-rehearsal-done = A resposta foi guardada: { $file }. Não contém nada de secreto. Leve-a ao servidor; o registo de auditoria dirá que partes foram usadas, pelo número.
vault-rehearsal-place-label = Para onde vai a resposta

## Opening: the collection

vault-open-title = Qual recolha?
vault-open-intro = Escolha a recolha selada que o servidor exportou. É examinada antes de alguém introduzir uma parte.
vault-open-found-label = Recolhas encontradas neste computador e nas suas pens
vault-open-none = Não se encontrou nenhuma. Coloque a pen e carregue de novo esta página, ou escreva onde está o ficheiro.
vault-open-path-label = Ou onde está o ficheiro
vault-open-path-hint = O caminho completo, a começar por uma barra.
vault-open-path-wrong = Este ficheiro não existe ou não pode ser lido. Veja se a pen está colocada.
vault-open-look-button = Examiná-la
vault-open-look-next = O ficheiro é examinado do primeiro ao último byte. Se for grande, demora alguns minutos.

vault-facts-title = É esta a recolha certa?
vault-facts-whole = O ficheiro está inteiro e assinado pelo servidor que recolheu.
vault-facts-rehearsal = Isto é um ensaio. Não contém declarações verdadeiras.
vault-facts-name = Nome da recolha
vault-facts-initiative = Número de registo
vault-facts-exported = Exportada em
vault-facts-server = Impressão digital da chave do servidor
vault-facts-committee = Impressão digital da chave do comité
vault-facts-digest = SHA-256 do ficheiro
vault-facts-generation = Geração da chave
vault-facts-compare = Compare as duas impressões digitais com as que os depositários anotaram. Se uma for diferente, pare aqui.
vault-facts-compare-label = As duas impressões digitais são as que foram anotadas
vault-facts-compare-missing = Compare primeiro as impressões digitais e confirme-o aqui.
vault-facts-submissions = Envios
vault-facts-withdrawn = Retirados
vault-facts-state = Estado-Membro
vault-facts-total = Todos juntos
vault-facts-next = Os depositários introduzem as suas partes.
vault-facts-button = É a certa

## Opening: recipients, files, place

vault-recipients-title = Quem lerá cada pacote?
vault-recipients-intro = Cada pacote é cifrado para a autoridade de um Estado-Membro. Uma autoridade que não deu nenhuma chave recebe uma frase-passe de oito palavras, impressa numa carta.
vault-recipients-approved = Aprovada pelos organizadores: { $thumbprint }
vault-recipients-letter = Uma frase-passe, numa carta
vault-recipients-file = A chave em { $file }
vault-recipients-wrong = A chave escolhida para { $state } não pode ser usada. Escolha outra, ou a carta.
vault-recipients-hint = As chaves procuram-se nos ficheiros junto da recolha. Compare a impressão digital por telefone com a autoridade antes de escolher uma.
vault-recipients-next = Escolhem-se os ficheiros e para onde vão.

vault-packages-title = O que contêm os pacotes?
vault-packages-formats-label = Ficheiros em cada pacote
vault-packages-xml-label = XML, que os programas das autoridades leem
vault-packages-csv-label = Uma tabela em CSV, que se abre numa folha de cálculo
vault-packages-pdf-label = PDF, as declarações como formulários para ler ou imprimir
vault-packages-formats-missing = Escolha pelo menos um tipo de ficheiros.
vault-packages-part-label = Declarações numa parte, no máximo
vault-packages-part-hint = Os pacotes grandes são divididos. 250 000 convém à maioria das autoridades.
vault-packages-part-wrong = Dê um número inteiro de 1 000 a 10 000 000.
vault-packages-place-label = Para onde vão os pacotes
vault-packages-place-hint = Cria-se aí uma pasta nova. Deve haver mais ou menos tanto espaço quanto a recolha ocupa, e três vezes mais com PDF.
vault-packages-next = A recolha é aberta e os pacotes são feitos. Pode demorar um pouco, ser interrompido e retomado.
vault-packages-warning = A partir daqui as declarações estão na memória deste computador. Só chegam ao disco cifradas.
vault-packages-button = Abrir a recolha e fazer os pacotes

## Long work

vault-work-title = Aguarde, por favor
vault-work-intro = Esta página renova-se sozinha. Pode deixá-la aberta e não fazer nada.
vault-work-verifying = O ficheiro está a ser examinado.
vault-work-epochs = A chave abre a recolha.
vault-work-sorting = As declarações são comparadas, para que cada pessoa conte uma vez.
vault-work-packaging = Está a ser feito o pacote para: { $state }.
vault-work-other = O programa está a trabalhar.
vault-work-percent = { $percent } % desta parte

## Opening: what came of it

vault-result-title = Os pacotes estão feitos
vault-result-place = Estão em { $place }.
vault-result-adds-up = De cada envio se presta contas: as colunas batem certo.
vault-result-packaged = No pacote
vault-result-repeats = Repetições
vault-result-alternatives = Alternativas, à parte
vault-result-failures = Não abertos
vault-result-package = Pacote
vault-result-explain = Uma repetição é um segundo envio da mesma pessoa com os mesmos dados; uma alternativa tem outros dados, e a autoridade pode contá-la em vez do primeiro. Juntas contam uma vez.
vault-result-failures-heading = Envios que não se conseguiram abrir
vault-result-failures-none = Todos os envios se conseguiram abrir.
vault-result-failures-more = O manifesto nomeia-os todos ({ $count }).
vault-result-reason-unknown-epoch = falta à recolha o que o abre
vault-result-reason-unsigned-epoch = não assinado pelo servidor
vault-result-reason-foreign-epoch = feito por outro servidor, ou para outra chave
vault-result-reason-does-not-open = alterado, ou selado para outra coisa
vault-result-reason-not-a-statement = não contém nenhuma declaração
vault-result-reason-no-form = não corresponde a nenhum formulário deste Estado-Membro
vault-result-reason-withdrawn = também marcado como retirado
vault-result-reason-other = por uma razão nomeada no manifesto
vault-result-letters-heading = Cartas para imprimir
vault-result-letters = Envie cada carta por outra via que não a do seu pacote: quem tiver ambos pode ler tudo. Imprima agora as cartas e apague-as depois.
vault-result-wiped = As partes e a chave foram apagadas.
vault-result-next = Entregue cada pacote à sua autoridade. A primeira página de cada um diz o que a autoridade faz com ele.
vault-result-done-button = Concluir

## Renewal

vault-renew-title = Renovar as partes
vault-renew-intro = Os novos depositários recebem novas partes da mesma chave. Juntam-se mais uma vez tantas partes antigas quantas são precisas.
vault-renew-revokes-nothing = As partes antigas também continuam boas. Quem já não deva poder abrir a recolha tem de devolver a folha antiga. Se não for possível, crie antes uma nova chave.
vault-renew-record-label = O ficheiro público da chave, committee.json
vault-renew-next = Os depositários introduzem as partes antigas.

## Verifying

vault-verify-title = Examinar um ficheiro
vault-verify-intro = Escolha uma recolha, um pacote, uma pasta de pacotes ou um ficheiro público. Nada é alterado e não é preciso nada de secreto.
vault-verify-found-label = Encontrados neste computador e nas suas pens
vault-verify-button = Examinar
vault-verify-good-title = Está inteiro
vault-verify-bad-title = Não está como devia
vault-verify-collection = Uma recolha selada, inteira e assinada pelo servidor que a fez.
vault-verify-package = Um pacote para { $state }: cada ficheiro está como diz o seu manifesto.
vault-verify-opening = Tudo o que uma abertura escreveu: cada pacote está como diz o seu manifesto.
vault-verify-share = Uma parte de recuperação. Guarde-a; verifique-a em «Verificar uma parte».
vault-verify-ceremony = O ficheiro público de uma cerimónia da chave, inalterado. Quaisquer { $quorum } de { $shares } partes abrem o que está selado para ela.
vault-verify-encrypted = Um ficheiro cifrado. Decifre-o primeiro com a sua chave ou frase-passe e examine o que está dentro.
vault-verify-other = Um ficheiro do Cista, inteiro.
vault-verify-unknown = Isto não é nada que o Cista faça. Escolha uma recolha, um pacote ou a sua pasta, ou um ficheiro público.
vault-verify-unreadable = Não pode ser lido. Veja se o caminho está certo e se a pen está colocada.
vault-verify-changed = Foi alterado, cortado ou danificado. Não confie em nada do que contém e peça que lho enviem de novo.
vault-verify-held = Cerimónia realizada em
vault-verify-statements = Declarações que contém

vault-sample-heading = Tirar uma amostra
vault-sample-text = Uma autoridade que verifica por amostragem tira aqui quais as declarações que examina. A mesma semente dá sempre a mesma amostra, para que qualquer pessoa a possa repetir.
vault-sample-size-label = Declarações na amostra
vault-sample-seed-label = A semente da própria autoridade
vault-sample-seed-hint = Palavras ou números que ninguém podia prever: lançamentos de dados, por exemplo. Anote-os.
vault-sample-wrong = Dê um número de declarações, no máximo tantas quantas existem, e uma semente.
vault-sample-button = Tirar a amostra
vault-sample-done = Foram tiradas { $count } declarações. A lista foi guardada: { $file }.

## What can go wrong with a collection, and at opening

vault-fault-collection = A recolha não está inteira ou foi alterada. Copie-a de novo do servidor e compare o seu SHA-256.
vault-fault-signature = A recolha não está assinada pelo servidor que nomeia. Não confie em nada do que contém e avise os organizadores.
vault-fault-shares = As partes não formam a chave para a qual esta recolha está selada. Avise os organizadores.
vault-fault-generation = A recolha está selada para mais do que uma chave, e faltam também as partes de outra geração.
vault-fault-place = Não se pode escrever nada aí, ou a pasta não está vazia. Escolha outro lugar.
vault-fault-space = Não foi possível escrever os pacotes até ao fim. Veja se há espaço e recomece: os pacotes terminados são conservados.
vault-fault-recipient = A chave de uma autoridade não pode ser usada. Escolha outra, ou a carta.
vault-fault-moved = A recolha mudou durante a leitura. Deixe a pen colocada, ou copie primeiro o ficheiro para este computador.
vault-fault-program = O programa cometeu um erro e não escreveu mais nada. Anote o que ele diz em baixo e comunique-o.

## Choosing a place

vault-place-here = A pasta com que o programa foi iniciado: { $place }
vault-place-stick = A pen { $place }
vault-place-none = Não se encontrou nenhuma pen. Coloque uma e carregue de novo esta página.
vault-place-other-label = Ou outra pasta
vault-place-wrong = Esta pasta não existe ou não se pode escrever nela. Escolha outra.
