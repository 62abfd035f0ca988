### Requests that the node itself sends to other machines.

outbound-bad-address = This is no address that the node can call.
    .fix = Write it like https://example.org/path, without a name and password in it.
outbound-not-allowed = The address leads into a network of its own, and the node calls public ones only.
    .fix = Give a public address, or ask the administrator to let this host in.
outbound-away = There is no answer from there: { $trouble }
    .fix = Look whether the address is right and its certificate is valid, and try again.
outbound-timed-out = There was no answer in time.
    .fix = Try again later.
outbound-too-large = The answer is too large.
    .fix = Look whether the address is the right one.
