### What can be taken away from a node's pages.

downloads = Downloads
downloads-template = A workbook to fill in
downloads-template-text = For a ministry that sends a file: a row an activity or a resource, with help in each column.
downloads-measurements-text = Each measurement has its tables, figures, workbook and report to download on its own page.
downloads-tables = Tables of the register
downloads-tables-text = Each activity in its newest version, one table for each kind of line, as “ayni export” writes them. A large register takes a while.
downloads-tables-may-not = The tables of the whole register are for who coordinates it or works on its statistics. What you see yourself is in the list of activities.
