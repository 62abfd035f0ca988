### 网络上的节点：https、代理、首次启动。

cli-serve-arg-tls-certificate = 节点的证书（PEM 格式，自身证书在前）：节点将自行使用 https。文件更新后一分钟内生效
cli-serve-arg-tls-key = 证书的私钥（PEM 格式）
cli-serve-arg-proxies = 受信任的代理服务器地址，其所称的请求方（X-Forwarded-For）会被采信。可重复给出，或用逗号分隔
web-bad-certificate = 无法使用 { $path } 中的证书或密钥：{ $trouble }。
    .fix = 请用 --tls-certificate 给出证书链，用 --tls-key 给出与之对应的私钥；两者均为本程序可读取的 PEM 文件。
web-not-started = 此节点尚无人接管。
    .fix = 运行该节点的人打开命令启动时显示的地址，即成为其首位管理员。
