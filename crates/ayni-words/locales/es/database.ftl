### La base de datos detrás del registro.

database-away = La base de datos no responde: { $trouble }
    .fix = No se perdió nada. Compruebe que su servidor funciona y es accesible, y hágalo de nuevo.
database-not-allowed = La base de datos no lo permite: { $trouble }
    .fix = Compruebe el usuario, la contraseña y el nombre de la base, y lo que ese usuario puede hacer en ella.
database-bad-address = No se entiende la dirección de la base de datos: { $trouble }
    .fix = Escríbala como postgres://user@host/database. Es preferible dar la contraseña en PGPASSWORD o en un archivo .pgpass.
