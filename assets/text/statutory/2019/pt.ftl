# O que o anexo III do Regulamento (UE) 2019/788 quer que leia quem assina, por palavras nossas.
#
# Não oficial. O texto autêntico é o do Jornal Oficial.

version = 2019-unofficial-1
unofficial = Esta redação não é oficial. A autêntica está no Jornal Oficial da União Europeia.

form-title = Formulário para uma declaração de apoio
form-for = Declaração de apoio de quem tem a nacionalidade deste Estado: { $state }
form-mandatory = Salvo indicação em contrário, devem ser preenchidos todos os campos.
who-title = Destinado a
who-nationals = Quem tenha a nacionalidade deste Estado-Membro.

declaration = Declaro que os dados que indiquei neste formulário são exatos e que não apoiei anteriormente esta iniciativa de cidadania.

privacy-title = Declaração de privacidade
privacy-gdpr-1 = Em aplicação do artigo 13.º do Regulamento (UE) 2016/679 (Regulamento Geral sobre a Proteção de Dados), presta-se a seguinte informação: os dados pessoais deste formulário servem apenas para apoiar a iniciativa. As autoridades nacionais competentes têm acesso a eles para verificarem e certificarem as declarações de apoio.
privacy-gdpr-2 = Se necessário, são tratados posteriormente para processos administrativos ou judiciais respeitantes a esta iniciativa. É proibida qualquer outra utilização.
privacy-gdpr-3 = Tem o direito de obter do grupo de organizadores o acesso aos seus dados pessoais, bem como a sua retificação, o seu apagamento ou a limitação do seu tratamento.
privacy-gdpr-4 = O grupo de organizadores guarda os seus dados, quando muito, durante um mês após a apresentação da iniciativa à Comissão ou durante 21 meses após o início da recolha, valendo o prazo que termine primeiro. Havendo processos administrativos ou judiciais, podem ser guardados, no máximo, até um mês depois de estes terminarem.
privacy-gdpr-5 = Quaisquer que sejam as outras vias de recurso ao seu dispor, pode a qualquer momento reclamar junto de uma autoridade de proteção de dados, designadamente no Estado-Membro em que reside, em que trabalha ou em que considere ter sido violado o direito.
privacy-gdpr-6 = É responsável pelo tratamento quem representa o grupo de organizadores ou a entidade jurídica criada para gerir a iniciativa. Os contactos constam do registo da Comissão e do sítio Web da iniciativa.

note-no-signature = A assinatura não é necessária se o formulário for transmitido em linha.
mark-online = Estas declarações de apoio foram recolhidas em linha.
mark-limited = DADOS PESSOAIS – DIFUSÃO LIMITADA AO ESTADO-MEMBRO EM CAUSA
