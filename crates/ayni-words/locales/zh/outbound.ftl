### 节点自身向其他机器发出的请求。

outbound-bad-address = 节点无法访问这个地址。
    .fix = 请写成 https://example.org/path 的形式，其中不要带用户名和密码。
outbound-not-allowed = 该地址通向内部网络，而节点只访问公共地址。
    .fix = 请提供公共地址，或请管理员准许这台主机。
outbound-away = 该地址没有回应：{ $trouble }
    .fix = 请检查地址是否正确、证书是否有效，然后重试。
outbound-timed-out = 未能及时收到回应。
    .fix = 请稍后重试。
outbound-too-large = 回应过大。
    .fix = 请检查地址是否正确。
