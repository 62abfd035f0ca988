### 在页面上录入活动：表单、草稿、审核、附件。

enter-too-many = 一次最多可提交{ $most }项活动。
    .fix = 请分几次提交。
enter-too-large = 该活动过大：最多{ $most } kB。
    .fix = 请缩短文字，较长内容以附件形式提交。
