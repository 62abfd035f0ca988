### Actividades que se introducen en las páginas: formularios, borradores, revisión, adjuntos.

enter-too-many = Se pueden enviar como máximo { $most } actividades a la vez.
    .fix = Envíelas en varias partes.
enter-too-large = La actividad es demasiado grande: { $most } kB como máximo.
    .fix = Abrevie sus textos y adjunte los largos como archivo.
