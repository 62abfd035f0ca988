### 登记册所在的数据库。

database-away = 数据库没有响应：{ $trouble }
    .fix = 没有丢失任何内容。请检查其服务器是否在运行、能否连通，然后重试。
database-not-allowed = 数据库不允许此操作：{ $trouble }
    .fix = 请检查用户、密码、数据库名称，以及该用户在其中的权限。
database-bad-address = 无法理解数据库地址：{ $trouble }
    .fix = 请写成 postgres://user@host/database。密码最好放在 PGPASSWORD 或 .pgpass 文件中。
