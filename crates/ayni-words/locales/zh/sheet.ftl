### 读取电子表格时的检查结果:XLSX、XLS、ODS、分隔文本及其 zip 压缩包。

## 无法读取或无法全部读取的文件

finding-sheet-encrypted = 文件受密码保护。
    .title = 文件受密码保护
    .why = 文件内容已加密，无法读取其中任何内容。
    .fix = 请用密码打开文件，不设密码另行保存，并提供保存后的文件。

finding-sheet-damaged = 文件的“{ $part }”部分已损坏。
    .title = 文件损坏
    .why = 从该处起内容无法读取。该处之前的内容均已读取。
    .fix = 请在电子表格程序中打开文件并重新保存，或者请发送方重新发送。

finding-sheet-unreadable = 文件未能全部读取：{ $reason }。
    .title = 读取失败
    .why = 错误来自磁盘或网络，而不是文件内容。
    .fix = 请将文件复制到本计算机，然后重试。

finding-sheet-format-unknown = 文件既不是电子表格，也不是文本。
    .title = 不是电子表格
    .why = 只读取 XLSX、XLS、ODS 和分隔文本（CSV、TSV），也包括 zip 中的这类文件。
    .fix = 请将表格保存为 XLSX 或 CSV。

finding-sheet-format-unsupported = 文件属于“{ $format }”类型，这种类型不予读取。
    .title = 不予读取的文件类型
    .why = 起决定作用的不是文件名，而是文件开头的字节。只读取 XLSX、XLS、ODS 和分隔文本（CSV、TSV），也包括 zip 中的这类文件。
    .fix = 请在相应的程序中打开文件，并将表格保存为 XLSX 或 CSV。

finding-sheet-empty = 文件中没有任何有内容的行。
    .title = 空文件
    .why = 没有任何工作表有带值的单元格。
    .fix = 请看看是否选对了文件。

finding-sheet-member-not-read = “{ $member }”已略去。
    .title = 压缩包中的文件已略去
    .why = 压缩包中只读取电子表格和分隔文本，有些用途只读取其中一个。
    .fix = 如果其中有数据，请从压缩包中取出，单独提供。

## 限度

finding-sheet-inflates-too-much = 文件的某一部分解压后超过其大小的{ $ratio }倍，或者文件解压后超过允许的大小。读取在{ $bytes }字节之后停止。
    .title = 解压后过大
    .why = 真实的工作表压缩比为十至四十倍。压缩数百倍的文件是为了耗尽计算机资源，或者无休止地重复同一内容。
    .fix = 请在电子表格程序中打开文件，删除空白或重复的内容，然后重新保存。

finding-sheet-too-many-cells = 文件的单元格超过{ $limit }个。其后的内容没有读取。
    .title = 单元格过多
    .why = 值左侧的空单元格也计算在内：每行最后一列都有一个值，工作表就会变得极大。
    .fix = 请拆分文件，或者将零散的值移到左边。

finding-sheet-too-many-columns = 该行超过{ $limit }列。超出的单元格已略去。
    .title = 列过多
    .why = 没有任何工作簿的列数超过此数，因此文本可能在错误的地方分隔。
    .fix = 请看看该行的分隔符和引号是否正确。

finding-sheet-too-many-rows = 工作表超出第{ $limit }行。超出的行已略去。
    .title = 行过多
    .why = 没有任何工作簿的一个工作表能超过此行数。
    .fix = 请以没有此限度的 CSV 提供数据，或者分成几个工作表。

finding-sheet-too-much-text = 文件的文本所需内存超过{ $limit }字节。
    .title = 文本过多
    .why = 工作簿将文本保存在一份清单中，读取时该清单必须在内存中。
    .fix = 请以 CSV 提供数据，或者拆分工作簿。

finding-sheet-too-much-for-memory = 文件的单元格超过{ $cells }个，或者文本超过{ $bytes }字节。这里只有文件的第一部分。
    .title = 过大而无法整体容纳
    .why = 这一用途需要将整个文件放入内存。导入则逐行读取，可以处理大得多的文件。
    .fix = 请为此使用较短的文件，例如前一千行。

finding-sheet-cell-too-long = 有一段文本超过{ $limit }字节。该部分中其后的内容没有读取。
    .title = 文本过长
    .why = 工作簿的单元格容纳不下这么多内容。在文本文件中，可能缺少换行符或引号。
    .fix = 请查看文件的该处，予以缩短或更正。

## 文本文件

finding-sheet-encoding-guessed = 字符按{ $encoding }读取。
    .title = 编码是推测的
    .why = 文件不是 UTF-8，也没有说明使用何种编码。编码是根据字符推测的。
    .fix = 请看看名称是否显示正确。如果不正确，请将文件保存为 UTF-8。

finding-sheet-text-undecodable = 文件中有{ $count }处字节不是字符，显示为“�”。
    .title = 字符丢失
    .why = 文件的某些部分与其他部分编码不同，或者在传输中损坏。
    .fix = 请用正确的字符替换每个“�”，或者将原文件重新保存为 UTF-8。

finding-sheet-nul-bytes = 已略去{ $count }个 NUL 字节。
    .title = 文本中有 NUL 字节
    .why = 任何文本都没有这种字节。它们是程序中断或复制失败留下的。
    .fix = 请将若干行与原文件比较，如有不同，请重新制作文件。

finding-sheet-unclosed-quote = 有一个引号开启了字段，却没有关闭。已按普通字符读取。
    .title = 引号没有关闭
    .why = 如果照此理解，文件的其余部分就会成为一个单元格。
    .fix = 请关闭引号；如果引号属于文本，请写成两个。

finding-sheet-stray-quote = 有{ $count }个字段在右引号之后仍有内容。已读取至下一个分隔符。第一个在本行。
    .title = 引号之后有文本
    .why = 带引号的字段内的引号必须写成两个。
    .fix = 请将带引号的字段内的引号写成两个，或者看看是否缺少分隔符。

## 单元格和工作表

finding-sheet-formula-without-value = 公式{ $formula }在文件中没有值。
    .title = 公式没有值
    .why = 写出文件的程序没有计算该公式，而这里不计算公式。
    .fix = 请在电子表格程序中打开文件，由其计算，然后保存。

finding-sheet-text-missing = 单元格指向文件中没有的文本。
    .title = 缺少文本
    .why = 工作簿将文本保存在一份清单中。清单中没有该单元格的条目，因此文件已损坏。
    .fix = 请在电子表格程序中打开文件，重新输入文本，然后保存。

finding-sheet-hidden = 工作表“{ $sheet }”是隐藏的。已与其他工作表一样读取。
    .title = 隐藏的工作表
    .why = 隐藏的内容可能已经过时，或者不打算发送。
    .fix = 如果不应包括在内，请予删除，或者在映射配置中排除。

finding-sheet-hidden-rows = 有{ $count }个有内容的行是隐藏的。已与其他行一样读取。
    .title = 隐藏的行
    .why = 行被隐藏，往往是因为忘记取消筛选，有时是因为不应计入。
    .fix = 请显示所有行，看看这些行是否应包括在内。

finding-sheet-more-findings = 还有{ $count }项“{ $of }”类的检查结果。
    .title = 更多同类结果
    .why = 每一类只逐项列出最前面的几项。
    .fix = 请更正已列出的各项，然后重新读取文件。
