# O que o anexo III do Regulamento (UE) n.º 211/2011 quer que leia quem assina, por palavras nossas.
#
# Não oficial. O texto autêntico é o do Jornal Oficial.

version = 2011-unofficial-1
unofficial = Esta redação não é oficial. A autêntica está no Jornal Oficial da União Europeia.

form-title = Formulário para uma declaração de apoio
form-for = Declaração de apoio cuja verificação cabe a: { $state }
form-mandatory = Salvo indicação em contrário, devem ser preenchidos todos os campos.
who-title = Destinado a
who-residents = Quem tenha a cidadania da União e resida neste Estado-Membro.
who-residents_or_nationals = Quem tenha a cidadania da União e resida neste Estado-Membro, ou quem tenha a nacionalidade deste, onde quer que resida.
who-residents_or_registered_nationals = Quem tenha a cidadania da União e resida neste Estado-Membro, ou quem tenha a nacionalidade deste, resida no estrangeiro e tenha comunicado o seu lugar de residência às respetivas autoridades nacionais.
who-holders_of_personal_number = Quem tenha a cidadania da União e um número de identificação pessoal atribuído por este Estado-Membro.
who-holders_of_document = Quem tenha a cidadania da União e um dos documentos de identificação enumerados, emitido por este Estado-Membro.
who-holders_of_number_or_document = Quem tenha a cidadania da União e um número de identificação pessoal ou um dos documentos de identificação enumerados, provenientes deste Estado-Membro.

declaration = Declaro que os dados que indiquei neste formulário são exatos e que não apoiei anteriormente esta proposta de iniciativa de cidadania.

privacy-title = Declaração de privacidade
privacy-directive-1 = Em aplicação do artigo 10.º da Diretiva 95/46/CE, presta-se a seguinte informação: só as autoridades competentes têm acesso aos dados pessoais deste formulário, para verificarem e certificarem quantas declarações de apoio válidas obteve esta proposta de iniciativa de cidadania (artigo 8.º do Regulamento (UE) n.º 211/2011).
privacy-directive-2 = Se necessário, são tratados posteriormente para processos judiciais ou administrativos respeitantes a esta proposta de iniciativa de cidadania (artigo 12.º do mesmo regulamento). É proibida qualquer outra utilização.
privacy-directive-3 = Tem o direito de aceder aos dados pessoais que lhe dizem respeito.
privacy-directive-4 = Todas as declarações de apoio são destruídas, o mais tardar, 18 meses depois do registo da proposta de iniciativa de cidadania ou, havendo processos judiciais ou administrativos, uma semana depois de estes terminarem.
privacy-gdpr-1 = Em aplicação dos artigos 13.º e 14.º do Regulamento (UE) 2016/679 (Regulamento Geral sobre a Proteção de Dados), presta-se a seguinte informação: têm acesso aos dados pessoais deste formulário os organizadores da iniciativa, para a recolha, e as autoridades competentes, para verificarem e certificarem quantas declarações de apoio válidas obteve esta proposta de iniciativa de cidadania (artigos 8.º e 9.º do Regulamento (UE) n.º 211/2011).
privacy-gdpr-2 = Se necessário, são tratados posteriormente para processos judiciais ou administrativos respeitantes a esta proposta de iniciativa de cidadania. É proibida qualquer outra utilização.
privacy-gdpr-3 = Tem o direito de obter do responsável pelo tratamento o acesso aos seus dados pessoais, bem como a sua retificação, o seu apagamento ou a limitação do seu tratamento.
privacy-gdpr-4 = Os seus dados são guardados, quando muito, durante um mês após a apresentação da iniciativa à Comissão ou durante 18 meses após o seu registo, valendo o prazo que termine primeiro. Havendo processos judiciais ou administrativos, podem ser guardados, no máximo, até uma semana depois de estes terminarem.
privacy-gdpr-5 = Quaisquer que sejam as outras vias de recurso ao seu dispor, pode a qualquer momento reclamar junto de uma autoridade de proteção de dados, designadamente no Estado-Membro em que reside, em que trabalha ou em que considere ter sido violado o direito.
privacy-gdpr-6 = São responsáveis pelo tratamento os organizadores da iniciativa e, quanto às suas próprias operações, a autoridade competente. Os contactos dos organizadores constam do registo da Comissão e do sítio Web da iniciativa.

note-no-signature = A assinatura não é necessária se o formulário for transmitido em linha por meio de um sistema de recolha certificado.
mark-online = Estas declarações de apoio foram recolhidas em linha.
mark-limited = DADOS PESSOAIS – DIFUSÃO LIMITADA AO ESTADO-MEMBRO EM CAUSA
