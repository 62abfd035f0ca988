### Solicitudes que el propio nodo envía a otras máquinas.

outbound-bad-address = El nodo no puede llamar a esta dirección.
    .fix = Escríbala como https://example.org/ruta, sin nombre ni contraseña.
outbound-not-allowed = La dirección lleva a una red privada, y el nodo solo llama a direcciones públicas.
    .fix = Indique una dirección pública o pida al administrador que autorice este servidor.
outbound-away = No hay respuesta de esa dirección: { $trouble }
    .fix = Compruebe que la dirección es correcta y su certificado es válido, y vuelva a intentarlo.
outbound-timed-out = La respuesta no llegó a tiempo.
    .fix = Vuelva a intentarlo más tarde.
outbound-too-large = La respuesta es demasiado grande.
    .fix = Compruebe que la dirección es la correcta.
