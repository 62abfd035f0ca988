### 可从节点页面取走的内容。

downloads = 下载
downloads-template = 供填写的工作簿
downloads-template-text = 供报送文件的部委使用：每项活动或资源一行，各列均有说明。
downloads-measurements-text = 每次计量的表格、图、工作簿和报告可在其页面下载。
downloads-tables = 登记册的表
downloads-tables-text = 每项活动的最新版本，每类行一张表，与“ayni export”写出的相同。大型登记册需要一些时间。
downloads-tables-may-not = 整个登记册的表仅供其协调员或统计人员使用。您能看到的内容在活动列表中。
