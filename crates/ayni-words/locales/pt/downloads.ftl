### O que se pode levar das páginas de um nó.

downloads = Transferências
downloads-template = Um livro para preencher
downloads-template-text = Para um ministério que envia um ficheiro: uma linha por atividade ou recurso, com ajuda em cada coluna.
downloads-measurements-text = Cada medição tem na sua própria página os quadros, figuras, livro e relatório para transferir.
downloads-tables = Tabelas do registo
downloads-tables-text = Cada atividade na sua versão mais recente, uma tabela por tipo de linha, como as escreve «ayni export». Um registo grande demora um pouco.
downloads-tables-may-not = As tabelas de todo o registo são para quem o coordena ou trabalha nas suas estatísticas. O que vê está na lista de atividades.
