### The node over the network: https, proxies, the first start.

cli-serve-arg-tls-certificate = The node’s certificates as PEM, its own first: it then speaks https by itself. A renewed file is taken within a minute
cli-serve-arg-tls-key = The certificate’s private key as PEM
cli-serve-arg-proxies = Address of a proxy that is believed when it names whom it asks for (X-Forwarded-For). Repeat it, or list with commas
web-bad-certificate = The certificate or key in { $path } cannot be used: { $trouble }.
    .fix = Give the chain of certificates with --tls-certificate and the private key that belongs to it with --tls-key, both as PEM files that this program may read.
web-not-started = Nobody has made this node theirs yet.
    .fix = Whoever runs it opens the address that the command printed when it started, and becomes its first administrator.
