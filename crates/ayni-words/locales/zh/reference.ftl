## 关于参考数据的检查结果:data/ 下的数据集和国家添加的数据集。

finding-reference-set-invalid = 无法读取该数据集的说明：{ $reason }
    .title = 数据集的说明有错误
    .why = 每个参考数据集都说明其来源；据以编制的数字会注明这一来源。
    .fix = 请在 set.toml 中写明 title、source、version、date、licence 和 note，每一项都是加引号的文本。

finding-reference-row-unreadable = 无法读取该行：{ $reason }
    .title = 无法读取参考数据的一行
    .why = 该行被略去，因此不知道其代码。
    .fix = 请将文件保存为 UTF-8编码的 CSV，各列之间用逗号分隔。

finding-reference-column-missing = 缺少列“{ $column }”。
    .title = 参考数据缺少一列
    .why = 没有这一列，文件无法使用，全部略去。
    .fix = 请在第一行加入该列，写法完全一致，并填写内容。

finding-reference-value-invalid = “{ $value }”不符合列“{ $column }”的要求。
    .title = 参考数据的值不符合列的要求
    .why = 该行被略去。错误的代码或汇率会使数字出错而无人察觉。
    .fix = 请更正该值。年份为四位数，汇率为带小数点的正数，标志为“yes”或空。

finding-reference-code-unknown = “{ $code }”不在清单“{ $list }”上。
    .title = 参考数据提到未知代码
    .why = 该行关于此代码的内容被略去，或者没有用处。
    .fix = 请更正代码，或者将其加入应属的清单。

finding-reference-code-twice = “{ $code }”在该文件中出现不止一次。
    .title = 一个代码在文件中出现两次
    .why = 以后面的行为准，前面的行丢失。
    .fix = 请只保留其中一行。
