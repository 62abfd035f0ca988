### El nodo en la red: https, intermediarios, primer arranque.

cli-serve-arg-tls-certificate = Los certificados del nodo en formato PEM, el suyo primero: entonces habla https por sí mismo. Un archivo renovado se toma en un minuto
cli-serve-arg-tls-key = La clave privada del certificado, en formato PEM
cli-serve-arg-proxies = Dirección de un servidor intermediario al que se cree cuando dice para quién pregunta (X-Forwarded-For). Se repite o se separa con comas
web-bad-certificate = El certificado o la clave en { $path } no se puede usar: { $trouble }.
    .fix = Indique la cadena de certificados con --tls-certificate y la clave privada que le corresponde con --tls-key, ambos en archivos PEM que este programa pueda leer.
web-not-started = Nadie ha hecho suyo este nodo todavía.
    .fix = Quien lo opera abre la dirección que la orden mostró al arrancar y pasa a ser su primer administrador.
