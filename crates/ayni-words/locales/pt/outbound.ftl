### Pedidos que o próprio nó envia a outras máquinas.

outbound-bad-address = O nó não pode chamar este endereço.
    .fix = Escreva-o como https://example.org/caminho, sem nome nem senha.
outbound-not-allowed = O endereço leva a uma rede privada, e o nó só chama endereços públicos.
    .fix = Indique um endereço público ou peça ao administrador que autorize este servidor.
outbound-away = Não há resposta desse endereço: { $trouble }
    .fix = Verifique se o endereço está certo e o certificado é válido, e tente de novo.
outbound-timed-out = A resposta não chegou a tempo.
    .fix = Tente de novo mais tarde.
outbound-too-large = A resposta é grande demais.
    .fix = Verifique se o endereço é o certo.
