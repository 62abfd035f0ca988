### O nó na rede: https, intermediários, primeiro arranque.

cli-serve-arg-tls-certificate = Os certificados do nó em formato PEM, o seu primeiro: passa então a falar https por si só. Um ficheiro renovado é aceite num minuto
cli-serve-arg-tls-key = A chave privada do certificado, em formato PEM
cli-serve-arg-proxies = Endereço de um servidor intermediário em que se acredita quando diz por quem pergunta (X-Forwarded-For). Repete-se ou separa-se por vírgulas
web-bad-certificate = O certificado ou a chave em { $path } não pode ser usado: { $trouble }.
    .fix = Indique a cadeia de certificados com --tls-certificate e a chave privada correspondente com --tls-key, ambos em ficheiros PEM que este programa possa ler.
web-not-started = Ainda ninguém assumiu este nó.
    .fix = Quem o opera abre o endereço que o comando mostrou no arranque e torna-se o seu primeiro administrador.
