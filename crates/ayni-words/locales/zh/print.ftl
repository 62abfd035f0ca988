### 文件正文周围的用语:用于网页、图和工作簿。

## 网页

print-skip = 跳至正文
print-contents = 目录
print-data = 本图的数据
print-category = 类别
print-missing = 不详
print-missing-note = – 表示不详，不表示零。
print-table-name = 表名：{ $name }
print-page = 第{ $page }页，共{ $pages }页

## 图

print-in-millions = { $unit }，以百万计
print-nearly-zero = 接近0
print-point = { $category }：{ $value }（{ $unit }）
print-point-of-series = { $category }，{ $series }：{ $value }（{ $unit }）
print-missing-at = { $category }：不详

## 载有表的工作簿

print-sheet-contents = 目录
print-column-table = 表
print-column-shows = 内容
print-column-rows = 行数
print-back = 返回目录
print-exact = { $heading }（精确值，文本）
print-exact-note = 电子表格只保留数字的15位。如果数字的位数更多，旁边一列以文本形式载有精确的数字。
print-empty-note = 空单元格表示不详，不表示零。

## 所读文件的标注副本

marked-sheet-findings = 检查结果
marked-title = { $file } 的检查结果
marked-none = 没有任何发现。
marked-how = 检查结果所涉单元格已着色，并各有一条批注。请在您自己的文件中更正，然后重新发送。
marked-column-number = 序号
marked-column-severity = 严重程度
marked-column-sheet = 工作表
marked-column-cell = 单元格
marked-column-field = 字段
marked-column-activity = 活动
marked-column-title = 问题
marked-column-message = 具体情况
marked-column-fix = 处理办法
marked-column-code = 代码
marked-severity-error = 错误：更正之前该行搁置
marked-severity-warning = 警告：该行予以保留
marked-severity-note = 提示：建议
marked-whole-file = 整个文件
marked-fix = 处理办法：{ $fix }
marked-more = 工作表“{ $sheet }”载有该单元格的全部检查结果。
marked-comments-limit = 批注过多，工作簿打开就慢。只有前{ $count }个着色单元格有批注；下面的清单载有全部检查结果。
marked-split = “{ $sheet }”在工作表“{ $part }”上继续，从文件的第{ $row }行和第{ $column }列开始。
marked-cut = 超过32,767个字符而被截短的单元格：{ $count }个。
marked-merges = 无法保持合并的合并单元格：{ $count }个。

## What of a document goes to print

print-more = 另有{ $count }行，见 measurement.xlsx
print-listed = 此处未印出的表
print-listed-text = 本报告所附的网页 measurement.html 和工作簿 measurement.xlsx 载有全部表格的完整内容，名称如下。
print-notes-above = 其余说明同上列各表。
