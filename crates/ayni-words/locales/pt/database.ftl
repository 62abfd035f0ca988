### O banco de dados por trás do registro.

database-away = O banco de dados não responde: { $trouble }
    .fix = Nada se perdeu. Verifique se o servidor está em funcionamento e acessível, e faça de novo.
database-not-allowed = O banco de dados não o permite: { $trouble }
    .fix = Verifique o usuário, a senha e o nome do banco, e o que esse usuário pode fazer nele.
database-bad-address = Não se entende o endereço do banco de dados: { $trouble }
    .fix = Escreva-o como postgres://user@host/database. É preferível dar a senha em PGPASSWORD ou em um arquivo .pgpass.
