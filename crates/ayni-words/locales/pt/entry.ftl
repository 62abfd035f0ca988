### Atividades introduzidas nas páginas: formulários, rascunhos, revisão, anexos.

enter-too-many = Podem ser enviadas no máximo { $most } atividades de cada vez.
    .fix = Envie-as em várias partes.
enter-too-large = A atividade é grande demais: no máximo { $most } kB.
    .fix = Abrevie os textos e anexe os longos como arquivo.
