app-no-criteria = 没有评价标准集“{ $id }”。
    .fix = 请指明程序附带的标准集（nest、gpedc），或以 .toml 结尾的文件。

criteria-sets = 评价标准集
criteria-column-count = 标准数
criteria-scale = 评级等级
criteria-column-rating = 评级
criteria-column-value = 分值
criteria-averaged = 该标准集规定了每个评级的分值，因此求平均。
criteria-counted = 评级只计数，不求平均。
criteria-column-criterion = 标准
criteria-column-question = 问题

cli-criteria = 查看、检查和制作评价标准集
cli-criteria-show = 显示一个标准集：其可确定之处、等级和各项标准；不指明时列出所有标准集
cli-criteria-show-examples =
    示例：
      ayni criteria show
      ayni criteria show nest
cli-criteria-check = 查找缺失或不成立之处
cli-criteria-check-examples =
    示例：
      ayni criteria check xaa.toml
cli-criteria-new = 以新名称写出标准集的副本，保留注释
cli-criteria-new-examples =
    示例：
      ayni criteria new xaa --from nest -o data/criteria/xaa.toml
cli-arg-criteria = 评价标准集
cli-arg-source-criteria = 要复制的标准集；不指明时为 nest
